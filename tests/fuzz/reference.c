/* SPDX-License-Identifier: MIT
 *
 * reference.c - the reference reader: RFC 3261 sections 7.2, 20.18, 20.33, 20.43 and 25.1, RFC 3326
 * section 2, RFC 6442 section 4.4, RFC 6665 section 8.4, RFC 8876 section 5.2 and the comments in
 * sipcause.h, written down byte by byte with no thought of speed, and not from src/. Where those
 * leave open what is told, or which of two errors, a comment here says "left open": there it does
 * as the library does.
 *
 * Of header fields it reads what the grammar allows, and stops at the first fault: what is wrong
 * with a value, and where. lenient.c says what is read of it all the same.
 */
#include "reference.h"

#include <string.h>

enum { END = -1 }; /* what next() says where there is no byte */

/* A position in a text, and what was wrong there. */
struct cursor {
    const char *bytes;
    size_t len;
    size_t at;
    int error; /* the first one, and where it was */
    size_t error_at;
};

static int next(const struct cursor *cursor)
{
    if (cursor->at >= cursor->len)
        return END;
    return (unsigned char)cursor->bytes[cursor->at];
}

/* The first error counts. */
static void fail_at(struct cursor *cursor, int error, size_t at)
{
    if (cursor->error != 0)
        return;
    cursor->error = error;
    cursor->error_at = at;
}

static void fail(struct cursor *cursor, int error)
{
    fail_at(cursor, error, cursor->at);
}

/* ---- Bytes ---- */

static int in(int byte, int low, int high)
{
    return byte >= low && byte <= high;
}

static int is_one_of(int byte, const char *set)
{
    return byte > 0 && byte < 0x80 && strchr(set, byte) != NULL;
}

static int is_digit(int byte)
{
    return in(byte, '0', '9');
}

static int is_alphanumeric(int byte)
{
    return is_digit(byte) || in(byte, 'A', 'Z') || in(byte, 'a', 'z');
}

static int is_hex_digit(int byte)
{
    return is_digit(byte) || in(byte, 'A', 'F') || in(byte, 'a', 'f');
}

static int is_token(int byte)
{
    return is_alphanumeric(byte) || is_one_of(byte, "-.!%*_+`'~");
}

/* Tokens, and hosts with their ports: "[::1]:5060". */
static int is_token_or_host(int byte)
{
    return is_token(byte) || is_one_of(byte, "[]:");
}

static int lower(int byte)
{
    return in(byte, 'A', 'Z') ? byte - 'A' + 'a' : byte;
}

static int is_word(const struct cursor *cursor, struct reference_slice slice, const char *word)
{
    size_t i;

    if (slice.len != strlen(word))
        return 0;
    for (i = 0; i < slice.len; i++)
        if (lower((unsigned char)cursor->bytes[slice.at + i]) != lower((unsigned char)word[i]))
            return 0;
    return 1;
}

/* ---- Status lines ---- */

static void read_version(struct cursor *cursor)
{
    static const char version[] = "sip/2.0 ";
    size_t i;

    for (i = 0; i < 8 && cursor->error == 0; i++) {
        if (next(cursor) == END)
            fail(cursor, SIPCAUSE_SHORT);
        else if (lower(next(cursor)) != version[i])
            fail(cursor, SIPCAUSE_BAD_VERSION);
        else
            cursor->at++;
    }
}

static unsigned read_code(struct cursor *cursor)
{
    unsigned code = 0;
    int i;

    for (i = 0; i < 3 && cursor->error == 0; i++) {
        if (next(cursor) == END) {
            fail(cursor, SIPCAUSE_SHORT);
        } else if (!in(next(cursor), i == 0 ? '1' : '0', i == 0 ? '6' : '9')) {
            fail(cursor, SIPCAUSE_BAD_CODE);
        } else {
            code = code * 10 + (unsigned)(next(cursor) - '0');
            cursor->at++;
        }
    }
    return code;
}

