-- SPDX-License-Identifier: MIT
-- spec -> load -> check -> model -> emit -> gperf, re2c -> the library.
-- Exit status: 0 done, 1 something is wrong with the spec, 2 wrong usage, 3 a file or tool failed.

local root = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = root .. "/?.lua;" .. package.path

local argparse = require "argparse"
local lfs = require "lfs"
local c = require "c"
local files = require "files"
local tree = require "tree"

local parser = argparse("main.lua", "Makes the C library out of the spec.")
parser:argument("spec", "the folder of the spec")
parser:argument("out", "the folder to write to; made if it is not there")
parser:flag("--check", "only check the spec, write nothing")
parser:option("--version", "the library's version"):default("0.0.0")

local function fail(status, ...)
  io.stderr:write("gen: ", table.concat({ ... }), "\n")
  os.exit(status)
end

local function read_file(path)
  local text, problem = files.read(path)
  return text or fail(3, problem)
end

local function write_file(path, text)
  local good, problem = files.write(path, text)
  if not good then fail(3, problem) end
end

local function make_folder(path)
  if lfs.attributes(path, "mode") == "directory" then return end
  local parent = path:match("^(.+)/[^/]+$")
  if parent then make_folder(parent) end
  local made, problem = lfs.mkdir(path)
  if not made then fail(3, path, ": ", problem) end
end

local function checked_spec(folder)
  local problems = require "problems" ()
  if lfs.attributes(folder, "mode") ~= "directory" then fail(3, folder, ": no such folder") end
  local spec = require "load" (folder, problems.complain)
  require "check" (spec, problems.complain)
  local count = problems.tell()
  if count > 0 then fail(1, count, count == 1 and " problem" or " problems", " in ", folder, "; nothing was written") end
  return spec
end

-- Emitters get no pairs, no clock, no files: the same spec can only ever give the same bytes.
local pure = { ipairs = ipairs, tostring = tostring, error = error, string = string, table = table }
function pure.require(name)
  assert(name == "pool", "an emitter may not require anything but the string pool")
  return require "pool"
end

local function emitter(name)
  local chunk, problem = loadfile(root .. "/emit/" .. name .. ".lua", "t", pure)
  if not chunk then fail(3, problem) end
  return chunk()
end

local RE2C = "re2c -i -c -s -w --no-generation-date --no-version -W -Werror"

local function run(command)
  if not os.execute(command) then fail(3, "this command failed: ", command) end
end

-- What the SPDX document says of files: their checksums, and one of all of them.
local function describe(model, folder, paths, scratch)
  local sha1, sha256 = tree.checksums("sha1sum", folder, paths), tree.checksums("sha256sum", folder, paths)
  for i, name in ipairs(paths) do model.files[i] = { number = i, path = name, sha1 = sha1[i], sha256 = sha256[i] } end
  table.sort(sha1)
  write_file(scratch .. "/checksums", table.concat(sha1))
  model.verification = tree.checksums("sha1sum", scratch, { "checksums" })[1]
end

-- Writes dist/ as it is to be, and nothing else may be in it: the library, and the files that build systems
-- want. The SPDX document comes last, for it describes the others.
local function write_dist(model, out, library)
  local folder, document = out .. "/dist", "sipcause.spdx.json"
  local made = {}
  model.license = {
    copyright = library.LICENSE:match("Copyright[^\n]*"), md5 = tree.checksums("md5sum", root .. "/..", { "LICENSE" })[1],
  }
  model.files, model.verification = {}, ""
  local function write(name, text)
    make_folder((folder .. "/" .. name):match("^(.*)/"))
    write_file(folder .. "/" .. name, text)
    made[name] = true
  end
  local function fill(name) write(name, emitter "packages" (model, c, read_file(root .. "/packages/" .. name))) end
  for name, text in pairs(library) do write(name, text) end
  for _, name in ipairs(tree.paths(root .. "/packages")) do
    if name ~= document then fill(name) end
  end
  for _, name in ipairs(tree.paths(folder)) do
    if not made[name] then assert(os.remove(folder .. "/" .. name)) end
  end
  describe(model, folder, tree.paths(folder), out)
  fill(document)
end

local function generate(spec, out, version)
  local function path(name) return out .. "/" .. name end
  make_folder(out)
  local model = require "model".new(spec, version)
  model.skeletons = {}
  for _, name in ipairs { "scan.re", "headers.re" } do model.skeletons[name] = read_file(root .. "/../src/" .. name) end

  local ask_gperf, keys = require "gperf", emitter "keys_gperf"
  for _, set in ipairs(model.sets) do
    write_file(path(set.name .. ".gperf"), keys(set, c))
    ask_gperf(set, path(set.name .. ".gperf"))
  end
  require "model".finish(model)
  for product, name in pairs {
    ["sipcause_codes.h"] = "codes_h", ["status_tables.h"] = "status_tables", ["vendor_tables.h"] = "vendor_tables",
    ["word_tables.h"] = "word_tables", ["sipcause_config.h"] = "config_h", ["phrase_tables.h"] = "phrase_tables",
    ["fact_tables.h"] = "fact_tables", ["source_tables.h"] = "source_tables", ["text_tables.h"] = "text_tables", ["scan.re"] = "scan_re",
    ["header_tables.h"] = "header_tables", ["headers.re"] = "headers_re",
  } do
    write_file(path(product), emitter(name)(model, c))
  end
  write_file(path "expect.h", emitter "expect_h" (spec, c))
  run(("%s --storable-state %s -o %s"):format(RE2C, path "scan.re", path "scan.c"))
  run(("%s -Wno-match-empty-string %s -o %s"):format(RE2C, path "headers.re", path "headers.c"))

  local function read(name)
    for _, folder in ipairs { root .. "/../src", root .. "/../include", out } do
      if lfs.attributes(folder .. "/" .. name) then return read_file(folder .. "/" .. name) end
    end
    fail(3, name, ": found neither in ", out, " nor in src or include")
  end
  local dist = require "dist"
  local library = { LICENSE = read_file(root .. "/../LICENSE") }
  library["sipcause.h"], library["sipcause.c"] = dist(read, c.banner "include/ and spec/", c.banner "src/ and spec/")
  for _, name in ipairs { "sipcause.h", "sipcause.c" } do write_file(path(name), library[name]) end
  write_dist(model, out, library)
end

local good, options = parser:pparse()
if not good then fail(2, options, "; try --help") end
local spec = checked_spec(options.spec)
if options.check then os.exit(0) end
local done, problem = pcall(generate, spec, options.out, options.version)
if not done then fail(3, tostring(problem)) end
