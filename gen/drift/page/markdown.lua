-- SPDX-License-Identifier: MIT
-- A Markdown page, or the text of a page, as blocks: headings, table rows, list items and lines.
--
-- Tables come as Markdown has them, or flattened, one cell to a line, each with a bar behind it:
--     Code |
--     Reason |
--     |---|---|
--     404 |
--     Not Found |

local lpeg = require "lpeg"
local new_table = require "drift.page.table".new
local refuse = require "drift.page.refuse"
local words = require "drift.page.words"

local C, Cs, Ct, P, S = lpeg.C, lpeg.Cs, lpeg.Ct, lpeg.P, lpeg.S

-- "[words](target)", of which the words are shown. Brackets that nest are looked into once, so that
-- a line of nothing else costs no more than another.
local inner = (1 - S "()") ^ 0
local target = "(" * inner * ("(" * inner * ")" * inner) ^ 0 * ")"
local link = P "!" ^ -1 * "[" * C((1 - S "[]") ^ 0) * "]" * target
local without_links = Cs((link / "%1" + 1) ^ 0)

-- The cells of "| a | b |", with "\|" as a bar of the text.
local cell = Cs((P "\\|" / "|" + (1 - P "|")) ^ 0) * "|"
local row = S " \t\v\f\r" ^ 0 * "|" * Ct(cell ^ 0)

-- What a line shows, without Markdown's marks.
local function shown(text)
  text = without_links:match(text):gsub("%*%*", ""):gsub("`", ""):gsub("\\(%p)", "%1")
  return words.name(text)
end

local function lines_of(text)
  local lines = {}
  text = text:gsub("\r\n", "\n")
  if text:find "[^\n]$" then text = text .. "\n" end
  for line in text:gmatch "([^\n]*)\n" do lines[#lines + 1] = line end
  return lines
end

local function cells_of(line)
  local cells = row:match(line)
  for i, text in ipairs(cells) do cells[i] = shown(text) end
  return cells
end

-- "|---|:--|"
local function is_rule(line)
  return line and line:find "^%s*|" and line:find "|%s*$" and line:find("-", 1, true)
    and not line:find "[^%s:|-]"
end

-- The table whose header is line `at` and whose rule is the next; returns it and the line after it.
local function read_table(lines, at)
  local line, rows = at, { cells_of(lines[at]) }
  at = at + 2
  while lines[at] and lines[at]:find("^%s*|") do
    if not lines[at]:find "|%s*$" then
      refuse(at, "the page is cut off, or this row of a table has no end")
    end
    rows[#rows + 1] = cells_of(lines[at])
    rows[#rows].line = at
    at = at + 1
  end
  return new_table(line, rows), at
end

-- The flattened table whose rule is line `at`; `blocks` gives up the lines of its header.
local function read_flat_table(lines, at, blocks)
  local _, columns = lines[at]:gsub("%-+", "")
  local line, header = at, {}
  for i = columns, 1, -1 do
    local block = table.remove(blocks)
    local text = block and block.kind == "text" and block.text:match "^(.-) ?|$"
    if not text then
      refuse(at, "a table of %d columns, and no line with a bar for each before it", columns)
    end
    header[i], line = text, block.line
  end
  local rows = { header }
  at = at + 1
  while lines[at] and lines[at]:find("|%s*$") do
    if #rows[#rows] == columns then rows[#rows + 1] = { line = at } end
    table.insert(rows[#rows], shown(lines[at]:match("^(.-)|%s*$")))
    at = at + 1
  end
  return new_table(line, rows), at
end

-- <Accordion title="..."> and other components of a page: every one that begins has to end.
local function component(line, number, blocks, open)
  local close, name = line:match("^%s*<(/?)(%u%w*)[%s>]")
  if not name then return false end
  if close == "/" then
    local last = table.remove(open)
    if not last or last.name ~= name then refuse(number, "</%s> ends nothing", name) end
  elseif not line:find("/>%s*$") then
    open[#open + 1] = { name = name, line = number }
  end
  local title = line:match('title="([^"]*)"')
  if title then
    blocks[#blocks + 1] = { kind = "heading", text = shown(title), line = number, level = 7 }
  end
  return true
end

local function other_line(line, number)
  local marks, heading = line:match("^(#+)%s+(.*)$")
  if heading then
    return { kind = "heading", text = shown(heading), line = number, level = #marks }
  end
  local item = line:match "^%s*•%s*(.*)$" or line:match "^%s*[*-]%s+(.*)$"
    or line:match "^%s*%d+%.%s+(.*)$"
  if item then return { kind = "item", text = shown(item), line = number } end
  return { kind = "text", text = shown(line), line = number }
end

return function(text)
  local lines, blocks, open, at = lines_of(text), {}, {}, 1
  while at <= #lines do
    local line, one = lines[at]
    if line:find("^%s*|.*|%s*$") and is_rule(lines[at + 1]) then
      one, at = read_table(lines, at)
      blocks[#blocks + 1] = one
    elseif is_rule(line) then
      one, at = read_flat_table(lines, at, blocks)
      blocks[#blocks + 1] = one
    else
      if not component(line, at, blocks, open) and line:find "%S" then
        blocks[#blocks + 1] = other_line(line, at)
      end
      at = at + 1
    end
  end
  local first = open[1]
  if first then refuse(first.line, "the page is cut off: this <%s> has no end", first.name) end
  return blocks
end
