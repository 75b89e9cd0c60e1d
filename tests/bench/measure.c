/* SPDX-License-Identifier: MIT
 *
 * measure.c - runs a command with its output to a file, and prints the seconds it took and its peak
 * resident size in KiB. Usage: measure OUTPUT COMMAND [WORD...]. The exit status is the command's.
 */
#include <fcntl.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void become(const char *output, char **command)
{
    const int file = open(output, O_WRONLY | O_CREAT | O_TRUNC, 0666);

    if (file >= 0 && dup2(file, STDOUT_FILENO) >= 0)
        execvp(command[0], command);
    perror(command[0]);
    _exit(127);
}

int main(int count, char **words)
{
    struct timespec before, after;
    struct rusage usage;
    pid_t child;
    int status;

    if (count < 3)
        return 2;
    clock_gettime(CLOCK_MONOTONIC, &before);
    child = fork();
    if (child == 0)
        become(words[1], words + 2);
    if (child < 0 || wait4(child, &status, 0, &usage) != child)
        return 2;
    clock_gettime(CLOCK_MONOTONIC, &after);
    printf("%.6f\t%ld\n",
           (double)(after.tv_sec - before.tv_sec) + (double)(after.tv_nsec - before.tv_nsec) / 1e9,
           usage.ru_maxrss);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128;
}
