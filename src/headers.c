/* SPDX-License-Identifier: MIT
 *
 * headers.c - reads the values of Retry-After and Warning, without copying them.
 */

/* ---- Retry-After (RFC 3261 section 20.33) ---- */

static const SIPCAUSE_ROM char name_of_duration[] = "duration";

/* Reads the comment behind its "(", to the ")" that ends it: comments may stand in comments. What
 * has no end, or a control in it, goes on to the end of the value. */
static void comment_next(struct header *header, struct sipcause_retry_after *retry_after)
{
    const unsigned char *const begin = header->at;
    unsigned depth = 1;

    while (depth > 0) {
        const int answer = header_next(header, part_comment);
        if (answer < 0) {
            header->part = header->at = header->end;
            break;
        }
        depth += answer == '(' ? 1u : 0u;
        depth -= answer == ')' ? 1u : 0u;
    }
    retry_after->comment = (const char *)begin;
    retry_after->comment_len = (size_t)(header->part - begin);
    retry_after->has |= SIPCAUSE_HAS_COMMENT;
}

/* Takes over what a parameter says; of two with one name, the first. */
static void retry_after_parameter(struct header *header, const struct parameter *parameter,
                                  struct sipcause_retry_after *retry_after)
{
    if (parameter_is(parameter, name_of_duration) && !(retry_after->has & SIPCAUSE_HAS_DURATION)
        && value_number(header, &parameter->value, 0xffffffff, &retry_after->duration))
        retry_after->has |= SIPCAUSE_HAS_DURATION;
}

/* Reads what stands behind the number. */
static void retry_after_rest(struct header *header, struct sipcause_retry_after *retry_after)
{
    struct parameter parameter;
    int separator = header_next(header, part_separator);

    retry_after->comment = header_strings;
    retry_after->comment_len = 0;
    retry_after->has = 0;
    if (separator == '(') {
        comment_next(header, retry_after);
        separator = header_next(header, part_separator);
    }
    separator = need_separator(header, separator, header->at);
    while (separator == ';') {
        parameter_next(header, &parameter);
        retry_after_parameter(header, &parameter, retry_after);
        separator = parameter_ends(header, &parameter);
    }
    only_value_ends(header, separator);
    if (!(retry_after->has & SIPCAUSE_HAS_DURATION))
        retry_after->duration = 0; /* a number too large may have left something there */
}

int sipcause_retry_after_scan(const char *bytes, size_t len,
                              struct sipcause_retry_after *retry_after)
{
    struct header header;
    struct value value;
    uint32_t seconds;

    header_start(&header, bytes, len, 0);
    value_next(&header, part_number, &value);
    if (!value_number(&header, &value, 0xffffffff, &seconds))
        return no_value(&header, &retry_after->error_at);
    retry_after->seconds = seconds;
    retry_after_rest(&header, retry_after);
    retry_after->error_at = wrong_at(&header);
    retry_after->error = (int8_t)header.error;
    retry_after->well_formed = header.error == 0;
    return 1;
}

/* ---- Warning (RFC 3261 section 20.43) ---- */

/* Goes to the part behind the blank that has to be there, past what stands before it. Returns the
 * byte that begins it. */
static int warning_part(struct header *header)
{
    const unsigned char *const behind = header->at;
    int byte = header_peek(header);

    if (header->part > behind || byte == HEADER_END)
        return byte;
    blame(header, behind, SIPCAUSE_BAD_TOKEN);
    while (header->at < header->end && !is_space(*header->at) && *header->at != '"'
           && *header->at != ',')
        header->at += *header->at == '\\' && header->end - header->at > 1 ? 2 : 1;
    return header_peek(header);
}

static void warning_agent(struct header *header, struct sipcause_warning *warning)
{
    const int is_there = warning_part(header) != '"';
    const int answer = is_there ? header_next(header, part_value) : -1;

    if (!is_there)
        blame(header, header->part, SIPCAUSE_BAD_TOKEN);
    warning->agent = (const char *)header->part;
    warning->agent_len = answer < 0 ? 0 : part_len(header);
}

/* Reads the text; returns what follows it. */
static int warning_text(struct header *header, struct sipcause_warning *warning)
{
    struct value value;

    if (warning_part(header) != '"')
        blame(header, header->part, SIPCAUSE_BAD_QUOTED);
    value_next(header, part_value, &value);
    warning->text = (const char *)value.bytes;
    warning->text_len = value.len;
    return separator_next(header, value.bytes);
}

int sipcause_warning_next(const char *bytes, size_t len, size_t *at,
                          struct sipcause_warning *warning)
{
    struct header header;

    if (!list_goes_on(&header, bytes, len, *at))
        return 0;
    if (!code_next(&header, 3, &warning->code))
        warning->code = 0;
    warning_agent(&header, warning);
    *at = list_value_ends(&header, warning_text(&header, warning));
    warning->error_at = wrong_at(&header);
    warning->error = (int8_t)header.error;
    warning->well_formed = header.error == 0;
    return 1;
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
