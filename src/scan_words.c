/* SPDX-License-Identifier: MIT
 *
 * scan_words.c - takes an ordinary status line apart a word at a time.
 *
 * Where words may be read at any address, most lines need not go through the machine: the version
 * is one word, and the phrase is searched for its end a word at a time. Anything out of the
 * ordinary is left to the machine, which stays the definition; the tests compare the two on every
 * input they make.
 */

/* Of a scanner: no state of the machine's, the next byte is the first of a line. */
enum { SCAN_START = 255 };

enum { SHORTEST_LINE = 14 }; /* "SIP/2.0 486 ", CR and LF */

/* The most bytes a line may have. */
static uint32_t limit_of(unsigned flags)
{
    return (uint32_t)1 << (flags >> 3 != 0 ? flags >> 3 : 31);
}

/* After an error. */
static void begin_line(struct sipcause_scanner *scanner)
{
    scanner->state = SCAN_START;
#ifdef READS_WORDS
    scanner->phrase_len = 0; /* in no phrase */
#endif
}

#ifdef READS_WORDS

enum { VERSION_LEN = 7, CODE_LEN = 5 }; /* "SIP/2.0" and " 486 " */

/* No state of the machine's either: the next byte is behind the version or, where the scanner is in
 * a phrase, in that. */
enum { SCAN_BEHIND = 254 };

/* A call would cost a tenth of an ordinary line's time. */
#define OFTEN __attribute__((always_inline)) static inline

/* What takes more registers than its caller stays a function of its own, which the caller ends with
 * a jump to: whoever does not need it saves no registers for it. */
#define ALONE __attribute__((noinline)) static

/* Marks with 0x80 each byte that is not from 0x20 to 0x7e. The first mark is right; behind it some
 * may be wrong. */
static uint64_t odd_bytes(uint64_t word)
{
    const uint64_t ones = UINT64_C(0x0101010101010101);

    return ((word - 0x20 * ones) | (word + ones) | word) & 0x80 * ones;
}

/* The first byte from `at` on that is odd, or `end`. There are at least 8 bytes before `end`. */
OFTEN const char *skip_plain(const char *at, const char *end)
{
    uint64_t odd;

    for (; end - at >= 8; at += 8) {
        odd = odd_bytes(load_word(at));
        if (odd != 0)
            return at + __builtin_ctzll(odd) / 8;
    }
    if (at == end)
        return end;
    /* The last few are at the top of the last word; the zeros that follow them down are odd. */
    odd = odd_bytes(load_word(end - 8) >> (64 - 8 * (end - at)));
    return at + __builtin_ctzll(odd) / 8;
}

struct scan_half {
    uint32_t bytes;
} __attribute__((packed, may_alias));

static uint32_t load_half(const char *bytes)
{
    return ((const struct scan_half *)(const void *)bytes)->bytes;
}

/* The code that four bytes are with the blank behind it, "486 ", or 0. */
OFTEN unsigned code_of(uint32_t bytes)
{
    const uint32_t digits = bytes - 0x20303031; /* each less '1', '0', '0' and ' ' */

    /* Marks with 0x80 each from 6, 10, 10 and 1 on. Carries and borrows come only from those. */
    if ((((digits + 0x7f76767a) | digits) & 0x80808080) != 0)
        return 0;
    return 100 + (digits & 0xff) * 100 + ((digits & 0xff00) * 10 >> 8) + (digits >> 16);
}

/* A line in a phrase of any bytes says so with the top bit of phrase_len, which is minus the most
 * bytes that the line may have: no phrase is as long, and no limit is above 2^31. */
static void begin_phrase(struct sipcause_scanner *scanner)
{
    scanner->phrase_len = 0 - limit_of(scanner->flags);
}

static int is_in_phrase(const struct sipcause_scanner *scanner)
{
    return scanner->phrase_len >> 31 != 0;
}

static int is_line_end(const char *at, const char *end)
{
    return end - at >= 2 && at[0] == '\r' && at[1] == '\n';
}

/* Takes an ordinary line apart, of at least 14 bytes; returns 0, with nothing written, for any
 * other input. */
OFTEN ptrdiff_t scan_ordinary(const char *bytes, size_t len, unsigned flags,
                              struct sipcause_line *line)
{
    const char *const phrase = bytes + VERSION_LEN + CODE_LEN, *const end = bytes + len, *at;
    const unsigned code = code_of(load_half(phrase - 4));

    if ((flags & ~(unsigned)(SIPCAUSE_ALLOW_LF | SIPCAUSE_ALLOW_NO_PHRASE_SP)) != 0
        || load_word(bytes) != UINT64_C(0x20302e322f504953) /* "SIP/2.0 " */
        || code == 0)
        return 0;
    at = skip_plain(phrase, end);
    if (!is_line_end(at, end) || at - bytes > 0x7ffffffd)
        return 0; /* the last: longer than any line may be */
    line->phrase = phrase;
    line->phrase_len = (size_t)(at - phrase);
    line->code = (uint16_t)code;
    return at + 2 - bytes;
}

#else

static void begin_phrase(struct sipcause_scanner *scanner)
{
    (void)scanner;
}

static ptrdiff_t scan_ordinary(const char *bytes, size_t len, unsigned flags,
                               struct sipcause_line *line)
{
    (void)bytes;
    (void)len;
    (void)flags;
    (void)line;
    return 0;
}

#endif
