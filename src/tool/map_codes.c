/* SPDX-License-Identifier: MIT
 *
 * map_codes.c - what a value of a record stands for: a vendor's code, a cause of a Reason, or a
 * response code, as records have them: "486", "486 Busy Here", "SIP/2.0 486 Busy Here".
 */
#include "map.h"

#include <string.h>
#include <strings.h>

/* ---- A vendor's codes ---- */

/* The one entry of the vendor for this response code: of several, none. */
static const struct sipcause_entry *entry_of_code(const struct sipcause_vendor *vendor,
                                                  const char *value, size_t len)
{
    const struct sipcause_entry *entries[1];
    const unsigned code = code_of(value, len);

    if (code != 0 && sipcause_entry_by_code(vendor, code, entries, 1) == 1)
        return entries[0];
    return NULL;
}

/* By its column where the spec knows that; else by key, name or response code. */
static const struct sipcause_entry *entry_for(const struct codes *codes, const struct slice *name,
                                              const char *value, size_t len)
{
    const struct sipcause_entry *entry =
        sipcause_entry_by_column(codes->vendor, name->text, name->len, value, len);

    if (entry->vendor != SIPCAUSE_NOBODY || codes->is_by_name)
        return entry->vendor != SIPCAUSE_NOBODY ? entry : NULL;
    entry = sipcause_entry_find(codes->vendor, NULL, value, len);
    if (entry->vendor != SIPCAUSE_NOBODY)
        return entry;
    if (sipcause_entry_by_name(codes->vendor, value, len, &entry, 1) > 0)
        return entry;
    return entry_of_code(codes->vendor, value, len);
}

/* ---- Causes ---- */

static const struct sipcause_cause *cause_for(unsigned protocol, const char *value, size_t len)
{
    const struct sipcause_cause *causes[64], *cause;
    size_t count, i;

    if (is_number(value, len) && len <= 5) {
        cause = sipcause_cause_find(protocol, short_number(value, len));
        return is_known_cause(cause) ? cause : NULL;
    }
    count = sipcause_cause_by_name(value, len, causes, 64);
    for (i = 0; i < count && i < 64; i++)
        if (causes[i]->protocol == protocol)
            return causes[i];
    return NULL;
}

/* ---- Response codes ---- */

static const char *skip(const char *text, const char *marks)
{
    return text + strspn(text, marks);
}

/* The row of the response code that the value begins with, and of its phrase, or NULL. */
static const struct sipcause_status *status_for(const char *value)
{
    unsigned code;

    if (strncasecmp(value, "SIP", strlen("SIP")) == 0) {
        value = skip(value + strlen("SIP"), ":");
        value += strncmp(value, "/2.0", strlen("/2.0")) == 0 ? strlen("/2.0") : 0;
        value = skip(value, " ");
    }
    code = code_of(value, strcspn(value, " :;,-"));
    if (code == 0)
        return NULL;
    value = skip(value + strcspn(value, " :;,-"), " :;,-");
    return sipcause_status_find_phrase(code, TEXT(value));
}

/* ---- Any of them ---- */

static int answer_with_entry_of(struct answer *answer, const struct sipcause_entry *entry)
{
    if (entry != NULL)
        answer_with_entry(answer, entry);
    return entry != NULL;
}

static int answer_with_cause_of(struct answer *answer, const struct sipcause_cause *cause)
{
    if (cause != NULL)
        answer_with_cause(answer, cause);
    return cause != NULL;
}

static int answer_with_status_of(struct answer *answer, const struct sipcause_status *status)
{
    if (status != NULL)
        answer_with_status(answer, status);
    return status != NULL;
}

int find_answer(const struct codes *codes, const struct slice *name, const char *value, size_t len,
                struct answer *answer)
{
    if (codes->vendor != NULL || codes->is_by_name)
        return answer_with_entry_of(answer, entry_for(codes, name, value, len));
    if (codes->protocol != SIPCAUSE_PROTOCOL_SIP)
        return answer_with_cause_of(answer, cause_for(codes->protocol, value, len));
    return answer_with_status_of(answer, status_for(value));
}
