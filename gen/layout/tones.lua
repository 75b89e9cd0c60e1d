-- SPDX-License-Identifier: MIT
-- What is heard, for src/tones.c: a tone for each outcome, and the response codes that have others.

local list = require "common.list"

-- The response codes with a tone of their own, behind the answer for the others.
local function code_tones(records)
  local rows = { { code = 0, outcome = 0, tone = 0 } }
  for _, status in ipairs(records.statuses) do
    if status.tone then rows[#rows + 1] = status end
  end
  return rows
end

return function(records)
  return {
    name = "tone_tables.h", from = "spec/tones.lua",
    {
      kind = "numbers", name = "outcome_tones", type = "uint8_t",
      comment = "The tone of each outcome.",
      rows = list.each(records.words.outcome, function(outcome) return outcome.tone.number end),
    },
    {
      kind = "rows", name = "code_tones", type = "struct code_tone",
      comment = "Response codes that do not sound as their outcome does.",
      columns = "code outcome=SIPCAUSE_OUTCOME_ tone=SIPCAUSE_TONE_", rows = code_tones(records),
      bytes = "outcome tone",
    },
  }
end
