/* SPDX-License-Identifier: MIT
 *
 * entries.c - finds vendors' codes by what people hold of them: a key, a name, a response code; of
 * one vendor, or of all of them where nobody knows whose it is.
 */
#include "tool.h"

#include <string.h>

/* Adds the vendor's entries with this response code, those whose document says so or those for
 * which it is our inference. Returns how many there are then. */
static size_t add_of_code(const struct sipcause_vendor *vendor, unsigned code, unsigned inferred,
                          const struct sipcause_entry **entries, size_t count)
{
    size_t i;

    for (i = 0; i < vendor->entry_count && count < MOST_ENTRIES; i++) {
        const struct sipcause_entry *const entry = sipcause_entry_at(vendor, i);
        if (code != 0 && entry->sip == code && (entry->flags & SIPCAUSE_SIP_INFERRED) == inferred)
            entries[count++] = entry;
    }
    return count;
}

/* Those of every space that has the key. */
static size_t add_of_key(const struct sipcause_vendor *vendor, const char *key, size_t len,
                         const struct sipcause_entry **entries)
{
    size_t count = 0, space;

    for (space = 0; space < vendor->space_count && count < MOST_ENTRIES; space++) {
        const size_t room = MOST_ENTRIES - count;
        const size_t its = sipcause_entry_by_key(vendor, sipcause_vendor_space(vendor, space), key,
                                                 len, entries + count, room);
        count += its < room ? its : room;
    }
    return count;
}

size_t entries_of(const struct sipcause_vendor *vendor, const char *asked, size_t len,
                  const struct sipcause_entry **entries)
{
    size_t count = add_of_key(vendor, asked, len, entries);

    if (count == 0) {
        count = sipcause_entry_by_name(vendor, asked, len, entries, MOST_ENTRIES);
        count = count < MOST_ENTRIES ? count : MOST_ENTRIES;
    }
    if (count == 0) {
        const unsigned code = code_of(asked, len);
        count = add_of_code(vendor, code, 0, entries, 0);
        count = add_of_code(vendor, code, SIPCAUSE_SIP_INFERRED, entries, count);
    }
    return count;
}

/* The same of all vendors. */
static size_t entries_everywhere(const char *asked, const struct sipcause_entry **entries)
{
    const struct sipcause_entry *its[MOST_ENTRIES];
    const struct sipcause_vendor *vendor;
    size_t count = 0, i;

    for (i = 0; vendor = sipcause_vendor_at(i), vendor->number != SIPCAUSE_NOBODY; i++) {
        size_t found = entries_of(vendor, TEXT(asked), its);
        if (found > MOST_ENTRIES - count)
            found = MOST_ENTRIES - count;
        memcpy(entries + count, its, found * sizeof its[0]);
        count += found;
    }
    return count;
}

size_t tell_everywhere(const char *asked)
{
    const struct sipcause_entry *entries[MOST_ENTRIES];
    const size_t count = entries_everywhere(asked, entries);
    size_t i;

    if (count > 1)
        table_of_vendors_entries(entries, count);
    for (i = 0; i < count; i++)
        record_entry(entries[i]);
    output_as_rows(0);
    return count;
}

/* Does a column of this name have codes of this vendor, for who asks for it or for any? */
static int is_column_of(const struct sipcause_vendor *vendor, const struct sipcause_vendor *asked,
                        const char *name, size_t len)
{
    size_t i;

    for (i = 0; i < vendor->entry_count; i++) {
        const char *const key = sipcause_entry_key(sipcause_entry_at(vendor, i));
        if (sipcause_entry_by_column(asked, name, len, TEXT(key))->vendor != SIPCAUSE_NOBODY)
            return 1;
    }
    return 0;
}

int is_known_column(const struct sipcause_vendor *asked, const char *name, size_t len)
{
    const struct sipcause_vendor *vendor;
    size_t i;

    if (asked != NULL)
        return is_column_of(asked, asked, name, len);
    for (i = 0; vendor = sipcause_vendor_at(i), vendor->number != SIPCAUSE_NOBODY; i++)
        if (is_column_of(vendor, NULL, name, len))
            return 1;
    return 0;
}
