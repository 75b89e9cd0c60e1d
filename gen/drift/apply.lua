-- SPDX-License-Identifier: MIT
-- Takes the changes over into the spec: the lines concerned, and no others. What a person has to judge
-- becomes `undecided`, which the checker refuses.

local asked = require "common.rows"
local fields_of = require "common.name"
local new_edit = require "drift.edit"

local function quote(text) return '"' .. text:gsub('[\\"]', "\\%0"):gsub("\n", " ") .. '"' end

local function citation(source, section, wording) return ("%s %s %s"):format(source, quote(section), quote(wording)) end

-- The spec's word for a party that the page names.
local function party(word, parties) return parties[word:lower()] or "undecided" end

local function party_list(record, parties)
  local words = {}
  for i, word in ipairs(record.initiators) do words[i] = party(word, parties) end
  return "{ " .. table.concat(words, ", ") .. " }"
end

local function one_party(record, parties)
  if not record.initiators or #record.initiators == 0 then return "unstated" end
  return #record.initiators == 1 and party(record.initiators[1], parties) or "undecided"
end

-- The fields of a new row of each verb, without the source.
local FIELDS = {
  code = function(new, parties)
    return { new.key, quote(new.name), tostring(new.sip or "undecided"), one_party(new, parties), "undecided", "undecided" }
  end,
  reason = function(new, parties) return { tostring(new.code), quote(new.name), party_list(new, parties), "undecided", "undecided" } end,
  response = function(new) return { new.key, quote(new.name), "undecided", "undecided" } end,
  symptom = function(new) return { quote(new.key), quote(new.name), "undecided", "undecided" } end,
  failure = function(new) return { new.key, quote(new.name), tostring(new.http), "undecided", "undecided" } end,
  listed = function(new) return { new.key, quote(new.name) } end,
  sip = function(new) return { new.key, quote(asked.constant(new.name)), quote(new.name), "undecided", "undecided" } end,
  initiator = function(new) return { quote(new.name), "undecided" } end,
  note = function(new) return { quote(new.name) } end,
  codec = function(new) return { quote(new.name), tostring(new.payload_type) } end,
}

-- ---- Where rows stand ----

-- The verb of the rows of a space; facts have the name of their verb.
local function verb_of(spec, vendor, space)
  if space == "registered" then return "sip" end
  for _, row in ipairs(spec.vendors.space) do
    if row.its_vendor.id == vendor and row.id == space then return row.key.verb, row end
  end
  return space
end

