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

/* A list of codecs says nothing of what carries no speech. */
static int is_speech(const char *codec, size_t len)
{
    size_t index = sizeof not_speech / sizeof not_speech[0];

    while (index > 0)
        if (key_is(codec, len, codec_names + SIPCAUSE_READ(not_speech[--index])))
            return 0;
    return 1;
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
    return SIPCAUSE_READ(vendor->flags) & SIPCAUSE_CODECS_ONLY && is_speech(codec, len)
               ? SIPCAUSE_NO
               : SIPCAUSE_UNSTATED;
}

/* The codec of a static payload type; "" for any other. */
static const char *static_codec(unsigned payload_type)
{
    const size_t last = sizeof static_types / sizeof static_types[0] - 1;
    size_t index = 0;

    while (index < last && SIPCAUSE_READ(static_types[index].payload_type) != payload_type)
        index++;
    return codec_names + SIPCAUSE_READ(static_types[index].at);
}

/* Does the vendor's document give this payload type a codec of its own? */
static int names_payload_type(const struct sipcause_vendor *vendor, unsigned payload_type)
{
    size_t index;

    for (index = 0; index < SIPCAUSE_READ(vendor->fact_count); index++) {
        const struct sipcause_fact *const fact = sipcause_vendor_fact(vendor, index);
        if (SIPCAUSE_READ(fact->kind) == SIPCAUSE_CODEC
            && SIPCAUSE_READ(fact->low) == payload_type)
            return payload_type != SIPCAUSE_NO_PAYLOAD_TYPE;
    }
    return 0;
}

enum sipcause_answer sipcause_vendor_accepts_payload_type(const struct sipcause_vendor *vendor,
                                                          unsigned payload_type)
{
    const char *known = static_codec(payload_type);
    char codec[LONGEST_CODEC + 1]; /* which is read as the caller's */
    size_t len;

    if (names_payload_type(vendor, payload_type))
        return SIPCAUSE_YES;
    for (len = 0; letter_at(known + len) != '\0'; len++)
        codec[len] = letter_at(known + len);
    return sipcause_vendor_accepts_codec(vendor, codec, len);
}

#if SIPCAUSE_TEXT || SIPCAUSE_SOURCES
static unsigned fact_place(const struct sipcause_fact *fact)
{
    return row_place(fact, vendor_facts, sizeof vendor_facts / sizeof vendor_facts[0],
                     sizeof vendor_facts[0]);
}
#endif
