/* test_read.c - the read stage
 *
 * Most of it is one table: files are made in a temporary folder, the stage
 * reads them, and what comes out is compared as text:
 *
 *	A id | publisher | published | title | headline in own | body
 *	  note or warning: remark
 *	S where:line text
 *	F rc where text		(fatal, by open or run)
 */
#include <archive.h>
#include <archive_entry.h>
#include <fcntl.h>
#include <ftw.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <zlib.h>

#include <cmocka.h>

#include "saidby/log.h"
#include "saidby/read.h"
#include "saidby/stage.h"

#include "../../pipeline/read/parts.h"

/* Rows of the tables end where the rest is zero. */
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))
#define BYTES(s) "" s, sizeof(s) - 1

/* --- charsets --- */

static const struct {
	const char *what;
	const char *bytes;
	size_t n;
	const char *charset, *text;
	size_t bad;
	bool guessed;
} decodings[] = {
	{ "plain", BYTES("said"), "UTF-8", "said", 0, false },
	{ "nothing", BYTES(""), "UTF-8", "", 0, false },
	{ "UTF-8", BYTES("St\xC3\xB8re"), "UTF-8", "St\xC3\xB8re", 0, false },
	{ "mark", BYTES("\xEF\xBB\xBFhi"), "UTF-8", "hi", 0, false },
	{ "marked but bad", BYTES("\xEF\xBB\xBFh\xFFi"), "UTF-8",
	  "h\xEF\xBF\xBDi", 1, false },
	{ "UTF-16LE mark", BYTES("\xFF\xFEh\0i\0\x1C\x20"), "UTF-16LE",
	  "hi\xE2\x80\x9C", 0, false },
	{ "UTF-16BE mark", BYTES("\xFE\xFF\0h\0i\x20\x1C"), "UTF-16BE",
	  "hi\xE2\x80\x9C", 0, false },
	{ "UTF-16 lone surrogate", BYTES("\xFF\xFEh\0\x00\xD8i\0"), "UTF-16LE",
	  "h\xEF\xBF\xBDi", 1, false },
	{ "UTF-16 pair", BYTES("\xFF\xFE\x3D\xD8\x00\xDE"), "UTF-16LE",
	  "\xF0\x9F\x98\x80", 0, false },
	{ "UTF-16 cut", BYTES("\xFF\xFEh\0i"), "UTF-16LE", "h\xEF\xBF\xBD", 1,
	  false },
	{ "UTF-32LE mark", BYTES("\xFF\xFE\0\0h\0\0\0i\0\0\0"), "UTF-32LE",
	  "hi", 0, false },
	{ "UTF-16LE by NULs", BYTES("h\0e\0 \0s\0a\0i\0d\0"), "UTF-16LE",
	  "he said", 0, true },
	{ "UTF-16BE by NULs", BYTES("\0h\0e\0 \0s\0a\0i\0d"), "UTF-16BE",
	  "he said", 0, true },
	{ "windows-1252", BYTES("The caf\xE9 \x93is\x94 closed, he said"),
	  "windows-1252",
	  "The caf\xC3\xA9 \xE2\x80\x9Cis\xE2\x80\x9D closed, he said", 0,
	  true },
	{ "windows-1252 at the end", BYTES("They met in the caf\xE9"),
	  "windows-1252", "They met in the caf\xC3\xA9", 0, true },
	{ "undefined byte", BYTES("caf\xE9 \x81 and na\xEFve"), "windows-1252",
	  "caf\xC3\xA9 \xEF\xBF\xBD and na\xC3\xAFve", 1, true },
	{ "mostly UTF-8",
	  BYTES("\xC3\xB8\xC3\xB8\xC3\xB8\xC3\xB8\xC3\xB8\xC3\xB8\xC3\xB8"
		"\xC3\xB8\xC3\xB8\xE6\xC3\xB8"),
	  "UTF-8",
	  "\xC3\xB8\xC3\xB8\xC3\xB8\xC3\xB8\xC3\xB8\xC3\xB8\xC3\xB8"
	  "\xC3\xB8\xC3\xB8\xEF\xBF\xBD\xC3\xB8",
	  1, false },
	{ "UTF-8, short, one byte bad",
	  BYTES("\xE2\x80\x9CNo,\xE2\x80\x9D said Bj\xF8rn"), "UTF-8",
	  "\xE2\x80\x9CNo,\xE2\x80\x9D said Bj\xEF\xBF\xBDrn", 1, false },
	{ "windows-1252 where two bytes make a letter by chance",
	  BYTES("The \xAB"
		"CAF\xC9\xBB is closed"),
	  "windows-1252",
	  "The \xC2\xAB"
	  "CAF\xC3\x89\xC2\xBB is closed",
	  0, true },
	{ "UTF-8 cut at the end", BYTES("St\xC3\xB8re \xE2\x80"), "UTF-8",
	  "St\xC3\xB8re \xEF\xBF\xBD", 1, false },
	{ "windows-1250",
	  BYTES("Premi\xE9r \xF8"
		"ekl, \x9E"
		"e \xC8"
		"esko bude "
		"podporovat Ukrajinu tak dlouho, jak to bude nutn\xE9. "
		"Prezident dodal, \x9E"
		"e vl\xE1"
		"da mus\xED jednat "
		"rychle a \x9E"
		"e voj\xE1"
		"ci jsou p\xF8ipraveni."),
	  "windows-1250",
	  "Premi\xC3\xA9r \xC5\x99"
	  "ekl, \xC5\xBE"
	  "e \xC4\x8C"
	  "esko bude "
	  "podporovat Ukrajinu tak dlouho, jak to bude nutn\xC3\xA9. "
	  "Prezident dodal, \xC5\xBE"
	  "e vl\xC3\xA1"
	  "da mus\xC3\xAD jednat "
	  "rychle a \xC5\xBE"
	  "e voj\xC3\xA1"
	  "ci jsou p\xC5\x99ipraveni.",
	  0, true },
	{ "windows-1251",
	  BYTES("\xCF\xF0\xE5\xE7\xE8\xE4\xE5\xED\xF2 \xF1\xEA\xE0\xE7"
		"\xE0\xEB, \xF7\xF2\xEE \xE2\xF1\xE5 \xE1\xF3\xE4\xE5\xF2 "
		"\xF5\xEE\xF0\xEE\xF8\xEE"),
	  "windows-1251",
	  "\xD0\x9F\xD1\x80\xD0\xB5\xD0\xB7\xD0\xB8\xD0\xB4\xD0\xB5\xD0\xBD"
	  "\xD1\x82 \xD1\x81\xD0\xBA\xD0\xB0\xD0\xB7\xD0\xB0\xD0\xBB, "
	  "\xD1\x87\xD1\x82\xD0\xBE \xD0\xB2\xD1\x81\xD0\xB5 "
	  "\xD0\xB1\xD1\x83\xD0\xB4\xD0\xB5\xD1\x82 "
	  "\xD1\x85\xD0\xBE\xD1\x80\xD0\xBE\xD1\x88\xD0\xBE",
	  0, true },
};

static void test_decode(void **state)
{
	struct sb_arena arena = { 0 };

	(void)state;
	for (size_t i = 0; i < COUNT(decodings); i++) {
		struct sb_slice none = { NULL, 0 };
		struct sb_slice in = { decodings[i].bytes, decodings[i].n };
		struct sb_decoded d;

		print_message("  %s\n", decodings[i].what);
		sb_charset_decode(&arena, in, none, &d);
		assert_string_equal(d.charset, decodings[i].charset);
		assert_int_equal(d.text.n, strlen(decodings[i].text));
		assert_memory_equal(d.text.p, decodings[i].text, d.text.n);
		assert_int_equal(d.bad, decodings[i].bad);
		assert_int_equal(d.guessed, decodings[i].guessed);
		assert_true(sb_utf8_valid(d.text));
	}
	sb_arena_release(&arena);
}

