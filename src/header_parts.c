/* SPDX-License-Identifier: MIT
 *
 * header_parts.c - what the values of header fields are made of: words, quoted texts, numbers,
 * parameters. Each is read as it ought to be written; where it is not, that is noted, and what can
 * be read is read.
 */

static void header_start(struct header *header, const char *bytes, size_t len, size_t at)
{
    /* no bytes may be NULL */
    header->begin = (const unsigned char *)(len > 0 ? bytes : header_strings);
    header->at = header->begin + (at < len ? at : len);
    header->end = header->begin + len;
    header->part = header->at;
    header->error = 0;
}

/* The offset of the byte that was wrong, 0 where none was. */
static size_t wrong_at(const struct header *header)
{
    return header->error != 0 ? (size_t)(header->wrong - header->begin) : 0;
}

/* How long the part read last is. */
static size_t part_len(const struct header *header)
{
    return (size_t)(header->at - header->part);
}

/* The byte behind any blanks, where header->part then is, or HEADER_END. */
static int header_peek(struct header *header)
{
    const unsigned char *const at = header->at;
    const int byte = header_next(header, part_any);

    header->at = at;
    return byte;
}

/* ---- What is not written as it ought to be ---- */

/* A blank; controls count as such. */
static int is_space(unsigned char byte)
{
    return byte <= ' ';
}

/* Where the next semicolon or comma from `at` on is, or the end. */
static const unsigned char *separator_from(const struct header *header, const unsigned char *at)
{
    while (at < header->end && *at != ';' && *at != ',')
        at++;
    return at;
}

/* How many bytes there are up to `end` without the blanks before it. */
static size_t trimmed(const unsigned char *at, const unsigned char *end)
{
    while (end > at && is_space(end[-1]))
        end--;
    return (size_t)(end - at);
}

/* How long what begins at `at` is when nothing but a semicolon or a comma ends it. */
static size_t unquoted_len(const struct header *header, const unsigned char *at)
{
    return trimmed(at, separator_from(header, at));
}

/* The quote that closes a quoted text, or the end where none does. */
static const unsigned char *closing_quote(const unsigned char *at, const unsigned char *end)
{
    while (at < end && *at != '"')
        at += *at == '\\' && end - at > 1 ? 2 : 1;
    return at;
}

/* ---- Values ---- */

struct value {
    const unsigned char *bytes; /* behind the quote where there is one */
    size_t               len;
    size_t               word_len; /* how much of what is not quoted is as it ought to be */
    int                  is_quoted;
};

/* Does a value end here, blanks aside? */
static int value_ends(struct header *header)
{
    const int byte = header_peek(header);

    return byte == ';' || byte == ',' || byte == HEADER_END;
}

/* A quoted text that is not closed, or not where a value may end, has nothing but a quote at its
 * very end. */
static void value_unclosed(const struct header *header, struct value *value)
{
    value->len = unquoted_len(header, value->bytes);
    if (value->len > 0 && value->bytes[value->len - 1] == '"')
        value->len--;
}

/* Reads a value of this kind. What is not in quotes goes on to the next semicolon or comma, though
 * only its word is passed over. */
static void value_next(struct header *header, enum header_part kind, struct value *value)
{
    const int answer = header_next(header, kind);
    const unsigned char *close;

    if (answer < 0)
        header->at = header->part;
    value->bytes = header->part;
    value->word_len = part_len(header);
    value->is_quoted = is_quotation(header);
    if (!value->is_quoted) {
        value->len = unquoted_len(header, value->bytes);
        return;
    }
    close = closing_quote(++value->bytes, header->end);
    header->at = close + (close < header->end);
    value->len = (size_t)(close - value->bytes);
    if (close < header->end && value_ends(header))
        return;
    value_unclosed(header, value);
    if (close == header->end)
        header->at = value->bytes + value->len;
}

/* Where a value begins, with its quote. */
static const unsigned char *value_at(const struct value *value)
{
    return value->bytes - (value->is_quoted ? 1 : 0);
}

/* What a digit or letter is worth in a number of any base; 36 for what is neither. */
static uint32_t digit_value(unsigned char byte)
{
    const uint32_t digit = (uint32_t)byte - '0', letter = (byte | 0x20u) - 'a';

    return digit <= 9 ? digit : letter <= 'z' - 'a' ? letter + 10 : 36;
}

/* Adds a digit to a number, unless that would be more than `most`; returns whether it did. */
static int append_digit(uint32_t *number, uint32_t base, uint32_t digit, uint32_t most)
{
    if (*number > (base == 16 ? 0xffffffff / 16 : 0xffffffff / 10)
        || *number * base > most - digit)
        return 0;
    *number = *number * base + digit;
    return 1;
}

/* Where the digits of a number begin, and its base. It ought to have neither quotes nor "0x". */
static const unsigned char *number_begin(struct header *header, const struct value *value,
                                         uint32_t *base)
{
    const unsigned char *const at = value->bytes;

    *base = 10;
    if (value->is_quoted || value->len == 0)
        blame(header, value_at(value), SIPCAUSE_BAD_NUMBER);
    if (value->len <= 2 || at[0] != '0' || (at[1] | 0x20) != 'x')
        return at;
    *base = 16;
    if (value->word_len > 1)
        blame(header, at + 1, SIPCAUSE_BAD_NUMBER);
    return at + 2;
}

