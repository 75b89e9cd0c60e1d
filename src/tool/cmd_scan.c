/* SPDX-License-Identifier: MIT
 *
 * cmd_scan.c - `sipcause scan`: takes a file for status lines, one after the other, and says for
 * each its code and phrase, or what is wrong with it and where.
 *
 * The bytes go to the resumable scanner as they come. After an error it goes on behind the next
 * LF.
 */
#include "tool.h"

#include <errno.h>
#include <string.h>

enum {
    BLOCK = 1 << 16,
    LINE_BITS = 16, /* a line may have 2^16 bytes; its phrase must be remembered to be shown */
    LINE = 1 << LINE_BITS
};

/* What is being read. */
struct stream {
    struct sipcause_scanner scanner;
    struct scanned told; /* of the line, what is known of it */
    int skips;           /* it has been told; the rest of it is passed over */
    unsigned long wrong; /* lines told as wrong, of all files */
    size_t len;          /* bytes of the line so far */
    char line[LINE + 1];
};

static void tell_line(struct stream *stream)
{
    char *const phrase = stream->line + stream->scanner.phrase_at;

    phrase[stream->scanner.phrase_len] = '\0';
    stream->told.error = 0;
    stream->told.code = stream->scanner.code;
    stream->told.phrase = phrase;
    record_line(&stream->told);
}

static void tell_error(struct stream *stream, ptrdiff_t error)
{
    stream->wrong++;
    stream->told.error = error;
    stream->told.column = stream->scanner.offset + 1UL;
    record_line(&stream->told);
}

/* Begins another line. */
static void next_line(struct stream *stream)
{
    sipcause_scanner_start(&stream->scanner, stream->scanner.flags);
    stream->skips = 0;
    stream->len = 0;
    stream->told.number++;
}

/* Keeps what there is room for: a line that is too long for it is an error. */
static void keep(struct stream *stream, const char *bytes, size_t len)
{
    const size_t kept = len < LINE - stream->len ? len : LINE - stream->len;

    memcpy(stream->line + stream->len, bytes, kept);
    stream->len += kept;
}

/* Goes on with a line, and tells of it when it is known. */
static void feed(struct stream *stream, const char *bytes, size_t len)
{
    const ptrdiff_t answer = sipcause_scanner_feed(&stream->scanner, bytes, len);

    if (answer > 0)
        tell_line(stream);
    else if (answer != SIPCAUSE_SHORT)
        tell_error(stream, answer);
    stream->skips = answer != SIPCAUSE_SHORT;
}

/* Takes bytes up to the end of the line or of the piece. Returns how many. */
static size_t take(struct stream *stream, const char *bytes, size_t len)
{
    const char *const newline = memchr(bytes, '\n', len);
    const size_t piece = newline != NULL ? (size_t)(newline - bytes) + 1 : len;

    if (!stream->skips) {
        keep(stream, bytes, piece);
        feed(stream, bytes, piece);
    }
    if (newline != NULL)
        next_line(stream);
    return piece;
}

static int is_line_end(char byte)
{
    return byte == '\r' || byte == '\n';
}

/* An empty line between lines is no line: there may be some before a message (RFC 3261 section
 * 7.5). */
static size_t skip_empty(const struct stream *stream, const char *bytes, size_t len)
{
    size_t skipped = 0;

    while (stream->len == 0 && !stream->skips && skipped < len && is_line_end(bytes[skipped]))
        skipped++;
    return skipped;
}

static void take_block(struct stream *stream, const char *block, size_t len)
{
    size_t at = 0;

    while (at < len) {
        at += skip_empty(stream, block + at, len - at);
        if (at < len)
            at += take(stream, block + at, len - at);
    }
}

static void begin_file(struct stream *stream, const char *name)
{
    stream->told.file = name;
    stream->told.number = 0;
    next_line(stream);
}

/* Takes everything that comes from a file. Returns 0, or errno. */
static int scan(void *context, const char *name)
{
    struct stream *const stream = context;
    static char block[BLOCK];
    ssize_t got;
    int problem;

    begin_file(stream, name);
    while ((got = read_some(block, sizeof block)) > 0)
        take_block(stream, block, (size_t)got);
    problem = got < 0 ? errno : 0;
    if (stream->len > 0 && !stream->skips)
        tell_error(stream, SIPCAUSE_SHORT);
    if (problem == 0)
        tell_of_empty_capture();
    return problem;
}

int command_scan(const struct options *options, int count, char **files)
{
    const unsigned strict = options->given[STRICT] != NULL ? SIPCAUSE_STRICT_PHRASE : 0;
    const unsigned lf = options->given[LF] != NULL ? SIPCAUSE_ALLOW_LF : 0;
    static struct stream stream;
    int result;

    read_status_lines_alone();
    sipcause_scanner_start(&stream.scanner, strict | lf | SIPCAUSE_LIMIT(LINE_BITS));
    stream.told.among_others = count > 1;
    result = read_files(count, files, scan, &stream);
    return result == ANSWERED && stream.wrong > 0 ? NOT_KNOWN : result;
}
