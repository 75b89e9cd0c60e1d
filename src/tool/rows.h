/* SPDX-License-Identifier: MIT
 *
 * rows.h - call records, as `map` and `summary` read them: tables by tabs, or by another separator
 * and quotes, and objects of JSON. rows.c takes a record of a table apart, rows_json.c one of JSON
 * lines, or tokens where objects stand in others.
 */
#ifndef ROWS_H
#define ROWS_H

#include "tool.h"

enum {
    MOST_PICKED = 256,    /* columns that are looked at */
    KEY_SIZE = TEXT_SIZE, /* of a value and its NUL: what is longer is none */
    KNOWN_NAMES = 64,
    NAME_SIZE = 64,
    LONGEST_ROW = 1 << 20,
    ROWS_PIECE = 1 << 17
};

enum format { NO_FORMAT, TSV, CSV, JSON_LINES };

/* ---- Input ---- */

enum row_input { MORE_COMES, BLOCK_IS_FULL, ALL_HAS_COME };

/* Takes what has come as far as it is whole; more than nothing, where no more comes or the block is
 * full. Returns where it has stopped, or NULL: then the rest is not wanted. */
typedef const char *take_rows_of(void *context, const char *at, const char *end,
                                 enum row_input input);

/* Has all there is taken, `piece` bytes more at a time, in a block of LONGEST_ROW. Returns 0, or -1
 * with errno. */
int each_rows(take_rows_of *take, void *context, size_t piece);

/* ---- Records ---- */

enum { IS_PICKED = 1, IS_REFUSED = 2 };

/* What a field of this name is: looked at, or one that no record may have. `object` is the field of
 * the record in which it stands; of none of these, without a text. */
typedef unsigned what_is_name(void *context, struct slice object, struct slice name);

/* The name that a field of JSON had last time, at its place in a record: mostly it has it again. */
struct known_name {
    char name[NAME_SIZE]; /* and the quote that ends it */
    size_t len;           /* with the quote; 0: there was none */
    unsigned what;
};

struct shape {
    enum format format;
    char separator;             /* of CSV */
    size_t columns;             /* that each record has; 0: not known, or any number */
    size_t picked[MOST_PICKED]; /* the columns that are looked at, from 0, ascending */
    size_t picked_count;
    what_is_name *what_is; /* the same where each record has its names */
    int looks_inside;      /* into objects in it, too */
    void *context;
    struct known_name known[KNOWN_NAMES];
};

/* A field that is looked at. */
struct picked {
    struct slice object; /* in which it stands, if not in the record itself */
    struct slice name;   /* as it is written, where each record has its names */
    struct slice value;  /* as it is written, in its quotes */
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

/* Takes the next token from `at` on, a bracket, a mark, a string or a word; it is of length 0 where
 * there are blanks alone. Returns where it ends, or NULL where more must come. */
const char *read_json_token(const char *at, const char *end, int is_all, struct slice *token);

/* What a value says, without its quotes and the blanks around it, in `buffer` of KEY_SIZE. Returns
 * its length; 0 for none, and for one that is too long. */
size_t plain_value(enum format format, const struct slice *value, char *buffer);

#endif
