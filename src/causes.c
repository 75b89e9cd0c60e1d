/* SPDX-License-Identifier: MIT
 *
 * causes.c - finds the causes that a Reason may carry, by number and by name.
 *
 * The rows of a protocol stand together in ascending order. The first of them is no cause: it is
 * the answer where nothing is known.
 */

/* Where the rows of a protocol begin, or, for the one behind the last, where all end. */
static unsigned cause_start(unsigned protocol)
{
    return SIPCAUSE_READ(cause_starts[protocol]);
}

/* Protocols have the numbers below this one; it is that of where all end. */
enum { CAUSE_PROTOCOLS = sizeof cause_starts / sizeof cause_starts[0] - 1 };

/* Where the row that says nothing about a protocol stands; row 0 for a protocol without causes. */
static unsigned cause_unknown(unsigned protocol)
{
    if (protocol >= CAUSE_PROTOCOLS || cause_start(protocol) == cause_start(protocol + 1))
        return 0;
    return cause_start(protocol);
}

/* Where the row of exactly this cause stands, or else the one that says nothing. */
static unsigned cause_exact(unsigned protocol, unsigned cause)
{
    const unsigned unknown = cause_unknown(protocol);
    unsigned low = unknown + 1, high = unknown == 0 ? 0 : cause_start(protocol + 1);

    while (low < high) {
        const unsigned middle = (low + high) / 2, found = SIPCAUSE_READ(cause_rows[middle].cause);
        if (found == cause)
            return middle;
        if (found < cause)
            low = middle + 1;
        else
            high = middle;
    }
    return unknown;
}

/* Where the row stands that answers for the class of a cause that nobody knows. */
static unsigned cause_class(unsigned protocol, unsigned cause)
{
    unsigned index = sizeof cause_classes / sizeof cause_classes[0] - 1;

    for (; index > 0; index--) {
        const unsigned row = SIPCAUSE_READ(cause_classes[index].row);
        if (SIPCAUSE_READ(cause_rows[row].protocol) == protocol
            && cause >= SIPCAUSE_READ(cause_classes[index].low)
            && cause <= SIPCAUSE_READ(cause_classes[index].high))
            return row;
    }
    return cause_unknown(protocol);
}

const struct sipcause_cause *sipcause_cause_find(unsigned protocol, unsigned cause)
{
    const unsigned place = cause_exact(protocol, cause);

    return &cause_rows[place == cause_unknown(protocol) ? cause_class(protocol, cause) : place];
}

const struct sipcause_cause *sipcause_cause_at(unsigned protocol, size_t index)
{
    const unsigned unknown = cause_unknown(protocol);

    if (unknown == 0 || index >= cause_start(protocol + 1) - unknown - 1)
        return &cause_rows[unknown];
    return &cause_rows[unknown + 1 + index];
}

const char *sipcause_cause_name(const struct sipcause_cause *cause)
{
    const char *names = (const char *)&cause_names;

#if SIPCAUSE_CAUSES_SIP
    if (SIPCAUSE_READ(cause->protocol) == SIPCAUSE_PROTOCOL_SIP)
        names = status_phrases;
#endif
    return names + SIPCAUSE_READ(cause->name_at);
}

unsigned sipcause_cause_side(const struct sipcause_cause *cause)
{
    return SIPCAUSE_READ(cause->flags) >> CAUSE_SIDE_SHIFT;
}

/* ---- By name ---- */

/* Is it a letter or digit, or part of one beyond ASCII? What is between words is not. */
static int is_in_word(char byte)
{
    return lower(byte) - 'a' < 26 || lower(byte) - '0' < 10 || (unsigned char)byte >= 0x80;
}

/* Passes over what is between words. Returns whether there was any. */
static int pass_gap(const char **name, const char *end)
{
    const char *const begin = *name;

    while (*name < end && !is_in_word(**name))
        ++*name;
    return *name > begin;
}

/* The same in a text of a table, to its NUL. */
static int pass_text_gap(const char **text)
{
    const char *const begin = *text;

    while (letter_at(*text) != '\0' && !is_in_word(letter_at(*text)))
        ++*text;
    return *text > begin;
}

/* Do both have the same words, whatever the case and whatever stands between them? */
static int has_same_words(const char *name, size_t len, const char *text)
{
    const char *const end = end_of(name, len);
    int begun = 0;

    for (;; name++, text++, begun = 1) {
        const int gap = pass_gap(&name, end), text_gap = pass_text_gap(&text);
        if (name == end || letter_at(text) == '\0')
            return begun && name == end && letter_at(text) == '\0';
        if ((begun && gap != text_gap) || lower(*name) != lower(letter_at(text)))
            return 0;
    }
}

/* Has the row one of its tokens, which begin at `*token`, for a name? Moves behind them. */
static int has_token(unsigned row, unsigned *token, const char *name, size_t len)
{
    int has = 0;

    for (; *token < sizeof cause_tokens / sizeof cause_tokens[0]
           && SIPCAUSE_READ(cause_tokens[*token].row) == row;
         ++*token)
        has |= has_same_words(name, len,
                              (const char *)&token_names
                                  + SIPCAUSE_READ(cause_tokens[*token].name_at));
    return has;
}

size_t sipcause_cause_by_name(const char *name, size_t len, const struct sipcause_cause **causes,
                              size_t max)
{
    unsigned row, token = 1;
    size_t count = 0;

    for (row = 0; row < cause_start(CAUSE_PROTOCOLS); row++) {
        const int has = has_token(row, &token, name, len);
        if (!has && !has_same_words(name, len, sipcause_cause_name(&cause_rows[row])))
            continue;
        if (count < max)
            causes[count] = &cause_rows[row];
        count++;
    }
    return count;
}

#if SIPCAUSE_TEXT || SIPCAUSE_SOURCES
/* Where a row stands, be it that row or a copy of it. One without a name says nothing; one that is
 * not its cause's answers for a class of response codes. */
static unsigned cause_place(const struct sipcause_cause *cause)
{
    const unsigned protocol = SIPCAUSE_READ(cause->protocol), number = SIPCAUSE_READ(cause->cause);
    const int is_nothing = SIPCAUSE_READ(cause->name_at) == 0;
    const unsigned place = is_nothing ? cause_unknown(protocol) : cause_exact(protocol, number);

    return SIPCAUSE_READ(cause_rows[place].outcome) == SIPCAUSE_READ(cause->outcome)
               ? place
               : cause_class(protocol, number);
}
#endif
