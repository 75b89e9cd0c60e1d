/* SPDX-License-Identifier: MIT
 *
 * cmd_annotate.c - `sipcause annotate`: copies a log through and writes one indented explanation under
 * each line that holds a status line or, with --vendor, a code of that vendor as a word of its own, and
 * under the Reason, Retry-After and Warning lines behind a status line.
 *
 * The log is read in blocks and handled line by line in place. A line longer than the block is
 * handled in parts that overlap by more than the longest thing looked for, so that memory stays the
 * same for a log of any size and any shape.
 */
#include "tool.h"

#include <errno.h>
#include <string.h>

enum {
    BLOCK = 1 << 17,
    MARK_AT = 3,   /* "SIP" */
    MARK_LEN = 5,  /* "/2.0 " */
    CODE_END = 11, /* "SIP/2.0 486" */
    BEHIND = 2,    /* bytes before a word that decide whether it stands alone */
    AHEAD = 128    /* bytes from the first of anything looked for that decide what it is */
};

/* A part of a line: what is looked for may begin in [from, until), and the bytes around it down to
 * `begin` and up to `end` decide what it is. */
struct part {
    const char *begin, *from, *until, *end;
};

/* What a line has been found to hold, as its parts come by. */
struct found {
    unsigned code;    /* 0: none yet */
    const char *line; /* with a code: where its status line begins, in this part */
    const struct sipcause_entry *entry; /* NULL: none yet */
};

static int is_word(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z')
           || (byte >= 'a' && byte <= 'z') || byte == '_';
}

static int is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/* The code of the status line at `text`, or 0: the scanner must have taken it as far as the code, and
 * the code must end there. */
static unsigned status_code_at(const char *text, const char *end)
{
    struct sipcause_scanner scanner;

    if (end - text < CODE_END || (end - text > CODE_END && is_word(text[CODE_END])))
        return 0;
    sipcause_scanner_start(&scanner, 0);
    return sipcause_scanner_feed(&scanner, text, CODE_END) == SIPCAUSE_SHORT ? scanner.code : 0;
}

/* The middle of the version of a status line: rare in a log, so it is what to search for. */
static const char *find_mark(const char *at, const char *end)
{
    return at < end ? memmem(at, (size_t)(end - at), "/2.0 ", MARK_LEN) : NULL;
}

/* Finds the first status line in the part. */
static void find_status(struct found *found, const struct part *part)
{
    const char *mark = part->from;

    while ((mark = find_mark(mark, part->end)) != NULL) {
        const char *line = mark - MARK_AT;
        mark++;
        if (line - part->from < 0 || line >= part->until
            || (line > part->begin && is_word(line[-1])))
            continue;
        found->code = status_code_at(line, part->end);
        found->line = line;
        if (found->code != 0)
            return;
    }
}

/* Does punctuation glue the word to a number, as in 10.0.0.1:5000, 12:30:05.4090 or -4090? */
static int is_glued(const struct part *part, const char *word, const char *word_end)
{
    static const char glue[] = ".,:-/@+";

    if (word > part->begin && (word[-1] == '+' || word[-1] == '-'))
        return 1;
    if (word - part->begin >= BEHIND && memchr(glue, word[-1], sizeof glue - 1) != NULL
        && is_digit(word[-2]))
        return 1;
    return part->end - word_end >= 2 && memchr(glue, word_end[0], sizeof glue - 1) != NULL
           && is_digit(word_end[1]);
}

static const char *end_of_word(const char *at, const char *end)
{
    while (at < end && is_word(*at))
        at++;
    return at;
}

static const struct sipcause_entry *find_entry(const struct sipcause_vendor *vendor,
                                               const struct part *part)
{
    const char *word = part->from;

    if (word > part->begin && is_word(word[-1]))
        word = end_of_word(word, part->end); /* it began in the part before */
    for (; word < part->until; word = end_of_word(word, part->end) + 1) {
        const char *word_end = end_of_word(word, part->end);
        const struct sipcause_entry *entry;
        if (!is_digit(*word) || word_end - word >= AHEAD || is_glued(part, word, word_end))
            continue;
        entry = sipcause_entry_find(vendor, NULL, word, (size_t)(word_end - word));
        if (entry->vendor != SIPCAUSE_NOBODY && strcmp(sipcause_entry_space(entry), "sip") != 0)
            return entry; /* a response code counts in a status line only: there are too many numbers like it */
    }
    return NULL;
}

