/* macro.c - %{...}: macros, lexicons and the built-in ones, as text
 *
 * Macros expand as text, since inner captures of (?(DEFINE)) calls differ
 * between PCRE2's JIT and its interpreter. Every piece of the expanded text
 * keeps where it was written.
 */
#include <stdio.h>
#include <stdlib.h>

#include "internal.h"

enum { MOST_FORMS = 1500, MOST_DEPTH = 24, MOST_TEXT = 60000 };

struct define *ruleset_define(const struct sb_ruleset *rs, struct sb_slice name)
{
	for (size_t i = 0; i < rs->defines.n; i++)
		if (sb_slice_eq(rs->defines.v[i]->name, name))
			return rs->defines.v[i];
	return NULL;
}

static const char *const builtin[] = { "QUOTE", "CLAUSE", "NP" };

bool ruleset_is_builtin(struct sb_slice name)
{
	for (size_t i = 0; i < 3; i++)
		if (sb_slice_is(name, builtin[i]))
			return true;
	return false;
}

static void consider(struct sb_slice name, struct sb_slice other,
		     unsigned *best, struct sb_slice *which)
{
	unsigned d = sb_slice_distance(name, other);

	if (d < *best) {
		*best = d;
		*which = other;
	}
}

const char *ruleset_nearest(struct sb_ruleset *rs, struct sb_slice name)
{
	struct sb_slice which = { NULL, 0 };
	unsigned best = 4;

	for (size_t i = 0; i < rs->defines.n; i++)
		consider(name, rs->defines.v[i]->name, &best, &which);
	for (size_t i = 0; i < rs->lexicons.n; i++)
		consider(name, rs->lexicons.v[i]->name, &best, &which);
	for (size_t i = 0; i < 3; i++)
		consider(name, sb_slice_of(builtin[i]), &best, &which);
	return sb_arena_dup(&rs->arena, which).p;
}

/* ---- the text being built ---- */

struct out {
	struct sb_ruleset *rs;
	struct expansion *x;
	unsigned depth;
};

static void mark(struct out *o, struct origin from)
{
	from.at = o->x->text.n;
	*sb_vec_push(&o->rs->arena, &o->x->origins) = from;
}

/* S stands at byte AT of a text with ORIGINS; it may run over several lines. */
static void put(struct out *o, struct sb_slice s, const struct origins *origins,
		size_t at)
{
	size_t start = o->x->text.n;

	mark(o, ruleset_origin(origins, at));
	for (size_t i = 0; i < origins->n; i++) {
		struct origin from = origins->v[i];

		if (from.at <= at || from.at >= at + s.n)
			continue;
		from.at = start + (from.at - at);
		*sb_vec_push(&o->rs->arena, &o->x->origins) = from;
	}
	sb_text_add(&o->rs->arena, &o->x->text, s);
}

static bool expand(struct out *o, struct sb_slice text,
		   const struct origins *origins);

static void put_form(struct out *o, struct sb_slice form)
{
	for (size_t i = 0; i < form.n; i++) {
		char c = form.p[i];

		if (strchr(".^$*+?()[]{}|\\", c))
			sb_text_addc(&o->rs->arena, &o->x->text, '\\');
		sb_text_addc(&o->rs->arena, &o->x->text, c);
	}
}

/* FORM without its initial, if that is ASCII and stands before the group. */
static void put_rest(struct out *o, struct sb_slice form)
{
	if (((unsigned char)form.p[0] & 0x80) == 0) {
		form.p++;
		form.n--;
	}
	put_form(o, form);
}

/* By first byte, and the longest first within it. */
static int by_initial(const void *x, const void *y)
{
	const struct sb_slice *a = x, *b = y;

	if (a->p[0] != b->p[0])
		return (unsigned char)a->p[0] < (unsigned char)b->p[0] ? -1 : 1;
	if (a->n != b->n)
		return a->n > b->n ? -1 : 1;
	return sb_slice_cmp(*a, *b);
}

/* The forms of a lexicon that hold the conditions of FILTER, a rule that has
 * nothing else.
 */
static struct sb_slice *filtered(struct sb_arena *a,
				 const struct sb_lexicon *lex,
				 const struct sb_rule *filter, size_t *n)
{
	struct sb_slice *forms = SB_NEW_N(a, struct sb_slice, lex->forms.n);

	*n = 0;
	for (size_t i = 0; i < lex->entries.n; i++) {
		const struct sb_entry *e = &lex->entries.v[i];

		for (unsigned j = 0; j < e->nforms; j++)
			if (sb_rule_takes(filter, e, j))
				forms[(*n)++] = e->forms[j];
	}
	qsort(forms, *n, sizeof(*forms), by_initial);
	return forms;
}

