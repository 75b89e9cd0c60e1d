-- SPDX-License-Identifier: MIT
-- The closed lists: the vocabulary, and the words and codes of header fields.

local fold = require "common.fold"
local list = require "common.list"
local lists = require "check.lists"
local rows = require "common.rows"

local all, ascending, field, unique = lists.all, lists.ascending, lists.field, lists.unique

local function check_vocabulary(spec, problems)
  for _, verb in ipairs(rows.vocabularies) do
    local its = spec.vocabulary[verb]
    local function number_of(row) return verb .. " " .. row.number end
    local function word_of(row) return verb .. " '" .. row.word .. "'" end
    unique(its, field "number", number_of, problems.complain)
    unique(its, field "word", word_of, problems.complain)
    lists.numbered(its, 0, problems)
  end
  for _, verb in ipairs(rows.api_lists) do
    local its = spec.vocabulary[verb]
    lists.numbered(its, its[1] and its[1].number, problems)
  end
end

local function of_whom(row) return row.call_id.word end

-- The waits of an action: the first, which holds for whoever does not know who made the Call-ID, is
-- overruled by those behind it. Only what may go again later waits.
local function check_waits(waits, problems)
  local complain, first = problems.complain, {}
  local function action_of(row) return row.action and row.call_id and row.action.row end
  unique(waits, function(row)
    return action_of(row) and row.action.word .. " " .. of_whom(row)
  end, function(row) return "the wait of " .. row.action.word .. ", " .. of_whom(row) end, complain)
  for _, row in ipairs(waits) do
    local action = action_of(row)
    if action and not first[action] and row.call_id.row.number ~= 0 then
      complain(row, "%s waits, but not where nobody knows who made the Call-ID: that row is first",
        action.word)
    end
    if action and action.retry and action.retry.word ~= "later" then
      complain(row, "%s has no wait: its retry is '%s', not 'later'", action.word,
        action.retry.word)
    end
    if row.least and row.most and row.least > row.most then
      complain(row, "the wait ends before it begins: %d to %d", row.least, row.most)
    end
    first[action or row] = row
  end
end

local function check_headers(headers, problems)
  unique(list.joined(headers.protocol, headers.location),
    function(row) return row.word and fold(row.word) end, field "word", problems.complain)
  lists.numbered(headers.protocol, 1, problems)
  lists.numbered(headers.location, 0, problems)
  for _, verb in ipairs { "substate", "subscription_reason" } do
    unique(headers[verb], function(row) return row.word and fold(row.word) end, field "word",
      problems.complain)
    lists.numbered(headers[verb], 1, problems)
  end
  for _, verb in ipairs { "warning", "alert_error", "geolocation_error" } do
    unique(headers[verb], field "code", field "code", problems.complain)
    ascending(headers[verb], field "code", all, problems)
  end
end

-- Which edition do rows speak of? That of a day, or none that anybody could look into.
local function check_read(row, problems)
  if row.read or row.unchecked or problems.blamed(row) then return end
  problems.complain(row, 'nothing says when %s was read: read = "2026-07-30", '
    .. "or in unchecked why nobody can", row.id)
end

local function check_media(media, problems)
  unique(media.static, field "payload_type",
    function(row) return "payload type " .. row.payload_type end, problems.complain)
  ascending(media.static, field "payload_type", all, problems)
  unique(media.not_speech, function(row) return row.name and fold(row.name) end, field "name",
    problems.complain)
end

return function(spec, problems)
  unique(spec.sources.source, field "id", field "id", problems.complain)
  for _, row in ipairs(spec.sources.source) do check_read(row, problems) end
  check_vocabulary(spec, problems)
  check_waits(spec.vocabulary.wait, problems)
  check_headers(spec.headers, problems)
  check_media(spec.media, problems)
end
