-- SPDX-License-Identifier: MIT
-- Decides all order and all numbers, once: which tables there are, what stands where in them.

local list = require "common.list"
local options_of = require "layout.options"

-- In the order in which they need each other.
local KINDS = {
  "packed", "status", "actions", "methods", "phrases", "senses", "causes", "vendors", "evidence",
  "facts", "tones", "diagnosis", "words", "headers", "error_fields", "mappings", "replies",
  "sources",
}

-- The options, the files of tables for these records, and the tables of the texts of each language.
-- ask(set) gives a set of keys the numbers of its hash.
return function(records, ask)
  local layout = { ask = ask }
  local files = list.each(KINDS, function(kind)
    return require("layout." .. kind)(records, layout)
  end)
  local texts = list.each(records.languages, function(language)
    return require "layout.texts"(records, layout, language)
  end)
  layout.settle() -- late: hashes were in the making
  table.insert(files, require "layout.lists"(records, layout))
  return options_of(records), files, texts
end
