/* Generated from include/ and spec/. Do not edit: change the spec and run `make dist`. */
/* SPDX-License-Identifier: MIT
 *
 * sipcause.h - why a SIP call ended, and what may be done about it.
 *
 * Every function here is pure: no allocation, no I/O, no locale, no lock, no global written, no
 * recursion. Call them from any thread or interrupt handler.
 *
 * Every pointer handed back is into const data linked with your program. It is never NULL, it is
 * valid until your program ends, and it is never yours to free. What is not known has a row of its
 * own, so a lookup always has an answer; each says how to tell.
 *
 * Pointers handed in must be valid. A text handed in is `len` bytes, need not be NUL-terminated, and
 * is never read past `len`; with a `len` of 0 its pointer may be NULL. Lengths count bytes and never
 * include a terminating NUL. Texts handed back are NUL-terminated UTF-8.
 */
#ifndef SIPCAUSE_H
#define SIPCAUSE_H

#include <stddef.h>
#include <stdint.h>

/* Generated from gen/layout/options.lua, spec/vendors and spec/text. Do not edit: change the spec and run `make dist`. */
#ifndef SIPCAUSE_CONFIG_H
#define SIPCAUSE_CONFIG_H

/* What the library has, and so what it costs: each is 1 or 0, by -D or in a file of yours that
 * -DSIPCAUSE_CONFIG_FILE='"my_sipcause_config.h"' names. What you do not set is on. Whatever is off
 * takes no byte of flash and is not declared; sipcause_status_find() and sipcause_status_phrase() are
 * always there. No struct and no number depends on any of this. */
#ifdef SIPCAUSE_CONFIG_FILE
#include SIPCAUSE_CONFIG_FILE
#endif

/* Vendors. */
#ifndef SIPCAUSE_VENDOR_PLIVO
#define SIPCAUSE_VENDOR_PLIVO 1 /* Plivo Zentrunk */
#endif
#ifndef SIPCAUSE_VENDOR_DIDWW
#define SIPCAUSE_VENDOR_DIDWW 1 /* DIDWW */
#endif
#ifndef SIPCAUSE_VENDOR_EXOTEL
#define SIPCAUSE_VENDOR_EXOTEL 1 /* Exotel */
#endif
#ifndef SIPCAUSE_VENDOR_2TALK
#define SIPCAUSE_VENDOR_2TALK 1 /* 2talk */
#endif

#if SIPCAUSE_VENDOR_PLIVO || SIPCAUSE_VENDOR_DIDWW || SIPCAUSE_VENDOR_EXOTEL || SIPCAUSE_VENDOR_2TALK
#define SIPCAUSE_VENDORS 1
#else
#define SIPCAUSE_VENDORS 0 /* nothing of vendors is declared */
#endif

/* Features. */
#ifndef SIPCAUSE_SCAN
#define SIPCAUSE_SCAN 1 /* status lines, one-shot and resumable */
#endif
#ifndef SIPCAUSE_PHRASES
#define SIPCAUSE_PHRASES 1 /* response codes by reason phrase */
#endif
#ifndef SIPCAUSE_HEADERS
#define SIPCAUSE_HEADERS 1 /* Reason, Retry-After and Warning */
#endif
#ifndef SIPCAUSE_FACTS
#define SIPCAUSE_FACTS SIPCAUSE_VENDORS /* vendors' codecs, ports and checklists */
#endif
#ifndef SIPCAUSE_WORDS
#define SIPCAUSE_WORDS 1 /* the words of the vocabulary */
#endif
#ifndef SIPCAUSE_SOURCES
#define SIPCAUSE_SOURCES 1 /* the document behind each row */
#endif
#ifndef SIPCAUSE_SENTENCES
#define SIPCAUSE_SENTENCES 1 /* meaning and advice beside each display text */
#endif

/* The language of the texts for people. */
#define SIPCAUSE_TEXT_OFF 0
#define SIPCAUSE_TEXT_EN 1 /* English */
#ifndef SIPCAUSE_TEXT
#define SIPCAUSE_TEXT SIPCAUSE_TEXT_EN
#endif

/* For targets that would copy constants to RAM: what stands before each constant table, and how a
 * number or letter of one is read. There, read so whatever the library hands you, too: the fields of
 * rows, and texts byte by byte. Elsewhere both are nothing. */
#ifndef SIPCAUSE_ROM
#define SIPCAUSE_ROM
#endif
#ifndef SIPCAUSE_READ
#define SIPCAUSE_READ(value) (value)
#endif

/* A word where a number is due would be 0 to #if, and so leave out what was wanted. */
#define SIPCAUSE_IS_NUMBER(option) SIPCAUSE_IS_NUMBER_(option)
#define SIPCAUSE_IS_NUMBER_(option) SIPCAUSE_NUMBER_##option
#define SIPCAUSE_NUMBER_0 1
#define SIPCAUSE_NUMBER_1 1

