-- SPDX-License-Identifier: MIT
-- The readers of documents, by name: those that spec/pages describes, and those of docs/, which no
-- description could be.

local described = require "drift.described"

local OWN = { "exotel", "iana" }

local readers = {}

local function name_of(page) return page.file:match "([^/]+)%.lua$" end

-- Their names, in the order of the alphabet.
function readers.names(spec)
  local names = table.move(OWN, 1, #OWN, 1, {})
  for _, page in ipairs(spec.pages.page) do names[#names + 1] = name_of(page) end
  table.sort(names)
  return names
end

-- The reader of that name, or nil.
function readers.find(spec, name)
  for _, own in ipairs(OWN) do
    if own == name then return require("drift.docs." .. name) end
  end
  for _, page in ipairs(spec.pages.page) do
    if name_of(page) == name then return described(spec, page, name) end
  end
end

return readers
