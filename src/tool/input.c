/* SPDX-License-Identifier: MIT
 *
 * input.c - the files that a command reads, so that a missing one, an interrupted read or a byte
 * too many is dealt with once; and so is what is no text: what gzip has packed and captures are
 * read as the logs that are in them.
 */
#include "capture.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* In a build with AddressSanitizer, the part of a block that holds no input is not to be
 * touched. */
#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>
#else
#define ASAN_POISON_MEMORY_REGION(bytes, len) ((void)(bytes), (void)(len))
#define ASAN_UNPOISON_MEMORY_REGION(bytes, len) ((void)(bytes), (void)(len))
#endif

/* Has whoever waits for the output see it before we wait for input: `tail -f log | sipcause
 * annotate`. While there is input, output is written in blocks, as fast as it can be. */
static void put_before_waiting(int file)
{
    struct pollfd input = { file, POLLIN, 0 };

    if (poll(&input, 1, 0) < 1)
        put_now();
}

ssize_t read_raw(int file, char *bytes, size_t size)
{
    ssize_t got;

    if (!ahead_is_wanted())
        put_before_waiting(file);
    do
        got = read(file, bytes, size);
    while (got < 0 && errno == EINTR);
    if (got > 0)
        progress_read((size_t)got);
    return got;
}

/* ---- What is in a file ---- */

/* The file that is being read. */
static struct {
    const char *name;
    int file;
    enum { NOT_LOOKED_AT, IS_UNDERSTOOD, IS_NOT } state;
    int error;          /* of one that is not */
    const char *problem; /* NULL: none but errno */
    int is_packed, is_capture;
    int begins_message;  /* what was read last does */
    size_t len, done;    /* of its first bytes, and how many have been read on */
    char first[TELLING];
} input;

static void begin_input(const char *name, int file)
{
    memset(&input, 0, sizeof input);
    input.name = name;
    input.file = file;
}

static void end_input(void)
{
    progress_clear();
    if (input.is_capture)
        capture_end();
    if (input.is_packed)
        gzip_end();
}

ssize_t input_fails(const char *why)
{
    input.problem = why;
    errno = EBADMSG;
    return -1;
}

void input_notice(const char *format, ...)
{
    va_list arguments;

    complain_about(input.name);
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    putc('\n', stderr);
}

static ssize_t read_unpacked(char *bytes, size_t size)
{
    return input.is_packed ? gzip_read(input.file, bytes, size) : read_raw(input.file, bytes, size);
}

ssize_t read_plain(char *bytes, size_t size)
{
    const size_t left = input.len - input.done, len = left < size ? left : size;

    if (left == 0)
        return read_unpacked(bytes, size);
    memcpy(bytes, input.first + input.done, len);
    input.done += len;
    return (ssize_t)len;
}

/* Reads as many of the first bytes as it takes to tell what they are, and waits for no more.
 * Returns 0, or -1. */
static int read_first(void)
{
    ssize_t got;

    input.len = input.done = 0;
    do {
        got = read_unpacked(input.first + input.len, TELLING - input.len);
        input.len += got > 0 ? (size_t)got : 0;
    } while (got > 0 && may_be_more(input.first, input.len));
    return got < 0 ? -1 : 0;
}

static struct content first_content(void)
{
    return content_of(input.first, input.len);
}

/* Begins to read what a file has in it. Returns 0, or -1. */
static int look_at_file(void)
{
    struct content content;

    if (read_first() < 0)
        return -1;
    content = first_content();
    if (content.kind == IS_GZIP) {
        input.is_packed = 1;
        gzip_start(input.first, input.len);
        if (read_first() < 0)
            return -1;
        content = first_content();
    }
    if (content.kind == IS_GZIP)
        return (int)input_fails("packed by gzip twice; unpack it first");
    if (content.kind == IS_FOREIGN)
        return (int)input_fails(content.why);
    input.is_capture = content.kind == IS_CAPTURE;
    return input.is_capture ? (int)capture_start() : 0;
}

/* Returns 0, or -1. */
static int understand_file(void)
{
    if (input.state == NOT_LOOKED_AT) {
        input.state = look_at_file() < 0 ? IS_NOT : IS_UNDERSTOOD;
        input.error = errno;
    }
    errno = input.error;
    return input.state == IS_NOT ? -1 : 0;
}

int input_is_capture(void)
{
    return understand_file() == 0 && input.is_capture;
}

int input_begins_with(const char *text)
{
    const size_t len = strlen(text);

    return understand_file() == 0 && !input.is_capture && input.len >= len
           && memcmp(input.first, text, len) == 0;
}

const char *input_first_line(size_t *len)
{
    const char *newline;

    *len = 0;
    if (understand_file() < 0 || input.is_capture)
        return input.first;
    newline = memchr(input.first, '\n', input.len);
    *len = newline != NULL ? (size_t)(newline - input.first) : input.len;
    return input.first;
}

void tell_of_empty_capture(void)
{
    if (input.is_capture && capture_is_empty())
        input_notice("no SIP message in it");
}

int begins_message_of_capture(void)
{
    const int begins = input.begins_message;

    input.begins_message = 0;
    return begins;
}

static ssize_t read_here(char *bytes, size_t size, int *begins_message)
{
    if (understand_file() < 0)
        return -1;
    if (input.is_capture)
        return capture_read(bytes, size, begins_message);
    return read_plain(bytes, size);
}

ssize_t read_some(char *bytes, size_t size)
{
    ssize_t got;

    ASAN_UNPOISON_MEMORY_REGION(bytes, size);
    got = ahead_is_wanted() ? ahead_read(read_here, bytes, size, &input.begins_message)
                            : read_here(bytes, size, &input.begins_message);
    if (got >= 0)
        ASAN_POISON_MEMORY_REGION(bytes + got, size - (size_t)got);
    return got;
}

/* ---- Files ---- */

/* Is this the file that standard output goes to? Then what is written would be read again, for
 * ever. */
static int is_output(int file)
{
    struct stat in, out;

    return fstat(file, &in) == 0 && S_ISREG(in.st_mode) && fstat(STDOUT_FILENO, &out) == 0
           && in.st_dev == out.st_dev && in.st_ino == out.st_ino;
}

/* Has a file read by `read_all`. Returns NULL, or what went wrong. */
static const char *problem_with(const char *name, int file, read_all_of *read_all, void *context)
{
    int problem;

    if (file < 0)
        return strerror(errno);
    if (is_output(file))
        return "input file is output file";
    progress_begin(input.name, file);
    problem = read_all(context, name);
    if (problem == 0)
        return NULL;
    return input.problem != NULL ? input.problem : strerror(problem);
}

/* Returns an exit status. */
static int read_file(const char *name, read_all_of *read_all, void *context)
{
    const int is_input = strcmp(name, STANDARD_INPUT) == 0;
    const int file = is_input ? STDIN_FILENO : open(name, O_RDONLY);
    const char *problem;

    begin_input(is_input ? "standard input" : name, file);
    problem = problem_with(name, file, read_all, context);
    if (problem != NULL)
        complain(input.name, "%s", problem);
    end_input();
    if (!is_input && file >= 0)
        close(file);
    return problem != NULL ? FAILED : ANSWERED;
}

int read_files(int count, char **names, read_all_of *read_all, void *context)
{
    int result = ANSWERED, i;

    if (count == 0)
        return read_file(STANDARD_INPUT, read_all, context);
    for (i = 0; i < count; i++)
        if (read_file(names[i], read_all, context) != ANSWERED)
            result = FAILED;
    return result;
}
