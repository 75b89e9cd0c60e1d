-- SPDX-License-Identifier: MIT
-- The tables that src/headers.re reads.
return function(model, c)
  local headers = model.headers
  return c.fill([[
$(banner)

enum {
    HEADER_PROTOCOLS = $(protocols)
};

static const SIPCAUSE_ROM char header_strings[] = /* offset */
$(strings);

/* Protocols from 1, then locations. */
static const SIPCAUSE_ROM uint16_t header_words[] = {
    0,
$(words)
};

static const SIPCAUSE_ROM struct key_set header_keys = $(set);

static const SIPCAUSE_ROM uint8_t header_bytes[] = {
$(bytes)
};

static const SIPCAUSE_ROM char warn_phrases[] = /* offset */
$(phrases);

struct warn_code {
    uint16_t code, at;
};

/* The last is the answer for a code nobody registered. */
static const SIPCAUSE_ROM struct warn_code warn_codes[] = {
$(warnings)
    { 0, 0 },
};
]], {
    banner = c.banner "spec/headers.lua", protocols = #headers.protocols, strings = c.pool(headers.strings),
    words = c.rows("    $(at), /* $(word) */", headers.words), set = c.key_set(headers.set, 0),
    bytes = c.numbers(headers.set.bytes), phrases = c.pool(headers.phrases),
    warnings = c.rows("    { $(code), $(at) }, /* $(phrase) */", headers.warnings),
  })
end
