/* SPDX-License-Identifier: MIT
 *
 * diagnose.c - why a call ended and what may be done about it: the most telling evidence decides
 * what happened, and the whole call what follows from it.
 */

/* ---- Which evidence decides ---- */

/* Finds the first evidence that there is; returns what decides by it. */
static unsigned decide(struct found *found, const struct sipcause_policy *policy)
{
    const unsigned first = policy != NULL ? policy->prefer : (unsigned)SIPCAUSE_PREFER_VENDOR;
    const int has_vendors = policy == NULL || !policy->ignore_vendors;
    unsigned rule;

    /* What may be preferred is in the order of those kinds. */
    if (first - 1 < SIPCAUSE_PREFER_SIP && evidence_says(found, EVIDENCE_EXACT_CAUSE + first))
        return SIPCAUSE_DECIDED_BY_REASON;
    for (rule = 0; rule < sizeof decision_rows / sizeof decision_rows[0]; rule++) {
        const unsigned evidence = SIPCAUSE_READ(decision_rows[rule].evidence);
        if ((has_vendors || evidence != EVIDENCE_VENDOR_CODE) && evidence_says(found, evidence))
            return SIPCAUSE_READ(decision_rows[rule].decider);
    }
    return SIPCAUSE_DECIDED_BY_NOTHING;
}

/* ---- Who it was ---- */

/* Numbers of sides, seen by the caller, are those of who it was, too; but a platform is in the
 * network. */
static unsigned by_side(unsigned side)
{
    return side != SIPCAUSE_SIDE_PLATFORM ? side : (unsigned)SIPCAUSE_BY_NETWORK;
}

/* Who sent the BYE or CANCEL. */
static unsigned side_of_request(const struct found *found)
{
    const struct sipcause_said *const request = &found->call->request;

    if (sipcause_location_side(request->location) == SIPCAUSE_SIDE_NETWORK)
        return SIPCAUSE_SIDE_NETWORK;
    if (request->method == SIPCAUSE_METHOD_CANCEL) /* if anything else decides, others may be */
        return found->diagnosis->decided_by == SIPCAUSE_DECIDED_BY_REQUEST ? SIPCAUSE_SIDE_NEAR
                                                                           : SIPCAUSE_SIDE_UNKNOWN;
    if (request->has & SAID_TAG)
        return SIPCAUSE_SIDE_NEAR;
    return request->has & SAID_OTHER_TAG ? SIPCAUSE_SIDE_FAR : SIPCAUSE_SIDE_UNKNOWN;
}

/* The side that a vendor's code is of, if it decides: the near one is where the role is. */
static unsigned side_of_entry(const struct found *found)
{
#if SIPCAUSE_VENDORS
    const unsigned role = found->call->course.role;
    const unsigned side = sipcause_entry_side(found->diagnosis->entry);

    if (role == SIPCAUSE_ROLE_CALLER || side >= SIPCAUSE_SIDE_NETWORK
        || side == SIPCAUSE_SIDE_UNKNOWN)
        return side;
    return role == SIPCAUSE_ROLE_CALLEE ? SIPCAUSE_SIDE_NEAR + SIPCAUSE_SIDE_FAR - side
                                        : (unsigned)SIPCAUSE_SIDE_UNKNOWN;
#else
    (void)found;
    return SIPCAUSE_SIDE_UNKNOWN;
#endif
}

/* What the evidence itself says of who it was; or the code beside it, unless a vendor's says other
 * than that. */
static unsigned side_of_evidence(const struct found *found)
{
    const struct sipcause_diagnosis *const diagnosis = found->diagnosis;
    const struct sipcause_status *const status =
        found->status != NULL ? found->status : diagnosis->status;
    unsigned side = SIPCAUSE_SIDE_UNKNOWN;

    if (diagnosis->decided_by == SIPCAUSE_DECIDED_BY_VENDOR) {
        side = side_of_entry(found);
        if (side != SIPCAUSE_SIDE_UNKNOWN || SIPCAUSE_READ(status->outcome) != diagnosis->outcome)
            return side;
    }
#if SIPCAUSE_CAUSES
    side = sipcause_cause_side(diagnosis->cause);
    if (side == SIPCAUSE_SIDE_NEAR) /* whose fault it is, and not who it was */
        side = SIPCAUSE_SIDE_UNKNOWN;
#endif
    if (side == SIPCAUSE_SIDE_UNKNOWN
        && (found->status != NULL || found->said == &found->call->final))
        side = sipcause_status_side(status);
    return side;
}

