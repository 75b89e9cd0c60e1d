/* SPDX-License-Identifier: MIT
 *
 * causes.c - compares what is said of causes of a Reason, of their names, and of what they become
 * in SIP and back, with the rows of the spec and of tests/mapping.txt, searched through.
 */
#include "expect.h"
#include "lookups.h"
#include "mapped.h"

/* ---- Causes ---- */

enum { LONGEST = 128, LONGEST_KEY = 4096 };
enum { CAUSES = sizeof expected_causes / sizeof expected_causes[0] };
enum { CLASSES = sizeof expected_classes / sizeof expected_classes[0] };
enum { TOKENS = sizeof expected_tokens / sizeof expected_tokens[0] };

static int is_word(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
           || (byte >= '0' && byte <= '9') || (unsigned char)byte >= 0x80;
}

/* The words of a name in small letters, with a space between them. */
static void spell(const char *name, size_t len, char *words)
{
    size_t count = 0, i;

    for (i = 0; i < len; i++) {
        if (is_word(name[i]))
            words[count++] = name[i] >= 'A' && name[i] <= 'Z' ? (char)(name[i] + 32) : name[i];
        else if (count > 0 && words[count - 1] != ' ')
            words[count++] = ' ';
    }
    words[count > 0 && words[count - 1] == ' ' ? count - 1 : count] = '\0';
}

/* The row for exactly this cause, or 0, which has no name. */
static int exact_cause(unsigned protocol, unsigned cause)
{
    int row = CAUSES - 1;

    while (row > 0
           && (expected_causes[row].protocol != protocol || expected_causes[row].cause != cause))
        row--;
    return row;
}

/* The same, or the row of its class. */
static int slow_cause(unsigned protocol, unsigned cause)
{
    int row, i;

    if (protocol == SIPCAUSE_PROTOCOL_SIP)
        cause = sipcause_status_find(cause)->code;
    row = exact_cause(protocol, cause);
    for (i = 1; i < CLASSES && row == 0; i++)
        if (expected_classes[i].protocol == protocol && expected_classes[i].low <= cause
            && cause <= expected_classes[i].high)
            row = exact_cause(protocol, expected_classes[i].cause);
    return row;
}

/* Is it this row, in all that it says? */
static void check_row(const struct sipcause_cause *cause, int row)
{
    check(strcmp(expected_causes[row].name, sipcause_cause_name(cause)) == 0, "a name", row, -1);
    check_same("a cause", expected_causes[row].cause, cause->cause);
    check_same("its outcome", (size_t)expected_causes[row].outcome, cause->outcome);
    if (row == 0)
        return;
    check_same("its protocol", expected_causes[row].protocol, cause->protocol);
    check_same("its action", (size_t)expected_causes[row].action, cause->action);
    check_same("its side", expected_causes[row].side, sipcause_cause_side(cause));
    check_same("its flags", (size_t)expected_causes[row].flags, cause->flags & 15u);
}

/* Does the response code of this row say something of its own in a Reason? */
static int says_its_own(int row)
{
    return expected_causes[row].outcome
           != sipcause_status_find(expected_causes[row].cause)->outcome;
}

/* A response code that is a class of itself says what the code says. */
static void compare_cause(unsigned protocol, unsigned cause)
{
    const struct sipcause_cause *found = sipcause_cause_find(protocol, cause);
    const int row = slow_cause(protocol, cause);

    if (protocol != SIPCAUSE_PROTOCOL_SIP || expected_causes[row].cause == cause
        || says_its_own(row)) {
        check_row(found, row);
        return;
    }
    check_same("the class", expected_causes[row].cause, found->cause);
    check_same("its outcome", sipcause_status_find(cause)->outcome, found->outcome);
    check_same("its action", sipcause_status_find(cause)->action, found->action);
}

/* The cause at a place of its protocol. */
static void compare_at(unsigned protocol, size_t index)
{
    size_t before = 0;
    int row = 1;

    while (row < CAUSES && (expected_causes[row].protocol != protocol || before < index)) {
        before += expected_causes[row].protocol == protocol;
        row++;
    }
    check_row(sipcause_cause_at(protocol, index), row < CAUSES ? row : 0);
}