#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_VENDOR_PLIVO) || SIPCAUSE_VENDOR_PLIVO > 1
#error "set SIPCAUSE_VENDOR_PLIVO to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_VENDOR_DIDWW) || SIPCAUSE_VENDOR_DIDWW > 1
#error "set SIPCAUSE_VENDOR_DIDWW to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_VENDOR_EXOTEL) || SIPCAUSE_VENDOR_EXOTEL > 1
#error "set SIPCAUSE_VENDOR_EXOTEL to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_VENDOR_2TALK) || SIPCAUSE_VENDOR_2TALK > 1
#error "set SIPCAUSE_VENDOR_2TALK to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_SCAN) || SIPCAUSE_SCAN > 1
#error "set SIPCAUSE_SCAN to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_PHRASES) || SIPCAUSE_PHRASES > 1
#error "set SIPCAUSE_PHRASES to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_HEADERS) || SIPCAUSE_HEADERS > 1
#error "set SIPCAUSE_HEADERS to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_FACTS) || SIPCAUSE_FACTS > 1
#error "set SIPCAUSE_FACTS to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_WORDS) || SIPCAUSE_WORDS > 1
#error "set SIPCAUSE_WORDS to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_SOURCES) || SIPCAUSE_SOURCES > 1
#error "set SIPCAUSE_SOURCES to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_SENTENCES) || SIPCAUSE_SENTENCES > 1
#error "set SIPCAUSE_SENTENCES to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_TEXT) || SIPCAUSE_TEXT > 1
#error "set SIPCAUSE_TEXT to SIPCAUSE_TEXT_OFF or SIPCAUSE_TEXT_EN"
#endif
#if SIPCAUSE_FACTS && !SIPCAUSE_VENDORS
#error "SIPCAUSE_FACTS needs a vendor: set it to 0, or a SIPCAUSE_VENDOR_ to 1"
#endif

#endif
/* Generated from spec/vocabulary.lua, spec/headers.lua, spec/codes.lua and spec/vendors. Do not edit: change the spec and run `make dist`. */
#ifndef SIPCAUSE_CODES_H
#define SIPCAUSE_CODES_H

#define SIPCAUSE_VERSION_MAJOR 0
#define SIPCAUSE_VERSION_MINOR 1
#define SIPCAUSE_VERSION_PATCH 0
#define SIPCAUSE_VERSION_STRING "0.1.0"

/* What the tables know: the day on which the newest of the documents was read, as a number that #if can
 * compare, and a hash of the whole spec: where it is the same, so is every fact and text. */
#define SIPCAUSE_DATA_VERSION 20261121
#define SIPCAUSE_SPEC_HASH 0x0714b6a5

/* What happened. Append only: the numbers never change their meaning. */
enum sipcause_outcome {
    SIPCAUSE_OUTCOME_UNKNOWN = 0,
    SIPCAUSE_OUTCOME_PROGRESS = 1,
    SIPCAUSE_OUTCOME_SUCCESS = 2,
    SIPCAUSE_OUTCOME_ENDED = 3,
    SIPCAUSE_OUTCOME_REDIRECTED = 4,
    SIPCAUSE_OUTCOME_BUSY = 5,
    SIPCAUSE_OUTCOME_NO_ANSWER = 6,
    SIPCAUSE_OUTCOME_UNAVAILABLE = 7,
    SIPCAUSE_OUTCOME_NOT_FOUND = 8,
    SIPCAUSE_OUTCOME_DECLINED = 9,
    SIPCAUSE_OUTCOME_BLOCKED = 10,
    SIPCAUSE_OUTCOME_FORBIDDEN = 11,
    SIPCAUSE_OUTCOME_UNAUTHENTICATED = 12,
    SIPCAUSE_OUTCOME_IDENTITY_REFUSED = 13,
    SIPCAUSE_OUTCOME_NO_CREDIT = 14,
    SIPCAUSE_OUTCOME_CANCELED = 15,
    SIPCAUSE_OUTCOME_MEDIA_MISMATCH = 16,
    SIPCAUSE_OUTCOME_MEDIA_LOST = 17,
    SIPCAUSE_OUTCOME_MALFORMED = 18,
    SIPCAUSE_OUTCOME_UNSUPPORTED = 19,
    SIPCAUSE_OUTCOME_TOO_LARGE = 20,
    SIPCAUSE_OUTCOME_LIMITED = 21,
    SIPCAUSE_OUTCOME_TIMEOUT = 22,
    SIPCAUSE_OUTCOME_SERVER_ERROR = 23,
    SIPCAUSE_OUTCOME_LOOP = 24,
    SIPCAUSE_OUTCOME_NO_DIALOG = 25,
    SIPCAUSE_OUTCOME_CONFLICT = 26,
    SIPCAUSE_OUTCOME_MISCONFIGURED = 27,
    SIPCAUSE_OUTCOME_CONDITION_FAILED = 28
};

/* What may be done about it. Append only. */
enum sipcause_action {
    SIPCAUSE_ACTION_NONE = 0,
    SIPCAUSE_ACTION_WAIT = 1,
    SIPCAUSE_ACTION_FOLLOW_CONTACT = 2,
    SIPCAUSE_ACTION_RETRY_LATER = 3,
    SIPCAUSE_ACTION_RETRY_SOON = 4,
    SIPCAUSE_ACTION_TRY_NEXT_SERVER = 5,
    SIPCAUSE_ACTION_AUTHENTICATE = 6,
    SIPCAUSE_ACTION_FIX_NUMBER = 7,
    SIPCAUSE_ACTION_ADD_DIGITS = 8,
    SIPCAUSE_ACTION_CHANGE_MEDIA = 9,
    SIPCAUSE_ACTION_CHANGE_REQUEST = 10,
    SIPCAUSE_ACTION_CHANGE_CALLER_ID = 11,
    SIPCAUSE_ACTION_ASK_USER = 12,
    SIPCAUSE_ACTION_ADD_CREDIT = 13,
    SIPCAUSE_ACTION_CHANGE_ACCOUNT = 14,
    SIPCAUSE_ACTION_CHECK_NETWORK = 15,
    SIPCAUSE_ACTION_CHECK_OWN_SYSTEM = 16,
    SIPCAUSE_ACTION_CONTACT_PROVIDER = 17,
    SIPCAUSE_ACTION_REDUCE_RATE = 18,
    SIPCAUSE_ACTION_DO_NOT_RETRY = 19,
    SIPCAUSE_ACTION_END_DIALOG = 20
};