/* A lexicon, or those of its forms that hold CONDITIONS, as an alternation,
 * the longest form first.
 */
static bool put_lexicon(struct out *o, struct sb_lexicon *lex,
			struct sb_slice conditions,
			const struct origins *origins, size_t at)
{
	struct sb_arena *a = &o->rs->arena;
	struct sb_rule filter = { 0 };
	struct sb_slice *forms;
	size_t n;

	lex->used = true;
	if (!ruleset_conditions(o->rs, conditions, origins, at, &filter))
		return false;
	forms = filtered(a, lex, &filter, &n);
	if (n > MOST_FORMS || n == 0) {
		ruleset_problem(o->rs, SB_PROBLEM_ERROR, "large-lexicon",
				origins, at,
				n ? "lexicon '%.*s' gives %zu forms: more "
				    "than %d in a pattern are slow or don't "
				    "compile; match a shape, it is looked up "
				    "afterwards"
				  : "lexicon '%.*s' gives %zu forms here",
				SB_FMT(lex->name), n, MOST_FORMS);
		return false;
	}
	sb_text_add(a, &o->x->text, SB_LIT("(?:"));
	/* (?:a(?:dd|sk)|s(?:ay)): one look at the initial rules out most. */
	for (size_t i = 0; i < n; i++) {
		bool fresh = i == 0 || forms[i].p[0] != forms[i - 1].p[0];

		if (i && fresh)
			sb_text_addc(a, &o->x->text, ')');
		if (i)
			sb_text_addc(a, &o->x->text, '|');
		if (fresh && ((unsigned char)forms[i].p[0] & 0x80) == 0) {
			put_form(o, (struct sb_slice) { forms[i].p, 1 });
			sb_text_add(a, &o->x->text, SB_LIT("(?:"));
		} else if (fresh) {
			sb_text_add(a, &o->x->text, SB_LIT("(?:"));
		}
		put_rest(o, forms[i]);
	}
	sb_text_add(a, &o->x->text, SB_LIT("))"));
	return true;
}

/* ---- quotation tokens ---- */

/* Word counts that the token tells apart: its bucket is the last that the
 * count reaches.
 */
static const unsigned word_steps[8] = { 0, 2, 3, 4, 5, 6, 10, 20 };

uint32_t sb_token_of(unsigned words, enum sb_token_end end, bool titlecase,
		     bool lower, bool open_end)
{
	uint32_t bucket = 0;

	while (bucket < 7 && words >= word_steps[bucket + 1])
		bucket++;
	return SB_TOKEN | bucket | (uint32_t)end << 3 |
	       (uint32_t)titlecase << 6 | (uint32_t)lower << 7 |
	       (uint32_t)open_end << 8;
}

bool sb_token_is_title(uint32_t token)
{
	unsigned bucket = token & 7;

	return (token >> 6 & 1) && bucket >= 1 && bucket <= 4;
}

struct predicate {
	unsigned least, most;		/* buckets */
	unsigned ends;			/* bit set of enum sb_token_end */
	int titlecase, lower, open_end; /* -1: either */
};

static bool token_fits(const struct predicate *p, uint32_t bits)
{
	unsigned bucket = bits & 7, end = bits >> 3 & 7;
	int titlecase = bits >> 6 & 1, lower = bits >> 7 & 1,
	    open_end = bits >> 8 & 1;

	return bucket >= p->least && bucket <= p->most &&
	       (p->ends >> end & 1) &&
	       (p->titlecase < 0 || p->titlecase == titlecase) &&
	       (p->lower < 0 || p->lower == lower) &&
	       (p->open_end < 0 || p->open_end == open_end);
}

static bool read_count(struct sb_slice s, unsigned *bucket)
{
	unsigned n = 0;

	if (!s.n || s.n > 3)
		return false;
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] < '0' || s.p[i] > '9')
			return false;
		n = n * 10 + (unsigned)(s.p[i] - '0');
	}
	for (unsigned b = 0; b < 8; b++)
		if (word_steps[b] == n) {
			*bucket = b;
			return true;
		}
	return false;
}

static bool read_ends(struct sb_slice s, unsigned *ends)
{
	*ends = 0;
	for (size_t i = 0; i < s.n; i++) {
		switch (s.p[i]) {
		case ',':
			*ends |= 1u << SB_ENDS_COMMA;
			break;
		case '.':
			*ends |= 1u << SB_ENDS_STOP;
			break;
		case '?':
		case '!':
			*ends |= 1u << SB_ENDS_ASK;
			break;
		case '-':
			*ends |= 1u << SB_ENDS_CUT;
			break;
		case '0':
			*ends |= 1u << SB_ENDS_BARE;
			break;
		default:
			return false;
		}
	}
	return s.n > 0;
}