/* CRLF, and LF where that is allowed. */
static void read_line_end(struct cursor *cursor, unsigned flags)
{
    if (next(cursor) == '\r')
        cursor->at++;
    else if (!(flags & SIPCAUSE_ALLOW_LF))
        fail(cursor, SIPCAUSE_BAD_LINE_END);
    if (cursor->error != 0)
        return;
    if (next(cursor) == END)
        fail(cursor, SIPCAUSE_SHORT);
    else if (next(cursor) != '\n')
        fail(cursor, SIPCAUSE_BAD_LINE_END);
    else
        cursor->at++;
}

/* What comes after the code: true when the line went on, with the SP before a phrase. */
static int read_phrase_space(struct cursor *cursor, unsigned flags)
{
    const int byte = next(cursor);

    if (cursor->error != 0)
        return 0;
    if (byte == ' ') {
        cursor->at++;
        return 1;
    }
    if (byte == END)
        fail(cursor, SIPCAUSE_SHORT);
    else if (byte != '\r' && byte != '\n')
        fail(cursor, SIPCAUSE_BAD_CODE);
    else if (!(flags & SIPCAUSE_ALLOW_NO_PHRASE_SP))
        fail(cursor, SIPCAUSE_BAD_LINE_END);
    else
        read_line_end(cursor, flags);
    return 0;
}

static int may_stand_in_phrase(int byte, unsigned flags)
{
    if (in(byte, 0x80, 0xfd) || byte == '\t' || byte == ' ')
        return 1;
    if (flags & SIPCAUSE_STRICT_PHRASE)
        return is_alphanumeric(byte) || is_one_of(byte, ";/?:@&=+$,-_.!~*'()");
    return in(byte, 0x21, 0x7e);
}

static void read_escaped(struct cursor *cursor)
{
    int i;

    cursor->at++;
    for (i = 0; i < 2; i++) {
        if (next(cursor) == END)
            fail(cursor, SIPCAUSE_SHORT);
        else if (!is_hex_digit(next(cursor)))
            fail(cursor, SIPCAUSE_BAD_PHRASE);
        if (cursor->error != 0)
            return;
        cursor->at++;
    }
}

static void read_phrase(struct cursor *cursor, unsigned flags)
{
    while (cursor->error == 0 && next(cursor) != '\r' && next(cursor) != '\n') {
        if (next(cursor) == END)
            fail(cursor, SIPCAUSE_SHORT);
        else if (next(cursor) == '%' && (flags & SIPCAUSE_STRICT_PHRASE))
            read_escaped(cursor);
        else if (!may_stand_in_phrase(next(cursor), flags))
            fail(cursor, SIPCAUSE_BAD_PHRASE);
        else
            cursor->at++;
    }
}

/* Reads no more bytes than the limit allows; out of them without an end, the line is too long. */
struct reference_line reference_scan(const char *bytes, size_t len, unsigned flags)
{
    const unsigned bits = flags >> 3 & 31;
    const size_t limit = (size_t)1 << (bits == 0 ? 31 : bits);
    struct cursor cursor = { bytes, len < limit ? len : limit, 0, 0, 0 };
    struct reference_line line = { 0, 0, 0, { 0, 0 } };

    read_version(&cursor);
    line.code = read_code(&cursor);
    line.phrase.at = cursor.at;
    if (read_phrase_space(&cursor, flags)) {
        line.phrase.at = cursor.at;
        read_phrase(&cursor, flags);
        line.phrase.len = cursor.at - line.phrase.at;
        if (cursor.error == 0)
            read_line_end(&cursor, flags);
    }
    if (cursor.error == SIPCAUSE_SHORT && cursor.at == limit)
        cursor.error = SIPCAUSE_TOO_LONG;
    line.result = cursor.error != 0 ? cursor.error : (long)cursor.at;
    line.error_at = cursor.error_at;
    return line;
}

/* ---- Parts of header fields ---- */

/* The length of the fold that begins here: CRLF or LF, then SP or HTAB. 0 when there is none. */
static size_t fold_length(const struct cursor *cursor)
{
    struct cursor ahead = *cursor;

    if (next(&ahead) == '\r')
        ahead.at++;
    if (next(&ahead) != '\n')
        return 0;
    ahead.at++;
    if (next(&ahead) != ' ' && next(&ahead) != '\t')
        return 0;
    return ahead.at + 1 - cursor->at;
}

/* Left open: what begins like a fold and is none is wrong where it begins, not where it breaks
 * off. */
