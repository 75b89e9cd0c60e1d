/* SPDX-License-Identifier: MIT
 *
 * summary.h - what the parts of `sipcause summary` share: cmd_summary.c has calls told, records.c
 * and columns.c those of records, counts.c counts them, hours.c says when they were, and
 * summary_text.c and summary_html.c show what that comes to.
 */
#ifndef SUMMARY_H
#define SUMMARY_H

#include "rows.h"

/* ---- hours.c ---- */

/* Finds the hour in a line of a log, "2026-11-28 21:00" as the log has its date. Returns whether
 * there is one. */
int find_hour(const char *line, const char *end, char *hour);

/* ---- counts.c ---- */

/* What a summary has to know of a call. */
struct told_call {
    unsigned outcome, action, by, stage, code;
    int over;
    const struct sipcause_entry *entry; /* a vendor's code that decided, or that of nobody */
    int is_invite;                      /* 0: it is no call, but failed like one */
    const char *id, *display, *advice;
    const char *hour; /* "": not known */
};

void told_of(struct told_call *told, const struct open_call *call, char *display, char *advice);
int is_answered(const struct told_call *call);
int is_failed(const struct told_call *call);

/* What calls are counted by; each may be asked for alone. */
enum dimension { BY_OUTCOME, BY_CODE, BY_VENDOR, BY_WHOM, BY_HOUR, DIMENSIONS };

struct dimension_words {
    const char *word, *title, *json;
};

extern const struct dimension_words dimension_words[DIMENSIONS];

void count_call(const struct told_call *call);

struct totals {
    unsigned long calls, answered, failed, open;
    unsigned long late;      /* that failed, though they were answered */
    unsigned long elsewhere; /* another phone of the called party has answered */
    unsigned long others;    /* that are no calls, and failed */
};

const struct totals *totals(void);
unsigned long tenths_of_a_percent(unsigned long part, unsigned long whole);

/* The answer-seizure ratio: of the calls that have an end or an answer, and not at
 * another phone, those that have an answer.
 * Returns whether there are any. */
int answer_seizure_ratio(unsigned long *tenths);

/* So many calls have this in common. */
struct count_row {
    char key[64], name[TEXT_SIZE];
    unsigned long calls, answered, failed; /* but by hour, calls are those that failed */
    unsigned outcome;
};

enum { MOST_ROWS = 1000 };

/* Writes the rows of a dimension, those with most calls first, hours as they come. Returns how
 * many; they are there until the next call. */
size_t rows_of(enum dimension dimension, const struct count_row **rows);

/* Writes "486 Busy Here", in at most so many columns. */
void label_of(const struct count_row *row, enum dimension dimension, char *label, size_t most);

enum { MOST_TO_DO = 5 };

/* What to do first: the same with the advice as the name. */
size_t rows_to_do(const struct count_row **rows);

/* ---- summary_text.c ---- */

void put_summary(int dimension); /* DIMENSIONS: all of it */
void table_of_told(void);
void row_of_told(const struct told_call *call);

/* ---- summary_html.c ---- */

/* Writes a page. Returns an exit status. */
int write_page(const char *path, const char *about);

/* ---- records.c: calls in JSON ---- */

typedef void take_told(const struct told_call *call);

int is_records(void); /* is that what is being read? */

/* Has each taken. Returns 0, or -1 with errno. */
int read_records(take_told *take);
int records_are_whole(void); /* those that were read last */

/* ---- columns.c: records of a vendor ---- */

void columns_of(const struct sipcause_vendor *vendor); /* NULL: of any */

/* As plain_value() has it, and fit to be shown. */
void visible_value(enum format format, const struct slice *value, char *text);

int is_column(const char *name); /* in which one has its codes */
void column_begin(void);         /* another record */
void column_take(const char *name, const char *value);
int column_has_code(void); /* a vendor's, since it began */
void column_end(take_told *take);

int is_table(void); /* is that what is being read, with a column that is known? */
int may_be_table(void); /* has it a first line of names, of which none is known? */
int read_table(take_told *take);

#endif
