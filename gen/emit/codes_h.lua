-- SPDX-License-Identifier: MIT
-- The public enums and the version: sipcause_codes.h, which becomes a part of dist/sipcause.h.
return function(model, c)
  return c.fill([[
$(banner)
#ifndef SIPCAUSE_CODES_H
#define SIPCAUSE_CODES_H

#define SIPCAUSE_VERSION_MAJOR $(major)
#define SIPCAUSE_VERSION_MINOR $(minor)
#define SIPCAUSE_VERSION_PATCH $(patch)
#define SIPCAUSE_VERSION_STRING "$(version)"

/* What the tables know: the day on which the newest of the documents was read, as a number that #if can
 * compare, and a hash of the whole spec: where it is the same, so is every fact and text. */
#define SIPCAUSE_DATA_VERSION $(data_version)
#define SIPCAUSE_SPEC_HASH 0x$(spec_hash)

/* What happened. Append only: the numbers never change their meaning. */
enum sipcause_outcome {
$(outcomes)
};

/* What may be done about it. Append only. */
enum sipcause_action {
$(actions)
};

/* Who may have ended a call, in the words of the vendors' documents; sets of them are added up. */
enum sipcause_party {
$(parties)
};

/* How much a response ends when it answers a request inside a dialog (RFC 5057 section 5.1). */
enum sipcause_effect {
$(effects)
};

/* What else is known of a response code; sets of them are added up. What each means, and the section
 * that says so, stands in spec/codes.lua. */
enum sipcause_flag {
    /* registered: listed by IANA; retry_after: a Retry-After header may come with it; stops_forking: a
     * proxy cancels the other branches; deprecated: no longer to be sent; next_server: try the next
     * server that DNS gave; next_flow: a proxy with several flows tries the next; local_timeout: try
     * the next server when the code stands for a timeout of one's own. */
$(flags)
};

/* The protocols whose cause a Reason header field can give. Append only. */
enum sipcause_protocol {
    SIPCAUSE_PROTOCOL_UNKNOWN = 0,
$(protocols)
};

/* Where the cause of a Q.850 Reason was set (RFC 8606 section 4). Append only. */
enum sipcause_location {
$(locations)
};

/* The vendors that a row can belong to. Append only. */
enum sipcause_vendor_number {
    SIPCAUSE_NOBODY = 0,
$(vendors)
};

/* Every response code with a row of its own, the number in the name. */
enum sipcause_code {
$(codes)
};

#endif
]], {
    banner = c.banner "spec/vocabulary.lua, spec/headers.lua, spec/codes.lua and spec/vendors",
    data_version = model.data_version, spec_hash = model.spec_hash,
    version = model.version, major = model.major, minor = model.minor, patch = model.patch,
    outcomes = c.list("    SIPCAUSE_OUTCOME_$(constant) = $(number)", model.outcomes),
    actions = c.list("    SIPCAUSE_ACTION_$(constant) = $(number)", model.actions),
    parties = c.list("    SIPCAUSE_PARTY_$(constant) = 1 << $(number)", model.parties),
    effects = c.list("    SIPCAUSE_EFFECT_$(constant) = $(number)", model.effects),
    flags = c.list("    SIPCAUSE_$(constant) = 1 << $(number)", model.flags),
    protocols = c.list("    SIPCAUSE_PROTOCOL_$(constant) = $(number)", model.headers.protocols),
    locations = c.list("    SIPCAUSE_LOCATION_$(constant) = $(number)", model.headers.locations),
    vendors = c.list("    SIPCAUSE_$(constant) = $(number)", model.vendors),
    codes = c.list("    SIPCAUSE_$(code)_$(name) = $(code)", model.status.codes),
  })
end
