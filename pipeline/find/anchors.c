/* anchors.c - where rules are tried */
#include <stdlib.h>

#include "internal.h"
#include "saidby/words.h"

enum { LEAST_BLOCK = 6, LAST_OF_SUBJECT = 3 }; /* words */
enum { LONGEST_SIGNATURE = 120 };	       /* bytes */

static void add_hit(struct sb_matcher *m, const struct hit *h)
{
	struct hit *n = sb_vec_push(&m->article->arena, &m->hits);

	*n = *h;
	n->order = (uint32_t)m->hits.n - 1;
}

static void try_rules(struct sb_matcher *m, const struct sb_start *start,
		      const struct place *place)
{
	const struct sb_entry *e = place->entry;
	const struct sb_starter *v = start->rules[e->index];
	unsigned form = place->which;
	size_t n;
	const struct sb_rule *rules = sb_ruleset_rules(m->rules, &n);
	struct hit h;

	for (uint32_t i = 0; i < start->nrules[e->index]; i++) {
		const struct sb_rule *r = &rules[v[i].rule];
		bool takes = form < SB_LAST_FORM ? v[i].forms >> form & 1
						 : sb_rule_takes(r, e, form);

		if (takes && rule_try(m, r, place, &h))
			add_hit(m, &h);
	}
}

static bool is_capital(struct sb_slice s, size_t at)
{
	return sb_is_upper_cp(sb_next_cp(s, &at));
}

/* "Post", not "SAID" */
static bool is_name_like(struct sb_slice s, size_t at)
{
	return sb_is_upper_cp(sb_next_cp(s, &at)) && at < s.n &&
	       sb_is_lower_cp(sb_next_cp(s, &at));
}

/* Is every other word of it, or more, capitalised, and each one that is in
 * the lexicon ("told")?
 */
static bool is_title(struct sb_slice s, const struct sb_lexicon *cues)
{
	struct sb_span w;
	size_t at = 0, words = 0, capitals = 0, end;

	while (sb_word_next(s, &at, &w)) {
		words++;
		if (is_capital(s, w.from))
			capitals++;
		else if (sb_lexicon_match(cues, s, w.from, &end, NULL))
			return false;
	}
	return capitals * 2 >= words;
}

/* "the Washington Post": a capitalised word behind a capitalised one, where
 * not all are, is a part of a name.
 */
static bool in_name(struct sb_slice s, struct sb_span word,
		    const struct sb_entry *entry, const struct sb_lexicon *cues)
{
	size_t before = word.from;

	if (!is_name_like(s, word.from))
		return false;
	/* "State Secretary Anna Lind" */
	if (word.to + 1 < s.n && s.p[word.to] == ' ' &&
	    is_capital(s, word.to + 1) &&
	    sb_slice_is(sb_entry_field(entry, "noun"), "yes"))
		return !is_title(s, cues);
	if (before < 2 || s.p[before - 1] != ' ')
		return false;
	for (before--; before > 0 && s.p[before - 1] != ' ';)
		before--;
	return is_capital(s, before) && !is_title(s, cues);
}

/* Looks the word at WORD up in every lexicon that rules start from. */
static void cue_at(struct sb_matcher *m, const struct skeleton *sk,
		   uint32_t sentence, struct sb_span word)
{
	size_t n;
	const struct sb_start *starts = sb_ruleset_starts(m->rules, &n);

	for (size_t i = 0; i < n; i++) {
		struct place p = { .sk = sk, .sentence = sentence };
		size_t end;

		p.entry = sb_lexicon_match(starts[i].lexicon, sk->text,
					   word.from, &end, &p.which);
		if (!p.entry || !starts[i].nrules[p.entry->index])
			continue;
		p.anchor = (struct sb_span) { word.from, (uint32_t)end };
		if (in_name(sk->text, word, p.entry, starts[i].lexicon))
			continue;
		try_rules(m, &starts[i], &p);
	}
}

