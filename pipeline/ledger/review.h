/* review.h - a reviewed CSV and what is taken from it */
#ifndef LEDGER_REVIEW_H
#define LEDGER_REVIEW_H

#include "internal.h"
#include "saidby/csvread.h"

/* The person's columns, as DB_REVIEW and DB_PUT_REVIEW have them. */
enum opinion { REVIEW, RIGHT_SPEAKER, VERDICT, NOTES, OPINIONS };

extern const char *const opinion_names[OPINIONS];

/* A row. */
struct entry {
	unsigned line;
	struct sb_slice id; /* in lower case; empty if there is none */
	bool formed;	    /* id is one */
	struct sb_slice opinions[OPINIONS]; /* without guards */
	struct sb_slice cell, folded;	    /* the claim as it came back */
	struct sb_slice speaker, article_id, change;
	/* by the ledger, if it knows the id */
	bool known, same; /* same: the claim is what it was */
	struct sb_slice claim, rule, became;
	bool refused;
};

struct table {
	struct sb_ledger *ledger;
	const char *path, *charset;
	struct sb_arena arena;
	struct sb_csv csv;
	SB_VEC(struct entry) entries;
	size_t same;
};

/* Release it in any case. */
enum sb_rc table_load(struct table *t, struct sb_ledger *l, const char *path,
		      struct sb_err *err);
void table_release(struct table *t);

#endif
