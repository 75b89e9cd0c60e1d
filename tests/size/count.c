/* SPDX-License-Identifier: MIT
 *
 * count.c - a bare Cortex-M3 program that makes one call of the library CALLS times: two of them, with one
 * call more, tell how many instructions a call takes. tests/size.lua builds and runs them.
 */
#include "sipcause.h"

#ifndef CALLS
#define CALLS 1
#endif

void reset(void);

/* The first words of the flash: where the stack ends, and where to begin. */
extern char stack_end[];
__attribute__((section(".vectors"), used)) static void *const vectors[] = { stack_end, (void *)reset };

/* Tells the emulator to end, by semihosting: SYS_EXIT_EXTENDED with ADP_Stopped_ApplicationExit. */
static void leave(int status)
{
    const uint32_t arguments[2] = { 0x20026, (uint32_t)status };
    register uint32_t operation __asm__("r0") = 0x20;
    register const uint32_t *argument __asm__("r1") = arguments;

    __asm__ volatile("bkpt 0xab" : : "r"(operation), "r"(argument) : "memory");
}

/* Keeps what a call needs and gives from being worked out beforehand. */
static volatile unsigned sink;
static volatile unsigned code = 486;

static void one_call(void)
{
#if defined(FIND)
    sink = sipcause_status_find(code)->phrase_at;
#elif defined(SCAN)
    struct sipcause_line line;
    sink = (unsigned)sipcause_scan("SIP/2.0 486 Busy Here\r\n", 23, 0, &line);
#elif defined(KEY)
    sink = sipcause_entry_find(sipcause_vendor_at(0), "hangup", "4090", 4)->sip;
#endif
}

void reset(void)
{
    volatile int calls = CALLS;

    code = 486; /* nobody has copied .data */
    while (calls-- > 0)
        one_call();
    leave((int)sink);
}
