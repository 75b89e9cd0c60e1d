/* SPDX-License-Identifier: MIT
 *
 * evidence.c - finds vendors' codes in messages: which field, which part of it and whose code that
 * is are rows, so that a vendor more is no code more.
 */

enum { EVIDENCE_COUNT = sizeof vendor_evidence / sizeof vendor_evidence[0] };

/* Bytes of a message. */
struct piece {
    const char *at;
    size_t len;
};

/* A blank, or a line end of a folded field. */
static int is_gap(char byte)
{
    return is_blank(byte) || byte == '\r' || byte == '\n';
}

static int is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

static int is_letter(char byte)
{
    return lower(byte) - 'a' < 26;
}

static void trim(struct piece *text)
{
    for (; text->len > 0 && is_gap(*text->at); text->len--)
        text->at++;
    while (text->len > 0 && is_gap(text->at[text->len - 1]))
        text->len--;
}

/* The number that a text begins with: none in "32203rd". */
static void cut_number(struct piece *text)
{
    size_t len = 0;

    while (len < text->len && is_digit(text->at[len]))
        len++;
    text->len = len < text->len && is_letter(text->at[len]) ? 0 : len;
}

static void cut_first(struct piece *text)
{
    size_t len = 0;

    while (len < text->len && !is_gap(text->at[len]) && text->at[len] != ','
           && text->at[len] != ';')
        len++;
    text->len = len;
}

static void cut_last(struct piece *text)
{
    size_t at = text->len;

    while (at > 0 && !is_gap(text->at[at - 1]))
        at--;
    if (at > 0) {
        text->at += at;
        text->len -= at;
    }
}

/* The key that stands in a text. */
static struct piece key_in(unsigned cut, struct piece text)
{
    trim(&text);
    if (cut == CUT_FIRST_NUMBER)
        cut_number(&text);
    else if (cut == CUT_FIRST_WORD)
        cut_first(&text);
    else if (cut == CUT_LAST_WORD)
        cut_last(&text);
    return text;
}

static const struct sipcause_vendor *vendor_of(const struct evidence *row)
{
    return &vendors[vendor_place(SIPCAUSE_READ(row->vendor))];
}

/* The number of the vendor that the caller named, SIPCAUSE_NOBODY where he named none. */
static unsigned asked_for(const struct sipcause_vendor *vendor)
{
    return vendor != NULL ? SIPCAUSE_READ(vendor->number) : (unsigned)SIPCAUSE_NOBODY;
}

/* Does a row that looks there count, for who asked for this vendor? */
static int counts(const struct evidence *row, unsigned where, unsigned asked)
{
    if (SIPCAUSE_READ(row->where) != where)
        return 0;
    return asked == SIPCAUSE_NOBODY ? !SIPCAUSE_READ(row->named)
                                    : SIPCAUSE_READ(row->vendor) == asked;
}

/* The entry whose key stands in a text where the row says. */
static const struct sipcause_entry *entry_in_text(const struct evidence *row, struct piece text)
{
    const struct piece key = key_in(SIPCAUSE_READ(row->cut), text);

    return entry_in_space(vendor_of(row), SIPCAUSE_READ(row->space), key.at, key.len);
}

/* ---- Header fields ---- */

static int is_field(const struct evidence *row, const char *name, size_t len)
{
    const char *const own = (const char *)&field_names + SIPCAUSE_READ(row->name_at);
    size_t at = 0;

    if (SIPCAUSE_READ(row->name_len) != len)
        return 0;
    while (at < len && lower(name[at]) == lower(letter_at(own + at)))
        at++;
    return at == len;
}

#if SIPCAUSE_CALLS
/* Is it the name of a field that counts for who asked for this vendor? */
static int is_vendor_field(const struct sipcause_vendor *vendor, const char *name, size_t len)
{
    unsigned index = EVIDENCE_COUNT;

    while (--index > 0)
        if (is_field(&vendor_evidence[index], name, len)
            && counts(&vendor_evidence[index], IN_HEADER, asked_for(vendor)))
            return 1;
    return 0;
}
#endif

/* The same, of a name as long as that of some row. */
static const struct sipcause_entry *entry_in_field(unsigned asked, struct piece name,
                                                   struct piece value)
{
    const struct sipcause_entry *entry = &vendor_entries[0];
    unsigned index;

    for (index = 1; index < EVIDENCE_COUNT && entry == &vendor_entries[0]; index++) {
        const struct evidence *const row = &vendor_evidence[index];
        if (is_field(row, name.at, name.len) && counts(row, IN_HEADER, asked))
            entry = entry_in_text(row, value);
    }
    return entry;
}

const struct sipcause_entry *sipcause_entry_by_field(const struct sipcause_vendor *vendor,
                                                     const char *name, size_t name_len,
                                                     const char *value, size_t len)
{
    const struct piece its_name = { name, name_len }, its_value = { value, len };

    if (name_len > 31 || !(FIELD_LENGTHS >> name_len & 1))
        return &vendor_entries[0]; /* most are not as long as any of ours */
    return entry_in_field(asked_for(vendor), its_name, its_value);
}

/* ---- Status lines ---- */

/* The entry of the space of the row for this code, and this phrase where the row asks for it. */
static const struct sipcause_entry *entry_of_code(const struct evidence *row, unsigned code,
                                                  const struct piece *phrase)
{
    const struct sipcause_vendor *const vendor = vendor_of(row);
    const unsigned any_phrase = SIPCAUSE_READ(row->cut) == CUT_CODE;
    unsigned index;

    for (index = 0; index < SIPCAUSE_READ(vendor->entry_count); index++) {
        const struct sipcause_entry *const entry = sipcause_entry_at(vendor, index);
        if (SIPCAUSE_READ(entry->sip) == code
            && SIPCAUSE_READ(entry->space) == SIPCAUSE_READ(row->space)
            && (any_phrase || key_is(phrase->at, phrase->len, sipcause_entry_name(entry))))
            return entry;
    }
    return &vendor_entries[0];
}

const struct sipcause_entry *sipcause_entry_by_status(const struct sipcause_vendor *vendor,
                                                      unsigned code, const char *phrase,
                                                      size_t len)
{
    const struct piece its_phrase = { phrase, len };
    const unsigned asked = asked_for(vendor);
    unsigned index;

    for (index = 1; index < EVIDENCE_COUNT; index++) {
        const struct evidence *const row = &vendor_evidence[index];
        const struct sipcause_entry *entry;
        if (!counts(row, IN_STATUS, asked))
            continue;
        entry = SIPCAUSE_READ(row->cut) >= CUT_CODE ? entry_of_code(row, code, &its_phrase)
                                                    : entry_in_text(row, its_phrase);
        /* A word that is a vendor's by chance seldom stands behind that vendor's code. */
        if (entry != &vendor_entries[0]
            && (asked != SIPCAUSE_NOBODY || SIPCAUSE_READ(entry->sip) == code))
            return entry;
    }
    return &vendor_entries[0];
}

/* ---- Reason ---- */

#if SIPCAUSE_HEADERS
const struct sipcause_entry *sipcause_entry_by_reason(const struct sipcause_vendor *vendor,
                                                      const struct sipcause_reason *reason)
{
    const struct piece text = { reason->text, reason->text_len };
    const struct sipcause_entry *entry = &vendor_entries[0];
    const unsigned asked = asked_for(vendor);
    unsigned index;

    for (index = 1; index < EVIDENCE_COUNT && entry == &vendor_entries[0]; index++)
        if (counts(&vendor_evidence[index], IN_REASON_TEXT, asked))
            entry = entry_in_text(&vendor_evidence[index], text);
    return entry;
}
#endif
