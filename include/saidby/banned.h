/* banned.h - functions that this program doesn't use
 *
 * They overrun, hide state between calls or swallow errors. Included through
 * the compiler's command line into every source file of pipeline/.
 */
#ifndef SAIDBY_BANNED_H
#define SAIDBY_BANNED_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Some are macros in the fortified headers, as clang sees them. */
#undef sprintf
#undef vsprintf
#pragma GCC poison strcpy strcat sprintf vsprintf strtok atoi atol gets

#endif
