/* SPDX-License-Identifier: MIT
 *
 * reference_head.c - reads the head of a message, from RFC 3261 section 7 and sipcause.h and not
 * from src/: the lines first, then what each field says. Values of Reason, Retry-After and Warning
 * are left to the library's readers, and rows to its lookups, which are compared elsewhere.
 */
#include <string.h>

#include "reference.h"
#include "reference_call.h"

static int is_blank(char byte)
{
    return byte == ' ' || byte == '\t';
}

static int is_space(char byte)
{
    return is_blank(byte) || byte == '\r' || byte == '\n';
}

static char lower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? (char)(byte + ('a' - 'A')) : byte;
}

static int is_token(char byte)
{
    return (byte >= '0' && byte <= '9') || (lower(byte) >= 'a' && lower(byte) <= 'z') ||
           (byte != '\0' && strchr("-.!%*_+`'~", byte) != NULL);
}

static int is_word(struct reference_text text, const char *word)
{
    size_t i;

    if (text.len != strlen(word))
        return 0;
    for (i = 0; i < text.len; i++)
        if (lower(text.at[i]) != word[i])
            return 0;
    return 1;
}

/* ---- Lines ---- */

/* How many bytes end a line here: 0, 1 or 2. */
static size_t line_end(const char *bytes, size_t len, size_t at)
{
    if (at < len && bytes[at] == '\n')
        return 1;
    return at + 1 < len && bytes[at] == '\r' && bytes[at + 1] == '\n' ? 2 : 0;
}

/* The line at *at without its end, past which *at moves; 0 where it has none. */
static int next_line(const char *bytes, size_t len, size_t *at, struct reference_text *line)
{
    line->at = bytes + *at;
    line->len = 0;
    for (; *at < len; line->len++, ++*at) {
        const size_t end = line_end(bytes, len, *at);
        if (end > 0) {
            *at += end;
            return 1;
        }
    }
    return 0;
}

/* The field at *at with the lines that it goes on in; 0 where there is none, or no end to it. */
static int next_field(const char *bytes, size_t len, size_t *at, struct reference_text *field)
{
    struct reference_text more;

    if (!next_line(bytes, len, at, field) || field->len == 0)
        return 0;
    while (*at < len && is_blank(bytes[*at])) {
        if (!next_line(bytes, len, at, &more))
            return 0;
        field->len = (size_t)(more.at + more.len - field->at);
    }
    return *at < len; /* else more of it may come */
}

/* ---- Values ---- */

/* Without the blanks and folds around it. */
static struct reference_text trimmed(struct reference_text text)
{
    while (text.len > 0 && (is_blank(text.at[0]) || line_end(text.at, text.len, 0) > 0)) {
        text.at++;
        text.len--;
    }
    while (text.len > 0 && is_space(text.at[text.len - 1]))
        text.len--;
    return text;
}

/* Past the quoted text or the address that begins here; past all where it has no end. */
static size_t skip_closed(struct reference_text value, size_t begin)
{
    const char closing = value.at[begin] == '<' ? '>' : '"';
    size_t at = begin + 1;

    while (at < value.len && value.at[at] != closing)
        at += closing == '"' && value.at[at] == '\\' ? 2 : 1;
    return at < value.len ? at + 1 : value.len + 1;
}

/* The parameter that begins at *at, past which that moves. */
static struct reference_text next_parameter(struct reference_text value, size_t *at)
{
    struct reference_text parameter;
    size_t end = *at;

    while (end < value.len && value.at[end] != ';')
        end = value.at[end] == '"' || value.at[end] == '<' ? skip_closed(value, end) : end + 1;
    if (end > value.len)
        end = value.len;
    parameter.at = value.at + *at;
    parameter.len = end - *at;
    *at = end + 1;
    return parameter;
}

/* The first word, up to a blank or a comma: a tag is compared, whatever is in it. */
static struct reference_text word_of(struct reference_text text)
{
    struct reference_text word = { text.at, 0 };

