/* SPDX-License-Identifier: MIT
 *
 * reference_call.c - folds the messages of a call and says what they come to, from the rules of
 * spec/diagnosis.lua and of sipcause.h and not from src/. Rows are the library's.
 */
#include <string.h>

#include "reference_call.h"

/* What has been heard so far comes to. */
struct fold {
    const struct reference_call *call;
    unsigned method; /* of the call */
    int has_method, has_cseq, is_over, has_forked;
    unsigned cseq;
    unsigned stage;
    struct reference_text caller_tag;
    struct reference_text tag_at_bye; /* what it was when the BYE came */
    unsigned late_by; /* who sent a BYE behind what had ended the call */
    struct reference_text ringing_tag; /* the first To tag of a provisional response */
    const struct reference_heard *early, *final, *passing, *request, *event, *latest;
    struct reference_heard answer; /* the 200 that a call is once a failure in it is past */
    struct reference_heard bye;    /* that a response to one tells of */
    struct reference_heard record; /* an end with a vendor's code that came behind it */
};

/* What decides. */
struct verdict {
    const struct reference_heard *heard;
    const struct sipcause_cause *cause;
    const struct sipcause_entry *entry;
    const struct sipcause_status *status; /* whose outcome is taken, or NULL */
    unsigned outcome, action, decided_by, location;
    int is_early; /* a BYE means what a CANCEL does */
};

const struct sipcause_vendor *reference_vendor(unsigned number)
{
    size_t i = 0;

    while (sipcause_vendor_at(i)->number != number &&
           sipcause_vendor_at(i)->number != SIPCAUSE_NOBODY)
        i++;
    return sipcause_vendor_at(i);
}

/* ---- Keeping ---- */

void reference_call_start(struct reference_call *call, unsigned role, unsigned vendor)
{
    memset(call, 0, sizeof *call);
    call->role = role <= SIPCAUSE_ROLE_CALLEE ? role : SIPCAUSE_ROLE_OBSERVER;
    call->vendor = vendor;
}

long reference_call_message(struct reference_call *call, const char *bytes, size_t len)
{
    struct reference_heard heard;
    const long result = reference_head(call->vendor, bytes, len, &heard);

    call->is_odd |= result > 0 && heard.is_odd;
    if (result > 0 && call->count < REFERENCE_MOST) {
        heard.number = ++call->messages;
        call->heard[call->count++] = heard;
    }
    return result;
}

/* What is no message. */
static void keep_other(struct reference_call *call, enum reference_kind kind, unsigned event,
                       const struct sipcause_entry *entry)
{
    struct reference_heard *const heard = &call->heard[call->count];

    if (call->count == REFERENCE_MOST)
        return;
    memset(heard, 0, sizeof *heard);
    heard->kind = kind;
    heard->event = event;
    heard->entry = entry;
    heard->status = sipcause_status_find(0);
    call->count++;
}

void reference_call_event(struct reference_call *call, unsigned event)
{
    if (event != 0 && event <= SIPCAUSE_EVENT_TRANSFER_FAILED)
        keep_other(call, REFERENCE_EVENT, event,
                   sipcause_entry_at(reference_vendor(SIPCAUSE_NOBODY), 0));
}

void reference_call_entry(struct reference_call *call, const struct sipcause_entry *entry)
{
    if (entry->vendor != SIPCAUSE_NOBODY)
        keep_other(call, REFERENCE_RECORD, 0, entry);
}

/* ---- Folding ---- */

/* Tags are tokens, whose case does not matter (RFC 3261 section 7.3.1). */
static int same_text(struct reference_text left, struct reference_text right)
{
    size_t i;

    for (i = 0; i < left.len && left.len == right.len; i++) {
        const char a = left.at[i], b = right.at[i];
        const int is_letter = (a | 0x20) >= 'a' && (a | 0x20) <= 'z';
        if (a != b && !(is_letter && (a ^ b) == 0x20))
            return 0;
    }
    return left.len == right.len;
}

/* What the row of a cause says, if it is more than nothing. */
static const struct sipcause_cause *row_of(struct reference_cause cause)
{
    return sipcause_cause_find(cause.is_there ? cause.protocol : SIPCAUSE_PROTOCOL_UNKNOWN,
                               cause.number);
}

/* It is one that its protocol has, and of which anything is known: a class says nothing. */
static int is_known(struct reference_cause cause)
{
    const struct sipcause_cause *const row = row_of(cause);

    return row->cause == cause.number && sipcause_cause_name(row)[0] != '\0' &&
           row->outcome != SIPCAUSE_OUTCOME_UNKNOWN;
}

/* It says what went wrong: a response code does from 300 on. */
static int is_telling(struct reference_cause cause)
{
    return is_known(cause) && !(row_of(cause)->flags & SIPCAUSE_GENERIC) &&
           (cause.protocol != SIPCAUSE_PROTOCOL_SIP || cause.number >= 300);
}

static void begin_attempt(struct fold *fold)
{
    fold->early = fold->final = fold->passing = fold->request = fold->event = fold->latest = NULL;
    fold->stage = SIPCAUSE_STAGE_NOTHING;
    fold->is_over = fold->has_forked = 0;
    fold->late_by = SIPCAUSE_BY_UNKNOWN;
    fold->ringing_tag.len = 0;
}

static unsigned method_of(const struct fold *fold, const struct reference_heard *heard)
{
    return heard->has_method ? heard->method : fold->method;
}

static int is_own_method(const struct fold *fold, const struct reference_heard *heard)
{
    return method_of(fold, heard) == fold->method;
}

/* Whose responses say nothing of the call's end; and what lives in a call that an INVITE made. */
static int is_silent(unsigned method)
{
    return method == SIPCAUSE_METHOD_CANCEL || method == SIPCAUSE_METHOD_ACK ||
           method == SIPCAUSE_METHOD_PRACK;
}

