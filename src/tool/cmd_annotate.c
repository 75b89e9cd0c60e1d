/* SPDX-License-Identifier: MIT
 *
 * cmd_annotate.c - `sipcause annotate`: copies a log through and writes one indented explanation
 * under each line that holds a status line or, with --vendor, a code of that vendor as a word of
 * its own, and under the lines behind a status line of the fields that header_fields.c knows; and
 * where a call ends, why; with --failures, of all this only what failed. Or, with --calls, a line
 * for each call, and not the log; or, with --json, a record for each explanation, with the number
 * of its line.
 *
 * The log is read in blocks and handled line by line in place. A line longer than the block is
 * handled in parts that overlap by more than the longest thing looked for, so that memory stays
 * the same for a log of any size and any shape.
 */
#include "jobs.h"
#include "tool.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCK = 1 << 17, MOST_VENDORS = 255 };

/* Whose codes are explained: one vendor, NULL, where none was named. */
struct named {
    size_t count;
    const struct sipcause_vendor *vendors[MOST_VENDORS];
};

/* What a vendor has of a line. */
struct found_of_vendor {
    const struct sipcause_entry *view;  /* what it says of the response code, or NULL */
    const struct sipcause_entry *entry; /* NULL: none yet */
    const struct sipcause_entry *reasons[MOST_REASONS_OF_LINE];
    size_t reason_count;
};

/* What a line has been found to hold, as its parts come by. */
struct found {
    unsigned code;    /* 0: none yet */
    const char *line; /* with a code: where its status line begins, in this part */
    const struct sipcause_status *status; /* with a code: what it means with its phrase */
    int is_shaped;                        /* it is such a line: */
    struct shaped shaped;
    struct found_of_vendor of[MOST_VENDORS]; /* as they were named */
};

static int only_failures; /* what goes well is nothing to say */

static int is_wanted(unsigned outcome)
{
    return !only_failures || is_failure(outcome);
}

/* A name, a title and two texts, each shorter than TEXT_SIZE, and colors. */
enum { EXPLANATION_SIZE = 5 * TEXT_SIZE };

/* Returns how long the explanation is. */
static size_t write_explanation(char *explanation, const char *name, const char *title,
                                unsigned outcome, const char *meaning, const char *advice)
{
    const int len = snprintf(explanation, EXPLANATION_SIZE, "    %s%s%s%s%s%s: %s %s%s%s\n",
                             paint(BOLD), paint(paint_of_outcome(outcome)), name,
                             title[0] != '\0' ? " " : "", title, paint(PLAIN), meaning, paint(BOLD),
                             advice, paint(PLAIN));

    return len < EXPLANATION_SIZE ? (size_t)len : EXPLANATION_SIZE - 1;
}

static void explain(const char *name, const char *title, unsigned outcome, const char *meaning,
                    const char *advice)
{
    char explanation[EXPLANATION_SIZE];

    put_bytes(explanation,
              write_explanation(explanation, name, title, outcome, meaning, advice));
}

/* "486", or "499, to be treated as 400". */
static void write_name(char *name, size_t size, unsigned code, unsigned treated_as)
{
    if (treated_as == code)
        snprintf(name, size, "%u", code);
    else
        snprintf(name, size, "%u, to be treated as %u", code, treated_as);
}

/* An explanation that is written once for all the lines that have this code with this meaning. */
struct explained {
    const struct sipcause_status *status;
    unsigned code;
    size_t len;
    char explanation[EXPLANATION_SIZE];
};

static void write_explained(struct explained *explained, unsigned code,
                            const struct sipcause_status *status)
{
    char name[64], meaning[TEXT_SIZE], advice[TEXT_SIZE];

    write_name(name, sizeof name, code, status->code);
    sipcause_status_text(status, SIPCAUSE_MEANING, meaning, sizeof meaning);
    sipcause_status_text(status, SIPCAUSE_ADVICE, advice, sizeof advice);
    explained->status = status;
    explained->code = code;
    explained->len =
        write_explanation(explained->explanation, name, sipcause_status_phrase(status),
                          status->outcome, meaning, advice);
}

static void explain_status(unsigned code, const struct sipcause_status *status)
{
    static struct explained known[97]; /* a prime: many codes are a hundred or so apart */
    struct explained *const one = &known[code % 97];

    if (!is_wanted(status->outcome))
        return;
    if (output_is(AS_JSON)) {
        const struct asked_status asked = { code, NULL, NULL };
        record_status(status, &asked);
        return;
    }
    if (one->status != status || one->code != code)
        write_explained(one, code, status);
    put_bytes(one->explanation, one->len);
}

