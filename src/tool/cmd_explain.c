/* SPDX-License-Identifier: MIT
 *
 * cmd_explain.c - `sipcause explain`: codes, status lines, reason phrases, header fields, and a
 * vendor's keys and names. What is not known is said, with what is near to it; what is known is
 * explained all the same.
 */
#include "tool.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

enum { MOST = 256 }; /* rows that one phrase or name may have */

/* ---- A vendor's keys and names ---- */

int unknown_entry(const struct sipcause_vendor *vendor, const char *asked)
{
    struct nearest nearest;
    char what[TEXT_SIZE];
    size_t i;

    nearest_start(&nearest, asked);
    for (i = 0; i < vendor->entry_count; i++) {
        nearest_offer(&nearest, sipcause_entry_key(sipcause_entry_at(vendor, i)));
        nearest_offer(&nearest, sipcause_entry_name(sipcause_entry_at(vendor, i)));
    }
    snprintf(what, sizeof what, "code or name of %s", sipcause_vendor_title(vendor));
    nearest_complain(&nearest, asked, what);
    return NOT_KNOWN;
}

static int explain_entries(const struct sipcause_vendor *vendor, const char *asked)
{
    const struct sipcause_entry *entries[MOST_ENTRIES];
    const size_t count = entries_of(vendor, TEXT(asked), entries);
    size_t i;

    if (count == 0)
        return unknown_entry(vendor, asked);
    for (i = 0; i < count; i++)
        record_entry(entries[i]);
    return ANSWERED;
}

/* Is each word known, or does it begin like a code? */
static int are_keys(const struct sipcause_vendor *vendor, const char *asked)
{
    const struct sipcause_entry *entries[MOST_ENTRIES];
    int are = 1;

    while (are && *asked != '\0') {
        const size_t len = strcspn(asked, " ,;");
        are = is_number(asked, 1) || entries_of(vendor, asked, len, entries) > 0;
        asked += len;
        asked += strspn(asked, " ,;");
    }
    return are;
}

/* Explains a text that is not known as a whole: a response code and a phrase that names a code of
 * the vendor, or a key and other words. */
static int explain_beginning(const struct sipcause_vendor *vendor, char *asked)
{
    const size_t len = strcspn(asked, " ,;:");
    const char *const phrase = asked + len + strspn(asked + len, " ,;:-");
    const struct sipcause_entry *const entry =
        sipcause_entry_by_status(vendor, code_of(asked, len), TEXT(phrase));

    if (entry->vendor != SIPCAUSE_NOBODY) {
        record_entry(entry);
        return ANSWERED;
    }
    if (sipcause_entry_find(vendor, NULL, asked, len)->vendor != SIPCAUSE_NOBODY)
        asked[len] = '\0';
    return explain_entries(vendor, asked);
}

static void trim_end(char *text)
{
    size_t len = strlen(text);

    while (len > 0 && strchr(BLANKS, text[len - 1]) != NULL)
        len--;
    text[len] = '\0';
}

static int explain_of_vendor(const struct sipcause_vendor *vendor, char *asked)
{
    const struct sipcause_entry *entries[MOST_ENTRIES];
    int result = ANSWERED;

    trim_end(asked);
    if (entries_of(vendor, TEXT(asked), entries) > 0)
        return explain_entries(vendor, asked);
    asked = without_prefix(asked);
    if (!are_keys(vendor, asked))
        return explain_beginning(vendor, asked);
    while (*asked != '\0') {
        char *const end = asked + strcspn(asked, " ,;"), *const next = end + strspn(end, " ,;");
        *end = '\0';
        if (explain_entries(vendor, asked) != ANSWERED)
            result = NOT_KNOWN;
        asked = next;
    }
    return result;
}

/* ---- Response codes ---- */

static const char *method; /* of the request, or NULL */
static int everywhere;     /* also what the code is at every vendor */

void tell_status(unsigned code, const char *phrase)
{
    const char *const said = phrase != NULL ? phrase : "";

    record_status(sipcause_status_find_phrase(code, TEXT(said)),
                  &(struct asked_status){ code, phrase, method });
    if (everywhere) {
        char asked[sizeof "699"];
        snprintf(asked, sizeof asked, "%u", code % 1000);
        tell_everywhere(asked);
    }
}

