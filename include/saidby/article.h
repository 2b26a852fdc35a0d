/* article.h - one news article and its layers
 *
 * An article owns an arena that holds all its layers; a stage adds the layer
 * it gives and leaves the others as they are. sb_article_reset makes it ready
 * for the next article and frees everything at once.
 *
 *	layer		given by	what it is
 *	SOURCE		read		the article's own text and its data
 *	MATCH		normalise	canonical text, with the way back
 *	SEGMENTS	segment		paragraphs and sentences
 *	ATTRIBUTIONS	find		source, cue, content
 *	SPEAKERS	resolve		who the source is; source outlet
 *	CONFIDENCE	score		confidence, and why
 *
 * The own text is valid UTF-8, as the input has it (for a text file: the
 * whole file, decoded, without its byte order mark; for JSON Lines: the text
 * field). Spans in the CSV are in its code points.
 * The match text is valid UTF-8 in NFC with one directed style of quotation
 * marks, one kind of space and one dash, a paragraph a line, each line ended
 * by '\n'. All spans of the layers are byte offsets into the match text.
 */
#ifndef SAIDBY_ARTICLE_H
#define SAIDBY_ARTICLE_H

#include "saidby/err.h"
#include "saidby/vec.h"

enum sb_layer {
	SB_LAYER_SOURCE = 1 << 0,
	SB_LAYER_MATCH = 1 << 1,
	SB_LAYER_SEGMENTS = 1 << 2,
	SB_LAYER_ATTRIBUTIONS = 1 << 3,
	SB_LAYER_SPEAKERS = 1 << 4,
	SB_LAYER_CONFIDENCE = 1 << 5,
};

/* From match[at] on, offset x of the match text is offset own + (x - at) of
 * the own text, up to the next anchor; a replaced part has an anchor at its
 * start and one behind it. at and own both rise; the first anchor is at 0.
 * A headline that is not part of the own text has anchors with
 * own == SB_NOWHERE.
 */
#define SB_NOWHERE UINT32_MAX

struct sb_anchor {
	uint32_t at, own;
};

/* A paired quotation in the match text, marks included. Disjoint, in text
 * order, each within one paragraph. Quotations inside it are not listed.
 */
struct sb_quote {
	struct sb_span span;
	bool open_end; /* no closing mark: goes on in the next paragraph */
	bool reopened; /* takes up an open_end quotation of the last one */
};

enum sb_paragraph_kind {
	SB_PAR_TEXT,
	SB_PAR_HEADLINE, /* the article's title */
	SB_PAR_SUBHEAD,	 /* short, no full stop, between paragraphs */
	SB_PAR_DASH,	 /* opens with a dash quote's dash */
	SB_PAR_ITEM,	 /* opens with a bullet or a number */
};

struct sb_paragraph {
	struct sb_span span; /* without the '\n' */
	enum sb_paragraph_kind kind;
	uint32_t body;	   /* where text begins behind dash or bullet */
	uint32_t first, n; /* its sentences */
};

struct sb_sentence {
	struct sb_span span; /* trimmed; may hold several quotations */
	uint32_t paragraph;
};

enum sb_type { SB_DIRECT, SB_INDIRECT, SB_MIXED, SB_LIST, SB_HEARSAY };
/* A pronoun with a speaker_hint of no more than this may as well be somebody
 * else's: no count makes it surer.
 */
enum { SB_UNSURE = 45 };

enum sb_polarity { SB_ASSERTED, SB_DENIED, SB_HYPOTHETICAL, SB_QUESTION };
enum sb_verbatim { SB_VERBATIM, SB_EDITED, SB_PARAPHRASE };

enum sb_source_kind {
	SB_SRC_NONE,
	SB_SRC_PRONOUN,
	SB_SRC_NAME,  /* holds a name: a person's or a body's */
	SB_SRC_NOUN,  /* "the envoy", "a senior official" */
	SB_SRC_GROUP, /* "the ministry", "police", "documents" */
	SB_SRC_OUTLET,
	SB_SRC_OTHER, /* a noun that no lexicon has */
};

