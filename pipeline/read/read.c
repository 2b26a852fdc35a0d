/* read.c - the read stage: all of the input, article by article
 *
 * A file is opened as a stack: its bytes, what unpacks them, the archives
 * whose members are gone through, and on top the content that articles are
 * taken from. When the content ends, the next member is opened; when the
 * archive ends, the next file.
 */
#include <errno.h>
#include <fcntl.h>
#include <json-c/json_tokener.h>
#include <unistd.h>

#include "parts.h"
#include "saidby/keeper.h"
#include "saidby/log.h"
#include "saidby/stage.h"

enum {
	ARCHIVES = 4, /* archives within archives */
	PACKED = 8,   /* a file packed again and again */
	HEAD = 512,   /* enough for tar's mark */
	JSON_DEPTH = 32,
};

/* A path of the command line. */
struct operand {
	const char *path;
	struct sb_slice id;   /* of the file; of a folder with '/' behind,
				 or empty */
	struct sb_slice real; /* its absolute path, for a keeper */
	bool folder;
};

/* What a file, member or content is called. */
struct names {
	struct sb_slice where, id, publisher;
};

struct level {
	struct sb_members *members;
	struct names names;
};

struct reader {
	struct operand *operands;
	size_t noperands, at;
	const char *publisher;
	const struct sb_keeper *keeper; /* or NULL */
	uint32_t file_number;		/* a keeper's, of the file */
	struct sb_arena arena;		/* operands */

	struct sb_walk walk;
	bool walking;	       /* in operands[at - 1] */
	struct sb_bytes *file; /* at the bottom; owned from above */
	uint64_t counted;      /* of file->given */
	struct level levels[ARCHIVES];
	size_t nlevels;

	struct sb_bytes *bytes; /* the content; NULL: none is open */
	enum sb_content kind;
	struct names names;
	struct sb_arena names_arena; /* the file's */
	unsigned line;		     /* taken from the content */
	bool begun;		     /* a line was not blank */
	struct sb_lines lines;
	struct json_tokener *tok;
	struct sb_ids ids;
};

/* --- names --- */

static struct sb_slice without_slashes(const char *path)
{
	struct sb_slice s = sb_slice_of(path);

	while (s.n > 1 && s.p[s.n - 1] == '/')
		s.n--;
	return s;
}

static struct sb_slice base_name(struct sb_slice path)
{
	const char *slash = path.n ? memrchr(path.p, '/', path.n) : NULL;
	size_t skip = slash ? (size_t)(slash + 1 - path.p) : 0;

	return (struct sb_slice) { path.p + skip, path.n - skip };
}

/* The part of PATH before the first '/', if there is one. */
static struct sb_slice first_folder(struct sb_slice path)
{
	const char *slash = path.n ? memchr(path.p, '/', path.n) : NULL;

	return slash ? (struct sb_slice) { path.p, (size_t)(slash - path.p) }
		     : (struct sb_slice) { NULL, 0 };
}

/* File names may hold any bytes; ids and messages are UTF-8. */
static struct sb_slice as_text(struct sb_arena *arena, struct sb_slice s)
{
	size_t bad;

	return sb_arena_dup(arena, sb_utf8_repair(arena, s, &bad));
}

/* PATH with symlinks resolved in its folders, but not at its end: what a
 * link is called is its id. Absent if that fails.
 */
static struct sb_slice real_path(struct sb_arena *arena, const char *path)
{
	struct sb_slice full = without_slashes(path);
	struct sb_slice base = base_name(full);
	struct sb_slice dir = { full.p, full.n - base.n };
	char *real;
	struct sb_slice s = { NULL, 0 };

	if (sb_slice_is(base, ".") || sb_slice_is(base, "..") || !base.n ||
	    sb_slice_is(full, "/")) {
		dir = full;
		base.n = 0;
	}
	real = realpath(dir.n ? sb_arena_dup(arena, dir).p : ".", NULL);
	if (!real)
		return s;
	s = sb_arena_printf(arena, "%s%s%.*s", real,
			    base.n && real[1] ? "/" : "", SB_FMT(base));
	free(real);
	return s;
}

