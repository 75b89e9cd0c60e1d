-- SPDX-License-Identifier: MIT
-- What the C of src/ loops over: macros that do something for each of a list.

local parts = require "layout.parts"
local rows = require "common.rows"

return function(records)
  local vocabularies, vendors = {}, {}
  for i, verb in ipairs(rows.vocabularies) do vocabularies[i] = { constant = verb } end
  for i, vendor in ipairs(records.vendors) do vendors[i] = { constant = parts.constant(vendor) } end
  return {
    name = "lists.h", from = "spec/",
    {
      kind = "each", name = "EACH_VOCABULARY", of = vocabularies,
      comment = "of(list) for each of the closed lists that have words for people.",
    },
    { kind = "each", name = "EACH_VENDOR", of = vendors, comment = "of(constant) for each vendor." },
  }
end
