/* SPDX-License-Identifier: MIT
 *
 * cmd_q850.c - `sipcause q850`: what a Q.850 cause becomes in SIP by a profile, what a response
 * code becomes in Q.850, and which do not come back.
 */
#include "tool.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { LAST_CAUSE = 127, LAST_OWN_CAUSE = 999, LOCATIONS = 16, PROFILES = 256, MOST_CAUSES = 64 };

/* What a mapping is asked by. */
struct question {
    unsigned profile, location, conditions;
};

/* A mapping, and what it becomes on the way back. */
struct trip {
    unsigned direction, from, back;
    struct sipcause_mapping mapping;
};

static void map(const struct question *by, unsigned direction, unsigned from, unsigned location,
                struct sipcause_mapping *mapping)
{
    if (direction == SIPCAUSE_TO_SIP)
        sipcause_q850_to_sip(by->profile, from, location, by->conditions, NULL, 0, mapping);
    else
        sipcause_sip_to_q850(by->profile, from, by->conditions, NULL, 0, mapping);
}

static void travel(const struct question *by, unsigned direction, unsigned from, struct trip *trip)
{
    struct sipcause_mapping back;

    trip->direction = direction;
    trip->from = from;
    map(by, direction, from, by->location, &trip->mapping);
    map(by, direction ^ SIPCAUSE_TO_Q850, trip->mapping.to, trip->mapping.location, &back);
    trip->back = trip->mapping.to != 0 ? back.to : 0;
}

/* ---- What is asked ---- */

unsigned need_profile(const char *name)
{
    struct nearest nearest;
    unsigned profile;

    nearest_start(&nearest, name);
    for (profile = 1; profile < PROFILES; profile++) {
        const char *const word = sipcause_profile_word(profile);
        if (word[0] != '\0' && strcasecmp(word, name) == 0)
            return profile;
        if (word[0] != '\0')
            nearest_offer(&nearest, word);
    }
    nearest_complain(&nearest, name, "profile");
    return SIPCAUSE_PROFILE_NONE;
}

/* The location with this token; when there is none, says so. */
static unsigned need_location(const char *token)
{
    struct nearest nearest;
    unsigned location;

    nearest_start(&nearest, token);
    for (location = 0; location < LOCATIONS; location++) {
        if (strcasecmp(sipcause_location_word(location), token) == 0)
            return location;
        nearest_offer(&nearest, sipcause_location_word(location));
    }
    nearest_complain(&nearest, token, "location");
    return SIPCAUSE_NO_LOCATION;
}

/* The condition of this name; when there is none, says so. */
static unsigned need_condition(const char *word)
{
    const struct mapping_words *words;
    struct nearest nearest;
    unsigned bit;

    nearest_start(&nearest, word);
    for (bit = 0; (words = words_of_condition(bit)) != NULL; bit++) {
        if (strcasecmp(words->word, word) == 0)
            return 1u << bit;
        nearest_offer(&nearest, words->word);
    }
    nearest_complain(&nearest, word, "condition");
    return 0;
}

static int read_question(const struct options *options, struct question *by)
{
    const char *const *const given = options->given;
    const char *name = given[ROUND_TRIP] != NULL ? given[ROUND_TRIP] : given[PROFILE];

    by->profile = need_profile(name != NULL ? name : "rfc3398");
    by->location = SIPCAUSE_NO_LOCATION;
    by->conditions = 0;
    if (by->profile == SIPCAUSE_PROFILE_NONE)
        return NOT_KNOWN;
    if (given[LOCATION] != NULL
        && (by->location = need_location(given[LOCATION])) == SIPCAUSE_NO_LOCATION)
        return NOT_KNOWN;
    if (given[WHEN] != NULL && (by->conditions = need_bits(given[WHEN], need_condition)) == 0)
        return NOT_KNOWN;
    return ANSWERED;
}

/* ---- Causes ---- */

/* The name of a cause: the profile's own or that of Q.850; "" where it has none. */
static const char *name_of_cause(const struct question *by, unsigned number)
{
    const char *const own = sipcause_profile_cause_name(by->profile, number);
    const struct sipcause_cause *const cause = sipcause_cause_find(SIPCAUSE_PROTOCOL_Q_850, number);

    if (own[0] != '\0' || cause->cause != number)
        return own;
    return sipcause_cause_name(cause);
}

