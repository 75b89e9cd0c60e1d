-- SPDX-License-Identifier: MIT
-- Takes the changes over into the rows of the spec: the lines concerned, and no others. What a
-- person has to judge becomes `undecided`, which the checker refuses.

local asked = require "common.rows"
local fields_of = require "common.name"
local new_edit = require "drift.edit"
local rows = require "drift.rows"
local spell = require "drift.spell"

-- ---- Where rows stand ----

-- The rows of a record's space, and the space's own row where it has one.
local function rows_of(spec, reader, record)
  local verb, head = rows.verb(spec, reader, record.space)
  if head then return asked.of_space(spec, head), head end
  local list = {}
  for _, row in ipairs(rows.of_verb(spec, verb)) do
    local own = row.its_vendor and row.its_vendor.id == reader.vendor
    local source = reader.files or row.source.source.id == reader.source
    if own or not row.its_vendor and source then list[#list + 1] = row end
  end
  return list
end

-- A number too large for one is a text.
local function order_of(row) return asked.order(row) or tonumber(row.key) or row.code or 0 end

-- A row's fields as texts, in their order; what it does not have is left to a person.
local function spelled(row)
  local texts = {}
  for i, field in ipairs(rows.shape(row.verb)) do
    texts[i] = spell(row[field:match "^[%w_]+"] or rows.UNDECIDED)
  end
  for _, name in ipairs(rows.NAMED) do
    if row[name] then texts[#texts + 1] = name .. " = " .. spell(row[name]) end
  end
  return texts
end

-- Puts a new row behind the last of its space whose order is not higher.
local function insert(task, record, row, order)
  local list, head = rows_of(task.spec, task.reader, record)
  local before, after
  for _, one in ipairs(list) do
    if order_of(one) <= order then before = one elseif not after then after = one end
  end
  local near = before or after
  local line = task.edit:format(row.verb, spelled(row), near and near.line)
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

-- What a new row is in order of, within its space: its number, or that of its code. Names are in
-- none.
local function order_of_new(new)
  return tonumber(new.key:match "^%d+$" or new.key:match "^(%d+) ") or 0
end

-- Replaces the field `name` of a row.
local function set(task, row, name, value)
  task.edit:set(row.line, fields_of.place(row.verb, name), spell(value))
end

local function retire(task, row) task.edit:add(row.line, "retired = " .. spell(task.date)) end

-- ---- What each kind of change does ----

local apply = {}

local function cite_anew(task, change)
  for _, row in ipairs(change.old.rows) do
    if not task.cited[row] then
      task.cited[row] = true
      set(task, row, "source", rows.citation(task.reader, change.new))
    end
  end
end

apply.moved, apply.reworded = cite_anew, cite_anew

function apply.removed(task, change)
  for _, row in ipairs(change.old.rows) do
    if task.reader.files then
      task.edit:add(row.line, "registered = false")
    elseif row.its_space then
      retire(task, row)
    else
      task.edit:remove(row.line)
    end
  end
end

function apply.returned(task, change)
  task.edit:take(change.old.rows[1].line, task.reader.files and "registered" or "retired")
end

-- A reason is its own key: old records hold the old one, so it retires, and the new one takes its
-- place with what was judged of it.
local function rename_reason(task, change)
  local old, row = change.old.rows[1], change.new.row
  if not old.retired then retire(task, old) end
  row.outcome, row.action = old.outcome, old.action
  insert(task, change.new, row, old.sip)
  task.replaced[change.old] = true
end

function apply.renamed(task, change)
  local row = change.old.rows[1]
  if row.verb == "reason" then return rename_reason(task, change) end
  set(task, row, row.phrase and "phrase" or "name", change.new.name)
  if row.verb == "sip" then set(task, row, "name", change.new.row.name) end
end

function apply.initiator(task, change)
  local row = change.old.rows[1]
  local name = row.verb == "reason" and "initiators" or "initiator"
  set(task, row, name, change.new.row[name])
end

function apply.http(task, change) set(task, change.old.rows[1], "http", change.new.http) end

function apply.sip(task, change)
  local inferred = { kind = "inferred", change.old.sip }
  set(task, change.old.rows[1], "sip", change.new.sip or inferred)
end

function apply.payload(task, change)
  set(task, change.old.rows[1], "payload_type", change.new.payload_type)
end

-- Another RFC has other sections: a person has to look, where the row cites it.
function apply.reference(task, change)
  local row = change.old.rows[1]
  if not row.reference then
    task.left = task.left + 1
    return
  end
  task.edit:take(row.line, "reference")
  task.edit:add(row.line, "reference = " .. spell(change.after))
end

-- Puts new rows in the order of their numbers, then of the page, whose order may be another.
local function in_order(added)
  for i, change in ipairs(added) do change.place = i end
  table.sort(added, function(a, b)
    local first, second = order_of_new(a.new), order_of_new(b.new)
    return first < second or first == second and a.place < b.place
  end)
end

-- New protocols and methods have the numbers behind the last: they are ABI, and no registry gives
-- them.
local function number_new(task, added)
  local lasts = {
    protocol = #task.spec.headers.protocol, method = #task.spec.methods.method - 1, -- from 0
  }
  for _, change in ipairs(added) do
    local last = lasts[change.space]
    if last then lasts[change.space], change.new.row.number = last + 1, last + 1 end
  end
end

-- The changes that are made in `file`: all, where the reader has one file.
local function changes_in(task, file)
  local files = task.reader.files
  if not files then return task.changes end
  local list = {}
  for _, change in ipairs(task.changes) do
    if files[change.space] == file then list[#list + 1] = change end
  end
  return list
end

-- The text of the reader's `file` with the changes in it; task.left counts those that are left to a
-- person.
return function(task, text, file)
  task.edit, task.cited, task.replaced = new_edit(text), {}, {}
  local added, changes = {}, changes_in(task, file)
  for _, change in ipairs(changes) do
    if change.kind == "renamed" then apply.renamed(task, change) end
    if change.kind == "added" then added[#added + 1] = change end
  end
  for _, change in ipairs(changes) do
    local done = change.kind == "renamed" or change.kind == "added" or task.replaced[change.old]
    if not done then apply[change.kind](task, change) end
  end
  in_order(added)
  number_new(task, added)
  for _, change in ipairs(added) do
    insert(task, change.new, change.new.row, order_of_new(change.new))
  end
  return task.edit:done()
end
