-- SPDX-License-Identifier: MIT
-- The tables that src/text.c reads: the texts for people, packed by pack.lua, in the language chosen.

local SKELETON = [[
enum {
    TEXT_FIRST_RULE = $(first_rule), /* lower symbols stand for one letter, 0 for the end of a text */
    TEXT_DEPTH = $(depth),        /* symbols that wait while one is unpacked, at most */
    TEXT_NOTHING = 0              /* the place of a record without texts */
};

/* Where the texts of each vendor's entries, and those of its facts, begin. */
enum {
$(places)
};

static const SIPCAUSE_ROM uint8_t text_letters[] = {
    0,
$(letters)
};

/* The two halves of each pair. */
static const SIPCAUSE_ROM uint8_t text_rules[] = {
$(rules)
};

/* $(plain) bytes of texts. Each record has three: display, meaning, advice. */
static const SIPCAUSE_ROM uint8_t text_packed[] = {
$(packed)
};

/* Where the texts of each record begin. */
static const SIPCAUSE_ROM uint16_t status_texts[] = {
$(status)
};

$(words)

#if SIPCAUSE_VENDORS
static const SIPCAUSE_ROM uint16_t entry_texts[] = {
    TEXT_NOTHING,
$(entries)
};
#endif

#if SIPCAUSE_FACTS
static const SIPCAUSE_ROM uint16_t fact_texts[] = {
    TEXT_NOTHING,
$(facts)
};
#endif]]

local function tables(model, text, c)
  local halves = {}
  for _, rule in ipairs(text.rules) do table.move(rule, 1, 2, #halves + 1, halves) end
  local function starts(records)
    local list = {}
    for i, record in ipairs(records) do list[i] = text.at[record] end
    return c.numbers(list)
  end
  local function of_vendors(field)
    return c.parts(model.vendors, function(vendor) return starts(vendor[field]) end)
  end
  return c.fill(SKELETON, {
    first_rule = text.first_rule, depth = text.depth, plain = text.plain,
    places = c.places("TEXTS", #text.packed[1], table.move(text.packed, 2, #text.packed, 1, {}), function(part) return #part end),
    letters = c.numbers(text.letters), rules = c.numbers(halves), packed = c.parts(text.packed, c.numbers),
    status = starts(model.status.rows),
    words = c.rows("static const SIPCAUSE_ROM uint16_t $(name)_texts[] = {\n$(starts)\n};", {
      { name = "outcome", starts = starts(model.outcomes) }, { name = "action", starts = starts(model.actions) },
      { name = "party", starts = starts(model.parties) }, { name = "effect", starts = starts(model.effects) },
      { name = "flag", starts = starts(model.flags) },
    }),
    entries = of_vendors "entries", facts = of_vendors "facts",
  })
end

return function(model, c)
  local languages = {}
  for i, text in ipairs(model.texts) do
    languages[i] = c.optional("SIPCAUSE_TEXT == " .. text.name, "\n" .. tables(model, text, c) .. "\n")
  end
  return c.banner "spec/text" .. "\n\n" .. table.concat(languages, "\n\n") .. "\n"
end
