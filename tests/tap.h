/* SPDX-License-Identifier: MIT
 *
 * tap.h - the whole of a C test's output: TAP, for prove. A check compares one value, and one that
 * fails says where it stands, what was expected and what came:
 *
 *     is_number(status->code, 486, "the code of %s", name);
 *
 *     not ok 1 - the code of Busy Here
 *     # at tests/test_status.c:40
 *     # expected: 486
 *     # got: 404
 *
 * Each prints a line; those between begin() and end() share one, which says what they are about.
 */
#ifndef TAP_H
#define TAP_H

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Each returns whether all is well. What follows the values names the check, as for printf. */
#define is_true(good, ...) tap_true(__FILE__, __LINE__, (good) != 0, #good, __VA_ARGS__)
#define is_number(got, expected, ...)                                                              \
    tap_number(__FILE__, __LINE__, (long long)(got), (long long)(expected), __VA_ARGS__)
#define is_text(got, expected, ...)                                                                \
    tap_bytes(__FILE__, __LINE__, got, strlen(got), expected, strlen(expected), __VA_ARGS__)
#define is_bytes(got, got_len, expected, expected_len, ...)                                        \
    tap_bytes(__FILE__, __LINE__, got, got_len, expected, expected_len, __VA_ARGS__)

enum { TAP_NAME = 1024, TAP_TOLD = 5 }; /* a line tells of so many faults; more would hide them */

static int tap_count, tap_failed;

/* What is between begin() and end(): its name, and how many of its checks failed. */
static struct {
    int open, wrong;
    char name[TAP_NAME];
} tap_group;

static inline void tap_line(int good, const char *name)
{
    tap_count++;
    tap_failed += !good;
    printf("%sok %d - %s\n", good ? "" : "not ", tap_count, name);
}

/* Notes a check; returns whether to say more of it, which the caller then does. */
static inline int tap_result(int good, const char *file, int line, const char *format,
                             va_list arguments)
{
    char name[TAP_NAME];

    if (good && tap_group.open)
        return 0;
    vsnprintf(name, sizeof name, format, arguments);
    if (!tap_group.open)
        tap_line(good, name);
    else if (++tap_group.wrong > TAP_TOLD)
        return 0;
    if (good)
        return 0;
    if (tap_group.open && tap_group.wrong == 1)
        printf("# %s\n", tap_group.name);
    printf("# at %s:%d", file, line);
    printf(tap_group.open ? ": %s\n" : "\n", name);
    return 1;
}

static inline void tap_quoted(const char *what, const char *bytes, size_t len)
{
    size_t i;

    printf("# %s: \"", what);
    for (i = 0; i < len; i++) {
        const unsigned char byte = (unsigned char)bytes[i];
        if (byte < 0x20 || byte == 0x7f)
            printf("\\x%02x", byte);
        else
            putchar(byte);
    }
    puts("\"");
}

static inline int tap_true(const char *file, int line, int good, const char *expression,
                           const char *name, ...)
{
    va_list arguments;

    va_start(arguments, name);
    if (tap_result(good, file, line, name, arguments))
        printf("# expected: %s\n# got: it is not so\n", expression);
    va_end(arguments);
    return good;
}

static inline int tap_number(const char *file, int line, long long got, long long expected,
                             const char *name, ...)
{
    va_list arguments;

    va_start(arguments, name);
    if (tap_result(got == expected, file, line, name, arguments))
        printf("# expected: %lld\n# got: %lld\n", expected, got);
    va_end(arguments);
    return got == expected;
}

static inline int tap_bytes(const char *file, int line, const char *got, size_t got_len,
                            const char *expected, size_t expected_len, const char *name, ...)
{
    const int good =
        got_len == expected_len && (got_len == 0 || memcmp(got, expected, got_len) == 0);
    va_list arguments;

    va_start(arguments, name);
    if (tap_result(good, file, line, name, arguments)) {
        tap_quoted("expected", expected, expected_len);
        tap_quoted("got", got, got_len);
    }
    va_end(arguments);
    return good;
}

/* The checks until end() print one line. */
static inline void begin(const char *name, ...)
{
    va_list arguments;

    va_start(arguments, name);
    vsnprintf(tap_group.name, sizeof tap_group.name, name, arguments);
    va_end(arguments);
    tap_group.open = 1;
    tap_group.wrong = 0;
}

static inline void end(void)
{
    if (tap_group.wrong > TAP_TOLD)
        printf("# and %d more\n", tap_group.wrong - TAP_TOLD);
    tap_group.open = 0;
    tap_line(tap_group.wrong == 0, tap_group.name);
}

/* What cannot be checked here, and why. */
static inline void skip(const char *why)
{
    printf("ok %d - # SKIP %s\n", ++tap_count, why);
}

/* Ends the test; main returns it. */
static inline int done(void)
{
    printf("1..%d\n", tap_count);
    return tap_failed > 0;
}

/* `len` bytes in a heap block of exactly that size, so that reading past them is found out; NULL
 * when there are none. Free it. */
static inline char *exactly(const char *bytes, size_t len)
{
    char *block = len > 0 ? malloc(len) : NULL;

    if (block == NULL && len > 0)
        exit(1);
    if (block != NULL)
        memcpy(block, bytes, len);
    return block;
}

#endif
