/* SPDX-License-Identifier: MIT
 *
 * find_byte.c - looks at bytes a word at a time, where words may be read at any address.
 */

#if defined(__GNUC__) && (defined(__x86_64__) || (defined(__aarch64__) && defined(__AARCH64EL__)))
#define READS_WORDS

struct scan_word {
    uint64_t bytes;
} __attribute__((packed, may_alias));

static uint64_t load_word(const char *bytes)
{
    return ((const struct scan_word *)(const void *)bytes)->bytes;
}

#endif

#if SIPCAUSE_CALLS
#ifdef READS_WORDS

/* The byte behind the first such byte from `at` on, or NULL. */
static const char *behind_byte(const char *at, const char *end, char byte)
{
    const uint64_t ones = UINT64_C(0x0101010101010101), all = ones * (unsigned char)byte;

    for (; end - at >= 8; at += 8) {
        const uint64_t word = load_word(at) ^ all; /* 0 where it is the byte */
        const uint64_t zeros = (word - ones) & ~word & 0x80 * ones;
        if (zeros != 0)
            return at + __builtin_ctzll(zeros) / 8 + 1;
    }
    while (at < end)
        if (*at++ == byte)
            return at;
    return NULL;
}

#else

static const char *behind_byte(const char *at, const char *end, char byte)
{
    while (at < end)
        if (*at++ == byte)
            return at;
    return NULL;
}

#endif
#endif
