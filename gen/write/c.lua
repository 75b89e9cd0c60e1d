-- SPDX-License-Identifier: MIT
-- The few things that it takes to write C.

local c = {}

-- A C string literal for any bytes; octal escapes cannot swallow the next digit.
function c.quote(text)
  local function escaped(byte) return ("\\%03o"):format(byte:byte()) end
  return '"' .. text:gsub('[%c"\\?\x7f-\xff]', escaped) .. '"'
end

-- Items, as many to a line as fit into 100 columns.
function c.numbers(list)
  local parts, width = { "   " }, 3
  for _, number in ipairs(list) do
    local item = " " .. number .. ","
    if width + #item > 100 then parts[#parts + 1], width = "\n   ", 3 end
    parts[#parts + 1], width = item, width + #item
  end
  return table.concat(parts)
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
      local bytes = entry.text:gsub(".", function(byte)
        return ("'%s',"):format(c.quote(byte):sub(2, -2):gsub("'", "\\'"))
      end)
      lines[i] = ("    /* %4d */ %s0,"):format(entry.offset, bytes)
    end
  end
  local body = table.concat(lines, "\n")
  return pool.size <= LITERAL and body or "{\n" .. body .. "\n}"
end

-- A text within a comment: nothing in it ends the comment, or begins another.
function c.note(text) return (text:gsub("%*/", "* /"):gsub("/%*", "/ *"):gsub("\n", " ")) end

-- What is compiled only where its option is on; always, where it has none. Nothing stays nothing.
function c.optional(option, text)
  return (not option or text == "") and text or ("#if %s\n%s\n#endif"):format(option, text)
end

-- The name in C of a word, a vendor, a protocol or a part.
function c.constant(record)
  local name = record.constant or ((record.word or record.id):upper():gsub("[^%w]", "_"))
  return name:find("^[%w_]+$") and name or error(("'%s' cannot be a name in C"):format(name), 0)
end

-- A comment of some lines, for what follows it.
function c.comment(text)
  return text and "/* " .. text:gsub("\n", "\n * ") .. " */\n" or ""
end

-- Says what a file is, what made it, and what to do instead of editing it.
function c.banner(inputs)
  return "/* Generated from " .. inputs .. ". Do not edit: change the spec and run `make dist`. */"
end

return c
