/* SPDX-License-Identifier: MIT
 *
 * cmd_explain.c - `sipcause explain`: codes, status lines, reason phrases, header fields, and a
 * vendor's keys and names. What is not known is said, with what is near to it; what is known is
 * explained all the same.
 */
#include "tool.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

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

/* Is this one key or name, however many words it has? They are several where the vendor does not
 * know them together, and each is known or begins like a code. */
static int is_one(const struct sipcause_vendor *vendor, const char *asked)
{
    const struct sipcause_entry *entries[MOST_ENTRIES];
    int is = entries_of(vendor, TEXT(asked), entries) > 0;

    while (!is && *asked != '\0') {
        const size_t len = strcspn(asked, " ,;");
        is = !is_number(asked, 1) && entries_of(vendor, asked, len, entries) == 0;
        asked += len;
        asked += strspn(asked, " ,;");
    }
    return is;
}

static int explain_of_vendor(const struct sipcause_vendor *vendor, char *asked)
{
    int result = ANSWERED;

    if (is_one(vendor, asked))
        return explain_entries(vendor, asked);
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

static void print_status(unsigned code, const char *phrase)
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

/* Explains a number that is no response code: a cause of Q.850, as calls end with most often, and
 * what vendors have under it. Returns how many there are. */
static size_t explain_number(const char *asked)
{
    const unsigned number =
        strlen(asked) <= 3 && asked[0] != '0' ? (unsigned)strtoul(asked, NULL, 10) : 0;
    const struct sipcause_cause *const cause =
        sipcause_cause_find(SIPCAUSE_PROTOCOL_Q_850, number);
    const int is_cause = number > 0 && is_known_cause(cause) && cause->cause == number;

    if (is_cause)
        record_cause(cause, number, NULL);
    return tell_everywhere(asked) + (is_cause ? 1 : 0);
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
    if (is_number(TEXT(asked)) && explain_number(asked) > 0)
        return ANSWERED;
    suggest_codes(asked);
    return NOT_KNOWN;
}

static void tell_class(unsigned number)
{
    size_t i;

    for (i = 0; status_at(i)->code != 0; i++)
        if (status_at(i)->code / 100 == number)
            print_status(status_at(i)->code, NULL);
}

/* A class is the table of its codes. */
static int explain_class(const char *asked)
{
    if (asked[0] < '1' || asked[0] > '6')
        return unknown_code(asked);
    table_of_statuses();
    tell_class((unsigned)(asked[0] - '0'));
    output_as_rows(0);
    return ANSWERED;
}

static int explain_code(const struct asked_code *asked)
{
    const unsigned code = code_of(TEXT(asked->code));

    if (is_class(TEXT(asked->code)))
        return explain_class(asked->code);
    if (code == 0)
        return unknown_code(asked->code);
    print_status(code, asked->phrase);
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
    for (i = 0; sipcause_vendor_at(i)->number != SIPCAUSE_NOBODY; i++)
        nearest_offer(&nearest, sipcause_vendor_id(sipcause_vendor_at(i)));
    offer_causes(&nearest);
    nearest_complain(&nearest, asked, "code, status line, reason phrase, cause or vendor");
}

static int unknown_phrase(char *text, const char *asked)
{
    const char *const last = strrchr(text, ' ');

    if (tell_everywhere(asked) > 0)
        return ANSWERED;
    if (last != NULL && is_number(TEXT(last + 1))) {
        text[strcspn(text, " ")] = '\0';
        return unknown_vendor(text); /* VENDOR KEY, as it seems */
    }
    suggest_phrases(text, asked);
    return NOT_KNOWN;
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
        print_status(status->code, is_variant ? text : NULL);
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
        print_status(status_at(i)->code, NULL);
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
        print_status(shaped->code, copy);
    }
}

/* ---- Whatever was asked ---- */

static int explain_text(char *text, const char *asked)
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
    if (begins_with_code(text))
        return explain_codes(text);
    told = explain_phrase(text);
    if (told == 0)
        told = explain_words(text);
    told += explain_named_causes(text);
    if (everywhere)
        told += tell_everywhere(asked);
    return told > 0 ? ANSWERED : unknown_phrase(text, asked);
}

/* `asked` as it came, with room for a byte behind its NUL; `text` is a copy to take apart. */
static int explain(const struct sipcause_vendor *vendor, char *asked, char *text)
{
    const int has_vendor = vendor->number != SIPCAUSE_NOBODY;

    tidy(text);
    asked += strspn(asked, BLANKS);
    if (text[0] == '\0') {
        complain(has_vendor ? sipcause_vendor_id(vendor) : "explain", "%s",
                 has_vendor ? "which of its codes?" : "nothing to explain");
        return WRONG_USAGE;
    }
    if (has_vendor)
        return explain_of_vendor(vendor, asked);
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
    char *const text = join(1, &asked);
    const int result = explain(vendor, asked, text);

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
    const struct sipcause_vendor *const vendor = sipcause_vendor_find(TEXT(words[0]));
    const int behind = vendor->number != SIPCAUSE_NOBODY ? 1 : 0;
    const int result = give_method(options->given[METHOD], behind);

    if (result != ANSWERED)
        return result;
    everywhere = options->given[EVERYWHERE] != NULL;
    if (everywhere && behind > 0)
        return wrong_usage("--everywhere", "is for a code without its vendor");
    if (count == 1 && strcmp(words[0], STANDARD_INPUT) == 0)
        return explain_input();
    return explain_words_of(vendor, count - behind, words + behind);
}
