/* SPDX-License-Identifier: MIT
 *
 * host.c - the serial line as standard input and output, its bytes in pieces of $PIECE,
 * so that a device can be tried out where it is compiled.
 */
#include <stdio.h>
#include <stdlib.h>

#include "board.h"

size_t board_read(char *bytes, size_t max)
{
    const char *const piece = getenv("PIECE");
    const size_t most = piece == NULL ? max : strtoul(piece, NULL, 10);

    return fread(bytes, 1, most < max ? most : max, stdin);
}

void board_write(const char *bytes, size_t len)
{
    fwrite(bytes, 1, len, stdout);
}
