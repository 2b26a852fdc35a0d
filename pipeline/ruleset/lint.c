/* lint.c - what loads but can't be meant, see saidby-rules(5) */
#include <stdlib.h>

#include "internal.h"
#include "saidby/file.h"
#include "saidby/words.h"

enum { LEAST_EXAMPLES = 2, MOST_SHAPES = 4, MOST_FILE = 64 << 20 };

static struct origins origin_at(struct sb_ruleset *rs, const char *file,
				unsigned line, unsigned col)
{
	struct origins o = { 0 };

	*sb_vec_push(&rs->arena, &o) = (struct origin) { 0, file, line, col };
	return o;
}

static void warn(struct sb_ruleset *rs, const char *kind, const char *file,
		 unsigned line, unsigned col, struct sb_slice text)
{
	struct origins o = origin_at(rs, file, line, col);

	ruleset_problem(rs, SB_PROBLEM_WARNING, kind, &o, 0, "%.*s",
			SB_FMT(text));
}

/* ---- where a word stands in a block ---- */

struct spot {
	unsigned line, col; /* in bytes, from 1 */
};

static size_t indentation(struct sb_slice s)
{
	size_t n = 0;

	while (n < s.n && (s.p[n] == ' ' || s.p[n] == '\t'))
		n++;
	return n;
}

/* WORD in a line that starts with KEYWORD, of the block at LINE of FILE; the
 * line itself if it has no such word, the block's first if there is no such
 * line.
 */
static struct spot find_spot(struct sb_ruleset *rs, const char *file,
			     unsigned line, const char *keyword,
			     struct sb_slice word)
{
	struct spot spot = { line, 1 };
	struct sb_arena arena = { 0 };
	struct sb_slice text, l, key = sb_slice_of(keyword);
	unsigned n = 0;

	(void)rs;
	if (sb_file_load(&arena, file, MOST_FILE, &text, NULL) != SB_OK)
		text = (struct sb_slice) { NULL, 0 };
	while (text.p && sb_slice_cut(&text, SB_LIT("\n"), &l)) {
		size_t in = indentation(l), at;
		struct sb_slice rest = { l.p + in, l.n - in };

		n++;
		if (n > line && in == 0 && l.n && l.p[0] != '#')
			break;
		if (n <= line || !sb_slice_starts(rest, key) ||
		    indentation((struct sb_slice) { rest.p + key.n,
						    rest.n - key.n }) == 0)
			continue;
		at = sb_slice_find(rest, word);
		spot.line = n;
		spot.col = (unsigned)(in + (at == SIZE_MAX ? 0 : at)) + 1;
		if (at != SIZE_MAX)
			break;
	}
	sb_arena_release(&arena);
	return spot;
}

/* ---- macros ---- */

static void unused_macros(struct sb_ruleset *rs)
{
	for (size_t i = 0; i < rs->defines.n; i++) {
		const struct define *d = rs->defines.v[i];

		if (!d->used)
			warn(rs, "unused-macro", d->file, d->line, 1,
			     sb_arena_printf(&rs->arena,
					     "nothing uses macro '%.*s'",
					     SB_FMT(d->name)));
	}
}

/* ---- patterns ---- */

static void shapes_of(struct sb_ruleset *rs, const struct pending *p)
{
	struct expansion x = { 0 };
	struct shape v[MOST_SHAPES];
	sb_problem_fn *report = rs->report;
	unsigned errors = rs->errors;
	size_t n = 0;

	/* Its errors were told when it was compiled. */
	rs->report = NULL;
	if (ruleset_expand(rs, p->text, &p->origins, &x) &&
	    ruleset_expand_subs(rs, &x))
		n = pattern_shape(sb_text_slice(&x.text),
				  pending_looks_back(p->kind), v, MOST_SHAPES);
	rs->report = report;
	rs->errors = errors;
	for (size_t i = 0; i < n; i++) {
		struct origin o = ruleset_origin(&x.origins, v[i].at);

		warn(rs, v[i].kind, o.file, o.line, o.col,
		     sb_slice_of(v[i].text));
	}
}

