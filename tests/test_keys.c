/* SPDX-License-Identifier: MIT
 *
 * test_keys.c - the search for a key reads nothing outside the bytes of its set, whatever the key.
 * Those of all sets stand in a row, where reading one too many is no fault that anyone sees; here
 * each set has a heap block of exactly its size. And a number is found where it stands, or nowhere.
 */
#include "expect.h"
#include "tap.h"

#include "lists.h"
#include "../src/tables.h"
#include "../src/letter.c"
#include "../src/key.c"
#include "phrase_tables.h"
#include "header_tables.h"
#include "vendor_tables.h"

enum { LONGEST_KEY = 40 };

/* A set with bytes of its own. */
struct alone {
    struct key_set set;
    uint8_t *bytes;
    unsigned highest; /* number of a key */
};

static struct alone set_alone(const struct key_set *set, const uint8_t *bytes)
{
    const unsigned slots = set->slot_count;
    const size_t size = 2u * set->position_count + (size_t)set->width * (set->weight_count + slots);
    const uint8_t *const in_slots = bytes + set->at + size - slots * set->width;
    struct alone alone = { *set, NULL, 0 };
    unsigned slot;

    alone.set.at = 0;
    alone.bytes = (uint8_t *)exactly((const char *)bytes + set->at, size);
    for (slot = 0; slot < slots; slot++) {
        const uint8_t *const number = in_slots + slot * set->width;
        const unsigned key = set->width > 1 ? number[0] + 256u * number[1] : number[0];
        alone.highest = key > alone.highest ? key : alone.highest;
    }
    return alone;
}

/* No number is found that the set has not, and nothing is read behind the set or the key. */
static void look_for(const struct alone *alone, const char *key, size_t len)
{
    char *exact = exactly(key, len);
    const unsigned candidate = key_candidate(&alone->set, alone->bytes, exact, len);

    is_true(candidate <= alone->highest, "%u is one of %u keys", candidate, alone->highest);
    free(exact);
}

/* Keys of every length of the first byte, with the second at every place. */
static void look_for_two(const struct alone *alone, char first, char second)
{
    char key[LONGEST_KEY];
    size_t len, at;

    for (len = 1; len <= LONGEST_KEY; len++) {
        memset(key, first, len);
        for (at = 0; at < len; at += len > 8 && at < len - 4 ? 5 : 1) {
            key[at] = second;
            look_for(alone, key, len);
            key[at] = first;
        }
    }
}

static void test_set(const struct key_set *set, const uint8_t *bytes, const char *name)
{
    const struct alone alone = set_alone(set, bytes);
    int byte;

    begin("nothing outside the set is read: %s", name);
    is_number(key_candidate(&alone.set, alone.bytes, NULL, 0), 0, "the key of no bytes");
    for (byte = 0; byte < 256; byte++) {
        look_for_two(&alone, (char)set->low, (char)byte);
        look_for_two(&alone, (char)set->high, (char)byte);
    }
    end();
    free(alone.bytes);
}

/* Every number of 16 bits, and some beyond: where it stands if it is one of the set. */
static void test_numbers(const struct key_set *set, const char *name)
{
    const uint16_t *const all = vendor_numbers + set->at;
    const size_t size = set->slot_count * sizeof *all;
    uint16_t *const alone = (uint16_t *)exactly((const char *)all, size);
    unsigned found = 0, at;
    uint32_t wanted;

    begin("each number is found, and no other: %s", name);
    for (wanted = 0; wanted <= 0x1ffff; wanted++) {
        const unsigned place = number_place(set, alone, wanted);
        is_true(place < set->slot_count, "%u is the place of one of %u", place, set->slot_count);
        found += alone[place] == wanted;
    }
    is_number(found, set->slot_count, "as many are found as there are");
    for (at = 1; at < set->slot_count; at++)
        is_true(alone[at - 1] < alone[at], "%u is less than %u", alone[at - 1], alone[at]);
    end();
    free(alone);
}

static void test_a_number(const char *key, uint32_t expected)
{
    char *const exact = exactly(key, strlen(key));

    is_number(number_of(exact, strlen(key)), expected, "the number that \"%s\" is", key);
    free(exact);
}

/* One to five digits, as a table writes a number, between blanks. */
static void test_number_of(void)
{
    begin("what a key is as a number");
    is_number(number_of(NULL, 0), 0, "the number of no bytes");
    test_a_number("4090", 4090);
    test_a_number("1", 1);
    test_a_number("99999", 99999);
    test_a_number(" \t 486\t ", 486);
    test_a_number("", 0);
    test_a_number(" ", 0);
    test_a_number("0", 0);
    test_a_number("0486", 0);
    test_a_number("4 86", 0);
    test_a_number("486a", 0);
    test_a_number("40:0", 0);
    test_a_number("40/0", 0);
    test_a_number("+486", 0);
    test_a_number("100000", 0);
    test_a_number("4294971386", 0); /* 4090 in 32 bits */
    test_a_number("4\xb8", 0);
    end();
}

static void test_wording_count(void)
{
    is_number(sizeof wordings / sizeof wordings[0],
              sizeof expected_wordings / sizeof expected_wordings[0],
              "as many wordings are expected as there are");
}

int main(void)
{
    char name[32];
    size_t i;

    test_number_of();
    test_wording_count();
    test_set(&wording_set, wording_bytes, "the reason phrases");
    test_set(&header_keys, header_bytes, "the words of header fields");
    for (i = 1; i < sizeof vendor_spaces / sizeof vendor_spaces[0]; i++) {
        const struct key_set *const keys = &vendor_spaces[i].keys;
        snprintf(name, sizeof name, "the vendors' space %zu", i);
        if (keys->width == ALL_NUMBERS)
            test_numbers(keys, name);
        else
            test_set(keys, vendor_bytes, name);
    }
    is_true(key_is(" A  b", 5, "a B"), "keys are the same folded");
    return done();
}
