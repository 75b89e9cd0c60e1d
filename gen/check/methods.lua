-- SPDX-License-Identifier: MIT
-- The methods of requests, and what a code ends with one of them.

local lists = require "check.lists"

local ascending, field, unique = lists.ascending, lists.field, lists.unique

-- exists(code) says whether codes.lua has it.
return function(methods, exists, problems)
  local complain = problems.complain
  unique(methods.method, field "number", function(row) return "method " .. row.number end, complain)
  unique(methods.method, field "word", function(row) return "method " .. row.word end, complain)
  lists.numbered(methods.method, 0, problems)

  local function of_method(row) return row.method and row.method.row end
  unique(methods.ends, function(row)
    return row.method and row.code and row.method.word .. row.code
  end, function(row) return row.method.word .. " " .. row.code end, complain)
  ascending(methods.ends, field "code", of_method, problems)
  lists.known_codes(methods.ends, field "code", exists, complain)
end