/* Who may have ended a call, in the words of the vendors' documents; sets of them are added up. */
enum sipcause_party {
    SIPCAUSE_PARTY_CUSTOMER = 1 << 0,
    SIPCAUSE_PARTY_CARRIER = 1 << 1,
    SIPCAUSE_PARTY_PLATFORM = 1 << 2,
    SIPCAUSE_PARTY_ORIGINATION = 1 << 3,
    SIPCAUSE_PARTY_DESTINATION = 1 << 4,
    SIPCAUSE_PARTY_SYSTEM = 1 << 5
};

/* How much a response ends when it answers a request inside a dialog (RFC 5057 section 5.1). */
enum sipcause_effect {
    SIPCAUSE_EFFECT_NOTHING = 0,
    SIPCAUSE_EFFECT_TRANSACTION = 1,
    SIPCAUSE_EFFECT_USAGE = 2,
    SIPCAUSE_EFFECT_DIALOG = 3
};

/* What else is known of a response code; sets of them are added up. What each means, and the section
 * that says so, stands in spec/codes.lua. */
enum sipcause_flag {
    /* registered: listed by IANA; retry_after: a Retry-After header may come with it; stops_forking: a
     * proxy cancels the other branches; deprecated: no longer to be sent; next_server: try the next
     * server that DNS gave; next_flow: a proxy with several flows tries the next; local_timeout: try
     * the next server when the code stands for a timeout of one's own. */
    SIPCAUSE_REGISTERED = 1 << 0,
    SIPCAUSE_RETRY_AFTER = 1 << 1,
    SIPCAUSE_STOPS_FORKING = 1 << 2,
    SIPCAUSE_DEPRECATED = 1 << 3,
    SIPCAUSE_NEXT_SERVER = 1 << 4,
    SIPCAUSE_NEXT_FLOW = 1 << 5,
    SIPCAUSE_LOCAL_TIMEOUT = 1 << 6
};

/* The protocols whose cause a Reason header field can give. Append only. */
enum sipcause_protocol {
    SIPCAUSE_PROTOCOL_UNKNOWN = 0,
    SIPCAUSE_PROTOCOL_SIP = 1,
    SIPCAUSE_PROTOCOL_Q_850 = 2,
    SIPCAUSE_PROTOCOL_PREEMPTION = 3,
    SIPCAUSE_PROTOCOL_STIR = 4,
    SIPCAUSE_PROTOCOL_RELEASE_CAUSE = 5,
    SIPCAUSE_PROTOCOL_FAILURE_CAUSE = 6,
    SIPCAUSE_PROTOCOL_EMM = 7,
    SIPCAUSE_PROTOCOL_ESM = 8,
    SIPCAUSE_PROTOCOL_S1AP_RNL = 9,
    SIPCAUSE_PROTOCOL_S1AP_TL = 10,
    SIPCAUSE_PROTOCOL_S1AP_NAS = 11,
    SIPCAUSE_PROTOCOL_S1AP_MISC = 12,
    SIPCAUSE_PROTOCOL_S1AP_PROT = 13,
    SIPCAUSE_PROTOCOL_DIAMETER = 14,
    SIPCAUSE_PROTOCOL_IKEV2 = 15
};

/* Where the cause of a Q.850 Reason was set (RFC 8606 section 4). Append only. */
enum sipcause_location {
    SIPCAUSE_LOCATION_U = 0,
    SIPCAUSE_LOCATION_LPN = 1,
    SIPCAUSE_LOCATION_LN = 2,
    SIPCAUSE_LOCATION_TN = 3,
    SIPCAUSE_LOCATION_RLN = 4,
    SIPCAUSE_LOCATION_RPN = 5,
    SIPCAUSE_LOCATION_LOC_6 = 6,
    SIPCAUSE_LOCATION_INTL = 7,
    SIPCAUSE_LOCATION_LOC_8 = 8,
    SIPCAUSE_LOCATION_LOC_9 = 9,
    SIPCAUSE_LOCATION_BI = 10,
    SIPCAUSE_LOCATION_LOC_11 = 11,
    SIPCAUSE_LOCATION_LOC_12 = 12,
    SIPCAUSE_LOCATION_LOC_13 = 13,
    SIPCAUSE_LOCATION_LOC_14 = 14,
    SIPCAUSE_LOCATION_LOC_15 = 15
};

/* The vendors that a row can belong to. Append only. */
enum sipcause_vendor_number {
    SIPCAUSE_NOBODY = 0,
    SIPCAUSE_PLIVO = 1,
    SIPCAUSE_DIDWW = 2,
    SIPCAUSE_EXOTEL = 3,
    SIPCAUSE_2TALK = 4
};

