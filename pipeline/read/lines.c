/* lines.c - see parts.h */
#include "parts.h"

enum { KEEP = 1024 * 1024 }; /* of the buffer, from file to file */

void sb_lines_start(struct sb_lines *l, struct sb_bytes *bytes)
{
	if (l->cap > KEEP)
		sb_lines_release(l);
	l->bytes = bytes;
	l->block = NULL;
	l->n = 0;
	l->used = 0;
}

void sb_lines_release(struct sb_lines *l)
{
	free(l->buf);
	l->buf = NULL;
	l->used = l->cap = 0;
}

static bool more(struct sb_lines *l, enum sb_line *end)
{
	ssize_t n;

	if (l->n)
		return true;
	n = sb_bytes_next(l->bytes, &l->block);
	*end = n < 0 ? SB_LINE_FAILED : SB_LINE_END;
	l->n = n > 0 ? (size_t)n : 0;
	return n > 0;
}

/* N bytes of the block behind what is kept; beyond the bound they are only
 * counted.
 */
static void take(struct sb_lines *l, size_t n)
{
	size_t keep = l->used >= SB_READ_MOST ? 0 : n;

	if (keep && l->used + keep > l->cap) {
		l->cap = l->cap ? l->cap : 4096;
		while (l->used + keep > l->cap)
			l->cap *= 2;
		l->buf = sb_realloc(l->buf, l->cap);
	}
	if (keep)
		memcpy(l->buf + l->used, l->block, keep);
	l->used += n;
	l->block += n;
	l->n -= n;
}

enum sb_line sb_lines_next(struct sb_lines *l)
{
	enum sb_line end = SB_LINE_END;
	bool any = false;

	l->used = 0;
	while (more(l, &end)) {
		const char *nl = memchr(l->block, '\n', l->n);

		any = true;
		take(l, nl ? (size_t)(nl - l->block) : l->n);
		if (!nl)
			continue;
		l->block++;
		l->n--;
		return l->used > SB_READ_MOST ? SB_LINE_TOO_LONG : SB_LINE;
	}
	/* A line that the stream breaks off in is lost with it. */
	if (end == SB_LINE_FAILED || !any)
		return end;
	return l->used > SB_READ_MOST ? SB_LINE_TOO_LONG : SB_LINE;
}

enum sb_line sb_lines_rest(struct sb_lines *l)
{
	enum sb_line end = SB_LINE_END;

	while (more(l, &end)) {
		take(l, l->n);
		if (l->used > SB_READ_MOST)
			return SB_LINE_TOO_LONG;
	}
	return end == SB_LINE_END ? SB_LINE : end;
}
