/* rule.c - a rule at an anchor: its steps from the anchor outward */
#include <time.h>

#include "internal.h"
#include "saidby/words.h"

/* Names of transcripts that an article is searched for. */
enum { MOST_ASKED = 200 };

struct attempt {
	struct sb_matcher *m;
	const struct sb_rule *rule;
	const struct place *place;
	struct sb_span whole; /* what the steps took so far */
	struct sb_span caps[SB_CAPS];
	struct sb_span contents[MOST_PIECES];
	unsigned ncontents;
	unsigned done; /* steps */
	struct sb_span took[MOST_STEPS];
	enum sb_tail tail; /* of the step that whole ends in, not yet taken */
	int cut;
};

static void tell_more(const struct attempt *t, struct sb_try *s)
{
	const struct skeleton *sk = t->place->sk;
	struct sb_span took[MOST_STEPS];

	if (!t->m->trace)
		return;
	for (unsigned i = 0; i < t->done && i < MOST_STEPS; i++)
		took[i] = skeleton_span(sk, t->took[i]);
	s->rule = t->rule;
	s->sentence = t->place->sentence;
	s->entry = t->place->entry;
	s->steps_done = t->done < MOST_STEPS ? t->done : MOST_STEPS;
	s->took = took;
	s->anchor = skeleton_span(sk, t->place->anchor);
	s->reached = skeleton_span(sk, t->whole);
	t->m->trace(t->m->trace_arg, t->m->article, s);
}

static void tell(const struct attempt *t, enum sb_outcome outcome,
		 const struct sb_pattern *step)
{
	struct sb_try s = { .outcome = outcome, .step = step };

	tell_more(t, &s);
}

static unsigned before_steps_held(const struct attempt *t)
{
	const struct sb_rule *r = t->rule;
	uint32_t pos = t->place->anchor.from;
	struct step_result res;
	unsigned n = 0;

	while (n < r->nbefore &&
	       step_run(t->m, r, &r->before[r->nbefore - 1 - n], t->place->sk,
			true, pos, &res)) {
		pos = res.whole.from;
		n++;
	}
	return n;
}

static void tell_failed(const struct attempt *t, const struct sb_pattern *step,
			bool before, uint32_t pos)
{
	struct sb_try s = { .outcome = SB_STEP_FAILED, .step = step };
	const struct skeleton *sk = t->place->sk;

	if (t->m->trace && t->m->probes) {
		s.items_held = probe_step(t->m, step, sk, before, pos, &s.held);
		s.held = skeleton_span(sk, s.held);
		s.others_held = before ? 0 : before_steps_held(t);
	}
	tell_more(t, &s);
}

static void tell_hit(const struct attempt *t, const struct hit *h)
{
	struct sb_try s = { .outcome = SB_MATCHED, .score = h->score };

	if (t->m->trace)
		s.hit = hit_attribution(t->m, h);
	tell_more(t, &s);
}

static void add_content(struct attempt *t, struct sb_span s)
{
	if (!sb_span_empty(s) && t->ncontents < MOST_PIECES)
		t->contents[t->ncontents++] = s;
}

/* Where an unquoted content ends costs more than most steps: it is asked when
 * all others hold.
 */
static void take_tail(struct attempt *t)
{
	struct sb_span s = { t->whole.to, 0 };

	if (t->tail == SB_TAIL_NONE)
		return;
	s.to = content_end(t->m, t->rule, t->place->sk, t->tail, s.from,
			   &t->cut);
	t->tail = SB_TAIL_NONE;
	t->whole.to = s.to;
	add_content(t, s);
}

static void take(struct attempt *t, const struct sb_pattern *p,
		 const struct step_result *r, bool before)
{
	struct sb_span was = t->whole;

	if (before)
		t->whole.from = r->whole.from;
	else
		t->whole.to = r->whole.to;
	for (int c = 0; c < SB_CAPS; c++) {
		if (sb_span_empty(r->caps[c]))
			continue;
		if (c == SB_CAP_CONTENT)
			add_content(t, r->caps[c]);
		else
			t->caps[c] = r->caps[c];
	}
	t->tail = p->tail != SB_TAIL_NONE ? p->tail : t->tail;
	/* Who traces wants to see it with its step. */
	if (t->m->trace)
		take_tail(t);
	if (t->done < MOST_STEPS)
		t->took[t->done] =
			before ? (struct sb_span) { t->whole.from, was.from }
			       : (struct sb_span) { was.to, t->whole.to };
	t->done++;
}