static int is_within(unsigned method)
{
    return is_silent(method) || method == SIPCAUSE_METHOD_BYE ||
           method == SIPCAUSE_METHOD_INFO || method == SIPCAUSE_METHOD_UPDATE;
}

static void take_stage(struct fold *fold, unsigned code)
{
    const unsigned stage = code == 180   ? SIPCAUSE_STAGE_RINGING
                           : code == 199 ? SIPCAUSE_STAGE_NOTHING
                           : code == 100 || code == 181 || code == 182 ? SIPCAUSE_STAGE_TRYING
                                                                       : SIPCAUSE_STAGE_EARLY;

    if (fold->method == SIPCAUSE_METHOD_INVITE && stage > fold->stage)
        fold->stage = stage;
}

static int is_answered(const struct fold *fold)
{
    return fold->stage == SIPCAUSE_STAGE_ANSWERED;
}

/* How good a final failure is: less is better (RFC 3261 section 16.7). */
static unsigned badness(unsigned code)
{
    const int mends =
        code == 401 || code == 407 || code == 415 || code == 420 || code == 484;

    return code >= 600 ? 0 : code / 100 * 2 - (unsigned)mends;
}

/* Tags of two who answer. */
static int is_another(struct reference_text left, struct reference_text right)
{
    return left.len > 0 && right.len > 0 && !same_text(left, right);
}

static void take_provisional(struct fold *fold, const struct reference_heard *heard)
{
    take_stage(fold, heard->code);
    if (fold->is_over)
        return;
    fold->latest = heard;
    if (is_another(fold->ringing_tag, heard->to_tag))
        fold->has_forked = 1;
    if (fold->ringing_tag.len == 0)
        fold->ringing_tag = heard->to_tag;
    if (is_telling(heard->exact) || is_telling(heard->q850) || is_telling(heard->sip))
        fold->early = heard;
}

static void take_final(struct fold *fold, const struct reference_heard *heard)
{
    const unsigned old = fold->final != NULL ? fold->final->code : 0;

    if (fold->final != NULL && is_another(fold->final->to_tag, heard->to_tag))
        fold->has_forked = 1;
    if (fold->final == NULL || old == 0 || badness(heard->code) < badness(fold->final->code))
        fold->final = heard;
    fold->is_over = 1;
}

/* A failure inside the dialog; what ends nothing has no say before the answer. */
static void take_inside(struct fold *fold, const struct reference_heard *heard)
{
    const unsigned method = method_of(fold, heard);
    const unsigned effect = sipcause_effect(heard->status, method);
    const int is_usage = /* of the call, and no subscription (RFC 5057 section 5.3) */
        effect == SIPCAUSE_EFFECT_USAGE && (is_within(method) || method == SIPCAUSE_METHOD_INVITE);

    if (fold->is_over)
        return;
    if (effect == SIPCAUSE_EFFECT_DIALOG || is_usage) {
        fold->final = heard;
        fold->is_over = 1;
    } else if (is_answered(fold)) {
        fold->passing = heard;
    }
}

static void take_answer(struct fold *fold, const struct reference_heard *heard)
{
    int has_forked;

    fold->latest = heard;
    if (is_answered(fold)) {
        fold->passing = NULL;
        return;
    }
    has_forked = fold->has_forked;
    begin_attempt(fold);
    fold->has_forked = has_forked;
    fold->latest = heard;
    if (fold->method == SIPCAUSE_METHOD_INVITE)
        fold->stage = SIPCAUSE_STAGE_ANSWERED;
    else
        fold->is_over = 1;
}

/* Of numbers that go round. */
static int is_later(unsigned cseq, unsigned than)
{
    return cseq != than && ((cseq - than) & 0xffff) < 0x8000;
}

/* Whether what came last asks for another attempt, which needs nobody but the device. */
static int does_go_on(const struct fold *fold)
{
    const unsigned code = fold->final != NULL ? fold->final->code : 0;
    const unsigned action = sipcause_status_find(code)->action;

    switch (sipcause_action_retry(action)) {
    case SIPCAUSE_RETRY_CONTACT:
        return 1;
    case SIPCAUSE_RETRY_AFTER_CHANGE:
        return sipcause_action_acts(action) == SIPCAUSE_ACTS_DEVICE;
    default:
        return 0;
    }
}

/* A response of the attempt that the call is in; the caller's numbers are none of the callee's. */
static int is_current(struct fold *fold, const struct reference_heard *heard)
{
    if (!heard->has_cseq) {
        if (heard->kind == REFERENCE_REQUEST ? fold->is_over : does_go_on(fold))
            begin_attempt(fold);
        return 1;
    }
    if (!fold->has_cseq ||
        (is_later(heard->cseq, fold->cseq) && (!is_answered(fold) || fold->is_over))) {
        if (fold->has_cseq)
            begin_attempt(fold);
        fold->has_cseq = 1;
        fold->cseq = heard->cseq;
    }
    return heard->cseq == fold->cseq;
}

/* What had failed inside the call works: it is an answered one again, whatever 2xx answered it. */
static void go_on(struct fold *fold)
{
    fold->passing = NULL;
    if (fold->latest == NULL)
        return;
    fold->answer = *fold->latest;
    fold->answer.code = 200;
    fold->answer.status = sipcause_status_find(200);
    fold->latest = &fold->answer;
}

static void take_other_response(struct fold *fold, const struct reference_heard *heard)
{
    if (heard->code >= 300)
        take_inside(fold, heard);
    else if (heard->code >= 200 && fold->passing != NULL &&
             method_of(fold, fold->passing) == method_of(fold, heard))
        go_on(fold);
}

/* Another final response to the INVITE that was answered: of a branch that came too late. */
static int is_too_late(const struct fold *fold, const struct reference_heard *heard)
{
    return heard->has_cseq && heard->cseq == fold->cseq &&
           !is_another(fold->caller_tag, heard->from_tag);
}

