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