static void explain_entry(const struct sipcause_entry *entry)
{
    char name[TEXT_SIZE], meaning[TEXT_SIZE], advice[TEXT_SIZE];

    if (!is_wanted(entry->outcome))
        return;
    if (output_is(AS_JSON)) {
        record_entry(entry);
        return;
    }
    snprintf(name, sizeof name, "%s %s", sipcause_vendor_id(sipcause_entry_vendor(entry)),
             short_key(entry));
    sipcause_entry_text(entry, SIPCAUSE_MEANING, meaning, sizeof meaning);
    sipcause_entry_text(entry, SIPCAUSE_ADVICE, advice, sizeof advice);
    explain(name, name_behind_key(entry), entry->outcome, meaning, advice);
}

/* What a vendor says of a status line, where it does: the one that was named, by its phrase or its
 * code alone, or else one that its phrase names. */
static const struct sipcause_entry *view_of(const struct sipcause_vendor *vendor, unsigned code,
                                            struct slice phrase)
{
    const struct sipcause_entry *view =
        sipcause_entry_by_status(vendor, code, phrase.text, phrase.len);
    char key[4];

    if (vendor != NULL && view->vendor == SIPCAUSE_NOBODY) {
        snprintf(key, sizeof key, "%u", code % 1000);
        view = sipcause_entry_find(vendor, "sip", key, strlen(key));
    }
    return view->vendor != SIPCAUSE_NOBODY ? view : NULL;
}

static void look_at_status(struct found *found, const struct named *named,
                           const struct part *part)
{
    struct slice phrase;
    size_t i;

    found->line = find_status(part, &found->code);
    if (found->line == NULL)
        return;
    phrase = phrase_of_line(found->line, part->end);
    found->status = sipcause_status_find_phrase(found->code, phrase.text, phrase.len);
    for (i = 0; i < named->count; i++)
        found->of[i].view = view_of(named->vendors[i], found->code, phrase);
}

static void look(struct found *found, const struct named *named, const struct part *part)
{
    size_t i;

    if (found->code == 0)
        look_at_status(found, named, part);
    for (i = 0; i < named->count; i++)
        if (found->of[i].entry == NULL && named->vendors[i] != NULL)
            found->of[i].entry = find_entry(named->vendors[i], part);
}

static void explain_cause(const struct sipcause_cause *cause)
{
    char name[64], meaning[TEXT_SIZE], advice[TEXT_SIZE];

    if (!is_wanted(cause->outcome))
        return;
    if (output_is(AS_JSON)) {
        record_cause(cause, cause->cause, NULL);
        return;
    }
    snprintf(name, sizeof name, "%s %u", sipcause_protocol_word(cause->protocol), cause->cause);
    sipcause_cause_text(cause, SIPCAUSE_MEANING, meaning, sizeof meaning);
    sipcause_cause_text(cause, SIPCAUSE_ADVICE, advice, sizeof advice);
    explain(name, sipcause_cause_name(cause), cause->outcome, meaning, advice);
}

/* Says what a line of another program tells. */
static void explain_shaped(const struct shaped *shaped, const struct named *named)
{
    const struct slice phrase = shaped->holes[HOLE_PHRASE];
    size_t i;

    if (shaped->entry != NULL) {
        explain_entry(shaped->entry);
        return;
    }
    if (shaped->cause != NULL) {
        explain_cause(shaped->cause);
        return;
    }
    explain_status(shaped->code,
                   sipcause_status_find_phrase(shaped->code, phrase.text, phrase.len));
    for (i = 0; i < named->count; i++) {
        const struct sipcause_entry *const view =
            view_of(named->vendors[i], shaped->code, phrase);
        if (view != NULL)
            explain_entry(view);
    }
}

static void explain_found_of(const struct found_of_vendor *found)
{
    size_t i;

    if (found->view != NULL)
        explain_entry(found->view);
    if (found->entry != NULL && found->entry != found->view)
        explain_entry(found->entry);
    for (i = 0; i < found->reason_count; i++)
        explain_entry(found->reasons[i]);
}

/* Says what the line that has just been written held, and forgets it. */
static void explain_found(struct found *found, const struct named *named)
{
    static const struct found_of_vendor nothing;
    size_t i;

    if (found->code != 0)
        explain_status(found->code, found->status);
    for (i = 0; i < named->count; i++)
        explain_found_of(&found->of[i]);
    if (found->is_shaped)
        explain_shaped(&found->shaped, named);
    found->code = 0;
    found->line = NULL;
    found->is_shaped = 0;
    for (i = 0; i < named->count; i++)
        found->of[i] = nothing;
}

