/* dash.c - the dash or bullet that a paragraph starts with */
#include "internal.h"
#include "saidby/words.h"

bool sb_is_dash(int32_t c)
{
	return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
}

bool sb_is_bullet(int32_t c)
{
	switch (c) {
	case 0x2022:
	case 0x25AA:
	case 0x25E6:
	case 0x2023:
	case 0x25CF:
	case 0x25A0:
	case 0xF0B7:
		return true;
	default:
		return false;
	}
}

/* Is there anything but dashes and stars from AT on? */
static bool has_text(struct sb_slice text, size_t at)
{
	while (at < text.n && strchr(" -*_=", text.p[at]))
		at++;
	return at < text.n;
}

/* Behind a dash without a space: does a quotation start here? */
static bool starts_speech(struct sb_slice text, size_t at)
{
	int32_t c = at < text.n ? sb_next_cp(text, &at) : 0;

	return sb_is_upper_cp(c) || sb_glyph_is_double(sb_glyph_of(c));
}

size_t sb_dash_start(struct sb_normaliser *n, struct sb_slice text, size_t from)
{
	size_t end = from;
	int32_t c = from < text.n ? sb_next_cp(text, &end) : 0;
	bool space, dash = sb_is_dash(c);

	if (c == '-' && end < text.n && text.p[end] == '-')
		end++;
	space = end < text.n && text.p[end] == ' ';
	if (!has_text(text, end + space))
		return from;
	if (dash ? !space && !starts_speech(text, end)
		 : !sb_is_bullet(c) && !(space && (c == '*' || c == 0xB7)))
		return from;
	sb_edit_add(n, from, end - from, dash ? SB_LIT("–") : SB_LIT("•"));
	sb_edit_add(n, end, space, SB_LIT(" "));
	return end + space;
}