static void test_decode_declared(void **state)
{
	struct sb_arena arena = { 0 };
	struct sb_decoded d;

	(void)state;
	sb_charset_decode(&arena, SB_LIT("z\xE9 \xB3"), SB_LIT("iso-8859-2"),
			  &d);
	assert_true(sb_slice_is(d.text, "z\xC3\xA9 \xC5\x82"));
	assert_string_equal(d.charset, "ISO-8859-2");
	assert_false(d.guessed);
	sb_charset_decode(&arena, SB_LIT("\xC3\xA9 \xC3\xB3 \xB3"),
			  SB_LIT("iso-8859-2"), &d);
	assert_string_equal(d.charset, "ISO-8859-2");
	sb_charset_decode(&arena, SB_LIT("z\xE9 zz"), SB_LIT("no-such"), &d);
	assert_string_equal(d.charset, "windows-1252");
	assert_true(d.guessed);
	sb_arena_release(&arena);
}

/* A surrogate pair over the converter's buffer comes out whole. */
static void test_decode_long(void **state)
{
	enum { N = 5000 };
	char *in = malloc(2 + 4 * N + 2);
	struct sb_arena arena = { 0 };
	struct sb_decoded d;
	struct sb_slice none = { NULL, 0 };

	(void)state;
	memcpy(in, "\xFF\xFEx\0", 4);
	for (size_t i = 0; i < N; i++)
		memcpy(in + 4 + 4 * i, "\x3D\xD8\x00\xDE", 4);
	sb_charset_decode(&arena, (struct sb_slice) { in, 4 + 4 * N }, none,
			  &d);
	assert_int_equal(d.bad, 0);
	assert_int_equal(d.text.n, 1 + 4 * N);
	for (size_t i = 0; i < N; i++)
		assert_memory_equal(d.text.p + 1 + 4 * i, "\xF0\x9F\x98\x80",
				    4);
	free(in);
	sb_arena_release(&arena);
}

/* --- dates --- */

static const struct {
	const char *raw, *iso;
} dates[] = {
	{ "2025-08-17", "2025-08-17" },
	{ "2025-08-17T14:03:00+02:00", "2025-08-17" },
	{ "2017-07-17 17:03:00", "2017-07-17" },
	{ " 2025/8/7 ", "2025-08-07" },
	{ "20250817", "2025-08-17" },
	{ "17 August 2025", "2025-08-17" },
	{ "August 17, 2025", "2025-08-17" },
	{ "Aug. 17, 2025 at 3:15 p.m.", "2025-08-17" },
	{ "Sept. 2, 2025", "2025-09-02" },
	{ "Sun, 17 Aug 2025 10:00:00 GMT", "2025-08-17" },
	{ "Monday, March 3rd, 2025", "2025-03-03" },
	{ "17. desember 2025 kl. 12.30", "2025-12-17" },
	{ "3. M\xC3\xA4rz 2025", "2025-03-03" },
	{ "17.08.2025", "2025-08-17" },
	{ "04.05.2025", "2025-05-04" },
	{ "08/17/2025", "2025-08-17" },
	{ "17/08/2025", "2025-08-17" },
	{ "04/05/2025", "04/05/2025" },
	{ "05/05/2025", "2025-05-05" },
	{ "1755430000", "2025-08-17" },
	{ "1755430000123", "2025-08-17" },
	{ "2025-13-45", "2025-13-45" },
	{ "yesterday", "yesterday" },
	{ "August", "August" },
	{ "2025", "2025" },
	{ "", "" },
};

static void test_dates(void **state)
{
	struct sb_arena arena = { 0 };

	(void)state;
	for (size_t i = 0; i < COUNT(dates); i++) {
		struct sb_slice s = sb_date_iso(&arena,
						sb_slice_of(dates[i].raw));
		char *got = strndup(s.p, s.n);

		assert_string_equal(got, dates[i].iso);
		free(got);
	}
	sb_arena_release(&arena);
}

/* --- headlines --- */

#define TEN	"0123456789"
#define HUNDRED TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN

static const struct {
	const char *body;
	bool markdown;
	const char *headline;
} guesses[] = {
	{ "Ferry sinks\nText.", false, "Ferry sinks" },
	{ "\n \n  Ferry sinks \t\r\n\r\nText.", false, "Ferry sinks" },
	{ "Ferry sinks.\nText.", false, "" },
	{ "Has it sunk?\nText.", false, "" },
	{ "\xE2\x80\x9CIt sank!\xE2\x80\x9D\nText.", false, "" },
	{ "\"It sank.\"\nText.", false, "" },
	{ "\xE2\x80\x9CIt sank\xE2\x80\x9D\nText.", false,
	  "\xE2\x80\x9CIt sank\xE2\x80\x9D" },
	{ "He listed three things:\nText.", false, "" },
	{ "He said,\nText.", false, "" },
	{ "And then\xE2\x80\xA6\nText.", false, "" },
	{ "Only a line", false, "" },
	{ "Only a line\n \n", false, "" },
	{ "", false, "" },
	{ HUNDRED TEN TEN "\nText.", false, HUNDRED TEN TEN },
	{ HUNDRED TEN TEN "x\nText.", false, "" },
	{ "# Ferry sinks. #\nText.", true, "Ferry sinks." },
	{ "# Ferry sinks\nText.", false, "# Ferry sinks" },
	{ "#ferry trends\nText.", true, "#ferry trends" },
	{ "Ferry sinks\rText.", false, "Ferry sinks" },
};

static void test_headline_guess(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(guesses); i++) {
		struct sb_slice own = sb_slice_of(guesses[i].body);
		struct sb_span body = { 0, (uint32_t)own.n };
		struct sb_span s = sb_headline_guess(own, body,
						     guesses[i].markdown);

		print_message("  %s\n", guesses[i].body);
		assert_true(
			sb_slice_is(sb_slice_at(own, s), guesses[i].headline));
	}
}

static const struct {
	const char *body, *title;
	bool markdown;
	const char *headline;
} matches[] = {
	{ "Ferry sinks\nText.", "Ferry sinks", false, "Ferry sinks" },
	{ "Ferry sinks.\n\nText.", "Ferry sinks", false, "Ferry sinks." },
	{ "Ferry  sinks \nText.", "Ferry sinks", false, "Ferry  sinks" },
	{ "Ferry\nsinks\nText.", " Ferry sinks", false, "Ferry\nsinks" },
	{ "Ferry sinks in the sound\nText.", "Ferry sinks", false, "" },
	{ "Ferry sinks in\nText.", "Ferry sinks in the sound", false, "" },
	{ "Ferries\nText.", "Ferry", false, "" },
	{ "Has it sunk?\nText.", "Has it sunk?", false, "Has it sunk?" },
	{ "## Ferry ##\nText.", "Ferry", true, "Ferry" },
	{ "Ferry", "Ferry", false, "Ferry" },
	{ "Ferry", "", false, "" },
	{ "", "Ferry", false, "" },
};

static void test_headline_match(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(matches); i++) {
		struct sb_slice own = sb_slice_of(matches[i].body);
		struct sb_span body = { 0, (uint32_t)own.n };
		struct sb_span s = sb_headline_match(
			own, body, sb_slice_of(matches[i].title),
			matches[i].markdown);

		print_message("  %s\n", matches[i].body);
		assert_true(
			sb_slice_is(sb_slice_at(own, s), matches[i].headline));
	}
}

/* --- kinds --- */

