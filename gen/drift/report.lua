-- SPDX-License-Identifier: MIT
-- Tells the changes: to people, and as JSON.

local json = require "dkjson"
local printable = require "common.printable"

local report = {}

local COLORS = {
  added = 32, returned = 32, removed = 31, renamed = 33, moved = 33, reworded = 36,
}
local OTHER = 35 -- a field of a row

local JSON_ORDER = {
  "change", "space", "key", "name", "before", "after", "section", "document", "line", "spec",
}

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

local function place(change)
  if change.new then return ("%s:%d"):format(change.document, change.new.line) end
  return ("%s:%d"):format(change.old.rows[1].file, change.old.rows[1].line)
end

-- For a person at a terminal all of it is made printable; a file gets the bytes as they are.
local function shower(facts)
  return facts.terminal and printable or function(text) return text end
end

-- The columns of each change: its kind, what it is about, where that stands, what is told of it.
local function cells_of(changes, show)
  local cells = {}
  for i, change in ipairs(changes) do
    cells[i] = {
      kind = change.kind, called = show(called(change)), where = show(place(change)),
      what = show(tostring(what(change))),
    }
  end
  return cells
end

local function widest(cells, column)
  local width = 0
  for _, cell in ipairs(cells) do width = math.max(width, utf8.len(cell[column]) or 0) end
  return width
end

local function padded(text, width) return text .. (" "):rep(width - (utf8.len(text) or 0)) end

-- A line for each change, in columns.
local function lines_of(cells, paint)
  local width, places = widest(cells, "called"), widest(cells, "where")
  local lines = {}
  for i, cell in ipairs(cells) do
    local kind = paint(COLORS[cell.kind] or OTHER, padded(cell.kind, 9))
    local rest = { kind, padded(cell.called, width), padded(cell.where, places), cell.what }
    lines[i] = ("  " .. table.concat(rest, "  ")):gsub(" +$", "")
  end
  return lines
end

local function count(changes, paint)
  if #changes == 0 then return paint(32, "no drift.") end
  return #changes == 1 and "1 change." or #changes .. " changes."
end

-- `facts`: documents, title, read, rows (how many were read), color, terminal. Each change has the
-- `document` that it is in.
function report.text(changes, facts)
  local paint, show = painter(facts.color), shower(facts)
  local title, read = paint(1, show(facts.title)), facts.read or "no day"
  local documents = show(table.concat(facts.documents, ", "))
  local lines = { ("%s: %s, against what was read on %s"):format(title, documents, show(read)), "" }
  for _, line in ipairs(lines_of(cells_of(changes, show), paint)) do
    lines[#lines + 1] = line
  end
  if #changes > 0 then lines[#lines + 1] = "" end
  lines[#lines + 1] = ("%d records read, %s"):format(facts.rows, count(changes, paint))
  return table.concat(lines, "\n") .. "\n"
end

local function json_of(change, show)
  local row = change.old and change.old.rows[1]
  return setmetatable({
    change = change.kind, space = change.space, key = change.key, name = change.name,
    before = change.before, after = change.after, section = change.new and change.new.section,
    document = change.new and show(change.document), line = change.new and change.new.line,
    spec = row and show(row.file .. ":" .. row.line),
  }, { __jsonorder = JSON_ORDER })
end

-- Paths are the only texts in it that may be no UTF-8, which JSON has to be.
function report.json(changes, facts)
  local function show(text)
    return not facts.terminal and utf8.len(text) and text or printable(text)
  end
  local list = setmetatable({}, { __jsontype = "array" })
  for i, change in ipairs(changes) do list[i] = json_of(change, show) end
  local documents = {}
  for i, document in ipairs(facts.documents) do documents[i] = show(document) end
  return json.encode({
    vendor = facts.vendor, documents = documents, read = facts.read, records = facts.rows,
    drift = list,
  }, { indent = true, keyorder = { "vendor", "documents", "read", "records", "drift" } }) .. "\n"
end

-- Letters that Markdown would take for its own.
local function plain_markdown(text) return (text:gsub("[\\`*<%[]", "\\%0")) end

-- A line for each change, for CHANGELOG.md.
function report.facts(changes)
  local lines = {}
  for i, change in ipairs(changes) do
    local more = what(change)
    local line = ("%s %s%s"):format(change.kind, called(change), more ~= "" and ": " .. more or "")
    lines[i] = "- " .. plain_markdown(line)
  end
  return lines
end

return report
