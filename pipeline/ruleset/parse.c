/* parse.c - the line format of rule files, see saidby-rules(5)
 *
 * The first word of a line is its keyword, the rest its value, verbatim. An
 * unindented keyword opens a block; indented lines belong to it. A line that
 * starts with '+' behind its indentation continues the one above.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include "internal.h"

struct parser {
	struct sb_ruleset *rs;
	const char *file;
	struct sb_slice rest;
	unsigned number; /* of the line behind the last one read */
	/* the open block */
	struct sb_lexicon *lexicon;
	struct sb_rule *rule; /* the last of rs->rules, while open */
	SB_VEC(struct sb_example) examples; /* of the rule */
};

static struct sb_rule *rule_of(struct parser *p)
{
	return p->rule ? &p->rs->rules.v[p->rs->rules.n - 1] : NULL;
}

#define PROBLEM(p, l, at, kind, ...)                                           \
	ruleset_problem((p)->rs, SB_PROBLEM_ERROR, (kind), &(l)->origins,      \
			(at), __VA_ARGS__)

/* ---- lines ---- */

static bool next_raw(struct parser *p, struct sb_slice *raw)
{
	if (!sb_slice_cut(&p->rest, SB_LIT("\n"), raw))
		return false;
	p->number++;
	while (raw->n &&
	       (raw->p[raw->n - 1] == '\r' || raw->p[raw->n - 1] == ' ' ||
		raw->p[raw->n - 1] == '\t'))
		raw->n--;
	return true;
}

static size_t indentation(struct sb_slice s)
{
	size_t n = 0;

	while (n < s.n && (s.p[n] == ' ' || s.p[n] == '\t'))
		n++;
	return n;
}

static void add_part(struct parser *p, struct line *l, struct sb_text *t,
		     struct sb_slice raw, size_t from)
{
	struct origin *o = sb_vec_push(&p->rs->arena, &l->origins);

	o->at = t->n;
	o->file = p->file;
	o->line = p->number;
	o->col = (unsigned)from + 1;
	sb_text_add(&p->rs->arena, t,
		    (struct sb_slice) { raw.p + from, raw.n - from });
}

/* The next line that says something, with those that continue it. */
static bool next_line(struct parser *p, struct line *l)
{
	struct sb_text t = { 0 };
	struct sb_slice raw;

	memset(l, 0, sizeof(*l));
	do {
		if (!next_raw(p, &raw))
			return false;
	} while (indentation(raw) == raw.n || raw.p[indentation(raw)] == '#');
	l->indented = indentation(raw) > 0;
	l->file = p->file;
	l->number = p->number;
	add_part(p, l, &t, raw, indentation(raw));
	for (;;) {
		struct sb_slice keep = p->rest;
		unsigned number = p->number;
		size_t in;

		if (!next_raw(p, &raw))
			break;
		in = indentation(raw);
		if (in == raw.n || raw.p[in] != '+') {
			p->rest = keep;
			p->number = number;
			break;
		}
		in++;
		while (in < raw.n && raw.p[in] == ' ')
			in++;
		/* A pattern goes on where it was cut, a list of words not. */
		if (p->lexicon && l->indented)
			sb_text_addc(&p->rs->arena, &t, ' ');
		add_part(p, l, &t, raw, in);
	}
	l->text = sb_arena_dup(&p->rs->arena, sb_text_slice(&t));
	return true;
}

/* The line as keyword and value; *AT is where the value starts in it. */
static struct sb_slice keyword_of(const struct line *l, struct sb_slice *value,
				  size_t *at)
{
	struct sb_slice s = l->text, k = s;
	size_t i = 0;

	while (i < s.n && s.p[i] != ' ' && s.p[i] != '\t')
		i++;
	k.n = i;
	while (i < s.n && (s.p[i] == ' ' || s.p[i] == '\t'))
		i++;
	*value = (struct sb_slice) { s.p + i, s.n - i };
	*at = i;
	return k;
}

/* The origins of the part of a line's text that starts at AT. */
static struct origins origins_from(struct parser *p, const struct line *l,
				   size_t at)
{
	struct origins r = { 0 };
	struct origin o = ruleset_origin(&l->origins, at);

	o.at = 0;
	*sb_vec_push(&p->rs->arena, &r) = o;
	for (size_t i = 0; i < l->origins.n; i++) {
		struct origin next = l->origins.v[i];

		if (next.at <= at)
			continue;
		next.at -= at;
		*sb_vec_push(&p->rs->arena, &r) = next;
	}
	return r;
}

