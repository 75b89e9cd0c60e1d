/* SPDX-License-Identifier: MIT
 *
 * console.h - text in columns, written to the serial line.
 */
#ifndef CONSOLE_H
#define CONSOLE_H

#include <stddef.h>
#include <stdint.h>

void console_write(const char *text);

void console_bytes(const char *bytes, size_t len);

void console_number(uint32_t number);

/* Blanks up to `column`, counted from 0; none where the line is already there. */
void console_to(size_t column);

#endif