/* The cause of Q.850 with this number, or NULL. */
static const struct sipcause_cause *q850_cause(unsigned number)
{
    const struct sipcause_cause *const cause =
        sipcause_cause_find(SIPCAUSE_PROTOCOL_Q_850, number);

    return number > 0 && is_known_cause(cause) && cause->cause == number ? cause : NULL;
}

/* Explains a number that is no response code: a cause of Q.850, as calls end with most often, and
 * what vendors have under it. Returns how many there are. */
size_t tell_number(const char *asked)
{
    const unsigned number =
        strlen(asked) <= 3 && asked[0] != '0' ? (unsigned)strtoul(asked, NULL, 10) : 0;
    const struct sipcause_cause *const cause = q850_cause(number);

    if (cause != NULL)
        record_cause(cause, number, NULL);
    return tell_everywhere(asked) + (cause != NULL ? 1 : 0);
}

/* The response code that is asked for, with its phrase or NULL, or 0. A number of Q.850 is none
 * where the phrase is that of the cause, or there is no phrase and nobody registered the code. */
static unsigned code_asked(const char *number, const char *phrase)
{
    const unsigned code = code_of(TEXT(number));
    const struct sipcause_cause *const cause = q850_cause(code);
    const int is_cause =
        cause != NULL
        && (phrase != NULL ? is_behind(sipcause_cause_name(cause), phrase)
                           : sipcause_status_find(code)->code != code);

    return is_cause ? 0 : code;
}

static void suggest_codes(const char *asked)
{
    static char codes[700][8]; /* `nearest` points into it */
    struct nearest nearest;
    size_t i;

    nearest_start(&nearest, asked);
    for (i = 0; status_at(i)->code != 0; i++) {
        snprintf(codes[i], sizeof codes[i], "%u", status_at(i)->code);
        nearest_offer(&nearest, codes[i]);
    }
    nearest_complain(&nearest, asked, "SIP response code (they are 100 to 699)");
}

static int unknown_code(const char *asked)
{
    if (is_number(TEXT(asked)) && tell_number(asked) > 0)
        return ANSWERED;
    suggest_codes(asked);
    return NOT_KNOWN;
}

static void tell_class(const char *asked)
{
    const unsigned step = isdigit((unsigned char)asked[1]) ? 10 : 100;
    const unsigned number = (unsigned)strtoul(asked, NULL, 10);
    size_t i;

    for (i = 0; status_at(i)->code != 0; i++)
        if (status_at(i)->code / step == number)
            tell_status(status_at(i)->code, NULL);
}

/* Explains the codes of this outcome, in a table. Returns how many there are. */
static size_t tell_outcome(const char *text)
{
    char word[TEXT_SIZE], *at = word;
    size_t i, told = 0;

    snprintf(word, sizeof word, "%s", text);
    while ((at = strchr(at, ' ')) != NULL)
        *at = '_';
    for (i = 0; status_at(i)->code != 0; i++) {
        if (strcasecmp(sipcause_outcome_word(status_at(i)->outcome), word) != 0)
            continue;
        if (told++ == 0)
            table_of_statuses();
        tell_status(status_at(i)->code, NULL);
    }
    output_as_rows(0);
    return told;
}

/* A class is the table of its codes. */
static int explain_class(const char *asked)
{
    if (asked[0] < '1' || asked[0] > '6')
        return unknown_code(asked);
    table_of_statuses();
    tell_class(asked);
    output_as_rows(0);
    return ANSWERED;
}

static int explain_code(const struct asked_code *asked)
{
    const unsigned code = code_asked(asked->code, asked->phrase);

    if (is_class(TEXT(asked->code)))
        return explain_class(asked->code);
    if (code == 0)
        return unknown_code(asked->code);
    tell_status(code, asked->phrase);
    return ANSWERED;
}