/* False after a reported problem. */
static bool check_balance(struct parser *p, const struct line *l,
			  struct sb_slice text, size_t at)
{
	size_t where;
	const char *what = pattern_unbalanced(text, &where);

	if (what)
		PROBLEM(p, l, at + where, "regex", "%s", what);
	return !what;
}

static void add_pending(struct parser *p, const struct line *l,
			enum pending_kind kind, size_t owner,
			struct sb_slice text, size_t at)
{
	struct pending *n;

	if (!check_balance(p, l, text, at))
		return;
	n = sb_vec_push(&p->rs->arena, &p->rs->pending);
	n->kind = kind;
	n->owner = (uint32_t)owner;
	n->text = text;
	n->origins = origins_from(p, l, at);
}

/* Splits the first word off VALUE and moves AT to the rest. */
static struct sb_slice first_word(struct sb_slice *value, size_t *at)
{
	struct sb_slice w = *value;
	size_t i = 0;

	while (i < w.n && w.p[i] != ' ' && w.p[i] != '\t')
		i++;
	w.n = i;
	while (i < value->n && (value->p[i] == ' ' || value->p[i] == '\t'))
		i++;
	value->p += i;
	value->n -= i;
	*at += i;
	return w;
}

static bool read_number(struct sb_slice s, int least, int most, int *n)
{
	long v = 0;
	bool minus = s.n && s.p[0] == '-';
	size_t i = minus ? 1 : 0;

	if (i == s.n || s.n > 7)
		return false;
	for (; i < s.n; i++) {
		if (s.p[i] < '0' || s.p[i] > '9')
			return false;
		v = v * 10 + (s.p[i] - '0');
	}
	v = minus ? -v : v;
	if (v < least || v > most)
		return false;
	*n = (int)v;
	return true;
}

/* ---- blocks ---- */

static void add_macro(struct parser *p, const struct line *l,
		      struct sb_slice value, size_t at, bool sub)
{
	struct sb_slice name = first_word(&value, &at);
	struct define *d = ruleset_define(p->rs, name);

	if (!name.n || !value.n) {
		PROBLEM(p, l, at, "define",
			"define NAME PATTERN or sub NAME PATTERN");
		return;
	}
	if (ruleset_is_builtin(name)) {
		PROBLEM(p, l, 0, "duplicate", "macro '%.*s' is built in",
			SB_FMT(name));
		return;
	}
	if (d) {
		PROBLEM(p, l, 0, "duplicate",
			"macro '%.*s' is defined in %s:%u already",
			SB_FMT(name), d->file, d->line);
		return;
	}
	d = SB_NEW(&p->rs->arena, struct define);
	d->name = name;
	d->value = value;
	d->sub = sub;
	d->file = l->file;
	d->line = l->number;
	d->origins = origins_from(p, l, at);
	d->broken = !check_balance(p, l, value, at);
	*sb_vec_push(&p->rs->arena, &p->rs->defines) = d;
}

static void open_define(struct parser *p, const struct line *l,
			struct sb_slice value, size_t at)
{
	add_macro(p, l, value, at, false);
}

static void open_sub(struct parser *p, const struct line *l,
		     struct sb_slice value, size_t at)
{
	add_macro(p, l, value, at, true);
}

/* cut KIND [weight=N] [before=PATTERN] PATTERN */
static void open_cut(struct parser *p, const struct line *l,
		     struct sb_slice value, size_t at)
{
	struct sb_slice kind = first_word(&value, &at), before = { 0 };
	size_t before_at = 0;
	struct sb_cut *c;
	int w = 70;

