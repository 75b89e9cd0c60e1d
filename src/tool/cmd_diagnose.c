/* SPDX-License-Identifier: MIT
 *
 * cmd_diagnose.c - `sipcause diagnose`: reads the messages of a call, from a log or as they were
 * sent, and says why it ended. Where there are several calls, it says so of each.
 */
#include "tool.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { MOST_CALLS = 1024 }; /* more are a log for annotate */

/* What is diagnosed, and by what. */
struct patient {
    struct calls calls;
    struct open_call *in_order[MOST_CALLS]; /* of their first messages */
    struct open_call *last;                 /* NULL before the first message */
    int has_more;                           /* than MOST_CALLS */
    unsigned events[MOST_EVENTS];
    size_t event_count;
    const struct sipcause_entry *entry; /* NULL: none was given */
};

/* ---- Which call a message is of ---- */

static struct open_call *new_call(struct patient *patient, const struct slice *id)
{
    struct open_call *call;

    if (patient->calls.count == MOST_CALLS) {
        patient->has_more = 1;
        return NULL;
    }
    call = calls_add(&patient->calls, id);
    call->notes = need(calloc(1, sizeof *call->notes));
    patient->in_order[patient->calls.count - 1] = call;
    return call;
}

/* One without a Call-ID, as people cut them down, is of the call before it. */
static struct open_call *call_of(struct patient *patient, const struct message *message)
{
    struct open_call *call = patient->last;

    if (message->call_id.len > 0 || call == NULL)
        call = calls_find(&patient->calls, &message->call_id);
    return call != NULL ? call : new_call(patient, &message->call_id);
}

/* ---- What no message tells ---- */

static int is_over(const struct sipcause_call *call)
{
    struct sipcause_diagnosis diagnosis;

    sipcause_diagnose(call, NULL, &diagnosis);
    return diagnosis.over;
}

/* Nobody says when an event was. One that does not end a call by itself was before the message
 * that does: a call is hung up because its media are lost. */
static void events_before(const struct patient *patient, struct open_call *call,
                          const struct message *message)
{
    struct sipcause_call with = call->call;
    size_t index;

    if (patient->event_count == 0 || is_over(&with) || message->event != SIPCAUSE_EVENT_NONE)
        return;
    sipcause_call_message(&with, message->head.text, message->head.len);
    if (!is_over(&with))
        return;
    for (index = 0; index < patient->event_count; index++) {
        with = call->call;
        sipcause_call_event(&with, patient->events[index]);
        if (!is_over(&with))
            call->call = with;
    }
}

/* The vendor's code is about the message that ends the call. */
static void entry_behind(const struct patient *patient, struct open_call *call, int was_over,
                         const struct message *message)
{
    const int fails = message->event == SIPCAUSE_EVENT_NONE && message->code >= 300;

    if (patient->entry != NULL && call->diagnosis.over && (!was_over || fails))
        sipcause_call_entry(&call->call, patient->entry);
}

static void take(void *context, const struct message *message)
{
    struct patient *const patient = context;
    struct open_call *const call = call_of(patient, message);
    int was_over;

    if (call == NULL)
        return;
    patient->last = call;
    events_before(patient, call, message);
    was_over = is_over(&call->call);
    call_take(&patient->calls, call, message);
    if (message->event == SIPCAUSE_EVENT_TRANSFER_FAILED)
        note_transfer(call->notes, message);
    else if (message->event == SIPCAUSE_EVENT_NONE && message->entry == NULL)
        note_credentials(call->notes, message);
    entry_behind(patient, call, was_over, message);
}

/* What is left to say of a call, when all its messages have come. */
static void finish(struct patient *patient, struct open_call *call)
{
    size_t index;

    for (index = 0; index < patient->event_count; index++)
        sipcause_call_event(&call->call, patient->events[index]);
    if (patient->entry != NULL && !is_over(&call->call))
        sipcause_call_entry(&call->call, patient->entry);
    sipcause_diagnose(&call->call, &patient->calls.policy, &call->diagnosis);
}

