/* SPDX-License-Identifier: MIT
 *
 * columns.c - call records of a vendor: a table with a line for each call and a name for each
 * column, or fields in JSON. A record is a call where a column that a vendor is known to have its
 * codes in has one.
 */
#include "letters.h"
#include "summary.h"

#include <string.h>
#include <strings.h>

#define SEPARATORS ",;\t"

/* The record that is being read. */
static struct {
    const struct sipcause_vendor *asked;  /* that was named, or NULL */
    const struct sipcause_vendor *vendor; /* NULL: any that is recognized by its column */
    const struct sipcause_entry *entry;   /* NULL: none yet */
    char id[TEXT_SIZE], hour[HOUR_SIZE];
} record;

void columns_of(const struct sipcause_vendor *vendor)
{
    record.asked = record.vendor = vendor;
}

/* ---- A record ---- */

void column_begin(void)
{
    record.entry = NULL;
    record.id[0] = record.hour[0] = '\0';
}

int column_has_code(void)
{
    return record.entry != NULL;
}

/* Does it tell of no failure? Then what another column says comes first. */
static int says_little(const struct sipcause_entry *entry)
{
    return entry->outcome == SIPCAUSE_OUTCOME_UNKNOWN || entry->outcome == SIPCAUSE_OUTCOME_ENDED
           || entry->outcome == SIPCAUSE_OUTCOME_SUCCESS;
}

static int names_call(const char *name)
{
    const size_t len = strlen(name);

    return len >= 2 && strcasecmp(name + len - 2, "id") == 0;
}

void column_take(const char *name, const char *value)
{
    const struct sipcause_entry *const entry =
        sipcause_entry_by_column(record.vendor, name, strlen(name), value, strlen(value));

    if (entry->vendor != SIPCAUSE_NOBODY) {
        if (record.entry == NULL || says_little(record.entry))
            record.entry = entry;
    } else if (record.id[0] == '\0' && names_call(name)) {
        snprintf(record.id, sizeof record.id, "%s", value);
    } else if (record.hour[0] == '\0') {
        find_hour(value, value + strlen(value), record.hour);
    }
}

void column_end(take_told *take)
{
    char display[TEXT_SIZE], advice[TEXT_SIZE];
    struct open_call call = { .id = record.id, .is_invite = 1 };
    struct told_call told;

    if (record.entry == NULL)
        return;
    sipcause_call_start(&call.call, SIPCAUSE_ROLE_OBSERVER);
    sipcause_call_entry(&call.call, record.entry);
    sipcause_diagnose(&call.call, NULL, &call.diagnosis);
    memcpy(call.hour, record.hour, sizeof call.hour);
    told_of(&told, &call, display, advice);
    if (told.outcome == SIPCAUSE_OUTCOME_ENDED || told.outcome == SIPCAUSE_OUTCOME_SUCCESS)
        told.stage = SIPCAUSE_STAGE_ANSWERED;
    if (told.code == 0)
        told.code = record.entry->sip;
    told.entry = record.entry;
    take(&told);
    column_begin();
}

int is_column(const char *name)
{
    return is_known_column(record.vendor, TEXT(name));
}

/* ---- A table ---- */

static struct {
    struct shape shape;
    int has_names, is_nameless;
    size_t columns;
    char names[MOST_PICKED][NAME_SIZE];
} table;

/* What is no ASCII that can be seen, a question mark stands for: this came from outside. */
void visible_value(enum format format, const struct slice *value, char *text)
{
    plain_value(format, value, text);
    for (; *text != '\0'; text++)
        if (*text < ' ' || *text >= 0x7f)
            *text = '?';
}

static void take_names(const struct row *row)
{
    char name[KEY_SIZE];

    for (table.columns = 0; table.columns < row->picked_count; table.columns++) {
        visible_value(CSV, &row->picked[table.columns].value, name);
        snprintf(table.names[table.columns], NAME_SIZE, "%.*s", NAME_SIZE - 1, name);
    }
    table.has_names = 1;
}

static void take_record(const struct row *row, take_told *take)
{
    char value[KEY_SIZE];
    size_t column;

    column_begin();
    for (column = 0; column < row->picked_count && column < table.columns; column++) {
        visible_value(CSV, &row->picked[column].value, value);
        column_take(table.names[column], value);
    }
    column_end(take);
}

static const char *take_rows(void *context, const char *at, const char *end, enum row_input input)
{
    take_told *const *const take = context;
    struct row row;

    while (at < end && read_row(&table.shape, at, end, input != MORE_COMES, &row)) {
        if (!table.has_names)
            take_names(&row);
        else if (row.why == NULL)
            take_record(&row, *take);
        at = row.next;
    }
    return at;
}

/* Takes the names of the columns of a record that has none, if it is a record of this vendor: a
 * code of his has to stand where he has it. Returns whether it is. */
static int take_known_names(const struct nameless_record *known, const struct row *row)
{
    char value[KEY_SIZE];
    size_t column;
    int is = 0;

    if (row->picked_count < known->count
        || (record.asked != NULL && record.asked->number != known->vendor->number))
        return 0;
    for (column = 0; column < known->count; column++) {
        const char *const name = known->columns[column];
        visible_value(CSV, &row->picked[column].value, value);
        is |= sipcause_entry_by_column(known->vendor, TEXT(name), TEXT(value))->vendor
              != SIPCAUSE_NOBODY;
        snprintf(table.names[column], NAME_SIZE, "%s", name);
    }
    table.columns = known->count;
    return is;
}

/* Is this first record one of those that have no names of their columns? */
static int begin_nameless(const struct row *row)
{
    struct nameless_record known;
    size_t index = 0;

    while (nameless_record_at(index, &known) && !take_known_names(&known, row))
        index++;
    table.is_nameless = nameless_record_at(index, &known);
    if (table.is_nameless)
        record.vendor = known.vendor;
    return table.is_nameless;
}

/* Begins with the names of the columns. Returns whether one is known. */
static int begin_table(const char *line, size_t len, char separator)
{
    struct row row;
    size_t index;

    table.is_nameless = 0;
    table.shape = (struct shape){ .format = CSV, .separator = separator };
    for (index = 0; index < MOST_PICKED; index++)
        table.shape.picked[table.shape.picked_count++] = index;
    read_row(&table.shape, line, line + len, 1, &row);
    take_names(&row);
    for (index = 0; index < table.columns; index++)
        if (is_column(table.names[index]))
            return 1;
    return begin_nameless(&row);
}

int is_table(void)
{
    const char *separator = SEPARATORS;
    size_t len;
    const char *const line = input_first_line(&len);

    while (*separator != '\0' && memchr(line, *separator, len) == NULL)
        separator++;
    return *separator != '\0' && begin_table(line, len, *separator);
}

int may_be_table(void)
{
    size_t len, at, separators = 0;
    const char *const line = input_first_line(&len);

    for (at = 0; at < len; at++)
        if (is_any_of(line[at], SEPARATORS))
            separators++;
        else if (!is_word(line[at]) && !is_any_of(line[at], "\" -.\r"))
            return 0;
    return separators > 0;
}

int read_table(take_told *take)
{
    int result;

    table.has_names = table.is_nameless;
    result = each_rows(take_rows, &take, ROWS_PIECE);
    record.vendor = record.asked;
    return result;
}
