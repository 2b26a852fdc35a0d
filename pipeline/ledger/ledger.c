/* ledger.c - where the ledger is, opening and closing it */
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "internal.h"

#define NAME "ledger.db"

/* $STATE_DIRECTORY may name several folders; the first is taken. */
static struct sb_slice default_folder(struct sb_arena *arena)
{
	const char *state = getenv("STATE_DIRECTORY");
	const char *xdg = getenv("XDG_STATE_HOME"), *home = getenv("HOME");
	struct sb_slice rest = sb_slice_of(state), first;

	if (state && *state && sb_slice_cut(&rest, SB_LIT(":"), &first))
		return sb_arena_dup(arena, first);
	if (xdg && *xdg)
		return sb_arena_printf(arena, "%s/saidby", xdg);
	if (home && *home)
		return sb_arena_printf(arena, "%s/.local/state/saidby", home);
	return (struct sb_slice) { NULL, 0 };
}

static enum sb_rc make_folders(struct sb_arena *arena, struct sb_slice folder,
			       struct sb_err *err)
{
	for (size_t i = 1; i <= folder.n; i++) {
		struct sb_slice part = { folder.p, i };

		if (i < folder.n && folder.p[i] != '/')
			continue;
		if (mkdir(sb_arena_dup(arena, part).p, 0700) < 0 &&
		    errno != EEXIST)
			return sb_fail(err, SB_IO, folder.p, 0,
				       "cannot make the folder: %s",
				       strerror(errno));
	}
	return SB_OK;
}

static enum sb_rc default_path(struct sb_arena *arena, enum sb_ledger_use use,
			       struct sb_slice *path, struct sb_err *err)
{
	struct sb_slice folder = default_folder(arena);
	enum sb_rc rc = SB_OK;

	if (!folder.n)
		return sb_fail(err, SB_USAGE, NULL, 0,
			       "no home folder: --ledger FILE must say where "
			       "the ledger is");
	if (use == SB_LEDGER_MAKE)
		rc = make_folders(arena, folder, err);
	*path = sb_arena_printf(arena, "%.*s/" NAME, SB_FMT(folder));
	return rc;
}

static enum sb_rc open_db(struct sb_ledger *l, enum sb_ledger_use use,
			  struct sb_err *err)
{
	int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_FULLMUTEX |
		    (use == SB_LEDGER_MAKE ? SQLITE_OPEN_CREATE : 0);
	static const char setup[] = "PRAGMA journal_mode = WAL;"
				    "PRAGMA synchronous = FULL;"
				    "PRAGMA cache_size = -65536;";

	if (sqlite3_open_v2(l->path, &l->db, flags, NULL) != SQLITE_OK ||
	    sqlite3_exec(l->db, setup, NULL, NULL, NULL) != SQLITE_OK)
		return db_fail(l, err);
	return SB_OK;
}

/* Older ledgers are brought up to date by whoever meets them first. */
static enum sb_rc check_version(struct sb_ledger *l, struct sb_err *err)
{
	int version = schema_version(l), lock = -1;
	enum sb_rc rc = SB_OK;

	if (version == SCHEMA)
		return SB_OK;
	if (version < 0)
		return db_fail(l, err);
	if (version > SCHEMA)
		return sb_fail(err, SB_DATA, l->path, 0,
			       "made by a newer saidby: its version is %d, "
			       "this program knows %d",
			       version, SCHEMA);
	if (l->lock < 0)
		rc = ledger_lock(l->path, &lock, err);
	if (rc == SB_OK)
		rc = schema_bring(l, err);
	ledger_unlock(lock);
	return rc;
}

static enum sb_rc open_path(struct sb_ledger *l, const char *path,
			    enum sb_ledger_use use, struct sb_err *err)
{
	struct sb_arena arena = { 0 };
	struct sb_slice at = sb_slice_of(path);
	enum sb_rc rc = SB_OK;

	if (!path)
		rc = default_path(&arena, use, &at, err);
	if (rc == SB_OK) {
		l->path = sb_malloc(at.n + 1);
		memcpy(l->path, sb_slice_chars(at), at.n);
		l->path[at.n] = '\0';
		if (use != SB_LEDGER_MAKE && access(l->path, F_OK) != 0)
			rc = sb_fail(err, SB_IO, l->path, 0,
				     "no ledger here; saidby run --ledger "
				     "FILE makes one");
	}
	if (rc == SB_OK && use != SB_LEDGER_READ)
		rc = ledger_lock(l->path, &l->lock, err);
	if (rc == SB_OK)
		rc = open_db(l, use, err);
	if (rc == SB_OK)
		rc = check_version(l, err);
	sb_arena_release(&arena);
	return rc;
}

enum sb_rc sb_ledger_open(struct sb_ledger **ledger, const char *path,
			  enum sb_ledger_use use, struct sb_err *err)
{
	struct sb_ledger *l = sb_malloc(sizeof(*l));
	enum sb_rc rc;

	memset(l, 0, sizeof(*l));
	l->lock = -1;
	rc = open_path(l, path, use, err);
	if (rc == SB_OK)
		*ledger = l;
	else
		sb_ledger_close(l);
	return rc;
}

void sb_ledger_close(struct sb_ledger *l)
{
	if (!l)
		return;
	if (l->open)
		db_exec(l, DB_ROLLBACK, NULL);
	for (int i = 0; i < DB_STATEMENTS; i++)
		sqlite3_finalize(l->statements[i]);
	sqlite3_close(l->db);
	ledger_unlock(l->lock);
	free(l->path);
	free(l);
}

const char *sb_ledger_path(const struct sb_ledger *l)
{
	return l->path;
}