/* ---- The answer ---- */

static int tell(struct patient *patient, struct open_call *call)
{
    finish(patient, call);
    record_diagnosis(call, patient->calls.role, patient->calls.count > 1);
    return call->diagnosis.decided_by != SIPCAUSE_DECIDED_BY_NOTHING ? ANSWERED : NOT_KNOWN;
}

static int tell_each(struct patient *patient)
{
    int result = ANSWERED;
    size_t index;

    if (patient->calls.count > 1)
        say("%zu calls, by their Call-ID:\n\n", patient->calls.count);
    for (index = 0; index < patient->calls.count; index++)
        if (tell(patient, patient->in_order[index]) != ANSWERED)
            result = NOT_KNOWN;
    return result;
}

/* `name` of the input. */
static int tell_all(struct patient *patient, const char *name)
{
    static const struct slice none = { "", 0 };
    int result;

    if (patient->calls.count == 0 && (patient->event_count > 0 || patient->entry != NULL))
        new_call(patient, &none);
    if (patient->calls.count == 0) {
        complain(name, "no SIP message in it");
        return NOT_KNOWN;
    }
    result = tell_each(patient);
    if (patient->has_more)
        complain(name, "more than %d calls; try: sipcause annotate --calls", MOST_CALLS);
    while (patient->calls.oldest != NULL)
        calls_drop(&patient->calls, patient->calls.oldest);
    return result;
}

/* ---- What was asked ---- */

/* The number of a word; when there is none, says which there are. */
static unsigned need_word(const char *asked, const char *word_of(unsigned), const char *what)
{
    unsigned number = 1;

    while (word_of(number)[0] != '\0' && strcasecmp(word_of(number), asked) != 0)
        number++;
    if (word_of(number)[0] != '\0')
        return number;
    complain_about(asked);
    fprintf(stderr, "no such %s; it is", what);
    for (number = 1; word_of(number)[0] != '\0'; number++)
        fprintf(stderr, "%s %s", number > 1 ? "," : "", word_of(number));
    putc('\n', stderr);
    return 0;
}

static const char *role_word(unsigned role)
{
    static const char *const words[] = { [SIPCAUSE_ROLE_CALLER] = "caller",
                                         [SIPCAUSE_ROLE_CALLEE] = "callee" };

    return role < sizeof words / sizeof words[0] ? words[role] : "";
}

/* Vendors' codes come first where nothing is preferred: that is word 1 here, and 0 there. */
static const char *prefer_word(unsigned number)
{
    static const char *const words[] = { [1 + SIPCAUSE_PREFER_VENDOR] = "vendor",
                                         [1 + SIPCAUSE_PREFER_Q850] = "q850",
                                         [1 + SIPCAUSE_PREFER_SIP] = "sip" };

    return number < sizeof words / sizeof words[0] ? words[number] : "";
}

static int read_events(struct patient *patient, const struct options *options)
{
    size_t index;

    for (index = 0; index < options->event_count; index++) {
        const unsigned event = need_word(options->events[index], sipcause_event_word, "event");
        if (event == SIPCAUSE_EVENT_NONE)
            return WRONG_USAGE;
        patient->events[patient->event_count++] = event;
    }
    return ANSWERED;
}

static int read_words(struct patient *patient, const char *const *given)
{
    struct calls *const calls = &patient->calls;
    unsigned prefer = 1 + SIPCAUSE_PREFER_VENDOR;

    calls->role = SIPCAUSE_ROLE_OBSERVER;
    if (given[ROLE] != NULL && (calls->role = need_word(given[ROLE], role_word, "role")) == 0)
        return WRONG_USAGE;
    if (given[PREFER] != NULL
        && (prefer = need_word(given[PREFER], prefer_word, "evidence to prefer")) == 0)
        return WRONG_USAGE;
    calls->policy.prefer = (uint8_t)(prefer - 1);
    if (given[PROFILE] != NULL
        && (calls->policy.profile = (uint8_t)need_profile(given[PROFILE])) == 0)
        return NOT_KNOWN;
    return ANSWERED;
}

