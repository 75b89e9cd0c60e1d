/* SPDX-License-Identifier: MIT
 *
 * cmd_reply.c - `sipcause reply`: which response code to send in a situation, what the other side
 * makes of it, and what not to send instead.
 */
#include "tool.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* ---- What is asked ---- */

/* What a word is called in the spec: "do-not disturb" is do_not_disturb. */
static void spell(char *word)
{
    for (; *word != '\0'; word++)
        if (*word == '-' || *word == ' ')
            *word = '_';
}

/* The number of the word, by words_of(); -1 where there is none, after saying so. */
static int need_word(const char *asked, const char *what,
                     const struct mapping_words *words_of(unsigned number))
{
    const struct mapping_words *words;
    char word[TEXT_SIZE];
    struct nearest nearest;
    unsigned number;

    snprintf(word, sizeof word, "%s", asked);
    spell(word);
    nearest_start(&nearest, word);
    for (number = 0; (words = words_of(number)) != NULL; number++) {
        if (strcasecmp(words->word, word) == 0)
            return (int)number;
        nearest_offer(&nearest, words->word);
    }
    nearest_complain(&nearest, asked, what);
    return -1;
}

/* The context of this name; when there is none, says so. */
static unsigned need_context(const char *word)
{
    const int bit = need_word(word, "context", words_of_context);

    return bit >= 0 ? 1u << bit : 0;
}

/* ---- What is answered ---- */

/* The words of a set of contexts: "forked, pstn". */
static void join_contexts(unsigned contexts, char *buffer)
{
    size_t len = 0;
    unsigned bit;

    buffer[0] = '\0';
    for (bit = 0; words_of_context(bit) != NULL; bit++)
        if (contexts >> bit & 1)
            len += (size_t)snprintf(buffer + len, TEXT_SIZE - len, "%s%s", len > 0 ? ", " : "",
                                    words_of_context(bit)->word);
}

static void say_contexts(unsigned contexts)
{
    unsigned bit;

    for (bit = 0; words_of_context(bit) != NULL; bit++) {
        const struct mapping_words *const words = words_of_context(bit);
        if (contexts >> bit & 1) {
            say_label("context");
            say("%s: %s\n", words->word, words->said);
        }
    }
}

static void say_retry(const struct sipcause_reply *reply)
{
    if (reply->retry == SIPCAUSE_REPLY_RETRY_NONE)
        return;
    say_label("Retry-After");
    if (reply->retry == SIPCAUSE_REPLY_RETRY_STATED)
        say("%u to %u, at random\n", reply->retry_min, reply->retry_max);
    else
        say("send one: the seconds are yours to choose\n");
}

static void say_words(const char *label, const struct mapping_words *words)
{
    say_label(label);
    say("%s: %s\n", words->word, words->said);
}

static void say_reply(const struct sipcause_reply *reply, unsigned contexts)
{
    char text[TEXT_SIZE];

    separate();
    say("%s%u %s%s\n", paint(BOLD), reply->code, reply->phrase, paint(PLAIN));
    sipcause_reply_text(reply, SIPCAUSE_MEANING, text, sizeof text);
    say_wrapped(PLAIN, text);
    sipcause_reply_text(reply, SIPCAUSE_ADVICE, text, sizeof text);
    say_wrapped(BOLD, text);
    say("\n");
    sipcause_reply_text(reply, SIPCAUSE_DISPLAY, text, sizeof text);
    say_field("display", text);
    say_words("situation", words_of_situation(reply->situation));
    say_contexts(contexts);
    sipcause_reply_reason(reply, text, sizeof text);
    say_field("Reason", text);
    say_retry(reply);
    join_contexts(reply->contexts, text);
    say_field("because of", text);
    say_words("basis", words_of_reply_basis(reply->basis));
}

static void json_contexts(const char *key, unsigned contexts)
{
    unsigned bit;

    if (contexts == 0)
        return;
    json_open(key, '[');
    for (bit = 0; words_of_context(bit) != NULL; bit++)
        if (contexts >> bit & 1)
            json_text(NULL, words_of_context(bit)->word);
    json_close(']');
}

