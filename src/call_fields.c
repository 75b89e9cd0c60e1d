/* SPDX-License-Identifier: MIT
 *
 * call_fields.c - takes from the header fields of a message what a call needs of them.
 */

/* ---- Tags (RFC 3261 sections 8.1.1.3 and 19.3) ---- */

/* A number for a tag, whose case does not count: not 0. */
static uint32_t hash_of(const unsigned char *bytes, size_t len)
{
    uint32_t hash = 2166136261u; /* FNV-1a */

    while (len-- > 0)
        hash = (hash ^ lower((char)*bytes++)) * 16777619u;
    return hash != 0 ? hash : 1;
}

/* Goes past the name and the address of a From or To, to its parameters: semicolons in quotes and
 * in angle brackets are none of theirs. */
static void pass_address(struct header *header)
{
    while (header->at < header->end && *header->at != ';') {
        const unsigned char *close = header->at;
        if (*header->at == '"') {
            header->at++;
            close = closing_quote(header, header->at);
        } else if (*header->at == '<') {
            while (close < header->end && *close != '>')
                close++;
        }
        header->at = close < header->end ? close + 1 : close;
    }
}

/* The tag in the value of a From or To, as a number; 0 for none. */
static uint32_t tag_in(const char *value, size_t len)
{
    static const SIPCAUSE_ROM char name_of_tag[] = "tag";
    struct header header;
    struct parameter parameter;
    int separator;

    header_start(&header, value, len, 0);
    pass_address(&header);
    separator = separator_next(&header, header.at);
    while (separator == ';') {
        parameter_next(&header, &parameter);
        if (parameter_is(&parameter, name_of_tag) && parameter.value.len > 0)
            return hash_of(parameter.value.bytes, parameter.value.len);
        separator = parameter_ends(&header, &parameter);
    }
    return 0;
}

/* The sender of a request. The INVITE's is the caller, and its responses repeat that. */
static void read_from(struct sipcause_call *call, const char *value, size_t len)
{
    const uint32_t tag = tag_in(value, len);

    if (tag == 0 || call->now.has & (SAID_TAG | SAID_OTHER_TAG)
        || (call->course.caller_tag == 0 && call->now.method == SIPCAUSE_METHOD_BYE))
        return;
    if (call->course.caller_tag == 0) {
        call->course.caller_tag = tag;
        call->course.flags |= CALL_GOT_TAG;
    }
    call->now.has |= tag == call->course.caller_tag ? SAID_TAG : SAID_OTHER_TAG;
}

/* ---- CSeq ---- */

enum { METHOD_STRANGE = 255 }; /* one that nobody registered, where UNKNOWN is that none was seen */

static uint8_t method_of(const char *name, size_t len)
{
    const unsigned method = sipcause_method_find(name, len);

    return (uint8_t)(method != SIPCAUSE_METHOD_UNKNOWN ? method : METHOD_STRANGE);
}

static void read_cseq(struct sipcause_call *call, const char *bytes, size_t len)
{
    struct header header;
    struct value value;
    uint32_t number;

    header_start(&header, bytes, len, 0);
    value_next(&header, part_number, &value);
    header.at = value.bytes + value.word_len;
    if (call->course.flags & CALL_NOW_HAS_CSEQ || value.word_len == 0
        || header_next(&header, part_name) < 0)
        return;
    for (number = 0; value.word_len-- > 0; value.bytes++)
        number = number * 10 + (*value.bytes - '0'); /* what counts is which of two is ahead */
    call->course.now_cseq = (uint16_t)number;
    call->course.flags |= CALL_NOW_HAS_CSEQ;
    if (call->now.code != 0)
        call->now.method = method_of((const char *)header.part, part_len(&header));
}

/* ---- Reason, Retry-After, Warning ---- */

/* What a text of this beginning makes of a code, as a place in sense_rows; 0 for any other. */
static unsigned sense_of_text(const char *text, size_t len)
{
    unsigned row;

    for (row = 0; row < sizeof text_senses / sizeof text_senses[0]; row++) {
        const char *const begin = diagnosis_strings + SIPCAUSE_READ(text_senses[row].text_at);
        size_t at = 0;
        while (at < len && letter_at(begin + at) != '\0'
               && lower(text[at]) == lower(letter_at(begin + at)))
            at++;
        if (letter_at(begin + at) == '\0')
            return SIPCAUSE_READ(text_senses[row].sense);
    }
    return 0;
}

