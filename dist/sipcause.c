/* Generated from src/ and spec/. Do not edit: change the spec and run `make dist`. */
/* SPDX-License-Identifier: MIT
 *
 * sipcause.c - the library: all its parts, in the order in which they need each other, and what
 * each is needed for.
 *
 * It is one translation unit, so that everything private can be static. gen/assemble.lua puts the
 * parts in place of these lines and makes dist/sipcause.c; the texts of each language stay apart.
 */
#include "sipcause.h"

#if SIPCAUSE_STAMP != 0x38dc5e96
#error "sipcause.h and sipcause.c are not of one version: copy both from the same place"
#endif

/* Generated from spec/. Do not edit: change the spec and run `make dist`. */

/* of(list) for each of the closed lists that have words for people. */
#define EACH_VOCABULARY(of) of(outcome) of(retry) of(acts) of(action) of(party) of(side) of(effect) of(flag) of(tone) of(failover) of(decider) of(event) of(stage) of(by)

/* of(constant) for each vendor behind which others stand in the tables. */
#define EACH_VENDOR_BEFORE_OTHERS(of) of(PLIVO) of(DIDWW) of(EXOTEL) of(2TALK) of(TELNYX)

/* Offsets, as wide as they have to be. */
typedef uint16_t vendor_string_at;

typedef uint16_t vendor_byte_at;

typedef uint8_t vendor_index;

typedef uint16_t fact_string_at;

typedef uint16_t cited_string_at;

typedef uint16_t document_string_at;
/* SPDX-License-Identifier: MIT
 *
 * tables.h - the rows of the generated tables. They hold offsets, because pointers would cost
 * relocations.
 */

/* A perfect hash. Its bytes are: `position_count` pairs of a position and a shift, in ascending
 * order of position; a weight for each byte from `low` on; for each sum of weights, a key's number
 * or 0. */
struct key_set {
    vendor_byte_at at; /* where its bytes begin among those of its table */
    uint16_t slot_count;
    uint16_t least;    /* the sum of weights that the first slot stands for */
    uint8_t low, high; /* every byte of every key is one of these, folded */
    uint8_t weight_count;
    uint8_t width; /* of a weight and of a slot: 1 or 2 bytes */
    uint8_t position_count;
    uint8_t last_shift; /* the last byte of a key has a weight, too, shifted by this; or NO_LAST */
    uint8_t counts_length; /* the sum starts from the key's length */
};

enum { NO_LAST = 255 };

/* What an action carries for a program. */
struct action_facts {
    uint8_t retry, acts;
};

/* How long an action waits, by who made the Call-ID. */
struct action_wait {
    uint8_t action, call_id;
    uint16_t least, most; /* ms */
};

/* What a code ends with one method. */
struct method_effect {
    uint16_t code;
    uint8_t method, effect;
};

/* A wording of a reason phrase. Those of a phrase that serves several codes stand together, with
 * the same `at`. */
struct wording {
    uint16_t code;
    uint16_t at; /* in status_phrases, or past its end in status_variants */
};

/* The row that answers for the causes from `low` to `high` that nobody knows. */
struct cause_class {
    uint16_t low, high;
    uint16_t row; /* index in cause_rows */
};

/* What a program calls a cause. */
struct cause_token {
    uint16_t row;     /* index in cause_rows */
    uint16_t name_at; /* in token_names */
};

/* Which side a response of this code is of, where it has that outcome: a phrase may make another of
 * it. */
struct status_side {
    uint16_t code;
    uint8_t outcome, side;
};

/* A response code that does not sound as its outcome does. */
struct code_tone {
    uint16_t code;
    uint8_t outcome, tone;
};

/* When a reply has a Retry-After. */
enum { REPLY_NEVER, REPLY_IF_WANTED, REPLY_ALWAYS, REPLY_BETWEEN };

/* What to send in a situation where all contexts are given that it needs. */
struct reply_row {
    uint16_t code;
    uint16_t phrase_at; /* in reply_strings; 0: the code's own */
    uint16_t cause;
    uint16_t text_at; /* in reply_strings */
    uint8_t situation, needs, protocol, basis;
    uint8_t retry;       /* REPLY_... */
    uint8_t least, most; /* seconds */
};

struct warn_code {
    uint16_t code;
    uint16_t at; /* in warn_phrases */
};

/* Where a vendor's part of each table begins. */
struct vendor_place {
    vendor_string_at strings;
    uint16_t entries, by_name, spaces;
};

/* One code space of a vendor; after the last comes one with the names in all its spaces. */
struct vendor_space {
    uint16_t name_at;
    uint16_t first; /* of its entries, counted from the vendor's first */
    struct key_set keys;
};

/* What an API error has besides the fields of an entry. */
struct vendor_failure {
    uint16_t entry; /* index in vendor_entries */
    uint16_t http;
    uint16_t calls_at;
};

/* An entry that the vendor's document has no more, and the date of that document: 2026 and 1201. */
struct vendor_retired {
    uint16_t entry; /* index in vendor_entries */
    uint16_t year, day;
};

/* An entry that has a cause of Q.850. */
struct vendor_q850 {
    uint16_t entry; /* index in vendor_entries */
    uint16_t cause;
};

/* Where a message has a vendor's key: row 0 is nobody's. */
struct evidence {
    uint16_t name_at; /* in field_names: of a header field */
    uint8_t name_len;
    uint8_t vendor, space;
    uint8_t where, cut; /* enumerators IN_... and CUT_... */
    uint8_t named;      /* it says nothing of itself: for a caller who knows the vendor */
};

/* Where a vendor's facts begin. */
struct fact_place {
    fact_string_at strings;
    uint16_t facts;
};

/* A payload type that never changes its codec. */
struct static_type {
    uint16_t payload_type;
    uint16_t at; /* in codec_names */
};

/* A document. Document 0 is that of a row that says nothing. */
struct document {
    cited_string_at id_at;
    document_string_at title_at, url_at;
};

/* A place in a document. Citation 0 is that of a row that says nothing. */
struct citation {
    cited_string_at id_at, where_at;
};

/* What a profile makes of a cause or a code; the enumerators MAPPING_... say how each number is
 * made up. */
struct mapping_row {
    uint16_t from, to;
};

/* Where a profile's rows begin, and how many it has: to SIP, and behind them to Q.850. */
struct mapping_place {
    uint16_t rows;
    uint16_t id_at; /* in profile_strings */
    uint8_t to_sip, to_q850;
};

/* A cause that only one profile has. */
struct own_cause {
    uint16_t cause;
    uint16_t name_at; /* in profile_strings */
    uint8_t profile;
};

/* Which kind of evidence comes next, and what decides by it. */
struct decision_row {
    uint8_t evidence, decider;
};

/* What a request that ends a call says, by itself or with a response code in its Reason. */
struct request_row {
    uint16_t cause; /* 0: by itself */
    uint8_t method, outcome, action, q850;
};

/* What an event says; the enumerators EVENT_... are its flags. */
struct event_row {
    uint16_t code; /* which it is taken for, or 0 */
    uint8_t outcome, action, failover, flags;
};

/* What a text in a Reason of SIP makes of the call. */
struct text_sense {
    uint8_t text_at; /* in diagnosis_strings */
    uint8_t sense;   /* index in sense_rows */
};

#if SIPCAUSE_PHRASES || SIPCAUSE_HEADERS || SIPCAUSE_VENDORS || SIPCAUSE_CAUSES
/* SPDX-License-Identifier: MIT
 *
 * letter.c - letters of texts, those handed in and those in tables.
 */

static unsigned lower(char byte)
{
    const unsigned letter = (unsigned char)byte;

    return letter - 'A' < 26 ? letter + ('a' - 'A') : letter;
}

/* Where a text ends; one of no bytes may be NULL. */
static const char *end_of(const char *text, size_t len)
{
    return len > 0 ? text + len : text;
}

/* A letter of a text in a table. */
static char letter_at(const char *text)
{
    return (char)SIPCAUSE_READ(*text);
}
#endif

#if SIPCAUSE_PHRASES || SIPCAUSE_HEADERS || SIPCAUSE_VENDORS
/* SPDX-License-Identifier: MIT
 *
 * key.c - finds a key in a perfect hash whose numbers gperf chose.
 *
 * Keys are compared folded: ASCII upper case as lower case, a run of blanks as one, none at either
 * end. Folding happens byte by byte while reading, so no key is ever copied.
 *
 * gperf's own C is not used: it is neither const nor freestanding, and reads out of bounds on bytes
 * above 0x7f. A hit is always confirmed by comparing the key.
 */

enum { SKIPPED = 256 };

static int is_blank(char byte)
{
    return byte == ' ' || byte == '\t';
}

/* The byte at `at`, folded, or SKIPPED for a blank that does not count: of a run only the last
 * does, and only between other bytes. */
static unsigned fold(const char *at, const char *end, int begun)
{
    if (!is_blank(*at))
        return lower(*at);
    return begun && end - at > 1 && !is_blank(at[1]) ? ' ' : SKIPPED;
}

/* The same, fast for the many bytes that are folded already. */
static unsigned folded(const char *at, const char *end, int begun)
{
    const unsigned byte = (unsigned char)*at;

    return byte > ' ' && byte - 'A' >= 26 ? byte : fold(at, end, begun);
}

/* Number `index` of an array of numbers of `width` bytes, low byte first. */
static unsigned number_at(const uint8_t *numbers, unsigned width, unsigned index)
{
    if (width == 1)
        return SIPCAUSE_READ(numbers[index]);
    return SIPCAUSE_READ(numbers[2 * index]) | (unsigned)SIPCAUSE_READ(numbers[2 * index + 1]) << 8;
}

/* What stands in the slot for this sum of weights, or 0 where there is no such slot. */
static unsigned in_slot(const struct key_set *set, const uint8_t *slots, unsigned sum)
{
    const unsigned slot = sum - SIPCAUSE_READ(set->least); /* of a sum below it, a large one */

    if (slot >= SIPCAUSE_READ(set->slot_count))
        return 0;
    return number_at(slots, SIPCAUSE_READ(set->width), slot);
}

/* The number of the only key of the set that can be this one, from 1, or 0 if none can. */
static unsigned key_candidate(const struct key_set *set, const uint8_t *bytes, const char *key,
                              size_t len)
{
    const char *const end = end_of(key, len);
    const uint8_t *position = bytes + SIPCAUSE_READ(set->at);
    const uint8_t *const weights = position + 2 * SIPCAUSE_READ(set->position_count);
    const unsigned low = SIPCAUSE_READ(set->low), span = SIPCAUSE_READ(set->high) - low;
    unsigned sum = 0, index = 0, last = 0;

    for (; key < end; key++) {
        const unsigned byte = folded(key, end, index > 0);
        if (byte == SKIPPED)
            continue;
        last = byte - low;
        if (last > span) /* of a byte below `low`, too */
            return 0;
        if (position < weights && index == SIPCAUSE_READ(position[0])) {
            sum += number_at(weights, SIPCAUSE_READ(set->width), last + SIPCAUSE_READ(position[1]));
            position += 2;
        }
        index++;
    }
    if (index == 0)
        return 0;
    if (SIPCAUSE_READ(set->last_shift) != NO_LAST)
        sum += number_at(weights, SIPCAUSE_READ(set->width), last + SIPCAUSE_READ(set->last_shift));
    if (SIPCAUSE_READ(set->counts_length))
        sum += index;
    return in_slot(set, weights + SIPCAUSE_READ(set->width) * SIPCAUSE_READ(set->weight_count),
                   sum);
}

/* Is the key, folded, the NUL-terminated `text`, folded? */
static int key_is(const char *key, size_t len, const char *text)
{
    const char *const begin = text, *const end = end_of(key, len);

    /* Most are the same to the letter. */
    while (key < end && (unsigned char)*key > ' ' && *key == letter_at(text)) {
        key++;
        text++;
    }
    for (; key < end; key++) {
        const unsigned byte = fold(key, end, text != begin);
        if (byte == SKIPPED)
            continue;
        if (letter_at(text) == '\0' || byte != lower(letter_at(text)))
            return 0;
        text++;
    }
    return letter_at(text) == '\0';
}
#endif

#if SIPCAUSE_HEADERS || SIPCAUSE_Q850_NAMES || SIPCAUSE_TEXT
/* SPDX-License-Identifier: MIT
 *
 * writer.c - writes a text into the caller's buffer as snprintf would, never a part of a UTF-8
 * sequence.
 */

/* What has been written so far, and how much there would be. */
struct text_writer {
    char *buffer;
    size_t size, len;
};

/* The last byte of the buffer gets a letter, too: what comes next says whether it may end there. */
static void write_letter(struct text_writer *writer, uint8_t letter)
{
    if (writer->len < writer->size)
        writer->buffer[writer->len] = (char)letter;
    writer->len++;
}

#if SIPCAUSE_HEADERS || SIPCAUSE_TEXT
/* The last place up to `at` before which all UTF-8 sequences are whole. */
static size_t whole_until(const char *buffer, size_t at)
{
    while (at > 0 && (buffer[at] & 0xc0) == 0x80)
        at--;
    return at;
}
#endif

#if SIPCAUSE_HEADERS
/* Ends the text where the buffer does. Returns how long the whole of it is. */
static size_t write_end(const struct text_writer *writer)
{
    const size_t len = writer->len, size = writer->size;

    if (size > 0)
        writer->buffer[len < size ? len : whole_until(writer->buffer, size - 1)] = '\0';
    return len;
}
#endif
#endif

/* Generated from spec/codes.lua. Do not edit: change the spec and run `make dist`. */

static const SIPCAUSE_ROM char status_phrases[] = /* offset */
    /*    0 */ "\0"
    /*    1 */ "Trying\0"
    /*    8 */ "Ringing\0"
    /*   16 */ "Call Is Being Forwarded\0"
    /*   40 */ "Queued\0"
    /*   47 */ "Session Progress\0"
    /*   64 */ "Early Dialog Terminated\0"
    /*   88 */ "OK\0"
    /*   91 */ "Accepted\0"
    /*  100 */ "No Notification\0"
    /*  116 */ "Multiple Choices\0"
    /*  133 */ "Moved Permanently\0"
    /*  151 */ "Moved Temporarily\0"
    /*  169 */ "See Other\0"
    /*  179 */ "Use Proxy\0"
    /*  189 */ "Alternative Service\0"
    /*  209 */ "Bad Request\0"
    /*  221 */ "Unauthorized\0"
    /*  234 */ "Payment Required\0"
    /*  251 */ "Forbidden\0"
    /*  261 */ "Not Found\0"
    /*  271 */ "Method Not Allowed\0"
    /*  290 */ "Not Acceptable\0"
    /*  305 */ "Proxy Authentication Required\0"
    /*  335 */ "Request Timeout\0"
    /*  351 */ "Conflict\0"
    /*  360 */ "Gone\0"
    /*  365 */ "Length Required\0"
    /*  381 */ "Conditional Request Failed\0"
    /*  408 */ "Request Entity Too Large\0"
    /*  433 */ "Request-URI Too Long\0"
    /*  454 */ "Unsupported Media Type\0"
    /*  477 */ "Unsupported URI Scheme\0"
    /*  500 */ "Unknown Resource-Priority\0"
    /*  526 */ "Bad Extension\0"
    /*  540 */ "Extension Required\0"
    /*  559 */ "Session Interval Too Small\0"
    /*  586 */ "Interval Too Brief\0"
    /*  605 */ "Bad Location Information\0"
    /*  630 */ "Bad Alert Message\0"
    /*  648 */ "Use Identity Header\0"
    /*  668 */ "Provide Referrer Identity\0"
    /*  694 */ "Flow Failed\0"
    /*  706 */ "Anonymity Disallowed\0"
    /*  727 */ "Bad Identity Info\0"
    /*  745 */ "Unsupported Credential\0"
    /*  768 */ "Invalid Identity Header\0"
    /*  792 */ "First Hop Lacks Outbound Support\0"
    /*  825 */ "Max-Breadth Exceeded\0"
    /*  846 */ "Bad Info Package\0"
    /*  863 */ "Consent Needed\0"
    /*  878 */ "Filtered destination\0"
    /*  899 */ "Bad URI\0"
    /*  907 */ "Unresolvable Destination\0"
    /*  932 */ "Send failed\0"
    /*  944 */ "Temporarily Unavailable\0"
    /*  968 */ "Call/Transaction Does Not Exist\0"
    /* 1000 */ "Loop Detected\0"
    /* 1014 */ "Too Many Hops\0"
    /* 1028 */ "Address Incomplete\0"
    /* 1047 */ "Ambiguous\0"
    /* 1057 */ "Busy Here\0"
    /* 1067 */ "Request Terminated\0"
    /* 1086 */ "Not Acceptable Here\0"
    /* 1106 */ "Bad Event\0"
    /* 1116 */ "Request Pending\0"
    /* 1132 */ "Undecipherable\0"
    /* 1147 */ "Security Agreement Required\0"
    /* 1175 */ "Server Internal Error\0"
    /* 1197 */ "Not Implemented\0"
    /* 1213 */ "Bad Gateway\0"
    /* 1225 */ "Service Unavailable\0"
    /* 1245 */ "Server Time-out\0"
    /* 1261 */ "Version Not Supported\0"
    /* 1283 */ "Message Too Large\0"
    /* 1301 */ "Push Notification Service Not Supported\0"
    /* 1341 */ "Precondition Failure\0"
    /* 1362 */ "Busy Everywhere\0"
    /* 1378 */ "Decline\0"
    /* 1386 */ "Does Not Exist Anywhere\0"
    /* 1410 */ "Unwanted\0"
    /* 1419 */ "Rejected";

enum {
    STATUS_BLOCK = 16, /* codes in a block */
    STATUS_FIRST_BLOCK = 6, /* that of the lowest code */
    STATUS_NOTHING = 51, /* the row for what is no response code */
    STATUS_CLASSES = 93 /* behind all codes, the first row of a class */
};

static const SIPCAUSE_ROM uint8_t status_blocks[] = {
    22, 0, 0, 0, 0, 75, 76, 0, 0, 0, 0, 0, 77, 27, 0, 0, 0, 21, 0, 0, 31, 56, 0, 41, 16, 61, 33, 0,
    30, 0, 38, 63, 48, 0, 0, 0, 34,
};

/* The row that answers for what nobody registered, from 1xx on. */
static const SIPCAUSE_ROM uint8_t status_of_class[] = {
    82, 84, 89, 0, 65, 93,
};

static const SIPCAUSE_ROM struct sipcause_status status_rows[] = {
    /* code, phrase, outcome, action, effect, flags */
    { 400, 209, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x81 }, /* Bad Request */
    { 401, 221, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_AUTHENTICATE, 1, 0x01 }, /* Unauthorized */
    { 402, 234, SIPCAUSE_OUTCOME_NO_CREDIT, SIPCAUSE_ACTION_CONTACT_PROVIDER, 1, 0x01 }, /* Payment Required */
    { 403, 251, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_DO_NOT_RETRY, 1, 0x01 }, /* Forbidden */
    { 404, 261, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_FIX_NUMBER, 3, 0x03 }, /* Not Found */
    { 405, 271, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 2, 0x01 }, /* Method Not Allowed */
    { 406, 290, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Not Acceptable */
    { 407, 305, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_AUTHENTICATE, 1, 0x01 }, /* Proxy Authentication Required */
    { 408, 335, SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_RETRY_LATER, 2, 0x61 }, /* Request Timeout */
    { 409, 351, SIPCAUSE_OUTCOME_CONFLICT, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x00 }, /* Conflict */
    { 410, 360, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_DO_NOT_RETRY, 3, 0x01 }, /* Gone */
    { 411, 365, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x00 }, /* Length Required */
    { 412, 381, SIPCAUSE_OUTCOME_CONDITION_FAILED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Conditional Request Failed */
    { 413, 408, SIPCAUSE_OUTCOME_TOO_LARGE, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x03 }, /* Request Entity Too Large */
    { 414, 433, SIPCAUSE_OUTCOME_TOO_LARGE, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Request-URI Too Long */
    { 415, 454, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Unsupported Media Type */
    { 480, 944, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_RETRY_LATER, 2, 0x83 }, /* Temporarily Unavailable */
    { 481, 968, SIPCAUSE_OUTCOME_NO_DIALOG, SIPCAUSE_ACTION_END_DIALOG, 2, 0x01 }, /* Call/Transaction Does Not Exist */
    { 482, 1000, SIPCAUSE_OUTCOME_LOOP, SIPCAUSE_ACTION_DO_NOT_RETRY, 3, 0x01 }, /* Loop Detected */
    { 483, 1014, SIPCAUSE_OUTCOME_LOOP, SIPCAUSE_ACTION_CHANGE_REQUEST, 3, 0x01 }, /* Too Many Hops */
    { 484, 1028, SIPCAUSE_OUTCOME_BAD_NUMBER, SIPCAUSE_ACTION_ADD_DIGITS, 3, 0x01 }, /* Address Incomplete */
    { 485, 1047, SIPCAUSE_OUTCOME_BAD_NUMBER, SIPCAUSE_ACTION_ASK_USER, 3, 0x01 }, /* Ambiguous */
    { 486, 1057, SIPCAUSE_OUTCOME_BUSY, SIPCAUSE_ACTION_RETRY_LATER, 1, 0x03 }, /* Busy Here */
    { 487, 1067, SIPCAUSE_OUTCOME_CANCELED, SIPCAUSE_ACTION_NONE, 1, 0x01 }, /* Request Terminated */
    { 488, 1086, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHANGE_MEDIA, 1, 0x01 }, /* Not Acceptable Here */
    { 489, 1106, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 2, 0x01 }, /* Bad Event */
    { 100, 1, SIPCAUSE_OUTCOME_PROGRESS, SIPCAUSE_ACTION_WAIT, 0, 0x01 }, /* Trying */
    { 491, 1116, SIPCAUSE_OUTCOME_CONFLICT, SIPCAUSE_ACTION_RETRY_SOON, 1, 0x01 }, /* Request Pending */
    { 305, 179, SIPCAUSE_OUTCOME_REDIRECTED, SIPCAUSE_ACTION_FOLLOW_CONTACT, 1, 0x01 }, /* Use Proxy */
    { 493, 1132, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Undecipherable */
    { 494, 1147, SIPCAUSE_OUTCOME_SECURITY_REQUIRED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Security Agreement Required */
    { 416, 477, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_ASK_USER, 3, 0x01 }, /* Unsupported URI Scheme */
    { 417, 500, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Unknown Resource-Priority */
    { 380, 189, SIPCAUSE_OUTCOME_REDIRECTED, SIPCAUSE_ACTION_ASK_USER, 1, 0x01 }, /* Alternative Service */
    { 513, 1283, SIPCAUSE_OUTCOME_TOO_LARGE, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Message Too Large */
    { 420, 526, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Bad Extension */
    { 421, 540, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Extension Required */
    { 422, 559, SIPCAUSE_OUTCOME_INTERVAL_TOO_SHORT, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Session Interval Too Small */
    { 423, 586, SIPCAUSE_OUTCOME_INTERVAL_TOO_SHORT, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Interval Too Brief */
    { 424, 605, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Bad Location Information */
    { 425, 630, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Bad Alert Message */
    { 555, 1301, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Push Notification Service Not Supported */
    { 580, 1341, SIPCAUSE_OUTCOME_CONDITION_FAILED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Precondition Failure */
    { 428, 648, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Use Identity Header */
    { 429, 668, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Provide Referrer Identity */
    { 430, 694, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x21 }, /* Flow Failed */
    { 469, 846, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Bad Info Package */
    { 470, 863, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Consent Needed */
    { 608, 1419, SIPCAUSE_OUTCOME_BLOCKED, SIPCAUSE_ACTION_DO_NOT_RETRY, 1, 0x05 }, /* Rejected */
    { 687, 70, SIPCAUSE_OUTCOME_ENDED, SIPCAUSE_ACTION_DO_NOT_RETRY, 1, 0x04 }, /* Dialog Terminated */
    { 473, 878, SIPCAUSE_OUTCOME_BLOCKED, SIPCAUSE_ACTION_CONTACT_PROVIDER, 1, 0x00 }, /* Filtered destination */
    { 0, 0, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0, 0x00 }, /*  */
    { 475, 899, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x00 }, /* Bad URI */
    { 476, 907, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_CONTACT_PROVIDER, 1, 0x00 }, /* Unresolvable Destination */
    { 477, 932, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_RETRY_LATER, 1, 0x00 }, /* Send failed */
    { 478, 907, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_CONTACT_PROVIDER, 1, 0x00 }, /* Unresolvable Destination */
    { 479, 899, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x00 }, /* Bad URI */
    { 433, 706, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_ASK_USER, 1, 0x01 }, /* Anonymity Disallowed */
    { 0, 0, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0, 0x00 }, /*  */
    { 0, 0, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0, 0x00 }, /*  */
    { 436, 727, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Bad Identity Info */
    { 437, 745, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Unsupported Credential */
    { 438, 768, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Invalid Identity Header */
    { 439, 792, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* First Hop Lacks Outbound Support */
    { 440, 825, SIPCAUSE_OUTCOME_LIMITED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Max-Breadth Exceeded */
    { 500, 1175, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_RETRY_LATER, 1, 0x83 }, /* Server Internal Error */
    { 501, 1197, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 2, 0x01 }, /* Not Implemented */
    { 502, 1213, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_RETRY_LATER, 3, 0x01 }, /* Bad Gateway */
    { 503, 1225, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_TRY_NEXT_SERVER, 1, 0x93 }, /* Service Unavailable */
    { 504, 1245, SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_RETRY_LATER, 1, 0x01 }, /* Server Time-out */
    { 505, 1261, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Version Not Supported */
    { 600, 1362, SIPCAUSE_OUTCOME_BUSY, SIPCAUSE_ACTION_RETRY_LATER, 1, 0x87 }, /* Busy Everywhere */
    { 0, 0, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0, 0x00 }, /*  */
    { 0, 0, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0, 0x00 }, /*  */
    { 603, 1378, SIPCAUSE_OUTCOME_DECLINED, SIPCAUSE_ACTION_DO_NOT_RETRY, 1, 0x07 }, /* Decline */
    { 604, 1386, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_FIX_NUMBER, 3, 0x05 }, /* Does Not Exist Anywhere */
    { 0, 0, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0, 0x00 }, /*  */
    { 606, 290, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHANGE_MEDIA, 1, 0x05 }, /* Not Acceptable */
    { 607, 1410, SIPCAUSE_OUTCOME_DECLINED, SIPCAUSE_ACTION_DO_NOT_RETRY, 1, 0x05 }, /* Unwanted */
    { 180, 8, SIPCAUSE_OUTCOME_PROGRESS, SIPCAUSE_ACTION_WAIT, 0, 0x01 }, /* Ringing */
    { 181, 16, SIPCAUSE_OUTCOME_PROGRESS, SIPCAUSE_ACTION_WAIT, 0, 0x01 }, /* Call Is Being Forwarded */
    { 182, 40, SIPCAUSE_OUTCOME_PROGRESS, SIPCAUSE_ACTION_WAIT, 0, 0x01 }, /* Queued */
    { 183, 47, SIPCAUSE_OUTCOME_PROGRESS, SIPCAUSE_ACTION_WAIT, 0, 0x01 }, /* Session Progress */
    { 199, 64, SIPCAUSE_OUTCOME_PROGRESS, SIPCAUSE_ACTION_WAIT, 0, 0x01 }, /* Early Dialog Terminated */
    { 200, 88, SIPCAUSE_OUTCOME_SUCCESS, SIPCAUSE_ACTION_NONE, 0, 0x01 }, /* OK */
    { 0, 0, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0, 0x00 }, /*  */
    { 202, 91, SIPCAUSE_OUTCOME_SUCCESS, SIPCAUSE_ACTION_NONE, 0, 0x09 }, /* Accepted */
    { 0, 0, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0, 0x00 }, /*  */
    { 204, 100, SIPCAUSE_OUTCOME_SUCCESS, SIPCAUSE_ACTION_NONE, 0, 0x01 }, /* No Notification */
    { 300, 116, SIPCAUSE_OUTCOME_REDIRECTED, SIPCAUSE_ACTION_FOLLOW_CONTACT, 1, 0x81 }, /* Multiple Choices */
    { 301, 133, SIPCAUSE_OUTCOME_REDIRECTED, SIPCAUSE_ACTION_FOLLOW_CONTACT, 1, 0x01 }, /* Moved Permanently */
    { 302, 151, SIPCAUSE_OUTCOME_REDIRECTED, SIPCAUSE_ACTION_FOLLOW_CONTACT, 1, 0x01 }, /* Moved Temporarily */
    { 303, 169, SIPCAUSE_OUTCOME_REDIRECTED, SIPCAUSE_ACTION_FOLLOW_CONTACT, 1, 0x00 }, /* See Other */
    { 600, 1362, SIPCAUSE_OUTCOME_DECLINED, SIPCAUSE_ACTION_DO_NOT_RETRY, 1, 0x87 }, /* Busy Everywhere */
};

static const SIPCAUSE_ROM struct status_side status_sides[] = {
    { 0, 0, SIPCAUSE_SIDE_UNKNOWN },
    { 486, SIPCAUSE_OUTCOME_BUSY, SIPCAUSE_SIDE_FAR },
    { 487, SIPCAUSE_OUTCOME_CANCELED, SIPCAUSE_SIDE_NEAR },
    { 600, SIPCAUSE_OUTCOME_BUSY, SIPCAUSE_SIDE_FAR },
    { 603, SIPCAUSE_OUTCOME_DECLINED, SIPCAUSE_SIDE_FAR },
    { 606, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_SIDE_FAR },
    { 607, SIPCAUSE_OUTCOME_DECLINED, SIPCAUSE_SIDE_FAR },
    { 608, SIPCAUSE_OUTCOME_BLOCKED, SIPCAUSE_SIDE_NETWORK },
    { 603, SIPCAUSE_OUTCOME_BLOCKED, SIPCAUSE_SIDE_NETWORK },
};
/* SPDX-License-Identifier: MIT
 *
 * status.c - finds a response code by its number.
 *
 * The rows are found without a search: the codes come in blocks, and the generator has shifted the
 * blocks against each other until all fit into one short array.
 */

/* The row of exactly this code, or the one that says nothing. */
static const struct sipcause_status *status_row(unsigned code)
{
    const unsigned block =
        code / STATUS_BLOCK - STATUS_FIRST_BLOCK; /* below the first it wraps to a large one */
    const struct sipcause_status *row = &status_rows[STATUS_NOTHING];

    if (block < sizeof status_blocks / sizeof status_blocks[0])
        row = &status_rows[SIPCAUSE_READ(status_blocks[block]) + code % STATUS_BLOCK];
    return SIPCAUSE_READ(row->code) == code ? row : &status_rows[STATUS_NOTHING];
}

/* What answers for a code from 100 to 699 that nobody registered (RFC 3261 section 8.1.3.2). */
static const struct sipcause_status *class_row(unsigned code)
{
    unsigned class = 0; /* that of 1xx */

    for (; code >= 200; code -= 100)
        class++;
    return &status_rows[SIPCAUSE_READ(status_of_class[class])];
}

const struct sipcause_status *sipcause_status_find(unsigned code)
{
    const struct sipcause_status *row = status_row(code);

    if (SIPCAUSE_READ(row->code) == 0 && code >= 100 && code <= 699)
        row = class_row(code);
    return row;
}

const char *sipcause_status_phrase(const struct sipcause_status *status)
{
    return status_phrases + SIPCAUSE_READ(status->phrase_at);
}

unsigned sipcause_status_side(const struct sipcause_status *status)
{
    const unsigned code = SIPCAUSE_READ(status->code), outcome = SIPCAUSE_READ(status->outcome);
    size_t index = sizeof status_sides / sizeof status_sides[0] - 1;

    while (index > 0
           && (SIPCAUSE_READ(status_sides[index].code) != code
               || SIPCAUSE_READ(status_sides[index].outcome) != outcome))
        index--;
    return SIPCAUSE_READ(status_sides[index].side);
}

/* Generated from spec/vocabulary.lua. Do not edit: change the spec and run `make dist`. */

static const SIPCAUSE_ROM struct action_facts action_facts[] = {
    { SIPCAUSE_RETRY_NO, SIPCAUSE_ACTS_NOBODY }, /* none */
    { SIPCAUSE_RETRY_NO, SIPCAUSE_ACTS_DEVICE }, /* wait */
    { SIPCAUSE_RETRY_CONTACT, SIPCAUSE_ACTS_DEVICE }, /* follow_contact */
    { SIPCAUSE_RETRY_LATER, SIPCAUSE_ACTS_DEVICE }, /* retry_later */
    { SIPCAUSE_RETRY_LATER, SIPCAUSE_ACTS_DEVICE }, /* retry_soon */
    { SIPCAUSE_RETRY_NEXT_SERVER, SIPCAUSE_ACTS_DEVICE }, /* try_next_server */
    { SIPCAUSE_RETRY_AFTER_CHANGE, SIPCAUSE_ACTS_DEVICE }, /* authenticate */
    { SIPCAUSE_RETRY_AFTER_CHANGE, SIPCAUSE_ACTS_USER }, /* fix_number */
    { SIPCAUSE_RETRY_AFTER_CHANGE, SIPCAUSE_ACTS_USER }, /* add_digits */
    { SIPCAUSE_RETRY_AFTER_CHANGE, SIPCAUSE_ACTS_DEVICE }, /* change_media */
    { SIPCAUSE_RETRY_AFTER_CHANGE, SIPCAUSE_ACTS_DEVICE }, /* change_request */
    { SIPCAUSE_RETRY_AFTER_CHANGE, SIPCAUSE_ACTS_ADMINISTRATOR }, /* change_caller_id */
    { SIPCAUSE_RETRY_AFTER_CHANGE, SIPCAUSE_ACTS_USER }, /* ask_user */
    { SIPCAUSE_RETRY_AFTER_CHANGE, SIPCAUSE_ACTS_ADMINISTRATOR }, /* add_credit */
    { SIPCAUSE_RETRY_AFTER_CHANGE, SIPCAUSE_ACTS_ADMINISTRATOR }, /* change_account */
    { SIPCAUSE_RETRY_AFTER_CHANGE, SIPCAUSE_ACTS_ADMINISTRATOR }, /* check_network */
    { SIPCAUSE_RETRY_AFTER_CHANGE, SIPCAUSE_ACTS_ADMINISTRATOR }, /* check_own_system */
    { SIPCAUSE_RETRY_AFTER_CHANGE, SIPCAUSE_ACTS_PROVIDER }, /* contact_provider */
    { SIPCAUSE_RETRY_LATER, SIPCAUSE_ACTS_DEVICE }, /* reduce_rate */
    { SIPCAUSE_RETRY_NO, SIPCAUSE_ACTS_USER }, /* do_not_retry */
    { SIPCAUSE_RETRY_NO, SIPCAUSE_ACTS_DEVICE }, /* end_dialog */
    { SIPCAUSE_RETRY_NO, SIPCAUSE_ACTS_ADMINISTRATOR }, /* check_logs */
    { SIPCAUSE_RETRY_NOW, SIPCAUSE_ACTS_DEVICE }, /* retry_now */
};

/* The last that fits holds. Behind all of them stands one that says nothing. */
static const SIPCAUSE_ROM struct action_wait action_waits[] = {
    /* action, call_id, least, most */
    { SIPCAUSE_ACTION_RETRY_SOON, SIPCAUSE_CALL_ID_UNKNOWN, 0, 4000 },
    { SIPCAUSE_ACTION_RETRY_SOON, SIPCAUSE_CALL_ID_OWN, 2100, 4000 },
    { SIPCAUSE_ACTION_RETRY_SOON, SIPCAUSE_CALL_ID_OTHER, 0, 2000 },
    { SIPCAUSE_ACTION_NONE, SIPCAUSE_CALL_ID_UNKNOWN, 0, 0 },
};
/* SPDX-License-Identifier: MIT
 *
 * actions.c - what an action means for a program, which so needs no switch over all of them: may
 * the same request go again, who acts first, how long to wait.
 */

/* The row of an action; that of none for a number nobody defined. */
static const struct action_facts *facts_of_action(unsigned action)
{
    return &action_facts[action < sizeof action_facts / sizeof action_facts[0]
                             ? action
                             : SIPCAUSE_ACTION_NONE];
}

unsigned sipcause_action_retry(unsigned action)
{
    return SIPCAUSE_READ(facts_of_action(action)->retry);
}

unsigned sipcause_action_acts(unsigned action)
{
    return SIPCAUSE_READ(facts_of_action(action)->acts);
}

enum { WAITS = sizeof action_waits / sizeof action_waits[0] - 1 }; /* the last says nothing */

/* The number of the row that holds. */
static unsigned wait_of_action(unsigned action, unsigned call_id)
{
    unsigned found = WAITS, i;

    for (i = 0; i < WAITS; i++) {
        const unsigned whose = SIPCAUSE_READ(action_waits[i].call_id);
        if (SIPCAUSE_READ(action_waits[i].action) == action
            && (whose == SIPCAUSE_CALL_ID_UNKNOWN || whose == call_id))
            found = i;
    }
    return found;
}

void sipcause_action_wait(unsigned action, unsigned call_id, struct sipcause_wait *wait)
{
    const unsigned found = wait_of_action(action, call_id);

    wait->min_ms = SIPCAUSE_READ(action_waits[found].least);
    wait->max_ms = SIPCAUSE_READ(action_waits[found].most);
    wait->stated = found != WAITS;
}

#if SIPCAUSE_METHODS
/* Generated from spec/methods.lua and spec/codes.lua. Do not edit: change the spec and run `make dist`. */

static const SIPCAUSE_ROM char method_strings[] = /* offset */
    /*    0 */ "\0"
    /*    1 */ "ACK\0"
    /*    5 */ "BYE\0"
    /*    9 */ "CANCEL\0"
    /*   16 */ "INFO\0"
    /*   21 */ "INVITE\0"
    /*   28 */ "MESSAGE\0"
    /*   36 */ "NOTIFY\0"
    /*   43 */ "OPTIONS\0"
    /*   51 */ "PRACK\0"
    /*   57 */ "PUBLISH\0"
    /*   65 */ "REFER\0"
    /*   71 */ "REGISTER\0"
    /*   80 */ "SUBSCRIBE\0"
    /*   90 */ "UPDATE";

static const SIPCAUSE_ROM uint8_t method_names[] = {
    0, 1, 5, 9, 16, 21, 28, 36, 43, 51, 57, 65, 71, 80, 90,
};

/* What is left of each effect with each method: two bits, the first the lowest. */
static const SIPCAUSE_ROM uint8_t method_reach[] = {
    212, 0, 228, 84, 228, 228, 212, 228, 212, 228, 212, 212, 84, 228, 228,
};

/* The codes that end something else with a method. The last stands behind them all. */
static const SIPCAUSE_ROM struct method_effect method_effects[] = {
    { 200, SIPCAUSE_METHOD_BYE, SIPCAUSE_EFFECT_USAGE },
    { 202, SIPCAUSE_METHOD_BYE, SIPCAUSE_EFFECT_USAGE },
    { 204, SIPCAUSE_METHOD_BYE, SIPCAUSE_EFFECT_USAGE },
    { 500, SIPCAUSE_METHOD_BYE, SIPCAUSE_EFFECT_USAGE },
    { 503, SIPCAUSE_METHOD_BYE, SIPCAUSE_EFFECT_USAGE },
    { 600, SIPCAUSE_METHOD_BYE, SIPCAUSE_EFFECT_USAGE },
    { 687, SIPCAUSE_METHOD_BYE, SIPCAUSE_EFFECT_USAGE },
    { 405, SIPCAUSE_METHOD_INFO, SIPCAUSE_EFFECT_TRANSACTION },
    { 501, SIPCAUSE_METHOD_INFO, SIPCAUSE_EFFECT_TRANSACTION },
    { 405, SIPCAUSE_METHOD_UPDATE, SIPCAUSE_EFFECT_TRANSACTION },
    { 501, SIPCAUSE_METHOD_UPDATE, SIPCAUSE_EFFECT_TRANSACTION },
    { 481, SIPCAUSE_METHOD_PRACK, SIPCAUSE_EFFECT_TRANSACTION },
    { 408, SIPCAUSE_METHOD_SUBSCRIBE, SIPCAUSE_EFFECT_TRANSACTION },
    { 502, SIPCAUSE_METHOD_SUBSCRIBE, SIPCAUSE_EFFECT_TRANSACTION },
    { 489, SIPCAUSE_METHOD_BYE, SIPCAUSE_EFFECT_TRANSACTION },
    { 489, SIPCAUSE_METHOD_INFO, SIPCAUSE_EFFECT_TRANSACTION },
    { 489, SIPCAUSE_METHOD_INVITE, SIPCAUSE_EFFECT_TRANSACTION },
    { 489, SIPCAUSE_METHOD_PRACK, SIPCAUSE_EFFECT_TRANSACTION },
    { 489, SIPCAUSE_METHOD_UPDATE, SIPCAUSE_EFFECT_TRANSACTION },
    { 0, SIPCAUSE_METHOD_UNKNOWN, SIPCAUSE_EFFECT_NOTHING },
};
/* SPDX-License-Identifier: MIT
 *
 * methods.c - the methods of requests, and how much of a dialog ends with a response to each.
 *
 * A code says how much it may end, and a method how much of that its requests belong to: a 480 ends
 * the call where it answers an INFO, and nothing but the request where it answers an OPTIONS.
 */

enum {
    METHODS = sizeof method_names / sizeof method_names[0],
    METHOD_EFFECTS = sizeof method_effects / sizeof method_effects[0] - 1 /* the last is none */
};

static unsigned known_method(unsigned method)
{
    return method < METHODS ? method : SIPCAUSE_METHOD_UNKNOWN;
}

unsigned sipcause_effect(const struct sipcause_status *status, unsigned method)
{
    const unsigned code = SIPCAUSE_READ(status->code), number = known_method(method);
    unsigned i;

    for (i = 0; i < METHOD_EFFECTS; i++)
        if (SIPCAUSE_READ(method_effects[i].code) == code
            && SIPCAUSE_READ(method_effects[i].method) == number)
            return SIPCAUSE_READ(method_effects[i].effect);
    return SIPCAUSE_READ(method_reach[number]) >> 2 * SIPCAUSE_READ(status->effect) & 3;
}

const char *sipcause_method_word(unsigned method)
{
    return method_strings + SIPCAUSE_READ(method_names[known_method(method)]);
}

/* Are these bytes the name, to the letter? */
static int is_method(const char *bytes, size_t len, const char *name)
{
    size_t i = 0;

    while (i < len && bytes[i] != '\0' && bytes[i] == (char)SIPCAUSE_READ(name[i]))
        i++;
    return i == len && SIPCAUSE_READ(name[i]) == '\0';
}

unsigned sipcause_method_find(const char *name, size_t len)
{
    unsigned method = METHODS - 1;

    while (method > SIPCAUSE_METHOD_UNKNOWN && !is_method(name, len, sipcause_method_word(method)))
        method--;
    return method;
}
#endif

#if SIPCAUSE_PHRASES
/* Generated from spec/codes.lua. Do not edit: change the spec and run `make dist`. */

static const SIPCAUSE_ROM char status_variants[] = /* offset */
    /*    0 */ "Accepted (Deprecated)\0"
    /*   22 */ "Stale Date\0"
    /*   33 */ "Request-URI Too Large\0"
    /*   55 */ "Request URI Too Long\0"
    /*   76 */ "Unsupported Media\0"
    /*   94 */ "Resource-Priority failed\0"
    /*  119 */ "Uknown Resource-Priority\0"
    /*  144 */ "Use Supported PASSporT Format\0"
    /*  174 */ "Bad Identity-Info\0"
    /*  192 */ "Unsupported Certificate\0"
    /*  216 */ "Invalid PASSporT\0"
    /*  233 */ "Unfortunately error on sending to next hop occurred\0"
    /*  285 */ "Regretfully, we were not able to process the URI\0"
    /*  334 */ "Temporarily not available\0"
    /*  360 */ "Call Leg/Transaction Does Not Exist\0"
    /*  396 */ "Merged Request\0"
    /*  411 */ "Internal Server Error\0"
    /*  433 */ "Gateway Time-out\0"
    /*  450 */ "Gateway Timeout\0"
    /*  466 */ "SIP Version not supported\0"
    /*  492 */ "Precondition-Failure\0"
    /*  513 */ "Busy\0"
    /*  518 */ "Network Blocked";

static const SIPCAUSE_ROM struct wording wordings[] = {
    { 100, 1 }, /* Trying */
    { 180, 8 }, /* Ringing */
    { 181, 16 }, /* Call Is Being Forwarded */
    { 182, 40 }, /* Queued */
    { 183, 47 }, /* Session Progress */
    { 199, 64 }, /* Early Dialog Terminated */
    { 200, 88 }, /* OK */
    { 202, 91 }, /* Accepted */
    { 202, 1428 }, /* Accepted (Deprecated) */
    { 204, 100 }, /* No Notification */
    { 300, 116 }, /* Multiple Choices */
    { 301, 133 }, /* Moved Permanently */
    { 302, 151 }, /* Moved Temporarily */
    { 303, 169 }, /* See Other */
    { 305, 179 }, /* Use Proxy */
    { 380, 189 }, /* Alternative Service */
    { 400, 209 }, /* Bad Request */
    { 401, 221 }, /* Unauthorized */
    { 402, 234 }, /* Payment Required */
    { 403, 251 }, /* Forbidden */
    { 403, 1450 }, /* Stale Date */
    { 404, 261 }, /* Not Found */
    { 405, 271 }, /* Method Not Allowed */
    { 406, 290 }, /* Not Acceptable */
    { 606, 290 }, /* Not Acceptable */
    { 407, 305 }, /* Proxy Authentication Required */
    { 408, 335 }, /* Request Timeout */
    { 409, 351 }, /* Conflict */
    { 410, 360 }, /* Gone */
    { 411, 365 }, /* Length Required */
    { 412, 381 }, /* Conditional Request Failed */
    { 413, 408 }, /* Request Entity Too Large */
    { 414, 433 }, /* Request-URI Too Long */
    { 414, 1461 }, /* Request-URI Too Large */
    { 414, 1483 }, /* Request URI Too Long */
    { 415, 454 }, /* Unsupported Media Type */
    { 415, 1504 }, /* Unsupported Media */
    { 416, 477 }, /* Unsupported URI Scheme */
    { 417, 500 }, /* Unknown Resource-Priority */
    { 417, 1522 }, /* Resource-Priority failed */
    { 417, 1547 }, /* Uknown Resource-Priority */
    { 420, 526 }, /* Bad Extension */
    { 421, 540 }, /* Extension Required */
    { 422, 559 }, /* Session Interval Too Small */
    { 423, 586 }, /* Interval Too Brief */
    { 424, 605 }, /* Bad Location Information */
    { 425, 630 }, /* Bad Alert Message */
    { 428, 648 }, /* Use Identity Header */
    { 428, 1572 }, /* Use Supported PASSporT Format */
    { 429, 668 }, /* Provide Referrer Identity */
    { 430, 694 }, /* Flow Failed */
    { 433, 706 }, /* Anonymity Disallowed */
    { 436, 727 }, /* Bad Identity Info */
    { 436, 1602 }, /* Bad Identity-Info */
    { 437, 745 }, /* Unsupported Credential */
    { 437, 1620 }, /* Unsupported Certificate */
    { 438, 768 }, /* Invalid Identity Header */
    { 438, 1644 }, /* Invalid PASSporT */
    { 439, 792 }, /* First Hop Lacks Outbound Support */
    { 440, 825 }, /* Max-Breadth Exceeded */
    { 469, 846 }, /* Bad Info Package */
    { 470, 863 }, /* Consent Needed */
    { 473, 878 }, /* Filtered destination */
    { 475, 899 }, /* Bad URI */
    { 479, 899 }, /* Bad URI */
    { 476, 907 }, /* Unresolvable Destination */
    { 478, 907 }, /* Unresolvable Destination */
    { 477, 932 }, /* Send failed */
    { 477, 1661 }, /* Unfortunately error on sending to next hop occurred */
    { 479, 1713 }, /* Regretfully, we were not able to process the URI */
    { 480, 944 }, /* Temporarily Unavailable */
    { 480, 1762 }, /* Temporarily not available */
    { 481, 968 }, /* Call/Transaction Does Not Exist */
    { 481, 1788 }, /* Call Leg/Transaction Does Not Exist */
    { 482, 1000 }, /* Loop Detected */
    { 482, 1824 }, /* Merged Request */
    { 483, 1014 }, /* Too Many Hops */
    { 484, 1028 }, /* Address Incomplete */
    { 485, 1047 }, /* Ambiguous */
    { 486, 1057 }, /* Busy Here */
    { 487, 1067 }, /* Request Terminated */
    { 488, 1086 }, /* Not Acceptable Here */
    { 489, 1106 }, /* Bad Event */
    { 491, 1116 }, /* Request Pending */
    { 493, 1132 }, /* Undecipherable */
    { 494, 1147 }, /* Security Agreement Required */
    { 500, 1175 }, /* Server Internal Error */
    { 500, 1839 }, /* Internal Server Error */
    { 500, 1848 }, /* Server Error */
    { 501, 1197 }, /* Not Implemented */
    { 502, 1213 }, /* Bad Gateway */
    { 503, 1225 }, /* Service Unavailable */
    { 504, 1245 }, /* Server Time-out */
    { 504, 1861 }, /* Gateway Time-out */
    { 504, 1878 }, /* Gateway Timeout */
    { 505, 1261 }, /* Version Not Supported */
    { 505, 1894 }, /* SIP Version not supported */
    { 513, 1283 }, /* Message Too Large */
    { 555, 1301 }, /* Push Notification Service Not Supported */
    { 580, 1341 }, /* Precondition Failure */
    { 580, 1920 }, /* Precondition-Failure */
    { 600, 1362 }, /* Busy Everywhere */
    { 600, 1941 }, /* Busy */
    { 603, 1378 }, /* Decline */
    { 603, 1946 }, /* Network Blocked */
    { 604, 1386 }, /* Does Not Exist Anywhere */
    { 607, 1410 }, /* Unwanted */
    { 608, 1419 }, /* Rejected */
    { 687, 70 }, /* Dialog Terminated */
};

static const SIPCAUSE_ROM struct key_set wording_set = { 0, 140, 4, 32, 122, 92, 1, 3, NO_LAST, 1 };

static const SIPCAUSE_ROM uint8_t wording_bytes[] = {
    0, 0, 7, 0, 12, 1, 1, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 49, 0, 31, 39, 20, 35, 45, 47, 29, 81, 0, 64, 6, 5, 32, 7, 15, 1, 0, 33,
    0, 51, 0, 0, 4, 4, 0, 103, 0, 0, 64, 2, 15, 80, 17, 0, 18, 83, 0, 0, 5, 0, 22, 92, 4, 35, 37,
    27, 41, 32, 44, 36, 14, 98, 91, 89, 50, 7, 23, 26, 33, 34, 1, 68, 0, 53, 13, 48, 24, 104, 107,
    108, 29, 82, 47, 40, 57, 76, 93, 49, 97, 79, 21, 69, 58, 55, 56, 20, 42, 86, 85, 95, 70, 102,
    43, 28, 78, 38, 51, 100, 39, 12, 99, 30, 62, 87, 77, 90, 105, 54, 0, 0, 31, 0, 72, 6, 46, 63,
    66, 8, 0, 84, 0, 0, 81, 3, 0, 0, 19, 96, 0, 71, 0, 60, 73, 61, 0, 88, 0, 0, 0, 0, 0, 101, 109,
    0, 11, 9, 0, 94, 0, 106, 0, 75, 45, 0, 0, 16, 52, 10, 0, 59, 0, 0, 0, 0, 74,
};
/* SPDX-License-Identifier: MIT
 *
 * phrases.c - finds response codes by their reason phrase.
 */

/* A wording is a registered phrase or, past those, a variant. */
static const char *wording_text(unsigned at)
{
    return at < sizeof status_phrases ? status_phrases + at
                                      : status_variants + (at - sizeof status_phrases);
}

size_t sipcause_status_by_phrase(const char *phrase, size_t len, uint16_t *codes, size_t max)
{
    const unsigned candidate = key_candidate(&wording_set, wording_bytes, phrase, len);
    unsigned index, at;
    size_t count = 0;

    if (candidate == 0)
        return 0;
    at = SIPCAUSE_READ(wordings[candidate - 1].at);
    if (!key_is(phrase, len, wording_text(at)))
        return 0;
    for (index = candidate - 1;
         index < sizeof wordings / sizeof wordings[0] && SIPCAUSE_READ(wordings[index].at) == at;
         index++) {
        if (count < max)
            codes[count] = SIPCAUSE_READ(wordings[index].code);
        count++;
    }
    return count;
}
#endif

#if SIPCAUSE_PHRASES || SIPCAUSE_HEADERS || SIPCAUSE_TEXT || SIPCAUSE_SOURCES
/* Generated from spec/codes.lua. Do not edit: change the spec and run `make dist`. */

/* Where the senses by phrase begin, and those by warn code. */
enum {
    SENSES_PHRASE = 1,
    SENSES_WARNED = SENSES_PHRASE + 3 * (SIPCAUSE_PHRASES)
};

/* Row 0 is none. */
static const SIPCAUSE_ROM struct sipcause_status sense_rows[] = {
    /* code, phrase, outcome, action, effect, flags */
    { 0, 0, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0, 0x00 }, /*  */
#if SIPCAUSE_PHRASES
    { 403, 251, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Forbidden */
    { 482, 1000, SIPCAUSE_OUTCOME_CONFLICT, SIPCAUSE_ACTION_WAIT, 1, 0x01 }, /* Loop Detected */
    { 603, 1378, SIPCAUSE_OUTCOME_BLOCKED, SIPCAUSE_ACTION_DO_NOT_RETRY, 1, 0x07 }, /* Decline */
#endif
#if SIPCAUSE_HEADERS
    { 480, 944, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_ASK_USER, 2, 0x83 }, /* Temporarily Unavailable */
    { 480, 944, SIPCAUSE_OUTCOME_SECURITY_REQUIRED, SIPCAUSE_ACTION_CHANGE_REQUEST, 2, 0x83 }, /* Temporarily Unavailable */
#endif
};

#if SIPCAUSE_PHRASES || SIPCAUSE_HEADERS
/* The phrase, as struct wording has it, or the warn code. */
static const SIPCAUSE_ROM uint16_t sense_keys[] = {
    0,
#if SIPCAUSE_PHRASES
    1450, 1824, 1946,
#endif
#if SIPCAUSE_HEADERS
    380, 381,
#endif
};
#endif
/* SPDX-License-Identifier: MIT
 *
 * senses.c - what a response code means with a reason phrase or a warn code that makes another
 * answer of it.
 */

enum { SENSES = sizeof sense_rows / sizeof sense_rows[0] };

#if SIPCAUSE_PHRASES
const struct sipcause_status *sipcause_status_find_phrase(unsigned code, const char *phrase,
                                                          size_t len)
{
    unsigned index = SENSES_WARNED;

    while (--index >= SENSES_PHRASE)
        if (SIPCAUSE_READ(sense_rows[index].code) == code
            && key_is(phrase, len, wording_text(SIPCAUSE_READ(sense_keys[index]))))
            return &sense_rows[index];
    return sipcause_status_find(code);
}
#endif

#if SIPCAUSE_HEADERS
const struct sipcause_status *sipcause_status_find_warning(unsigned code, unsigned warn_code)
{
    unsigned index = SENSES;

    while (--index >= SENSES_WARNED)
        if (SIPCAUSE_READ(sense_rows[index].code) == code
            && SIPCAUSE_READ(sense_keys[index]) == warn_code)
            return &sense_rows[index];
    return sipcause_status_find(code);
}
#endif

#if SIPCAUSE_TEXT || SIPCAUSE_SOURCES

enum { STATUSES = sizeof status_rows / sizeof status_rows[0] };

/* Are two rows the same, or one a copy of the other? Outcome and action tell those of a code. */
static int is_same_status(const struct sipcause_status *a, const struct sipcause_status *b)
{
    return SIPCAUSE_READ(a->code) == SIPCAUSE_READ(b->code)
           && SIPCAUSE_READ(a->outcome) == SIPCAUSE_READ(b->outcome)
           && SIPCAUSE_READ(a->action) == SIPCAUSE_READ(b->action);
}

/* The row at a place: behind those of status_rows stand those of sense_rows. */
static const struct sipcause_status *status_at(unsigned place)
{
    return place < STATUSES ? &status_rows[place] : &sense_rows[place - STATUSES + 1];
}

/* Where a row stands, be it that row or a copy of it. */
static unsigned status_place(const struct sipcause_status *status)
{
    const struct sipcause_status *const row = status_row(SIPCAUSE_READ(status->code));
    unsigned place = STATUSES + SENSES - 1;

    if (is_same_status(row, status))
        return (unsigned)(row - status_rows);
    while (--place >= STATUS_CLASSES)
        if (is_same_status(status_at(place), status))
            return place;
    return STATUS_NOTHING;
}

#endif
#endif

#if SIPCAUSE_CAUSES
/* Generated from spec/causes. Do not edit: change the spec and run `make dist`. */

enum {
    CAUSE_SIDE_SHIFT = 4 /* in the flags of a row, below the side */
};

/* Where the protocol's part of each table begins. */
enum {
    CAUSE_NAMES_SIP = 1,
    CAUSE_NAMES_Q_850 = CAUSE_NAMES_SIP + 0 * (SIPCAUSE_CAUSES_SIP),
    CAUSE_NAMES_PREEMPTION = CAUSE_NAMES_Q_850 + 2684 * (SIPCAUSE_CAUSES_Q_850),
    CAUSE_NAMES_STIR = CAUSE_NAMES_PREEMPTION + 80 * (SIPCAUSE_CAUSES_PREEMPTION),
    CAUSE_NAMES_RELEASE_CAUSE = CAUSE_NAMES_STIR + 96 * (SIPCAUSE_CAUSES_STIR),
    CAUSE_NAMES_FAILURE_CAUSE = CAUSE_NAMES_RELEASE_CAUSE + 134 * (SIPCAUSE_CAUSES_RELEASE_CAUSE),
    CAUSE_NAMES_EMM = CAUSE_NAMES_FAILURE_CAUSE + 96 * (SIPCAUSE_CAUSES_FAILURE_CAUSE),
    CAUSE_NAMES_ESM = CAUSE_NAMES_EMM + 1040 * (SIPCAUSE_CAUSES_EMM),
    CAUSE_NAMES_S1AP_RNL = CAUSE_NAMES_ESM + 1504 * (SIPCAUSE_CAUSES_ESM),
    CAUSE_NAMES_S1AP_TL = CAUSE_NAMES_S1AP_RNL + 1248 * (SIPCAUSE_CAUSES_S1AP_RNL),
    CAUSE_NAMES_S1AP_NAS = CAUSE_NAMES_S1AP_TL + 43 * (SIPCAUSE_CAUSES_S1AP_TL),
    CAUSE_NAMES_S1AP_MISC = CAUSE_NAMES_S1AP_NAS + 128 * (SIPCAUSE_CAUSES_S1AP_NAS),
    CAUSE_NAMES_S1AP_PROT = CAUSE_NAMES_S1AP_MISC + 129 * (SIPCAUSE_CAUSES_S1AP_MISC),
    CAUSE_NAMES_DIAMETER = CAUSE_NAMES_S1AP_PROT + 211 * (SIPCAUSE_CAUSES_S1AP_PROT),
    CAUSE_NAMES_IKEV2 = CAUSE_NAMES_DIAMETER + 0 * (SIPCAUSE_CAUSES_DIAMETER),
    CAUSE_NAMES_5GMM = CAUSE_NAMES_IKEV2 + 0 * (SIPCAUSE_CAUSES_IKEV2),
    CAUSE_NAMES_5GSM = CAUSE_NAMES_5GMM + 1310 * (SIPCAUSE_CAUSES_5GMM),
    CAUSE_NAMES_NGAP_RNL = CAUSE_NAMES_5GSM + 1424 * (SIPCAUSE_CAUSES_5GSM),
    CAUSE_NAMES_NGAP_TL = CAUSE_NAMES_NGAP_RNL + 2017 * (SIPCAUSE_CAUSES_NGAP_RNL),
    CAUSE_NAMES_NGAP_NAS = CAUSE_NAMES_NGAP_TL + 43 * (SIPCAUSE_CAUSES_NGAP_TL),
    CAUSE_NAMES_NGAP_MISC = CAUSE_NAMES_NGAP_NAS + 155 * (SIPCAUSE_CAUSES_NGAP_NAS),
    CAUSE_NAMES_NGAP_PROT = CAUSE_NAMES_NGAP_MISC + 137 * (SIPCAUSE_CAUSES_NGAP_MISC),
    CAUSE_NAMES_OF_CLASSES = CAUSE_NAMES_NGAP_PROT + 211 * (SIPCAUSE_CAUSES_NGAP_PROT),
    CAUSES_SIP = 1,
    CAUSES_Q_850 = CAUSES_SIP + 86 * (SIPCAUSE_CAUSES_SIP),
    CAUSES_PREEMPTION = CAUSES_Q_850 + 83 * (SIPCAUSE_CAUSES_Q_850),
    CAUSES_STIR = CAUSES_PREEMPTION + 5 * (SIPCAUSE_CAUSES_PREEMPTION),
    CAUSES_RELEASE_CAUSE = CAUSES_STIR + 6 * (SIPCAUSE_CAUSES_STIR),
    CAUSES_FAILURE_CAUSE = CAUSES_RELEASE_CAUSE + 8 * (SIPCAUSE_CAUSES_RELEASE_CAUSE),
    CAUSES_EMM = CAUSES_FAILURE_CAUSE + 4 * (SIPCAUSE_CAUSES_FAILURE_CAUSE),
    CAUSES_ESM = CAUSES_EMM + 37 * (SIPCAUSE_CAUSES_EMM),
    CAUSES_S1AP_RNL = CAUSES_ESM + 47 * (SIPCAUSE_CAUSES_ESM),
    CAUSES_S1AP_TL = CAUSES_S1AP_RNL + 46 * (SIPCAUSE_CAUSES_S1AP_RNL),
    CAUSES_S1AP_NAS = CAUSES_S1AP_TL + 3 * (SIPCAUSE_CAUSES_S1AP_TL),
    CAUSES_S1AP_MISC = CAUSES_S1AP_NAS + 8 * (SIPCAUSE_CAUSES_S1AP_NAS),
    CAUSES_S1AP_PROT = CAUSES_S1AP_MISC + 7 * (SIPCAUSE_CAUSES_S1AP_MISC),
    CAUSES_DIAMETER = CAUSES_S1AP_PROT + 8 * (SIPCAUSE_CAUSES_S1AP_PROT),
    CAUSES_IKEV2 = CAUSES_DIAMETER + 1 * (SIPCAUSE_CAUSES_DIAMETER),
    CAUSES_5GMM = CAUSES_IKEV2 + 1 * (SIPCAUSE_CAUSES_IKEV2),
    CAUSES_5GSM = CAUSES_5GMM + 42 * (SIPCAUSE_CAUSES_5GMM),
    CAUSES_NGAP_RNL = CAUSES_5GSM + 44 * (SIPCAUSE_CAUSES_5GSM),
    CAUSES_NGAP_TL = CAUSES_NGAP_RNL + 66 * (SIPCAUSE_CAUSES_NGAP_RNL),
    CAUSES_NGAP_NAS = CAUSES_NGAP_TL + 3 * (SIPCAUSE_CAUSES_NGAP_TL),
    CAUSES_NGAP_MISC = CAUSES_NGAP_NAS + 9 * (SIPCAUSE_CAUSES_NGAP_NAS),
    CAUSES_NGAP_PROT = CAUSES_NGAP_MISC + 7 * (SIPCAUSE_CAUSES_NGAP_MISC),
    CAUSES_OF_CLASSES = CAUSES_NGAP_PROT + 8 * (SIPCAUSE_CAUSES_NGAP_PROT),
    TOKEN_NAMES_SIP = 1,
    TOKEN_NAMES_Q_850 = TOKEN_NAMES_SIP + 0 * (SIPCAUSE_CAUSES_SIP),
    TOKEN_NAMES_PREEMPTION = TOKEN_NAMES_Q_850 + 864 * (SIPCAUSE_CAUSES_Q_850),
    TOKEN_NAMES_STIR = TOKEN_NAMES_PREEMPTION + 0 * (SIPCAUSE_CAUSES_PREEMPTION),
    TOKEN_NAMES_RELEASE_CAUSE = TOKEN_NAMES_STIR + 0 * (SIPCAUSE_CAUSES_STIR),
    TOKEN_NAMES_FAILURE_CAUSE = TOKEN_NAMES_RELEASE_CAUSE + 0 * (SIPCAUSE_CAUSES_RELEASE_CAUSE),
    TOKEN_NAMES_EMM = TOKEN_NAMES_FAILURE_CAUSE + 0 * (SIPCAUSE_CAUSES_FAILURE_CAUSE),
    TOKEN_NAMES_ESM = TOKEN_NAMES_EMM + 0 * (SIPCAUSE_CAUSES_EMM),
    TOKEN_NAMES_S1AP_RNL = TOKEN_NAMES_ESM + 0 * (SIPCAUSE_CAUSES_ESM),
    TOKEN_NAMES_S1AP_TL = TOKEN_NAMES_S1AP_RNL + 0 * (SIPCAUSE_CAUSES_S1AP_RNL),
    TOKEN_NAMES_S1AP_NAS = TOKEN_NAMES_S1AP_TL + 0 * (SIPCAUSE_CAUSES_S1AP_TL),
    TOKEN_NAMES_S1AP_MISC = TOKEN_NAMES_S1AP_NAS + 0 * (SIPCAUSE_CAUSES_S1AP_NAS),
    TOKEN_NAMES_S1AP_PROT = TOKEN_NAMES_S1AP_MISC + 0 * (SIPCAUSE_CAUSES_S1AP_MISC),
    TOKEN_NAMES_DIAMETER = TOKEN_NAMES_S1AP_PROT + 0 * (SIPCAUSE_CAUSES_S1AP_PROT),
    TOKEN_NAMES_IKEV2 = TOKEN_NAMES_DIAMETER + 0 * (SIPCAUSE_CAUSES_DIAMETER),
    TOKEN_NAMES_5GMM = TOKEN_NAMES_IKEV2 + 0 * (SIPCAUSE_CAUSES_IKEV2),
    TOKEN_NAMES_5GSM = TOKEN_NAMES_5GMM + 0 * (SIPCAUSE_CAUSES_5GMM),
    TOKEN_NAMES_NGAP_RNL = TOKEN_NAMES_5GSM + 0 * (SIPCAUSE_CAUSES_5GSM),
    TOKEN_NAMES_NGAP_TL = TOKEN_NAMES_NGAP_RNL + 0 * (SIPCAUSE_CAUSES_NGAP_RNL),
    TOKEN_NAMES_NGAP_NAS = TOKEN_NAMES_NGAP_TL + 0 * (SIPCAUSE_CAUSES_NGAP_TL),
    TOKEN_NAMES_NGAP_MISC = TOKEN_NAMES_NGAP_NAS + 0 * (SIPCAUSE_CAUSES_NGAP_NAS),
    TOKEN_NAMES_NGAP_PROT = TOKEN_NAMES_NGAP_MISC + 0 * (SIPCAUSE_CAUSES_NGAP_MISC),
    TOKEN_NAMES_OF_CLASSES = TOKEN_NAMES_NGAP_PROT + 0 * (SIPCAUSE_CAUSES_NGAP_PROT)
};

static const SIPCAUSE_ROM struct {
    char nobody[1];
#if SIPCAUSE_CAUSES_Q_850
    char of_q_850[2684];
#endif
#if SIPCAUSE_CAUSES_PREEMPTION
    char of_preemption[80];
#endif
#if SIPCAUSE_CAUSES_STIR
    char of_stir[96];
#endif
#if SIPCAUSE_CAUSES_RELEASE_CAUSE
    char of_release_cause[134];
#endif
#if SIPCAUSE_CAUSES_FAILURE_CAUSE
    char of_failure_cause[96];
#endif
#if SIPCAUSE_CAUSES_EMM
    char of_emm[1040];
#endif
#if SIPCAUSE_CAUSES_ESM
    char of_esm[1504];
#endif
#if SIPCAUSE_CAUSES_S1AP_RNL
    char of_s1ap_rnl[1248];
#endif
#if SIPCAUSE_CAUSES_S1AP_TL
    char of_s1ap_tl[43];
#endif
#if SIPCAUSE_CAUSES_S1AP_NAS
    char of_s1ap_nas[128];
#endif
#if SIPCAUSE_CAUSES_S1AP_MISC
    char of_s1ap_misc[129];
#endif
#if SIPCAUSE_CAUSES_S1AP_PROT
    char of_s1ap_prot[211];
#endif
#if SIPCAUSE_CAUSES_5GMM
    char of_5gmm[1310];
#endif
#if SIPCAUSE_CAUSES_5GSM
    char of_5gsm[1424];
#endif
#if SIPCAUSE_CAUSES_NGAP_RNL
    char of_ngap_rnl[2017];
#endif
#if SIPCAUSE_CAUSES_NGAP_TL
    char of_ngap_tl[43];
#endif
#if SIPCAUSE_CAUSES_NGAP_NAS
    char of_ngap_nas[155];
#endif
#if SIPCAUSE_CAUSES_NGAP_MISC
    char of_ngap_misc[137];
#endif
#if SIPCAUSE_CAUSES_NGAP_PROT
    char of_ngap_prot[211];
#endif
} cause_names = {
    "",
#if SIPCAUSE_CAUSES_Q_850
    /* of_q_850, offset */
    /*    0 */ "Unallocated (unassigned) number\0"
    /*   32 */ "No route to specified transit network\0"
    /*   70 */ "No route to destination\0"
    /*   94 */ "Send special information tone\0"
    /*  124 */ "Misdialled trunk prefix\0"
    /*  148 */ "Channel unacceptable\0"
    /*  169 */ "Call awarded, being delivered in an established channel\0"
    /*  225 */ "Preemption\0"
    /*  236 */ "Preemption - circuit reserved for reuse\0"
    /*  276 */ "Prefix 1 dialled but not required\0"
    /*  310 */ "More digits received than allowed, call proceeding\0"
    /*  361 */ "QoR: ported number\0"
    /*  380 */ "Normal call clearing\0"
    /*  401 */ "User busy\0"
    /*  411 */ "No user responding\0"
    /*  430 */ "No answer from user (user alerted)\0"
    /*  465 */ "Subscriber absent\0"
    /*  483 */ "Call rejected\0"
    /*  497 */ "Number changed\0"
    /*  512 */ "Redirection to new destination\0"
    /*  543 */ "Call rejected due to feature at the destination\0"
    /*  591 */ "Exchange routing error\0"
    /*  614 */ "Non-selected user clearing\0"
    /*  641 */ "Destination out of order\0"
    /*  666 */ "Invalid number format (address incomplete)\0"
    /*  709 */ "Facility rejected\0"
    /*  727 */ "Response to STATUS ENQUIRY\0"
    /*  754 */ "Normal, unspecified\0"
    /*  774 */ "Circuit out of order\0"
    /*  795 */ "No circuit/channel available\0"
    /*  824 */ "Requested VPCI/VCI not available\0"
    /*  857 */ "VPCI/VCI assignment failure\0"
    /*  885 */ "User cell rate not available\0"
    /*  914 */ "Network out of order\0"
    /*  935 */ "Permanent frame mode connection out of service\0"
    /*  982 */ "Permanent frame mode connection operational\0"
    /* 1026 */ "Temporary failure\0"
    /* 1044 */ "Switching equipment congestion\0"
    /* 1075 */ "Access information discarded\0"
    /* 1104 */ "Requested circuit/channel not available\0"
    /* 1144 */ "Pre-empted\0"
    /* 1155 */ "Precedence call blocked\0"
    /* 1179 */ "Resource unavailable, unspecified\0"
    /* 1213 */ "Quality of service unavailable\0"
    /* 1244 */ "Requested facility not subscribed\0"
    /* 1278 */ "Reverse charging not allowed\0"
    /* 1307 */ "Outgoing calls barred\0"
    /* 1329 */ "Outgoing calls barred within CUG\0"
    /* 1362 */ "Incoming calls barred\0"
    /* 1384 */ "Incoming calls barred within CUG\0"
    /* 1417 */ "Call waiting not subscribed\0"
    /* 1445 */ "Bearer capability not authorized\0"
    /* 1478 */ "Bearer capability not presently available\0"
    /* 1520 */ "Inconsistency in designated outgoing access information and subscriber class\0"
    /* 1597 */ "Service or option not available, unspecified\0"
    /* 1642 */ "Bearer capability not implemented\0"
    /* 1676 */ "Channel type not implemented\0"
    /* 1705 */ "Requested facility not implemented\0"
    /* 1740 */ "Only restricted digital information bearer capability available\0"
    /* 1804 */ "Service or option not implemented, unspecified\0"
    /* 1851 */ "Invalid call reference value\0"
    /* 1880 */ "Identified channel does not exist\0"
    /* 1914 */ "Suspended call exists, but this call identity does not\0"
    /* 1969 */ "Call identity in use\0"
    /* 1990 */ "No call suspended\0"
    /* 2008 */ "Call having the requested call identity has been cleared\0"
    /* 2065 */ "User not member of CUG\0"
    /* 2088 */ "Incompatible destination\0"
    /* 2113 */ "Non-existing CUG\0"
    /* 2130 */ "Invalid transit network selection\0"
    /* 2164 */ "Invalid message, unspecified\0"
    /* 2193 */ "Mandatory information element is missing\0"
    /* 2234 */ "Message type non-existent or not implemented\0"
    /* 2279 */ "Message not compatible with call state, or message type non-existent or not implemented\0"
    /* 2367 */ "Information element/parameter non-existent or not implemented\0"
    /* 2429 */ "Invalid information element contents\0"
    /* 2466 */ "Message not compatible with call state\0"
    /* 2505 */ "Recovery on timer expiry\0"
    /* 2530 */ "Parameter non-existent or not implemented - passed on\0"
    /* 2584 */ "Message with unrecognized parameter discarded\0"
    /* 2630 */ "Protocol error, unspecified\0"
    /* 2658 */ "Interworking, unspecified",
#endif
#if SIPCAUSE_CAUSES_PREEMPTION
    /* of_preemption, offset */
    /*    0 */ "UA Preemption\0"
    /*   14 */ "Reserved Resources Preempted\0"
    /*   43 */ "Generic Preemption\0"
    /*   62 */ "Non-IP Preemption",
#endif
#if SIPCAUSE_CAUSES_STIR
    /* of_stir, offset */
    /*    0 */ "Stale Date\0"
    /*   11 */ "Use Identity Header\0"
    /*   31 */ "Bad Identity Info\0"
    /*   49 */ "Unsupported Credential\0"
    /*   72 */ "Invalid Identity Header",
#endif
#if SIPCAUSE_CAUSES_RELEASE_CAUSE
    /* of_release_cause, offset */
    /*    0 */ "User ends call\0"
    /*   15 */ "RTP/RTCP time-out\0"
    /*   33 */ "Media bearer loss\0"
    /*   51 */ "SIP timeout - no ACK\0"
    /*   72 */ "SIP response time-out\0"
    /*   94 */ "Call-setup time-out\0"
    /*  114 */ "Redirection failure",
#endif
#if SIPCAUSE_CAUSES_FAILURE_CAUSE
    /* of_failure_cause, offset */
    /*    0 */ "Media bearer or QoS lost\0"
    /*   25 */ "Release of signalling bearer\0"
    /*   54 */ "Indication of failed resources allocation",
#endif
#if SIPCAUSE_CAUSES_EMM
    /* of_emm, offset */
    /*    0 */ "imsi unknown in hss\0"
    /*   20 */ "illegal ue\0"
    /*   31 */ "imsi unknown in vlr\0"
    /*   51 */ "imei not accepted\0"
    /*   69 */ "illegal me\0"
    /*   80 */ "eps services not allowed\0"
    /*  105 */ "eps services and non eps services not allowed\0"
    /*  151 */ "ue identity cannot be derived by the network\0"
    /*  196 */ "implicitly detached\0"
    /*  216 */ "plmn not allowed\0"
    /*  233 */ "tracking area not allowed\0"
    /*  259 */ "roaming not allowed in this tracking area\0"
    /*  301 */ "eps services not allowed in this plmn\0"
    /*  339 */ "no suitable cells in tracking area\0"
    /*  374 */ "msc temporarily not reachable\0"
    /*  404 */ "network failure\0"
    /*  420 */ "cs domain not available\0"
    /*  444 */ "esm failure\0"
    /*  456 */ "mac failure\0"
    /*  468 */ "synch failure\0"
    /*  482 */ "congestion\0"
    /*  493 */ "ue security capabilities mismatch\0"
    /*  527 */ "security mode rejected unspecified\0"
    /*  562 */ "non eps authentication unacceptable\0"
    /*  598 */ "requested service option not authorized in this plmn\0"
    /*  651 */ "cs service temporarily not available\0"
    /*  688 */ "no eps bearer context activated\0"
    /*  720 */ "severe network failure\0"
    /*  743 */ "semantically incorrect message\0"
    /*  774 */ "invalid mandatory information\0"
    /*  804 */ "message type non existent or not implemented\0"
    /*  849 */ "message type not compatible with protocol state\0"
    /*  897 */ "information element non existent or not implemented\0"
    /*  949 */ "conditional ie error\0"
    /*  970 */ "message not compatible with protocol state\0"
    /* 1013 */ "protocol error unspecified",
#endif
#if SIPCAUSE_CAUSES_ESM
    /* of_esm, offset */
    /*    0 */ "operator determined barring\0"
    /*   28 */ "insufficient resources\0"
    /*   51 */ "missing or unknown apn\0"
    /*   74 */ "unknown pdn type\0"
    /*   91 */ "user authentication failed\0"
    /*  118 */ "request rejected by serving gw or pdn gw\0"
    /*  159 */ "request rejected unspecified\0"
    /*  188 */ "service option not supported\0"
    /*  217 */ "requested service option not subscribed\0"
    /*  257 */ "service option temporarily out of order\0"
    /*  297 */ "pti already in use\0"
    /*  316 */ "regular deactivation\0"
    /*  337 */ "eps qos not accepted\0"
    /*  358 */ "network failure\0"
    /*  374 */ "reactivation requested\0"
    /*  397 */ "semantic error in the tft operation\0"
    /*  433 */ "syntactical error in the tft operation\0"
    /*  472 */ "invalid eps bearer identity\0"
    /*  500 */ "semantic errors in packet filters\0"
    /*  534 */ "syntactical error in packet filters\0"
    /*  570 */ "pti mismatch\0"
    /*  583 */ "last pdn disconnection not allowed\0"
    /*  618 */ "pdn type ipv4 only allowed\0"
    /*  645 */ "pdn type ipv6 only allowed\0"
    /*  672 */ "single address bearers only allowed\0"
    /*  708 */ "esm information not received\0"
    /*  737 */ "pdn connection does not exist\0"
    /*  767 */ "multiple pdn connections for a given apn not allowed\0"
    /*  820 */ "collision with network initiated request\0"
    /*  861 */ "pdn type ipv4v6 only allowed\0"
    /*  890 */ "pdn type non ip only allowed\0"
    /*  919 */ "unsupported qci value\0"
    /*  941 */ "bearer handling not supported\0"
    /*  971 */ "maximum number of eps bearers reached\0"
    /* 1009 */ "requested apn not supported in current rat and plmn combination\0"
    /* 1073 */ "invalid pti value\0"
    /* 1091 */ "semantically incorrect message\0"
    /* 1122 */ "invalid mandatory information\0"
    /* 1152 */ "message type non existent or not implemented\0"
    /* 1197 */ "message type not compatible with protocol state\0"
    /* 1245 */ "information element non existent or not implemented\0"
    /* 1297 */ "conditional ie error\0"
    /* 1318 */ "message not compatible with protocol state\0"
    /* 1361 */ "protocol error unspecified\0"
    /* 1388 */ "apn restriction value incompatible with active eps bearer context\0"
    /* 1454 */ "multiple accesses to a pdn connection not allowed",
#endif
#if SIPCAUSE_CAUSES_S1AP_RNL
    /* of_s1ap_rnl, offset */
    /*    0 */ "unspecified\0"
    /*   12 */ "tx2relocoverall expiry\0"
    /*   35 */ "successful handover\0"
    /*   55 */ "release due to eutran generated reason\0"
    /*   94 */ "handover cancelled\0"
    /*  113 */ "partial handover\0"
    /*  130 */ "ho failure in target EPC eNB or target system\0"
    /*  176 */ "ho target not allowed\0"
    /*  198 */ "tS1relocoverall expiry\0"
    /*  221 */ "tS1relocprep expiry\0"
    /*  241 */ "cell not available\0"
    /*  260 */ "unknown targetID\0"
    /*  277 */ "no radio resources available in target cell\0"
    /*  321 */ "unknown mme ue s1ap id\0"
    /*  344 */ "unknown enb ue s1ap id\0"
    /*  367 */ "unknown pair ue s1ap id\0"
    /*  391 */ "handover desirable for radio reason\0"
    /*  427 */ "time critical handover\0"
    /*  450 */ "resource optimisation handover\0"
    /*  481 */ "reduce load in serving cell\0"
    /*  509 */ "user inactivity\0"
    /*  525 */ "radio connection with ue lost\0"
    /*  555 */ "load balancing tau required\0"
    /*  583 */ "cs fallback triggered\0"
    /*  605 */ "ue not available for ps service\0"
    /*  637 */ "radio resources not available\0"
    /*  667 */ "failure in radio interface procedure\0"
    /*  704 */ "invalid qos combination\0"
    /*  728 */ "interrat redirection\0"
    /*  749 */ "interaction with other procedure\0"
    /*  782 */ "unknown E RAB ID\0"
    /*  799 */ "multiple E RAB ID instances\0"
    /*  827 */ "encryption and or integrity protection algorithms not supported\0"
    /*  891 */ "s1 intra system handover triggered\0"
    /*  926 */ "s1 inter system handover triggered\0"
    /*  961 */ "x2 handover triggered\0"
    /*  983 */ "redirection towards 1xRTT\0"
    /* 1009 */ "not supported QCI value\0"
    /* 1033 */ "invalid CSG Id\0"
    /* 1048 */ "release due to pre emption\0"
    /* 1075 */ "n26 interface not available\0"
    /* 1103 */ "insufficient ue capabilities\0"
    /* 1132 */ "maximum bearer pre emption rate exceeded\0"
    /* 1173 */ "up integrity protection not possible\0"
    /* 1210 */ "release due to discontinuous coverage",
#endif
#if SIPCAUSE_CAUSES_S1AP_TL
    /* of_s1ap_tl, offset */
    /*    0 */ "transport resource unavailable\0"
    /*   31 */ "unspecified",
#endif
#if SIPCAUSE_CAUSES_S1AP_NAS
    /* of_s1ap_nas, offset */
    /*    0 */ "normal release\0"
    /*   15 */ "authentication failure\0"
    /*   38 */ "detach\0"
    /*   45 */ "unspecified\0"
    /*   57 */ "csg subscription expiry\0"
    /*   81 */ "uE not in PLMN serving area\0"
    /*  109 */ "iab not authorized",
#endif
#if SIPCAUSE_CAUSES_S1AP_MISC
    /* of_s1ap_misc, offset */
    /*    0 */ "control processing overload\0"
    /*   28 */ "not enough user plane processing resources\0"
    /*   71 */ "hardware failure\0"
    /*   88 */ "om intervention\0"
    /*  104 */ "unspecified\0"
    /*  116 */ "unknown PLMN",
#endif
#if SIPCAUSE_CAUSES_S1AP_PROT
    /* of_s1ap_prot, offset */
    /*    0 */ "transfer syntax error\0"
    /*   22 */ "abstract syntax error reject\0"
    /*   51 */ "abstract syntax error ignore and notify\0"
    /*   91 */ "message not compatible with receiver state\0"
    /*  134 */ "semantic error\0"
    /*  149 */ "abstract syntax error falsely constructed message\0"
    /*  199 */ "unspecified",
#endif
#if SIPCAUSE_CAUSES_5GMM
    /* of_5gmm, offset */
    /*    0 */ "illegal ue\0"
    /*   11 */ "pei not accepted\0"
    /*   28 */ "illegal me\0"
    /*   39 */ "5gs services not allowed\0"
    /*   64 */ "ue identity cannot be derived by the network\0"
    /*  109 */ "implicitly de registered\0"
    /*  134 */ "plmn not allowed\0"
    /*  151 */ "tracking area not allowed\0"
    /*  177 */ "roaming not allowed in this tracking area\0"
    /*  219 */ "no suitable cells in tracking area\0"
    /*  254 */ "mac failure\0"
    /*  266 */ "synch failure\0"
    /*  280 */ "congestion\0"
    /*  291 */ "ue security capabilities mismatch\0"
    /*  325 */ "security mode rejected unspecified\0"
    /*  360 */ "non 5g authentication unacceptable\0"
    /*  395 */ "n1 mode not allowed\0"
    /*  415 */ "restricted service area\0"
    /*  439 */ "redirection to epc required\0"
    /*  467 */ "ladn not available\0"
    /*  486 */ "no network slices available\0"
    /*  514 */ "maximum number of pdu sessions reached\0"
    /*  553 */ "insufficient resources for specific slice and dnn\0"
    /*  603 */ "insufficient resources for specific slice\0"
    /*  645 */ "ngksi already in use\0"
    /*  666 */ "non 3gpp access to 5gcn not allowed\0"
    /*  702 */ "serving network not authorized\0"
    /*  733 */ "temporarily not authorized for this snpn\0"
    /*  774 */ "permanently not authorized for this snpn\0"
    /*  815 */ "not authorized for this cag or authorized for cag cells only\0"
    /*  876 */ "payload was not forwarded\0"
    /*  902 */ "dnn not supported or not subscribed in the slice\0"
    /*  951 */ "insufficient user plane resources for the pdu session\0"
    /* 1005 */ "semantically incorrect message\0"
    /* 1036 */ "invalid mandatory information\0"
    /* 1066 */ "message type non existent or not implemented\0"
    /* 1111 */ "message type not compatible with the protocol state\0"
    /* 1163 */ "information element non existent or not implemented\0"
    /* 1215 */ "conditional ie error\0"
    /* 1236 */ "message not compatible with the protocol state\0"
    /* 1283 */ "protocol error unspecified",
#endif
#if SIPCAUSE_CAUSES_5GSM
    /* of_5gsm, offset */
    /*    0 */ "operator determined barring\0"
    /*   28 */ "insufficient resources\0"
    /*   51 */ "missing or unknown dnn\0"
    /*   74 */ "unknown pdu session type\0"
    /*   99 */ "user authentication or authorization failed\0"
    /*  143 */ "request rejected unspecified\0"
    /*  172 */ "service option not supported\0"
    /*  201 */ "requested service option not subscribed\0"
    /*  241 */ "pti already in use\0"
    /*  260 */ "regular deactivation\0"
    /*  281 */ "network failure\0"
    /*  297 */ "reactivation requested\0"
    /*  320 */ "semantic error in the tft operation\0"
    /*  356 */ "syntactical error in the tft operation\0"
    /*  395 */ "invalid pdu session identity\0"
    /*  424 */ "semantic errors in packet filters\0"
    /*  458 */ "syntactical error in packet filters\0"
    /*  494 */ "out of ladn service area\0"
    /*  519 */ "pti mismatch\0"
    /*  532 */ "pdu session type ipv4 only allowed\0"
    /*  567 */ "pdu session type ipv6 only allowed\0"
    /*  602 */ "pdu session does not exist\0"
    /*  629 */ "pdu session type ipv4v6 only allowed\0"
    /*  666 */ "pdu session type unstructured only allowed\0"
    /*  709 */ "unsupported 5qi value\0"
    /*  731 */ "pdu session type ethernet only allowed\0"
    /*  770 */ "insufficient resources for specific slice and dnn\0"
    /*  820 */ "not supported ssc mode\0"
    /*  843 */ "insufficient resources for specific slice\0"
    /*  885 */ "missing or unknown dnn in a slice\0"
    /*  919 */ "invalid pti value\0"
    /*  937 */ "maximum data rate per ue for user plane integrity protection is too low\0"
    /* 1009 */ "semantic error in the qos operation\0"
    /* 1045 */ "syntactical error in the qos operation\0"
    /* 1084 */ "invalid mapped eps bearer identity\0"
    /* 1119 */ "semantically incorrect message\0"
    /* 1150 */ "invalid mandatory information\0"
    /* 1180 */ "message type non existent or not implemented\0"
    /* 1225 */ "message type not compatible with the protocol state\0"
    /* 1277 */ "information element non existent or not implemented\0"
    /* 1329 */ "conditional ie error\0"
    /* 1350 */ "message not compatible with the protocol state\0"
    /* 1397 */ "protocol error unspecified",
#endif
#if SIPCAUSE_CAUSES_NGAP_RNL
    /* of_ngap_rnl, offset */
    /*    0 */ "unspecified\0"
    /*   12 */ "txnrelocoverall expiry\0"
    /*   35 */ "successful handover\0"
    /*   55 */ "release due to ngran generated reason\0"
    /*   93 */ "release due to 5gc generated reason\0"
    /*  129 */ "handover cancelled\0"
    /*  148 */ "partial handover\0"
    /*  165 */ "ho failure in target 5GC ngran node or target system\0"
    /*  218 */ "ho target not allowed\0"
    /*  240 */ "tngrelocoverall expiry\0"
    /*  263 */ "tngrelocprep expiry\0"
    /*  283 */ "cell not available\0"
    /*  302 */ "unknown targetID\0"
    /*  319 */ "no radio resources available in target cell\0"
    /*  363 */ "unknown local UE NGAP ID\0"
    /*  388 */ "inconsistent remote UE NGAP ID\0"
    /*  419 */ "handover desirable for radio reason\0"
    /*  455 */ "time critical handover\0"
    /*  478 */ "resource optimisation handover\0"
    /*  509 */ "reduce load in serving cell\0"
    /*  537 */ "user inactivity\0"
    /*  553 */ "radio connection with ue lost\0"
    /*  583 */ "radio resources not available\0"
    /*  613 */ "invalid qos combination\0"
    /*  637 */ "failure in radio interface procedure\0"
    /*  674 */ "interaction with other procedure\0"
    /*  707 */ "unknown PDU session ID\0"
    /*  730 */ "unknown qos flow ID\0"
    /*  750 */ "multiple PDU session ID instances\0"
    /*  784 */ "multiple qos flow ID instances\0"
    /*  815 */ "encryption and or integrity protection algorithms not supported\0"
    /*  879 */ "ng intra system handover triggered\0"
    /*  914 */ "ng inter system handover triggered\0"
    /*  949 */ "xn handover triggered\0"
    /*  971 */ "not supported 5QI value\0"
    /*  995 */ "ue context transfer\0"
    /* 1015 */ "ims voice eps fallback or rat fallback triggered\0"
    /* 1064 */ "up integrity protection not possible\0"
    /* 1101 */ "up confidentiality protection not possible\0"
    /* 1144 */ "slice not supported\0"
    /* 1164 */ "ue in rrc inactive state not reachable\0"
    /* 1203 */ "redirection\0"
    /* 1215 */ "resources not available for the slice\0"
    /* 1253 */ "ue max integrity protected data rate reason\0"
    /* 1297 */ "release due to cn detected mobility\0"
    /* 1333 */ "n26 interface not available\0"
    /* 1361 */ "release due to pre emption\0"
    /* 1388 */ "multiple location reporting reference ID instances\0"
    /* 1439 */ "rsn not available for the up\0"
    /* 1468 */ "npn access denied\0"
    /* 1486 */ "cag only access denied\0"
    /* 1509 */ "insufficient ue capabilities\0"
    /* 1538 */ "redcap ue not supported\0"
    /* 1562 */ "unknown MBS Session ID\0"
    /* 1585 */ "indicated MBS session area information not served by the gNB\0"
    /* 1646 */ "inconsistent slice info for the session\0"
    /* 1686 */ "misaligned association for multicast unicast\0"
    /* 1731 */ "eredcap ue not supported\0"
    /* 1756 */ "two rx xr ue not supported\0"
    /* 1783 */ "aerial ue flight information reporting initiation failure\0"
    /* 1841 */ "unknown RAN AIoT Device NGAP ID\0"
    /* 1873 */ "requested AIoT service area information not served by the gNB\0"
    /* 1935 */ "unknown AIoT session\0"
    /* 1956 */ "aiot device not reachable\0"
    /* 1982 */ "multiple AIoT session ID instances",
#endif
#if SIPCAUSE_CAUSES_NGAP_TL
    /* of_ngap_tl, offset */
    /*    0 */ "transport resource unavailable\0"
    /*   31 */ "unspecified",
#endif
#if SIPCAUSE_CAUSES_NGAP_NAS
    /* of_ngap_nas, offset */
    /*    0 */ "normal release\0"
    /*   15 */ "authentication failure\0"
    /*   38 */ "deregister\0"
    /*   49 */ "unspecified\0"
    /*   61 */ "uE not in PLMN serving area\0"
    /*   89 */ "mobile IAB not authorized\0"
    /*  115 */ "iAB not authorized\0"
    /*  134 */ "no aiot NAS response",
#endif
#if SIPCAUSE_CAUSES_NGAP_MISC
    /* of_ngap_misc, offset */
    /*    0 */ "control processing overload\0"
    /*   28 */ "not enough user plane processing resources\0"
    /*   71 */ "hardware failure\0"
    /*   88 */ "om intervention\0"
    /*  104 */ "unknown PLMN or SNPN\0"
    /*  125 */ "unspecified",
#endif
#if SIPCAUSE_CAUSES_NGAP_PROT
    /* of_ngap_prot, offset */
    /*    0 */ "transfer syntax error\0"
    /*   22 */ "abstract syntax error reject\0"
    /*   51 */ "abstract syntax error ignore and notify\0"
    /*   91 */ "message not compatible with receiver state\0"
    /*  134 */ "semantic error\0"
    /*  149 */ "abstract syntax error falsely constructed message\0"
    /*  199 */ "unspecified",
#endif
};

/* Of each protocol first what answers where it has no such cause. */
static const SIPCAUSE_ROM struct sipcause_cause cause_rows[] = {
    /* cause, name, protocol, outcome, action, flags and side */
    { 0, 0, SIPCAUSE_PROTOCOL_UNKNOWN, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0x00 }, /* no protocol: not known */
#if SIPCAUSE_CAUSES_SIP
    { 0, 0, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0x00 }, /* SIP: not known */
    { 100, 1, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_PROGRESS, SIPCAUSE_ACTION_WAIT, 0x00 }, /* Trying */
    { 180, 8, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_PROGRESS, SIPCAUSE_ACTION_WAIT, 0x00 }, /* Ringing */
    { 181, 16, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_PROGRESS, SIPCAUSE_ACTION_WAIT, 0x00 }, /* Call Is Being Forwarded */
    { 182, 40, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_PROGRESS, SIPCAUSE_ACTION_WAIT, 0x00 }, /* Queued */
    { 183, 47, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_PROGRESS, SIPCAUSE_ACTION_WAIT, 0x01 }, /* Session Progress */
    { 199, 64, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_PROGRESS, SIPCAUSE_ACTION_WAIT, 0x00 }, /* Early Dialog Terminated */
    { 200, 88, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_SUCCESS, SIPCAUSE_ACTION_NONE, 0x01 }, /* OK */
    { 202, 91, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_SUCCESS, SIPCAUSE_ACTION_NONE, 0x00 }, /* Accepted */
    { 204, 100, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_SUCCESS, SIPCAUSE_ACTION_NONE, 0x00 }, /* No Notification */
    { 300, 116, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_REDIRECTED, SIPCAUSE_ACTION_FOLLOW_CONTACT, 0x01 }, /* Multiple Choices */
    { 301, 133, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_REDIRECTED, SIPCAUSE_ACTION_FOLLOW_CONTACT, 0x00 }, /* Moved Permanently */
    { 302, 151, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_REDIRECTED, SIPCAUSE_ACTION_FOLLOW_CONTACT, 0x00 }, /* Moved Temporarily */
    { 303, 169, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_REDIRECTED, SIPCAUSE_ACTION_FOLLOW_CONTACT, 0x00 }, /* See Other */
    { 305, 179, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_REDIRECTED, SIPCAUSE_ACTION_FOLLOW_CONTACT, 0x00 }, /* Use Proxy */
    { 380, 189, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_REDIRECTED, SIPCAUSE_ACTION_ASK_USER, 0x00 }, /* Alternative Service */
    { 400, 209, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x01 }, /* Bad Request */
    { 401, 221, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_AUTHENTICATE, 0x00 }, /* Unauthorized */
    { 402, 234, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_NO_CREDIT, SIPCAUSE_ACTION_CONTACT_PROVIDER, 0x00 }, /* Payment Required */
    { 403, 251, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_DO_NOT_RETRY, 0x00 }, /* Forbidden */
    { 404, 261, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_FIX_NUMBER, 0x00 }, /* Not Found */
    { 405, 271, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Method Not Allowed */
    { 406, 290, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Not Acceptable */
    { 407, 305, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_AUTHENTICATE, 0x00 }, /* Proxy Authentication Required */
    { 408, 335, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_RETRY_LATER, 0x00 }, /* Request Timeout */
    { 409, 351, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_CONFLICT, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Conflict */
    { 410, 360, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_DO_NOT_RETRY, 0x00 }, /* Gone */
    { 411, 365, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Length Required */
    { 412, 381, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_CONDITION_FAILED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Conditional Request Failed */
    { 413, 408, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_TOO_LARGE, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Request Entity Too Large */
    { 414, 433, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_TOO_LARGE, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Request-URI Too Long */
    { 415, 454, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Unsupported Media Type */
    { 416, 477, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_ASK_USER, 0x00 }, /* Unsupported URI Scheme */
    { 417, 500, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Unknown Resource-Priority */
    { 420, 526, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Bad Extension */
    { 421, 540, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Extension Required */
    { 422, 559, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_INTERVAL_TOO_SHORT, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Session Interval Too Small */
    { 423, 586, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_INTERVAL_TOO_SHORT, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Interval Too Brief */
    { 424, 605, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Bad Location Information */
    { 425, 630, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Bad Alert Message */
    { 428, 648, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Use Identity Header */
    { 429, 668, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Provide Referrer Identity */
    { 430, 694, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Flow Failed */
    { 433, 706, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_ASK_USER, 0x00 }, /* Anonymity Disallowed */
    { 436, 727, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Bad Identity Info */
    { 437, 745, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Unsupported Credential */
    { 438, 768, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Invalid Identity Header */
    { 439, 792, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* First Hop Lacks Outbound Support */
    { 440, 825, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_LIMITED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Max-Breadth Exceeded */
    { 469, 846, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Bad Info Package */
    { 470, 863, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Consent Needed */
    { 473, 878, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_BLOCKED, SIPCAUSE_ACTION_CONTACT_PROVIDER, 0x00 }, /* Filtered destination */
    { 475, 899, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Bad URI */
    { 476, 907, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_CONTACT_PROVIDER, 0x00 }, /* Unresolvable Destination */
    { 477, 932, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_RETRY_LATER, 0x00 }, /* Send failed */
    { 478, 907, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_CONTACT_PROVIDER, 0x00 }, /* Unresolvable Destination */
    { 479, 899, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Bad URI */
    { 480, 944, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_RETRY_LATER, 0x00 }, /* Temporarily Unavailable */
    { 481, 968, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_NO_DIALOG, SIPCAUSE_ACTION_END_DIALOG, 0x00 }, /* Call/Transaction Does Not Exist */
    { 482, 1000, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_LOOP, SIPCAUSE_ACTION_DO_NOT_RETRY, 0x00 }, /* Loop Detected */
    { 483, 1014, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_LOOP, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Too Many Hops */
    { 484, 1028, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_BAD_NUMBER, SIPCAUSE_ACTION_ADD_DIGITS, 0x00 }, /* Address Incomplete */
    { 485, 1047, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_BAD_NUMBER, SIPCAUSE_ACTION_ASK_USER, 0x00 }, /* Ambiguous */
    { 486, 1057, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_BUSY, SIPCAUSE_ACTION_RETRY_LATER, 0x20 }, /* Busy Here */
    { 487, 1067, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_CANCELED, SIPCAUSE_ACTION_NONE, 0x10 }, /* Request Terminated */
    { 488, 1086, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHANGE_MEDIA, 0x00 }, /* Not Acceptable Here */
    { 489, 1106, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Bad Event */
    { 491, 1116, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_CONFLICT, SIPCAUSE_ACTION_RETRY_SOON, 0x00 }, /* Request Pending */
    { 493, 1132, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Undecipherable */
    { 494, 1147, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_SECURITY_REQUIRED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Security Agreement Required */
    { 500, 1175, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_RETRY_LATER, 0x01 }, /* Server Internal Error */
    { 501, 1197, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Not Implemented */
    { 502, 1213, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_RETRY_LATER, 0x00 }, /* Bad Gateway */
    { 503, 1225, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_TRY_NEXT_SERVER, 0x00 }, /* Service Unavailable */
    { 504, 1245, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_RETRY_LATER, 0x00 }, /* Server Time-out */
    { 505, 1261, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Version Not Supported */
    { 513, 1283, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_TOO_LARGE, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Message Too Large */
    { 555, 1301, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Push Notification Service Not Supported */
    { 580, 1341, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_CONDITION_FAILED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Precondition Failure */
    { 600, 1362, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_BUSY, SIPCAUSE_ACTION_RETRY_LATER, 0x20 }, /* Busy Everywhere */
    { 603, 1378, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_DECLINED, SIPCAUSE_ACTION_DO_NOT_RETRY, 0x20 }, /* Decline */
    { 604, 1386, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_FIX_NUMBER, 0x00 }, /* Does Not Exist Anywhere */
    { 606, 290, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHANGE_MEDIA, 0x20 }, /* Not Acceptable */
    { 607, 1410, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_DECLINED, SIPCAUSE_ACTION_DO_NOT_RETRY, 0x20 }, /* Unwanted */
    { 608, 1419, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_BLOCKED, SIPCAUSE_ACTION_DO_NOT_RETRY, 0x30 }, /* Rejected */
    { 687, 70, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_ENDED, SIPCAUSE_ACTION_DO_NOT_RETRY, 0x00 }, /* Dialog Terminated */
#endif
#if SIPCAUSE_CAUSES_Q_850
    { 0, 0, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0x00 }, /* Q.850: not known */
    { 1, CAUSE_NAMES_Q_850 + 0, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_FIX_NUMBER, 0x30 }, /* Unallocated (unassigned) number */
    { 2, CAUSE_NAMES_Q_850 + 32, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_MISCONFIGURED, SIPCAUSE_ACTION_CONTACT_PROVIDER, 0x30 }, /* No route to specified transit network */
    { 3, CAUSE_NAMES_Q_850 + 70, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_FIX_NUMBER, 0x30 }, /* No route to destination */
    { 4, CAUSE_NAMES_Q_850 + 94, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_DO_NOT_RETRY, 0x30 }, /* Send special information tone */
    { 5, CAUSE_NAMES_Q_850 + 124, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_BAD_NUMBER, SIPCAUSE_ACTION_FIX_NUMBER, 0x10 }, /* Misdialled trunk prefix */
    { 6, CAUSE_NAMES_Q_850 + 148, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_RETRY_LATER, 0x30 }, /* Channel unacceptable */
    { 7, CAUSE_NAMES_Q_850 + 169, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_PROGRESS, SIPCAUSE_ACTION_NONE, 0x30 }, /* Call awarded, being delivered in an established channel */
    { 8, CAUSE_NAMES_Q_850 + 225, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_PREEMPTED, SIPCAUSE_ACTION_RETRY_LATER, 0x30 }, /* Preemption */
    { 9, CAUSE_NAMES_Q_850 + 236, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_PREEMPTED, SIPCAUSE_ACTION_RETRY_LATER, 0x30 }, /* Preemption - circuit reserved for reuse */
    { 10, CAUSE_NAMES_Q_850 + 276, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_BAD_NUMBER, SIPCAUSE_ACTION_FIX_NUMBER, 0x12 }, /* Prefix 1 dialled but not required */
    { 11, CAUSE_NAMES_Q_850 + 310, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_PROGRESS, SIPCAUSE_ACTION_NONE, 0x32 }, /* More digits received than allowed, call proceeding */
    { 14, CAUSE_NAMES_Q_850 + 361, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_REDIRECTED, SIPCAUSE_ACTION_CONTACT_PROVIDER, 0x30 }, /* QoR: ported number */
    { 16, CAUSE_NAMES_Q_850 + 380, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_ENDED, SIPCAUSE_ACTION_NONE, 0x01 }, /* Normal call clearing */
    { 17, CAUSE_NAMES_Q_850 + 401, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_BUSY, SIPCAUSE_ACTION_RETRY_LATER, 0x20 }, /* User busy */
    { 18, CAUSE_NAMES_Q_850 + 411, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_RETRY_LATER, 0x20 }, /* No user responding */
    { 19, CAUSE_NAMES_Q_850 + 430, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_NO_ANSWER, SIPCAUSE_ACTION_RETRY_LATER, 0x20 }, /* No answer from user (user alerted) */
    { 20, CAUSE_NAMES_Q_850 + 465, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_RETRY_LATER, 0x20 }, /* Subscriber absent */
    { 21, CAUSE_NAMES_Q_850 + 483, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_DECLINED, SIPCAUSE_ACTION_DO_NOT_RETRY, 0x00 }, /* Call rejected */
    { 22, CAUSE_NAMES_Q_850 + 497, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_FIX_NUMBER, 0x20 }, /* Number changed */
    { 23, CAUSE_NAMES_Q_850 + 512, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_REDIRECTED, SIPCAUSE_ACTION_NONE, 0x30 }, /* Redirection to new destination */
    { 24, CAUSE_NAMES_Q_850 + 543, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_BLOCKED, SIPCAUSE_ACTION_DO_NOT_RETRY, 0x20 }, /* Call rejected due to feature at the destination */
    { 25, CAUSE_NAMES_Q_850 + 591, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_LOOP, SIPCAUSE_ACTION_CONTACT_PROVIDER, 0x30 }, /* Exchange routing error */
    { 26, CAUSE_NAMES_Q_850 + 614, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_ANSWERED_ELSEWHERE, SIPCAUSE_ACTION_NONE, 0x00 }, /* Non-selected user clearing */
    { 27, CAUSE_NAMES_Q_850 + 641, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_RETRY_LATER, 0x20 }, /* Destination out of order */
    { 28, CAUSE_NAMES_Q_850 + 666, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_BAD_NUMBER, SIPCAUSE_ACTION_FIX_NUMBER, 0x10 }, /* Invalid number format (address incomplete) */
    { 29, CAUSE_NAMES_Q_850 + 709, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x30 }, /* Facility rejected */
    { 30, CAUSE_NAMES_Q_850 + 727, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0x00 }, /* Response to STATUS ENQUIRY */
    { 31, CAUSE_NAMES_Q_850 + 754, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x01 }, /* Normal, unspecified */
    { 33, CAUSE_NAMES_Q_850 + 774, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_RETRY_LATER, 0x32 }, /* Circuit out of order */
    { 34, CAUSE_NAMES_Q_850 + 795, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_RETRY_LATER, 0x30 }, /* No circuit/channel available */
    { 35, CAUSE_NAMES_Q_850 + 824, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_RETRY_LATER, 0x32 }, /* Requested VPCI/VCI not available */
    { 36, CAUSE_NAMES_Q_850 + 857, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_RETRY_LATER, 0x32 }, /* VPCI/VCI assignment failure */
    { 37, CAUSE_NAMES_Q_850 + 885, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_RETRY_LATER, 0x32 }, /* User cell rate not available */
    { 38, CAUSE_NAMES_Q_850 + 914, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_RETRY_LATER, 0x30 }, /* Network out of order */
    { 39, CAUSE_NAMES_Q_850 + 935, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_CONTACT_PROVIDER, 0x30 }, /* Permanent frame mode connection out of service */
    { 40, CAUSE_NAMES_Q_850 + 982, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0x30 }, /* Permanent frame mode connection operational */
    { 41, CAUSE_NAMES_Q_850 + 1026, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_RETRY_LATER, 0x31 }, /* Temporary failure */
    { 42, CAUSE_NAMES_Q_850 + 1044, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_RETRY_LATER, 0x30 }, /* Switching equipment congestion */
    { 43, CAUSE_NAMES_Q_850 + 1075, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x30 }, /* Access information discarded */
    { 44, CAUSE_NAMES_Q_850 + 1104, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_RETRY_LATER, 0x30 }, /* Requested circuit/channel not available */
    { 45, CAUSE_NAMES_Q_850 + 1144, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_PREEMPTED, SIPCAUSE_ACTION_RETRY_LATER, 0x32 }, /* Pre-empted */
    { 46, CAUSE_NAMES_Q_850 + 1155, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_RETRY_LATER, 0x30 }, /* Precedence call blocked */
    { 47, CAUSE_NAMES_Q_850 + 1179, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_RETRY_LATER, 0x31 }, /* Resource unavailable, unspecified */
    { 49, CAUSE_NAMES_Q_850 + 1213, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_RETRY_LATER, 0x30 }, /* Quality of service unavailable */
    { 50, CAUSE_NAMES_Q_850 + 1244, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0x10 }, /* Requested facility not subscribed */
    { 51, CAUSE_NAMES_Q_850 + 1278, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0x32 }, /* Reverse charging not allowed */
    { 52, CAUSE_NAMES_Q_850 + 1307, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0x12 }, /* Outgoing calls barred */
    { 53, CAUSE_NAMES_Q_850 + 1329, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0x10 }, /* Outgoing calls barred within CUG */
    { 54, CAUSE_NAMES_Q_850 + 1362, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_BLOCKED, SIPCAUSE_ACTION_DO_NOT_RETRY, 0x22 }, /* Incoming calls barred */
    { 55, CAUSE_NAMES_Q_850 + 1384, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_BLOCKED, SIPCAUSE_ACTION_DO_NOT_RETRY, 0x20 }, /* Incoming calls barred within CUG */
    { 56, CAUSE_NAMES_Q_850 + 1417, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_BUSY, SIPCAUSE_ACTION_RETRY_LATER, 0x22 }, /* Call waiting not subscribed */
    { 57, CAUSE_NAMES_Q_850 + 1445, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0x10 }, /* Bearer capability not authorized */
    { 58, CAUSE_NAMES_Q_850 + 1478, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_RETRY_LATER, 0x30 }, /* Bearer capability not presently available */
    { 62, CAUSE_NAMES_Q_850 + 1520, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_MISCONFIGURED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0x10 }, /* Inconsistency in designated outgoing access information and subscriber class */
    { 63, CAUSE_NAMES_Q_850 + 1597, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CONTACT_PROVIDER, 0x01 }, /* Service or option not available, unspecified */
    { 65, CAUSE_NAMES_Q_850 + 1642, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHANGE_MEDIA, 0x00 }, /* Bearer capability not implemented */
    { 66, CAUSE_NAMES_Q_850 + 1676, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Channel type not implemented */
    { 69, CAUSE_NAMES_Q_850 + 1705, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Requested facility not implemented */
    { 70, CAUSE_NAMES_Q_850 + 1740, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHANGE_MEDIA, 0x00 }, /* Only restricted digital information bearer capability available */
    { 79, CAUSE_NAMES_Q_850 + 1804, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x01 }, /* Service or option not implemented, unspecified */
    { 81, CAUSE_NAMES_Q_850 + 1851, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_NO_DIALOG, SIPCAUSE_ACTION_END_DIALOG, 0x00 }, /* Invalid call reference value */
    { 82, CAUSE_NAMES_Q_850 + 1880, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_MISCONFIGURED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 0x00 }, /* Identified channel does not exist */
    { 83, CAUSE_NAMES_Q_850 + 1914, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_NO_DIALOG, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x30 }, /* Suspended call exists, but this call identity does not */
    { 84, CAUSE_NAMES_Q_850 + 1969, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_CONFLICT, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x30 }, /* Call identity in use */
    { 85, CAUSE_NAMES_Q_850 + 1990, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_NO_DIALOG, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x30 }, /* No call suspended */
    { 86, CAUSE_NAMES_Q_850 + 2008, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_NO_DIALOG, SIPCAUSE_ACTION_END_DIALOG, 0x30 }, /* Call having the requested call identity has been cleared */
    { 87, CAUSE_NAMES_Q_850 + 2065, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0x00 }, /* User not member of CUG */
    { 88, CAUSE_NAMES_Q_850 + 2088, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHANGE_MEDIA, 0x20 }, /* Incompatible destination */
    { 90, CAUSE_NAMES_Q_850 + 2113, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_MISCONFIGURED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0x10 }, /* Non-existing CUG */
    { 91, CAUSE_NAMES_Q_850 + 2130, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_MISCONFIGURED, SIPCAUSE_ACTION_CONTACT_PROVIDER, 0x10 }, /* Invalid transit network selection */
    { 95, CAUSE_NAMES_Q_850 + 2164, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x01 }, /* Invalid message, unspecified */
    { 96, CAUSE_NAMES_Q_850 + 2193, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 0x00 }, /* Mandatory information element is missing */
    { 97, CAUSE_NAMES_Q_850 + 2234, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x00 }, /* Message type non-existent or not implemented */
    { 98, CAUSE_NAMES_Q_850 + 2279, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_CONFLICT, SIPCAUSE_ACTION_CHECK_LOGS, 0x00 }, /* Message not compatible with call state, or message type non-existent or not implemented */
    { 99, CAUSE_NAMES_Q_850 + 2367, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x00 }, /* Information element/parameter non-existent or not implemented */
    { 100, CAUSE_NAMES_Q_850 + 2429, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 0x00 }, /* Invalid information element contents */
    { 101, CAUSE_NAMES_Q_850 + 2466, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_CONFLICT, SIPCAUSE_ACTION_CHECK_LOGS, 0x00 }, /* Message not compatible with call state */
    { 102, CAUSE_NAMES_Q_850 + 2505, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_RETRY_LATER, 0x00 }, /* Recovery on timer expiry */
    { 103, CAUSE_NAMES_Q_850 + 2530, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x00 }, /* Parameter non-existent or not implemented - passed on */
    { 110, CAUSE_NAMES_Q_850 + 2584, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x00 }, /* Message with unrecognized parameter discarded */
    { 111, CAUSE_NAMES_Q_850 + 2630, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x01 }, /* Protocol error, unspecified */
    { 127, CAUSE_NAMES_Q_850 + 2658, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x01 }, /* Interworking, unspecified */
#endif
#if SIPCAUSE_CAUSES_PREEMPTION
    { 0, 0, SIPCAUSE_PROTOCOL_PREEMPTION, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0x00 }, /* Preemption: not known */
    { 1, CAUSE_NAMES_PREEMPTION + 0, SIPCAUSE_PROTOCOL_PREEMPTION, SIPCAUSE_OUTCOME_PREEMPTED, SIPCAUSE_ACTION_RETRY_LATER, 0x00 }, /* UA Preemption */
    { 2, CAUSE_NAMES_PREEMPTION + 14, SIPCAUSE_PROTOCOL_PREEMPTION, SIPCAUSE_OUTCOME_PREEMPTED, SIPCAUSE_ACTION_RETRY_LATER, 0x30 }, /* Reserved Resources Preempted */
    { 3, CAUSE_NAMES_PREEMPTION + 43, SIPCAUSE_PROTOCOL_PREEMPTION, SIPCAUSE_OUTCOME_PREEMPTED, SIPCAUSE_ACTION_RETRY_LATER, 0x00 }, /* Generic Preemption */
    { 4, CAUSE_NAMES_PREEMPTION + 62, SIPCAUSE_PROTOCOL_PREEMPTION, SIPCAUSE_OUTCOME_PREEMPTED, SIPCAUSE_ACTION_RETRY_LATER, 0x30 }, /* Non-IP Preemption */
#endif
#if SIPCAUSE_CAUSES_STIR
    { 0, 0, SIPCAUSE_PROTOCOL_STIR, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0x00 }, /* STIR: not known */
    { 403, CAUSE_NAMES_STIR + 0, SIPCAUSE_PROTOCOL_STIR, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Stale Date */
    { 428, CAUSE_NAMES_STIR + 11, SIPCAUSE_PROTOCOL_STIR, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Use Identity Header */
    { 436, CAUSE_NAMES_STIR + 31, SIPCAUSE_PROTOCOL_STIR, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Bad Identity Info */
    { 437, CAUSE_NAMES_STIR + 49, SIPCAUSE_PROTOCOL_STIR, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Unsupported Credential */
    { 438, CAUSE_NAMES_STIR + 72, SIPCAUSE_PROTOCOL_STIR, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0x00 }, /* Invalid Identity Header */
#endif
#if SIPCAUSE_CAUSES_RELEASE_CAUSE
    { 0, 0, SIPCAUSE_PROTOCOL_RELEASE_CAUSE, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0x00 }, /* RELEASE_CAUSE: not known */
    { 1, CAUSE_NAMES_RELEASE_CAUSE + 0, SIPCAUSE_PROTOCOL_RELEASE_CAUSE, SIPCAUSE_OUTCOME_ENDED, SIPCAUSE_ACTION_NONE, 0x00 }, /* User ends call */
    { 2, CAUSE_NAMES_RELEASE_CAUSE + 15, SIPCAUSE_PROTOCOL_RELEASE_CAUSE, SIPCAUSE_OUTCOME_MEDIA_LOST, SIPCAUSE_ACTION_CHECK_NETWORK, 0x00 }, /* RTP/RTCP time-out */
    { 3, CAUSE_NAMES_RELEASE_CAUSE + 33, SIPCAUSE_PROTOCOL_RELEASE_CAUSE, SIPCAUSE_OUTCOME_MEDIA_LOST, SIPCAUSE_ACTION_CHECK_NETWORK, 0x00 }, /* Media bearer loss */
    { 4, CAUSE_NAMES_RELEASE_CAUSE + 51, SIPCAUSE_PROTOCOL_RELEASE_CAUSE, SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_CHECK_NETWORK, 0x00 }, /* SIP timeout - no ACK */
    { 5, CAUSE_NAMES_RELEASE_CAUSE + 72, SIPCAUSE_PROTOCOL_RELEASE_CAUSE, SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_CHECK_NETWORK, 0x00 }, /* SIP response time-out */
    { 6, CAUSE_NAMES_RELEASE_CAUSE + 94, SIPCAUSE_PROTOCOL_RELEASE_CAUSE, SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_RETRY_LATER, 0x00 }, /* Call-setup time-out */
    { 7, CAUSE_NAMES_RELEASE_CAUSE + 114, SIPCAUSE_PROTOCOL_RELEASE_CAUSE, SIPCAUSE_OUTCOME_TRANSFER_FAILED, SIPCAUSE_ACTION_CHECK_LOGS, 0x00 }, /* Redirection failure */
#endif
#if SIPCAUSE_CAUSES_FAILURE_CAUSE
    { 0, 0, SIPCAUSE_PROTOCOL_FAILURE_CAUSE, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0x00 }, /* FAILURE_CAUSE: not known */
    { 1, CAUSE_NAMES_FAILURE_CAUSE + 0, SIPCAUSE_PROTOCOL_FAILURE_CAUSE, SIPCAUSE_OUTCOME_MEDIA_LOST, SIPCAUSE_ACTION_CHECK_NETWORK, 0x30 }, /* Media bearer or QoS lost */
    { 2, CAUSE_NAMES_FAILURE_CAUSE + 25, SIPCAUSE_PROTOCOL_FAILURE_CAUSE, SIPCAUSE_OUTCOME_INTERRUPTED, SIPCAUSE_ACTION_CHECK_NETWORK, 0x30 }, /* Release of signalling bearer */
    { 3, CAUSE_NAMES_FAILURE_CAUSE + 54, SIPCAUSE_PROTOCOL_FAILURE_CAUSE, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_RETRY_LATER, 0x30 }, /* Indication of failed resources allocation */
#endif
#if SIPCAUSE_CAUSES_EMM
    { 0, 0, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0x00 }, /* EMM: not known */
    { 2, CAUSE_NAMES_EMM + 0, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* imsi unknown in hss */
    { 3, CAUSE_NAMES_EMM + 20, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* illegal ue */
    { 4, CAUSE_NAMES_EMM + 31, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* imsi unknown in vlr */
    { 5, CAUSE_NAMES_EMM + 51, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* imei not accepted */
    { 6, CAUSE_NAMES_EMM + 69, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* illegal me */
    { 7, CAUSE_NAMES_EMM + 80, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* eps services not allowed */
    { 8, CAUSE_NAMES_EMM + 105, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* eps services and non eps services not allowed */
    { 9, CAUSE_NAMES_EMM + 151, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* ue identity cannot be derived by the network */
    { 10, CAUSE_NAMES_EMM + 196, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* implicitly detached */
    { 11, CAUSE_NAMES_EMM + 216, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* plmn not allowed */
    { 12, CAUSE_NAMES_EMM + 233, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* tracking area not allowed */
    { 13, CAUSE_NAMES_EMM + 259, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* roaming not allowed in this tracking area */
    { 14, CAUSE_NAMES_EMM + 301, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* eps services not allowed in this plmn */
    { 15, CAUSE_NAMES_EMM + 339, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* no suitable cells in tracking area */
    { 16, CAUSE_NAMES_EMM + 374, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* msc temporarily not reachable */
    { 17, CAUSE_NAMES_EMM + 404, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* network failure */
    { 18, CAUSE_NAMES_EMM + 420, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* cs domain not available */
    { 19, CAUSE_NAMES_EMM + 444, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* esm failure */
    { 20, CAUSE_NAMES_EMM + 456, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* mac failure */
    { 21, CAUSE_NAMES_EMM + 468, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* synch failure */
    { 22, CAUSE_NAMES_EMM + 482, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* congestion */
    { 23, CAUSE_NAMES_EMM + 493, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* ue security capabilities mismatch */
    { 24, CAUSE_NAMES_EMM + 527, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* security mode rejected unspecified */
    { 26, CAUSE_NAMES_EMM + 562, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* non eps authentication unacceptable */
    { 35, CAUSE_NAMES_EMM + 598, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* requested service option not authorized in this plmn */
    { 39, CAUSE_NAMES_EMM + 651, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* cs service temporarily not available */
    { 40, CAUSE_NAMES_EMM + 688, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* no eps bearer context activated */
    { 42, CAUSE_NAMES_EMM + 720, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* severe network failure */
    { 95, CAUSE_NAMES_EMM + 743, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* semantically incorrect message */
    { 96, CAUSE_NAMES_EMM + 774, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* invalid mandatory information */
    { 97, CAUSE_NAMES_EMM + 804, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* message type non existent or not implemented */
    { 98, CAUSE_NAMES_EMM + 849, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_CONFLICT, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* message type not compatible with protocol state */
    { 99, CAUSE_NAMES_EMM + 897, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* information element non existent or not implemented */
    { 100, CAUSE_NAMES_EMM + 949, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* conditional ie error */
    { 101, CAUSE_NAMES_EMM + 970, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_CONFLICT, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* message not compatible with protocol state */
    { 111, CAUSE_NAMES_EMM + 1013, SIPCAUSE_PROTOCOL_EMM, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x03 }, /* protocol error unspecified */
#endif
#if SIPCAUSE_CAUSES_ESM
    { 0, 0, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0x00 }, /* ESM: not known */
    { 8, CAUSE_NAMES_ESM + 0, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* operator determined barring */
    { 26, CAUSE_NAMES_ESM + 28, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* insufficient resources */
    { 27, CAUSE_NAMES_ESM + 51, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* missing or unknown apn */
    { 28, CAUSE_NAMES_ESM + 74, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* unknown pdn type */
    { 29, CAUSE_NAMES_ESM + 91, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* user authentication failed */
    { 30, CAUSE_NAMES_ESM + 118, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* request rejected by serving gw or pdn gw */
    { 31, CAUSE_NAMES_ESM + 159, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* request rejected unspecified */
    { 32, CAUSE_NAMES_ESM + 188, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* service option not supported */
    { 33, CAUSE_NAMES_ESM + 217, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* requested service option not subscribed */
    { 34, CAUSE_NAMES_ESM + 257, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* service option temporarily out of order */
    { 35, CAUSE_NAMES_ESM + 297, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* pti already in use */
    { 36, CAUSE_NAMES_ESM + 316, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_ENDED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* regular deactivation */
    { 37, CAUSE_NAMES_ESM + 337, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* eps qos not accepted */
    { 38, CAUSE_NAMES_ESM + 358, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* network failure */
    { 39, CAUSE_NAMES_ESM + 374, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* reactivation requested */
    { 41, CAUSE_NAMES_ESM + 397, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* semantic error in the tft operation */
    { 42, CAUSE_NAMES_ESM + 433, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* syntactical error in the tft operation */
    { 43, CAUSE_NAMES_ESM + 472, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* invalid eps bearer identity */
    { 44, CAUSE_NAMES_ESM + 500, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* semantic errors in packet filters */
    { 45, CAUSE_NAMES_ESM + 534, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* syntactical error in packet filters */
    { 47, CAUSE_NAMES_ESM + 570, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* pti mismatch */
    { 49, CAUSE_NAMES_ESM + 583, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* last pdn disconnection not allowed */
    { 50, CAUSE_NAMES_ESM + 618, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* pdn type ipv4 only allowed */
    { 51, CAUSE_NAMES_ESM + 645, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* pdn type ipv6 only allowed */
    { 52, CAUSE_NAMES_ESM + 672, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* single address bearers only allowed */
    { 53, CAUSE_NAMES_ESM + 708, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* esm information not received */
    { 54, CAUSE_NAMES_ESM + 737, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_NO_DIALOG, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* pdn connection does not exist */
    { 55, CAUSE_NAMES_ESM + 767, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* multiple pdn connections for a given apn not allowed */
    { 56, CAUSE_NAMES_ESM + 820, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* collision with network initiated request */
    { 57, CAUSE_NAMES_ESM + 861, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* pdn type ipv4v6 only allowed */
    { 58, CAUSE_NAMES_ESM + 890, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* pdn type non ip only allowed */
    { 59, CAUSE_NAMES_ESM + 919, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* unsupported qci value */
    { 60, CAUSE_NAMES_ESM + 941, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* bearer handling not supported */
    { 65, CAUSE_NAMES_ESM + 971, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* maximum number of eps bearers reached */
    { 66, CAUSE_NAMES_ESM + 1009, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* requested apn not supported in current rat and plmn combination */
    { 81, CAUSE_NAMES_ESM + 1073, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* invalid pti value */
    { 95, CAUSE_NAMES_ESM + 1091, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* semantically incorrect message */
    { 96, CAUSE_NAMES_ESM + 1122, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* invalid mandatory information */
    { 97, CAUSE_NAMES_ESM + 1152, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* message type non existent or not implemented */
    { 98, CAUSE_NAMES_ESM + 1197, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_CONFLICT, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* message type not compatible with protocol state */
    { 99, CAUSE_NAMES_ESM + 1245, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* information element non existent or not implemented */
    { 100, CAUSE_NAMES_ESM + 1297, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* conditional ie error */
    { 101, CAUSE_NAMES_ESM + 1318, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_CONFLICT, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* message not compatible with protocol state */
    { 111, CAUSE_NAMES_ESM + 1361, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x03 }, /* protocol error unspecified */
    { 112, CAUSE_NAMES_ESM + 1388, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* apn restriction value incompatible with active eps bearer context */
    { 113, CAUSE_NAMES_ESM + 1454, SIPCAUSE_PROTOCOL_ESM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* multiple accesses to a pdn connection not allowed */
#endif
#if SIPCAUSE_CAUSES_S1AP_RNL
    { 0, 0, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0x00 }, /* S1AP-RNL: not known */
    { 0, CAUSE_NAMES_S1AP_RNL + 0, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x03 }, /* unspecified */
    { 1, CAUSE_NAMES_S1AP_RNL + 12, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* tx2relocoverall expiry */
    { 2, CAUSE_NAMES_S1AP_RNL + 35, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* successful handover */
    { 3, CAUSE_NAMES_S1AP_RNL + 55, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* release due to eutran generated reason */
    { 4, CAUSE_NAMES_S1AP_RNL + 94, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* handover cancelled */
    { 5, CAUSE_NAMES_S1AP_RNL + 113, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* partial handover */
    { 6, CAUSE_NAMES_S1AP_RNL + 130, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* ho failure in target EPC eNB or target system */
    { 7, CAUSE_NAMES_S1AP_RNL + 176, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* ho target not allowed */
    { 8, CAUSE_NAMES_S1AP_RNL + 198, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* tS1relocoverall expiry */
    { 9, CAUSE_NAMES_S1AP_RNL + 221, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* tS1relocprep expiry */
    { 10, CAUSE_NAMES_S1AP_RNL + 241, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* cell not available */
    { 11, CAUSE_NAMES_S1AP_RNL + 260, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* unknown targetID */
    { 12, CAUSE_NAMES_S1AP_RNL + 277, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* no radio resources available in target cell */
    { 13, CAUSE_NAMES_S1AP_RNL + 321, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* unknown mme ue s1ap id */
    { 14, CAUSE_NAMES_S1AP_RNL + 344, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* unknown enb ue s1ap id */
    { 15, CAUSE_NAMES_S1AP_RNL + 367, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* unknown pair ue s1ap id */
    { 16, CAUSE_NAMES_S1AP_RNL + 391, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* handover desirable for radio reason */
    { 17, CAUSE_NAMES_S1AP_RNL + 427, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* time critical handover */
    { 18, CAUSE_NAMES_S1AP_RNL + 450, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* resource optimisation handover */
    { 19, CAUSE_NAMES_S1AP_RNL + 481, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* reduce load in serving cell */
    { 20, CAUSE_NAMES_S1AP_RNL + 509, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* user inactivity */
    { 21, CAUSE_NAMES_S1AP_RNL + 525, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_INTERRUPTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* radio connection with ue lost */
    { 22, CAUSE_NAMES_S1AP_RNL + 555, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* load balancing tau required */
    { 23, CAUSE_NAMES_S1AP_RNL + 583, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* cs fallback triggered */
    { 24, CAUSE_NAMES_S1AP_RNL + 605, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* ue not available for ps service */
    { 25, CAUSE_NAMES_S1AP_RNL + 637, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* radio resources not available */
    { 26, CAUSE_NAMES_S1AP_RNL + 667, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* failure in radio interface procedure */
    { 27, CAUSE_NAMES_S1AP_RNL + 704, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* invalid qos combination */
    { 28, CAUSE_NAMES_S1AP_RNL + 728, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* interrat redirection */
    { 29, CAUSE_NAMES_S1AP_RNL + 749, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* interaction with other procedure */
    { 30, CAUSE_NAMES_S1AP_RNL + 782, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* unknown E RAB ID */
    { 31, CAUSE_NAMES_S1AP_RNL + 799, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* multiple E RAB ID instances */
    { 32, CAUSE_NAMES_S1AP_RNL + 827, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* encryption and or integrity protection algorithms not supported */
    { 33, CAUSE_NAMES_S1AP_RNL + 891, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* s1 intra system handover triggered */
    { 34, CAUSE_NAMES_S1AP_RNL + 926, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* s1 inter system handover triggered */
    { 35, CAUSE_NAMES_S1AP_RNL + 961, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* x2 handover triggered */
    { 36, CAUSE_NAMES_S1AP_RNL + 983, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* redirection towards 1xRTT */
    { 37, CAUSE_NAMES_S1AP_RNL + 1009, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* not supported QCI value */
    { 38, CAUSE_NAMES_S1AP_RNL + 1033, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* invalid CSG Id */
    { 39, CAUSE_NAMES_S1AP_RNL + 1048, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_PREEMPTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* release due to pre emption */
    { 40, CAUSE_NAMES_S1AP_RNL + 1075, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* n26 interface not available */
    { 41, CAUSE_NAMES_S1AP_RNL + 1103, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* insufficient ue capabilities */
    { 42, CAUSE_NAMES_S1AP_RNL + 1132, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* maximum bearer pre emption rate exceeded */
    { 43, CAUSE_NAMES_S1AP_RNL + 1173, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* up integrity protection not possible */
    { 44, CAUSE_NAMES_S1AP_RNL + 1210, SIPCAUSE_PROTOCOL_S1AP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* release due to discontinuous coverage */
#endif
#if SIPCAUSE_CAUSES_S1AP_TL
    { 0, 0, SIPCAUSE_PROTOCOL_S1AP_TL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0x00 }, /* S1AP-TL: not known */
    { 0, CAUSE_NAMES_S1AP_TL + 0, SIPCAUSE_PROTOCOL_S1AP_TL, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* transport resource unavailable */
    { 1, CAUSE_NAMES_S1AP_TL + 31, SIPCAUSE_PROTOCOL_S1AP_TL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x03 }, /* unspecified */
#endif
#if SIPCAUSE_CAUSES_S1AP_NAS
    { 0, 0, SIPCAUSE_PROTOCOL_S1AP_NAS, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0x00 }, /* S1AP-NAS: not known */
    { 0, CAUSE_NAMES_S1AP_NAS + 0, SIPCAUSE_PROTOCOL_S1AP_NAS, SIPCAUSE_OUTCOME_ENDED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* normal release */
    { 1, CAUSE_NAMES_S1AP_NAS + 15, SIPCAUSE_PROTOCOL_S1AP_NAS, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* authentication failure */
    { 2, CAUSE_NAMES_S1AP_NAS + 38, SIPCAUSE_PROTOCOL_S1AP_NAS, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* detach */
    { 3, CAUSE_NAMES_S1AP_NAS + 45, SIPCAUSE_PROTOCOL_S1AP_NAS, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x03 }, /* unspecified */
    { 4, CAUSE_NAMES_S1AP_NAS + 57, SIPCAUSE_PROTOCOL_S1AP_NAS, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* csg subscription expiry */
    { 5, CAUSE_NAMES_S1AP_NAS + 81, SIPCAUSE_PROTOCOL_S1AP_NAS, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* uE not in PLMN serving area */
    { 6, CAUSE_NAMES_S1AP_NAS + 109, SIPCAUSE_PROTOCOL_S1AP_NAS, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* iab not authorized */
#endif
#if SIPCAUSE_CAUSES_S1AP_MISC
    { 0, 0, SIPCAUSE_PROTOCOL_S1AP_MISC, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0x00 }, /* S1AP-MISC: not known */
    { 0, CAUSE_NAMES_S1AP_MISC + 0, SIPCAUSE_PROTOCOL_S1AP_MISC, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* control processing overload */
    { 1, CAUSE_NAMES_S1AP_MISC + 28, SIPCAUSE_PROTOCOL_S1AP_MISC, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* not enough user plane processing resources */
    { 2, CAUSE_NAMES_S1AP_MISC + 71, SIPCAUSE_PROTOCOL_S1AP_MISC, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* hardware failure */
    { 3, CAUSE_NAMES_S1AP_MISC + 88, SIPCAUSE_PROTOCOL_S1AP_MISC, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* om intervention */
    { 4, CAUSE_NAMES_S1AP_MISC + 104, SIPCAUSE_PROTOCOL_S1AP_MISC, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x03 }, /* unspecified */
    { 5, CAUSE_NAMES_S1AP_MISC + 116, SIPCAUSE_PROTOCOL_S1AP_MISC, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* unknown PLMN */
#endif
#if SIPCAUSE_CAUSES_S1AP_PROT
    { 0, 0, SIPCAUSE_PROTOCOL_S1AP_PROT, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0x00 }, /* S1AP-PROT: not known */
    { 0, CAUSE_NAMES_S1AP_PROT + 0, SIPCAUSE_PROTOCOL_S1AP_PROT, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* transfer syntax error */
    { 1, CAUSE_NAMES_S1AP_PROT + 22, SIPCAUSE_PROTOCOL_S1AP_PROT, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* abstract syntax error reject */
    { 2, CAUSE_NAMES_S1AP_PROT + 51, SIPCAUSE_PROTOCOL_S1AP_PROT, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* abstract syntax error ignore and notify */
    { 3, CAUSE_NAMES_S1AP_PROT + 91, SIPCAUSE_PROTOCOL_S1AP_PROT, SIPCAUSE_OUTCOME_CONFLICT, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* message not compatible with receiver state */
    { 4, CAUSE_NAMES_S1AP_PROT + 134, SIPCAUSE_PROTOCOL_S1AP_PROT, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* semantic error */
    { 5, CAUSE_NAMES_S1AP_PROT + 149, SIPCAUSE_PROTOCOL_S1AP_PROT, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* abstract syntax error falsely constructed message */
    { 6, CAUSE_NAMES_S1AP_PROT + 199, SIPCAUSE_PROTOCOL_S1AP_PROT, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x03 }, /* unspecified */
#endif
#if SIPCAUSE_CAUSES_DIAMETER
    { 0, 0, SIPCAUSE_PROTOCOL_DIAMETER, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0x00 }, /* DIAMETER: not known */
#endif
#if SIPCAUSE_CAUSES_IKEV2
    { 0, 0, SIPCAUSE_PROTOCOL_IKEV2, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0x00 }, /* IKEV2: not known */
#endif
#if SIPCAUSE_CAUSES_5GMM
    { 0, 0, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0x00 }, /* 5GMM: not known */
    { 3, CAUSE_NAMES_5GMM + 0, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* illegal ue */
    { 5, CAUSE_NAMES_5GMM + 11, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* pei not accepted */
    { 6, CAUSE_NAMES_5GMM + 28, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* illegal me */
    { 7, CAUSE_NAMES_5GMM + 39, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* 5gs services not allowed */
    { 9, CAUSE_NAMES_5GMM + 64, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* ue identity cannot be derived by the network */
    { 10, CAUSE_NAMES_5GMM + 109, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* implicitly de registered */
    { 11, CAUSE_NAMES_5GMM + 134, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* plmn not allowed */
    { 12, CAUSE_NAMES_5GMM + 151, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* tracking area not allowed */
    { 13, CAUSE_NAMES_5GMM + 177, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* roaming not allowed in this tracking area */
    { 15, CAUSE_NAMES_5GMM + 219, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* no suitable cells in tracking area */
    { 20, CAUSE_NAMES_5GMM + 254, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* mac failure */
    { 21, CAUSE_NAMES_5GMM + 266, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* synch failure */
    { 22, CAUSE_NAMES_5GMM + 280, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* congestion */
    { 23, CAUSE_NAMES_5GMM + 291, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* ue security capabilities mismatch */
    { 24, CAUSE_NAMES_5GMM + 325, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* security mode rejected unspecified */
    { 26, CAUSE_NAMES_5GMM + 360, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* non 5g authentication unacceptable */
    { 27, CAUSE_NAMES_5GMM + 395, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* n1 mode not allowed */
    { 28, CAUSE_NAMES_5GMM + 415, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* restricted service area */
    { 31, CAUSE_NAMES_5GMM + 439, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* redirection to epc required */
    { 43, CAUSE_NAMES_5GMM + 467, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* ladn not available */
    { 62, CAUSE_NAMES_5GMM + 486, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* no network slices available */
    { 65, CAUSE_NAMES_5GMM + 514, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* maximum number of pdu sessions reached */
    { 67, CAUSE_NAMES_5GMM + 553, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* insufficient resources for specific slice and dnn */
    { 69, CAUSE_NAMES_5GMM + 603, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* insufficient resources for specific slice */
    { 71, CAUSE_NAMES_5GMM + 645, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* ngksi already in use */
    { 72, CAUSE_NAMES_5GMM + 666, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* non 3gpp access to 5gcn not allowed */
    { 73, CAUSE_NAMES_5GMM + 702, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* serving network not authorized */
    { 74, CAUSE_NAMES_5GMM + 733, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* temporarily not authorized for this snpn */
    { 75, CAUSE_NAMES_5GMM + 774, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* permanently not authorized for this snpn */
    { 76, CAUSE_NAMES_5GMM + 815, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* not authorized for this cag or authorized for cag cells only */
    { 90, CAUSE_NAMES_5GMM + 876, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* payload was not forwarded */
    { 91, CAUSE_NAMES_5GMM + 902, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* dnn not supported or not subscribed in the slice */
    { 92, CAUSE_NAMES_5GMM + 951, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* insufficient user plane resources for the pdu session */
    { 95, CAUSE_NAMES_5GMM + 1005, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* semantically incorrect message */
    { 96, CAUSE_NAMES_5GMM + 1036, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* invalid mandatory information */
    { 97, CAUSE_NAMES_5GMM + 1066, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* message type non existent or not implemented */
    { 98, CAUSE_NAMES_5GMM + 1111, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_CONFLICT, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* message type not compatible with the protocol state */
    { 99, CAUSE_NAMES_5GMM + 1163, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* information element non existent or not implemented */
    { 100, CAUSE_NAMES_5GMM + 1215, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* conditional ie error */
    { 101, CAUSE_NAMES_5GMM + 1236, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_CONFLICT, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* message not compatible with the protocol state */
    { 111, CAUSE_NAMES_5GMM + 1283, SIPCAUSE_PROTOCOL_5GMM, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x03 }, /* protocol error unspecified */
#endif
#if SIPCAUSE_CAUSES_5GSM
    { 0, 0, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0x00 }, /* 5GSM: not known */
    { 8, CAUSE_NAMES_5GSM + 0, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* operator determined barring */
    { 26, CAUSE_NAMES_5GSM + 28, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* insufficient resources */
    { 27, CAUSE_NAMES_5GSM + 51, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* missing or unknown dnn */
    { 28, CAUSE_NAMES_5GSM + 74, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* unknown pdu session type */
    { 29, CAUSE_NAMES_5GSM + 99, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* user authentication or authorization failed */
    { 31, CAUSE_NAMES_5GSM + 143, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* request rejected unspecified */
    { 32, CAUSE_NAMES_5GSM + 172, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* service option not supported */
    { 33, CAUSE_NAMES_5GSM + 201, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* requested service option not subscribed */
    { 35, CAUSE_NAMES_5GSM + 241, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* pti already in use */
    { 36, CAUSE_NAMES_5GSM + 260, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_ENDED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* regular deactivation */
    { 38, CAUSE_NAMES_5GSM + 281, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* network failure */
    { 39, CAUSE_NAMES_5GSM + 297, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* reactivation requested */
    { 41, CAUSE_NAMES_5GSM + 320, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* semantic error in the tft operation */
    { 42, CAUSE_NAMES_5GSM + 356, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* syntactical error in the tft operation */
    { 43, CAUSE_NAMES_5GSM + 395, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* invalid pdu session identity */
    { 44, CAUSE_NAMES_5GSM + 424, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* semantic errors in packet filters */
    { 45, CAUSE_NAMES_5GSM + 458, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* syntactical error in packet filters */
    { 46, CAUSE_NAMES_5GSM + 494, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* out of ladn service area */
    { 47, CAUSE_NAMES_5GSM + 519, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* pti mismatch */
    { 50, CAUSE_NAMES_5GSM + 532, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* pdu session type ipv4 only allowed */
    { 51, CAUSE_NAMES_5GSM + 567, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* pdu session type ipv6 only allowed */
    { 54, CAUSE_NAMES_5GSM + 602, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_NO_DIALOG, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* pdu session does not exist */
    { 57, CAUSE_NAMES_5GSM + 629, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* pdu session type ipv4v6 only allowed */
    { 58, CAUSE_NAMES_5GSM + 666, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* pdu session type unstructured only allowed */
    { 59, CAUSE_NAMES_5GSM + 709, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* unsupported 5qi value */
    { 61, CAUSE_NAMES_5GSM + 731, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* pdu session type ethernet only allowed */
    { 67, CAUSE_NAMES_5GSM + 770, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* insufficient resources for specific slice and dnn */
    { 68, CAUSE_NAMES_5GSM + 820, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* not supported ssc mode */
    { 69, CAUSE_NAMES_5GSM + 843, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* insufficient resources for specific slice */
    { 70, CAUSE_NAMES_5GSM + 885, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* missing or unknown dnn in a slice */
    { 81, CAUSE_NAMES_5GSM + 919, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* invalid pti value */
    { 82, CAUSE_NAMES_5GSM + 937, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* maximum data rate per ue for user plane integrity protection is too low */
    { 83, CAUSE_NAMES_5GSM + 1009, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* semantic error in the qos operation */
    { 84, CAUSE_NAMES_5GSM + 1045, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* syntactical error in the qos operation */
    { 85, CAUSE_NAMES_5GSM + 1084, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* invalid mapped eps bearer identity */
    { 95, CAUSE_NAMES_5GSM + 1119, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* semantically incorrect message */
    { 96, CAUSE_NAMES_5GSM + 1150, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* invalid mandatory information */
    { 97, CAUSE_NAMES_5GSM + 1180, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* message type non existent or not implemented */
    { 98, CAUSE_NAMES_5GSM + 1225, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_CONFLICT, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* message type not compatible with the protocol state */
    { 99, CAUSE_NAMES_5GSM + 1277, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* information element non existent or not implemented */
    { 100, CAUSE_NAMES_5GSM + 1329, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* conditional ie error */
    { 101, CAUSE_NAMES_5GSM + 1350, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_CONFLICT, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* message not compatible with the protocol state */
    { 111, CAUSE_NAMES_5GSM + 1397, SIPCAUSE_PROTOCOL_5GSM, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x03 }, /* protocol error unspecified */
#endif
#if SIPCAUSE_CAUSES_NGAP_RNL
    { 0, 0, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0x00 }, /* NGAP-RNL: not known */
    { 0, CAUSE_NAMES_NGAP_RNL + 0, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x03 }, /* unspecified */
    { 1, CAUSE_NAMES_NGAP_RNL + 12, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* txnrelocoverall expiry */
    { 2, CAUSE_NAMES_NGAP_RNL + 35, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* successful handover */
    { 3, CAUSE_NAMES_NGAP_RNL + 55, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* release due to ngran generated reason */
    { 4, CAUSE_NAMES_NGAP_RNL + 93, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* release due to 5gc generated reason */
    { 5, CAUSE_NAMES_NGAP_RNL + 129, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* handover cancelled */
    { 6, CAUSE_NAMES_NGAP_RNL + 148, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* partial handover */
    { 7, CAUSE_NAMES_NGAP_RNL + 165, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* ho failure in target 5GC ngran node or target system */
    { 8, CAUSE_NAMES_NGAP_RNL + 218, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* ho target not allowed */
    { 9, CAUSE_NAMES_NGAP_RNL + 240, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* tngrelocoverall expiry */
    { 10, CAUSE_NAMES_NGAP_RNL + 263, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* tngrelocprep expiry */
    { 11, CAUSE_NAMES_NGAP_RNL + 283, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* cell not available */
    { 12, CAUSE_NAMES_NGAP_RNL + 302, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* unknown targetID */
    { 13, CAUSE_NAMES_NGAP_RNL + 319, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* no radio resources available in target cell */
    { 14, CAUSE_NAMES_NGAP_RNL + 363, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* unknown local UE NGAP ID */
    { 15, CAUSE_NAMES_NGAP_RNL + 388, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* inconsistent remote UE NGAP ID */
    { 16, CAUSE_NAMES_NGAP_RNL + 419, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* handover desirable for radio reason */
    { 17, CAUSE_NAMES_NGAP_RNL + 455, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* time critical handover */
    { 18, CAUSE_NAMES_NGAP_RNL + 478, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* resource optimisation handover */
    { 19, CAUSE_NAMES_NGAP_RNL + 509, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* reduce load in serving cell */
    { 20, CAUSE_NAMES_NGAP_RNL + 537, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* user inactivity */
    { 21, CAUSE_NAMES_NGAP_RNL + 553, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_INTERRUPTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* radio connection with ue lost */
    { 22, CAUSE_NAMES_NGAP_RNL + 583, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* radio resources not available */
    { 23, CAUSE_NAMES_NGAP_RNL + 613, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* invalid qos combination */
    { 24, CAUSE_NAMES_NGAP_RNL + 637, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* failure in radio interface procedure */
    { 25, CAUSE_NAMES_NGAP_RNL + 674, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* interaction with other procedure */
    { 26, CAUSE_NAMES_NGAP_RNL + 707, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* unknown PDU session ID */
    { 27, CAUSE_NAMES_NGAP_RNL + 730, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* unknown qos flow ID */
    { 28, CAUSE_NAMES_NGAP_RNL + 750, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* multiple PDU session ID instances */
    { 29, CAUSE_NAMES_NGAP_RNL + 784, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* multiple qos flow ID instances */
    { 30, CAUSE_NAMES_NGAP_RNL + 815, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* encryption and or integrity protection algorithms not supported */
    { 31, CAUSE_NAMES_NGAP_RNL + 879, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* ng intra system handover triggered */
    { 32, CAUSE_NAMES_NGAP_RNL + 914, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* ng inter system handover triggered */
    { 33, CAUSE_NAMES_NGAP_RNL + 949, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* xn handover triggered */
    { 34, CAUSE_NAMES_NGAP_RNL + 971, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* not supported 5QI value */
    { 35, CAUSE_NAMES_NGAP_RNL + 995, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* ue context transfer */
    { 36, CAUSE_NAMES_NGAP_RNL + 1015, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* ims voice eps fallback or rat fallback triggered */
    { 37, CAUSE_NAMES_NGAP_RNL + 1064, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* up integrity protection not possible */
    { 38, CAUSE_NAMES_NGAP_RNL + 1101, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* up confidentiality protection not possible */
    { 39, CAUSE_NAMES_NGAP_RNL + 1144, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* slice not supported */
    { 40, CAUSE_NAMES_NGAP_RNL + 1164, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* ue in rrc inactive state not reachable */
    { 41, CAUSE_NAMES_NGAP_RNL + 1203, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* redirection */
    { 42, CAUSE_NAMES_NGAP_RNL + 1215, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* resources not available for the slice */
    { 43, CAUSE_NAMES_NGAP_RNL + 1253, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* ue max integrity protected data rate reason */
    { 44, CAUSE_NAMES_NGAP_RNL + 1297, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* release due to cn detected mobility */
    { 45, CAUSE_NAMES_NGAP_RNL + 1333, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* n26 interface not available */
    { 46, CAUSE_NAMES_NGAP_RNL + 1361, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_PREEMPTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* release due to pre emption */
    { 47, CAUSE_NAMES_NGAP_RNL + 1388, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* multiple location reporting reference ID instances */
    { 48, CAUSE_NAMES_NGAP_RNL + 1439, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* rsn not available for the up */
    { 49, CAUSE_NAMES_NGAP_RNL + 1468, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* npn access denied */
    { 50, CAUSE_NAMES_NGAP_RNL + 1486, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* cag only access denied */
    { 51, CAUSE_NAMES_NGAP_RNL + 1509, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* insufficient ue capabilities */
    { 52, CAUSE_NAMES_NGAP_RNL + 1538, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* redcap ue not supported */
    { 53, CAUSE_NAMES_NGAP_RNL + 1562, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* unknown MBS Session ID */
    { 54, CAUSE_NAMES_NGAP_RNL + 1585, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* indicated MBS session area information not served by the gNB */
    { 55, CAUSE_NAMES_NGAP_RNL + 1646, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* inconsistent slice info for the session */
    { 56, CAUSE_NAMES_NGAP_RNL + 1686, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* misaligned association for multicast unicast */
    { 57, CAUSE_NAMES_NGAP_RNL + 1731, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* eredcap ue not supported */
    { 58, CAUSE_NAMES_NGAP_RNL + 1756, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* two rx xr ue not supported */
    { 59, CAUSE_NAMES_NGAP_RNL + 1783, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* aerial ue flight information reporting initiation failure */
    { 60, CAUSE_NAMES_NGAP_RNL + 1841, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* unknown RAN AIoT Device NGAP ID */
    { 61, CAUSE_NAMES_NGAP_RNL + 1873, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* requested AIoT service area information not served by the gNB */
    { 62, CAUSE_NAMES_NGAP_RNL + 1935, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* unknown AIoT session */
    { 63, CAUSE_NAMES_NGAP_RNL + 1956, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* aiot device not reachable */
    { 64, CAUSE_NAMES_NGAP_RNL + 1982, SIPCAUSE_PROTOCOL_NGAP_RNL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* multiple AIoT session ID instances */
#endif
#if SIPCAUSE_CAUSES_NGAP_TL
    { 0, 0, SIPCAUSE_PROTOCOL_NGAP_TL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0x00 }, /* NGAP-TL: not known */
    { 0, CAUSE_NAMES_NGAP_TL + 0, SIPCAUSE_PROTOCOL_NGAP_TL, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* transport resource unavailable */
    { 1, CAUSE_NAMES_NGAP_TL + 31, SIPCAUSE_PROTOCOL_NGAP_TL, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x03 }, /* unspecified */
#endif
#if SIPCAUSE_CAUSES_NGAP_NAS
    { 0, 0, SIPCAUSE_PROTOCOL_NGAP_NAS, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0x00 }, /* NGAP-NAS: not known */
    { 0, CAUSE_NAMES_NGAP_NAS + 0, SIPCAUSE_PROTOCOL_NGAP_NAS, SIPCAUSE_OUTCOME_ENDED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* normal release */
    { 1, CAUSE_NAMES_NGAP_NAS + 15, SIPCAUSE_PROTOCOL_NGAP_NAS, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* authentication failure */
    { 2, CAUSE_NAMES_NGAP_NAS + 38, SIPCAUSE_PROTOCOL_NGAP_NAS, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* deregister */
    { 3, CAUSE_NAMES_NGAP_NAS + 49, SIPCAUSE_PROTOCOL_NGAP_NAS, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x03 }, /* unspecified */
    { 4, CAUSE_NAMES_NGAP_NAS + 61, SIPCAUSE_PROTOCOL_NGAP_NAS, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* uE not in PLMN serving area */
    { 5, CAUSE_NAMES_NGAP_NAS + 89, SIPCAUSE_PROTOCOL_NGAP_NAS, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* mobile IAB not authorized */
    { 6, CAUSE_NAMES_NGAP_NAS + 115, SIPCAUSE_PROTOCOL_NGAP_NAS, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* iAB not authorized */
    { 7, CAUSE_NAMES_NGAP_NAS + 134, SIPCAUSE_PROTOCOL_NGAP_NAS, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* no aiot NAS response */
#endif
#if SIPCAUSE_CAUSES_NGAP_MISC
    { 0, 0, SIPCAUSE_PROTOCOL_NGAP_MISC, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0x00 }, /* NGAP-MISC: not known */
    { 0, CAUSE_NAMES_NGAP_MISC + 0, SIPCAUSE_PROTOCOL_NGAP_MISC, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* control processing overload */
    { 1, CAUSE_NAMES_NGAP_MISC + 28, SIPCAUSE_PROTOCOL_NGAP_MISC, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* not enough user plane processing resources */
    { 2, CAUSE_NAMES_NGAP_MISC + 71, SIPCAUSE_PROTOCOL_NGAP_MISC, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* hardware failure */
    { 3, CAUSE_NAMES_NGAP_MISC + 88, SIPCAUSE_PROTOCOL_NGAP_MISC, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* om intervention */
    { 4, CAUSE_NAMES_NGAP_MISC + 104, SIPCAUSE_PROTOCOL_NGAP_MISC, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* unknown PLMN or SNPN */
    { 5, CAUSE_NAMES_NGAP_MISC + 125, SIPCAUSE_PROTOCOL_NGAP_MISC, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x03 }, /* unspecified */
#endif
#if SIPCAUSE_CAUSES_NGAP_PROT
    { 0, 0, SIPCAUSE_PROTOCOL_NGAP_PROT, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, 0x00 }, /* NGAP-PROT: not known */
    { 0, CAUSE_NAMES_NGAP_PROT + 0, SIPCAUSE_PROTOCOL_NGAP_PROT, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* transfer syntax error */
    { 1, CAUSE_NAMES_NGAP_PROT + 22, SIPCAUSE_PROTOCOL_NGAP_PROT, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* abstract syntax error reject */
    { 2, CAUSE_NAMES_NGAP_PROT + 51, SIPCAUSE_PROTOCOL_NGAP_PROT, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* abstract syntax error ignore and notify */
    { 3, CAUSE_NAMES_NGAP_PROT + 91, SIPCAUSE_PROTOCOL_NGAP_PROT, SIPCAUSE_OUTCOME_CONFLICT, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* message not compatible with receiver state */
    { 4, CAUSE_NAMES_NGAP_PROT + 134, SIPCAUSE_PROTOCOL_NGAP_PROT, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* semantic error */
    { 5, CAUSE_NAMES_NGAP_PROT + 149, SIPCAUSE_PROTOCOL_NGAP_PROT, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0x02 }, /* abstract syntax error falsely constructed message */
    { 6, CAUSE_NAMES_NGAP_PROT + 199, SIPCAUSE_PROTOCOL_NGAP_PROT, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_CHECK_LOGS, 0x03 }, /* unspecified */
#endif
#if SIPCAUSE_CAUSES_SIP
    { 600, 1362, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_OUTCOME_DECLINED, SIPCAUSE_ACTION_DO_NOT_RETRY, 0x01 }, /* Busy Everywhere */
#endif
};

/* Where the rows of each protocol begin, by its number; last, where they end. */
static const SIPCAUSE_ROM uint16_t cause_starts[] = {
    CAUSES_SIP, CAUSES_SIP, CAUSES_Q_850, CAUSES_PREEMPTION, CAUSES_STIR, CAUSES_RELEASE_CAUSE,
    CAUSES_FAILURE_CAUSE, CAUSES_EMM, CAUSES_ESM, CAUSES_S1AP_RNL, CAUSES_S1AP_TL, CAUSES_S1AP_NAS,
    CAUSES_S1AP_MISC, CAUSES_S1AP_PROT, CAUSES_DIAMETER, CAUSES_IKEV2, CAUSES_5GMM, CAUSES_5GSM,
    CAUSES_NGAP_RNL, CAUSES_NGAP_TL, CAUSES_NGAP_NAS, CAUSES_NGAP_MISC, CAUSES_NGAP_PROT,
    CAUSES_OF_CLASSES,
};

/* Which row answers for causes that nobody knows. */
static const SIPCAUSE_ROM struct cause_class cause_classes[] = {
    /* first, last, row */
    { 1, 0, 0 },
#if SIPCAUSE_CAUSES_SIP
    { 100, 199, CAUSES_SIP + 5 },
    { 200, 299, CAUSES_SIP + 7 },
    { 300, 399, CAUSES_SIP + 10 },
    { 400, 499, CAUSES_SIP + 16 },
    { 500, 599, CAUSES_SIP + 70 },
#endif
#if SIPCAUSE_CAUSES_Q_850
    { 1, 31, CAUSES_Q_850 + 28 },
    { 32, 47, CAUSES_Q_850 + 43 },
    { 48, 63, CAUSES_Q_850 + 55 },
    { 64, 79, CAUSES_Q_850 + 60 },
    { 80, 95, CAUSES_Q_850 + 71 },
    { 96, 111, CAUSES_Q_850 + 81 },
    { 112, 127, CAUSES_Q_850 + 82 },
#endif
#if SIPCAUSE_CAUSES_EMM
    { 0, 255, CAUSES_EMM + 36 },
#endif
#if SIPCAUSE_CAUSES_ESM
    { 0, 255, CAUSES_ESM + 44 },
#endif
#if SIPCAUSE_CAUSES_S1AP_RNL
    { 0, 255, CAUSES_S1AP_RNL + 1 },
#endif
#if SIPCAUSE_CAUSES_S1AP_TL
    { 0, 255, CAUSES_S1AP_TL + 2 },
#endif
#if SIPCAUSE_CAUSES_S1AP_NAS
    { 0, 255, CAUSES_S1AP_NAS + 4 },
#endif
#if SIPCAUSE_CAUSES_S1AP_MISC
    { 0, 255, CAUSES_S1AP_MISC + 5 },
#endif
#if SIPCAUSE_CAUSES_S1AP_PROT
    { 0, 255, CAUSES_S1AP_PROT + 7 },
#endif
#if SIPCAUSE_CAUSES_5GMM
    { 0, 255, CAUSES_5GMM + 41 },
#endif
#if SIPCAUSE_CAUSES_5GSM
    { 0, 255, CAUSES_5GSM + 43 },
#endif
#if SIPCAUSE_CAUSES_NGAP_RNL
    { 0, 255, CAUSES_NGAP_RNL + 1 },
#endif
#if SIPCAUSE_CAUSES_NGAP_TL
    { 0, 255, CAUSES_NGAP_TL + 2 },
#endif
#if SIPCAUSE_CAUSES_NGAP_NAS
    { 0, 255, CAUSES_NGAP_NAS + 4 },
#endif
#if SIPCAUSE_CAUSES_NGAP_MISC
    { 0, 255, CAUSES_NGAP_MISC + 6 },
#endif
#if SIPCAUSE_CAUSES_NGAP_PROT
    { 0, 255, CAUSES_NGAP_PROT + 7 },
#endif
#if SIPCAUSE_CAUSES_SIP
    { 600, 699, CAUSES_OF_CLASSES + 0 },
#endif
};

static const SIPCAUSE_ROM struct {
    char nobody[1];
#if SIPCAUSE_CAUSES_Q_850
    char of_q_850[864];
#endif
} token_names = {
    "",
#if SIPCAUSE_CAUSES_Q_850
    /* of_q_850, offset */
    /*    0 */ "UNALLOCATED_NUMBER\0"
    /*   19 */ "UNALLOCATED\0"
    /*   31 */ "NO_ROUTE_TRANSIT_NET\0"
    /*   52 */ "NO_ROUTE_DESTINATION\0"
    /*   73 */ "CALL_AWARDED_DELIVERED\0"
    /*   96 */ "PRE_EMPTED\0"
    /*  107 */ "NUMBER_PORTED_NOT_HERE\0"
    /*  130 */ "NORMAL_CLEARING\0"
    /*  146 */ "NORMAL\0"
    /*  153 */ "BUSY\0"
    /*  158 */ "NO_USER_RESPONSE\0"
    /*  175 */ "NO_ANSWER\0"
    /*  185 */ "NOANSWER\0"
    /*  194 */ "REDIRECTED_TO_NEW_DESTINATION\0"
    /*  224 */ "ANSWERED_ELSEWHERE\0"
    /*  243 */ "INVALID_NUMBER_FORMAT\0"
    /*  265 */ "NORMAL_CIRCUIT_CONGESTION\0"
    /*  291 */ "FAILURE\0"
    /*  299 */ "NORMAL_TEMPORARY_FAILURE\0"
    /*  324 */ "SWITCH_CONGESTION\0"
    /*  342 */ "ACCESS_INFO_DISCARDED\0"
    /*  364 */ "REQUESTED_CHAN_UNAVAIL\0"
    /*  387 */ "FACILITY_NOT_SUBSCRIBED\0"
    /*  411 */ "OUTGOING_CALL_BARRED\0"
    /*  432 */ "INCOMING_CALL_BARRED\0"
    /*  453 */ "BEARERCAPABILITY_NOTAUTH\0"
    /*  478 */ "BEARERCAPABILITY_NOTAVAIL\0"
    /*  504 */ "SERVICE_UNAVAILABLE\0"
    /*  524 */ "BEARERCAPABILITY_NOTIMPL\0"
    /*  549 */ "CHAN_NOT_IMPLEMENTED\0"
    /*  570 */ "NOSUCHDRIVER\0"
    /*  583 */ "FACILITY_NOT_IMPLEMENTED\0"
    /*  608 */ "SERVICE_NOT_IMPLEMENTED\0"
    /*  632 */ "INVALID_CALL_REFERENCE\0"
    /*  655 */ "INVALID_MSG_UNSPECIFIED\0"
    /*  679 */ "MANDATORY_IE_MISSING\0"
    /*  700 */ "MESSAGE_TYPE_NONEXIST\0"
    /*  722 */ "WRONG_MESSAGE\0"
    /*  736 */ "IE_NONEXIST\0"
    /*  748 */ "INVALID_IE_CONTENTS\0"
    /*  768 */ "WRONG_CALL_STATE\0"
    /*  785 */ "RECOVERY_ON_TIMER_EXPIRE\0"
    /*  810 */ "MANDATORY_IE_LENGTH_ERROR\0"
    /*  836 */ "PROTOCOL_ERROR\0"
    /*  851 */ "INTERWORKING",
#endif
};

/* What programs call causes, in the order of the rows. */
static const SIPCAUSE_ROM struct cause_token cause_tokens[] = {
    /* row, token */
    { 0, 0 },
#if SIPCAUSE_CAUSES_Q_850
    { CAUSES_Q_850 + 1, TOKEN_NAMES_Q_850 + 0 }, /* UNALLOCATED_NUMBER */
    { CAUSES_Q_850 + 1, TOKEN_NAMES_Q_850 + 19 }, /* UNALLOCATED */
    { CAUSES_Q_850 + 2, TOKEN_NAMES_Q_850 + 31 }, /* NO_ROUTE_TRANSIT_NET */
    { CAUSES_Q_850 + 3, TOKEN_NAMES_Q_850 + 52 }, /* NO_ROUTE_DESTINATION */
    { CAUSES_Q_850 + 7, TOKEN_NAMES_Q_850 + 73 }, /* CALL_AWARDED_DELIVERED */
    { CAUSES_Q_850 + 8, TOKEN_NAMES_Q_850 + 96 }, /* PRE_EMPTED */
    { CAUSES_Q_850 + 12, TOKEN_NAMES_Q_850 + 107 }, /* NUMBER_PORTED_NOT_HERE */
    { CAUSES_Q_850 + 13, TOKEN_NAMES_Q_850 + 130 }, /* NORMAL_CLEARING */
    { CAUSES_Q_850 + 13, TOKEN_NAMES_Q_850 + 146 }, /* NORMAL */
    { CAUSES_Q_850 + 14, TOKEN_NAMES_Q_850 + 153 }, /* BUSY */
    { CAUSES_Q_850 + 15, TOKEN_NAMES_Q_850 + 158 }, /* NO_USER_RESPONSE */
    { CAUSES_Q_850 + 16, TOKEN_NAMES_Q_850 + 175 }, /* NO_ANSWER */
    { CAUSES_Q_850 + 16, TOKEN_NAMES_Q_850 + 185 }, /* NOANSWER */
    { CAUSES_Q_850 + 20, TOKEN_NAMES_Q_850 + 194 }, /* REDIRECTED_TO_NEW_DESTINATION */
    { CAUSES_Q_850 + 23, TOKEN_NAMES_Q_850 + 224 }, /* ANSWERED_ELSEWHERE */
    { CAUSES_Q_850 + 25, TOKEN_NAMES_Q_850 + 243 }, /* INVALID_NUMBER_FORMAT */
    { CAUSES_Q_850 + 30, TOKEN_NAMES_Q_850 + 265 }, /* NORMAL_CIRCUIT_CONGESTION */
    { CAUSES_Q_850 + 30, TOKEN_NAMES_Q_850 + 280 }, /* CONGESTION */
    { CAUSES_Q_850 + 34, TOKEN_NAMES_Q_850 + 291 }, /* FAILURE */
    { CAUSES_Q_850 + 37, TOKEN_NAMES_Q_850 + 299 }, /* NORMAL_TEMPORARY_FAILURE */
    { CAUSES_Q_850 + 38, TOKEN_NAMES_Q_850 + 324 }, /* SWITCH_CONGESTION */
    { CAUSES_Q_850 + 39, TOKEN_NAMES_Q_850 + 342 }, /* ACCESS_INFO_DISCARDED */
    { CAUSES_Q_850 + 40, TOKEN_NAMES_Q_850 + 364 }, /* REQUESTED_CHAN_UNAVAIL */
    { CAUSES_Q_850 + 45, TOKEN_NAMES_Q_850 + 387 }, /* FACILITY_NOT_SUBSCRIBED */
    { CAUSES_Q_850 + 47, TOKEN_NAMES_Q_850 + 411 }, /* OUTGOING_CALL_BARRED */
    { CAUSES_Q_850 + 49, TOKEN_NAMES_Q_850 + 432 }, /* INCOMING_CALL_BARRED */
    { CAUSES_Q_850 + 52, TOKEN_NAMES_Q_850 + 453 }, /* BEARERCAPABILITY_NOTAUTH */
    { CAUSES_Q_850 + 53, TOKEN_NAMES_Q_850 + 478 }, /* BEARERCAPABILITY_NOTAVAIL */
    { CAUSES_Q_850 + 55, TOKEN_NAMES_Q_850 + 504 }, /* SERVICE_UNAVAILABLE */
    { CAUSES_Q_850 + 56, TOKEN_NAMES_Q_850 + 524 }, /* BEARERCAPABILITY_NOTIMPL */
    { CAUSES_Q_850 + 57, TOKEN_NAMES_Q_850 + 549 }, /* CHAN_NOT_IMPLEMENTED */
    { CAUSES_Q_850 + 57, TOKEN_NAMES_Q_850 + 570 }, /* NOSUCHDRIVER */
    { CAUSES_Q_850 + 58, TOKEN_NAMES_Q_850 + 583 }, /* FACILITY_NOT_IMPLEMENTED */
    { CAUSES_Q_850 + 60, TOKEN_NAMES_Q_850 + 608 }, /* SERVICE_NOT_IMPLEMENTED */
    { CAUSES_Q_850 + 61, TOKEN_NAMES_Q_850 + 632 }, /* INVALID_CALL_REFERENCE */
    { CAUSES_Q_850 + 71, TOKEN_NAMES_Q_850 + 655 }, /* INVALID_MSG_UNSPECIFIED */
    { CAUSES_Q_850 + 72, TOKEN_NAMES_Q_850 + 679 }, /* MANDATORY_IE_MISSING */
    { CAUSES_Q_850 + 73, TOKEN_NAMES_Q_850 + 700 }, /* MESSAGE_TYPE_NONEXIST */
    { CAUSES_Q_850 + 74, TOKEN_NAMES_Q_850 + 722 }, /* WRONG_MESSAGE */
    { CAUSES_Q_850 + 75, TOKEN_NAMES_Q_850 + 736 }, /* IE_NONEXIST */
    { CAUSES_Q_850 + 76, TOKEN_NAMES_Q_850 + 748 }, /* INVALID_IE_CONTENTS */
    { CAUSES_Q_850 + 77, TOKEN_NAMES_Q_850 + 768 }, /* WRONG_CALL_STATE */
    { CAUSES_Q_850 + 78, TOKEN_NAMES_Q_850 + 785 }, /* RECOVERY_ON_TIMER_EXPIRE */
    { CAUSES_Q_850 + 79, TOKEN_NAMES_Q_850 + 810 }, /* MANDATORY_IE_LENGTH_ERROR */
    { CAUSES_Q_850 + 81, TOKEN_NAMES_Q_850 + 836 }, /* PROTOCOL_ERROR */
    { CAUSES_Q_850 + 82, TOKEN_NAMES_Q_850 + 851 }, /* INTERWORKING */
#endif
};
/* SPDX-License-Identifier: MIT
 *
 * causes.c - finds the causes that a Reason may carry, by number and by name.
 *
 * The rows of a protocol stand together in ascending order. The first of them is no cause: it is
 * the answer where nothing is known.
 */

/* Where the rows of a protocol begin, or, for the one behind the last, where all end. */
static unsigned cause_start(unsigned protocol)
{
    return SIPCAUSE_READ(cause_starts[protocol]);
}

/* Protocols have the numbers below this one; it is that of where all end. */
enum { CAUSE_PROTOCOLS = sizeof cause_starts / sizeof cause_starts[0] - 1 };

/* Where the row that says nothing about a protocol stands; row 0 for a protocol without causes. */
static unsigned cause_unknown(unsigned protocol)
{
    if (protocol >= CAUSE_PROTOCOLS || cause_start(protocol) == cause_start(protocol + 1))
        return 0;
    return cause_start(protocol);
}

/* Where the row of exactly this cause stands, or else the one that says nothing. */
static unsigned cause_exact(unsigned protocol, unsigned cause)
{
    const unsigned unknown = cause_unknown(protocol);
    unsigned low = unknown + 1, high = unknown == 0 ? 0 : cause_start(protocol + 1);

    while (low < high) {
        const unsigned middle = (low + high) / 2, found = SIPCAUSE_READ(cause_rows[middle].cause);
        if (found == cause)
            return middle;
        if (found < cause)
            low = middle + 1;
        else
            high = middle;
    }
    return unknown;
}

/* Where the row stands that answers for the class of a cause that nobody knows. */
static unsigned cause_class(unsigned protocol, unsigned cause)
{
    unsigned index = sizeof cause_classes / sizeof cause_classes[0] - 1;

    for (; index > 0; index--) {
        const unsigned row = SIPCAUSE_READ(cause_classes[index].row);
        if (SIPCAUSE_READ(cause_rows[row].protocol) == protocol
            && cause >= SIPCAUSE_READ(cause_classes[index].low)
            && cause <= SIPCAUSE_READ(cause_classes[index].high))
            return row;
    }
    return cause_unknown(protocol);
}

const struct sipcause_cause *sipcause_cause_find(unsigned protocol, unsigned cause)
{
    const unsigned place = cause_exact(protocol, cause);

    return &cause_rows[place == cause_unknown(protocol) ? cause_class(protocol, cause) : place];
}

const struct sipcause_cause *sipcause_cause_at(unsigned protocol, size_t index)
{
    const unsigned unknown = cause_unknown(protocol);

    if (unknown == 0 || index >= cause_start(protocol + 1) - unknown - 1)
        return &cause_rows[unknown];
    return &cause_rows[unknown + 1 + index];
}

const char *sipcause_cause_name(const struct sipcause_cause *cause)
{
    const char *names = (const char *)&cause_names;

#if SIPCAUSE_CAUSES_SIP
    if (SIPCAUSE_READ(cause->protocol) == SIPCAUSE_PROTOCOL_SIP)
        names = status_phrases;
#endif
    return names + SIPCAUSE_READ(cause->name_at);
}

unsigned sipcause_cause_side(const struct sipcause_cause *cause)
{
    return SIPCAUSE_READ(cause->flags) >> CAUSE_SIDE_SHIFT;
}

/* ---- By name ---- */

/* Is it a letter or digit, or part of one beyond ASCII? What is between words is not. */
static int is_in_word(char byte)
{
    return lower(byte) - 'a' < 26 || lower(byte) - '0' < 10 || (unsigned char)byte >= 0x80;
}

/* Passes over what is between words. Returns whether there was any. */
static int pass_gap(const char **name, const char *end)
{
    const char *const begin = *name;

    while (*name < end && !is_in_word(**name))
        ++*name;
    return *name > begin;
}

/* The same in a text of a table, to its NUL. */
static int pass_text_gap(const char **text)
{
    const char *const begin = *text;

    while (letter_at(*text) != '\0' && !is_in_word(letter_at(*text)))
        ++*text;
    return *text > begin;
}

/* Do both have the same words, whatever the case and whatever stands between them? */
static int has_same_words(const char *name, size_t len, const char *text)
{
    const char *const end = end_of(name, len);
    int begun = 0;

    for (;; name++, text++, begun = 1) {
        const int gap = pass_gap(&name, end), text_gap = pass_text_gap(&text);
        if (name == end || letter_at(text) == '\0')
            return begun && name == end && letter_at(text) == '\0';
        if ((begun && gap != text_gap) || lower(*name) != lower(letter_at(text)))
            return 0;
    }
}

/* Has the row one of its tokens, which begin at `*token`, for a name? Moves behind them. */
static int has_token(unsigned row, unsigned *token, const char *name, size_t len)
{
    int has = 0;

    for (; *token < sizeof cause_tokens / sizeof cause_tokens[0]
           && SIPCAUSE_READ(cause_tokens[*token].row) == row;
         ++*token)
        has |= has_same_words(name, len,
                              (const char *)&token_names
                                  + SIPCAUSE_READ(cause_tokens[*token].name_at));
    return has;
}

size_t sipcause_cause_by_name(const char *name, size_t len, const struct sipcause_cause **causes,
                              size_t max)
{
    unsigned row, token = 1;
    size_t count = 0;

    for (row = 0; row < cause_start(CAUSE_PROTOCOLS); row++) {
        const int has = has_token(row, &token, name, len);
        if (!has && !has_same_words(name, len, sipcause_cause_name(&cause_rows[row])))
            continue;
        if (count < max)
            causes[count] = &cause_rows[row];
        count++;
    }
    return count;
}

#if SIPCAUSE_TEXT || SIPCAUSE_SOURCES
/* Where a row stands, be it that row or a copy of it. One without a name says nothing; one that is
 * not its cause's answers for a class of response codes. */
static unsigned cause_place(const struct sipcause_cause *cause)
{
    const unsigned protocol = SIPCAUSE_READ(cause->protocol), number = SIPCAUSE_READ(cause->cause);
    const int is_nothing = SIPCAUSE_READ(cause->name_at) == 0;
    const unsigned place = is_nothing ? cause_unknown(protocol) : cause_exact(protocol, number);

    return SIPCAUSE_READ(cause_rows[place].outcome) == SIPCAUSE_READ(cause->outcome)
               ? place
               : cause_class(protocol, number);
}
#endif
#endif

#if SIPCAUSE_SCAN
/* Generated by re2c */
/* Generated from src/scan_machine.re and spec/grammar.lua. */
/* SPDX-License-Identifier: MIT
 *
 * scan_machine.re - takes a SIP status line apart, without copying it or reading past its end.
 *
 * One machine serves both scanners of scan.c. re2c keeps its state in the caller's scanner whenever
 * the bytes run out, so a line may come in pieces of any size. Each part of the line is a condition
 * of its own, and the condition that meets a wrong byte names the error. The patterns come from
 * spec/grammar.lua.
 */

enum scan_part {
	yycversion,
	yychundreds,
	yyctens,
	yycunits,
	yycseparator,
	yycphrase,
	yycstrict,
	yycending,
};


enum { SCAN_START = 255 }; /* no state of the machine's: the next byte is the first of a line */

/* The offset in the line of the byte `step` bytes into this piece. */
static uint32_t position(const struct sipcause_scanner *scanner, ptrdiff_t step)
{
    return scanner->offset + (uint32_t)step;
}

static void add_digit(struct sipcause_scanner *scanner, unsigned byte)
{
    scanner->code = (uint16_t)(scanner->code * 10 + (byte - '0'));
}

/* Feeds the machine `len` bytes, at least 1. It never goes back: the byte it looked at last is the
 * one that was wrong. */
static ptrdiff_t scan_piece(struct sipcause_scanner *scanner, const unsigned char *bytes,
                            size_t len)
{
    const unsigned char *at = bytes, *looked = bytes, *end = bytes + len;
    ptrdiff_t            answer;
    unsigned             flags = scanner->flags, byte = 0; /* looked at; 256 past the last */
    int                  state = scanner->state;



    switch (state) {
        default: goto yy0;
        case 0:
            if (byte == 256) goto yy13;
            goto yyFillLabel0;
        case 1:
            if (byte == 256) goto yy3;
            goto yyFillLabel1;
        case 2:
            if (byte == 256) goto yy6;
            goto yyFillLabel2;
        case 3:
            if (byte == 256) goto yy6;
            goto yyFillLabel3;
        case 4:
            if (byte == 256) goto yy6;
            goto yyFillLabel4;
        case 5:
            if (byte == 256) goto yy6;
            goto yyFillLabel5;
        case 6:
            if (byte == 256) goto yy6;
            goto yyFillLabel6;
        case 7:
            if (byte == 256) goto yy6;
            goto yyFillLabel7;
        case 8:
            if (byte == 256) goto yy17;
            goto yyFillLabel8;
        case 9:
            if (byte == 256) goto yy21;
            goto yyFillLabel9;
        case 10:
            if (byte == 256) goto yy25;
            goto yyFillLabel10;
        case 11:
            if (byte == 256) goto yy30;
            goto yyFillLabel11;
        case 12:
            if (byte == 256) goto yy35;
            goto yyFillLabel12;
        case 13:
            if (byte == 256) goto yy45;
            goto yyFillLabel13;
        case 14:
            if (byte == 256) goto yy38;
            goto yyFillLabel14;
        case 15:
            if (byte == 256) goto yy43;
            goto yyFillLabel15;
        case 16:
            if (byte == 256) goto yy49;
            goto yyFillLabel16;
    }
yy0:
    if (yycversion < 4) {
        if (yycversion < 2) {
            if (yycversion < 1) {
                goto yyc_version;
            } else {
                goto yyc_hundreds;
            }
        } else {
            if (yycversion < 3) {
                goto yyc_tens;
            } else {
                goto yyc_units;
            }
        }
    } else {
        if (yycversion < 6) {
            if (yycversion < 5) {
                goto yyc_separator;
            } else {
                goto yyc_phrase;
            }
        } else {
            if (yycversion < 7) {
                goto yyc_strict;
            } else {
                goto yyc_ending;
            }
        }
    }
/* *********************************** */
yyc_version:
yyFillLabel0:
    byte = (looked = at) < end ? *at : 256;
    if (byte <= 'r') {
        if (byte == 'S') goto yy4;
    } else {
        if (byte <= 's') goto yy4;
        if (byte != 0x0100) goto yy2;
        if (byte == 256) {
            state = 0;
            goto short_of_bytes;
        }
    }
yy2:
    ++at;
yy3:
    state = -1;
    { answer = SIPCAUSE_BAD_VERSION; goto wrong; }
yy4:
    ++at;
    
yyFillLabel1:
    byte = (looked = at) < end ? *at : 256;
    if (byte <= 'h') {
        if (byte != 'I') goto yy3;
    } else {
        if (byte <= 'i') goto yy5;
        if (byte == 0x0100) {
            if (byte == 256) {
                state = 1;
                goto short_of_bytes;
            }
            goto yy3;
        }
        goto yy3;
    }
yy5:
    ++at;
yyFillLabel2:
    byte = (looked = at) < end ? *at : 256;
    if (byte <= 'o') {
        if (byte == 'P') goto yy7;
    } else {
        if (byte <= 'p') goto yy7;
        if (byte != 0x0100) goto yy6;
        if (byte == 256) {
            state = 2;
            goto short_of_bytes;
        }
    }
yy6:
    
    goto yy3;
yy7:
    ++at;
yyFillLabel3:
    byte = (looked = at) < end ? *at : 256;
    if (byte == '/') goto yy8;
    if (byte == 0x0100) {
        if (byte == 256) {
            state = 3;
            goto short_of_bytes;
        }
        goto yy6;
    }
    goto yy6;
yy8:
    ++at;
yyFillLabel4:
    byte = (looked = at) < end ? *at : 256;
    if (byte == '2') goto yy9;
    if (byte == 0x0100) {
        if (byte == 256) {
            state = 4;
            goto short_of_bytes;
        }
        goto yy6;
    }
    goto yy6;
yy9:
    ++at;
yyFillLabel5:
    byte = (looked = at) < end ? *at : 256;
    if (byte == '.') goto yy10;
    if (byte == 0x0100) {
        if (byte == 256) {
            state = 5;
            goto short_of_bytes;
        }
        goto yy6;
    }
    goto yy6;
yy10:
    ++at;
yyFillLabel6:
    byte = (looked = at) < end ? *at : 256;
    if (byte == '0') goto yy11;
    if (byte == 0x0100) {
        if (byte == 256) {
            state = 6;
            goto short_of_bytes;
        }
        goto yy6;
    }
    goto yy6;
yy11:
    ++at;
yyFillLabel7:
    byte = (looked = at) < end ? *at : 256;
    if (byte == ' ') goto yy12;
    if (byte == 0x0100) {
        if (byte == 256) {
            state = 7;
            goto short_of_bytes;
        }
        goto yy6;
    }
    goto yy6;
yy12:
    ++at;
    state = -1;
    { goto yyc_hundreds; }
yy13:
    state = -1;
    { goto short_of_bytes; }
/* *********************************** */
yyc_hundreds:
yyFillLabel8:
    byte = (looked = at) < end ? *at : 256;
    if (byte <= '0') goto yy15;
    if (byte <= '6') goto yy16;
    if (byte != 0x0100) goto yy15;
    if (byte == 256) {
        state = 8;
        goto short_of_bytes;
    }
yy15:
    ++at;
    state = -1;
    { answer = SIPCAUSE_BAD_CODE; goto wrong; }
yy16:
    ++at;
    state = -1;
    { scanner->code = (uint16_t)(byte - '0'); goto yyc_tens; }
yy17:
    state = -1;
    { goto short_of_bytes; }
/* *********************************** */
yyc_tens:
yyFillLabel9:
    byte = (looked = at) < end ? *at : 256;
    if (byte <= '/') goto yy19;
    if (byte <= '9') goto yy20;
    if (byte != 0x0100) goto yy19;
    if (byte == 256) {
        state = 9;
        goto short_of_bytes;
    }
yy19:
    ++at;
    state = -1;
    { answer = SIPCAUSE_BAD_CODE; goto wrong; }
yy20:
    ++at;
    state = -1;
    { add_digit(scanner, byte); goto yyc_units; }
yy21:
    state = -1;
    { goto short_of_bytes; }
/* *********************************** */
yyc_units:
yyFillLabel10:
    byte = (looked = at) < end ? *at : 256;
    if (byte <= '/') goto yy23;
    if (byte <= '9') goto yy24;
    if (byte != 0x0100) goto yy23;
    if (byte == 256) {
        state = 10;
        goto short_of_bytes;
    }
yy23:
    ++at;
    state = -1;
    { answer = SIPCAUSE_BAD_CODE; goto wrong; }
yy24:
    ++at;
    state = -1;
    { add_digit(scanner, byte); goto yyc_separator; }
yy25:
    state = -1;
    { goto short_of_bytes; }
/* *********************************** */
yyc_separator:
yyFillLabel11:
    byte = (looked = at) < end ? *at : 256;
    if (byte <= '\r') {
        if (byte == '\n') goto yy28;
        if (byte >= '\r') goto yy28;
    } else {
        if (byte <= ' ') {
            if (byte >= ' ') goto yy29;
        } else {
            if (byte != 0x0100) goto yy27;
            if (byte == 256) {
                state = 11;
                goto short_of_bytes;
            }
        }
    }
yy27:
    ++at;
    state = -1;
    { answer = SIPCAUSE_BAD_CODE; goto wrong; }
yy28:
    ++at;
    state = -1;
    { if (!(flags & SIPCAUSE_ALLOW_NO_PHRASE_SP)) goto bad_end;
                                scanner->phrase_at = position(scanner, at - bytes) - 1;
                                goto phrase_ends; }
yy29:
    ++at;
    state = -1;
    { scanner->phrase_at = position(scanner, at - bytes);
                                if (flags & SIPCAUSE_STRICT_PHRASE) goto yyc_strict;
                                goto yyc_phrase; }
yy30:
    state = -1;
    { goto short_of_bytes; }
/* *********************************** */
yyc_phrase:
yyFillLabel12:
    byte = (looked = at) < end ? *at : 256;
    if (byte <= 0x001F) {
        if (byte <= '\n') {
            if (byte <= 0x0008) goto yy32;
            if (byte <= '\t') goto yy33;
            goto yy34;
        } else {
            if (byte == '\r') goto yy34;
        }
    } else {
        if (byte <= 0x00FD) {
            if (byte != 0x007F) goto yy33;
        } else {
            if (byte != 0x0100) goto yy32;
            if (byte == 256) {
                state = 12;
                goto short_of_bytes;
            }
        }
    }
yy32:
    ++at;
    state = -1;
    { answer = SIPCAUSE_BAD_PHRASE; goto wrong; }
yy33:
    ++at;
    state = -1;
    { goto yyc_phrase; }
yy34:
    ++at;
    state = -1;
    { goto phrase_ends; }
yy35:
    state = -1;
    { goto short_of_bytes; }
/* *********************************** */
yyc_strict:
yyFillLabel13:
    byte = (looked = at) < end ? *at : 256;
    if (byte <= '=') {
        if (byte <= 0x001F) {
            if (byte <= '\n') {
                if (byte <= 0x0008) goto yy37;
                if (byte <= '\t') goto yy39;
                goto yy40;
            } else {
                if (byte == '\r') goto yy40;
            }
        } else {
            if (byte <= '$') {
                if (byte <= '!') goto yy39;
                if (byte >= '$') goto yy39;
            } else {
                if (byte <= '%') goto yy41;
                if (byte != '<') goto yy39;
            }
        }
    } else {
        if (byte <= 'z') {
            if (byte <= '^') {
                if (byte <= '>') goto yy37;
                if (byte <= 'Z') goto yy39;
            } else {
                if (byte != '`') goto yy39;
            }
        } else {
            if (byte <= 0x007F) {
                if (byte == '~') goto yy39;
            } else {
                if (byte <= 0x00FD) goto yy39;
                if (byte != 0x0100) goto yy37;
                if (byte == 256) {
                    state = 13;
                    goto short_of_bytes;
                }
            }
        }
    }
yy37:
    ++at;
yy38:
    state = -1;
    { answer = SIPCAUSE_BAD_PHRASE; goto wrong; }
yy39:
    ++at;
    state = -1;
    { goto yyc_strict; }
yy40:
    ++at;
    state = -1;
    { goto phrase_ends; }
yy41:
    ++at;
    
yyFillLabel14:
    byte = (looked = at) < end ? *at : 256;
    if (byte <= 'F') {
        if (byte <= '/') goto yy38;
        if (byte <= '9') goto yy42;
        if (byte <= '@') goto yy38;
    } else {
        if (byte <= 'f') {
            if (byte <= '`') goto yy38;
        } else {
            if (byte == 0x0100) {
                if (byte == 256) {
                    state = 14;
                    goto short_of_bytes;
                }
                goto yy38;
            }
            goto yy38;
        }
    }
yy42:
    ++at;
yyFillLabel15:
    byte = (looked = at) < end ? *at : 256;
    if (byte <= 'F') {
        if (byte <= '/') goto yy43;
        if (byte <= '9') goto yy44;
        if (byte >= 'A') goto yy44;
    } else {
        if (byte <= 'f') {
            if (byte >= 'a') goto yy44;
        } else {
            if (byte != 0x0100) goto yy43;
            if (byte == 256) {
                state = 15;
                goto short_of_bytes;
            }
        }
    }
yy43:
    
    goto yy38;
yy44:
    ++at;
    state = -1;
    { goto yyc_strict; }
yy45:
    state = -1;
    { goto short_of_bytes; }
/* *********************************** */
yyc_ending:
yyFillLabel16:
    byte = (looked = at) < end ? *at : 256;
    if (byte == '\n') goto yy48;
    if (byte != 0x0100) goto yy47;
    if (byte == 256) {
        state = 16;
        goto short_of_bytes;
    }
yy47:
    ++at;
    state = -1;
    { goto bad_end; }
yy48:
    ++at;
    state = -1;
    { goto line_ends; }
yy49:
    state = -1;
    { goto short_of_bytes; }


phrase_ends:
    scanner->phrase_len = position(scanner, at - bytes) - 1 - scanner->phrase_at;
    if (byte == '\r')
        goto yyc_ending;
    if (!(flags & SIPCAUSE_ALLOW_LF))
        goto bad_end;
line_ends:
    scanner->state = SCAN_START;
    scanner->offset = position(scanner, at - bytes);
    return at - bytes;
bad_end:
    answer = SIPCAUSE_BAD_LINE_END;
wrong:
    scanner->state = SCAN_START;
    scanner->offset = position(scanner, looked - bytes);
    return answer;
short_of_bytes:
    scanner->state = (uint8_t)state;
    scanner->offset = position(scanner, end - bytes);
    return SIPCAUSE_SHORT;
}
/* SPDX-License-Identifier: MIT
 *
 * scan_words.c - takes an ordinary status line apart a word at a time.
 *
 * Where words may be read at any address, most lines need not go through the machine: the version
 * is one word, and the phrase is searched for its end a word at a time. Anything out of the
 * ordinary is left to the machine, which stays the definition; the tests compare the two on every
 * input they make.
 */

#if defined(__GNUC__) && (defined(__x86_64__) || (defined(__aarch64__) && defined(__AARCH64EL__)))

struct scan_word {
    uint64_t bytes;
} __attribute__((packed, may_alias));

static uint64_t load_word(const char *bytes)
{
    return ((const struct scan_word *)(const void *)bytes)->bytes;
}

/* Marks with 0x80 each byte that is not from 0x20 to 0x7e. The first mark is right; behind it some
 * may be wrong. */
static uint64_t odd_bytes(uint64_t word)
{
    const uint64_t ones = UINT64_C(0x0101010101010101);

    return ((word - 0x20 * ones) | (word + ones) | word) & 0x80 * ones;
}

/* The first byte from `at` on that is odd, or `end`. There are at least 8 bytes before `end`. */
static const char *skip_plain(const char *at, const char *end)
{
    uint64_t odd;

    for (; end - at >= 8; at += 8) {
        odd = odd_bytes(load_word(at));
        if (odd != 0)
            return at + __builtin_ctzll(odd) / 8;
    }
    if (at == end)
        return end;
    /* The last few are at the top of the last word; the zeros that follow them down are odd. */
    odd = odd_bytes(load_word(end - 8) >> (64 - 8 * (end - at)));
    return at + __builtin_ctzll(odd) / 8;
}

static int is_line_end(const char *at, const char *end)
{
    return end - at >= 2 && at[0] == '\r' && at[1] == '\n';
}

/* Takes an ordinary line apart; returns 0, with nothing written, for any other input. */
static ptrdiff_t scan_ordinary(const char *bytes, size_t len, unsigned flags,
                               struct sipcause_line *line)
{
    const char *const phrase = bytes + 12, *const end = bytes + len, *at;
    const unsigned hundreds = (unsigned)bytes[8] - '0', tens = (unsigned)bytes[9] - '0';
    const unsigned units = (unsigned)bytes[10] - '0';

    if ((flags & ~(unsigned)(SIPCAUSE_ALLOW_LF | SIPCAUSE_ALLOW_NO_PHRASE_SP)) != 0
        || load_word(bytes) != UINT64_C(0x20302e322f504953) /* "SIP/2.0 " */
        || hundreds - 1 > 5 || tens > 9 || units > 9 || bytes[11] != ' ')
        return 0;
    at = skip_plain(phrase, end);
    if (!is_line_end(at, end) || at - bytes > 0x7ffffffd)
        return 0; /* the last: longer than any line may be */
    line->phrase = phrase;
    line->phrase_len = (size_t)(at - phrase);
    line->code = (uint16_t)(100 * hundreds + 10 * tens + units);
    return at + 2 - bytes;
}

#if SIPCAUSE_CALLS
/* The first such byte from `at` on, or `end`. */
static const char *find_byte(const char *at, const char *end, char byte)
{
    const uint64_t ones = UINT64_C(0x0101010101010101), all = ones * (unsigned char)byte;

    for (; end - at >= 8; at += 8) {
        const uint64_t word = load_word(at) ^ all; /* 0 where it is the byte */
        const uint64_t zeros = (word - ones) & ~word & 0x80 * ones;
        if (zeros != 0)
            return at + __builtin_ctzll(zeros) / 8;
    }
    while (at < end && *at != byte)
        at++;
    return at;
}
#endif

#else

static ptrdiff_t scan_ordinary(const char *bytes, size_t len, unsigned flags,
                               struct sipcause_line *line)
{
    (void)bytes;
    (void)len;
    (void)flags;
    (void)line;
    return 0;
}

#if SIPCAUSE_CALLS
static const char *find_byte(const char *at, const char *end, char byte)
{
    while (at < end && *at != byte)
        at++;
    return at;
}
#endif

#endif
/* SPDX-License-Identifier: MIT
 *
 * scan.c - scans a status line, whole or in pieces of any size.
 */

void sipcause_scanner_start(struct sipcause_scanner *scanner, unsigned flags)
{
    scanner->offset = 0;
    scanner->phrase_at = 0;
    scanner->phrase_len = 0;
    scanner->code = 0;
    scanner->state = SCAN_START;
    scanner->flags = (uint8_t)flags;
}

/* The most bytes a line may have. */
static uint32_t limit_of(unsigned flags)
{
    return (uint32_t)1 << (flags >> 3 != 0 ? flags >> 3 : 31);
}

ptrdiff_t sipcause_scanner_feed(struct sipcause_scanner *scanner, const char *bytes, size_t len)
{
    const uint32_t limit = limit_of(scanner->flags);
    uint32_t       room;
    ptrdiff_t      answer;

    if (len == 0)
        return SIPCAUSE_SHORT;
    if (scanner->state == SCAN_START)
        scanner->offset = 0;
    room = limit - scanner->offset;
    answer = scan_piece(scanner, (const unsigned char *)bytes, len < room ? len : room);
    if (answer != SIPCAUSE_SHORT || scanner->offset < limit)
        return answer;
    scanner->state = SCAN_START;
    return SIPCAUSE_TOO_LONG;
}

ptrdiff_t sipcause_scan(const char *bytes, size_t len, unsigned flags, struct sipcause_line *line)
{
    struct sipcause_scanner scanner;
    ptrdiff_t               answer = len >= 14 ? scan_ordinary(bytes, len, flags, line) : 0;

    if (answer > 0)
        return answer;
    sipcause_scanner_start(&scanner, flags);
    answer = sipcause_scanner_feed(&scanner, bytes, len);
    if (answer < 0) {
        line->error_at = scanner.offset;
        return answer;
    }
    line->phrase = bytes + scanner.phrase_at;
    line->phrase_len = scanner.phrase_len;
    line->code = scanner.code;
    return answer;
}
#endif

#if SIPCAUSE_HEADERS
/* Generated from spec/headers.lua. Do not edit: change the spec and run `make dist`. */

enum {
    HEADER_PROTOCOLS = 22
};

static const SIPCAUSE_ROM char header_strings[] = /* offset */
    /*    0 */ "\0"
    /*    1 */ "SIP\0"
    /*    5 */ "Q.850\0"
    /*   11 */ "Preemption\0"
    /*   22 */ "STIR\0"
    /*   27 */ "RELEASE_CAUSE\0"
    /*   41 */ "FAILURE_CAUSE\0"
    /*   55 */ "EMM\0"
    /*   59 */ "ESM\0"
    /*   63 */ "S1AP-RNL\0"
    /*   72 */ "S1AP-TL\0"
    /*   80 */ "S1AP-NAS\0"
    /*   89 */ "S1AP-MISC\0"
    /*   99 */ "S1AP-PROT\0"
    /*  109 */ "DIAMETER\0"
    /*  118 */ "IKEV2\0"
    /*  124 */ "5GMM\0"
    /*  129 */ "5GSM\0"
    /*  134 */ "NGAP-RNL\0"
    /*  143 */ "NGAP-TL\0"
    /*  151 */ "NGAP-NAS\0"
    /*  160 */ "NGAP-MISC\0"
    /*  170 */ "NGAP-PROT\0"
    /*  180 */ "U\0"
    /*  182 */ "LPN\0"
    /*  186 */ "LN\0"
    /*  189 */ "TN\0"
    /*  192 */ "RLN\0"
    /*  196 */ "RPN\0"
    /*  200 */ "LOC-6\0"
    /*  206 */ "INTL\0"
    /*  211 */ "LOC-8\0"
    /*  217 */ "LOC-9\0"
    /*  223 */ "BI\0"
    /*  226 */ "LOC-11\0"
    /*  233 */ "LOC-12\0"
    /*  240 */ "LOC-13\0"
    /*  247 */ "LOC-14\0"
    /*  254 */ "LOC-15";

/* Protocols from 1, then locations. */
static const SIPCAUSE_ROM uint16_t header_words[] = {
    0,
    1, /* SIP */
    5, /* Q.850 */
    11, /* Preemption */
    22, /* STIR */
    27, /* RELEASE_CAUSE */
    41, /* FAILURE_CAUSE */
    55, /* EMM */
    59, /* ESM */
    63, /* S1AP-RNL */
    72, /* S1AP-TL */
    80, /* S1AP-NAS */
    89, /* S1AP-MISC */
    99, /* S1AP-PROT */
    109, /* DIAMETER */
    118, /* IKEV2 */
    124, /* 5GMM */
    129, /* 5GSM */
    134, /* NGAP-RNL */
    143, /* NGAP-TL */
    151, /* NGAP-NAS */
    160, /* NGAP-MISC */
    170, /* NGAP-PROT */
    180, /* U */
    182, /* LPN */
    186, /* LN */
    189, /* TN */
    192, /* RLN */
    196, /* RPN */
    200, /* LOC-6 */
    206, /* INTL */
    211, /* LOC-8 */
    217, /* LOC-9 */
    223, /* BI */
    226, /* LOC-11 */
    233, /* LOC-12 */
    240, /* LOC-13 */
    247, /* LOC-14 */
    254, /* LOC-15 */
};

static const SIPCAUSE_ROM struct key_set header_keys = { 0, 47, 1, 45, 118, 74, 1, 3, 0, 1 };

static const SIPCAUSE_ROM uint8_t header_bytes[] = {
    0, 0, 1, 0, 2, 0, 0, 9, 0, 9, 0, 3, 12, 11, 19, 11, 0, 10, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 21, 10,
    11, 1, 12, 1, 0, 6, 0, 17, 4, 1, 1, 8, 10, 8, 8, 0, 6, 0, 0, 23, 0, 0, 0, 0, 8, 7, 25, 11, 26,
    20, 10, 9, 19, 18, 13, 27, 22, 24, 12, 30, 21, 28, 4, 17, 16, 5, 34, 1, 3, 35, 15, 6, 14, 33,
    32, 31, 29, 37, 36, 2, 0, 0, 0, 0, 0, 38,
};

/* Which side each location is on. */
static const SIPCAUSE_ROM uint8_t location_sides[] = {
    2, 3, 3, 3, 3, 3, 0, 3, 0, 0, 3, 0, 0, 0, 0, 0,
};

static const SIPCAUSE_ROM char warn_phrases[] = /* offset */
    /*    0 */ "\0"
    /*    1 */ "Incompatible network protocol\0"
    /*   31 */ "Incompatible network address formats\0"
    /*   68 */ "Incompatible transport protocol\0"
    /*  100 */ "Incompatible bandwidth units\0"
    /*  129 */ "Media type not available\0"
    /*  154 */ "Incompatible media format\0"
    /*  180 */ "Attribute not understood\0"
    /*  205 */ "Session description parameter not understood\0"
    /*  250 */ "Incompatible language specification\0"
    /*  286 */ "Multicast not available\0"
    /*  310 */ "Unicast not available\0"
    /*  332 */ "Insufficient bandwidth\0"
    /*  355 */ "SIPS Not Allowed\0"
    /*  372 */ "SIPS Required\0"
    /*  386 */ "Miscellaneous warning";

/* The last is the answer for a code nobody registered. */
static const SIPCAUSE_ROM struct warn_code warn_codes[] = {
    { 300, 1 }, /* Incompatible network protocol */
    { 301, 31 }, /* Incompatible network address formats */
    { 302, 68 }, /* Incompatible transport protocol */
    { 303, 100 }, /* Incompatible bandwidth units */
    { 304, 129 }, /* Media type not available */
    { 305, 154 }, /* Incompatible media format */
    { 306, 180 }, /* Attribute not understood */
    { 307, 205 }, /* Session description parameter not understood */
    { 308, 250 }, /* Incompatible language specification */
    { 330, 286 }, /* Multicast not available */
    { 331, 310 }, /* Unicast not available */
    { 370, 332 }, /* Insufficient bandwidth */
    { 380, 355 }, /* SIPS Not Allowed */
    { 381, 372 }, /* SIPS Required */
    { 399, 386 }, /* Miscellaneous warning */
    { 0, 0 },
};
/* Generated by re2c */
/* Generated from src/header_machine.re and spec/grammar.lua. */
/* SPDX-License-Identifier: MIT
 *
 * header_machine.re - reads the next part of a header field's value. What parts may come next, the
 * readers say: header_parts.c and those behind it. The patterns come from spec/grammar.lua.
 */


enum header_part {
	part_blanks,
	part_separator,
	part_name,
	part_number,
	part_value,
	part_any,
	part_comment,
};


enum { HEADER_END = 256 }; /* what the lexer returns past the last byte, and looks at there */

/* A value being read. */
struct header {
    const unsigned char *begin, *at, *end;
    const unsigned char *part;  /* where the part read last begins, behind its blanks */
    const unsigned char *wrong; /* with an error: its byte */
    int error;                  /* the first of all, an enum sipcause_header_error; or 0 */
};

/* Of all that is wrong with a value the first is told. */
static void blame(struct header *header, const unsigned char *byte, int error)
{
    if (header->error != 0)
        return;
    header->error = error;
    header->wrong = byte;
}

/* Is the part read last, or the one that could not be read, a quoted text? */
static int is_quotation(const struct header *header)
{
    return header->part < header->end && *header->part == '"';
}

/* Reads the next part, which is due to be of this kind, behind any blanks. Returns 1, a separator
 * as it is, HEADER_END, or what was wrong with it: a negative enum sipcause_header_error; then
 * header->at stays. */
static int header_next(struct header *header, enum header_part kind)
{
    const unsigned char *at = header->at, *looked = at, *marker = at;
    const unsigned char *const end = header->end;
    enum header_part condition = part_blanks;
    unsigned byte;
    int answer;

again:

    {
        unsigned int yyaccept = 0;
        if (condition < 3) {
            if (condition < 1) {
                goto yyc_blanks;
            } else {
                if (condition < 2) {
                    goto yyc_separator;
                } else {
                    goto yyc_name;
                }
            }
        } else {
            if (condition < 5) {
                if (condition < 4) {
                    goto yyc_number;
                } else {
                    goto yyc_value;
                }
            } else {
                if (condition < 6) {
                    goto yyc_any;
                } else {
                    goto yyc_comment;
                }
            }
        }
/* *********************************** */
yyc_blanks:
        marker = at;
        byte = (looked = at) < end ? *at : HEADER_END;
        if (byte <= '\f') {
            if (byte <= 0x0008) goto yy1;
            if (byte <= '\t') goto yy2;
            if (byte <= '\n') goto yy4;
        } else {
            if (byte <= '\r') goto yy6;
            if (byte == ' ') goto yy2;
        }
yy1:
        { goto behind_blanks; }
yy2:
        yyaccept = 1;
        at += at < end;
        marker = at;
        byte = (looked = at) < end ? *at : HEADER_END;
        if (byte <= '\f') {
            if (byte <= 0x0008) goto yy3;
            if (byte <= '\t') goto yy2;
            if (byte <= '\n') goto yy4;
        } else {
            if (byte <= '\r') goto yy6;
            if (byte == ' ') goto yy2;
        }
yy3:
        { goto behind_blanks; }
yy4:
        at += at < end;
        byte = (looked = at) < end ? *at : HEADER_END;
        if (byte == '\t') goto yy2;
        if (byte == ' ') goto yy2;
yy5:
        at = marker;
        if (yyaccept == 0) {
            goto yy1;
        } else {
            goto yy3;
        }
yy6:
        at += at < end;
        byte = (looked = at) < end ? *at : HEADER_END;
        if (byte == '\n') goto yy4;
        goto yy5;
/* *********************************** */
yyc_separator:
        byte = (looked = at) < end ? *at : HEADER_END;
        if (byte <= ':') {
            if (byte <= '(') {
                if (byte >= '(') goto yy8;
            } else {
                if (byte == ',') goto yy8;
            }
        } else {
            if (byte <= '=') {
                if (byte != '<') goto yy8;
            } else {
                if (byte == 0x0100) goto yy9;
            }
        }
        at += at < end;
        { answer = SIPCAUSE_BAD_TOKEN; goto wrong; }
yy8:
        at += at < end;
        { answer = *header->part; goto done; }
yy9:
        at += at < end;
        { answer = HEADER_END; goto done; }
/* *********************************** */
yyc_name:
        byte = (looked = at) < end ? *at : HEADER_END;
        if (byte <= ',') {
            if (byte <= '%') {
                if (byte == '!') goto yy12;
                if (byte >= '%') goto yy12;
            } else {
                if (byte <= '\'') {
                    if (byte >= '\'') goto yy12;
                } else {
                    if (byte <= ')') goto yy11;
                    if (byte <= '+') goto yy12;
                }
            }
        } else {
            if (byte <= 'Z') {
                if (byte <= '/') {
                    if (byte <= '.') goto yy12;
                } else {
                    if (byte <= '9') goto yy12;
                    if (byte >= 'A') goto yy12;
                }
            } else {
                if (byte <= 'z') {
                    if (byte >= '_') goto yy12;
                } else {
                    if (byte == '~') goto yy12;
                }
            }
        }
yy11:
        at += at < end;
        { answer = SIPCAUSE_BAD_TOKEN; goto wrong; }
yy12:
        at += at < end;
        byte = (looked = at) < end ? *at : HEADER_END;
        if (byte <= ',') {
            if (byte <= '%') {
                if (byte == '!') goto yy12;
                if (byte >= '%') goto yy12;
            } else {
                if (byte <= '\'') {
                    if (byte >= '\'') goto yy12;
                } else {
                    if (byte <= ')') goto yy13;
                    if (byte <= '+') goto yy12;
                }
            }
        } else {
            if (byte <= 'Z') {
                if (byte <= '/') {
                    if (byte <= '.') goto yy12;
                } else {
                    if (byte <= '9') goto yy12;
                    if (byte >= 'A') goto yy12;
                }
            } else {
                if (byte <= 'z') {
                    if (byte >= '_') goto yy12;
                } else {
                    if (byte == '~') goto yy12;
                }
            }
        }
yy13:
        { answer = 1; goto done; }
/* *********************************** */
yyc_number:
        byte = (looked = at) < end ? *at : HEADER_END;
        if (byte <= '/') goto yy15;
        if (byte <= '9') goto yy16;
yy15:
        at += at < end;
        { answer = SIPCAUSE_BAD_NUMBER; goto wrong; }
yy16:
        at += at < end;
        byte = (looked = at) < end ? *at : HEADER_END;
        if (byte <= '/') goto yy17;
        if (byte <= '9') goto yy16;
yy17:
        { answer = 1; goto done; }
/* *********************************** */
yyc_value:
        byte = (looked = at) < end ? *at : HEADER_END;
        if (byte <= '.') {
            if (byte <= '%') {
                if (byte <= '!') {
                    if (byte >= '!') goto yy21;
                } else {
                    if (byte <= '"') goto yy23;
                    if (byte >= '%') goto yy21;
                }
            } else {
                if (byte <= ')') {
                    if (byte == '\'') goto yy21;
                } else {
                    if (byte != ',') goto yy21;
                }
            }
        } else {
            if (byte <= '\\') {
                if (byte <= ':') {
                    if (byte >= '0') goto yy21;
                } else {
                    if (byte <= '@') goto yy19;
                    if (byte <= '[') goto yy21;
                }
            } else {
                if (byte <= 'z') {
                    if (byte != '^') goto yy21;
                } else {
                    if (byte == '~') goto yy21;
                }
            }
        }
yy19:
        at += at < end;
yy20:
        { answer = SIPCAUSE_BAD_TOKEN;
                                 if (is_quotation(header)) answer = SIPCAUSE_BAD_QUOTED;
                                 goto wrong; }
yy21:
        at += at < end;
        byte = (looked = at) < end ? *at : HEADER_END;
        if (byte <= '.') {
            if (byte <= '&') {
                if (byte <= '!') {
                    if (byte >= '!') goto yy21;
                } else {
                    if (byte == '%') goto yy21;
                }
            } else {
                if (byte <= ')') {
                    if (byte <= '\'') goto yy21;
                } else {
                    if (byte != ',') goto yy21;
                }
            }
        } else {
            if (byte <= '\\') {
                if (byte <= ':') {
                    if (byte >= '0') goto yy21;
                } else {
                    if (byte <= '@') goto yy22;
                    if (byte <= '[') goto yy21;
                }
            } else {
                if (byte <= 'z') {
                    if (byte != '^') goto yy21;
                } else {
                    if (byte == '~') goto yy21;
                }
            }
        }
yy22:
        { answer = 1; goto done; }
yy23:
        at += at < end;
        marker = at;
        byte = (looked = at) < end ? *at : HEADER_END;
        if (byte <= '\r') {
            if (byte <= 0x0008) goto yy20;
            if (byte <= '\n') goto yy25;
            if (byte <= '\f') goto yy20;
            goto yy25;
        } else {
            if (byte <= '~') {
                if (byte <= 0x001F) goto yy20;
                goto yy25;
            } else {
                if (byte <= 0x007F) goto yy20;
                if (byte <= 0x00FD) goto yy25;
                goto yy20;
            }
        }
yy24:
        at += at < end;
        byte = (looked = at) < end ? *at : HEADER_END;
yy25:
        if (byte <= '!') {
            if (byte <= '\n') {
                if (byte <= 0x0008) goto yy26;
                if (byte <= '\t') goto yy24;
                goto yy27;
            } else {
                if (byte == '\r') goto yy28;
                if (byte >= ' ') goto yy24;
            }
        } else {
            if (byte <= '\\') {
                if (byte <= '"') goto yy29;
                if (byte <= '[') goto yy24;
                goto yy30;
            } else {
                if (byte == 0x007F) goto yy26;
                if (byte <= 0x00FD) goto yy24;
            }
        }
yy26:
        at = marker;
        goto yy20;
yy27:
        at += at < end;
        byte = (looked = at) < end ? *at : HEADER_END;
        if (byte == '\t') goto yy24;
        if (byte == ' ') goto yy24;
        goto yy26;
yy28:
        at += at < end;
        byte = (looked = at) < end ? *at : HEADER_END;
        if (byte == '\n') goto yy27;
        goto yy26;
yy29:
        at += at < end;
        goto yy22;
yy30:
        at += at < end;
        byte = (looked = at) < end ? *at : HEADER_END;
        if (byte <= '\f') {
            if (byte == '\n') goto yy26;
            goto yy24;
        } else {
            if (byte <= '\r') goto yy26;
            if (byte <= 0x007F) goto yy24;
            goto yy26;
        }
/* *********************************** */
yyc_any:
        byte = (looked = at) < end ? *at : HEADER_END;
        if (byte == 0x0100) goto yy32;
        at += at < end;
        { answer = *header->part; goto done; }
yy32:
        at += at < end;
        { answer = HEADER_END; goto done; }
/* *********************************** */
yyc_comment:
        byte = (looked = at) < end ? *at : HEADER_END;
        if (byte <= '\'') {
            if (byte <= '\n') {
                if (byte <= 0x0008) goto yy34;
                if (byte <= '\t') goto yy36;
                goto yy38;
            } else {
                if (byte == '\r') goto yy39;
                if (byte >= ' ') goto yy36;
            }
        } else {
            if (byte <= '\\') {
                if (byte <= ')') goto yy40;
                if (byte <= '[') goto yy36;
                goto yy41;
            } else {
                if (byte == 0x007F) goto yy34;
                if (byte <= 0x00FD) goto yy36;
            }
        }
yy34:
        at += at < end;
yy35:
        { answer = SIPCAUSE_BAD_COMMENT; goto wrong; }
yy36:
        yyaccept = 0;
        at += at < end;
        marker = at;
        byte = (looked = at) < end ? *at : HEADER_END;
        if (byte <= '\'') {
            if (byte <= '\n') {
                if (byte <= 0x0008) goto yy37;
                if (byte <= '\t') goto yy36;
                goto yy42;
            } else {
                if (byte == '\r') goto yy44;
                if (byte >= ' ') goto yy36;
            }
        } else {
            if (byte <= '\\') {
                if (byte <= ')') goto yy37;
                if (byte <= '[') goto yy36;
                goto yy45;
            } else {
                if (byte == 0x007F) goto yy37;
                if (byte <= 0x00FD) goto yy36;
            }
        }
yy37:
        { header->part = at; goto again; }
yy38:
        at += at < end;
        byte = (looked = at) < end ? *at : HEADER_END;
        if (byte == '\t') goto yy36;
        if (byte == ' ') goto yy36;
        goto yy35;
yy39:
        yyaccept = 1;
        at += at < end;
        marker = at;
        byte = (looked = at) < end ? *at : HEADER_END;
        if (byte == '\n') goto yy42;
        goto yy35;
yy40:
        at += at < end;
        { answer = *header->part; goto done; }
yy41:
        at += at < end;
        byte = (looked = at) < end ? *at : HEADER_END;
        if (byte <= '\f') {
            if (byte == '\n') goto yy35;
            goto yy36;
        } else {
            if (byte <= '\r') goto yy35;
            if (byte <= 0x007F) goto yy36;
            goto yy35;
        }
yy42:
        at += at < end;
        byte = (looked = at) < end ? *at : HEADER_END;
        if (byte == '\t') goto yy36;
        if (byte == ' ') goto yy36;
yy43:
        at = marker;
        if (yyaccept == 0) {
            goto yy37;
        } else {
            goto yy35;
        }
yy44:
        at += at < end;
        byte = (looked = at) < end ? *at : HEADER_END;
        if (byte == '\n') goto yy42;
        goto yy43;
yy45:
        at += at < end;
        byte = (looked = at) < end ? *at : HEADER_END;
        if (byte <= '\f') {
            if (byte == '\n') goto yy43;
            goto yy36;
        } else {
            if (byte <= '\r') goto yy43;
            if (byte <= 0x007F) goto yy36;
            goto yy43;
        }
    }


behind_blanks:
    header->part = at;
    condition = kind;
    goto again;
wrong:
    blame(header, looked, answer);
    return answer;
done:
    header->at = at;
    return answer;
}
/* SPDX-License-Identifier: MIT
 *
 * header_parts.c - what the values of header fields are made of: words, quoted texts, numbers,
 * parameters. Each is read as it ought to be written; where it is not, that is noted, and what can
 * be read is read.
 */

static void header_start(struct header *header, const char *bytes, size_t len, size_t at)
{
    /* no bytes may be NULL */
    header->begin = (const unsigned char *)(len > 0 ? bytes : header_strings);
    header->at = header->begin + (at < len ? at : len);
    header->end = header->begin + len;
    header->part = header->at;
    header->error = 0;
}

/* The offset of the byte that was wrong, 0 where none was. */
static size_t wrong_at(const struct header *header)
{
    return header->error != 0 ? (size_t)(header->wrong - header->begin) : 0;
}

/* How long the part read last is. */
static size_t part_len(const struct header *header)
{
    return (size_t)(header->at - header->part);
}

/* The byte behind any blanks, where header->part then is, or HEADER_END. */
static int header_peek(struct header *header)
{
    const unsigned char *const at = header->at;
    const int byte = header_next(header, part_any);

    header->at = at;
    return byte;
}

/* ---- What is not written as it ought to be ---- */

/* A blank; controls count as such. */
static int is_space(unsigned char byte)
{
    return byte <= ' ';
}

/* Where the next semicolon or comma from `at` on is, or the end. */
static const unsigned char *separator_from(const struct header *header, const unsigned char *at)
{
    while (at < header->end && *at != ';' && *at != ',')
        at++;
    return at;
}

/* How many bytes there are up to `end` without the blanks before it. */
static size_t trimmed(const unsigned char *at, const unsigned char *end)
{
    while (end > at && is_space(end[-1]))
        end--;
    return (size_t)(end - at);
}

/* How long what begins at `at` is when nothing but a semicolon or a comma ends it. */
static size_t unquoted_len(const struct header *header, const unsigned char *at)
{
    return trimmed(at, separator_from(header, at));
}

/* The quote that closes a quoted text, or the end where none does. */
static const unsigned char *closing_quote(const struct header *header, const unsigned char *at)
{
    while (at < header->end && *at != '"')
        at += *at == '\\' && header->end - at > 1 ? 2 : 1;
    return at;
}

/* ---- Values ---- */

struct value {
    const unsigned char *bytes; /* behind the quote where there is one */
    size_t               len;
    size_t               word_len; /* how much of what is not quoted is as it ought to be */
    int                  is_quoted;
};

/* Does a value end here, blanks aside? */
static int value_ends(struct header *header)
{
    const int byte = header_peek(header);

    return byte == ';' || byte == ',' || byte == HEADER_END;
}

/* A quoted text that is not closed, or not where a value may end, has nothing but a quote at its
 * very end. */
static void value_unclosed(const struct header *header, struct value *value)
{
    value->len = unquoted_len(header, value->bytes);
    if (value->len > 0 && value->bytes[value->len - 1] == '"')
        value->len--;
}

/* Reads a value of this kind. What is not in quotes goes on to the next semicolon or comma, though
 * only its word is passed over. */
static void value_next(struct header *header, enum header_part kind, struct value *value)
{
    const int answer = header_next(header, kind);
    const unsigned char *close;

    if (answer < 0)
        header->at = header->part;
    value->bytes = header->part;
    value->word_len = part_len(header);
    value->is_quoted = is_quotation(header);
    if (!value->is_quoted) {
        value->len = unquoted_len(header, value->bytes);
        return;
    }
    close = closing_quote(header, ++value->bytes);
    header->at = close + (close < header->end);
    value->len = (size_t)(close - value->bytes);
    if (close < header->end && value_ends(header))
        return;
    value_unclosed(header, value);
    if (close == header->end)
        header->at = value->bytes + value->len;
}

/* Where a value begins, with its quote. */
static const unsigned char *value_at(const struct value *value)
{
    return value->bytes - (value->is_quoted ? 1 : 0);
}

/* What a digit or letter is worth in a number of any base; 36 for what is neither. */
static uint32_t digit_value(unsigned char byte)
{
    const uint32_t digit = (uint32_t)byte - '0', letter = (byte | 0x20u) - 'a';

    return digit <= 9 ? digit : letter <= 'z' - 'a' ? letter + 10 : 36;
}

/* Adds a digit to a number, unless that would be more than `most`; returns whether it did. */
static int append_digit(uint32_t *number, uint32_t base, uint32_t digit, uint32_t most)
{
    if (*number > (base == 16 ? 0xffffffff / 16 : 0xffffffff / 10)
        || *number * base > most - digit)
        return 0;
    *number = *number * base + digit;
    return 1;
}

/* Where the digits of a number begin, and its base. It ought to have neither quotes nor "0x". */
static const unsigned char *number_begin(struct header *header, const struct value *value,
                                         uint32_t *base)
{
    const unsigned char *const at = value->bytes;

    *base = 10;
    if (value->is_quoted || value->len == 0)
        blame(header, value_at(value), SIPCAUSE_BAD_NUMBER);
    if (value->len <= 2 || at[0] != '0' || (at[1] | 0x20) != 'x')
        return at;
    *base = 16;
    if (value->word_len > 1)
        blame(header, at + 1, SIPCAUSE_BAD_NUMBER);
    return at + 2;
}

/* The number that the value is, if there is one of at most `most`; returns whether. It ought to be
 * a word of digits. Marks behind it do no harm; but letters, and digits behind marks, are units and
 * fractions. */
static int value_number(struct header *header, const struct value *value, uint32_t most,
                        uint32_t *number)
{
    const unsigned char *const end = value->bytes + value->len, *at;
    const unsigned char *const word_end = value->bytes + value->word_len;
    uint32_t base;
    int begun = 0;

    at = number_begin(header, value, &base);
    for (*number = 0; at < end && !is_space(*at) && *at != '('; at++) {
        const uint32_t digit = digit_value(*at);
        if (digit < base && append_digit(number, base, digit, most)) {
            begun = 1;
            continue;
        }
        if (at < word_end)
            blame(header, at, SIPCAUSE_BAD_NUMBER);
        if (digit < 36)
            return 0;
        base = 0; /* no more digits */
    }
    return begun;
}

/* Reads a word of `least` to 3 digits, if it is one or another number; returns whether. */
static int code_next(struct header *header, size_t least, uint16_t *code)
{
    struct value value;
    uint32_t number;

    value_next(header, part_number, &value);
    if (value.word_len > 3 || (value.word_len > 0 && value.word_len < least))
        blame(header, value.bytes + (value.word_len > 3 ? 3 : value.word_len),
              SIPCAUSE_BAD_NUMBER);
    if (!value_number(header, &value, 0xffff, &number))
        return 0;
    *code = (uint16_t)number;
    return 1;
}

/* ---- Separators ---- */

/* The semicolon, comma or HEADER_END that is due, where `answer` is what header_next() found in its
 * place. If that is anything else, the next from `from` on. */
static int need_separator(struct header *header, int answer, const unsigned char *from)
{
    if (answer == ';' || answer == ',' || answer == HEADER_END)
        return answer;
    blame(header, header->part, SIPCAUSE_BAD_TOKEN);
    header->at = separator_from(header, from);
    return header_next(header, part_separator);
}

static int separator_next(struct header *header, const unsigned char *from)
{
    return need_separator(header, header_next(header, part_separator), from);
}

/* Passes over commas that separate nothing. */
static void skip_commas(struct header *header)
{
    while (header_peek(header) == ',') {
        blame(header, header->part, SIPCAUSE_BAD_TOKEN);
        header->at = header->part + 1;
    }
}

/* Begins with the value at `at` of a list; returns whether there is one. */
static int list_goes_on(struct header *header, const char *bytes, size_t len, size_t at)
{
    header_start(header, bytes, len, at);
    if (header_peek(header) == HEADER_END)
        return 0;
    skip_commas(header);
    return 1;
}

/* Ends a value of a list with the separator behind it, and goes to the next. Returns where. */
static size_t list_value_ends(struct header *header, int separator)
{
    while (separator == ';') { /* where no parameter may stand */
        blame(header, header->part, SIPCAUSE_BAD_TOKEN);
        separator = separator_next(header, header->at);
    }
    if (separator == ',') {
        skip_commas(header);
        if (header->part == header->end)
            blame(header, header->end, SIPCAUSE_BAD_TOKEN);
    }
    return (size_t)(header->at - header->begin);
}

/* Behind the only value of a field nothing may stand. */
static void only_value_ends(struct header *header, int separator)
{
    if (separator != HEADER_END)
        blame(header, header->part, SIPCAUSE_BAD_TOKEN);
}

/* Ends with what is no value, for want of what has to begin it. Returns what was wrong. */
static int no_value(struct header *header, size_t *error_at)
{
    separator_next(header, header->at); /* what stands behind a number may be its fault */
    *error_at = wrong_at(header);
    return header->error;
}

/* ---- Parameters ---- */

/* A parameter: name, or name=value. Without a value that is no byte right behind the name. */
struct parameter {
    const unsigned char *name;
    size_t               name_len;
    struct value         value;
    int                  separator; /* behind the name */
};

/* Reads the parameter behind a semicolon. */
static void parameter_next(struct header *header, struct parameter *parameter)
{
    const int answer = header_next(header, part_name);

    parameter->name = header->part;
    parameter->name_len = answer < 0 ? 0 : part_len(header);
    parameter->value.bytes = header->at;
    parameter->value.len = parameter->value.word_len = 0;
    parameter->value.is_quoted = 0;
    parameter->separator = header_next(header, part_separator);
    if (parameter->separator == '=')
        value_next(header, part_value, &parameter->value);
}

/* The separator behind a parameter. */
static int parameter_ends(struct header *header, const struct parameter *parameter)
{
    return parameter->separator == '='
               ? separator_next(header, parameter->value.bytes)
               : need_separator(header, parameter->separator, header->at);
}

static int parameter_is(const struct parameter *parameter, const char *name)
{
    return key_is((const char *)parameter->name, parameter->name_len, name);
}

/* Does the parameter say a text? It ought to be in quotes. */
static int parameter_text(struct header *header, const struct parameter *parameter)
{
    if (!parameter->value.is_quoted)
        blame(header, parameter->value.bytes, SIPCAUSE_BAD_QUOTED);
    return parameter->value.is_quoted || parameter->value.len > 0;
}
/* SPDX-License-Identifier: MIT
 *
 * reason.c - reads and writes the values of Reason (RFC 3326 section 2, RFC 8606 section 3).
 */

static const SIPCAUSE_ROM char name_of_cause[] = "cause", name_of_text[] = "text";
static const SIPCAUSE_ROM char name_of_location[] = "location";
/* What others call a text, and a cause. */
static const SIPCAUSE_ROM char name_of_description[] = "description";
static const SIPCAUSE_ROM char name_of_reasoncode[] = "reasoncode";

/* While a value is read, these say in `has` that text or cause came under the name of others. */
enum { TEXT_OF_OTHERS = 64, CAUSE_OF_OTHERS = 128, HAS_OF_REASON = 7 };

/* The number of a protocol or location among header_words, or 0. */
static unsigned header_word(const unsigned char *word, size_t len)
{
    const char *const key = (const char *)word;
    const unsigned candidate = key_candidate(&header_keys, header_bytes, key, len);

    if (candidate == 0 ||
        !key_is(key, len, header_strings + SIPCAUSE_READ(header_words[candidate])))
        return 0;
    return candidate;
}

/* The enum sipcause_protocol of a word. */
static uint8_t protocol_of(const unsigned char *word, size_t len)
{
    const unsigned number = header_word(word, len);

    return (uint8_t)(number <= HEADER_PROTOCOLS ? number : SIPCAUSE_PROTOCOL_UNKNOWN);
}

/* Takes over a location that is known, and that of Q.850: any other is to be ignored. */
static void reason_location(const struct value *value, struct sipcause_reason *reason)
{
    const unsigned location = header_word(value->bytes, value->is_quoted ? 0 : value->word_len);

    if (location > HEADER_PROTOCOLS && reason->known_protocol == SIPCAUSE_PROTOCOL_Q_850
        && !(reason->has & SIPCAUSE_HAS_LOCATION)) {
        reason->location = (uint8_t)(location - HEADER_PROTOCOLS - 1);
        reason->has |= SIPCAUSE_HAS_LOCATION;
    }
}

static void reason_cause(struct header *header, const struct value *value, unsigned bits,
                         struct sipcause_reason *reason)
{
    uint32_t number;

    if (value_number(header, value, 0xffff, &number)) {
        reason->cause = (uint16_t)number;
        reason->has = (uint8_t)((reason->has & ~(unsigned)CAUSE_OF_OTHERS) | bits);
    }
}

static void reason_text(struct header *header, const struct parameter *parameter, unsigned bits,
                        struct sipcause_reason *reason)
{
    if (parameter_text(header, parameter)) {
        reason->text = (const char *)parameter->value.bytes;
        reason->text_len = parameter->value.len;
        reason->has = (uint8_t)((reason->has & ~(unsigned)TEXT_OF_OTHERS) | bits);
    }
}

/* Takes over what a parameter says; of two with one name, the first, and the RFC's own name before
 * another. What stands under another name is no fault, whatever it is. */
static void reason_parameter(struct header *header, const struct parameter *parameter,
                             struct sipcause_reason *reason)
{
    const unsigned cause = reason->has & (SIPCAUSE_HAS_CAUSE | CAUSE_OF_OTHERS);
    const unsigned text = reason->has & (SIPCAUSE_HAS_TEXT | TEXT_OF_OTHERS);
    const int error = header->error;

    if (cause != SIPCAUSE_HAS_CAUSE && parameter_is(parameter, name_of_cause)) {
        reason_cause(header, &parameter->value, SIPCAUSE_HAS_CAUSE, reason);
    } else if (text != SIPCAUSE_HAS_TEXT && parameter_is(parameter, name_of_text)) {
        reason_text(header, parameter, SIPCAUSE_HAS_TEXT, reason);
    } else if (cause == 0 && parameter_is(parameter, name_of_reasoncode)) {
        reason_cause(header, &parameter->value, SIPCAUSE_HAS_CAUSE | CAUSE_OF_OTHERS, reason);
        header->error = error;
    } else if (text == 0 && parameter_is(parameter, name_of_description)) {
        reason_text(header, parameter, SIPCAUSE_HAS_TEXT | TEXT_OF_OTHERS, reason);
        header->error = error;
    } else if (parameter_is(parameter, name_of_location)) {
        reason_location(&parameter->value, reason);
    }
}

/* Reads a value; returns what follows it. */
static int reason_value(struct header *header, struct sipcause_reason *reason)
{
    struct parameter parameter;
    const int answer = header_next(header, part_name);
    int separator;

    reason->text = header_strings;
    reason->text_len = 0;
    reason->cause = 0;
    reason->location = reason->has = 0;
    reason->protocol = (const char *)header->part;
    reason->protocol_len = answer < 0 ? 0 : part_len(header);
    reason->known_protocol = protocol_of(header->part, reason->protocol_len);
    separator = separator_next(header, header->at);
    while (separator == ';') {
        parameter_next(header, &parameter);
        reason_parameter(header, &parameter, reason);
        separator = parameter_ends(header, &parameter);
    }
    reason->has &= HAS_OF_REASON;
    return separator;
}

int sipcause_reason_next(const char *bytes, size_t len, size_t *at, struct sipcause_reason *reason)
{
    struct header header;

    if (!list_goes_on(&header, bytes, len, *at))
        return 0;
    *at = list_value_ends(&header, reason_value(&header, reason));
    reason->error_at = wrong_at(&header);
    reason->error = (int8_t)header.error;
    reason->well_formed = header.error == 0;
    return 1;
}

const char *sipcause_protocol_word(unsigned protocol)
{
    return header_strings
           + (protocol <= HEADER_PROTOCOLS ? SIPCAUSE_READ(header_words[protocol]) : 0);
}

const char *sipcause_location_word(unsigned location)
{
    const size_t count = sizeof header_words / sizeof header_words[0] - HEADER_PROTOCOLS - 1;

    return header_strings
           + (location < count ? SIPCAUSE_READ(header_words[HEADER_PROTOCOLS + 1 + location]) : 0);
}

unsigned sipcause_location_side(unsigned location)
{
    return location < sizeof location_sides ? SIPCAUSE_READ(location_sides[location]) : 0;
}

/* ---- Writing ---- */

static void write_bytes(struct text_writer *writer, const char *bytes, size_t len)
{
    while (len-- > 0)
        write_letter(writer, (uint8_t)*bytes++);
}

/* A text of a table. */
static void write_string(struct text_writer *writer, const char *text)
{
    for (; letter_at(text) != '\0'; text++)
        write_letter(writer, (uint8_t)letter_at(text));
}

static void write_number(struct text_writer *writer, unsigned number)
{
    static const SIPCAUSE_ROM uint16_t places[] = { 10000, 1000, 100, 10, 1 };
    size_t index;
    int begun = 0;

    for (index = 0; index < 5; index++) {
        const unsigned place = SIPCAUSE_READ(places[index]);
        uint8_t digit = '0';
        for (; number >= place; digit++)
            number -= place;
        begun |= digit > '0' || place == 1;
        if (begun)
            write_letter(writer, digit);
    }
}

/* What no text may have, escaped or not: controls, and the two bytes that no UTF-8 has. */
static int is_control(uint8_t byte)
{
    return byte < ' ' || byte == 0x7f || byte >= 0xfe;
}

static void write_pair(struct text_writer *writer, uint8_t byte)
{
    write_letter(writer, '\\');
    write_letter(writer, byte);
}

/* Writes a byte of a text; a control becomes a blank, unless one follows. */
static void write_byte(struct text_writer *writer, uint8_t byte, uint8_t next)
{
    if (byte == '\\' || byte == '"')
        write_pair(writer, byte);
    else if (!is_control(byte))
        write_letter(writer, byte);
    else if (next != ' ' && !is_control(next))
        write_letter(writer, ' ');
}

/* Writes what stands between quotes. Escapes in it stay, but for those that the grammar has not. */
static void write_quoted(struct text_writer *writer, const char *text, size_t len)
{
    size_t i;

    for (i = 0; i < len; i++) {
        const uint8_t byte = (uint8_t)text[i], next = (uint8_t)(i + 1 < len ? text[i + 1] : 0);
        if (byte != '\\' || i + 1 == len) {
            write_byte(writer, byte, next);
        } else if (next < 0x80 && !is_control(next)) {
            write_pair(writer, next);
            i++;
        }
    }
}

/* What a value is written with. */
struct spelled {
    const struct sipcause_reason *reason;
    const char *word; /* the protocol's, where reason->protocol_len is 0 */
    unsigned has;     /* what of it can be written */
};

static int is_token(const char *bytes, size_t len)
{
    struct header header;

    header_start(&header, bytes, len, 0);
    return header_next(&header, part_name) > 0 && part_len(&header) == len;
}

/* Finds the protocol, by its word or else its number; returns whether there is one. */
static int spell(const struct sipcause_reason *reason, struct spelled *spelled)
{
    const unsigned char *const protocol = (const unsigned char *)reason->protocol;
    unsigned number = reason->known_protocol;

    if (reason->protocol_len > 0)
        number = protocol_of(protocol, reason->protocol_len);
    spelled->reason = reason;
    spelled->has = reason->has & HAS_OF_REASON;
    if (number != SIPCAUSE_PROTOCOL_Q_850
        || letter_at(sipcause_location_word(reason->location)) == '\0')
        spelled->has &= ~(unsigned)SIPCAUSE_HAS_LOCATION;
    if (reason->protocol_len > 0)
        return is_token(reason->protocol, reason->protocol_len);
    spelled->word =
        header_strings + (number <= HEADER_PROTOCOLS ? SIPCAUSE_READ(header_words[number]) : 0);
    return letter_at(spelled->word) != '\0';
}

/* Writes the value with this of what it has. Returns its length. */
static size_t write_reason(const struct spelled *spelled, unsigned has, char *buffer, size_t size)
{
    static const SIPCAUSE_ROM char before_cause[] = ";cause=", before_text[] = ";text=\"";
    static const SIPCAUSE_ROM char before_location[] = ";location=";
    const struct sipcause_reason *const reason = spelled->reason;
    struct text_writer writer = { buffer, size, 0 };

    if (reason->protocol_len > 0)
        write_bytes(&writer, reason->protocol, reason->protocol_len);
    else
        write_string(&writer, spelled->word);
    if (has & SIPCAUSE_HAS_CAUSE) {
        write_string(&writer, before_cause);
        write_number(&writer, reason->cause);
    }
    if (has & SIPCAUSE_HAS_TEXT) {
        write_string(&writer, before_text);
        write_quoted(&writer, reason->text, reason->text_len);
        write_letter(&writer, '"');
    }
    if (has & SIPCAUSE_HAS_LOCATION) {
        write_string(&writer, before_location);
        write_string(&writer, sipcause_location_word(reason->location));
    }
    return write_end(&writer);
}

size_t sipcause_reason_write(const struct sipcause_reason *reason, char *buffer, size_t size)
{
    const unsigned short_of_text = ~(unsigned)SIPCAUSE_HAS_TEXT;
    struct spelled spelled;
    size_t whole = 0, len = size;

    if (spell(reason, &spelled))
        whole = len = write_reason(&spelled, spelled.has, buffer, size);
    if (whole > 0 && len >= size)
        len = write_reason(&spelled, spelled.has & short_of_text, buffer, size);
    if (whole > 0 && len >= size)
        len = write_reason(&spelled, spelled.has & SIPCAUSE_HAS_CAUSE, buffer, size);
    if (len >= size && size > 0)
        buffer[0] = '\0';
    return whole;
}
/* SPDX-License-Identifier: MIT
 *
 * headers.c - reads the values of Retry-After and Warning, without copying them.
 */

/* ---- Retry-After (RFC 3261 section 20.33) ---- */

static const SIPCAUSE_ROM char name_of_duration[] = "duration";

/* Reads the comment behind its "(", to the ")" that ends it: comments may stand in comments. What
 * has no end, or a control in it, goes on to the end of the value. */
static void comment_next(struct header *header, struct sipcause_retry_after *retry_after)
{
    const unsigned char *const begin = header->at;
    unsigned depth = 1;

    while (depth > 0) {
        const int answer = header_next(header, part_comment);
        if (answer < 0) {
            header->part = header->at = header->end;
            break;
        }
        depth += answer == '(' ? 1u : 0u;
        depth -= answer == ')' ? 1u : 0u;
    }
    retry_after->comment = (const char *)begin;
    retry_after->comment_len = (size_t)(header->part - begin);
    retry_after->has |= SIPCAUSE_HAS_COMMENT;
}

/* Takes over what a parameter says; of two with one name, the first. */
static void retry_after_parameter(struct header *header, const struct parameter *parameter,
                                  struct sipcause_retry_after *retry_after)
{
    if (parameter_is(parameter, name_of_duration) && !(retry_after->has & SIPCAUSE_HAS_DURATION)
        && value_number(header, &parameter->value, 0xffffffff, &retry_after->duration))
        retry_after->has |= SIPCAUSE_HAS_DURATION;
}

/* Reads what stands behind the number. */
static void retry_after_rest(struct header *header, struct sipcause_retry_after *retry_after)
{
    struct parameter parameter;
    int separator = header_next(header, part_separator);

    retry_after->comment = header_strings;
    retry_after->comment_len = 0;
    retry_after->has = 0;
    if (separator == '(') {
        comment_next(header, retry_after);
        separator = header_next(header, part_separator);
    }
    separator = need_separator(header, separator, header->at);
    while (separator == ';') {
        parameter_next(header, &parameter);
        retry_after_parameter(header, &parameter, retry_after);
        separator = parameter_ends(header, &parameter);
    }
    only_value_ends(header, separator);
    if (!(retry_after->has & SIPCAUSE_HAS_DURATION))
        retry_after->duration = 0; /* a number too large may have left something there */
}

int sipcause_retry_after_scan(const char *bytes, size_t len,
                              struct sipcause_retry_after *retry_after)
{
    struct header header;
    struct value value;
    uint32_t seconds;

    header_start(&header, bytes, len, 0);
    value_next(&header, part_number, &value);
    if (!value_number(&header, &value, 0xffffffff, &seconds))
        return no_value(&header, &retry_after->error_at);
    retry_after->seconds = seconds;
    retry_after_rest(&header, retry_after);
    retry_after->error_at = wrong_at(&header);
    retry_after->error = (int8_t)header.error;
    retry_after->well_formed = header.error == 0;
    return 1;
}

/* ---- Warning (RFC 3261 section 20.43) ---- */

/* Goes to the part behind the blank that has to be there, past what stands before it. Returns the
 * byte that begins it. */
static int warning_part(struct header *header)
{
    const unsigned char *const behind = header->at;
    int byte = header_peek(header);

    if (header->part > behind || byte == HEADER_END)
        return byte;
    blame(header, behind, SIPCAUSE_BAD_TOKEN);
    while (header->at < header->end && !is_space(*header->at) && *header->at != '"'
           && *header->at != ',')
        header->at += *header->at == '\\' && header->end - header->at > 1 ? 2 : 1;
    return header_peek(header);
}

static void warning_agent(struct header *header, struct sipcause_warning *warning)
{
    const int is_there = warning_part(header) != '"';
    const int answer = is_there ? header_next(header, part_value) : -1;

    if (!is_there)
        blame(header, header->part, SIPCAUSE_BAD_TOKEN);
    warning->agent = (const char *)header->part;
    warning->agent_len = answer < 0 ? 0 : part_len(header);
}

/* Reads the text; returns what follows it. */
static int warning_text(struct header *header, struct sipcause_warning *warning)
{
    struct value value;

    if (warning_part(header) != '"')
        blame(header, header->part, SIPCAUSE_BAD_QUOTED);
    value_next(header, part_value, &value);
    warning->text = (const char *)value.bytes;
    warning->text_len = value.len;
    return separator_next(header, value.bytes);
}

int sipcause_warning_next(const char *bytes, size_t len, size_t *at,
                          struct sipcause_warning *warning)
{
    struct header header;

    if (!list_goes_on(&header, bytes, len, *at))
        return 0;
    if (!code_next(&header, 3, &warning->code))
        warning->code = 0;
    warning_agent(&header, warning);
    *at = list_value_ends(&header, warning_text(&header, warning));
    warning->error_at = wrong_at(&header);
    warning->error = (int8_t)header.error;
    warning->well_formed = header.error == 0;
    return 1;
}

const char *sipcause_warning_phrase(unsigned code)
{
    size_t index = 0;

    while (index < sizeof warn_codes / sizeof warn_codes[0] - 1 &&
           SIPCAUSE_READ(warn_codes[index].code) != code)
        index++;
    return warn_phrases + SIPCAUSE_READ(warn_codes[index].at);
}

/* ---- Quoted texts ---- */

size_t sipcause_unquote(const char *text, size_t len, char *buffer, size_t size)
{
    struct text_writer writer = { buffer, size, 0 };
    size_t index;

    for (index = 0; index < len; index++) {
        if (text[index] == '\\' && index + 1 < len)
            index++;
        write_letter(&writer, (uint8_t)text[index]);
    }
    return write_end(&writer);
}
#endif

#if SIPCAUSE_ERROR_FIELDS
/* Generated from spec/headers.lua. Do not edit: change the spec and run `make dist`. */

static const SIPCAUSE_ROM char detail_strings[] = /* offset */
    /*    0 */ "\0"
    /*    1 */ "active\0"
    /*    8 */ "pending\0"
    /*   16 */ "terminated\0"
    /*   27 */ "Cannot process the alert payload\0"
    /*   60 */ "Alert payload was not present or could not be found\0"
    /*  112 */ "Not enough information to determine the purpose of the alert\0"
    /*  173 */ "Alert payload was corrupted\0"
    /*  201 */ "Cannot Process Location\0"
    /*  225 */ "Permission To Use Location Information\0"
    /*  264 */ "Permission To Retransmit Location Information to a Third Party\0"
    /*  327 */ "Permission to Route based on Location Information\0"
    /*  377 */ "Dereference Failure\0"
    /*  397 */ "deactivated\0"
    /*  409 */ "probation\0"
    /*  419 */ "rejected\0"
    /*  428 */ "timeout\0"
    /*  436 */ "giveup\0"
    /*  443 */ "noresource\0"
    /*  454 */ "invariant\0"
    /*  464 */ "badfilter";

enum {
    DETAIL_ALERTS = 1, /* AlertMsg-Error */
    DETAIL_GEOLOCATIONS = 5, /* Geolocation-Error */
    DETAIL_REASONS = 10, /* Subscription-State */
    DETAIL_END = 18
};

static const SIPCAUSE_ROM struct sipcause_detail detail_rows[] = {
    /* code, name, outcome, action */
    { 0, 0, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE },
    { 100, 27, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST }, /* Cannot process the alert payload */
    { 101, 60, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST }, /* Alert payload was not present or could not be found */
    { 102, 112, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST }, /* Not enough information to determine the purpose of the alert */
    { 103, 173, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST }, /* Alert payload was corrupted */
    { 100, 201, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST }, /* Cannot Process Location */
    { 200, 225, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_REQUEST }, /* Permission To Use Location Information */
    { 201, 264, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_REQUEST }, /* Permission To Retransmit Location Information to a Third Party */
    { 202, 327, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_REQUEST }, /* Permission to Route based on Location Information */
    { 300, 377, SIPCAUSE_OUTCOME_CONDITION_FAILED, SIPCAUSE_ACTION_CHANGE_REQUEST }, /* Dereference Failure */
    { 1, 397, SIPCAUSE_OUTCOME_ENDED, SIPCAUSE_ACTION_RETRY_NOW }, /* deactivated */
    { 2, 409, SIPCAUSE_OUTCOME_ENDED, SIPCAUSE_ACTION_RETRY_LATER }, /* probation */
    { 3, 419, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_DO_NOT_RETRY }, /* rejected */
    { 4, 428, SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_RETRY_NOW }, /* timeout */
    { 5, 436, SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_RETRY_LATER }, /* giveup */
    { 6, 443, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_DO_NOT_RETRY }, /* noresource */
    { 7, 454, SIPCAUSE_OUTCOME_ENDED, SIPCAUSE_ACTION_DO_NOT_RETRY }, /* invariant */
    { 8, 464, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST }, /* badfilter */
};

/* From 1. */
static const SIPCAUSE_ROM uint16_t substate_words[] = {
    0,
    1, /* active */
    8, /* pending */
    16, /* terminated */
};
/* Generated by re2c */
/* Generated from src/uri_machine.re and spec/grammar.lua. */
/* SPDX-License-Identifier: MIT
 *
 * uri_machine.re - reads a URI between "<" and ">". It stands apart from header_machine.re, for
 * those who have no use for it. The pattern comes from spec/grammar.lua.
 */

/* Is there a URI as it ought to be, behind any blanks? Else the byte that is wrong with it is
 * blamed; header->at stays either way. */
static void uri_check(struct header *header)
{
    const unsigned char *at, *looked;
    const unsigned char *const end = header->end;
    unsigned byte;

    header_peek(header);
    at = header->part;

    byte = (looked = at) < end ? *at : HEADER_END;
    if (byte == '<') goto yy2;
    at += at < end;
yy1:
    { blame(header, looked, SIPCAUSE_BAD_URI); return; }
yy2:
    at += at < end;
    
    byte = (looked = at) < end ? *at : HEADER_END;
    if (byte <= '@') goto yy1;
    if (byte <= 'Z') goto yy3;
    if (byte <= '`') goto yy1;
    if (byte >= '{') goto yy1;
yy3:
    at += at < end;
    byte = (looked = at) < end ? *at : HEADER_END;
    if (byte <= '9') {
        if (byte <= ',') {
            if (byte == '+') goto yy3;
        } else {
            if (byte != '/') goto yy3;
        }
    } else {
        if (byte <= 'Z') {
            if (byte <= ':') goto yy5;
            if (byte >= 'A') goto yy3;
        } else {
            if (byte <= '`') goto yy4;
            if (byte <= 'z') goto yy3;
        }
    }
yy4:
    
    goto yy1;
yy5:
    at += at < end;
    byte = (looked = at) < end ? *at : HEADER_END;
    if (byte == '>') goto yy4;
    goto yy7;
yy6:
    at += at < end;
    byte = (looked = at) < end ? *at : HEADER_END;
yy7:
    if (byte <= '>') {
        if (byte <= '$') {
            if (byte == '!') goto yy6;
            if (byte <= '#') goto yy4;
            goto yy6;
        } else {
            if (byte <= ';') {
                if (byte >= '&') goto yy6;
            } else {
                if (byte <= '<') goto yy4;
                if (byte <= '=') goto yy6;
                goto yy8;
            }
        }
    } else {
        if (byte <= '_') {
            if (byte <= '\\') {
                if (byte <= '[') goto yy6;
                goto yy4;
            } else {
                if (byte == '^') goto yy4;
                goto yy6;
            }
        } else {
            if (byte <= 'z') {
                if (byte <= '`') goto yy4;
                goto yy6;
            } else {
                if (byte == '~') goto yy6;
                goto yy4;
            }
        }
    }
    at += at < end;
    byte = (looked = at) < end ? *at : HEADER_END;
    if (byte <= '@') {
        if (byte <= '/') goto yy4;
        if (byte <= '9') goto yy9;
        goto yy4;
    } else {
        if (byte <= 'F') goto yy9;
        if (byte <= '`') goto yy4;
        if (byte <= 'f') goto yy9;
        goto yy4;
    }
yy8:
    at += at < end;
    { return; }
yy9:
    at += at < end;
    byte = (looked = at) < end ? *at : HEADER_END;
    if (byte <= '@') {
        if (byte <= '/') goto yy4;
        if (byte <= '9') goto yy6;
        goto yy4;
    } else {
        if (byte <= 'F') goto yy6;
        if (byte <= '`') goto yy4;
        if (byte <= 'f') goto yy6;
        goto yy4;
    }

}
/* SPDX-License-Identifier: MIT
 *
 * error_fields.c - the other header fields that say what went wrong: AlertMsg-Error,
 * Geolocation-Error, Error-Info and Subscription-State, and what is registered for them.
 */

/* ---- What is registered ---- */

/* The row with this code from `first` to before `end`, or the one for none. */
static unsigned detail_of(unsigned code, unsigned first, unsigned end)
{
    while (first < end && SIPCAUSE_READ(detail_rows[first].code) != code)
        first++;
    return first < end ? first : 0;
}

const struct sipcause_detail *sipcause_alertmsg_error_find(unsigned code)
{
    return &detail_rows[detail_of(code, DETAIL_ALERTS, DETAIL_GEOLOCATIONS)];
}

const struct sipcause_detail *sipcause_geolocation_error_find(unsigned code)
{
    unsigned row = detail_of(code, DETAIL_GEOLOCATIONS, DETAIL_REASONS);

    if (row == 0 && code - 200 < 200)
        row = detail_of(code < 300 ? 200 : 300, DETAIL_GEOLOCATIONS, DETAIL_REASONS);
    if (row == 0)
        row = detail_of(100, DETAIL_GEOLOCATIONS, DETAIL_REASONS);
    return &detail_rows[row];
}

const struct sipcause_detail *sipcause_subscription_reason_find(unsigned reason)
{
    return &detail_rows[detail_of(reason, DETAIL_REASONS, DETAIL_END)];
}

const char *sipcause_detail_name(const struct sipcause_detail *detail)
{
    return detail_strings + SIPCAUSE_READ(detail->name_at);
}

/* ---- AlertMsg-Error (RFC 8876 section 5.2), Geolocation-Error (RFC 6442 section 4.4) ---- */

static const SIPCAUSE_ROM char name_of_message[] = "message", name_of_code[] = "code";

/* Reads what stands behind the code: the first text by this name. */
static void coded_error_rest(struct header *header, const char *name,
                             struct sipcause_coded_error *error)
{
    struct parameter parameter;
    int separator = separator_next(header, header->at);

    error->text = header_strings;
    error->text_len = 0;
    error->has = 0;
    while (separator == ';') {
        parameter_next(header, &parameter);
        if (error->has == 0 && parameter_is(&parameter, name)
            && parameter_text(header, &parameter)) {
            error->text = (const char *)parameter.value.bytes;
            error->text_len = parameter.value.len;
            error->has = SIPCAUSE_HAS_TEXT;
        }
        separator = parameter_ends(header, &parameter);
    }
    only_value_ends(header, separator);
}

/* Reads a value whose code has `least` to 3 digits, and whose text has this name. */
static int coded_error_scan(const char *bytes, size_t len, size_t least, const char *name,
                            struct sipcause_coded_error *error)
{
    struct header header;
    uint16_t code;

    header_start(&header, bytes, len, 0);
    if (!code_next(&header, least, &code))
        return no_value(&header, &error->error_at);
    error->code = code;
    coded_error_rest(&header, name, error);
    error->error_at = wrong_at(&header);
    error->error = (int8_t)header.error;
    error->well_formed = header.error == 0;
    return 1;
}

int sipcause_alertmsg_error_scan(const char *bytes, size_t len, struct sipcause_coded_error *error)
{
    return coded_error_scan(bytes, len, 3, name_of_message, error);
}

int sipcause_geolocation_error_scan(const char *bytes, size_t len,
                                    struct sipcause_coded_error *error)
{
    return coded_error_scan(bytes, len, 1, name_of_code, error);
}

/* ---- Error-Info (RFC 3261 section 20.18) ---- */

/* Where a URI behind "<" ends: at its ">". One without goes on to the next semicolon or comma. */
static const unsigned char *uri_end(const struct header *header, const unsigned char *uri)
{
    const unsigned char *at = uri;

    while (at < header->end && *at != '>' && *at != '<')
        at++;
    return at < header->end && *at == '>' ? at : separator_from(header, uri);
}

static void uri_next(struct header *header, struct sipcause_error_info *info)
{
    const unsigned char *begin, *end;
    int byte;

    uri_check(header);
    byte = header_peek(header);
    if (byte == '<') {
        header->at = header->part + 1;
        header_peek(header);
    }
    begin = header->part;
    end = byte == '<' ? uri_end(header, begin) : separator_from(header, begin);
    info->uri = (const char *)begin;
    info->uri_len = trimmed(begin, end);
    header->at = end + (end < header->end && *end == '>' ? 1 : 0);
}

int sipcause_error_info_next(const char *bytes, size_t len, size_t *at,
                             struct sipcause_error_info *info)
{
    struct parameter parameter;
    struct header header;
    int separator;

    if (!list_goes_on(&header, bytes, len, *at))
        return 0;
    uri_next(&header, info);
    separator = separator_next(&header, header.at);
    while (separator == ';') {
        parameter_next(&header, &parameter);
        separator = parameter_ends(&header, &parameter);
    }
    *at = list_value_ends(&header, separator);
    info->error_at = wrong_at(&header);
    info->error = (int8_t)header.error;
    info->well_formed = header.error == 0;
    return 1;
}

/* ---- Subscription-State (RFC 6665 section 8.4) ---- */

static const SIPCAUSE_ROM char name_of_reason[] = "reason", name_of_expires[] = "expires";
static const SIPCAUSE_ROM char name_of_retry_after[] = "retry-after";

static uint8_t state_of(const char *word, size_t len)
{
    unsigned state = sizeof substate_words / sizeof substate_words[0] - 1;

    while (state > 0
           && !key_is(word, len, detail_strings + SIPCAUSE_READ(substate_words[state])))
        state--;
    return (uint8_t)state;
}

static uint8_t reason_of(const char *word, size_t len)
{
    unsigned row = DETAIL_REASONS;

    while (row < DETAIL_END && !key_is(word, len, sipcause_detail_name(&detail_rows[row])))
        row++;
    return (uint8_t)(row < DETAIL_END ? SIPCAUSE_READ(detail_rows[row].code) : 0);
}

/* Takes over the reason; it ought to be a word. */
static void subscription_reason(struct header *header, const struct value *value,
                                struct sipcause_subscription *subscription)
{
    const size_t len = value->is_quoted ? value->len : value->word_len;

    if (value->is_quoted || len == 0)
        blame(header, value_at(value), SIPCAUSE_BAD_TOKEN);
    if (len == 0)
        return;
    subscription->reason = (const char *)value->bytes;
    subscription->reason_len = len;
    subscription->known_reason = reason_of(subscription->reason, len);
    subscription->has |= SIPCAUSE_HAS_REASON;
}

/* Takes over what a parameter says; of two with one name, the first. */
static void subscription_parameter(struct header *header, const struct parameter *parameter,
                                   struct sipcause_subscription *subscription)
{
    const unsigned has = subscription->has;
    uint32_t number;

    if (!(has & SIPCAUSE_HAS_REASON) && parameter_is(parameter, name_of_reason)) {
        subscription_reason(header, &parameter->value, subscription);
    } else if (!(has & SIPCAUSE_HAS_EXPIRES) && parameter_is(parameter, name_of_expires)) {
        if (value_number(header, &parameter->value, 0xffffffff, &number)) {
            subscription->expires = number;
            subscription->has |= SIPCAUSE_HAS_EXPIRES;
        }
    } else if (!(has & SIPCAUSE_HAS_RETRY_AFTER) && parameter_is(parameter, name_of_retry_after)) {
        if (value_number(header, &parameter->value, 0xffffffff, &number)) {
            subscription->retry_after = number;
            subscription->has |= SIPCAUSE_HAS_RETRY_AFTER;
        }
    }
}

/* Reads what stands behind the state. */
static void subscription_rest(struct header *header, struct sipcause_subscription *subscription)
{
    struct parameter parameter;
    int separator = separator_next(header, header->at);

    subscription->reason = header_strings;
    subscription->reason_len = 0;
    subscription->expires = subscription->retry_after = 0;
    subscription->known_reason = subscription->has = 0;
    while (separator == ';') {
        parameter_next(header, &parameter);
        subscription_parameter(header, &parameter, subscription);
        separator = parameter_ends(header, &parameter);
    }
    only_value_ends(header, separator);
}

int sipcause_subscription_state_scan(const char *bytes, size_t len,
                                     struct sipcause_subscription *subscription)
{
    struct header header;

    header_start(&header, bytes, len, 0);
    if (header_next(&header, part_name) < 0)
        return no_value(&header, &subscription->error_at);
    subscription->state = (const char *)header.part;
    subscription->state_len = part_len(&header);
    subscription->known_state = state_of(subscription->state, subscription->state_len);
    subscription_rest(&header, subscription);
    subscription->error_at = wrong_at(&header);
    subscription->error = (int8_t)header.error;
    subscription->well_formed = header.error == 0;
    return 1;
}
#endif

#if SIPCAUSE_MAPPING
/* Generated from spec/profiles. Do not edit: change the spec and run `make dist`. */

enum {
    MAPPING_NUMBER = 1023, /* a cause or a code */
    MAPPING_DEFAULT = 1024, /* what is mapped is a class; the answer is not exact */
    MAPPING_REST = 11 /* above these bits: conditions, or a location */
};

/* Where each profile's rows begin. */
enum {
    MAPPINGS_RFC3398 = 1,
    MAPPINGS_RFC4497 = MAPPINGS_RFC3398 + 78 * (SIPCAUSE_MAPPING_RFC3398),
    MAPPINGS_ASTERISK = MAPPINGS_RFC4497 + 75 * (SIPCAUSE_MAPPING_RFC4497),
    MAPPINGS_FREESWITCH = MAPPINGS_ASTERISK + 60 * (SIPCAUSE_MAPPING_ASTERISK),
    PROFILE_STRINGS_RFC3398 = 1,
    PROFILE_STRINGS_RFC4497 = PROFILE_STRINGS_RFC3398 + 9 * (SIPCAUSE_MAPPING_RFC3398),
    PROFILE_STRINGS_ASTERISK = PROFILE_STRINGS_RFC4497 + 9 * (SIPCAUSE_MAPPING_RFC4497),
    PROFILE_STRINGS_FREESWITCH = PROFILE_STRINGS_ASTERISK + 10 * (SIPCAUSE_MAPPING_ASTERISK)
};

/* Row 0 is the answer where there is none. */
static const SIPCAUSE_ROM struct mapping_row mapping_rows[] = {
    { 0x00, 0xfc00 },
#if SIPCAUSE_MAPPING_RFC3398
    { 0x01, 0xf994 }, /* 1: 404 */
    { 0x02, 0xf994 }, /* 2: 404 */
    { 0x03, 0xf994 }, /* 3: 404 */
    { 0x10, 0xf800 }, /* 16: none */
    { 0x11, 0xf9e6 }, /* 17: 486 */
    { 0x12, 0xf998 }, /* 18: 408 */
    { 0x13, 0xf9e0 }, /* 19: 480 */
    { 0x14, 0xf9e0 }, /* 20: 480 */
    { 0x815, 0xfa5b }, /* 21: 603, U */
    { 0x15, 0xf993 }, /* 21: 403 */
    { 0x1016, 0xf92d }, /* 22: 301, new_number */
    { 0x16, 0xf99a }, /* 22: 410 */
    { 0x17, 0xf99a }, /* 23: 410 */
    { 0x1a, 0xf994 }, /* 26: 404 */
    { 0x1b, 0xf9f6 }, /* 27: 502 */
    { 0x1c, 0xf9e4 }, /* 28: 484 */
    { 0x1d, 0xf9f5 }, /* 29: 501 */
    { 0x1f, 0xf9e0 }, /* 31: 480 */
    { 0x22, 0xf9f7 }, /* 34: 503 */
    { 0x26, 0xf9f7 }, /* 38: 503 */
    { 0x29, 0xf9f7 }, /* 41: 503 */
    { 0x2a, 0xf9f7 }, /* 42: 503 */
    { 0x2c, 0xf800 }, /* 44: none */
    { 0x2f, 0xf9f7 }, /* 47: 503 */
    { 0x37, 0xf993 }, /* 55: 403 */
    { 0x39, 0xf993 }, /* 57: 403 */
    { 0x3a, 0xf9f7 }, /* 58: 503 */
    { 0x41, 0xf9e8 }, /* 65: 488 */
    { 0x46, 0xf9e8 }, /* 70: 488 */
    { 0x4f, 0xf9f5 }, /* 79: 501 */
    { 0x57, 0xf993 }, /* 87: 403 */
    { 0x58, 0xf9f7 }, /* 88: 503 */
    { 0x66, 0xf9f8 }, /* 102: 504 */
    { 0x6f, 0xf9f4 }, /* 111: 500 */
    { 0x7f, 0xf9f4 }, /* 127: 500 */
    { 0x400, 0xfdf4 }, /* any: 500 */
    { 0x190, 0x5029 }, /* 400: 41 */
    { 0x191, 0x5015 }, /* 401: 21 */
    { 0x192, 0x5015 }, /* 402: 21 */
    { 0x193, 0x5015 }, /* 403: 21 */
    { 0x194, 0x5001 }, /* 404: 1 */
    { 0x195, 0x503f }, /* 405: 63 */
    { 0x196, 0x504f }, /* 406: 79 */
    { 0x197, 0x5015 }, /* 407: 21 */
    { 0x198, 0x5066 }, /* 408: 102 */
    { 0x19a, 0x5016 }, /* 410: 22 */
    { 0x19d, 0x507f }, /* 413: 127 */
    { 0x19e, 0x507f }, /* 414: 127 */
    { 0x19f, 0x504f }, /* 415: 79 */
    { 0x1a0, 0x507f }, /* 416: 127 */
    { 0x1a4, 0x507f }, /* 420: 127 */
    { 0x1a5, 0x507f }, /* 421: 127 */
    { 0x1a7, 0x507f }, /* 423: 127 */
    { 0x1e0, 0x5012 }, /* 480: 18 */
    { 0x1e1, 0x5029 }, /* 481: 41 */
    { 0x1e2, 0x5019 }, /* 482: 25 */
    { 0x1e3, 0x5019 }, /* 483: 25 */
    { 0x1e4, 0x501c }, /* 484: 28 */
    { 0x1e5, 0x5001 }, /* 485: 1 */
    { 0x1e6, 0x5011 }, /* 486: 17 */
    { 0x1e7, 0x5000 }, /* 487: none */
    { 0x21e8, 0x5041 }, /* 488: 65, bearer */
    { 0x1e8, 0x501f }, /* 488: 31 */
    { 0x1f4, 0x5029 }, /* 500: 41 */
    { 0x1f5, 0x504f }, /* 501: 79 */
    { 0x1f6, 0x5026 }, /* 502: 38 */
    { 0x1f7, 0x5029 }, /* 503: 41 */
    { 0x1f8, 0x5066 }, /* 504: 102 */
    { 0x1f9, 0x507f }, /* 505: 127 */
    { 0x201, 0x507f }, /* 513: 127 */
    { 0x258, 0x11 }, /* 600: 17 */
    { 0x25b, 0x15 }, /* 603: 21 */
    { 0x25c, 0x01 }, /* 604: 1 */
    { 0x225e, 0x41 }, /* 606: 65, bearer */
    { 0x25e, 0x1f }, /* 606: 31 */
    { 0x404, 0x541f }, /* 4xx: 31 */
    { 0x405, 0x541f }, /* 5xx: 31 */
    { 0x406, 0x41f }, /* 6xx: 31 */
#endif
#if SIPCAUSE_MAPPING_RFC4497
    { 0x01, 0xf994 }, /* 1: 404 */
    { 0x02, 0xf994 }, /* 2: 404 */
    { 0x03, 0xf994 }, /* 3: 404 */
    { 0x10, 0xfdf4 }, /* 16: 500 */
    { 0x11, 0xf9e6 }, /* 17: 486 */
    { 0x12, 0xf998 }, /* 18: 408 */
    { 0x13, 0xf9e0 }, /* 19: 480 */
    { 0x14, 0xf9e0 }, /* 20: 480 */
    { 0x815, 0xfa5b }, /* 21: 603, U */
    { 0x15, 0xf993 }, /* 21: 403 */
    { 0x1016, 0xf92d }, /* 22: 301, new_number */
    { 0x16, 0xf99a }, /* 22: 410 */
    { 0x17, 0xf99a }, /* 23: 410 */
    { 0x1b, 0xf9f6 }, /* 27: 502 */
    { 0x1c, 0xf9e4 }, /* 28: 484 */
    { 0x1d, 0xf9f5 }, /* 29: 501 */
    { 0x1f, 0xf9e0 }, /* 31: 480 */
    { 0x22, 0xf9f7 }, /* 34: 503 */
    { 0x26, 0xf9f7 }, /* 38: 503 */
    { 0x29, 0xf9f7 }, /* 41: 503 */
    { 0x2a, 0xf9f7 }, /* 42: 503 */
    { 0x2f, 0xf9f7 }, /* 47: 503 */
    { 0x37, 0xf993 }, /* 55: 403 */
    { 0x39, 0xf993 }, /* 57: 403 */
    { 0x3a, 0xf9f7 }, /* 58: 503 */
    { 0x41, 0xf9e8 }, /* 65: 488 */
    { 0x45, 0xf9f5 }, /* 69: 501 */
    { 0x46, 0xf9e8 }, /* 70: 488 */
    { 0x4f, 0xf9f5 }, /* 79: 501 */
    { 0x57, 0xf993 }, /* 87: 403 */
    { 0x58, 0xf9f7 }, /* 88: 503 */
    { 0x66, 0xf9f8 }, /* 102: 504 */
    { 0x400, 0xfdf4 }, /* any: 500 */
    { 0x190, 0x2829 }, /* 400: 41 */
    { 0x191, 0x2815 }, /* 401: 21 */
    { 0x192, 0x2815 }, /* 402: 21 */
    { 0x193, 0x2815 }, /* 403: 21 */
    { 0x194, 0x2801 }, /* 404: 1 */
    { 0x195, 0x283f }, /* 405: 63 */
    { 0x196, 0x284f }, /* 406: 79 */
    { 0x197, 0x2815 }, /* 407: 21 */
    { 0x198, 0x2866 }, /* 408: 102 */
    { 0x19a, 0x2816 }, /* 410: 22 */
    { 0x19d, 0x287f }, /* 413: 127 */
    { 0x19e, 0x287f }, /* 414: 127 */
    { 0x19f, 0x284f }, /* 415: 79 */
    { 0x1a0, 0x287f }, /* 416: 127 */
    { 0x1a4, 0x287f }, /* 420: 127 */
    { 0x1a5, 0x287f }, /* 421: 127 */
    { 0x1a7, 0x287f }, /* 423: 127 */
    { 0x1e0, 0x2812 }, /* 480: 18 */
    { 0x1e1, 0x2829 }, /* 481: 41 */
    { 0x1e2, 0x2819 }, /* 482: 25 */
    { 0x1e3, 0x2819 }, /* 483: 25 */
    { 0x1e4, 0x281c }, /* 484: 28 */
    { 0x1e5, 0x2801 }, /* 485: 1 */
    { 0x1e6, 0x2811 }, /* 486: 17 */
    { 0x1e7, 0x2c1f }, /* 487: 31 */
    { 0x21e8, 0x2841 }, /* 488: 65, bearer */
    { 0x1e8, 0x281f }, /* 488: 31 */
    { 0x1f4, 0x2829 }, /* 500: 41 */
    { 0x1f5, 0x284f }, /* 501: 79 */
    { 0x1f6, 0x2826 }, /* 502: 38 */
    { 0x1f7, 0x2829 }, /* 503: 41 */
    { 0x1f8, 0x2866 }, /* 504: 102 */
    { 0x1f9, 0x287f }, /* 505: 127 */
    { 0x201, 0x287f }, /* 513: 127 */
    { 0x258, 0x11 }, /* 600: 17 */
    { 0x25b, 0x15 }, /* 603: 21 */
    { 0x25c, 0x01 }, /* 604: 1 */
    { 0x225e, 0x41 }, /* 606: 65, bearer */
    { 0x25e, 0x1f }, /* 606: 31 */
    { 0x404, 0x2c1f }, /* 4xx: 31 */
    { 0x405, 0x2c1f }, /* 5xx: 31 */
    { 0x406, 0x41f }, /* 6xx: 31 */
#endif
#if SIPCAUSE_MAPPING_ASTERISK
    { 0x01, 0xf994 }, /* 1: 404 */
    { 0x02, 0xf994 }, /* 2: 404 */
    { 0x03, 0xf994 }, /* 3: 404 */
    { 0x11, 0xf9e6 }, /* 17: 486 */
    { 0x12, 0xf998 }, /* 18: 408 */
    { 0x13, 0xf9e0 }, /* 19: 480 */
    { 0x14, 0xf9e0 }, /* 20: 480 */
    { 0x15, 0xf993 }, /* 21: 403 */
    { 0x16, 0xf99a }, /* 22: 410 */
    { 0x17, 0xf92e }, /* 23: 302 */
    { 0x1b, 0xf9f6 }, /* 27: 502 */
    { 0x1c, 0xf9e4 }, /* 28: 484 */
    { 0x1d, 0xf9f5 }, /* 29: 501 */
    { 0x1f, 0xf9e0 }, /* 31: 480 */
    { 0x22, 0xf9f7 }, /* 34: 503 */
    { 0x26, 0xf9f4 }, /* 38: 500 */
    { 0x2a, 0xf9f7 }, /* 42: 503 */
    { 0x3a, 0xf9e8 }, /* 58: 488 */
    { 0x42, 0xf9f7 }, /* 66: 503 */
    { 0x7f, 0xf9f4 }, /* 127: 500 */
    { 0x400, 0xfc00 }, /* any: none */
    { 0x12e, 0xf817 }, /* 302: 23 */
    { 0x191, 0xf815 }, /* 401: 21 */
    { 0x193, 0xf815 }, /* 403: 21 */
    { 0x194, 0xf801 }, /* 404: 1 */
    { 0x195, 0xf87f }, /* 405: 127 */
    { 0x197, 0xf815 }, /* 407: 21 */
    { 0x198, 0xf812 }, /* 408: 18 */
    { 0x199, 0xf829 }, /* 409: 41 */
    { 0x19a, 0xf816 }, /* 410: 22 */
    { 0x19b, 0xf87f }, /* 411: 127 */
    { 0x19d, 0xf87f }, /* 413: 127 */
    { 0x19e, 0xf87f }, /* 414: 127 */
    { 0x19f, 0xf87f }, /* 415: 127 */
    { 0x1a4, 0xf803 }, /* 420: 3 */
    { 0x1e0, 0xf813 }, /* 480: 19 */
    { 0x1e1, 0xf87f }, /* 481: 127 */
    { 0x1e2, 0xf87f }, /* 482: 127 */
    { 0x1e3, 0xf813 }, /* 483: 19 */
    { 0x1e4, 0xf81c }, /* 484: 28 */
    { 0x1e5, 0xf801 }, /* 485: 1 */
    { 0x1e6, 0xf811 }, /* 486: 17 */
    { 0x1e7, 0xf87f }, /* 487: 127 */
    { 0x1e8, 0xf83a }, /* 488: 58 */
    { 0x1eb, 0xf87f }, /* 491: 127 */
    { 0x1ed, 0xf87f }, /* 493: 127 */
    { 0x1f4, 0xf826 }, /* 500: 38 */
    { 0x1f5, 0xf81d }, /* 501: 29 */
    { 0x1f6, 0xf81b }, /* 502: 27 */
    { 0x1f7, 0xf822 }, /* 503: 34 */
    { 0x1f8, 0xf866 }, /* 504: 102 */
    { 0x1f9, 0xf87f }, /* 505: 127 */
    { 0x258, 0xf811 }, /* 600: 17 */
    { 0x25b, 0xf815 }, /* 603: 21 */
    { 0x25c, 0xf801 }, /* 604: 1 */
    { 0x25e, 0xf83a }, /* 606: 58 */
    { 0x400, 0xfc10 }, /* any: 16 */
    { 0x404, 0xfc7f }, /* 4xx: 127 */
    { 0x405, 0xfc22 }, /* 5xx: 34 */
    { 0x406, 0xfc7f }, /* 6xx: 127 */
#endif
#if SIPCAUSE_MAPPING_FREESWITCH
    { 0x01, 0xf994 }, /* 1: 404 */
    { 0x02, 0xf994 }, /* 2: 404 */
    { 0x03, 0xf994 }, /* 3: 404 */
    { 0x11, 0xf9e6 }, /* 17: 486 */
    { 0x12, 0xf998 }, /* 18: 408 */
    { 0x13, 0xf9e0 }, /* 19: 480 */
    { 0x14, 0xf9e0 }, /* 20: 480 */
    { 0x15, 0xfa5b }, /* 21: 603 */
    { 0x16, 0xf99a }, /* 22: 410 */
    { 0x17, 0xf99a }, /* 23: 410 */
    { 0x19, 0xf9e3 }, /* 25: 483 */
    { 0x1b, 0xf9f6 }, /* 27: 502 */
    { 0x1c, 0xf9e4 }, /* 28: 484 */
    { 0x1d, 0xf9f5 }, /* 29: 501 */
    { 0x1f, 0xf9e0 }, /* 31: 480 */
    { 0x22, 0xf9f7 }, /* 34: 503 */
    { 0x26, 0xf9f7 }, /* 38: 503 */
    { 0x29, 0xf9f7 }, /* 41: 503 */
    { 0x2a, 0xf9f7 }, /* 42: 503 */
    { 0x2c, 0xf9f7 }, /* 44: 503 */
    { 0x34, 0xf993 }, /* 52: 403 */
    { 0x36, 0xf993 }, /* 54: 403 */
    { 0x39, 0xf993 }, /* 57: 403 */
    { 0x3a, 0xf9f7 }, /* 58: 503 */
    { 0x41, 0xf9e8 }, /* 65: 488 */
    { 0x45, 0xf9f5 }, /* 69: 501 */
    { 0x4f, 0xf9f5 }, /* 79: 501 */
    { 0x58, 0xf9e8 }, /* 88: 488 */
    { 0x66, 0xf9f8 }, /* 102: 504 */
    { 0x1e7, 0xf9e7 }, /* 487: 487 */
    { 0x328, 0xf9e4 }, /* 808: 484 */
    { 0x329, 0xf9f7 }, /* 809: 503 */
    { 0x32a, 0xf9e4 }, /* 810: 484 */
    { 0x32b, 0xf9f6 }, /* 811: 502 */
    { 0x32f, 0xfa58 }, /* 815: 600 */
    { 0x330, 0xfa5b }, /* 816: 603 */
    { 0x331, 0xfa5c }, /* 817: 604 */
    { 0x332, 0xfa5e }, /* 818: 606 */
    { 0x333, 0xfa5f }, /* 819: 607 */
    { 0x334, 0xf9ac }, /* 820: 428 */
    { 0x335, 0xf9ad }, /* 821: 429 */
    { 0x336, 0xf9b5 }, /* 822: 437 */
    { 0x337, 0xf9b6 }, /* 823: 438 */
    { 0x338, 0xf993 }, /* 824: 403 */
    { 0x339, 0xfa5b }, /* 825: 603 */
    { 0x400, 0xfde0 }, /* any: 480 */
    { 0xc8, 0xf810 }, /* 200: 16 */
    { 0x190, 0xf829 }, /* 400: 41 */
    { 0x191, 0xf815 }, /* 401: 21 */
    { 0x192, 0xf815 }, /* 402: 21 */
    { 0x193, 0xf815 }, /* 403: 21 */
    { 0x194, 0xf801 }, /* 404: 1 */
    { 0x195, 0xf83f }, /* 405: 63 */
    { 0x196, 0xf84f }, /* 406: 79 */
    { 0x197, 0xf815 }, /* 407: 21 */
    { 0x198, 0xf866 }, /* 408: 102 */
    { 0x19a, 0xf816 }, /* 410: 22 */
    { 0x19d, 0xf87f }, /* 413: 127 */
    { 0x19e, 0xf87f }, /* 414: 127 */
    { 0x19f, 0xf84f }, /* 415: 79 */
    { 0x1a0, 0xf87f }, /* 416: 127 */
    { 0x1a4, 0xf87f }, /* 420: 127 */
    { 0x1a5, 0xf87f }, /* 421: 127 */
    { 0x1a7, 0xf87f }, /* 423: 127 */
    { 0x1ac, 0xfb34 }, /* 428: 820 */
    { 0x1ad, 0xfb35 }, /* 429: 821 */
    { 0x1b5, 0xfb36 }, /* 437: 822 */
    { 0x1b6, 0xfb37 }, /* 438: 823 */
    { 0x1e0, 0xf812 }, /* 480: 18 */
    { 0x1e1, 0xf829 }, /* 481: 41 */
    { 0x1e2, 0xf819 }, /* 482: 25 */
    { 0x1e3, 0xf819 }, /* 483: 25 */
    { 0x1e4, 0xf81c }, /* 484: 28 */
    { 0x1e5, 0xf803 }, /* 485: 3 */
    { 0x1e6, 0xf811 }, /* 486: 17 */
    { 0x1e7, 0xf9e7 }, /* 487: 487 */
    { 0x1e8, 0xf858 }, /* 488: 88 */
    { 0x1f4, 0xf829 }, /* 500: 41 */
    { 0x1f5, 0xf84f }, /* 501: 79 */
    { 0x1f6, 0xf826 }, /* 502: 38 */
    { 0x1f7, 0xf829 }, /* 503: 41 */
    { 0x1f8, 0xf866 }, /* 504: 102 */
    { 0x1f9, 0xf87f }, /* 505: 127 */
    { 0x201, 0xf87f }, /* 513: 127 */
    { 0x258, 0xf811 }, /* 600: 17 */
    { 0x25b, 0xf815 }, /* 603: 21 */
    { 0x25c, 0xf803 }, /* 604: 3 */
    { 0x25e, 0xf858 }, /* 606: 88 */
    { 0x25f, 0xfb33 }, /* 607: 819 */
    { 0x260, 0xf815 }, /* 608: 21 */
    { 0x400, 0xfc1f }, /* any: 31 */
#endif
};

/* By number; none is 0. */
static const SIPCAUSE_ROM struct mapping_place mapping_places[] = {
    { 0, 0, 0, 0 },
    { MAPPINGS_RFC3398, (PROFILE_STRINGS_RFC3398 + 1) * SIPCAUSE_MAPPING_RFC3398, 36 * SIPCAUSE_MAPPING_RFC3398, 42 * SIPCAUSE_MAPPING_RFC3398 },
    { MAPPINGS_RFC4497, (PROFILE_STRINGS_RFC4497 + 1) * SIPCAUSE_MAPPING_RFC4497, 33 * SIPCAUSE_MAPPING_RFC4497, 42 * SIPCAUSE_MAPPING_RFC4497 },
    { MAPPINGS_ASTERISK, (PROFILE_STRINGS_ASTERISK + 1) * SIPCAUSE_MAPPING_ASTERISK, 21 * SIPCAUSE_MAPPING_ASTERISK, 39 * SIPCAUSE_MAPPING_ASTERISK },
    { MAPPINGS_FREESWITCH, (PROFILE_STRINGS_FREESWITCH + 1) * SIPCAUSE_MAPPING_FREESWITCH, 46 * SIPCAUSE_MAPPING_FREESWITCH, 45 * SIPCAUSE_MAPPING_FREESWITCH },
};

static const SIPCAUSE_ROM struct {
    char nobody[1];
#if SIPCAUSE_MAPPING_RFC3398
    char of_rfc3398[9];
#endif
#if SIPCAUSE_MAPPING_RFC4497
    char of_rfc4497[9];
#endif
#if SIPCAUSE_MAPPING_ASTERISK
    char of_asterisk[10];
#endif
#if SIPCAUSE_MAPPING_FREESWITCH
    char of_freeswitch[468];
#endif
} profile_strings = {
    "",
#if SIPCAUSE_MAPPING_RFC3398
    /* of_rfc3398, offset */
    /*    0 */ "\0"
    /*    1 */ "rfc3398",
#endif
#if SIPCAUSE_MAPPING_RFC4497
    /* of_rfc4497, offset */
    /*    0 */ "\0"
    /*    1 */ "rfc4497",
#endif
#if SIPCAUSE_MAPPING_ASTERISK
    /* of_asterisk, offset */
    /*    0 */ "\0"
    /*    1 */ "asterisk",
#endif
#if SIPCAUSE_MAPPING_FREESWITCH
    /* of_freeswitch, offset */
    /*    0 */ "\0"
    /*    1 */ "freeswitch\0"
    /*   12 */ "SUCCESS\0"
    /*   20 */ "ORIGINATOR_CANCEL\0"
    /*   38 */ "CRASH\0"
    /*   44 */ "SYSTEM_SHUTDOWN\0"
    /*   60 */ "LOSE_RACE\0"
    /*   70 */ "MANAGER_REQUEST\0"
    /*   86 */ "BLIND_TRANSFER\0"
    /*  101 */ "ATTENDED_TRANSFER\0"
    /*  119 */ "ALLOTTED_TIMEOUT\0"
    /*  136 */ "USER_CHALLENGE\0"
    /*  151 */ "MEDIA_TIMEOUT\0"
    /*  165 */ "PICKED_OFF\0"
    /*  176 */ "USER_NOT_REGISTERED\0"
    /*  196 */ "PROGRESS_TIMEOUT\0"
    /*  213 */ "INVALID_GATEWAY\0"
    /*  229 */ "GATEWAY_DOWN\0"
    /*  242 */ "INVALID_URL\0"
    /*  254 */ "INVALID_PROFILE\0"
    /*  270 */ "NO_PICKUP\0"
    /*  280 */ "SRTP_READ_ERROR\0"
    /*  296 */ "BOWOUT\0"
    /*  303 */ "BUSY_EVERYWHERE\0"
    /*  319 */ "DECLINE\0"
    /*  327 */ "DOES_NOT_EXIST_ANYWHERE\0"
    /*  351 */ "NOT_ACCEPTABLE\0"
    /*  366 */ "UNWANTED\0"
    /*  375 */ "NO_IDENTITY\0"
    /*  387 */ "BAD_IDENTITY_INFO\0"
    /*  405 */ "UNSUPPORTED_CERTIFICATE\0"
    /*  429 */ "INVALID_IDENTITY\0"
    /*  446 */ "STALE_DATE\0"
    /*  457 */ "REJECT_ALL",
#endif
};

/* The causes that a profile has besides those of Q.850; the last ends them. */
static const SIPCAUSE_ROM struct own_cause own_causes[] = {
#if SIPCAUSE_MAPPING_FREESWITCH
    { 142, PROFILE_STRINGS_FREESWITCH + 12, SIPCAUSE_PROFILE_FREESWITCH }, /* SUCCESS */
    { 487, PROFILE_STRINGS_FREESWITCH + 20, SIPCAUSE_PROFILE_FREESWITCH }, /* ORIGINATOR_CANCEL */
    { 700, PROFILE_STRINGS_FREESWITCH + 38, SIPCAUSE_PROFILE_FREESWITCH }, /* CRASH */
    { 701, PROFILE_STRINGS_FREESWITCH + 44, SIPCAUSE_PROFILE_FREESWITCH }, /* SYSTEM_SHUTDOWN */
    { 702, PROFILE_STRINGS_FREESWITCH + 60, SIPCAUSE_PROFILE_FREESWITCH }, /* LOSE_RACE */
    { 703, PROFILE_STRINGS_FREESWITCH + 70, SIPCAUSE_PROFILE_FREESWITCH }, /* MANAGER_REQUEST */
    { 800, PROFILE_STRINGS_FREESWITCH + 86, SIPCAUSE_PROFILE_FREESWITCH }, /* BLIND_TRANSFER */
    { 801, PROFILE_STRINGS_FREESWITCH + 101, SIPCAUSE_PROFILE_FREESWITCH }, /* ATTENDED_TRANSFER */
    { 802, PROFILE_STRINGS_FREESWITCH + 119, SIPCAUSE_PROFILE_FREESWITCH }, /* ALLOTTED_TIMEOUT */
    { 803, PROFILE_STRINGS_FREESWITCH + 136, SIPCAUSE_PROFILE_FREESWITCH }, /* USER_CHALLENGE */
    { 804, PROFILE_STRINGS_FREESWITCH + 151, SIPCAUSE_PROFILE_FREESWITCH }, /* MEDIA_TIMEOUT */
    { 805, PROFILE_STRINGS_FREESWITCH + 165, SIPCAUSE_PROFILE_FREESWITCH }, /* PICKED_OFF */
    { 806, PROFILE_STRINGS_FREESWITCH + 176, SIPCAUSE_PROFILE_FREESWITCH }, /* USER_NOT_REGISTERED */
    { 807, PROFILE_STRINGS_FREESWITCH + 196, SIPCAUSE_PROFILE_FREESWITCH }, /* PROGRESS_TIMEOUT */
    { 808, PROFILE_STRINGS_FREESWITCH + 213, SIPCAUSE_PROFILE_FREESWITCH }, /* INVALID_GATEWAY */
    { 809, PROFILE_STRINGS_FREESWITCH + 229, SIPCAUSE_PROFILE_FREESWITCH }, /* GATEWAY_DOWN */
    { 810, PROFILE_STRINGS_FREESWITCH + 242, SIPCAUSE_PROFILE_FREESWITCH }, /* INVALID_URL */
    { 811, PROFILE_STRINGS_FREESWITCH + 254, SIPCAUSE_PROFILE_FREESWITCH }, /* INVALID_PROFILE */
    { 812, PROFILE_STRINGS_FREESWITCH + 270, SIPCAUSE_PROFILE_FREESWITCH }, /* NO_PICKUP */
    { 813, PROFILE_STRINGS_FREESWITCH + 280, SIPCAUSE_PROFILE_FREESWITCH }, /* SRTP_READ_ERROR */
    { 814, PROFILE_STRINGS_FREESWITCH + 296, SIPCAUSE_PROFILE_FREESWITCH }, /* BOWOUT */
    { 815, PROFILE_STRINGS_FREESWITCH + 303, SIPCAUSE_PROFILE_FREESWITCH }, /* BUSY_EVERYWHERE */
    { 816, PROFILE_STRINGS_FREESWITCH + 319, SIPCAUSE_PROFILE_FREESWITCH }, /* DECLINE */
    { 817, PROFILE_STRINGS_FREESWITCH + 327, SIPCAUSE_PROFILE_FREESWITCH }, /* DOES_NOT_EXIST_ANYWHERE */
    { 818, PROFILE_STRINGS_FREESWITCH + 351, SIPCAUSE_PROFILE_FREESWITCH }, /* NOT_ACCEPTABLE */
    { 819, PROFILE_STRINGS_FREESWITCH + 366, SIPCAUSE_PROFILE_FREESWITCH }, /* UNWANTED */
    { 820, PROFILE_STRINGS_FREESWITCH + 375, SIPCAUSE_PROFILE_FREESWITCH }, /* NO_IDENTITY */
    { 821, PROFILE_STRINGS_FREESWITCH + 387, SIPCAUSE_PROFILE_FREESWITCH }, /* BAD_IDENTITY_INFO */
    { 822, PROFILE_STRINGS_FREESWITCH + 405, SIPCAUSE_PROFILE_FREESWITCH }, /* UNSUPPORTED_CERTIFICATE */
    { 823, PROFILE_STRINGS_FREESWITCH + 429, SIPCAUSE_PROFILE_FREESWITCH }, /* INVALID_IDENTITY */
    { 824, PROFILE_STRINGS_FREESWITCH + 446, SIPCAUSE_PROFILE_FREESWITCH }, /* STALE_DATE */
    { 825, PROFILE_STRINGS_FREESWITCH + 457, SIPCAUSE_PROFILE_FREESWITCH }, /* REJECT_ALL */
#endif
    { 0, 0, 0 },
};
/* SPDX-License-Identifier: MIT
 *
 * mapping.c - Q.850 causes and response codes, and what becomes of each by a profile: the rows of
 * a direction are in the order of what they map, those that need more first, the classes last.
 */

/* What is to be mapped. */
struct mapped {
    unsigned profile;   /* enum sipcause_profile */
    unsigned direction; /* enum sipcause_direction */
    unsigned from;      /* a cause or a code */
    unsigned there_is;  /* the conditions, as rows have what they need */
};

static unsigned conditions_met(unsigned location, unsigned conditions)
{
    return conditions << 1 | (location == SIPCAUSE_LOCATION_U);
}

/* Where a profile stands in its table: at 0 what is none. */
static unsigned profile_place(unsigned profile)
{
    return profile < sizeof mapping_places / sizeof mapping_places[0] ? profile : 0;
}

/* What a row maps: a cause, a code, or a class of them. */
static unsigned mapping_key(unsigned row)
{
    return SIPCAUSE_READ(mapping_rows[row].from) & ((1u << MAPPING_REST) - 1);
}

/* What a row needs that there is not. */
static unsigned mapping_lacks(unsigned row, unsigned there_is)
{
    return SIPCAUSE_READ(mapping_rows[row].from) >> MAPPING_REST & ~there_is;
}

/* The first of the rows from `low` up to `high` whose key is not below this one; or `high`. */
static unsigned mapping_bound(unsigned low, unsigned high, unsigned key)
{
    while (low < high) {
        const unsigned middle = (low + high) / 2;
        if (mapping_key(middle) < key)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The key of the rows for the class of a response code: 4xx of 486. */
static unsigned class_key(unsigned code)
{
    unsigned of = code < 700 ? 6 : 0;

    while (of > 0 && code < 100 * of)
        of--;
    return MAPPING_DEFAULT + of;
}

/* Which row maps it, or 0: one of its own, that of its class, that of all others. The last two
 * stand at the end, that of all others first. */
static unsigned mapping_place(const struct mapped *asked)
{
    const struct mapping_place *const place = &mapping_places[profile_place(asked->profile)];
    unsigned key = asked->from < MAPPING_NUMBER ? asked->from : MAPPING_NUMBER;
    unsigned row = SIPCAUSE_READ(place->rows), end = row + SIPCAUSE_READ(place->to_sip);

    if (asked->direction == SIPCAUSE_TO_Q850) {
        row = end;
        end += SIPCAUSE_READ(place->to_q850);
    }
    for (row = mapping_bound(row, end, key); row < end && mapping_key(row) == key; row++)
        if (mapping_lacks(row, asked->there_is) == 0)
            return row;
    key = class_key(key);
    while (end-- > row)
        if (mapping_key(end) == key || mapping_key(end) == MAPPING_DEFAULT)
            return end;
    return 0;
}

/* What becomes of it, by the caller's rows and then by the profile's. */
static void map(const struct mapped *asked, const struct sipcause_override *own, size_t count,
                struct sipcause_mapping *mapping)
{
    const unsigned to = SIPCAUSE_READ(mapping_rows[mapping_place(asked)].to);
    size_t index = 0;

    mapping->to = to & MAPPING_NUMBER;
    mapping->basis = to & MAPPING_DEFAULT ? SIPCAUSE_BASIS_DEFAULT : SIPCAUSE_BASIS_EXACT;
    mapping->location = (uint8_t)(to >> MAPPING_REST);
    while (index < count
           && !(own[index].from == asked->from && own[index].direction == asked->direction))
        index++;
    if (index < count) {
        mapping->to = own[index].to;
        mapping->basis = SIPCAUSE_BASIS_OVERRIDE;
    }
}

/* The same, and whether it comes back. */
static void map_and_back(struct mapped *asked, const struct sipcause_override *own, size_t count,
                         struct sipcause_mapping *mapping)
{
    const unsigned from = asked->from;
    struct sipcause_mapping back;

    map(asked, own, count, mapping);
    asked->direction ^= SIPCAUSE_TO_SIP ^ SIPCAUSE_TO_Q850;
    asked->from = mapping->to;
    asked->there_is |= mapping->location == SIPCAUSE_LOCATION_U;
    map(asked, own, count, &back);
    mapping->comes_back = mapping->to != 0 && back.to == from;
}

void sipcause_q850_to_sip(unsigned profile, unsigned cause, unsigned location, unsigned conditions,
                          const struct sipcause_override *own, size_t count,
                          struct sipcause_mapping *mapping)
{
    struct mapped asked = { profile, SIPCAUSE_TO_SIP, cause, conditions_met(location, conditions) };

    map_and_back(&asked, own, count, mapping);
    mapping->location = location < 16 ? (uint8_t)location : SIPCAUSE_NO_LOCATION;
}

void sipcause_sip_to_q850(unsigned profile, unsigned code, unsigned conditions,
                          const struct sipcause_override *own, size_t count,
                          struct sipcause_mapping *mapping)
{
    struct mapped asked = { profile, SIPCAUSE_TO_Q850, code,
                            conditions_met(SIPCAUSE_NO_LOCATION, conditions) };

    map_and_back(&asked, own, count, mapping);
}

const char *sipcause_profile_word(unsigned profile)
{
    return (const char *)&profile_strings
           + SIPCAUSE_READ(mapping_places[profile_place(profile)].id_at);
}

const char *sipcause_profile_cause_name(unsigned profile, unsigned cause)
{
    size_t index = 0;

    while (SIPCAUSE_READ(own_causes[index].cause) != 0
           && (SIPCAUSE_READ(own_causes[index].cause) != cause
               || SIPCAUSE_READ(own_causes[index].profile) != profile))
        index++;
    return (const char *)&profile_strings + SIPCAUSE_READ(own_causes[index].name_at);
}
#endif

#if SIPCAUSE_Q850_NAMES
/* Generated from spec/causes. Do not edit: change the spec and run `make dist`. */

enum {
    Q850_HIGHEST = 127, /* cause; each has a string, and behind them each word */
    Q850_LAST = 128, /* the mark on the last symbol of a string */
    Q850_OTHERS = 26, /* the first letter that is none from a to z; they begin the table */
    Q850_STRINGS = 8, /* where the strings begin */
    Q850_SHIFT = 34, /* from here on letters are large, or small again */
    Q850_WORD = 35, /* the first word */
    Q850_CLASS = 127, /* the name is that of the class */
    Q850_DEPTH = 5 /* strings that wait at once, at most */
};

/* Letters, names, words; these are symbols. */
static const SIPCAUSE_ROM uint8_t q850_packed[] = {
    32, 40, 41, 44, 45, 47, 49, 58, 162, 58, 46, 14, 2, 70, 61, 27, 58, 92, 104, 35, 28, 228, 86,
    98, 102, 62, 5, 8, 61, 19, 248, 86, 98, 102, 3, 218, 79, 13, 3, 26, 62, 39, 26, 75, 19, 40, 132,
    12, 57, 3, 8, 46, 61, 19, 17, 58, 10, 26, 68, 5, 8, 151, 85, 26, 58, 0, 2, 77, 15, 19, 0, 1,
    173, 72, 0, 22, 51, 111, 3, 29, 26, 71, 81, 111, 11, 8, 21, 38, 61, 36, 26, 55, 26, 47, 19, 0,
    1, 11, 57, 7, 61, 213, 68, 4, 56, 177, 68, 4, 56, 49, 26, 30, 43, 73, 2, 20, 52, 26, 44, 82, 61,
    5, 42, 26, 44, 240, 68, 5, 8, 23, 26, 32, 59, 8, 46, 61, 1, 20, 19, 50, 44, 16, 20, 73, 163, 12,
    42, 53, 3, 8, 6, 52, 18, 26, 44, 77, 8, 21, 61, 19, 7, 55, 26, 46, 14, 22, 35, 29, 64, 15, 17,
    14, 77, 35, 182, 255, 255, 16, 14, 34, 17, 33, 26, 15, 42, 48, 228, 107, 195, 107, 43, 46, 109,
    182, 89, 1, 20, 18, 152, 86, 89, 113, 15, 40, 3, 182, 86, 55, 18, 22, 38, 26, 5, 17, 14, 12, 26,
    89, 27, 89, 39, 38, 48, 156, 95, 71, 17, 26, 0, 1, 79, 13, 147, 72, 227, 13, 20, 78, 43, 7, 55,
    6, 163, 44, 3, 73, 4, 2, 49, 26, 19, 14, 26, 13, 4, 22, 59, 218, 72, 99, 59, 20, 102, 5, 4, 70,
    20, 44, 26, 70, 26, 19, 7, 53, 3, 218, 4, 23, 2, 7, 55, 6, 53, 98, 81, 38, 17, 170, 13, 40, 30,
    79, 45, 2, 48, 26, 112, 17, 109, 182, 3, 90, 26, 233, 84, 100, 26, 5, 42, 12, 70, 26, 27, 0, 3,
    3, 113, 18, 26, 87, 56, 45, 19, 4, 156, 106, 80, 26, 227, 113, 15, 40, 18, 102, 34, 18, 19, 70,
    20, 18, 26, 34, 41, 16, 20, 73, 152, 107, 195, 255, 2, 73, 2, 20, 52, 26, 233, 13, 14, 117, 26,
    193, 116, 26, 34, 21, 119, 50, 193, 21, 34, 119, 26, 92, 104, 12, 41, 37, 246, 89, 77, 11, 11,
    26, 17, 70, 4, 50, 193, 101, 26, 233, 126, 14, 20, 37, 74, 82, 8, 205, 126, 14, 15, 38, 0, 49,
    167, 19, 4, 56, 42, 51, 60, 246, 18, 22, 52, 2, 7, 81, 4, 16, 20, 8, 15, 12, 41, 37, 63, 13, 6,
    47, 177, 123, 75, 3, 242, 116, 117, 50, 193, 68, 30, 4, 56, 176, 68, 77, 111, 13, 77, 64, 1, 11,
    14, 2, 10, 163, 113, 14, 20, 17, 77, 26, 58, 65, 195, 255, 16, 20, 39, 80, 26, 74, 82, 8, 77,
    26, 58, 193, 116, 26, 106, 80, 50, 95, 71, 131, 44, 21, 38, 79, 43, 7, 51, 6, 54, 50, 46, 14,
    22, 163, 103, 96, 163, 103, 96, 249, 87, 12, 96, 163, 87, 12, 96, 249, 72, 22, 0, 52, 54, 50,
    95, 71, 131, 94, 80, 50, 0, 20, 19, 7, 42, 8, 25, 163, 94, 80, 50, 68, 79, 13, 19, 11, 60, 193,
    255, 255, 255, 87, 13, 18, 57, 19, 41, 2, 60, 36, 59, 47, 104, 70, 61, 103, 81, 123, 75, 55, 3,
    26, 95, 71, 17, 43, 11, 220, 124, 50, 65, 195, 255, 94, 80, 194, 85, 26, 19, 24, 15, 4, 194,
    255, 255, 116, 26, 106, 80, 194, 40, 11, 60, 113, 19, 17, 8, 2, 48, 59, 8, 6, 52, 39, 26, 75,
    94, 80, 26, 193, 255, 255, 255, 255, 255, 255, 255, 255, 124, 66, 195, 255, 84, 64, 44, 5, 38,
    41, 77, 26, 21, 39, 20, 132, 88, 5, 8, 61, 85, 59, 14, 47, 50, 197, 115, 64, 69, 18, 29, 26, 1,
    20, 37, 19, 7, 57, 64, 88, 19, 60, 3, 14, 47, 26, 13, 14, 147, 72, 88, 19, 60, 36, 26, 240, 86,
    72, 243, 72, 7, 0, 21, 81, 19, 7, 53, 116, 64, 88, 19, 60, 7, 0, 18, 26, 71, 41, 109, 163, 112,
    17, 50, 12, 4, 78, 26, 74, 219, 87, 110, 59, 218, 255, 13, 40, 30, 69, 81, 219, 84, 26, 19, 120,
    26, 79, 45, 2, 177, 255, 255, 255, 84, 26, 76, 4, 195, 12, 55, 3, 70, 42, 60, 75, 97, 37, 57,
    26, 12, 57, 18, 182, 250, 125, 29, 26, 42, 26, 250, 75, 97, 19, 31, 108, 221, 84, 26, 75, 97,
    37, 63, 13, 19, 41, 19, 146, 253, 44, 63, 21, 38, 60, 40, 26, 19, 8, 12, 38, 26, 4, 23, 15, 73,
    152, 108, 93, 26, 30, 26, 15, 92, 61, 168, 255, 255, 255, 255, 255, 255, 76, 53, 83, 26, 58, 44,
    63, 6, 13, 8, 25, 61, 108, 59, 242, 15, 17, 14, 19, 14, 63, 11, 26, 38, 17, 42, 195, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 36, 19, 38, 22, 42, 10, 54,
    195, 4, 131, 8, 141, 19, 154, 4, 145, 0, 139, 14, 141, 4, 141, 14, 145, 26, 130, 17, 132, 11,
    132, 39, 139, 4, 146, 19, 163, 19, 8, 168, 26, 13, 14, 165, 0, 145, 8, 147, 4, 154, 36, 134, 0,
    141, 12, 143, 8, 146, 20, 141, 26, 131, 24, 154, 35, 154, 18, 15, 4, 2, 136, 2, 142, 26, 200, 0,
    21, 0, 8, 11, 0, 1, 173, 50, 8, 56, 45, 12, 41, 176, 29, 26, 58, 62, 5, 8, 163, 15, 172, 4, 23,
    57, 147, 0, 147, 1, 132, 2, 46, 154, 8, 145, 14, 5, 154, 36, 5, 42, 12, 0, 49, 154, 12, 47, 18,
    0, 134, 2, 132, 12, 71, 145, 18, 132, 52, 152, 54, 154, 79, 17, 149, 22, 52, 135, 36, 21, 39, 8,
    131, 2, 7, 55, 13, 4, 139, 13, 14, 154, 36, 191, 8, 111, 13, 19, 136, 112, 17, 154, 47, 19, 36,
    0, 177, 34, 2, 20, 134, 0, 18, 146, 26, 13, 40, 30, 69, 41, 37, 42, 194, 71, 51, 38, 43, 0, 15,
    0, 1, 8, 139, 18, 20, 1, 18, 2, 17, 136, 81, 2, 46, 18, 26, 1, 51, 145, 4, 45, 12, 169, 17, 14,
    20, 147, 44, 9, 4, 2, 176, 26, 13, 20, 206, 13, 4, 19, 22, 42, 138, 53, 19, 14, 154, 14, 20, 19,
    6, 142, 8, 6, 141, 14, 20, 37, 74, 42, 111, 145, 5, 0, 2, 8, 139, 13, 42, 12, 167, 15, 51, 0,
    12, 4, 19, 166, 43, 45, 179, 56, 70, 8, 1, 173, 3, 132, 20, 207, 44, 146, 57, 2, 51, 111, 131,
    18, 20, 18, 15, 41, 111, 131, 44, 16, 20, 47, 176, 43, 73, 2, 20, 52, 31, 213, 5, 0, 8, 11, 20,
    172, 15, 2, 8, 31, 34, 21, 2, 136, 17, 55, 18, 52, 26, 229, 61, 83, 36, 26, 219, 76, 53, 19, 24,
    15, 4, 221, 0, 2, 77, 18, 18, 154, 82, 8, 77, 26, 42, 26, 14, 15, 177, 76, 4, 50, 63, 110, 26,
    83, 64, 18, 19, 70, 132, 15, 38, 12, 55, 41, 37, 5, 17, 0, 12, 53, 12, 14, 111, 43, 40, 13, 4,
    2, 49, 154,
};
/* SPDX-License-Identifier: MIT
 *
 * q850_names.c - writes the names of the causes of Q.850, without their rows: packed they take half
 * of what they take where they are handed out as they stand.
 *
 * A name is a string of symbols, the last of them marked. A symbol is a letter, or a word that has
 * such a string, too. While a word is unpacked, what is left of the string that it stands in waits
 * on a stack whose depth the generator knows.
 */

/* Where a string begins: by number the names of the causes from 0 on, behind them the words. */
static unsigned q850_place(unsigned number)
{
    unsigned at = Q850_STRINGS;

    while (number > 0)
        number -= SIPCAUSE_READ(q850_packed[at++]) / Q850_LAST;
    return at;
}

/* Takes the next symbol of the string on top, which goes with its last one. */
static unsigned next_q850_symbol(uint16_t **top)
{
    const unsigned symbol = SIPCAUSE_READ(q850_packed[(*top)[-1]++]);

    *top -= symbol / Q850_LAST;
    return symbol % Q850_LAST;
}

/* Writes a letter. Those from a to z are counted from `first`, which is "A" for the first letter of
 * a name, and from a Q850_SHIFT to the next or to another letter. */
static void write_q850_letter(struct text_writer *writer, unsigned symbol, unsigned *first)
{
    unsigned letter = symbol + *first;

    if (symbol >= Q850_OTHERS) {
        letter = SIPCAUSE_READ(q850_packed[symbol - Q850_OTHERS]);
        *first = 'a';
    }
    write_letter(writer, (uint8_t)letter);
    if (writer->len == 1)
        *first = 'a';
}

/* Writes what comes before the next word, which it returns, or before the end: then the symbol is
 * lower than Q850_WORD. */
static unsigned write_q850_letters(struct text_writer *writer, uint16_t **top,
                                   const uint16_t *bottom, unsigned *first)
{
    unsigned symbol;

    do {
        symbol = next_q850_symbol(top);
        if (symbol < Q850_SHIFT)
            write_q850_letter(writer, symbol, first);
        else if (symbol == Q850_SHIFT)
            *first ^= 'A' ^ 'a';
    } while (symbol < Q850_WORD && *top != bottom);
    return symbol;
}

size_t sipcause_q850_name(unsigned cause, char *buffer, size_t size)
{
    struct text_writer writer = { buffer, size, 0 };
    uint16_t waiting[Q850_DEPTH], *top = waiting;
    unsigned first = 'A', number, symbol;

    if (cause > Q850_HIGHEST)
        cause = 0;
    number = cause;
    do {
        *top++ = (uint16_t)q850_place(number);
        number = cause | 15; /* its class's, if that is what the symbol says */
        symbol = write_q850_letters(&writer, &top, waiting, &first);
        if (symbol != Q850_CLASS)
            number = symbol - Q850_WORD + Q850_HIGHEST + 1;
    } while (symbol >= Q850_WORD);
    if (size > 0)
        buffer[writer.len < size ? writer.len : size - 1] = '\0'; /* all of it is ASCII */
    return writer.len;
}
#endif

#if SIPCAUSE_REPLIES
/* Generated from spec/replies.lua. Do not edit: change the spec and run `make dist`. */

static const SIPCAUSE_ROM char reply_strings[] = /* offset */
    /*    0 */ "\0"
    /*    1 */ "User busy\0"
    /*   11 */ "Call rejected\0"
    /*   25 */ "No user responding\0"
    /*   44 */ "Subscriber absent\0"
    /*   62 */ "No answer from user (user alerted)\0"
    /*   97 */ "Call completed elsewhere\0"
    /*  122 */ "Unallocated (unassigned) number\0"
    /*  154 */ "Invalid number format (address incomplete)\0"
    /*  197 */ "No circuit/channel available\0"
    /*  226 */ "Switching equipment congestion\0"
    /*  257 */ "Bearer capability not implemented\0"
    /*  291 */ "Call rejected due to feature at the destination\0"
    /*  339 */ "Temporary failure\0"
    /*  357 */ "Number changed\0"
    /*  372 */ "Network Blocked\0"
    /*  388 */ "v=analytics1\0"
    /*  401 */ "Recovery on timer expiry\0"
    /*  426 */ "Normal, unspecified";

/* Of a situation those that need more stand first. The last answers for all others. */
static const SIPCAUSE_ROM struct reply_row reply_rows[] = {
    { 486, 0, 17, 1, SIPCAUSE_SITUATION_REJECTED, 0x06, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_PRACTICE, REPLY_IF_WANTED, 0, 0 }, /* rejected nowhere_else pstn */
    { 486, 0, 17, 1, SIPCAUSE_SITUATION_REJECTED, 0x12, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_PRACTICE, REPLY_IF_WANTED, 0, 0 }, /* rejected nowhere_else upstream_fails_over */
    { 603, 0, 21, 11, SIPCAUSE_SITUATION_REJECTED, 0x02, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_STATED, REPLY_IF_WANTED, 0, 0 }, /* rejected nowhere_else */
    { 486, 0, 17, 1, SIPCAUSE_SITUATION_REJECTED, 0x01, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_PRACTICE, REPLY_IF_WANTED, 0, 0 }, /* rejected forked */
    { 486, 0, 17, 1, SIPCAUSE_SITUATION_REJECTED, 0x00, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_STATED, REPLY_IF_WANTED, 0, 0 }, /* rejected */
    { 480, 0, 18, 25, SIPCAUSE_SITUATION_DO_NOT_DISTURB, 0x00, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_STATED, REPLY_IF_WANTED, 0, 0 }, /* do_not_disturb */
    { 480, 0, 20, 44, SIPCAUSE_SITUATION_ABSENT, 0x00, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_STATED, REPLY_IF_WANTED, 0, 0 }, /* absent */
    { 600, 0, 17, 1, SIPCAUSE_SITUATION_BUSY, 0x02, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_STATED, REPLY_IF_WANTED, 0, 0 }, /* busy nowhere_else */
    { 486, 0, 17, 1, SIPCAUSE_SITUATION_BUSY, 0x00, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_STATED, REPLY_IF_WANTED, 0, 0 }, /* busy */
    { 503, 0, 19, 62, SIPCAUSE_SITUATION_NO_ANSWER, 0x10, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_PRACTICE, REPLY_NEVER, 0, 0 }, /* no_answer upstream_fails_over */
    { 480, 0, 19, 62, SIPCAUSE_SITUATION_NO_ANSWER, 0x00, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_INFERRED, REPLY_IF_WANTED, 0, 0 }, /* no_answer */
    { 487, 0, 200, 97, SIPCAUSE_SITUATION_ANSWERED_ELSEWHERE, 0x00, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_REPLY_STATED, REPLY_NEVER, 0, 0 }, /* answered_elsewhere */
    { 608, 0, 21, 11, SIPCAUSE_SITUATION_BLOCKED_NUMBER, 0x20, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_STATED, REPLY_NEVER, 0, 0 }, /* blocked_number intermediary */
    { 603, 0, 21, 11, SIPCAUSE_SITUATION_BLOCKED_NUMBER, 0x02, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_INFERRED, REPLY_NEVER, 0, 0 }, /* blocked_number nowhere_else */
    { 403, 0, 21, 11, SIPCAUSE_SITUATION_BLOCKED_NUMBER, 0x00, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_INFERRED, REPLY_NEVER, 0, 0 }, /* blocked_number */
    { 607, 0, 21, 11, SIPCAUSE_SITUATION_UNWANTED, 0x00, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_STATED, REPLY_NEVER, 0, 0 }, /* unwanted */
    { 604, 0, 1, 122, SIPCAUSE_SITUATION_UNKNOWN_NUMBER, 0x02, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_STATED, REPLY_NEVER, 0, 0 }, /* unknown_number nowhere_else */
    { 404, 0, 1, 122, SIPCAUSE_SITUATION_UNKNOWN_NUMBER, 0x00, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_STATED, REPLY_NEVER, 0, 0 }, /* unknown_number */
    { 484, 0, 28, 154, SIPCAUSE_SITUATION_NUMBER_INCOMPLETE, 0x00, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_STATED, REPLY_NEVER, 0, 0 }, /* number_incomplete */
    { 503, 0, 34, 197, SIPCAUSE_SITUATION_NO_CAPACITY, 0x00, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_STATED, REPLY_IF_WANTED, 0, 0 }, /* no_capacity */
    { 503, 0, 42, 226, SIPCAUSE_SITUATION_OVERLOADED, 0x00, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_STATED, REPLY_ALWAYS, 0, 0 }, /* overloaded */
    { 606, 0, 65, 257, SIPCAUSE_SITUATION_MEDIA_NOT_ACCEPTABLE, 0x02, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_STATED, REPLY_NEVER, 0, 0 }, /* media_not_acceptable nowhere_else */
    { 488, 0, 65, 257, SIPCAUSE_SITUATION_MEDIA_NOT_ACCEPTABLE, 0x00, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_STATED, REPLY_NEVER, 0, 0 }, /* media_not_acceptable */
    { 407, 0, 21, 11, SIPCAUSE_SITUATION_UNAUTHENTICATED_CALLER, 0x20, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_STATED, REPLY_NEVER, 0, 0 }, /* unauthenticated_caller intermediary */
    { 401, 0, 21, 11, SIPCAUSE_SITUATION_UNAUTHENTICATED_CALLER, 0x00, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_STATED, REPLY_NEVER, 0, 0 }, /* unauthenticated_caller */
    { 433, 0, 24, 291, SIPCAUSE_SITUATION_ANONYMOUS_CALLER, 0x00, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_STATED, REPLY_NEVER, 0, 0 }, /* anonymous_caller */
    { 503, 0, 41, 339, SIPCAUSE_SITUATION_DEVICE_FAULT, 0x10, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_INFERRED, REPLY_NEVER, 0, 0 }, /* device_fault upstream_fails_over */
    { 500, 0, 41, 339, SIPCAUSE_SITUATION_DEVICE_FAULT, 0x00, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_STATED, REPLY_IF_WANTED, 0, 0 }, /* device_fault */
    { 301, 0, 22, 357, SIPCAUSE_SITUATION_MOVED, 0x00, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_STATED, REPLY_NEVER, 0, 0 }, /* moved */
    { 403, 0, 21, 11, SIPCAUSE_SITUATION_NOT_ALLOWED, 0x00, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_STATED, REPLY_NEVER, 0, 0 }, /* not_allowed */
    { 603, 372, 603, 388, SIPCAUSE_SITUATION_ANALYTICS, 0x40, SIPCAUSE_PROTOCOL_SIP, SIPCAUSE_REPLY_STATED, REPLY_NEVER, 0, 0 }, /* analytics in_us */
    { 608, 0, 21, 11, SIPCAUSE_SITUATION_ANALYTICS, 0x00, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_STATED, REPLY_NEVER, 0, 0 }, /* analytics */
    { 302, 0, 0, 0, SIPCAUSE_SITUATION_DIVERTED, 0x00, 0, SIPCAUSE_REPLY_STATED, REPLY_NEVER, 0, 0 }, /* diverted */
    { 410, 0, 22, 357, SIPCAUSE_SITUATION_GONE, 0x00, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_STATED, REPLY_NEVER, 0, 0 }, /* gone */
    { 487, 0, 0, 0, SIPCAUSE_SITUATION_CANCELED, 0x00, 0, SIPCAUSE_REPLY_STATED, REPLY_NEVER, 0, 0 }, /* canceled */
    { 428, 0, 21, 11, SIPCAUSE_SITUATION_IDENTITY_MISSING, 0x00, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_STATED, REPLY_NEVER, 0, 0 }, /* identity_missing */
    { 438, 0, 21, 11, SIPCAUSE_SITUATION_IDENTITY_INVALID, 0x00, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_STATED, REPLY_NEVER, 0, 0 }, /* identity_invalid */
    { 503, 0, 41, 339, SIPCAUSE_SITUATION_MAINTENANCE, 0x00, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_STATED, REPLY_ALWAYS, 0, 0 }, /* maintenance */
    { 500, 0, 41, 339, SIPCAUSE_SITUATION_NEXT_HOP_FAILED, 0x00, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_STATED, REPLY_IF_WANTED, 0, 0 }, /* next_hop_failed */
    { 408, 0, 102, 401, SIPCAUSE_SITUATION_NEXT_HOP_SILENT, 0x00, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_STATED, REPLY_NEVER, 0, 0 }, /* next_hop_silent */
    { 500, 0, 0, 0, SIPCAUSE_SITUATION_SECOND_INVITE, 0x00, 0, SIPCAUSE_REPLY_STATED, REPLY_BETWEEN, 0, 10 }, /* second_invite */
    { 491, 0, 0, 0, SIPCAUSE_SITUATION_GLARE, 0x00, 0, SIPCAUSE_REPLY_STATED, REPLY_NEVER, 0, 0 }, /* glare */
    { 480, 0, 20, 44, SIPCAUSE_SITUATION_REJECTED_QUIETLY, 0x00, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_PRACTICE, REPLY_IF_WANTED, 0, 0 }, /* rejected_quietly */
    { 480, 0, 31, 426, SIPCAUSE_SITUATION_UNKNOWN, 0x00, SIPCAUSE_PROTOCOL_Q_850, SIPCAUSE_REPLY_INFERRED, REPLY_IF_WANTED, 0, 0 }, /* unknown */
};
/* SPDX-License-Identifier: MIT
 *
 * replies.c - which response code to send: who only knows why a call is not taken would have to
 * know what every proxy, gateway and carrier on the way makes of each code.
 */

enum { LAST_REPLY = sizeof reply_rows / sizeof reply_rows[0] - 1 }; /* that of no situation */

#if SIPCAUSE_TEXT || SIPCAUSE_SOURCES
/* The number of a reply's row; of one that nobody found, the last. */
static unsigned reply_place(const struct sipcause_reply *reply)
{
    return reply->row < LAST_REPLY ? reply->row : (unsigned)LAST_REPLY;
}
#endif

/* The first row of the situation that needs nothing which is not given. */
static const struct reply_row *row_of_reply(unsigned situation, unsigned context)
{
    const struct reply_row *row = reply_rows;

    for (; row < reply_rows + LAST_REPLY; row++)
        if (SIPCAUSE_READ(row->situation) == situation
            && (SIPCAUSE_READ(row->needs) & ~context) == 0)
            return row;
    return row;
}

/* A cause of Q.850 is for the gateway that reads it, one of SIP for everybody. */
static void add_reason(const struct reply_row *row, unsigned context, struct sipcause_reply *reply)
{
    const unsigned protocol = SIPCAUSE_READ(row->protocol);
    const int is_due = protocol != SIPCAUSE_PROTOCOL_Q_850 || (context & SIPCAUSE_CONTEXT_PSTN);

    reply->reason_protocol = (uint8_t)(is_due ? protocol : SIPCAUSE_PROTOCOL_UNKNOWN);
    reply->reason_cause = is_due ? SIPCAUSE_READ(row->cause) : 0;
    reply->reason_text = reply_strings + (is_due ? SIPCAUSE_READ(row->text_at) : 0);
}

static unsigned retry_of_reply(unsigned retry, unsigned context)
{
    if (retry == REPLY_BETWEEN)
        return SIPCAUSE_REPLY_RETRY_STATED;
    if (retry == REPLY_IF_WANTED)
        retry = context & SIPCAUSE_CONTEXT_RETRY_WANTED ? REPLY_ALWAYS : REPLY_NEVER;
    return retry == REPLY_ALWAYS ? SIPCAUSE_REPLY_RETRY_CHOOSE : SIPCAUSE_REPLY_RETRY_NONE;
}

void sipcause_reply_find(unsigned situation, unsigned context, struct sipcause_reply *reply)
{
    const struct reply_row *const row = row_of_reply(situation, context);
    const unsigned phrase_at = SIPCAUSE_READ(row->phrase_at);

    reply->code = SIPCAUSE_READ(row->code);
    reply->phrase = phrase_at != 0 ? reply_strings + phrase_at
                                   : sipcause_status_phrase(sipcause_status_find(reply->code));
    add_reason(row, context, reply);
    reply->retry = (uint8_t)retry_of_reply(SIPCAUSE_READ(row->retry), context);
    reply->retry_min = SIPCAUSE_READ(row->least);
    reply->retry_max = SIPCAUSE_READ(row->most);
    reply->basis = SIPCAUSE_READ(row->basis);
    reply->situation = SIPCAUSE_READ(row->situation);
    reply->contexts = SIPCAUSE_READ(row->needs);
    reply->row = (uint8_t)(row - reply_rows);
}

#if SIPCAUSE_HEADERS
size_t sipcause_reply_reason(const struct sipcause_reply *reply, char *buffer, size_t size)
{
    static const SIPCAUSE_ROM char before_cause[] = ";cause=", before_text[] = ";text=\"";
    struct text_writer writer = { buffer, size, 0 };
    size_t len;

    if (reply->reason_protocol != SIPCAUSE_PROTOCOL_UNKNOWN) {
        write_string(&writer, sipcause_protocol_word(reply->reason_protocol));
        write_string(&writer, before_cause);
        write_number(&writer, reply->reason_cause);
        write_string(&writer, before_text);
        write_string(&writer, reply->reason_text);
        write_letter(&writer, '"');
    }
    len = write_end(&writer);
    if (len >= size && size > 0)
        buffer[0] = '\0';
    return len;
}
#endif
#endif

#if SIPCAUSE_VENDORS
/* Generated from spec/vendors. Do not edit: change the spec and run `make dist`. */

/* Where the vendor's part of each table begins. Offsets, because pointers would cost relocations. */
enum {
    STRINGS_PLIVO = 1,
    STRINGS_DIDWW = STRINGS_PLIVO + 1997 * (SIPCAUSE_VENDOR_PLIVO),
    STRINGS_EXOTEL = STRINGS_DIDWW + 2005 * (SIPCAUSE_VENDOR_DIDWW),
    STRINGS_2TALK = STRINGS_EXOTEL + 1123 * (SIPCAUSE_VENDOR_EXOTEL),
    STRINGS_TELNYX = STRINGS_2TALK + 358 * (SIPCAUSE_VENDOR_2TALK),
    STRINGS_TWILIO = STRINGS_TELNYX + 2035 * (SIPCAUSE_VENDOR_TELNYX),
    ENTRIES_PLIVO = 1,
    ENTRIES_DIDWW = ENTRIES_PLIVO + 80 * (SIPCAUSE_VENDOR_PLIVO),
    ENTRIES_EXOTEL = ENTRIES_DIDWW + 85 * (SIPCAUSE_VENDOR_DIDWW),
    ENTRIES_2TALK = ENTRIES_EXOTEL + 34 * (SIPCAUSE_VENDOR_EXOTEL),
    ENTRIES_TELNYX = ENTRIES_2TALK + 19 * (SIPCAUSE_VENDOR_2TALK),
    ENTRIES_TWILIO = ENTRIES_TELNYX + 76 * (SIPCAUSE_VENDOR_TELNYX),
    BY_NAME_PLIVO = 0,
    BY_NAME_DIDWW = BY_NAME_PLIVO + 80 * (SIPCAUSE_VENDOR_PLIVO),
    BY_NAME_EXOTEL = BY_NAME_DIDWW + 85 * (SIPCAUSE_VENDOR_DIDWW),
    BY_NAME_2TALK = BY_NAME_EXOTEL + 34 * (SIPCAUSE_VENDOR_EXOTEL),
    BY_NAME_TELNYX = BY_NAME_2TALK + 19 * (SIPCAUSE_VENDOR_2TALK),
    BY_NAME_TWILIO = BY_NAME_TELNYX + 76 * (SIPCAUSE_VENDOR_TELNYX),
    SPACES_PLIVO = 1,
    SPACES_DIDWW = SPACES_PLIVO + 2 * (SIPCAUSE_VENDOR_PLIVO),
    SPACES_EXOTEL = SPACES_DIDWW + 2 * (SIPCAUSE_VENDOR_DIDWW),
    SPACES_2TALK = SPACES_EXOTEL + 4 * (SIPCAUSE_VENDOR_EXOTEL),
    SPACES_TELNYX = SPACES_2TALK + 2 * (SIPCAUSE_VENDOR_2TALK),
    SPACES_TWILIO = SPACES_TELNYX + 2 * (SIPCAUSE_VENDOR_TELNYX),
    BYTES_PLIVO = 0,
    BYTES_DIDWW = BYTES_PLIVO + 307 * (SIPCAUSE_VENDOR_PLIVO),
    BYTES_EXOTEL = BYTES_DIDWW + 400 * (SIPCAUSE_VENDOR_DIDWW),
    BYTES_2TALK = BYTES_EXOTEL + 217 * (SIPCAUSE_VENDOR_EXOTEL),
    BYTES_TELNYX = BYTES_2TALK + 162 * (SIPCAUSE_VENDOR_2TALK),
    BYTES_TWILIO = BYTES_TELNYX + 366 * (SIPCAUSE_VENDOR_TELNYX)
};

/* Offset 0 of each pool is "". */
static const SIPCAUSE_ROM struct {
    char nobody[1];
#if SIPCAUSE_VENDOR_PLIVO
    char of_plivo[1997];
#endif
#if SIPCAUSE_VENDOR_DIDWW
    char of_didww[2005];
#endif
#if SIPCAUSE_VENDOR_EXOTEL
    char of_exotel[1123];
#endif
#if SIPCAUSE_VENDOR_2TALK
    char of_2talk[358];
#endif
#if SIPCAUSE_VENDOR_TELNYX
    char of_telnyx[2035];
#endif
#if SIPCAUSE_VENDOR_TWILIO
    char of_twilio[2155];
#endif
} vendor_strings = {
    "",
#if SIPCAUSE_VENDOR_PLIVO
    /* of_plivo, offset */
    /*    0 */ "\0"
    /*    1 */ "plivo\0"
    /*    7 */ "Plivo Zentrunk\0"
    /*   22 */ "hangup\0"
    /*   29 */ "3000\0"
    /*   34 */ "normal_hangup\0"
    /*   48 */ "3010\0"
    /*   53 */ "3020\0"
    /*   58 */ "rtp_timeout\0"
    /*   70 */ "3030\0"
    /*   75 */ "insufficient_plivo_credits\0"
    /*  102 */ "3040\0"
    /*  107 */ "abnormal_hangup_due_to_reinvite\0"
    /*  139 */ "4000\0"
    /*  144 */ "bad_request\0"
    /*  156 */ "4010\0"
    /*  161 */ "unauthorized_by_carrier\0"
    /*  185 */ "4020\0"
    /*  190 */ "unauthorized\0"
    /*  203 */ "4030\0"
    /*  208 */ "4040\0"
    /*  213 */ "forbidden\0"
    /*  223 */ "4050\0"
    /*  228 */ "blacklisted_for_verification\0"
    /*  257 */ "4060\0"
    /*  262 */ "4070\0"
    /*  267 */ "trunk_not_found\0"
    /*  283 */ "4080\0"
    /*  288 */ "route_not_found\0"
    /*  304 */ "4090\0"
    /*  309 */ "destination_not_found\0"
    /*  331 */ "4100\0"
    /*  336 */ "prefix_not_supported\0"
    /*  357 */ "4110\0"
    /*  362 */ "secure_trunking_disabled\0"
    /*  387 */ "4120\0"
    /*  392 */ "destination_invalid\0"
    /*  412 */ "4130\0"
    /*  417 */ "incorrect_callerid_non_numeric\0"
    /*  448 */ "4140\0"
    /*  453 */ "incorrect_callerid_too_short\0"
    /*  482 */ "4150\0"
    /*  487 */ "proxy_authentication_required\0"
    /*  517 */ "4160\0"
    /*  522 */ "request_timeout_carrier\0"
    /*  546 */ "4170\0"
    /*  551 */ "request_timeout_customer\0"
    /*  576 */ "4180\0"
    /*  581 */ "call_rejected_unauthorized\0"
    /*  608 */ "4190\0"
    /*  613 */ "unknown_caller_id\0"
    /*  631 */ "4200\0"
    /*  636 */ "dno_caller_id\0"
    /*  650 */ "4220\0"
    /*  655 */ "unsupported_media_type\0"
    /*  678 */ "4230\0"
    /*  683 */ "unsupported_uri_scheme\0"
    /*  706 */ "4270\0"
    /*  711 */ "session_interval_too_small\0"
    /*  738 */ "4310\0"
    /*  743 */ "uri_not_found\0"
    /*  757 */ "4320\0"
    /*  762 */ "uri_invalid\0"
    /*  774 */ "4330\0"
    /*  779 */ "temporary_unavailable\0"
    /*  801 */ "4340\0"
    /*  806 */ "4350\0"
    /*  811 */ "4360\0"
    /*  816 */ "call_does_not_exist\0"
    /*  836 */ "4370\0"
    /*  841 */ "loop_detected\0"
    /*  855 */ "4380\0"
    /*  860 */ "too_many_hops\0"
    /*  874 */ "4410\0"
    /*  879 */ "user_busy\0"
    /*  889 */ "4420\0"
    /*  894 */ "carrier_cancelled\0"
    /*  912 */ "4430\0"
    /*  917 */ "sdp_not_acceptable_here\0"
    /*  941 */ "4440\0"
    /*  946 */ "request_terminated\0"
    /*  965 */ "4500\0"
    /*  970 */ "request_pending\0"
    /*  986 */ "4520\0"
    /*  991 */ "security_agreement_required\0"
    /* 1019 */ "4540\0"
    /* 1024 */ "4550\0"
    /* 1029 */ "user_cancelled\0"
    /* 1044 */ "4560\0"
    /* 1049 */ "barred_country\0"
    /* 1064 */ "4570\0"
    /* 1069 */ "barred_number\0"
    /* 1083 */ "4580\0"
    /* 1088 */ "invalid_sip_packet\0"
    /* 1107 */ "4590\0"
    /* 1112 */ "domestic_anchored_terms_not_met\0"
    /* 1144 */ "4610\0"
    /* 1149 */ "ruri_not_acceptable_here\0"
    /* 1174 */ "4620\0"
    /* 1179 */ "codec_not_acceptable_here\0"
    /* 1205 */ "4630\0"
    /* 1210 */ "sdp_not_acceptable_here_by_carrier\0"
    /* 1245 */ "4640\0"
    /* 1250 */ "sdp_not_acceptable_here_by_user\0"
    /* 1282 */ "5000\0"
    /* 1287 */ "service_unavailable_no_more_destinations\0"
    /* 1328 */ "5010\0"
    /* 1333 */ "port_limit_reached\0"
    /* 1352 */ "5020\0"
    /* 1357 */ "not_implemented\0"
    /* 1373 */ "5030\0"
    /* 1378 */ "not_implemented_at_carrier\0"
    /* 1405 */ "5040\0"
    /* 1410 */ "not_implemented_at_user\0"
    /* 1434 */ "5180\0"
    /* 1439 */ "cps_limit_reached\0"
    /* 1457 */ "5190\0"
    /* 1462 */ "concurrent_call_limit_exceeded\0"
    /* 1493 */ "5200\0"
    /* 1498 */ "server_timeout\0"
    /* 1513 */ "5220\0"
    /* 1518 */ "service_interrupted_by_customer\0"
    /* 1550 */ "5230\0"
    /* 1555 */ "5240\0"
    /* 1560 */ "service_interrupted_by_nomedia\0"
    /* 1591 */ "5250\0"
    /* 1596 */ "internal_error\0"
    /* 1611 */ "5260\0"
    /* 1616 */ "internal_error_routing\0"
    /* 1639 */ "5270\0"
    /* 1644 */ "internal_error_media_service\0"
    /* 1673 */ "5290\0"
    /* 1678 */ "internal_error_trunk\0"
    /* 1699 */ "5300\0"
    /* 1704 */ "bad_gateway\0"
    /* 1716 */ "5310\0"
    /* 1721 */ "service_interrupted_by_carrier_4xx\0"
    /* 1756 */ "5320\0"
    /* 1761 */ "service_interrupted_by_carrier_5xx_6xx\0"
    /* 1800 */ "5330\0"
    /* 1805 */ "5340\0"
    /* 1810 */ "5350\0"
    /* 1815 */ "service_unavailable_by_carrier\0"
    /* 1846 */ "5360\0"
    /* 1851 */ "service_unavailable_by_user\0"
    /* 1879 */ "6000\0"
    /* 1884 */ "busy_everywhere\0"
    /* 1900 */ "6020\0"
    /* 1905 */ "does_not_exist_anywhere\0"
    /* 1929 */ "6030\0"
    /* 1934 */ "alloted_timeout\0"
    /* 1950 */ "6040\0"
    /* 1955 */ "declined_from_carrier\0"
    /* 1977 */ "6070\0"
    /* 1982 */ "not_acceptable",
#endif
#if SIPCAUSE_VENDOR_DIDWW
    /* of_didww, offset */
    /*    0 */ "\0"
    /*    1 */ "didww\0"
    /*    7 */ "DIDWW\0"
    /*   13 */ "calllog\0"
    /*   21 */ "200 Bye\0"
    /*   29 */ "200 RTP Timeout (Destination)\0"
    /*   59 */ "200 RTP Timeout (Origination)\0"
    /*   89 */ "200 Teardown\0"
    /*  102 */ "200 Transfer Failed\0"
    /*  122 */ "300 Multiple Choices\0"
    /*  143 */ "301 Moved Permanently\0"
    /*  165 */ "302 Moved Temporarily\0"
    /*  187 */ "305 Use Proxy\0"
    /*  201 */ "380 Alternative Service\0"
    /*  225 */ "400 Bad Request\0"
    /*  241 */ "401 Unauthorized\0"
    /*  258 */ "402 Customer balance too low\0"
    /*  287 */ "402 Payment Required\0"
    /*  308 */ "403 Customer blocked\0"
    /*  329 */ "403 DID Blocked\0"
    /*  345 */ "403 Forbidden\0"
    /*  359 */ "403 No trunk assigned\0"
    /*  381 */ "403 Rejected by trunk settings\0"
    /*  412 */ "404 Not Found\0"
    /*  426 */ "405 Method Not Allowed\0"
    /*  449 */ "406 Not Acceptable\0"
    /*  468 */ "407 Proxy Authentication Required\0"
    /*  502 */ "408 NoAck\0"
    /*  512 */ "408 Request Timeout\0"
    /*  532 */ "409 Conflict\0"
    /*  545 */ "410 Gone\0"
    /*  554 */ "412 Conditional Request Failed\0"
    /*  585 */ "413 Request Entity Too Large\0"
    /*  614 */ "414 Request-URI Too Long\0"
    /*  639 */ "415 Unsupported Media Type\0"
    /*  666 */ "416 Unsupported URI Scheme\0"
    /*  693 */ "417 Unknown Resource-Priority\0"
    /*  723 */ "420 Bad Extension\0"
    /*  741 */ "421 Extension Required\0"
    /*  764 */ "422 Session Interval Too Small\0"
    /*  795 */ "423 Interval Too Brief\0"
    /*  818 */ "424 Bad Location Information\0"
    /*  847 */ "428 Use Identity Header\0"
    /*  871 */ "429 Provide Referrer Identity\0"
    /*  901 */ "433 Anonymity Disallowed\0"
    /*  926 */ "436 Bad Identity-Info\0"
    /*  948 */ "437 Unsupported Certificate\0"
    /*  976 */ "438 Invalid Identity Header\0"
    /* 1004 */ "480 Capacity limit for DID exceeded\0"
    /* 1040 */ "480 Capacity limit for trunk exceeded\0"
    /* 1078 */ "480 Capacity limit for trunk group exceeded\0"
    /* 1122 */ "480 Dedicated channels capacity exceeded\0"
    /* 1163 */ "480 Metered channels capacity exceeded\0"
    /* 1202 */ "480 Shared channels capacity exceeded\0"
    /* 1240 */ "480 Temporarily Unavailable\0"
    /* 1268 */ "481 Call/Transaction Does Not Exist\0"
    /* 1304 */ "482 Loop Detected\0"
    /* 1322 */ "483 Too Many Hops\0"
    /* 1340 */ "484 Address Incomplete\0"
    /* 1363 */ "485 Ambiguous\0"
    /* 1377 */ "486 Busy Here\0"
    /* 1391 */ "487 Request Terminated\0"
    /* 1414 */ "487 Ringing timeout\0"
    /* 1434 */ "488 No matching codecs\0"
    /* 1457 */ "488 Not Acceptable Here\0"
    /* 1481 */ "489 Bad Event\0"
    /* 1495 */ "491 Request Pending\0"
    /* 1515 */ "493 Undecipherable\0"
    /* 1534 */ "494 Security Agreement Required\0"
    /* 1566 */ "500 Reinvite error\0"
    /* 1585 */ "500 SDP empty answer\0"
    /* 1606 */ "500 SDP inv streams types\0"
    /* 1632 */ "500 SDP invalid streams count\0"
    /* 1662 */ "500 SDP processing exception\0"
    /* 1691 */ "500 Transfer Failed: EarlyBye\0"
    /* 1721 */ "500 Server Internal Error\0"
    /* 1747 */ "501 Not Implemented\0"
    /* 1767 */ "502 Bad Gateway\0"
    /* 1783 */ "503 Service Unavailable\0"
    /* 1807 */ "504 Server Time-out\0"
    /* 1827 */ "505 Version Not Supported\0"
    /* 1853 */ "513 Message Too Large\0"
    /* 1875 */ "580 Precondition Failure\0"
    /* 1900 */ "600 Busy Everywhere\0"
    /* 1920 */ "603 Decline\0"
    /* 1932 */ "604 Does Not Exist Anywhere\0"
    /* 1960 */ "606 Not Acceptable\0"
    /* 1979 */ "607 Unwanted\0"
    /* 1992 */ "608 Rejected",
#endif
#if SIPCAUSE_VENDOR_EXOTEL
    /* of_exotel, offset */
    /*    0 */ "\0"
    /*    1 */ "exotel\0"
    /*    8 */ "Exotel\0"
    /*   15 */ "sip\0"
    /*   19 */ "100\0"
    /*   23 */ "Trying\0"
    /*   30 */ "180\0"
    /*   34 */ "Ringing\0"
    /*   42 */ "183\0"
    /*   46 */ "Session Progress\0"
    /*   63 */ "200\0"
    /*   67 */ "OK\0"
    /*   70 */ "400\0"
    /*   74 */ "Bad Request\0"
    /*   86 */ "401\0"
    /*   90 */ "Unauthorized\0"
    /*  103 */ "403\0"
    /*  107 */ "Forbidden\0"
    /*  117 */ "404\0"
    /*  121 */ "Not Found\0"
    /*  131 */ "408\0"
    /*  135 */ "Request Timeout\0"
    /*  151 */ "410\0"
    /*  155 */ "Gone\0"
    /*  160 */ "415\0"
    /*  164 */ "Unsupported Media\0"
    /*  182 */ "480\0"
    /*  186 */ "Temporarily Unavailable\0"
    /*  210 */ "484\0"
    /*  214 */ "Address Incomplete\0"
    /*  233 */ "486\0"
    /*  237 */ "Busy Here\0"
    /*  247 */ "488\0"
    /*  251 */ "Not Acceptable Here\0"
    /*  271 */ "500\0"
    /*  275 */ "Server Error\0"
    /*  288 */ "502\0"
    /*  292 */ "Bad Gateway\0"
    /*  304 */ "503\0"
    /*  308 */ "Service Unavailable\0"
    /*  328 */ "504\0"
    /*  332 */ "Gateway Timeout\0"
    /*  348 */ "580\0"
    /*  352 */ "Precondition Failure\0"
    /*  373 */ "600\0"
    /*  377 */ "Busy Everywhere\0"
    /*  393 */ "603\0"
    /*  397 */ "Decline\0"
    /*  405 */ "604\0"
    /*  409 */ "Does Not Exist Anywhere\0"
    /*  433 */ "606\0"
    /*  437 */ "Not Acceptable\0"
    /*  452 */ "media\0"
    /*  458 */ "no-audio\0"
    /*  467 */ "No audio both ways\0"
    /*  486 */ "one-way-audio\0"
    /*  500 */ "One way audio\0"
    /*  514 */ "audio-drops-after-answer\0"
    /*  539 */ "Audio drops after answer\0"
    /*  564 */ "ivr-but-no-agent-audio\0"
    /*  587 */ "IVR audio but no agent audio\0"
    /*  616 */ "api\0"
    /*  620 */ "1000\0"
    /*  625 */ "Not found\0"
    /*  635 */ "POST /trunks/{trunk sid}/phone numbers\012POST /trunks/{trunk sid}/whitelisted ips\012POST /trunks/{trunk sid}/destination uris\012PUT /trunks/{trunk sid}/phone numbers/{id}\0"
    /*  800 */ "1001\0"
    /*  805 */ "Mandatory parameter missing\0"
    /*  833 */ "POST /trunks\012POST /phone numbers\012PUT /phone numbers/{id}\0"
    /*  890 */ "1002\0"
    /*  895 */ "Invalid parameter\0"
    /*  913 */ "POST /trunks\012POST /destination uris\012POST /whitelisted ips\0"
    /*  971 */ "1007\0"
    /*  976 */ "Invalid request body\0"
    /*  997 */ "all POST\012all PUT\0"
    /* 1014 */ "1008\0"
    /* 1019 */ "Duplicate resource\0"
    /* 1038 */ "POST /trunks\012POST /phone numbers\012POST /whitelisted ips\0"
    /* 1093 */ "1011\0"
    /* 1098 */ "Unsupported content type",
#endif
#if SIPCAUSE_VENDOR_2TALK
    /* of_2talk, offset */
    /*    0 */ "\0"
    /*    1 */ "2talk\0"
    /*    7 */ "sip\0"
    /*   11 */ "100\0"
    /*   15 */ "Trying\0"
    /*   22 */ "180\0"
    /*   26 */ "Ringing\0"
    /*   34 */ "183\0"
    /*   38 */ "Session Progress\0"
    /*   55 */ "200\0"
    /*   59 */ "OK\0"
    /*   62 */ "400\0"
    /*   66 */ "Bad Request\0"
    /*   78 */ "401\0"
    /*   82 */ "Unauthorized\0"
    /*   95 */ "403\0"
    /*   99 */ "Forbidden\0"
    /*  109 */ "404\0"
    /*  113 */ "Not Found\0"
    /*  123 */ "407\0"
    /*  127 */ "Proxy Authentication Required\0"
    /*  157 */ "408\0"
    /*  161 */ "Request Timeout\0"
    /*  177 */ "487\0"
    /*  181 */ "Request Terminated\0"
    /*  200 */ "500\0"
    /*  204 */ "Internal Server Error\0"
    /*  226 */ "502\0"
    /*  230 */ "Bad Gateway\0"
    /*  242 */ "503\0"
    /*  246 */ "Service Unavailable\0"
    /*  266 */ "600\0"
    /*  270 */ "Busy Everywhere\0"
    /*  286 */ "603\0"
    /*  290 */ "Decline\0"
    /*  298 */ "604\0"
    /*  302 */ "Does Not Exist Anywhere\0"
    /*  326 */ "606\0"
    /*  330 */ "Not Acceptable\0"
    /*  345 */ "607\0"
    /*  349 */ "Unwanted",
#endif
#if SIPCAUSE_VENDOR_TELNYX
    /* of_telnyx, offset */
    /*    0 */ "\0"
    /*    1 */ "telnyx\0"
    /*    8 */ "Telnyx\0"
    /*   15 */ "codes\0"
    /*   21 */ "D1\0"
    /*   24 */ "Concurrent outbound calls exceed global limit\0"
    /*   70 */ "D10\0"
    /*   74 */ "Connection, profile, or account disabled/forbidden\0"
    /*  125 */ "D11\0"
    /*  129 */ "D12\0"
    /*  133 */ "D13\0"
    /*  137 */ "D14\0"
    /*  141 */ "D15\0"
    /*  145 */ "D16\0"
    /*  149 */ "D17\0"
    /*  153 */ "D18\0"
    /*  157 */ "SIP connection inactive\0"
    /*  181 */ "D19\0"
    /*  185 */ "Account blocked (billing)\0"
    /*  211 */ "D2\0"
    /*  214 */ "Outbound profile concurrent call limit exceeded\0"
    /*  262 */ "D21\0"
    /*  266 */ "No destination/forwarding number associated\0"
    /*  310 */ "D22\0"
    /*  314 */ "Channel limit exceeded (DID, connection, or profile)\0"
    /*  367 */ "D24\0"
    /*  371 */ "Rate per minute exceeds profile maximum\0"
    /*  411 */ "D25\0"
    /*  415 */ "Authentication or connection validation failed\0"
    /*  462 */ "D26\0"
    /*  466 */ "D27\0"
    /*  470 */ "D28\0"
    /*  474 */ "D29\0"
    /*  478 */ "D3\0"
    /*  481 */ "Connection concurrent call limit exceeded\0"
    /*  523 */ "D30\0"
    /*  527 */ "Invalid SIP URI or subdomain\0"
    /*  556 */ "D31\0"
    /*  560 */ "D35\0"
    /*  564 */ "Invalid caller ID format\0"
    /*  589 */ "D36\0"
    /*  593 */ "Using another account's DID as caller ID\0"
    /*  634 */ "D38\0"
    /*  638 */ "No outbound voice profile assigned to connection\0"
    /*  687 */ "D40\0"
    /*  691 */ "Destination exists but no route available\0"
    /*  733 */ "D41\0"
    /*  737 */ "Dialed prefix forbidden (fraud prevention)\0"
    /*  780 */ "D42\0"
    /*  784 */ "SIP REFER not allowed\0"
    /*  806 */ "D49\0"
    /*  810 */ "NANPA origination number lacks valid LRN\0"
    /*  851 */ "D5\0"
    /*  854 */ "Legacy channel billing limit exceeded\0"
    /*  892 */ "D51\0"
    /*  896 */ "Non-Telnyx number not verified\0"
    /*  927 */ "D52\0"
    /*  931 */ "Restricted origination number\0"
    /*  961 */ "D53\0"
    /*  965 */ "D54\0"
    /*  969 */ "D56\0"
    /*  973 */ "Global channel billing limit exceeded\0"
    /* 1011 */ "D57\0"
    /* 1015 */ "HD voice disabled for phone number\0"
    /* 1050 */ "D59\0"
    /* 1054 */ "Special/short number unsupported by region\0"
    /* 1097 */ "D60\0"
    /* 1101 */ "Account tier requires verified numbers\0"
    /* 1140 */ "D61\0"
    /* 1144 */ "D63\0"
    /* 1148 */ "Number port pending\0"
    /* 1168 */ "D64\0"
    /* 1172 */ "Regulatory requirement pending\0"
    /* 1203 */ "D65\0"
    /* 1207 */ "D7\0"
    /* 1210 */ "No outbound voice profile assigned\0"
    /* 1245 */ "D8\0"
    /* 1248 */ "Missing E911 caller ID\0"
    /* 1271 */ "D9\0"
    /* 1274 */ "International destination rate limit reached\0"
    /* 1319 */ "P01\0"
    /* 1323 */ "Invalid Request-URI (proxy anycast IP)\0"
    /* 1362 */ "P02\0"
    /* 1366 */ "CANCEL without matching INVITE\0"
    /* 1397 */ "P04\0"
    /* 1401 */ "REGISTER with To tag (RFC non-compliant)\0"
    /* 1442 */ "P05\0"
    /* 1446 */ "CPS limit or message size exceeded\0"
    /* 1481 */ "P06\0"
    /* 1485 */ "P14\0"
    /* 1489 */ "Contact header length violation\0"
    /* 1521 */ "P15\0"
    /* 1525 */ "P16\0"
    /* 1529 */ "P18\0"
    /* 1533 */ "Empty destination in Request-URI or To\0"
    /* 1572 */ "P29\0"
    /* 1576 */ "REGISTER processing failure\0"
    /* 1604 */ "P51\0"
    /* 1608 */ "Contact header exceeds 512 bytes\0"
    /* 1641 */ "P81\0"
    /* 1645 */ "Username validation issues\0"
    /* 1672 */ "P82\0"
    /* 1676 */ "P83\0"
    /* 1680 */ "P93\0"
    /* 1684 */ "Hop count exceeded\0"
    /* 1703 */ "R14\0"
    /* 1707 */ "Empty authentication username\0"
    /* 1737 */ "R16\0"
    /* 1741 */ "Invalid/short/mismatched username\0"
    /* 1775 */ "R17\0"
    /* 1779 */ "R18\0"
    /* 1783 */ "R47\0"
    /* 1787 */ "Multiple Contact addresses in REGISTER\0"
    /* 1826 */ "RG1\0"
    /* 1830 */ "User not registered (credential connection)\0"
    /* 1874 */ "PE1\0"
    /* 1878 */ "No routes found\0"
    /* 1894 */ "PE2\0"
    /* 1898 */ "PE3\0"
    /* 1902 */ "PE4\0"
    /* 1906 */ "PE5\0"
    /* 1910 */ "PE6\0"
    /* 1914 */ "TV1\0"
    /* 1918 */ "Downstream carrier termination issue\0"
    /* 1955 */ "TM1\0"
    /* 1959 */ "No rates for destination prefix\0"
    /* 1991 */ "B3\0"
    /* 1994 */ "SRTP mismatch - encrypted media expected",
#endif
#if SIPCAUSE_VENDOR_TWILIO
    /* of_twilio, offset */
    /*    0 */ "\0"
    /*    1 */ "twilio\0"
    /*    8 */ "Twilio\0"
    /*   15 */ "errors\0"
    /*   22 */ "10001\0"
    /*   28 */ "Account is not active\0"
    /*   50 */ "32001\0"
    /*   56 */ "SIP: Trunk CPS limit exceeded\0"
    /*   86 */ "32002\0"
    /*   92 */ "SIP: Dial failure - Twilio SIP Domain not found\0"
    /*  140 */ "32005\0"
    /*  146 */ "Voice calling has been disabled for this account\0"
    /*  195 */ "32006\0"
    /*  201 */ "SIP: Too many hops\0"
    /*  220 */ "32007\0"
    /*  226 */ "SIP: Too many endpoints/bindings for the Address-of-record (AOR)\0"
    /*  291 */ "32008\0"
    /*  297 */ "SIP: Registration per second limit reached\0"
    /*  340 */ "32009\0"
    /*  346 */ "The user you tried to dial is not registered with the corresponding SIP Domain\0"
    /*  425 */ "32010\0"
    /*  431 */ "SIP: No valid Origination URIs configured\0"
    /*  473 */ "32011\0"
    /*  479 */ "Error communicating with your SIP communications infrastructure\0"
    /*  543 */ "32012\0"
    /*  549 */ "SIP: Parent account pooled Trunking CPS limit exceeded\0"
    /*  604 */ "32013\0"
    /*  610 */ "SIP: Parent account SIP Interface CPS limit exceeded\0"
    /*  663 */ "32014\0"
    /*  669 */ "Call is terminated because of no audio received\0"
    /*  717 */ "32015\0"
    /*  723 */ "Call is terminated due to exceeding maximum call duration\0"
    /*  781 */ "32016\0"
    /*  787 */ "PSTN PDD timeout\0"
    /*  804 */ "32017\0"
    /*  810 */ "PSTN: Carrier blocked call due to calling number (caller ID)\0"
    /*  871 */ "32020\0"
    /*  877 */ "SHAKEN/STIR call verification failed due to invalid passport from customer\0"
    /*  952 */ "32022\0"
    /*  958 */ "ACK not received from your SIP endpoint\0"
    /*  998 */ "32100\0"
    /* 1004 */ "SIP: Trial accounts can only call verified caller IDs\0"
    /* 1058 */ "32101\0"
    /* 1064 */ "SIP: Invalid phone number\0"
    /* 1090 */ "32102\0"
    /* 1096 */ "SIP: Bad SDP\0"
    /* 1109 */ "32103\0"
    /* 1115 */ "SIP: Empty body\0"
    /* 1131 */ "32105\0"
    /* 1137 */ "SIP: Invalid contact header\0"
    /* 1165 */ "32106\0"
    /* 1171 */ "SIP: Authentication Error\0"
    /* 1197 */ "32110\0"
    /* 1203 */ "SIP: URI is formatted incorrectly\0"
    /* 1237 */ "32111\0"
    /* 1243 */ "SIP: Invalid header name\0"
    /* 1268 */ "32112\0"
    /* 1274 */ "SIP: Invalid header value\0"
    /* 1300 */ "32200\0"
    /* 1306 */ "SIP: Insufficient permissions\0"
    /* 1336 */ "32201\0"
    /* 1342 */ "SIP: Source IP address not in ACL\0"
    /* 1376 */ "32202\0"
    /* 1382 */ "SIP: Bad user credentials\0"
    /* 1408 */ "32203\0"
    /* 1414 */ "SIP: Call blocked by Twilio\0"
    /* 1442 */ "32204\0"
    /* 1448 */ "SIP: 'From' phone number not verified\0"
    /* 1486 */ "32205\0"
    /* 1492 */ "SIP Trunking: Geo Permission configuration is not permitting call\0"
    /* 1558 */ "32206\0"
    /* 1564 */ "SIP: Invalid From number (caller ID)\0"
    /* 1601 */ "32207\0"
    /* 1607 */ "SIP: Secure media not accepted\0"
    /* 1638 */ "32208\0"
    /* 1644 */ "SIP: Secure media required\0"
    /* 1671 */ "32209\0"
    /* 1677 */ "SIP: Secure transport required\0"
    /* 1708 */ "32210\0"
    /* 1714 */ "SIP: Register not supported\0"
    /* 1742 */ "32212\0"
    /* 1748 */ "SIP: Registration Authentication problem\0"
    /* 1789 */ "32216\0"
    /* 1795 */ "SIP: SIP Address is on a deny list\0"
    /* 1830 */ "32218\0"
    /* 1836 */ "SIP: Transfer not allowed\0"
    /* 1862 */ "32219\0"
    /* 1868 */ "SIP: Redirect failed\0"
    /* 1889 */ "32220\0"
    /* 1895 */ "Specifying an edge is not allowed when dialing SIP registered endpoints\0"
    /* 1967 */ "32221\0"
    /* 1973 */ "Dialing SIP Endpoint failure - No devices registered in specified edge\0"
    /* 2044 */ "32222\0"
    /* 2050 */ "TLS version not allowed\0"
    /* 2074 */ "32223\0"
    /* 2080 */ "There is no username in the SIP URI when calling a SIP registered endpoint",
#endif
};

/* Row 0 of each table is the answer for what is no vendor or entry. */
static const SIPCAUSE_ROM struct sipcause_entry vendor_entries[] = {
    /* SIP code, key, name, vendor, space, outcome, action, initiators, flags */
    { 0, 0, 0, SIPCAUSE_NOBODY, 0, 0, 0, 0, 0 },
#if SIPCAUSE_VENDOR_PLIVO
    { 200, 29, 34, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_ENDED, SIPCAUSE_ACTION_NONE, 2, 0 }, /* 3000: normal_hangup */
    { 200, 48, 34, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_ENDED, SIPCAUSE_ACTION_NONE, 1, 0 }, /* 3010: normal_hangup */
    { 0, 53, 58, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_MEDIA_LOST, SIPCAUSE_ACTION_CHECK_NETWORK, 4, 0 }, /* 3020: rtp_timeout */
    { 402, 70, 75, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_NO_CREDIT, SIPCAUSE_ACTION_ADD_CREDIT, 4, 0 }, /* 3030: insufficient_plivo_credits */
    { 200, 102, 107, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_INTERRUPTED, SIPCAUSE_ACTION_CHECK_LOGS, 4, 0 }, /* 3040: abnormal_hangup_due_to_reinvite */
    { 400, 139, 144, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 4, 0 }, /* 4000: bad_request */
    { 503, 156, 161, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CONTACT_PROVIDER, 2, 0 }, /* 4010: unauthorized_by_carrier */
    { 401, 185, 190, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_AUTHENTICATE, 1, 0 }, /* 4020: unauthorized */
    { 402, 203, 75, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_NO_CREDIT, SIPCAUSE_ACTION_ADD_CREDIT, 0, 1 }, /* 4030: insufficient_plivo_credits */
    { 403, 208, 213, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CONTACT_PROVIDER, 2, 1 }, /* 4040: forbidden */
    { 403, 223, 228, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_BLOCKED, SIPCAUSE_ACTION_CONTACT_PROVIDER, 4, 1 }, /* 4050: blacklisted_for_verification */
    { 403, 257, 213, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 0, 1 }, /* 4060: forbidden */
    { 404, 262, 267, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_MISCONFIGURED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 1 }, /* 4070: trunk_not_found */
    { 404, 283, 288, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_MISCONFIGURED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 1 }, /* 4080: route_not_found */
    { 404, 304, 309, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_FIX_NUMBER, 0, 1 }, /* 4090: destination_not_found */
    { 404, 331, 336, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_BAD_NUMBER, SIPCAUSE_ACTION_FIX_NUMBER, 0, 1 }, /* 4100: prefix_not_supported */
    { 0, 357, 362, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_MISCONFIGURED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* 4110: secure_trunking_disabled */
    { 0, 387, 392, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_BAD_NUMBER, SIPCAUSE_ACTION_FIX_NUMBER, 0, 0 }, /* 4120: destination_invalid */
    { 0, 412, 417, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_CALLER_ID, 0, 0 }, /* 4130: incorrect_callerid_non_numeric */
    { 0, 448, 453, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_CALLER_ID, 0, 0 }, /* 4140: incorrect_callerid_too_short */
    { 407, 482, 487, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CONTACT_PROVIDER, 2, 1 }, /* 4150: proxy_authentication_required */
    { 408, 517, 522, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_RETRY_LATER, 2, 1 }, /* 4160: request_timeout_carrier */
    { 408, 546, 551, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 1, 1 }, /* 4170: request_timeout_customer */
    { 403, 576, 581, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_AUTHENTICATE, 0, 1 }, /* 4180: call_rejected_unauthorized */
    { 0, 608, 613, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_CALLER_ID, 0, 0 }, /* 4190: unknown_caller_id */
    { 0, 631, 636, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_CALLER_ID, 0, 0 }, /* 4200: dno_caller_id */
    { 415, 650, 655, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHANGE_MEDIA, 0, 1 }, /* 4220: unsupported_media_type */
    { 416, 678, 683, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 0, 1 }, /* 4230: unsupported_uri_scheme */
    { 422, 706, 711, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_INTERVAL_TOO_SHORT, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 1 }, /* 4270: session_interval_too_small */
    { 404, 738, 743, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_MISCONFIGURED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 1 }, /* 4310: uri_not_found */
    { 0, 757, 762, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_MISCONFIGURED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* 4320: uri_invalid */
    { 480, 774, 779, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_RETRY_LATER, 4, 1 }, /* 4330: temporary_unavailable */
    { 480, 801, 779, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_RETRY_LATER, 2, 1 }, /* 4340: temporary_unavailable */
    { 480, 806, 779, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 1, 1 }, /* 4350: temporary_unavailable */
    { 481, 811, 816, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_NO_DIALOG, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 0, 1 }, /* 4360: call_does_not_exist */
    { 482, 836, 841, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_LOOP, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 0, 1 }, /* 4370: loop_detected */
    { 483, 855, 860, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_LOOP, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 0, 1 }, /* 4380: too_many_hops */
    { 486, 874, 879, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_BUSY, SIPCAUSE_ACTION_RETRY_LATER, 0, 1 }, /* 4410: user_busy */
    { 487, 889, 894, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_CANCELED, SIPCAUSE_ACTION_CONTACT_PROVIDER, 2, 1 }, /* 4420: carrier_cancelled */
    { 488, 912, 917, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHANGE_MEDIA, 0, 1 }, /* 4430: sdp_not_acceptable_here */
    { 487, 941, 946, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_CANCELED, SIPCAUSE_ACTION_CHECK_LOGS, 4, 1 }, /* 4440: request_terminated */
    { 491, 965, 970, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_CONFLICT, SIPCAUSE_ACTION_RETRY_SOON, 0, 1 }, /* 4500: request_pending */
    { 494, 986, 991, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_SECURITY_REQUIRED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 0, 1 }, /* 4520: security_agreement_required */
    { 403, 1019, 213, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CONTACT_PROVIDER, 4, 1 }, /* 4540: forbidden */
    { 487, 1024, 1029, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_CANCELED, SIPCAUSE_ACTION_NONE, 1, 1 }, /* 4550: user_cancelled */
    { 403, 1044, 1049, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 1 }, /* 4560: barred_country */
    { 403, 1064, 1069, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_BLOCKED, SIPCAUSE_ACTION_CONTACT_PROVIDER, 0, 1 }, /* 4570: barred_number */
    { 400, 1083, 1088, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 1 }, /* 4580: invalid_sip_packet */
    { 403, 1107, 1112, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 0, 1 }, /* 4590: domestic_anchored_terms_not_met */
    { 488, 1144, 1149, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 0, 1 }, /* 4610: ruri_not_acceptable_here */
    { 488, 1174, 1179, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHANGE_MEDIA, 0, 1 }, /* 4620: codec_not_acceptable_here */
    { 488, 1205, 1210, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHANGE_MEDIA, 2, 1 }, /* 4630: sdp_not_acceptable_here_by_carrier */
    { 488, 1245, 1250, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 1, 1 }, /* 4640: sdp_not_acceptable_here_by_user */
    { 503, 1282, 1287, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_RETRY_LATER, 0, 1 }, /* 5000: service_unavailable_no_more_destinations */
    { 0, 1328, 1333, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_LIMITED, SIPCAUSE_ACTION_CONTACT_PROVIDER, 0, 0 }, /* 5010: port_limit_reached */
    { 501, 1352, 1357, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 1 }, /* 5020: not_implemented */
    { 501, 1373, 1378, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 2, 1 }, /* 5030: not_implemented_at_carrier */
    { 501, 1405, 1410, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 1, 1 }, /* 5040: not_implemented_at_user */
    { 0, 1434, 1439, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_LIMITED, SIPCAUSE_ACTION_REDUCE_RATE, 0, 0 }, /* 5180: cps_limit_reached */
    { 0, 1457, 1462, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_LIMITED, SIPCAUSE_ACTION_REDUCE_RATE, 0, 0 }, /* 5190: concurrent_call_limit_exceeded */
    { 504, 1493, 1498, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_RETRY_LATER, 0, 1 }, /* 5200: server_timeout */
    { 0, 1513, 1518, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_INTERRUPTED, SIPCAUSE_ACTION_CHECK_LOGS, 1, 0 }, /* 5220: service_interrupted_by_customer */
    { 0, 1550, 1518, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_INTERRUPTED, SIPCAUSE_ACTION_CHECK_LOGS, 1, 0 }, /* 5230: service_interrupted_by_customer */
    { 0, 1555, 1560, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_MEDIA_LOST, SIPCAUSE_ACTION_CHECK_NETWORK, 0, 0 }, /* 5240: service_interrupted_by_nomedia */
    { 500, 1591, 1596, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_RETRY_LATER, 0, 1 }, /* 5250: internal_error */
    { 500, 1611, 1616, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_RETRY_LATER, 0, 1 }, /* 5260: internal_error_routing */
    { 500, 1639, 1644, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_RETRY_LATER, 0, 1 }, /* 5270: internal_error_media_service */
    { 500, 1673, 1678, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_RETRY_LATER, 0, 1 }, /* 5290: internal_error_trunk */
    { 502, 1699, 1704, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_CONTACT_PROVIDER, 2, 0 }, /* 5300: bad_gateway */
    { 0, 1716, 1721, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_INTERRUPTED, SIPCAUSE_ACTION_CONTACT_PROVIDER, 2, 0 }, /* 5310: service_interrupted_by_carrier_4xx */
    { 0, 1756, 1761, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_INTERRUPTED, SIPCAUSE_ACTION_CONTACT_PROVIDER, 2, 0 }, /* 5320: service_interrupted_by_carrier_5xx_6xx */
    { 504, 1800, 1498, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_RETRY_LATER, 2, 1 }, /* 5330: server_timeout */
    { 504, 1805, 1498, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 1, 1 }, /* 5340: server_timeout */
    { 503, 1810, 1815, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_RETRY_LATER, 2, 1 }, /* 5350: service_unavailable_by_carrier */
    { 503, 1846, 1851, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 1, 1 }, /* 5360: service_unavailable_by_user */
    { 600, 1879, 1884, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_BUSY, SIPCAUSE_ACTION_RETRY_LATER, 0, 1 }, /* 6000: busy_everywhere */
    { 604, 1900, 1905, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_FIX_NUMBER, 0, 1 }, /* 6020: does_not_exist_anywhere */
    { 0, 1929, 1934, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_NO_ANSWER, SIPCAUSE_ACTION_RETRY_LATER, 0, 0 }, /* 6030: alloted_timeout */
    { 603, 1950, 1955, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_DECLINED, SIPCAUSE_ACTION_CONTACT_PROVIDER, 2, 1 }, /* 6040: declined_from_carrier */
    { 606, 1977, 1982, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHANGE_MEDIA, 0, 1 }, /* 6070: not_acceptable */
#endif
#if SIPCAUSE_VENDOR_DIDWW
    { 200, 21, 25, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_ENDED, SIPCAUSE_ACTION_NONE, 24, 0 }, /* 200 Bye: Bye */
    { 200, 29, 33, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_MEDIA_LOST, SIPCAUSE_ACTION_CHECK_NETWORK, 32, 0 }, /* 200 RTP Timeout (Destination): RTP Timeout (Destination) */
    { 200, 59, 63, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_MEDIA_LOST, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 32, 0 }, /* 200 RTP Timeout (Origination): RTP Timeout (Origination) */
    { 200, 89, 93, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_NO_CREDIT, SIPCAUSE_ACTION_ADD_CREDIT, 32, 0 }, /* 200 Teardown: Teardown */
    { 200, 102, 106, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_TRANSFER_FAILED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 32, 0 }, /* 200 Transfer Failed: Transfer Failed */
    { 300, 122, 126, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_REDIRECTED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 16, 0 }, /* 300 Multiple Choices: Multiple Choices */
    { 301, 143, 147, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_REDIRECTED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 16, 0 }, /* 301 Moved Permanently: Moved Permanently */
    { 302, 165, 169, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_REDIRECTED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 16, 0 }, /* 302 Moved Temporarily: Moved Temporarily */
    { 305, 187, 191, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_REDIRECTED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 16, 0 }, /* 305 Use Proxy: Use Proxy */
    { 380, 201, 205, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_REDIRECTED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 16, 0 }, /* 380 Alternative Service: Alternative Service */
    { 400, 225, 229, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 48, 0 }, /* 400 Bad Request: Bad Request */
    { 401, 241, 245, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 16, 0 }, /* 401 Unauthorized: Unauthorized */
    { 402, 258, 262, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_NO_CREDIT, SIPCAUSE_ACTION_ADD_CREDIT, 32, 0 }, /* 402 Customer balance too low: Customer balance too low */
    { 402, 287, 291, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_NO_CREDIT, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 402 Payment Required: Payment Required */
    { 403, 308, 312, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CONTACT_PROVIDER, 32, 0 }, /* 403 Customer blocked: Customer blocked */
    { 403, 329, 333, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 32, 0 }, /* 403 DID Blocked: DID Blocked */
    { 403, 345, 349, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 48, 0 }, /* 403 Forbidden: Forbidden */
    { 403, 359, 363, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_MISCONFIGURED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 32, 0 }, /* 403 No trunk assigned: No trunk assigned */
    { 403, 381, 385, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_BLOCKED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 32, 0 }, /* 403 Rejected by trunk settings: Rejected by trunk settings */
    { 404, 412, 416, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 16, 0 }, /* 404 Not Found: Not Found */
    { 405, 426, 430, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 405 Method Not Allowed: Method Not Allowed */
    { 406, 449, 453, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 406 Not Acceptable: Not Acceptable */
    { 407, 468, 472, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 16, 0 }, /* 407 Proxy Authentication Required: Proxy Authentication Required */
    { 408, 502, 506, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_CONTACT_PROVIDER, 32, 0 }, /* 408 NoAck: NoAck */
    { 408, 512, 516, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 48, 0 }, /* 408 Request Timeout: Request Timeout */
    { 409, 532, 536, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_CONFLICT, SIPCAUSE_ACTION_CHECK_LOGS, 16, 0 }, /* 409 Conflict: Conflict */
    { 410, 545, 549, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 16, 0 }, /* 410 Gone: Gone */
    { 412, 554, 558, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_CONDITION_FAILED, SIPCAUSE_ACTION_CHECK_LOGS, 16, 0 }, /* 412 Conditional Request Failed: Conditional Request Failed */
    { 413, 585, 589, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_TOO_LARGE, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 413 Request Entity Too Large: Request Entity Too Large */
    { 414, 614, 618, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_TOO_LARGE, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 16, 0 }, /* 414 Request-URI Too Long: Request-URI Too Long */
    { 415, 639, 643, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 415 Unsupported Media Type: Unsupported Media Type */
    { 416, 666, 670, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 16, 0 }, /* 416 Unsupported URI Scheme: Unsupported URI Scheme */
    { 417, 693, 697, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 417 Unknown Resource-Priority: Unknown Resource-Priority */
    { 420, 723, 727, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 420 Bad Extension: Bad Extension */
    { 421, 741, 745, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 421 Extension Required: Extension Required */
    { 422, 764, 768, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_INTERVAL_TOO_SHORT, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 422 Session Interval Too Small: Session Interval Too Small */
    { 423, 795, 799, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_INTERVAL_TOO_SHORT, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 423 Interval Too Brief: Interval Too Brief */
    { 424, 818, 822, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 16, 0 }, /* 424 Bad Location Information: Bad Location Information */
    { 428, 847, 851, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 428 Use Identity Header: Use Identity Header */
    { 429, 871, 875, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 429 Provide Referrer Identity: Provide Referrer Identity */
    { 433, 901, 905, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 433 Anonymity Disallowed: Anonymity Disallowed */
    { 436, 926, 930, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 436 Bad Identity-Info: Bad Identity-Info */
    { 437, 948, 952, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 437 Unsupported Certificate: Unsupported Certificate */
    { 438, 976, 980, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 438 Invalid Identity Header: Invalid Identity Header */
    { 480, 1004, 1008, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_LIMITED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 32, 0 }, /* 480 Capacity limit for DID exceeded: Capacity limit for DID exceeded */
    { 480, 1040, 1044, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_LIMITED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 32, 0 }, /* 480 Capacity limit for trunk exceeded: Capacity limit for trunk exceeded */
    { 480, 1078, 1082, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_LIMITED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 32, 0 }, /* 480 Capacity limit for trunk group exceeded: Capacity limit for trunk group exceeded */
    { 480, 1122, 1126, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_LIMITED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 32, 0 }, /* 480 Dedicated channels capacity exceeded: Dedicated channels capacity exceeded */
    { 480, 1163, 1167, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_LIMITED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 32, 0 }, /* 480 Metered channels capacity exceeded: Metered channels capacity exceeded */
    { 480, 1202, 1206, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_LIMITED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 32, 0 }, /* 480 Shared channels capacity exceeded: Shared channels capacity exceeded */
    { 480, 1240, 1244, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 480 Temporarily Unavailable: Temporarily Unavailable */
    { 481, 1268, 1272, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_NO_DIALOG, SIPCAUSE_ACTION_CHECK_LOGS, 16, 0 }, /* 481 Call/Transaction Does Not Exist: Call/Transaction Does Not Exist */
    { 482, 1304, 1308, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_LOOP, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 482 Loop Detected: Loop Detected */
    { 483, 1322, 1326, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_LOOP, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 483 Too Many Hops: Too Many Hops */
    { 484, 1340, 1344, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_BAD_NUMBER, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 16, 0 }, /* 484 Address Incomplete: Address Incomplete */
    { 485, 1363, 1367, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_BAD_NUMBER, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 16, 0 }, /* 485 Ambiguous: Ambiguous */
    { 486, 1377, 1381, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_BUSY, SIPCAUSE_ACTION_NONE, 16, 0 }, /* 486 Busy Here: Busy Here */
    { 487, 1391, 1395, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_CANCELED, SIPCAUSE_ACTION_NONE, 16, 0 }, /* 487 Request Terminated: Request Terminated */
    { 487, 1414, 1418, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_NO_ANSWER, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 32, 0 }, /* 487 Ringing timeout: Ringing timeout */
    { 488, 1434, 1438, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 32, 0 }, /* 488 No matching codecs: No matching codecs */
    { 488, 1457, 1461, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 488 Not Acceptable Here: Not Acceptable Here */
    { 489, 1481, 1485, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 489 Bad Event: Bad Event */
    { 491, 1495, 1499, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_CONFLICT, SIPCAUSE_ACTION_CHECK_LOGS, 16, 0 }, /* 491 Request Pending: Request Pending */
    { 493, 1515, 1519, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 493 Undecipherable: Undecipherable */
    { 494, 1534, 1538, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_SECURITY_REQUIRED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 494 Security Agreement Required: Security Agreement Required */
    { 500, 1566, 1570, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_INTERRUPTED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 32, 0 }, /* 500 Reinvite error: Reinvite error */
    { 500, 1585, 1589, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 32, 0 }, /* 500 SDP empty answer: SDP empty answer */
    { 500, 1606, 1610, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 32, 0 }, /* 500 SDP inv streams types: SDP inv streams types */
    { 500, 1632, 1636, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 32, 0 }, /* 500 SDP invalid streams count: SDP invalid streams count */
    { 500, 1662, 1666, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 32, 0 }, /* 500 SDP processing exception: SDP processing exception */
    { 500, 1691, 1695, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_TRANSFER_FAILED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 32, 0 }, /* 500 Transfer Failed: EarlyBye: Transfer Failed: EarlyBye */
    { 500, 1721, 1725, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_CHECK_LOGS, 48, 0 }, /* 500 Server Internal Error: Server Internal Error */
    { 501, 1747, 1751, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 501 Not Implemented: Not Implemented */
    { 502, 1767, 1771, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 502 Bad Gateway: Bad Gateway */
    { 503, 1783, 1787, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 503 Service Unavailable: Service Unavailable */
    { 504, 1807, 1811, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 504 Server Time-out: Server Time-out */
    { 505, 1827, 1831, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 505 Version Not Supported: Version Not Supported */
    { 513, 1853, 1857, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_TOO_LARGE, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 513 Message Too Large: Message Too Large */
    { 580, 1875, 1879, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_CONDITION_FAILED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 580 Precondition Failure: Precondition Failure */
    { 600, 1900, 1904, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_BUSY, SIPCAUSE_ACTION_NONE, 16, 0 }, /* 600 Busy Everywhere: Busy Everywhere */
    { 603, 1920, 1924, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_DECLINED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 48, 0 }, /* 603 Decline: Decline */
    { 604, 1932, 1936, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 16, 0 }, /* 604 Does Not Exist Anywhere: Does Not Exist Anywhere */
    { 606, 1960, 453, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 606 Not Acceptable: Not Acceptable */
    { 607, 1979, 1983, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_DECLINED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 607 Unwanted: Unwanted */
    { 608, 1992, 1996, SIPCAUSE_DIDWW, 0, SIPCAUSE_OUTCOME_BLOCKED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 16, 0 }, /* 608 Rejected: Rejected */
#endif
#if SIPCAUSE_VENDOR_EXOTEL
    { 100, 19, 23, SIPCAUSE_EXOTEL, 0, SIPCAUSE_OUTCOME_PROGRESS, SIPCAUSE_ACTION_WAIT, 0, 8 }, /* 100: Trying */
    { 180, 30, 34, SIPCAUSE_EXOTEL, 0, SIPCAUSE_OUTCOME_PROGRESS, SIPCAUSE_ACTION_WAIT, 0, 8 }, /* 180: Ringing */
    { 183, 42, 46, SIPCAUSE_EXOTEL, 0, SIPCAUSE_OUTCOME_PROGRESS, SIPCAUSE_ACTION_WAIT, 0, 0 }, /* 183: Session Progress */
    { 200, 63, 67, SIPCAUSE_EXOTEL, 0, SIPCAUSE_OUTCOME_SUCCESS, SIPCAUSE_ACTION_NONE, 0, 0 }, /* 200: OK */
    { 400, 70, 74, SIPCAUSE_EXOTEL, 0, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHECK_LOGS, 0, 0 }, /* 400: Bad Request */
    { 401, 86, 90, SIPCAUSE_EXOTEL, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_AUTHENTICATE, 0, 8 }, /* 401: Unauthorized */
    { 403, 103, 107, SIPCAUSE_EXOTEL, 0, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* 403: Forbidden */
    { 404, 117, 121, SIPCAUSE_EXOTEL, 0, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* 404: Not Found */
    { 408, 131, 135, SIPCAUSE_EXOTEL, 0, SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_CHECK_NETWORK, 0, 0 }, /* 408: Request Timeout */
    { 410, 151, 155, SIPCAUSE_EXOTEL, 0, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* 410: Gone */
    { 415, 160, 164, SIPCAUSE_EXOTEL, 0, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHANGE_MEDIA, 0, 0 }, /* 415: Unsupported Media */
    { 480, 182, 186, SIPCAUSE_EXOTEL, 0, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 0, 0 }, /* 480: Temporarily Unavailable */
    { 484, 210, 214, SIPCAUSE_EXOTEL, 0, SIPCAUSE_OUTCOME_BAD_NUMBER, SIPCAUSE_ACTION_FIX_NUMBER, 0, 0 }, /* 484: Address Incomplete */
    { 486, 233, 237, SIPCAUSE_EXOTEL, 0, SIPCAUSE_OUTCOME_BUSY, SIPCAUSE_ACTION_RETRY_LATER, 0, 8 }, /* 486: Busy Here */
    { 488, 247, 251, SIPCAUSE_EXOTEL, 0, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHANGE_MEDIA, 0, 0 }, /* 488: Not Acceptable Here */
    { 500, 271, 275, SIPCAUSE_EXOTEL, 0, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_RETRY_LATER, 0, 8 }, /* 500: Server Error */
    { 502, 288, 292, SIPCAUSE_EXOTEL, 0, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_RETRY_LATER, 0, 0 }, /* 502: Bad Gateway */
    { 503, 304, 308, SIPCAUSE_EXOTEL, 0, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_CHECK_NETWORK, 0, 0 }, /* 503: Service Unavailable */
    { 504, 328, 332, SIPCAUSE_EXOTEL, 0, SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_CHECK_NETWORK, 0, 0 }, /* 504: Gateway Timeout */
    { 580, 348, 352, SIPCAUSE_EXOTEL, 0, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHECK_NETWORK, 0, 0 }, /* 580: Precondition Failure */
    { 600, 373, 377, SIPCAUSE_EXOTEL, 0, SIPCAUSE_OUTCOME_BUSY, SIPCAUSE_ACTION_RETRY_LATER, 0, 8 }, /* 600: Busy Everywhere */
    { 603, 393, 397, SIPCAUSE_EXOTEL, 0, SIPCAUSE_OUTCOME_DECLINED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 0, 0 }, /* 603: Decline */
    { 604, 405, 409, SIPCAUSE_EXOTEL, 0, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_FIX_NUMBER, 0, 8 }, /* 604: Does Not Exist Anywhere */
    { 606, 433, 437, SIPCAUSE_EXOTEL, 0, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHANGE_MEDIA, 0, 0 }, /* 606: Not Acceptable */
    { 0, 458, 467, SIPCAUSE_EXOTEL, 1, SIPCAUSE_OUTCOME_MEDIA_LOST, SIPCAUSE_ACTION_CHECK_NETWORK, 0, 4 }, /* no-audio: No audio both ways */
    { 0, 486, 500, SIPCAUSE_EXOTEL, 1, SIPCAUSE_OUTCOME_MEDIA_LOST, SIPCAUSE_ACTION_CHECK_NETWORK, 0, 4 }, /* one-way-audio: One way audio */
    { 0, 514, 539, SIPCAUSE_EXOTEL, 1, SIPCAUSE_OUTCOME_MEDIA_LOST, SIPCAUSE_ACTION_CHECK_NETWORK, 0, 4 }, /* audio-drops-after-answer: Audio drops after answer */
    { 0, 564, 587, SIPCAUSE_EXOTEL, 1, SIPCAUSE_OUTCOME_MEDIA_LOST, SIPCAUSE_ACTION_CHECK_NETWORK, 0, 4 }, /* ivr-but-no-agent-audio: IVR audio but no agent audio */
    { 0, 620, 625, SIPCAUSE_EXOTEL, 2, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 4 }, /* 1000: Not found */
    { 0, 800, 805, SIPCAUSE_EXOTEL, 2, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 4 }, /* 1001: Mandatory parameter missing */
    { 0, 890, 895, SIPCAUSE_EXOTEL, 2, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 4 }, /* 1002: Invalid parameter */
    { 0, 971, 976, SIPCAUSE_EXOTEL, 2, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 4 }, /* 1007: Invalid request body */
    { 0, 1014, 1019, SIPCAUSE_EXOTEL, 2, SIPCAUSE_OUTCOME_CONFLICT, SIPCAUSE_ACTION_NONE, 0, 4 }, /* 1008: Duplicate resource */
    { 0, 1093, 1098, SIPCAUSE_EXOTEL, 2, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 4 }, /* 1011: Unsupported content type */
#endif
#if SIPCAUSE_VENDOR_2TALK
    { 100, 11, 15, SIPCAUSE_2TALK, 0, SIPCAUSE_OUTCOME_PROGRESS, SIPCAUSE_ACTION_WAIT, 0, 8 }, /* 100: Trying */
    { 180, 22, 26, SIPCAUSE_2TALK, 0, SIPCAUSE_OUTCOME_PROGRESS, SIPCAUSE_ACTION_WAIT, 0, 8 }, /* 180: Ringing */
    { 183, 34, 38, SIPCAUSE_2TALK, 0, SIPCAUSE_OUTCOME_PROGRESS, SIPCAUSE_ACTION_WAIT, 0, 8 }, /* 183: Session Progress */
    { 200, 55, 59, SIPCAUSE_2TALK, 0, SIPCAUSE_OUTCOME_SUCCESS, SIPCAUSE_ACTION_NONE, 0, 8 }, /* 200: OK */
    { 400, 62, 66, SIPCAUSE_2TALK, 0, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 8 }, /* 400: Bad Request */
    { 401, 78, 82, SIPCAUSE_2TALK, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_AUTHENTICATE, 0, 0 }, /* 401: Unauthorized */
    { 403, 95, 99, SIPCAUSE_2TALK, 0, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* 403: Forbidden */
    { 404, 109, 113, SIPCAUSE_2TALK, 0, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_FIX_NUMBER, 0, 8 }, /* 404: Not Found */
    { 407, 123, 127, SIPCAUSE_2TALK, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_AUTHENTICATE, 0, 0 }, /* 407: Proxy Authentication Required */
    { 408, 157, 161, SIPCAUSE_2TALK, 0, SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_RETRY_LATER, 0, 8 }, /* 408: Request Timeout */
    { 487, 177, 181, SIPCAUSE_2TALK, 0, SIPCAUSE_OUTCOME_CANCELED, SIPCAUSE_ACTION_NONE, 0, 8 }, /* 487: Request Terminated */
    { 500, 200, 204, SIPCAUSE_2TALK, 0, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_RETRY_LATER, 0, 8 }, /* 500: Internal Server Error */
    { 502, 226, 230, SIPCAUSE_2TALK, 0, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_RETRY_LATER, 0, 8 }, /* 502: Bad Gateway */
    { 503, 242, 246, SIPCAUSE_2TALK, 0, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_RETRY_LATER, 0, 8 }, /* 503: Service Unavailable */
    { 600, 266, 270, SIPCAUSE_2TALK, 0, SIPCAUSE_OUTCOME_BUSY, SIPCAUSE_ACTION_RETRY_LATER, 0, 8 }, /* 600: Busy Everywhere */
    { 603, 286, 290, SIPCAUSE_2TALK, 0, SIPCAUSE_OUTCOME_DECLINED, SIPCAUSE_ACTION_DO_NOT_RETRY, 0, 8 }, /* 603: Decline */
    { 604, 298, 302, SIPCAUSE_2TALK, 0, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_FIX_NUMBER, 0, 8 }, /* 604: Does Not Exist Anywhere */
    { 606, 326, 330, SIPCAUSE_2TALK, 0, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHANGE_MEDIA, 0, 8 }, /* 606: Not Acceptable */
    { 607, 345, 349, SIPCAUSE_2TALK, 0, SIPCAUSE_OUTCOME_DECLINED, SIPCAUSE_ACTION_DO_NOT_RETRY, 0, 8 }, /* 607: Unwanted */
#endif
#if SIPCAUSE_VENDOR_TELNYX
    { 403, 21, 24, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_LIMITED, SIPCAUSE_ACTION_REDUCE_RATE, 0, 0 }, /* D1: Concurrent outbound calls exceed global limit */
    { 403, 70, 74, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* D10: Connection, profile, or account disabled/forbidden */
    { 403, 125, 74, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* D11: Connection, profile, or account disabled/forbidden */
    { 403, 129, 74, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* D12: Connection, profile, or account disabled/forbidden */
    { 403, 133, 74, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* D13: Connection, profile, or account disabled/forbidden */
    { 403, 137, 74, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* D14: Connection, profile, or account disabled/forbidden */
    { 403, 141, 74, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* D15: Connection, profile, or account disabled/forbidden */
    { 403, 145, 74, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* D16: Connection, profile, or account disabled/forbidden */
    { 403, 149, 74, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* D17: Connection, profile, or account disabled/forbidden */
    { 404, 153, 157, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_MISCONFIGURED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* D18: SIP connection inactive */
    { 404, 181, 185, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_NO_CREDIT, SIPCAUSE_ACTION_ADD_CREDIT, 0, 0 }, /* D19: Account blocked (billing) */
    { 403, 211, 214, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_LIMITED, SIPCAUSE_ACTION_REDUCE_RATE, 0, 0 }, /* D2: Outbound profile concurrent call limit exceeded */
    { 480, 262, 266, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_MISCONFIGURED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* D21: No destination/forwarding number associated */
    { 403, 310, 314, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_LIMITED, SIPCAUSE_ACTION_REDUCE_RATE, 0, 0 }, /* D22: Channel limit exceeded (DID, connection, or profile) */
    { 403, 367, 371, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* D24: Rate per minute exceeds profile maximum */
    { 403, 411, 415, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* D25: Authentication or connection validation failed */
    { 403, 462, 415, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* D26: Authentication or connection validation failed */
    { 403, 466, 415, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* D27: Authentication or connection validation failed */
    { 403, 470, 415, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* D28: Authentication or connection validation failed */
    { 403, 474, 415, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* D29: Authentication or connection validation failed */
    { 403, 478, 481, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_LIMITED, SIPCAUSE_ACTION_REDUCE_RATE, 0, 0 }, /* D3: Connection concurrent call limit exceeded */
    { 403, 523, 527, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 0 }, /* D30: Invalid SIP URI or subdomain */
    { 403, 556, 527, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 0 }, /* D31: Invalid SIP URI or subdomain */
    { 403, 560, 564, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_CALLER_ID, 0, 0 }, /* D35: Invalid caller ID format */
    { 403, 589, 593, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_CALLER_ID, 0, 0 }, /* D36: Using another account's DID as caller ID */
    { 403, 634, 638, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_MISCONFIGURED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* D38: No outbound voice profile assigned to connection */
    { 404, 687, 691, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* D40: Destination exists but no route available */
    { 403, 733, 737, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_BLOCKED, SIPCAUSE_ACTION_CONTACT_PROVIDER, 0, 0 }, /* D41: Dialed prefix forbidden (fraud prevention) */
    { 405, 780, 784, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_TRANSFER_FAILED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* D42: SIP REFER not allowed */
    { 403, 806, 810, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_CALLER_ID, 0, 0 }, /* D49: NANPA origination number lacks valid LRN */
    { 486, 851, 854, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_LIMITED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* D5: Legacy channel billing limit exceeded */
    { 403, 892, 896, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_CALLER_ID, 0, 0 }, /* D51: Non-Telnyx number not verified */
    { 403, 927, 931, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_CALLER_ID, 0, 0 }, /* D52: Restricted origination number */
    { 403, 961, 931, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_CALLER_ID, 0, 0 }, /* D53: Restricted origination number */
    { 403, 965, 931, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_CALLER_ID, 0, 0 }, /* D54: Restricted origination number */
    { 486, 969, 973, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_LIMITED, SIPCAUSE_ACTION_CONTACT_PROVIDER, 0, 0 }, /* D56: Global channel billing limit exceeded */
    { 403, 1011, 1015, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* D57: HD voice disabled for phone number */
    { 404, 1050, 1054, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_BAD_NUMBER, SIPCAUSE_ACTION_FIX_NUMBER, 0, 0 }, /* D59: Special/short number unsupported by region */
    { 403, 1097, 1101, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* D60: Account tier requires verified numbers */
    { 403, 1140, 1101, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* D61: Account tier requires verified numbers */
    { 403, 1144, 1148, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_RETRY_LATER, 0, 0 }, /* D63: Number port pending */
    { 403, 1168, 1172, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* D64: Regulatory requirement pending */
    { 403, 1203, 1172, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* D65: Regulatory requirement pending */
    { 403, 1207, 1210, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_MISCONFIGURED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* D7: No outbound voice profile assigned */
    { 404, 1245, 1248, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_CALLER_ID, 0, 0 }, /* D8: Missing E911 caller ID */
    { 403, 1271, 1274, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_LIMITED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* D9: International destination rate limit reached */
    { 403, 1319, 1323, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 0 }, /* P01: Invalid Request-URI (proxy anycast IP) */
    { 403, 1362, 1366, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_NO_DIALOG, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 0, 0 }, /* P02: CANCEL without matching INVITE */
    { 403, 1397, 1401, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 0 }, /* P04: REGISTER with To tag (RFC non-compliant) */
    { 403, 1442, 1446, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_LIMITED, SIPCAUSE_ACTION_REDUCE_RATE, 0, 0 }, /* P05: CPS limit or message size exceeded */
    { 403, 1481, 1446, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_LIMITED, SIPCAUSE_ACTION_REDUCE_RATE, 0, 0 }, /* P06: CPS limit or message size exceeded */
    { 403, 1485, 1489, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_TOO_LARGE, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 0 }, /* P14: Contact header length violation */
    { 403, 1521, 1489, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_TOO_LARGE, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 0 }, /* P15: Contact header length violation */
    { 403, 1525, 1489, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_TOO_LARGE, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 0 }, /* P16: Contact header length violation */
    { 403, 1529, 1533, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_BAD_NUMBER, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 0 }, /* P18: Empty destination in Request-URI or To */
    { 500, 1572, 1576, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_RETRY_LATER, 0, 0 }, /* P29: REGISTER processing failure */
    { 403, 1604, 1608, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_TOO_LARGE, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 0 }, /* P51: Contact header exceeds 512 bytes */
    { 403, 1641, 1645, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* P81: Username validation issues */
    { 403, 1672, 1645, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* P82: Username validation issues */
    { 403, 1676, 1645, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* P83: Username validation issues */
    { 403, 1680, 1684, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_LOOP, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 0, 0 }, /* P93: Hop count exceeded */
    { 403, 1703, 1707, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_AUTHENTICATE, 0, 0 }, /* R14: Empty authentication username */
    { 403, 1737, 1741, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* R16: Invalid/short/mismatched username */
    { 403, 1775, 1741, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* R17: Invalid/short/mismatched username */
    { 403, 1779, 1741, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* R18: Invalid/short/mismatched username */
    { 403, 1783, 1787, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 0 }, /* R47: Multiple Contact addresses in REGISTER */
    { 480, 1826, 1830, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 0, 0 }, /* RG1: User not registered (credential connection) */
    { 503, 1874, 1878, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_FIX_NUMBER, 0, 0 }, /* PE1: No routes found */
    { 503, 1894, 1878, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_FIX_NUMBER, 0, 0 }, /* PE2: No routes found */
    { 503, 1898, 1878, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_FIX_NUMBER, 0, 0 }, /* PE3: No routes found */
    { 503, 1902, 1878, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_FIX_NUMBER, 0, 0 }, /* PE4: No routes found */
    { 503, 1906, 1878, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_FIX_NUMBER, 0, 0 }, /* PE5: No routes found */
    { 503, 1910, 1878, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_FIX_NUMBER, 0, 0 }, /* PE6: No routes found */
    { 503, 1914, 1918, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_RETRY_LATER, 2, 0 }, /* TV1: Downstream carrier termination issue */
    { 403, 1955, 1959, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CONTACT_PROVIDER, 0, 0 }, /* TM1: No rates for destination prefix */
    { 488, 1991, 1994, SIPCAUSE_TELNYX, 0, SIPCAUSE_OUTCOME_SECURITY_REQUIRED, SIPCAUSE_ACTION_CHANGE_MEDIA, 0, 0 }, /* B3: SRTP mismatch - encrypted media expected */
#endif
#if SIPCAUSE_VENDOR_TWILIO
    { 603, 22, 28, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CONTACT_PROVIDER, 0, 0 }, /* 10001: Account is not active */
    { 0, 50, 56, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_LIMITED, SIPCAUSE_ACTION_REDUCE_RATE, 0, 0 }, /* 32001: SIP: Trunk CPS limit exceeded */
    { 0, 86, 92, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* 32002: SIP: Dial failure - Twilio SIP Domain not found */
    { 0, 140, 146, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CONTACT_PROVIDER, 0, 0 }, /* 32005: Voice calling has been disabled for this account */
    { 483, 195, 201, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_LOOP, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 0, 1 }, /* 32006: SIP: Too many hops */
    { 0, 220, 226, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_LIMITED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 0, 0 }, /* 32007: SIP: Too many endpoints/bindings for the Address-of-record (AOR) */
    { 0, 291, 297, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_LIMITED, SIPCAUSE_ACTION_REDUCE_RATE, 0, 0 }, /* 32008: SIP: Registration per second limit reached */
    { 0, 340, 346, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_RETRY_LATER, 0, 0 }, /* 32009: The user you tried to dial is not registered with the corresponding SIP Domain */
    { 0, 425, 431, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_MISCONFIGURED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* 32010: SIP: No valid Origination URIs configured */
    { 0, 473, 479, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 0, 0 }, /* 32011: Error communicating with your SIP communications infrastructure */
    { 0, 543, 549, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_LIMITED, SIPCAUSE_ACTION_REDUCE_RATE, 0, 0 }, /* 32012: SIP: Parent account pooled Trunking CPS limit exceeded */
    { 0, 604, 610, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_LIMITED, SIPCAUSE_ACTION_REDUCE_RATE, 0, 0 }, /* 32013: SIP: Parent account SIP Interface CPS limit exceeded */
    { 0, 663, 669, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_MEDIA_LOST, SIPCAUSE_ACTION_CHECK_NETWORK, 0, 0 }, /* 32014: Call is terminated because of no audio received */
    { 0, 717, 723, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_LIMITED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* 32015: Call is terminated due to exceeding maximum call duration */
    { 0, 781, 787, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_RETRY_LATER, 0, 0 }, /* 32016: PSTN PDD timeout */
    { 0, 804, 810, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_BLOCKED, SIPCAUSE_ACTION_CHANGE_CALLER_ID, 0, 0 }, /* 32017: PSTN: Carrier blocked call due to calling number (caller ID) */
    { 0, 871, 877, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 0, 0 }, /* 32020: SHAKEN/STIR call verification failed due to invalid passport from customer */
    { 0, 952, 958, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_INTERRUPTED, SIPCAUSE_ACTION_CHECK_NETWORK, 0, 0 }, /* 32022: ACK not received from your SIP endpoint */
    { 0, 998, 1004, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* 32100: SIP: Trial accounts can only call verified caller IDs */
    { 0, 1058, 1064, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_BAD_NUMBER, SIPCAUSE_ACTION_FIX_NUMBER, 0, 0 }, /* 32101: SIP: Invalid phone number */
    { 0, 1090, 1096, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 0 }, /* 32102: SIP: Bad SDP */
    { 0, 1109, 1115, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 0 }, /* 32103: SIP: Empty body */
    { 0, 1131, 1137, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 0 }, /* 32105: SIP: Invalid contact header */
    { 0, 1165, 1171, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_AUTHENTICATE, 0, 0 }, /* 32106: SIP: Authentication Error */
    { 0, 1197, 1203, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 0 }, /* 32110: SIP: URI is formatted incorrectly */
    { 0, 1237, 1243, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 0 }, /* 32111: SIP: Invalid header name */
    { 0, 1268, 1274, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 0 }, /* 32112: SIP: Invalid header value */
    { 0, 1300, 1306, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* 32200: SIP: Insufficient permissions */
    { 0, 1336, 1342, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* 32201: SIP: Source IP address not in ACL */
    { 0, 1376, 1382, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_AUTHENTICATE, 0, 0 }, /* 32202: SIP: Bad user credentials */
    { 603, 1408, 1414, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_BLOCKED, SIPCAUSE_ACTION_CONTACT_PROVIDER, 0, 1 }, /* 32203: SIP: Call blocked by Twilio */
    { 0, 1442, 1448, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_CALLER_ID, 0, 0 }, /* 32204: SIP: 'From' phone number not verified */
    { 0, 1486, 1492, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* 32205: SIP Trunking: Geo Permission configuration is not permitting call */
    { 0, 1558, 1564, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_CALLER_ID, 0, 0 }, /* 32206: SIP: Invalid From number (caller ID) */
    { 0, 1601, 1607, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHANGE_MEDIA, 0, 0 }, /* 32207: SIP: Secure media not accepted */
    { 0, 1638, 1644, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_SECURITY_REQUIRED, SIPCAUSE_ACTION_CHANGE_MEDIA, 0, 0 }, /* 32208: SIP: Secure media required */
    { 0, 1671, 1677, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_SECURITY_REQUIRED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 0, 0 }, /* 32209: SIP: Secure transport required */
    { 0, 1708, 1714, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* 32210: SIP: Register not supported */
    { 0, 1742, 1748, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* 32212: SIP: Registration Authentication problem */
    { 0, 1789, 1795, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_BLOCKED, SIPCAUSE_ACTION_CONTACT_PROVIDER, 0, 0 }, /* 32216: SIP: SIP Address is on a deny list */
    { 0, 1830, 1836, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_TRANSFER_FAILED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 0 }, /* 32218: SIP: Transfer not allowed */
    { 0, 1862, 1868, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_MISCONFIGURED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 0, 0 }, /* 32219: SIP: Redirect failed */
    { 0, 1889, 1895, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_BAD_NUMBER, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 0 }, /* 32220: Specifying an edge is not allowed when dialing SIP registered endpoints */
    { 0, 1967, 1973, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 0, 0 }, /* 32221: Dialing SIP Endpoint failure - No devices registered in specified edge */
    { 0, 2044, 2050, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_SECURITY_REQUIRED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 0, 0 }, /* 32222: TLS version not allowed */
    { 0, 2074, 2080, SIPCAUSE_TWILIO, 0, SIPCAUSE_OUTCOME_BAD_NUMBER, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 0 }, /* 32223: There is no username in the SIP URI when calling a SIP registered endpoint */
#endif
};

/* Entries of each vendor by name, counted from its first: those that share one stand together. */
static const SIPCAUSE_ROM vendor_index vendor_by_name[] = {
#if SIPCAUSE_VENDOR_PLIVO
    0, /* normal_hangup */
    1, /* normal_hangup */
    2, /* rtp_timeout */
    3, /* insufficient_plivo_credits */
    8, /* insufficient_plivo_credits */
    4, /* abnormal_hangup_due_to_reinvite */
    5, /* bad_request */
    6, /* unauthorized_by_carrier */
    7, /* unauthorized */
    9, /* forbidden */
    11, /* forbidden */
    43, /* forbidden */
    10, /* blacklisted_for_verification */
    12, /* trunk_not_found */
    13, /* route_not_found */
    14, /* destination_not_found */
    15, /* prefix_not_supported */
    16, /* secure_trunking_disabled */
    17, /* destination_invalid */
    18, /* incorrect_callerid_non_numeric */
    19, /* incorrect_callerid_too_short */
    20, /* proxy_authentication_required */
    21, /* request_timeout_carrier */
    22, /* request_timeout_customer */
    23, /* call_rejected_unauthorized */
    24, /* unknown_caller_id */
    25, /* dno_caller_id */
    26, /* unsupported_media_type */
    27, /* unsupported_uri_scheme */
    28, /* session_interval_too_small */
    29, /* uri_not_found */
    30, /* uri_invalid */
    31, /* temporary_unavailable */
    32, /* temporary_unavailable */
    33, /* temporary_unavailable */
    34, /* call_does_not_exist */
    35, /* loop_detected */
    36, /* too_many_hops */
    37, /* user_busy */
    38, /* carrier_cancelled */
    39, /* sdp_not_acceptable_here */
    40, /* request_terminated */
    41, /* request_pending */
    42, /* security_agreement_required */
    44, /* user_cancelled */
    45, /* barred_country */
    46, /* barred_number */
    47, /* invalid_sip_packet */
    48, /* domestic_anchored_terms_not_met */
    49, /* ruri_not_acceptable_here */
    50, /* codec_not_acceptable_here */
    51, /* sdp_not_acceptable_here_by_carrier */
    52, /* sdp_not_acceptable_here_by_user */
    53, /* service_unavailable_no_more_destinations */
    54, /* port_limit_reached */
    55, /* not_implemented */
    56, /* not_implemented_at_carrier */
    57, /* not_implemented_at_user */
    58, /* cps_limit_reached */
    59, /* concurrent_call_limit_exceeded */
    60, /* server_timeout */
    71, /* server_timeout */
    72, /* server_timeout */
    61, /* service_interrupted_by_customer */
    62, /* service_interrupted_by_customer */
    63, /* service_interrupted_by_nomedia */
    64, /* internal_error */
    65, /* internal_error_routing */
    66, /* internal_error_media_service */
    67, /* internal_error_trunk */
    68, /* bad_gateway */
    69, /* service_interrupted_by_carrier_4xx */
    70, /* service_interrupted_by_carrier_5xx_6xx */
    73, /* service_unavailable_by_carrier */
    74, /* service_unavailable_by_user */
    75, /* busy_everywhere */
    76, /* does_not_exist_anywhere */
    77, /* alloted_timeout */
    78, /* declined_from_carrier */
    79, /* not_acceptable */
#endif
#if SIPCAUSE_VENDOR_DIDWW
    0, /* Bye */
    1, /* RTP Timeout (Destination) */
    2, /* RTP Timeout (Origination) */
    3, /* Teardown */
    4, /* Transfer Failed */
    5, /* Multiple Choices */
    6, /* Moved Permanently */
    7, /* Moved Temporarily */
    8, /* Use Proxy */
    9, /* Alternative Service */
    10, /* Bad Request */
    11, /* Unauthorized */
    12, /* Customer balance too low */
    13, /* Payment Required */
    14, /* Customer blocked */
    15, /* DID Blocked */
    16, /* Forbidden */
    17, /* No trunk assigned */
    18, /* Rejected by trunk settings */
    19, /* Not Found */
    20, /* Method Not Allowed */
    21, /* Not Acceptable */
    82, /* Not Acceptable */
    22, /* Proxy Authentication Required */
    23, /* NoAck */
    24, /* Request Timeout */
    25, /* Conflict */
    26, /* Gone */
    27, /* Conditional Request Failed */
    28, /* Request Entity Too Large */
    29, /* Request-URI Too Long */
    30, /* Unsupported Media Type */
    31, /* Unsupported URI Scheme */
    32, /* Unknown Resource-Priority */
    33, /* Bad Extension */
    34, /* Extension Required */
    35, /* Session Interval Too Small */
    36, /* Interval Too Brief */
    37, /* Bad Location Information */
    38, /* Use Identity Header */
    39, /* Provide Referrer Identity */
    40, /* Anonymity Disallowed */
    41, /* Bad Identity-Info */
    42, /* Unsupported Certificate */
    43, /* Invalid Identity Header */
    44, /* Capacity limit for DID exceeded */
    45, /* Capacity limit for trunk exceeded */
    46, /* Capacity limit for trunk group exceeded */
    47, /* Dedicated channels capacity exceeded */
    48, /* Metered channels capacity exceeded */
    49, /* Shared channels capacity exceeded */
    50, /* Temporarily Unavailable */
    51, /* Call/Transaction Does Not Exist */
    52, /* Loop Detected */
    53, /* Too Many Hops */
    54, /* Address Incomplete */
    55, /* Ambiguous */
    56, /* Busy Here */
    57, /* Request Terminated */
    58, /* Ringing timeout */
    59, /* No matching codecs */
    60, /* Not Acceptable Here */
    61, /* Bad Event */
    62, /* Request Pending */
    63, /* Undecipherable */
    64, /* Security Agreement Required */
    65, /* Reinvite error */
    66, /* SDP empty answer */
    67, /* SDP inv streams types */
    68, /* SDP invalid streams count */
    69, /* SDP processing exception */
    70, /* Transfer Failed: EarlyBye */
    71, /* Server Internal Error */
    72, /* Not Implemented */
    73, /* Bad Gateway */
    74, /* Service Unavailable */
    75, /* Server Time-out */
    76, /* Version Not Supported */
    77, /* Message Too Large */
    78, /* Precondition Failure */
    79, /* Busy Everywhere */
    80, /* Decline */
    81, /* Does Not Exist Anywhere */
    83, /* Unwanted */
    84, /* Rejected */
#endif
#if SIPCAUSE_VENDOR_EXOTEL
    0, /* Trying */
    1, /* Ringing */
    2, /* Session Progress */
    3, /* OK */
    4, /* Bad Request */
    5, /* Unauthorized */
    6, /* Forbidden */
    7, /* Not Found */
    28, /* Not found */
    8, /* Request Timeout */
    9, /* Gone */
    10, /* Unsupported Media */
    11, /* Temporarily Unavailable */
    12, /* Address Incomplete */
    13, /* Busy Here */
    14, /* Not Acceptable Here */
    15, /* Server Error */
    16, /* Bad Gateway */
    17, /* Service Unavailable */
    18, /* Gateway Timeout */
    19, /* Precondition Failure */
    20, /* Busy Everywhere */
    21, /* Decline */
    22, /* Does Not Exist Anywhere */
    23, /* Not Acceptable */
    24, /* No audio both ways */
    25, /* One way audio */
    26, /* Audio drops after answer */
    27, /* IVR audio but no agent audio */
    29, /* Mandatory parameter missing */
    30, /* Invalid parameter */
    31, /* Invalid request body */
    32, /* Duplicate resource */
    33, /* Unsupported content type */
#endif
#if SIPCAUSE_VENDOR_2TALK
    0, /* Trying */
    1, /* Ringing */
    2, /* Session Progress */
    3, /* OK */
    4, /* Bad Request */
    5, /* Unauthorized */
    6, /* Forbidden */
    7, /* Not Found */
    8, /* Proxy Authentication Required */
    9, /* Request Timeout */
    10, /* Request Terminated */
    11, /* Internal Server Error */
    12, /* Bad Gateway */
    13, /* Service Unavailable */
    14, /* Busy Everywhere */
    15, /* Decline */
    16, /* Does Not Exist Anywhere */
    17, /* Not Acceptable */
    18, /* Unwanted */
#endif
#if SIPCAUSE_VENDOR_TELNYX
    0, /* Concurrent outbound calls exceed global limit */
    1, /* Connection, profile, or account disabled/forbidden */
    2, /* Connection, profile, or account disabled/forbidden */
    3, /* Connection, profile, or account disabled/forbidden */
    4, /* Connection, profile, or account disabled/forbidden */
    5, /* Connection, profile, or account disabled/forbidden */
    6, /* Connection, profile, or account disabled/forbidden */
    7, /* Connection, profile, or account disabled/forbidden */
    8, /* Connection, profile, or account disabled/forbidden */
    9, /* SIP connection inactive */
    10, /* Account blocked (billing) */
    11, /* Outbound profile concurrent call limit exceeded */
    12, /* No destination/forwarding number associated */
    13, /* Channel limit exceeded (DID, connection, or profile) */
    14, /* Rate per minute exceeds profile maximum */
    15, /* Authentication or connection validation failed */
    16, /* Authentication or connection validation failed */
    17, /* Authentication or connection validation failed */
    18, /* Authentication or connection validation failed */
    19, /* Authentication or connection validation failed */
    20, /* Connection concurrent call limit exceeded */
    21, /* Invalid SIP URI or subdomain */
    22, /* Invalid SIP URI or subdomain */
    23, /* Invalid caller ID format */
    24, /* Using another account's DID as caller ID */
    25, /* No outbound voice profile assigned to connection */
    26, /* Destination exists but no route available */
    27, /* Dialed prefix forbidden (fraud prevention) */
    28, /* SIP REFER not allowed */
    29, /* NANPA origination number lacks valid LRN */
    30, /* Legacy channel billing limit exceeded */
    31, /* Non-Telnyx number not verified */
    32, /* Restricted origination number */
    33, /* Restricted origination number */
    34, /* Restricted origination number */
    35, /* Global channel billing limit exceeded */
    36, /* HD voice disabled for phone number */
    37, /* Special/short number unsupported by region */
    38, /* Account tier requires verified numbers */
    39, /* Account tier requires verified numbers */
    40, /* Number port pending */
    41, /* Regulatory requirement pending */
    42, /* Regulatory requirement pending */
    43, /* No outbound voice profile assigned */
    44, /* Missing E911 caller ID */
    45, /* International destination rate limit reached */
    46, /* Invalid Request-URI (proxy anycast IP) */
    47, /* CANCEL without matching INVITE */
    48, /* REGISTER with To tag (RFC non-compliant) */
    49, /* CPS limit or message size exceeded */
    50, /* CPS limit or message size exceeded */
    51, /* Contact header length violation */
    52, /* Contact header length violation */
    53, /* Contact header length violation */
    54, /* Empty destination in Request-URI or To */
    55, /* REGISTER processing failure */
    56, /* Contact header exceeds 512 bytes */
    57, /* Username validation issues */
    58, /* Username validation issues */
    59, /* Username validation issues */
    60, /* Hop count exceeded */
    61, /* Empty authentication username */
    62, /* Invalid/short/mismatched username */
    63, /* Invalid/short/mismatched username */
    64, /* Invalid/short/mismatched username */
    65, /* Multiple Contact addresses in REGISTER */
    66, /* User not registered (credential connection) */
    67, /* No routes found */
    68, /* No routes found */
    69, /* No routes found */
    70, /* No routes found */
    71, /* No routes found */
    72, /* No routes found */
    73, /* Downstream carrier termination issue */
    74, /* No rates for destination prefix */
    75, /* SRTP mismatch - encrypted media expected */
#endif
#if SIPCAUSE_VENDOR_TWILIO
    0, /* Account is not active */
    1, /* SIP: Trunk CPS limit exceeded */
    2, /* SIP: Dial failure - Twilio SIP Domain not found */
    3, /* Voice calling has been disabled for this account */
    4, /* SIP: Too many hops */
    5, /* SIP: Too many endpoints/bindings for the Address-of-record (AOR) */
    6, /* SIP: Registration per second limit reached */
    7, /* The user you tried to dial is not registered with the corresponding SIP Domain */
    8, /* SIP: No valid Origination URIs configured */
    9, /* Error communicating with your SIP communications infrastructure */
    10, /* SIP: Parent account pooled Trunking CPS limit exceeded */
    11, /* SIP: Parent account SIP Interface CPS limit exceeded */
    12, /* Call is terminated because of no audio received */
    13, /* Call is terminated due to exceeding maximum call duration */
    14, /* PSTN PDD timeout */
    15, /* PSTN: Carrier blocked call due to calling number (caller ID) */
    16, /* SHAKEN/STIR call verification failed due to invalid passport from customer */
    17, /* ACK not received from your SIP endpoint */
    18, /* SIP: Trial accounts can only call verified caller IDs */
    19, /* SIP: Invalid phone number */
    20, /* SIP: Bad SDP */
    21, /* SIP: Empty body */
    22, /* SIP: Invalid contact header */
    23, /* SIP: Authentication Error */
    24, /* SIP: URI is formatted incorrectly */
    25, /* SIP: Invalid header name */
    26, /* SIP: Invalid header value */
    27, /* SIP: Insufficient permissions */
    28, /* SIP: Source IP address not in ACL */
    29, /* SIP: Bad user credentials */
    30, /* SIP: Call blocked by Twilio */
    31, /* SIP: 'From' phone number not verified */
    32, /* SIP Trunking: Geo Permission configuration is not permitting call */
    33, /* SIP: Invalid From number (caller ID) */
    34, /* SIP: Secure media not accepted */
    35, /* SIP: Secure media required */
    36, /* SIP: Secure transport required */
    37, /* SIP: Register not supported */
    38, /* SIP: Registration Authentication problem */
    39, /* SIP: SIP Address is on a deny list */
    40, /* SIP: Transfer not allowed */
    41, /* SIP: Redirect failed */
    42, /* Specifying an edge is not allowed when dialing SIP registered endpoints */
    43, /* Dialing SIP Endpoint failure - No devices registered in specified edge */
    44, /* TLS version not allowed */
    45, /* There is no username in the SIP URI when calling a SIP registered endpoint */
#endif
};

static const SIPCAUSE_ROM struct vendor_space vendor_spaces[] = {
    /* name, first entry, keys */
    { 0, 0, { 0, 0, 0, 1, 0, 0, 1, 0, NO_LAST, 0 } },
#if SIPCAUSE_VENDOR_PLIVO
    { 22, 0, { BYTES_PLIVO + 0, 119, 7, 48, 57, 16, 1, 3, NO_LAST, 0 } }, /* plivo hangup */
    { 0, 0, { BYTES_PLIVO + 141, 91, 14, 52, 122, 71, 1, 2, NO_LAST, 1 } }, /* plivo names */
#endif
#if SIPCAUSE_VENDOR_DIDWW
    { 13, 0, { BYTES_DIDWW + 0, 91, 12, 32, 122, 91, 1, 3, NO_LAST, 1 } }, /* didww calllog */
    { 0, 0, { BYTES_DIDWW + 188, 114, 5, 32, 122, 92, 1, 3, NO_LAST, 1 } }, /* didww names */
#endif
#if SIPCAUSE_VENDOR_EXOTEL
    { 15, 0, { BYTES_EXOTEL + 0, 32, 3, 48, 56, 10, 1, 3, NO_LAST, 0 } }, /* exotel sip */
    { 452, 24, { BYTES_EXOTEL + 48, 17, 8, 45, 121, 0, 1, 0, NO_LAST, 1 } }, /* exotel media */
    { 616, 28, { BYTES_EXOTEL + 65, 6, 0, 48, 56, 9, 1, 2, NO_LAST, 0 } }, /* exotel api */
    { 0, 0, { BYTES_EXOTEL + 84, 38, 3, 32, 122, 91, 1, 2, NO_LAST, 1 } }, /* exotel names */
#endif
#if SIPCAUSE_VENDOR_2TALK
    { 7, 0, { BYTES_2TALK + 0, 26, 3, 48, 56, 9, 1, 3, NO_LAST, 0 } }, /* 2talk sip */
    { 0, 0, { BYTES_2TALK + 41, 28, 2, 32, 122, 91, 1, 1, NO_LAST, 1 } }, /* 2talk names */
#endif
#if SIPCAUSE_VENDOR_TELNYX
    { 15, 0, { BYTES_TELNYX + 0, 125, 7, 48, 118, 77, 1, 3, NO_LAST, 1 } }, /* telnyx codes */
    { 0, 0, { BYTES_TELNYX + 208, 65, 15, 32, 122, 91, 1, 1, NO_LAST, 1 } }, /* telnyx names */
#endif
#if SIPCAUSE_VENDOR_TWILIO
    { 15, 0, { BYTES_TWILIO + 0, 54, 1, 48, 57, 14, 1, 4, NO_LAST, 0 } }, /* twilio errors */
    { 0, 0, { BYTES_TWILIO + 76, 67, 12, 32, 121, 90, 1, 1, NO_LAST, 1 } }, /* twilio names */
#endif
};

static const SIPCAUSE_ROM uint8_t vendor_bytes[] = {
#if SIPCAUSE_VENDOR_PLIVO
    0, 0, 1, 0, 2, 6, 3, 47, 36, 5, 1, 0, 6, 42, 15, 32, 24, 69, 61, 52, 77, 75, 42, 0, 54, 6, 69,
    0, 0, 1, 76, 43, 39, 56, 8, 71, 31, 51, 3, 77, 44, 41, 58, 10, 73, 33, 53, 5, 79, 40, 57, 9, 72,
    32, 52, 4, 78, 61, 26, 38, 55, 7, 70, 30, 50, 2, 62, 27, 47, 16, 0, 13, 0, 36, 0, 64, 80, 46,
    18, 0, 12, 75, 35, 63, 28, 45, 0, 20, 11, 74, 34, 49, 0, 48, 15, 19, 14, 0, 37, 0, 0, 0, 0, 67,
    29, 17, 0, 0, 0, 0, 0, 0, 66, 0, 0, 23, 0, 0, 0, 0, 65, 0, 0, 0, 22, 0, 68, 0, 0, 0, 0, 0, 21,
    0, 0, 0, 0, 60, 25, 59, 24, 4, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 43, 0, 22, 0, 37, 32,
    3, 35, 5, 30, 16, 0, 14, 36, 43, 26, 15, 27, 0, 3, 29, 17, 37, 0, 0, 0, 28, 0, 7, 0, 71, 0, 0,
    47, 46, 0, 0, 0, 0, 10, 0, 32, 3, 9, 0, 0, 67, 44, 43, 26, 40, 42, 70, 6, 68, 23, 24, 18, 0, 30,
    69, 78, 56, 66, 64, 19, 39, 72, 61, 15, 58, 73, 33, 57, 45, 76, 1, 16, 55, 75, 14, 21, 74, 20,
    50, 31, 80, 17, 22, 59, 41, 13, 54, 36, 79, 48, 27, 8, 53, 38, 29, 52, 37, 60, 49, 0, 28, 0, 0,
    77, 0, 0, 0, 51, 0, 25, 0, 0, 4,
#endif
#if SIPCAUSE_VENDOR_DIDWW
    0, 0, 2, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 39, 17, 3, 2, 13, 27, 16,
    48, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 73, 14, 51, 2, 57, 50, 19, 21, 0, 2, 49, 49, 21, 30, 8, 0, 15,
    0, 38, 32, 18, 3, 0, 2, 0, 27, 0, 0, 0, 0, 20, 17, 11, 16, 34, 54, 0, 0, 64, 1, 15, 56, 9, 10,
    4, 26, 62, 55, 29, 53, 65, 67, 6, 5, 81, 57, 31, 49, 74, 71, 43, 66, 22, 19, 28, 51, 38, 14, 84,
    8, 12, 30, 24, 75, 58, 33, 80, 40, 48, 76, 36, 13, 59, 32, 42, 23, 73, 83, 61, 18, 45, 3, 46,
    41, 63, 69, 77, 7, 47, 21, 85, 78, 68, 50, 72, 39, 70, 82, 35, 79, 52, 44, 2, 37, 25, 60, 2, 0,
    8, 1, 13, 0, 11, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 5, 59, 71, 38, 2, 8, 2, 44, 32, 38, 68, 17, 32, 17, 2, 8, 26, 5, 2, 29, 2, 2,
    44, 59, 41, 50, 0, 1, 0, 0, 0, 0, 25, 0, 0, 4, 0, 0, 17, 0, 0, 58, 55, 28, 0, 54, 81, 27, 79, 5,
    32, 44, 78, 33, 80, 73, 41, 18, 60, 72, 7, 0, 20, 8, 71, 3, 0, 26, 85, 29, 13, 63, 31, 36, 84,
    35, 74, 12, 67, 11, 76, 83, 77, 9, 65, 59, 14, 24, 16, 40, 37, 61, 0, 22, 21, 46, 19, 47, 62,
    42, 82, 2, 0, 48, 53, 0, 64, 0, 0, 51, 10, 43, 69, 15, 0, 49, 70, 45, 39, 57, 0, 30, 34, 0, 56,
    50, 0, 66, 0, 0, 75, 6, 52, 38, 0, 0, 0, 0, 0, 0, 68,
#endif
#if SIPCAUSE_VENDOR_EXOTEL
    0, 0, 1, 1, 2, 0, 11, 1, 6, 21, 3, 12, 5, 0, 0, 0, 15, 9, 6, 13, 8, 14, 23, 0, 24, 2, 1, 12, 5,
    19, 21, 4, 17, 10, 11, 3, 20, 16, 7, 0, 22, 0, 0, 0, 0, 0, 0, 18, 1, 0, 0, 0, 0, 2, 0, 0, 0, 0,
    0, 0, 0, 0, 4, 0, 3, 2, 0, 3, 0, 1, 0, 4, 0, 0, 0, 0, 3, 2, 6, 2, 1, 5, 4, 3, 0, 0, 4, 0, 1, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3,
    1, 0, 7, 14, 28, 3, 0, 2, 0, 0, 15, 10, 1, 1, 1, 0, 1, 3, 1, 1, 0, 18, 0, 0, 0, 4, 0, 0, 0, 11,
    1, 0, 2, 15, 0, 5, 6, 18, 23, 22, 25, 12, 26, 3, 21, 16, 19, 13, 34, 33, 28, 17, 10, 24, 27, 29,
    31, 14, 20, 32, 8, 7, 30,
#endif
#if SIPCAUSE_VENDOR_2TALK
    0, 0, 1, 0, 2, 0, 3, 4, 14, 10, 1, 11, 0, 12, 5, 18, 17, 8, 15, 5, 6, 10, 1, 0, 2, 16, 7, 19, 9,
    12, 11, 3, 4, 0, 0, 0, 14, 0, 0, 0, 13, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 5, 0, 0, 3, 0, 0, 0, 0, 0, 0, 1, 0, 0,
    2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 4, 0, 0, 0, 1, 16, 19, 8, 2, 13, 6, 5, 7, 10, 15, 3, 11, 14, 18,
    12, 0, 17, 0, 0, 0, 0, 0, 9,
#endif
#if SIPCAUSE_VENDOR_TELNYX
    0, 0, 1, 0, 2, 6, 76, 15, 26, 48, 58, 9, 18, 2, 3, 4, 12, 31, 25, 59, 41, 44, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 3,
    41, 0, 6, 0, 0, 0, 0, 0, 11, 0, 0, 2, 0, 11, 0, 5, 0, 5, 0, 0, 0, 0, 0, 0, 44, 45, 46, 58, 59,
    60, 61, 31, 74, 57, 32, 33, 34, 1, 75, 67, 3, 4, 5, 40, 35, 41, 0, 0, 12, 52, 6, 13, 14, 42, 0,
    0, 2, 36, 62, 39, 0, 15, 54, 8, 0, 68, 69, 70, 53, 7, 21, 63, 43, 23, 17, 71, 38, 76, 55, 10,
    16, 0, 11, 28, 29, 0, 0, 65, 73, 22, 19, 37, 56, 20, 72, 0, 25, 9, 0, 27, 47, 48, 24, 0, 0, 64,
    0, 0, 18, 0, 49, 0, 26, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 30, 0, 0, 0, 50, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 66, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 29, 0, 5, 27, 41, 0, 28, 40, 0, 0, 0, 23, 3, 0,
    6, 0, 0, 22, 24, 0, 16, 0, 0, 0, 0, 0, 68, 0, 0, 0, 41, 0, 0, 0, 0, 24, 45, 0, 0, 22, 0, 32, 75,
    0, 63, 44, 48, 52, 57, 47, 50, 30, 66, 58, 13, 46, 29, 21, 10, 26, 56, 1, 33, 42, 12, 11, 2, 25,
    14, 61, 67, 31, 15, 49, 74, 76, 36, 38, 39, 27, 28, 62, 0, 0, 0, 37, 16, 0, 0, 0, 55,
#endif
#if SIPCAUSE_VENDOR_TWILIO
    0, 0, 2, 0, 3, 2, 4, 4, 3, 5, 1, 0, 6, 23, 15, 36, 38, 31, 0, 50, 47, 43, 40, 34, 15, 5, 0, 24,
    38, 28, 9, 0, 25, 19, 43, 0, 17, 39, 30, 11, 3, 27, 21, 45, 0, 18, 29, 10, 2, 26, 20, 44, 0, 1,
    33, 14, 4, 0, 23, 31, 12, 32, 13, 22, 46, 42, 37, 0, 8, 41, 36, 0, 7, 35, 16, 6, 14, 0, 19, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2,
    0, 9, 5, 0, 0, 1, 5, 4, 0, 18, 2, 0, 16, 1, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 21, 0, 0, 22, 15, 0,
    0, 0, 42, 0, 0, 5, 26, 27, 45, 24, 23, 28, 20, 36, 37, 25, 30, 35, 34, 40, 32, 18, 1, 41, 9, 38,
    39, 31, 7, 3, 2, 13, 0, 0, 29, 4, 19, 0, 0, 0, 0, 14, 16, 12, 0, 11, 6, 10, 33, 0, 0, 0, 0, 43,
    0, 0, 46, 44, 17, 0, 8,
#endif
};

static const SIPCAUSE_ROM struct vendor_failure vendor_failures[] = {
    /* entry, HTTP status, calls */
    { 0, 0, 0 },
#if SIPCAUSE_VENDOR_EXOTEL
    { ENTRIES_EXOTEL + 28, 404, 635 }, /* 1000 */
    { ENTRIES_EXOTEL + 29, 400, 833 }, /* 1001 */
    { ENTRIES_EXOTEL + 30, 400, 913 }, /* 1002 */
    { ENTRIES_EXOTEL + 31, 400, 997 }, /* 1007 */
    { ENTRIES_EXOTEL + 32, 409, 1038 }, /* 1008 */
    { ENTRIES_EXOTEL + 33, 415, 997 }, /* 1011 */
#endif
};

static const SIPCAUSE_ROM struct vendor_retired vendor_retired[] = {
    /* entry, year, day */
    { 0, 0, 0 },
};

static const SIPCAUSE_ROM struct vendor_q850 vendor_q850[] = {
    /* entry, cause */
    { 0, 0 },
};

enum {
    PARTIES = 6 /* that a vendor may tell apart */
};

/* The side of each party, of each vendor. */
static const SIPCAUSE_ROM uint8_t vendor_sides[] = {
    0, 0, 0, 0, 0, 0,
#if SIPCAUSE_VENDOR_PLIVO
    1, 3, 4, 0, 0, 0,
#endif
#if SIPCAUSE_VENDOR_DIDWW
    0, 0, 0, 2, 1, 4,
#endif
#if SIPCAUSE_VENDOR_EXOTEL
    0, 0, 0, 0, 0, 0,
#endif
#if SIPCAUSE_VENDOR_2TALK
    0, 0, 0, 0, 0, 0,
#endif
#if SIPCAUSE_VENDOR_TELNYX
    0, 0, 0, 0, 0, 0,
#endif
#if SIPCAUSE_VENDOR_TWILIO
    0, 0, 0, 0, 0, 0,
#endif
};

static const SIPCAUSE_ROM struct sipcause_vendor vendors[] = {
    /* entries, id, title, number, spaces, facts, flags */
    { 0, 0, 0, SIPCAUSE_NOBODY, 0, 0, 0 },
#if SIPCAUSE_VENDOR_PLIVO
    { 80, 1, 7, SIPCAUSE_PLIVO, 1, 30 * SIPCAUSE_FACTS, SIPCAUSE_CODECS_ONLY }, /* plivo */
#endif
#if SIPCAUSE_VENDOR_DIDWW
    { 85, 1, 7, SIPCAUSE_DIDWW, 1, 8 * SIPCAUSE_FACTS, 0 }, /* didww */
#endif
#if SIPCAUSE_VENDOR_EXOTEL
    { 34, 1, 8, SIPCAUSE_EXOTEL, 3, 24 * SIPCAUSE_FACTS, 0 }, /* exotel */
#endif
#if SIPCAUSE_VENDOR_2TALK
    { 19, 1, 1, SIPCAUSE_2TALK, 1, 7 * SIPCAUSE_FACTS, 0 }, /* 2talk */
#endif
#if SIPCAUSE_VENDOR_TELNYX
    { 76, 1, 8, SIPCAUSE_TELNYX, 1, 0, 0 }, /* telnyx */
#endif
#if SIPCAUSE_VENDOR_TWILIO
    { 46, 1, 8, SIPCAUSE_TWILIO, 1, 0, 0 }, /* twilio */
#endif
};

static const SIPCAUSE_ROM struct vendor_place vendor_places[] = {
    { 0, 0, 0, 0 },
#if SIPCAUSE_VENDOR_PLIVO
    { STRINGS_PLIVO, ENTRIES_PLIVO, BY_NAME_PLIVO, SPACES_PLIVO }, /* plivo */
#endif
#if SIPCAUSE_VENDOR_DIDWW
    { STRINGS_DIDWW, ENTRIES_DIDWW, BY_NAME_DIDWW, SPACES_DIDWW }, /* didww */
#endif
#if SIPCAUSE_VENDOR_EXOTEL
    { STRINGS_EXOTEL, ENTRIES_EXOTEL, BY_NAME_EXOTEL, SPACES_EXOTEL }, /* exotel */
#endif
#if SIPCAUSE_VENDOR_2TALK
    { STRINGS_2TALK, ENTRIES_2TALK, BY_NAME_2TALK, SPACES_2TALK }, /* 2talk */
#endif
#if SIPCAUSE_VENDOR_TELNYX
    { STRINGS_TELNYX, ENTRIES_TELNYX, BY_NAME_TELNYX, SPACES_TELNYX }, /* telnyx */
#endif
#if SIPCAUSE_VENDOR_TWILIO
    { STRINGS_TWILIO, ENTRIES_TWILIO, BY_NAME_TWILIO, SPACES_TWILIO }, /* twilio */
#endif
};
/* SPDX-License-Identifier: MIT
 *
 * vendor.c - finds a vendor's codes by key, name or response code.
 */

enum { ENTRY_COUNT = sizeof vendor_entries / sizeof vendor_entries[0] };

/* Where the vendor of this number stands in the tables: one that is off has no place. */
static unsigned vendor_place(unsigned number)
{
    unsigned place = number;

/* Behind those that end the table, nobody has a place to be moved. */
#define PASS_OVER(vendor)                                                                          \
    if (!SIPCAUSE_VENDOR_##vendor && (unsigned)ENTRIES_##vendor < (unsigned)ENTRY_COUNT)           \
        place -= number > SIPCAUSE_##vendor ? 1u : 0u;
    EACH_VENDOR_BEFORE_OTHERS(PASS_OVER)
#undef PASS_OVER
    return place;
}

/* Where the parts of this vendor begin. */
static const struct vendor_place *place_of(unsigned number)
{
    return &vendor_places[vendor_place(number)];
}

/* A text of the vendor's. */
static const char *vendor_string(unsigned number, unsigned at)
{
    return (const char *)&vendor_strings + SIPCAUSE_READ(place_of(number)->strings) + at;
}

const struct sipcause_vendor *sipcause_vendor_at(size_t index)
{
    return index < sizeof vendors / sizeof vendors[0] - 1 ? &vendors[index + 1] : &vendors[0];
}

const struct sipcause_vendor *sipcause_vendor_find(const char *id, size_t len)
{
    const struct sipcause_vendor *vendor;
    size_t index = 0;

    do
        vendor = sipcause_vendor_at(index++);
    while (vendor != &vendors[0] && !key_is(id, len, sipcause_vendor_id(vendor)));
    return vendor;
}

const char *sipcause_vendor_id(const struct sipcause_vendor *vendor)
{
    return vendor_string(SIPCAUSE_READ(vendor->number), SIPCAUSE_READ(vendor->id_at));
}

const char *sipcause_vendor_title(const struct sipcause_vendor *vendor)
{
    return vendor_string(SIPCAUSE_READ(vendor->number), SIPCAUSE_READ(vendor->title_at));
}

/* The vendor's space `index`; after the last comes the one with the names. */
static const struct vendor_space *space_at(const struct sipcause_vendor *vendor, size_t index)
{
    return &vendor_spaces[SIPCAUSE_READ(place_of(SIPCAUSE_READ(vendor->number))->spaces) + index];
}

const char *sipcause_vendor_space(const struct sipcause_vendor *vendor, size_t index)
{
    const unsigned number = SIPCAUSE_READ(vendor->number);

    return index < SIPCAUSE_READ(vendor->space_count)
               ? vendor_string(number, SIPCAUSE_READ(space_at(vendor, index)->name_at))
               : vendor_string(number, 0);
}

/* Is `text` the same as `known`, which is a text of a table? */
static int same_text(const char *text, const char *known)
{
    while (*text != '\0' && *text == letter_at(known)) {
        text++;
        known++;
    }
    return *text == letter_at(known);
}

const struct sipcause_entry *sipcause_entry_find(const struct sipcause_vendor *vendor,
                                                 const char *space, const char *key, size_t len)
{
    unsigned index;

    for (index = 0; index < SIPCAUSE_READ(vendor->space_count); index++) {
        const struct vendor_space *const own = space_at(vendor, index);
        unsigned candidate;
        if (space != NULL && !same_text(space, sipcause_vendor_space(vendor, index)))
            continue;
        candidate = key_candidate(&own->keys, vendor_bytes, key, len);
        if (candidate != 0) {
            const struct sipcause_entry *const entry =
                sipcause_entry_at(vendor, SIPCAUSE_READ(own->first) + candidate - 1);
            if (key_is(key, len, sipcause_entry_key(entry)))
                return entry;
        }
    }
    return &vendor_entries[0];
}

size_t sipcause_entry_by_key(const struct sipcause_vendor *vendor, const char *space,
                             const char *key, size_t len, const struct sipcause_entry **entries,
                             size_t max)
{
    const struct sipcause_entry *const first = sipcause_entry_find(vendor, space, key, len);
    const struct sipcause_entry *const end = vendor_entries + ENTRY_COUNT;
    const struct sipcause_entry *entry = first;

    if (first == &vendor_entries[0])
        return 0;
    while (entry < end && SIPCAUSE_READ(entry->key_at) == SIPCAUSE_READ(first->key_at)
           && SIPCAUSE_READ(entry->space) == SIPCAUSE_READ(first->space)
           && SIPCAUSE_READ(entry->vendor) == SIPCAUSE_READ(first->vendor)) {
        if ((size_t)(entry - first) < max)
            entries[entry - first] = entry;
        entry++;
    }
    return (size_t)(entry - first);
}

size_t sipcause_entry_by_name(const struct sipcause_vendor *vendor, const char *name, size_t len,
                              const struct sipcause_entry **entries, size_t max)
{
    const vendor_index *const by_name =
        vendor_by_name + SIPCAUSE_READ(place_of(SIPCAUSE_READ(vendor->number))->by_name);
    const struct vendor_space *const names = space_at(vendor, SIPCAUSE_READ(vendor->space_count));
    const unsigned first = key_candidate(&names->keys, vendor_bytes, name, len);
    size_t count = 0;
    unsigned index;

    for (index = first - 1; first != 0 && index < SIPCAUSE_READ(vendor->entry_count); index++) {
        const struct sipcause_entry *const entry =
            sipcause_entry_at(vendor, SIPCAUSE_READ(by_name[index]));
        if (!key_is(name, len, sipcause_entry_name(entry)))
            break;
        if (count < max)
            entries[count] = entry;
        count++;
    }
    return count;
}

size_t sipcause_entry_by_code(const struct sipcause_vendor *vendor, unsigned code,
                              const struct sipcause_entry **entries, size_t max)
{
    size_t count = 0;
    unsigned index;

    for (index = 0; code != 0 && index < SIPCAUSE_READ(vendor->entry_count); index++) {
        const struct sipcause_entry *const entry = sipcause_entry_at(vendor, index);
        if (SIPCAUSE_READ(entry->sip) != code
            || (SIPCAUSE_READ(entry->flags) & SIPCAUSE_SIP_INFERRED))
            continue;
        if (count < max)
            entries[count] = entry;
        count++;
    }
    return count;
}

const struct sipcause_entry *sipcause_entry_at(const struct sipcause_vendor *vendor, size_t index)
{
    const struct vendor_place *const place = place_of(SIPCAUSE_READ(vendor->number));

    return &vendor_entries[index < SIPCAUSE_READ(vendor->entry_count)
                               ? SIPCAUSE_READ(place->entries) + index
                               : 0];
}

const struct sipcause_vendor *sipcause_entry_vendor(const struct sipcause_entry *entry)
{
    return &vendors[vendor_place(SIPCAUSE_READ(entry->vendor))];
}

const char *sipcause_entry_key(const struct sipcause_entry *entry)
{
    return vendor_string(SIPCAUSE_READ(entry->vendor), SIPCAUSE_READ(entry->key_at));
}

const char *sipcause_entry_name(const struct sipcause_entry *entry)
{
    return vendor_string(SIPCAUSE_READ(entry->vendor), SIPCAUSE_READ(entry->name_at));
}

const char *sipcause_entry_space(const struct sipcause_entry *entry)
{
    return sipcause_vendor_space(sipcause_entry_vendor(entry), SIPCAUSE_READ(entry->space));
}

/* Where a row stands among the rows of its table, be it that row or a copy of it: no two are the
 * same. 0, where the row of nothing stands, for what is no row of the table. */
static unsigned row_place(const void *row, const void *rows, unsigned count, unsigned size)
{
    const uint8_t *const wanted = row, *bytes = rows;
    unsigned at;

    bytes += count * size;
    do {
        count--;
        bytes -= size;
        for (at = 0; at < size && SIPCAUSE_READ(bytes[at]) == SIPCAUSE_READ(wanted[at]);)
            at++;
    } while (count > 0 && at < size);
    return count;
}

static unsigned entry_place(const struct sipcause_entry *entry)
{
    return row_place(entry, vendor_entries, ENTRY_COUNT, sizeof vendor_entries[0]);
}

/* What an API error has besides the fields of its entry; of any other entry nothing, in row 0. */
static const struct vendor_failure *failure_of(const struct sipcause_entry *entry)
{
    const unsigned place = entry_place(entry);
    size_t index = sizeof vendor_failures / sizeof vendor_failures[0] - 1;

    while (index > 0 && SIPCAUSE_READ(vendor_failures[index].entry) != place)
        index--;
    return &vendor_failures[index];
}

unsigned sipcause_entry_http(const struct sipcause_entry *entry)
{
    return SIPCAUSE_READ(failure_of(entry)->http);
}

const char *sipcause_entry_calls(const struct sipcause_entry *entry)
{
    return vendor_string(SIPCAUSE_READ(entry->vendor), SIPCAUSE_READ(failure_of(entry)->calls_at));
}

uint32_t sipcause_entry_retired(const struct sipcause_entry *entry)
{
    const unsigned place = entry_place(entry);
    size_t index = sizeof vendor_retired / sizeof vendor_retired[0] - 1;

    while (index > 0 && SIPCAUSE_READ(vendor_retired[index].entry) != place)
        index--;
    return SIPCAUSE_READ(vendor_retired[index].year) * (uint32_t)10000
           + SIPCAUSE_READ(vendor_retired[index].day);
}

unsigned sipcause_entry_q850(const struct sipcause_entry *entry)
{
    const unsigned place = entry_place(entry);
    size_t index = sizeof vendor_q850 / sizeof vendor_q850[0] - 1;

    while (index > 0 && SIPCAUSE_READ(vendor_q850[index].entry) != place)
        index--;
    return SIPCAUSE_READ(vendor_q850[index].cause);
}

unsigned sipcause_entry_side(const struct sipcause_entry *entry)
{
    const uint8_t *const sides =
        vendor_sides + PARTIES * vendor_place(SIPCAUSE_READ(entry->vendor));
    const unsigned initiators = SIPCAUSE_READ(entry->initiators);
    unsigned side = SIPCAUSE_SIDE_UNKNOWN, bit;

    for (bit = 0; bit < PARTIES; bit++) {
        const unsigned own = SIPCAUSE_READ(sides[bit]);
        if (!(initiators >> bit & 1))
            continue;
        if (own == SIPCAUSE_SIDE_UNKNOWN || (side != SIPCAUSE_SIDE_UNKNOWN && side != own))
            return SIPCAUSE_SIDE_UNKNOWN;
        side = own;
    }
    return side;
}
/* Generated from spec/vendors. Do not edit: change the spec and run `make dist`. */

/* Where the vendor's part of the names begins. */
enum {
    FIELDS_PLIVO = 1,
    FIELDS_DIDWW = FIELDS_PLIVO + 0 * (SIPCAUSE_VENDOR_PLIVO),
    FIELDS_EXOTEL = FIELDS_DIDWW + 0 * (SIPCAUSE_VENDOR_DIDWW),
    FIELDS_2TALK = FIELDS_EXOTEL + 0 * (SIPCAUSE_VENDOR_EXOTEL),
    FIELDS_TELNYX = FIELDS_2TALK + 0 * (SIPCAUSE_VENDOR_2TALK),
    FIELDS_TWILIO = FIELDS_TELNYX + 0 * (SIPCAUSE_VENDOR_TELNYX)
};

enum {
    IN_HEADER = 1,
    IN_STATUS = 2,
    IN_REASON_TEXT = 3,
    IN_COLUMN = 4
};

enum {
    CUT_FIRST_NUMBER = 1,
    CUT_FIRST_WORD = 2,
    CUT_LAST_WORD = 3,
    CUT_WHOLE = 4,
    CUT_CODE = 5,
    CUT_CODE_AND_PHRASE = 6
};

/* How long the names of the fields are, a bit for each length. */
#define FIELD_LENGTHS (0ul \
    | SIPCAUSE_VENDOR_TWILIO * 0x4000ul)

static const SIPCAUSE_ROM struct {
    char nobody[1];
#if SIPCAUSE_VENDOR_TWILIO
    char of_twilio[15];
#endif
} field_names = {
    "",
#if SIPCAUSE_VENDOR_TWILIO
    /* of_twilio, offset */
    /*    0 */ "X-Twilio-Error",
#endif
};

static const SIPCAUSE_ROM struct evidence vendor_evidence[] = {
    /* name, its length, vendor, space, where, cut, only of a vendor that was named */
    { 0, 0, SIPCAUSE_NOBODY, 0, 0, 0, 0 },
#if SIPCAUSE_VENDOR_DIDWW
    { 0, 0, SIPCAUSE_DIDWW, 0, IN_STATUS, CUT_CODE_AND_PHRASE, 1 },
#endif
#if SIPCAUSE_VENDOR_EXOTEL
    { 0, 0, SIPCAUSE_EXOTEL, 0, IN_STATUS, CUT_CODE, 1 },
#endif
#if SIPCAUSE_VENDOR_2TALK
    { 0, 0, SIPCAUSE_2TALK, 0, IN_STATUS, CUT_CODE, 1 },
#endif
#if SIPCAUSE_VENDOR_TELNYX
    { 0, 0, SIPCAUSE_TELNYX, 0, IN_STATUS, CUT_LAST_WORD, 0 },
#endif
#if SIPCAUSE_VENDOR_TWILIO
    { FIELDS_TWILIO + 0, 14, SIPCAUSE_TWILIO, 0, IN_HEADER, CUT_FIRST_NUMBER, 0 }, /* X-Twilio-Error */
#endif
};
/* SPDX-License-Identifier: MIT
 *
 * evidence.c - finds vendors' codes in messages: which field, which part of it and whose code that
 * is are rows, so that a vendor more is no code more.
 */

enum { EVIDENCE_COUNT = sizeof vendor_evidence / sizeof vendor_evidence[0] };

/* Bytes of a message. */
struct piece {
    const char *at;
    size_t len;
};

/* A blank, or a line end of a folded field. */
static int is_gap(char byte)
{
    return is_blank(byte) || byte == '\r' || byte == '\n';
}

static int is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

static int is_letter(char byte)
{
    return ((unsigned char)byte | 0x20u) - 'a' < 26;
}

static void trim(struct piece *text)
{
    for (; text->len > 0 && is_gap(*text->at); text->len--)
        text->at++;
    while (text->len > 0 && is_gap(text->at[text->len - 1]))
        text->len--;
}

/* The number that a text begins with: none in "32203rd". */
static void cut_number(struct piece *text)
{
    size_t len = 0;

    while (len < text->len && is_digit(text->at[len]))
        len++;
    text->len = len < text->len && is_letter(text->at[len]) ? 0 : len;
}

static void cut_first(struct piece *text)
{
    size_t len = 0;

    while (len < text->len && !is_gap(text->at[len]) && text->at[len] != ','
           && text->at[len] != ';')
        len++;
    text->len = len;
}

static void cut_last(struct piece *text)
{
    size_t at = text->len;

    while (at > 0 && !is_gap(text->at[at - 1]))
        at--;
    if (at > 0) {
        text->at += at;
        text->len -= at;
    }
}

/* Leaves of a text the key that stands in it. */
static void cut_key(unsigned cut, struct piece *text)
{
    trim(text);
    if (cut == CUT_FIRST_NUMBER)
        cut_number(text);
    else if (cut == CUT_FIRST_WORD)
        cut_first(text);
    else if (cut == CUT_LAST_WORD)
        cut_last(text);
}

/* What of a message is looked at, and for whose codes. */
struct clue {
    struct piece text;      /* a field's value, a reason phrase, the text of a Reason */
    const char *name;       /* of the field; no other clue has one */
    size_t name_len;
    unsigned where, vendor; /* SIPCAUSE_NOBODY: any that says so of itself */
    unsigned code;          /* of a status line */
};

/* Of two that are equally long, neither has a blank that key_is() would pass over. */
static int is_named(const struct evidence *row, const struct clue *clue)
{
    return SIPCAUSE_READ(row->name_len) == clue->name_len
           && key_is(clue->name, clue->name_len,
                     (const char *)&field_names + SIPCAUSE_READ(row->name_at));
}

/* Is it the row's place, and the vendor who is asked for? */
static int is_meant(const struct evidence *row, const struct clue *clue)
{
    if (SIPCAUSE_READ(row->where) != clue->where)
        return 0;
    if (clue->vendor == SIPCAUSE_NOBODY ? SIPCAUSE_READ(row->named)
                                        : SIPCAUSE_READ(row->vendor) != clue->vendor)
        return 0;
    return is_named(row, clue);
}

/* The entry whose key stands in the text where the row says. A word that is a vendor's by chance
 * seldom stands beside that vendor's response code. */
static const struct sipcause_entry *entry_in_text(const struct evidence *row,
                                                  const struct sipcause_vendor *vendor,
                                                  const struct clue *clue)
{
    const struct vendor_space *const own = space_at(vendor, SIPCAUSE_READ(row->space));
    const struct sipcause_entry *entry;
    struct piece key;
    unsigned candidate;

    key.at = clue->text.at;
    key.len = clue->text.len;
    cut_key(SIPCAUSE_READ(row->cut), &key);
    candidate = key_candidate(&own->keys, vendor_bytes, key.at, key.len);
    if (candidate == 0)
        return &vendor_entries[0];
    entry = sipcause_entry_at(vendor, SIPCAUSE_READ(own->first) + candidate - 1);
    if (clue->where == IN_STATUS && clue->vendor == SIPCAUSE_NOBODY
        && SIPCAUSE_READ(entry->sip) != clue->code)
        return &vendor_entries[0];
    return key_is(key.at, key.len, sipcause_entry_key(entry)) ? entry : &vendor_entries[0];
}

/* The entry for the response code, and the phrase where the row asks for it. */
static const struct sipcause_entry *entry_of_code(const struct evidence *row,
                                                  const struct sipcause_vendor *vendor,
                                                  const struct clue *clue)
{
    unsigned index;

    for (index = 0; index < SIPCAUSE_READ(vendor->entry_count); index++) {
        const struct sipcause_entry *const entry = sipcause_entry_at(vendor, index);
        if (SIPCAUSE_READ(entry->sip) == clue->code
            && SIPCAUSE_READ(entry->space) == SIPCAUSE_READ(row->space)
            && (SIPCAUSE_READ(row->cut) == CUT_CODE
                || key_is(clue->text.at, clue->text.len, sipcause_entry_name(entry))))
            return entry;
    }
    return &vendor_entries[0];
}

static const struct sipcause_entry *entry_of_clue(const struct clue *clue)
{
    const struct sipcause_entry *entry = &vendor_entries[0];
    unsigned index;

    for (index = 1; index < EVIDENCE_COUNT && entry == &vendor_entries[0]; index++) {
        const struct evidence *const row = &vendor_evidence[index];
        if (is_meant(row, clue)) {
            const struct sipcause_vendor *const vendor =
                &vendors[vendor_place(SIPCAUSE_READ(row->vendor))];
            entry = SIPCAUSE_READ(row->cut) < CUT_CODE ? entry_in_text(row, vendor, clue)
                                                       : entry_of_code(row, vendor, clue);
        }
    }
    return entry;
}

/* The number of the vendor that the caller named, SIPCAUSE_NOBODY where he named none. */
static unsigned asked_for(const struct sipcause_vendor *vendor)
{
    return vendor != NULL ? SIPCAUSE_READ(vendor->number) : (unsigned)SIPCAUSE_NOBODY;
}

const struct sipcause_entry *sipcause_entry_by_field(const struct sipcause_vendor *vendor,
                                                     const char *name, size_t name_len,
                                                     const char *value, size_t len)
{
    /* Most are not as long as any of ours. */
    if (name_len > 31 || !(FIELD_LENGTHS >> name_len & 1)) {
        return &vendor_entries[0];
    } else {
        const unsigned asked = asked_for(vendor);
        const struct clue clue = { { value, len }, name, name_len, IN_HEADER, asked, 0 };
        return entry_of_clue(&clue);
    }
}

const struct sipcause_entry *sipcause_entry_by_column(const struct sipcause_vendor *vendor,
                                                      const char *name, size_t name_len,
                                                      const char *value, size_t len)
{
    const struct clue clue = { { value, len }, name, name_len, IN_COLUMN, asked_for(vendor), 0 };

    return entry_of_clue(&clue);
}

#if SIPCAUSE_CALLS
/* Is it the name of a field that counts for who asks for this vendor? */
static int is_vendor_field(const struct sipcause_vendor *vendor, const char *name, size_t len)
{
    const struct clue clue = { { NULL, 0 }, name, len, IN_HEADER, asked_for(vendor), 0 };
    unsigned index = EVIDENCE_COUNT;

    while (--index > 0)
        if (is_meant(&vendor_evidence[index], &clue))
            return 1;
    return 0;
}
#endif

const struct sipcause_entry *sipcause_entry_by_status(const struct sipcause_vendor *vendor,
                                                      unsigned code, const char *phrase,
                                                      size_t len)
{
    const struct clue clue = { { phrase, len }, NULL, 0, IN_STATUS, asked_for(vendor), code };

    return entry_of_clue(&clue);
}

#if SIPCAUSE_HEADERS
const struct sipcause_entry *sipcause_entry_by_reason(const struct sipcause_vendor *vendor,
                                                      const struct sipcause_reason *reason)
{
    const struct clue clue = {
        { reason->text, reason->text_len }, NULL, 0, IN_REASON_TEXT, asked_for(vendor), 0,
    };

    return entry_of_clue(&clue);
}
#endif
#endif

#if SIPCAUSE_FACTS
/* Generated from spec/vendors. Do not edit: change the spec and run `make dist`. */

/* Where the vendor's part of each table begins. */
enum {
    FACT_STRINGS_PLIVO = 1,
    FACT_STRINGS_DIDWW = FACT_STRINGS_PLIVO + 397 * (SIPCAUSE_VENDOR_PLIVO),
    FACT_STRINGS_EXOTEL = FACT_STRINGS_DIDWW + 52 * (SIPCAUSE_VENDOR_DIDWW),
    FACT_STRINGS_2TALK = FACT_STRINGS_EXOTEL + 252 * (SIPCAUSE_VENDOR_EXOTEL),
    FACT_STRINGS_TELNYX = FACT_STRINGS_2TALK + 66 * (SIPCAUSE_VENDOR_2TALK),
    FACT_STRINGS_TWILIO = FACT_STRINGS_TELNYX + 1 * (SIPCAUSE_VENDOR_TELNYX),
    FACTS_PLIVO = 1,
    FACTS_DIDWW = FACTS_PLIVO + 30 * (SIPCAUSE_VENDOR_PLIVO),
    FACTS_EXOTEL = FACTS_DIDWW + 8 * (SIPCAUSE_VENDOR_DIDWW),
    FACTS_2TALK = FACTS_EXOTEL + 24 * (SIPCAUSE_VENDOR_EXOTEL),
    FACTS_TELNYX = FACTS_2TALK + 7 * (SIPCAUSE_VENDOR_2TALK),
    FACTS_TWILIO = FACTS_TELNYX + 0 * (SIPCAUSE_VENDOR_TELNYX)
};

/* Offset 0 of each pool is "". */
static const SIPCAUSE_ROM struct {
    char nobody[1];
#if SIPCAUSE_VENDOR_PLIVO
    char of_plivo[397];
#endif
#if SIPCAUSE_VENDOR_DIDWW
    char of_didww[52];
#endif
#if SIPCAUSE_VENDOR_EXOTEL
    char of_exotel[252];
#endif
#if SIPCAUSE_VENDOR_2TALK
    char of_2talk[66];
#endif
#if SIPCAUSE_VENDOR_TELNYX
    char of_telnyx[1];
#endif
#if SIPCAUSE_VENDOR_TWILIO
    char of_twilio[1];
#endif
} fact_strings = {
    "",
#if SIPCAUSE_VENDOR_PLIVO
    /* of_plivo, offset */
    /*    0 */ "\0"
    /*    1 */ "PCMU\0"
    /*    6 */ "PCMA\0"
    /*   11 */ "telephone-event\0"
    /*   27 */ "tcp\0"
    /*   31 */ "udp\0"
    /*   35 */ "E.164\0"
    /*   41 */ "Customer\0"
    /*   50 */ "Carrier\0"
    /*   58 */ "Zentrunk\0"
    /*   67 */ "debug-logs\0"
    /*   78 */ "sip-pcap\0"
    /*   87 */ "call-uuid\0"
    /*   97 */ "hangup-code\0"
    /*  109 */ "where\0"
    /*  115 */ "Normal Hangups\0"
    /*  130 */ "Authentication Errors\0"
    /*  152 */ "Routing Errors\0"
    /*  167 */ "Caller ID Errors\0"
    /*  184 */ "Format & Media Errors\0"
    /*  206 */ "URI & Availability Errors\0"
    /*  232 */ "Call State Errors\0"
    /*  250 */ "Geo & Number Restrictions\0"
    /*  276 */ "SDP & Codec Errors\0"
    /*  295 */ "Server & Capacity Errors\0"
    /*  320 */ "Mid-Call & Service Errors\0"
    /*  346 */ "Global Failures\0"
    /*  362 */ "https://support.plivo.com\0"
    /*  388 */ "RFC 2833",
#endif
#if SIPCAUSE_VENDOR_DIDWW
    /* of_didww, offset */
    /*    0 */ "\0"
    /*    1 */ "System\0"
    /*    8 */ "Origination\0"
    /*   20 */ "Destination\0"
    /*   32 */ "2xx\0"
    /*   36 */ "3xx\0"
    /*   40 */ "4xx\0"
    /*   44 */ "5xx\0"
    /*   48 */ "6xx",
#endif
#if SIPCAUSE_VENDOR_EXOTEL
    /* of_exotel, offset */
    /*    0 */ "\0"
    /*    1 */ "PCMA\0"
    /*    6 */ "udp\0"
    /*   10 */ "E.164\0"
    /*   16 */ "signaling-port\0"
    /*   31 */ "media-ports\0"
    /*   43 */ "allowed-ips\0"
    /*   55 */ "trunk-domain\0"
    /*   68 */ "mode\0"
    /*   73 */ "destination-uri\0"
    /*   89 */ "codec-enabled\0"
    /*  103 */ "codec-order\0"
    /*  115 */ "transcoding\0"
    /*  127 */ "trunk-sid\0"
    /*  137 */ "call-sid\0"
    /*  146 */ "call-direction\0"
    /*  161 */ "sip-response-code\0"
    /*  179 */ "timestamp\0"
    /*  189 */ "pbx-logs\0"
    /*  198 */ "before-support\0"
    /*  213 */ "support.exotel.com\0"
    /*  232 */ "hello@exotel.com\0"
    /*  249 */ "IN",
#endif
#if SIPCAUSE_VENDOR_2TALK
    /* of_2talk, offset */
    /*    0 */ "\0"
    /*    1 */ "PCMU\0"
    /*    6 */ "PCMA\0"
    /*   11 */ "G729\0"
    /*   16 */ "telephone-event\0"
    /*   32 */ "sdp-offer-answer\0"
    /*   49 */ "m=audio\0"
    /*   57 */ "RFC 2833",
#endif
#if SIPCAUSE_VENDOR_TELNYX
    /* of_telnyx, offset */
    /*    0 */ "",
#endif
#if SIPCAUSE_VENDOR_TWILIO
    /* of_twilio, offset */
    /*    0 */ "",
#endif
};

/* Fact 0 is the answer for what is no fact. */
static const SIPCAUSE_ROM struct sipcause_fact vendor_facts[] = {
    /* low, high, value, kind, vendor */
    { 0, 0, 0, SIPCAUSE_NO_FACT, SIPCAUSE_NOBODY },
#if SIPCAUSE_VENDOR_PLIVO
    { SIPCAUSE_NO_PAYLOAD_TYPE, SIPCAUSE_NO_PAYLOAD_TYPE, 1, SIPCAUSE_CODEC, SIPCAUSE_PLIVO }, /* PCMU */
    { SIPCAUSE_NO_PAYLOAD_TYPE, SIPCAUSE_NO_PAYLOAD_TYPE, 6, SIPCAUSE_CODEC, SIPCAUSE_PLIVO }, /* PCMA */
    { SIPCAUSE_NO_PAYLOAD_TYPE, SIPCAUSE_NO_PAYLOAD_TYPE, 11, SIPCAUSE_CODEC, SIPCAUSE_PLIVO }, /* telephone-event */
    { 5060, 5060, 0, SIPCAUSE_SIGNALING_PORTS, SIPCAUSE_PLIVO }, /*  */
    { 5061, 5061, 27, SIPCAUSE_SIGNALING_PORTS, SIPCAUSE_PLIVO }, /* tcp */
    { 10000, 20000, 31, SIPCAUSE_MEDIA_PORTS, SIPCAUSE_PLIVO }, /* udp */
    { 10000, 30000, 31, SIPCAUSE_MEDIA_PORTS, SIPCAUSE_PLIVO }, /* udp */
    { 0, 0, 35, SIPCAUSE_NUMBER_FORMAT, SIPCAUSE_PLIVO }, /* E.164 */
    { 1, 1, 41, SIPCAUSE_INITIATOR, SIPCAUSE_PLIVO }, /* Customer */
    { 2, 3, 50, SIPCAUSE_INITIATOR, SIPCAUSE_PLIVO }, /* Carrier */
    { 4, 4, 58, SIPCAUSE_INITIATOR, SIPCAUSE_PLIVO }, /* Zentrunk */
    { 0, 0, 67, SIPCAUSE_CHECK, SIPCAUSE_PLIVO }, /* debug-logs */
    { 0, 0, 78, SIPCAUSE_CHECK, SIPCAUSE_PLIVO }, /* sip-pcap */
    { 0, 0, 87, SIPCAUSE_REPORT, SIPCAUSE_PLIVO }, /* call-uuid */
    { 0, 0, 97, SIPCAUSE_REPORT, SIPCAUSE_PLIVO }, /* hangup-code */
    { 0, 0, 109, SIPCAUSE_NOTE, SIPCAUSE_PLIVO }, /* where */
    { 0, 0, 115, SIPCAUSE_NOTE, SIPCAUSE_PLIVO }, /* Normal Hangups */
    { 0, 0, 130, SIPCAUSE_NOTE, SIPCAUSE_PLIVO }, /* Authentication Errors */
    { 0, 0, 152, SIPCAUSE_NOTE, SIPCAUSE_PLIVO }, /* Routing Errors */
    { 0, 0, 167, SIPCAUSE_NOTE, SIPCAUSE_PLIVO }, /* Caller ID Errors */
    { 0, 0, 184, SIPCAUSE_NOTE, SIPCAUSE_PLIVO }, /* Format & Media Errors */
    { 0, 0, 206, SIPCAUSE_NOTE, SIPCAUSE_PLIVO }, /* URI & Availability Errors */
    { 0, 0, 232, SIPCAUSE_NOTE, SIPCAUSE_PLIVO }, /* Call State Errors */
    { 0, 0, 250, SIPCAUSE_NOTE, SIPCAUSE_PLIVO }, /* Geo & Number Restrictions */
    { 0, 0, 276, SIPCAUSE_NOTE, SIPCAUSE_PLIVO }, /* SDP & Codec Errors */
    { 0, 0, 295, SIPCAUSE_NOTE, SIPCAUSE_PLIVO }, /* Server & Capacity Errors */
    { 0, 0, 320, SIPCAUSE_NOTE, SIPCAUSE_PLIVO }, /* Mid-Call & Service Errors */
    { 0, 0, 346, SIPCAUSE_NOTE, SIPCAUSE_PLIVO }, /* Global Failures */
    { 0, 0, 362, SIPCAUSE_SUPPORT, SIPCAUSE_PLIVO }, /* https://support.plivo.com */
    { 0, 0, 388, SIPCAUSE_DTMF, SIPCAUSE_PLIVO }, /* RFC 2833 */
#endif
#if SIPCAUSE_VENDOR_DIDWW
    { 32, 4, 1, SIPCAUSE_INITIATOR, SIPCAUSE_DIDWW }, /* System */
    { 8, 2, 8, SIPCAUSE_INITIATOR, SIPCAUSE_DIDWW }, /* Origination */
    { 16, 1, 20, SIPCAUSE_INITIATOR, SIPCAUSE_DIDWW }, /* Destination */
    { 0, 0, 32, SIPCAUSE_NOTE, SIPCAUSE_DIDWW }, /* 2xx */
    { 0, 0, 36, SIPCAUSE_NOTE, SIPCAUSE_DIDWW }, /* 3xx */
    { 0, 0, 40, SIPCAUSE_NOTE, SIPCAUSE_DIDWW }, /* 4xx */
    { 0, 0, 44, SIPCAUSE_NOTE, SIPCAUSE_DIDWW }, /* 5xx */
    { 0, 0, 48, SIPCAUSE_NOTE, SIPCAUSE_DIDWW }, /* 6xx */
#endif
#if SIPCAUSE_VENDOR_EXOTEL
    { SIPCAUSE_NO_PAYLOAD_TYPE, SIPCAUSE_NO_PAYLOAD_TYPE, 1, SIPCAUSE_CODEC, SIPCAUSE_EXOTEL }, /* PCMA */
    { 443, 443, 0, SIPCAUSE_SIGNALING_PORTS, SIPCAUSE_EXOTEL }, /*  */
    { 5070, 5070, 0, SIPCAUSE_SIGNALING_PORTS, SIPCAUSE_EXOTEL }, /*  */
    { 10000, 40000, 6, SIPCAUSE_MEDIA_PORTS, SIPCAUSE_EXOTEL }, /* udp */
    { 0, 0, 10, SIPCAUSE_NUMBER_FORMAT, SIPCAUSE_EXOTEL }, /* E.164 */
    { 0, 0, 16, SIPCAUSE_CHECK, SIPCAUSE_EXOTEL }, /* signaling-port */
    { 0, 0, 31, SIPCAUSE_CHECK, SIPCAUSE_EXOTEL }, /* media-ports */
    { 0, 0, 43, SIPCAUSE_CHECK, SIPCAUSE_EXOTEL }, /* allowed-ips */
    { 0, 0, 55, SIPCAUSE_CHECK, SIPCAUSE_EXOTEL }, /* trunk-domain */
    { 0, 0, 68, SIPCAUSE_CHECK, SIPCAUSE_EXOTEL }, /* mode */
    { 0, 0, 73, SIPCAUSE_CHECK, SIPCAUSE_EXOTEL }, /* destination-uri */
    { 0, 0, 89, SIPCAUSE_CHECK, SIPCAUSE_EXOTEL }, /* codec-enabled */
    { 0, 0, 103, SIPCAUSE_CHECK, SIPCAUSE_EXOTEL }, /* codec-order */
    { 0, 0, 115, SIPCAUSE_CHECK, SIPCAUSE_EXOTEL }, /* transcoding */
    { 0, 0, 127, SIPCAUSE_REPORT, SIPCAUSE_EXOTEL }, /* trunk-sid */
    { 0, 0, 137, SIPCAUSE_REPORT, SIPCAUSE_EXOTEL }, /* call-sid */
    { 0, 0, 146, SIPCAUSE_REPORT, SIPCAUSE_EXOTEL }, /* call-direction */
    { 0, 0, 161, SIPCAUSE_REPORT, SIPCAUSE_EXOTEL }, /* sip-response-code */
    { 0, 0, 179, SIPCAUSE_REPORT, SIPCAUSE_EXOTEL }, /* timestamp */
    { 0, 0, 189, SIPCAUSE_REPORT, SIPCAUSE_EXOTEL }, /* pbx-logs */
    { 0, 0, 198, SIPCAUSE_NOTE, SIPCAUSE_EXOTEL }, /* before-support */
    { 0, 0, 213, SIPCAUSE_SUPPORT, SIPCAUSE_EXOTEL }, /* support.exotel.com */
    { 0, 0, 232, SIPCAUSE_SUPPORT, SIPCAUSE_EXOTEL }, /* hello@exotel.com */
    { 0, 0, 249, SIPCAUSE_CODECS_ONLY_IN, SIPCAUSE_EXOTEL }, /* IN */
#endif
#if SIPCAUSE_VENDOR_2TALK
    { 0, 0, 1, SIPCAUSE_CODEC, SIPCAUSE_2TALK }, /* PCMU */
    { 8, 8, 6, SIPCAUSE_CODEC, SIPCAUSE_2TALK }, /* PCMA */
    { 18, 18, 11, SIPCAUSE_CODEC, SIPCAUSE_2TALK }, /* G729 */
    { 101, 101, 16, SIPCAUSE_CODEC, SIPCAUSE_2TALK }, /* telephone-event */
    { 0, 0, 32, SIPCAUSE_CHECK, SIPCAUSE_2TALK }, /* sdp-offer-answer */
    { 0, 0, 49, SIPCAUSE_NOTE, SIPCAUSE_2TALK }, /* m=audio */
    { 0, 0, 57, SIPCAUSE_DTMF, SIPCAUSE_2TALK }, /* RFC 2833 */
#endif
};

static const SIPCAUSE_ROM struct fact_place fact_places[] = {
    { 0, 0 },
#if SIPCAUSE_VENDOR_PLIVO
    { FACT_STRINGS_PLIVO, FACTS_PLIVO }, /* plivo */
#endif
#if SIPCAUSE_VENDOR_DIDWW
    { FACT_STRINGS_DIDWW, FACTS_DIDWW }, /* didww */
#endif
#if SIPCAUSE_VENDOR_EXOTEL
    { FACT_STRINGS_EXOTEL, FACTS_EXOTEL }, /* exotel */
#endif
#if SIPCAUSE_VENDOR_2TALK
    { FACT_STRINGS_2TALK, FACTS_2TALK }, /* 2talk */
#endif
#if SIPCAUSE_VENDOR_TELNYX
    { FACT_STRINGS_TELNYX, FACTS_TELNYX }, /* telnyx */
#endif
#if SIPCAUSE_VENDOR_TWILIO
    { FACT_STRINGS_TWILIO, FACTS_TWILIO }, /* twilio */
#endif
};

static const SIPCAUSE_ROM char codec_names[] = /* offset */
    /*    0 */ "\0"
    /*    1 */ "PCMU\0"
    /*    6 */ "GSM\0"
    /*   10 */ "G723\0"
    /*   15 */ "DVI4\0"
    /*   20 */ "LPC\0"
    /*   24 */ "PCMA\0"
    /*   29 */ "G722\0"
    /*   34 */ "L16\0"
    /*   38 */ "QCELP\0"
    /*   44 */ "CN\0"
    /*   47 */ "MPA\0"
    /*   51 */ "G728\0"
    /*   56 */ "G729\0"
    /*   61 */ "telephone-event\0"
    /*   77 */ "tone";

enum {
    LONGEST_CODEC = 15 /* letters of any of them */
};

/* The last is the answer for a type that is none. */
static const SIPCAUSE_ROM struct static_type static_types[] = {
    { 0, 1 }, /* PCMU */
    { 3, 6 }, /* GSM */
    { 4, 10 }, /* G723 */
    { 5, 15 }, /* DVI4 */
    { 6, 15 }, /* DVI4 */
    { 7, 20 }, /* LPC */
    { 8, 24 }, /* PCMA */
    { 9, 29 }, /* G722 */
    { 10, 34 }, /* L16 */
    { 11, 34 }, /* L16 */
    { 12, 38 }, /* QCELP */
    { 13, 44 }, /* CN */
    { 14, 47 }, /* MPA */
    { 15, 51 }, /* G728 */
    { 16, 15 }, /* DVI4 */
    { 17, 15 }, /* DVI4 */
    { 18, 56 }, /* G729 */
    { 65535, 0 },
};

static const SIPCAUSE_ROM uint16_t not_speech[] = {
    0,
    44, 61, 77,
};
/* SPDX-License-Identifier: MIT
 *
 * facts.c - what a vendor's document says besides its codes: codecs, ports, what to check.
 */

const struct sipcause_fact *sipcause_vendor_fact(const struct sipcause_vendor *vendor, size_t index)
{
    const unsigned place = vendor_place(SIPCAUSE_READ(vendor->number));

    return &vendor_facts[index < SIPCAUSE_READ(vendor->fact_count)
                             ? SIPCAUSE_READ(fact_places[place].facts) + index
                             : 0];
}

const char *sipcause_fact_value(const struct sipcause_fact *fact)
{
    const unsigned place = vendor_place(SIPCAUSE_READ(fact->vendor));

    return (const char *)&fact_strings + SIPCAUSE_READ(fact_places[place].strings)
           + SIPCAUSE_READ(fact->value_at);
}

/* A list of codecs says nothing of what carries no speech. */
static int is_speech(const char *codec, size_t len)
{
    size_t index = sizeof not_speech / sizeof not_speech[0];

    while (index > 0)
        if (key_is(codec, len, codec_names + SIPCAUSE_READ(not_speech[--index])))
            return 0;
    return 1;
}

enum sipcause_answer sipcause_vendor_accepts_codec(const struct sipcause_vendor *vendor,
                                                   const char *codec, size_t len)
{
    size_t index;

    for (index = 0; index < SIPCAUSE_READ(vendor->fact_count); index++) {
        const struct sipcause_fact *const fact = sipcause_vendor_fact(vendor, index);
        if (SIPCAUSE_READ(fact->kind) == SIPCAUSE_CODEC
            && key_is(codec, len, sipcause_fact_value(fact)))
            return SIPCAUSE_YES;
    }
    return SIPCAUSE_READ(vendor->flags) & SIPCAUSE_CODECS_ONLY && is_speech(codec, len)
               ? SIPCAUSE_NO
               : SIPCAUSE_UNSTATED;
}

/* The codec of a static payload type; "" for any other. */
static const char *static_codec(unsigned payload_type)
{
    const size_t last = sizeof static_types / sizeof static_types[0] - 1;
    size_t index = 0;

    while (index < last && SIPCAUSE_READ(static_types[index].payload_type) != payload_type)
        index++;
    return codec_names + SIPCAUSE_READ(static_types[index].at);
}

/* Does the vendor's document give this payload type a codec of its own? */
static int names_payload_type(const struct sipcause_vendor *vendor, unsigned payload_type)
{
    size_t index;

    for (index = 0; index < SIPCAUSE_READ(vendor->fact_count); index++) {
        const struct sipcause_fact *const fact = sipcause_vendor_fact(vendor, index);
        if (SIPCAUSE_READ(fact->kind) == SIPCAUSE_CODEC
            && SIPCAUSE_READ(fact->low) == payload_type)
            return payload_type != SIPCAUSE_NO_PAYLOAD_TYPE;
    }
    return 0;
}

enum sipcause_answer sipcause_vendor_accepts_payload_type(const struct sipcause_vendor *vendor,
                                                          unsigned payload_type)
{
    const char *known = static_codec(payload_type);
    char codec[LONGEST_CODEC + 1]; /* which is read as the caller's */
    size_t len;

    if (names_payload_type(vendor, payload_type))
        return SIPCAUSE_YES;
    for (len = 0; letter_at(known + len) != '\0'; len++)
        codec[len] = letter_at(known + len);
    return sipcause_vendor_accepts_codec(vendor, codec, len);
}

#if SIPCAUSE_TEXT || SIPCAUSE_SOURCES
static unsigned fact_place(const struct sipcause_fact *fact)
{
    return row_place(fact, vendor_facts, sizeof vendor_facts / sizeof vendor_facts[0],
                     sizeof vendor_facts[0]);
}
#endif
#endif

#if SIPCAUSE_TONES
/* Generated from spec/tones.lua. Do not edit: change the spec and run `make dist`. */

/* The tone of each outcome. */
static const SIPCAUSE_ROM uint8_t outcome_tones[] = {
    3, 0, 0, 0, 0, 2, 3, 3, 4, 2, 4, 4, 3, 4, 4, 0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 4, 3, 4, 3, 3,
    3, 0, 0, 3, 3,
};

/* Response codes that do not sound as their outcome does. */
static const SIPCAUSE_ROM struct code_tone code_tones[] = {
    { 0, 0, 0 },
    { 180, SIPCAUSE_OUTCOME_PROGRESS, SIPCAUSE_TONE_RINGING },
    { 401, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_TONE_NONE },
    { 407, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_TONE_NONE },
};
/* SPDX-License-Identifier: MIT
 *
 * tones.c - what a phone lets its user hear.
 */

unsigned sipcause_outcome_tone(unsigned outcome)
{
    const unsigned known = outcome < sizeof outcome_tones ? outcome : SIPCAUSE_OUTCOME_UNKNOWN;

    return SIPCAUSE_READ(outcome_tones[known]);
}

/* That of the outcome, unless the response code that stands for it has its own. */
static unsigned tone_of(unsigned outcome, unsigned code)
{
    size_t index = sizeof code_tones / sizeof code_tones[0] - 1;

    for (; index > 0; index--)
        if (SIPCAUSE_READ(code_tones[index].code) == code
            && SIPCAUSE_READ(code_tones[index].outcome) == outcome)
            return SIPCAUSE_READ(code_tones[index].tone);
    return sipcause_outcome_tone(outcome);
}

unsigned sipcause_status_tone(const struct sipcause_status *status)
{
    return tone_of(SIPCAUSE_READ(status->outcome), SIPCAUSE_READ(status->code));
}

#if SIPCAUSE_CAUSES
unsigned sipcause_cause_tone(const struct sipcause_cause *cause)
{
    const int is_code = SIPCAUSE_READ(cause->protocol) == SIPCAUSE_PROTOCOL_SIP;

    return tone_of(SIPCAUSE_READ(cause->outcome), is_code ? SIPCAUSE_READ(cause->cause) : 0);
}
#endif

#if SIPCAUSE_VENDORS
unsigned sipcause_entry_tone(const struct sipcause_entry *entry)
{
    if (SIPCAUSE_READ(entry->flags) & SIPCAUSE_NO_CALL_END)
        return SIPCAUSE_TONE_NONE;
    return tone_of(SIPCAUSE_READ(entry->outcome), SIPCAUSE_READ(entry->sip));
}
#endif
#endif

#if SIPCAUSE_CALLS
/* Generated from spec/diagnosis.lua. Do not edit: change the spec and run `make dist`. */

enum {
    EVIDENCE_VENDOR_CODE = 1, /* a vendor's code that says more than the response code beside it */
    EVIDENCE_EXACT_CAUSE = 2, /* a cause of another protocol than Q.850 and SIP */
    EVIDENCE_Q850_CAUSE = 3, /* a cause of Q.850 that is not generic */
    EVIDENCE_SIP_CAUSE = 4, /* a response code in a Reason, other than the one beside it */
    EVIDENCE_SENSE = 5, /* a phrase or a warn code that makes another answer of the code */
    EVIDENCE_TELLING_CODE = 6, /* a response code that is registered and not generic */
    EVIDENCE_CANCEL = 7, /* a CANCEL */
    EVIDENCE_EARLY_CAUSE = 8, /* a telling cause in a provisional response, the latest */
    EVIDENCE_GENERIC_CODE = 9, /* a response code that stands for many things */
    EVIDENCE_CLASS_CODE = 10, /* a response code that nobody registered, by its class */
    EVIDENCE_EVENT = 11, /* what was in no message */
    EVIDENCE_GENERIC_CAUSE = 12, /* a cause of Q.850 in a BYE that tells little */
    EVIDENCE_BYE = 13 /* a BYE */
};

enum {
    EVENT_OVER = 1, /* the event ends the call */
    EVENT_ENDS = 2, /* a BYE behind it was sent because of it */
    EVENTS = 9, /* how many there are */
    CALL_METHODS = 0x423e, /* the methods that belong to the INVITE's part of a dialog, a bit for each */
    DEFAULT_PROFILE = 1,
    Q850_NORMAL_CLEARING = 16 /* what a call that somebody ended is cleared with */
};

static const SIPCAUSE_ROM struct decision_row decision_rows[] = {
    { 1, SIPCAUSE_DECIDED_BY_VENDOR }, /* vendor_code */
    { 2, SIPCAUSE_DECIDED_BY_REASON }, /* exact_cause */
    { 3, SIPCAUSE_DECIDED_BY_REASON }, /* q850_cause */
    { 4, SIPCAUSE_DECIDED_BY_REASON }, /* sip_cause */
    { 5, SIPCAUSE_DECIDED_BY_PHRASE }, /* sense */
    { 6, SIPCAUSE_DECIDED_BY_STATUS }, /* telling_code */
    { 7, SIPCAUSE_DECIDED_BY_REQUEST }, /* cancel */
    { 8, SIPCAUSE_DECIDED_BY_PROVISIONAL_REASON }, /* early_cause */
    { 9, SIPCAUSE_DECIDED_BY_STATUS }, /* generic_code */
    { 10, SIPCAUSE_DECIDED_BY_CLASS }, /* class_code */
    { 11, SIPCAUSE_DECIDED_BY_EVENT }, /* event */
    { 12, SIPCAUSE_DECIDED_BY_REASON }, /* generic_cause */
    { 13, SIPCAUSE_DECIDED_BY_REQUEST }, /* bye */
};

/* Of several final responses of a class the first to choose. */
static const SIPCAUSE_ROM uint16_t preferred_codes[] = {
    401, 407, 415, 420, 484,
};

static const SIPCAUSE_ROM char diagnosis_strings[] = /* offset */
    /*    0 */ "\0"
    /*    1 */ "v=analytics";

static const SIPCAUSE_ROM struct text_sense text_senses[] = {
    { 1, 3 }, /* v=analytics */
};

static const SIPCAUSE_ROM struct request_row request_rows[] = {
    { 0, SIPCAUSE_METHOD_BYE, SIPCAUSE_OUTCOME_ENDED, SIPCAUSE_ACTION_NONE, 0 },
    { 0, SIPCAUSE_METHOD_CANCEL, SIPCAUSE_OUTCOME_CANCELED, SIPCAUSE_ACTION_NONE, 0 },
    { 200, SIPCAUSE_METHOD_CANCEL, SIPCAUSE_OUTCOME_ANSWERED_ELSEWHERE, SIPCAUSE_ACTION_NONE, 26 },
    { 200, SIPCAUSE_METHOD_BYE, SIPCAUSE_OUTCOME_ENDED, SIPCAUSE_ACTION_NONE, 0 },
    { 487, SIPCAUSE_METHOD_BYE, SIPCAUSE_OUTCOME_ENDED, SIPCAUSE_ACTION_NONE, 0 },
};

static const SIPCAUSE_ROM struct event_row event_rows[] = {
    { 0, SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE, SIPCAUSE_FAILOVER_NONE, 0 }, /* none */
    { 408, SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_TRY_NEXT_SERVER, SIPCAUSE_FAILOVER_SERVER, 1 }, /* no_response */
    { 503, SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_TRY_NEXT_SERVER, SIPCAUSE_FAILOVER_SERVER, 1 }, /* transport_failed */
    { 487, SIPCAUSE_OUTCOME_CANCELED, SIPCAUSE_ACTION_NONE, SIPCAUSE_FAILOVER_NONE, 1 }, /* canceled_here */
    { 0, SIPCAUSE_OUTCOME_ENDED, SIPCAUSE_ACTION_NONE, SIPCAUSE_FAILOVER_NONE, 1 }, /* hung_up_here */
    { 0, SIPCAUSE_OUTCOME_MEDIA_LOST, SIPCAUSE_ACTION_CHECK_NETWORK, SIPCAUSE_FAILOVER_NONE, 2 }, /* media_lost */
    { 0, SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_CHECK_NETWORK, SIPCAUSE_FAILOVER_NONE, 2 }, /* no_ack */
    { 0, SIPCAUSE_OUTCOME_INTERRUPTED, SIPCAUSE_ACTION_CHECK_NETWORK, SIPCAUSE_FAILOVER_NONE, 2 }, /* session_expired */
    { 0, SIPCAUSE_OUTCOME_TRANSFER_FAILED, SIPCAUSE_ACTION_DO_NOT_RETRY, SIPCAUSE_FAILOVER_NONE, 0 }, /* transfer_failed */
};

static const SIPCAUSE_ROM uint8_t missed_outcomes[] = {
    SIPCAUSE_OUTCOME_BUSY,
    SIPCAUSE_OUTCOME_NO_ANSWER,
    SIPCAUSE_OUTCOME_UNAVAILABLE,
    SIPCAUSE_OUTCOME_CANCELED,
    SIPCAUSE_OUTCOME_MEDIA_MISMATCH,
    SIPCAUSE_OUTCOME_TIMEOUT,
    SIPCAUSE_OUTCOME_SERVER_ERROR,
    SIPCAUSE_OUTCOME_CONGESTED,
    SIPCAUSE_OUTCOME_INTERRUPTED,
};
/* SPDX-License-Identifier: MIT
 *
 * said.c - what one message of a call has said: causes, a vendor's entry, a sense of its code.
 */

/* What it has, in struct sipcause_said. */
enum {
    SAID_Q850 = 1,
    SAID_SIP = 2,
    SAID_OTHER = 4, /* a cause of another protocol that is known */
    SAID_RETRY_AFTER = 8,
    SAID_RANK = 16, /* how near to the point its entry is, from 0 to 3 times this */
    SAID_TAG = 64,       /* its From tag is the caller's */
    SAID_OTHER_TAG = 128 /* its From tag is not the caller's */
};

/* Where what said whose entry it is: the nearer to the point, the more. */
enum { RANK_STATUS, RANK_REASON, RANK_FIELD, RANK_CALLER };

/* What stands for a call, in its flags. */
enum {
    CALL_OVER = 1,
    CALL_FORKED = 2,
    CALL_PASSING = 4, /* `final` is no end: a failure inside a call that goes on */
    CALL_HAS_CSEQ = 8,
    CALL_NOW_HAS_CSEQ = 16,
    CALL_GOT_TAG = 32 /* the caller's tag is known from the last message alone */
};

static int is_over(const struct sipcause_call *call)
{
    return (call->course.flags & CALL_OVER) != 0;
}

static int is_answered(const struct sipcause_call *call)
{
    return call->course.stage == SIPCAUSE_STAGE_ANSWERED;
}

/* Has anything come back, and no answer yet? */
static int is_early(const struct sipcause_call *call)
{
    return call->course.stage != SIPCAUSE_STAGE_NOTHING && !is_answered(call);
}

static void said_nothing(struct sipcause_said *said)
{
    said->retry_after = 0;
    said->message = said->code = said->entry = said->q850 = said->sip = said->other = said->tag = 0;
    said->protocol = said->sense = said->text_sense = said->method = said->has = 0;
    said->location = SIPCAUSE_NO_LOCATION;
}

/* Assigns field by field, since for whole structs some compilers call memcpy(), and for their
 * zeros memset(). */
static void said_again(struct sipcause_said *to, const struct sipcause_said *from)
{
    to->retry_after = from->retry_after;
    to->message = from->message;
    to->code = from->code;
    to->entry = from->entry;
    to->q850 = from->q850;
    to->sip = from->sip;
    to->other = from->other;
    to->tag = from->tag;
    to->protocol = from->protocol;
    to->location = from->location;
    to->sense = from->sense;
    to->text_sense = from->text_sense;
    to->method = from->method;
    to->has = from->has;
}

static void course_again(struct sipcause_course *to, const struct sipcause_course *from)
{
    to->caller_tag = from->caller_tag;
    to->early_in = from->early_in;
    to->early_cause = from->early_cause;
    to->messages = from->messages;
    to->answered_in = from->answered_in;
    to->cseq = from->cseq;
    to->now_cseq = from->now_cseq;
    to->early_protocol = from->early_protocol;
    to->early_location = from->early_location;
    to->role = from->role;
    to->vendor = from->vendor;
    to->stage = from->stage;
    to->method = from->method;
    to->event = from->event;
    to->flags = from->flags;
}

/* Where a status stands in sense_rows, or 0. */
static unsigned sense_place(const struct sipcause_status *status)
{
    unsigned place = SENSES - 1;

    while (place > 0 && status != &sense_rows[place])
        place--;
    return place;
}

/* The row of a message's code, as its phrase or a warn code has it. */
static const struct sipcause_status *status_of(const struct sipcause_said *said)
{
    return said->sense != 0 ? &sense_rows[said->sense] : sipcause_status_find(said->code);
}

#if SIPCAUSE_VENDORS

static const struct sipcause_vendor *call_vendor(const struct sipcause_call *call)
{
    return &vendors[vendor_place(call->course.vendor)];
}

/* Keeps a vendor's entry: the one nearer to the point; of two that are as near, the first of the
 * table, since header fields have no order, but of the caller's own the last. */
static void keep_entry(struct sipcause_said *said, unsigned rank, unsigned place)
{
    const unsigned known = said->has / SAID_RANK % 4;
    const int is_nearer =
        known > rank || (known == rank && rank != RANK_CALLER && said->entry <= place);

    if (place == 0 || (said->entry != 0 && is_nearer))
        return;
    said->entry = (uint16_t)place;
    said->has = (uint8_t)((said->has & ~(3u * SAID_RANK)) | rank * SAID_RANK);
}

/* The same for a row of the table. */
static void keep_row(struct sipcause_said *said, unsigned rank, const struct sipcause_entry *entry)
{
    keep_entry(said, rank, (unsigned)(entry - vendor_entries));
}

#endif

/* ---- Causes ---- */

#if SIPCAUSE_CAUSES

/* The cause that a message has for a kind of evidence. Returns the enum sipcause_protocol. */
static unsigned cause_of(const struct sipcause_said *said, unsigned evidence, unsigned *cause)
{
    *cause = 0;
    if (evidence == EVIDENCE_Q850_CAUSE && said->has & SAID_Q850) {
        *cause = said->q850;
        return SIPCAUSE_PROTOCOL_Q_850;
    }
    if (evidence == EVIDENCE_SIP_CAUSE && said->has & SAID_SIP) {
        *cause = said->sip;
        return SIPCAUSE_PROTOCOL_SIP;
    }
    if (evidence == EVIDENCE_EXACT_CAUSE && said->has & SAID_OTHER) {
        *cause = said->other;
        return said->protocol;
    }
    return SIPCAUSE_PROTOCOL_UNKNOWN;
}

/* Its row, where it is a cause that its protocol has and that means something; or NULL. */
static const struct sipcause_cause *known_cause(unsigned protocol, unsigned cause)
{
    const struct sipcause_cause *const row = sipcause_cause_find(protocol, cause);

    return SIPCAUSE_READ(row->cause) == cause && SIPCAUSE_READ(row->name_at) != 0
                   && SIPCAUSE_READ(row->outcome) != SIPCAUSE_OUTCOME_UNKNOWN
               ? row
               : NULL;
}

/* The same, where it tells more than the response code beside it: not one that is generic, nor of
 * SIP the code itself or one that is no failure. */
static const struct sipcause_cause *telling_cause(const struct sipcause_said *said,
                                                  unsigned evidence)
{
    unsigned cause;
    const unsigned protocol = cause_of(said, evidence, &cause);
    const struct sipcause_cause *const row = known_cause(protocol, cause);

    if (row == NULL || SIPCAUSE_READ(row->flags) & SIPCAUSE_GENERIC
        || (protocol == SIPCAUSE_PROTOCOL_SIP && (cause == said->code || cause < 300)))
        return NULL;
    return row;
}

#endif
/* SPDX-License-Identifier: MIT
 *
 * call_fields.c - takes from the header fields of a message what a call needs of them.
 */

/* ---- Tags (RFC 3261 sections 8.1.1.3 and 19.3) ---- */

/* A number for a tag, whose case does not count: not 0. */
static uint32_t hash_of(const unsigned char *bytes, size_t len)
{
    uint32_t hash = 2166136261u; /* FNV-1a */

    while (len-- > 0)
        hash = (hash ^ lower((char)*bytes++)) * 16777619u;
    return hash != 0 ? hash : 1;
}

/* Goes past the name and the address of a From or To, to its parameters: semicolons in quotes and
 * in angle brackets are none of theirs. */
static void pass_address(struct header *header)
{
    while (header->at < header->end && *header->at != ';') {
        const unsigned char *close = header->at;
        if (*header->at == '"') {
            header->at++;
            close = closing_quote(header, header->at);
        } else if (*header->at == '<') {
            while (close < header->end && *close != '>')
                close++;
        }
        header->at = close < header->end ? close + 1 : close;
    }
}

/* The tag in the value of a From or To, as a number; 0 for none. */
static uint32_t tag_in(const char *value, size_t len)
{
    static const SIPCAUSE_ROM char name_of_tag[] = "tag";
    struct header header;
    struct parameter parameter;
    int separator;

    header_start(&header, value, len, 0);
    pass_address(&header);
    separator = separator_next(&header, header.at);
    while (separator == ';') {
        parameter_next(&header, &parameter);
        if (parameter_is(&parameter, name_of_tag) && parameter.value.len > 0)
            return hash_of(parameter.value.bytes, parameter.value.len);
        separator = parameter_ends(&header, &parameter);
    }
    return 0;
}

/* The sender of a request. The INVITE's is the caller, and its responses repeat that. */
static void read_from(struct sipcause_call *call, const char *value, size_t len)
{
    const uint32_t tag = tag_in(value, len);

    if (tag == 0 || call->now.has & (SAID_TAG | SAID_OTHER_TAG)
        || (call->course.caller_tag == 0 && call->now.method == SIPCAUSE_METHOD_BYE))
        return;
    if (call->course.caller_tag == 0) {
        call->course.caller_tag = tag;
        call->course.flags |= CALL_GOT_TAG;
    }
    call->now.has |= tag == call->course.caller_tag ? SAID_TAG : SAID_OTHER_TAG;
}

/* ---- CSeq ---- */

enum { METHOD_STRANGE = 255 }; /* one that nobody registered, where UNKNOWN is that none was seen */

static uint8_t method_of(const char *name, size_t len)
{
    const unsigned method = sipcause_method_find(name, len);

    return (uint8_t)(method != SIPCAUSE_METHOD_UNKNOWN ? method : METHOD_STRANGE);
}

static void read_cseq(struct sipcause_call *call, const char *bytes, size_t len)
{
    struct header header;
    struct value value;
    uint32_t number;

    header_start(&header, bytes, len, 0);
    value_next(&header, part_number, &value);
    header.at = value.bytes + value.word_len;
    if (call->course.flags & CALL_NOW_HAS_CSEQ || value.word_len == 0
        || header_next(&header, part_name) < 0)
        return;
    for (number = 0; value.word_len-- > 0; value.bytes++)
        number = number * 10 + (*value.bytes - '0'); /* what counts is which of two is ahead */
    call->course.now_cseq = (uint16_t)number;
    call->course.flags |= CALL_NOW_HAS_CSEQ;
    if (call->now.code != 0)
        call->now.method = method_of((const char *)header.part, part_len(&header));
}

/* ---- Reason, Retry-After, Warning ---- */

/* What a text of this beginning makes of a code, as a place in sense_rows; 0 for any other. */
static unsigned sense_of_text(const char *text, size_t len)
{
    unsigned row;

    for (row = 0; row < sizeof text_senses / sizeof text_senses[0]; row++) {
        const char *const begin = diagnosis_strings + SIPCAUSE_READ(text_senses[row].text_at);
        size_t at = 0;
        while (at < len && letter_at(begin + at) != '\0'
               && lower(text[at]) == lower(letter_at(begin + at)))
            at++;
        if (letter_at(begin + at) == '\0')
            return SIPCAUSE_READ(text_senses[row].sense);
    }
    return 0;
}

/* Keeps the cause of a value; of several of one protocol the first. */
static void keep_cause(struct sipcause_said *said, const struct sipcause_reason *reason)
{
    if (reason->known_protocol == SIPCAUSE_PROTOCOL_Q_850) {
        if (said->has & SAID_Q850)
            return;
        said->q850 = reason->cause;
        said->has |= SAID_Q850;
        if (reason->has & SIPCAUSE_HAS_LOCATION)
            said->location = reason->location;
    } else if (reason->known_protocol == SIPCAUSE_PROTOCOL_SIP) {
        if (said->has & SAID_SIP)
            return;
        said->sip = reason->cause;
        said->has |= SAID_SIP;
    } else if (reason->known_protocol != SIPCAUSE_PROTOCOL_UNKNOWN && !(said->has & SAID_OTHER)) {
        said->protocol = reason->known_protocol;
        said->other = reason->cause;
        said->has |= SAID_OTHER;
    }
}

static void read_reason(struct sipcause_call *call, const char *value, size_t len)
{
    struct sipcause_reason reason;
    size_t at = 0;

    while (sipcause_reason_next(value, len, &at, &reason)) {
        if (reason.has & SIPCAUSE_HAS_CAUSE)
            keep_cause(&call->now, &reason);
        if (call->now.text_sense == 0)
            call->now.text_sense = (uint8_t)sense_of_text(reason.text, reason.text_len);
#if SIPCAUSE_VENDORS
        keep_row(&call->now, RANK_REASON, sipcause_entry_by_reason(call_vendor(call), &reason));
#endif
    }
}

static void read_retry_after(struct sipcause_call *call, const char *value, size_t len)
{
    struct sipcause_retry_after retry_after;

    if (call->now.has & SAID_RETRY_AFTER || sipcause_retry_after_scan(value, len, &retry_after) < 0)
        return;
    call->now.retry_after = retry_after.seconds;
    call->now.has |= SAID_RETRY_AFTER;
}

static void read_warning(struct sipcause_call *call, const char *value, size_t len)
{
    struct sipcause_said *const now = &call->now;
    struct sipcause_warning warning;
    size_t at = 0;

    while (now->code != 0 && now->sense == 0
           && sipcause_warning_next(value, len, &at, &warning))
        now->sense = (uint8_t)sense_place(sipcause_status_find_warning(now->code, warning.code));
}

/* ---- All of them ---- */

/* In the order of their names. */
enum field {
    FIELD_CSEQ,
    FIELD_FROM,
    FIELD_REASON,
    FIELD_RETRY_AFTER,
    FIELD_TO,
    FIELD_WARNING,
    FIELD_OTHER
};

/* Which field it is, by its whole or its compact name (RFC 3261 section 7.3.3). */
static unsigned field_of(const char *name, size_t len)
{
    static const SIPCAUSE_ROM char names[][12] = { "cseq", "from",        "reason", "retry-after",
                                                   "to",   "warning",     "f",      "t" };
    static const SIPCAUSE_ROM uint8_t fields[] = { FIELD_CSEQ, FIELD_FROM, FIELD_REASON,
                                                   FIELD_RETRY_AFTER, FIELD_TO, FIELD_WARNING,
                                                   FIELD_FROM, FIELD_TO };
    const unsigned lengths = 1u << 1 | 1u << 2 | 1u << 4 | 1u << 6 | 1u << 7 | 1u << 11;
    unsigned index;

    if (len > 11 || !(lengths >> len & 1)) /* as most are */
        return FIELD_OTHER;
    for (index = 0; index < sizeof fields; index++)
        if (lower(*name) == (unsigned char)letter_at(names[index])
            && key_is(name, len, names[index]))
            return SIPCAUSE_READ(fields[index]);
    return FIELD_OTHER;
}

/* Another field: a vendor's, or none that is looked at. */
static int read_other(struct sipcause_call *call, const char *name, size_t name_len,
                      const char *value, size_t value_len)
{
#if SIPCAUSE_VENDORS
    const struct sipcause_vendor *const vendor = call_vendor(call);

    keep_row(&call->now, RANK_FIELD,
             sipcause_entry_by_field(vendor, name, name_len, value, value_len));
    return is_vendor_field(vendor, name, name_len);
#else
    (void)call;
    (void)name;
    (void)name_len;
    (void)value;
    (void)value_len;
    return 0;
#endif
}

int sipcause_call_header(struct sipcause_call *call, const char *name, size_t name_len,
                         const char *value, size_t value_len)
{
    const unsigned field = field_of(name, name_len);

    if (call->now.message == 0) /* of no message */
        return 0;
    switch (field) {
    case FIELD_CSEQ:
        read_cseq(call, value, value_len);
        break;
    case FIELD_FROM:
        read_from(call, value, value_len);
        break;
    case FIELD_REASON:
        read_reason(call, value, value_len);
        break;
    case FIELD_RETRY_AFTER:
        read_retry_after(call, value, value_len);
        break;
    case FIELD_TO:
        if (call->now.tag == 0)
            call->now.tag = (uint16_t)tag_in(value, value_len);
        break;
    case FIELD_WARNING:
        read_warning(call, value, value_len);
        break;
    default:
        return read_other(call, name, name_len, value, value_len);
    }
    return 1;
}
/* SPDX-License-Identifier: MIT
 *
 * call.c - folds the messages and events of a call into the little that tells why it ended.
 *
 * What a message says is kept apart, in `now`, until the next one begins: only then all its header
 * fields are known, whatever their order. Settled, it becomes what stands for the call: the failure
 * in `final`, the BYE or CANCEL in `request`, or the cause of a provisional response.
 */

/* Begins with the INVITE anew. */
static void attempt_begins(struct sipcause_call *call)
{
    said_nothing(&call->final);
    said_nothing(&call->request);
    call->course.early_in = call->course.answered_in = 0;
    call->course.stage = SIPCAUSE_STAGE_NOTHING;
    call->course.event = SIPCAUSE_EVENT_NONE;
    call->course.flags &= CALL_HAS_CSEQ | CALL_NOW_HAS_CSEQ | CALL_GOT_TAG;
}

void sipcause_call_start(struct sipcause_call *call, unsigned role)
{
    said_nothing(&call->now);
    call->course.caller_tag = 0;
    call->course.messages = call->course.cseq = call->course.now_cseq = 0;
    call->course.early_cause = call->course.early_protocol = call->course.early_location = 0;
    call->course.role = (uint8_t)(role <= SIPCAUSE_ROLE_CALLEE ? role : SIPCAUSE_ROLE_OBSERVER);
    call->course.vendor = SIPCAUSE_NOBODY;
    call->course.method = SIPCAUSE_METHOD_UNKNOWN;
    call->course.flags = 0;
    attempt_begins(call);
}

/* Has an event one of the flags EVENT_...? */
static int event_has(unsigned event, unsigned flag)
{
    return (SIPCAUSE_READ(event_rows[event].flags) & flag) != 0;
}

/* ---- Attempts ---- */

/* Which attempt is newer, by CSeq: greater than 0 for the message's. They are near each other. */
static int newer(const struct sipcause_call *call)
{
    const unsigned both = CALL_HAS_CSEQ | CALL_NOW_HAS_CSEQ;
    const unsigned ahead = (uint16_t)(call->course.now_cseq - call->course.cseq);

    if ((call->course.flags & both) != both || ahead == 0)
        return 0;
    return ahead < 0x8000 ? 1 : -1;
}

/* Takes the message's CSeq for that of the attempt. */
static void keep_cseq(struct sipcause_call *call)
{
    if (!(call->course.flags & CALL_NOW_HAS_CSEQ))
        return;
    call->course.cseq = call->course.now_cseq;
    call->course.flags |= CALL_HAS_CSEQ;
}

/* Is it an answer after which the same call goes on with another request? */
static int asks_for_more(unsigned code)
{
    return (code >= 300 && code < 400) || code == SIPCAUSE_401_UNAUTHORIZED
           || code == SIPCAUSE_407_PROXY_AUTHENTICATION_REQUIRED;
}

/* Goes on with the attempt of this response, which may be new; returns 0 for an old one. Where no
 * CSeq tells, what comes behind a code that asks for more is the answer to what was asked for. */
static int attempt_of_response(struct sipcause_call *call)
{
    const int order = newer(call);

    if (order > 0
        || (!(call->course.flags & CALL_NOW_HAS_CSEQ) && asks_for_more(call->final.code)))
        attempt_begins(call);
    if (order >= 0)
        keep_cseq(call);
    return order >= 0;
}

/* ---- Responses ---- */

/* Drops what a call is known by while nothing has ended it. */
static void drop_progress(struct sipcause_call *call)
{
    if (call->final.code < 300 || call->course.flags & CALL_PASSING)
        said_nothing(&call->final);
    call->course.flags &= (uint8_t)~CALL_PASSING;
}

static unsigned stage_of(unsigned code)
{
    if (code == SIPCAUSE_180_RINGING)
        return SIPCAUSE_STAGE_RINGING;
    if (code == SIPCAUSE_199_EARLY_DIALOG_TERMINATED)
        return SIPCAUSE_STAGE_NOTHING; /* further on a branch has ended */
    return sipcause_status_find(code)->code == SIPCAUSE_183_SESSION_PROGRESS
               ? SIPCAUSE_STAGE_EARLY
               : SIPCAUSE_STAGE_TRYING;
}

/* Keeps the cause of a provisional response, where it tells more than the code. */
static void keep_early(struct sipcause_call *call)
{
#if SIPCAUSE_CAUSES
    const struct sipcause_cause *cause = NULL;
    unsigned evidence;

    for (evidence = EVIDENCE_EXACT_CAUSE; cause == NULL && evidence <= EVIDENCE_SIP_CAUSE;)
        cause = telling_cause(&call->now, evidence++);
    if (cause == NULL)
        return;
    call->course.early_in = call->now.message;
    call->course.early_protocol = SIPCAUSE_READ(cause->protocol);
    call->course.early_cause = SIPCAUSE_READ(cause->cause);
    call->course.early_location = call->now.location;
#else
    (void)call;
#endif
}

/* Says how far the call has come, at least. */
static void raise_stage(struct sipcause_call *call, unsigned stage)
{
    if (call->course.method == SIPCAUSE_METHOD_INVITE && stage > call->course.stage)
        call->course.stage = (uint8_t)stage;
}

static void provisional(struct sipcause_call *call)
{
    const struct sipcause_said *const now = &call->now;
    const unsigned tag = call->final.tag;

    if (call->final.code >= 300 || (call->final.code == 0 && call->final.entry != 0))
        return; /* one that comes late */
    raise_stage(call, stage_of(now->code));
    if (is_over(call))
        return;
    if (tag != 0 && now->tag != 0 && tag != now->tag)
        call->course.flags |= CALL_FORKED;
    keep_early(call);
    said_again(&call->final, now);
    if (tag != 0)
        call->final.tag = (uint16_t)tag;
}

static void success(struct sipcause_call *call)
{
    const unsigned forked = call->course.flags & CALL_FORKED;

    attempt_begins(call);
    call->course.flags |= (uint8_t)forked;
    said_again(&call->final, &call->now);
    call->course.answered_in = call->now.message;
    if (call->course.method == SIPCAUSE_METHOD_INVITE)
        call->course.stage = SIPCAUSE_STAGE_ANSWERED;
    else
        call->course.flags |= CALL_OVER;
}

/* Which of several final responses a forking proxy would choose (RFC 3261 section 16.7 step 6): the
 * lower, the better. */
static unsigned rank_of(unsigned code)
{
    unsigned index;

    if (code >= 600)
        return 0;
    for (index = 0; index < sizeof preferred_codes / sizeof preferred_codes[0]; index++)
        if (SIPCAUSE_READ(preferred_codes[index]) == code)
            return 400;
    return code < 400 ? 300 : code < 500 ? 450 : 550;
}

static void failure(struct sipcause_call *call)
{
    const struct sipcause_said *const now = &call->now, *const final = &call->final;

    if (final->code >= 300 && is_over(call)) {
        if (final->tag != 0 && now->tag != 0 && final->tag != now->tag)
            call->course.flags |= CALL_FORKED;
        if (rank_of(now->code) >= rank_of(final->code))
            return;
    }
    said_again(&call->final, now);
    call->course.flags |= CALL_OVER;
    call->course.flags &= (uint8_t)~CALL_PASSING;
}

/* Do its requests belong to the INVITE's part of the dialog? */
static int is_of_call(unsigned method)
{
    return method < METHODS && (CALL_METHODS >> method & 1) != 0;
}

/* Does a failure inside the dialog end the call? */
static int ends_call(const struct sipcause_said *said)
{
    const unsigned method = said->method, effect = sipcause_effect(status_of(said), method);

    return effect == SIPCAUSE_EFFECT_DIALOG
           || (effect == SIPCAUSE_EFFECT_USAGE && is_of_call(method));
}

/* A final response to a request inside the dialog. */
static void inside(struct sipcause_call *call, unsigned method)
{
    const unsigned code = call->now.code;

    if (is_over(call) || code < 200)
        return;
    if (code < 300) {
        if (!(call->course.flags & CALL_PASSING) || call->final.method != method)
            return;
        said_nothing(&call->final); /* the call is what it was */
        call->final.message = call->course.answered_in;
        if (call->final.message != 0)
            call->final.code = SIPCAUSE_200_OK;
        call->course.flags &= (uint8_t)~CALL_PASSING;
    } else if (ends_call(&call->now)) {
        said_again(&call->final, &call->now);
        call->course.flags |= CALL_OVER;
        call->course.flags &= (uint8_t)~CALL_PASSING;
    } else if (is_answered(call)) {
        said_again(&call->final, &call->now);
        call->course.flags |= CALL_PASSING;
    }
}

/* Does a response to this method tell nothing of the call's end? */
static int is_silent(unsigned method)
{
    return method == SIPCAUSE_METHOD_CANCEL || method == SIPCAUSE_METHOD_ACK
           || method == SIPCAUSE_METHOD_PRACK;
}

/* The BYE or CANCEL that the message is ends the call. */
static void end_by_request(struct sipcause_call *call)
{
    drop_progress(call);
    if (!event_has(call->course.event, EVENT_ENDS))
        call->course.event = SIPCAUSE_EVENT_NONE;
    said_again(&call->request, &call->now);
    call->course.flags |= CALL_OVER;
}

/* A response to a BYE says that there was one, whatever it is (RFC 3261 section 15.1.1). */
static void settle_bye(struct sipcause_call *call)
{
    const unsigned tags = call->now.has & (SAID_TAG | SAID_OTHER_TAG);
    const uint16_t message = call->now.message;

    if (is_over(call) || call->now.code < 200)
        return;
    said_nothing(&call->now); /* for the rest is not about the call */
    call->now.message = message;
    call->now.method = SIPCAUSE_METHOD_BYE;
    if (!(call->course.flags & CALL_GOT_TAG)) /* else it is compared with itself */
        call->now.has = (uint8_t)tags;
    end_by_request(call);
}

/* The method that a call with requests of this one is about. */
static unsigned method_of_call(unsigned method)
{
    return is_of_call(method) ? (unsigned)SIPCAUSE_METHOD_INVITE : method;
}

/* Takes back a tag that the message gave for the caller's, unless it was about the call's own
 * request: one inside the dialog may be of either side. */
static void check_tag(struct sipcause_call *call, int is_own)
{
    if (call->course.flags & CALL_GOT_TAG && !(is_own && !is_answered(call)))
        call->course.caller_tag = 0;
}

/* Is it a response to the INVITE that was answered? A branch that was not sends one, too. The other
 * side's INVITEs have numbers of their own. */
static int is_of_other_branch(const struct sipcause_call *call)
{
    const unsigned both = CALL_HAS_CSEQ | CALL_NOW_HAS_CSEQ;

    return call->now.method == call->course.method && (call->course.flags & both) == both
           && call->course.now_cseq == call->course.cseq && !(call->now.has & SAID_OTHER_TAG);
}

/* A response to the request that the call is about, before it was answered. */
static void settle_answer(struct sipcause_call *call)
{
    if (!attempt_of_response(call))
        return;
    if (call->now.code < 200)
        provisional(call);
    else if (call->now.code < 300)
        success(call);
    else
        failure(call);
}

/* Which method the response is about, where no CSeq says so: the call's own. */
static void find_method(struct sipcause_call *call)
{
    const unsigned own = call->course.method;

    if (call->now.method == SIPCAUSE_METHOD_UNKNOWN)
        call->now.method =
            (uint8_t)(own != SIPCAUSE_METHOD_UNKNOWN ? own : SIPCAUSE_METHOD_INVITE);
    if (own == SIPCAUSE_METHOD_UNKNOWN)
        call->course.method = (uint8_t)method_of_call(call->now.method);
}

static void settle_response(struct sipcause_call *call)
{
    find_method(call);
    check_tag(call, call->now.method == call->course.method);
    if (is_silent(call->now.method))
        return;
    if (call->now.method == SIPCAUSE_METHOD_BYE)
        settle_bye(call);
    else if (call->now.method == call->course.method && !is_answered(call))
        settle_answer(call);
    else if (!is_of_other_branch(call))
        inside(call, call->now.method);
}

/* ---- Requests ---- */

/* An INVITE, or what else the call is about. */
static void own_request(struct sipcause_call *call)
{
    const int order = newer(call);
    const int is_inside = is_answered(call) && (!is_over(call) || call->now.tag != 0);

    if (is_inside || order < 0)
        return;
    if (call->now.tag != 0 && call->now.message == 1) /* the call stands already */
        call->course.stage = SIPCAUSE_STAGE_ANSWERED;
    if (order > 0 || (is_over(call) && !(call->course.flags & CALL_NOW_HAS_CSEQ)))
        attempt_begins(call);
    keep_cseq(call);
}

static void settle_request(struct sipcause_call *call)
{
    const struct sipcause_said *const now = &call->now;

    if (call->course.method == SIPCAUSE_METHOD_UNKNOWN)
        call->course.method = (uint8_t)method_of_call(now->method);
    check_tag(call, now->tag == 0 && now->method == call->course.method);
    if (now->method == call->course.method) {
        own_request(call);
    } else if (!is_over(call)
               && (now->method == SIPCAUSE_METHOD_BYE
                   || (now->method == SIPCAUSE_METHOD_CANCEL && !is_answered(call)))) {
        end_by_request(call);
    }
}

/* ---- What comes in ---- */

static void settle(struct sipcause_call *call)
{
    if (call->now.message == 0)
        return;
    if (call->now.code == 0)
        settle_request(call);
    else
        settle_response(call);
    call->now.message = 0;
}

static void message_begins(struct sipcause_call *call)
{
    settle(call);
    said_nothing(&call->now);
    call->course.flags &= (uint8_t)~(CALL_NOW_HAS_CSEQ | CALL_GOT_TAG);
    if (call->course.messages < 0xffff)
        call->course.messages++;
    call->now.message = call->course.messages;
}

void sipcause_call_forget(struct sipcause_call *call)
{
    if (call->now.message == 0)
        return;
    check_tag(call, 0);
    call->now.message = 0;
    call->course.messages--;
}

void sipcause_call_request(struct sipcause_call *call, const char *method, size_t len)
{
    message_begins(call);
    call->now.method = method_of(method, len);
}

void sipcause_call_status(struct sipcause_call *call, unsigned code, const char *phrase, size_t len)
{
    struct sipcause_said *const now = &call->now;
    const struct sipcause_status *const status = sipcause_status_find_phrase(code, phrase, len);

    message_begins(call);
    if (code < 100 || code > 699) { /* no response: nothing can be told from it */
        now->message = 0;
        return;
    }
    now->code = (uint16_t)code;
    now->sense = (uint8_t)sense_place(status);
#if SIPCAUSE_VENDORS
    keep_row(now, RANK_STATUS, sipcause_entry_by_status(call_vendor(call), code, phrase, len));
#endif
}

void sipcause_call_event(struct sipcause_call *call, unsigned event)
{
    settle(call);
    if (is_over(call) || event == SIPCAUSE_EVENT_NONE || event >= EVENTS)
        return;
    drop_progress(call);
    call->course.event = (uint8_t)event;
    if (event_has(event, EVENT_OVER))
        call->course.flags |= CALL_OVER;
}

#if SIPCAUSE_VENDORS

void sipcause_call_vendor(struct sipcause_call *call, unsigned vendor)
{
    size_t index = 0;

    while (SIPCAUSE_READ(sipcause_vendor_at(index)->number) != vendor
           && SIPCAUSE_READ(sipcause_vendor_at(index)->number) != SIPCAUSE_NOBODY)
        index++;
    call->course.vendor = SIPCAUSE_READ(sipcause_vendor_at(index)->number);
}

void sipcause_call_entry(struct sipcause_call *call, const struct sipcause_entry *entry)
{
    const unsigned place = entry_place(entry);
    struct sipcause_said *said;

    if (place == 0)
        return;
    settle(call);
    said = call->request.message != 0 ? &call->request : &call->final;
    if (said == &call->final && !is_over(call)) {
        drop_progress(call);
        if (!(SIPCAUSE_READ(entry->flags) & SIPCAUSE_NO_CALL_END))
            call->course.flags |= CALL_OVER;
    }
    keep_entry(said, RANK_CALLER, place);
}

#endif
#if SIPCAUSE_SCAN
/* SPDX-License-Identifier: MIT
 *
 * call_head.c - reads the heads of messages, whole or in pieces of any size, into a call.
 *
 * Both ways take a head apart into the same lines, folded ones whole, and hand these to the same
 * two functions: one for the start line, one for a header field.
 */

/* The byte behind the next LF, or NULL. */
static const char *line_after(const char *at, const char *end)
{
    at = find_byte(at, end, '\n');
    return at < end ? at + 1 : NULL;
}

/* How long a line is without its end. */
static size_t line_len(const char *line, size_t len)
{
    if (len > 0 && line[len - 1] == '\n')
        len--;
    if (len > 0 && line[len - 1] == '\r')
        len--;
    return len;
}

/* A header field: name, blanks perhaps, colon, value. What has no colon is passed over. */
static void read_line(struct sipcause_call *call, const char *line, size_t len)
{
    const char *const end = line + line_len(line, len), *colon = line, *name_end;

    while (colon < end && *colon != ':')
        colon++;
    for (name_end = colon; name_end > line && is_blank(name_end[-1]);)
        name_end--;
    if (colon < end)
        sipcause_call_header(call, line, (size_t)(name_end - line), colon + 1,
                             (size_t)(end - colon - 1));
}

/* Where the version of a request line begins: behind its last blank. */
static size_t version_at(const char *line, size_t len)
{
    while (len > 0 && line[len - 1] != ' ')
        len--;
    return len;
}

/* Takes the start line of a request apart (RFC 3261 section 7.1): its method becomes the phrase of
 * the code 0. Returns 0 or an error. */
static int request_line(const char *line, size_t len, struct sipcause_line *parts)
{
    static const SIPCAUSE_ROM char sip_2_0[] = "sip/2.0";
    const size_t version = version_at(line, len);

    parts->code = 0;
    parts->phrase = line;
    parts->phrase_len = 0;
    while (parts->phrase_len < len && line[parts->phrase_len] != ' ')
        parts->phrase_len++;
    return parts->phrase_len > 0 && version > parts->phrase_len + 1
                   && len - version == 7 && key_is(line + version, 7, sip_2_0)
               ? 0
               : SIPCAUSE_BAD_VERSION;
}

/* Does the line begin as that of a response does, whatever the version? */
static int is_of_response(const char *line, size_t len)
{
    return len > 4 && lower(line[0]) == 's' && lower(line[1]) == 'i' && lower(line[2]) == 'p'
           && line[3] == '/';
}

/* Takes a start line apart, its end included. Returns 0 or an error. */
static int start_line(const char *line, size_t len, struct sipcause_line *parts)
{
    ptrdiff_t answer;

    if (!is_of_response(line, len))
        return request_line(line, line_len(line, len), parts);
    answer = sipcause_scan(line, len, SIPCAUSE_ALLOW_LF | SIPCAUSE_ALLOW_NO_PHRASE_SP, parts);
    return answer > 0 ? 0 : answer == SIPCAUSE_SHORT ? SIPCAUSE_BAD_LINE_END : (int)answer;
}

/* Begins the message that has this start line, its end included. Returns 0 or an error. */
static int message_of(struct sipcause_call *call, const char *line, size_t len)
{
    struct sipcause_line parts;
    const int error = start_line(line, len, &parts);

    if (error < 0)
        return error;
    if (parts.code != 0)
        sipcause_call_status(call, parts.code, parts.phrase, parts.phrase_len);
    else
        sipcause_call_request(call, parts.phrase, parts.phrase_len);
    return 0;
}

/* ---- Whole ---- */

/* Where the start line begins, behind the line ends before it (RFC 3261 section 7.5). */
static const char *start_of(const char *at, const char *end)
{
    while (at < end && (*at == '\r' || *at == '\n'))
        at++;
    return at;
}

/* Is this a line without anything on it? */
static int is_empty_line(const char *line, const char *next)
{
    return line_len(line, (size_t)(next - line)) == 0;
}

/* Reads the header fields. Returns the byte behind the blank line; NULL where it has not come. */
static const char *read_lines(struct sipcause_call *call, const char *line, const char *end)
{
    const char *next = line_after(line, end);

    while (next != NULL && !is_empty_line(line, next)) {
        while (next != NULL && next < end && is_blank(*next)) /* the line is folded */
            next = line_after(next, end);
        if (next == NULL || next == end)
            return NULL;
        read_line(call, line, (size_t)(next - line));
        line = next;
        next = line_after(line, end);
    }
    return next;
}

ptrdiff_t sipcause_call_message(struct sipcause_call *call, const char *bytes, size_t len)
{
    const char *const all = end_of(bytes, len), *const start = start_of(bytes, all);
    const char *const fields = line_after(start, all), *end;
    int error;

    if (fields == NULL)
        return SIPCAUSE_SHORT;
    error = message_of(call, start, (size_t)(fields - start));
    if (error < 0)
        return error;
    end = read_lines(call, fields, all);
    if (end == NULL) {
        sipcause_call_forget(call);
        return SIPCAUSE_SHORT;
    }
    return end - bytes;
}

/* ---- In pieces ---- */

/* What comes next. */
enum {
    READ_START,      /* the first byte of the start line, or a line end before it */
    READ_START_LINE, /* another byte of it */
    READ_LINE_BEGIN, /* the first byte of a line, or of what folds the one in the buffer */
    READ_LINE        /* another byte of it */
};

void sipcause_call_reader_start(struct sipcause_call_reader *reader, char *buffer, size_t size)
{
    reader->buffer = buffer;
    reader->size = size;
    reader->len = 0;
    reader->state = READ_START;
}

/* Puts bytes behind those of the line; how many there were counts even where they do not fit. */
static void keep_bytes(struct sipcause_call_reader *reader, const char *at, const char *end)
{
    while (at < end) {
        if (reader->len < reader->size)
            reader->buffer[reader->len] = *at;
        reader->len++;
        at++;
    }
}

/* Hands over the line in the buffer, if it is whole. */
static void line_ends(struct sipcause_call *call, struct sipcause_call_reader *reader)
{
    if (reader->len <= reader->size)
        read_line(call, reader->buffer, reader->len);
    reader->len = 0;
}

/* The start line is whole. Returns 0, or an error. */
static int start_line_ends(struct sipcause_call *call, struct sipcause_call_reader *reader)
{
    const int error = reader->len <= reader->size ? message_of(call, reader->buffer, reader->len)
                                                  : SIPCAUSE_TOO_LONG;

    reader->len = 0;
    reader->state = error < 0 ? READ_START : READ_LINE_BEGIN;
    return error;
}

/* Looks at the first byte of a line: what folds the line before it belongs to that. */
static void line_begins(struct sipcause_call *call, struct sipcause_call_reader *reader, char byte)
{
    if (!(is_blank(byte) && reader->len > 0))
        line_ends(call, reader);
    reader->state = READ_LINE;
}

/* Is what the buffer holds the line that ends the head? */
static int is_blank_line(const struct sipcause_call_reader *reader)
{
    return reader->len <= 2 && reader->len <= reader->size
           && line_len(reader->buffer, reader->len) == 0;
}

/* Reads on to the end of the line, or of the piece; returns where. */
static const char *read_on(struct sipcause_call_reader *reader, const char *at, const char *end)
{
    const char *const next = line_after(at, end);

    keep_bytes(reader, at, next != NULL ? next : end);
    return next != NULL ? next : end;
}

ptrdiff_t sipcause_call_feed(struct sipcause_call *call, struct sipcause_call_reader *reader,
                             const char *bytes, size_t len)
{
    const char *at = bytes;
    const char *const end = end_of(bytes, len);
    int error;

    while (at < end) {
        if (reader->state == READ_START) {
            at = start_of(at, end);
            if (at < end)
                reader->state = READ_START_LINE;
            continue;
        }
        if (reader->state == READ_LINE_BEGIN)
            line_begins(call, reader, *at);
        at = read_on(reader, at, end);
        if (at[-1] != '\n')
            break;
        if (reader->state == READ_START_LINE) {
            error = start_line_ends(call, reader);
            if (error < 0)
                return error;
        } else if (is_blank_line(reader)) {
            sipcause_call_reader_start(reader, reader->buffer, reader->size);
            return at - bytes;
        } else {
            reader->state = READ_LINE_BEGIN;
        }
    }
    return SIPCAUSE_SHORT;
}
#endif
/* SPDX-License-Identifier: MIT
 *
 * call_evidence.c - what each kind of evidence says of a call, if it has any. Which comes first,
 * diagnose.c says by the rows of spec/diagnosis.lua.
 */

/* What a kind of evidence says, and of which message. */
struct answer {
    const struct sipcause_said *said;     /* NULL where no message says it */
    const struct sipcause_status *status; /* NULL, unless this is what says it; so the next two */
#if SIPCAUSE_CAUSES
    const struct sipcause_cause *cause;
#endif
#if SIPCAUSE_VENDORS
    const struct sipcause_entry *entry;
#endif
    uint16_t in; /* the number of the message */
    uint8_t outcome, action;
    uint8_t q850; /* to pass on, where that follows from a request; or 0 */
};

static void answers_nothing(struct answer *answer)
{
    answer->said = NULL;
    answer->status = NULL;
#if SIPCAUSE_CAUSES
    answer->cause = NULL;
#endif
#if SIPCAUSE_VENDORS
    answer->entry = NULL;
#endif
    answer->in = 0;
    answer->outcome = answer->action = answer->q850 = 0;
}

/* ---- Evidence ---- */

static int status_answers(const struct sipcause_status *status, struct answer *answer)
{
    answer->status = status;
    answer->outcome = SIPCAUSE_READ(status->outcome);
    answer->action = SIPCAUSE_READ(status->action);
    return 1;
}

static int entry_answers(const struct sipcause_said *said, struct answer *answer)
{
#if SIPCAUSE_VENDORS
    const struct sipcause_entry *const entry = &vendor_entries[said->entry];

    if (said->entry == 0 || SIPCAUSE_READ(entry->flags) & SIPCAUSE_TELLS_NO_MORE)
        return 0;
    answer->entry = entry;
    answer->outcome = SIPCAUSE_READ(entry->outcome);
    answer->action = SIPCAUSE_READ(entry->action);
    return 1;
#else
    (void)said;
    (void)answer;
    return 0;
#endif
}

#if SIPCAUSE_CAUSES
static int cause_answers(const struct sipcause_cause *cause, struct answer *answer)
{
    if (cause == NULL)
        return 0;
    answer->cause = cause;
    answer->outcome = SIPCAUSE_READ(cause->outcome);
    answer->action = SIPCAUSE_READ(cause->action);
    return 1;
}
#endif

/* What a row for a request says: the BYE or CANCEL itself, where `cause` is 0, or one with a
 * response code in its Reason. A BYE before the answer is a CANCEL, too (RFC 3261 section 15). */
static int request_answers(const struct sipcause_call *call, const struct sipcause_said *said,
                           unsigned cause, struct answer *answer)
{
    const unsigned method = is_early(call) ? (unsigned)SIPCAUSE_METHOD_CANCEL : said->method;
    unsigned row;

    for (row = 0; row < sizeof request_rows / sizeof request_rows[0]; row++) {
        if (SIPCAUSE_READ(request_rows[row].method) != method
            || SIPCAUSE_READ(request_rows[row].cause) != cause)
            continue;
        answer->outcome = SIPCAUSE_READ(request_rows[row].outcome);
        answer->action = SIPCAUSE_READ(request_rows[row].action);
        answer->q850 = SIPCAUSE_READ(request_rows[row].q850);
        return 1;
    }
    return 0;
}

#if SIPCAUSE_CAUSES
/* Does the phrase make another answer of the code, and the cause says what the code would without
 * it? So does 21 beside "603 Network Blocked". */
static int is_shadow(const struct sipcause_said *said, const struct sipcause_cause *cause)
{
    const struct sipcause_status *const status = sipcause_status_find(said->code);

    return said->sense != 0 && SIPCAUSE_READ(status->outcome) == SIPCAUSE_READ(cause->outcome);
}
#endif

/* A cause of Reason that tells something: by its text, or, one of SIP, by the request in which it
 * stands, or by itself. */
static int reason_answers(const struct sipcause_call *call, const struct sipcause_said *said,
                          unsigned evidence, struct answer *answer)
{
#if SIPCAUSE_CAUSES
    const struct sipcause_cause *row;
#endif

    if (evidence != EVIDENCE_EXACT_CAUSE && said->text_sense != 0)
        return status_answers(&sense_rows[said->text_sense], answer);
    if (evidence == EVIDENCE_SIP_CAUSE && said->sip != 0 && said->code == 0
        && request_answers(call, said, said->sip, answer))
        return 1;
#if SIPCAUSE_CAUSES
    row = telling_cause(said, evidence);
    return row != NULL && !is_shadow(said, row) && cause_answers(row, answer);
#else
    return 0;
#endif
}

/* A cause that is generic, in a request: Q.850's. */
static int generic_answers(const struct sipcause_said *said, struct answer *answer)
{
#if SIPCAUSE_CAUSES
    return (said->has & SAID_Q850) != 0
           && cause_answers(known_cause(SIPCAUSE_PROTOCOL_Q_850, said->q850), answer);
#else
    (void)said;
    (void)answer;
    return 0;
#endif
}

static int early_answers(const struct sipcause_call *call, struct answer *answer)
{
#if SIPCAUSE_CAUSES
    const struct sipcause_course *const course = &call->course;

    answer->said = NULL;
    answer->in = course->early_in;
    return course->early_in != 0
           && cause_answers(sipcause_cause_find(course->early_protocol, course->early_cause),
                            answer);
#else
    (void)call;
    (void)answer;
    return 0;
#endif
}

/* A response code: one that tells something, a generic one, one that its class answers for. */
static int code_answers(const struct sipcause_said *said, unsigned evidence, struct answer *answer)
{
    const unsigned code = said->code;
    const struct sipcause_status *const status = sipcause_status_find(code);
    const int is_known = SIPCAUSE_READ(status->code) == code;
    const int is_generic = (SIPCAUSE_READ(status->flags) & SIPCAUSE_GENERIC_CODE) != 0;

    if (code == 0 || evidence != (!is_known    ? EVIDENCE_CLASS_CODE
                                  : is_generic ? EVIDENCE_GENERIC_CODE
                                               : EVIDENCE_TELLING_CODE))
        return 0;
    answer->said = said;
    answer->in = said->message;
    return status_answers(status, answer);
}

static int event_answers(unsigned event, struct answer *answer)
{
    answer->said = NULL;
    answer->in = 0;
    answer->outcome = SIPCAUSE_READ(event_rows[event].outcome);
    answer->action = SIPCAUSE_READ(event_rows[event].action);
    return event != SIPCAUSE_EVENT_NONE;
}

/* What a message has of a kind of evidence. */
static int said_answers(const struct sipcause_call *call, const struct sipcause_said *said,
                        unsigned evidence, struct answer *answer)
{
    const int is_bye = said->method == SIPCAUSE_METHOD_BYE;

    answer->said = said;
    answer->in = said->message;
    switch (evidence) {
    case EVIDENCE_VENDOR_CODE:
        return entry_answers(said, answer);
    case EVIDENCE_EXACT_CAUSE:
    case EVIDENCE_Q850_CAUSE:
    case EVIDENCE_SIP_CAUSE:
        return reason_answers(call, said, evidence, answer);
    case EVIDENCE_SENSE:
        return said->sense != 0 && status_answers(&sense_rows[said->sense], answer);
    case EVIDENCE_CANCEL:
        return said->code == 0 && !is_bye && request_answers(call, said, 0, answer);
    case EVIDENCE_GENERIC_CAUSE:
        return said->code == 0 && generic_answers(said, answer);
    case EVIDENCE_BYE:
        return said->code == 0 && is_bye && request_answers(call, said, 0, answer);
    default:
        return code_answers(said, evidence, answer);
    }
}

/* May a message say why the call ended? A provisional response and a success only say how far it
 * has come; without a code it is a request, or a vendor's entry alone. */
static int may_decide(const struct sipcause_said *said)
{
    return said->code >= 300 || (said->code == 0 && (said->message != 0 || said->entry != 0));
}

/* What there is of a kind of evidence. */
static int evidence_answers(const struct sipcause_call *call, unsigned evidence,
                            struct answer *answer)
{
    const struct sipcause_said *const final = &call->final, *const request = &call->request;

    if (evidence == EVIDENCE_EARLY_CAUSE)
        return is_over(call) && early_answers(call, answer);
    if (evidence == EVIDENCE_EVENT)
        return event_answers(call->course.event, answer);
    if (may_decide(final) ? said_answers(call, final, evidence, answer)
                      : code_answers(final, evidence, answer))
        return 1;
    return may_decide(request) && said_answers(call, request, evidence, answer);
}
/* SPDX-License-Identifier: MIT
 *
 * diagnose.c - why a call ended and what may be done about it: the most telling evidence decides
 * what happened, and the whole call what follows from it.
 */

/* ---- Which evidence decides ---- */

/* Does a policy not count a kind of evidence? */
static int is_ignored(const struct sipcause_policy *policy, unsigned evidence)
{
    return policy != NULL && policy->ignore_vendors && evidence == EVIDENCE_VENDOR_CODE;
}

/* The kind of evidence that a policy asks for first, or 0. */
static unsigned preferred(const struct sipcause_policy *policy)
{
    const unsigned prefer = policy != NULL ? policy->prefer : (unsigned)SIPCAUSE_PREFER_VENDOR;

    if (prefer == SIPCAUSE_PREFER_Q850)
        return EVIDENCE_Q850_CAUSE;
    return prefer == SIPCAUSE_PREFER_SIP ? EVIDENCE_SIP_CAUSE : 0;
}

/* Finds the first evidence that there is; returns what decides by it. */
static unsigned decide(const struct sipcause_call *call, const struct sipcause_policy *policy,
                       struct answer *answer)
{
    const unsigned first = preferred(policy);
    unsigned rule;

    if (first != 0 && evidence_answers(call, first, answer))
        return SIPCAUSE_DECIDED_BY_REASON;
    for (rule = 0; rule < sizeof decision_rows / sizeof decision_rows[0]; rule++) {
        const unsigned evidence = SIPCAUSE_READ(decision_rows[rule].evidence);
        if (!is_ignored(policy, evidence) && evidence_answers(call, evidence, answer))
            return SIPCAUSE_READ(decision_rows[rule].decider);
    }
    return SIPCAUSE_DECIDED_BY_NOTHING;
}

/* ---- What follows ---- */

/* What a diagnosis is made from, and what of it is known already. */
struct found {
    const struct sipcause_call *call;
    struct sipcause_diagnosis *diagnosis; /* status, outcome, action, decided_by */
    struct answer answer;
    unsigned code; /* of the final failure, or what an event is taken for, or 0 */
};

/* Is there nothing above this code, neither elsewhere nor later (RFC 3261 section 21.6)? */
static int is_global(unsigned code)
{
    return code >= 600;
}

/* Who is at this side of the one that a call is seen by. */
static unsigned by_side(unsigned side, unsigned near)
{
    if (side == SIPCAUSE_SIDE_NETWORK || side == SIPCAUSE_SIDE_PLATFORM)
        return SIPCAUSE_BY_NETWORK;
    if (near == SIPCAUSE_BY_UNKNOWN || side == SIPCAUSE_SIDE_UNKNOWN)
        return SIPCAUSE_BY_UNKNOWN;
    if (side == SIPCAUSE_SIDE_NEAR)
        return near;
    return near == SIPCAUSE_BY_CALLER ? SIPCAUSE_BY_CALLEE : SIPCAUSE_BY_CALLER;
}

/* Who has this role. The numbers are the same: an observer is as good as nobody. */
static unsigned by_role(const struct sipcause_call *call)
{
    return call->course.role;
}

/* Where the Q.850 cause of a response was set (RFC 8606), seen by the caller. */
static unsigned by_location(unsigned location)
{
    return by_side(sipcause_location_side(location), SIPCAUSE_BY_CALLER);
}

/* Who sent the BYE or CANCEL. */
static unsigned by_request(const struct found *found)
{
    const struct sipcause_said *const request = &found->call->request;

    if (sipcause_location_side(request->location) == SIPCAUSE_SIDE_NETWORK)
        return SIPCAUSE_BY_NETWORK;
    if (request->method == SIPCAUSE_METHOD_CANCEL) /* if anything else decides, others may be */
        return found->diagnosis->decided_by == SIPCAUSE_DECIDED_BY_REQUEST ? SIPCAUSE_BY_CALLER
                                                                           : SIPCAUSE_BY_UNKNOWN;
    if (request->has & SAID_TAG)
        return SIPCAUSE_BY_CALLER;
    return request->has & SAID_OTHER_TAG ? SIPCAUSE_BY_CALLEE : SIPCAUSE_BY_UNKNOWN;
}

static int is_by_vendor(const struct answer *answer)
{
#if SIPCAUSE_VENDORS
    return answer->entry != NULL;
#else
    (void)answer;
    return 0;
#endif
}

/* What the evidence itself says of who it was; or the code beside it, unless a vendor's says other
 * than that. */
static unsigned by_answer(const struct found *found)
{
    const struct answer *const answer = &found->answer;
    const struct sipcause_status *const status =
        answer->status != NULL ? answer->status : found->diagnosis->status;
    unsigned by = SIPCAUSE_BY_UNKNOWN;

#if SIPCAUSE_VENDORS
    if (answer->entry != NULL)
        by = by_side(sipcause_entry_side(answer->entry), by_role(found->call));
#endif
#if SIPCAUSE_CAUSES
    if (by == SIPCAUSE_BY_UNKNOWN && answer->cause != NULL
        && sipcause_cause_side(answer->cause) != SIPCAUSE_SIDE_NEAR) /* whose fault it is */
        by = by_side(sipcause_cause_side(answer->cause), SIPCAUSE_BY_CALLER);
#endif
    if (by == SIPCAUSE_BY_UNKNOWN && answer->said == &found->call->final
        && (!is_by_vendor(answer) || SIPCAUSE_READ(status->outcome) == answer->outcome))
        by = by_side(sipcause_status_side(status), SIPCAUSE_BY_CALLER);
    return by;
}

/* Who an event is of. */
static unsigned by_event(const struct sipcause_call *call)
{
    if (call->course.event == SIPCAUSE_EVENT_CANCELED_HERE)
        return SIPCAUSE_BY_CALLER; /* who alone can */
    return call->course.event == SIPCAUSE_EVENT_HUNG_UP_HERE ? by_role(call)
                                                             : (unsigned)SIPCAUSE_BY_UNKNOWN;
}

/* What the messages say of who it was. */
static unsigned by_messages(const struct found *found)
{
    const struct sipcause_call *const call = found->call;
    unsigned by = SIPCAUSE_BY_UNKNOWN;

    if (found->answer.said != NULL)
        by = found->answer.said == &call->request
                 ? by_request(found)
                 : by_location(found->answer.said->location);
#if SIPCAUSE_CAUSES
    else if (found->answer.cause != NULL) /* that of a provisional response */
        by = by_location(call->course.early_location);
#endif
    if (by == SIPCAUSE_BY_UNKNOWN)
        by = by_answer(found);
    return by == SIPCAUSE_BY_UNKNOWN && call->request.message != 0
                   && found->answer.said != &call->final
               ? by_request(found)
               : by;
}

static unsigned who(const struct found *found)
{
    unsigned by = SIPCAUSE_BY_UNKNOWN;

    if (!is_over(found->call)
        || found->answer.outcome == SIPCAUSE_OUTCOME_ANSWERED_ELSEWHERE) /* by a third phone */
        return SIPCAUSE_BY_UNKNOWN;
    if (found->diagnosis->decided_by == SIPCAUSE_DECIDED_BY_EVENT)
        by = by_event(found->call);
    return by != SIPCAUSE_BY_UNKNOWN ? by : by_messages(found);
}

static int is_missed(const struct sipcause_call *call, unsigned outcome)
{
    unsigned row = 0;

    if (call->course.role != SIPCAUSE_ROLE_CALLEE || !is_over(call) || is_answered(call)
        || (call->course.method != SIPCAUSE_METHOD_INVITE
            && call->course.method != SIPCAUSE_METHOD_UNKNOWN))
        return 0;
    while (row < sizeof missed_outcomes && SIPCAUSE_READ(missed_outcomes[row]) != outcome)
        row++;
    return row < sizeof missed_outcomes;
}

/* May the same request go again, and when? What the other side asks for comes before all. */
static void retry_of(const struct found *found, struct sipcause_diagnosis *diagnosis)
{
    const struct sipcause_said *const final = &found->call->final;
    struct sipcause_wait wait;

    diagnosis->retry = (uint8_t)sipcause_action_retry(diagnosis->action);
    sipcause_action_wait(diagnosis->action, by_role(found->call), &wait); /* the caller's Call-ID */
    if (is_global(final->code)) {
        diagnosis->retry = SIPCAUSE_RETRY_NO;
        wait.stated = 0;
    }
    if (final->code >= 300 && final->has & SAID_RETRY_AFTER) {
        const uint32_t most = 0xffffffff / 1000;
        wait.min_ms = final->retry_after <= most ? final->retry_after * 1000 : 0xffffffff;
        wait.max_ms = wait.min_ms;
        wait.stated = 1;
        if (diagnosis->retry != SIPCAUSE_RETRY_NEXT_SERVER)
            diagnosis->retry = SIPCAUSE_RETRY_LATER;
    }
    if (diagnosis->retry == SIPCAUSE_RETRY_NEXT_SERVER
        && diagnosis->failover != SIPCAUSE_FAILOVER_SERVER)
        diagnosis->retry = SIPCAUSE_RETRY_LATER;
    diagnosis->waits = wait.stated;
    diagnosis->wait_min_ms = wait.stated ? wait.min_ms : 0;
    diagnosis->wait_max_ms = wait.stated ? wait.max_ms : 0;
}

/* Where the request may go instead, by the code that it failed with. */
static unsigned failover_by_code(unsigned code)
{
    const unsigned flags = SIPCAUSE_READ(sipcause_status_find(code)->flags);

    if (code < 400 || is_global(code) || flags & SIPCAUSE_STOPS_FORKING)
        return SIPCAUSE_FAILOVER_NONE;
    if (flags & SIPCAUSE_NEXT_SERVER)
        return SIPCAUSE_FAILOVER_SERVER;
    return flags & SIPCAUSE_NEXT_FLOW ? SIPCAUSE_FAILOVER_FLOW : SIPCAUSE_FAILOVER_BRANCH;
}

/* The same for the call: nowhere once it was answered or canceled. */
static unsigned failover_of(const struct found *found)
{
    const struct sipcause_call *const call = found->call;

    if (!is_over(call) || is_answered(call) || call->request.message != 0
        || found->code == SIPCAUSE_487_REQUEST_TERMINATED)
        return SIPCAUSE_FAILOVER_NONE;
    if (call->final.code < 300) /* RFC 3263: where no response at all came */
        return call->course.stage == SIPCAUSE_STAGE_NOTHING
                   ? SIPCAUSE_READ(event_rows[call->course.event].failover)
                   : (unsigned)SIPCAUSE_FAILOVER_NONE;
    return failover_by_code(found->code);
}

/* How much of the dialog ends: by the failure, or else by the BYE. */
static unsigned effect_of(const struct found *found)
{
    const struct sipcause_call *const call = found->call;

    if (call->final.code >= 300)
        return sipcause_effect(found->diagnosis->status, call->final.method);
    if (found->code != 0)
        return sipcause_effect(sipcause_status_find(found->code),
                               call->course.method != SIPCAUSE_METHOD_UNKNOWN
                                   ? call->course.method
                                   : (unsigned)SIPCAUSE_METHOD_INVITE);
    return call->request.message != 0 ? SIPCAUSE_EFFECT_USAGE : SIPCAUSE_EFFECT_NOTHING;
}

/* ---- What to pass on ---- */

/* The response code: a 503 is about this server alone (RFC 3261 section 16.7), and what ends before
 * the answer without one has been terminated. */
static unsigned code_to_pass_on(const struct found *found)
{
    const struct sipcause_call *const call = found->call;
    const int is_canceled = call->request.message != 0
                            && (call->request.method == SIPCAUSE_METHOD_CANCEL || is_early(call));

    if (is_answered(call) || !is_over(call))
        return 0;
    if (found->code == SIPCAUSE_503_SERVICE_UNAVAILABLE)
        return SIPCAUSE_500_SERVER_INTERNAL_ERROR;
    return found->code == 0 && is_canceled ? SIPCAUSE_487_REQUEST_TERMINATED : found->code;
}

/* The cause that came, of the failure or the request; returns whether there is one. */
static int cause_that_came(const struct sipcause_call *call, struct sipcause_diagnosis *diagnosis)
{
    const struct sipcause_said *const said =
        call->final.code >= 300 && call->final.q850 != 0 ? &call->final : &call->request;

    if (said->q850 != 0) {
        diagnosis->q850 = said->q850;
        diagnosis->location = said->location;
        return 1;
    }
    if (call->course.early_in == 0 || call->course.early_protocol != SIPCAUSE_PROTOCOL_Q_850)
        return 0;
    diagnosis->q850 = call->course.early_cause;
    diagnosis->location = call->course.early_location;
    return 1;
}

/* The cause for the code by the profile; whether it would come back is not asked. */
static void map_code(unsigned code, const struct sipcause_policy *policy,
                     struct sipcause_diagnosis *diagnosis)
{
#if SIPCAUSE_MAPPING
    struct mapped asked = { DEFAULT_PROFILE, SIPCAUSE_TO_Q850, code,
                            conditions_met(SIPCAUSE_NO_LOCATION, 0) };
    struct sipcause_mapping mapping;

    if (policy != NULL && policy->profile != SIPCAUSE_PROFILE_NONE)
        asked.profile = policy->profile;
    map(&asked, policy != NULL ? policy->own : NULL, policy != NULL ? policy->own_count : 0,
        &mapping);
    diagnosis->q850 = mapping.to;
    if (mapping.to != 0)
        diagnosis->location = mapping.location;
#else
    (void)code;
    (void)policy;
    (void)diagnosis;
#endif
}

/* The Q.850 cause, as it came, or by the profile; a call that somebody ended was cleared as calls
 * are (RFC 3398 section 8.2.7 and 7.2.3). */
static void cause_to_pass_on(const struct found *found, const struct sipcause_policy *policy,
                             struct sipcause_diagnosis *diagnosis)
{
    const struct sipcause_call *const call = found->call;
    const unsigned outcome = diagnosis->outcome;

    diagnosis->q850 = found->answer.q850;
    diagnosis->location = SIPCAUSE_NO_LOCATION;
    diagnosis->q850_came = (uint8_t)(is_over(call) && cause_that_came(call, diagnosis));
    if (!is_over(call) || diagnosis->q850 != 0)
        return;
    if (found->code != 0)
        map_code(found->code, policy, diagnosis);
    if (diagnosis->q850 == 0
        && (call->request.message != 0 || outcome == SIPCAUSE_OUTCOME_CANCELED
            || outcome == SIPCAUSE_OUTCOME_ENDED))
        diagnosis->q850 = Q850_NORMAL_CLEARING;
}

/* ---- The whole of it ---- */

static unsigned call_tone(const struct found *found)
{
#if SIPCAUSE_TONES
    const struct answer *const answer = &found->answer;

    if (is_answered(found->call) && !is_over(found->call))
        return SIPCAUSE_TONE_NONE; /* the two talk */
#if SIPCAUSE_VENDORS
    if (answer->entry != NULL)
        return sipcause_entry_tone(answer->entry);
#endif
#if SIPCAUSE_CAUSES
    if (answer->cause != NULL)
        return sipcause_cause_tone(answer->cause);
#endif
    if (answer->status != NULL)
        return sipcause_status_tone(answer->status);
    return answer->in != 0 || found->call->course.event != SIPCAUSE_EVENT_NONE
               ? sipcause_outcome_tone(answer->outcome)
               : (unsigned)SIPCAUSE_TONE_NONE;
#else
    (void)found;
    return SIPCAUSE_TONE_NONE;
#endif
}

/* The row of the response that stands, with what its phrase or a Reason makes of it. */
static const struct sipcause_status *status_that_stands(const struct sipcause_said *final,
                                                        const struct answer *answer)
{
    if (answer->status != NULL && SIPCAUSE_READ(answer->status->code) == final->code)
        return answer->status;
    return status_of(final);
}

/* The code that stands for the end of the call. */
static unsigned code_of_end(const struct sipcause_call *call)
{
    if (call->final.code >= 300)
        return call->final.code;
    return SIPCAUSE_READ(event_rows[call->course.event].code);
}

/* What decided, as rows and as numbers. */
static void say_what_decided(struct found *found, struct sipcause_diagnosis *diagnosis)
{
    const struct answer *const answer = &found->answer;

    diagnosis->status = status_that_stands(&found->call->final, answer);
#if SIPCAUSE_CAUSES
    diagnosis->cause = answer->cause != NULL ? answer->cause : &cause_rows[0];
#endif
#if SIPCAUSE_VENDORS
    diagnosis->entry = answer->entry != NULL ? answer->entry : &vendor_entries[0];
#endif
    diagnosis->decided_in =
        diagnosis->decided_by != SIPCAUSE_DECIDED_BY_NOTHING ? answer->in : 0;
    diagnosis->outcome = answer->outcome;
    diagnosis->action = answer->action;
}

static void diagnose(const struct sipcause_call *call, const struct sipcause_policy *policy,
                     struct sipcause_diagnosis *diagnosis)
{
    struct found found;

    answers_nothing(&found.answer);
    found.call = call;
    found.diagnosis = diagnosis;
    found.code = code_of_end(call);
    diagnosis->decided_by = (uint8_t)decide(call, policy, &found.answer);
    say_what_decided(&found, diagnosis);
    diagnosis->stage = call->course.stage;
    diagnosis->over = (uint8_t)is_over(call);
    diagnosis->forked = (call->course.flags & CALL_FORKED) != 0;
    diagnosis->by = (uint8_t)who(&found);
    diagnosis->missed = (uint8_t)is_missed(call, diagnosis->outcome);
    diagnosis->failover = (uint8_t)failover_of(&found);
    diagnosis->effect = (uint8_t)effect_of(&found);
    diagnosis->tone = (uint8_t)call_tone(&found);
    diagnosis->code = (uint16_t)code_to_pass_on(&found);
    retry_of(&found, diagnosis);
    cause_to_pass_on(&found, policy, diagnosis);
}

void sipcause_diagnose(const struct sipcause_call *call, const struct sipcause_policy *policy,
                       struct sipcause_diagnosis *diagnosis)
{
    struct sipcause_call settled; /* the last message may go on */

    said_again(&settled.now, &call->now);
    said_again(&settled.final, &call->final);
    said_again(&settled.request, &call->request);
    course_again(&settled.course, &call->course);
    settle(&settled);
    diagnose(&settled, policy, diagnosis);
}
#endif

#if SIPCAUSE_WORDS
/* Generated from spec/vocabulary.lua. Do not edit: change the spec and run `make dist`. */

static const SIPCAUSE_ROM char word_strings[] = /* offset */
    /*    0 */ "\0"
    /*    1 */ "unknown\0"
    /*    9 */ "progress\0"
    /*   18 */ "success\0"
    /*   26 */ "ended\0"
    /*   32 */ "redirected\0"
    /*   43 */ "busy\0"
    /*   48 */ "no_answer\0"
    /*   58 */ "unavailable\0"
    /*   70 */ "not_found\0"
    /*   80 */ "declined\0"
    /*   89 */ "blocked\0"
    /*   97 */ "forbidden\0"
    /*  107 */ "unauthenticated\0"
    /*  123 */ "identity_refused\0"
    /*  140 */ "no_credit\0"
    /*  150 */ "canceled\0"
    /*  159 */ "media_mismatch\0"
    /*  174 */ "media_lost\0"
    /*  185 */ "malformed\0"
    /*  195 */ "unsupported\0"
    /*  207 */ "too_large\0"
    /*  217 */ "limited\0"
    /*  225 */ "timeout\0"
    /*  233 */ "server_error\0"
    /*  246 */ "loop\0"
    /*  251 */ "no_dialog\0"
    /*  261 */ "conflict\0"
    /*  270 */ "misconfigured\0"
    /*  284 */ "condition_failed\0"
    /*  301 */ "bad_number\0"
    /*  312 */ "congested\0"
    /*  322 */ "interrupted\0"
    /*  334 */ "transfer_failed\0"
    /*  350 */ "answered_elsewhere\0"
    /*  369 */ "interval_too_short\0"
    /*  388 */ "security_required\0"
    /*  406 */ "preempted\0"
    /*  416 */ "no\0"
    /*  419 */ "now\0"
    /*  423 */ "later\0"
    /*  429 */ "after_change\0"
    /*  442 */ "next_server\0"
    /*  454 */ "contact\0"
    /*  462 */ "nobody\0"
    /*  469 */ "device\0"
    /*  476 */ "user\0"
    /*  481 */ "administrator\0"
    /*  495 */ "provider\0"
    /*  504 */ "none\0"
    /*  509 */ "wait\0"
    /*  514 */ "follow_contact\0"
    /*  529 */ "retry_later\0"
    /*  541 */ "retry_soon\0"
    /*  552 */ "try_next_server\0"
    /*  568 */ "authenticate\0"
    /*  581 */ "fix_number\0"
    /*  592 */ "add_digits\0"
    /*  603 */ "change_media\0"
    /*  616 */ "change_request\0"
    /*  631 */ "change_caller_id\0"
    /*  648 */ "ask_user\0"
    /*  657 */ "add_credit\0"
    /*  668 */ "change_account\0"
    /*  683 */ "check_network\0"
    /*  697 */ "check_own_system\0"
    /*  714 */ "contact_provider\0"
    /*  731 */ "reduce_rate\0"
    /*  743 */ "do_not_retry\0"
    /*  756 */ "end_dialog\0"
    /*  767 */ "check_logs\0"
    /*  778 */ "retry_now\0"
    /*  788 */ "customer\0"
    /*  797 */ "carrier\0"
    /*  805 */ "platform\0"
    /*  814 */ "origination\0"
    /*  826 */ "destination\0"
    /*  838 */ "near\0"
    /*  843 */ "far\0"
    /*  847 */ "nothing\0"
    /*  855 */ "transaction\0"
    /*  867 */ "usage\0"
    /*  873 */ "registered\0"
    /*  884 */ "retry_after\0"
    /*  896 */ "stops_forking\0"
    /*  910 */ "deprecated\0"
    /*  921 */ "next_flow\0"
    /*  931 */ "local_timeout\0"
    /*  945 */ "generic_code\0"
    /*  958 */ "ringing\0"
    /*  966 */ "congestion\0"
    /*  977 */ "unobtainable\0"
    /*  990 */ "branch\0"
    /*  997 */ "vendor\0"
    /* 1004 */ "reason\0"
    /* 1011 */ "phrase\0"
    /* 1018 */ "status\0"
    /* 1025 */ "provisional_reason\0"
    /* 1044 */ "class\0"
    /* 1050 */ "event\0"
    /* 1056 */ "no_response\0"
    /* 1068 */ "transport_failed\0"
    /* 1085 */ "canceled_here\0"
    /* 1099 */ "hung_up_here\0"
    /* 1112 */ "no_ack\0"
    /* 1119 */ "session_expired\0"
    /* 1135 */ "trying\0"
    /* 1142 */ "early\0"
    /* 1148 */ "answered\0"
    /* 1157 */ "caller\0"
    /* 1164 */ "callee";

static const SIPCAUSE_ROM uint16_t outcome_words[] = {
    1, 9, 18, 26, 32, 43, 48, 58, 70, 80, 89, 97, 107, 123, 140, 150, 159, 174, 185, 195, 207, 217,
    225, 233, 246, 251, 261, 270, 284, 301, 312, 322, 334, 350, 369, 388, 406,
};

static const SIPCAUSE_ROM uint16_t retry_words[] = {
    416, 419, 423, 429, 442, 454,
};

static const SIPCAUSE_ROM uint16_t acts_words[] = {
    462, 469, 476, 481, 495,
};

static const SIPCAUSE_ROM uint16_t action_words[] = {
    504, 509, 514, 529, 541, 552, 568, 581, 592, 603, 616, 631, 648, 657, 668, 683, 697, 714, 731,
    743, 756, 767, 778,
};

static const SIPCAUSE_ROM uint16_t party_words[] = {
    788, 797, 805, 814, 826, 707,
};

static const SIPCAUSE_ROM uint16_t side_words[] = {
    1, 838, 843, 689, 805,
};

static const SIPCAUSE_ROM uint16_t effect_words[] = {
    847, 855, 867, 254,
};

static const SIPCAUSE_ROM uint16_t flag_words[] = {
    873, 884, 896, 910, 442, 921, 931, 945,
};

static const SIPCAUSE_ROM uint16_t tone_words[] = {
    504, 958, 43, 966, 977,
};

static const SIPCAUSE_ROM uint16_t failover_words[] = {
    504, 447, 990, 926,
};

static const SIPCAUSE_ROM uint16_t decider_words[] = {
    847, 997, 1004, 1011, 1018, 1025, 1044, 1050, 623,
};

static const SIPCAUSE_ROM uint16_t event_words[] = {
    504, 1056, 1068, 1085, 1099, 174, 1112, 1119, 334,
};

static const SIPCAUSE_ROM uint16_t stage_words[] = {
    847, 1135, 958, 1142, 1148,
};

static const SIPCAUSE_ROM uint16_t by_words[] = {
    1, 1157, 1164, 689,
};
/* SPDX-License-Identifier: MIT
 *
 * words.c - the words of the spec for its numbers.
 */

static const char *word_at(const uint16_t *words, size_t count, unsigned number)
{
    return word_strings + (number < count ? SIPCAUSE_READ(words[number]) : 0);
}

#define WORD_OF(list)                                                                              \
    const char *sipcause_##list##_word(unsigned number)                                            \
    {                                                                                              \
        return word_at(list##_words, sizeof list##_words / sizeof list##_words[0], number);        \
    }
EACH_VOCABULARY(WORD_OF)
#undef WORD_OF
#endif

#if SIPCAUSE_SOURCES
/* Generated from spec/. Do not edit: change the spec and run `make dist`. */

/* Where each part begins: a protocol, vendor, vendor's facts, profile, replies. */
enum {
    CITED_SENSES__PHRASE = 696,
    CITED_SENSES__WARNED = CITED_SENSES__PHRASE + 17 * (SIPCAUSE_PHRASES),
    CITED_CAUSES__SIP = CITED_SENSES__WARNED + 14 * (SIPCAUSE_HEADERS),
    CITED_CAUSES__Q_850 = CITED_CAUSES__SIP + 0 * (SIPCAUSE_CAUSES_SIP),
    CITED_CAUSES__PREEMPTION = CITED_CAUSES__Q_850 + 72 * (SIPCAUSE_CAUSES_Q_850),
    CITED_CAUSES__STIR = CITED_CAUSES__PREEMPTION + 8 * (SIPCAUSE_CAUSES_PREEMPTION),
    CITED_CAUSES__RELEASE_CAUSE = CITED_CAUSES__STIR + 0 * (SIPCAUSE_CAUSES_STIR),
    CITED_CAUSES__FAILURE_CAUSE = CITED_CAUSES__RELEASE_CAUSE + 22 * (SIPCAUSE_CAUSES_RELEASE_CAUSE),
    CITED_CAUSES__EMM = CITED_CAUSES__FAILURE_CAUSE + 22 * (SIPCAUSE_CAUSES_FAILURE_CAUSE),
    CITED_CAUSES__ESM = CITED_CAUSES__EMM + 28 * (SIPCAUSE_CAUSES_EMM),
    CITED_CAUSES__S1AP_RNL = CITED_CAUSES__ESM + 28 * (SIPCAUSE_CAUSES_ESM),
    CITED_CAUSES__S1AP_TL = CITED_CAUSES__S1AP_RNL + 48 * (SIPCAUSE_CAUSES_S1AP_RNL),
    CITED_CAUSES__S1AP_NAS = CITED_CAUSES__S1AP_TL + 45 * (SIPCAUSE_CAUSES_S1AP_TL),
    CITED_CAUSES__S1AP_MISC = CITED_CAUSES__S1AP_NAS + 39 * (SIPCAUSE_CAUSES_S1AP_NAS),
    CITED_CAUSES__S1AP_PROT = CITED_CAUSES__S1AP_MISC + 40 * (SIPCAUSE_CAUSES_S1AP_MISC),
    CITED_CAUSES__DIAMETER = CITED_CAUSES__S1AP_PROT + 44 * (SIPCAUSE_CAUSES_S1AP_PROT),
    CITED_CAUSES__IKEV2 = CITED_CAUSES__DIAMETER + 0 * (SIPCAUSE_CAUSES_DIAMETER),
    CITED_CAUSES__5GMM = CITED_CAUSES__IKEV2 + 0 * (SIPCAUSE_CAUSES_IKEV2),
    CITED_CAUSES__5GSM = CITED_CAUSES__5GMM + 28 * (SIPCAUSE_CAUSES_5GMM),
    CITED_CAUSES__NGAP_RNL = CITED_CAUSES__5GSM + 28 * (SIPCAUSE_CAUSES_5GSM),
    CITED_CAUSES__NGAP_TL = CITED_CAUSES__NGAP_RNL + 48 * (SIPCAUSE_CAUSES_NGAP_RNL),
    CITED_CAUSES__NGAP_NAS = CITED_CAUSES__NGAP_TL + 45 * (SIPCAUSE_CAUSES_NGAP_TL),
    CITED_CAUSES__NGAP_MISC = CITED_CAUSES__NGAP_NAS + 39 * (SIPCAUSE_CAUSES_NGAP_NAS),
    CITED_CAUSES__NGAP_PROT = CITED_CAUSES__NGAP_MISC + 40 * (SIPCAUSE_CAUSES_NGAP_MISC),
    CITED_CAUSES__OF_CLASSES = CITED_CAUSES__NGAP_PROT + 44 * (SIPCAUSE_CAUSES_NGAP_PROT),
    CITED_PLIVO = CITED_CAUSES__OF_CLASSES + 0 * (SIPCAUSE_CAUSES_SIP),
    CITED_DIDWW = CITED_PLIVO + 256 * (SIPCAUSE_VENDOR_PLIVO),
    CITED_EXOTEL = CITED_DIDWW + 25 * (SIPCAUSE_VENDOR_DIDWW),
    CITED_2TALK = CITED_EXOTEL + 7 * (SIPCAUSE_VENDOR_EXOTEL),
    CITED_TELNYX = CITED_2TALK + 129 * (SIPCAUSE_VENDOR_2TALK),
    CITED_TWILIO = CITED_TELNYX + 48 * (SIPCAUSE_VENDOR_TELNYX),
    CITED_FACTS__PLIVO = CITED_TWILIO + 306 * (SIPCAUSE_VENDOR_TWILIO),
    CITED_FACTS__DIDWW = CITED_FACTS__PLIVO + 106 * (SIPCAUSE_FACTS && SIPCAUSE_VENDOR_PLIVO),
    CITED_FACTS__EXOTEL = CITED_FACTS__DIDWW + 50 * (SIPCAUSE_FACTS && SIPCAUSE_VENDOR_DIDWW),
    CITED_FACTS__2TALK = CITED_FACTS__EXOTEL + 0 * (SIPCAUSE_FACTS && SIPCAUSE_VENDOR_EXOTEL),
    CITED_FACTS__TELNYX = CITED_FACTS__2TALK + 22 * (SIPCAUSE_FACTS && SIPCAUSE_VENDOR_2TALK),
    CITED_FACTS__TWILIO = CITED_FACTS__TELNYX + 0 * (SIPCAUSE_FACTS && SIPCAUSE_VENDOR_TELNYX),
    CITED_PROFILE__RFC3398 = CITED_FACTS__TWILIO + 0 * (SIPCAUSE_FACTS && SIPCAUSE_VENDOR_TWILIO),
    CITED_PROFILE__RFC4497 = CITED_PROFILE__RFC3398 + 24 * (SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_RFC3398),
    CITED_PROFILE__ASTERISK = CITED_PROFILE__RFC4497 + 20 * (SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_RFC4497),
    CITED_PROFILE__FREESWITCH = CITED_PROFILE__ASTERISK + 51 * (SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_ASTERISK),
    CITED_REPLIES__ALL = CITED_PROFILE__FREESWITCH + 66 * (SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_FREESWITCH),
    CITATIONS_SENSES__PHRASE = 80,
    CITATIONS_SENSES__WARNED = CITATIONS_SENSES__PHRASE + 1 * (SIPCAUSE_PHRASES),
    CITATIONS_CAUSES__SIP = CITATIONS_SENSES__WARNED + 2 * (SIPCAUSE_HEADERS),
    CITATIONS_CAUSES__Q_850 = CITATIONS_CAUSES__SIP + 0 * (SIPCAUSE_CAUSES_SIP),
    CITATIONS_CAUSES__PREEMPTION = CITATIONS_CAUSES__Q_850 + 5 * (SIPCAUSE_CAUSES_Q_850),
    CITATIONS_CAUSES__STIR = CITATIONS_CAUSES__PREEMPTION + 4 * (SIPCAUSE_CAUSES_PREEMPTION),
    CITATIONS_CAUSES__RELEASE_CAUSE = CITATIONS_CAUSES__STIR + 0 * (SIPCAUSE_CAUSES_STIR),
    CITATIONS_CAUSES__FAILURE_CAUSE = CITATIONS_CAUSES__RELEASE_CAUSE + 1 * (SIPCAUSE_CAUSES_RELEASE_CAUSE),
    CITATIONS_CAUSES__EMM = CITATIONS_CAUSES__FAILURE_CAUSE + 1 * (SIPCAUSE_CAUSES_FAILURE_CAUSE),
    CITATIONS_CAUSES__ESM = CITATIONS_CAUSES__EMM + 1 * (SIPCAUSE_CAUSES_EMM),
    CITATIONS_CAUSES__S1AP_RNL = CITATIONS_CAUSES__ESM + 1 * (SIPCAUSE_CAUSES_ESM),
    CITATIONS_CAUSES__S1AP_TL = CITATIONS_CAUSES__S1AP_RNL + 1 * (SIPCAUSE_CAUSES_S1AP_RNL),
    CITATIONS_CAUSES__S1AP_NAS = CITATIONS_CAUSES__S1AP_TL + 1 * (SIPCAUSE_CAUSES_S1AP_TL),
    CITATIONS_CAUSES__S1AP_MISC = CITATIONS_CAUSES__S1AP_NAS + 1 * (SIPCAUSE_CAUSES_S1AP_NAS),
    CITATIONS_CAUSES__S1AP_PROT = CITATIONS_CAUSES__S1AP_MISC + 1 * (SIPCAUSE_CAUSES_S1AP_MISC),
    CITATIONS_CAUSES__DIAMETER = CITATIONS_CAUSES__S1AP_PROT + 1 * (SIPCAUSE_CAUSES_S1AP_PROT),
    CITATIONS_CAUSES__IKEV2 = CITATIONS_CAUSES__DIAMETER + 0 * (SIPCAUSE_CAUSES_DIAMETER),
    CITATIONS_CAUSES__5GMM = CITATIONS_CAUSES__IKEV2 + 0 * (SIPCAUSE_CAUSES_IKEV2),
    CITATIONS_CAUSES__5GSM = CITATIONS_CAUSES__5GMM + 1 * (SIPCAUSE_CAUSES_5GMM),
    CITATIONS_CAUSES__NGAP_RNL = CITATIONS_CAUSES__5GSM + 1 * (SIPCAUSE_CAUSES_5GSM),
    CITATIONS_CAUSES__NGAP_TL = CITATIONS_CAUSES__NGAP_RNL + 1 * (SIPCAUSE_CAUSES_NGAP_RNL),
    CITATIONS_CAUSES__NGAP_NAS = CITATIONS_CAUSES__NGAP_TL + 1 * (SIPCAUSE_CAUSES_NGAP_TL),
    CITATIONS_CAUSES__NGAP_MISC = CITATIONS_CAUSES__NGAP_NAS + 1 * (SIPCAUSE_CAUSES_NGAP_NAS),
    CITATIONS_CAUSES__NGAP_PROT = CITATIONS_CAUSES__NGAP_MISC + 1 * (SIPCAUSE_CAUSES_NGAP_MISC),
    CITATIONS_CAUSES__OF_CLASSES = CITATIONS_CAUSES__NGAP_PROT + 1 * (SIPCAUSE_CAUSES_NGAP_PROT),
    CITATIONS_PLIVO = CITATIONS_CAUSES__OF_CLASSES + 0 * (SIPCAUSE_CAUSES_SIP),
    CITATIONS_DIDWW = CITATIONS_PLIVO + 12 * (SIPCAUSE_VENDOR_PLIVO),
    CITATIONS_EXOTEL = CITATIONS_DIDWW + 1 * (SIPCAUSE_VENDOR_DIDWW),
    CITATIONS_2TALK = CITATIONS_EXOTEL + 7 * (SIPCAUSE_VENDOR_EXOTEL),
    CITATIONS_TELNYX = CITATIONS_2TALK + 6 * (SIPCAUSE_VENDOR_2TALK),
    CITATIONS_TWILIO = CITATIONS_TELNYX + 12 * (SIPCAUSE_VENDOR_TELNYX),
    CITATIONS_FACTS__PLIVO = CITATIONS_TWILIO + 46 * (SIPCAUSE_VENDOR_TWILIO),
    CITATIONS_FACTS__DIDWW = CITATIONS_FACTS__PLIVO + 5 * (SIPCAUSE_FACTS && SIPCAUSE_VENDOR_PLIVO),
    CITATIONS_FACTS__EXOTEL = CITATIONS_FACTS__DIDWW + 2 * (SIPCAUSE_FACTS && SIPCAUSE_VENDOR_DIDWW),
    CITATIONS_FACTS__2TALK = CITATIONS_FACTS__EXOTEL + 3 * (SIPCAUSE_FACTS && SIPCAUSE_VENDOR_EXOTEL),
    CITATIONS_FACTS__TELNYX = CITATIONS_FACTS__2TALK + 1 * (SIPCAUSE_FACTS && SIPCAUSE_VENDOR_2TALK),
    CITATIONS_FACTS__TWILIO = CITATIONS_FACTS__TELNYX + 0 * (SIPCAUSE_FACTS && SIPCAUSE_VENDOR_TELNYX),
    CITATIONS_PROFILE__RFC3398 = CITATIONS_FACTS__TWILIO + 0 * (SIPCAUSE_FACTS && SIPCAUSE_VENDOR_TWILIO),
    CITATIONS_PROFILE__RFC4497 = CITATIONS_PROFILE__RFC3398 + 2 * (SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_RFC3398),
    CITATIONS_PROFILE__ASTERISK = CITATIONS_PROFILE__RFC4497 + 2 * (SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_RFC4497),
    CITATIONS_PROFILE__FREESWITCH = CITATIONS_PROFILE__ASTERISK + 2 * (SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_ASTERISK),
    CITATIONS_REPLIES__ALL = CITATIONS_PROFILE__FREESWITCH + 2 * (SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_FREESWITCH),
    DOCUMENT_TEXTS_SENSES__PHRASE = 1351,
    DOCUMENT_TEXTS_SENSES__WARNED = DOCUMENT_TEXTS_SENSES__PHRASE + 34 * (SIPCAUSE_PHRASES),
    DOCUMENT_TEXTS_CAUSES__SIP = DOCUMENT_TEXTS_SENSES__WARNED + 48 * (SIPCAUSE_HEADERS),
    DOCUMENT_TEXTS_CAUSES__Q_850 = DOCUMENT_TEXTS_CAUSES__SIP + 0 * (SIPCAUSE_CAUSES_SIP),
    DOCUMENT_TEXTS_CAUSES__PREEMPTION = DOCUMENT_TEXTS_CAUSES__Q_850 + 109 * (SIPCAUSE_CAUSES_Q_850),
    DOCUMENT_TEXTS_CAUSES__STIR = DOCUMENT_TEXTS_CAUSES__PREEMPTION + 48 * (SIPCAUSE_CAUSES_PREEMPTION),
    DOCUMENT_TEXTS_CAUSES__RELEASE_CAUSE = DOCUMENT_TEXTS_CAUSES__STIR + 0 * (SIPCAUSE_CAUSES_STIR),
    DOCUMENT_TEXTS_CAUSES__FAILURE_CAUSE = DOCUMENT_TEXTS_CAUSES__RELEASE_CAUSE + 68 * (SIPCAUSE_CAUSES_RELEASE_CAUSE),
    DOCUMENT_TEXTS_CAUSES__EMM = DOCUMENT_TEXTS_CAUSES__FAILURE_CAUSE + 68 * (SIPCAUSE_CAUSES_FAILURE_CAUSE),
    DOCUMENT_TEXTS_CAUSES__ESM = DOCUMENT_TEXTS_CAUSES__EMM + 43 * (SIPCAUSE_CAUSES_EMM),
    DOCUMENT_TEXTS_CAUSES__S1AP_RNL = DOCUMENT_TEXTS_CAUSES__ESM + 43 * (SIPCAUSE_CAUSES_ESM),
    DOCUMENT_TEXTS_CAUSES__S1AP_TL = DOCUMENT_TEXTS_CAUSES__S1AP_RNL + 43 * (SIPCAUSE_CAUSES_S1AP_RNL),
    DOCUMENT_TEXTS_CAUSES__S1AP_NAS = DOCUMENT_TEXTS_CAUSES__S1AP_TL + 43 * (SIPCAUSE_CAUSES_S1AP_TL),
    DOCUMENT_TEXTS_CAUSES__S1AP_MISC = DOCUMENT_TEXTS_CAUSES__S1AP_NAS + 43 * (SIPCAUSE_CAUSES_S1AP_NAS),
    DOCUMENT_TEXTS_CAUSES__S1AP_PROT = DOCUMENT_TEXTS_CAUSES__S1AP_MISC + 43 * (SIPCAUSE_CAUSES_S1AP_MISC),
    DOCUMENT_TEXTS_CAUSES__DIAMETER = DOCUMENT_TEXTS_CAUSES__S1AP_PROT + 43 * (SIPCAUSE_CAUSES_S1AP_PROT),
    DOCUMENT_TEXTS_CAUSES__IKEV2 = DOCUMENT_TEXTS_CAUSES__DIAMETER + 0 * (SIPCAUSE_CAUSES_DIAMETER),
    DOCUMENT_TEXTS_CAUSES__5GMM = DOCUMENT_TEXTS_CAUSES__IKEV2 + 0 * (SIPCAUSE_CAUSES_IKEV2),
    DOCUMENT_TEXTS_CAUSES__5GSM = DOCUMENT_TEXTS_CAUSES__5GMM + 43 * (SIPCAUSE_CAUSES_5GMM),
    DOCUMENT_TEXTS_CAUSES__NGAP_RNL = DOCUMENT_TEXTS_CAUSES__5GSM + 43 * (SIPCAUSE_CAUSES_5GSM),
    DOCUMENT_TEXTS_CAUSES__NGAP_TL = DOCUMENT_TEXTS_CAUSES__NGAP_RNL + 43 * (SIPCAUSE_CAUSES_NGAP_RNL),
    DOCUMENT_TEXTS_CAUSES__NGAP_NAS = DOCUMENT_TEXTS_CAUSES__NGAP_TL + 43 * (SIPCAUSE_CAUSES_NGAP_TL),
    DOCUMENT_TEXTS_CAUSES__NGAP_MISC = DOCUMENT_TEXTS_CAUSES__NGAP_NAS + 43 * (SIPCAUSE_CAUSES_NGAP_NAS),
    DOCUMENT_TEXTS_CAUSES__NGAP_PROT = DOCUMENT_TEXTS_CAUSES__NGAP_MISC + 43 * (SIPCAUSE_CAUSES_NGAP_MISC),
    DOCUMENT_TEXTS_CAUSES__OF_CLASSES = DOCUMENT_TEXTS_CAUSES__NGAP_PROT + 43 * (SIPCAUSE_CAUSES_NGAP_PROT),
    DOCUMENT_TEXTS_PLIVO = DOCUMENT_TEXTS_CAUSES__OF_CLASSES + 0 * (SIPCAUSE_CAUSES_SIP),
    DOCUMENT_TEXTS_DIDWW = DOCUMENT_TEXTS_PLIVO + 110 * (SIPCAUSE_VENDOR_PLIVO),
    DOCUMENT_TEXTS_EXOTEL = DOCUMENT_TEXTS_DIDWW + 118 * (SIPCAUSE_VENDOR_DIDWW),
    DOCUMENT_TEXTS_2TALK = DOCUMENT_TEXTS_EXOTEL + 116 * (SIPCAUSE_VENDOR_EXOTEL),
    DOCUMENT_TEXTS_TELNYX = DOCUMENT_TEXTS_2TALK + 80 * (SIPCAUSE_VENDOR_2TALK),
    DOCUMENT_TEXTS_TWILIO = DOCUMENT_TEXTS_TELNYX + 117 * (SIPCAUSE_VENDOR_TELNYX),
    DOCUMENT_TEXTS_FACTS__PLIVO = DOCUMENT_TEXTS_TWILIO + 213 * (SIPCAUSE_VENDOR_TWILIO),
    DOCUMENT_TEXTS_FACTS__DIDWW = DOCUMENT_TEXTS_FACTS__PLIVO + 118 * (SIPCAUSE_FACTS && SIPCAUSE_VENDOR_PLIVO),
    DOCUMENT_TEXTS_FACTS__EXOTEL = DOCUMENT_TEXTS_FACTS__DIDWW + 0 * (SIPCAUSE_FACTS && SIPCAUSE_VENDOR_DIDWW),
    DOCUMENT_TEXTS_FACTS__2TALK = DOCUMENT_TEXTS_FACTS__EXOTEL + 0 * (SIPCAUSE_FACTS && SIPCAUSE_VENDOR_EXOTEL),
    DOCUMENT_TEXTS_FACTS__TELNYX = DOCUMENT_TEXTS_FACTS__2TALK + 0 * (SIPCAUSE_FACTS && SIPCAUSE_VENDOR_2TALK),
    DOCUMENT_TEXTS_FACTS__TWILIO = DOCUMENT_TEXTS_FACTS__TELNYX + 0 * (SIPCAUSE_FACTS && SIPCAUSE_VENDOR_TELNYX),
    DOCUMENT_TEXTS_PROFILE__RFC3398 = DOCUMENT_TEXTS_FACTS__TWILIO + 0 * (SIPCAUSE_FACTS && SIPCAUSE_VENDOR_TWILIO),
    DOCUMENT_TEXTS_PROFILE__RFC4497 = DOCUMENT_TEXTS_PROFILE__RFC3398 + 48 * (SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_RFC3398),
    DOCUMENT_TEXTS_PROFILE__ASTERISK = DOCUMENT_TEXTS_PROFILE__RFC4497 + 48 * (SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_RFC4497),
    DOCUMENT_TEXTS_PROFILE__FREESWITCH = DOCUMENT_TEXTS_PROFILE__ASTERISK + 46 * (SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_ASTERISK),
    DOCUMENT_TEXTS_REPLIES__ALL = DOCUMENT_TEXTS_PROFILE__FREESWITCH + 52 * (SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_FREESWITCH)
};

typedef uint8_t citation_at;

static const SIPCAUSE_ROM struct {
    char of__codes[696];
#if SIPCAUSE_PHRASES
    char of_senses__phrase[17];
#endif
#if SIPCAUSE_HEADERS
    char of_senses__warned[14];
#endif
#if SIPCAUSE_CAUSES_Q_850
    char of_causes__q_850[72];
#endif
#if SIPCAUSE_CAUSES_PREEMPTION
    char of_causes__preemption[8];
#endif
#if SIPCAUSE_CAUSES_RELEASE_CAUSE
    char of_causes__release_cause[22];
#endif
#if SIPCAUSE_CAUSES_FAILURE_CAUSE
    char of_causes__failure_cause[22];
#endif
#if SIPCAUSE_CAUSES_EMM
    char of_causes__emm[28];
#endif
#if SIPCAUSE_CAUSES_ESM
    char of_causes__esm[28];
#endif
#if SIPCAUSE_CAUSES_S1AP_RNL
    char of_causes__s1ap_rnl[48];
#endif
#if SIPCAUSE_CAUSES_S1AP_TL
    char of_causes__s1ap_tl[45];
#endif
#if SIPCAUSE_CAUSES_S1AP_NAS
    char of_causes__s1ap_nas[39];
#endif
#if SIPCAUSE_CAUSES_S1AP_MISC
    char of_causes__s1ap_misc[40];
#endif
#if SIPCAUSE_CAUSES_S1AP_PROT
    char of_causes__s1ap_prot[44];
#endif
#if SIPCAUSE_CAUSES_5GMM
    char of_causes__5gmm[28];
#endif
#if SIPCAUSE_CAUSES_5GSM
    char of_causes__5gsm[28];
#endif
#if SIPCAUSE_CAUSES_NGAP_RNL
    char of_causes__ngap_rnl[48];
#endif
#if SIPCAUSE_CAUSES_NGAP_TL
    char of_causes__ngap_tl[45];
#endif
#if SIPCAUSE_CAUSES_NGAP_NAS
    char of_causes__ngap_nas[39];
#endif
#if SIPCAUSE_CAUSES_NGAP_MISC
    char of_causes__ngap_misc[40];
#endif
#if SIPCAUSE_CAUSES_NGAP_PROT
    char of_causes__ngap_prot[44];
#endif
#if SIPCAUSE_VENDOR_PLIVO
    char of_plivo[256];
#endif
#if SIPCAUSE_VENDOR_DIDWW
    char of_didww[25];
#endif
#if SIPCAUSE_VENDOR_EXOTEL
    char of_exotel[7];
#endif
#if SIPCAUSE_VENDOR_2TALK
    char of_2talk[129];
#endif
#if SIPCAUSE_VENDOR_TELNYX
    char of_telnyx[48];
#endif
#if SIPCAUSE_VENDOR_TWILIO
    char of_twilio[306];
#endif
#if SIPCAUSE_FACTS && SIPCAUSE_VENDOR_PLIVO
    char of_facts__plivo[106];
#endif
#if SIPCAUSE_FACTS && SIPCAUSE_VENDOR_DIDWW
    char of_facts__didww[50];
#endif
#if SIPCAUSE_FACTS && SIPCAUSE_VENDOR_2TALK
    char of_facts__2talk[22];
#endif
#if SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_RFC3398
    char of_profile__rfc3398[24];
#endif
#if SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_RFC4497
    char of_profile__rfc4497[20];
#endif
#if SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_ASTERISK
    char of_profile__asterisk[51];
#endif
#if SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_FREESWITCH
    char of_profile__freeswitch[66];
#endif
#if SIPCAUSE_REPLIES
    char of_replies__all[145];
#endif
} citation_strings = {
    /* of__codes, offset */
    /*    0 */ "\0"
    /*    1 */ "rfc3261\0"
    /*    9 */ "21.1.1\0"
    /*   16 */ "21.1.2\0"
    /*   23 */ "21.1.3\0"
    /*   30 */ "21.1.4\0"
    /*   37 */ "21.1.5\0"
    /*   44 */ "rfc6228\0"
    /*   52 */ "21.2.1\0"
    /*   59 */ "rfc6665\0"
    /*   67 */ "8.3.1\0"
    /*   73 */ "rfc5839\0"
    /*   81 */ "7.1\0"
    /*   85 */ "21.3.1\0"
    /*   92 */ "21.3.2\0"
    /*   99 */ "21.3.3\0"
    /*  106 */ "rfc2543\0"
    /*  114 */ "5.1.1\0"
    /*  120 */ "21.3.4\0"
    /*  127 */ "21.3.5\0"
    /*  134 */ "21.4.1\0"
    /*  141 */ "21.4.2\0"
    /*  148 */ "21.4.3\0"
    /*  155 */ "21.4.4\0"
    /*  162 */ "21.4.5\0"
    /*  169 */ "21.4.6\0"
    /*  176 */ "21.4.7\0"
    /*  183 */ "21.4.8\0"
    /*  190 */ "21.4.9\0"
    /*  197 */ "7.4.10\0"
    /*  204 */ "21.4.10\0"
    /*  212 */ "7.4.12\0"
    /*  219 */ "rfc3903\0"
    /*  227 */ "11.2.1\0"
    /*  234 */ "21.4.11\0"
    /*  242 */ "21.4.12\0"
    /*  250 */ "21.4.13\0"
    /*  258 */ "21.4.14\0"
    /*  266 */ "rfc4412\0"
    /*  274 */ "4.6.2\0"
    /*  280 */ "21.4.15\0"
    /*  288 */ "21.4.16\0"
    /*  296 */ "rfc4028\0"
    /*  304 */ "21.4.17\0"
    /*  312 */ "rfc6442\0"
    /*  320 */ "rfc8876\0"
    /*  328 */ "5.1\0"
    /*  332 */ "rfc8224\0"
    /*  340 */ "6.2.2\0"
    /*  346 */ "rfc3892\0"
    /*  354 */ "rfc5626\0"
    /*  362 */ "11.5\0"
    /*  367 */ "rfc5079\0"
    /*  375 */ "11.6\0"
    /*  380 */ "rfc5393\0"
    /*  388 */ "5.3.3\0"
    /*  394 */ "rfc6086\0"
    /*  402 */ "4.2.2\0"
    /*  408 */ "rfc5360\0"
    /*  416 */ "5.9.2\0"
    /*  422 */ "opensips\0"
    /*  431 */ "error.c\0"
    /*  439 */ "kamailio\0"
    /*  448 */ "21.4.18\0"
    /*  456 */ "21.4.19\0"
    /*  464 */ "21.4.20\0"
    /*  472 */ "21.4.21\0"
    /*  480 */ "21.4.22\0"
    /*  488 */ "21.4.23\0"
    /*  496 */ "21.4.24\0"
    /*  504 */ "21.4.25\0"
    /*  512 */ "21.4.26\0"
    /*  520 */ "8.3.2\0"
    /*  526 */ "21.4.27\0"
    /*  534 */ "21.4.28\0"
    /*  542 */ "rfc3329\0"
    /*  550 */ "2.3.1\0"
    /*  556 */ "21.5.1\0"
    /*  563 */ "21.5.2\0"
    /*  570 */ "21.5.3\0"
    /*  577 */ "21.5.4\0"
    /*  584 */ "21.5.5\0"
    /*  591 */ "21.5.6\0"
    /*  598 */ "21.5.7\0"
    /*  605 */ "rfc8599\0"
    /*  613 */ "8.1\0"
    /*  617 */ "rfc3312\0"
    /*  625 */ "21.6.1\0"
    /*  632 */ "21.6.2\0"
    /*  639 */ "21.6.3\0"
    /*  646 */ "21.6.4\0"
    /*  653 */ "rfc8197\0"
    /*  661 */ "rfc8688\0"
    /*  669 */ "sofia\0"
    /*  675 */ "sip_status.h\0"
    /*  688 */ "rfc5057",
#if SIPCAUSE_PHRASES
    /* of_senses__phrase, offset */
    /*    0 */ "atis1000099\0"
    /*   12 */ "603+",
#endif
#if SIPCAUSE_HEADERS
    /* of_senses__warned, offset */
    /*    0 */ "rfc5630\0"
    /*    8 */ "5.1.2",
#endif
#if SIPCAUSE_CAUSES_Q_850
    /* of_causes__q_850, offset */
    /*    0 */ "q850\0"
    /*    5 */ "Table 1\0"
    /*   13 */ "q850_lists\0"
    /*   24 */ "Cisco BTS 10200\0"
    /*   40 */ "Wireshark\0"
    /*   50 */ "Asterisk\0"
    /*   59 */ "Q.931 tables",
#endif
#if SIPCAUSE_CAUSES_PREEMPTION
    /* of_causes__preemption, offset */
    /*    0 */ "rfc4411",
#endif
#if SIPCAUSE_CAUSES_RELEASE_CAUSE
    /* of_causes__release_cause, offset */
    /*    0 */ "iana\0"
    /*    5 */ "Reason Protocols",
#endif
#if SIPCAUSE_CAUSES_FAILURE_CAUSE
    /* of_causes__failure_cause, offset */
    /*    0 */ "iana\0"
    /*    5 */ "Reason Protocols",
#endif
#if SIPCAUSE_CAUSES_EMM
    /* of_causes__emm, offset */
    /*    0 */ "open5gs\0"
    /*    8 */ "lib/nas/eps/types.h",
#endif
#if SIPCAUSE_CAUSES_ESM
    /* of_causes__esm, offset */
    /*    0 */ "open5gs\0"
    /*    8 */ "lib/nas/eps/types.h",
#endif
#if SIPCAUSE_CAUSES_S1AP_RNL
    /* of_causes__s1ap_rnl, offset */
    /*    0 */ "open5gs\0"
    /*    8 */ "lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h",
#endif
#if SIPCAUSE_CAUSES_S1AP_TL
    /* of_causes__s1ap_tl, offset */
    /*    0 */ "open5gs\0"
    /*    8 */ "lib/asn1c/s1ap/S1AP_CauseTransport.h",
#endif
#if SIPCAUSE_CAUSES_S1AP_NAS
    /* of_causes__s1ap_nas, offset */
    /*    0 */ "open5gs\0"
    /*    8 */ "lib/asn1c/s1ap/S1AP_CauseNas.h",
#endif
#if SIPCAUSE_CAUSES_S1AP_MISC
    /* of_causes__s1ap_misc, offset */
    /*    0 */ "open5gs\0"
    /*    8 */ "lib/asn1c/s1ap/S1AP_CauseMisc.h",
#endif
#if SIPCAUSE_CAUSES_S1AP_PROT
    /* of_causes__s1ap_prot, offset */
    /*    0 */ "open5gs\0"
    /*    8 */ "lib/asn1c/s1ap/S1AP_CauseProtocol.h",
#endif
#if SIPCAUSE_CAUSES_5GMM
    /* of_causes__5gmm, offset */
    /*    0 */ "open5gs\0"
    /*    8 */ "lib/nas/5gs/types.h",
#endif
#if SIPCAUSE_CAUSES_5GSM
    /* of_causes__5gsm, offset */
    /*    0 */ "open5gs\0"
    /*    8 */ "lib/nas/5gs/types.h",
#endif
#if SIPCAUSE_CAUSES_NGAP_RNL
    /* of_causes__ngap_rnl, offset */
    /*    0 */ "open5gs\0"
    /*    8 */ "lib/asn1c/ngap/NGAP_CauseRadioNetwork.h",
#endif
#if SIPCAUSE_CAUSES_NGAP_TL
    /* of_causes__ngap_tl, offset */
    /*    0 */ "open5gs\0"
    /*    8 */ "lib/asn1c/ngap/NGAP_CauseTransport.h",
#endif
#if SIPCAUSE_CAUSES_NGAP_NAS
    /* of_causes__ngap_nas, offset */
    /*    0 */ "open5gs\0"
    /*    8 */ "lib/asn1c/ngap/NGAP_CauseNas.h",
#endif
#if SIPCAUSE_CAUSES_NGAP_MISC
    /* of_causes__ngap_misc, offset */
    /*    0 */ "open5gs\0"
    /*    8 */ "lib/asn1c/ngap/NGAP_CauseMisc.h",
#endif
#if SIPCAUSE_CAUSES_NGAP_PROT
    /* of_causes__ngap_prot, offset */
    /*    0 */ "open5gs\0"
    /*    8 */ "lib/asn1c/ngap/NGAP_CauseProtocol.h",
#endif
#if SIPCAUSE_VENDOR_PLIVO
    /* of_plivo, offset */
    /*    0 */ "zentrunk\0"
    /*    9 */ "Normal Hangups\0"
    /*   24 */ "Authentication Errors\0"
    /*   46 */ "Routing Errors\0"
    /*   61 */ "Caller ID Errors\0"
    /*   78 */ "Format & Media Errors\0"
    /*  100 */ "URI & Availability Errors\0"
    /*  126 */ "Call State Errors\0"
    /*  144 */ "Geo & Number Restrictions\0"
    /*  170 */ "SDP & Codec Errors\0"
    /*  189 */ "Server & Capacity Errors\0"
    /*  214 */ "Mid-Call & Service Errors\0"
    /*  240 */ "Global Failures",
#endif
#if SIPCAUSE_VENDOR_DIDWW
    /* of_didww, offset */
    /*    0 */ "didww\0"
    /*    6 */ "SIP Response Codes",
#endif
#if SIPCAUSE_VENDOR_EXOTEL
    /* of_exotel, offset */
    /*    0 */ "exotel",
#endif
#if SIPCAUSE_VENDOR_2TALK
    /* of_2talk, offset */
    /*    0 */ "talk\0"
    /*    5 */ "1xx Informational\0"
    /*   23 */ "2xx Success\0"
    /*   35 */ "4xx Request failures\0"
    /*   56 */ "Common 2talk troubleshooting codes\0"
    /*   91 */ "5xx Server errors\0"
    /*  109 */ "6xx Global failures",
#endif
#if SIPCAUSE_VENDOR_TELNYX
    /* of_telnyx, offset */
    /*    0 */ "telnyx\0"
    /*    7 */ "D1X\0"
    /*   11 */ "D2X\0"
    /*   15 */ "D3X\0"
    /*   19 */ "D4X\0"
    /*   23 */ "D5X\0"
    /*   27 */ "D6X\0"
    /*   31 */ "D7X\0"
    /*   35 */ "P0X\0"
    /*   39 */ "R\0"
    /*   41 */ "PE\0"
    /*   44 */ "T\0"
    /*   46 */ "B",
#endif
#if SIPCAUSE_VENDOR_TWILIO
    /* of_twilio, offset */
    /*    0 */ "twilio_changelog\0"
    /*   17 */ "603 Decline\0"
    /*   29 */ "twilio\0"
    /*   36 */ "32001\0"
    /*   42 */ "32002\0"
    /*   48 */ "32005\0"
    /*   54 */ "32006\0"
    /*   60 */ "32007\0"
    /*   66 */ "32008\0"
    /*   72 */ "32009\0"
    /*   78 */ "32010\0"
    /*   84 */ "32011\0"
    /*   90 */ "32012\0"
    /*   96 */ "32013\0"
    /*  102 */ "32014\0"
    /*  108 */ "32015\0"
    /*  114 */ "32016\0"
    /*  120 */ "32017\0"
    /*  126 */ "32020\0"
    /*  132 */ "32022\0"
    /*  138 */ "32100\0"
    /*  144 */ "32101\0"
    /*  150 */ "32102\0"
    /*  156 */ "32103\0"
    /*  162 */ "32105\0"
    /*  168 */ "32106\0"
    /*  174 */ "32110\0"
    /*  180 */ "32111\0"
    /*  186 */ "32112\0"
    /*  192 */ "32200\0"
    /*  198 */ "32201\0"
    /*  204 */ "32202\0"
    /*  210 */ "32203\0"
    /*  216 */ "32204\0"
    /*  222 */ "32205\0"
    /*  228 */ "32206\0"
    /*  234 */ "32207\0"
    /*  240 */ "32208\0"
    /*  246 */ "32209\0"
    /*  252 */ "32210\0"
    /*  258 */ "32212\0"
    /*  264 */ "32216\0"
    /*  270 */ "32218\0"
    /*  276 */ "32219\0"
    /*  282 */ "32220\0"
    /*  288 */ "32221\0"
    /*  294 */ "32222\0"
    /*  300 */ "32223",
#endif
#if SIPCAUSE_FACTS && SIPCAUSE_VENDOR_PLIVO
    /* of_facts__plivo, offset */
    /*    0 */ "zentrunk_spec\0"
    /*   14 */ "IP Whitelisting Requirements\0"
    /*   43 */ "Hangup Sources\0"
    /*   58 */ "Getting Help\0"
    /*   71 */ "Hangup Codes\0"
    /*   84 */ "Codecs and Encryption",
#endif
#if SIPCAUSE_FACTS && SIPCAUSE_VENDOR_DIDWW
    /* of_facts__didww, offset */
    /*    0 */ "Disconnect Initiator\0"
    /*   21 */ "SIP Response Code Categories",
#endif
#if SIPCAUSE_FACTS && SIPCAUSE_VENDOR_2TALK
    /* of_facts__2talk, offset */
    /*    0 */ "SDP and media details",
#endif
#if SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_RFC3398
    /* of_profile__rfc3398, offset */
    /*    0 */ "rfc3398\0"
    /*    8 */ "7.2.4.1\0"
    /*   16 */ "8.2.6.1",
#endif
#if SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_RFC4497
    /* of_profile__rfc4497, offset */
    /*    0 */ "rfc4497\0"
    /*    8 */ "8.4.1\0"
    /*   14 */ "8.4.4",
#endif
#if SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_ASTERISK
    /* of_profile__asterisk, offset */
    /*    0 */ "asterisk\0"
    /*    9 */ "hangup_cause2sip\0"
    /*   26 */ "ast_sip_hangup_sip2cause",
#endif
#if SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_FREESWITCH
    /* of_profile__freeswitch, offset */
    /*    0 */ "freeswitch\0"
    /*   11 */ "hangup_cause_to_sip\0"
    /*   31 */ "sofia_glue_sip_cause_to_freeswitch",
#endif
#if SIPCAUSE_REPLIES
    /* of_replies__all, offset */
    /*    0 */ "twinkle102\0"
    /*   11 */ "description\0"
    /*   23 */ "drachtio203\0"
    /*   35 */ "janus268\0"
    /*   44 */ "13.3.1.3\0"
    /*   53 */ "livekit785\0"
    /*   64 */ "rfc3398\0"
    /*   72 */ "7.2.4.1\0"
    /*   80 */ "rfc3326\0"
    /*   88 */ "rfc3263\0"
    /*   96 */ "fcc25_15\0"
    /*  105 */ "Summary\0"
    /*  113 */ "16.7\0"
    /*  118 */ "14.2\0"
    /*  123 */ "implementors\0"
    /*  136 */ "msg01712",
#endif
};

static const SIPCAUSE_ROM struct citation citations[] = {
    { 0, 0 },
    { 1, 9 }, /* rfc3261 21.1.1 */
    { 1, 16 }, /* rfc3261 21.1.2 */
    { 1, 23 }, /* rfc3261 21.1.3 */
    { 1, 30 }, /* rfc3261 21.1.4 */
    { 1, 37 }, /* rfc3261 21.1.5 */
    { 44, 35 }, /* rfc6228 4 */
    { 1, 52 }, /* rfc3261 21.2.1 */
    { 59, 67 }, /* rfc6665 8.3.1 */
    { 73, 81 }, /* rfc5839 7.1 */
    { 1, 85 }, /* rfc3261 21.3.1 */
    { 1, 92 }, /* rfc3261 21.3.2 */
    { 1, 99 }, /* rfc3261 21.3.3 */
    { 106, 114 }, /* rfc2543 5.1.1 */
    { 1, 120 }, /* rfc3261 21.3.4 */
    { 1, 127 }, /* rfc3261 21.3.5 */
    { 1, 134 }, /* rfc3261 21.4.1 */
    { 1, 141 }, /* rfc3261 21.4.2 */
    { 1, 148 }, /* rfc3261 21.4.3 */
    { 1, 155 }, /* rfc3261 21.4.4 */
    { 1, 162 }, /* rfc3261 21.4.5 */
    { 1, 169 }, /* rfc3261 21.4.6 */
    { 1, 176 }, /* rfc3261 21.4.7 */
    { 1, 183 }, /* rfc3261 21.4.8 */
    { 1, 190 }, /* rfc3261 21.4.9 */
    { 106, 197 }, /* rfc2543 7.4.10 */
    { 1, 204 }, /* rfc3261 21.4.10 */
    { 106, 212 }, /* rfc2543 7.4.12 */
    { 219, 227 }, /* rfc3903 11.2.1 */
    { 1, 234 }, /* rfc3261 21.4.11 */
    { 1, 242 }, /* rfc3261 21.4.12 */
    { 1, 250 }, /* rfc3261 21.4.13 */
    { 1, 258 }, /* rfc3261 21.4.14 */
    { 266, 274 }, /* rfc4412 4.6.2 */
    { 1, 280 }, /* rfc3261 21.4.15 */
    { 1, 288 }, /* rfc3261 21.4.16 */
    { 296, 174 }, /* rfc4028 6 */
    { 1, 304 }, /* rfc3261 21.4.17 */
    { 312, 151 }, /* rfc6442 4.3 */
    { 320, 328 }, /* rfc8876 5.1 */
    { 332, 340 }, /* rfc8224 6.2.2 */
    { 346, 42 }, /* rfc3892 5 */
    { 354, 362 }, /* rfc5626 11.5 */
    { 367, 42 }, /* rfc5079 5 */
    { 354, 375 }, /* rfc5626 11.6 */
    { 380, 388 }, /* rfc5393 5.3.3 */
    { 394, 402 }, /* rfc6086 4.2.2 */
    { 408, 416 }, /* rfc5360 5.9.2 */
    { 422, 431 }, /* opensips error.c */
    { 439, 431 }, /* kamailio error.c */
    { 1, 448 }, /* rfc3261 21.4.18 */
    { 1, 456 }, /* rfc3261 21.4.19 */
    { 1, 464 }, /* rfc3261 21.4.20 */
    { 1, 472 }, /* rfc3261 21.4.21 */
    { 1, 480 }, /* rfc3261 21.4.22 */
    { 1, 488 }, /* rfc3261 21.4.23 */
    { 1, 496 }, /* rfc3261 21.4.24 */
    { 1, 504 }, /* rfc3261 21.4.25 */
    { 1, 512 }, /* rfc3261 21.4.26 */
    { 59, 520 }, /* rfc6665 8.3.2 */
    { 1, 526 }, /* rfc3261 21.4.27 */
    { 1, 534 }, /* rfc3261 21.4.28 */
    { 542, 550 }, /* rfc3329 2.3.1 */
    { 1, 556 }, /* rfc3261 21.5.1 */
    { 1, 563 }, /* rfc3261 21.5.2 */
    { 1, 570 }, /* rfc3261 21.5.3 */
    { 1, 577 }, /* rfc3261 21.5.4 */
    { 1, 584 }, /* rfc3261 21.5.5 */
    { 1, 591 }, /* rfc3261 21.5.6 */
    { 1, 598 }, /* rfc3261 21.5.7 */
    { 605, 613 }, /* rfc8599 8.1 */
    { 617, 50 }, /* rfc3312 8 */
    { 1, 625 }, /* rfc3261 21.6.1 */
    { 1, 632 }, /* rfc3261 21.6.2 */
    { 1, 639 }, /* rfc3261 21.6.3 */
    { 1, 646 }, /* rfc3261 21.6.4 */
    { 653, 35 }, /* rfc8197 4 */
    { 661, 69 }, /* rfc8688 3.1 */
    { 669, 675 }, /* sofia sip_status.h */
    { 688, 328 }, /* rfc5057 5.1 */
#if SIPCAUSE_PHRASES
    { CITED_SENSES__PHRASE + 0, CITED_SENSES__PHRASE + 12 }, /* atis1000099 603+ */
#endif
#if SIPCAUSE_HEADERS
    { CITED_SENSES__WARNED + 0, 114 }, /* rfc5630 5.1.1 */
    { CITED_SENSES__WARNED + 0, CITED_SENSES__WARNED + 8 }, /* rfc5630 5.1.2 */
#endif
#if SIPCAUSE_CAUSES_Q_850
    { CITED_CAUSES__Q_850 + 0, CITED_CAUSES__Q_850 + 5 }, /* q850 Table 1 */
    { CITED_CAUSES__Q_850 + 13, CITED_CAUSES__Q_850 + 24 }, /* q850_lists Cisco BTS 10200 */
    { CITED_CAUSES__Q_850 + 13, CITED_CAUSES__Q_850 + 40 }, /* q850_lists Wireshark */
    { CITED_CAUSES__Q_850 + 13, CITED_CAUSES__Q_850 + 50 }, /* q850_lists Asterisk */
    { CITED_CAUSES__Q_850 + 13, CITED_CAUSES__Q_850 + 59 }, /* q850_lists Q.931 tables */
#endif
#if SIPCAUSE_CAUSES_PREEMPTION
    { CITED_CAUSES__PREEMPTION + 0, 328 }, /* rfc4411 5.1 */
    { CITED_CAUSES__PREEMPTION + 0, 566 }, /* rfc4411 5.2 */
    { CITED_CAUSES__PREEMPTION + 0, 573 }, /* rfc4411 5.3 */
    { CITED_CAUSES__PREEMPTION + 0, 580 }, /* rfc4411 5.4 */
#endif
#if SIPCAUSE_CAUSES_RELEASE_CAUSE
    { CITED_CAUSES__RELEASE_CAUSE + 0, CITED_CAUSES__RELEASE_CAUSE + 5 }, /* iana Reason Protocols */
#endif
#if SIPCAUSE_CAUSES_FAILURE_CAUSE
    { CITED_CAUSES__FAILURE_CAUSE + 0, CITED_CAUSES__FAILURE_CAUSE + 5 }, /* iana Reason Protocols */
#endif
#if SIPCAUSE_CAUSES_EMM
    { CITED_CAUSES__EMM + 0, CITED_CAUSES__EMM + 8 }, /* open5gs lib/nas/eps/types.h */
#endif
#if SIPCAUSE_CAUSES_ESM
    { CITED_CAUSES__ESM + 0, CITED_CAUSES__ESM + 8 }, /* open5gs lib/nas/eps/types.h */
#endif
#if SIPCAUSE_CAUSES_S1AP_RNL
    { CITED_CAUSES__S1AP_RNL + 0, CITED_CAUSES__S1AP_RNL + 8 }, /* open5gs lib/asn1c/s1ap/S1AP_CauseRadioNetwork.h */
#endif
#if SIPCAUSE_CAUSES_S1AP_TL
    { CITED_CAUSES__S1AP_TL + 0, CITED_CAUSES__S1AP_TL + 8 }, /* open5gs lib/asn1c/s1ap/S1AP_CauseTransport.h */
#endif
#if SIPCAUSE_CAUSES_S1AP_NAS
    { CITED_CAUSES__S1AP_NAS + 0, CITED_CAUSES__S1AP_NAS + 8 }, /* open5gs lib/asn1c/s1ap/S1AP_CauseNas.h */
#endif
#if SIPCAUSE_CAUSES_S1AP_MISC
    { CITED_CAUSES__S1AP_MISC + 0, CITED_CAUSES__S1AP_MISC + 8 }, /* open5gs lib/asn1c/s1ap/S1AP_CauseMisc.h */
#endif
#if SIPCAUSE_CAUSES_S1AP_PROT
    { CITED_CAUSES__S1AP_PROT + 0, CITED_CAUSES__S1AP_PROT + 8 }, /* open5gs lib/asn1c/s1ap/S1AP_CauseProtocol.h */
#endif
#if SIPCAUSE_CAUSES_5GMM
    { CITED_CAUSES__5GMM + 0, CITED_CAUSES__5GMM + 8 }, /* open5gs lib/nas/5gs/types.h */
#endif
#if SIPCAUSE_CAUSES_5GSM
    { CITED_CAUSES__5GSM + 0, CITED_CAUSES__5GSM + 8 }, /* open5gs lib/nas/5gs/types.h */
#endif
#if SIPCAUSE_CAUSES_NGAP_RNL
    { CITED_CAUSES__NGAP_RNL + 0, CITED_CAUSES__NGAP_RNL + 8 }, /* open5gs lib/asn1c/ngap/NGAP_CauseRadioNetwork.h */
#endif
#if SIPCAUSE_CAUSES_NGAP_TL
    { CITED_CAUSES__NGAP_TL + 0, CITED_CAUSES__NGAP_TL + 8 }, /* open5gs lib/asn1c/ngap/NGAP_CauseTransport.h */
#endif
#if SIPCAUSE_CAUSES_NGAP_NAS
    { CITED_CAUSES__NGAP_NAS + 0, CITED_CAUSES__NGAP_NAS + 8 }, /* open5gs lib/asn1c/ngap/NGAP_CauseNas.h */
#endif
#if SIPCAUSE_CAUSES_NGAP_MISC
    { CITED_CAUSES__NGAP_MISC + 0, CITED_CAUSES__NGAP_MISC + 8 }, /* open5gs lib/asn1c/ngap/NGAP_CauseMisc.h */
#endif
#if SIPCAUSE_CAUSES_NGAP_PROT
    { CITED_CAUSES__NGAP_PROT + 0, CITED_CAUSES__NGAP_PROT + 8 }, /* open5gs lib/asn1c/ngap/NGAP_CauseProtocol.h */
#endif
#if SIPCAUSE_VENDOR_PLIVO
    { CITED_PLIVO + 0, CITED_PLIVO + 9 }, /* zentrunk Normal Hangups */
    { CITED_PLIVO + 0, CITED_PLIVO + 24 }, /* zentrunk Authentication Errors */
    { CITED_PLIVO + 0, CITED_PLIVO + 46 }, /* zentrunk Routing Errors */
    { CITED_PLIVO + 0, CITED_PLIVO + 61 }, /* zentrunk Caller ID Errors */
    { CITED_PLIVO + 0, CITED_PLIVO + 78 }, /* zentrunk Format & Media Errors */
    { CITED_PLIVO + 0, CITED_PLIVO + 100 }, /* zentrunk URI & Availability Errors */
    { CITED_PLIVO + 0, CITED_PLIVO + 126 }, /* zentrunk Call State Errors */
    { CITED_PLIVO + 0, CITED_PLIVO + 144 }, /* zentrunk Geo & Number Restrictions */
    { CITED_PLIVO + 0, CITED_PLIVO + 170 }, /* zentrunk SDP & Codec Errors */
    { CITED_PLIVO + 0, CITED_PLIVO + 189 }, /* zentrunk Server & Capacity Errors */
    { CITED_PLIVO + 0, CITED_PLIVO + 214 }, /* zentrunk Mid-Call & Service Errors */
    { CITED_PLIVO + 0, CITED_PLIVO + 240 }, /* zentrunk Global Failures */
#endif
#if SIPCAUSE_VENDOR_DIDWW
    { CITED_DIDWW + 0, CITED_DIDWW + 6 }, /* didww SIP Response Codes */
#endif
#if SIPCAUSE_VENDOR_EXOTEL
    { CITED_EXOTEL + 0, 7 }, /* exotel 1 */
    { CITED_EXOTEL + 0, 21 }, /* exotel 2 */
    { CITED_EXOTEL + 0, 28 }, /* exotel 3 */
    { CITED_EXOTEL + 0, 35 }, /* exotel 4 */
    { CITED_EXOTEL + 0, 42 }, /* exotel 5 */
    { CITED_EXOTEL + 0, 174 }, /* exotel 6 */
    { CITED_EXOTEL + 0, 50 }, /* exotel 8 */
#endif
#if SIPCAUSE_VENDOR_2TALK
    { CITED_2TALK + 0, CITED_2TALK + 5 }, /* talk 1xx Informational */
    { CITED_2TALK + 0, CITED_2TALK + 23 }, /* talk 2xx Success */
    { CITED_2TALK + 0, CITED_2TALK + 35 }, /* talk 4xx Request failures */
    { CITED_2TALK + 0, CITED_2TALK + 56 }, /* talk Common 2talk troubleshooting codes */
    { CITED_2TALK + 0, CITED_2TALK + 91 }, /* talk 5xx Server errors */
    { CITED_2TALK + 0, CITED_2TALK + 109 }, /* talk 6xx Global failures */
#endif
#if SIPCAUSE_VENDOR_TELNYX
    { CITED_TELNYX + 0, CITED_TELNYX + 7 }, /* telnyx D1X */
    { CITED_TELNYX + 0, CITED_TELNYX + 11 }, /* telnyx D2X */
    { CITED_TELNYX + 0, CITED_TELNYX + 15 }, /* telnyx D3X */
    { CITED_TELNYX + 0, CITED_TELNYX + 19 }, /* telnyx D4X */
    { CITED_TELNYX + 0, CITED_TELNYX + 23 }, /* telnyx D5X */
    { CITED_TELNYX + 0, CITED_TELNYX + 27 }, /* telnyx D6X */
    { CITED_TELNYX + 0, CITED_TELNYX + 31 }, /* telnyx D7X */
    { CITED_TELNYX + 0, CITED_TELNYX + 35 }, /* telnyx P0X */
    { CITED_TELNYX + 0, CITED_TELNYX + 39 }, /* telnyx R */
    { CITED_TELNYX + 0, CITED_TELNYX + 41 }, /* telnyx PE */
    { CITED_TELNYX + 0, CITED_TELNYX + 44 }, /* telnyx T */
    { CITED_TELNYX + 0, CITED_TELNYX + 46 }, /* telnyx B */
#endif
#if SIPCAUSE_VENDOR_TWILIO
    { CITED_TWILIO + 0, CITED_TWILIO + 17 }, /* twilio_changelog 603 Decline */
    { CITED_TWILIO + 29, CITED_TWILIO + 36 }, /* twilio 32001 */
    { CITED_TWILIO + 29, CITED_TWILIO + 42 }, /* twilio 32002 */
    { CITED_TWILIO + 29, CITED_TWILIO + 48 }, /* twilio 32005 */
    { CITED_TWILIO + 29, CITED_TWILIO + 54 }, /* twilio 32006 */
    { CITED_TWILIO + 29, CITED_TWILIO + 60 }, /* twilio 32007 */
    { CITED_TWILIO + 29, CITED_TWILIO + 66 }, /* twilio 32008 */
    { CITED_TWILIO + 29, CITED_TWILIO + 72 }, /* twilio 32009 */
    { CITED_TWILIO + 29, CITED_TWILIO + 78 }, /* twilio 32010 */
    { CITED_TWILIO + 29, CITED_TWILIO + 84 }, /* twilio 32011 */
    { CITED_TWILIO + 29, CITED_TWILIO + 90 }, /* twilio 32012 */
    { CITED_TWILIO + 29, CITED_TWILIO + 96 }, /* twilio 32013 */
    { CITED_TWILIO + 29, CITED_TWILIO + 102 }, /* twilio 32014 */
    { CITED_TWILIO + 29, CITED_TWILIO + 108 }, /* twilio 32015 */
    { CITED_TWILIO + 29, CITED_TWILIO + 114 }, /* twilio 32016 */
    { CITED_TWILIO + 29, CITED_TWILIO + 120 }, /* twilio 32017 */
    { CITED_TWILIO + 29, CITED_TWILIO + 126 }, /* twilio 32020 */
    { CITED_TWILIO + 29, CITED_TWILIO + 132 }, /* twilio 32022 */
    { CITED_TWILIO + 29, CITED_TWILIO + 138 }, /* twilio 32100 */
    { CITED_TWILIO + 29, CITED_TWILIO + 144 }, /* twilio 32101 */
    { CITED_TWILIO + 29, CITED_TWILIO + 150 }, /* twilio 32102 */
    { CITED_TWILIO + 29, CITED_TWILIO + 156 }, /* twilio 32103 */
    { CITED_TWILIO + 29, CITED_TWILIO + 162 }, /* twilio 32105 */
    { CITED_TWILIO + 29, CITED_TWILIO + 168 }, /* twilio 32106 */
    { CITED_TWILIO + 29, CITED_TWILIO + 174 }, /* twilio 32110 */
    { CITED_TWILIO + 29, CITED_TWILIO + 180 }, /* twilio 32111 */
    { CITED_TWILIO + 29, CITED_TWILIO + 186 }, /* twilio 32112 */
    { CITED_TWILIO + 29, CITED_TWILIO + 192 }, /* twilio 32200 */
    { CITED_TWILIO + 29, CITED_TWILIO + 198 }, /* twilio 32201 */
    { CITED_TWILIO + 29, CITED_TWILIO + 204 }, /* twilio 32202 */
    { CITED_TWILIO + 29, CITED_TWILIO + 210 }, /* twilio 32203 */
    { CITED_TWILIO + 29, CITED_TWILIO + 216 }, /* twilio 32204 */
    { CITED_TWILIO + 29, CITED_TWILIO + 222 }, /* twilio 32205 */
    { CITED_TWILIO + 29, CITED_TWILIO + 228 }, /* twilio 32206 */
    { CITED_TWILIO + 29, CITED_TWILIO + 234 }, /* twilio 32207 */
    { CITED_TWILIO + 29, CITED_TWILIO + 240 }, /* twilio 32208 */
    { CITED_TWILIO + 29, CITED_TWILIO + 246 }, /* twilio 32209 */
    { CITED_TWILIO + 29, CITED_TWILIO + 252 }, /* twilio 32210 */
    { CITED_TWILIO + 29, CITED_TWILIO + 258 }, /* twilio 32212 */
    { CITED_TWILIO + 29, CITED_TWILIO + 264 }, /* twilio 32216 */
    { CITED_TWILIO + 29, CITED_TWILIO + 270 }, /* twilio 32218 */
    { CITED_TWILIO + 29, CITED_TWILIO + 276 }, /* twilio 32219 */
    { CITED_TWILIO + 29, CITED_TWILIO + 282 }, /* twilio 32220 */
    { CITED_TWILIO + 29, CITED_TWILIO + 288 }, /* twilio 32221 */
    { CITED_TWILIO + 29, CITED_TWILIO + 294 }, /* twilio 32222 */
    { CITED_TWILIO + 29, CITED_TWILIO + 300 }, /* twilio 32223 */
#endif
#if SIPCAUSE_FACTS && SIPCAUSE_VENDOR_PLIVO
    { CITED_FACTS__PLIVO + 0, CITED_FACTS__PLIVO + 14 }, /* zentrunk_spec IP Whitelisting Requirements */
    { CITED_PLIVO + 0, CITED_FACTS__PLIVO + 43 }, /* zentrunk Hangup Sources */
    { CITED_PLIVO + 0, CITED_FACTS__PLIVO + 58 }, /* zentrunk Getting Help */
    { CITED_PLIVO + 0, CITED_FACTS__PLIVO + 71 }, /* zentrunk Hangup Codes */
    { CITED_FACTS__PLIVO + 0, CITED_FACTS__PLIVO + 84 }, /* zentrunk_spec Codecs and Encryption */
#endif
#if SIPCAUSE_FACTS && SIPCAUSE_VENDOR_DIDWW
    { CITED_DIDWW + 0, CITED_FACTS__DIDWW + 0 }, /* didww Disconnect Initiator */
    { CITED_DIDWW + 0, CITED_FACTS__DIDWW + 21 }, /* didww SIP Response Code Categories */
#endif
#if SIPCAUSE_FACTS && SIPCAUSE_VENDOR_EXOTEL
    { CITED_EXOTEL + 0, 181 }, /* exotel 7 */
    { CITED_EXOTEL + 0, 79 }, /* exotel 9 */
    { CITED_EXOTEL + 0, 201 }, /* exotel 10 */
#endif
#if SIPCAUSE_FACTS && SIPCAUSE_VENDOR_2TALK
    { CITED_2TALK + 0, CITED_FACTS__2TALK + 0 }, /* talk SDP and media details */
#endif
#if SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_RFC3398
    { CITED_PROFILE__RFC3398 + 0, CITED_PROFILE__RFC3398 + 8 }, /* rfc3398 7.2.4.1 */
    { CITED_PROFILE__RFC3398 + 0, CITED_PROFILE__RFC3398 + 16 }, /* rfc3398 8.2.6.1 */
#endif
#if SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_RFC4497
    { CITED_PROFILE__RFC4497 + 0, CITED_PROFILE__RFC4497 + 8 }, /* rfc4497 8.4.1 */
    { CITED_PROFILE__RFC4497 + 0, CITED_PROFILE__RFC4497 + 14 }, /* rfc4497 8.4.4 */
#endif
#if SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_ASTERISK
    { CITED_PROFILE__ASTERISK + 0, CITED_PROFILE__ASTERISK + 9 }, /* asterisk hangup_cause2sip */
    { CITED_PROFILE__ASTERISK + 0, CITED_PROFILE__ASTERISK + 26 }, /* asterisk ast_sip_hangup_sip2cause */
#endif
#if SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_FREESWITCH
    { CITED_PROFILE__FREESWITCH + 0, CITED_PROFILE__FREESWITCH + 11 }, /* freeswitch hangup_cause_to_sip */
    { CITED_PROFILE__FREESWITCH + 0, CITED_PROFILE__FREESWITCH + 31 }, /* freeswitch sofia_glue_sip_cause_to_freeswitch */
#endif
#if SIPCAUSE_REPLIES
    { CITED_REPLIES__ALL + 0, CITED_REPLIES__ALL + 11 }, /* twinkle102 description */
    { CITED_REPLIES__ALL + 23, CITED_REPLIES__ALL + 11 }, /* drachtio203 description */
    { CITED_REPLIES__ALL + 35, CITED_REPLIES__ALL + 11 }, /* janus268 description */
    { 1, CITED_REPLIES__ALL + 44 }, /* rfc3261 13.3.1.3 */
    { CITED_REPLIES__ALL + 53, CITED_REPLIES__ALL + 11 }, /* livekit785 description */
    { CITED_REPLIES__ALL + 64, CITED_REPLIES__ALL + 72 }, /* rfc3398 7.2.4.1 */
    { CITED_REPLIES__ALL + 80, 69 }, /* rfc3326 3.1 */
    { 367, CITED_REPLIES__ALL + 33 }, /* rfc5079 3 */
    { CITED_REPLIES__ALL + 88, 151 }, /* rfc3263 4.3 */
    { CITED_REPLIES__ALL + 96, CITED_REPLIES__ALL + 105 }, /* fcc25_15 Summary */
    { 1, 418 }, /* rfc3261 9.2 */
    { 1, CITED_REPLIES__ALL + 113 }, /* rfc3261 16.7 */
    { 1, CITED_REPLIES__ALL + 118 }, /* rfc3261 14.2 */
    { CITED_REPLIES__ALL + 123, CITED_REPLIES__ALL + 136 }, /* implementors msg01712 */
#endif
};

static const SIPCAUSE_ROM struct {
    char of__codes[1351];
#if SIPCAUSE_PHRASES
    char of_senses__phrase[34];
#endif
#if SIPCAUSE_HEADERS
    char of_senses__warned[48];
#endif
#if SIPCAUSE_CAUSES_Q_850
    char of_causes__q_850[109];
#endif
#if SIPCAUSE_CAUSES_PREEMPTION
    char of_causes__preemption[48];
#endif
#if SIPCAUSE_CAUSES_RELEASE_CAUSE
    char of_causes__release_cause[68];
#endif
#if SIPCAUSE_CAUSES_FAILURE_CAUSE
    char of_causes__failure_cause[68];
#endif
#if SIPCAUSE_CAUSES_EMM
    char of_causes__emm[43];
#endif
#if SIPCAUSE_CAUSES_ESM
    char of_causes__esm[43];
#endif
#if SIPCAUSE_CAUSES_S1AP_RNL
    char of_causes__s1ap_rnl[43];
#endif
#if SIPCAUSE_CAUSES_S1AP_TL
    char of_causes__s1ap_tl[43];
#endif
#if SIPCAUSE_CAUSES_S1AP_NAS
    char of_causes__s1ap_nas[43];
#endif
#if SIPCAUSE_CAUSES_S1AP_MISC
    char of_causes__s1ap_misc[43];
#endif
#if SIPCAUSE_CAUSES_S1AP_PROT
    char of_causes__s1ap_prot[43];
#endif
#if SIPCAUSE_CAUSES_5GMM
    char of_causes__5gmm[43];
#endif
#if SIPCAUSE_CAUSES_5GSM
    char of_causes__5gsm[43];
#endif
#if SIPCAUSE_CAUSES_NGAP_RNL
    char of_causes__ngap_rnl[43];
#endif
#if SIPCAUSE_CAUSES_NGAP_TL
    char of_causes__ngap_tl[43];
#endif
#if SIPCAUSE_CAUSES_NGAP_NAS
    char of_causes__ngap_nas[43];
#endif
#if SIPCAUSE_CAUSES_NGAP_MISC
    char of_causes__ngap_misc[43];
#endif
#if SIPCAUSE_CAUSES_NGAP_PROT
    char of_causes__ngap_prot[43];
#endif
#if SIPCAUSE_VENDOR_PLIVO
    char of_plivo[110];
#endif
#if SIPCAUSE_VENDOR_DIDWW
    char of_didww[118];
#endif
#if SIPCAUSE_VENDOR_EXOTEL
    char of_exotel[116];
#endif
#if SIPCAUSE_VENDOR_2TALK
    char of_2talk[80];
#endif
#if SIPCAUSE_VENDOR_TELNYX
    char of_telnyx[117];
#endif
#if SIPCAUSE_VENDOR_TWILIO
    char of_twilio[213];
#endif
#if SIPCAUSE_FACTS && SIPCAUSE_VENDOR_PLIVO
    char of_facts__plivo[118];
#endif
#if SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_RFC3398
    char of_profile__rfc3398[48];
#endif
#if SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_RFC4497
    char of_profile__rfc4497[48];
#endif
#if SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_ASTERISK
    char of_profile__asterisk[46];
#endif
#if SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_FREESWITCH
    char of_profile__freeswitch[52];
#endif
#if SIPCAUSE_REPLIES
    char of_replies__all[575];
#endif
} document_strings = {
    /* of__codes, offset */
    /*    0 */ "\0"
    /*    1 */ "RFC 3261\0"
    /*   10 */ "https://www.rfc-editor.org/rfc/rfc3261\0"
    /*   49 */ "RFC 6228\0"
    /*   58 */ "https://www.rfc-editor.org/rfc/rfc6228\0"
    /*   97 */ "RFC 6665\0"
    /*  106 */ "https://www.rfc-editor.org/rfc/rfc6665\0"
    /*  145 */ "RFC 5839\0"
    /*  154 */ "https://www.rfc-editor.org/rfc/rfc5839\0"
    /*  193 */ "RFC 2543\0"
    /*  202 */ "https://www.rfc-editor.org/rfc/rfc2543\0"
    /*  241 */ "RFC 3903\0"
    /*  250 */ "https://www.rfc-editor.org/rfc/rfc3903\0"
    /*  289 */ "RFC 4412\0"
    /*  298 */ "https://www.rfc-editor.org/rfc/rfc4412\0"
    /*  337 */ "RFC 4028\0"
    /*  346 */ "https://www.rfc-editor.org/rfc/rfc4028\0"
    /*  385 */ "RFC 6442\0"
    /*  394 */ "https://www.rfc-editor.org/rfc/rfc6442\0"
    /*  433 */ "RFC 8876\0"
    /*  442 */ "https://www.rfc-editor.org/rfc/rfc8876\0"
    /*  481 */ "RFC 8224\0"
    /*  490 */ "https://www.rfc-editor.org/rfc/rfc8224\0"
    /*  529 */ "RFC 3892\0"
    /*  538 */ "https://www.rfc-editor.org/rfc/rfc3892\0"
    /*  577 */ "RFC 5626\0"
    /*  586 */ "https://www.rfc-editor.org/rfc/rfc5626\0"
    /*  625 */ "RFC 5079\0"
    /*  634 */ "https://www.rfc-editor.org/rfc/rfc5079\0"
    /*  673 */ "RFC 5393\0"
    /*  682 */ "https://www.rfc-editor.org/rfc/rfc5393\0"
    /*  721 */ "RFC 6086\0"
    /*  730 */ "https://www.rfc-editor.org/rfc/rfc6086\0"
    /*  769 */ "RFC 5360\0"
    /*  778 */ "https://www.rfc-editor.org/rfc/rfc5360\0"
    /*  817 */ "OpenSIPS\0"
    /*  826 */ "https://github.com/OpenSIPS/opensips/blob/master/error.h\0"
    /*  883 */ "Kamailio\0"
    /*  892 */ "https://github.com/kamailio/kamailio/blob/master/src/core/error.h\0"
    /*  958 */ "RFC 3329\0"
    /*  967 */ "https://www.rfc-editor.org/rfc/rfc3329\0"
    /* 1006 */ "RFC 8599\0"
    /* 1015 */ "https://www.rfc-editor.org/rfc/rfc8599\0"
    /* 1054 */ "RFC 3312\0"
    /* 1063 */ "https://www.rfc-editor.org/rfc/rfc3312\0"
    /* 1102 */ "RFC 8197\0"
    /* 1111 */ "https://www.rfc-editor.org/rfc/rfc8197\0"
    /* 1150 */ "RFC 8688\0"
    /* 1159 */ "https://www.rfc-editor.org/rfc/rfc8688\0"
    /* 1198 */ "Sofia-SIP\0"
    /* 1208 */ "https://github.com/freeswitch/sofia-sip/blob/master/libsofia-sip-ua/sip/sofia-sip/sip_status.h\0"
    /* 1303 */ "RFC 5057\0"
    /* 1312 */ "https://www.rfc-editor.org/rfc/rfc5057",
#if SIPCAUSE_PHRASES
    /* of_senses__phrase, offset */
    /*    0 */ "ATIS-1000099\0"
    /*   13 */ "https://www.atis.org",
#endif
#if SIPCAUSE_HEADERS
    /* of_senses__warned, offset */
    /*    0 */ "RFC 5630\0"
    /*    9 */ "https://www.rfc-editor.org/rfc/rfc5630",
#endif
#if SIPCAUSE_CAUSES_Q_850
    /* of_causes__q_850, offset */
    /*    0 */ "ITU-T Q.850\0"
    /*   12 */ "https://www.itu.int/rec/T-REC-Q.850\0"
    /*   48 */ "Lists of Q.850 causes\0"
    /*   70 */ "https://gitlab.com/wireshark/wireshark",
#endif
#if SIPCAUSE_CAUSES_PREEMPTION
    /* of_causes__preemption, offset */
    /*    0 */ "RFC 4411\0"
    /*    9 */ "https://www.rfc-editor.org/rfc/rfc4411",
#endif
#if SIPCAUSE_CAUSES_RELEASE_CAUSE
    /* of_causes__release_cause, offset */
    /*    0 */ "IANA SIP parameters\0"
    /*   20 */ "https://www.iana.org/assignments/sip-parameters",
#endif
#if SIPCAUSE_CAUSES_FAILURE_CAUSE
    /* of_causes__failure_cause, offset */
    /*    0 */ "IANA SIP parameters\0"
    /*   20 */ "https://www.iana.org/assignments/sip-parameters",
#endif
#if SIPCAUSE_CAUSES_EMM
    /* of_causes__emm, offset */
    /*    0 */ "Open5GS\0"
    /*    8 */ "https://github.com/open5gs/open5gs",
#endif
#if SIPCAUSE_CAUSES_ESM
    /* of_causes__esm, offset */
    /*    0 */ "Open5GS\0"
    /*    8 */ "https://github.com/open5gs/open5gs",
#endif
#if SIPCAUSE_CAUSES_S1AP_RNL
    /* of_causes__s1ap_rnl, offset */
    /*    0 */ "Open5GS\0"
    /*    8 */ "https://github.com/open5gs/open5gs",
#endif
#if SIPCAUSE_CAUSES_S1AP_TL
    /* of_causes__s1ap_tl, offset */
    /*    0 */ "Open5GS\0"
    /*    8 */ "https://github.com/open5gs/open5gs",
#endif
#if SIPCAUSE_CAUSES_S1AP_NAS
    /* of_causes__s1ap_nas, offset */
    /*    0 */ "Open5GS\0"
    /*    8 */ "https://github.com/open5gs/open5gs",
#endif
#if SIPCAUSE_CAUSES_S1AP_MISC
    /* of_causes__s1ap_misc, offset */
    /*    0 */ "Open5GS\0"
    /*    8 */ "https://github.com/open5gs/open5gs",
#endif
#if SIPCAUSE_CAUSES_S1AP_PROT
    /* of_causes__s1ap_prot, offset */
    /*    0 */ "Open5GS\0"
    /*    8 */ "https://github.com/open5gs/open5gs",
#endif
#if SIPCAUSE_CAUSES_5GMM
    /* of_causes__5gmm, offset */
    /*    0 */ "Open5GS\0"
    /*    8 */ "https://github.com/open5gs/open5gs",
#endif
#if SIPCAUSE_CAUSES_5GSM
    /* of_causes__5gsm, offset */
    /*    0 */ "Open5GS\0"
    /*    8 */ "https://github.com/open5gs/open5gs",
#endif
#if SIPCAUSE_CAUSES_NGAP_RNL
    /* of_causes__ngap_rnl, offset */
    /*    0 */ "Open5GS\0"
    /*    8 */ "https://github.com/open5gs/open5gs",
#endif
#if SIPCAUSE_CAUSES_NGAP_TL
    /* of_causes__ngap_tl, offset */
    /*    0 */ "Open5GS\0"
    /*    8 */ "https://github.com/open5gs/open5gs",
#endif
#if SIPCAUSE_CAUSES_NGAP_NAS
    /* of_causes__ngap_nas, offset */
    /*    0 */ "Open5GS\0"
    /*    8 */ "https://github.com/open5gs/open5gs",
#endif
#if SIPCAUSE_CAUSES_NGAP_MISC
    /* of_causes__ngap_misc, offset */
    /*    0 */ "Open5GS\0"
    /*    8 */ "https://github.com/open5gs/open5gs",
#endif
#if SIPCAUSE_CAUSES_NGAP_PROT
    /* of_causes__ngap_prot, offset */
    /*    0 */ "Open5GS\0"
    /*    8 */ "https://github.com/open5gs/open5gs",
#endif
#if SIPCAUSE_VENDOR_PLIVO
    /* of_plivo, offset */
    /*    0 */ "Plivo Zentrunk hangup codes\0"
    /*   28 */ "https://docs.plivo.com/docs/sip-trunking/troubleshooting/zentrunk-hangup-codes.md",
#endif
#if SIPCAUSE_VENDOR_DIDWW
    /* of_didww, offset */
    /*    0 */ "DIDWW call log response codes\0"
    /*   30 */ "https://doc.didww.com/voice/inbound-trunks/technical-data/call-logs-response-codes.html",
#endif
#if SIPCAUSE_VENDOR_EXOTEL
    /* of_exotel, offset */
    /*    0 */ "Exotel troubleshooting guide\0"
    /*   29 */ "https://docs.exotel.com/dynamic-sip-trunking/sip-error-codes-and-troubleshooting-guide",
#endif
#if SIPCAUSE_VENDOR_2TALK
    /* of_2talk, offset */
    /*    0 */ "2talk SIP error response codes\0"
    /*   31 */ "https://2talk.com/help/sip-error-response-codes/",
#endif
#if SIPCAUSE_VENDOR_TELNYX
    /* of_telnyx, offset */
    /*    0 */ "Telnyx SIP response codes\0"
    /*   26 */ "https://developers.telnyx.com/docs/voice/sip-trunking/troubleshooting/response-codes/index",
#endif
#if SIPCAUSE_VENDOR_TWILIO
    /* of_twilio, offset */
    /*    0 */ "Twilio changelog of July 11, 2022\0"
    /*   34 */ "https://www.twilio.com/en-us/changelog/-603-decline--response-to-termination-calls-sent-to-an-inactive-\0"
    /*  138 */ "Twilio error and warning dictionary\0"
    /*  174 */ "https://www.twilio.com/docs/api/errors",
#endif
#if SIPCAUSE_FACTS && SIPCAUSE_VENDOR_PLIVO
    /* of_facts__plivo, offset */
    /*    0 */ "Plivo Zentrunk technical specifications\0"
    /*   40 */ "https://docs.plivo.com/docs/sip-trunking/concepts/technical-specifications.md",
#endif
#if SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_RFC3398
    /* of_profile__rfc3398, offset */
    /*    0 */ "RFC 3398\0"
    /*    9 */ "https://www.rfc-editor.org/rfc/rfc3398",
#endif
#if SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_RFC4497
    /* of_profile__rfc4497, offset */
    /*    0 */ "RFC 4497\0"
    /*    9 */ "https://www.rfc-editor.org/rfc/rfc4497",
#endif
#if SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_ASTERISK
    /* of_profile__asterisk, offset */
    /*    0 */ "Asterisk\0"
    /*    9 */ "https://github.com/asterisk/asterisk",
#endif
#if SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_FREESWITCH
    /* of_profile__freeswitch, offset */
    /*    0 */ "FreeSWITCH\0"
    /*   11 */ "https://github.com/signalwire/freeswitch",
#endif
#if SIPCAUSE_REPLIES
    /* of_replies__all, offset */
    /*    0 */ "Twinkle pull request 102\0"
    /*   25 */ "https://github.com/LubosD/twinkle/pull/102\0"
    /*   68 */ "drachtio-srf issue 203\0"
    /*   91 */ "https://github.com/drachtio/drachtio-srf/issues/203\0"
    /*  143 */ "Janus issue 268\0"
    /*  159 */ "https://github.com/meetecho/janus-gateway/issues/268\0"
    /*  212 */ "LiveKit SIP pull request 785\0"
    /*  241 */ "https://github.com/livekit/sip/pull/785\0"
    /*  281 */ "RFC 3398\0"
    /*  290 */ "https://www.rfc-editor.org/rfc/rfc3398\0"
    /*  329 */ "RFC 3326\0"
    /*  338 */ "https://www.rfc-editor.org/rfc/rfc3326\0"
    /*  377 */ "RFC 3263\0"
    /*  386 */ "https://www.rfc-editor.org/rfc/rfc3263\0"
    /*  425 */ "FCC 25-15\0"
    /*  435 */ "https://www.federalregister.gov/d/2025-04811\0"
    /*  480 */ "sip-implementors\0"
    /*  497 */ "https://mail-archive.com/sip-implementors@lists.cs.columbia.edu/msg01712.html",
#endif
};

static const SIPCAUSE_ROM struct document documents[] = {
    { 0, 0, 0 },
    { 1, 1, 10 },
    { 44, 49, 58 },
    { 59, 97, 106 },
    { 73, 145, 154 },
    { 106, 193, 202 },
    { 219, 241, 250 },
    { 266, 289, 298 },
    { 296, 337, 346 },
    { 312, 385, 394 },
    { 320, 433, 442 },
    { 332, 481, 490 },
    { 346, 529, 538 },
    { 354, 577, 586 },
    { 367, 625, 634 },
    { 380, 673, 682 },
    { 394, 721, 730 },
    { 408, 769, 778 },
    { 422, 817, 826 },
    { 439, 883, 892 },
    { 542, 958, 967 },
    { 605, 1006, 1015 },
    { 617, 1054, 1063 },
    { 653, 1102, 1111 },
    { 661, 1150, 1159 },
    { 669, 1198, 1208 },
    { 688, 1303, 1312 },
#if SIPCAUSE_PHRASES
    { CITED_SENSES__PHRASE + 0, DOCUMENT_TEXTS_SENSES__PHRASE + 0, DOCUMENT_TEXTS_SENSES__PHRASE + 13 },
#endif
#if SIPCAUSE_HEADERS
    { CITED_SENSES__WARNED + 0, DOCUMENT_TEXTS_SENSES__WARNED + 0, DOCUMENT_TEXTS_SENSES__WARNED + 9 },
#endif
#if SIPCAUSE_CAUSES_Q_850
    { CITED_CAUSES__Q_850 + 0, DOCUMENT_TEXTS_CAUSES__Q_850 + 0, DOCUMENT_TEXTS_CAUSES__Q_850 + 12 },
    { CITED_CAUSES__Q_850 + 13, DOCUMENT_TEXTS_CAUSES__Q_850 + 48, DOCUMENT_TEXTS_CAUSES__Q_850 + 70 },
#endif
#if SIPCAUSE_CAUSES_PREEMPTION
    { CITED_CAUSES__PREEMPTION + 0, DOCUMENT_TEXTS_CAUSES__PREEMPTION + 0, DOCUMENT_TEXTS_CAUSES__PREEMPTION + 9 },
#endif
#if SIPCAUSE_CAUSES_RELEASE_CAUSE
    { CITED_CAUSES__RELEASE_CAUSE + 0, DOCUMENT_TEXTS_CAUSES__RELEASE_CAUSE + 0, DOCUMENT_TEXTS_CAUSES__RELEASE_CAUSE + 20 },
#endif
#if SIPCAUSE_CAUSES_FAILURE_CAUSE
    { CITED_CAUSES__FAILURE_CAUSE + 0, DOCUMENT_TEXTS_CAUSES__FAILURE_CAUSE + 0, DOCUMENT_TEXTS_CAUSES__FAILURE_CAUSE + 20 },
#endif
#if SIPCAUSE_CAUSES_EMM
    { CITED_CAUSES__EMM + 0, DOCUMENT_TEXTS_CAUSES__EMM + 0, DOCUMENT_TEXTS_CAUSES__EMM + 8 },
#endif
#if SIPCAUSE_CAUSES_ESM
    { CITED_CAUSES__ESM + 0, DOCUMENT_TEXTS_CAUSES__ESM + 0, DOCUMENT_TEXTS_CAUSES__ESM + 8 },
#endif
#if SIPCAUSE_CAUSES_S1AP_RNL
    { CITED_CAUSES__S1AP_RNL + 0, DOCUMENT_TEXTS_CAUSES__S1AP_RNL + 0, DOCUMENT_TEXTS_CAUSES__S1AP_RNL + 8 },
#endif
#if SIPCAUSE_CAUSES_S1AP_TL
    { CITED_CAUSES__S1AP_TL + 0, DOCUMENT_TEXTS_CAUSES__S1AP_TL + 0, DOCUMENT_TEXTS_CAUSES__S1AP_TL + 8 },
#endif
#if SIPCAUSE_CAUSES_S1AP_NAS
    { CITED_CAUSES__S1AP_NAS + 0, DOCUMENT_TEXTS_CAUSES__S1AP_NAS + 0, DOCUMENT_TEXTS_CAUSES__S1AP_NAS + 8 },
#endif
#if SIPCAUSE_CAUSES_S1AP_MISC
    { CITED_CAUSES__S1AP_MISC + 0, DOCUMENT_TEXTS_CAUSES__S1AP_MISC + 0, DOCUMENT_TEXTS_CAUSES__S1AP_MISC + 8 },
#endif
#if SIPCAUSE_CAUSES_S1AP_PROT
    { CITED_CAUSES__S1AP_PROT + 0, DOCUMENT_TEXTS_CAUSES__S1AP_PROT + 0, DOCUMENT_TEXTS_CAUSES__S1AP_PROT + 8 },
#endif
#if SIPCAUSE_CAUSES_5GMM
    { CITED_CAUSES__5GMM + 0, DOCUMENT_TEXTS_CAUSES__5GMM + 0, DOCUMENT_TEXTS_CAUSES__5GMM + 8 },
#endif
#if SIPCAUSE_CAUSES_5GSM
    { CITED_CAUSES__5GSM + 0, DOCUMENT_TEXTS_CAUSES__5GSM + 0, DOCUMENT_TEXTS_CAUSES__5GSM + 8 },
#endif
#if SIPCAUSE_CAUSES_NGAP_RNL
    { CITED_CAUSES__NGAP_RNL + 0, DOCUMENT_TEXTS_CAUSES__NGAP_RNL + 0, DOCUMENT_TEXTS_CAUSES__NGAP_RNL + 8 },
#endif
#if SIPCAUSE_CAUSES_NGAP_TL
    { CITED_CAUSES__NGAP_TL + 0, DOCUMENT_TEXTS_CAUSES__NGAP_TL + 0, DOCUMENT_TEXTS_CAUSES__NGAP_TL + 8 },
#endif
#if SIPCAUSE_CAUSES_NGAP_NAS
    { CITED_CAUSES__NGAP_NAS + 0, DOCUMENT_TEXTS_CAUSES__NGAP_NAS + 0, DOCUMENT_TEXTS_CAUSES__NGAP_NAS + 8 },
#endif
#if SIPCAUSE_CAUSES_NGAP_MISC
    { CITED_CAUSES__NGAP_MISC + 0, DOCUMENT_TEXTS_CAUSES__NGAP_MISC + 0, DOCUMENT_TEXTS_CAUSES__NGAP_MISC + 8 },
#endif
#if SIPCAUSE_CAUSES_NGAP_PROT
    { CITED_CAUSES__NGAP_PROT + 0, DOCUMENT_TEXTS_CAUSES__NGAP_PROT + 0, DOCUMENT_TEXTS_CAUSES__NGAP_PROT + 8 },
#endif
#if SIPCAUSE_VENDOR_PLIVO
    { CITED_PLIVO + 0, DOCUMENT_TEXTS_PLIVO + 0, DOCUMENT_TEXTS_PLIVO + 28 },
#endif
#if SIPCAUSE_VENDOR_DIDWW
    { CITED_DIDWW + 0, DOCUMENT_TEXTS_DIDWW + 0, DOCUMENT_TEXTS_DIDWW + 30 },
#endif
#if SIPCAUSE_VENDOR_EXOTEL
    { CITED_EXOTEL + 0, DOCUMENT_TEXTS_EXOTEL + 0, DOCUMENT_TEXTS_EXOTEL + 29 },
#endif
#if SIPCAUSE_VENDOR_2TALK
    { CITED_2TALK + 0, DOCUMENT_TEXTS_2TALK + 0, DOCUMENT_TEXTS_2TALK + 31 },
#endif
#if SIPCAUSE_VENDOR_TELNYX
    { CITED_TELNYX + 0, DOCUMENT_TEXTS_TELNYX + 0, DOCUMENT_TEXTS_TELNYX + 26 },
#endif
#if SIPCAUSE_VENDOR_TWILIO
    { CITED_TWILIO + 0, DOCUMENT_TEXTS_TWILIO + 0, DOCUMENT_TEXTS_TWILIO + 34 },
    { CITED_TWILIO + 29, DOCUMENT_TEXTS_TWILIO + 138, DOCUMENT_TEXTS_TWILIO + 174 },
#endif
#if SIPCAUSE_FACTS && SIPCAUSE_VENDOR_PLIVO
    { CITED_FACTS__PLIVO + 0, DOCUMENT_TEXTS_FACTS__PLIVO + 0, DOCUMENT_TEXTS_FACTS__PLIVO + 40 },
#endif
#if SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_RFC3398
    { CITED_PROFILE__RFC3398 + 0, DOCUMENT_TEXTS_PROFILE__RFC3398 + 0, DOCUMENT_TEXTS_PROFILE__RFC3398 + 9 },
#endif
#if SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_RFC4497
    { CITED_PROFILE__RFC4497 + 0, DOCUMENT_TEXTS_PROFILE__RFC4497 + 0, DOCUMENT_TEXTS_PROFILE__RFC4497 + 9 },
#endif
#if SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_ASTERISK
    { CITED_PROFILE__ASTERISK + 0, DOCUMENT_TEXTS_PROFILE__ASTERISK + 0, DOCUMENT_TEXTS_PROFILE__ASTERISK + 9 },
#endif
#if SIPCAUSE_MAPPING && SIPCAUSE_MAPPING_FREESWITCH
    { CITED_PROFILE__FREESWITCH + 0, DOCUMENT_TEXTS_PROFILE__FREESWITCH + 0, DOCUMENT_TEXTS_PROFILE__FREESWITCH + 11 },
#endif
#if SIPCAUSE_REPLIES
    { CITED_REPLIES__ALL + 0, DOCUMENT_TEXTS_REPLIES__ALL + 0, DOCUMENT_TEXTS_REPLIES__ALL + 25 },
    { CITED_REPLIES__ALL + 23, DOCUMENT_TEXTS_REPLIES__ALL + 68, DOCUMENT_TEXTS_REPLIES__ALL + 91 },
    { CITED_REPLIES__ALL + 35, DOCUMENT_TEXTS_REPLIES__ALL + 143, DOCUMENT_TEXTS_REPLIES__ALL + 159 },
    { CITED_REPLIES__ALL + 53, DOCUMENT_TEXTS_REPLIES__ALL + 212, DOCUMENT_TEXTS_REPLIES__ALL + 241 },
    { CITED_REPLIES__ALL + 64, DOCUMENT_TEXTS_REPLIES__ALL + 281, DOCUMENT_TEXTS_REPLIES__ALL + 290 },
    { CITED_REPLIES__ALL + 80, DOCUMENT_TEXTS_REPLIES__ALL + 329, DOCUMENT_TEXTS_REPLIES__ALL + 338 },
    { CITED_REPLIES__ALL + 88, DOCUMENT_TEXTS_REPLIES__ALL + 377, DOCUMENT_TEXTS_REPLIES__ALL + 386 },
    { CITED_REPLIES__ALL + 96, DOCUMENT_TEXTS_REPLIES__ALL + 425, DOCUMENT_TEXTS_REPLIES__ALL + 435 },
    { CITED_REPLIES__ALL + 123, DOCUMENT_TEXTS_REPLIES__ALL + 480, DOCUMENT_TEXTS_REPLIES__ALL + 497 },
#endif
};

/* The citation of each row of those tables. */
static const SIPCAUSE_ROM citation_at status_cited[] = {
    16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 50, 51, 52, 53, 54, 55, 56, 57,
    58, 59, 1, 60, 14, 61, 62, 32, 33, 15, 69, 34, 35, 36, 37, 38, 39, 70, 71, 40, 41, 42, 46, 47,
    77, 78, 48, 0, 48, 48, 48, 49, 49, 43, 0, 0, 40, 40, 40, 44, 45, 63, 64, 65, 66, 67, 68, 72, 0,
    0, 73, 74, 0, 75, 76, 2, 3, 4, 5, 6, 7, 0, 8, 0, 9, 10, 11, 12, 13, 79,
#if SIPCAUSE_PHRASES
    40, 79, CITATIONS_SENSES__PHRASE + 0,
#endif
#if SIPCAUSE_HEADERS
    CITATIONS_SENSES__WARNED + 0, CITATIONS_SENSES__WARNED + 1,
#endif
};

#if SIPCAUSE_CAUSES
static const SIPCAUSE_ROM citation_at causes_cited[] = {
    0,
#if SIPCAUSE_CAUSES_SIP
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
    26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 40, 40, 40, 44, 45, 46,
    47, 48, 48, 48, 48, 49, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66,
    67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78,
#endif
#if SIPCAUSE_CAUSES_Q_850
    0, CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0,
    CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0,
    CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0,
    CITATIONS_CAUSES__Q_850 + 1, CITATIONS_CAUSES__Q_850 + 1, CITATIONS_CAUSES__Q_850 + 0,
    CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0,
    CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0,
    CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0,
    CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0,
    CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0,
    CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 2, CITATIONS_CAUSES__Q_850 + 0,
    CITATIONS_CAUSES__Q_850 + 1, CITATIONS_CAUSES__Q_850 + 1, CITATIONS_CAUSES__Q_850 + 1,
    CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0,
    CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0,
    CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 3, CITATIONS_CAUSES__Q_850 + 0,
    CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0,
    CITATIONS_CAUSES__Q_850 + 4, CITATIONS_CAUSES__Q_850 + 3, CITATIONS_CAUSES__Q_850 + 0,
    CITATIONS_CAUSES__Q_850 + 3, CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 2,
    CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0,
    CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0,
    CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0,
    CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0,
    CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0,
    CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0,
    CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0,
    CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0,
    CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0,
    CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0, CITATIONS_CAUSES__Q_850 + 0,
    CITATIONS_CAUSES__Q_850 + 0,
#endif
#if SIPCAUSE_CAUSES_PREEMPTION
    0, CITATIONS_CAUSES__PREEMPTION + 0, CITATIONS_CAUSES__PREEMPTION + 1,
    CITATIONS_CAUSES__PREEMPTION + 2, CITATIONS_CAUSES__PREEMPTION + 3,
#endif
#if SIPCAUSE_CAUSES_STIR
    0, 40, 40, 40, 40, 40,
#endif
#if SIPCAUSE_CAUSES_RELEASE_CAUSE
    0, CITATIONS_CAUSES__RELEASE_CAUSE + 0, CITATIONS_CAUSES__RELEASE_CAUSE + 0,
    CITATIONS_CAUSES__RELEASE_CAUSE + 0, CITATIONS_CAUSES__RELEASE_CAUSE + 0,
    CITATIONS_CAUSES__RELEASE_CAUSE + 0, CITATIONS_CAUSES__RELEASE_CAUSE + 0,
    CITATIONS_CAUSES__RELEASE_CAUSE + 0,
#endif
#if SIPCAUSE_CAUSES_FAILURE_CAUSE
    0, CITATIONS_CAUSES__FAILURE_CAUSE + 0, CITATIONS_CAUSES__FAILURE_CAUSE + 0,
    CITATIONS_CAUSES__FAILURE_CAUSE + 0,
#endif
#if SIPCAUSE_CAUSES_EMM
    0, CITATIONS_CAUSES__EMM + 0, CITATIONS_CAUSES__EMM + 0, CITATIONS_CAUSES__EMM + 0,
    CITATIONS_CAUSES__EMM + 0, CITATIONS_CAUSES__EMM + 0, CITATIONS_CAUSES__EMM + 0,
    CITATIONS_CAUSES__EMM + 0, CITATIONS_CAUSES__EMM + 0, CITATIONS_CAUSES__EMM + 0,
    CITATIONS_CAUSES__EMM + 0, CITATIONS_CAUSES__EMM + 0, CITATIONS_CAUSES__EMM + 0,
    CITATIONS_CAUSES__EMM + 0, CITATIONS_CAUSES__EMM + 0, CITATIONS_CAUSES__EMM + 0,
    CITATIONS_CAUSES__EMM + 0, CITATIONS_CAUSES__EMM + 0, CITATIONS_CAUSES__EMM + 0,
    CITATIONS_CAUSES__EMM + 0, CITATIONS_CAUSES__EMM + 0, CITATIONS_CAUSES__EMM + 0,
    CITATIONS_CAUSES__EMM + 0, CITATIONS_CAUSES__EMM + 0, CITATIONS_CAUSES__EMM + 0,
    CITATIONS_CAUSES__EMM + 0, CITATIONS_CAUSES__EMM + 0, CITATIONS_CAUSES__EMM + 0,
    CITATIONS_CAUSES__EMM + 0, CITATIONS_CAUSES__EMM + 0, CITATIONS_CAUSES__EMM + 0,
    CITATIONS_CAUSES__EMM + 0, CITATIONS_CAUSES__EMM + 0, CITATIONS_CAUSES__EMM + 0,
    CITATIONS_CAUSES__EMM + 0, CITATIONS_CAUSES__EMM + 0, CITATIONS_CAUSES__EMM + 0,
#endif
#if SIPCAUSE_CAUSES_ESM
    0, CITATIONS_CAUSES__ESM + 0, CITATIONS_CAUSES__ESM + 0, CITATIONS_CAUSES__ESM + 0,
    CITATIONS_CAUSES__ESM + 0, CITATIONS_CAUSES__ESM + 0, CITATIONS_CAUSES__ESM + 0,
    CITATIONS_CAUSES__ESM + 0, CITATIONS_CAUSES__ESM + 0, CITATIONS_CAUSES__ESM + 0,
    CITATIONS_CAUSES__ESM + 0, CITATIONS_CAUSES__ESM + 0, CITATIONS_CAUSES__ESM + 0,
    CITATIONS_CAUSES__ESM + 0, CITATIONS_CAUSES__ESM + 0, CITATIONS_CAUSES__ESM + 0,
    CITATIONS_CAUSES__ESM + 0, CITATIONS_CAUSES__ESM + 0, CITATIONS_CAUSES__ESM + 0,
    CITATIONS_CAUSES__ESM + 0, CITATIONS_CAUSES__ESM + 0, CITATIONS_CAUSES__ESM + 0,
    CITATIONS_CAUSES__ESM + 0, CITATIONS_CAUSES__ESM + 0, CITATIONS_CAUSES__ESM + 0,
    CITATIONS_CAUSES__ESM + 0, CITATIONS_CAUSES__ESM + 0, CITATIONS_CAUSES__ESM + 0,
    CITATIONS_CAUSES__ESM + 0, CITATIONS_CAUSES__ESM + 0, CITATIONS_CAUSES__ESM + 0,
    CITATIONS_CAUSES__ESM + 0, CITATIONS_CAUSES__ESM + 0, CITATIONS_CAUSES__ESM + 0,
    CITATIONS_CAUSES__ESM + 0, CITATIONS_CAUSES__ESM + 0, CITATIONS_CAUSES__ESM + 0,
    CITATIONS_CAUSES__ESM + 0, CITATIONS_CAUSES__ESM + 0, CITATIONS_CAUSES__ESM + 0,
    CITATIONS_CAUSES__ESM + 0, CITATIONS_CAUSES__ESM + 0, CITATIONS_CAUSES__ESM + 0,
    CITATIONS_CAUSES__ESM + 0, CITATIONS_CAUSES__ESM + 0, CITATIONS_CAUSES__ESM + 0,
    CITATIONS_CAUSES__ESM + 0,
#endif
#if SIPCAUSE_CAUSES_S1AP_RNL
    0, CITATIONS_CAUSES__S1AP_RNL + 0, CITATIONS_CAUSES__S1AP_RNL + 0,
    CITATIONS_CAUSES__S1AP_RNL + 0, CITATIONS_CAUSES__S1AP_RNL + 0, CITATIONS_CAUSES__S1AP_RNL + 0,
    CITATIONS_CAUSES__S1AP_RNL + 0, CITATIONS_CAUSES__S1AP_RNL + 0, CITATIONS_CAUSES__S1AP_RNL + 0,
    CITATIONS_CAUSES__S1AP_RNL + 0, CITATIONS_CAUSES__S1AP_RNL + 0, CITATIONS_CAUSES__S1AP_RNL + 0,
    CITATIONS_CAUSES__S1AP_RNL + 0, CITATIONS_CAUSES__S1AP_RNL + 0, CITATIONS_CAUSES__S1AP_RNL + 0,
    CITATIONS_CAUSES__S1AP_RNL + 0, CITATIONS_CAUSES__S1AP_RNL + 0, CITATIONS_CAUSES__S1AP_RNL + 0,
    CITATIONS_CAUSES__S1AP_RNL + 0, CITATIONS_CAUSES__S1AP_RNL + 0, CITATIONS_CAUSES__S1AP_RNL + 0,
    CITATIONS_CAUSES__S1AP_RNL + 0, CITATIONS_CAUSES__S1AP_RNL + 0, CITATIONS_CAUSES__S1AP_RNL + 0,
    CITATIONS_CAUSES__S1AP_RNL + 0, CITATIONS_CAUSES__S1AP_RNL + 0, CITATIONS_CAUSES__S1AP_RNL + 0,
    CITATIONS_CAUSES__S1AP_RNL + 0, CITATIONS_CAUSES__S1AP_RNL + 0, CITATIONS_CAUSES__S1AP_RNL + 0,
    CITATIONS_CAUSES__S1AP_RNL + 0, CITATIONS_CAUSES__S1AP_RNL + 0, CITATIONS_CAUSES__S1AP_RNL + 0,
    CITATIONS_CAUSES__S1AP_RNL + 0, CITATIONS_CAUSES__S1AP_RNL + 0, CITATIONS_CAUSES__S1AP_RNL + 0,
    CITATIONS_CAUSES__S1AP_RNL + 0, CITATIONS_CAUSES__S1AP_RNL + 0, CITATIONS_CAUSES__S1AP_RNL + 0,
    CITATIONS_CAUSES__S1AP_RNL + 0, CITATIONS_CAUSES__S1AP_RNL + 0, CITATIONS_CAUSES__S1AP_RNL + 0,
    CITATIONS_CAUSES__S1AP_RNL + 0, CITATIONS_CAUSES__S1AP_RNL + 0, CITATIONS_CAUSES__S1AP_RNL + 0,
    CITATIONS_CAUSES__S1AP_RNL + 0,
#endif
#if SIPCAUSE_CAUSES_S1AP_TL
    0, CITATIONS_CAUSES__S1AP_TL + 0, CITATIONS_CAUSES__S1AP_TL + 0,
#endif
#if SIPCAUSE_CAUSES_S1AP_NAS
    0, CITATIONS_CAUSES__S1AP_NAS + 0, CITATIONS_CAUSES__S1AP_NAS + 0,
    CITATIONS_CAUSES__S1AP_NAS + 0, CITATIONS_CAUSES__S1AP_NAS + 0, CITATIONS_CAUSES__S1AP_NAS + 0,
    CITATIONS_CAUSES__S1AP_NAS + 0, CITATIONS_CAUSES__S1AP_NAS + 0,
#endif
#if SIPCAUSE_CAUSES_S1AP_MISC
    0, CITATIONS_CAUSES__S1AP_MISC + 0, CITATIONS_CAUSES__S1AP_MISC + 0,
    CITATIONS_CAUSES__S1AP_MISC + 0, CITATIONS_CAUSES__S1AP_MISC + 0,
    CITATIONS_CAUSES__S1AP_MISC + 0, CITATIONS_CAUSES__S1AP_MISC + 0,
#endif
#if SIPCAUSE_CAUSES_S1AP_PROT
    0, CITATIONS_CAUSES__S1AP_PROT + 0, CITATIONS_CAUSES__S1AP_PROT + 0,
    CITATIONS_CAUSES__S1AP_PROT + 0, CITATIONS_CAUSES__S1AP_PROT + 0,
    CITATIONS_CAUSES__S1AP_PROT + 0, CITATIONS_CAUSES__S1AP_PROT + 0,
    CITATIONS_CAUSES__S1AP_PROT + 0,
#endif
#if SIPCAUSE_CAUSES_DIAMETER
    0,
#endif
#if SIPCAUSE_CAUSES_IKEV2
    0,
#endif
#if SIPCAUSE_CAUSES_5GMM
    0, CITATIONS_CAUSES__5GMM + 0, CITATIONS_CAUSES__5GMM + 0, CITATIONS_CAUSES__5GMM + 0,
    CITATIONS_CAUSES__5GMM + 0, CITATIONS_CAUSES__5GMM + 0, CITATIONS_CAUSES__5GMM + 0,
    CITATIONS_CAUSES__5GMM + 0, CITATIONS_CAUSES__5GMM + 0, CITATIONS_CAUSES__5GMM + 0,
    CITATIONS_CAUSES__5GMM + 0, CITATIONS_CAUSES__5GMM + 0, CITATIONS_CAUSES__5GMM + 0,
    CITATIONS_CAUSES__5GMM + 0, CITATIONS_CAUSES__5GMM + 0, CITATIONS_CAUSES__5GMM + 0,
    CITATIONS_CAUSES__5GMM + 0, CITATIONS_CAUSES__5GMM + 0, CITATIONS_CAUSES__5GMM + 0,
    CITATIONS_CAUSES__5GMM + 0, CITATIONS_CAUSES__5GMM + 0, CITATIONS_CAUSES__5GMM + 0,
    CITATIONS_CAUSES__5GMM + 0, CITATIONS_CAUSES__5GMM + 0, CITATIONS_CAUSES__5GMM + 0,
    CITATIONS_CAUSES__5GMM + 0, CITATIONS_CAUSES__5GMM + 0, CITATIONS_CAUSES__5GMM + 0,
    CITATIONS_CAUSES__5GMM + 0, CITATIONS_CAUSES__5GMM + 0, CITATIONS_CAUSES__5GMM + 0,
    CITATIONS_CAUSES__5GMM + 0, CITATIONS_CAUSES__5GMM + 0, CITATIONS_CAUSES__5GMM + 0,
    CITATIONS_CAUSES__5GMM + 0, CITATIONS_CAUSES__5GMM + 0, CITATIONS_CAUSES__5GMM + 0,
    CITATIONS_CAUSES__5GMM + 0, CITATIONS_CAUSES__5GMM + 0, CITATIONS_CAUSES__5GMM + 0,
    CITATIONS_CAUSES__5GMM + 0, CITATIONS_CAUSES__5GMM + 0,
#endif
#if SIPCAUSE_CAUSES_5GSM
    0, CITATIONS_CAUSES__5GSM + 0, CITATIONS_CAUSES__5GSM + 0, CITATIONS_CAUSES__5GSM + 0,
    CITATIONS_CAUSES__5GSM + 0, CITATIONS_CAUSES__5GSM + 0, CITATIONS_CAUSES__5GSM + 0,
    CITATIONS_CAUSES__5GSM + 0, CITATIONS_CAUSES__5GSM + 0, CITATIONS_CAUSES__5GSM + 0,
    CITATIONS_CAUSES__5GSM + 0, CITATIONS_CAUSES__5GSM + 0, CITATIONS_CAUSES__5GSM + 0,
    CITATIONS_CAUSES__5GSM + 0, CITATIONS_CAUSES__5GSM + 0, CITATIONS_CAUSES__5GSM + 0,
    CITATIONS_CAUSES__5GSM + 0, CITATIONS_CAUSES__5GSM + 0, CITATIONS_CAUSES__5GSM + 0,
    CITATIONS_CAUSES__5GSM + 0, CITATIONS_CAUSES__5GSM + 0, CITATIONS_CAUSES__5GSM + 0,
    CITATIONS_CAUSES__5GSM + 0, CITATIONS_CAUSES__5GSM + 0, CITATIONS_CAUSES__5GSM + 0,
    CITATIONS_CAUSES__5GSM + 0, CITATIONS_CAUSES__5GSM + 0, CITATIONS_CAUSES__5GSM + 0,
    CITATIONS_CAUSES__5GSM + 0, CITATIONS_CAUSES__5GSM + 0, CITATIONS_CAUSES__5GSM + 0,
    CITATIONS_CAUSES__5GSM + 0, CITATIONS_CAUSES__5GSM + 0, CITATIONS_CAUSES__5GSM + 0,
    CITATIONS_CAUSES__5GSM + 0, CITATIONS_CAUSES__5GSM + 0, CITATIONS_CAUSES__5GSM + 0,
    CITATIONS_CAUSES__5GSM + 0, CITATIONS_CAUSES__5GSM + 0, CITATIONS_CAUSES__5GSM + 0,
    CITATIONS_CAUSES__5GSM + 0, CITATIONS_CAUSES__5GSM + 0, CITATIONS_CAUSES__5GSM + 0,
    CITATIONS_CAUSES__5GSM + 0,
#endif
#if SIPCAUSE_CAUSES_NGAP_RNL
    0, CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0,
    CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0,
    CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0,
    CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0,
    CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0,
    CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0,
    CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0,
    CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0,
    CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0,
    CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0,
    CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0,
    CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0,
    CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0,
    CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0,
    CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0,
    CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0,
    CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0,
    CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0,
    CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0,
    CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0,
    CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0,
    CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0, CITATIONS_CAUSES__NGAP_RNL + 0,
#endif
#if SIPCAUSE_CAUSES_NGAP_TL
    0, CITATIONS_CAUSES__NGAP_TL + 0, CITATIONS_CAUSES__NGAP_TL + 0,
#endif
#if SIPCAUSE_CAUSES_NGAP_NAS
    0, CITATIONS_CAUSES__NGAP_NAS + 0, CITATIONS_CAUSES__NGAP_NAS + 0,
    CITATIONS_CAUSES__NGAP_NAS + 0, CITATIONS_CAUSES__NGAP_NAS + 0, CITATIONS_CAUSES__NGAP_NAS + 0,
    CITATIONS_CAUSES__NGAP_NAS + 0, CITATIONS_CAUSES__NGAP_NAS + 0, CITATIONS_CAUSES__NGAP_NAS + 0,
#endif
#if SIPCAUSE_CAUSES_NGAP_MISC
    0, CITATIONS_CAUSES__NGAP_MISC + 0, CITATIONS_CAUSES__NGAP_MISC + 0,
    CITATIONS_CAUSES__NGAP_MISC + 0, CITATIONS_CAUSES__NGAP_MISC + 0,
    CITATIONS_CAUSES__NGAP_MISC + 0, CITATIONS_CAUSES__NGAP_MISC + 0,
#endif
#if SIPCAUSE_CAUSES_NGAP_PROT
    0, CITATIONS_CAUSES__NGAP_PROT + 0, CITATIONS_CAUSES__NGAP_PROT + 0,
    CITATIONS_CAUSES__NGAP_PROT + 0, CITATIONS_CAUSES__NGAP_PROT + 0,
    CITATIONS_CAUSES__NGAP_PROT + 0, CITATIONS_CAUSES__NGAP_PROT + 0,
    CITATIONS_CAUSES__NGAP_PROT + 0,
#endif
#if SIPCAUSE_CAUSES_SIP
    79,
#endif
};
#endif

#if SIPCAUSE_VENDORS
static const SIPCAUSE_ROM citation_at entries_cited[] = {
    0,
#if SIPCAUSE_VENDOR_PLIVO
    CITATIONS_PLIVO + 0, CITATIONS_PLIVO + 0, CITATIONS_PLIVO + 0, CITATIONS_PLIVO + 0,
    CITATIONS_PLIVO + 0, CITATIONS_PLIVO + 1, CITATIONS_PLIVO + 1, CITATIONS_PLIVO + 1,
    CITATIONS_PLIVO + 1, CITATIONS_PLIVO + 1, CITATIONS_PLIVO + 1, CITATIONS_PLIVO + 1,
    CITATIONS_PLIVO + 2, CITATIONS_PLIVO + 2, CITATIONS_PLIVO + 2, CITATIONS_PLIVO + 2,
    CITATIONS_PLIVO + 2, CITATIONS_PLIVO + 2, CITATIONS_PLIVO + 3, CITATIONS_PLIVO + 3,
    CITATIONS_PLIVO + 4, CITATIONS_PLIVO + 4, CITATIONS_PLIVO + 4, CITATIONS_PLIVO + 3,
    CITATIONS_PLIVO + 3, CITATIONS_PLIVO + 3, CITATIONS_PLIVO + 4, CITATIONS_PLIVO + 4,
    CITATIONS_PLIVO + 4, CITATIONS_PLIVO + 5, CITATIONS_PLIVO + 5, CITATIONS_PLIVO + 5,
    CITATIONS_PLIVO + 5, CITATIONS_PLIVO + 5, CITATIONS_PLIVO + 5, CITATIONS_PLIVO + 5,
    CITATIONS_PLIVO + 5, CITATIONS_PLIVO + 6, CITATIONS_PLIVO + 6, CITATIONS_PLIVO + 6,
    CITATIONS_PLIVO + 6, CITATIONS_PLIVO + 6, CITATIONS_PLIVO + 6, CITATIONS_PLIVO + 6,
    CITATIONS_PLIVO + 6, CITATIONS_PLIVO + 7, CITATIONS_PLIVO + 7, CITATIONS_PLIVO + 7,
    CITATIONS_PLIVO + 7, CITATIONS_PLIVO + 8, CITATIONS_PLIVO + 8, CITATIONS_PLIVO + 8,
    CITATIONS_PLIVO + 8, CITATIONS_PLIVO + 9, CITATIONS_PLIVO + 9, CITATIONS_PLIVO + 9,
    CITATIONS_PLIVO + 9, CITATIONS_PLIVO + 9, CITATIONS_PLIVO + 9, CITATIONS_PLIVO + 9,
    CITATIONS_PLIVO + 9, CITATIONS_PLIVO + 10, CITATIONS_PLIVO + 10, CITATIONS_PLIVO + 10,
    CITATIONS_PLIVO + 10, CITATIONS_PLIVO + 10, CITATIONS_PLIVO + 10, CITATIONS_PLIVO + 10,
    CITATIONS_PLIVO + 10, CITATIONS_PLIVO + 10, CITATIONS_PLIVO + 10, CITATIONS_PLIVO + 10,
    CITATIONS_PLIVO + 10, CITATIONS_PLIVO + 10, CITATIONS_PLIVO + 10, CITATIONS_PLIVO + 11,
    CITATIONS_PLIVO + 11, CITATIONS_PLIVO + 11, CITATIONS_PLIVO + 11, CITATIONS_PLIVO + 11,
#endif
#if SIPCAUSE_VENDOR_DIDWW
    CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0,
    CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0,
    CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0,
    CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0,
    CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0,
    CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0,
    CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0,
    CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0,
    CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0,
    CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0,
    CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0,
    CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0,
    CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0,
    CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0,
    CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0,
    CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0,
    CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0,
    CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0,
    CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0,
    CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0,
    CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0, CITATIONS_DIDWW + 0,
    CITATIONS_DIDWW + 0,
#endif
#if SIPCAUSE_VENDOR_EXOTEL
    CITATIONS_EXOTEL + 0, CITATIONS_EXOTEL + 0, CITATIONS_EXOTEL + 0, CITATIONS_EXOTEL + 1,
    CITATIONS_EXOTEL + 2, CITATIONS_EXOTEL + 2, CITATIONS_EXOTEL + 2, CITATIONS_EXOTEL + 2,
    CITATIONS_EXOTEL + 2, CITATIONS_EXOTEL + 2, CITATIONS_EXOTEL + 2, CITATIONS_EXOTEL + 2,
    CITATIONS_EXOTEL + 2, CITATIONS_EXOTEL + 2, CITATIONS_EXOTEL + 2, CITATIONS_EXOTEL + 3,
    CITATIONS_EXOTEL + 3, CITATIONS_EXOTEL + 3, CITATIONS_EXOTEL + 3, CITATIONS_EXOTEL + 3,
    CITATIONS_EXOTEL + 4, CITATIONS_EXOTEL + 4, CITATIONS_EXOTEL + 4, CITATIONS_EXOTEL + 4,
    CITATIONS_EXOTEL + 5, CITATIONS_EXOTEL + 5, CITATIONS_EXOTEL + 5, CITATIONS_EXOTEL + 5,
    CITATIONS_EXOTEL + 6, CITATIONS_EXOTEL + 6, CITATIONS_EXOTEL + 6, CITATIONS_EXOTEL + 6,
    CITATIONS_EXOTEL + 6, CITATIONS_EXOTEL + 6,
#endif
#if SIPCAUSE_VENDOR_2TALK
    CITATIONS_2TALK + 0, CITATIONS_2TALK + 0, CITATIONS_2TALK + 0, CITATIONS_2TALK + 1,
    CITATIONS_2TALK + 2, CITATIONS_2TALK + 3, CITATIONS_2TALK + 3, CITATIONS_2TALK + 2,
    CITATIONS_2TALK + 3, CITATIONS_2TALK + 2, CITATIONS_2TALK + 3, CITATIONS_2TALK + 4,
    CITATIONS_2TALK + 4, CITATIONS_2TALK + 4, CITATIONS_2TALK + 5, CITATIONS_2TALK + 5,
    CITATIONS_2TALK + 5, CITATIONS_2TALK + 5, CITATIONS_2TALK + 5,
#endif
#if SIPCAUSE_VENDOR_TELNYX
    CITATIONS_TELNYX + 0, CITATIONS_TELNYX + 0, CITATIONS_TELNYX + 0, CITATIONS_TELNYX + 0,
    CITATIONS_TELNYX + 0, CITATIONS_TELNYX + 0, CITATIONS_TELNYX + 0, CITATIONS_TELNYX + 0,
    CITATIONS_TELNYX + 0, CITATIONS_TELNYX + 0, CITATIONS_TELNYX + 0, CITATIONS_TELNYX + 1,
    CITATIONS_TELNYX + 1, CITATIONS_TELNYX + 1, CITATIONS_TELNYX + 1, CITATIONS_TELNYX + 1,
    CITATIONS_TELNYX + 1, CITATIONS_TELNYX + 1, CITATIONS_TELNYX + 1, CITATIONS_TELNYX + 1,
    CITATIONS_TELNYX + 2, CITATIONS_TELNYX + 2, CITATIONS_TELNYX + 2, CITATIONS_TELNYX + 2,
    CITATIONS_TELNYX + 2, CITATIONS_TELNYX + 2, CITATIONS_TELNYX + 3, CITATIONS_TELNYX + 3,
    CITATIONS_TELNYX + 3, CITATIONS_TELNYX + 3, CITATIONS_TELNYX + 4, CITATIONS_TELNYX + 4,
    CITATIONS_TELNYX + 4, CITATIONS_TELNYX + 4, CITATIONS_TELNYX + 4, CITATIONS_TELNYX + 4,
    CITATIONS_TELNYX + 4, CITATIONS_TELNYX + 4, CITATIONS_TELNYX + 5, CITATIONS_TELNYX + 5,
    CITATIONS_TELNYX + 5, CITATIONS_TELNYX + 5, CITATIONS_TELNYX + 5, CITATIONS_TELNYX + 6,
    CITATIONS_TELNYX + 6, CITATIONS_TELNYX + 6, CITATIONS_TELNYX + 7, CITATIONS_TELNYX + 7,
    CITATIONS_TELNYX + 7, CITATIONS_TELNYX + 7, CITATIONS_TELNYX + 7, CITATIONS_TELNYX + 7,
    CITATIONS_TELNYX + 7, CITATIONS_TELNYX + 7, CITATIONS_TELNYX + 7, CITATIONS_TELNYX + 7,
    CITATIONS_TELNYX + 7, CITATIONS_TELNYX + 7, CITATIONS_TELNYX + 7, CITATIONS_TELNYX + 7,
    CITATIONS_TELNYX + 7, CITATIONS_TELNYX + 8, CITATIONS_TELNYX + 8, CITATIONS_TELNYX + 8,
    CITATIONS_TELNYX + 8, CITATIONS_TELNYX + 8, CITATIONS_TELNYX + 8, CITATIONS_TELNYX + 9,
    CITATIONS_TELNYX + 9, CITATIONS_TELNYX + 9, CITATIONS_TELNYX + 9, CITATIONS_TELNYX + 9,
    CITATIONS_TELNYX + 9, CITATIONS_TELNYX + 10, CITATIONS_TELNYX + 10, CITATIONS_TELNYX + 11,
#endif
#if SIPCAUSE_VENDOR_TWILIO
    CITATIONS_TWILIO + 0, CITATIONS_TWILIO + 1, CITATIONS_TWILIO + 2, CITATIONS_TWILIO + 3,
    CITATIONS_TWILIO + 4, CITATIONS_TWILIO + 5, CITATIONS_TWILIO + 6, CITATIONS_TWILIO + 7,
    CITATIONS_TWILIO + 8, CITATIONS_TWILIO + 9, CITATIONS_TWILIO + 10, CITATIONS_TWILIO + 11,
    CITATIONS_TWILIO + 12, CITATIONS_TWILIO + 13, CITATIONS_TWILIO + 14, CITATIONS_TWILIO + 15,
    CITATIONS_TWILIO + 16, CITATIONS_TWILIO + 17, CITATIONS_TWILIO + 18, CITATIONS_TWILIO + 19,
    CITATIONS_TWILIO + 20, CITATIONS_TWILIO + 21, CITATIONS_TWILIO + 22, CITATIONS_TWILIO + 23,
    CITATIONS_TWILIO + 24, CITATIONS_TWILIO + 25, CITATIONS_TWILIO + 26, CITATIONS_TWILIO + 27,
    CITATIONS_TWILIO + 28, CITATIONS_TWILIO + 29, CITATIONS_TWILIO + 30, CITATIONS_TWILIO + 31,
    CITATIONS_TWILIO + 32, CITATIONS_TWILIO + 33, CITATIONS_TWILIO + 34, CITATIONS_TWILIO + 35,
    CITATIONS_TWILIO + 36, CITATIONS_TWILIO + 37, CITATIONS_TWILIO + 38, CITATIONS_TWILIO + 39,
    CITATIONS_TWILIO + 40, CITATIONS_TWILIO + 41, CITATIONS_TWILIO + 42, CITATIONS_TWILIO + 43,
    CITATIONS_TWILIO + 44, CITATIONS_TWILIO + 45,
#endif
};
#endif

#if SIPCAUSE_FACTS
static const SIPCAUSE_ROM citation_at facts_cited[] = {
    0,
#if SIPCAUSE_VENDOR_PLIVO
    CITATIONS_PLIVO + 4, CITATIONS_PLIVO + 4, CITATIONS_PLIVO + 4, CITATIONS_FACTS__PLIVO + 0,
    CITATIONS_FACTS__PLIVO + 0, CITATIONS_PLIVO + 0, CITATIONS_FACTS__PLIVO + 0,
    CITATIONS_PLIVO + 2, CITATIONS_FACTS__PLIVO + 1, CITATIONS_FACTS__PLIVO + 1,
    CITATIONS_FACTS__PLIVO + 1, CITATIONS_FACTS__PLIVO + 2, CITATIONS_FACTS__PLIVO + 2,
    CITATIONS_FACTS__PLIVO + 2, CITATIONS_FACTS__PLIVO + 2, CITATIONS_FACTS__PLIVO + 3,
    CITATIONS_PLIVO + 0, CITATIONS_PLIVO + 1, CITATIONS_PLIVO + 2, CITATIONS_PLIVO + 3,
    CITATIONS_PLIVO + 4, CITATIONS_PLIVO + 5, CITATIONS_PLIVO + 6, CITATIONS_PLIVO + 7,
    CITATIONS_PLIVO + 8, CITATIONS_PLIVO + 9, CITATIONS_PLIVO + 10, CITATIONS_PLIVO + 11,
    CITATIONS_FACTS__PLIVO + 2, CITATIONS_FACTS__PLIVO + 4,
#endif
#if SIPCAUSE_VENDOR_DIDWW
    CITATIONS_FACTS__DIDWW + 0, CITATIONS_FACTS__DIDWW + 0, CITATIONS_FACTS__DIDWW + 0,
    CITATIONS_FACTS__DIDWW + 1, CITATIONS_FACTS__DIDWW + 1, CITATIONS_FACTS__DIDWW + 1,
    CITATIONS_FACTS__DIDWW + 1, CITATIONS_FACTS__DIDWW + 1,
#endif
#if SIPCAUSE_VENDOR_EXOTEL
    CITATIONS_FACTS__EXOTEL + 0, CITATIONS_FACTS__EXOTEL + 1, CITATIONS_FACTS__EXOTEL + 1,
    CITATIONS_FACTS__EXOTEL + 1, CITATIONS_EXOTEL + 2, CITATIONS_FACTS__EXOTEL + 1,
    CITATIONS_FACTS__EXOTEL + 1, CITATIONS_FACTS__EXOTEL + 1, CITATIONS_FACTS__EXOTEL + 1,
    CITATIONS_FACTS__EXOTEL + 1, CITATIONS_FACTS__EXOTEL + 1, CITATIONS_FACTS__EXOTEL + 1,
    CITATIONS_FACTS__EXOTEL + 0, CITATIONS_FACTS__EXOTEL + 0, CITATIONS_FACTS__EXOTEL + 2,
    CITATIONS_FACTS__EXOTEL + 2, CITATIONS_FACTS__EXOTEL + 2, CITATIONS_FACTS__EXOTEL + 2,
    CITATIONS_FACTS__EXOTEL + 2, CITATIONS_FACTS__EXOTEL + 2, CITATIONS_FACTS__EXOTEL + 2,
    CITATIONS_FACTS__EXOTEL + 2, CITATIONS_FACTS__EXOTEL + 2, CITATIONS_FACTS__EXOTEL + 0,
#endif
#if SIPCAUSE_VENDOR_2TALK
    CITATIONS_FACTS__2TALK + 0, CITATIONS_FACTS__2TALK + 0, CITATIONS_FACTS__2TALK + 0,
    CITATIONS_FACTS__2TALK + 0, CITATIONS_FACTS__2TALK + 0, CITATIONS_FACTS__2TALK + 0,
    CITATIONS_FACTS__2TALK + 0,
#endif
#if SIPCAUSE_VENDOR_TELNYX
   
#endif
#if SIPCAUSE_VENDOR_TWILIO
   
#endif
};
#endif

#if SIPCAUSE_MAPPING
static const SIPCAUSE_ROM citation_at mappings_cited[] = {
    0,
#if SIPCAUSE_MAPPING_RFC3398
    CITATIONS_PROFILE__RFC3398 + 0, CITATIONS_PROFILE__RFC3398 + 0, CITATIONS_PROFILE__RFC3398 + 0,
    CITATIONS_PROFILE__RFC3398 + 0, CITATIONS_PROFILE__RFC3398 + 0, CITATIONS_PROFILE__RFC3398 + 0,
    CITATIONS_PROFILE__RFC3398 + 0, CITATIONS_PROFILE__RFC3398 + 0, CITATIONS_PROFILE__RFC3398 + 0,
    CITATIONS_PROFILE__RFC3398 + 0, CITATIONS_PROFILE__RFC3398 + 0, CITATIONS_PROFILE__RFC3398 + 0,
    CITATIONS_PROFILE__RFC3398 + 0, CITATIONS_PROFILE__RFC3398 + 0, CITATIONS_PROFILE__RFC3398 + 0,
    CITATIONS_PROFILE__RFC3398 + 0, CITATIONS_PROFILE__RFC3398 + 0, CITATIONS_PROFILE__RFC3398 + 0,
    CITATIONS_PROFILE__RFC3398 + 0, CITATIONS_PROFILE__RFC3398 + 0, CITATIONS_PROFILE__RFC3398 + 0,
    CITATIONS_PROFILE__RFC3398 + 0, CITATIONS_PROFILE__RFC3398 + 0, CITATIONS_PROFILE__RFC3398 + 0,
    CITATIONS_PROFILE__RFC3398 + 0, CITATIONS_PROFILE__RFC3398 + 0, CITATIONS_PROFILE__RFC3398 + 0,
    CITATIONS_PROFILE__RFC3398 + 0, CITATIONS_PROFILE__RFC3398 + 0, CITATIONS_PROFILE__RFC3398 + 0,
    CITATIONS_PROFILE__RFC3398 + 0, CITATIONS_PROFILE__RFC3398 + 0, CITATIONS_PROFILE__RFC3398 + 0,
    CITATIONS_PROFILE__RFC3398 + 0, CITATIONS_PROFILE__RFC3398 + 0, CITATIONS_PROFILE__RFC3398 + 0,
    CITATIONS_PROFILE__RFC3398 + 1, CITATIONS_PROFILE__RFC3398 + 1, CITATIONS_PROFILE__RFC3398 + 1,
    CITATIONS_PROFILE__RFC3398 + 1, CITATIONS_PROFILE__RFC3398 + 1, CITATIONS_PROFILE__RFC3398 + 1,
    CITATIONS_PROFILE__RFC3398 + 1, CITATIONS_PROFILE__RFC3398 + 1, CITATIONS_PROFILE__RFC3398 + 1,
    CITATIONS_PROFILE__RFC3398 + 1, CITATIONS_PROFILE__RFC3398 + 1, CITATIONS_PROFILE__RFC3398 + 1,
    CITATIONS_PROFILE__RFC3398 + 1, CITATIONS_PROFILE__RFC3398 + 1, CITATIONS_PROFILE__RFC3398 + 1,
    CITATIONS_PROFILE__RFC3398 + 1, CITATIONS_PROFILE__RFC3398 + 1, CITATIONS_PROFILE__RFC3398 + 1,
    CITATIONS_PROFILE__RFC3398 + 1, CITATIONS_PROFILE__RFC3398 + 1, CITATIONS_PROFILE__RFC3398 + 1,
    CITATIONS_PROFILE__RFC3398 + 1, CITATIONS_PROFILE__RFC3398 + 1, CITATIONS_PROFILE__RFC3398 + 1,
    CITATIONS_PROFILE__RFC3398 + 1, CITATIONS_PROFILE__RFC3398 + 1, CITATIONS_PROFILE__RFC3398 + 1,
    CITATIONS_PROFILE__RFC3398 + 1, CITATIONS_PROFILE__RFC3398 + 1, CITATIONS_PROFILE__RFC3398 + 1,
    CITATIONS_PROFILE__RFC3398 + 1, CITATIONS_PROFILE__RFC3398 + 1, CITATIONS_PROFILE__RFC3398 + 1,
    CITATIONS_PROFILE__RFC3398 + 1, CITATIONS_PROFILE__RFC3398 + 1, CITATIONS_PROFILE__RFC3398 + 1,
    CITATIONS_PROFILE__RFC3398 + 1, CITATIONS_PROFILE__RFC3398 + 1, CITATIONS_PROFILE__RFC3398 + 1,
    CITATIONS_PROFILE__RFC3398 + 1, CITATIONS_PROFILE__RFC3398 + 1, CITATIONS_PROFILE__RFC3398 + 1,
#endif
#if SIPCAUSE_MAPPING_RFC4497
    CITATIONS_PROFILE__RFC4497 + 0, CITATIONS_PROFILE__RFC4497 + 0, CITATIONS_PROFILE__RFC4497 + 0,
    CITATIONS_PROFILE__RFC4497 + 0, CITATIONS_PROFILE__RFC4497 + 0, CITATIONS_PROFILE__RFC4497 + 0,
    CITATIONS_PROFILE__RFC4497 + 0, CITATIONS_PROFILE__RFC4497 + 0, CITATIONS_PROFILE__RFC4497 + 0,
    CITATIONS_PROFILE__RFC4497 + 0, CITATIONS_PROFILE__RFC4497 + 0, CITATIONS_PROFILE__RFC4497 + 0,
    CITATIONS_PROFILE__RFC4497 + 0, CITATIONS_PROFILE__RFC4497 + 0, CITATIONS_PROFILE__RFC4497 + 0,
    CITATIONS_PROFILE__RFC4497 + 0, CITATIONS_PROFILE__RFC4497 + 0, CITATIONS_PROFILE__RFC4497 + 0,
    CITATIONS_PROFILE__RFC4497 + 0, CITATIONS_PROFILE__RFC4497 + 0, CITATIONS_PROFILE__RFC4497 + 0,
    CITATIONS_PROFILE__RFC4497 + 0, CITATIONS_PROFILE__RFC4497 + 0, CITATIONS_PROFILE__RFC4497 + 0,
    CITATIONS_PROFILE__RFC4497 + 0, CITATIONS_PROFILE__RFC4497 + 0, CITATIONS_PROFILE__RFC4497 + 0,
    CITATIONS_PROFILE__RFC4497 + 0, CITATIONS_PROFILE__RFC4497 + 0, CITATIONS_PROFILE__RFC4497 + 0,
    CITATIONS_PROFILE__RFC4497 + 0, CITATIONS_PROFILE__RFC4497 + 0, CITATIONS_PROFILE__RFC4497 + 0,
    CITATIONS_PROFILE__RFC4497 + 1, CITATIONS_PROFILE__RFC4497 + 1, CITATIONS_PROFILE__RFC4497 + 1,
    CITATIONS_PROFILE__RFC4497 + 1, CITATIONS_PROFILE__RFC4497 + 1, CITATIONS_PROFILE__RFC4497 + 1,
    CITATIONS_PROFILE__RFC4497 + 1, CITATIONS_PROFILE__RFC4497 + 1, CITATIONS_PROFILE__RFC4497 + 1,
    CITATIONS_PROFILE__RFC4497 + 1, CITATIONS_PROFILE__RFC4497 + 1, CITATIONS_PROFILE__RFC4497 + 1,
    CITATIONS_PROFILE__RFC4497 + 1, CITATIONS_PROFILE__RFC4497 + 1, CITATIONS_PROFILE__RFC4497 + 1,
    CITATIONS_PROFILE__RFC4497 + 1, CITATIONS_PROFILE__RFC4497 + 1, CITATIONS_PROFILE__RFC4497 + 1,
    CITATIONS_PROFILE__RFC4497 + 1, CITATIONS_PROFILE__RFC4497 + 1, CITATIONS_PROFILE__RFC4497 + 1,
    CITATIONS_PROFILE__RFC4497 + 1, CITATIONS_PROFILE__RFC4497 + 1, CITATIONS_PROFILE__RFC4497 + 1,
    CITATIONS_PROFILE__RFC4497 + 1, CITATIONS_PROFILE__RFC4497 + 1, CITATIONS_PROFILE__RFC4497 + 1,
    CITATIONS_PROFILE__RFC4497 + 1, CITATIONS_PROFILE__RFC4497 + 1, CITATIONS_PROFILE__RFC4497 + 1,
    CITATIONS_PROFILE__RFC4497 + 1, CITATIONS_PROFILE__RFC4497 + 1, CITATIONS_PROFILE__RFC4497 + 1,
    CITATIONS_PROFILE__RFC4497 + 1, CITATIONS_PROFILE__RFC4497 + 1, CITATIONS_PROFILE__RFC4497 + 1,
    CITATIONS_PROFILE__RFC4497 + 1, CITATIONS_PROFILE__RFC4497 + 1, CITATIONS_PROFILE__RFC4497 + 1,
    CITATIONS_PROFILE__RFC4497 + 1, CITATIONS_PROFILE__RFC4497 + 1, CITATIONS_PROFILE__RFC4497 + 1,
#endif
#if SIPCAUSE_MAPPING_ASTERISK
    CITATIONS_PROFILE__ASTERISK + 0, CITATIONS_PROFILE__ASTERISK + 0,
    CITATIONS_PROFILE__ASTERISK + 0, CITATIONS_PROFILE__ASTERISK + 0,
    CITATIONS_PROFILE__ASTERISK + 0, CITATIONS_PROFILE__ASTERISK + 0,
    CITATIONS_PROFILE__ASTERISK + 0, CITATIONS_PROFILE__ASTERISK + 0,
    CITATIONS_PROFILE__ASTERISK + 0, CITATIONS_PROFILE__ASTERISK + 0,
    CITATIONS_PROFILE__ASTERISK + 0, CITATIONS_PROFILE__ASTERISK + 0,
    CITATIONS_PROFILE__ASTERISK + 0, CITATIONS_PROFILE__ASTERISK + 0,
    CITATIONS_PROFILE__ASTERISK + 0, CITATIONS_PROFILE__ASTERISK + 0,
    CITATIONS_PROFILE__ASTERISK + 0, CITATIONS_PROFILE__ASTERISK + 0,
    CITATIONS_PROFILE__ASTERISK + 0, CITATIONS_PROFILE__ASTERISK + 0,
    CITATIONS_PROFILE__ASTERISK + 0, CITATIONS_PROFILE__ASTERISK + 1,
    CITATIONS_PROFILE__ASTERISK + 1, CITATIONS_PROFILE__ASTERISK + 1,
    CITATIONS_PROFILE__ASTERISK + 1, CITATIONS_PROFILE__ASTERISK + 1,
    CITATIONS_PROFILE__ASTERISK + 1, CITATIONS_PROFILE__ASTERISK + 1,
    CITATIONS_PROFILE__ASTERISK + 1, CITATIONS_PROFILE__ASTERISK + 1,
    CITATIONS_PROFILE__ASTERISK + 1, CITATIONS_PROFILE__ASTERISK + 1,
    CITATIONS_PROFILE__ASTERISK + 1, CITATIONS_PROFILE__ASTERISK + 1,
    CITATIONS_PROFILE__ASTERISK + 1, CITATIONS_PROFILE__ASTERISK + 1,
    CITATIONS_PROFILE__ASTERISK + 1, CITATIONS_PROFILE__ASTERISK + 1,
    CITATIONS_PROFILE__ASTERISK + 1, CITATIONS_PROFILE__ASTERISK + 1,
    CITATIONS_PROFILE__ASTERISK + 1, CITATIONS_PROFILE__ASTERISK + 1,
    CITATIONS_PROFILE__ASTERISK + 1, CITATIONS_PROFILE__ASTERISK + 1,
    CITATIONS_PROFILE__ASTERISK + 1, CITATIONS_PROFILE__ASTERISK + 1,
    CITATIONS_PROFILE__ASTERISK + 1, CITATIONS_PROFILE__ASTERISK + 1,
    CITATIONS_PROFILE__ASTERISK + 1, CITATIONS_PROFILE__ASTERISK + 1,
    CITATIONS_PROFILE__ASTERISK + 1, CITATIONS_PROFILE__ASTERISK + 1,
    CITATIONS_PROFILE__ASTERISK + 1, CITATIONS_PROFILE__ASTERISK + 1,
    CITATIONS_PROFILE__ASTERISK + 1, CITATIONS_PROFILE__ASTERISK + 1,
    CITATIONS_PROFILE__ASTERISK + 1, CITATIONS_PROFILE__ASTERISK + 1,
    CITATIONS_PROFILE__ASTERISK + 1, CITATIONS_PROFILE__ASTERISK + 1,
#endif
#if SIPCAUSE_MAPPING_FREESWITCH
    CITATIONS_PROFILE__FREESWITCH + 0, CITATIONS_PROFILE__FREESWITCH + 0,
    CITATIONS_PROFILE__FREESWITCH + 0, CITATIONS_PROFILE__FREESWITCH + 0,
    CITATIONS_PROFILE__FREESWITCH + 0, CITATIONS_PROFILE__FREESWITCH + 0,
    CITATIONS_PROFILE__FREESWITCH + 0, CITATIONS_PROFILE__FREESWITCH + 0,
    CITATIONS_PROFILE__FREESWITCH + 0, CITATIONS_PROFILE__FREESWITCH + 0,
    CITATIONS_PROFILE__FREESWITCH + 0, CITATIONS_PROFILE__FREESWITCH + 0,
    CITATIONS_PROFILE__FREESWITCH + 0, CITATIONS_PROFILE__FREESWITCH + 0,
    CITATIONS_PROFILE__FREESWITCH + 0, CITATIONS_PROFILE__FREESWITCH + 0,
    CITATIONS_PROFILE__FREESWITCH + 0, CITATIONS_PROFILE__FREESWITCH + 0,
    CITATIONS_PROFILE__FREESWITCH + 0, CITATIONS_PROFILE__FREESWITCH + 0,
    CITATIONS_PROFILE__FREESWITCH + 0, CITATIONS_PROFILE__FREESWITCH + 0,
    CITATIONS_PROFILE__FREESWITCH + 0, CITATIONS_PROFILE__FREESWITCH + 0,
    CITATIONS_PROFILE__FREESWITCH + 0, CITATIONS_PROFILE__FREESWITCH + 0,
    CITATIONS_PROFILE__FREESWITCH + 0, CITATIONS_PROFILE__FREESWITCH + 0,
    CITATIONS_PROFILE__FREESWITCH + 0, CITATIONS_PROFILE__FREESWITCH + 0,
    CITATIONS_PROFILE__FREESWITCH + 0, CITATIONS_PROFILE__FREESWITCH + 0,
    CITATIONS_PROFILE__FREESWITCH + 0, CITATIONS_PROFILE__FREESWITCH + 0,
    CITATIONS_PROFILE__FREESWITCH + 0, CITATIONS_PROFILE__FREESWITCH + 0,
    CITATIONS_PROFILE__FREESWITCH + 0, CITATIONS_PROFILE__FREESWITCH + 0,
    CITATIONS_PROFILE__FREESWITCH + 0, CITATIONS_PROFILE__FREESWITCH + 0,
    CITATIONS_PROFILE__FREESWITCH + 0, CITATIONS_PROFILE__FREESWITCH + 0,
    CITATIONS_PROFILE__FREESWITCH + 0, CITATIONS_PROFILE__FREESWITCH + 0,
    CITATIONS_PROFILE__FREESWITCH + 0, CITATIONS_PROFILE__FREESWITCH + 0,
    CITATIONS_PROFILE__FREESWITCH + 1, CITATIONS_PROFILE__FREESWITCH + 1,
    CITATIONS_PROFILE__FREESWITCH + 1, CITATIONS_PROFILE__FREESWITCH + 1,
    CITATIONS_PROFILE__FREESWITCH + 1, CITATIONS_PROFILE__FREESWITCH + 1,
    CITATIONS_PROFILE__FREESWITCH + 1, CITATIONS_PROFILE__FREESWITCH + 1,
    CITATIONS_PROFILE__FREESWITCH + 1, CITATIONS_PROFILE__FREESWITCH + 1,
    CITATIONS_PROFILE__FREESWITCH + 1, CITATIONS_PROFILE__FREESWITCH + 1,
    CITATIONS_PROFILE__FREESWITCH + 1, CITATIONS_PROFILE__FREESWITCH + 1,
    CITATIONS_PROFILE__FREESWITCH + 1, CITATIONS_PROFILE__FREESWITCH + 1,
    CITATIONS_PROFILE__FREESWITCH + 1, CITATIONS_PROFILE__FREESWITCH + 1,
    CITATIONS_PROFILE__FREESWITCH + 1, CITATIONS_PROFILE__FREESWITCH + 1,
    CITATIONS_PROFILE__FREESWITCH + 1, CITATIONS_PROFILE__FREESWITCH + 1,
    CITATIONS_PROFILE__FREESWITCH + 1, CITATIONS_PROFILE__FREESWITCH + 1,
    CITATIONS_PROFILE__FREESWITCH + 1, CITATIONS_PROFILE__FREESWITCH + 1,
    CITATIONS_PROFILE__FREESWITCH + 1, CITATIONS_PROFILE__FREESWITCH + 1,
    CITATIONS_PROFILE__FREESWITCH + 1, CITATIONS_PROFILE__FREESWITCH + 1,
    CITATIONS_PROFILE__FREESWITCH + 1, CITATIONS_PROFILE__FREESWITCH + 1,
    CITATIONS_PROFILE__FREESWITCH + 1, CITATIONS_PROFILE__FREESWITCH + 1,
    CITATIONS_PROFILE__FREESWITCH + 1, CITATIONS_PROFILE__FREESWITCH + 1,
    CITATIONS_PROFILE__FREESWITCH + 1, CITATIONS_PROFILE__FREESWITCH + 1,
    CITATIONS_PROFILE__FREESWITCH + 1, CITATIONS_PROFILE__FREESWITCH + 1,
    CITATIONS_PROFILE__FREESWITCH + 1, CITATIONS_PROFILE__FREESWITCH + 1,
    CITATIONS_PROFILE__FREESWITCH + 1, CITATIONS_PROFILE__FREESWITCH + 1,
    CITATIONS_PROFILE__FREESWITCH + 1,
#endif
};
#endif

#if SIPCAUSE_REPLIES
static const SIPCAUSE_ROM citation_at replies_cited[] = {
    CITATIONS_REPLIES__ALL + 0, CITATIONS_REPLIES__ALL + 1, 73, CITATIONS_REPLIES__ALL + 2,
    CITATIONS_REPLIES__ALL + 3, 50, 50, 72, 56, CITATIONS_REPLIES__ALL + 4,
    CITATIONS_REPLIES__ALL + 5, CITATIONS_REPLIES__ALL + 6, 77, 73, 19, 76, 74, 20, 54,
    CITATIONS_REPLIES__ALL + 5, 66, 75, CITATIONS_REPLIES__ALL + 3, 23, 17,
    CITATIONS_REPLIES__ALL + 7, CITATIONS_REPLIES__ALL + 8, 63, 11, 19, CITATIONS_REPLIES__ALL + 9,
    77, 12, 26, CITATIONS_REPLIES__ALL + 10, 40, 40, 66, CITATIONS_REPLIES__ALL + 11,
    CITATIONS_REPLIES__ALL + 11, CITATIONS_REPLIES__ALL + 12, CITATIONS_REPLIES__ALL + 12,
    CITATIONS_REPLIES__ALL + 13, CITATIONS_REPLIES__ALL + 5,
};
#endif
/* SPDX-License-Identifier: MIT
 *
 * sources.c - the documents that the rows of the tables come from.
 */

static void cite(unsigned number, struct sipcause_source *source)
{
    const char *const strings = (const char *)&citation_strings;

    source->id = strings + SIPCAUSE_READ(citations[number].id_at);
    source->where = strings + SIPCAUSE_READ(citations[number].where_at);
}

void sipcause_status_source(const struct sipcause_status *status, struct sipcause_source *source)
{
    cite(SIPCAUSE_READ(status_cited[status_place(status)]), source);
}

#if SIPCAUSE_CAUSES
void sipcause_cause_source(const struct sipcause_cause *cause, struct sipcause_source *source)
{
    cite(SIPCAUSE_READ(causes_cited[cause_place(cause)]), source);
}
#endif

#if SIPCAUSE_VENDORS
void sipcause_entry_source(const struct sipcause_entry *entry, struct sipcause_source *source)
{
    cite(SIPCAUSE_READ(entries_cited[entry_place(entry)]), source);
}
#endif

#if SIPCAUSE_MAPPING
void sipcause_q850_to_sip_source(unsigned profile, unsigned cause, unsigned location,
                                 unsigned conditions, struct sipcause_source *source)
{
    const struct mapped asked = { profile, SIPCAUSE_TO_SIP, cause,
                                  conditions_met(location, conditions) };

    cite(SIPCAUSE_READ(mappings_cited[mapping_place(&asked)]), source);
}

void sipcause_sip_to_q850_source(unsigned profile, unsigned code, unsigned conditions,
                                 struct sipcause_source *source)
{
    const struct mapped asked = { profile, SIPCAUSE_TO_Q850, code,
                                  conditions_met(SIPCAUSE_NO_LOCATION, conditions) };

    cite(SIPCAUSE_READ(mappings_cited[mapping_place(&asked)]), source);
}
#endif

#if SIPCAUSE_REPLIES
void sipcause_reply_source(const struct sipcause_reply *reply, struct sipcause_source *source)
{
    cite(SIPCAUSE_READ(replies_cited[reply_place(reply)]), source);
}
#endif

#if SIPCAUSE_FACTS
void sipcause_fact_source(const struct sipcause_fact *fact, struct sipcause_source *source)
{
    cite(SIPCAUSE_READ(facts_cited[fact_place(fact)]), source);
}
#endif

void sipcause_source_document(const struct sipcause_source *source,
                              struct sipcause_document *document)
{
    const char *const ids = (const char *)&citation_strings;
    const char *const strings = (const char *)&document_strings;
    size_t index = sizeof documents / sizeof documents[0];

    do
        index--;
    while (index > 0 && source->id != ids + SIPCAUSE_READ(documents[index].id_at));
    document->title = strings + SIPCAUSE_READ(documents[index].title_at);
    document->url = strings + SIPCAUSE_READ(documents[index].url_at);
}
#endif

#if SIPCAUSE_TEXT == SIPCAUSE_TEXT_EN
#include "sipcause_text_en.h"
#endif
#if SIPCAUSE_TEXT
/* SPDX-License-Identifier: MIT
 *
 * cut.c - ends a text that does not fit behind a word, so that no screen shows half of one.
 */

/* Where a text that has to be cut ends, with at most `most` bytes of it: behind the last word that
 * fits, without a mark there; where not even one does, behind a letter. */
static size_t last_end(const char *buffer, size_t most)
{
    size_t at = most;

    while (at > 0 && buffer[at] != ' ')
        at--;
    if (at == 0)
        return whole_until(buffer, most);
    return at - (buffer[at - 1] == ',' || buffer[at - 1] == ';');
}

/* Ends the text; a part of it with an ellipsis, which has `size` bytes with its NUL, where a letter
 * fits beside it. Returns how long the whole of the text is. */
static size_t write_end_at_word(const struct text_writer *writer, const uint8_t *ellipsis,
                                size_t size)
{
    const uint8_t *tail = ellipsis + size - 1;
    size_t at = writer->len;

    if (writer->size == 0)
        return writer->len;
    if (at >= writer->size) {
        at = writer->size > size ? last_end(writer->buffer, writer->size - size) : 0;
        if (at > 0)
            tail = ellipsis;
        else
            at = whole_until(writer->buffer, writer->size - 1);
    }
    for (; SIPCAUSE_READ(*tail) != 0; tail++)
        writer->buffer[at++] = (char)SIPCAUSE_READ(*tail);
    writer->buffer[at] = '\0';
    return writer->len;
}
/* SPDX-License-Identifier: MIT
 *
 * text.c - unpacks the texts for people.
 *
 * A text is a string of symbols, each a letter or a pair of symbols. A pair is unpacked first half
 * first, while its second half waits on a stack whose depth the generator knows.
 */

static void write_symbol(struct text_writer *writer, unsigned symbol)
{
    uint8_t waiting[TEXT_DEPTH];
    unsigned depth = 0;

    for (;;) {
        while (symbol >= TEXT_FIRST_RULE) {
            const uint8_t *halves = text_rules + 2 * (symbol - TEXT_FIRST_RULE);
            waiting[depth++] = SIPCAUSE_READ(halves[1]);
            symbol = SIPCAUSE_READ(halves[0]);
        }
        write_letter(writer, SIPCAUSE_READ(text_letters[symbol]));
        if (depth == 0)
            return;
        symbol = waiting[--depth];
    }
}

enum { TEXTS_OF_RECORD = SIPCAUSE_SENTENCES ? 3 : 1 };

/* The short display behind the other, or that where it serves for both. */
static const uint8_t *find_short(const uint8_t *display)
{
    const uint8_t *symbol = display;

    while (SIPCAUSE_READ(*symbol) > TEXT_BREAK)
        symbol++;
    return SIPCAUSE_READ(*symbol) == TEXT_BREAK ? symbol + 1 : display;
}

/* Text `which` of those that begin at `symbol`. */
static const uint8_t *find_text(const uint8_t *symbol, unsigned which)
{
    if (which == SIPCAUSE_DISPLAY_16)
        return find_short(symbol);
    if (which >= TEXTS_OF_RECORD)
        return text_packed + TEXT_NOTHING;
    for (; which > 0; symbol++)
        which -= SIPCAUSE_READ(*symbol) == 0;
    return symbol;
}

/* Writes text `which` of those that begin at `first`. */
static size_t write_text(const uint8_t *first, unsigned which, char *buffer, size_t size)
{
    struct text_writer writer = { buffer, size, 0 };
    const uint8_t *symbol = find_text(first, which);

    for (; SIPCAUSE_READ(*symbol) > TEXT_BREAK; symbol++)
        write_symbol(&writer, SIPCAUSE_READ(*symbol));
    return write_end_at_word(&writer, text_ellipsis, sizeof text_ellipsis);
}

size_t sipcause_status_text(const struct sipcause_status *status, enum sipcause_text which,
                            char *buffer, size_t size)
{
    return write_text(text_packed + SIPCAUSE_READ(status_texts[status_place(status)]), which,
                      buffer, size);
}

#if SIPCAUSE_CAUSES
size_t sipcause_cause_text(const struct sipcause_cause *cause, enum sipcause_text which,
                           char *buffer, size_t size)
{
    return write_text(text_packed + SIPCAUSE_READ(cause_texts[cause_place(cause)]), which, buffer,
                      size);
}
#endif

#if SIPCAUSE_VENDORS
size_t sipcause_entry_text(const struct sipcause_entry *entry, enum sipcause_text which,
                           char *buffer, size_t size)
{
    return write_text(text_packed + SIPCAUSE_READ(entry_texts[entry_place(entry)]), which, buffer,
                      size);
}
#endif

#if SIPCAUSE_FACTS
size_t sipcause_fact_text(const struct sipcause_fact *fact, enum sipcause_text which, char *buffer,
                          size_t size)
{
    return write_text(text_packed + SIPCAUSE_READ(fact_texts[fact_place(fact)]), which, buffer,
                      size);
}
#endif

#if SIPCAUSE_CALLS
size_t sipcause_diagnosis_text(const struct sipcause_diagnosis *diagnosis, enum sipcause_text which,
                               char *buffer, size_t size)
{
    const unsigned decider = diagnosis->decided_by;

#if SIPCAUSE_VENDORS
    if (decider == SIPCAUSE_DECIDED_BY_VENDOR)
        return sipcause_entry_text(diagnosis->entry, which, buffer, size);
#endif
#if SIPCAUSE_CAUSES
    if (SIPCAUSE_READ(diagnosis->cause->name_at) != 0)
        return sipcause_cause_text(diagnosis->cause, which, buffer, size);
#endif
    if (SIPCAUSE_READ(diagnosis->status->outcome) == diagnosis->outcome
        && decider != SIPCAUSE_DECIDED_BY_NOTHING && decider <= SIPCAUSE_DECIDED_BY_CLASS)
        return sipcause_status_text(diagnosis->status, which, buffer, size);
    return sipcause_outcome_text(diagnosis->outcome, which, buffer, size);
}
#endif

#if SIPCAUSE_REPLIES
size_t sipcause_reply_text(const struct sipcause_reply *reply, enum sipcause_text which,
                           char *buffer, size_t size)
{
    return write_text(text_packed + SIPCAUSE_READ(reply_texts[reply_place(reply)]), which, buffer,
                      size);
}
#endif

/* Where the texts of a word of the vocabulary begin, whose list has its own; those of nothing for a
 * number that has no word. */
static const uint8_t *word_texts(const uint8_t *packed, const uint16_t *starts, size_t count,
                                 unsigned number)
{
    return number < count ? packed + SIPCAUSE_READ(starts[number]) : text_packed + TEXT_NOTHING;
}

#define outcome_packed text_packed /* causes have the texts of their outcomes */

#define TEXTS_OF(list)                                                                             \
    word_texts(list##_packed, list##_texts, sizeof list##_texts / sizeof list##_texts[0], number)

#define TEXT_OF(list)                                                                              \
    size_t sipcause_##list##_text(unsigned number, enum sipcause_text which, char *buffer,         \
                                  size_t size)                                                     \
    {                                                                                              \
        return write_text(TEXTS_OF(list), which, buffer, size);                                    \
    }
EACH_VOCABULARY(TEXT_OF)
#undef TEXT_OF

#undef TEXTS_OF
#undef outcome_packed
#endif
