-- SPDX-License-Identifier: MIT
-- What is asked of a spec's rows, whatever their verb: which are a vendor's codes, which its facts,
-- what a row's key is, and under which name its texts stand.

local list = require "common.list"

local rows = {}

-- The closed lists of vocabulary.lua: a verb each, whose rows are words with numbers. The first
-- ones have words for people; the others, which are for programmers, say what they mean in their
-- rows.
local named = {
  "outcome", "retry", "acts", "action", "party", "side", "effect", "flag", "tone", "failover",
  "decider", "event",
}
rows.vocabularies = list.joined(named, { "stage", "by" }) -- which no row names
rows.api_lists = {
  "call_id", "fact_kind", "scan_error", "header_error", "condition", "basis", "role", "prefer",
  "situation", "context", "reply_basis",
}
rows.closed_lists = list.joined(rows.vocabularies, rows.api_lists)

-- Those whose words are nouns for the rows behind them.
rows.nouns = list.joined(named, {
  "call_id", "method", "condition", "location", "evidence", "situation", "context",
})

-- What else a response code can mean: in a class, with a phrase, with a warn code.
rows.senses = { "class", "phrase", "warned" }

local is_sense = {}
for _, verb in ipairs(rows.senses) do is_sense[verb] = true end

-- The code that an unregistered one of this class is treated as (RFC 3261 section 8.1.3.2).
function rows.code_of_class(class) return class == 1 and 183 or class * 100 end

-- The response code that a sense is one of.
function rows.sense_of(row) return row.code or row.class and rows.code_of_class(row.class) end

-- The rows of a vendor's spaces, one verb for each kind of key.
rows.entries = { "code", "reason", "response", "ending", "symptom", "failure" }

-- Those that tell of no call's end.
rows.endless = { symptom = true, failure = true }

-- Where a message has a vendor's code: in a header field, in the status line, in the text of a
-- Reason; and in which column a record has it.
rows.evidence = { "header", "status", "reason_text", "column" }

-- What else a vendor's document says, and what of it has words for people.
rows.facts = {
  "codec", "ports", "numbers", "initiator", "check", "report", "note", "support", "dtmf",
  "codecs_only_in", "conflict",
}
rows.is_fact = {}
for _, verb in ipairs(rows.facts) do rows.is_fact[verb] = true end
rows.worded_facts = { "initiator", "check", "report", "note", "conflict" }

-- The rows of a profile, which says how Q.850 and SIP become each other.
rows.mappings = { "to_sip", "other_cause", "to_q850", "other_code" }

-- The key of a sense, or nil where a field it needs is wrong.
local function sense_key(row)
  if row.class then return row.class .. "xx" end
  local other = row.phrase or row.warning
  return row.code and other and row.code .. " " .. other
end

-- The key of an entry as a text, or nil where a field it needs is wrong.
function rows.key(row)
  if row.verb == "reason" then return row.sip and row.name and row.sip .. " " .. row.name end
  local key = row.key or row.verb == "response" and row.sip
  return key and tostring(key)
end

-- What entries are in order of, within their space: a number, or nil where the order is free.
function rows.order(row)
  if row.verb == "reason" or row.verb == "response" then return row.sip end
  return math.type(row.key) == "integer" and row.key or nil
end

-- The rows of a protocol's causes, those with names of a standard and those with identifiers of a
-- program, and its tokens.
rows.causes = { "cause", "identifier" }

function rows.of_head(its_rows, head)
  local its = {}
  for _, row in ipairs(its_rows) do
    if row.its_causes == head then its[#its + 1] = row end
  end
  return its
end

function rows.causes_of(spec, head)
  return list.joined(table.unpack(list.each(rows.causes, function(verb)
    return rows.of_head(spec.causes[verb], head)
  end)))
end

-- The rows of a verb by their space, found once: every space is asked for, and looking through all
-- rows for each would take the square of the number of vendors.
local by_space = setmetatable({}, { __mode = "k" })

-- The rows of one space, in the order of the file.
function rows.of_space(spec, space)
  local all = spec.vendors[space.key.verb]
  local known = by_space[all]
  if not known or known.count ~= #all then
    local groups = list.grouped(all, function(row) return row.its_space end)
    known = { count = #all, groups = groups }
    by_space[all] = known
  end
  return known.groups[space] or {}
end

-- What a row `about` is about: a list, or something of a vendor's; nil where that is wrong.
function rows.subject(about)
  return about.what and about.space and about.what .. " " .. about.space or about.what
end

-- The words of the contexts that a reply needs; nil where that is wrong.
function rows.contexts(row)
  if not row.contexts or row.contexts.kind then return row.contexts and {} end
  return list.each(row.contexts, function(context) return context.word end)
end

-- What a reply is for: "busy", "rejected forked"; nil where a field it needs is wrong.
function rows.reply(row)
  local contexts = rows.contexts(row)
  if not (row.situation and contexts) then return end
  return table.concat(list.joined({ row.situation.word }, contexts), " ")
end

-- Where the texts of a vendor's code or fact stand.
local function about_vendor(row, vendor, space)
  if not vendor.id then return end
  if not space then return vendor.id .. " " .. row.verb, row.name end
  if not space.id then return end
  local key = rows.key(row)
  local own_key = space.several and key and row.name and key .. " " .. row.name
  return vendor.id .. " " .. space.id, key, own_key or nil
end

-- Where a row's texts stand: what `about` says, and the key in it; third, where several rows may
-- share a key, that of this row alone, which comes first. nil where a field it needs is wrong.
function rows.about(row)
  if row.verb == "sip" then return "sip", row.code and tostring(row.code) end
  if is_sense[row.verb] then return row.verb, sense_key(row) end
  if row.verb == "reply" then return "reply", rows.reply(row) end
  if row.verb == "cause" then
    local head = row.its_causes
    return head and head.word and "cause " .. rows.constant(head.word):lower(),
      row.number and tostring(row.number)
  end
  if not row.its_vendor then return row.verb, row.word end
  return about_vendor(row, row.its_vendor, row.its_space)
end

-- The constant that spells a phrase: "Busy Here" is BUSY_HERE.
function rows.constant(phrase)
  return (phrase:gsub("%W+", "_"):upper():gsub("^_", ""):gsub("_$", ""))
end

return rows
