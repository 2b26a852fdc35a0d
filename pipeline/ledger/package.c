/* package.c - datapackage.json, a Frictionless description of the CSV
 *
 * Data Package and Table Schema, version 1.
 */
#include <json-c/json.h>

#include "export.h"

/* What a column holds, by its name; others are texts that need no word. */
static const struct {
	const char *name, *about, *values; /* values: "a|b", or NULL */
} about[] = {
	{ "claim_id", "the same from night to night", NULL },
	{ "review", "a person's word: was it extracted right",
	  "ok|wrong speaker|wrong text|not a claim" },
	{ "right_speaker", "a person's word, where the speaker is wrong",
	  NULL },
	{ "verdict", "the newsroom's word on the claim", NULL },
	{ "confidence", "that claim and speaker are right, in per cent", NULL },
	{ "claim",
	  "between quotation marks where it is verbatim, behind a "
	  "dash where it is edited",
	  NULL },
	{ "type", "how it is reported", "direct|indirect|mixed|list|hearsay" },
	{ "polarity", "is it asserted at all",
	  "asserted|denied|hypothetical|question" },
	{ "verbatim", "how far the wording can be trusted",
	  "verbatim|edited|paraphrase" },
	{ "change",
	  "new, gone, changed: or check: with what it was, since "
	  "the last run",
	  NULL },
	{ "spans", "code points of the article's text, end exclusive", NULL },
};

static struct json_object *string(const char *s)
{
	return json_object_new_string(s);
}

static struct json_object *constraints_of(const char *values)
{
	struct json_object *o = json_object_new_object();
	struct json_object *list = json_object_new_array();
	struct sb_slice rest = sb_slice_of(values), one;

	while (sb_slice_cut(&rest, SB_LIT("|"), &one))
		json_object_array_add(list, export_string(one));
	json_object_object_add(o, "enum", list);
	return o;
}

static struct json_object *field_of(const char *name)
{
	struct json_object *o = json_object_new_object();
	bool number = strcmp(name, "confidence") == 0;

	json_object_object_add(o, "name", string(name));
	json_object_object_add(o, "type",
			       string(number ? "integer" : "string"));
	for (size_t i = 0; i < sizeof(about) / sizeof(*about); i++) {
		if (strcmp(about[i].name, name) != 0)
			continue;
		json_object_object_add(o, "description",
				       string(about[i].about));
		if (about[i].values)
			json_object_object_add(o, "constraints",
					       constraints_of(about[i].values));
	}
	return o;
}

static struct json_object *schema_of(void)
{
	struct json_object *o = json_object_new_object();
	struct json_object *fields = json_object_new_array();

	for (size_t i = 0; i < schema_ncolumns(); i++)
		json_object_array_add(fields, field_of(schema_column(i)));
	json_object_object_add(o, "fields", fields);
	json_object_object_add(o, "primaryKey", string("claim_id"));
	return o;
}

static struct json_object *dialect_of(char delimiter)
{
	struct json_object *o = json_object_new_object();

	json_object_object_add(o, "delimiter",
			       json_object_new_string_len(&delimiter, 1));
	json_object_object_add(o, "lineTerminator", string("\r\n"));
	json_object_object_add(o, "doubleQuote", json_object_new_boolean(1));
	return o;
}

static struct sb_slice base_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return sb_slice_of(slash ? slash + 1 : path);
}

const char *package_path(struct export *x)
{
	struct sb_slice path = sb_slice_of(x->config->output);

	path.n -= base_name(path.p).n;
	return sb_arena_printf(&x->arena, "%.*sdatapackage.json", SB_FMT(path))
		.p;
}

enum sb_rc export_package(struct export *x, struct sb_err *err)
{
	struct json_object *o = json_object_new_object();
	struct json_object *list = json_object_new_array();
	struct json_object *r = json_object_new_object();

	json_object_object_add(o, "name", string("claims"));
	json_object_object_add(o, "profile", string("tabular-data-package"));
	json_object_object_add(r, "name", string("claims"));
	json_object_object_add(r, "path",
			       export_string(base_name(x->config->output)));
	json_object_object_add(r, "profile", string("tabular-data-resource"));
	json_object_object_add(r, "format", string("csv"));
	json_object_object_add(r, "mediatype", string("text/csv"));
	json_object_object_add(r, "encoding", string("utf-8"));
	json_object_object_add(r, "dialect", dialect_of(x->config->delimiter));
	json_object_object_add(r, "schema", schema_of());
	json_object_array_add(list, r);
	json_object_object_add(o, "resources", list);
	return export_json(x, o, JSON_C_TO_STRING_PRETTY, "\n", err);
}
