/* SPDX-License-Identifier: MIT
 *
 * call.c - folds the messages and events of a call into the little that tells why it ended.
 *
 * What a message says is kept apart, in `now`, until the next one begins: only then all its header
 * fields are known, whatever their order. Settled, it becomes what stands for the call: the failure
 * in `final`, the BYE or CANCEL in `request`, or the cause of a provisional response.
 */

/* Those whose responses tell nothing of the call's end. */
enum {
    SILENT_METHODS =
        1 << SIPCAUSE_METHOD_ACK | 1 << SIPCAUSE_METHOD_CANCEL | 1 << SIPCAUSE_METHOD_PRACK
};

/* Begins with the INVITE anew; which flags stay besides those of the message, `kept` says. */
APART static void attempt_begins(struct sipcause_call *call, unsigned kept)
{
    said_nothing(&call->final);
    said_nothing(&call->request);
    call->course.early_in = call->course.answered_in = 0;
    call->course.early_location = SIPCAUSE_NO_LOCATION;
    call->course.stage = SIPCAUSE_STAGE_NOTHING;
    call->course.event = SIPCAUSE_EVENT_NONE;
    call->course.flags &= (uint8_t)(CALL_HAS_CSEQ | CALL_NOW_HAS_CSEQ | CALL_GOT_TAG | kept);
}

void sipcause_call_start(struct sipcause_call *call, unsigned role)
{
    said_nothing(&call->now);
    call->course.flags = 0;
    call->course.method = SIPCAUSE_METHOD_UNKNOWN;
    call->course.role = (uint8_t)(role <= SIPCAUSE_ROLE_CALLEE ? role : SIPCAUSE_ROLE_OBSERVER);
    call->course.vendor = SIPCAUSE_NOBODY;
    call->course.messages = call->course.cseq = call->course.now_cseq = 0;
    call->course.early_cause = 0;
    call->course.caller_tag = 0;
    attempt_begins(call, 0);
}

/* Has an event one of the flags EVENT_...? */
static unsigned event_has(unsigned event, unsigned flag)
{
    return SIPCAUSE_READ(event_rows[event].flags) & flag;
}

/* Goes on with the attempt that the message belongs to; returns 0 where that is an old one. By CSeq
 * a new one begins with a number ahead; where none tells, `is_anew` does. Numbers are near each
 * other. */
static int attempt_goes_on(struct sipcause_call *call, int is_anew)
{
    struct sipcause_course *const course = &call->course;
    unsigned ahead = 0;

    if (course->flags & CALL_NOW_HAS_CSEQ) {
        if (course->flags & CALL_HAS_CSEQ)
            ahead = (uint16_t)(course->now_cseq - course->cseq);
        if (ahead >= 0x8000)
            return 0;
        is_anew = ahead > 0;
        course->cseq = course->now_cseq;
        course->flags |= CALL_HAS_CSEQ;
    }
    if (is_anew)
        attempt_begins(call, 0);
    return 1;
}

/* ---- What stands ---- */

/* Drops the response that a call is known by while nothing has ended it, but not what a vendor's
 * record says; what does end it comes with CALL_OVER. */
static void drop_progress(struct sipcause_call *call, unsigned over)
{
    if (call->final.code - 1u < 299 || call->course.flags & CALL_PASSING)
        said_nothing(&call->final);
    call->course.flags = (uint8_t)((call->course.flags & ~(unsigned)CALL_PASSING) | over);
}

/* Now the message is what stands: the end with CALL_OVER, a failure that passes with CALL_PASSING,
 * progress with 0. */
static void final_is(struct sipcause_call *call, unsigned flag)
{
    said_again(&call->final, &call->now);
    call->course.flags = (uint8_t)((call->course.flags & ~(unsigned)CALL_PASSING) | flag);
}

/* Notes whether another phone has answered than the one whose response stands. */
static void note_fork(struct sipcause_call *call)
{
    const unsigned tag = call->final.tag, now_tag = call->now.tag;

    if (tag != 0 && now_tag != 0 && tag != now_tag)
        call->course.flags |= CALL_FORKED;
}

/* ---- Responses ---- */

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
    unsigned evidence = EVIDENCE_EXACT_CAUSE, place;

    do
        place = cause_of(&call->now, evidence++);
    while (place == 0 && evidence <= EVIDENCE_SIP_CAUSE);
    if (place == 0)
        return;
    call->course.early_in = call->now.message;
    call->course.early_cause = (uint16_t)place;
    call->course.early_location = call->now.location;
}

