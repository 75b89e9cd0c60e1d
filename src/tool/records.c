/* SPDX-License-Identifier: MIT
 *
 * records.c - reads calls that are objects of JSON, as they come: those that `annotate --calls
 * --json` has told, of which what a summary wants stands in their own values; and those of a
 * vendor, which are calls where columns.c knows a field of theirs.
 */
#include "summary.h"

#include <string.h>

enum {
    OF_RECORD = 2, /* how deep its values stand: in an array and an object */
    MOST_PARENTS = 8,
    PARENT_SIZE = 32
};

static const char beginning[] = "[{\"kind\": \"diagnosis\"";

static struct {
    int is_ours;
    int depth, code_depth; /* of the object that has a code of a vendor */
    char key[KEY_SIZE], value[KEY_SIZE];
    char parents[MOST_PARENTS][PARENT_SIZE]; /* the names of the objects that values are in */
    struct told_call call;
    char id[TEXT_SIZE], display[TEXT_SIZE], advice[TEXT_SIZE], vendor[TEXT_SIZE];
    char vendor_key[TEXT_SIZE], hour[TEXT_SIZE];
} record;

/* "variables.hangup_cause", in a buffer that lasts until the next call. */
static const char *with_parent(const char *parent, const char *name)
{
    static char path[PARENT_SIZE + KEY_SIZE];

    snprintf(path, sizeof path, "%s.%s", parent, name);
    return path;
}

/* Is a word in quotes on this line the name of a column that a vendor is known to have? */
static int has_known_field(const char *line, const char *end)
{
    char parent[PARENT_SIZE] = "";
    struct slice token;
    int has = 0;

    while (line < end && !has) {
        line = read_json_token(line, end, 1, &token);
        if (token.len > 0 && token.text[0] == '{')
            snprintf(parent, sizeof parent, "%.*s", PARENT_SIZE - 1, record.key);
        if (token.len == 0 || token.text[0] != '"')
            continue;
        visible_value(JSON_LINES, &token, record.key);
        has = is_column(record.key) || is_column(with_parent(parent, record.key));
    }
    record.key[0] = '\0';
    return has;
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

/* A value of an object: of another than that which has a vendor's code, it is none of the call. */
static void take_field(const char *key, const char *value)
{
    if (record.is_ours && record.depth == OF_RECORD)
        take_value(key, value);
    if (record.is_ours || (column_has_code() && record.depth != record.code_depth))
        return;
    column_take(key, value);
    if (record.depth > 0 && record.depth <= MOST_PARENTS && !column_has_code())
        column_take(with_parent(record.parents[record.depth - 1], key), value);
    if (column_has_code())
        record.code_depth = record.depth;
}

static void end_value(void)
{
    if (record.key[0] != '\0')
        take_field(record.key, record.value);
    record.key[0] = record.value[0] = '\0';
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
    if (record.depth < MOST_PARENTS)
        snprintf(record.parents[record.depth], PARENT_SIZE, "%.*s", PARENT_SIZE - 1, record.key);
    record.key[0] = record.value[0] = '\0';
    record.depth++;
    if (record.is_ours && record.depth == OF_RECORD)
        begin_record();
    if (!record.is_ours && !column_has_code())
        column_begin();
}

static void take_token(const struct slice *token, take_told *take)
{
    switch (token->text[0]) {
    case '{':
    case '[':
        open_bracket();
        break;
    case '}':
    case ']':
        close_bracket(take);
        break;
    case ':':
        strcpy(record.key, record.value);
        record.value[0] = '\0';
        break;
    case ',':
        end_value();
        break;
    default:
        visible_value(token->text[0] == '"' ? JSON_LINES : TSV, token, record.value);
    }
}

static const char *take_tokens(void *context, const char *at, const char *end,
                               enum row_input input)
{
    take_told *const *const take = context;
    const char *next;
    struct slice token;

    while (at < end && (next = read_json_token(at, end, input != MORE_COMES, &token)) != NULL) {
        if (token.len > 0)
            take_token(&token, *take);
        at = next;
    }
    return at;
}

int read_records(take_told *take)
{
    column_begin();
    return each_rows(take_tokens, &take, ROWS_PIECE);
}

int records_are_whole(void)
{
    return record.depth == 0;
}
