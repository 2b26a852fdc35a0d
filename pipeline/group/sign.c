/* sign.c - keys by which like claims find each other, and signatures
 *
 * Three kinds of keys:
 *	the wording	the same after folding;
 *	fingerprints	hashes of four words, of two neighbours the lower
 *			(winnowing: Schleimer, Wilkerson and Aiken, 2003), so
 *			that a common run of five words has a common key;
 *	bands		MinHash (Broder, 1997) over pairs of words of content,
 *			of one speaker: twelve bands of two, so that claims of
 *			which half the pairs are the same meet in 97 % of
 *			cases, even where small words are changed all over and
 *			no run of five words is whole.
 */
#include <stdlib.h>

#include "internal.h"

enum {
	VERSION = 1,
	GRAM = 4, /* words of a fingerprint */
	BANDS = 12,
	ROWS = 2,
	FLAG_DENIED = 1,
	FLAG_TAKEN = 2,
};

/* ---- keys ---- */

enum kind { KEY_WORDING = 1, KEY_GRAM, KEY_BAND };

static int64_t key_of(const struct gr_sig *sig, enum kind kind, uint64_t x)
{
	uint64_t salt = ((uint64_t)kind << 1 | sig->denied) << 32;

	return (int64_t)gr_mix(gr_mix(x) ^ salt);
}

static uint64_t gram(const uint32_t *words, size_t n)
{
	uint64_t h = 0;

	for (size_t i = 0; i < n; i++)
		h = gr_mix(h ^ words[i]);
	return h;
}

static size_t add_grams(const struct gr_sig *sig, int64_t *keys)
{
	uint64_t last = gram(sig->words, GRAM);
	size_t n = 0;

	for (uint32_t i = 1; i + GRAM <= sig->n; i++) {
		uint64_t next = gram(sig->words + i, GRAM);

		keys[n++] = key_of(sig, KEY_GRAM, last < next ? last : next);
		last = next;
	}
	return n;
}

static uint64_t least_hash(const uint64_t *pairs, size_t n, uint64_t seed)
{
	uint64_t least = UINT64_MAX;

	for (size_t i = 0; i < n; i++) {
		uint64_t h = gr_mix(pairs[i] ^ seed);

		least = h < least ? h : least;
	}
	return least;
}

static size_t add_bands(const struct gr_sig *sig, int64_t *keys)
{
	uint64_t pairs[GR_MOST_WORDS];
	uint32_t who = sig->speakers.v[0].last, last = 0;
	size_t n = 0;

	for (uint32_t i = 0; i < sig->n; i++) {
		uint32_t two[] = { last, sig->words[i] };

		if (!(sig->words[i] & GR_CONTENT))
			continue;
		if (last)
			pairs[n++] = gram(two, 2);
		last = sig->words[i];
	}
	for (uint64_t b = 0; n && b < BANDS; b++) {
		uint64_t band = gr_mix(b << 32 | who);

		for (uint64_t r = 0; r < ROWS; r++)
			band = gr_mix(band ^ least_hash(pairs, n,
							gr_mix(b * ROWS + r)));
		keys[b] = key_of(sig, KEY_BAND, band);
	}
	return n ? BANDS : 0;
}

static int by_value(const void *x, const void *y)
{
	int64_t a = *(const int64_t *)x, b = *(const int64_t *)y;

	return (a > b) - (a < b);
}

static void add_keys(struct sb_arena *arena, const struct gr_sig *sig,
		     struct sb_group_sign *sign)
{
	int64_t *keys = SB_NEW_N(arena, int64_t, 1 + sig->n + BANDS);
	size_t n = 0, kept = 1;

	keys[n++] = key_of(sig, KEY_WORDING, sig->wording);
	if (sig->n >= GR_LEAST_WORDS)
		n += add_grams(sig, keys + n);
	if (sig->n >= GR_LEAST_WORDS && sig->speakers.n)
		n += add_bands(sig, keys + n);
	qsort(keys, n, sizeof(*keys), by_value);
	for (size_t i = 1; i < n; i++)
		if (keys[i] != keys[kept - 1])
			keys[kept++] = keys[i];
	sign->keys = keys;
	sign->nkeys = kept;
}

/* ---- signatures: little-endian, see gr_sig_write ---- */

