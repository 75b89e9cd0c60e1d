/* SPDX-License-Identifier: MIT
 *
 * vendor.c - finds a vendor's codes by key or by name.
 */

const struct sipcause_vendor *sipcause_vendor_find(const char *id, size_t len)
{
    const unsigned candidate = key_candidate(&vendor_set, vendor_bytes, id, len);
    const struct sipcause_vendor *const vendor = sipcause_vendor_at(candidate - 1);

    return candidate != 0 && key_is(id, len, sipcause_vendor_id(vendor)) ? vendor : &vendors[0];
}

const struct sipcause_vendor *sipcause_vendor_at(size_t index)
{
    return index < sizeof vendors / sizeof vendors[0] - 1 ? &vendors[index + 1] : &vendors[0];
}

const char *sipcause_vendor_id(const struct sipcause_vendor *vendor)
{
    return vendor_strings + vendor->id_at;
}

const char *sipcause_vendor_title(const struct sipcause_vendor *vendor)
{
    return vendor_strings + vendor->title_at;
}

const char *sipcause_vendor_space(const struct sipcause_vendor *vendor, size_t index)
{
    const struct vendor_table table = table_of(vendor->number);

    return index < vendor->space_count ? table.strings + table.spaces[index].name_at : "";
}

static int is_space(const struct vendor_table *table, const struct vendor_space *space, const char *name)
{
    const char *own = table->strings + space->name_at;

    while (*own != '\0' && *own == *name) {
        own++;
        name++;
    }
    return *own == *name;
}

const struct sipcause_entry *sipcause_entry_find(const struct sipcause_vendor *vendor, const char *space,
                                                 const char *key, size_t len)
{
    const struct vendor_table table = table_of(vendor->number);
    unsigned index;

    for (index = 0; index < vendor->space_count; index++) {
        const struct vendor_space *const own = &table.spaces[index];
        unsigned candidate;
        if (space != NULL && !is_space(&table, own, space))
            continue;
        candidate = key_candidate(&own->keys, table.bytes, key, len);
        if (candidate != 0) {
            const struct sipcause_entry *const entry = &table.entries[own->first + candidate - 1];
            if (key_is(key, len, table.strings + entry->key_at))
                return entry;
        }
    }
    return &no_entry;
}

size_t sipcause_entry_by_name(const struct sipcause_vendor *vendor, const char *name, size_t len,
                              const struct sipcause_entry **entries, size_t max)
{
    const struct vendor_table table = table_of(vendor->number);
    const unsigned first = key_candidate(&table.spaces[vendor->space_count].keys, table.bytes, name, len);
    size_t count = 0;
    unsigned index, name_at = 0;

    if (first == 0)
        return 0;
    for (index = first - 1; index < vendor->entry_count; index++) {
        const struct sipcause_entry *const entry = &table.entries[table.by_name[index]];
        if (count == 0 && !key_is(name, len, table.strings + entry->name_at))
            return 0;
        if (count > 0 && entry->name_at != name_at)
            break;
        name_at = entry->name_at;
        if (count < max)
            entries[count] = entry;
        count++;
    }
    return count;
}

const struct sipcause_entry *sipcause_entry_at(const struct sipcause_vendor *vendor, size_t index)
{
    return index < vendor->entry_count ? &table_of(vendor->number).entries[index] : &no_entry;
}

const struct sipcause_vendor *sipcause_entry_vendor(const struct sipcause_entry *entry)
{
    size_t index = sizeof vendors / sizeof vendors[0] - 1;

    while (index > 0 && vendors[index].number != entry->vendor)
        index--;
    return &vendors[index];
}

const char *sipcause_entry_key(const struct sipcause_entry *entry)
{
    return table_of(entry->vendor).strings + entry->key_at;
}

const char *sipcause_entry_name(const struct sipcause_entry *entry)
{
    return table_of(entry->vendor).strings + entry->name_at;
}

const char *sipcause_entry_space(const struct sipcause_entry *entry)
{
    const struct vendor_table table = table_of(entry->vendor);

    return table.strings + table.spaces[entry->space].name_at;
}
