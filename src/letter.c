/* SPDX-License-Identifier: MIT
 *
 * letter.c - letters of texts, those handed in and those in tables.
 */

static unsigned lower(char byte)
{
    const unsigned letter = (unsigned char)byte;

    return letter - 'A' < 26 ? letter + ('a' - 'A') : letter;
}

/* Where a text ends; one of no bytes may be NULL. */
static const char *end_of(const char *text, size_t len)
{
    return len > 0 ? text + len : text;
}

/* A letter of a text in a table. */
static char letter_at(const char *text)
{
    return (char)SIPCAUSE_READ(*text);
}
