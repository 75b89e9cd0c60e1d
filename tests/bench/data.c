/* SPDX-License-Identifier: MIT
 *
 * data.c - the questions, from a file of status lines and from the library, and their order.
 */
#include "bench.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "response.h"
#include "sipcause.h"

enum { CODE_AT = 8, PHRASE_AT = 12 };

struct line lines[QUESTION_LIMIT];
struct line responses[QUESTION_LIMIT];
struct status statuses[QUESTION_LIMIT];
struct key keys[QUESTION_LIMIT];
size_t line_count, status_count, key_count;

void give_up(const char *why)
{
    fprintf(stderr, "bench: %s\n", why);
    exit(1);
}

void *allocate(size_t size)
{
    void *block = malloc(size);

    if (block == NULL)
        give_up("out of memory");
    return block;
}

/* Its code is read from the fixed place it has in a good line: no contestant's help. */
static void add_line(const char *text, size_t len)
{
    char *bytes = allocate(len + sizeof " \r\n");

    memcpy(bytes, text, len);
    if (len == PHRASE_AT - 1)
        bytes[len++] = ' '; /* no phrase: editors take the blank away */
    memcpy(bytes + len, "\r\n", sizeof "\r\n");
    lines[line_count].bytes = bytes;
    lines[line_count].len = len + 2;
    lines[line_count].code = (unsigned)strtoul(bytes + CODE_AT, NULL, 10);
    line_count++;
}

static void add_response(size_t index)
{
    const struct line *line = &lines[index];
    char *bytes = allocate(line->len + sizeof RESPONSE_FIELDS);

    memcpy(bytes, line->bytes, line->len);
    memcpy(bytes + line->len, RESPONSE_FIELDS, sizeof RESPONSE_FIELDS);
    responses[index].bytes = bytes;
    responses[index].len = line->len + sizeof RESPONSE_FIELDS - 1;
    responses[index].code = line->code;
}

static void load_lines(const char *path)
{
    FILE *file = fopen(path, "rb");
    char text[1024];
    size_t index;

    if (file == NULL)
        give_up("cannot read the status lines");
    while (fgets(text, sizeof text, file) != NULL)
        if (text[0] != '#' && line_count < QUESTION_LIMIT)
            add_line(text, strcspn(text, "\n"));
    fclose(file);
    for (index = 0; index < line_count; index++)
        add_response(index);
}

static void load_statuses(void)
{
    unsigned code;

    for (code = 100; code <= 699; code++) {
        const struct sipcause_status *status = sipcause_status_find(code);
        if (status->code != code || !(status->flags & SIPCAUSE_REGISTERED))
            continue;
        statuses[status_count].code = code;
        statuses[status_count].phrase = sipcause_status_phrase(status);
        status_count++;
    }
}

static int compare_keys(const void *left, const void *right)
{
    return strcmp(((const struct key *)left)->text, ((const struct key *)right)->text);
}

static void load_keys(void)
{
    const struct sipcause_vendor *plivo = sipcause_vendor_find("plivo", strlen("plivo"));

    for (key_count = 0; key_count < plivo->entry_count; key_count++) {
        keys[key_count].text = sipcause_entry_key(sipcause_entry_at(plivo, key_count));
        keys[key_count].len = strlen(keys[key_count].text);
    }
    qsort(keys, key_count, sizeof keys[0], compare_keys);
}

void load_questions(const char *path)
{
    load_lines(path);
    load_statuses();
    load_keys();
    if (line_count == 0 || status_count == 0 || key_count == 0)
        give_up("nothing to ask");
}

void make_order(unsigned char *order, size_t count)
{
    uint32_t state = 2463534242u; /* Marsaglia's xorshift */
    size_t index;

    for (index = 0; index < LAP; index++) {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        order[index] = (unsigned char)((uint64_t)state * count >> 32);
    }
}