static int explain_codes(char *text)
{
    struct asked_code asked;
    int result = ANSWERED;

    while (*text != '\0') {
        text = next_code(text, &asked);
        if (explain_code(&asked) != ANSWERED)
            result = NOT_KNOWN;
    }
    return result;
}

/* ---- A status line ---- */

static int is_line(const char *asked)
{
    return strncasecmp(asked, "SIP/", strlen("SIP/")) == 0;
}

/* Takes the method out of the CSeq of what follows the status line, unless one was given. */
static void take_method(const char *message)
{
    static char taken[TEXT_SIZE];

    method_in(message, taken, sizeof taken);
    if (method == NULL && taken[0] != '\0')
        method = taken;
}

/* Prints what a response says: its status line, or a Warning in the lines behind that. */
static void print_response(const struct sipcause_line *line, const char *behind)
{
    const struct sipcause_status *const by_phrase =
        sipcause_status_find_phrase(line->code, line->phrase, strlen(line->phrase));
    const struct sipcause_status *const plain = sipcause_status_find(line->code);

    take_method(behind);
    record_status(by_phrase != plain ? by_phrase : warned_status(line->code, behind),
                  &(struct asked_status){ line->code, line->phrase, method });
}

/* There is room for a byte behind the NUL. */
static int explain_line(char *asked)
{
    const unsigned flags = SIPCAUSE_ALLOW_LF | SIPCAUSE_ALLOW_NO_PHRASE_SP;
    const size_t len = strlen(asked);
    struct sipcause_line line;
    ptrdiff_t answered;

    asked[len] = '\n'; /* a line end is hard to type at a prompt */
    answered = sipcause_scan(asked, len + 1, flags, &line);
    asked[len] = '\0';
    if (answered < 0) {
        complain(asked, "%s (column %zu)", error_why(answered), line.error_at + 1);
        return NOT_KNOWN;
    }
    asked[line.phrase + line.phrase_len - asked] = '\0';
    print_response(&line, asked + ((size_t)answered < len ? (size_t)answered : len));
    if ((size_t)answered < len)
        explain_fields(line.code, asked + answered);
    return ANSWERED;
}

/* ---- Header fields ---- */

static int explain_header(const char *asked)
{
    const int result = explain_fields(0, asked);

    if (result != ANSWERED)
        complain(asked, "it has no value that can be read");
    return result;
}

/* ---- A reason phrase ---- */

static void suggest_phrases(const char *text, const char *asked)
{
    struct nearest nearest;
    size_t i;

    nearest_start(&nearest, text);
    for (i = 0; status_at(i)->code != 0; i++)
        nearest_offer(&nearest, sipcause_status_phrase(status_at(i)));
    offer_vendors(&nearest);
    offer_causes(&nearest);
    nearest_complain(&nearest, asked, "code, status line, reason phrase, cause or vendor");
}

/* Does the phrase have these words, of which there is at least one, one behind the other? */
static int has_words(const char *phrase, const char *words)
{
    const size_t len = strlen(words);
    const char *at = phrase;

    while ((at = strcasestr(at, words)) != NULL) {
        if ((at == phrase || at[-1] == ' ') && (at[len] == ' ' || at[len] == '\0'))
            return 1;
        at++;
    }
    return 0;
}

/* Have phrases that say more than two things these words? Then they tell little of a call. */
static int are_vague(const char *words)
{
    uint64_t outcomes = 0; /* a bit of each */
    size_t i;

    for (i = 0; status_at(i)->code != 0; i++)
        if (has_words(sipcause_status_phrase(status_at(i)), words))
            outcomes |= UINT64_C(1) << status_at(i)->outcome;
    outcomes &= outcomes - 1;
    outcomes &= outcomes - 1;
    return outcomes != 0;
}

/* Is the code one of these? */
static int is_among(unsigned code, const uint16_t *codes, size_t count)
{
    while (count > 0 && codes[count - 1] != code)
        count--;
    return count > 0;
}

/* Explains the codes whose phrase has these words, and those of which they are a variant. Returns
 * how many there are. */