static int read_vendor(struct patient *patient, const char *id, const char *key)
{
    const struct sipcause_vendor *vendor;

    if (id == NULL)
        return key == NULL ? ANSWERED : wrong_usage("--key", "needs --vendor: whose key is it?");
    vendor = need_vendor(id);
    if (vendor->number == SIPCAUSE_NOBODY)
        return NOT_KNOWN;
    patient->calls.vendor = vendor->number;
    if (key == NULL)
        return ANSWERED;
    patient->entry = sipcause_entry_find(vendor, NULL, TEXT(key));
    return patient->entry->vendor != SIPCAUSE_NOBODY ? ANSWERED : unknown_entry(vendor, key);
}

/* ---- The command ---- */

static struct message_reader reader;
static struct patient the_patient;

static void take_line_of_input(void *context, const char *line, const char *next)
{
    (void)context;
    if (begins_message_of_capture())
        message_end(&reader);
    message_line(&reader, line, next, 1);
}

static int read_input(void *context, const char *name)
{
    const int problem = read_lines(take_line_of_input, NULL);

    (void)context;
    (void)name;
    message_end(&reader);
    return problem;
}

static struct patient *new_patient(void)
{
    calls_start(&the_patient.calls, MOST_CALLS);
    the_patient.calls.vendor = SIPCAUSE_NOBODY;
    return &the_patient;
}

static void start_reading(struct patient *patient)
{
    message_start(&reader, patient->calls.vendor, take, patient);
}

/* Tells what has been read, also of what could not be read to its end. */
static int tell_read(struct patient *patient, int result, const char *name)
{
    int told;

    if (result != ANSWERED && patient->calls.count == 0)
        return result;
    told = tell_all(patient, name);
    return result != ANSWERED ? result : told;
}

int command_diagnose(const struct options *options, int count, char **files)
{
    struct patient *const patient = new_patient();
    int result = read_words(patient, options->given);

    if (result == ANSWERED)
        result = read_events(patient, options);
    if (result == ANSWERED)
        result = read_vendor(patient, options->given[VENDOR], options->given[KEY]);
    if (result != ANSWERED)
        return result;
    start_reading(patient);
    result = read_files(count, files, read_input, NULL);
    return tell_read(patient, result,
                     count == 0 || strcmp(files[0], STANDARD_INPUT) == 0 ? "standard input"
                                                                         : files[0]);
}

int diagnose_input(void)
{
    struct patient *const patient = new_patient();

    start_reading(patient);
    return read_input(NULL, NULL);
}

int tell_input(int result)
{
    return tell_read(&the_patient, result, "standard input");
}

/* Hands over the messages of a text. */
static void take_text(const char *text, size_t len)
{
    const char *const end = text + len;

    while (text < end) {
        const char *const newline = memchr(text, '\n', (size_t)(end - text));
        const char *const next = newline != NULL ? newline + 1 : end;
        message_line(&reader, text, next, 1);
        text = next;
    }
    message_end(&reader);
}

int diagnose_text(const char *text, size_t len)
{
    struct patient *const patient = new_patient();

    start_reading(patient);
    take_text(text, len);
    return tell_all(patient, "explain");
}

static void look_at(void *context, const struct message *message)
{
    enum pasted *const pasted = context;
    const int is_whole = message->call_id.len > 0 || message->code == 0 || *pasted != NO_MESSAGE;

    *pasted = is_whole ? A_CALL : A_PART_OF_ONE;
}

enum pasted what_is_pasted(const char *text, size_t len)
{
    enum pasted pasted = NO_MESSAGE;

    message_start(&reader, SIPCAUSE_NOBODY, look_at, &pasted);
    take_text(text, len);
    return pasted;
}
