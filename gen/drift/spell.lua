-- SPDX-License-Identifier: MIT
-- A value as a spec file has it: the one place where what a page says becomes Lua, so that it can
-- never be more than a text, a number or a word there.

local printable = require "common.printable"

local function quote(text) return '"' .. printable((text:gsub('[\\"]', "\\%0"))) .. '"' end

local spell

local function list(values)
  local texts = {}
  for i, value in ipairs(values) do texts[i] = spell(value) end
  return "{ " .. table.concat(texts, ", ") .. " }"
end

local function citation(value)
  local text = value.source.id .. " " .. quote(value.section)
  return value.wording and text .. " " .. quote(value.wording) or text
end

-- `value`: a text, a whole number, a noun as load.lua makes them, or a list of these.
function spell(value)
  if type(value) == "string" then return quote(value) end
  if type(value) == "number" then return ("%d"):format(value) end
  if value.kind == "citation" then return citation(value) end
  if value.kind == "inferred" then return "inferred(" .. spell(value[1]) .. ")" end
  if not value.kind then return list(value) end
  assert(value.word:find "^%l[%l%d_]*$", "a noun is a word")
  return value.word
end

return spell
