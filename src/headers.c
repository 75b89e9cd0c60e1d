/* SPDX-License-Identifier: MIT
 *
 * headers.c - reads the values of Reason, Retry-After and Warning, without copying them.
 */

static void header_start(struct header *header, const char *bytes, size_t len, size_t at)
{
    /* no bytes may be NULL */
    header->begin = (const unsigned char *)(len > 0 ? bytes : header_strings);
    header->at = header->begin + at;
    header->end = header->begin + len;
    header->looked = header->part = header->at;
}

/* How long the part read last is. */
static size_t part_len(const struct header *header)
{
    return (size_t)(header->at - header->part);
}

static int blame(struct header *header, const unsigned char *byte, int error)
{
    header->looked = byte;
    return error;
}

/* The offset of the byte that was wrong. */
static size_t wrong_at(const struct header *header)
{
    return (size_t)(header->looked - header->begin);
}

/* The number in `len` bytes, at least 1. Returns 1, or an error at the first byte that is no digit
 * or makes it more than `most`. */
static int read_number(struct header *header, const unsigned char *digit, size_t len, uint32_t most,
                       uint32_t *number)
{
    *number = 0;
    for (; len > 0; len--, digit++) {
        const uint32_t value = (uint32_t)*digit - '0';
        if (value > 9 || *number > 0xffffffff / 10 || *number * 10 > most - value)
            return blame(header, digit, SIPCAUSE_BAD_NUMBER);
        *number = *number * 10 + value;
    }
    return 1;
}

static const SIPCAUSE_ROM char name_of_cause[] = "cause", name_of_text[] = "text";
static const SIPCAUSE_ROM char name_of_location[] = "location", name_of_duration[] = "duration";

/* A parameter: name, or name=value. */
struct parameter {
    const unsigned char *name, *value; /* no value: the byte after the name, and length 0 */
    size_t               name_len, value_len;
    int                  separator; /* where there is no value: what follows the name */
};

/* Reads the parameter behind a semicolon. Returns 1 or an error. */
static int parameter_next(struct header *header, struct parameter *parameter)
{
    int answer = header_next(header, part_name);

    if (answer < 0)
        return answer;
    parameter->name = header->part;
    parameter->name_len = part_len(header);
    parameter->value = header->at;
    parameter->value_len = 0;
    parameter->separator = header_next(header, part_separator);
    if (parameter->separator != '=')
        return parameter->separator < 0 ? parameter->separator : 1;
    answer = header_next(header, part_value);
    if (answer < 0)
        return answer;
    parameter->value = header->part;
    parameter->value_len = part_len(header);
    return 1;
}

/* The separator behind a parameter, or an error. */
static int parameter_ends(struct header *header, const struct parameter *parameter)
{
    return parameter->value_len > 0 ? header_next(header, part_separator) : parameter->separator;
}

static int parameter_is(const struct parameter *parameter, const char *name)
{
    return key_is((const char *)parameter->name, parameter->name_len, name);
}

static int is_quoted(const struct parameter *parameter)
{
    return parameter->value_len > 0 && *parameter->value == '"';
}

/* The number that a parameter says. Returns 1 or an error. */
static int parameter_number(struct header *header, const struct parameter *parameter, uint32_t most,
                            uint32_t *number)
{
    if (parameter->value_len == 0 || is_quoted(parameter))
        return blame(header, parameter->value, SIPCAUSE_BAD_NUMBER);
    return read_number(header, parameter->value, parameter->value_len, most, number);
}

/* What a value returns that ended with this separator: 1, or an error where it may not end. */
static int value_ends(struct header *header, int separator)
{
    if (separator < 0)
        return separator;
    if (separator == ',' || separator == HEADER_END)
        return 1;
    return blame(header, header->part, SIPCAUSE_BAD_TOKEN);
}

/* The first value of a list, or the next: 1 if there is one, 0 past the last, or an error where a
 * comma has nothing behind it. */
static int list_goes_on(struct header *header)
{
    const unsigned char *const at = header->at;
    const int separator = header_next(header, part_separator);

    header->at = at; /* that was only looking ahead */
    if (separator != HEADER_END)
        return 1;
    if (at == header->begin || (at == header->end && at[-1] != ','))
        return 0;
    return blame(header, header->end, SIPCAUSE_BAD_TOKEN);
}

/* ---- Reason (RFC 3326 section 2, RFC 8606 section 3) ---- */

/* The number of a protocol or location among header_words, or 0. */
static unsigned header_word(const unsigned char *word, size_t len)
{
    const char *const key = (const char *)word;
    const unsigned candidate = key_candidate(&header_keys, header_bytes, key, len);

    if (candidate == 0 ||
        !key_is(key, len, header_strings + SIPCAUSE_READ(header_words[candidate])))
        return 0;
    return candidate;
}