/* Every response code with a row of its own, the number in the name. */
enum sipcause_code {
    SIPCAUSE_100_TRYING = 100,
    SIPCAUSE_180_RINGING = 180,
    SIPCAUSE_181_CALL_IS_BEING_FORWARDED = 181,
    SIPCAUSE_182_QUEUED = 182,
    SIPCAUSE_183_SESSION_PROGRESS = 183,
    SIPCAUSE_199_EARLY_DIALOG_TERMINATED = 199,
    SIPCAUSE_200_OK = 200,
    SIPCAUSE_202_ACCEPTED = 202,
    SIPCAUSE_204_NO_NOTIFICATION = 204,
    SIPCAUSE_300_MULTIPLE_CHOICES = 300,
    SIPCAUSE_301_MOVED_PERMANENTLY = 301,
    SIPCAUSE_302_MOVED_TEMPORARILY = 302,
    SIPCAUSE_303_SEE_OTHER = 303,
    SIPCAUSE_305_USE_PROXY = 305,
    SIPCAUSE_380_ALTERNATIVE_SERVICE = 380,
    SIPCAUSE_400_BAD_REQUEST = 400,
    SIPCAUSE_401_UNAUTHORIZED = 401,
    SIPCAUSE_402_PAYMENT_REQUIRED = 402,
    SIPCAUSE_403_FORBIDDEN = 403,
    SIPCAUSE_404_NOT_FOUND = 404,
    SIPCAUSE_405_METHOD_NOT_ALLOWED = 405,
    SIPCAUSE_406_NOT_ACCEPTABLE = 406,
    SIPCAUSE_407_PROXY_AUTHENTICATION_REQUIRED = 407,
    SIPCAUSE_408_REQUEST_TIMEOUT = 408,
    SIPCAUSE_409_CONFLICT = 409,
    SIPCAUSE_410_GONE = 410,
    SIPCAUSE_411_LENGTH_REQUIRED = 411,
    SIPCAUSE_412_CONDITIONAL_REQUEST_FAILED = 412,
    SIPCAUSE_413_REQUEST_ENTITY_TOO_LARGE = 413,
    SIPCAUSE_414_REQUEST_URI_TOO_LONG = 414,
    SIPCAUSE_415_UNSUPPORTED_MEDIA_TYPE = 415,
    SIPCAUSE_416_UNSUPPORTED_URI_SCHEME = 416,
    SIPCAUSE_417_UNKNOWN_RESOURCE_PRIORITY = 417,
    SIPCAUSE_420_BAD_EXTENSION = 420,
    SIPCAUSE_421_EXTENSION_REQUIRED = 421,
    SIPCAUSE_422_SESSION_INTERVAL_TOO_SMALL = 422,
    SIPCAUSE_423_INTERVAL_TOO_BRIEF = 423,
    SIPCAUSE_424_BAD_LOCATION_INFORMATION = 424,
    SIPCAUSE_425_BAD_ALERT_MESSAGE = 425,
    SIPCAUSE_428_USE_IDENTITY_HEADER = 428,
    SIPCAUSE_429_PROVIDE_REFERRER_IDENTITY = 429,
    SIPCAUSE_430_FLOW_FAILED = 430,
    SIPCAUSE_433_ANONYMITY_DISALLOWED = 433,
    SIPCAUSE_436_BAD_IDENTITY_INFO = 436,
    SIPCAUSE_437_UNSUPPORTED_CREDENTIAL = 437,
    SIPCAUSE_438_INVALID_IDENTITY_HEADER = 438,
    SIPCAUSE_439_FIRST_HOP_LACKS_OUTBOUND_SUPPORT = 439,
    SIPCAUSE_440_MAX_BREADTH_EXCEEDED = 440,
    SIPCAUSE_469_BAD_INFO_PACKAGE = 469,
    SIPCAUSE_470_CONSENT_NEEDED = 470,
    SIPCAUSE_478_UNRESOLVABLE_DESTINATION = 478,
    SIPCAUSE_480_TEMPORARILY_UNAVAILABLE = 480,
    SIPCAUSE_481_CALL_TRANSACTION_DOES_NOT_EXIST = 481,
    SIPCAUSE_482_LOOP_DETECTED = 482,
    SIPCAUSE_483_TOO_MANY_HOPS = 483,
    SIPCAUSE_484_ADDRESS_INCOMPLETE = 484,
    SIPCAUSE_485_AMBIGUOUS = 485,
    SIPCAUSE_486_BUSY_HERE = 486,
    SIPCAUSE_487_REQUEST_TERMINATED = 487,
    SIPCAUSE_488_NOT_ACCEPTABLE_HERE = 488,
    SIPCAUSE_489_BAD_EVENT = 489,
    SIPCAUSE_491_REQUEST_PENDING = 491,
    SIPCAUSE_493_UNDECIPHERABLE = 493,
    SIPCAUSE_494_SECURITY_AGREEMENT_REQUIRED = 494,
    SIPCAUSE_500_SERVER_INTERNAL_ERROR = 500,
    SIPCAUSE_501_NOT_IMPLEMENTED = 501,
    SIPCAUSE_502_BAD_GATEWAY = 502,
    SIPCAUSE_503_SERVICE_UNAVAILABLE = 503,
    SIPCAUSE_504_SERVER_TIME_OUT = 504,
    SIPCAUSE_505_VERSION_NOT_SUPPORTED = 505,
    SIPCAUSE_513_MESSAGE_TOO_LARGE = 513,
    SIPCAUSE_555_PUSH_NOTIFICATION_SERVICE_NOT_SUPPORTED = 555,
    SIPCAUSE_580_PRECONDITION_FAILURE = 580,
    SIPCAUSE_600_BUSY_EVERYWHERE = 600,
    SIPCAUSE_603_DECLINE = 603,
    SIPCAUSE_604_DOES_NOT_EXIST_ANYWHERE = 604,
    SIPCAUSE_606_NOT_ACCEPTABLE = 606,
    SIPCAUSE_607_UNWANTED = 607,
    SIPCAUSE_608_REJECTED = 608,
    SIPCAUSE_687_DIALOG_TERMINATED = 687
};

