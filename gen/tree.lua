-- SPDX-License-Identifier: MIT
-- What is asked of a folder of files as a whole: that it is there, which there are, their
-- checksums.

local lfs = require "lfs"

local tree = {}

-- The paths of all files below a folder, in order.
function tree.paths(folder)
  local paths = {}
  local function walk(prefix)
    for name in lfs.dir(folder .. "/" .. prefix) do
      local mode = lfs.attributes(folder .. "/" .. prefix .. name, "mode")
      if mode == "file" then
        paths[#paths + 1] = prefix .. name
      elseif name ~= "." and name ~= ".." then
        walk(prefix .. name .. "/")
      end
    end
  end
  walk ""
  table.sort(paths)
  return paths
end

-- Makes a folder, and those above it.
function tree.make_folder(path)
  if lfs.attributes(path, "mode") == "directory" then return end
  local parent = path:match("^(.+)/[^/]+$")
  if parent then tree.make_folder(parent) end
  assert(lfs.mkdir(path))
end

-- What `tool` (md5sum, sha1sum, sha256sum) says of each of these files.
function tree.checksums(tool, folder, paths)
  local sums = {}
  local pipe = assert(io.popen(("cd '%s' && %s %s"):format(folder, tool, table.concat(paths, " "))))
  for line in pipe:lines() do sums[#sums + 1] = line:match("^%x+") end
  if not pipe:close() or #sums ~= #paths then error(tool .. " failed in " .. folder, 0) end
  return sums
end

return tree
