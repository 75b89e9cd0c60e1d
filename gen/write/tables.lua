-- SPDX-License-Identifier: MIT
-- Prints the tables of a layout as C:
--
--   kind      what it is                         its fields
--   pool      a string pool                      pool
--   pools     one for each part                  parts, each with strings
--   numbers   an array of numbers                rows or parts
--   rows      an array, a row to a line          columns, rows or parts; a row's `note`: beside it
--   one       a set of keys                      cell
--   each      a macro for each of some parts     of
--   width     a type for offsets                 most, or parts of { size, option }; narrow
--   mask      bits, those of each part that is on  bits of { option, bits }
--   enum      numbers with names                 name, value, and perhaps what it is
--   places    where each part of them begins
--
-- and of all: name, type, comment, heading, option. `parts` is a list of { part, rows }: a part
-- that has an option is there only where that is on. A table with `places` gets an enumerator for
-- each part, that says where it begins: all of them stand where the file has `places`.
--
-- `columns` names the fields of the rows: "flags" is a number, "flags#" one in hexadecimal,
-- "outcome=SIPCAUSE_OUTCOME_" the constant of a record, "id@CITED" a place in that table's parts,
-- "facts*SIPCAUSE_FACTS" a number that the option makes 0, "key|STRING_AT" one of two numbers, as
-- the macro chooses. `bytes` names those that have one byte;
-- the others have two.

local c = require "write.c"
local list = require "common.list"
local parts = require "layout.parts"

-- Where something stands in a table in parts; of texts, with and without sentences.
local function place(at, prefix)
  local number = at.displays and ("AT(%d, %d)"):format(at.all, at.displays) or tostring(at.at)
  local constant = at.part and at.part.constant
  return constant and ("%s_%s + %s"):format(prefix, constant, number) or number
end

-- The fields of struct key_set, in its order. What the set is found by stands among the bytes of a
-- table, or where the set itself says.
local function key_set(cell, prefix)
  local f = cell.set.fields
  local at = place(cell, cell.set.places or prefix)
  return ("{ %s, %d, %d, %d, %d, %d, %s, %d, %s, %d }"):format(at, f.slot_count,
    f.least, f.low, f.high, f.weight_count, f.width, f.position_count, f.last_shift,
    f.counts_length)
end

local SHOW = {
  [""] = tostring,
  ["#"] = function(value) return ("0x%02x"):format(value) end,
  ["="] = function(value, prefix) return prefix .. c.constant(value) end,
  ["@"] = function(value, prefix) return (value.set and key_set or place)(value, prefix) end,
  ["|"] = function(value, macro) return ("%s(%d, %d)"):format(macro, value.plain, value.packed) end,
  ["*"] = function(value, factor) return value == 0 and "0" or value .. " * " .. factor end,
}

local MOST = { uint8_t = 0xff, uint16_t = 0xffff, uint32_t = 0xffffffff }

-- A number that does not fit where it is to stand ends the build: the C compiler would cut it. Nor
-- does the larger of two.
local function must_fit(value, most, what, note)
  if math.type(value) and value <= most then return end
  local number = type(value) == "table" and value.packed and math.max(value.plain, value.packed)
    or value
  if math.type(number) and number > most then
    local message = "%s %s: %d is more than %d, the most that fits"
    error(message:format(what, note or "", number, most), 0)
  end
end

-- The columns of a table: the field of each, how it is shown, the most that fits.
local function columns_of(t)
  local columns = {}
  for field, kind, prefix in t.columns:gmatch("([%w_]+)([#=@|*]?)(%S*)") do
    local is_byte = t.bytes and t.bytes:find("%f[%w_]" .. field .. "%f[^%w_]")
    columns[#columns + 1] = {
      field = field, what = t.name .. "." .. field, most = is_byte and 0xff or 0xffff,
      show = SHOW[kind], prefix = prefix, shows_tables = kind:find "[=@|]" ~= nil,
    }
  end
  return columns
end

-- A row's cells, as the columns have them; what is a number or a name already stays so.
local function cells(columns, row)
  return list.each(columns, function(column)
    local value = row[column.field]
    must_fit(value, column.most, column.what, row.note)
    local plain = type(value) ~= "table" and column.shows_tables
    return plain and tostring(value) or column.show(value, column.prefix)
  end)
end

-- A comment behind something on its line.
local function beside(note) return note and " /* " .. c.note(note) .. " */" or "" end

-- The text of all items, make(item, number) of each.
local function joined(items, separator, make)
  return table.concat(list.each(items, make), separator)
end

local function rows(t, its_rows)
  local format = t.columns:find " " and "    { %s },%s" or "    %s,%s"
  local columns = columns_of(t)
  return joined(its_rows, "\n", function(row)
    return format:format(table.concat(cells(columns, row), ", "), beside(row.note))
  end)
end

local function numbers(t, its_rows)
  local text = c.numbers(list.each(its_rows, function(value)
    must_fit(value, MOST[t.type] or 0xffff, t.name)
    return type(value) == "table" and place(value, t.places_in) or value
  end))
  return t.sentences and text:gsub("%),", ")") or text -- SENTENCE() brings its own comma
end

local function option_of(one) return one.option or one.part and one.part.option end