/* PATH relative to ROOT, both real; absent if it isn't below it. */
static struct sb_slice relative(struct sb_slice path, struct sb_slice root)
{
	const struct sb_slice none = { NULL, 0 };

	if (!path.p || !sb_slice_starts(path, root))
		return none;
	if (path.n == root.n)
		return SB_LIT("");
	if (root.n > 1 && path.p[root.n] != '/')
		return none;
	path.n -= root.n + (root.n > 1);
	path.p += root.n + (root.n > 1);
	return path;
}

/* PATH relative to ROOT by its name, or else by where a link leads. */
static struct sb_slice below_root(struct sb_arena *arena, const char *path,
				  const char *root)
{
	char *real_root = realpath(root, NULL);
	char *real = realpath(path, NULL);
	struct sb_slice rel = { NULL, 0 };

	if (real_root)
		rel = relative(real_path(arena, path), sb_slice_of(real_root));
	if (real_root && !rel.p)
		rel = relative(sb_slice_of(real), sb_slice_of(real_root));
	rel = as_text(arena, rel);
	free(real);
	free(real_root);
	return rel;
}

static struct sb_slice operand_id(struct reader *r, const struct operand *o,
				  const char *root)
{
	struct sb_slice base = base_name(without_slashes(o->path));
	struct sb_slice rel = { NULL, 0 };

	if (root)
		rel = below_root(&r->arena, o->path, root);
	if (root && !rel.p)
		sb_log(SB_WARNING, o->path, 0, 0,
		       "not below --root %s: ids don't start there", root);
	if (!rel.p)
		return o->folder ? SB_LIT("") : as_text(&r->arena, base);
	return o->folder && rel.n
		       ? sb_arena_printf(&r->arena, "%.*s/", SB_FMT(rel))
		       : rel;
}

/* --- opening --- */

static void close_content(struct reader *r)
{
	sb_bytes_close(r->bytes);
	r->bytes = NULL;
	if (!r->nlevels)
		r->file = NULL;
}

static void pop_level(struct reader *r)
{
	sb_members_close(r->levels[--r->nlevels].members);
	if (!r->nlevels)
		r->file = NULL;
}

static enum sb_rc push_level(struct reader *r, struct sb_bytes *bytes,
			     enum sb_pack pack, const struct names *names,
			     struct sb_err *err)
{
	struct level *l;

	if (r->nlevels == ARCHIVES) {
		sb_bytes_close(bytes);
		return sb_fail(err, SB_SKIP, names->where.p, 0,
			       "more than %d archives within each other",
			       ARCHIVES);
	}
	l = &r->levels[r->nlevels++];
	l->members = sb_members_open(bytes,
				     pack == SB_PACK_ZIP ? "zip" : "tar");
	l->names = *names;
	return SB_OK;
}

static struct sb_bytes *unpack(struct sb_bytes *bytes, enum sb_pack pack)
{
	if (pack == SB_PACK_GZIP)
		return sb_bytes_gzip(bytes);
	return sb_bytes_filter(bytes, pack == SB_PACK_ZSTD ? "zstd"
				      : pack == SB_PACK_XZ ? "xz"
							   : "bzip2");
}

/* JSON Lines in UTF-16 can't be cut into lines before they are decoded. */
static struct sb_bytes *as_utf8(struct sb_bytes *bytes)
{
	struct sb_slice head = sb_bytes_peek(bytes, HEAD);
	const char *name = sb_utf16_name(head);

	if (sb_slice_starts(head, SB_LIT("\xFF\xFE")))
		name = "UTF-16LE";
	else if (sb_slice_starts(head, SB_LIT("\xFE\xFF")))
		name = "UTF-16BE";
	return name ? sb_bytes_utf16(bytes, name) : bytes;
}

