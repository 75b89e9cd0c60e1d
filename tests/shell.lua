-- SPDX-License-Identifier: MIT
-- Commands that tests run.

local shell = {}

-- Runs a command, a format and its values; returns what it printed, on either stream, whether it went well,
-- and its exit status.
function shell.run(command, ...)
  local pipe = assert(io.popen("{ " .. command:format(...) .. "\n} 2>&1"))
  local text = pipe:read("a")
  local good, _, status = pipe:close()
  return text, good == true, status
end

-- The same for one that has to go well; returns what it printed.
function shell.succeeds(command, ...)
  local text, good = shell.run(command, ...)
  assert(good, text)
  return text
end

-- What a command, as it stands, prints to standard output; it has to go well.
function shell.output(command)
  local pipe = assert(io.popen(command))
  local text = pipe:read("a")
  assert(pipe:close(), "this command failed: " .. command)
  return text
end

return shell
