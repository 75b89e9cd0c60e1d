-- SPDX-License-Identifier: MIT
-- Folders to try the drift command in: each has a small spec and the pages of a case of drift.md.

local cases = require "cases"
local files = require "common.files"
local folder = require "folder"
local readers = require "drift.readers"
local shell = require "shell"

local root = assert(os.getenv "PWD")

local drift_folder = { root = root }

local spec = require "common.load" ("spec", error)

drift_folder.cases = cases.read "tests/drift.md"

-- The case of that name.
function drift_folder.case(name)
  for _, case in ipairs(drift_folder.cases) do
    if case.name == name then return case end
  end
  error("drift.md has no case '" .. name .. "'")
end

-- The text of a case's block, and the name of the file that it is: "before" is before.md.
function drift_folder.part(case, part)
  for name, text in pairs(case.blocks) do
    local ending = name:match("^" .. part .. "%.(%w+)$")
    if ending then return text, part .. "." .. ending end
  end
end

function drift_folder.vendor(case) return case.blocks.vendor:match "%g+" end

-- What a command printed, and its exit status.
function drift_folder.run(command, ...)
  local text, _, status = shell.run(command, ...)
  return text, status
end

function drift_folder.read(path) return assert(files.read(path)) end

-- A folder with the spec of the first case; IANA's registries have rows of their own.
local function new_spec(vendor)
  local dir = folder.new()
  shell.succeeds([[mkdir -p %s/spec/text && cd spec &&
    cp -r vocabulary.lua methods.lua tones.lua grammar.lua headers.lua codes.lua headings \
      %s/spec/ &&
    cat sources.lua vendors/*.lua lists/*.lua | sed -n '/^source {/,/}$/p' |
    sed 's/read = "[0-9-]*"/read = "2026-08-01"/' >%s/spec/sources.lua &&
    cp text/languages.lua %s/spec/text/]], dir, dir, dir, dir)
  for name, text in pairs(drift_folder.cases[1].blocks) do
    local registry = name:match "^registry/(.*)"
    if registry then
      if vendor == "iana" then folder.write(dir .. "/spec/" .. registry, text) end
    elseif vendor ~= "iana" then
      folder.write(dir .. "/spec/" .. name, text)
      local page = "spec/pages/" .. name:match "[^/]+$"
      if files.read(page) then folder.write(dir .. "/" .. page, assert(files.read(page))) end
    end
  end
  return dir
end

-- Runs the command in `dir`, where pages lie, too.
function drift_folder.command(dir, vendor, page, options)
  local command = "cd %s && lua5.4 %s/gen/drift.lua %s %s --color never %s"
  return drift_folder.run(command, dir, root, vendor, page, options or "")
end

-- The files of a vendor's rows below a folder's spec, by name.
local function paths_of(dir, vendor)
  local reader, paths = readers.find(spec, vendor), {}
  local seen = {}
  for _, file in pairs(reader.files or { reader.file }) do
    if not seen[file] then paths[#paths + 1] = dir .. "/spec/" .. file end
    seen[file] = true
  end
  table.sort(paths)
  return paths
end

-- The rows of all of them.
function drift_folder.rows(dir, vendor)
  local texts = {}
  for i, path in ipairs(paths_of(dir, vendor)) do texts[i] = drift_folder.read(path) end
  return table.concat(texts)
end

-- The folder of a case whose first page was taken over, made once: most tests of a case begin with
-- a copy of it.
local begun = {}

local function begin_once(case, vendor)
  if begun[case] then return begun[case] end
  local dir = new_spec(vendor)
  local page, name = drift_folder.part(case, "before")
  folder.write(dir .. "/" .. name, page)
  local options = "--apply --whole --read 2026-08-01"
  local said, status = drift_folder.command(dir, vendor, name, options)
  assert(status == 0, said)
  begun[case] = dir
  return dir
end

-- A case's spec as its first page leaves it; returns the folder, the vendor's file and the vendor.
function drift_folder.begin(case)
  local vendor, dir = drift_folder.vendor(case), folder.new()
  shell.succeeds("cp -rp %s/. %s", begin_once(case, vendor), dir)
  return dir, paths_of(dir, vendor)[1], vendor
end

-- When all tests of a file are done.
function drift_folder.remove()
  for _, dir in pairs(begun) do folder.remove(dir) end
  begun = {}
end

-- The same, with the second page beside it; returns its name, too.
function drift_folder.change(case)
  local dir, path, vendor = drift_folder.begin(case)
  local page, name = drift_folder.part(case, "after")
  folder.write(dir .. "/" .. name, page)
  return dir, path, vendor, name
end

return drift_folder