static void json_reason(const struct sipcause_reply *reply)
{
    if (reply->reason_protocol == SIPCAUSE_PROTOCOL_UNKNOWN)
        return;
    json_open("reasons", '[');
    json_open(NULL, '{');
    json_text("protocol", sipcause_protocol_word(reply->reason_protocol));
    json_number("cause", reply->reason_cause);
    json_text("text", reply->reason_text);
    json_close('}');
    json_close(']');
}

static void json_retry(const struct sipcause_reply *reply)
{
    if (reply->retry == SIPCAUSE_REPLY_RETRY_NONE)
        return;
    json_text("retry_after", reply->retry == SIPCAUSE_REPLY_RETRY_STATED ? "stated" : "choose");
    if (reply->retry != SIPCAUSE_REPLY_RETRY_STATED)
        return;
    json_number("retry_min_s", reply->retry_min);
    json_number("retry_max_s", reply->retry_max);
}

static void json_texts(const struct sipcause_reply *reply)
{
    static const char *const keys[] = { "display", "meaning", "advice" };
    char text[TEXT_SIZE];
    unsigned which;

    for (which = SIPCAUSE_DISPLAY; which <= SIPCAUSE_ADVICE; which++) {
        sipcause_reply_text(reply, (enum sipcause_text)which, text, sizeof text);
        json_text(keys[which], text);
    }
}

static void json_reply(const struct sipcause_reply *reply, unsigned contexts)
{
    json_text("kind", "reply");
    json_number("code", reply->code);
    json_text("phrase", reply->phrase);
    json_text("situation", words_of_situation(reply->situation)->word);
    json_contexts("context", contexts);
    json_contexts("because_of", reply->contexts);
    json_reason(reply);
    json_retry(reply);
    json_text("basis", words_of_reply_basis(reply->basis)->word);
    json_texts(reply);
}

static void tell_reply(unsigned situation, unsigned contexts)
{
    struct sipcause_source source;
    struct sipcause_reply reply;

    sipcause_reply_find(situation, contexts, &reply);
    sipcause_reply_source(&reply, &source);
    json_open(NULL, '{');
    json_reply(&reply, contexts);
    say_reply(&reply, contexts);
    tell_source(&source);
    json_close('}');
}

/* ---- All of it ---- */

static void say_situations(unsigned contexts)
{
    const struct mapping_words *words;
    struct sipcause_reply reply;
    unsigned situation;

    say("%scode  %-22s %s%s\n", paint(DIM), "situation", "which is", paint(PLAIN));
    for (situation = 0; (words = words_of_situation(situation)) != NULL; situation++) {
        sipcause_reply_find(situation, contexts, &reply);
        say("%s%-4u%s  %-22s %s\n",
            paint(paint_of_outcome(sipcause_status_find(reply.code)->outcome)), reply.code,
            paint(PLAIN), words->word, words->said);
    }
}

static void say_all_contexts(void)
{
    const struct mapping_words *words;
    unsigned bit;

    say("\n%s%-28s %s%s\n", paint(DIM), "      context", "which is", paint(PLAIN));
    for (bit = 0; (words = words_of_context(bit)) != NULL; bit++)
        say("      %-22s %s\n", words->word, words->said);
}

static void tell_all(unsigned contexts)
{
    unsigned situation;

    if (!output_is(AS_JSON)) {
        say_situations(contexts);
        say_all_contexts();
        return;
    }
    for (situation = 0; words_of_situation(situation) != NULL; situation++)
        tell_reply(situation, contexts);
}

/* The situation may be said in several words. */
static int tell_one(int count, char **words, unsigned contexts)
{
    char *const asked = join(count, words);
    const int situation = need_word(asked, "situation", words_of_situation);

    free(asked);
    if (situation < 0)
        return NOT_KNOWN;
    tell_reply((unsigned)situation, contexts);
    return ANSWERED;
}

int command_reply(const struct options *options, int count, char **words)
{
    unsigned contexts = 0;

    if (options->given[CONTEXT] != NULL
        && (contexts = need_bits(options->given[CONTEXT], need_context)) == 0)
        return NOT_KNOWN;
    if (count > 0)
        return tell_one(count, words, contexts);
    tell_all(contexts);
    return ANSWERED;
}
