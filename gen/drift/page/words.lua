-- SPDX-License-Identifier: MIT
-- What in a document's text is words, and what is only typography.

local hash = require "common.hash"

local words = {}

-- Characters that are set in one copy of a page and typed as ASCII in another.
local ALIKE = {
  ["\u{a0}"] = " ", ["\u{2009}"] = " ", ["\u{202f}"] = " ", ["\u{200b}"] = "", ["\u{feff}"] = "",
  ["\u{2010}"] = "-", ["\u{2011}"] = "-", ["\u{2012}"] = "-", ["\u{2013}"] = "-",
  ["\u{2014}"] = "-", ["\u{2212}"] = "-", ["\u{2018}"] = "'", ["\u{2019}"] = "'",
  ["\u{2032}"] = "'", ["\u{201c}"] = '"', ["\u{201d}"] = '"', ["\u{2026}"] = "...",
}

-- A name as it is compared and kept: blanks and dashes made plain, letters as they are.
function words.name(text)
  text = text:gsub("[\xc2-\xef][\x80-\xbf]+", ALIKE)
  return (text:gsub("%s+", " "):gsub("^ ", ""):gsub(" $", ""))
end

-- The words alone: no case, no punctuation, no markup. What carries meaning in a figure stays:
-- + < = > % &.
function words.plain(text)
  text = words.name(text:gsub("\\(%p)", "%1")):lower()
  return (text:gsub("[^%w\x80-\xff#$%%&+<=>]+", " "):gsub("^ ", ""):gsub(" $", ""))
end

-- The calls of a cell, "POST /trunks PUT /numbers/{id}" or "All POST / PUT APIs"; nil where it has
-- none.
function words.calls(cell)
  local all, calls = cell:lower():find "^all ", {}
  for method, path in cell:gmatch "%f[%w](%u%u+)%f[%W]%s*(/?%g*)" do
    local call = all and "all " .. method or path:find "^/." and method .. " " .. path
    calls[#calls + 1] = call or nil
  end
  return #calls > 0 and calls or nil
end

-- Eight digits that stand for the words: the spec keeps them instead of a vendor's sentences.
function words.fingerprint(text) return ("%08x"):format(hash(words.plain(text))) end

return words