static void start_content(struct reader *r, struct sb_bytes *bytes,
			  enum sb_content kind, const struct names *names)
{
	if (kind == SB_CONTENT_LINES || kind == SB_CONTENT_JSON)
		bytes = as_utf8(bytes);
	r->bytes = bytes;
	r->kind = kind;
	r->names = *names;
	r->line = 0;
	r->begun = false;
	sb_lines_start(&r->lines, bytes);
}

/* Unpacks BYTES, which it owns from now on, by NAME's endings, or by its
 * first bytes where the name says nothing; gives a content or a level.
 */
static enum sb_rc open_bytes(struct reader *r, struct sb_bytes *bytes,
			     struct sb_slice name, const struct names *names,
			     struct sb_err *err)
{
	enum sb_content kind = sb_content_of(name);
	bool sniff = kind == SB_CONTENT_OTHER;

	for (int i = 0; i < PACKED; i++) {
		enum sb_pack pack =
			sniff ? sb_pack_by_magic(sb_bytes_peek(bytes, HEAD))
			      : sb_pack_of(&name);

		if (pack == SB_PACK_TAR || pack == SB_PACK_ZIP)
			return push_level(r, bytes, pack, names, err);
		if (pack == SB_PACK_NONE)
			break;
		bytes = unpack(bytes, pack);
	}
	if (sniff)
		kind = sb_content_by_head(sb_bytes_peek(bytes, HEAD));
	start_content(r, bytes, kind, names);
	return SB_OK;
}

static enum sb_rc open_file(struct reader *r, int fd, const char *path,
			    const struct names *names, struct sb_err *err)
{
	enum sb_rc rc;

	r->file = sb_bytes_file(fd);
	r->counted = 0;
	rc = open_bytes(r, r->file,
			r->file->seekable ? base_name(sb_slice_of(path))
					  : SB_LIT(""),
			names, err);
	if (rc != SB_OK)
		r->file = NULL;
	return rc;
}

/* Whether a file is to be read: a keeper may have all of it. REST is its path
 * below the operand O.
 */
static bool is_due(struct reader *r, const struct operand *o,
		   struct sb_slice rest, const struct stat *st)
{
	struct sb_slice path = o->real;

	r->file_number = 0;
	if (!r->keeper || !path.n || !S_ISREG(st->st_mode))
		return true;
	if (rest.n)
		path = sb_arena_printf(&r->names_arena, "%.*s%s%.*s",
				       SB_FMT(path), path.n > 1 ? "/" : "",
				       SB_FMT(rest));
	return r->keeper->file(r->keeper->ctx, path, st, &r->file_number);
}

/* O_NONBLOCK: what was a file when the folder was looked at may be a pipe
 * now.
 */
static enum sb_rc open_found(struct reader *r, struct sb_err *err)
{
	const struct operand *o = &r->operands[r->at - 1];
	struct sb_slice path = r->walk.path, rel;
	size_t n = strlen(o->path);
	struct names names;
	int fd;

	n += n && o->path[n - 1] == '/' ? 0 : 1;
	rel = (struct sb_slice) { path.p + n, path.n - n };
	sb_arena_reset(&r->names_arena);
	if (!is_due(r, o, rel, &r->walk.st))
		return SB_OK;
	fd = open(path.p, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
	if (fd < 0)
		return sb_fail(err, SB_SKIP, path.p, 0, "cannot read: %s",
			       strerror(errno));
	rel = as_text(&r->names_arena, rel);
	names.where = as_text(&r->names_arena, path);
	names.id = sb_arena_printf(&r->names_arena, "%.*s%.*s", SB_FMT(o->id),
				   SB_FMT(rel));
	names.publisher = first_folder(rel);
	return open_file(r, fd, path.p, &names, err);
}

static enum sb_rc open_named(struct reader *r, const struct operand *o,
			     struct sb_err *err)
{
	bool standard = sb_slice_is(sb_slice_of(o->path), "-");
	struct names names = { { NULL, 0 }, o->id, { NULL, 0 } };
	struct stat st;
	int fd = standard ? STDIN_FILENO
			  : open(o->path, O_RDONLY | O_CLOEXEC | O_NOCTTY);

