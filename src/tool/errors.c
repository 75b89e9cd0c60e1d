/* SPDX-License-Identifier: MIT
 *
 * errors.c - what the library's errors are called and what they say to people, whichever command
 * meets one: as the spec has it.
 */
#include "tool.h"
#include "api_words.h"

#include <ctype.h>

enum { ERRORS = sizeof error_words / sizeof error_words[0] };

static const struct error_words *find(ptrdiff_t error)
{
    static const struct error_words none = { 0, "", "" };
    size_t i = 0;

    while (i < ERRORS && error_words[i].error != error)
        i++;
    return i < ERRORS ? &error_words[i] : &none;
}

const char *error_name(ptrdiff_t error)
{
    return find(error)->name;
}

const char *error_why(ptrdiff_t error)
{
    return find(error)->said;
}

/* What is at the byte where a number is wrong; one that can be read may be wrongly written. */
static const char *why_number(const char *value, size_t len, size_t at)
{
    const char byte = at < len ? value[at] : '\0', before = at > 0 ? value[at - 1] : '\0';

    if (byte == '"')
        return "the number stands in quotes";
    if (isdigit((unsigned char)byte))
        return "the number is too large";
    if (before == '0' && (byte == 'x' || byte == 'X'))
        return "the number is hexadecimal";
    return isdigit((unsigned char)before) ? "more than a number" : "no number";
}

const char *error_why_at(int error, const char *value, size_t len, size_t at)
{
    return error == SIPCAUSE_BAD_NUMBER && at <= len ? why_number(value, len, at)
                                                     : error_why(error);
}

const char *fact_word(unsigned kind)
{
    return kind < sizeof fact_words / sizeof fact_words[0] ? fact_words[kind] : "";
}

const struct mapping_words *words_of_condition(unsigned bit)
{
    return bit < sizeof condition_words / sizeof condition_words[0] ? &condition_words[bit] : NULL;
}

const struct mapping_words *words_of_situation(unsigned situation)
{
    return situation < sizeof situation_words / sizeof situation_words[0]
               ? &situation_words[situation]
               : NULL;
}

const struct mapping_words *words_of_context(unsigned bit)
{
    return bit < sizeof context_words / sizeof context_words[0] ? &context_words[bit] : NULL;
}

const struct mapping_words *words_of_reply_basis(unsigned basis)
{
    return &reply_basis_words[basis];
}

const struct mapping_words *words_of_basis(unsigned basis)
{
    return &basis_words[basis];
}
