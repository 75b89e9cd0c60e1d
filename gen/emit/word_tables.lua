-- SPDX-License-Identifier: MIT
-- The tables that src/words.c reads: the words of the vocabulary.

local new_pool = require "pool"

-- The offsets of the words, numbered from 0 without a gap.
local function offsets(words, pool)
  local list = {}
  for i, word in ipairs(words) do list[i] = pool.add(word.word) end
  return list
end

return function(model, c)
  local pool = new_pool()
  pool.add("")
  local lists = {
    { name = "outcome", offsets = c.numbers(offsets(model.outcomes, pool)) },
    { name = "action", offsets = c.numbers(offsets(model.actions, pool)) },
    { name = "party", offsets = c.numbers(offsets(model.parties, pool)) },
    { name = "effect", offsets = c.numbers(offsets(model.effects, pool)) },
    { name = "flag", offsets = c.numbers(offsets(model.flags, pool)) },
  }
  return c.fill([[
$(banner)

static const SIPCAUSE_ROM char word_strings[] = /* offset */
$(strings);

$(lists)
]], {
    banner = c.banner "spec/vocabulary.lua", strings = c.pool(pool),
    lists = c.rows("static const SIPCAUSE_ROM uint16_t $(name)_words[] = {\n$(offsets)\n};\n", lists):sub(1, -2),
  })
end
