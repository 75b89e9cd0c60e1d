-- SPDX-License-Identifier: MIT
-- The command behind `make drift`: reads a page, compares it with the spec, tells what changed,
-- takes it over. Returns the exit status; drift.lua says what each means.

local argparse = require "argparse"
local lfs = require "lfs"
local compare = require "drift.compare"
local doubt = require "drift.doubt"
local files = require "common.files"
local draft = require "drift.draft"
local guess = require "drift.guess"
local kinds = require "common.kinds"
local list = require "common.list"
local known = require "drift.known"
local nearest = require "common.nearest"
local new_page = require "drift.page.page"
local printable = require "common.printable"
local readers = require "drift.readers"
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

local EPILOG = "Exit status: 0 no drift, 1 drift, 2 page not understood or wrong usage, "
  .. "3 a file or the spec is at fault, 4 an internal fault."

local function new_parser()
  local parser = argparse("drift.lua", "Tells what changed in a vendor's document since the spec.")
    :epilog(EPILOG)
  parser:argument("vendor", "whose document: a file of spec/pages, exotel or iana")
  parser:argument("document", "the page, saved as HTML, Markdown, text, CSV or XML; iana: one or "
    .. "several, or a folder with those that IANA names sip-parameters..."):args "+"
  parser:option("--spec", "the folder of the spec"):default "spec"
  parser:option("--read", "the day on which the page was saved (default: that of the file)")
  parser:option("--changelog", "where --apply lists the facts that changed")
  parser:flag("--draft", "draft the files of a new vendor out of the page")
  parser:option("--shape", "with --draft: what its rows are in, " .. guess.SHAPES)
  parser:flag("--apply", "take the changes over into the spec")
  parser:flag("--whole", "the page is whole: rows that are missing at its end, or many, are gone")
  parser:flag("--json", "print JSON")
  parser:option("--color", "always, never or auto")
    :default "auto":choices { "always", "never", "auto" }
  return parser
end

local function parse_options()
  local good, options = new_parser():pparse()
  if not good then fail(2, "%s; try --help", options) end
  local is_date = kinds.date[2]
  if options.read and not is_date(options.read) then
    fail(2, "'%s' is no day such as 2026-12-01", options.read)
  end
  if options.shape and not guess.is_shape(options.shape) then
    fail(2, "'%s' is no shape; there are: %s", options.shape, guess.SHAPES)
  end
  return options
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

local function find_reader(spec, vendor)
  local reader = readers.find(spec, vendor)
  if reader then return reader end
  local names, all = {}, readers.names(spec)
  for _, name in ipairs(all) do names[name] = true end
  fail(2, "no reader for '%s'%s; there are: %s", vendor, nearest.hint(vendor, names),
    table.concat(all, ", "))
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

