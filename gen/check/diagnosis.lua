-- SPDX-License-Identifier: MIT
-- What decides in a call: is each kind of evidence there once, and does each event mean something?

local lists = require "check.lists"

local all, field, unique = lists.all, lists.field, lists.unique

-- What a row is about, where its field is a noun.
local function word_in(name)
  return function(row) return row[name] and row[name].word end
end

-- Complains of the words of `defined` that no row of `used` has.
local function all_used(defined, used, what, problems)
  local known = {}
  for _, row in ipairs(used) do known[row] = true end
  for _, row in ipairs(defined) do
    if row.word and not known[row.word] then problems.complain(row, what, row.word) end
  end
end

local function words_of(its_rows, name)
  local words = {}
  for _, row in ipairs(its_rows) do table.insert(words, row[name] and row[name].word or nil) end
  return words
end

local function check_decides(diagnosis, problems)
  local complain = problems.complain
  unique(diagnosis.evidence, field "word",
    function(row) return "evidence " .. row.word end, complain)
  unique(diagnosis.evidence, field "number",
    function(row) return "evidence " .. row.number end, complain)
  unique(diagnosis.decides, word_in "evidence",
    function(row) return "what " .. row.evidence.word .. " decides" end, complain)
  if problems.sound(diagnosis.decides) then
    all_used(diagnosis.evidence, words_of(diagnosis.decides, "evidence"),
      "no row says when %s decides", problems)
  end
end

local function check_events(spec, problems)
  local means = spec.diagnosis.event_means
  unique(means, word_in "event",
    function(row) return "what " .. row.event.word .. " means" end, problems.complain)
  if #means == 0 or not problems.sound(means) or spec.unread then return end -- or there is no file
  local said = words_of(means, "event")
  said[#said + 1] = "none"
  all_used(spec.vocabulary.event, said, "no row of diagnosis.lua says what %s means", problems)
end

-- A phrase that a text stands for has to be one that makes another answer of the code.
local function check_texts(spec, problems)
  for _, row in ipairs(problems.sound(spec.codes.phrase) and spec.diagnosis.text_means or {}) do
    local found = not row.code or not row.phrase
    for _, sense in ipairs(spec.codes.phrase) do
      found = found or sense.code == row.code and sense.phrase == row.phrase
    end
    if not found then
      problems.complain(row, "no row of codes.lua says what %d means with the phrase '%s'",
        row.code, row.phrase)
    end
  end
end

return function(spec, exists, problems)
  local diagnosis = spec.diagnosis
  check_decides(diagnosis, problems)
  check_events(spec, problems)
  check_texts(spec, problems)
  unique(diagnosis.prefers, field "code",
    function(row) return "the preference of " .. row.code end, problems.complain)
  unique(diagnosis.missed, word_in "outcome",
    function(row) return "the missed call of " .. row.outcome.word end, problems.complain)
  unique(diagnosis.request_means, function(row)
    return row.method and row.method.word .. " " .. (row.cause or "alone")
  end, function(row) return "what " .. row.method.word .. " means" end, problems.complain)
  lists.ascending(diagnosis.prefers, field "code", all, problems)
  for _, verb in ipairs { "prefers", "text_means", "event_means" } do
    lists.known_codes(diagnosis[verb], field "code", exists, problems.complain)
  end
end