	if (fd < 0)
		return sb_fail(err, SB_IO, o->path, 0, "cannot read: %s",
			       strerror(errno));
	sb_arena_reset(&r->names_arena);
	if (fstat(fd, &st) == 0 &&
	    !is_due(r, o, (struct sb_slice) { 0 }, &st)) {
		close(fd);
		return SB_OK;
	}
	names.where = as_text(&r->names_arena, sb_slice_of(o->path));
	return open_file(r, fd, o->path, &names, err);
}

/* The member's names live as long as it is the current one. */
static enum sb_rc open_member(struct reader *r, const struct level *l,
			      struct sb_err *err)
{
	struct sb_slice name = sb_text_slice(&l->members->name);
	struct sb_arena *arena = &l->members->names;
	struct names names;

	names.where = sb_arena_printf(arena, "%.*s!%.*s",
				      SB_FMT(l->names.where), SB_FMT(name));
	names.id = sb_arena_printf(arena, "%.*s!%.*s", SB_FMT(l->names.id),
				   SB_FMT(name));
	names.publisher = l->names.publisher.p ? l->names.publisher
					       : first_folder(name);
	return open_bytes(r, sb_members_bytes(l->members), base_name(name),
			  &names, err);
}

static enum sb_rc lose_member(const struct level *l, const char *why,
			      struct sb_err *err)
{
	char where[sizeof(err->where)];

	snprintf(where, sizeof(where), "%.*s!%.*s", SB_FMT(l->names.where),
		 SB_FMT(l->members->name.v ? sb_text_slice(&l->members->name)
					   : SB_LIT("")));
	return sb_fail(err, SB_SKIP, where, 0, "%s", why);
}

/* One step through the archive on top. */
static enum sb_rc next_member(struct reader *r, struct sb_err *err)
{
	struct level *l = &r->levels[r->nlevels - 1];
	struct sb_slice name;

	switch (sb_members_next(l->members)) {
	case SB_MEMBER:
		name = sb_text_slice(&l->members->name);
		return sb_content_wanted(name) ? open_member(r, l, err) : SB_OK;
	case SB_MEMBER_UNSAFE:
		return lose_member(l,
				   "a name that leads out of the archive, "
				   "not read",
				   err);
	case SB_MEMBER_BAD:
		return lose_member(l, "cannot be read from the archive", err);
	case SB_MEMBERS_END:
		pop_level(r);
		return SB_OK;
	case SB_MEMBERS_FAILED:
		sb_fail(err, SB_SKIP, l->names.where.p, 0,
			"the rest of the archive cannot be read: %s",
			l->members->error);
		pop_level(r);
		return SB_SKIP;
	}
	return SB_OK;
}

/* One step towards a content: SB_OK when one may be open. */
static enum sb_rc advance(struct reader *r, struct sb_err *err)
{
	const struct operand *o;
	enum sb_rc rc;

