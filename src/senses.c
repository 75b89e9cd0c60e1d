/* SPDX-License-Identifier: MIT
 *
 * senses.c - what a response code means with a reason phrase or a warn code that makes another
 * answer of it.
 */

enum { SENSES = sizeof sense_rows / sizeof sense_rows[0] };

#if SIPCAUSE_PHRASES || SIPCAUSE_HEADERS
/* The row of a sense, or where that is 0 the code's own. */
static const struct sipcause_status *sense_row(unsigned sense, unsigned code)
{
    return sense != 0 ? &sense_rows[sense] : sipcause_status_find(code);
}
#endif

#if SIPCAUSE_PHRASES
/* Where the sense of a code by its phrase stands, or 0. */
static unsigned sense_by_phrase(unsigned code, const char *phrase, size_t len)
{
    unsigned index = SENSES_WARNED;

    while (--index >= SENSES_PHRASE)
        if (SIPCAUSE_READ(sense_rows[index].code) == code
            && key_is(phrase, len, wording_text(SIPCAUSE_READ(sense_keys[index]))))
            return index;
    return 0;
}

const struct sipcause_status *sipcause_status_find_phrase(unsigned code, const char *phrase,
                                                          size_t len)
{
    return sense_row(sense_by_phrase(code, phrase, len), code);
}
#endif

#if SIPCAUSE_HEADERS
/* The same by a warn code. */
static unsigned sense_by_warning(unsigned code, unsigned warn_code)
{
    unsigned index = SENSES;

    while (--index >= SENSES_WARNED)
        if (SIPCAUSE_READ(sense_rows[index].code) == code
            && SIPCAUSE_READ(sense_keys[index]) == warn_code)
            return index;
    return 0;
}

const struct sipcause_status *sipcause_status_find_warning(unsigned code, unsigned warn_code)
{
    return sense_row(sense_by_warning(code, warn_code), code);
}
#endif

#if SIPCAUSE_TEXT || SIPCAUSE_SOURCES

enum { STATUSES = sizeof status_rows / sizeof status_rows[0] };

/* Are two rows the same, or one a copy of the other? Outcome and action tell those of a code. */
static int is_same_status(const struct sipcause_status *a, const struct sipcause_status *b)
{
    return SIPCAUSE_READ(a->code) == SIPCAUSE_READ(b->code)
           && SIPCAUSE_READ(a->outcome) == SIPCAUSE_READ(b->outcome)
           && SIPCAUSE_READ(a->action) == SIPCAUSE_READ(b->action);
}

/* The row at a place: behind those of status_rows stand those of sense_rows. */
static const struct sipcause_status *status_at(unsigned place)
{
    return place < STATUSES ? &status_rows[place] : &sense_rows[place - STATUSES + 1];
}

/* Where a row stands, be it that row or a copy of it. */
static unsigned status_place(const struct sipcause_status *status)
{
    const struct sipcause_status *const row = status_row(SIPCAUSE_READ(status->code));
    unsigned place = STATUSES + SENSES - 1;

    if (is_same_status(row, status))
        return (unsigned)(row - status_rows);
    while (--place >= STATUS_CLASSES)
        if (is_same_status(status_at(place), status))
            return place;
    return STATUS_NOTHING;
}

#endif
