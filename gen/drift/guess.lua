-- SPDX-License-Identifier: MIT
-- What describes a page that nobody has described: the forms that it may have are tried, and in
-- each its tables, headings and lists. What has the most rows is it.

local kinds = require "common.kinds"
local new_page = require "drift.page.page"
local shapes = require "common.shape"
local words = require "drift.page.words"

-- What SHAPE may be: a form, or what of a page the rows are.
local FORMS = { "page", "json", "enums", "sql", "rst" }
local VERBS = { table = true, heading = true, item = true }

-- ---- Keys, names, codes ----

local function is_token(text) return kinds.own_key[2](text) end

-- Is a text a code, and no ordinary word?
local function is_code(text)
  local is_special = text:find "%d" or text:find "%w[_.-]%w" or text:find "^%u%u+$"
  return is_token(text) and is_special ~= nil
end

-- Is each of the keys of a text, "D10-D17, D19", such a one?
local function are_keys(text, is_one)
  for part in text:gmatch "[^,/]+" do
    if not is_one(words.name(part)) then return false end
  end
  return text:find "%w" ~= nil
end

local function is_name(text) return kinds.phrase[2](text) end
local function is_sip(text) return text == "" or text == "-" or text:find "^[1-6]%d%d$" ~= nil end

-- Is each cell of a column of a kind, and no two alike where they are `unique`?
local function all(rows, column, is_one, unique)
  local seen = {}
  for _, row in ipairs(rows) do
    local cell = row[column] or ""
    if not is_one(cell) or unique and seen[cell] then return false end
    seen[cell] = true
  end
  return true
end

-- ---- Tables ----

-- What columns are called that have a key, a name, words; the first is the likeliest.
local KEYS = { "code", "subcode", "error code", "value", "id", "key", "name", "reason" }
local NAMES = { "name", "cause", "message", "reason", "meaning", "title", "phrase", "description" }

-- How likely a column is one of these names: the place of the first that it has, or a place behind
-- all of them.
local function rank(header, names)
  for i, name in ipairs(names) do
    if words.plain(header) == name then return i end
  end
  return #names + 1
end

-- The likeliest column that `fits` and is not taken.
local function find_column(found, names, taken, fits)
  local best
  for column, header in ipairs(found.header) do
    local is_better = not best or rank(header, names) < rank(found.header[best], names)
    if not taken[column] and is_better and fits(column) then best = column end
  end
  return best
end

-- Which column has what.
local function roles_of(found)
  local roles, rows = {}, found.rows
  local function take(role, names, fits)
    local column = find_column(found, names, roles, fits)
    if column then roles[column] = role end
    return column
  end
  local key = take("{keys}", KEYS, function(column)
    return all(rows, column, function(cell) return are_keys(cell, is_token) end, true)
  end)
  if not key then return end
  take("{sip}", { "sip status", "sip code", "sip", "status" }, function(column)
    return all(rows, column, is_sip) and not all(rows, column, function(cell) return cell == "" end)
  end)
  take("{name}", NAMES, function(column) return all(rows, column, is_name) end)
  return roles
end

-- A table's part of a description; of one whose cells have names, the columns that say something.
local function table_part(found)
  local roles, columns, cells = roles_of(found), {}, {}
  if not roles or #found.rows < 2 then return end
  for column, header in ipairs(found.header) do
    local role = roles[column]
    local says = not role and not all(found.rows, column, function(cell) return cell == "" end)
    local is_due = role or not found.named or says and rank(header, NAMES) <= #NAMES
      or found.named and header == "words" and says
    if is_due then
      columns[#columns + 1], cells[#cells + 1] = header, role or "{words}"
    end
  end
  return {
    verb = "table", count = #found.rows, columns = table.concat(columns, " | "),
    shape = table.concat(cells, " | "), line = found.line,
  }
end

-- The tables of a page, those of the same columns as one.
local function tables_of(blocks)
  local list, by_header = {}, {}
  for _, block in ipairs(blocks) do
    local id = block.kind == "table" and table.concat(block.header, "\0")
    if id and not by_header[id] then
      by_header[id] = { header = block.header, named = block.named, line = block.line, rows = {} }
      list[#list + 1] = by_header[id]
    end
    local rows = id and by_header[id].rows
    if rows then table.move(block.rows, 1, #block.rows, #rows + 1, rows) end
  end
  return list
end

-- ---- Headings and lists ----

local TEXTS = {
  heading = { "{key} {sip} {name}", "{key}: {name}", "{key} - {name}", "{key} {name}" },
  item = {
    "{key} {name}: {words}", "{key} {name} - {words}", "{keys} - {words}", "{keys}: {words}",
  },
}

-- Has a text the shape, with a code in it, and a number where a name follows?
local function fits(shape, text)
  local found = shape:match(text)
  for _, field in ipairs(found or {}) do
    local is_one = shape.has.name and function(key) return key:find "^%d+$" ~= nil end or is_code
    local is_key = field[1] == "key" or field[1] == "keys"
    if is_key and not are_keys(field[2], is_one) then return false end
  end
  return found ~= nil
end

-- The parts of a description that have blocks of a kind, one for each shape.
local function text_parts(blocks, kind)
  local parts = {}
  for _, text in ipairs(TEXTS[kind]) do
    local shape, count, line = shapes.new(text), 0, nil
    for _, block in ipairs(blocks) do
      if block.kind == kind and fits(shape, block.text) then
        count, line = count + 1, line or block.line
      end
    end
    local part = { verb = kind, shape = text, count = count, line = line }
    parts[#parts + 1] = count > 1 and part or nil
  end
  return parts
end

-- ---- All of it ----

-- All that may be rows of a page in one form; nil and a refusal where it has not this form.
local function parts_in(text, form)
  local good, page = pcall(new_page, text, form ~= "page" and form or nil, function() end)
  if not good and type(page) ~= "table" then error(page, 0) end
  if not good then return nil, page end
  local parts = {}
  for _, found in ipairs(tables_of(page.blocks)) do parts[#parts + 1] = table_part(found) end
  for _, kind in ipairs { "heading", "item" } do
    for _, part in ipairs(text_parts(page.blocks, kind)) do parts[#parts + 1] = part end
  end
  return parts
end

local guess = {}

function guess.is_shape(text)
  for _, form in ipairs(FORMS) do
    if form == text then return true end
  end
  return VERBS[text] ~= nil
end

guess.SHAPES = "table, heading, item, json, enums, sql or rst"

-- The best of some parts: that with the most rows, if it is of the verb that is wanted.
local function best_of(parts, best, wanted, form)
  for _, part in ipairs(parts) do
    local is_wanted = not VERBS[wanted] or part.verb == wanted
    if is_wanted and (not best or part.count > best.count) then
      best, part.form = part, form ~= "page" and form or nil
    end
  end
  return best
end

-- The part of a description that has the most rows of a page, with its form. `wanted`: the shape
-- that it has, if anybody knows. Nil where there is none, and why: the refusal of the form that it
-- should have, if that is not a page with other rows.
function guess.part(text, wanted)
  local best, refusal
  for _, form in ipairs(FORMS) do
    if not wanted or wanted == form or VERBS[wanted] and form == "page" then
      local parts, problem = parts_in(text, form)
      if wanted or form == "page" then refusal = problem end
      best = best_of(parts or {}, best, wanted, form)
    end
  end
  return best, refusal
end

return guess