/* What the messages say of who it was. */
static unsigned side_of_messages(const struct found *found)
{
    const struct sipcause_call *const call = found->call;
    const int has_request = call->request.message != 0 && found->said != &call->final;
    unsigned side;

    if (found->said == NULL)
        side = sipcause_location_side(call->course.early_location);
    else if (!has_request)
        side = sipcause_location_side(call->final.location);
    else
        side = side_of_request(found);
    if (side == SIPCAUSE_SIDE_UNKNOWN)
        side = side_of_evidence(found);
    return side == SIPCAUSE_SIDE_UNKNOWN && (has_request || is_answered(call))
               ? side_of_request(found)
               : side;
}

static unsigned who(const struct found *found)
{
    const struct sipcause_course *const course = &found->call->course;

    if (found->diagnosis->outcome == SIPCAUSE_OUTCOME_ANSWERED_ELSEWHERE) /* by a third phone */
        return SIPCAUSE_BY_UNKNOWN;
    if (found->diagnosis->decided_by == SIPCAUSE_DECIDED_BY_EVENT) {
        if (course->event == SIPCAUSE_EVENT_CANCELED_HERE)
            return SIPCAUSE_BY_CALLER; /* who alone can */
        if (course->event == SIPCAUSE_EVENT_HUNG_UP_HERE && course->role != SIPCAUSE_ROLE_OBSERVER)
            return course->role; /* the numbers are the same */
    }
    return by_side(side_of_messages(found));
}

/* ---- What may be done ---- */

/* Is it what a callee's phone shows as missed? */
static int is_missed(const struct sipcause_call *call, unsigned outcome)
{
    unsigned row;

    if (call->course.role != SIPCAUSE_ROLE_CALLEE || call->course.method != SIPCAUSE_METHOD_INVITE)
        return 0;
    for (row = 0; row < sizeof missed_outcomes; row++)
        if (SIPCAUSE_READ(missed_outcomes[row]) == outcome)
            return 1;
    return 0;
}

/* Where the request may go instead: nowhere once it was canceled, or where a code says that every
 * other place has the same answer (RFC 3261 section 21.6). */
APART static unsigned failover_of(const struct found *found)
{
    const struct sipcause_call *const call = found->call;
    const unsigned code = found->code, flags = SIPCAUSE_READ(found->diagnosis->status->flags);

    if (call->request.message != 0 || code == SIPCAUSE_487_REQUEST_TERMINATED)
        return SIPCAUSE_FAILOVER_NONE;
    if (call->final.code < 300) /* RFC 3263: where no response at all came */
        return call->course.stage == SIPCAUSE_STAGE_NOTHING
                   ? SIPCAUSE_READ(event_rows[call->course.event].failover)
                   : (unsigned)SIPCAUSE_FAILOVER_NONE;
    if (code < 400 || code >= 600 || flags & SIPCAUSE_STOPS_FORKING)
        return SIPCAUSE_FAILOVER_NONE;
    if (flags & SIPCAUSE_NEXT_SERVER)
        return SIPCAUSE_FAILOVER_SERVER;
    return flags & SIPCAUSE_NEXT_FLOW ? SIPCAUSE_FAILOVER_FLOW : SIPCAUSE_FAILOVER_BRANCH;
}

/* May the same request go again, and when? What the other side asks for comes before all. */
static unsigned retry_of(const struct found *found)
{
    const struct sipcause_said *const final = &found->call->final;
    struct sipcause_diagnosis *const diagnosis = found->diagnosis;
    unsigned retry = sipcause_action_retry(diagnosis->action);
    unsigned row = wait_of_action(diagnosis->action, found->call->course.role); /* whose Call-ID */

    if (final->code >= 600) {
        retry = SIPCAUSE_RETRY_NO;
        row = WAITS;
    }
    diagnosis->waits = row != WAITS;
    diagnosis->wait_min_ms = SIPCAUSE_READ(action_waits[row].least);
    diagnosis->wait_max_ms = SIPCAUSE_READ(action_waits[row].most);
    if (final->code >= 300 && final->has & SAID_RETRY_AFTER) {
        const uint32_t most = 0xffffffff / 1000, seconds = final->retry_after;
        diagnosis->waits = 1;
        diagnosis->wait_min_ms = diagnosis->wait_max_ms =
            seconds <= most ? seconds * 1000 : 0xffffffff;
        if (retry != SIPCAUSE_RETRY_NEXT_SERVER)
            retry = SIPCAUSE_RETRY_LATER;
    }
    if (retry == SIPCAUSE_RETRY_NEXT_SERVER && diagnosis->failover != SIPCAUSE_FAILOVER_SERVER)
        retry = SIPCAUSE_RETRY_LATER;
    return retry;
}

