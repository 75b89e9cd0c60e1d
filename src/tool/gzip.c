/* SPDX-License-Identifier: MIT
 *
 * gzip.c - unpacks what gzip has packed, as it comes: one file in another, or several behind each
 * other, as logs are that were put together.
 */
#include "capture.h"

#include <string.h>
#include <zlib.h>

enum {
    PIECE = 1 << 15,
    OF_GZIP = 15 + 16 /* what zlib calls its largest window, of gzip and nothing else */
};

static struct {
    z_stream stream;
    int is_begun;
    int between; /* a file has ended, and no other has begun */
    char piece[PIECE];
} gzip;

void gzip_start(const char *bytes, size_t len)
{
    static const z_stream none;

    gzip_end();
    gzip.stream = none;
    if (inflateInit2(&gzip.stream, OF_GZIP) != Z_OK)
        need(NULL);
    gzip.is_begun = 1;
    gzip.between = 0;
    memcpy(gzip.piece, bytes, len);
    gzip.stream.next_in = (Bytef *)gzip.piece;
    gzip.stream.avail_in = (uInt)len;
}

void gzip_end(void)
{
    if (gzip.is_begun)
        inflateEnd(&gzip.stream);
    gzip.is_begun = 0;
}

/* Has more to unpack. Returns 1, 0 at the end of the input, or -1. */
static int refill(int file)
{
    ssize_t got;

    if (gzip.stream.avail_in > 0)
        return 1;
    got = read_raw(file, gzip.piece, PIECE);
    gzip.stream.next_in = (Bytef *)gzip.piece;
    gzip.stream.avail_in = got > 0 ? (uInt)got : 0;
    return got > 0 ? 1 : (int)got;
}

/* Behind a file may be zeros, of a tape, and another file. */
static void skip_zeros(void)
{
    while (gzip.stream.avail_in > 0 && *gzip.stream.next_in == 0) {
        gzip.stream.next_in++;
        gzip.stream.avail_in--;
    }
    if (gzip.stream.avail_in == 0)
        return;
    inflateReset(&gzip.stream);
    gzip.between = 0;
}

/* Unpacks what is there. Returns how many bytes came of it, or -1. */
static ssize_t unpack(char *bytes, size_t size)
{
    int answer;

    gzip.stream.next_out = (Bytef *)bytes;
    gzip.stream.avail_out = (uInt)(size < PIECE ? size : PIECE);
    answer = inflate(&gzip.stream, Z_NO_FLUSH);
    gzip.between = answer == Z_STREAM_END;
    if (answer != Z_OK && answer != Z_STREAM_END && answer != Z_BUF_ERROR)
        return input_fails("what gzip packed is damaged here");
    return (ssize_t)((char *)gzip.stream.next_out - bytes);
}

ssize_t gzip_read(int file, char *bytes, size_t size)
{
    ssize_t got = 0;

    while (got == 0) {
        const int more = refill(file);
        if (more < 0)
            return -1;
        if (more == 0)
            return gzip.between ? 0 : input_fails("what gzip packed is cut off here");
        if (gzip.between)
            skip_zeros();
        else
            got = unpack(bytes, size);
    }
    return got;
}
