-- SPDX-License-Identifier: MIT
-- What decides in a call, for src/diagnose.c and the parts before it.

local list = require "common.list"
local new_pool = require "layout.pool"

-- The methods whose requests belong to the INVITE's part of a dialog, a bit for each, and one for
-- what is of no method that is known: it says nothing else.
local function methods_of_call(records)
  local bits = 1
  for _, method in ipairs(records.methods) do
    if method.usage.word == "invite_usage" then bits = bits | 1 << method.number end
  end
  return ("0x%x"):format(bits)
end

-- The actions after which the client sends another request by itself, a bit for each.
local function asking_actions(records)
  local bits = 0
  for _, action in ipairs(records.words.action) do
    local retry, acts = action.retry.word, action.acts.word
    if retry == "contact" or (retry == "after_change" and acts == "device") then
      bits = bits | 1 << action.number
    end
  end
  return ("0x%x"):format(bits)
end

-- The kinds of evidence, and what is said of a call by number.
local function enumerators(records)
  local enum = list.each(records.diagnosis.evidence, function(one)
    return { "EVIDENCE_" .. one.word:upper(), one.number, one.meaning }
  end)
  enum.kind = "enum"
  return enum
end

-- Where the sense by a phrase stands among the senses: behind the row that is none.
local function sense_of(records, row)
  for i, sense in ipairs(records.senses.phrase) do
    if sense.code == row.code and sense.phrase == row.phrase then return i end
  end
end

local function text_senses(records, strings)
  return list.each(records.diagnosis.text_means, function(row)
    return {
      text = strings.add(row.begins), len = #row.begins, sense = sense_of(records, row),
      note = row.begins,
    }
  end)
end

-- The rows of events in the order of their numbers; those that mean nothing have none.
local function events_of(records)
  local by_word = {}
  for _, row in ipairs(records.diagnosis.event_means) do by_word[row.event.word] = row end
  local words = records.words
  return list.each(words.event, function(event)
    local row = by_word[event.word] or { outcome = words.outcome[1], action = words.action[1] }
    return {
      code = row.code or 0, outcome = row.outcome, action = row.action,
      failover = row.failover or words.failover[1],
      flags = (row.over and 1 or 0) | (row.ends and 2 or 0), note = event.word,
    }
  end)
end

local function requests_of(records)
  return list.each(records.diagnosis.request_means, function(row)
    return {
      cause = row.cause or 0, method = row.method, outcome = row.outcome, action = row.action,
      q850 = row.q850 or 0,
    }
  end)
end

-- How the call's own numbers are made up.
local function numbers_of(records)
  return {
    kind = "enum",
    { "EVENT_OVER", 1, "the event ends the call" },
    { "EVENT_ENDS", 2, "a BYE behind it was sent because of it" },
    { "EVENTS", #records.words.event, "how many there are" },
    {
      "CALL_METHODS", methods_of_call(records),
      "the methods that belong to the INVITE's part of a dialog, a bit for each",
    },
    {
      "ASKING_ACTIONS", asking_actions(records),
      "the actions after which the client sends another request by itself, a bit for each",
    },
    { "DEFAULT_PROFILE", (records.profiles[1] or { number = 0 }).number },
    { "Q850_NORMAL_CLEARING", 16, "what a call that somebody ended is cleared with" },
  }
end

-- Which evidence decides: the first that there is.
local function decisions_of(records)
  return list.each(records.diagnosis.decides, function(row)
    return { evidence = row.evidence.number, decider = row.decider, note = row.evidence.word }
  end)
end

return function(records)
  local strings, diagnosis = new_pool "", records.diagnosis
  local senses = text_senses(records, strings)
  return {
    name = "diagnosis_tables.h", from = "spec/diagnosis.lua",
    enumerators(records), numbers_of(records),
    {
      kind = "rows", name = "decision_rows", type = "struct decision_row",
      columns = "evidence decider=SIPCAUSE_DECIDED_BY_", rows = decisions_of(records),
    },
    {
      kind = "numbers", name = "preferred_codes", type = "uint16_t",
      comment = "Of several final responses of a class the first to choose.",
      rows = list.each(diagnosis.prefers, function(row) return row.code end),
    },
    { kind = "pool", name = "diagnosis_strings", pool = strings },
    {
      kind = "rows", name = "text_senses", type = "struct text_sense", columns = "text len sense",
      rows = senses, bytes = "text len sense",
    },
    {
      kind = "rows", name = "request_rows", type = "struct request_row",
      columns = "cause method=SIPCAUSE_METHOD_ outcome=SIPCAUSE_OUTCOME_ action=SIPCAUSE_ACTION_ "
        .. "q850",
      rows = requests_of(records),
    },
    {
      kind = "rows", name = "event_rows", type = "struct event_row", rows = events_of(records),
      columns = "code outcome=SIPCAUSE_OUTCOME_ action=SIPCAUSE_ACTION_ "
        .. "failover=SIPCAUSE_FAILOVER_ flags",
    },
    {
      kind = "rows", name = "missed_outcomes", type = "uint8_t",
      columns = "outcome=SIPCAUSE_OUTCOME_", rows = diagnosis.missed,
    },
  }
end
