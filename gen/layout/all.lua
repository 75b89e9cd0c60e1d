-- SPDX-License-Identifier: MIT
-- Decides all order and all numbers, once: which tables there are, what stands where in them.

local options_of = require "layout.options"

-- In the order in which they need each other.
local KINDS = { "status", "phrases", "vendors", "facts", "words", "headers", "sources", "lists" }

-- The options, the files of tables for these records, and the tables of the texts of each language.
-- ask(set) gives a set of keys the numbers of its hash.
return function(records, ask)
  local layout = { ask = ask }
  local options, files, texts = options_of(records), {}, {}
  for i, kind in ipairs(KINDS) do files[i] = require("layout." .. kind)(records, layout) end
  for i, language in ipairs(records.languages) do
    texts[i] = require "layout.texts"(records, layout, language)
    texts[i].name = ("sipcause_text_%s.h"):format(language.id)
  end
  return options, files, texts
end