static bool read_flag(struct sb_slice s, int *flag)
{
	*flag = sb_slice_is(s, "yes") ? 1 : 0;
	return *flag || sb_slice_is(s, "no");
}

/* One of words>=N words<N ends=CHARS titlecase=, lower=, open= yes|no. */
static bool read_predicate(struct sb_slice word, struct predicate *p)
{
	struct sb_slice key, value = word;
	unsigned bucket;

	if (sb_slice_starts(word, SB_LIT("words>="))) {
		value.p += 7;
		value.n -= 7;
		return read_count(value, &p->least);
	}
	if (sb_slice_starts(word, SB_LIT("words<"))) {
		value.p += 6;
		value.n -= 6;
		if (!read_count(value, &bucket) || bucket == 0)
			return false;
		p->most = bucket - 1;
		return true;
	}
	if (!sb_slice_cut(&value, SB_LIT("="), &key) || !value.p)
		return false;
	if (sb_slice_is(key, "ends"))
		return read_ends(value, &p->ends);
	if (sb_slice_is(key, "titlecase"))
		return read_flag(value, &p->titlecase);
	if (sb_slice_is(key, "lower"))
		return read_flag(value, &p->lower);
	if (sb_slice_is(key, "open"))
		return read_flag(value, &p->open_end);
	return false;
}

static bool put_quote(struct out *o, struct sb_slice predicates,
		      const struct origins *origins, size_t at)
{
	struct predicate p = { 0, 7, 31, -1, -1, -1 };
	struct sb_arena *a = &o->rs->arena;
	struct sb_slice word;

	while (sb_slice_cut(&predicates, SB_LIT(" "), &word)) {
		if (word.n == 0 || read_predicate(word, &p))
			continue;
		ruleset_problem(o->rs, SB_PROBLEM_ERROR, "predicate", origins,
				at,
				"'%.*s' is no predicate of a quotation: "
				"words>=N words<N (N of 2 3 4 5 6 10 20), "
				"ends=,.?-0, titlecase=, lower=, open= yes|no",
				SB_FMT(word));
		return false;
	}
	sb_text_addc(a, &o->x->text, '[');
	for (uint32_t b = 0; b <= SB_TOKEN_LAST - SB_TOKEN; b++) {
		uint32_t from = b;

		if (!token_fits(&p, b))
			continue;
		while (b < SB_TOKEN_LAST - SB_TOKEN && token_fits(&p, b + 1))
			b++;
		sb_text_addf(a, &o->x->text, "\\x{%X}-\\x{%X}", SB_TOKEN + from,
			     SB_TOKEN + b);
	}
	sb_text_addc(a, &o->x->text, ']');
	return true;
}

/* ---- one %{...} ---- */

static bool known_capture(struct sb_slice f)
{
	return sb_slice_is(f, "source") || sb_slice_is(f, "content") ||
	       sb_slice_is(f, "cue") || sb_slice_is(f, "addressee") ||
	       sb_slice_is(f, "outlet");
}

static bool put_tail(struct out *o, struct sb_slice name)
{
	enum sb_tail t = sb_slice_is(name, "CLAUSE") ? SB_TAIL_CLAUSE
						     : SB_TAIL_NP;

	o->x->tail = t;
	return true;
}

/* (?&NAME), and NAME among those to be defined behind the pattern. */
static bool call_sub(struct out *o, struct define *d)
{
	d->used = true;
	if (d->broken)
		return false;
	sb_text_addf(&o->rs->arena, &o->x->text, "(?&%.*s)", SB_FMT(d->name));
	for (size_t i = 0; i < o->x->subs.n; i++)
		if (o->x->subs.v[i] == d)
			return true;
	*sb_vec_push(&o->rs->arena, &o->x->subs) = d;
	return true;
}

static bool put_define(struct out *o, struct define *d,
		       const struct origins *origins, size_t at)
{
	bool ok;

	if (d->broken) {
		d->used = true;
		return false;
	}
	if (d->open || o->depth >= MOST_DEPTH) {
		ruleset_problem(
			o->rs, SB_PROBLEM_ERROR, "recursive-macro", origins, at,
			"macro '%.*s' is used within itself", SB_FMT(d->name));
		return false;
	}
	d->used = d->open = true;
	o->depth++;
	ok = expand(o, d->value, &d->origins);
	o->depth--;
	d->open = false;
	return ok;
}

