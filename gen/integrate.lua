-- SPDX-License-Identifier: MIT
-- Writes what other programs show of the records: integrate.lua TOOL SPEC OUT. The records are what
-- the tool says of them, and where vendors have their codes in messages is what the spec says.

local root = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = root .. "/?.lua;" .. package.path

local files = require "common.files"
local json = require "dkjson"
local load_spec = require "common.load"
local new_problems = require "common.problems"

local tool, folder, out = table.unpack(arg)

-- The records of `sipcause list`.
local function list(what)
  local pipe = assert(io.popen(("%s list --json %s"):format(tool, what)))
  local records = assert(json.decode(pipe:read("a")))
  assert(pipe:close())
  return records
end

local function row(record)
  local code = record.sip and (", code = %d"):format(record.sip) or ""
  return ("{ %q, %q, %q%s }"):format(record.outcome, record.action, record.meaning, code)
end

-- A table of Lua: `key_of` says under which key a record stands, or nil.
local function rows_of(records, indent, key_of)
  local lines = {}
  for _, record in ipairs(records) do
    local key = key_of(record)
    lines[#lines + 1] = key and ("%s[%s] = %s,"):format(indent, key, row(record))
  end
  return table.concat(lines, "\n")
end

-- The codes of a space of a vendor, by key.
local function keys_of(vendor, space)
  return rows_of(list(vendor), "    ", function(record)
    if record.space == space then return ("%q"):format(record.key:lower()) end
  end)
end

-- Those that stand in one place of a message and tell whose they are.
local function places(spec, verb, cut, name_of)
  local lines = {}
  for _, place in ipairs(spec.vendors[verb]) do
    if place.cut.word == cut and not place.named then
      local id = place.its_vendor.id
      lines[#lines + 1] = ("  { %svendor = %q, keys = {\n%s\n  } },"):format(name_of(place), id,
        keys_of(id, place.key_of))
    end
  end
  return table.concat(lines, "\n")
end

-- A name as a pattern of Lua, in lower case.
local function pattern(name) return (name:lower():gsub("%p", "%%%0")) end

local function tables(spec)
  local text = [[
-- { outcome, action, meaning, code = the response code that goes with it }
local codes = {
%s
}
local causes = {
%s
}
local headers = {
%s
}
local last_words = {
%s
}]]
  return text:format(
    rows_of(list "", "  ", function(record) return record.code end),
    rows_of(list "Q.850", "  ", function(record) return record.cause end),
    places(spec, "header", "first_number", function(place)
      return ("name = %q, "):format(pattern(place.name))
    end),
    places(spec, "status", "last_word", function() return "" end))
end

-- ---- lnav ----

-- What somebody has to do is an error, what the device can deal with a warning.
local LEVELS = { nobody = "info", device = "warning" }

-- The actions of each level, as a pattern.
local function levels(spec)
  local words = { info = {}, warning = {}, error = {} }
  for _, action in ipairs(spec.vocabulary.action) do
    local level = words[LEVELS[action.acts.word] or "error"]
    level[#level + 1] = action.word
  end
  local patterns = {}
  for level, its in pairs(words) do patterns[level] = "^(?:" .. table.concat(its, "|") .. ")$" end
  return patterns
end

local function field(name, width)
  return { field = name, ["min-width"] = width, ["default-value"] = "" }
end

-- Records that `sipcause map` wrote in JSON.
local function lnav_format(spec)
  local values = {}
  for _, name in ipairs { "outcome", "action", "display", "meaning", "advice", "party", "retry" } do
    values[name] = { kind = "string", identifier = name == "outcome" or name == "action" }
  end
  return { sipcause_records = {
    title = "Call records",
    description = "Records in JSON to which sipcause map has added what their codes mean",
    url = "https://docs.lnav.org/en/latest/formats.html", json = true,
    ["timestamp-field"] = "timestamp", ["level-field"] = "action", level = levels(spec),
    ["line-format"] = { field "__timestamp__", " ", field("outcome", 16), " ", field("action", 16),
      " ", field "display" },
    value = values,
  } }
end

local function sql(text) return "'" .. text:gsub("'", "''") .. "'" end

-- What each response code means, as a table of SQL.
local function lnav_codes()
  local lines = {
    "-- SPDX-License-Identifier: MIT",
    "CREATE TABLE IF NOT EXISTS sipcause"
      .. " (code INTEGER PRIMARY KEY, phrase, outcome, action, meaning, advice);",
  }
  for _, record in ipairs(list "") do
    lines[#lines + 1] = ("INSERT OR REPLACE INTO sipcause VALUES (%d, %s, %s, %s, %s, %s);"):format(
      record.code, sql(record.phrase), sql(record.outcome), sql(record.action),
      sql(record.meaning), sql(record.advice))
  end
  return table.concat(lines, "\n") .. "\n"
end

-- ---- What is written ----

local spec = load_spec(folder, new_problems().complain)
local lua_tables = tables(spec)

local function read(name) return assert(files.read(root .. "/integrations/" .. name)) end

local function write(name, text) assert(files.write(out .. "/" .. name, text)) end

write("sipcause.wireshark.lua", (read "sipcause.wireshark.in":gsub("{{tables}}", function()
  return lua_tables
end)))
write("sipcause.lnav.json", json.encode(lnav_format(spec), { indent = true }) .. "\n")
write("sipcause.lnav.sql", lnav_codes())
write("sipcause.lnav", read "sipcause.lnav")