static size_t explain_words(const char *text)
{
    uint16_t codes[MOST];
    const size_t all = sipcause_status_by_phrase(TEXT(text), codes, MOST);
    const size_t count = all < MOST ? all : MOST;
    size_t told = 0, i;

    for (i = 0; status_at(i)->code != 0; i++) {
        const struct sipcause_status *const status = status_at(i);
        const int is_variant = is_among(status->code, codes, count);
        if (!is_variant && !has_words(sipcause_status_phrase(status), text))
            continue;
        tell_status(status->code, is_variant ? text : NULL);
        told++;
    }
    return told;
}

/* Explains the codes with exactly this registered phrase. Returns how many there are. */
static size_t explain_phrase(const char *text)
{
    size_t count = 0, i;

    for (i = 0; status_at(i)->code != 0; i++) {
        if (strcasecmp(sipcause_status_phrase(status_at(i)), text) != 0)
            continue;
        tell_status(status_at(i)->code, NULL);
        count++;
    }
    return count;
}

/* ---- A line of another program's log ---- */

static void explain_shaped(const struct shaped *shaped)
{
    const struct slice *const phrase = &shaped->holes[HOLE_PHRASE];
    char copy[TEXT_SIZE];

    if (shaped->entry != NULL) {
        record_entry(shaped->entry);
    } else if (shaped->cause != NULL) {
        record_cause(shaped->cause, shaped->cause->cause, NULL);
    } else {
        snprintf(copy, sizeof copy, "%.*s", (int)phrase->len, phrase->text);
        tell_status(shaped->code, copy);
    }
}

/* ---- Whatever was asked ---- */

/* Explains what is called so in a document of SIP or of causes, but for words that are vague.
 * Returns how much that is. */
static size_t explain_name(const char *text)
{
    size_t told = explain_phrase(text);

    if (told == 0 && !are_vague(text))
        told = explain_words(text);
    return told + explain_named_causes(text);
}

size_t tell_name(const char *name)
{
    const unsigned code = code_asked(name, NULL);
    char text[TEXT_SIZE];
    size_t told;

    if (code != 0)
        tell_status(code, NULL);
    if (code != 0 || is_number(TEXT(name)))
        return code != 0 ? 1 : tell_number(name);
    snprintf(text, sizeof text, "%s", name);
    tidy(text);
    told = text[0] != '\0' ? explain_name(text) : 0;
    return told > 0 ? told : tell_everywhere(name);
}

/* Is the word a part of a vendor's id: "cisco" of cisco_cucm? */
static int is_in_vendor(const char *word)
{
    size_t index = 0;

    while (sipcause_vendor_at(index)->number != SIPCAUSE_NOBODY
           && strcasestr(sipcause_vendor_id(sipcause_vendor_at(index)), word) == NULL)
        index++;
    return sipcause_vendor_at(index)->number != SIPCAUSE_NOBODY;
}

/* Is it VENDOR KEY, but for a slip in the vendor? */
static int is_key_of_vendor(const char *text)
{
    const char *const last = strrchr(text, ' ');
    char vendor[TEXT_SIZE];
    struct nearest nearest;

    if (last == NULL || strchr(text, ' ') != last || !is_number(TEXT(last + 1)))
        return 0;
    snprintf(vendor, sizeof vendor, "%.*s", (int)(last - text), text);
    nearest_start(&nearest, vendor);
    offer_vendors(&nearest);
    return nearest.count > 0 || is_in_vendor(vendor);
}

/* Where a status line or a header field begins in the text, or NULL. */
static char *line_within(char *asked)
{
    const struct part part = { asked, asked, asked + strlen(asked), asked + strlen(asked) };
    const char *line;
    unsigned code = 0;

    line = find_status(&part, &code);
    if (part.end - asked > LONGEST_SEARCHED)
        return (char *)line;
    for (; line == NULL && *asked != '\0'; asked++)
        if (is_field(asked) && isspace((unsigned char)asked[-1]))
            line = asked;
    return (char *)line;
}

