/* SPDX-License-Identifier: MIT
 *
 * cases.h - reads the test data: lines with texts in quotes, escaped as in C.
 */
#ifndef CASES_H
#define CASES_H

#include "tap.h"

enum { CASE_MOST = 512 };

/* A test that changes a byte to every other takes these steps: with many choices of options there
 * is time for a few of them only. */
#ifndef CHANGE_STEP
#define CHANGE_STEP 1
#endif

/* The bytes of the quoted text at *at, which then points past it. */
static inline size_t read_quoted(const char **at, char *bytes)
{
    static const char escapes[] = "r\rn\nt\t\\\\\"\"";
    const char *text = *at + 1;
    size_t len = 0;

    while (*text != '"' && *text != '\0') {
        if (*text != '\\') {
            bytes[len++] = *text++;
        } else if (text[1] == 'x') {
            const char digits[3] = { text[2], text[3], '\0' };
            bytes[len++] = (char)strtoul(digits, NULL, 16);
            text += 4;
        } else {
            const char *escape = strchr(escapes, text[1]);
            bytes[len++] = escape != NULL ? escape[1] : '?';
            text += 2;
        }
    }
    *at = text + 1;
    return len;
}

/* Calls run() with each line of the file that is neither empty nor a comment. */
static void run_file(const char *path, void run(const char *text))
{
    FILE *file = fopen(path, "r");
    char text[CASE_MOST];

    if (file == NULL) {
        is_true(file != NULL, "%s can be read", path);
        return;
    }
    while (fgets(text, sizeof text, file) != NULL) {
        text[strcspn(text, "\n")] = '\0';
        if (text[0] != '\0' && text[0] != '#')
            run(text);
    }
    fclose(file);
}

#endif
