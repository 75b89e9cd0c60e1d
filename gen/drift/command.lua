-- SPDX-License-Identifier: MIT
-- The command behind `make drift`: reads a page, compares it with the spec, tells what changed,
-- takes it over. Returns the exit status; drift.lua says what each means.

local argparse = require "argparse"
local lfs = require "lfs"
local compare = require "drift.compare"
local doubt = require "drift.doubt"
local files = require "common.files"
local kinds = require "common.kinds"
local known = require "drift.known"
local nearest = require "common.nearest"
local new_page = require "drift.page.page"
local printable = require "common.printable"
local report = require "drift.report"
local rows = require "drift.rows"
local take_over = require "drift.take_over"

-- The most bytes that a page may have. Those of today have 20 KB, a saved web page with all of its
-- scripts some hundred.
local MOST = 4 * 1024 * 1024

local function tell(line) io.stderr:write(printable(line), "\n") end

local function fail(status, message, ...)
  tell("drift: " .. message:format(...))
  os.exit(status)
end

-- ---- The arguments ----

local function vendors(root)
  local list = {}
  for name in lfs.dir(root .. "/drift/docs") do list[#list + 1] = name:match "^(.+)%.lua$" end
  table.sort(list)
  return list
end

local EPILOG = "Exit status: 0 no drift, 1 drift, 2 page not understood or wrong usage, "
  .. "3 a file or the spec is at fault, 4 an internal fault."

local function new_parser(root)
  local parser = argparse("drift.lua", "Tells what changed in a vendor's document since the spec.")
    :epilog(EPILOG)
  parser:argument("vendor", "whose document: " .. table.concat(vendors(root), ", "))
  parser:argument("document", "the page, saved as HTML, Markdown, text or CSV")
  parser:option("--spec", "the folder of the spec"):default "spec"
  parser:option("--read", "the day on which the page was saved (default: that of the file)")
  parser:option("--changelog", "where --apply lists the facts that changed")
  parser:flag("--apply", "take the changes over into the spec")
  parser:flag("--whole", "the page is whole: rows that are missing at its end, or many, are gone")
  parser:flag("--json", "print JSON")
  parser:option("--color", "always, never or auto")
    :default "auto":choices { "always", "never", "auto" }
  return parser
end

local function parse_options(root)
  local good, options = new_parser(root):pparse()
  if not good then fail(2, "%s; try --help", options) end
  local is_date = kinds.date[2]
  if options.read and not is_date(options.read) then
    fail(2, "'%s' is no day such as 2026-12-01", options.read)
  end
  return options
end

local function find_reader(root, vendor)
  local list, readers = vendors(root), {}
  for _, name in ipairs(list) do readers[name] = true end
  if not readers[vendor] then
    local hint, all = nearest.hint(vendor, readers), table.concat(list, ", ")
    fail(2, "no reader for '%s'%s; there are: %s", vendor, hint, all)
  end
  return require("drift.docs." .. vendor)
end

-- ---- The spec and the page ----

-- The spec with the names of its fields; one with mistakes in its rows is not compared.
local function load_spec(folder)
  local problems = require "common.problems" ()
  if lfs.attributes(folder, "mode") ~= "directory" then fail(3, "%s: no such folder", folder) end
  local spec = require "common.load" (folder, problems.complain)
  local lines = problems.lines()
  for _, line in ipairs(lines) do tell(line) end
  if #lines > 0 then fail(3, "mend the spec first") end
  return spec
end

local function read_text(path)
  local text, problem = files.read(path, MOST + 1)
  if not text then fail(3, "%s", problem) end
  if #text > MOST then
    local size = math.max(#text, lfs.attributes(path, "size") or 0)
    fail(2, "%s: %d bytes are no page; at most %d are read", path, size, MOST)
  end
  return text
end

-- The page read, or the end: which line is not understood, and what was due there.
local function read_page(options, reader, hints, check)
  local text = read_text(options.document)
  local good, page = pcall(function()
    local page = new_page(text, reader.form, check)
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
  fail(3, "no source is called '%s'", reader.source)
end

-- ---- What it says and does ----

-- Does a person look at what is printed?
local function is_terminal() return os.execute "test -t 1" == true end

local function wants_color(options)
  if options.color ~= "auto" then return options.color == "always" end
  return options.terminal and not os.getenv "NO_COLOR" and os.getenv "TERM" ~= "dumb"
end

local function print_out(text)
  if not io.stdout:write(text) or not io.stdout:flush() then
    fail(3, "standard output cannot be written")
  end
end

-- The day of the page, where nobody says it.
local function day_of(path)
  local day = os.date("%Y-%m-%d", lfs.attributes(path, "modification"))
  local is_date = kinds.date[2]
  if not is_date(day) then fail(2, "%s: is of %s; say when it was saved with --read", path, day) end
  return day
end

local function first_line(spec, reader)
  for _, row in ipairs(spec.vendors.vendor) do
    if row.id == reader.vendor then return row.line end
  end
end

-- Takes the changes over; returns the files that it wrote. `task.left` is how many changes are left
-- to a person.
local function apply(options, list, task)
  task.date, task.changelog = options.read or day_of(options.document), options.changelog
  task.first_line = first_line(task.spec, task.reader)
  local edited, problem = take_over.edit(list, task)
  if not edited then fail(3, "%s; nothing was written", problem) end
  local good
  good, problem = take_over.write(edited, options.spec .. "/vocabulary.lua")
  if not good then fail(3, "%s; run this again", problem) end
  return edited
end

-- What the spec and the page have to do with each other.
local function read_task(options, reader)
  local spec = load_spec(options.spec)
  local title, read = title_of(spec, reader)
  local old = known.records(spec, reader)
  local page = read_page(options, reader, known.hints(spec, old), rows.checker(spec, reader))
  local parties = rows.parties(spec, reader, page.records)
  local changes = compare(old, page.records, parties)
  local reason = not options.whole and doubt(reader, page, old, changes)
  if reason then
    fail(2, "%s:%d: %s --whole (make: WHOLE=1)", options.document, page.last_line, reason)
  end
  return {
    spec = spec, reader = reader, records = page.records, changes = changes, title = title,
    read = read,
  }
end

local function print_report(options, task)
  print_out((options.json and report.json or report.text)(task.changes, {
    vendor = options.vendor, document = options.document, title = task.title, read = task.read,
    rows = #task.records, color = wants_color(options), terminal = options.terminal,
  }))
end

local function print_written(options, edited)
  for _, file in ipairs(edited) do
    print_out(("wrote %s\n"):format(options.terminal and printable(file.path) or file.path))
  end
end

return function(root)
  local options = parse_options(root)
  options.terminal = is_terminal()
  local reader = find_reader(root, options.vendor)
  local list = options.apply and take_over.files(options.spec, reader, options.changelog)
  local task = read_task(options, reader)
  print_report(options, task)
  if not options.apply then return #task.changes > 0 and 1 or 0 end
  local edited = apply(options, list, task)
  if not options.json then print_written(options, edited) end
  if task.left > 0 then tell "drift: left to you: another RFC is cited; find the section in it" end
  return task.left > 0 and 1 or 0
end
