-- SPDX-License-Identifier: MIT
-- What the templates may ask for, those of C and those of build systems: a name each, a value or a
-- list.

local c = require "write.c"
local rows = require "common.rows"

local function each(list, make)
  local out = {}
  for i, one in ipairs(list) do out[i] = make(one, i) end
  return out
end

-- What an enumerator means: in the words for people, or for programmers, or whose it is.
local function meaning_of(record)
  local english = record.texts.en
  if english and english[2] ~= "" then return english[2] end
  local source = record.source
  return record.meaning or record.title or ("%s, section %s"):format(source.source.title, source.section)
end

local function enumerator(record)
  return {
    constant = c.constant { id = record.word or record.id or record.name }, number = record.number, code = record.code,
    name = record.name, word = record.word, meaning = c.note(meaning_of(record)),
  }
end

-- An option: the macro, its name without ours before it, a word for Meson.
local function option_of(option)
  local name = option.name:gsub("^SIPCAUSE_", ""):gsub("^TEXT_", "")
  return {
    macro = option.name, name = name, word = name:lower(), what = option.what, default = option.default, number = option.number,
  }
end

-- Before version 1, a new minor version may change the API.
local function compatible(major, minor)
  if major == "0" then return "0." .. minor, "SameMinorVersion" end
  return major, "SameMajorVersion"
end

local function version_holes(holes, records)
  holes.version, holes.data_version = records.version, records.data_version
  holes.major, holes.minor, holes.patch = records.version:match "^(%d+)%.(%d+)%.(%d+)$"
  holes.soversion, holes.compatibility = compatible(holes.major, holes.minor)
  holes.data_day = tostring(records.data_version):gsub("(%d%d%d%d)(%d%d)(%d%d)", "%1-%2-%3")
  holes.spec_hash = ("%08x"):format(records.spec_hash)
end

-- The switches; what SIPCAUSE_TEXT may be; which of that is the default, and which is not.
local function option_holes(holes, options)
  holes.vendor_options, holes.features = each(options.vendors, option_of), each(options.features, option_of)
  holes.switches = each(options.vendors, option_of)
  for i, feature in ipairs(options.features) do holes.switches[#options.vendors + i] = option_of(feature) end
  holes.any_vendor = table.concat(each(options.vendors, function(option) return option.name end), " || ")
  if #options.vendors == 0 then holes.any_vendor = "0" end
  holes.languages, holes.default_language = each(options.languages, option_of), options.language
  holes.language_count = #options.languages
  holes.languages_listed = table.concat(each(options.languages, function(language) return language.name end), " or ")
  holes.option_values = { { number = 0 }, { number = 1 } }
  for number = 2, #options.languages do holes.option_values[number + 1] = { number = number } end
  holes.texts, holes.other_texts = { option_of { name = "SIPCAUSE_TEXT_OFF", what = "none" } }, {}
  for i, language in ipairs(options.languages) do holes.texts[i + 1] = option_of(language) end
  for _, text in ipairs(holes.texts) do
    if text.macro == options.language then
      holes.default_text, holes.default_word = text.name, text.word
    else
      table.insert(holes.other_texts, text)
    end
  end
end

return function(records, options)
  local holes = {
    banner = "Generated from gen/packages, VERSION and spec/. Do not edit: change those and run `make dist`.",
    codes_banner = c.banner "spec/vocabulary.lua, spec/headers.lua, spec/codes.lua and spec/vendors",
    config_banner = c.banner "gen/layout/options.lua, spec/vendors and spec/text",
    header_banner = c.banner "include/ and spec/", source_banner = c.banner "src/ and spec/",
    text_banner = c.banner "spec/text", api_words_banner = c.banner "spec/vocabulary.lua",
    description = "Why a SIP call ended, and what may be done about it",
    protocols = each(records.protocols, enumerator), locations = each(records.locations, enumerator),
    vendors = each(records.vendors, enumerator), statuses = each(records.statuses, enumerator),
    rules = each(records.rules, function(rule) return { name = rule.name, pattern = rule.pattern } end),
  }
  for _, verb in ipairs(rows.closed_lists) do holes[verb .. "_words"] = each(records.words[verb], enumerator) end
  version_holes(holes, records)
  option_holes(holes, options)
  return holes
end