/* The packed name, in a buffer of this size. */
static void compare_q850_name(unsigned cause, size_t size)
{
    const char *due = expected_causes[slow_cause(SIPCAUSE_PROTOCOL_Q_850, cause)].name;
    const size_t len = strlen(due), kept = len < size ? len : size - 1;
    char *buffer = malloc(size > 0 ? size : 1);

    check_same("the length of a name of Q.850", len,
               sipcause_q850_name(cause, size > 0 ? buffer : NULL, size));
    if (size > 0) {
        check(memcmp(buffer, due, kept) == 0, "a name of Q.850", (long)kept, -1);
        check_same("the end of a name of Q.850", 0, (unsigned char)buffer[kept]);
    }
    free(buffer);
}

/* The words of all names and tokens, spelled once, and the row of each token. */
static char name_words[CAUSES][LONGEST], token_words[TOKENS][LONGEST];
static int token_rows[TOKENS];

static void spell_all(void)
{
    int i;

    for (i = 1; i < CAUSES; i++)
        spell(expected_causes[i].name, strlen(expected_causes[i].name), name_words[i]);
    for (i = 1; i < TOKENS; i++) {
        spell(expected_tokens[i].token, strlen(expected_tokens[i].token), token_words[i]);
        token_rows[i] = exact_cause(expected_tokens[i].protocol, expected_tokens[i].cause);
    }
}

/* Which rows have these words for a name. */
static void find_called(const char *words, char *is_called)
{
    int i;

    if (name_words[1][0] == '\0')
        spell_all();
    memset(is_called, 0, CAUSES);
    for (i = 1; i < CAUSES && words[0] != '\0'; i++)
        is_called[i] = strcmp(name_words[i], words) == 0;
    for (i = 1; i < TOKENS && words[0] != '\0'; i++)
        is_called[token_rows[i]] |= strcmp(token_words[i], words) == 0;
}

/* All rows that have this name, as many as there is room for. */
static void compare_names(const char *name, size_t len, size_t max)
{
    const struct sipcause_cause **got = malloc(max * sizeof *got + 1);
    const size_t count = sipcause_cause_by_name(name, len, got, max);
    static char words[LONGEST_KEY + 1], is_called[CAUSES];
    size_t due = 0;
    int row;

    spell(name, len < LONGEST_KEY ? len : 0, words);
    find_called(words, is_called);
    for (row = 1; row < CAUSES; row++) {
        if (!is_called[row])
            continue;
        if (due < max && due < count)
            check_row(got[due], row);
        due++;
    }
    check_same("sipcause_cause_by_name", due, count);
    free(got);
}

void compare_causes(const char *bytes, size_t len)
{
    const unsigned room = byte_at(bytes, len, 0), protocol = byte_at(bytes, len, 1) % 25;
    const unsigned cause = byte_at(bytes, len, 2) << 8 | byte_at(bytes, len, 3);
    char *name = rest_of(bytes, &len, 4);

    compare_names(name, len, room % 4);
    compare_cause(protocol, cause);
    compare_cause(protocol, cause & 0xff);
    compare_at(protocol, cause & 0x3ff);
    compare_at(protocol, cause & 0x1f);
    compare_q850_name(cause, room / 2);
    compare_q850_name(cause & 0x7f, room / 2);
    free(name);
}

/* ---- Q.850 and SIP ---- */

enum { OWN_ROW = 5 };

/* What is asked: the profile, the location, the conditions, the direction, the number in two bytes;
 * and the caller's own rows. */
struct mapped_by {
    unsigned profile, location, conditions, direction;
    const struct sipcause_override *own;
    size_t count;
};

static unsigned two_bytes(const char *bytes, size_t len, size_t at)
{
    return byte_at(bytes, len, at) << 8 | byte_at(bytes, len, at + 1);
}

/* The own rows in the rest of an input: from, to, direction. Free them. */
static struct sipcause_override *own_rows(const char *bytes, size_t len, size_t count)
{
    struct sipcause_override *own = calloc(count > 0 ? count : 1, sizeof *own);
    size_t i;

