/* SPDX-License-Identifier: MIT
 *
 * rows.c - records of tables, by tabs or by commas and quotes (RFC 4180), and of JSON lines: where
 * each ends, and what stands in the columns that are looked at.
 *
 * A quote that is never closed would take all that follows with it. So what is no record is its
 * first line alone, and the next line is read anew: no line is then looked at more than twice,
 * since one that is open at its end has an odd number of quotes, and one that stays so an even one.
 */
#include "rows.h"

#include <ctype.h>
#include <string.h>

/* ---- Input ---- */

/* Bytes [0, used) have come and have not been taken. */
static struct {
    size_t used;
    char block[LONGEST_ROW];
} input;

/* Returns where the rest begins, or NULL. */
static const char *take_input(take_rows_of *take, void *context, int is_all)
{
    const char *const end = input.block + input.used;
    const char *const at = take(context, input.block, end, is_all ? ALL_HAS_COME : MORE_COMES);

    if (at == input.block && input.used == LONGEST_ROW)
        return take(context, at, end, BLOCK_IS_FULL);
    return at;
}

int each_rows(take_rows_of *take, void *context, size_t piece)
{
    const char *at;
    size_t room;
    ssize_t got;

    input.used = 0;
    do {
        room = LONGEST_ROW - input.used;
        got = read_some(input.block + input.used, room < piece ? room : piece);
        input.used += got > 0 ? (size_t)got : 0;
        at = take_input(take, context, got <= 0);
        if (at == NULL)
            break;
        input.used -= (size_t)(at - input.block);
        memmove(input.block, at, input.used);
    } while (got > 0);
    return got < 0 ? -1 : 0;
}

/* ---- Fields of a table ---- */

/* Takes a field up to `end`. */
static void take_field(const struct shape *shape, struct row *row, const char *at, const char *end)
{
    while (row->picked_count < shape->picked_count
           && shape->picked[row->picked_count] == row->columns)
        row->picked[row->picked_count++].value = (struct slice){ at, (size_t)(end - at) };
    row->columns++;
}

/* Takes a line apart that has no quotes. */
static void split(const struct shape *shape, char separator, const char *at, struct row *row)
{
    const char *next;

    while ((next = memchr(at, separator, (size_t)(row->end - at))) != NULL) {
        take_field(shape, row, at, next);
        at = next + 1;
    }
    take_field(shape, row, at, row->end);
}

/* Behind the quote that ends the field which begins at `at` with one, or NULL. */
static const char *behind_quoted(const char *at, const char *end)
{
    const char *quote;

    while ((quote = memchr(at + 1, '"', (size_t)(end - at - 1))) != NULL) {
        if (quote + 1 == end || quote[1] != '"')
            return quote + 1;
        at = quote + 1;
    }
    return NULL;
}

static const char *behind_unquoted(char separator, const char *at, const char *end)
{
    while (at < end && *at != separator && *at != '\n' && *at != '"')
        at++;
    return at;
}

static const char *behind_field(char separator, const char *at, const char *end)
{
    return at < end && *at == '"' ? behind_quoted(at, end) : behind_unquoted(separator, at, end);
}

/* Is there a line end, or all there is? */
static int is_line_end(const char *at, const char *end)
{
    return at == end || at[0] == '\n' || (at[0] == '\r' && (at + 1 == end || at[1] == '\n'));
}

/* What stands at the end of a field that cannot stand there, or NULL. */
static const char *why_not(char separator, const char *at, const char *end)
{
    if (at == NULL)
        return "a quote is not closed";
    if (at < end && *at == '"')
        return "a quote stands within a field";
    return at < end && *at != separator && !is_line_end(at, end) ? "something stands behind a quote"
                                                                 : NULL;
}

/* The end of a line, without its line end. */
static const char *trim(const char *line, const char *end)
{
    return end > line && end[-1] == '\r' ? end - 1 : end;
}

/* Takes a record apart that has quotes, and may have line ends in them; row->end becomes its end,
 * or where it cannot go on. */
static void split_quoted(const struct shape *shape, const char *at, const char *end,
                         struct row *row)
{
    int goes_on = 1;

