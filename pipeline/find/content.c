/* content.c - how far an unquoted content reaches */
#include "internal.h"
#include "saidby/words.h"

static uint32_t first_cut(struct sb_matcher *m, const struct sb_rule *rule,
			  const struct skeleton *sk, enum sb_tail kind,
			  uint32_t from, int *weight)
{
	uint32_t end = (uint32_t)sk->text.n;
	size_t n;
	const struct sb_cut *cuts = sb_ruleset_cuts(m->rules, &n);

	*weight = 100;
	for (size_t i = 0; i < n; i++) {
		struct step_result front;
		struct sb_span at;

		/* A cut may look behind what it cuts: the subject is whole. */
		if (cuts[i].kind != kind ||
		    (cuts[i].before.code &&
		     !step_run(m, rule, &cuts[i].before, sk, true, from,
			       &front)) ||
		    !step_search(m, rule, &cuts[i].pattern, sk, from,
				 (uint32_t)sk->text.n, &at))
			continue;
		if (at.from > from && at.from < end) {
			end = at.from;
			*weight = cuts[i].weight;
		}
	}
	return end;
}

uint32_t content_end(struct sb_matcher *m, const struct sb_rule *rule,
		     const struct skeleton *sk, enum sb_tail kind,
		     uint32_t from, int *weight)
{
	struct tail_memo *last = &m->tails[kind];

	if (last->skeleton != sk->serial || last->from != from) {
		last->end = first_cut(m, rule, sk, kind, from, &last->weight);
		last->skeleton = sk->serial;
		last->from = from;
	}
	*weight = last->weight;
	return last->end;
}

static bool strips_left(int32_t c)
{
	return c == ' ' || c == ',' || c == ':' || c == ';' || c == '.' ||
	       c == 0x2013 || c == 0x2014;
}

static bool strips_right(int32_t c)
{
	return strips_left(c) || c == '?' || c == '!' || c == 0x2026;
}

struct sb_span content_trim(const struct skeleton *sk, struct sb_span s)
{
	while (s.from < s.to) {
		size_t at = s.from;

		if (!strips_left(sb_next_cp(sk->text, &at)))
			break;
		s.from = (uint32_t)at;
	}
	while (s.from < s.to) {
		size_t at = s.to;

		if (!strips_right(sb_prev_cp(sk->text, &at)))
			break;
		s.to = (uint32_t)at;
	}
	return s;
}
