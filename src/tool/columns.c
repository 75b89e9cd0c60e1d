/* SPDX-License-Identifier: MIT
 *
 * columns.c - call records of a vendor: a table with a line for each call and a name for each
 * column, or fields in JSON. A record is a call where a column that a vendor is known to have its
 * codes in has one.
 */
#include "summary.h"

#include <string.h>
#include <strings.h>

enum { MOST_COLUMNS = 256, LONGEST_NAME = 64 };

/* The record that is being read. */
static struct {
    const struct sipcause_vendor *vendor; /* NULL: any that is recognized by its column */
    const struct sipcause_entry *entry;   /* NULL: none yet */
    char id[TEXT_SIZE], hour[HOUR_SIZE];
} record;

void columns_of(const struct sipcause_vendor *vendor)
{
    record.vendor = vendor;
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

/* What has been read of it. A cell may stand in quotes, of which two are one of its text. */
static struct {
    char separator;
    int in_quotes, was_quote, has_names, has_column;
    size_t len, cell, columns;
    char text[TEXT_SIZE];
    char names[MOST_COLUMNS][LONGEST_NAME];
} table;

static void end_cell(void)
{
    table.text[table.len] = '\0';
    table.len = 0;
    if (table.cell < MOST_COLUMNS && !table.has_names)
        snprintf(table.names[table.columns++], LONGEST_NAME, "%.*s", LONGEST_NAME - 1, table.text);
    else if (table.cell < table.columns)
        column_take(table.names[table.cell], table.text);
    table.cell++;
}

static void end_line(take_told *take)
{
    end_cell();
    table.cell = 0;
    if (table.has_names)
        column_end(take);
    table.has_names = 1;
    column_begin();
}

/* What is no ASCII that can be seen, a question mark stands for: this came from outside. */
static void add_to_cell(char byte)
{
    if (table.len + 1 < sizeof table.text)
        table.text[table.len++] = (char)(byte >= ' ' && byte < 0x7f ? byte : '?');
}

static void take_byte(char byte, take_told *take)
{
    if (byte == '"') {
        if (table.was_quote)
            add_to_cell(byte);
        table.in_quotes = !table.in_quotes;
        table.was_quote = !table.in_quotes;
        return;
    }
    table.was_quote = 0;
    if (table.in_quotes)
        add_to_cell(byte);
    else if (byte == table.separator)
        end_cell();
    else if (byte == '\n')
        end_line(take);
    else if (byte != '\r')
        add_to_cell(byte);
}

static void no_call(const struct told_call *call)
{
    (void)call;
}

/* Begins with the names of the columns. Returns whether one is known. */
static int begin_table(const char *line, size_t len, char separator)
{
    size_t index;

    memset(&table, 0, sizeof table);
    table.separator = separator;
    while (len-- > 0)
        take_byte(*line++, no_call);
    end_line(no_call);
    for (index = 0; index < table.columns; index++)
        if (is_column(table.names[index]))
            return 1;
    return 0;
}

int is_table(void)
{
    static const char separators[] = ",;\t";
    const char *separator = separators;
    size_t len;
    const char *const line = input_first_line(&len);

    while (*separator != '\0' && memchr(line, *separator, len) == NULL)
        separator++;
    return *separator != '\0' && begin_table(line, len, *separator);
}

int read_table(take_told *take)
{
    static char piece[1 << 16];
    const char separator = table.separator;
    ssize_t got, at;

    memset(&table, 0, sizeof table);
    table.separator = separator;
    column_begin();
    while ((got = read_some(piece, sizeof piece)) > 0)
        for (at = 0; at < got; at++)
            take_byte(piece[at], take);
    if (table.cell > 0 || table.len > 0)
        end_line(take);
    return (int)got;
}
