#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- Small pages that took minutes or gigabytes to read. Each is read or refused with limits that a
-- cost in proportion to its size keeps many times over, and no other cost does.

package.path = "gen/?.lua;tests/?.lua;" .. package.path
local drift_folder = require "drift_folder"
local folder = require "folder"
local pages = require "pages"

local SECONDS, KILOBYTES = 10, 1000000

-- A page of that shape, with `what` before the first place that has `mark`, or at its end.
local function with(name, mark, what)
  local shape = pages.shape(name)
  local text = shape.render(pages.records[shape.vendor])
  local at = mark and assert(text:find(mark, 1, true)) or #text + 1
  return shape.vendor, text:sub(1, at - 1) .. what .. text:sub(at)
end

local MARKDOWN, HTML, ONE_LINE = "plivo, Markdown", "plivo, HTML", "exotel, one line"
local XML = "iana, XML"
local CODES = "## Hangup Codes"

-- As many of these as take so many bytes.
local function row_of(what, bytes) return what:rep(bytes // #what) end

-- The same, as lines.
local function lines_of(what, bytes) return row_of(what, bytes) .. "\n" end

-- The rows of some codes, without a cell for the description.
local function code_rows(first, last)
  local rows = {}
  for code = first, last do rows[#rows + 1] = "<tr><td>" .. code .. "<td>a<td>b" end
  return table.concat(rows)
end

-- Each is a shape, where in it, and what.
local BOMBS = {
  ["spans of spans"] = {
    HTML, "<details>", "<table><tr>" .. row_of("<td rowspan=999 colspan=1000>", 35000)
      .. row_of("<tr><td>x", 9000) .. "</table>",
  },
  ["a long cell that spans rows"] = {
    HTML, "<details>", "<table><tr><td>Code<td>Cause<td>Description<td>Next Steps"
      .. "<tr><td>1<td>a<td rowspan=999>" .. row_of("x", 100000) .. "<td>b" .. code_rows(2, 999)
      .. "</table>",
  },
  ["elements that are open"] = { HTML, "<details>", row_of("<i><p>x", 100000) },
  ["ends of what never began"] = {
    HTML, "<details>", row_of("<i>", 100000) .. row_of("</b>", 100000),
  },
  ["comments that are open"] = { HTML, "<details>", row_of("<!-- >", 2000000) },
  ["brackets"] = { MARKDOWN, CODES, lines_of("[", 400000) },
  ["links that are open"] = { MARKDOWN, CODES, lines_of("[](", 400000) },
  ["links within links"] = { MARKDOWN, CODES, lines_of("[]( [](x) ", 1000000) },
  ["a rule without an end"] = { MARKDOWN, CODES, "x |\n|" .. lines_of("-", 200000) },
  ["a header with blanks behind it"] = {
    MARKDOWN, CODES, "| x |" .. lines_of(" ", 200000) .. "|-|\n",
  },
  ["lines below a code"] = { "2talk, text", "Response code groups", row_of("x\n", 500000) },
  ["registries that are open"] = { XML, "<registry id=", row_of("<registry>", 400000) },
  ["parts that are open"] = { XML, "<record>", row_of("<record><value>x", 400000) },
  ["references"] = { XML, "<record>", row_of("<xref/>", 400000) },
  ["characters of XML"] = { XML, "<record>", row_of("&lt;", 400000) },
  ["comments of XML that are open"] = { XML, "<record>", row_of("<!-- >", 400000) },
  ["a line of words for a code"] = { ONE_LINE, "a wrong number", row_of("x ", 200000) },
  ["a line of words for a symptom"] = { ONE_LINE, "half a wall", row_of("x ", 200000) },
  ["a line of words for no symptom"] = { ONE_LINE, "sound one way", row_of("x ", 200000) },
}

-- Runs the command with these limits, which end it with a status of 128 and more, or 4.
local function limited(dir, vendor, page, options)
  local command = "cd %s && ulimit -t %d && ulimit -v %d && lua5.4 %s/gen/drift.lua %s %s "
    .. "--color never %s"
  local root = drift_folder.root
  return drift_folder.run(command, dir, SECONDS, KILOBYTES, root, vendor, page, options or "")
end

describe("a page of", function()
  for name, bomb in pairs(BOMBS) do
    it(name .. " is read or refused", function()
      local dir = folder.new()
      local vendor, page = with(table.unpack(bomb))
      folder.write(dir .. "/page", page)
      local spec = "--spec " .. drift_folder.root .. "/spec"
      local said, status = limited(dir, vendor, "page", spec)
      local answered = said:find "^drift: page:%d+: " or said:find " records read, "
      assert.is_truthy(answered, ("status %d: %s"):format(status, said:sub(1, 200)))
      folder.remove(dir)
    end)
  end
end)

-- Sections of a row each, of which every one has a heading of its own.
local function many_sections(count)
  local section = '<A title="S%d (1-2)">\n| Code | Cause | Description | Next Steps |\n|-|-|-|-|\n'
    .. "| %d | a | b | c |\n</A>\n"
  local sections = {}
  for i = 1, count do sections[i] = section:format(i, i) end
  local _, page = with(MARKDOWN, "<AccordionGroup>", table.concat(sections))
  return page
end

describe("a page of many sections", function()
  it("is taken over", function()
    local dir = drift_folder.begin(drift_folder.case(MARKDOWN))
    folder.write(dir .. "/page", many_sections(2000))
    local said, status = limited(dir, "plivo", "page", "--apply --whole >report")
    assert.are.equal(0, status, said)
    local report = drift_folder.read(dir .. "/report")
    assert.is_truthy(report:find "\n  added +2000 a +page:%d+ +S2000\n", report:sub(1, 999))
    folder.remove(dir)
  end)
end)

describe("a page of more than 4 MiB", function()
  local function check(write, due)
    local dir = folder.new()
    local said, status = drift_folder.run("cd %s && %s", dir, write)
    assert.are.equal(0, status, said)
    said, status = limited(dir, "plivo", "page", "--spec " .. drift_folder.root .. "/spec")
    assert.are.equal(due, said)
    assert.are.equal(2, status)
    folder.remove(dir)
  end
  it("is refused with its size", function()
    check("truncate -s 100000000 page",
      "drift: page: 100000000 bytes are no page; at most 4194304 are read\n")
  end)
  it("is refused where nobody knows its size", function()
    check("ln -s /dev/zero page",
      "drift: page: 4194305 bytes are no page; at most 4194304 are read\n")
  end)
end)

teardown(drift_folder.remove)
