/* rules_watch.c - saidby rules watch: check and test whenever a file is saved
 *
 * Rules without errors come into force; where there are errors the last good
 * ones stay, and what is given besides the folder is tried with those. Folders
 * are watched, not files: most editors put a new file in an old one's place.
 */
#include <dirent.h>
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

#include "rules.h"
#include "saidby/interrupt.h"
#include "saidby/log.h"
#include "saidby/ruleset.h"

enum {
	LOOK_EVERY = 200, /* ms: whether to stop */
	SETTLE = 100,	  /* ms without a change: all is saved */
	SETTLE_MOST = 20, /* changes that are waited for */
	EVENTS = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE |
		 IN_CREATE | IN_DELETE_SELF | IN_MOVE_SELF
};

struct watch {
	const struct sb_config *config;
	const char *dir;
	const char *const *corpus;
	size_t ncorpus;
	int fd;
	struct bench *good; /* NULL: none yet */
	struct sb_arena arena;
};

/* ---- what is watched ---- */

static struct sb_slice folder_of(struct sb_arena *a, const char *path)
{
	const char *slash = strrchr(path, '/');

	if (!slash)
		return SB_LIT(".");
	return sb_arena_dup(
		a, (struct sb_slice) {
			   path, slash == path ? 1 : (size_t)(slash - path) });
}

static enum sb_rc watch_folder(const struct watch *w, const char *path,
			       struct sb_err *err)
{
	if (inotify_add_watch(w->fd, path, EVENTS) < 0)
		return sb_fail(err, SB_IO, path, 0, "cannot watch: %s",
			       strerror(errno));
	return SB_OK;
}

/* As deep as rules are looked for. */
enum { DEEPEST = 4 };

