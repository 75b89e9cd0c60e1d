/* SPDX-License-Identifier: MIT
 *
 * table.c - records for people to compare, one to a line, in columns as wide as they have to be.
 */
#include "tool.h"

#include <string.h>

/* How wide the columns of entries are; that of the vendor is 0 where all are one vendor's. */
static struct {
    int vendor, key, initiators;
} widths = { 0, 5, 9 };

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
    char phrase[TEXT_SIZE];

    snprintf(phrase, sizeof phrase, "%s%s", sipcause_status_phrase(status),
             status->flags & SIPCAUSE_REGISTERED ? "" : " (unregistered)");
    say("%s%-4u%s %-40s %-17s %s\n", paint(paint_of_outcome(status->outcome)), status->code,
        paint(PLAIN), phrase, sipcause_outcome_word(status->outcome),
        sipcause_action_word(status->action));
}

/* Ends a row, from a column on, with a name and what is behind that. The name is as long as it is,
 * but for a terminal, which would break it. */
static void last_column(int column, const char *name, const char *behind)
{
    const int room = 80 - column - (int)strlen(behind);
    const int len = room > 10 ? room : 10;

    if (is_terminal(stdout) && (int)strlen(name) > len)
        say("%.*s...%s\n", len - 3, name, behind);
    else
        say("%s%s\n", name, behind);
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

    say("%s%-5u%s %-7s %-18s %-17s ", paint(paint_of_outcome(cause->outcome)), cause->cause,
        paint(PLAIN), side[0] != '\0' ? side : "-", sipcause_outcome_word(cause->outcome),
        sipcause_action_word(cause->action));
    last_column(51, sipcause_cause_name(cause),
                cause->flags & SIPCAUSE_GENERIC ? "  (generic)" : "");
}

static void measure(const struct sipcause_entry *entry)
{
    make_room(&widths.key, strlen(short_key(entry)));
    make_room(&widths.initiators, strlen(initiators_of(entry)));
}

/* Who ended a call is of the vendor alone; among several there is no room for it. */
static void initiators(const char *words)
{
    if (widths.vendor == 0)
        say("%-*s ", widths.initiators, words);
}

static void head_of_entries(void)
{
    output_as_rows(1);
    separate();
    say("%s", paint(DIM));
    if (widths.vendor > 0)
        say("%-*s ", widths.vendor, "vendor");
    say("%-*s %-4s ", widths.key, "key", "SIP");
    initiators("initiator");
    say("%-17s %-16s %s%s\n", "outcome", "action", "name", paint(PLAIN));
}

void table_of_entries(const struct sipcause_vendor *vendor)
{
    size_t i;

    for (i = 0; i < vendor->entry_count; i++)
        measure(sipcause_entry_at(vendor, i));
    head_of_entries();
}

void table_of_vendors_entries(const struct sipcause_entry **entries, size_t count)
{
    size_t i;

    for (i = 0; i < count; i++) {
        make_room(&widths.vendor, strlen(sipcause_vendor_id(sipcause_entry_vendor(entries[i]))));
        measure(entries[i]);
    }
    head_of_entries();
}

void row_of_entry(const struct sipcause_entry *entry)
{
    if (widths.vendor > 0)
        say("%-*s ", widths.vendor, sipcause_vendor_id(sipcause_entry_vendor(entry)));
    say("%s%-*s%s %-4s ", paint(paint_of_outcome(entry->outcome)), widths.key, short_key(entry),
        paint(PLAIN), response_of(entry));
    initiators(initiators_of(entry));
    say("%-17s %-16s ", sipcause_outcome_word(entry->outcome),
        sipcause_action_word(entry->action));
    last_column((widths.vendor > 0 ? widths.vendor : widths.initiators) + widths.key + 42,
                sipcause_entry_name(entry), entry->flags & SIPCAUSE_RETIRED ? "  (retired)" : "");
}

void table_of_vendors(void)
{
    const struct sipcause_vendor *vendor;
    int id = 0, title = 0;
    size_t i;

    for (i = 0; vendor = sipcause_vendor_at(i), vendor->number != SIPCAUSE_NOBODY; i++) {
        make_room(&id, strlen(sipcause_vendor_id(vendor)));
        make_room(&title, strlen(sipcause_vendor_title(vendor)));
    }
    say("%s%-*s %-*s %s%s\n", paint(DIM), id, "vendor", title, "title", "codes", paint(PLAIN));
    for (i = 0; vendor = sipcause_vendor_at(i), vendor->number != SIPCAUSE_NOBODY; i++) {
        say("%s%-*s%s %-*s %5u\n", paint(BOLD), id, sipcause_vendor_id(vendor), paint(PLAIN), title,
            sipcause_vendor_title(vendor), (unsigned)vendor->entry_count);
    }
}