local function rows_of(spec, reader, space)
  local verb, head = verb_of(spec, reader.vendor, space)
  if head then return asked.of_space(spec, head), verb, head end
  local rows = {}
  for _, row in ipairs((spec.vendors[verb] or spec.lists[verb] or spec.codes[verb])) do
    local own = row.its_vendor and row.its_vendor.id == reader.vendor
    if own or not row.its_vendor and (verb == "sip" or row.source.source.id == reader.source) then rows[#rows + 1] = row end
  end
  return rows, verb
end

local function order_of(row) return asked.order(row) or row.code or 0 end

-- Puts a new row behind the last of its space whose key is not higher.
local function insert(task, space, order, fields)
  local rows, verb, head = rows_of(task.spec, task.reader, space)
  local before, after
  for _, row in ipairs(rows) do
    if order_of(row) <= order then before = row elseif not after then after = row end
  end
  local near = before or after
  local line = task.edit:format(verb, fields, near and near.line)
  if before then
    task.edit:insert_after(before.line, line)
  elseif after then
    task.edit:insert_before(after.line, line)
  elseif head or task.first_line then
    task.edit:insert_below(head and head.line or task.first_line, line)
  else
    task.edit:append(line)
  end
end

local function source_of(task, record) return citation(task.reader.source, record.section, record.wording) end

-- What a new row is in order of, within its space: its number, or that of its code. Names are in none.
local function order_of_new(new) return tonumber(new.key:match("^%d+$") or new.key:match("^(%d+) ")) or 0 end

local function add_row(task, new)
  local verb = verb_of(task.spec, task.reader.vendor, new.space)
  local fields = FIELDS[verb](new, task.parties)
  fields[#fields + 1] = verb == "sip" and 'iana "Response Codes"' or source_of(task, new)
  if new.calls then
    local calls = {}
    for i, call in ipairs(new.calls) do calls[i] = quote(call) end
    fields[#fields + 1] = "calls = { " .. table.concat(calls, ", ") .. " }"
  end
  insert(task, new.space, order_of_new(new), fields)
end

-- Replaces the field `name` of a row.
local function set(task, row, name, text) task.edit:set(row.line, fields_of.place(row.verb, name), text) end

-- ---- What each kind of change does ----

local apply = {}

local function cite_anew(task, change)
  for _, row in ipairs(change.old.rows) do
    if not task.cited[row] then
      task.cited[row] = true
      set(task, row, "source", source_of(task, change.new))
    end
  end
end

apply.moved, apply.reworded = cite_anew, cite_anew

function apply.removed(task, change)
  for _, row in ipairs(change.old.rows) do
    if row.verb == "sip" then
      task.edit:add(row.line, "registered = false")
    elseif row.its_space then
      task.edit:add(row.line, ("retired = %s"):format(quote(task.date)))
    else
      task.edit:remove(row.line)
    end
  end
end

function apply.returned(task, change) task.edit:take(change.old.rows[1].line, "retired") end

-- A reason is its own key: old records hold the old one, so it retires, and the new one takes its place.
local function rename_reason(task, change)
  local old = change.old.rows[1]
  if not old.retired then task.edit:add(old.line, ("retired = %s"):format(quote(task.date))) end
  local function word(name) return old[name] and old[name].word or "undecided" end
  insert(task, change.space, old.sip, {
    tostring(old.sip), quote(change.new.name), party_list(change.new, task.parties), word "outcome", word "action",
    source_of(task, change.new),
  })
  task.replaced[change.old] = true
end

function apply.renamed(task, change)
  local row = change.old.rows[1]
  if row.verb == "reason" then return rename_reason(task, change) end
  set(task, row, row.phrase and "phrase" or "name", quote(change.new.name))
  if row.verb == "sip" then set(task, row, "name", quote(asked.constant(change.new.name))) end
end

function apply.initiator(task, change)
  local row = change.old.rows[1]
  if row.verb == "reason" then
    set(task, row, "initiators", party_list(change.new, task.parties))
  else
    set(task, row, "initiator", one_party(change.new, task.parties))
  end
end

function apply.http(task, change) set(task, change.old.rows[1], "http", tostring(change.new.http)) end

function apply.sip(task, change)
  local text = change.new.sip and tostring(change.new.sip) or ("inferred(%d)"):format(change.old.sip)
  set(task, change.old.rows[1], "sip", text)
end

function apply.payload(task, change) set(task, change.old.rows[1], "payload_type", tostring(change.new.payload_type)) end

-- Another RFC has other sections: a person has to look.
function apply.reference(task) task.left = task.left + 1 end

-- ---- The files ----

-- The text of the vendor's file with the changes in it; task.left is how many were left to a person.
local function edit_rows(task, text, changes)
  task.edit, task.cited, task.replaced, task.left = new_edit(text), {}, {}, 0
  local added = {}
  for _, change in ipairs(changes) do
    if change.kind == "renamed" then apply.renamed(task, change) end
    if change.kind == "added" then added[#added + 1] = change end
  end
  for _, change in ipairs(changes) do
    local done = change.kind == "renamed" or change.kind == "added" or task.replaced[change.old]
    if not done then apply[change.kind](task, change) end
  end
  for i, change in ipairs(added) do change.place = i end -- on the page, whose order may be another
  table.sort(added, function(a, b)
    local first, second = order_of_new(a.new), order_of_new(b.new)
    return first < second or first == second and a.place < b.place
  end)
  for _, change in ipairs(added) do add_row(task, change.new) end
  return task.edit:done()
end

-- sources.lua with the day on which the document was read; an earlier one changes nothing.
local function edit_sources(task, text)
  for _, row in ipairs(task.spec.sources.source) do
    if row.id == task.reader.source and (row.read or "") < task.date then
      local edit = new_edit(text)
      edit:take(row.line, "read")
      edit:add(row.line, ("read = %s"):format(quote(task.date)))
      return edit:done()
    end
  end
  return text
end

-- A section's heading, as the list of headings has it: its range is no narrower than it was, for the rows
-- that are gone.
local function heading_line(section, range, old_range)
  local low, high = math.huge, 0
  for number in (range .. " " .. (old_range or "")):gmatch("%d+") do
    low, high = math.min(low, math.tointeger(number)), math.max(high, math.tointeger(number))
  end
  return ("%s  %d-%d"):format(section, low, high)
end

-- The list of a document's headings with the sections and ranges that its records have now.
local function edit_headings(text, records)
  for _, record in ipairs(records) do
    if record.range then
      local from, to, old_range = ("\n" .. text):find("\n" .. record.section:gsub("%p", "%%%0") .. "  ([^\n]*)")
      local line = heading_line(record.section, record.range, old_range)
      text = from and text:sub(1, from - 1) .. line .. text:sub(to) or text .. line .. "\n"
    end
  end
  return text
end

-- The changelog with the facts that changed as a list of their own, in the section of the next release.
local function edit_changelog(text, title, date, lines)
  local head = ("Facts, from %s as read on %s\n"):format(title, date)
  local _, first = text:find("\n## [^\n]*\n\n?")
  if not first or #lines == 0 then return text end
  local from, to = text:find(head, 1, true)
  local at = from and to or first
  local list = table.concat(lines, "\n") .. "\n"
  return text:sub(1, at) .. (from and list or head .. list .. "\n") .. text:sub(at + 1)
end

return { rows = edit_rows, sources = edit_sources, headings = edit_headings, changelog = edit_changelog }