    for (; text.len > 0 && (unsigned char)word.at[0] <= ' '; text.len--)
        word.at++;
    while (word.len < text.len && (unsigned char)word.at[word.len] > ' ' &&
           word.at[word.len] != ',')
        word.len++;
    return word;
}

/* Are there marks behind the address that no tag has? What they make of it is nobody's rule. */
static int is_odd(struct reference_text value)
{
    size_t at = 0;

    next_parameter(value, &at);
    for (; at < value.len; at++)
        if (memchr("\"<>,\\", value.at[at], 5) != NULL || (unsigned char)value.at[at] < ' ' ||
            (unsigned char)value.at[at] > '~')
            return 1;
    return 0;
}

/* The tag of a From or To: a parameter behind the address (RFC 3261 section 20.20). */
static struct reference_text read_tag(struct reference_text value)
{
    struct reference_text tag = { NULL, 0 }, part, name;
    size_t at = 0;

    next_parameter(value, &at);
    while (at < value.len && tag.len == 0) { /* a tag has a letter at least (section 25.1) */
        const char *equal;
        part = next_parameter(value, &at);
        equal = part.len > 0 ? memchr(part.at, '=', part.len) : NULL;
        if (equal == NULL)
            continue;
        name.at = part.at;
        name.len = (size_t)(equal - part.at);
        if (!is_word(trimmed(name), "tag"))
            continue;
        tag.at = equal + 1;
        tag.len = (size_t)(part.at + part.len - tag.at);
        tag = word_of(tag);
    }
    return tag;
}

/* Those that nobody registered are all one. */
static void keep_method(struct reference_text name, struct reference_heard *heard)
{
    heard->method = sipcause_method_find(name.at, name.len);
    heard->has_method = 1;
}

/* The number that the value begins with, of which the last 16 bits are kept; how long it is. */
static size_t read_number(struct reference_text value, unsigned *number)
{
    size_t at = 0;

    for (*number = 0; at < value.len && value.at[at] >= '0' && value.at[at] <= '9'; at++)
        *number = (*number * 10 + (unsigned)(value.at[at] - '0')) & 0xffff;
    return at;
}

/* The token that the text begins with. */
static struct reference_text token_of(struct reference_text text)
{
    struct reference_text token = { text.at, 0 };

    while (token.len < text.len && is_token(text.at[token.len]))
        token.len++;
    return token;
}

/* A CSeq that has no number, or no method, says nothing. */
static void read_cseq(struct reference_text value, struct reference_heard *heard)
{
    struct reference_text name = trimmed(value);
    unsigned number;
    const size_t at = read_number(name, &number);

    if (heard->has_cseq) /* the first counts */
        return;
    name.at += at;
    name.len -= at;
    name = token_of(trimmed(name));
    heard->cseq = number;
    heard->has_cseq = at > 0 && name.len > 0;
    if (heard->kind == REFERENCE_RESPONSE && heard->has_cseq)
        keep_method(name, heard);
}

static void keep_cause(struct reference_cause *cause, const struct sipcause_reason *reason)
{
    if (cause == NULL || cause->is_there)
        return;
    cause->is_there = 1;
    cause->protocol = reason->known_protocol;
    cause->number = reason->cause;
    cause->location =
        reason->has & SIPCAUSE_HAS_LOCATION ? reason->location : SIPCAUSE_NO_LOCATION;
}

/* What a text says that begins so, whoever's cause stands beside it. */
static void keep_text(const struct sipcause_reason *reason, struct reference_heard *heard)
{
    static const char analytics[] = "v=analytics";
    const struct reference_text beginning = { reason->text, strlen(analytics) };

    if (heard->is_blocked || !(reason->has & SIPCAUSE_HAS_TEXT) ||
        reason->text_len < strlen(analytics) ||
        !is_word(beginning, analytics))
        return;
    heard->is_blocked = 1;
    heard->blocked_location =
        reason->has & SIPCAUSE_HAS_LOCATION ? reason->location : SIPCAUSE_NO_LOCATION;
}

