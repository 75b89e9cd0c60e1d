/* SPDX-License-Identifier: MIT
 *
 * tool.h - what the parts of the command-line tool share.
 */
#ifndef TOOL_H
#define TOOL_H

#include <stdarg.h>
#include <stdio.h>
#include <sys/types.h>

#include "sipcause.h"

/* Exit statuses. FAILED: input that cannot be read, or output that cannot be written. */
enum { ANSWERED = 0, NOT_KNOWN = 1, WRONG_USAGE = 2, FAILED = 3 };

/* The longest text the library holds, with room for its NUL. */
enum { TEXT_SIZE = 256 };

/* A part of a text. */
struct slice {
    const char *text;
    size_t len;
};

/* A NUL-terminated text as pointer and length, for calls that want both. */
#define TEXT(text) (text), strlen(text)

/* ---- complain.c: diagnostics, to standard error, as "sipcause: what: why" ---- */

/* Memory that was asked for; where there is none, says so and ends the tool. */
void *need(void *memory);

/* Says it in a line; `format` is for why. */
void complain(const char *what, const char *format, ...) __attribute__((format(printf, 2, 3)));
void complain_about(const char *what); /* begins such a line */

/* ---- put.c: standard output; where it cannot be written, the tool ends ---- */

void put_in_blocks(void); /* from the beginning, unless to a terminal: fewer calls of the system */
void put(const char *format, ...) __attribute__((format(printf, 1, 2)));
void put_list(const char *format, va_list arguments);
void put_bytes(const char *bytes, size_t len);
void put_outside(const char *text, size_t len); /* what came from outside, as show() does */
void put_lines(const char *text, size_t len);   /* the same with line ends in it */
void put_line_end(void); /* of the last line that was put by put_lines(), if it has none */
void put_now(void);                             /* what was put, and is waiting for more */

/* ---- outside.c: texts that came from outside, on their way to a terminal ---- */

int is_terminal(FILE *stream); /* of stdout or stderr */

/* How many bytes the character of UTF-8 at `text` has, which must be before `end`; 0 for a
 * control and for what is no UTF-8. */
size_t visible_len(const char *text, const char *end);

/* The same, and 0 also for what turns the direction of the text behind it (Unicode Standard Annex
 * #9, section 2). */
size_t shown_len(const char *text, const char *end);

/* Writes the text; to a terminal, what has no such length as "\\x1b". */
void show(FILE *stream, const char *text, size_t len);

/* ---- paint.c: color, on a terminal only, and never when NO_COLOR is set ---- */

enum paint { PLAIN, BOLD, DIM, GREEN, YELLOW, RED };

void paint_setup(void);
int paint_when(const char *word); /* "always"; returns whether it is a word for that */
const char *paint(enum paint color); /* what to print to switch to it; "" where there is no color */
enum paint paint_of_outcome(unsigned outcome);

/* ---- output.c: whether records are for people or for programs, chosen once ---- */

enum form { FOR_PEOPLE, AS_ROWS, AS_JSON };

void output_as_json(void);
void output_as_rows(int rows); /* of a table or not, unless they are for programs */
int output_is(enum form form);

/* For people only. */
void say(const char *format, ...) __attribute__((format(printf, 1, 2)));
void say_outside(const char *text); /* what came from outside */
void say_label(const char *label);
void say_field(const char *label, const char *text); /* says nothing for "" */
void say_wrapped(enum paint color, const char *text); /* indented, in lines of 80 columns */
void say_wrapped_field(const char *label, const char *text); /* the same behind a label */
void say_wrapped_note(enum paint color, const char *text);   /* and below one */
void separate(void);                                 /* an empty line between records */

/* ---- json.c: for programs only. `key` is NULL for a value in an array ---- */

void json_end(void); /* of the array in which all records stand, however many there are */

/* Where what the next records tell of stands: each ends with `file`, unless that is NULL, and
 * `line`, from 1; 0: no more of this. The name is kept. */
void json_place(const char *file, unsigned long line);
void json_open(const char *key, char bracket);
void json_close(char bracket);
void json_text(const char *key, const char *value); /* writes nothing for "" */
void json_slice(const char *key, const char *text, size_t len); /* and `len` bytes of a text */
void json_number(const char *key, unsigned long value);
void json_tenths(const char *key, unsigned long tenths);
void json_boolean(const char *key, int value);

