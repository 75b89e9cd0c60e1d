/* SPDX-License-Identifier: MIT
 *
 * messages.c - finds the heads of SIP messages in a log and hands each over as it was on the wire.
 *
 * A log is not what was sent: it puts a time before each line, or before the first, indents them,
 * colors them, writes a dot for each CR (ngrep), or puts all into a JSON string; it leaves out what
 * it likes. So a message is what begins with a start line and has header fields behind it, and it
 * ends with an empty line, where another begins, or where many lines in a row are no fields. Most
 * of the fields say nothing of a call, and are passed over.
 */
#include "letters.h"
#include "tool.h"

#include <ctype.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { MOST_STRANGERS = 7 }; /* other programs write into the same log */

/* ---- Start lines ---- */

/* Where a start line is in a line of a log. */
struct start {
    const char *begin, *end;
    unsigned code; /* 0: of a request */
};

/* Where the method begins that ends before `end`, or NULL where none does. */
static const char *method_before(const char *begin, const char *end)
{
    const char *at = end;

    while (at > begin && isupper((unsigned char)at[-1]))
        at--;
    return end - at >= 3 && (at == begin || !isalnum((unsigned char)at[-1])) ? at : NULL;
}

/* Where the request line begins whose version is at `version`, or NULL: a method and a URI, with a
 * blank behind each. */
static const char *request_before(const char *begin, const char *version)
{
    const char *const uri_end = version - 1, *uri = uri_end;

    if (version - begin < 2 || version[-1] != ' ')
        return NULL;
    while (uri > begin && uri[-1] != ' ')
        uri--;
    if (uri == begin || memchr(uri, ':', (size_t)(uri_end - uri)) == NULL)
        return NULL;
    return method_before(begin, uri - 1);
}

/* May a request line end here? A dot is the CR of ngrep, quotes and backslashes are those of a
 * string. */
static int is_end_of_request(const char *at, const char *end)
{
    return at == end || *at == '"' || *at == '\\' || (*at == '.' && at + 1 == end);
}

static int find_request(struct start *start, const char *line, const char *end)
{
    static const char version[] = "SIP/2.0", mark[] = "/2.0";
    const char *at = line;

    start->code = 0;
    while ((at = memmem(at, (size_t)(end - at), mark, sizeof mark - 1)) != NULL) {
        const char *const from = at - strlen("SIP");
        at += sizeof mark - 1;
        if (from < line || strncasecmp(from, version, strlen("SIP")) != 0
            || !is_end_of_request(at, end))
            continue;
        start->begin = request_before(line, from);
        start->end = at < end && *at == '.' ? end : at;
        if (start->begin != NULL)
            return 1;
    }
    return 0;
}

/* Does it stand in the column of characters of a hex dump? There it is cut into pieces. */
static int is_dumped(const struct start *start, const char *line, const char *end)
{
    return start->begin > line && start->begin[-1] == '|' && end[-1] == '|';
}

/* Where the string ends in which a start line stands, or the line. */
static const char *end_of_string(const char *begin, const char *line, const char *end)
{
    if (begin == line || begin[-1] != '"')
        return end;
    while (begin < end && *begin != '"' && *begin != '\\')
        begin++;
    return begin;
}

static int find_start(struct start *start, const char *line, const char *end)
{
    const struct part part = { line, line, end, end };

    start->code = 0;
    start->begin = find_status(&part, &start->code);
    if (start->begin == NULL)
        return find_request(start, line, end);
    start->end = end_of_string(start->begin, line, end);
    return !is_dumped(start, line, end);
}

/* ---- What stands before each line ---- */

static const char *skip_word(const char *at, const char *end)
{
    while (at < end && isalnum((unsigned char)*at))
        at++;
    return at;
}

/* Where the line goes on behind a prefix like that of the start line: with words and numbers in
 * the same places, whatever they are; NULL where it has another. */