/* A step that takes a quotation fails where there is none on its side of the
 * anchor, which is cheaper to see than that its neighbours hold.
 */
static bool lacks_quotation(const struct attempt *t)
{
	const struct sb_rule *r = t->rule;
	const struct skeleton *sk = t->place->sk;
	size_t n = sk->ntokens;
	bool none_before = !n || sk->tokens[0].at >= t->whole.from;
	bool none_after = !n || sk->tokens[n - 1].at < t->whole.to;

	for (unsigned i = 0; none_before && i < r->nbefore; i++)
		if (r->before[i].quotes)
			return true;
	for (unsigned i = 0; none_after && i < r->nafter; i++)
		if (r->after[i].quotes)
			return true;
	return false;
}

static bool run_steps(struct attempt *t)
{
	const struct sb_rule *r = t->rule;
	struct step_result res;

	/* Who traces wants to know which step failed. */
	if (!t->m->trace && lacks_quotation(t))
		return false;
	for (unsigned i = 0; i < r->nafter; i++) {
		const struct sb_pattern *p = &r->after[i];

		take_tail(t);
		if (!step_run(t->m, r, p, t->place->sk, false, t->whole.to,
			      &res)) {
			tell_failed(t, p, false, t->whole.to);
			return false;
		}
		take(t, p, &res, false);
	}
	for (unsigned i = r->nbefore; i > 0; i--) {
		const struct sb_pattern *p = &r->before[i - 1];

		if (!step_run(t->m, r, p, t->place->sk, true, t->whole.from,
			      &res)) {
			tell_failed(t, p, true, t->whole.from);
			return false;
		}
		take(t, p, &res, true);
	}
	take_tail(t);
	return true;
}

/* A veto must overlap the match: anything else confuses people. */
static bool vetoed(struct attempt *t)
{
	const struct sb_rule *r = t->rule;
	const struct skeleton *sk = t->place->sk;
	struct sb_span at;

	for (unsigned i = 0; i < r->nunless; i++)
		if (step_search(t->m, r, &r->unless[i], sk, t->whole.from,
				(uint32_t)sk->text.n, &at) &&
		    at.from < t->whole.to) {
			tell(t, SB_VETOED, &r->unless[i]);
			return true;
		}
	for (unsigned i = 0; i < r->nwhen; i++)
		if (!step_search(t->m, r, &r->when[i], sk, t->whole.from,
				 (uint32_t)sk->text.n, &at) ||
		    at.from >= t->whole.to) {
			tell(t, SB_VETOED, &r->when[i]);
			return true;
		}
	return false;
}

/* What stands right before the cue: negation, "would", ... */
static bool modal(struct attempt *t, enum sb_polarity *polarity)
{
	size_t n;
	const struct sb_modal *modals = sb_ruleset_modals(t->m->rules, &n);
	struct step_result r;

	if (t->rule->no_modals)
		return true;
	for (size_t i = 0; i < n; i++) {
		if (!sb_modal_takes(&modals[i], t->place->entry,
				    t->place->which) ||
		    !step_run(t->m, t->rule, &modals[i].pattern, t->place->sk,
			      true, t->place->anchor.from, &r))
			continue;
		switch (modals[i].kind) {
		case SB_MODAL_DROP:
			tell(t, SB_DROPPED, &modals[i].pattern);
			return false;
		case SB_MODAL_DENIED:
			*polarity = SB_DENIED;
			break;
		case SB_MODAL_HYPOTHETICAL:
			*polarity = SB_HYPOTHETICAL;
			break;
		case SB_MODAL_QUESTION:
			*polarity = SB_QUESTION;
			break;
		}
	}
	return true;
}

