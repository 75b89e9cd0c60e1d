/* SPDX-License-Identifier: MIT
 *
 * test_calls.c - runs tests/calls.txt: hands each call over whole, in pieces of some sizes and
 * taken apart, and with its header fields in another order, and wants the same facts each time.
 */
#include "calls.h"
#include "entry.h"
#include "sipcause.h"

enum { MOST_FILE = 1 << 18, MOST_CALLS = 2, MOST_WORD = 64, MOST_LINE = 512 };

/* How messages are handed over: `piece` bytes at a time, or whole where that is 0. */
static const struct way {
    const char *name;
    size_t piece;
    int apart, turned;
} ways[] = {
    { "whole", 0, 0, 0 },
    { "in pieces of 1 byte", 1, 0, 0 },
    { "in pieces of 7 bytes", 7, 0, 0 },
    { "in pieces of 64 bytes", 64, 0, 0 },
    { "taken apart", 0, 1, 0 },
    { "whole, in another order", 0, 0, 1 },
    { "in pieces, in another order", 3, 0, 1 },
    { "taken apart, in another order", 0, 1, 1 },
};

/* A case as it is played in one way. */
static struct play {
    const struct way *way;
    unsigned role, vendor, current;
    char names[MOST_CALLS][MOST_WORD];
    struct sipcause_call calls[MOST_CALLS];
    struct sipcause_policy policy;
    char message[MOST_MESSAGE]; /* its lines so far, of this direction */
    size_t len;
    char mark;
    unsigned line; /* of the file */
} play;

/* ---- Handing over ---- */

static void hand_over_whole(struct sipcause_call *call, const char *text, size_t len, size_t head)
{
    char *const block = exactly(text, len);

    is_number(sipcause_call_message(call, block, len), head, "%s: line %u: the length of the head",
              play.way->name, play.line);
    free(block);
}

/* Only the head: bodies are not for the reader. */
static void hand_over_pieces(struct sipcause_call *call, const char *text, size_t len)
{
    struct sipcause_call_reader reader;
    char lines[MOST_LINE];
    size_t at, piece;

    sipcause_call_reader_start(&reader, lines, sizeof lines);
    for (at = 0; at < len; at += piece) {
        char *block;
        piece = play.way->piece < len - at ? play.way->piece : len - at;
        block = exactly(text + at, piece);
        is_number(sipcause_call_feed(call, &reader, block, piece),
                  at + piece < len ? SIPCAUSE_SHORT : (long long)piece,
                  "%s: line %u: a piece at %u", play.way->name, play.line, (unsigned)at);
        free(block);
    }
}

static int is_looked_at(struct span name)
{
    static const char *const names[] = { "CSeq", "From", "f", "Reason", "Retry-After", "To", "t",
                                         "Warning", "X-Twilio-Error" };
    size_t i;

    for (i = 0; i < sizeof names / sizeof names[0]; i++) {
        const struct span known = { names[i], strlen(names[i]) };
        if (is_same_name(name, known))
            return 1;
    }
    return 0;
}

static void hand_over_start(struct sipcause_call *call, struct span start)
{
    const size_t version = strlen("SIP/2.0 "), phrase = strlen("SIP/2.0 200 ");
    char *block;

    if (strncmp(start.at, "SIP/2.0 ", version) == 0) {
        block = exactly(start.at + phrase, start.len - phrase);
        sipcause_call_status(call, (unsigned)atoi(start.at + version), block, start.len - phrase);
    } else {
        const size_t len = strcspn(start.at, " ");
        block = exactly(start.at, len);
        sipcause_call_request(call, block, len);
    }
    free(block);
}

static void hand_over_apart(struct sipcause_call *call, const struct head *head)
{
    size_t i;

    hand_over_start(call, head->start);
    for (i = 0; i < head->field_count; i++) {
        const struct span name = name_of(head->fields[i]), value = value_of(head->fields[i]);
        char *const name_block = exactly(name.at, name.len);
        char *const value_block = exactly(value.at, value.len);
        is_number(sipcause_call_header(call, name_block, name.len, value_block, value.len),
                  is_looked_at(name), "%s: line %u: %.*s is looked at", play.way->name, play.line,
                  (int)name.len, name.at);
        free(name_block);
        free(value_block);
    }
}

/* The message that has come to its end in the file. */
static void hand_over(void)
{
    struct sipcause_call *const call = &play.calls[play.current];
    char turned[MOST_MESSAGE];
    const char *text = play.message;
    struct head head;

    if (play.len == 0)
        return;
    memcpy(play.message + play.len, "\r\n", 3); /* of the head; where there is a body, too many */
    cut_head(text, &head);
    if (head.len <= play.len)
        play.message[play.len] = '\0';
    if (play.way->turned) {
        turn_fields(&head);
        head.len = join_head(&head, turned);
        text = turned;
    }
    if (play.way->apart)
        hand_over_apart(call, &head);
    else if (play.way->piece > 0)
        hand_over_pieces(call, text, head.len);
    else
        hand_over_whole(call, text, strlen(text), head.len);
    play.len = 0;
}

