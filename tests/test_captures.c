/* SPDX-License-Identifier: MIT
 *
 * test_captures.c - captures that mean no good: each of captures.lua cut off where it may be, and
 * with its bytes changed, is read to an end, under sanitizers, and what comes of it is in
 * proportion. With -DFUZZ, the same for libFuzzer, with -close_fd_mask=2.
 */
#include <errno.h>
#include <sys/mman.h>
#include <unistd.h>

#include "tool.h"
#include "tap.h"

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

enum {
    MOST_BYTES = 1 << 16, /* of a capture that is changed; others are cut off a few times */
    HEADING = 256,        /* what is written about a message, at most */
    SHORTEST = 16         /* what a packet takes in a file, at least */
};

static const int file = STDIN_FILENO; /* in memory */

/* Reads all, in pieces of another size than any in it. */
static int read_all(void *context, const char *name)
{
    size_t *const len = context;
    static char piece[1009];
    ssize_t got;

    (void)name;
    while ((got = read_some(piece, sizeof piece)) > 0)
        *len += (size_t)got;
    begins_message_of_capture();
    return got < 0 ? errno : 0;
}

/* Reads these bytes as a file. Returns how many come of it. */
static size_t read_bytes(const unsigned char *data, size_t size)
{
    size_t len = 0;

    if (ftruncate(file, 0) != 0 || pwrite(file, data, size, 0) != (ssize_t)size
        || lseek(file, 0, SEEK_SET) != 0)
        exit(1);
    read_files(0, NULL, read_all, &len);
    return len;
}

/* Has standard input be a file in memory. */
static void begin_reading(void)
{
    const int memory = memfd_create("capture", 0);

    if (memory < 0 || dup2(memory, file) < 0)
        exit(1);
}

#ifdef FUZZ

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static int begun;

    if (!begun)
        begin_reading();
    begun = 1;
    read_bytes(data, size);
    return 0;
}

#else

/* No more may come of it than a heading for each packet, and the packets. */
static void check_size(const unsigned char *data, size_t size, size_t at)
{
    const size_t most = size + size / SHORTEST * HEADING + HEADING;

    is_true(read_bytes(data, size) <= most, "byte %zu", at);
}

static void check_cuts(const unsigned char *data, size_t size, const char *name)
{
    const size_t step = size / 200 + 1;
    size_t len;

    begin("%s, cut off", name);
    for (len = 0; len <= size; len += step)
        check_size(data, len, len);
    end();
}

static void check_changes(unsigned char *data, size_t size, const char *name)
{
    static const unsigned char others[] = { 0, 0xff, 0x80, 1, '\n', ' ', 0x45, 0x7f };
    const size_t step = size / 1500 + 1;
    size_t at;

    begin("%s, with each byte changed", name);
    for (at = 0; at < size; at += step) {
        const unsigned char byte = data[at];
        data[at] = others[at / step % sizeof others];
        check_size(data, size, at);
        data[at] = (unsigned char)(byte ^ 1u << at % 8);
        check_size(data, size, at);
        data[at] = byte;
    }
    end();
}

/* What a command prints. */
static size_t output_of(const char *command, unsigned char *bytes, size_t size)
{
    FILE *const pipe = popen(command, "r");
    const size_t len = pipe != NULL ? fread(bytes, 1, size, pipe) : 0;

    if (pipe != NULL)
        pclose(pipe);
    return len;
}

static void check_case(const char *name, const char *format)
{
    static unsigned char data[MOST_BYTES];
    char command[256], label[256];
    size_t size;

    snprintf(command, sizeof command, "tests/sipcause-capture '%s' '%s'", name, format);
    snprintf(label, sizeof label, "%s, %s", name, format);
    size = output_of(command, data, sizeof data);
    is_true(size > 0, "%s: %zu bytes", label, size);
    check_cuts(data, size, label);
    if (size < sizeof data)
        check_changes(data, size, label);
}

int main(void)
{
    static unsigned char names[MOST_BYTES];
    const size_t len = output_of("tests/sipcause-capture", names, sizeof names - 1);
    char *name, *rest = (char *)names;

    names[len] = '\0';
    begin_reading();
    if (freopen("/dev/null", "w", stderr) == NULL) /* for what the tool complains of */
        return 1;
    while ((name = strsep(&rest, "\n")) != NULL && name[0] != '\0') {
        if (strstr(name, "flood") != NULL)
            continue;
        check_case(name, "pcap");
        check_case(name, "pcapng, big-endian");
    }
    return done();
}

#endif