/* Keeps the cause of a value; of several of one protocol the first. */
static void keep_cause(struct sipcause_said *said, const struct sipcause_reason *reason)
{
    if (reason->known_protocol == SIPCAUSE_PROTOCOL_Q_850) {
        if (said->has & SAID_Q850)
            return;
        said->q850 = reason->cause;
        said->has |= SAID_Q850;
        if (reason->has & SIPCAUSE_HAS_LOCATION)
            said->location = reason->location;
    } else if (reason->known_protocol == SIPCAUSE_PROTOCOL_SIP) {
        if (said->has & SAID_SIP)
            return;
        said->sip = reason->cause;
        said->has |= SAID_SIP;
    } else if (reason->known_protocol != SIPCAUSE_PROTOCOL_UNKNOWN && !(said->has & SAID_OTHER)) {
        said->protocol = reason->known_protocol;
        said->other = reason->cause;
        said->has |= SAID_OTHER;
    }
}

static void read_reason(struct sipcause_call *call, const char *value, size_t len)
{
    struct sipcause_reason reason;
    size_t at = 0;

    while (sipcause_reason_next(value, len, &at, &reason)) {
        if (reason.has & SIPCAUSE_HAS_CAUSE)
            keep_cause(&call->now, &reason);
        if (call->now.text_sense == 0)
            call->now.text_sense = (uint8_t)sense_of_text(reason.text, reason.text_len);
#if SIPCAUSE_VENDORS
        keep_row(&call->now, RANK_REASON, sipcause_entry_by_reason(call_vendor(call), &reason));
#endif
    }
}

static void read_retry_after(struct sipcause_call *call, const char *value, size_t len)
{
    struct sipcause_retry_after retry_after;

    if (call->now.has & SAID_RETRY_AFTER || sipcause_retry_after_scan(value, len, &retry_after) < 0)
        return;
    call->now.retry_after = retry_after.seconds;
    call->now.has |= SAID_RETRY_AFTER;
}

static void read_warning(struct sipcause_call *call, const char *value, size_t len)
{
    struct sipcause_said *const now = &call->now;
    struct sipcause_warning warning;
    size_t at = 0;

    while (now->code != 0 && now->sense == 0
           && sipcause_warning_next(value, len, &at, &warning))
        now->sense = (uint8_t)sense_place(sipcause_status_find_warning(now->code, warning.code));
}

/* ---- All of them ---- */

/* In the order of their names. */
enum field {
    FIELD_CSEQ,
    FIELD_FROM,
    FIELD_REASON,
    FIELD_RETRY_AFTER,
    FIELD_TO,
    FIELD_WARNING,
    FIELD_OTHER
};

/* Which field it is, by its whole or its compact name (RFC 3261 section 7.3.3). */
static unsigned field_of(const char *name, size_t len)
{
    static const SIPCAUSE_ROM char names[][12] = { "cseq", "from",        "reason", "retry-after",
                                                   "to",   "warning",     "f",      "t" };
    static const SIPCAUSE_ROM uint8_t fields[] = { FIELD_CSEQ, FIELD_FROM, FIELD_REASON,
                                                   FIELD_RETRY_AFTER, FIELD_TO, FIELD_WARNING,
                                                   FIELD_FROM, FIELD_TO };
    const unsigned lengths = 1u << 1 | 1u << 2 | 1u << 4 | 1u << 6 | 1u << 7 | 1u << 11;
    unsigned index;

    if (len > 11 || !(lengths >> len & 1)) /* as most are */
        return FIELD_OTHER;
    for (index = 0; index < sizeof fields; index++)
        if (lower(*name) == (unsigned char)letter_at(names[index])
            && key_is(name, len, names[index]))
            return SIPCAUSE_READ(fields[index]);
    return FIELD_OTHER;
}

/* Another field: a vendor's, or none that is looked at. */
static int read_other(struct sipcause_call *call, const char *name, size_t name_len,
                      const char *value, size_t value_len)
{
#if SIPCAUSE_VENDORS
    const struct sipcause_vendor *const vendor = call_vendor(call);

    keep_row(&call->now, RANK_FIELD,
             sipcause_entry_by_field(vendor, name, name_len, value, value_len));
    return is_vendor_field(vendor, name, name_len);
#else
    (void)call;
    (void)name;
    (void)name_len;
    (void)value;
    (void)value_len;
    return 0;
#endif
}

int sipcause_call_header(struct sipcause_call *call, const char *name, size_t name_len,
                         const char *value, size_t value_len)
{
    const unsigned field = field_of(name, name_len);

    if (call->now.message == 0) /* of no message */
        return 0;
    switch (field) {
    case FIELD_CSEQ:
        read_cseq(call, value, value_len);
        break;
    case FIELD_FROM:
        read_from(call, value, value_len);
        break;
    case FIELD_REASON:
        read_reason(call, value, value_len);
        break;
    case FIELD_RETRY_AFTER:
        read_retry_after(call, value, value_len);
        break;
    case FIELD_TO:
        if (call->now.tag == 0)
            call->now.tag = (uint16_t)tag_in(value, value_len);
        break;
    case FIELD_WARNING:
        read_warning(call, value, value_len);
        break;
    default:
        return read_other(call, name, name_len, value, value_len);
    }
    return 1;
}