/* ---- record.c: what is known of something ---- */

/* A line that `scan` read. */
struct scanned {
    const char *file;     /* STANDARD_INPUT: none that has a name */
    int among_others;     /* it is not the only file */
    unsigned long number; /* in its file, from 1 */
    ptrdiff_t error;      /* enum sipcause_scan_error, or 0 */
    unsigned long column; /* with an error: of the byte that was wrong, from 1 */
    unsigned code;
    const char *phrase;
};

/* What was asked for. */
struct asked_status {
    unsigned code;      /* may not be the one that answers */
    const char *phrase; /* the reason phrase that came with it, or NULL */
    const char *method; /* of the request that it answers, or NULL */
};

void record_status(const struct sipcause_status *status, const struct asked_status *asked);
void cause_fields(const struct sipcause_cause *cause, unsigned asked); /* but its protocol */
void record_cause(const struct sipcause_cause *cause, unsigned asked, const char *text);
void record_entry(const struct sipcause_entry *entry);
void record_vendor(const struct sipcause_vendor *vendor);
void record_line(const struct scanned *line);

/* The last field of a record: the document that says so. */
void tell_source(const struct sipcause_source *source);

/* The registered response code at `index`, from 0 in ascending order; past the last, the row
 * whose code is 0. */
const struct sipcause_status *status_at(size_t index);

const char *side_word(unsigned side); /* "" where it is not known */

int is_failure(unsigned outcome); /* not of what goes on, or went well */

/* Is it a cause, and not a row that says nothing is known? */
int is_known_cause(const struct sipcause_cause *cause);

/* The key, or only its code where the name says the rest: "480" for "480 Ringing timeout". */
const char *short_key(const struct sipcause_entry *entry);

/* The name, or "" where it is the key again. */
const char *name_behind_key(const struct sipcause_entry *entry);

/* Who may have ended the call, in a buffer of TEXT_SIZE. */
void join_initiators(const struct sipcause_entry *entry, const char *between, char *buffer);

const char *date_of(uint32_t number); /* "2026-12-01" for 20261201; until the next call */

/* ---- table.c: a table's head, and its rows ---- */

void table_of_statuses(void);
void table_of_entries(const struct sipcause_vendor *vendor);
void table_of_vendors_entries(const struct sipcause_entry **entries, size_t count);
void table_of_vendors(void); /* and its rows */
void table_of_causes(void);
void row_of_cause(const struct sipcause_cause *cause);
void row_of_status(const struct sipcause_status *status);
void row_of_entry(const struct sipcause_entry *entry);

/* ---- entries.c: vendors' codes by a key, a name or a response code ---- */

enum { MOST_ENTRIES = 512 };

/* The vendor's entries with this key; where there is none those with this name, else those with
 * this response code, inferred ones last. Returns how many, at most MOST_ENTRIES. */
size_t entries_of(const struct sipcause_vendor *vendor, const char *asked, size_t len,
                  const struct sipcause_entry **entries);

/* Explains those of all vendors, in a table where there are several. Returns how many there are. */
size_t tell_everywhere(const char *asked);

/* Is it the name of a column in which this vendor, or with NULL any, is known to have codes? */
int is_known_column(const struct sipcause_vendor *asked, const char *name, size_t len);

/* ---- input.c: the files that a command reads ---- */

#define STANDARD_INPUT "-"

/* Reads a file to its end, by read_some(). Returns 0, or errno. */
typedef int read_all_of(void *context, const char *name);

/* Has each file read; standard input where there is none. Returns an exit status. */
int read_files(int count, char **names, read_all_of *read_all, void *context);

/* Reads what there is of the file, at most `size` bytes. Returns how many, 0 at the end, or -1 with
 * errno. What gzip has packed is unpacked, and a capture read as a log: of each message the time,
 * the addresses and what was sent, and never of two messages at once. */
ssize_t read_some(char *bytes, size_t size);

/* Asks once, before what was read is taken: does a message of a capture begin with it? Then what
 * came before has ended, whatever it said of its length. */
int begins_message_of_capture(void);

int input_is_capture(void);                /* asked while it is read */
int input_begins_with(const char *text);   /* the same; of few bytes */
const char *input_first_line(size_t *len); /* as far as it is known; of a capture, of length 0 */
ssize_t input_fails(const char *why);      /* has the user told why no more can be read; -1 */
void tell_of_empty_capture(void); /* that it had no message, if so */
void read_status_lines_alone(void); /* of captures, from now on */

