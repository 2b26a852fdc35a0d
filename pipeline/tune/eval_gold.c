/* eval_gold.c - see eval_gold.h */
#include "eval_gold.h"

#include <json-c/json.h>
#include <limits.h>
#include <stdio.h>

#include "saidby/file.h"

enum { MOST_GOLD = 1 << 30 };

const char *const sb_ev_slice_names[SB_EV_SLICES] = { "kind", "cue_class",
						      "pattern", "source_type",
						      "outlet" };

struct loader {
	struct sb_arena *arena;
	const struct sb_eval_request *request;
	unsigned line;
	struct sb_err *err;
};

static bool bad(struct loader *l, const char *what)
{
	sb_fail(l->err, SB_DATA, l->request->gold, l->line, "%s", what);
	return false;
}

/* A string; absent where it's missing or null. */
static struct sb_slice text_of(struct loader *l, struct json_object *o,
			       const char *key)
{
	struct json_object *v;

	if (!json_object_object_get_ex(o, key, &v) ||
	    !json_object_is_type(v, json_type_string))
		return (struct sb_slice) { NULL, 0 };
	return sb_arena_dup(
		l->arena,
		(struct sb_slice) { json_object_get_string(v),
				    (size_t)json_object_get_string_len(v) });
}

static bool ranges_of(struct loader *l, struct json_object *o,
		      struct sb_ev_ranges *ranges)
{
	struct json_object *v;
	size_t n;

	if (!json_object_object_get_ex(o, "content", &v) ||
	    !json_object_is_type(v, json_type_array))
		return bad(l, "an attribution has no list \"content\"");
	n = json_object_array_length(v);
	ranges->v = SB_NEW_N(l->arena, struct sb_ev_range, n);
	ranges->n = n;
	for (size_t i = 0; i < n; i++) {
		struct json_object *p = json_object_array_get_idx(v, i);

		if (!p || !json_object_is_type(p, json_type_array) ||
		    json_object_array_length(p) != 2)
			return bad(l, "\"content\" is no list of pairs");
		ranges->v[i] = (struct sb_ev_range) {
			json_object_get_int64(json_object_array_get_idx(p, 0)),
			json_object_get_int64(json_object_array_get_idx(p, 1))
		};
	}
	return true;
}

static bool read_attribution(struct loader *l, struct json_object *o,
			     const struct sb_ev_doc *doc, struct sb_ev_gold *g)
{
	struct json_object *v;

	if (!o || !json_object_is_type(o, json_type_object))
		return bad(l, "an attribution is no object");
	for (int i = 0; i < SB_EV_OUTLET; i++)
		g->slices[i] = text_of(l, o, sb_ev_slice_names[i]);
	g->slices[SB_EV_OUTLET] = doc->outlet;
	g->source_text = text_of(l, o, "source_text");
	g->source_head = text_of(l, o, "source_head");
	g->resolved = text_of(l, o, "resolved_silver");
	g->resolved_conf = text_of(l, o, "resolved_conf");
	g->speech = !json_object_object_get_ex(o, "speech", &v) ||
		    json_object_get_boolean(v);
	return ranges_of(l, o, &g->content);
}

static bool read_doc(struct loader *l, struct json_object *o,
		     struct sb_ev_doc *doc)
{
	struct json_object *v;

	if (!json_object_is_type(o, json_type_object))
		return bad(l, "no JSON object");
	doc->id = text_of(l, o, "id");
	doc->text = text_of(l, o, "text");
	doc->outlet = text_of(l, o, "outlet");
	if (!doc->id.p || !doc->text.p)
		return bad(l, "no \"id\" or no \"text\"");
	if (!json_object_object_get_ex(o, "attributions", &v) ||
	    !json_object_is_type(v, json_type_array))
		return bad(l, "no list \"attributions\"");
	doc->ngold = json_object_array_length(v);
	doc->gold = SB_NEW_N(l->arena, struct sb_ev_gold, doc->ngold);
	for (size_t i = 0; i < doc->ngold; i++)
		if (!read_attribution(l, json_object_array_get_idx(v, i), doc,
				      &doc->gold[i]))
			return false;
	return true;
}

static bool is_listed(const char *list, struct sb_slice name)
{
	struct sb_slice rest = sb_slice_of(list), part;

	while (sb_slice_cut(&rest, SB_LIT(","), &part))
		if (sb_slice_eq(sb_slice_trim(part), name))
			return true;
	return false;
}

bool sb_ev_wants(const struct sb_eval_request *r, struct sb_slice outlet)
{
	return (!r->outlets || is_listed(r->outlets, outlet)) &&
	       (!r->not_outlets || !is_listed(r->not_outlets, outlet));
}

static void add_doc(struct loader *l, struct sb_ev_docs *docs,
		    const struct sb_ev_doc *doc)
{
	uint32_t i;

	if (!sb_ev_wants(l->request, doc->outlet))
		return;
	i = sb_ev_index_add(&docs->ids, doc->id);
	if (i == docs->list.n)
		*sb_vec_push(l->arena, &docs->list) = *doc;
	else
		docs->list.v[i] = *doc;
}

static bool read_line(struct loader *l, struct json_tokener *tok,
		      struct sb_slice line, struct sb_ev_docs *docs)
{
	struct sb_ev_doc doc = { 0 };
	struct json_object *o;
	bool ok;

	if (line.n >= INT_MAX)
		return bad(l, "the line is too long");
	json_tokener_reset(tok);
	o = json_tokener_parse_ex(tok, line.p, (int)line.n);
	if (!o)
		return bad(l, "no JSON object");
	ok = read_doc(l, o, &doc);
	json_object_put(o);
	if (ok)
		add_doc(l, docs, &doc);
	return ok;
}

enum sb_rc sb_ev_gold_load(struct sb_arena *arena,
			   const struct sb_eval_request *request,
			   struct sb_ev_docs *docs, struct sb_err *err)
{
	struct loader l = { arena, request, 0, err };
	struct sb_arena bytes = { 0 };
	struct sb_slice rest, line;
	struct json_tokener *tok;
	enum sb_rc rc = sb_file_load(&bytes, request->gold, MOST_GOLD, &rest,
				     err);

	docs->ids.arena = arena;
	tok = json_tokener_new();
	json_tokener_set_flags(tok, JSON_TOKENER_VALIDATE_UTF8);
	while (rc == SB_OK && sb_slice_cut(&rest, SB_LIT("\n"), &line)) {
		l.line++;
		if (sb_slice_trim(line).n && !read_line(&l, tok, line, docs))
			rc = SB_DATA;
	}
	if (rc == SB_OK && !docs->list.n)
		rc = sb_fail(err, SB_DATA, request->gold, 0,
			     "no article of these outlets");
	json_tokener_free(tok);
	sb_arena_release(&bytes);
	return rc;
}
