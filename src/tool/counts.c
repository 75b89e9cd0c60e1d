/* SPDX-License-Identifier: MIT
 *
 * counts.c - counts calls by why they failed and when they were, in memory of one size: what
 * there are too many kinds of is counted as others.
 */
#include "summary.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_KINDS = 256, MOST_CODE = 700, MOST_WORDS = 256 };

const struct dimension_words dimension_words[DIMENSIONS] = {
    [BY_OUTCOME] = { "outcome", "Why they failed", "outcomes" },
    [BY_CODE] = { "code", "With which response code", "codes" },
    [BY_VENDOR] = { "vendor", "With which vendor's code", "vendors" },
    [BY_WHOM] = { "by", "Who ended them", "by" },
    [BY_HOUR] = { "hour", "By hour", "hours" },
};

/* What failed calls have in common that may be done about them. */
struct cause {
    char key[64], advice[TEXT_SIZE];
    unsigned long calls;
    unsigned outcome;
};

static struct {
    struct totals totals;
    unsigned long outcomes[MOST_WORDS], by[MOST_WORDS], codes[MOST_CODE];
    struct {
        const struct sipcause_entry *entry;
        unsigned long calls;
    } entries[MOST_KINDS];
    size_t entry_count;
    struct cause causes[MOST_KINDS];
    size_t cause_count, hour_count;
    struct count_row hours[MOST_ROWS];
} counted;

/* ---- Calls ---- */

void told_of(struct told_call *told, const struct open_call *call, char *display, char *advice)
{
    const struct sipcause_diagnosis *const diagnosis = &call->diagnosis;

    sipcause_diagnosis_text(diagnosis, SIPCAUSE_DISPLAY, display, TEXT_SIZE);
    sipcause_diagnosis_text(diagnosis, SIPCAUSE_ADVICE, advice, TEXT_SIZE);
    *told = (struct told_call){ .outcome = diagnosis->outcome,
                                .action = diagnosis->action,
                                .by = diagnosis->by,
                                .stage = diagnosis->stage,
                                .code = code_of_call(call),
                                .over = diagnosis->over,
                                .entry = diagnosis->entry,
                                .is_invite = call->is_invite,
                                .id = call->id,
                                .display = display,
                                .advice = advice,
                                .hour = call->hour };
}

int is_answered(const struct told_call *call)
{
    return call->stage == SIPCAUSE_STAGE_ANSWERED;
}

int is_failed(const struct told_call *call)
{
    return call->over && is_failure(call->outcome);
}

/* ---- Counting ---- */

static void count_entry(const struct sipcause_entry *entry)
{
    size_t index = 0;

    if (entry->vendor == SIPCAUSE_NOBODY)
        return;
    while (index < counted.entry_count && counted.entries[index].entry != entry)
        index++;
    if (index == MOST_KINDS)
        return;
    counted.entries[index].entry = entry;
    counted.entries[index].calls++;
    counted.entry_count += index == counted.entry_count;
}

static void write_entry(char *text, size_t size, const struct sipcause_entry *entry)
{
    snprintf(text, size, "%s %s", sipcause_vendor_id(sipcause_entry_vendor(entry)),
             short_key(entry));
}

/* Is there anything in it that who runs a trunk can do? */
static int is_to_do(unsigned action)
{
    static const uint8_t actions[] = {
        SIPCAUSE_ACTION_TRY_NEXT_SERVER,  SIPCAUSE_ACTION_AUTHENTICATE,
        SIPCAUSE_ACTION_FIX_NUMBER,       SIPCAUSE_ACTION_ADD_DIGITS,
        SIPCAUSE_ACTION_CHANGE_MEDIA,     SIPCAUSE_ACTION_CHANGE_REQUEST,
        SIPCAUSE_ACTION_CHANGE_CALLER_ID, SIPCAUSE_ACTION_ADD_CREDIT,
        SIPCAUSE_ACTION_CHANGE_ACCOUNT,   SIPCAUSE_ACTION_CHECK_NETWORK,
        SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, SIPCAUSE_ACTION_CONTACT_PROVIDER,
        SIPCAUSE_ACTION_REDUCE_RATE,      SIPCAUSE_ACTION_CHECK_LOGS,
    };

    return memchr(actions, (int)action, sizeof actions) != NULL;
}

