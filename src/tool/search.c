/* SPDX-License-Identifier: MIT
 *
 * search.c - finds in a log what annotate explains: status lines and, among many other numbers, a
 * vendor's codes.
 */
#include "letters.h"
#include "tool.h"

#include <string.h>
#include <strings.h>

enum {
    MIDDLE_AT = 3, /* "SIP" */
    CODE_END = 11  /* "SIP/2.0 486" */
};

/* ---- Color: ESC [ 1 ; 32 m ---- */

static int is_color_number(char byte)
{
    return is_digit(byte) || byte == ';' || byte == ':';
}

const char *skip_color(const char *at, const char *end)
{
    const char *behind = at;

    if (end - at < 3 || at[0] != ESCAPE || at[1] != '[')
        return at;
    for (behind += 2; behind < end && is_color_number(*behind);)
        behind++;
    return behind < end && *behind == 'm' ? behind + 1 : at;
}

/* Does a color end right before `end`? */
static int is_behind_color(const char *begin, const char *end)
{
    const char *at = end - 1;

    if (at < begin || *at != 'm')
        return 0;
    while (at > begin && is_color_number(at[-1]))
        at--;
    return at - begin >= 2 && at[-1] == '[' && at[-2] == ESCAPE;
}

/* May a word begin here, with the byte before it? */
static int is_at_start(const struct part *part, const char *at)
{
    return at == part->begin || !is_word(at[-1]) || is_behind_color(part->begin, at);
}

/* ---- Status lines ---- */

/* The code of the status line at `text`, or 0: the scanner must have taken it as far as the
 * code, and the code must end there. */
static unsigned status_code_at(const char *text, const char *end)
{
    struct sipcause_scanner scanner;

    if (end - text < CODE_END || (end - text > CODE_END && is_word(text[CODE_END])))
        return 0;
    sipcause_scanner_start(&scanner, 0);
    return sipcause_scanner_feed(&scanner, text, CODE_END) == SIPCAUSE_SHORT ? scanner.code : 0;
}

/* Where the middle of a version is behind which a code may stand, or NULL. A start line has no
 * slash before it, as a rule. */
static const char *find_middle(const char *at, const char *end)
{
    static const char middle[] = "/2.0 ";

    while (at < end && (at = memchr(at, '/', (size_t)(end - at))) != NULL) {
        if (end - at >= (ptrdiff_t)sizeof middle - 1 && memcmp(at, middle, sizeof middle - 1) == 0)
            return at;
        at++;
    }
    return NULL;
}

/* The code of the status line around this middle of a version, if it begins in the part, or 0. */
static unsigned status_code_around(const struct part *part, const char *middle)
{
    if (middle - part->from < MIDDLE_AT || middle - MIDDLE_AT >= part->until)
        return 0;
    middle -= MIDDLE_AT;
    return is_at_start(part, middle) ? status_code_at(middle, part->end) : 0;
}

const char *find_status(const struct part *part, unsigned *code)
{
    const char *middle = find_middle(part->from, part->end);

    while (middle != NULL && (*code = status_code_around(part, middle)) == 0)
        middle = find_middle(middle + 1, part->end);
    return middle != NULL ? middle - MIDDLE_AT : NULL;
}

static int ends_phrase(char byte)
{
    return byte == '\r' || byte == '\n' || byte == '\\' || byte == '"' || byte == '\0';
}

struct slice phrase_of_line(const char *line, const char *end)
{
    struct slice phrase = { line + CODE_END, 0 };

    while (phrase.text + phrase.len < end && !ends_phrase(phrase.text[phrase.len]))
        phrase.len++;
    return phrase;
}

/* ---- A vendor's codes ---- */

/* Names of numbers that are no codes, before them, and units, behind them. */
static const char measures[] =
    " port ports sport dport rport lport srcport dstport localport remoteport duration billsec"
    " elapsed length size bytes octets packets pkts count seq cseq ttl pid tid expires timeout "
    "delay"
    " rtt jitter latency ";
static const char units[] =
    " ns us ms msec s sec secs second seconds min mins minute minutes h hour hours bit bits byte"
    " bytes octets kb kib mb mib gb gib bps kbps mbps hz khz packets pkts frames samples calls"
    " times ";

static int is_listed(const char *list, const char *word, size_t len)
{
    for (; list[1] != '\0'; list = strchr(list + 1, ' '))
        if (strncasecmp(list + 1, word, len) == 0 && list[1 + len] == ' ')
            return 1;
    return 0;
}

static const char *end_of_word(const char *at, const char *end)
{
    while (at < end && is_word(*at))
        at++;
    return at;
}

