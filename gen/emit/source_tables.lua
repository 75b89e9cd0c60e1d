-- SPDX-License-Identifier: MIT
-- The tables that src/sources.c reads: who says what where.
return function(model, c)
  local parts = { model.citations }
  for _, vendor in ipairs(model.vendors) do parts[#parts + 1] = vendor.citations end
  for _, vendor in ipairs(model.vendors) do parts[#parts + 1] = vendor.facts.citations end
  local pools = {} -- no array may be empty
  for _, part in ipairs(parts) do if part.strings.size > 0 then pools[#pools + 1] = part end end
  local optional = table.move(parts, 2, #parts, 1, {})

  local function name_of(part) return "of_" .. (part.constant and part.constant:lower() or "codes") end

  local function cited(records)
    local list = {}
    for i, record in ipairs(records) do list[i] = record.cited end
    return c.numbers(list)
  end
  local function of_vendors(field)
    return c.parts(model.vendors, function(vendor) return cited(vendor[field]) end)
  end
  return c.fill([[
$(banner)

/* Where the part of each vendor, and that of its facts, begins in each table. */
enum {
$(strings_at),
$(citations_at)
};

static const SIPCAUSE_ROM struct {
$(fields)
} citation_strings = {
$(strings)
};

/* A place in a document. Citation 0 is that of a row that says nothing. */
struct citation {
    uint16_t id_at, where_at;
};

static const SIPCAUSE_ROM struct citation citations[] = {
    { 0, 0 },
$(citations)
};

/* The citation of each status row, vendor entry and fact. */
static const SIPCAUSE_ROM uint16_t status_cited[] = {
$(status_cited)
};

#if SIPCAUSE_VENDORS
static const SIPCAUSE_ROM uint16_t entries_cited[] = {
    0,
$(entries_cited)
};
#endif

#if SIPCAUSE_FACTS
static const SIPCAUSE_ROM uint16_t facts_cited[] = {
    0,
$(facts_cited)
};
#endif
]], {
    banner = c.banner "spec/",
    strings_at = c.places("CITED", parts[1].strings.size, optional, function(part) return part.strings.size end),
    citations_at = c.places("CITATIONS", #parts[1] + 1, optional, function(part) return #part end),
    fields = c.parts(pools, function(part)
      return ("    char %s[%d];"):format(name_of(part), part.strings.size)
    end),
    strings = c.parts(pools, function(part)
      return ("    /* %s, offset */\n%s,"):format(name_of(part), c.pool(part.strings))
    end),
    citations = c.parts(parts, function(part) return c.rows("    { $(id_at), $(where_at) }, /* $(id) $(where) */", part) end),
    status_cited = cited(model.status.rows), entries_cited = of_vendors "entries", facts_cited = of_vendors "facts",
  })
end
