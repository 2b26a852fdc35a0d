/* eval_words.c - words, letter case and sets, see eval.h */
#include <stdlib.h>
#include <unicode/uchar.h>
#include <unicode/ustring.h>

#include "eval.h"
#include "saidby/words.h"

bool sb_ev_is_alnum(int32_t c)
{
	if (c < 0x80)
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
		       (c >= '0' && c <= '9');
	return (U_GET_GC_MASK(c) & (U_GC_L_MASK | U_GC_N_MASK)) != 0;
}

bool sb_ev_is_alpha(int32_t c)
{
	return (U_GET_GC_MASK(c) & U_GC_L_MASK) != 0;
}

bool sb_ev_is_word(int32_t c)
{
	return c == '_' || sb_ev_is_alnum(c);
}

bool sb_ev_is_space(int32_t c)
{
	return u_isUWhiteSpace(c) || (c >= 0x1C && c <= 0x1F);
}

struct sb_ev_points sb_ev_points_of(struct sb_arena *arena,
				    struct sb_slice text)
{
	struct sb_ev_points p = { SB_NEW_N(arena, int32_t, text.n), 0 };
	size_t at = 0;

	while (at < text.n)
		p.v[p.n++] = sb_next_cp(text, &at);
	return p;
}

bool sb_ev_word_next(struct sb_ev_points t, size_t *at, struct sb_span *word)
{
	size_t i = *at;

	while (i < t.n && !sb_ev_is_word(t.v[i]))
		i++;
	word->from = (uint32_t)i;
	while (i < t.n && (sb_ev_is_word(t.v[i]) ||
			   ((t.v[i] == '\'' || t.v[i] == 0x2019) &&
			    i + 1 < t.n && sb_ev_is_word(t.v[i + 1]))))
		i++;
	word->to = (uint32_t)i;
	*at = i;
	return word->from < word->to;
}

struct sb_slice sb_ev_text_at(struct sb_arena *arena, struct sb_ev_points text,
			      struct sb_span span)
{
	struct sb_text t = { 0 };

	for (uint32_t i = span.from; i < span.to; i++)
		sb_text_addcp(arena, &t, text.v[i]);
	return sb_text_slice(&t);
}

static bool is_ascii(struct sb_slice s)
{
	for (size_t i = 0; i < s.n; i++)
		if ((unsigned char)s.p[i] >= 0x80)
			return false;
	return true;
}

static struct sb_slice ascii_lower(struct sb_arena *arena, struct sb_slice s)
{
	char *p = sb_arena_alloc(arena, s.n + 1);

	for (size_t i = 0; i < s.n; i++)
		p[i] = (char)(s.p[i] >= 'A' && s.p[i] <= 'Z' ? s.p[i] + 32
							     : s.p[i]);
	return (struct sb_slice) { p, s.n };
}

/* Full mappings: one letter may become up to three. */
static struct sb_slice change_case(struct sb_arena *arena, struct sb_slice s,
				   bool fold)
{
	UErrorCode e = U_ZERO_ERROR;
	int32_t cap = 3 * (int32_t)s.n + 1, n = 0;
	UChar *u = SB_NEW_N(arena, UChar, s.n + 1);
	UChar *v = SB_NEW_N(arena, UChar, (size_t)cap);
	char *out;

	u_strFromUTF8(u, (int32_t)s.n + 1, &n, s.p, (int32_t)s.n, &e);
	if (fold)
		n = u_strFoldCase(v, cap, u, n, U_FOLD_CASE_DEFAULT, &e);
	else
		n = u_strToLower(v, cap, u, n, "", &e);
	if (U_FAILURE(e))
		return s;
	out = sb_arena_alloc(arena, (size_t)n * 3 + 1);
	u_strToUTF8(out, n * 3 + 1, &n, v, n, &e);
	return U_SUCCESS(e) ? (struct sb_slice) { out, (size_t)n } : s;
}

