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
