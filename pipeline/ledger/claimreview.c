/* claimreview.c - reviewed claims as schema.org's ClaimReview, in JSON-LD
 *
 * A claim with a verdict is one, unless a person says that it is none. The
 * verdict is the rating's name: no scale is known here. A speaker may be a
 * person or a body; nothing tells which, so it is a Thing.
 */
#include <json-c/json.h>

#include "export.h"

static void add(struct json_object *o, const char *name, struct sb_slice s)
{
	if (s.n)
		json_object_object_add(o, name, export_string(s));
}

static struct json_object *typed(const char *type)
{
	struct json_object *o = json_object_new_object();

	json_object_object_add(o, "@type", json_object_new_string(type));
	return o;
}

static struct json_object *named(const char *type, struct sb_slice name)
{
	struct json_object *o = typed(type);

	add(o, "name", name);
	return o;
}

static struct json_object *appearance_of(const struct sb_row *row)
{
	struct json_object *o = typed("NewsArticle");
	struct sb_slice url = row->link, hash = SB_LIT("#:~:text=");
	size_t at = sb_slice_find(url, hash);

	if (at != SIZE_MAX)
		url.n = at;
	add(o, "url", url);
	add(o, "headline", row->title);
	add(o, "datePublished", row->published);
	if (row->publisher.n)
		json_object_object_add(o, "publisher",
				       named("Organization", row->publisher));
	return o;
}

static struct json_object *claim_of(const struct sb_row *row)
{
	struct json_object *o = typed("Claim");
	struct sb_slice speaker = row->right_speaker.n ? row->right_speaker
						       : row->speaker;

	if (speaker.n)
		json_object_object_add(o, "author", named("Thing", speaker));
	json_object_object_add(o, "appearance", appearance_of(row));
	return o;
}

static enum sb_rc review_row(void *arg, const struct sb_row *row,
			     struct sb_slice day, struct sb_err *err)
{
	struct export *x = arg;
	struct json_object *o, *rating;
	const char *author = x->config->author;

	if (!row->verdict.n || sb_slice_is(row->review, "not a claim"))
		return SB_OK;
	o = typed("ClaimReview");
	json_object_object_add(o, "identifier", export_string(row->claim_id));
	add(o, "claimReviewed", sb_cell_unguard(row->claim));
	add(o, "datePublished", day);
	if (author)
		json_object_object_add(
			o, "author",
			named("Organization", sb_slice_of(author)));
	rating = typed("Rating");
	add(rating, "alternateName", row->verdict);
	json_object_object_add(o, "reviewRating", rating);
	add(o, "reviewBody", row->notes);
	json_object_object_add(o, "itemReviewed", claim_of(row));
	if (sb_out_put(x->out, x->begun ? SB_LIT(",\n") : SB_LIT("\n"), err) !=
	    SB_OK) {
		json_object_put(o);
		return SB_IO;
	}
	x->begun = true;
	return export_json(x, o, JSON_C_TO_STRING_PLAIN, "", err);
}

enum sb_rc export_claimreview(struct export *x, struct sb_err *err)
{
	enum sb_rc rc = sb_out_put(x->out,
				   SB_LIT("{\"@context\":\"https://schema.org\""
					  ",\"@graph\":["),
				   err);

	if (rc == SB_OK)
		rc = sb_ledger_each_row(x->ledger, SB_ROWS_REVIEWED, review_row,
					x, err);
	return rc == SB_OK ? sb_out_put(x->out, SB_LIT("\n]}\n"), err) : rc;
}
