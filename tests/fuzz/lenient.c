/* SPDX-License-Identifier: MIT
 *
 * lenient.c - the second half of the reference for header fields: what is read of a value that is
 * not as it ought to be, and how a Reason is written. From the rules in sipcause.h, with offsets
 * and strings, and nothing of src/ or of the grammar's reader in reference.c.
 */
#include "reference.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct text {
    const char *bytes;
    size_t len;
};

/* The byte at an offset, -1 past the last. */
static int byte_at(struct text text, size_t at)
{
    return at < text.len ? (unsigned char)text.bytes[at] : -1;
}

static int is_in(int byte, const char *set)
{
    return byte > 0 && strchr(set, byte) != NULL;
}

static int is_letter_or_digit(int byte)
{
    return is_in(byte, "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
}

static int is_token_byte(int byte)
{
    return is_letter_or_digit(byte) || is_in(byte, "-.!%*_+`'~");
}

static int is_word_byte(int byte)
{
    return is_token_byte(byte) || is_in(byte, "[]:");
}

/* Behind blanks and folds: a line end with a blank behind it. */
static size_t past_blanks(struct text text, size_t at)
{
    for (;;) {
        const size_t line_end = at + (byte_at(text, at) == '\r');
        if (is_in(byte_at(text, at), " \t"))
            at++;
        else if (byte_at(text, line_end) == '\n' && is_in(byte_at(text, line_end + 1), " \t"))
            at = line_end + 2;
        else
            return at;
    }
}

static size_t past(struct text text, size_t at, int is_of_kind(int byte))
{
    while (is_of_kind(byte_at(text, at)))
        at++;
    return at;
}

static int is_end(struct text text, size_t at)
{
    return at >= text.len || is_in(text.bytes[at], ";,");
}

/* The next semicolon or comma, or the end. */
static size_t to_separator(struct text text, size_t at)
{
    while (!is_end(text, at))
        at++;
    return at;
}

static struct reference_slice slice_of(size_t begin, size_t end)
{
    struct reference_slice slice = { begin, end - begin };

    return slice;
}

/* Without blanks and controls at its end. */
static struct reference_slice trimmed(struct text text, struct reference_slice slice)
{
    while (slice.len > 0 && byte_at(text, slice.at + slice.len - 1) <= ' ')
        slice.len--;
    return slice;
}

static int is_named(struct text text, struct reference_slice name, const char *word)
{
    size_t i;

    if (name.len != strlen(word))
        return 0;
    for (i = 0; i < name.len; i++) {
        const int byte = byte_at(text, name.at + i);
        const int capital = byte >= 'A' && byte <= 'Z';
        if ((capital ? byte + 32 : byte) != word[i])
            return 0;
    }
    return 1;
}

/* ---- Values ---- */

struct value {
    struct reference_slice all;  /* behind its quote, if it has one */
    struct reference_slice word; /* what it begins with, where there is no quote */
    int is_quoted;
    size_t end; /* where the next separator is looked for */
};

/* The first quote from `at` on that no backslash stands before, or the end. */
static size_t closing(struct text text, size_t at)
{
    int escaped = 0;

    for (; at < text.len; at++) {
        if (!escaped && text.bytes[at] == '"')
            return at;
        escaped = !escaped && text.bytes[at] == '\\';
    }
    return at;
}

/* A value in quotes ends at the quote that closes it, if a value may end there. Any other goes to
 * the next semicolon or comma. */
static struct value value_at(struct text text, size_t at)
{
    struct value value = { { 0, 0 }, { 0, 0 }, byte_at(text, at) == '"', 0 };
    const size_t begin = at + (size_t)value.is_quoted, close = closing(text, begin);

    if (value.is_quoted && close < text.len && is_end(text, past_blanks(text, close + 1))) {
        value.all = slice_of(begin, close);
        value.end = close + 1;
        return value;
    }
    value.end = to_separator(text, begin);
    value.all = trimmed(text, slice_of(begin, value.end));
    if (value.is_quoted)
        value.all.len -= value.all.len > 0 && byte_at(text, begin + value.all.len - 1) == '"';
    else
        value.word = slice_of(begin, past(text, begin, is_word_byte));
    return value;
}

static int is_digit_of(int byte, int base)
{
    return is_in(byte, base == 16 ? "0123456789abcdefABCDEF" : "0123456789");
}

/* Do letters or digits come before the next blank or parenthesis? */
static int has_more(struct text text, size_t at, size_t end)
{
    while (at < end && byte_at(text, at) > ' ' && byte_at(text, at) != '(') {
        if (is_letter_or_digit(byte_at(text, at)))
            return 1;
        at++;
    }
    return 0;
}

/* What these digits say, or more than any number may be. */
static unsigned long long number_of(const char *digits, size_t len, int base)
{
    char copy[16];

    while (len > 1 && *digits == '0') {
        digits++;
        len--;
    }
    if (len > 10)
        return ~0ull;
    snprintf(copy, sizeof copy, "%.*s", (int)len, digits);
    return strtoull(copy, NULL, base);
}

/* A number: the digits at the beginning, if no more come behind them, and it is at most `most`. */
static int number_in(struct text text, struct reference_slice all, unsigned long most,
                     unsigned long *number)
{
    const size_t end = all.at + all.len;
    const int is_hex =
        all.len > 2 && text.bytes[all.at] == '0' && is_in(text.bytes[all.at + 1], "xX");
    const size_t begin = all.at + (is_hex ? 2 : 0);
    const int base = is_hex ? 16 : 10;
    unsigned long long found;
    size_t at = begin;

    while (at < end && is_digit_of(byte_at(text, at), base))
        at++;
    if (at == begin || has_more(text, at, end))
        return 0;
    found = number_of(text.bytes + begin, at - begin, base);
    if (found > most)
        return 0;
    *number = (unsigned long)found;
    return 1;
}

/* Behind the digits, or the quotes, that a value begins with. */
static size_t past_number(struct text text, size_t at, const struct value *value)
{
    const size_t close = closing(text, at + 1);

    if (value->is_quoted)
        return close < text.len ? close + 1 : value->all.at + value->all.len;
    while (is_digit_of(byte_at(text, at), 10))
        at++;
    return at;
}

/* ---- Parameters ---- */

/* Goes on behind the semicolon at `at`. Returns whether there is a value behind the name. */
static int parameter_at(struct text text, size_t *at, struct reference_slice *name,
                        struct value *value)
{
    const size_t begin = past_blanks(text, *at + 1), end = past(text, begin, is_token_byte);
    const size_t sign = past_blanks(text, end);

    *name = slice_of(begin, end);
    *at = end;
    if (byte_at(text, sign) != '=')
        return 0;
    *value = value_at(text, past_blanks(text, sign + 1));
    *at = value->end;
    return 1;
}

/* Goes to the semicolon of another parameter; returns whether there is one. */
static int to_parameter(struct text text, size_t *at)
{
    *at = past_blanks(text, *at);
    *at = to_separator(text, *at);
    return byte_at(text, *at) == ';';
}

/* ---- Lists ---- */

static size_t past_commas(struct text text, size_t at)
{
    size_t begin = past_blanks(text, at);

    while (byte_at(text, begin) == ',') {
        at = begin + 1;
        begin = past_blanks(text, at);
    }
    return at;
}

/* Where a value begins from `at` on; returns whether there is one. */
static int to_value(struct text text, size_t *at)
{
    if (past_blanks(text, *at) >= text.len)
        return 0;
    *at = past_blanks(text, past_commas(text, *at));
    return 1;
}

/* Where the value behind the comma that is next begins, or the end. */
static size_t past_value(struct text text, size_t at)
{
    while (at < text.len && text.bytes[at] != ',')
        at = to_separator(text, past_blanks(text, at + (text.bytes[at] == ';')));
    return at < text.len ? past_commas(text, at) : at;
}

/* ---- Fields ---- */

static const struct reference_value nothing;

/* What a name of the RFC says, or one that others gave to the same. */
struct said {
    int is_own, is_there;
};

/* May a parameter of this name say it? */
static int may_say(struct text text, struct reference_slice name, const struct said *said,
                   const char *own, const char *other)
{
    if (is_named(text, name, own))
        return !said->is_own;
    return is_named(text, name, other) && !said->is_there;
}

static void say(struct text text, struct reference_slice name, struct said *said, const char *own)
{
    said->is_there = 1;
    said->is_own = is_named(text, name, own);
}

static void read_parameter(struct text text, struct reference_slice name,
                           const struct value *value, struct said said[2],
                           struct reference_value *reason)
{
    if (may_say(text, name, &said[0], "cause", "reasoncode")) {
        if (number_in(text, value->all, 65535, &reason->number))
            say(text, name, &said[0], "cause");
    } else if (may_say(text, name, &said[1], "text", "description")) {
        if (value->is_quoted || value->all.len > 0) {
            reason->text = value->all;
            say(text, name, &said[1], "text");
        }
    } else if (is_named(text, name, "location") && reason->protocol == SIPCAUSE_PROTOCOL_Q_850
               && !(reason->has & SIPCAUSE_HAS_LOCATION)) {
        reason->location = reference_location(text.bytes, value->word);
        reason->has |= reason->location < 16 ? SIPCAUSE_HAS_LOCATION : 0;
    }
}

struct reference_value lenient_reason(const char *bytes, size_t len, size_t at)
{
    const struct text text = { bytes, len };
    struct reference_value reason = nothing;
    struct said said[2] = { { 0, 0 }, { 0, 0 } };

    reason.result = to_value(text, &at);
    if (!reason.result)
        return reason;
    reason.name = slice_of(at, past(text, at, is_token_byte));
    reason.protocol = reference_protocol(bytes, reason.name);
    at += reason.name.len;
    while (to_parameter(text, &at)) {
        struct reference_slice name;
        struct value value;
        if (parameter_at(text, &at, &name, &value))
            read_parameter(text, name, &value, said, &reason);
    }
    reason.has |= said[0].is_there ? SIPCAUSE_HAS_CAUSE : 0;
    reason.has |= said[1].is_there ? SIPCAUSE_HAS_TEXT : 0;
    reason.end = past_value(text, at);
    return reason;
}

/* How long what stands at `at` in a comment is: a byte, an escape, or blanks; 0 for what may not
 * stand there. */
static size_t comment_step(struct text text, size_t at)
{
    const int byte = byte_at(text, at), next = byte_at(text, at + 1);
    const size_t blanks = past_blanks(text, at) - at;

    if (byte == '\\')
        return next >= 0 && next < 0x80 && next != '\r' && next != '\n' ? 2 : 0;
    if (blanks > 0)
        return blanks;
    return byte > ' ' && byte != 0x7f && byte < 0xfe ? 1 : 0;
}

/* The parenthesis that ends a comment, or the end: what the grammar does not allow goes on to
 * that. */
static size_t comment_end(struct text text, size_t at)
{
    size_t step = 1;
    int depth = 1;

    for (; at < text.len && step > 0; at += step) {
        depth += (byte_at(text, at) == '(') - (byte_at(text, at) == ')');
        if (depth == 0)
            return at;
        step = comment_step(text, at);
    }
    return text.len;
}

struct reference_value lenient_retry_after(const char *bytes, size_t len)
{
    const struct text text = { bytes, len };
    struct reference_value retry_after = nothing;
    size_t at = past_blanks(text, 0);
    struct value value = value_at(text, at);

    retry_after.result = -1;
    if (!number_in(text, value.all, 0xffffffff, &retry_after.number))
        return retry_after;
    retry_after.result = 1;
    at = past_number(text, at, &value);
    if (byte_at(text, past_blanks(text, at)) == '(') {
        at = past_blanks(text, at) + 1;
        retry_after.text = slice_of(at, comment_end(text, at));
        retry_after.has |= SIPCAUSE_HAS_COMMENT;
        at += retry_after.text.len;
        at += at < len;
    }
    while (to_parameter(text, &at)) {
        struct reference_slice name;
        if (parameter_at(text, &at, &name, &value) && is_named(text, name, "duration")
            && !(retry_after.has & SIPCAUSE_HAS_DURATION)
            && number_in(text, value.all, 0xffffffff, &retry_after.duration))
            retry_after.has |= SIPCAUSE_HAS_DURATION;
    }
    return retry_after;
}

/* Where the part of a Warning behind `at` begins: behind blanks; what stands before the first of
 * them, or before a quote or a comma, is passed over. */
static size_t to_part(struct text text, size_t at)
{
    if (past_blanks(text, at) == at)
        while (byte_at(text, at) > ' ' && !is_in(byte_at(text, at), "\","))
            at += byte_at(text, at) == '\\' && at + 1 < text.len ? 2 : 1;
    return past_blanks(text, at);
}

struct reference_value lenient_warning(const char *bytes, size_t len, size_t at)
{
    const struct text text = { bytes, len };
    struct reference_value warning = nothing;
    struct value value;

    warning.result = to_value(text, &at);
    if (!warning.result)
        return warning;
    value = value_at(text, at);
    if (!number_in(text, value.all, 65535, &warning.number))
        warning.number = 0;
    at = to_part(text, past_number(text, at, &value));
    warning.name = slice_of(at, past(text, at, is_word_byte));
    if (warning.name.len > 0)
        at = to_part(text, at + warning.name.len);
    value = value_at(text, at);
    warning.text = value.all;
    warning.end = past_value(text, value.end);
    return warning;
}

struct reference_value lenient_coded_error(const char *bytes, size_t len, const char *name)
{
    const struct text text = { bytes, len };
    struct reference_value error = nothing;
    struct value value = value_at(text, past_blanks(text, 0));
    size_t at = past_number(text, past_blanks(text, 0), &value);

    error.result = number_in(text, value.all, 65535, &error.number) ? 1 : -1;
    while (error.result > 0 && to_parameter(text, &at)) {
        struct reference_slice its_name;
        if (parameter_at(text, &at, &its_name, &value) && is_named(text, its_name, name)
            && error.has == 0 && (value.is_quoted || value.all.len > 0)) {
            error.text = value.all;
            error.has = SIPCAUSE_HAS_TEXT;
        }
    }
    return error;
}

struct reference_value lenient_error_info(const char *bytes, size_t len, size_t at)
{
    const struct text text = { bytes, len };
    struct reference_value info = nothing;
    size_t end;

    info.result = to_value(text, &at);
    if (!info.result)
        return info;
    if (byte_at(text, at) == '<') {
        at = past_blanks(text, at + 1);
        end = at;
        while (end < len && !is_in(bytes[end], "<>"))
            end++;
        if (byte_at(text, end) != '>')
            end = to_separator(text, at);
    } else {
        end = to_separator(text, at);
    }
    info.name = trimmed(text, slice_of(at, end));
    at = end + (byte_at(text, end) == '>');
    while (to_parameter(text, &at)) {
        struct reference_slice name;
        struct value value;
        parameter_at(text, &at, &name, &value);
    }
    info.end = past_value(text, at);
    return info;
}

/* A number under this name, if there is none yet. */
static void read_time(struct text text, int is_its, const struct value *value, unsigned bit,
                      unsigned long *number, struct reference_value *state)
{
    if (is_its && !(state->has & bit) && number_in(text, value->all, 0xffffffff, number))
        state->has |= bit;
}

struct reference_value lenient_subscription(const char *bytes, size_t len)
{
    const struct text text = { bytes, len };
    struct reference_value state = nothing;
    size_t at = past_blanks(text, 0);

    state.name = slice_of(at, past(text, at, is_token_byte));
    state.result = state.name.len > 0 ? 1 : -1;
    at += state.name.len;
    while (state.result > 0 && to_parameter(text, &at)) {
        struct reference_slice name, word;
        struct value value;
        if (!parameter_at(text, &at, &name, &value))
            continue;
        word = value.is_quoted ? value.all : value.word;
        if (is_named(text, name, "reason") && !(state.has & SIPCAUSE_HAS_REASON) && word.len > 0) {
            state.text = word;
            state.has |= SIPCAUSE_HAS_REASON;
        }
        read_time(text, is_named(text, name, "expires"), &value, SIPCAUSE_HAS_EXPIRES,
                  &state.duration, &state);
        read_time(text, is_named(text, name, "retry-after"), &value, SIPCAUSE_HAS_RETRY_AFTER,
                  &state.number, &state);
    }
    return state;
}

/* ---- Writing ---- */

static int is_written(int byte)
{
    return byte >= 0x20 && byte != 0x7f && byte < 0xfe;
}

/* What a byte of a text becomes, where `next` stands behind it, -1 behind the last. */
static const char *spelled(int byte, int next)
{
    static char one[2];

    one[0] = (char)byte;
    if (byte == '"')
        return "\\\"";
    if (byte == '\\')
        return next < 0 ? "\\\\" : "";
    if (is_written(byte))
        return one;
    return is_written(next) && next != ' ' ? " " : "";
}

/* A text as it stands between quotes, twice as long at most. */
static void put_text(char *out, const char *bytes, size_t len)
{
    size_t i = 0;

    *out = '\0';
    while (i < len) {
        const int byte = (unsigned char)bytes[i];
        const int next = i + 1 < len ? (unsigned char)bytes[i + 1] : -1;
        const int is_escape = byte == '\\' && next >= 0x20 && next < 0x7f;
        if (is_escape)
            out += sprintf(out, "\\%c", next);
        else
            out += sprintf(out, "%s", spelled(byte, next));
        i += is_escape ? 2 : 1;
    }
}

static int is_token(const char *bytes, size_t len)
{
    const struct text text = { bytes, len };

    return past(text, 0, is_token_byte) == len;
}

/* The protocol as it is written; "" for none. */
static void put_protocol(char *out, const struct sipcause_reason *reason)
{
    static const char *const words[] = { "", "SIP", "Q.850", "Preemption", "STIR" };

    if (reason->protocol_len == 0)
        strcpy(out, words[reason->known_protocol]);
    else if (is_token(reason->protocol, reason->protocol_len))
        sprintf(out, "%.*s", (int)reason->protocol_len, reason->protocol);
}

/* A value with this of what it has. */
static void put_value(char *out, const struct sipcause_reason *reason, unsigned has,
                      const char *text)
{
    put_protocol(out, reason);
    out += strlen(out);
    if (has & SIPCAUSE_HAS_CAUSE)
        out += sprintf(out, ";cause=%u", reason->cause);
    if (has & SIPCAUSE_HAS_TEXT)
        out += sprintf(out, ";text=\"%s\"", text);
    if (has & SIPCAUSE_HAS_LOCATION)
        sprintf(out, ";location=%s", reference_location_word(reason->location));
}

/* What of a value can be written. */
static unsigned can_write(const struct sipcause_reason *reason)
{
    const struct reference_slice protocol = { 0, reason->protocol_len };
    const unsigned number = protocol.len > 0 ? reference_protocol(reason->protocol, protocol)
                                             : reason->known_protocol;

    if (number == SIPCAUSE_PROTOCOL_Q_850 && reason->location < 16)
        return reason->has;
    return reason->has & ~(unsigned)SIPCAUSE_HAS_LOCATION;
}

/* Whole, then without its text, then without its location, then not at all. */
size_t reference_write(const struct sipcause_reason *reason, char *buffer, size_t size)
{
    static const unsigned left_out[] = { 0, SIPCAUSE_HAS_TEXT,
                                         SIPCAUSE_HAS_TEXT | SIPCAUSE_HAS_LOCATION };
    char *const text = calloc(2 * reason->text_len + 1, 1);
    char *const whole = calloc(2 * reason->text_len + reason->protocol_len + 100, 1);
    size_t len = 0, way;

    if (size > 0)
        buffer[0] = '\0';
    put_text(text, reason->text, reason->text_len);
    put_protocol(whole, reason);
    for (way = 0; way < 3 && whole[0] != '\0'; way++) {
        put_value(whole, reason, can_write(reason) & ~left_out[way], text);
        len = way == 0 ? strlen(whole) : len;
        if (strlen(whole) < size) {
            strcpy(buffer, whole);
            break;
        }
    }
    free(text);
    free(whole);
    return len;
}
