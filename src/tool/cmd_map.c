/* SPDX-License-Identifier: MIT
 *
 * cmd_map.c - `sipcause map`: records in, the same records out with fields added that say what a
 * code in them means; one for one and in order, in memory of one size. What is no record goes
 * through as it came, so that nothing is lost on the way through a pipe.
 *
 * With --jobs a block is cut into parts, each at a line end, as if no record went on there. A part
 * counts only where the one before it has ended; else it is taken once more from there.
 */
#include "jobs.h"
#include "map.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { SUFFIXES = 1024, PART = 1 << 18, LEAST_PART = 1 << 13, MOST_WAITING = 1 << 21 };

static const char mark[] = "\xef\xbb\xbf"; /* that some programs begin UTF-8 with */

enum found { NOTHING_THERE, IS_UNKNOWN, IS_KNOWN };

/* What is added for the values of a record, and is again where they are the same. */
struct suffix {
    char key[KEY_SIZE]; /* those values */
    size_t key_len;
    int is_filled;
    enum found found;
    struct text text;
};

struct map {
    struct codes codes;
    struct columns columns;
    struct additions additions;
    struct shape shape;
    enum format format; /* that was asked for */
    int is_only;
    int result; /* where it ends before the input does */
    int skips;  /* the rest of a line that was too long */
    unsigned long records, malformed, unknown;
    unsigned long lines, first_malformed; /* lines that have been taken; where it begins, from 1 */
    const char *why;                      /* it is malformed */
    char first_unknown[KEY_SIZE];
    struct suffix suffixes[SUFFIXES], long_one;
    struct text none; /* what is added where there is no code */
    const char *at, *end; /* of what has come and has not been taken */
    size_t jobs, most_part; /* bytes whose output may wait; 0: as many as there are */
    struct map *parts[MOST_JOBS]; /* what takes a part of a block, with others */
    const char *from, *until;     /* of a part: where its first record begins, and no more do */
    struct text *waiting;         /* what it writes; NULL: none waits */
};

/* ---- What is added ---- */

/* Makes of fields to add what stands alone, where only they are wanted. */
static void stand_alone(const struct map *map, struct text *text)
{
    const int is_json = map->shape.format == JSON_LINES;

    if (!map->is_only)
        return;
    if (text->len > 0)
        memmove(text->bytes, text->bytes + 1, --text->len);
    if (!is_json)
        return;
    text_add(text, "}{", 2);
    memmove(text->bytes + 1, text->bytes, text->len - 1);
    text->bytes[0] = '{';
}

/* Has a line end stand behind the text, for the record that ends with one. */
static void end_with_line(struct text *text)
{
    text_add(text, "\n", 1);
    text->len--;
}

static void write_values(const struct map *map, const struct answer *answer, struct text *text)
{
    text->len = 0;
    add_values(text, map->shape.format, &map->additions, answer);
    stand_alone(map, text);
    end_with_line(text);
}

/* The values of the key's parts, with a blank between two. */
static size_t join_parts(const struct map *map, const struct row *row, char *joined)
{
    char value[KEY_SIZE];
    size_t part, i, len = 0;

    joined[0] = '\0';
    for (part = 0; part < map->columns.part_count; part++)
        for (i = 0; i < row->picked_count; i++) {
            if (part_of(&map->columns, &map->shape, row, i) != part)
                continue;
            plain_value(map->shape.format, &row->picked[i].value, value);
            len += (size_t)snprintf(joined + len, KEY_SIZE - len, "%s%s", len > 0 ? " " : "",
                                    value);
            if (len >= KEY_SIZE)
                return 0;
        }
    return len;
}

/* Notes a value that is not known. */
static enum found is_unknown(struct map *map, const char *value)
{
    if (map->first_unknown[0] == '\0')
        snprintf(map->first_unknown, sizeof map->first_unknown, "%s", value);
    return IS_UNKNOWN;
}

static enum found find_by_key(struct map *map, const struct row *row, struct answer *answer)
{
    const struct slice *const first = &map->columns.parts[0];
    const struct slice name = map->shape.format == JSON_LINES ? last_name(*first) : *first;
    char value[KEY_SIZE];
    const size_t len = join_parts(map, row, value);

    if (len == 0)
        return NOTHING_THERE;
    return find_answer(&map->codes, &name, value, len, answer) ? IS_KNOWN : is_unknown(map, value);
}

