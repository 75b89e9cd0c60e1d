-- SPDX-License-Identifier: MIT
-- What the tests expect: made straight from the rows of the spec, past records and layout, so that
-- a mistake there cannot hide.

local c = require "write.c"
local list = require "common.list"
local rows = require "common.rows"

-- Some of an enumeration as one number.
local function set_of(names) return #names > 0 and table.concat(names, " | ") or "0" end

-- The words of other rows about a code.
local function words_of(its_rows, code, field)
  local words = {}
  for _, row in ipairs(its_rows) do
    if row.code == code then words[#words + 1] = row[field].word:upper() end
  end
  return words
end

-- The tone of a row: of its response code, where that has one and means the same, or its outcome.
local function tone_of(spec, row, code)
  for _, one in ipairs(spec.tones.code_tone) do
    for _, its in ipairs(one.code == code and spec.codes.sip or {}) do
      local means = its.code == code and its.outcome.word == row.outcome.word
      if means then return one.tone.word:upper() end
    end
  end
  for _, one in ipairs(spec.tones.outcome_tone) do
    if one.outcome.word == row.outcome.word then return one.tone.word:upper() end
  end
end

-- The side of a response code.
local function side_of(spec, code)
  for _, row in ipairs(spec.codes.side) do
    if row.code == code then return row.side.word:upper() end
  end
  return "UNKNOWN"
end

-- The side that all parties of an entry have in common.
local function common_side(spec, row)
  local common
  for _, party in ipairs(row.initiators or { row.initiator }) do
    local own = "unknown"
    for _, one in ipairs(spec.vendors.initiator) do
      local is_it = one.its_vendor == row.its_vendor and one.party.word == party.word
      if is_it then own = one.side.word end
    end
    common = (not common or common == own) and own or "unknown"
  end
  return (common or "unknown"):upper()
end

local function status(spec, row)
  local flags = row.registered ~= false and { "SIPCAUSE_REGISTERED" } or {}
  for _, word in ipairs(words_of(spec.codes.flag, row.code, "flag")) do
    flags[#flags + 1] = "SIPCAUSE_" .. word
  end
  return {
    code = row.code, phrase = c.quote(row.phrase), flags = set_of(flags),
    outcome = row.outcome.word:upper(), action = row.action.word:upper(),
    effect = words_of(spec.codes.effect, row.code, "effect")[1] or "NOTHING",
    side = side_of(spec, row.code), tone = tone_of(spec, row, row.code),
    id = c.quote(row.source.source.id), where = c.quote(row.source.section),
  }
end

local function action(row)
  return { word = row.word:upper(), retry = row.retry.word:upper(), acts = row.acts.word:upper() }
end

local function wait(row)
  return {
    action = row.action.word:upper(), call_id = row.call_id.word:upper(),
    least = row.least, most = row.most,
  }
end

-- A sense of a response code. What it does not say is as its code's row has it.
local function sense(spec, row)
  local code = rows.sense_of(row)
  for _, one in ipairs(spec.codes.sip) do
    if one.code == code then
      local expected = status(spec, one)
      expected.outcome, expected.action = row.outcome.word:upper(), row.action.word:upper()
      local same = row.outcome.word == one.outcome.word and expected.side or "UNKNOWN"
      expected.side = row.side and row.side.word:upper() or same
      expected.tone = tone_of(spec, row, code)
      expected.effect = row.effect and row.effect.word:upper() or expected.effect
      expected.said = c.quote(row.phrase or "")
      expected.warning, expected.class = row.warning or 0, row.class or 0
      expected.id, expected.where = c.quote(row.source.source.id), c.quote(row.source.section)
      return expected
    end
  end
end

local function senses(spec, verb)
  return list.each(spec.codes[verb], function(row) return sense(spec, row) end)
end

local function document(row)
  return { id = c.quote(row.id), title = c.quote(row.title), url = c.quote(row.address) }
end

local function wording(row) return { code = row.code, phrase = c.quote(row.phrase) } end

local function key_of(row)
  if row.verb == "reason" then return row.sip .. " " .. row.name end
  return tostring(row.key or row.sip)
end

local function flags_of(row)
  local flags = row.sip_inferred and { "SIPCAUSE_SIP_INFERRED" } or {}
  if row.retired then flags[#flags + 1] = "SIPCAUSE_RETIRED" end
  if row.no_more then flags[#flags + 1] = "SIPCAUSE_TELLS_NO_MORE" end
  if rows.endless[row.verb] then flags[#flags + 1] = "SIPCAUSE_NO_CALL_END" end
  return set_of(flags)
end

local function entry(spec, row)
  local parties = list.each(row.initiators or { row.initiator }, function(party)
    return "SIPCAUSE_PARTY_" .. party.word:upper()
  end)
  return {
    vendor = c.quote(row.its_vendor.id), space = c.quote(row.its_space.id),
    key = c.quote(key_of(row)), name = c.quote(row.name), sip = row.sip or 0,
    flags = flags_of(row),
    retired = row.retired and row.retired:gsub("-", "") or "0",
    initiators = set_of(parties), http = row.http or 0,
    calls = c.quote(table.concat(row.calls or {}, "\n")),
    outcome = row.outcome.word:upper(), action = row.action.word:upper(),
    side = common_side(spec, row),
    tone = rows.endless[row.verb] and "NONE" or tone_of(spec, row, row.sip),
    q850 = row.q850 or 0, id = c.quote(row.source.source.id), where = c.quote(row.source.section),
  }
end

local function vendor_entries(spec, spaces)
  local entries = {}
  for _, space in ipairs(spaces) do
    for _, row in ipairs(rows.of_space(spec, space)) do
      entries[#entries + 1] = entry(spec, row)
    end
  end
  return entries
end

-- Of a vendor's `spaces` those whose keys have several rows, by their ids: these rows, and the keys
-- that texts name them by, of all that are said of the vendor.
local function several_of(spec, spaces, says)
  local several = {}
  for _, space in ipairs(spaces) do
    if space.several then
      several[space.id] = { rows = rows.of_space(spec, space), named = {} }
    end
  end
  for _, row in ipairs(says) do
    local its = several[row.its_about.space]
    if its then its.named[row.key] = true end
  end
  return several
end

-- The names of the rows of one key that a text is about: a key alone is about those that no text
-- names. "" where the key has but one row.
local function names_said(space, say)
  local key, names = tostring(say.key), {}
  if not space then return { { key = key, name = "" } } end
  for _, row in ipairs(space.rows) do
    local both = row.key .. " " .. row.name
    if key == both or key == tostring(row.key) and not space.named[both] then
      names[#names + 1] = { key = tostring(row.key), name = row.name }
    end
  end
  return names
end

local IS_FACT = {}
for _, verb in ipairs(rows.worded_facts) do IS_FACT[verb] = true end

-- The texts about `what`, out of all that are said of it: a vendor's entries, which stand in its
-- `spaces`, the response codes, their senses.
local function record_texts(spec, what, says, spaces)
  local texts, several = {}, several_of(spec, spaces, says)
  for _, row in ipairs(says) do
    local about = row.its_about
    local is_said = row.advice and not IS_FACT[about.space]
    for _, one in ipairs(is_said and names_said(several[about.space], row) or {}) do
      texts[#texts + 1] = {
        vendor = c.quote(about.space and what or ""), space = c.quote(about.space or what),
        key = c.quote(one.key), name = c.quote(one.name), display = c.quote(row.display),
        meaning = c.quote(row.meaning), advice = c.quote(row.advice),
        display_16 = c.quote(row.short or row.display),
      }
    end
  end
  return texts
end

-- Does a response code answer for those of its class? One that has an answer of its own has none.
local function is_of_class(spec, code)
  for _, row in ipairs(spec.codes.class) do
    if row.class == code // 100 then return false end
  end
  return code == 183 or code % 100 == 0 and code > 100
end

local function side_of_cause(spec, row)
  if row.code then return side_of(spec, row.code) end
  return row.side and row.side.word:upper() or "UNKNOWN"
end

local function cause(spec, row)
  local flags, is_class = {}, row.class or row.code and is_of_class(spec, row.code)
  if row.generic or is_class then flags[#flags + 1] = "SIPCAUSE_GENERIC" end
  if row.second_hand or row.verb == "identifier" then flags[#flags + 1] = "SIPCAUSE_SECOND_HAND" end
  return {
    cause = row.number or row.code, name = c.quote(row.phrase or row.name),
    outcome = row.outcome.word:upper(),
    action = row.action and row.action.word:upper() or "CHECK_LOGS",
    side = "SIPCAUSE_SIDE_" .. side_of_cause(spec, row),
    flags = set_of(flags),
    id = c.quote(row.source.source.id), where = c.quote(row.source.section),
  }
end

-- The words of a protocol's causes; those of response codes have their own.
local function cause_texts(spec, head)
  local texts = {}
  for _, row in ipairs(spec.text.say) do
    local about = row.its_about
    if about.what == "cause" and about.space == rows.constant(head.word):lower() then
      texts[#texts + 1] = {
        cause = row.key, display = c.quote(row.display), meaning = c.quote(row.meaning),
        advice = c.quote(row.advice),
      }
    end
  end
  return texts
end

local function cause_classes(spec, head)
  local classes = {}
  for _, row in ipairs(rows.causes_of(spec, head)) do
    if row.class then
      table.insert(classes, { cause = row.number, low = row.class[1], high = row.class[2] })
    end
  end
  return classes
end

-- The response codes, but for those that have rows of their own as causes.
local function of_codes(spec, own)
  local by_number = {}
  for _, row in ipairs(own) do by_number[row.number] = row end
  return list.each(spec.codes.sip, function(row) return by_number[row.code] or row end)
end

-- What the tests expect of a protocol. Each item says whose it is.
local function protocol(spec, head)
  local own = rows.causes_of(spec, head)
  local its = head.codes and of_codes(spec, own) or own
  local one = {
    constant = rows.constant(head.word),
    causes = list.each(its, function(row) return cause(spec, row) end),
    texts = cause_texts(spec, head), classes = cause_classes(spec, head),
    tokens = list.each(rows.of_head(spec.causes.token, head), function(row)
      return { cause = row.number, token = c.quote(row.name) }
    end),
  }
  for _, items in ipairs { one.causes, one.texts, one.classes, one.tokens } do
    for _, item in ipairs(items) do item.protocol = "SIPCAUSE_PROTOCOL_" .. one.constant end
  end
  return one
end

-- The protocols with causes, in the order of their numbers.
local function protocols(spec)
  local all = {}
  for _, known in ipairs(spec.headers.protocol) do
    for _, head in ipairs(spec.causes.causes) do
      if head.word == known.word then all[#all + 1] = protocol(spec, head) end
    end
  end
  return all
end

-- The values of the template expect.h.
return function(spec)
  local said = list.grouped(spec.text.say, function(row) return row.its_about.what end)
  local spaces = list.grouped(spec.vendors.space, function(row) return row.its_vendor end)
  local function texts_of(what, its_spaces)
    return record_texts(spec, what, said[what] or {}, its_spaces or {})
  end
  return {
    banner = c.banner "spec/", texts = texts_of "sip",
    classes = senses(spec, "class"), class_texts = texts_of "class",
    phrases = senses(spec, "phrase"), phrase_texts = texts_of "phrase",
    warned = senses(spec, "warned"), warned_texts = texts_of "warned",
    ellipsis = c.quote(spec.languages.language[1].ellipsis or ""),
    documents = list.each(spec.sources.source, document),
    statuses = list.each(spec.codes.sip, function(row) return status(spec, row) end),
    static_types = list.each(spec.media.static, function(row)
      return { payload_type = row.payload_type, name = c.quote(row.name) }
    end),
    not_speech = list.each(spec.media.not_speech, function(row)
      return { name = c.quote(row.name) }
    end),
    actions = list.each(spec.vocabulary.action, action),
    waits = list.each(spec.vocabulary.wait, wait),
    wordings = list.each(
      list.joined(spec.codes.sip, spec.codes.variant, spec.codes.phrase), wording),
    protocols = protocols(spec),
    vendors = list.each(spec.vendors.vendor, function(row)
      return {
        quoted_id = c.quote(row.id), constant = row.id:upper(),
        entries = vendor_entries(spec, spaces[row] or {}), texts = texts_of(row.id, spaces[row]),
      }
    end),
  }
end
