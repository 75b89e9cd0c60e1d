/* SPDX-License-Identifier: MIT
 *
 * json.c - writes JSON (RFC 8259), one value after the other, so that nobody has to think of
 * commas, quotes and bytes that are no UTF-8. It writes nothing when output is for people.
 */
#include "tool.h"

#include <string.h>

static int begun;   /* the array that all records stand in */
static int goes_on; /* something stands already in the innermost object or array */
static unsigned depth; /* of that: 0 between records */

static struct {
    const char *file; /* NULL: it has no name */
    unsigned long line; /* 0: records tell none */
} place;

void json_place(const char *file, unsigned long line)
{
    place.file = file;
    place.line = line;
}

/* The number of the control at `text`, or U+FFFD where there is no UTF-8; of what turns the
 * direction of the text, whose UTF-8 has three bytes, that. `*len` is 1, or becomes how many there
 * are. */
static unsigned control_at(const char *text, const char *end, size_t *len)
{
    const unsigned byte = (unsigned char)text[0], next = byte != 0 ? (unsigned char)text[1] : 0;

    if (byte == 0xc2 && next >= 0x80 && next <= 0x9f) {
        *len = 2;
        return next;
    }
    if (visible_len(text, end) == 3) {
        *len = 3;
        return (byte & 0xf) << 12 | (next & 0x3f) << 6 | ((unsigned char)text[2] & 0x3f);
    }
    return byte < 0x80 ? byte : 0xfffd;
}

/* Returns how many bytes it had. */
static size_t put_character(const char *text, const char *end)
{
    size_t len = shown_len(text, end);

    if (len > 0) {
        put("%s%.*s", *text == '"' || *text == '\\' ? "\\" : "", (int)len, text);
        return len;
    }
    len = 1;
    put("\\u%04x", control_at(text, end, &len));
    return len;
}

/* A string; bytes that are no UTF-8 become U+FFFD, so that what comes out is always JSON. */
static void put_string(const char *text, size_t len)
{
    const char *const end = text + len;

    put("\"");
    while (text < end)
        text += put_character(text, end);
    put("\"");
}

static void begin_array(void)
{
    if (!begun)
        put("[");
    begun = 1;
}

/* What stands before a value. Returns whether there is to be one. */
static int begin_value(const char *key)
{
    if (!output_is(AS_JSON))
        return 0;
    begin_array();
    put(goes_on ? ", " : "");
    goes_on = 1;
    if (key != NULL) {
        put_string(TEXT(key));
        put(": ");
    }
    return 1;
}

void json_open(const char *key, char bracket)
{
    if (!begin_value(key))
        return;
    put("%c", bracket);
    goes_on = 0;
    depth++;
}

/* The last fields of a record. */
static void end_with_place(void)
{
    if (place.line == 0)
        return;
    if (place.file != NULL)
        json_text("file", place.file);
    json_number("line", place.line);
}

void json_close(char bracket)
{
    if (!output_is(AS_JSON))
        return;
    if (depth == 1)
        end_with_place();
    put("%c", bracket);
    goes_on = 1;
    depth--;
}

void json_text(const char *key, const char *value)
{
    json_slice(key, TEXT(value));
}

void json_slice(const char *key, const char *text, size_t len)
{
    if (len > 0 && begin_value(key))
        put_string(text, len);
}

void json_number(const char *key, unsigned long value)
{
    if (begin_value(key))
        put("%lu", value);
}

void json_tenths(const char *key, unsigned long tenths)
{
    if (begin_value(key))
        put("%lu.%lu", tenths / 10, tenths % 10);
}

void json_boolean(const char *key, int value)
{
    if (begin_value(key))
        put(value ? "true" : "false");
}

void json_end(void)
{
    if (!output_is(AS_JSON))
        return;
    begin_array(); /* of no records */
    put("]\n");
}
