/* SPDX-License-Identifier: MIT
 *
 * records.c - reads calls that are objects of JSON, as they come: those that `annotate --calls
 * --json` has told, of which what a summary wants stands in their own values; and those of a
 * vendor, which are calls where columns.c knows a field of theirs.
 */
#include "summary.h"

#include <string.h>

enum { OF_RECORD = 2 }; /* how deep its values stand: in an array and an object */

static const char beginning[] = "[{\"kind\": \"diagnosis\"";

static struct {
    int is_ours;
    int code_depth;                           /* of the object that has a code of a vendor */
    int depth, in_string, is_escaped, digits; /* of \u that are still to come */
    size_t len;
    char key[64], token[TEXT_SIZE];
    struct told_call call;
    char id[TEXT_SIZE], display[TEXT_SIZE], advice[TEXT_SIZE], vendor[TEXT_SIZE];
    char vendor_key[TEXT_SIZE], hour[TEXT_SIZE];
} record;

/* Is a word in quotes on this line the name of a column that a vendor is known to have? */
static int has_known_field(const char *line, const char *end)
{
    const char *close;
    char name[sizeof record.key];

    while ((line = memchr(line, '"', (size_t)(end - line))) != NULL
           && (close = memchr(line + 1, '"', (size_t)(end - line - 1))) != NULL) {
        snprintf(name, sizeof name, "%.*s", (int)(close - line - 1), line + 1);
        if (is_column(name))
            return 1;
        line = close + 1;
    }
    return 0;
}

/* A log may have an object in each of its lines, too, and messages of SIP in these. */
static int is_of_vendor(const char *line, size_t len)
{
    const char *const end = line + len;
    const char *at = line;

    while (at < end && strchr("[ \t\r", *at) != NULL)
        at++;
    if (len == 0 || (*line != '[' && *line != '{') || (at < end && *at != '{')
        || memmem(line, len, "SIP/2.0", 7) != NULL)
        return 0;
    return end[-1] != '}' || has_known_field(line, end);
}

int is_records(void)
{
    size_t len;
    const char *const line = input_first_line(&len);

    memset(&record, 0, sizeof record);
    record.is_ours = input_begins_with(beginning);
    return record.is_ours || is_of_vendor(line, len);
}

/* ---- Values ---- */

static unsigned number_of_word(const char *word, const char *word_of(unsigned))
{
    unsigned number = 255;

    while (number > 0 && strcmp(word_of(number), word) != 0)
        number--;
    return number;
}

static void begin_record(void)
{
    record.id[0] = record.display[0] = record.advice[0] = '\0';
    record.vendor[0] = record.vendor_key[0] = record.hour[0] = '\0';
    record.call = (struct told_call){ .is_invite = 1,
                                      .id = record.id,
                                      .display = record.display,
                                      .advice = record.advice,
                                      .hour = record.hour };
}

/* Takes a value that is a text. Returns whether it is one. */
static int take_text(const char *key, const char *value)
{
    static const struct {
        const char *key;
        char *text;
    } texts[] = { { "call_id", record.id },    { "display", record.display },
                  { "hour", record.hour },     { "advice", record.advice },
                  { "vendor", record.vendor }, { "key", record.vendor_key } };
    size_t index = 0;

    while (index < sizeof texts / sizeof texts[0] && strcmp(texts[index].key, key) != 0)
        index++;
    if (index == sizeof texts / sizeof texts[0])
        return 0;
    strcpy(texts[index].text, value);
    return 1;
}

/* Takes a value that is a word of the spec. Returns whether it is one. */
static int take_word(const char *key, const char *value)
{
    struct told_call *const call = &record.call;
    const struct {
        const char *key;
        unsigned *number;
        const char *(*word_of)(unsigned);
    } words[] = { { "outcome", &call->outcome, sipcause_outcome_word },
                  { "action", &call->action, sipcause_action_word },
                  { "by", &call->by, sipcause_by_word },
                  { "stage", &call->stage, sipcause_stage_word } };
    size_t index = 0;

    while (index < sizeof words / sizeof words[0] && strcmp(words[index].key, key) != 0)
        index++;
    if (index == sizeof words / sizeof words[0])
        return 0;
    *words[index].number = number_of_word(value, words[index].word_of);
    return 1;
}

