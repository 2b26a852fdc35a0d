/* rules_fmt.c - saidby rules fmt: one layout for rule and lexicon files
 *
 * Lines are laid out one by one, so that a comment stays where it is:
 *	- what belongs to a block is indented by two spaces, and values of a
 *	  rule's lines stand in column 11;
 *	- names, weights and patterns of `define`, `sub`, `cut`, `modal` and
 *	  `pattern` stand in columns of their own;
 *	- " ; " between forms, " | " before fields;
 *	- one blank line at the most, one before `rule` and `lexicon`, no space
 *	  at a line's end.
 * Nothing but white space changes: what would change more is refused.
 */
#include <stdio.h>
#include <sys/stat.h>

#include "rules.h"
#include "saidby/file.h"
#include "saidby/read.h"
#include "saidby/ruleset.h"

enum { MOST_FILE = 64 << 20 };

/* Where the last part of these lines starts, counted from 0. */
enum {
	AT_VALUE = 10, /* of a rule's line */
	AT_MACRO = 9,  /* behind "define " or "sub " */
	AT_CUT = 22,
	AT_MODAL = 20
};

enum block { NO_BLOCK, LEXICON, RULE };

struct fmt {
	struct sb_arena *arena;
	struct sb_text out;
	enum block block;
	bool blank;	/* a blank line is due */
	bool comment;	/* the last line is one */
	bool continues; /* a '+' would continue the last line */
};

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

/* Cuts the first word off S, and the space behind it. */
static struct sb_slice first_word(struct sb_slice *s)
{
	struct sb_slice w = *s;
	size_t i = 0;

	while (i < s->n && !is_blank(s->p[i]))
		i++;
	w.n = i;
	while (i < s->n && is_blank(s->p[i]))
		i++;
	s->p += i;
	s->n -= i;
	return w;
}

/* ---- parts of lines ---- */

static void put(struct fmt *f, struct sb_slice s)
{
	sb_text_add(f->arena, &f->out, s);
}

/* S in a column of its own, so that what follows starts at AT or behind it;
 * START is where the column's line, or its part, begins.
 */
static void put_column(struct fmt *f, size_t start, size_t at)
{
	do
		sb_text_addc(f->arena, &f->out, ' ');
	while (f->out.n - start < at);
}

/* Words with one space between. */
static void put_words(struct fmt *f, struct sb_slice s)
{
	while (s.n) {
		put(f, first_word(&s));
		if (s.n)
			put(f, SB_LIT(" "));
	}
}

/* An id may have two spaces in it. */
static void put_plain(struct fmt *f, struct sb_slice key, struct sb_slice value)
{
	put(f, key);
	put(f, SB_LIT(" "));
	put(f, value);
}

static void put_macro(struct fmt *f, struct sb_slice key, struct sb_slice value)
{
	size_t start;

	put(f, key);
	put(f, SB_LIT(" "));
	start = f->out.n;
	put(f, first_word(&value));
	put_column(f, start, AT_MACRO);
	put(f, value);
}

/* cut KIND [weight=N] PATTERN, modal KIND PATTERN, pattern NAME PATTERN */
static void put_pattern(struct fmt *f, struct sb_slice key,
			struct sb_slice value, size_t at)
{
	size_t start = f->out.n;

	put(f, key);
	put(f, SB_LIT(" "));
	put(f, first_word(&value));
	if (sb_slice_starts(value, SB_LIT("weight="))) {
		put(f, SB_LIT(" "));
		put(f, first_word(&value));
	}
	put_column(f, start, at);
	put(f, value);
}

static void put_opener(struct fmt *f, struct sb_slice line)
{
	struct sb_slice value = line, key = first_word(&value);

	f->block = sb_slice_is(key, "rule")	 ? RULE
		   : sb_slice_is(key, "lexicon") ? LEXICON
						 : NO_BLOCK;
	if (sb_slice_is(key, "define") || sb_slice_is(key, "sub"))
		put_macro(f, key, value);
	else if (sb_slice_is(key, "cut"))
		put_pattern(f, key, value, AT_CUT);
	else if (sb_slice_is(key, "modal") || sb_slice_is(key, "pattern"))
		put_pattern(f, key, value, AT_MODAL);
	else if (sb_slice_is(key, "gate"))
		put_words(f, line);
	else
		put_plain(f, key, value);
}

