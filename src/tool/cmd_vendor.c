/* SPDX-License-Identifier: MIT
 *
 * cmd_vendor.c - `sipcause vendor`: what a vendor's document says besides its codes.
 */
#include "tool.h"

#include <string.h>

static const char *kind_word(unsigned kind)
{
    static const char *const words[] = {
        [SIPCAUSE_NO_FACT] = "",
        [SIPCAUSE_CODEC] = "codec",
        [SIPCAUSE_SIGNALING_PORTS] = "signaling",
        [SIPCAUSE_MEDIA_PORTS] = "media",
        [SIPCAUSE_NUMBER_FORMAT] = "numbers",
        [SIPCAUSE_INITIATOR] = "initiator",
        [SIPCAUSE_CHECK] = "check",
        [SIPCAUSE_REPORT] = "report",
        [SIPCAUSE_NOTE] = "note",
    };

    return words[kind < sizeof words / sizeof words[0] ? kind : SIPCAUSE_NO_FACT];
}

/* A range of ports, a payload type or the value, whatever the fact is about. */
static void value_of(const struct sipcause_fact *fact, char *buffer, size_t size)
{
    const char *value = sipcause_fact_value(fact);

    if (fact->kind == SIPCAUSE_SIGNALING_PORTS || fact->kind == SIPCAUSE_MEDIA_PORTS) {
        if (fact->low == fact->high)
            snprintf(buffer, size, "port %u%s%s", fact->low, value[0] != '\0' ? " " : "", value);
        else
            snprintf(buffer, size, "ports %u to %u%s%s", fact->low, fact->high,
                     value[0] != '\0' ? " " : "", value);
    } else if (fact->kind == SIPCAUSE_CODEC && fact->low != SIPCAUSE_NO_PAYLOAD_TYPE) {
        snprintf(buffer, size, "%s (payload type %u)", value, fact->low);
    } else {
        snprintf(buffer, size, "%s", value);
    }
}

static void print_fact(const struct sipcause_fact *fact, unsigned kind_before)
{
    char value[TEXT_SIZE], meaning[TEXT_SIZE], advice[TEXT_SIZE];

    value_of(fact, value, sizeof value);
    printf("  %s%-10s%s %s\n", paint(DIM), fact->kind != kind_before ? kind_word(fact->kind) : "",
           paint(PLAIN), value);
    if (sipcause_fact_text(fact, SIPCAUSE_MEANING, meaning, sizeof meaning) == 0)
        return;
    sipcause_fact_text(fact, SIPCAUSE_ADVICE, advice, sizeof advice);
    printf("  %-10s   %s %s%s%s\n", "", meaning, paint(CYAN), advice, paint(PLAIN));
}

/* "hangup (80)": the spaces, each with how many codes it has. */
static void print_spaces(const struct sipcause_vendor *vendor)
{
    size_t space, i;

    printf("  %s%-10s%s ", paint(DIM), "codes", paint(PLAIN));
    for (space = 0; space < vendor->space_count; space++) {
        unsigned count = 0;
        for (i = 0; i < vendor->entry_count; i++)
            count += sipcause_entry_at(vendor, i)->space == space;
        printf("%s%u in %s", space > 0 ? ", " : "", count, sipcause_vendor_space(vendor, space));
    }
    putchar('\n');
}

static void vendor_for_people(const struct sipcause_vendor *vendor)
{
    unsigned kind_before = SIPCAUSE_NO_FACT;
    size_t i;

    printf("%s%s%s (%s)\n", paint(BOLD), sipcause_vendor_title(vendor), paint(PLAIN),
           sipcause_vendor_id(vendor));
    print_spaces(vendor);
    for (i = 0; i < vendor->fact_count; i++) {
        const struct sipcause_fact *fact = sipcause_vendor_fact(vendor, i);
        print_fact(fact, kind_before);
        kind_before = fact->kind;
        if (fact->kind == SIPCAUSE_CODEC
            && sipcause_vendor_fact(vendor, i + 1)->kind != SIPCAUSE_CODEC)
            printf("  %-10s %s\n", "",
                   vendor->flags & SIPCAUSE_CODECS_ONLY ? "and no other codec"
                                                        : "others: not said");
    }
}

static void fact_as_json(struct json *json, const struct sipcause_fact *fact)
{
    struct sipcause_source source;
    char text[TEXT_SIZE];

    json_open(json, NULL, '{');
    json_text(json, "kind", kind_word(fact->kind));
    json_text(json, "value", sipcause_fact_value(fact));
    if (fact->kind == SIPCAUSE_SIGNALING_PORTS || fact->kind == SIPCAUSE_MEDIA_PORTS) {
        json_number(json, "low", fact->low);
        json_number(json, "high", fact->high);
    } else if (fact->kind == SIPCAUSE_CODEC && fact->low != SIPCAUSE_NO_PAYLOAD_TYPE) {
        json_number(json, "payload_type", fact->low);
    }
    sipcause_fact_text(fact, SIPCAUSE_DISPLAY, text, sizeof text);
    json_text(json, "display", text);
    sipcause_fact_text(fact, SIPCAUSE_MEANING, text, sizeof text);
    json_text(json, "meaning", text);
    sipcause_fact_text(fact, SIPCAUSE_ADVICE, text, sizeof text);
    json_text(json, "advice", text);
    sipcause_fact_source(fact, &source);
    json_source(json, &source);
    json_close(json, '}');
}

static void vendor_as_json(struct json *json, const struct sipcause_vendor *vendor)
{
    size_t i;

    json_open(json, NULL, '{');
    json_text(json, "vendor", sipcause_vendor_id(vendor));
    json_text(json, "title", sipcause_vendor_title(vendor));
    json_open(json, "spaces", '[');
    for (i = 0; i < vendor->space_count; i++)
        json_text(json, NULL, sipcause_vendor_space(vendor, i));
    json_close(json, ']');
    json_boolean(json, "codecs_only", vendor->flags & SIPCAUSE_CODECS_ONLY);
    json_open(json, "facts", '[');
    for (i = 0; i < vendor->fact_count; i++)
        fact_as_json(json, sipcause_vendor_fact(vendor, i));
    json_close(json, ']');
    json_close(json, '}');
}

/* One vendor, or all of them. */
static void tell_vendor(const struct options *options, struct json *json,
                        const struct sipcause_vendor *vendor)
{
    if (options->given[JSON] != NULL)
        vendor_as_json(json, vendor);
    else
        vendor_for_people(vendor);
}

static void tell_all_vendors(const struct options *options, struct json *json)
{
    size_t i;

    if (options->given[JSON] != NULL)
        json_open(json, NULL, '[');
    for (i = 0; sipcause_vendor_at(i)->number != SIPCAUSE_NOBODY; i++) {
        if (i > 0 && options->given[JSON] == NULL)
            putchar('\n');
        tell_vendor(options, json, sipcause_vendor_at(i));
    }
    if (options->given[JSON] != NULL)
        json_close(json, ']');
}

int command_vendor(const struct options *options, int count, char **words)
{
    struct json json = { stdout, 1 };
    const struct sipcause_vendor *vendor;

    if (count == 0) {
        tell_all_vendors(options, &json);
    } else {
        vendor = sipcause_vendor_find(TEXT(words[0]));
        if (vendor->number == SIPCAUSE_NOBODY)
            return unknown_vendor(words[0]);
        tell_vendor(options, &json, vendor);
    }
    if (options->given[JSON] != NULL)
        putchar('\n');
    return ANSWERED;
}
