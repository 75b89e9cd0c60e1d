-- SPDX-License-Identifier: MIT
-- The knowledge-base list: a bullet for each code, under a heading for each class.

local refuse = require "drift.page.refuse"

local GROUPS = {
  "1xx Informational SIP Responses", "2xx Success Responses", "3xx Redirection Responses",
  "4xx Request Failures", "5xx Server Errors", "6xx Global Failures",
}

-- A group ends with the next, and the last with the links to other articles.
local function ends_group(block)
  return block.kind == "heading" or block.text == "Related Articles"
    or block.kind ~= "item" and block.text:find "^%dxx " ~= nil
end

local function read_group(page, group)
  local blocks, heading = page:section(group, ends_group)
  local class = group:sub(1, 1)
  if #blocks == 0 then refuse(heading.line, "a group without codes") end
  for _, block in ipairs(blocks) do
    local text = page.text_of(block)
    local own = text:gsub("^·%s*", "") -- without the list's own bullet
    local code, phrase, said = own:match "^(%d%d%d) (.-) %- (.+)$"
    if block.kind ~= "item" or not code or code:sub(1, 1) ~= class then
      refuse(block.line, "'%sxx Phrase - words' was due here, not '%s'", class, text)
    end
    page:note {
      space = "listed", key = code, name = phrase, section = group, line = block.line,
      wording = said,
    }
  end
end

return {
  source = "kb", file = "lists/kb.lua", facts = {}, last = "listed",
  read = function(page)
    for _, group in ipairs(GROUPS) do read_group(page, group) end
  end,
}