/* A response to what the call lives by, before the answer. */
static void take_own_response(struct fold *fold, const struct reference_heard *heard)
{
    if (fold->caller_tag.len == 0)
        fold->caller_tag = heard->from_tag;
    if (!is_current(fold, heard))
        return;
    if (heard->code >= 300)
        take_final(fold, heard);
    else if (heard->code >= 200)
        take_answer(fold, heard);
    else if (fold->final == NULL)
        take_provisional(fold, heard);
}

static unsigned sender_of(const struct fold *fold, const struct reference_heard *heard)
{
    if (fold->caller_tag.len == 0 || heard->from_tag.len == 0)
        return SIPCAUSE_BY_UNKNOWN;
    return same_text(fold->caller_tag, heard->from_tag) ? SIPCAUSE_BY_CALLER : SIPCAUSE_BY_CALLEE;
}

/* The first one counts, and behind another end only whose the last of them is. */
static void take_bye(struct fold *fold, const struct reference_heard *heard)
{
    if (fold->is_over) {
        fold->late_by = sender_of(fold, heard);
        return;
    }
    fold->request = heard;
    fold->tag_at_bye = fold->caller_tag;
    fold->passing = fold->latest = NULL;
    fold->is_over = 1;
    if (fold->event != NULL && fold->event->event == SIPCAUSE_EVENT_TRANSFER_FAILED)
        fold->event = NULL;
}

/* A final response to a BYE: there was one, of which nothing else is known. */
static void take_response_to_bye(struct fold *fold, const struct reference_heard *heard)
{
    struct reference_heard *const bye = &fold->bye;

    if (heard->code < 200 || fold->is_over)
        return;
    memset(bye, 0, sizeof *bye);
    bye->kind = REFERENCE_REQUEST;
    bye->number = heard->number;
    bye->method = SIPCAUSE_METHOD_BYE;
    bye->has_method = 1;
    bye->from_tag = heard->from_tag;
    bye->status = sipcause_status_find(0);
    bye->entry = sipcause_entry_at(reference_vendor(SIPCAUSE_NOBODY), 0);
    take_bye(fold, bye);
}

static void take_response(struct fold *fold, const struct reference_heard *heard)
{
    if (is_silent(method_of(fold, heard)))
        return;
    if (method_of(fold, heard) == SIPCAUSE_METHOD_BYE)
        take_response_to_bye(fold, heard);
    else if (!is_own_method(fold, heard))
        take_other_response(fold, heard);
    else if (!is_answered(fold))
        take_own_response(fold, heard);
    else if (!is_too_late(fold, heard))
        take_other_response(fold, heard);
}

static void take_cancel(struct fold *fold, const struct reference_heard *heard)
{
    if (is_answered(fold) || fold->is_over)
        return;
    fold->request = heard;
    fold->latest = NULL;
    fold->is_over = 1;
}

/* An INVITE, or what else the call lives by: inside a dialog it changes nothing. */
static void take_own_request(struct fold *fold, const struct reference_heard *heard)
{
    const int has_tag = heard->to_tag.len > 0;

    if (is_answered(fold) && (!fold->is_over || has_tag))
        return;
    if (fold->caller_tag.len == 0 && !has_tag)
        fold->caller_tag = heard->from_tag;
    is_current(fold, heard);
    if (heard->number == 1 && has_tag) {
        fold->stage = SIPCAUSE_STAGE_ANSWERED; /* the dialog stands */
        if (fold->has_cseq)
            fold->cseq = (fold->cseq - 1) & 0xffff; /* since a request before this one */
    }
}

static void take_request(struct fold *fold, const struct reference_heard *heard)
{
    if (heard->method == SIPCAUSE_METHOD_BYE)
        take_bye(fold, heard);
    else if (heard->method == SIPCAUSE_METHOD_CANCEL)
        take_cancel(fold, heard);
    else if (is_own_method(fold, heard))
        take_own_request(fold, heard);
}

static void take_event(struct fold *fold, const struct reference_heard *heard)
{
    if (!fold->is_over) {
        fold->event = heard;
        fold->passing = fold->latest = NULL;
    }
    if (heard->event <= SIPCAUSE_EVENT_HUNG_UP_HERE)
        fold->is_over = 1;
}

/* A vendor's code: of the end that there is, or else an end. */
static void take_record(struct fold *fold, const struct reference_heard *heard)
{
    const struct reference_heard **const of = fold->request != NULL ? &fold->request : &fold->final;

    if (!(heard->entry->flags & SIPCAUSE_NO_CALL_END))
        fold->is_over = 1; /* one before it may have ended nothing */
    if (*of == NULL) {
        fold->final = heard;
        fold->passing = fold->latest = NULL;
        return;
    }
    fold->record = **of;
    fold->record.entry = heard->entry;
    *of = &fold->record;
}

static void fold_all(const struct reference_call *call, struct fold *fold)
{
    size_t i;

    memset(fold, 0, sizeof *fold);
    fold->call = call;
    fold->method = SIPCAUSE_METHOD_INVITE;
    for (i = 0; i < call->count; i++) {
        const struct reference_heard *const heard = &call->heard[i];
        if (!fold->has_method && heard->kind <= REFERENCE_REQUEST) {
            fold->has_method = 1;
            if (heard->has_method && !is_within(heard->method))
                fold->method = heard->method;
        }
        if (heard->kind == REFERENCE_EVENT)
            take_event(fold, heard);
        else if (heard->kind == REFERENCE_RECORD)
            take_record(fold, heard);
        else if (heard->kind == REFERENCE_REQUEST)
            take_request(fold, heard);
        else
            take_response(fold, heard);
    }
}

/* ---- Deciding ---- */

