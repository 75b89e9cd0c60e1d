/* SPDX-License-Identifier: MIT
 *
 * peer_osip.c - libosip2 as a contestant: its message parser on the smallest response it takes, and
 * its code-to-phrase function.
 */
#include "bench.h"

#include <string.h>
#include <sys/time.h>

#include <osipparser2/osip_message.h>
#include <osipparser2/osip_parser.h>

static char *messages[QUESTION_LIMIT];

static void set_up(void)
{
    size_t index;

    if (parser_init() != 0)
        give_up("no osip parser");
    for (index = 0; index < line_count; index++) {
        messages[index] = allocate(lines[index].len + sizeof "\r\n");
        memcpy(messages[index], lines[index].bytes, lines[index].len);
        memcpy(messages[index] + lines[index].len, "\r\n", sizeof "\r\n");
    }
}

static unsigned long message_parse(const unsigned char *order, size_t count)
{
    unsigned long sum = 0;
    size_t index;

    for (index = 0; index < count; index++) {
        osip_message_t *message;
        if (osip_message_init(&message) != 0)
            give_up("no osip message");
        if (osip_message_parse(message, messages[order[index]], lines[order[index]].len + 2) == 0)
            sum += (unsigned long)message->status_code;
        osip_message_free(message);
    }
    return sum;
}

static unsigned long code_reason(const unsigned char *order, size_t count)
{
    unsigned long sum = 0;
    size_t index;

    for (index = 0; index < count; index++) {
        const char *phrase = osip_message_get_reason((int)statuses[order[index]].code);
        sum += phrase != NULL ? (unsigned char)phrase[0] : 0;
    }
    return sum;
}

static const char *phrase_of(unsigned code)
{
    return osip_message_get_reason((int)code);
}

const struct contestant osip_contestants[] = {
    { "libosip2 osip_message_parse", STATUS_LINE, 1, set_up, message_parse, NULL,
      "parses a whole message: the line and an empty line, no headers; allocates and frees it" },
    { "libosip2 osip_message_get_reason", FIND_BY_CODE, 1, NULL, code_reason, phrase_of, "" },
    { NULL, STATUS_LINE, 0, NULL, NULL, NULL, NULL }
};
