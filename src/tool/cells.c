/* SPDX-License-Identifier: MIT
 *
 * cells.c - finds in a log a vendor's keys and names that are words, "Ringing timeout" or
 * USER_BUSY, where one fills a line, a cell of it or a text in quotes. Within a sentence they would
 * be found where nobody wrote them.
 */
#include "letters.h"
#include "tool.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* What ends a cell; and what ends that of a table. */
static const char edges[] = "\t\r\n,;|\"'=:[](){}<>", columns[] = "\t\r\n,;|";

static unsigned char lower(char byte)
{
    return (unsigned char)tolower((unsigned char)byte);
}

/* ---- What a byte of a log may be, asked of each ---- */

static unsigned char ends[256]; /* a cell ends with it */

/* Of a vendor's words. */
struct letters {
    unsigned char begin[256][256];  /* one begins with these two */
    unsigned char go_on[256][256]; /* and goes on with these: hardly anything else does */
};

static void note_word(struct letters *letters, const char *word)
{
    if (strlen(word) < 2)
        return;
    letters->begin[lower(word[0])][lower(word[1])] = 1;
    if (word[2] != '\0')
        letters->go_on[lower(word[1])][lower(word[2])] = 1;
    else
        memset(letters->go_on[lower(word[1])], 1, sizeof letters->go_on[0]);
}

static int may_begin(const struct letters *letters, const char *text, const char *end)
{
    return end - text >= 2 && letters->begin[lower(text[0])][lower(text[1])]
           && (end - text == 2 || letters->go_on[lower(text[1])][lower(text[2])]);
}

/* Those of the vendor, which are noted the first time that it is asked for. */
static const struct letters *letters_of(const struct sipcause_vendor *vendor)
{
    static struct letters *known[256];
    struct letters *letters = known[vendor->number];
    const char *edge;
    size_t i;

    if (letters != NULL)
        return letters;
    for (edge = edges; *edge != '\0'; edge++)
        ends[(unsigned char)*edge] = 1;
    letters = known[vendor->number] = need(calloc(1, sizeof *letters));
    for (i = 0; i < vendor->entry_count; i++) {
        note_word(letters, sipcause_entry_key(sipcause_entry_at(vendor, i)));
        note_word(letters, sipcause_entry_name(sipcause_entry_at(vendor, i)));
    }
    return letters;
}

static int is_edge(char byte)
{
    return ends[(unsigned char)byte];
}

/* ---- A cell ---- */

static int has_only(int is_its(int byte), struct slice word)
{
    size_t at = 0;

    while (at < word.len && is_its((unsigned char)word.text[at]))
        at++;
    return at == word.len;
}

/* Does the word fill the cell of a table, or the line? Quotes may stand around it. */
static int fills_column(const struct part *part, struct slice word)
{
    const char *before = word.text, *behind = word.text + word.len;

    while (before > part->begin && is_any_of(before[-1], " \"'"))
        before--;
    while (behind < part->end && is_any_of(*behind, " \"'"))
        behind++;
    return (before == part->begin || is_any_of(before[-1], columns))
           && (behind == part->end || is_any_of(*behind, columns));
}

/* The vendor's only entry with this name, or NULL. */
static const struct sipcause_entry *entry_named(const struct sipcause_vendor *vendor,
                                                struct slice name)
{
    const struct sipcause_entry *entry;

    return sipcause_entry_by_name(vendor, name.text, name.len, &entry, 1) == 1 ? entry : NULL;
}

/* The entry whose key or name the words are, or NULL; one word alone as the vendor writes it, since
 * null and blind_transfer are no Null and BLIND_TRANSFER. */
static const struct sipcause_entry *entry_with(const struct sipcause_vendor *vendor,
                                               struct slice word)
{
    const struct sipcause_entry *entry =
        sipcause_entry_find(vendor, NULL, word.text, word.len);

    if (entry->vendor == SIPCAUSE_NOBODY)
        entry = entry_named(vendor, word);
    if (entry == NULL || memchr(word.text, ' ', word.len) != NULL
        || is_spelled(word, sipcause_entry_key(entry))
        || is_spelled(word, sipcause_entry_name(entry)))
        return entry;
    return NULL;
}

/* The same of a word of any language, which is the vendor's behind the name of its column, or in a
 * table; in a list of methods, as in Allow, it is none. */
static const struct sipcause_entry *entry_with_plain(const struct sipcause_vendor *vendor,
                                                     const struct part *part, struct slice word)
{
    const struct sipcause_entry *const entry =
        entry_in_column(vendor, part, word.text, word.text + word.len);

    if (entry->vendor != SIPCAUSE_NOBODY)
        return entry;
    if (!fills_column(part, word)
        || sipcause_method_find(word.text, word.len) != SIPCAUSE_METHOD_UNKNOWN)
        return NULL;
    return entry_with(vendor, word);
}

/* The same of any word. Numbers are none, and response codes are for status lines. */
static const struct sipcause_entry *entry_of(const struct sipcause_vendor *vendor,
                                             const struct part *part, struct slice word)
{
    const struct sipcause_entry *entry;

    if (has_only(isdigit, word))
        return NULL;
    entry = has_only(isalpha, word) ? entry_with_plain(vendor, part, word)
                                    : entry_with(vendor, word);
    return entry == NULL || strcmp(sipcause_entry_space(entry), "sip") == 0 ? NULL : entry;
}

/* The entry of the longest word at `text`, where a cell begins, that ends where one may. */
static const struct sipcause_entry *entry_at(const struct sipcause_vendor *vendor,
                                             const struct part *part, const char *text)
{
    const char *const most = part->end - text < AHEAD ? part->end : text + AHEAD;
    const struct sipcause_entry *found = NULL, *entry;
    const char *end = text, *line_end = memchr(text, '\n', (size_t)(most - text));

    for (line_end = line_end != NULL ? line_end : most; end <= line_end; end++) {
        struct slice word = { text, (size_t)(end - text) };
        if (end < part->end && !is_edge(*end))
            continue;
        while (word.len > 0 && is_blank(word.text[word.len - 1]))
            word.len--;
        entry = word.len > 0 ? entry_of(vendor, part, word) : NULL;
        found = entry != NULL ? entry : found;
    }
    return found;
}

static const char *next_cell(const char *at, const char *end)
{
    while (at < end && !is_edge(*at))
        at++;
    return at + 1;
}

const struct sipcause_entry *find_cell(const struct sipcause_vendor *vendor,
                                       const struct part *part)
{
    const struct letters *const letters = letters_of(vendor);
    const struct sipcause_entry *entry = NULL;
    const char *at = part->from;

    if (at > part->begin && !is_edge(at[-1]))
        at = next_cell(at, part->until);
    while (entry == NULL && at < part->until) {
        const char *const text = skip_blanks(at, part->end);
        if (may_begin(letters, text, part->end))
            entry = entry_at(vendor, part, text);
        at = next_cell(text, part->until);
    }
    return entry;
}
