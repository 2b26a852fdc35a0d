/* group.h - the same claim in several articles
 *
 * An index takes claims one at a time, oldest first, and gives each a group.
 * Two claims are of one group if they have the same polarity as far as
 * "denied" goes and
 *	exact		their words are the same after folding: case,
 *			diacritics, punctuation, quotation marks, dashes and
 *			spaces don't count, "%" is "per cent";
 *	contained	the words of one are a contiguous part of the other's;
 *	near		they are by the same speaker and most of the words,
 *			by weight, are the same in the same order.
 * Within one article only "exact" counts: a claim that is contained in another
 * there is one inside the other's text.
 * The speakers must be the same, or one of them not known, and fewer words
 * need more agreement: what counts is in compare.c. Nothing is said of the
 * meaning: a number or a "not" more is a word that differs, and a long
 * quotation that differs in that alone is a variant, which is to be looked
 * at, not another claim.
 *
 * Claims are joined over others: those of one group need not be alike pair by
 * pair. But a short one that is less than half of a longer one joins only one
 * longer one, so that a slogan doesn't make one group of all speeches.
 *
 * Adding a claim costs what its candidates cost: some thirty keys are looked
 * up, at most SB_GROUP_LIST claims are taken from each, at most
 * SB_GROUP_COMPARED are compared. So time is linear in the number of claims.
 *
 * A claim has a number that its user gives it (a row of a database). A group
 * has the number of the claim that founded it; where a claim joins two groups
 * the lower number stays. Numbers rise with age: a claim that is added gets a
 * higher one than all before.
 */
#ifndef SAIDBY_GROUP_H
#define SAIDBY_GROUP_H

#include "saidby/config.h"
#include "saidby/write.h"

enum { SB_GROUP_LIST = 16, SB_GROUP_COMPARED = 32 };

struct sb_group_claim {
	struct sb_slice claim_id, article_id, publisher;
	struct sb_slice speaker; /* as in the CSV: "; " between several */
	struct sb_slice text;	 /* with or without marks and guard */
	enum sb_type type;
	enum sb_polarity polarity;
	struct sb_span extent; /* in the article, in any unit; { 0, 0 } where
				  it isn't known. For links only. */
};

/* From the cells of ROW, whose texts it borrows; a type or polarity that isn't
 * known is "indirect" or "asserted".
 */
void sb_group_claim_of(const struct sb_row *row, struct sb_group_claim *claim);

/* ---- what a database keeps of a claim ---- */

/* The keys are looked up one by one to find claims that may be of the same
 * group; the signature tells whether they are: words as 31-bit hashes,
 * speakers, polarity. A signature has a version in its first byte; another
 * version's is taken for a claim that is like no other.
 */
struct sb_group_sign {
	uint64_t wording; /* the same for the same words after folding */
	int64_t *keys;	  /* sorted, each once; the first nkeys */
	size_t nkeys;
	struct sb_slice signature;
};

void sb_group_sign(struct sb_arena *arena, const struct sb_group_claim *claim,
		   struct sb_group_sign *sign);

/* Where claims are kept. All return SB_OK or a fatal code with ERR. */
struct sb_group_store {
	/* The claims that were saved with KEY, newest first, at most MOST. */
	enum sb_rc (*find)(void *ctx, int64_t key, int64_t *claims, size_t most,
			   size_t *n, struct sb_err *err);
	/* SIGNATURE is in ARENA or lives until the next call of amend. */
	enum sb_rc (*load)(void *ctx, int64_t claim, struct sb_arena *arena,
			   struct sb_slice *signature, int64_t *group,
			   struct sb_err *err);
	/* NKEYS is 0 where the index knows the wording already. */
	enum sb_rc (*save)(void *ctx, int64_t claim, int64_t group,
			   const int64_t *keys, size_t nkeys,
			   struct sb_slice signature, struct sb_err *err);
	/* CLAIM has another signature from now on. */
	enum sb_rc (*amend)(void *ctx, int64_t claim, struct sb_slice signature,
			    struct sb_err *err);
	/* All claims of group FROM are of group INTO from now on. */
	enum sb_rc (*merge)(void *ctx, int64_t from, int64_t into,
			    struct sb_err *err);
};