/* How much of the dialog ends: by the failure, or else by the BYE. */
static unsigned effect_of(const struct found *found)
{
    const struct sipcause_call *const call = found->call;

    if (found->code == 0)
        return call->request.message != 0 ? SIPCAUSE_EFFECT_USAGE : SIPCAUSE_EFFECT_NOTHING;
    if (call->final.code >= 300)
        return sipcause_effect(found->diagnosis->status, call->final.method);
    return sipcause_effect(sipcause_status_find(found->code), call->course.method);
}

/* ---- What to pass on ---- */

/* The response code: a 503 is about this server alone (RFC 3261 section 16.7), and what ends before
 * the answer without one has been terminated. */
static unsigned code_to_pass_on(const struct found *found)
{
    const struct sipcause_call *const call = found->call;

    if (found->code == SIPCAUSE_503_SERVICE_UNAVAILABLE)
        return SIPCAUSE_500_SERVER_INTERNAL_ERROR;
    if (found->code == 0 && call->request.message != 0
        && (call->request.method == SIPCAUSE_METHOD_CANCEL || is_early(call)))
        return SIPCAUSE_487_REQUEST_TERMINATED;
    return found->code;
}

/* The cause that came, of the failure, the request or a provisional response; 0 for none. */
static unsigned cause_that_came(const struct sipcause_call *call,
                                struct sipcause_diagnosis *diagnosis)
{
    const struct sipcause_said *const said =
        call->final.code >= 300 && call->final.q850 != 0 ? &call->final : &call->request;
    unsigned cause = said->q850;

    diagnosis->location = said->location;
#if SIPCAUSE_CAUSES
    if (cause == 0 && call->course.early_in != 0) {
        const struct sipcause_cause *const early = &cause_rows[call->course.early_cause];
        if (SIPCAUSE_READ(early->protocol) == SIPCAUSE_PROTOCOL_Q_850) {
            cause = SIPCAUSE_READ(early->cause);
            diagnosis->location = call->course.early_location;
        }
    }
#endif
    return cause;
}

/* The cause for the code by the profile; whether it would come back is not asked. */
static unsigned map_code(unsigned code, const struct sipcause_policy *policy,
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
    if (mapping.to != 0)
        diagnosis->location = mapping.location;
    return mapping.to;
#else
    (void)code;
    (void)policy;
    (void)diagnosis;
    return 0;
#endif
}

/* The Q.850 cause, as it came, or by the profile; a call that somebody ended was cleared as calls
 * are (RFC 3398 section 8.2.7 and 7.2.3). */
static unsigned cause_to_pass_on(const struct found *found, const struct sipcause_policy *policy)
{
    const struct sipcause_call *const call = found->call;
    struct sipcause_diagnosis *const diagnosis = found->diagnosis;
    unsigned cause = cause_that_came(call, diagnosis);

    diagnosis->q850_came = cause != 0;
    if (cause == 0)
        cause = diagnosis->q850;
    if (cause == 0 && found->code != 0)
        cause = map_code(found->code, policy, diagnosis);
    if (cause == 0
        && (call->request.message != 0 || diagnosis->outcome == SIPCAUSE_OUTCOME_CANCELED
            || diagnosis->outcome == SIPCAUSE_OUTCOME_ENDED))
        cause = Q850_NORMAL_CLEARING;
    return cause;
}

/* ---- The whole of it ---- */

static unsigned call_tone(const struct found *found)
{
#if SIPCAUSE_TONES
    const struct sipcause_diagnosis *const diagnosis = found->diagnosis;

    if ((is_answered(found->call) && !is_over(found->call)) /* the two talk */
        || diagnosis->decided_by == SIPCAUSE_DECIDED_BY_NOTHING)
        return SIPCAUSE_TONE_NONE;
#if SIPCAUSE_VENDORS
    if (diagnosis->decided_by == SIPCAUSE_DECIDED_BY_VENDOR)
        return sipcause_entry_tone(diagnosis->entry);
#endif
#if SIPCAUSE_CAUSES
    if (diagnosis->cause != &cause_rows[0])
        return sipcause_cause_tone(diagnosis->cause);
#endif
    return found->status != NULL ? sipcause_status_tone(found->status)
                                 : sipcause_outcome_tone(diagnosis->outcome);
#else
    (void)found;
    return SIPCAUSE_TONE_NONE;
#endif
}

