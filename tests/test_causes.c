/* SPDX-License-Identifier: MIT
 *
 * test_causes.c - every cause of every protocol, by its number, name and tokens, and every number
 * that is none, against the spec's rows.
 */
#include "expect.h"
#include "sources.h"
#include "tap.h"

#include <ctype.h>

enum { MOST = 64, LONGEST = 128, HIGHEST = 0x10000 };
enum { CAUSES = sizeof expected_causes / sizeof expected_causes[0] };
enum { TOKENS = sizeof expected_tokens / sizeof expected_tokens[0] };
enum { CLASSES = sizeof expected_classes / sizeof expected_classes[0] };
enum { PROTOCOLS = SIPCAUSE_PROTOCOL_NGAP_PROT };

static void check_row(const struct sipcause_cause *cause, int i)
{
    is_number(cause->protocol, expected_causes[i].protocol, "the protocol");
    is_number(cause->cause, expected_causes[i].cause, "the cause");
    is_text(sipcause_cause_name(cause), expected_causes[i].name, "the name");
    is_number(cause->outcome, expected_causes[i].outcome, "the outcome");
    is_number(cause->action, expected_causes[i].action, "the action");
    is_number(sipcause_cause_side(cause), expected_causes[i].side, "the side");
    is_number(cause->flags & 15, expected_causes[i].flags, "the flags");
    CHECK_SOURCE(sipcause_cause_source, cause, expected_causes[i].source,
                 expected_causes[i].where);
}

/* ---- By number ---- */

/* The row expected for exactly this cause, or 0. */
static int exact_row(unsigned protocol, unsigned cause)
{
    int i = CAUSES - 1;

    while (i > 0 && (expected_causes[i].protocol != protocol || expected_causes[i].cause != cause))
        i--;
    return i;
}

/* The cause that answers for one that nobody knows, or that itself where there is none. */
static unsigned answers_for(unsigned protocol, unsigned cause)
{
    int i;

    if (protocol == SIPCAUSE_PROTOCOL_SIP)
        return sipcause_status_find(cause)->code;
    for (i = 1; i < CLASSES; i++)
        if (expected_classes[i].protocol == protocol && expected_classes[i].low <= cause
            && cause <= expected_classes[i].high)
            return expected_classes[i].cause;
    return cause;
}

static int is_on(unsigned protocol)
{
    int i = CAUSES - 1;

    while (i > 0 && expected_causes[i].protocol != protocol)
        i--;
    return i > 0;
}

/* Does the response code of this row say in a Reason what it does as a response? */
static int says_as_response(int row)
{
    return row > 0
           && expected_causes[row].outcome
                  == sipcause_status_find(expected_causes[row].cause)->outcome;
}

static void check_cause(unsigned protocol, unsigned cause)
{
    const struct sipcause_cause *found = sipcause_cause_find(protocol, cause);
    int row = exact_row(protocol, cause);

    if (row == 0)
        row = exact_row(protocol, answers_for(protocol, cause));
    if (row > 0) {
        is_number(found->cause, expected_causes[row].cause, "what answers for %u", cause);
        is_text(sipcause_cause_name(found), expected_causes[row].name, "its name");
    } else {
        is_number(found->cause, 0, "what answers for %u", cause);
        is_text(sipcause_cause_name(found), "", "its name");
        is_number(found->outcome, SIPCAUSE_OUTCOME_UNKNOWN, "its outcome");
        CHECK_SOURCE(sipcause_cause_source, found, "", "");
    }
    if (protocol == SIPCAUSE_PROTOCOL_SIP && says_as_response(row)) {
        is_number(found->outcome, sipcause_status_find(cause)->outcome, "the outcome of %u", cause);
        is_number(found->action, sipcause_status_find(cause)->action, "the action of %u", cause);
    }
    if (is_on(protocol))
        is_number(found->protocol, protocol, "its protocol");
}

static void test_every_number(void)
{
    static const unsigned beyond[] = { HIGHEST, HIGHEST + 17, 0x7fffffff, 0xffffffff };
    unsigned protocol, cause;

    for (protocol = 0; protocol <= PROTOCOLS + 1; protocol++) {
        begin("every number as a cause of protocol %u", protocol);
        for (cause = 0; cause < 800; cause++)
            check_cause(protocol, cause);
        for (cause = 0; cause < sizeof beyond / sizeof beyond[0]; cause++)
            check_cause(protocol, beyond[cause]);
        check_cause(protocol + 256, 17);
        end();
    }
}

static void test_every_row(void)
{
    size_t of_protocol = 0;
    int i;

    for (i = 1; i < CAUSES; i++) {
        const unsigned protocol = expected_causes[i].protocol;
        begin("%u %u: %s", protocol, expected_causes[i].cause, expected_causes[i].name);
        of_protocol = expected_causes[i - 1].protocol == protocol ? of_protocol + 1 : 0;
        check_row(sipcause_cause_find(protocol, expected_causes[i].cause), i);
        check_row(sipcause_cause_at(protocol, of_protocol), i);
        if (i + 1 == CAUSES || expected_causes[i + 1].protocol != protocol)
            is_text(sipcause_cause_name(sipcause_cause_at(protocol, of_protocol + 1)), "",
                    "what is past the last");
        end();
    }
}

