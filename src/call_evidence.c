/* SPDX-License-Identifier: MIT
 *
 * call_evidence.c - what each kind of evidence says of a call, if it has any. Which comes first,
 * diagnose.c says by the rows of spec/diagnosis.lua.
 */

/* What a diagnosis is made from, and what of it is known already. */
struct found {
    const struct sipcause_call *call;
    struct sipcause_diagnosis *diagnosis; /* its cause and entry are what decides, or row 0 */
    const struct sipcause_said *said;     /* what decides: the message; NULL where none does */
    const struct sipcause_status *status; /* the response code; NULL, unless this is what does */
    unsigned code; /* of the final failure, or what an event is taken for, or 0 */
};

/* Takes over what evidence says. Returns 1: there is some. */
APART static int says(const struct found *found, unsigned outcome, unsigned action)
{
    found->diagnosis->outcome = (uint8_t)outcome;
    found->diagnosis->action = (uint8_t)action;
    return 1;
}

static int status_says(struct found *found, const struct sipcause_status *status)
{
    found->status = status;
    return says(found, SIPCAUSE_READ(status->outcome), SIPCAUSE_READ(status->action));
}

static int entry_says(const struct found *found, unsigned place)
{
#if SIPCAUSE_VENDORS
    const struct sipcause_entry *const entry = &vendor_entries[place];

    if (place == 0 || SIPCAUSE_READ(entry->flags) & SIPCAUSE_TELLS_NO_MORE)
        return 0;
    found->diagnosis->entry = entry;
    return says(found, SIPCAUSE_READ(entry->outcome), SIPCAUSE_READ(entry->action));
#else
    (void)found;
    return place != 0;
#endif
}

static int cause_says(const struct found *found, unsigned place)
{
#if SIPCAUSE_CAUSES
    const struct sipcause_cause *const cause = &cause_rows[place];

    if (place == 0)
        return 0;
    found->diagnosis->cause = cause;
    return says(found, SIPCAUSE_READ(cause->outcome), SIPCAUSE_READ(cause->action));
#else
    (void)found;
    return place != 0;
#endif
}

/* What a row for a request says: the BYE or CANCEL itself, or one with a response code in its
 * Reason. A BYE before the answer is a CANCEL, too (RFC 3261 section 15). */
static int request_says(const struct found *found, const struct sipcause_said *said,
                        unsigned evidence)
{
    const unsigned is_bye = said->method == SIPCAUSE_METHOD_BYE;
    const unsigned cause = evidence == EVIDENCE_SIP_CAUSE ? said->sip : 0;
    const unsigned itself = is_bye ? EVIDENCE_BYE : EVIDENCE_CANCEL;
    const unsigned method =
        is_bye && is_early(found->call) ? (unsigned)SIPCAUSE_METHOD_CANCEL : said->method;
    const struct request_row *row = request_rows;

    if (cause == 0 && evidence != itself)
        return 0;
    for (; row < request_rows + sizeof request_rows / sizeof request_rows[0]; row++) {
        if (SIPCAUSE_READ(row->method) != method || SIPCAUSE_READ(row->cause) != cause)
            continue;
        found->diagnosis->q850 = SIPCAUSE_READ(row->q850);
        return says(found, SIPCAUSE_READ(row->outcome), SIPCAUSE_READ(row->action));
    }
    return 0;
}

/* A response code: one that tells something, a generic one, one that its class answers for. */
static int code_says(struct found *found, unsigned code, unsigned evidence)
{
    const struct sipcause_status *const status = sipcause_status_find(code);
    unsigned kind = EVIDENCE_TELLING_CODE;

    if (SIPCAUSE_READ(status->flags) & SIPCAUSE_GENERIC_CODE)
        kind = EVIDENCE_GENERIC_CODE;
    if (SIPCAUSE_READ(status->code) != code)
        kind = EVIDENCE_CLASS_CODE;
    return code != 0 && evidence == kind && status_says(found, status);
}

/* What a message makes of its code by a kind of evidence, as a place in sense_rows; or 0. */
static unsigned sense_said(const struct sipcause_said *said, unsigned evidence)
{
    if (evidence == EVIDENCE_SENSE)
        return said->sense;
    return evidence == EVIDENCE_REASON_TEXT || evidence == EVIDENCE_SIP_CAUSE /* it is SIP's */
               ? said->text_sense
               : 0u;
}

/* What a message has of a kind of evidence. A provisional response and a success only say how far
 * the call has come; what has no code is a request, or a vendor's entry alone. A generic cause says
 * no more of a BYE before the answer than of a CANCEL. */
static int said_says(struct found *found, const struct sipcause_said *said, unsigned evidence)
{
    unsigned sense;

    if (evidence >= EVIDENCE_TELLING_CODE)
        return code_says(found, said->code, evidence);
    if (said->code - 1u < 299 || (evidence == EVIDENCE_GENERIC_CAUSE && is_early(found->call)))
        return 0;
    if (evidence == EVIDENCE_VENDOR_CODE)
        return entry_says(found, said->entry);
    sense = sense_said(said, evidence);
    if (sense != 0)
        return status_says(found, &sense_rows[sense]);
    return request_says(found, said, evidence) || cause_says(found, cause_of(said, evidence));
}

/* The same; then the message decides. */
static int message_says(struct found *found, const struct sipcause_said *said, unsigned evidence)
{
    if (!said_says(found, said, evidence))
        return 0;
    found->said = said;
    found->diagnosis->decided_in = said->message;
    return 1;
}

/* What there is of a kind of evidence. */
static int evidence_says(struct found *found, unsigned evidence)
{
    const struct sipcause_call *const call = found->call;
    const struct event_row *const event = &event_rows[call->course.event];

    if (evidence == EVIDENCE_EVENT)
        return call->course.event != SIPCAUSE_EVENT_NONE
               && says(found, SIPCAUSE_READ(event->outcome), SIPCAUSE_READ(event->action));
    if (evidence != EVIDENCE_EARLY_CAUSE)
        return message_says(found, &call->final, evidence)
               || (call->request.message != 0 && message_says(found, &call->request, evidence));
    if (!is_over(call) || call->course.early_in == 0)
        return 0;
    found->diagnosis->decided_in = call->course.early_in;
    return cause_says(found, call->course.early_cause);
}
