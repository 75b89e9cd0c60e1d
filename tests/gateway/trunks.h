/* SPDX-License-Identifier: MIT
 *
 * trunks.h - which trunk takes a call, and which is left alone for a while.
 */
#ifndef TRUNKS_H
#define TRUNKS_H

#include <stdint.h>

enum { TRUNKS = 2 };

/* The first trunk, from `trunk` on, that need not be left alone; TRUNKS where there is none. */
unsigned trunks_next(unsigned trunk);

/* Leaves a trunk alone for so many milliseconds, as it asked for. */
void trunks_rest(unsigned trunk, uint32_t ms);

#endif
