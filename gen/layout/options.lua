-- SPDX-License-Identifier: MIT
-- What a firmware may leave out, each an option SIPCAUSE_... of its own: the features here, the
-- vendors, protocols, profiles and languages of the spec.

local list = require "common.list"
local parts = require "layout.parts"

local FEATURES = {
  { id = "SCAN", what = "status lines, one-shot and resumable" },
  { id = "PHRASE_POINTERS", what = "reason phrases as pointers; else packed" },
  { id = "PHRASES", what = "response codes by reason phrase" },
  { id = "HEADERS", what = "Reason, Retry-After and Warning" },
  {
    id = "ERROR_FIELDS", what = "AlertMsg-Error, Geolocation-Error, Error-Info, Subscription-State",
    default = "SIPCAUSE_HEADERS",
  },
  { id = "METHODS", what = "how much of a dialog ends, by the method of the request" },
  { id = "POINTERS", what = "keys and names of vendors' codes as pointers; else packed" },
  { id = "FACTS", what = "vendors' codecs, ports and checklists", default = "SIPCAUSE_VENDORS" },
  { id = "MAPPING", what = "Q.850 and SIP" },
  { id = "Q850_NAMES", what = "names of Q.850 causes, packed" },
  { id = "REPLIES", what = "which response code to send" },
  { id = "TONES", what = "the tone that a phone plays" },
  {
    id = "CALLS", what = "one diagnosis for the messages of a call",
    needs = { "SIPCAUSE_PHRASES", "SIPCAUSE_HEADERS", "SIPCAUSE_METHODS" },
  },
  { id = "WORDS", what = "the words of the vocabulary" },
  { id = "SOURCES", what = "the document behind each row" },
  { id = "SENTENCES", what = "meaning and advice beside each display text" },
}

-- What a phone does not need unless it asks for it: causes of which only identifiers are known.
local CORE = {
  name = "SIPCAUSE_CAUSES_CORE", what = "causes of radio and core networks, all of these protocols",
  default = "0",
}

-- The tool has all vendors, a phone those few that it meets.
local ALL_VENDORS = {
  name = "SIPCAUSE_ALL_VENDORS", what = "vendors that are off by themselves, all of them",
  default = "0",
}

local function vendor_option(vendor)
  return {
    name = parts.option(vendor), what = vendor.title,
    default = vendor.off and ALL_VENDORS.name or "1",
  }
end

local function cause_option(one)
  local first = one.causes[1]
  local is_core = not first or first.verb == "identifier"
  return {
    name = "SIPCAUSE_CAUSES_" .. parts.protocol_constant(one.protocol),
    what = one.protocol.word .. " causes of Reason", default = is_core and CORE.name or "1",
  }
end

-- Options as { name = "SIPCAUSE_...", what, default }, the languages from 1 on, and which is the
-- default.
return function(records)
  local languages = list.each(records.languages, function(language)
    local name = "SIPCAUSE_TEXT_" .. language.id:upper()
    return { name = name, what = language.title, number = language.number }
  end)
  return {
    all_vendors = { ALL_VENDORS }, vendors = list.each(records.vendors, vendor_option),
    causes = #records.causes > 0 and list.joined({ CORE }, list.each(records.causes, cause_option))
      or {},
    features = list.each(FEATURES, function(one)
      return {
        name = "SIPCAUSE_" .. one.id, what = one.what, default = one.default or "1",
        needs = one.needs,
      }
    end),
    profiles = list.each(records.profiles, function(profile)
      return { name = parts.profile_option(profile), what = profile.title, default = "1" }
    end),
    languages = languages, language = languages[1] and languages[1].name or "SIPCAUSE_TEXT_OFF",
  }
end
