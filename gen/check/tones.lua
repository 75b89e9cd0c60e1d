-- SPDX-License-Identifier: MIT
-- What is heard: every outcome has a tone, and a response code one of its own only where that is
-- another.

local lists = require "check.lists"

local all, field, unique = lists.all, lists.field, lists.unique

local function check_outcomes(spec, problems)
  local function outcome_of(row) return row.outcome and row.outcome.word end
  local known = unique(spec.tones.outcome_tone, outcome_of,
    function(row) return "the tone of " .. outcome_of(row) end, problems.complain)
  lists.ascending(spec.tones.outcome_tone,
    function(row) return row.outcome and row.outcome.row.number end, all, problems)
  for _, row in ipairs(spec.tones.outcome_tone) do
    if row.unknown then return known end -- it may be that of any
  end
  if spec.unread or not problems.sound(spec.tones.outcome_tone) then return known end
  for _, row in ipairs(spec.vocabulary.outcome) do
    if row.word and not known[row.word] and not problems.blamed(row) then
      problems.complain(row, "outcome '%s' has no tone in tones.lua", row.word)
    end
  end
  return known
end

-- The outcome of each response code.
local function outcomes_of(codes)
  local outcomes = {}
  for _, row in ipairs(codes) do
    if row.code and row.outcome then outcomes[row.code] = row.outcome.word end
  end
  return outcomes
end

return function(spec, exists, problems)
  local tones, outcomes = check_outcomes(spec, problems), outcomes_of(spec.codes.sip)
  local its_rows = spec.tones.code_tone
  unique(its_rows, field "code", function(row) return "the tone of " .. row.code end,
    problems.complain)
  lists.ascending(its_rows, field "code", all, problems)
  lists.known_codes(its_rows, field "code", exists, problems.complain)
  for _, row in ipairs(its_rows) do
    local outcome = row.code and outcomes[row.code]
    local same = row.tone and tones[outcome or ""]
    if same and same.tone and same.tone.word == row.tone.word then
      problems.complain(row, "%d sounds as its outcome, %s, does anyway", row.code, outcome)
    end
  end
end
