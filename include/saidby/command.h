/* command.h - the program's commands
 *
 * One table; --help, the completions and the check of the man page are made
 * from it. A command returns SB_OK, SB_SKIP (exit 1) or a fatal code.
 */
#ifndef SAIDBY_COMMAND_H
#define SAIDBY_COMMAND_H

#include "saidby/stage.h"

struct sb_command {
	const char *name, *summary;
	const char *usage;			/* behind the name */
	const char *example;			/* lines, each with its '\n' */
	const struct sb_option *const *options; /* NULL-terminated */
	bool wants_rules; /* loads the ruleset before run */
	bool hidden;	  /* not in --help */
	enum sb_rc (*run)(const struct sb_config *config, struct sb_err *err);
};

/* Ended by one without a name. */
extern const struct sb_command sb_commands[];

extern const struct sb_option sb_common_options[];

/* The version, and those of the libraries. */
void sb_version_print(void);

/* Helps and completions, on standard output. */
void sb_help_print(void);
void sb_help_command(const struct sb_command *c);
enum sb_rc sb_completion_run(const struct sb_config *config,
			     struct sb_err *err);

#endif
