-- SPDX-License-Identifier: MIT
-- The few things an emitter needs to write C.

local c = {}

-- A C string literal for any bytes; octal escapes cannot swallow the next digit.
function c.quote(text)
  return '"' .. text:gsub('[%c"\\?\x7f-\xff]', function(byte) return ("\\%03o"):format(byte:byte()) end) .. '"'
end

-- Fills $(name) holes from a table. An empty hole is a mistake, so it is an error.
function c.fill(skeleton, holes)
  return (skeleton:gsub("%$%(([%w_]+)%)", function(name)
    local value = holes[name]
    if value == nil then error("no value for $(" .. name .. ")", 3) end
    return tostring(value)
  end))
end

-- One filled line per row.
function c.rows(line, list)
  local out = {}
  for i, row in ipairs(list) do out[i] = c.fill(line, row) end
  return table.concat(out, "\n")
end

-- One filled line per row, with a comma after each but the last, as an enum has them.
function c.list(line, list)
  return (c.rows(line .. ",", list):gsub(",$", ""))
end

-- Numbers, as many to a line as fit into 100 columns.
function c.numbers(list)
  local lines, line = {}, "   "
  for _, number in ipairs(list) do
    local item = " " .. number .. ","
    if #line + #item > 100 then
      lines[#lines + 1] = line
      line = "   "
    end
    line = line .. item
  end
  lines[#lines + 1] = line
  return table.concat(lines, "\n")
end

-- What one literal may hold: C99 promises 4,095 characters, and compilers warn past that.
local LITERAL = 4095

-- The initializer of a string pool, one text to a line after its offset. A pool too large for one
-- literal becomes a list of characters.
function c.pool(pool)
  local lines = {}
  for i, entry in ipairs(pool.texts) do
    if pool.size <= LITERAL then
      local nul = i < #pool.texts and "\\0" or "" -- the literal brings the last one itself
      lines[i] = ("    /* %4d */ %s%s\""):format(entry.offset, c.quote(entry.text):sub(1, -2), nul)
    else
      local bytes = entry.text:gsub(".", function(byte) return ("'%s',"):format(c.quote(byte):sub(2, -2):gsub("'", "\\'")) end)
      lines[i] = ("    /* %4d */ %s0,"):format(entry.offset, bytes)
    end
  end
  local body = table.concat(lines, "\n")
  return pool.size <= LITERAL and body or "{\n" .. body .. "\n}"
end

-- What is compiled only where its option is on; always, where it has none. Nothing stays nothing.
function c.optional(option, text)
  return (not option or text == "") and text or ("#if %s\n%s\n#endif"):format(option, text)
end

-- A table in parts, one after the other, each under its option: body(part) is its text.
function c.parts(parts, body)
  local out = {}
  for _, part in ipairs(parts) do
    local text = c.optional(part.option, body(part))
    if text ~= "" then out[#out + 1] = text end
  end
  return table.concat(out, "\n")
end

-- The enumerators NAME_PART that say where each part of such a table begins: behind the one before it,
-- which takes no place where it is off. size(part) is how long a part is.
function c.places(name, first, parts, size)
  local out, before = {}, tostring(first)
  for i, part in ipairs(parts) do
    out[i] = ("    %s_%s = %s"):format(name, part.constant, before)
    before = ("%s_%s + %s * (%s)"):format(name, part.constant, size(part), part.option)
  end
  return table.concat(out, ",\n")
end

-- The fields of struct key_set, in its order, for the hash gperf.lua gave a set.
function c.key_set(set, at)
  local f = set.fields
  return ("{ %s, %d, %d, %d, %d, %d, %d, %d, %s, %d }"):format(at, f.slot_count, f.least, f.low, f.high,
    f.weight_count, f.width, f.position_count, f.last_shift, f.counts_length)
end

-- Says what a file is, what made it, and what to do instead of editing it.
function c.banner(inputs)
  return "/* Generated from " .. inputs .. ". Do not edit: change the spec and run `make dist`. */"
end

return c