static bool ends_in_colon(struct sb_slice s)
{
	return s.n && s.p[s.n - 1] == ':';
}

/* The sentence's skeleton; if it leads up to the next paragraph's quotation
 * by a colon, with that.
 */
static void sentence_skeleton(struct sb_matcher *m, uint32_t i,
			      struct skeleton *sk)
{
	const struct sb_article *a = m->article;
	const struct sb_sentence *s = &a->sentences[i];
	uint32_t next = s->paragraph + 1;

	skeleton_build(m, s->span, sk);
	sk->sentence = i;
	if (ends_in_colon(sk->text) && next < a->nparagraphs &&
	    (i + 1 == a->nsentences || a->sentences[i + 1].paragraph == next))
		skeleton_extend(m, sk, next);
}

void anchors_cues(struct sb_matcher *m)
{
	const struct sb_article *a = m->article;

	for (uint32_t i = 0; i < a->nsentences; i++) {
		struct skeleton sk;
		struct sb_span word;
		size_t at = 0;

		sentence_skeleton(m, i, &sk);
		while (sb_word_next(sk.text, &at, &word))
			cue_at(m, &sk, i, word);
	}
}

static void try_list(struct sb_matcher *m, const struct sb_rule *const *rules,
		     size_t n, const struct place *place)
{
	struct hit h;

	for (size_t i = 0; i < n; i++) {
		if (!rule_try(m, rules[i], place, &h))
			continue;
		if (!sb_span_empty(h.cue))
			h.sentence = sb_article_sentence_at(m->article,
							    h.cue.from);
		add_hit(m, &h);
	}
}

/* The dash quote in paragraph I once more, behind the sentence before it: one
 * that leads up to it by a colon, or, for rules that inherit, one that tells of
 * somebody.
 */
static void try_led_up_to(struct sb_matcher *m, uint32_t i)
{
	const struct sb_article *a = m->article;
	const struct sb_paragraph *p = &a->paragraphs[i];
	struct skeleton sk;
	struct place place = { .sk = &sk, .sentence = p->first };
	bool colon;

	if (!p->first || a->sentences[p->first - 1].paragraph + 1 != i)
		return;
	skeleton_build(m, a->sentences[p->first - 1].span, &sk);
	colon = ends_in_colon(sk.text);
	if (!colon && a->paragraphs[i - 1].kind != SB_PAR_TEXT)
		return;
	place.anchor.from = (uint32_t)sk.text.n + 1 + (p->body - p->span.from);
	place.anchor.to = place.anchor.from;
	skeleton_extend(m, &sk, i);
	for (size_t n = 0; n < m->at_dash.n; n++)
		if (colon || m->at_dash.v[n]->inherit)
			try_list(m, &m->at_dash.v[n], 1, &place);
}

/* "It was late. – We waited for hours, says Lind": a dash quote behind other
 * text in paragraph I. Only rules that find its source are tried.
 */
static void try_dash_inside(struct sb_matcher *m, uint32_t i)
{
	const struct sb_article *a = m->article;
	const struct sb_paragraph *p = &a->paragraphs[i];
	struct skeleton sk;
	struct place place = { .sk = &sk };
	struct hit h;

	for (uint32_t k = 1; k < p->n; k++) {
		struct sb_span s = a->sentences[p->first + k].span;

		if (!sb_slice_starts(sb_slice_at(a->match, s), SB_LIT("– ")))
			continue;
		s.from += (uint32_t)SB_LIT("– ").n;
		s.to = p->span.to;
		place.sentence = p->first + k;
		skeleton_build(m, s, &sk);
		for (size_t n = 0; n < m->at_dash.n; n++)
			if (!m->at_dash.v[n]->inherit &&
			    rule_try(m, m->at_dash.v[n], &place, &h)) {
				h.sentence = place.sentence;
				add_hit(m, &h);
			}
	}
}

