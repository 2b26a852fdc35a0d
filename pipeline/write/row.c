/* row.c - rows of the claims CSV
 *
 * csv_write2 quotes every field and doubles the quotes in it. It writes
 * nothing at all for a null pointer, not even the quotes, and it returns the
 * size that it would need, so the room is made before.
 */
#include <csv.h>
#include <ctype.h>

#include "saidby/write.h"

static void put_field(struct sb_arena *arena, struct sb_text *t,
		      struct sb_slice s)
{
	size_t most = 2 * s.n + 2;
	char *buf = sb_arena_alloc(arena, most);
	size_t n = csv_write2(buf, most, s.p ? s.p : "", s.n, '"');

	sb_text_add(arena, t, (struct sb_slice) { buf, n });
}

/* What stands in cells or ends lines can't stand between them. */
enum sb_rc sb_row_check(char delimiter, struct sb_err *err)
{
	unsigned char u = (unsigned char)delimiter;

	if (u == '\t' || (u >= ' ' && u < 0x7F && u != '"' && !isalnum(u)))
		return SB_OK;
	return sb_fail(err, SB_USAGE, NULL, 0,
		       "--delimiter: not a character that can stand between "
		       "fields");
}

void sb_row_header(struct sb_arena *arena, struct sb_text *text, char delimiter)
{
	static const char *const names[] = {
#define COLUMN(name, kind) #name,
		SB_COLUMNS(COLUMN)
#undef COLUMN
	};
	const size_t n = sizeof(names) / sizeof(*names);

	sb_text_add(arena, text, SB_LIT("\xEF\xBB\xBF"));
	for (size_t i = 0; i < n; i++) {
		if (i)
			sb_text_addc(arena, text, delimiter);
		put_field(arena, text, sb_slice_of(names[i]));
	}
	sb_text_add(arena, text, SB_LIT("\r\n"));
}

enum kind { CODE, ID, NAME, TEXT };

static struct sb_slice cell(struct sb_arena *arena, struct sb_slice s,
			    enum kind kind)
{
	switch (kind) {
	case TEXT:
		return sb_cell_text(arena, s);
	case NAME:
		return sb_cell_name(arena, s);
	case ID:
		return sb_cell_id(arena, s);
	case CODE:
		break;
	}
	return s;
}

void sb_row_put(struct sb_arena *arena, struct sb_text *text,
		const struct sb_row *row, char delimiter)
{
#define COLUMN(name, kind) { &row->name, kind },
	const struct {
		const struct sb_slice *s;
		enum kind kind;
	} cells[] = { SB_COLUMNS(COLUMN) };
#undef COLUMN
	const size_t n = sizeof(cells) / sizeof(*cells);

	for (size_t i = 0; i < n; i++) {
		if (i)
			sb_text_addc(arena, text, delimiter);
		put_field(arena, text, cell(arena, *cells[i].s, cells[i].kind));
	}
	sb_text_add(arena, text, SB_LIT("\r\n"));
}
