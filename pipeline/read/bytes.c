/* bytes.c - streams of bytes, see parts.h
 *
 * gzip is unpacked by zlib and not by libarchive, which throws away up to
 * 64 KiB of good text when the data ends too early: dozens of articles.
 */
#include "parts.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <poll.h>
#include <unicode/ucnv.h>
#include <unistd.h>
#include <zlib.h>

#include "saidby/interrupt.h"

enum { BLOCK = 128 * 1024 };

ssize_t sb_bytes_next(struct sb_bytes *b, const char **block)
{
	ssize_t n = 0;

	if (b->nheld) {
		n = (ssize_t)b->nheld;
		b->nheld = 0;
		*block = b->held;
		return n;
	}
	if (b->ended)
		return b->error[0] ? -1 : 0;
	n = b->next(b, block);
	if (n <= 0)
		b->ended = true;
	else
		b->given += (uint64_t)n;
	return n;
}

struct sb_slice sb_bytes_peek(struct sb_bytes *b, size_t want)
{
	while (b->nheld < want && !b->ended) {
		const char *block;
		ssize_t n = b->next(b, &block);

		if (n <= 0) {
			b->ended = true;
			break;
		}
		b->given += (uint64_t)n;
		b->held = sb_realloc(b->held, b->nheld + (size_t)n);
		memcpy(b->held + b->nheld, block, (size_t)n);
		b->nheld += (size_t)n;
	}
	return (struct sb_slice) { b->held ? b->held : "", b->nheld };
}

void sb_bytes_close(struct sb_bytes *b)
{
	if (!b)
		return;
	free(b->held);
	b->close(b);
}

/* --- a file --- */

struct file {
	struct sb_bytes b;
	char buf[BLOCK];
};

/* Until there is something to read: a pipe may be silent for long, and the
 * thread that gets a signal may be another one.
 */
static bool wait_for_input(int fd)
{
	struct pollfd p = { .fd = fd, .events = POLLIN };

	while (!sb_interrupted()) {
		int n = poll(&p, 1, 200);

		if (n > 0 || (n < 0 && errno != EINTR))
			return true;
	}
	errno = EINTR;
	return false;
}

static ssize_t file_next(struct sb_bytes *b, const char **block)
{
	struct file *f = (struct file *)b;
	ssize_t n = -1;

	do {
		if (!b->seekable && !wait_for_input(b->fd))
			break;
		n = read(b->fd, f->buf, sizeof(f->buf));
	} while (n < 0 && errno == EINTR);
	if (n < 0)
		snprintf(b->error, sizeof(b->error), "cannot read: %s",
			 strerror(errno));
	*block = f->buf;
	return n;
}

static void file_close(struct sb_bytes *b)
{
	if (b->fd > STDERR_FILENO)
		close(b->fd);
	free(b);
}

struct sb_bytes *sb_bytes_file(int fd)
{
	struct file *f = sb_malloc(sizeof(*f));
	struct stat st;

	memset(&f->b, 0, sizeof(f->b));
	f->b.next = file_next;
	f->b.close = file_close;
	f->b.fd = fd;
	f->b.seekable = fstat(fd, &st) == 0 && S_ISREG(st.st_mode);
	return &f->b;
}

/* --- gzip --- */

struct gzip {
	struct sb_bytes b;
	z_stream z;
	bool started; /* within a member; between them the data may end */
	bool any;     /* a member has been read */
	char buf[BLOCK];
};

static ssize_t gzip_fail(struct gzip *g, const char *why)
{
	const char *below = g->b.below->error;

	snprintf(g->b.error, sizeof(g->b.error), "%s", below[0] ? below : why);
	return -1;
}

/* More input, 0 at its end, -1 if it failed. */
static int gzip_fill(struct gzip *g)
{
	const char *block;
	ssize_t n;

	if (g->z.avail_in)
		return 1;
	n = sb_bytes_next(g->b.below, &block);
	if (n <= 0)
		return (int)n;
	/* zlib doesn't write to its input, but older headers lack const. */
	g->z.next_in = (Bytef *)(uintptr_t)block;
	g->z.avail_in = (uInt)n;
	return 1;
}

/* A member has begun or the stream is at its end (0): what follows the last
 * member and is none itself is padding, as gzip has it.
 */
static int gzip_start(struct gzip *g)
{
	int rc = gzip_fill(g);

	if (rc <= 0)
		return rc;
	if (g->any && g->z.next_in[0] != 0x1F)
		return 0;
	inflateReset(&g->z);
	g->started = g->any = true;
	return 1;
}