/* ---- progress.c: how far a long input has been read, on a terminal ---- */

void progress_wanted(void); /* of all that is read from now on */
void progress_clear(void);  /* before something else is written there */

/* ---- errors.c: enum sipcause_scan_error and sipcause_header_error ---- */

const char *error_name(ptrdiff_t error); /* "BAD_CODE" */
const char *error_why(ptrdiff_t error);

/* The same of an error in a value of `len` bytes, by the byte that is wrong. */
const char *error_why_at(int error, const char *value, size_t len, size_t at);

/* What a kind of fact is called. */
const char *fact_word(unsigned kind);

/* What the tool calls something of a mapping or a reply, and what that says of it. */
struct mapping_words {
    const char *word, *said;
};

const struct mapping_words *words_of_condition(unsigned bit); /* NULL past the last */
const struct mapping_words *words_of_basis(unsigned basis);
const struct mapping_words *words_of_situation(unsigned situation); /* NULL past the last */
const struct mapping_words *words_of_context(unsigned bit);         /* NULL past the last */
const struct mapping_words *words_of_reply_basis(unsigned basis);

/* ---- asked.c: what people paste, taken apart ---- */

#define BLANKS " \t\r\n\v\f"

/* The words with a blank between them, in memory that the caller frees, with room for one more
 * byte. */
char *join(int count, char **words);

/* Leaves single blanks, none at either end, and blanks for a constant's underscores. */
void tidy(char *text);

/* The text without "SIP" and the like before something else. */
char *without_prefix(char *text);

/* A code that was asked for, and the reason phrase that came with it, or NULL. */
struct asked_code {
    char *code, *phrase;
};

int begins_with_code(const char *text); /* a number, a class */

/* Takes the code at the beginning of the text, with its phrase. Returns where the next is. */
char *next_code(char *text, struct asked_code *asked);

int is_number(const char *text, size_t len); /* digits only, and at least one */
/* The number that the text is, of at most five digits; 0 for any other text. */
unsigned short_number(const char *text, size_t len);
int is_class(const char *text, size_t len);  /* "4xx" */

int is_token(const char *text);

/* Writes the method in the CSeq of what follows a status line to `method`; "" where there is none,
 * or `size` bytes do not hold it. */
void method_in(const char *message, char *method, size_t size);

/* The registered method with this name but for the case, or SIPCAUSE_METHOD_UNKNOWN. */
unsigned method_like(const char *name);

/* The sum of the bits in a list of words, "new_number,bearer": find() finds one, or says that there
 * is none and returns 0. So does this where one is none. */
unsigned need_bits(const char *words, unsigned find(const char *word));

/* The response code in the text, or 0. */
unsigned code_of(const char *text, size_t len);

/* Is it a word that stands before a code, as "status" and "error" do? */
int is_label(const char *word, size_t len);

/* ---- plain.c: pasted text ---- */

/* Takes colors out of the text, and makes ASCII of what stands for it: quotes, dashes, blanks. */
void make_plain(char *text);

/* ---- within.c: what stands within a text that is nothing as a whole ---- */

enum { LONGEST_SEARCHED = 4096 }; /* bytes of such a text; more is a log */

/* Is it a line of a log: are there a time or an address in it, or a code with its phrase? */
int is_line_of_log(const char *text);

/* Does the phrase stand behind the end of a number, or its first word? */
int is_behind(const char *phrase, const char *number_end);

/* Is a number said to be a cause; it is written to `number`. */
int names_cause(const char *text, char *number, size_t size);

/* Explains what is surest in the text. Returns how much that is. */
size_t tell_within(const char *text);

/* ---- nearest.c: the known keys nearest to one that is not known ---- */

enum { NEAREST = 3 };

struct nearest {
    const char *asked;
    const char *keys[NEAREST + 1]; /* nearest first, and room for one that will have no place */
    unsigned far[NEAREST + 1];     /* how far each is */
    size_t count;
};

void nearest_start(struct nearest *nearest, const char *asked);
void nearest_offer(struct nearest *nearest, const char *key); /* `key` must outlive `nearest` */

