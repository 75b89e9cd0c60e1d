-- SPDX-License-Identifier: MIT
-- Folders for tests to work in.

local folder = {}

function folder.new()
  local pipe = assert(io.popen("mktemp -d"))
  local path = pipe:read("l")
  pipe:close()
  return path
end

function folder.remove(path) assert(os.execute("rm -rf '" .. path .. "'")) end

-- Puts a copy of the project, without anything built, where `path` says; what was there is gone.
function folder.copy_project(path)
  assert(os.execute(("rm -rf '%s' && mkdir -p '%s' && cp -r Makefile README.md VERSION LICENSE spec gen src include tests dist .ci '%s'/")
    :format(path, path, path)))
end

-- Writes a file, with the folders on the way to it.
function folder.write(path, text)
  assert(os.execute("mkdir -p '" .. path:match("^(.*)/") .. "'"))
  local file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
end

return folder
