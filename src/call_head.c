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
    return behind_byte(at, end, '\n');
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
    const char *const end = line + line_len(line, len);
    const char *const value = behind_byte(line, end, ':'), *name_end;

    if (value == NULL)
        return;
    for (name_end = value - 1; name_end > line && is_blank(name_end[-1]);)
        name_end--;
    sipcause_call_header(call, line, (size_t)(name_end - line), value, (size_t)(end - value));
}

/* Begins the message with this start line of a request (RFC 3261 section 7.1): method, address and
 * version, with a blank between each. Returns 0 or an error. */
static int begin_request(struct sipcause_call *call, const char *line, size_t len)
{
    static const SIPCAUSE_ROM char version[] = "SIP/2.0";
    size_t method = 0;

    while (method < len && line[method] != ' ')
        method++;
    if (method == 0 || len < method + sizeof " SIP/2.0" || line[len - sizeof version] != ' '
        || !key_is(line + len - (sizeof version - 1), sizeof version - 1, version))
        return SIPCAUSE_BAD_VERSION;
    sipcause_call_request(call, line, method);
    return 0;
}

/* Begins the message that has this start line, its end included. Returns 0 or an error. */
static int begin_message(struct sipcause_call *call, const char *line, size_t len)
{
    static const SIPCAUSE_ROM char response[] = "SIP/";
    struct sipcause_line parts;
    ptrdiff_t answer;

    if (len < sizeof response || !key_is(line, sizeof response - 1, response))
        return begin_request(call, line, line_len(line, len));
    answer = sipcause_scan(line, len, SIPCAUSE_ALLOW_LF | SIPCAUSE_ALLOW_NO_PHRASE_SP, &parts);
    if (answer < 0)
        return answer == SIPCAUSE_SHORT ? SIPCAUSE_BAD_LINE_END : (int)answer;
    sipcause_call_status(call, parts.code, parts.phrase, parts.phrase_len);
    return 0;
}

/* ---- Whole ---- */

/* Is this byte one of those that may end lines before the start line (RFC 3261 section 7.5)? */
static int is_cr_or_lf(char byte)
{
    return byte == '\r' || byte == '\n';
}

/* Reads the header fields. Returns the byte behind the blank line; NULL where it has not come. */
static const char *read_lines(struct sipcause_call *call, const char *line, const char *end)
{
    const char *next;

    for (; (next = line_after(line, end)) != NULL; line = next) {
        if (next - line <= 2 && line_len(line, (size_t)(next - line)) == 0)
            break;
        while (next != NULL && next < end && is_blank(*next)) /* the line is folded */
            next = line_after(next, end);
        if (next == NULL)
            break;
        read_line(call, line, (size_t)(next - line));
    }
    return next;
}

ptrdiff_t sipcause_call_message(struct sipcause_call *call, const char *bytes, size_t len)
{
    const char *const all = end_of(bytes, len), *start = bytes, *end;
    int error;

    while (start < all && is_cr_or_lf(*start))
        start++;
    end = line_after(start, all);
    if (end == NULL)
        return SIPCAUSE_SHORT;
    error = begin_message(call, start, (size_t)(end - start));
    if (error < 0)
        return error;
    end = read_lines(call, end, all);
    if (end != NULL)
        return end - bytes;
    sipcause_call_forget(call);
    return SIPCAUSE_SHORT;
}

/* ---- In pieces ---- */

/* What comes next. */
enum {
    READ_START, /* a byte of the start line, or a line end before it */
    READ_LINE,  /* another byte of a header field */
    READ_NEXT   /* the first byte of a line, or of what folds the one in the buffer */
};

void sipcause_call_reader_start(struct sipcause_call_reader *reader, char *buffer, size_t size)
{
    reader->buffer = buffer;
    reader->size = size;
    reader->len = 0;
    reader->state = READ_START;
}

/* A start line has come to its end. Returns SIPCAUSE_SHORT, since the head goes on, or what is
 * wrong with it. */
static int start_line_ends(struct sipcause_call *call, struct sipcause_call_reader *reader)
{
    const int error = reader->len <= reader->size ? begin_message(call, reader->buffer, reader->len)
                                                  : SIPCAUSE_TOO_LONG;

    reader->len = 0;
    if (error < 0)
        return error;
    reader->state = READ_NEXT;
    return SIPCAUSE_SHORT;
}

/* Another line has. Returns 0 where it is the one that ends the head. */
static int line_ends(struct sipcause_call_reader *reader)
{
    reader->state = READ_NEXT;
    if (reader->len > 2 || reader->len > reader->size || line_len(reader->buffer, reader->len) > 0)
        return SIPCAUSE_SHORT;
    reader->len = 0;
    reader->state = READ_START;
    return 0;
}

/* Looks at the first byte of a line: if it does not fold the one in the buffer, that is whole. */
static void line_begins(struct sipcause_call *call, struct sipcause_call_reader *reader, char byte)
{
    if (reader->len == 0 || !is_blank(byte)) {
        if (reader->len <= reader->size)
            read_line(call, reader->buffer, reader->len);
        reader->len = 0;
    }
    reader->state = READ_LINE;
}

/* Takes another byte. Returns 0 where the head ends with it, SIPCAUSE_SHORT or an error. */
static int take_byte(struct sipcause_call *call, struct sipcause_call_reader *reader, char byte)
{
    if (reader->state == READ_START && reader->len == 0 && is_cr_or_lf(byte))
        return SIPCAUSE_SHORT;
    if (reader->state == READ_NEXT)
        line_begins(call, reader, byte);
    if (reader->len < reader->size)
        reader->buffer[reader->len] = byte;
    reader->len++; /* how many there were counts even where they do not fit */
    if (byte != '\n')
        return SIPCAUSE_SHORT;
    return reader->state == READ_START ? start_line_ends(call, reader) : line_ends(reader);
}

ptrdiff_t sipcause_call_feed(struct sipcause_call *call, struct sipcause_call_reader *reader,
                             const char *bytes, size_t len)
{
    size_t at = 0;
    int answer = SIPCAUSE_SHORT;

    while (at < len && answer == SIPCAUSE_SHORT)
        answer = take_byte(call, reader, bytes[at++]);
    return answer == 0 ? (ptrdiff_t)at : answer;
}
