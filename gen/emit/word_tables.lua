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
  local pool, cited = new_pool(), {}
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
  for i, vendor in ipairs(model.vendors.list) do
    cited[i] = { id = vendor.id, constant = vendor.constant, numbers = numbers(vendor.entries) }
  end
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

/* The citation of each status row, and of each vendor's entries. */
static const uint16_t status_cited[] = {
$(status_cited)
};
$(cited)

static const uint16_t nobody_cited[] = { 0 };

static const uint16_t *cited_of(unsigned vendor)
{
    switch (vendor) {
$(cases)
    default:
        return nobody_cited;
    }
}
]], {
    banner = c.banner "spec/", strings = c.pool(pool),
    lists = c.rows("static const uint16_t $(name)_words[] = {\n$(offsets)\n};", lists),
    citation_strings = c.pool(model.citation_strings),
    citations = c.rows("    { $(id_at), $(where_at) }, /* $(id) $(where) */", model.citations),
    status_cited = numbers(model.status.rows),
    cited = c.rows("\nstatic const uint16_t $(id)_cited[] = {\n$(numbers)\n};", cited),
    cases = c.rows("    case SIPCAUSE_$(constant):\n        return $(id)_cited;", cited),
  })
end
