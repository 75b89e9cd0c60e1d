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
