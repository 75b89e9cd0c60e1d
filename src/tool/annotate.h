/* SPDX-License-Identifier: MIT
 *
 * annotate.h - what the parts of `sipcause annotate` share.
 */
#ifndef ANNOTATE_H
#define ANNOTATE_H

#include "tool.h"

/* ---- found.c: what a line holds, and what is to be said of it ---- */

enum { MOST_VENDORS = 255 };

/* Whose codes are explained: one vendor, NULL, where none was named. */
struct named {
    size_t count;
    const struct sipcause_vendor *vendors[MOST_VENDORS];
};

/* What a vendor has of a line. */
struct found_of_vendor {
    const struct sipcause_entry *view;  /* what it says of the response code, or NULL */
    const struct sipcause_entry *entry; /* NULL: none yet */
    const struct sipcause_entry *reasons[MOST_REASONS_OF_LINE];
    size_t reason_count;
};

/* What a line has been found to hold, as its parts come by. */
struct found {
    struct named named;
    unsigned code;    /* 0: none yet */
    const char *line; /* with a code: where its status line begins, in this part */
    const struct sipcause_status *status; /* with a code: what it means with its phrase */
    int is_shaped;                        /* it is such a line: */
    struct shaped shaped;
    struct found_of_vendor of[MOST_VENDORS]; /* as they were named */
};

/* Names the vendors in a list with commas, each once. Returns an exit status. */
int name_vendors(struct named *named, const char *given);

/* Is what goes well nothing to say, from now on; and a call, if it is so, before it has ended? */
void want_only_failures(int only);
int is_wanted_call(const struct open_call *call);

/* Looks at a part of a line. `line_end` is NULL when the line is not whole. */
void look_at_line(struct found *found, const struct part *part, const char *line_end);

/* Is there anything to say of it; of its status line? */
int found_something(const struct found *found);
int found_status(const struct found *found);

/* Says what it held, behind it, and forgets it. */
void explain_found(struct found *found);

#endif
