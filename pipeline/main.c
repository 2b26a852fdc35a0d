/* main.c - the command line: options, rules, signals, exit status */
#include <errno.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "saidby/arena.h"
#include "saidby/command.h"
#include "saidby/interrupt.h"
#include "saidby/log.h"
#include "saidby/ruleset.h"

static void on_signal(int number)
{
	sb_interrupt();
	/* The second one kills at once. */
	signal(number, SIG_DFL);
}

static void catch_signals(void)
{
	struct sigaction a = { .sa_handler = on_signal };

	sigemptyset(&a.sa_mask);
	sigaction(SIGINT, &a, NULL);
	sigaction(SIGTERM, &a, NULL);
	/* A reader that went away is an error of write, not our end. */
	signal(SIGPIPE, SIG_IGN);
}

static void set_up_log(const struct sb_config *c)
{
	const char *no_color = getenv("NO_COLOR");
	struct sb_log log = { .least = SB_NOTE };

	if (c->verbose > 1)
		log.least = SB_DEBUG;
	else if (c->quiet > 1)
		log.least = SB_ERROR;
	else if (c->quiet)
		log.least = SB_WARNING;
	log.json = c->log_format && strcmp(c->log_format, "json") == 0;
	log.colour = !log.json && isatty(STDERR_FILENO) &&
		     !(no_color && *no_color);
	sb_log_setup(&log);
}

static void report_problem(void *arg, const struct sb_problem *p)
{
	unsigned *reported = arg;

	(*reported)++;
	sb_log(p->grade == SB_PROBLEM_ERROR ? SB_ERROR : SB_WARNING, p->file,
	       p->line, p->col, "[%s] %s", p->kind, p->text);
}

/* Loads the rules; problems with a line are reported as they are met. */
static enum sb_rc load_rules(const struct sb_config *config,
			     struct sb_arena *arena, struct sb_ruleset **rules,
			     struct sb_err *err)
{
	const char *dir, *because;
	unsigned reported = 0;
	enum sb_rc rc = sb_ruleset_where(config, arena, &dir, &because, err);

	if (rc != SB_OK)
		return rc;
	if (config->verbose)
		sb_log(SB_NOTE, dir, 0, 0, "rules from here: %s", because);
	rc = sb_ruleset_load(rules, dir, &config->watch, report_problem,
			     &reported, err);
	if (rc != SB_OK && reported)
		sb_fail(err, rc, NULL, 0,
			"the rules are not usable: %u "
			"problem%s",
			reported, reported == 1 ? "" : "s");
	return rc;
}

static enum sb_rc run(const struct sb_command *command,
		      struct sb_config *config, struct sb_arena *arena,
		      struct sb_err *err)
{
	struct sb_ruleset *rules = NULL;
	enum sb_rc rc = SB_OK;

	if (sb_command_wants_rules(command)) {
		rc = load_rules(config, arena, &rules, err);
		config->ruleset = rules;
	}
	if (rc == SB_OK)
		rc = sb_command_run(command, config, err);
	sb_ruleset_free(rules);
	return rc;
}

static const struct sb_command *command_named(const char *name)
{
	for (const struct sb_command *c = sb_commands; c->name; c++)
		if (strcmp(c->name, name) == 0)
			return c;
	return NULL;
}

static int unknown_command(const char *name)
{
	const char *names[32];
	const char *near;
	int n = 0;

	for (const struct sb_command *c = sb_commands; c->name && n < 31; c++)
		names[n++] = c->name;
	names[n] = NULL;
	near = sb_options_nearest(name, names);
	if (near)
		sb_log(SB_ERROR, NULL, 0, 0,
		       "no command '%s'; did you mean '%s'?", name, near);
	else
		sb_log(SB_ERROR, NULL, 0, 0,
		       "no command '%s'; see saidby --help", name);
	return sb_err_exit(SB_USAGE);
}

/* Standard output is checked at the end: a full disk must not be silent. */
static enum sb_rc flush_output(struct sb_err *err)
{
	bool failed = ferror(stdout);

	errno = failed ? EIO : 0;
	if (fflush(stdout) == 0 && !failed)
		return SB_OK;
	return sb_fail(err, SB_IO, "standard output", 0, "cannot write: %s",
		       strerror(errno));
}

/* In `saidby ... | head` the reader has had enough: nothing to tell anyone,
 * but the status.
 */
static bool reader_left(enum sb_rc rc, const struct sb_err *err)
{
	struct pollfd out = { .fd = STDOUT_FILENO };

	return rc == SB_IO && strcmp(err->where, "standard output") == 0 &&
	       poll(&out, 1, 0) == 1 && (out.revents & POLLERR);
}

static int finish(enum sb_rc rc, struct sb_err *err)
{
	if (rc == SB_OK || rc == SB_SKIP) {
		enum sb_rc flushed = flush_output(err);

		rc = flushed == SB_OK ? rc : flushed;
	}
	if (sb_fatal(rc))
		sb_log_err(reader_left(rc, err) ? SB_DEBUG : SB_ERROR, err);
	return sb_err_exit(rc);
}

static int run_command(const struct sb_command *command, int argc, char **argv)
{
	struct sb_arena arena = { 0 };
	struct sb_config config = { .delimiter = ',' };
	struct sb_err err = { 0 };
	enum sb_rc rc = sb_options_parse(&config, command->options, argc, argv,
					 &arena, &err);
	int status;

	set_up_log(&config);
	if (rc == SB_OK && config.help) {
		sb_help_command(command);
	} else if (rc == SB_OK) {
		rc = run(command, &config, &arena, &err);
	}
	status = finish(rc, &err);
	if (rc == SB_USAGE)
		sb_log(SB_ERROR, NULL, 0, 0, "see saidby %s --help",
		       command->name);
	sb_arena_release(&arena);
	return status;
}

int main(int argc, char **argv)
{
	const struct sb_command *command;
	struct sb_err err = { 0 };

	/* libarchive decodes file names by the locale. */
	setlocale(LC_CTYPE, "C.UTF-8");
	catch_signals();
	if (argc < 2) {
		sb_log(SB_ERROR, NULL, 0, 0,
		       "no command given; see saidby --help");
		return sb_err_exit(SB_USAGE);
	}
	if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0 ||
	    strcmp(argv[1], "help") == 0) {
		sb_help_print();
		return finish(SB_OK, &err);
	}
	if (strcmp(argv[1], "--version") == 0) {
		sb_version_print();
		return finish(SB_OK, &err);
	}
	command = command_named(argv[1]);
	if (!command)
		return unknown_command(argv[1]);
	return run_command(command, argc - 1, argv + 1);
}