static int is_blank(const struct cursor *cursor)
{
    return next(cursor) == ' ' || next(cursor) == '\t' || fold_length(cursor) > 0;
}

static void skip_blanks(struct cursor *cursor)
{
    while (is_blank(cursor))
        cursor->at += fold_length(cursor) > 0 ? fold_length(cursor) : 1;
}

static int is_done(const struct cursor *cursor)
{
    return next(cursor) == END;
}

/* One byte or more of a kind. */
static struct reference_slice read_word(struct cursor *cursor, int is_of_kind(int byte))
{
    struct reference_slice slice = { 0, 0 };

    slice.at = cursor->at;
    while (is_of_kind(next(cursor)))
        cursor->at++;
    slice.len = cursor->at - slice.at;
    if (slice.len == 0)
        fail(cursor, SIPCAUSE_BAD_TOKEN);
    return slice;
}

/* One digit or more, at most `most`: the digit that makes it more is wrong. */
static unsigned long read_number(struct cursor *cursor, unsigned long most)
{
    unsigned long long number = 0;

    if (!is_digit(next(cursor)))
        fail(cursor, SIPCAUSE_BAD_NUMBER);
    while (cursor->error == 0 && is_digit(next(cursor))) {
        number = number * 10 + (unsigned long long)(next(cursor) - '0');
        if (number > most)
            fail(cursor, SIPCAUSE_BAD_NUMBER);
        else
            cursor->at++;
    }
    return (unsigned long)number;
}

/* A backslash and the byte behind it. */
static void read_escape(struct cursor *cursor, int error)
{
    cursor->at++;
    if (in(next(cursor), 0, 0x7f) && next(cursor) != '\r' && next(cursor) != '\n')
        cursor->at++;
    else
        fail(cursor, error);
}

/* A fold inside a quoted text or a comment. What is none is wrong at the byte that should have
 * gone on. */
static void read_fold(struct cursor *cursor, int error)
{
    const size_t len = fold_length(cursor);

    if (len == 0) {
        cursor->at += next(cursor) == '\r';
        cursor->at += next(cursor) == '\n';
        fail(cursor, error);
    }
    cursor->at += len;
}

/* A byte, an escape or a fold of a quoted text or a comment. */
static void read_text_byte(struct cursor *cursor, int error)
{
    const int byte = next(cursor);

    if (byte == '\\') {
        read_escape(cursor, error);
    } else if (byte == '\r' || byte == '\n') {
        read_fold(cursor, error);
    } else if (byte == '\t' || in(byte, 0x20, 0x7e) || in(byte, 0x80, 0xfd)) {
        cursor->at++;
    } else {
        fail(cursor, error);
    }
}

/* What is between the quotes. */
static struct reference_slice read_quoted(struct cursor *cursor)
{
    struct reference_slice slice = { 0, 0 };

    if (next(cursor) != '"') {
        fail(cursor, SIPCAUSE_BAD_QUOTED);
        return slice;
    }
    cursor->at++;
    slice.at = cursor->at;
    while (cursor->error == 0 && next(cursor) != '"')
        read_text_byte(cursor, SIPCAUSE_BAD_QUOTED);
    slice.len = cursor->at - slice.at;
    if (cursor->error == 0)
        cursor->at++;
    return slice;
}

/* What is between the outermost parentheses. */
static struct reference_slice read_comment(struct cursor *cursor)
{
    struct reference_slice slice = { 0, 0 };
    size_t depth = 1;

    cursor->at++;
    slice.at = cursor->at;
    while (cursor->error == 0 && depth > 0) {
        if (next(cursor) == '(')
            depth++;
        if (next(cursor) == ')')
            depth--;
        read_text_byte(cursor, SIPCAUSE_BAD_COMMENT);
    }
    if (cursor->error == 0)
        slice.len = cursor->at - 1 - slice.at;
    return slice;
}

/* ---- Parameters ---- */

struct parameter {
    struct reference_slice name, value; /* without its quotes */
    enum { VALUE_NONE, VALUE_WORD, VALUE_QUOTED } kind;
};

/* The parameter that the semicolon here announces. What it means is told before what may stand
 * behind it; but behind a name without a value must come the end or a separator, of any kind as
 * yet. */
