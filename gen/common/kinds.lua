-- SPDX-License-Identifier: MIT
-- What a field of a spec row may hold: for each kind, the words that a complaint uses for it and a
-- test; third, where its words are those of a list under another name, which. Nouns are tables that
-- say what they are in `kind` (load.lua makes them).

local log_shape = require "common.log_shape"
local lpeg = require "lpeg"
local shape = require "common.shape"

-- No longer than a text, if not said otherwise: it may become the name of a file.
local function matches(pattern, most)
  return function(value)
    return type(value) == "string" and #value <= (most or 200) and value:find(pattern) ~= nil
  end
end

local function whole(low, high)
  return function(value) return math.type(value) == "integer" and value >= low and value <= high end
end

local function noun(kind)
  return function(value) return type(value) == "table" and value.kind == kind end
end

local function either(first, second)
  return function(value) return first(value) or second(value) end
end

local function or_unstated(test) return either(test, noun "unstated") end

-- inferred(x): we say so, no document does
local function or_inferred(test)
  local is_inferred = noun "inferred"
  return either(test, function(value) return is_inferred(value) and test(value[1]) end)
end

-- practice(x): no standard says so, those who tried it do
local function or_practice(test)
  local is_practice = noun "practice"
  return either(test, function(value) return is_practice(value) and test(value[1]) end)
end

-- Characters that no text has: controls, those that turn the direction of what follows, marks of
-- byte order.
local CONTROLS = {
  { 0, 0x1f }, { 0x7f, 0x9f }, { 0x200b, 0x200f }, { 0x2028, 0x202e }, { 0x2066, 0x2069 },
  { 0xfeff, 0xfeff },
}

local function has_controls(text)
  if not text:find "[^ -~]" then return false end -- nearly all
  for _, code in utf8.codes(text) do
    for _, range in ipairs(CONTROLS) do
      if code >= range[1] and code <= range[2] then return true end
    end
  end
end

-- A text for people: UTF-8, no controls, no blank at either end or two in a row, at most `most`
-- characters, which match the pattern `like`, if any.
local function words(most, like)
  return function(value)
    local length = type(value) == "string" and utf8.len(value)
    return length and length >= 1 and length <= most and not has_controls(value)
      and not (" " .. value .. " "):find("  ", 1, true) and value:find(like or "") ~= nil
  end
end

-- One sentence: no small letter begins it, nothing follows its full stop.
local whole_sentence = words(120, "^%L.*%.$")
local function sentence(value) return whole_sentence(value) and not value:find "[.!?] +%u" end

-- A name for people that stands in C, Kconfig, CMake, YAML and JSON, where other marks may mean
-- something.
local title = words(60, "^[%w\x80-\xff .&+_-]+$")

-- Marks that end a comment, begin a trigraph or a hole of a template: no document's name has them.
local function is_plain(value)
  for _, mark in ipairs { "*/", "/*", "??", "{{", "}}", "$(", "\\" } do
    if value:find(mark, 1, true) then return false end
  end
  return true
end

local ascii = words(220, "^[ -~]+$") -- some vendors name a code by a whole message
local function phrase(value) return ascii(value) and is_plain(value) end

-- A pattern of re2c: pieces with what may stand behind each, and nothing that re2c would take for
-- C.
local blanks = lpeg.S " " ^ 0
local patterns = lpeg.P {
  lpeg.V "any" * -1,
  any = lpeg.V "row" * (lpeg.P "|" * lpeg.V "row") ^ 0,
  row = (blanks * lpeg.V "piece" * (lpeg.S "*+?" + "{" * lpeg.R "09" ^ 1 * "}") ^ 0 * blanks) ^ 1,
  piece = lpeg.V "name" + lpeg.V "class" + "(" * lpeg.V "any" * ")"
    + "'" * (1 - lpeg.S "'\n\\") ^ 0 * "'" + '"' * (lpeg.P "\\" * 1 + 1 - lpeg.S '"\n') ^ 0 * '"',
  name = lpeg.R("az", "__") ^ 1,
  class = "[" * (lpeg.P "\\" * 1 + 1 - lpeg.S "]\n") ^ 1 * "]",
}

local function pattern(value) return words(200)(value) and patterns:match(value) ~= nil end

-- A day of the calendar, as 2026-07-30.
local function day(value)
  if type(value) ~= "string" then return false end
  local year, month, date = value:match("^(20%d%d)%-(%d%d)%-(%d%d)$")
  if not year then return false end
  local time = os.time { year = year, month = month, day = date, hour = 12 }
  return os.date("%Y-%m-%d", time) == value
end

