/* SPDX-License-Identifier: MIT
 *
 * test_cuts.c - cuts.txt: a text that does not fit ends behind a word, in a buffer of any size.
 */
#include "sipcause.h"
#include "cases.h"
#include "cuts.h"

/* Of these the test needs a part. */
#pragma GCC diagnostic ignored "-Wunused-function"
#include "../src/letter.c"
#include "../src/writer.c"
#include "../src/cut.c"

enum { LONGEST = 64 };

/* A text that is cut. */
struct cut {
    char ellipsis[LONGEST], text[LONGEST], due[LONGEST];
    size_t len, due_len;
};

/* Has the text written to a heap block of exactly `size` bytes, and compares it. */
static void check_cut(const struct cut *cut, size_t size, const char *due, size_t due_len)
{
    char *buffer = size > 0 ? malloc(size) : NULL;
    struct text_writer writer = { buffer, size, 0 };
    size_t i;

    for (i = 0; i < cut->len; i++)
        write_letter(&writer, (uint8_t)cut->text[i]);
    is_number(write_end_at_word(&writer, (const uint8_t *)cut->ellipsis, strlen(cut->ellipsis) + 1),
              cut->len, "the length, with %zu bytes", size);
    if (size > 0)
        is_bytes(buffer, strlen(buffer), due, due_len, "what %zu bytes hold", size);
    free(buffer);
}

/* What does not end behind a word ends behind a letter. */
static void check_letters(const struct cut *cut, size_t size)
{
    char *buffer = malloc(size);
    struct text_writer writer = { buffer, size, 0 };
    const size_t due_len = cut->len < size ? cut->len : letter_end(cut->text, size - 1);
    size_t i;

    for (i = 0; i < cut->len; i++)
        write_letter(&writer, (uint8_t)cut->text[i]);
    is_number(write_end(&writer), cut->len, "the length of letters, with %zu bytes", size);
    is_bytes(buffer, strlen(buffer), cut->text, due_len, "the letters in %zu bytes", size);
    free(buffer);
}

/* The slow way says the same as the line. */
static void check_due(const struct cut *cut, size_t size)
{
    char due[LONGEST];
    const size_t len = cut_due(cut->text, cut->len, size, cut->ellipsis, due);

    is_bytes(due, len, cut->due, cut->due_len, "the slow way, with %zu bytes", size);
}

static void run_case(const char *line)
{
    struct cut cut;
    const char *at = strchr(line, '"');
    char *rest;
    size_t first, last, size;

    begin("%s", line);
    memset(&cut, 0, sizeof cut);
    read_quoted(&at, cut.ellipsis);
    at = strchr(at, '"');
    cut.len = read_quoted(&at, cut.text);
    first = strtoul(at, &rest, 10);
    last = *rest == '-' ? strtoul(rest + 1, &rest, 10) : first;
    is_true(first > 0 && first <= last && strncmp(rest, " -> ", 4) == 0, "the line is well formed");
    at = strchr(rest, '"');
    cut.due_len = read_quoted(&at, cut.due);
    for (size = first; size <= last; size++) {
        check_cut(&cut, size, cut.due, cut.due_len);
        check_due(&cut, size);
        check_letters(&cut, size);
    }
    check_cut(&cut, 0, "", 0);
    check_cut(&cut, cut.len + 1, cut.text, cut.len);
    check_cut(&cut, cut.len + 2, cut.text, cut.len);
    end();
}

int main(void)
{
    run_file("tests/cuts.txt", run_case);
    return done();
}
