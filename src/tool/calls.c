/* SPDX-License-Identifier: MIT
 *
 * calls.c - the calls of a log, kept apart by their Call-ID. However long a log is, so many are
 * open at a time and no more: whoever adds one drops another first, the one that has been quiet
 * for longest.
 */
#include "tool.h"

#include <stdlib.h>
#include <string.h>

enum {
    LONGEST_ID = 255, /* of what is kept of it, besides its hash and its length */
    MOST_CALLS = 1024,
    MOST_CALLS_ASKED = 1000000
};

static uint32_t hash_of(const struct slice *id)
{
    uint32_t hash = 2166136261u; /* FNV-1a */
    size_t at;

    for (at = 0; at < id->len; at++)
        hash = (hash ^ (unsigned char)id->text[at]) * 16777619u;
    return hash;
}

static size_t kept_len(size_t len)
{
    return len < LONGEST_ID ? len : LONGEST_ID;
}

void calls_start(struct calls *calls, size_t most)
{
    calls->most = most;
    calls->count = 0;
    calls->buckets = need(calloc(most, sizeof *calls->buckets));
    calls->oldest = calls->newest = NULL;
}

/* The number of calls, or 0 where that is none. */
static size_t read_most(const char *given)
{
    const unsigned long most = is_number(TEXT(given)) ? strtoul(given, NULL, 10) : 0;

    return most <= MOST_CALLS_ASKED ? most : 0;
}

int calls_start_as_asked(struct calls *calls, const char *given)
{
    const size_t most = given != NULL ? read_most(given) : MOST_CALLS;

    if (most == 0)
        wrong_usage("--open-calls", "needs a number from 1 to 1000000");
    else
        calls_start(calls, most);
    return most > 0;
}

static struct open_call **bucket_of(struct calls *calls, uint32_t hash)
{
    return &calls->buckets[hash % calls->most];
}

/* ---- The order in which they were taken ---- */

static void take_out(struct calls *calls, struct open_call *call)
{
    *(call->older != NULL ? &call->older->newer : &calls->oldest) = call->newer;
    *(call->newer != NULL ? &call->newer->older : &calls->newest) = call->older;
}

static void put_last(struct calls *calls, struct open_call *call)
{
    call->older = calls->newest;
    call->newer = NULL;
    *(calls->newest != NULL ? &calls->newest->newer : &calls->oldest) = call;
    calls->newest = call;
}

/* ---- By Call-ID ---- */

static int has_id(const struct open_call *call, const struct slice *id, uint32_t hash)
{
    return call->hash == hash && call->id_len == id->len
           && memcmp(call->id, id->text, kept_len(id->len)) == 0;
}

struct open_call *calls_find(struct calls *calls, const struct slice *id)
{
    const uint32_t hash = hash_of(id);
    struct open_call *call = *bucket_of(calls, hash);

    while (call != NULL && !has_id(call, id, hash))
        call = call->next;
    if (call == NULL)
        return NULL;
    take_out(calls, call);
    put_last(calls, call);
    return call;
}

struct open_call *calls_add(struct calls *calls, const struct slice *id)
{
    struct open_call *const call = need(calloc(1, sizeof *call));
    struct open_call **bucket;

    call->hash = hash_of(id);
    call->id = need(strndup(id->text, kept_len(id->len)));
    call->id_len = id->len;
    bucket = bucket_of(calls, call->hash);
    call->next = *bucket;
    *bucket = call;
    put_last(calls, call);
    calls->count++;
    memcpy(call->hour, calls->hour, sizeof call->hour);
    sipcause_call_start(&call->call, calls->role);
    if (calls->vendor != SIPCAUSE_NOBODY)
        sipcause_call_vendor(&call->call, calls->vendor);
    return call;
}

void calls_drop(struct calls *calls, struct open_call *call)
{
    struct open_call **at = bucket_of(calls, call->hash);

    while (*at != call)
        at = &(*at)->next;
    *at = call->next;
    take_out(calls, call);
    calls->count--;
    notes_free(call->notes);
    free(call->id);
    free(call);
}

/* ---- Messages ---- */

/* Is the message a request with one of these methods, or a response to one? */
static int is_of(const struct message *message, const char *const *methods)
{
    char name[16];

    method_in(message->head.text, name, sizeof name);
    while (*methods != NULL && strcmp(name, *methods) != 0)
        methods++;
    return *methods != NULL;
}

