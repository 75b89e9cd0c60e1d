/* SPDX-License-Identifier: MIT
 *
 * vendor_pointers.c - keys and names of vendors' codes as they stand in a table, where a program
 * may point to them. A perfect hash finds them; where all keys of a space are numbers, halving
 * finds those.
 */

const char *sipcause_entry_key(const struct sipcause_entry *entry)
{
    return vendor_string(SIPCAUSE_READ(entry->vendor), SIPCAUSE_READ(entry->key_at));
}

const char *sipcause_entry_name(const struct sipcause_entry *entry)
{
    return vendor_string(SIPCAUSE_READ(entry->vendor), SIPCAUSE_READ(entry->name_at));
}

const char *sipcause_entry_calls(const struct sipcause_entry *entry)
{
    return vendor_string(SIPCAUSE_READ(entry->vendor), SIPCAUSE_READ(failure_of(entry)->calls_at));
}

static size_t write_whole(const char *text, char *buffer, size_t size)
{
    struct text_writer writer = { buffer, size, 0 };

    write_string(&writer, text);
    return write_end_of_ascii(&writer);
}

size_t sipcause_entry_write_key(const struct sipcause_entry *entry, char *buffer, size_t size)
{
    return write_whole(sipcause_entry_key(entry), buffer, size);
}

size_t sipcause_entry_write_name(const struct sipcause_entry *entry, char *buffer, size_t size)
{
    return write_whole(sipcause_entry_name(entry), buffer, size);
}

size_t sipcause_entry_write_calls(const struct sipcause_entry *entry, char *buffer, size_t size)
{
    return write_whole(sipcause_entry_calls(entry), buffer, size);
}

static int entry_name_is(const struct sipcause_entry *entry, const char *name, size_t len)
{
    return key_is(name, len, sipcause_entry_name(entry));
}

/* Has the entry the key of another one in its space? */
static int is_of_key(const struct sipcause_entry *entry, const struct sipcause_entry *other)
{
    return SIPCAUSE_READ(entry->key_at) == SIPCAUSE_READ(other->key_at);
}

/* The entry that has this number for its key in a space where all have one. */
static const struct sipcause_entry *entry_of_number(const struct vendor_space *own,
                                                    uint32_t wanted)
{
    const uint16_t *const numbers = vendor_numbers + SIPCAUSE_READ(own->keys.at);
    const unsigned place = number_place(&own->keys, numbers, wanted);

    return SIPCAUSE_READ(numbers[place]) == wanted
               ? &vendor_entries[SIPCAUSE_READ(own->first) + place]
               : &vendor_entries[0];
}

static const struct sipcause_entry *entry_of_text(const struct vendor_space *own, const char *key,
                                                  size_t len)
{
    const unsigned candidate = key_candidate(&own->keys, vendor_bytes, key, len);
    const struct sipcause_entry *entry = &vendor_entries[0];

    if (candidate != 0) {
        entry += SIPCAUSE_READ(own->first) + candidate - 1;
        if (!key_is(key, len, sipcause_entry_key(entry)))
            return &vendor_entries[0];
    }
    return entry;
}

/* The first entry with this key in a space of the vendor; that of nobody where there is none. */
static const struct sipcause_entry *entry_in_space(const struct sipcause_vendor *vendor,
                                                   const struct vendor_space *own,
                                                   const char *key, size_t len)
{
    (void)vendor; /* a space knows its entries */
    return SIPCAUSE_READ(own->keys.width) == ALL_NUMBERS
               ? entry_of_number(own, number_of(key, len))
               : entry_of_text(own, key, len);
}

size_t sipcause_entry_by_name(const struct sipcause_vendor *vendor, const char *name, size_t len,
                              const struct sipcause_entry **entries, size_t max)
{
    const vendor_index *const by_name =
        vendor_by_name + SIPCAUSE_READ(place_of(SIPCAUSE_READ(vendor->number))->by_name);
    const struct vendor_space *const names = space_at(vendor, SIPCAUSE_READ(vendor->space_count));
    const unsigned first = key_candidate(&names->keys, vendor_bytes, name, len);
    size_t count = 0;
    unsigned index;

    for (index = first - 1; first != 0 && index < SIPCAUSE_READ(vendor->entry_count); index++) {
        const struct sipcause_entry *const entry =
            sipcause_entry_at(vendor, SIPCAUSE_READ(by_name[index]));
        if (!key_is(name, len, sipcause_entry_name(entry)))
            break;
        if (count < max)
            entries[count] = entry;
        count++;
    }
    return count;
}
