/* kill.c - ends the program at the Nth call that changes a file
 *
 * Preloaded by nights.py. KILL_AT=N kills with SIGKILL at the Nth call, a
 * write being half done; KILL_COUNT=FILE says in FILE how many there were.
 */
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_int calls;

static int due(void)
{
	const char *at = getenv("KILL_AT");

	return ++calls == (at ? strtol(at, NULL, 10) : 0);
}

static void end(void)
{
	kill(getpid(), SIGKILL);
	for (;;)
		pause();
}

__attribute__((destructor)) static void tell(void)
{
	const char *path = getenv("KILL_COUNT");
	FILE *f = path ? fopen(path, "w") : NULL;

	if (f) {
		fprintf(f, "%d\n", calls);
		fclose(f);
	}
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int fd, const void *p, size_t n)
{
	if (fd > STDERR_FILENO && due()) {
		NEXT(write)(fd, p, n / 2);
		end();
	}
	return NEXT(write)(fd, p, n);
}

#define PWRITE(name, offset)                                                   \
	ssize_t name(int fd, const void *p, size_t n, offset at)               \
	{                                                                      \
		if (due()) {                                                   \
			NEXT(name)(fd, p, n / 2, at);                          \
			end();                                                 \
		}                                                              \
		return NEXT(name)(fd, p, n, at);                               \
	}
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define BEFORE(type, name, parameters, values)                                 \
	type name parameters                                                   \
	{                                                                      \
		if (due())                                                     \
			end();                                                 \
		return NEXT(name) values;                                      \
	}
BEFORE(int, fsync, (int fd), (fd))
BEFORE(int, fdatasync, (int fd), (fd))
BEFORE(int, ftruncate, (int fd, off_t n), (fd, n))
BEFORE(int, ftruncate64, (int fd, off64_t n), (fd, n))
BEFORE(int, rename, (const char *a, const char *b), (a, b))
BEFORE(int, unlink, (const char *path), (path))
