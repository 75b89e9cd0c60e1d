/* SPDX-License-Identifier: MIT
 *
 * vendor.c - the vendors, their codes by response code and by place, and what each has. Keys and
 * names are vendor_pointers.c's or vendor_packed.c's.
 */

enum { ENTRY_COUNT = sizeof vendor_entries / sizeof vendor_entries[0] };

/* Where the vendor of this number stands in the tables: one that is off has no place. */
static unsigned vendor_place(unsigned number)
{
    unsigned place = number;

/* Behind those that end the table, nobody has a place to be moved. */
#define PASS_OVER(vendor)                                                                          \
    if (!SIPCAUSE_VENDOR_##vendor && (unsigned)ENTRIES_##vendor < (unsigned)ENTRY_COUNT)           \
        place -= number > SIPCAUSE_##vendor ? 1u : 0u;
    EACH_VENDOR_BEFORE_OTHERS(PASS_OVER)
#undef PASS_OVER
    return place;
}

/* Where the parts of this vendor begin. */
static const struct vendor_place *place_of(unsigned number)
{
    return &vendor_places[vendor_place(number)];
}

/* A text of the vendor's. */
static const char *vendor_string(unsigned number, unsigned at)
{
    return (const char *)&vendor_strings + SIPCAUSE_READ(place_of(number)->strings) + at;
}

const struct sipcause_vendor *sipcause_vendor_at(size_t index)
{
    return index < sizeof vendors / sizeof vendors[0] - 1 ? &vendors[index + 1] : &vendors[0];
}

const struct sipcause_vendor *sipcause_vendor_find(const char *id, size_t len)
{
    const struct sipcause_vendor *vendor;
    size_t index = 0;

    do
        vendor = sipcause_vendor_at(index++);
    while (vendor != &vendors[0] && !key_is(id, len, sipcause_vendor_id(vendor)));
    return vendor;
}

const char *sipcause_vendor_id(const struct sipcause_vendor *vendor)
{
    return vendor_string(SIPCAUSE_READ(vendor->number), SIPCAUSE_READ(vendor->id_at));
}

const char *sipcause_vendor_title(const struct sipcause_vendor *vendor)
{
    return vendor_string(SIPCAUSE_READ(vendor->number), SIPCAUSE_READ(vendor->title_at));
}

/* The vendor's space `index`; after the last comes the one with the names. */
static const struct vendor_space *space_at(const struct sipcause_vendor *vendor, size_t index)
{
    return &vendor_spaces[SIPCAUSE_READ(place_of(SIPCAUSE_READ(vendor->number))->spaces) + index];
}

const char *sipcause_vendor_space(const struct sipcause_vendor *vendor, size_t index)
{
    const unsigned number = SIPCAUSE_READ(vendor->number);

    return index < SIPCAUSE_READ(vendor->space_count)
               ? vendor_string(number, SIPCAUSE_READ(space_at(vendor, index)->name_at))
               : vendor_string(number, 0);
}

size_t sipcause_entry_by_code(const struct sipcause_vendor *vendor, unsigned code,
                              const struct sipcause_entry **entries, size_t max)
{
    size_t count = 0;
    unsigned index;

    for (index = 0; code != 0 && index < SIPCAUSE_READ(vendor->entry_count); index++) {
        const struct sipcause_entry *const entry = sipcause_entry_at(vendor, index);
        if (SIPCAUSE_READ(entry->sip) != code
            || (SIPCAUSE_READ(entry->flags) & SIPCAUSE_SIP_INFERRED))
            continue;
        if (count < max)
            entries[count] = entry;
        count++;
    }
    return count;
}

const struct sipcause_entry *sipcause_entry_at(const struct sipcause_vendor *vendor, size_t index)
{
    const struct vendor_place *const place = place_of(SIPCAUSE_READ(vendor->number));

    return &vendor_entries[index < SIPCAUSE_READ(vendor->entry_count)
                               ? SIPCAUSE_READ(place->entries) + index
                               : 0];
}

const struct sipcause_vendor *sipcause_entry_vendor(const struct sipcause_entry *entry)
{
    return &vendors[vendor_place(SIPCAUSE_READ(entry->vendor))];
}

const char *sipcause_entry_space(const struct sipcause_entry *entry)
{
    return sipcause_vendor_space(sipcause_entry_vendor(entry), SIPCAUSE_READ(entry->space));
}

/* Where a row stands among the first `count` of its table, be it that row or a copy of it: no two
 * are the same. 0, where the row of nothing stands, for what is no row of the table. */
static unsigned row_place(const void *row, const void *rows, unsigned count, unsigned size)
{
    const uint8_t *const wanted = row, *bytes = rows;
    unsigned at;

    bytes += count * size;
    do {
        count--;
        bytes -= size;
        for (at = 0; at < size && SIPCAUSE_READ(bytes[at]) == SIPCAUSE_READ(wanted[at]);)
            at++;
    } while (count > 0 && at < size);
    return count;
}

/* Behind the rows of its vendor only those of vendors with higher numbers stand. */
static unsigned entry_place(const struct sipcause_entry *entry)
{
    const unsigned vendor = SIPCAUSE_READ(entry->vendor);
    unsigned last = 0, left = ENTRY_COUNT, half;

    do {
        half = left / 2;
        if (SIPCAUSE_READ(vendor_entries[last + half].vendor) <= vendor)
            last += half;
        left -= half;
    } while (left > 1);
    return row_place(entry, vendor_entries, last + 1, sizeof vendor_entries[0]);
}

/* What an API error has besides the fields of its entry; of any other entry nothing, in row 0. */
static const struct vendor_failure *failure_of(const struct sipcause_entry *entry)
{
    const unsigned place = entry_place(entry);
    size_t index = sizeof vendor_failures / sizeof vendor_failures[0] - 1;

    while (index > 0 && SIPCAUSE_READ(vendor_failures[index].entry) != place)
        index--;
    return &vendor_failures[index];
}

unsigned sipcause_entry_http(const struct sipcause_entry *entry)
{
    return SIPCAUSE_READ(failure_of(entry)->http);
}

uint32_t sipcause_entry_retired(const struct sipcause_entry *entry)
{
    const unsigned place = entry_place(entry);
    size_t index = sizeof vendor_retired / sizeof vendor_retired[0] - 1;

    while (index > 0 && SIPCAUSE_READ(vendor_retired[index].entry) != place)
        index--;
    return SIPCAUSE_READ(vendor_retired[index].year) * (uint32_t)10000
           + SIPCAUSE_READ(vendor_retired[index].day);
}

unsigned sipcause_entry_q850(const struct sipcause_entry *entry)
{
    const unsigned place = entry_place(entry);
    size_t index = sizeof vendor_q850 / sizeof vendor_q850[0] - 1;

    while (index > 0 && SIPCAUSE_READ(vendor_q850[index].entry) != place)
        index--;
    return SIPCAUSE_READ(vendor_q850[index].cause);
}

unsigned sipcause_entry_side(const struct sipcause_entry *entry)
{
    const uint8_t *const sides =
        vendor_sides + PARTIES * vendor_place(SIPCAUSE_READ(entry->vendor));
    const unsigned initiators = SIPCAUSE_READ(entry->initiators);
    unsigned side = SIPCAUSE_SIDE_UNKNOWN, bit;

    for (bit = 0; bit < PARTIES; bit++) {
        const unsigned own = SIPCAUSE_READ(sides[bit]);
        if (!(initiators >> bit & 1))
            continue;
        if (own == SIPCAUSE_SIDE_UNKNOWN || (side != SIPCAUSE_SIDE_UNKNOWN && side != own))
            return SIPCAUSE_SIDE_UNKNOWN;
        side = own;
    }
    return side;
}
