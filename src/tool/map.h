/* SPDX-License-Identifier: MIT
 *
 * map.h - what the parts of `sipcause map` share.
 */
#ifndef MAP_H
#define MAP_H

#include "rows.h"

enum {
    MOST_PARTS = 16, /* of a key */
    MOST_ADDED = 32  /* fields that are added */
};

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
    struct slice parts[MOST_PARTS]; /* "code+reason" has two, whose values are joined */
    size_t part_count;
    int are_numbers; /* and then there is no header line */
    const struct codes *codes;
    const struct additions *additions; /* names that no record may have already */
    char names[MOST_PARTS][NAME_SIZE]; /* of those that are picked out of a table */
};

/* Reads what was asked for; NULL for nothing. Returns an exit status. */
int read_key(struct columns *columns, const char *key);

/* Finds the columns in the first record of a table, which is its header line unless they are
 * numbers. Complains where one is not there. Returns an exit status. */
int find_columns(struct columns *columns, struct shape *shape, const char *at, const char *end);

what_is_name what_is_field; /* of `columns`, as the context */

/* May the code be in an object of a record? Its fields are called object.name. */
int looks_inside(const struct columns *columns);

/* A part of the key without its object. */
struct slice last_name(struct slice part);

/* Which part of the key the picked field is. */
size_t part_of(const struct columns *columns, const struct shape *shape, const struct row *row,
               size_t picked);

#endif
