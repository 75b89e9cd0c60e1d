/* SPDX-License-Identifier: MIT */
{{codes_banner}}
#ifndef SIPCAUSE_CODES_H
#define SIPCAUSE_CODES_H

#define SIPCAUSE_VERSION_MAJOR {{major}}
#define SIPCAUSE_VERSION_MINOR {{minor}}
#define SIPCAUSE_VERSION_PATCH {{patch}}
#define SIPCAUSE_VERSION_STRING "{{version}}"

/* What the tables know: the day on which the newest of the documents was read, as a number that #if
 * can compare, and a hash of the whole spec: where it is the same, so is every fact and text. */
#define SIPCAUSE_DATA_VERSION {{data_version}}
#define SIPCAUSE_SPEC_HASH 0x{{spec_hash}}

/* What happened. Append only: the numbers never change their meaning. */
enum sipcause_outcome {
{{#outcome_words}}
    SIPCAUSE_OUTCOME_{{constant}} = {{number}}{{comma}} /* {{meaning}} */
{{/outcome_words}}
};

/* What may be done about it. Append only. */
enum sipcause_action {
{{#action_words}}
    SIPCAUSE_ACTION_{{constant}} = {{number}}{{comma}} /* {{meaning}} */
{{/action_words}}
};

/* May the same request go again? Append only. */
enum sipcause_retry {
{{#retry_words}}
    SIPCAUSE_RETRY_{{constant}} = {{number}}{{comma}} /* {{meaning}} */
{{/retry_words}}
};

/* Who has to act first? Append only. */
enum sipcause_acts {
{{#acts_words}}
    SIPCAUSE_ACTS_{{constant}} = {{number}}{{comma}} /* {{meaning}} */
{{/acts_words}}
};

/* Who may have ended a call, in the words of the vendors' documents; sets of them are added up. */
enum sipcause_party {
{{#party_words}}
    SIPCAUSE_PARTY_{{constant}} = 1 << {{number}}{{comma}} /* {{meaning}} */
{{/party_words}}
};

/* Which side that was. Append only. */
enum sipcause_side {
{{#side_words}}
    SIPCAUSE_SIDE_{{constant}} = {{number}}{{comma}} /* {{meaning}} */
{{/side_words}}
};

/* How much a response ends when it answers a request inside a dialog (RFC 5057 section 5.1). */
enum sipcause_effect {
{{#effect_words}}
    SIPCAUSE_EFFECT_{{constant}} = {{number}}{{comma}} /* {{meaning}} */
{{/effect_words}}
};

/* The methods of requests, those that nobody registered as one. Append only. */
enum sipcause_method {
{{#methods}}
    SIPCAUSE_METHOD_{{constant}} = {{number}}{{comma}}
{{/methods}}
};

/* What else is known of a response code; sets of them are added up. */
enum sipcause_flag {
{{#flag_words}}
    SIPCAUSE_{{constant}} = 1 << {{number}}{{comma}} /* {{meaning}} */
{{/flag_words}}
};

/* What a phone lets its user hear. Append only. */
enum sipcause_tone {
{{#tone_words}}
    SIPCAUSE_TONE_{{constant}} = {{number}}{{comma}} /* {{meaning}} */
{{/tone_words}}
};

/* Whose eyes a call is seen with. Append only. */
enum sipcause_role {
{{#role_words}}
    SIPCAUSE_ROLE_{{constant}} = {{number}}{{comma}} /* {{meaning}} */
{{/role_words}}
};

/* How far a call came. Append only; in this order. */
enum sipcause_stage {
{{#stage_words}}
    SIPCAUSE_STAGE_{{constant}} = {{number}}{{comma}} /* {{meaning}} */
{{/stage_words}}
};

/* Who ended a call. Append only. */
enum sipcause_by {
{{#by_words}}
    SIPCAUSE_BY_{{constant}} = {{number}}{{comma}} /* {{meaning}} */
{{/by_words}}
};

/* Where the same request may go instead. Append only. */
enum sipcause_failover {
{{#failover_words}}
    SIPCAUSE_FAILOVER_{{constant}} = {{number}}{{comma}} /* {{meaning}} */
{{/failover_words}}
};

/* What a diagnosis goes by. Append only. */
enum sipcause_decider {
{{#decider_words}}
    SIPCAUSE_DECIDED_BY_{{constant}} = {{number}}{{comma}} /* {{meaning}} */
{{/decider_words}}
};

/* What happens to a call and is in no message. Append only. */
enum sipcause_event {
{{#event_words}}
    SIPCAUSE_EVENT_{{constant}} = {{number}}{{comma}} /* {{meaning}} */
{{/event_words}}
};

/* Which evidence comes first. Append only. */
enum sipcause_prefer {
{{#prefer_words}}
    SIPCAUSE_PREFER_{{constant}} = {{number}}{{comma}} /* {{meaning}} */
{{/prefer_words}}
};

/* The protocols whose cause a Reason header field can give. Append only. */
enum sipcause_protocol {
    SIPCAUSE_PROTOCOL_UNKNOWN = 0,
{{#protocols}}
    SIPCAUSE_PROTOCOL_{{constant}} = {{number}}{{comma}} /* {{meaning}} */
{{/protocols}}
};

/* Where the cause of a Q.850 Reason was set (RFC 8606 section 4). Append only. */
enum sipcause_location {
    SIPCAUSE_NO_LOCATION = 31, /* none is known */
{{#locations}}
    SIPCAUSE_LOCATION_{{constant}} = {{number}}{{comma}} /* {{meaning}} */
{{/locations}}
};

/* The profiles by which Q.850 causes and response codes become each other. Append only. */
enum sipcause_profile {
    SIPCAUSE_PROFILE_NONE = 0, /* the caller's own rows alone */
{{#profiles}}
    SIPCAUSE_PROFILE_{{constant}} = {{number}}{{comma}} /* {{meaning}} */
{{/profiles}}
};

/* What a subscription can be, and why it may be so (RFC 6665). Append only. */
enum sipcause_subscription_state {
    SIPCAUSE_SUBSCRIPTION_STATE_UNKNOWN = 0,
{{#substates}}
    SIPCAUSE_SUBSCRIPTION_STATE_{{constant}} = {{number}}{{comma}} /* {{meaning}} */
{{/substates}}
};
enum sipcause_subscription_reason {
    SIPCAUSE_SUBSCRIPTION_REASON_UNKNOWN = 0,
{{#subscription_reasons}}
    SIPCAUSE_SUBSCRIPTION_REASON_{{constant}} = {{number}}{{comma}} /* {{meaning}} */
{{/subscription_reasons}}
};

/* The vendors that a row can belong to. Append only. */
enum sipcause_vendor_number {
    SIPCAUSE_NOBODY = 0,
{{#vendors}}
    SIPCAUSE_{{constant}} = {{number}}{{comma}} /* {{meaning}} */
{{/vendors}}
};

/* Every response code with a row of its own, the number in the name. */
enum sipcause_code {
{{#statuses}}
    SIPCAUSE_{{code}}_{{name}} = {{code}}{{comma}} /* {{meaning}} */
{{/statuses}}
};

#endif