	if (r->nlevels)
		return next_member(r, err);
	r->file_number = 0;
	if (r->walking) {
		rc = sb_walk_next(&r->walk, err);
		if (rc == SB_OK)
			return open_found(r, err);
		r->walking = rc != SB_END;
		return rc == SB_END ? SB_OK : rc;
	}
	if (r->at == r->noperands)
		return SB_END;
	o = &r->operands[r->at++];
	if (!o->folder)
		return open_named(r, o, err);
	rc = sb_walk_start(&r->walk, o->path, err);
	r->walking = rc == SB_OK;
	return rc;
}

/* --- articles --- */

/* Bytes of the file since the last article; what is unpacked counts as it
 * is packed.
 */
static uint64_t count(struct reader *r)
{
	uint64_t at = r->file->given - r->file->nheld, n;

	if (r->bytes == r->file)
		at -= r->lines.n;
	/* Reading a .zip goes back and forth. */
	n = at > r->counted ? at - r->counted : 0;
	r->counted = at;
	return n;
}

static void set_place(struct reader *r, struct sb_article *a, unsigned line)
{
	a->where = sb_arena_dup(&a->arena, r->names.where);
	a->line = line;
}

static enum sb_rc finish(struct reader *r, struct sb_article *a)
{
	if (!a->id.n && a->url.n)
		a->id = a->url;
	if (!a->id.n)
		a->id_from = a->line ? SB_ID_LINE : SB_ID_PATH;
	if (!a->id.n && a->line)
		a->id = sb_arena_printf(&a->arena, "%.*s#%u",
					SB_FMT(r->names.id), a->line);
	if (!a->id.n)
		a->id = sb_arena_dup(&a->arena, r->names.id);
	if (!a->publisher.n)
		a->publisher = sb_arena_dup(&a->arena, r->names.publisher);
	if (!a->publisher.n)
		a->publisher = sb_slice_of(r->publisher);
	if (!sb_ids_add(&r->ids, a->id))
		sb_article_remark(a, SB_WARNING, "duplicate article id %.*s",
				  SB_FMT(a->id));
	a->layers |= SB_LAYER_SOURCE;
	return SB_OK;
}

static enum sb_rc take_text(struct reader *r, struct sb_article *a,
			    struct sb_err *err)
{
	enum sb_line got = sb_lines_rest(&r->lines);
	struct sb_slice bytes = { r->lines.buf, r->lines.used };
	enum sb_rc rc;

	set_place(r, a, 0);
	a->input_bytes = count(r);
	if (got == SB_LINE_FAILED)
		rc = sb_lose(a, err, "%s", r->bytes->error);
	else if (got == SB_LINE_TOO_LONG)
		rc = sb_lose(a, err, "an article of more than 64 MiB");
	else
		rc = sb_text_article(a, bytes, r->kind == SB_CONTENT_MARKDOWN,
				     err);
	close_content(r);
	return rc == SB_OK ? finish(r, a) : rc;
}

/* An array over lines, or as a whole .json: its articles can't be told apart
 * without holding all of it.
 */
static bool is_file_of_array(const struct reader *r, struct sb_slice first)
{
	return first.p[0] == '[' &&
	       (r->kind == SB_CONTENT_JSON || first.p[first.n - 1] != ']');
}

/* One object over many lines, as editors and json.dump(indent=) lay it out:
 * no line of JSON Lines is "{" or ends in a comma.
 */
static bool is_laid_out(struct sb_slice first)
{
	return first.p[0] == '{' &&
	       (first.n == 1 || first.p[first.n - 1] == ',');
}

static enum sb_rc take_object(struct reader *r, struct sb_article *a,
			      struct sb_err *err)
{
	enum sb_rc rc = sb_json_article(a, r->tok, r->lines.buf, r->lines.used,
					err);

	a->input_bytes = count(r);
	return rc == SB_OK ? finish(r, a) : rc;
}

/* What can only be told at the first line that isn't blank. */
static enum sb_rc take_first(struct reader *r, struct sb_article *a,
			     struct sb_slice first, struct sb_err *err)
{
	enum sb_rc rc;

