/* stages.c - the stages, in order; see saidby/stage.h */
#include "saidby/stage.h"

const struct sb_stage *const sb_stages[] = {
	&sb_read_stage,	   &sb_normalise_stage,
	&sb_segment_stage, &sb_find_stage,
	&sb_resolve_stage, &sb_score_stage,
	&sb_write_stage,   NULL,
};

const struct sb_stage *sb_stage_named(const char *name)
{
	for (int i = 0; sb_stages[i]; i++)
		if (strcmp(sb_stages[i]->name, name) == 0)
			return sb_stages[i];
	return NULL;
}
