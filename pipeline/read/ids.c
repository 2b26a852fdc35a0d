/* ids.c - the ids seen so far, see parts.h
 *
 * An id is kept as 64 bits of a hash: two of ten million differing ids are
 * taken for one in one run of 370,000. The table holds one id in two places
 * on average, so 16 bytes an id: all that grows with the corpus.
 */
#include "parts.h"

static bool add(uint64_t *v, size_t cap, uint64_t h)
{
	size_t i = (size_t)(h * 0x9E3779B97F4A7C15u >> 32) & (cap - 1);

	while (v[i]) {
		if (v[i] == h)
			return false;
		i = (i + 1) & (cap - 1);
	}
	v[i] = h;
	return true;
}

static void grow(struct sb_ids *ids)
{
	size_t cap = ids->cap ? ids->cap * 2 : 1024;
	uint64_t *v = sb_malloc(cap * sizeof(*v));

	memset(v, 0, cap * sizeof(*v));
	for (size_t i = 0; i < ids->cap; i++)
		if (ids->v[i])
			add(v, cap, ids->v[i]);
	free(ids->v);
	ids->v = v;
	ids->cap = cap;
}

bool sb_ids_add(struct sb_ids *ids, struct sb_slice id)
{
	uint64_t h = sb_slice_hash(id, 0);

	if (ids->n * 4 >= ids->cap * 3)
		grow(ids);
	if (!add(ids->v, ids->cap, h ? h : 1))
		return false;
	ids->n++;
	return true;
}

void sb_ids_release(struct sb_ids *ids)
{
	free(ids->v);
	memset(ids, 0, sizeof(*ids));
}
