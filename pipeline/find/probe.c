/* probe.c - how far into a failed step a try got
 *
 * PCRE2 says that a pattern doesn't match, not where it stopped. So the step
 * is tried again without its outermost item, then without the outermost two,
 * until what is left holds. The shortened patterns are compiled when they are
 * first needed and kept.
 */
#include <stdlib.h>

#include "internal.h"

enum { MOST_ITEMS = 48 };

/* The shortened patterns of a slot: code[k] has k + 1 items. */
struct probe {
	pcre2_code *code[MOST_ITEMS];
	size_t nitems;
	size_t ends[MOST_ITEMS];
	struct sb_slice body, rest; /* between "(?:" and ")", and behind */
	bool ready;
};

/* Where the group that starts TEXT ends, in front of its ")". */
static size_t body_end(struct sb_slice text)
{
	size_t end = 0;

	if (sb_pattern_items(text, &end, 1) != 1 || end == 0)
		return 0;
	return end - 1;
}

static void prepare(struct probe *q, const struct sb_pattern *p, bool before)
{
	struct sb_slice t = p->text;
	size_t end = body_end(t), behind = before ? 3 : 1; /* ")\\z" */

	q->ready = true;
	if (end < 3 || end + behind > t.n)
		return;
	q->body = (struct sb_slice) { t.p + 3, end - 3 };
	q->rest = (struct sb_slice) { t.p + end + behind, t.n - end - behind };
	q->nitems = sb_pattern_items(q->body, q->ends, MOST_ITEMS);
}

/* The N items that are nearest to the anchor. */
static struct sb_slice items(const struct probe *q, size_t n, bool before)
{
	struct sb_slice s = q->body;
	size_t cut;

	if (!before) {
		s.n = q->ends[n - 1];
		return s;
	}
	cut = n == q->nitems ? 0 : q->ends[q->nitems - n - 1];
	return (struct sb_slice) { s.p + cut, s.n - cut };
}

static pcre2_code *compiled(struct sb_matcher *m, struct probe *q, size_t n,
			    bool before)
{
	struct sb_arena *a = &m->article->arena;
	struct sb_slice part = items(q, n, before), text;
	PCRE2_SIZE at;
	int error;

	if (q->code[n - 1])
		return q->code[n - 1];
	text = sb_arena_printf(a, "(?:%.*s)%s%.*s", SB_FMT(part),
			       before ? "\\z" : "", SB_FMT(q->rest));
	q->code[n - 1] = pcre2_compile((PCRE2_SPTR)text.p, text.n,
				       PCRE2_UTF | PCRE2_UCP | PCRE2_DUPNAMES |
					       PCRE2_NO_UTF_CHECK |
					       (before ? 0 : PCRE2_ANCHORED),
				       &error, &at, NULL);
	return q->code[n - 1];
}

static bool holds(struct sb_matcher *m, const pcre2_code *code,
		  const struct skeleton *sk, bool before, uint32_t pos,
		  struct sb_span *held)
{
	PCRE2_SIZE from = before ? 0 : pos;
	PCRE2_SIZE to = before ? pos : sk->text.n;
	const PCRE2_SIZE *v = pcre2_get_ovector_pointer(m->data);

	if (!code || pcre2_match(code, (PCRE2_SPTR)sk->text.p, to, from,
				 PCRE2_NO_UTF_CHECK, m->data, m->context) < 0)
		return false;
	*held = (struct sb_span) { (uint32_t)v[0], (uint32_t)v[1] };
	return true;
}

unsigned probe_step(struct sb_matcher *m, const struct sb_pattern *p,
		    const struct skeleton *sk, bool before, uint32_t pos,
		    struct sb_span *held)
{
	struct probe *q = &m->probes[p->slot];

	*held = (struct sb_span) { pos, pos };
	if (!q->ready)
		prepare(q, p, before);
	for (size_t n = q->nitems; n > 1; n--)
		if (holds(m, compiled(m, q, n - 1, before), sk, before, pos,
			  held))
			return (unsigned)n - 1;
	return 0;
}

void probes_free(struct sb_matcher *m)
{
	for (size_t i = 0; m->probes && i < m->nmemos; i++)
		for (size_t k = 0; k < MOST_ITEMS; k++)
			pcre2_code_free(m->probes[i].code[k]);
	free(m->probes);
	m->probes = NULL;
}

void sb_matcher_probe(struct sb_matcher *m, bool on)
{
	probes_free(m);
	if (!on)
		return;
	m->probes = sb_malloc((m->nmemos + 1) * sizeof(*m->probes));
	memset(m->probes, 0, (m->nmemos + 1) * sizeof(*m->probes));
}