/* The number that the value is, if there is one of at most `most`; returns whether. It ought to be
 * a word of digits. Marks behind it do no harm; but letters, and digits behind marks, are units and
 * fractions. */
static int value_number(struct header *header, const struct value *value, uint32_t most,
                        uint32_t *number)
{
    const unsigned char *const end = value->bytes + value->len, *at;
    const unsigned char *const word_end = value->bytes + value->word_len;
    uint32_t base;
    int begun = 0;

    at = number_begin(header, value, &base);
    for (*number = 0; at < end && !is_space(*at) && *at != '('; at++) {
        const uint32_t digit = digit_value(*at);
        if (digit < base && append_digit(number, base, digit, most)) {
            begun = 1;
            continue;
        }
        if (at < word_end)
            blame(header, at, SIPCAUSE_BAD_NUMBER);
        if (digit < 36)
            return 0;
        base = 0; /* no more digits */
    }
    return begun;
}

/* Reads a word of `least` to 3 digits, if it is one or another number; returns whether. */
static int code_next(struct header *header, size_t least, uint16_t *code)
{
    struct value value;
    uint32_t number;

    value_next(header, part_number, &value);
    if (value.word_len > 3 || (value.word_len > 0 && value.word_len < least))
        blame(header, value.bytes + (value.word_len > 3 ? 3 : value.word_len),
              SIPCAUSE_BAD_NUMBER);
    if (!value_number(header, &value, 0xffff, &number))
        return 0;
    *code = (uint16_t)number;
    return 1;
}

/* ---- Separators ---- */

/* The semicolon, comma or HEADER_END that is due, where `answer` is what header_next() found in its
 * place. If that is anything else, the next from `from` on. */
static int need_separator(struct header *header, int answer, const unsigned char *from)
{
    if (answer == ';' || answer == ',' || answer == HEADER_END)
        return answer;
    blame(header, header->part, SIPCAUSE_BAD_TOKEN);
    header->at = separator_from(header, from);
    return header_next(header, part_separator);
}

static int separator_next(struct header *header, const unsigned char *from)
{
    return need_separator(header, header_next(header, part_separator), from);
}

/* Passes over commas that separate nothing. */
static void skip_commas(struct header *header)
{
    while (header_peek(header) == ',') {
        blame(header, header->part, SIPCAUSE_BAD_TOKEN);
        header->at = header->part + 1;
    }
}

/* Begins with the value at `at` of a list; returns whether there is one. */
static int list_goes_on(struct header *header, const char *bytes, size_t len, size_t at)
{
    header_start(header, bytes, len, at);
    if (header_peek(header) == HEADER_END)
        return 0;
    skip_commas(header);
    return 1;
}

/* Ends a value of a list with the separator behind it, and goes to the next. Returns where. */
static size_t list_value_ends(struct header *header, int separator)
{
    while (separator == ';') { /* where no parameter may stand */
        blame(header, header->part, SIPCAUSE_BAD_TOKEN);
        separator = separator_next(header, header->at);
    }
    if (separator == ',') {
        skip_commas(header);
        if (header->part == header->end)
            blame(header, header->end, SIPCAUSE_BAD_TOKEN);
    }
    return (size_t)(header->at - header->begin);
}

/* Behind the only value of a field nothing may stand. */
static void only_value_ends(struct header *header, int separator)
{
    if (separator != HEADER_END)
        blame(header, header->part, SIPCAUSE_BAD_TOKEN);
}

/* Ends with what is no value, for want of what has to begin it. Returns what was wrong. */
static int no_value(struct header *header, size_t *error_at)
{
    separator_next(header, header->at); /* what stands behind a number may be its fault */
    *error_at = wrong_at(header);
    return header->error;
}

/* ---- Parameters ---- */

/* A parameter: name, or name=value. Without a value that is no byte right behind the name. */
struct parameter {
    const unsigned char *name;
    size_t               name_len;
    struct value         value;
    int                  separator; /* behind the name */
};

/* Reads the parameter behind a semicolon. */
static void parameter_next(struct header *header, struct parameter *parameter)
{
    const int answer = header_next(header, part_name);

    parameter->name = header->part;
    parameter->name_len = answer < 0 ? 0 : part_len(header);
    parameter->value.bytes = header->at;
    parameter->value.len = parameter->value.word_len = 0;
    parameter->value.is_quoted = 0;
    parameter->separator = header_next(header, part_separator);
    if (parameter->separator == '=')
        value_next(header, part_value, &parameter->value);
}

/* The separator behind a parameter. */
static int parameter_ends(struct header *header, const struct parameter *parameter)
{
    return parameter->separator == '='
               ? separator_next(header, parameter->value.bytes)
               : need_separator(header, parameter->separator, header->at);
}

static int parameter_is(const struct parameter *parameter, const char *name)
{
    return key_is((const char *)parameter->name, parameter->name_len, name);
}

/* Does the parameter say a text? It ought to be in quotes. */
static int parameter_text(struct header *header, const struct parameter *parameter)
{
    if (!parameter->value.is_quoted)
        blame(header, parameter->value.bytes, SIPCAUSE_BAD_QUOTED);
    return parameter->value.is_quoted || parameter->value.len > 0;
}
