/* SPDX-License-Identifier: MIT
 *
 * describe.c - the commands and their options for other programs: the manual page, and completions
 * for shells, out of the one description in commands.c, so that none of them is forgotten.
 */
#include "tool.h"

#include <string.h>

/* Does a command take the option? */
static int takes(const struct command *command, int option)
{
    return command->takes >> option & 1;
}

/* The ids of all vendors. */
static void put_vendors(const char *between)
{
    size_t i;

    for (i = 0; sipcause_vendor_at(i)->number != SIPCAUSE_NOBODY; i++)
        put("%s%s", i > 0 ? between : "", sipcause_vendor_id(sipcause_vendor_at(i)));
}

static void put_commands(const char *between)
{
    const struct command *command;

    for (command = commands; command->name != NULL; command++)
        put("%s%s", command > commands ? between : "", command->name);
}

/* ---- The manual page, in man(7) ---- */

/* A text in which nothing is a request or an escape. */
static void put_roff(const char *text)
{
    for (; *text != '\0'; text++)
        if (*text == '\\')
            put("\\e");
        else if (*text == '\'')
            put("\\(aq");
        else if (*text == '-')
            put("\\-");
        else
            put("%c", *text);
}

static void put_roff_usage(const struct command *command)
{
    const struct usage *usage;

    for (usage = command->usage; usage->arguments != NULL; usage++) {
        if (usage->arguments[0] != '\0') {
            put(".TP\n.B ");
            put_roff(command->name);
            put(" ");
            put_roff(usage->arguments);
            put("\n");
        }
        put("\\&");
        put_roff(usage->what);
        put("\n");
    }
}

static void put_roff_options(const struct command *command)
{
    const char *before = "Options:\n";
    int option;

    for (option = 0; option < OPTIONS; option++) {
        if (!takes(command, option))
            continue;
        put("%s.B \\-\\-", before);
        put_roff(option_rows[option].name);
        put("\n");
        before = "";
    }
}

static void put_roff_commands(void)
{
    const struct command *command;

    put(".SH COMMANDS\n");
    for (command = commands; command->name != NULL; command++) {
        put(".SS %s\n", command->name);
        put_roff_usage(command);
        put(".PP\n");
        put_roff_options(command);
        put(".PP\nExample:\n.PP\n.nf\n.RS\n");
        put_roff(command->example);
        put("\n.RE\n.fi\n");
    }
}

static void put_roff_all_options(void)
{
    int option;

    put(".SH OPTIONS\n");
    for (option = 0; option < OPTIONS; option++) {
        const struct option_row *const row = &option_rows[option];
        put(".TP\n.B ");
        if (row->letter != '\0')
            put("\\-%c, ", row->letter);
        put("\\-\\-");
        put_roff(row->name);
        if (row->argument != NULL) {
            put(" ");
            put_roff(row->argument);
        }
        put("\n");
        put_roff(row->help);
        put("\n");
    }
}

static void put_man(void)
{
    put(".\\\" SPDX-License-Identifier: MIT\n"
        ".TH SIPCAUSE 1 %s \"sipcause %s\" \"User Commands\"\n"
        ".SH NAME\n"
        "sipcause \\- say why a SIP call ended and what may be done about it\n"
        ".SH SYNOPSIS\n"
        ".B sipcause\n"
        "COMMAND [OPTION...] [ARGUMENT...]\n",
        date_of(SIPCAUSE_DATA_VERSION), SIPCAUSE_VERSION_STRING);
    put_roff_commands();
    put_roff_all_options();
    put(".SH VENDORS\n");
    put_vendors(",\n");
    put(".\n"
        ".SH EXIT STATUS\n"
        ".TP\n.B 0\nanswered\n"
        ".TP\n.B 1\nnot known\n"
        ".TP\n.B 2\nwrong usage\n"
        ".TP\n.B 3\nunreadable input or unwritable output\n"
        ".SH ENVIRONMENT\n"
        ".TP\n.B NO_COLOR\n"
        "where it is set, there is no color, unless \\-\\-color asks for it\n");
}

/* ---- bash ---- */

/* The options of a command, with a blank before each. */
static void put_words_of_options(const struct command *command)
{
    int option;

    for (option = 0; option < OPTIONS; option++) {
        if (!takes(command, option))
            continue;
        put(" --%s", option_rows[option].name);
        if (option_rows[option].letter != '\0')
            put(" -%c", option_rows[option].letter);
    }
}

static void put_bash_options(void)
{
    const struct command *command;

    for (command = commands; command->name != NULL; command++) {
        put("    %s) words='", command->name);
        put_words_of_options(command);
        put("' ;;\n");
    }
}

