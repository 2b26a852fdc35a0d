/* parts.h - what the files of the read stage share
 *
 *	bytes.c		a stream of bytes, unpacked layer by layer
 *	members.c	the files of an archive, one after the other
 *	walk.c		the files of a folder, in order
 *	lines.c		one line at a time out of a stream, or all of it
 *	kind.c		what a file is, by its name or by its first bytes
 *	text.c		a text file -> article
 *	json.c		a line of JSON -> article
 *	headline.c	is the first line the headline?
 *	fields.c	names of an article's data in headers and JSON; dates
 *	ids.c		has an id been there before?
 *	charset.c	see saidby/read.h
 *	read.c		the stage: goes through all of the input
 */
#ifndef SAIDBY_READ_PARTS_H
#define SAIDBY_READ_PARTS_H

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "saidby/article.h"
#include "saidby/read.h"

struct archive;
struct json_tokener;

/* One article may be this long, and a line of JSON Lines. */
#define SB_READ_MOST ((size_t)64 << 20)

/* --- bytes.c ---
 *
 * A stream owns the one below it: closing it closes all. A block is valid
 * until the next call. After an error there is nothing but that error.
 */
struct sb_bytes {
	/* Bytes in *BLOCK; 0 at the end; -1 with a message in error. */
	ssize_t (*next)(struct sb_bytes *b, const char **block);
	void (*close)(struct sb_bytes *b);
	struct sb_bytes *below; /* or NULL */
	char *held;		/* peeked, not yet given */
	size_t nheld;
	bool ended;	/* next said 0 or -1 */
	bool seekable;	/* a plain file: fd can be moved */
	int fd;		/* of the file at the bottom, else -1 */
	uint64_t given; /* by next, until now */
	char error[256];
};

struct sb_bytes *sb_bytes_file(int fd);
struct sb_bytes *sb_bytes_gzip(struct sb_bytes *below);
/* One of libarchive's filters: "zstd", "xz", "bzip2". */
struct sb_bytes *sb_bytes_filter(struct sb_bytes *below, const char *filter);
/* UTF-16 to UTF-8, a byte order mark being dropped. */
struct sb_bytes *sb_bytes_utf16(struct sb_bytes *below, const char *charset);

ssize_t sb_bytes_next(struct sb_bytes *b, const char **block);
/* The first bytes, at least WANT unless the stream is shorter or fails;
 * they are given again by sb_bytes_next.
 */
struct sb_slice sb_bytes_peek(struct sb_bytes *b, size_t want);
void sb_bytes_close(struct sb_bytes *b);
/* What libarchive's reader A says, and why if the stream below it failed. */
void sb_bytes_explain(char *text, size_t size, struct archive *a,
		      const struct sb_bytes *below);
/* Lets libarchive's reader A read from B, or fails as it does. */
int sb_bytes_attach(struct archive *a, struct sb_bytes *b);

/* --- members.c --- */
enum sb_member {
	SB_MEMBER,
	SB_MEMBER_UNSAFE,
	SB_MEMBER_BAD,
	SB_MEMBERS_END,
	SB_MEMBERS_FAILED
};

struct sb_members {
	struct archive *archive;
	struct sb_bytes *below;
	struct sb_text name;   /* of the member, in names */
	struct sb_arena names; /* reset at each member */
	char error[256];
};

/* Owns BELOW from now on. FORMAT is "tar" or "zip". */
struct sb_members *sb_members_open(struct sb_bytes *below, const char *format);
/* The next regular file; its name as the archive has it, without "./". */
enum sb_member sb_members_next(struct sb_members *m);
/* Its bytes; to be closed before the next member. */
struct sb_bytes *sb_members_bytes(struct sb_members *m);
void sb_members_close(struct sb_members *m);

/* --- kind.c --- */
enum sb_content {
	SB_CONTENT_OTHER, /* not known by its name */
	SB_CONTENT_TEXT,
	SB_CONTENT_MARKDOWN,
	SB_CONTENT_LINES, /* JSON Lines */
	SB_CONTENT_JSON,  /* .json: lines, or one object */
	SB_CONTENT_ARCHIVE,
};

enum sb_pack {
	SB_PACK_NONE,
	SB_PACK_GZIP,
	SB_PACK_ZSTD,
	SB_PACK_XZ,
	SB_PACK_BZIP2,
	SB_PACK_TAR,
	SB_PACK_ZIP
};

/* What NAME's last ending says, which is cut off it. */
enum sb_pack sb_pack_of(struct sb_slice *name);
enum sb_pack sb_pack_by_magic(struct sb_slice head);
/* With endings of packed files seen through: "a.jsonl.gz" is LINES. */
enum sb_content sb_content_of(struct sb_slice name);
/* By the first bytes: LINES or TEXT. */
enum sb_content sb_content_by_head(struct sb_slice head);
/* Does a file found in a folder or an archive belong to the input? Hidden
 * ones, README.md and LICENSE* don't.
 */
