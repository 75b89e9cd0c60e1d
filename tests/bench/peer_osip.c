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

static unsigned long parse_bytes(const char *bytes, size_t len)
{
    osip_message_t *message;
    unsigned long code = 0;

    if (osip_message_init(&message) != 0)
        give_up("no osip message");
    if (osip_message_parse(message, bytes, len) == 0)
        code = (unsigned long)message->status_code;
    osip_message_free(message);
    return code;
}

static unsigned long parse(size_t question)
{
    return parse_bytes(messages[question], lines[question].len + 2);
}

static unsigned long parse_response(size_t question)
{
    return parse_bytes(responses[question].bytes, responses[question].len);
}

static const char *phrase_of(unsigned code)
{
    return osip_message_get_reason((int)code);
}

static unsigned long find_phrase(size_t question)
{
    const char *phrase = phrase_of(statuses[question].code);

    return phrase != NULL ? (unsigned char)phrase[0] : 0;
}

/* As far as it goes: the phrase by the code. */
static unsigned long parse_and_find(size_t question)
{
    const unsigned long code = parse(question);
    const char *phrase = phrase_of((unsigned)code);

    return phrase != NULL && phrase[0] > ' ' ? code : 0;
}

ANSWER_ALL(answer_parse, parse_and_find)
ANSWER_ALL(message_parse, parse)
ANSWER_ALL(response_parse, parse_response)
ANSWER_ALL(code_reason, find_phrase)

const struct contestant osip_contestants[] = {
    { "libosip2 osip_message_parse", STATUS_LINE, 1, set_up, message_parse, NULL, "more",
      "parses a whole message: the line and an empty line, no headers; allocates and frees it" },
    { "libosip2 osip_message_parse", RESPONSE, 1, set_up, response_parse, NULL, "part",
      "parses its header fields and says nothing of the call; allocates and frees it" },
    { "libosip2 osip_message_get_reason", FIND_BY_CODE, 1, NULL, code_reason, phrase_of, "all",
      "" },
    { "libosip2 osip_message_parse + _get_reason", FULL_ANSWER, 1, set_up, answer_parse, NULL,
      "part", "the RFC's phrase; has no text for people, and nothing for a code it does not know" },
    { NULL, STATUS_LINE, 0, NULL, NULL, NULL, NULL, NULL }
};