static bool is_folder(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

/* Folders that are new since the last time, too. */
static enum sb_rc watch_tree(const struct watch *w, const char *path, int depth,
			     struct sb_err *err)
{
	struct sb_arena arena = { 0 };
	enum sb_rc rc = watch_folder(w, path, err);
	struct dirent *e;
	DIR *d;

	if (rc != SB_OK || depth == DEEPEST)
		return rc;
	d = opendir(path);
	if (!d)
		return SB_OK;
	while (rc == SB_OK && (e = readdir(d)) != NULL) {
		struct sb_slice sub = sb_arena_printf(&arena, "%s/%s", path,
						      e->d_name);
		const char *p = sb_slice_chars(sub);

		if (e->d_name[0] == '.' || !is_folder(p))
			continue;
		rc = watch_tree(w, p, depth + 1, err);
		/* What goes away meanwhile needs no watch. */
		if (rc != SB_OK && access(p, F_OK) != 0)
			rc = SB_OK;
	}
	closedir(d);
	sb_arena_release(&arena);
	return rc;
}

static enum sb_rc watch_corpus(struct watch *w, struct sb_err *err)
{
	enum sb_rc rc = SB_OK;

	for (size_t i = 0; i < w->ncorpus && rc == SB_OK; i++) {
		const char *path = w->corpus[i];

		if (is_folder(path))
			rc = watch_folder(w, path, err);
		/* What is no file is a text, and stays as it is. */
		else if (access(path, F_OK) == 0)
			rc = watch_folder(
				w, sb_slice_chars(folder_of(&w->arena, path)),
				err);
	}
	return rc;
}

static bool ends_as(struct sb_slice name, const char *const *endings)
{
	for (; *endings; endings++)
		if (sb_slice_ends(name, sb_slice_of(*endings)))
			return true;
	return false;
}

/* An editor's swap and backup files are nobody's business. */
static bool matters(const struct watch *w, const struct inotify_event *e)
{
	static const char *const rules[] = { ".rules", ".lex", ".tsv", NULL };
	static const char *const articles[] = { ".txt",	  ".md",     ".json",
						".jsonl", ".ndjson", NULL };
	struct sb_slice name = e->len ? sb_slice_of(e->name) : SB_LIT("");

	if (e->mask & (IN_DELETE_SELF | IN_MOVE_SELF))
		return true;
	if (!name.n || name.p[0] == '.')
		return false;
	if (e->mask & IN_ISDIR)
		return true;
	/* A new file is empty: it matters when it has been written. */
	if (e->mask & IN_CREATE)
		return false;
	for (size_t i = 0; i < w->ncorpus; i++)
		if (sb_slice_is(name, base_name(w->corpus[i])))
			return true;
	return ends_as(name, rules) || (w->ncorpus && ends_as(name, articles));
}

/* Did anything that matters happen? Waits MS at the most. */
static bool something_changed(const struct watch *w, int ms)
{
	_Alignas(struct inotify_event) char buf[4096];
	struct pollfd p = { .fd = w->fd, .events = POLLIN };
	bool changed = false;
	ssize_t n;

	if (poll(&p, 1, ms) <= 0)
		return false;
	while ((n = read(w->fd, buf, sizeof(buf))) > 0)
		for (ssize_t at = 0; at < n;) {
			const struct inotify_event *e = (void *)(buf + at);

			changed = changed || matters(w, e);
			at += (ssize_t)(sizeof(*e) + e->len);
		}
	return changed;
}

/* Until something is saved, and then until all is. False when interrupted. */
static bool wait_for_change(const struct watch *w)
{
	while (!something_changed(w, LOOK_EVERY))
		if (sb_interrupted())
			return false;
	for (int i = 0; i < SETTLE_MOST; i++)
		if (!something_changed(w, SETTLE))
			break;
	return !sb_interrupted();
}

/* ---- a round ---- */

/* Another sub-command on the folder. */
static enum sb_rc run_sub(const struct watch *w, const char *name,
			  enum sb_rc (*run)(const struct sb_config *config,
					    struct sb_err *err),
			  struct sb_err *err)
{
	const char *paths[] = { name, w->dir };
	struct sb_config c = *w->config;

	c.paths = (struct sb_strings) { paths, 2 };
	return run(&c, err);
}

static void drop(struct bench *b)
{
	if (b)
		bench_close(b);
	free(b);
}

/* The rules of the folder come into force. */
static enum sb_rc take_over(struct watch *w, struct sb_err *err)
{
	struct bench *b = sb_malloc(sizeof(*b));
	enum sb_rc rc = bench_open(b, w->config, w->dir, false, err);

	if (rc != SB_OK) {
		drop(b);
		return rc;
	}
	drop(w->good);
	w->good = b;
	return SB_OK;
}

static enum sb_rc check_and_test(struct watch *w, struct sb_err *err)
{
	enum sb_rc rc = run_sub(w, "check", rules_check, err);

	/* Failed examples and warnings don't keep rules out of force. */
	if (rc == SB_OK)
		rc = take_over(w, err);
	if (rc == SB_OK)
		rc = run_sub(w, "test", rules_test, err);
	return rc == SB_SKIP ? SB_OK : rc;
}

static enum sb_rc try_corpus(struct watch *w, struct sb_err *err)
{
	if (!w->ncorpus || !w->good)
		return SB_OK;
	return try_paths(w->good, w->corpus, w->ncorpus, err);
}

/* Says what is wrong and goes on: it may be mended with the next save. */
static void round_of(struct watch *w)
{
	struct sb_err err = { 0 };

	if (check_and_test(w, &err) != SB_OK) {
		sb_log_err(SB_ERROR, &err);
		printf(w->good ? "the last good rules stay in force\n"
			       : "no rules are in force yet\n");
	}
	err = (struct sb_err) { 0 };
	if (sb_fatal(try_corpus(w, &err)) && !sb_interrupted())
		sb_log_err(SB_ERROR, &err);
	printf("-- watching %s\n", w->dir);
	fflush(stdout);
}

static enum sb_rc watch_all(struct watch *w, struct sb_err *err)
{
	enum sb_rc rc;

	w->fd = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
	if (w->fd < 0)
		return sb_fail(err, SB_IO, NULL, 0, "cannot watch: %s",
			       strerror(errno));
	rc = watch_corpus(w, err);
	do {
		/* First the watch, then the look: no save falls between. */
		if (rc == SB_OK)
			rc = watch_tree(w, w->dir, 0, err);
		if (rc == SB_OK)
			round_of(w);
	} while (rc == SB_OK && !ferror(stdout) && wait_for_change(w));
	close(w->fd);
	if (rc == SB_OK && sb_interrupted())
		rc = sb_fail(err, SB_INTERRUPTED, NULL, 0, "interrupted");
	return rc;
}

enum sb_rc rules_watch(const struct sb_config *config, struct sb_err *err)
{
	struct watch w = { .config = config };
	const char *because;
	enum sb_rc rc = SB_OK;

	if (config->paths.n > 1) {
		w.dir = config->paths.v[1];
		w.corpus = config->paths.v + 2;
		w.ncorpus = config->paths.n - 2;
	} else {
		rc = sb_ruleset_where(config, &w.arena, &w.dir, &because, err);
	}
	for (size_t i = 0; i < w.ncorpus && rc == SB_OK; i++)
		if (strcmp(w.corpus[i], "-") == 0)
			rc = sb_fail(err, SB_USAGE, NULL, 0,
				     "standard input can't be tried again and "
				     "again");
	if (rc == SB_OK)
		rc = watch_all(&w, err);
	drop(w.good);
	sb_arena_release(&w.arena);
	return rc;
}
