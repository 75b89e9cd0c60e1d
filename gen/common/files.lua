-- SPDX-License-Identifier: MIT
-- Files as a whole: read, or written all or not at all.

local files = {}

-- The bytes of a file, or nil and why not.
function files.read(path)
  local file, problem = io.open(path, "rb")
  if not file then return nil, problem end
  local text = file:read("a")
  file:close()
  if not text then return nil, path .. ": cannot be read" end -- a folder
  return text
end

-- Puts `text` where the file was, whole: what goes wrong on the way leaves the old one as it was. A file
-- that says so already is not touched: its time stays, and make has nothing to do. Returns true, or nil
-- and what went wrong.
function files.write(path, text)
  if files.read(path) == text then return true end
  local file, problem = io.open(path .. ".new", "wb")
  if not file then return nil, problem end
  local good = file:write(text)
  good = file:close() and good
  if good and os.rename(path .. ".new", path) then return true end
  os.remove(path .. ".new")
  return nil, path .. ": cannot be written"
end

return files
