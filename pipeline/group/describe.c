/* describe.c - what a reader is told of a group */
#include <stdlib.h>

#include "internal.h"

enum { MOST_NAMES = 10 }; /* in also_in */

/* A wording among the members of one kind. */
struct wording {
	uint64_t wording;
	uint32_t first, n;
};

static int by_wording(const void *x, const void *y)
{
	const struct wording *a = x, *b = y;

	if (a->wording != b->wording)
		return a->wording < b->wording ? -1 : 1;
	return (a->first > b->first) - (a->first < b->first);
}

/* The first member that has the commonest wording, or N if there is none of
 * the kind.
 */
static size_t commonest(struct sb_arena *arena, const struct sb_group_member *m,
			size_t n, bool quoted)
{
	struct wording *v = SB_NEW_N(arena, struct wording, n), best = { 0 };
	size_t k = 0;

	for (size_t i = 0; i < n; i++)
		if (m[i].quoted == quoted)
			v[k++] = (struct wording) { m[i].wording, (uint32_t)i,
						    1 };
	if (!k)
		return n;
	qsort(v, k, sizeof(*v), by_wording);
	for (size_t i = 0; i < k; i++) {
		if (i && v[i - 1].wording == v[i].wording) {
			v[i].first = v[i - 1].first;
			v[i].n = v[i - 1].n + 1;
		}
		if (v[i].n > best.n ||
		    (v[i].n == best.n && v[i].first < best.first))
			best = v[i];
	}
	return best.first;
}

/* Publishers of a group, in order of age. */
struct publisher {
	struct sb_slice name;
	uint64_t hash; /* of the folded name */
};

struct publishers {
	struct publisher *v;
	size_t n, cap;
};

static struct publisher publisher_of(struct sb_arena *arena, struct sb_slice s)
{
	struct gr_words words = gr_words_of(arena, s);

	return (struct publisher) { sb_slice_trim(s),
				    words.n ? gr_wording(&words) : 0 };
}

static void add_publisher(struct sb_arena *arena, struct publishers *list,
			  struct publisher p)
{
	if (!p.hash)
		return;
	for (size_t i = 0; i < list->n; i++)
		if (list->v[i].hash == p.hash)
			return;
	*sb_vec_push(arena, list) = p;
}

static struct sb_slice also_in(struct sb_arena *arena,
			       const struct publishers *list,
			       struct publisher own)
{
	struct sb_text t = { 0 };
	size_t others = list->n - (own.hash != 0), named = 0;

	if (!others)
		return SB_LIT("");
	sb_text_addf(arena, &t, "in %zu:", others);
	for (size_t i = 0; i < list->n && named < MOST_NAMES; i++)
		if (list->v[i].hash != own.hash)
			sb_text_addf(arena, &t, "%s %.*s", named++ ? ";" : "",
				     SB_FMT(list->v[i].name));
	if (others > named)
		sb_text_addf(arena, &t, "; and %zu more", others - named);
	return sb_text_slice(&t);
}

void sb_group_describe(struct sb_arena *arena, const struct sb_group_member *m,
		       size_t n, struct sb_group_cells *cells)
{
	struct publisher *own = SB_NEW_N(arena, struct publisher, n + 1);
	struct publishers list = { 0 };
	size_t base[2];

	if (!n)
		return;
	for (size_t i = 0; i < n; i++) {
		own[i] = publisher_of(arena, m[i].publisher);
		add_publisher(arena, &list, own[i]);
	}
	base[false] = commonest(arena, m, n, false);
	base[true] = commonest(arena, m, n, true);
	for (size_t i = 0; i < n; i++) {
		const struct sb_group_member *b = &m[base[m[i].quoted]];

		cells[i].also_in = also_in(arena, &list, own[i]);
		cells[i].variant = b->wording == m[i].wording
					   ? SB_LIT("")
					   : sb_group_variant(arena, m[i].text,
							      b->text);
	}
}

static bool is_hex(struct sb_slice s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!(s.p[i] >= '0' && s.p[i] <= '9') &&
		    !(s.p[i] >= 'a' && s.p[i] <= 'f'))
			return false;
	return true;
}

struct sb_slice sb_group_id(struct sb_arena *arena, struct sb_slice claim_id)
{
	struct sb_slice digits = claim_id;

	if (claim_id.n == 18) {
		digits.p += 2;
		digits.n -= 2;
	}
	if (sb_slice_starts(claim_id, SB_LIT("c_")) && digits.n == 16 &&
	    is_hex(digits))
		return sb_arena_printf(arena, "g_%.*s", SB_FMT(digits));
	return sb_arena_printf(arena, "g_%016llx",
			       (unsigned long long)sb_slice_hash(claim_id, 0));
}
