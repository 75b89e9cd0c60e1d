/* SPDX-License-Identifier: MIT
 *
 * reason.c - reads and writes the values of Reason (RFC 3326 section 2, RFC 8606 section 3).
 */

static const SIPCAUSE_ROM char name_of_cause[] = "cause", name_of_text[] = "text";
static const SIPCAUSE_ROM char name_of_location[] = "location";
/* What others call a text, and a cause. */
static const SIPCAUSE_ROM char name_of_description[] = "description";
static const SIPCAUSE_ROM char name_of_reasoncode[] = "reasoncode";

/* While a value is read, these say in `has` that text or cause came under the name of others. */
enum { TEXT_OF_OTHERS = 64, CAUSE_OF_OTHERS = 128, HAS_OF_REASON = 7 };

/* The number of a protocol or location among header_words, or 0. */
static unsigned header_word(const unsigned char *word, size_t len)
{
    const char *const key = (const char *)word;
    const unsigned candidate = key_candidate(&header_keys, header_bytes, key, len);

    if (candidate == 0 ||
        !key_is(key, len, header_strings + SIPCAUSE_READ(header_words[candidate])))
        return 0;
    return candidate;
}

/* The enum sipcause_protocol of a word. */
static uint8_t protocol_of(const unsigned char *word, size_t len)
{
    const unsigned number = header_word(word, len);

    return (uint8_t)(number <= HEADER_PROTOCOLS ? number : SIPCAUSE_PROTOCOL_UNKNOWN);
}

/* Takes over a location that is known, and that of Q.850: any other is to be ignored. */
static void reason_location(const struct value *value, struct sipcause_reason *reason)
{
    const unsigned location = header_word(value->bytes, value->is_quoted ? 0 : value->word_len);

    if (location > HEADER_PROTOCOLS && reason->known_protocol == SIPCAUSE_PROTOCOL_Q_850
        && !(reason->has & SIPCAUSE_HAS_LOCATION)) {
        reason->location = (uint8_t)(location - HEADER_PROTOCOLS - 1);
        reason->has |= SIPCAUSE_HAS_LOCATION;
    }
}

static void reason_cause(struct header *header, const struct value *value, unsigned bits,
                         struct sipcause_reason *reason)
{
    uint32_t number;

    if (value_number(header, value, 0xffff, &number)) {
        reason->cause = (uint16_t)number;
        reason->has = (uint8_t)((reason->has & ~(unsigned)CAUSE_OF_OTHERS) | bits);
    }
}

static void reason_text(struct header *header, const struct parameter *parameter, unsigned bits,
                        struct sipcause_reason *reason)
{
    if (parameter_text(header, parameter)) {
        reason->text = (const char *)parameter->value.bytes;
        reason->text_len = parameter->value.len;
        reason->has = (uint8_t)((reason->has & ~(unsigned)TEXT_OF_OTHERS) | bits);
    }
}

/* Takes over what a parameter says; of two with one name, the first, and the RFC's own name before
 * another. What stands under another name is no fault, whatever it is. */
static void reason_parameter(struct header *header, const struct parameter *parameter,
                             struct sipcause_reason *reason)
{
    const unsigned cause = reason->has & (SIPCAUSE_HAS_CAUSE | CAUSE_OF_OTHERS);
    const unsigned text = reason->has & (SIPCAUSE_HAS_TEXT | TEXT_OF_OTHERS);
    const int error = header->error;