	if (is_file_of_array(r, first)) {
		rc = sb_lose(a, err,
			     "an array: one object a line is needed, which "
			     "jq -c '.[]' makes of it");
		close_content(r);
		return rc;
	}
	if (!is_laid_out(first))
		return take_object(r, a, err);
	a->line = 0;
	switch (sb_lines_rest(&r->lines)) {
	case SB_LINE_FAILED:
		rc = sb_lose(a, err, "%s", r->bytes->error);
		break;
	case SB_LINE_TOO_LONG:
		rc = sb_lose(a, err, "an article of more than 64 MiB");
		break;
	default:
		rc = take_object(r, a, err);
	}
	close_content(r);
	return rc;
}

/* SB_END when the content has no more lines. */
static enum sb_rc take_line(struct reader *r, struct sb_article *a,
			    struct sb_err *err)
{
	for (;;) {
		enum sb_line got = sb_lines_next(&r->lines);
		struct sb_slice line = { r->lines.buf, r->lines.used };

		if (got == SB_LINE_END)
			return SB_END;
		r->line++;
		if (got == SB_LINE)
			line = sb_slice_trim(line);
		if (got == SB_LINE && !line.n)
			continue;
		set_place(r, a, r->line);
		if (got == SB_LINE_TOO_LONG)
			return sb_lose(a, err, "a line of more than 64 MiB");
		if (got == SB_LINE_FAILED) {
			sb_lose(a, err, "%s", r->bytes->error);
			close_content(r);
			return SB_SKIP;
		}
		if (r->begun)
			return take_object(r, a, err);
		r->begun = true;
		return take_first(r, a, line, err);
	}
}

/* SB_END when the content is at its end and closed. */
static enum sb_rc take(struct reader *r, struct sb_article *a,
		       struct sb_err *err)
{
	enum sb_rc rc;

	if (r->kind == SB_CONTENT_TEXT || r->kind == SB_CONTENT_MARKDOWN)
		return take_text(r, a, err);
	rc = take_line(r, a, err);
	if (rc != SB_END)
		return rc;
	if (!r->line || !r->begun)
		rc = sb_fail(err, SB_SKIP, r->names.where.p, 0, "empty");
	close_content(r);
	return rc;
}

static enum sb_rc next_article(struct reader *r, struct sb_article *a,
			       struct sb_err *err)
{
	enum sb_rc rc;

	for (;;) {
		if (r->bytes) {
			rc = take(r, a, err);
			if (rc != SB_END)
				return rc;
			continue;
		}
		rc = advance(r, err);
		if (rc == SB_END && r->walk.passed) {
			sb_log(SB_DEBUG, NULL, 0, 0,
			       "files with other endings passed over: %llu",
			       (unsigned long long)r->walk.passed);
			r->walk.passed = 0;
		}
		if (rc != SB_OK)
			return rc;
	}
}

static enum sb_rc read_run(void *ctx, struct sb_article *a, struct sb_err *err)
{
	struct reader *r = ctx;
	enum sb_rc rc = next_article(r, a, err);

	a->file = r->file_number;
	if (rc == SB_OK && r->keeper)
		a->known = r->keeper->knows(r->keeper->ctx, a);
	return rc;
}

/* --- the stage --- */

static enum sb_rc check_operand(struct operand *o, struct sb_err *err)
{
	struct stat st;

	if (sb_slice_is(sb_slice_of(o->path), "-"))
		return SB_OK;
	if (stat(o->path, &st) != 0)
		return sb_fail(err, SB_IO, o->path, 0, "%s", strerror(errno));
	o->folder = S_ISDIR(st.st_mode);
	if (S_ISSOCK(st.st_mode))
		return sb_fail(err, SB_IO, o->path, 0, "cannot read: a socket");
	if (faccessat(AT_FDCWD, o->path, o->folder ? R_OK | X_OK : R_OK,
		      AT_EACCESS) != 0)
		return sb_fail(err, SB_IO, o->path, 0, "cannot read: %s",
			       strerror(errno));
	return SB_OK;
}

static enum sb_rc check_root(const char *root, struct sb_err *err)
{
	struct stat st;

	if (!root)
		return SB_OK;
	if (stat(root, &st) != 0)
		return sb_fail(err, SB_IO, root, 0, "%s", strerror(errno));
	if (!S_ISDIR(st.st_mode))
		return sb_fail(err, SB_IO, root, 0, "--root needs a folder");
	return SB_OK;
}

static enum sb_rc read_close(void *ctx, bool ok, struct sb_err *err)
{
	struct reader *r = ctx;

