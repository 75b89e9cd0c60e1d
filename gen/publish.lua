-- SPDX-License-Identifier: MIT
-- lua5.4 gen/publish.lua FROM TO: brings a folder up to date with another, file by file. Each file
-- of TO is as it was or as it is to be, whatever stops this; what is surplus goes last. So the next
-- run finishes what one that was killed has begun. Only one may run at a time for one TO.

local root = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = root .. "/?.lua;" .. package.path

local files = require "common.files"
local lfs = require "lfs"
local tree = require "tree"

local from, to = arg[1], arg[2]

local function tell(path) print("  DIST " .. path) end

local wanted = {}
for _, name in ipairs(tree.paths(from)) do
  local path, text = to .. "/" .. name, assert(files.read(from .. "/" .. name))
  wanted[name] = true
  tree.make_folder(path:match "^(.*)/")
  if files.read(path) ~= text then
    tell(path)
    assert(files.write(path, text))
  end
end

for _, name in ipairs(tree.paths(to)) do
  if not wanted[name] then
    tell(to .. "/" .. name)
    assert(os.remove(to .. "/" .. name))
    local folder = name:match "^(.*)/"
    while folder and lfs.rmdir(to .. "/" .. folder) do folder = folder:match "^(.*)/" end
  end
end
