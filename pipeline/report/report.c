/* report.c - see saidby/report.h */
#include "saidby/report.h"

#include <stdio.h>

#include "saidby/arena.h"
#include "saidby/csvread.h"
#include "saidby/read.h"
#include "saidby/write.h"

extern const char page_html[], page_css[], page_js[];
extern const uint64_t page_html_size, page_css_size, page_js_size;

const struct sb_option sb_report_options[] = {
	{ .name = "output",
	  .letter = 'o',
	  .kind = SB_OPT_STRING,
	  .offset = SB_FIELD(output),
	  .arg = "FILE",
	  .help = "write the page to FILE instead of standard output" },
	{ .name = NULL },
};

/* What the page shows, in this order. */
static const char *const columns[] = { "claim_id",
				       "review",
				       "right_speaker",
				       "verdict",
				       "notes",
				       "confidence",
				       "speaker",
				       "claim",
				       "type",
				       "polarity",
				       "source_outlet",
				       "publisher",
				       "published",
				       "title",
				       "context",
				       "link",
				       "speaker_as_written",
				       "cue",
				       "watched",
				       "also_in",
				       "group",
				       "variant",
				       "change",
				       "rule",
				       "why",
				       "article_id" };

enum { COLUMNS = sizeof(columns) / sizeof(*columns) };

struct page {
	struct sb_out *out;
	struct sb_arena kept;
	struct sb_text rows; /* in `kept` */
	uint64_t run;	     /* tells these claims from others */
	bool any;
};

/* A JSON string that is safe within a script element: no '<' as it is. */
static void put_string(struct sb_arena *a, struct sb_text *t, struct sb_slice s)
{
	sb_text_addc(a, t, '"');
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if (c == '"' || c == '\\')
			sb_text_addf(a, t, "\\%c", c);
		else if (c < 0x20 || c == '<' || c == '>' || c == '&')
			sb_text_addf(a, t, "\\u%04x", c);
		else
			sb_text_addc(a, t, (char)c);
	}
	sb_text_addc(a, t, '"');
}

static void put_row(struct page *p, const struct sb_csv_row *row,
		    const size_t *at)
{
	sb_text_add(&p->kept, &p->rows, p->any ? SB_LIT(",\n[") : SB_LIT("["));
	p->any = true;
	for (int i = 0; i < COLUMNS; i++) {
		if (i)
			sb_text_addc(&p->kept, &p->rows, ',');
		put_string(&p->kept, &p->rows, sb_csv_cell(row, at[i]));
	}
	sb_text_addc(&p->kept, &p->rows, ']');
	p->run = sb_slice_hash(sb_csv_cell(row, at[0]), p->run);
}

/* Rows that a reviewer added have no id and nothing to review. */
static enum sb_rc take_csv(struct page *p, const char *path, struct sb_err *err)
{
	static const char *const wanted[] = { "claim_id", NULL };
	struct sb_csv csv = { 0 };
	size_t at[COLUMNS];
	enum sb_rc rc = sb_read_csv(&csv, path, wanted, err);

	for (int i = 0; rc == SB_OK && i < COLUMNS; i++)
		at[i] = sb_csv_column(&csv, columns[i]);
	if (rc == SB_OK && (at[0] == SIZE_MAX || at[7] == SIZE_MAX))
		rc = sb_fail(err, SB_DATA, path, csv.header.line,
			     "no column claim_id or none called claim");
	for (size_t i = 0; rc == SB_OK && i < csv.nrows; i++)
		if (sb_slice_trim(sb_csv_cell(&csv.rows[i], at[0])).n)
			put_row(p, &csv.rows[i], at);
	sb_csv_release(&csv);
	return rc;
}

/* The page's parts, in their order: what @NAME@ in page.html stands for. */
static void put_html(struct sb_arena *a, struct sb_text *t, const char *nonce)
{
	struct sb_slice html = { page_html, page_html_size };
	struct sb_slice css = { page_css, page_css_size };
	struct sb_slice part;

	while (sb_slice_cut(&html, SB_LIT("@"), &part)) {
		if (sb_slice_is(part, "NONCE"))
			sb_text_add(a, t, sb_slice_of(nonce));
		else if (sb_slice_is(part, "STYLE"))
			sb_text_add(a, t, css);
		else
			sb_text_add(a, t, part);
	}
}

static void put_data(struct page *p, struct sb_text *t)
{
	struct sb_arena *a = &p->kept;

	sb_text_addf(a, t, "{\"run\":\"%016llx\",\"columns\":[",
		     (unsigned long long)p->run);
	for (int i = 0; i < COLUMNS; i++)
		sb_text_addf(a, t, "%s\"%s\"", i ? "," : "", columns[i]);
	sb_text_add(a, t, SB_LIT("],\"rows\":[\n"));
	sb_text_add(a, t, sb_text_slice(&p->rows));
	sb_text_add(a, t, SB_LIT("\n]}\n</script>\n"));
}

static enum sb_rc put_page(struct page *p, struct sb_err *err)
{
	struct sb_arena *a = &p->kept;
	struct sb_slice js = { page_js, page_js_size };
	struct sb_text t = { 0 };
	char nonce[24];

	snprintf(nonce, sizeof(nonce), "%016llx", (unsigned long long)p->run);
	put_html(a, &t, nonce);
	put_data(p, &t);
	sb_text_addf(a, &t, "<script nonce=\"%s\">", nonce);
	sb_text_add(a, &t, js);
	sb_text_add(a, &t, SB_LIT("</script>\n</body>\n</html>\n"));
	return sb_out_put(p->out, sb_text_slice(&t), err);
}

enum sb_rc sb_report_run(const struct sb_config *config, struct sb_err *err)
{
	struct page p = { 0 };
	enum sb_rc rc = SB_OK, closed;

	if (!config->paths.n)
		return sb_fail(err, SB_USAGE, NULL, 0,
			       "name a claims CSV, or several");
	for (size_t i = 0; rc == SB_OK && i < config->paths.n; i++)
		rc = take_csv(&p, config->paths.v[i], err);
	if (rc == SB_OK)
		rc = sb_out_open(&p.out, config->output, err);
	if (rc == SB_OK) {
		rc = put_page(&p, err);
		closed = sb_out_close(p.out, rc == SB_OK, err);
		rc = rc == SB_OK ? closed : rc;
	}
	sb_arena_release(&p.kept);
	return rc;
}