/* Says what is not known of a text in which there is nothing to explain. */
static int say_unknown(char *text, const char *asked)
{
    char cause[TEXT_SIZE];

    if (names_cause(asked, cause, sizeof cause))
        return no_such_cause(SIPCAUSE_PROTOCOL_Q_850, cause);
    if (mute_field(asked) != NULL) {
        complain(mute_field(asked), "this header field tells no code");
        return NOT_KNOWN;
    }
    if (is_key_of_vendor(text)) {
        text[strcspn(text, " ")] = '\0';
        return unknown_vendor(text);
    }
    suggest_phrases(text, asked);
    return NOT_KNOWN;
}

static int explain_within(char *text, char *asked)
{
    char *const line = line_within(asked);

    if (line != NULL)
        return is_line(line) ? explain_line(line) : explain_header(line);
    if (tell_outcome(text) + tell_everywhere(asked) > 0 || explain_words(text) > 0
        || tell_within(asked) > 0)
        return ANSWERED;
    return say_unknown(text, asked);
}

/* Are they codes and their phrases? Not where any number begins a line of a log, or "3 calls ended
 * with cause 17". */
static int are_codes(const char *text)
{
    char cause[TEXT_SIZE];

    return begins_with_code(text)
           && (code_of(text, strspn(text, "0123456789")) != 0
               || !(is_line_of_log(text) || names_cause(text, cause, sizeof cause)));
}

static int explain_text(char *text, char *asked)
{
    struct shaped shaped;
    size_t told;

    if (find_shape(asked, asked + strcspn(asked, "\r\n"), &shaped)) {
        explain_shaped(&shaped);
        return ANSWERED;
    }
    if (sipcause_status_by_phrase(TEXT(text), NULL, 0) == 0
        && sipcause_cause_by_name(TEXT(text), NULL, 0) == 0)
        text = without_prefix(text);
    if (are_codes(text))
        return explain_codes(text);
    told = explain_name(text);
    if (everywhere)
        told += tell_everywhere(asked);
    return told > 0 ? ANSWERED : explain_within(text, asked);
}

/* The vendor that the text begins with and a code of it follows; `rest` is what is asked of it. A
 * sentence that begins so may be about anything. */
static const struct sipcause_vendor *vendor_before(char *asked, char **rest)
{
    static const char between[] = " \t\r\n:,=/-";
    const struct sipcause_entry *entries[MOST_ENTRIES];
    const size_t len = strcspn(asked, between);
    const struct sipcause_vendor *const vendor = sipcause_vendor_find(asked, len);

    *rest = without_prefix(asked + len + strspn(asked + len, between));
    if (vendor->number == SIPCAUSE_NOBODY || strchr(*rest, ' ') == NULL
        || entries_of(vendor, TEXT(*rest), entries) > 0
        || entries_of(vendor, *rest, strcspn(*rest, " ,;"), entries) > 0)
        return vendor;
    return sipcause_vendor_find("", 0);
}

/* Without a vendor's code that the text begins with. */
static int explain_any(char *asked, char *text)
{
    if (is_line(asked))
        return explain_line(asked);
    if (is_field(asked))
        return explain_header(asked);
    if (is_reason(asked))
        return explain_reason(asked);
    if (begins_with_cause(text))
        return explain_causes(text);
    return explain_text(text, asked);
}

/* `asked` as it came, with room for a byte behind its NUL; `text` is a copy to take apart. */
static int explain(const struct sipcause_vendor *vendor, char *asked, char *text)
{
    char *rest = asked += strspn(asked, BLANKS);

    tidy(text);
    if (vendor->number == SIPCAUSE_NOBODY)
        vendor = vendor_before(asked, &rest);
    if (vendor->number == SIPCAUSE_NOBODY && text[0] != '\0')
        return explain_any(asked, text);
    if (vendor->number != SIPCAUSE_NOBODY && *rest != '\0')
        return explain_of_vendor(vendor, rest);
    if (vendor->number != SIPCAUSE_NOBODY)
        complain(sipcause_vendor_id(vendor), "which of its codes?");
    else
        complain("explain", "nothing to explain");
    return WRONG_USAGE;
}