/* ---- By name ---- */

/* The words of a name with one blank between them, in small letters. */
static void spell(const char *name, char *words)
{
    size_t len = 0;

    for (; *name != '\0'; name++) {
        const int letter = tolower((unsigned char)*name);
        if (isalnum(letter))
            words[len++] = (char)letter;
        else if (len > 0 && words[len - 1] != ' ')
            words[len++] = ' ';
    }
    words[len > 0 && words[len - 1] == ' ' ? len - 1 : len] = '\0';
}

static int same_words(const char *a, const char *b)
{
    char of_a[LONGEST], of_b[LONGEST];

    spell(a, of_a);
    spell(b, of_b);
    return strcmp(of_a, of_b) == 0;
}

/* Is the row found by this name, or by a token? */
static int is_called(int row, const char *name)
{
    int i, is = same_words(expected_causes[row].name, name);

    for (i = 1; i < TOKENS; i++)
        is |= expected_tokens[i].protocol == expected_causes[row].protocol
              && expected_tokens[i].cause == expected_causes[row].cause
              && same_words(expected_tokens[i].token, name);
    return is;
}

/* All rows with the name are found by it, in their order, and no others. */
static void check_name(const char *name)
{
    const struct sipcause_cause *causes[MOST];
    char *exact = exactly(name, strlen(name));
    const size_t count = sipcause_cause_by_name(exact, strlen(name), causes, MOST);
    size_t due = 0;
    int row;

    for (row = 1; row < CAUSES; row++) {
        if (!is_called(row, name))
            continue;
        if (due < count && due < MOST) {
            is_number(causes[due]->protocol, expected_causes[row].protocol, "the protocol");
            is_number(causes[due]->cause, expected_causes[row].cause, "the cause");
        }
        due++;
    }
    is_number(count, due, "how many are called '%s'", name);
    is_number(sipcause_cause_by_name(exact, strlen(name), NULL, 0), count, "without room");
    free(exact);
}

/* A name as others write it: its words in capitals, with an underscore between them. */
static void as_constant(const char *name, char *constant)
{
    spell(name, constant);
    for (; *constant != '\0'; constant++)
        *constant = (char)(*constant == ' ' ? '_' : toupper((unsigned char)*constant));
}

static void test_names(void)
{
    char constant[LONGEST];
    int i;

    for (i = 1; i < CAUSES; i++) {
        begin("by the name %s", expected_causes[i].name);
        as_constant(expected_causes[i].name, constant);
        check_name(expected_causes[i].name);
        check_name(constant);
        constant[0] = '.';
        check_name(constant);
        end();
    }
    for (i = 1; i < TOKENS; i++) {
        begin("by the token %s", expected_tokens[i].token);
        check_name(expected_tokens[i].token);
        end();
    }
}

static void test_no_names(void)
{
    static const char *const names[] = { "", " ", "_-,", "userbusy", "user", "user busy now",
                                         "no cause is called so", "\xc3\xbcser busy" };
    size_t i;

    begin("what no cause is called");
    for (i = 0; i < sizeof names / sizeof names[0]; i++)
        is_number(sipcause_cause_by_name(names[i], strlen(names[i]), NULL, 0), 0, "'%s'", names[i]);
    is_number(sipcause_cause_by_name(NULL, 0, NULL, 0), 0, "nothing");
    end();
}

/* ---- Locations ---- */

#if SIPCAUSE_HEADERS
static void test_words_and_sides(void)
{
    begin("the words of protocols, and the sides of locations");
    is_text(sipcause_protocol_word(SIPCAUSE_PROTOCOL_Q_850), "Q.850", "a protocol");
    is_text(sipcause_protocol_word(SIPCAUSE_PROTOCOL_NGAP_PROT), "NGAP-PROT", "the last protocol");
    is_text(sipcause_protocol_word(SIPCAUSE_PROTOCOL_UNKNOWN), "", "no protocol");
    is_text(sipcause_protocol_word(PROTOCOLS + 1), "", "a location is no protocol");
    is_text(sipcause_protocol_word(0xffffffff), "", "nor is a large number");
    is_number(sipcause_location_side(SIPCAUSE_LOCATION_U), 2, "a user");
    is_number(sipcause_location_side(SIPCAUSE_LOCATION_TN), 3, "a network");
    is_number(sipcause_location_side(SIPCAUSE_LOCATION_LOC_12), 0, "a national location");
    is_number(sipcause_location_side(16), 0, "no location");
    is_number(sipcause_location_side(0xffffffff), 0, "nor is a large number");
    end();
}
#endif

/* ---- Tones ---- */