/* The name of a picked field, as the spec is asked for it. */
static struct slice name_of(const struct map *map, const struct row *row, size_t picked)
{
    if (map->shape.format == JSON_LINES)
        return row->picked[picked].name;
    return (struct slice){ TEXT(map->columns.names[picked]) };
}

/* Of several columns that the spec knows, the first that tells something. */
static enum found find_by_names(struct map *map, const struct row *row, struct answer *answer)
{
    enum found found = NOTHING_THERE;
    char value[KEY_SIZE];
    size_t i;

    for (i = 0; i < row->picked_count; i++) {
        const struct slice name = name_of(map, row, i);
        const size_t len = plain_value(map->shape.format, &row->picked[i].value, value);
        struct answer its;
        if (len == 0)
            continue;
        if (!find_answer(&map->codes, &name, value, len, &its)) {
            found = found == NOTHING_THERE ? is_unknown(map, value) : found;
        } else if (found != IS_KNOWN || answer->outcome == SIPCAUSE_OUTCOME_UNKNOWN) {
            *answer = its;
            found = IS_KNOWN;
        }
    }
    return found;
}

static void fill(struct map *map, const struct row *row, struct suffix *suffix)
{
    struct answer answer = { .status = NULL };

    suffix->found = map->columns.key != NULL ? find_by_key(map, row, &answer)
                                             : find_by_names(map, row, &answer);
    write_values(map, &answer, &suffix->text);
    suffix->is_filled = 1;
}

/* Appends to the key of a suffix, which becomes longer than it may be where there is no room. */
static void append(struct suffix *suffix, const struct slice *text)
{
    const size_t room = suffix->key_len < KEY_SIZE ? KEY_SIZE - suffix->key_len : 0;

    if (text->len > 0)
        memcpy(suffix->key + suffix->key_len, text->text, text->len < room ? text->len : room);
    suffix->key_len = text->len < room ? suffix->key_len + text->len : KEY_SIZE;
}

/* Writes what the answer depends on: the values, and where they may stand in several columns, which
 * those are. */
static void write_key(const struct map *map, const struct row *row, struct suffix *suffix)
{
    static const struct slice end = { "", 1 };
    size_t i;

    suffix->key_len = 0;
    for (i = 0; i < row->picked_count; i++) {
        if (map->columns.key == NULL || map->columns.part_count > 1) {
            const struct slice name = name_of(map, row, i);
            append(suffix, &name);
            append(suffix, &end);
        }
        append(suffix, &row->picked[i].value);
        append(suffix, &end);
    }
}

static size_t hash_of(const char *bytes, size_t len)
{
    uint32_t hash = 2166136261u;
    size_t i;

    for (i = 0; i < len; i++)
        hash = (hash ^ (unsigned char)bytes[i]) * 16777619u;
    return (hash ^ hash >> 16) % SUFFIXES;
}

static const struct suffix *suffix_for(struct map *map, const struct row *row)
{
    struct suffix *const asked = &map->long_one, *known;

    write_key(map, row, asked);
    if (asked->key_len >= KEY_SIZE) {
        fill(map, row, asked);
        return asked;
    }
    known = &map->suffixes[hash_of(asked->key, asked->key_len)];
    if (!known->is_filled || known->key_len != asked->key_len
        || memcmp(known->key, asked->key, asked->key_len) != 0) {
        memcpy(known->key, asked->key, asked->key_len);
        known->key_len = asked->key_len;
        fill(map, row, known);
    }
    return known;
}

/* ---- Records ---- */

/* Where the line end before `next` begins. */
static const char *line_end_before(const char *begin, const char *next)
{
    if (next == begin || next[-1] != '\n')
        return next;
    next--;
    return next > begin && next[-1] == '\r' ? next - 1 : next;
}

static void put_out(const struct map *map, const char *bytes, size_t len)
{
    if (map->waiting != NULL)
        text_add(map->waiting, bytes, len);
    else
        put_lines(bytes, len);
}

/* Writes a record with what is added to it. */
static void put_row(const struct map *map, const char *at, const struct row *row,
                    const struct text *text)
{
    const char *const end = map->is_only ? line_end_before(at, row->next) : row->end;

    if (!map->is_only)
        put_out(map, at, (size_t)(end - at));
    if (end + 1 == row->next && *end == '\n') {
        put_out(map, text->bytes, text->len + 1);
    } else {
        put_out(map, text->bytes, text->len);
        put_out(map, end, (size_t)(row->next - end));
    }
}

