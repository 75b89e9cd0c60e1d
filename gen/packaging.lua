-- SPDX-License-Identifier: MIT
-- Writes dist/ as it is to be, and nothing else may be in it: the library, and the files that build
-- systems want, each a file of packages/ with its holes filled.

local files = require "common.files"
local list = require "common.list"
local pure = require "pure"
local tree = require "tree"

local fill = pure "write.template"

local DOCUMENT = "sipcause.spdx.json" -- describes the others, so it comes last

-- What the SPDX document says of files: their checksums, and one of all of them.
local function describe(holes, folder, scratch)
  local paths = tree.paths(folder)
  local sha1 = tree.checksums("sha1sum", folder, paths)
  local sha256 = tree.checksums("sha256sum", folder, paths)
  holes.files = list.each(paths, function(name, i)
    return { number = i, path = name, sha1 = sha1[i], sha256 = sha256[i] }
  end)
  table.sort(sha1)
  assert(files.write(scratch .. "/checksums", table.concat(sha1)))
  holes.verification = tree.checksums("sha1sum", scratch, { "checksums" })[1]
end

-- `library`: the texts of its files by name; `root`: the folder of gen/; `out`: where dist/ is
-- written.
return function(root, out, library, holes)
  local folder, made = out .. "/dist", {}
  local function write(name, text)
    tree.make_folder((folder .. "/" .. name):match("^(.*)/"))
    assert(files.write(folder .. "/" .. name, text))
    made[name] = true
  end
  local function write_filled(name)
    write(name, fill(assert(files.read(root .. "/packages/" .. name)), holes))
  end

  holes.copyright = library.LICENSE:match("Copyright[^\n]*")
  holes.license_md5 = tree.checksums("md5sum", root .. "/..", { "LICENSE" })[1]
  for name, text in pairs(library) do write(name, text) end
  for _, name in ipairs(tree.paths(root .. "/packages")) do
    if name ~= DOCUMENT then write_filled(name) end
  end
  for _, name in ipairs(tree.paths(folder)) do
    if not made[name] then assert(os.remove(folder .. "/" .. name)) end
  end
  describe(holes, folder, out)
  write_filled(DOCUMENT)
end