/* Notes the method that was given. Returns ANSWERED, or WRONG_USAGE when that was said. */
static int give_method(const char *given, int has_vendor)
{
    const unsigned like = given != NULL ? method_like(given) : SIPCAUSE_METHOD_UNKNOWN;

    if (given == NULL)
        return ANSWERED;
    if (has_vendor)
        return wrong_usage("--method", "is for response codes, not for a vendor's");
    if (!is_token(given))
        return wrong_usage("--method", "needs a method, such as INFO");
    if (like != sipcause_method_find(TEXT(given))) {
        complain(given, "no method: they are written in capitals; did you mean %s?",
                 sipcause_method_word(like));
        return WRONG_USAGE;
    }
    method = given;
    return ANSWERED;
}

/* Explains what has been joined, which is freed then. */
static int explain_joined(const struct sipcause_vendor *vendor, char *asked)
{
    char *text;
    int result;

    make_plain(asked);
    text = join(1, &asked);
    result = explain(vendor, asked, text);
    free(asked);
    free(text);
    return result;
}

/* ---- What was pasted, as an argument or on standard input ---- */

enum { MOST_PASTED = 1 << 24 };

struct pasted_text {
    char *bytes;
    size_t len;
    int is_capture; /* whose messages have been taken; the rest says nothing */
};

/* Takes it all. Returns 0, or errno. */
static int read_pasted(void *context, const char *name)
{
    static char piece[1 << 16];
    struct pasted_text *const text = context;
    ssize_t got;

    (void)name;
    text->is_capture = input_is_capture();
    if (text->is_capture)
        return diagnose_input();
    do {
        got = read_some(piece, sizeof piece);
        text->bytes = need(realloc(text->bytes, text->len + sizeof piece + 2));
        memcpy(text->bytes + text->len, piece, got > 0 ? (size_t)got : 0);
        text->len += got > 0 ? (size_t)got : 0;
    } while (got > 0 && text->len < MOST_PASTED);
    text->bytes[text->len] = '\0';
    return got < 0 ? errno : got > 0 ? EFBIG : 0;
}

/* Is there a message in it, and more than a start line? */
static int is_message(const struct pasted_text *text)
{
    const char *const newline = memchr(text->bytes, '\n', text->len);

    return newline != NULL && newline + 1 < text->bytes + text->len
           && what_is_pasted(text->bytes, text->len) != NO_MESSAGE;
}

static int explain_input(void)
{
    struct pasted_text text = { NULL, 0, 0 };
    char *name = STANDARD_INPUT;
    int result = read_files(1, &name, read_pasted, &text);

    if (text.is_capture)
        return tell_input(result);
    if (result == ANSWERED && !is_message(&text))
        return explain_joined(sipcause_vendor_find("", 0), text.bytes);
    if (result == ANSWERED)
        result = diagnose_text(text.bytes, text.len);
    free(text.bytes);
    return result;
}

static int explain_words_of(const struct sipcause_vendor *vendor, int count, char **words)
{
    char *const asked = join(count, words);
    int result;

    if (vendor->number != SIPCAUSE_NOBODY || method != NULL || strchr(asked, '\n') == NULL
        || what_is_pasted(TEXT(asked)) != A_CALL)
        return explain_joined(vendor, asked);
    result = diagnose_text(TEXT(asked));
    free(asked);
    return result;
}

int command_explain(const struct options *options, int count, char **words)
{
    const char *const first = count > 0 ? words[0] : STANDARD_INPUT;
    const struct sipcause_vendor *const vendor = sipcause_vendor_find(TEXT(first));
    const int behind = vendor->number != SIPCAUSE_NOBODY ? 1 : 0;
    const int result = give_method(options->given[METHOD], behind);

    if (result != ANSWERED)
        return result;
    everywhere = options->given[EVERYWHERE] != NULL;
    if (everywhere && behind > 0)
        return wrong_usage("--everywhere", "is for a code without its vendor");
    if (count == 0 && isatty(STDIN_FILENO))
        return wrong_usage("explain", "nothing to explain");
    if (count <= 1 && strcmp(first, STANDARD_INPUT) == 0)
        return explain_input();
    return explain_words_of(vendor, count - behind, words + behind);
}