static void put_rule_line(struct fmt *f, struct sb_slice line)
{
	struct sb_slice value = line, key = first_word(&value);
	size_t start = f->out.n;

	put(f, SB_LIT("  "));
	put(f, key);
	put_column(f, start, AT_VALUE);
	if (sb_slice_is(key, "cue"))
		put_words(f, value);
	else
		put(f, value);
}

/* Where the fields' '|' stands, or the length. */
static size_t bar_of(struct sb_slice s)
{
	for (size_t i = 0; i + 1 < s.n; i++)
		if (s.p[i] == '|' && (i == 0 || s.p[i - 1] == ' ') &&
		    s.p[i + 1] == ' ')
			return i;
	return s.n;
}

static void put_entry(struct fmt *f, struct sb_slice line)
{
	size_t bar = bar_of(line);
	struct sb_slice forms = { line.p, bar }, form;
	const char *between = "  ";

	while (sb_slice_cut(&forms, SB_LIT(" ;"), &form)) {
		put(f, sb_slice_of(between));
		put(f, sb_slice_trim(form));
		between = " ; ";
	}
	if (bar == line.n)
		return;
	put(f, SB_LIT(" | "));
	put(f, sb_slice_trim((struct sb_slice) { line.p + bar + 1,
						 line.n - bar - 1 }));
}

/* A line that '+' makes longer, and what it adds. A form, a pattern may go on
 * behind it: only what stands in front of it is laid out.
 */
static void put_continuation(struct fmt *f, struct sb_slice line)
{
	size_t start = f->out.n;

	line.p++;
	line.n--;
	while (line.n && line.p[0] == ' ') {
		line.p++;
		line.n--;
	}
	put_column(f, start,
		   f->block == RULE	 ? AT_VALUE
		   : f->block == LEXICON ? 4
					 : 2);
	put(f, SB_LIT("+ "));
	put(f, line);
}

/* ---- lines ---- */

static size_t indentation(struct sb_slice s)
{
	size_t n = 0;

	while (n < s.n && is_blank(s.p[n]))
		n++;
	return n;
}

static struct sb_slice trim_end(struct sb_slice s)
{
	while (s.n && (is_blank(s.p[s.n - 1]) || s.p[s.n - 1] == '\r'))
		s.n--;
	return s;
}

static bool opens_paragraph(struct sb_slice line)
{
	struct sb_slice key = first_word(&line);

	return sb_slice_is(key, "rule") || sb_slice_is(key, "lexicon");
}

/* Does the text behind start with a '+' line? */
static bool goes_on(struct sb_slice rest)
{
	struct sb_slice line;
	size_t in;

	if (!sb_slice_cut(&rest, SB_LIT("\n"), &line))
		return false;
	in = indentation(line);
	return in < line.n && line.p[in] == '+';
}

static void put_blank(struct fmt *f, struct sb_slice line, bool indented)
{
	bool due = f->blank ||
		   (!indented && !f->comment && opens_paragraph(line));

	if (due && f->out.n)
		put(f, SB_LIT("\n"));
	f->blank = false;
}

static void put_line(struct fmt *f, struct sb_slice line, bool indented,
		     bool long_one)
{
	if (line.p[0] == '#') {
		put(f, indented ? SB_LIT("  ") : SB_LIT(""));
		put(f, line);
	} else if (line.p[0] == '+' && f->continues) {
		put_continuation(f, line);
	} else if (!indented) {
		put_opener(f, line);
	} else if (f->block == RULE) {
		put_rule_line(f, line);
	} else if (f->block == LEXICON && !long_one) {
		put_entry(f, line);
	} else {
		put(f, SB_LIT("  "));
		put(f, line);
	}
}

static void one_line(struct fmt *f, struct sb_slice raw, struct sb_slice rest)
{
	struct sb_slice line = trim_end(raw);
	size_t in = indentation(line);

	line.p += in;
	line.n -= in;
	if (!line.n) {
		f->blank = true;
		f->continues = false;
		return;
	}
	put_blank(f, line, in > 0);
	put_line(f, line, in > 0, goes_on(rest));
	while (f->out.n && f->out.v[f->out.n - 1] == ' ')
		f->out.n--;
	put(f, SB_LIT("\n"));
	f->comment = line.p[0] == '#';
	f->continues = !f->comment;
}

