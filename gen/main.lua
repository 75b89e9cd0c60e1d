-- SPDX-License-Identifier: MIT
-- spec -> load -> check -> records -> layout -> write -> gperf, re2c -> the library.
-- Exit status: 0 done, 1 something is wrong with the spec, 2 wrong usage, 3 a file or tool failed,
-- 4 a fault of this program.

local root = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = root .. "/?.lua;" .. package.path

local argparse = require "argparse"
local assemble = require "assemble"
local check = require "check.all"
local files = require "common.files"
local lfs = require "lfs"
local load_spec = require "common.load"
local new_gperf = require "gperf"
local new_problems = require "common.problems"
local package_all = require "packaging"
local printable = require "common.printable"
local pure = require "pure"
local records_of = require "records"
local tree = require "tree"

local fill = pure "write.template"

local function fail(status, ...)
  io.stderr:write("gen: ", printable(table.concat({ ... })), "\n")
  os.exit(status)
end

local function parse_options()
  local parser = argparse("main.lua", "Makes the C library out of the spec.")
  parser:argument("spec", "the folder of the spec")
  parser:argument("out", "the folder to write to; made if it is not there")
  parser:flag("--check", "only check the spec, write nothing")
  parser:option("--version", "the library's version"):default("0.0.0")
  local good, options = parser:pparse()
  return good and options or fail(2, options, "; try --help")
end

local function checked_spec(folder)
  local problems = new_problems()
  if lfs.attributes(folder, "mode") ~= "directory" then fail(3, folder, ": no such folder") end
  local spec = load_spec(folder, problems.complain)
  check(spec, problems)
  local lines = problems.lines()
  for _, line in ipairs(lines) do io.stderr:write(line, "\n") end
  if #lines > 0 then
    local count = #lines == 1 and "1 problem" or #lines .. " problems"
    fail(1, count, " in ", folder, "; nothing was written")
  end
  return spec
end

-- The scanners that re2c makes, with what each asks of it.
local MACHINES = {
  scan_machine = "--storable-state", header_machine = "-Wno-match-empty-string", uri_machine = "",
}

-- Starts re2c, and returns what waits for it.
local function start_machine(name, flags, out)
  local path = out .. "/" .. name
  local command = ("re2c -i -c -s -w --no-generation-date --no-version -W -Werror %s %s.re -o %s.c")
    :format(flags, path, path)
  local pipe = assert(io.popen(command))
  return function()
    if not pipe:close() then error("this command failed: " .. command, 0) end
  end
end

-- The folder that is written to. Its files are written whole or not at all.
local function new_output(out)
  local output, made = {}, {}
  tree.make_folder(out)
  function output.write(name, text)
    made[name] = true
    assert(files.write(out .. "/" .. name, text))
  end
  function output.fill(folder, name, holes, banner)
    local template = assert(files.read(root .. "/" .. folder .. "/" .. name))
    output.write(name, (banner or "") .. fill(template, holes))
  end
  function output.made(name) made[name] = true end
  -- What was made, or a file of src/ or include/.
  function output.read(name)
    return files.read((made[name] and out or root .. "/../src") .. "/" .. name)
      or assert(files.read(root .. "/../include/" .. name))
  end
  return output
end

local function generate(spec, out, version)
  local output = new_output(out)
  local records = records_of(spec, version)
  local options, tables, texts = pure "layout.all"(records, new_gperf(out, output.write))
  local holes = pure "write.holes"(records, options)
  local machines = {}
  for name, flags in pairs(MACHINES) do
    local banner = ("/* Generated from src/%s.re and spec/grammar.lua. */\n"):format(name)
    output.fill("../src", name .. ".re", holes, banner)
    machines[name .. ".c"] = start_machine(name, flags, out)
  end

  for _, file in ipairs(tables) do output.write(file.name, pure "write.tables"(file)) end
  output.fill("../include", "sipcause_codes.h", holes)
  output.fill("../include", "sipcause_config.h", holes)
  output.fill("write", "api_words.h", holes)
  output.fill("write", "log_shapes.h", pure "write.logs"(records.logs))
  output.fill("write", "expect.h", pure "write.expect"(spec))
  for _, text in ipairs(texts) do text.tables = pure "write.tables"(text) end
  for name, wait in pairs(machines) do
    wait()
    output.made(name)
  end
  local library = assemble(output.read, holes, texts, assert(files.read(root .. "/write/text.h")))
  for name, text in pairs(library) do output.write(name, text) end
  library.LICENSE = assert(files.read(root .. "/../LICENSE"))
  package_all(root, out, library, holes)
end

local options = parse_options()
local read, spec = pcall(checked_spec, options.spec)
if not read then fail(4, "internal fault: ", tostring(spec)) end
if options.check then os.exit(0) end
local done, problem = pcall(generate, spec, options.out, options.version)
if not done then fail(3, tostring(problem)) end