/* Writes what is no record. */
static void put_through(const struct map *map, const char *at, const char *next)
{
    const char *const end = line_end_before(at, next);

    if (map->is_only)
        put_out(map, map->none.bytes, map->none.len);
    else
        put_out(map, at, (size_t)(end - at));
    put_out(map, end, (size_t)(next - end));
}

static void note_malformed(struct map *map, const char *why)
{
    if (map->malformed++ == 0) {
        map->first_malformed = map->lines + 1;
        map->why = why;
    }
}

static unsigned long lines_in(const char *at, const char *end)
{
    unsigned long lines = 0;

    while (at < end && (at = memchr(at, '\n', (size_t)(end - at))) != NULL) {
        lines++;
        at++;
    }
    return lines;
}

static void take_row(struct map *map, const char *at, const struct row *row)
{
    const int is_blank = row->end == at && map->shape.columns != 1;

    map->records++;
    if (is_blank || row->why != NULL) {
        if (!is_blank)
            note_malformed(map, row->why);
        put_through(map, at, row->next);
    } else {
        const struct suffix *const suffix = suffix_for(map, row);
        map->unknown += suffix->found == IS_UNKNOWN;
        put_row(map, at, row, &suffix->text);
    }
    map->lines += map->shape.format == CSV ? lines_in(at, row->next) : 1;
}

/* ---- The beginning ---- */

/* The format that a first line has. */
static enum format format_of(const char *line, size_t len)
{
    size_t blanks = 0;

    while (blanks < len && (line[blanks] == ' ' || line[blanks] == '\t'))
        blanks++;
    if (blanks < len && line[blanks] == '{')
        return JSON_LINES;
    if (memchr(line, '\t', len) != NULL)
        return TSV;
    return memchr(line, ',', len) != NULL || (len > 0 && *line == '"') ? CSV : TSV;
}

/* Takes the header line of a table, where it has one. */
static void take_header(struct map *map, const char *at, const char *end)
{
    struct text names = { NULL, 0, 0 };
    struct row row;

    if (map->columns.are_numbers || map->result != ANSWERED)
        return;
    read_row(&map->shape, at, end, 1, &row);
    add_names(&names, map->shape.format, &map->additions);
    stand_alone(map, &names);
    end_with_line(&names);
    put_row(map, at, &row, &names);
    free(names.bytes);
    map->lines = lines_in(at, row.next);
    map->at = row.next;
}

/* Learns from the first record what the others are like. */
static void begin(struct map *map)
{
    const size_t came = (size_t)(map->end - map->at);
    const char *const newline = memchr(map->at, '\n', came);
    const size_t len = newline != NULL ? (size_t)(newline - map->at) : came;
    struct answer answer = { .status = NULL };

    map->shape.format = map->format != NO_FORMAT ? map->format : format_of(map->at, len);
    if (map->format == NO_FORMAT && len > 0 && *map->at == '[') {
        map->result = wrong_usage("map", "this is an array in JSON: it takes an object in a line");
        return;
    }
    write_values(map, &answer, &map->none);
    if (map->shape.format == JSON_LINES)
        return;
    map->result = find_columns(&map->columns, &map->shape, map->at, map->end);
    take_header(map, map->at, map->end);
}

/* Writes the mark as it came. */
static void take_mark(struct map *map)
{
    const size_t len = sizeof mark - 1;

    if ((size_t)(map->end - map->at) < len || memcmp(map->at, mark, len) != 0)
        return;
    put_bytes(mark, len);
    map->at += len;
}

/* ---- Blocks ---- */

/* Takes the rest of a line that did not fit in the block. */
static void skip_line(struct map *map)
{
    const char *const newline = memchr(map->at, '\n', (size_t)(map->end - map->at));
    const char *const next = newline != NULL ? newline + 1 : map->end;

    map->lines += newline != NULL;
    if (map->is_only && newline != NULL)
        put_bytes("\n", 1);
    else if (!map->is_only)
        put_lines(map->at, (size_t)(next - map->at));
    map->at = next;
    map->skips = newline == NULL;
}