	for (;;) {
		size_t was = at;
		struct sb_slice rest = value, key;
		struct sb_slice word = first_word(&rest, &at);

		sb_slice_cut(&word, SB_LIT("="), &key);
		if (word.p && sb_slice_is(key, "before")) {
			before = word;
			before_at = was + key.n + 1;
		} else if (!word.p || !sb_slice_is(key, "weight")) {
			at = was;
			break;
		} else if (!read_number(word, 0, 100, &w)) {
			PROBLEM(p, l, was + 7, "cut", "weight= takes 0 to 100");
			return;
		}
		value = rest;
	}
	if ((!sb_slice_is(kind, "clause") && !sb_slice_is(kind, "np")) ||
	    !value.n || (before_at && !before.n)) {
		PROBLEM(p, l, at, "cut",
			"cut clause|np [weight=N] [before=PATTERN] PATTERN");
		return;
	}
	c = sb_vec_push(&p->rs->arena, &p->rs->cuts);
	c->kind = sb_slice_is(kind, "np") ? SB_TAIL_NP : SB_TAIL_CLAUSE;
	c->weight = w;
	add_pending(p, l, PENDING_CUT, p->rs->cuts.n - 1, value, at);
	if (before.n)
		add_pending(p, l, PENDING_CUT_BEFORE, p->rs->cuts.n - 1, before,
			    before_at);
}

/* Is WORD a condition: small letters, "=" or "!=", and a value? */
static bool is_condition(struct sb_slice word)
{
	size_t i = 0;

	while (i < word.n && word.p[i] >= 'a' && word.p[i] <= 'z')
		i++;
	if (i && i < word.n && word.p[i] == '!')
		i++;
	return i && i + 1 < word.n && word.p[i] == '=';
}

/* modal KIND [KEY=VALUE...] PATTERN */
static void open_modal(struct parser *p, const struct line *l,
		       struct sb_slice value, size_t at)
{
	static const char *const names[] = { "drop", "denied", "hypothetical",
					     "question" };
	struct sb_slice kind = first_word(&value, &at), asked = value;
	struct sb_rule holder = { 0 };
	size_t asked_at = at;
	struct sb_modal *m;

	for (struct sb_slice rest = value; rest.n;) {
		if (!is_condition(first_word(&rest, &at))) {
			at = asked_at + (size_t)(value.p - asked.p);
			break;
		}
		value = rest;
	}
	asked.n = (size_t)(value.p - asked.p);
	if (!ruleset_conditions(p->rs, sb_slice_trim(asked), &l->origins,
				asked_at, &holder))
		return;
	for (int i = 0; i < 4; i++) {
		if (!sb_slice_is(kind, names[i]) || !value.n)
			continue;
		m = sb_vec_push(&p->rs->arena, &p->rs->modals);
		m->kind = (enum sb_modal_kind)i;
		m->conditions = holder.conditions;
		m->nconditions = holder.nconditions;
		add_pending(p, l, PENDING_MODAL, p->rs->modals.n - 1, value,
			    at);
		return;
	}
	PROBLEM(p, l, at, "modal",
		"modal drop|denied|hypothetical|question [KEY=VALUE...] "
		"PATTERN");
}

static void open_pattern(struct parser *p, const struct line *l,
			 struct sb_slice value, size_t at)
{
	struct named_pattern *n;
	struct sb_slice name = first_word(&value, &at);

	if (!name.n || !value.n) {
		PROBLEM(p, l, at, "pattern", "pattern NAME PATTERN");
		return;
	}
	n = sb_vec_push(&p->rs->arena, &p->rs->patterns);
	n->name = name;
	add_pending(p, l, PENDING_NAMED, p->rs->patterns.n - 1, value, at);
}

/* gate N [nested M] [claim K] */
static void read_gate(struct parser *p, const struct line *l,
		      struct sb_slice value, size_t at)
{
	bool ok = read_number(first_word(&value, &at), 0, 100, &p->rs->gate);

	p->rs->nested_gate = p->rs->gate;
	p->rs->claim_gate = 0;
	while (ok && value.n) {
		struct sb_slice word = first_word(&value, &at);
		struct sb_slice number = first_word(&value, &at);

		if (sb_slice_is(word, "nested"))
			ok = read_number(number, 0, 100, &p->rs->nested_gate);
		else
			ok = sb_slice_is(word, "claim") &&
			     read_number(number, 0, 100, &p->rs->claim_gate);
	}
	if (!ok)
		PROBLEM(p, l, at, "value",
			"gate N [nested M] [claim K], 0 to 100");
}

static void close_rule(struct parser *p)
{
	struct sb_rule *r = rule_of(p);

	if (r) {
		r->examples = p->examples.v;
		r->nexamples = (unsigned)p->examples.n;
	}
	memset(&p->examples, 0, sizeof(p->examples));
	p->rule = NULL;
	p->lexicon = NULL;
}