static const char *behind_prefix(const struct slice *prefix, const char *line, const char *end)
{
    const char *at = prefix->text, *const prefix_end = at + prefix->len;

    while (at < prefix_end && line < end) {
        if (isalnum((unsigned char)*at) && isalnum((unsigned char)*line)) {
            at = skip_word(at, prefix_end);
            line = skip_word(line, end);
        } else if (*at == *line) {
            at++;
            line++;
        } else if (is_blank(*at) || is_blank(*line)) { /* columns: 8 Nov and 18 Nov */
            at = skip_blanks(at, prefix_end);
            line = skip_blanks(line, end);
        } else {
            return NULL;
        }
    }
    return skip_blanks(at, prefix_end) == prefix_end ? line : NULL;
}

/* A time, and a field that has none before it, do not begin alike. */
static int begin_alike(const struct slice *prefix, const char *line, const char *end)
{
    return line == end
           || !isdigit((unsigned char)prefix->text[0]) == !isdigit((unsigned char)*line);
}

/* The line without its prefix. One without a number in it is a word for the start line alone, such
 * as "recv: ", unless it is there again. */
static const char *without_line_prefix(const struct message_reader *reader, const char *line,
                                       const char *end)
{
    const struct slice prefix = { reader->prefix, reader->prefix_len };
    const char *behind = NULL;

    if (prefix.len == 0)
        return line;
    if (reader->has_number)
        behind = begin_alike(&prefix, line, end) ? behind_prefix(&prefix, line, end) : NULL;
    else if ((size_t)(end - line) >= prefix.len && memcmp(line, prefix.text, prefix.len) == 0)
        behind = line + prefix.len;
    return behind != NULL ? behind : line;
}

static void keep_prefix(struct message_reader *reader, const char *prefix, const char *end)
{
    const size_t len = (size_t)(end - prefix);

    reader->has_number = 0;
    reader->prefix_len = len <= sizeof reader->prefix ? len : 0;
    memcpy(reader->prefix, prefix, reader->prefix_len);
    for (; prefix < end; prefix++)
        reader->has_number |= isdigit((unsigned char)*prefix);
}

/* ---- Header fields ---- */

static int is_letter(char byte)
{
    return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
}

/* Which bytes may stand in a name (token of RFC 3261 section 25.1). */
static char in_name[UCHAR_MAX + 1];

static void learn_names(void)
{
    int byte;

    for (byte = 0; byte <= UCHAR_MAX; byte++)
        in_name[byte] = (char)(is_letter((char)byte) || is_digit((char)byte)
                               || is_any_of((char)byte, "-.!%*_+`'~"));
}

/* How long the name is of the field that begins here, or 0 where none does. */
static size_t name_len(const char *text, const char *end)
{
    const char *at = text, *colon;

    if (at == end || !is_letter(*at))
        return 0;
    while (at < end && in_name[(unsigned char)*at])
        at++;
    colon = skip_blanks(at, end);
    return colon < end && *colon == ':' ? (size_t)(at - text) : 0;
}

int is_dissected(size_t indent, const char *text, const char *end)
{
    const char *at = text;

    if (indent == 0 || text == end)
        return 0;
    while (at < end && (is_word(*at) || is_any_of(*at, " -")))
        at++;
    return *text == '[' || (at > text && end - at > 1 && at[0] == ':' && at[1] == ' ');
}

/* Where the CRLF of a line is, or NULL; no line has a line end of its own. */
static const char *end_of_line(const char *line, const char *end)
{
    const char *const newline = memchr(line, '\n', (size_t)(end - line));

    return newline != NULL && newline > line ? newline - 1 : NULL;
}

int message_field(const struct message *message, size_t *at, struct message_field *field)
{
    const char *const end = message->head.text + message->head.len;
    const char *line = message->head.text + *at, *next;

    do {
        next = end_of_line(line, end);
        while (next != NULL && next + 2 < end && is_blank(next[2]))
            next = end_of_line(next + 2, end);
        if (next == NULL)
            return 0;
        field->name.text = line;
        field->name.len = name_len(line, next);
        field->value.text = memchr(line, ':', (size_t)(next - line));
        line = next + 2;
    } while (field->name.len == 0);
    field->value.text = skip_blanks(field->value.text + 1, next);
    field->value.len = (size_t)(next - field->value.text);
    *at = (size_t)(line - message->head.text);
    return 1;
}

int is_field_named(const struct message_field *field, const char *name)
{
    return strlen(name) == field->name.len
           && strncasecmp(field->name.text, name, field->name.len) == 0;
}