static void decide(struct verdict *verdict, const struct reference_heard *heard, unsigned outcome,
                   unsigned action, unsigned decider)
{
    verdict->heard = heard;
    verdict->outcome = outcome;
    verdict->action = action;
    verdict->decided_by = decider;
}

static int decide_by_status(struct verdict *verdict, const struct reference_heard *heard,
                            const struct sipcause_status *status, unsigned decider)
{
    decide(verdict, heard, status->outcome, status->action, decider);
    verdict->status = status;
    return 1;
}

static int decide_by_cause(struct verdict *verdict, const struct reference_heard *heard,
                           struct reference_cause cause, unsigned decider)
{
    verdict->cause = row_of(cause);
    verdict->location = cause.location;
    decide(verdict, heard, verdict->cause->outcome, verdict->cause->action, decider);
    return 1;
}

static int is_bye(const struct verdict *verdict, const struct reference_heard *heard)
{
    return heard->kind == REFERENCE_REQUEST && heard->method == SIPCAUSE_METHOD_BYE &&
           !verdict->is_early;
}

static int is_by_vendor(struct verdict *verdict, const struct reference_heard *heard)
{
    const struct sipcause_entry *const entry = heard->entry;

    if (entry->vendor == SIPCAUSE_NOBODY || entry->flags & SIPCAUSE_TELLS_NO_MORE)
        return 0;
    verdict->entry = entry;
    decide(verdict, heard, entry->outcome, entry->action, SIPCAUSE_DECIDED_BY_VENDOR);
    return 1;
}

/* A text that says what a phrase of 603 does. */
static int is_by_text(struct verdict *verdict, const struct reference_heard *heard)
{
    if (!heard->is_blocked)
        return 0;
    verdict->location = heard->blocked_location;
    return decide_by_status(verdict, heard,
                            sipcause_status_find_phrase(603, "Network Blocked", 15),
                            SIPCAUSE_DECIDED_BY_REASON);
}

static int is_by_exact(struct verdict *verdict, const struct reference_heard *heard)
{
    return is_telling(heard->exact) &&
           decide_by_cause(verdict, heard, heard->exact, SIPCAUSE_DECIDED_BY_REASON);
}

/* A cause that only repeats the code, where a phrase says what the code does not. */
static int is_shadow(const struct reference_heard *heard)
{
    return heard->has_sense &&
           row_of(heard->q850)->outcome == sipcause_status_find(heard->code)->outcome;
}

static int is_by_q850(struct verdict *verdict, const struct reference_heard *heard)
{
    return !is_shadow(heard) && is_telling(heard->q850) &&
           decide_by_cause(verdict, heard, heard->q850, SIPCAUSE_DECIDED_BY_REASON);
}

/* What a response code in the Reason of a request means that is not what the response does. */
static int is_special(struct verdict *verdict, const struct reference_heard *heard)
{
    const int is_ended = is_bye(verdict, heard);
    const unsigned code = heard->sip.number;

    if (heard->kind != REFERENCE_REQUEST || !heard->sip.is_there ||
        (code != 200 && (code != 487 || !is_ended)))
        return 0;
    decide(verdict, heard,
           is_ended ? SIPCAUSE_OUTCOME_ENDED : SIPCAUSE_OUTCOME_ANSWERED_ELSEWHERE,
           SIPCAUSE_ACTION_NONE, SIPCAUSE_DECIDED_BY_REASON);
    return 1;
}

static int is_by_sip(struct verdict *verdict, const struct reference_heard *heard)
{
    const struct reference_cause sip = heard->sip;

    if (is_special(verdict, heard))
        return 1;
    return is_telling(sip) &&
           (heard->kind != REFERENCE_RESPONSE || sip.number != heard->code) &&
           decide_by_cause(verdict, heard, sip, SIPCAUSE_DECIDED_BY_REASON);
}

static int is_by_sense(struct verdict *verdict, const struct reference_heard *heard)
{
    return heard->has_sense &&
           decide_by_status(verdict, heard, heard->status, SIPCAUSE_DECIDED_BY_PHRASE);
}

static int is_by_code(struct verdict *verdict, const struct reference_heard *heard)
{
    const struct sipcause_status *const status = heard->status;

    return heard->kind == REFERENCE_RESPONSE && heard->code >= 300 &&
           status->code == heard->code && !(status->flags & SIPCAUSE_GENERIC_CODE) &&
           decide_by_status(verdict, heard, status, SIPCAUSE_DECIDED_BY_STATUS);
}

static int is_by_cancel(struct verdict *verdict, const struct reference_heard *heard)
{
    if (heard->kind != REFERENCE_REQUEST || heard->method != SIPCAUSE_METHOD_CANCEL)
        return 0;
    decide(verdict, heard, SIPCAUSE_OUTCOME_CANCELED, SIPCAUSE_ACTION_NONE,
           SIPCAUSE_DECIDED_BY_REQUEST);
    return 1;
}

static int is_by_weak_code(struct verdict *verdict, const struct reference_heard *heard)
{
    return heard->kind == REFERENCE_RESPONSE &&
           decide_by_status(verdict, heard, heard->status,
                            heard->status->code == heard->code ? SIPCAUSE_DECIDED_BY_STATUS
                                                               : SIPCAUSE_DECIDED_BY_CLASS);
}

/* A generic cause, as 16, says something in a BYE alone, and less than an event before it. */
static int is_by_weak_cause(struct verdict *verdict, const struct reference_heard *heard)
{
    return is_bye(verdict, heard) && is_known(heard->q850) &&
           decide_by_cause(verdict, heard, heard->q850, SIPCAUSE_DECIDED_BY_REASON);
}

