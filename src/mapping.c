/* SPDX-License-Identifier: MIT
 *
 * mapping.c - Q.850 causes and response codes, and what becomes of each by a profile: the rows of
 * a direction are in the order of what they map, those that need more first, the classes last.
 */

/* What is to be mapped. */
struct mapped {
    unsigned profile;   /* enum sipcause_profile */
    unsigned direction; /* enum sipcause_direction */
    unsigned from;      /* a cause or a code */
    unsigned there_is;  /* the conditions, as rows have what they need */
};

static unsigned conditions_met(unsigned location, unsigned conditions)
{
    return conditions << 1 | (location == SIPCAUSE_LOCATION_U);
}

/* Where a profile stands in its table: at 0 what is none. */
static unsigned profile_place(unsigned profile)
{
    return profile < sizeof mapping_places / sizeof mapping_places[0] ? profile : 0;
}

/* What a row maps: a cause, a code, or a class of them. */
static unsigned mapping_key(unsigned row)
{
    return SIPCAUSE_READ(mapping_rows[row].from) & ((1u << MAPPING_REST) - 1);
}

/* What a row needs that there is not. */
static unsigned mapping_lacks(unsigned row, unsigned there_is)
{
    return SIPCAUSE_READ(mapping_rows[row].from) >> MAPPING_REST & ~there_is;
}

/* The first of the rows from `low` up to `high` whose key is not below this one; or `high`. */
static unsigned mapping_bound(unsigned low, unsigned high, unsigned key)
{
    while (low < high) {
        const unsigned middle = (low + high) / 2;
        if (mapping_key(middle) < key)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The key of the rows for the class of a response code: 4xx of 486. */
static unsigned class_key(unsigned code)
{
    unsigned of = code < 700 ? 6 : 0;

    while (of > 0 && code < 100 * of)
        of--;
    return MAPPING_DEFAULT + of;
}

/* Which row maps it, or 0: one of its own, that of its class, that of all others. The last two
 * stand at the end, that of all others first. */
static unsigned mapping_place(const struct mapped *asked)
{
    const struct mapping_place *const place = &mapping_places[profile_place(asked->profile)];
    unsigned key = asked->from < MAPPING_NUMBER ? asked->from : MAPPING_NUMBER;
    unsigned row = SIPCAUSE_READ(place->rows), end = row + SIPCAUSE_READ(place->to_sip);

    if (asked->direction == SIPCAUSE_TO_Q850) {
        row = end;
        end += SIPCAUSE_READ(place->to_q850);
    }
    for (row = mapping_bound(row, end, key); row < end && mapping_key(row) == key; row++)
        if (mapping_lacks(row, asked->there_is) == 0)
            return row;
    key = class_key(key);
    while (end-- > row)
        if (mapping_key(end) == key || mapping_key(end) == MAPPING_DEFAULT)
            return end;
    return 0;
}

/* What becomes of it, by the caller's rows and then by the profile's. */
static void map(const struct mapped *asked, const struct sipcause_override *own, size_t count,
                struct sipcause_mapping *mapping)
{
    const unsigned to = SIPCAUSE_READ(mapping_rows[mapping_place(asked)].to);
    size_t index = 0;

    mapping->to = to & MAPPING_NUMBER;
    mapping->basis = to & MAPPING_DEFAULT ? SIPCAUSE_BASIS_DEFAULT : SIPCAUSE_BASIS_EXACT;
    mapping->location = (uint8_t)(to >> MAPPING_REST);
    while (index < count
           && !(own[index].from == asked->from && own[index].direction == asked->direction))
        index++;
    if (index < count) {
        mapping->to = own[index].to;
        mapping->basis = SIPCAUSE_BASIS_OVERRIDE;
    }
}

/* The same, and whether it comes back. */
static void map_and_back(struct mapped *asked, const struct sipcause_override *own, size_t count,
                         struct sipcause_mapping *mapping)
{
    const unsigned from = asked->from;
    struct sipcause_mapping back;

    map(asked, own, count, mapping);
    asked->direction ^= SIPCAUSE_TO_SIP ^ SIPCAUSE_TO_Q850;
    asked->from = mapping->to;
    asked->there_is |= mapping->location == SIPCAUSE_LOCATION_U;
    map(asked, own, count, &back);
    mapping->comes_back = mapping->to != 0 && back.to == from;
}

void sipcause_q850_to_sip(unsigned profile, unsigned cause, unsigned location, unsigned conditions,
                          const struct sipcause_override *own, size_t count,
                          struct sipcause_mapping *mapping)
{
    struct mapped asked = { profile, SIPCAUSE_TO_SIP, cause, conditions_met(location, conditions) };

    map_and_back(&asked, own, count, mapping);
    mapping->location = location < 16 ? (uint8_t)location : SIPCAUSE_NO_LOCATION;
}

void sipcause_sip_to_q850(unsigned profile, unsigned code, unsigned conditions,
                          const struct sipcause_override *own, size_t count,
                          struct sipcause_mapping *mapping)
{
    struct mapped asked = { profile, SIPCAUSE_TO_Q850, code,
                            conditions_met(SIPCAUSE_NO_LOCATION, conditions) };

    map_and_back(&asked, own, count, mapping);
}

const char *sipcause_profile_word(unsigned profile)
{
    return (const char *)&profile_strings
           + SIPCAUSE_READ(mapping_places[profile_place(profile)].id_at);
}

const char *sipcause_profile_cause_name(unsigned profile, unsigned cause)
{
    size_t index = 0;

    while (SIPCAUSE_READ(own_causes[index].cause) != 0
           && (SIPCAUSE_READ(own_causes[index].cause) != cause
               || SIPCAUSE_READ(own_causes[index].profile) != profile))
        index++;
    return (const char *)&profile_strings + SIPCAUSE_READ(own_causes[index].name_at);
}
