-- SPDX-License-Identifier: MIT
-- A table out of its rows, the header first. Every row has as many cells; one that has not is
-- refused.

local refuse = require "drift.page.refuse"

return function(line, rows)
  local header = table.remove(rows, 1) or {}
  for _, row in ipairs(rows) do
    if #row ~= #header then
      refuse(row.line, "a row of %d cells in a table of %d columns", #row, #header)
    end
  end
  return { kind = "table", line = line, header = header, rows = rows }
end
