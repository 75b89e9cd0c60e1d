-- SPDX-License-Identifier: MIT
-- A document in reStructuredText as blocks: titles, terms of definition lists, list items, lines
-- and tables, whose frames are drawn or whose columns stand under rules. Lists of options,
-- directives and the like are lines.

local new_table = require "drift.page.table".new
local refuse = require "drift.page.refuse"
local words = require "drift.page.words"

local TERM = 7 -- how deep the heading is that a term is

-- What a line shows, without marks: ``code``, **strong**, *words*, :role:`text <target>`.
local function shown(text)
  text = words.name(text):gsub(":%l+:`", "`"):gsub("`([^`<]*)<[^`>]*>`_*", "%1")
  text = text:gsub("`", ""):gsub("%*%*", "")
  return words.name((text:gsub("%f[%w*]%*([^%s*][^*]*)%*", "%1")))
end

local function lines_of(text)
  local lines = {}
  for line in (text:gsub("\r\n", "\n") .. "\n"):gmatch "([^\n]*)\n" do
    lines[#lines + 1] = line:gsub("%s+$", "")
  end
  return lines
end

-- A line of one mark that is no shorter than the title above it.
local function is_rule(line, title)
  local mark = line and #line >= 3 and line:match "^%p" or nil
  local is_long = mark and (not title or #line >= (utf8.len(title) or #title))
  return is_long and line == mark:rep(#line) and mark or nil
end

-- ---- Tables ----

-- The places between which the columns of a table stand: "==== ===" or "+---+--+".
local function columns_of(rule)
  local columns = {}
  for from, to in rule:gmatch "()[=-]+()" do columns[#columns + 1] = { from, to - 1 } end
  return columns
end

-- The cells of a line; what stands behind the last column's rule is in it.
local function cells_of(line, columns)
  local cells = {}
  for i, column in ipairs(columns) do
    cells[i] = words.name(line:sub(column[1], i < #columns and column[2] or -1):gsub("|%s*$", ""))
  end
  return cells
end

-- The rule that a line is, which of a table with a frame ends a row, or nil.
local function is_line(line, is_frame)
  return line:find(is_frame and "^%+[-=+]+$" or "^[= ]+$") ~= nil
end

-- The table that begins with the rule of line `at`: its rows end with a rule where it has a frame,
-- and else where the next line begins at the margin. Returns it and the line behind it.
local function read_table(lines, at, is_frame)
  local columns, first, rows, row, rules = columns_of(lines[at]), at, {}, nil, 1
  at = at + 1
  while lines[at] and lines[at] ~= "" do
    if is_line(lines[at], is_frame) then
      row, rules = nil, rules + 1
    else
      local goes_on = row and (is_frame or lines[at]:find "^%s")
      row = goes_on and row or { line = at }
      if not goes_on then rows[#rows + 1] = row end
      for i, cell in ipairs(cells_of(lines[at], columns)) do
        row[i] = words.name((row[i] or "") .. " " .. shown(cell))
      end
    end
    at = at + 1
  end
  if rules < 3 then refuse(first, "the page is cut off, or this table has no end") end
  return new_table(first, rows), at
end

local function is_table(line)
  return line and (line:find "^%+%-[-+]*%+$" or line:find "^=+ +=[= ]*$") ~= nil
end

-- ---- Blocks ----

-- The title that begins at line `at`, with the mark of its rule, and the line behind it.
local function title_at(lines, at)
  local over = is_rule(lines[at])
  if over and lines[at + 1] and is_rule(lines[at + 2], lines[at + 1]) == over then
    return lines[at + 1], over .. over, at + 3
  end
  local under = lines[at] ~= "" and lines[at]:find "^%S" and is_rule(lines[at + 1], lines[at])
  if under then return lines[at], under, at + 2 end
end

-- A term is a line above one that is deeper, and behind a blank line or a definition.
local function is_term(lines, at)
  local deeper = lines[at + 1] and lines[at + 1]:find "^%s+%S"
  local above = lines[at - 1] or ""
  return deeper and lines[at]:find "^[%w'\"(`*]" and (above == "" or above:find "^%s")
end

local function line_block(lines, at)
  local line = lines[at]
  local item = line:match "^%s*[*+-]%s+(.*)$" or line:match "^%s*[%w#]+%.%s+(.*)$"
  if item then return { kind = "item", text = shown(item), line = at } end
  if is_term(lines, at) then
    return { kind = "heading", text = shown(line), level = TERM, line = at }
  end
  return { kind = "text", text = shown(line), line = at }
end

return function(text)
  local lines, blocks, levels, count, at = lines_of(text), {}, {}, 0, 1
  while at <= #lines do
    local title, mark, next_at = title_at(lines, at)
    if title then
      if not levels[mark] then levels[mark], count = math.min(count + 1, TERM - 1), count + 1 end
      blocks[#blocks + 1] = {
        kind = "heading", text = shown(title), level = levels[mark], line = at,
      }
      at = next_at
    elseif is_table(lines[at]) then
      blocks[#blocks + 1], at = read_table(lines, at, lines[at]:find "^%+" ~= nil)
    else
      if lines[at]:find "%S" and not lines[at]:find "^%.%. " then
        blocks[#blocks + 1] = line_block(lines, at)
      end
      at = at + 1
    end
  end
  return blocks
end
