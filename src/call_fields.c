/* SPDX-License-Identifier: MIT
 *
 * call_fields.c - takes from the header fields of a message what a call needs of them.
 */

/* ---- Tags (RFC 3261 sections 8.1.1.3 and 19.3) ---- */

/* Goes past the next semicolon in a From or To: those in quotes and in angle brackets separate
 * nothing. */
static const unsigned char *behind_semicolon(const unsigned char *at, const unsigned char *end)
{
    while (at != NULL && at < end) {
        const unsigned char byte = *at++;
        if (byte == ';')
            return at;
        if (byte == '"') {
            at = closing_quote(at, end);
            at += at < end;
        } else if (byte == '<') {
            at = (const unsigned char *)behind_byte((const char *)at, (const char *)end, '>');
        }
    }
    return end;
}

/* The tag that begins here, as a number, whose case does not count; 0 where none does. A comma ends
 * it, too. */
static uint32_t tag_number(const unsigned char *at, const unsigned char *end)
{
    static const SIPCAUSE_ROM char begin[] = "tag=";
    const unsigned blanks = 1 << 0 | 1 << 3 | 1 << 4; /* where some may stand */
    uint32_t hash = 2166136261u;                      /* FNV-1a */
    unsigned len = 0; /* how much of that beginning has come, and 5 with the tag */

    for (; at < end && *at != ';' && *at != ','; at++) {
        const unsigned byte = lower((char)*at);
        if (is_space(*at)) {
            if (!(blanks >> len & 1))
                break;
        } else if (len >= 4) {
            hash = (hash ^ byte) * 16777619u;
            len = 5;
        } else if (byte != (unsigned char)letter_at(begin + len++)) {
            break;
        }
    }
    return len == 5 ? hash | 1 : 0;
}

/* The tag in the value of a From or To, as such a number. */
static uint32_t tag_in(const char *value, size_t len)
{
    const unsigned char *at = (const unsigned char *)value;
    const unsigned char *const end = at + len;
    uint32_t tag = 0;

    while (tag == 0 && at < end) {
        at = behind_semicolon(at, end);
        tag = tag_number(at, end);
    }
    return tag;
}

/* The sender of a request. The INVITE's is the caller, and its responses repeat that. */
static void keep_from(struct sipcause_call *call, uint32_t tag)
{
    if (tag == 0 || call->now.has & (SAID_TAG | SAID_OTHER_TAG)
        || (call->course.caller_tag == 0 && call->now.method == SIPCAUSE_METHOD_BYE))
        return;
    if (call->course.caller_tag == 0) {
        call->course.caller_tag = tag;
        call->course.flags |= CALL_GOT_TAG;
    }
    call->now.has |= tag == call->course.caller_tag ? SAID_TAG : SAID_OTHER_TAG;
}

/* Whom it is to; the first tag counts. */
static void keep_to(struct sipcause_said *now, uint32_t tag)
{
    if (now->tag == 0)
        now->tag = (uint16_t)tag;
}

/* ---- CSeq ---- */

/* One that nobody registered, where UNKNOWN is that none was seen. */
enum { METHOD_STRANGE = METHODS };

static uint8_t method_of(const char *name, size_t len)
{
    const unsigned method = sipcause_method_find(name, len);

    return (uint8_t)(method != SIPCAUSE_METHOD_UNKNOWN ? method : METHOD_STRANGE);
}

static void read_cseq(struct sipcause_call *call, const char *value, size_t len)
{
    const unsigned char *digit, *end;
    struct header header;
    unsigned number = 0;

    header_start(&header, value, len, 0);
    if (call->course.flags & CALL_NOW_HAS_CSEQ || header_next(&header, part_number) < 0)
        return;
    digit = header.part;
    end = header.at;
    if (header_next(&header, part_name) < 0)
        return;
    for (; digit < end; digit++)
        number = (number * 10 + (*digit - '0')) & 0xffff; /* what counts is which is ahead */
    call->course.now_cseq = (uint16_t)number;
    call->course.flags |= CALL_NOW_HAS_CSEQ;
    if (call->now.code != 0)
        call->now.method = method_of((const char *)header.part, part_len(&header));
}

/* ---- Reason, Retry-After, Warning ---- */

/* What a text of this beginning makes of a code, as a place in sense_rows; 0 for any other. */
static uint8_t sense_of_text(const char *text, size_t len)
{
    unsigned row;

    for (row = 0; row < sizeof text_senses / sizeof text_senses[0]; row++) {
        const size_t begin_len = SIPCAUSE_READ(text_senses[row].text_len);
        if (len >= begin_len
            && key_is(text, begin_len, diagnosis_strings + SIPCAUSE_READ(text_senses[row].text_at)))
            return SIPCAUSE_READ(text_senses[row].sense);
    }
    return 0;
}

