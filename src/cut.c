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
    size_t at = 0, i;

    if (writer->len >= writer->size && writer->size > size)
        at = last_end(writer->buffer, writer->size - size);
    if (at == 0)
        return write_end(writer);
    for (i = 0; i < size; i++)
        writer->buffer[at + i] = (char)SIPCAUSE_READ(ellipsis[i]);
    return writer->len;
}
