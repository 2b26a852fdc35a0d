/* rules_test.c - saidby rules test: every example of every rule
 *
 * An `ok` must be hit by its own rule, whatever other hit beats it, and the
 * fields behind " => " must be what the hit gives. A `no` must give no claim
 * by its rule.
 */
#include <stdio.h>

#include "rules.h"
#include "saidby/write.h"

struct count {
	unsigned passed, failed, todo, todo_pass;
};

/* ---- fields ---- */

enum { MOST_FIELDS = 12 };

struct field {
	struct sb_slice name, value;
};

static const char *const field_names[] = { "speaker", "source",	  "claim",
					   "cue",     "outlet",	  "addressee",
					   "type",    "polarity", "verbatim",
					   NULL };

static bool known_field(struct sb_slice name)
{
	for (int i = 0; field_names[i]; i++)
		if (sb_slice_is(name, field_names[i]))
			return true;
	return false;
}

/* "speaker=Anna Lind | claim=We will appeal"; the number, or -1 with *BAD. */
static int read_fields(struct sb_slice s, struct field *v, struct sb_slice *bad)
{
	struct sb_slice part;
	int n = 0;

	while (sb_slice_cut(&s, SB_LIT(" | "), &part)) {
		struct sb_slice name;

		part = *bad = sb_slice_trim(part);
		if (!part.n)
			continue;
		if (n == MOST_FIELDS || !memchr(part.p, '=', part.n))
			return -1;
		sb_slice_cut(&part, SB_LIT("="), &name);
		if (!known_field(name))
			return -1;
		v[n].name = name;
		v[n++].value = part.p ? part : SB_LIT("");
	}
	return n;
}

static struct sb_slice value_of(struct sb_article *a,
				const struct sb_attribution *t,
				struct sb_slice name)
{
	if (sb_slice_is(name, "speaker"))
		return t->speaker;
	if (sb_slice_is(name, "source"))
		return own_words(a, t->source);
	if (sb_slice_is(name, "claim"))
		return claim_text(&a->arena, a, t);
	if (sb_slice_is(name, "cue"))
		return own_words(a, t->cue);
	if (sb_slice_is(name, "outlet"))
		return t->source_outlet;
	if (sb_slice_is(name, "addressee"))
		return own_words(a, t->addressee);
	if (sb_slice_is(name, "type"))
		return sb_slice_of(sb_type_name(t->type));
	if (sb_slice_is(name, "polarity"))
		return sb_slice_of(sb_polarity_name(t->polarity));
	return sb_slice_of(sb_verbatim_name(t->verbatim));
}

/* Piece by piece, as claims are compared: marks and full stops aside. */
static bool same_claim(struct sb_arena *arena, struct sb_slice a,
		       struct sb_slice b)
{
	struct sb_slice sep = SB_LIT(" \u2026 "), x, y;

	while (sb_slice_cut(&a, sep, &x)) {
		if (!sb_slice_cut(&b, sep, &y) ||
		    !sb_slice_eq(sb_claim_fold(arena, x),
				 sb_claim_fold(arena, y)))
			return false;
	}
	return b.p == NULL;
}

static bool agrees(struct sb_article *a, const struct sb_attribution *t,
		   const struct field *f)
{
	struct sb_slice found = value_of(a, t, f->name);

	if (sb_slice_is(f->name, "claim"))
		return same_claim(&a->arena, f->value, found);
	return sb_slice_eq(f->value, found);
}

static unsigned agreeing(struct sb_article *a, const struct sb_attribution *t,
			 const struct field *v, int n)
{
	unsigned k = 0;

	for (int i = 0; i < n; i++)
		k += agrees(a, t, &v[i]);
	return k;
}

/* ---- telling ---- */

static void print_head(const char *word, const struct sb_rule *r,
		       const struct sb_example *e)
{
	printf("%s %s:%u: %.*s: %s%s %.*s\n", word, e->file, e->line,
	       SB_FMT(r->id), e->todo ? "todo-" : "", e->ok ? "ok" : "no",
	       SB_FMT(e->text));
}

static void print_pair(struct sb_slice name, struct sb_slice expected,
		       struct sb_slice found)
{
	printf("    %-9.*s expected  %.*s\n", SB_FMT(name), SB_FMT(expected));
	printf("    %-9s found     %.*s\n", "",
	       SB_FMT(found.n ? found : SB_LIT("(nothing)")));
}