/* Keeps the cause of a value; of several of one protocol the first. */
static void keep_cause(struct sipcause_said *said, const struct sipcause_reason *reason)
{
    if (reason->known_protocol == SIPCAUSE_PROTOCOL_SIP) {
        if (said->sip == 0)
            said->sip = reason->cause;
    } else if (reason->known_protocol == SIPCAUSE_PROTOCOL_Q_850) {
        if (said->q850 != 0)
            return;
        said->q850 = reason->cause;
        if (reason->has & SIPCAUSE_HAS_LOCATION && reason->cause != 0)
            said->location = reason->location;
#if SIPCAUSE_CAUSES
    } else if (said->exact == 0) {
        const unsigned place = cause_exact(reason->known_protocol, reason->cause);
        if (SIPCAUSE_READ(cause_rows[place].outcome) != SIPCAUSE_OUTCOME_UNKNOWN)
            said->exact = (uint16_t)place;
#endif
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
            call->now.text_sense = sense_of_text(reason.text, reason.text_len);
#if SIPCAUSE_VENDORS
        keep_entry(&call->now, RANK_REASON, sipcause_entry_by_reason(call_vendor(call), &reason));
#endif
    }
}

static void read_retry_after(struct sipcause_said *now, const char *bytes, size_t len)
{
    struct header header;
    struct value value;

    header_start(&header, bytes, len, 0);
    value_next(&header, part_number, &value);
    if (!(now->has & SAID_RETRY_AFTER)
        && value_number(&header, &value, 0xffffffff, &now->retry_after))
        now->has |= SAID_RETRY_AFTER;
}

static void read_warning(struct sipcause_said *now, const char *value, size_t len)
{
    struct sipcause_warning warning;
    size_t at = 0;

    while (now->code != 0 && now->sense == 0 && sipcause_warning_next(value, len, &at, &warning))
        now->sense = (uint8_t)sense_by_warning(now->code, warning.code);
}

/* ---- All of them ---- */

/* Where the name of each begins among names_of_fields; of From and To the compact one (RFC 3261
 * section 7.3.3) before the whole. */
enum field {
    FIELD_F = 0,
    FIELD_FROM = 2,
    FIELD_T = 7,
    FIELD_TO = 9,
    FIELD_CSEQ = 12,
    FIELD_REASON = 17,
    FIELD_RETRY_AFTER = 24,
    FIELD_WARNING = 36,
    FIELD_OTHER = 44
};

static const SIPCAUSE_ROM char names_of_fields[] =
    "f\0From\0t\0To\0CSeq\0Reason\0Retry-After\0Warning";

/* Which field a name can be, by the first letter and three times the length, of which the last four
 * bits tell them apart; and these do not tell a letter's case. */
static const SIPCAUSE_ROM uint8_t fields_by_look[] = {
    FIELD_OTHER,  FIELD_OTHER, FIELD_FROM, FIELD_RETRY_AFTER, FIELD_REASON,  FIELD_OTHER,
    FIELD_OTHER,  FIELD_T,     FIELD_OTHER, FIELD_F,          FIELD_TO,      FIELD_OTHER,
    FIELD_WARNING, FIELD_OTHER, FIELD_OTHER, FIELD_CSEQ,
};

static unsigned field_of(const char *name, size_t len)
{
    unsigned field = FIELD_OTHER;

    if (len > 0)
        field = SIPCAUSE_READ(fields_by_look[((unsigned char)*name + 3 * len) & 15]);
    return field != FIELD_OTHER && key_is(name, len, names_of_fields + field)
               ? field
               : (unsigned)FIELD_OTHER;
}

#if SIPCAUSE_VENDORS
/* Another field: a vendor's, or none that is looked at. Returns which. */
static int read_vendor_field(struct sipcause_call *call, const char *name, size_t name_len,
                             const char *value, size_t value_len)
{
    struct clue clue = {
        { value, value_len }, name, name_len, IN_HEADER, call->course.vendor, 0, 0,
    };

    if (!may_be_field(name_len))
        return 0;
    keep_entry(&call->now, RANK_FIELD, entry_of_clue(&clue));
    return clue.is_known;
}
#endif

int sipcause_call_header(struct sipcause_call *call, const char *name, size_t name_len,
                         const char *value, size_t value_len)
{
    const unsigned field = field_of(name, name_len);

    if (call->now.message == 0) /* of no message */
        return 0;
    if (field <= FIELD_FROM)
        keep_from(call, tag_in(value, value_len));
    else if (field <= FIELD_TO)
        keep_to(&call->now, tag_in(value, value_len));
    else if (field == FIELD_CSEQ)
        read_cseq(call, value, value_len);
    else if (field == FIELD_REASON)
        read_reason(call, value, value_len);
    else if (field == FIELD_RETRY_AFTER)
        read_retry_after(&call->now, value, value_len);
    else if (field == FIELD_WARNING)
        read_warning(&call->now, value, value_len);
#if SIPCAUSE_VENDORS
    else if (field == FIELD_OTHER)
        return read_vendor_field(call, name, name_len, value, value_len);
#endif
    return field < FIELD_OTHER;
}
