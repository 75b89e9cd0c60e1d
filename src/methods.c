/* SPDX-License-Identifier: MIT
 *
 * methods.c - the methods of requests, and how much of a dialog ends with a response to each.
 *
 * A code says how much it may end, and a method how much of that its requests belong to: a 480 ends
 * the call where it answers an INFO, and nothing but the request where it answers an OPTIONS.
 */

enum {
    METHODS = sizeof method_names / sizeof method_names[0],
    METHOD_EFFECTS = sizeof method_effects / sizeof method_effects[0] - 1 /* the last is none */
};

static unsigned known_method(unsigned method)
{
    return method < METHODS ? method : SIPCAUSE_METHOD_UNKNOWN;
}

unsigned sipcause_effect(const struct sipcause_status *status, unsigned method)
{
    const unsigned code = SIPCAUSE_READ(status->code), number = known_method(method);
    unsigned i;

    for (i = 0; i < METHOD_EFFECTS; i++)
        if (SIPCAUSE_READ(method_effects[i].code) == code
            && SIPCAUSE_READ(method_effects[i].method) == number)
            return SIPCAUSE_READ(method_effects[i].effect);
    return SIPCAUSE_READ(method_reach[number]) >> 2 * SIPCAUSE_READ(status->effect) & 3;
}

const char *sipcause_method_word(unsigned method)
{
    return method_strings + SIPCAUSE_READ(method_names[known_method(method)]);
}

/* Are these bytes the name, to the letter? */
static int is_method(const char *bytes, size_t len, const char *name)
{
    size_t i = 0;

    while (i < len && bytes[i] != '\0' && bytes[i] == (char)SIPCAUSE_READ(name[i]))
        i++;
    return i == len && SIPCAUSE_READ(name[i]) == '\0';
}

unsigned sipcause_method_find(const char *name, size_t len)
{
    unsigned method = METHODS - 1;

    while (method > SIPCAUSE_METHOD_UNKNOWN && !is_method(name, len, sipcause_method_word(method)))
        method--;
    return method;
}
