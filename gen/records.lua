-- SPDX-License-Identifier: MIT
-- The waist of the house: what the rows of a checked spec say, joined and frozen. A record has
-- every field of its row by name, every reference resolved to the record that it names, its texts
-- and its source attached. There is no offset, no C and no order but the spec's in it: whatever is
-- made of a spec is made of these alone.

local freeze = require "common.freeze"
local checksum = require "common.checksum"
local list = require "common.list"
local rows = require "common.rows"

local each = list.each

-- What a spec says of itself: the day the newest of its documents was read, as the number 20261121.
local function data_version(spec)
  local newest = 0
  for _, row in ipairs(spec.sources.source) do
    if row.read then newest = math.max(newest, tonumber((row.read:gsub("-", "")))) end
  end
  return newest
end

-- texts[what][key][language] = { display, meaning, advice, short display or "" }.
local function texts_of(spec)
  local texts = {}
  for _, row in ipairs(spec.text.say) do
    local what, key = rows.subject(row.its_about), tostring(row.key)
    texts[what] = texts[what] or {}
    texts[what][key] = texts[what][key] or {}
    texts[what][key][row.its_language.id] = {
      row.display, row.meaning, row.advice or "", row.short or "",
    }
  end
  return texts
end

-- What each language says of a record. What it lacks it says in English, and where there is nothing
-- to say it says nothing.
local function say(spec, texts, row)
  local what, key, own_key = rows.about(row)
  local its = texts[what] or {}
  local own, said = its[own_key] or its[key] or {}, {}
  for _, language in ipairs(spec.languages.language) do
    said[language.id] = own[language.id] or own.en or { "", "", "", "" }
  end
  return said
end

-- A function that makes the record of a row: its fields, with nouns replaced by the records of
-- their rows.
local function joiner(spec)
  local texts, made = texts_of(spec), {}
  local record_of
  local function resolve(value)
    if type(value) ~= "table" then return value end
    if value.kind == "citation" then
      return { source = record_of(value.source), section = value.section, wording = value.wording }
    elseif value.row then
      return record_of(value.row)
    elseif value.kind then
      return value
    end
    return each(value, resolve)
  end
  function record_of(row)
    if made[row] then return made[row] end
    local record = {}
    made[row] = record
    for key, value in pairs(row) do
      local head = key:match("^its_(.*)$")
      record[head or key] = head and record_of(value) or resolve(value)
    end
    record.file, record.line = nil, nil
    record.texts = say(spec, texts, row)
    return record
  end
  return record_of
end

-- The response codes, each with its effect, its flags, its other wordings, its side, and its tone
-- where that is not its outcome's.
local function statuses_of(spec, make)
  local by_code = {}
  local statuses = each(spec.codes.sip, function(row)
    local record = make(row)
    record.flags, record.variants = {}, {}
    record.registered = row.registered ~= false
    by_code[record.code] = record
    return record
  end)
  for _, row in ipairs(spec.codes.effect) do
    by_code[row.code].effect, by_code[row.code].within = make(row).effect, row.within
  end
  for _, row in ipairs(spec.codes.side) do by_code[row.code].side = make(row).side end
  for _, row in ipairs(spec.tones.code_tone) do by_code[row.code].tone = make(row).tone end
  for _, row in ipairs(spec.codes.flag) do
    table.insert(by_code[row.code].flags, make(row).flag)
  end
  for _, row in ipairs(list.joined(spec.codes.variant, spec.codes.phrase)) do
    table.insert(by_code[row.code].variants, row.phrase)
  end
  return statuses, by_code
end

-- What else a response code can mean, by verb: each with the `status` that it is one of.
local function senses_of(spec, make, by_code)
  local senses = {}
  for _, verb in ipairs(rows.senses) do
    senses[verb] = each(spec.codes[verb], function(row)
      local record = make(row)
      record.status = by_code[rows.sense_of(row)]
      return record
    end)
  end
  return senses
end

-- Puts vendors in the order of their numbers. Those that no release has had yet come last, by their
-- ids, and get the next ones: `make abi` writes these down.
local function number_vendors(vendors)
  table.sort(vendors, function(a, b)
    if a.number and b.number then return a.number < b.number end
    if a.number or b.number then return a.number ~= nil end
    return a.id < b.id
  end)
  for i, vendor in ipairs(vendors) do vendor.number = vendor.number or i end
end