static void count_cause(const struct told_call *call)
{
    struct cause *cause = counted.causes, *const end = cause + counted.cause_count;
    char key[sizeof cause->key];

    if (!is_to_do(call->action) || call->advice[0] == '\0')
        return;
    if (call->entry->vendor != SIPCAUSE_NOBODY)
        write_entry(key, sizeof key, call->entry);
    else if (call->code != 0)
        snprintf(key, sizeof key, "%u %s", call->code, call->display);
    else
        snprintf(key, sizeof key, "%s", call->display);
    while (cause < end && (strcmp(cause->key, key) || strcmp(cause->advice, call->advice)))
        cause++;
    if (cause == counted.causes + MOST_KINDS)
        return;
    counted.cause_count += cause == end;
    memcpy(cause->key, key, sizeof key);
    snprintf(cause->advice, sizeof cause->advice, "%s", call->advice);
    cause->outcome = call->outcome;
    cause->calls++;
}

/* The last hour is where the next call is, most often. */
static struct count_row *row_of_hour(const char *hour)
{
    size_t index = counted.hour_count;

    while (index > 0 && strcmp(counted.hours[index - 1].key, hour) != 0)
        index--;
    if (index > 0)
        return &counted.hours[index - 1];
    if (counted.hour_count == MOST_ROWS)
        return NULL;
    snprintf(counted.hours[counted.hour_count].key, HOUR_SIZE, "%s", hour);
    return &counted.hours[counted.hour_count++];
}

static void count_hour(const struct told_call *call)
{
    struct count_row *const row = call->hour[0] != '\0' ? row_of_hour(call->hour) : NULL;

    if (row == NULL)
        return;
    row->calls++;
    row->answered += (unsigned long)is_answered(call);
    row->failed += (unsigned long)is_failed(call);
}

void count_call(const struct told_call *call)
{
    struct totals *const all = &counted.totals;

    if (!call->is_invite) {
        all->others += (unsigned long)is_failed(call);
        return;
    }
    all->calls++;
    all->answered += (unsigned long)is_answered(call);
    all->open += !call->over && !is_answered(call);
    all->elsewhere += call->over && !is_answered(call) && !is_failed(call);
    count_hour(call);
    if (!is_failed(call))
        return;
    all->failed++;
    all->late += (unsigned long)is_answered(call);
    counted.outcomes[call->outcome % MOST_WORDS]++;
    counted.by[call->by % MOST_WORDS]++;
    counted.codes[call->code < MOST_CODE ? call->code : 0]++;
    count_entry(call->entry);
    count_cause(call);
}

const struct totals *totals(void)
{
    return &counted.totals;
}

unsigned long tenths_of_a_percent(unsigned long part, unsigned long whole)
{
    return whole > 0 ? (unsigned long)((1000ull * part + whole / 2) / whole) : 0;
}

int answer_seizure_ratio(unsigned long *tenths)
{
    const struct totals *const all = totals();
    const unsigned long seizures = all->calls - all->open - all->elsewhere;

    *tenths = tenths_of_a_percent(all->answered, seizures);
    return seizures > 0;
}

/* ---- Rows ---- */

void label_of(const struct count_row *row, enum dimension dimension, char *label, size_t most)
{
    static const char cut[] = "...";
    const int has_name = dimension == BY_CODE || dimension == BY_VENDOR;
    const int len = snprintf(label, most + 1, "%s%s%s", row->key, has_name ? " " : "",
                             has_name ? row->name : "");

    if ((size_t)len > most)
        strcpy(label + most + 1 - sizeof cut, cut);
}

static struct count_row rows[MOST_ROWS];

/* Adds a row, if there are any calls for it. Returns it. */
static struct count_row *add_row(size_t *count, unsigned long calls)
{
    static struct count_row nowhere;
    static const struct count_row empty;
    struct count_row *const row = calls > 0 && *count < MOST_ROWS ? &rows[(*count)++] : &nowhere;

