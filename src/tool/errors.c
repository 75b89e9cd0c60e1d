/* SPDX-License-Identifier: MIT
 *
 * errors.c - what the library's errors are called and what they say to people: each once,
 * whichever command meets it.
 */
#include "tool.h"

static const struct error {
    int error;
    const char *name, *why;
} errors[] = {
#define ERROR(name, why)                                                                           \
    {                                                                                              \
        SIPCAUSE_##name, #name, why                                                                \
    }
    /* enum sipcause_scan_error */
    ERROR(SHORT, "no status line: it is not complete"),
    ERROR(BAD_VERSION, "no SIP/2.0 status line: the version is wrong"),
    ERROR(BAD_CODE, "no status line: the code is not three digits from 100 to 699 between blanks"),
    ERROR(BAD_PHRASE, "no status line: the phrase has a byte that may not stand there"),
    ERROR(BAD_LINE_END, "no status line: it is not complete"),
    ERROR(TOO_LONG, "no status line: it is too long"),
    /* enum sipcause_header_error */
    ERROR(BAD_TOKEN, "something else is due here"),
    ERROR(BAD_NUMBER, "no number, or one too large"),
    ERROR(BAD_QUOTED, "no quoted text, or one without an end"),
    ERROR(BAD_COMMENT, "a comment without an end"),
    { 0, "", "" } /* what is no error */
};

static const struct error *find(ptrdiff_t error)
{
    size_t i = 0;

    while (errors[i].error != 0 && errors[i].error != error)
        i++;
    return &errors[i];
}

const char *error_name(ptrdiff_t error)
{
    return find(error)->name;
}

const char *error_why(ptrdiff_t error)
{
    return find(error)->why;
}