static int is_by_bye(struct verdict *verdict, const struct reference_heard *heard)
{
    if (heard->kind != REFERENCE_REQUEST)
        return 0;
    decide(verdict, heard, verdict->is_early ? SIPCAUSE_OUTCOME_CANCELED : SIPCAUSE_OUTCOME_ENDED,
           SIPCAUSE_ACTION_NONE, SIPCAUSE_DECIDED_BY_REQUEST);
    return 1;
}

typedef int rule(struct verdict *verdict, const struct reference_heard *heard);

/* Whether a rule finds what it wants in one of the messages that end a call. */
static int does_decide(const struct fold *fold, rule *does, struct verdict *verdict)
{
    return (fold->final != NULL && does(verdict, fold->final)) ||
           (fold->request != NULL && does(verdict, fold->request)) ||
           (fold->final == NULL && fold->request == NULL && fold->passing != NULL &&
            does(verdict, fold->passing));
}

static int is_by_early(const struct fold *fold, struct verdict *verdict)
{
    const struct reference_heard *const early = fold->early;
    const unsigned decider = SIPCAUSE_DECIDED_BY_PROVISIONAL_REASON;

    if (early == NULL || !fold->is_over)
        return 0;
    return decide_by_cause(verdict, early,
                           is_telling(early->exact)  ? early->exact
                           : is_telling(early->q850) ? early->q850
                                                     : early->sip,
                           decider);
}

static int is_by_event(const struct fold *fold, struct verdict *verdict)
{
    static const struct {
        uint8_t outcome, action;
    } means[] = {
        { SIPCAUSE_OUTCOME_UNKNOWN, SIPCAUSE_ACTION_NONE },
        { SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_TRY_NEXT_SERVER },
        { SIPCAUSE_OUTCOME_CONGESTED, SIPCAUSE_ACTION_TRY_NEXT_SERVER },
        { SIPCAUSE_OUTCOME_CANCELED, SIPCAUSE_ACTION_NONE },
        { SIPCAUSE_OUTCOME_ENDED, SIPCAUSE_ACTION_NONE },
        { SIPCAUSE_OUTCOME_MEDIA_LOST, SIPCAUSE_ACTION_CHECK_NETWORK },
        { SIPCAUSE_OUTCOME_TIMEOUT, SIPCAUSE_ACTION_CHECK_NETWORK },
        { SIPCAUSE_OUTCOME_INTERRUPTED, SIPCAUSE_ACTION_CHECK_NETWORK },
        { SIPCAUSE_OUTCOME_TRANSFER_FAILED, SIPCAUSE_ACTION_NONE },
    };

    if (fold->event == NULL)
        return 0;
    decide(verdict, fold->event, means[fold->event->event].outcome,
           means[fold->event->event].action, SIPCAUSE_DECIDED_BY_EVENT);
    return 1;
}

static int is_by_first(const struct fold *fold, const struct sipcause_policy *policy,
                       struct verdict *verdict)
{
    return (policy->prefer == SIPCAUSE_PREFER_Q850 && does_decide(fold, is_by_q850, verdict)) ||
           (policy->prefer == SIPCAUSE_PREFER_SIP && (does_decide(fold, is_by_text, verdict) ||
                                                      does_decide(fold, is_by_sip, verdict))) ||
           (!policy->ignore_vendors && does_decide(fold, is_by_vendor, verdict));
}

static void find_verdict(const struct fold *fold, const struct sipcause_policy *policy,
                         struct verdict *verdict)
{
    static rule *const telling[] = { is_by_exact, is_by_text,  is_by_q850,  is_by_sip,
                                     is_by_sense, is_by_code,  is_by_cancel };
    size_t i;

    if (is_by_first(fold, policy, verdict))
        return;
    for (i = 0; i < sizeof telling / sizeof telling[0]; i++)
        if (does_decide(fold, telling[i], verdict))
            return;
    if (is_by_early(fold, verdict) || does_decide(fold, is_by_weak_code, verdict) ||
        (fold->latest != NULL && is_by_weak_code(verdict, fold->latest)) ||
        is_by_event(fold, verdict) || does_decide(fold, is_by_weak_cause, verdict))
        return;
    does_decide(fold, is_by_bye, verdict);
}

/* ---- Answering ---- */

static unsigned by_side(unsigned side, unsigned near)
{
    return side == SIPCAUSE_SIDE_NEAR  ? near
           : side == SIPCAUSE_SIDE_FAR ? SIPCAUSE_BY_CALLEE
           : side == SIPCAUSE_SIDE_NETWORK || side == SIPCAUSE_SIDE_PLATFORM
               ? SIPCAUSE_BY_NETWORK
               : SIPCAUSE_BY_UNKNOWN;
}

/* The role's own side. */
static unsigned own_side(const struct fold *fold)
{
    return fold->call->role == SIPCAUSE_ROLE_CALLER   ? SIPCAUSE_BY_CALLER
           : fold->call->role == SIPCAUSE_ROLE_CALLEE ? SIPCAUSE_BY_CALLEE
                                                      : SIPCAUSE_BY_UNKNOWN;
}

/* The vendor's words are about the role's own side and the other. */
static unsigned by_own_side(const struct fold *fold, unsigned side)
{
    const unsigned own = own_side(fold);

    if (side == SIPCAUSE_SIDE_FAR)
        return own == SIPCAUSE_BY_CALLEE   ? SIPCAUSE_BY_CALLER
               : own == SIPCAUSE_BY_CALLER ? SIPCAUSE_BY_CALLEE
                                           : SIPCAUSE_BY_UNKNOWN;
    return by_side(side, own);
}

static unsigned by_event(const struct fold *fold)
{
    const unsigned event = fold->event->event;

    if (event == SIPCAUSE_EVENT_CANCELED_HERE)
        return SIPCAUSE_BY_CALLER;
    return event == SIPCAUSE_EVENT_HUNG_UP_HERE ? own_side(fold) : SIPCAUSE_BY_UNKNOWN;
}

