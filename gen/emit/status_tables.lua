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

static const SIPCAUSE_ROM char status_phrases[] = /* offset */
$(phrases);

/* The row of `code` is status_rows[status_blocks[code / 16 - STATUS_FIRST_BLOCK] + code % 16], if it is
 * anywhere. */
enum {
    STATUS_FIRST_BLOCK = $(first),
    STATUS_NOTHING = $(nothing) /* the answer for what is no response code */
};

static const SIPCAUSE_ROM uint8_t status_blocks[] = {
$(blocks)
};

static const SIPCAUSE_ROM struct sipcause_status status_rows[] = {
    /* code, phrase, outcome, action, effect, flags */
$(rows)
};
]], {
    banner = c.banner "spec/codes.lua", phrases = c.pool(status.phrases), rows = table.concat(rows, "\n"),
    first = status.first_block, nothing = status.nothing, blocks = c.numbers(status.blocks),
  })
end