static const struct {
	const char *name;
	enum sb_content content;
	bool wanted;
} kinds[] = {
	{ "a.txt", SB_CONTENT_TEXT, true },
	{ "A.TXT", SB_CONTENT_TEXT, true },
	{ "a.md", SB_CONTENT_MARKDOWN, true },
	{ "a.jsonl", SB_CONTENT_LINES, true },
	{ "a.ndjson.zst", SB_CONTENT_LINES, true },
	{ "a.json", SB_CONTENT_JSON, true },
	{ "a.txt.gz", SB_CONTENT_TEXT, true },
	{ "a.tar", SB_CONTENT_ARCHIVE, true },
	{ "a.tar.gz", SB_CONTENT_ARCHIVE, true },
	{ "a.tgz", SB_CONTENT_ARCHIVE, true },
	{ "a.zip", SB_CONTENT_ARCHIVE, true },
	{ "a.csv", SB_CONTENT_OTHER, false },
	{ "a.csv.gz", SB_CONTENT_OTHER, false },
	{ "a.gz", SB_CONTENT_OTHER, false },
	{ "a.gold.tsv", SB_CONTENT_OTHER, false },
	{ "txt", SB_CONTENT_OTHER, false },
	{ "README.md", SB_CONTENT_MARKDOWN, false },
	{ "LICENSE.txt", SB_CONTENT_TEXT, false },
	{ "x/readme.md", SB_CONTENT_MARKDOWN, false },
	{ ".hidden.txt", SB_CONTENT_TEXT, false },
	{ ".git/a.txt", SB_CONTENT_TEXT, false },
	{ "a/.b/c.txt", SB_CONTENT_TEXT, false },
};

static void test_kinds(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(kinds); i++) {
		struct sb_slice name = sb_slice_of(kinds[i].name);

		print_message("  %s\n", kinds[i].name);
		assert_int_equal(sb_content_of(name), kinds[i].content);
		assert_int_equal(sb_content_wanted(name), kinds[i].wanted);
	}
}

/* --- making files --- */

enum how {
	PLAIN,
	GZIP,
	FOLDER,
	LINK, /* bytes is its target */
	PIPE,
	/* by libarchive; bytes is the text of one member, or for TAR... a
	 * list "name<text|name<text", where "name@target" is a symlink and
	 * "name=other" a hard link
	 */
	ZSTD,
	XZ,
	BZIP2,
	TAR,
	TAR_GZIP,
	TAR_ZSTD,
	ZIP,
};

struct made {
	const char *name;
	enum how how;
	const char *bytes;
	size_t n; /* 0: as strlen */
	long cut; /* bytes left out at the end */
};

static void make_folders(const char *path)
{
	char *p = strdup(path);

	for (char *s = strchr(p, '/'); s; s = strchr(s + 1, '/')) {
		*s = '\0';
		mkdir(p, 0777);
		*s = '/';
	}
	free(p);
}

static void write_file(const char *name, const char *bytes, size_t n)
{
	FILE *f = fopen(name, "wb");

	assert_non_null(f);
	assert_int_equal(fwrite(bytes, 1, n, f), n);
	assert_int_equal(fclose(f), 0);
}

static void write_gzip(const char *name, const char *bytes, size_t n)
{
	gzFile f = gzopen(name, "wb");

	assert_non_null(f);
	if (n)
		assert_int_equal(gzwrite(f, bytes, (unsigned)n), n);
	assert_int_equal(gzclose(f), Z_OK);
}

static void write_member(struct archive *a, char *spec)
{
	struct archive_entry *e = archive_entry_new();
	char *text = strpbrk(spec, "<@=");
	char kind = *text;

	*text++ = '\0';
	archive_entry_set_pathname(e, spec);
	archive_entry_set_perm(e, 0644);
	archive_entry_set_filetype(e, kind == '@' ? AE_IFLNK : AE_IFREG);
	if (kind == '@')
		archive_entry_set_symlink(e, text);
	else if (kind == '=')
		archive_entry_set_hardlink(e, text);
	else
		archive_entry_set_size(e, (la_int64_t)strlen(text));
	assert_int_equal(archive_write_header(a, e), ARCHIVE_OK);
	if (kind == '<' && *text)
		assert_int_equal(archive_write_data(a, text, strlen(text)),
				 strlen(text));
	archive_entry_free(e);
}

static void write_members(struct archive *a, const char *list)
{
	char *copy = strdup(list), *rest = copy, *spec;

	while ((spec = strsep(&rest, "|")) != NULL)
		write_member(a, spec);
	free(copy);
}

static void write_raw(struct archive *a, const struct made *m)
{
	struct archive_entry *e = archive_entry_new();
	size_t n = m->n ? m->n : strlen(m->bytes);

	archive_entry_set_filetype(e, AE_IFREG);
	assert_int_equal(archive_write_header(a, e), ARCHIVE_OK);
	assert_int_equal(archive_write_data(a, m->bytes, n), n);
	archive_entry_free(e);
}

static void write_archive(const struct made *m)
{
	struct archive *a = archive_write_new();

	if (m->how == ZSTD || m->how == TAR_ZSTD)
		archive_write_add_filter_zstd(a);
	else if (m->how == XZ)
		archive_write_add_filter_xz(a);
	else if (m->how == BZIP2)
		archive_write_add_filter_bzip2(a);
	else if (m->how == TAR_GZIP)
		archive_write_add_filter_gzip(a);
	if (m->how == ZIP)
		archive_write_set_format_zip(a);
	else if (m->how >= TAR)
		archive_write_set_format_ustar(a);
	else
		archive_write_set_format_raw(a);
	assert_int_equal(archive_write_open_filename(a, m->name), ARCHIVE_OK);
	if (m->how >= TAR)
		write_members(a, m->bytes);
	else
		write_raw(a, m);
	assert_int_equal(archive_write_close(a), ARCHIVE_OK);
	archive_write_free(a);
}

static void make(const struct made *m)
{
	size_t n = m->n || !m->bytes ? m->n : strlen(m->bytes);
	struct stat st;

	make_folders(m->name);
	if (m->how == PLAIN)
		write_file(m->name, m->bytes, n);
	else if (m->how == GZIP)
		write_gzip(m->name, m->bytes, n);
	else if (m->how == FOLDER)
		assert_int_equal(mkdir(m->name, 0777), 0);
	else if (m->how == LINK)
		assert_int_equal(symlink(m->bytes, m->name), 0);
	else if (m->how == PIPE)
		assert_int_equal(mkfifo(m->name, 0666), 0);
	else
		write_archive(m);
	if (m->cut) {
		assert_int_equal(stat(m->name, &st), 0);
		assert_int_equal(truncate(m->name, st.st_size - m->cut), 0);
	}
}

/* --- a temporary folder to work in --- */

static char home[4096];

static int remove_one(const char *path, const struct stat *st, int type,
		      struct FTW *ftw)
{
	(void)st;
	(void)type;
	(void)ftw;
	return remove(path);
}

static int enter_temp(void **state)
{
	char *dir = strdup("/tmp/saidby-test-read-XXXXXX");

	if (!getcwd(home, sizeof(home)) || !mkdtemp(dir) || chdir(dir))
		return -1;
	chmod(dir, 0755);
	*state = dir;
	return 0;
}

static int leave_temp(void **state)
{
	int rc = chdir(home);

	nftw(*state, remove_one, 16, FTW_DEPTH | FTW_PHYS);
	free(*state);
	return rc;
}

/* --- what the stage gives, as text --- */

static void show_text(FILE *out, struct sb_slice s)
{
	for (size_t i = 0; i < s.n; i++)
		fputc(s.p[i] == '\n' ? '/' : s.p[i], out);
}

static void show(FILE *out, const struct sb_article *a)
{
	const struct sb_slice parts[] = {
		a->id,
		a->publisher,
		a->published,
		a->title,
		sb_slice_at(a->own, a->own_title),
		sb_slice_at(a->own, a->own_body),
	};

	fputs("A ", out);
	for (size_t i = 0; i < COUNT(parts); i++) {
		if (i)
			fputs(" | ", out);
		show_text(out, parts[i]);
	}
	fputc('\n', out);
	for (size_t i = 0; i < a->remarks.n; i++)
		fprintf(out, "  %s: %.*s\n",
			a->remarks.v[i].level == SB_NOTE ? "note" : "warning",
			SB_FMT(a->remarks.v[i].text));
	assert_int_equal(a->layers, SB_LAYER_SOURCE);
	assert_true(sb_utf8_valid(a->own));
	assert_true(sb_utf8_valid(a->id));
	assert_true(a->own_title.to <= a->own.n);
}

static void show_fatal(FILE *out, const struct sb_err *err)
{
	fprintf(out, "F %d %s %s\n", err->rc, err->where, err->text);
}

