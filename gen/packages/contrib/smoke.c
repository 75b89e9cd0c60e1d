/* SPDX-License-Identifier: MIT
 * {{banner}}
 *
 * smoke.c - does the library answer where it was built to run? Exit status 0: it does. */
#include "sipcause.h"

#include <stdio.h>
#include <string.h>

int main(void)
{
    const struct sipcause_status *status = sipcause_status_find(486);
    char phrase[16];

    sipcause_status_write_phrase(status, phrase, sizeof phrase);
    printf("sipcause %s: %u %s\n", SIPCAUSE_VERSION_STRING, (unsigned)status->code, phrase);
    return status->code != 486 || strcmp(phrase, "Busy Here") != 0;
}
