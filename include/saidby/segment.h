/* segment.h - paragraphs and sentences
 *
 * Paragraphs are the lines of the match text, in order, disjoint and not
 * empty. Every sentence lies in one paragraph, behind its dash or bullet, its
 * time stamp ("18:42 Two roads") or the dateline of the first ("PUNE: The");
 * sentences are in text order, disjoint and without spaces at their ends, and
 * each paragraph has at least one.
 *
 * A quotation is one token: no sentence ends inside it. It ends a sentence if
 * it closes with a full stop and what follows is no attribution ("...," is
 * never an end; "...?" is none where "he asked" or "Anna Lind asked." comes
 * next).
 *
 * Lexicons that are used, all of which may be empty: `title` and
 * `abbreviation` (no sentence ends at their full stop), `starter` (words that
 * a sentence does start with behind one, "U.S. The"), `behind-hour` ("p.m.
 * Monday"), `place` (of a dateline), `cue`.
 *
 * The stage itself is sb_segment_stage in saidby/stage.h.
 */
#ifndef SAIDBY_SEGMENT_H
#define SAIDBY_SEGMENT_H

#include "saidby/stage.h"

#endif