-- The registries in a folder, under the names that IANA gives them.
local function registries_in(folder, reader)
  local paths = {}
  for name in lfs.dir(folder) do
    if reader.endings[name:match(reader.names)] then
      paths[#paths + 1] = folder:gsub("/*$", "/") .. name
    end
  end
  if #paths == 0 then fail(2, "%s: has no sip-parameters.xml or sip-parameters-7.csv", folder) end
  table.sort(paths)
  return paths
end

-- The documents to read: those that are named, and in the place of a folder the registries in it.
local function find_documents(options, reader)
  local paths = {}
  for _, path in ipairs(options.document) do
    local is_folder = reader.names and lfs.attributes(path, "mode") == "directory"
    list.append(paths, is_folder and registries_in(path, reader) or { path })
  end
  if #paths > 1 and not reader.files then fail(2, "one page at a time, not %s, too", paths[2]) end
  return paths
end

-- The page read, or the end: which line is not understood, and what was due there.
local function read_page(document, reader, hints, check)
  local text = read_text(document)
  local good, page = pcall(function()
    local page = new_page(text, reader.form, check)
    reader.read(page, hints)
    return page
  end)
  if good then return page end
  if type(page) ~= "table" then error(page, 0) end
  fail(2, "%s:%d: %s", document, page.line, page.message)
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

-- The day of the oldest page, where nobody says it.
local function day_of(documents)
  local oldest
  for _, path in ipairs(documents) do
    local day = os.date("%Y-%m-%d", lfs.attributes(path, "modification"))
    local is_date = kinds.date[2]
    if not is_date(day) then
      fail(2, "%s: is of %s; say when it was saved with --read", path, day)
    end
    oldest = oldest and oldest < day and oldest or day
  end
  return oldest
end

local function first_line(spec, reader)
  for _, row in ipairs(spec.vendors.vendor) do
    if row.id == reader.vendor then return row.line end
  end
end

-- Takes the changes over; returns the files that it wrote. `task.left` is how many changes are left
-- to a person.
local function apply(options, touched, task)
  task.date, task.changelog = options.read or day_of(task.documents), options.changelog
  task.first_line = first_line(task.spec, task.reader)
  local edited, problem = take_over.edit(touched, task)
  if not edited then fail(3, "%s; nothing was written", problem) end
  local good
  good, problem = take_over.write(edited, options.spec .. "/vocabulary.lua")
  if not good then fail(3, "%s; run this again", problem) end
  return edited
end

-- A registry that an earlier document has is no other's.
local function check_once(page, document, task)
  for space in pairs(page.spaces or {}) do
    local first = task.document_of[space]
    if first then fail(2, "%s: has a registry that %s has, too", document, first) end
    task.document_of[space] = document
  end
end

-- Adds to the task what a document has, and what changed in it.
local function read_document(document, options, task, old)
  local spec, reader = task.spec, task.reader
  local page = read_page(document, reader, known.hints(spec, old), rows.checker(spec, reader))
  check_once(page, document, task)
  local parties = rows.parties(spec, reader, page.records)
  local changes = compare(old, page.records, parties, page.spaces)
  local reason = not options.whole and doubt(reader, page, old, changes)
  if reason then fail(2, "%s:%d: %s --whole (make: WHOLE=1)", document, page.last_line, reason) end
  for _, change in ipairs(changes) do change.document = document end
  list.append(task.changes, changes)
  list.append(task.records, page.records)
end

-- What the spec and the documents have to do with each other.
local function read_task(options, spec, reader)
  local task = {
    reader = reader, spec = spec, documents = find_documents(options, reader),
    document_of = {}, records = {}, changes = {},
  }
  task.title, task.read = title_of(task.spec, reader)
  local old = known.records(task.spec, reader)
  for _, document in ipairs(task.documents) do read_document(document, options, task, old) end
  return task
end

local function print_report(options, task)
  print_out((options.json and report.json or report.text)(task.changes, {
    vendor = options.vendor, documents = task.documents, title = task.title, read = task.read,
    rows = #task.records, color = wants_color(options), terminal = options.terminal,
  }))
end

local function print_written(options, edited)
  for _, file in ipairs(edited) do
    print_out(("wrote %s\n"):format(options.terminal and printable(file.path) or file.path))
  end
end

-- ---- A new vendor ----

-- What keeps a vendor from being drafted.
local function check_new(options)
  local id = options.vendor
  local due, is_id = table.unpack(kinds.vendor_id)
  if not is_id(id) then fail(2, "'%s' must be %s, such as acme", id, due) end
  if #options.document > 1 then fail(2, "one page at a time, not %s, too", options.document[2]) end
  for _, path in pairs(draft.paths(options.spec, id)) do
    if lfs.symlinkattributes(path) then fail(1, "%s: is there already", path) end
  end
end

local function draft_files(options, text)
  local document, date = options.document[1], options.read or day_of(options.document)
  local good, drafted, part = pcall(draft.files, options.spec, options.vendor, text, date,
    options.shape)
  if good then return drafted, part end
  if type(drafted) ~= "table" then error(drafted, 0) end
  fail(2, "%s:%d: %s", document, drafted.line, drafted.message)
end

local function draft_vendor(options)
  check_new(options)
  local text = read_text(options.document[1])
  load_spec(options.spec)
  local drafted, part = draft_files(options, text)
  local good, problem = take_over.write(drafted, options.spec .. "/vocabulary.lua")
  if not good then fail(3, "%s; nothing was written", problem) end
  local shape = part.columns and "a table of " .. part.columns or part.verb .. "s " .. part.shape
  print_out(("read as %s\n"):format(options.terminal and printable(shape) or shape))
  print_written(options, drafted)
  return 0
end

return function()
  local options = parse_options()
  options.terminal = is_terminal()
  if options.draft then return draft_vendor(options) end
  local spec = load_spec(options.spec)
  local reader = find_reader(spec, options.vendor)
  local touched = options.apply and take_over.files(spec, options.spec, reader, options.changelog)
  local task = read_task(options, spec, reader)
  print_report(options, task)
  if not options.apply then return #task.changes > 0 and 1 or 0 end
  local edited = apply(options, touched, task)
  if not options.json then print_written(options, edited) end
  if task.left > 0 then tell "drift: left to you: another RFC is cited; find the section in it" end
  return task.left > 0 and 1 or 0
end