/* A macro's fault shows in every pattern that uses it: it is told once. */
struct told {
	sb_problem_fn *report;
	void *arg;
	struct sb_arena *arena;
	SB_VEC(struct sb_problem) seen;
};

static void tell_once(void *arg, const struct sb_problem *p)
{
	struct told *t = arg;

	for (size_t i = 0; i < t->seen.n; i++) {
		const struct sb_problem *q = &t->seen.v[i];

		if (q->file == p->file && q->line == p->line &&
		    q->col == p->col && strcmp(q->kind, p->kind) == 0)
			return;
	}
	*sb_vec_push(t->arena, &t->seen) = *p;
	if (t->report)
		t->report(t->arg, p);
}

/* ---- conditions ---- */

static bool any_form(const struct sb_lexicon *lex, const struct sb_rule *r)
{
	for (size_t i = 0; i < lex->entries.n; i++)
		for (unsigned k = 0; k < lex->entries.v[i].nforms; k++)
			if (sb_rule_takes(r, &lex->entries.v[i], k))
				return true;
	return false;
}

static bool value_met(const struct sb_lexicon *lex,
		      const struct sb_condition *c, struct sb_slice value)
{
	struct sb_condition one = { c->key, &value, 1, false };
	struct sb_rule r = { .conditions = &one, .nconditions = 1 };

	return any_form(lex, &r);
}

static void dead_values(struct sb_ruleset *rs, const struct sb_rule *r,
			const struct sb_lexicon *lex)
{
	for (unsigned i = 0; i < r->nconditions; i++) {
		const struct sb_condition *c = &r->conditions[i];

		for (unsigned k = 0; k < c->nvalues; k++) {
			struct spot s;

			if (value_met(lex, c, c->values[k]))
				continue;
			s = find_spot(rs, r->file, r->line, "cue",
				      c->values[k]);
			warn(rs, "dead-condition", r->file, s.line, s.col,
			     sb_arena_printf(&rs->arena,
					     "no form of lexicon '%.*s' has "
					     "%.*s=%.*s",
					     SB_FMT(r->lexicon), SB_FMT(c->key),
					     SB_FMT(c->values[k])));
		}
	}
}

static void unknown_lexicon(struct sb_ruleset *rs, const struct sb_rule *r)
{
	struct spot s = find_spot(rs, r->file, r->line, "cue", r->lexicon);
	struct origins o = origin_at(rs, r->file, s.line, s.col);
	const char *near = NULL;
	unsigned best = 4;

	for (size_t i = 0; i < rs->lexicons.n; i++) {
		const struct sb_lexicon *l = rs->lexicons.v[i];
		unsigned d = sb_slice_distance(l->name, r->lexicon);

		if (l->entries.n && d < best) {
			best = d;
			near = l->name.p;
		}
	}
	ruleset_problem(rs, SB_PROBLEM_ERROR, "unknown-lexicon", &o, 0,
			near ? "no lexicon '%.*s'; did you mean '%s'?"
			     : "no lexicon '%.*s'",
			SB_FMT(r->lexicon), near);
}

static void dead_rule(struct sb_ruleset *rs, const struct sb_rule *r)
{
	struct sb_lexicon *lex = ruleset_lexicon(rs, r->lexicon, false);
	struct spot s;
	struct origins o;

	if (r->anchor != SB_AT_CUE)
		return;
	if (!lex || !lex->entries.n) {
		unknown_lexicon(rs, r);
		return;
	}
	dead_values(rs, r, lex);
	if (any_form(lex, r))
		return;
	s = find_spot(rs, r->file, r->line, "cue", SB_LIT("\n"));
	o = origin_at(rs, r->file, s.line, s.col);
	ruleset_problem(rs, SB_PROBLEM_ERROR, "dead-rule", &o, 0,
			"no form of lexicon '%.*s' can start rule '%.*s'",
			SB_FMT(r->lexicon), SB_FMT(r->id));
}

static void few_examples(struct sb_ruleset *rs, const struct sb_rule *r)
{
	unsigned ok = 0, no = 0;

	for (unsigned i = 0; i < r->nexamples; i++) {
		ok += r->examples[i].ok && !r->examples[i].todo;
		no += !r->examples[i].ok && !r->examples[i].todo;
	}
	if (ok < LEAST_EXAMPLES || no < LEAST_EXAMPLES)
		warn(rs, "examples", r->file, r->line, 1,
		     sb_arena_printf(&rs->arena,
				     "rule '%.*s' has %u ok and %u no: two of "
				     "each show what it is for",
				     SB_FMT(r->id), ok, no));
}

