/* SPDX-License-Identifier: MIT
 *
 * q850_names.c - writes the names of the causes of Q.850, without their rows: packed they take half
 * of what they take where they are handed out as they stand.
 *
 * A name is a string of symbols, the last of them marked. A symbol is a letter, or a word that has
 * such a string, too. While a word is unpacked, what is left of the string that it stands in waits
 * on a stack whose depth the generator knows.
 */

/* Where a string begins: by number the names of the causes from 0 on, behind them the words. */
static unsigned q850_place(unsigned number)
{
    unsigned at = Q850_STRINGS;

    while (number > 0)
        number -= SIPCAUSE_READ(q850_packed[at++]) / Q850_LAST;
    return at;
}

/* Takes the next symbol of the string on top, which goes with its last one. */
static unsigned next_q850_symbol(uint16_t **top)
{
    const unsigned symbol = SIPCAUSE_READ(q850_packed[(*top)[-1]++]);

    *top -= symbol / Q850_LAST;
    return symbol % Q850_LAST;
}

/* Writes a letter. Those from a to z are counted from `first`, which is "A" for the first letter of
 * a name, and from a Q850_SHIFT to the next or to another letter. */
static void write_q850_letter(struct text_writer *writer, unsigned symbol, unsigned *first)
{
    unsigned letter = symbol + *first;

    if (symbol >= Q850_OTHERS) {
        letter = SIPCAUSE_READ(q850_packed[symbol - Q850_OTHERS]);
        *first = 'a';
    }
    write_letter(writer, (uint8_t)letter);
    if (writer->len == 1)
        *first = 'a';
}

/* Writes what comes before the next word, which it returns, or before the end: then the symbol is
 * lower than Q850_WORD. */
static unsigned write_q850_letters(struct text_writer *writer, uint16_t **top,
                                   const uint16_t *bottom, unsigned *first)
{
    unsigned symbol;

    do {
        symbol = next_q850_symbol(top);
        if (symbol < Q850_SHIFT)
            write_q850_letter(writer, symbol, first);
        else if (symbol == Q850_SHIFT)
            *first ^= 'A' ^ 'a';
    } while (symbol < Q850_WORD && *top != bottom);
    return symbol;
}

size_t sipcause_q850_name(unsigned cause, char *buffer, size_t size)
{
    struct text_writer writer = { buffer, size, 0 };
    uint16_t waiting[Q850_DEPTH], *top = waiting;
    unsigned first = 'A', number, symbol;

    if (cause > Q850_HIGHEST)
        cause = 0;
    number = cause;
    do {
        *top++ = (uint16_t)q850_place(number);
        number = cause | 15; /* its class's, if that is what the symbol says */
        symbol = write_q850_letters(&writer, &top, waiting, &first);
        if (symbol != Q850_CLASS)
            number = symbol - Q850_WORD + Q850_HIGHEST + 1;
    } while (symbol >= Q850_WORD);
    if (size > 0)
        buffer[writer.len < size ? writer.len : size - 1] = '\0'; /* all of it is ASCII */
    return writer.len;
}
