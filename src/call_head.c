/* SPDX-License-Identifier: MIT
 *
 * call_head.c - reads the heads of messages, whole or in pieces of any size, into a call.
 *
 * Both ways take a head apart into the same lines, folded ones whole, and hand these to the same
 * two functions: one for the start line, one for a header field.
 */

/* The byte behind the next LF, or NULL. */
static const char *line_after(const char *at, const char *end)
{
    at = find_byte(at, end, '\n');
    return at < end ? at + 1 : NULL;
}

/* How long a line is without its end. */
static size_t line_len(const char *line, size_t len)
{
    if (len > 0 && line[len - 1] == '\n')
        len--;
    if (len > 0 && line[len - 1] == '\r')
        len--;
    return len;
}

/* A header field: name, blanks perhaps, colon, value. What has no colon is passed over. */
static void read_line(struct sipcause_call *call, const char *line, size_t len)
{
    const char *const end = line + line_len(line, len), *colon = line, *name_end;

    while (colon < end && *colon != ':')
        colon++;
    for (name_end = colon; name_end > line && is_blank(name_end[-1]);)
        name_end--;
    if (colon < end)
        sipcause_call_header(call, line, (size_t)(name_end - line), colon + 1,
                             (size_t)(end - colon - 1));
}

/* Where the version of a request line begins: behind its last blank. */
static size_t version_at(const char *line, size_t len)
{
    while (len > 0 && line[len - 1] != ' ')
        len--;
    return len;
}

/* Takes the start line of a request apart (RFC 3261 section 7.1): its method becomes the phrase of
 * the code 0. Returns 0 or an error. */
static int request_line(const char *line, size_t len, struct sipcause_line *parts)
{
    static const SIPCAUSE_ROM char sip_2_0[] = "sip/2.0";
    const size_t version = version_at(line, len);

    parts->code = 0;
    parts->phrase = line;
    parts->phrase_len = 0;
    while (parts->phrase_len < len && line[parts->phrase_len] != ' ')
        parts->phrase_len++;
    return parts->phrase_len > 0 && version > parts->phrase_len + 1
                   && len - version == 7 && key_is(line + version, 7, sip_2_0)
               ? 0
               : SIPCAUSE_BAD_VERSION;
}

/* Does the line begin as that of a response does, whatever the version? */
static int is_of_response(const char *line, size_t len)
{
    return len > 4 && lower(line[0]) == 's' && lower(line[1]) == 'i' && lower(line[2]) == 'p'
           && line[3] == '/';
}

/* Takes a start line apart, its end included. Returns 0 or an error. */
static int start_line(const char *line, size_t len, struct sipcause_line *parts)
{
    ptrdiff_t answer;

    if (!is_of_response(line, len))
        return request_line(line, line_len(line, len), parts);
    answer = sipcause_scan(line, len, SIPCAUSE_ALLOW_LF | SIPCAUSE_ALLOW_NO_PHRASE_SP, parts);
    return answer > 0 ? 0 : answer == SIPCAUSE_SHORT ? SIPCAUSE_BAD_LINE_END : (int)answer;
}

/* Begins the message that has this start line, its end included. Returns 0 or an error. */
static int message_of(struct sipcause_call *call, const char *line, size_t len)
{
    struct sipcause_line parts;
    const int error = start_line(line, len, &parts);

    if (error < 0)
        return error;
    if (parts.code != 0)
        sipcause_call_status(call, parts.code, parts.phrase, parts.phrase_len);
    else
        sipcause_call_request(call, parts.phrase, parts.phrase_len);
    return 0;
}

/* ---- Whole ---- */

/* Where the start line begins, behind the line ends before it (RFC 3261 section 7.5). */
static const char *start_of(const char *at, const char *end)
{
    while (at < end && (*at == '\r' || *at == '\n'))
        at++;
    return at;
}

/* Is this a line without anything on it? */
static int is_empty_line(const char *line, const char *next)
{
    return line_len(line, (size_t)(next - line)) == 0;
}