static void put_bash(void)
{
    put("# SPDX-License-Identifier: MIT\n"
        "_sipcause() {\n"
        "  local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} words=\n"
        "  COMPREPLY=()\n"
        "  if [ \"$COMP_CWORD\" = 1 ]; then\n"
        "    words='");
    put_commands(" ");
    put(" --help --version'\n"
        "  else\n"
        "    case $before in\n"
        "    -v|--vendor|vendor|explain|list) words='");
    put_vendors(" ");
    put("' ;;\n"
        "    --color) words='auto always never' ;;\n"
        "    help) words='");
    put_commands(" ");
    put(" man bash zsh fish' ;;\n"
        "    esac\n"
        "  fi\n"
        "  [[ $current != -* ]] || case ${COMP_WORDS[1]} in\n");
    put_bash_options();
    put("    esac\n"
        "  COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
        "}\n"
        "complete -o default -F _sipcause sipcause\n");
}

/* ---- zsh ---- */

/* A text in single quotes, without what _arguments would take for its own. */
static void put_plain(const char *text)
{
    for (; *text != '\0'; text++)
        if (strchr("'[]:\\", *text) == NULL)
            put("%c", *text);
}

/* What an option's argument may be. */
static void put_zsh_argument(int option)
{
    if (option_rows[option].argument == NULL)
        return;
    put(":%s:", option_rows[option].argument);
    put(option == VENDOR ? "($vendors)" : option == COLOR ? "(auto always never)" : "_files");
}

static void put_zsh_option(int option)
{
    const struct option_row *const row = &option_rows[option];

    put(" \\\n      '--%s[", row->name);
    put_plain(row->help);
    put("]");
    put_zsh_argument(option);
    put("'");
    if (row->letter == '\0')
        return;
    put(" '-%c[%s]", row->letter, row->name);
    put_zsh_argument(option);
    put("'");
}

static void put_zsh_commands(void)
{
    const struct command *command;
    int option;

    for (command = commands; command->name != NULL; command++) {
        put("    %s) _arguments", command->name);
        for (option = 0; option < OPTIONS; option++)
            if (takes(command, option))
                put_zsh_option(option);
        put(" \\\n      '*:argument:_files' ;;\n");
    }
}

static void put_zsh(void)
{
    put("#compdef sipcause\n"
        "# SPDX-License-Identifier: MIT\n"
        "_sipcause() {\n"
        "  local -a commands vendors\n"
        "  commands=(");
    put_commands(" ");
    put(")\n  vendors=(");
    put_vendors(" ");
    put(")\n"
        "  if (( CURRENT == 2 )); then\n"
        "    compadd -- $commands\n"
        "    return\n"
        "  fi\n"
        "  local command=$words[2]\n"
        "  (( CURRENT-- ))\n"
        "  shift words\n"
        "  case $command in\n");
    put_zsh_commands();
    put("  esac\n"
        "}\n"
        "if [ \"$funcstack[1]\" = _sipcause ]; then\n"
        "  _sipcause \"$@\"\n"
        "else\n"
        "  compdef _sipcause sipcause\n"
        "fi\n");
}

/* ---- fish ---- */

static void put_fish_option(const struct command *command, int option)
{
    const struct option_row *const row = &option_rows[option];

    put("complete -c sipcause -n '__fish_seen_subcommand_from %s' -l %s", command->name,
        row->name);
    if (row->letter != '\0')
        put(" -s %c", row->letter);
    if (row->argument != NULL)
        put(" -r");
    if (option == VENDOR) {
        put(" -a '");
        put_vendors(" ");
        put("'");
    }
    put(" -d '");
    put_plain(row->help);
    put("'\n");
}

static void put_fish(void)
{
    const struct command *command;
    int option;

    put("# SPDX-License-Identifier: MIT\n"
        "complete -c sipcause -n __fish_use_subcommand -f -a '");
    put_commands(" ");
    put("'\n");
    for (command = commands; command->name != NULL; command++)
        for (option = 0; option < OPTIONS; option++)
            if (takes(command, option))
                put_fish_option(command, option);
    put("complete -c sipcause -n '__fish_seen_subcommand_from explain list vendor' -a '");
    put_vendors(" ");
    put("'\n");
}

/* ---- Any of them ---- */

int describe(const char *what)
{
    static const struct {
        const char *name;
        void (*put)(void);
    } descriptions[] = {
        { "man", put_man }, { "bash", put_bash }, { "zsh", put_zsh }, { "fish", put_fish },
    };
    size_t i;

    for (i = 0; i < sizeof descriptions / sizeof descriptions[0]; i++)
        if (strcmp(what, descriptions[i].name) == 0) {
            descriptions[i].put();
            return 1;
        }
    return 0;
}
