-- SPDX-License-Identifier: MIT
-- What a firmware may leave out, each an option SIPCAUSE_... of its own: the features here, the vendors
-- and languages of the spec.

local parts = require "layout.parts"

local FEATURES = {
  { id = "SCAN", what = "status lines, one-shot and resumable" },
  { id = "PHRASES", what = "response codes by reason phrase" },
  { id = "HEADERS", what = "Reason, Retry-After and Warning" },
  { id = "FACTS", what = "vendors' codecs, ports and checklists", default = "SIPCAUSE_VENDORS" },
  { id = "WORDS", what = "the words of the vocabulary" },
  { id = "SOURCES", what = "the document behind each row" },
  { id = "SENTENCES", what = "meaning and advice beside each display text" },
}

-- Options as { name = "SIPCAUSE_...", what, default }, the languages from 1 on, and which is the default.
return function(records)
  local options = { vendors = {}, features = {}, languages = {} }
  for i, vendor in ipairs(records.vendors) do
    options.vendors[i] = { name = parts.option(vendor), what = vendor.title, default = "1" }
  end
  for i, feature in ipairs(FEATURES) do
    options.features[i] = { name = "SIPCAUSE_" .. feature.id, what = feature.what, default = feature.default or "1" }
  end
  for i, language in ipairs(records.languages) do
    options.languages[i] = { name = "SIPCAUSE_TEXT_" .. language.id:upper(), what = language.title, number = language.number }
  end
  options.language = options.languages[1] and options.languages[1].name or "SIPCAUSE_TEXT_OFF"
  return options
end
