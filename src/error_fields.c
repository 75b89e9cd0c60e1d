/* SPDX-License-Identifier: MIT
 *
 * error_fields.c - the other header fields that say what went wrong: AlertMsg-Error,
 * Geolocation-Error, Error-Info and Subscription-State, and what is registered for them.
 */

/* ---- What is registered ---- */

/* The row with this code from `first` to before `end`, or the one for none. */
static unsigned detail_of(unsigned code, unsigned first, unsigned end)
{
    while (first < end && SIPCAUSE_READ(detail_rows[first].code) != code)
        first++;
    return first < end ? first : 0;
}

const struct sipcause_detail *sipcause_alertmsg_error_find(unsigned code)
{
    return &detail_rows[detail_of(code, DETAIL_ALERTS, DETAIL_GEOLOCATIONS)];
}

const struct sipcause_detail *sipcause_geolocation_error_find(unsigned code)
{
    unsigned row = detail_of(code, DETAIL_GEOLOCATIONS, DETAIL_REASONS);

    if (row == 0 && code - 200 < 200)
        row = detail_of(code < 300 ? 200 : 300, DETAIL_GEOLOCATIONS, DETAIL_REASONS);
    if (row == 0)
        row = detail_of(100, DETAIL_GEOLOCATIONS, DETAIL_REASONS);
    return &detail_rows[row];
}

const struct sipcause_detail *sipcause_subscription_reason_find(unsigned reason)
{
    return &detail_rows[detail_of(reason, DETAIL_REASONS, DETAIL_END)];
}

const char *sipcause_detail_name(const struct sipcause_detail *detail)
{
    return detail_strings + SIPCAUSE_READ(detail->name_at);
}

/* ---- AlertMsg-Error (RFC 8876 section 5.2), Geolocation-Error (RFC 6442 section 4.4) ---- */

static const SIPCAUSE_ROM char name_of_message[] = "message", name_of_code[] = "code";

/* Reads what stands behind the code: the first text by this name. */
static void coded_error_rest(struct header *header, const char *name,
                             struct sipcause_coded_error *error)
{
    struct parameter parameter;
    int separator = separator_next(header, header->at);

    error->text = header_strings;
    error->text_len = 0;
    error->has = 0;
    while (separator == ';') {
        parameter_next(header, &parameter);
        if (error->has == 0 && parameter_is(&parameter, name)
            && parameter_text(header, &parameter)) {
            error->text = (const char *)parameter.value.bytes;
            error->text_len = parameter.value.len;
            error->has = SIPCAUSE_HAS_TEXT;
        }
        separator = parameter_ends(header, &parameter);
    }
    only_value_ends(header, separator);
}

/* Reads a value whose code has `least` to 3 digits, and whose text has this name. */
static int coded_error_scan(const char *bytes, size_t len, size_t least, const char *name,
                            struct sipcause_coded_error *error)
{
    struct header header;
    uint16_t code;

    header_start(&header, bytes, len, 0);
    if (!code_next(&header, least, &code))
        return no_value(&header, &error->error_at);
    error->code = code;
    coded_error_rest(&header, name, error);
    error->error_at = wrong_at(&header);
    error->error = (int8_t)header.error;
    error->well_formed = header.error == 0;
    return 1;
}

int sipcause_alertmsg_error_scan(const char *bytes, size_t len, struct sipcause_coded_error *error)
{
    return coded_error_scan(bytes, len, 3, name_of_message, error);
}

int sipcause_geolocation_error_scan(const char *bytes, size_t len,
                                    struct sipcause_coded_error *error)
{
    return coded_error_scan(bytes, len, 1, name_of_code, error);
}

/* ---- Error-Info (RFC 3261 section 20.18) ---- */

/* Where a URI behind "<" ends: at its ">". One without goes on to the next semicolon or comma. */
static const unsigned char *uri_end(const struct header *header, const unsigned char *uri)
{
    const unsigned char *at = uri;

    while (at < header->end && *at != '>' && *at != '<')
        at++;
    return at < header->end && *at == '>' ? at : separator_from(header, uri);
}

static void uri_next(struct header *header, struct sipcause_error_info *info)
{
    const unsigned char *begin, *end;
    int byte;

    uri_check(header);
    byte = header_peek(header);
    if (byte == '<') {
        header->at = header->part + 1;
        header_peek(header);
    }
    begin = header->part;
    end = byte == '<' ? uri_end(header, begin) : separator_from(header, begin);
    info->uri = (const char *)begin;
    info->uri_len = trimmed(begin, end);
    header->at = end + (end < header->end && *end == '>' ? 1 : 0);
}

int sipcause_error_info_next(const char *bytes, size_t len, size_t *at,
                             struct sipcause_error_info *info)
{
    struct parameter parameter;
    struct header header;
    int separator;

    if (!list_goes_on(&header, bytes, len, *at))
        return 0;
    uri_next(&header, info);
    separator = separator_next(&header, header.at);
    while (separator == ';') {
        parameter_next(&header, &parameter);
        separator = parameter_ends(&header, &parameter);
    }
    *at = list_value_ends(&header, separator);
    info->error_at = wrong_at(&header);
    info->error = (int8_t)header.error;
    info->well_formed = header.error == 0;
    return 1;
}

