-- SPDX-License-Identifier: MIT
-- What the README says that sipcause knows: how many response codes, and how many rows of each
-- vendor, as the tool lists them. So a new vendor is in the README without being written
-- there. Usage: lua5.4 tests/known.lua [--write]. With --write, which is what `make dist` does,
-- README.md takes it over.

package.path = "tests/?.lua;gen/?.lua;" .. package.path
local files = require "common.files"
local json = require "dkjson"
local options = require "options"
local output = require "shell".output
local readme = require "readme"

local known = {}

local WIDTH = 100

local function listed(vendor)
  return assert(json.decode(output(("build/sipcause list %s --json"):format(vendor))))
end

-- A paragraph of lines that are not too long.
local function wrap(text)
  local lines, line = {}, ""
  for word in text:gmatch("%S+") do
    if #line + 1 + #word > WIDTH then
      lines[#lines + 1], line = line, word
    else
      line = line == "" and word or line .. " " .. word
    end
  end
  lines[#lines + 1] = line
  return table.concat(lines, "\n") .. "\n"
end

-- The sentence, out of rows of the response codes and { title, rows } of each vendor.
function known.sentence(statuses, vendors)
  local registered, parts, codes = 0, {}, 0
  for _, row in ipairs(statuses) do registered = registered + (row.registered and 1 or 0) end
  for i, vendor in ipairs(vendors) do
    codes = codes + #vendor.rows
    parts[i] = ("%s %d"):format(vendor.title, #vendor.rows)
  end
  local sentence = "It knows %d response codes, %d of them registered, and %d codes of "
    .. "%d platforms: %s."
  return wrap(sentence:format(#statuses, registered, codes, #vendors, table.concat(parts, ", ")))
end

-- The sentence as the tool that was built has it.
function known.now()
  local header, vendors = assert(files.read "dist/sipcause.h"), {}
  local titles = options.titles(header)
  for _, name in ipairs(options.vendors(header)) do
    local id = name:match("_VENDOR_(.*)$"):lower()
    vendors[#vendors + 1] = { title = titles[name], rows = listed(id) }
  end
  return known.sentence(listed "", vendors)
end

if arg and arg[0] and arg[0]:find("known%.lua$") then
  local old = assert(files.read "README.md")
  local new = readme.with(old, "known", known.now())
  if arg[1] ~= "--write" then
    io.write(known.now())
  elseif new ~= old then
    assert(files.write("README.md", new))
    print "  DIST README.md"
  end
end

return known
