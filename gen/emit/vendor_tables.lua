-- SPDX-License-Identifier: MIT
-- The tables that src/vendor.c reads: those of all vendors one after the other, and where each begins.
return function(model, c)
  local vendors = model.vendors
  local pools, places, rows = {}, {}, {}
  for i, vendor in ipairs(vendors.list) do
    pools[i] = { id = vendor.id, title = vendor.title, size = vendor.strings.size, texts = c.pool(vendor.strings) }
    places[i] = vendor
    rows[i] = {
      id = vendor.id, constant = vendor.constant, id_at = vendor.id_at, title_at = vendor.title_at, flags = vendor.flags,
      entries = #vendor.entries, spaces = #vendor.spaces, facts = #vendor.facts,
    }
  end
  local spaces = {}
  for i, space in ipairs(vendors.spaces) do
    spaces[i] = { name_at = space.name_at, first = space.first, title = space.title, set = c.key_set(space.set, space.bytes_at) }
  end
  return c.fill([[
$(banner)

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

/* An entry that the vendor's document has no more. */
struct vendor_retired {
    uint32_t date;  /* of the document, as 20261201 */
    uint16_t entry; /* index in vendor_entries */
};

/* Where the vendor's part of each table begins. Offsets, because pointers would cost relocations. */
struct vendor_place {
    uint16_t strings, entries, by_name, spaces, facts;
};

/* Offset 0 of each pool is "". */
static const struct {
    char nobody[1];
$(pool_fields)
} vendor_strings = {
    "",
$(pools)
};

/* Entry 0 is the answer for what is no entry. */
static const struct sipcause_entry vendor_entries[] = {
    /* SIP code, key, name, vendor, space, outcome, action, initiators, flags */
    { 0, 0, 0, SIPCAUSE_NOBODY, 0, 0, 0, 0, 0 },
$(entries)
};

/* Entries of each vendor by name, counted from its first: those that share one stand together. */
static const uint16_t vendor_by_name[] = {
$(by_name)
};

static const struct vendor_space vendor_spaces[] = {
    /* name, first entry, keys */
    { 0, 0, { 0, 0, 0, 1, 0, 0, 1, 0, NO_LAST, 0 } },
$(spaces)
};

static const uint8_t vendor_bytes[] = {
$(bytes)
};

/* Fact 0 is the answer for what is no fact. */
static const struct sipcause_fact vendor_facts[] = {
    /* low, high, value, kind, vendor */
    { 0, 0, 0, SIPCAUSE_NO_FACT, SIPCAUSE_NOBODY },
$(facts)
};

static const struct vendor_failure vendor_failures[] = {
    /* entry, HTTP status, calls */
$(failures)
};

/* The first row, of no entry, is there for the compilers that want one. */
static const struct vendor_retired vendor_retired[] = {
    /* date, entry */
    { 0, 0 },
$(retired)
};

static const char vendor_names[] = /* offset */
$(names);

/* By number; vendor 0 is the answer for what is no vendor. */
static const struct sipcause_vendor vendors[] = {
    /* entries, id, title, number, spaces, facts, flags */
    { 0, 0, 0, SIPCAUSE_NOBODY, 0, 0, 0 },
$(rows)
};

static const struct vendor_place vendor_places[] = {
    /* strings, entries, entries by name, spaces, facts */
    { 0, 0, 0, 0, 0 },
$(places)
};

static const struct key_set vendor_ids = $(ids);

static const uint8_t vendor_id_bytes[] = {
$(id_bytes)
};
]], {
    banner = c.banner "spec/vendors",
    pool_fields = c.rows("    char of_$(id)[$(size)];", pools),
    pools = c.rows("    /* $(title), offset */\n$(texts),", pools),
    entries = c.rows("    { $(sip), $(key_at), $(name_at), SIPCAUSE_$(vendor), $(space), SIPCAUSE_OUTCOME_$(outcome), "
      .. "SIPCAUSE_ACTION_$(action), $(initiators), $(flags) }, /* $(key): $(name) */", vendors.entries),
    by_name = c.rows("    $(index), /* $(name) */", vendors.by_name),
    spaces = c.rows("    { $(name_at), $(first), $(set) }, /* $(title) */", spaces), bytes = c.numbers(vendors.bytes),
    facts = c.rows("    { $(low), $(high), $(value_at), SIPCAUSE_$(kind), SIPCAUSE_$(vendor) }, /* $(value) */", vendors.facts),
    failures = c.rows("    { $(index), $(http), $(calls_at) }, /* $(key) */", vendors.failures),
    retired = c.rows("    { $(date), $(index) }, /* $(key) */", vendors.retired),
    names = c.pool(vendors.strings),
    rows = c.rows("    { $(entries), $(id_at), $(title_at), SIPCAUSE_$(constant), $(spaces), $(facts), $(flags) }, /* $(id) */", rows),
    places = c.rows("    { $(strings_at), $(entries_at), $(by_name_at), $(spaces_at), $(facts_at) }, /* $(id) */", places),
    ids = c.key_set(vendors.set, 0), id_bytes = c.numbers(vendors.set.bytes),
  })
end
