/* cell.c - text that a spreadsheet leaves alone
 *
 * The guard is a middle dot and a space: an apostrophe, a tab or a space was
 * tried and loses data or is evaluated on the second opening.
 */
#include <strings.h>
#include <unicode/uchar.h>

#include "saidby/words.h"
#include "saidby/write.h"

#define GUARD "· "

/* Words that spreadsheets turn into logical values, case folded; as the
 * locales of LibreOffice and Excel name them.
 */
static const char *const logical[] = {
	"true",	     "false",	   "wahr",     "falsch",   "vrai",   "faux",
	"sann",	     "usann",	   "sand",     "falsk",	   "sant",   "falskt",
	"tosi",	     "epätosi",	   "waar",     "onwaar",   "vero",   "falso",
	"verdadero", "verdadeiro", "prawda",   "fałsz",	   "pravda", "nepravda",
	"истина",    "ложь",	   "істина",   "хибність", "igaz",   "hamis",
	"doğru",     "yanlış",	   "adevărat", "fals",	   NULL,
};

/* Those that a locale of LibreOffice or gnumeric knows, in lower case. */
static const char *const currencies[] = {
	"kr",  "nok",	    "sek",	 "dkk", "eur", "usd", "gbp", "chf",
	"pln", "z\xC5\x82", "k\xC4\x8D", "ft",	"lei", "fr",  "r",   NULL,
};

/* Month names of the same kind: English, Nordic, German, Dutch, French,
 * Spanish, Italian, Portuguese.
 */
static const char *const months[] = {
	"jan",	     "feb",	   "mar",      "apr",	    "may",
	"jun",	     "jul",	   "aug",      "sep",	    "sept",
	"oct",	     "nov",	   "dec",      "january",   "february",
	"march",     "april",	   "june",     "july",	    "august",
	"september", "october",	   "november", "december",  "januar",
	"februar",   "mars",	   "mai",      "juni",	    "juli",
	"oktober",   "desember",   "okt",      "des",	    "maj",
	"marts",     "januari",	   "februari", "augusti",   "jänner",
	"märz",	     "mär",	   "dezember", "dez",	    "maart",
	"mei",	     "augustus",   "mrt",      "janvier",   "février",
	"avril",     "juin",	   "juillet",  "août",	    "septembre",
	"octobre",   "novembre",   "décembre", "janv",	    "févr",
	"avr",	     "juil",	   "déc",      "enero",	    "febrero",
	"marzo",     "abril",	   "mayo",     "junio",	    "julio",
	"agosto",    "septiembre", "octubre",  "noviembre", "diciembre",
	"ene",	     "abr",	   "ago",      "dic",	    "gennaio",
	"febbraio",  "aprile",	   "maggio",   "giugno",    "luglio",
	"settembre", "ottobre",	   "dicembre", "gen",	    "mag",
	"giu",	     "lug",	   "ott",      "janeiro",   "fevereiro",
	"março",     "maio",	   "junho",    "julho",	    "setembro",
	"outubro",   "novembro",   "dezembro", "fev",	    "mai",
	"set",	     "out",	   NULL,
};

/* What becomes one space, together with spaces beside it. */
static bool is_break(int32_t c)
{
	return (c >= '\t' && c <= '\r') || c == ' ' || c == 0x85 ||
	       c == 0x2028 || c == 0x2029;
}

/* Control and bidi-control characters, and what XML can't hold. */
static bool is_dropped(int32_t c)
{
	return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x61C ||
	       c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
	       (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF || c == 0xFFFE ||
	       c == 0xFFFF;
}

static struct sb_slice trim(struct sb_slice s)
{
	size_t at;

	while (s.n) {
		at = 0;
		if (!u_isUWhiteSpace(sb_next_cp(s, &at)))
			break;
		s.p += at;
		s.n -= at;
	}
	while (s.n) {
		at = s.n;
		if (!u_isUWhiteSpace(sb_prev_cp(s, &at)))
			break;
		s.n = at;
	}
	return s;
}

/* S up to UNITS UTF-16 units; *CUT tells if something is missing. */
static struct sb_slice first_units(struct sb_slice s, size_t units, bool *cut)
{
	size_t at = 0, used = 0;

	*cut = false;
	/* No character has more units than bytes. */
	if (s.n <= units)
		return s;
	while (at < s.n) {
		size_t next = at;

		used += sb_next_cp(s, &next) > 0xFFFF ? 2 : 1;
		if (used > units) {
			*cut = true;
			break;
		}
		at = next;
	}
	return (struct sb_slice) { s.p, at };
}

static struct sb_slice cut_units(struct sb_arena *arena, struct sb_slice s,
				 size_t units)
{
	struct sb_text t = { 0 };
	struct sb_slice head;
	bool cut;

	first_units(s, units, &cut);
	if (!cut)
		return s;
	head = first_units(s, units - 1, &cut);
	sb_text_add(arena, &t, trim(head));
	sb_text_add(arena, &t, SB_LIT("…"));
	return sb_text_slice(&t);
}

/* Printable ASCII without double spaces is clean as it is. */
static bool is_plain(struct sb_slice s)
{
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if (c < 0x20 || c >= 0x7F ||
		    (c == ' ' && i && s.p[i - 1] == ' '))
			return false;
	}
	return true;
}

