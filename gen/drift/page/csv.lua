-- SPDX-License-Identifier: MIT
-- A file of comma-separated values (RFC 4180) as one table.

local lpeg = require "lpeg"
local new_lines = require "drift.page.lines"
local refuse = require "drift.page.refuse"
local tables = require "drift.page.table"
local words = require "drift.page.words"

local C, Cp, Cs, Ct, P, S = lpeg.C, lpeg.Cp, lpeg.Cs, lpeg.Ct, lpeg.P, lpeg.S

local quoted = '"' * Cs((P '""' / '"' + (1 - P '"')) ^ 0) * '"'
local field = quoted + C((1 - S ',\r\n"') ^ 0)
local record = Ct(field * ("," * field) ^ 0) * P "\r" ^ -1 * "\n" * Cp()

return function(text)
  local rows, at, line_of = {}, 1, new_lines(text)
  while at <= #text do
    local row, next_at = record:match(text, at)
    if not row then
      refuse(line_of(at), "the file is cut off, or this is no line of comma-separated values")
    end
    for i, cell in ipairs(row) do row[i] = words.name(cell) end
    row.line = line_of(at)
    rows[#rows + 1] = row
    at = next_at
  end
  return { tables.check(tables.new(1, rows)) }
end
