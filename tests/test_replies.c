/* SPDX-License-Identifier: MIT
 *
 * test_replies.c - runs tests/replies.txt: which code to send in each situation; and asks every
 * situation in every context for what no answer may say.
 */
#include "cases.h"
#include "sipcause.h"

#define SITUATION(word) { #word, SIPCAUSE_SITUATION_##word }
#define CONTEXT(word) { #word, SIPCAUSE_CONTEXT_##word }

/* A word of the data file, in capitals, and its number. */
struct word {
    const char *word;
    unsigned number;
};

static const struct word situations[] = {
    SITUATION(UNKNOWN), SITUATION(REJECTED), SITUATION(DO_NOT_DISTURB), SITUATION(ABSENT),
    SITUATION(BUSY), SITUATION(NO_ANSWER), SITUATION(ANSWERED_ELSEWHERE),
    SITUATION(BLOCKED_NUMBER), SITUATION(UNWANTED), SITUATION(UNKNOWN_NUMBER),
    SITUATION(NUMBER_INCOMPLETE), SITUATION(NO_CAPACITY), SITUATION(OVERLOADED),
    SITUATION(MEDIA_NOT_ACCEPTABLE), SITUATION(UNAUTHENTICATED_CALLER),
    SITUATION(ANONYMOUS_CALLER), SITUATION(DEVICE_FAULT), SITUATION(MOVED),
    SITUATION(NOT_ALLOWED), SITUATION(ANALYTICS), SITUATION(DIVERTED), SITUATION(GONE),
    SITUATION(CANCELED), SITUATION(IDENTITY_MISSING), SITUATION(IDENTITY_INVALID),
    SITUATION(MAINTENANCE), SITUATION(NEXT_HOP_FAILED), SITUATION(NEXT_HOP_SILENT),
    SITUATION(SECOND_INVITE), SITUATION(GLARE), SITUATION(REJECTED_QUIETLY), { NULL, 0 }
};

static const struct word contexts[] = {
    CONTEXT(FORKED), CONTEXT(NOWHERE_ELSE), CONTEXT(PSTN), CONTEXT(RETRY_WANTED),
    CONTEXT(UPSTREAM_FAILS_OVER), CONTEXT(INTERMEDIARY), CONTEXT(IN_US), { NULL, 0 }
};

static const struct word bases[] = {
    { "STATED", SIPCAUSE_REPLY_STATED }, { "INFERRED", SIPCAUSE_REPLY_INFERRED },
    { "PRACTICE", SIPCAUSE_REPLY_PRACTICE }, { NULL, 0 }
};

enum { SITUATIONS = sizeof situations / sizeof situations[0] - 1, ALL_CONTEXTS = 127, WORD = 64 };

static unsigned plain_lines[SITUATIONS]; /* without a context */

/* The number of a word in any case. */
static unsigned number_of(const struct word *words, const char *word, size_t len)
{
    for (; words->word != NULL; words++) {
        size_t i = 0;
        while (i < len && (word[i] >= 'a' ? word[i] - 'a' + 'A' : word[i]) == words->word[i])
            i++;
        if (i == len && words->word[i] == '\0')
            return words->number;
    }
    is_true(0, "'%.*s' is known", (int)len, word);
    return 0;
}

static unsigned sum_of_contexts(const char *list)
{
    unsigned sum = 0;

    if (strcmp(list, "-") == 0)
        return 0;
    for (;;) {
        const size_t len = strcspn(list, ",");
        sum |= number_of(contexts, list, len);
        if (list[len] == '\0')
            return sum;
        list += len + 1;
    }
}

static void quoted(const char **text, char *buffer)
{
    *text += strspn(*text, " ");
    buffer[read_quoted(text, buffer)] = '\0';
}

