/* SPDX-License-Identifier: MIT
 *
 * trunks.c - the trunks in the order in which they are tried.
 */
#include "clock.h"
#include "trunks.h"

static struct {
    uint32_t until;
    uint8_t  rests;
} trunks[TRUNKS];

unsigned trunks_next(unsigned trunk)
{
    for (; trunk < TRUNKS; trunk++) {
        if (trunks[trunk].rests && clock_has_come(clock_now, trunks[trunk].until))
            trunks[trunk].rests = 0;
        if (!trunks[trunk].rests)
            break;
    }
    return trunk;
}

void trunks_rest(unsigned trunk, uint32_t ms)
{
    trunks[trunk].rests = 1;
    trunks[trunk].until = clock_after(ms);
}
