/* export.c - `saidby export`: what the ledger has, for others */
#include <json-c/json.h>
#include <stdio.h>

#include "export.h"

static enum sb_rc put(struct export *x, struct sb_slice text,
		      struct sb_err *err)
{
	return sb_out_put(x->out, text, err);
}

/* ---- CSV ---- */

static enum sb_rc csv_row(void *arg, const struct sb_row *row,
			  struct sb_slice day, struct sb_err *err)
{
	struct export *x = arg;
	struct sb_text text = { 0 };

	(void)day;
	sb_arena_reset(&x->arena);
	sb_row_put(&x->arena, &text, row, x->config->delimiter);
	return put(x, sb_text_slice(&text), err);
}

enum sb_rc export_csv(struct export *x, struct sb_err *err)
{
	struct sb_text header = { 0 };
	enum sb_rc rc;

	sb_row_header(&x->arena, &header, x->config->delimiter);
	rc = put(x, sb_text_slice(&header), err);
	return rc == SB_OK ? sb_ledger_each_row(x->ledger, SB_ROWS_ALL, csv_row,
						x, err)
			   : rc;
}

/* ---- JSON ---- */

struct json_object *export_string(struct sb_slice s)
{
	return json_object_new_string_len(s.p ? s.p : "", (int)s.n);
}

enum sb_rc export_json(struct export *x, struct json_object *o, int flags,
		       const char *end, struct sb_err *err)
{
	const char *s = json_object_to_json_string_ext(
		o, flags | JSON_C_TO_STRING_NOSLASHESCAPE);
	enum sb_rc rc = put(x, sb_slice_of(s), err);

	json_object_put(o);
	return rc == SB_OK ? put(x, sb_slice_of(end), err) : rc;
}

/* Texts as the article has them, without guards; confidence as a number. */
static enum sb_rc json_row(void *arg, const struct sb_row *row,
			   struct sb_slice day, struct sb_err *err)
{
	struct json_object *o = json_object_new_object();
	struct sb_row copy = *row;

	(void)day;
	copy.claim = sb_cell_unguard(copy.claim);
	for (size_t i = 0; i < schema_ncolumns(); i++) {
		struct sb_slice s = *schema_cell(&copy, i);
		const char *name = schema_column(i);

		if (!s.n)
			continue;
		json_object_object_add(
			o, name,
			strcmp(name, "confidence") == 0
				? json_object_new_int(export_int(s))
				: export_string(s));
	}
	return export_json(arg, o, JSON_C_TO_STRING_PLAIN, "\n", err);
}

static enum sb_rc export_lines(struct export *x, struct sb_err *err)
{
	return sb_ledger_each_row(x->ledger, SB_ROWS_ALL, json_row, x, err);
}

int export_int(struct sb_slice s)
{
	int n = 0;

	for (size_t i = 0; i < s.n && s.p[i] >= '0' && s.p[i] <= '9'; i++)
		n = n * 10 + (s.p[i] - '0');
	return n;
}

/* ---- the command ---- */

static const struct {
	const char *name;
	enum sb_rc (*write)(struct export *x, struct sb_err *err);
} formats[] = {
	{ "csv", export_csv },
	{ "jsonl", export_lines },
	{ "claimreview", export_claimreview },
	{ "datapackage", export_csv },
};

static enum sb_rc write_to(struct export *x, const char *path,
			   enum sb_rc (*write)(struct export *,
					       struct sb_err *),
			   struct sb_err *err)
{
	enum sb_rc rc = sb_out_open(&x->out, path, err), closed;

	if (rc != SB_OK)
		return rc;
	rc = write(x, err);
	closed = sb_out_close(x->out, rc == SB_OK, rc == SB_OK ? err : NULL);
	return rc == SB_OK ? closed : rc;
}

static enum sb_rc export_as(struct export *x, const char *format,
			    struct sb_err *err)
{
	const char *path = x->config->output;
	bool package = strcmp(format, "datapackage") == 0;
	enum sb_rc rc = SB_OK;
	size_t i = 0;

	if (package && (!path || strcmp(path, "-") == 0))
		return sb_fail(err, SB_USAGE, NULL, 0,
			       "a data package is two files: name the CSV "
			       "with -o");
	while (strcmp(formats[i].name, format) != 0)
		i++;
	rc = write_to(x, path, formats[i].write, err);
	if (rc == SB_OK && package)
		rc = write_to(x, package_path(x), export_package, err);
	return rc;
}

enum sb_rc sb_export_run(const struct sb_config *config, struct sb_err *err)
{
	struct export x = { .config = config };
	const char *format = config->export_as ? config->export_as : "csv";
	enum sb_rc rc = sb_row_check_delimiter(config->delimiter, err);

	if (rc == SB_OK && config->paths.n)
		rc = sb_fail(err, SB_USAGE, NULL, 0,
			     "it takes no path: --ledger FILE says which "
			     "ledger, -o where to");
	if (rc == SB_OK)
		rc = sb_ledger_open(&x.ledger, config->ledger, SB_LEDGER_READ,
				    err);
	if (rc == SB_OK)
		rc = export_as(&x, format, err);
	sb_ledger_close(x.ledger);
	sb_arena_release(&x.arena);
	return rc;
}

const struct sb_option sb_export_options[] = {
	{ .name = "format",
	  .kind = SB_OPT_WORD,
	  .offset = SB_FIELD(export_as),
	  .arg = "WORD",
	  .words = "csv jsonl claimreview datapackage",
	  .help = "csv (the default), jsonl, claimreview (JSON-LD) or "
		  "datapackage (CSV and datapackage.json)" },
	{ .name = "output",
	  .letter = 'o',
	  .kind = SB_OPT_STRING,
	  .offset = SB_FIELD(output),
	  .arg = "FILE",
	  .help = "write to FILE instead of standard output" },
	{ .name = "delimiter",
	  .kind = SB_OPT_CHAR,
	  .offset = SB_FIELD(delimiter),
	  .arg = "CHAR",
	  .help = "put CHAR between fields of a CSV instead of a comma" },
	{ .name = "author",
	  .kind = SB_OPT_STRING,
	  .offset = SB_FIELD(author),
	  .arg = "NAME",
	  .help = "the newsroom that reviewed, for claimreview" },
	{ .name = NULL },
};
