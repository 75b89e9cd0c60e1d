/* SPDX-License-Identifier: MIT
 *
 * mapped.h - what becomes of causes and codes by tests/mapping.txt, which has the numbers of the
 * documents apart from the spec, found the slow and plain way.
 */
#ifndef MAPPED_H
#define MAPPED_H

#include "cases.h"
#include "sipcause.h"

enum { MOST_LINES = 512, OTHER = 1 << 20 };

/* A line of mapping.txt. */
struct mapped {
    unsigned profile;         /* 0: one that is off */
    unsigned direction, from; /* OTHER; OTHER + 4 for 4xx */
    unsigned conditions;      /* those of the API, and USER */
    unsigned to, basis, location;
    const struct mapped *before; /* the one before it in its bucket */
};

enum { USER = 1 << 8 };

/* Those about one number, and few others, hang together: all of them are asked for it again and
 * again. */
enum { BUCKETS = 256 };

static const struct mapped *buckets[BUCKETS];
static struct mapped lines[MOST_LINES];
static size_t line_count;

/* ---- mapping.txt ---- */

struct word {
    const char *word;
    unsigned number;
};

static const struct word mapping_words[] = {
    { "to_sip", SIPCAUSE_TO_SIP },
    { "to_q850", SIPCAUSE_TO_Q850 },
    { "exact", SIPCAUSE_BASIS_EXACT },
    { "default", SIPCAUSE_BASIS_DEFAULT },
    { "bearer", SIPCAUSE_CONDITION_BEARER },
    { "new_number", SIPCAUSE_CONDITION_NEW_NUMBER },
    { "other", OTHER },
    { NULL, 0 },
};

static const struct word locations[] = {
    { "-", SIPCAUSE_NO_LOCATION },
    { "U", SIPCAUSE_LOCATION_U },
    { "RPN", SIPCAUSE_LOCATION_RPN },
    { "BI", SIPCAUSE_LOCATION_BI },
    { NULL, 0 },
};

/* The number of a word, which may be one. */
static inline unsigned number_of(const struct word *list, const char *word)
{
    while (list->word != NULL && strcmp(list->word, word) != 0)
        list++;
    is_true(list->word != NULL || word[0] <= '9', "%s is a word of mapping.txt", word);
    return list->word != NULL ? list->number : (unsigned)strtoul(word, NULL, 10);
}

/* The number of a profile, or 0 where it is off. */
static inline unsigned profile_of(const char *word)
{
    unsigned profile = 255;

    while (profile > 0 && strcmp(sipcause_profile_word(profile), word) != 0)
        profile--;
    return profile;
}

static inline void read_line(const char *text)
{
    struct mapped *const line = &lines[line_count];
    char profile[16], way[16], from[16], condition[16], basis[16], location[16];
    const int count = sscanf(text, "%15s %15s %15s %15s %u %15s %15s", profile, way, from,
                             condition, &line->to, basis, location);

    if (!is_number(count, 7, "the words of: %s", text)
        || !is_true(line_count < MOST_LINES, "there is room for: %s", text))
        return;
    line_count++;
    line->profile = profile_of(profile);
    line->direction = number_of(mapping_words, way);
    line->from = strstr(from, "xx") != NULL ? OTHER + (unsigned)(from[0] - '0')
                                            : number_of(mapping_words, from);
    line->before = buckets[line->from % BUCKETS];
    buckets[line->from % BUCKETS] = line;
    line->conditions = strcmp(condition, "U") == 0 ? USER
                       : condition[0] == '-'       ? 0
                                                   : number_of(mapping_words, condition);
    line->basis = number_of(mapping_words, basis);
    line->location = number_of(locations, location);
}

static inline void read_lines(void)
{
    run_file("tests/mapping.txt", read_line);
}

/* ---- The slow and plain way ---- */

/* Has mapping.txt anything on it? */
static inline int has_lines(unsigned profile)
{
    size_t i = 0;

    while (i < line_count && lines[i].profile != profile)
        i++;
    return i < line_count;
}

/* The line for `from` that needs most of what there is, or NULL. */
static inline const struct mapped *line_for(unsigned profile, unsigned direction, unsigned from,
                                            unsigned there_is)
{
    const struct mapped *line, *best = NULL;

    for (line = buckets[from % BUCKETS]; line != NULL; line = line->before) {
        if (line->from != from || line->direction != direction || line->profile != profile
            || profile == 0 || (line->conditions & ~there_is) != 0)
            continue;
        if (best == NULL || line->conditions >= best->conditions)
            best = line;
    }
    return best;
}

static inline struct mapped slow(unsigned profile, unsigned direction, unsigned from,
                                 unsigned there_is)
{
    static const struct mapped nothing = {
        0, 0, 0, 0, 0, SIPCAUSE_BASIS_DEFAULT, SIPCAUSE_NO_LOCATION, NULL
    };
    const struct mapped *line = line_for(profile, direction, from, there_is);

    if (line == NULL && direction == SIPCAUSE_TO_Q850 && from >= 100 && from < 700)
        line = line_for(profile, direction, OTHER + from / 100, there_is);
    if (line == NULL)
        line = line_for(profile, direction, OTHER, there_is);
    return line != NULL ? *line : nothing;
}

#endif
