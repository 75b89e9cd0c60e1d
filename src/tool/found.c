/* SPDX-License-Identifier: MIT
 *
 * found.c - what a line of a log is found to hold: a status line, a vendor's codes, reasons and
 * words, what another program writes when a call ends; and what is said of each.
 */
#include "annotate.h"

#include <stdlib.h>
#include <string.h>

/* ---- Whose codes ---- */

/* Adds a vendor, once. Returns an exit status. */
static int name_vendor(struct named *named, const char *id)
{
    const struct sipcause_vendor *const vendor = need_vendor(id);
    size_t i = 0;

    if (vendor->number == SIPCAUSE_NOBODY)
        return NOT_KNOWN;
    while (i < named->count && named->vendors[i] != vendor)
        i++;
    named->vendors[i] = vendor;
    named->count += i == named->count;
    return ANSWERED;
}

int name_vendors(struct named *named, const char *given)
{
    char *const ids = need(strdup(given)), *rest = ids;
    int result = ANSWERED;

    while (result == ANSWERED && rest != NULL)
        result = name_vendor(named, strsep(&rest, ","));
    free(ids);
    return result;
}

/* ---- What there is ---- */

/* What a vendor says of a status line, where it does: the one that was named, by its phrase or its
 * code alone, or else one that its phrase names. */
static const struct sipcause_entry *view_of(const struct sipcause_vendor *vendor, unsigned code,
                                            struct slice phrase)
{
    const struct sipcause_entry *view =
        sipcause_entry_by_status(vendor, code, phrase.text, phrase.len);
    char key[4];

    if (vendor != NULL && view->vendor == SIPCAUSE_NOBODY) {
        snprintf(key, sizeof key, "%u", code % 1000);
        view = sipcause_entry_find(vendor, "sip", key, strlen(key));
    }
    return view->vendor != SIPCAUSE_NOBODY ? view : NULL;
}

static void look_at_status(struct found *found, const struct part *part)
{
    struct slice phrase;
    size_t i;

    found->line = find_status(part, &found->code);
    if (found->line == NULL)
        return;
    phrase = phrase_of_line(found->line, part->end);
    if (phrase.len > 0 && phrase.text[phrase.len - 1] == '.') /* ngrep's CR */
        phrase.len--;
    found->status = sipcause_status_find_phrase(found->code, phrase.text, phrase.len);
    for (i = 0; i < found->named.count; i++)
        found->of[i].view = view_of(found->named.vendors[i], found->code, phrase);
}

/* Looks for the vendor's words in a line in which no number is a code of it; for its reasons in one
 * that is there whole and is no status line. */
static void look_for_words(struct found_of_vendor *found, const struct sipcause_vendor *vendor,
                           const struct part *part, const char *line_end)
{
    if (line_end != NULL)
        found->reason_count = find_reasons(vendor, part->from, line_end, found->reasons);
    if (found->reason_count == 0)
        found->entry = find_cell(vendor, part);
}

static void look_for_codes(struct found *found, size_t which, const struct part *part,
                           const char *line_end)
{
    const struct sipcause_vendor *const vendor = found->named.vendors[which];
    struct found_of_vendor *const of = &found->of[which];

    if (vendor == NULL)
        return;
    if (of->entry == NULL)
        of->entry = find_entry(vendor, part);
    if (of->entry == NULL && !found->is_shaped)
        look_for_words(of, vendor, part, found->code == 0 ? line_end : NULL);
}

void look_at_line(struct found *found, const struct part *part, const char *line_end)
{
    size_t which;

    if (found->code == 0)
        look_at_status(found, part);
    if (line_end != NULL && found->code == 0)
        found->is_shaped = find_shape(part->from, line_end, &found->shaped);
    for (which = 0; which < found->named.count; which++)
        look_for_codes(found, which, part, line_end);
}

/* ---- What is said of it ---- */

static int only_failures;

void want_only_failures(int only)
{
    only_failures = only;
}

static int is_wanted(unsigned outcome)
{
    return !only_failures || is_failure(outcome);
}

int is_wanted_call(const struct open_call *call)
{
    return is_wanted(call->diagnosis.outcome) && (!only_failures || call->diagnosis.over);
}

/* A name, a title and two texts, each shorter than TEXT_SIZE, and colors. */
enum { EXPLANATION_SIZE = 5 * TEXT_SIZE };

/* Returns how long the explanation is. */
static size_t write_explanation(char *explanation, const char *name, const char *title,
                                unsigned outcome, const char *meaning, const char *advice)
{
    const int len = snprintf(explanation, EXPLANATION_SIZE, "    %s%s%s%s%s%s: %s %s%s%s\n",
                             paint(BOLD), paint(paint_of_outcome(outcome)), name,
                             title[0] != '\0' ? " " : "", title, paint(PLAIN), meaning, paint(BOLD),
                             advice, paint(PLAIN));

    return len < EXPLANATION_SIZE ? (size_t)len : EXPLANATION_SIZE - 1;
}

static void explain(const char *name, const char *title, unsigned outcome, const char *meaning,
                    const char *advice)
{
    char explanation[EXPLANATION_SIZE];

    put_bytes(explanation,
              write_explanation(explanation, name, title, outcome, meaning, advice));
}

/* "486", or "499, to be treated as 400". */
static void write_name(char *name, size_t size, unsigned code, unsigned treated_as)
{
    if (treated_as == code)
        snprintf(name, size, "%u", code);
    else
        snprintf(name, size, "%u, to be treated as %u", code, treated_as);
}