/* ---- texts ---- */

static bool is_space(char c)
{
	return is_blank(c) || c == '\n' || c == '\r';
}

/* The same but for white space? */
static bool same_words(struct sb_slice a, struct sb_slice b)
{
	size_t i = 0, k = 0;

	for (;;) {
		while (i < a.n && is_space(a.p[i]))
			i++;
		while (k < b.n && is_space(b.p[k]))
			k++;
		if (i == a.n || k == b.n)
			return i == a.n && k == b.n;
		if (a.p[i++] != b.p[k++])
			return false;
	}
}

static enum sb_rc fmt_text(struct sb_arena *arena, const char *where,
			   struct sb_slice text, struct sb_slice *out,
			   struct sb_err *err)
{
	struct fmt f = { .arena = arena };
	struct sb_slice rest, line;

	if (sb_slice_starts(text, SB_LIT("\xEF\xBB\xBF"))) {
		text.p += 3;
		text.n -= 3;
	}
	if (!sb_utf8_valid(text) || (text.n && memchr(text.p, '\0', text.n)))
		return sb_fail(err, SB_DATA, where, 0, "not a text in UTF-8");
	rest = text;
	while (sb_slice_cut(&rest, SB_LIT("\n"), &line))
		one_line(&f, line, rest);
	*out = sb_text_slice(&f.out);
	if (!same_words(text, *out))
		return sb_fail(err, SB_DATA, where, 0,
			       "left as it is: more than white space would "
			       "change");
	return SB_OK;
}

/* ---- files ---- */

struct job {
	struct sb_arena arena;
	bool check;
	unsigned changed;
};

static enum sb_rc fmt_file(struct job *j, const char *path, struct sb_err *err)
{
	bool filter = strcmp(path, "-") == 0;
	struct sb_slice old = { NULL, 0 }, new = { NULL, 0 };
	enum sb_rc rc = sb_file_load(&j->arena, path, MOST_FILE, &old, err);

	if (rc == SB_OK)
		rc = fmt_text(&j->arena, filter ? "standard input" : path, old,
			      &new, err);
	if (rc != SB_OK)
		return rc;
	if (filter && !j->check)
		return replace_file(NULL, new, err);
	if (sb_slice_eq(old, new))
		return SB_OK;
	j->changed++;
	if (!j->check)
		rc = replace_file(path, new, err);
	if (rc == SB_OK)
		printf("%s\n", path);
	return rc;
}

static bool has_layout(const char *path)
{
	struct sb_slice s = sb_slice_of(path);

	return sb_slice_ends(s, SB_LIT(".rules")) ||
	       sb_slice_ends(s, SB_LIT(".lex"));
}

static enum sb_rc fmt_folder(struct job *j, const char *dir, struct sb_err *err)
{
	struct sb_strings files = { 0 };
	enum sb_rc rc = sb_ruleset_files(&j->arena, dir, &files, err);

	for (size_t i = 0; rc == SB_OK && i < files.n; i++)
		if (has_layout(files.v[i]))
			rc = fmt_file(j, files.v[i], err);
	return rc;
}

static enum sb_rc fmt_path(struct job *j, const char *path, struct sb_err *err)
{
	struct stat st;

	if (stat(path, &st) == 0 && S_ISDIR(st.st_mode))
		return fmt_folder(j, path, err);
	if (strcmp(path, "-") != 0 && !has_layout(path))
		return sb_fail(err, SB_USAGE, path, 0,
			       "neither a *.rules nor a *.lex file");
	return fmt_file(j, path, err);
}

enum sb_rc rules_fmt(const struct sb_config *config, struct sb_err *err)
{
	struct job j = { .check = config->check };
	const char *dir, *because;
	enum sb_rc rc = SB_OK;

	if (config->paths.n == 1) {
		rc = sb_ruleset_where(config, &j.arena, &dir, &because, err);
		if (rc == SB_OK)
			rc = fmt_folder(&j, dir, err);
	}
	for (size_t i = 1; i < config->paths.n && rc == SB_OK; i++)
		rc = fmt_path(&j, config->paths.v[i], err);
	sb_arena_release(&j.arena);
	return rc == SB_OK && j.check && j.changed ? SB_SKIP : rc;
}