static void run_all(FILE *out, const struct sb_config *config)
{
	struct sb_article a;
	struct sb_err err = { 0 };
	void *ctx;
	enum sb_rc rc;

	if (sb_fatal(sb_read_stage.open(&ctx, config, &err))) {
		show_fatal(out, &err);
		return;
	}
	sb_article_init(&a);
	for (;;) {
		sb_article_reset(&a);
		rc = sb_read_stage.run(ctx, &a, &err);
		if (rc == SB_OK)
			show(out, &a);
		else if (rc == SB_SKIP)
			fprintf(out, "S %s:%u %s\n", err.where, err.line,
				err.text);
		else
			break;
	}
	if (sb_fatal(rc))
		show_fatal(out, &err);
	else
		assert_int_equal(sb_read_stage.run(ctx, &a, &err), SB_END);
	sb_article_release(&a);
	assert_int_equal(sb_read_stage.close(ctx, rc == SB_END, &err), SB_OK);
}

/* What reading OPERANDS, a list with blanks between, gives; to be freed. */
static char *read_all(const char *operands, const char *root,
		      const char *publisher)
{
	const char *v[8];
	struct sb_config config = { .root = root,
				    .publisher = publisher,
				    .paths = { v, 0 } };
	char *copy = strdup(operands), *rest = copy, *s, *got = NULL;
	size_t n;
	FILE *out = open_memstream(&got, &n);

	while ((s = strsep(&rest, " ")) != NULL)
		if (*s)
			v[config.paths.n++] = s;
	run_all(out, &config);
	fclose(out);
	free(copy);
	return got;
}

/* --- the stage --- */

#define ONE "{\"text\":\"One.\"}\n"
#define TWO "{\"text\":\"Two.\",\"id\":\"2\"}\n"

