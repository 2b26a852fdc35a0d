/* speaker.c - are two speakers the same, as far as their names tell? */
#include "internal.h"
#include "saidby/words.h"

static bool is_any(struct sb_slice s, const char *const *list)
{
	for (; *list; list++)
		if (sb_slice_is(s, *list))
			return true;
	return false;
}

/* What a noun phrase that names nobody starts with: "a senior official", "two
 * Turkish diplomats", "his lawyer".
 */
static bool starts_vague(struct sb_slice folded)
{
	static const char *const list[] = {
		"a",	     "an",	"another", "one",	"two",
		"three",     "four",	"five",	   "some",	"several",
		"many",	     "other",	"others",  "her",	"his",
		"its",	     "my",	"our",	   "their",	"both",
		"officials", "sources", "unnamed", "anonymous", NULL,
	};

	return is_any(folded, list);
}

/* Behind a surname. */
static bool is_suffix(struct sb_slice folded)
{
	static const char *const list[] = { "jr", "sr", "ii", "iii", NULL };

	return is_any(folded, list);
}

static bool is_capital(struct sb_slice text, struct sb_span word)
{
	size_t at = word.from;

	return sb_is_upper_cp(sb_next_cp(text, &at));
}

/* A name has a word with a capital, besides an article at its start. */
static bool is_named(struct sb_slice text, const struct gr_word *v, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (is_capital(text, v[i].span))
			return true;
	return false;
}

static bool take_name(struct sb_arena *arena, struct sb_slice text,
		      struct gr_speaker *out)
{
	struct gr_words words = gr_words_of(arena, text);
	struct gr_word *v = words.v;
	size_t n = words.n;
	uint64_t full = 0;

	if (n && starts_vague(v[0].text))
		return false;
	if (n > 1 && sb_slice_is(v[0].text, "the")) {
		v++;
		n--;
	}
	if (!n || !is_named(text, v, n))
		return false;
	while (n > 1 && is_suffix(v[n - 1].text))
		n--;
	for (size_t i = 0; i < n; i++)
		full = gr_mix(full ^ v[i].hash);
	out->full = (uint32_t)full;
	out->last = v[n - 1].hash;
	out->words = n < UINT8_MAX ? (uint8_t)n : UINT8_MAX;
	return true;
}

struct gr_speakers gr_speakers_of(struct sb_arena *arena, struct sb_slice cell)
{
	struct gr_speakers s = { 0 };
	struct sb_slice name;

	while (s.n < GR_SPEAKERS && sb_slice_cut(&cell, SB_LIT(";"), &name))
		s.n += take_name(arena, name, &s.v[s.n]);
	return s;
}

/* A surname alone is that of any who has it. */
static bool is_same(const struct gr_speaker *a, const struct gr_speaker *b)
{
	return a->full == b->full ||
	       (a->last == b->last && (a->words == 1 || b->words == 1));
}

enum gr_who gr_who(const struct gr_speakers *a, const struct gr_speakers *b)
{
	if (!a->n || !b->n)
		return GR_OPEN;
	for (uint8_t i = 0; i < a->n; i++)
		for (uint8_t k = 0; k < b->n; k++)
			if (is_same(&a->v[i], &b->v[k]))
				return GR_SAME;
	return GR_OTHER;
}

bool gr_same_speakers(const struct gr_speakers *a, const struct gr_speakers *b)
{
	if (a->n != b->n)
		return false;
	for (uint8_t i = 0; i < a->n; i++)
		if (a->v[i].full != b->v[i].full)
			return false;
	return true;
}

bool gr_tells_more(const struct gr_speakers *a, const struct gr_speakers *b)
{
	if (!a->n || !b->n)
		return b->n > 0 && !a->n;
	return a->n == 1 && b->n == 1 && a->v[0].words == 1 &&
	       b->v[0].words > 1 && is_same(&a->v[0], &b->v[0]);
}