/* ---- Facts ---- */

/* What a diagnosis holds under the keys that are one of its bytes, and the words of each. */
static const char *yes_or_no(unsigned flag)
{
    return flag == 1 ? "yes" : flag == 0 ? "no" : "neither 0 nor 1";
}

static const struct {
    const char *key;
    size_t at;
    const char *(*word)(unsigned);
} bytes[] = {
    { "outcome", offsetof(struct sipcause_diagnosis, outcome), sipcause_outcome_word },
    { "action", offsetof(struct sipcause_diagnosis, action), sipcause_action_word },
    { "by", offsetof(struct sipcause_diagnosis, by), sipcause_by_word },
    { "stage", offsetof(struct sipcause_diagnosis, stage), sipcause_stage_word },
    { "over", offsetof(struct sipcause_diagnosis, over), yes_or_no },
    { "missed", offsetof(struct sipcause_diagnosis, missed), yes_or_no },
    { "q850_came", offsetof(struct sipcause_diagnosis, q850_came), yes_or_no },
    { "forked", offsetof(struct sipcause_diagnosis, forked), yes_or_no },
    { "retry", offsetof(struct sipcause_diagnosis, retry), sipcause_retry_word },
    { "failover", offsetof(struct sipcause_diagnosis, failover), sipcause_failover_word },
    { "effect", offsetof(struct sipcause_diagnosis, effect), sipcause_effect_word },
    { "tone", offsetof(struct sipcause_diagnosis, tone), sipcause_tone_word },
    { "location", offsetof(struct sipcause_diagnosis, location), sipcause_location_word },
    { "decided_by", offsetof(struct sipcause_diagnosis, decided_by), sipcause_decider_word },
};

static long long number_under(const struct sipcause_diagnosis *diagnosis, const char *key)
{
    const struct {
        const char *key;
        uint32_t number;
    } numbers[] = {
        { "status", diagnosis->status->code },
        { "code", diagnosis->code },
        { "q850", diagnosis->q850 },
        { "decided_in", diagnosis->decided_in },
        { "wait_min_ms", diagnosis->wait_min_ms },
        { "wait_max_ms", diagnosis->wait_max_ms },
        { "waits", diagnosis->waits },
    };
    size_t i;

    for (i = 0; i < sizeof numbers / sizeof numbers[0]; i++)
        if (strcmp(numbers[i].key, key) == 0)
            return numbers[i].number;
    return -1;
}

/* What the diagnosis says under this key, as calls.txt writes it. */
static void tell(const struct sipcause_diagnosis *diagnosis, const char *key, char *told)
{
    const char *word = "no such key";
    const long long number = number_under(diagnosis, key);
    size_t i;

    for (i = 0; i < sizeof bytes / sizeof bytes[0]; i++)
        if (strcmp(bytes[i].key, key) == 0)
            word = bytes[i].word(*((const unsigned char *)diagnosis + bytes[i].at));
    if (strcmp(key, "vendor") == 0)
        word = sipcause_vendor_id(sipcause_entry_vendor(diagnosis->entry));
    else if (strcmp(key, "key") == 0)
        word = entry_key(diagnosis->entry);
    if (number >= 0)
        sprintf(told, "%lld", number);
    else
        sprintf(told, "%.*s", MOST_LINE - 1, word[0] != '\0' ? word : "none");
}

/* The keys and values of a line behind the "=". */
static void check_facts(const char *text)
{
    struct sipcause_diagnosis diagnosis;
    char key[MOST_WORD], value[MOST_LINE], told[MOST_LINE];
    int len;

    sipcause_diagnose(&play.calls[play.current], &play.policy, &diagnosis);
    while (sscanf(text, "%63s%n", key, &len) == 1) {
        text += len;
        if (sscanf(text, strcmp(key, "key") == 0 ? " %511[^\n]%n" : "%511s%n", value, &len) != 1)
            break;
        text += len;
        tell(&diagnosis, key, told);
        is_text(told, value, "%s: line %u: %s", play.way->name, play.line, key);
    }
}

/* ---- The file ---- */

/* The number of a word. */
static unsigned find_word(const char *(*word)(unsigned), const char *sought)
{
    unsigned number = 0;

    while (number < 64 && strcmp(word(number), sought) != 0)
        number++;
    is_true(number < 64, "line %u: %s is a word", play.line, sought);
    return number;
}

static const char *role_word(unsigned role)
{
    static const char *const words[] = { "observer", "caller", "callee" };

    return role < 3 ? words[role] : "";
}

