-- SPDX-License-Identifier: MIT
-- The words of the closed lists, for src/words.c.

local list = require "common.list"
local new_pool = require "layout.pool"
local rows = require "common.rows"

return function(records)
  local pool = new_pool ""
  local tables = list.each(rows.vocabularies, function(verb) -- numbered from 0 without a gap
    local offsets = list.each(records.words[verb], function(word) return pool.add(word.word) end)
    return { kind = "numbers", name = verb .. "_words", type = "uint16_t", rows = offsets }
  end)
  return {
    name = "word_tables.h", from = "spec/vocabulary.lua",
    { kind = "pool", name = "word_strings", pool = pool }, table.unpack(tables),
  }
end
