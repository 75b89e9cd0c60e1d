-- SPDX-License-Identifier: MIT
-- Tells the changes: to people, and as JSON.

local json = require "dkjson"

local report = {}

local COLORS = { added = 32, returned = 32, removed = 31, renamed = 33, moved = 33, reworded = 36 }
local OTHER = 35 -- a field of a row

-- Paints nothing unless `on`.
local function painter(on)
  return function(color, text) return on and ("\27[%dm%s\27[0m"):format(color, text) or text end
end

local function what(change)
  if change.before then return ("%s -> %s"):format(change.before, change.after) end
  if change.kind == "added" then return change.new.section end
  return ""
end

-- How a record is called: its key, and its name where the key does not have it.
local function called(change)
  local name = change.kind == "renamed" and "" or change.name
  if name == "" or change.key:lower():find(name:lower(), 1, true) then return change.key end
  return change.key .. " " .. name
end

local function place(change, document)
  if change.new then return ("%s:%d"):format(document, change.new.line) end
  return ("%s:%d"):format(change.old.rows[1].file, change.old.rows[1].line)
end

-- A line for each change, in columns.
local function lines_of(changes, document, paint)
  local width, places = 0, 0
  for _, change in ipairs(changes) do
    width, places = math.max(width, utf8.len(called(change)) or 0), math.max(places, #place(change, document))
  end
  local lines = {}
  for i, change in ipairs(changes) do
    local name, where = called(change), place(change, document)
    lines[i] = ("  %s  %s%s  %s%s  %s"):format(paint(COLORS[change.kind] or OTHER, ("%-9s"):format(change.kind)), name,
      (" "):rep(width - (utf8.len(name) or 0)), where, (" "):rep(places - #where), what(change)):gsub(" +$", "")
  end
  return lines
end

-- `facts`: document, title, read, rows (how many were read), color.
function report.text(changes, facts)
  local paint = painter(facts.color)
  local lines = { ("%s: %s, against what was read on %s"):format(paint(1, facts.title), facts.document, facts.read or "no day"), "" }
  for _, line in ipairs(lines_of(changes, facts.document, paint)) do lines[#lines + 1] = line end
  if #changes > 0 then lines[#lines + 1] = "" end
  lines[#lines + 1] = ("%d records read, %s"):format(facts.rows, #changes == 0 and paint(32, "no drift.")
    or #changes == 1 and "1 change." or #changes .. " changes.")
  return table.concat(lines, "\n") .. "\n"
end

function report.json(changes, facts)
  local list = setmetatable({}, { __jsontype = "array" })
  for i, change in ipairs(changes) do
    local row = change.old and change.old.rows[1]
    list[i] = setmetatable({
      change = change.kind, space = change.space, key = change.key, name = change.name, before = change.before, after = change.after,
      section = change.new and change.new.section, line = change.new and change.new.line, spec = row and row.file .. ":" .. row.line,
    }, { __jsonorder = { "change", "space", "key", "name", "before", "after", "section", "line", "spec" } })
  end
  return json.encode({ vendor = facts.vendor, document = facts.document, read = facts.read, records = facts.rows, drift = list },
    { indent = true, keyorder = { "vendor", "document", "read", "records", "drift" } }) .. "\n"
end

-- A line for each change, for CHANGELOG.md.
function report.facts(changes)
  local lines = {}
  for i, change in ipairs(changes) do
    local more = what(change)
    lines[i] = ("- %s %s%s"):format(change.kind, called(change), more ~= "" and ": " .. more or "")
  end
  return lines
end

return report
