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

local function check_headers(headers, problems)
  unique(list.joined(headers.protocol, headers.location),
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