/* What nothing is known of yet. */
static void diagnose_nothing(struct sipcause_diagnosis *diagnosis)
{
    diagnosis->outcome = diagnosis->action = diagnosis->by = 0;
    diagnosis->missed = diagnosis->failover = diagnosis->q850_came = 0;
    diagnosis->location = SIPCAUSE_NO_LOCATION;
    diagnosis->q850 = diagnosis->code = diagnosis->decided_in = 0;
#if SIPCAUSE_CAUSES
    diagnosis->cause = NULL;
#endif
#if SIPCAUSE_VENDORS
    diagnosis->entry = NULL;
#endif
}

/* What only an end has. */
static void diagnose_end(struct found *found, const struct sipcause_policy *policy)
{
    struct sipcause_diagnosis *const diagnosis = found->diagnosis;

    diagnosis->by = (uint8_t)who(found);
    diagnosis->q850 = (uint16_t)cause_to_pass_on(found, policy);
    if (is_answered(found->call))
        return;
    diagnosis->missed = (uint8_t)is_missed(found->call, diagnosis->outcome);
    diagnosis->failover = (uint8_t)failover_of(found);
    diagnosis->code = (uint16_t)code_to_pass_on(found);
}

/* What a failure is in a call that goes on: a REFER's is the transfer's, but where it asks for
 * credentials (RFC 3515 section 2.4.2, RFC 3261 section 22.1); and none asks for its end. */
static void judge_passing(const struct found *found)
{
    struct sipcause_diagnosis *const diagnosis = found->diagnosis;

    if (diagnosis->action == SIPCAUSE_ACTION_END_DIALOG)
        diagnosis->action = SIPCAUSE_ACTION_NONE;
    if (found->call->final.method == SIPCAUSE_METHOD_REFER
        && diagnosis->action != SIPCAUSE_ACTION_AUTHENTICATE)
        diagnosis->outcome = SIPCAUSE_OUTCOME_TRANSFER_FAILED;
}

/* Points to rows that say nothing where nothing was found. Not before it is looked for: of two
 * constant pointers beside each other gcc -O3 makes one that a loader would have to relocate. */
static void name_nobody(struct sipcause_diagnosis *diagnosis)
{
#if SIPCAUSE_CAUSES
    if (diagnosis->cause == NULL)
        diagnosis->cause = &cause_rows[0];
#endif
#if SIPCAUSE_VENDORS
    if (diagnosis->entry == NULL)
        diagnosis->entry = &vendor_entries[0];
#endif
    (void)diagnosis;
}

static void diagnose(struct found *found, const struct sipcause_policy *policy)
{
    const struct sipcause_call *const call = found->call;
    struct sipcause_diagnosis *const diagnosis = found->diagnosis;

    found->said = NULL;
    found->status = NULL;
    found->code = call->final.code >= 300 ? call->final.code
                                          : SIPCAUSE_READ(event_rows[call->course.event].code);
    diagnose_nothing(diagnosis);
    diagnosis->decided_by = (uint8_t)decide(found, policy);
    name_nobody(diagnosis);
    diagnosis->status = status_of(&call->final);
    if (found->status != NULL && SIPCAUSE_READ(found->status->code) == call->final.code)
        diagnosis->status = found->status;
    diagnosis->stage = call->course.stage;
    diagnosis->over = (uint8_t)is_over(call);
    diagnosis->forked = (call->course.flags & CALL_FORKED) != 0;
    if (is_over(call))
        diagnose_end(found, policy);
    else if (found->code != 0)
        judge_passing(found);
    diagnosis->retry = (uint8_t)retry_of(found);
    diagnosis->effect = (uint8_t)effect_of(found);
    diagnosis->tone = (uint8_t)call_tone(found);
}

void sipcause_diagnose(const struct sipcause_call *call, const struct sipcause_policy *policy,
                       struct sipcause_diagnosis *diagnosis)
{
    struct sipcause_call settled; /* the last message may go on */
    struct found found;

    said_again(&settled.now, &call->now);
    said_again(&settled.final, &call->final);
    said_again(&settled.request, &call->request);
    course_again(&settled.course, &call->course);
    settle(&settled);
    if (settled.course.method == SIPCAUSE_METHOD_UNKNOWN)
        settled.course.method = SIPCAUSE_METHOD_INVITE;
    found.call = &settled;
    found.diagnosis = diagnosis;
    diagnose(&found, policy);
}
