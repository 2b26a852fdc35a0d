/* file.c - see saidby/file.h */
#include "saidby/file.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FIRST = 64 * 1024 };

/* What a regular file says of its size, and room to see its end. */
static size_t first_room(int fd, size_t most)
{
	struct stat st;

	if (fstat(fd, &st) < 0 || !S_ISREG(st.st_mode) || st.st_size < 0 ||
	    (uintmax_t)st.st_size > most)
		return FIRST;
	return (size_t)st.st_size + 1;
}

static enum sb_rc read_all(int fd, struct sb_arena *arena, const char *path,
			   size_t most, struct sb_slice *bytes,
			   struct sb_err *err)
{
	size_t cap = first_room(fd, most), n = 0;
	char *p = sb_arena_alloc(arena, cap + 1);
	ssize_t k;

	while ((k = read(fd, p + n, cap - n)) != 0) {
		if (k < 0 && errno == EINTR)
			continue;
		if (k < 0)
			return sb_fail(err, SB_IO, path, 0, "cannot read: %s",
				       strerror(errno));
		n += (size_t)k;
		if (n > most)
			return sb_fail(err, SB_DATA, path, 0,
				       "longer than %zu bytes", most);
		if (n == cap) {
			char *q = sb_arena_alloc(arena, 2 * cap + 1);

			memcpy(q, p, n);
			p = q;
			cap *= 2;
		}
	}
	p[n] = '\0';
	*bytes = (struct sb_slice) { p, n };
	return SB_OK;
}

enum sb_rc sb_file_load(struct sb_arena *arena, const char *path, size_t most,
			struct sb_slice *bytes, struct sb_err *err)
{
	bool standard = strcmp(path, "-") == 0;
	int fd = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
	enum sb_rc rc;

	if (fd < 0)
		return sb_fail(err, SB_IO, path, 0, "cannot read: %s",
			       strerror(errno));
	rc = read_all(fd, arena, standard ? "standard input" : path, most,
		      bytes, err);
	if (!standard)
		close(fd);
	return rc;
}
