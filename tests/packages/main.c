/* SPDX-License-Identifier: MIT
 *
 * main.c - the firmware of the consumer tests, C and C++: a response code, and two vendors' keys.
 */
#include "sipcause.h"

#include <stdio.h>
#include <string.h>

static void explain(const char *id, const char *key)
{
    const struct sipcause_vendor *vendor = sipcause_vendor_find(id, strlen(id));
    const struct sipcause_entry *entry = sipcause_entry_find(vendor, NULL, key, strlen(key));
    char name[64];

    sipcause_entry_write_name(entry, name, sizeof name);
    printf("%s %s: %s\n", id, key, entry->vendor == SIPCAUSE_NOBODY ? "unknown" : name);
}

int main(void)
{
    printf("486: %s\n", sipcause_status_phrase(sipcause_status_find(486)));
    explain("plivo", "4120");
    explain("didww", "480 Metered channels capacity exceeded");
    /* The program must see what the library was given. */
    printf("SIPCAUSE_VENDOR_DIDWW: %d\n", SIPCAUSE_VENDOR_DIDWW);
    return 0;
}
