/* SPDX-License-Identifier: MIT
 *
 * evidence.c - finds vendors' codes in messages: which field, which part of it and whose code that
 * is are rows, so that a vendor more is no code more.
 */

#define END_OF_ROWS(rows) ((rows) + sizeof(rows) / sizeof (rows)[0])

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
    return ((unsigned char)byte | 0x20u) - 'a' < 26;
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

/* Leaves of a text the key that stands in it. */
static void cut_key(unsigned cut, struct piece *text)
{
    trim(text);
    if (cut == CUT_FIRST_NUMBER)
        cut_number(text);
    else if (cut == CUT_FIRST_WORD)
        cut_first(text);
    else if (cut == CUT_LAST_WORD)
        cut_last(text);
}

/* What of a message is looked at, and for whose codes. */
struct clue {
    struct piece text;      /* a field's value, a reason phrase, the text of a Reason */
    const char *name;       /* of the field; no other clue has one */
    size_t name_len;
    unsigned where, vendor; /* SIPCAUSE_NOBODY: any that says so of itself */
    unsigned code;          /* of a status line */
    int is_known;           /* to be set where there are codes in such places */
};

/* Of two that are equally long, neither has a blank that key_is() would pass over. */
static int is_named(const struct evidence *row, const struct clue *clue)
{
    return SIPCAUSE_READ(row->name_len) == clue->name_len
           && key_is(clue->name, clue->name_len,
                     (const char *)&field_names + SIPCAUSE_READ(row->name_at));
}

/* Is it the row's place, and the vendor who is asked for? */
static int is_meant(const struct evidence *row, const struct clue *clue)
{
    if (SIPCAUSE_READ(row->where) != clue->where)
        return 0;
    if (clue->vendor == SIPCAUSE_NOBODY ? SIPCAUSE_READ(row->named)
                                        : SIPCAUSE_READ(row->vendor) != clue->vendor)
        return 0;
    return is_named(row, clue);
}

/* The entry whose key stands in the text where the row says. A word that is a vendor's by chance
 * seldom stands beside that vendor's response code. */
static const struct sipcause_entry *entry_in_text(const struct evidence *row,
                                                  const struct sipcause_vendor *vendor,
                                                  const struct clue *clue)
{
    const struct sipcause_entry *entry;
    struct piece key;

    key.at = clue->text.at;
    key.len = clue->text.len;
    cut_key(SIPCAUSE_READ(row->cut), &key);
    entry = entry_in_space(vendor, space_at(vendor, SIPCAUSE_READ(row->space)), key.at, key.len);
    return clue->where == IN_STATUS && clue->vendor == SIPCAUSE_NOBODY
                   && SIPCAUSE_READ(entry->sip) != clue->code
               ? &vendor_entries[0]
               : entry;
}

/* The entry for the response code, and the phrase where the row asks for it. */
static const struct sipcause_entry *entry_of_code(const struct evidence *row,
                                                  const struct sipcause_vendor *vendor,
                                                  const struct clue *clue)
{
    unsigned index;

    for (index = 0; index < SIPCAUSE_READ(vendor->entry_count); index++) {
        const struct sipcause_entry *const entry = sipcause_entry_at(vendor, index);
        if (SIPCAUSE_READ(entry->sip) == clue->code
            && SIPCAUSE_READ(entry->space) == SIPCAUSE_READ(row->space)
            && (SIPCAUSE_READ(row->cut) == CUT_CODE
                || entry_name_is(entry, clue->text.at, clue->text.len)))
            return entry;
    }
    return &vendor_entries[0];
}

static const struct sipcause_entry *entry_in_rows(const struct evidence *row,
                                                  const struct evidence *end, struct clue *clue)
{
    const struct sipcause_entry *entry = &vendor_entries[0];

    for (; row < end && entry == &vendor_entries[0]; row++) {
        if (is_meant(row, clue)) {
            const struct sipcause_vendor *const vendor =
                &vendors[vendor_place(SIPCAUSE_READ(row->vendor))];
            clue->is_known = 1;
            entry = SIPCAUSE_READ(row->cut) < CUT_CODE ? entry_in_text(row, vendor, clue)
                                                       : entry_of_code(row, vendor, clue);
        }
    }
    return entry;
}

/* The entry for what stands in a message. */
static const struct sipcause_entry *entry_of_clue(struct clue *clue)
{
    return entry_in_rows(message_evidence, END_OF_ROWS(message_evidence), clue);
}

/* The number of the vendor that the caller named, SIPCAUSE_NOBODY where he named none. */
static unsigned asked_for(const struct sipcause_vendor *vendor)
{
    return vendor != NULL ? SIPCAUSE_READ(vendor->number) : (unsigned)SIPCAUSE_NOBODY;
}

/* May a field's name be this long? Most are not as long as any of ours. */
static int may_be_field(size_t name_len)
{
    return name_len < 32 && (FIELD_LENGTHS >> name_len & 1) != 0;
}

const struct sipcause_entry *sipcause_entry_by_field(const struct sipcause_vendor *vendor,
                                                     const char *name, size_t name_len,
                                                     const char *value, size_t len)
{
    struct clue clue = { { value, len }, name, name_len, IN_HEADER, asked_for(vendor), 0, 0 };

    return may_be_field(name_len) ? entry_of_clue(&clue) : &vendor_entries[0];
}

/* The entry of this name: a record may have the word of a code, as JSON likes it, for the code. */
static const struct sipcause_entry *entry_of_name(const struct evidence *row,
                                                  const struct clue *clue)
{
    const struct sipcause_vendor *const vendor =
        &vendors[vendor_place(SIPCAUSE_READ(row->vendor))];
    const struct sipcause_entry *entries[4];
    const size_t count = sipcause_entry_by_name(vendor, clue->text.at, clue->text.len, entries, 4);
    size_t index;

    for (index = 0; index < count && index < 4; index++)
        if (SIPCAUSE_READ(entries[index]->space) == SIPCAUSE_READ(row->space))
            return entries[index];
    return &vendor_entries[0];
}

const struct sipcause_entry *sipcause_entry_by_column(const struct sipcause_vendor *vendor,
                                                      const char *name, size_t name_len,
                                                      const char *value, size_t len)
{
    struct clue clue = { { value, len }, name, name_len, IN_COLUMN, asked_for(vendor), 0, 0 };
    const struct evidence *const end = END_OF_ROWS(column_evidence), *row = column_evidence;
    const struct sipcause_entry *entry = entry_in_rows(row, end, &clue);

    for (; row < end && entry == &vendor_entries[0]; row++)
        if (is_meant(row, &clue))
            entry = entry_of_name(row, &clue);
    return entry;
}

const struct sipcause_entry *sipcause_entry_by_status(const struct sipcause_vendor *vendor,
                                                      unsigned code, const char *phrase,
                                                      size_t len)
{
    struct clue clue = { { phrase, len }, NULL, 0, IN_STATUS, asked_for(vendor), code, 0 };

    return entry_of_clue(&clue);
}

#if SIPCAUSE_HEADERS
const struct sipcause_entry *sipcause_entry_by_reason(const struct sipcause_vendor *vendor,
                                                      const struct sipcause_reason *reason)
{
    struct clue clue = {
        { reason->text, reason->text_len }, NULL, 0, IN_REASON_TEXT, asked_for(vendor), 0, 0,
    };

    return entry_of_clue(&clue);
}
#endif
