/* normalise.h - the match text, and the way back
 *
 * Makes article->match from what is article in article->own (own_body, with
 * own_title or else the title in front of it):
 *
 *	- a paragraph a line, each ended by '\n'; hard-wrapped lines joined;
 *	- NFC; one kind of space, none doubled and none at a line's ends; no
 *	  control, zero-width or bidi characters, no soft hyphens; mojibake
 *	  ("Ã¸" for "ø") put right and counted;
 *	- a quotation is between “ and ”, one inside it between ‘ and ’,
 *	  whatever marks the article has; every “ has its ” in the paragraph,
 *	  unless its sb_quote is open_end; no other “ ” ‘ ’ is left. A mark
 *	  without a partner is ", an apostrophe is ';
 *	- a dash at a paragraph's start is "– ", a bullet there "• "; "--" is
 *	  "—" and a hyphen between spaces is "–";
 *	- no character from U+E000 to U+E1FF (they stand for quotations later).
 *
 * article->quotes are the paired quotations. Every change has its anchors, so
 * that sb_article_own_span leads back. All of it is in the article's arena.
 * The stage's work is linear in the text's length, whatever the text is.
 *
 * The stage itself is sb_normalise_stage in saidby/stage.h.
 */
#ifndef SAIDBY_NORMALISE_H
#define SAIDBY_NORMALISE_H

#include "saidby/stage.h"

#endif
