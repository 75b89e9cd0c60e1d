/* SPDX-License-Identifier: MIT
 *
 * lines.c - the lines of a file, in memory of one size: of a line that is longer than that, the
 * beginning is all that is seen.
 */
#include "tool.h"

#include <errno.h>
#include <string.h>

enum { BLOCK = 1 << 17 };

/* What has been read: bytes [done, used) have not been taken. */
struct block {
    size_t used, done;
    int skips; /* the rest of a line that was too long */
    char bytes[BLOCK];
};

static void take_whole_lines(struct block *block, take_whole_line *take, void *context)
{
    const char *line = block->bytes, *const end = line + block->used, *newline;

    while ((newline = memchr(line, '\n', (size_t)(end - line))) != NULL) {
        if (!block->skips)
            take(context, line, newline + 1);
        block->skips = 0;
        line = newline + 1;
    }
    block->done = (size_t)(line - block->bytes);
}

/* What is left is a line without its end. */
static void take_rest(struct block *block, take_whole_line *take, void *context)
{
    if (!block->skips && block->done < block->used)
        take(context, block->bytes + block->done, block->bytes + block->used);
    block->done = block->used;
}

static void move_on(struct block *block)
{
    memmove(block->bytes, block->bytes + block->done, block->used - block->done);
    block->used -= block->done;
    block->done = 0;
}

int read_lines(take_whole_line *take, void *context)
{
    static struct block block;
    ssize_t got;

    block.used = block.done = 0;
    block.skips = 0;
    while ((got = read_some(block.bytes + block.used, BLOCK - block.used)) > 0) {
        block.used += (size_t)got;
        take_whole_lines(&block, take, context);
        if (block.done == 0 && block.used == BLOCK) {
            take_rest(&block, take, context);
            block.skips = 1;
        }
        move_on(&block);
    }
    take_rest(&block, take, context);
    return got < 0 ? errno : 0;
}