static struct parameter read_parameter(struct cursor *cursor)
{
    struct parameter parameter = { { 0, 0 }, { 0, 0 }, VALUE_NONE };

    cursor->at++;
    skip_blanks(cursor);
    parameter.name = read_word(cursor, is_token);
    skip_blanks(cursor);
    if (cursor->error == 0 && next(cursor) == '=') {
        cursor->at++;
        skip_blanks(cursor);
        parameter.kind = next(cursor) == '"' ? VALUE_QUOTED : VALUE_WORD;
        parameter.value =
            next(cursor) == '"' ? read_quoted(cursor) : read_word(cursor, is_token_or_host);
        skip_blanks(cursor);
    }
    if (parameter.kind == VALUE_NONE && !is_done(cursor) && !is_one_of(next(cursor), ";,=("))
        fail(cursor, SIPCAUSE_BAD_TOKEN);
    return parameter;
}

/* Where the value begins, its quote included; left open: without one, right behind the name. */
static size_t value_at(const struct parameter *parameter)
{
    if (parameter->kind == VALUE_NONE)
        return parameter->name.at + parameter->name.len;
    return parameter->value.at - (parameter->kind == VALUE_QUOTED);
}

/* The value of a parameter that must be a number of at most `most`. */
static unsigned long number_value(struct cursor *cursor, const struct parameter *parameter,
                                  unsigned long most)
{
    struct cursor value = { cursor->bytes, 0, 0, 0, 0 };
    unsigned long number;

    value.at = value_at(parameter);
    value.len =
        parameter->kind == VALUE_NONE ? value.at : parameter->value.at + parameter->value.len;
    number = read_number(&value, most);
    if (next(&value) != END)
        fail(&value, SIPCAUSE_BAD_NUMBER);
    if (value.error != 0)
        fail_at(cursor, value.error, value.error_at);
    return number;
}

static const struct reference_value nothing;

/* ---- Lists ---- */

/* A comma where a value is due is wrong. */
static void refuse_comma(struct cursor *cursor)
{
    skip_blanks(cursor);
    if (next(cursor) == ',')
        fail(cursor, SIPCAUSE_BAD_TOKEN);
}

/* Goes to the value that is due where the cursor is; true when there is one. */
static int find_value(struct cursor *cursor)
{
    skip_blanks(cursor);
    refuse_comma(cursor);
    return !is_done(cursor);
}

/* Behind a value comes a comma and another value, or the end. */
static void finish_value(struct cursor *cursor, struct reference_value *value)
{
    skip_blanks(cursor);
    if (next(cursor) == ',') {
        cursor->at++;
        value->end = cursor->at;
        refuse_comma(cursor);
        if (is_done(cursor))
            fail(cursor, SIPCAUSE_BAD_TOKEN);
    } else {
        value->end = cursor->at;
        if (!is_done(cursor))
            fail(cursor, SIPCAUSE_BAD_TOKEN);
    }
    value->result = 1;
    value->error = cursor->error;
    value->error_at = cursor->error_at;
}

/* Behind the only value of a field comes the end. */
static void finish_only_value(struct cursor *cursor, struct reference_value *value)
{
    if (!is_done(cursor))
        fail(cursor, SIPCAUSE_BAD_TOKEN);
    value->end = cursor->at;
    value->result = 1;
    value->error = cursor->error;
    value->error_at = cursor->error_at;
}

/* ---- Reason ---- */

unsigned reference_protocol(const char *bytes, struct reference_slice name)
{
    const struct cursor cursor = { bytes, 0, 0, 0, 0 };
    static const struct {
        const char *name;
        unsigned number;
    } protocols[] = { { "SIP", 1 },        { "Q.850", 2 },         { "Preemption", 3 },
                      { "STIR", 4 },       { "RELEASE_CAUSE", 5 }, { "FAILURE_CAUSE", 6 },
                      { "EMM", 7 },        { "ESM", 8 },           { "S1AP-RNL", 9 },
                      { "S1AP-TL", 10 },   { "S1AP-NAS", 11 },     { "S1AP-MISC", 12 },
                      { "S1AP-PROT", 13 }, { "DIAMETER", 14 },     { "IKEV2", 15 },
                      { "5GMM", 16 },      { "5GSM", 17 },         { "NGAP-RNL", 18 },
                      { "NGAP-TL", 19 },   { "NGAP-NAS", 20 },     { "NGAP-MISC", 21 },
                      { "NGAP-PROT", 22 } };
    size_t i;

    for (i = 0; i < sizeof protocols / sizeof protocols[0]; i++)
        if (is_word(&cursor, name, protocols[i].name))
            return protocols[i].number;
    return SIPCAUSE_PROTOCOL_UNKNOWN;
}

