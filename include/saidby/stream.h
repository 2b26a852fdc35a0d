/* stream.h - articles as JSON Lines, between filters
 *
 * One object a line, fields as saidby-stream(5) lists them; unknown fields
 * of the input are not kept. Reading back gives an article equal in all its
 * layers, so that a chain of filters ends in the same bytes as `saidby run`.
 * Spans in the stream are in bytes of the match text, as in memory.
 */
#ifndef SAIDBY_STREAM_H
#define SAIDBY_STREAM_H

#include "saidby/article.h"

/* A line for ARTICLE with all layers it has, '\n' included, into its arena. */
struct sb_slice sb_stream_format(struct sb_article *article);

/* Fills ARTICLE (reset before) from LINE and checks every span, index and
 * enumeration, so that no stage meets an offset outside its text. SB_SKIP
 * with an error for a line that is no article; NEEDS are the layers that must
 * be there, else SB_SKIP with a message that names the filter that gives it.
 */
enum sb_rc sb_stream_parse(struct sb_article *article, struct sb_slice line,
			   unsigned needs, struct sb_err *err);

#endif
