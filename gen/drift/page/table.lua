-- SPDX-License-Identifier: MIT
-- A table out of its rows, and whether they are as wide as it.

local refuse = require "drift.page.refuse"

-- Refuses a row that is not as wide as its table, but where rows `may` be short: as a site shows
-- them, their last cells are empty.
local function check_width(row, columns, may)
  if #row > columns or #row < columns and not may then
    refuse(row.line, "a row of %d cells in a table of %d columns", #row, columns)
  end
  for column = #row + 1, columns do row[column] = "" end
end

return {
  -- Of the rows the first is the header. Those of a page are checked when a reader wants them.
  new = function(line, rows)
    local header = table.remove(rows, 1) or {}
    return { kind = "table", line = line, header = header, rows = rows }
  end,
  check = function(found, may)
    for _, row in ipairs(found.rows) do check_width(row, #found.header, may) end
    return found
  end,
}
