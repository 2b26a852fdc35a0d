/* ledger.h - what is known from night to night
 *
 * A ledger is an SQLite file that holds runs, files, articles, claims, what
 * people said of them, and the rules' revisions. One process writes at a
 * time: it holds a lock on FILE.lock, waits for nobody and says who holds it.
 * Everything of a run or of reviews is one transaction: all or nothing.
 *
 * A claim is known by its claim_id. One that is no longer found is kept as
 * `gone`; where another one of its article stands in its place, with other
 * words or other ends, it has `become` that one, which has its review too.
 */
#ifndef SAIDBY_LEDGER_H
#define SAIDBY_LEDGER_H

#include "saidby/config.h"
#include "saidby/write.h"

struct sb_ledger;

enum sb_ledger_use {
	SB_LEDGER_READ, /* must exist; no lock, others may write */
	SB_LEDGER_EDIT, /* must exist; locked */
	SB_LEDGER_MAKE, /* is made, its folder too; locked */
};

/* PATH NULL is the default place: $STATE_DIRECTORY, $XDG_STATE_HOME/saidby or
 * ~/.local/state/saidby, there ledger.db. SB_IO if it is locked or can't be
 * opened, SB_DATA if it is none or a newer program's.
 */
enum sb_rc sb_ledger_open(struct sb_ledger **ledger, const char *path,
			  enum sb_ledger_use use, struct sb_err *err);
/* What has not been committed is undone. */
void sb_ledger_close(struct sb_ledger *ledger);
const char *sb_ledger_path(const struct sb_ledger *ledger);

/* Claims by article, those that are gone behind the others, in text order. */
enum sb_ledger_rows {
	SB_ROWS_ALL,	 /* but for those that became others */
	SB_ROWS_CHANGED, /* new, changed or gone in the last run */
	SB_ROWS_READ,	 /* CHANGED, and all of articles it read */
	SB_ROWS_REVIEWED /* with a review, right speaker, verdict or note */
};

/* ROW is valid until FN returns; its `change` tells of the last run, or that
 * the review is to be checked. DAY is when the review was taken, or empty.
 */
typedef enum sb_rc sb_ledger_row_fn(void *arg, const struct sb_row *row,
				    struct sb_slice day, struct sb_err *err);
enum sb_rc sb_ledger_each_row(struct sb_ledger *ledger,
			      enum sb_ledger_rows which, sb_ledger_row_fn *fn,
			      void *arg, struct sb_err *err);

/* The options of `run` that lead here, and whether they do. */
extern const struct sb_option sb_ledger_options[], sb_ledger_run_options[],
	sb_export_options[];
bool sb_ledger_wanted(const struct sb_config *config);

struct sb_tally;

/* `saidby run` with a ledger: reads what is due, writes the CSV and commits,
 * in this order.
 */
enum sb_rc sb_ledger_run(const struct sb_config *config, struct sb_tally *tally,
			 struct sb_err *err);

/* The commands `review` and `export`; config->paths are their operands. */
enum sb_rc sb_review_run(const struct sb_config *config, struct sb_err *err);
enum sb_rc sb_export_run(const struct sb_config *config, struct sb_err *err);

#endif
