-- SPDX-License-Identifier: MIT
-- The words of the closed lists, for src/words.c.

local new_pool = require "layout.pool"
local rows = require "common.rows"

return function(records)
  local pool = new_pool()
  pool.add ""
  local file = { name = "word_tables.h", from = "spec/vocabulary.lua", { kind = "pool", name = "word_strings", pool = pool } }
  for i, verb in ipairs(rows.vocabularies) do
    local offsets = {} -- numbered from 0 without a gap
    for j, word in ipairs(records.words[verb]) do offsets[j] = pool.add(word.word) end
    file[i + 1] = { kind = "numbers", name = verb .. "_words", type = "uint16_t", rows = offsets }
  end
  return file
end
