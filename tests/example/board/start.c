/* SPDX-License-Identifier: MIT
 *
 * start.c - from the first instruction of a Cortex-M3 to main(), and, as this one is emulated, from
 * main() to the end of the emulation.
 */
#include <stdint.h>

#include "uart.h"

int main(void);
void start(void);

/* From the linker script: where the sections of RAM lie, and what .data begins as. */
extern uint32_t stack_end[], data_begin[], data_end[], data_first[], bss_begin[], bss_end[];

/* Ends the emulation by semihosting: SYS_EXIT_EXTENDED with ADP_Stopped_ApplicationExit. */
static void leave(int status)
{
    const uint32_t arguments[2] = { 0x20026, (uint32_t)status };
    register uint32_t operation __asm__("r0") = 0x20;
    register const uint32_t *argument __asm__("r1") = arguments;

    for (;;)
        __asm__ volatile("bkpt 0xab" : : "r"(operation), "r"(argument) : "memory");
}

void start(void)
{
    const uint32_t *from = data_first;
    uint32_t *to;

    for (to = data_begin; to < data_end; to++)
        *to = *from++;
    for (to = bss_begin; to < bss_end; to++)
        *to = 0;
    uart_start();
    leave(main());
}

static void fault(void)
{
    leave(99);
}

/* What the processor reads first: where the stack ends, where to begin, and where each exception
 * and interrupt goes. */
__attribute__((section(".vectors"), used)) static const struct {
    uint32_t *stack;
    void (*exceptions[15])(void);
    void (*interrupts[1])(void);
} vectors = {
    stack_end,
    { start, fault, fault, fault, fault, fault, fault, fault,
      fault, fault, fault, fault, fault, fault, fault },
    { uart_rx_interrupt },
};