/* Causes of SIP are response codes, whose sides stand with them. */
static unsigned side_of(const struct sipcause_cause *cause)
{
    return cause->protocol == SIPCAUSE_PROTOCOL_SIP
               ? sipcause_status_side(sipcause_status_find(cause->cause))
               : sipcause_cause_side(cause);
}

static int has_reason(const struct reference_heard *heard)
{
    return is_telling(heard->exact) || is_telling(heard->q850) || is_telling(heard->sip);
}

/* By what decided: its location, its cause, its code, each where the one before does not tell. */
static unsigned by_evidence(const struct verdict *verdict)
{
    unsigned by = SIPCAUSE_BY_UNKNOWN;

    if (verdict->location != SIPCAUSE_NO_LOCATION) {
        by = by_side(sipcause_location_side(verdict->location), SIPCAUSE_BY_CALLER);
        if (by != SIPCAUSE_BY_NETWORK && verdict->heard->kind == REFERENCE_REQUEST)
            by = SIPCAUSE_BY_UNKNOWN; /* the user of a CANCEL may be whoever sent it */
    }
    if (by == SIPCAUSE_BY_UNKNOWN)
        by = by_side(side_of(verdict->cause), SIPCAUSE_BY_UNKNOWN);
    if (by == SIPCAUSE_BY_UNKNOWN && verdict->status != NULL)
        by = by_side(sipcause_status_side(verdict->status), SIPCAUSE_BY_CALLER);
    return by;
}

static unsigned by_bye(const struct fold *fold, const struct verdict *verdict)
{
    /* where its cause was set counts even if nobody knows the cause (RFC 8606 section 3) */
    const unsigned location =
        fold->request->q850.is_there ? fold->request->q850.location : verdict->location;

    if (location != SIPCAUSE_NO_LOCATION &&
        by_side(sipcause_location_side(location), 0) == SIPCAUSE_BY_NETWORK)
        return SIPCAUSE_BY_NETWORK;
    if (fold->tag_at_bye.len == 0 || fold->request->from_tag.len == 0)
        return by_evidence(verdict);
    return same_text(fold->tag_at_bye, fold->request->from_tag) ? SIPCAUSE_BY_CALLER
                                                                : SIPCAUSE_BY_CALLEE;
}

/* By the response or the CANCEL that it stands in. */
static unsigned by_message(const struct fold *fold, const struct verdict *verdict)
{
    unsigned by = SIPCAUSE_BY_UNKNOWN;

    if (fold->final != NULL && verdict->heard == fold->final)
        by = by_side(sipcause_status_side(fold->final->status), SIPCAUSE_BY_CALLER);
    if (by == SIPCAUSE_BY_UNKNOWN && verdict->heard != fold->final && fold->request != NULL &&
        !has_reason(fold->request))
        by = SIPCAUSE_BY_CALLER;
    return by;
}

static int is_ended_by_bye(const struct fold *fold, const struct verdict *verdict)
{
    return fold->request != NULL && fold->request->method == SIPCAUSE_METHOD_BYE &&
           (verdict->heard == fold->request || verdict->heard == fold->event);
}

/* By the vendor's own word for who it was, or by the code where both say the same. */
static unsigned by_entry(const struct fold *fold, const struct verdict *verdict)
{
    const unsigned by = by_own_side(fold, sipcause_entry_side(verdict->entry));
    const struct sipcause_status *const status =
        fold->final != NULL ? fold->final->status : sipcause_status_find(0);

    return by == SIPCAUSE_BY_UNKNOWN && verdict->heard == fold->final &&
                   status->outcome == verdict->outcome
               ? by_side(sipcause_status_side(status), SIPCAUSE_BY_CALLER)
               : by;
}

static unsigned by_verdict(const struct fold *fold, const struct verdict *verdict)
{
    unsigned by = SIPCAUSE_BY_UNKNOWN;

    if (is_ended_by_bye(fold, verdict))
        by = by_bye(fold, verdict);
    if (by != SIPCAUSE_BY_UNKNOWN ||
        (is_ended_by_bye(fold, verdict) && verdict->entry->vendor == SIPCAUSE_NOBODY))
        return by;
    if (verdict->outcome == SIPCAUSE_OUTCOME_ANSWERED_ELSEWHERE)
        return SIPCAUSE_BY_UNKNOWN;
    if (verdict->decided_by == SIPCAUSE_DECIDED_BY_EVENT)
        return by_event(fold);
    if (verdict->entry->vendor != SIPCAUSE_NOBODY)
        return by_entry(fold, verdict);
    by = by_evidence(verdict);
    return by != SIPCAUSE_BY_UNKNOWN ? by : by_message(fold, verdict);
}

/* Where nothing says who ended an answered call, who then sent a BYE. */
static unsigned find_by(const struct fold *fold, const struct verdict *verdict)
{
    const unsigned by = by_verdict(fold, verdict);

    return by == SIPCAUSE_BY_UNKNOWN && is_answered(fold) && fold->request == NULL &&
                   verdict->outcome != SIPCAUSE_OUTCOME_ANSWERED_ELSEWHERE
               ? fold->late_by
               : by;
}

static int is_missed(const struct fold *fold, unsigned outcome)
{
    static const uint8_t missed[] = {
        SIPCAUSE_OUTCOME_BUSY,
        SIPCAUSE_OUTCOME_NO_ANSWER,   SIPCAUSE_OUTCOME_UNAVAILABLE,
        SIPCAUSE_OUTCOME_CANCELED,    SIPCAUSE_OUTCOME_MEDIA_MISMATCH,
        SIPCAUSE_OUTCOME_TIMEOUT,     SIPCAUSE_OUTCOME_SERVER_ERROR,
        SIPCAUSE_OUTCOME_CONGESTED,   SIPCAUSE_OUTCOME_INTERRUPTED,
    };

    return fold->call->role == SIPCAUSE_ROLE_CALLEE && fold->is_over && !is_answered(fold) &&
           fold->method == SIPCAUSE_METHOD_INVITE &&
           memchr(missed, (int)outcome, sizeof missed) != NULL;
}