void anchors_paragraphs(struct sb_matcher *m)
{
	const struct sb_article *a = m->article;

	for (uint32_t i = 0; i < a->nparagraphs; i++) {
		const struct sb_paragraph *p = &a->paragraphs[i];
		struct skeleton sk;
		struct place place = { .sk = &sk, .sentence = p->first };

		if (p->kind == SB_PAR_DASH) {
			if (!m->at_dash.n)
				continue;
			skeleton_build(m,
				       (struct sb_span) { p->body, p->span.to },
				       &sk);
			try_list(m, m->at_dash.v, m->at_dash.n, &place);
			try_led_up_to(m, i);
		} else if (m->at_paragraph.n || m->at_headline.n) {
			/* Behind a time stamp or dateline, before a bullet. */
			skeleton_build(m,
				       p->kind == SB_PAR_TEXT
					       ? (struct sb_span) { p->body,
								    p->span.to }
					       : p->span,
				       &sk);
			if (p->kind == SB_PAR_HEADLINE)
				try_list(m, m->at_headline.v, m->at_headline.n,
					 &place);
			try_list(m, m->at_paragraph.v, m->at_paragraph.n,
				 &place);
		}
		if (p->kind == SB_PAR_TEXT && m->at_dash.n)
			try_dash_inside(m, i);
	}
}

/* The items behind paragraph INTRO: how many. */
static uint32_t items_behind(const struct sb_article *a, uint32_t intro)
{
	uint32_t i = intro + 1;

	while (i < a->nparagraphs && a->paragraphs[i].kind == SB_PAR_ITEM)
		i++;
	return i - intro - 1;
}

static void add_items(struct sb_matcher *m, const struct hit *intro,
		      uint32_t first, uint32_t n)
{
	const struct sb_article *a = m->article;

	for (uint32_t i = first; i < first + n; i++) {
		const struct sb_paragraph *p = &a->paragraphs[i];
		struct skeleton sk;
		struct sb_span all;
		struct hit h = *intro;

		skeleton_build(m, (struct sb_span) { p->body, p->span.to },
			       &sk);
		all = content_trim(&sk,
				   (struct sb_span) { 0, (uint32_t)sk.text.n });
		if (sb_span_empty(all))
			continue;
		h.pieces[0] = skeleton_span(&sk, all);
		h.npieces = 1;
		h.sentence = p->first;
		h.whole = h.pieces[0];
		h.anchor = h.cue;
		add_hit(m, &h);
	}
}

/* Is paragraph I one that may be quoted as a whole, without marks: text, and
 * no other quotation, question or speaker at its start?
 */
static bool is_block(const struct sb_article *a, uint32_t i)
{
	const struct sb_paragraph *p;
	struct sb_slice s;
	struct sb_span w;
	size_t at = 0, words = 0, quote;

	if (i >= a->nparagraphs || a->paragraphs[i].kind != SB_PAR_TEXT)
		return false;
	p = &a->paragraphs[i];
	quote = skeleton_quote(a, p->span.from);
	if (quote < a->nquotes && a->quotes[quote].span.from < p->span.from + 4)
		return false;
	s = sb_slice_at(a->match, p->span);
	while (words < LEAST_BLOCK && sb_word_next(s, &at, &w))
		words++;
	return words == LEAST_BLOCK;
}

/* What stands behind a paragraph that ends in a colon: N items, or one
 * paragraph.
 */
static void try_introduction(struct sb_matcher *m, uint32_t i,
			     const struct sb_rule *const *rules, size_t nrules,
			     uint32_t n)
{
	const struct sb_article *a = m->article;
	const struct sb_paragraph *p = &a->paragraphs[i];
	struct skeleton sk;
	struct place place = { .sk = &sk };
	struct hit h;

	place.sentence = p->first + p->n - 1;
	skeleton_build(m, a->sentences[place.sentence].span, &sk);
	if (!ends_in_colon(sk.text))
		return;
	place.anchor.from = place.anchor.to = (uint32_t)sk.text.n;
	for (size_t k = 0; k < nrules; k++)
		if (rule_try(m, rules[k], &place, &h)) {
			add_items(m, &h, i + 1, n);
			return;
		}
}

