/* problem.c - messages about rule files, with the line and a caret */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "internal.h"
#include "saidby/words.h"

struct origin ruleset_origin(const struct origins *origins, size_t at)
{
	struct origin o = { 0 };

	for (size_t i = 0; i < origins->n && origins->v[i].at <= at; i++)
		o = origins->v[i];
	o.col += (unsigned)(at - o.at);
	return o;
}

/* Line NUMBER of FILE, without its end; absent if it can't be read. */
static struct sb_slice line_of(struct sb_arena *a, const char *file,
			       unsigned number)
{
	struct sb_slice s = { NULL, 0 };
	FILE *f = fopen(file, "rb");
	char *buf = NULL;
	size_t cap = 0;
	ssize_t n = -1;

	if (!f)
		return s;
	for (unsigned i = 0; i < number; i++)
		n = getline(&buf, &cap, f);
	if (n >= 0) {
		while (n > 0 && (buf[n - 1] == '\n' || buf[n - 1] == '\r'))
			n--;
		s = sb_arena_dup(a, (struct sb_slice) { buf, (size_t)n });
	}
	free(buf);
	fclose(f);
	return s;
}

/* Adds the line and a caret under its byte COL (from 1), where the columns
 * before it hold as many characters as they show; returns the column in code
 * points.
 */
static unsigned add_caret(struct sb_arena *a, struct sb_text *t,
			  struct sb_slice line, unsigned col)
{
	unsigned column = 1;
	size_t at = 0;

	sb_text_addf(a, t, "\n    %.*s\n    ", SB_FMT(line));
	while (at < line.n && at + 1 < col) {
		sb_text_addc(a, t, line.p[at] == '\t' ? '\t' : ' ');
		sb_next_cp(line, &at);
		column++;
	}
	sb_text_addc(a, t, '^');
	return column;
}

/* A macro's problem comes up wherever it is used; it is told once. */
static bool is_told(struct sb_ruleset *rs, const struct sb_problem *p)
{
	for (size_t i = 0; i < rs->told.n; i++) {
		const struct sb_problem *t = &rs->told.v[i];

		if (t->line == p->line && t->col == p->col &&
		    t->file == p->file && strcmp(t->text, p->text) == 0)
			return true;
	}
	*sb_vec_push(&rs->arena, &rs->told) = *p;
	return false;
}

void ruleset_problem(struct sb_ruleset *rs, int grade, const char *kind,
		     const struct origins *origins, size_t at, const char *fmt,
		     ...)
{
	struct origin o = ruleset_origin(origins, at);
	struct sb_problem p = { .kind = kind, .file = o.file, .line = o.line };
	struct sb_arena *a = &rs->arena;
	struct sb_text t = { 0 };
	struct sb_slice line = { NULL, 0 };
	char text[768];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	sb_text_add(a, &t, sb_slice_of(text));
	p.col = o.col;
	if (o.file)
		line = line_of(a, o.file, o.line);
	if (line.p)
		p.col = add_caret(a, &t, line, o.col);
	sb_text_addc(a, &t, '\0');
	p.text = t.v;
	p.grade = grade == SB_PROBLEM_ERROR ? SB_PROBLEM_ERROR
					    : SB_PROBLEM_WARNING;
	if (is_told(rs, &p))
		return;
	if (rs->report)
		rs->report(rs->report_arg, &p);
	if (grade == SB_PROBLEM_ERROR && rs->errors++ == 0 && rs->err) {
		sb_fail(rs->err, SB_DATA, o.file, o.line, "%s", text);
		rs->err->col = p.col;
	}
}
