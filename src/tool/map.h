/* SPDX-License-Identifier: MIT
 *
 * map.h - what the parts of `sipcause map` share.
 */
#ifndef MAP_H
#define MAP_H

#include "tool.h"

enum {
    MOST_PICKED = 16,    /* columns that are looked at */
    MOST_ADDED = 32,     /* fields that are added */
    KEY_SIZE = TEXT_SIZE /* of a code and its NUL: what is longer is none */
};

enum format { NO_FORMAT, TSV, CSV, JSON_LINES };

/* ---- map_fields.c: what may be added to a record ---- */

/* What answers for a code: one of the first three, or none of them. */
struct answer {
    const struct sipcause_status *status;
    const struct sipcause_entry *entry;
    const struct sipcause_cause *cause;
    unsigned outcome, action, side, tone;
};

void answer_with_status(struct answer *answer, const struct sipcause_status *status);
void answer_with_entry(struct answer *answer, const struct sipcause_entry *entry);
void answer_with_cause(struct answer *answer, const struct sipcause_cause *cause);

/* A field to add, and what it is to be called. */
struct added {
    const struct map_field *field;
    struct slice name;
};

struct additions {
    struct added fields[MOST_ADDED];
    size_t count;
};

/* Is there one of this name? Two columns of one name could not be told apart. */
int is_added(const struct additions *additions, const struct slice *name);

/* Reads "outcome,why=display"; complains where there is no such field. Returns an exit status. */
int read_additions(struct additions *additions, const char *list);

/* Some bytes, as many as there have to be. */
struct text {
    char *bytes;
    size_t len, size;
};

void text_add(struct text *text, const char *bytes, size_t len);

/* What is to stand behind the last field of a record, beginning with its separator: of the answer,
 * or of the names of the columns. */
void add_values(struct text *text, enum format format, const struct additions *additions,
                const struct answer *answer);
void add_names(struct text *text, enum format format, const struct additions *additions);

/* ---- map_rows.c, map_json.c: records taken apart as far as they are asked for ---- */

/* Is a field of this name looked at? */
typedef int is_picked(void *context, const char *name, size_t len);

enum { KNOWN_NAMES = 64, NAME_SIZE = 64 };

/* The name that a field of JSON had last time, at its place in a record: mostly it has it again. */
struct known_name {
    char name[NAME_SIZE]; /* and the quote that ends it */
    size_t len;           /* with the quote; 0: there was none */
    int is_picked, is_added;
};

struct shape {
    enum format format;
    size_t columns;             /* that each record has; 0: not known yet */
    size_t picked[MOST_PICKED]; /* the columns that are looked at, from 0, ascending */
    size_t picked_count;
    is_picked *pick; /* the same where each record has its names */
    void *context;
    struct known_name known[KNOWN_NAMES];
    const struct additions *additions; /* names that no record may have already */
};

/* A field that is looked at. */
struct picked {
    struct slice name;  /* as it is written, where each record has its names */
    struct slice value; /* as it is written, in its quotes */
};

struct row {
    const char *end;  /* of its last field; here the fields come that are added */
    const char *next; /* where the next record begins */
    const char *why;  /* what is wrong with it, or NULL */
    size_t columns;
    struct picked picked[MOST_PICKED];
    size_t picked_count;
};

/* Takes the record apart that begins at `at`; `end` is that of what has come, and where `is_all`,
 * nothing more will. Returns whether it has come whole. */
int read_row(struct shape *shape, const char *at, const char *end, int is_all, struct row *row);

/* The same of a line. Returns what is wrong with it, or NULL. */
const char *read_json_row(struct shape *shape, const char *at, const char *end, struct row *row);

/* What a value says, without its quotes and the blanks around it, in `buffer` of KEY_SIZE. Returns
 * its length; 0 for none, and for one that is too long. */
size_t plain_value(enum format format, const struct slice *value, char *buffer);

/* ---- map_codes.c: from a value to an answer ---- */

/* How codes are looked up. */
struct codes {
    const struct sipcause_vendor *vendor; /* that was asked for, or NULL */
    unsigned protocol;                    /* of Reason, where there is no vendor */
    int is_by_name;                       /* only in columns that the spec knows */
};

/* Finds what answers for the value, which stands in the column of that name. Returns whether there
 * is something. */
int find_answer(const struct codes *codes, const struct slice *name, const char *value, size_t len,
                struct answer *answer);

/* ---- map_columns.c: which columns are looked at ---- */

struct columns {
    const char *key; /* as it was asked for, or NULL: those that the spec knows */
    struct slice parts[MOST_PICKED]; /* "code+reason" has two, whose values are joined */
    size_t part_count;
    int are_numbers; /* and then there is no header line */
    const struct codes *codes;
    char names[MOST_PICKED][NAME_SIZE]; /* of those that are picked out of a table */
};

/* Reads what was asked for; NULL for nothing. Returns an exit status. */
int read_key(struct columns *columns, const char *key);

/* Finds the columns in the first record of a table, which is its header line unless they are
 * numbers. Complains where one is not there. Returns an exit status. */
int find_columns(struct columns *columns, struct shape *shape, const char *at, const char *end);

is_picked is_picked_name; /* of `columns`, as the context */

/* Which part of the key the picked field is. */
size_t part_of(const struct columns *columns, const struct shape *shape, const struct row *row,
               size_t picked);

#endif
