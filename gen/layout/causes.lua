-- SPDX-License-Identifier: MIT
-- The causes of Reason, for src/causes.c: a part of each table for each protocol, so that it can be
-- left out. Sets layout.cause_parts: one for each protocol, with its records in order.

local list = require "common.list"
local new_pool = require "layout.pool"
local parts = require "layout.parts"

-- Bits of struct sipcause_cause's flags, as the header has them.
local GENERIC, SECOND_HAND, SIDE_SHIFT = 1, 2, 4

-- A response code that says something of its own in a Reason tells that, whatever it answers for.
local function is_generic(cause)
  local is_own = cause.status and cause.verb == "cause"
  return cause.generic or cause.class and not is_own
end

local function flag_bits(cause)
  local is_second_hand = cause.second_hand or cause.verb == "identifier"
  return (is_generic(cause) and GENERIC or 0)
    | (is_second_hand and SECOND_HAND or 0)
    | (cause.side and cause.side.number or 0) << SIDE_SHIFT
end

-- What answers where a protocol has no such cause: nothing is known.
local function nothing_of(protocol, words, note)
  return {
    cause = 0, name = 0, protocol = protocol, outcome = words.outcome[1],
    action = words.action[1], flags = 0, note = note,
  }
end

-- What nobody's document judges is for the logs to tell.
local function action_of(cause, words)
  if cause.action then return cause.action end
  for _, action in ipairs(words.action) do
    if action.word == "check_logs" then return action end
  end
end

-- Where the name stands: that of a response code is its phrase.
local function name_at(part, cause, layout)
  if cause.status then return layout.phrases.add(cause.name) end
  return { part = part, at = part.strings.add(cause.name) }
end

local function cause_row(part, cause, layout, words)
  return {
    cause = cause.number, name = name_at(part, cause, layout), protocol = part.protocol,
    outcome = cause.outcome, action = action_of(cause, words), flags = flag_bits(cause),
    note = cause.name,
  }
end

local function add_cause(part, at, cause)
  local row = { part = part, at = at }
  if cause.class then
    table.insert(part.classes, { low = cause.class[1], high = cause.class[2], row = row })
  end
  for _, token in ipairs(cause.tokens) do
    local name = { part = part, at = part.token_names.strings.add(token.name) }
    table.insert(part.tokens, { row = row, name = name, note = token.name })
  end
end

-- A part with a protocol's causes, behind `first`, which are none.
local function new_part(protocol, name, first, causes, layout)
  local constant = parts.protocol_constant(protocol)
  local part = {
    protocol = protocol, id = protocol.word, constant = name or constant,
    option = "SIPCAUSE_CAUSES_" .. constant, strings = new_pool(), first = #first,
    records = causes, classes = {}, tokens = {},
  }
  -- apart from the names, because who asks by number has no use for them
  part.token_names = { constant = part.constant, option = part.option, strings = new_pool() }
  part.rows = list.joined(first, list.each(causes, function(cause)
    return cause_row(part, cause, layout, layout.words)
  end))
  for i, cause in ipairs(causes) do add_cause(part, #first + i - 1, cause) end
  return part
end

-- The part of each protocol. Behind them all, so that nobody finds them by number or name, stand
-- the answers for classes of response codes that are no code's own.
local function parts_of(records, layout)
  local classes = {}
  local all = list.each(records.causes, function(one)
    local nothing = nothing_of(one.protocol, layout.words, one.protocol.word .. ": not known")
    if one.class_causes then
      table.insert(classes, new_part(one.protocol, "OF_CLASSES", {}, one.class_causes, layout))
    end
    return new_part(one.protocol, nil, { nothing }, one.causes, layout)
  end)
  return all, list.joined(all, classes)
end

-- Where the rows of each protocol begin, by its number, and where the last ones end. One without
-- causes begins where the next does.
local function starts_of(records, protocols, classes)
  local by_number, starts = {}, {}
  local next_start = classes and "CAUSES_" .. classes.constant
    or "sizeof cause_rows / sizeof cause_rows[0]"
  for _, part in ipairs(protocols) do by_number[part.protocol.number] = part end
  for number = #records.protocols + 1, 0, -1 do
    local part = by_number[number]
    next_start = part and "CAUSES_" .. part.constant or next_start
    starts[number + 1] = next_start
  end
  return starts
end

-- What a table has of each part behind a row that is always there.
local function behind(nothing, all, field)
  return parts.behind({ nothing }, all, function(part) return part[field] end)
end

-- What a cause is found by: its protocol, its class, its tokens.
local function index_tables(records, protocols, all)
  return {
    {
      kind = "numbers", name = "cause_starts", type = "uint16_t",
      rows = starts_of(records, protocols, all[#protocols + 1]),
      comment = "Where the rows of each protocol begin, by its number; last, where they end.",
    },
    {
      kind = "rows", name = "cause_classes", type = "struct cause_class",
      comment = "Which row answers for causes that nobody knows.",
      heading = "first, last, row", columns = "low high row@CAUSES",
      parts = behind({ low = 1, high = 0, row = 0 }, all, "classes"),
    },
    {
      kind = "pools", name = "token_names", places = "TOKEN_NAMES",
      parts = list.each(all, function(part) return part.token_names end),
    },
    {
      kind = "rows", name = "cause_tokens", type = "struct cause_token",
      comment = "What programs call causes, in the order of the rows.",
      heading = "row, token", columns = "row@CAUSES name@TOKEN_NAMES",
      parts = behind({ row = 0, name = 0 }, all, "tokens"),
    },
  }
end

return function(records, layout)
  layout.words = records.words
  local protocols, all = parts_of(records, layout)
  layout.cause_parts = all
  local unknown = nothing_of("SIPCAUSE_PROTOCOL_UNKNOWN", layout.words, "no protocol: not known")
  return list.append({
    name = "cause_tables.h", from = "spec/causes",
    { kind = "enum", { "CAUSE_SIDE_SHIFT", SIDE_SHIFT, "in the flags of a row, below the side" } },
    { kind = "places", comment = "Where the protocol's part of each table begins." },
    { kind = "pools", name = "cause_names", places = "CAUSE_NAMES", parts = all },
    {
      kind = "rows", name = "cause_rows", type = "struct sipcause_cause", places = "CAUSES",
      comment = "Of each protocol first what answers where it has no such cause.",
      heading = "cause, name, protocol, outcome, action, flags and side",
      columns = "cause name@CAUSE_NAMES protocol=SIPCAUSE_PROTOCOL_ outcome=SIPCAUSE_OUTCOME_ "
        .. "action=SIPCAUSE_ACTION_ flags#",
      bytes = "flags", parts = behind(unknown, all, "rows"),
    },
  }, index_tables(records, protocols, all))
end