    if (own == NULL)
        exit(1);
    for (i = 0; i < count; i++) {
        own[i].from = (uint16_t)two_bytes(bytes, len, i * OWN_ROW);
        own[i].to = (uint16_t)two_bytes(bytes, len, i * OWN_ROW + 2);
        own[i].direction = (uint8_t)byte_at(bytes, len, i * OWN_ROW + 4);
    }
    return own;
}

static struct sipcause_mapping mapping_of(const struct mapped_by *by, unsigned from)
{
    struct sipcause_mapping mapping;

    if (by->direction == SIPCAUSE_TO_SIP)
        sipcause_q850_to_sip(by->profile, from, by->location, by->conditions, by->own, by->count,
                             &mapping);
    else
        sipcause_sip_to_q850(by->profile, from, by->conditions, by->own, by->count, &mapping);
    return mapping;
}

/* The first own row for this number, or NULL. */
static const struct sipcause_override *own_row(const struct mapped_by *by, unsigned from)
{
    size_t i;

    for (i = 0; i < by->count; i++)
        if (by->own[i].from == from && by->own[i].direction == by->direction)
            return &by->own[i];
    return NULL;
}

/* What is due, by the own rows and then by mapping.txt. */
static struct mapped due_of(const struct mapped_by *by, unsigned from, unsigned there_is)
{
    const struct sipcause_override *const row = own_row(by, from);
    struct mapped due = slow(by->profile, by->direction, from, there_is);

    if (row != NULL) {
        due.to = row->to;
        due.basis = SIPCAUSE_BASIS_OVERRIDE;
    }
    return due;
}

/* A location goes with a cause that is sent; where none is, nobody asks for one. */
static void check_location(const struct mapped_by *by, unsigned from,
                           const struct sipcause_mapping *got)
{
    const struct mapped plain = slow(by->profile, by->direction, from, by->conditions);

    if (by->direction == SIPCAUSE_TO_SIP)
        check_same("the location that came",
                   by->location < 16 ? by->location : SIPCAUSE_NO_LOCATION, got->location);
    else if (plain.to != 0)
        check_same("the location to send", plain.location, got->location);
}

static void compare_mapping(struct mapped_by by, unsigned from)
{
    const struct sipcause_mapping got = mapping_of(&by, from);
    const int came_from_user =
        by.direction == SIPCAUSE_TO_SIP && by.location == SIPCAUSE_LOCATION_U;
    const int goes_to_user =
        by.direction == SIPCAUSE_TO_Q850 && got.location == SIPCAUSE_LOCATION_U;
    const struct mapped due = due_of(&by, from, by.conditions | (came_from_user ? USER : 0));
    struct mapped back;

    check_same("what a number becomes", due.to, got.to);
    check_same("the basis", due.basis, got.basis);
    check_location(&by, from, &got);
    by.direction ^= SIPCAUSE_TO_SIP ^ SIPCAUSE_TO_Q850;
    back = due_of(&by, due.to, by.conditions | (goes_to_user ? USER : 0));
    check_same("whether it comes back", due.to != 0 && back.to == from, got.comes_back);
}

void compare_mappings(const char *bytes, size_t len)
{
    const unsigned from = two_bytes(bytes, len, 4);
    struct mapped_by by = { byte_at(bytes, len, 0),
                            byte_at(bytes, len, 1),
                            byte_at(bytes, len, 2),
                            byte_at(bytes, len, 3) & 1,
                            NULL,
                            0 };
    struct sipcause_override *own;

    if (line_count == 0) {
        begin("mapping.txt is read"); /* which end() would tell fuzz.c's reader of TAP */
        read_lines();
    }
    check(line_count > 300, "the lines of mapping.txt", 300, (long)line_count);
    bytes += len < 6 ? len : 6;
    len -= len < 6 ? len : 6;
    by.count = len / OWN_ROW;
    by.own = own = own_rows(bytes, len, by.count);
    compare_mapping(by, from);
    by.profile %= 6;
    compare_mapping(by, from & 0x3ff);
    free(own);
}
