/* SPDX-License-Identifier: MIT
 *
 * cmd_vendor.c - `sipcause vendor`: what a vendor's document says besides its codes.
 */
#include "tool.h"

#include <string.h>

int command_vendor(const struct options *options, int count, char **words)
{
    const struct sipcause_vendor *vendor;
    size_t i;

    (void)options;
    if (count > 0) {
        vendor = sipcause_vendor_find(TEXT(words[0]));
        if (vendor->number == SIPCAUSE_NOBODY)
            return unknown_vendor(words[0]);
        record_vendor(vendor);
    } else {
        for (i = 0; sipcause_vendor_at(i)->number != SIPCAUSE_NOBODY; i++)
            record_vendor(sipcause_vendor_at(i));
    }
    return ANSWERED;
}
