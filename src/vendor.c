/* SPDX-License-Identifier: MIT
 *
 * vendor.c - finds a vendor's codes by key, name or response code, and what else its document says.
 */

/* A text of the vendor's. */
static const char *vendor_string(unsigned vendor, unsigned at)
{
    return (const char *)&vendor_strings + vendor_places[vendor].strings + at;
}

const struct sipcause_vendor *sipcause_vendor_find(const char *id, size_t len)
{
    const unsigned candidate = key_candidate(&vendor_ids, vendor_id_bytes, id, len);
    const struct sipcause_vendor *const vendor = &vendors[candidate];

    return candidate != 0 && key_is(id, len, sipcause_vendor_id(vendor)) ? vendor : &vendors[0];
}

const struct sipcause_vendor *sipcause_vendor_at(size_t index)
{
    return index < sizeof vendors / sizeof vendors[0] - 1 ? &vendors[index + 1] : &vendors[0];
}

const char *sipcause_vendor_id(const struct sipcause_vendor *vendor)
{
    return vendor_names + vendor->id_at;
}

const char *sipcause_vendor_title(const struct sipcause_vendor *vendor)
{
    return vendor_names + vendor->title_at;
}

/* The vendor's space `index`; after the last comes the one with the names. */
static const struct vendor_space *space_at(const struct sipcause_vendor *vendor, size_t index)
{
    return &vendor_spaces[vendor_places[vendor->number].spaces + index];
}

const char *sipcause_vendor_space(const struct sipcause_vendor *vendor, size_t index)
{
    return index < vendor->space_count
               ? vendor_string(vendor->number, space_at(vendor, index)->name_at)
               : "";
}

static int same_text(const char *a, const char *b)
{
    while (*a != '\0' && *a == *b) {
        a++;
        b++;
    }
    return *a == *b;
}

const struct sipcause_entry *sipcause_entry_find(const struct sipcause_vendor *vendor,
                                                 const char *space, const char *key, size_t len)
{
    unsigned index;

    for (index = 0; index < vendor->space_count; index++) {
        const struct vendor_space *const own = space_at(vendor, index);
        unsigned candidate;
        if (space != NULL && !same_text(space, vendor_string(vendor->number, own->name_at)))
            continue;
        candidate = key_candidate(&own->keys, vendor_bytes, key, len);
        if (candidate != 0) {
            const struct sipcause_entry *const entry =
                sipcause_entry_at(vendor, own->first + candidate - 1);
            if (key_is(key, len, sipcause_entry_key(entry)))
                return entry;
        }
    }
    return &vendor_entries[0];
}

size_t sipcause_entry_by_name(const struct sipcause_vendor *vendor, const char *name, size_t len,
                              const struct sipcause_entry **entries, size_t max)
{
    const uint16_t *const by_name = vendor_by_name + vendor_places[vendor->number].by_name;
    const unsigned first =
        key_candidate(&space_at(vendor, vendor->space_count)->keys, vendor_bytes, name, len);
    size_t count = 0;
    unsigned index;

    for (index = first - 1; first != 0 && index < vendor->entry_count; index++) {
        const struct sipcause_entry *const entry = sipcause_entry_at(vendor, by_name[index]);
        if (!key_is(name, len, sipcause_entry_name(entry)))
            break;
        if (count < max)
            entries[count] = entry;
        count++;
    }
    return count;
}

size_t sipcause_entry_by_code(const struct sipcause_vendor *vendor, unsigned code,
                              const struct sipcause_entry **entries, size_t max)
{
    size_t count = 0;
    unsigned index;

    for (index = 0; code != 0 && index < vendor->entry_count; index++) {
        const struct sipcause_entry *const entry = sipcause_entry_at(vendor, index);
        if (entry->sip != code || (entry->flags & SIPCAUSE_SIP_INFERRED))
            continue;
        if (count < max)
            entries[count] = entry;
        count++;
    }
    return count;
}

