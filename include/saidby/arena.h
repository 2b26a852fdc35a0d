/* arena.h - memory that is freed all at once
 *
 * Every pointer from an arena lives until its reset or release. Memory is
 * aligned for any type and set to zero. When the system has no memory left
 * the program says so and ends: nothing here returns NULL.
 * An arena is used by one thread at a time.
 */
#ifndef SAIDBY_ARENA_H
#define SAIDBY_ARENA_H

#include "saidby/slice.h"

struct sb_arena_block;

struct sb_arena {
	struct sb_arena_block *blocks; /* newest first */
	size_t used;		       /* bytes of the newest block */
};

void *sb_arena_alloc(struct sb_arena *a, size_t bytes);

/* Makes every pointer from A invalid and keeps one block for the next use. */
void sb_arena_reset(struct sb_arena *a);
void sb_arena_release(struct sb_arena *a);

/* A copy that is NUL-terminated besides; an absent slice stays absent. */
struct sb_slice sb_arena_dup(struct sb_arena *a, struct sb_slice s);
struct sb_slice sb_arena_printf(struct sb_arena *a, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));

#define SB_NEW(arena, type) ((type *)sb_arena_alloc((arena), sizeof(type)))
#define SB_NEW_N(arena, type, n)                                               \
	((type *)sb_arena_alloc((arena), sizeof(type) * (n)))

/* malloc and friends that end the program when memory is out. */
void *sb_malloc(size_t bytes);
void *sb_realloc(void *p, size_t bytes);

#endif
