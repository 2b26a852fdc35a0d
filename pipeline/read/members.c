/* members.c - the files of a .tar or .zip, see parts.h */
#include "parts.h"

#include <archive.h>
#include <archive_entry.h>

enum { BLOCK = 128 * 1024 };

struct sb_members *sb_members_open(struct sb_bytes *below, const char *format)
{
	struct sb_members *m = sb_malloc(sizeof(*m));

	memset(m, 0, sizeof(*m));
	m->below = below;
	m->archive = archive_read_new();
	if (sb_slice_is(sb_slice_of(format), "zip"))
		archive_read_support_format_zip(m->archive);
	else
		archive_read_support_format_tar(m->archive);
	archive_read_support_format_empty(m->archive);
	if (sb_bytes_attach(m->archive, below) < ARCHIVE_WARN)
		sb_bytes_explain(m->error, sizeof(m->error), m->archive, below);
	return m;
}

void sb_members_close(struct sb_members *m)
{
	if (!m)
		return;
	archive_read_free(m->archive);
	sb_bytes_close(m->below);
	sb_arena_release(&m->names);
	free(m);
}

/* An archive must not name what lies outside it, even though nothing is
 * written here: the name becomes the article's id.
 */
static bool is_safe(struct sb_slice name)
{
	struct sb_slice part;

	if (name.n && name.p[0] == '/')
		return false;
	while (sb_slice_cut(&name, SB_LIT("/"), &part))
		if (sb_slice_is(part, ".."))
			return false;
	return true;
}

static void set_name(struct sb_members *m, const char *raw)
{
	struct sb_slice name = sb_slice_of(raw);
	size_t bad;

	while (sb_slice_starts(name, SB_LIT("./"))) {
		name.p += 2;
		name.n -= 2;
	}
	sb_arena_reset(&m->names);
	m->name = (struct sb_text) { 0 };
	sb_text_add(&m->names, &m->name, sb_utf8_repair(&m->names, name, &bad));
}

enum sb_member sb_members_next(struct sb_members *m)
{
	struct archive_entry *e;
	const char *name;
	int rc;

	if (m->error[0])
		return SB_MEMBERS_FAILED;
	do {
		rc = archive_read_next_header(m->archive, &e);
		if (rc == ARCHIVE_EOF)
			return SB_MEMBERS_END;
		if (rc == ARCHIVE_FATAL) {
			sb_bytes_explain(m->error, sizeof(m->error), m->archive,
					 m->below);
			return SB_MEMBERS_FAILED;
		}
		/* A hard link has no bytes of its own. */
	} while (archive_entry_filetype(e) != AE_IFREG ||
		 archive_entry_hardlink(e));
	name = archive_entry_pathname_utf8(e);
	if (!name)
		name = archive_entry_pathname(e);
	set_name(m, name ? name : "(no name)");
	if (rc < ARCHIVE_WARN || !name)
		return SB_MEMBER_BAD;
	return is_safe(sb_text_slice(&m->name)) ? SB_MEMBER : SB_MEMBER_UNSAFE;
}

struct member {
	struct sb_bytes b;
	struct sb_members *members;
	char buf[BLOCK];
};

static ssize_t member_next(struct sb_bytes *b, const char **block)
{
	struct member *f = (struct member *)b;
	struct sb_members *m = f->members;
	ssize_t n = archive_read_data(m->archive, f->buf, sizeof(f->buf));

	*block = f->buf;
	if (n >= 0)
		return n;
	sb_bytes_explain(b->error, sizeof(b->error), m->archive, m->below);
	return -1;
}

static void member_close(struct sb_bytes *b)
{
	free(b);
}

struct sb_bytes *sb_members_bytes(struct sb_members *m)
{
	struct member *f = sb_malloc(sizeof(*f));

	memset(f, 0, offsetof(struct member, buf));
	f->b.next = member_next;
	f->b.close = member_close;
	f->b.fd = -1;
	f->members = m;
	return &f->b;
}
