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

    printf("sipcause %s: %u %s\n", SIPCAUSE_VERSION_STRING, (unsigned)status->code,
           sipcause_status_phrase(status));
    return status->code != 486 || strcmp(sipcause_status_phrase(status), "Busy Here") != 0;
}
