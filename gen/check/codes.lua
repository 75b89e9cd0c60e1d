-- SPDX-License-Identifier: MIT
-- The response codes, and other people's lists of them.

local fold = require "common.fold"
local lists = require "check.lists"
local rows = require "common.rows"

local all, ascending, field, unique = lists.all, lists.ascending, lists.field, lists.unique

local function code_and_phrase(row) return row.code and row.phrase and row.code .. fold(row.phrase) end

local function check_constants(codes, problems)
  for _, row in ipairs(codes.sip) do
    local known = row.name and row.phrase and not problems.blamed(row)
    if known and row.name ~= rows.constant(row.phrase) then
      problems.complain(row, "the constant of '%s' is %s, not %s", row.phrase, rows.constant(row.phrase), row.name)
    end
  end
end

local function check_codes(codes, exists, problems)
  local complain = problems.complain
  local function flag_of(row) return row.code and row.flag and ("%d %s"):format(row.code, row.flag.word) end
  for _, row in ipairs(lists.joined(codes.effect, codes.flag, codes.variant)) do
    if row.code and not exists(row.code) then complain(row, "%d is not a code of codes.lua", row.code) end
  end
  unique(codes.effect, field "code", function(row) return "the effect of " .. row.code end, complain)
  unique(codes.flag, flag_of, flag_of, complain)
  unique(lists.joined(codes.sip, codes.variant),
    function(row) return not problems.blamed(row) and code_and_phrase(row) end,
    function(row) return ("the wording '%s' of %d"):format(row.phrase, row.code) end, complain)
  check_constants(codes, problems)
  for _, verb in ipairs { "sip", "effect", "variant" } do ascending(codes[verb], field "code", all, problems) end
  ascending(codes.flag, field "code", field "flag", problems)
end

-- The lists of other people: every code on one has a row in codes.lua, which knows what the list calls it.
local function check_lists(spec, exists, problems)
  local listed, known = spec.lists.listed, {}
  for _, row in ipairs(lists.joined(spec.codes.sip, spec.codes.variant)) do
    known[code_and_phrase(row) or row] = true
  end
  unique(listed, function(row) return row.code and row.source and row.source.source.id .. row.code end,
    function(row) return row.code .. " of this list" end, problems.complain)
  ascending(listed, field "code", function(row) return row.source and row.source.source end, problems)
  local all_known = problems.sound(spec.codes.sip) and problems.sound(spec.codes.variant) and not spec.unread
  for _, row in ipairs(listed) do
    if row.code and not exists(row.code) then
      problems.complain(row, "%d is not a code of codes.lua", row.code)
    elseif row.code and row.phrase and all_known and not known[code_and_phrase(row)] then
      problems.complain(row, "codes.lua does not know %d as '%s': it takes a variant", row.code, row.phrase)
    end
  end
end

-- Returns a function that says whether a code exists. Where a row of codes.lua is wrong, or could not be
-- read, any code may: it may be that row's.
return function(spec, problems)
  local by_code = unique(spec.codes.sip, field "code", field "code", problems.complain)
  local all_known = problems.sound(spec.codes.sip) and not spec.unread
  local function exists(code) return by_code[code] ~= nil or not all_known end
  check_codes(spec.codes, exists, problems)
  check_lists(spec, exists, problems)
  return exists
end
