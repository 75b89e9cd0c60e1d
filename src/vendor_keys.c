/* SPDX-License-Identifier: MIT
 *
 * vendor_keys.c - finds a vendor's codes by key.
 */

/* Is `text` the same as `known`, which is a text of a table? */
static int same_text(const char *text, const char *known)
{
    char letter;

    do {
        letter = *text++;
        if (letter != letter_at(known++))
            return 0;
    } while (letter != '\0');
    return 1;
}

/* The vendor's space of this name, `own` being its first; nobody's, which has no keys, where there
 * is none. */
static const struct vendor_space *space_named(const struct sipcause_vendor *vendor,
                                              const struct vendor_space *own, const char *name)
{
    const char *const names = vendor_string(SIPCAUSE_READ(vendor->number), 0);
    unsigned left;

    for (left = SIPCAUSE_READ(vendor->space_count); left > 0; left--, own++)
        if (same_text(name, names + SIPCAUSE_READ(own->name_at)))
            return own;
    return &vendor_spaces[0];
}

const struct sipcause_entry *sipcause_entry_find(const struct sipcause_vendor *vendor,
                                                 const char *space, const char *key, size_t len)
{
    const struct vendor_space *own = space_at(vendor, 0);
    const struct sipcause_entry *entry = &vendor_entries[0];
    unsigned left = SIPCAUSE_READ(vendor->space_count);

    if (space != NULL)
        return entry_in_space(vendor, space_named(vendor, own, space), key, len);
    for (; left > 0 && entry == &vendor_entries[0]; left--)
        entry = entry_in_space(vendor, own++, key, len);
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
