/* rules_check.c - saidby rules check: every problem of rule files */
#include <json-c/json.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "rules.h"
#include "saidby/rule.h"

enum format { FORMAT_TEXT, FORMAT_JSON, FORMAT_GITHUB };

/* A problem, kept so that all can be told in the order of files and lines. */
struct check {
	struct sb_arena arena;
	SB_VEC(struct sb_problem) problems;
	struct stat only; /* of the one file asked for */
	bool one_file;
};

static bool wanted(const struct check *c, const char *file)
{
	struct stat st;

	return !c->one_file ||
	       (file && stat(file, &st) == 0 && st.st_ino == c->only.st_ino &&
		st.st_dev == c->only.st_dev);
}

static void keep(void *arg, const struct sb_problem *p)
{
	struct check *c = arg;
	struct sb_problem *n;

	if (!wanted(c, p->file))
		return;
	n = sb_vec_push(&c->arena, &c->problems);
	*n = *p;
	n->file = sb_arena_dup(&c->arena, sb_slice_of(p->file)).p;
	n->text = sb_arena_dup(&c->arena, sb_slice_of(p->text)).p;
}

static int by_place(const void *x, const void *y)
{
	const struct sb_problem *a = x, *b = y;
	int d = strcmp(a->file ? a->file : "", b->file ? b->file : "");

	if (d)
		return d;
	if (a->line != b->line)
		return a->line < b->line ? -1 : 1;
	if (a->col != b->col)
		return a->col < b->col ? -1 : 1;
	return strcmp(a->kind, b->kind);
}

static const char *grade(const struct sb_problem *p)
{
	return p->grade == SB_PROBLEM_ERROR ? "error" : "warning";
}

/* The message without the line and the caret. */
static struct sb_slice first_line(const char *text)
{
	struct sb_slice s = sb_slice_of(text), line;

	sb_slice_cut(&s, SB_LIT("\n"), &line);
	return line;
}

static void put_json(const struct sb_problem *p)
{
	struct json_object *o = json_object_new_object();
	struct sb_slice s = first_line(p->text);

	json_object_object_add(o, "file",
			       json_object_new_string(p->file ? p->file : ""));
	json_object_object_add(o, "line", json_object_new_int64(p->line));
	json_object_object_add(o, "column", json_object_new_int64(p->col));
	json_object_object_add(o, "grade", json_object_new_string(grade(p)));
	json_object_object_add(o, "kind", json_object_new_string(p->kind));
	json_object_object_add(o, "text",
			       json_object_new_string_len(s.p, (int)s.n));
	printf("%s\n", json_object_to_json_string_ext(
			       o, JSON_C_TO_STRING_NOSLASHESCAPE));
	json_object_put(o);
}

/* GitHub's workflow commands end at a line's end and know these escapes. */
static void put_escaped(struct sb_slice s, const char *special)
{
	for (size_t i = 0; i < s.n; i++)
		if (strchr(special, s.p[i]))
			printf("%%%02X", (unsigned char)s.p[i]);
		else
			putchar(s.p[i]);
}

static void put_github(const struct sb_problem *p)
{
	printf("::%s file=", grade(p));
	put_escaped(sb_slice_of(p->file), "%\r\n:,");
	printf(",line=%u,col=%u,title=%s::", p->line, p->col, p->kind);
	put_escaped(first_line(p->text), "%\r\n");
	printf("\n");
}

static void put(const struct sb_problem *p, enum format format)
{
	if (format == FORMAT_JSON)
		put_json(p);
	else if (format == FORMAT_GITHUB)
		put_github(p);
	else
		printf("%s:%u:%u: %s[%s]: %s\n", p->file ? p->file : "-",
		       p->line, p->col, grade(p), p->kind, p->text);
}

static enum format format_of(const struct sb_config *c)
{
	if (c->format && strcmp(c->format, "json") == 0)
		return FORMAT_JSON;
	return c->format && strcmp(c->format, "github") == 0 ? FORMAT_GITHUB
							     : FORMAT_TEXT;
}

/* PATH's folder; or PATH itself if it is one. */
static const char *folder_of(struct check *c, const char *path)
{
	char *slash, *dir;

	c->one_file = stat(path, &c->only) == 0 && !S_ISDIR(c->only.st_mode);
	if (!c->one_file)
		return path;
	dir = (char *)sb_arena_dup(&c->arena, sb_slice_of(path)).p;
	slash = strrchr(dir, '/');
	if (!slash)
		return ".";
	*(slash == dir ? slash + 1 : slash) = '\0';
	return dir;
}

/* ---- --since: is the revision another one where the steps are? ---- */

static bool same_steps(const struct sb_pattern *a, unsigned na,
		       const struct sb_pattern *b, unsigned nb)
{
	for (unsigned i = 0; na == nb && i < na; i++)
		if (!sb_slice_eq(a[i].written, b[i].written))
			return false;
	return na == nb;
}