/* An explanation that is written once for all the lines that have this code with this meaning. */
struct explained {
    const struct sipcause_status *status;
    unsigned code;
    size_t len;
    char explanation[EXPLANATION_SIZE];
};

static void write_explained(struct explained *explained, unsigned code,
                            const struct sipcause_status *status)
{
    char name[64], meaning[TEXT_SIZE], advice[TEXT_SIZE];

    write_name(name, sizeof name, code, status->code);
    sipcause_status_text(status, SIPCAUSE_MEANING, meaning, sizeof meaning);
    sipcause_status_text(status, SIPCAUSE_ADVICE, advice, sizeof advice);
    explained->status = status;
    explained->code = code;
    explained->len =
        write_explanation(explained->explanation, name, sipcause_status_phrase(status),
                          status->outcome, meaning, advice);
}

static void explain_status(unsigned code, const struct sipcause_status *status)
{
    static struct explained known[97]; /* a prime: many codes are a hundred or so apart */
    struct explained *const one = &known[code % 97];

    if (!is_wanted(status->outcome))
        return;
    if (output_is(AS_JSON)) {
        const struct asked_status asked = { code, NULL, NULL };
        record_status(status, &asked);
        return;
    }
    if (one->status != status || one->code != code)
        write_explained(one, code, status);
    put_bytes(one->explanation, one->len);
}

static void explain_entry(const struct sipcause_entry *entry)
{
    char name[TEXT_SIZE], meaning[TEXT_SIZE], advice[TEXT_SIZE];

    if (!is_wanted(entry->outcome))
        return;
    if (output_is(AS_JSON)) {
        record_entry(entry);
        return;
    }
    snprintf(name, sizeof name, "%s %s", sipcause_vendor_id(sipcause_entry_vendor(entry)),
             short_key(entry));
    sipcause_entry_text(entry, SIPCAUSE_MEANING, meaning, sizeof meaning);
    sipcause_entry_text(entry, SIPCAUSE_ADVICE, advice, sizeof advice);
    explain(name, name_behind_key(entry), entry->outcome, meaning, advice);
}

static void explain_cause(const struct sipcause_cause *cause)
{
    char name[64], meaning[TEXT_SIZE], advice[TEXT_SIZE];

    if (!is_wanted(cause->outcome))
        return;
    if (output_is(AS_JSON)) {
        record_cause(cause, cause->cause, NULL);
        return;
    }
    snprintf(name, sizeof name, "%s %u", sipcause_protocol_word(cause->protocol), cause->cause);
    sipcause_cause_text(cause, SIPCAUSE_MEANING, meaning, sizeof meaning);
    sipcause_cause_text(cause, SIPCAUSE_ADVICE, advice, sizeof advice);
    explain(name, sipcause_cause_name(cause), cause->outcome, meaning, advice);
}

/* Says what a line of another program tells. */
static void explain_shaped(const struct shaped *shaped, const struct named *named)
{
    const struct slice phrase = shaped->holes[HOLE_PHRASE];
    size_t i;

    if (shaped->entry != NULL) {
        explain_entry(shaped->entry);
        return;
    }
    if (shaped->cause != NULL) {
        explain_cause(shaped->cause);
        return;
    }
    explain_status(shaped->code,
                   sipcause_status_find_phrase(shaped->code, phrase.text, phrase.len));
    for (i = 0; i < named->count; i++) {
        const struct sipcause_entry *const view =
            view_of(named->vendors[i], shaped->code, phrase);
        if (view != NULL)
            explain_entry(view);
    }
}

static void explain_found_of(const struct found_of_vendor *found)
{
    size_t i;

    if (found->view != NULL)
        explain_entry(found->view);
    if (found->entry != NULL && found->entry != found->view)
        explain_entry(found->entry);
    for (i = 0; i < found->reason_count; i++)
        explain_entry(found->reasons[i]);
}

void explain_found(struct found *found)
{
    static const struct found_of_vendor nothing;
    size_t i;

    if (found->code != 0)
        explain_status(found->code, found->status);
    for (i = 0; i < found->named.count; i++)
        explain_found_of(&found->of[i]);
    if (found->is_shaped)
        explain_shaped(&found->shaped, &found->named);
    found->code = 0;
    found->line = NULL;
    found->is_shaped = 0;
    for (i = 0; i < found->named.count; i++)
        found->of[i] = nothing;
}

static int is_wanted_entry(const struct sipcause_entry *entry)
{
    return entry != NULL && is_wanted(entry->outcome);
}

static int found_something_of(const struct found_of_vendor *found)
{
    size_t i = 0;

    while (i < found->reason_count && !is_wanted_entry(found->reasons[i]))
        i++;
    return i < found->reason_count || is_wanted_entry(found->entry)
           || is_wanted_entry(found->view);
}

static unsigned outcome_of_shaped(const struct shaped *shaped)
{
    const struct slice phrase = shaped->holes[HOLE_PHRASE];

    if (shaped->entry != NULL)
        return shaped->entry->outcome;
    if (shaped->cause != NULL)
        return shaped->cause->outcome;
    return sipcause_status_find_phrase(shaped->code, phrase.text, phrase.len)->outcome;
}

int found_status(const struct found *found)
{
    return found->code != 0 && is_wanted(found->status->outcome);
}

int found_something(const struct found *found)
{
    size_t i = 0;

    while (i < found->named.count && !found_something_of(&found->of[i]))
        i++;
    return i < found->named.count || found_status(found)
           || (found->is_shaped && is_wanted(outcome_of_shaped(&found->shaped)));
}