/* The cue's weight field, ".92", in per cent; 80 where it has none. */
static int entry_weight(const struct sb_entry *e)
{
	struct sb_slice s = sb_entry_field(e, "weight");
	int w = 0, scale = 100;
	bool point = false;

	if (!s.n)
		return 80;
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '.') {
			point = true;
			continue;
		}
		if (s.p[i] < '0' || s.p[i] > '9')
			break;
		if (!point) {
			w = w * 10 + (s.p[i] - '0') * 100;
		} else {
			scale /= 10;
			w += (s.p[i] - '0') * scale;
		}
	}
	return w;
}

static int by_start(const struct sb_span *a, const struct sb_span *b)
{
	return (a->from > b->from) - (a->from < b->from);
}

static void fill_pieces(const struct attempt *t, struct hit *h)
{
	const struct skeleton *sk = t->place->sk;

	for (unsigned i = 0; i < t->ncontents; i++) {
		struct sb_span s = content_trim(sk, t->contents[i]);
		unsigned k;

		if (sb_span_empty(s))
			continue;
		s = skeleton_span(sk, s);
		for (k = h->npieces; k > 0; k--) {
			if (by_start(&h->pieces[k - 1], &s) <= 0)
				break;
			h->pieces[k] = h->pieces[k - 1];
		}
		h->pieces[k] = s;
		h->npieces++;
	}
}

static void fill(const struct attempt *t, enum sb_polarity polarity,
		 struct hit *h)
{
	const struct skeleton *sk = t->place->sk;
	struct sb_span cue = t->caps[SB_CAP_CUE];
	const struct sb_entry *e = t->place->entry;

	memset(h, 0, sizeof(*h));
	h->rule = t->rule;
	h->entry = e;
	h->anchor = skeleton_span(sk, t->place->anchor);
	h->source = skeleton_span(sk, t->caps[SB_CAP_SOURCE]);
	h->addressee = skeleton_span(sk, t->caps[SB_CAP_ADDRESSEE]);
	h->outlet = skeleton_span(sk, t->caps[SB_CAP_OUTLET]);
	h->cue = sb_span_empty(cue) ? (e ? h->anchor : cue)
				    : skeleton_span(sk, cue);
	h->whole = skeleton_span(sk, t->whole);
	h->sentence = t->place->sentence;
	h->cut = t->cut;
	/* Hearsay's passive tells more than its verb. */
	h->hint = t->rule->weight;
	/* Between two quotations a verb that speaks only there does speak. */
	if (e && t->ncontents > 1 && sb_entry_has(e, "only", SB_LIT("quote")))
		h->hint = h->hint * (100 + entry_weight(e)) / 200;
	else if (e && t->rule->type != SB_HEARSAY)
		h->hint = h->hint * entry_weight(e) / 100;
	h->source_kind = source_kind(t->m, h->source);
	h->polarity = t->rule->polarity >= 0
			      ? (enum sb_polarity)t->rule->polarity
			      : polarity;
	fill_pieces(t, h);
	/* Hearsay is the whole clause, its cue included. */
	if (t->rule->type == SB_HEARSAY && h->npieces > 1) {
		h->pieces[0].to = h->pieces[h->npieces - 1].to;
		h->npieces = 1;
	}
}

/* Is the hit sure enough to take part? A weak one must block nothing. */
static bool passes_gate(const struct attempt *t, struct hit *h)
{
	struct sb_estimate e = { h->hint / 100.0, 1, 0 };
	struct sb_slice lemma = h->entry ? h->entry->forms[0] : SB_LIT("");
	struct sb_try s = { .outcome = SB_GATED };

	sb_ruleset_estimate(t->m->rules, t->rule->id, lemma, h->source_kind,
			    &e);
	h->score = s.score = (int)(e.content * 10000);
	if (h->score >= sb_ruleset_gate(t->m->rules) * 100)
		return true;
	tell_more(t, &s);
	return false;
}

