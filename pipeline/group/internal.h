/* internal.h - inside of group/: words, speakers, signatures, relations */
#ifndef SAIDBY_GROUP_INTERNAL_H
#define SAIDBY_GROUP_INTERNAL_H

#include "saidby/group.h"
#include "saidby/vec.h"

/* ---- words.c ---- */

/* A hash of the folded word; the highest bit is set for words that carry
 * content: all but articles, prepositions, pronouns, auxiliaries, negations and
 * the like.
 */
#define GR_CONTENT (UINT32_C(1) << 31)

struct gr_word {
	struct sb_slice text; /* folded */
	uint32_t hash;
	struct sb_span span; /* in the text */
};

struct gr_words {
	struct gr_word *v;
	size_t n, cap;
};

struct gr_words gr_words_of(struct sb_arena *arena, struct sb_slice text);
/* Of all letters and digits, without the spaces between words. */
uint64_t gr_wording(const struct gr_words *words);

bool gr_is_function_word(struct sb_slice folded);

static inline unsigned gr_weight(uint32_t hash)
{
	return hash & GR_CONTENT ? 3 : 1;
}

/* A finalizer of good quality (Vigna's SplitMix64). */
uint64_t gr_mix(uint64_t x);

/* ---- speaker.c ---- */

enum { GR_SPEAKERS = 4 };

struct gr_speaker {
	uint32_t full, last; /* hashes of the name and of its last word */
	uint8_t words;
};

/* Those that a speaker cell names, the first GR_SPEAKERS. Of "a senior
 * official" and the like there is none: who it is isn't known.
 */
struct gr_speakers {
	struct gr_speaker v[GR_SPEAKERS];
	uint8_t n;
};

enum gr_who { GR_OTHER, GR_OPEN, GR_SAME };

struct gr_speakers gr_speakers_of(struct sb_arena *arena, struct sb_slice cell);
/* GR_SAME if any of them is the same, GR_OPEN if one side is not known. */
enum gr_who gr_who(const struct gr_speakers *a, const struct gr_speakers *b);
/* The same names in the same order. */
bool gr_same_speakers(const struct gr_speakers *a, const struct gr_speakers *b);
/* True if B's tells more: a full name for a surname, someone for nobody. */
bool gr_tells_more(const struct gr_speakers *a, const struct gr_speakers *b);

/* ---- sign.c ---- */

/* Claims of more words are compared by their first ones. */
enum { GR_MOST_WORDS = 256, GR_LEAST_WORDS = 5 };

struct gr_sig {
	bool denied;
	bool taken; /* short, and has joined a longer one */
	struct gr_speakers speakers;
	uint64_t wording;
	uint64_t article; /* hash of its id; 0: not known */
	const uint32_t *words;
	uint32_t n;
};

struct sb_slice gr_sig_write(struct sb_arena *arena, const struct gr_sig *sig);
/* False for what isn't a signature of this version. */
bool gr_sig_read(struct sb_arena *arena, struct sb_slice blob,
		 struct gr_sig *sig);
/* As sb_group_sign, and the signature read. */
void gr_sign(struct sb_arena *arena, const struct sb_group_claim *claim,
	     struct sb_group_sign *sign, struct gr_sig *sig);

/* ---- compare.c ---- */

struct gr_relation {
	enum sb_group_how how;
	bool weak;    /* the shorter one is less than half of the other */
	bool shorter; /* it is A that is the shorter one */
	double agree; /* 0..1, for the best of several */
};

/* How A and B are of one group, SB_GROUP_NEW if they are not. WHO tells of
 * the speakers of A and of B's group.
 */
struct gr_relation gr_compare(const struct gr_sig *a, const struct gr_sig *b,
			      enum gr_who who);

/* ---- memory.c ---- */

struct gr_memory;

extern const struct sb_group_store gr_memory_store;
struct gr_memory *gr_memory_new(void);
void gr_memory_free(struct gr_memory *m);

#endif
