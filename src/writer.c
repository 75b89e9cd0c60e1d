/* SPDX-License-Identifier: MIT
 *
 * writer.c - writes a text into the caller's buffer as snprintf would, never a part of a UTF-8
 * sequence.
 */

/* What has been written so far, and how much there would be. */
struct text_writer {
    char *buffer;
    size_t size, len;
    size_t whole; /* how many bytes of it are whole UTF-8 sequences that fit beside the NUL */
};

static void write_letter(struct text_writer *writer, uint8_t letter)
{
    if ((letter & 0xc0) != 0x80 && writer->len < writer->size)
        writer->whole = writer->len; /* a sequence begins, so all before it are whole */
    if (writer->len + 1 < writer->size)
        writer->buffer[writer->len] = (char)letter;
    writer->len++;
}

/* Ends the text. Returns how long the whole of it is. */
static size_t write_end(const struct text_writer *writer)
{
    if (writer->size > 0)
        writer->buffer[writer->len < writer->size ? writer->len : writer->whole] = '\0';
    return writer->len;
}
