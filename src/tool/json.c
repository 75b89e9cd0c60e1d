/* SPDX-License-Identifier: MIT
 *
 * json.c - writes JSON (RFC 8259), one value after the other.
 */
#include "tool.h"

static void write_string(FILE *out, const char *text)
{
    putc('"', out);
    for (; *text != '\0'; text++) {
        const unsigned char byte = (unsigned char)*text;
        if (byte == '"' || byte == '\\')
            fprintf(out, "\\%c", byte);
        else if (byte < 0x20)
            fprintf(out, "\\u%04x", byte);
        else
            putc(byte, out);
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
