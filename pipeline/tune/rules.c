/* rules.c - see saidby/tune.h: the table of sub-commands */
#include "rules.h"

#include "saidby/tune.h"

const struct sb_option sb_tune_options[] = {
	{ .name = "rule",
	  .kind = SB_OPT_STRING,
	  .offset = SB_FIELD(rule),
	  .arg = "ID",
	  .help = "test, explain, try: this rule only" },
	{ .name = "all-rules",
	  .kind = SB_OPT_FLAG,
	  .offset = SB_FIELD(all_rules),
	  .help = "test: say which other rule takes an example, too" },
	{ .name = "missed",
	  .kind = SB_OPT_FLAG,
	  .offset = SB_FIELD(missed),
	  .help = "try: sentences with a quotation mark, a cue or a watched "
		  "name, but no claim" },
	{ .name = "reviews",
	  .kind = SB_OPT_STRING,
	  .offset = SB_FIELD(reviews),
	  .arg = "CSV",
	  .help = "stats: how often a rule was right, by the column review of "
		  "a claims CSV" },
	{ .name = "csv",
	  .kind = SB_OPT_FLAG,
	  .offset = SB_FIELD(csv),
	  .help = "diff: a row a claim that is new, lost or changed, as CSV" },
	{ .name = "interactive",
	  .letter = 'i',
	  .kind = SB_OPT_FLAG,
	  .offset = SB_FIELD(interactive),
	  .help = "diff: ask about each claim that is new, lost or changed "
		  "whether it is right" },
	{ .name = "output",
	  .letter = 'o',
	  .kind = SB_OPT_STRING,
	  .offset = SB_FIELD(output),
	  .arg = "FILE",
	  .help = "diff -i: write the answers to FILE, a claims CSV, or add "
		  "them to it" },
	{ .name = "format",
	  .kind = SB_OPT_WORD,
	  .offset = SB_FIELD(format),
	  .arg = "WORD",
	  .words = "text json github",
	  .help = "check: problems as text, as json (an object a line) or as "
		  "github's workflow commands" },
	{ .name = "since",
	  .kind = SB_OPT_STRING,
	  .offset = SB_FIELD(since),
	  .arg = "DIR",
	  .help = "check: also name rules whose steps are not those of the "
		  "rule files below DIR, with the same rev" },
	{ .name = "check",
	  .kind = SB_OPT_FLAG,
	  .offset = SB_FIELD(check),
	  .help = "fmt: change nothing, name the files that would change" },
	{ .name = "as",
	  .kind = SB_OPT_WORD,
	  .offset = SB_FIELD(as),
	  .arg = "KIND",
	  .words = "ok no",
	  .help = "promote: what the sentence is an example of: ok or no" },
	{ .name = "from",
	  .kind = SB_OPT_STRING,
	  .offset = SB_FIELD(from),
	  .arg = "CSV",
	  .help = "promote: the claims CSV that has the claim" },
	{ .name = "strict",
	  .kind = SB_OPT_FLAG,
	  .offset = SB_FIELD(strict),
	  .help = "check: a warning fails it, too" },
	{ .name = NULL },
};

struct sub {
	const char *name;
	enum sb_rc (*run)(const struct sb_config *config, struct sb_err *err);
};

static const struct sub subs[] = {
	{ "check", rules_check },     { "test", rules_test },
	{ "explain", rules_explain }, { "try", rules_try },
	{ "stats", rules_stats },     { "profile", rules_profile },
	{ "diff", rules_diff },	      { "fmt", rules_fmt },
	{ "promote", rules_promote }, { "watch", rules_watch },
};

enum { SUBS = sizeof(subs) / sizeof(*subs) };

static enum sb_rc unknown(const char *name, struct sb_err *err)
{
	const char *names[SUBS + 1] = { NULL };
	const char *near;
	char all[256] = "";
	int n = 0;

	for (int i = 0; i < SUBS; i++) {
		names[i] = subs[i].name;
		n += snprintf(all + n, sizeof(all) - (size_t)n, "%s%s",
			      i ? ", " : "", subs[i].name);
	}
	if (!name)
		return sb_fail(err, SB_USAGE, NULL, 0, "rules what? %s", all);
	near = sb_options_nearest(name, names);
	if (near)
		return sb_fail(err, SB_USAGE, NULL, 0,
			       "no 'rules %s'; did you mean '%s'?", name, near);
	return sb_fail(err, SB_USAGE, NULL, 0, "no 'rules %s'; there are: %s",
		       name, all);
}

enum sb_rc sb_tune_run(const struct sb_config *config, struct sb_err *err)
{
	const char *name = config->paths.n ? config->paths.v[0] : NULL;

	for (int i = 0; name && i < SUBS; i++)
		if (strcmp(name, subs[i].name) == 0)
			return subs[i].run(config, err);
	return unknown(name, err);
}