/* Says in one line that there is no such `what` as `asked`, and what is near. */
void nearest_complain(const struct nearest *nearest, const char *asked, const char *what);

void offer_vendors(struct nearest *nearest); /* all their ids */

/* Says that there is no such vendor, and which are near. Returns NOT_KNOWN. */
int unknown_vendor(const char *asked);

/* The vendor with this id; when there is none, says so. */
const struct sipcause_vendor *need_vendor(const char *id);

/* ---- causes.c: causes of a Reason ---- */

/* The protocol with this name, whatever its marks: "Q.850", "q850". UNKNOWN when there is none. */
unsigned find_protocol(const char *word, size_t len);

/* Says that the protocol has no such cause. Returns NOT_KNOWN. */
int no_such_cause(unsigned protocol, const char *asked);

/* Does the text begin with a protocol and a number; and what they mean. */
int begins_with_cause(char *text);
int explain_causes(char *text);

/* Is this the value of a Reason header field; and what it says. */
int is_reason(const char *asked);
int explain_reason(const char *asked);

/* Explains the causes with this name, but for response codes. Returns how many there are. */
size_t explain_named_causes(const char *name);

void offer_causes(struct nearest *nearest); /* all their names */
void list_causes(unsigned protocol);

/* ---- marks.c: the lines of a log that may tell something ---- */

enum { MARK_SIZE = 7, MOST_ANCHORS = 55 };

/* Where the next bytes are that only start lines and lines of other programs have, as a rule, or
 * NULL. */
const char *find_mark(const char *at, const char *end);
int has_mark(const char *line, const char *end);

/* ---- search.c: what is to be explained in a log ---- */

enum {
    BEHIND = 64, /* bytes before anything looked for that may decide what it is */
    AHEAD = 128, /* bytes from its first on that do */
    ESCAPE = 0x1b
};

/* A part of a line: what is looked for may begin in [from, until), and the bytes around it down
 * to `begin` and up to `end` decide what it is. */
struct part {
    const char *begin, *from, *until, *end;
};

/* Where the first status line in the part begins, or NULL; and its code, which must be 0 before. */
const char *find_status(const struct part *part, unsigned *code);

/* Its phrase, which ends with the line, the string that it stands in, or at `end`. */
struct slice phrase_of_line(const char *line, const char *end);

/* The first code of the vendor in the part that begins with a digit, or NULL. */
const struct sipcause_entry *find_entry(const struct sipcause_vendor *vendor,
                                        const struct part *part);

/* The entry that stands in a column of the vendor's records, as in HANGUPCAUSE=17, or one of
 * nobody. */
const struct sipcause_entry *entry_in_column(const struct sipcause_vendor *vendor,
                                             const struct part *part, const char *word,
                                             const char *word_end);

/* ---- cells.c: a vendor's keys and names that are words ---- */

/* The first of them that fills a line, a cell or a text in quotes in the part, or NULL. */
const struct sipcause_entry *find_cell(const struct sipcause_vendor *vendor,
                                       const struct part *part);

/* Where the color that is switched on at `at` has been, or `at` where there is none. */
const char *skip_color(const char *at, const char *end);

/* ---- reasons.c: a vendor's reasons in lines that are no status lines ---- */

enum { MOST_REASONS_OF_LINE = 4 };

/* Finds the reason in a line, of which the vendor may have several entries. Returns how many, at
 * most MOST_REASONS_OF_LINE. */
size_t find_reasons(const struct sipcause_vendor *vendor, const char *line, const char *end,
                    const struct sipcause_entry **entries);

/* ---- shapes.c: lines of other programs' logs that say how a call ended ---- */

/* What stands in a hole of such a line: the first two are nothing to anybody. */
enum hole {
    HOLE_NOTHING, /* there is none */
    HOLE_ANYTHING,
    HOLE_NUMBER,
    HOLE_CODE,
    HOLE_PHRASE,
    HOLE_KEY,
    HOLE_CAUSE,
    HOLE_METHOD,
    HOLE_CALL,
    HOLE_FROM_TAG,
    HOLE_TO_TAG,
    HOLES
};

/* What a line says: one of a response code, a vendor's code, a cause of Q.850. */
struct shaped {
    unsigned code;
    const struct sipcause_entry *entry;
    const struct sipcause_cause *cause;
    int ends;                  /* the call is over, whatever the code says */
    struct slice holes[HOLES]; /* its parts; `text` is NULL for what it has not */
};