static const struct stage_case {
	const char *what;
	struct made files[6];
	const char *operands, *root, *publisher;
	const char *want;
} cases[] = {
	/* text files */
	{ "a file named directly has no publisher",
	  { { "c/p/a.txt", PLAIN, "Head\nBody.\n" } },
	  "c/p/a.txt",
	  NULL,
	  NULL,
	  "A a.txt |  |  | Head | Head | Head/Body./\n" },
	{ "--publisher stands in",
	  { { "a.txt", PLAIN, "Body.\n" } },
	  "a.txt",
	  NULL,
	  "Post",
	  "A a.txt | Post |  |  |  | Body./\n" },
	{ "the first folder is the publisher",
	  { { "c/p/q/a.txt", PLAIN, "Body." }, { "c/b.txt", PLAIN, "B." } },
	  "c",
	  NULL,
	  "Post",
	  "A b.txt | Post |  |  |  | B.\n"
	  "A p/q/a.txt | p |  |  |  | Body.\n" },
	{ "folders in byte order, depth first, slash or not",
	  { { "c/b/1.txt", PLAIN, "1." },
	    { "c/a.txt", PLAIN, "a." },
	    { "c/b-x.txt", PLAIN, "bx." },
	    { "c/B.txt", PLAIN, "B." } },
	  "c/",
	  NULL,
	  NULL,
	  "A B.txt |  |  |  |  | B.\n"
	  "A a.txt |  |  |  |  | a.\n"
	  "A b/1.txt | b |  |  |  | 1.\n"
	  "A b-x.txt |  |  |  |  | bx.\n" },
	{ "other files in a folder are passed over",
	  { { "c/a.gold.tsv", PLAIN, "x" },
	    { "c/README.md", PLAIN, "x" },
	    { "c/LICENSE.txt", PLAIN, "x" },
	    { "c/.x.txt", PLAIN, "x" },
	    { "c/.git/x.txt", PLAIN, "x" },
	    { "c/z.txt", PLAIN, "Z." } },
	  "c",
	  NULL,
	  NULL,
	  "A z.txt |  |  |  |  | Z.\n" },
	{ "but are read as text when named",
	  { { "notes", PLAIN, "Z." }, { "README.md", PLAIN, "# R\nx" } },
	  "notes README.md",
	  NULL,
	  NULL,
	  "A notes |  |  |  |  | Z.\nA README.md |  |  | R | R | # R/x\n" },
	{ "a file of another name that holds JSON Lines",
	  { { "night", PLAIN, ONE } },
	  "night",
	  NULL,
	  NULL,
	  "A night#1 |  |  |  |  | One.\n" },
	{ "header lines",
	  { { "a.txt", PLAIN,
	      "TITLE: A: b\nOutlet: Post\nurl: http://x.example/1\n"
	      "Published: 17 Aug 2025\nAuthor: Me\n\nBody.\n" } },
	  "a.txt",
	  NULL,
	  "No",
	  "A http://x.example/1 | Post | 2025-08-17 | A: b |  | Body./\n" },
	{ "header lines that give an id, and CRLF",
	  { { "a.txt", PLAIN,
	      "ID: 7\r\nDate: 2025-08-17\r\n\r\nH\r\nB.\r\n" } },
	  "a.txt",
	  NULL,
	  NULL,
	  "A 7 |  | 2025-08-17 | H | H | H\r/B.\r/\n" },
	{ "no blank line behind them: no headers",
	  { { "a.txt", PLAIN, "Title: x\nBody.\n\nMore.\n" } },
	  "a.txt",
	  NULL,
	  NULL,
	  "A a.txt |  |  | Title: x | Title: x | Title: x/Body.//More./\n" },
	{ "a key nobody knows: no headers",
	  { { "a.txt", PLAIN, "Title: x\nMood: y\n\nMore.\n" } },
	  "a.txt",
	  NULL,
	  NULL,
	  "A a.txt |  |  | Title: x | Title: x | Title: x/Mood: y//More./\n" },
	{ "a title that the body repeats",
	  { { "a.txt", PLAIN, "Title: A b\n\nA  b\nBody.\n" } },
	  "a.txt",
	  NULL,
	  NULL,
	  "A a.txt |  |  | A b | A  b | A  b/Body./\n" },
	{ "front matter",
	  { { "a.md", PLAIN,
	      "---\ntitle: \"A \\\"b\\\"\"\npublisher: 'It''s'\ndate: "
	      "2025-08-17\ntags:\n  - x\nid: 9\n---\n\n# A \"b\"\nBody.\n" } },
	  "a.md",
	  NULL,
	  NULL,
	  "A 9 | It's | 2025-08-17 | A \"b\" | A \"b\" | "
	  "# A \"b\"/Body./\n" },
	{ "front matter over lines",
	  { { "a.md", PLAIN,
	      "---\ntitle: >-\n  Long\n  title\noutlet: P\n---\nBody.\n" } },
	  "a.md",
	  NULL,
	  NULL,
	  "A a.md | P |  | Long title |  | Body./\n" },
	{ "front matter without an end is text",
	  { { "a.md", PLAIN, "---\ntitle: x\nBody.\n" } },
	  "a.md",
	  NULL,
	  NULL,
	  "A a.md |  |  | --- | --- | ---/title: x/Body./\n" },
	{ "empty files",
	  { { "a.txt", PLAIN, "" },
	    { "b.txt", PLAIN, " \n\t\n" },
	    { "c.jsonl", PLAIN, "\n\n" },
	    { "d.txt", PLAIN, "Title: x\n\n" },
	    { "e.txt.gz", GZIP, "" } },
	  "a.txt b.txt c.jsonl d.txt e.txt.gz",
	  NULL,
	  NULL,
	  "S a.txt:0 empty\nS b.txt:0 empty\nS c.jsonl:0 empty\n"
	  "S d.txt:0 no text below the headers\nS e.txt.gz:0 empty\n" },
	{ "charsets",
	  { { "a.txt", PLAIN, "caf\xE9 na\xEFve\nShe said no." },
	    { "b.txt", PLAIN, BYTES("\xFF\xFEH\0i\0.\0") },
	    { "c.txt", PLAIN,
	      "Charset: iso-8859-2\n\nzam\xF3wi\xB3 i zap\xB3"
	      "aci\xB3." } },
	  "a.txt b.txt c.txt",
	  NULL,
	  NULL,
	  "A a.txt |  |  | caf\xC3\xA9 na\xC3\xAFve | "
	  "caf\xC3\xA9 na\xC3\xAFve | caf\xC3\xA9 na\xC3\xAFve/She said no.\n"
	  "  note: not in UTF-8, read as windows-1252\n"
	  "A b.txt |  |  |  |  | Hi.\n"
	  "A c.txt |  |  |  |  | zam\xC3\xB3wi\xC5\x82 i "
	  "zap\xC5\x82"
	  "aci\xC5\x82.\n" },
	{ "NUL bytes",
	  { { "a.txt", PLAIN, BYTES("A\0b\0c d.\n") } },
	  "a.txt",
	  NULL,
	  NULL,
	  "A a.txt |  |  |  |  | A b c d./\n"
	  "  warning: 2 NUL bytes replaced by a space\n" },
	{ "bad UTF-8",
	  { { "a.txt", PLAIN,
	      "\xC3\xB8\xC3\xB8\xC3\xB8\xC3\xB8\xC3\xB8\xC3\xB8\xC3\xB8"
	      "\xC3\xB8\xC3\xB8\xC3.\n" } },
	  "a.txt",
	  NULL,
	  NULL,
	  "A a.txt |  |  |  |  | \xC3\xB8\xC3\xB8\xC3\xB8\xC3\xB8\xC3\xB8"
	  "\xC3\xB8\xC3\xB8\xC3\xB8\xC3\xB8\xEF\xBF\xBD./\n"
	  "  warning: 1 sequence is not valid UTF-8, replaced by U+FFFD\n" },
	{ "binary data",
	  { { "a.txt", PLAIN, "%PDF-1.4 and so on" } },
	  "a.txt",
	  NULL,
	  NULL,
	  "S a.txt:0 binary data, not text\n" },

	/* JSON Lines */
	{ "field names, the first that is not empty",
	  { { "a.jsonl", PLAIN,
	      "{\"maintext\":\"M.\",\"text\":\" \",\"headline\":\"H\","
	      "\"hostname\":\"h\",\"outlet\":\"o\",\"source_domain\":null,"
	      "\"published\":\"2025-01-02\",\"date_publish\":"
	      "\"2017-07-17 17:03:00\",\"url\":\"u\",\"id\":\"\"}\n"
	      "{\"body\":\"B.\",\"publisher\":{\"name\":\"N\"},\"id\":12}\n"
	      "{\"content\":\"C.\",\"source\":\"https://s.example/\"}\n"
	      "{\"plaintext\":\"P.\",\"title\":\"T\"}\n" } },
	  "a.jsonl",
	  NULL,
	  NULL,
	  "A u | h | 2017-07-17 | H |  | M.\n"
	  "A 12 | N |  |  |  | B.\n"
	  "A https://s.example/ |  |  |  |  | C.\n"
	  "A a.jsonl#4 |  |  | T |  | P.\n" },
	{ "fundus' body",
	  { { "a.jsonl", PLAIN,
	      "{\"body\":{\"summary\":[\"S.\"],\"sections\":[{\"headline\":"
	      "[\"H\"],\"paragraphs\":[\"P.\",\"Q.\"]},{\"headline\":[],"
	      "\"paragraphs\":[\"R.\"]}]}}\n" } },
	  "a.jsonl",
	  NULL,
	  NULL,
	  "A a.jsonl#1 |  |  |  |  | S.//H//P.//Q.//R.\n" },
	{ "the text begins with the title",
	  { { "a.jsonl", PLAIN,
	      "{\"title\":\"A b\",\"text\":\"A b.\\n\\nC.\"}\n"
	      "{\"text\":\"Head\\nC.\"}\n" } },
	  "a.jsonl",
	  NULL,
	  NULL,
	  "A a.jsonl#1 |  |  | A b | A b. | A b.//C.\n"
	  "A a.jsonl#2 |  |  | Head | Head | Head/C.\n" },
	{ "bad lines are reported, one each",
	  { { "a.jsonl", PLAIN,
	      ONE "{\"text\":\n[{\"text\":\"x\"}]\n{\"title\":\"x\"}\n"
		  "\n{\"text\":\"\\ud800x\"}\n{\"text\":5} x\n\"s\"\nnull\n"
		  "{\"text\":tru}\n{\"text\":7}\n"
		  "{\"text\":null,\"body\":true}\n"
		  "{\"text\":1.5,\"body\":\"B.\"}\n" TWO } },
	  "a.jsonl",
	  NULL,
	  NULL,
	  "A a.jsonl#1 |  |  |  |  | One.\n"
	  "S a.jsonl:2 broken JSON: it ends too early\n"
	  "S a.jsonl:3 an array where an article, an object, should be\n"
	  "S a.jsonl:4 no text: none of the fields text, maintext, plaintext, "
	  "body, content has any\n"
	  "A a.jsonl#6 |  |  |  |  | \xEF\xBF\xBDx\n"
	  "  warning: a lone surrogate is replaced by U+FFFD\n"
	  "S a.jsonl:7 broken JSON: something follows the object\n"
	  "S a.jsonl:8 a string where an article, an object, should be\n"
	  "S a.jsonl:9 null where an article, an object, should be\n"
	  "S a.jsonl:10 broken JSON: boolean expected\n"
	  "S a.jsonl:11 no text: field text is a number, not text\n"
	  "S a.jsonl:12 no text: field body is true or false, not text\n"
	  "A a.jsonl#13 |  |  |  |  | B.\n"
	  "A 2 |  |  |  |  | Two.\n" },
	{ "a line in windows-1252, NULs raw and escaped",
	  { { "a.jsonl", PLAIN,
	      BYTES("{\"text\":\"caf\xE9 na\xEFve.\"}\n"
		    "{\"text\":\"a\\u0000b\0c.\"}"),
	      0 } },
	  "a.jsonl",
	  NULL,
	  NULL,
	  "A a.jsonl#1 |  |  |  |  | caf\xC3\xA9 na\xC3\xAFve.\n"
	  "  note: not in UTF-8, read as windows-1252\n"
	  "A a.jsonl#2 |  |  |  |  | a b c.\n"
	  "  warning: 2 NUL bytes replaced by a space\n" },
	{ "a byte order mark and UTF-16",
	  { { "a.jsonl", PLAIN, "\xEF\xBB\xBF" ONE TWO },
	    { "b.jsonl", PLAIN,
	      BYTES("\xFF\xFE{\0\"\0t\0e\0x\0t\0\"\0:\0\"\0\n\x01.\0\"\0}\0"
		    "\n\0{\0}\0\n\0"),
	      0 } },
	  "a.jsonl b.jsonl",
	  NULL,
	  NULL,
	  "A a.jsonl#1 |  |  |  |  | One.\nA 2 |  |  |  |  | Two.\n"
	  "A b.jsonl#1 |  |  |  |  | \xC4\x8A.\n"
	  "S b.jsonl:2 no text: none of the fields text, maintext, plaintext, "
	  "body, content has any\n" },
	{ "a .json with an array is refused, once",
	  { { "a.json", PLAIN, "[{\"text\":\"x\"}]\n" },
	    { "b.jsonl", PLAIN, "[\n{\"text\":\"x\"},\n{\"text\":\"y\"}\n]" } },
	  "a.json b.jsonl",
	  NULL,
	  NULL,
	  "S a.json:1 an array: one object a line is needed, which jq -c "
	  "'.[]' makes of it\n"
	  "S b.jsonl:1 an array: one object a line is needed, which jq -c "
	  "'.[]' makes of it\n" },
	{ "one object over many lines",
	  { { "a.json", PLAIN, "{\n  \"text\": \"x.\"\n}\n" },
	    { "b.json", PLAIN, "{\"id\": \"b\",\n \"text\": \"x.\"}" },
	    { "c.json", PLAIN, ONE TWO } },
	  "a.json b.json c.json",
	  NULL,
	  NULL,
	  "A a.json |  |  |  |  | x.\nA b |  |  |  |  | x.\n"
	  "A c.json#1 |  |  |  |  | One.\nA 2 |  |  |  |  | Two.\n" },
	{ "too deep",
	  { { "a.jsonl", PLAIN,
	      "{\"x\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]"
	      "]]]]]]]]]]]]]]],\"text\":\"x\"}\n" TWO } },
	  "a.jsonl",
	  NULL,
	  NULL,
	  "S a.jsonl:1 broken JSON: nesting too deep\n"
	  "A 2 |  |  |  |  | Two.\n" },
	{ "an id seen before",
	  { { "a.jsonl", PLAIN, TWO TWO } },
	  "a.jsonl",
	  NULL,
	  NULL,
	  "A 2 |  |  |  |  | Two.\nA 2 |  |  |  |  | Two.\n"
	  "  warning: duplicate article id 2\n" },

	/* ids */
	{ "--root",
	  { { "r/c/p/a.txt", PLAIN, "A." }, { "r/x.txt", PLAIN, "X." } },
	  "r/c r/c/p r/x.txt ./r/../r/c/p/",
	  "r",
	  NULL,
	  "A c/p/a.txt | p |  |  |  | A.\n"
	  "A c/p/a.txt |  |  |  |  | A.\n"
	  "  warning: duplicate article id c/p/a.txt\n"
	  "A x.txt |  |  |  |  | X.\n"
	  "A c/p/a.txt |  |  |  |  | A.\n"
	  "  warning: duplicate article id c/p/a.txt\n" },
	{ "--root reached by a link, and left by one",
	  { { "r/p/q/a.txt", PLAIN, "A." },
	    { "l", LINK, "r/p" },
	    { "o/b.txt", PLAIN, "B." },
	    { "r/out", LINK, "../o" } },
	  "l r/out",
	  "r",
	  NULL,
	  "A p/q/a.txt | q |  |  |  | A.\nA out/b.txt |  |  |  |  | B.\n" },
	{ "not below --root",
	  { { "r/a.txt", PLAIN, "A." }, { "rr/p/b.txt", PLAIN, "B." } },
	  "rr",
	  "r",
	  NULL,
	  "A p/b.txt | p |  |  |  | B.\n" },
	{ "--root is the folder itself",
	  { { "r/p/a.txt", PLAIN, "A." } },
	  "r",
	  "r/.",
	  NULL,
	  "A p/a.txt | p |  |  |  | A.\n" },
	{ "--root that is no folder",
	  { { "a.txt", PLAIN, "A." } },
	  "a.txt",
	  "a.txt",
	  NULL,
	  "F 5 a.txt --root needs a folder\n" },

	/* the file system */
	{ "a missing path, before anything is read",
	  { { "a.txt", PLAIN, "A." } },
	  "a.txt nothere.txt",
	  NULL,
	  NULL,
	  "F 5 nothere.txt No such file or directory\n" },
	{ "no path",
	  { { 0 } },
	  "",
	  NULL,
	  NULL,
	  "F 3  no input: name files or folders, or - for standard input\n" },
	{ "loops and pipes in a folder",
	  { { "c/a/up", LINK, ".." },
	    { "c/a/self", LINK, "self" },
	    { "c/a/x.txt", PLAIN, "X." },
	    { "c/b", LINK, "a" },
	    { "c/pipe.txt", PIPE } },
	  "c",
	  NULL,
	  NULL,
	  "A a/x.txt | a |  |  |  | X.\nA b/x.txt | b |  |  |  | X.\n" },
	{ "a link to nothing",
	  { { "c/gone.txt", LINK, "nothere" }, { "c/gone", LINK, "nothere" } },
	  "c",
	  NULL,
	  NULL,
	  "S c/gone.txt:0 cannot read: No such file or directory\n" },
	{ "a name that isn't UTF-8",
	  { { "c/caf\xE9.txt", PLAIN, "A." } },
	  "c",
	  NULL,
	  NULL,
	  "A caf\xEF\xBF\xBD.txt |  |  |  |  | A.\n" },

	/* packed */
	{ "packed text and lines",
	  { { "c/a.txt.gz", GZIP, "H\nA." },
	    { "c/b.jsonl.gz", GZIP, ONE TWO },
	    { "c/c.jsonl.zst", ZSTD, ONE },
	    { "c/d.jsonl.xz", XZ, ONE },
	    { "c/e.jsonl.bz2", BZIP2, ONE } },
	  "c",
	  NULL,
	  NULL,
	  "A a.txt.gz |  |  | H | H | H/A.\n"
	  "A b.jsonl.gz#1 |  |  |  |  | One.\nA 2 |  |  |  |  | Two.\n"
	  "A c.jsonl.zst#1 |  |  |  |  | One.\n"
	  "A d.jsonl.xz#1 |  |  |  |  | One.\n"
	  "A e.jsonl.bz2#1 |  |  |  |  | One.\n" },
	{ "named without an ending, packed",
	  { { "a", GZIP, ONE }, { "b", ZSTD, "B." }, { "c", ZIP, "x.txt<X." } },
	  "a b c",
	  NULL,
	  NULL,
	  "A a#1 |  |  |  |  | One.\nA b |  |  |  |  | B.\n"
	  "A c!x.txt |  |  |  |  | X.\n" },
	{ "archives: files only, hidden and other ones passed over",
	  { { "a.tar", TAR,
	      "./p/a.txt<A.|p/l.txt@a.txt|p/h.txt=p/a.txt|p/b.gold.tsv<x|"
	      "p/.c.txt<x|p/README.md<x|q/d.jsonl<" ONE TWO },
	    { "b.tar.gz", TAR_GZIP, "p/a.txt<A." },
	    { "c.tzst", TAR_ZSTD, "a.txt<A." },
	    { "d.zip", ZIP, "p/a.txt<A.|l.txt@a.txt|b.md<# H\nB" } },
	  "a.tar b.tar.gz c.tzst d.zip",
	  NULL,
	  NULL,
	  "A a.tar!p/a.txt | p |  |  |  | A.\n"
	  "A a.tar!q/d.jsonl#1 | q |  |  |  | One.\n"
	  "A 2 | q |  |  |  | Two.\n"
	  "A b.tar.gz!p/a.txt | p |  |  |  | A.\n"
	  "A c.tzst!a.txt |  |  |  |  | A.\n"
	  "A d.zip!p/a.txt | p |  |  |  | A.\n"
	  "A d.zip!b.md |  |  | H | H | # H/B\n" },
	{ "the folder is the publisher, not the archive's folders",
	  { { "c/post/a.tar", TAR, "x/a.txt<A." },
	    { "c/z.tar", TAR, "x/a.txt<A." } },
	  "c",
	  NULL,
	  NULL,
	  "A post/a.tar!x/a.txt | post |  |  |  | A.\n"
	  "A z.tar!x/a.txt | x |  |  |  | A.\n" },
	{ "members that lead out",
	  { { "a.tar", TAR,
	      "../x<X|/etc/x.txt<X|a/../../x.txt<X|a/b..txt<B." } },
	  "a.tar",
	  NULL,
	  NULL,
	  "S a.tar!../x:0 a name that leads out of the archive, not read\n"
	  "S a.tar!/etc/x.txt:0 a name that leads out of the archive, not "
	  "read\n"
	  "S a.tar!a/../../x.txt:0 a name that leads out of the archive, not "
	  "read\n"
	  "A a.tar!a/b..txt | a |  |  |  | B.\n" },
	{ "a text is no archive whatever it looks like",
	  { { "a.txt", PLAIN, "#mtree\n./x type=file\n" },
	    { "b.txt", PLAIN, "PK\3\4 is how it begins." } },
	  "a.txt b.txt",
	  NULL,
	  NULL,
	  "A a.txt |  |  | #mtree | #mtree | #mtree/./x type=file/\n"
	  "A b.txt |  |  |  |  | PK\3\4 is how it begins.\n" },
	{ "not what its ending says",
	  { { "a.txt.gz", PLAIN, "Text." },
	    { "b.txt.xz", PLAIN, "Text." },
	    { "c.tar", PLAIN, "Text." },
	    { "d.txt", PLAIN, "D." } },
	  "a.txt.gz b.txt.xz c.tar d.txt",
	  NULL,
	  NULL,
	  "S a.txt.gz:0 not in gzip format\n"
	  "S b.txt.xz:0 not in xz format\n"
	  "S c.tar:0 the rest of the archive cannot be read: Unrecognized "
	  "archive format\n"
	  "A d.txt |  |  |  |  | D.\n" },
	{ "a cut .gz gives its whole lines",
	  { { "a.jsonl.gz", GZIP, ONE TWO, 0, 14 },
	    { "b.txt.gz", GZIP, "Text.", 0, 3 },
	    { "c.txt", PLAIN, "C." } },
	  "a.jsonl.gz b.txt.gz c.txt",
	  NULL,
	  NULL,
	  "A a.jsonl.gz#1 |  |  |  |  | One.\n"
	  "S a.jsonl.gz:2 truncated gzip data\n"
	  "S b.txt.gz:0 truncated gzip data\n"
	  "A c.txt |  |  |  |  | C.\n" },
	{ "a cut .tar.gz gives its whole members",
	  { { "a.tar.gz", TAR_GZIP, "a.txt<A.|b.txt<B.", 0, 8 },
	    { "b.tar", TAR, "a.txt<A.|b.txt<Cut here.", 0, 3072 - 1539 } },
	  "a.tar.gz b.tar",
	  NULL,
	  NULL,
	  "A a.tar.gz!a.txt |  |  |  |  | A.\n"
	  "A a.tar.gz!b.txt |  |  |  |  | B.\n"
	  "A b.tar!a.txt |  |  |  |  | A.\n"
	  "S b.tar!b.txt:0 Truncated tar archive\n"
	  "S b.tar:0 the rest of the archive cannot be read: Truncated "
	  "input file (needed 509 bytes, only 0 available)\n" },
};

