/* SPDX-License-Identifier: MIT
 *
 * json_string.c - reads what stands in a JSON string of a log (RFC 8259 section 7), so that a message in
 * one is explained as if it stood there by itself.
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

/* Decodes the number at `at`, and where it takes two, both. Returns whether that is a character. */
static int decode_number(struct decoded *decoded, const char *at, const char *end)
{
    long number = digits_at(at, end);

    decoded->taken = ESCAPE_LEN;
    if (is_high(number) && is_low(digits_at(at + ESCAPE_LEN, end))) {
        number = 0x10000 + (number - 0xd800) * 0x400 + digits_at(at + ESCAPE_LEN, end) - 0xdc00;
        decoded->taken = 2 * ESCAPE_LEN;
    }
    if (number < 0 || is_high(number) || is_low(number))
        return 0;
    decoded->len = encode((unsigned long)number, decoded->bytes);
    return 1;
}

/* Decodes what stands at `at`. What is no escape of JSON is left as it is; its backslash becomes two, or
 * the reader of a quoted text would take it for one of its own. */
static void decode(struct decoded *decoded, const char *at, const char *end)
{
    static const char letters[] = "\"\\/bfnrt", stand_for[] = "\"\\/\b\f\n\r\t";
    const char *letter = NULL;

    if (*at == '\\' && decode_number(decoded, at, end))
        return;
    decoded->len = decoded->taken = 1;
    decoded->bytes[0] = *at;
    if (*at != '\\')
        return;
    if (end - at > 1)
        letter = memchr(letters, at[1], sizeof letters - 1);
    if (letter != NULL) {
        decoded->taken = 2;
        decoded->bytes[0] = stand_for[letter - letters];
    } else {
        decoded->len = 2;
        decoded->bytes[1] = '\\';
    }
}

/* Decodes a line of the string into `line`, of FIELD_SIZE bytes, without its end. Returns where the next
 * begins; the string ends at a quote or at `end`. */
static const char *decode_line(const char *at, const char *end, char *line, size_t *len)
{
    struct decoded decoded = { { 0 }, 0, 0 };

    *len = 0;
    while (at < end && *at != '"') {
        decode(&decoded, at, end);
        at += decoded.taken;
        if (decoded.bytes[0] == '\n')
            break;
        if (*len + decoded.len > FIELD_SIZE)
            continue;
        memcpy(line + *len, decoded.bytes, decoded.len);
        *len += decoded.len;
    }
    if (*len > 0 && line[*len - 1] == '\r')
        (*len)--;
    return at;
}

void explain_json_string(const char *at, const char *end)
{
    static struct field field;
    static char line[FIELD_SIZE];
    size_t len;

    do {
        at = decode_line(at, end, line, &len);
        field_line(&field, line, line + len);
    } while (len > 0);
}