#endif

/* What sipcause.c must have, too, so that the two are of one version. */
#define SIPCAUSE_STAMP 0xe3f44177

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Response codes ------------------------------------------------------------------------- */

/* What is known of one response code: 8 bytes, no pointers. The numbers never change their meaning;
 * later versions append to each list. */
struct sipcause_status {
    uint16_t code;      /* 100 to 699, or 0 in the row for what is no response code */
    uint16_t phrase_at; /* private: read it with sipcause_status_phrase() */
    uint8_t  outcome;   /* enum sipcause_outcome: what happened */
    uint8_t  action;    /* enum sipcause_action: what the caller may do about it */
    uint8_t  effect;    /* enum sipcause_effect: how much it ends inside a dialog (RFC 5057) */
    uint8_t  flags;     /* a set of enum sipcause_flag */
};

/* The row for `code`. A code nobody registered gets the row RFC 3261 section 8.1.3.2 says to treat
 * it as: x00 of its class, 183 for an unknown 1xx. Outside 100..699 the row's code is 0. Compare
 * status->code with `code` to tell. */
const struct sipcause_status *sipcause_status_find(unsigned code);

/* The reason phrase beside the code in its RFC: "Busy Here". ASCII; "" in the row whose code is 0. */
const char *sipcause_status_phrase(const struct sipcause_status *status);

#if SIPCAUSE_PHRASES
/* Every code with this reason phrase or a known variant of it, ASCII case and runs of blanks
 * ignored. Writes at most `max`, in ascending order, and returns how many there are: "Not
 * Acceptable" is 406 and 606, a phrase nobody knows is 0 of them. */
size_t sipcause_status_by_phrase(const char *phrase, size_t len, uint16_t *codes, size_t max);
#endif

/* ---- Status lines --------------------------------------------------------------------------- */

#if SIPCAUSE_SCAN

/* What is allowed beyond, or forbidden within, the default: SIP/2.0 in any case, one SP, a code of
 * three digits from 100 to 699, one SP, any bytes but controls (HTAB is no control), DEL, 0xFE and
 * 0xFF, then CRLF. Add the flags up. */
enum sipcause_scan_flag {
    SIPCAUSE_STRICT_PHRASE = 1,    /* only what the grammar of RFC 3261 section 25.1 allows in a phrase */
    SIPCAUSE_ALLOW_LF = 2,         /* a bare LF ends the line, too */
    SIPCAUSE_ALLOW_NO_PHRASE_SP = 4 /* the line may end right after the code (RFC 4475 section 3.1.1.13) */
};

/* The most bytes a line may have, its end included, as a power of two to add to the flags:
 * SIPCAUSE_LIMIT(11) is 2,048 bytes. `bits` is 1 to 31; without a limit, it is 31. */
#define SIPCAUSE_LIMIT(bits) ((unsigned)(bits) << 3)

/* What a scan says when it does not return a length. All but SHORT are final: more bytes will not
 * help, and the message is to be dropped. */
enum sipcause_scan_error {
    SIPCAUSE_SHORT = -1,        /* all good, but the line has not all arrived: read more */
    SIPCAUSE_BAD_VERSION = -2,  /* no "SIP/2.0" and one SP: another protocol, another version */
    SIPCAUSE_BAD_CODE = -3,     /* no three digits from 100 to 699 and one SP */
    SIPCAUSE_BAD_PHRASE = -4,   /* a byte that may not stand in a reason phrase */
    SIPCAUSE_BAD_LINE_END = -5, /* CR without LF, LF without CR, or an end before the SP of the phrase */
    SIPCAUSE_TOO_LONG = -6      /* the line goes on past its limit */
};

/* A status line taken apart. `phrase` points into the scanned bytes and lives as long as they do;
 * it has `phrase_len` of them, perhaps 0. `error_at` is the offset of the byte that was wrong. */
struct sipcause_line {
    const char *phrase;
    size_t      phrase_len;
    size_t      error_at;
    uint16_t    code; /* 100 to 699 */
};

/* Takes apart the status line (RFC 3261 section 7.2) at the start of `bytes`. `flags`: a sum of enum
 * sipcause_scan_flag. Returns the line's length with its line end, or a negative enum
 * sipcause_scan_error; on an error only line->error_at is written: the offset of the byte that was
 * wrong, or `len` for SIPCAUSE_SHORT. */
ptrdiff_t sipcause_scan(const char *bytes, size_t len, unsigned flags, struct sipcause_line *line);

/* The same, fed in pieces of any size. The state is yours, may be copied at any point and holds no
 * pointer. Offsets count from the first byte of the line. */
