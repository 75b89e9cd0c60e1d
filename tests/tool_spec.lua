#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- Runs tests/tool.md against the tool, built as usual and with sanitizers; checks that its JSON is
-- JSON.

package.path = "tests/?.lua;" .. package.path
local cases = require "cases"
local folder = require "folder"
local json = require "dkjson"
local needs = require "needs"

local it_with = needs.it_with(it, pending)

local here = assert(os.getenv("PWD"))
local PATH = "PATH=%s/%s:%s/tests:$PATH TERM=xterm; unset NO_COLOR; "

-- Runs a command in bash, with the tool in `build`; returns standard output, then standard error,
-- then "[status]" if it is not 0.
local function run(command, build)
  local dir = folder.new()
  folder.write(dir .. "/command", PATH:format(here, build or "build", here) .. command .. "\n")
  local command_line = ("bash %s/command >%s/out 2>%s/err </dev/null"):format(dir, dir, dir)
  local _, _, status = os.execute(command_line)
  local text = ""
  for _, name in ipairs { "out", "err" } do
    local file = assert(io.open(dir .. "/" .. name, "rb"))
    text = text .. file:read("a")
    file:close()
  end
  folder.remove(dir)
  if text ~= "" and text:sub(-1) ~= "\n" then text = text .. "\n" end
  return text .. (status ~= 0 and ("[%d]\n"):format(status) or "")
end

-- The commands of a block, each with what it must print.
local function commands(text)
  local list = {}
  for line in text:gmatch("([^\n]*)\n") do
    local command = line:match("^%$ (.*)$")
    if command then
      list[#list + 1] = { command = command, expected = "" }
    else
      list[#list].expected = list[#list].expected .. line .. "\n"
    end
  end
  return list
end

-- Lines that end in "..." stand for any line that begins like them.
local function fill_in(expected, got)
  local lines, next_line = {}, got:gmatch("([^\n]*)\n")
  for line in expected:gmatch("([^\n]*)\n") do
    local is, start = next_line() or "", line:match("^(.*)%.%.%.$")
    lines[#lines + 1] = start and is:sub(1, #start) == start and is or line
  end
  return table.concat(lines, "\n") .. (#lines > 0 and "\n" or "")
end

-- Why a command cannot be run with this build, if it cannot.
local function obstacle(command, build)
  if command:find("script -q", 1, true) and not os.execute("command -v script >/dev/null") then
    return "skipped: there is no script(1) to make a terminal"
  elseif build ~= "build" and command:find("ulimit -v", 1, true) then
    return "skipped: sanitizers take more memory than that"
  end
end

local function run_cases(build)
  for _, case in ipairs(cases.read "tests/tool.md") do
    describe(build .. ": tool.md: " .. case.name, function()
      for _, step in ipairs(commands(case.blocks[""])) do
        local why = obstacle(step.command, build)
        if why then
          pending(step.command .. ": " .. why)
        else
          it(step.command, function()
            local got = run(step.command, build)
            assert.are.equal(fill_in(step.expected, got), got)
          end)
        end
      end
    end)
  end
end

run_cases("build")
assert(os.execute("make -s build/sanitized/sipcause >&2"))
run_cases("build/sanitized")

describe("JSON", function()
  local function decode(command)
    local value, _, problem = json.decode((run(command)))
    assert.is_nil(problem)
    return value
  end

  it("of one record is an array", function()
    assert.are.equal(486, decode("sipcause explain -J 486")[1].code)
  end)
  it("of several is one, too", function()
    assert.are.equal(3, #decode("sipcause explain -J plivo forbidden"))
  end)
  it("of the codes lists all 85", function()
    assert.are.equal(85, #decode("sipcause list --json"))
  end)
  it("of a vendor lists all its entries", function()
    assert.are.equal(80, #decode("sipcause list plivo --json"))
  end)
  it("of a vendor says where each of its facts stands", function()
    for _, fact in ipairs(decode("sipcause vendor --json exotel")[1].facts) do
      assert.is_truthy(fact.kind and fact.source.id and fact.source.where)
    end
  end)
  it("has texts and a source in every record", function()
    for _, vendor in ipairs { "", "plivo", "didww", "exotel", "2talk" } do
      local command = "sipcause list --json " .. vendor
      for _, record in ipairs(decode(command)) do
        for _, key in ipairs { "kind", "outcome", "action", "display", "meaning", "advice" } do
          assert.are.equal("string", type(record[key]))
        end
        assert.is_truthy(record.source.id and record.source.where)
        assert.is_true(#record.display <= 24)
      end
    end
  end)
end)

-- Captures from the field stand beside the project. Another program reads them, too.
describe("captures from the field", function()
  local folder_of = "../shared/samples/pcaps/"
  local names = io.popen("ls " .. folder_of .. "*.pcap* 2>/dev/null"):read("a")
  if names == "" then return pending("no " .. folder_of .. " beside the project") end

  -- The response codes in what a command prints, in its order: that of each line that has the
  -- pattern, or all.
  local function codes(command, pattern)
    local list = {}
    for line in io.popen(command):lines() do
      if not pattern then
        for code in line:gmatch "%d+" do list[#list + 1] = code end
      else
        list[#list + 1] = line:match(pattern)
      end
    end
    return table.concat(list, " ")
  end

  for path in names:gmatch("[^\n]+") do
    it_with("tshark", path:match("[^/]+$") .. " gives every status line", function()
      local due = codes("tshark -r " .. path .. " -Y sip.Status-Code -T fields -e sip.Status-Code "
        .. "2>/dev/null")
      assert.are.equal(due, codes("build/sipcause scan " .. path, "^%d+: (%d+)"))
      assert.are.equal(due, codes("build/sipcause annotate " .. path, "^SIP/2.0 (%d%d%d)"))
      assert.are.equal(due, codes("gzip -c " .. path .. " | build/sipcause annotate",
        "^    (%d%d%d)[ ,]"))
    end)
  end
end)

-- Logs from the field stand beside the project, with a list of where their status lines are.
describe("logs from the field", function()
  local logs = "../shared/samples/logs/"
  local list = io.open(logs .. "expected_occurrences.tsv")
  if not list then return pending("no " .. logs .. " beside the project") end
  local expected = {}
  for line in list:lines() do
    local name, number = line:match("^([^\t]+)\t(%d+)\t")
    if name then
      expected[name] = expected[name] or {}
      expected[name][tonumber(number)] = true
    end
  end
  list:close()

  -- The numbers of the lines that the tool explains, and whether it copied all others as they are.
  local function explained(name)
    local numbers, number = {}, 0
    local source = assert(io.open(logs .. name, "rb"))
    local lines = source:lines("L")
    local due = lines()
    for line in io.popen("build/sipcause annotate " .. logs .. name):lines("L") do
      if line == due then
        number, due = number + 1, lines()
      elseif not line:find("^    [RW][%a-]+: ") and not line:find("^    Call ") then
        assert.is_truthy(line:find("^    %d%d%d[ ,]"), line)
        numbers[number] = true
      end
    end
    source:close()
    assert.is_nil(due)
    return numbers
  end

  for name in pairs(expected) do
    if io.open(logs .. name) then
      it(name, function() assert.are.same(expected[name], explained(name)) end)
    end
  end
end)
