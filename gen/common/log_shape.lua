-- SPDX-License-Identifier: MIT
-- Shapes of lines in logs: literal text with holes, 'Got SIP response {code} "{phrase}"'. A hole
-- reaches to the first place where the literal behind it begins; the last one, to the end of its
-- word, or {phrase} to a semicolon. What a line is searched for first is an anchor: the end of the
-- longest literal.

-- What may be in a hole, as a pattern of Lua, where it is not anything.
local HOLES = {
  [""] = "(.-)", ["#"] = "(%d+)", code = "(%d%d%d)%f[%D]", phrase = "(.-)", key = "([%w_ .-]-)",
  cause = "(%d+)", method = "(%u+)", call = "(.-)", from_tag = "(.-)", to_tag = "(.-)",
}
local LAST = { phrase = "([^;]*)", key = "([%w_]+)", [""] = "(.*)" }

local log_shape = { ANCHOR = 7 } -- bytes of an anchor: a search takes four in a step

-- The parts of a shape: { literal, hole } each, whose hole follows; that of the last may be nil.
function log_shape.parts(text)
  local parts, at = {}, 1
  for before, hole, next_at in text:gmatch "([^{]*){([#%a_]*)}()" do
    parts[#parts + 1] = { literal = before, hole = hole }
    at = next_at
  end
  if at <= #text then parts[#parts + 1] = { literal = text:sub(at) } end
  return parts
end

-- Is it a shape? Each brace is one of a hole that there is; between two holes something stands.
function log_shape.is(text)
  local rest = text:gsub("{([#%a_]*)}", function(hole) return HOLES[hole] and "" or nil end)
  return not rest:find "[{}]" and not text:find("}{", 1, true)
end

-- Which part has the longest literal.
function log_shape.anchor(parts)
  local longest = 1
  for i, part in ipairs(parts) do
    if #part.literal > #parts[longest].literal then longest = i end
  end
  return longest
end

-- What stands in the holes of a line that has this shape, by their names; nil where it has not.
-- `whole`: from its first byte to its last.
function log_shape.match(text, line, whole)
  local pattern, names, parts = "", {}, log_shape.parts(text)
  for i, part in ipairs(parts) do
    pattern = pattern .. part.literal:gsub("%p", "%%%0")
    if part.hole then
      local is_last = i == #parts
      pattern = pattern .. (is_last and LAST[part.hole] or HOLES[part.hole])
      names[#names + 1] = part.hole
    end
  end
  local found = table.pack(line:match(whole and "^" .. pattern .. "$" or pattern))
  if not found[1] then return end
  local holes = {}
  for i, name in ipairs(names) do holes[name] = found[i] end
  return holes
end

return log_shape
