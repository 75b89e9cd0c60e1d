/* SPDX-License-Identifier: MIT
 *
 * json_string.c - reads what stands in a JSON string of a log (RFC 8259 section 7), so that a
 * message in one is read and explained as if it stood there by itself.
 */
#include "tool.h"

#include <string.h>

/* A decoded character: bytes of UTF-8, and how many of the string they stood for. */
struct decoded {
    char bytes[4];
    size_t len, taken;
};

enum { ESCAPE_LEN = 6 }; /* "\\u00e9" */

/* The number that four digits behind a "\\u" are, or -1. */
static long digits_at(const char *at, const char *end)
{
    static const char hex[] = "0123456789abcdef0123456789ABCDEF";
    long number = 0;
    int i;

    if (end - at < ESCAPE_LEN || at[0] != '\\' || at[1] != 'u')
        return -1;
    for (i = 2; i < ESCAPE_LEN; i++) {
        const char *const digit = memchr(hex, at[i], sizeof hex - 1);
        if (digit == NULL)
            return -1;
        number = number * 16 + (digit - hex) % 16;
    }
    return number;
}

/* A character beyond 16 bits comes as two numbers of 10 bits each (RFC 8259 section 7). */
static int is_high(long number)
{
    return number >= 0xd800 && number <= 0xdbff;
}

static int is_low(long number)
{
    return number >= 0xdc00 && number <= 0xdfff;
}

static size_t encode(unsigned long number, char *bytes)
{
    static const unsigned char first[] = { 0, 0, 0xc0, 0xe0, 0xf0 };
    const size_t len = number < 0x80 ? 1 : number < 0x800 ? 2 : number < 0x10000 ? 3 : 4;
    size_t at;

    for (at = len - 1; at > 0; at--) {
        bytes[at] = (char)(0x80 | (number & 0x3f));
        number >>= 6;
    }
    bytes[0] = (char)(first[len] | number);
    return len;
}

/* The number of the character whose two numbers stand at `at`, or -1. */
static long pair_at(const char *at, const char *end)
{
    const long high = digits_at(at, end),
               low = is_high(high) ? digits_at(at + ESCAPE_LEN, end) : -1;

    return is_low(low) ? 0x10000 + (high - 0xd800) * 0x400 + low - 0xdc00 : -1;
}

/* Decodes the number at `at`, and where it takes two, both. Returns whether that is a character. */
static int decode_number(struct decoded *decoded, const char *at, const char *end)
{
    const long pair = pair_at(at, end), number = pair < 0 ? digits_at(at, end) : pair;

    if (number < 0 || is_high(number) || is_low(number))
        return 0;
    decoded->taken = pair < 0 ? ESCAPE_LEN : 2 * ESCAPE_LEN;
    decoded->len = encode((unsigned long)number, decoded->bytes);
    return 1;
}

/* The letter that an escape of two bytes stands for, or NUL. */
static char letter_at(const char *at, const char *end)
{
    static const char letters[] = "\"\\/bfnrt", stand_for[] = "\"\\/\b\f\n\r\t";
    const char *const letter = end - at > 1 ? memchr(letters, at[1], sizeof letters - 1) : NULL;

    return letter != NULL ? stand_for[letter - letters] : '\0';
}

/* Decodes the backslash at `at` and what is behind it. What is no escape of JSON is left as it
 * is; its backslash becomes two, or the reader of a quoted text would take it for one of its
 * own. */
static void decode_escape(struct decoded *decoded, const char *at, const char *end)
{
    const char letter = letter_at(at, end);

    if (decode_number(decoded, at, end))
        return;
    decoded->len = letter != '\0' ? 1 : 2;
    decoded->taken = letter != '\0' ? 2 : 1;
    decoded->bytes[0] = letter != '\0' ? letter : '\\';
    decoded->bytes[1] = '\\';
}

/* A line that is being decoded. */
struct decoded_line {
    size_t len;
    int has_end;
    char text[FIELD_SIZE];
};

/* Adds what there is room for. */
static void append(struct decoded_line *line, const char *bytes, size_t len)
{
    const size_t room = FIELD_SIZE - line->len;

    memcpy(line->text + line->len, bytes, len < room ? len : room);
    line->len += len < room ? len : room;
}

#define EACH UINT64_C(0x0101010101010101) /* of eight bytes */

/* Which bytes of eight may be less than this, at most 0x80: the highest bit of each. */
static uint64_t less_than(uint64_t bytes, unsigned char limit)
{
    return (bytes - EACH * limit) & ~bytes & EACH * 0x80;
}

const char *skip_plain_json(const char *at, const char *end)
{
    while (end - at >= 8) {
        uint64_t bytes;
        memcpy(&bytes, at, sizeof bytes);
        if (less_than(bytes, ' ') | less_than(bytes ^ EACH * '"', 1)
            | less_than(bytes ^ EACH * '\\', 1))
            break;
        at += 8;
    }
    return at;
}

/* Decodes the character at `at`. Returns where that behind it begins. */
static const char *decode(struct decoded_line *line, const char *at, const char *end)
{
    struct decoded decoded = { { *at }, 1, 1 };

    if (*at == '\\')
        decode_escape(&decoded, at, end);
    line->has_end = decoded.bytes[0] == '\n';
    if (!line->has_end && line->len + decoded.len <= FIELD_SIZE)
        append(line, decoded.bytes, decoded.len);
    return at + decoded.taken;
}

/* Decodes the next line of the string, without its end. Returns where the one behind it begins;
 * the string ends at a quote or at `end`. */
static const char *decode_line(struct decoded_line *line, const char *at, const char *end)
{
    line->len = 0;
    line->has_end = 0;
    while (at < end && *at != '"' && !line->has_end) {
        const char *const plain = at;
        at = skip_plain_json(at, end);
        append(line, plain, (size_t)(at - plain));
        if (at < end && *at != '"')
            at = decode(line, at, end);
    }
    line->len -= line->len > 0 && line->text[line->len - 1] == '\r';
    return at;
}

void explain_json_string(unsigned code, const char *at, const char *end)
{
    static struct field field;
    static struct decoded_line line;

    field.code = code;
    do {
        at = decode_line(&line, at, end);
        field_line(&field, line.text, line.text + line.len);
    } while (line.len > 0);
}

void read_json_string(const char *at, const char *end, take_decoded *take, void *context)
{
    static __thread struct decoded_line line;

    while (at < end && *at != '"') {
        at = decode_line(&line, at, end);
        take(context, line.text, line.text + line.len);
    }
}
