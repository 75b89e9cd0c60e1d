/* SPDX-License-Identifier: MIT
 *
 * summary_text.c - a summary, for people in 80 columns and for programs.
 */
#include "summary.h"

#include <string.h>

enum { LABEL = 34, BAR = 24, MOST_SHOWN = 10, HOURS_SHOWN = 24 };

static unsigned long percent_of_failed(unsigned long calls)
{
    return tenths_of_a_percent(calls, totals()->failed);
}

/* A bar of so many of the columns as the part is of the whole; of something, at least one. */
static void say_bar(enum paint color, char mark, unsigned long part, unsigned long whole,
                    unsigned long columns)
{
    unsigned long len = whole > 0 ? (part * columns + whole / 2) / whole : 0;

    if (len == 0 && part > 0)
        len = 1;
    say("%s", paint(color));
    for (; len > 0; len--)
        say("%c", mark);
    say("%s", paint(PLAIN));
}

static void say_title(const char *title)
{
    say("\n%s%s%s\n", paint(BOLD), title, paint(PLAIN));
}

/* Of a table whose first row has most. */
static void say_row(enum dimension dimension, const struct count_row *row, unsigned long most)
{
    const unsigned long tenths = percent_of_failed(row->calls);
    char label[LABEL + 1];

    label_of(row, dimension, label, LABEL);
    say("  %-*s", LABEL, label);
    say(" %8lu %3lu.%lu%%  ", row->calls, tenths / 10, tenths % 10);
    say_bar(paint_of_outcome(row->outcome), '#', row->calls, most, BAR);
    say("\n");
}

static void say_rest(size_t rest, const char *word)
{
    if (rest > 0)
        say("  and %zu more: --by %s\n", rest, word);
}

static void say_table(enum dimension dimension, size_t shown)
{
    const struct count_row *rows;
    const size_t count = rows_of(dimension, &rows);
    size_t index;

    if (count == 0)
        return;
    say_title(dimension_words[dimension].title);
    for (index = 0; index < count && index < shown; index++)
        say_row(dimension, &rows[index], rows[0].calls);
    say_rest(count - index, dimension_words[dimension].word);
}

static unsigned long most_calls(const struct count_row *rows, size_t count)
{
    unsigned long most = 0;

    while (count-- > 0)
        if (rows[count].calls > most)
            most = rows[count].calls;
    return most;
}

/* Where an hour has calls, those that were answered are "=", and those that failed "#". */
static void say_hour(const struct count_row *row, unsigned long most)
{
    say("  %-18s %8lu %8lu %8lu  ", row->key, row->calls, row->answered, row->failed);
    say_bar(GREEN, '=', row->answered, most, BAR);
    say_bar(RED, '#', row->failed, most, BAR);
    say("\n");
}

static void say_hours(size_t shown)
{
    const struct count_row *rows;
    const size_t count = rows_of(BY_HOUR, &rows), from = count > shown ? count - shown : 0;
    const unsigned long most = most_calls(rows, count);
    size_t index;

    if (count == 0)
        return;
    say_title(dimension_words[BY_HOUR].title);
    say("  %s%-18s %8s %8s %8s%s\n", paint(DIM), "", "calls", "answered", "failed", paint(PLAIN));
    for (index = from; index < count; index++)
        say_hour(&rows[index], most);
    say_rest(from, "hour");
}

static void say_to_do(void)
{
    const struct count_row *rows;
    const size_t count = rows_to_do(&rows);
    size_t index;

    if (count == 0)
        return;
    say_title("What to do first");
    for (index = 0; index < count; index++) {
        const unsigned long tenths = percent_of_failed(rows[index].calls);
        say("  %zu. %s: %lu call%s, %lu.%lu%%\n", index + 1, rows[index].key, rows[index].calls,
            rows[index].calls == 1 ? "" : "s", tenths / 10, tenths % 10);
        say_wrapped(BOLD, rows[index].name);
    }
}