static void explain(const char *name, const char *title, unsigned outcome, const char *meaning,
                    const char *advice)
{
    put("    %s%s%s %s%s: %s %s%s%s\n", paint(BOLD), paint(paint_of_outcome(outcome)), name, title,
        paint(PLAIN), meaning, paint(CYAN), advice, paint(PLAIN));
}

static void explain_status(unsigned code)
{
    const struct sipcause_status *status = sipcause_status_find(code);
    char name[32], meaning[TEXT_SIZE], advice[TEXT_SIZE];

    if (status->code == code)
        snprintf(name, sizeof name, "%u", code);
    else
        snprintf(name, sizeof name, "%u, to be treated as %u", code, status->code);
    sipcause_status_text(status, SIPCAUSE_MEANING, meaning, sizeof meaning);
    sipcause_status_text(status, SIPCAUSE_ADVICE, advice, sizeof advice);
    explain(name, sipcause_status_phrase(status), status->outcome, meaning, advice);
}

static void explain_entry(const struct sipcause_entry *entry)
{
    char name[TEXT_SIZE], meaning[TEXT_SIZE], advice[TEXT_SIZE];

    snprintf(name, sizeof name, "%s %s", sipcause_vendor_id(sipcause_entry_vendor(entry)),
             sipcause_entry_key(entry));
    sipcause_entry_text(entry, SIPCAUSE_MEANING, meaning, sizeof meaning);
    sipcause_entry_text(entry, SIPCAUSE_ADVICE, advice, sizeof advice);
    explain(name, sipcause_entry_name(entry), entry->outcome, meaning, advice);
}

static void look(struct found *found, const struct sipcause_vendor *vendor, const struct part *part)
{
    if (found->code == 0)
        find_status(found, part);
    if (found->entry == NULL && vendor != NULL)
        found->entry = find_entry(vendor, part);
}

/* What the vendor itself says of a response code, where it does. */
static const struct sipcause_entry *view_of(const struct sipcause_vendor *vendor, unsigned code)
{
    char key[4];

    snprintf(key, sizeof key, "%u", code % 1000);
    return sipcause_entry_find(vendor, "sip", key, strlen(key));
}

/* Says what the line that has just been written held, and forgets it. */
static void explain_found(struct found *found, const struct sipcause_vendor *vendor)
{
    if (found->code != 0)
        explain_status(found->code);
    if (found->code != 0 && vendor != NULL
        && view_of(vendor, found->code)->vendor != SIPCAUSE_NOBODY)
        explain_entry(view_of(vendor, found->code));
    if (found->entry != NULL)
        explain_entry(found->entry);
    found->code = 0;
    found->entry = NULL;
}

/* A log being read: bytes [0, used) of the block are there, [0, done) have been looked at and written. */
struct log {
    const struct sipcause_vendor *vendor;
    struct found found;
    int in_message; /* since a status line there has been no empty line */
    int in_line;    /* a part of the line has been taken already */
    size_t used, done;
    size_t searched; /* no mark begins in [done, searched) */
    char block[BLOCK];
};

/* Looks at the bytes up to `until` and copies them. */
static void take(struct log *log, const char *until, const char *end)
{
    const char *const from = log->block + log->done;
    const struct part part = { log->block, from, until, end };

    look(&log->found, log->vendor, &part);
    put_lines(from, (size_t)(until - from));
    log->done = (size_t)(until - log->block);
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
    if (log->found.code != 0)
        log->in_message = 1;
    else if (is_empty && !log->in_line)
        log->in_message = 0;
}

static int found_something(const struct found *found)
{
    return found->code != 0 || found->entry != NULL;
}

