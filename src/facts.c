/* SPDX-License-Identifier: MIT
 *
 * facts.c - what a vendor's document says besides its codes: codecs, ports, what to check.
 */

const struct sipcause_fact *sipcause_vendor_fact(const struct sipcause_vendor *vendor, size_t index)
{
    const unsigned place = vendor_place(SIPCAUSE_READ(vendor->number));

    return &vendor_facts[index < SIPCAUSE_READ(vendor->fact_count)
                             ? SIPCAUSE_READ(fact_places[place].facts) + index
                             : 0];
}

const char *sipcause_fact_value(const struct sipcause_fact *fact)
{
    const unsigned place = vendor_place(SIPCAUSE_READ(fact->vendor));

    return (const char *)&fact_strings + SIPCAUSE_READ(fact_places[place].strings)
           + SIPCAUSE_READ(fact->value_at);
}

/* The answer where none of the codecs it names is the one asked for. */
static enum sipcause_answer other_codec(const struct sipcause_vendor *vendor)
{
    return SIPCAUSE_READ(vendor->flags) & SIPCAUSE_CODECS_ONLY ? SIPCAUSE_NO : SIPCAUSE_UNSTATED;
}

enum sipcause_answer sipcause_vendor_accepts_codec(const struct sipcause_vendor *vendor,
                                                   const char *codec, size_t len)
{
    size_t index;

    for (index = 0; index < SIPCAUSE_READ(vendor->fact_count); index++) {
        const struct sipcause_fact *const fact = sipcause_vendor_fact(vendor, index);
        if (SIPCAUSE_READ(fact->kind) == SIPCAUSE_CODEC
            && key_is(codec, len, sipcause_fact_value(fact)))
            return SIPCAUSE_YES;
    }
    return other_codec(vendor);
}

enum sipcause_answer sipcause_vendor_accepts_payload_type(const struct sipcause_vendor *vendor,
                                                          unsigned payload_type)
{
    enum sipcause_answer answer = other_codec(vendor);
    size_t index;

    for (index = 0; index < SIPCAUSE_READ(vendor->fact_count); index++) {
        const struct sipcause_fact *const fact = sipcause_vendor_fact(vendor, index);
        if (SIPCAUSE_READ(fact->kind) != SIPCAUSE_CODEC)
            continue;
        if (SIPCAUSE_READ(fact->low) == SIPCAUSE_NO_PAYLOAD_TYPE)
            answer = SIPCAUSE_UNSTATED; /* it may be this one's */
        else if (SIPCAUSE_READ(fact->low) == payload_type)
            return SIPCAUSE_YES;
    }
    return answer;
}

#if SIPCAUSE_TEXT || SIPCAUSE_SOURCES
static unsigned fact_place(const struct sipcause_fact *fact)
{
    return row_place(fact, vendor_facts, sizeof vendor_facts / sizeof vendor_facts[0],
                     sizeof vendor_facts[0]);
}
#endif
