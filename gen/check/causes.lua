-- SPDX-License-Identifier: MIT
-- The causes of each protocol of Reason, what else they are called, and which of them stand for
-- those that nobody knows.

local lists = require "check.lists"
local nearest = require "common.nearest"
local rows = require "common.rows"

local field, unique, where = lists.field, lists.unique, lists.where

local function check_heads(spec, problems)
  local known = {}
  for _, row in ipairs(spec.headers.protocol) do known[row.word or row] = row end
  unique(spec.causes.causes, field "word", field "word", problems.complain)
  for _, head in ipairs(spec.causes.causes) do
    if head.word and not known[head.word] and not spec.unread then
      problems.complain(head, "no protocol of Reason is called '%s'%s", head.word,
        nearest.hint(head.word, known))
    end
  end
end

-- Two rows that would both answer for a cause that nobody knows.
local function check_classes(causes, complain)
  local before
  for _, row in ipairs(causes) do
    if row.class and before and row.class[1] <= before.class[2] then
      complain(row, "%d answers for %d already, at %s", before.number, row.class[1], where(before))
    end
    if row.class then before = row end
  end
end

-- A token that the cause is found by without it, or that none of the protocol's causes has.
local function check_tokens(spec, head, by_number, problems)
  local tokens = rows.of_head(spec.causes.token, head)
  local function key(row) return row.number and row.name and row.number .. row.name end
  unique(tokens, key, field "name", problems.complain)
  lists.ascending(tokens, field "number", lists.all, problems)
  for _, token in ipairs(tokens) do
    local cause = by_number[token.number]
    if not token.number or not token.name then goto continue end
    if not cause then
      problems.complain(token, "%s has no cause %d", head.word or "this protocol", token.number)
    elseif cause.name and rows.constant(cause.name) == token.name then
      problems.complain(token, "%s is found by its name already", token.name)
    end
    ::continue::
  end
end

-- What is wrong with a cause that is a response code: it is called as that is, and says something
-- else.
local function flaw(cause, code)
  if not code or code.phrase ~= cause.name then
    return ("codes.lua has no %d %s"):format(cause.number, cause.name)
  elseif cause.verb == "cause" and code.outcome.word == cause.outcome.word
    and code.action.word == cause.action.word then
    return ("codes.lua says that of %d already"):format(cause.number)
  end
end

local function check_codes(spec, causes, problems)
  local by_code = {}
  for _, row in ipairs(spec.codes.sip) do
    if not problems.blamed(row) then by_code[row.code] = row end
  end
  for _, cause in ipairs(causes) do
    local is_sound = not spec.unread and not problems.blamed(cause)
    local why = is_sound and flaw(cause, by_code[cause.number])
    if why then problems.complain(cause, "%s", why) end
  end
end

local function check_causes(spec, head, problems)
  local causes = rows.causes_of(spec, head)
  local by_number = unique(causes, field "number",
    function(row) return ("%s %d"):format(head.word or "cause", row.number) end, problems.complain)
  lists.ascending(causes, field "number", lists.all, problems)
  check_classes(causes, problems.complain)
  check_tokens(spec, head, by_number, problems)
  if head.codes then check_codes(spec, causes, problems) end
end

return function(spec, problems)
  check_heads(spec, problems)
  for _, head in ipairs(spec.causes.causes) do check_causes(spec, head, problems) end
end
