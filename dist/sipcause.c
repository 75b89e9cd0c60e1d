/* Generated from src/ and spec/. Do not edit: change the spec and run `make dist`. */
/* SPDX-License-Identifier: MIT
 *
 * sipcause.c - the library: all its parts, in the order in which they need each other.
 *
 * It is one translation unit, so that everything private can be static. gen/dist.lua puts the parts
 * in place of these lines and makes dist/sipcause.c.
 */
#include "sipcause.h"

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

/* A perfect hash. Its bytes are: `position_count` pairs of a position and a shift, in ascending order
 * of position; a weight for each byte from `low` on; for each sum of weights, a key's number or 0. */
struct key_set {
    uint16_t at;             /* where its bytes begin among those of its table */
    uint16_t slot_count;
    uint16_t least;          /* the sum of weights that the first slot stands for */
    uint8_t  low, high;      /* every byte of every key is one of these, folded */
    uint8_t  weight_count;
    uint8_t  width;          /* of a weight and of a slot: 1 or 2 bytes */
    uint8_t  position_count;
    uint8_t  last_shift;     /* the last byte of a key has a weight, too, shifted by this; or NO_LAST */
    uint8_t  counts_length;  /* the sum starts from the key's length */
};

enum { NO_LAST = 255, KEY_END = -1 };

/* A text being read folded. */
struct folded {
    const char *at, *end;
};

static int is_blank(char byte)
{
    return byte == ' ' || byte == '\t';
}

static void skip_blanks(struct folded *text)
{
    while (text->at < text->end && is_blank(*text->at))
        text->at++;
}

static void fold(struct folded *text, const char *key, size_t len)
{
    text->at = key;
    text->end = len > 0 ? key + len : key; /* a key of no bytes may be NULL */
    skip_blanks(text);
}

static int lower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? byte - 'A' + 'a' : (unsigned char)byte;
}

/* The next byte, folded, or KEY_END. */
static int fold_next(struct folded *text)
{
    char byte;

    if (text->at == text->end)
        return KEY_END;
    byte = *text->at++;
    if (!is_blank(byte))
        return lower(byte);
    skip_blanks(text);
    return text->at == text->end ? KEY_END : ' ';
}

/* Number `index` of an array of numbers of `width` bytes, low byte first. */
static unsigned number_at(const uint8_t *numbers, unsigned width, unsigned index)
{
    return width == 1 ? numbers[index] : (unsigned)(numbers[2 * index] | numbers[2 * index + 1] << 8);
}

/* The number of the only key of the set that can be this one, from 1, or 0 if none can. */
static unsigned key_candidate(const struct key_set *set, const uint8_t *bytes, const char *key, size_t len)
{
    const uint8_t *position = bytes + set->at;
    const uint8_t *const weights = position + 2 * set->position_count;
    struct folded text;
    unsigned sum = 0, index = 0, last = 0;
    int byte;

    fold(&text, key, len);
    while ((byte = fold_next(&text)) != KEY_END) {
        if (byte < set->low || byte > set->high)
            return 0;
        last = (unsigned)byte - set->low;
        if (position < weights && index == position[0]) {
            sum += number_at(weights, set->width, last + position[1]);
            position += 2;
        }
        index++;
    }
    if (index == 0)
        return 0;
    if (set->last_shift != NO_LAST)
        sum += number_at(weights, set->width, last + set->last_shift);
    if (set->counts_length)
        sum += index;
    sum -= set->least; /* a sum below it wraps to a large one */
    return sum < set->slot_count ? number_at(weights + set->width * set->weight_count, set->width, sum) : 0;
}

/* Is the key, folded, the NUL-terminated `text`, folded? */
static int key_is(const char *key, size_t len, const char *text)
{
    struct folded left;
    int byte;

    fold(&left, key, len);
    while ((byte = fold_next(&left)) != KEY_END) {
        if (*text == '\0' || byte != lower(*text))
            return 0;
        text++;
    }
    return *text == '\0';
}

/* Generated from spec/codes.lua. Do not edit: change the spec and run `make dist`. */

static const char status_phrases[] = /* offset */
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
    /*  878 */ "Unresolvable Destination\0"
    /*  903 */ "Temporarily Unavailable\0"
    /*  927 */ "Call/Transaction Does Not Exist\0"
    /*  959 */ "Loop Detected\0"
    /*  973 */ "Too Many Hops\0"
    /*  987 */ "Address Incomplete\0"
    /* 1006 */ "Ambiguous\0"
    /* 1016 */ "Busy Here\0"
    /* 1026 */ "Request Terminated\0"
    /* 1045 */ "Not Acceptable Here\0"
    /* 1065 */ "Bad Event\0"
    /* 1075 */ "Request Pending\0"
    /* 1091 */ "Undecipherable\0"
    /* 1106 */ "Security Agreement Required\0"
    /* 1134 */ "Server Internal Error\0"
    /* 1156 */ "Not Implemented\0"
    /* 1172 */ "Bad Gateway\0"
    /* 1184 */ "Service Unavailable\0"
    /* 1204 */ "Server Time-out\0"
    /* 1220 */ "Version Not Supported\0"
    /* 1242 */ "Message Too Large\0"
    /* 1260 */ "Push Notification Service Not Supported\0"
    /* 1300 */ "Precondition Failure\0"
    /* 1321 */ "Busy Everywhere\0"
    /* 1337 */ "Decline\0"
    /* 1345 */ "Does Not Exist Anywhere\0"
    /* 1369 */ "Unwanted\0"
    /* 1378 */ "Rejected\0"
    /* 1387 */ "Dialog Terminated";

/* The row of `code` is status_rows[status_blocks[code / 16 - STATUS_FIRST_BLOCK] + code % 16], if it is
 * anywhere. */
enum {
    STATUS_FIRST_BLOCK = 6,
    STATUS_NOTHING = 74 /* the answer for what is no response code */
};

static const uint8_t status_blocks[] = {
    22, 0, 0, 0, 0, 64, 65, 0, 0, 0, 0, 0, 66, 27, 0, 0, 0, 29, 0, 0, 31, 45, 0, 28, 16, 50, 46, 0,
    37, 0, 57, 52, 62, 0, 0, 0, 50,
};

