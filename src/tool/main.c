/* SPDX-License-Identifier: MIT
 *
 * main.c - the command line: finds the command and its options, and answers with an exit status.
 */
#include "tool.h"

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
    "  scan [FILE...]             takes a file for status lines: the code and phrase of each, or\n"
    "                             the name of what is wrong and the column\n"
    "\n"
    "  -j, --json                 explain, list, vendor, scan: print JSON, an array of objects\n"
    "  -v, --vendor VENDOR        annotate: explain this vendor's codes, too\n"
    "  -s, --strict               scan: phrases by the letter of RFC 3261 only\n"
    "  -l, --lf                   scan: a bare LF ends a line, too\n"
    "  -h, --help                 print this and exit\n"
    "  -V, --version              print the version, the day of the data, the spec's hash\n"
    "\n"
    "Exit status: 0 answered, 1 not known, 2 wrong usage, 3 unreadable input or unwritable\n"
    "output.\n"
    "Color goes to a terminal only, and never where NO_COLOR is set.\n";

/* How each option is written, and what follows it. */
static const struct option long_options[] = {
    [JSON] = { "json", no_argument, NULL, 'j' },
    [VENDOR] = { "vendor", required_argument, NULL, 'v' },
    [STRICT] = { "strict", no_argument, NULL, 's' },
    [LF] = { "lf", no_argument, NULL, 'l' },
    [HELP] = { "help", no_argument, NULL, 'h' },
    [VERSION] = { "version", no_argument, NULL, 'V' },
    [OPTIONS] = { NULL, 0, NULL, 0 },
};

/* A command and what may stand after it. */
struct command {
    const char *name;
    int (*run)(const struct options *options, int count, char **words);
    int least, most; /* arguments; most < 0: any number */
    unsigned takes;  /* options, as a set of 1 << enum option_number */
};

static const struct command commands[] = {
    { "explain", command_explain, 1, -1, 1 << JSON },
    { "list", command_list, 0, 1, 1 << JSON },
    { "vendor", command_vendor, 0, 1, 1 << JSON },
    { "annotate", command_annotate, 0, -1, 1 << VENDOR },
    { "scan", command_scan, 0, -1, 1 << JSON | 1 << STRICT | 1 << LF },
};

static int try_help(void)
{
    fputs("Try 'sipcause --help'.\n", stderr);
    return WRONG_USAGE;
}

static int wrong_usage(const char *what, const char *why)
{
    complain(what, "%s", why);
    return try_help();
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
    nearest_complain(&nearest, name, "command");
    return try_help();
}

/* Says which of the options this command does not take. Returns whether there is one. */
static int has_unwanted_option(const struct options *options, const struct command *command)
{
    char why[TEXT_SIZE];
    int option = 0;

    while (option < OPTIONS && (options->given[option] == NULL || command->takes >> option & 1))
        option++;
    if (option == OPTIONS)
        return 0;
    snprintf(why, sizeof why, "does not take --%s", long_options[option].name);
    wrong_usage(command->name, why);
    return 1;
}

static int run(const struct options *options, int count, char **words)
{
    const struct command *command;
    int result;

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
    if (has_unwanted_option(options, command))
        return WRONG_USAGE;
    if (options->given[JSON] != NULL)
        output_as_json();
    result = command->run(options, count, words);
    if (result != WRONG_USAGE)
        json_end();
    return result;
}

/* What getopt wants to know of the options besides their names: ":jv:slhV"; the first colon says that
 * it is to tell a missing argument from an option that is not known. */
static void list_letters(char *letters)
{
    const struct option *option;

    *letters++ = ':';
    for (option = long_options; option->name != NULL; option++) {
        *letters++ = (char)option->val;
        if (option->has_arg == required_argument)
            *letters++ = ':';
    }
    *letters = '\0';
}

/* The option with this letter, or OPTIONS. */
static int option_of(int letter)
{
    int option = 0;

    while (option < OPTIONS && long_options[option].val != letter)
        option++;
    return option;
}

/* Says what is wrong with the option that getopt did not take; `written` is the argument it stands in. */
static int wrong_option(int answer, const char *written)
{
    const char letter[] = { '-', (char)optopt, '\0' };

    if (answer == ':')
        return wrong_usage(written, "needs an argument");
    if (optopt == 0)
        return wrong_usage(written, "no such option");
    if (option_of(optopt) < OPTIONS)
        return wrong_usage(written, "takes no argument");
    return wrong_usage(letter, "no such option");
}

static int print_version(void)
{
    put("sipcause %s, data of %s, spec %08lx\n", SIPCAUSE_VERSION_STRING,
        date_of(SIPCAUSE_DATA_VERSION), (unsigned long)SIPCAUSE_SPEC_HASH);
    return ANSWERED;
}

static int print_help(void)
{
    put("%s", help);
    return ANSWERED;
}

static int answer(int argc, char **argv)
{
    struct options options = { { NULL } };
    char letters[2 * OPTIONS + 2];
    int letter;

    opterr = 0; /* its diagnostics would show a terminal what it should not see */
    list_letters(letters);
    while ((letter = getopt_long(argc, argv, letters, long_options, NULL)) != -1) {
        const int option = option_of(letter);
        if (option == OPTIONS)
            return wrong_option(letter, argv[optind - 1]);
        options.given[option] = long_options[option].has_arg == required_argument ? optarg : "";
        if (options.given[HELP] != NULL)
            return print_help();
        if (options.given[VERSION] != NULL)
            return print_version();
    }
    return run(&options, argc - optind, argv + optind);
}

int main(int argc, char **argv)
{
    int result;

    paint_setup();
    result = answer(argc, argv);
    put_now();
    return result;
}