/* Reads the header fields. Returns the byte behind the blank line; NULL where it has not come. */
static const char *read_lines(struct sipcause_call *call, const char *line, const char *end)
{
    const char *next = line_after(line, end);

    while (next != NULL && !is_empty_line(line, next)) {
        while (next != NULL && next < end && is_blank(*next)) /* the line is folded */
            next = line_after(next, end);
        if (next == NULL || next == end)
            return NULL;
        read_line(call, line, (size_t)(next - line));
        line = next;
        next = line_after(line, end);
    }
    return next;
}

ptrdiff_t sipcause_call_message(struct sipcause_call *call, const char *bytes, size_t len)
{
    const char *const all = end_of(bytes, len), *const start = start_of(bytes, all);
    const char *const fields = line_after(start, all), *end;
    int error;

    if (fields == NULL)
        return SIPCAUSE_SHORT;
    error = message_of(call, start, (size_t)(fields - start));
    if (error < 0)
        return error;
    end = read_lines(call, fields, all);
    if (end == NULL) {
        sipcause_call_forget(call);
        return SIPCAUSE_SHORT;
    }
    return end - bytes;
}

/* ---- In pieces ---- */

/* What comes next. */
enum {
    READ_START,      /* the first byte of the start line, or a line end before it */
    READ_START_LINE, /* another byte of it */
    READ_LINE_BEGIN, /* the first byte of a line, or of what folds the one in the buffer */
    READ_LINE        /* another byte of it */
};

void sipcause_call_reader_start(struct sipcause_call_reader *reader, char *buffer, size_t size)
{
    reader->buffer = buffer;
    reader->size = size;
    reader->len = 0;
    reader->state = READ_START;
}

/* Puts bytes behind those of the line; how many there were counts even where they do not fit. */
static void keep_bytes(struct sipcause_call_reader *reader, const char *at, const char *end)
{
    while (at < end) {
        if (reader->len < reader->size)
            reader->buffer[reader->len] = *at;
        reader->len++;
        at++;
    }
}

/* Hands over the line in the buffer, if it is whole. */
static void line_ends(struct sipcause_call *call, struct sipcause_call_reader *reader)
{
    if (reader->len <= reader->size)
        read_line(call, reader->buffer, reader->len);
    reader->len = 0;
}

/* The start line is whole. Returns 0, or an error. */
static int start_line_ends(struct sipcause_call *call, struct sipcause_call_reader *reader)
{
    const int error = reader->len <= reader->size ? message_of(call, reader->buffer, reader->len)
                                                  : SIPCAUSE_TOO_LONG;

    reader->len = 0;
    reader->state = error < 0 ? READ_START : READ_LINE_BEGIN;
    return error;
}

/* Looks at the first byte of a line: what folds the line before it belongs to that. */
static void line_begins(struct sipcause_call *call, struct sipcause_call_reader *reader, char byte)
{
    if (!(is_blank(byte) && reader->len > 0))
        line_ends(call, reader);
    reader->state = READ_LINE;
}

/* Is what the buffer holds the line that ends the head? */
static int is_blank_line(const struct sipcause_call_reader *reader)
{
    return reader->len <= 2 && reader->len <= reader->size
           && line_len(reader->buffer, reader->len) == 0;
}

/* Reads on to the end of the line, or of the piece; returns where. */
static const char *read_on(struct sipcause_call_reader *reader, const char *at, const char *end)
{
    const char *const next = line_after(at, end);

    keep_bytes(reader, at, next != NULL ? next : end);
    return next != NULL ? next : end;
}

ptrdiff_t sipcause_call_feed(struct sipcause_call *call, struct sipcause_call_reader *reader,
                             const char *bytes, size_t len)
{
    const char *at = bytes;
    const char *const end = end_of(bytes, len);
    int error;

    while (at < end) {
        if (reader->state == READ_START) {
            at = start_of(at, end);
            if (at < end)
                reader->state = READ_START_LINE;
            continue;
        }
        if (reader->state == READ_LINE_BEGIN)
            line_begins(call, reader, *at);
        at = read_on(reader, at, end);
        if (at[-1] != '\n')
            break;
        if (reader->state == READ_START_LINE) {
            error = start_line_ends(call, reader);
            if (error < 0)
                return error;
        } else if (is_blank_line(reader)) {
            sipcause_call_reader_start(reader, reader->buffer, reader->size);
            return at - bytes;
        } else {
            reader->state = READ_LINE_BEGIN;
        }
    }
    return SIPCAUSE_SHORT;
}