static void open_rule(struct parser *p, const struct line *l,
		      struct sb_slice id, size_t at)
{
	struct sb_rule *r;

	for (size_t i = 0; i < p->rs->rules.n; i++)
		if (sb_slice_eq(p->rs->rules.v[i].id, id))
			PROBLEM(p, l, at, "duplicate",
				"rule '%.*s' stands in %s:%u already",
				SB_FMT(id), p->rs->rules.v[i].file,
				p->rs->rules.v[i].line);
	r = sb_vec_push(&p->rs->arena, &p->rs->rules);
	r->id = id;
	r->rev = 1;
	r->file = l->file;
	r->line = l->number;
	r->anchor = SB_AT_CUE;
	r->lexicon = SB_LIT("cue");
	r->type = r->polarity = -1;
	r->weight = 70;
	r->live = true;
	r->index = (unsigned)p->rs->rules.n - 1;
	p->rule = r;
}

static void open_lexicon(struct parser *p, const struct line *l,
			 struct sb_slice name, size_t at)
{
	(void)l;
	(void)at;
	p->lexicon = ruleset_lexicon(p->rs, name, true);
}

/* A word that opens a block. */
struct block_key {
	const char *name;
	void (*open)(struct parser *p, const struct line *l,
		     struct sb_slice value, size_t at);
	bool named; /* nothing without a value */
};

static const struct block_key block_keys[] = {
	{ "lexicon", open_lexicon, true }, { "define", open_define, false },
	{ "sub", open_sub, false },	   { "cut", open_cut, false },
	{ "modal", open_modal, false },	   { "pattern", open_pattern, false },
	{ "gate", read_gate, false },	   { "rule", open_rule, true },
};

enum { BLOCK_KEYS = sizeof(block_keys) / sizeof(*block_keys) };

static void open_block(struct parser *p, const struct line *l)
{
	size_t at;
	struct sb_slice value, key = keyword_of(l, &value, &at);

	close_rule(p);
	for (size_t i = 0; i < BLOCK_KEYS; i++) {
		const struct block_key *k = &block_keys[i];

		if (!sb_slice_is(key, k->name) || (k->named && !value.n))
			continue;
		k->open(p, l, value, at);
		return;
	}
	PROBLEM(p, l, 0, "keyword",
		"'%.*s' opens no block: lexicon, define, sub, "
		"cut, modal, pattern, gate or rule",
		SB_FMT(key));
}

/* ---- the lines of a rule ---- */

/* A value of several words is written with underscores: according_to. */
static struct sb_slice spaced(struct sb_arena *a, struct sb_slice s)
{
	char *p = (char *)sb_arena_dup(a, s).p;

	for (size_t i = 0; i < s.n; i++)
		if (p[i] == '_')
			p[i] = ' ';
	return (struct sb_slice) { p, s.n };
}

bool ruleset_conditions(struct sb_ruleset *rs, struct sb_slice value,
			const struct origins *origins, size_t at,
			struct sb_rule *r)
{
	SB_VEC(struct sb_condition) list = { 0 };

	while (value.n) {
		size_t here = at;
		struct sb_slice key, word = first_word(&value, &at), part;
		struct sb_condition c = { 0 };
		SB_VEC(struct sb_slice) values = { 0 };

		if (!sb_slice_cut(&word, SB_LIT("="), &key) || !word.n ||
		    !key.n) {
			ruleset_problem(rs, SB_PROBLEM_ERROR, "condition",
					origins, here,
					"a condition is KEY=VALUE[,VALUE...] "
					"or KEY!=VALUE");
			return false;
		}
		if (key.p[key.n - 1] == '!') {
			c.negative = true;
			key.n--;
		}
		if (sb_slice_is(key, "lexicon")) {
			r->lexicon = word;
			continue;
		}
		while (sb_slice_cut(&word, SB_LIT(","), &part))
			*sb_vec_push(&rs->arena, &values) = spaced(&rs->arena,
								   part);
		c.key = key;
		c.values = values.v;
		c.nvalues = (unsigned)values.n;
		*sb_vec_push(&rs->arena, &list) = c;
		*sb_vec_push(&rs->arena, &rs->asked) = c;
	}
	r->conditions = list.v;
	r->nconditions = (unsigned)list.n;
	return true;
}