-- A conflict is a fact for each of the two documents that it stands between.
local function both_sides(facts)
  local all = {}
  for _, fact in ipairs(facts) do
    all[#all + 1] = fact
    if fact.against then
      local other = {}
      for key, value in pairs(fact) do other[key] = value end
      other.source, other.against = fact.against, nil
      all[#all + 1] = other
    end
  end
  return all
end

-- The vendors in ascending order of number, each with its spaces, their entries, and its facts.
local function vendors_of(spec, make)
  local vendors = each(spec.vendors.vendor, function(row)
    local vendor = make(row)
    vendor.spaces, vendor.facts, vendor.evidence = {}, {}, {}
    return vendor
  end)
  for _, row in ipairs(spec.vendors.space) do
    local space = make(row)
    space.entries = each(rows.of_space(spec, row), function(one)
      local entry = make(one)
      entry.key = rows.key(one)
      return entry
    end)
    table.insert(space.vendor.spaces, space)
  end
  for field, verbs in pairs { facts = rows.facts, evidence = rows.evidence } do
    for _, verb in ipairs(verbs) do
      for _, row in ipairs(spec.vendors[verb]) do
        table.insert(make(row.its_vendor)[field], make(row))
      end
    end
  end
  for _, vendor in ipairs(vendors) do vendor.facts = both_sides(vendor.facts) end
  number_vendors(vendors)
  return vendors
end

-- The profiles in ascending order of number, each with the rows of its verbs.
local function profiles_of(spec, make)
  local profiles = each(spec.profiles.profile, make)
  table.sort(profiles, function(a, b) return a.number < b.number end)
  for _, verb in ipairs(list.joined(rows.mappings, { "own_cause", "sends" })) do
    for _, profile in ipairs(profiles) do profile[verb] = {} end
    for _, row in ipairs(spec.profiles[verb]) do
      table.insert(make(row.its_profile)[verb], make(row))
    end
  end
  return profiles
end

-- A response code as the cause of a Reason. `class`: of an unregistered code, for which it answers.
local function cause_of_status(status, code, phrase, class)
  return {
    verb = "status", number = code, name = phrase, outcome = status.outcome,
    action = status.action, source = status.source, status = status, side = status.side,
    class = class and { class * 100, class * 100 + 99 }, tokens = {},
  }
end

-- The response codes as causes, or what one of them says of its own in a Reason; and the answers
-- for a class that has one of its own.
local function causes_of_statuses(statuses, classes, own_causes)
  local by_code, answered = {}, {}
  for _, status in ipairs(statuses) do by_code[status.code] = status end
  local own = each(classes, function(sense)
    local code = rows.code_of_class(sense.class)
    answered[code] = true
    return cause_of_status(sense, code, by_code[code].phrase, sense.class)
  end)
  return each(statuses, function(status)
    local class = status.code // 100
    local answers = status.code == rows.code_of_class(class) and not answered[status.code]
    local cause = cause_of_status(status, status.code, status.phrase, answers and class or nil)
    for key, value in pairs(own_causes[status.code] or {}) do cause[key] = value end
    return cause
  end), own
end

-- The causes of each protocol that has a list of them, in ascending order of the protocols'
-- numbers, each with its tokens.
local function causes_of(spec, make, protocols, statuses, classes)
  local by_word, all = {}, {}
  for _, protocol in ipairs(protocols) do by_word[protocol.word] = protocol end
  for _, head in ipairs(spec.causes.causes) do
    local one, by_number = { protocol = by_word[head.word] }, {}
    one.causes = each(rows.causes_of(spec, head), function(row)
      local cause = make(row)
      cause.tokens, by_number[cause.number] = {}, cause
      return cause
    end)
    if head.codes then
      one.causes, one.class_causes = causes_of_statuses(statuses, classes, by_number)
    end
    for _, row in ipairs(rows.of_head(spec.causes.token, head)) do
      table.insert(by_number[row.number].tokens, make(row))
    end
    all[#all + 1] = one
  end
  table.sort(all, function(a, b) return a.protocol.number < b.protocol.number end)
  return all
end

-- What decides in a call, by verb.
local function diagnosis_of(spec, make)
  local diagnosis = {}
  for verb, its_rows in pairs(spec.diagnosis) do diagnosis[verb] = each(its_rows, make) end
  return diagnosis
end

-- What the tool finds in logs, by verb.
local function logs_of(spec, make)
  local logs = {}
  for _, verb in ipairs { "shape", "before", "record" } do
    logs[verb] = each(spec.logs[verb], make)
  end
  return logs
end

-- The replies, each with the Reason that goes with it, if one does.
local function replies_of(spec, make)
  local names = {}
  for _, row in ipairs(spec.causes.cause) do
    if row.its_causes.word == "Q.850" then names[row.number] = row.name end
  end
  return each(spec.replies.reply, function(row)
    local reply = make(row)
    if row.sip_cause then
      reply.reason = { protocol = "SIP", cause = row.sip_cause, text = row.text }
    elseif math.type(row.cause) then
      reply.reason = { protocol = "Q.850", cause = row.cause, text = names[row.cause] }
    end
    return reply
  end)
end

-- The records of a checked spec, for a library of this version.
return function(spec, version)
  local make = joiner(spec)
  local statuses, by_code = statuses_of(spec, make)
  local records = {
    version = version, data_version = data_version(spec), spec_hash = checksum(spec.bytes),
    words = {},
    rules = each(spec.grammar.rule, make), protocols = each(spec.headers.protocol, make),
    locations = each(spec.headers.location, make), warnings = each(spec.headers.warning, make),
    alert_errors = each(spec.headers.alert_error, make),
    geolocation_errors = each(spec.headers.geolocation_error, make),
    substates = each(spec.headers.substate, make),
    subscription_reasons = each(spec.headers.subscription_reason, make),
    static_types = each(spec.media.static, make), not_speech = each(spec.media.not_speech, make),
    methods = each(spec.methods.method, make), ends = each(spec.methods.ends, make),
    statuses = statuses, senses = senses_of(spec, make, by_code), vendors = vendors_of(spec, make),
    profiles = profiles_of(spec, make), replies = replies_of(spec, make),
    languages = each(spec.languages.language, make),
  }
  records.causes =
    causes_of(spec, make, records.protocols, records.statuses, records.senses.class)
  records.diagnosis, records.logs = diagnosis_of(spec, make), logs_of(spec, make)
  for verb, words in pairs(spec.vocabulary) do records.words[verb] = each(words, make) end
  for _, row in ipairs(spec.tones.outcome_tone) do make(row.outcome.row).tone = make(row).tone end
  return freeze(records)
end
