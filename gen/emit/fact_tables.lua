-- SPDX-License-Identifier: MIT
-- The tables that src/facts.c reads: the facts of all vendors one after the other, and where each begins.
return function(model, c)
  local parts = {}
  for i, vendor in ipairs(model.vendors) do parts[i] = vendor.facts end
  local function each(line)
    return c.parts(parts, function(facts)
      return c.fill(line, {
        id = facts.id, title = facts.title, constant = facts.constant, size = facts.strings.size, strings = c.pool(facts.strings),
      })
    end)
  end
  return c.fill([[
$(banner)

/* Where the vendor's part of each table begins. */
enum {
$(strings_at),
$(facts_at)
};

struct fact_place {
    uint16_t strings, facts;
};

/* Offset 0 of each pool is "". */
static const SIPCAUSE_ROM struct {
    char nobody[1];
$(fields)
} fact_strings = {
    "",
$(strings)
};

/* Fact 0 is the answer for what is no fact. */
static const SIPCAUSE_ROM struct sipcause_fact vendor_facts[] = {
    /* low, high, value, kind, vendor */
    { 0, 0, 0, SIPCAUSE_NO_FACT, SIPCAUSE_NOBODY },
$(facts)
};

static const SIPCAUSE_ROM struct fact_place fact_places[] = {
    { 0, 0 },
$(places)
};
]], {
    banner = c.banner "spec/vendors",
    strings_at = c.places("FACT_STRINGS", 1, parts, function(facts) return facts.strings.size end),
    facts_at = c.places("FACTS", 1, parts, function(facts) return #facts end),
    fields = each("    char of_$(id)[$(size)];"), strings = each("    /* of_$(id), offset */\n$(strings),"),
    facts = c.parts(parts, function(facts)
      return c.rows("    { $(low), $(high), $(value_at), SIPCAUSE_$(kind), SIPCAUSE_$(vendor) }, /* $(value) */", facts)
    end),
    places = each("    { FACT_STRINGS_$(constant), FACTS_$(constant) }, /* $(id) */"),
  })
end
