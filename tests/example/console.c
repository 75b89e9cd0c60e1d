/* SPDX-License-Identifier: MIT
 *
 * console.c - counts characters, not bytes, so that texts in any language line up.
 */
#include "board.h"
#include "console.h"

static size_t column;

void console_bytes(const char *bytes, size_t len)
{
    board_write(bytes, len);
    for (; len > 0; len--, bytes++) {
        if (*bytes == '\n')
            column = 0;
        else if (((unsigned char)*bytes & 0xc0) != 0x80) /* the first byte of a character */
            column++;
    }
}

void console_write(const char *text)
{
    size_t len = 0;

    while (text[len] != '\0')
        len++;
    console_bytes(text, len);
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
