-- SPDX-License-Identifier: MIT
-- The tables that src/vendor.c reads: one block per vendor, and the way from a vendor's number to it.

local function one_vendor(vendor, c)
  local bytes, at, spaces = {}, {}, {}
  for i, set in ipairs(vendor.sets) do
    at[i] = #bytes
    table.move(set.bytes, 1, #set.bytes, #bytes + 1, bytes)
  end
  for i, space in ipairs(vendor.spaces) do
    spaces[i] = { name_at = space.name_at, first = space.first, id = space.id, set = c.key_set(vendor.sets[i], at[i]) }
  end
  return c.fill([[
/* ---- $(title) ---- */

static const char $(id)_strings[] = /* offset */
$(strings);

static const struct sipcause_entry $(id)_entries[] = {
    /* SIP code, key, name, vendor, space, outcome, action, initiators, flags */
$(entries)
};

static const struct vendor_space $(id)_spaces[] = {
    /* name, first entry, keys */
$(spaces)
    { 0, 0, $(names) } /* the names in all spaces */
};

static const uint8_t $(id)_bytes[] = {
$(bytes)
};

/* Entries by name: those that share one stand together. */
static const uint16_t $(id)_by_name[] = {
$(by_name)
};
]], {
    id = vendor.id, title = vendor.title, strings = c.pool(vendor.strings),
    entries = c.rows("    { $(sip), $(key_at), $(name_at), SIPCAUSE_$(vendor), $(space), SIPCAUSE_OUTCOME_$(outcome), "
      .. "SIPCAUSE_ACTION_$(action), $(initiators), $(flags) }, /* $(key) $(name) */", vendor.entries),
    spaces = c.rows("    { $(name_at), $(first), $(set) }, /* $(id) */", spaces),
    names = c.key_set(vendor.names, at[#at]), bytes = c.numbers(bytes),
    by_name = c.rows("    $(index), /* $(name) */", vendor.names.items),
  })
end

return function(model, c)
  local vendors, blocks, rows = model.vendors, {}, {}
  for i, vendor in ipairs(vendors.list) do
    blocks[i] = one_vendor(vendor, c)
    rows[i] = {
      id = vendor.id, constant = vendor.constant, id_at = vendor.id_at, title_at = vendor.title_at,
      entries = #vendor.entries, spaces = #vendor.spaces,
    }
  end
  return c.fill([[
$(banner)

/* One code space of a vendor. */
struct vendor_space {
    uint16_t       name_at;
    uint16_t       first; /* index of its first entry */
    struct key_set keys;
};

/* Where a vendor's rows and strings are. Made by code when it is needed: as a table it would hold
 * pointers, and those cost relocations. */
struct vendor_table {
    const char                  *strings;
    const struct sipcause_entry *entries;
    const struct vendor_space   *spaces; /* after the last comes the one with the names */
    const uint8_t               *bytes;
    const uint16_t              *by_name;
};

static const struct sipcause_entry no_entry = { 0, 0, 0, SIPCAUSE_NOBODY, 0, 0, 0, 0, 0 };
static const struct vendor_space no_space = { 0, 0, { 0, 0, 0, 1, 0, 0, 1, 0, NO_LAST, 0 } };

$(blocks)
static const char vendor_strings[] = /* offset */
$(strings);

/* Vendor 0 is the answer for what is no vendor. */
static const struct sipcause_vendor vendors[] = {
    { 0, 0, 0, SIPCAUSE_NOBODY, 0 },
    /* entries, id, title, number, spaces */
$(rows)
};

static const struct key_set vendor_set = $(set);

static const uint8_t vendor_bytes[] = {
$(bytes)
};

static struct vendor_table table_of(unsigned vendor)
{
    struct vendor_table table;

    switch (vendor) {
$(cases)
    default:
        table.strings = "";
        table.entries = &no_entry;
        table.spaces = &no_space;
        table.bytes = vendor_bytes;
        table.by_name = NULL;
        break;
    }
    return table;
}
]], {
    banner = c.banner "spec/vendors", blocks = table.concat(blocks, "\n"), strings = c.pool(vendors.strings),
    rows = c.rows("    { $(entries), $(id_at), $(title_at), SIPCAUSE_$(constant), $(spaces) }, /* $(id) */", rows),
    set = c.key_set(vendors.set, 0), bytes = c.numbers(vendors.set.bytes),
    cases = c.rows([[
    case SIPCAUSE_$(constant):
        table.strings = $(id)_strings;
        table.entries = $(id)_entries;
        table.spaces = $(id)_spaces;
        table.bytes = $(id)_bytes;
        table.by_name = $(id)_by_name;
        break;]], rows),
  })
end