/* ---- the index ---- */

struct sb_group_index;

/* Without a STORE claims are kept in memory and must be numbered 0, 1, 2, ...
 * With one, what is found and saved is its matter alone; a claim whose
 * article is gone must stay in it, since others may rely on its keys.
 */
struct sb_group_index *sb_group_index_new(const struct sb_group_store *store,
					  void *ctx);
void sb_group_index_free(struct sb_group_index *index);

enum sb_group_how {
	SB_GROUP_NEW, /* it founded its group */
	SB_GROUP_EXACT,
	SB_GROUP_CONTAINED,
	SB_GROUP_NEAR,
};

struct sb_group_result {
	int64_t group;
	enum sb_group_how how; /* the best reason */
	uint64_t wording;
	size_t compared; /* claims that it was compared with */
};

/* NUMBER is CLAIM's. Groups of claims added before may change by a merge. On an
 * error the store may hold a part of what was to be saved: roll it back.
 */
enum sb_rc sb_group_add(struct sb_group_index *index, int64_t number,
			const struct sb_group_claim *claim,
			struct sb_group_result *result, struct sb_err *err);

/* The group of a claim that was added, as it is now. */
enum sb_rc sb_group_of(struct sb_group_index *index, int64_t number,
		       int64_t *group, struct sb_err *err);

/* "g_" and 16 hexadecimal digits, from the id of the claim whose number the
 * group has: its digits, if it has the form of one.
 */
struct sb_slice sb_group_id(struct sb_arena *arena, struct sb_slice claim_id);

/* ---- what a reader is told of a group ---- */

struct sb_group_member {
	struct sb_slice publisher, text;
	bool quoted;	  /* its wording is the speaker's: type direct */
	uint64_t wording; /* from sb_group_result or sb_group_sign */
};

struct sb_group_cells {
	struct sb_slice also_in, variant; /* empty where there is nothing */
};

/* The cells of each of a group's N members, oldest first.
 *
 * also_in: "in 2: Capital Wire; Union Dispatch", the other publishers in
 * order of age, ten at most and then "and 5 more".
 *
 * variant: how the wording differs from the commonest (of equals: the oldest)
 * among the members that are quoted, or among those that are not.
 */
void sb_group_describe(struct sb_arena *arena,
		       const struct sb_group_member *members, size_t n,
		       struct sb_group_cells *cells);

/* How TEXT's words differ from those of AGAINST, as wdiff writes it:
 *	We [-will-] {+would+} never accept …
 * [-...-] is AGAINST's, {+...+} is TEXT's, with three words round each
 * change, " … " for the words between and for the middle of a long change;
 * empty where nothing differs after folding, and where less than half of the
 * shorter one is the same: two parts of a third. It starts with a bracket or
 * with a word, never with a character that starts a formula; for a digit and
 * the like it needs the guard that all cells of text get when written.
 */
struct sb_slice sb_group_variant(struct sb_arena *arena, struct sb_slice text,
				 struct sb_slice against);

/* ---- links within an article ---- */

/* A direct or dash quote and a paraphrase of it, as indexes. ORPHAN: the quote
 * has no speaker and the paraphrase has; the quote may take it, with less
 * confidence than one that the text gives.
 */
struct sb_group_link {
	uint32_t quote, paraphrase;
	bool orphan;
};

struct sb_group_links {
	struct sb_group_link *v; /* by quote, then by paraphrase */
	size_t n;
};

/* The links among the N claims of one article, for text in English. A
 * paraphrase has one quote at most; a quote may have several paraphrases. What
 * isn't clear is not linked.
 */
struct sb_group_links sb_group_find_links(struct sb_arena *arena,
					  const struct sb_group_claim *claims,
					  size_t n);

/* ---- the command ---- */

extern const struct sb_option sb_group_options[];

/* config->paths is the one CSV. */
enum sb_rc sb_group_run(const struct sb_config *config, struct sb_err *err);

#endif