static const char *listed(struct sb_arena *a, const char *const *words)
{
	struct sb_text t = { 0 };

	for (int i = 0; words[i]; i++)
		sb_text_addf(a, &t, "%s%s", i ? ", " : "", words[i]);
	sb_text_addc(a, &t, '\0');
	return t.v;
}

static bool choose(struct parser *p, const struct line *l,
		   struct sb_slice value, size_t at, const char *what,
		   const char *const *words, int *choice)
{
	for (int i = 0; words[i]; i++)
		if (sb_slice_is(value, words[i])) {
			*choice = i;
			return true;
		}
	PROBLEM(p, l, at, "value", "'%.*s' is no %s, which is one of %s",
		SB_FMT(value), what, listed(&p->rs->arena, words));
	return false;
}

static const char *const anchor_words[] = { "cue",   "quote", "paragraph",
					    "dash",  "list",  "headline",
					    "block", NULL };
static const char *const prev_words[] = { "none", "any", "trailing", NULL };
static const char *const voice_words[] = { "active", "passive", "any", NULL };
static const char *const status_words[] = { "off", "draft", "live", NULL };
static const char *const yes_words[] = { "no", "yes", NULL };

/* A word that a rule's line starts with, and how its value is read. */
struct rule_key {
	const char *name;
	void (*read)(struct parser *p, const struct line *l,
		     const struct rule_key *key, struct sb_slice value,
		     size_t at);
	size_t offset;		  /* of its field in struct sb_rule */
	const char *what;	  /* it is, for messages */
	const char *const *words; /* one of which it takes */
	int least, most;	  /* that it takes, if a number */
	int on; /* which of the words means true; which step */
};

static void *field_of(struct parser *p, const struct rule_key *key)
{
	return (char *)rule_of(p) + key->offset;
}

static void read_text(struct parser *p, const struct line *l,
		      const struct rule_key *key, struct sb_slice value,
		      size_t at)
{
	(void)l;
	(void)at;
	*(struct sb_slice *)field_of(p, key) = value;
}

static void read_cue(struct parser *p, const struct line *l,
		     const struct rule_key *key, struct sb_slice value,
		     size_t at)
{
	struct sb_rule *r = rule_of(p);

	(void)key;
	if (r)
		ruleset_conditions(p->rs, value, &l->origins, at, r);
}

/* ok, no, todo-ok, todo-no */
static void read_example(struct parser *p, const struct line *l,
			 const struct rule_key *key, struct sb_slice value,
			 size_t at)
{
	struct sb_example *e = sb_vec_push(&p->rs->arena, &p->examples);
	struct sb_slice name = sb_slice_of(key->name);
	size_t arrow = sb_slice_find(value, SB_LIT(" => "));

	(void)at;
	e->ok = sb_slice_ends(name, SB_LIT("ok"));
	e->todo = sb_slice_starts(name, SB_LIT("todo-"));
	e->file = l->file;
	e->line = l->number;
	e->text = value;
	if (arrow != SIZE_MAX) {
		e->text.n = arrow;
		e->expect = (struct sb_slice) { value.p + arrow + 4,
						value.n - arrow - 4 };
	}
	e->text = sb_slice_trim(e->text);
}

static void read_int(struct parser *p, const struct line *l,
		     const struct rule_key *key, struct sb_slice value,
		     size_t at)
{
	int n;

	if (read_number(value, key->least, key->most, &n))
		memcpy(field_of(p, key), &n, sizeof(n));
	else
		PROBLEM(p, l, at, "value", "%s takes %d to %d", key->name,
			key->least, key->most);
}

static void read_step(struct parser *p, const struct line *l,
		      const struct rule_key *key, struct sb_slice value,
		      size_t at)
{
	if (!value.n)
		PROBLEM(p, l, 0, "value", "%s PATTERN", key->name);
	else
		add_pending(p, l, (enum pending_kind)key->on,
			    p->rs->rules.n - 1, value, at);
}

/* The words of an enum, in its order. */
static void read_word(struct parser *p, const struct line *l,
		      const struct rule_key *key, struct sb_slice value,
		      size_t at)
{
	int n;

	if (choose(p, l, value, at, key->what, key->words, &n))
		memcpy(field_of(p, key), &n, sizeof(n));
}

static void read_flag(struct parser *p, const struct line *l,
		      const struct rule_key *key, struct sb_slice value,
		      size_t at)
{
	int n;

	if (choose(p, l, value, at, key->what, key->words, &n))
		*(bool *)field_of(p, key) = n == key->on;
}

