-- SPDX-License-Identifier: MIT
-- What the templates may ask for, those of C and those of build systems: a name each, a value or a
-- list.

local c = require "write.c"
local list = require "common.list"
local rows = require "common.rows"

local each = list.each

-- What an enumerator means: in the words for people, or for programmers, or whose it is.
local function meaning_of(record)
  local english = record.texts.en
  if english and english[2] ~= "" then return english[2] end
  local cited = record.source
  return record.meaning or record.title or cited.source.title .. ", section " .. cited.section
end

local function enumerator(record)
  local said = record.said or record.meaning
  return {
    constant = c.constant { id = record.word or record.id or record.name },
    number = record.number, code = record.code, name = record.name, word = record.word,
    said = said and c.quote(said), meaning = c.note(meaning_of(record)),
  }
end

-- An option: the macro, its name without ours before it, a word for Meson.
local OFF = { ["0"] = true, SIPCAUSE_CAUSES_CORE = true, SIPCAUSE_ALL_VENDORS = true }

local function option_of(option)
  local name = option.name:gsub("^SIPCAUSE_", ""):gsub("^TEXT_", "")
  local is_off = OFF[option.default] == true
  return {
    is_off = is_off, on = is_off and "OFF" or "ON", yes = is_off and "n" or "y",
    boolean = tostring(not is_off),
    macro = option.name, name = name, word = name:lower(),
    vendor_word = name:lower():match "^vendor_(.*)$",
    what = option.what, default = option.default, number = option.number,
    needs = option.needs and table.concat(option.needs, " && "),
    needed = option.needs and table.concat(option.needs, ", "),
  }
end

local function macros_of(options, separator)
  return table.concat(each(options, function(option) return option.macro end), separator)
end

local function version_holes(holes, records)
  holes.version, holes.data_version = records.version, records.data_version
  holes.major, holes.minor, holes.patch = records.version:match "^(%d+)%.(%d+)%.(%d+)$"
  holes.soversion, holes.compatibility = holes.major, "SameMajorVersion"
  if holes.major == "0" then -- when a new minor version may change the API
    holes.soversion, holes.compatibility = "0." .. holes.minor, "SameMinorVersion"
  end
  holes.data_day = tostring(records.data_version):gsub("(%d%d%d%d)(%d%d)(%d%d)", "%1-%2-%3")
  holes.spec_hash = ("%08x"):format(records.spec_hash)
end

-- The items that have not a field, and those that have.
local function split(items, field)
  local without, with = {}, {}
  for _, item in ipairs(items) do table.insert(item[field] and with or without, item) end
  return without, with
end

-- The switches; what SIPCAUSE_TEXT may be; which of that is the default, and which is not.
local function option_holes(holes, options)
  local vendors, features = each(options.vendors, option_of), each(options.features, option_of)
  local languages, causes = each(options.languages, option_of), each(options.causes, option_of)
  local profiles = each(options.profiles, option_of)
  holes.vendor_options, holes.cause_options = vendors, causes
  holes.features, holes.profile_options = features, profiles
  holes.all_vendors = each(options.all_vendors, option_of)
  holes.switches = list.joined(vendors, holes.all_vendors, causes, features, profiles)
  holes.on_switches, holes.off_switches = split(holes.switches, "is_off")
  holes.plain_features, holes.needy_features = split(features, "needs")
  holes.any_vendor = #vendors > 0 and macros_of(vendors, " || ") or "0"
  holes.any_causes = #causes > 0 and macros_of(causes, " || ") or "0"
  holes.languages, holes.default_language = languages, options.language
  holes.language_count, holes.languages_listed = #languages, macros_of(languages, " or ")
  holes.option_values = {}
  for number = 0, math.max(1, #languages) do
    table.insert(holes.option_values, { number = number })
  end
  local none = option_of { name = "SIPCAUSE_TEXT_OFF", what = "none" }
  holes.texts, holes.other_texts = list.joined({ none }, languages), {}
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
    banner = "Generated from gen/packages, VERSION and spec/. "
      .. "Do not edit: change those and run `make dist`.",
    codes_banner = c.banner("spec/vocabulary.lua, spec/headers.lua, spec/codes.lua, spec/vendors "
      .. "and spec/profiles"),
    config_banner = c.banner "gen/layout/options.lua, spec/vendors, spec/profiles and spec/text",
    header_banner = c.banner "include/ and spec/", source_banner = c.banner "src/ and spec/",
    text_banner = c.banner "spec/text", api_words_banner = c.banner "spec/vocabulary.lua",
    description = "Why a SIP call ended, and what may be done about it",
    rules = each(records.rules, function(rule)
      return { name = rule.name, pattern = rule.pattern }
    end),
  }
  for _, name in ipairs {
    "methods", "protocols", "locations", "substates", "subscription_reasons", "vendors",
    "profiles", "statuses",
  } do
    holes[name] = each(records[name], enumerator)
  end
  for _, verb in ipairs(rows.closed_lists) do
    holes[verb .. "_words"] = each(records.words[verb], enumerator)
  end
  version_holes(holes, records)
  option_holes(holes, options)
  return holes
end
