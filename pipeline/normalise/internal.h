/* internal.h - what the parts of normalise share
 *
 * A paragraph goes through up to three rounds: clean (spaces, controls,
 * mojibake), compose (NFC) and marks (quotation marks and dashes). Each round
 * reads a view, a text with anchors into the own text, and lists edits; edits
 * applied to a view give the next one. A round without edits costs no copy.
 *
 * Buffers belong to the context and keep their memory from article to
 * article, so that nothing is allocated once they are large enough.
 */
#ifndef SAIDBY_NORMALISE_INTERNAL_H
#define SAIDBY_NORMALISE_INTERNAL_H

#include "saidby/article.h"

#define SB_BUF(type)                                                           \
	struct {                                                               \
		type *v;                                                       \
		size_t n, cap;                                                 \
	}

void *sb_buf_room(void *v, size_t need, size_t *cap, size_t size);

/* Room for MORE further elements. */
#define sb_buf_reserve(buf, more)                                              \
	((buf)->v = (buf)->n + (more) <= (buf)->cap                            \
			    ? (buf)->v                                         \
			    : sb_buf_room((buf)->v, (buf)->n + (more),         \
					  &(buf)->cap, sizeof(*(buf)->v)))

/* A new last element, not set to anything. */
#define sb_buf_push(buf) (sb_buf_reserve(buf, 1), &(buf)->v[(buf)->n++])

/* Text with anchors: offset x of the text, from anchor[i].at on, is offset
 * own + (x - at) of the own text. The first anchor is at 0.
 */
struct sb_view {
	struct sb_slice text;
	const struct sb_anchor *anchors;
	size_t nanchors;
};

/* Bytes at..at+len of a view become pool[with..with+n]. Edits are sorted and
 * disjoint; several insertions (len 0) may share a place.
 */
struct sb_edit {
	uint32_t at, len;
	uint32_t with, n;
	uint32_t out; /* set when applied: where it came to stand */
};

struct sb_output {
	SB_BUF(char) text;
	SB_BUF(struct sb_anchor) anchors;
};

enum sb_glyph {
	SB_G_NONE,
	SB_G_STRAIGHT2,	   /* " and '' */
	SB_G_OPEN2,	   /* “ */
	SB_G_CLOSE2,	   /* ” */
	SB_G_LOW2,	   /* „ */
	SB_G_LEFT2,	   /* « */
	SB_G_RIGHT2,	   /* » */
	SB_G_CORNER_OPEN,  /* 「 */
	SB_G_CORNER_CLOSE, /* 」 */
	SB_G_PRIME2,	   /* ″ */
	SB_G_STRAIGHT1,	   /* ' */
	SB_G_OPEN1,	   /* ‘ */
	SB_G_CLOSE1,	   /* ’ */
	SB_G_LOW1,	   /* ‚ */
	SB_G_LEFT1,	   /* ‹ */
	SB_G_RIGHT1,	   /* › */
	SB_G_TICK,	   /* ` */
	SB_G_PRIME1,	   /* ′ */
	SB_G_HYPHEN,	   /* ‐ and - between spaces */
	SB_G_EM,	   /* -- and ― */
	SB_G_EN,	   /* ‒ */
};

enum sb_role {
	SB_ROLE_PLAIN, /* stays as it is */
	SB_ROLE_STRAY, /* a double mark without partner: " */
	SB_ROLE_APOSTROPHE,
	SB_ROLE_GONE, /* part of the mark beside it */
	SB_ROLE_OPEN, /* “ */
	SB_ROLE_CLOSE,
	SB_ROLE_OPEN_IN, /* ‘ */
	SB_ROLE_CLOSE_IN,
};

/* What its neighbours say of a mark. */
enum sb_bias { SB_BIAS_NONE, SB_BIAS_OPEN, SB_BIAS_CLOSE };

#define SB_NO_MATE UINT32_MAX

struct sb_mark {
	uint32_t at, len;
	uint8_t glyph, role, bias;
	int32_t left, right; /* characters beyond the marks beside it; 0 at
				the paragraph's ends */
	uint32_t mate;	     /* index of its partner */
	uint32_t run;	     /* index of the first of the marks that stand
				directly beside each other */
};

