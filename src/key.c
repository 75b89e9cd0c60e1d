/* SPDX-License-Identifier: MIT
 *
 * key.c - finds a key in a perfect hash whose numbers gperf chose, or a number among numbers.
 *
 * Keys are compared folded: ASCII upper case as lower case, a run of blanks as one, none at either
 * end. Folding happens byte by byte while reading, so no key is ever copied.
 *
 * gperf's own C is not used: it is neither const nor freestanding, and reads out of bounds on bytes
 * above 0x7f. A hit is always confirmed by comparing the key.
 */

enum { SKIPPED = 256 };

static int is_blank(char byte)
{
    return byte == ' ' || byte == '\t';
}

/* The byte at `at`, folded, or SKIPPED for a blank that does not count: of a run only the last
 * does, and only between other bytes. */
static unsigned fold(const char *at, const char *end, int begun)
{
    if (!is_blank(*at))
        return lower(*at);
    return begun && end - at > 1 && !is_blank(at[1]) ? ' ' : SKIPPED;
}

#if SIPCAUSE_PHRASES || SIPCAUSE_HEADERS || SIPCAUSE_POINTERS
/* The same, fast for the many bytes that are folded already. */
static unsigned folded(const char *at, const char *end, int begun)
{
    const unsigned byte = (unsigned char)*at;

    return byte > ' ' && byte - 'A' >= 26 ? byte : fold(at, end, begun);
}

/* Number `index` of an array of numbers of `width` bytes, low byte first. */
static unsigned number_at(const uint8_t *numbers, unsigned width, unsigned index)
{
    if (width == 1)
        return SIPCAUSE_READ(numbers[index]);
    return SIPCAUSE_READ(numbers[2 * index]) | (unsigned)SIPCAUSE_READ(numbers[2 * index + 1]) << 8;
}

/* What stands in the slot for this sum of weights, or 0 where there is no such slot. */
static unsigned in_slot(const struct key_set *set, const uint8_t *slots, unsigned sum)
{
    const unsigned slot = sum - SIPCAUSE_READ(set->least); /* of a sum below it, a large one */

    if (slot >= SIPCAUSE_READ(set->slot_count))
        return 0;
    return number_at(slots, SIPCAUSE_READ(set->width), slot);
}

/* The number of the only key of the set that can be this one, from 1, or 0 if none can. */
static unsigned key_candidate(const struct key_set *set, const uint8_t *bytes, const char *key,
                              size_t len)
{
    const char *const end = end_of(key, len);
    const uint8_t *position = bytes + SIPCAUSE_READ(set->at);
    const uint8_t *const weights = position + 2 * SIPCAUSE_READ(set->position_count);
    const unsigned low = SIPCAUSE_READ(set->low), span = SIPCAUSE_READ(set->high) - low;
    unsigned sum = 0, index = 0, last = 0;

    for (; key < end; key++) {
        const unsigned byte = folded(key, end, index > 0);
        if (byte == SKIPPED)
            continue;
        last = byte - low;
        if (last > span) /* of a byte below `low`, too */
            return 0;
        if (position < weights && index == SIPCAUSE_READ(position[0])) {
            sum += number_at(weights, SIPCAUSE_READ(set->width), last + SIPCAUSE_READ(position[1]));
            position += 2;
        }
        index++;
    }
    if (index == 0)
        return 0;
    if (SIPCAUSE_READ(set->last_shift) != NO_LAST)
        sum += number_at(weights, SIPCAUSE_READ(set->width), last + SIPCAUSE_READ(set->last_shift));
    if (SIPCAUSE_READ(set->counts_length))
        sum += index;
    return in_slot(set, weights + SIPCAUSE_READ(set->width) * SIPCAUSE_READ(set->weight_count),
                   sum);
}

#endif

#if SIPCAUSE_VENDORS && SIPCAUSE_POINTERS
/* The number that these bytes are if they are one to five digits, the first of them no zero; else
 * 0. */
static uint32_t number_of_digits(const char *key, size_t len)
{
    const char *end;
    uint32_t number = 0;

    if (len - 1 > 4 || *key == '0')
        return 0;
    end = key + len;
    do {
        const unsigned digit = (unsigned char)*key++ - (unsigned)'0';
        if (digit > 9)
            return 0;
        number = 10 * number + digit;
    } while (key != end);
    return number;
}

/* The same between blanks. */
static uint32_t number_of(const char *key, size_t len)
{
    uint32_t number;

    while ((number = number_of_digits(key, len)) == 0 && len > 0) {
        if (fold(key, key + len, 0) == SKIPPED)
            key++;
        else if (fold(key + len - 1, key + len, 1) != SKIPPED)
            break;
        len--;
    }
    return number;
}

/* Where this number stands in a set whose keys are numbers, if it is one of them; else any place in
 * it. Found by halving: what it takes is the same for all. */
static unsigned number_place(const struct key_set *set, const uint16_t *numbers, uint32_t wanted)
{
    unsigned half = SIPCAUSE_READ(set->least);
    const unsigned others = SIPCAUSE_READ(set->slot_count) - 2 * half;
    unsigned place = SIPCAUSE_READ(numbers[others]) <= wanted ? others : 0;

    /* The last that is no larger, or else the first, is among the 2 * half from `place` on. */
    do {
        const unsigned middle = place + half;
        if (SIPCAUSE_READ(numbers[middle]) <= wanted)
            place = middle;
        half >>= 1;
    } while (half > 0);
    return place;
}
#endif

/* Is the key, folded, the NUL-terminated `text`, folded? */
static int key_is(const char *key, size_t len, const char *text)
{
    const char *const begin = text, *const end = end_of(key, len);

    /* Most are the same to the letter. */
    while (key < end && (unsigned char)*key > ' ' && *key == letter_at(text)) {
        key++;
        text++;
    }
    for (; key < end; key++) {
        const unsigned byte = fold(key, end, text != begin);
        if (byte == SKIPPED)
            continue;
        if (letter_at(text) == '\0' || byte != lower(letter_at(text)))
            return 0;
        text++;
    }
    return letter_at(text) == '\0';
}
