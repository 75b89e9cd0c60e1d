-- SPDX-License-Identifier: MIT
-- The tables that src/text.c reads: the texts for people, packed by pack.lua, in the language chosen.

local MACROS = [[


/* What is there of the texts, and so where each begins. */
#if SIPCAUSE_SENTENCES
#define SENTENCE(...) __VA_ARGS__,
#define AT(all, displays) all
#else
#define SENTENCE(...)
#define AT(all, displays) displays
#endif

]]

local SKELETON = [[
enum {
    TEXT_FIRST_RULE = $(first_rule), /* lower symbols stand for one letter, 0 for the end of a text */
    TEXT_DEPTH = $(depth), /* symbols that wait while one is unpacked, at most */
    TEXT_NOTHING = 0 /* the place of a record without texts */
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

-- Where a place depends on whether sentences are there.
local function place(at)
  return ("%sAT(%d, %d)"):format(at.constant and ("TEXTS_%s + "):format(at.constant) or "", at.all, at.displays)
end

local MOST_ARGUMENTS = 127 -- of a macro; C99 promises no more

local function bytes(part, c)
  local items = {}
  for _, record in ipairs(part) do
    table.move(record.display, 1, #record.display, #items + 1, items)
    for _, sentence in ipairs { record.meaning, record.advice } do
      if #sentence > MOST_ARGUMENTS then error("a sentence is too long to be an argument of SENTENCE()") end
      table.move(sentence, 1, #sentence, #items + 1, items)
      items[#items - #sentence + 1] = "SENTENCE(" .. sentence[1]
      items[#items] = items[#items] .. ")"
    end
  end
  return (c.numbers(items):gsub("%),", ")"))
end

local function tables(model, text, c)
  local halves = {}
  for _, rule in ipairs(text.rules) do table.move(rule, 1, 2, #halves + 1, halves) end
  local function starts(records)
    local list = {}
    for i, record in ipairs(records) do list[i] = place(text.at[record]) end
    return c.numbers(list)
  end
  local function of_vendors(field)
    return c.parts(model.vendors, function(vendor) return starts(vendor[field]) end)
  end
  return c.fill(SKELETON, {
    first_rule = text.first_rule, depth = text.depth, plain = text.plain,
    places = c.places("TEXTS", place(text.packed[1]), table.move(text.packed, 2, #text.packed, 1, {}),
      function(part) return ("AT(%d, %d)"):format(part.all, part.displays) end),
    letters = c.numbers(text.letters), rules = c.numbers(halves), packed = c.parts(text.packed, function(part) return bytes(part, c) end),
    status = starts(model.status.rows),
    words = c.rows("static const SIPCAUSE_ROM uint16_t $(name)_texts[] = {\n$(starts)\n};\n", {
      { name = "outcome", starts = starts(model.outcomes) }, { name = "action", starts = starts(model.actions) },
      { name = "party", starts = starts(model.parties) }, { name = "effect", starts = starts(model.effects) },
      { name = "flag", starts = starts(model.flags) },
    }):sub(1, -2),
    entries = of_vendors "entries", facts = of_vendors "facts",
  })
end

return function(model, c)
  local languages = {}
  for i, text in ipairs(model.texts) do
    languages[i] = c.optional("SIPCAUSE_TEXT == " .. text.name, "\n" .. tables(model, text, c) .. "\n")
  end
  return c.banner "spec/text" .. MACROS .. table.concat(languages, "\n\n") .. "\n\n#undef SENTENCE\n#undef AT\n"
end
