/* SPDX-License-Identifier: MIT
 *
 * uart.h - what the start-up code has to know of the serial line.
 */
#ifndef UART_H
#define UART_H

void uart_start(void);
void uart_rx_interrupt(void); /* interrupt 0 of this board */

#endif
