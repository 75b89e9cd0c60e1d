-- SPDX-License-Identifier: MIT
-- Counts the lines of a text on the way through it.

-- A function that gives the line of a byte; each is asked for behind the one before.
return function(text)
  local line, newline = 1, text:find("\n", 1, true)
  return function(at)
    while newline and newline < at do
      line, newline = line + 1, text:find("\n", newline + 1, true)
    end
    return line
  end
end
