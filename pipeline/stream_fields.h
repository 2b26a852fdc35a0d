/* stream_fields.h - the fields of saidby-stream(5), for both ways
 *
 * What is written and what is read go by the same tables, so that a field
 * can't be forgotten on one side.
 */
#ifndef SAIDBY_STREAM_FIELDS_H
#define SAIDBY_STREAM_FIELDS_H

#include "saidby/article.h"

/* A member of a struct, by the layer that it belongs to. */
struct sb_stream_field {
	const char *key; /* NULL ends a table */
	size_t at;	 /* offset in the struct */
	unsigned layer;
	int most; /* of an int: 0..most */
};

struct sb_stream_layer {
	const char *name, *filter;
	unsigned bit;
};

/* In the order in which they are added; ended by a NULL name. */
extern const struct sb_stream_layer sb_stream_layers[];

extern const struct sb_stream_field sb_stream_texts[]; /* of the article */
extern const struct sb_stream_field sb_stream_claim_texts[];
extern const struct sb_stream_field sb_stream_claim_spans[];
extern const struct sb_stream_field sb_stream_claim_ints[];

/* Each ended by NULL. */
extern const char *const sb_stream_levels[];
extern const char *const sb_stream_paragraph_kinds[];

enum { SB_STREAM_OPEN_END = 1, SB_STREAM_REOPENED = 2 };

#endif
