#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- Runs tests/forms.md: what the readers of source files, JSON, SQL and reStructuredText make of a
-- document; and documents of them that mean no good, which cost no more than their size.

package.path = "gen/?.lua;tests/?.lua;" .. package.path
local cases = require "cases"

local FORMS = { "enums", "json", "sql", "rst" }

-- A block as forms.md has it.
local function lines_of(block)
  if block.kind == "heading" then return { ("#"):rep(block.level) .. " " .. block.text } end
  if block.kind ~= "table" then return { "- " .. block.text } end
  local lines = { table.concat(block.header, " | ") }
  for _, row in ipairs(block.rows) do
    lines[#lines + 1] = (row.line .. ": " .. table.concat(row, " | ")):gsub(" $", "")
  end
  return lines
end

-- What a document is read as, or its refusal.
local function read(form, text)
  local good, blocks = pcall(require("drift.page." .. form), text)
  if not good then
    assert(type(blocks) == "table", blocks) -- any other is a fault of ours
    return nil, ("%d: %s\n"):format(blocks.line, blocks.message)
  end
  local lines = {}
  for _, block in ipairs(blocks) do
    for _, line in ipairs(lines_of(block)) do lines[#lines + 1] = line end
  end
  return table.concat(lines, "\n") .. "\n"
end

describe("forms.md:", function()
  for _, case in ipairs(cases.read "tests/forms.md") do
    it(case.name, function()
      for _, form in ipairs(FORMS) do
        local text = case.blocks[form]
        local got, refusal = nil, nil
        if text then got, refusal = read(form, text) end
        if text then assert.are.equal(case.blocks.blocks or case.blocks.refused, got or refusal) end
      end
    end)
  end
end)

-- What took minutes, or all of the stack, when it was read carelessly.
local BOMBS = {
  ["braces that are open"] = "enum {", ["lists that are open"] = "[",
  ["objects that are open"] = '{"a":', ["comments that are open"] = "/* ",
  ["texts that are open"] = [["\"]], ["parentheses that are open"] = "(",
  ["heads of enumerations"] = "enum a ", ["heads of classes"] = "\nclass A(",
  ["literals that are open"] = "Literal[",
  ["rows that are open"] = "INSERT INTO t (a) VALUES (1), ",
  ["values that are open"] = "INSERT INTO t (a) VALUES ((((", ["roles"] = ":a", ["links"] = "`a <",
  ["rules"] = "==== ", ["stars"] = "*a", ["docstrings"] = '"""',
}

describe("a large document of", function()
  for what, piece in pairs(BOMBS) do
    it(what, function()
      local text = piece:rep(300000 // #piece)
      for _, form in ipairs(FORMS) do
        local from = os.clock()
        read(form, text)
        assert.is_true(os.clock() - from < 5, form)
      end
    end)
  end
end)
