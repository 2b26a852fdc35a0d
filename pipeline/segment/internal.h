/* internal.h - what the parts of segment share */
#ifndef SAIDBY_SEGMENT_INTERNAL_H
#define SAIDBY_SEGMENT_INTERNAL_H

#include "saidby/article.h"
#include "saidby/lexicon.h"

struct sb_segmenter {
	const struct sb_lexicon *title, *abbreviation, *starter, *hour, *cue,
		*place;
};

/* list.c: kinds and bodies of all paragraphs, whose spans are known. */
void sb_segment_kinds(const struct sb_segmenter *s, struct sb_article *a);
/* Is WORD a form of a verb of saying? */
bool sb_segment_is_cue(const struct sb_segmenter *s, struct sb_slice word);

/* abbreviation.c: what the full stop behind a word is. */
enum sb_stop {
	SB_STOP_END,	/* ends a sentence */
	SB_STOP_NEVER,	/* of a title: goes on */
	SB_STOP_MAYBE,	/* of an abbreviation or initial: ends it only
			   in front of a word that starts sentences */
	SB_STOP_HOUR,	/* of "p.m." */
	SB_STOP_NUMBER, /* of "No.": goes on in front of a number */
};

/* The full stop at AT of TEXT; FROM is where its sentence starts. */
enum sb_stop sb_segment_stop(const struct sb_segmenter *s, struct sb_slice text,
			     size_t from, size_t at);

/* sentence.c: adds the sentences of paragraph P. *QUOTE is the first
 * quotation at or behind its start, and is moved behind its end.
 */
struct sb_sentences {
	SB_VEC(struct sb_sentence) list;
};

void sb_segment_split(const struct sb_segmenter *s, struct sb_article *a,
		      uint32_t p, size_t *quote, struct sb_sentences *out);

#endif