/* Is the method one of an INVITE's? Not an ACK, which some send for other failures, too. */
static int is_of_invite(const struct message *message)
{
    static const char *const methods[] = { "INVITE", "BYE", "CANCEL", "PRACK", NULL };

    return is_of(message, methods);
}

static void note_code(struct open_call *call, unsigned code)
{
    call->codes[code / 100 < 7 ? code / 100 : 0] = (uint16_t)code;
}

void call_take(struct calls *calls, struct open_call *call, const struct message *message)
{
    if (message->entry != NULL) {
        sipcause_call_entry(&call->call, message->entry);
    } else if (message->event != SIPCAUSE_EVENT_NONE) {
        sipcause_call_event(&call->call, message->event);
    } else if (sipcause_call_message(&call->call, message->head.text, message->head.len) > 0) {
        call->messages = (uint16_t)(call->messages + (call->messages < 0xffff));
        call->is_invite = call->is_invite || is_of_invite(message);
        note_code(call, message->code);
        if (call->notes != NULL)
            note_message(call->notes, message);
    }
    sipcause_diagnose(&call->call, &calls->policy, &call->diagnosis);
    if (!call->diagnosis.over)
        call->is_told = 0;
}

unsigned code_of_call(const struct open_call *call)
{
    const unsigned stands = call->diagnosis.status->code;
    const unsigned came = call->codes[stands / 100];

    return stands != 0 && sipcause_status_find(came)->code == stands ? came : stands;
}

/* ---- Which are told, and when ---- */

/* Does the client send the request again by itself, as the response says how? To another address,
 * with credentials; and 420 as RFC 3261 section 8.1.3.5 has it, 421 as 21.4.16, 423 as 10.2.8, 422
 * as RFC 4028 section 7.3, 494 as RFC 3329 section 2.3.1. Another body takes people. */
static int asks_for_more(const struct open_call *call)
{
    const unsigned action = call->diagnosis.status->action;

    switch (code_of_call(call)) {
    case SIPCAUSE_420_BAD_EXTENSION:
    case SIPCAUSE_421_EXTENSION_REQUIRED:
    case SIPCAUSE_422_SESSION_INTERVAL_TOO_SMALL:
    case SIPCAUSE_423_INTERVAL_TOO_BRIEF:
    case SIPCAUSE_494_SECURITY_AGREEMENT_REQUIRED:
        return 1;
    default:
        return action == SIPCAUSE_ACTION_FOLLOW_CONTACT || action == SIPCAUSE_ACTION_AUTHENTICATE;
    }
}

/* A REGISTER and the like are no calls, but they fail like them. */
static int is_worth_telling(const struct open_call *call)
{
    const unsigned outcome = call->diagnosis.outcome;

    return !call->is_told
           && (call->is_invite
               || (outcome != SIPCAUSE_OUTCOME_UNKNOWN && outcome != SIPCAUSE_OUTCOME_PROGRESS
                   && outcome != SIPCAUSE_OUTCOME_SUCCESS));
}

static void tell(struct calls *calls, struct open_call *call, enum call_state state)
{
    if (!is_worth_telling(call))
        return;
    calls->tell(calls->context, call, state);
    call->is_told = 1;
}

static int is_of_cancel(const struct message *message)
{
    static const char *const methods[] = { "CANCEL", NULL };

    return message->event == SIPCAUSE_EVENT_NONE && is_of(message, methods);
}

/* May what the call has come to be told now? */
static int is_settled(const struct calls *calls, const struct open_call *call,
                      const struct message *message)
{
    return call->diagnosis.over && !asks_for_more(call) && !is_of_cancel(message)
           && !(calls->are_counted && call->is_invite);
}

/* A call that has not ended may be told to go on, or to be pushed out. */
static void forget_oldest(struct calls *calls, enum call_state state)
{
    tell(calls, calls->oldest, calls->oldest->diagnosis.over ? CALL_OVER : state);
    calls_drop(calls, calls->oldest);
}

void calls_take(struct calls *calls, const struct message *message)
{
    struct open_call *call;

    if (message->call_id.len == 0)
        return;
    call = calls_find(calls, &message->call_id);
    if (call == NULL && calls->count == calls->most)
        forget_oldest(calls, CALL_FELL_OUT);
    if (call == NULL)
        call = calls_add(calls, &message->call_id);
    call_take(calls, call, message);
    if (is_settled(calls, call, message))
        tell(calls, call, CALL_OVER);
}

void calls_end(struct calls *calls)
{
    while (calls->oldest != NULL)
        forget_oldest(calls, CALL_GOES_ON);
}
