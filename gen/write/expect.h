/* SPDX-License-Identifier: MIT */
{{banner}}
#ifndef EXPECT_H
#define EXPECT_H

#include "sipcause.h"

static const struct expected_document {
    const char *id, *title, *url;
} expected_documents[] = {
{{#documents}}
    { {{id}}, {{title}}, {{url}} },
{{/documents}}
};

static const struct {
    unsigned code;
    const char *phrase;
    int outcome, action, effect, flags, side, tone;
    const char *source, *where;
} expected_statuses[] = {
{{#statuses}}
    { {{code}}, {{phrase}}, SIPCAUSE_OUTCOME_{{outcome}}, SIPCAUSE_ACTION_{{action}},
      SIPCAUSE_EFFECT_{{effect}}, {{flags}}, SIPCAUSE_SIDE_{{side}}, SIPCAUSE_TONE_{{tone}},
      {{id}}, {{where}} },
{{/statuses}}
};

/* What a code means in a class, with a phrase, with a warn code. */
static const struct {
    unsigned code, class_number;
    const char *said;
    unsigned warn_code;
    const char *phrase;
    int outcome, action, effect, flags, side, tone;
    const char *source, *where;
} expected_senses[] = {
{{#classes}}
    { {{code}}, {{class}}, {{said}}, {{warning}}, {{phrase}}, SIPCAUSE_OUTCOME_{{outcome}},
      SIPCAUSE_ACTION_{{action}}, SIPCAUSE_EFFECT_{{effect}}, {{flags}},
      SIPCAUSE_SIDE_{{side}}, SIPCAUSE_TONE_{{tone}}, {{id}}, {{where}} },
{{/classes}}
#if SIPCAUSE_PHRASES
{{#phrases}}
    { {{code}}, {{class}}, {{said}}, {{warning}}, {{phrase}}, SIPCAUSE_OUTCOME_{{outcome}},
      SIPCAUSE_ACTION_{{action}}, SIPCAUSE_EFFECT_{{effect}}, {{flags}},
      SIPCAUSE_SIDE_{{side}}, SIPCAUSE_TONE_{{tone}}, {{id}}, {{where}} },
{{/phrases}}
#endif
#if SIPCAUSE_HEADERS
{{#warned}}
    { {{code}}, {{class}}, {{said}}, {{warning}}, {{phrase}}, SIPCAUSE_OUTCOME_{{outcome}},
      SIPCAUSE_ACTION_{{action}}, SIPCAUSE_EFFECT_{{effect}}, {{flags}},
      SIPCAUSE_SIDE_{{side}}, SIPCAUSE_TONE_{{tone}}, {{id}}, {{where}} },
{{/warned}}
#endif
};

static const struct {
    unsigned action, retry, acts;
} expected_actions[] = {
{{#actions}}
    { SIPCAUSE_ACTION_{{word}}, SIPCAUSE_RETRY_{{retry}}, SIPCAUSE_ACTS_{{acts}} },
{{/actions}}
};

static const struct {
    unsigned action, call_id, least, most;
} expected_waits[] = {
{{#waits}}
    { SIPCAUSE_ACTION_{{action}}, SIPCAUSE_{{call_id}}, {{least}}, {{most}} },
{{/waits}}
};

static const struct {
    unsigned code;
    const char *phrase;
} expected_wordings[] = {
{{#wordings}}
    { {{code}}, {{phrase}} },
{{/wordings}}
};

static const struct {
    unsigned payload_type;
    const char *codec;
} expected_static_types[] = {
{{#static_types}}
    { {{payload_type}}, {{name}} },
{{/static_types}}
};

static const char *const expected_not_speech[] = {
{{#not_speech}}
    {{name}},
{{/not_speech}}
};

static const struct {
    const char *id;
    unsigned number, on;
} expected_vendors[] = {
{{#vendors}}
    { {{quoted_id}}, SIPCAUSE_{{constant}}, SIPCAUSE_VENDOR_{{constant}} },
{{/vendors}}
};

#if SIPCAUSE_CAUSES
/* The first of each list is none. */
static const struct {
    unsigned protocol, cause;
    const char *name;
    int outcome, action;
    unsigned side;
    int flags;
    const char *source, *where;
} expected_causes[] = {
    { 0, 0, "", 0, 0, 0, 0, "", "" },
{{#protocols}}
#if SIPCAUSE_CAUSES_{{constant}}
{{#causes}}
    { {{protocol}}, {{cause}}, {{name}}, SIPCAUSE_OUTCOME_{{outcome}}, SIPCAUSE_ACTION_{{action}},
      {{side}}, {{flags}}, {{id}}, {{where}} },
{{/causes}}
#endif
{{/protocols}}
};

static const struct {
    unsigned protocol, cause;
    const char *token;
} expected_tokens[] = {
    { 0, 0, "" },
{{#protocols}}
#if SIPCAUSE_CAUSES_{{constant}}
{{#tokens}}
    { {{protocol}}, {{cause}}, {{token}} },
{{/tokens}}
#endif
{{/protocols}}
};

static const struct {
    unsigned protocol, low, high, cause;
} expected_classes[] = {
    { 0, 1, 0, 0 },
{{#protocols}}
#if SIPCAUSE_CAUSES_{{constant}}
{{#classes}}
    { {{protocol}}, {{low}}, {{high}}, {{cause}} },
{{/classes}}
#endif
{{/protocols}}
};

static const struct {
    unsigned protocol, cause;
    const char *display, *meaning, *advice;
} expected_cause_texts[] = {
    { 0, 0, "", "", "" },
{{#protocols}}
#if SIPCAUSE_CAUSES_{{constant}}
{{#texts}}
    { {{protocol}}, {{cause}}, {{display}}, {{meaning}}, {{advice}} },
{{/texts}}
#endif
{{/protocols}}
};
#endif

#if SIPCAUSE_VENDORS
static const struct {
    const char *vendor, *space, *key, *name;
    unsigned sip;
    int flags, initiators, side, outcome, action, tone;
    unsigned http, retired, q850;
    const char *calls, *source, *where;
} expected_entries[] = {
{{#vendors}}
#if SIPCAUSE_VENDOR_{{constant}}
{{#entries}}
    { {{vendor}}, {{space}}, {{key}}, {{name}}, {{sip}}, {{flags}}, {{initiators}},
      SIPCAUSE_SIDE_{{side}}, SIPCAUSE_OUTCOME_{{outcome}}, SIPCAUSE_ACTION_{{action}},
      SIPCAUSE_TONE_{{tone}}, {{http}}, {{retired}},
      {{q850}}, {{calls}}, {{id}}, {{where}} },
{{/entries}}
#endif
{{/vendors}}
};
#endif

static const char expected_ellipsis[] = {{ellipsis}};

static const struct {
    const char *vendor, *space, *key, *name, *display, *meaning, *advice, *display_16;
} expected_texts[] = {
{{#texts}}
    { {{vendor}}, {{space}}, {{key}}, {{name}}, {{display}}, {{meaning}},
      {{advice}}, {{display_16}} },
{{/texts}}
{{#class_texts}}
    { {{vendor}}, {{space}}, {{key}}, {{name}}, {{display}}, {{meaning}},
      {{advice}}, {{display_16}} },
{{/class_texts}}
#if SIPCAUSE_PHRASES
{{#phrase_texts}}
    { {{vendor}}, {{space}}, {{key}}, {{name}}, {{display}}, {{meaning}},
      {{advice}}, {{display_16}} },
{{/phrase_texts}}
#endif
#if SIPCAUSE_HEADERS
{{#warned_texts}}
    { {{vendor}}, {{space}}, {{key}}, {{name}}, {{display}}, {{meaning}},
      {{advice}}, {{display_16}} },
{{/warned_texts}}
#endif
{{#vendors}}
#if SIPCAUSE_VENDOR_{{constant}}
{{#texts}}
    { {{vendor}}, {{space}}, {{key}}, {{name}}, {{display}}, {{meaning}},
      {{advice}}, {{display_16}} },
{{/texts}}
#endif
{{/vendors}}
};

#endif
