/* interrupt.h - asked to stop
 *
 * One flag for the program: a signal handler sets it, and whatever can take
 * long looks at it and ends soon, leaving nothing half done. It stays set.
 * Both may be called by any thread and by a signal handler.
 */
#ifndef SAIDBY_INTERRUPT_H
#define SAIDBY_INTERRUPT_H

#include <stdbool.h>

void sb_interrupt(void);
bool sb_interrupted(void);

#endif
