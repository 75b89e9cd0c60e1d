/* SPDX-License-Identifier: MIT
 *
 * status.c - finds a response code by its number.
 *
 * The rows are found without a search: the codes come in blocks, and the generator has shifted the
 * blocks against each other until all fit into one short array.
 */

/* The row of exactly this code, or the one that says nothing. */
static const struct sipcause_status *status_row(unsigned code)
{
    const unsigned block =
        code / STATUS_BLOCK - STATUS_FIRST_BLOCK; /* below the first it wraps to a large one */
    unsigned place = STATUS_NOTHING;

    if (block < sizeof status_blocks / sizeof status_blocks[0])
        place = SIPCAUSE_READ(status_blocks[block]) + code % STATUS_BLOCK;
    if (SIPCAUSE_READ(status_rows[place].code) != code)
        place = STATUS_NOTHING;
    return &status_rows[place];
}

/* What answers for a code from 100 to 699 that nobody registered (RFC 3261 section 8.1.3.2). */
static const struct sipcause_status *class_row(unsigned code)
{
    const uint8_t *place = status_of_class; /* that of 1xx */

    for (; code >= 200; code -= 100)
        place++;
    return &status_rows[SIPCAUSE_READ(*place)];
}

const struct sipcause_status *sipcause_status_find(unsigned code)
{
    const struct sipcause_status *row = status_row(code);

    if (SIPCAUSE_READ(row->code) == 0 && code >= 100 && code <= 699)
        row = class_row(code);
    return row;
}

#if SIPCAUSE_PHRASES || SIPCAUSE_REPLIES
/* A registered phrase or, past those, one of these others. */
static const char *plain_phrase(unsigned at, const char *others)
{
    return at < sizeof status_phrases ? status_phrases + at
                                      : others + (at - sizeof status_phrases);
}
#endif

#if SIPCAUSE_PHRASE_POINTERS
const char *sipcause_status_phrase(const struct sipcause_status *status)
{
    return status_phrases + SIPCAUSE_READ(status->phrase_at);
}
#endif

size_t sipcause_status_write_phrase(const struct sipcause_status *status, char *buffer,
                                    size_t size)
{
#if SIPCAUSE_PHRASE_POINTERS
    struct text_writer writer = { buffer, size, 0 };

    write_string(&writer, sipcause_status_phrase(status));
    return write_end_of_ascii(&writer);
#else
    return write_packed(status_packed + SIPCAUSE_READ(status->phrase_at), buffer, size,
                        status_packed);
#endif
}

unsigned sipcause_status_side(const struct sipcause_status *status)
{
    const unsigned code = SIPCAUSE_READ(status->code), outcome = SIPCAUSE_READ(status->outcome);
    size_t index = sizeof status_sides / sizeof status_sides[0] - 1;

    while (index > 0
           && (SIPCAUSE_READ(status_sides[index].code) != code
               || SIPCAUSE_READ(status_sides[index].outcome) != outcome))
        index--;
    return SIPCAUSE_READ(status_sides[index].side);
}
