-- SPDX-License-Identifier: MIT
-- Which code to send, for src/replies.c: the rows of each situation in the order of the spec, which
-- is that in which they are asked; last that of nobody's situation. Sets layout.reply_parts.

local list = require "common.list"
local new_pool = require "layout.pool"

local OPTION = "SIPCAUSE_REPLIES"

-- The record of a word in a list.
local function of_word(items, word)
  for _, item in ipairs(items) do if item.word == word then return item end end
end

-- Those of the first situation, unknown, answer for what is no situation.
local function in_order(replies)
  local known, unknown = {}, {}
  for _, reply in ipairs(replies) do
    table.insert(reply.situation.number == 0 and unknown or known, reply)
  end
  return list.joined(known, unknown)
end

local function needs_of(reply)
  return reply.contexts.kind and 0
    or list.sum(reply.contexts, function(context) return 1 << context.number end)
end

-- When there is a Retry-After, and of how many seconds.
local function retry_of(reply)
  if reply.retry.kind then return reply.retry.word:upper(), 0, 0 end
  return "BETWEEN", reply.retry[1], reply.retry[2]
end

local function basis_of(reply)
  return reply.source_practice and "practice" or reply.source_inferred and "inferred" or "stated"
end

-- Where a reply's phrase is: that of its code in the pool of status.lua, another behind that.
local function phrase_at(reply, records, layout, strings)
  if reply.phrase then return layout.phrases.size + strings.add(reply.phrase) end
  for _, status in ipairs(records.statuses) do
    if status.code == reply.code then return layout.phrases.find(status.phrase) end
  end
end

local function row_of(reply, records, layout, strings)
  local reason = reply.reason
  local retry, least, most = retry_of(reply)
  return {
    situation = reply.situation, needs = needs_of(reply), code = reply.code,
    phrase = phrase_at(reply, records, layout, strings),
    protocol = reason and of_word(records.protocols, reason.protocol) or 0,
    cause = reason and reason.cause or 0, text = reason and strings.add(reason.text) or 0,
    retry = "REPLY_" .. retry, least = least, most = most,
    basis = of_word(records.words.reply_basis, basis_of(reply)),
    note = table.concat(list.joined({ reply.situation.word },
      reply.contexts.kind and {} or list.each(reply.contexts, function(one)
        return one.word
      end)), " "),
  }
end

return function(records, layout)
  local strings, replies = new_pool "", in_order(records.replies)
  layout.replies = replies
  layout.reply_parts = #replies == 0 and {}
    or { { constant = "REPLIES__ALL", option = OPTION, records = replies } }
  local its_rows = list.each(replies, function(reply)
    return row_of(reply, records, layout, strings)
  end)
  return {
    name = "reply_tables.h", from = "spec/replies.lua",
    { kind = "pool", name = "reply_strings", pool = strings },
    {
      kind = "rows", name = "reply_rows", type = "struct reply_row", rows = its_rows,
      columns = "code phrase cause text situation=SIPCAUSE_SITUATION_ needs# "
        .. "protocol=SIPCAUSE_PROTOCOL_ basis=SIPCAUSE_REPLY_ retry= least most",
      bytes = "situation needs protocol basis retry least most",
      comment = "Of a situation those that need more stand first. The last answers for all others.",
    },
  }
end