struct sipcause_scanner {
    uint32_t offset;     /* bytes of the line seen; after an error, that of the byte that was wrong */
    uint32_t phrase_at;  /* after the line's end: where the phrase begins */
    uint32_t phrase_len; /* after the line's end: how long it is */
    uint16_t code;       /* after the line's end: 100 to 699 */
    uint8_t  state;      /* private */
    uint8_t  flags;      /* those given to sipcause_scanner_start() */
};

/* Makes a scanner ready for the first byte of a line. */
void sipcause_scanner_start(struct sipcause_scanner *scanner, unsigned flags);

/* Goes on with the next `len` bytes of the line. Returns SIPCAUSE_SHORT while the line goes on,
 * another error, or how many bytes of this piece ended the line (at least 1). After an end or an
 * error the next byte fed is the first of another line. */
ptrdiff_t sipcause_scanner_feed(struct sipcause_scanner *scanner, const char *bytes, size_t len);

#endif

/* ---- Header fields that say more -------------------------------------------------------------- */

#if SIPCAUSE_HEADERS

/* What the readers of header fields say when they do not return 1 or 0. More bytes will not help: each
 * is given a whole value. */
enum sipcause_header_error {
    SIPCAUSE_BAD_TOKEN = -10,  /* something else was due here: a name, a separator, the end */
    SIPCAUSE_BAD_NUMBER = -11, /* no digit where a number was due, or a number too large */
    SIPCAUSE_BAD_QUOTED = -12, /* no quoted text where one was due, no end to it, or a control in it */
    SIPCAUSE_BAD_COMMENT = -13 /* a comment without an end, or a control in it */
};

/* One value of a Reason header field (RFC 3326 section 2). The slices point into the bytes given and
 * live as long as they do. */
struct sipcause_reason {
    const char *protocol;     /* "Q.850"; as it came, known or not */
    const char *text;         /* between the quotes, escapes still in it; see sipcause_unquote() */
    size_t      protocol_len;
    size_t      text_len;
    size_t      error_at;     /* after an error: the offset of the byte that was wrong */
    uint16_t    cause;        /* 0 to 65535 */
    uint8_t     known_protocol; /* enum sipcause_protocol */
    uint8_t     location;     /* enum sipcause_location; only where there is one (RFC 8606) */
    uint8_t     has;          /* a sum of enum sipcause_has */
};

enum sipcause_has {
    SIPCAUSE_HAS_CAUSE = 1,
    SIPCAUSE_HAS_TEXT = 2,
    SIPCAUSE_HAS_LOCATION = 4, /* only ever with Q.850: elsewhere it is to be ignored */
    SIPCAUSE_HAS_COMMENT = 8,
    SIPCAUSE_HAS_DURATION = 16
};

/* Reads the value at *at of the Reason field value `bytes` (what stands after the colon; folded lines are
 * fine) and moves *at past it; begin with *at at 0. Returns 1 for a value, 0 past the last, or a negative
 * enum sipcause_header_error; then only reason->error_at is written and *at stays. Parameters may come
 * in any order; those it does not know are passed over. */
int sipcause_reason_next(const char *bytes, size_t len, size_t *at, struct sipcause_reason *reason);

/* The value of a Retry-After header field (RFC 3261 section 20.33). */
struct sipcause_retry_after {
    const char *comment;     /* between the parentheses, escapes still in it */
    size_t      comment_len;
    size_t      error_at;
    uint32_t    seconds;     /* from now */
    uint32_t    duration;    /* seconds for which the callee can be reached from then on */
    uint8_t     has;         /* a sum of enum sipcause_has: COMMENT, DURATION */
};

/* Reads the whole value. Returns 1, or a negative enum sipcause_header_error; then only error_at is
 * written. A number of more than 32 bits is SIPCAUSE_BAD_NUMBER at the digit that was too many. */
int sipcause_retry_after_scan(const char *bytes, size_t len,
                              struct sipcause_retry_after *retry_after);

/* One value of a Warning header field (RFC 3261 section 20.43). */
struct sipcause_warning {
    const char *agent;     /* who warns: "isi.edu:5060" */
    const char *text;      /* between the quotes, escapes still in it */
    size_t      agent_len;
    size_t      text_len;
    size_t      error_at;
    uint16_t    code;      /* 0 to 999 */
};

/* Reads the value at *at, as sipcause_reason_next() does. */
int sipcause_warning_next(const char *bytes, size_t len, size_t *at,
                          struct sipcause_warning *warning);

/* The name of a location: "LN". "" for a number that has none. */
const char *sipcause_location_word(unsigned location);

/* What a registered warn code is about: "Incompatible media format". "" for one nobody registered. */
const char *sipcause_warning_phrase(unsigned code);

/* Writes the slice of a quoted text or comment without its escapes into `buffer`, NUL-terminated, as much
 * of it as `size` bytes hold, never a part of a UTF-8 sequence. Returns how many bytes the whole has. */
size_t sipcause_unquote(const char *text, size_t len, char *buffer, size_t size);

#endif

/* ---- Vendors -------------------------------------------------------------------------------- */

#if SIPCAUSE_VENDORS

/* A vendor: a carrier or platform with codes of its own, in one or more spaces:
 *   "hangup"   hangup codes, keyed by number: "4090"
 *   "calllog"  codes in call logs, keyed by code, one blank and reason: "480 Ringing timeout"
 *   "sip"      response codes as the vendor explains them, keyed by code: "403"
 *   "media"    symptoms that come with no response code, keyed by a word: "one-way-audio"
 *   "api"      errors of its API, keyed by number: "1001"
 */