void anchors_lists(struct sb_matcher *m)
{
	const struct sb_article *a = m->article;

	for (uint32_t i = 0; i < a->nparagraphs; i++) {
		const struct sb_paragraph *p = &a->paragraphs[i];
		uint32_t n;

		/* Only behind another paragraph: else it looks n times at n. */
		if (p->kind == SB_PAR_ITEM || !p->n)
			continue;
		n = items_behind(a, i);
		if (n >= 2)
			try_introduction(m, i, m->at_list.v, m->at_list.n, n);
		else if (n == 0 && m->at_block.n && is_block(a, i + 1))
			try_introduction(m, i, m->at_block.v, m->at_block.n, 1);
	}
}

/* ---- quotations without a cue of their own ---- */

static bool is_trailing(const struct hit *h)
{
	return h->npieces && !sb_span_empty(h->cue) &&
	       h->pieces[0].from < h->cue.from;
}

struct walk {
	struct sb_matcher *m;
	const uint32_t *kept; /* indexes of hits, in text order */
	size_t nkept;
	size_t next;		/* the first that starts behind the quotation */
	bool *taken;		/* by quotation: a hit has words of it */
	uint32_t any, trailing; /* 1 + index of the last of its kind, or 0 */
};

/* Marks the quotations that SPAN has words of. */
static void take_span(struct walk *w, struct sb_span span)
{
	const struct sb_article *a = w->m->article;

	for (size_t i = skeleton_quote(a, span.from);
	     i < a->nquotes && a->quotes[i].span.from < span.to; i++)
		w->taken[i] = true;
}

static void take_quotes(struct walk *w, const struct hit *h)
{
	for (unsigned k = 0; k < h->npieces; k++)
		take_span(w, h->pieces[k]);
	take_span(w, h->source);
}

/* Does S end in a quotation: a whole one, or a sentence with one at its end? */
static bool ends_quoted(const struct sb_article *a, struct sb_span s)
{
	for (size_t lo = 0, hi = a->nquotes; lo < hi;) {
		size_t mid = lo + (hi - lo) / 2;
		struct sb_span q = a->quotes[mid].span;

		if (q.from < s.to && q.to + 3 >= s.to)
			return true;
		if (q.from < s.to)
			lo = mid + 1;
		else
			hi = mid;
	}
	return false;
}

/* Has S words of a quotation? */
static bool holds_quote(const struct sb_article *a, struct sb_span s)
{
	size_t i = skeleton_quote(a, s.from);

	return i < a->nquotes && a->quotes[i].span.from < s.to;
}

/* Has the article single marks at Q, where the quotation before has double
 * ones? In a paragraph of its own that is a subheading.
 */
static bool marks_differ(const struct sb_article *a, size_t quote)
{
	bool single[2];

	if (!quote)
		return false;
	for (int k = 0; k < 2; k++) {
		struct sb_span own = sb_article_own_span(
			a, a->quotes[quote - (size_t)k].span);
		struct sb_slice s = sb_slice_at(a->own, own);

		single[k] = sb_slice_starts(s, SB_LIT("\u2018")) ||
			    (s.n > 1 && s.p[0] == '\'' && s.p[1] != '\'');
	}
	return single[0] && !single[1];
}

/* Is WORD a word of H's source? */
static bool in_source(const struct sb_article *a, const struct hit *h,
		      struct sb_slice word)
{
	return sb_slice_find(sb_slice_at(a->match, h->source), word) !=
	       SIZE_MAX;
}

/* Is WORD, the NTH of a sentence, a noun for somebody else than H's source:
 * "his wife", "a neighbour", "the union"? Not "the mayor", who may be meant by
 * it.
 */