/* Takes over a location that is known, and that of Q.850: any other is to be ignored. */
static void reason_location(const struct parameter *parameter, struct sipcause_reason *reason)
{
    const unsigned location = header_word(parameter->value, parameter->value_len);

    if (location > HEADER_PROTOCOLS && reason->known_protocol == SIPCAUSE_PROTOCOL_Q_850
        && !(reason->has & SIPCAUSE_HAS_LOCATION)) {
        reason->location = (uint8_t)(location - HEADER_PROTOCOLS - 1);
        reason->has |= SIPCAUSE_HAS_LOCATION;
    }
}

/* Takes over what a parameter says; of two with one name, the first. Returns 1 or an error. */
static int reason_parameter(struct header *header, const struct parameter *parameter,
                            struct sipcause_reason *reason)
{
    uint32_t number;

    if (parameter_is(parameter, name_of_cause) && !(reason->has & SIPCAUSE_HAS_CAUSE)) {
        if (parameter_number(header, parameter, 0xffff, &number) < 0)
            return SIPCAUSE_BAD_NUMBER;
        reason->cause = (uint16_t)number;
        reason->has |= SIPCAUSE_HAS_CAUSE;
    } else if (parameter_is(parameter, name_of_text) && !(reason->has & SIPCAUSE_HAS_TEXT)) {
        if (!is_quoted(parameter))
            return blame(header, parameter->value, SIPCAUSE_BAD_QUOTED);
        reason->text = (const char *)parameter->value + 1;
        reason->text_len = parameter->value_len - 2;
        reason->has |= SIPCAUSE_HAS_TEXT;
    } else if (parameter_is(parameter, name_of_location)) {
        reason_location(parameter, reason);
    }
    return 1;
}

static int reason_value(struct header *header, struct sipcause_reason *reason)
{
    struct parameter parameter;
    unsigned protocol;
    int answer = header_next(header, part_name);

    if (answer < 0)
        return answer;
    reason->text = header_strings;
    reason->text_len = reason->error_at = 0;
    reason->cause = 0;
    reason->location = reason->has = 0;
    reason->protocol = (const char *)header->part;
    reason->protocol_len = part_len(header);
    protocol = header_word(header->part, reason->protocol_len);
    reason->known_protocol =
        (uint8_t)(protocol <= HEADER_PROTOCOLS ? protocol : SIPCAUSE_PROTOCOL_UNKNOWN);
    answer = header_next(header, part_separator);
    while (answer == ';') {
        answer = parameter_next(header, &parameter);
        if (answer > 0)
            answer = reason_parameter(header, &parameter, reason);
        if (answer < 0)
            return answer;
        answer = parameter_ends(header, &parameter);
    }
    return value_ends(header, answer);
}

int sipcause_reason_next(const char *bytes, size_t len, size_t *at, struct sipcause_reason *reason)
{
    struct sipcause_reason found; /* filled field by field: an initializer would call memset */
    struct header header;
    int answer;

    header_start(&header, bytes, len, *at);
    answer = list_goes_on(&header);
    if (answer > 0)
        answer = reason_value(&header, &found);
    if (answer < 0) {
        reason->error_at = wrong_at(&header);
    } else if (answer > 0) {
        *reason = found;
        *at = (size_t)(header.at - header.begin);
    }
    return answer;
}

const char *sipcause_location_word(unsigned location)
{
    const size_t count = sizeof header_words / sizeof header_words[0] - HEADER_PROTOCOLS - 1;

    return header_strings
           + (location < count ? SIPCAUSE_READ(header_words[HEADER_PROTOCOLS + 1 + location]) : 0);
}

/* ---- Retry-After (RFC 3261 section 20.33) ---- */

/* Reads the comment behind its "(", to the ")" that ends it: comments may stand in comments. */
static int comment_value(struct header *header, struct sipcause_retry_after *retry_after)
{
    const unsigned char *const begin = header->at;
    unsigned depth = 1;

    while (depth > 0) {
        const int answer = header_next(header, part_comment);
        if (answer < 0)
            return answer;
        depth += answer == '(' ? 1u : 0u;
        depth -= answer == ')' ? 1u : 0u;
    }
    retry_after->comment = (const char *)begin;
    retry_after->comment_len = (size_t)(header->part - begin);
    retry_after->has |= SIPCAUSE_HAS_COMMENT;
    return header_next(header, part_separator);
}

/* Takes over what a parameter says; of two with one name, the first. Returns 1 or an error. */
static int retry_after_parameter(struct header *header, const struct parameter *parameter,
                                 struct sipcause_retry_after *retry_after)
{
    if (!parameter_is(parameter, name_of_duration) || (retry_after->has & SIPCAUSE_HAS_DURATION))
        return 1;
    retry_after->has |= SIPCAUSE_HAS_DURATION;
    return parameter_number(header, parameter, 0xffffffff, &retry_after->duration);
}