static bool same_conditions(const struct sb_rule *a, const struct sb_rule *b)
{
	for (unsigned i = 0; i < a->nconditions; i++) {
		const struct sb_condition *x = &a->conditions[i];
		const struct sb_condition *y = &b->conditions[i];

		if (a->nconditions != b->nconditions ||
		    x->negative != y->negative || x->nvalues != y->nvalues ||
		    !sb_slice_eq(x->key, y->key))
			return false;
		for (unsigned k = 0; k < x->nvalues; k++)
			if (!sb_slice_eq(x->values[k], y->values[k]))
				return false;
	}
	return a->nconditions == b->nconditions;
}

/* Do both take the same, as far as their own lines tell? */
static bool same_rule(const struct sb_rule *a, const struct sb_rule *b)
{
	return a->anchor == b->anchor && a->voice == b->voice &&
	       a->prev == b->prev && a->within == b->within &&
	       sb_slice_eq(a->lexicon, b->lexicon) && same_conditions(a, b) &&
	       same_steps(a->before, a->nbefore, b->before, b->nbefore) &&
	       same_steps(a->after, a->nafter, b->after, b->nafter) &&
	       same_steps(a->unless, a->nunless, b->unless, b->nunless) &&
	       same_steps(a->when, a->nwhen, b->when, b->nwhen);
}

static void compare_revisions(struct check *c, const struct sb_ruleset *old,
			      const struct sb_ruleset *new)
{
	size_t n;
	const struct sb_rule *v = sb_ruleset_rules(new, &n);

	for (size_t i = 0; i < n; i++) {
		const struct sb_rule *was = sb_ruleset_rule(old, v[i].id);
		struct sb_problem p = { .grade = SB_PROBLEM_WARNING,
					.kind = "rev",
					.file = v[i].file,
					.line = v[i].line,
					.col = 1 };

		if (!was || was->rev != v[i].rev || same_rule(was, &v[i]))
			continue;
		p.text = sb_arena_printf(&c->arena,
					 "rule '%.*s' is not what it was, but "
					 "its rev is %u still: raise it\n"
					 "    rule %.*s\n    ^",
					 SB_FMT(v[i].id), v[i].rev,
					 SB_FMT(v[i].id))
				 .p;
		keep(c, &p);
	}
}

static enum sb_rc check_since(struct check *c, const struct sb_config *config,
			      const char *dir, struct sb_err *err)
{
	struct sb_ruleset *old = NULL, *new = NULL;
	enum sb_rc rc = sb_ruleset_load(&old, config->since, &config->watch,
					NULL, NULL, err);
	struct sb_err mine = { 0 };

	/* What is wrong with the new ones has been told. */
	if (rc == SB_OK && sb_ruleset_load(&new, dir, &config->watch, NULL,
					   NULL, &mine) == SB_OK)
		compare_revisions(c, old, new);
	sb_ruleset_free(old);
	sb_ruleset_free(new);
	return rc;
}

static enum sb_rc check_one(struct check *c, const struct sb_config *config,
			    const char *path, struct sb_err *err)
{
	const char *dir, *because;
	struct sb_err mine = { 0 };
	size_t before = c->problems.n;
	enum sb_rc rc = SB_OK;

	c->one_file = false;
	if (path)
		dir = folder_of(c, path);
	else
		rc = sb_ruleset_where(config, &c->arena, &dir, &because, err);
	if (rc != SB_OK)
		return rc;
	rc = sb_ruleset_check(dir, &config->watch, keep, c, &mine);
	if (config->since && check_since(c, config, dir, err) != SB_OK)
		return SB_DATA;
	/* A folder that can't be read is no problem of a line. */
	if (rc == SB_OK || c->problems.n > before || c->one_file)
		return SB_OK;
	*err = mine;
	return rc;
}

static enum sb_rc sum_up(struct check *c, const struct sb_config *config,
			 struct sb_err *err)
{
	enum format format = format_of(config);
	unsigned errors = 0, warnings = 0;

	if (c->problems.n)
		qsort(c->problems.v, c->problems.n, sizeof(*c->problems.v),
		      by_place);
	for (size_t i = 0; i < c->problems.n; i++) {
		put(&c->problems.v[i], format);
		if (c->problems.v[i].grade == SB_PROBLEM_ERROR)
			errors++;
		else
			warnings++;
	}
	if (format == FORMAT_TEXT)
		printf("%u error%s, %u warning%s\n", errors,
		       errors == 1 ? "" : "s", warnings,
		       warnings == 1 ? "" : "s");
	if (errors || (warnings && config->strict))
		return sb_fail(err, SB_DATA, NULL, 0,
			       errors ? "the rules are not usable"
				      : "there are warnings, and --strict "
					"was given");
	return SB_OK;
}

enum sb_rc rules_check(const struct sb_config *config, struct sb_err *err)
{
	struct check c = { 0 };
	enum sb_rc rc = SB_OK;

	if (config->paths.n == 1)
		rc = check_one(&c, config, NULL, err);
	for (size_t i = 1; i < config->paths.n && rc == SB_OK; i++)
		rc = check_one(&c, config, config->paths.v[i], err);
	if (rc == SB_OK)
		rc = sum_up(&c, config, err);
	sb_arena_release(&c.arena);
	return rc;
}
