/* log.c - see saidby/log.h */
#include "saidby/log.h"

#include <json-c/json.h>
#include <stdarg.h>
#include <stdio.h>
#include <unistd.h>

/* The one setting that isn't passed along: set before threads start. */
static struct sb_log setup = { SB_NOTE, false, false };
static FILE *copy_to;

static const char *const level_name[] = { "error", "warning", "note", "debug" };
static const char *const level_colour[] = { "\033[31m", "\033[33m", "\033[36m",
					    "\033[2m" };

void sb_log_setup(const struct sb_log *log)
{
	setup = *log;
}

static void put(const char *s, size_t n)
{
	while (n) {
		ssize_t k = write(STDERR_FILENO, s, n);

		if (k <= 0)
			return;
		s += k;
		n -= (size_t)k;
	}
}

static void put_json(enum sb_level level, const char *where, unsigned line,
		     unsigned col, const char *text)
{
	struct json_object *o = json_object_new_object();
	const char *s;
	char buf[4096];
	int n;

	json_object_object_add(o, "level",
			       json_object_new_string(level_name[level]));
	if (where && *where)
		json_object_object_add(o, "where",
				       json_object_new_string(where));
	if (line)
		json_object_object_add(o, "line", json_object_new_int64(line));
	if (col)
		json_object_object_add(o, "column", json_object_new_int64(col));
	json_object_object_add(o, "text", json_object_new_string(text));
	s = json_object_to_json_string_ext(o, JSON_C_TO_STRING_NOSLASHESCAPE);
	n = snprintf(buf, sizeof(buf), "%s\n", s);
	if (n > 0)
		put(buf, (size_t)n < sizeof(buf) ? (size_t)n : sizeof(buf) - 1);
	json_object_put(o);
}

/* A message is a line, and one for a terminal too: no other control
 * characters, whatever a file is called. Line breaks of the text are the
 * program's own; PLACE has none.
 */
static void make_safe(char *s, bool breaks)
{
	for (; *s; s++)
		if ((unsigned char)*s < ' ' || *s == '\177')
			*s = breaks && (*s == '\n' || *s == '\t') ? *s : '?';
}

static void put_text(enum sb_level level, const char *where, unsigned line,
		     unsigned col, char *text)
{
	const char *on = setup.colour ? level_colour[level] : "";
	const char *off = setup.colour ? "\033[0m" : "";
	char place[640] = "", buf[4096];
	int n = 0;

	if (where && *where)
		n = snprintf(place, sizeof(place), "%.512s:", where);
	if (n > 0 && line)
		n += snprintf(place + n, sizeof(place) - (size_t)n,
			      "%u:", line);
	if (n > 0 && line && col)
		n += snprintf(place + n, sizeof(place) - (size_t)n, "%u:", col);
	make_safe(place, false);
	make_safe(text, true);
	n = snprintf(buf, sizeof(buf), "saidby: %s%s%s: %s%s%s\n", on,
		     level_name[level], off, place, n > 0 ? " " : "", text);
	if (n > 0)
		put(buf, (size_t)n < sizeof(buf) ? (size_t)n : sizeof(buf) - 1);
}

void sb_log_copy(FILE *copy)
{
	copy_to = copy;
}

/* One call, so that lines of several threads don't mix. */
static void put_copy(const char *where, unsigned line, const char *text)
{
	if (where && *where && line)
		fprintf(copy_to, "%s:%u: %s\n", where, line, text);
	else
		fprintf(copy_to, "%s%s%s\n", where ? where : "",
			where && *where ? ": " : "", text);
}

void sb_log(enum sb_level level, const char *where, unsigned line, unsigned col,
	    const char *fmt, ...)
{
	char text[2048];
	va_list ap;

	bool copied = copy_to && level <= SB_WARNING;

	if (level > setup.least && !copied)
		return;
	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	if (copied)
		put_copy(where, line, text);
	if (level > setup.least)
		return;
	if (setup.json)
		put_json(level, where, line, col, text);
	else
		put_text(level, where, line, col, text);
}

void sb_log_err(enum sb_level level, const struct sb_err *err)
{
	sb_log(level, err->where, err->line, err->col, "%s", err->text);
}