/* The response that ended the call or failed inside it; a vendor's record is none. */
static const struct reference_heard *failure_of(const struct fold *fold)
{
    const struct reference_heard *const heard =
        fold->final != NULL ? fold->final : fold->passing;

    return heard != NULL && heard->code >= 300 ? heard : NULL;
}

/* The code as it came that stands for the call, or that an event stands for. */
static unsigned code_of(const struct fold *fold)
{
    const struct reference_heard *const heard = failure_of(fold);

    if (heard != NULL)
        return heard->code;
    if (fold->event != NULL && fold->request == NULL)
        switch (fold->event->event) {
        case SIPCAUSE_EVENT_NO_RESPONSE:
            return 408;
        case SIPCAUSE_EVENT_TRANSPORT_FAILED:
            return 503;
        case SIPCAUSE_EVENT_CANCELED_HERE:
            return 487;
        }
    if (fold->request == NULL || is_answered(fold) ||
        (fold->request->method == SIPCAUSE_METHOD_BYE && fold->stage == SIPCAUSE_STAGE_NOTHING))
        return 0;
    return 487; /* which a CANCEL or a BYE before the answer brings about */
}

static void find_retry(const struct fold *fold, unsigned code, struct sipcause_diagnosis *diagnosis)
{
    const struct reference_heard *const heard = failure_of(fold);
    struct sipcause_wait wait;

    sipcause_action_wait(diagnosis->action, fold->call->role, &wait);
    diagnosis->retry = (uint8_t)sipcause_action_retry(diagnosis->action);
    if (code >= 600) {
        diagnosis->retry = SIPCAUSE_RETRY_NO;
        wait.stated = 0;
        wait.min_ms = wait.max_ms = 0;
    }
    if (heard != NULL && heard->has_retry_after) {
        if (diagnosis->retry != SIPCAUSE_RETRY_NEXT_SERVER)
            diagnosis->retry = SIPCAUSE_RETRY_LATER;
        wait.stated = 1;
        wait.min_ms = wait.max_ms = heard->retry_after > 0xffffffff / 1000
                                        ? 0xffffffff
                                        : (uint32_t)heard->retry_after * 1000;
    }
    if (diagnosis->retry == SIPCAUSE_RETRY_NEXT_SERVER &&
        diagnosis->failover != SIPCAUSE_FAILOVER_SERVER)
        diagnosis->retry = SIPCAUSE_RETRY_LATER;
    diagnosis->waits = wait.stated;
    diagnosis->wait_min_ms = wait.min_ms;
    diagnosis->wait_max_ms = wait.max_ms;
}

/* By the code that came. */
static unsigned failover_of(const struct sipcause_status *status, unsigned code)
{
    if (status->flags & SIPCAUSE_NEXT_FLOW)
        return SIPCAUSE_FAILOVER_FLOW;
    if (status->flags & SIPCAUSE_NEXT_SERVER)
        return SIPCAUSE_FAILOVER_SERVER;
    return code >= 400 && code < 600 && !(status->flags & SIPCAUSE_STOPS_FORKING)
               ? SIPCAUSE_FAILOVER_BRANCH
               : SIPCAUSE_FAILOVER_NONE;
}

static unsigned find_failover(const struct fold *fold, const struct sipcause_status *status,
                              unsigned code)
{
    if (is_answered(fold) || !fold->is_over || fold->request != NULL || code == 487)
        return SIPCAUSE_FAILOVER_NONE;
    if (fold->final != NULL && fold->final->code >= 300)
        return failover_of(status, code);
    return fold->event != NULL && fold->event->event <= SIPCAUSE_EVENT_TRANSPORT_FAILED &&
                   fold->stage == SIPCAUSE_STAGE_NOTHING
               ? SIPCAUSE_FAILOVER_SERVER
               : SIPCAUSE_FAILOVER_NONE;
}

/* What came with a cause of Q.850, of all that tells of the end; NULL for nothing. */
static const struct reference_heard *with_q850(const struct fold *fold)
{
    const struct reference_heard *const all[] = { fold->final, fold->request, fold->passing,
                                                  fold->early };
    size_t i;

    for (i = 0; i < sizeof all / sizeof all[0]; i++)
        if (all[i] != NULL && all[i]->q850.is_there)
            return all[i];
    return NULL;
}

/* A BYE and a CANCEL are cause 16 (RFC 3398 sections 8.2.7 and 8.2.6.1). */
static int is_normal(const struct fold *fold, unsigned outcome)
{
    return fold->request != NULL || outcome == SIPCAUSE_OUTCOME_ENDED ||
           outcome == SIPCAUSE_OUTCOME_CANCELED;
}

/* What a CANCEL with the cause SIP 200 says, Q.850 has a cause for, where that is what decides. */
static int is_elsewhere(const struct fold *fold, unsigned outcome)
{
    return outcome == SIPCAUSE_OUTCOME_ANSWERED_ELSEWHERE && fold->request != NULL &&
           fold->request->method == SIPCAUSE_METHOD_CANCEL && fold->request->sip.is_there &&
           fold->request->sip.number == 200;
}

static void map_q850(const struct fold *fold, const struct sipcause_policy *policy, unsigned code,
                     struct sipcause_diagnosis *diagnosis)
{
    const unsigned profile = policy->profile != 0 ? policy->profile : SIPCAUSE_PROFILE_RFC3398;
    struct sipcause_mapping mapping = { 0, 0, SIPCAUSE_NO_LOCATION, 0 };

