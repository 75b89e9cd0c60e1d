/* SPDX-License-Identifier: MIT
 *
 * cmd_help.c - `sipcause help`: all commands, or one with its options and an example.
 */
#include "tool.h"

#include <string.h>

enum { COLUMNS = 80, TEXT_AT = 25 };

/* Goes on with a text from a column on, in lines that begin where texts do. Returns the column
 * behind it. */
static size_t put_words(size_t column, const char *text)
{
    while (*text != '\0') {
        const size_t blanks = strspn(text, " "), len = strcspn(text + blanks, " ");
        const int fits = column + blanks + len <= COLUMNS;
        if (!fits)
            put("\n%*s", TEXT_AT, "");
        put("%*s%.*s", fits ? (int)blanks : 0, "", (int)len, text + blanks);
        column = (fits ? column + blanks : TEXT_AT) + len;
        text += blanks + len;
    }
    return column;
}

/* A command's usage; each begins a line. */
static void put_usage(const struct command *command)
{
    const struct usage *usage = command->usage;
    char written[TEXT_SIZE];
    size_t column;

    while (usage->arguments != NULL) {
        snprintf(written, sizeof written, "%s %s", command->name, usage->arguments);
        put("  %-22s ", written);
        column = put_words(TEXT_AT, usage->what);
        while ((++usage)->arguments != NULL && usage->arguments[0] == '\0') {
            snprintf(written, sizeof written, " %s", usage->what);
            column = put_words(column, written);
        }
        put("\n");
    }
}

/* Do all commands take it? Help has nothing to say for programs, and map's records are others'. */
static int is_for_all(int option)
{
    const struct command *command = commands;

    while (command->name != NULL
           && (command->takes >> option & 1 || command->run == command_help
               || command->run == command_map))
        command++;
    return command->name == NULL;
}

/* "explain, list: ": the commands that take an option, where not all do. Returns the column behind
 * them. */
static size_t put_takers(int option)
{
    const struct command *command;
    const char *before = "";
    size_t column = TEXT_AT;

    if (is_for_all(option))
        return column;
    for (command = commands; command->name != NULL; command++) {
        if (!(command->takes >> option & 1))
            continue;
        column = put_words(put_words(column, before), command->name);
        before = ", ";
    }
    return put_words(column, ": ");
}

/* "-v, --vendor VENDOR" */
static void put_option(const struct option_row *row)
{
    char written[TEXT_SIZE], letter[sizeof "-v,"] = "";

    if (row->letter != '\0')
        snprintf(letter, sizeof letter, "-%c,", row->letter);
    snprintf(written, sizeof written, "%-3s --%s %s", letter, row->name,
             row->argument != NULL ? row->argument : "");
    put("  %-22s ", written);
}

static void put_all_options(void)
{
    int option;

    for (option = 0; option < OPTIONS; option++) {
        put_option(&option_rows[option]);
        put_words(put_takers(option), option_rows[option].help);
        put("\n");
    }
}

static void put_options_of(const struct command *command)
{
    int option;

    for (option = 0; option < OPTIONS; option++) {
        if (!(command->takes >> option & 1))
            continue;
        put_option(&option_rows[option]);
        put_words(TEXT_AT, option_rows[option].help);
        put("\n");
    }
}

static void help_with_all(void)
{
    const struct command *command;

    put("Usage: sipcause COMMAND [OPTION...] [ARGUMENT...]\n"
        "\n"
        "Says why a SIP call ended and what may be done about it.\n"
        "\n");
    for (command = commands; command->name != NULL; command++)
        put_usage(command);
    put("\n");
    put_all_options();
    put("\n"
        "Exit status: 0 answered, 1 not known, 2 wrong usage, 3 unreadable input or\n"
        "unwritable output. Color: to a terminal, never where NO_COLOR is set; --color\n"
        "says otherwise.\n");
}

static void help_with(const struct command *command)
{
    put("Usage: sipcause %s [OPTION...] %s\n\n", command->name,
        command->usage[1].arguments != NULL && command->usage[1].arguments[0] != '\0'
            ? "ARGUMENT..."
            : command->usage->arguments);
    put_usage(command);
    put("\n");
    put_options_of(command);
    put("\nExample: %s\n", command->example);
}

int command_help(const struct options *options, int count, char **words)
{
    const struct command *const command = count > 0 ? find_command(words[0]) : NULL;

    (void)options;
    if (command == NULL)
        help_with_all();
    else if (command->name == NULL && describe(words[0]))
        return ANSWERED;
    else if (command->name == NULL)
        return unknown_command(words[0]);
    else
        help_with(command);
    return ANSWERED;
}
