/* SPDX-License-Identifier: MIT
 *
 * peer.c - how many codes a peer has a phrase for, and how many bytes the phrases are.
 */
#include <stdio.h>
#include <string.h>

#if defined(SOFIA)
#include <sofia-sip/sip_status.h>
#define PHRASE(code) sip_status_phrase(code)
#elif defined(OSIP)
#include <osipparser2/osip_parser.h>
#define PHRASE(code) osip_message_get_reason(code)
#else
#include "sipcause.h"
#define PHRASE(code) own_phrase((unsigned)code)

static const char *own_phrase(unsigned code)
{
    const struct sipcause_status *status = sipcause_status_find(code);

    return status->code == code ? sipcause_status_phrase(status) : NULL;
}
#endif

int main(void)
{
    size_t count = 0, bytes = 0;
    int code;

    for (code = 100; code < 700; code++) {
        const char *phrase = PHRASE(code);
        if (phrase != NULL && phrase[0] != '\0' && strcmp(phrase, " ") != 0) {
            count++;
            bytes += strlen(phrase) + 1;
        }
    }
    printf("%zu %zu\n", count, bytes);
    return 0;
}
