/* SPDX-License-Identifier: MIT
 *
 * packed.c - writes short texts that are packed: the names of the causes of Q.850, without their
 * rows, and the reason phrases. They take half of what they take where they are handed out as they
 * stand.
 *
 * A text is a string of symbols, the last of them marked. A symbol is a letter; the row of ASCII
 * that the next letter is of; or a word, which has such a string, too. While a word is unpacked,
 * what is left of the string that it stands in waits on a stack whose depth the generator knows.
 */

/* The string with this number: words come first. */
static const uint8_t *packed_string(const uint8_t *strings, unsigned number)
{
    while (number > 0)
        number -= SIPCAUSE_READ(*strings++) / STRING_LAST;
    return strings;
}

/* Writes the string at `at`, which is one of `strings`. Returns how long the whole of it is. */
static size_t write_packed(const uint8_t *at, char *buffer, size_t size, const uint8_t *strings)
{
    const uint8_t *waiting[1 + STRING_DEPTH], **top = waiting;
    unsigned row = 'A' - 1;
    size_t len = 0;

    *top = NULL;
    do {
        const unsigned byte = SIPCAUSE_READ(*at++), symbol = byte % STRING_LAST;
        if (byte < STRING_LAST)
            *++top = at;
        if (symbol >= STRING_WORD) {
            at = packed_string(strings, symbol - STRING_WORD);
            continue;
        }
        if (symbol < STRING_LETTERS) {
            if (len < size)
                buffer[len] = (char)(row + symbol);
            len++;
            row = 'a' - 1;
        } else {
            row = (symbol - (STRING_LETTERS - 1)) * STRING_ROW;
        }
        at = *top--;
    } while (at != NULL);
    if (size > 0)
        buffer[len < size ? len : size - 1] = '\0'; /* all of it is ASCII */
    return len;
}
