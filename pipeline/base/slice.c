/* slice.c - see saidby/slice.h */
#include "saidby/slice.h"

int sb_slice_cmp(struct sb_slice a, struct sb_slice b)
{
	size_t n = a.n < b.n ? a.n : b.n;
	int d = n ? memcmp(a.p, b.p, n) : 0;

	return d ? d : (a.n > b.n) - (a.n < b.n);
}

bool sb_slice_starts(struct sb_slice s, struct sb_slice prefix)
{
	return s.n >= prefix.n &&
	       (prefix.n == 0 || memcmp(s.p, prefix.p, prefix.n) == 0);
}

bool sb_slice_ends(struct sb_slice s, struct sb_slice suffix)
{
	return s.n >= suffix.n &&
	       (suffix.n == 0 ||
		memcmp(s.p + s.n - suffix.n, suffix.p, suffix.n) == 0);
}

static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

struct sb_slice sb_slice_trim(struct sb_slice s)
{
	while (s.n && is_space(s.p[0])) {
		s.p++;
		s.n--;
	}
	while (s.n && is_space(s.p[s.n - 1]))
		s.n--;
	return s;
}

size_t sb_slice_find(struct sb_slice haystack, struct sb_slice needle)
{
	const char *at;

	if (needle.n == 0)
		return 0;
	if (haystack.n < needle.n)
		return SIZE_MAX;
	at = memmem(haystack.p, haystack.n, needle.p, needle.n);
	return at ? (size_t)(at - haystack.p) : SIZE_MAX;
}

bool sb_slice_cut(struct sb_slice *rest, struct sb_slice sep,
		  struct sb_slice *part)
{
	size_t at;

	if (!rest->p)
		return false;
	at = sb_slice_find(*rest, sep);
	if (at == SIZE_MAX) {
		*part = *rest;
		*rest = (struct sb_slice) { NULL, 0 };
		return true;
	}
	*part = (struct sb_slice) { rest->p, at };
	rest->p += at + sep.n;
	rest->n -= at + sep.n;
	return true;
}

uint64_t sb_slice_hash(struct sb_slice s, uint64_t seed)
{
	uint64_t h = seed ? seed : 14695981039346656037u;

	for (size_t i = 0; i < s.n; i++) {
		h ^= (unsigned char)s.p[i];
		h *= 1099511628211u;
	}
	return h;
}

static unsigned least(unsigned a, unsigned b, unsigned c)
{
	unsigned m = a < b ? a : b;

	return m < c ? m : c;
}

unsigned sb_slice_distance(struct sb_slice a, struct sb_slice b)
{
	unsigned row[64];

	if (a.n > 63 || b.n > 63)
		return 99;
	for (unsigned j = 0; j <= b.n; j++)
		row[j] = j;
	for (size_t i = 0; i < a.n; i++) {
		unsigned diag = row[0];

		row[0] = (unsigned)i + 1;
		for (size_t j = 0; j < b.n; j++) {
			unsigned next = least(diag + (a.p[i] != b.p[j]),
					      row[j + 1] + 1, row[j] + 1);

			diag = row[j + 1];
			row[j + 1] = next;
		}
	}
	return row[b.n];
}
