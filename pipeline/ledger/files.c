/* files.c - which files a run has to read
 *
 * A file is as it was if size and time of change are; else its bytes are
 * hashed. A time of change is believed only if it was some seconds past when
 * the file was read: one that is written twice within a tick of the clock
 * looks the same.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "internal.h"

enum { SETTLED = 2 /* seconds */, CHUNK = 64 * 1024, FIRST_TABLE = 1024 };

static size_t slot_of(const struct files *f, struct sb_slice path)
{
	size_t i = (size_t)sb_slice_hash(path, 0) & (f->ntable - 1);

	while (f->table[i] &&
	       !sb_slice_eq(f->list.v[f->table[i] - 1].path, path))
		i = (i + 1) & (f->ntable - 1);
	return i;
}

static void grow_table(struct files *f)
{
	f->ntable = f->ntable ? f->ntable * 2 : FIRST_TABLE;
	free(f->table);
	f->table = sb_malloc(f->ntable * sizeof(*f->table));
	memset(f->table, 0, f->ntable * sizeof(*f->table));
	for (size_t i = 0; i < f->list.n; i++)
		f->table[slot_of(f, f->list.v[i].path)] = (uint32_t)i + 1;
}

static struct file *add_file(struct files *f, struct sb_slice path)
{
	struct file *file = sb_vec_push(&f->arena, &f->list);

	file->path = sb_arena_dup(&f->arena, path);
	if (2 * f->list.n > f->ntable)
		grow_table(f);
	else
		f->table[slot_of(f, file->path)] = (uint32_t)f->list.n;
	return file;
}

/* Numbers have no gaps: no row is ever taken away. */
enum sb_rc files_load(struct files *f, struct sb_ledger *l, struct sb_err *err)
{
	sqlite3_stmt *s = db_use(l, DB_FILES, err);
	enum sb_rc rc;

	pthread_mutex_init(&f->lock, NULL);
	grow_table(f);
	if (!s)
		return SB_IO;
	while ((rc = db_step(l, s, err)) == SB_OK) {
		struct file *file = add_file(f, db_text(s, 1));

		file->size = db_int(s, 2);
		file->mtime = db_int(s, 3);
		file->hash = db_int(s, 4);
		file->gone = db_int(s, 5) != 0;
		if (db_int(s, 0) != (int64_t)f->list.n)
			return sb_fail(err, SB_DATA, l->path, 0,
				       "files are missing from the ledger");
	}
	return rc == SB_END ? SB_OK : rc;
}

void files_release(struct files *f)
{
	if (!f->table)
		return;
	pthread_mutex_destroy(&f->lock);
	free(f->table);
	sb_arena_release(&f->arena);
}

static int64_t mtime_of(const struct stat *st)
{
	return (int64_t)st->st_mtim.tv_sec * 1000000000 + st->st_mtim.tv_nsec;
}

/* 0 if it can't be read: the reader will tell. */
static int64_t hash_file(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
	char *buf = sb_malloc(CHUNK);
	uint64_t h = sb_slice_hash(SB_LIT(""), 0);
	ssize_t n = -1;

	while (fd >= 0 &&
	       ((n = read(fd, buf, CHUNK)) > 0 || (n < 0 && errno == EINTR)))
		if (n > 0)
			h = sb_slice_hash((struct sb_slice) { buf, (size_t)n },
					  h);
	free(buf);
	if (fd >= 0)
		close(fd);
	return n < 0 ? 0 : (int64_t)h;
}

static void note(struct file *file, const struct stat *st, int64_t hash)
{
	int64_t settled = ((int64_t)time(NULL) - SETTLED) * 1000000000;

	file->touched = true;
	file->hash = hash;
	file->size = st->st_size;
	file->mtime = mtime_of(st) < settled ? mtime_of(st) : -1;
}

static bool is_as_it_was(const struct file *file, const struct stat *st)
{
	return !file->gone && file->size == st->st_size &&
	       file->mtime == mtime_of(st);
}

/* Only the reader's thread adds files, so a number stays what it is while the
 * lock is free for the others.
 */
bool files_due(struct files *f, struct sb_slice path, const struct stat *st,
	       uint32_t *number)
{
	struct file was, *file;
	bool same, due;
	int64_t hash = 0;

	pthread_mutex_lock(&f->lock);
	*number = f->table[slot_of(f, path)];
	if (!*number) {
		add_file(f, path)->gone = true;
		*number = (uint32_t)f->list.n;
	}
	was = f->list.v[*number - 1];
	pthread_mutex_unlock(&f->lock);
	same = is_as_it_was(&was, st);
	due = !same || f->all;
	if (due)
		hash = hash_file(was.path.p);
	pthread_mutex_lock(&f->lock);
	file = &f->list.v[*number - 1];
	if (due)
		note(file, st, hash);
	due = due && (f->all || was.gone || !hash || hash != was.hash);
	file->seen = true;
	file->due |= due;
	f->unchanged += !due;
	pthread_mutex_unlock(&f->lock);
	return due;
}

struct file files_get(struct files *f, uint32_t number)
{
	struct file file = { 0 };

	if (!number)
		return file;
	pthread_mutex_lock(&f->lock);
	file = f->list.v[number - 1];
	pthread_mutex_unlock(&f->lock);
	return file;
}

void files_lost(struct files *f, uint32_t number)
{
	if (!number)
		return;
	pthread_mutex_lock(&f->lock);
	f->list.v[number - 1].failed = true;
	pthread_mutex_unlock(&f->lock);
}

void files_doubt(struct files *f, uint32_t number)
{
	if (!number)
		return;
	pthread_mutex_lock(&f->lock);
	f->list.v[number - 1].touched = true;
	f->list.v[number - 1].mtime = -1;
	f->list.v[number - 1].hash = 0;
	pthread_mutex_unlock(&f->lock);
}

bool file_is_missing(struct sb_slice path)
{
	struct stat st;

	return lstat(path.p, &st) < 0 && (errno == ENOENT || errno == ENOTDIR);
}
