/* SPDX-License-Identifier: MIT
 *
 * peer_http.c - http-parser as a contestant: resumable as ours is, on the same lines as HTTP's.
 */
#include "bench.h"

#include <string.h>

#include <http_parser.h>

struct phrase {
    const char *at;
    size_t len;
};

static struct line http_lines[QUESTION_LIMIT];
static http_parser_settings settings;

static int on_status(http_parser *parser, const char *at, size_t len)
{
    struct phrase *phrase = parser->data;

    phrase->at = at;
    phrase->len = len;
    return 0;
}

static void set_up(void)
{
    const size_t sip = strlen("SIP/2.0"), http = strlen("HTTP/1.1");
    size_t index;

    http_parser_settings_init(&settings);
    settings.on_status = on_status;
    for (index = 0; index < line_count; index++) {
        const size_t rest = lines[index].len - sip;
        char *bytes = allocate(http + rest);
        memcpy(bytes, "HTTP/1.1", http);
        memcpy(bytes + http, lines[index].bytes + sip, rest);
        http_lines[index].bytes = bytes;
        http_lines[index].len = http + rest;
    }
}

static unsigned long execute(size_t question)
{
    const struct line *line = &http_lines[question];
    struct phrase phrase;
    http_parser parser;

    http_parser_init(&parser, HTTP_RESPONSE);
    parser.data = &phrase;
    if (http_parser_execute(&parser, &settings, line->bytes, line->len) != line->len)
        return 0;
    return parser.status_code;
}

ANSWER_ALL(line_execute, execute)

const struct contestant http_contestants[] = {
    { "http-parser http_parser_execute", STATUS_LINE, 1, set_up, line_execute, NULL, "part",
      "HTTP/1.1 for SIP/2.0; resumable; phrase handed to a callback, not checked; reset per line" },
    { NULL, STATUS_LINE, 0, NULL, NULL, NULL, NULL, NULL }
};