-- A table in parts, one after the other, each under its option: body(one) is its text.
local function in_parts(all, body)
  local out = {}
  for _, one in ipairs(all) do
    local text = c.optional(option_of(one), body(one))
    if text ~= "" then out[#out + 1] = text end
  end
  return table.concat(out, "\n")
end

local function array(t, body)
  local heading = t.heading and "    /* " .. t.heading .. " */\n" or ""
  local its_parts = t.parts or { { rows = t.rows } }
  local text = in_parts(its_parts, function(one) return body(t, one.rows) end)
  return ("static const SIPCAUSE_ROM %s %s[] = {\n%s%s\n};"):format(t.type, t.name, heading, text)
end

-- Does it begin with a part that is always there?
local function has_first(t) return t.parts[1] ~= nil and not t.parts[1].constant end

local PRINT = {}

function PRINT.pool(t)
  return ("static const SIPCAUSE_ROM char %s[] = /* offset */\n%s;"):format(t.name, c.pool(t.pool))
end

-- A struct with a pool for each part that has any text; a first one that is always there, if no
-- part is.
function PRINT.pools(t)
  local no_field, no_text = "", ""
  if not has_first(t) then no_field, no_text = "    char nobody[1];\n", '    "",\n' end
  local function name(part) return "of_" .. (part.constant or "_CODES"):lower() end
  local fields = in_parts(t.parts, function(part)
    local size = part.strings.size
    return size > 0 and ("    char %s[%d];"):format(name(part), size) or ""
  end)
  local strings = in_parts(t.parts, function(part)
    local text = c.pool(part.strings)
    return text ~= "" and ("    /* %s, offset */\n%s,"):format(name(part), text) or ""
  end)
  return ("static const SIPCAUSE_ROM struct {\n%s%s\n} %s = {\n%s%s\n};")
    :format(no_field, fields, t.name, no_text, strings)
end

function PRINT.numbers(t) return array(t, numbers) end

function PRINT.rows(t) return array(t, rows) end

function PRINT.one(t)
  return ("static const SIPCAUSE_ROM %s %s = %s;"):format(t.type, t.name, key_set(t.cell))
end

-- What a part has of all, in the preprocessor's words: where it is off, nothing.
local function share_of(part)
  return ("%d%s"):format(part.size, part.option and " * (" .. part.option .. ")" or "")
end

-- Where all parts take more than `narrow` holds, the width depends on which of them are there.
function PRINT.width(t)
  local all = t.most or list.sum(t.parts, function(part) return part.size end)
  local narrow = t.narrow or "uint16_t"
  local typedef = "typedef %s " .. t.name .. ";"
  if not t.parts or all <= MOST[narrow] then return typedef:format(parts.width(all)) end
  return ("#if %s > 0x%x\n%s\n#else\n%s\n#endif"):format(joined(t.parts, " \\\n    + ", share_of),
    MOST[narrow], typedef:format(parts.width(all)), typedef:format(narrow))
end

-- A macro that is used once for each.
function PRINT.each(t)
  local uses = joined(t.of, "", function(part) return (" of(%s)"):format(c.constant(part)) end)
  return ("#define %s(of)%s"):format(t.name, uses)
end

-- A macro, because an enumerator of a small machine has no such bits.
function PRINT.mask(t)
  return ("#define %s (0ul%s)"):format(t.name, joined(t.bits, "", function(one)
    return (" \\\n    | %s * 0x%xul"):format(one.option, one.bits)
  end))
end

function PRINT.enum(t)
  return "enum {\n" .. joined(t, "\n", function(one, i)
    return ("    %s = %s%s%s"):format(one[1], one[2], i < #t and "," or "", beside(one[3]))
  end) .. "\n};"
end

-- How long a part of a table is: a number, or for texts what AT() chooses from.
local function size_of(t, one)
  if t.kind == "pools" then return one.strings.size end
  if one.displays then return ("AT(%d, %d)"):format(one.all, one.displays) end
  return #one.rows
end

-- The enumerators that say where each part of a table begins: behind the one before it, which takes
-- no place where it is off.
local function places(t, enumerators)
  local before = t.kind == "pools" and not has_first(t) and "1" or "0"
  for _, one in ipairs(t.parts) do
    local constant, size = (one.part or one).constant, size_of(t, one)
    if not constant then
      before = math.type(size) and tostring(math.tointeger(before) + size) or size
    else
      enumerators[#enumerators + 1] = { t.places .. "_" .. constant, before }
      before = ("%s_%s + %s * (%s)"):format(t.places, constant, size, option_of(one))
    end
  end
end

-- The enumerators of all tables in parts.
function PRINT.places(_, file)
  local enumerators = {}
  for _, one in ipairs(file) do
    if one.places then places(one, enumerators) end
  end
  return PRINT.enum(enumerators)
end

-- A file's tables, each after a blank line; its banner comes first, where it says what it was made
-- `from`.
return function(file)
  local banner = file.from and c.banner(file.from) .. "\n\n" or ""
  return banner .. joined(file, "\n\n", function(t)
    return c.optional(t.option, c.comment(t.comment) .. PRINT[t.kind](t, file))
  end) .. "\n"
end
