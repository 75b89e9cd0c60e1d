/* SPDX-License-Identifier: MIT
 *
 * said.c - what one message of a call has said: causes, a vendor's entry, a sense of its code.
 */

/* Keeps a function apart from its only caller. gcc makes one of both even where it shall be small,
 * but in a long function jumps are long, and Thumb's far ones take two instructions. */
#if defined(__GNUC__) && defined(__thumb__)
#define APART __attribute__((noinline))
#else
#define APART
#endif

/* What it has, in struct sipcause_said. A cause of Q.850 or SIP that is 0 is none; one of another
 * protocol is kept as its row, where that means something. */
enum {
    SAID_RETRY_AFTER = 1,
    SAID_TAG = 2,      /* its From tag is the caller's */
    SAID_OTHER_TAG = 4 /* its From tag is not the caller's */
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
    return call->course.stage - 1u < SIPCAUSE_STAGE_ANSWERED - 1;
}

static void said_nothing(struct sipcause_said *said)
{
    said->method = said->has = said->rank = said->sense = said->text_sense = 0;
    said->location = SIPCAUSE_NO_LOCATION;
    said->code = said->message = said->tag = said->entry = said->q850 = said->sip = said->exact = 0;
    said->retry_after = 0;
}

/* Assigns field by field, since for whole structs some compilers call memcpy(), and for their
 * zeros memset(). */
static void said_again(struct sipcause_said *restrict to, const struct sipcause_said *restrict from)
{
    to->method = from->method;
    to->has = from->has;
    to->rank = from->rank;
    to->location = from->location;
    to->sense = from->sense;
    to->text_sense = from->text_sense;
    to->code = from->code;
    to->message = from->message;
    to->tag = from->tag;
    to->entry = from->entry;
    to->q850 = from->q850;
    to->sip = from->sip;
    to->exact = from->exact;
    to->retry_after = from->retry_after;
}

static void course_again(struct sipcause_course *to, const struct sipcause_course *from)
{
    to->flags = from->flags;
    to->stage = from->stage;
    to->method = from->method;
    to->event = from->event;
    to->role = from->role;
    to->vendor = from->vendor;
    to->early_location = from->early_location;
    to->messages = from->messages;
    to->answered_in = from->answered_in;
    to->cseq = from->cseq;
    to->now_cseq = from->now_cseq;
    to->early_in = from->early_in;
    to->early_cause = from->early_cause;
    to->caller_tag = from->caller_tag;
}

/* The row of a message's code, as its phrase or a warn code has it. */
static const struct sipcause_status *status_of(const struct sipcause_said *said)
{
    return sense_row(said->sense, said->code);
}

#if SIPCAUSE_VENDORS

static const struct sipcause_vendor *call_vendor(const struct sipcause_call *call)
{
    return &vendors[vendor_place(call->course.vendor)];
}

/* Keeps a vendor's entry: the one nearer to the point; of two that are as near, the first of the
 * table, since header fields have no order, but of the caller's own the last. */
static void keep_entry(struct sipcause_said *said, unsigned rank,
                       const struct sipcause_entry *entry)
{
    const unsigned place = (unsigned)(entry - vendor_entries);
    const int is_later = said->entry != 0 && said->entry <= place && rank != RANK_CALLER;

    if (place == 0 || said->rank > rank || (said->rank == rank && is_later))
        return;
    said->entry = (uint16_t)place;
    said->rank = (uint8_t)rank;
}

#endif

/* ---- Causes ---- */

#if SIPCAUSE_CAUSES
/* Where the row stands of the cause that a message has for a kind of evidence, or one that says
 * nothing: of SIP that does the code itself, and what is no failure. */
static unsigned place_said(const struct sipcause_said *said, unsigned evidence)
{
    unsigned protocol = SIPCAUSE_PROTOCOL_Q_850, cause = said->q850;

    if (evidence == EVIDENCE_EXACT_CAUSE)
        return said->exact;
    if (evidence == EVIDENCE_SIP_CAUSE) {
        protocol = SIPCAUSE_PROTOCOL_SIP;
        cause = said->sip >= 300 && said->sip != said->code ? said->sip : 0;
    } else if (evidence != EVIDENCE_Q850_CAUSE && evidence != EVIDENCE_GENERIC_CAUSE) {
        return 0;
    }
    return cause_exact(protocol, cause);
}
#endif

/* The same, if the cause means something and tells more than the code beside it: not one that is
 * generic, but where that is what is asked for; and not one that says what the code would without
 * its phrase, as 21 beside "603 Network Blocked". Else 0. */
static unsigned cause_of(const struct sipcause_said *said, unsigned evidence)
{
#if SIPCAUSE_CAUSES
    const unsigned place = place_said(said, evidence);
    const unsigned outcome = SIPCAUSE_READ(cause_rows[place].outcome);

    if (outcome == SIPCAUSE_OUTCOME_UNKNOWN
        || (evidence != EVIDENCE_GENERIC_CAUSE
            && SIPCAUSE_READ(cause_rows[place].flags) & SIPCAUSE_GENERIC)
        || (said->sense != 0
            && outcome == SIPCAUSE_READ(sipcause_status_find(said->code)->outcome)))
        return 0;
    return place;
#else
    (void)said;
    (void)evidence;
    return 0;
#endif
}
