/* SPDX-License-Identifier: MIT
 *
 * marks.c - searches a log for what only lines have, as a rule, that may tell something: the
 * version of a start line, and an anchor of each line of another program. All are searched for at
 * once, four bytes in a step: whatever a mark begins with, one of its first four pieces of four
 * bytes is looked at.
 */
#include "tool.h"

#include <limits.h>
#include <string.h>
#include <strings.h>

enum {
    PIECES = MARK_SIZE - 3,
    STRIDE = 4 * PIECES,
    HASH_BITS = 13,
    CASES = 1 << 3, /* of the letters in a version */
    MOST_MARKS = UCHAR_MAX / PIECES
};

static const char version[] = "SIP/2.0";

/* What the marks are, and which pieces they have; those with one hash follow each other. */
static struct {
    size_t count;
    char texts[MOST_MARKS][MARK_SIZE];
    unsigned char first[1 << HASH_BITS]; /* from 1; 0: none */
    unsigned char next[MOST_MARKS * PIECES + 1];
} marks;

static uint32_t piece_at(const char *at)
{
    uint32_t piece;

    memcpy(&piece, at, sizeof piece);
    return piece;
}

static unsigned hash_of(uint32_t piece)
{
    return (unsigned)(piece * 2654435761u) >> (32 - HASH_BITS);
}

static void learn_mark(const char *text)
{
    unsigned index = (unsigned)(marks.count * PIECES), offset;

    memcpy(marks.texts[marks.count++], text, MARK_SIZE);
    for (offset = 0; offset < PIECES; offset++) {
        const unsigned hash = hash_of(piece_at(text + offset));
        marks.next[++index] = marks.first[hash];
        marks.first[hash] = (unsigned char)index;
    }
}

/* The version may be in any case, each of which is a mark of its own. */
static void learn_marks(void)
{
    char text[MARK_SIZE];
    const char *anchor;
    unsigned letters, at;

    for (letters = 0; letters < CASES; letters++) {
        memcpy(text, version, MARK_SIZE);
        for (at = 0; at < 3; at++)
            text[at] = (char)((unsigned char)text[at] | (letters >> at & 1) << 5);
        learn_mark(text);
    }
    for (at = 0; (anchor = shape_anchor(at)) != NULL; at++)
        learn_mark(anchor);
}

/* Is the mark there? A version of a Via goes on with a transport. */
static int is_mark(size_t mark, const char *at, const char *end)
{
    return end - at >= MARK_SIZE && memcmp(at, marks.texts[mark], MARK_SIZE) == 0
           && !(mark < CASES && end - at > MARK_SIZE && at[MARK_SIZE] == '/');
}

/* Where the mark begins of which the piece at `at` may be one, or NULL. */
static const char *mark_around(unsigned index, const char *begin, const char *at, const char *end)
{
    for (; index > 0; index = marks.next[index]) {
        const ptrdiff_t offset = (index - 1) % PIECES;
        if (at - begin >= offset && is_mark((index - 1) / PIECES, at - offset, end))
            return at - offset;
    }
    return NULL;
}

static unsigned first_of(const char *at)
{
    return marks.first[hash_of(piece_at(at))];
}

/* The first mark of which a piece begins in [at, until), or NULL. */
static const char *mark_in(const char *begin, const char *at, const char *until, const char *end)
{
    const char *mark = NULL;

    for (; mark == NULL && at < until && end - at >= PIECES; at += PIECES)
        if (first_of(at) > 0)
            mark = mark_around(first_of(at), begin, at, end);
    return mark;
}

const char *find_mark(const char *begin, const char *end)
{
    const char *at, *mark = NULL;

    if (marks.count == 0)
        learn_marks();
    for (at = begin; mark == NULL && end - at >= STRIDE; at += STRIDE)
        if ((first_of(at) | first_of(at + PIECES) | first_of(at + 2 * PIECES)
             | first_of(at + 3 * PIECES)) > 0)
            mark = mark_in(begin, at, at + STRIDE, end);
    return mark != NULL ? mark : mark_in(begin, at, end, end);
}

int has_mark(const char *line, const char *end)
{
    return find_mark(line, end) != NULL;
}
