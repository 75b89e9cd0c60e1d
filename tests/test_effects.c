/* SPDX-License-Identifier: MIT
 *
 * test_effects.c - runs tests/effects.txt: how much of a dialog ends with each code in answer to
 * each method, and with every code that has no row; and the names of methods.
 */
#include "cases.h"
#include "sipcause.h"

enum { COLUMNS = 15, WORD = 16, CODE_MOST = 700 };

static char methods[COLUMNS][WORD]; /* the head of the table, from which the rows follow */
static int has_head, has_line[CODE_MOST];

static unsigned number_of(const char *letter)
{
    static const char letters[] = "-TUD";

    return *letter != '\0' && strchr(letters, *letter) != NULL
               ? (unsigned)(strchr(letters, *letter) - letters)
               : 99;
}

/* The words of a line; returns how many. */
static int split(const char *text, char words[COLUMNS + 2][WORD])
{
    int count = 0, len;

    while (count < COLUMNS + 2 && sscanf(text, "%15s%n", words[count], &len) == 1) {
        text += len;
        count++;
    }
    return count;
}

static void check_code(unsigned code, char words[COLUMNS + 2][WORD])
{
    const struct sipcause_status *const status = sipcause_status_find(code);
    int i;

    is_number(status->effect, number_of(words[1]), "what the row of %u says", code);
    for (i = 0; i < COLUMNS; i++)
        is_number(sipcause_effect(status, sipcause_method_find(methods[i], strlen(methods[i]))),
                  number_of(words[i + 2]), "what %u to %s ends", code, methods[i]);
}

/* Every code of the class that has no row of its own. */
static void check_class(unsigned first, char words[COLUMNS + 2][WORD])
{
    unsigned code;

    begin("what %s to each method ends, where nobody registered it", words[0]);
    for (code = first; code < first + 100; code++)
        if (sipcause_status_find(code)->code != code)
            check_code(code, words);
    end();
}

static void run_line(const char *text)
{
    char words[COLUMNS + 2][WORD];

    is_number(split(text, words), COLUMNS + 2, "the columns of: %.20s", text);
    if (!has_head) {
        memcpy(methods, words + 2, sizeof methods);
        has_head = 1;
    } else if (strcmp(words[0] + 1, "xx") == 0) {
        check_class((unsigned)atoi(words[0]) * 100, words);
    } else {
        begin("what %s to each method ends", words[0]);
        has_line[atoi(words[0]) % CODE_MOST] = 1;
        check_code((unsigned)atoi(words[0]), words);
        end();
    }
}

/* Nobody forgot a code or a method. */
static void test_lines(void)
{
    unsigned code, method;
    int i;

    begin("effects.txt has a line for each code with a row, and for no other");
    for (code = 1; code < CODE_MOST; code++)
        is_number(has_line[code], sipcause_status_find(code)->code == code, "%u", code);
    end();
    for (method = 1; sipcause_method_word(method)[0] != '\0'; method++) {
        for (i = 0; i < COLUMNS && strcmp(methods[i], sipcause_method_word(method)) != 0;)
            i++;
        is_true(i < COLUMNS, "it has a column for %s", sipcause_method_word(method));
    }
    is_number(method, COLUMNS, "and one for all others");
}

static void test_odd_methods(void)
{
    static const unsigned odd[] = { COLUMNS, 255, 256, 65536 + 4, ~0u };
    const struct sipcause_status *const refused = sipcause_status_find(405);
    size_t i;

    for (i = 0; i < sizeof odd / sizeof odd[0]; i++) {
        is_number(sipcause_effect(refused, odd[i]), SIPCAUSE_EFFECT_TRANSACTION,
                  "what 405 to method %u ends", odd[i]);
        is_text(sipcause_method_word(odd[i]), "", "which has no name");
    }
    is_number(sipcause_effect(sipcause_status_find(0), SIPCAUSE_METHOD_BYE),
              SIPCAUSE_EFFECT_NOTHING, "what is no code ends nothing");
}

static void test_copy(void)
{
    const struct sipcause_status copy = *sipcause_status_find(405);

    is_number(sipcause_effect(&copy, SIPCAUSE_METHOD_INFO), SIPCAUSE_EFFECT_TRANSACTION,
              "a copy of a row says what the row says");
}

static void test_names(void)
{
    static const struct {
        const char *name;
        size_t len;
        unsigned method;
    } names[] = {
        { "INVITE", 6, SIPCAUSE_METHOD_INVITE },
        { "ACK", 3, SIPCAUSE_METHOD_ACK },
        { "UPDATE", 6, SIPCAUSE_METHOD_UPDATE },
        { "invite", 6, SIPCAUSE_METHOD_UNKNOWN },
        { "Invite", 6, SIPCAUSE_METHOD_UNKNOWN },
        { "INVITE ", 7, SIPCAUSE_METHOD_UNKNOWN },
        { "INVIT", 5, SIPCAUSE_METHOD_UNKNOWN },
        { "INVITED", 7, SIPCAUSE_METHOD_UNKNOWN },
        { "INVITED", 6, SIPCAUSE_METHOD_INVITE },
        { "INFO\0x", 6, SIPCAUSE_METHOD_UNKNOWN },
        { "INFO\0", 5, SIPCAUSE_METHOD_UNKNOWN },
        { "\xc9NFO", 4, SIPCAUSE_METHOD_UNKNOWN },
        { "UNKNOWN", 7, SIPCAUSE_METHOD_UNKNOWN },
        { "", 0, SIPCAUSE_METHOD_UNKNOWN },
    };
    unsigned method;
    size_t i;

    for (i = 0; i < sizeof names / sizeof names[0]; i++) {
        char *exact = exactly(names[i].name, names[i].len);
        is_number(sipcause_method_find(exact, names[i].len), names[i].method, "the method '%s'",
                  names[i].name);
        free(exact);
    }
    for (method = 1; method < COLUMNS; method++) {
        const char *const name = sipcause_method_word(method);
        is_number(sipcause_method_find(name, strlen(name)), method, "%s is found", name);
    }
}

int main(void)
{
    run_file("tests/effects.txt", run_line);
    test_lines();
    test_odd_methods();
    test_copy();
    test_names();
    return done();
}