/* The cause of Q.850 with this name, or 0. */
static unsigned cause_by_name(const char *name)
{
    const struct sipcause_cause *causes[MOST_CAUSES];
    const size_t all = sipcause_cause_by_name(TEXT(name), causes, MOST_CAUSES);
    size_t i = 0;

    while (i < all && i < MOST_CAUSES && causes[i]->protocol != SIPCAUSE_PROTOCOL_Q_850)
        i++;
    return i < all && i < MOST_CAUSES ? causes[i]->cause : 0;
}

/* The cause of this name that the profile alone has, or 0. */
static unsigned own_cause_by_name(const struct question *by, const char *name)
{
    unsigned cause = LAST_OWN_CAUSE;

    while (cause > 0 && strcasecmp(sipcause_profile_cause_name(by->profile, cause), name) != 0)
        cause--;
    return cause;
}

/* The number of a cause that may be mapped; 0 where it is none. */
static unsigned cause_of(const struct question *by, const char *asked)
{
    unsigned long number;

    if (!is_number(TEXT(asked))) {
        const unsigned known = cause_by_name(asked);
        return known != 0 ? known : own_cause_by_name(by, asked);
    }
    number = strtoul(asked, NULL, 10);
    if (number <= LAST_CAUSE)
        return (unsigned)number;
    return number <= LAST_OWN_CAUSE && name_of_cause(by, (unsigned)number)[0] != '\0'
               ? (unsigned)number
               : 0;
}

/* Says that there is no such cause, and which are near. */
static int unknown_cause(const struct question *by, const char *asked)
{
    struct nearest nearest;
    unsigned cause;

    if (asked[0] == '"') {
        complain(asked, "a cause stands in no quotes (column 1)");
        return NOT_KNOWN;
    }
    nearest_start(&nearest, asked);
    for (cause = 1; cause <= LAST_OWN_CAUSE; cause++)
        if (name_of_cause(by, cause)[0] != '\0')
            nearest_offer(&nearest, name_of_cause(by, cause));
    nearest_complain(&nearest, asked, "cause");
    return NOT_KNOWN;
}

/* ---- What is answered ---- */

static const char *name_of(const struct question *by, unsigned direction, unsigned number)
{
    return direction == SIPCAUSE_TO_SIP ? name_of_cause(by, number)
                                        : sipcause_status_phrase(sipcause_status_find(number));
}

/* "486 Busy Here"; "none" for 0. `direction`: the one that starts from such a number. */
static void say_number(const struct question *by, unsigned direction, unsigned number)
{
    const char *const name = name_of(by, direction, number);

    if (number == 0)
        say("none");
    else
        say("%u%s%s", number, name[0] != '\0' ? " " : "", name);
}

static void say_basis(unsigned basis)
{
    const struct mapping_words *const words = words_of_basis(basis);

    say_label("basis");
    say("%s: %s\n", words->word, words->said);
}

static void say_trip(const struct question *by, const struct trip *trip)
{
    const unsigned there = trip->direction, back = there ^ SIPCAUSE_TO_Q850;

    separate();
    say("%s%s", paint(BOLD), there == SIPCAUSE_TO_SIP ? "Q.850 " : "");
    say_number(by, there, trip->from);
    say("%s\n\n", paint(PLAIN));
    say_label(there == SIPCAUSE_TO_SIP ? "SIP" : "Q.850");
    say_number(by, back, trip->mapping.to);
    say("\n");
    say_field("location", sipcause_location_word(trip->mapping.location));
    say_basis(trip->mapping.basis);
    if (trip->mapping.to == 0)
        return;
    say_label("comes back");
    say("%s", trip->mapping.comes_back ? "yes" : "as ");
    if (!trip->mapping.comes_back)
        say_number(by, there, trip->back);
    say("\n");
}

static void json_trip(const struct question *by, const struct trip *trip)
{
    const int to_sip = trip->direction == SIPCAUSE_TO_SIP;

    json_text("kind", "mapping");
    json_text("profile", sipcause_profile_word(by->profile));
    json_text("direction", to_sip ? "to_sip" : "to_q850");
    json_text("name", name_of(by, SIPCAUSE_TO_SIP, to_sip ? trip->from : trip->mapping.to));
    json_number("from", trip->from);
    if (trip->mapping.to != 0)
        json_number("to", trip->mapping.to);
    json_text("basis", words_of_basis(trip->mapping.basis)->word);
    json_text("location", sipcause_location_word(trip->mapping.location));
    json_boolean("comes_back", trip->mapping.comes_back);
    if (trip->back != 0)
        json_number("back", trip->back);
}