static const char *const locations[] = { "U",      "LPN",    "LN",     "TN",    "RLN", "RPN",
                                         "LOC-6",  "INTL",   "LOC-8",  "LOC-9", "BI",  "LOC-11",
                                         "LOC-12", "LOC-13", "LOC-14", "LOC-15" };

unsigned reference_location(const char *bytes, struct reference_slice name)
{
    const struct cursor cursor = { bytes, 0, 0, 0, 0 };
    unsigned i = 0;

    while (i < 16 && !is_word(&cursor, name, locations[i]))
        i++;
    return i;
}

const char *reference_location_word(unsigned location)
{
    return location < 16 ? locations[location] : "";
}

/* Which of the words it is, from 1, blanks before and behind it aside; 0 for none. */
static unsigned word_number(const char *bytes, struct reference_slice name,
                            const char *const *words, unsigned count)
{
    const struct cursor cursor = { bytes, 0, 0, 0, 0 };

    while (name.len > 0 && is_one_of((unsigned char)bytes[name.at], " \t")) {
        name.at++;
        name.len--;
    }
    while (name.len > 0 && is_one_of((unsigned char)bytes[name.at + name.len - 1], " \t"))
        name.len--;
    while (count > 0 && !is_word(&cursor, name, words[count - 1]))
        count--;
    return count;
}

unsigned reference_state(const char *bytes, struct reference_slice name)
{
    static const char *const words[] = { "active", "pending", "terminated" };

    return word_number(bytes, name, words, 3);
}

unsigned reference_state_reason(const char *bytes, struct reference_slice name)
{
    static const char *const words[] = { "deactivated", "probation",  "rejected",  "timeout",
                                         "giveup",      "noresource", "invariant", "badfilter" };

    return word_number(bytes, name, words, 8);
}

/* RFC 6665 section 4.1.3, a sentence after the other. */
unsigned reference_subscription_means(unsigned state, unsigned reason)
{
    static const unsigned char waits[] = { 1, 0, 1, 0, 0, 1, 0, 0, 1 }; /* by the reason */
    const unsigned wait = waits[reason] ? SIPCAUSE_HAS_RETRY_AFTER : 0u;

    if (state == SIPCAUSE_SUBSCRIPTION_STATE_UNKNOWN)
        return SIPCAUSE_HAS_REASON | SIPCAUSE_HAS_EXPIRES | SIPCAUSE_HAS_RETRY_AFTER;
    if (state == SIPCAUSE_SUBSCRIPTION_STATE_TERMINATED)
        return SIPCAUSE_HAS_REASON | wait;
    return SIPCAUSE_HAS_REASON | SIPCAUSE_HAS_EXPIRES;
}

/* A location means something to Q.850 alone, and only if it is one of its words. */
static void read_location(const struct cursor *cursor, const struct parameter *parameter,
                          struct reference_value *reason)
{
    if (reason->protocol != SIPCAUSE_PROTOCOL_Q_850 || parameter->kind != VALUE_WORD)
        return;
    reason->location = reference_location(cursor->bytes, parameter->value);
    reason->has |= reason->location < 16 ? SIPCAUSE_HAS_LOCATION : 0;
}

