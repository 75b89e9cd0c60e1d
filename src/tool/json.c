/* SPDX-License-Identifier: MIT
 *
 * json.c - writes JSON (RFC 8259), one value after the other.
 */
#include "tool.h"

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
static void write_string(FILE *out, const char *text)
{
    const unsigned char *byte = (const unsigned char *)text;

    putc('"', out);
    while (*byte != '\0') {
        const size_t len = sequence_len(byte);
        if (*byte == '"' || *byte == '\\')
            putc('\\', out);
        if (len > 0)
            fwrite(byte, 1, len, out);
        else
            fprintf(out, "\\u%04x", *byte < 0x20 ? *byte : 0xfffdu);
        byte += len > 0 ? len : 1;
    }
    putc('"', out);
}

static void begin_value(struct json *json, const char *key)
{
    if (!json->empty)
        fputs(", ", json->out);
    json->empty = 0;
    if (key == NULL)
        return;
    write_string(json->out, key);
    fputs(": ", json->out);
}

void json_open(struct json *json, const char *key, char bracket)
{
    begin_value(json, key);
    putc(bracket, json->out);
    json->empty = 1;
}

void json_close(struct json *json, char bracket)
{
    putc(bracket, json->out);
    json->empty = 0;
}

void json_text(struct json *json, const char *key, const char *value)
{
    if (value[0] == '\0')
        return;
    begin_value(json, key);
    write_string(json->out, value);
}

void json_number(struct json *json, const char *key, unsigned value)
{
    begin_value(json, key);
    fprintf(json->out, "%u", value);
}

void json_boolean(struct json *json, const char *key, int value)
{
    begin_value(json, key);
    fputs(value ? "true" : "false", json->out);
}

void json_source(struct json *json, const struct sipcause_source *source)
{
    json_open(json, "source", '{');
    json_text(json, "id", source->id);
    json_text(json, "where", source->where);
    json_close(json, '}');
}