	(void)ok;
	(void)err;
	if (!r)
		return SB_OK;
	if (r->bytes)
		close_content(r);
	while (r->nlevels)
		pop_level(r);
	sb_walk_release(&r->walk);
	sb_lines_release(&r->lines);
	sb_ids_release(&r->ids);
	if (r->tok)
		json_tokener_free(r->tok);
	sb_arena_release(&r->names_arena);
	sb_arena_release(&r->arena);
	free(r);
	return SB_OK;
}

/* Absent for standard input. */
static struct sb_slice operand_real(struct reader *r, const struct operand *o)
{
	struct sb_slice real = { NULL, 0 };
	char *path;

	if (sb_slice_is(sb_slice_of(o->path), "-"))
		return real;
	if (!o->folder)
		return real_path(&r->arena, o->path);
	path = realpath(o->path, NULL);
	if (path)
		real = sb_arena_dup(&r->arena, sb_slice_of(path));
	free(path);
	return real;
}

static enum sb_rc set_operands(struct reader *r, const struct sb_config *c,
			       struct sb_err *err)
{
	enum sb_rc rc = check_root(c->root, err);

	r->operands = SB_NEW_N(&r->arena, struct operand, c->paths.n);
	for (size_t i = 0; i < c->paths.n && rc == SB_OK; i++) {
		struct operand *o = &r->operands[r->noperands++];

		o->path = c->paths.v[i];
		rc = check_operand(o, err);
	}
	for (size_t i = 0; i < r->noperands && rc == SB_OK; i++) {
		struct operand *o = &r->operands[i];

		if (r->keeper)
			o->real = operand_real(r, o);
		o->id = operand_id(r, o,
				   sb_slice_is(sb_slice_of(o->path), "-")
					   ? NULL
					   : c->root);
	}
	return rc;
}

static enum sb_rc read_open(void **ctx, const struct sb_config *config,
			    struct sb_err *err)
{
	struct reader *r;
	enum sb_rc rc;

	*ctx = NULL;
	if (!config->paths.n)
		return sb_fail(err, SB_USAGE, NULL, 0,
			       "no input: name files or folders, or - for "
			       "standard input");
	r = sb_malloc(sizeof(*r));
	memset(r, 0, sizeof(*r));
	r->publisher = config->publisher;
	r->keeper = config->keeper;
	rc = set_operands(r, config, err);
	if (rc != SB_OK) {
		read_close(r, false, NULL);
		return rc;
	}
	r->tok = json_tokener_new_ex(JSON_DEPTH);
	if (!r->tok) {
		read_close(r, false, NULL);
		return sb_fail(err, SB_IO, NULL, 0, "out of memory");
	}
	*ctx = r;
	return SB_OK;
}

const struct sb_option sb_read_options[] = {
	{ .name = "root",
	  .kind = SB_OPT_STRING,
	  .offset = SB_FIELD(root),
	  .arg = "DIR",
	  .help = "make article ids relative to DIR (default: the folder "
		  "named)" },
	{ .name = "publisher",
	  .kind = SB_OPT_STRING,
	  .offset = SB_FIELD(publisher),
	  .arg = "NAME",
	  .help = "publisher of articles that name none and lie in no "
		  "folder" },
	{ .name = NULL },
};

const struct sb_stage sb_read_stage = {
	.name = "read",
	.summary = "files, folders and archives to articles",
	.example = "saidby read corpora/sample | jq -r .title\n"
		   "saidby read night.jsonl.gz more.tar.zst | head -1\n"
		   "zcat night.jsonl.gz | saidby read -\n",
	.gives = SB_LAYER_SOURCE,
	.options = sb_read_options,
	.open = read_open,
	.run = read_run,
	.close = read_close,
};
