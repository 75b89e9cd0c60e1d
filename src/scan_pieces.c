/* SPDX-License-Identifier: MIT
 *
 * scan_pieces.c - takes a status line apart that comes in pieces of any size.
 *
 * Where words may be read at any address, the pieces of an ordinary line need not go through the
 * machine either, as long as none ends within the version, the code or the line's end. The version
 * and the code are known by their words; a piece of a phrase is looked at once, and most have
 * nothing but plain bytes. What is out of the ordinary is left to the machine from there on.
 */

/* Goes on with the machine, by at least 1 byte. */
static ptrdiff_t feed_machine(struct sipcause_scanner *scanner, const char *bytes, size_t len,
                              uint32_t limit)
{
    const uint32_t room = limit - scanner->offset;
    ptrdiff_t      answer;

    if (len > room)
        len = room;
    answer = scan_piece(scanner, (const unsigned char *)bytes, len);
    if (answer != SIPCAUSE_SHORT || len < room)
        return answer;
    begin_line(scanner);
    return SIPCAUSE_TOO_LONG;
}

#ifdef READS_WORDS

/* The same, behind as many bytes of a piece as are known already. */
ALONE ptrdiff_t feed_rest(struct sipcause_scanner *scanner, const char *bytes, size_t len,
                          size_t known)
{
    ptrdiff_t answer;

    scanner->offset += (uint32_t)known;
    answer = feed_machine(scanner, bytes + known, len - known, limit_of(scanner->flags));
    return answer > 0 ? answer + (ptrdiff_t)known : answer;
}

/* Goes on with a phrase, of which a piece begins with so many plain bytes and no byte from `end` on
 * was looked at. */
OFTEN ptrdiff_t feed_behind(struct sipcause_scanner *scanner, const char *bytes, size_t len,
                            size_t plain, size_t end)
{
    const uint32_t offset = scanner->offset + (uint32_t)plain;

    if (plain == len) {
        scanner->offset = offset;
        return SIPCAUSE_SHORT;
    }
    if (!is_line_end(bytes + plain, bytes + end))
        return feed_rest(scanner, bytes, len, plain);
    scanner->phrase_len = offset - scanner->phrase_at;
    scanner->offset = offset + 2;
    scanner->state = SCAN_START;
    return (ptrdiff_t)plain + 2;
}

/* The last byte that a line may have is left to the machine, which knows what to say of it. */
ALONE ptrdiff_t feed_long(struct sipcause_scanner *scanner, const char *bytes, size_t len)
{
    const uint32_t last = ~scanner->phrase_len - scanner->offset;
    const size_t   end = len < last ? len : last;
    const size_t   plain = end < 8 ? 0 : (size_t)(skip_plain(bytes, bytes + end) - bytes);

    return feed_behind(scanner, bytes, len, plain, end);
}

/* How many plain bytes come first, of less than 8. Of 4 to 7 the first and the last four make up a
 * word, in which some stand twice: to look twice at them costs less than to shift them apart. */
OFTEN size_t plain_bytes(const char *bytes, size_t len)
{
    size_t plain = 0;

    if (len >= 4) {
        const uint64_t first = load_half(bytes), last = load_half(bytes + len - 4);
        const uint64_t odd = odd_bytes(first | last << 32);
        if (odd == 0)
            return len;
        plain = (size_t)__builtin_ctzll(odd) / 8;
        return plain < 4 ? plain : plain + len - 8;
    }
    while (plain < len && (unsigned char)(bytes[plain] - 0x20) < 0x5f)
        plain++;
    return plain;
}

OFTEN ptrdiff_t feed_phrase(struct sipcause_scanner *scanner, const char *bytes, size_t len)
{
    const uint32_t room = 0 - scanner->phrase_len - scanner->offset;

    if (len >= 8 || len >= room)
        return feed_long(scanner, bytes, len);
    return feed_behind(scanner, bytes, len, plain_bytes(bytes, len), len);
}

/* Begins a phrase where a piece begins with all of the code. The code's bytes are plain ones: what
 * goes on with the phrase may as well begin with them. */
OFTEN int begins_with_code(struct sipcause_scanner *scanner, const char *bytes, size_t len)
{
    unsigned code;

    if (scanner->state != SCAN_BEHIND || len < CODE_LEN || *bytes != ' '
        || (scanner->flags & SIPCAUSE_STRICT_PHRASE) != 0)
        return 0;
    code = code_of(load_half(bytes + 1));
    if (code == 0)
        return 0;
    scanner->code = (uint16_t)code;
    scanner->phrase_at = VERSION_LEN + CODE_LEN;
    begin_phrase(scanner);
    return 1;
}

/* Does a line begin with the version, and may it have the code, too? */
static int begins_with_version(const char *bytes, size_t len, unsigned flags)
{
    return len >= VERSION_LEN && load_half(bytes) == 0x2f504953     /* "SIP/" */
           && load_half(bytes + VERSION_LEN - 4) == 0x302e322f      /* "/2.0" */
           && (flags < SIPCAUSE_LIMIT(1) || flags >= SIPCAUSE_LIMIT(4));
}

static ptrdiff_t feed_start(struct sipcause_scanner *scanner, const char *bytes, size_t len)
{
    scanner->offset = 0;
    if (!begins_with_version(bytes, len, scanner->flags))
        return feed_rest(scanner, bytes, len, 0);
    scanner->state = SCAN_BEHIND;
    if (len == VERSION_LEN) {
        scanner->offset = VERSION_LEN;
        return SIPCAUSE_SHORT;
    }
    if (begins_with_code(scanner, bytes + VERSION_LEN, len - VERSION_LEN))
        return feed_long(scanner, bytes, len); /* the version's bytes are plain, too */
    return feed_rest(scanner, bytes, len, VERSION_LEN);
}

/* Begins a line of which there is enough to be all of it. */
ALONE ptrdiff_t feed_line(struct sipcause_scanner *scanner, const char *bytes, size_t len)
{
    struct sipcause_line line;
    const ptrdiff_t      answer = scan_ordinary(bytes, len, scanner->flags, &line);

    if (answer <= 0)
        return feed_start(scanner, bytes, len);
    scanner->offset = (uint32_t)answer;
    scanner->phrase_at = (uint32_t)(line.phrase - bytes);
    scanner->phrase_len = (uint32_t)line.phrase_len;
    scanner->code = line.code;
    return answer;
}

ptrdiff_t sipcause_scanner_feed(struct sipcause_scanner *scanner, const char *bytes, size_t len)
{
    if (is_in_phrase(scanner) || begins_with_code(scanner, bytes, len))
        return feed_phrase(scanner, bytes, len);
    if (len == 0)
        return SIPCAUSE_SHORT;
    if (scanner->state != SCAN_START)
        return feed_rest(scanner, bytes, len, 0);
    return len >= SHORTEST_LINE ? feed_line(scanner, bytes, len) : feed_start(scanner, bytes, len);
}

#else

ptrdiff_t sipcause_scanner_feed(struct sipcause_scanner *scanner, const char *bytes, size_t len)
{
    const uint32_t limit = limit_of(scanner->flags);

    if (len == 0)
        return SIPCAUSE_SHORT;
    if (scanner->state == SCAN_START)
        scanner->offset = 0;
    return feed_machine(scanner, bytes, len, limit);
}

#endif