struct sb_attribution {
	/* find */
	struct sb_span *pieces; /* of the content, in text order */
	uint32_t npieces;
	struct sb_span source, cue, addressee, outlet; /* or empty */
	struct sb_span context; /* the sentences round all of it */
	struct sb_slice rule;	/* id */
	unsigned rev;
	struct sb_slice lemma; /* of the cue */
	enum sb_type type;
	enum sb_polarity polarity;
	enum sb_verbatim verbatim;
	uint32_t sentence; /* of the cue, else of the content */
	bool inherited;	   /* source is that of attribution `from` */
	bool nested;	   /* inside another one's content */
	uint32_t from;	   /* valid if inherited */
	int cut;	   /* weight of the cut that ended it, % */
	enum sb_source_kind source_kind; /* by its shape */
	int hint;			 /* rule's own prior, % */

	/* resolve; it may also make source_kind an outlet */
	struct sb_slice speaker;       /* canonical, "; " between several */
	struct sb_slice source_outlet; /* credited, "; " between several */
	struct sb_slice resolved_by; /* how, in words: "pronoun, 1 candidate" */
	int speaker_hint;	     /* how sure the resolution is, % */
	bool watched;

	/* score */
	int confidence; /* whole per cent */
	int content_confidence, speaker_confidence;
	struct sb_slice why;
};

/* A message about the article, printed in input order by the run. */
struct sb_remark {
	int level; /* enum sb_level */
	struct sb_slice where;
	unsigned line;
	struct sb_slice text;
};

/* What an article's id is: its own or its URL; else where it lay. */
enum sb_id_from { SB_ID_OWN, SB_ID_PATH, SB_ID_LINE };

struct sb_article {
	struct sb_arena arena;
	unsigned layers;
	uint64_t serial; /* place in the input, from 0 */

	/* SOURCE. Absent where the input has none. */
	struct sb_slice id, url, publisher, published, title, language;
	struct sb_slice where; /* for messages: path, path!member */
	unsigned line;	       /* of a JSON Lines file; 0 elsewhere */
	enum sb_id_from id_from;
	uint32_t file;	      /* a keeper's number for it; 0: none */
	bool known;	      /* to a keeper: no stage works on it */
	uint64_t input_bytes; /* read for it, for the progress line */
	struct sb_slice own;
	struct sb_span own_title; /* the headline in own; empty if it
				     is not part of it */
	struct sb_span own_body;  /* what is article, in own */

	/* MATCH */
	struct sb_slice match;
	uint32_t headline_end; /* match[0..] is the headline; 0: none */
	struct sb_anchor *anchors;
	size_t nanchors;
	struct sb_quote *quotes;
	size_t nquotes;
	unsigned repaired; /* mojibake sequences put right */

	/* SEGMENTS */
	struct sb_paragraph *paragraphs;
	size_t nparagraphs;
	struct sb_sentence *sentences;
	size_t nsentences;

	/* ATTRIBUTIONS, SPEAKERS, CONFIDENCE */
	struct sb_attribution *attributions;
	size_t nattributions;
	size_t ndoubted; /* behind them: what the rules' gate left out */

	SB_VEC(struct sb_remark) remarks;
	bool limited; /* a rule stopped at its match limit */
};

void sb_article_init(struct sb_article *a);
void sb_article_reset(struct sb_article *a);
void sb_article_release(struct sb_article *a);

/* Takes LAYER and those behind it away, so that a stage can give them anew;
 * not for SOURCE.
 */
void sb_article_forget(struct sb_article *a, unsigned layer);

/* Keeps a message to be printed when the article's turn comes. */
void sb_article_remark(struct sb_article *a, int level, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));

/* SPAN of the match text as byte offsets of the own text; { 0, 0 } for a
 * headline that is not part of it.
 */
struct sb_span sb_article_own_span(const struct sb_article *a,
				   struct sb_span span);

/* The paragraph or sentence that holds OFFSET of the match text, or the
 * nearest before it. There is at least one.
 */
uint32_t sb_article_paragraph_at(const struct sb_article *a, uint32_t offset);
uint32_t sb_article_sentence_at(const struct sb_article *a, uint32_t offset);

/* "pronoun", "name", ...: as confidence.tsv names it. */
const char *sb_source_kind_name(enum sb_source_kind kind);
const char *sb_type_name(enum sb_type t);
const char *sb_polarity_name(enum sb_polarity p);
const char *sb_verbatim_name(enum sb_verbatim v);
/* -1 if NAME is none. */
int sb_type_of(struct sb_slice name);
int sb_polarity_of(struct sb_slice name);
int sb_verbatim_of(struct sb_slice name);

#endif