/* ---- lexicons ---- */

struct alias {
	struct sb_slice text; /* folded */
	const struct sb_entry *entry;
	unsigned which;
};

static int by_text(const void *x, const void *y)
{
	const struct alias *a = x, *b = y;
	int d = sb_slice_cmp(a->text, b->text);

	if (d)
		return d;
	if (a->entry->index != b->entry->index)
		return a->entry->index < b->entry->index ? -1 : 1;
	return (a->which > b->which) - (a->which < b->which);
}

/* Where FORM stands in its entry's lines. */
static struct spot form_spot(const struct sb_entry *e, struct sb_slice form)
{
	struct spot spot = { e->line, 1 };
	struct sb_arena arena = { 0 };
	struct sb_slice text, l;
	unsigned n = 0;

	if (sb_file_load(&arena, e->file, MOST_FILE, &text, NULL) == SB_OK)
		while (sb_slice_cut(&text, SB_LIT("\n"), &l)) {
			size_t at, in = indentation(l);

			if (++n < e->line)
				continue;
			if (n > e->line && (in == l.n || l.p[in] != '+'))
				break;
			at = sb_slice_find(l, form);
			if (at == SIZE_MAX)
				continue;
			spot = (struct spot) { n, (unsigned)at + 1 };
			break;
		}
	sb_arena_release(&arena);
	return spot;
}

static void shared_alias(struct sb_ruleset *rs, const struct alias *first,
			 const struct alias *a)
{
	struct sb_slice form = a->entry->forms[a->which];
	struct spot s = form_spot(a->entry, form);

	/* A --watch file may name a speaker that the rules have. */
	if (first->entry->watched && a->entry->watched)
		return;
	warn(rs, "duplicate-alias", a->entry->file, s.line, s.col,
	     sb_arena_printf(&rs->arena,
			     "'%.*s' is a name of '%.*s' in %s:%u already, "
			     "which it leads to",
			     SB_FMT(form), SB_FMT(first->entry->forms[0]),
			     first->entry->file, first->entry->line));
}

static void shared_aliases(struct sb_ruleset *rs, const char *name)
{
	const struct sb_lexicon *lex = ruleset_lexicon(rs, sb_slice_of(name),
						       false);
	SB_VEC(struct alias) all = { 0 };
	size_t first = 0;

	for (size_t i = 0; lex && i < lex->entries.n; i++)
		for (unsigned k = 0; k < lex->entries.v[i].nforms; k++) {
			struct alias *a = sb_vec_push(&rs->arena, &all);

			a->entry = &lex->entries.v[i];
			a->which = k;
			a->text = sb_fold_case(&rs->arena, a->entry->forms[k]);
		}
	if (all.n)
		qsort(all.v, all.n, sizeof(*all.v), by_text);
	for (size_t i = 1; i < all.n; i++) {
		if (!sb_slice_eq(all.v[i].text, all.v[first].text))
			first = i;
		else if (all.v[i].entry != all.v[first].entry)
			shared_alias(rs, &all.v[first], &all.v[i]);
	}
}

void ruleset_lint(struct sb_ruleset *rs)
{
	struct told told = { .report = rs->report,
			     .arg = rs->report_arg,
			     .arena = &rs->arena };

	rs->report = tell_once;
	rs->report_arg = &told;
	/* Of a pattern with an error the rest was not looked at. */
	if (!rs->errors)
		unused_macros(rs);
	for (size_t i = 0; i < rs->pending.n; i++)
		shapes_of(rs, &rs->pending.v[i]);
	for (size_t i = 0; i < rs->rules.n; i++) {
		dead_rule(rs, &rs->rules.v[i]);
		few_examples(rs, &rs->rules.v[i]);
	}
	shared_aliases(rs, "speaker");
	shared_aliases(rs, "outlet");
	rs->report = told.report;
	rs->report_arg = told.arg;
}