static bool tells_of_another(const struct sb_matcher *m, const struct hit *h,
			     struct sb_slice word, unsigned nth, bool *definite)
{
	if (nth > LAST_OF_SUBJECT)
		return false;
	if (nth == 1)
		*definite = sb_grammar_is(&m->grammar, word, "definite");
	if (in_source(m->article, h, word))
		return false;
	return sb_lexicon_find(m->group, word, NULL) ||
	       (!*definite && sb_lexicon_find(m->role, word, NULL));
}

/* Is somebody else named where a sentence starts between H and the quotation at
 * Q? "But Jan Berg disagrees. "No."" A first word has a capital anyway: it
 * counts where another attribution has it in its source.
 */
static bool names_another(const struct sb_matcher *m, const struct hit *h,
			  struct sb_span q)
{
	const struct sb_article *a = m->article;
	struct sb_span w, last = h->pieces[h->npieces - 1];
	unsigned nth = 0;
	bool definite = false;
	size_t at;

	/* The rest of its own sentence tells of what was said. */
	if (last.to <= h->whole.to)
		last = h->whole;
	at = a->sentences[sb_article_sentence_at(a, last.to - 1)].span.to;
	while (sb_word_next(a->match, &at, &w) && w.to <= q.from) {
		size_t i = skeleton_quote(a, w.from);
		struct sb_slice word = sb_slice_at(a->match, w);
		bool first = a->sentences[sb_article_sentence_at(a, w.from)]
				     .span.from == w.from;

		nth = first ? 1 : nth + 1;
		if (i < a->nquotes && a->quotes[i].span.from <= w.from) {
			at = a->quotes[i].span.to;
			continue;
		}
		if (tells_of_another(m, h, word, nth, &definite))
			return true;
		if (!is_name_like(a->match, w.from) || in_source(a, h, word) ||
		    word.n < 3 || nth > LAST_OF_SUBJECT)
			continue;
		if (!first)
			return true;
		for (size_t k = 0; k < m->hits.n; k++)
			if (in_source(a, &m->hits.v[k], word))
				return true;
	}
	return false;
}

/* The attribution before that RULE asks for: 1 + index, or 0. */
static uint32_t prev_of(const struct walk *w, const struct sb_rule *rule,
			struct sb_span q)
{
	const struct sb_article *a = w->m->article;
	uint32_t k = rule->prev == SB_PREV_TRAILING ? w->trailing : w->any;
	const struct hit *h;
	uint32_t here, there;

	if (!k)
		return 0;
	h = &w->m->hits.v[k - 1];
	/* A quotation goes on with one, not with what is reported. */
	if (rule->join && !holds_quote(a, h->pieces[h->npieces - 1]))
		return 0;
	here = sb_article_paragraph_at(a, q.from);
	there = sb_article_paragraph_at(
		a, h->pieces[h->npieces - 1].to > h->whole.to
			   ? h->pieces[h->npieces - 1].from
			   : h->whole.to - 1);
	if (here != there && marks_differ(a, skeleton_quote(a, q.from)))
		return 0;
	if (here - there > (uint32_t)rule->within || names_another(w->m, h, q))
		return 0;
	return k;
}

static bool continue_hit(struct sb_matcher *m, const struct sb_rule *rule,
			 uint32_t prev, struct sb_span q, struct hit *h)
{
	struct hit *p = &m->hits.v[prev - 1];

	if (rule->join && p->npieces < MOST_PIECES) {
		p->pieces[p->npieces++] = q;
		return false;
	}
	h->source = p->source;
	h->inherited = true;
	h->heir_of = prev - 1;
	h->outlet = p->outlet;
	h->addressee = p->addressee;
	h->cue = (struct sb_span) { 0, 0 };
	return true;
}

/* The kept hit that has the quotation Q for a piece, or NULL. */
static struct hit *hit_with(const struct walk *w, struct sb_span q)
{
	for (size_t i = 0; i < w->m->hits.n; i++) {
		struct hit *h = &w->m->hits.v[i];

		for (uint32_t k = 0; !h->lost && k < h->npieces; k++)
			if (sb_span_overlaps(h->pieces[k], q))
				return h;
	}
	return NULL;
}