static void test_stage(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		const struct stage_case *c = &cases[i];
		void *dir;
		char *got;

		print_message("  %s\n", c->what);
		assert_int_equal(enter_temp(&dir), 0);
		for (size_t k = 0; k < COUNT(c->files) && c->files[k].name; k++)
			make(&c->files[k]);
		got = read_all(c->operands, c->root, c->publisher);
		assert_int_equal(leave_temp(&dir), 0);
		assert_string_equal(got, c->want);
		free(got);
	}
}

/* --- standard input --- */

static const struct {
	const char *what;
	struct made file;
	const char *want;
} inputs[] = {
	{ "text",
	  { "in", PLAIN, "Head\nBody.\n" },
	  "A - |  |  | Head | Head | Head/Body./\n" },
	{ "lines",
	  { "in", PLAIN, " \n" ONE TWO },
	  "A -#2 |  |  |  |  | One.\nA 2 |  |  |  |  | Two.\n" },
	{ "UTF-16 lines",
	  { "in", PLAIN, BYTES("{\0\"\0t\0e\0x\0t\0\"\0:\0\"\0a\0\"\0}\0"), 0 },
	  "A -#1 |  |  |  |  | a\n" },
	{ "nothing", { "in", PLAIN, "" }, "S -:0 empty\n" },
	{ "gzip", { "in", GZIP, ONE }, "A -#1 |  |  |  |  | One.\n" },
	{ "gzip of text",
	  { "in", GZIP, "Body." },
	  "A - |  |  |  |  | Body.\n" },
	{ "zstd", { "in", ZSTD, ONE }, "A -#1 |  |  |  |  | One.\n" },
	{ "xz", { "in", XZ, ONE }, "A -#1 |  |  |  |  | One.\n" },
	{ "tar",
	  { "in", TAR, "p/a.txt<A." },
	  "A -!p/a.txt | p |  |  |  | A.\n" },
	{ "tar.gz",
	  { "in", TAR_GZIP, "p/a.txt<A." },
	  "A -!p/a.txt | p |  |  |  | A.\n" },
	{ "zip",
	  { "in", ZIP, "p/a.txt<A.|b.jsonl<" ONE },
	  "A -!p/a.txt | p |  |  |  | A.\nA -!b.jsonl#1 |  |  |  |  | One.\n" },
};

