/* skeleton.c - text in which each quotation is one character */
#include "internal.h"
#include "saidby/words.h"

static enum sb_token_end ends_in(struct sb_slice inner)
{
	size_t at = inner.n;

	while (at > 0) {
		int32_t c = sb_prev_cp(inner, &at);

		switch (c) {
		case ',':
			return SB_ENDS_COMMA;
		case '.':
			return SB_ENDS_STOP;
		case '?':
		case '!':
			return SB_ENDS_ASK;
		case 0x2014: /* em dash */
		case 0x2013: /* en dash */
		case '-':
		case 0x2026: /* ellipsis */
			return SB_ENDS_CUT;
		case 0x2019: /* closes a quotation inside */
		case 0x2018:
		case '\'':
		case ' ':
		case ')':
			continue;
		default:
			return SB_ENDS_BARE;
		}
	}
	return SB_ENDS_BARE;
}

static uint32_t token_of(const struct sb_article *a, const struct sb_quote *q)
{
	struct sb_slice s = sb_slice_at(a->match, q->span);
	struct sb_slice open = SB_LIT("\u201c"), close = SB_LIT("\u201d");
	unsigned words = 0, longer = 0, capitals = 0, all = 0;
	bool lower = false;
	struct sb_span w;
	size_t at = 0;

	if (sb_slice_starts(s, open)) {
		s.p += open.n;
		s.n -= open.n;
	}
	if (sb_slice_ends(s, close))
		s.n -= close.n;
	while (words < 64 && sb_word_next(s, &at, &w)) {
		size_t i = w.from;
		int32_t c = sb_next_cp(s, &i);

		if (words++ == 0)
			lower = sb_is_lower_cp(c);
		all += sb_is_upper_cp(c);
		if (w.to - w.from < 4)
			continue;
		longer++;
		capitals += sb_is_upper_cp(c);
	}
	/* "The Owl" has no longer word; "all the way to Oslo" is no title. */
	return sb_token_of(words, ends_in(s),
			   !lower && (longer ? capitals == longer
					     : words > 1 && all == words),
			   lower, q->open_end);
}

bool skeleton_title(const struct sb_article *a, const struct sb_quote *q)
{
	return sb_token_is_title(token_of(a, q));
}

size_t skeleton_quote(const struct sb_article *a, uint32_t offset)
{
	size_t lo = 0, hi = a->nquotes;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (a->quotes[mid].span.to <= offset)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

/* Copies text; a character that would be read as a token becomes U+FFFD. */
static void put_text(struct sb_arena *arena, struct sb_text *t,
		     struct sb_slice s)
{
	size_t from = t->n;

	sb_text_add(arena, t, s);
	for (size_t i = from; i + 2 < t->n; i++) {
		unsigned char *p = (unsigned char *)t->v + i;

		if (p[0] == 0xEE && p[1] >= 0x80 && p[1] <= 0x87)
			memcpy(p, "\xEF\xBF\xBD", 3);
	}
}

struct builder {
	struct sb_text text;
	SB_VEC(struct token) tokens;
};

static void put_span(struct sb_matcher *m, struct builder *b,
		     struct sb_span span)
{
	struct sb_article *a = m->article;
	struct sb_arena *arena = &a->arena;
	uint32_t at = span.from;

	for (size_t i = skeleton_quote(a, span.from);
	     i < a->nquotes && a->quotes[i].span.from < span.to; i++) {
		struct sb_span q = a->quotes[i].span;
		struct token *t;

		if (q.from < at || q.to > span.to)
			continue;
		put_text(
			arena, &b->text,
			sb_slice_at(a->match, (struct sb_span) { at, q.from }));
		t = sb_vec_push(arena, &b->tokens);
		t->at = (uint32_t)b->text.n;
		t->span = q;
		t->quote = (uint32_t)i;
		sb_text_addcp(arena, &b->text,
			      (int32_t)token_of(a, &a->quotes[i]));
		at = q.to;
	}
	put_text(arena, &b->text,
		 sb_slice_at(a->match, (struct sb_span) { at, span.to }));
}

void skeleton_build(struct sb_matcher *m, struct sb_span span,
		    struct skeleton *out)
{
	struct builder b = { 0 };

	put_span(m, &b, span);
	out->text = sb_text_slice(&b.text);
	out->tokens = b.tokens.v;
	out->ntokens = b.tokens.n;
	out->base = span.from;
	out->serial = ++m->skeletons;
	out->sentence = sb_article_sentence_at(m->article, span.from);
}

void skeleton_extend(struct sb_matcher *m, struct skeleton *sk,
		     uint32_t paragraph)
{
	struct sb_article *a = m->article;
	const struct sb_paragraph *p = &a->paragraphs[paragraph];
	size_t i = skeleton_quote(a, p->span.from);
	struct builder b = { 0 };
	struct sb_span span = { sk->base, 0 };

	/* The line end between them is one byte, as the space would be. */
	if (p->kind == SB_PAR_DASH)
		span.to = p->span.to;
	else if (i < a->nquotes && a->quotes[i].span.from == p->span.from)
		span.to = a->quotes[i].span.to;
	else
		return;
	put_span(m, &b, span);
	sk->text = sb_text_slice(&b.text);
	sk->tokens = b.tokens.v;
	sk->ntokens = b.tokens.n;
}

const struct token *skeleton_token(const struct skeleton *sk, uint32_t at)
{
	for (size_t i = 0; i < sk->ntokens; i++)
		if (sk->tokens[i].at == at)
			return &sk->tokens[i];
	return NULL;
}

static uint32_t offset_of(const struct skeleton *sk, uint32_t at, bool end)
{
	uint32_t match = sk->base, from = 0;

	for (size_t i = 0; i < sk->ntokens; i++) {
		const struct token *t = &sk->tokens[i];

		if (at < t->at || (end && at == t->at))
			break;
		if (at < t->at + SB_TOKEN_BYTES && !(end && at > t->at))
			return t->span.from;
		if (at < t->at + SB_TOKEN_BYTES)
			return t->span.to;
		from = t->at + SB_TOKEN_BYTES;
		match = t->span.to;
	}
	return match + (at - from);
}

struct sb_span skeleton_span(const struct skeleton *sk, struct sb_span s)
{
	if (sb_span_empty(s))
		return (struct sb_span) { 0, 0 };
	return (struct sb_span) { offset_of(sk, s.from, false),
				  offset_of(sk, s.to, true) };
}