/* What has been unpacked is given before an error is: the cut comes behind
 * it.
 */
static ssize_t gzip_next(struct sb_bytes *b, const char **block)
{
	struct gzip *g = (struct gzip *)b;
	const char *why = NULL;
	size_t got;

	g->z.next_out = (Bytef *)g->buf;
	g->z.avail_out = sizeof(g->buf);
	while (g->z.avail_out && !why) {
		int rc = g->started ? gzip_fill(g) : gzip_start(g);

		if (rc < 0 || (rc == 0 && g->started))
			why = "truncated gzip data";
		if (rc <= 0)
			break;
		rc = inflate(&g->z, Z_NO_FLUSH);
		if (rc == Z_STREAM_END)
			g->started = false;
		else if (rc != Z_OK && rc != Z_BUF_ERROR)
			why = g->z.total_in <= 10 && g->z.total_out == 0
				      ? "not in gzip format"
				      : "damaged gzip data";
	}
	got = sizeof(g->buf) - g->z.avail_out;
	*block = g->buf;
	if (got)
		return (ssize_t)got;
	return why ? gzip_fail(g, why) : 0;
}

static void gzip_close(struct sb_bytes *b)
{
	inflateEnd(&((struct gzip *)b)->z);
	sb_bytes_close(b->below);
	free(b);
}

struct sb_bytes *sb_bytes_gzip(struct sb_bytes *below)
{
	struct gzip *g = sb_malloc(sizeof(*g));

	memset(g, 0, offsetof(struct gzip, buf));
	g->b.next = gzip_next;
	g->b.close = gzip_close;
	g->b.below = below;
	g->b.fd = -1;
	if (inflateInit2(&g->z, 15 + 16) != Z_OK) {
		gzip_fail(g, "zlib has no memory");
		g->b.ended = true;
	}
	return &g->b;
}

/* --- libarchive on top of a stream --- */

static la_ssize_t attach_read(struct archive *a, void *data, const void **block)
{
	struct sb_bytes *b = data;
	const char *p = NULL;
	ssize_t n = sb_bytes_next(b, &p);

	if (n < 0)
		archive_set_error(a, EIO, "%s", b->error);
	*block = p;
	return n;
}

static la_int64_t attach_seek(struct archive *a, void *data, la_int64_t offset,
			      int whence)
{
	struct sb_bytes *b = data;
	off_t at;

	if (whence == SEEK_CUR)
		return ARCHIVE_FATAL; /* libarchive never asks for it */
	at = lseek(b->fd, (off_t)offset, whence);
	if (at < 0) {
		archive_set_error(a, errno, "cannot seek");
		return ARCHIVE_FATAL;
	}
	b->nheld = 0;
	b->ended = false;
	return at;
}

int sb_bytes_attach(struct archive *a, struct sb_bytes *b)
{
	archive_read_set_read_callback(a, attach_read);
	if (b->seekable)
		archive_read_set_seek_callback(a, attach_seek);
	archive_read_set_callback_data(a, b);
	return archive_read_open1(a);
}

void sb_bytes_explain(char *text, size_t size, struct archive *a,
		      const struct sb_bytes *below)
{
	const char *why = below->error[0] ? below->error
					  : archive_error_string(a);

	snprintf(text, size, "%s", why ? why : "unreadable archive");
}

struct filter {
	struct sb_bytes b;
	struct archive *archive;
	const char *name;
	bool opened;
	char buf[BLOCK];
};

static ssize_t filter_fail(struct filter *f)
{
	sb_bytes_explain(f->b.error, sizeof(f->b.error), f->archive,
			 f->b.below);
	return -1;
}

/* The raw format takes anything, unpacked or not, so the filter is looked
 * at: a text that is only called .xz is refused.
 */
static int filter_open(struct filter *f)
{
	struct archive_entry *entry;
	int rc;

	f->opened = true;
	if (sb_bytes_attach(f->archive, f->b.below) < ARCHIVE_WARN)
		return (int)filter_fail(f);
	rc = archive_read_next_header(f->archive, &entry);
	if (rc == ARCHIVE_EOF)
		return 0;
	if (rc < ARCHIVE_WARN)
		return (int)filter_fail(f);
	if (archive_filter_code(f->archive, 0) != ARCHIVE_FILTER_NONE)
		return 1;
	snprintf(f->b.error, sizeof(f->b.error), "not in %s format", f->name);
	return -1;
}

