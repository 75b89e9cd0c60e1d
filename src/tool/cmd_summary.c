/* SPDX-License-Identifier: MIT
 *
 * cmd_summary.c - `sipcause summary`: why the calls of a log, a capture or of records failed, as a
 * table, as JSON or as a page; or a line for each call.
 */
#include "summary.h"

#include <errno.h>
#include <string.h>

enum listed { NO_CALLS, FAILED_CALLS, ALL_CALLS };

static struct {
    struct message_reader reader;
    struct calls calls;
    enum listed listed;
    int has_names; /* of columns, but of none that is known */
} summary;

/* ---- Calls ---- */

/* Is it one of those that are listed? */
static int is_listed(const struct told_call *told)
{
    return told->is_invite
           && (summary.listed == ALL_CALLS || (summary.listed == FAILED_CALLS && is_failed(told)));
}

static void take_told_call(const struct told_call *told)
{
    count_call(told);
    if (is_listed(told))
        row_of_told(told);
}

static void take_call(void *context, const struct open_call *call, enum call_state state)
{
    char display[TEXT_SIZE], advice[TEXT_SIZE];
    struct told_call told;

    (void)context;
    (void)state;
    told_of(&told, call, display, advice);
    take_told_call(&told);
    if (is_listed(&told) && output_is(AS_JSON))
        record_diagnosis(call, SIPCAUSE_ROLE_OBSERVER, 1);
}

/* ---- Input ---- */

static void take_message_of_input(void *context, const struct message *message)
{
    (void)context;
    calls_take(&summary.calls, message);
}

/* A line with a time in it, which is not one of a message, says when the messages behind it were;
 * and one with a start line or of another program, when its own was. */
static void take_line(void *context, const char *line, const char *next)
{
    const int may_begin = has_mark(line, next);
    int was_in_head;

    (void)context;
    if (begins_message_of_capture())
        message_end(&summary.reader);
    was_in_head = summary.reader.in_head;
    if (may_begin && !was_in_head)
        find_hour(line, next, summary.calls.hour);
    if (may_begin || message_goes_on(&summary.reader))
        message_line(&summary.reader, line, next, may_begin);
    if (!was_in_head || may_begin)
        find_hour(line, next, summary.calls.hour);
}

/* Returns 0, or errno. */
static int read_calls_in_json(void)
{
    if (read_records(take_told_call) < 0)
        return errno;
    if (records_are_whole())
        return 0;
    input_fails("the records are cut off here");
    return errno;
}

static int read_input(void *context, const char *name)
{
    int problem;

    (void)context;
    (void)name;
    if (is_records())
        return read_calls_in_json();
    if (is_table())
        return read_table(take_told_call) < 0 ? errno : 0;
    summary.has_names |= may_be_table();
    problem = read_lines(take_line, NULL);
    message_end(&summary.reader);
    summary.calls.hour[0] = '\0';
    return problem;
}

/* ---- What was asked ---- */

/* The dimension with this name, or -1 when that was said. */
static int find_dimension(const char *asked)
{
    int dimension;

    if (asked == NULL)
        return DIMENSIONS;
    for (dimension = 0; dimension < DIMENSIONS; dimension++)
        if (strcmp(dimension_words[dimension].word, asked) == 0)
            return dimension;
    complain_about(asked);
    fputs("no such table; it is", stderr);
    for (dimension = 0; dimension < DIMENSIONS; dimension++)
        fprintf(stderr, "%s %s", dimension > 0 ? "," : "", dimension_words[dimension].word);
    putc('\n', stderr);
    return -1;
}

static enum listed what_is_listed(const char *const *given)
{
    if (given[FAILURES] != NULL)
        return FAILED_CALLS;
    return given[CALLS] != NULL ? ALL_CALLS : NO_CALLS;
}

static int start(const char *const *given)
{
    const struct sipcause_vendor *const vendor =
        given[VENDOR] != NULL ? need_vendor(given[VENDOR]) : NULL;

    if (vendor != NULL && vendor->number == SIPCAUSE_NOBODY)
        return NOT_KNOWN;
    if (!calls_start_as_asked(&summary.calls, given[OPEN_CALLS]))
        return WRONG_USAGE;
    summary.calls.vendor = vendor != NULL ? vendor->number : SIPCAUSE_NOBODY;
    columns_of(vendor);
    summary.calls.are_counted = 1;
    summary.calls.tell = take_call;
    message_start(&summary.reader, summary.calls.vendor, take_message_of_input, NULL);
    summary.listed = what_is_listed(given);
    if (summary.listed != NO_CALLS)
        table_of_told();
    if (summary.listed == NO_CALLS || !is_terminal(stdout))
        progress_wanted();
    return ANSWERED;
}

static int no_call(const char *about)
{
    complain(about, "no call in it%s",
             summary.has_names
                 ? ", and no column that is known; whose records are they? --vendor VENDOR"
                 : "");
    return NOT_KNOWN;
}

/* Shows what has been read: "standard input", a file, or how many there are. */
static int show_summary(const char *const *given, int dimension, int count, char **files)
{
    char about[TEXT_SIZE] = "standard input";

    if (count == 1 && strcmp(files[0], STANDARD_INPUT) != 0)
        snprintf(about, sizeof about, "%s", files[0]);
    else if (count > 1)
        snprintf(about, sizeof about, "%d files", count);
    if (totals()->calls == 0 && totals()->others == 0)
        return no_call(about);
    if (summary.listed == NO_CALLS && (given[HTML] == NULL || output_is(AS_JSON)))
        put_summary(dimension);
    return given[HTML] != NULL ? write_page(given[HTML], about) : ANSWERED;
}

int command_summary(const struct options *options, int count, char **files)
{
    const int dimension = find_dimension(options->given[BY]);
    int result = dimension < 0 ? WRONG_USAGE : start(options->given), told;

    if (result != ANSWERED)
        return result;
    result = read_files(count, files, read_input, NULL);
    calls_end(&summary.calls);
    if (result != ANSWERED && totals()->calls == 0)
        return result;
    told = show_summary(options->given, dimension, count, files);
    return told != ANSWERED ? told : result;
}
