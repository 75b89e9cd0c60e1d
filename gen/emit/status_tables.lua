-- SPDX-License-Identifier: MIT
-- The tables that src/status.c reads.
return function(model, c)
  local status, flag = model.status, {}
  for i, row in ipairs(status.rows) do flag[i] = ("%02x"):format(row.flags) end
  local rows = {}
  for i, row in ipairs(status.rows) do
    rows[i] = c.fill("    { $(code), $(phrase_at), SIPCAUSE_OUTCOME_$(outcome), SIPCAUSE_ACTION_$(action), $(effect), 0x"
      .. flag[i] .. " }, /* $(phrase) */", row)
  end
  return c.fill([[
$(banner)

static const char status_phrases[] = /* offset */
$(phrases);

/* The row of `code` is status_rows[status_blocks[code / 16 - STATUS_FIRST_BLOCK] + code % 16], if it is
 * anywhere. */
enum {
    STATUS_FIRST_BLOCK = $(first),
    STATUS_NOTHING = $(nothing) /* the answer for what is no response code */
};

static const uint8_t status_blocks[] = {
$(blocks)
};

static const struct sipcause_status status_rows[] = {
    /* code, phrase, outcome, action, effect, flags */
$(rows)
};

static const char status_variants[] = /* offset */
$(variants);

/* The wordings of a phrase that serves several codes stand together, with the same `at`. */
struct wording {
    uint16_t code;
    uint16_t at; /* in status_phrases, or past its end in status_variants */
};

static const struct wording wordings[] = {
$(wordings)
};

static const struct key_set wording_set = $(set);

static const uint8_t wording_bytes[] = {
$(bytes)
};
]], {
    banner = c.banner "spec/codes.lua",
    phrases = c.pool(status.phrases), rows = table.concat(rows, "\n"),
    first = status.first_block, nothing = status.nothing, blocks = c.numbers(status.blocks),
    variants = c.pool(status.variants),
    wordings = c.rows("    { $(code), $(at) }, /* $(text) */", status.set.items),
    set = c.key_set(status.set, 0), bytes = c.numbers(status.set.bytes),
  })
end