#if SIPCAUSE_TONES && SIPCAUSE_CAUSES_Q_850 && SIPCAUSE_CAUSES_SIP
/* Those of 3GPP TS 22.001 F.4, and what a response code has of its own. */
static void test_tones(void)
{
    static const struct {
        unsigned protocol, cause, tone;
    } heard[] = {
        { SIPCAUSE_PROTOCOL_Q_850, 1, SIPCAUSE_TONE_UNOBTAINABLE },
        { SIPCAUSE_PROTOCOL_Q_850, 16, SIPCAUSE_TONE_NONE },
        { SIPCAUSE_PROTOCOL_Q_850, 17, SIPCAUSE_TONE_BUSY },
        { SIPCAUSE_PROTOCOL_Q_850, 34, SIPCAUSE_TONE_CONGESTION },
        { SIPCAUSE_PROTOCOL_Q_850, 41, SIPCAUSE_TONE_CONGESTION },
        { SIPCAUSE_PROTOCOL_Q_850, 42, SIPCAUSE_TONE_CONGESTION },
        { SIPCAUSE_PROTOCOL_Q_850, 44, SIPCAUSE_TONE_CONGESTION },
        { SIPCAUSE_PROTOCOL_Q_850, 49, SIPCAUSE_TONE_CONGESTION },
        { SIPCAUSE_PROTOCOL_Q_850, 58, SIPCAUSE_TONE_CONGESTION },
        { SIPCAUSE_PROTOCOL_SIP, 180, SIPCAUSE_TONE_RINGING },
        { SIPCAUSE_PROTOCOL_SIP, 401, SIPCAUSE_TONE_NONE },
        { SIPCAUSE_PROTOCOL_SIP, 486, SIPCAUSE_TONE_BUSY },
        { 99, 1, SIPCAUSE_TONE_CONGESTION },
    };
    size_t i;

    begin("the tones of causes");
    for (i = 0; i < sizeof heard / sizeof heard[0]; i++)
        is_number(sipcause_cause_tone(sipcause_cause_find(heard[i].protocol, heard[i].cause)),
                  heard[i].tone, "the tone of %u %u", heard[i].protocol, heard[i].cause);
    end();
}
#else
#define test_tones() (void)0
#endif

/* ---- Texts ---- */

#if SIPCAUSE_TEXT
static void check_text(const struct sipcause_cause *cause, enum sipcause_text which,
                       const char *expected)
{
    char buffer[256];

    is_number(sipcause_cause_text(cause, which, buffer, sizeof buffer), strlen(expected),
              "the length of text %d", (int)which);
    is_text(buffer, expected, "text %d", (int)which);
}

enum { CAUSE_TEXTS = sizeof expected_cause_texts / sizeof expected_cause_texts[0] };

static void test_texts(void)
{
    size_t i;

    for (i = 1; i < CAUSE_TEXTS; i++) {
        const struct sipcause_cause *cause =
            sipcause_cause_find(expected_cause_texts[i].protocol, expected_cause_texts[i].cause);
        begin("texts of %u %u", expected_cause_texts[i].protocol, expected_cause_texts[i].cause);
        check_text(cause, SIPCAUSE_DISPLAY, expected_cause_texts[i].display);
#if SIPCAUSE_SENTENCES
        check_text(cause, SIPCAUSE_MEANING, expected_cause_texts[i].meaning);
        check_text(cause, SIPCAUSE_ADVICE, expected_cause_texts[i].advice);
#endif
        end();
    }
}

/* Has the row at this place texts of its own? */
static int has_texts(int place)
{
    size_t i = 0;

    while (i < CAUSE_TEXTS
           && (expected_cause_texts[i].protocol != expected_causes[place].protocol
               || expected_cause_texts[i].cause != expected_causes[place].cause))
        i++;
    return i < CAUSE_TEXTS;
}

/* A cause without texts of its own says what its outcome, or its response code, says. */
static void test_borrowed_texts(void)
{
    char expected[256];
    int i;

    begin("texts of what has none of its own");
    for (i = 1; i < CAUSES; i++) {
        const struct sipcause_cause *cause =
            sipcause_cause_find(expected_causes[i].protocol, expected_causes[i].cause);
        if (has_texts(i))
            continue;
        if (cause->protocol == SIPCAUSE_PROTOCOL_SIP)
            sipcause_status_text(sipcause_status_find(cause->cause), SIPCAUSE_DISPLAY, expected,
                                 sizeof expected);
        else
            sipcause_outcome_text(cause->outcome, SIPCAUSE_DISPLAY, expected, sizeof expected);
        check_text(cause, SIPCAUSE_DISPLAY, expected);
    }
    sipcause_outcome_text(SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_DISPLAY, expected, sizeof expected);
    check_text(sipcause_cause_find(0, 0), SIPCAUSE_DISPLAY, expected);
    end();
}
#endif

int main(void)
{
    test_every_number();
    test_every_row();
    test_names();
    test_no_names();
    test_tones();
#if SIPCAUSE_HEADERS
    test_words_and_sides();
#endif
#if SIPCAUSE_TEXT
    test_texts();
    test_borrowed_texts();
#endif
    return done();
}
