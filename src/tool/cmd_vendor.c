/* SPDX-License-Identifier: MIT
 *
 * cmd_vendor.c - `sipcause vendor`: what a vendor's document says besides its codes.
 */
#include "tool.h"

/* For people which there are, for programs all of each. */
static void tell_all_vendors(void)
{
    size_t i;

    table_of_vendors();
    for (i = 0; output_is(AS_JSON) && sipcause_vendor_at(i)->number != SIPCAUSE_NOBODY; i++)
        record_vendor(sipcause_vendor_at(i));
}

int command_vendor(const struct options *options, int count, char **words)
{
    const struct sipcause_vendor *const vendor = count > 0 ? need_vendor(words[0]) : NULL;

    (void)options;
    if (vendor == NULL)
        tell_all_vendors();
    else if (vendor->number != SIPCAUSE_NOBODY)
        record_vendor(vendor);
    else
        return NOT_KNOWN;
    return ANSWERED;
}