struct sb_slice sb_cell_clean(struct sb_arena *arena, struct sb_slice s,
			      size_t units)
{
	struct sb_text t = { 0 };
	bool space = false;
	size_t at = 0;

	if (is_plain(s))
		return cut_units(arena, trim(s), units);
	while (at < s.n) {
		size_t from = at;
		int32_t c = sb_next_cp(s, &at);

		if (is_break(c)) {
			space = true;
			continue;
		}
		if (is_dropped(c))
			continue;
		if (space)
			sb_text_addc(arena, &t, ' ');
		space = false;
		sb_text_add(arena, &t,
			    (struct sb_slice) { s.p + from, at - from });
	}
	return cut_units(arena, trim(sb_text_slice(&t)), units);
}

/* Characters that start a formula, and their full-width forms. */
static bool starts_formula(struct sb_slice s)
{
	size_t at = 0;

	if (!s.n)
		return false;
	switch (sb_next_cp(s, &at)) {
	case '=':
	case '+':
	case '-':
	case '@':
	case '\'':
	case 0x2212: /* minus */
	case 0xFE62: /* small plus, hyphen-minus, equals, at */
	case 0xFE63:
	case 0xFE66:
	case 0xFE6B:
	case 0xFF07: /* full-width ' + - = @ */
	case 0xFF0B:
	case 0xFF0D:
	case 0xFF1D:
	case 0xFF20:
		return true;
	default:
		return false;
	}
}

static bool is_listed(struct sb_slice word, const char *const *list)
{
	for (; *list; list++)
		if (sb_slice_is(word, *list))
			return true;
	return false;
}

/* Letters that stand for a currency, before a digit: "kr 5". */
static bool starts_amount(struct sb_slice s)
{
	for (const char *const *c = currencies; *c; c++) {
		size_t n = strlen(*c);

		if (s.n < n || strncasecmp(s.p, *c, n) != 0)
			continue;
		while (n < s.n &&
		       (s.p[n] == '.' || s.p[n] == ' ' || s.p[n] == '-'))
			n++;
		if (n < s.n && s.p[n] >= '0' && s.p[n] <= '9')
			return true;
	}
	return false;
}

/* A number, an amount or an error value starts so. */
static bool starts_number(struct sb_slice s)
{
	size_t at = 0;
	int32_t c = s.n ? sb_next_cp(s, &at) : 0;

	if ((c == '.' || c == ',') && at < s.n)
		return u_isdigit(sb_next_cp(s, &at));
	return starts_amount(s) || u_isdigit(c) || c == '(' || c == '#' ||
	       c == 0xFF08 || c == 0xFF03 || u_charType(c) == U_CURRENCY_SYMBOL;
}

/* The month's name or logical value that S starts with; its length, or 0. */
static size_t starts_value(struct sb_arena *arena, struct sb_slice s)
{
	size_t at = 0, end;
	struct sb_slice word;

	if (!s.n || !u_isalpha(sb_next_cp(s, &at)))
		return 0;
	end = sb_word_end(s, 0);
	word = sb_fold_case(arena, (struct sb_slice) { s.p, end });
	return is_listed(word, months) || is_listed(word, logical) ? end : 0;
}

/* Does another word follow behind END and a space, or a hyphen ("May-Britt"),
 * if it is no month?
 */
static bool goes_on(struct sb_arena *arena, struct sb_slice s, size_t end)
{
	size_t at = end + 1;

	if (at >= s.n || (s.p[end] != ' ' && s.p[end] != '-') ||
	    !u_isalpha(sb_next_cp(s, &at)))
		return false;
	return s.p[end] == ' ' ||
	       !starts_value(arena, (struct sb_slice) { s.p + end + 1,
							s.n - end - 1 });
}

static struct sb_slice guarded(struct sb_arena *arena, struct sb_slice s)
{
	struct sb_text t = { 0 };

	sb_text_add(arena, &t, SB_LIT(GUARD));
	sb_text_add(arena, &t, s);
	return sb_text_slice(&t);
}

static struct sb_slice clean(struct sb_arena *arena, struct sb_slice s)
{
	return sb_cell_clean(arena, s, SB_CELL_UNITS - 2);
}

static bool is_risky(struct sb_slice s)
{
	return starts_formula(s) || sb_slice_starts(s, SB_LIT(GUARD));
}

struct sb_slice sb_cell_text(struct sb_arena *arena, struct sb_slice s)
{
	s = clean(arena, s);
	if (is_risky(s) || starts_number(s) || starts_value(arena, s))
		return guarded(arena, s);
	return s;
}

struct sb_slice sb_cell_name(struct sb_arena *arena, struct sb_slice s)
{
	size_t value;

	s = clean(arena, s);
	value = starts_value(arena, s);
	if (is_risky(s) || starts_number(s) ||
	    (value && !goes_on(arena, s, value)))
		return guarded(arena, s);
	return s;
}

struct sb_slice sb_cell_id(struct sb_arena *arena, struct sb_slice s)
{
	s = clean(arena, s);
	return is_risky(s) ? guarded(arena, s) : s;
}

struct sb_slice sb_cell_unguard(struct sb_slice cell)
{
	if (sb_slice_starts(cell, SB_LIT(GUARD))) {
		cell.p += sizeof(GUARD) - 1;
		cell.n -= sizeof(GUARD) - 1;
	}
	return cell;
}