    if (cause != SIPCAUSE_HAS_CAUSE && parameter_is(parameter, name_of_cause)) {
        reason_cause(header, &parameter->value, SIPCAUSE_HAS_CAUSE, reason);
    } else if (text != SIPCAUSE_HAS_TEXT && parameter_is(parameter, name_of_text)) {
        reason_text(header, parameter, SIPCAUSE_HAS_TEXT, reason);
    } else if (cause == 0 && parameter_is(parameter, name_of_reasoncode)) {
        reason_cause(header, &parameter->value, SIPCAUSE_HAS_CAUSE | CAUSE_OF_OTHERS, reason);
        header->error = error;
    } else if (text == 0 && parameter_is(parameter, name_of_description)) {
        reason_text(header, parameter, SIPCAUSE_HAS_TEXT | TEXT_OF_OTHERS, reason);
        header->error = error;
    } else if (parameter_is(parameter, name_of_location)) {
        reason_location(&parameter->value, reason);
    }
}

/* Reads a value; returns what follows it. */
static int reason_value(struct header *header, struct sipcause_reason *reason)
{
    struct parameter parameter;
    const int answer = header_next(header, part_name);
    int separator;

    reason->text = header_strings;
    reason->text_len = 0;
    reason->cause = 0;
    reason->location = reason->has = 0;
    reason->protocol = (const char *)header->part;
    reason->protocol_len = answer < 0 ? 0 : part_len(header);
    reason->known_protocol = protocol_of(header->part, reason->protocol_len);
    separator = separator_next(header, header->at);
    while (separator == ';') {
        parameter_next(header, &parameter);
        reason_parameter(header, &parameter, reason);
        separator = parameter_ends(header, &parameter);
    }
    reason->has &= HAS_OF_REASON;
    return separator;
}

int sipcause_reason_next(const char *bytes, size_t len, size_t *at, struct sipcause_reason *reason)
{
    struct header header;

    if (!list_goes_on(&header, bytes, len, *at))
        return 0;
    *at = list_value_ends(&header, reason_value(&header, reason));
    reason->error_at = wrong_at(&header);
    reason->error = (int8_t)header.error;
    reason->well_formed = header.error == 0;
    return 1;
}

const char *sipcause_protocol_word(unsigned protocol)
{
    return header_strings
           + (protocol <= HEADER_PROTOCOLS ? SIPCAUSE_READ(header_words[protocol]) : 0);
}

const char *sipcause_location_word(unsigned location)
{
    const size_t count = sizeof header_words / sizeof header_words[0] - HEADER_PROTOCOLS - 1;

    return header_strings
           + (location < count ? SIPCAUSE_READ(header_words[HEADER_PROTOCOLS + 1 + location]) : 0);
}

unsigned sipcause_location_side(unsigned location)
{
    return location < sizeof location_sides ? SIPCAUSE_READ(location_sides[location]) : 0;
}

/* ---- Writing ---- */

static void write_bytes(struct text_writer *writer, const char *bytes, size_t len)
{
    while (len-- > 0)
        write_letter(writer, (uint8_t)*bytes++);
}

static void write_number(struct text_writer *writer, unsigned number)
{
    static const SIPCAUSE_ROM uint16_t places[] = { 10000, 1000, 100, 10, 1 };
    size_t index;
    int begun = 0;

    for (index = 0; index < 5; index++) {
        const unsigned place = SIPCAUSE_READ(places[index]);
        uint8_t digit = '0';
        for (; number >= place; digit++)
            number -= place;
        begun |= digit > '0' || place == 1;
        if (begun)
            write_letter(writer, digit);
    }
}

/* What no text may have, escaped or not: controls, and the two bytes that no UTF-8 has. */
static int is_control(uint8_t byte)
{
    return byte < ' ' || byte == 0x7f || byte >= 0xfe;
}

static void write_pair(struct text_writer *writer, uint8_t byte)
{
    write_letter(writer, '\\');
    write_letter(writer, byte);
}

/* Writes a byte of a text; a control becomes a blank, unless one follows. */
static void write_byte(struct text_writer *writer, uint8_t byte, uint8_t next)
{
    if (byte == '\\' || byte == '"')
        write_pair(writer, byte);
    else if (!is_control(byte))
        write_letter(writer, byte);
    else if (next != ' ' && !is_control(next))
        write_letter(writer, ' ');
}

