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
#include "annotate.h"
#include "jobs.h"

#include <errno.h>
#include <string.h>

enum { BLOCK = 1 << 17 };

/* A log being read: bytes [0, used) of the block are there, [0, done) have been looked at and
 * written. */
struct log {
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

/* Looks at the bytes of a line up to `until`. `line_end` is NULL when the line is not whole. */
static void look_at(struct log *log, const char *line_end, const char *until, const char *end)
{
    const struct part part = { log->block, log->block + log->done, until, end };

    look_at_line(&log->found, &part, line_end);
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
    is_telling = found_something(&log->found) || log->field.len > 0;
    copy(log, end, is_telling);
    place_records(log);
    if (is_telling)
        put_line_end();
    explain_found(&log->found);
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
    if (log->found.named.vendors[0] != NULL || log->in_line)
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
    copy(log, until, found_something(&log->found));
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

static int start_calls(struct log *log, const struct options *options)
{
    const struct named *const named = &log->found.named;

    if (!calls_start_as_asked(&log->calls, options->given[OPEN_CALLS]))
        return WRONG_USAGE;
    if (named->count == 1 && named->vendors[0] != NULL) /* of several, none says whose they are */
        log->calls.vendor = named->vendors[0]->number;
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
    want_only_failures(options->given[FAILURES] != NULL);
    log->is_quiet = options->given[QUIET] != NULL || options->given[FAILURES] != NULL;
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
        result = name_vendors(&log.found.named, options->given[VENDOR]);
    else
        log.found.named.count = 1; /* NULL */
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
