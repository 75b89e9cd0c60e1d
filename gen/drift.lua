-- SPDX-License-Identifier: MIT
-- What changed in a vendor's document since the spec was written, and, asked to, takes it over.
-- Exit status: 0 no drift (or all taken over), 1 drift, 2 the page is not understood or wrong usage, 3 a file
-- cannot be read or written, or the spec has to be mended first.

local root = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = root .. "/?.lua;" .. package.path

local argparse = require "argparse"
local lfs = require "lfs"
local apply = require "drift.apply"
local compare = require "drift.compare"
local doubt = require "drift.doubt"
local files = require "common.files"
local kinds = require "common.kinds"
local known = require "drift.known"
local nearest = require "common.nearest"
local new_page = require "drift.page.page"
local report = require "drift.report"

local function fail(status, message, ...)
  io.stderr:write("drift: ", message:format(...), "\n")
  os.exit(status)
end

local function vendors()
  local list = {}
  for name in lfs.dir(root .. "/drift/docs") do list[#list + 1] = name:match("^(.+)%.lua$") end
  table.sort(list)
  return list
end

local function parse_options()
  local parser = argparse("drift.lua", "Tells what changed in a vendor's document since the spec was written.")
    :epilog "Exit status: 0 no drift, 1 drift, 2 page not understood or wrong usage, 3 a file or the spec is at fault."
  parser:argument("vendor", "whose document: " .. table.concat(vendors(), ", "))
  parser:argument("document", "the page, saved as HTML, Markdown, text or CSV")
  parser:option("--spec", "the folder of the spec"):default "spec"
  parser:option("--read", "the day on which the page was saved, as 2026-12-01 (default: that of the file)")
  parser:option("--changelog", "where --apply lists the facts that changed")
  parser:flag("--apply", "take the changes over into the spec")
  parser:flag("--whole", "the page is whole: rows that are missing at its end, or many, are gone")
  parser:flag("--json", "print JSON")
  parser:option("--color", "always, never or auto"):default "auto":choices { "always", "never", "auto" }
  local good, options = parser:pparse()
  if not good then fail(2, "%s; try --help", options) end
  local is_date = kinds.date[2]
  if options.read and not is_date(options.read) then fail(2, "'%s' is no day such as 2026-12-01", options.read) end
  return options
end

local function find_reader(vendor)
  local readers = {}
  for _, name in ipairs(vendors()) do readers[name] = true end
  if not readers[vendor] then
    fail(2, "no reader for '%s'%s; there are: %s", vendor, nearest.hint(vendor, readers), table.concat(vendors(), ", "))
  end
  return require("drift.docs." .. vendor)
end

-- The spec with the names of its fields; one with mistakes in its rows is not compared.
local function load_spec(folder)
  local problems = require "common.problems" ()
  if lfs.attributes(folder, "mode") ~= "directory" then fail(3, "%s: no such folder", folder) end
  local spec = require "common.load" (folder, problems.complain)
  if problems.tell() > 0 then fail(3, "mend the spec first") end
  return spec
end

-- The page read, or the end: which line is not understood, and what was due there.
local function read_page(options, reader, hints)
  local text, problem = files.read(options.document)
  if not text then fail(3, "%s", problem) end
  local good, page = pcall(function()
    local page = new_page(text, reader.form)
    reader.read(page, hints)
    return page
  end)
  if good then return page end
  if type(page) ~= "table" then error(page, 0) end
  fail(2, "%s:%d: %s", options.document, page.line, page.message)
end

local function title_of(spec, reader)
  for _, row in ipairs(spec.sources.source) do
    if row.id == reader.source then return row.title, row.read end
  end
  fail(3, "sources.lua has no '%s'", reader.source)
end

local function take_over(options, spec, reader, page, changes, title)
  local date = options.read or os.date("%Y-%m-%d", lfs.attributes(options.document, "modification"))
  local task = { spec = spec, reader = reader, parties = known.parties(spec, reader), date = date }
  for _, row in ipairs(spec.vendors.vendor) do
    if row.id == reader.vendor then task.first_line = row.line end
  end
  local edited = {}
  local function edit(path, function_of_text)
    local old = files.read(path) or ""
    local new = function_of_text(old)
    if new ~= old then edited[#edited + 1] = { path = path, text = new } end
  end
  edit(options.spec .. "/" .. reader.file, function(text) return apply.rows(task, text, changes) end)
  if #changes > 0 then
    edit(options.spec .. "/headings/" .. reader.source .. ".txt", function(text) return apply.headings(text, page.records) end)
  end
  edit(options.spec .. "/sources.lua", function(text) return apply.sources(task, text) end)
  if options.changelog then
    edit(options.changelog, function(text) return apply.changelog(text, title, date, report.facts(changes)) end)
  end
  for _, file in ipairs(edited) do
    local good, problem = files.write(file.path, file.text)
    if not good then fail(3, "%s; it is as it was", problem) end
  end
  return edited, task.left
end

local function wants_color(options)
  if options.color ~= "auto" then return options.color == "always" end
  return not os.getenv "NO_COLOR" and os.getenv "TERM" ~= "dumb" and os.execute "test -t 1" == true
end

local options = parse_options()
local reader = find_reader(options.vendor)
local spec = load_spec(options.spec)
local title, read = title_of(spec, reader)
local records = known.records(spec, reader)
local page = read_page(options, reader, known.hints(spec, records))
local changes = compare(records, page.records, known.parties(spec, reader))
local reason = not options.whole and doubt(reader, page, records, changes)
if reason then fail(2, "%s:%d: %s --whole (make: WHOLE=1)", options.document, page.last_line, reason) end

local facts = {
  vendor = options.vendor, document = options.document, title = title, read = read, rows = #page.records, color = wants_color(options),
}
io.write(options.json and report.json(changes, facts) or report.text(changes, facts))
local left = #changes
if options.apply then
  local edited
  edited, left = take_over(options, spec, reader, page, changes, title)
  for _, file in ipairs(options.json and {} or edited) do print("wrote " .. file.path) end
  if left > 0 then io.stderr:write("drift: left to you: another RFC is cited; find the section in it\n") end
end
os.exit(left > 0 and 1 or 0)
