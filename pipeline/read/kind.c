/* kind.c - what a file is, see parts.h */
#include <strings.h>

#include "parts.h"

static bool ends(struct sb_slice name, const char *ending)
{
	size_t n = strlen(ending);

	return name.n > n && strncasecmp(name.p + name.n - n, ending, n) == 0;
}

static const struct {
	const char *ending;
	enum sb_pack pack;
	const char *left; /* what takes its place: .tgz is .tar.gz */
} packs[] = {
	{ ".gz", SB_PACK_GZIP, "" },	   { ".zst", SB_PACK_ZSTD, "" },
	{ ".xz", SB_PACK_XZ, "" },	   { ".bz2", SB_PACK_BZIP2, "" },
	{ ".tar", SB_PACK_TAR, "" },	   { ".zip", SB_PACK_ZIP, "" },
	{ ".tgz", SB_PACK_GZIP, "x.tar" }, { ".tzst", SB_PACK_ZSTD, "x.tar" },
	{ ".txz", SB_PACK_XZ, "x.tar" },   { ".tbz2", SB_PACK_BZIP2, "x.tar" },
};

enum sb_pack sb_pack_of(struct sb_slice *name)
{
	for (size_t i = 0; i < sizeof(packs) / sizeof(packs[0]); i++) {
		if (!ends(*name, packs[i].ending))
			continue;
		if (packs[i].left[0])
			*name = sb_slice_of(packs[i].left);
		else
			name->n -= strlen(packs[i].ending);
		return packs[i].pack;
	}
	return SB_PACK_NONE;
}

enum sb_pack sb_pack_by_magic(struct sb_slice head)
{
	static const struct {
		struct sb_slice magic;
		size_t at;
		enum sb_pack pack;
	} magics[] = {
		{ { "\x1F\x8B", 2 }, 0, SB_PACK_GZIP },
		{ { "\x28\xB5\x2F\xFD", 4 }, 0, SB_PACK_ZSTD },
		{ { "\xFD"
		    "7zXZ\0",
		    6 },
		  0,
		  SB_PACK_XZ },
		{ { "BZh", 3 }, 0, SB_PACK_BZIP2 },
		{ { "PK\3\4", 4 }, 0, SB_PACK_ZIP },
		{ { "PK\5\6", 4 }, 0, SB_PACK_ZIP },
		{ { "ustar", 5 }, 257, SB_PACK_TAR },
	};

	for (size_t i = 0; i < sizeof(magics) / sizeof(magics[0]); i++) {
		struct sb_slice m = magics[i].magic;

		if (head.n >= magics[i].at + m.n &&
		    memcmp(head.p + magics[i].at, m.p, m.n) == 0)
			return magics[i].pack;
	}
	return SB_PACK_NONE;
}

enum sb_content sb_content_of(struct sb_slice name)
{
	enum sb_pack pack;

	while ((pack = sb_pack_of(&name)) != SB_PACK_NONE)
		if (pack == SB_PACK_TAR || pack == SB_PACK_ZIP)
			return SB_CONTENT_ARCHIVE;
	if (ends(name, ".txt"))
		return SB_CONTENT_TEXT;
	if (ends(name, ".md"))
		return SB_CONTENT_MARKDOWN;
	if (ends(name, ".jsonl") || ends(name, ".ndjson"))
		return SB_CONTENT_LINES;
	return ends(name, ".json") ? SB_CONTENT_JSON : SB_CONTENT_OTHER;
}

/* UTF-16 has NULs and a mark round the brace. */
enum sb_content sb_content_by_head(struct sb_slice head)
{
	static const char before[] = "\xEF\xBB\xBF\xFF\xFE \t\r\n";

	while (head.n && memchr(before, head.p[0], sizeof(before))) {
		head.p++;
		head.n--;
	}
	return head.n && head.p[0] == '{' ? SB_CONTENT_LINES : SB_CONTENT_TEXT;
}

static struct sb_slice base_name(struct sb_slice path)
{
	for (size_t i = path.n; i > 0; i--)
		if (path.p[i - 1] == '/')
			return (struct sb_slice) { path.p + i, path.n - i };
	return path;
}

static bool is_hidden(struct sb_slice path)
{
	struct sb_slice part;

	while (sb_slice_cut(&path, SB_LIT("/"), &part))
		if (part.n && part.p[0] == '.')
			return true;
	return false;
}

bool sb_content_wanted(struct sb_slice name)
{
	struct sb_slice base = base_name(name);

	if (is_hidden(name) ||
	    (base.n == 9 && !strncasecmp(base.p, "README.md", 9)))
		return false;
	if (base.n >= 7 && !strncasecmp(base.p, "LICENSE", 7))
		return false;
	return sb_content_of(base) != SB_CONTENT_OTHER;
}