-- A word such as 2talk or plivo_voice: two underscores stand between names of our own.
local function vendor_id(value)
  return type(value) == "string" and #value <= 32 and value:find "^[%l%d][%l%d_]*$" ~= nil
    and not value:find "_$" and not value:find "__"
end

-- A list of at least one value that passes the test.
local function list(test)
  return function(value)
    if type(value) ~= "table" or value.kind or #value == 0 then return false end
    for _, item in ipairs(value) do
      if not test(item) then return false end
    end
    return true
  end
end

-- The first and the last of some numbers that follow each other.
local function range(value)
  local is_number = whole(0, 65535)
  return list(is_number)(value) and #value == 2 and value[1] <= value[2]
end

-- No longer than the mask of lengths in src/evidence.c has bits.
local is_field_name = matches "^[%w!%%*_+'`~.-]+$"
local function field_name(value) return is_field_name(value) and #value <= 31 end

local function is_shape(value) return words(200)(value) and shape.is(value) end

-- A line of a log, or a part of one: blanks may stand anywhere in it.
local function log_line(value) return matches("^[ -~]+$", 1000)(value) end
local function is_log_shape(value) return log_line(value) and log_shape.is(value) end

local is_code, is_citation = whole(100, 699), noun "citation"

-- What a profile gives: a number or nothing; of one number also what it gives where it has no row.
local function given(test) return either(test, noun "unmapped") end
local function mapped(test) return either(given(test), noun "default") end

local is_location = noun "location"

-- When a Retry-After goes with a reply, or how many seconds it may say.
local function when(value)
  return noun "when"(value) or noun "always"(value) or range(value) and value[2] <= 255
end

local function is_user(value) return is_location(value) and value.word == "U" end

