/* SPDX-License-Identifier: MIT
 *
 * main.c - the command line: finds the command and its options, and answers with an exit status.
 */
#include "tool.h"

#include <getopt.h>
#include <string.h>

enum { NO_LETTER = 1 << 8 }; /* from here on getopt tells an option by its number */

/* What getopt wants to know of the options: ":Jv:slhV", and the same with their names. The first
 * colon says that it is to tell a missing argument from an option that is not known. */
struct getopt_options {
    char letters[2 * OPTIONS + 2];
    struct option names[OPTIONS + 1];
};

static void describe_options(struct getopt_options *described)
{
    char *letters = described->letters;
    int i;

    letters += sprintf(letters, ":");
    for (i = 0; i < OPTIONS; i++) {
        const struct option_row *const row = &option_rows[i];
        const int has_argument = row->argument != NULL;
        if (row->letter != '\0')
            letters += sprintf(letters, "%c%s", row->letter, has_argument ? ":" : "");
        described->names[i] = (struct option){ row->name, has_argument, NULL, NO_LETTER + i };
    }
    described->names[OPTIONS] = (struct option){ NULL, 0, NULL, 0 };
}

/* The option with this letter or, by its name, with this number; or OPTIONS. */
static int option_of(int letter)
{
    int option = 0;

    if (letter >= NO_LETTER)
        return letter - NO_LETTER;
    while (option < OPTIONS && option_rows[option].letter != letter)
        option++;
    return option;
}

/* Says what is wrong with the option that getopt did not take, by its answer and the argument in
 * which the option is. */
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

/* Notes the options. Returns ANSWERED, or WRONG_USAGE when that was said. */
static int read_options(struct options *options, int argc, char **argv)
{
    struct getopt_options described;
    int letter;

    opterr = 0; /* its diagnostics would show a terminal what it should not see */
    describe_options(&described);
    while ((letter = getopt_long(argc, argv, described.letters, described.names, NULL)) != -1) {
        const int option = option_of(letter);
        if (option == OPTIONS)
            return wrong_option(letter, argv[optind - 1]);
        if (option == VENDOR && options->given[option] != NULL)
            return wrong_usage("--vendor", "is given twice; one vendor at a time is explained");
        options->given[option] = optarg != NULL ? optarg : "";
        if (option == EVENT && options->event_count < MOST_EVENTS)
            options->events[options->event_count++] = optarg;
    }
    return ANSWERED;
}

/* Says which of the options this command does not take. Returns whether there is one. */
static int has_unwanted_option(const struct options *options, const struct command *command)
{
    int option = 0;

    while (option < OPTIONS && (options->given[option] == NULL || command->takes >> option & 1))
        option++;
    if (option < OPTIONS)
        complain(command->name, "does not take --%s", option_rows[option].name);
    return option < OPTIONS;
}

/* May the command be used like this? Returns ANSWERED, or WRONG_USAGE when that was said. */
static int check_usage(const struct command *command, const struct options *options, int count,
                       char **words)
{
    if (command->most >= 0 && count > command->most)
        return wrong_usage(words[command->most], "one argument too many");
    return has_unwanted_option(options, command) ? try_help() : ANSWERED;
}

/* How output is written. Returns ANSWERED, or WRONG_USAGE when that was said. */
static int set_output(const struct options *options)
{
    if (options->given[COLOR] != NULL && !paint_when(options->given[COLOR]))
        return wrong_usage("--color", "is auto, always or never");
    if (options->given[LINE_BUFFERED] != NULL)
        setvbuf(stdout, NULL, _IOLBF, 0);
    if (options->given[JSON] != NULL)
        output_as_json();
    return ANSWERED;
}

static int run(const struct command *command, const struct options *options, int count,
               char **words)
{
    int result = check_usage(command, options, count, words);

    if (result == ANSWERED)
        result = set_output(options);
    if (result != ANSWERED)
        return result;
    result = command->run(options, count, words);
    if (result != WRONG_USAGE)
        json_end();
    return result;
}

static int print_version(void)
{
    put("sipcause %s, data of %s, spec %08lx\n", SIPCAUSE_VERSION_STRING,
        date_of(SIPCAUSE_DATA_VERSION), (unsigned long)SIPCAUSE_SPEC_HASH);
    return ANSWERED;
}

static int answer(const struct options *options, int count, char **words)
{
    const struct command *command;

    if (options->given[HELP] != NULL)
        return command_help(options, count, words);
    if (options->given[VERSION] != NULL)
        return print_version();
    if (count == 0)
        return no_command();
    command = find_command(words[0]);
    if (command->name == NULL)
        return unknown_command(words[0]);
    return run(command, options, count - 1, words + 1);
}

int main(int argc, char **argv)
{
    struct options options = { { NULL }, { NULL }, 0 };
    int result;

    put_in_blocks();
    paint_setup();
    result = read_options(&options, argc, argv);
    if (result == ANSWERED)
        result = answer(&options, argc - optind, argv + optind);
    put_now();
    return result;
}