static const char *prefer_word(unsigned prefer)
{
    static const char *const words[] = { "vendor", "q850", "sip" };

    return prefer < 3 ? words[prefer] : "";
}

static void start_call(unsigned place, const char *name)
{
    strcpy(play.names[place], name);
    sipcause_call_start(&play.calls[place], play.role);
    if (play.vendor != SIPCAUSE_NOBODY)
        sipcause_call_vendor(&play.calls[place], play.vendor);
    play.current = place;
}

static void set_option(const char *word, const char *value)
{
    if (strcmp(word, "role") == 0)
        play.role = find_word(role_word, value);
    else if (strcmp(word, "prefer") == 0)
        play.policy.prefer = (uint8_t)find_word(prefer_word, value);
    else if (strcmp(word, "profile") == 0)
        play.policy.profile = (uint8_t)find_word(sipcause_profile_word, value);
    else
        play.vendor = sipcause_vendor_find(value, strlen(value))->number;
    start_call(0, "");
}

/* The first name is that of the call that has begun without one. */
static void switch_call(const char *name)
{
    unsigned place = 0;

    while (place < MOST_CALLS && play.names[place][0] != '\0' &&
           strcmp(play.names[place], name) != 0)
        place++;
    if (!is_true(place < MOST_CALLS, "line %u: there is room for the call", play.line))
        return;
    if (play.names[place][0] == '\0')
        start_call(place, name);
    play.current = place;
}

static void give_entry(const char *text)
{
    char id[MOST_WORD];
    const struct sipcause_entry *entry;
    int len = 0;

    sscanf(text, "%63s %n", id, &len);
    entry = sipcause_entry_find(sipcause_vendor_find(id, strlen(id)), NULL, text + len,
                                strlen(text + len));
    is_true(entry->vendor != SIPCAUSE_NOBODY, "line %u: there is an entry %s", play.line, text);
    sipcause_call_entry(&play.calls[play.current], entry);
}

/* Lines of a message: `text` has what stands behind the mark and a blank. */
static void add_lines(const char *text, size_t len)
{
    const char *const end = text + len;

    while (text <= end) {
        const char *bar = strstr(text, " | ");
        if (bar == NULL || bar > end)
            bar = end;
        play.len += (size_t)sprintf(play.message + play.len, "%.*s\r\n", (int)(bar - text), text);
        text = bar + (bar < end ? 3 : 1);
    }
}

/* Any line but those of messages. */
static void run_line(const char *text)
{
    char word[MOST_WORD];
    int len = 0;

    hand_over();
    if (sscanf(text, "%63s %n", word, &len) != 1 || word[0] == '#')
        return;
    text += len;
    if (word[0] == '=')
        check_facts(text);
    else if (word[0] == '!')
        sipcause_call_event(&play.calls[play.current], find_word(sipcause_event_word, text));
    else if (strcmp(word, "call") == 0)
        switch_call(text);
    else if (strcmp(word, "entry") == 0)
        give_entry(text);
    else
        set_option(word, text);
}

static void run_any_line(const char *text)
{
    const size_t len = strlen(text);

    if (text[0] != '>' && text[0] != '<') {
        run_line(text);
        return;
    }
    if (text[0] != play.mark)
        hand_over();
    play.mark = text[0];
    add_lines(text + (len > 1 ? 2 : 1), len > 1 ? len - 2 : 0);
}

static void start_play(const struct way *way, unsigned line)
{
    memset(&play, 0, sizeof play);
    play.way = way;
    play.line = line;
    play.vendor = SIPCAUSE_NOBODY;
    start_call(0, "");
}

/* Plays the case that begins at `text`, whose first line has its name. */
static void play_case(const char *text, unsigned line, const struct way *way)
{
    char copy[MOST_LINE];

    start_play(way, line);
    do {
        const size_t len = strcspn(text, "\n");
        snprintf(copy, sizeof copy, "%.*s", (int)len, text);
        run_any_line(copy);
        text += len + (text[len] != '\0');
        play.line++;
    } while (*text != '\0' && strncmp(text, "## ", 3) != 0);
    hand_over();
}

static void run_cases(const char *text)
{
    unsigned line = 1;
    size_t i;

    for (; *text != '\0'; text += strcspn(text, "\n"), text += *text != '\0', line++) {
        if (strncmp(text, "## ", 3) != 0)
            continue;
        begin("%.*s", (int)strcspn(text, "\n") - 3, text + 3);
        for (i = 0; i < sizeof ways / sizeof ways[0]; i++)
            play_case(text, line, &ways[i]);
        end();
    }
}

int main(void)
{
    static char text[MOST_FILE];
    FILE *const file = fopen("tests/calls.txt", "r");

    if (is_true(file != NULL, "tests/calls.txt can be read")) {
        text[fread(text, 1, sizeof text - 1, file)] = '\0';
        fclose(file);
        run_cases(text);
    }
    return done();
}
