/* walk.c - the files of a folder in byte order of their names, depth first
 *
 * The names of the folders on the way down are in memory, no others: about
 * 40 bytes for each file of the fullest of them.
 */
#include "parts.h"

#include <errno.h>

#include "saidby/log.h"

static int by_bytes(const void *a, const void *b)
{
	const char *const *x = a, *const *y = b;

	return strcmp(*x, *y);
}

static bool on_the_way(const struct sb_walk *w, const struct stat *st)
{
	for (size_t i = 0; i < w->nfolders; i++)
		if (w->folders[i].dev == st->st_dev &&
		    w->folders[i].ino == st->st_ino)
			return true;
	return false;
}

static enum sb_rc list(struct sb_walk_folder *f, DIR *dir, struct sb_err *err)
{
	struct dirent *d;

	errno = 0;
	while ((d = readdir(dir)) != NULL) {
		struct sb_slice name = sb_slice_of(d->d_name);

		if (d->d_name[0] != '.')
			*(const char **)sb_vec_push(&f->arena, &f->names) =
				sb_arena_dup(&f->arena, name).p;
		errno = 0;
	}
	if (errno)
		return sb_fail(err, SB_SKIP, f->path.p, 0,
			       "cannot read the folder: %s", strerror(errno));
	if (f->names.n)
		qsort(f->names.v, f->names.n, sizeof(*f->names.v), by_bytes);
	return SB_OK;
}

static struct sb_walk_folder *push(struct sb_walk *w)
{
	if (w->nfolders == w->cap) {
		w->cap = w->cap ? w->cap * 2 : 8;
		w->folders = sb_realloc(w->folders,
					w->cap * sizeof(*w->folders));
	}
	memset(&w->folders[w->nfolders], 0, sizeof(*w->folders));
	return &w->folders[w->nfolders++];
}

static void pop(struct sb_walk *w)
{
	sb_arena_release(&w->folders[--w->nfolders].arena);
}

static enum sb_rc enter(struct sb_walk *w, const char *path,
			const struct stat *st, struct sb_err *err)
{
	DIR *dir = opendir(path);
	size_t n = strlen(path);
	struct sb_walk_folder *f;
	enum sb_rc rc;

	if (!dir)
		return sb_fail(err, SB_SKIP, path, 0,
			       "cannot read the folder: %s", strerror(errno));
	f = push(w);
	f->dev = st->st_dev;
	f->ino = st->st_ino;
	f->path = sb_arena_printf(&f->arena, "%s%s", path,
				  n && path[n - 1] == '/' ? "" : "/");
	rc = list(f, dir, err);
	closedir(dir);
	if (rc != SB_OK)
		pop(w);
	return rc;
}

enum sb_rc sb_walk_start(struct sb_walk *w, const char *folder,
			 struct sb_err *err)
{
	struct stat st;

	if (stat(folder, &st) != 0)
		return sb_fail(err, SB_SKIP, folder, 0, "%s", strerror(errno));
	return enter(w, folder, &st, err);
}

static enum sb_rc enter_below(struct sb_walk *w, const struct stat *st,
			      struct sb_err *err)
{
	if (on_the_way(w, st)) {
		sb_log(SB_WARNING, w->path.p, 0, 0,
		       "a loop of folders, not followed");
		return SB_OK;
	}
	if (w->nfolders == SB_WALK_DEEPEST) {
		sb_log(SB_WARNING, w->path.p, 0, 0,
		       "more than %d folders deep, passed over",
		       SB_WALK_DEEPEST);
		return SB_OK;
	}
	return enter(w, w->path.p, st, err);
}

/* w->path is looked at: SB_OK and *FOUND for a file of the input. */
static enum sb_rc visit(struct sb_walk *w, struct sb_slice name, bool *found,
			struct sb_err *err)
{
	bool wanted = sb_content_wanted(name);

	if (stat(w->path.p, &w->st) != 0)
		return wanted ? sb_fail(err, SB_SKIP, w->path.p, 0,
					"cannot read: %s", strerror(errno))
			      : SB_OK;
	if (S_ISDIR(w->st.st_mode))
		return enter_below(w, &w->st, err);
	if (!S_ISREG(w->st.st_mode))
		sb_log(SB_WARNING, w->path.p, 0, 0,
		       "a pipe, socket or device, passed over");
	else if (wanted)
		*found = true;
	else
		w->passed++;
	return SB_OK;
}

enum sb_rc sb_walk_next(struct sb_walk *w, struct sb_err *err)
{
	while (w->nfolders) {
		struct sb_walk_folder *f = &w->folders[w->nfolders - 1];
		struct sb_slice name;
		bool found = false;
		enum sb_rc rc;

		if (f->at == f->names.n) {
			pop(w);
			continue;
		}
		name = sb_slice_of(f->names.v[f->at++]);
		sb_arena_reset(&w->arena);
		w->path = sb_arena_printf(&w->arena, "%s%s", f->path.p, name.p);
		rc = visit(w, name, &found, err);
		if (rc != SB_OK || found)
			return rc;
	}
	return SB_END;
}

void sb_walk_release(struct sb_walk *w)
{
	while (w->nfolders)
		pop(w);
	free(w->folders);
	sb_arena_release(&w->arena);
	memset(w, 0, sizeof(*w));
}