/* The bytes of MARK_SIZE that a line of the shape has to have, from 0 on; NULL past the last. */
const char *shape_anchor(size_t index);

/* Is a line such a line? It has no line end in it. */
int find_shape(const char *line, const char *end, struct shaped *shaped);

/* Records of a vendor in a table that has no line with the names of its columns. */
struct nameless_record {
    const struct sipcause_vendor *vendor;
    const char *const *columns; /* the first ones: there may be more */
    size_t count;
};

/* Those that are known, from 0. Returns whether there is one. */
int nameless_record_at(size_t index, struct nameless_record *record);

/* Is it one that stands before a message? */
int precedes_message(const char *line, const char *end);

/* ---- header_fields.c: the header fields that say more about a response ---- */

enum { FIELD_SIZE = 1 << 16 }; /* what is kept of a field */

/* A field that is explained, whose lines are still coming. */
struct field {
    unsigned code; /* of the response whose field it is */
    size_t len;    /* 0: there is none */
    size_t indent; /* of its first line: a line with a larger one goes on with it */
    int dotted;    /* each line so far of the message ends in a dot */
    char text[FIELD_SIZE];
};

/* Takes a line of a message, up to `end`, where its line end would be. */
void field_line(struct field *field, const char *line, const char *end);

/* Would this line go on with the field? */
int field_goes_on(const struct field *field, const char *line, const char *end);

/* Explains the field that has been taken, if there is one, and forgets it. Returns whether there
 * was anything to explain: ANSWERED or NOT_KNOWN. */
int field_end(struct field *field);

/* Does a field that is explained begin here? */
int begins_field(const char *text, const char *end);

/* The same of a text. */
int is_field(const char *text);

/* The name of the field that begins here, if its numbers and names are no codes, or NULL. */
const char *mute_field(const char *text);

/* Takes the lines out that are such fields. */
void without_mute_fields(char *lines);

/* Explains the fields in these lines, those of a response with this code or, with 0, of none.
 * Returns as field_end() does. */
int explain_fields(unsigned code, const char *lines);

/* What a response code is with the Warning that stands in these lines of its message, if one makes
 * another answer of it. */
const struct sipcause_status *warned_status(unsigned code, const char *lines);

/* ---- header_values.c: what a value says. Each returns ANSWERED, or NOT_KNOWN for one that cannot
 * be read. `code`: of the response whose field it is ---- */

int explain_reasons(unsigned code, const char *value, size_t len);
int explain_retry_after(unsigned code, const char *value, size_t len);
int explain_warnings(unsigned code, const char *value, size_t len);
int explain_alertmsg_error(unsigned code, const char *value, size_t len);
int explain_geolocation_error(unsigned code, const char *value, size_t len);
int explain_error_infos(unsigned code, const char *value, size_t len);
int explain_subscription_state(unsigned code, const char *value, size_t len);

void value_told(const char *value, size_t len); /* which of them comes next */
void values_without_indent(void); /* they stand alone, and not under a line of a log */

/* ---- json_string.c ---- */

/* Passes over bytes of a string, as many as a multiple of eight, in which there is no quote,
 * backslash or control. */
const char *skip_plain_json(const char *at, const char *end);

/* Explains the fields of a message in a JSON string; `at` is where its status line begins, which
 * has this code. */
void explain_json_string(unsigned code, const char *at, const char *end);

/* Takes a line of a string, decoded, up to `end`. */
typedef void take_decoded(void *context, const char *line, const char *end);

/* Has each line read of the string in which `at` is. */
void read_json_string(const char *at, const char *end, take_decoded *take, void *context);

/* ---- Of one command, and used by another ---- */

/* Says that the vendor has no such code or name, and what is near. Returns NOT_KNOWN. */
int unknown_entry(const struct sipcause_vendor *vendor, const char *asked);

/* What explain says of a response code with its phrase, or NULL, of a number that is none, and of
 * whatever has this name. The last two return of how many. */
void tell_status(unsigned code, const char *phrase);
size_t tell_number(const char *number);
size_t tell_name(const char *name);

/* What is in a pasted text: a call is told by a Call-ID, a request, or more messages than one. */
enum pasted { NO_MESSAGE, A_PART_OF_ONE, A_CALL };

