-- SPDX-License-Identifier: MIT
-- The replies: every situation has one that needs nothing, none stands where it can never answer,
-- and what goes with a code may go with it.

local list = require "common.list"
local lists = require "check.lists"
local rows = require "common.rows"

local unique = lists.unique

-- What a reply answers, whatever the order of its contexts.
local function place(row)
  local contexts = rows.contexts(row)
  if not (row.situation and contexts) then return end
  table.sort(contexts)
  return table.concat(list.joined({ row.situation.word }, contexts), " ")
end

local function situation_of(row) return row.situation and row.situation.row end

-- Of each situation the rows that need more come first, and the last needs nothing.
local function check_order(replies, problems)
  local last = {}
  for _, row in ipairs(replies) do
    local its, contexts = situation_of(row), rows.contexts(row)
    if its and contexts and not problems.blamed(row) then
      local before = last[its]
      if before and #contexts > #rows.contexts(before) then
        problems.complain(row, "%s needs more than the row before it, and so comes before it",
          rows.reply(row))
      end
      last[its] = row
    end
  end
  return last
end

local function check_whole(spec, last, problems)
  local replies = spec.replies.reply
  if spec.unread or #replies == 0 or not problems.sound(replies) then return end
  for _, situation in ipairs(spec.vocabulary.situation) do
    local row = last[situation]
    if not row then
      problems.complain(situation, "situation '%s' has no reply in replies.lua", situation.word)
    elseif #rows.contexts(row) > 0 then
      problems.complain(row, "the last reply of %s needs something: where that is not so, "
        .. "nothing answers", situation.word)
    end
  end
end

-- What is known of the codes: known[code] says with `retry_after` and its phrases what it may have.
local function codes_of(spec)
  local known = {}
  for _, row in ipairs(spec.codes.sip) do
    if row.code then known[row.code] = { phrases = {} } end
  end
  for _, row in ipairs(list.joined(spec.codes.phrase, spec.codes.variant)) do
    if known[row.code] and row.phrase then known[row.code].phrases[row.phrase] = true end
  end
  for _, row in ipairs(spec.codes.flag) do
    if known[row.code] and row.flag then known[row.code][row.flag.word] = true end
  end
  return known
end

local function check_fields(row, known, problems)
  if row.retry and row.retry.word ~= "never" and not known.retry_after then
    problems.complain(row, "%d has no Retry-After: its row in codes.lua lacks the flag", row.code)
  end
  if row.phrase and not known.phrases[row.phrase] then
    problems.complain(row, "%d has no phrase '%s' in codes.lua", row.code, row.phrase)
  end
  if (row.sip_cause == nil) ~= (row.text == nil) then
    problems.complain(row, "sip_cause and text go together: they are one Reason")
  elseif row.sip_cause and math.type(row.cause) then
    problems.complain(row, "a reply has one Reason: of SIP, or of Q.850")
  end
end

local function check_causes(spec, problems)
  local known = {}
  for _, row in ipairs(spec.causes.cause) do
    local is_it = row.its_causes and row.its_causes.word == "Q.850"
    if is_it and row.number then known[row.number] = true end
  end
  local is_there = next(known) and not spec.unread and problems.sound(spec.causes.cause)
  if not is_there then return end
  for _, row in ipairs(spec.replies.reply) do
    if math.type(row.cause) and not known[row.cause] then
      problems.complain(row, "%d is no cause of Q.850", row.cause)
    end
  end
end

-- exists(code) says whether codes.lua has it.
return function(spec, exists, problems)
  local replies = spec.replies.reply
  unique(replies, place, rows.reply, problems.complain)
  lists.ascending(replies, function(row)
    return situation_of(row) and row.situation.row.number
  end, lists.all, problems)
  lists.known_codes(replies, lists.field "code", exists, problems.complain)
  lists.known_codes(replies, lists.field "sip_cause", exists, problems.complain)
  check_causes(spec, problems)
  local codes = codes_of(spec)
  for _, row in ipairs(replies) do
    if codes[row.code] then check_fields(row, codes[row.code], problems) end
  end
  check_whole(spec, check_order(replies, problems), problems)
end