static ssize_t filter_next(struct sb_bytes *b, const char **block)
{
	struct filter *f = (struct filter *)b;
	ssize_t n;

	if (!f->opened) {
		int rc = filter_open(f);

		if (rc <= 0)
			return rc;
	}
	n = archive_read_data(f->archive, f->buf, sizeof(f->buf));
	*block = f->buf;
	return n < 0 ? filter_fail(f) : n;
}

static void filter_close(struct sb_bytes *b)
{
	archive_read_free(((struct filter *)b)->archive);
	sb_bytes_close(b->below);
	free(b);
}

struct sb_bytes *sb_bytes_filter(struct sb_bytes *below, const char *filter)
{
	struct filter *f = sb_malloc(sizeof(*f));

	memset(f, 0, offsetof(struct filter, buf));
	f->b.next = filter_next;
	f->b.close = filter_close;
	f->b.below = below;
	f->b.fd = -1;
	f->name = filter;
	f->archive = archive_read_new();
	if (sb_slice_is(sb_slice_of(filter), "zstd"))
		archive_read_support_filter_zstd(f->archive);
	else if (sb_slice_is(sb_slice_of(filter), "xz"))
		archive_read_support_filter_xz(f->archive);
	else
		archive_read_support_filter_bzip2(f->archive);
	archive_read_support_format_raw(f->archive);
	archive_read_support_format_empty(f->archive);
	return &f->b;
}

/* --- UTF-16 to UTF-8 --- */

struct utf16 {
	struct sb_bytes b;
	UConverter *from, *to;
	const char *in, *in_end;
	UChar pivot[4096], *pivot_from, *pivot_to;
	bool flushed;
	char buf[BLOCK];
};

/* More input; at its end none, with flushed set. */
static bool utf16_fill(struct utf16 *u)
{
	ssize_t n;

	if (u->in != u->in_end || u->flushed)
		return true;
	n = sb_bytes_next(u->b.below, &u->in);
	if (n < 0) {
		snprintf(u->b.error, sizeof(u->b.error), "%s",
			 u->b.below->error);
		return false;
	}
	u->in_end = n ? u->in + n : u->in;
	u->flushed = n == 0;
	return true;
}

static ssize_t utf16_next(struct sb_bytes *b, const char **block)
{
	struct utf16 *u = (struct utf16 *)b;
	char *to = u->buf;
	static const char nothing[1];

	while (to == u->buf && utf16_fill(u)) {
		UErrorCode e = U_ZERO_ERROR;

		if (!u->in)
			u->in = u->in_end = nothing;
		ucnv_convertEx(u->to, u->from, &to, u->buf + sizeof(u->buf),
			       &u->in, u->in_end, u->pivot, &u->pivot_from,
			       &u->pivot_to, u->pivot + 4096, false, u->flushed,
			       &e);
		if (u->flushed && e != U_BUFFER_OVERFLOW_ERROR)
			break;
	}
	if (u->b.error[0])
		return -1;
	*block = u->buf;
	return to - u->buf;
}

static void utf16_close(struct sb_bytes *b)
{
	struct utf16 *u = (struct utf16 *)b;

	ucnv_close(u->from);
	ucnv_close(u->to);
	sb_bytes_close(b->below);
	free(u);
}

static void drop_mark(struct sb_bytes *b)
{
	struct sb_slice head = sb_bytes_peek(b, 2);

	if (!sb_slice_starts(head, SB_LIT("\xFF\xFE")) &&
	    !sb_slice_starts(head, SB_LIT("\xFE\xFF")))
		return;
	b->nheld -= 2;
	memmove(b->held, b->held + 2, b->nheld);
}

struct sb_bytes *sb_bytes_utf16(struct sb_bytes *below, const char *charset)
{
	struct utf16 *u = sb_malloc(sizeof(*u));
	UErrorCode e = U_ZERO_ERROR;

	memset(u, 0, offsetof(struct utf16, buf));
	u->b.next = utf16_next;
	u->b.close = utf16_close;
	u->b.below = below;
	u->b.fd = -1;
	drop_mark(below);
	u->pivot_from = u->pivot_to = u->pivot;
	u->from = ucnv_open(charset, &e);
	u->to = ucnv_open("UTF-8", &e);
	if (U_FAILURE(e)) {
		snprintf(u->b.error, sizeof(u->b.error), "%s: %s", charset,
			 u_errorName(e));
		u->b.ended = true;
	}
	return &u->b;
}
