-- SPDX-License-Identifier: MIT
-- The tables that src/text.c reads: the texts for people, packed by pack.lua.
return function(model, c)
  local text, halves = model.text, {}
  for _, rule in ipairs(text.rules) do table.move(rule, 1, 2, #halves + 1, halves) end
  local function starts(records)
    local list = {}
    for i, record in ipairs(records) do list[i] = record.texts_at end
    return c.numbers(list)
  end
  return c.fill([[
$(banner)

enum {
    TEXT_FIRST_RULE = $(first_rule), /* lower symbols stand for one letter, 0 for the end of a text */
    TEXT_DEPTH = $(depth),        /* symbols that wait while one is unpacked, at most */
    TEXT_NOTHING = 0              /* the place of a record without texts */
};

static const uint8_t text_letters[] = {
    0,
$(letters)
};

/* The two halves of each pair. */
static const uint8_t text_rules[] = {
$(rules)
};

/* $(plain) bytes of texts. Each record has three: display, meaning, advice. */
static const uint8_t text_packed[] = {
$(packed)
};

/* Where the texts of each record begin. */
static const uint16_t status_texts[] = {
$(status)
};

$(words)

static const uint16_t entry_texts[] = {
    TEXT_NOTHING,
$(entries)
};

static const uint16_t fact_texts[] = {
    TEXT_NOTHING,
$(facts)
};
]], {
    banner = c.banner "spec/text/en.lua", first_rule = text.first_rule, depth = text.depth, plain = text.plain,
    letters = c.numbers(text.letters), packed = c.numbers(text.packed),
    rules = c.numbers(halves), status = starts(model.status.rows),
    words = c.rows("static const uint16_t $(name)_texts[] = {\n$(starts)\n};", {
      { name = "outcome", starts = starts(model.outcomes) }, { name = "action", starts = starts(model.actions) },
      { name = "party", starts = starts(model.parties) }, { name = "effect", starts = starts(model.effects) },
      { name = "flag", starts = starts(model.flags) },
    }),
    entries = starts(model.vendors.entries), facts = starts(model.vendors.facts),
  })
end