/* Is the number that of a measure, as in port 5060, rtp_port=5060 or "duration": 5060? */
static int has_measure(const struct part *part, const char *number)
{
    static const char between[] = " \t=:\"'";
    const char *end = number, *name;

    while (end > part->begin && memchr(between, end[-1], sizeof between - 1) != NULL)
        end--;
    for (name = end; name > part->begin && is_word(name[-1]) && name[-1] != '_';)
        name--;
    return is_listed(measures, name, (size_t)(end - name));
}

/* Does a unit follow the number, as in 5060 ms or 50 %? */
static int has_unit(const struct part *part, const char *number_end)
{
    const char *unit = number_end, *end;

    while (unit < part->end && (*unit == ' ' || *unit == '\t'))
        unit++;
    end = end_of_word(unit, part->end);
    return (unit < part->end && *unit == '%') || is_listed(units, unit, (size_t)(end - unit));
}

/* Is a digit beside this byte, behind a number of so many digits, a part of the number? A comma
 * is, where it may separate thousands: what has more than three digits has none left to
 * separate. */
static int is_glue(char byte, ptrdiff_t digits)
{
    static const char glue[] = ".:-/@+";

    return memchr(glue, byte, sizeof glue - 1) != NULL || (byte == ',' && digits <= 3);
}

/* Does punctuation glue the word to a number, as in 10.0.0.1:5000, 12:30:05.4090 or -4090? */
static int is_glued(const struct part *part, const char *word, const char *word_end)
{
    const ptrdiff_t before = word - part->begin, behind = part->end - word_end;
    const ptrdiff_t digits = word_end - word;

    if (before >= 1 && (word[-1] == '+' || word[-1] == '-'))
        return 1;
    if (before >= 2 && is_glue(word[-1], digits) && is_digit(word[-2]))
        return 1;
    return behind >= 2 && is_glue(word_end[0], digits) && is_digit(word_end[1]);
}

/* Is it in a line of SDP, a=rtpmap:97 iLBC/8000? There no vendor has a code. */
static int is_in_sdp(const struct part *part, const char *word)
{
    const char *line = memrchr(part->begin, '\n', (size_t)(word - part->begin));

    line = line != NULL ? line + 1 : part->begin;
    line += strspn(line, " \t");
    return word - line >= 2 && line[1] == '=' && line[0] >= 'a' && line[0] <= 'z';
}

static int is_in_name(char byte)
{
    return is_word(byte) || byte == '-' || byte == '.';
}

const struct sipcause_entry *entry_in_column(const struct sipcause_vendor *vendor,
                                             const struct part *part, const char *word,
                                             const char *word_end)
{
    static const char between[] = " \t=:\"'";
    const char *end = word, *name;

    while (end > part->begin && memchr(between, end[-1], sizeof between - 1) != NULL)
        end--;
    for (name = end; name > part->begin && is_in_name(name[-1]);)
        name--;
    return sipcause_entry_by_column(vendor, name, (size_t)(end - name), word,
                                    (size_t)(word_end - word));
}

/* The entry whose key the word is, or NULL. A response code counts in a status line only, and what
 * is no longer than one behind the name of its column: there are too many numbers like them. */
static const struct sipcause_entry *entry_at(const struct sipcause_vendor *vendor,
                                             const struct part *part, const char *word,
                                             const char *word_end)
{
    const ptrdiff_t len = word_end - word;
    const struct sipcause_entry *entry;

    if (len >= AHEAD || is_glued(part, word, word_end))
        return NULL;
    if (len <= CODE_DIGITS)
        entry = entry_in_column(vendor, part, word, word_end);
    else
        entry = sipcause_entry_find(vendor, NULL, word, (size_t)len);
    if (entry->vendor == SIPCAUSE_NOBODY || strcmp(sipcause_entry_space(entry), "sip") == 0)
        return NULL;
    if (has_measure(part, word) || has_unit(part, word_end) || is_in_sdp(part, word))
        return NULL;
    return entry;
}

static const char *end_of_digits(const char *at, const char *end)
{
    while (at < end && is_digit(*at))
        at++;
    return at;
}

const struct sipcause_entry *find_entry(const struct sipcause_vendor *vendor,
                                        const struct part *part)
{
    const struct sipcause_entry *entry = NULL;
    const char *at = part->from;

    while (entry == NULL && at < part->until) {
        const char *const digits = at;
        at = end_of_digits(digits, part->end);
        if (at == digits)
            at++;
        else if (is_at_start(part, digits))
            entry = entry_at(vendor, part, digits, end_of_word(at, part->end));
    }
    return entry;
}