    *row = empty;
    row->calls = row->failed = calls;
    return row;
}

/* Most calls first, and then by the key. */
static int compare_rows(const void *one, const void *other)
{
    const struct count_row *const a = one, *const b = other;

    if (a->calls != b->calls)
        return a->calls < b->calls ? 1 : -1;
    return strcmp(a->key, b->key);
}

static size_t rows_of_outcomes(void)
{
    size_t count = 0;
    unsigned outcome;

    for (outcome = 0; outcome < MOST_WORDS; outcome++) {
        struct count_row *const row = add_row(&count, counted.outcomes[outcome]);
        row->outcome = outcome;
        snprintf(row->key, sizeof row->key, "%s", sipcause_outcome_word(outcome));
        sipcause_outcome_text(outcome, SIPCAUSE_MEANING, row->name, sizeof row->name);
    }
    return count;
}

static size_t rows_of_codes(void)
{
    size_t count = 0;
    unsigned code;

    for (code = 1; code < MOST_CODE; code++) {
        struct count_row *const row = add_row(&count, counted.codes[code]);
        const struct sipcause_status *const status = sipcause_status_find(code);
        row->outcome = status->outcome;
        snprintf(row->key, sizeof row->key, "%u", code);
        snprintf(row->name, sizeof row->name, "%s", sipcause_status_phrase(status));
    }
    snprintf(add_row(&count, counted.codes[0])->key, sizeof rows->key, "none");
    return count;
}

static size_t rows_of_vendors(void)
{
    size_t count = 0, index;

    for (index = 0; index < counted.entry_count; index++) {
        const struct sipcause_entry *const entry = counted.entries[index].entry;
        struct count_row *const row = add_row(&count, counted.entries[index].calls);
        row->outcome = entry->outcome;
        write_entry(row->key, sizeof row->key, entry);
        snprintf(row->name, sizeof row->name, "%s", sipcause_entry_name(entry));
    }
    return count;
}

static size_t rows_of_by(void)
{
    size_t count = 0;
    unsigned by;

    for (by = 0; by < MOST_WORDS; by++) {
        struct count_row *const row = add_row(&count, counted.by[by]);
        row->outcome = SIPCAUSE_OUTCOME_CANCELED;
        snprintf(row->key, sizeof row->key, "%s", sipcause_by_word(by));
        sipcause_by_text(by, SIPCAUSE_MEANING, row->name, sizeof row->name);
    }
    return count;
}

static int compare_keys(const void *one, const void *other)
{
    const struct count_row *const a = one, *const b = other;

    return strcmp(a->key, b->key);
}

/* In the order in which they were, where each begins with its year; else as they came. */
static size_t rows_of_hours(void)
{
    size_t index = 0;

    while (index < counted.hour_count && is_number(counted.hours[index].key, 4))
        index++;
    if (index == counted.hour_count)
        qsort(counted.hours, counted.hour_count, sizeof *counted.hours, compare_keys);
    return counted.hour_count;
}

size_t rows_of(enum dimension dimension, const struct count_row **list)
{
    static size_t (*const all[])(void) = { [BY_OUTCOME] = rows_of_outcomes,
                                           [BY_CODE] = rows_of_codes,
                                           [BY_VENDOR] = rows_of_vendors,
                                           [BY_WHOM] = rows_of_by };
    size_t count;

    *list = counted.hours;
    if (dimension == BY_HOUR)
        return rows_of_hours();
    *list = rows;
    count = all[dimension]();
    qsort(rows, count, sizeof *rows, compare_rows);
    return count;
}

size_t rows_to_do(const struct count_row **list)
{
    size_t count = 0, index;

    for (index = 0; index < counted.cause_count; index++) {
        const struct cause *const cause = &counted.causes[index];
        struct count_row *const row = add_row(&count, cause->calls);
        row->outcome = cause->outcome;
        memcpy(row->key, cause->key, sizeof row->key);
        snprintf(row->name, sizeof row->name, "%s", cause->advice);
    }
    qsort(rows, count, sizeof *rows, compare_rows);
    *list = rows;
    return count < MOST_TO_DO ? count : MOST_TO_DO;
}