static void read_type(struct parser *p, const struct line *l,
		      const struct rule_key *key, struct sb_slice value,
		      size_t at)
{
	int *type = field_of(p, key);

	*type = sb_type_of(value);
	if (*type < 0 && !sb_slice_is(value, "auto"))
		PROBLEM(p, l, at, "value",
			"'%.*s' is no type, which is one of direct, indirect, "
			"mixed, list, hearsay, auto",
			SB_FMT(value));
}

static void read_polarity(struct parser *p, const struct line *l,
			  const struct rule_key *key, struct sb_slice value,
			  size_t at)
{
	int *polarity = field_of(p, key);

	*polarity = sb_polarity_of(value);
	if (*polarity < 0)
		PROBLEM(p, l, at, "value",
			"'%.*s' is no polarity, which is one of asserted, "
			"denied, hypothetical, question",
			SB_FMT(value));
}

/* Fields that read_word fills are enums, which must be ints. */
_Static_assert(sizeof(enum sb_anchor_kind) == sizeof(int) &&
		       sizeof(enum sb_prev) == sizeof(int) &&
		       sizeof(enum sb_voice) == sizeof(int),
	       "an enum is an int");

#define FIELD(name) .offset = offsetof(struct sb_rule, name)
#define NUMBER(field, from, to)                                                \
	.read = read_int, FIELD(field), .least = (from), .most = (to)
#define WORD(field, list, kind)                                                \
	.read = read_word, FIELD(field), .words = (list), .what = (kind)
#define FLAG(field, list, kind, yes)                                           \
	.read = read_flag, FIELD(field), .words = (list), .what = (kind),      \
	.on = (yes)

static const struct rule_key rule_keys[] = {
	{ "about", .read = read_text, FIELD(about) },
	{ "rev", NUMBER(rev, 1, 9999) },
	{ "priority", NUMBER(priority, -100, 100) },
	{ "weight", NUMBER(weight, 0, 100) },
	{ "within", NUMBER(within, 0, 99) },
	{ "cue", .read = read_cue },
	{ "at", WORD(anchor, anchor_words, "anchor") },
	{ "prev", WORD(prev, prev_words, "state") },
	{ "voice", WORD(voice, voice_words, "voice") },
	{ "status", FLAG(live, status_words, "status", 2) },
	{ "join", FLAG(join, yes_words, "answer", 1) },
	{ "modals", FLAG(no_modals, yes_words, "answer", 0) },
	{ "inherit", FLAG(inherit, yes_words, "answer", 1) },
	{ "known", FLAG(known, yes_words, "answer", 1) },
	{ "type", .read = read_type, FIELD(type) },
	{ "polarity", .read = read_polarity, FIELD(polarity) },
	{ "before", .read = read_step, .on = PENDING_BEFORE },
	{ "after", .read = read_step, .on = PENDING_AFTER },
	{ "unless", .read = read_step, .on = PENDING_UNLESS },
	{ "when", .read = read_step, .on = PENDING_WHEN },
	{ "ok", .read = read_example },
	{ "no", .read = read_example },
	{ "todo-ok", .read = read_example },
	{ "todo-no", .read = read_example },
};

#undef FIELD
#undef NUMBER
#undef WORD
#undef FLAG

enum { RULE_KEYS = sizeof(rule_keys) / sizeof(*rule_keys) };

static const char *nearest_key(struct sb_slice key)
{
	const char *near = NULL;
	unsigned best = 3;

	for (size_t i = 0; i < RULE_KEYS; i++) {
		unsigned d = sb_slice_distance(sb_slice_of(rule_keys[i].name),
					       key);

		if (d < best) {
			best = d;
			near = rule_keys[i].name;
		}
	}
	return near;
}

static void rule_line(struct parser *p, const struct line *l)
{
	const char *near;
	size_t at;
	struct sb_slice value, key = keyword_of(l, &value, &at);

	for (size_t i = 0; i < RULE_KEYS; i++)
		if (sb_slice_is(key, rule_keys[i].name)) {
			rule_keys[i].read(p, l, &rule_keys[i], value, at);
			return;
		}
	near = nearest_key(key);
	PROBLEM(p, l, 0, "keyword",
		near ? "a rule has no line '%.*s'; did you mean '%s'?"
		     : "a rule has no line '%.*s'",
		SB_FMT(key), near);
}

