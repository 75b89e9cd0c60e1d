/* SPDX-License-Identifier: MIT
 *
 * table.c - records for people to compare, one to a line, in columns as wide as they have to be.
 */
#include "tool.h"

#include <string.h>

/* How wide the columns of a vendor's entries are. */
static struct {
    int key, name, initiators;
} widths = { 5, 5, 9 };

static void make_room(int *width, size_t len)
{
    if ((int)len > *width)
        *width = (int)len;
}

/* Who may have ended the call: "origination+destination". */
static const char *initiators_of(const struct sipcause_entry *entry)
{
    static char words[TEXT_SIZE];

    join_initiators(entry, "+", words);
    return words[0] != '\0' ? words : "-";
}

/* The SIP code, with a "?" where it is inferred, or that of HTTP: "404?", "http400". */
static const char *response_of(const struct sipcause_entry *entry)
{
    static char code[16];

    if (entry->sip != 0)
        snprintf(code, sizeof code, "%u%s", entry->sip,
                 entry->flags & SIPCAUSE_SIP_INFERRED ? "?" : "");
    else if (sipcause_entry_http(entry) != 0)
        snprintf(code, sizeof code, "http%u", sipcause_entry_http(entry));
    else
        strcpy(code, "-");
    return code;
}

void table_of_statuses(void)
{
    output_as_rows(1);
    separate();
    say("%s%-4s %-40s %-17s %s%s\n", paint(DIM), "code", "reason phrase", "outcome", "action",
        paint(PLAIN));
}

void row_of_status(const struct sipcause_status *status)
{
    say("%s%-4u%s %-40s %-17s %s%s\n", paint(paint_of_outcome(status->outcome)), status->code,
        paint(PLAIN), sipcause_status_phrase(status), sipcause_outcome_word(status->outcome),
        sipcause_action_word(status->action),
        status->flags & SIPCAUSE_REGISTERED ? "" : "  (not registered)");
}

void table_of_causes(void)
{
    output_as_rows(1);
    separate();
    say("%s%-5s %-7s %-18s %-17s %s%s\n", paint(DIM), "cause", "party", "outcome", "action", "name",
        paint(PLAIN));
}

void row_of_cause(const struct sipcause_cause *cause)
{
    const char *const side = side_word(sipcause_cause_side(cause));

    say("%s%-5u%s %-7s %-18s %-17s %s%s\n", paint(paint_of_outcome(cause->outcome)), cause->cause,
        paint(PLAIN), side[0] != '\0' ? side : "-", sipcause_outcome_word(cause->outcome),
        sipcause_action_word(cause->action), sipcause_cause_name(cause),
        cause->flags & SIPCAUSE_GENERIC ? "  (generic)" : "");
}

static void measure(const struct sipcause_vendor *vendor)
{
    size_t i;

    for (i = 0; i < vendor->entry_count; i++) {
        const struct sipcause_entry *const entry = sipcause_entry_at(vendor, i);
        make_room(&widths.key, strlen(short_key(entry)));
        make_room(&widths.name, strlen(sipcause_entry_name(entry)));
        make_room(&widths.initiators, strlen(initiators_of(entry)));
    }
}

void table_of_entries(const struct sipcause_vendor *vendor)
{
    output_as_rows(1);
    measure(vendor);
    separate();
    say("%s%-*s %-*s %-7s %-*s %-17s %s%s\n", paint(DIM), widths.key, "key", widths.name, "name",
        "SIP", widths.initiators, "initiator", "outcome", "action", paint(PLAIN));
}

void row_of_entry(const struct sipcause_entry *entry)
{
    say("%s%-*s%s %-*s %-7s %-*s %-17s %s%s\n", paint(paint_of_outcome(entry->outcome)), widths.key,
        short_key(entry), paint(PLAIN), widths.name, sipcause_entry_name(entry), response_of(entry),
        widths.initiators, initiators_of(entry), sipcause_outcome_word(entry->outcome),
        sipcause_action_word(entry->action), entry->flags & SIPCAUSE_RETIRED ? "  (retired)" : "");
}