/* Which of the fields that say what a message is has this name, or LOOKED_FOR. */
static size_t field_with(const char *name, size_t len)
{
    static const struct {
        const char *name;
        size_t len;
        char compact;
    } fields[LOOKED_FOR] = { [CALL_ID] = { "Call-ID", 7, 'i' },
                             [CONTENT_LENGTH] = { "Content-Length", 14, 'l' },
                             [CONTENT_TYPE] = { "Content-Type", 12, 'c' } };
    size_t i = 0;

    while (i < LOOKED_FOR && !(len == 1 && (*name | 0x20) == fields[i].compact)
           && !(len == fields[i].len && strncasecmp(name, fields[i].name, len) == 0))
        i++;
    return i;
}

/* The value of one of them; of length 0 where there is none. */
static struct slice value_in(const struct message_reader *reader, size_t which)
{
    const struct lines *const value = &reader->values[which];

    return (struct slice){ value->bytes, value->len > 0 ? value->len - 2 : 0 };
}

/* ---- The head that is being read ---- */

static void begin_lines(struct lines *lines)
{
    lines->len = 0;
    lines->bytes[0] = '\0';
}

/* Puts a line behind the others; what there is no room for is left out. */
static void add_line(struct lines *lines, const char *text, const char *end)
{
    const size_t len = (size_t)(end - text);

    if (lines->len + len + 2 * strlen("\r\n") >= sizeof lines->bytes)
        return;
    memcpy(lines->bytes + lines->len, text, len);
    memcpy(lines->bytes + lines->len + len, "\r\n", 3);
    lines->len += len + 2;
}

/* May a start line hold the byte? No control, and nothing that is in no character. */
static int is_in_start(unsigned char byte)
{
    return (byte >= ' ' && byte < 0x7f) || byte == '\t' || (byte > 0x7f && byte < 0xfe);
}

/* Any other in a start line would be no start line. */
static void clean(char *text, const char *end)
{
    for (; text < end; text++)
        if (!is_in_start((unsigned char)*text))
            *text = '?';
}

static void begin_message(struct message_reader *reader, const struct start *start,
                          const char *line)
{
    struct lines *const head = &reader->head;
    size_t which;

    keep_prefix(reader, line, start->begin);
    reader->in_head = 1;
    reader->code = start->code;
    reader->at_margin = skip_blanks(line, start->begin) == start->begin;
    reader->fields = reader->strangers = 0;
    for (which = 0; which < LOOKED_FOR; which++)
        begin_lines(&reader->values[which]);
    begin_lines(head);
    add_line(head, start->begin, start->end);
    reader->dotted = head->len > 2 && head->bytes[head->len - 3] == '.';
    if (head->len > 0)
        clean(head->bytes, head->bytes + head->len - 2);
}

/* Takes the dots away that stand for the CRs. */
static void remove_dots(struct lines *lines)
{
    size_t from, to = 0;

    for (from = 0; from < lines->len; from++)
        if (!(lines->bytes[from] == '.' && lines->bytes[from + 1] == '\r'))
            lines->bytes[to++] = lines->bytes[from];
    lines->len = to;
}

static void remove_all_dots(struct message_reader *reader)
{
    size_t which;

    remove_dots(&reader->head);
    for (which = 0; which < LOOKED_FOR; which++)
        remove_dots(&reader->values[which]);
}

/* What the body is, behind this head. */
static void expect_body(struct message_reader *reader)
{
    static const char *const holders[] = { "message/sip", "multipart/", NULL };
    const struct slice length = value_in(reader, CONTENT_LENGTH);
    const struct slice type = value_in(reader, CONTENT_TYPE);
    const char *const *holder = holders;

    while (*holder != NULL && strncasecmp(type.text, *holder, strlen(*holder)) != 0)
        holder++;
    reader->body_left = length.len > 0 ? strtoul(length.text, NULL, 10) : 0;
    reader->body_is_whole = *holder != NULL || (reader->as_sent && reader->body_left <= 0xffff);
    reader->wants_fragment = strncasecmp(type.text, "message/sipfrag", 15) == 0;
}

/* What began inside a body and has no Call-ID, or is a word in a sentence, is no message. */
static int is_message(const struct message_reader *reader, const struct message *message)
{
    if (reader->began_in_body && message->call_id.len == 0)
        return 0;
    return reader->at_margin || reader->fields > 0;
}