/* Writes what stands between quotes. Escapes in it stay, but for those that the grammar has not. */
static void write_quoted(struct text_writer *writer, const char *text, size_t len)
{
    size_t i;

    for (i = 0; i < len; i++) {
        const uint8_t byte = (uint8_t)text[i], next = (uint8_t)(i + 1 < len ? text[i + 1] : 0);
        if (byte != '\\' || i + 1 == len) {
            write_byte(writer, byte, next);
        } else if (next < 0x80 && !is_control(next)) {
            write_pair(writer, next);
            i++;
        }
    }
}

/* What a value is written with. */
struct spelled {
    const struct sipcause_reason *reason;
    const char *word; /* the protocol's, where reason->protocol_len is 0 */
    unsigned has;     /* what of it can be written */
};

static int is_token(const char *bytes, size_t len)
{
    struct header header;

    header_start(&header, bytes, len, 0);
    return header_next(&header, part_name) > 0 && part_len(&header) == len;
}

/* Finds the protocol, by its word or else its number; returns whether there is one. */
static int spell(const struct sipcause_reason *reason, struct spelled *spelled)
{
    const unsigned char *const protocol = (const unsigned char *)reason->protocol;
    unsigned number = reason->known_protocol;

    if (reason->protocol_len > 0)
        number = protocol_of(protocol, reason->protocol_len);
    spelled->reason = reason;
    spelled->has = reason->has & HAS_OF_REASON;
    if (number != SIPCAUSE_PROTOCOL_Q_850
        || letter_at(sipcause_location_word(reason->location)) == '\0')
        spelled->has &= ~(unsigned)SIPCAUSE_HAS_LOCATION;
    if (reason->protocol_len > 0)
        return is_token(reason->protocol, reason->protocol_len);
    spelled->word =
        header_strings + (number <= HEADER_PROTOCOLS ? SIPCAUSE_READ(header_words[number]) : 0);
    return letter_at(spelled->word) != '\0';
}

/* Writes the value with this of what it has. Returns its length. */
static size_t write_reason(const struct spelled *spelled, unsigned has, char *buffer, size_t size)
{
    static const SIPCAUSE_ROM char before_cause[] = ";cause=", before_text[] = ";text=\"";
    static const SIPCAUSE_ROM char before_location[] = ";location=";
    const struct sipcause_reason *const reason = spelled->reason;
    struct text_writer writer = { buffer, size, 0 };

    if (reason->protocol_len > 0)
        write_bytes(&writer, reason->protocol, reason->protocol_len);
    else
        write_string(&writer, spelled->word);
    if (has & SIPCAUSE_HAS_CAUSE) {
        write_string(&writer, before_cause);
        write_number(&writer, reason->cause);
    }
    if (has & SIPCAUSE_HAS_TEXT) {
        write_string(&writer, before_text);
        write_quoted(&writer, reason->text, reason->text_len);
        write_letter(&writer, '"');
    }
    if (has & SIPCAUSE_HAS_LOCATION) {
        write_string(&writer, before_location);
        write_string(&writer, sipcause_location_word(reason->location));
    }
    return write_end(&writer);
}

size_t sipcause_reason_write(const struct sipcause_reason *reason, char *buffer, size_t size)
{
    const unsigned short_of_text = ~(unsigned)SIPCAUSE_HAS_TEXT;
    struct spelled spelled;
    size_t whole = 0, len = size;

    if (spell(reason, &spelled))
        whole = len = write_reason(&spelled, spelled.has, buffer, size);
    if (whole > 0 && len >= size)
        len = write_reason(&spelled, spelled.has & short_of_text, buffer, size);
    if (whole > 0 && len >= size)
        len = write_reason(&spelled, spelled.has & SIPCAUSE_HAS_CAUSE, buffer, size);
    if (len >= size && size > 0)
        buffer[0] = '\0';
    return whole;
}
