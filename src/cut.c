/* SPDX-License-Identifier: MIT
 *
 * cut.c - ends a text that does not fit behind a word, so that no screen shows half of one.
 */

/* Where a text that has to be cut ends, with at most `most` bytes of it: behind the last word that
 * fits, without a mark there; where not even one does, behind a letter. */
static size_t last_end(const char *buffer, size_t most)
{
    size_t at = most;

    while (at > 0 && buffer[at] != ' ')
        at--;
    if (at == 0)
        return whole_until(buffer, most);
    return at - (buffer[at - 1] == ',' || buffer[at - 1] == ';');
}

/* Ends the text; a part of it with an ellipsis, which has `size` bytes with its NUL, where a letter
 * fits beside it. Returns how long the whole of the text is. */
static size_t write_end_at_word(const struct text_writer *writer, const uint8_t *ellipsis,
                                size_t size)
{
    const uint8_t *tail = ellipsis + size - 1;
    size_t at = writer->len;

    if (writer->size == 0)
        return writer->len;
    if (at >= writer->size) {
        at = writer->size > size ? last_end(writer->buffer, writer->size - size) : 0;
        if (at > 0)
            tail = ellipsis;
        else
            at = whole_until(writer->buffer, writer->size - 1);
    }
    for (; SIPCAUSE_READ(*tail) != 0; tail++)
        writer->buffer[at++] = (char)SIPCAUSE_READ(*tail);
    writer->buffer[at] = '\0';
    return writer->len;
}
