/* nfc.h - Unicode's Normalization Form C */
#ifndef SAIDBY_NFC_H
#define SAIDBY_NFC_H

#include "saidby/arena.h"

/* TEXT, valid UTF-8, in NFC: TEXT itself if it is so already, else memory of
 * the arena.
 */
struct sb_slice sb_nfc(struct sb_arena *arena, struct sb_slice text);

#endif
