-- SPDX-License-Identifier: MIT
-- The tables that src/phrases.c reads.
return function(model, c)
  local status = model.status
  return c.fill([[
$(banner)

static const SIPCAUSE_ROM char status_variants[] = /* offset */
$(variants);

/* The wordings of a phrase that serves several codes stand together, with the same `at`. */
struct wording {
    uint16_t code;
    uint16_t at; /* in status_phrases, or past its end in status_variants */
};

static const SIPCAUSE_ROM struct wording wordings[] = {
$(wordings)
};

static const SIPCAUSE_ROM struct key_set wording_set = $(set);

static const SIPCAUSE_ROM uint8_t wording_bytes[] = {
$(bytes)
};
]], {
    banner = c.banner "spec/codes.lua", variants = c.pool(status.variants),
    wordings = c.rows("    { $(code), $(at) }, /* $(text) */", status.set.items),
    set = c.key_set(status.set, 0), bytes = c.numbers(status.set.bytes),
  })
end