static void say_totals(void)
{
    const struct totals *const all = totals();
    unsigned long tenths;

    say("%s%lu call%s%s: %lu answered, %lu failed", paint(BOLD), all->calls,
        all->calls == 1 ? "" : "s", paint(PLAIN), all->answered, all->failed);
    if (all->late > 0)
        say(" (%lu of them after the answer)", all->late);
    if (all->elsewhere > 0)
        say(", %lu answered elsewhere", all->elsewhere);
    if (all->open > 0)
        say(", %lu not over", all->open);
    say("\n");
    if (answer_seizure_ratio(&tenths))
        say("Answer-seizure ratio %lu.%lu%%\n", tenths / 10, tenths % 10);
    if (all->others > 0)
        say("and %lu other request%s that failed, such as REGISTER\n", all->others,
            all->others == 1 ? "" : "s");
}

static void say_summary(int dimension)
{
    int each;

    if (dimension == BY_HOUR)
        say_hours(MOST_ROWS);
    else if (dimension != DIMENSIONS)
        say_table((enum dimension)dimension, MOST_ROWS);
    if (dimension != DIMENSIONS)
        return;
    say_to_do();
    for (each = 0; each < BY_HOUR; each++)
        say_table((enum dimension)each, MOST_SHOWN);
    say_hours(HOURS_SHOWN);
}

/* ---- JSON ---- */

static void json_row(enum dimension dimension, const struct count_row *row)
{
    json_open(NULL, '{');
    json_text(dimension_words[dimension].word, row->key);
    if (dimension != BY_HOUR)
        json_text("name", row->name);
    json_number("calls", row->calls);
    if (dimension == BY_HOUR) {
        json_number("answered", row->answered);
        json_number("failed", row->failed);
    }
    json_close('}');
}

static void json_rows(enum dimension dimension)
{
    const struct count_row *rows;
    const size_t count = rows_of(dimension, &rows);
    size_t index;

    json_open(dimension_words[dimension].json, '[');
    for (index = 0; index < count; index++)
        json_row(dimension, &rows[index]);
    json_close(']');
}

static void json_to_do(void)
{
    const struct count_row *rows;
    const size_t count = rows_to_do(&rows);
    size_t index;

    json_open("to_do", '[');
    for (index = 0; index < count; index++) {
        json_open(NULL, '{');
        json_text("cause", rows[index].key);
        json_number("calls", rows[index].calls);
        json_text("advice", rows[index].name);
        json_close('}');
    }
    json_close(']');
}

static void json_summary(int dimension)
{
    const struct totals *const all = totals();
    unsigned long tenths;
    int each;

    json_open(NULL, '{');
    json_text("kind", "summary");
    json_number("calls", all->calls);
    json_number("answered", all->answered);
    json_number("failed", all->failed);
    json_number("failed_after_answer", all->late);
    json_number("answered_elsewhere", all->elsewhere);
    json_number("not_over", all->open);
    json_number("others_failed", all->others);
    if (answer_seizure_ratio(&tenths))
        json_tenths("answer_seizure_ratio", tenths);
    if (dimension == DIMENSIONS)
        json_to_do();
    for (each = 0; each < DIMENSIONS; each++)
        if (dimension == DIMENSIONS || dimension == each)
            json_rows((enum dimension)each);
    json_close('}');
}

void put_summary(int dimension)
{
    say_totals();
    say_summary(dimension);
    json_summary(dimension);
}

/* ---- A call in a line ---- */

enum { CODE = 4, OUTCOME = 18, WHOM = 7, DISPLAY = 22, ID = 24 };

void table_of_told(void)
{
    output_as_rows(1);
    say("%s%-*s %-*s %-*s %-*s %s%s\n", paint(DIM), CODE, "code", OUTCOME, "outcome", WHOM, "by",
        DISPLAY, "display", "Call-ID", paint(PLAIN));
}

/* A Call-ID is cut for eyes, and never for a program. */
void row_of_told(const struct told_call *call)
{
    const int is_cut = is_terminal(stdout) && strlen(call->id) > ID;
    char code[16] = "-", id[ID + 1];

    if (call->code != 0)
        snprintf(code, sizeof code, "%u", call->code);
    say("%-*s %s%-*s%s %-*s %-*s ", CODE, code, paint(paint_of_outcome(call->outcome)), OUTCOME,
        sipcause_outcome_word(call->outcome), paint(PLAIN), WHOM,
        call->over ? sipcause_by_word(call->by) : "-", DISPLAY, call->display);
    if (is_cut)
        snprintf(id, sizeof id, "%.*s...", ID - 3, call->id);
    say_outside(is_cut ? id : call->id);
    say("\n");
}
