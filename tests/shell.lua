-- SPDX-License-Identifier: MIT
-- Commands that tests run.

local shell = {}

-- What every compiler has to pass without a word.
shell.WARNINGS = "-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wcast-align -Wmissing-prototypes "
  .. "-Wundef -Werror"

-- Runs a command, a format and its values; returns what it printed, on either stream, whether it
-- went well, and its exit status.
function shell.run(command, ...)
  local pipe = assert(io.popen("{ " .. command:format(...) .. "\n} 2>&1"))
  local text = pipe:read("a")
  local good, _, status = pipe:close()
  return text, good == true, status
end

-- The same for one that has to go well; returns what it printed.
function shell.succeeds(command, ...)
  local text, good, status = shell.run(command, ...)
  if not good then
    local what = "This command should succeed, and ended with status %s:\n%s\nIt printed:\n%s"
    error(what:format(status, command:format(...), text), 2)
  end
  return text
end

-- The same for one that has to fail; returns what it printed.
function shell.fails(command, ...)
  local text, good = shell.run(command, ...)
  if good then
    error(("This command should fail:\n%s\nIt printed:\n%s"):format(command:format(...), text), 2)
  end
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
