-- SPDX-License-Identifier: MIT
-- The closed lists: the vocabulary, and the words and codes of header fields.

local fold = require "common.fold"
local lists = require "check.lists"
local rows = require "common.rows"

local all, ascending, field, unique = lists.all, lists.ascending, lists.field, lists.unique

local function check_vocabulary(spec, complain)
  local words = {}
  for _, verb in ipairs(rows.vocabularies) do
    local list = spec.vocabulary[verb]
    unique(list, field "number", function(row) return verb .. " " .. row.number end, complain)
    ascending(list, field "number", all, complain)
    words = lists.joined(words, list)
  end
  unique(words, field "word", function(row) return "'" .. row.word .. "'" end, complain)
end

local function check_headers(spec, complain)
  local headers = spec.headers
  lists.numbered(headers.protocol, 1, complain)
  lists.numbered(headers.location, 0, complain)
  unique(lists.joined(headers.protocol, headers.location),
    function(row) return row.word and fold(row.word) end, field "word", complain)
  unique(headers.warning, field "code", field "code", complain)
  ascending(headers.warning, field "code", all, complain)
end

return function(spec, complain)
  unique(spec.sources.source, field "id", field "id", complain)
  check_vocabulary(spec, complain)
  check_headers(spec, complain)
end
