-- SPDX-License-Identifier: MIT
-- The closed lists: the vocabulary, and the words and codes of header fields.

local fold = require "common.fold"
local lists = require "check.lists"
local rows = require "common.rows"

local all, ascending, field, unique = lists.all, lists.ascending, lists.field, lists.unique

local function check_vocabulary(spec, problems)
  local words = {}
  for _, verb in ipairs(rows.vocabularies) do
    local list = spec.vocabulary[verb]
    unique(list, field "number", function(row) return verb .. " " .. row.number end, problems.complain)
    lists.numbered(list, 0, problems)
    words = lists.joined(words, list)
  end
  unique(words, field "word", function(row) return "'" .. row.word .. "'" end, problems.complain)
  for _, verb in ipairs(rows.api_lists) do
    local list = spec.vocabulary[verb]
    lists.numbered(list, list[1] and list[1].number, problems)
  end
end

local function check_headers(headers, problems)
  unique(lists.joined(headers.protocol, headers.location),
    function(row) return row.word and fold(row.word) end, field "word", problems.complain)
  lists.numbered(headers.protocol, 1, problems)
  lists.numbered(headers.location, 0, problems)
  unique(headers.warning, field "code", field "code", problems.complain)
  ascending(headers.warning, field "code", all, problems)
end

return function(spec, problems)
  unique(spec.sources.source, field "id", field "id", problems.complain)
  check_vocabulary(spec, problems)
  check_headers(spec.headers, problems)
end
