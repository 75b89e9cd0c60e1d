/* SPDX-License-Identifier: MIT
 *
 * peer_libre.c - libre as a contestant: its message parser on the smallest response it takes.
 */
#include "bench.h"

/* What libre was built with, which its headers want to hear: they lay out its structures. */
#define HAVE_INTTYPES_H
#define HAVE_STDBOOL_H
#define HAVE_INET6
#include <re.h>

#define HEADERS "l: 0\r\n\r\n" /* it takes none without a header */

static struct mbuf *messages[QUESTION_LIMIT];

static void set_up(void)
{
    size_t index;

    for (index = 0; index < line_count; index++) {
        messages[index] = mbuf_alloc(lines[index].len + sizeof HEADERS - 1);
        if (messages[index] == NULL)
            give_up("out of memory");
        mbuf_write_mem(messages[index], (const uint8_t *)lines[index].bytes, lines[index].len);
        mbuf_write_str(messages[index], HEADERS);
    }
}

static unsigned long decode(size_t question)
{
    struct sip_msg *message = NULL;
    unsigned long code = 0;

    messages[question]->pos = 0;
    if (sip_msg_decode(&message, messages[question]) == 0)
        code = message->scode;
    mem_deref(message);
    return code;
}

ANSWER_ALL(message_decode, decode)

const struct contestant libre_contestants[] = {
    { "libre sip_msg_decode", STATUS_LINE, 1, set_up, message_decode, NULL, "more",
      "parses a whole message: the line, one header, an empty line; allocates and frees it" },
    { NULL, STATUS_LINE, 0, NULL, NULL, NULL, NULL, NULL }
};