/* QUOTE is left open, its last paragraph has the source, and nothing else gives
 * it one: it is the beginning of what is said there.
 */
static void join_later(struct walk *w, size_t quote)
{
	const struct sb_article *a = w->m->article;
	size_t last = quote + 1, n;
	struct hit *own, *h;

	while (last < a->nquotes && a->quotes[last].reopened &&
	       !w->taken[last] && last - quote < MOST_PIECES)
		last++;
	if (last == a->nquotes || !a->quotes[last].reopened || !w->taken[last])
		return;
	own = hit_with(w, a->quotes[quote].span);
	h = hit_with(w, a->quotes[last].span);
	n = last - quote;
	if ((own && !sb_span_empty(own->source)) || !h || h == own ||
	    sb_span_empty(h->source) || h->npieces + n > MOST_PIECES)
		return;
	memmove(h->pieces + n, h->pieces, h->npieces * sizeof(*h->pieces));
	for (size_t k = 0; k < n; k++) {
		h->pieces[k] = a->quotes[quote + k].span;
		w->taken[quote + k] = true;
	}
	h->npieces += (uint32_t)n;
	if (!own)
		return;
	own->lost = true;
	if (w->any == own - w->m->hits.v + 1)
		w->any = (uint32_t)(h - w->m->hits.v) + 1;
	if (w->trailing == own - w->m->hits.v + 1)
		w->trailing = w->any;
}

/* A paragraph that takes up the quotation that the last one left open. */
static bool join_reopened(struct walk *w, size_t quote)
{
	const struct sb_article *a = w->m->article;
	struct hit *h = w->any ? &w->m->hits.v[w->any - 1] : NULL;

	if (!a->quotes[quote].reopened || quote == 0 || !h ||
	    h->npieces == MOST_PIECES ||
	    !sb_span_overlaps(h->pieces[h->npieces - 1],
			      a->quotes[quote - 1].span))
		return false;
	h->pieces[h->npieces++] = a->quotes[quote].span;
	return true;
}

/* Tries the rules for quotations on T; of those that go on with what was said
 * before only if that MAY_GO_ON.
 */
static void try_quote(struct walk *w, const struct skeleton *sk,
		      const struct token *t, uint32_t sentence, bool may_go_on)
{
	struct sb_matcher *m = w->m;
	struct place place = { .sk = sk, .sentence = sentence };
	struct hit h;

	place.anchor = (struct sb_span) { t->at, t->at + SB_TOKEN_BYTES };
	for (size_t i = 0; i < m->at_quote.n; i++) {
		const struct sb_rule *r = m->at_quote.v[i];
		uint32_t prev = 0;

		if (r->prev != SB_PREV_NONE) {
			if (!may_go_on)
				continue;
			prev = prev_of(w, r, t->span);
			if (!prev)
				continue;
		}
		if (!rule_try(m, r, &place, &h))
			continue;
		if (prev && !continue_hit(m, r, prev, t->span, &h)) {
			w->any = prev;
			return;
		}
		add_hit(m, &h);
		take_quotes(w, &h);
		w->any = (uint32_t)m->hits.n;
		if (prev && prev == w->trailing)
			w->trailing = w->any;
		return;
	}
}

/* "“...,” she said, according to the Gazette. “...”": it is she who goes on. */
static bool wraps_trailing(const struct walk *w, const struct hit *h)
{
	const struct sb_article *a = w->m->article;
	const struct hit *t = w->trailing ? &w->m->hits.v[w->trailing - 1]
					  : NULL;

	return t && t->sentence == h->sentence &&
	       ends_quoted(a, t->pieces[t->npieces - 1]) &&
	       !ends_quoted(a, h->pieces[h->npieces - 1]);
}

/* "“...,” she said in a speech, in which she confirmed that": what follows the
 * trailing attribution in its own sentence does not end it.
 */
