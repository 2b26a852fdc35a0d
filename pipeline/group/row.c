/* row.c - a row of the CSV as a claim to group */
#include "saidby/group.h"

/* "12..45; 60..80" to { 12, 80 }; { 0, 0 } for what isn't of that form. */
static struct sb_span extent_of(struct sb_slice s)
{
	const struct sb_span none = { 0, 0 };
	struct sb_span span = none;
	uint64_t number = 0;
	bool first = true, any = false;

	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];

		if (c >= '0' && c <= '9') {
			number = any ? number * 10 + (uint64_t)(c - '0')
				     : (uint64_t)(c - '0');
			any = true;
			if (number > UINT32_MAX)
				return none;
			span.to = (uint32_t)number;
		} else if (c == '.' || c == ';' || c == ' ') {
			if (first && any)
				span.from = (uint32_t)number;
			first = first && !any;
			any = false;
		} else {
			return none;
		}
	}
	return sb_span_empty(span) ? none : span;
}

void sb_group_claim_of(const struct sb_row *r, struct sb_group_claim *claim)
{
	int type = sb_type_of(r->type), polarity = sb_polarity_of(r->polarity);

	*claim = (struct sb_group_claim) {
		.claim_id = r->claim_id,
		.article_id = r->article_id,
		.publisher = r->publisher,
		.speaker = r->speaker,
		.text = r->claim,
		.type = type < 0 ? SB_INDIRECT : (enum sb_type)type,
		.polarity = polarity < 0 ? SB_ASSERTED
					 : (enum sb_polarity)polarity,
		.extent = extent_of(r->spans),
	};
}