static bool put_named(struct out *o, struct sb_slice name, struct sb_slice rest,
		      const struct origins *origins, size_t at)
{
	struct define *d = ruleset_define(o->rs, name);
	struct sb_lexicon *lex;
	const char *near;

	if (sb_slice_is(name, "QUOTE"))
		return put_quote(o, rest, origins, at);
	if (sb_slice_is(name, "CLAUSE") || sb_slice_is(name, "NP"))
		return put_tail(o, name);
	if (d)
		return d->sub ? call_sub(o, d) : put_define(o, d, origins, at);
	lex = ruleset_lexicon(o->rs, name, false);
	if (lex)
		return put_lexicon(o, lex, rest, origins, at);
	near = ruleset_nearest(o->rs, name);
	ruleset_problem(o->rs, SB_PROBLEM_ERROR, "unknown-macro", origins, at,
			near ? "no macro or lexicon '%.*s'; did you mean "
			       "'%s'?"
			     : "no macro or lexicon '%.*s'",
			SB_FMT(name), near);
	return false;
}

/* INNER is what stands between %{ and }, at byte AT of the text. */
static bool put_macro(struct out *o, struct sb_slice inner,
		      const struct origins *origins, size_t at)
{
	struct sb_slice name = inner, field = { NULL, 0 }, rest = { NULL, 0 };
	struct origin here = ruleset_origin(origins, at);
	size_t colon = SIZE_MAX, space;
	bool ok;

	for (size_t i = inner.n; i > 0 && colon == SIZE_MAX; i--)
		if (inner.p[i - 1] == ':')
			colon = i - 1;
	if (colon != SIZE_MAX) {
		field = (struct sb_slice) { inner.p + colon + 1,
					    inner.n - colon - 1 };
		name.n = colon;
	}
	space = sb_slice_find(name, SB_LIT(" "));
	if (space != SIZE_MAX) {
		rest = (struct sb_slice) { name.p + space + 1,
					   name.n - space - 1 };
		name.n = space;
	}
	if (field.p && !known_capture(field)) {
		ruleset_problem(o->rs, SB_PROBLEM_ERROR, "unknown-capture",
				origins, at + 2 + colon + 1,
				"no capture '%.*s': source, content, cue, "
				"addressee or outlet",
				SB_FMT(field));
		return false;
	}
	mark(o, here);
	if (field.p)
		sb_text_addf(&o->rs->arena, &o->x->text, "(?<%.*s>",
			     SB_FMT(field));
	ok = put_named(o, name, rest, origins, at);
	mark(o, here);
	if (field.p)
		sb_text_addc(&o->rs->arena, &o->x->text, ')');
	return ok;
}

static bool expand(struct out *o, struct sb_slice text,
		   const struct origins *origins)
{
	size_t at = 0;

	while (at < text.n) {
		struct sb_slice rest = { text.p + at, text.n - at };
		size_t open = sb_slice_find(rest, SB_LIT("%{")), close;

		if (o->x->text.n > MOST_TEXT) {
			ruleset_problem(o->rs, SB_PROBLEM_ERROR,
					"large-pattern", origins, at,
					"a pattern of more than %d bytes "
					"after expansion",
					MOST_TEXT);
			return false;
		}
		if (open == SIZE_MAX)
			open = rest.n;
		put(o, (struct sb_slice) { rest.p, open }, origins, at);
		if (open == rest.n)
			return true;
		rest.p += open;
		rest.n -= open;
		at += open;
		close = sb_slice_find(rest, SB_LIT("}"));
		if (close == SIZE_MAX) {
			ruleset_problem(o->rs, SB_PROBLEM_ERROR,
					"unclosed-macro", origins, at,
					"%%{ without }");
			return false;
		}
		if (!put_macro(o, (struct sb_slice) { rest.p + 2, close - 2 },
			       origins, at))
			return false;
		at += close + 1;
	}
	return true;
}

bool ruleset_expand(struct sb_ruleset *rs, struct sb_slice text,
		    const struct origins *origins, struct expansion *out)
{
	struct out o = { rs, out, 0 };

	return expand(&o, text, origins);
}

/* (?(DEFINE)...): a large macro that is used often stands in a pattern once,
 * else the pattern passes PCRE2's 64 KB. What is called captures nothing.
 */
bool ruleset_expand_subs(struct sb_ruleset *rs, struct expansion *out)
{
	struct out o = { rs, out, 0 };
	struct sb_arena *a = &rs->arena;

	if (!out->subs.n)
		return true;
	sb_text_add(a, &out->text, SB_LIT("(?(DEFINE)"));
	/* The list grows while its members are expanded. */
	for (size_t i = 0; i < out->subs.n; i++) {
		struct define *d = out->subs.v[i];

		sb_text_addf(a, &out->text, "(?<%.*s>", SB_FMT(d->name));
		if (!expand(&o, d->value, &d->origins))
			return false;
		sb_text_addc(a, &out->text, ')');
	}
	sb_text_addc(a, &out->text, ')');
	return true;
}