static const struct sipcause_status status_rows[] = {
    /* code, phrase, outcome, action, effect, flags */
    { 400, 209, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Bad Request */
    { 401, 221, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_AUTHENTICATE, 1, 0x01 }, /* Unauthorized */
    { 402, 234, SIPCAUSE_OUTCOME_NO_CREDIT, SIPCAUSE_ACTION_DO_NOT_RETRY, 1, 0x01 }, /* Payment Required */
    { 403, 251, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_DO_NOT_RETRY, 1, 0x01 }, /* Forbidden */
    { 404, 261, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_FIX_NUMBER, 3, 0x03 }, /* Not Found */
    { 405, 271, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 2, 0x01 }, /* Method Not Allowed */
    { 406, 290, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Not Acceptable */
    { 407, 305, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_AUTHENTICATE, 1, 0x01 }, /* Proxy Authentication Required */
    { 408, 335, SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_RETRY_LATER, 1, 0x41 }, /* Request Timeout */
    { 409, 351, SIPCAUSE_OUTCOME_CONFLICT, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 0x00 }, /* Conflict */
    { 410, 360, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_FIX_NUMBER, 3, 0x01 }, /* Gone */
    { 411, 365, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 0x00 }, /* Length Required */
    { 412, 381, SIPCAUSE_OUTCOME_CONDITION_FAILED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Conditional Request Failed */
    { 413, 408, SIPCAUSE_OUTCOME_TOO_LARGE, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x03 }, /* Request Entity Too Large */
    { 414, 433, SIPCAUSE_OUTCOME_TOO_LARGE, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Request-URI Too Long */
    { 415, 454, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Unsupported Media Type */
    { 480, 903, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_RETRY_LATER, 2, 0x03 }, /* Temporarily Unavailable */
    { 481, 927, SIPCAUSE_OUTCOME_NO_DIALOG, SIPCAUSE_ACTION_END_DIALOG, 2, 0x01 }, /* Call/Transaction Does Not Exist */
    { 482, 959, SIPCAUSE_OUTCOME_LOOP, SIPCAUSE_ACTION_DO_NOT_RETRY, 3, 0x01 }, /* Loop Detected */
    { 483, 973, SIPCAUSE_OUTCOME_LOOP, SIPCAUSE_ACTION_CHANGE_REQUEST, 3, 0x01 }, /* Too Many Hops */
    { 484, 987, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_ADD_DIGITS, 3, 0x01 }, /* Address Incomplete */
    { 485, 1006, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_ASK_USER, 3, 0x01 }, /* Ambiguous */
    { 486, 1016, SIPCAUSE_OUTCOME_BUSY, SIPCAUSE_ACTION_RETRY_LATER, 1, 0x03 }, /* Busy Here */
    { 487, 1026, SIPCAUSE_OUTCOME_CANCELED, SIPCAUSE_ACTION_NONE, 1, 0x01 }, /* Request Terminated */
    { 488, 1045, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHANGE_MEDIA, 1, 0x01 }, /* Not Acceptable Here */
    { 489, 1065, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 2, 0x01 }, /* Bad Event */
    { 100, 1, SIPCAUSE_OUTCOME_PROGRESS, SIPCAUSE_ACTION_WAIT, 0, 0x01 }, /* Trying */
    { 491, 1075, SIPCAUSE_OUTCOME_CONFLICT, SIPCAUSE_ACTION_RETRY_SOON, 1, 0x01 }, /* Request Pending */
    { 305, 179, SIPCAUSE_OUTCOME_REDIRECTED, SIPCAUSE_ACTION_FOLLOW_CONTACT, 3, 0x01 }, /* Use Proxy */
    { 493, 1091, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Undecipherable */
    { 494, 1106, SIPCAUSE_OUTCOME_CONDITION_FAILED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Security Agreement Required */
    { 416, 477, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 3, 0x01 }, /* Unsupported URI Scheme */
    { 417, 500, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Unknown Resource-Priority */
    { 469, 846, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Bad Info Package */
    { 470, 863, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Consent Needed */
    { 420, 526, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Bad Extension */
    { 421, 540, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Extension Required */
    { 422, 559, SIPCAUSE_OUTCOME_CONDITION_FAILED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Session Interval Too Small */
    { 423, 586, SIPCAUSE_OUTCOME_CONDITION_FAILED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Interval Too Brief */
    { 424, 605, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Bad Location Information */
    { 425, 630, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Bad Alert Message */
    { 380, 189, SIPCAUSE_OUTCOME_REDIRECTED, SIPCAUSE_ACTION_ASK_USER, 3, 0x01 }, /* Alternative Service */
    { 478, 878, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_FIX_NUMBER, 0, 0x00 }, /* Unresolvable Destination */
    { 428, 648, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Use Identity Header */
    { 429, 668, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Provide Referrer Identity */
    { 430, 694, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_TRY_NEXT_SERVER, 1, 0x21 }, /* Flow Failed */
    { 433, 706, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_ASK_USER, 1, 0x01 }, /* Anonymity Disallowed */
    { 513, 1242, SIPCAUSE_OUTCOME_TOO_LARGE, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Message Too Large */
    { 555, 1260, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Push Notification Service Not Supported */
    { 436, 727, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Bad Identity Info */
    { 437, 745, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Unsupported Credential */
    { 438, 768, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Invalid Identity Header */
    { 439, 792, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* First Hop Lacks Outbound Support */
    { 440, 825, SIPCAUSE_OUTCOME_LOOP, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Max-Breadth Exceeded */
    { 500, 1134, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_RETRY_LATER, 1, 0x03 }, /* Server Internal Error */
    { 501, 1156, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 2, 0x01 }, /* Not Implemented */
    { 502, 1172, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_TRY_NEXT_SERVER, 3, 0x01 }, /* Bad Gateway */
    { 503, 1184, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_TRY_NEXT_SERVER, 1, 0x13 }, /* Service Unavailable */
    { 504, 1204, SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_TRY_NEXT_SERVER, 1, 0x01 }, /* Server Time-out */
    { 505, 1220, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_DO_NOT_RETRY, 1, 0x01 }, /* Version Not Supported */
    { 600, 1321, SIPCAUSE_OUTCOME_BUSY, SIPCAUSE_ACTION_RETRY_LATER, 1, 0x07 }, /* Busy Everywhere */
    { 580, 1300, SIPCAUSE_OUTCOME_CONDITION_FAILED, SIPCAUSE_ACTION_CHANGE_REQUEST, 1, 0x01 }, /* Precondition Failure */
    { 608, 1378, SIPCAUSE_OUTCOME_BLOCKED, SIPCAUSE_ACTION_DO_NOT_RETRY, 1, 0x05 }, /* Rejected */
    { 603, 1337, SIPCAUSE_OUTCOME_DECLINED, SIPCAUSE_ACTION_RETRY_LATER, 1, 0x07 }, /* Decline */
    { 604, 1345, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_FIX_NUMBER, 3, 0x05 }, /* Does Not Exist Anywhere */
    { 687, 1387, SIPCAUSE_OUTCOME_ENDED, SIPCAUSE_ACTION_NONE, 0, 0x00 }, /* Dialog Terminated */
    { 606, 290, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHANGE_MEDIA, 1, 0x05 }, /* Not Acceptable */
    { 607, 1369, SIPCAUSE_OUTCOME_DECLINED, SIPCAUSE_ACTION_DO_NOT_RETRY, 1, 0x05 }, /* Unwanted */
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
    { 300, 116, SIPCAUSE_OUTCOME_REDIRECTED, SIPCAUSE_ACTION_FOLLOW_CONTACT, 3, 0x01 }, /* Multiple Choices */
    { 301, 133, SIPCAUSE_OUTCOME_REDIRECTED, SIPCAUSE_ACTION_FOLLOW_CONTACT, 3, 0x01 }, /* Moved Permanently */
    { 302, 151, SIPCAUSE_OUTCOME_REDIRECTED, SIPCAUSE_ACTION_FOLLOW_CONTACT, 3, 0x01 }, /* Moved Temporarily */
    { 303, 169, SIPCAUSE_OUTCOME_REDIRECTED, SIPCAUSE_ACTION_FOLLOW_CONTACT, 0, 0x00 }, /* See Other */
};

static const char status_variants[] = /* offset */
    /*    0 */ "Accepted (Deprecated)\0"
    /*   22 */ "Stale Date\0"
    /*   33 */ "Request-URI Too Large\0"
    /*   55 */ "Resource-Priority failed\0"
    /*   80 */ "Use Supported PASSporT Format\0"
    /*  110 */ "Bad Identity-Info\0"
    /*  128 */ "Unsupported Certificate\0"
    /*  152 */ "Invalid PASSporT\0"
    /*  169 */ "Temporarily not available\0"
    /*  195 */ "Call Leg/Transaction Does Not Exist\0"
    /*  231 */ "Merged Request\0"
    /*  246 */ "Internal Server Error\0"
    /*  268 */ "Gateway Time-out\0"
    /*  285 */ "Gateway Timeout\0"
    /*  301 */ "SIP Version not supported\0"
    /*  327 */ "Precondition-Failure\0"
    /*  348 */ "Busy\0"
    /*  353 */ "Network Blocked";

/* The wordings of a phrase that serves several codes stand together, with the same `at`. */
struct wording {
    uint16_t code;
    uint16_t at; /* in status_phrases, or past its end in status_variants */
};

static const struct wording wordings[] = {
    { 100, 1 }, /* Trying */
    { 180, 8 }, /* Ringing */
    { 181, 16 }, /* Call Is Being Forwarded */
    { 182, 40 }, /* Queued */
    { 183, 47 }, /* Session Progress */
    { 199, 64 }, /* Early Dialog Terminated */
    { 200, 88 }, /* OK */
    { 202, 91 }, /* Accepted */
    { 202, 1405 }, /* Accepted (Deprecated) */
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
    { 403, 1427 }, /* Stale Date */
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
    { 414, 1438 }, /* Request-URI Too Large */
    { 415, 454 }, /* Unsupported Media Type */
    { 416, 477 }, /* Unsupported URI Scheme */
    { 417, 500 }, /* Unknown Resource-Priority */
    { 417, 1460 }, /* Resource-Priority failed */
    { 420, 526 }, /* Bad Extension */
    { 421, 540 }, /* Extension Required */
    { 422, 559 }, /* Session Interval Too Small */
    { 423, 586 }, /* Interval Too Brief */
    { 424, 605 }, /* Bad Location Information */
    { 425, 630 }, /* Bad Alert Message */
    { 428, 648 }, /* Use Identity Header */
    { 428, 1485 }, /* Use Supported PASSporT Format */
    { 429, 668 }, /* Provide Referrer Identity */
    { 430, 694 }, /* Flow Failed */
    { 433, 706 }, /* Anonymity Disallowed */
    { 436, 727 }, /* Bad Identity Info */
    { 436, 1515 }, /* Bad Identity-Info */
    { 437, 745 }, /* Unsupported Credential */
    { 437, 1533 }, /* Unsupported Certificate */
    { 438, 768 }, /* Invalid Identity Header */
    { 438, 1557 }, /* Invalid PASSporT */
    { 439, 792 }, /* First Hop Lacks Outbound Support */
    { 440, 825 }, /* Max-Breadth Exceeded */
    { 469, 846 }, /* Bad Info Package */
    { 470, 863 }, /* Consent Needed */
    { 478, 878 }, /* Unresolvable Destination */
    { 480, 903 }, /* Temporarily Unavailable */
    { 480, 1574 }, /* Temporarily not available */
    { 481, 927 }, /* Call/Transaction Does Not Exist */
    { 481, 1600 }, /* Call Leg/Transaction Does Not Exist */
    { 482, 959 }, /* Loop Detected */
    { 482, 1636 }, /* Merged Request */
    { 483, 973 }, /* Too Many Hops */
    { 484, 987 }, /* Address Incomplete */
    { 485, 1006 }, /* Ambiguous */
    { 486, 1016 }, /* Busy Here */
    { 487, 1026 }, /* Request Terminated */
    { 488, 1045 }, /* Not Acceptable Here */
    { 489, 1065 }, /* Bad Event */
    { 491, 1075 }, /* Request Pending */
    { 493, 1091 }, /* Undecipherable */
    { 494, 1106 }, /* Security Agreement Required */
    { 500, 1134 }, /* Server Internal Error */
    { 500, 1651 }, /* Internal Server Error */
    { 501, 1156 }, /* Not Implemented */
    { 502, 1172 }, /* Bad Gateway */
    { 503, 1184 }, /* Service Unavailable */
    { 504, 1204 }, /* Server Time-out */
    { 504, 1673 }, /* Gateway Time-out */
    { 504, 1690 }, /* Gateway Timeout */
    { 505, 1220 }, /* Version Not Supported */
    { 505, 1706 }, /* SIP Version not supported */
    { 513, 1242 }, /* Message Too Large */
    { 555, 1260 }, /* Push Notification Service Not Supported */
    { 580, 1300 }, /* Precondition Failure */
    { 580, 1732 }, /* Precondition-Failure */
    { 600, 1321 }, /* Busy Everywhere */
    { 600, 1753 }, /* Busy */
    { 603, 1337 }, /* Decline */
    { 603, 1758 }, /* Network Blocked */
    { 604, 1345 }, /* Does Not Exist Anywhere */
    { 607, 1369 }, /* Unwanted */
    { 608, 1378 }, /* Rejected */
    { 687, 1387 }, /* Dialog Terminated */
};

static const struct key_set wording_set = { 0, 149, 7, 32, 122, 91, 1, 3, NO_LAST, 1 };

static const uint8_t wording_bytes[] = {
    0, 0, 4, 0, 12, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 42, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 21, 27, 64, 47, 0, 55, 8, 0, 0, 0, 69, 39, 46, 3, 5, 16, 75, 1, 0, 4,
    19, 77, 41, 0, 38, 0, 7, 2, 0, 21, 0, 29, 1, 14, 0, 74, 5, 0, 71, 82, 27, 79, 10, 77, 33, 34,
    41, 76, 32, 96, 92, 19, 42, 0, 18, 73, 62, 69, 17, 81, 16, 47, 39, 15, 8, 80, 0, 0, 38, 70, 61,
    45, 0, 93, 89, 91, 60, 50, 30, 66, 0, 11, 67, 20, 44, 54, 22, 37, 84, 0, 55, 98, 97, 9, 6, 36,
    24, 59, 49, 48, 4, 72, 90, 95, 68, 51, 26, 0, 0, 88, 31, 94, 57, 0, 46, 40, 0, 85, 78, 63, 0, 0,
    35, 43, 86, 0, 83, 23, 3, 12, 28, 58, 65, 0, 0, 64, 0, 0, 0, 0, 52, 53, 87, 0, 0, 0, 0, 0, 0, 0,
    13, 0, 0, 0, 0, 75, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 56,
};
/* SPDX-License-Identifier: MIT
 *
 * status.c - finds a response code by its number or its reason phrase.
 *
 * The rows are found without a search: the codes come in blocks of 16, and the generator has shifted
 * the blocks against each other until all fit into one short array.
 */

/* The row of exactly this code, or the one that says nothing. */
static const struct sipcause_status *status_row(unsigned code)
{
    const unsigned block = code / 16 - STATUS_FIRST_BLOCK; /* below the first it wraps to a large one */
    const struct sipcause_status *row = &status_rows[STATUS_NOTHING];

    if (block < sizeof status_blocks)
        row = &status_rows[status_blocks[block] + code % 16];
    return row->code == code ? row : &status_rows[STATUS_NOTHING];
}

/* What a code from 100 to 699 that nobody registered is treated as (RFC 3261 section 8.1.3.2). */
static unsigned treated_as(unsigned code)
{
    unsigned class_code = 600;

    while (code < class_code)
        class_code -= 100;
    return class_code == 100 ? 183 : class_code;
}

const struct sipcause_status *sipcause_status_find(unsigned code)
{
    const struct sipcause_status *row = status_row(code);

    return row->code == 0 && code >= 100 && code <= 699 ? status_row(treated_as(code)) : row;
}

const char *sipcause_status_phrase(const struct sipcause_status *status)
{
    return status_phrases + status->phrase_at;
}

/* A wording is a registered phrase or, past those, a variant. */
static const char *wording(const struct wording *known)
{
    return known->at < sizeof status_phrases ? status_phrases + known->at
                                             : status_variants + (known->at - sizeof status_phrases);
}

size_t sipcause_status_by_phrase(const char *phrase, size_t len, uint16_t *codes, size_t max)
{
    const unsigned candidate = key_candidate(&wording_set, wording_bytes, phrase, len);
    unsigned index, at;
    size_t count = 0;

    if (candidate == 0 || !key_is(phrase, len, wording(&wordings[candidate - 1])))
        return 0;
    at = wordings[candidate - 1].at;
    for (index = candidate - 1; index < sizeof wordings / sizeof wordings[0] && wordings[index].at == at; index++) {
        if (count < max)
            codes[count] = wordings[index].code;
        count++;
    }
    return count;
}

/* Generated by re2c */
/* Generated from src/scan.re and spec/grammar.lua. */
/* SPDX-License-Identifier: MIT
 *
 * scan.re - takes a SIP status line apart, without copying it or reading past its end.
 *
 * One machine serves both scanners. re2c keeps its state in the caller's scanner whenever the bytes
 * run out, so a line may come in pieces of any size. Each part of the line is a condition of its own,
 * and the condition that meets a wrong byte names the error. The patterns come from
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

void sipcause_scanner_start(struct sipcause_scanner *scanner, unsigned flags)
{
    scanner->offset = 0;
    scanner->phrase_at = 0;
    scanner->phrase_len = 0;
    scanner->code = 0;
    scanner->state = SCAN_START;
    scanner->flags = (uint8_t)flags;
}

/* The offset in the line of the byte `step` bytes into this piece. */
static uint32_t position(const struct sipcause_scanner *scanner, ptrdiff_t step)
{
    return scanner->offset + (uint32_t)step;
}

/* Feeds the machine `len` bytes, at least 1. It never goes back: the byte it looked at last is the one
 * that was wrong. */
static ptrdiff_t scan_piece(struct sipcause_scanner *scanner, const unsigned char *bytes, size_t len)
{
    const unsigned char *at = bytes, *looked = bytes, *end = bytes + len;
    const unsigned       flags = scanner->flags;
    ptrdiff_t            answer;
    unsigned             byte = 0; /* the one looked at, or 256 past the last */
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
    { scanner->code = (uint16_t)(scanner->code * 10 + (byte - '0')); goto yyc_units; }
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
    { scanner->code = (uint16_t)(scanner->code * 10 + (byte - '0')); goto yyc_separator; }
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
    ptrdiff_t               answer;

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

/* Generated from spec/vendors. Do not edit: change the spec and run `make dist`. */

/* One code space of a vendor. */
struct vendor_space {
    uint16_t       name_at;
    uint16_t       first; /* index of its first entry */
    struct key_set keys;
};

/* Where a vendor's rows and strings are. Made by code when it is needed: as a table it would hold
 * pointers, and those cost relocations. */
struct vendor_table {
    const char                  *strings;
    const struct sipcause_entry *entries;
    const struct vendor_space   *spaces; /* after the last comes the one with the names */
    const uint8_t               *bytes;
    const uint16_t              *by_name;
};

static const struct sipcause_entry no_entry = { 0, 0, 0, SIPCAUSE_NOBODY, 0, 0, 0, 0, 0 };
static const struct vendor_space no_space = { 0, 0, { 0, 0, 0, 1, 0, 0, 1, 0, NO_LAST, 0 } };

/* ---- Plivo Zentrunk ---- */

static const char plivo_strings[] = /* offset */
    /*    0 */ "\0"
    /*    1 */ "hangup\0"
    /*    8 */ "3000\0"
    /*   13 */ "normal_hangup\0"
    /*   27 */ "3010\0"
    /*   32 */ "3020\0"
    /*   37 */ "rtp_timeout\0"
    /*   49 */ "3030\0"
    /*   54 */ "insufficient_plivo_credits\0"
    /*   81 */ "3040\0"
    /*   86 */ "abnormal_hangup_due_to_reinvite\0"
    /*  118 */ "4000\0"
    /*  123 */ "bad_request\0"
    /*  135 */ "4010\0"
    /*  140 */ "unauthorized_by_carrier\0"
    /*  164 */ "4020\0"
    /*  169 */ "unauthorized\0"
    /*  182 */ "4030\0"
    /*  187 */ "4040\0"
    /*  192 */ "forbidden\0"
    /*  202 */ "4050\0"
    /*  207 */ "blacklisted_for_verification\0"
    /*  236 */ "4060\0"
    /*  241 */ "4070\0"
    /*  246 */ "trunk_not_found\0"
    /*  262 */ "4080\0"
    /*  267 */ "route_not_found\0"
    /*  283 */ "4090\0"
    /*  288 */ "destination_not_found\0"
    /*  310 */ "4100\0"
    /*  315 */ "prefix_not_supported\0"
    /*  336 */ "4110\0"
    /*  341 */ "secure_trunking_disabled\0"
    /*  366 */ "4120\0"
    /*  371 */ "destination_invalid\0"
    /*  391 */ "4130\0"
    /*  396 */ "incorrect_callerid_non_numeric\0"
    /*  427 */ "4140\0"
    /*  432 */ "incorrect_callerid_too_short\0"
    /*  461 */ "4150\0"
    /*  466 */ "proxy_authentication_required\0"
    /*  496 */ "4160\0"
    /*  501 */ "request_timeout_carrier\0"
    /*  525 */ "4170\0"
    /*  530 */ "request_timeout_customer\0"
    /*  555 */ "4180\0"
    /*  560 */ "call_rejected_unauthorized\0"
    /*  587 */ "4190\0"
    /*  592 */ "unknown_caller_id\0"
    /*  610 */ "4200\0"
    /*  615 */ "dno_caller_id\0"
    /*  629 */ "4220\0"
    /*  634 */ "unsupported_media_type\0"
    /*  657 */ "4230\0"
    /*  662 */ "unsupported_uri_scheme\0"
    /*  685 */ "4270\0"
    /*  690 */ "session_interval_too_small\0"
    /*  717 */ "4310\0"
    /*  722 */ "uri_not_found\0"
    /*  736 */ "4320\0"
    /*  741 */ "uri_invalid\0"
    /*  753 */ "4330\0"
    /*  758 */ "temporary_unavailable\0"
    /*  780 */ "4340\0"
    /*  785 */ "4350\0"
    /*  790 */ "4360\0"
    /*  795 */ "call_does_not_exist\0"
    /*  815 */ "4370\0"
    /*  820 */ "loop_detected\0"
    /*  834 */ "4380\0"
    /*  839 */ "too_many_hops\0"
    /*  853 */ "4410\0"
    /*  858 */ "user_busy\0"
    /*  868 */ "4420\0"
    /*  873 */ "carrier_cancelled\0"
    /*  891 */ "4430\0"
    /*  896 */ "sdp_not_acceptable_here\0"
    /*  920 */ "4440\0"
    /*  925 */ "request_terminated\0"
    /*  944 */ "4500\0"
    /*  949 */ "request_pending\0"
    /*  965 */ "4520\0"
    /*  970 */ "security_agreement_required\0"
    /*  998 */ "4540\0"
    /* 1003 */ "4550\0"
    /* 1008 */ "user_cancelled\0"
    /* 1023 */ "4560\0"
    /* 1028 */ "barred_country\0"
    /* 1043 */ "4570\0"
    /* 1048 */ "barred_number\0"
    /* 1062 */ "4580\0"
    /* 1067 */ "invalid_sip_packet\0"
    /* 1086 */ "4590\0"
    /* 1091 */ "domestic_anchored_terms_not_met\0"
    /* 1123 */ "4610\0"
    /* 1128 */ "ruri_not_acceptable_here\0"
    /* 1153 */ "4620\0"
    /* 1158 */ "codec_not_acceptable_here\0"
    /* 1184 */ "4630\0"
    /* 1189 */ "sdp_not_acceptable_here_by_carrier\0"
    /* 1224 */ "4640\0"
    /* 1229 */ "sdp_not_acceptable_here_by_user\0"
    /* 1261 */ "5000\0"
    /* 1266 */ "service_unavailable_no_more_destinations\0"
    /* 1307 */ "5010\0"
    /* 1312 */ "port_limit_reached\0"
    /* 1331 */ "5020\0"
    /* 1336 */ "not_implemented\0"
    /* 1352 */ "5030\0"
    /* 1357 */ "not_implemented_at_carrier\0"
    /* 1384 */ "5040\0"
    /* 1389 */ "not_implemented_at_user\0"
    /* 1413 */ "5180\0"
    /* 1418 */ "cps_limit_reached\0"
    /* 1436 */ "5190\0"
    /* 1441 */ "concurrent_call_limit_exceeded\0"
    /* 1472 */ "5200\0"
    /* 1477 */ "server_timeout\0"
    /* 1492 */ "5220\0"
    /* 1497 */ "service_interrupted_by_customer\0"
    /* 1529 */ "5230\0"
    /* 1534 */ "5240\0"
    /* 1539 */ "service_interrupted_by_nomedia\0"
    /* 1570 */ "5250\0"
    /* 1575 */ "internal_error\0"
    /* 1590 */ "5260\0"
    /* 1595 */ "internal_error_routing\0"
    /* 1618 */ "5270\0"
    /* 1623 */ "internal_error_media_service\0"
    /* 1652 */ "5290\0"
    /* 1657 */ "internal_error_trunk\0"
    /* 1678 */ "5300\0"
    /* 1683 */ "bad_gateway\0"
    /* 1695 */ "5310\0"
    /* 1700 */ "service_interrupted_by_carrier_4xx\0"
    /* 1735 */ "5320\0"
    /* 1740 */ "service_interrupted_by_carrier_5xx_6xx\0"
    /* 1779 */ "5330\0"
    /* 1784 */ "5340\0"
    /* 1789 */ "5350\0"
    /* 1794 */ "service_unavailable_by_carrier\0"
    /* 1825 */ "5360\0"
    /* 1830 */ "service_unavailable_by_user\0"
    /* 1858 */ "6000\0"
    /* 1863 */ "busy_everywhere\0"
    /* 1879 */ "6020\0"
    /* 1884 */ "does_not_exist_anywhere\0"
    /* 1908 */ "6030\0"
    /* 1913 */ "alloted_timeout\0"
    /* 1929 */ "6040\0"
    /* 1934 */ "declined_from_carrier\0"
    /* 1956 */ "6070\0"
    /* 1961 */ "not_acceptable";

static const struct sipcause_entry plivo_entries[] = {
    /* SIP code, key, name, vendor, space, outcome, action, initiators, flags */
    { 200, 8, 13, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_ENDED, SIPCAUSE_ACTION_NONE, 2, 1 }, /* 3000 normal_hangup */
    { 200, 27, 13, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_ENDED, SIPCAUSE_ACTION_NONE, 1, 1 }, /* 3010 normal_hangup */
    { 0, 32, 37, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_MEDIA_LOST, SIPCAUSE_ACTION_CHECK_NETWORK, 0, 0 }, /* 3020 rtp_timeout */
    { 402, 49, 54, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_NO_CREDIT, SIPCAUSE_ACTION_ADD_CREDIT, 0, 1 }, /* 3030 insufficient_plivo_credits */
    { 488, 81, 86, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 0, 1 }, /* 3040 abnormal_hangup_due_to_reinvite */
    { 400, 118, 123, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 1 }, /* 4000 bad_request */
    { 401, 135, 140, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CONTACT_PROVIDER, 2, 1 }, /* 4010 unauthorized_by_carrier */
    { 401, 164, 169, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_AUTHENTICATE, 0, 1 }, /* 4020 unauthorized */
    { 402, 182, 54, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_NO_CREDIT, SIPCAUSE_ACTION_ADD_CREDIT, 0, 1 }, /* 4030 insufficient_plivo_credits */
    { 403, 187, 192, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_FORBIDDEN, SIPCAUSE_ACTION_CONTACT_PROVIDER, 2, 1 }, /* 4040 forbidden */
    { 403, 202, 207, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_BLOCKED, SIPCAUSE_ACTION_CONTACT_PROVIDER, 4, 1 }, /* 4050 blacklisted_for_verification */
    { 403, 236, 192, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 1, 1 }, /* 4060 forbidden */
    { 404, 241, 246, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_MISCONFIGURED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 1 }, /* 4070 trunk_not_found */
    { 404, 262, 267, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_MISCONFIGURED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 1 }, /* 4080 route_not_found */
    { 404, 283, 288, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_FIX_NUMBER, 0, 1 }, /* 4090 destination_not_found */
    { 404, 310, 315, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_FIX_NUMBER, 0, 1 }, /* 4100 prefix_not_supported */
    { 488, 336, 341, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_MISCONFIGURED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 1 }, /* 4110 secure_trunking_disabled */
    { 484, 366, 371, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_FIX_NUMBER, 0, 1 }, /* 4120 destination_invalid */
    { 403, 391, 396, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_CALLER_ID, 0, 1 }, /* 4130 incorrect_callerid_non_numeric */
    { 403, 427, 432, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_CALLER_ID, 0, 1 }, /* 4140 incorrect_callerid_too_short */
    { 407, 461, 466, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CONTACT_PROVIDER, 2, 1 }, /* 4150 proxy_authentication_required */
    { 408, 496, 501, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_RETRY_LATER, 2, 1 }, /* 4160 request_timeout_carrier */
    { 408, 525, 530, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 1, 1 }, /* 4170 request_timeout_customer */
    { 403, 555, 560, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_AUTHENTICATE, 0, 1 }, /* 4180 call_rejected_unauthorized */
    { 403, 587, 592, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_CALLER_ID, 0, 1 }, /* 4190 unknown_caller_id */
    { 403, 610, 615, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_IDENTITY_REFUSED, SIPCAUSE_ACTION_CHANGE_CALLER_ID, 0, 1 }, /* 4200 dno_caller_id */
    { 415, 629, 634, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHANGE_MEDIA, 0, 1 }, /* 4220 unsupported_media_type */
    { 416, 657, 662, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 1 }, /* 4230 unsupported_uri_scheme */
    { 422, 685, 690, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_CONDITION_FAILED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 1 }, /* 4270 session_interval_too_small */
    { 404, 717, 722, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_MISCONFIGURED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 1 }, /* 4310 uri_not_found */
    { 404, 736, 741, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_MISCONFIGURED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 1 }, /* 4320 uri_invalid */
    { 480, 753, 758, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_RETRY_LATER, 4, 1 }, /* 4330 temporary_unavailable */
    { 480, 780, 758, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_RETRY_LATER, 2, 1 }, /* 4340 temporary_unavailable */
    { 480, 785, 758, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 1, 1 }, /* 4350 temporary_unavailable */
    { 481, 790, 795, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_NO_DIALOG, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 0, 1 }, /* 4360 call_does_not_exist */
    { 482, 815, 820, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_LOOP, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 0, 1 }, /* 4370 loop_detected */
    { 483, 834, 839, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_LOOP, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 0, 1 }, /* 4380 too_many_hops */
    { 486, 853, 858, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_BUSY, SIPCAUSE_ACTION_RETRY_LATER, 0, 1 }, /* 4410 user_busy */
    { 487, 868, 873, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_CANCELED, SIPCAUSE_ACTION_CONTACT_PROVIDER, 2, 1 }, /* 4420 carrier_cancelled */
    { 488, 891, 896, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHANGE_MEDIA, 0, 1 }, /* 4430 sdp_not_acceptable_here */
    { 487, 920, 925, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_CANCELED, SIPCAUSE_ACTION_NONE, 4, 1 }, /* 4440 request_terminated */
    { 491, 944, 949, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_CONFLICT, SIPCAUSE_ACTION_RETRY_SOON, 0, 1 }, /* 4500 request_pending */
    { 494, 965, 970, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_CONDITION_FAILED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 1 }, /* 4520 security_agreement_required */
    { 403, 998, 192, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_UNAUTHENTICATED, SIPCAUSE_ACTION_CONTACT_PROVIDER, 4, 1 }, /* 4540 forbidden */
    { 487, 1003, 1008, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_CANCELED, SIPCAUSE_ACTION_NONE, 1, 1 }, /* 4550 user_cancelled */
    { 403, 1023, 1028, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_BLOCKED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 1 }, /* 4560 barred_country */
    { 403, 1043, 1048, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_BLOCKED, SIPCAUSE_ACTION_CONTACT_PROVIDER, 0, 1 }, /* 4570 barred_number */
    { 400, 1062, 1067, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_MALFORMED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 1 }, /* 4580 invalid_sip_packet */
    { 403, 1086, 1091, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_BLOCKED, SIPCAUSE_ACTION_CHANGE_ACCOUNT, 0, 1 }, /* 4590 domestic_anchored_terms_not_met */
    { 488, 1123, 1128, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 1 }, /* 4610 ruri_not_acceptable_here */
    { 488, 1153, 1158, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHANGE_MEDIA, 0, 1 }, /* 4620 codec_not_acceptable_here */
    { 488, 1184, 1189, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHANGE_MEDIA, 2, 1 }, /* 4630 sdp_not_acceptable_here_by_carrier */
    { 488, 1224, 1229, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 1, 1 }, /* 4640 sdp_not_acceptable_here_by_user */
    { 503, 1261, 1266, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_RETRY_LATER, 0, 1 }, /* 5000 service_unavailable_no_more_destinations */
    { 503, 1307, 1312, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_LIMITED, SIPCAUSE_ACTION_CONTACT_PROVIDER, 0, 1 }, /* 5010 port_limit_reached */
    { 501, 1331, 1336, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 0, 1 }, /* 5020 not_implemented */
    { 501, 1352, 1357, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHANGE_REQUEST, 2, 1 }, /* 5030 not_implemented_at_carrier */
    { 501, 1384, 1389, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_UNSUPPORTED, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 1, 1 }, /* 5040 not_implemented_at_user */
    { 503, 1413, 1418, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_LIMITED, SIPCAUSE_ACTION_REDUCE_RATE, 0, 1 }, /* 5180 cps_limit_reached */
    { 503, 1436, 1441, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_LIMITED, SIPCAUSE_ACTION_REDUCE_RATE, 0, 1 }, /* 5190 concurrent_call_limit_exceeded */
    { 504, 1472, 1477, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_RETRY_LATER, 0, 1 }, /* 5200 server_timeout */
    { 0, 1492, 1497, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 1, 0 }, /* 5220 service_interrupted_by_customer */
    { 0, 1529, 1497, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 1, 0 }, /* 5230 service_interrupted_by_customer */
    { 0, 1534, 1539, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_MEDIA_LOST, SIPCAUSE_ACTION_CHECK_NETWORK, 0, 0 }, /* 5240 service_interrupted_by_nomedia */
    { 500, 1570, 1575, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_RETRY_LATER, 0, 1 }, /* 5250 internal_error */
    { 500, 1590, 1595, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_RETRY_LATER, 0, 1 }, /* 5260 internal_error_routing */
    { 500, 1618, 1623, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_RETRY_LATER, 0, 1 }, /* 5270 internal_error_media_service */
    { 500, 1652, 1657, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_RETRY_LATER, 0, 1 }, /* 5290 internal_error_trunk */
    { 502, 1678, 1683, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_CONTACT_PROVIDER, 2, 0 }, /* 5300 bad_gateway */
    { 0, 1695, 1700, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_CONTACT_PROVIDER, 2, 0 }, /* 5310 service_interrupted_by_carrier_4xx */
    { 0, 1735, 1740, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_SERVER_ERROR, SIPCAUSE_ACTION_CONTACT_PROVIDER, 2, 0 }, /* 5320 service_interrupted_by_carrier_5xx_6xx */
    { 504, 1779, 1477, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_RETRY_LATER, 2, 1 }, /* 5330 server_timeout */
    { 504, 1784, 1477, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 1, 1 }, /* 5340 server_timeout */
    { 503, 1789, 1794, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_RETRY_LATER, 2, 1 }, /* 5350 service_unavailable_by_carrier */
    { 503, 1825, 1830, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_UNAVAILABLE, SIPCAUSE_ACTION_CHECK_OWN_SYSTEM, 1, 1 }, /* 5360 service_unavailable_by_user */
    { 600, 1858, 1863, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_BUSY, SIPCAUSE_ACTION_RETRY_LATER, 0, 1 }, /* 6000 busy_everywhere */
    { 604, 1879, 1884, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_NOT_FOUND, SIPCAUSE_ACTION_FIX_NUMBER, 0, 1 }, /* 6020 does_not_exist_anywhere */
    { 408, 1908, 1913, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_NO_ANSWER, SIPCAUSE_ACTION_RETRY_LATER, 0, 1 }, /* 6030 alloted_timeout */
    { 603, 1929, 1934, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_DECLINED, SIPCAUSE_ACTION_CONTACT_PROVIDER, 2, 1 }, /* 6040 declined_from_carrier */
    { 606, 1956, 1961, SIPCAUSE_PLIVO, 0, SIPCAUSE_OUTCOME_MEDIA_MISMATCH, SIPCAUSE_ACTION_CHANGE_MEDIA, 0, 1 }, /* 6070 not_acceptable */
};

static const struct vendor_space plivo_spaces[] = {
    /* name, first entry, keys */
    { 1, 0, { 0, 119, 7, 48, 57, 16, 1, 3, NO_LAST, 0 } }, /* hangup */
    { 0, 0, { 141, 91, 14, 52, 122, 71, 1, 2, NO_LAST, 1 } } /* the names in all spaces */
};

static const uint8_t plivo_bytes[] = {
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
};

/* Entries by name: those that share one stand together. */
static const uint16_t plivo_by_name[] = {
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
};

static const char vendor_strings[] = /* offset */
    /*    0 */ "\0"
    /*    1 */ "plivo\0"
    /*    7 */ "Plivo Zentrunk";

/* Vendor 0 is the answer for what is no vendor. */
static const struct sipcause_vendor vendors[] = {
    { 0, 0, 0, SIPCAUSE_NOBODY, 0 },
    /* entries, id, title, number, spaces */
    { 80, 1, 7, SIPCAUSE_PLIVO, 1 }, /* plivo */
};

static const struct key_set vendor_set = { 0, 1, 0, 105, 118, 0, 1, 0, NO_LAST, 0 };

static const uint8_t vendor_bytes[] = {
    1,
};

static struct vendor_table table_of(unsigned vendor)
{
    struct vendor_table table;

    switch (vendor) {
    case SIPCAUSE_PLIVO:
        table.strings = plivo_strings;
        table.entries = plivo_entries;
        table.spaces = plivo_spaces;
        table.bytes = plivo_bytes;
        table.by_name = plivo_by_name;
        break;
    default:
        table.strings = "";
        table.entries = &no_entry;
        table.spaces = &no_space;
        table.bytes = vendor_bytes;
        table.by_name = NULL;
        break;
    }
    return table;
}
/* SPDX-License-Identifier: MIT
 *
 * vendor.c - finds a vendor's codes by key or by name.
 */

const struct sipcause_vendor *sipcause_vendor_find(const char *id, size_t len)
{
    const unsigned candidate = key_candidate(&vendor_set, vendor_bytes, id, len);
    const struct sipcause_vendor *const vendor = sipcause_vendor_at(candidate - 1);

    return candidate != 0 && key_is(id, len, sipcause_vendor_id(vendor)) ? vendor : &vendors[0];
}

const struct sipcause_vendor *sipcause_vendor_at(size_t index)
{
    return index < sizeof vendors / sizeof vendors[0] - 1 ? &vendors[index + 1] : &vendors[0];
}

const char *sipcause_vendor_id(const struct sipcause_vendor *vendor)
{
    return vendor_strings + vendor->id_at;
}

const char *sipcause_vendor_title(const struct sipcause_vendor *vendor)
{
    return vendor_strings + vendor->title_at;
}

const char *sipcause_vendor_space(const struct sipcause_vendor *vendor, size_t index)
{
    const struct vendor_table table = table_of(vendor->number);

    return index < vendor->space_count ? table.strings + table.spaces[index].name_at : "";
}

static int is_space(const struct vendor_table *table, const struct vendor_space *space, const char *name)
{
    const char *own = table->strings + space->name_at;

    while (*own != '\0' && *own == *name) {
        own++;
        name++;
    }
    return *own == *name;
}

const struct sipcause_entry *sipcause_entry_find(const struct sipcause_vendor *vendor, const char *space,
                                                 const char *key, size_t len)
{
    const struct vendor_table table = table_of(vendor->number);
    unsigned index;

    for (index = 0; index < vendor->space_count; index++) {
        const struct vendor_space *const own = &table.spaces[index];
        unsigned candidate;
        if (space != NULL && !is_space(&table, own, space))
            continue;
        candidate = key_candidate(&own->keys, table.bytes, key, len);
        if (candidate != 0) {
            const struct sipcause_entry *const entry = &table.entries[own->first + candidate - 1];
            if (key_is(key, len, table.strings + entry->key_at))
                return entry;
        }
    }
    return &no_entry;
}

size_t sipcause_entry_by_name(const struct sipcause_vendor *vendor, const char *name, size_t len,
                              const struct sipcause_entry **entries, size_t max)
{
    const struct vendor_table table = table_of(vendor->number);
    const unsigned first = key_candidate(&table.spaces[vendor->space_count].keys, table.bytes, name, len);
    size_t count = 0;
    unsigned index, name_at = 0;

    if (first == 0)
        return 0;
    for (index = first - 1; index < vendor->entry_count; index++) {
        const struct sipcause_entry *const entry = &table.entries[table.by_name[index]];
        if (count == 0 && !key_is(name, len, table.strings + entry->name_at))
            return 0;
        if (count > 0 && entry->name_at != name_at)
            break;
        name_at = entry->name_at;
        if (count < max)
            entries[count] = entry;
        count++;
    }
    return count;
}

const struct sipcause_entry *sipcause_entry_at(const struct sipcause_vendor *vendor, size_t index)
{
    return index < vendor->entry_count ? &table_of(vendor->number).entries[index] : &no_entry;
}

const struct sipcause_vendor *sipcause_entry_vendor(const struct sipcause_entry *entry)
{
    size_t index = sizeof vendors / sizeof vendors[0] - 1;

    while (index > 0 && vendors[index].number != entry->vendor)
        index--;
    return &vendors[index];
}

const char *sipcause_entry_key(const struct sipcause_entry *entry)
{
    return table_of(entry->vendor).strings + entry->key_at;
}

const char *sipcause_entry_name(const struct sipcause_entry *entry)
{
    return table_of(entry->vendor).strings + entry->name_at;
}

const char *sipcause_entry_space(const struct sipcause_entry *entry)
{
    const struct vendor_table table = table_of(entry->vendor);

    return table.strings + table.spaces[entry->space].name_at;
}

/* Generated from spec/. Do not edit: change the spec and run `make dist`. */

static const char word_strings[] = /* offset */
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
    /*  301 */ "none\0"
    /*  306 */ "wait\0"
    /*  311 */ "follow_contact\0"
    /*  326 */ "retry_later\0"
    /*  338 */ "retry_soon\0"
    /*  349 */ "try_next_server\0"
    /*  365 */ "authenticate\0"
    /*  378 */ "fix_number\0"
    /*  389 */ "add_digits\0"
    /*  400 */ "change_media\0"
    /*  413 */ "change_request\0"
    /*  428 */ "change_caller_id\0"
    /*  445 */ "ask_user\0"
    /*  454 */ "add_credit\0"
    /*  465 */ "change_account\0"
    /*  480 */ "check_network\0"
    /*  494 */ "check_own_system\0"
    /*  511 */ "contact_provider\0"
    /*  528 */ "reduce_rate\0"
    /*  540 */ "do_not_retry\0"
    /*  553 */ "end_dialog\0"
    /*  564 */ "customer\0"
    /*  573 */ "carrier\0"
    /*  581 */ "platform\0"
    /*  590 */ "origination\0"
    /*  602 */ "destination\0"
    /*  614 */ "system\0"
    /*  621 */ "nothing\0"
    /*  629 */ "transaction\0"
    /*  641 */ "usage\0"
    /*  647 */ "dialog\0"
    /*  654 */ "registered\0"
    /*  665 */ "retry_after\0"
    /*  677 */ "stops_forking\0"
    /*  691 */ "deprecated\0"
    /*  702 */ "next_server\0"
    /*  714 */ "next_flow\0"
    /*  724 */ "local_timeout";

static const uint16_t outcome_words[] = {
    1, 9, 18, 26, 32, 43, 48, 58, 70, 80, 89, 97, 107, 123, 140, 150, 159, 174, 185, 195, 207, 217,
    225, 233, 246, 251, 261, 270, 284,
};
static const uint16_t action_words[] = {
    301, 306, 311, 326, 338, 349, 365, 378, 389, 400, 413, 428, 445, 454, 465, 480, 494, 511, 528,
    540, 553,
};
static const uint16_t party_words[] = {
    564, 573, 581, 590, 602, 614,
};
static const uint16_t effect_words[] = {
    621, 629, 641, 647,
};
static const uint16_t flag_words[] = {
    654, 665, 677, 691, 702, 714, 724,
};

/* A place in a document. Citation 0 is that of a row that says nothing. */
struct citation {
    uint16_t id_at, where_at;
};

static const char citation_strings[] = /* offset */
    /*    0 */ "\0"
    /*    1 */ "rfc3261\0"
    /*    9 */ "21.1.1\0"
    /*   16 */ "21.1.2\0"
    /*   23 */ "21.1.3\0"
    /*   30 */ "21.1.4\0"
    /*   37 */ "21.1.5\0"
    /*   44 */ "rfc6228\0"
    /*   52 */ "4\0"
    /*   54 */ "21.2.1\0"
    /*   61 */ "rfc6665\0"
    /*   69 */ "8.3.1\0"
    /*   75 */ "rfc5839\0"
    /*   83 */ "7.1\0"
    /*   87 */ "21.3.1\0"
    /*   94 */ "21.3.2\0"
    /*  101 */ "21.3.3\0"
    /*  108 */ "rfc2543\0"
    /*  116 */ "5.1.1\0"
    /*  122 */ "21.3.4\0"
    /*  129 */ "21.3.5\0"
    /*  136 */ "21.4.1\0"
    /*  143 */ "21.4.2\0"
    /*  150 */ "21.4.3\0"
    /*  157 */ "21.4.4\0"
    /*  164 */ "21.4.5\0"
    /*  171 */ "21.4.6\0"
    /*  178 */ "21.4.7\0"
    /*  185 */ "21.4.8\0"
    /*  192 */ "21.4.9\0"
    /*  199 */ "7.4.10\0"
    /*  206 */ "21.4.10\0"
    /*  214 */ "7.4.12\0"
    /*  221 */ "rfc3903\0"
    /*  229 */ "11.2.1\0"
    /*  236 */ "21.4.11\0"
    /*  244 */ "21.4.12\0"
    /*  252 */ "21.4.13\0"
    /*  260 */ "21.4.14\0"
    /*  268 */ "rfc4412\0"
    /*  276 */ "4.6.2\0"
    /*  282 */ "21.4.15\0"
    /*  290 */ "21.4.16\0"
    /*  298 */ "rfc4028\0"
    /*  306 */ "6\0"
    /*  308 */ "21.4.17\0"
    /*  316 */ "rfc6442\0"
    /*  324 */ "4.3\0"
    /*  328 */ "rfc8876\0"
    /*  336 */ "5.1\0"
    /*  340 */ "rfc8224\0"
    /*  348 */ "6.2.2\0"
    /*  354 */ "rfc3892\0"
    /*  362 */ "5\0"
    /*  364 */ "rfc5626\0"
    /*  372 */ "11.5\0"
    /*  377 */ "rfc5079\0"
    /*  385 */ "11.6\0"
    /*  390 */ "rfc5393\0"
    /*  398 */ "5.3.3\0"
    /*  404 */ "rfc6086\0"
    /*  412 */ "4.2.2\0"
    /*  418 */ "rfc5360\0"
    /*  426 */ "5.9.2\0"
    /*  432 */ "kamailio\0"
    /*  441 */ "private codes\0"
    /*  455 */ "21.4.18\0"
    /*  463 */ "21.4.19\0"
    /*  471 */ "21.4.20\0"
    /*  479 */ "21.4.21\0"
    /*  487 */ "21.4.22\0"
    /*  495 */ "21.4.23\0"
    /*  503 */ "21.4.24\0"
    /*  511 */ "21.4.25\0"
    /*  519 */ "21.4.26\0"
    /*  527 */ "8.3.2\0"
    /*  533 */ "21.4.27\0"
    /*  541 */ "21.4.28\0"
    /*  549 */ "rfc3329\0"
    /*  557 */ "2.3.1\0"
    /*  563 */ "21.5.1\0"
    /*  570 */ "21.5.2\0"
    /*  577 */ "21.5.3\0"
    /*  584 */ "21.5.4\0"
    /*  591 */ "21.5.5\0"
    /*  598 */ "21.5.6\0"
    /*  605 */ "21.5.7\0"
    /*  612 */ "rfc8599\0"
    /*  620 */ "8.1\0"
    /*  624 */ "rfc3312\0"
    /*  632 */ "8\0"
    /*  634 */ "21.6.1\0"
    /*  641 */ "21.6.2\0"
    /*  648 */ "21.6.3\0"
    /*  655 */ "21.6.4\0"
    /*  662 */ "rfc8197\0"
    /*  670 */ "rfc8688\0"
    /*  678 */ "3.1\0"
    /*  682 */ "sofia\0"
    /*  688 */ "sip_status.h\0"
    /*  701 */ "zentrunk\0"
    /*  710 */ "Normal Hangups\0"
    /*  725 */ "Authentication Errors\0"
    /*  747 */ "Routing Errors\0"
    /*  762 */ "Caller ID Errors\0"
    /*  779 */ "Format & Media Errors\0"
    /*  801 */ "URI & Availability Errors\0"
    /*  827 */ "Call State Errors\0"
    /*  845 */ "Geo & Number Restrictions\0"
    /*  871 */ "SDP & Codec Errors\0"
    /*  890 */ "Server & Capacity Errors\0"
    /*  915 */ "Mid-Call & Service Errors\0"
    /*  941 */ "Global Failures";

static const struct citation citations[] = {
    { 0, 0 },
    { 1, 9 }, /* rfc3261 21.1.1 */
    { 1, 16 }, /* rfc3261 21.1.2 */
    { 1, 23 }, /* rfc3261 21.1.3 */
    { 1, 30 }, /* rfc3261 21.1.4 */
    { 1, 37 }, /* rfc3261 21.1.5 */
    { 44, 52 }, /* rfc6228 4 */
    { 1, 54 }, /* rfc3261 21.2.1 */
    { 61, 69 }, /* rfc6665 8.3.1 */
    { 75, 83 }, /* rfc5839 7.1 */
    { 1, 87 }, /* rfc3261 21.3.1 */
    { 1, 94 }, /* rfc3261 21.3.2 */
    { 1, 101 }, /* rfc3261 21.3.3 */
    { 108, 116 }, /* rfc2543 5.1.1 */
    { 1, 122 }, /* rfc3261 21.3.4 */
    { 1, 129 }, /* rfc3261 21.3.5 */
    { 1, 136 }, /* rfc3261 21.4.1 */
    { 1, 143 }, /* rfc3261 21.4.2 */
    { 1, 150 }, /* rfc3261 21.4.3 */
    { 1, 157 }, /* rfc3261 21.4.4 */
    { 1, 164 }, /* rfc3261 21.4.5 */
    { 1, 171 }, /* rfc3261 21.4.6 */
    { 1, 178 }, /* rfc3261 21.4.7 */
    { 1, 185 }, /* rfc3261 21.4.8 */
    { 1, 192 }, /* rfc3261 21.4.9 */
    { 108, 199 }, /* rfc2543 7.4.10 */
    { 1, 206 }, /* rfc3261 21.4.10 */
    { 108, 214 }, /* rfc2543 7.4.12 */
    { 221, 229 }, /* rfc3903 11.2.1 */
    { 1, 236 }, /* rfc3261 21.4.11 */
    { 1, 244 }, /* rfc3261 21.4.12 */
    { 1, 252 }, /* rfc3261 21.4.13 */
    { 1, 260 }, /* rfc3261 21.4.14 */
    { 268, 276 }, /* rfc4412 4.6.2 */
    { 1, 282 }, /* rfc3261 21.4.15 */
    { 1, 290 }, /* rfc3261 21.4.16 */
    { 298, 306 }, /* rfc4028 6 */
    { 1, 308 }, /* rfc3261 21.4.17 */
    { 316, 324 }, /* rfc6442 4.3 */
    { 328, 336 }, /* rfc8876 5.1 */
    { 340, 348 }, /* rfc8224 6.2.2 */
    { 354, 362 }, /* rfc3892 5 */
    { 364, 372 }, /* rfc5626 11.5 */
    { 377, 362 }, /* rfc5079 5 */
    { 364, 385 }, /* rfc5626 11.6 */
    { 390, 398 }, /* rfc5393 5.3.3 */
    { 404, 412 }, /* rfc6086 4.2.2 */
    { 418, 426 }, /* rfc5360 5.9.2 */
    { 432, 441 }, /* kamailio private codes */
    { 1, 455 }, /* rfc3261 21.4.18 */
    { 1, 463 }, /* rfc3261 21.4.19 */
    { 1, 471 }, /* rfc3261 21.4.20 */
    { 1, 479 }, /* rfc3261 21.4.21 */
    { 1, 487 }, /* rfc3261 21.4.22 */
    { 1, 495 }, /* rfc3261 21.4.23 */
    { 1, 503 }, /* rfc3261 21.4.24 */
    { 1, 511 }, /* rfc3261 21.4.25 */
    { 1, 519 }, /* rfc3261 21.4.26 */
    { 61, 527 }, /* rfc6665 8.3.2 */
    { 1, 533 }, /* rfc3261 21.4.27 */
    { 1, 541 }, /* rfc3261 21.4.28 */
    { 549, 557 }, /* rfc3329 2.3.1 */
    { 1, 563 }, /* rfc3261 21.5.1 */
    { 1, 570 }, /* rfc3261 21.5.2 */
    { 1, 577 }, /* rfc3261 21.5.3 */
    { 1, 584 }, /* rfc3261 21.5.4 */
    { 1, 591 }, /* rfc3261 21.5.5 */
    { 1, 598 }, /* rfc3261 21.5.6 */
    { 1, 605 }, /* rfc3261 21.5.7 */
    { 612, 620 }, /* rfc8599 8.1 */
    { 624, 632 }, /* rfc3312 8 */
    { 1, 634 }, /* rfc3261 21.6.1 */
    { 1, 641 }, /* rfc3261 21.6.2 */
    { 1, 648 }, /* rfc3261 21.6.3 */
    { 1, 655 }, /* rfc3261 21.6.4 */
    { 662, 52 }, /* rfc8197 4 */
    { 670, 678 }, /* rfc8688 3.1 */
    { 682, 688 }, /* sofia sip_status.h */
    { 701, 710 }, /* zentrunk Normal Hangups */
    { 701, 725 }, /* zentrunk Authentication Errors */
    { 701, 747 }, /* zentrunk Routing Errors */
    { 701, 762 }, /* zentrunk Caller ID Errors */
    { 701, 779 }, /* zentrunk Format & Media Errors */
    { 701, 801 }, /* zentrunk URI & Availability Errors */
    { 701, 827 }, /* zentrunk Call State Errors */
    { 701, 845 }, /* zentrunk Geo & Number Restrictions */
    { 701, 871 }, /* zentrunk SDP & Codec Errors */
    { 701, 890 }, /* zentrunk Server & Capacity Errors */
    { 701, 915 }, /* zentrunk Mid-Call & Service Errors */
    { 701, 941 }, /* zentrunk Global Failures */
};

/* The citation of each status row, and of each vendor's entries. */
static const uint16_t status_cited[] = {
    16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 49, 50, 51, 52, 53, 54, 55, 56,
    57, 58, 1, 59, 14, 60, 61, 32, 33, 46, 47, 34, 35, 36, 37, 38, 39, 15, 48, 40, 41, 42, 43, 68,
    69, 40, 40, 40, 44, 45, 62, 63, 64, 65, 66, 67, 71, 70, 76, 72, 73, 77, 74, 75, 2, 3, 4, 5, 6,
    7, 0, 8, 0, 9, 10, 11, 12, 13,
};

static const uint16_t plivo_cited[] = {
    78, 78, 78, 78, 78, 79, 79, 79, 79, 79, 79, 79, 80, 80, 80, 80, 80, 80, 81, 81, 82, 82, 82, 81,
    81, 81, 82, 82, 82, 83, 83, 83, 83, 83, 83, 83, 83, 84, 84, 84, 84, 84, 84, 84, 84, 85, 85, 85,
    85, 86, 86, 86, 86, 87, 87, 87, 87, 87, 87, 87, 87, 88, 88, 88, 88, 88, 88, 88, 88, 88, 88, 88,
    88, 88, 88, 89, 89, 89, 89, 89,
};

static const uint16_t nobody_cited[] = { 0 };

static const uint16_t *cited_of(unsigned vendor)
{
    switch (vendor) {
    case SIPCAUSE_PLIVO:
        return plivo_cited;
    default:
        return nobody_cited;
    }
}
/* SPDX-License-Identifier: MIT
 *
 * words.c - the words of the spec for its numbers, and the documents it cites.
 */

static const char *word_at(const uint16_t *words, size_t count, unsigned number)
{
    return word_strings + (number < count ? words[number] : 0);
}

#define WORD_AT(words, number) word_at(words, sizeof words / sizeof words[0], number)

const char *sipcause_outcome_word(unsigned outcome)
{
    return WORD_AT(outcome_words, outcome);
}

const char *sipcause_action_word(unsigned action)
{
    return WORD_AT(action_words, action);
}

const char *sipcause_party_word(unsigned bit)
{
    return WORD_AT(party_words, bit);
}

const char *sipcause_effect_word(unsigned effect)
{
    return WORD_AT(effect_words, effect);
}

const char *sipcause_flag_word(unsigned bit)
{
    return WORD_AT(flag_words, bit);
}

#undef WORD_AT

static void cite(unsigned number, struct sipcause_source *source)
{
    source->id = citation_strings + citations[number].id_at;
    source->where = citation_strings + citations[number].where_at;
}

void sipcause_status_source(const struct sipcause_status *status, struct sipcause_source *source)
{
    cite(status_cited[status - status_rows], source);
}

void sipcause_entry_source(const struct sipcause_entry *entry, struct sipcause_source *source)
{
    cite(cited_of(entry->vendor)[entry - table_of(entry->vendor).entries], source);
}

/* Generated from spec/text/en.lua. Do not edit: change the spec and run `make dist`. */

enum {
    TEXT_FIRST_RULE = 62, /* lower symbols stand for one letter, 0 for the end of a text */
    TEXT_DEPTH = 4,        /* symbols that wait while one is unpacked, at most */
    TEXT_NOTHING = 0              /* the place of a record without texts */
};

static const uint8_t text_letters[] = {
    0,
    32, 44, 45, 46, 48, 49, 50, 51, 52, 53, 54, 59, 65, 66, 67, 68, 69, 70, 71, 72, 73, 75, 76, 77,
    78, 79, 80, 82, 83, 84, 85, 86, 87, 88, 89, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107,
    108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122,
};

/* The two halves of each pair. */
static const uint8_t text_rules[] = {
    40, 1, 55, 43, 55, 1, 40, 53, 54, 1, 63, 62, 53, 40, 44, 49, 40, 39, 50, 53, 36, 47, 65, 1, 1,
    67, 50, 49, 49, 50, 72, 47, 1, 36, 30, 43, 40, 49, 79, 62, 40, 54, 76, 64, 38, 77, 36, 49, 50,
    1, 39, 1, 44, 66, 52, 56, 50, 56, 55, 44, 89, 82, 60, 1, 36, 53, 41, 71, 69, 1, 68, 92, 42, 36,
    69, 42, 68, 54, 70, 1, 53, 44, 50, 41, 56, 54, 44, 64, 36, 38, 47, 44, 97, 64, 56, 51, 65, 57,
    36, 64, 40, 4, 55, 70, 71, 1, 40, 38, 78, 49, 38, 40, 80, 39, 84, 1, 39, 44, 15, 77, 54, 110,
    53, 60, 54, 44, 54, 55, 56, 48, 75, 1, 54, 4, 36, 1, 98, 69, 40, 66, 51, 71, 126, 37, 2, 1, 63,
    111, 40, 55, 47, 50, 54, 109, 138, 132, 44, 47, 46, 1, 62, 67, 36, 66, 56, 49, 63, 73, 68, 39,
    133, 73, 36, 55, 53, 50, 58, 44, 38, 94, 49, 40, 50, 39, 103, 74, 116, 87, 151, 102, 78, 1, 150,
    63, 44, 55, 36, 140, 55, 50, 68, 38, 70, 4, 80, 91, 99, 1, 122, 73, 123, 78, 156, 73, 27, 107,
    36, 130, 58, 43, 75, 54, 121, 1, 169, 57, 38, 85, 49, 147, 64, 67, 44, 41, 90, 53, 95, 74, 117,
    51, 36, 54, 38, 146, 39, 50, 98, 96, 12, 1, 39, 39, 55, 53, 65, 4, 76, 58, 90, 49, 100, 51, 30,
    167, 56, 53, 90, 55, 91, 127, 174, 86, 187, 100, 14, 34, 25, 50, 27, 199, 36, 46, 37, 40, 43,
    85, 51, 149, 179, 1, 21, 16, 46, 74, 47, 40, 55, 93, 74, 108, 75, 4, 164, 72, 183, 213, 51, 94,
    76, 145, 80, 64, 81, 119, 170, 4, 192, 172, 28, 40, 42, 43, 65, 53, 70, 44, 73, 207, 74, 84, 75,
    62, 76, 1, 81, 84, 106, 181, 178, 1, 2, 155, 36, 48, 36, 57, 41, 160, 71, 162, 83, 230, 91, 48,
    131, 83, 184, 239, 201, 1, 25, 86, 41, 55, 42, 49, 54, 118, 58, 143, 60, 4, 97, 55, 139, 113,
    203, 95, 224, 129, 225, 1, 13, 1, 28, 21, 31, 254,
};

/* 21734 bytes of texts. Each record has three: display, meaning, advice. */
static const uint8_t text_packed[] = {
    0, 0, 0, 14, 36, 87, 248, 0, 81, 108, 88, 48, 72, 95, 48, 163, 0, 15, 236, 177, 108, 250, 62,
    245, 165, 105, 219, 0, 29, 44, 244, 3, 96, 152, 70, 70, 0, 81, 166, 182, 46, 66, 95, 1, 214,
    128, 0, 29, 118, 211, 36, 185, 158, 1, 13, 56, 63, 71, 44, 61, 36, 91, 75, 134, 152, 57, 73,
    158, 1, 214, 66, 45, 104, 64, 68, 45, 115, 113, 4, 0, 27, 36, 60, 48, 217, 68, 89, 44, 146, 0,
    81, 38, 153, 62, 88, 100, 110, 70, 232, 29, 21, 27, 1, 42, 44, 57, 131, 105, 228, 48, 40, 85,
    165, 60, 136, 4, 0, 30, 68, 111, 67, 220, 62, 107, 46, 62, 9, 5, 5, 2, 116, 39, 78, 54, 208,
    205, 57, 44, 39, 73, 171, 111, 105, 48, 40, 85, 128, 0, 200, 64, 77, 50, 58, 70, 0, 81, 166, 68,
    41, 104, 131, 67, 248, 232, 214, 66, 58, 140, 47, 1, 83, 43, 40, 47, 51, 4, 0, 16, 86, 83, 68,
    51, 40, 111, 67, 248, 12, 78, 54, 208, 205, 57, 44, 39, 73, 180, 68, 182, 212, 0, 25, 147, 83,
    41, 191, 39, 0, 79, 88, 184, 48, 36, 96, 43, 143, 228, 104, 73, 158, 1, 135, 176, 114, 49, 233,
    112, 0, 15, 43, 115, 208, 49, 133, 65, 186, 231, 28, 136, 123, 3, 13, 243, 73, 88, 42, 44, 57,
    80, 134, 55, 167, 130, 78, 243, 73, 135, 238, 112, 0, 24, 40, 63, 50, 87, 83, 77, 50, 58, 70, 0,
    79, 88, 36, 198, 66, 240, 55, 202, 62, 248, 66, 158, 1, 63, 88, 48, 40, 63, 153, 4, 0, 31, 54,
    62, 227, 154, 48, 40, 63, 153, 66, 96, 13, 47, 137, 58, 4, 0, 18, 71, 48, 111, 237, 113, 0, 81,
    166, 175, 83, 85, 54, 58, 73, 69, 116, 93, 95, 48, 111, 135, 13, 38, 181, 64, 107, 125, 128, 0,
    13, 39, 87, 48, 71, 62, 95, 48, 148, 66, 55, 86, 13, 38, 181, 64, 85, 87, 245, 211, 219, 0, 29,
    44, 244, 3, 96, 152, 70, 70, 0, 253, 205, 59, 60, 78, 54, 46, 66, 95, 1, 214, 128, 0, 29, 118,
    211, 36, 185, 158, 1, 27, 149, 59, 60, 3, 13, 56, 63, 71, 44, 61, 36, 91, 75, 134, 152, 57, 73,
    158, 1, 214, 66, 45, 104, 64, 68, 45, 115, 113, 4, 0, 30, 44, 48, 101, 195, 0, 242, 41, 69, 72,
    1, 220, 62, 38, 233, 62, 96, 238, 40, 134, 71, 74, 137, 38, 72, 1, 188, 85, 54, 106, 196, 238,
    73, 53, 85, 1, 195, 4, 0, 193, 185, 47, 148, 189, 0, 221, 92, 64, 38, 75, 41, 107, 38, 55, 0,
    79, 88, 38, 153, 62, 88, 83, 68, 42, 44, 125, 65, 70, 186, 105, 88, 55, 202, 80, 1, 95, 157, 38,
    75, 41, 107, 38, 64, 85, 87, 204, 39, 47, 101, 107, 46, 62, 9, 5, 5, 4, 0, 15, 236, 177, 108,
    250, 62, 245, 165, 105, 219, 0, 242, 47, 75, 42, 73, 96, 122, 44, 117, 0, 81, 176, 114, 104, 73,
    88, 42, 227, 95, 1, 42, 50, 153, 155, 209, 41, 64, 228, 152, 58, 78, 198, 128, 0, 16, 86, 83,
    119, 63, 88, 176, 170, 232, 68, 48, 50, 57, 62, 105, 41, 149, 48, 1, 125, 50, 68, 87, 80, 55,
    102, 82, 4, 0, 23, 80, 42, 63, 1, 48, 44, 54, 54, 99, 0, 79, 88, 38, 153, 62, 88, 83, 68, 42,
    44, 125, 65, 70, 186, 105, 88, 55, 202, 80, 1, 95, 157, 48, 44, 54, 54, 165, 47, 80, 42, 63,
    155, 204, 39, 47, 101, 107, 46, 62, 9, 5, 5, 4, 0, 13, 39, 87, 15, 75, 55, 80, 55, 3, 23, 80,
    42, 63, 155, 245, 211, 219, 0, 15, 75, 120, 196, 83, 48, 136, 0, 81, 164, 210, 55, 36, 42, 1,
    96, 29, 21, 27, 3, 21, 41, 3, 24, 148, 38, 43, 1, 41, 159, 66, 228, 51, 56, 37, 107, 54, 43,
    101, 125, 148, 112, 0, 16, 149, 51, 74, 164, 210, 55, 36, 42, 155, 51, 56, 37, 107, 54, 43, 74,
    41, 56, 47, 47, 1, 125, 148, 62, 219, 0, 24, 82, 54, 36, 42, 62, 161, 86, 47, 94, 42, 40, 0, 81,
    37, 153, 93, 154, 108, 40, 59, 117, 70, 66, 67, 124, 61, 62, 107, 48, 105, 154, 122, 189, 0, 29,
    43, 71, 55, 80, 74, 37, 153, 60, 186, 231, 28, 136, 123, 3, 13, 243, 73, 88, 42, 44, 57, 80,
    134, 55, 167, 130, 78, 243, 73, 135, 238, 112, 0, 13, 198, 66, 161, 86, 47, 75, 42, 0, 81, 221,
    92, 55, 3, 255, 1, 40, 59, 117, 70, 66, 67, 47, 80, 42, 63, 1, 107, 48, 105, 154, 122, 189, 0,
    29, 43, 71, 55, 80, 74, 221, 92, 55, 3, 255, 1, 250, 62, 245, 165, 105, 219, 0, 18, 71, 48, 111,
    83, 249, 0, 81, 166, 175, 83, 68, 36, 39, 74, 55, 60, 51, 40, 134, 80, 38, 153, 165, 114, 47,
    85, 42, 56, 36, 42, 62, 154, 37, 153, 247, 0, 31, 54, 62, 75, 47, 93, 171, 111, 13, 38, 181, 55,
    134, 13, 38, 181, 55, 3, 17, 49, 38, 153, 99, 155, 13, 38, 181, 55, 3, 23, 85, 42, 56, 36, 42,
    62, 107, 125, 4, 0, 200, 64, 234, 160, 36, 37, 209, 0, 229, 101, 215, 210, 175, 83, 37, 62, 68,
    106, 43, 101, 102, 222, 64, 190, 4, 0, 193, 185, 47, 148, 65, 134, 71, 78, 243, 73, 28, 136,
    123, 3, 13, 243, 73, 231, 105, 88, 42, 44, 57, 80, 4, 0, 173, 228, 47, 75, 42, 73, 40, 59, 44,
    125, 54, 0, 218, 114, 188, 85, 54, 106, 196, 88, 144, 46, 190, 49, 1, 161, 74, 41, 94, 1, 118,
    4, 0, 17, 49, 39, 74, 119, 114, 54, 56, 37, 54, 38, 102, 51, 196, 43, 65, 62, 161, 50, 12, 78,
    243, 73, 129, 15, 13, 25, 15, 17, 23, 134, 39, 86, 76, 63, 99, 4, 0, 173, 137, 50, 51, 0, 253,
    166, 54, 36, 58, 74, 54, 233, 62, 108, 55, 150, 117, 134, 63, 53, 90, 222, 157, 137, 50, 51, 1,
    114, 50, 57, 73, 55, 58, 86, 51, 36, 63, 128, 0, 15, 236, 177, 53, 195, 165, 250, 62, 245, 99,
    211, 219, 0, 30, 50, 86, 48, 85, 93, 43, 50, 51, 54, 0, 81, 108, 51, 182, 54, 101, 161, 86, 48,
    85, 93, 122, 65, 54, 232, 24, 36, 59, 3, 18, 71, 58, 94, 39, 66, 68, 106, 43, 101, 61, 65, 50,
    4, 0, 23, 50, 50, 141, 95, 157, 137, 50, 51, 1, 71, 157, 39, 136, 206, 69, 74, 53, 195, 99, 4,
    0, 25, 147, 69, 38, 50, 48, 51, 47, 136, 40, 0, 81, 120, 72, 101, 176, 88, 83, 38, 50, 48, 51,
    47, 136, 62, 60, 136, 4, 0, 15, 50, 47, 47, 115, 64, 48, 71, 62, 120, 42, 159, 66, 85, 87, 245,
    74, 176, 219, 0, 29, 40, 57, 65, 72, 1, 48, 148, 38, 43, 82, 0, 81, 176, 114, 49, 233, 62, 41,
    159, 66, 48, 71, 62, 63, 85, 1, 227, 104, 189, 0, 23, 40, 177, 104, 73, 38, 43, 50, 50, 54, 40,
    134, 41, 149, 48, 1, 15, 75, 55, 106, 64, 231, 105, 107, 125, 66, 175, 120, 39, 148, 82, 4, 0,
    14, 104, 60, 0, 229, 101, 51, 43, 227, 88, 96, 104, 112, 0, 193, 185, 47, 148, 65, 134, 114,
    209, 234, 62, 129, 48, 82, 54, 36, 42, 112, 0, 173, 175, 117, 47, 70, 0, 253, 14, 35, 17, 1,
    114, 15, 13, 25, 15, 17, 23, 1, 118, 70, 211, 250, 62, 105, 246, 85, 54, 58, 65, 163, 0, 16, 86,
    76, 63, 99, 12, 226, 78, 55, 55, 40, 48, 51, 64, 88, 50, 57, 189, 0, 24, 251, 237, 113, 0, 81,
    41, 94, 1, 80, 87, 175, 83, 104, 142, 48, 251, 135, 67, 108, 103, 41, 65, 128, 0, 15, 204, 42,
    142, 103, 41, 73, 85, 87, 245, 211, 219, 0, 17, 57, 217, 83, 249, 0, 81, 166, 240, 46, 190, 74,
    40, 57, 217, 51, 106, 46, 36, 42, 62, 154, 248, 4, 0, 31, 54, 62, 85, 1, 40, 57, 217, 51, 106,
    46, 36, 42, 62, 41, 149, 48, 1, 13, 47, 137, 58, 3, 17, 57, 80, 55, 128, 0, 15, 75, 49, 115, 55,
    99, 0, 81, 152, 59, 64, 166, 43, 143, 67, 248, 134, 54, 86, 105, 152, 101, 83, 37, 62, 54, 217,
    219, 0, 33, 36, 105, 180, 41, 69, 72, 1, 220, 112, 0, 221, 92, 64, 38, 75, 41, 107, 38, 55, 0,
    13, 216, 108, 154, 54, 233, 62, 119, 88, 54, 91, 47, 47, 1, 96, 205, 42, 100, 128, 0, 33, 36,
    105, 129, 54, 43, 71, 64, 53, 85, 184, 48, 1, 238, 40, 134, 63, 80, 1, 245, 211, 219, 0, 31, 54,
    62, 36, 216, 205, 59, 60, 0, 81, 39, 82, 55, 69, 36, 196, 55, 202, 131, 63, 88, 108, 75, 47, 93,
    63, 53, 90, 222, 74, 205, 59, 93, 96, 15, 75, 55, 106, 55, 4, 0, 29, 80, 87, 63, 88, 227, 108,
    36, 185, 63, 53, 90, 222, 74, 205, 59, 93, 96, 15, 75, 55, 106, 55, 4, 0, 15, 85, 83, 37, 62,
    39, 115, 123, 51, 113, 0, 81, 41, 94, 1, 80, 87, 43, 143, 228, 46, 40, 93, 55, 86, 39, 115, 123,
    51, 177, 37, 153, 247, 0, 31, 54, 142, 46, 40, 93, 69, 74, 37, 153, 93, 154, 220, 40, 134, 231,
    63, 65, 62, 88, 75, 112, 0, 29, 115, 56, 102, 210, 68, 89, 44, 146, 0, 218, 152, 70, 66, 129,
    54, 115, 56, 102, 55, 60, 78, 42, 68, 40, 48, 217, 41, 44, 53, 125, 4, 0, 29, 40, 64, 109, 157,
    48, 115, 204, 44, 54, 48, 1, 41, 149, 48, 1, 29, 115, 56, 102, 55, 60, 3, 29, 110, 73, 85, 87,
    54, 80, 87, 29, 115, 56, 102, 55, 60, 3, 32, 65, 178, 247, 0, 13, 198, 66, 55, 60, 51, 62, 144,
    46, 190, 49, 0, 81, 54, 38, 43, 40, 48, 62, 154, 221, 92, 55, 3, 255, 1, 88, 83, 46, 190, 49, 4,
    0, 29, 118, 211, 36, 185, 158, 157, 29, 21, 27, 1, 255, 4, 0, 27, 102, 71, 159, 93, 83, 46, 190,
    49, 0, 81, 166, 46, 190, 66, 49, 227, 154, 57, 72, 56, 131, 96, 28, 82, 179, 117, 3, 27, 102,
    71, 159, 247, 0, 31, 54, 62, 129, 57, 72, 56, 62, 41, 149, 48, 1, 13, 38, 181, 55, 3, 28, 82,
    179, 117, 3, 27, 102, 71, 159, 247, 0, 21, 49, 41, 86, 83, 249, 0, 81, 41, 94, 1, 80, 87, 55,
    202, 131, 228, 21, 25, 18, 26, 1, 248, 66, 103, 1, 63, 88, 51, 106, 46, 36, 42, 112, 0, 22, 40,
    40, 51, 226, 232, 104, 62, 75, 47, 93, 51, 106, 46, 36, 42, 131, 41, 149, 48, 1, 28, 115, 57, 3,
    21, 49, 41, 50, 4, 0, 15, 172, 217, 152, 70, 70, 0, 200, 64, 40, 57, 65, 93, 162, 44, 51, 44,
    217, 43, 143, 36, 42, 68, 101, 55, 86, 42, 40, 64, 63, 88, 248, 4, 0, 19, 40, 177, 38, 172, 217,
    154, 162, 44, 51, 44, 80, 55, 66, 96, 27, 65, 48, 44, 54, 124, 75, 3, 24, 44, 54, 54, 165, 41,
    44, 53, 125, 4, 0, 17, 59, 55, 80, 124, 127, 83, 249, 0, 81, 166, 240, 139, 64, 85, 1, 40, 59,
    55, 80, 124, 127, 135, 67, 108, 68, 89, 44, 100, 4, 0, 29, 118, 211, 36, 185, 158, 90, 177, 40,
    59, 55, 80, 124, 75, 66, 96, 31, 49, 249, 4, 0, 17, 59, 55, 80, 124, 127, 68, 89, 44, 146, 0,
    81, 166, 69, 124, 125, 66, 75, 116, 1, 40, 59, 55, 80, 124, 127, 135, 67, 108, 240, 103, 41,
    189, 0, 29, 118, 211, 36, 185, 158, 74, 40, 59, 55, 80, 124, 75, 66, 96, 221, 89, 44, 68, 134,
    231, 63, 40, 60, 78, 53, 62, 139, 55, 101, 43, 65, 112, 0, 29, 82, 124, 127, 238, 73, 161, 86,
    54, 43, 71, 55, 0, 29, 82, 124, 75, 3, 17, 59, 51, 44, 68, 66, 88, 203, 137, 58, 74, 48, 69, 44,
    48, 126, 1, 103, 157, 166, 75, 74, 51, 36, 63, 4, 0, 28, 36, 44, 54, 62, 29, 82, 124, 75, 3, 17,
    59, 51, 44, 68, 66, 85, 87, 24, 69, 3, 29, 17, 1, 161, 78, 64, 209, 182, 177, 24, 69, 3, 29, 17,
    1, 69, 74, 220, 112, 0, 21, 49, 55, 110, 72, 1, 161, 86, 54, 43, 71, 55, 0, 81, 40, 59, 51, 44,
    53, 36, 196, 88, 203, 137, 58, 74, 48, 69, 44, 48, 126, 1, 154, 122, 189, 0, 13, 54, 141, 95,
    78, 64, 209, 182, 177, 238, 62, 96, 24, 69, 3, 17, 59, 51, 44, 100, 4, 0, 23, 50, 38, 36, 196,
    83, 104, 36, 37, 209, 0, 81, 137, 38, 36, 196, 69, 211, 38, 90, 47, 87, 83, 37, 62, 104, 70,
    186, 19, 40, 50, 137, 38, 36, 91, 75, 3, 17, 53, 53, 114, 55, 40, 47, 47, 66, 171, 247, 0, 29,
    118, 157, 152, 58, 1, 108, 158, 157, 104, 36, 37, 47, 62, 137, 38, 36, 91, 212, 0, 13, 47, 65,
    64, 83, 104, 36, 37, 209, 0, 81, 72, 65, 64, 69, 211, 38, 90, 47, 87, 83, 37, 62, 104, 70, 186,
    13, 47, 65, 55, 24, 54, 42, 3, 17, 53, 53, 114, 55, 40, 47, 47, 66, 171, 247, 0, 29, 118, 157,
    152, 58, 1, 108, 158, 157, 38, 236, 55, 101, 72, 65, 55, 4, 0, 26, 145, 122, 44, 38, 62, 103,
    41, 65, 70, 0, 81, 37, 153, 93, 154, 220, 62, 107, 125, 66, 50, 145, 58, 36, 60, 66, 55, 86, 42,
    40, 64, 122, 44, 38, 112, 0, 221, 36, 39, 74, 37, 153, 60, 155, 103, 41, 73, 159, 66, 72, 55,
    65, 49, 36, 91, 57, 131, 161, 74, 104, 189, 0, 13, 198, 66, 83, 100, 50, 47, 57, 70, 0, 79, 88,
    38, 153, 62, 88, 83, 68, 42, 44, 125, 65, 70, 186, 105, 88, 55, 202, 80, 1, 95, 157, 39, 82, 55,
    69, 36, 196, 135, 175, 83, 37, 62, 100, 50, 47, 57, 163, 0, 15, 236, 177, 184, 48, 36, 96, 114,
    159, 66, 16, 25, 29, 1, 162, 71, 39, 128, 0, 121, 252, 83, 124, 244, 70, 0, 81, 166, 58, 85, 55,
    66, 129, 124, 244, 101, 84, 73, 44, 39, 164, 210, 135, 105, 139, 55, 128, 0, 29, 118, 211, 36,
    185, 158, 157, 139, 55, 101, 21, 39, 164, 210, 43, 40, 36, 39, 189, 0, 221, 41, 223, 73, 83,
    205, 57, 80, 0, 81, 108, 240, 205, 57, 62, 171, 86, 68, 41, 65, 146, 226, 4, 0, 20, 234, 142,
    68, 41, 223, 73, 245, 157, 152, 58, 1, 28, 17, 18, 17, 28, 1, 158, 157, 57, 72, 44, 87, 221, 41,
    65, 146, 3, 14, 93, 161, 46, 80, 4, 0, 15, 75, 49, 115, 196, 235, 70, 0, 253, 205, 59, 93, 137,
    54, 64, 63, 88, 41, 137, 58, 1, 161, 74, 51, 43, 75, 40, 12, 116, 1, 118, 51, 50, 69, 64, 55,
    68, 148, 66, 67, 38, 153, 62, 143, 9, 5, 5, 4, 0, 20, 234, 142, 205, 59, 93, 55, 167, 216, 41,
    137, 58, 12, 78, 64, 85, 1, 118, 51, 50, 69, 55, 134, 38, 236, 177, 248, 4, 0, 121, 252, 68, 89,
    44, 146, 0, 218, 246, 68, 41, 104, 101, 37, 115, 36, 104, 142, 84, 73, 88, 85, 75, 60, 48, 90,
    128, 0, 13, 54, 208, 104, 73, 250, 62, 84, 99, 78, 185, 158, 90, 64, 85, 75, 60, 48, 159, 247,
    0, 24, 82, 54, 36, 42, 62, 161, 86, 47, 94, 42, 40, 0, 81, 171, 50, 47, 62, 48, 82, 54, 36, 42,
    62, 40, 59, 117, 70, 66, 67, 124, 61, 62, 107, 48, 105, 154, 122, 189, 0, 29, 43, 71, 55, 80,
    74, 48, 82, 54, 36, 42, 62, 250, 62, 245, 165, 105, 219, 0, 27, 104, 43, 1, 83, 249, 0, 81, 166,
    240, 139, 177, 51, 104, 43, 1, 122, 44, 38, 62, 135, 28, 17, 19, 21, 29, 30, 17, 28, 1, 49, 233,
    82, 4, 0, 221, 42, 44, 125, 73, 158, 78, 216, 51, 104, 43, 1, 122, 44, 117, 134, 114, 158, 90,
    64, 51, 104, 43, 4, 0, 121, 252, 83, 57, 65, 178, 44, 70, 0, 81, 69, 41, 86, 255, 1, 96, 21, 39,
    164, 210, 98, 57, 62, 228, 214, 1, 55, 86, 38, 43, 115, 208, 124, 244, 148, 194, 62, 158, 4, 0,
    29, 118, 211, 36, 185, 158, 116, 1, 69, 41, 86, 255, 1, 135, 67, 57, 65, 178, 44, 73, 175, 1,
    68, 106, 43, 4, 0, 121, 252, 83, 188, 104, 113, 0, 81, 57, 65, 178, 44, 73, 240, 139, 64, 114,
    188, 104, 177, 214, 1, 154, 124, 244, 148, 56, 68, 4, 0, 29, 44, 244, 1, 158, 157, 214, 1, 135,
    67, 57, 65, 178, 44, 73, 188, 104, 55, 128, 0, 121, 252, 83, 57, 65, 178, 44, 70, 0, 81, 124,
    244, 148, 194, 62, 154, 84, 73, 44, 39, 164, 210, 88, 83, 57, 72, 44, 39, 4, 0, 29, 118, 74, 41,
    56, 47, 47, 1, 27, 13, 29, 29, 132, 30, 1, 231, 105, 246, 38, 50, 48, 51, 106, 55, 186, 50, 63,
    65, 150, 54, 62, 38, 236, 177, 124, 244, 148, 56, 68, 4, 0, 26, 56, 55, 37, 191, 87, 83, 249, 0,
    81, 41, 44, 53, 54, 64, 205, 59, 93, 75, 74, 51, 36, 63, 1, 240, 139, 64, 29, 21, 27, 1, 195,
    37, 191, 39, 4, 0, 221, 42, 44, 125, 73, 158, 90, 64, 195, 37, 191, 39, 134, 114, 63, 53, 90,
    222, 78, 216, 195, 37, 191, 87, 205, 59, 247, 0, 30, 50, 86, 48, 85, 93, 37, 53, 85, 38, 43, 82,
    0, 81, 108, 38, 90, 47, 87, 83, 68, 106, 43, 1, 77, 1, 55, 94, 42, 136, 66, 158, 96, 24, 36, 59,
    3, 14, 68, 36, 39, 63, 4, 0, 28, 70, 56, 38, 142, 176, 103, 1, 215, 77, 40, 47, 1, 55, 94, 42,
    136, 128, 0, 29, 110, 73, 223, 71, 0, 253, 166, 235, 101, 171, 140, 62, 204, 39, 47, 99, 74,
    248, 4, 0, 193, 185, 47, 148, 65, 134, 71, 78, 243, 73, 28, 136, 123, 3, 13, 243, 73, 231, 105,
    88, 42, 44, 57, 80, 4, 0, 200, 64, 249, 0, 81, 166, 240, 103, 41, 73, 63, 88, 48, 40, 63, 50,
    87, 114, 41, 144, 38, 196, 161, 116, 93, 104, 189, 0, 31, 54, 62, 36, 216, 48, 40, 63, 50, 87,
    114, 41, 144, 38, 91, 212, 0, 14, 36, 87, 98, 55, 40, 58, 36, 60, 0, 81, 152, 59, 64, 166, 98,
    57, 142, 98, 55, 40, 58, 36, 60, 116, 116, 54, 58, 73, 135, 105, 38, 90, 47, 87, 83, 104, 112,
    0, 193, 216, 166, 114, 53, 195, 112, 0, 29, 110, 44, 38, 62, 144, 234, 160, 36, 37, 209, 0, 81,
    166, 175, 83, 55, 202, 142, 119, 102, 222, 64, 190, 4, 0, 30, 123, 74, 152, 59, 64, 122, 65,
    232, 209, 234, 62, 63, 88, 227, 72, 227, 180, 238, 62, 96, 28, 136, 123, 3, 13, 243, 189, 0, 29,
    110, 73, 238, 101, 195, 0, 81, 166, 58, 36, 159, 101, 161, 86, 47, 75, 42, 1, 95, 78, 216, 122,
    189, 0, 193, 216, 166, 114, 53, 195, 112, 0, 32, 65, 124, 127, 83, 249, 0, 81, 166, 68, 41, 104,
    131, 63, 88, 57, 65, 124, 127, 103, 1, 29, 21, 27, 4, 0, 31, 54, 62, 29, 21, 27, 1, 57, 65, 124,
    127, 7, 134, 114, 55, 167, 216, 166, 114, 53, 195, 112, 0, 14, 104, 93, 40, 57, 65, 60, 171, 65,
    40, 0, 17, 57, 65, 93, 51, 43, 227, 154, 84, 101, 215, 210, 88, 96, 104, 112, 0, 193, 185, 47,
    148, 65, 134, 71, 78, 243, 73, 28, 136, 123, 3, 13, 243, 73, 231, 105, 88, 42, 44, 57, 80, 4, 0,
    15, 75, 120, 196, 83, 48, 136, 0, 81, 41, 94, 1, 80, 87, 68, 41, 104, 131, 67, 51, 162, 75, 120,
    91, 75, 66, 154, 103, 41, 189, 0, 15, 204, 42, 142, 51, 162, 75, 120, 91, 75, 66, 135, 67, 37,
    153, 93, 154, 220, 62, 49, 233, 82, 4, 0, 173, 37, 137, 38, 46, 70, 0, 13, 49, 1, 69, 55, 65,
    48, 224, 94, 93, 68, 45, 115, 113, 74, 119, 180, 84, 101, 215, 55, 247, 0, 16, 86, 83, 55, 167,
    130, 186, 104, 142, 38, 75, 55, 106, 64, 96, 121, 3, 21, 49, 41, 86, 95, 1, 146, 100, 128, 0,
    173, 39, 115, 47, 69, 70, 0, 229, 101, 215, 210, 39, 115, 47, 69, 70, 134, 114, 158, 1, 51, 43,
    53, 182, 62, 25, 136, 58, 71, 141, 14, 137, 38, 46, 70, 134, 84, 116, 72, 60, 91, 38, 66, 37,
    137, 38, 46, 70, 226, 4, 0, 193, 185, 75, 47, 60, 78, 243, 73, 28, 136, 123, 3, 13, 243, 65,
    186, 231, 37, 137, 38, 46, 70, 134, 104, 142, 38, 75, 55, 106, 64, 96, 221, 182, 127, 95, 1,
    146, 100, 128, 0, 25, 147, 83, 41, 191, 39, 0, 242, 166, 85, 60, 171, 65, 62, 46, 190, 66, 67,
    176, 114, 104, 189, 0, 15, 43, 115, 208, 176, 250, 62, 120, 72, 99, 78, 130, 4, 0, 173, 118, 70,
    0, 79, 88, 38, 153, 62, 88, 83, 68, 42, 44, 125, 65, 70, 186, 105, 88, 55, 202, 80, 1, 180, 80,
    87, 154, 120, 72, 50, 42, 4, 0, 17, 49, 39, 74, 119, 43, 65, 62, 161, 50, 4, 0, 24, 251, 237,
    113, 0, 242, 51, 43, 227, 154, 84, 101, 215, 210, 175, 1, 104, 142, 48, 251, 135, 67, 108, 103,
    41, 65, 128, 0, 15, 204, 42, 142, 103, 41, 73, 143, 33, 94, 49, 165, 55, 40, 47, 47, 66, 85, 87,
    245, 211, 219, 0, 173, 83, 58, 85, 113, 0, 229, 101, 215, 210, 54, 36, 60, 66, 135, 67, 119, 88,
    144, 58, 85, 113, 4, 0, 16, 86, 83, 119, 63, 88, 176, 219, 0, 28, 99, 99, 0, 229, 101, 51, 43,
    227, 88, 53, 99, 99, 4, 0, 33, 36, 105, 180, 41, 69, 72, 1, 220, 112, 0, 14, 40, 165, 95, 58,
    94, 39, 70, 0, 218, 88, 127, 159, 66, 58, 36, 93, 161, 78, 216, 39, 82, 55, 69, 36, 91, 212, 0,
    33, 36, 105, 180, 41, 69, 72, 1, 220, 112, 0, 21, 49, 74, 89, 40, 56, 40, 0, 218, 88, 69, 157,
    89, 40, 56, 62, 111, 67, 41, 94, 1, 118, 4, 0, 33, 36, 105, 180, 41, 69, 72, 1, 220, 112, 0, 21,
    49, 1, 205, 42, 100, 54, 0, 218, 88, 203, 165, 54, 40, 64, 109, 2, 116, 39, 78, 56, 120, 86, 48,
    36, 60, 78, 53, 102, 57, 62, 40, 94, 47, 247, 0, 33, 36, 105, 180, 41, 69, 72, 1, 220, 112, 0,
    26, 49, 62, 37, 53, 85, 38, 43, 1, 118, 70, 0, 26, 49, 62, 154, 40, 94, 47, 93, 120, 72, 50, 42,
    66, 154, 119, 43, 143, 118, 163, 0, 18, 68, 142, 100, 179, 117, 66, 103, 1, 135, 40, 94, 47, 93,
    120, 72, 50, 42, 155, 58, 36, 105, 180, 41, 69, 72, 1, 220, 112, 0, 29, 56, 38, 38, 82, 54, 0,
    81, 108, 54, 56, 38, 117, 70, 163, 0, 15, 75, 55, 69, 56, 40, 186, 76, 63, 165, 152, 70, 66, 55,
    86, 37, 62, 38, 236, 113, 4, 0, 0, 0, 0, 13, 38, 181, 113, 0, 81, 108, 54, 56, 38, 117, 70, 70,
    186, 63, 88, 195, 39, 148, 101, 38, 153, 62, 48, 40, 85, 66, 67, 54, 233, 62, 143, 7, 5, 5, 4,
    0, 30, 68, 111, 67, 220, 62, 107, 46, 62, 7, 5, 5, 4, 0, 0, 0, 0, 200, 63, 165, 152, 58, 0, 81,
    54, 56, 37, 54, 38, 102, 51, 196, 38, 75, 55, 69, 56, 82, 232, 159, 66, 125, 148, 62, 43, 143,
    83, 38, 204, 42, 163, 0, 22, 40, 40, 51, 74, 125, 148, 62, 135, 88, 72, 68, 36, 39, 93, 46, 190,
    49, 4, 0, 29, 40, 57, 65, 72, 78, 198, 54, 82, 0, 229, 101, 215, 210, 43, 143, 48, 71, 62, 63,
    85, 1, 227, 36, 198, 128, 0, 30, 123, 74, 36, 198, 54, 131, 96, 15, 75, 55, 106, 55, 134, 114,
    209, 177, 104, 73, 38, 43, 50, 50, 54, 112, 0, 25, 147, 38, 204, 42, 70, 0, 229, 101, 215, 210,
    43, 143, 129, 152, 58, 78, 198, 66, 95, 1, 42, 50, 153, 4, 0, 121, 74, 36, 198, 66, 96, 15, 75,
    55, 106, 64, 85, 87, 109, 39, 148, 62, 125, 50, 68, 87, 80, 55, 102, 82, 4, 0, 173, 68, 120,
    162, 113, 0, 229, 101, 215, 210, 43, 143, 36, 216, 36, 198, 66, 95, 1, 190, 4, 0, 121, 74, 36,
    198, 66, 96, 15, 75, 55, 106, 55, 232, 46, 40, 40, 51, 1, 105, 228, 47, 75, 42, 73, 63, 85, 1,
    17, 59, 51, 44, 68, 66, 77, 50, 58, 128, 0, 173, 68, 120, 162, 113, 0, 79, 88, 38, 153, 62, 88,
    83, 68, 42, 44, 125, 65, 70, 186, 105, 88, 55, 202, 80, 1, 95, 157, 68, 120, 162, 64, 85, 87,
    204, 39, 47, 101, 107, 46, 62, 8, 5, 5, 4, 0, 121, 74, 36, 198, 66, 96, 15, 75, 55, 106, 55,
    134, 231, 63, 65, 62, 88, 75, 112, 0, 31, 49, 46, 190, 49, 1, 68, 182, 75, 0, 200, 63, 165, 55,
    40, 47, 47, 66, 171, 60, 74, 119, 118, 163, 0, 0, 21, 49, 1, 205, 42, 100, 54, 0, 218, 88, 203,
    165, 54, 40, 64, 109, 4, 0, 0, 29, 56, 38, 38, 82, 54, 0, 81, 108, 54, 56, 38, 117, 70, 163, 0,
    0, 173, 118, 70, 0, 218, 246, 85, 54, 58, 65, 70, 155, 118, 101, 49, 71, 48, 77, 247, 0, 0, 173,
    68, 120, 162, 113, 0, 218, 54, 43, 90, 47, 87, 42, 86, 161, 78, 216, 36, 198, 128, 0, 0, 14,
    104, 60, 0, 229, 101, 51, 43, 227, 88, 96, 104, 112, 0, 0, 200, 116, 54, 58, 65, 0, 200, 37,
    153, 60, 116, 54, 58, 65, 101, 69, 74, 238, 62, 77, 50, 58, 163, 0, 0, 200, 64, 234, 160, 36,
    37, 209, 0, 229, 101, 215, 210, 175, 83, 37, 62, 68, 106, 43, 101, 102, 222, 64, 190, 4, 0, 0,
    25, 147, 83, 41, 191, 39, 0, 81, 176, 114, 104, 73, 240, 40, 59, 44, 125, 4, 0, 0, 173, 39, 115,
    47, 69, 70, 0, 229, 101, 215, 210, 39, 115, 47, 69, 70, 226, 4, 0, 0, 173, 37, 137, 38, 46, 70,
    0, 253, 41, 140, 55, 73, 71, 157, 51, 50, 107, 38, 93, 125, 50, 51, 51, 70, 226, 4, 0, 0, 200,
    64, 77, 50, 58, 70, 0, 218, 88, 83, 51, 65, 48, 159, 113, 232, 214, 66, 58, 140, 47, 1, 83, 43,
    40, 47, 51, 4, 0, 0, 29, 44, 244, 3, 96, 152, 70, 70, 0, 32, 72, 44, 87, 214, 66, 94, 62, 152,
    70, 101, 41, 44, 53, 125, 4, 0, 0, 121, 252, 68, 41, 104, 70, 0, 229, 252, 114, 159, 66, 124,
    244, 148, 194, 62, 246, 237, 113, 4, 0, 0, 242, 38, 68, 120, 55, 0, 81, 106, 38, 191, 64, 240,
    43, 234, 62, 40, 76, 56, 222, 1, 183, 105, 180, 84, 4, 0, 0, 173, 175, 117, 47, 70, 0, 218, 246,
    42, 44, 57, 80, 1, 109, 1, 250, 62, 105, 246, 85, 54, 58, 65, 163, 0, 0, 24, 251, 237, 113, 0,
    81, 55, 58, 86, 124, 39, 131, 43, 234, 62, 228, 48, 251, 54, 136, 55, 99, 66, 96, 38, 50, 48,
    48, 212, 0, 0, 13, 56, 120, 86, 137, 125, 0, 24, 251, 125, 50, 51, 51, 70, 78, 53, 102, 57, 165,
    39, 194, 99, 226, 4, 0, 0, 14, 36, 87, 248, 0, 81, 108, 88, 48, 72, 95, 48, 163, 0, 0, 200, 64,
    249, 0, 81, 50, 145, 124, 39, 62, 240, 139, 64, 171, 111, 67, 108, 182, 46, 66, 95, 4, 0, 0, 30,
    50, 86, 47, 94, 42, 40, 0, 81, 48, 82, 54, 36, 42, 40, 134, 159, 66, 37, 153, 93, 114, 159, 66,
    36, 198, 66, 88, 161, 86, 47, 94, 42, 112, 0, 0, 23, 44, 48, 105, 68, 106, 43, 70, 0, 253, 107,
    48, 105, 75, 74, 53, 148, 62, 71, 74, 176, 103, 1, 84, 66, 246, 68, 106, 43, 163, 0, 0, 30, 44,
    48, 101, 195, 0, 242, 220, 62, 38, 233, 62, 96, 238, 112, 0, 0, 29, 110, 73, 223, 71, 0, 253,
    166, 235, 101, 171, 140, 62, 204, 39, 47, 99, 74, 248, 4, 0, 0, 173, 137, 50, 51, 0, 81, 108,
    53, 85, 1, 96, 38, 44, 53, 38, 47, 131, 114, 51, 182, 54, 101, 161, 86, 48, 85, 93, 122, 65,
    128, 0, 0, 173, 228, 47, 75, 42, 73, 40, 59, 44, 125, 54, 0, 218, 114, 188, 85, 54, 106, 196,
    135, 67, 108, 49, 233, 131, 88, 42, 75, 112, 0, 0, 221, 92, 64, 38, 75, 41, 107, 38, 55, 0, 13,
    216, 108, 88, 54, 91, 47, 47, 1, 96, 205, 42, 100, 128, 0, 0, 33, 53, 75, 42, 1, 54, 136, 55,
    99, 54, 0, 81, 106, 38, 191, 55, 134, 188, 144, 141, 114, 53, 195, 62, 88, 83, 54, 40, 64, 109,
    1, 38, 236, 55, 47, 247, 0, 0, 15, 75, 120, 196, 83, 48, 136, 0, 253, 38, 75, 120, 196, 71, 116,
    1, 69, 55, 110, 72, 1, 135, 67, 108, 39, 40, 51, 118, 66, 127, 246, 83, 48, 136, 4, 0, 0, 200,
    63, 165, 55, 86, 184, 0, 200, 78, 38, 196, 88, 152, 70, 163, 0, 0, 33, 36, 159, 0, 81, 41, 69,
    72, 1, 220, 62, 88, 54, 91, 47, 47, 1, 55, 86, 38, 50, 48, 112, 0, 0, 121, 74, 152, 58, 78, 198,
    54, 0, 81, 220, 62, 49, 233, 131, 67, 36, 198, 66, 55, 86, 188, 93, 69, 125, 40, 36, 39, 4, 0,
    0, 193, 185, 47, 148, 65, 0, 81, 54, 233, 62, 119, 48, 36, 93, 54, 56, 38, 117, 70, 78, 243, 73,
    129, 171, 140, 112, 0, 0, 193, 185, 54, 43, 71, 55, 47, 60, 0, 81, 54, 233, 62, 108, 48, 36, 93,
    54, 56, 38, 117, 70, 78, 243, 73, 129, 54, 43, 71, 64, 53, 85, 184, 48, 1, 58, 36, 159, 4, 0, 0,
    30, 123, 74, 152, 59, 64, 122, 65, 0, 13, 216, 166, 48, 36, 93, 55, 202, 142, 54, 233, 62, 248,
    4, 0, 0, 29, 44, 244, 1, 69, 0, 81, 108, 48, 36, 93, 54, 56, 38, 117, 101, 158, 1, 57, 72, 44,
    87, 214, 128, 0, 0, 15, 43, 115, 208, 49, 133, 65, 0, 81, 120, 72, 101, 176, 152, 70, 66, 129,
    38, 236, 91, 212, 0, 0, 16, 44, 72, 1, 48, 71, 62, 120, 42, 159, 54, 0, 81, 120, 72, 101, 176,
    88, 83, 38, 50, 48, 51, 47, 136, 62, 60, 136, 4, 0, 0, 15, 204, 42, 142, 48, 224, 36, 0, 218,
    152, 70, 66, 50, 145, 38, 153, 115, 66, 71, 78, 216, 48, 251, 103, 41, 189, 0, 0, 15, 204, 42,
    142, 248, 0, 81, 108, 48, 36, 93, 54, 56, 38, 117, 101, 69, 78, 216, 95, 48, 4, 0, 0, 15, 204,
    42, 142, 84, 225, 0, 218, 152, 70, 66, 129, 84, 252, 135, 88, 230, 113, 4, 0, 0, 13, 54, 208,
    104, 65, 0, 253, 51, 65, 54, 127, 48, 104, 64, 39, 115, 44, 39, 62, 43, 50, 58, 1, 55, 86, 42,
    86, 212, 0, 0, 13, 39, 87, 38, 68, 120, 55, 0, 81, 106, 38, 191, 64, 152, 70, 66, 48, 71, 62,
    183, 105, 250, 142, 119, 175, 1, 42, 86, 212, 0, 0, 15, 204, 42, 142, 54, 136, 55, 99, 54, 0,
    81, 188, 144, 46, 2, 74, 106, 38, 191, 64, 71, 74, 38, 172, 50, 47, 62, 152, 70, 66, 50, 145,
    54, 136, 55, 99, 128, 0, 0, 15, 43, 115, 208, 49, 136, 58, 71, 46, 0, 81, 49, 136, 58, 71, 46,
    2, 157, 41, 44, 68, 58, 77, 1, 114, 25, 13, 30, 1, 48, 36, 93, 37, 62, 137, 54, 165, 51, 106,
    46, 136, 128, 0, 0, 15, 43, 115, 141, 60, 206, 50, 58, 49, 1, 54, 60, 125, 40, 48, 0, 81, 38,
    36, 104, 62, 88, 48, 50, 54, 64, 107, 46, 40, 47, 93, 96, 60, 206, 50, 58, 49, 1, 241, 114, 51,
    43, 75, 112, 0, 0, 13, 54, 208, 205, 57, 44, 39, 65, 0, 26, 49, 47, 60, 74, 205, 57, 44, 39, 73,
    175, 1, 40, 59, 51, 47, 36, 96, 114, 68, 48, 50, 57, 142, 38, 36, 104, 112, 0, 0, 24, 202, 62,
    41, 40, 58, 73, 84, 54, 0, 81, 107, 48, 105, 77, 50, 58, 66, 41, 40, 58, 73, 84, 66, 51, 73, 54,
    115, 75, 87, 71, 78, 64, 75, 38, 112, 0, 0, 16, 86, 83, 55, 167, 130, 0, 81, 54, 233, 62, 119,
    58, 90, 47, 87, 235, 78, 185, 114, 88, 83, 58, 85, 113, 4, 0, 0, 17, 49, 39, 226, 0, 81, 41, 94,
    1, 80, 87, 228, 47, 75, 42, 73, 46, 190, 66, 67, 84, 134, 54, 86, 105, 48, 104, 64, 80, 87, 43,
    65, 62, 161, 50, 4, 0, 0, 173, 118, 70, 0, 81, 168, 124, 39, 62, 43, 144, 42, 1, 109, 1, 49, 71,
    48, 77, 247, 0, 16, 86, 76, 63, 99, 12, 74, 119, 118, 101, 49, 71, 48, 77, 247, 0, 173, 118, 70,
    0, 81, 38, 104, 161, 48, 73, 124, 39, 62, 43, 144, 42, 1, 109, 1, 49, 71, 48, 77, 247, 0, 16,
    86, 76, 63, 99, 12, 74, 119, 118, 101, 49, 71, 48, 77, 247, 0, 13, 56, 120, 86, 137, 125, 0, 24,
    251, 125, 50, 51, 51, 70, 78, 53, 102, 57, 165, 39, 194, 99, 226, 4, 0, 15, 43, 115, 208, 49,
    136, 58, 71, 46, 232, 209, 64, 31, 16, 27, 1, 132, 55, 66, 6, 5, 5, 5, 5, 1, 55, 86, 7, 5, 5, 5,
    5, 1, 63, 53, 90, 222, 74, 41, 44, 68, 58, 77, 4, 0, 242, 38, 68, 120, 55, 0, 81, 183, 105, 53,
    85, 1, 90, 64, 39, 194, 99, 226, 4, 0, 13, 39, 87, 38, 68, 120, 55, 232, 55, 194, 49, 1, 75, 78,
    56, 161, 3, 162, 43, 94, 42, 62, 144, 39, 73, 14, 140, 47, 165, 69, 74, 38, 172, 50, 47, 112, 0,
    173, 38, 204, 42, 62, 68, 41, 104, 70, 0, 253, 68, 3, 21, 25, 32, 21, 30, 17, 1, 246, 68, 45,
    115, 55, 101, 39, 194, 99, 226, 4, 0, 18, 69, 87, 90, 64, 171, 44, 38, 43, 1, 54, 82, 124, 127,
    215, 233, 136, 65, 66, 67, 68, 3, 21, 25, 32, 21, 30, 17, 1, 55, 102, 101, 55, 86, 38, 204, 42,
    112, 0, 14, 36, 87, 248, 0, 81, 108, 88, 48, 72, 95, 48, 163, 0, 15, 236, 177, 108, 250, 62,
    245, 165, 105, 219, 0, 221, 41, 104, 101, 37, 93, 156, 65, 0, 81, 168, 120, 87, 237, 177, 36,
    56, 63, 164, 38, 36, 91, 212, 0, 13, 54, 208, 168, 171, 40, 145, 105, 43, 143, 37, 137, 38, 46,
    70, 74, 214, 128, 0, 29, 44, 244, 3, 96, 152, 70, 70, 0, 174, 50, 78, 54, 46, 66, 95, 1, 214,
    128, 0, 27, 56, 64, 57, 72, 44, 87, 214, 66, 69, 161, 74, 188, 144, 141, 54, 136, 55, 99, 128,
    0, 242, 38, 68, 120, 55, 0, 81, 106, 38, 191, 64, 240, 43, 234, 62, 40, 76, 56, 222, 1, 183,
    105, 180, 84, 4, 0, 13, 39, 87, 38, 68, 120, 55, 134, 63, 80, 1, 84, 78, 130, 4, 0, 221, 41,
    104, 101, 37, 93, 156, 65, 0, 81, 168, 68, 41, 104, 131, 67, 84, 232, 214, 66, 58, 140, 47, 1,
    83, 43, 40, 47, 51, 4, 0, 13, 54, 208, 168, 180, 68, 182, 212, 0, 25, 147, 37, 137, 38, 46, 70,
    0, 197, 43, 143, 51, 56, 177, 176, 127, 159, 66, 37, 137, 38, 141, 107, 125, 4, 0, 13, 54, 141,
    197, 139, 64, 55, 86, 68, 57, 44, 40, 58, 74, 37, 137, 38, 46, 4, 0, 29, 44, 244, 3, 96, 235,
    70, 0, 81, 214, 66, 103, 1, 60, 206, 241, 58, 65, 62, 237, 113, 4, 0, 15, 236, 177, 214, 66, 96,
    60, 206, 201, 4, 0, 30, 53, 144, 141, 83, 41, 191, 39, 0, 197, 41, 191, 87, 228, 188, 144, 141,
    180, 84, 4, 0, 15, 50, 48, 215, 142, 188, 144, 141, 255, 1, 96, 104, 62, 158, 74, 227, 69, 74,
    38, 172, 50, 47, 112, 0, 28, 195, 62, 83, 41, 191, 39, 0, 242, 188, 144, 141, 255, 1, 41, 159,
    66, 67, 84, 4, 0, 15, 236, 177, 53, 195, 62, 54, 136, 55, 99, 66, 95, 1, 69, 38, 50, 48, 165,
    84, 128, 0, 242, 53, 195, 62, 55, 86, 49, 133, 65, 0, 197, 41, 191, 87, 228, 58, 36, 93, 55, 86,
    68, 106, 43, 74, 176, 135, 246, 120, 72, 163, 0, 15, 43, 115, 208, 49, 133, 65, 186, 231, 105,
    88, 102, 222, 55, 2, 78, 54, 141, 171, 40, 145, 67, 168, 88, 109, 4, 0, 33, 53, 75, 42, 1, 51,
    68, 41, 44, 59, 0, 81, 120, 72, 101, 176, 125, 94, 55, 66, 158, 157, 51, 68, 41, 44, 59, 1, 135,
    175, 83, 37, 62, 104, 163, 0, 16, 44, 72, 1, 158, 74, 38, 191, 188, 93, 51, 68, 41, 44, 59, 1,
    154, 39, 82, 55, 69, 36, 91, 212, 0, 17, 49, 38, 123, 51, 196, 83, 80, 36, 37, 47, 70, 0, 218,
    104, 131, 30, 23, 29, 1, 114, 29, 28, 30, 27, 134, 37, 56, 64, 54, 115, 194, 62, 188, 144, 46,
    165, 88, 103, 41, 4, 0, 30, 194, 49, 1, 127, 54, 115, 194, 62, 188, 144, 46, 99, 134, 114, 119,
    158, 90, 64, 30, 23, 29, 155, 29, 28, 30, 27, 4, 0, 33, 53, 75, 42, 1, 176, 95, 48, 148, 0, 81,
    176, 69, 74, 30, 86, 43, 40, 36, 39, 73, 43, 143, 67, 58, 53, 75, 42, 1, 95, 48, 148, 4, 0, 33,
    102, 55, 142, 176, 96, 17, 4, 6, 11, 9, 1, 95, 48, 148, 134, 158, 157, 51, 47, 56, 66, 124, 244,
    116, 39, 74, 38, 191, 188, 93, 38, 153, 112, 0, 121, 252, 83, 129, 49, 133, 65, 0, 229, 252, 38,
    75, 55, 36, 69, 66, 54, 50, 48, 40, 63, 165, 50, 145, 63, 85, 1, 120, 42, 159, 128, 0, 27, 100,
    217, 129, 84, 252, 135, 38, 75, 124, 125, 66, 103, 1, 120, 42, 159, 128, 0, 121, 252, 161, 86,
    54, 43, 71, 55, 0, 229, 252, 43, 143, 41, 40, 58, 73, 63, 85, 1, 11, 1, 120, 42, 159, 128, 0,
    27, 100, 217, 129, 38, 50, 48, 51, 47, 136, 62, 51, 43, 227, 176, 143, 67, 84, 225, 4, 0, 29,
    44, 244, 3, 96, 152, 70, 70, 0, 253, 205, 59, 93, 154, 168, 182, 46, 66, 95, 1, 214, 128, 0, 19,
    40, 64, 214, 66, 180, 205, 59, 93, 41, 149, 48, 74, 156, 189, 0, 242, 168, 220, 40, 0, 81, 168,
    120, 87, 83, 192, 75, 87, 96, 238, 112, 0, 193, 130, 186, 231, 105, 235, 66, 170, 2, 78, 54,
    141, 171, 40, 145, 67, 168, 88, 109, 4, 0, 242, 241, 220, 40, 0, 35, 206, 241, 120, 87, 83, 192,
    75, 87, 96, 238, 112, 0, 24, 202, 62, 54, 194, 62, 135, 60, 206, 241, 88, 53, 144, 49, 99, 155,
    175, 1, 37, 62, 68, 106, 43, 163, 0, 29, 44, 244, 3, 96, 235, 70, 0, 81, 214, 66, 71, 74, 54,
    179, 38, 62, 36, 198, 66, 154, 119, 58, 65, 62, 237, 113, 4, 0, 15, 43, 115, 208, 188, 144, 141,
    214, 66, 114, 21, 27, 78, 38, 38, 82, 66, 107, 125, 232, 171, 44, 38, 43, 1, 154, 55, 58, 50,
    74, 188, 144, 141, 104, 82, 4, 0, 121, 252, 144, 46, 190, 49, 0, 229, 252, 88, 83, 129, 176, 68,
    49, 55, 101, 41, 149, 48, 1, 174, 50, 4, 0, 27, 100, 217, 129, 176, 135, 60, 90, 1, 68, 49, 64,
    41, 149, 48, 1, 174, 50, 4, 0, 121, 252, 83, 77, 50, 58, 70, 0, 229, 252, 88, 75, 74, 16, 86,
    200, 64, 26, 102, 42, 69, 148, 62, 107, 125, 4, 0, 27, 100, 217, 36, 216, 49, 133, 65, 186, 84,
    66, 90, 64, 48, 36, 93, 83, 151, 53, 93, 63, 88, 75, 112, 0, 15, 153, 115, 1, 83, 249, 0, 218,
    103, 41, 65, 66, 228, 38, 153, 115, 1, 135, 88, 249, 4, 0, 26, 41, 41, 73, 27, 15, 24, 31, 1,
    114, 27, 15, 24, 13, 232, 55, 40, 209, 51, 43, 75, 40, 3, 40, 57, 217, 95, 1, 46, 40, 93, 51,
    100, 54, 82, 4, 0, 13, 198, 66, 55, 60, 51, 62, 144, 46, 190, 49, 0, 81, 54, 38, 43, 40, 48, 62,
    154, 221, 92, 55, 3, 255, 1, 88, 83, 46, 190, 49, 4, 0, 29, 118, 211, 36, 185, 158, 157, 29, 21,
    27, 1, 255, 4, 0, 29, 82, 124, 127, 238, 73, 161, 86, 54, 43, 71, 55, 0, 29, 82, 124, 75, 3, 17,
    59, 51, 44, 68, 66, 88, 203, 137, 58, 74, 48, 69, 44, 48, 126, 4, 0, 28, 36, 44, 54, 62, 29, 82,
    124, 75, 3, 17, 59, 51, 44, 68, 66, 85, 87, 245, 211, 219, 0, 13, 198, 66, 83, 41, 191, 39, 0,
    81, 71, 44, 42, 69, 36, 196, 255, 1, 240, 40, 59, 44, 125, 4, 0, 13, 187, 116, 1, 71, 44, 42,
    69, 36, 196, 255, 1, 161, 74, 188, 144, 141, 69, 74, 38, 172, 50, 47, 112, 0, 13, 198, 66, 83,
    100, 50, 47, 57, 70, 0, 81, 43, 50, 54, 64, 69, 74, 255, 1, 43, 143, 228, 57, 72, 44, 87, 21,
    27, 78, 198, 128, 0, 15, 236, 177, 184, 48, 36, 96, 114, 159, 66, 16, 25, 29, 1, 162, 71, 39,
    128, 0, 197, 83, 234, 160, 36, 37, 209, 0, 197, 175, 83, 55, 202, 142, 119, 102, 222, 64, 190,
    4, 0, 193, 185, 47, 148, 65, 232, 125, 94, 64, 41, 40, 58, 73, 84, 66, 51, 73, 54, 115, 75, 87,
    178, 74, 107, 48, 105, 246, 68, 106, 43, 163, 0, 200, 64, 234, 160, 36, 37, 209, 0, 81, 168,
    175, 83, 68, 106, 43, 226, 101, 215, 210, 102, 222, 64, 190, 4, 0, 193, 185, 47, 148, 189, 0,
    200, 64, 234, 160, 36, 37, 209, 0, 229, 101, 215, 55, 60, 78, 64, 60, 206, 241, 175, 83, 37, 62,
    68, 106, 43, 101, 102, 222, 64, 190, 4, 0, 24, 202, 62, 54, 194, 62, 135, 60, 206, 241, 88, 53,
    144, 49, 99, 155, 175, 1, 37, 62, 68, 106, 43, 163, 0, 173, 228, 47, 75, 42, 73, 40, 59, 44,
    125, 54, 0, 81, 121, 3, 207, 1, 240, 41, 105, 85, 93, 119, 135, 197, 46, 190, 128, 0, 24, 202,
    62, 54, 194, 62, 135, 60, 206, 54, 60, 125, 40, 48, 1, 152, 57, 73, 104, 131, 129, 121, 3, 207,
    1, 55, 150, 38, 112, 0, 173, 137, 50, 51, 0, 218, 38, 233, 62, 37, 106, 141, 161, 157, 166, 135,
    43, 36, 87, 72, 68, 36, 39, 93, 204, 39, 47, 101, 159, 4, 0, 15, 236, 177, 53, 195, 165, 54, 86,
    135, 228, 119, 38, 50, 48, 131, 37, 106, 46, 4, 0, 30, 50, 86, 48, 85, 93, 43, 50, 51, 54, 0,
    218, 51, 182, 54, 101, 161, 86, 48, 85, 93, 122, 65, 128, 0, 29, 43, 71, 55, 80, 74, 38, 43, 36,
    96, 103, 1, 29, 21, 27, 1, 205, 59, 44, 82, 232, 137, 50, 141, 95, 157, 137, 50, 51, 1, 69, 74,
    53, 195, 99, 4, 0, 14, 104, 60, 0, 229, 101, 51, 43, 227, 88, 96, 104, 112, 0, 193, 185, 47,
    148, 65, 134, 114, 209, 234, 62, 129, 48, 82, 54, 36, 42, 112, 0, 173, 175, 117, 47, 70, 0, 81,
    168, 175, 117, 47, 70, 226, 4, 0, 13, 54, 208, 168, 180, 68, 182, 212, 0, 24, 251, 237, 113, 0,
    81, 54, 82, 124, 127, 39, 82, 38, 102, 51, 196, 246, 237, 113, 4, 0, 15, 50, 48, 215, 142, 29,
    16, 27, 1, 103, 1, 37, 50, 63, 1, 124, 39, 131, 85, 87, 38, 204, 42, 142, 103, 41, 189, 0, 17,
    49, 39, 101, 37, 93, 174, 50, 0, 197, 118, 70, 211, 250, 62, 105, 246, 85, 54, 58, 65, 163, 0,
    23, 50, 50, 141, 180, 68, 182, 127, 69, 74, 39, 40, 37, 56, 42, 1, 137, 42, 66, 154, 38, 172,
    50, 47, 112, 0, 221, 92, 64, 38, 75, 41, 107, 38, 55, 0, 13, 216, 108, 154, 54, 233, 62, 119,
    88, 54, 91, 47, 47, 1, 96, 205, 42, 100, 128, 0, 33, 36, 105, 144, 91, 47, 74, 50, 145, 108, 88,
    39, 75, 40, 134, 63, 80, 1, 245, 211, 219, 0, 29, 115, 56, 102, 210, 68, 89, 44, 146, 0, 218,
    152, 70, 66, 129, 54, 115, 56, 102, 55, 60, 78, 42, 68, 40, 48, 217, 41, 44, 53, 125, 4, 0, 29,
    40, 64, 109, 74, 54, 115, 56, 102, 210, 48, 115, 204, 44, 54, 48, 1, 135, 197, 68, 89, 44, 100,
    4, 0, 200, 64, 77, 50, 58, 70, 0, 13, 56, 63, 164, 38, 36, 196, 235, 101, 69, 124, 39, 62, 174,
    50, 4, 0, 13, 54, 141, 197, 139, 64, 180, 68, 182, 212, 0, 173, 175, 117, 47, 70, 0, 229, 73,
    98, 57, 62, 109, 1, 250, 142, 119, 246, 85, 54, 58, 65, 163, 0, 16, 86, 76, 63, 99, 12, 226, 78,
    55, 55, 40, 48, 51, 64, 88, 50, 57, 189, 0, 15, 191, 188, 93, 37, 137, 38, 46, 70, 0, 81, 42,
    40, 86, 51, 65, 48, 44, 54, 124, 75, 66, 39, 86, 83, 77, 50, 58, 1, 84, 66, 55, 86, 63, 88, 38,
    191, 55, 123, 4, 0, 13, 47, 137, 58, 74, 38, 191, 188, 93, 144, 39, 73, 19, 40, 86, 27, 65, 48,
    44, 54, 124, 75, 66, 69, 74, 38, 172, 50, 47, 112, 0, 25, 147, 37, 137, 38, 46, 70, 0, 81, 176,
    88, 37, 94, 146, 4, 0, 13, 54, 141, 197, 139, 64, 180, 68, 182, 75, 134, 144, 47, 82, 66, 67,
    37, 137, 38, 141, 88, 69, 55, 118, 163, 0, 14, 36, 87, 248, 0, 81, 108, 88, 48, 72, 95, 48, 163,
    0, 15, 236, 177, 108, 250, 62, 245, 165, 105, 219, 0, 24, 251, 48, 104, 64, 125, 36, 93, 96, 21,
    49, 120, 36, 0, 253, 119, 96, 21, 49, 120, 129, 37, 149, 46, 142, 53, 56, 47, 131, 135, 46, 40,
    40, 51, 1, 159, 66, 48, 251, 69, 74, 38, 191, 55, 123, 4, 0, 31, 54, 62, 129, 166, 96, 21, 49,
    120, 36, 232, 152, 57, 73, 45, 50, 96, 51, 43, 227, 47, 69, 131, 85, 87, 33, 40, 37, 28, 30, 15,
    1, 96, 227, 38, 75, 41, 65, 80, 38, 112, 0, 13, 198, 66, 237, 113, 0, 81, 221, 92, 55, 3, 255,
    1, 88, 237, 113, 4, 0, 15, 236, 177, 221, 92, 55, 3, 255, 1, 250, 62, 245, 165, 105, 219, 0, 15,
    153, 115, 1, 83, 249, 0, 218, 103, 41, 65, 66, 228, 38, 153, 115, 1, 135, 88, 249, 4, 0, 26, 41,
    41, 73, 27, 15, 24, 31, 1, 114, 27, 15, 24, 13, 232, 55, 40, 209, 51, 43, 75, 40, 3, 40, 57,
    217, 95, 1, 46, 40, 93, 51, 100, 54, 82, 4, 0, 24, 251, 237, 113, 0, 81, 168, 120, 87, 237, 177,
    54, 82, 124, 127, 39, 82, 38, 102, 51, 91, 212, 0, 15, 50, 48, 215, 142, 103, 41, 73, 158, 74,
    29, 16, 27, 1, 135, 67, 168, 55, 202, 82, 4, 0, 24, 251, 237, 113, 0, 35, 206, 241, 120, 87,
    237, 177, 54, 82, 124, 127, 39, 82, 38, 102, 51, 91, 212, 0, 15, 236, 177, 29, 16, 27, 155, 38,
    153, 115, 1, 54, 136, 55, 99, 66, 103, 1, 60, 206, 201, 4, 0, 242, 53, 195, 62, 209, 243, 0,
    242, 41, 194, 145, 53, 195, 62, 161, 74, 176, 88, 234, 160, 36, 37, 47, 112, 0, 193, 130, 186,
    231, 105, 235, 66, 170, 2, 78, 54, 141, 171, 40, 145, 67, 168, 88, 109, 4, 0, 23, 44, 48, 105,
    68, 106, 43, 70, 0, 13, 47, 47, 1, 132, 55, 66, 135, 67, 84, 66, 48, 36, 93, 104, 62, 94, 62,
    55, 202, 80, 4, 0, 13, 54, 141, 197, 139, 64, 95, 157, 43, 44, 222, 73, 107, 48, 159, 4, 0, 200,
    64, 249, 0, 197, 240, 139, 64, 171, 111, 67, 108, 182, 46, 66, 95, 4, 0, 23, 50, 50, 141, 109,
    1, 171, 44, 38, 43, 1, 41, 40, 148, 56, 68, 66, 197, 139, 55, 128, 0, 200, 64, 249, 0, 81, 168,
    240, 139, 64, 171, 111, 67, 108, 182, 46, 66, 95, 4, 0, 31, 54, 62, 36, 216, 48, 40, 63, 50, 87,
    114, 41, 144, 38, 91, 212, 0, 200, 64, 249, 0, 35, 206, 241, 240, 139, 64, 171, 111, 67, 108,
    182, 46, 66, 95, 4, 0, 15, 204, 42, 142, 54, 136, 55, 99, 66, 103, 1, 60, 206, 241, 54, 86, 135,
    105, 55, 202, 131, 67, 248, 4, 0, 30, 50, 86, 48, 85, 93, 84, 54, 0, 24, 71, 62, 84, 66, 51, 73,
    54, 115, 75, 87, 58, 65, 62, 125, 94, 55, 101, 63, 85, 74, 107, 48, 105, 77, 50, 58, 128, 0, 29,
    55, 94, 64, 41, 40, 58, 73, 84, 66, 51, 73, 54, 115, 75, 39, 134, 71, 78, 54, 141, 197, 139, 64,
    95, 157, 43, 44, 222, 73, 107, 48, 159, 4, 0, 30, 50, 86, 48, 85, 93, 84, 54, 0, 24, 71, 62, 84,
    66, 53, 144, 78, 64, 75, 38, 62, 63, 85, 74, 107, 48, 105, 77, 50, 58, 128, 0, 33, 36, 105, 144,
    91, 47, 157, 119, 118, 54, 134, 71, 78, 54, 141, 197, 139, 64, 95, 157, 43, 44, 222, 73, 107,
    48, 159, 4, 0, 30, 44, 48, 101, 195, 0, 253, 238, 73, 53, 85, 1, 90, 64, 250, 142, 108, 246, 39,
    75, 112, 0, 29, 118, 211, 219, 0, 173, 69, 55, 223, 109, 113, 0, 35, 206, 241, 54, 217, 129, 9,
    59, 59, 1, 223, 114, 39, 194, 99, 226, 4, 0, 23, 50, 50, 141, 180, 223, 114, 69, 74, 137, 42,
    66, 103, 1, 60, 206, 201, 4, 0, 173, 69, 55, 223, 109, 113, 0, 35, 206, 241, 54, 217, 129, 10,
    59, 59, 1, 114, 11, 59, 59, 1, 223, 114, 39, 194, 99, 226, 4, 0, 23, 50, 50, 141, 180, 223, 114,
    69, 74, 137, 42, 66, 103, 1, 60, 206, 201, 4, 0, 13, 56, 120, 86, 137, 125, 0, 81, 48, 251, 235,
    101, 39, 194, 99, 226, 4, 0, 15, 43, 115, 208, 49, 136, 58, 71, 46, 116, 39, 74, 25, 13, 30, 1,
    54, 136, 55, 99, 128, 0, 29, 110, 73, 223, 71, 0, 253, 122, 44, 38, 62, 69, 124, 39, 62, 197,
    235, 163, 0, 193, 130, 186, 231, 105, 235, 66, 170, 2, 78, 54, 141, 197, 139, 64, 180, 68, 182,
    212, 0, 29, 110, 73, 223, 71, 0, 81, 53, 195, 165, 69, 124, 39, 62, 197, 235, 163, 0, 193, 130,
    186, 231, 105, 235, 66, 170, 2, 78, 54, 141, 197, 139, 64, 180, 68, 182, 212, 0, 29, 110, 73,
    223, 71, 0, 253, 48, 251, 166, 103, 1, 197, 235, 163, 0, 193, 130, 186, 231, 105, 235, 66, 170,
    2, 78, 54, 141, 197, 139, 64, 180, 68, 182, 212, 0, 29, 110, 73, 223, 71, 0, 197, 38, 90, 47,
    87, 83, 41, 136, 38, 43, 74, 255, 1, 154, 188, 144, 46, 4, 0, 193, 130, 186, 231, 105, 235, 66,
    170, 134, 38, 43, 115, 208, 188, 144, 141, 54, 136, 55, 99, 128, 0, 14, 36, 87, 98, 55, 40, 58,
    36, 60, 0, 81, 168, 85, 54, 58, 65, 101, 158, 157, 10, 5, 7, 1, 223, 71, 4, 0, 13, 54, 141, 171,
    40, 145, 67, 168, 88, 109, 4, 0, 173, 69, 55, 223, 109, 113, 0, 81, 168, 54, 217, 129, 9, 59,
    59, 1, 223, 114, 39, 194, 99, 226, 4, 0, 13, 54, 208, 168, 180, 68, 182, 212, 0, 173, 69, 55,
    223, 109, 113, 0, 81, 168, 54, 217, 129, 10, 59, 59, 1, 114, 11, 59, 59, 1, 223, 114, 39, 194,
    99, 226, 4, 0, 13, 54, 141, 171, 40, 145, 67, 168, 88, 109, 4, 0, 242, 168, 220, 40, 0, 81, 168,
    120, 87, 83, 192, 75, 87, 96, 238, 112, 0, 193, 130, 186, 231, 105, 235, 66, 170, 2, 78, 54,
    141, 171, 40, 145, 67, 168, 88, 109, 4, 0, 242, 241, 220, 40, 0, 35, 206, 241, 120, 87, 83, 192,
    75, 87, 96, 238, 112, 0, 24, 202, 62, 54, 194, 62, 135, 60, 206, 241, 88, 53, 144, 49, 99, 155,
    175, 1, 37, 62, 68, 106, 43, 163, 0, 15, 94, 102, 73, 83, 234, 160, 36, 37, 209, 0, 81, 168,
    175, 83, 55, 202, 142, 119, 102, 222, 64, 190, 4, 0, 193, 185, 47, 148, 189, 0, 241, 83, 234,
    160, 36, 37, 209, 0, 35, 206, 241, 175, 83, 55, 202, 142, 119, 102, 222, 64, 190, 4, 0, 24, 202,
    62, 54, 194, 62, 135, 60, 206, 241, 88, 53, 144, 49, 99, 155, 175, 1, 37, 62, 68, 106, 43, 163,
    0, 14, 104, 93, 40, 57, 65, 60, 171, 65, 40, 0, 17, 57, 65, 93, 51, 43, 227, 154, 84, 101, 215,
    210, 88, 96, 104, 112, 0, 193, 185, 47, 148, 65, 186, 57, 50, 44, 117, 48, 160, 1, 88, 83, 234,
    160, 36, 37, 47, 112, 0, 25, 147, 83, 41, 191, 39, 0, 242, 166, 85, 60, 171, 65, 62, 46, 190,
    66, 67, 176, 114, 104, 189, 0, 15, 43, 115, 208, 176, 250, 62, 120, 72, 99, 78, 130, 4, 0, 200,
    116, 54, 58, 65, 0, 200, 37, 153, 60, 116, 54, 58, 65, 101, 69, 74, 238, 62, 77, 50, 58, 163, 0,
    193, 185, 47, 148, 189, 0, 173, 39, 115, 47, 69, 70, 0, 81, 168, 55, 194, 49, 70, 74, 119, 184,
    58, 49, 4, 0, 13, 54, 208, 168, 180, 68, 182, 212, 0, 24, 251, 237, 113, 0, 81, 54, 82, 124,
    127, 39, 82, 38, 102, 51, 196, 246, 237, 113, 4, 0, 15, 50, 48, 215, 142, 29, 16, 27, 1, 103, 1,
    37, 50, 63, 1, 124, 39, 131, 85, 87, 38, 204, 42, 142, 103, 41, 189, 0,
};

/* Where the texts of each record begin. */
static const uint16_t status_texts[] = {
    3, 28, 80, 148, 200, 259, 308, 360, 420, 465, 528, 591, 664, 734, 803, 856, 933, 985, 1056,
    1109, 1176, 1225, 1289, 1321, 1372, 1410, 1464, 1504, 1557, 1623, 1680, 1756, 1803, 1865, 1931,
    1999, 2051, 2119, 2205, 2263, 2332, 2396, 2459, 2527, 2576, 2636, 2714, 2763, 2822, 2882, 2949,
    2999, 3070, 3135, 3198, 3245, 3290, 3337, 3392, 3425, 3474, 3528, 3583, 3640, 3731, 3768, 3814,
    3865, 3898, 3924, 3963, 3998, 4045, 4107, 4199, 4148, 4199, 4202, 4257, 4310, 4363, 4422,
};

static const uint16_t outcome_texts[] = {
    4488, 4514, 4533, 4550, 4571, 4593, 4608, 4633, 4660, 4680, 4700, 4728, 4758, 4785, 4808, 4835,
    4861, 4892, 4918, 4933, 4957, 4993, 5025, 5042, 5064, 5096, 5127, 5153, 5191,
};

static const uint16_t action_texts[] = {
    5228, 5245, 5270, 5300, 5328, 5369, 5394, 5420, 5443, 5474, 5502, 5526, 5547, 5577, 5608, 5647,
    5691, 5737, 5776, 5814, 5842,
};

static const uint16_t plivo_texts[] = {
    5880, 5917, 5958, 6028, 6085, 6156, 6181, 6224, 6265, 6307, 6347, 6393, 6427, 6472, 6514, 6572,
    6633, 6704, 6773, 6824, 6872, 6911, 6949, 6992, 7058, 7103, 7155, 7214, 7261, 7319, 7368, 7419,
    7472, 7503, 7560, 7619, 7670, 7732, 7764, 7788, 7837, 7886, 7938, 7996, 8031, 8073, 8145, 8187,
    8212, 8301, 8335, 8394, 8439, 8486, 8532, 8581, 8621, 8657, 8702, 8775, 8836, 8863, 8907, 8956,
    8996, 9035, 9073, 9109, 9156, 9195, 9228, 9269, 9307, 9350, 9381, 9429, 9479, 9516, 9546, 9575,
};

static const uint16_t nobody_texts[] = { TEXT_NOTHING };

static const uint16_t *texts_of(unsigned vendor)
{
    switch (vendor) {
    case SIPCAUSE_PLIVO:
        return plivo_texts;
    default:
        return nobody_texts;
    }
}
/* SPDX-License-Identifier: MIT
 *
 * text.c - unpacks the texts for people.
 *
 * A text is a string of symbols, each a letter or a pair of symbols. A pair is unpacked first half
 * first, while its second half waits on a stack whose depth the generator knows.
 */

/* What has been written so far, and how much there would be. */
struct text_writer {
    char  *buffer;
    size_t size, len;
    size_t whole; /* how many bytes of it are whole UTF-8 sequences that fit beside the NUL */
};

static void write_letter(struct text_writer *writer, uint8_t letter)
{
    if ((letter & 0xc0) != 0x80 && writer->len < writer->size)
        writer->whole = writer->len; /* a sequence begins, so all before it are whole */
    if (writer->len + 1 < writer->size)
        writer->buffer[writer->len] = (char)letter;
    writer->len++;
}

static void write_symbol(struct text_writer *writer, unsigned symbol)
{
    uint8_t  waiting[TEXT_DEPTH];
    unsigned depth = 0;

    for (;;) {
        while (symbol >= TEXT_FIRST_RULE) {
            const uint8_t *halves = text_rules + 2 * (symbol - TEXT_FIRST_RULE);
            waiting[depth++] = halves[1];
            symbol = halves[0];
        }
        write_letter(writer, text_letters[symbol]);
        if (depth == 0)
            return;
        symbol = waiting[--depth];
    }
}

/* Writes text `which` of the record whose texts begin at `start`. */
static size_t write_text(unsigned start, unsigned which, char *buffer, size_t size)
{
    struct text_writer writer = { buffer, size, 0, 0 };
    const uint8_t *symbol = text_packed + start;

    if (which > SIPCAUSE_ADVICE)
        symbol = text_packed + TEXT_NOTHING;
    else
        while (which > 0)
            which -= *symbol++ == 0;
    while (*symbol != 0)
        write_symbol(&writer, *symbol++);
    if (size > 0)
        buffer[writer.len < size ? writer.len : writer.whole] = '\0';
    return writer.len;
}

size_t sipcause_status_text(const struct sipcause_status *status, enum sipcause_text which, char *buffer, size_t size)
{
    return write_text(status_texts[status - status_rows], which, buffer, size);
}

size_t sipcause_entry_text(const struct sipcause_entry *entry, enum sipcause_text which, char *buffer, size_t size)
{
    return write_text(texts_of(entry->vendor)[entry - table_of(entry->vendor).entries], which, buffer, size);
}

static size_t write_listed(const uint16_t *starts, size_t count, unsigned number, unsigned which, char *buffer, size_t size)
{
    return write_text(number < count ? starts[number] : TEXT_NOTHING, which, buffer, size);
}

size_t sipcause_outcome_text(unsigned outcome, enum sipcause_text which, char *buffer, size_t size)
{
    return write_listed(outcome_texts, sizeof outcome_texts / sizeof outcome_texts[0], outcome, which, buffer, size);
}

size_t sipcause_action_text(unsigned action, enum sipcause_text which, char *buffer, size_t size)
{
    return write_listed(action_texts, sizeof action_texts / sizeof action_texts[0], action, which, buffer, size);
}