enum pasted what_is_pasted(const char *text, size_t len);

/* Diagnoses the call whose messages stand in the text. Returns an exit status. */
int diagnose_text(const char *text, size_t len);

/* Takes the messages of standard input, which is being read. Returns 0, or errno. What is made of
 * them is told then, with the exit status of reading; this returns another. */
int diagnose_input(void);
int tell_input(int result);

/* The number of a profile; when there is none, says so. */
unsigned need_profile(const char *name);

/* ---- messages.c: the messages in a log ---- */

/* A message whose head has come, or what came behind one. */
struct message {
    struct slice head;    /* as on the wire, of its fields those that a call is told by or that have
                           * credentials, up to the blank line; a NUL is behind it */
    struct slice start;   /* its start line, or the status line in the body that tells `event` */
    struct slice call_id; /* of length 0 where the log has none */
    unsigned code;        /* 0: a request */
    unsigned event;       /* enum sipcause_event: what the body says */
    const struct sipcause_entry *entry; /* nothing but a vendor's code is known, or NULL */
};

typedef void take_message(void *context, const struct message *message);

/* Has the messages taken that a line of another program tells of (shapes.c). */
void take_shaped(const struct shaped *shaped, take_message *take, void *context);

/* The fields that say whose a message is, and what is behind its head. */
enum { CALL_ID, CONTENT_LENGTH, CONTENT_TYPE, LOOKED_FOR };

/* Lines, each with its CRLF. */
struct lines {
    size_t len;
    char bytes[FIELD_SIZE + 1];
};

/* What reads a log. */
struct message_reader {
    take_message *take;
    void *context;
    struct sipcause_call any; /* which knows by which fields a call is told */
    int in_head;
    unsigned code;             /* the rest is about the head: of its start line */
    int at_margin;             /* nothing but blanks stood before that */
    int began_in_body;         /* of another message */
    int as_sent;               /* each line ends in CRLF, and nothing stands before the first */
    int dotted;                /* each line ends in a dot */
    int has_number;            /* what stood before its start line has a digit */
    unsigned fields;           /* how many have come */
    unsigned strangers;        /* lines in a row that are no fields */
    size_t indent;             /* of the last field */
    unsigned long body_left;   /* bytes */
    int line_in_body;
    int body_is_whole;         /* no message begins in it */
    int wants_fragment;        /* it may be a message/sipfrag (RFC 3420) */
    size_t prefix_len;
    char prefix[128];          /* what stood before the start line */
    char plain[FIELD_SIZE];    /* a line without its colors */
    struct lines head, values[LOOKED_FOR]; /* of the first such field */
    struct lines *kept_in;     /* the last field, or NULL */
};

/* Makes a reader ready, whose bytes are 0, for a log in which the vendor's codes may stand. */
void message_start(struct message_reader *reader, unsigned vendor, take_message *take,
                   void *context);

/* Takes a line up to `next`, where the one behind it begins. `may_begin`: 0 where it has no mark
 * of a start line. */
void message_line(struct message_reader *reader, const char *line, const char *next,
                  int may_begin);

/* Does a line tell something by itself? It begins at `line`, or there behind what stands before
 * each line. */
typedef int is_telling_line(const char *line, const char *end);

/* Takes whole lines without such a mark, as far as no message ends with one and, unless that is
 * NULL, none tells something. Returns where it has stopped. */
const char *message_skip(struct message_reader *reader, const char *lines, const char *end,
                         is_telling_line *tells);

/* For who shows the line between the two: hands over, before, a message that ends with it. Returns
 * whether that was all there is to the line. */
int message_line_before(struct message_reader *reader, const char *line, const char *next,
                        int may_begin);

/* A line of a head, up to `end`, without what stands before each of its lines. */
struct slice message_text(struct message_reader *reader, const char *line, const char *end);

void message_end(struct message_reader *reader); /* of the input: nothing goes on with it */

/* May the next line belong to a message, without being a start line? */
int message_goes_on(const struct message_reader *reader);

/* A header field of a message that is kept, folded as it may be. */
struct message_field {
    struct slice name, value;
};

/* Does a dissector say with this line, deeper than the field before it, which is indented by so
 * much, what it found in that? Its items have names, as "Cause: User busy(17)", or brackets. */
int is_dissected(size_t indent, const char *text, const char *end);

