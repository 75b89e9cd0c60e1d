/* SPDX-License-Identifier: MIT
 *
 * rom.c - asks the library for everything it knows and prints one number made of all the answers.
 * A target that reads its tables from ROM by SIPCAUSE_READ must print the same number as one that
 * just reads them.
 */
#include "sipcause.h"

#ifdef __AVR__

#include <avr/interrupt.h>
#include <avr/sleep.h>

static void put(char letter)
{
    while (!(UCSR0A & (1 << UDRE0)))
        ;
    UDR0 = (uint8_t)letter;
}

/* Interrupts off and asleep: the emulator ends. */
static int leave(void)
{
    cli();
    sleep_enable();
    sleep_cpu();
    return 0;
}

#else

#include <stdio.h>

static void put(char letter)
{
    putchar(letter);
}

static int leave(void)
{
    return 0;
}

#endif

static uint32_t sum = 1;

static void add(uint32_t value)
{
    sum = (sum ^ value) * 16777619u;
}

/* A text in ROM; returns how long it is. */
static size_t add_text(const char *text)
{
    size_t len = 0;

    while (SIPCAUSE_READ(text[len]) != 0)
        add((uint8_t)SIPCAUSE_READ(text[len++]));
    add(0);
    return len;
}

/* A text in ROM, copied to RAM, as a key must be. */
static size_t copy(const char *text, char *key)
{
    size_t len = 0;

    for (; SIPCAUSE_READ(text[len]) != 0; len++)
        key[len] = (char)SIPCAUSE_READ(text[len]);
    return len;
}

/* A text in RAM. */
static void add_buffer(const char *buffer)
{
    while (*buffer != '\0')
        add((uint8_t)*buffer++);
    add(0);
}

static void add_source(const struct sipcause_source *source)
{
    struct sipcause_document document;

    add_text(source->id);
    add_text(source->where);
    sipcause_source_document(source, &document);
    add_text(document.title);
    add_text(document.url);
}

static void add_status(const struct sipcause_status *status)
{
    char buffer[200];
    uint16_t codes[4] = { 0, 0, 0, 0 };
    struct sipcause_source source;
    unsigned which;
    const size_t len = sipcause_status_write_phrase(status, buffer, sizeof buffer);

    add(SIPCAUSE_READ(status->code));
    add(SIPCAUSE_READ(status->outcome));
    add(SIPCAUSE_READ(status->action));
    add(SIPCAUSE_READ(status->effect));
    add(SIPCAUSE_READ(status->flags));
    add((uint32_t)sipcause_status_by_phrase(buffer, len, codes, 4));
    add(codes[0] + (uint32_t)65536 * codes[1]);
    add(sipcause_status_side(status));
    add(sipcause_status_tone(status));
    sipcause_status_source(status, &source);
    add_source(&source);
    for (which = 0; which < 4; which++) {
        add((uint32_t)sipcause_status_text(status, (enum sipcause_text)which, buffer,
                                           sizeof buffer));
        add_buffer(buffer);
    }
}

static void add_actions(void)
{
    struct sipcause_wait wait;
    unsigned action, call_id;

    for (action = 0; action < 40; action++) {
        add(sipcause_action_retry(action));
        add(sipcause_action_acts(action));
        for (call_id = 0; call_id < 4; call_id++) {
            sipcause_action_wait(action, call_id, &wait);
            add(wait.min_ms);
            add(wait.max_ms);
            add(wait.stated);
        }
    }
}

/* What comes beside a code, too: every phrase that says more, and warn codes. */
static void add_senses(void)
{
    static const char stale[] = "stale date", blocked[] = "NETWORK blocked";

    add_status(sipcause_status_find_phrase(403, stale, sizeof stale - 1));
    add_status(sipcause_status_find_phrase(603, blocked, sizeof blocked - 1));
    add_status(sipcause_status_find_warning(480, 380));
    add_status(sipcause_status_find_warning(480, 381));
}

