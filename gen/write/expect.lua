-- SPDX-License-Identifier: MIT
-- What the tests expect: made straight from the rows of the spec, past records and layout, so that a
-- mistake there cannot hide.

local c = require "write.c"
local rows = require "common.rows"

local function statuses_and_wordings(spec)
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

local function vendor_entries(spec, vendor)
  local entries = {}
  for _, verb in ipairs(rows.entries) do
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
local function record_texts(spec, vendor)
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

-- The values of the template expect.h.
return function(spec)
  local statuses, wordings = statuses_and_wordings(spec)
  local vendors = {}
  for i, row in ipairs(spec.vendors.vendor) do
    vendors[i] = {
      quoted_id = c.quote(row.id), constant = row.id:upper(), entries = vendor_entries(spec, row),
      texts = record_texts(spec, row),
    }
  end
  return {
    banner = c.banner "spec/", statuses = statuses, wordings = wordings, vendors = vendors, texts = record_texts(spec),
  }
end