/* The next field; `*at` is 0 at first. Returns whether there is one. */
int message_field(const struct message *message, size_t *at, struct message_field *field);
int is_field_named(const struct message_field *field, const char *name);

/* ---- lines.c: the lines of a file, whatever their length ---- */

/* Takes a line up to `next`; of one that is longer than a block, its beginning. */
typedef void take_whole_line(void *context, const char *line, const char *next);

/* Has each line taken. Returns 0, or errno. */
int read_lines(take_whole_line *take, void *context);

/* ---- calls.c: the calls that are open, by their Call-ID ---- */

enum { HOUR_SIZE = 24 };

struct open_call {
    struct sipcause_call call;
    struct sipcause_diagnosis diagnosis; /* as of its last message */
    char *id;                            /* its Call-ID; what is very long is cut */
    size_t id_len;                       /* of the whole */
    uint32_t hash;
    uint16_t codes[7]; /* the last response code of each class */
    uint16_t messages; /* so many have come */
    uint8_t is_invite; /* an INVITE has come, or what belongs to one */
    uint8_t is_told;   /* its end has been told */
    char hour[HOUR_SIZE]; /* in which it began, or "" */
    struct notes *notes; /* NULL: none are taken */
    struct open_call *next;          /* of its bucket */
    struct open_call *older, *newer; /* by when they were taken last */
};

/* What has become of a call that is told. */
enum call_state { CALL_OVER, CALL_GOES_ON, CALL_FELL_OUT };

typedef void tell_call(void *context, const struct open_call *call, enum call_state state);

struct calls {
    size_t most, count; /* at most so many at a time */
    struct open_call **buckets, *oldest, *newest;
    struct sipcause_policy policy;
    unsigned role, vendor;
    char hour[HOUR_SIZE]; /* of calls that begin */
    int are_counted;      /* a call is told once, when it is forgotten, whatever it went through */
    tell_call *tell;
    void *context;
};

/* Makes room for `most` calls, or ends the tool. */
void calls_start(struct calls *calls, size_t most);

/* The same, as --open-calls says, or NULL. Returns 0 when it was said that this is wrong. */
int calls_start_as_asked(struct calls *calls, const char *most);
struct open_call *calls_find(struct calls *calls, const struct slice *id); /* or NULL */
struct open_call *calls_add(struct calls *calls, const struct slice *id); /* there must be room */
void calls_drop(struct calls *calls, struct open_call *call);

/* Hands a message to a call, and asks for the diagnosis. */
void call_take(struct calls *calls, struct open_call *call, const struct message *message);

/* The response code that stands for a call, as it came, or 0. */
unsigned code_of_call(const struct open_call *call);

/* Hands a message to its call, which is told where that ends it; one without a Call-ID is of none.
 * A CANCEL ends nothing that has been answered: what comes of it, the next response tells.
 * Where there is no room for another call, that which has been quiet for longest is told, and
 * forgotten. */
void calls_take(struct calls *calls, const struct message *message);
void calls_end(struct calls *calls); /* tells and forgets the rest */

/* ---- aside.c: output that another thread writes ---- */

/* From now on what this thread puts, another writes, not to a terminal; and takes messages in their
 * place between. */
void put_aside_start(take_message *take, void *context);
void put_aside_end(void); /* when all of that is done */
int put_is_aside(void);
void put_aside_bytes(const char *bytes, size_t len);
void put_aside_message(const struct message *message);
void put_aside_now(void);

/* ---- ahead.c: input that another thread reads ---- */

/* Reads as read_some() does; says whether a message of a capture begins with it. */
typedef ssize_t read_understood(char *bytes, size_t size, int *begins_message);

void ahead_wanted(void); /* of all that is read from now on */
int ahead_is_wanted(void);
ssize_t ahead_read(read_understood *read, char *bytes, size_t size, int *begins_message);

/* ---- notes.c: what is shown beside a diagnosis ---- */

enum { MOST_NOTES = 10000, MOST_REASONS = 32, MOST_WARNINGS = 16 };

struct note {
    char *start; /* the start line */
    char method[16]; /* by its CSeq, or "" */
    unsigned code;
    int direction; /* 1: from the caller; -1: to the caller; 0: not known */
};

struct noted_reason {
    char *protocol, *text;
    unsigned cause, has, location; /* as in struct sipcause_reason */
};