static void end_head(struct message_reader *reader)
{
    struct lines *const head = &reader->head;
    struct message message;

    if (!reader->in_head)
        return;
    reader->in_head = 0;
    if (head->len == 0)
        return;
    if (reader->dotted)
        remove_all_dots(reader);
    memcpy(head->bytes + head->len, "\r\n", 3);
    message.head = (struct slice){ head->bytes, head->len + 2 };
    message.start = (struct slice){ head->bytes, strcspn(head->bytes, "\r") };
    message.code = reader->code;
    message.event = SIPCAUSE_EVENT_NONE;
    message.entry = NULL;
    message.call_id = value_in(reader, CALL_ID);
    if (!is_message(reader, &message))
        return;
    expect_body(reader);
    reader->take(reader->context, &message);
}

void message_start(struct message_reader *reader, unsigned vendor, take_message *take,
                   void *context)
{
    learn_names();
    reader->take = take;
    reader->context = context;
    sipcause_call_start(&reader->any, SIPCAUSE_ROLE_OBSERVER);
    sipcause_call_vendor(&reader->any, vendor);
    sipcause_call_request(&reader->any, TEXT("INVITE"));
}

/* ---- Lines ---- */

/* Is the start line a part of a header field, as in Subject: SIP/2.0 603, or in a line that folds
 * one? Not where it begins as that of the message does. */
static int is_in_field(const struct message_reader *reader, const struct start *start,
                       const char *line, const char *end)
{
    const char *const text = skip_blanks(line, end);

    if (!reader->in_head || without_line_prefix(reader, line, end) == start->begin)
        return 0;
    if (text == start->begin)
        return reader->fields > 0 && (size_t)(text - line) > reader->indent;
    return name_len(text, start->begin) > 0;
}

/* Does a line with this text end the head? */
static int is_blank_line(const struct message_reader *reader, const char *text, const char *end)
{
    return text == end || (end - text == 1 && *text == '.' && reader->dotted);
}

/* Where a field with this name is kept, if a call is told by it, or it has credentials, or is the
 * first of those looked for; or NULL. */
static struct lines *place_of_field(struct message_reader *reader, const char *name, size_t len)
{
    const size_t which = field_with(name, len);

    if (which < LOOKED_FOR)
        return reader->values[which].len == 0 ? &reader->values[which] : NULL;
    return sipcause_call_header(&reader->any, name, len, "", 0) || is_of_credentials(name, len)
               ? &reader->head
               : NULL;
}

/* Adds a line to the head: a field, or what goes on with the one before it, where that is kept.
 * Returns whether it is one of these. */
static int add_field_line(struct message_reader *reader, const char *line, const char *text,
                          const char *end)
{
    const size_t indent = (size_t)(text - line);
    size_t len;

    if (reader->fields > 0 && indent > reader->indent) {
        if (reader->kept_in != NULL && !is_dissected(reader->indent, text, end))
            add_line(reader->kept_in, text - 1, end);
        return 1;
    }
    len = name_len(text, end);
    if (len == 0)
        return 0;
    reader->indent = indent;
    reader->fields++;
    reader->kept_in = place_of_field(reader, text, len);
    if (reader->kept_in == &reader->head)
        add_line(&reader->head, text, end);
    else if (reader->kept_in != NULL)
        add_line(reader->kept_in, skip_blanks(skip_blanks(text + len, end) + 1, end), end);
    return 1;
}

/* Takes a line of a head that is not blank and whose text begins behind its blanks. */
static void take_head_text(struct message_reader *reader, const char *line, const char *text,
                           const char *end)
{
    reader->dotted &= end[-1] == '.';
    reader->strangers = add_field_line(reader, line, text, end) ? 0 : reader->strangers + 1;
    if (reader->strangers > MOST_STRANGERS)
        end_head(reader);
}

/* Takes a line of a head, without what stands before each. */
static void take_head_line(struct message_reader *reader, const char *line, const char *end)
{
    const char *const text = skip_blanks(line, end);

    if (is_blank_line(reader, text, end))
        end_head(reader);
    else
        take_head_text(reader, line, text, end);
}