/* Header fields have no order: of two entries the one counts whose place tells more, then the one
 * that stands first among all. */
static void keep_entry(const struct sipcause_entry *entry, enum reference_place place,
                       struct reference_heard *heard)
{
    if (entry->vendor == SIPCAUSE_NOBODY ||
        (heard->entry->vendor != SIPCAUSE_NOBODY &&
         (heard->entry_place > place || (heard->entry_place == place && heard->entry < entry))))
        return;
    heard->entry = entry;
    heard->entry_place = place;
}

/* Which cause of the message it is; NULL for one that means nothing: 0 of Q.850 and SIP, and those
 * that their protocol does not have. */
static struct reference_cause *slot_of(const struct sipcause_reason *reason,
                                       struct reference_heard *heard)
{
    const struct sipcause_cause *const row =
        sipcause_cause_find(reason->known_protocol, reason->cause);

    if (reason->known_protocol == SIPCAUSE_PROTOCOL_Q_850)
        return reason->cause != 0 ? &heard->q850 : NULL;
    if (reason->known_protocol == SIPCAUSE_PROTOCOL_SIP)
        return reason->cause != 0 ? &heard->sip : NULL;
    return row->cause == reason->cause && row->outcome != SIPCAUSE_OUTCOME_UNKNOWN ? &heard->exact
                                                                                  : NULL;
}

static void read_reason(unsigned vendor, struct reference_text value,
                        struct reference_heard *heard)
{
    struct sipcause_reason reason;
    size_t at = 0;

    while (sipcause_reason_next(value.at, value.len, &at, &reason)) {
        keep_entry(sipcause_entry_by_reason(reference_vendor(vendor), &reason), REFERENCE_IN_REASON,
                   heard);
        keep_text(&reason, heard);
        if (reason.has & SIPCAUSE_HAS_CAUSE)
            keep_cause(slot_of(&reason, heard), &reason);
    }
}

static void read_retry_after(struct reference_text value, struct reference_heard *heard)
{
    struct sipcause_retry_after retry_after;

    if (heard->has_retry_after ||
        sipcause_retry_after_scan(value.at, value.len, &retry_after) < 0)
        return;
    heard->has_retry_after = 1;
    heard->retry_after = retry_after.seconds;
}

static void read_warning(struct reference_text value, struct reference_heard *heard)
{
    struct sipcause_warning warning;
    size_t at = 0;

    while (heard->kind == REFERENCE_RESPONSE && !heard->has_sense &&
           sipcause_warning_next(value.at, value.len, &at, &warning)) {
        const struct sipcause_status *const status =
            sipcause_status_find_warning(heard->code, warning.code);
        heard->has_sense = status != sipcause_status_find(heard->code);
        if (heard->has_sense)
            heard->status = status;
    }
}

/* The first tag counts. */
static void keep_tag(struct reference_text value, struct reference_heard *heard,
                     struct reference_text *tag)
{
    heard->is_odd |= is_odd(value);
    if (tag->len == 0)
        *tag = read_tag(value);
}

/* The fields that every message has. */
static int read_common_field(struct reference_text name, struct reference_text value,
                             struct reference_heard *heard)
{
    if (is_word(name, "from") || is_word(name, "f"))
        keep_tag(value, heard, &heard->from_tag);
    else if (is_word(name, "to") || is_word(name, "t"))
        keep_tag(value, heard, &heard->to_tag);
    else if (is_word(name, "cseq"))
        read_cseq(value, heard);
    else
        return 0;
    return 1;
}

static void read_field(unsigned vendor, struct reference_text field,
                       struct reference_heard *heard)
{
    const char *const colon = memchr(field.at, ':', field.len);
    struct reference_text name = field, value;