struct sb_normaliser {
	struct sb_output match;	     /* the article's */
	struct sb_output scratch[2]; /* rounds of one paragraph */
	SB_BUF(struct sb_edit) edits;
	SB_BUF(char) pool;
	SB_BUF(struct sb_mark) marks;
	SB_BUF(uint32_t) stack;
	SB_BUF(struct sb_quote) quotes;
	unsigned repaired;
	uint32_t own_end; /* of the last paragraph */
};

/* Eight bytes at once (Mycroft's trick): the top bit of each byte of the
 * result is set where one of X is zero; bits above a set one may be set, too.
 */
#define SB_ONES UINT64_C(0x0101010101010101)
#define SB_TOPS (SB_ONES << 7)

static inline uint64_t sb_zero_bytes(uint64_t x)
{
	return (x - SB_ONES) & ~x & SB_TOPS;
}

static inline uint64_t sb_load8(const uint8_t *p)
{
	uint64_t x;

	memcpy(&x, p, sizeof(x));
	return x;
}

/* edit.c */
void sb_edit_add(struct sb_normaliser *n, size_t at, size_t len,
		 struct sb_slice with);
/* Applies the edits to VIEW at the end of OUT; without ANCHORED it leaves
 * out's anchors alone.
 */
void sb_edit_apply(struct sb_normaliser *n, const struct sb_view *view,
		   struct sb_output *out, bool anchored);
/* Adds an anchor, unless the ones before it say the same. */
void sb_anchor_add(struct sb_output *out, size_t at, uint32_t own);

/* clean.c: lists the edits that make TEXT clean; true if NFC is needed. */
bool sb_clean(struct sb_normaliser *n, struct sb_slice text);
enum sb_space { SB_KEEP, SB_SPACE, SB_DROP };
enum sb_space sb_space_of(int32_t c);
/* The end and the start of what is left without spaces at either end. */
struct sb_span sb_clean_trim(struct sb_slice text, struct sb_span span);

/* compose.c: lists the edits that make TEXT NFC. */
bool sb_compose_wanted(int32_t c);
void sb_compose(struct sb_normaliser *n, struct sb_slice text);

/* mojibake.c: the character at AT, *LEN bytes long, once its wrongly decoded
 * UTF-8 is put right; -1 if it isn't wrong.
 */
int32_t sb_mojibake(struct sb_slice text, size_t at, size_t *len);

/* layout.c */
struct sb_layout {
	struct sb_slice text;
	size_t at, end;
	bool plain_ends;  /* '\n' is the only line end */
	unsigned wrapped; /* columns of hard-wrapped text, or 0 */
};

void sb_layout_start(struct sb_layout *l, struct sb_slice text,
		     struct sb_span body);
/* The next paragraph, without spaces at its ends; false at the end. */
bool sb_layout_next(struct sb_layout *l, struct sb_span *paragraph);

/* marks.c: fills n->marks, in text order. */
void sb_marks_scan(struct sb_normaliser *n, struct sb_slice text);
/* The glyph of C where it is a quotation mark, else SB_G_NONE. */
enum sb_glyph sb_glyph_of(int32_t c);
static inline bool sb_glyph_is_double(unsigned g)
{
	return g >= SB_G_STRAIGHT2 && g <= SB_G_PRIME2;
}
static inline bool sb_glyph_is_single(unsigned g)
{
	return g >= SB_G_STRAIGHT1 && g <= SB_G_PRIME1;
}

/* pair.c and single.c: give the marks their roles and partners. NEXT is the
 * glyph that the next paragraph starts with. An opening mark whose quotation
 * goes on to the paragraph's end has the role OPEN and no mate.
 */
void sb_pair_doubles(struct sb_normaliser *n, struct sb_slice text,
		     enum sb_glyph next);
void sb_pair_singles(struct sb_normaliser *n, struct sb_slice text,
		     enum sb_glyph next);

/* dash.c */
bool sb_is_dash(int32_t c);   /* a hyphen, too */
bool sb_is_bullet(int32_t c); /* one that can be nothing else */
/* Lists the edits for a dash or bullet at the start of TEXT, which
 * begins at FROM; returns where it ends, or FROM.
 */
size_t sb_dash_start(struct sb_normaliser *n, struct sb_slice text,
		     size_t from);

#endif