static void add_cause(const struct sipcause_cause *cause)
{
    const struct sipcause_cause *found = cause;
    char buffer[200];
    struct sipcause_source source;
    const size_t len = copy(sipcause_cause_name(cause), buffer);
    unsigned which;

    add(SIPCAUSE_READ(cause->cause) + 65536u * SIPCAUSE_READ(cause->protocol));
    add(SIPCAUSE_READ(cause->outcome) + 256u * SIPCAUSE_READ(cause->action));
    add(SIPCAUSE_READ(cause->flags) + sipcause_cause_side(cause));
    add(sipcause_cause_tone(cause));
    add((uint32_t)sipcause_cause_by_name(buffer, len, &found, 1));
    add_text(sipcause_cause_name(found));
    sipcause_cause_source(cause, &source);
    add_source(&source);
    for (which = 0; which < 3; which++) {
        add((uint32_t)sipcause_cause_text(cause, (enum sipcause_text)which, buffer, sizeof buffer));
        add_buffer(buffer);
    }
}

static int is_named(const struct sipcause_cause *cause)
{
    return SIPCAUSE_READ(sipcause_cause_name(cause)[0]) != 0;
}

static void add_causes(void)
{
    const struct sipcause_cause *found = sipcause_cause_find(0, 0);
    char token[] = "NORMAL_CLEARING";
    unsigned protocol, cause;
    size_t index;

    add((uint32_t)sipcause_cause_by_name(token, sizeof token - 1, &found, 1));
    add_cause(found);
    for (protocol = 0; protocol < 24; protocol++) {
        for (index = 0; is_named(sipcause_cause_at(protocol, index)); index++)
            add_cause(sipcause_cause_at(protocol, index));
        for (cause = 0; cause < 150; cause++)
            add_text(sipcause_cause_name(sipcause_cause_find(protocol, cause)));
    }
}

static void add_effects(void)
{
    char name[16];
    unsigned method, code;

    for (method = 0; method < 20; method++) {
        add_text(sipcause_method_word(method));
        add(sipcause_method_find(name, copy(sipcause_method_word(method), name)));
        for (code = 100; code < 700; code++)
            add(sipcause_effect(sipcause_status_find(code), method));
    }
}

static void add_words(void)
{
    char buffer[200];
    unsigned number;

    for (number = 0; number < 40; number++) {
        add_text(sipcause_outcome_word(number));
        add_text(sipcause_action_word(number));
        add_text(sipcause_retry_word(number));
        add_text(sipcause_acts_word(number));
        add_text(sipcause_party_word(number));
        add_text(sipcause_effect_word(number));
        add_text(sipcause_flag_word(number));
        add_text(sipcause_side_word(number));
        add_text(sipcause_tone_word(number));
        add(sipcause_outcome_tone(number));
        add_text(sipcause_location_word(number));
        add(sipcause_location_side(number));
        add_text(sipcause_protocol_word(number));
        sipcause_action_text(number, SIPCAUSE_MEANING, buffer, sizeof buffer);
        add_buffer(buffer);
    }
    for (number = 300; number < 400; number++)
        add_text(sipcause_warning_phrase(number));
}

