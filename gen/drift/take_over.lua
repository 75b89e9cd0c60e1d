-- SPDX-License-Identifier: MIT
-- Which files a changed page touches, and how: the rows, the day on which the page was read, the
-- headings that citations are checked with, the changelog. The rows are written last, because a run
-- after one that was cut short sees by them that there is something left, and all else may be done
-- twice.

local apply = require "drift.apply"
local files = require "common.files"
local new_edit = require "drift.edit"
local report = require "drift.report"
local spell = require "drift.spell"

-- ---- The day ----

-- A file with the day on which the document was read, where the document's row stands in it; an
-- earlier day changes nothing.
local function edit_source(task, text, path)
  for _, row in ipairs(task.spec.sources.source) do
    if row.id == task.reader.source and row.file == path and (row.read or "") < task.date then
      local edit = new_edit(text)
      edit:put(row.line, "read", spell(task.date))
      return edit:done()
    end
  end
  return text
end

-- ---- The headings ----

local function widened(range, number)
  if not range then return { number, number } end
  return { math.min(range[1], number), math.max(range[2], number) }
end

-- The codes that each section names on the page: the sections in order, and a { low, high } for
-- each.
local function ranges_of(records)
  local sections, ranges = {}, {}
  for _, record in ipairs(records) do
    local section, range = record.section, record.range or {}
    if #range > 0 and not ranges[section] then sections[#sections + 1] = section end
    for _, number in ipairs(range) do ranges[section] = widened(ranges[section], number) end
  end
  return sections, ranges
end

-- A section's line. Its range is no narrower than it was, for the rows that are gone.
local function heading_line(section, range, old)
  for number in old:gmatch "%d+" do range = widened(range, tonumber(number)) end
  return ("%s  %d-%d\n"):format(section, range[1], range[2])
end

-- The sections that rows came to stand in: what they cite from now on.
local function new_sections(task)
  local list = {}
  for _, change in ipairs(task.changes) do
    local is_placed = change.kind == "added" or change.kind == "moved"
    if is_placed and change.new.stands then list[#list + 1] = change.new.section end
  end
  return list
end

-- A document whose sections nobody checks has no headings.
local function names_sections(task)
  local has_headings = task.spec.headings[task.reader.source]
  if #ranges_of(task.records) > 0 then return #task.changes > 0 end
  return has_headings and #new_sections(task) > 0
end

local function edit_headings(task, text)
  local sections, ranges = ranges_of(task.records)
  local lines, known = {}, {}
  for line in text:gmatch "[^\n]+\n?" do
    local section, old = line:match "^(.-)  ([^\n]+)"
    known[section or ""] = true
    lines[#lines + 1] = ranges[section] and heading_line(section, ranges[section], old) or line
  end
  for _, section in ipairs(sections) do
    if not known[section] then lines[#lines + 1] = heading_line(section, ranges[section], "") end
    known[section] = true
  end
  for _, section in ipairs(new_sections(task)) do
    if not known[section] then lines[#lines + 1] = section .. "  " .. section .. "\n" end
    known[section] = true
  end
  return table.concat(lines)
end

-- ---- The changelog ----

local function lists_facts(task) return #task.changes > 0 end

-- Those of the lines that a list does not have yet.
local function missing(lines, list)
  local known, new = {}, {}
  for line in list:gmatch "[^\n]+" do known[line] = true end
  for _, line in ipairs(lines) do
    if not known[line] then new[#new + 1] = line .. "\n" end
  end
  return table.concat(new)
end

-- The changelog with the facts that changed as a list of their own, in the section of the next
-- release. Nil where it has none.
local function edit_changelog(task, text)
  local head = ("Facts, from %s as read on %s\n"):format(task.title, task.date)
  local _, first = text:find "\n## [^\n]*\n\n?"
  if not first then return nil, task.changelog .. ": has no section of a release, '## ...'" end
  local lines = report.facts(task.changes)
  local _, to = text:find(head, 1, true)
  local at = to or first
  local new = to and missing(lines, text:sub(to + 1, text:find("\n\n", to, true)))
    or head .. table.concat(lines, "\n") .. "\n\n"
  return text:sub(1, at) .. new .. text:sub(at + 1)
end

-- ---- All of them ----

-- An editor of the rows in `file`. The day comes first, because it leaves all lines where they are.
local function rows_editor(file)
  return function(task, text, path) return apply(task, edit_source(task, text, path), file) end
end

-- The files that the reader's rows stand in, each once, by name.
local function files_of(reader)
  if not reader.files then return { reader.file } end
  local list, seen = {}, {}
  for _, file in pairs(reader.files) do
    if not seen[file] then list[#list + 1] = file end
    seen[file] = true
  end
  table.sort(list)
  return list
end

local function always() return true end

local take_over = {}

-- The files in the order in which they are to be written: those of the spec as it was loaded.
function take_over.files(spec, folder, reader, changelog)
  local list = {}
  local function add(path, is_due, edit)
    local old, problem = spec.text_of[path], nil
    if not old then old, problem = files.read(path) end
    list[#list + 1] = { path = path, old = old, problem = problem, is_due = is_due, edit = edit }
  end
  if changelog then add(changelog, lists_facts, edit_changelog) end
  add(folder .. "/headings/" .. reader.source .. ".txt", names_sections, edit_headings)
  add(folder .. "/sources.lua", always, edit_source)
  for _, file in ipairs(files_of(reader)) do
    add(folder .. "/" .. file, always, rows_editor(file))
  end
  return list
end

-- Those of the files that the task changes, each with its new `text`; or nil and what is wrong with
-- one. The task: spec, reader, records, changes, title, date, changelog, first_line; its `left` is
-- how many changes are left to a person.
function take_over.edit(list, task)
  local edited = {}
  task.left = 0
  for _, file in ipairs(list) do
    if file.is_due(task) then
      if not file.old then return nil, file.problem end
      local text, problem = file.edit(task, file.old, file.path)
      if not text then return nil, problem end
      if text ~= file.old then
        edited[#edited + 1] = { path = file.path, old = file.old, text = text }
      end
    end
  end
  return edited
end

-- Writes them, unless somebody else does so now, or has since they were read. `lock` is a file that
-- is never one of them.
function take_over.write(edited, lock)
  local held, problem = files.lock(lock)
  if not held then return nil, problem end
  local good = true
  for _, file in ipairs(edited) do
    files.tidy(file.path)
    if good and files.read(file.path) ~= file.old then
      good, problem = nil, file.path .. ": was changed by somebody else meanwhile"
    end
  end
  if good then good, problem = files.replace(edited) end
  held:close()
  return good, problem
end

return take_over