struct sipcause_vendor {
    uint16_t entry_count; /* rows in all its spaces */
    uint16_t id_at;       /* private: read it with sipcause_vendor_id() */
    uint16_t title_at;    /* private: read it with sipcause_vendor_title() */
    uint8_t  number;      /* enum sipcause_vendor_number; SIPCAUSE_NOBODY for what is no vendor */
    uint8_t  space_count;
    uint8_t  fact_count;  /* what sipcause_vendor_fact() has */
    uint8_t  flags;       /* a set of enum sipcause_vendor_flag */
};

enum sipcause_vendor_flag {
    SIPCAUSE_CODECS_ONLY = 1 /* it takes the codecs it names and no other */
};

/* What one row of a vendor's document says: 12 bytes, no pointers. */
struct sipcause_entry {
    uint16_t sip;        /* the response code it stands for, 0 where none is known */
    uint16_t key_at;     /* private: read it with sipcause_entry_key() */
    uint16_t name_at;    /* private: read it with sipcause_entry_name() */
    uint8_t  vendor;     /* enum sipcause_vendor_number; SIPCAUSE_NOBODY for what is no entry */
    uint8_t  space;      /* which of the vendor's spaces, from 0 */
    uint8_t  outcome;    /* enum sipcause_outcome: what happened */
    uint8_t  action;     /* enum sipcause_action: what may be done about it */
    uint8_t  initiators; /* who may have ended the call: a set of enum sipcause_party, 0 where not said */
    uint8_t  flags;      /* a set of enum sipcause_entry_flag */
};

enum sipcause_entry_flag {
    SIPCAUSE_SIP_INFERRED = 1, /* `sip` is our inference, no document states it */
    SIPCAUSE_RETIRED = 2       /* the vendor's document has it no more; see sipcause_entry_retired() */
};

/* The vendor with this id ("plivo"), ASCII case ignored; one whose number is SIPCAUSE_NOBODY and that
 * has no entries when there is none. */
const struct sipcause_vendor *sipcause_vendor_find(const char *id, size_t len);

/* The vendor at `index`, from 0 in ascending order of number; number SIPCAUSE_NOBODY past the last. */
const struct sipcause_vendor *sipcause_vendor_at(size_t index);

const char *sipcause_vendor_id(const struct sipcause_vendor *vendor);    /* "plivo" */
const char *sipcause_vendor_title(const struct sipcause_vendor *vendor); /* "Plivo Zentrunk" */

/* The name of the vendor's space `index`, from 0: "hangup". "" past the last. */
const char *sipcause_vendor_space(const struct sipcause_vendor *vendor, size_t index);

/* The entry with this key ("4090") in the vendor's space `space`, or in the first of its spaces that
 * has the key when `space` is NULL. ASCII case and runs of blanks are ignored. An entry whose vendor
 * is SIPCAUSE_NOBODY when there is none. */
const struct sipcause_entry *sipcause_entry_find(const struct sipcause_vendor *vendor, const char *space,
                                                 const char *key, size_t len);

/* Every entry of the vendor with this name, ASCII case and runs of blanks ignored: one cause name may
 * serve several codes. Writes at most `max`, in the order of their keys, and returns how many there
 * are. */
size_t sipcause_entry_by_name(const struct sipcause_vendor *vendor, const char *name, size_t len,
                              const struct sipcause_entry **entries, size_t max);

/* Every entry of the vendor that its document gives this response code (an inferred code does not
 * count): all the reasons behind a 480. Writes at most `max`, in the order of their keys, and returns
 * how many there are. */
size_t sipcause_entry_by_code(const struct sipcause_vendor *vendor, unsigned code,
                              const struct sipcause_entry **entries, size_t max);

/* The vendor's entry at `index`, from 0 in the order of its spaces and keys; past the last, the entry
 * whose vendor is SIPCAUSE_NOBODY. */
const struct sipcause_entry *sipcause_entry_at(const struct sipcause_vendor *vendor, size_t index);

const char *sipcause_entry_key(const struct sipcause_entry *entry);  /* "4090" */
const char *sipcause_entry_name(const struct sipcause_entry *entry); /* "destination_not_found" */

const struct sipcause_vendor *sipcause_entry_vendor(const struct sipcause_entry *entry);

/* The name of the space it stands in: "hangup". */
const char *sipcause_entry_space(const struct sipcause_entry *entry);

/* The HTTP status of an API error, 100 to 599; 0 for any other entry. */
unsigned sipcause_entry_http(const struct sipcause_entry *entry);

/* The calls that return an API error, one to a line: "POST /trunks\nPUT /phone numbers/{id}". "" for any
 * other entry. */
const char *sipcause_entry_calls(const struct sipcause_entry *entry);

/* The day of the vendor's document that first lacked this entry, as the number 20261201; 0 for one that
 * is in the document. Old call records are still explained. */
uint32_t sipcause_entry_retired(const struct sipcause_entry *entry);

#endif

/* ---- What else a vendor's document says ------------------------------------------------------ */

#if SIPCAUSE_FACTS

/* One fact about a vendor, for before a call is made or after it failed: 8 bytes, no pointers. What
 * the value and the numbers are depends on the kind. */
struct sipcause_fact {
    uint16_t low, high;
    uint16_t value_at; /* private: read it with sipcause_fact_value() */
    uint8_t  kind;     /* enum sipcause_fact_kind */
    uint8_t  vendor;   /* enum sipcause_vendor_number */
};

