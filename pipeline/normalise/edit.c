/* edit.c - edits applied, with their anchors */
#include "internal.h"

void *sb_buf_room(void *v, size_t need, size_t *cap, size_t size)
{
	size_t more = *cap ? *cap : 64;

	while (more < need)
		more *= 2;
	*cap = more;
	return sb_realloc(v, more * size);
}

void sb_edit_add(struct sb_normaliser *n, size_t at, size_t len,
		 struct sb_slice with)
{
	struct sb_edit *e = sb_buf_push(&n->edits);

	*e = (struct sb_edit) { (uint32_t)at, (uint32_t)len,
				(uint32_t)n->pool.n, (uint32_t)with.n, 0 };
	if (!with.n)
		return;
	sb_buf_reserve(&n->pool, with.n);
	memcpy(n->pool.v + n->pool.n, with.p, with.n);
	n->pool.n += with.n;
}

/* Adds an anchor; one at the same place is overwritten. */
static void set_anchor(struct sb_output *out, size_t at, uint32_t own)
{
	size_t n = out->anchors.n;
	struct sb_anchor *last = n ? &out->anchors.v[n - 1] : NULL;

	if (!last || last->at != at)
		last = sb_buf_push(&out->anchors);
	/* NOLINTNEXTLINE(*-core.NullDereference): a push makes room */
	*last = (struct sb_anchor) { (uint32_t)at, own };
}

void sb_anchor_add(struct sb_output *out, size_t at, uint32_t own)
{
	size_t n = out->anchors.n;
	const struct sb_anchor *last = n ? &out->anchors.v[n - 1] : NULL;

	if (last && last->own != SB_NOWHERE && last->own <= own &&
	    own - last->own == at - last->at)
		return;
	set_anchor(out, at, own);
}

static void put(struct sb_output *out, const char *p, size_t n)
{
	if (!n)
		return;
	sb_buf_reserve(&out->text, n);
	memcpy(out->text.v + out->text.n, p, n);
	out->text.n += n;
}

/* A place in a view that only moves forward. */
struct cursor {
	const struct sb_view *view;
	size_t i; /* the anchor that holds it */
};

static uint32_t own_at(struct cursor *c, size_t at)
{
	const struct sb_anchor *v = c->view->anchors;

	while (c->i + 1 < c->view->nanchors && v[c->i + 1].at <= at)
		c->i++;
	return v[c->i].own + (uint32_t)(at - v[c->i].at);
}

/* Copies FROM..TO of the view as it is, with its anchors. */
static void copy(struct cursor *c, size_t from, size_t to,
		 struct sb_output *out, bool anchored)
{
	const struct sb_view *view = c->view;
	size_t base = out->text.n - from;

	if (from >= to)
		return;
	put(out, view->text.p + from, to - from);
	if (!anchored)
		return;
	sb_anchor_add(out, base + from, own_at(c, from));
	while (c->i + 1 < view->nanchors && view->anchors[c->i + 1].at < to) {
		c->i++;
		set_anchor(out, base + view->anchors[c->i].at,
			   view->anchors[c->i].own);
	}
}

/* A part that is replaced by as many bytes needs no anchor of its own: all
 * offsets that a span can have still lead to the same place.
 */
static void replace(struct sb_normaliser *n, struct cursor *c,
		    struct sb_edit *e, struct sb_output *out, bool anchored)
{
	uint32_t from = 0, to = 0;

	if (anchored) {
		from = own_at(c, e->at);
		to = own_at(c, e->at + e->len);
	}
	e->out = (uint32_t)out->text.n;
	if (anchored && e->n && to - from != e->n)
		set_anchor(out, out->text.n, from);
	else if (anchored && e->n)
		sb_anchor_add(out, out->text.n, from);
	put(out, n->pool.v + e->with, e->n);
	if (anchored)
		sb_anchor_add(out, out->text.n, to);
}

void sb_edit_apply(struct sb_normaliser *n, const struct sb_view *view,
		   struct sb_output *out, bool anchored)
{
	struct cursor c = { view, 0 };
	size_t at = 0;

	for (size_t i = 0; i < n->edits.n; i++) {
		struct sb_edit *e = &n->edits.v[i];

		copy(&c, at, e->at, out, anchored);
		replace(n, &c, e, out, anchored);
		at = e->at + e->len;
	}
	copy(&c, at, view->text.n, out, anchored);
}
