-- SPDX-License-Identifier: MIT
-- Reads test cases out of a Markdown file: a heading names a case, and its fenced blocks are its
-- parts, each named by the word after the fence. A heading one level above begins a chapter.

local cases = {}

local function new_reader(level)
  local reader = { list = {} }
  local chapter, case, block, lines

  function reader.heading(depth, name, number)
    if depth == level then
      case = { name = name, chapter = chapter, line = number, blocks = {}, order = {} }
      reader.list[#reader.list + 1] = case
    elseif depth < level then
      chapter, case = name, nil
    end
  end

  -- What follows the marks of a fence: a word, or nothing where it ends a block.
  function reader.fence(word)
    if block and word == "" then
      case.blocks[block] = table.concat(lines, "\n") .. (lines[1] and "\n" or "")
      case.order[#case.order + 1] = block
      block = nil
    elseif block then
      reader.line("```" .. word)
    elseif case then
      block, lines = word, {}
    end
  end

  function reader.line(text)
    if block then lines[#lines + 1] = text end
    return block ~= nil
  end

  return reader
end

-- The cases in order: { name = heading, chapter = the heading above, line = number,
-- blocks = { [word] = text }, order = { words } }. Headings of `level` (2 unless it is given) name
-- cases; one above it ends the last.
function cases.read(path, level)
  local reader, number = new_reader(level or 2), 0
  for line in io.lines(path) do
    number = number + 1
    local fence = line:match("^```(.*)$")
    local marks, name = line:match("^(#+) (.+)$")
    if fence then
      reader.fence(fence)
    elseif not reader.line(line) and marks then
      reader.heading(#marks, name, number)
    end
  end
  return reader.list
end

return cases
