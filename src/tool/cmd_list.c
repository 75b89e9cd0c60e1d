/* SPDX-License-Identifier: MIT
 *
 * cmd_list.c - `sipcause list`: every response code, or every code of a vendor.
 */
#include "tool.h"

#include <string.h>

static void list_statuses(struct json *json)
{
    size_t i;

    if (json == NULL)
        status_table_head();
    for (i = 0; status_at(i)->code != 0; i++) {
        if (json != NULL)
            status_as_json(json, status_at(i), status_at(i)->code);
        else
            status_as_row(status_at(i));
    }
}

static void list_entries(struct json *json, const struct sipcause_vendor *vendor)
{
    const struct widths widths = entry_widths(vendor);
    size_t i;

    if (json == NULL)
        entry_table_head(&widths);
    for (i = 0; i < vendor->entry_count; i++) {
        if (json != NULL)
            entry_as_json(json, sipcause_entry_at(vendor, i));
        else
            entry_as_row(sipcause_entry_at(vendor, i), &widths);
    }
}

int command_list(const struct options *options, int count, char **words)
{
    struct json json = { stdout, 1 };
    struct json *const as_json = options->given[JSON] != NULL ? &json : NULL;
    const struct sipcause_vendor *vendor = NULL;

    if (count > 0) {
        vendor = sipcause_vendor_find(TEXT(words[0]));
        if (vendor->number == SIPCAUSE_NOBODY)
            return unknown_vendor(words[0]);
    }
    if (as_json)
        json_open(&json, NULL, '[');
    if (vendor != NULL)
        list_entries(as_json, vendor);
    else
        list_statuses(as_json);
    if (as_json) {
        json_close(&json, ']');
        putchar('\n');
    }
    return ANSWERED;
}
