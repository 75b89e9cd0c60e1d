-- SPDX-License-Identifier: MIT
-- What a command prints; it must go well.

return function(command)
  local pipe = assert(io.popen(command))
  local text = pipe:read("a")
  assert(pipe:close(), "this command failed: " .. command)
  return text
end