static int is_wanted_entry(const struct sipcause_entry *entry)
{
    return entry != NULL && is_wanted(entry->outcome);
}

static int found_something_of(const struct found_of_vendor *found)
{
    size_t i = 0;

    while (i < found->reason_count && !is_wanted_entry(found->reasons[i]))
        i++;
    return i < found->reason_count || is_wanted_entry(found->entry)
           || is_wanted_entry(found->view);
}

static unsigned outcome_of_shaped(const struct shaped *shaped)
{
    const struct slice phrase = shaped->holes[HOLE_PHRASE];

    if (shaped->entry != NULL)
        return shaped->entry->outcome;
    if (shaped->cause != NULL)
        return shaped->cause->outcome;
    return sipcause_status_find_phrase(shaped->code, phrase.text, phrase.len)->outcome;
}

static int found_status(const struct found *found)
{
    return found->code != 0 && is_wanted(found->status->outcome);
}

/* Is there anything to say of the line? */
static int found_something(const struct found *found, const struct named *named)
{
    size_t i = 0;

    while (i < named->count && !found_something_of(&found->of[i]))
        i++;
    return i < named->count || found_status(found)
           || (found->is_shaped && is_wanted(outcome_of_shaped(&found->shaped)));
}

/* A log being read: bytes [0, used) of the block are there, [0, done) have been looked at and
 * written. */
struct log {
    struct named named;
    struct found found;
    struct field field; /* the one that the last line is a part of, not explained yet */
    int in_message;     /* since a status line to explain there has been no empty line */
    int in_line;        /* a part of the line has been taken already */
    struct message_reader reader;
    struct calls calls;
    size_t used, done;
    size_t searched; /* no mark begins in [done, searched) */
    size_t unmarked; /* lines before this have none */
    int is_counted;  /* each line, because its number or the name of its file may be told */
    int has_numbers, has_names, is_quiet;
    int is_shown; /* it is copied */
    const char *name;    /* NULL: standard input */
    unsigned long lines; /* that have begun */
    int is_begun;        /* the last of them has not ended */
    char block[BLOCK];
};

/* Where the records of a log that is not shown stand in it: at the last line that has begun. */
static void place_records(const struct log *log)
{
    json_place(log->name, log->lines);
}

/* Counts a line, or goes on with one. Returns whether it begins. */
static int begin_line(struct log *log, const char *next)
{
    const int begins = !log->is_begun;

    log->lines += (unsigned long)begins;
    log->is_begun = next[-1] != '\n';
    return begins;
}

/* What stands before a line, as grep has it. */
static void put_mark(const struct log *log)
{
    if (log->has_names) {
        put_outside(TEXT(log->name != NULL ? log->name : "(standard input)"));
        put(":");
    }
    if (log->has_numbers)
        put("%lu:", log->lines);
}

/* Copies lines with what stands before them, or counts them only. */
static void copy_lines(struct log *log, const char *from, const char *until, int is_shown)
{
    while (from < until) {
        const char *const newline = memchr(from, '\n', (size_t)(until - from));
        const char *const next = newline != NULL ? newline + 1 : until;
        if (begin_line(log, next) && is_shown)
            put_mark(log);
        if (is_shown)
            put_lines(from, (size_t)(next - from));
        from = next;
    }
}

/* Copies the bytes up to `until`, those that are quiet unless only others are wanted. */
static void copy(struct log *log, const char *until, int is_telling)
{
    const char *const from = log->block + log->done;
    const int is_shown = log->is_shown && (is_telling || !log->is_quiet);

    if (log->is_counted)
        copy_lines(log, from, until, is_shown);
    else if (is_shown)
        put_lines(from, (size_t)(until - from));
    log->done = (size_t)(until - log->block);
}

/* Looks for the vendor's words in a line in which no code of it was found; for its reasons in one
 * that is there whole and is no status line. */
static void look_for_words(struct found_of_vendor *found, const struct sipcause_vendor *vendor,
                           const struct part *part, const char *line_end)
{
    if (vendor == NULL || found->entry != NULL)
        return;
    if (line_end != NULL)
        found->reason_count = find_reasons(vendor, part->from, line_end, found->reasons);
    if (found->reason_count == 0)
        found->entry = find_cell(vendor, part);
}

