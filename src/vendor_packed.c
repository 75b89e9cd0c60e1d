/* SPDX-License-Identifier: MIT
 *
 * vendor_packed.c - keys and names of vendors' codes, packed. They are read letter by letter, to
 * be written or compared, and looked for one after the other.
 *
 * A text is a string of symbols, each a letter or a pair of symbols, up to a symbol or a half of
 * one that is 0. A pair is read first half first, while its second half waits on a stack whose
 * depth the generator knows; and so do the digits of a key that is a number.
 */

/* A text that is read. */
struct packed_text {
    const uint8_t *at, *part; /* the next symbol, and where those of its vendor begin */
    unsigned depth;
    uint8_t waiting[PACKED_DEPTH];
};

/* The next letter; 0 at the end, behind which nothing may be read. */
static unsigned next_letter(struct packed_text *text)
{
    unsigned symbol = text->depth > 0 ? text->waiting[--text->depth] : SIPCAUSE_READ(*text->at++);

    while (symbol >= PACKED_PAIR) {
        const uint8_t *const halves = text->part + 1 + 2 * (symbol - PACKED_PAIR);
        text->waiting[text->depth++] = SIPCAUSE_READ(halves[1]);
        symbol = SIPCAUSE_READ(halves[0]);
    }
    return symbol;
}

static void begin_text(struct packed_text *text, const struct sipcause_entry *entry, unsigned at)
{
    text->part = vendor_packed + SIPCAUSE_READ(place_of(SIPCAUSE_READ(entry->vendor))->packed);
    text->at = text->part + at;
    text->depth = 0;
}

/* What the keys are in the entry's space. */
static unsigned key_kind(const struct sipcause_entry *entry)
{
    return SIPCAUSE_READ(
        space_at(sipcause_entry_vendor(entry), SIPCAUSE_READ(entry->space))->kind);
}

static void begin_key(struct packed_text *text, const struct sipcause_entry *entry)
{
    const unsigned kind = key_kind(entry);
    uint32_t number = SIPCAUSE_READ(entry->key_at), tenth;

    if (kind == KEY_TEXT) {
        begin_text(text, entry, (unsigned)number);
        return;
    }
    begin_text(text, entry, kind == KEY_NUMBER ? 0 : SIPCAUSE_READ(entry->name_at));
    if (kind == KEY_NUMBER_AND_NAME)
        text->waiting[text->depth++] = ' ';
    do { /* without a division, which small processors have to call */
        tenth = number * 52429 >> 19;
        text->waiting[text->depth++] = (uint8_t)('0' + number - 10 * tenth);
        number = tenth;
    } while (number > 0);
}

/* Is the key, folded, the text, folded? */
static int is_text(struct packed_text *text, const char *key, size_t len)
{
    const char *const end = end_of(key, len);
    int begun = 0;

    for (; key < end; key++) {
        const unsigned byte = fold(key, end, begun);
        if (byte != SKIPPED) {
            const unsigned letter = next_letter(text);
            if (letter == '\0' || byte != lower((char)letter))
                return 0;
            begun = 1;
        }
    }
    return next_letter(text) == '\0';
}

static size_t write_text_of(struct packed_text *text, char *buffer, size_t size)
{
    struct text_writer writer = { buffer, size, 0 };
    unsigned letter;

    while ((letter = next_letter(text)) != '\0')
        write_letter(&writer, (uint8_t)letter);
    return write_end_of_ascii(&writer);
}

size_t sipcause_entry_write_key(const struct sipcause_entry *entry, char *buffer, size_t size)
{
    struct packed_text text;

    begin_key(&text, entry);
    return write_text_of(&text, buffer, size);
}

size_t sipcause_entry_write_name(const struct sipcause_entry *entry, char *buffer, size_t size)
{
    struct packed_text text;

    begin_text(&text, entry, SIPCAUSE_READ(entry->name_at));
    return write_text_of(&text, buffer, size);
}

size_t sipcause_entry_write_calls(const struct sipcause_entry *entry, char *buffer, size_t size)
{
    struct packed_text text;

    begin_text(&text, entry, SIPCAUSE_READ(failure_of(entry)->calls_at));
    return write_text_of(&text, buffer, size);
}

static int entry_name_is(const struct sipcause_entry *entry, const char *name, size_t len)
{
    struct packed_text text;

    begin_text(&text, entry, SIPCAUSE_READ(entry->name_at));
    return is_text(&text, name, len);
}

static int entry_key_is(const struct sipcause_entry *entry, const char *key, size_t len)
{
    struct packed_text text;

    begin_key(&text, entry);
    return is_text(&text, key, len);
}

/* Has the entry the key of another one in its space? The name is part of some keys. */
static int is_of_key(const struct sipcause_entry *entry, const struct sipcause_entry *other)
{
    return SIPCAUSE_READ(entry->key_at) == SIPCAUSE_READ(other->key_at)
           && (key_kind(entry) != KEY_NUMBER_AND_NAME
               || SIPCAUSE_READ(entry->name_at) == SIPCAUSE_READ(other->name_at));
}

/* The number that a key begins with, in 16 bits: that of its row, if it is one of ours. */
static unsigned number_of(const char *key, size_t len)
{
    const char *const end = end_of(key, len);
    unsigned number = 0;

    while (key < end && is_blank(*key))
        key++;
    for (; key < end && *key >= '0' && *key <= '9'; key++)
        number = 10 * number + (unsigned)(*key - '0');
    return number & 0xffff;
}

/* The first entry with this key in a space of the vendor; that of nobody where there is none. */
static const struct sipcause_entry *entry_in_space(const struct sipcause_vendor *vendor,
                                                   const struct vendor_space *own,
                                                   const char *key, size_t len)
{
    const int is_number = SIPCAUSE_READ(own->kind) != KEY_TEXT;
    const unsigned space = (unsigned)(own - space_at(vendor, 0));
    const unsigned number = number_of(key, len);
    unsigned index;

    for (index = 0; index < SIPCAUSE_READ(vendor->entry_count); index++) {
        const struct sipcause_entry *const entry = sipcause_entry_at(vendor, index);
        if (SIPCAUSE_READ(entry->space) == space
            && (!is_number || SIPCAUSE_READ(entry->key_at) == number)
            && entry_key_is(entry, key, len))
            return entry;
    }
    return &vendor_entries[0];
}

size_t sipcause_entry_by_name(const struct sipcause_vendor *vendor, const char *name, size_t len,
                              const struct sipcause_entry **entries, size_t max)
{
    size_t count = 0;
    unsigned index;

    for (index = 0; index < SIPCAUSE_READ(vendor->entry_count); index++) {
        const struct sipcause_entry *const entry = sipcause_entry_at(vendor, index);
        if (!entry_name_is(entry, name, len))
            continue;
        if (count < max)
            entries[count] = entry;
        count++;
    }
    return count;
}