static const char *const outcomes[] = { "matched",
					"failed at",
					"vetoed by",
					"dropped by",
					"less sure than the gate",
					"lost to" };

/* The try of RULE that got furthest, or NULL. */
static const struct sb_try *furthest(const struct bench *b,
				     const struct sb_rule *rule)
{
	const struct sb_try *best = NULL;

	for (size_t i = 0; i < b->tries.n; i++) {
		const struct sb_try *t = &b->tries.v[i];

		if (t->rule == rule && t->outcome != SB_LOST &&
		    (!best || t->steps_done > best->steps_done))
			best = t;
	}
	return best;
}

static void print_missed(struct bench *b, const struct sb_rule *rule)
{
	const struct sb_try *t = furthest(b, rule);

	printf("    expected  a hit by %.*s\n", SB_FMT(rule->id));
	if (!t) {
		printf("    found     nothing that starts it\n");
		return;
	}
	printf("    found     %s", outcomes[t->outcome]);
	if (t->step)
		printf(" the line `%s` of %s:%u", step_word(rule, t->step),
		       t->step->file, t->step->line);
	if (!sb_span_empty(t->anchor))
		printf(" at \u201c%.*s\u201d",
		       SB_FMT(own_words(&b->article, t->anchor)));
	printf("\n");
}

static void print_claim(struct sb_article *a, const struct sb_attribution *t)
{
	struct sb_slice who = t->speaker.n ? t->speaker
					   : own_words(a, t->source);

	printf("%.*s | %.*s", SB_FMT(who.n ? who : SB_LIT("(nobody)")),
	       SB_FMT(claim_text(&a->arena, a, t)));
}

/* ---- one example ---- */

/* What the hit of T gives: as it came out, or else as it would have. */
static const struct sb_attribution *given(struct bench *b,
					  const struct sb_try *t)
{
	const struct sb_attribution *kept = bench_kept(b, t);

	return kept ? kept : bench_alone(b, t, NULL);
}

/* The hit of RULE that agrees with most fields, or NULL. */
static const struct sb_attribution *best_hit(struct bench *b,
					     const struct sb_rule *rule,
					     const struct field *v, int n)
{
	const struct sb_attribution *best = NULL;
	unsigned most = 0;

	for (size_t i = 0; i < b->tries.n; i++) {
		const struct sb_try *t = &b->tries.v[i];
		const struct sb_attribution *g;
		unsigned k;

		if (t->rule != rule || t->outcome != SB_MATCHED)
			continue;
		g = given(b, t);
		k = g ? agreeing(&b->article, g, v, n) : 0;
		if (g && (!best || k > most)) {
			best = g;
			most = k;
		}
	}
	return best;
}

/* Items of a list are claims of their own: one of them may agree better. */
static const struct sb_attribution *best_claim(struct bench *b,
					       const struct sb_rule *rule,
					       const struct field *v, int n)
{
	const struct sb_attribution *best = best_hit(b, rule, v, n);

	for (size_t i = 0; best && i < b->article.nattributions; i++) {
		const struct sb_attribution *t = &b->article.attributions[i];

		if (sb_slice_eq(t->rule, rule->id) &&
		    agreeing(&b->article, t, v, n) >
			    agreeing(&b->article, best, v, n))
			best = t;
	}
	return best;
}

static bool test_ok(struct bench *b, const struct sb_rule *rule,
		    const struct sb_example *e, bool tell)
{
	struct field v[MOST_FIELDS];
	struct sb_slice bad = { NULL, 0 };
	int n = read_fields(e->expect, v, &bad);
	const struct sb_attribution *t;

	if (n < 0) {
		if (tell) {
			print_head("FAIL", rule, e);
			printf("    '%.*s' is no field: speaker source claim "
			       "cue outlet addressee type polarity verbatim\n",
			       SB_FMT(bad));
		}
		return false;
	}
	t = best_claim(b, rule, v, n);
	if (t && agreeing(&b->article, t, v, n) == (unsigned)n)
		return true;
	if (!tell)
		return false;
	print_head("FAIL", rule, e);
	if (!t)
		print_missed(b, rule);
	for (int i = 0; t && i < n; i++)
		if (!agrees(&b->article, t, &v[i]))
			print_pair(v[i].name, v[i].value,
				   value_of(&b->article, t, v[i].name));
	return false;
}

