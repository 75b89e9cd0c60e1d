-- SPDX-License-Identifier: MIT
-- Reads test cases out of a Markdown file: a heading names a case, and its fenced blocks are its parts, each
-- named by the word after the fence.

local cases = {}

-- The cases in order: { name = heading, line = number, blocks = { [word] = text }, order = { words } }.
-- Headings of `level` (2 unless it is given) name cases; one above it ends the last.
function cases.read(path, level)
  level = level or 2
  local list, case, block, lines = {}, nil, nil, nil
  local number = 0
  for line in io.lines(path) do
    number = number + 1
    local marks, name = line:match("^(#+) (.+)$")
    local fence = line:match("^```(.*)$")
    if block and fence == "" then
      case.blocks[block] = table.concat(lines, "\n") .. (#lines > 0 and "\n" or "")
      case.order[#case.order + 1] = block
      block = nil
    elseif block then
      lines[#lines + 1] = line
    elseif marks and #marks < level then
      case = nil
    elseif marks and #marks == level then
      case = { name = name, line = number, blocks = {}, order = {} }
      list[#list + 1] = case
    elseif fence and case then
      block, lines = fence, {}
    end
  end
  return list
end

return cases