const struct sipcause_entry *sipcause_entry_at(const struct sipcause_vendor *vendor, size_t index)
{
    return &vendor_entries[index < vendor->entry_count
                               ? vendor_places[vendor->number].entries + index
                               : 0];
}

const struct sipcause_vendor *sipcause_entry_vendor(const struct sipcause_entry *entry)
{
    return &vendors[entry->vendor];
}

const char *sipcause_entry_key(const struct sipcause_entry *entry)
{
    return vendor_string(entry->vendor, entry->key_at);
}

const char *sipcause_entry_name(const struct sipcause_entry *entry)
{
    return vendor_string(entry->vendor, entry->name_at);
}

const char *sipcause_entry_space(const struct sipcause_entry *entry)
{
    return vendor_string(entry->vendor, space_at(&vendors[entry->vendor], entry->space)->name_at);
}

/* What is known of an API error besides the fields of its entry, or NULL. */
static const struct vendor_failure *failure_of(const struct sipcause_entry *entry)
{
    size_t index;

    for (index = 0; index < sizeof vendor_failures / sizeof vendor_failures[0]; index++)
        if (&vendor_entries[vendor_failures[index].entry] == entry)
            return &vendor_failures[index];
    return NULL;
}

unsigned sipcause_entry_http(const struct sipcause_entry *entry)
{
    const struct vendor_failure *const failure = failure_of(entry);

    return failure != NULL ? failure->http : 0;
}

const char *sipcause_entry_calls(const struct sipcause_entry *entry)
{
    const struct vendor_failure *const failure = failure_of(entry);

    return failure != NULL ? vendor_string(entry->vendor, failure->calls_at) : "";
}

uint32_t sipcause_entry_retired(const struct sipcause_entry *entry)
{
    size_t index;

    for (index = 0; index < sizeof vendor_retired / sizeof vendor_retired[0]; index++)
        if (&vendor_entries[vendor_retired[index].entry] == entry)
            return vendor_retired[index].date;
    return 0;
}

const struct sipcause_fact *sipcause_vendor_fact(const struct sipcause_vendor *vendor, size_t index)
{
    return &vendor_facts[index < vendor->fact_count ? vendor_places[vendor->number].facts + index
                                                    : 0];
}

const char *sipcause_fact_value(const struct sipcause_fact *fact)
{
    return vendor_string(fact->vendor, fact->value_at);
}

/* The answer where none of the codecs it names is the one asked for. */
static enum sipcause_answer other_codec(const struct sipcause_vendor *vendor)
{
    return vendor->flags & SIPCAUSE_CODECS_ONLY ? SIPCAUSE_NO : SIPCAUSE_UNSTATED;
}

enum sipcause_answer sipcause_vendor_accepts_codec(const struct sipcause_vendor *vendor,
                                                   const char *codec, size_t len)
{
    size_t index;

    for (index = 0; index < vendor->fact_count; index++) {
        const struct sipcause_fact *const fact = sipcause_vendor_fact(vendor, index);
        if (fact->kind == SIPCAUSE_CODEC && key_is(codec, len, sipcause_fact_value(fact)))
            return SIPCAUSE_YES;
    }
    return other_codec(vendor);
}

enum sipcause_answer sipcause_vendor_accepts_payload_type(const struct sipcause_vendor *vendor,
                                                          unsigned payload_type)
{
    enum sipcause_answer answer = other_codec(vendor);
    size_t index;

    for (index = 0; index < vendor->fact_count; index++) {
        const struct sipcause_fact *const fact = sipcause_vendor_fact(vendor, index);
        if (fact->kind != SIPCAUSE_CODEC)
            continue;
        if (fact->low == SIPCAUSE_NO_PAYLOAD_TYPE)
            answer = SIPCAUSE_UNSTATED; /* it may be this one's */
        else if (fact->low == payload_type)
            return SIPCAUSE_YES;
    }
    return answer;
}