    if (colon == NULL) {
        heard->is_odd = 1;
        return;
    }
    name.len = (size_t)(colon - field.at);
    heard->is_odd |= name.len > 0 && (memchr(name.at, '\r', name.len) != NULL ||
                                      memchr(name.at, '\n', name.len) != NULL);
    name = trimmed(name);
    value.at = colon + 1;
    value.len = (size_t)(field.at + field.len - value.at);
    if (read_common_field(name, value, heard))
        return;
    if (is_word(name, "reason"))
        read_reason(vendor, value, heard);
    else if (is_word(name, "retry-after"))
        read_retry_after(value, heard);
    else if (is_word(name, "warning"))
        read_warning(value, heard);
    else
        keep_entry(sipcause_entry_by_field(reference_vendor(vendor), name.at, name.len, value.at,
                                           value.len),
                   REFERENCE_IN_FIELD, heard);
}

/* ---- Start lines ---- */

static long read_status(unsigned vendor, const char *bytes, size_t len,
                        struct reference_heard *heard)
{
    const struct reference_line line = 
        reference_scan(bytes, len, SIPCAUSE_ALLOW_LF | SIPCAUSE_ALLOW_NO_PHRASE_SP);
    const char *const phrase = bytes + (line.result > 0 ? line.phrase.at : 0);

    if (line.result < 0)
        return line.result;
    heard->kind = REFERENCE_RESPONSE;
    heard->code = line.code;
    heard->status = sipcause_status_find_phrase(line.code, phrase, line.phrase.len);
    heard->has_sense = heard->status != sipcause_status_find(line.code);
    keep_entry(sipcause_entry_by_status(reference_vendor(vendor), line.code, phrase,
                                        line.phrase.len),
               REFERENCE_IN_STATUS, heard);
    return line.result;
}

/* A method, a blank, an address, a blank, the version. */
static long read_request(const char *bytes, size_t len, struct reference_heard *heard)
{
    static const char version[] = "sip/2.0";
    struct reference_text line, word;
    size_t at = 0, i;

    if (!next_line(bytes, len, &at, &line))
        return SIPCAUSE_SHORT;
    word = line;
    for (i = 0; i < line.len && line.at[i] != ' ';)
        i++;
    word.len = i;
    heard->kind = REFERENCE_REQUEST;
    keep_method(word, heard);
    if (i == 0 || line.len < i + 2 + strlen(version))
        return SIPCAUSE_BAD_VERSION;
    word.at = line.at + line.len - strlen(version);
    word.len = strlen(version);
    return is_word(word, version) && word.at[-1] == ' ' ? (long)at : SIPCAUSE_BAD_VERSION;
}

/* Past the line ends before a start line (RFC 3261 section 7.5). */
static size_t begin_of(const char *bytes, size_t len)
{
    size_t at = 0;

    while (at < len && (bytes[at] == '\r' || bytes[at] == '\n'))
        at++;
    return at;
}

long reference_head(unsigned vendor, const char *bytes, size_t len, struct reference_heard *heard)
{
    struct reference_text field, line;
    size_t at = 0, end;
    long start;

    memset(heard, 0, sizeof *heard);
    heard->entry = sipcause_entry_at(reference_vendor(SIPCAUSE_NOBODY), 0);
    heard->status = sipcause_status_find(0);
    end = at = begin_of(bytes, len);
    if (!next_line(bytes, len, &end, &line))
        return SIPCAUSE_SHORT; /* nothing is wrong before all of the start line is there */
    field.at = bytes + at;
    field.len = len - at < 4 ? len - at : 4;
    start = is_word(field, "sip/") ? read_status(vendor, bytes + at, len - at, heard)
                                   : read_request(bytes + at, len - at, heard);
    if (start < 0)
        return start;
    at += (size_t)start;
    while (next_field(bytes, len, &at, &field))
        read_field(vendor, field, heard);
    heard->is_odd |= !heard->has_cseq || heard->from_tag.len == 0 ||
                     heard->method == SIPCAUSE_METHOD_UNKNOWN;
    at = (size_t)(field.at - bytes);
    return next_line(bytes, len, &at, &line) && line.len == 0 ? (long)at : SIPCAUSE_SHORT;
}