/* NAME's bytes through a pipe, which can't be moved in. */
static pid_t feed(const char *name, int to)
{
	pid_t pid = fork();
	char buf[4096];
	ssize_t n;
	int fd;

	if (pid)
		return pid;
	fd = open(name, O_RDONLY);
	while ((n = read(fd, buf, sizeof(buf))) > 0)
		if (write(to, buf, (size_t)n) != n)
			_exit(1);
	_exit(0);
}

static char *read_input(bool pipe_it)
{
	int saved = dup(STDIN_FILENO), ends[2], fd;
	pid_t pid = 0;
	char *got;

	if (pipe_it) {
		assert_int_equal(pipe(ends), 0);
		pid = feed("in", ends[1]);
		close(ends[1]);
		fd = ends[0];
	} else {
		fd = open("in", O_RDONLY);
	}
	dup2(fd, STDIN_FILENO);
	close(fd);
	got = read_all("-", NULL, NULL);
	dup2(saved, STDIN_FILENO);
	close(saved);
	if (pid)
		waitpid(pid, NULL, 0);
	return got;
}

static void test_input(void **state)
{
	void *dir;

	(void)state;
	for (size_t i = 0; i < COUNT(inputs) * 2; i++) {
		char *got;

		print_message("  %s, %s\n", inputs[i / 2].what,
			      i % 2 ? "by pipe" : "by file");
		assert_int_equal(enter_temp(&dir), 0);
		make(&inputs[i / 2].file);
		got = read_input(i % 2);
		assert_int_equal(leave_temp(&dir), 0);
		assert_string_equal(got, inputs[i / 2].want);
		free(got);
	}
}

static void test_named_pipe(void **state)
{
	pid_t pid;
	char *got;

	(void)state;
	make(&(struct made) { "in", PLAIN, ONE });
	make(&(struct made) { "p", PIPE });
	pid = fork();
	if (!pid) {
		feed("in", open("p", O_WRONLY));
		_exit(0);
	}
	got = read_all("p", NULL, NULL);
	waitpid(pid, NULL, 0);
	assert_string_equal(got, "A p#1 |  |  |  |  | One.\n");
	free(got);
}

/* --- what can't be a row --- */

/* As somebody whom permissions hold for. */
static void test_unreadable(void **state)
{
	uid_t me = geteuid();
	char *found, *named, *folder;

	(void)state;
	make(&(struct made) { "c/a.txt", PLAIN, "A." });
	make(&(struct made) { "c/b.txt", PLAIN, "B." });
	make(&(struct made) { "c/d/b.txt", PLAIN, "B." });
	chmod("c/a.txt", 0);
	chmod("c/d", 0);
	if (me == 0)
		assert_int_equal(seteuid(65534), 0);
	found = read_all("c", NULL, NULL);
	named = read_all("c/b.txt c/a.txt", NULL, NULL);
	folder = read_all("c/d", NULL, NULL);
	if (me == 0)
		assert_int_equal(seteuid(0), 0);
	chmod("c/d", 0755);
	assert_string_equal(found,
			    "S c/a.txt:0 cannot read: Permission denied\n"
			    "A b.txt |  |  |  |  | B.\n"
			    "S c/d:0 cannot read the folder: Permission "
			    "denied\n");
	assert_string_equal(named,
			    "F 5 c/a.txt cannot read: Permission denied\n");
	assert_string_equal(folder, "F 5 c/d cannot read: Permission denied\n");
	free(found);
	free(named);
	free(folder);
}

static void write_long(FILE *f, const char *before, size_t n, const char *after)
{
	fputs(before, f);
	for (size_t i = 0; i < n / 16; i++)
		fputs("sixteen letters ", f);
	fputs(after, f);
}

