/* SPDX-License-Identifier: MIT
 *
 * console.c - counts characters, not bytes, so that texts in any language line up.
 */
#include "board.h"
#include "console.h"

static size_t column;

void console_write(const char *text)
{
    for (; *text != '\0'; text++) {
        board_write(text, 1);
        if (*text == '\n')
            column = 0;
        else if (((unsigned char)*text & 0xc0) != 0x80) /* the first byte of a character */
            column++;
    }
}

void console_number(uint32_t number)
{
    char digits[11];
    char *first = digits + sizeof digits - 1;

    *first = '\0';
    do {
        *--first = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    console_write(first);
}

void console_to(size_t target)
{
    while (column < target)
        console_write(" ");
}
