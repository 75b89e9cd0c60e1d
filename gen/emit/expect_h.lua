-- SPDX-License-Identifier: MIT
-- What the tests expect: made straight from the rows of the spec, past the model, so that a mistake
-- there cannot hide.
local function statuses_and_wordings(spec, c)
  local statuses, wordings = {}, {}
  for i, row in ipairs(spec.codes.sip) do
    local flags, effect = {}, "NOTHING"
    if row.registered ~= false then flags[1] = "SIPCAUSE_REGISTERED" end
    for _, flag in ipairs(spec.codes.flag) do
      if flag.code == row.code then flags[#flags + 1] = "SIPCAUSE_" .. flag.flag.word:upper() end
    end
    for _, its in ipairs(spec.codes.effect) do
      if its.code == row.code then effect = its.effect.word:upper() end
    end
    statuses[i] = {
      code = row.code, phrase = c.quote(row.phrase), outcome = row.outcome.word:upper(), action = row.action.word:upper(),
      effect = effect, flags = #flags > 0 and table.concat(flags, " | ") or "0",
      id = c.quote(row.source.source.id), where = c.quote(row.source.section),
    }
    wordings[i] = { code = row.code, phrase = c.quote(row.phrase) }
  end
  for _, row in ipairs(spec.codes.variant) do
    wordings[#wordings + 1] = { code = row.code, phrase = c.quote(row.phrase) }
  end
  return statuses, wordings
end

local function vendor_entries(spec, vendor, c)
  local entries = {}
  for _, verb in ipairs { "code", "reason", "response", "symptom", "failure" } do
    for _, row in ipairs(spec.vendors[verb]) do
      if row.its_vendor ~= vendor then goto next end
      local key, parties = row.key, {}
      if verb == "reason" then key = row.sip .. " " .. row.name end
      if verb == "response" then key = row.sip end
      if row.initiator then parties[1] = "SIPCAUSE_PARTY_" .. row.initiator.word:upper() end
      for i, party in ipairs(row.initiators or {}) do parties[i] = "SIPCAUSE_PARTY_" .. party.word:upper() end
      entries[#entries + 1] = {
        vendor = c.quote(row.its_vendor.id), space = c.quote(row.its_space.id), key = c.quote(tostring(key)),
        name = c.quote(row.name), sip = row.sip or 0,
        flags = (row.sip_inferred and "SIPCAUSE_SIP_INFERRED" or "0") .. (row.retired and " | SIPCAUSE_RETIRED" or ""),
        retired = row.retired and row.retired:gsub("-", "") or "0",
        initiators = #parties > 0 and table.concat(parties, " | ") or "0", http = row.http or 0,
        calls = c.quote(table.concat(row.calls or {}, "\n")),
        outcome = row.outcome.word:upper(), action = row.action.word:upper(),
        id = c.quote(row.source.source.id), where = c.quote(row.source.section),
      }
      ::next::
    end
  end
  return entries
end

-- The texts of a vendor's entries, or of the response codes.
local function record_texts(spec, vendor, c)
  local texts = {}
  for _, row in ipairs(spec.text.say) do
    local about = row.its_about
    local facts = { initiator = true, check = true, report = true, note = true }
    local its = vendor and about.what == vendor.id or not vendor and not about.space
    if row.advice and its and not facts[about.space] then
      texts[#texts + 1] = {
        vendor = c.quote(about.space and about.what or ""), space = c.quote(about.space or ""),
        key = c.quote(tostring(row.key)), display = c.quote(row.display), meaning = c.quote(row.meaning), advice = c.quote(row.advice),
      }
    end
  end
  return texts
end

return function(spec, c)
  local statuses, wordings = statuses_and_wordings(spec, c)
  local function of_vendors(line, rows)
    local parts = {}
    for i, vendor in ipairs(spec.vendors.vendor) do
      parts[i] = c.optional("SIPCAUSE_VENDOR_" .. vendor.id:upper(), c.rows(line, rows(spec, vendor, c)))
    end
    return table.concat(parts, "\n")
  end
  local vendors = {}
  for i, row in ipairs(spec.vendors.vendor) do vendors[i] = { id = c.quote(row.id), constant = row.id:upper() } end
  local text_line = "    { $(vendor), $(space), $(key), $(display), $(meaning), $(advice) },"
  return c.fill([[
$(banner)
#include "sipcause.h"

static const struct {
    unsigned code;
    const char *phrase;
    int outcome, action, effect, flags;
    const char *source, *where;
} expected_statuses[] = {
$(statuses)
};

static const struct {
    unsigned code;
    const char *phrase;
} expected_wordings[] = {
$(wordings)
};

static const struct {
    const char *id;
    unsigned number, on;
} expected_vendors[] = {
$(vendors)
};

#if SIPCAUSE_VENDORS
static const struct {
    const char *vendor, *space, *key, *name;
    unsigned sip;
    int flags, initiators, outcome, action;
    unsigned http, retired;
    const char *calls, *source, *where;
} expected_entries[] = {
$(entries)
};
#endif

static const struct {
    const char *vendor, *space, *key, *display, *meaning, *advice;
} expected_texts[] = {
$(texts)
$(vendor_texts)
};
]], {
    banner = c.banner "spec/",
    statuses = c.rows("    { $(code), $(phrase), SIPCAUSE_OUTCOME_$(outcome), SIPCAUSE_ACTION_$(action), SIPCAUSE_EFFECT_$(effect), "
      .. "$(flags), $(id), $(where) },", statuses),
    wordings = c.rows("    { $(code), $(phrase) },", wordings),
    vendors = c.rows("    { $(id), SIPCAUSE_$(constant), SIPCAUSE_VENDOR_$(constant) },", vendors),
    entries = of_vendors("    { $(vendor), $(space), $(key), $(name), $(sip), $(flags), $(initiators), SIPCAUSE_OUTCOME_$(outcome), "
      .. "SIPCAUSE_ACTION_$(action), $(http), $(retired), $(calls), $(id), $(where) },", vendor_entries),
    texts = c.rows(text_line, record_texts(spec, nil, c)), vendor_texts = of_vendors(text_line, record_texts),
  })
end
