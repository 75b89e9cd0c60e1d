/* SPDX-License-Identifier: MIT
 *
 * main.c - the command line: finds the command and its options, and answers with an exit status.
 */
#include "tool.h"

#include <errno.h>
#include <getopt.h>
#include <string.h>

static const char help[] =
    "Usage: sipcause COMMAND [OPTION...] [ARGUMENT...]\n"
    "\n"
    "Says why a SIP call ended and what may be done about it.\n"
    "\n"
    "  explain CODE...            what response codes mean:     sipcause explain 486\n"
    "  explain STATUS-LINE        the same of a status line:    sipcause explain 'SIP/2.0 486 Busy "
    "Here'\n"
    "  explain PHRASE             all codes with that phrase:   sipcause explain busy here\n"
    "  explain VENDOR KEY         a vendor's code:              sipcause explain plivo 4090\n"
    "  explain VENDOR NAME        all codes with that cause:    sipcause explain plivo forbidden\n"
    "  explain VENDOR CODE        all it says of a SIP code:    sipcause explain didww 480\n"
    "  list [VENDOR]              every response code, or every code of the vendor\n"
    "  vendor [VENDOR]            its codecs, ports and number format; what to check before asking "
    "support\n"
    "  annotate [FILE...]         copies a log, with an explanation under each line that holds a "
    "status\n"
    "                             line, and under the Reason, Retry-After and Warning lines behind "
    "it;\n"
    "                             reads standard input when there is no FILE, or for -\n"
    "  scan                       takes standard input for status lines: the code and phrase of "
    "each, or\n"
    "                             the name of what is wrong and the column\n"
    "\n"
    "  -j, --json                 explain, list, vendor, scan: print JSON, an object or an array "
    "of them\n"
    "  -v, --vendor VENDOR        annotate: explain this vendor's codes, too\n"
    "  -s, --strict               scan: phrases by the letter of RFC 3261 only\n"
    "  -l, --lf                   scan: a bare LF ends a line, too\n"
    "  -h, --help                 print this and exit\n"
    "  -V, --version              print the version, the day of the data, the spec's hash\n"
    "\n"
    "Exit status: 0 answered, 1 not known, 2 wrong usage, 3 unreadable input.\n"
    "Color goes to a terminal only, and never where NO_COLOR is set.\n";

/* A command and what may stand after it. */
struct command {
    const char *name;
    int (*run)(const struct options *options, int count, char **words);
    int least, most;        /* arguments; most < 0: any number */
    int json, vendor, scan; /* options it takes */
};

static const struct command commands[] = {
    { "explain", command_explain, 1, -1, 1, 0, 0 },
    { "list", command_list, 0, 1, 1, 0, 0 },
    { "vendor", command_vendor, 0, 1, 1, 0, 0 },
    { "annotate", command_annotate, 0, -1, 0, 1, 0 },
    { "scan", command_scan, 0, 0, 1, 0, 1 },
};

static int wrong_usage(const char *what, const char *why)
{
    complain(what, why);
    fputs("Try 'sipcause --help'.\n", stderr);
    return WRONG_USAGE;
}

static const struct command *find_command(const char *name)
{
    size_t i;

    for (i = 0; i < sizeof commands / sizeof commands[0]; i++)
        if (strcmp(commands[i].name, name) == 0)
            return &commands[i];
    return NULL;
}

static int unknown_command(const char *name)
{
    struct nearest nearest;
    size_t i;

    nearest_start(&nearest, name);
    for (i = 0; i < sizeof commands / sizeof commands[0]; i++)
        nearest_offer(&nearest, commands[i].name);
    nearest_complain(&nearest, "command");
    fputs("Try 'sipcause --help'.\n", stderr);
    return WRONG_USAGE;
}

/* What is wrong with the options for this command, or NULL. */
static const char *unwanted_option(const struct options *options, const struct command *command)
{
    if (options->json && !command->json)
        return "does not take --json";
    if (options->vendor != NULL && !command->vendor)
        return "does not take --vendor";
    if (options->strict && !command->scan)
        return "does not take --strict";
    if (options->lf && !command->scan)
        return "does not take --lf";
    return NULL;
}

static int run(const struct options *options, int count, char **words)
{
    const struct command *command;
    const char *unwanted;

    if (count == 0)
        return wrong_usage("no command", "it is explain, list, vendor, annotate or scan");
    command = find_command(words[0]);
    if (command == NULL)
        return unknown_command(words[0]);
    count--;
    words++;
    if (count < command->least)
        return wrong_usage(command->name, "nothing to explain");
    if (command->most >= 0 && count > command->most)
        return wrong_usage(words[command->most], "one argument too many");
    unwanted = unwanted_option(options, command);
    if (unwanted != NULL)
        return wrong_usage(command->name, unwanted);
    return command->run(options, count, words);
}

/* An answer that nobody got is no answer: a full disk is told. */
static int finish(int result)
{
    if (fflush(stdout) == 0 && !ferror(stdout))
        return result;
    complain("standard output", strerror(errno));
    return UNREADABLE;
}

static const struct option long_options[] = {
    { "json", no_argument, NULL, 'j' },
    { "vendor", required_argument, NULL, 'v' },
    { "strict", no_argument, NULL, 's' },
    { "lf", no_argument, NULL, 'l' },
    { "help", no_argument, NULL, 'h' },
    { "version", no_argument, NULL, 'V' },
    { NULL, 0, NULL, 0 },
};

int main(int argc, char **argv)
{
    struct options options = { 0, NULL, 0, 0 };
    int option;

    argv[0] = (char[]){ "sipcause" }; /* getopt's diagnostics begin like ours */
    paint_setup();
    while ((option = getopt_long(argc, argv, "jv:slhV", long_options, NULL)) != -1) {
        switch (option) {
        case 'j':
            options.json = 1;
            break;
        case 'v':
            options.vendor = optarg;
            break;
        case 's':
            options.strict = 1;
            break;
        case 'l':
            options.lf = 1;
            break;
        case 'h':
            fputs(help, stdout);
            return finish(ANSWERED);
        case 'V':
            printf("sipcause %s, data of %s, spec %08lx\n", SIPCAUSE_VERSION_STRING,
                   date_of(SIPCAUSE_DATA_VERSION), (unsigned long)SIPCAUSE_SPEC_HASH);
            return finish(ANSWERED);
        default:
            fputs("Try 'sipcause --help'.\n", stderr);
            return WRONG_USAGE;
        }
    }
    return finish(run(&options, argc - optind, argv + optind));
}
