-- SPDX-License-Identifier: MIT
-- What a spec file may say. For each kind of file its verbs; for each verb its fields in order, as
-- "name:kind" (kinds.lua; a "?" after it: may be left out), then the named exceptions that may
-- follow them, and `under`: the verbs whose last row a row belongs to.

local source = {
  "id:id", "title:text", "about:text", "address:address", read = "date", unchecked = "text",
}

return {
  sources = { source = source },
  vocabulary = {
    outcome = { "number:number", "word:id" },
    retry = { "number:number", "word:id" },
    acts = { "number:number", "word:id" },
    action = { "number:number", "word:id", "retry:retry", "acts:acts", "source:basis" },
    call_id = { "number:number", "word:id", "meaning:text" },
    wait = { "action:action", "call_id:call_id", "least:milliseconds", "most:milliseconds",
      "source:basis" },
    party = { "number:bit", "word:id" },
    side = { "number:number", "word:id" },
    effect = { "number:number", "word:id" },
    flag = { "number:bit", "word:id" },
    tone = { "number:number", "word:id" },
    stage = { "number:number", "word:id" },
    by = { "number:number", "word:id" },
    failover = { "number:number", "word:id" },
    decider = { "number:number", "word:id" },
    event = { "number:number", "word:id" },
    role = { "number:number", "word:id", "meaning:text" },
    prefer = { "number:number", "word:id", "meaning:text" },
    fact_kind = { "number:number", "word:id", "said:text", "meaning:text" },
    scan_error = { "number:number", "word:id", "said:text", "meaning:text" },
    header_error = { "number:number", "word:id", "said:text", "meaning:text" },
    condition = { "number:condition_bit", "word:id", "said:text", "meaning:text" },
    basis = { "number:number", "word:id", "said:text", "meaning:text" },
    situation = { "number:number", "word:id", "meaning:text" },
    context = { "number:bit", "word:id", "meaning:text" },
    reply_basis = { "number:number", "word:id", "meaning:text" },
  },
  grammar = {
    rule = { "name:id", "pattern:pattern", "source:citation" },
  },
  methods = {
    method = {
      "number:number", "word:method_name", "usage:usage_kind", "source:basis",
      at_most = "effect", reference = "text", registered = "boolean",
    },
    ends = { "method:method", "code:code", "effect:effect", "source:basis" },
  },
  headers = {
    protocol = {
      "number:number", "word:protocol_name", "source:citation",
      reference = "text", registered = "boolean",
    },
    location = {
      "number:number", "word:protocol_name", "source:citation", side = "cause_side",
    },
    warning = { "code:warn_code", "phrase:phrase", "source:citation", registered = "boolean" },
    alert_error = {
      "code:error_code", "phrase:phrase", "outcome:outcome", "action:action", "source:basis",
    },
    geolocation_error = {
      "code:error_code", "phrase:phrase", "outcome:outcome", "action:action", "source:basis",
    },
    substate = { "number:number", "word:protocol_name", "source:citation" },
    subscription_reason = {
      "number:number", "word:protocol_name", "outcome:outcome", "action:action", "source:basis",
    },
  },
  media = {
    static = { "payload_type:static_type", "name:token", "source:citation" },
    not_speech = { "name:token", "source:citation" },
  },
  codes = {
    sip = {
      "code:code", "name:constant", "phrase:phrase", "outcome:outcome", "action:action",
      "source:citation",
      registered = "boolean",
    },
    effect = { "code:code", "effect:effect", "source:basis", within = "usage_kind" },
    flag = { "code:code", "flag:flag", "source:basis" },
    side = { "code:code", "side:side", "source:basis" },
    variant = { "code:code", "phrase:phrase", "source:citation" },
    class = { "class:class", "outcome:outcome", "action:action", "source:basis" },
    phrase = {
      "code:code", "phrase:phrase", "outcome:outcome", "action:action", "source:basis",
      effect = "effect", side = "side",
    },
    warned = {
      "code:code", "warning:warn_code", "outcome:outcome", "action:action", "source:basis",
    },
  },
  causes = {
    source = source,
    causes = { "word:protocol_name", codes = "boolean" },
    cause = {
      "number:cause", "name:phrase", "outcome:outcome", "action:action", "side:cause_side",
      "source:citation",
      class = "range", generic = "boolean", second_hand = "boolean", under = { "causes" },
    },
    identifier = {
      "number:cause", "name:phrase", "outcome:outcome", "source:citation",
      class = "range", under = { "causes" },
    },
    token = { "number:cause", "name:constant", "source:citation", under = { "causes" } },
  },
  diagnosis = {
    source = source, -- what is cited here alone
    evidence = { "number:number", "word:id", "meaning:text" },
    decides = { "evidence:evidence", "decider:decider", "source:basis" },
    prefers = { "code:code", "source:citation" },
    text_means = { "begins:begin", "code:code", "phrase:phrase", "source:citation" },
    request_means = {
      "method:method", "outcome:outcome", "action:action", "source:basis", cause = "code",
      q850 = "cause",
    },
    event_means = {
      "event:event", "outcome:outcome", "action:action", "source:basis",
      code = "code", failover = "failover", over = "boolean", ends = "boolean",
    },
    missed = { "outcome:outcome", "source:basis" },
  },
  tones = {
    outcome_tone = { "outcome:outcome", "tone:tone", "source:basis" },
    code_tone = { "code:code", "tone:tone", "source:basis" },
  },
  replies = {
    reply = {
      "situation:situation", "contexts:contexts", "code:final_code", "cause:q850_cause",
      "retry:when", "source:practice_basis",
      sip_cause = "code", text = "phrase", phrase = "phrase",
    },
  },
  lists = {
    source = source, -- what is cited here alone
    listed = { "code:code", "phrase:phrase", "source:citation" },
  },
  vendors = {
    source = source,
    vendor = {
      "number:vendor_number", "id:vendor_id", "title:title",
      codecs_only = "citation", reader = "acts", off = "boolean",
    },
    codec = { "name:token", "payload_type:payload_type", "source:citation", under = { "vendor" } },
    ports = {
      "use:use", "transport:transport", "low:port", "high:port", "source:citation",
      under = { "vendor" },
    },
    numbers = { "name:text", "source:citation", under = { "vendor" } },
    initiator = {
      "name:phrase", "party:party", "side:side", "source:citation", under = { "vendor" },
    },
    check = { "name:token", "source:citation", under = { "vendor" } },
    report = { "name:token", "source:citation", under = { "vendor" } },
    note = { "name:phrase", "source:citation", under = { "vendor" } },
    support = { "name:contact", "source:citation", under = { "vendor" } },
    codecs_only_in = { "name:country", "source:citation", under = { "vendor" } },
    conflict = { "name:phrase", "source:citation", "against:citation", under = { "vendor" } },
    dtmf = { "name:phrase", "source:citation", under = { "vendor" } },

    space = { "id:id", key = "key_kind", several = "boolean", under = { "vendor" } },
    -- The rows of a space, one verb for each kind of key.
    code = {
      "key:key", "name:cause_name", "sip:sip", "initiator:initiator", "outcome:outcome",
      "action:action", "source:citation",
      older = "citation", no_more = "boolean", retired = "date", under = { "vendor", "space" },
    },
    reason = {
      "sip:code", "name:phrase", "initiators:parties", "outcome:outcome", "action:action",
      "source:citation",
      no_more = "boolean", retired = "date", under = { "vendor", "space" },
    },
    response = {
      "sip:code", "name:phrase", "outcome:outcome", "action:action", "source:citation",
      no_more = "boolean", retired = "date", under = { "vendor", "space" },
    },
    ending = {
      "key:own_key", "name:phrase", "sip:sip", "initiator:initiator", "outcome:outcome",
      "action:action", "source:citation",
      q850 = "q850_number", no_more = "boolean", retired = "date", under = { "vendor", "space" },
    },
    symptom = {
      "key:token", "name:phrase", "outcome:outcome", "action:action", "source:citation",
      retired = "date", under = { "vendor", "space" },
    },
    failure = {
      "key:key", "name:phrase", "http:http", "outcome:outcome", "action:action", "source:citation",
      calls = "texts", retired = "date", under = { "vendor", "space" },
    },

    -- Where a message or a record has a key, how it is cut out, and of which space it is.
    header = {
      "name:field_name", "cut:cut", "key_of:id", "source:basis",
      named = "boolean", under = { "vendor" },
    },
    status = {
      "cut:cut", "key_of:id", "source:basis", named = "boolean", under = { "vendor" },
    },
    reason_text = {
      "cut:cut", "key_of:id", "source:basis", named = "boolean", under = { "vendor" },
    },
    column = {
      "name:field_name", "key_of:id", "source:basis", named = "boolean", under = { "vendor" },
    },
  },
  logs = { -- what the tool finds in the logs and records of other programs
    source = source, -- what is cited here alone
    shape = {
      "id:id", "shape:log_shape", "samples:log_lines", "source:citation",
      also = "citation", vendor = "vendor_id", space = "id", ends = "boolean",
    },
    before = { "id:id", "shape:log_shape", "samples:log_lines", "source:citation" },
    record = {
      "id:id", "columns:texts", "samples:log_lines", "source:citation", vendor = "vendor_id",
    },
  },
  pages = { -- how gen/drift reads a document
    page = {
      "document:source", vendor = "vendor_id", form = "form", ends = "texts", short = "boolean",
    },
    table = {
      "space:id", "columns:text", "shape:shape",
      heading = "shape", section = "text", sections = "texts", keys = "texts", without = "texts",
      under = { "page" },
    },
    heading = {
      "space:id", "shape:shape",
      section = "text", sections = "texts", keys = "texts", without = "texts", under = { "page" },
    },
    item = {
      "space:id", "shape:shape",
      section = "text", sections = "texts", keys = "texts", without = "texts",
      again = "boolean", others = "boolean", under = { "page" },
    },
    finds = { "shape:finding", under = { "page" } },
    tells = { "words:text", "initiator:phrase", under = { "page" } },
    prose = { "section:text", "marks:texts", title = "text", under = { "page" } },
  },
  profiles = {
    source = source, -- what is cited here alone
    profile = { "number:number", "id:id", "title:title" },
    own_cause = { "cause:own_cause", "name:constant", "source:citation", under = { "profile" } },
    to_sip = {
      "cause:profile_cause", "code:mapped_code", "source:citation",
      location = "user_location", when = "condition", under = { "profile" },
    },
    to_q850 = {
      "code:code", "cause:mapped_cause", "source:citation",
      when = "condition", under = { "profile" },
    },
    other_cause = { "code:other_code", "source:citation", under = { "profile" } },
    other_code = {
      "class:code_class", "cause:other_cause", "source:citation", under = { "profile" },
    },
    sends = {
      "class:code_class", "location:sent_location", "source:citation", under = { "profile" },
    },
  },
  languages = {
    language = { "number:number", "id:id", "title:title", ellipsis = "ellipsis" },
  },
  text = {
    about = { "what:vendor_id", "space:id?", under = { "language" } },
    opens = { "words:opening", "actions:actions?", under = { "language" } },
    say = {
      "key:text_key", "display:display", "meaning:sentence", "advice:sentence?",
      short = "short", under = { "language", "about" },
    },
  },
}