/* Takes what fills the block and has no line end. */
static void take_part(struct map *map)
{
    map->records++;
    note_malformed(map, "it is longer than 1 MiB");
    put_through(map, map->at, map->end);
    map->at = map->end;
    map->skips = 1;
}

/* Takes the records that begin in a part. */
static void *take_part_of_block(void *context)
{
    struct map *const part = context;
    struct row row;

    while (part->at < part->until && part->waiting->len < MOST_WAITING / part->jobs
           && read_row(&part->shape, part->at, part->end, 0, &row)) {
        take_row(part, part->at, &row);
        part->at = row.next;
    }
    return NULL;
}

/* Makes what takes a part; it knows what all know, and has no answers yet. */
static struct map *new_part(const struct map *map)
{
    struct map *const part = need(malloc(sizeof *part));

    *part = *map;
    memset(part->suffixes, 0, sizeof part->suffixes);
    memset(&part->long_one, 0, sizeof part->long_one);
    part->waiting = need(calloc(1, sizeof *part->waiting));
    return part;
}

static void begin_part(struct map *map, size_t number, const char *from)
{
    struct map *const part = map->parts[number] != NULL ? map->parts[number] : new_part(map);

    part->from = part->at = from;
    part->end = part->until = map->end;
    part->records = part->malformed = part->unknown = part->lines = 0;
    part->first_unknown[0] = '\0';
    part->waiting->len = 0;
    map->parts[number] = part;
    if (number > 0)
        map->parts[number - 1]->until = from;
}

/* Writes and counts what a part has come to. Where too much would have waited, parts are to be
 * smaller, or what the others have done were thrown away each time. */
static void end_part(struct map *map, const struct map *part)
{
    if (part->at < part->until && part->waiting->len >= MOST_WAITING / part->jobs)
        map->most_part = (size_t)(part->at - part->from) / 2 + 1;
    put_lines(part->waiting->bytes, part->waiting->len);
    if (map->malformed == 0 && part->malformed > 0) {
        map->first_malformed = map->lines + part->first_malformed;
        map->why = part->why;
    }
    if (map->first_unknown[0] == '\0')
        memcpy(map->first_unknown, part->first_unknown, sizeof map->first_unknown);
    map->records += part->records;
    map->malformed += part->malformed;
    map->unknown += part->unknown;
    map->lines += part->lines;
    map->at = part->at;
}

/* Where the first line begins that is `len` bytes further, or the end. */
static const char *line_behind(const char *at, const char *end, size_t len)
{
    const char *newline = NULL;

    if ((size_t)(end - at) > len)
        newline = memchr(at + len, '\n', (size_t)(end - at) - len);
    return newline != NULL ? newline + 1 : end;
}

static void take_parts(struct map *map)
{
    const char *from = map->at;
    size_t len = (size_t)(map->end - map->at) / map->jobs, count = 0, i;

    if (map->most_part > 0 && map->most_part < len)
        len = map->most_part;
    while (count < map->jobs && from < map->end) {
        begin_part(map, count++, from);
        from = line_behind(from, map->end, len);
    }
    jobs_do(take_part_of_block, (void *const *)map->parts, count);
    for (i = 0; i < count && map->parts[i]->from == map->at; i++)
        end_part(map, map->parts[i]);
}

/* Is it worth while to cut what has come? */
static int may_cut(const struct map *map)
{
    return map->jobs > 1 && map->end - map->at > 2 * LEAST_PART
           && (map->most_part == 0 || map->most_part > LEAST_PART);
}

static void take_rows(struct map *map, int is_all)
{
    const char *from = NULL;
    struct row row;

    if (map->skips)
        skip_line(map);
    while (map->at != from && may_cut(map)) {
        from = map->at;
        take_parts(map);
    }
    while (map->at < map->end && read_row(&map->shape, map->at, map->end, is_all, &row)) {
        take_row(map, map->at, &row);
        map->at = row.next;
    }
}

/* Takes the record that fills the block and goes on: it ends with its first line. */
static void take_long_row(struct map *map)
{
    struct row row;

    if (memchr(map->at, '\n', (size_t)(map->end - map->at)) == NULL) {
        take_part(map);
        return;
    }
    read_row(&map->shape, map->at, map->end, 1, &row);
    take_row(map, map->at, &row);
    map->at = row.next;
    take_rows(map, 0);
}