static void test_long_lines(void **state)
{
	FILE *f = fopen("a.jsonl", "w");
	struct sb_config config = { .paths = { (const char *[]) { "a.jsonl" },
					       1 } };
	struct sb_article a;
	struct sb_err err;
	void *ctx;

	(void)state;
	write_long(f, "{\"text\":\"", 10u << 20, "\"}\n");
	write_long(f, "{\"text\":\"", 65u << 20, "\"}\n");
	fputs(TWO, f);
	fclose(f);
	sb_article_init(&a);
	assert_int_equal(sb_read_stage.open(&ctx, &config, &err), SB_OK);
	assert_int_equal(sb_read_stage.run(ctx, &a, &err), SB_OK);
	assert_int_equal(a.own.n, 10u << 20);
	assert_int_equal(a.input_bytes, (10u << 20) + 12);
	sb_article_reset(&a);
	assert_int_equal(sb_read_stage.run(ctx, &a, &err), SB_SKIP);
	assert_string_equal(err.text, "a line of more than 64 MiB");
	assert_int_equal(err.line, 2);
	sb_article_reset(&a);
	assert_int_equal(sb_read_stage.run(ctx, &a, &err), SB_OK);
	assert_true(sb_slice_is(a.id, "2"));
	assert_int_equal(a.line, 3);
	sb_article_reset(&a);
	assert_int_equal(sb_read_stage.run(ctx, &a, &err), SB_END);
	sb_read_stage.close(ctx, true, &err);
	sb_article_release(&a);
}

static void test_long_text(void **state)
{
	FILE *f = fopen("a.txt", "w");
	char *got;

	(void)state;
	write_long(f, "", 65u << 20, "");
	fclose(f);
	make(&(struct made) { "b.txt", PLAIN, "B." });
	got = read_all("a.txt b.txt", NULL, NULL);
	assert_string_equal(got, "S a.txt:0 an article of more than 64 MiB\n"
				 "A b.txt |  |  |  |  | B.\n");
	free(got);
}

/* --- a .gz cut anywhere gives every line that zlib can unpack --- */

static size_t count_lines(const char *name)
{
	gzFile f = gzopen(name, "rb");
	size_t n = 0;
	int c;

	while ((c = gzgetc(f)) >= 0)
		n += c == '\n';
	gzclose(f);
	return n;
}

static size_t count_articles(const char *got, const char *kind)
{
	size_t n = 0;

	for (const char *s = got; s; s = strchr(s, '\n'), s = s ? s + 1 : s)
		n += strncmp(s, kind, 2) == 0;
	return n;
}

static void test_cut_gzip(void **state)
{
	struct sb_arena arena = { 0 };
	struct sb_text t = { 0 };
	unsigned seed = 1;

	(void)state;
	for (int i = 0; i < 3000; i++) {
		seed = seed * 1103515245 + 12345;
		sb_text_addf(&arena, &t, "{\"text\":\"%u %x\"}\n", seed,
			     seed * 7);
	}
	for (long cut = 1; cut < 30000; cut += 7001) {
		char *got;

		make(&(struct made) { "a.jsonl.gz", GZIP, t.v, t.n, cut });
		got = read_all("a.jsonl.gz", NULL, NULL);
		assert_int_equal(count_articles(got, "A "),
				 count_lines("a.jsonl.gz"));
		assert_int_equal(count_articles(got, "S "), 1);
		assert_non_null(strstr(got, "truncated gzip data"));
		free(got);
	}
	sb_arena_release(&arena);
}

/* Two members one after the other, as log rotation makes them, and zeros. */
static void test_joined_gzip(void **state)
{
	char buf[4096];
	size_t n;
	FILE *f;
	char *got;

	(void)state;
	make(&(struct made) { "1.gz", GZIP, ONE });
	make(&(struct made) { "2.gz", GZIP, TWO });
	f = fopen("1.gz", "rb");
	n = fread(buf, 1, sizeof(buf), f);
	fclose(f);
	f = fopen("2.gz", "rb");
	n += fread(buf + n, 1, sizeof(buf) - n, f);
	fclose(f);
	memset(buf + n, 0, 100);
	write_file("a.jsonl.gz", buf, n + 100);
	got = read_all("a.jsonl.gz", NULL, NULL);
	assert_string_equal(got, "A a.jsonl.gz#1 |  |  |  |  | One.\n"
				 "A 2 |  |  |  |  | Two.\n");
	free(got);
}

static void test_nested(void **state)
{
	struct archive *a = archive_write_new();
	static const char *const inner[] = { "1.jsonl.gz", "2.tar" };
	char *got;

	(void)state;
	make(&(struct made) { "1.jsonl.gz", GZIP, ONE });
	make(&(struct made) { "2.tar", TAR, "x/y.txt<Y.|z.txt<Z." });
	archive_write_set_format_ustar(a);
	archive_write_open_filename(a, "out.tar");
	for (size_t i = 0; i < COUNT(inner); i++) {
		struct archive_entry *e = archive_entry_new();
		static char buf[65536];
		FILE *f = fopen(inner[i], "rb");
		size_t n = fread(buf, 1, sizeof(buf), f);

		fclose(f);
		archive_entry_set_pathname(e, inner[i]);
		archive_entry_set_filetype(e, AE_IFREG);
		archive_entry_set_size(e, (la_int64_t)n);
		archive_write_header(a, e);
		archive_write_data(a, buf, n);
		archive_entry_free(e);
	}
	archive_write_free(a);
	got = read_all("out.tar", NULL, NULL);
	assert_string_equal(got, "A out.tar!1.jsonl.gz#1 |  |  |  |  | One.\n"
				 "A out.tar!2.tar!x/y.txt | x |  |  |  | Y.\n"
				 "A out.tar!2.tar!z.txt |  |  |  |  | Z.\n");
	free(got);
}

/* Text from end to end of the input: every byte counts once. */
static void test_bytes(void **state)
{
	struct sb_config config = { .paths = { (const char *[]) { "c" }, 1 } };
	struct sb_article a;
	struct sb_err err;
	void *ctx;
	uint64_t sum = 0;

	(void)state;
	make(&(struct made) { "c/a.jsonl", PLAIN, ONE TWO });
	make(&(struct made) { "c/b.txt", PLAIN, "Text." });
	sb_article_init(&a);
	assert_int_equal(sb_read_stage.open(&ctx, &config, &err), SB_OK);
	while (sb_read_stage.run(ctx, &a, &err) == SB_OK) {
		sum += a.input_bytes;
		sb_article_reset(&a);
	}
	sb_read_stage.close(ctx, true, &err);
	sb_article_release(&a);
	assert_int_equal(sum, strlen(ONE TWO "Text."));
}

static void test_ids(void **state)
{
	struct sb_ids ids = { 0 };
	char name[32];

	(void)state;
	for (int round = 0; round < 2; round++)
		for (int i = 0; i < 10000; i++) {
			snprintf(name, sizeof(name), "article %d", i);
			assert_int_equal(sb_ids_add(&ids, sb_slice_of(name)),
					 round == 0);
		}
	assert_int_equal(ids.n, 10000);
	sb_ids_release(&ids);
}

#define IN_TEMP(f) cmocka_unit_test_setup_teardown(f, enter_temp, leave_temp)

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_decode),
		cmocka_unit_test(test_decode_declared),
		cmocka_unit_test(test_decode_long),
		cmocka_unit_test(test_dates),
		cmocka_unit_test(test_headline_guess),
		cmocka_unit_test(test_headline_match),
		cmocka_unit_test(test_kinds),
		cmocka_unit_test(test_stage),
		cmocka_unit_test(test_input),
		IN_TEMP(test_named_pipe),
		IN_TEMP(test_unreadable),
		IN_TEMP(test_long_lines),
		IN_TEMP(test_long_text),
		IN_TEMP(test_cut_gzip),
		IN_TEMP(test_joined_gzip),
		IN_TEMP(test_nested),
		IN_TEMP(test_bytes),
		cmocka_unit_test(test_ids),
	};

	return cmocka_run_group_tests_name("read", tests, NULL, NULL);
}
