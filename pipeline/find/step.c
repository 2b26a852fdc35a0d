/* step.c - one pattern at one place
 *
 * A `before` step is searched from the skeleton's start in a subject that
 * ends where the inner step begins, and its pattern ends in \z: of several
 * starts PCRE2 takes the leftmost. An `after` step is compiled anchored
 * (PCRE2_ANCHORED given to pcre2_match would silently leave the JIT).
 */
#include "internal.h"
#include "saidby/log.h"

static void report_limit(struct sb_matcher *m, const struct sb_rule *rule,
			 const struct sb_pattern *p, int rc)
{
	PCRE2_UCHAR text[128];

	if (m->costs && rule) {
		m->costs[rule->index].limited++;
		m->costs[rule->index].worst = p;
	}
	if (pcre2_get_error_message(rc, text, sizeof(text)) < 0)
		text[0] = '\0';
	if (!m->article->limited)
		sb_article_remark(
			m->article, SB_WARNING, "rule %.*s stopped: %s (%s:%u)",
			SB_FMT(rule ? rule->id : SB_LIT("-")),
			(const char *)text, p->file ? p->file : "", p->line);
	m->article->limited = true;
}

/* pcre2_match with its errors told apart: an error is never "no match". */
static bool match(struct sb_matcher *m, const struct sb_rule *rule,
		  const struct sb_pattern *p, const struct skeleton *sk,
		  uint32_t from, uint32_t to)
{
	PCRE2_SPTR s = (PCRE2_SPTR)sk->text.p;
	int rc = pcre2_match(p->code, s, to, from, PCRE2_NO_UTF_CHECK, m->data,
			     m->context);

	if (rc == PCRE2_ERROR_JIT_STACKLIMIT)
		rc = pcre2_match(p->code, s, to, from,
				 PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT, m->data,
				 m->context);
	if (rc < 0 && rc != PCRE2_ERROR_NOMATCH)
		report_limit(m, rule, p, rc);
	return rc >= 0;
}

static struct sb_span group(const struct sb_matcher *m, uint32_t n)
{
	const PCRE2_SIZE *v = pcre2_get_ovector_pointer(m->data);

	if (n >= pcre2_get_ovector_count(m->data) || v[2 * n] == PCRE2_UNSET ||
	    v[2 * n] > v[2 * n + 1])
		return (struct sb_span) { 0, 0 };
	return (struct sb_span) { (uint32_t)v[2 * n], (uint32_t)v[2 * n + 1] };
}

static void take(const struct sb_matcher *m, const struct sb_pattern *p,
		 struct step_result *r)
{
	r->ok = true;
	r->whole = group(m, 0);
	for (int c = 0; c < SB_CAPS; c++) {
		r->caps[c] = (struct sb_span) { 0, 0 };
		for (int k = 0; k < SB_SAME && p->groups[c][k]; k++) {
			struct sb_span g = group(m, p->groups[c][k]);

			if (!sb_span_empty(g)) {
				r->caps[c] = g;
				break;
			}
		}
	}
}

bool step_run(struct sb_matcher *m, const struct sb_rule *rule,
	      const struct sb_pattern *p, const struct skeleton *sk,
	      bool before, uint32_t pos, struct step_result *out)
{
	struct memo *memo = &m->memos[p->slot];

	if (memo->skeleton != sk->serial || memo->pos != pos) {
		memo->skeleton = sk->serial;
		memo->pos = pos;
		memo->result.ok = false;
		if (before ? match(m, rule, p, sk, 0, pos)
			   : match(m, rule, p, sk, pos, (uint32_t)sk->text.n))
			take(m, p, &memo->result);
	}
	*out = memo->result;
	return out->ok;
}

bool step_search(struct sb_matcher *m, const struct sb_rule *rule,
		 const struct sb_pattern *p, const struct skeleton *sk,
		 uint32_t from, uint32_t to, struct sb_span *found)
{
	if (from > to || !match(m, rule, p, sk, from, to))
		return false;
	*found = group(m, 0);
	return true;
}
