/* fields.c - an article's data by its names, see parts.h
 *
 * The names are those that trafilatura, news-please, fundus and newspaper4k
 * write, and what people write above a text.
 */
#include <strings.h>
#include <time.h>

#include "parts.h"

const char *const sb_field_names[SB_FIELDS][8] = {
	[SB_FIELD_TEXT] = { "text", "maintext", "plaintext", "body",
			    "content" },
	[SB_FIELD_TITLE] = { "title", "headline" },
	[SB_FIELD_URL] = { "url" },
	[SB_FIELD_PUBLISHER] = { "source_domain", "hostname", "outlet",
				 "publisher" },
	[SB_FIELD_PUBLISHED] = { "date", "date_publish", "publish_date",
				 "publishing_date", "published" },
	[SB_FIELD_LANGUAGE] = { "language" },
	[SB_FIELD_ID] = { "id" },
	[SB_FIELD_CHARSET] = { "charset" },
};

static const char *const not_kept[] = { "author", "byline", "section",
					"keywords", "description" };

static bool is(struct sb_slice s, const char *name)
{
	return s.n == strlen(name) && strncasecmp(s.p, name, s.n) == 0;
}

int sb_field_of(struct sb_slice name)
{
	for (int f = SB_FIELD_TITLE; f < SB_FIELDS; f++)
		for (const char *const *p = sb_field_names[f]; *p; p++)
			if (is(name, *p))
				return f;
	for (size_t i = 0; i < sizeof(not_kept) / sizeof(*not_kept); i++)
		if (is(name, not_kept[i]))
			return SB_FIELDS;
	return -1;
}

/* --- dates --- */

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* A date in words or figures as its parts, as far as they are known. */
struct date {
	unsigned year, month, day;
};

static struct sb_slice iso(struct sb_arena *arena, struct date d,
			   struct sb_slice raw)
{
	if (d.year < 1000 || d.year > 9999 || d.month < 1 || d.month > 12 ||
	    d.day < 1 || d.day > 31)
		return raw;
	return sb_arena_printf(arena, "%04u-%02u-%02u", d.year, d.month, d.day);
}

/* English, and what Nordic and German papers write. */
static unsigned month_of(struct sb_slice word)
{
	static const struct {
		const char *full;
		unsigned month;
	} names[] = {
		{ "january", 1 },   { "januar", 1 },	  { "february", 2 },
		{ "februar", 2 },   { "march", 3 },	  { "mars", 3 },
		{ "marts", 3 },	    { "m\xC3\xA4rz", 3 }, { "april", 4 },
		{ "may", 5 },	    { "mai", 5 },	  { "maj", 5 },
		{ "june", 6 },	    { "juni", 6 },	  { "july", 7 },
		{ "juli", 7 },	    { "august", 8 },	  { "september", 9 },
		{ "sept", 9 },	    { "october", 10 },	  { "oktober", 10 },
		{ "november", 11 }, { "december", 12 },	  { "desember", 12 },
		{ "dezember", 12 },
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (word.n >= 3 && word.n <= strlen(names[i].full) &&
		    strncasecmp(word.p, names[i].full, word.n) == 0)
			return names[i].month;
	return 0;
}

struct figures {
	unsigned v[8];
	size_t digits[8];
	size_t n;
	unsigned month; /* by name */
	char sep;	/* behind the first figure */
};

/* The figures and the month's name of RAW. A time of day behind the date
 * gives more figures, which nobody looks at.
 */
static struct figures take_apart(struct sb_slice raw)
{
	struct figures f = { 0 };
	size_t at = 0;

	while (at < raw.n && f.n < 8) {
		size_t from = at;

		if (is_digit(raw.p[at])) {
			unsigned v = 0;

			while (at < raw.n && is_digit(raw.p[at]) &&
			       at - from < 9)
				v = v * 10 + (unsigned)(raw.p[at++] - '0');
			if (f.n == 0 && at < raw.n)
				f.sep = raw.p[at];
			f.digits[f.n] = at - from;
			f.v[f.n++] = v;
			continue;
		}
		while (at < raw.n &&
		       ((raw.p[at] | 0x20) >= 'a' || (raw.p[at] & 0x80)) &&
		       !is_digit(raw.p[at]))
			at++;
		if (at > from && !f.month)
			f.month = month_of(
				(struct sb_slice) { raw.p + from, at - from });
		at += at == from;
	}
	return f;
}

/* "17 August 2025", "Aug. 17, 2025", "Sun, 17 Aug 2025 10:00:00 GMT". */
static struct date by_name(const struct figures *f)
{
	struct date d = { 0, f->month, 0 };

	for (size_t i = 0; i < f->n && i < 2; i++) {
		if (f->digits[i] == 4 && !d.year)
			d.year = f->v[i];
		else if (f->digits[i] <= 2 && !d.day)
			d.day = f->v[i];
	}
	return d;
}

/* Day and month change places where only that makes a date; where both ways
 * do and the mark doesn't say, nothing is known.
 */
static struct date by_order(const struct figures *f)
{
	struct date none = { 0, 0, 0 };

	if (f->n < 3)
		return none;
	if (f->digits[0] == 4 && f->digits[1] <= 2 && f->digits[2] <= 2)
		return (struct date) { f->v[0], f->v[1], f->v[2] };
	if (f->digits[2] != 4 || f->digits[0] > 2 || f->digits[1] > 2)
		return none;
	if (f->sep == '.' || f->v[0] > 12 || f->v[0] == f->v[1])
		return (struct date) { f->v[2], f->v[1], f->v[0] };
	if (f->v[1] > 12)
		return (struct date) { f->v[2], f->v[0], f->v[1] };
	return none;
}

/* Seconds since 1970 have ten digits from 2001 to 2286, milliseconds 13. */
static bool from_epoch(struct sb_slice raw, struct date *d)
{
	time_t t = 0;
	struct tm tm;

	if (raw.n != 10 && raw.n != 13)
		return false;
	for (size_t i = 0; i < raw.n; i++) {
		if (!is_digit(raw.p[i]))
			return false;
		if (i < 10)
			t = t * 10 + (raw.p[i] - '0');
	}
	if (!gmtime_r(&t, &tm))
		return false;
	*d = (struct date) { (unsigned)tm.tm_year + 1900,
			     (unsigned)tm.tm_mon + 1, (unsigned)tm.tm_mday };
	return true;
}

struct sb_slice sb_date_iso(struct sb_arena *arena, struct sb_slice raw)
{
	struct figures f;
	struct date d;

	raw = sb_slice_trim(raw);
	if (from_epoch(raw, &d))
		return iso(arena, d, raw);
	f = take_apart(raw);
	if (!f.n)
		return raw;
	if (f.month)
		d = by_name(&f);
	else if (f.digits[0] == 8) /* 20250817 */
		d = (struct date) { f.v[0] / 10000, f.v[0] / 100 % 100,
				    f.v[0] % 100 };
	else
		d = by_order(&f);
	return iso(arena, d, raw);
}
