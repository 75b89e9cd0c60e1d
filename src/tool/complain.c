/* SPDX-License-Identifier: MIT
 *
 * complain.c - says what went wrong, in one shape.
 */
#include "tool.h"

void complain(const char *what, const char *why)
{
    fflush(stdout); /* so that a complaint comes after what was done before it */
    fprintf(stderr, "sipcause: %s: %s\n", what, why);
}