enum sipcause_fact_kind {
    SIPCAUSE_NO_FACT = 0,         /* past the last */
    SIPCAUSE_CODEC = 1,           /* a codec it takes: "PCMA", and its payload type in `low` */
    SIPCAUSE_SIGNALING_PORTS = 2, /* ports `low` to `high` must be open: "udp", "tcp" or "" if not said */
    SIPCAUSE_MEDIA_PORTS = 3,     /* the same, for RTP */
    SIPCAUSE_NUMBER_FORMAT = 4,   /* how numbers are to be written: "E.164" */
    SIPCAUSE_INITIATOR = 5,       /* its own word for who ended a call: "Zentrunk", the enum sipcause_party in `low` */
    SIPCAUSE_CHECK = 6,           /* what to check before asking its support: "allowed-ips" */
    SIPCAUSE_REPORT = 7,          /* what its support wants to know: "call-uuid" */
    SIPCAUSE_NOTE = 8             /* what else it explains: "2xx" */
};

/* `low` of a codec whose payload type the document does not give. */
#define SIPCAUSE_NO_PAYLOAD_TYPE 0xffff

/* The vendor's fact at `index`, from 0, in ascending order of kind; kind SIPCAUSE_NO_FACT past the last. */
const struct sipcause_fact *sipcause_vendor_fact(const struct sipcause_vendor *vendor,
                                                 size_t index);

const char *sipcause_fact_value(const struct sipcause_fact *fact);

/* What a vendor's document says to a yes-or-no question. */
enum sipcause_answer { SIPCAUSE_UNSTATED = -1, SIPCAUSE_NO = 0, SIPCAUSE_YES = 1 };

/* Does the vendor take this codec, by its encoding name in SDP ("PCMA", "telephone-event"; ASCII case
 * ignored), or this RTP payload type (0 to 127)? No only where the document says that it takes no
 * others. */
enum sipcause_answer sipcause_vendor_accepts_codec(const struct sipcause_vendor *vendor,
                                                   const char *codec, size_t len);
enum sipcause_answer sipcause_vendor_accepts_payload_type(const struct sipcause_vendor *vendor,
                                                          unsigned payload_type);

#endif

/* ---- Words ---------------------------------------------------------------------------------- */

#if SIPCAUSE_WORDS

/* The words of the spec for a number: "busy", "retry_later", "carrier". "" for a number that has
 * none. */
const char *sipcause_outcome_word(unsigned outcome);
const char *sipcause_action_word(unsigned action);
const char *sipcause_party_word(unsigned bit);  /* the name of the party 1 << bit */
const char *sipcause_effect_word(unsigned effect);
const char *sipcause_flag_word(unsigned bit);   /* the name of the flag 1 << bit */

#endif

/* ---- Sources -------------------------------------------------------------------------------- */

#if SIPCAUSE_SOURCES

/* Which document says so, and where in it. */
struct sipcause_source {
    const char *id;    /* "rfc3261" */
    const char *where; /* "21.4.24" */
};

void sipcause_status_source(const struct sipcause_status *status, struct sipcause_source *source);
#if SIPCAUSE_VENDORS
void sipcause_entry_source(const struct sipcause_entry *entry, struct sipcause_source *source);
#endif
#if SIPCAUSE_FACTS
void sipcause_fact_source(const struct sipcause_fact *fact, struct sipcause_source *source);
#endif

#endif

/* ---- Texts for people ------------------------------------------------------------------------ */

#if SIPCAUSE_TEXT

/* In the language that SIPCAUSE_TEXT names. */
enum sipcause_text {
#if SIPCAUSE_SENTENCES
    SIPCAUSE_MEANING = 1, /* one sentence: what happened */
    SIPCAUSE_ADVICE = 2,  /* one sentence: what to do */
#endif
    SIPCAUSE_DISPLAY = 0  /* fits a phone's screen: at most 24 characters */
};

/* Writes a text into `buffer`, NUL-terminated, as much of it as `size` bytes hold: never a part of a
 * UTF-8 sequence, and nothing at all when `size` is 0. Returns how many bytes the whole text has, the
 * NUL not counted, as snprintf does: 0 where there is no such text. */
size_t sipcause_status_text(const struct sipcause_status *status, enum sipcause_text which,
                            char *buffer, size_t size);
#if SIPCAUSE_VENDORS
size_t sipcause_entry_text(const struct sipcause_entry *entry, enum sipcause_text which,
                           char *buffer, size_t size);
#endif
#if SIPCAUSE_FACTS
size_t sipcause_fact_text(const struct sipcause_fact *fact, enum sipcause_text which, char *buffer,
                          size_t size);
#endif

/* The same for a word of the vocabulary, by its number (a party and a flag by its bit): display and
 * meaning. */
size_t sipcause_outcome_text(unsigned outcome, enum sipcause_text which, char *buffer, size_t size);
size_t sipcause_action_text(unsigned action, enum sipcause_text which, char *buffer, size_t size);
size_t sipcause_party_text(unsigned bit, enum sipcause_text which, char *buffer, size_t size);
size_t sipcause_effect_text(unsigned effect, enum sipcause_text which, char *buffer, size_t size);
size_t sipcause_flag_text(unsigned bit, enum sipcause_text which, char *buffer, size_t size);

#endif

#ifdef __cplusplus
}
#endif

#endif