/* Notes a failed transfer: what stands in the body of its NOTIFY (RFC 3515 section 2.4.5). */
static void take_fragment(struct message_reader *reader, const struct start *start)
{
    struct message message = { .head = { reader->head.bytes, reader->head.len + 2 },
                               .event = SIPCAUSE_EVENT_TRANSFER_FAILED };

    reader->wants_fragment = 0;
    if (start->code < 300)
        return;
    message.start = (struct slice){ start->begin, (size_t)(start->end - start->begin) };
    message.code = start->code;
    message.call_id = value_in(reader, CALL_ID);
    reader->take(reader->context, &message);
}

/* Takes a decoded line of a JSON string. */
static void take_string_line(void *context, const char *line, const char *end)
{
    struct message_reader *const reader = context;
    struct start start;

    if (reader->in_head)
        take_head_line(reader, line, end);
    else if (reader->wants_fragment && find_start(&start, line, end))
        take_fragment(reader, &start);
}

/* Ends the head where another begins: there is no body between the two. */
static void end_head_at_start(struct message_reader *reader)
{
    if (!reader->in_head)
        return;
    end_head(reader);
    reader->body_left = 0;
    reader->wants_fragment = 0;
}

/* Begins the message of this start line, and takes the rest of it where it stands in a string. */
static void take_start(struct message_reader *reader, struct start *start, const char *line,
                       const char *end)
{
    const char *const rest = memchr(start->begin, '\\', (size_t)(end - start->begin));
    const int in_string =
        rest != NULL && end - rest > 1 && (rest == start->end || strchr("rn", rest[1]) != NULL);

    end_head_at_start(reader);
    start->end = in_string ? rest : start->end;
    begin_message(reader, start, line);
    if (!in_string)
        return;
    reader->as_sent = 0;
    read_json_string(start->begin, end, take_string_line, reader);
    message_end(reader);
}

/* Without colors. */
static struct slice without_color(struct message_reader *reader, const char *line, const char *end)
{
    size_t len = 0;

    if (memchr(line, ESCAPE, (size_t)(end - line)) == NULL)
        return (struct slice){ line, (size_t)(end - line) };
    while (line < end && len < sizeof reader->plain) {
        const char *const behind = skip_color(line, end);
        if (behind == line)
            reader->plain[len++] = *line++;
        else
            line = behind;
    }
    return (struct slice){ reader->plain, len };
}

/* Takes a line that begins with or holds a start line. */
static void take_start_line(struct message_reader *reader, struct start *start, const char *line,
                            const char *end, int as_sent)
{
    const int in_body = reader->line_in_body;

    if (reader->wants_fragment) {
        take_fragment(reader, start);
    } else if (!reader->body_is_whole || !in_body) {
        reader->began_in_body = in_body;
        reader->as_sent = as_sent && start->begin == line;
        take_start(reader, start, line, end);
    }
}

/* Takes a line of so many bytes off the length of the body, if it is a part of one. */
static void pass_body(struct message_reader *reader, size_t len)
{
    const size_t sent = len + strlen("\r\n");
    const int is_behind_head = !reader->in_head || reader->began_in_body;

    reader->line_in_body = is_behind_head && reader->body_left > 0 && reader->body_left >= len;
    if (is_behind_head)
        reader->body_left -= sent < reader->body_left ? sent : reader->body_left;
}

/* A line of a log, without its end and its colors. */
static struct slice plain_line(struct message_reader *reader, const char *begin, const char *next)
{
    const int has_lf = next > begin && next[-1] == '\n';
    const int has_cr = has_lf && next - begin > 1 && next[-2] == '\r';

    return without_color(reader, begin, next - has_lf - has_cr);
}

/* Where so many bytes of the line have passed, colors aside. */
static const char *skip_plain(const char *line, const char *end, size_t count)
{
    while (line < end && (count > 0 || skip_color(line, end) > line)) {
        const char *const behind = skip_color(line, end);
        count -= behind == line;
        line = behind > line ? behind : line + 1;
    }
    return line;
}

struct slice message_text(struct message_reader *reader, const char *begin, const char *end)
{
    struct slice plain;
    const char *text = begin;