return {
  id = { "a lower-case word", matches "^%l[%l%d_]*$" },
  constant = { "an UPPER_CASE name", matches "^%u[%u%d_]*$" },
  cause_name = { "a lower-case cause name", matches "^%l[%l%d_]*$" },
  text = { "a text of at most 200 characters, all of which show", words(200) },
  source = { "a source, such as zentrunk", noun "source" },
  form = { "a form: json, enums, sql or rst", noun "form" },
  shape = { "a shape: words with holes such as {key}, {name} or {words}", is_shape },
  log_shape = {
    "a line with holes such as {}, {#}, {code}, {key} or {cause}, no two without a text between",
    is_log_shape,
  },
  log_lines = { "a list of lines", list(log_line) },
  finding = {
    "a shape that begins with words", function(value)
      return is_shape(value) and not value:find "^{"
    end,
  },
  title = { "a name of letters, digits, blanks and . & + _ -", title },
  pattern = { "a pattern of re2c", pattern },
  contact = {
    "an address of mail or of the web, without blanks", matches "^[!-~]+[.@][!-~]+$",
  },
  address = { "a web address", matches "^https?://[!-~]+$" },
  date = { "a day of the calendar such as \"2026-07-30\"", day },
  boolean = { "true or false", function(value) return type(value) == "boolean" end },
  number = { "a whole number from 0 to 255", whole(0, 255) },
  bit = { "a bit position from 0 to 7", whole(0, 7) },
  code = { "a SIP response code: a whole number from 100 to 699", is_code },
  class = { "a class of SIP response codes: a whole number from 1 to 6", whole(1, 6) },
  phrase = {
    "printable ASCII without two blanks, or one at an end, or marks such as */, {{ or $(", phrase,
  },
  key = { "a whole number from 1 to 65535", whole(1, 65535) },
  key_kind = {
    "a kind of key: number, code_and_reason, sip_code, token, word or api_code", noun "key_kind",
  },
  own_key = {
    "a whole number from 0 to 999999999, or a token",
    either(whole(0, 999999999), matches "^%w[%w._-]*$"),
  },
  field_name = {
    "the name of a header field: a token of at most 31 characters", field_name,
  },
  cut = {
    "a way to cut out a key: first_number, first_word, last_word, whole, code or code_and_phrase",
    noun "cut",
  },
  vendor_number = {
    "a whole number from 1 to 255, or unreleased", either(whole(1, 255), noun "unreleased"),
  },
  vendor_id = { "a lower-case word", vendor_id },
  token = { "a word of letters, digits and -, = or .", matches "^[%w][-%w.=]*$" },
  protocol_name = { "a token as header fields have it", matches "^[%w][%w._-]*$" },
  warn_code = { "a warn code: a whole number from 300 to 399", whole(300, 399) },
  error_code = { "an error code: a whole number from 100 to 999", whole(100, 999) },
  http = { "an HTTP status: a whole number from 100 to 599", whole(100, 599) },
  texts = { "a list of texts", list(words(200)) },
  parties = { "a list of parties such as { system }", list(noun "party"), "party" },
  party = { "a party", noun "party" },
  side = { "a side", noun "side" },
  cause = { "a cause: a whole number from 0 to 65535", whole(0, 65535) },
  range = { "two whole numbers, the lower first, such as { 32, 47 }", range },
  cause_side = { "a side or unstated", or_unstated(or_inferred(noun "side")), "side" },
  use = { "signaling or media", noun "use" },
  transport = { "udp, tcp or unstated", or_unstated(noun "transport") },
  port = { "a port: a whole number from 1 to 65535", whole(1, 65535) },
  static_type = { "a static payload type: a whole number from 0 to 34", whole(0, 34) },
  country = { "a country in two capitals, as ISO 3166 has it", matches "^%u%u$" },
  payload_type = { "a payload type from 0 to 127, or unstated", or_unstated(whole(0, 127)) },
  sip = { "a SIP response code, inferred(code) or unstated", or_unstated(or_inferred(is_code)) },
  initiator = { "a party or unstated", or_unstated(noun "party"), "party" },
  actions = { "a list of actions such as { retry_later }", list(noun "action"), "action" },
  opening = { "the first words of an advice, from their capital", words(40, "^%u.*%w$") },
  outcome = { "an outcome", noun "outcome" },
  action = { "an action", noun "action" },
  retry = { "what a retry may be, such as later", noun "retry" },
  acts = { "who acts, such as device", noun "acts" },
  call_id = { "call_id_unknown, call_id_own or call_id_other", noun "call_id" },
  milliseconds = { "milliseconds: a whole number from 0 to 65535", whole(0, 65535) },
  effect = { "an effect", noun "effect" },
  usage_kind = { "invite_usage, subscription or no_usage", noun "usage_kind" },
  method = { "a method", noun "method" },
  method_name = { "a method in capitals, such as INVITE", matches "^%u+$" },
  flag = { "a flag", noun "flag" },
  tone = { "a tone", noun "tone" },
  event = { "an event", noun "event" },
  failover = { "where to go instead, such as server", noun "failover" },
  decider = { "what decides, such as reason", noun "decider" },
  evidence = { "a kind of evidence, such as vendor_code", noun "evidence" },
  begin = { "how a text begins: letters, digits, = and .", matches "^[%w.=]+$" },
  condition_bit = { "a bit position from 0 to 3", whole(0, 3) },
  condition = { "a condition", noun "condition" },
  profile_cause = { "a whole number from 1 to 999", whole(1, 999) },
  own_cause = { "a whole number from 128 to 999: Q.850 ends at 127", whole(128, 999) },
  mapped_code = { "a SIP response code, unmapped or default", mapped(is_code) },
  mapped_cause = { "a whole number from 1 to 999, unmapped or default", mapped(whole(1, 999)) },
  other_code = { "a SIP response code, or unmapped", given(is_code) },
  other_cause = { "a whole number from 1 to 999, or unmapped", given(whole(1, 999)) },
  code_class = { "a whole number from 1 to 6, or any", either(whole(1, 6), noun "any") },
  user_location = { "U, the only location that changes a mapping", is_user },
  sent_location = { "a location such as RPN, or inferred(RPN)", or_inferred(is_location) },
  citation = { "a citation such as rfc3261 \"21.4.24\"", is_citation },
  basis = {
    'a citation such as rfc3261 "21.4.24", or inferred(citation)', or_inferred(is_citation),
  },
  practice_basis = {
    'a citation such as rfc3261 "21.4.24", or inferred(citation) or practice(citation)',
    or_practice(or_inferred(is_citation)),
  },
  situation = { "a situation", noun "situation" },
  contexts = {
    "a list of contexts such as { forked }, or always", either(list(noun "context"), noun "always"),
    "context",
  },
  final_code = { "a SIP response code from 300 to 699", whole(300, 699) },
  q850_cause = {
    "a cause of Q.850: a whole number from 1 to 127, or unmapped", given(whole(1, 127)),
  },
  q850_number = { "a cause of Q.850: a whole number from 1 to 127", whole(1, 127) },
  when = { "never, if_wanted, always, or seconds such as { 0, 10 }, at most 255", when },
  text_key = { "a code or a word", either(whole(0, 999999999), matches("^%g[ -~]*$", 240)) },
  display = { "a text of at most 24 characters", words(24) },
  short = { "a text of at most 16 characters", words(16) },
  ellipsis = { "what stands for the rest of a text: at most 3 characters", words(3) },
  sentence = {
    "one sentence of at most 120 characters, from its capital to its full stop", sentence,
  },
}
