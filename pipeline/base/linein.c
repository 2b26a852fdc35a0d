/* linein.c - see saidby/linein.h */
#include "saidby/linein.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <unistd.h>

#include "saidby/arena.h"
#include "saidby/interrupt.h"

enum { BLOCK = 128 * 1024, LOOK_EVERY = 200 /* ms */ };

/* A signal between a look at the flag and a call of read must not leave us
 * waiting; so nobody waits for long.
 */
static enum sb_rc wait_for_bytes(const struct sb_linein *in, struct sb_err *err)
{
	struct pollfd p = { .fd = in->fd, .events = POLLIN };

	while (!sb_interrupted())
		if (poll(&p, 1, LOOK_EVERY) > 0)
			return SB_OK;
	return sb_fail(err, SB_INTERRUPTED, NULL, 0, "interrupted");
}

/* Room for a block behind what is yet to come. */
static void make_room(struct sb_linein *in)
{
	if (in->at) {
		memmove(in->buf, in->buf + in->at, in->n - in->at);
		in->n -= in->at;
		in->at = 0;
	}
	if (in->cap - in->n < BLOCK) {
		in->cap = in->cap ? 2 * in->cap : 2 * BLOCK;
		in->buf = sb_realloc(in->buf, in->cap);
	}
}

static enum sb_rc read_more(struct sb_linein *in, struct sb_err *err)
{
	enum sb_rc rc = wait_for_bytes(in, err);
	ssize_t n;

	if (rc != SB_OK)
		return rc;
	make_room(in);
	do {
		n = read(in->fd, in->buf + in->n, BLOCK);
	} while (n < 0 && errno == EINTR && !sb_interrupted());
	if (n < 0)
		return sb_fail(err, SB_IO, in->where, 0, "cannot read: %s",
			       strerror(errno));
	in->n += (size_t)n;
	return n ? SB_OK : SB_END;
}

enum sb_rc sb_linein_next(struct sb_linein *in, struct sb_slice *line,
			  struct sb_err *err)
{
	size_t seen = 0; /* of what is yet to come, and without a '\n' */
	bool too_long = false;
	const char *nl = NULL;

	while (!nl) {
		enum sb_rc rc = SB_OK;

		if (seen > in->most) {
			too_long = true;
			in->at = in->n;
			seen = 0;
		}
		if (in->n > in->at + seen)
			nl = memchr(in->buf + in->at + seen, '\n',
				    in->n - in->at - seen);
		seen = nl ? (size_t)(nl - in->buf) - in->at : in->n - in->at;
		if (!nl)
			rc = read_more(in, err);
		if (sb_fatal(rc) || (rc == SB_END && !seen && !too_long))
			return rc;
		if (rc == SB_END)
			break;
	}
	in->number++;
	*line = (struct sb_slice) { in->buf + in->at, seen };
	in->at += seen + (nl != NULL);
	if (too_long || seen > in->most)
		return sb_fail(err, SB_SKIP, in->where, in->number,
			       "a line of more than %zu bytes", in->most);
	return SB_OK;
}

void sb_linein_release(struct sb_linein *in)
{
	free(in->buf);
	in->buf = NULL;
	in->at = in->n = in->cap = 0;
}
