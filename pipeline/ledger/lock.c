/* lock.c - one writer
 *
 * The lock is flock's, so it goes with its process however that ends. The
 * file stays: removing it would let two processes lock two files of one name.
 * It tells who has it, or had it last.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <time.h>
#include <unistd.h>

#include "internal.h"
#include "saidby/log.h"

enum { MOST_TOLD = 400 };

static void tell_holder(int fd)
{
	char host[128] = "", since[40], text[MOST_TOLD];
	time_t now = time(NULL);
	struct tm tm;
	int n;

	gethostname(host, sizeof(host) - 1);
	gmtime_r(&now, &tm);
	strftime(since, sizeof(since), "%Y-%m-%dT%H:%M:%SZ", &tm);
	n = snprintf(text, sizeof(text), "process %ld on %s since %s\n",
		     (long)getpid(), host, since);
	/* It only informs: the lock holds whether this works or not. */
	if (ftruncate(fd, 0) < 0 || pwrite(fd, text, (size_t)n, 0) < 0)
		sb_log(SB_DEBUG, NULL, 0, 0, "cannot write the lock file: %s",
		       strerror(errno));
}

static enum sb_rc held(const char *path, int fd, struct sb_err *err)
{
	char text[MOST_TOLD];
	ssize_t n = pread(fd, text, sizeof(text) - 1, 0);
	char *end;

	text[n > 0 ? n : 0] = '\0';
	end = strchr(text, '\n');
	if (end)
		*end = '\0';
	return sb_fail(err, SB_IO, path, 0, "in use by %s; nothing is done",
		       text[0] ? text : "another process");
}

enum sb_rc ledger_lock(const char *path, int *fd, struct sb_err *err)
{
	char name[4096];
	enum sb_rc rc;

	if (snprintf(name, sizeof(name), "%s.lock", path) >= (int)sizeof(name))
		return sb_fail(err, SB_IO, path, 0, "%s",
			       strerror(ENAMETOOLONG));
	*fd = open(name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
	if (*fd < 0)
		return sb_fail(err, SB_IO, name, 0, "cannot open: %s",
			       strerror(errno));
	if (flock(*fd, LOCK_EX | LOCK_NB) == 0) {
		tell_holder(*fd);
		return SB_OK;
	}
	rc = errno == EWOULDBLOCK ? held(path, *fd, err)
				  : sb_fail(err, SB_IO, name, 0,
					    "cannot lock: %s", strerror(errno));
	close(*fd);
	*fd = -1;
	return rc;
}

void ledger_unlock(int fd)
{
	if (fd >= 0)
		close(fd);
}
