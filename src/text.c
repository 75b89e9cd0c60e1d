/* SPDX-License-Identifier: MIT
 *
 * text.c - unpacks the texts for people.
 *
 * A text is a string of symbols of one or two bytes, each a letter or a pair of symbols. A pair is
 * unpacked first half first, while its second half waits on a stack whose depth the generator
 * knows. The second byte of a symbol is never one that ends a text or a part of it.
 */

/* The symbol that begins at `*at`, which goes behind it. */
static unsigned next_symbol(const uint8_t **at)
{
    unsigned symbol = SIPCAUSE_READ(*(*at)++);

    if (symbol >= TEXT_WIDE)
        symbol = TEXT_WIDE + ((symbol - TEXT_WIDE) << 8) + SIPCAUSE_READ(*(*at)++);
    return symbol;
}

/* The bytes of a pair: its halves of 12 bits each. Those that only sentences have are not there
 * without them. */
static const uint8_t *halves_of(unsigned symbol)
{
    if (!SIPCAUSE_SENTENCES && symbol >= TEXT_VENDOR_RULE)
        symbol -= TEXT_VENDOR_RULE - TEXT_SENTENCE_RULE;
    return text_rules + 3 * (symbol - TEXT_FIRST_RULE);
}

static void write_symbol(struct text_writer *writer, unsigned symbol)
{
    uint16_t waiting[TEXT_DEPTH], *top = waiting;

    for (;;) {
        while (symbol >= TEXT_FIRST_RULE) {
            const uint8_t *halves = halves_of(symbol);
            const unsigned middle = SIPCAUSE_READ(halves[1]), last = SIPCAUSE_READ(halves[2]);
            *top++ = (uint16_t)(middle >> 4 | last << 4);
            symbol = SIPCAUSE_READ(halves[0]) | (middle & 15) << 8;
        }
        /* As write_letter(), which would keep the writer in memory. */
        if (writer->len < writer->size)
            writer->buffer[writer->len] = (char)SIPCAUSE_READ(text_letters[symbol]);
        writer->len++;
        if (top == waiting)
            return;
        symbol = *--top;
    }
}

enum { TEXTS_OF_RECORD = SIPCAUSE_SENTENCES ? 3 : 1 };

/* The short display behind the other, or that where it serves for both. */
static const uint8_t *find_short(const uint8_t *display)
{
    const uint8_t *symbol = display;

    while (SIPCAUSE_READ(*symbol) > TEXT_BREAK)
        symbol++;
    return SIPCAUSE_READ(*symbol) == TEXT_BREAK ? symbol + 1 : display;
}

/* Text `which` of those that begin at `symbol`. */
static const uint8_t *find_text(const uint8_t *symbol, unsigned which)
{
    if (which == SIPCAUSE_DISPLAY_16)
        return find_short(symbol);
    if (which >= TEXTS_OF_RECORD)
        return text_packed + TEXT_NOTHING;
    for (; which > 0; symbol++)
        which -= SIPCAUSE_READ(*symbol) == 0;
    return symbol;
}

/* Writes text `which` of those that begin at `first`. */
static size_t write_text(const uint8_t *first, unsigned which, char *buffer, size_t size)
{
    struct text_writer writer = { buffer, size, 0 };
    const uint8_t *symbol = find_text(first, which);

    while (SIPCAUSE_READ(*symbol) > TEXT_BREAK)
        write_symbol(&writer, next_symbol(&symbol));
    return write_end_at_word(&writer, text_ellipsis, sizeof text_ellipsis);
}

size_t sipcause_status_text(const struct sipcause_status *status, enum sipcause_text which,
                            char *buffer, size_t size)
{
    return write_text(text_packed + SIPCAUSE_READ(status_texts[status_place(status)]), which,
                      buffer, size);
}

#if SIPCAUSE_CAUSES
size_t sipcause_cause_text(const struct sipcause_cause *cause, enum sipcause_text which,
                           char *buffer, size_t size)
{
    return write_text(text_packed + SIPCAUSE_READ(cause_texts[cause_place(cause)]), which, buffer,
                      size);
}
#endif

#if SIPCAUSE_VENDORS
size_t sipcause_entry_text(const struct sipcause_entry *entry, enum sipcause_text which,
                           char *buffer, size_t size)
{
    return write_text(text_packed + SIPCAUSE_READ(entry_texts[entry_place(entry)]), which, buffer,
                      size);
}
#endif

#if SIPCAUSE_FACTS
size_t sipcause_fact_text(const struct sipcause_fact *fact, enum sipcause_text which, char *buffer,
                          size_t size)
{
    return write_text(text_packed + SIPCAUSE_READ(fact_texts[fact_place(fact)]), which, buffer,
                      size);
}
#endif

#if SIPCAUSE_CALLS
size_t sipcause_diagnosis_text(const struct sipcause_diagnosis *diagnosis, enum sipcause_text which,
                               char *buffer, size_t size)
{
    const unsigned decider = diagnosis->decided_by;

#if SIPCAUSE_VENDORS
    if (decider == SIPCAUSE_DECIDED_BY_VENDOR)
        return sipcause_entry_text(diagnosis->entry, which, buffer, size);
#endif
#if SIPCAUSE_CAUSES
    if (SIPCAUSE_READ(diagnosis->cause->name_at) != 0
        && SIPCAUSE_READ(diagnosis->cause->outcome) == diagnosis->outcome)
        return sipcause_cause_text(diagnosis->cause, which, buffer, size);
#endif
    if (SIPCAUSE_READ(diagnosis->status->outcome) == diagnosis->outcome
        && decider != SIPCAUSE_DECIDED_BY_NOTHING && decider <= SIPCAUSE_DECIDED_BY_CLASS)
        return sipcause_status_text(diagnosis->status, which, buffer, size);
    return sipcause_outcome_text(diagnosis->outcome, which, buffer, size);
}
#endif

#if SIPCAUSE_REPLIES
size_t sipcause_reply_text(const struct sipcause_reply *reply, enum sipcause_text which,
                           char *buffer, size_t size)
{
    return write_text(text_packed + SIPCAUSE_READ(reply_texts[reply_place(reply)]), which, buffer,
                      size);
}
#endif

/* Where the texts of a word of the vocabulary begin, whose list has its own; those of nothing for a
 * number that has no word. */
static const uint8_t *word_texts(const uint8_t *packed, const uint16_t *starts, size_t count,
                                 unsigned number)
{
    return number < count ? packed + SIPCAUSE_READ(starts[number]) : text_packed + TEXT_NOTHING;
}

#define outcome_packed text_packed /* causes have the texts of their outcomes */

#define TEXTS_OF(list)                                                                             \
    word_texts(list##_packed, list##_texts, sizeof list##_texts / sizeof list##_texts[0], number)

#define TEXT_OF(list)                                                                              \
    size_t sipcause_##list##_text(unsigned number, enum sipcause_text which, char *buffer,         \
                                  size_t size)                                                     \
    {                                                                                              \
        return write_text(TEXTS_OF(list), which, buffer, size);                                    \
    }
EACH_VOCABULARY(TEXT_OF)
#undef TEXT_OF

#undef TEXTS_OF
#undef outcome_packed