/* ---- Subscription-State (RFC 6665 section 8.4) ---- */

static const SIPCAUSE_ROM char name_of_reason[] = "reason", name_of_expires[] = "expires";
static const SIPCAUSE_ROM char name_of_retry_after[] = "retry-after";

static uint8_t state_of(const char *word, size_t len)
{
    unsigned state = sizeof substate_words / sizeof substate_words[0] - 1;

    while (state > 0
           && !key_is(word, len, detail_strings + SIPCAUSE_READ(substate_words[state])))
        state--;
    return (uint8_t)state;
}

static uint8_t reason_of(const char *word, size_t len)
{
    unsigned row = DETAIL_REASONS;

    while (row < DETAIL_END && !key_is(word, len, sipcause_detail_name(&detail_rows[row])))
        row++;
    return (uint8_t)(row < DETAIL_END ? SIPCAUSE_READ(detail_rows[row].code) : 0);
}

/* Takes over the reason; it ought to be a word. */
static void subscription_reason(struct header *header, const struct value *value,
                                struct sipcause_subscription *subscription)
{
    const size_t len = value->is_quoted ? value->len : value->word_len;

    if (value->is_quoted || len == 0)
        blame(header, value_at(value), SIPCAUSE_BAD_TOKEN);
    if (len == 0)
        return;
    subscription->reason = (const char *)value->bytes;
    subscription->reason_len = len;
    subscription->known_reason = reason_of(subscription->reason, len);
    subscription->has |= SIPCAUSE_HAS_REASON;
}

/* Takes over what a parameter says; of two with one name, the first. */
static void subscription_parameter(struct header *header, const struct parameter *parameter,
                                   struct sipcause_subscription *subscription)
{
    const unsigned has = subscription->has;
    uint32_t number;

    if (!(has & SIPCAUSE_HAS_REASON) && parameter_is(parameter, name_of_reason)) {
        subscription_reason(header, &parameter->value, subscription);
    } else if (!(has & SIPCAUSE_HAS_EXPIRES) && parameter_is(parameter, name_of_expires)) {
        if (value_number(header, &parameter->value, 0xffffffff, &number)) {
            subscription->expires = number;
            subscription->has |= SIPCAUSE_HAS_EXPIRES;
        }
    } else if (!(has & SIPCAUSE_HAS_RETRY_AFTER) && parameter_is(parameter, name_of_retry_after)) {
        if (value_number(header, &parameter->value, 0xffffffff, &number)) {
            subscription->retry_after = number;
            subscription->has |= SIPCAUSE_HAS_RETRY_AFTER;
        }
    }
}

/* Has the subscriber nothing to wait for: may it try again at once, or should it not? */
static int is_decided(unsigned reason)
{
    const unsigned action = SIPCAUSE_READ(sipcause_subscription_reason_find(reason)->action);

    return action == SIPCAUSE_ACTION_RETRY_NOW || action == SIPCAUSE_ACTION_DO_NOT_RETRY;
}

/* Takes away what has no meaning beside the rest (RFC 6665 section 4.1.3). */
static void keep_meaning(struct sipcause_subscription *subscription)
{
    const unsigned state = subscription->known_state;
    const int is_over = state == SIPCAUSE_SUBSCRIPTION_STATE_TERMINATED;

    if (state == SIPCAUSE_SUBSCRIPTION_STATE_UNKNOWN)
        return;
    if (is_over) {
        subscription->expires = 0;
        subscription->has &= (uint8_t)~SIPCAUSE_HAS_EXPIRES;
    }
    if (!is_over || is_decided(subscription->known_reason)) {
        subscription->retry_after = 0;
        subscription->has &= (uint8_t)~SIPCAUSE_HAS_RETRY_AFTER;
    }
    if (!is_over)
        subscription->known_reason = 0;
}

/* Reads what stands behind the state. */
static void subscription_rest(struct header *header, struct sipcause_subscription *subscription)
{
    struct parameter parameter;
    int separator = separator_next(header, header->at);

    subscription->reason = header_strings;
    subscription->reason_len = 0;
    subscription->expires = subscription->retry_after = 0;
    subscription->known_reason = subscription->has = 0;
    while (separator == ';') {
        parameter_next(header, &parameter);
        subscription_parameter(header, &parameter, subscription);
        separator = parameter_ends(header, &parameter);
    }
    only_value_ends(header, separator);
    keep_meaning(subscription);
}

int sipcause_subscription_state_scan(const char *bytes, size_t len,
                                     struct sipcause_subscription *subscription)
{
    struct header header;

    header_start(&header, bytes, len, 0);
    if (header_next(&header, part_name) < 0)
        return no_value(&header, &subscription->error_at);
    subscription->state = (const char *)header.part;
    subscription->state_len = part_len(&header);
    subscription->known_state = state_of(subscription->state, subscription->state_len);
    subscription_rest(&header, subscription);
    subscription->error_at = wrong_at(&header);
    subscription->error = (int8_t)header.error;
    subscription->well_formed = header.error == 0;
    return 1;
}