/* The key, name and calls of an entry, which are the same where they are packed. */
#define ADD_WORDS(entry, what)                                                                     \
    do {                                                                                           \
        char written[700];                                                                         \
        add((uint32_t)sipcause_entry_write_##what(entry, written, sizeof written));                \
        add_buffer(written);                                                                       \
    } while (0)

#if SIPCAUSE_POINTERS
#define copy_key(entry, buffer) copy(sipcause_entry_key(entry), buffer)
#define copy_name(entry, buffer) copy(sipcause_entry_name(entry), buffer)
#else
#define copy_key(entry, buffer) sipcause_entry_write_key(entry, buffer, sizeof(buffer))
#define copy_name(entry, buffer) sipcause_entry_write_name(entry, buffer, sizeof(buffer))
#endif

/* What the name of the entry is as a reason phrase, and its key as the value of a field and as the
 * text of a Reason. */
static void add_evidence(const struct sipcause_vendor *vendor, const struct sipcause_entry *entry)
{
    static const char field[] = "x-twilio-error";
    char buffer[200];
    size_t len = copy_name(entry, buffer);
    struct sipcause_reason reason = { 0 };

    add(sipcause_entry_by_status(vendor, SIPCAUSE_READ(entry->sip), buffer, len) == entry);
    len = copy_key(entry, buffer);
    add(sipcause_entry_by_status(NULL, SIPCAUSE_READ(entry->sip), buffer, len) == entry);
    add(sipcause_entry_by_field(NULL, field, sizeof field - 1, buffer, len) == entry);
    reason.text = buffer;
    reason.text_len = len;
    add(sipcause_entry_by_reason(vendor, &reason) == entry);
}

static void add_entry(const struct sipcause_vendor *vendor, const struct sipcause_entry *entry)
{
    const struct sipcause_entry *found = entry;
    char buffer[200];
    struct sipcause_source source;
    size_t len = copy_key(entry, buffer);

    add(sipcause_entry_find(vendor, NULL, buffer, len) == entry);
    len = copy_name(entry, buffer);
    add((uint32_t)sipcause_entry_by_name(vendor, buffer, len, &found, 1));
    ADD_WORDS(found, key);
    add((uint32_t)sipcause_entry_by_code(vendor, SIPCAUSE_READ(entry->sip), &found, 1));
    ADD_WORDS(found, key);
    add_text(sipcause_entry_space(entry));
    add_evidence(vendor, entry);
    ADD_WORDS(entry, name);
    ADD_WORDS(entry, calls);
    add(sipcause_entry_http(entry));
    add(sipcause_entry_retired(entry));
    add(SIPCAUSE_READ(entry->initiators));
    add(sipcause_entry_side(entry));
    add(sipcause_entry_tone(entry));
    sipcause_entry_source(entry, &source);
    add_source(&source);
    add((uint32_t)sipcause_entry_text(entry, SIPCAUSE_ADVICE, buffer, sizeof buffer));
    add_buffer(buffer);
}

static void add_fact(const struct sipcause_vendor *vendor, const struct sipcause_fact *fact)
{
    char buffer[200];
    struct sipcause_source source;
    const size_t len = copy(sipcause_fact_value(fact), buffer);

    add((uint32_t)sipcause_vendor_accepts_codec(vendor, buffer, len));
    add((uint32_t)sipcause_vendor_accepts_payload_type(vendor, SIPCAUSE_READ(fact->low)));
    add(SIPCAUSE_READ(fact->kind));
    sipcause_fact_source(fact, &source);
    add_source(&source);
    add((uint32_t)sipcause_fact_text(fact, SIPCAUSE_MEANING, buffer, sizeof buffer));
    add_buffer(buffer);
}

static void add_vendor(const struct sipcause_vendor *vendor)
{
    char buffer[200];
    const size_t len = copy(sipcause_vendor_id(vendor), buffer);
    size_t index;

    add(sipcause_vendor_find(buffer, len) == vendor);
    add_text(sipcause_vendor_title(vendor));
    for (index = 0; index <= SIPCAUSE_READ(vendor->space_count); index++)
        add_text(sipcause_vendor_space(vendor, index));
    for (index = 0; index < SIPCAUSE_READ(vendor->entry_count); index++)
        add_entry(vendor, sipcause_entry_at(vendor, index));
    for (index = 0; index < SIPCAUSE_READ(vendor->fact_count); index++)
        add_fact(vendor, sipcause_vendor_fact(vendor, index));
}

static void add_mapping(const struct sipcause_mapping *mapping, unsigned profile, unsigned number)
{
    struct sipcause_source source;

    add(mapping->to + 65536u * mapping->basis);
    add(mapping->location + 256u * mapping->comes_back);
    add_text(sipcause_profile_cause_name(profile, number));
    sipcause_q850_to_sip_source(profile, number, SIPCAUSE_NO_LOCATION, 0, &source);
    add_source(&source);
}

static void add_q850_names(void)
{
    char name[100];
    unsigned cause;

    for (cause = 0; cause < 130; cause++) {
        add((uint32_t)sipcause_q850_name(cause, name, sizeof name));
        add_buffer(name);
    }
}

static void add_profile(unsigned profile)
{
    struct sipcause_override own = { 17, 600, SIPCAUSE_TO_SIP };
    struct sipcause_mapping mapping;
    unsigned number;

    add_text(sipcause_profile_word(profile));
    for (number = 0; number < 1000; number += number < 130 ? 1 : 9) {
        sipcause_q850_to_sip(profile, number, SIPCAUSE_LOCATION_U, number & 3, &own, 1, &mapping);
        add_mapping(&mapping, profile, number);
        sipcause_sip_to_q850(profile, number, number & 3, NULL, 0, &mapping);
        add_mapping(&mapping, profile, number);
    }
}

static void add_scans(void)
{
    char line[] = "SIP/2.0 486 Busy Here\r\n",
         reason[] = "Q.850;cause=17;text=\"busy\";location=LN";
    char seconds[] = "18000;duration=3600", warned[] = "301 isi.edu \"Incompatible\"";
    struct sipcause_line taken;
    struct sipcause_reason why;
    struct sipcause_retry_after retry_after;
    struct sipcause_warning warning;
    size_t at = 0, warned_at = 0;
    char written[64];

    add((uint32_t)sipcause_scan(line, sizeof line - 1, 0, &taken));
    add(taken.code);
    add((uint32_t)sipcause_reason_next(reason, sizeof reason - 1, &at, &why));
    add(why.cause + 256u * why.known_protocol + 16u * why.location + why.has);
    why.protocol_len = 0;
    add((uint32_t)sipcause_reason_write(&why, written, sizeof written));
    add_buffer(written);
    add((uint32_t)sipcause_retry_after_scan(seconds, sizeof seconds - 1, &retry_after));
    add(retry_after.duration);
    add((uint32_t)sipcause_warning_next(warned, sizeof warned - 1, &warned_at, &warning));
    add(warning.code);
}

static void add_detail(const struct sipcause_detail *detail)
{
    add(SIPCAUSE_READ(detail->code));
    add(SIPCAUSE_READ(detail->outcome));
    add(SIPCAUSE_READ(detail->action));
    add_text(sipcause_detail_name(detail));
}

static void add_error_fields(void)
{
    char alert[] = "103;message=\"x\"", info[] = "<sip:a@b>";
    char state[] = "Terminated;reason=Giveup;expires=5;retry-after=6";
    struct sipcause_coded_error error;
    struct sipcause_subscription subscription;
    struct sipcause_error_info found;
    unsigned code;
    size_t at = 0;

    for (code = 0; code < 400; code++) {
        add_detail(sipcause_alertmsg_error_find(code));
        add_detail(sipcause_geolocation_error_find(code));
        add_detail(sipcause_subscription_reason_find(code));
    }
    add((uint32_t)sipcause_alertmsg_error_scan(alert, sizeof alert - 1, &error));
    add(error.code + error.has);
    add((uint32_t)sipcause_subscription_state_scan(state, sizeof state - 1, &subscription));
    add(subscription.known_state + 256u * subscription.known_reason);
    add(subscription.expires + 16u * subscription.retry_after + subscription.has);
    add((uint32_t)sipcause_error_info_next(info, sizeof info - 1, &at, &found));
    add((uint32_t)found.uri_len);
}

static void add_reply(unsigned situation, unsigned context)
{
    struct sipcause_reply reply;
    struct sipcause_source source;
    char buffer[200];
    unsigned which;

    sipcause_reply_find(situation, context, &reply);
    add(reply.code + 65536u * reply.contexts);
    add(reply.retry + 256u * reply.retry_max + 65536u * reply.basis);
    add_text(reply.phrase);
    add_text(reply.reason_text);
    add((uint32_t)sipcause_reply_reason(&reply, buffer, sizeof buffer));
    add_buffer(buffer);
    sipcause_reply_source(&reply, &source);
    add_source(&source);
    for (which = 0; which < 4; which++) {
        add((uint32_t)sipcause_reply_text(&reply, (enum sipcause_text)which, buffer,
                                          sizeof buffer));
        add_buffer(buffer);
    }
}

static void add_replies(void)
{
    unsigned situation, context;

    for (situation = 0; situation < 40; situation++)
        for (context = 1; context < 128; context += 9)
            add_reply(situation, context);
}

int main(void)
{
    unsigned code;
    size_t index;
    int shift;

#ifdef __AVR__
    UCSR0B = 1 << TXEN0;
#endif
    for (code = 0; code < 1000; code++)
        add_status(sipcause_status_find(code));
    add_actions();
    add_senses();
    add_effects();
    add_words();
    add_causes();
    for (index = 0; index < 5; index++)
        add_vendor(sipcause_vendor_at(index));
    for (index = 0; index < 6; index++)
        add_profile((unsigned)index);
    add_q850_names();
    add_scans();
    add_error_fields();
    add_replies();
    put('#');
    for (shift = 28; shift >= 0; shift -= 4)
        put("0123456789abcdef"[sum >> shift & 15]);
    put('\n');
    return leave();
}
