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
