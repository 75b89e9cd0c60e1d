/* SPDX-License-Identifier: MIT
 *
 * causes.c - explains causes of a Reason: 'Q.850 17', 'q850 17, 21', USER_BUSY, 'Q.850;cause=17'.
 */
#include "tool.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { MOST = 256 }; /* causes that one name may have */

/* Is the word this name, whatever the case and the marks? */
static int spells(const char *word, const char *end, const char *name)
{
    for (;; word++, name++) {
        while (word < end && !isalnum((unsigned char)*word))
            word++;
        while (*name != '\0' && !isalnum((unsigned char)*name))
            name++;
        if (word == end || *name == '\0')
            return word == end && *name == '\0';
        if (tolower((unsigned char)*word) != tolower((unsigned char)*name))
            return 0;
    }
}

unsigned find_protocol(const char *word, size_t len)
{
    unsigned protocol = SIPCAUSE_PROTOCOL_UNKNOWN + 1;

    while (sipcause_protocol_word(protocol)[0] != '\0') {
        if (spells(word, word + len, sipcause_protocol_word(protocol)))
            return protocol;
        protocol++;
    }
    return SIPCAUSE_PROTOCOL_UNKNOWN;
}

/* ---- A protocol and numbers ---- */

int no_such_cause(unsigned protocol, const char *asked)
{
    static char numbers[MOST][8]; /* `nearest` points into it */
    char what[TEXT_SIZE];
    struct nearest nearest;
    size_t i;

    nearest_start(&nearest, asked);
    for (i = 0; i < MOST && is_known_cause(sipcause_cause_at(protocol, i)); i++) {
        snprintf(numbers[i], sizeof numbers[i], "%u", sipcause_cause_at(protocol, i)->cause);
        nearest_offer(&nearest, numbers[i]);
    }
    snprintf(what, sizeof what, "cause of %s", sipcause_protocol_word(protocol));
    nearest_complain(&nearest, asked, what);
    return NOT_KNOWN;
}

/* Does a response code say in a Reason what it does as a response? */
static int says_as_response(const struct sipcause_cause *code)
{
    const struct sipcause_status *const status = sipcause_status_find(code->cause);

    return code->outcome == status->outcome && code->action == status->action;
}

static int explain_cause(unsigned protocol, const char *asked, const char *text)
{
    const unsigned long number = strlen(asked) <= 5 ? strtoul(asked, NULL, 10) : 0xfffff;
    const struct sipcause_cause *const cause = sipcause_cause_find(protocol, (unsigned)number);

    if (!is_known_cause(cause))
        return no_such_cause(protocol, asked);
    if (protocol == SIPCAUSE_PROTOCOL_SIP && says_as_response(cause))
        record_status(sipcause_status_find((unsigned)number),
                      &(struct asked_status){ (unsigned)number, text, NULL });
    else
        record_cause(cause, (unsigned)number, text);
    return ANSWERED;
}

/* Passes over what may stand before a number: "cause=". */
static char *pass_to_number(char *text)
{
    text += strspn(text, " ,;:=");
    if (strncasecmp(text, "cause", strlen("cause")) == 0)
        text += strlen("cause") + strspn(text + strlen("cause"), " :=");
    return text;
}

/* The protocol that the text begins with, which is followed by a number. "SIP 486" is a response
 * code, and asked for as such. */
static unsigned protocol_before(char *text, char **numbers)
{
    const size_t len = strcspn(text, " ,;:=");
    const unsigned protocol = find_protocol(text, len);

    *numbers = pass_to_number(text + len);
    return protocol != SIPCAUSE_PROTOCOL_SIP && isdigit((unsigned char)**numbers)
               ? protocol
               : SIPCAUSE_PROTOCOL_UNKNOWN;
}

int begins_with_cause(char *text)
{
    char *numbers;

    return protocol_before(text, &numbers) != SIPCAUSE_PROTOCOL_UNKNOWN;
}

