-- SPDX-License-Identifier: MIT
-- What a C test printed.

local tap = {}

-- What went wrong, in its words; empty where all went well.
function tap.faults(text)
  local lines = {}
  for line in text:gmatch("[^\n]+") do
    if not line:find "^ok " and not line:find "^1%.%.%d+$" then lines[#lines + 1] = line end
  end
  local _, count = ("\n" .. text):gsub("\nok ", "")
  local plan = tonumber(text:match("\n1%.%.(%d+)\n$"))
  if plan ~= count then
    lines[#lines + 1] = ("%s checks were planned, %d are ok"):format(plan, count)
  end
  return table.concat(lines, "\n")
end

return tap
