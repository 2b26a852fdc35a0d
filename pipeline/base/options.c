/* options.c - option tables: parsing and help; see saidby/config.h */
#include <stdio.h>

#include "saidby/config.h"
#include "saidby/vec.h"

enum { LEFT = 30 }; /* where the help's right column starts */

struct parser {
	struct sb_config *config;
	const struct sb_option *const *tables;
	struct sb_arena *arena;
	struct sb_err *err;
	int argc, at;
	char **argv;
};

/* ---- near misses ---- */

const char *sb_options_nearest(const char *word, const char *const *words)
{
	const char *best = NULL;
	unsigned least = 3;

	for (int i = 0; words[i]; i++) {
		unsigned d = sb_slice_distance(sb_slice_of(word),
					       sb_slice_of(words[i]));

		if (d < least) {
			least = d;
			best = words[i];
		}
	}
	return best;
}

/* ---- finding an option ---- */

static const struct sb_option *by_letter(const struct parser *p, char letter)
{
	for (int t = 0; p->tables[t]; t++)
		for (const struct sb_option *o = p->tables[t]; o->name; o++)
			if (o->letter == letter)
				return o;
	return NULL;
}

static enum sb_rc unknown(const struct parser *p, struct sb_slice name)
{
	const char *near = NULL;
	unsigned least = 3;

	for (int t = 0; p->tables[t]; t++)
		for (const struct sb_option *o = p->tables[t]; o->name; o++) {
			unsigned d = sb_slice_distance(name,
						       sb_slice_of(o->name));

			if (d < least) {
				least = d;
				near = o->name;
			}
		}
	if (near)
		return sb_fail(p->err, SB_USAGE, NULL, 0,
			       "no option '--%.*s'; did you mean '--%s'?",
			       SB_FMT(name), near);
	return sb_fail(p->err, SB_USAGE, NULL, 0, "no option '--%.*s'",
		       SB_FMT(name));
}

/* An exact name, or the one option that it is the start of. */
static enum sb_rc by_name(const struct parser *p, struct sb_slice name,
			  const struct sb_option **found)
{
	const struct sb_option *start = NULL;
	bool several = false;

	for (int t = 0; p->tables[t]; t++)
		for (const struct sb_option *o = p->tables[t]; o->name; o++) {
			struct sb_slice full = sb_slice_of(o->name);

			if (sb_slice_eq(full, name)) {
				*found = o;
				return SB_OK;
			}
			if (!sb_slice_starts(full, name))
				continue;
			several = several || (start && start != o);
			start = o;
		}
	if (!start || !name.n)
		return unknown(p, name);
	if (several)
		return sb_fail(p->err, SB_USAGE, NULL, 0,
			       "'--%.*s' is short for more than one option",
			       SB_FMT(name));
	*found = start;
	return SB_OK;
}

/* ---- values ---- */

static void *field(const struct parser *p, const struct sb_option *o)
{
	return (char *)p->config + o->offset;
}

static bool read_int(const char *s, int *n)
{
	long v = 0;

	if (!*s || strlen(s) > 7)
		return false;
	for (; *s; s++) {
		if (*s < '0' || *s > '9')
			return false;
		v = v * 10 + (*s - '0');
	}
	*n = (int)v;
	return true;
}

static enum sb_rc set_int(const struct parser *p, const struct sb_option *o,
			  const char *value)
{
	int n;

	if (!read_int(value, &n) || n < o->least || n > o->most)
		return sb_fail(p->err, SB_USAGE, NULL, 0,
			       "--%s takes a number from %d to %d, not '%s'",
			       o->name, o->least, o->most, value);
	*(int *)field(p, o) = n;
	return SB_OK;
}

static enum sb_rc set_char(const struct parser *p, const struct sb_option *o,
			   const char *value)
{
	char c = strcmp(value, "tab") == 0 ? '\t' : value[0];

	if ((c != '\t' && (value[0] == '\0' || value[1] != '\0')) ||
	    (unsigned char)c >= 0x80 || c == '"' || c == '\n' || c == '\r')
		return sb_fail(p->err, SB_USAGE, NULL, 0,
			       "--%s takes one ASCII character or 'tab', not "
			       "'%s'",
			       o->name, value);
	*(char *)field(p, o) = c;
	return SB_OK;
}

static enum sb_rc set_word(const struct parser *p, const struct sb_option *o,
			   const char *value)
{
	struct sb_slice words = sb_slice_of(o->words), w;

	while (sb_slice_cut(&words, SB_LIT(" "), &w))
		if (sb_slice_is(w, value)) {
			*(const char **)field(p, o) = value;
			return SB_OK;
		}
	return sb_fail(p->err, SB_USAGE, NULL, 0,
		       "--%s takes one of: %s; not '%s'", o->name, o->words,
		       value);
}

