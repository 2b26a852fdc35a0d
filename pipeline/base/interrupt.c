/* interrupt.c - see saidby/interrupt.h */
#include "saidby/interrupt.h"

#include <stdatomic.h>

/* Lock-free, so a signal handler may set it. */
static atomic_bool interrupted;

void sb_interrupt(void)
{
	atomic_store(&interrupted, true);
}

bool sb_interrupted(void)
{
	return atomic_load(&interrupted);
}
