/* SPDX-License-Identifier: MIT
 *
 * tables.h - the rows of the generated tables. They hold offsets, because pointers would cost
 * relocations.
 */

/* A perfect hash. Its bytes are: `position_count` pairs of a position and a shift, in ascending
 * order of position; a weight for each byte from `low` on; for each sum of weights, a key's number
 * or 0.
 *
 * Where all keys are numbers there is no hash: from `at` on stand `slot_count` of them, ascending,
 * two or more; `least` is half the largest power of two up to that, `width` is ALL_NUMBERS. */
struct key_set {
    vendor_byte_at at; /* where its bytes begin among those of its table */
    uint16_t slot_count;
    uint16_t least;    /* the sum of weights that the first slot stands for */
    uint8_t low, high; /* every byte of every key is one of these, folded */
    uint8_t weight_count;
    uint8_t width; /* of a weight and of a slot: 1 or 2 bytes, or ALL_NUMBERS */
    uint8_t position_count;
    uint8_t last_shift; /* the last byte of a key has a weight, too, shifted by this; or NO_LAST */
    uint8_t counts_length; /* the sum starts from the key's length */
};

enum { ALL_NUMBERS = 0, NO_LAST = 255 };

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

/* Where a code's phrase is, a macro because its rows are the same with pointers and packed. */
#if SIPCAUSE_PHRASE_POINTERS
#define PHRASE_AT(plain, packed) plain
#else
#define PHRASE_AT(plain, packed) packed
#endif

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
    uint16_t phrase_at; /* in status_phrases, or past its end in reply_strings */
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

/* Where a key, a name or the calls of a vendor's entry are, a macro because the rows that have it
 * are the same with pointers and packed: among the vendor's strings, or packed; of a key that is a
 * number or begins with one, that number. */
#if SIPCAUSE_POINTERS
#define STRING_AT(plain, packed) plain
#else
#define STRING_AT(plain, packed) packed
#endif

#if SIPCAUSE_POINTERS

/* Where a vendor's part of each table begins. */
struct vendor_place {
    vendor_string_at strings;
    uint16_t entries, by_name, spaces;
};

/* One code space of a vendor; after the last comes one with the names in all its spaces. */
struct vendor_space {
    uint16_t name_at;
    uint16_t first; /* of its entries: index in vendor_entries */
    struct key_set keys; /* in vendor_bytes, or numbers in vendor_numbers */
};

#else

/* The same where keys and names are packed. */
struct vendor_place {
    vendor_string_at strings;
    vendor_packed_at packed;
    uint16_t entries, spaces;
};
struct vendor_space {
    uint16_t name_at;
    uint16_t kind; /* of its keys: KEY_... */
};

#endif

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

/* Rows of a table, one behind the other, that cite the same: as many as `rows` says, up to
 * RUN_ROWS. With more they are RUN_ROWS + 1 fewer, and each cites what is behind that of the row
 * before it. */
struct cited_run {
    citation_at citation; /* in citations: of the first */
    uint8_t rows;
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
    uint8_t text_len;
    uint8_t sense; /* index in sense_rows */
};