static void check_retry(const struct sipcause_reply *reply, const char *due)
{
    unsigned least = 0, most = 0, kind = SIPCAUSE_REPLY_RETRY_NONE;

    if (strcmp(due, "?") == 0)
        kind = SIPCAUSE_REPLY_RETRY_CHOOSE;
    else if (sscanf(due, "%u-%u", &least, &most) == 2)
        kind = SIPCAUSE_REPLY_RETRY_STATED;
    is_number(reply->retry, kind, "is there a Retry-After");
    is_number(reply->retry_min, least, "seconds at least");
    is_number(reply->retry_max, most, "seconds at most");
}

#if SIPCAUSE_HEADERS
static void check_reason(const struct sipcause_reply *reply, const char *due)
{
    char *const exact = exactly("", 0), reason[CASE_MOST], *const tight = malloc(strlen(due) + 1);

    is_number(sipcause_reply_reason(reply, reason, sizeof reason), strlen(due), "its length");
    is_text(reason, due, "the Reason");
    is_number(sipcause_reply_reason(reply, exact, 0), strlen(due), "its length without a buffer");
    sipcause_reply_reason(reply, tight, strlen(due) + 1);
    is_text(tight, due, "the Reason in a buffer of its size");
    if (due[0] != '\0') {
        sipcause_reply_reason(reply, tight, strlen(due));
        is_text(tight, "", "and in one a byte smaller");
    }
    free(tight);
    free(exact);
}
#else
static void check_reason(const struct sipcause_reply *reply, const char *due)
{
    is_true((reply->reason_text[0] != '\0') == (due[0] != '\0'), "a Reason, as in %s", due);
}
#endif

/* Is the document the one that is due, and the place in it? */
static void check_place(const struct sipcause_reply *reply, const char *id, const char *where)
{
#if SIPCAUSE_SOURCES
    struct sipcause_source source;

    sipcause_reply_source(reply, &source);
    is_text(source.id, id, "the document");
    is_text(source.where, where, "where in it");
#else
    (void)reply, (void)id, (void)where;
#endif
}

static void check_source(const struct sipcause_reply *reply, const char *text)
{
    char basis[WORD], id[WORD], where[CASE_MOST];
    int len = 0;

    is_number(sscanf(text, "%63s %63s%n", basis, id, &len), 2, "basis and source");
    text += len;
    quoted(&text, where);
    is_number(reply->basis, number_of(bases, basis, strlen(basis)), "the basis");
    check_place(reply, id, where);
}

static void run_line(const char *text)
{
    char situation[WORD], known[WORD * 2], phrase[CASE_MOST], reason[CASE_MOST], retry[CASE_MOST];
    struct sipcause_reply reply, copy;
    unsigned code, number, sum;
    int len = 0;

    is_number(sscanf(text, "%63s %127s %u%n", situation, known, &code, &len), 3, "%.20s", text);
    number = number_of(situations, situation, strlen(situation));
    sum = sum_of_contexts(known);
    begin("what to send: %s, %s", situation, known);
    sipcause_reply_find(number, sum, &copy);
    reply = copy;
    plain_lines[number] += sum == 0;
    text += len;
    quoted(&text, phrase);
    quoted(&text, reason);
    quoted(&text, retry);
    is_number(reply.code, code, "the code");
    is_text(reply.phrase, phrase, "the phrase");
    is_number(reply.situation, number, "the situation");
    is_number(reply.contexts & ~sum, 0, "contexts that nobody named");
    check_reason(&reply, reason);
    check_retry(&reply, retry);
    check_source(&reply, text);
    end();
}

static void test_lines(void)
{
    unsigned i;

    for (i = 0; i < SITUATIONS; i++) {
        is_number(situations[i].number, i, "the number of %s", situations[i].word);
        is_number(plain_lines[i], 1, "lines of %s without a context", situations[i].word);
    }
}

/* May a Retry-After stand beside it? RFC 3261 section 20.33. */
static int may_retry(unsigned code)
{
    static const unsigned may[] = { 404, 413, 480, 486, 500, 503, 600, 603 };
    size_t i = 0;

    while (i < sizeof may / sizeof may[0] && may[i] != code)
        i++;
    return i < sizeof may / sizeof may[0];
}