/* Looks at the bytes of a line up to `until`. `line_end` is NULL when the line is not whole. */
static void look_at(struct log *log, const char *line_end, const char *until, const char *end)
{
    const char *const line = log->block + log->done;
    const struct part part = { log->block, line, until, end };
    struct found *const found = &log->found;
    size_t i;

    look(found, &log->named, &part);
    if (line_end != NULL && found->code == 0)
        found->is_shaped = find_shape(line, line_end, &found->shaped);
    for (i = 0; i < log->named.count && !found->is_shaped; i++)
        look_for_words(&found->of[i], log->named.vendors[i], &part,
                       found->code == 0 ? line_end : NULL);
}

/* A line without its line end. */
static const char *trim(const char *line, const char *end)
{
    while (end > line && (end[-1] == '\n' || end[-1] == '\r'))
        end--;
    return end;
}

/* A status line begins a message, an empty line ends its head. */
static void follow_message(struct log *log, int is_empty)
{
    if (log->found.code != 0) {
        log->in_message = found_status(&log->found);
        log->field.code = log->found.code;
    } else if (is_empty && !log->in_line) {
        log->in_message = 0;
    }
}

/* Takes a line that may be one of a header field, or go on with one. */
static void take_field_line(struct log *log, const char *line, const char *end)
{
    if (log->in_message && !log->in_line)
        field_line(&log->field, line, end);
}

/* Explains the field before the line, if the line does not go on with it. */
static void end_field_before(struct log *log, const char *line, const char *end)
{
    if (log->found.code != 0 || log->in_line || !field_goes_on(&log->field, line, end))
        field_end(&log->field);
}

/* Explains the fields of a message that stands in a JSON string; the whole line must be there. */
static void explain_string(unsigned code, const char *line, const char *end)
{
    if (line != NULL && memchr(line, '\\', (size_t)(end - line)) != NULL)
        explain_json_string(code, line, end);
}

/* Handles a line, or what is left of it, and explains it. */
static void take_line(struct log *log, const char *end)
{
    const char *const line = log->block + log->done;
    const char *const line_end = trim(line, end);
    const struct slice slice = message_text(&log->reader, line, line_end);
    const char *const text = slice.text, *const text_end = text + slice.len;
    const int may_begin = log->done >= log->unmarked;
    const char *string;
    int is_taken, is_telling;

    if (may_begin)
        look_at(log, log->in_line ? NULL : line_end, end, end);
    string = log->in_line || !found_status(&log->found) ? NULL : log->found.line;
    end_field_before(log, text, text_end);
    is_taken = log->in_line || message_line_before(&log->reader, line, end, may_begin);
    follow_message(log, slice.len == 0);
    take_field_line(log, text, text_end);
    is_telling = found_something(&log->found, &log->named) || log->field.len > 0;
    copy(log, end, is_telling);
    place_records(log);
    if (is_telling)
        put_line_end();
    explain_found(&log->found, &log->named);
    explain_string(log->field.code, string, line_end);
    if (!is_taken)
        message_line(&log->reader, line, end, may_begin);
    log->in_line = 0;
}

/* Is the line empty, a header field to explain, or one in color? */
static int is_field_or_gap(const char *line, const char *end)
{
    while (line < end && (*line == ' ' || *line == '\t'))
        line++;
    return line == end || *line == '\r' || *line == '\n' || *line == ESCAPE
           || begins_field(line, end);
}

/* The first such line from `at` on; `end` when there is none. */
static const char *field_or_gap(const char *at, const char *end)
{
    while (at < end && !is_field_or_gap(at, end)) {
        const char *const newline = memchr(at, '\n', (size_t)(end - at));
        at = newline != NULL ? newline + 1 : end;
    }
    return at;
}

/* Where the line with the next mark begins, or `end`. Each byte is searched once. */
static const char *next_marked_line(struct log *log, const char *end)
{
    const char *const from = log->block + log->done;
    const size_t start = log->searched > log->done ? log->searched : log->done;
    const char *const mark = find_mark(log->block + start, end), *newline;

    log->searched = (size_t)((mark != NULL ? mark : end) - log->block);
    if (mark == NULL)
        return end;
    newline = memrchr(from, '\n', (size_t)(mark - from));
    return newline != NULL ? newline + 1 : from;
}