    if (reader->in_head && !reader->at_margin) {
        plain = without_color(reader, begin, end);
        text = without_line_prefix(reader, plain.text, plain.text + plain.len);
        text = skip_plain(begin, end, (size_t)(text - plain.text));
    }
    return (struct slice){ text, (size_t)(end - text) };
}

/* Finds the start line in a line, unless it is a part of a field. */
static int begins_message(const struct message_reader *reader, struct start *start,
                          const char *line, const char *end)
{
    return find_start(start, line, end) && !is_in_field(reader, start, line, end);
}

int message_line_before(struct message_reader *reader, const char *begin, const char *next,
                        int may_begin)
{
    struct slice slice;
    struct start start;
    const char *text, *end;

    if (!reader->in_head)
        return 0;
    slice = plain_line(reader, begin, next);
    end = slice.text + slice.len;
    text = without_line_prefix(reader, slice.text, end);
    if (is_blank_line(reader, skip_blanks(text, end), end)) {
        end_head(reader);
        return 1;
    }
    if (may_begin && begins_message(reader, &start, slice.text, end))
        end_head_at_start(reader);
    return 0;
}

/* Takes a line of a head, unless who shows it has to know before: it may end the head, or be the
 * last stranger that it bears, or `tells` says so. Returns whether it was taken. */
static int skip_head_line(struct message_reader *reader, const char *line, const char *next,
                          is_telling_line *tells)
{
    const int as_sent = next - line > 1 && next[-2] == '\r';
    const char *const end = next - 1 - as_sent;
    const char *const behind = without_line_prefix(reader, line, end);
    const char *const text = skip_blanks(behind, end);

    if (reader->strangers == MOST_STRANGERS || memchr(line, ESCAPE, (size_t)(end - line)) != NULL
        || is_blank_line(reader, text, end)
        || (tells != NULL && (tells(line, next) || (behind > line && tells(behind, next)))))
        return 0;
    pass_body(reader, (size_t)(end - line));
    reader->as_sent &= as_sent;
    take_head_text(reader, behind, text, end);
    return 1;
}

/* The same of any line. */
static int skip_line(struct message_reader *reader, const char *line, const char *next,
                     is_telling_line *tells)
{
    if (reader->in_head)
        return skip_head_line(reader, line, next, tells);
    if (tells != NULL && tells(line, next))
        return 0;
    message_line(reader, line, next, 0);
    return 1;
}

const char *message_skip(struct message_reader *reader, const char *at, const char *end,
                         is_telling_line *tells)
{
    const char *newline;

    while (at < end && (reader->in_head || reader->body_left > 0)
           && (newline = memchr(at, '\n', (size_t)(end - at))) != NULL
           && skip_line(reader, at, newline + 1, tells))
        at = newline + 1;
    return at;
}

/* A line of another program may tell of a message; and one that stands before a message ends the
 * body in which none could begin. */
static void take_other_line(struct message_reader *reader, const char *line, const char *end,
                            int may_begin)
{
    struct shaped shaped;

    if (may_begin && find_shape(line, end, &shaped))
        take_shaped(&shaped, reader->take, reader->context);
    if (!reader->in_head && reader->body_left > 0 && reader->body_is_whole
        && precedes_message(line, end))
        message_end(reader);
}

void message_line(struct message_reader *reader, const char *begin, const char *next,
                  int may_begin)
{
    const int as_sent = next - begin > 1 && next[-1] == '\n' && next[-2] == '\r';
    const struct slice slice = plain_line(reader, begin, next);
    const char *const line = slice.text, *const end = line + slice.len;
    struct start start;

    take_other_line(reader, line, end, may_begin);
    pass_body(reader, slice.len);
    if (may_begin && begins_message(reader, &start, line, end)) {
        take_start_line(reader, &start, line, end, as_sent);
    } else if (reader->in_head) {
        reader->as_sent &= as_sent;
        take_head_line(reader, without_line_prefix(reader, line, end), end);
    } else if (skip_blanks(line, end) < end) {
        reader->wants_fragment = 0;
    }
}

int message_goes_on(const struct message_reader *reader)
{
    return reader->in_head || reader->body_left > 0 || reader->wants_fragment;
}

void message_end(struct message_reader *reader)
{
    end_head(reader);
    reader->body_left = 0;
    reader->wants_fragment = 0;
}
