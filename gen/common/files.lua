-- SPDX-License-Identifier: MIT
-- Files as a whole: read, or written all or not at all. Whatever stops a writer (a full disk, a
-- kill), each file is as it was or as it is to be, never in between.

local lfs = require "lfs"

local files = {}

-- The bytes of a file, the first `most` of them where that is given; or nil and why not.
function files.read(path, most)
  local file, problem = io.open(path, "rb")
  if not file then return nil, problem end
  local text, failed = file:read(most or "a")
  file:close()
  if failed then return nil, path .. ": cannot be read" end -- a folder
  return text or ""
end

-- A name beside `path` that nobody can guess, and so nobody can lay a link at.
local function beside(path)
  local random = assert(io.open("/dev/urandom", "rb"))
  local bytes = random:read(8)
  random:close()
  return ("%s.%016x.new"):format(path, string.unpack("I8", bytes))
end

-- Removes what writers that were killed left beside a file. Only for who may write there alone.
function files.tidy(path)
  local folder, name = path:match "^(.*/)([^/]*)$"
  folder, name = folder or "./", name or path
  for other in lfs.dir(folder) do
    local ending = other:sub(1, #name) == name and other:sub(#name + 1)
    if ending and ending:find "^%.%x+%.new$" and #ending == 21 then os.remove(folder .. other) end
  end
end

-- Only a file gives way to a new one: what a link or a device stands for is somebody else's.
local function is_writable(path)
  local mode = lfs.symlinkattributes(path, "mode")
  if mode == "link" then mode = "symbolic link" end
  if not mode or mode == "file" then return true end
  return false, ("%s: is a %s, which is not written to"):format(path, mode)
end

-- Writes one file beside the one that it is to be; returns its name, or nil and what went wrong.
local function write_beside(path, text)
  local good, problem = is_writable(path)
  if not good then return nil, problem end
  local name = beside(path)
  local file
  file, problem = io.open(name, "wb")
  if not file then return nil, problem end
  good = file:write(text)
  good = file:close() and good
  if good then return name end
  os.remove(name)
  return nil, path .. ": cannot be written"
end

-- Puts each `text` of a list where the file `path` was. All are written beside the old ones first,
-- so that a full disk changes nothing; then they take their places, in the order of the list.
-- Returns true, or nil and what went wrong.
function files.replace(list)
  local names = {}
  local function give_up(problem)
    for _, name in ipairs(names) do os.remove(name) end
    return nil, problem
  end
  for i, one in ipairs(list) do
    local name, problem = write_beside(one.path, one.text)
    if not name then return give_up(problem) end
    names[i] = name
  end
  for i, one in ipairs(list) do
    if not os.rename(names[i], one.path) then return give_up(one.path .. ": cannot be written") end
  end
  return true
end

-- The same for one file. One that says so already is not touched: its time stays, and make has
-- nothing to do.
function files.write(path, text)
  if files.read(path) == text then return true end
  return files.replace { { path = path, text = text } }
end

-- Locks a file until the handle that is returned is closed, or this program ends, however it ends.
-- Or nil and why not. Nobody may open it meanwhile: to close it is to unlock it.
function files.lock(path)
  local file, problem = io.open(path, "r+b")
  if not file then return nil, problem end
  if lfs.lock(file, "w") then return file end
  file:close()
  return nil, path .. ": somebody else is writing"
end

return files
