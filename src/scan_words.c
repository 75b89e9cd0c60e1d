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

#ifdef READS_WORDS

enum { VERSION_LEN = 7 }; /* "SIP/2.0" */

/* A call would cost a tenth of an ordinary line's time. */
#define OFTEN __attribute__((always_inline)) static inline

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

static uint64_t load_half(const char *bytes)
{
    return ((const struct scan_half *)(const void *)bytes)->bytes;
}

/* How many plain bytes come first; not counted where there are less than 4. */
static size_t plain_bytes(const char *bytes, size_t len)
{
    uint64_t word;

    if (len >= 8)
        return (size_t)(skip_plain(bytes, bytes + len) - bytes);
    if (len < 4)
        return 0;
    word = load_half(bytes) | load_half(bytes + len - 4) << (8 * (len - 4));
    return (size_t)__builtin_ctzll(odd_bytes(word)) / 8; /* the zeros behind them are odd */
}

/* Says, as long as the line has not ended, that it is in a phrase of any bytes. */
#define IN_PHRASE UINT32_C(0xffffffff)

static void begin_phrase(struct sipcause_scanner *scanner)
{
    scanner->phrase_len = IN_PHRASE;
}

static void leave_phrase(struct sipcause_scanner *scanner)
{
    scanner->phrase_len = 0;
}

static int begins_with_version(const char *bytes, size_t len)
{
    return len >= VERSION_LEN && load_half(bytes) == 0x2f504953 /* "SIP/" */
           && load_half(bytes + VERSION_LEN - 4) == 0x302e322f;  /* "/2.0" */
}

/* Past the version that a line begins with in this piece, or what of the piece only goes on with a
 * phrase, as far as that is seen at once. */
static const unsigned char *past_known(const struct sipcause_scanner *scanner,
                                       const unsigned char *bytes, size_t len)
{
    if (scanner->state == SCAN_START)
        return begins_with_version((const char *)bytes, len) ? bytes + VERSION_LEN : bytes;
    return scanner->phrase_len == IN_PHRASE ? bytes + plain_bytes((const char *)bytes, len) : bytes;
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
    const char *const phrase = bytes + 12, *const end = bytes + len, *at;
    const unsigned hundreds = (unsigned)bytes[8] - '0', tens = (unsigned)bytes[9] - '0';
    const unsigned units = (unsigned)bytes[10] - '0', code = 100 * hundreds + 10 * tens + units;

    if ((flags & ~(unsigned)(SIPCAUSE_ALLOW_LF | SIPCAUSE_ALLOW_NO_PHRASE_SP)) != 0
        || load_word(bytes) != UINT64_C(0x20302e322f504953) /* "SIP/2.0 " */
        || hundreds - 1 > 5 || tens > 9 || units > 9 || bytes[11] != ' ')
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

static void leave_phrase(struct sipcause_scanner *scanner)
{
    (void)scanner;
}

static const unsigned char *past_known(const struct sipcause_scanner *scanner,
                                       const unsigned char *bytes, size_t len)
{
    (void)scanner;
    (void)len;
    return bytes;
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
