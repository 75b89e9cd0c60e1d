/* SPDX-License-Identifier: MIT
 *
 * phrases.c - finds response codes by their reason phrase.
 */

/* A wording is a registered phrase or a variant. */
static const char *wording_text(unsigned at)
{
    return plain_phrase(at, status_variants);
}

size_t sipcause_status_by_phrase(const char *phrase, size_t len, uint16_t *codes, size_t max)
{
    const unsigned candidate = key_candidate(&wording_set, wording_bytes, phrase, len);
    unsigned index, at;
    size_t count = 0;

    if (candidate == 0)
        return 0;
    at = SIPCAUSE_READ(wordings[candidate - 1].at);
    if (!key_is(phrase, len, wording_text(at)))
        return 0;
    for (index = candidate - 1;
         index < sizeof wordings / sizeof wordings[0] && SIPCAUSE_READ(wordings[index].at) == at;
         index++) {
        if (count < max)
            codes[count] = SIPCAUSE_READ(wordings[index].code);
        count++;
    }
    return count;
}
