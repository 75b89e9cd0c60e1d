/* SPDX-License-Identifier: MIT
 *
 * reasons.c - a vendor's reasons in lines that are no status lines: "487 Ringing timeout", or the
 * reason alone where it is a whole field of the line. Many are ordinary words: a line that has one
 * among others is none.
 */
#include "letters.h"
#include "tool.h"

#include <string.h>
#include <strings.h>

enum { MOST_BETWEEN = 4 };

static const char between_code_and_reason[] = " ,;:|\t\"'=-)";
static const char before_field[] = ",;:|\t\"'=", behind_field[] = ",;|\t\"'";

/* Is it one of those that are keyed by a response code and a reason? */
static int is_keyed_by_reason(const struct sipcause_entry *entry)
{
    const char *const key = sipcause_entry_key(entry);

    return entry->sip >= 100 && strlen(key) > CODE_DIGITS + 1 && key[CODE_DIGITS] == ' '
           && strcmp(key + CODE_DIGITS + 1, sipcause_entry_name(entry)) == 0;
}

/* Does the field that begins with this name end behind it? */
static int ends_field(const char *at, const char *end)
{
    while (at < end && *at == ' ')
        at++;
    return at == end || is_any_of(*at, behind_field);
}

/* Does the text begin with the name of the entry, as a word behind its code, or in the same letters
 * as a field? `code` is 0 for that. */
static size_t len_of_name(const struct sipcause_entry *entry, unsigned code, const char *at,
                          const char *end)
{
    const char *const name = sipcause_entry_name(entry);
    const size_t len = strlen(name);

    if ((size_t)(end - at) < len || strncasecmp(at, name, len) != 0)
        return 0;
    if (code != 0)
        return at + len == end || !is_word(at[len]) ? len : 0;
    return memcmp(at, name, len) == 0 && ends_field(at + len, end) ? len : 0;
}

/* Finds the entries with the longest name that the text begins with, those of the response code
 * where one stood before it. Returns how many, at most MOST_REASONS_OF_LINE. */
static size_t reasons_at(const struct sipcause_vendor *vendor, unsigned code, const char *at,
                         const char *end, const struct sipcause_entry **entries)
{
    size_t count = 0, longest = 1, i;

    for (i = 0; i < vendor->entry_count; i++) {
        const struct sipcause_entry *const entry = sipcause_entry_at(vendor, i);
        size_t len;
        if ((code != 0 && entry->sip != code) || !is_keyed_by_reason(entry))
            continue;
        len = len_of_name(entry, code, at, end);
        count = len > longest ? 0 : count;
        longest = len > longest ? len : longest;
        if (len == longest && count < MOST_REASONS_OF_LINE)
            entries[count++] = entry;
    }
    return count;
}

/* The response code that stands there as a word, or 0. */
static unsigned code_at(const char *line, const char *at, const char *end)
{
    if (end - at <= CODE_DIGITS || (at > line && is_word(at[-1])) || is_word(at[CODE_DIGITS])
        || !is_number(at, CODE_DIGITS))
        return 0;
    return code_of(at, CODE_DIGITS);
}

/* Finds a reason behind its response code. */
static size_t reasons_behind_code(const struct sipcause_vendor *vendor, const char *line,
                                  const char *end, const struct sipcause_entry **entries)
{
    const char *at;
    size_t count = 0;

    for (at = line; count == 0 && at < end; at++) {
        const unsigned code = code_at(line, at, end);
        const char *reason = at + CODE_DIGITS;
        int passed = 0;
        if (code == 0)
            continue;
        for (; reason < end && is_any_of(*reason, between_code_and_reason); passed++)
            reason++;
        if (passed > 0 && passed <= MOST_BETWEEN)
            count = reasons_at(vendor, code, reason, end, entries);
    }
    return count;
}

/* Finds a reason that is all of a field. */
static size_t reasons_in_fields(const struct sipcause_vendor *vendor, const char *line,
                                const char *end, const struct sipcause_entry **entries)
{
    const char *at = line;
    size_t count = 0;

    while (count == 0 && at < end) {
        while (at < end && *at == ' ')
            at++;
        count = reasons_at(vendor, 0, at, end, entries);
        while (at < end && !is_any_of(*at, before_field))
            at++;
        at += at < end;
    }
    return count;
}

/* Has the vendor any? */
static int has_reasons(const struct sipcause_vendor *vendor)
{
    static struct {
        unsigned char is_known, has;
    } vendors[256], *its;
    size_t i;

    its = &vendors[vendor->number];
    if (its->is_known)
        return its->has;
    for (i = 0; i < vendor->entry_count && !its->has; i++)
        its->has = is_keyed_by_reason(sipcause_entry_at(vendor, i)) != 0;
    its->is_known = 1;
    return its->has;
}

size_t find_reasons(const struct sipcause_vendor *vendor, const char *line, const char *end,
                    const struct sipcause_entry **entries)
{
    size_t count;

    if (!has_reasons(vendor))
        return 0;
    count = reasons_behind_code(vendor, line, end, entries);
    return count > 0 ? count : reasons_in_fields(vendor, line, end, entries);
}
