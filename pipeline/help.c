/* help.c - what the program says of itself, from its tables */
#include <archive.h>
#include <ctype.h>
#include <json-c/json.h>
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
	printf("ICU %s, PCRE2 %s (JIT %s), json-c %s, %s, zlib %s\n",
	       U_ICU_VERSION, version, jit ? "on" : "off", json_c_version(),
	       archive_version_string(), zlibVersion());
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
		if (!c->hidden)
			printf("  %-12s%s\n", c->name, c->summary);
	printf("\nsaidby COMMAND --help shows a command's options. Manual: "
	       "saidby(1),\nsaidby-rules(5), saidby-csv(5), "
	       "saidby-stream(5).\n");
}

void sb_help_command(const struct sb_command *c)
{
	printf("Examples:\n");
	print_indented(c->example);
	printf("\nUsage: saidby %s %s\n\n%c%s.\n\nOptions:\n", c->name,
	       c->usage, toupper((unsigned char)c->summary[0]), c->summary + 1);
	sb_options_help(c->options);
}

/* ---- completions ---- */

static void print_words(const struct sb_command *c, const char *dashes)
{
	for (int t = 0; c->options[t]; t++)
		for (const struct sb_option *o = c->options[t]; o->name; o++)
			printf(" %s%s", dashes, o->name);
}

static void bash_completion(void)
{
	printf("_saidby() {\n"
	       "\tlocal word=${COMP_WORDS[COMP_CWORD]} words\n"
	       "\tif [ \"$COMP_CWORD\" = 1 ]; then\n\t\twords='");
	for (const struct sb_command *c = sb_commands; c->name; c++)
		printf("%s ", c->name);
	printf("--help --version'\n\telse\n\t\tcase ${COMP_WORDS[1]} in\n");
	for (const struct sb_command *c = sb_commands; c->name; c++) {
		printf("\t\t%s) words='", c->name);
		print_words(c, "--");
		printf("' ;;\n");
	}
	printf("\t\tesac\n\tfi\n"
	       "\tCOMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n}\n"
	       "complete -o default -F _saidby saidby\n");
}

static void zsh_completion(void)
{
	printf("#compdef saidby\n"
	       "if (( CURRENT == 2 )); then\n\tlocal -a commands=(\n");
	for (const struct sb_command *c = sb_commands; c->name; c++)
		printf("\t\t'%s:%s'\n", c->name, c->summary);
	printf("\t)\n\t_describe command commands\n\treturn\nfi\n"
	       "case $words[2] in\n");
	for (const struct sb_command *c = sb_commands; c->name; c++) {
		printf("%s) compadd -- ", c->name);
		print_words(c, "--");
		printf(" ;;\n");
	}
	printf("esac\n_files\n");
}

static void fish_completion(void)
{
	for (const struct sb_command *c = sb_commands; c->name; c++) {
		printf("complete -c saidby -n __fish_use_subcommand -a %s "
		       "-d '%s'\n",
		       c->name, c->summary);
		for (int t = 0; c->options[t]; t++)
			for (const struct sb_option *o = c->options[t]; o->name;
			     o++)
				printf("complete -c saidby -n "
				       "'__fish_seen_subcommand_from %s' "
				       "-l %s -d '%s'\n",
				       c->name, o->name, o->help);
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