static bool test_no(struct bench *b, const struct sb_rule *rule,
		    const struct sb_example *e, bool tell)
{
	struct sb_article *a = &b->article;

	for (size_t i = 0; i < a->nattributions; i++) {
		if (!sb_slice_eq(a->attributions[i].rule, rule->id))
			continue;
		if (tell) {
			print_head("FAIL", rule, e);
			printf("    expected  no claim by %.*s\n    found     ",
			       SB_FMT(rule->id));
			print_claim(a, &a->attributions[i]);
			printf("\n");
		}
		return false;
	}
	return true;
}

/* Which other rule takes the example? */
static void print_takers(struct bench *b, const struct sb_rule *rule,
			 const struct sb_example *e)
{
	struct sb_article *a = &b->article;

	for (size_t i = 0; i < a->nattributions; i++) {
		const struct sb_attribution *t = &a->attributions[i];

		if (sb_slice_eq(t->rule, rule->id))
			continue;
		printf("also %s:%u: %.*s: %s is taken by %.*s: ", e->file,
		       e->line, SB_FMT(rule->id), e->ok ? "ok" : "no",
		       SB_FMT(t->rule));
		print_claim(a, t);
		printf("\n");
	}
}

enum sb_rc example_text(struct bench *b, const struct sb_rule *rule,
			struct sb_slice text, struct sb_err *err)
{
	return bench_text(b, text, rule->anchor == SB_AT_HEADLINE, err);
}

const struct sb_attribution *example_hit(struct bench *b,
					 const struct sb_rule *rule,
					 struct sb_slice claim)
{
	struct field f = { SB_LIT("claim"), claim };
	const struct sb_attribution *t = best_claim(b, rule, &f, 1);

	return t && agrees(&b->article, t, &f) ? t : NULL;
}

bool example_holds(struct bench *b, const struct sb_rule *rule,
		   const struct sb_example *e)
{
	return example_text(b, rule, e->text, NULL) == SB_OK &&
	       (e->ok ? test_ok : test_no)(b, rule, e, false);
}

static enum sb_rc test_example(struct bench *b, const struct sb_rule *rule,
			       const struct sb_example *e, struct count *n,
			       struct sb_err *err)
{
	enum sb_rc rc = example_text(b, rule, e->text, err);
	bool passed;

	if (rc != SB_OK)
		return rc;
	passed = (e->ok ? test_ok : test_no)(b, rule, e, !e->todo);
	if (e->todo) {
		n->todo++;
		n->todo_pass += passed;
		print_head(passed ? "passes now" : "known", rule, e);
	} else {
		n->passed += passed;
		n->failed += !passed;
	}
	if (b->config.all_rules)
		print_takers(b, rule, e);
	return SB_OK;
}

static enum sb_rc test_all(struct bench *b, const struct sb_rule *only,
			   struct sb_err *err)
{
	size_t n;
	const struct sb_rule *v = sb_ruleset_rules(b->rules, &n);
	struct count count = { 0 };
	enum sb_rc rc = SB_OK;

	for (size_t i = 0; i < n; i++) {
		if ((only && only != &v[i]) || !v[i].live)
			continue;
		for (unsigned k = 0; k < v[i].nexamples && rc == SB_OK; k++)
			rc = test_example(b, &v[i], &v[i].examples[k], &count,
					  err);
	}
	if (rc != SB_OK)
		return rc;
	if (count.todo)
		printf("%u known to fail, %u of them pass now\n", count.todo,
		       count.todo_pass);
	printf("%u passed, %u failed\n", count.passed, count.failed);
	return count.failed ? SB_SKIP : SB_OK;
}

enum sb_rc rules_test(const struct sb_config *config, struct sb_err *err)
{
	const struct sb_rule *only = NULL;
	struct bench b;
	enum sb_rc rc;

	if (config->paths.n > 2)
		return sb_fail(err, SB_USAGE, NULL, 0,
			       "rules test [DIR]: one folder of rules");
	rc = bench_open(&b, config,
			config->paths.n == 2 ? config->paths.v[1] : NULL, true,
			err);
	if (rc == SB_OK && config->rule)
		rc = bench_rule(&b, config->rule, &only, err);
	if (rc == SB_OK)
		rc = test_all(&b, only, err);
	bench_close(&b);
	return rc;
}
