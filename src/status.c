/* SPDX-License-Identifier: MIT
 *
 * status.c - finds a response code by its number or its reason phrase.
 *
 * The rows are found without a search: the codes come in blocks of 16, and the generator has shifted
 * the blocks against each other until all fit into one short array.
 */

/* The row of exactly this code, or the one that says nothing. */
static const struct sipcause_status *status_row(unsigned code)
{
    const unsigned block =
        code / 16 - STATUS_FIRST_BLOCK; /* below the first it wraps to a large one */
    const struct sipcause_status *row = &status_rows[STATUS_NOTHING];

    if (block < sizeof status_blocks)
        row = &status_rows[status_blocks[block] + code % 16];
    return row->code == code ? row : &status_rows[STATUS_NOTHING];
}

/* What a code from 100 to 699 that nobody registered is treated as (RFC 3261 section 8.1.3.2). */
static unsigned treated_as(unsigned code)
{
    unsigned class_code = 600;

    while (code < class_code)
        class_code -= 100;
    return class_code == 100 ? 183 : class_code;
}

const struct sipcause_status *sipcause_status_find(unsigned code)
{
    const struct sipcause_status *row = status_row(code);

    return row->code == 0 && code >= 100 && code <= 699 ? status_row(treated_as(code)) : row;
}

const char *sipcause_status_phrase(const struct sipcause_status *status)
{
    return status_phrases + status->phrase_at;
}

/* A wording is a registered phrase or, past those, a variant. */
static const char *wording(const struct wording *known)
{
    return known->at < sizeof status_phrases
               ? status_phrases + known->at
               : status_variants + (known->at - sizeof status_phrases);
}

size_t sipcause_status_by_phrase(const char *phrase, size_t len, uint16_t *codes, size_t max)
{
    const unsigned candidate = key_candidate(&wording_set, wording_bytes, phrase, len);
    unsigned index, at;
    size_t count = 0;

    if (candidate == 0 || !key_is(phrase, len, wording(&wordings[candidate - 1])))
        return 0;
    at = wordings[candidate - 1].at;
    for (index = candidate - 1;
         index < sizeof wordings / sizeof wordings[0] && wordings[index].at == at; index++) {
        if (count < max)
            codes[count] = wordings[index].code;
        count++;
    }
    return count;
}
