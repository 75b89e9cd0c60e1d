-- SPDX-License-Identifier: MIT
-- The knowledge-base list: a bullet for each code, under a heading for each class.

local refuse = require "page.refuse"

local GROUPS = {
  "1xx Informational SIP Responses", "2xx Success Responses", "3xx Redirection Responses", "4xx Request Failures",
  "5xx Server Errors", "6xx Global Failures",
}

-- A group ends with the next, and the last with the links to other articles.
local function ends_group(block)
  return block.kind ~= "item" and block.text:find("^%dxx ") ~= nil or block.text == "Related Articles" or block.kind == "heading"
end

local function read_group(page, group)
  local blocks, heading = page:section(group, ends_group)
  local count = 0
  for i, block in ipairs(blocks) do
    local own = block.text:gsub("^·%s*", "") -- without the list's own bullet
    local code, phrase, said = own:match("^(%d%d%d) (.-) %- (.+)$")
    if block.kind ~= "item" or not code or code:sub(1, 1) ~= group:sub(1, 1) then
      refuse(block.line, "'%sxx Phrase - words' was due here, not '%s'", group:sub(1, 1), block.text)
    end
    page:note { space = "listed", key = code, name = phrase, section = group, line = block.line, wording = said }
    count = i
  end
  if count == 0 then refuse(heading.line, "a group without codes") end
end

return {
  source = "kb", file = "lists/kb.lua", facts = {}, last = "listed",
  read = function(page)
    for _, group in ipairs(GROUPS) do read_group(page, group) end
  end,
}
