-- SPDX-License-Identifier: MIT
-- IANA's registries of SIP parameters, as it offers them: the comma-separated values of one, or all
-- of them in XML. A response code without a reference is one of RFC 3261.

local refuse = require "drift.page.refuse"
local words = require "drift.page.words"

-- The document that a reference names, in the words of the spec's bibliography; nil where it names
-- none.
local function document(reference)
  local rfc = reference:match "RFC ?(%d+)"
  return rfc and "RFC " .. rfc or reference:match "3GPP TS %d+%.%d+"
    or reference:match "ITU%-T %u%.%d+" or reference:match "[^%[%]]+"
end

local function note(page, registry, row, name, reference)
  page:note {
    space = registry.space, key = row[1], name = name, section = registry.section,
    line = row.line, wording = "", reference = document(reference),
  }
end

-- A row whose key is a code of three digits; codes ascend.
local function code_of(row, pattern, last, due)
  local code = tonumber(row[1]:match(pattern))
  if not code or row[2] == "" then
    refuse(row.line, "a %s and its words were due here, not '%s'", due, table.concat(row, ","))
  end
  if code < last then refuse(row.line, "%d comes after %d: codes ascend", code, last) end
  return code
end

local function read_codes(page, registry, rows)
  local last = 0
  for _, row in ipairs(rows) do
    last = code_of(row, "^[1-6]%d%d$", last, "response code")
    note(page, registry, row, row[2], row[3] == "" and "RFC 3261" or row[3])
  end
end

-- What a warning is about stands before its colon.
local function read_warnings(page, registry, rows)
  local last = 0
  for _, row in ipairs(rows) do
    last = code_of(row, "^3%d%d$", last, "warn code")
    note(page, registry, row, row[2]:match "^[^:]+" or row[2], row[3])
  end
end

-- Protocols and methods, which have no words of their own.
local function read_names(page, registry, rows)
  for _, row in ipairs(rows) do
    if row[1] == "" then refuse(row.line, "a row without a %s", registry.space) end
    note(page, registry, row, row[1], row[#row])
  end
end

-- Each with its title in XML, its columns in CSV, and how its rows are read.
local REGISTRIES = {
  {
    space = "protocol", section = "Reason Protocols", title = "Reason Protocols",
    header = { "Protocol Value", "Protocol Cause", "Reference" }, read = read_names,
  },
  {
    space = "method", section = "Methods", title = "Methods and Response Codes",
    header = { "Methods", "Reference" }, read = read_names,
  },
  {
    space = "warning", section = "Warning Codes", title = "Warning Codes (warn-codes)",
    header = { "Code", "Description", "Reference" }, read = read_warnings,
  },
  {
    space = "registered", section = "Response Codes", title = "Response Codes",
    header = { "Response Code", "Description", "Reference" }, read = read_codes,
  },
}

-- The registry whose columns a file of CSV has.
local function registry_of(page)
  local found, columns = page.blocks[1], {}
  local own = found and words.plain(table.concat(found.header, ", ")) or ""
  for i, registry in ipairs(REGISTRIES) do
    columns[i] = "'" .. table.concat(registry.header, ",") .. "'"
    if words.plain(table.concat(registry.header, ", ")) == own then return registry, found.rows end
  end
  local header = found and table.concat(found.header, ",") or ""
  refuse(1, "%s was due here, not '%s'", table.concat(columns, " or "), header)
end

-- The rows of a registry in XML: the table behind its title.
local function rows_in(page, registry)
  for i, block in ipairs(page.blocks) do
    local is_its = block.kind == "heading" and block.text == registry.title
    if is_its then return page.blocks[i + 1].rows, block.line end
  end
  refuse(page.last_line, "the file ends without its registry '%s'", registry.title)
end

local function read_one(page, registry, rows, line)
  if #rows == 0 then refuse(line, "'%s' has no rows", registry.section) end
  page.spaces[registry.space] = true
  registry.read(page, registry, rows)
end

return {
  source = "iana", form = "registry", facts = {}, last = {},
  files = {
    protocol = "headers.lua", warning = "headers.lua", method = "methods.lua",
    registered = "codes.lua",
  },
  names = "^sip%-parameters.*%.(%l+)$", endings = { csv = true, xml = true },
  read = function(page)
    page.spaces = {}
    if page.format == "csv" then
      local registry, rows = registry_of(page)
      return read_one(page, registry, rows, 1)
    end
    for _, registry in ipairs(REGISTRIES) do
      local rows, line = rows_in(page, registry)
      read_one(page, registry, rows, line)
    end
  end,
}