/* "was asked": a participle behind a form of be, as the rules tell. */
static bool is_passive(struct attempt *t)
{
	const struct place *p = t->place;
	struct step_result r;

	return t->m->passive && p->entry &&
	       (sb_entry_forms(p->entry, p->which) & SB_FORM_PP) &&
	       step_run(t->m, t->rule, t->m->passive, p->sk, true,
			p->anchor.from, &r);
}

static bool voice_fits(struct attempt *t)
{
	bool fits = t->rule->voice == SB_VOICE_ANY ||
		    is_passive(t) == (t->rule->voice == SB_VOICE_PASSIVE);

	if (!fits)
		tell(t, SB_DROPPED, t->m->passive);
	return fits;
}

/* Where NAME stands with one capital: "Witkoff's", too. */
static struct asked look_for(struct sb_article *a, struct sb_slice name)
{
	struct asked found = { .name = name };
	struct sb_span w;
	size_t at = 0;

	while (found.n < 2 && sb_word_next(a->match, &at, &w)) {
		struct sb_slice word = sb_slice_at(a->match, w);
		size_t c = 0;

		if (word.n < name.n)
			continue;
		word.n = name.n;
		if (!sb_is_upper_cp(sb_next_cp(word, &c)) || c >= word.n ||
		    sb_is_upper_cp(sb_next_cp(word, &c)))
			continue;
		if (sb_slice_eq(sb_fold_case(&a->arena, word), name))
			found.at[found.n++] = w;
	}
	return found;
}

/* Does the last word of SOURCE stand elsewhere with one capital: "WITKOFF", and
 * "Witkoff"? Each name is looked for once, and MOST_ASKED of them.
 */
static bool is_known(struct sb_matcher *m, struct sb_span source)
{
	struct sb_article *a = m->article;
	struct sb_slice s = sb_slice_at(a->match, source), name;
	struct sb_span w = { 0, 0 };
	struct asked *known;
	size_t at = 0, i = 0;

	while (sb_word_next(s, &at, &w))
		;
	name = sb_fold_case(&a->arena, sb_slice_at(s, w));
	while (i < m->asked.n && !sb_slice_eq(m->asked.v[i].name, name))
		i++;
	if (i == MOST_ASKED)
		return false;
	if (i == m->asked.n)
		*sb_vec_push(&a->arena, &m->asked) = look_for(a, name);
	known = &m->asked.v[i];
	for (unsigned k = 0; k < known->n; k++)
		if (!sb_span_overlaps(known->at[k], source))
			return true;
	return false;
}

static bool try_once(struct sb_matcher *m, const struct sb_rule *rule,
		     const struct place *place, struct hit *out)
{
	struct attempt t = { .m = m,
			     .rule = rule,
			     .place = place,
			     .whole = place->anchor,
			     .cut = 100 };
	enum sb_polarity polarity = SB_ASSERTED;

	if (place->entry &&
	    sb_slice_is(sb_entry_field(place->entry, "polarity"), "denied"))
		polarity = SB_DENIED;
	if (!voice_fits(&t) || !run_steps(&t) || vetoed(&t) ||
	    (place->entry && !modal(&t, &polarity)))
		return false;
	if (rule->anchor == SB_AT_QUOTE && !t.ncontents)
		add_content(&t, place->anchor);
	fill(&t, polarity, out);
	if (rule->known && !is_known(m, out->source))
		return false;
	/* These introduce what they don't see: items, a paragraph. */
	if ((!out->npieces && rule->anchor != SB_AT_LIST &&
	     rule->anchor != SB_AT_BLOCK) ||
	    !passes_gate(&t, out))
		return false;
	tell_hit(&t, out);
	return true;
}

static uint64_t now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

bool rule_try(struct sb_matcher *m, const struct sb_rule *rule,
	      const struct place *place, struct hit *out)
{
	struct sb_cost *c;
	uint64_t start;
	bool hit;

	if (!m->costs)
		return try_once(m, rule, place, out);
	c = &m->costs[rule->index];
	start = now();
	hit = try_once(m, rule, place, out);
	c->ns += now() - start;
	c->tries++;
	c->hits += hit;
	return hit;
}