static void provisional(struct sipcause_call *call)
{
    const unsigned tag = call->final.tag, stage = stage_of(call->now.code);

    if (call->final.code >= 300 || (call->final.code == 0 && call->final.entry != 0))
        return; /* one that comes late */
    if (call->course.method == SIPCAUSE_METHOD_INVITE && stage > call->course.stage)
        call->course.stage = (uint8_t)stage;
    if (is_over(call))
        return;
    note_fork(call);
    keep_early(call);
    final_is(call, 0);
    if (tag != 0)
        call->final.tag = (uint16_t)tag;
}

static void success(struct sipcause_call *call)
{
    attempt_begins(call, CALL_FORKED);
    call->course.answered_in = call->now.message;
    if (call->course.method == SIPCAUSE_METHOD_INVITE)
        call->course.stage = SIPCAUSE_STAGE_ANSWERED;
    final_is(call, is_answered(call) ? 0 : CALL_OVER);
}

/* Which of several final responses a forking proxy would choose (RFC 3261 section 16.7 step 6): the
 * lower, the better. */
static unsigned rank_of(unsigned code)
{
    unsigned rank = 600, index;

    while (rank > code)
        rank -= 100;
    if (rank == 600)
        return 0;
    for (index = 0; index < sizeof preferred_codes / sizeof preferred_codes[0]; index++)
        if (SIPCAUSE_READ(preferred_codes[index]) == code)
            rank--;
    return rank;
}

static void failure(struct sipcause_call *call)
{
    const unsigned code = call->final.code;

    if (code >= 300 && is_over(call)) {
        note_fork(call);
        if (rank_of(call->now.code) >= rank_of(code))
            return;
    }
    final_is(call, CALL_OVER);
}

/* Is it an answer after which the same call goes on with another request: with credentials, to
 * another address, without what nobody understood (RFC 3261 sections 8.1.3.4 and 8.1.3.5, and what
 * is alike)? */
static int asks_for_more(unsigned code)
{
    return (uint32_t)ASKING_ACTIONS >> SIPCAUSE_READ(sipcause_status_find(code)->action) & 1;
}

/* A response to the request that the call is about, before it was answered. */
static void settle_answer(struct sipcause_call *call)
{
    const unsigned code = call->now.code;

    if (!attempt_goes_on(call, asks_for_more(call->final.code)))
        return;
    if (code < 200)
        provisional(call);
    else if (code < 300)
        success(call);
    else
        failure(call);
}

/* Do its requests belong to the INVITE's part of the dialog? */
static unsigned is_of_call(unsigned method)
{
    return (uint32_t)CALL_METHODS >> method & 1;
}

/* Does a failure inside the dialog end the call? */
static int ends_call(const struct sipcause_said *said)
{
    const unsigned method = said->method, effect = sipcause_effect(status_of(said), method);

    return effect == SIPCAUSE_EFFECT_DIALOG
           || (effect == SIPCAUSE_EFFECT_USAGE && is_of_call(method));
}

/* A final response to a request inside the dialog. */
static void settle_inside(struct sipcause_call *call)
{
    if (call->now.code >= 300) {
        if (ends_call(&call->now))
            final_is(call, CALL_OVER);
        else if (is_answered(call))
            final_is(call, CALL_PASSING);
    } else if (call->course.flags & CALL_PASSING && call->final.method == call->now.method) {
        drop_progress(call, 0); /* the call is what it was */
        call->final.message = call->course.answered_in;
        if (call->final.message != 0)
            call->final.code = SIPCAUSE_200_OK;
    }
}

/* The BYE or CANCEL that the message is ends the call. */
static void end_by_request(struct sipcause_call *call)
{
    drop_progress(call, CALL_OVER);
    if (!event_has(call->course.event, EVENT_ENDS))
        call->course.event = SIPCAUSE_EVENT_NONE;
    said_again(&call->request, &call->now);
}

/* A response to a BYE says that there was one, whatever it is (RFC 3261 section 15.1.1). */
static void settle_bye(struct sipcause_call *call)
{
    struct sipcause_said *const now = &call->now;
    const unsigned message = now->message, has = now->has & (SAID_TAG | SAID_OTHER_TAG);

    said_nothing(now); /* what it says is not about the call */
    now->message = (uint16_t)message;
    now->has = (uint8_t)has;
    now->method = SIPCAUSE_METHOD_BYE;
    end_by_request(call);
}

/* Is it a response to the INVITE that was answered? A branch that was not sends one, too. The other
 * side's INVITEs have numbers of their own. */
static int is_of_other_branch(const struct sipcause_call *call)
{
    const unsigned both = CALL_HAS_CSEQ | CALL_NOW_HAS_CSEQ;

    return call->now.method == call->course.method && (call->course.flags & both) == both
           && call->course.now_cseq == call->course.cseq && !(call->now.has & SAID_OTHER_TAG);
}

