/* words.c - a claim's words, folded */
#include <stdlib.h>
#include <unicode/uchar.h>

#include "internal.h"
#include "saidby/words.h"

/* English words that carry little or turn the sense round, folded, in byte
 * order.
 */
static const char *const function_words[] = {
	"a",	   "about",   "after",	"aint",	   "all",    "also",
	"am",	   "an",      "and",	"any",	   "are",    "arent",
	"as",	   "at",      "be",	"because", "been",   "before",
	"being",   "but",     "by",	"can",	   "cannot", "cant",
	"could",   "couldnt", "did",	"didnt",   "do",     "does",
	"doesnt",  "doing",   "done",	"dont",	   "for",    "from",
	"had",	   "hadnt",   "has",	"hasnt",   "have",   "havent",
	"having",  "he",      "hed",	"her",	   "here",   "hers",
	"herself", "hes",     "him",	"himself", "his",    "how",
	"i",	   "id",      "if",	"ill",	   "im",     "in",
	"into",	   "is",      "isnt",	"it",	   "itd",    "itll",
	"its",	   "itself",  "ive",	"just",	   "may",    "me",
	"might",   "mine",    "more",	"most",	   "much",   "must",
	"mustnt",  "my",      "myself", "neither", "never",  "no",
	"nor",	   "not",     "of",	"on",	   "or",     "our",
	"ours",	   "out",     "over",	"said",	   "say",    "says",
	"shall",   "she",     "shed",	"shes",	   "should", "shouldnt",
	"so",	   "some",    "such",	"than",	   "that",   "thats",
	"the",	   "their",   "theirs", "them",	   "then",   "there",
	"theres",  "these",   "they",	"theyd",   "theyll", "theyre",
	"theyve",  "this",    "those",	"through", "to",     "too",
	"under",   "up",      "us",	"very",	   "was",    "wasnt",
	"we",	   "wed",     "well",	"were",	   "werent", "weve",
	"what",	   "when",    "where",	"whether", "which",  "while",
	"who",	   "whose",   "why",	"will",	   "with",   "wont",
	"would",   "wouldnt", "you",	"youd",	   "youll",  "your",
	"youre",   "yours",   "youve",
};

static int by_text(const void *key, const void *entry)
{
	return sb_slice_cmp(*(const struct sb_slice *)key,
			    sb_slice_of(*(const char *const *)entry));
}

bool gr_is_function_word(struct sb_slice folded)
{
	return bsearch(&folded, function_words,
		       sizeof(function_words) / sizeof(*function_words),
		       sizeof(*function_words), by_text) != NULL;
}

uint64_t gr_mix(uint64_t x)
{
	x += UINT64_C(0x9E3779B97F4A7C15);
	x = (x ^ (x >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
	x = (x ^ (x >> 27)) * UINT64_C(0x94D049BB133111EB);
	return x ^ (x >> 31);
}

static bool is_apostrophe(int32_t c)
{
	return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x2BC;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Is the mark at AT between two digits? */
static bool in_number(struct sb_slice s, size_t at)
{
	return at > 0 && at + 1 < s.n && is_digit(s.p[at - 1]) &&
	       is_digit(s.p[at + 1]);
}

/* A comma with three digits behind it, no more: "1,200". */
static bool is_thousands(struct sb_slice s, size_t at)
{
	size_t n = 0;

	while (at + 1 + n < s.n && is_digit(s.p[at + 1 + n]))
		n++;
	return s.p[at] == ',' && n == 3;
}

/* Where the word that starts at AT ends. Apostrophes within it are part of it,
 * and full stops and commas within a number.
 */
static size_t end_of_word(struct sb_slice s, size_t at)
{
	size_t end = at;

	while (at < s.n) {
		size_t mark = at;
		int32_t c = sb_next_cp(s, &at);
		size_t behind = at;

		if (sb_is_word_cp(c)) {
			end = at;
			continue;
		}
		if ((c == '.' || c == ',') && in_number(s, mark))
			continue;
		if (!is_apostrophe(c) || at >= s.n ||
		    !sb_is_word_cp(sb_next_cp(s, &behind)))
			break;
	}
	return end;
}

/* The word without apostrophes and thousands' commas. */
static struct sb_slice bare(struct sb_arena *arena, struct sb_slice s)
{
	struct sb_text t = { 0 };
	size_t at = 0;

	while (at < s.n) {
		size_t from = at;
		int32_t c = sb_next_cp(s, &at);

		if (is_apostrophe(c) || (c == ',' && is_thousands(s, from)))
			continue;
		if (c == ',')
			c = '.';
		sb_text_addcp(arena, &t, c);
	}
	return sb_fold_name(arena, sb_text_slice(&t));
}

static void add_word(struct sb_arena *arena, struct gr_words *words,
		     struct sb_slice text, struct sb_span span)
{
	struct gr_word *w = sb_vec_push(arena, words);

	w->text = text;
	w->hash = (uint32_t)gr_mix(sb_slice_hash(text, 0)) & ~GR_CONTENT;
	if (!gr_is_function_word(text))
		w->hash |= GR_CONTENT;
	w->span = span;
}

/* "per cent" is one word. */
static bool join_per_cent(struct sb_arena *arena, struct gr_words *words,
			  struct sb_slice text, struct sb_span span)
{
	struct gr_word *last = words->n ? &words->v[words->n - 1] : NULL;

	if (!last || !sb_slice_is(text, "cent") ||
	    !sb_slice_is(last->text, "per"))
		return false;
	span.from = last->span.from;
	words->n--;
	add_word(arena, words, SB_LIT("percent"), span);
	return true;
}

/* What is read as a word, or absent. */
static struct sb_slice symbol(int32_t c, struct sb_slice as_written)
{
	if (c == '%')
		return SB_LIT("percent");
	if (c == '&')
		return SB_LIT("and");
	if (u_charType(c) == U_CURRENCY_SYMBOL)
		return as_written;
	return (struct sb_slice) { NULL, 0 };
}

struct gr_words gr_words_of(struct sb_arena *arena, struct sb_slice text)
{
	struct gr_words words = { 0 };
	size_t at = 0;

	while (at < text.n) {
		size_t from = at;
		int32_t c = sb_next_cp(text, &at);
		struct sb_slice word;
		struct sb_span span;

		if (sb_is_word_cp(c))
			at = end_of_word(text, from);
		span = (struct sb_span) { (uint32_t)from, (uint32_t)at };
		word = sb_slice_at(text, span);
		word = sb_is_word_cp(c) ? bare(arena, word) : symbol(c, word);
		if (word.n && !join_per_cent(arena, &words, word, span))
			add_word(arena, &words, word, span);
	}
	return words;
}

uint64_t gr_wording(const struct gr_words *words)
{
	uint64_t h = 0;

	for (size_t i = 0; i < words->n; i++)
		h = sb_slice_hash(words->v[i].text, h);
	return gr_mix(h);
}