static void put(struct sb_arena *arena, struct sb_text *t, uint64_t x,
		unsigned bytes)
{
	for (unsigned i = 0; i < bytes; i++)
		sb_text_addc(arena, t, (char)(x >> (8 * i)));
}

static bool get(struct sb_slice *s, unsigned bytes, uint64_t *x)
{
	*x = 0;
	if (s->n < bytes)
		return false;
	for (unsigned i = 0; i < bytes; i++)
		*x |= (uint64_t)(unsigned char)s->p[i] << (8 * i);
	s->p += bytes;
	s->n -= bytes;
	return true;
}

struct sb_slice gr_sig_write(struct sb_arena *arena, const struct gr_sig *sig)
{
	struct sb_text t = { 0 };

	put(arena, &t, VERSION, 1);
	put(arena, &t,
	    (sig->denied ? FLAG_DENIED : 0u) | (sig->taken ? FLAG_TAKEN : 0u),
	    1);
	put(arena, &t, sig->wording, 8);
	put(arena, &t, sig->article, 8);
	put(arena, &t, sig->speakers.n, 1);
	for (uint8_t i = 0; i < sig->speakers.n; i++) {
		put(arena, &t, sig->speakers.v[i].full, 4);
		put(arena, &t, sig->speakers.v[i].last, 4);
		put(arena, &t, sig->speakers.v[i].words, 1);
	}
	for (uint32_t i = 0; i < sig->n; i++)
		put(arena, &t, sig->words[i], 4);
	return sb_text_slice(&t);
}

static bool get_speakers(struct sb_slice *s, struct gr_speakers *out)
{
	uint64_t n;

	if (!get(s, 1, &n) || n > GR_SPEAKERS)
		return false;
	for (out->n = 0; out->n < n; out->n++) {
		struct gr_speaker *one = &out->v[out->n];
		uint64_t full, last, words;

		if (!get(s, 4, &full) || !get(s, 4, &last) ||
		    !get(s, 1, &words))
			return false;
		*one = (struct gr_speaker) { (uint32_t)full, (uint32_t)last,
					     (uint8_t)words };
	}
	return true;
}

bool gr_sig_read(struct sb_arena *arena, struct sb_slice s, struct gr_sig *sig)
{
	uint64_t version, flags, x;
	uint32_t *words;

	memset(sig, 0, sizeof(*sig));
	if (!get(&s, 1, &version) || version != VERSION || !get(&s, 1, &flags))
		return false;
	sig->denied = flags & FLAG_DENIED;
	sig->taken = flags & FLAG_TAKEN;
	if (!get(&s, 8, &sig->wording) || !get(&s, 8, &sig->article) ||
	    !get_speakers(&s, &sig->speakers))
		return false;
	if (s.n % 4 || s.n / 4 > GR_MOST_WORDS)
		return false;
	words = SB_NEW_N(arena, uint32_t, s.n / 4 + 1);
	while (get(&s, 4, &x))
		words[sig->n++] = (uint32_t)x;
	sig->words = words;
	return true;
}

void gr_sign(struct sb_arena *arena, const struct sb_group_claim *claim,
	     struct sb_group_sign *sign, struct gr_sig *sig)
{
	struct gr_words words = gr_words_of(arena, claim->text);
	size_t n = words.n < GR_MOST_WORDS ? words.n : GR_MOST_WORDS;
	uint32_t *hashes = SB_NEW_N(arena, uint32_t, n + 1);

	for (size_t i = 0; i < n; i++)
		hashes[i] = words.v[i].hash;
	*sig = (struct gr_sig) {
		.denied = claim->polarity == SB_DENIED,
		.speakers = gr_speakers_of(arena, claim->speaker),
		.wording = gr_wording(&words),
		.article = claim->article_id.n
				   ? sb_slice_hash(claim->article_id, 0)
				   : 0,
		.words = hashes,
		.n = (uint32_t)n,
	};
	sign->wording = sig->wording;
	sign->signature = gr_sig_write(arena, sig);
	add_keys(arena, sig, sign);
}

void sb_group_sign(struct sb_arena *arena, const struct sb_group_claim *claim,
		   struct sb_group_sign *sign)
{
	struct gr_sig sig;

	gr_sign(arena, claim, sign, &sig);
}
