/* slice.h - text as pointer and length
 *
 * A slice never owns its bytes and is never NUL-terminated by assumption.
 * An absent text is the slice { NULL, 0 }; an empty one has a pointer.
 * A span is a pair of byte offsets, half-open, into a text that its user
 * names; { 0, 0 } means "none" where nothing else is said.
 */
#ifndef SAIDBY_SLICE_H
#define SAIDBY_SLICE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct sb_slice {
	const char *p;
	size_t n;
};

struct sb_span {
	uint32_t from, to;
};

/* A slice of a string literal. */
#define SB_LIT(s) ((struct sb_slice) { "" s, sizeof(s) - 1 })

/* For printf's "%.*s". */
#define SB_FMT(s) (int)(s).n, sb_slice_chars(s)

static inline const char *sb_slice_chars(struct sb_slice s)
{
	return s.p ? s.p : "";
}

static inline struct sb_slice sb_slice_of(const char *z)
{
	return (struct sb_slice) { z, z ? strlen(z) : 0 };
}

static inline bool sb_slice_eq(struct sb_slice a, struct sb_slice b)
{
	/* NOLINTNEXTLINE(*-core.NonNullParamChecker): absent is empty */
	return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

static inline bool sb_slice_is(struct sb_slice a, const char *z)
{
	return sb_slice_eq(a, sb_slice_of(z));
}

/* The text of SPAN in TEXT. */
static inline struct sb_slice sb_slice_at(struct sb_slice text,
					  struct sb_span span)
{
	return (struct sb_slice) { text.p + span.from, span.to - span.from };
}

static inline bool sb_span_empty(struct sb_span s)
{
	return s.to <= s.from;
}

static inline bool sb_span_overlaps(struct sb_span a, struct sb_span b)
{
	return a.from < b.to && b.from < a.to;
}

/* Does OUTER hold all of INNER? */
static inline bool sb_span_holds(struct sb_span outer, struct sb_span inner)
{
	return outer.from <= inner.from && inner.to <= outer.to;
}

/* Three-way byte order, as memcmp with the shorter first on a tie. */
int sb_slice_cmp(struct sb_slice a, struct sb_slice b);
bool sb_slice_starts(struct sb_slice s, struct sb_slice prefix);
bool sb_slice_ends(struct sb_slice s, struct sb_slice suffix);

/* Without ASCII white space (space, tab, CR, LF, FF, VT) at either end. */
struct sb_slice sb_slice_trim(struct sb_slice s);

/* Where NEEDLE starts in HAYSTACK, or SIZE_MAX. */
size_t sb_slice_find(struct sb_slice haystack, struct sb_slice needle);

/* Cuts the part before the first SEP off *REST and returns it; at the last
 * part *REST becomes absent. False when *REST was absent already.
 */
bool sb_slice_cut(struct sb_slice *rest, struct sb_slice sep,
		  struct sb_slice *part);

/* Levenshtein's distance in bytes; 99 where a text is longer than 63. */
unsigned sb_slice_distance(struct sb_slice a, struct sb_slice b);

/* FNV-1a, 64 bits (Fowler, Noll, Vo; RFC 9923); SEED chains calls, 0 starts. */
uint64_t sb_slice_hash(struct sb_slice s, uint64_t seed);

#endif
