/* resolve.h - who a source is
 *
 * The resolve stage needs ATTRIBUTIONS and gives SPEAKERS. It never changes
 * a span. What it can't tell stays as written, with a lower speaker_hint; it
 * never gives words to a person on a guess alone.
 *
 * Terms: a mention is a stretch of the text that names somebody; an entity
 * is whom the mentions of one article have in common.
 */
#ifndef SAIDBY_RESOLVE_H
#define SAIDBY_RESOLVE_H

#include "saidby/article.h"
#include "saidby/ruleset.h"

enum sb_entity_kind {
	SB_ENT_UNKNOWN, /* a name that could be anything */
	SB_ENT_PERSON,
	SB_ENT_BODY, /* party, ministry, company, team */
	SB_ENT_OUTLET,
	SB_ENT_PLACE,
};

#endif