/* Left open: of each parameter the first counts, and what others of that name mean is not asked. */
static void read_reason_parameter(struct cursor *cursor, struct reference_value *reason)
{
    const struct parameter parameter = read_parameter(cursor);
    const struct reference_slice name = parameter.name;

    if (is_word(cursor, name, "cause") && !(reason->has & SIPCAUSE_HAS_CAUSE)) {
        reason->number = number_value(cursor, &parameter, 65535);
        reason->has |= SIPCAUSE_HAS_CAUSE;
    } else if (is_word(cursor, name, "text") && !(reason->has & SIPCAUSE_HAS_TEXT)) {
        if (parameter.kind != VALUE_QUOTED)
            fail_at(cursor, SIPCAUSE_BAD_QUOTED, value_at(&parameter));
        reason->text = parameter.value;
        reason->has |= SIPCAUSE_HAS_TEXT;
    } else if (is_word(cursor, name, "location") && !(reason->has & SIPCAUSE_HAS_LOCATION)) {
        read_location(cursor, &parameter, reason);
    }
}

struct reference_value strict_reason(const char *bytes, size_t len, size_t at)
{
    struct reference_value reason = nothing;
    struct cursor cursor = { bytes, len, at, 0, 0 };

    if (!find_value(&cursor))
        return reason;
    if (cursor.error == 0)
        reason.name = read_word(&cursor, is_token);
    reason.protocol = reference_protocol(bytes, reason.name);
    skip_blanks(&cursor);
    while (cursor.error == 0 && next(&cursor) == ';')
        read_reason_parameter(&cursor, &reason);
    finish_value(&cursor, &reason);
    return reason;
}

/* ---- Retry-After ---- */

static void read_retry_after_parameter(struct cursor *cursor, struct reference_value *retry_after)
{
    const struct parameter parameter = read_parameter(cursor);

    if (is_word(cursor, parameter.name, "duration")
        && !(retry_after->has & SIPCAUSE_HAS_DURATION)) {
        retry_after->duration = number_value(cursor, &parameter, 0xffffffff);
        retry_after->has |= SIPCAUSE_HAS_DURATION;
    }
}

struct reference_value strict_retry_after(const char *bytes, size_t len)
{
    struct reference_value retry_after = nothing;
    struct cursor cursor = { bytes, len, 0, 0, 0 };

    skip_blanks(&cursor);
    retry_after.number = read_number(&cursor, 0xffffffff);
    skip_blanks(&cursor);
    if (cursor.error == 0 && next(&cursor) == '(') {
        retry_after.text = read_comment(&cursor);
        retry_after.has |= SIPCAUSE_HAS_COMMENT;
        skip_blanks(&cursor);
    }
    while (cursor.error == 0 && next(&cursor) == ';')
        read_retry_after_parameter(&cursor, &retry_after);
    finish_only_value(&cursor, &retry_after);
    return retry_after;
}

/* ---- Codes ---- */

/* From `least` to three digits: a fourth is wrong. */
static unsigned long read_short_code(struct cursor *cursor, int least)
{
    unsigned long code = 0;
    int i = 0;

    for (; i < 3 && is_digit(next(cursor)); i++) {
        code = code * 10 + (unsigned long)(next(cursor) - '0');
        cursor->at++;
    }
    if (i < least || is_digit(next(cursor)))
        fail(cursor, SIPCAUSE_BAD_NUMBER);
    return code;
}

/* ---- Warning ---- */

/* Between the parts there must be blanks. */
struct reference_value strict_warning(const char *bytes, size_t len, size_t at)
{
    struct reference_value warning = nothing;
    struct cursor cursor = { bytes, len, at, 0, 0 };

    if (!find_value(&cursor))
        return warning;
    warning.number = read_short_code(&cursor, 3);
    if (!is_blank(&cursor))
        fail(&cursor, SIPCAUSE_BAD_TOKEN);
    skip_blanks(&cursor);
    if (cursor.error == 0)
        warning.name = read_word(&cursor, is_token_or_host);
    if (!is_blank(&cursor) && !is_done(&cursor))
        fail(&cursor, SIPCAUSE_BAD_TOKEN);
    skip_blanks(&cursor);
    if (cursor.error == 0)
        warning.text = read_quoted(&cursor);
    finish_value(&cursor, &warning);
    return warning;
}

/* ---- AlertMsg-Error and Geolocation-Error ---- */

