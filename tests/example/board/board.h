/* SPDX-License-Identifier: MIT
 *
 * board.h - all that a device wants of its board. Another board is another start.c, uart.c and
 * linker script; host.c stands in for them on the machine that compiles.
 */
#ifndef BOARD_H
#define BOARD_H

#include <stddef.h>

/* Waits until the serial line has brought something and takes at most `max` bytes of it, as many as
 * there are. Returns how many, 0 once the far end has closed the line. */
size_t board_read(char *bytes, size_t max);

void board_write(const char *bytes, size_t len);

#endif
