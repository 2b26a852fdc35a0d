/* config.h - what the command line asked for
 *
 * One struct for all commands, filled from option tables; the same tables
 * write --help and the completions. Strings point into argv and live as long
 * as the program. Constant once the stages are open.
 */
#ifndef SAIDBY_CONFIG_H
#define SAIDBY_CONFIG_H

#include "saidby/err.h"

struct sb_keeper;
struct sb_ruleset;

struct sb_strings {
	const char **v;
	size_t n;
};

struct sb_config {
	struct sb_strings paths; /* operands; "-" is standard input */
	const char *root;	 /* ids are relative to it; NULL */
	const char *publisher;	 /* for input that names none; NULL */
	const char *rules;	 /* --rules; NULL: searched for */
	struct sb_strings watch; /* --watch files */
	bool watched_only;
	int least;	    /* --min-confidence, 0..100 */
	const char *output; /* -o; NULL: standard output */
	char delimiter;
	const char *until; /* stage name; NULL */
	int jobs;
	int quiet, verbose;
	const char *log_format; /* "text" or "json" */
	int top;		/* -n of `top` */
	bool help, version;

	const struct sb_ruleset *ruleset; /* shared; loaded by main */
	const struct sb_keeper *keeper;	  /* of run; NULL: it writes a CSV */

	/* ledger */
	const char *ledger;    /* --ledger; NULL: the default place */
	const char *summary;   /* of a run, as text; NULL */
	const char *export_as; /* csv, jsonl, claimreview, datapackage */
	const char *author;    /* of reviews that are exported; NULL */

	/* eval */
	const char *gold_outlets, *gold_not_outlets; /* NULL: all */
	const char *by;	   /* a column of the claims; NULL */
	const char *since; /* claims or rules to compare with; NULL */
	int least_score;   /* 0..100 */

	/* calibrate; its outlets are those of eval */
	const char *gold;	/* --gold; NULL */
	int least_rows;		/* of a rule that is counted; 0: the default */
	const char *kept_rules; /* --keep; NULL */

	/* rules */
	const char *rule;    /* --rule; NULL: all */
	const char *format;  /* of check: text, json, github */
	const char *reviews; /* a reviewed CSV; NULL; calibrate's, eval's */
	const char *as;	     /* of promote: ok or no */
	const char *from;    /* a claims CSV; NULL */
	bool all_rules, missed, csv, strict, check, interactive;

	bool since_last, all; /* of a run with a ledger */
};

enum sb_option_kind {
	SB_OPT_FLAG,	/* bool */
	SB_OPT_COUNT,	/* int, one more each time */
	SB_OPT_INT,	/* int within least..most */
	SB_OPT_STRING,	/* const char * */
	SB_OPT_STRINGS, /* struct sb_strings, one more each time */
	SB_OPT_CHAR,	/* one ASCII character, or "tab" */
	SB_OPT_WORD,	/* const char *, one of `words` */
};

/* A table ends with an entry whose name is NULL. */
struct sb_option {
	const char *name; /* without the two hyphens */
	char letter;	  /* 0: none */
	enum sb_option_kind kind;
	size_t offset;	   /* of the field in struct sb_config */
	const char *arg;   /* its name in the help; NULL for flags */
	const char *help;  /* one sentence, no full stop */
	int least, most;   /* SB_OPT_INT */
	const char *words; /* SB_OPT_WORD: "text json" */
};

#define SB_FIELD(name) offsetof(struct sb_config, name)

struct sb_arena;

/* Parses argv[1..] by TABLES (NULL-terminated array of tables) into CONFIG.
 * "--" ends options; operands and options may be mixed; a long option may be
 * shortened where that is unambiguous. Errors name the option and a near
 * miss: SB_USAGE.
 */
enum sb_rc sb_options_parse(struct sb_config *config,
			    const struct sb_option *const *tables, int argc,
			    char **argv, struct sb_arena *arena,
			    struct sb_err *err);

/* Prints the options as a table, for --help. */
void sb_options_help(const struct sb_option *const *tables);

/* The nearest of the NULL-terminated WORDS to WORD within two edits, or NULL.
 */
const char *sb_options_nearest(const char *word, const char *const *words);

#endif
