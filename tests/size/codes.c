/* SPDX-License-Identifier: MIT
 *
 * codes.c - how many codes the vendors have that this library was compiled with.
 */
#include "sipcause.h"

#include <stdio.h>

int main(void)
{
    size_t index = 0;
    unsigned count = 0;

    for (; sipcause_vendor_at(index)->number != SIPCAUSE_NOBODY; index++)
        count += sipcause_vendor_at(index)->entry_count;
    printf("%u\n", count);
    return 0;
}