/* Has enough come to begin with? */
static int may_begin(const struct map *map, enum row_input input)
{
    return map->at < map->end
           && (input != MORE_COMES
               || memchr(map->at, '\n', (size_t)(map->end - map->at)) != NULL);
}

static const char *take_block(void *context, const char *at, const char *end, enum row_input input)
{
    struct map *const map = context;

    map->at = at;
    map->end = end;
    if (map->shape.format == NO_FORMAT) {
        if (!may_begin(map, input))
            return at;
        take_mark(map);
        begin(map);
    }
    if (map->result != ANSWERED)
        return NULL;
    if (input == BLOCK_IS_FULL && map->at == at)
        take_long_row(map);
    else
        take_rows(map, input == ALL_HAS_COME);
    return map->at;
}

/* Says at the end what was no record, and what was not known. */
static void tell_counts(const struct map *map, const char *name)
{
    const char *const what = strcmp(name, STANDARD_INPUT) == 0 ? "standard input" : name;

    if (map->malformed > 0)
        complain(what, "%lu of %lu records went through as they were; line %lu: %s",
                 map->malformed, map->records, map->first_malformed, map->why);
    if (map->unknown == 0)
        return;
    complain_about(what);
    fprintf(stderr, "%lu of %lu records have a code that is not known, such as ", map->unknown,
            map->records);
    show(stderr, map->first_unknown, strcspn(map->first_unknown, "\r\n"));
    putc('\n', stderr);
}

/* Returns 0, or errno. */
static int map_file(void *context, const char *name)
{
    struct map *const map = context;
    const size_t piece = map->jobs > 1 ? map->jobs * PART : ROWS_PIECE;
    const int problem = each_rows(take_block, map, piece) < 0 ? errno : 0;

    if (map->result == ANSWERED)
        tell_counts(map, name);
    return problem;
}

/* ---- The command ---- */

/* The vendor, or the protocol of Reason, that was asked for. */
static int read_vendor(struct codes *codes, const char *given)
{
    codes->protocol = SIPCAUSE_PROTOCOL_SIP;
    if (given == NULL)
        return ANSWERED;
    codes->protocol = find_protocol(TEXT(given));
    if (codes->protocol != SIPCAUSE_PROTOCOL_UNKNOWN)
        return ANSWERED;
    codes->vendor = need_vendor(given);
    return codes->vendor->number != SIPCAUSE_NOBODY ? ANSWERED : NOT_KNOWN;
}

static int read_format(enum format *format, const char *given)
{
    static const char *const words[] = { [TSV] = "tsv", [CSV] = "csv", [JSON_LINES] = "jsonl" };

    *format = NO_FORMAT;
    if (given == NULL)
        return ANSWERED;
    for (*format = TSV; *format <= JSON_LINES; ++*format)
        if (strcasecmp(words[*format], given) == 0)
            return ANSWERED;
    return wrong_usage("--format", "is tsv, csv or jsonl");
}

static int read_map_options(struct map *map, const struct options *options)
{
    const char *const added = options->given[ADD];
    int result = read_vendor(&map->codes, options->given[VENDOR]);

    if (result == ANSWERED)
        result = read_format(&map->format, options->given[FORMAT]);
    if (result == ANSWERED)
        result = read_key(&map->columns, options->given[KEY]);
    if (result == ANSWERED)
        result = read_additions(&map->additions, added != NULL ? added : "outcome,action,display");
    map->is_only = options->given[ONLY] != NULL;
    map->jobs = jobs_asked(options->given[JOBS]);
    return result == ANSWERED && map->jobs == 0 ? WRONG_USAGE : result;
}

int command_map(const struct options *options, int count, char **files)
{
    static struct map map;
    int result = read_map_options(&map, options);

    if (result != ANSWERED)
        return result;
    map.codes.is_by_name = map.columns.key == NULL;
    if (map.codes.is_by_name && map.codes.vendor == NULL && options->given[VENDOR] != NULL)
        return wrong_usage("map", "which column has the causes? --key NAME");
    map.columns.codes = &map.codes;
    map.columns.additions = &map.additions;
    map.shape.separator = ',';
    map.shape.what_is = what_is_field;
    map.shape.looks_inside = looks_inside(&map.columns);
    map.shape.context = &map.columns;
    result = read_files(count, files, map_file, &map);
    return result != ANSWERED ? result : map.result;
}
