/* help.c - what the program says of itself, from its tables */
#include <archive.h>
#include <ctype.h>
#include <json-c/json.h>
#include <sqlite3.h>
#include <stdio.h>
#include <unicode/uvernum.h>
#include <zlib.h>

#include "saidby/command.h"
#include "saidby/rule.h"

#define SAIDBY_VERSION "0.1.0"

void sb_version_print(void)
{
	uint32_t jit = 0;
	char version[64] = "";

	pcre2_config(PCRE2_CONFIG_JIT, &jit);
	pcre2_config(PCRE2_CONFIG_VERSION, version);
	printf("saidby %s\n", SAIDBY_VERSION);
	printf("ICU %s, PCRE2 %s (JIT %s), json-c %s, %s, zlib %s, "
	       "SQLite %s\n",
	       U_ICU_VERSION, version, jit ? "on" : "off", json_c_version(),
	       archive_version_string(), zlibVersion(), sqlite3_libversion());
}

static void print_indented(const char *lines)
{
	struct sb_slice rest = sb_slice_of(lines), line;

	while (sb_slice_cut(&rest, SB_LIT("\n"), &line))
		if (line.n)
			printf("  %.*s\n", SB_FMT(line));
}

void sb_help_print(void)
{
	printf("Examples:\n");
	print_indented("saidby run corpora/sample -o claims.csv\n"
		       "saidby top claims.csv\n"
		       "saidby run --help\n");
	printf("\nsaidby finds who said what in news articles and writes a CSV "
	       "of claims.\n\nCommands:\n");
	for (const struct sb_command *c = sb_commands; c->name; c++)
		printf("  %-12s%s\n", c->name, sb_command_summary(c));
	printf("\nsaidby COMMAND --help shows a command's options. Manual: "
	       "saidby(1),\nsaidby-rules(5), saidby-csv(5), "
	       "saidby-stream(5).\n");
}

void sb_help_command(const struct sb_command *c)
{
	const char *summary = sb_command_summary(c);

	printf("Examples:\n");
	print_indented(sb_command_example(c));
	printf("\nUsage: saidby %s %s\n\n%c%s.\n\nOptions:\n", c->name,
	       c->usage, toupper((unsigned char)summary[0]), summary + 1);
	sb_options_help(c->options);
}

/* ---- completions ---- */

typedef void option_fn(const struct sb_command *c, const struct sb_option *o);

static void each_option(const struct sb_command *c, option_fn *print)
{
	for (int t = 0; c->options[t]; t++)
		for (const struct sb_option *o = c->options[t]; o->name; o++)
			print(c, o);
}

static bool takes_file(const struct sb_option *o)
{
	return o->arg &&
	       (strcmp(o->arg, "FILE") == 0 || strcmp(o->arg, "DIR") == 0);
}

/* S between single quotation marks; QUOTE is how the shell has one inside. */
static void print_quoted(const char *s, const char *quote)
{
	putchar('\'');
	for (; *s; s++)
		if (*s == '\'')
			printf("%s", quote);
		else
			putchar(*s);
	putchar('\'');
}

static void bash_name(const struct sb_command *c, const struct sb_option *o)
{
	(void)c;
	printf(" --%s", o->name);
}

/* The values of an option whose values are known. */
static void bash_values(const struct sb_command *c, const struct sb_option *o)
{
	if (o->words)
		printf("\t\t'%s --%s') words='%s' ;;\n", c->name, o->name,
		       o->words);
}

static void bash_completion(void)
{
	printf("_saidby() {\n"
	       "\tlocal word=${COMP_WORDS[COMP_CWORD]} words\n"
	       "\tif [ \"$COMP_CWORD\" = 1 ]; then\n\t\twords='");
	for (const struct sb_command *c = sb_commands; c->name; c++)
		printf("%s ", c->name);
	printf("--help --version'\n\telse\n"
	       "\t\tcase \"${COMP_WORDS[1]} ${COMP_WORDS[COMP_CWORD-1]}\" "
	       "in\n");
	for (const struct sb_command *c = sb_commands; c->name; c++)
		each_option(c, bash_values);
	for (const struct sb_command *c = sb_commands; c->name; c++) {
		printf("\t\t'%s '*) words='", c->name);
		each_option(c, bash_name);
		printf("' ;;\n");
	}
	printf("\t\tesac\n\tfi\n"
	       "\tCOMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n}\n"
	       "complete -o default -F _saidby saidby\n");
}

/* --NAME[HELP]:ARG:VALUES, as _arguments has it. */
static void zsh_option(const struct sb_command *c, const struct sb_option *o)
{
	(void)c;
	printf("\t\t'%s--%s%s[",
	       o->kind == SB_OPT_STRINGS || o->kind == SB_OPT_COUNT ? "*" : "",
	       o->name, o->arg ? "=" : "");
	for (const char *h = o->help; *h; h++)
		if (*h == '\'')
			printf("'\\''");
		else
			putchar(*h);
	printf("]");
	if (o->words)
		printf(":%s:(%s)", o->arg, o->words);
	else if (o->arg)
		printf(":%s:%s", o->arg, takes_file(o) ? "_files" : " ");
	printf("' \\\n");
}

static void zsh_completion(void)
{
	printf("#compdef saidby\n"
	       "if (( CURRENT == 2 )); then\n\tlocal -a commands=(\n");
	for (const struct sb_command *c = sb_commands; c->name; c++) {
		printf("\t\t'%s:'", c->name);
		print_quoted(sb_command_summary(c), "'\\''");
		printf("\n");
	}
	printf("\t)\n\t_describe command commands\n\treturn\nfi\n"
	       "local command=$words[2]\n"
	       "shift words\n(( CURRENT-- ))\n"
	       "case $command in\n");
	for (const struct sb_command *c = sb_commands; c->name; c++) {
		printf("%s)\n\t_arguments \\\n", c->name);
		each_option(c, zsh_option);
		printf("\t\t'*:file:_files' ;;\n");
	}
	printf("esac\n");
}

static void fish_option(const struct sb_command *c, const struct sb_option *o)
{
	printf("complete -c saidby -n '__fish_seen_subcommand_from %s' -l %s",
	       c->name, o->name);
	if (o->letter)
		printf(" -s %c", o->letter);
	if (o->arg)
		printf(" %s", takes_file(o) ? "-r" : "-x");
	if (o->words)
		printf(" -a '%s'", o->words);
	printf(" -d ");
	print_quoted(o->help, "\\'");
	printf("\n");
}

static void fish_completion(void)
{
	for (const struct sb_command *c = sb_commands; c->name; c++) {
		printf("complete -c saidby -n __fish_use_subcommand -f -a %s "
		       "-d ",
		       c->name);
		print_quoted(sb_command_summary(c), "\\'");
		printf("\n");
		each_option(c, fish_option);
	}
}

enum sb_rc sb_completion_run(const struct sb_config *config, struct sb_err *err)
{
	const char *shell = config->paths.n == 1 ? config->paths.v[0] : "";

	if (strcmp(shell, "bash") == 0)
		bash_completion();
	else if (strcmp(shell, "zsh") == 0)
		zsh_completion();
	else if (strcmp(shell, "fish") == 0)
		fish_completion();
	else
		return sb_fail(err, SB_USAGE, NULL, 0,
			       "name one shell: bash, zsh or fish");
	return SB_OK;
}