static void take_value(const char *key, const char *value)
{
    if (take_text(key, value) || take_word(key, value))
        return;
    if (strcmp(key, "over") == 0)
        record.call.over = strcmp(value, "true") == 0;
    else if (strcmp(key, "invite") == 0)
        record.call.is_invite = strcmp(value, "true") == 0;
    else if (strcmp(key, "status") == 0)
        record.call.code = code_of(value, strlen(value));
}

static void end_record(take_told *take)
{
    const struct sipcause_vendor *const vendor =
        sipcause_vendor_find(record.vendor, strlen(record.vendor));

    record.call.entry =
        sipcause_entry_find(vendor, NULL, record.vendor_key, strlen(record.vendor_key));
    take(&record.call);
}

/* ---- JSON ---- */

/* What is no ASCII that can be seen, a question mark stands for: this came from outside. */
static void add_byte(char byte)
{
    if (record.len + 1 < sizeof record.token)
        record.token[record.len++] = (char)(byte >= ' ' && byte < 0x7f ? byte : '?');
    record.token[record.len] = '\0';
}

static void clear_token(void)
{
    record.len = 0;
    record.token[0] = '\0';
}

/* Takes a byte of a string; of what stands there as a number, a question mark. */
static void take_in_string(char byte)
{
    if (record.digits > 0) {
        record.digits--;
    } else if (record.is_escaped) {
        record.is_escaped = 0;
        record.digits = byte == 'u' ? 4 : 0;
        add_byte(byte == 'u' ? '?' : byte);
    } else if (byte == '\\') {
        record.is_escaped = 1;
    } else if (byte == '"') {
        record.in_string = 0;
    } else {
        add_byte(byte);
    }
}

/* A value of an object: of another than that which has a vendor's code, it is none of the call. */
static void take_field(const char *key, const char *value)
{
    if (record.is_ours && record.depth == OF_RECORD)
        take_value(key, value);
    if (record.is_ours || (column_has_code() && record.depth != record.code_depth))
        return;
    column_take(key, value);
    if (column_has_code())
        record.code_depth = record.depth;
}

static void end_value(void)
{
    if (record.key[0] != '\0')
        take_field(record.key, record.token);
    record.key[0] = '\0';
    clear_token();
}

static void close_bracket(take_told *take)
{
    end_value();
    if (record.is_ours && record.depth == OF_RECORD)
        end_record(take);
    if (!record.is_ours && column_has_code() && record.depth == record.code_depth)
        column_end(take);
    record.depth -= record.depth > 0;
}

static void open_bracket(void)
{
    record.key[0] = '\0';
    clear_token();
    record.depth++;
    if (record.is_ours && record.depth == OF_RECORD)
        begin_record();
    if (!record.is_ours && !column_has_code())
        column_begin();
}

static void take_byte(char byte, take_told *take)
{
    if (record.in_string) {
        take_in_string(byte);
    } else if (byte == '"') {
        clear_token();
        record.in_string = 1;
    } else if (byte == '{' || byte == '[') {
        open_bracket();
    } else if (byte == '}' || byte == ']') {
        close_bracket(take);
    } else if (byte == ':') {
        snprintf(record.key, sizeof record.key, "%.*s", (int)sizeof record.key - 1, record.token);
        clear_token();
    } else if (byte == ',') {
        end_value();
    } else if (strchr(BLANKS, byte) == NULL) {
        add_byte(byte);
    }
}

int read_records(take_told *take)
{
    static char piece[1 << 16];
    ssize_t got, at;

    column_begin();
    while ((got = read_some(piece, sizeof piece)) > 0)
        for (at = 0; at < got; at++)
            take_byte(piece[at], take);
    return (int)got;
}

int records_are_whole(void)
{
    return record.depth == 0;
}
