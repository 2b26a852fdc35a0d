/* out.c - output files, whole or not at all, see saidby/write.h */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "saidby/write.h"

enum { FLUSH_AT = 64 * 1024, TRIES = 100, MOST_LINKS = 40 };

struct sb_out {
	int fd;
	const char *shown;   /* for messages */
	char *temp, *target; /* NULL when written directly */
	struct sb_arena arena;
	struct sb_text buffer;
};

static enum sb_rc failed(const struct sb_out *o, struct sb_err *err, int e)
{
	return sb_fail(err, SB_IO, o->shown, 0, "cannot write: %s",
		       strerror(e));
}

static enum sb_rc open_direct(struct sb_out *o, const char *path,
			      struct sb_err *err)
{
	o->fd = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
	return o->fd < 0 ? failed(o, err, errno) : SB_OK;
}

/* A copy of the descriptor, so that closing it reports late errors and
 * leaves standard output to others.
 */
static enum sb_rc open_stdout(struct sb_out *o, struct sb_err *err)
{
	o->fd = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
	return o->fd < 0 ? failed(o, err, errno) : SB_OK;
}

static struct sb_slice folder_of(const char *path)
{
	/* NOLINTNEXTLINE(*-core.NonNullParamChecker): target is resolved */
	const char *slash = strrchr(path, '/');

	return (struct sb_slice) { path,
				   slash ? (size_t)(slash + 1 - path) : 0 };
}

/* What a link that leads to nothing yet points at. */
static char *follow(struct sb_out *o, const char *path)
{
	for (int i = 0; i < MOST_LINKS; i++) {
		char to[PATH_MAX];
		ssize_t n = readlink(path, to, sizeof(to) - 1);
		struct sb_slice folder = folder_of(path);

		if (n < 0)
			break;
		to[n] = '\0';
		if (to[0] == '/')
			folder.n = 0;
		path = sb_arena_printf(&o->arena, "%.*s%s", SB_FMT(folder), to)
			       .p;
	}
	return (char *)path;
}

static enum sb_rc resolve(struct sb_out *o, const char *path,
			  struct sb_err *err)
{
	char real[PATH_MAX];

	if (realpath(path, real))
		path = real;
	else if (errno == ENOENT)
		path = follow(o, path);
	else
		return failed(o, err, errno);
	o->target = (char *)sb_arena_dup(&o->arena, sb_slice_of(path)).p;
	return SB_OK;
}

/* A new file beside the target, hidden from shell patterns. */
static int open_temp(struct sb_out *o, mode_t mode)
{
	struct sb_slice folder = folder_of(o->target);
	const char *name = o->target + folder.n;

	for (unsigned i = 0; i < TRIES; i++) {
		int fd;

		o->temp = (char *)sb_arena_printf(
				  &o->arena, "%.*s.%.200s.%ld-%u",
				  SB_FMT(folder), name, (long)getpid(), i)
				  .p;
		fd = open(o->temp, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
			  mode);
		if (fd >= 0 || errno != EEXIST)
			return fd;
	}
	return -1;
}

static void drop_temp(struct sb_out *o)
{
	if (o->temp)
		unlink(o->temp);
	o->temp = NULL;
}

/* OLD is the mode of the file that will be replaced, or 0. */
static enum sb_rc open_beside(struct sb_out *o, const char *path, mode_t old,
			      struct sb_err *err)
{
	enum sb_rc rc = resolve(o, path, err);

	if (rc != SB_OK)
		return rc;
	/* Nobody may read it before it has the old one's mode. */
	o->fd = open_temp(o, old ? 0600 : 0666);
	if (o->fd < 0) {
		int e = errno;

		o->temp = NULL;
		return failed(o, err, e);
	}
	if (old && fchmod(o->fd, old & 07777) < 0) {
		rc = failed(o, err, errno);
		close(o->fd);
		drop_temp(o);
	}
	return rc;
}

/* /dev/stdout may lead to the file that the shell has opened. */
static bool is_stdout(const struct stat *st)
{
	struct stat out;

	return fstat(STDOUT_FILENO, &out) == 0 && out.st_dev == st->st_dev &&
	       out.st_ino == st->st_ino;
}

static enum sb_rc open_path(struct sb_out *o, const char *path,
			    struct sb_err *err)
{
	struct stat st;

	if (stat(path, &st) < 0) {
		if (errno != ENOENT)
			return failed(o, err, errno);
		return open_beside(o, path, 0, err);
	}
	if (is_stdout(&st))
		return open_stdout(o, err);
	if (S_ISDIR(st.st_mode))
		return failed(o, err, EISDIR);
	if (!S_ISREG(st.st_mode))
		return open_direct(o, path, err);
	return open_beside(o, path, st.st_mode, err);
}

enum sb_rc sb_out_open(struct sb_out **out, const char *path,
		       struct sb_err *err)
{
	struct sb_out *o = sb_malloc(sizeof(*o));
	enum sb_rc rc;

	*o = (struct sb_out) { .fd = -1, .shown = path };
	if (!path || !strcmp(path, "-")) {
		o->shown = "standard output";
		rc = open_stdout(o, err);
	} else {
		rc = open_path(o, path, err);
	}
	if (rc != SB_OK) {
		sb_arena_release(&o->arena);
		free(o);
		return rc;
	}
	*out = o;
	return SB_OK;
}

static enum sb_rc flush(struct sb_out *o, struct sb_err *err)
{
	const char *p = o->buffer.v;
	size_t n = o->buffer.n;

	while (n) {
		ssize_t k = write(o->fd, p, n);

		if (k < 0 && errno == EINTR)
			continue;
		if (k < 0)
			return failed(o, err, errno);
		p += k;
		n -= (size_t)k;
	}
	o->buffer.n = 0;
	return SB_OK;
}

enum sb_rc sb_out_put(struct sb_out *o, struct sb_slice text,
		      struct sb_err *err)
{
	sb_text_add(&o->arena, &o->buffer, text);
	return o->buffer.n >= FLUSH_AT ? flush(o, err) : SB_OK;
}

/* After a crash the folder must not have the name of a file that is not on
 * the disk. Some file systems can't sync a folder (EINVAL).
 */
static enum sb_rc sync_folder(struct sb_out *o, struct sb_err *err)
{
	struct sb_slice s = folder_of(o->target);
	const char *folder = s.n ? sb_arena_dup(&o->arena, s).p : ".";
	int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	enum sb_rc rc = SB_OK;

	/* A folder that one may write but not read can't be opened. */
	if (fd < 0)
		return errno == EACCES ? SB_OK : failed(o, err, errno);
	if (fsync(fd) < 0 && errno != EINVAL)
		rc = failed(o, err, errno);
	close(fd);
	return rc;
}

/* Puts the temporary file, complete on the disk, in the target's place. */
static enum sb_rc move_in(struct sb_out *o, struct sb_err *err)
{
	if (rename(o->temp, o->target) < 0)
		return failed(o, err, errno);
	o->temp = NULL;
	return sync_folder(o, err);
}

enum sb_rc sb_out_close(struct sb_out *o, bool ok, struct sb_err *err)
{
	enum sb_rc rc = SB_OK;

	if (ok)
		rc = flush(o, err);
	if (ok && rc == SB_OK && o->temp && fsync(o->fd) < 0)
		rc = failed(o, err, errno);
	if (close(o->fd) < 0 && rc == SB_OK && errno != EINTR && ok)
		rc = failed(o, err, errno);
	if (ok && rc == SB_OK && o->temp)
		rc = move_in(o, err);
	drop_temp(o);
	sb_arena_release(&o->arena);
	free(o);
	return rc;
}
