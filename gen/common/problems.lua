-- SPDX-License-Identifier: MIT
-- Collects what is wrong with a spec, and tells it in reading order: file:line: what.

local printable = require "common.printable"

return function()
  local list, blamed = {}, {}
  local problems = {}

  -- row: anything with `file` and `line`. The rest as for string.format.
  function problems.complain(row, message, ...)
    blamed[row] = true
    list[#list + 1] = { file = row.file, line = row.line, text = message:format(...) }
  end

  -- Has anything been said of this row? What follows from that need not be said again.
  function problems.blamed(row) return blamed[row] ~= nil end

  -- Is there nothing wrong with any of these rows?
  function problems.sound(rows)
    for _, row in ipairs(rows) do
      if blamed[row] then return false end
    end
    return true
  end

  function problems.lines()
    table.sort(list, function(a, b)
      if a.file ~= b.file then return a.file < b.file end
      if a.line ~= b.line then return a.line < b.line end
      return a.text < b.text
    end)
    local lines = {}
    for i, one in ipairs(list) do
      lines[i] = printable(("%s:%d: %s"):format(one.file, one.line, one.text))
    end
    return lines
  end

  return problems
end