static void settle_response(struct sipcause_call *call)
{
    const unsigned method = call->now.method;

    if (method == call->course.method && !is_answered(call))
        settle_answer(call);
    else if (is_over(call) || call->now.code < 200 || (uint32_t)SILENT_METHODS >> method & 1)
        return;
    else if (method == SIPCAUSE_METHOD_BYE)
        settle_bye(call);
    else if (!is_of_other_branch(call))
        settle_inside(call);
}

/* ---- Requests ---- */

/* An INVITE, or what else the call is about. */
static void own_request(struct sipcause_call *call)
{
    const int is_in_dialog = call->now.tag != 0;

    if (is_answered(call) && (is_in_dialog || !is_over(call)))
        return;
    if (attempt_goes_on(call, is_over(call)) && is_in_dialog && call->now.message == 1) {
        call->course.stage = SIPCAUSE_STAGE_ANSWERED; /* the call stands already */
        call->course.cseq--;                          /* its INVITE was another */
    }
}

static void settle_request(struct sipcause_call *call)
{
    const unsigned method = call->now.method;

    if (method == call->course.method)
        own_request(call);
    else if (method != SIPCAUSE_METHOD_BYE
             && (method != SIPCAUSE_METHOD_CANCEL || is_answered(call)))
        return;
    else if (!is_over(call))
        end_by_request(call);
    else if (call->request.message == 0)
        call->request.has = call->now.has; /* who sent it is all that it tells */
}

/* ---- What comes in ---- */

/* Takes back a tag that the message gave for the caller's. */
static void drop_tag(struct sipcause_call *call)
{
    if (!(call->course.flags & CALL_GOT_TAG))
        return;
    call->course.caller_tag = 0;
    call->now.has &= (uint8_t)~SAID_TAG;
}

/* Finds out which method the message is about, where no CSeq says so, and the call, which is about
 * an INVITE if its first message is of a part of one's dialog. */
APART static void find_method(struct sipcause_call *call)
{
    if (call->course.method == SIPCAUSE_METHOD_UNKNOWN)
        call->course.method = is_of_call(call->now.method) ? (uint8_t)SIPCAUSE_METHOD_INVITE
                                                           : call->now.method;
    if (call->now.method == SIPCAUSE_METHOD_UNKNOWN)
        call->now.method = call->course.method;
}

static void settle(struct sipcause_call *call)
{
    struct sipcause_said *const now = &call->now;

    if (now->message == 0)
        return;
    find_method(call);
    if (now->method != call->course.method || is_answered(call)
        || (now->code == 0 && now->tag != 0))
        drop_tag(call); /* a request inside the dialog may be of either side */
    if (now->code == 0)
        settle_request(call);
    else
        settle_response(call);
    now->message = 0;
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
    drop_tag(call);
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

    message_begins(call);
    if (code < 100 || code > 699) { /* no response: nothing can be told from it */
        now->message = 0;
        return;
    }
    now->code = (uint16_t)code;
    now->sense = (uint8_t)sense_by_phrase(code, phrase, len);
#if SIPCAUSE_VENDORS
    keep_entry(now, RANK_STATUS, sipcause_entry_by_status(call_vendor(call), code, phrase, len));
#endif
}

void sipcause_call_event(struct sipcause_call *call, unsigned event)
{
    settle(call);
    if (is_over(call) || event == SIPCAUSE_EVENT_NONE || event >= EVENTS)
        return;
    drop_progress(call, event_has(event, EVENT_OVER));
    call->course.event = (uint8_t)event;
}

#if SIPCAUSE_VENDORS

void sipcause_call_vendor(struct sipcause_call *call, unsigned vendor)
{
    const unsigned number =
        SIPCAUSE_READ(sipcause_vendor_at((size_t)vendor_place(vendor) - 1)->number);

    call->course.vendor = number == vendor ? (uint8_t)number : (uint8_t)SIPCAUSE_NOBODY;
}

void sipcause_call_entry(struct sipcause_call *call, const struct sipcause_entry *entry)
{
    const unsigned place = entry_place(entry);
    const unsigned ends = SIPCAUSE_READ(entry->flags) & SIPCAUSE_NO_CALL_END ? 0u : CALL_OVER;

    if (place == 0)
        return;
    settle(call);
    if (call->request.message == 0 && !is_over(call))
        drop_progress(call, ends);
    keep_entry(call->request.message != 0 ? &call->request : &call->final, RANK_CALLER,
               &vendor_entries[place]);
}

#endif