static bool same_sentence(const struct walk *w, const struct hit *h)
{
	return w->trailing &&
	       w->m->hits.v[w->trailing - 1].sentence == h->sentence;
}

static void advance(struct walk *w, struct sb_span q)
{
	while (w->next < w->nkept) {
		uint32_t k = w->kept[w->next];
		const struct hit *h = &w->m->hits.v[k];

		if (h->whole.from >= q.from)
			return;
		w->next++;
		if (h->nested)
			continue;
		if (wraps_trailing(w, h))
			continue;
		w->any = k + 1;
		if (is_trailing(h))
			w->trailing = k + 1;
		else if (!h->rule->inherit && !same_sentence(w, h))
			w->trailing = 0;
	}
}

static int by_place(const void *x, const void *y, void *arg)
{
	const struct hit *h = arg;
	const struct hit *a = &h[*(const uint32_t *)x],
			 *b = &h[*(const uint32_t *)y];

	if (a->whole.from != b->whole.from)
		return a->whole.from < b->whole.from ? -1 : 1;
	return (a->order > b->order) - (a->order < b->order);
}

/* Does the quotation Q end a paragraph, with one like "– Anna Lind, teacher"
 * behind it?
 */
static bool is_signed(const struct sb_article *a, uint32_t sentence,
		      struct sb_span q)
{
	uint32_t p = a->sentences[sentence].paragraph;
	const struct sb_paragraph *next = &a->paragraphs[p + 1];

	return p + 1 < a->nparagraphs && next->kind == SB_PAR_DASH &&
	       next->span.to - next->span.from < LONGEST_SIGNATURE &&
	       a->paragraphs[p].span.to - q.to < 3;
}

/* The signature in paragraph P is no quotation. */
static void drop_signature(struct sb_matcher *m, uint32_t p)
{
	struct sb_span s = m->article->paragraphs[p].span;

	for (size_t i = 0; i < m->hits.n; i++)
		if (m->hits.v[i].rule->inherit &&
		    sb_span_holds(s, m->hits.v[i].pieces[0]))
			m->hits.v[i].lost = true;
}

static void try_token(struct walk *w, const struct skeleton *sk, size_t quote,
		      uint32_t sentence, bool may_go_on)
{
	for (size_t k = 0; k < sk->ntokens; k++)
		if (sk->tokens[k].quote == quote)
			try_quote(w, sk, &sk->tokens[k], sentence, may_go_on);
}

void anchors_quotes(struct sb_matcher *m)
{
	const struct sb_article *a = m->article;
	struct walk w = { .m = m };
	uint32_t *kept = SB_NEW_N(&m->article->arena, uint32_t, m->hits.n);

	for (uint32_t i = 0; i < m->hits.n; i++)
		if (!m->hits.v[i].lost)
			kept[w.nkept++] = i;
	qsort_r(kept, w.nkept, sizeof(*kept), by_place, m->hits.v);
	w.kept = kept;
	w.taken = SB_NEW_N(&m->article->arena, bool, a->nquotes);
	for (size_t i = 0; i < w.nkept; i++)
		take_quotes(&w, &m->hits.v[kept[i]]);
	for (size_t i = 0; i < a->nquotes; i++) {
		struct sb_span q = a->quotes[i].span;
		uint32_t s = sb_article_sentence_at(a, q.from);
		struct skeleton sk;

		advance(&w, q);
		if (w.taken[i] || join_reopened(&w, i))
			continue;
		skeleton_build(m, a->sentences[s].span, &sk);
		sk.sentence = s;
		if (is_signed(a, s, q)) {
			struct skeleton both = sk;

			skeleton_extend(m, &both,
					a->sentences[s].paragraph + 1);
			try_token(&w, &both, i, s, false);
			if (w.taken[i])
				drop_signature(m,
					       a->sentences[s].paragraph + 1);
		}
		if (!w.taken[i])
			try_token(&w, &sk, i, s, true);
		if (a->quotes[i].open_end && !a->quotes[i].reopened)
			join_later(&w, i);
	}
}
