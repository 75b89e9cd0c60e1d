-- SPDX-License-Identifier: MIT
-- Files, and folders for tests to work in.

local folder = {}

-- The bytes of a file, which has to be there.
function folder.read(path)
  local file = assert(io.open(path, "rb"))
  local text = assert(file:read("a"), path)
  file:close()
  return text
end

-- Writes a file, with the folders on the way to it.
function folder.write(path, text)
  assert(os.execute("mkdir -p '" .. path:match("^(.*)/") .. "'"))
  local file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
end

function folder.new()
  local pipe = assert(io.popen("mktemp -d"))
  local path = pipe:read("l")
  pipe:close()
  return path
end

function folder.remove(path) assert(os.execute("rm -rf '" .. path .. "'")) end

-- Puts a copy of the project, without anything built, where `path` says; what was there is gone.
function folder.copy_project(path)
  folder.remove(path)
  local all = "Makefile README.md VERSION LICENSE spec gen src include tests dist .ci"
  assert(os.execute(("mkdir -p '%s' && cp -r %s '%s'/"):format(path, all, path)))
end

return folder