/* The first line from `at` on, up to `end`, that may tell something; none begins a message. */
static const char *next_telling_line(struct log *log, const char *at, const char *end)
{
    if (message_goes_on(&log->reader))
        return message_skip(&log->reader, at, end, log->in_message ? is_field_or_gap : NULL);
    return log->in_message ? field_or_gap(at, end) : end;
}

/* Copies, unseen, the lines in which nothing can be found; they end before `end`, a line end. */
static void skip_quiet_lines(struct log *log, const char *end)
{
    const char *const from = log->block + log->done, *until;

    log->unmarked = 0;
    if (log->named.vendors[0] != NULL || log->in_line)
        return;
    until = next_marked_line(log, end);
    log->unmarked = (size_t)(until - log->block);
    if (log->field.len == 0)
        copy(log, next_telling_line(log, from, until), 0);
}

/* Handles all lines whose end has come; `fresh` is where the bytes not yet searched for one
 * begin. */
static void take_lines(struct log *log, size_t fresh)
{
    const char *const last = memrchr(log->block + fresh, '\n', log->used - fresh);

    while (last != NULL && log->block + log->done <= last) {
        const char *newline;
        skip_quiet_lines(log, last + 1);
        if (log->block + log->done > last)
            break;
        newline = memchr(log->block + log->done, '\n', log->used - log->done);
        take_line(log, newline + 1);
    }
}

/* Handles a part of a line that fills the block. */
static void take_part(struct log *log)
{
    const char *const until = log->block + BLOCK - AHEAD;

    field_end(&log->field);
    look_at(log, NULL, until, log->block + BLOCK);
    copy(log, until, found_something(&log->found, &log->named));
    log->found.line = NULL; /* the block moves on */
    log->in_line = 1;
}

/* Forgets what has been done, but for what may decide what the next bytes are. */
static void move_on(struct log *log)
{
    const size_t kept = log->done > BEHIND ? log->done - BEHIND : 0;

    memmove(log->block, log->block + kept, log->used - kept);
    log->unmarked = 0;
    log->used -= kept;
    log->done -= kept;
    log->searched = log->searched > kept ? log->searched - kept : 0;
}

static void take_block(struct log *log, size_t len)
{
    const size_t fresh = log->used;

    log->used += len;
    take_lines(log, fresh);
    if (log->done <= BEHIND && log->used == BLOCK)
        take_part(log);
    move_on(log);
}

/* Nothing goes on with what has come. */
static void end_message(struct log *log)
{
    field_end(&log->field);
    message_end(&log->reader);
    log->in_message = 0;
}

/* The last line may have no end. */
static void end_log(struct log *log)
{
    if (log->done < log->used)
        take_line(log, log->block + log->used);
    end_message(log);
    log->used = log->done = log->searched = 0;
}

static void begin_file(struct log *log, const char *name)
{
    log->name = strcmp(name, STANDARD_INPUT) == 0 ? NULL : name;
    log->lines = 0;
    log->is_begun = 0;
}

/* Annotates everything that comes from a file. Returns 0, or errno. */
static int annotate(void *context, const char *name)
{
    struct log *const log = context;
    ssize_t got;
    int problem;

    begin_file(log, name);
    while ((got = read_some(log->block + log->used, BLOCK - log->used)) > 0) {
        if (begins_message_of_capture())
            end_message(log);
        take_block(log, (size_t)got);
    }
    problem = got < 0 ? errno : 0;
    end_log(log);
    if (problem == 0)
        tell_of_empty_capture();
    return problem;
}

/* ---- Calls ---- */

static void take_message_of_log(void *context, const struct message *message)
{
    calls_take(context, message);
}

static void take_message_aside(void *context, const struct message *message)
{
    (void)context;
    put_aside_message(message);
}

static int is_wanted_call(const struct open_call *call)
{
    return is_wanted(call->diagnosis.outcome) && (!only_failures || call->diagnosis.over);
}

/* A call that has not ended is nothing to say in a log, and one that has fallen out ended at none
 * of its lines. */
static void tell_in_log(void *context, const struct open_call *call, enum call_state state)
{
    const struct log *const log = context;

    if (state == CALL_GOES_ON || !is_wanted_call(call))
        return;
    if (log->is_shown) {
        put_line_end();
        put_call_line(call, state);
    } else {
        if (state == CALL_FELL_OUT)
            json_place(NULL, 0);
        else
            place_records(log);
        tell_call_of(call, state);
        place_records(log);
    }
}

static void tell_alone(void *context, const struct open_call *call, enum call_state state)
{
    (void)context;
    if (is_wanted_call(call))
        tell_call_of(call, state);
}

