-- SPDX-License-Identifier: MIT
-- The tables that src/text.c reads: the texts for people, packed by pack.lua.
return function(model, c)
  local text, vendors, halves = model.text, {}, {}
  for _, rule in ipairs(text.rules) do table.move(rule, 1, 2, #halves + 1, halves) end
  local function starts(records)
    local list = {}
    for i, record in ipairs(records) do list[i] = record.texts_at end
    return c.numbers(list)
  end
  for i, vendor in ipairs(model.vendors.list) do
    vendors[i] = { id = vendor.id, constant = vendor.constant, starts = starts(vendor.entries) }
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

static const uint16_t outcome_texts[] = {
$(outcomes)
};

static const uint16_t action_texts[] = {
$(actions)
};
$(vendors)

static const uint16_t nobody_texts[] = { TEXT_NOTHING };

static const uint16_t *texts_of(unsigned vendor)
{
    switch (vendor) {
$(cases)
    default:
        return nobody_texts;
    }
}
]], {
    banner = c.banner "spec/text/en.lua", first_rule = text.first_rule, depth = text.depth, plain = text.plain,
    letters = c.numbers(text.letters), packed = c.numbers(text.packed),
    rules = c.numbers(halves), status = starts(model.status.rows), outcomes = starts(model.outcomes),
    actions = starts(model.actions),
    vendors = c.rows("\nstatic const uint16_t $(id)_texts[] = {\n$(starts)\n};", vendors),
    cases = c.rows("    case SIPCAUSE_$(constant):\n        return $(id)_texts;", vendors),
  })
end
