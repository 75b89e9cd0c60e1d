-- SPDX-License-Identifier: MIT
-- What changed in a vendor's document since the spec was written, and, asked to, takes it over.
-- With --draft it makes the files of a new vendor out of its page.
-- Exit status: 0 no drift (or all taken over), 1 drift (or the vendor to draft is there), 2 the
-- page is not understood or wrong usage, 3 a file cannot be read or written, or the spec has to be
-- mended first, 4 a fault of this program, which never passes for a drift.

local root = arg[0]:match "^(.*)/[^/]*$" or "."
package.path = root .. "/?.lua;" .. package.path

local function main() return require "drift.command" () end

local good, status = xpcall(main, tostring)
if not good then
  if status:find "interrupted!$" then os.exit(130) end
  local fault = status:match "^[^\n]*":gsub("[^ -~]", "?")
  io.stderr:write("drift: internal fault: ", fault, "\n")
  os.exit(4)
end
os.exit(status)
