/* SPDX-License-Identifier: MIT
 *
 * vendor_keys.c - finds a vendor's codes by key.
 */

/* Is `text` the same as `known`, which is a text of a table? */
static int same_text(const char *text, const char *known)
{
    while (*text != '\0' && *text == letter_at(known)) {
        text++;
        known++;
    }
    return *text == letter_at(known);
}

const struct sipcause_entry *sipcause_entry_find(const struct sipcause_vendor *vendor,
                                                 const char *space, const char *key, size_t len)
{
    const unsigned number = SIPCAUSE_READ(vendor->number);
    const struct vendor_space *own = space_at(vendor, 0);
    const struct sipcause_entry *entry = &vendor_entries[0];
    unsigned left = SIPCAUSE_READ(vendor->space_count);

    for (; left > 0 && entry == &vendor_entries[0]; left--, own++)
        if (space == NULL || same_text(space, vendor_string(number, SIPCAUSE_READ(own->name_at))))
            entry = entry_in_space(vendor, own, key, len);
    return entry;
}

size_t sipcause_entry_by_key(const struct sipcause_vendor *vendor, const char *space,
                             const char *key, size_t len, const struct sipcause_entry **entries,
                             size_t max)
{
    const struct sipcause_entry *const first = sipcause_entry_find(vendor, space, key, len);
    const struct sipcause_entry *const end = vendor_entries + ENTRY_COUNT;
    const struct sipcause_entry *entry = first;

    if (first == &vendor_entries[0])
        return 0;
    while (entry < end && SIPCAUSE_READ(entry->space) == SIPCAUSE_READ(first->space)
           && SIPCAUSE_READ(entry->vendor) == SIPCAUSE_READ(first->vendor)
           && is_of_key(entry, first)) {
        if ((size_t)(entry - first) < max)
            entries[entry - first] = entry;
        entry++;
    }
    return (size_t)(entry - first);
}
