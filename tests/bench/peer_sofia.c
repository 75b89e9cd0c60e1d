/* SPDX-License-Identifier: MIT
 *
 * peer_sofia.c - sofia-sip as a contestant: its status line parser and its code-to-phrase function.
 */
#include "bench.h"

#include <string.h>

#include <sofia-sip/sip.h>
#include <sofia-sip/sip_header.h>
#include <sofia-sip/sip_protos.h>
#include <sofia-sip/sip_status.h>
#include <sofia-sip/su_alloc.h>

static su_home_t *home; /* one for all lines */
static char *line_texts[QUESTION_LIMIT];

/* Its parsers get a line whose end the message parser has found and overwritten with a NUL. */
static void set_up(void)
{
    size_t index;

    home = su_home_new(sizeof *home);
    if (home == NULL)
        give_up("no su_home");
    for (index = 0; index < line_count; index++) {
        const size_t len = lines[index].len - 2;
        line_texts[index] = allocate(len + 1);
        memcpy(line_texts[index], lines[index].bytes, len);
        line_texts[index][len] = '\0';
    }
}

static unsigned long decode(size_t question)
{
    const size_t len = lines[question].len - 2;
    char text[1024];
    sip_header_t header;

    memcpy(text, line_texts[question], len + 1); /* it writes into the line */
    memset(&header, 0, sizeof header.sh_status[0]);
    if (sip_status_d(home, (msg_header_t *)&header, text, (isize_t)len) < 0)
        return 0;
    return (unsigned long)header.sh_status->st_status;
}

static unsigned long make(size_t question)
{
    sip_status_t *status = sip_status_make(home, line_texts[question]);
    const unsigned long code = status != NULL ? (unsigned long)status->st_status : 0;

    su_free(home, status);
    return code;
}

static const char *phrase_of(unsigned code)
{
    return sip_status_phrase((int)code);
}

static unsigned long find_phrase(size_t question)
{
    const char *phrase = phrase_of(statuses[question].code);

    return phrase != NULL ? (unsigned char)phrase[0] : 0;
}

/* As far as it goes: the phrase by the code. */
static unsigned long decode_and_find(size_t question)
{
    const unsigned long code = decode(question);
    const char *phrase = phrase_of((unsigned)code);

    return phrase != NULL && phrase[0] > ' ' ? code : 0;
}

ANSWER_ALL(answer_decode, decode_and_find)
ANSWER_ALL(line_decode, decode)
ANSWER_ALL(line_make, make)
ANSWER_ALL(code_phrase, find_phrase)

const struct contestant sofia_contestants[] = {
    { "sofia-sip sip_status_d", STATUS_LINE, 1, set_up, line_decode, NULL, "part",
      "line end found before; gets a copy, which it writes into; phrase not checked" },
    { "sofia-sip sip_status_make", STATUS_LINE, 1, set_up, line_make, NULL, "part",
      "that + allocates a header in one su_home kept for all lines, su_free'd each time" },
    { "sofia-sip sip_status_phrase", FIND_BY_CODE, 1, NULL, code_phrase, phrase_of, "all", "" },
    { "sofia-sip sip_status_d + _phrase", FULL_ANSWER, 1, set_up, answer_decode, NULL, "part",
      "the RFC's phrase; has no text for people, and nothing for a code it does not know" },
    { NULL, STATUS_LINE, 0, NULL, NULL, NULL, NULL, NULL }
};
