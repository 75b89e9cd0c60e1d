/* SPDX-License-Identifier: MIT
 *
 * clock.h - the gateway's time in milliseconds. It begins anew every 49 days, so two times are
 * compared by how far the one is ahead of the other.
 */
#ifndef CLOCK_H
#define CLOCK_H

#include <stdint.h>

/* No number in a message makes the gateway wait for longer. */
enum { CLOCK_MOST = 60 * 60 * 1000 };

extern uint32_t clock_now; /* simulated: `wait 30` in calls.log moves it */

static inline uint32_t clock_after(uint32_t ms)
{
    return clock_now + (ms < CLOCK_MOST ? ms : CLOCK_MOST);
}

/* Has `when` come at `now`? */
static inline int clock_has_come(uint32_t now, uint32_t when)
{
    return now - when < UINT32_MAX / 2;
}

#endif