struct sb_slice sb_ev_casefold(struct sb_arena *arena, struct sb_slice s)
{
	return is_ascii(s) ? ascii_lower(arena, s)
			   : change_case(arena, s, true);
}

struct sb_slice sb_ev_lower(struct sb_arena *arena, struct sb_slice s)
{
	return is_ascii(s) ? ascii_lower(arena, s)
			   : change_case(arena, s, false);
}

struct sb_slice sb_ev_strip(struct sb_slice s)
{
	size_t at;

	while (s.n) {
		at = 0;
		if (!sb_ev_is_space(sb_next_cp(s, &at)))
			break;
		s.p += at;
		s.n -= at;
	}
	while (s.n) {
		at = s.n;
		if (!sb_ev_is_space(sb_prev_cp(s, &at)))
			break;
		s.n = at;
	}
	return s;
}

/* ---- texts by number ---- */

static uint32_t slot_of(const struct sb_ev_index *x, struct sb_slice key)
{
	uint32_t i = (uint32_t)(sb_slice_hash(key, 0) * 0x9E3779B97F4A7C15u >>
				32) &
		     (x->cap - 1);

	while (x->slots[i] && !sb_slice_eq(x->keys[x->slots[i] - 1], key))
		i = (i + 1) & (x->cap - 1);
	return i;
}

/* At most half full. */
static void make_room(struct sb_ev_index *x)
{
	struct sb_slice *keys = x->keys;

	if (2 * x->n < x->cap)
		return;
	x->cap = x->cap ? 2 * x->cap : 256;
	x->slots = SB_NEW_N(x->arena, uint32_t, x->cap);
	x->keys = SB_NEW_N(x->arena, struct sb_slice, x->cap);
	if (x->n)
		memcpy(x->keys, keys, x->n * sizeof(*keys));
	for (uint32_t i = 0; i < x->n; i++)
		x->slots[slot_of(x, x->keys[i])] = i + 1;
}

uint32_t sb_ev_index_add(struct sb_ev_index *x, struct sb_slice key)
{
	uint32_t slot;

	make_room(x);
	slot = slot_of(x, key);
	if (!x->slots[slot]) {
		x->keys[x->n] = key;
		x->slots[slot] = ++x->n;
	}
	return x->slots[slot] - 1;
}

uint32_t sb_ev_index_find(const struct sb_ev_index *x, struct sb_slice key)
{
	uint32_t slot;

	if (!x->cap)
		return SB_EV_NONE;
	slot = slot_of(x, key);
	return x->slots[slot] ? x->slots[slot] - 1 : SB_EV_NONE;
}

/* ---- sets ---- */

static int by_value(const void *x, const void *y)
{
	uint32_t a = *(const uint32_t *)x, b = *(const uint32_t *)y;

	return (a > b) - (a < b);
}

void sb_ev_set_close(struct sb_ev_set *s)
{
	size_t n = 0;

	if (s->n)
		qsort(s->v, s->n, sizeof(*s->v), by_value);
	for (size_t i = 0; i < s->n; i++)
		if (!n || s->v[n - 1] != s->v[i])
			s->v[n++] = s->v[i];
	s->n = n;
}

size_t sb_ev_set_common(struct sb_ev_set a, struct sb_ev_set b)
{
	size_t i = 0, j = 0, n = 0;

	while (i < a.n && j < b.n) {
		if (a.v[i] < b.v[j]) {
			i++;
		} else if (a.v[i] > b.v[j]) {
			j++;
		} else {
			n++;
			i++;
			j++;
		}
	}
	return n;
}

bool sb_ev_set_eq(struct sb_ev_set a, struct sb_ev_set b)
{
	return a.n == b.n && (!a.n || !memcmp(a.v, b.v, a.n * sizeof(*a.v)));
}

double sb_ev_jaccard(struct sb_ev_set a, struct sb_ev_set b)
{
	size_t common = sb_ev_set_common(a, b), all = a.n + b.n - common;

	return all ? (double)common / (double)all : 0;
}