static void take_line_for_calls(void *context, const char *line, const char *next)
{
    struct log *const log = context;
    const int may_begin = has_mark(line, next);

    if (begins_message_of_capture())
        message_end(&log->reader);
    if (may_begin || message_goes_on(&log->reader))
        message_line(&log->reader, line, next, may_begin);
}

/* Reads the messages of a file, and shows nothing of it. Returns 0, or errno. */
static int read_calls(void *context, const char *name)
{
    struct log *const log = context;
    const int problem = read_lines(take_line_for_calls, log);

    (void)name;
    message_end(&log->reader);
    if (problem == 0)
        tell_of_empty_capture();
    return problem;
}

/* Adds a vendor, once. Returns an exit status. */
static int name_vendor(struct named *named, const char *id)
{
    const struct sipcause_vendor *const vendor = need_vendor(id);
    size_t i = 0;

    if (vendor->number == SIPCAUSE_NOBODY)
        return NOT_KNOWN;
    while (i < named->count && named->vendors[i] != vendor)
        i++;
    named->vendors[i] = vendor;
    named->count += i == named->count;
    return ANSWERED;
}

/* Those in a list with commas. Returns an exit status. */
static int name_vendors(struct named *named, const char *given)
{
    char *const ids = need(strdup(given)), *rest = ids;
    int result = ANSWERED;

    while (result == ANSWERED && rest != NULL)
        result = name_vendor(named, strsep(&rest, ","));
    free(ids);
    return result;
}

static int start_calls(struct log *log, const struct options *options)
{
    if (!calls_start_as_asked(&log->calls, options->given[OPEN_CALLS]))
        return WRONG_USAGE;
    if (log->named.count == 1 && log->named.vendors[0] != NULL) /* of several, none says whose */
        log->calls.vendor = log->named.vendors[0]->number;
    log->calls.tell = options->given[CALLS] != NULL ? tell_alone : tell_in_log;
    log->calls.context = log;
    message_start(&log->reader, log->calls.vendor, take_message_of_log, &log->calls);
    return ANSWERED;
}

/* What is shown of the log, and what before its lines. */
static int start_lines(struct log *log, const struct options *options)
{
    log->has_numbers = options->given[LINE_NUMBER] != NULL;
    log->has_names = options->given[WITH_FILENAME] != NULL;
    only_failures = options->given[FAILURES] != NULL;
    log->is_quiet = options->given[QUIET] != NULL || only_failures;
    log->is_shown = options->given[CALLS] == NULL && options->given[JSON] == NULL;
    log->is_counted = log->has_numbers || log->has_names || !log->is_shown;
    if (!log->is_shown
        && (log->has_numbers || log->has_names || options->given[QUIET] != NULL))
        return wrong_usage(options->given[CALLS] != NULL ? "--calls" : "--json",
                           "shows no lines of the log");
    return ANSWERED;
}

/* With two processors, one takes the calls and writes; with three, another reads. A terminal sees
 * each line at once, and so does who asked for that. Records know their line, which only the reader
 * does. */
static int start_jobs(struct log *log, const struct options *options)
{
    const size_t jobs = jobs_asked(options->given[JOBS]);

    if (jobs == 0)
        return WRONG_USAGE;
    if (jobs == 1 || is_terminal(stdout) || options->given[LINE_BUFFERED] != NULL
        || (!log->is_shown && options->given[CALLS] == NULL))
        return ANSWERED;
    if (jobs > 2)
        ahead_wanted();
    put_aside_start(take_message_of_log, &log->calls);
    if (put_is_aside())
        log->reader.take = take_message_aside;
    return ANSWERED;
}

int command_annotate(const struct options *options, int count, char **files)
{
    static struct log log;
    int result = ANSWERED;

    if (options->given[VENDOR] != NULL)
        result = name_vendors(&log.named, options->given[VENDOR]);
    else
        log.named.count = 1; /* NULL */
    if (result == ANSWERED)
        result = start_calls(&log, options);
    if (result == ANSWERED)
        result = start_lines(&log, options);
    if (result != ANSWERED)
        return result;
    if (options->given[CALLS] != NULL)
        table_of_calls();
    result = start_jobs(&log, options);
    if (result != ANSWERED)
        return result;
    result = read_files(count, files, options->given[CALLS] != NULL ? read_calls : annotate, &log);
    put_aside_end();
    log.lines = 0; /* none of them tells of the calls that are left */
    calls_end(&log.calls);
    return result;
}
