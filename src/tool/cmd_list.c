/* SPDX-License-Identifier: MIT
 *
 * cmd_list.c - `sipcause list`: every response code, every cause of a protocol of Reason, or every
 * code of a vendor.
 */
#include "tool.h"

#include <string.h>

static void list_statuses(void)
{
    size_t i;

    table_of_statuses();
    for (i = 0; status_at(i)->code != 0; i++)
        record_status(status_at(i), &(struct asked_status){ status_at(i)->code, NULL, NULL });
}

static void list_entries(const struct sipcause_vendor *vendor)
{
    size_t i;

    table_of_entries(vendor);
    for (i = 0; i < vendor->entry_count; i++)
        record_entry(sipcause_entry_at(vendor, i));
}

int command_list(const struct options *options, int count, char **words)
{
    const unsigned protocol = count > 0 ? find_protocol(TEXT(words[0])) : SIPCAUSE_PROTOCOL_SIP;
    const struct sipcause_vendor *const vendor =
        protocol == SIPCAUSE_PROTOCOL_UNKNOWN ? need_vendor(words[0]) : NULL;

    (void)options;
    if (protocol == SIPCAUSE_PROTOCOL_SIP)
        list_statuses();
    else if (vendor == NULL)
        list_causes(protocol);
    else if (vendor->number != SIPCAUSE_NOBODY)
        list_entries(vendor);
    else
        return NOT_KNOWN;
    return ANSWERED;
}
