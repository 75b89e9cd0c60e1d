/* SPDX-License-Identifier: MIT
 *
 * writer.c - writes a text into the caller's buffer as snprintf would, never a part of a UTF-8
 * sequence.
 */

/* What has been written so far, and how much there would be. */
struct text_writer {
    char *buffer;
    size_t size, len;
};

#if SIPCAUSE_HEADERS || SIPCAUSE_PHRASE_POINTERS || SIPCAUSE_VENDORS
/* The last byte of the buffer gets a letter, too: what comes next says whether it may end there. */
static void write_letter(struct text_writer *writer, uint8_t letter)
{
    if (writer->len < writer->size)
        writer->buffer[writer->len] = (char)letter;
    writer->len++;
}
#endif

#if SIPCAUSE_HEADERS || SIPCAUSE_PHRASE_POINTERS || (SIPCAUSE_VENDORS && SIPCAUSE_POINTERS)
/* A text of a table. */
static void write_string(struct text_writer *writer, const char *text)
{
    for (; SIPCAUSE_READ(*text) != '\0'; text++)
        write_letter(writer, (uint8_t)SIPCAUSE_READ(*text));
}
#endif

#if SIPCAUSE_HEADERS || SIPCAUSE_TEXT
/* The last place up to `at` before which all UTF-8 sequences are whole. */
static size_t whole_until(const char *buffer, size_t at)
{
    while (at > 0 && (buffer[at] & 0xc0) == 0x80)
        at--;
    return at;
}
#endif

#if SIPCAUSE_HEADERS
/* Ends the text where the buffer does. Returns how long the whole of it is. */
static size_t write_end(const struct text_writer *writer)
{
    const size_t len = writer->len, size = writer->size;

    if (size > 0)
        writer->buffer[len < size ? len : whole_until(writer->buffer, size - 1)] = '\0';
    return len;
}
#endif

#if SIPCAUSE_PHRASE_POINTERS || SIPCAUSE_VENDORS
/* Ends a text of ASCII where the buffer does. Returns how long the whole of it is. */
static size_t write_end_of_ascii(const struct text_writer *writer)
{
    const size_t len = writer->len, size = writer->size;

    if (size > 0)
        writer->buffer[len < size ? len : size - 1] = '\0';
    return len;
}
#endif