bool sb_content_wanted(struct sb_slice name);

/* --- walk.c --- */
struct sb_walk_folder {
	struct sb_arena arena;
	struct sb_slice path; /* ends in '/' */
	SB_VEC(const char *) names;
	size_t at;
	dev_t dev;
	ino_t ino;
};

enum { SB_WALK_DEEPEST = 128 };

struct sb_walk {
	struct sb_walk_folder *folders; /* the way down; malloc */
	size_t nfolders, cap;
	struct sb_arena arena; /* holds path */
	struct sb_slice path;  /* of the file found; NUL-terminated */
	struct stat st;	       /* its */
	uint64_t passed;       /* files with other endings */
};

/* SB_SKIP if the folder can't be read. */
enum sb_rc sb_walk_start(struct sb_walk *w, const char *folder,
			 struct sb_err *err);
/* SB_OK with the path of a file in w->path; SB_END; SB_SKIP for what could
 * not be read. Loops and special files are warned of and passed over.
 */
enum sb_rc sb_walk_next(struct sb_walk *w, struct sb_err *err);
void sb_walk_release(struct sb_walk *w);

/* --- lines.c --- */
enum sb_line { SB_LINE, SB_LINE_TOO_LONG, SB_LINE_END, SB_LINE_FAILED };

struct sb_lines {
	struct sb_bytes *bytes; /* not owned */
	const char *block;
	size_t n;  /* of it, not yet taken */
	char *buf; /* malloc, kept from file to file */
	size_t used, cap;
};

void sb_lines_start(struct sb_lines *l, struct sb_bytes *bytes);
/* A line without its '\n' in l->buf, which may be written to. */
enum sb_line sb_lines_next(struct sb_lines *l);
/* All that is left, behind what is in l->buf already. */
enum sb_line sb_lines_rest(struct sb_lines *l);
void sb_lines_release(struct sb_lines *l);

/* --- ids.c --- */
struct sb_ids {
	uint64_t *v; /* malloc; a hash table, 0 is a free place */
	size_t n, cap;
};

/* False if ID has been added before. */
bool sb_ids_add(struct sb_ids *ids, struct sb_slice id);
void sb_ids_release(struct sb_ids *ids);

/* --- fields.c --- */
enum sb_field {
	SB_FIELD_TEXT,
	SB_FIELD_TITLE,
	SB_FIELD_URL,
	SB_FIELD_PUBLISHER,
	SB_FIELD_PUBLISHED,
	SB_FIELD_LANGUAGE,
	SB_FIELD_ID,
	SB_FIELD_CHARSET,
	SB_FIELDS
};

/* Names of each field, NULL at the end, the first that is there counts. */
extern const char *const sb_field_names[SB_FIELDS][8];

/* The field that NAME, in any case, is a header of; -1 if none; SB_FIELDS
 * for one that is known and not kept (Author).
 */
int sb_field_of(struct sb_slice name);
/* RAW as ISO date, else as it is. */
struct sb_slice sb_date_iso(struct sb_arena *arena, struct sb_slice raw);

/* --- headline.c --- */
/* The first line of BODY if it is a headline; empty if it is none. MARKDOWN:
 * a line with '#' before it is one whatever its length.
 */
struct sb_span sb_headline_guess(struct sb_slice own, struct sb_span body,
				 bool markdown);
/* The start of BODY up to a line's end if it is TITLE, white space folded and
 * with or without a full stop behind it.
 */
struct sb_span sb_headline_match(struct sb_slice own, struct sb_span body,
				 struct sb_slice title, bool markdown);

/* --- text.c, json.c ---
 *
 * Fill the SOURCE layer from BYTES, which aren't kept; where and line are
 * set before, serial and input_bytes by others, and id and publisher are left
 * absent where the input has none. SB_SKIP with where and line.
 */
enum sb_rc sb_text_article(struct sb_article *a, struct sb_slice bytes,
			   bool markdown, struct sb_err *err);

/* BYTES is one JSON value; it may be written to. */
enum sb_rc sb_json_article(struct sb_article *a, struct json_tokener *tok,
			   char *bytes, size_t n, struct sb_err *err);

/* NUL bytes become spaces; how many there were. */
size_t sb_blank_nuls(char *p, size_t n);
/* Remarks on what decoding had to do. */
void sb_remark_decoded(struct sb_article *a, const struct sb_decoded *d,
		       size_t nuls);
/* sb_fail(SB_SKIP) for A, at its place. */
enum sb_rc sb_lose(const struct sb_article *a, struct sb_err *err,
		   const char *fmt, ...) __attribute__((format(printf, 3, 4)));

const char *sb_utf16_name(struct sb_slice s);

#endif
