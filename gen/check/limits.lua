-- SPDX-License-Identifier: MIT
-- How many vendors and codes fit: a vendor's number has one byte, and the place of a code two. What
-- is past that would be cut off. The vendors without a number will get the next ones.

local rows = require "common.rows"

local MOST_VENDORS, MOST_CODES = 255, 65535

-- The first row of the lists, taken as one, that is past the most.
local function first_past(lists, most)
  local before = 0
  for _, list in ipairs(lists) do
    if before + #list > most then return list[most + 1 - before] end
    before = before + #list
  end
end

return function(vendors, complain)
  local vendor = first_past({ vendors.vendor }, MOST_VENDORS)
  if vendor then
    complain(vendor, "there are %d vendors, and no more than %d have numbers that fit",
      #vendors.vendor, MOST_VENDORS)
  end
  local lists = {}
  for i, verb in ipairs(rows.entries) do lists[i] = vendors[verb] end
  local code = first_past(lists, MOST_CODES)
  if code then complain(code, "vendors have more codes than the %d that fit", MOST_CODES) end
end