struct noted_warning {
    unsigned code;
    char *text;
};

/* What a request had to answer a challenge with, and what came of it. */
struct credentials {
    int were_asked, were_sent, are_rejected;
    char realm[128]; /* or "": not known, or too long */
};

struct notes {
    struct credentials user, proxy; /* for 401 and 407 */
    struct note *messages;
    size_t count; /* there may have been more */
    struct noted_reason reasons[MOST_REASONS];
    size_t reason_count;
    struct noted_warning warnings[MOST_WARNINGS];
    size_t warning_count;
    char caller[128]; /* the caller's tag */
    int in_dialog;    /* a request was sent inside one */
    size_t transfer_in;     /* the number of the NOTIFY that says how a transfer failed, or 0 */
    unsigned transfer_code; /* what it says */
    char *transfer_phrase;
};

void note_message(struct notes *notes, const struct message *message);

void note_transfer(struct notes *notes, const struct message *message); /* that it failed */
const char *noted_phrase(const struct notes *notes, unsigned code); /* that came with it, or "" */
void notes_free(struct notes *notes);

/* ---- credentials.c: whether a challenge rejects what answered one ---- */

int is_of_credentials(const char *name, size_t len); /* the field with this name */
void note_credentials(struct notes *notes, const struct message *message);

/* ---- diagnosis.c: a diagnosis, as a record, a row, or a line under those of a log ---- */

void record_diagnosis(const struct open_call *call, unsigned role, int has_id);
void table_of_calls(void);
void tell_call_of(const struct open_call *call, enum call_state state); /* a row or a record */
void put_call_line(const struct open_call *call, enum call_state state);

/* ---- commands.c: the commands and their options ---- */

enum option_number {
    JSON,
    VENDOR,
    METHOD,
    STRICT,
    LF,
    PROFILE,
    FROM_SIP,
    ROUND_TRIP,
    LOCATION,
    WHEN,
    CONTEXT,
    ROLE,
    KEY,
    PREFER,
    EVENT,
    CALLS,
    OPEN_CALLS,
    BY,
    FAILURES,
    HTML,
    EVERYWHERE,
    ADD,
    FORMAT,
    ONLY,
    LINE_NUMBER,
    WITH_FILENAME,
    QUIET,
    LINE_BUFFERED,
    JOBS,
    COLOR,
    HELP,
    VERSION,
    OPTIONS
};

enum { MOST_EVENTS = 16 };

struct options {
    const char *given[OPTIONS]; /* NULL: not given; its argument, or "" where it has none */
    const char *events[MOST_EVENTS]; /* the arguments of --event, which may be given again */
    size_t event_count;
};

struct option_row {
    char letter; /* NUL: it has none */
    const char *name, *argument; /* NULL: it has none */
    const char *help;
};

extern const struct option_row option_rows[OPTIONS];

/* What may stand behind a command, and what that does; "" goes on with what that before it does. */
struct usage {
    const char *arguments, *what;
};

struct command {
    const char *name;
    int (*run)(const struct options *options, int count, char **words);
    int most;       /* arguments; < 0: any number */
    uint64_t takes; /* options, as a set of 1 << enum option_number */
    const struct usage *usage;
    const char *example;
};

/* ---- describe.c: the commands for other programs ---- */

/* Writes what is asked for: the manual page, or completions for a shell. Returns whether there is
 * such a thing. */
int describe(const char *what);

extern const struct command commands[]; /* behind the last, the name is NULL */

const struct command *find_command(const char *name);

/* These complain, and return WRONG_USAGE. */
int unknown_command(const char *name);
int no_command(void);
int wrong_usage(const char *what, const char *why);
int try_help(void);

/* Each takes what follows its name and returns an exit status. */
int command_explain(const struct options *options, int count, char **words);
int command_list(const struct options *options, int count, char **words);
int command_vendor(const struct options *options, int count, char **words);
int command_scan(const struct options *options, int count, char **files);
int command_annotate(const struct options *options, int count, char **files);
int command_summary(const struct options *options, int count, char **files);
int command_diagnose(const struct options *options, int count, char **files);
int command_q850(const struct options *options, int count, char **words);
int command_reply(const struct options *options, int count, char **words);
int command_map(const struct options *options, int count, char **files);
int command_help(const struct options *options, int count, char **words);

#endif