/* Handles a line, or what is left of it, and explains it. */
static void take_line(struct log *log, const char *end)
{
    const char *const line = log->block + log->done;
    const char *const text_end = trim(line, end);
    const int is_field = log->in_message && !log->in_line;
    const char *fields_from;

    take(log, end, end);
    follow_message(log, text_end == line);
    if (end[-1] != '\n' && found_something(&log->found))
        put("\n");
    fields_from =
        log->found.code != 0 && !log->in_line ? log->found.line : NULL; /* the whole line is here */
    explain_found(&log->found, log->vendor);
    if (fields_from != NULL && memchr(fields_from, '\\', (size_t)(text_end - fields_from)) != NULL)
        explain_escaped_fields(fields_from, text_end);
    if (is_field)
        explain_field(line, text_end, end[-1] == '\n' ? "" : "\n");
    log->in_line = 0;
}

/* May a line with this first byte be empty, or a field that is explained? */
static int is_field_or_gap(char byte)
{
    return byte == '\r' || byte == '\n' || (byte | 0x20) == 'r' || (byte | 0x20) == 'w';
}

/* The first line from `at` on that may be a header field to explain, or that is empty; `end` when there is
 * none. */
static const char *field_or_gap(const char *at, const char *end)
{
    while (at < end) {
        const char *text = at, *newline;
        while (text < end && (*text == ' ' || *text == '\t'))
            text++;
        if (text == end || is_field_or_gap(*text))
            return at;
        newline = memchr(text, '\n', (size_t)(end - text));
        at = newline != NULL ? newline + 1 : end;
    }
    return end;
}

/* Where the line with the next mark begins, or `end`. Each byte is searched for marks once. */
static const char *next_marked_line(struct log *log, const char *end)
{
    const char *const from = log->block + log->done;
    const size_t start = log->searched > log->done ? log->searched : log->done;
    const char *const mark = find_mark(log->block + start, end);
    const char *newline;

    log->searched = (size_t)((mark != NULL ? mark : end) - log->block);
    if (mark == NULL)
        return end;
    newline = memrchr(from, '\n', (size_t)(mark - from));
    return newline != NULL ? newline + 1 : from;
}

/* Copies, unseen, the lines in which nothing can be found; they end before `end`, a line end. */
static void skip_quiet_lines(struct log *log, const char *end)
{
    const char *const from = log->block + log->done, *until;

    if (log->vendor != NULL || log->in_line)
        return;
    until = next_marked_line(log, end);
    if (log->in_message)
        until = field_or_gap(from, until);
    put_lines(from, (size_t)(until - from));
    log->done = (size_t)(until - log->block);
}

/* Handles all lines whose end has come; `fresh` is where the bytes not yet searched for one begin. */
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

/* Makes room: in a block that one line fills, by handling a part of it. */
static void make_room(struct log *log)
{
    size_t kept;

    if (log->done <= BEHIND && log->used == BLOCK) {
        take(log, log->block + BLOCK - AHEAD, log->block + BLOCK);
        log->in_line = 1;
    }
    kept = log->done > BEHIND ? log->done - BEHIND : 0;
    memmove(log->block, log->block + kept, log->used - kept);
    log->used -= kept;
    log->done -= kept;
    log->searched = log->searched > kept ? log->searched - kept : 0;
}

/* Annotates everything that comes from `file`. Returns 0, or errno. */
static int annotate(void *context, int file)
{
    struct log *const log = context;
    ssize_t got;
    int problem;

    log->used = log->done = log->searched = 0;
    log->in_message = log->in_line = 0;
    while ((got = read_some(file, log->block + log->used, BLOCK - log->used)) > 0) {
        const size_t fresh = log->used;
        log->used += (size_t)got;
        take_lines(log, fresh);
        make_room(log);
    }
    problem = got < 0 ? errno : 0;
    if (log->done < log->used)
        take_line(log, log->block + log->used); /* the last line has no end */
    return problem;
}

int command_annotate(const struct options *options, int count, char **files)
{
    static struct log log;

    if (options->given[VENDOR] != NULL) {
        log.vendor = sipcause_vendor_find(TEXT(options->given[VENDOR]));
        if (log.vendor->number == SIPCAUSE_NOBODY)
            return unknown_vendor(options->given[VENDOR]);
    }
    return read_files(count, files, annotate, &log);
}