    if (code >= 300 && (fold->request == NULL || fold->final != NULL)) /* a CANCEL is none */
        sipcause_sip_to_q850(profile, code, 0, policy->own, policy->own_count, &mapping);
    diagnosis->q850 = mapping.to;
    if (is_elsewhere(fold, diagnosis->outcome))
        diagnosis->q850 = 26;
    else if (mapping.to != 0)
        diagnosis->location = mapping.location;
    else if (is_normal(fold, diagnosis->outcome))
        diagnosis->q850 = 16;
}

static void find_q850(const struct fold *fold, const struct sipcause_policy *policy, unsigned code,
                      struct sipcause_diagnosis *diagnosis)
{
    const struct reference_heard *const heard = with_q850(fold);

    diagnosis->location = SIPCAUSE_NO_LOCATION;
    if (!fold->is_over)
        return;
    if (heard == NULL) {
        map_q850(fold, policy, code, diagnosis);
        return;
    }
    diagnosis->q850_came = 1;
    diagnosis->q850 = (uint16_t)heard->q850.number;
    diagnosis->location = (uint8_t)heard->q850.location;
}

static unsigned find_tone(const struct fold *fold, const struct verdict *verdict)
{
    if (!fold->is_over && is_answered(fold))
        return SIPCAUSE_TONE_NONE; /* the call goes on */
    if (verdict->entry->vendor != SIPCAUSE_NOBODY)
        return sipcause_entry_tone(verdict->entry);
    if (sipcause_cause_name(verdict->cause)[0] != '\0')
        return sipcause_cause_tone(verdict->cause); /* SIP's 401 sounds as the response does */
    if (verdict->status != NULL)
        return sipcause_status_tone(verdict->status);
    return verdict->decided_by != SIPCAUSE_DECIDED_BY_NOTHING
               ? sipcause_outcome_tone(verdict->outcome)
               : SIPCAUSE_TONE_NONE;
}

static const struct sipcause_status *status_of(const struct fold *fold,
                                               const struct verdict *verdict)
{
    const struct reference_heard *const heard = fold->final != NULL     ? fold->final
                                               : fold->passing != NULL ? fold->passing
                                                                       : fold->latest;

    if (heard != NULL && (verdict->status == NULL || verdict->status->code != heard->code))
        return heard->status;
    return heard != NULL ? verdict->status : sipcause_status_find(0); /* there is no response */
}

static unsigned find_effect(const struct fold *fold, unsigned code)
{
    const struct reference_heard *const heard = failure_of(fold);

    if (heard != NULL)
        return sipcause_effect(heard->status, method_of(fold, heard));
    if (fold->request != NULL)
        return SIPCAUSE_EFFECT_USAGE;
    return code >= 300 ? sipcause_effect(sipcause_status_find(code), fold->method)
                       : SIPCAUSE_EFFECT_NOTHING;
}

/* A call that goes on is none that has to end, and what was asked of it failed, not the call. */
static void mind_what_goes_on(const struct fold *fold, struct verdict *verdict)
{
    if (fold->passing == NULL || verdict->heard != fold->passing)
        return;
    if (verdict->action == SIPCAUSE_ACTION_END_DIALOG)
        verdict->action = SIPCAUSE_ACTION_NONE;
    if (method_of(fold, fold->passing) == SIPCAUSE_METHOD_REFER &&
        verdict->action != SIPCAUSE_ACTION_AUTHENTICATE)
        verdict->outcome = SIPCAUSE_OUTCOME_TRANSFER_FAILED;
}

static void answer(const struct fold *fold, const struct verdict *verdict, unsigned code,
                   struct sipcause_diagnosis *diagnosis)
{
    diagnosis->status = status_of(fold, verdict);
    diagnosis->cause = verdict->cause;
    diagnosis->entry = verdict->entry;
    diagnosis->outcome = (uint8_t)verdict->outcome;
    diagnosis->action = (uint8_t)verdict->action;
    diagnosis->decided_by = (uint8_t)verdict->decided_by;
    diagnosis->decided_in = (uint16_t)(verdict->heard != NULL ? verdict->heard->number : 0);
    diagnosis->by = (uint8_t)(fold->is_over ? find_by(fold, verdict) : SIPCAUSE_BY_UNKNOWN);
    diagnosis->stage = (uint8_t)fold->stage;
    diagnosis->over = (uint8_t)fold->is_over;
    diagnosis->missed = (uint8_t)is_missed(fold, verdict->outcome);
    diagnosis->forked = (uint8_t)fold->has_forked;
    diagnosis->failover = (uint8_t)find_failover(fold, diagnosis->status, code);
    diagnosis->tone = (uint8_t)find_tone(fold, verdict);
    diagnosis->effect = (uint8_t)find_effect(fold, code);
    if (!is_answered(fold) && code >= 300)
        diagnosis->code = (uint16_t)(code == 503 ? 500 : code);
}

void reference_diagnose(const struct reference_call *call, const struct sipcause_policy *policy,
                        struct sipcause_diagnosis *diagnosis)
{
    struct fold fold;
    struct verdict verdict;
    unsigned code;

    fold_all(call, &fold);
    memset(&verdict, 0, sizeof verdict);
    memset(diagnosis, 0, sizeof *diagnosis);
    verdict.cause = sipcause_cause_find(SIPCAUSE_PROTOCOL_UNKNOWN, 0);
    verdict.entry = sipcause_entry_at(reference_vendor(SIPCAUSE_NOBODY), 0);
    verdict.location = SIPCAUSE_NO_LOCATION;
    verdict.is_early = fold.stage > SIPCAUSE_STAGE_NOTHING && fold.stage < SIPCAUSE_STAGE_ANSWERED;
    find_verdict(&fold, policy, &verdict);
    mind_what_goes_on(&fold, &verdict);
    code = code_of(&fold);
    answer(&fold, &verdict, code, diagnosis);
    find_retry(&fold, code, diagnosis);
    find_q850(&fold, policy, code, diagnosis);
}