const char *ruleset_keyword(bool of_rule, size_t i)
{
	if (of_rule)
		return i < RULE_KEYS ? rule_keys[i].name : NULL;
	return i < BLOCK_KEYS ? block_keys[i].name : NULL;
}

/* ---- files ---- */

static bool read_file(struct sb_arena *a, const char *path,
		      struct sb_slice *text, struct sb_err *err)
{
	struct sb_text t = { 0 };
	char buf[65536];
	FILE *f = fopen(path, "rb");
	size_t n;
	bool ok;

	if (!f) {
		sb_fail(err, SB_DATA, path, 0, "cannot read: %s",
			strerror(errno));
		return false;
	}
	while ((n = fread(buf, 1, sizeof(buf), f)) > 0)
		sb_text_add(a, &t, (struct sb_slice) { buf, n });
	ok = !ferror(f);
	if (!ok)
		sb_fail(err, SB_DATA, path, 0, "cannot read: %s",
			strerror(errno));
	fclose(f);
	*text = sb_text_slice(&t);
	return ok;
}

/* The line of byte AT, from 1, and its column in *COL. */
static unsigned line_at(struct sb_slice text, size_t at, unsigned *col)
{
	unsigned line = 1;
	size_t start = 0;

	for (size_t i = 0; i < at; i++)
		if (text.p[i] == '\n') {
			line++;
			start = i + 1;
		}
	*col = (unsigned)(at - start) + 1;
	return line;
}

static void report_at(struct parser *p, struct sb_slice text, size_t at,
		      const char *kind, const char *message)
{
	struct origins o = { 0 };
	struct origin *n = sb_vec_push(&p->rs->arena, &o);

	n->file = p->file;
	n->line = line_at(text, at, &n->col);
	ruleset_problem(p->rs, SB_PROBLEM_ERROR, kind, &o, 0, "%s", message);
}

/* Rules and text must both be NFC, else they never meet. */
static bool check_text(struct parser *p, struct sb_slice text)
{
	UErrorCode e = U_ZERO_ERROR;
	int32_t n = 0, span;
	UChar *u;

	if (memchr(text.p, '\0', text.n)) {
		report_at(p, text,
			  (size_t)((const char *)memchr(text.p, '\0', text.n) -
				   text.p),
			  "text", "a NUL byte");
		return false;
	}
	u = SB_NEW_N(&p->rs->arena, UChar, text.n + 1);
	u_strFromUTF8(u, (int32_t)text.n + 1, &n, text.p, (int32_t)text.n, &e);
	if (U_FAILURE(e)) {
		size_t at = 0;

		while (at < text.n && (unsigned char)text.p[at] < 0x80)
			at++;
		report_at(p, text, at, "text", "the file is not UTF-8");
		return false;
	}
	span = unorm2_spanQuickCheckYes(unorm2_getNFCInstance(&e), u, n, &e);
	if (U_SUCCESS(e) && span < n &&
	    !unorm2_isNormalized(unorm2_getNFCInstance(&e), u, n, &e)) {
		int32_t bytes = 0;

		u_strToUTF8(NULL, 0, &bytes, u, span, &e);
		report_at(p, text, (size_t)bytes, "text",
			  "the text is not in Unicode's form NFC");
		return false;
	}
	return true;
}

bool ruleset_parse(struct sb_ruleset *rs, const char *path, struct sb_err *err)
{
	struct parser p = { .rs = rs };
	struct line l;
	struct sb_slice text;

	p.file = sb_arena_dup(&rs->arena, sb_slice_of(path)).p;
	if (!read_file(&rs->arena, path, &text, err))
		return false;
	ruleset_digest(rs, text);
	if (sb_slice_starts(text, SB_LIT("\xEF\xBB\xBF"))) {
		text.p += 3;
		text.n -= 3;
	}
	if (!check_text(&p, text))
		return true;
	p.rest = text;
	while (next_line(&p, &l)) {
		if (!l.indented)
			open_block(&p, &l);
		else if (p.lexicon)
			lexicon_add(rs, p.lexicon, &l);
		else if (p.rule)
			rule_line(&p, &l);
		else
			PROBLEM(&p, &l, 0, "keyword",
				"an indented line that belongs to no block");
	}
	close_rule(&p);
	return true;
}
