-- SPDX-License-Identifier: MIT
-- The tables that src/words.c reads: the words of the vocabulary, and who says what where.

local new_pool = require "pool"

-- The offsets of the words, numbered from 0 without a gap.
local function offsets(words, pool)
  local list = {}
  for i, word in ipairs(words) do list[i] = pool.add(word.word) end
  return list
end

return function(model, c)
  local pool = new_pool()
  local function numbers(records)
    local list = {}
    for i, record in ipairs(records) do list[i] = record.cited end
    return c.numbers(list)
  end
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

static const char word_strings[] = /* offset */
$(strings);

$(lists)

/* A place in a document. Citation 0 is that of a row that says nothing. */
struct citation {
    uint16_t id_at, where_at;
};

static const char citation_strings[] = /* offset */
$(citation_strings);

static const struct citation citations[] = {
    { 0, 0 },
$(citations)
};

/* The citation of each status row, vendor entry and fact. */
static const uint16_t status_cited[] = {
$(status_cited)
};

static const uint16_t entries_cited[] = {
    0,
$(entries_cited)
};

static const uint16_t facts_cited[] = {
    0,
$(facts_cited)
};
]], {
    banner = c.banner "spec/", strings = c.pool(pool),
    lists = c.rows("static const uint16_t $(name)_words[] = {\n$(offsets)\n};", lists),
    citation_strings = c.pool(model.citation_strings),
    citations = c.rows("    { $(id_at), $(where_at) }, /* $(id) $(where) */", model.citations),
    status_cited = numbers(model.status.rows), entries_cited = numbers(model.vendors.entries),
    facts_cited = numbers(model.vendors.facts),
  })
end
