/* command.h - the program's commands
 *
 * One table; --help, the completions and the check of the man page are made
 * from it. A command returns SB_OK, SB_SKIP (exit 1) or a fatal code.
 * A stage is a command, too: a filter. What its own table says of it is not
 * said here again.
 */
#ifndef SAIDBY_COMMAND_H
#define SAIDBY_COMMAND_H

#include "saidby/stage.h"

struct sb_command {
	const char *name;
	const struct sb_stage *stage;		/* NULL: no filter */
	const char *usage;			/* behind the name */
	const struct sb_option *const *options; /* NULL-terminated */

	/* NULL and false for a stage; see the functions below. */
	const char *summary;
	const char *example; /* lines */
	bool wants_rules;    /* loads the ruleset before run */
	enum sb_rc (*run)(const struct sb_config *config, struct sb_err *err);
};

/* Ended by one without a name. */
extern const struct sb_command sb_commands[];

/* The same for commands of both kinds. */
const char *sb_command_summary(const struct sb_command *c);
const char *sb_command_example(const struct sb_command *c);
bool sb_command_wants_rules(const struct sb_command *c);
enum sb_rc sb_command_run(const struct sb_command *c,
			  const struct sb_config *config, struct sb_err *err);

extern const struct sb_option sb_common_options[];

/* The version, and those of the libraries. */
void sb_version_print(void);

/* Helps and completions, on standard output. */
void sb_help_print(void);
void sb_help_command(const struct sb_command *c);
enum sb_rc sb_completion_run(const struct sb_config *config,
			     struct sb_err *err);

#endif