static int retry_after_value(struct header *header, struct sipcause_retry_after *retry_after)
{
    struct parameter parameter;
    int answer = header_next(header, part_number);

    if (answer < 0 ||
        read_number(header, header->part, part_len(header), 0xffffffff, &retry_after->seconds) < 0)
        return SIPCAUSE_BAD_NUMBER;
    retry_after->comment = header_strings;
    retry_after->comment_len = retry_after->error_at = 0;
    retry_after->duration = 0;
    retry_after->has = 0;
    answer = header_next(header, part_separator);
    if (answer == '(')
        answer = comment_value(header, retry_after);
    while (answer == ';') {
        answer = parameter_next(header, &parameter);
        if (answer > 0)
            answer = retry_after_parameter(header, &parameter, retry_after);
        if (answer < 0)
            return answer;
        answer = parameter_ends(header, &parameter);
    }
    if (answer == ',')
        return blame(header, header->part, SIPCAUSE_BAD_TOKEN);
    return value_ends(header, answer);
}

int sipcause_retry_after_scan(const char *bytes, size_t len,
                              struct sipcause_retry_after *retry_after)
{
    struct sipcause_retry_after found;
    struct header header;
    int answer;

    header_start(&header, bytes, len, 0);
    answer = retry_after_value(&header, &found);
    if (answer < 0) {
        retry_after->error_at = wrong_at(&header);
        return answer;
    }
    /* one by one: some compilers copy the whole with memcpy */
    retry_after->comment = found.comment;
    retry_after->comment_len = found.comment_len;
    retry_after->error_at = found.error_at;
    retry_after->seconds = found.seconds;
    retry_after->duration = found.duration;
    retry_after->has = found.has;
    return answer;
}

/* ---- Warning (RFC 3261 section 20.43) ---- */

/* Reads the part behind the blank that must come first: the text in its quotes, or the agent, which
 * has none. Returns 1 or an error. */
static int warning_part(struct header *header, int quoted)
{
    const unsigned char *const behind = header->at;
    const int answer = header_next(header, part_value);

    if (header->part == behind && (behind < header->end || !quoted))
        return blame(header, behind, SIPCAUSE_BAD_TOKEN);
    if (is_quotation(header) != quoted)
        return blame(header, header->part, quoted ? SIPCAUSE_BAD_QUOTED : SIPCAUSE_BAD_TOKEN);
    return answer;
}

static int warning_value(struct header *header, struct sipcause_warning *warning)
{
    uint32_t number;
    int answer = header_next(header, part_number);

    if (answer < 0)
        return answer;
    if (part_len(header) != 3)
        return blame(header, header->part + (part_len(header) < 3 ? part_len(header) : 3),
                     SIPCAUSE_BAD_NUMBER);
    read_number(header, header->part, 3, 999, &number);
    warning->code = (uint16_t)number;
    warning->error_at = 0;
    answer = warning_part(header, 0);
    if (answer < 0)
        return answer;
    warning->agent = (const char *)header->part;
    warning->agent_len = part_len(header);
    answer = warning_part(header, 1);
    if (answer < 0)
        return answer;
    warning->text = (const char *)header->part + 1;
    warning->text_len = part_len(header) - 2;
    return value_ends(header, header_next(header, part_separator));
}

int sipcause_warning_next(const char *bytes, size_t len, size_t *at,
                          struct sipcause_warning *warning)
{
    struct sipcause_warning found;
    struct header header;
    int answer;

    header_start(&header, bytes, len, *at);
    answer = list_goes_on(&header);
    if (answer > 0)
        answer = warning_value(&header, &found);
    if (answer < 0) {
        warning->error_at = wrong_at(&header);
    } else if (answer > 0) {
        *warning = found;
        *at = (size_t)(header.at - header.begin);
    }
    return answer;
}

const char *sipcause_warning_phrase(unsigned code)
{
    size_t index = 0;

    while (index < sizeof warn_codes / sizeof warn_codes[0] - 1 &&
           SIPCAUSE_READ(warn_codes[index].code) != code)
        index++;
    return warn_phrases + SIPCAUSE_READ(warn_codes[index].at);
}

/* ---- Quoted texts ---- */

size_t sipcause_unquote(const char *text, size_t len, char *buffer, size_t size)
{
    struct text_writer writer = { buffer, size, 0 };
    size_t index;

    for (index = 0; index < len; index++) {
        if (text[index] == '\\' && index + 1 < len)
            index++;
        write_letter(&writer, (uint8_t)text[index]);
    }
    return write_end(&writer);
}
