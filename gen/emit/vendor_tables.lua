-- SPDX-License-Identifier: MIT
-- The tables that src/vendor.c reads: those of all vendors one after the other, and where each begins.
return function(model, c)
  local parts = {}
  for i, vendor in ipairs(model.vendors) do
    local spaces = {}
    for j, space in ipairs(vendor.spaces) do
      local at = ("BYTES_%s + %d"):format(vendor.constant, space.bytes_at)
      spaces[j] = { name_at = space.name_at, first = space.first, title = space.title, keys = c.key_set(space.set, at) }
    end
    parts[i] = {
      constant = vendor.constant, option = vendor.option, vendor = vendor, spaces = spaces,
      row = {
        constant = vendor.constant, id = vendor.id, title = vendor.title, id_at = vendor.id_at, title_at = vendor.title_at,
        flags = vendor.flags, entries = #vendor.entries, spaces = #vendor.spaces - 1, facts = #vendor.facts,
        strings = c.pool(vendor.strings), size = vendor.strings.size,
      },
    }
  end
  local function rows(line) return c.parts(parts, function(part) return c.fill(line, part.row) end) end
  local function places(name, first, size)
    return c.places(name, first, parts, function(part) return size(part.vendor) end)
  end
  local before = {} -- those that others may follow
  for i = 1, #parts - 1 do before[i] = parts[i].row end

  return c.fill([[
$(banner)

/* Where the vendor's part of each table begins. Offsets, because pointers would cost relocations. */
enum {
$(strings_at),
$(entries_at),
$(by_name_at),
$(spaces_at),
$(bytes_at)
};

struct vendor_place {
    uint16_t strings, entries, by_name, spaces;
};

/* One code space of a vendor; after the last comes one with the names in all its spaces. */
struct vendor_space {
    uint16_t       name_at;
    uint16_t       first; /* of its entries, counted from the vendor's first */
    struct key_set keys;
};

/* What an API error has besides the fields of an entry. */
struct vendor_failure {
    uint16_t entry; /* index in vendor_entries */
    uint16_t http;
    uint16_t calls_at;
};

/* An entry that the vendor's document has no more, and the date of that document: 2026 and 1201. */
struct vendor_retired {
    uint16_t entry; /* index in vendor_entries */
    uint16_t year, day;
};

/* Offset 0 of each pool is "". */
static const SIPCAUSE_ROM struct {
    char nobody[1];
$(fields)
} vendor_strings = {
    "",
$(strings)
};

/* Row 0 of each table is the answer for what is no vendor or entry. */
static const SIPCAUSE_ROM struct sipcause_entry vendor_entries[] = {
    /* SIP code, key, name, vendor, space, outcome, action, initiators, flags */
    { 0, 0, 0, SIPCAUSE_NOBODY, 0, 0, 0, 0, 0 },
$(entries)
};

/* Entries of each vendor by name, counted from its first: those that share one stand together. */
static const SIPCAUSE_ROM uint16_t vendor_by_name[] = {
$(by_name)
};

static const SIPCAUSE_ROM struct vendor_space vendor_spaces[] = {
    /* name, first entry, keys */
    { 0, 0, { 0, 0, 0, 1, 0, 0, 1, 0, NO_LAST, 0 } },
$(spaces)
};

static const SIPCAUSE_ROM uint8_t vendor_bytes[] = {
$(bytes)
};

static const SIPCAUSE_ROM struct vendor_failure vendor_failures[] = {
    /* entry, HTTP status, calls */
    { 0, 0, 0 },
$(failures)
};

static const SIPCAUSE_ROM struct vendor_retired vendor_retired[] = {
    /* entry, year, day */
    { 0, 0, 0 },$(retired)
};

static const SIPCAUSE_ROM struct sipcause_vendor vendors[] = {
    /* entries, id, title, number, spaces, facts, flags */
    { 0, 0, 0, SIPCAUSE_NOBODY, 0, 0, 0 },
$(rows)
};

static const SIPCAUSE_ROM struct vendor_place vendor_places[] = {
    { 0, 0, 0, 0 },
$(places)
};

/* Where the vendor of this number stands in the tables: one that is off has no place. */
static unsigned vendor_place(unsigned number)
{
    unsigned place = number;

$(shifts)
    return place;
}
]], {
    banner = c.banner "spec/vendors",
    strings_at = places("STRINGS", 1, function(vendor) return vendor.strings.size end),
    entries_at = places("ENTRIES", 1, function(vendor) return #vendor.entries end),
    by_name_at = places("BY_NAME", 0, function(vendor) return #vendor.entries end),
    spaces_at = places("SPACES", 1, function(vendor) return #vendor.spaces end),
    bytes_at = places("BYTES", 0, function(vendor) return #vendor.bytes end),
    fields = rows("    char of_$(id)[$(size)];"),
    strings = rows("    /* of_$(id), offset */\n$(strings),"),
    entries = c.parts(parts, function(part)
      return c.rows("    { $(sip), $(key_at), $(name_at), SIPCAUSE_$(vendor), $(space), SIPCAUSE_OUTCOME_$(outcome), "
        .. "SIPCAUSE_ACTION_$(action), $(initiators), $(flags) }, /* $(key): $(name) */", part.vendor.entries)
    end),
    by_name = c.parts(parts, function(part) return c.rows("    $(index), /* $(name) */", part.vendor.names.set.items) end),
    spaces = c.parts(parts, function(part) return c.rows("    { $(name_at), $(first), $(keys) }, /* $(title) */", part.spaces) end),
    bytes = c.parts(parts, function(part) return c.numbers(part.vendor.bytes) end),
    failures = c.parts(parts, function(part)
      return c.rows("    { ENTRIES_$(vendor) + $(at), $(http), $(calls_at) }, /* $(key) */", part.vendor.failures)
    end),
    retired = c.parts(parts, function(part)
      return c.rows("    { ENTRIES_$(vendor) + $(at), $(year), $(day) }, /* $(key) */", part.vendor.retired)
    end):gsub("^(.)", "\n%1"),
    rows = rows("    { $(entries), $(id_at), $(title_at), SIPCAUSE_$(constant), $(spaces), $(facts) * SIPCAUSE_FACTS, "
      .. "$(flags) }, /* $(id) */"),
    places = rows("    { STRINGS_$(constant), ENTRIES_$(constant), BY_NAME_$(constant), SPACES_$(constant) }, /* $(id) */"),
    shifts = c.rows("    place -= !SIPCAUSE_VENDOR_$(constant) && number > SIPCAUSE_$(constant) ? 1u : 0u;", before),
  })
end
