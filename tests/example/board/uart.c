/* SPDX-License-Identifier: MIT
 *
 * uart.c - the serial line of the mps2-an385 board: UART 0, a CMSDK APB UART, at interrupt 0. The
 * interrupt fills a ring; the task empties it, and sleeps while there is nothing in it.
 */
#include <stdint.h>

#include "board.h"
#include "uart.h"

static volatile struct {
    uint32_t data;
    uint32_t state;
    uint32_t control;
    uint32_t interrupt;
    uint32_t divider;
} *const uart = (void *)0x40004000;

enum { STATE_TX_FULL = 1 };
enum { CONTROL_TX = 1, CONTROL_RX = 2, CONTROL_RX_INTERRUPT = 8 };
enum { INTERRUPT_RX = 2 };

/* The interrupt controller's, a bit for each interrupt: write a 1. */
static volatile uint32_t *const interrupt_on = (void *)0xe000e100;
static volatile uint32_t *const interrupt_off = (void *)0xe000e180;
enum { UART_RX = 1 << 0 };

/* Nobody hangs up an emulated line: this byte says that nothing comes after it (ASCII's end of
 * transmission). */
enum { LINE_CLOSED = 0x04 };

/* The interrupt writes, and moves `head`; the task reads, and moves `tail`. Both count on for ever,
 * and what lies between them is in the ring. */
#ifndef RING_SIZE
#define RING_SIZE 64u /* a power of two */
#endif
static struct {
    volatile uint32_t head;
    volatile uint32_t tail;
    volatile char bytes[RING_SIZE];
} ring;

void uart_start(void)
{
    uart->divider = 16;
    uart->control = CONTROL_TX | CONTROL_RX | CONTROL_RX_INTERRUPT;
    *interrupt_on = UART_RX;
}

/* Where the ring is full, the byte stays in the UART, unanswered, until the task has made room. */
void uart_rx_interrupt(void)
{
    if (ring.head - ring.tail == RING_SIZE) {
        *interrupt_off = UART_RX;
        return;
    }
    uart->interrupt = INTERRUPT_RX;
    ring.bytes[ring.head % RING_SIZE] = (char)uart->data;
    ring.head++;
}

/* With interrupts held back between the look and the sleep, no byte comes unseen between the two;
 * one that is held back ends the sleep all the same. */
static void sleep_until_bytes(void)
{
    __asm__ volatile("cpsid i" : : : "memory");
    while (ring.head == ring.tail)
        __asm__ volatile("wfi\n\tcpsie i\n\tisb\n\tcpsid i" : : : "memory");
    __asm__ volatile("cpsie i" : : : "memory");
}

size_t board_read(char *bytes, size_t max)
{
    size_t len = 0;

    sleep_until_bytes();
    while (len < max && ring.head != ring.tail) {
        const char byte = ring.bytes[ring.tail % RING_SIZE];
        if (byte == LINE_CLOSED)
            break;
        bytes[len++] = byte;
        ring.tail++;
    }
    *interrupt_on = UART_RX;
    return len;
}

void board_write(const char *bytes, size_t len)
{
    while (len-- > 0) {
        while (uart->state & STATE_TX_FULL)
            ;
        uart->data = (unsigned char)*bytes++;
    }
}