static void add_string(const struct parser *p, struct sb_strings *list,
		       const char *value)
{
	const char **v = SB_NEW_N(p->arena, const char *, list->n + 1);

	if (list->n)
		memcpy(v, list->v, list->n * sizeof(*v));
	v[list->n++] = value;
	list->v = v;
}

static enum sb_rc set(const struct parser *p, const struct sb_option *o,
		      const char *value)
{
	switch (o->kind) {
	case SB_OPT_FLAG:
		*(bool *)field(p, o) = true;
		return SB_OK;
	case SB_OPT_COUNT:
		(*(int *)field(p, o))++;
		return SB_OK;
	case SB_OPT_INT:
		return set_int(p, o, value);
	case SB_OPT_STRING:
		*(const char **)field(p, o) = value;
		return SB_OK;
	case SB_OPT_STRINGS:
		add_string(p, field(p, o), value);
		return SB_OK;
	case SB_OPT_CHAR:
		return set_char(p, o, value);
	case SB_OPT_WORD:
		return set_word(p, o, value);
	}
	return SB_OK;
}

static bool takes_value(const struct sb_option *o)
{
	return o->kind != SB_OPT_FLAG && o->kind != SB_OPT_COUNT;
}

/* The value of O: what follows in the word, else the next word. */
static enum sb_rc set_with(struct parser *p, const struct sb_option *o,
			   const char *attached)
{
	if (!takes_value(o)) {
		if (attached)
			return sb_fail(p->err, SB_USAGE, NULL, 0,
				       "--%s takes no value", o->name);
		return set(p, o, "");
	}
	if (!attached) {
		if (p->at + 1 >= p->argc)
			return sb_fail(p->err, SB_USAGE, NULL, 0,
				       "--%s needs a value: %s", o->name,
				       o->arg);
		attached = p->argv[++p->at];
	}
	return set(p, o, attached);
}

static enum sb_rc parse_long(struct parser *p, const char *word)
{
	const char *eq = strchr(word, '=');
	struct sb_slice name = { word,
				 eq ? (size_t)(eq - word) : strlen(word) };
	const struct sb_option *o = NULL;
	enum sb_rc rc = by_name(p, name, &o);

	return o ? set_with(p, o, eq ? eq + 1 : NULL) : rc;
}

static enum sb_rc parse_letters(struct parser *p, const char *word)
{
	for (; *word; word++) {
		const struct sb_option *o = by_letter(p, *word);
		enum sb_rc rc;

		if (!o)
			return sb_fail(p->err, SB_USAGE, NULL, 0,
				       "no option '-%c'", *word);
		if (takes_value(o))
			return set_with(p, o, word[1] ? word + 1 : NULL);
		rc = set(p, o, "");
		if (rc != SB_OK)
			return rc;
	}
	return SB_OK;
}

enum sb_rc sb_options_parse(struct sb_config *config,
			    const struct sb_option *const *tables, int argc,
			    char **argv, struct sb_arena *arena,
			    struct sb_err *err)
{
	struct parser p = { config, tables, arena, err, argc, 1, argv };
	bool operands = false;

	for (; p.at < argc; p.at++) {
		const char *w = argv[p.at];
		enum sb_rc rc = SB_OK;

		if (operands || w[0] != '-' || w[1] == '\0')
			add_string(&p, &config->paths, w);
		else if (strcmp(w, "--") == 0)
			operands = true;
		else if (w[1] == '-')
			rc = parse_long(&p, w + 2);
		else
			rc = parse_letters(&p, w + 1);
		if (rc != SB_OK)
			return rc;
	}
	return SB_OK;
}

/* ---- help ---- */

/* HELP from column LEFT on, in lines of at most 80 columns. */
static void print_help(const char *help, size_t left)
{
	struct sb_slice rest = sb_slice_of(help), word;
	size_t column = left;

	while (sb_slice_cut(&rest, SB_LIT(" "), &word)) {
		if (column > left && column + 1 + word.n > 79) {
			printf("\n%*s", (int)left, "");
			column = left;
		} else if (column > left) {
			putchar(' ');
			column++;
		}
		printf("%.*s", SB_FMT(word));
		column += word.n;
	}
	putchar('\n');
}

static void print_option(const struct sb_option *o)
{
	char left[64];
	int n;

	if (o->letter)
		n = snprintf(left, sizeof(left), "  -%c, --%s", o->letter,
			     o->name);
	else
		n = snprintf(left, sizeof(left), "      --%s", o->name);
	if (o->arg && n > 0 && (size_t)n < sizeof(left))
		snprintf(left + n, sizeof(left) - (size_t)n, " %s", o->arg);
	if (strlen(left) > LEFT - 1)
		printf("%s\n%*s", left, LEFT, "");
	else
		printf("%-*s", LEFT, left);
	print_help(o->help, LEFT);
}

void sb_options_help(const struct sb_option *const *tables)
{
	for (int t = 0; tables[t]; t++)
		for (const struct sb_option *o = tables[t]; o->name; o++)
			print_option(o);
}
