-- SPDX-License-Identifier: MIT
-- The options of dist/sipcause.h, read from it, and the choices of them that the tests compile.

local options = {}

-- The names of the switches in the order of their defaults, vendors first; the texts last.
function options.names(header)
  local names = {}
  for name, rest in header:gmatch("#ifndef (SIPCAUSE_[%u%d_]+)\n([^\n]+\n[^\n]+)") do
    if rest:find("^#define " .. name .. " [%u%d]") or rest:find("^#if .-\n#define " .. name) then
      names[#names + 1] = name
    end
  end
  return names
end

-- What is off unless it is asked for, all of it: causes, and vendors.
options.CORE, options.ALL_VENDORS = "SIPCAUSE_CAUSES_CORE", "SIPCAUSE_ALL_VENDORS"
options.WHOLE = ("-D%s=1 -D%s=1"):format(options.CORE, options.ALL_VENDORS)

-- No more and no less without these: another way to have the same.
options.POINTERS, options.PHRASE_POINTERS = "SIPCAUSE_POINTERS", "SIPCAUSE_PHRASE_POINTERS"
options.PACKED = ("-D%s=0 -D%s=0"):format(options.POINTERS, options.PHRASE_POINTERS)

local function is_pointers(name)
  return name == options.POINTERS or name == options.PHRASE_POINTERS
end

function options.is_vendor(name) return name:find("_VENDOR_", 1, true) ~= nil end

function options.is_profile(name) return name:find("_MAPPING_", 1, true) ~= nil end

function options.is_cause(name) return name:find("_CAUSES_", 1, true) ~= nil end

-- Those of the names that are a vendor's, those that are a profile's, those of features, and those
-- of protocols with causes.
function options.vendors(header)
  local vendors, profiles, features, causes = {}, {}, {}, {}
  for _, name in ipairs(options.names(header)) do
    local its = options.is_vendor(name) and vendors or options.is_profile(name) and profiles
      or options.is_cause(name) and causes or features
    if name ~= options.ALL_VENDORS then table.insert(its, name) end
  end
  return vendors, profiles, features, causes
end

-- Is it on by itself? Protocols of radio and core networks are not, nor most vendors.
function options.is_on(header, name)
  local default = header:match("\n#define " .. name .. " ([%u%d_]+)")
  return default ~= "0" and default ~= options.CORE and default ~= options.ALL_VENDORS
end

-- What each option is called in tables: the comment behind its default.
function options.titles(header)
  local titles = {}
  for name, what in header:gmatch("#define (SIPCAUSE_[%u%d_]+) [%w_]+ /%* ([^\n]-) %*/") do
    titles[name] = what
  end
  titles.SIPCAUSE_TEXT = titles.SIPCAUSE_TEXT_EN .. " texts for people"
  return titles
end

-- Compiler flags that set each option to value(name), or leave it where that is nil.
local function flags(names, value)
  local list = {}
  for _, name in ipairs(names) do
    if value(name) then list[#list + 1] = ("-D%s=%d"):format(name, value(name)) end
  end
  return table.concat(list, " ")
end

-- What an option cannot do without, so it comes with it: facts are those of a vendor, mappings
-- those of a profile.
local function is_header(name) return name == "SIPCAUSE_HEADERS" end
local READS = { SIPCAUSE_PHRASES = true, SIPCAUSE_HEADERS = true, SIPCAUSE_METHODS = true }
local function is_read(name) return READS[name] end
local NEEDS = {
  SIPCAUSE_CALLS = is_read,
  SIPCAUSE_FACTS = options.is_vendor, SIPCAUSE_MAPPING = options.is_profile,
  SIPCAUSE_ERROR_FIELDS = is_header,
}

-- Flags for some options only; SIPCAUSE_CAUSES is all protocols that are on by themselves, and what
-- needs vendors has those that are. Pointers stay as they are.
function options.only(names, wanted)
  local needs = NEEDS[wanted]
  return flags(names, function(name)
    if wanted == "SIPCAUSE_CAUSES" and options.is_cause(name) then return nil end
    if needs == options.is_vendor and needs(name) or is_pointers(name) then return nil end
    return (name == wanted or needs and needs(name)) and 1 or 0
  end)
end

function options.nothing(names)
  return flags(names, function() return 0 end)
end

function options.no_vendor(names)
  return flags(names, function(name) return options.is_vendor(name) and 0 end)
end

-- Flags that leave out the profiles that are no RFC's.
function options.rfc_profiles(names)
  return flags(names, function(name)
    return options.is_profile(name) and not name:find("_RFC%d+$") and 0
  end)
end

-- { what, flags }: what is on by itself, all on, all off, no vendor, and every single option off
-- that is on by itself.
function options.choices(names, header)
  local choices = {
    { "what is on by itself", "" },
    { "what is off by itself on", options.WHOLE },
    { "everything off", options.nothing(names) },
    { "no vendor", options.no_vendor(names) },
  }
  for _, one in ipairs(names) do
    if options.is_on(header, one) then
      choices[#choices + 1] = {
        one .. " off", flags(names, function(name) return name == one and 0 end),
      }
    end
  end
  return choices
end

return options