    while (goes_on) {
        const char *const field = behind_field(shape->separator, at, end);
        row->why = why_not(shape->separator, field, end);
        row->end = field != NULL ? field : end;
        if (row->why != NULL)
            return;
        goes_on = !is_line_end(field, end);
        if (!goes_on)
            row->end = trim(at, field);
        take_field(shape, row, at, row->end);
        at = field + 1;
    }
}

/* Reads a record that has a quote in its first line. Returns whether it has come whole. */
static int read_quoted(const struct shape *shape, const char *at, const char *end, int is_all,
                       struct row *row)
{
    const char *const line_end = row->end, *next;

    split_quoted(shape, at, end, row);
    if (row->why != NULL && (row->end < end || is_all)) {
        row->end = line_end;
        return 1;
    }
    next = memchr(row->end, '\n', (size_t)(end - row->end));
    row->next = next != NULL ? next + 1 : end;
    return next != NULL || is_all;
}

/* Takes a line apart, or a record that begins with it. Returns whether it has come whole. */
static int read_table_row(const struct shape *shape, const char *at, const char *end, int is_all,
                          struct row *row)
{
    if (shape->format == TSV || memchr(at, '"', (size_t)(row->end - at)) == NULL)
        split(shape, shape->format == TSV ? '\t' : shape->separator, at, row);
    else if (!read_quoted(shape, at, end, is_all, row))
        return 0;
    if (row->why == NULL && shape->columns != 0 && row->columns != shape->columns)
        row->why = "it has another number of columns";
    return 1;
}

int read_row(struct shape *shape, const char *at, const char *end, int is_all, struct row *row)
{
    const char *const newline = memchr(at, '\n', (size_t)(end - at));

    if (newline == NULL && !is_all)
        return 0;
    row->next = newline != NULL ? newline + 1 : end;
    row->end = trim(at, newline != NULL ? newline : end);
    row->why = NULL;
    row->columns = row->picked_count = 0;
    if (shape->format != JSON_LINES)
        return read_table_row(shape, at, end, is_all, row);
    row->why = read_json_row(shape, at, row->end, row);
    return 1;
}

/* ---- Values ---- */

static void trim_blanks(struct slice *value)
{
    for (; value->len > 0 && isspace((unsigned char)value->text[0]); value->len--)
        value->text++;
    while (value->len > 0 && isspace((unsigned char)value->text[value->len - 1]))
        value->len--;
}

/* A field without its quotes, of which two within it are one. */
static size_t unquoted(const struct slice *value, char *buffer)
{
    size_t len = 0, i;

    for (i = 1; i + 1 < value->len; i++) {
        buffer[len++] = value->text[i];
        i += value->text[i] == '"';
    }
    return len;
}

static void copy_first_line(void *context, const char *line, const char *end)
{
    struct slice *const copy = context;

    if (copy->len == 0 && end - line < KEY_SIZE) {
        memcpy((char *)copy->text, line, (size_t)(end - line));
        copy->len = (size_t)(end - line);
    }
}

/* What a value of JSON says; null, true, false, a list and an object say nothing. */
static size_t plain_json(const struct slice *value, char *buffer)
{
    struct slice copy = { buffer, 0 };

    if (value->text[0] == '"')
        read_json_string(value->text + 1, value->text + value->len - 1, copy_first_line, &copy);
    else if (memchr("nt[f{", value->text[0], 5) == NULL)
        copy_first_line(&copy, value->text, value->text + value->len);
    return copy.len;
}

size_t plain_value(enum format format, const struct slice *value, char *buffer)
{
    struct slice plain = *value;

    buffer[0] = '\0';
    if (value->len == 0 || value->len >= KEY_SIZE)
        return 0;
    if (format == JSON_LINES) {
        plain = (struct slice){ buffer, plain_json(value, buffer) };
    } else if (format == CSV && value->text[0] == '"') {
        plain = (struct slice){ buffer, unquoted(value, buffer) };
    }
    trim_blanks(&plain);
    memmove(buffer, plain.text, plain.len);
    buffer[plain.len] = '\0';
    return plain.len;
}
