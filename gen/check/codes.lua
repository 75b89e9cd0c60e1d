-- SPDX-License-Identifier: MIT
-- The response codes, and other people's lists of them.

local fold = require "common.fold"
local list = require "common.list"
local lists = require "check.lists"
local rows = require "common.rows"

local all, ascending, field, unique = lists.all, lists.ascending, lists.field, lists.unique

local function code_and_phrase(row)
  return row.code and row.phrase and row.code .. fold(row.phrase)
end

local function wordings(codes) return list.joined(codes.sip, codes.variant, codes.phrase) end

local function check_constants(codes, problems)
  for _, row in ipairs(codes.sip) do
    local constant = row.phrase and not problems.blamed(row) and rows.constant(row.phrase)
    if constant and row.name and row.name ~= constant then
      problems.complain(row, "the constant of '%s' is %s, not %s", row.phrase, constant, row.name)
    end
  end
end

-- The next server of RFC 3263 is told twice, to people by an action and to programs by a flag.
local function check_next_server(codes, problems)
  local flagged = {}
  for _, row in ipairs(codes.flag) do
    if row.flag and row.flag.word == "next_server" then flagged[row.code or row] = row end
  end
  if not problems.sound(codes.flag) then return end
  for _, row in ipairs(codes.sip) do
    local tries, flag = row.action and row.action.word == "try_next_server", flagged[row.code]
    if tries and not flag then
      problems.complain(row, "try_next_server needs the flag next_server")
    elseif flag and row.action and not tries then
      problems.complain(flag, "next_server needs the action try_next_server, not %s",
        row.action.word)
    end
  end
end

-- A sense is told from its code's row, and from the others of this code, by its outcome and action:
-- a copy of it has no other.
local function check_senses(codes, problems)
  local function said(row)
    local code = rows.sense_of(row)
    return code and row.outcome and row.action and not problems.blamed(row)
      and ("%d %s %s"):format(code, row.outcome.word, row.action.word)
  end
  unique(list.joined(codes.sip, codes.class, codes.phrase, codes.warned), said, function(row)
    return ("what %d means: %s, %s"):format(rows.sense_of(row), row.outcome.word, row.action.word)
  end, problems.complain)
  unique(codes.class, field "class", function(row) return "class " .. row.class end,
    problems.complain)
  for _, verb in ipairs(rows.senses) do
    ascending(codes[verb], rows.sense_of, all, problems)
  end
end

-- A warn code that stands beside a response code is one of headers.lua.
local function check_warned(spec, problems)
  local known = {}
  for _, row in ipairs(spec.headers.warning) do known[row.code or row] = true end
  if spec.unread or not problems.sound(spec.headers.warning) then return end
  for _, row in ipairs(spec.codes.warned) do
    if row.warning and not known[row.warning] then
      problems.complain(row, "%d is not a warn code of headers.lua", row.warning)
    end
  end
  local function both(row) return row.code and row.warning and row.code .. " " .. row.warning end
  unique(spec.codes.warned, both, both, problems.complain)
end

local function check_codes(codes, exists, problems)
  local complain = problems.complain
  local function effect_of(row) return "the effect of " .. row.code end
  local function flag_of(row)
    return row.code and row.flag and row.code .. " " .. row.flag.word
  end
  for _, verb in ipairs { "effect", "flag", "side", "variant", "class", "phrase", "warned" } do
    lists.known_codes(codes[verb], rows.sense_of, exists, complain)
  end
  unique(codes.side, field "code", function(row) return "the side of " .. row.code end, complain)
  unique(codes.effect, field "code", effect_of, complain)
  unique(codes.flag, flag_of, flag_of, complain)
  unique(wordings(codes),
    function(row) return not problems.blamed(row) and code_and_phrase(row) end,
    function(row) return ("the wording '%s' of %d"):format(row.phrase, row.code) end, complain)
  check_constants(codes, problems)
  check_next_server(codes, problems)
  check_senses(codes, problems)
  for _, verb in ipairs { "sip", "effect", "side", "variant" } do
    ascending(codes[verb], field "code", all, problems)
  end
  ascending(codes.flag, field "code", field "flag", problems)
end

-- The lists of other people: every code on one has a row in codes.lua, which knows what the list
-- calls it.
local function check_lists(spec, exists, problems)
  local listed, known = spec.lists.listed, {}
  for _, row in ipairs(wordings(spec.codes)) do known[code_and_phrase(row) or row] = true end
  local function list_of(row) return row.source and row.source.source end
  unique(listed, function(row) return row.code and row.source and list_of(row).id .. row.code end,
    function(row) return row.code .. " of this list" end, problems.complain)
  ascending(listed, field "code", list_of, problems)
  lists.known_codes(listed, rows.sense_of, exists, problems.complain)
  if spec.unread or not problems.sound(wordings(spec.codes)) then return end
  for _, row in ipairs(listed) do
    local wording = code_and_phrase(row)
    if wording and exists(row.code) and not known[wording] then
      problems.complain(row, "codes.lua does not know %d as '%s': it takes a variant", row.code,
        row.phrase)
    end
  end
end

-- Returns a function that says whether a code exists. Where a row of codes.lua is wrong, or could
-- not be read, any code may: it may be that row's.
return function(spec, problems)
  local by_code = unique(spec.codes.sip, field "code", field "code", problems.complain)
  local all_known = problems.sound(spec.codes.sip) and not spec.unread
  local function exists(code) return by_code[code] ~= nil or not all_known end
  check_codes(spec.codes, exists, problems)
  check_warned(spec, problems)
  check_lists(spec, exists, problems)
  return exists
end
