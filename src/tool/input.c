/* SPDX-License-Identifier: MIT
 *
 * input.c - the files that a command reads, so that a missing one, an interrupted read or a byte
 * too many is dealt with once.
 */
#include "tool.h"

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

ssize_t read_some(int file, char *bytes, size_t size)
{
    ssize_t got;

    put_before_waiting(file);
    ASAN_UNPOISON_MEMORY_REGION(bytes, size);
    do
        got = read(file, bytes, size);
    while (got < 0 && errno == EINTR);
    if (got >= 0)
        ASAN_POISON_MEMORY_REGION(bytes + got, size - (size_t)got);
    return got;
}

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

    if (file >= 0 && is_output(file))
        return "input file is output file";
    problem = file < 0 ? errno : read_all(context, name, file);
    return problem != 0 ? strerror(problem) : NULL;
}

/* Returns an exit status. */
static int read_file(const char *name, read_all_of *read_all, void *context)
{
    const int is_input = strcmp(name, STANDARD_INPUT) == 0;
    const int file = is_input ? STDIN_FILENO : open(name, O_RDONLY);
    const char *const problem = problem_with(name, file, read_all, context);

    if (problem != NULL)
        complain(is_input ? "standard input" : name, "%s", problem);
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