static void check_texts(const struct sipcause_reply *reply)
{
#if SIPCAUSE_TEXT
    char buffer[CASE_MOST];

    is_true(sipcause_reply_text(reply, SIPCAUSE_DISPLAY, buffer, sizeof buffer) > 0, "a display");
    is_true(sipcause_reply_text(reply, SIPCAUSE_DISPLAY_16, buffer, sizeof buffer) <= 16, "short");
#if SIPCAUSE_SENTENCES
    is_true(sipcause_reply_text(reply, SIPCAUSE_MEANING, buffer, sizeof buffer) > 0, "a meaning");
    is_true(sipcause_reply_text(reply, SIPCAUSE_ADVICE, buffer, sizeof buffer) > 0, "an advice");
#endif
#else
    (void)reply;
#endif
}

/* What no answer may say. */
static void check_any(unsigned situation, unsigned context)
{
    struct sipcause_reply reply;

    memset(&reply, 0xff, sizeof reply);
    sipcause_reply_find(situation, context, &reply);
    is_number(sipcause_status_find(reply.code)->code, reply.code, "a code that there is");
    is_true(reply.code >= 300 && reply.code < 700, "%u is final, and no success", reply.code);
    is_true(reply.phrase[0] != '\0', "%u has a phrase", reply.code);
    is_true(reply.retry == SIPCAUSE_REPLY_RETRY_NONE || may_retry(reply.code),
            "%u may have a Retry-After", reply.code);
    is_true(reply.code < 600 || context & SIPCAUSE_CONTEXT_NOWHERE_ELSE
                || situation == SIPCAUSE_SITUATION_UNWANTED
                || situation == SIPCAUSE_SITUATION_ANALYTICS || reply.code == 608,
            "%u, where others may answer", reply.code);
    is_true(reply.code != 608 || !(context & SIPCAUSE_CONTEXT_IN_US)
                || situation != SIPCAUSE_SITUATION_ANALYTICS,
            "608 for analytics in the US");
    is_true(reply.reason_protocol != SIPCAUSE_PROTOCOL_Q_850
                || context & SIPCAUSE_CONTEXT_PSTN,
            "a cause of Q.850 without a gateway");
    check_texts(&reply);
}

static void test_all(void)
{
    unsigned situation, context;

    for (situation = 0; situation < SITUATIONS; situation++) {
        begin("every context of %s", situations[situation].word);
        for (context = 0; context <= ALL_CONTEXTS; context++)
            check_any(situation, context);
        end();
    }
}

static void test_odd_numbers(void)
{
    static const unsigned odd[] = { SITUATIONS, 127, 255, 256, 257, 65536 + 4, ~0u };
    struct sipcause_reply reply, other;
    size_t i;

    for (i = 0; i < sizeof odd / sizeof odd[0]; i++) {
        sipcause_reply_find(odd[i], 0, &reply);
        is_number(reply.code, 480, "what to send in situation %u", odd[i]);
        is_number(reply.situation, SIPCAUSE_SITUATION_UNKNOWN, "which is none");
        check_any(odd[i], ~0u & ~(unsigned)SIPCAUSE_CONTEXT_NOWHERE_ELSE);
        check_any(odd[i], ~0u);
    }
    sipcause_reply_find(SIPCAUSE_SITUATION_BUSY, ~(unsigned)ALL_CONTEXTS, &reply);
    sipcause_reply_find(SIPCAUSE_SITUATION_BUSY, 0, &other);
    is_number(reply.code, other.code, "bits that are no context change nothing");
    is_number(reply.retry, other.retry, "nor the Retry-After");
}

int main(void)
{
    run_file("tests/replies.txt", run_line);
    test_lines();
    test_all();
    test_odd_numbers();
    return done();
}
