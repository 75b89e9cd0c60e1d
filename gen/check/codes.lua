-- SPDX-License-Identifier: MIT
-- The response codes, and other people's lists of them.

local fold = require "common.fold"
local lists = require "check.lists"

local all, ascending, field, unique = lists.all, lists.ascending, lists.field, lists.unique

local function code_and_phrase(row) return row.code and row.phrase and row.code .. fold(row.phrase) end

local function check_codes(codes, by_code, complain)
  ascending(codes.sip, field "code", all, complain)
  for _, row in ipairs(lists.joined(codes.effect, codes.flag, codes.variant)) do
    if row.code and not by_code[row.code] then complain(row, "%d is not a code of codes.lua", row.code) end
  end
  local function flag_of(row) return row.code and row.flag and ("%d %s"):format(row.code, row.flag.word) end
  unique(codes.effect, field "code", function(row) return "the effect of " .. row.code end, complain)
  ascending(codes.effect, field "code", all, complain)
  unique(codes.flag, flag_of, flag_of, complain)
  ascending(codes.flag, field "code", field "flag", complain)
  unique(lists.joined(codes.sip, codes.variant), code_and_phrase,
    function(row) return ("the wording '%s' of %d"):format(row.phrase, row.code) end, complain)
  ascending(codes.variant, field "code", all, complain)
end

-- The lists of other people: every code on one has a row in codes.lua, which knows what the list calls it.
local function check_lists(spec, by_code, complain)
  local listed, known = spec.lists.listed, {}
  for _, row in ipairs(lists.joined(spec.codes.sip, spec.codes.variant)) do
    known[code_and_phrase(row) or row] = true
  end
  unique(listed, function(row) return row.code and row.source and row.source.source.id .. row.code end,
    function(row) return row.code .. " of this list" end, complain)
  ascending(listed, field "code", function(row) return row.source and row.source.source end, complain)
  for _, row in ipairs(listed) do
    if row.code and not by_code[row.code] and not spec.unread then
      complain(row, "%d is not a code of codes.lua", row.code)
    elseif row.code and row.phrase and not known[code_and_phrase(row)] and not spec.unread then
      complain(row, "codes.lua does not know %d as '%s': it takes a variant", row.code, row.phrase)
    end
  end
end

-- Returns the rows of the codes, by code.
return function(spec, complain)
  local by_code = unique(spec.codes.sip, field "code", field "code", complain)
  check_codes(spec.codes, by_code, complain)
  check_lists(spec, by_code, complain)
  return by_code
end
