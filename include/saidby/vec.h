/* vec.h - growing arrays in an arena
 *
 *	SB_VEC(struct sb_span) spans = { 0 };
 *	*sb_vec_push(&arena, &spans) = span;
 *	for (size_t i = 0; i < spans.n; i++) use(spans.v[i]);
 *
 * A push may move the array: keep indexes, not pointers. What a push gives
 * is set to zero. An outgrown array stays in the arena until its reset, so a
 * vector costs at most twice its final size.
 */
#ifndef SAIDBY_VEC_H
#define SAIDBY_VEC_H

#include "saidby/arena.h"

#define SB_VEC(type)                                                           \
	struct {                                                               \
		type *v;                                                       \
		size_t n, cap;                                                 \
	}

void *sb_vec_grow(struct sb_arena *a, void *v, size_t n, size_t *cap,
		  size_t size);

#define sb_vec_push(arena, vec)                                                \
	((vec)->v = sb_vec_grow((arena), (vec)->v, (vec)->n, &(vec)->cap,      \
				sizeof(*(vec)->v)),                            \
	 &(vec)->v[(vec)->n++])

/* Text that grows: bytes in an arena. */
struct sb_text {
	char *v;
	size_t n, cap;
};

void sb_text_add(struct sb_arena *a, struct sb_text *t, struct sb_slice s);
void sb_text_addc(struct sb_arena *a, struct sb_text *t, char c);
/* One code point as UTF-8. */
void sb_text_addcp(struct sb_arena *a, struct sb_text *t, int32_t cp);
void sb_text_addf(struct sb_arena *a, struct sb_text *t, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));

static inline struct sb_slice sb_text_slice(const struct sb_text *t)
{
	return (struct sb_slice) { t->v ? t->v : "", t->n };
}

#endif
