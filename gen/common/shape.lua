-- SPDX-License-Identifier: MIT
-- Shapes of texts: words with holes, "{key} {sip} {name}", and what a text has in them. A hole
-- reaches to the first place where what follows it may begin, and is never tried again: a text is
-- gone through once, whatever is in it.

local Shape = {}
Shape.__index = Shape

-- What may be in a hole, where not anything; "" in the shape is passed over.
local HOLES = {
  [""] = false, key = false, keys = false, name = false, words = false, advice = false,
  who = false, section = false, calls = false, code = "^%d%d%d%f[%D]", sip = "^%d%d%d%f[%D]",
  http = "^%d%d%d%f[%D]", low = "^%d+", high = "^%d+", type = "^%d+", codec = "^[%w.-]*%w",
}

-- How a hole is called in a complaint.
local SHOWN = { key = "code", name = "Phrase", codec = "codec", type = "payload type" }

local function escaped(text) return (text:gsub("%p", "%%%0")) end

-- Compiles a shape. `classes`: what more may be known of a hole, { key = "^%d+" }. A shape that is
-- one hole and nothing else takes any text.
local function new(text, classes)
  local shape = setmetatable({ text = text, holes = {}, has = {}, first = text:match "^[^{]*" },
    Shape)
  for name, after in text:gmatch "{(%a*)}([^{]*)" do
    local class = classes and classes[name] or HOLES[name]
    shape.holes[#shape.holes + 1] = { name = name, after = after, class = class or nil }
    shape.has[name] = true
  end
  for i, hole in ipairs(shape.holes) do
    local next_one = shape.holes[i + 1]
    hole.stop = escaped(hole.after) .. (next_one and next_one.class and "()%w" or "")
  end
  shape.is_hole = text:find "^{%a*}$" ~= nil
  return shape
end

-- Where the hole that begins at `at` ends, and where what follows goes on; nil where it has no end.
local function reach(hole, text, at)
  if hole.class then
    local _, last = text:find(hole.class, at)
    if not last then return end
    local after = text:sub(last + 1, last + #hole.after) == hole.after
    return after and last or nil, last + #hole.after + 1
  elseif hole.after == "" then
    return #text, #text + 1
  end
  local stop = text:find(hole.stop, at)
  return stop and stop - 1, stop and stop + #hole.after
end

-- What the holes hold, from `at` on, as a list of { name, text }; and where the shape ends.
local function fill(shape, text, at)
  local found = {}
  for i, hole in ipairs(shape.holes) do
    local last, next_at = reach(hole, text, at)
    if not last then return end
    found[i] = { hole.name, text:sub(at, last) }
    at = next_at
  end
  return found, at
end

-- What a text that has this shape, and nothing beside it, has in its holes; or nil.
function Shape:match(text)
  if self.is_hole then return { { self.holes[1].name, text } } end
  if text:sub(1, #self.first) ~= self.first then return end
  local found, at = fill(self, text, #self.first + 1)
  return at == #text + 1 and found or nil
end

-- The same of the first place in a text that has this shape. It begins with words.
function Shape:find(text)
  local from, to = text:find(self.first, 1, true)
  while from do
    local found = fill(self, text, to + 1)
    if found then return found end
    from, to = text:find(self.first, to + 1, true)
  end
end

-- For a complaint: the shape as it is said, with the class of the codes that were due, if any.
function Shape:shown(class)
  return (self.text:gsub("{(%a*)}", function(name)
    if class and name == "key" then return class .. "xx" end
    return SHOWN[name] or name == "" and "..." or name
  end))
end

return {
  new = new,
  -- The texts between bars: "Code | Cause" are two.
  split = function(text)
    local list = {}
    for one in (text .. "|"):gmatch " *([^|]-) *|" do list[#list + 1] = one end
    return list
  end,
  -- Is it a shape? Each brace of it is one of a hole that there is.
  is = function(text)
    local rest = text:gsub("{(%a*)}", function(name) return HOLES[name] ~= nil and "" or nil end)
    return not rest:find "[{}]"
  end,
}
