/* SPDX-License-Identifier: MIT
 *
 * json.c - writes JSON (RFC 8259), one value after the other, so that nobody has to think of commas,
 * quotes and bytes that are no UTF-8. It writes nothing when output is for people.
 */
#include "tool.h"

static int goes_on;  /* something stands already in the innermost object or array */
static int in_array; /* so do the records */

/* How many bytes the UTF-8 sequence at `text` has, or 0 where there is none (RFC 3629). */
static size_t sequence_len(const unsigned char *text)
{
    static const struct {
        unsigned char low, high, least, most; /* of the first byte, and of the second */
        size_t len;
    } forms[] = {
        { 0x20, 0x7f, 0, 0, 1 },       { 0xc2, 0xdf, 0x80, 0xbf, 2 }, { 0xe0, 0xe0, 0xa0, 0xbf, 3 },
        { 0xe1, 0xec, 0x80, 0xbf, 3 }, { 0xed, 0xed, 0x80, 0x9f, 3 }, { 0xee, 0xef, 0x80, 0xbf, 3 },
        { 0xf0, 0xf0, 0x90, 0xbf, 4 }, { 0xf1, 0xf3, 0x80, 0xbf, 4 }, { 0xf4, 0xf4, 0x80, 0x8f, 4 },
    };
    size_t form = 0, at;

    while (form < sizeof forms / sizeof forms[0]
           && (text[0] < forms[form].low || text[0] > forms[form].high))
        form++;
    if (form == sizeof forms / sizeof forms[0])
        return 0;
    if (forms[form].len > 1 && (text[1] < forms[form].least || text[1] > forms[form].most))
        return 0;
    for (at = 2; at < forms[form].len; at++)
        if ((text[at] & 0xc0) != 0x80)
            return 0;
    return forms[form].len;
}

/* A string; bytes that are no UTF-8 become U+FFFD, so that what comes out is always JSON. */
static void put_string(const char *text)
{
    put("\"");
    while (*text != '\0') {
        const unsigned byte = (unsigned char)*text;
        const size_t len = sequence_len((const unsigned char *)text);
        if (len == 0)
            put("\\u%04x", byte < 0x20 ? byte : 0xfffd);
        else
            put("%s%.*s", byte == '"' || byte == '\\' ? "\\" : "", (int)len, text);
        text += len > 0 ? len : 1;
    }
    put("\"");
}

/* What stands before a value. Returns whether there is to be one. */
static int begin_value(const char *key)
{
    if (!output_is(AS_JSON))
        return 0;
    put(goes_on ? ", " : "");
    goes_on = 1;
    if (key != NULL) {
        put_string(key);
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
}

void json_close(char bracket)
{
    if (!output_is(AS_JSON))
        return;
    put("%c", bracket);
    goes_on = 1;
}

void json_text(const char *key, const char *value)
{
    if (value[0] != '\0' && begin_value(key))
        put_string(value);
}

void json_number(const char *key, unsigned long value)
{
    if (begin_value(key))
        put("%lu", value);
}

void json_boolean(const char *key, int value)
{
    if (begin_value(key))
        put(value ? "true" : "false");
}

void json_begin(size_t count)
{
    in_array = count != 1;
    if (in_array)
        json_open(NULL, '[');
}

void json_end(void)
{
    if (in_array)
        json_close(']');
    if (output_is(AS_JSON))
        put("\n");
}