int explain_causes(char *text)
{
    char *number;
    const unsigned protocol = protocol_before(text, &number);
    int result = ANSWERED;

    while (isdigit((unsigned char)*number)) {
        char *const end = number + strspn(number, "0123456789"), *const next = pass_to_number(end);
        *end = '\0';
        if (explain_cause(protocol, number, NULL) != ANSWERED)
            result = NOT_KNOWN;
        number = next;
    }
    return result;
}

/* ---- The value of a Reason header field ---- */

/* How long the value is, without a dot behind it, which is the end of a sentence or ngrep's CR. */
static size_t len_of_value(const char *asked)
{
    const size_t len = strlen(asked);

    return len - (len > 0 && asked[len - 1] == '.');
}

int is_reason(const char *asked)
{
    struct sipcause_reason reason;
    size_t at = 0;

    return sipcause_reason_next(asked, len_of_value(asked), &at, &reason) > 0
           && reason.has & SIPCAUSE_HAS_CAUSE
           && (reason.error == 0 || reason.known_protocol != SIPCAUSE_PROTOCOL_UNKNOWN);
}

static int explain_value(const char *asked, const struct sipcause_reason *reason)
{
    char number[8], text[TEXT_SIZE], what[TEXT_SIZE];

    snprintf(what, sizeof what, "%.*s", (int)reason->protocol_len, reason->protocol);
    if (reason->error != 0)
        complain(what, "not well formed: %s (column %zu of the value)",
                 error_why_at(reason->error, TEXT(asked), reason->error_at), reason->error_at + 1);
    if (!(reason->has & SIPCAUSE_HAS_CAUSE)) {
        complain(what, "which of its causes?");
        return NOT_KNOWN;
    }
    if (reason->known_protocol == SIPCAUSE_PROTOCOL_UNKNOWN) {
        complain(what, "no such protocol of Reason");
        return NOT_KNOWN;
    }
    snprintf(number, sizeof number, "%u", reason->cause);
    sipcause_unquote(reason->text, reason->text_len, text, sizeof text);
    return explain_cause(reason->known_protocol, number,
                         reason->has & SIPCAUSE_HAS_TEXT ? text : NULL);
}

int explain_reason(const char *asked)
{
    struct sipcause_reason reason;
    int result = ANSWERED;
    size_t at = 0;

    while (sipcause_reason_next(asked, len_of_value(asked), &at, &reason) > 0)
        if (explain_value(asked, &reason) != ANSWERED)
            result = NOT_KNOWN;
    return result;
}

/* ---- A name ---- */

/* A constant as a program has it: AST_CAUSE_USER_BUSY. */
static const char *without_program(const char *name)
{
    static const char *const programs[] = { "AST CAUSE ", "SWITCH CAUSE ", NULL };
    const char *const *program = programs;

    while (*program != NULL && strncasecmp(name, *program, strlen(*program)) != 0)
        program++;
    return *program != NULL ? name + strlen(*program) : name;
}

size_t explain_named_causes(const char *name)
{
    const struct sipcause_cause *causes[MOST];
    const char *const own = without_program(name);
    size_t count = sipcause_cause_by_name(TEXT(own), causes, MOST), told = 0, i;

    for (i = 0; i < count && i < MOST; i++) {
        if (causes[i]->protocol == SIPCAUSE_PROTOCOL_SIP)
            continue; /* a response code, which is told as such */
        record_cause(causes[i], causes[i]->cause, NULL);
        told++;
    }
    return told;
}

void offer_causes(struct nearest *nearest)
{
    unsigned protocol = SIPCAUSE_PROTOCOL_SIP + 1;
    size_t i;

    for (; sipcause_protocol_word(protocol)[0] != '\0'; protocol++)
        for (i = 0; is_known_cause(sipcause_cause_at(protocol, i)); i++)
            nearest_offer(nearest, sipcause_cause_name(sipcause_cause_at(protocol, i)));
}

/* ---- All of a protocol ---- */

void list_causes(unsigned protocol)
{
    size_t i;

    table_of_causes();
    for (i = 0; is_known_cause(sipcause_cause_at(protocol, i)); i++)
        record_cause(sipcause_cause_at(protocol, i), sipcause_cause_at(protocol, i)->cause, NULL);
}
