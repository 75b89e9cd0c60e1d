/* SPDX-License-Identifier: MIT
 *
 * bench.c - runs the contestants. What it prints is for tests/bench/run, tab-separated:
 *   bench LINES list                number, group, name, job, note of each contestant
 *   bench LINES check               what a contestant answers wrong: number, how many, the first
 *   bench LINES time GROUP N MS     number, ns per answer: N timings of MS milliseconds for each
 *   bench LINES laps NUMBER N       nothing: N laps of one contestant, for callgrind to count
 */
#include "bench.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { CONTESTANT_LIMIT = 32, NAME_SIZE = 128 };

static const struct contestant *contestants[CONTESTANT_LIMIT];
static size_t contestant_count;
static unsigned char orders[GROUP_COUNT][LAP];

volatile unsigned long sink; /* every answer ends here, so none can be left out */

static size_t question_count(enum group group)
{
    static const size_t *const counts[] = { &line_count, &status_count, &key_count, &line_count,
                                            &line_count };

    return *counts[group];
}

static void enter(const struct contestant *list)
{
    for (; list->name != NULL; list++)
        contestants[contestant_count++] = list;
}

static void enter_all(void)
{
    enter(own_contestants);
#ifdef HAVE_SOFIA
    enter(sofia_contestants);
#endif
#ifdef HAVE_OSIP
    enter(osip_contestants);
#endif
#ifdef HAVE_LIBRE
    enter(libre_contestants);
#endif
#ifdef HAVE_HTTP
    enter(http_contestants);
#endif
}

static void set_up(size_t number)
{
    if (contestants[number]->set_up != NULL)
        contestants[number]->set_up();
}

static void run_laps(size_t number, unsigned long laps)
{
    while (laps-- > 0)
        sink += contestants[number]->answer(orders[contestants[number]->group], LAP);
}

static void list(void)
{
    size_t number;

    for (number = 0; number < contestant_count; number++)
        printf("%zu\t%d\t%s\t%s\t%s\n", number, (int)contestants[number]->group,
               contestants[number]->name, contestants[number]->job, contestants[number]->note);
}

/* ---- Checking ---- */

/* The right answer, and the question in words. */
static unsigned long expected(enum group group, size_t index, char *question)
{
    if (group == STATUS_LINE || group == RESPONSE || group == FULL_ANSWER) {
        snprintf(question, NAME_SIZE, "%.*s", (int)lines[index].len - 2, lines[index].bytes);
        return lines[index].code;
    }
    if (group == FIND_BY_CODE) {
        snprintf(question, NAME_SIZE, "%u %s", statuses[index].code, statuses[index].phrase);
        return (unsigned char)statuses[index].phrase[0];
    }
    snprintf(question, NAME_SIZE, "%s", keys[index].text);
    return index;
}

static int is_right(const struct contestant *contestant, size_t index, char *question)
{
    const unsigned char order = (unsigned char)index;
    const unsigned long right = expected(contestant->group, index, question);
    const char *phrase;

    if (contestant->phrase == NULL)
        return contestant->answer(&order, 1) == right;
    phrase = contestant->phrase(statuses[index].code);
    return phrase != NULL && strcmp(phrase, statuses[index].phrase) == 0;
}

/* Returns how many of the contestants that must not err did. */
static int check(void)
{
    int fatal = 0;
    size_t number, index;

    for (number = 0; number < contestant_count; number++) {
        const struct contestant *contestant = contestants[number];
        char question[NAME_SIZE], first[NAME_SIZE] = "";
        size_t wrong = 0;
        set_up(number);
        for (index = 0; index < question_count(contestant->group); index++)
            if (!is_right(contestant, index, question) && wrong++ == 0)
                memcpy(first, question, sizeof first);
        if (wrong > 0)
            printf("%zu\t%zu of %zu\t%s\n", number, wrong, index, first);
        fatal += wrong > 0 && !contestant->is_peer;
    }
    return fatal;
}

/* ---- Timing ---- */

static double time_laps(size_t number, unsigned long laps)
{
    struct timespec before, after;

    clock_gettime(CLOCK_MONOTONIC, &before);
    run_laps(number, laps);
    clock_gettime(CLOCK_MONOTONIC, &after);
    return (double)(after.tv_sec - before.tv_sec) * 1e9 + (double)(after.tv_nsec - before.tv_nsec);
}

/* How many laps take that long; finding out is the warm-up. */
static unsigned long laps_for(size_t number, double milliseconds)
{
    unsigned long laps = 1;

    while (time_laps(number, laps) < milliseconds * 1e6)
        laps *= 2;
    return laps;
}

/* All contestants of the group in turn, and that `repetitions` times, so that noise hits all. */
static void time_group(enum group group, unsigned long repetitions, double milliseconds)
{
    unsigned long laps[CONTESTANT_LIMIT];
    size_t number;

    for (number = 0; number < contestant_count; number++) {
        if (contestants[number]->group != group)
            continue;
        set_up(number);
        laps[number] = laps_for(number, milliseconds);
    }
    while (repetitions-- > 0)
        for (number = 0; number < contestant_count; number++)
            if (contestants[number]->group == group)
                printf("%zu\t%.3f\n", number,
                       time_laps(number, laps[number]) / (double)(laps[number] * LAP));
}

/* ---- The command line: `count` words from the mode on ---- */

static unsigned long number_of(const char *word)
{
    return strtoul(word, NULL, 10);
}

/* time GROUP N MS */
static int may_time(int count, char **words)
{
    if (strcmp(words[0], "time") != 0 || count != 4 || number_of(words[1]) >= GROUP_COUNT)
        return 0;
    time_group((enum group)number_of(words[1]), number_of(words[2]), strtod(words[3], NULL));
    return 1;
}

/* laps NUMBER N */
static int may_run_laps(int count, char **words)
{
    if (strcmp(words[0], "laps") != 0 || count != 3 || number_of(words[1]) >= contestant_count)
        return 0;
    set_up(number_of(words[1]));
    run_laps(number_of(words[1]), number_of(words[2]));
    return 1;
}

int main(int count, char **words)
{
    int group;

    if (count < 3)
        give_up("usage: bench LINES list | check | time GROUP N MS | laps NUMBER N");
    load_questions(words[1]);
    for (group = 0; group < GROUP_COUNT; group++)
        make_order(orders[group], question_count((enum group)group));
    enter_all();
    if (strcmp(words[2], "check") == 0)
        return check() > 0;
    if (strcmp(words[2], "list") == 0)
        list();
    else if (!may_time(count - 2, words + 2) && !may_run_laps(count - 2, words + 2))
        give_up("wrong usage");
    return 0;
}
