/* arena.c - see saidby/arena.h and saidby/vec.h */
#include "saidby/arena.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "saidby/vec.h"

enum { BLOCK = 64 * 1024, ALIGN = 16 };

struct sb_arena_block {
	struct sb_arena_block *next;
	size_t size; /* of what follows this head */
};

static_assert(sizeof(struct sb_arena_block) % ALIGN == 0,
	      "memory behind a block's head must be aligned");

static _Noreturn void out_of_memory(size_t bytes)
{
	fprintf(stderr, "saidby: error: out of memory (%zu bytes)\n", bytes);
	abort();
}

void *sb_malloc(size_t bytes)
{
	void *p = malloc(bytes ? bytes : 1);

	if (!p)
		out_of_memory(bytes);
	return p;
}

void *sb_realloc(void *p, size_t bytes)
{
	p = realloc(p, bytes ? bytes : 1);
	if (!p)
		out_of_memory(bytes);
	return p;
}

static void add_block(struct sb_arena *a, size_t bytes)
{
	size_t size = bytes > BLOCK ? bytes : BLOCK;
	struct sb_arena_block *b;

	if (size > SIZE_MAX - sizeof(*b))
		out_of_memory(bytes);
	b = sb_malloc(sizeof(*b) + size);
	b->next = a->blocks;
	b->size = size;
	a->blocks = b;
	a->used = 0;
}

void *sb_arena_alloc(struct sb_arena *a, size_t bytes)
{
	char *p;

	if (bytes > SIZE_MAX - ALIGN)
		out_of_memory(bytes);
	bytes = (bytes + ALIGN - 1) & ~(size_t)(ALIGN - 1);
	if (!a->blocks || a->blocks->size - a->used < bytes)
		add_block(a, bytes);
	p = (char *)(a->blocks + 1) + a->used;
	a->used += bytes;
	return memset(p, 0, bytes);
}

void sb_arena_reset(struct sb_arena *a)
{
	struct sb_arena_block *keep = a->blocks, *b;

	if (!keep)
		return;
	/* A huge article's block is not kept for the small ones after it. */
	while ((b = keep->next) != NULL) {
		if (b->size == BLOCK) {
			struct sb_arena_block *old = keep;

			keep = b;
			free(old);
		} else {
			keep->next = b->next;
			free(b);
		}
	}
	a->blocks = keep;
	a->used = 0;
}

void sb_arena_release(struct sb_arena *a)
{
	while (a->blocks) {
		struct sb_arena_block *next = a->blocks->next;

		free(a->blocks);
		a->blocks = next;
	}
	a->used = 0;
}

struct sb_slice sb_arena_dup(struct sb_arena *a, struct sb_slice s)
{
	char *p;

	if (!s.p)
		return s;
	p = sb_arena_alloc(a, s.n + 1);
	if (s.n)
		memcpy(p, s.p, s.n);
	return (struct sb_slice) { p, s.n };
}

struct sb_slice sb_arena_printf(struct sb_arena *a, const char *fmt, ...)
{
	va_list ap;
	int n;
	char *p;

	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	p = sb_arena_alloc(a, (size_t)n + 1);
	va_start(ap, fmt);
	vsnprintf(p, (size_t)n + 1, fmt, ap);
	va_end(ap);
	return (struct sb_slice) { p, (size_t)n };
}

void *sb_vec_grow(struct sb_arena *a, void *v, size_t n, size_t *cap,
		  size_t size)
{
	void *w;

	if (n < *cap)
		return v;
	*cap = *cap ? *cap * 2 : 8;
	w = sb_arena_alloc(a, *cap * size);
	if (n)
		memcpy(w, v, n * size);
	return w;
}

static void reserve(struct sb_arena *a, struct sb_text *t, size_t more)
{
	size_t cap = t->cap ? t->cap : 64;
	char *v;

	if (t->cap - t->n >= more && t->v)
		return;
	while (cap - t->n < more)
		cap *= 2;
	v = sb_arena_alloc(a, cap);
	if (t->v)
		memcpy(v, t->v, t->n);
	t->v = v;
	t->cap = cap;
}

void sb_text_add(struct sb_arena *a, struct sb_text *t, struct sb_slice s)
{
	if (!s.n)
		return;
	reserve(a, t, s.n);
	memcpy(t->v + t->n, s.p, s.n);
	t->n += s.n;
}

void sb_text_addc(struct sb_arena *a, struct sb_text *t, char c)
{
	reserve(a, t, 1);
	t->v[t->n++] = c;
}

void sb_text_addcp(struct sb_arena *a, struct sb_text *t, int32_t cp)
{
	unsigned char b[4];
	uint32_t c = (uint32_t)cp;
	size_t n = 0;

	if (c < 0x80) {
		b[n++] = (unsigned char)c;
	} else if (c < 0x800) {
		b[n++] = (unsigned char)(0xC0 | c >> 6);
		b[n++] = (unsigned char)(0x80 | (c & 0x3F));
	} else if (c < 0x10000) {
		b[n++] = (unsigned char)(0xE0 | c >> 12);
		b[n++] = (unsigned char)(0x80 | (c >> 6 & 0x3F));
		b[n++] = (unsigned char)(0x80 | (c & 0x3F));
	} else {
		b[n++] = (unsigned char)(0xF0 | c >> 18);
		b[n++] = (unsigned char)(0x80 | (c >> 12 & 0x3F));
		b[n++] = (unsigned char)(0x80 | (c >> 6 & 0x3F));
		b[n++] = (unsigned char)(0x80 | (c & 0x3F));
	}
	sb_text_add(a, t, (struct sb_slice) { (const char *)b, n });
}

void sb_text_addf(struct sb_arena *a, struct sb_text *t, const char *fmt, ...)
{
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	reserve(a, t, (size_t)n + 1);
	va_start(ap, fmt);
	vsnprintf(t->v + t->n, (size_t)n + 1, fmt, ap);
	va_end(ap);
	t->n += (size_t)n;
}
