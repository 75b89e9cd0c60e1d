/* SPDX-License-Identifier: MIT
 *
 * map_columns.c - which columns of a table, or fields in JSON, have the code: by what was asked
 * for, or by the names that the spec knows.
 */
#include "map.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { MOST_COLUMNS = 4096 };

/* ---- What was asked for ---- */

static int all_are_numbers(const struct columns *columns)
{
    size_t i = 0;

    while (i < columns->part_count
           && is_number(columns->parts[i].text, columns->parts[i].len))
        i++;
    return i == columns->part_count && i > 0;
}

int read_key(struct columns *columns, const char *key)
{
    columns->key = key;
    while (key != NULL) {
        const size_t len = strcspn(key, "+");
        if (len == 0 || len >= NAME_SIZE || columns->part_count == MOST_PARTS)
            return wrong_usage("--key", "needs the name or number of a column, or several with +");
        columns->parts[columns->part_count++] = (struct slice){ key, len };
        key = key[len] != '\0' ? key + len + 1 : NULL;
    }
    columns->are_numbers = all_are_numbers(columns);
    return ANSWERED;
}

/* ---- In JSON ---- */

static int is_same(struct slice part, struct slice name)
{
    return part.len == name.len && memcmp(part.text, name.text, name.len) == 0;
}

/* Does the part say name, or object.name? */
static int is_called(struct slice part, struct slice object, struct slice name)
{
    const struct slice first = { part.text, object.len };

    if (object.text == NULL)
        return is_same(part, name);
    if (part.len <= object.len || part.text[object.len] != '.' || !is_same(first, object))
        return 0;
    return is_same((struct slice){ part.text + object.len + 1, part.len - object.len - 1 }, name);
}

static int is_part(const struct columns *columns, struct slice object, struct slice name)
{
    size_t part = 0;

    while (part < columns->part_count && !is_called(columns->parts[part], object, name))
        part++;
    return part < columns->part_count;
}

unsigned what_is_field(void *context, struct slice object, struct slice name)
{
    const struct columns *const columns = context;
    const int is_picked = columns->key != NULL
                              ? is_part(columns, object, name)
                              : is_known_column(columns->codes->vendor, name.text, name.len);

    return (is_picked ? IS_PICKED : 0) | (is_added(columns->additions, &name) ? IS_REFUSED : 0);
}

int looks_inside(const struct columns *columns)
{
    return columns->key == NULL || strchr(columns->key, '.') != NULL;
}

struct slice last_name(struct slice part)
{
    const char *const dot = memrchr(part.text, '.', part.len);

    if (dot == NULL)
        return part;
    return (struct slice){ dot + 1, (size_t)(part.text + part.len - dot - 1) };
}

/* ---- In a table ---- */

/* The name of a column in the header line, "" where it is too long. Returns how many there are. */
static size_t name_of_column(const struct shape *shape, const char *at, const char *end,
                             size_t column, char *name)
{
    struct shape one = { .format = shape->format,
                         .separator = shape->separator,
                         .picked = { column },
                         .picked_count = 1 };
    struct row row;
    char value[KEY_SIZE] = "";
    size_t len = 0;

    read_row(&one, at, end, 1, &row);
    if (row.picked_count > 0)
        len = plain_value(shape->format, &row.picked[0].value, value);
    if (len >= NAME_SIZE)
        value[0] = '\0';
    snprintf(name, NAME_SIZE, "%.*s", NAME_SIZE - 1, value);
    return row.why == NULL ? row.columns : 0;
}

static int is_wanted(const struct columns *columns, const char *name)
{
    size_t part = 0;

    if (columns->key == NULL)
        return is_known_column(columns->codes->vendor, TEXT(name));
    while (part < columns->part_count
           && (columns->parts[part].len != strlen(name)
               || strncasecmp(columns->parts[part].text, name, strlen(name)) != 0))
        part++;
    return part < columns->part_count;
}

/* Is a column there already that has the name of one to be added? Then says so. */
static int is_there(const struct columns *columns, const char *name)
{
    const struct slice asked = { TEXT(name) };

    if (!is_added(columns->additions, &asked))
        return 0;
    complain(name, "there is such a column already; give the field another name: --add NAME=%s",
             name);
    return 1;
}

static int no_column(const struct columns *columns, const struct shape *shape, const char *at,
                     const char *end)
{
    static char names[MOST_COLUMNS][NAME_SIZE]; /* `nearest` points into it */
    struct nearest nearest;
    size_t column = 0;

    if (columns->key == NULL) {
        complain("map", "no column has a name that is known; which one is it? --key NAME");
        return NOT_KNOWN;
    }
    nearest_start(&nearest, columns->key);
    while (column < MOST_COLUMNS && column < name_of_column(shape, at, end, column, names[column]))
        nearest_offer(&nearest, names[column++]);
    nearest_complain(&nearest, columns->key, "column");
    return NOT_KNOWN;
}

static int find_names(struct columns *columns, struct shape *shape, const char *at, const char *end)
{
    char name[NAME_SIZE];
    size_t column;

    for (column = 0; column < name_of_column(shape, at, end, column, name); column++) {
        if (column == MOST_COLUMNS) {
            complain("map", "there are more than %d columns", MOST_COLUMNS);
            return FAILED;
        }
        if (is_there(columns, name))
            return WRONG_USAGE;
        if (is_wanted(columns, name) && shape->picked_count < MOST_PARTS) {
            strcpy(columns->names[shape->picked_count], name);
            shape->picked[shape->picked_count++] = column;
        }
    }
    if (shape->picked_count == 0 || shape->picked_count < columns->part_count)
        return no_column(columns, shape, at, end);
    shape->columns = column;
    return ANSWERED;
}

static int by_number(const void *a, const void *b)
{
    const size_t first = *(const size_t *)a, second = *(const size_t *)b;

    return first < second ? -1 : first > second;
}

/* Columns count from 1, for who asks. */
static int find_numbers(struct columns *columns, struct shape *shape, const char *at,
                        const char *end)
{
    char name[NAME_SIZE];
    size_t part;

    shape->columns = name_of_column(shape, at, end, 0, name);
    for (part = 0; part < columns->part_count; part++) {
        const unsigned long number = strtoul(columns->parts[part].text, NULL, 10);
        if (number < 1 || number > shape->columns) {
            complain(columns->key, "no such column; the first record has %zu", shape->columns);
            return NOT_KNOWN;
        }
        shape->picked[shape->picked_count++] = number - 1;
    }
    qsort(shape->picked, shape->picked_count, sizeof shape->picked[0], by_number);
    return ANSWERED;
}

int find_columns(struct columns *columns, struct shape *shape, const char *at, const char *end)
{
    return columns->are_numbers ? find_numbers(columns, shape, at, end)
                                : find_names(columns, shape, at, end);
}

/* ---- From a record to its key ---- */

static int is_part_of(const struct slice *part, const struct columns *columns,
                      const struct shape *shape, const struct row *row, size_t picked)
{
    const char *const name = columns->names[picked];

    if (shape->format == JSON_LINES)
        return is_called(*part, row->picked[picked].object, row->picked[picked].name);
    if (columns->are_numbers)
        return strtoul(part->text, NULL, 10) == shape->picked[picked] + 1;
    return part->len == strlen(name) && strncasecmp(part->text, name, part->len) == 0;
}

size_t part_of(const struct columns *columns, const struct shape *shape, const struct row *row,
               size_t picked)
{
    size_t part = 0;

    while (part < columns->part_count
           && !is_part_of(&columns->parts[part], columns, shape, row, picked))
        part++;
    return part;
}
