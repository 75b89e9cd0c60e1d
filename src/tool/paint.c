/* SPDX-License-Identifier: MIT
 *
 * paint.c - color for people; a pipe or a file never sees it (https://no-color.org).
 */
#include "tool.h"

#include <stdlib.h>
#include <string.h>

static int colored;

void paint_setup(void)
{
    const char *no_color = getenv("NO_COLOR");
    const char *terminal = getenv("TERM");

    colored = is_terminal(stdout) && (no_color == NULL || no_color[0] == '\0') && terminal != NULL
              && terminal[0] != '\0' && strcmp(terminal, "dumb") != 0;
}

int paint_when(const char *word)
{
    if (strcmp(word, "always") == 0)
        colored = 1;
    else if (strcmp(word, "never") == 0)
        colored = 0;
    else
        return strcmp(word, "auto") == 0;
    return 1;
}

/* Headings have color, sentences have not: green, yellow and cyan are hard to read on white. */
static const char *const codes[] = {
    [PLAIN] = "\033[0m",   [BOLD] = "\033[1m",    [DIM] = "\033[2m",
    [GREEN] = "\033[32m",  [YELLOW] = "\033[33m", [RED] = "\033[31m",
};

const char *paint(enum paint color)
{
    return colored ? codes[color] : "";
}

/* Green: all is well. Yellow: it may work later or elsewhere. Red: it will not. */
enum paint paint_of_outcome(unsigned outcome)
{
    switch (outcome) {
    case SIPCAUSE_OUTCOME_PROGRESS:
    case SIPCAUSE_OUTCOME_SUCCESS:
    case SIPCAUSE_OUTCOME_ENDED:
        return GREEN;
    case SIPCAUSE_OUTCOME_REDIRECTED:
    case SIPCAUSE_OUTCOME_BUSY:
    case SIPCAUSE_OUTCOME_NO_ANSWER:
    case SIPCAUSE_OUTCOME_UNAVAILABLE:
    case SIPCAUSE_OUTCOME_CANCELED:
    case SIPCAUSE_OUTCOME_LIMITED:
    case SIPCAUSE_OUTCOME_TIMEOUT:
    case SIPCAUSE_OUTCOME_CONFLICT:
    case SIPCAUSE_OUTCOME_UNAUTHENTICATED:
        return YELLOW;
    default:
        return RED;
    }
}