static void tell_trip(const struct question *by, const struct trip *trip)
{
    struct sipcause_source source;

    if (trip->direction == SIPCAUSE_TO_SIP)
        sipcause_q850_to_sip_source(by->profile, trip->from, by->location, by->conditions, &source);
    else
        sipcause_sip_to_q850_source(by->profile, trip->from, by->conditions, &source);
    json_open(NULL, '{');
    json_trip(by, trip);
    say_trip(by, trip);
    say_field("profile", sipcause_profile_word(by->profile));
    if (source.id[0] != '\0')
        tell_source(&source);
    json_close('}');
}

/* ---- One cause or code ---- */

static int map_cause(const struct question *by, const char *asked)
{
    const unsigned cause = cause_of(by, asked);
    struct trip trip;

    if (cause == 0)
        return unknown_cause(by, asked);
    travel(by, SIPCAUSE_TO_SIP, cause, &trip);
    tell_trip(by, &trip);
    return ANSWERED;
}

/* A cause may be named by several words. */
static int map_words(const struct question *by, int count, char **words)
{
    char *const asked = join(count, words);
    const int result = map_cause(by, asked);

    free(asked);
    return result;
}

static int map_code(const struct question *by, const char *asked)
{
    const unsigned code = code_of(TEXT(asked));
    struct trip trip;

    if (code == 0) {
        complain(asked, "no such code: they are from 100 to 699");
        return NOT_KNOWN;
    }
    travel(by, SIPCAUSE_TO_Q850, code, &trip);
    tell_trip(by, &trip);
    return ANSWERED;
}

/* ---- All of a profile ---- */

static void say_loss(const struct question *by, const struct trip *trip)
{
    say("  ");
    say_number(by, trip->direction, trip->from);
    say(" -> ");
    say_number(by, trip->direction ^ SIPCAUSE_TO_Q850, trip->mapping.to);
    say(" -> ");
    say_number(by, trip->direction, trip->back);
    say("\n");
}

/* Tells which of those that the profile maps do not come back. Returns how many it maps. */
static unsigned tell_losses(const struct question *by, unsigned direction, unsigned *lost)
{
    unsigned mapped = 0, number;
    struct trip trip;

    *lost = 0;
    for (number = 1; number <= LAST_OWN_CAUSE; number++) {
        travel(by, direction, number, &trip);
        if (trip.mapping.basis != SIPCAUSE_BASIS_EXACT || trip.mapping.to == 0)
            continue;
        mapped++;
        if (trip.mapping.comes_back)
            continue;
        ++*lost;
        json_open(NULL, '{');
        json_trip(by, &trip);
        json_close('}');
        say_loss(by, &trip);
    }
    return mapped;
}

static void tell_round_trip(const struct question *by)
{
    unsigned lost, mapped;

    say("%sQ.850 to SIP and back, by %s%s\n", paint(BOLD), sipcause_profile_word(by->profile),
        paint(PLAIN));
    mapped = tell_losses(by, SIPCAUSE_TO_SIP, &lost);
    say("%u of %u causes change\n\n", lost, mapped);
    say("%sSIP to Q.850 and back, by %s%s\n", paint(BOLD), sipcause_profile_word(by->profile),
        paint(PLAIN));
    mapped = tell_losses(by, SIPCAUSE_TO_Q850, &lost);
    say("%u of %u do not come back\n", lost, mapped);
}

/* Is exactly one thing asked for? */
static int is_one(const struct options *options, int count)
{
    const int cause = count > 0;
    const int from_sip = options->given[FROM_SIP] != NULL;
    const int round_trip = options->given[ROUND_TRIP] != NULL;

    return cause + from_sip + round_trip == 1 && !(round_trip && options->given[PROFILE] != NULL);
}

int command_q850(const struct options *options, int count, char **words)
{
    struct question by;
    int result;

    if (!is_one(options, count))
        return wrong_usage("q850", "takes a cause, or --from-sip with a code, or --round-trip");
    result = read_question(options, &by);
    if (result != ANSWERED)
        return result;
    if (count > 0)
        return map_words(&by, count, words);
    if (options->given[FROM_SIP] != NULL)
        return map_code(&by, options->given[FROM_SIP]);
    tell_round_trip(&by);
    return ANSWERED;
}