struct reference_value strict_coded_error(const char *bytes, size_t len, int least,
                                          const char *name)
{
    struct reference_value error = nothing;
    struct cursor cursor = { bytes, len, 0, 0, 0 };

    skip_blanks(&cursor);
    error.number = read_short_code(&cursor, least);
    skip_blanks(&cursor);
    while (cursor.error == 0 && next(&cursor) == ';') {
        const struct parameter parameter = read_parameter(&cursor);
        if (!is_word(&cursor, parameter.name, name) || error.has != 0)
            continue;
        if (parameter.kind != VALUE_QUOTED)
            fail_at(&cursor, SIPCAUSE_BAD_QUOTED, value_at(&parameter));
        error.text = parameter.value;
        error.has = SIPCAUSE_HAS_TEXT;
    }
    finish_only_value(&cursor, &error);
    return error;
}

/* ---- Error-Info ---- */

static int is_uric(int byte)
{
    return is_alphanumeric(byte) || is_one_of(byte, ";/?:@&=+$,-_.!~*'()[]");
}

/* Goes past a byte of a kind, or blames it. */
static void need(struct cursor *cursor, int is_there)
{
    if (!is_there)
        fail(cursor, SIPCAUSE_BAD_URI);
    if (cursor->error == 0)
        cursor->at++;
}

/* absoluteURI between "<" and ">": a scheme, a colon, and at least one byte. */
static struct reference_slice read_uri(struct cursor *cursor)
{
    struct reference_slice uri = { 0, 0 };
    size_t begin;

    need(cursor, next(cursor) == '<');
    uri.at = cursor->at;
    need(cursor, is_alphanumeric(next(cursor)) && !is_digit(next(cursor)));
    while (is_alphanumeric(next(cursor)) || is_one_of(next(cursor), "+-."))
        cursor->at++;
    need(cursor, next(cursor) == ':');
    begin = cursor->at;
    while (cursor->error == 0 && (is_uric(next(cursor)) || next(cursor) == '%')) {
        if (next(cursor) == '%') {
            cursor->at++;
            need(cursor, is_hex_digit(next(cursor)));
            need(cursor, is_hex_digit(next(cursor)));
        } else {
            cursor->at++;
        }
    }
    uri.len = cursor->at - uri.at;
    need(cursor, next(cursor) == '>' && cursor->at > begin);
    return uri;
}

struct reference_value strict_error_info(const char *bytes, size_t len, size_t at)
{
    struct reference_value info = nothing;
    struct cursor cursor = { bytes, len, at, 0, 0 };

    if (!find_value(&cursor))
        return info;
    if (cursor.error == 0)
        info.name = read_uri(&cursor);
    skip_blanks(&cursor);
    while (cursor.error == 0 && next(&cursor) == ';')
        read_parameter(&cursor);
    finish_value(&cursor, &info);
    return info;
}

/* ---- Subscription-State ---- */

/* Left open: of each parameter the first counts. */
static void read_subscription_parameter(struct cursor *cursor, struct reference_value *state)
{
    const struct parameter parameter = read_parameter(cursor);
    const struct reference_slice name = parameter.name;

    if (is_word(cursor, name, "reason") && !(state->has & SIPCAUSE_HAS_REASON)) {
        if (parameter.kind != VALUE_WORD)
            fail_at(cursor, SIPCAUSE_BAD_TOKEN, value_at(&parameter));
        state->text = parameter.value;
        state->has |= SIPCAUSE_HAS_REASON;
    } else if (is_word(cursor, name, "expires") && !(state->has & SIPCAUSE_HAS_EXPIRES)) {
        state->duration = number_value(cursor, &parameter, 0xffffffff);
        state->has |= SIPCAUSE_HAS_EXPIRES;
    } else if (is_word(cursor, name, "retry-after") && !(state->has & SIPCAUSE_HAS_RETRY_AFTER)) {
        state->number = number_value(cursor, &parameter, 0xffffffff);
        state->has |= SIPCAUSE_HAS_RETRY_AFTER;
    }
}

struct reference_value strict_subscription(const char *bytes, size_t len)
{
    struct reference_value state = nothing;
    struct cursor cursor = { bytes, len, 0, 0, 0 };

    skip_blanks(&cursor);
    state.name = read_word(&cursor, is_token);
    skip_blanks(&cursor);
    while (cursor.error == 0 && next(&cursor) == ';')
        read_subscription_parameter(&cursor, &state);
    finish_only_value(&cursor, &state);
    return state;
}
