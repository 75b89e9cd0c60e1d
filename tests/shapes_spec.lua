#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- Lines of other programs' logs: each sample in spec/logs.lua is explained wherever it stands, and
-- nothing that only looks like it; and so are the reasons of vendors that have some.

package.path = "gen/?.lua;tests/?.lua;" .. package.path
local expect = require "expect"
local folder = require "folder"
local json = require "dkjson"
local log_shape = require "common.log_shape"
local shell = require "shell"

local logs = require "common.load" ("spec", error).logs
local scratch = folder.new()
local TOOL = "build/sipcause "

local function written(text)
  folder.write(scratch .. "/log", text)
  return scratch .. "/log"
end

-- What annotate puts under the lines of a text.
local function explanations(text, tool)
  local list = {}
  local out = shell.output((tool or TOOL) .. "annotate " .. written(text))
  for line in out:gmatch "[^\n]+" do list[#list + 1] = line:match("^    (%w.*)$") end
  return list
end

local function each_sample(verb, visit)
  for _, row in ipairs(logs[verb]) do
    for i, sample in ipairs(row.samples) do visit(row, sample, row.id .. " " .. i) end
  end
end

-- How the explanation of a sample begins.
local function due(row, sample)
  local holes = log_shape.match(row.shape, sample)
  if holes.code then return holes.code .. " " end
  return holes.key and row.vendor .. " " or "Q.850 " .. holes.cause .. " "
end

-- Does it say the code, the key or the cause? A key may stand as the name of another.
local function check(row, sample, text)
  local list = explanations(text)
  expect.at_least(#list, 1)
  expect.equal(list[1]:sub(1, #due(row, sample)), due(row, sample), text)
  local key = log_shape.match(row.shape, sample).key
  if key then expect.contains(list[1], key) end
end

-- A sample without what it says: what is before that, that, what is behind.
local function cut_out(row, sample)
  local holes = log_shape.match(row.shape, sample)
  local known = holes.key or holes.cause or holes.code
  local pattern = holes.code and "^(.-%f[%d])(" .. known .. ")(%f[%D].*)$"
    or "^(.*)(" .. known .. ")(.*)$"
  return sample:match(pattern)
end

describe("a line of another program", function()
  each_sample("shape", function(row, sample, name)
    it(name .. " is explained", function() check(row, sample, sample .. "\n") end)

    it(name .. " is explained behind anything, without a line end, with CR", function()
      for length = 0, 8 do check(row, sample, ("."):rep(length) .. sample) end
      check(row, sample, "one\ntwo\n" .. sample .. "\r\nthree\n")
    end)

    it(name .. " is explained for explain, too", function()
      local said = shell.output(TOOL .. "explain - <" .. written(sample .. "\n"))
      expect.equal(said:sub(1, #due(row, sample)), due(row, sample), sample)
    end)

    it(name .. " says nothing with a code that nobody knows", function()
      local before, known, behind = cut_out(row, sample)
      for _, other in ipairs { "999", "0", "", "USER", known:lower() .. "x" } do
        assert.are.same({}, explanations(before .. other .. behind))
      end
    end)
  end)

end)

describe("all lines of other programs", function()
  it("are explained wherever a block of what is read ends", function()
    local count, text = 0, {}
    for shift = 0, 40 do
      local size = 0
      each_sample("shape", function(row, sample)
        if not row.shape:find("{call}", 1, true) then -- whose call is told, too
          text[#text + 1] = sample
          count, size = count + 1, size + #sample + 1
        end
      end)
      text[#text + 1] = ("quiet line\n"):rep((131072 - size) // 11) .. ("-"):rep(shift * 3)
    end
    expect.equal(#explanations(table.concat(text, "\n") .. "\n"), count)
  end)

  it("are not what has only a part of one", function()
    for _, row in ipairs(logs.shape) do
      for _, part in ipairs(log_shape.parts(row.shape)) do
        assert.are.same({}, explanations("What " .. part.literal .. " BUSY 486 is\n"))
      end
    end
  end)
end)

describe("all lines of other programs, where no byte behind them may be read", function()
  local SANITIZED = "build/sanitized/sipcause "

  setup(function() assert(os.execute("make -s " .. SANITIZED .. ">&2")) end)

  it("cut off anywhere are no fault", function()
    local text = {}
    each_sample("shape", function(_, sample)
      for length = 1, #sample do text[#text + 1] = sample:sub(1, length) end
      for from = 2, #sample do text[#text + 1] = sample:sub(from) end
    end)
    expect.at_least(#explanations(table.concat(text, "\n"), SANITIZED), 100)
  end)

  it("at the end of a file without a line end are explained", function()
    each_sample("shape", function(_, sample)
      expect.at_least(#explanations(sample, SANITIZED), 1, sample)
    end)
  end)
end)

describe("a line that tells of a call", function()
  each_sample("shape", function(row, sample, name)
    local call = log_shape.match(row.shape, sample).call
    if not call then return end

    it(name .. " is that call", function()
      local calls = shell.output(TOOL .. "annotate --calls " .. written(sample .. "\n"))
      expect.matches(calls, "\n" .. call:gsub("%p", "%%%0") .. " +over ")
      expect.equal(#explanations(sample), 2)
    end)

    it(name .. " counts as one, in its hour", function()
      local said = shell.output(TOOL .. "summary " .. written(sample .. "\n" .. sample .. "\n"))
      expect.contains(said, "1 call: ")
      expect.contains(said, "Nov 28 21:00 ")
    end)
  end)

  it("goes on with it: answered, then ended by who sent the BYE", function()
    local text = ""
    for _, one in ipairs { { "INVITE", "a", "b" }, { "BYE", "b", "a" } } do
      text = text .. ("ACC: transaction answered: timestamp=1;method=%s;from_tag=%s;to_tag=%s;"
        .. "call_id=one@x;code=200;reason=OK\n"):format(table.unpack(one))
    end
    local calls = shell.output(TOOL .. "annotate --calls " .. written(text))
    expect.matches(calls, "one@x +over +ended +%S+ +callee +answered")
  end)

  it("begins another attempt behind a challenge", function()
    local text = ""
    for _, code in ipairs { "407", "486" } do
      text = text .. ("ACC: transaction answered: timestamp=1;method=INVITE;from_tag=a;to_tag=b;"
        .. "call_id=one@x;code=%s;reason=x\n"):format(code)
    end
    expect.matches(shell.output(TOOL .. "annotate --calls " .. written(text)),
      "one@x +over +busy +486 ")
  end)
end)

-- Two calls, of which the first message says that its body is longer than it is.
local MESSAGES = {
  "INVITE sip:b@example.com SIP/2.0\r\nVia: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK1\r\n"
    .. "From: <sip:a@example.com>;tag=1\r\nTo: <sip:b@example.com>\r\nCall-ID: one@x\r\n"
    .. "CSeq: 1 INVITE\r\nContent-Type: application/sdp\r\nContent-Length: 400\r\n\r\nv=0\r\n",
  "SIP/2.0 486 Busy Here\r\nVia: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK1\r\n"
    .. "From: <sip:a@example.com>;tag=1\r\nTo: <sip:b@example.com>;tag=2\r\nCall-ID: one@x\r\n"
    .. "CSeq: 1 INVITE\r\nContent-Length: 0\r\n\r\n",
  "SIP/2.0 404 Not Found\r\nVia: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK2\r\n"
    .. "From: <sip:a@example.com>;tag=3\r\nTo: <sip:c@example.com>;tag=4\r\nCall-ID: two@x\r\n"
    .. "CSeq: 1 INVITE\r\nContent-Length: 0\r\n\r\n",
}

describe("a line before a message", function()
  each_sample("before", function(_, sample, name)
    it(name .. " ends the body before it, and keeps calls apart", function()
      local text = ""
      for _, message in ipairs(MESSAGES) do text = text .. sample .. "\n" .. message .. "\n" end
      local path = written(text)
      local calls = shell.output(TOOL .. "annotate --calls " .. path)
      expect.matches(calls, "\none@x +over +busy +486 ")
      expect.matches(calls, "\ntwo@x +over +not_found +404 ")
      expect.contains(shell.output(TOOL .. "summary " .. path), "2 calls: 0 answered, 2 failed")
      local told = {}
      for _, one in ipairs(explanations(text)) do told[#told + 1] = one:match "^%d%d%d" end
      assert.are.same({ "486", "404" }, told)
    end)
  end)
end)

describe("an export of Homer's in JSON", function()
  it("has its messages in strings, whose calls are kept apart", function()
    local text = '{"data":['
    for i, message in ipairs(MESSAGES) do
      text = text .. (i > 1 and "," or "") .. '{"raw":"' .. message:gsub("\r\n", "\\r\\n")
        .. '","protocol_header":{"srcIp":"192.0.2.1"}}\n'
    end
    local calls = shell.output(TOOL .. "annotate --calls " .. written(text .. "]}\n"))
    expect.matches(calls, "\none@x +over +busy +486 ")
    expect.matches(calls, "\ntwo@x +over +not_found +404 ")
  end)
end)

describe("a record without the names of its columns", function()
  each_sample("record", function(row, sample, name)
    it(name .. " counts for summary, in its hour", function()
      local said = shell.output(TOOL .. "summary " .. written((sample .. "\n"):rep(2)))
      expect.matches(said, "^2 calls: ")
      expect.contains(said, "2026-11-28 21:00 ")
      local vendor = TOOL .. "summary -v " .. row.vendor .. " " .. scratch .. "/log"
      expect.equal(shell.output(vendor), said)
    end)

    it(name .. " is not another vendor's, nor the next file's", function()
      local path = written(sample .. "\n")
      expect.contains(shell.fails(TOOL .. "summary -v plivo " .. path), "no call in it")
      folder.write(scratch .. "/other", "disposition,answer\nBUSY,1\nBUSY,2\n")
      local said = shell.output(TOOL .. "summary " .. path .. " " .. scratch .. "/other")
      expect.matches(said, "^1 call: ")
    end)
  end)

  it("has the name of its disposition where the vendor has two codes of that name", function()
    local path = written(logs.record[1].samples[1]:gsub('"BUSY"', '"NO ANSWER"') .. "\n")
    expect.contains(shell.output(TOOL .. "summary " .. path), "asterisk AST_CDR_NOANSWER NO ")
  end)
end)

describe("a record of FreeSWITCH in JSON", function()
  local sample
  each_sample("shape", function(row, text)
    if row.id == "freeswitch_cdr" then sample = text end
  end)

  it("counts for summary, whatever stands behind the cause, and however many there are", function()
    local other = sample:gsub("}}$", '},"callflow":[{"times":{"hangup_time":"1"}}]}')
    local list = "[" .. sample .. "," .. other .. "]"
    for _, text in ipairs { sample, sample .. "\n" .. other, list } do
      local said = shell.output(TOOL .. "summary " .. written(text))
      local count = select(2, text:gsub('"core', ""))
      expect.matches(said, ("^%d calls?: 0 answered, %d failed"):format(count, count))
      expect.contains(said, "freeswitch NO_ANSWER 19")
    end
  end)

  it("counts where its object is called so, and nowhere else", function()
    local text = sample:gsub('"variables"', '"others"')
    shell.fails(TOOL .. "summary " .. written(text))
  end)
end)

-- The entries of a vendor's space, as the tool lists them.
local function entries_of(vendor, space)
  local list = {}
  for _, one in ipairs(json.decode(shell.output(TOOL .. "list --json " .. vendor))) do
    if one.space == space then list[#list + 1] = one end
  end
  return list
end

-- What annotate says below each of some lines, which it copies.
local function below(lines, vendor)
  local path, list, number = written(table.concat(lines, "\n") .. "\n"), {}, 0
  for line in shell.output(TOOL .. "annotate -v " .. vendor .. " " .. path):gmatch "[^\n]+" do
    if line == lines[number + 1] then
      number, list[number + 1] = number + 1, {}
    else
      table.insert(list[number], line)
    end
  end
  expect.equal(number, #lines)
  return list
end

describe("a reason of a vendor that was named", function()
  for vendor, space in pairs { didww = "calllog", yeti = "replies" } do
    -- The words that explain a reason begin so, in one of the lines.
    local function expect_each(form, least)
      local entries, lines = entries_of(vendor, space), {}
      expect.at_least(#entries, least)
      for i, one in ipairs(entries) do
        lines[i] = form:gsub("CODE", one.sip):gsub("REASON", function() return one.name end)
      end
      for i, said in ipairs(below(lines, vendor)) do
        local one = entries[i]
        expect.contains(table.concat(said, "\n"),
          ("    %s %d %s: %s"):format(vendor, one.sip, one.name, one.meaning))
      end
    end
    local least = vendor == "didww" and 85 or 42

    for _, form in ipairs {
      "SIP/2.0 CODE REASON", "CODE REASON", "code CODE: REASON", "1,b,CODE,REASON,2",
      '"CODE";"REASON"', "REASON", " REASON ", "a, REASON, b", 'reason="REASON"', "reason: REASON",
    } do
      it(vendor .. "'s is explained: " .. form, function() expect_each(form, least) end)
    end
  end

  it("is none among other words, in other letters, or of another code", function()
    for _, line in ipairs {
      "the call was Forbidden to all", "BYE", "bye", "Bye now", "Forbidden: no",
      "486 Ringing timeout", "4870 Ringing timeout", "487Ringing timeout", "487 Ringing timeouts",
      "SIP/2.0 486 Ringing timeout", "487       Ringing timeout of all",
    } do
      local said = table.concat(below({ line }, "didww")[1], "\n")
      expect.lacks(said, "didww")
    end
  end)
end)
