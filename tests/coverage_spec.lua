#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- Does the tool answer every row of the vendors' documents, with the code, name, initiator and HTTP
-- status that stand there? Reads the documents with readers of its own, apart from the spec: those in
-- ../shared/vendor-docs when they are there, and small ones of the same shape in tests/documents.

package.path = "gen/?.lua;" .. package.path
local files = require "files"
local json = require "dkjson"

-- What the tool says, decoded: an array of records, or the one record where there is one.
local function ask(...)
  local words = {}
  for i, word in ipairs { ... } do words[i] = "'" .. word:gsub("'", "'\\''") .. "'" end
  local pipe = assert(io.popen("build/sipcause " .. table.concat(words, " ") .. " --json 2>/dev/null"))
  local value = json.decode(pipe:read("a"))
  pipe:close()
  return value and #value == 1 and value[1] or value
end

local function sorted(list)
  table.sort(list)
  return table.concat(list, " ")
end

local function lines_of(text) return text:gmatch("([^\n]*)\n?") end

-- The documents to try: ours, and the vendor's where it stands beside the project.
local function documents(ours, theirs)
  local list = { { name = ours, text = assert(files.read("tests/documents/" .. ours)), own = true } }
  local text = files.read("../shared/vendor-docs/" .. theirs)
  if text then list[2] = { name = theirs, text = text } end
  return list
end

-- One check per row, and the count where the document is the vendor's.
local function each_row(document, rows, count, check)
  for _, row in ipairs(rows) do it(row.title, function() check(row) end) end
  it("has rows, all of them", function()
    if document.own then assert.is_true(#rows >= 4) else assert.are.equal(count, #rows) end
  end)
end

-- ---- Plivo: Markdown tables ----

-- Who the code or its description names, in the page's words.
local function plivo_initiator(cause, description)
  local words = cause .. " " .. description
  if words:lower():find("carrier") then return "carrier" end
  if words:find("ustomer") or words:find("PBX") or words:find("from user") or words:find("^user_cancelled") or words:find("_user ") then
    return "customer"
  end
  return words:find("Zentrunk") and "platform" or ""
end

local function plivo_rows(text)
  local rows, section = {}, nil
  for line in lines_of(text) do
    section = line:match('title="(.-) %(') or section
    local code, cause, description = line:match("^%s*| (%d%d%d%d) | `([%w_]+)`%s*| (.-)%s*|")
    if code then
      rows[#rows + 1] = {
        title = code .. " " .. cause, code = code, cause = cause, section = section,
        initiator = plivo_initiator(cause, description), sip = description:match("returned (%d%d%d)"),
      }
    end
  end
  return rows
end

for _, document in ipairs(documents("plivo.md", "plivo-zentrunk-hangup-codes.md")) do
  describe("Plivo Zentrunk, " .. document.name .. ":", function()
    each_row(document, plivo_rows(document.text), 80, function(row)
      local answer = assert(ask("explain", "plivo", row.code))
      assert.are.equal(row.code, answer.key)
      assert.are.equal(row.cause, answer.name)
      assert.are.equal(row.section, answer.source.where)
      assert.are.equal(row.initiator, sorted(answer.initiators or {}))
      assert.are.equal(row.sip and "documented" or "inferred", answer.sip_basis or "inferred")
      if row.sip then assert.are.equal(tonumber(row.sip), answer.sip) end
    end)
    it("names its hangup sources, ports, codecs and number format", function()
      local facts = {}
      for _, fact in ipairs(ask("vendor", "plivo").facts) do
        facts[fact.value] = fact.kind
        if fact.kind == "media" then facts[("%d-%d %s"):format(fact.low, fact.high, fact.value:upper())] = "media" end
      end
      for source in document.text:gmatch("| %*%*(%a+)%*%*") do assert.are.equal("initiator", facts[source]) end
      for ports in document.text:gmatch("%((%d+%-%d+ UDP)%)") do assert.are.equal("media", facts[ports]) end
      for format in document.text:gmatch("E%.164") do assert.are.equal("numbers", facts[format]) end
      for list in document.text:gmatch("Use (PCM[%w, -]+)") do
        for codec in list:gmatch("%u%u%u%u") do assert.are.equal("codec", facts[codec]) end
        assert.are.equal("codec", facts["telephone-event"])
      end
    end)
  end)
end

-- ---- DIDWW: a table flattened to one cell a line, a code printed once for several rows ----

local function didww_rows(text)
  local cells, rows = {}, {}
  for line in lines_of(text:match("Description |\n|%-%-%-|%-%-%-|%-%-%-|%-%-%-|\n(.*)$") or "") do
    local cell = line:match("^(.-)%s*|$")
    if cell then cells[#cells + 1] = cell end
  end
  local at, code = 1, nil
  while at < #cells do
    local initiators, reason = {}
    for party in cells[at]:gmatch("%a+") do initiators[#initiators + 1] = party:lower() end
    if cells[at + 1]:find("^%d%d%d$") then
      code, reason, at = cells[at + 1], cells[at + 2], at + 4
    else
      reason = cells[at + 1]
      assert(cells[at + 3] == "", "a row without a code must end in an empty cell: " .. reason)
      at = at + 4
    end
    rows[#rows + 1] = { title = code .. " " .. reason, code = code, reason = reason, initiators = sorted(initiators) }
  end
  return rows
end

for _, document in ipairs(documents("didww.txt", "didww-call-log-response-codes.txt")) do
  local rows = didww_rows(document.text:match("SIP Response Codes\nDisconnect initiator.*$"))
  describe("DIDWW, " .. document.name .. ":", function()
    each_row(document, rows, 85, function(row)
      local answer = assert(ask("explain", "didww", row.code, row.reason))
      assert.are.equal(tonumber(row.code), answer.sip)
      assert.are.equal("documented", answer.sip_basis)
      assert.are.equal(row.reason, answer.reason)
      assert.are.equal(row.initiators, sorted(answer.initiators))
    end)
    it("answers a code alone with all its reasons", function()
      local reasons, codes = {}, 0
      for _, row in ipairs(rows) do
        codes = codes + (reasons[row.code] and 0 or 1)
        reasons[row.code] = reasons[row.code] or {}
        table.insert(reasons[row.code], row.reason)
      end
      for code, list in pairs(reasons) do
        local answer = ask("explain", "didww", code)
        local got = {}
        for _, entry in ipairs(answer.key and { answer } or answer) do got[#got + 1] = entry.reason end
        if not document.own then assert.are.equal(sorted(list), sorted(got)) end
      end
      if not document.own then assert.are.equal(61, codes) end
    end)
  end)
end

-- ---- Exotel: everything in one line of lower case, sections "3\) client errors (4xx ..." ----

local function exotel_sections(text)
  local sections = {}
  for number, body in (text:gsub("(%d+)\\%)", "\1%1\2") .. "\1"):gmatch("(%d+)\2(.-)%f[\1]") do
    sections[tonumber(number)] = body
  end
  return sections
end

local function exotel_sip_rows(sections)
  local rows = {}
  for number = 1, 5 do
    local class = sections[number]:match("%((%d)xx")
    local body = sections[number]:match("what to check (.*)$")
    for code, rest in body:gmatch("%f[%d](" .. class .. "%d%d)%f[%D] (.-)%f[%d]%f[%w]") do
      rows[#rows + 1] = { title = code .. " " .. rest, code = code, text = rest, section = tostring(number) }
    end
    -- a row whose text has a number of its own was cut there: the meaning comes before it
    local last = body:match("%f[%d](" .. class .. "%d%d) [^%d]*$")
    if last and (not rows[#rows] or rows[#rows].code ~= last) then
      rows[#rows + 1] = { title = last, code = last, text = body:match(last .. " (.*)$"), section = tostring(number) }
    end
  end
  return rows
end

local function exotel_api_rows(body)
  local rows = {}
  for code, http, rest in (body .. " 9999 "):gmatch("%f[%d](%d%d%d%d) (%d%d%d) (.-)%f[%d]%f[%w]") do
    rows[#rows + 1] = { title = code .. " " .. http, code = code, http = tonumber(http), text = rest }
  end
  return rows
end

for _, document in ipairs(documents("exotel.txt", "exotel-sip-error-codes.txt")) do
  local sections = exotel_sections(document.text)

  describe("Exotel SIP codes, " .. document.name .. ":", function()
    each_row(document, exotel_sip_rows(sections), 24, function(row)
      local answer = assert(ask("explain", "exotel", row.code))
      assert.are.equal(row.code, answer.key)
      assert.are.equal(tonumber(row.code), answer.sip)
      assert.are.equal(answer.name:lower(), row.text:sub(1, #answer.name))
      assert.are.equal(row.section, answer.source.where)
    end)
  end)

  describe("Exotel API errors, " .. document.name .. ":", function()
    for _, row in ipairs(exotel_api_rows(sections[8])) do
      it(row.title, function()
        local answer = assert(ask("explain", "exotel", row.code))
        assert.are.equal("api", answer.space)
        assert.are.equal(row.http, answer.http)
        assert.are.equal(answer.name:lower(), row.text:sub(1, #answer.name))
        if document.own then return end
        local calls = 0
        for _, call in ipairs(answer.calls) do
          calls = calls + 1
          if not call:find("^all ") then assert.is_truthy(sections[8]:find(call:lower(), 1, true), call) end
        end
        assert.is_true(calls > 0)
      end)
    end
    it("are all there", function()
      assert.are.equal(document.own and 2 or 6, #exotel_api_rows(sections[8]))
    end)
    it("are returned by as many calls as the guide prints", function()
      local printed, said = 0, 0
      for _ in sections[8]:gmatch("p[ou][st]t? /trunks") do printed = printed + 1 end
      for _ in sections[8]:gmatch("p[ou][st]t? /[pdw]") do printed = printed + 1 end
      for _, row in ipairs(exotel_api_rows(sections[8])) do
        for _, call in ipairs(ask("explain", "exotel", row.code).calls) do
          if not call:find("^all ") then said = said + 1 end
        end
      end
      if not document.own then assert.are.equal(printed, said) end
    end)
  end)

  describe("Exotel media symptoms, " .. document.name .. ":", function()
    -- The text does not say where a symptom ends, so the names that the tool knows must begin the
    -- section and follow each other in it.
    it("stand in the section, in order, beginning with it", function()
      local body, at, count = sections[6]:match("what to check (.*)$"), 1, 0
      for _, entry in ipairs(ask("list", "exotel")) do
        if entry.space == "media" then
          local from, to = body:find(entry.name:lower(), at, true)
          assert.is_truthy(from, entry.name)
          if count == 0 then assert.are.equal(1, from) end
          at, count = to + 1, count + 1
          assert.are.equal(entry.name, ask("explain", "exotel", entry.key).name)
        end
      end
      assert.are.equal(4, count)
    end)
  end)

  describe("Exotel, " .. document.name .. ":", function()
    it("names its ports, its codec and what to check", function()
      local ports, codecs, checks = {}, {}, {}
      local profile = ask("vendor", "exotel")
      for _, fact in ipairs(profile.facts) do
        if fact.kind == "signaling" then ports[#ports + 1] = ("%d"):format(fact.low) end
        if fact.kind == "media" then ports[#ports + 1] = ("%d–%d"):format(fact.low, fact.high) end
        if fact.kind == "codec" then codecs[#codecs + 1] = fact.value end
        if fact.kind == "check" then checks[fact.value] = fact.meaning .. " " .. fact.advice end
      end
      local first, second = sections[9]:match("port %((%d+) / (%d+)%)")
      assert.are.equal(sorted { first, second, sections[9]:match("udp (%d+–%d+) open") }, sorted(ports))
      assert.is_truthy(sections[7]:find("g 711 a law", 1, true))
      assert.are.same({ "PCMA" }, codecs)
      assert.is_true(profile.codecs_only)
      for _, key in ipairs { "signaling-port", "media-ports", "allowed-ips", "trunk-domain", "mode", "destination-uri", "codec-enabled" } do
        assert.is_truthy(checks[key], key)
      end
    end)
  end)
end

-- ---- 2talk: bullets, and headings that are rows ----

local function talk_rows(text)
  local rows, seen = {}, {}
  for line in lines_of(text) do
    local code, phrase = line:gsub("^%s*• ", ""):match("^(%d%d%d) (%u[%w %-]+)")
    if code and not seen[code] then
      seen[code] = true
      rows[#rows + 1] = { title = code .. " " .. phrase, code = code, phrase = phrase }
    end
  end
  return rows
end

for _, document in ipairs(documents("2talk.txt", "2talk-sip-error-response-codes.txt")) do
  describe("2talk, " .. document.name .. ":", function()
    local rows = talk_rows(document.text)
    for _, row in ipairs(rows) do
      it(row.title, function()
        local answer = assert(ask("explain", "2talk", row.code))
        assert.are.equal(row.code, answer.key)
        assert.are.equal(row.phrase, answer.name)
        assert.are.equal(tonumber(row.code), answer.sip)
      end)
    end
    it("has all its rows", function() assert.are.equal(document.own and 3 or 19, #rows) end)
    it("names its payload types", function()
      local types, count = {}, 0
      for _, fact in ipairs(ask("vendor", "2talk").facts) do
        if fact.kind == "codec" then types[fact.payload_type] = fact.value end
      end
      for number, codec in document.text:gmatch("\n%s*• (%d+): ([%w.-]+%w)") do
        assert.are.equal((codec:gsub("%.", "")), types[tonumber(number)])
        count = count + 1
      end
      assert.are.equal(document.own and 2 or 4, count)
    end)
  end)
end

-- ---- The knowledge-base list: bullets, some misprinted ----

for _, document in ipairs(documents("kb.txt", "kb-sip-response-codes-reference.txt")) do
  describe("The knowledge-base list, " .. document.name .. ":", function()
    local rows = {}
    for line in lines_of((document.text:gsub("\u{a0}", " "))) do -- the page has no-break spaces
      local code, phrase = line:match("^%s*• · (%d%d%d) (.-) – ")
      if code then rows[#rows + 1] = { title = code .. " " .. phrase, code = tonumber(code), phrase = phrase } end
    end
    each_row(document, rows, 70, function(row)
      assert.are.equal(row.code, ask("explain", tostring(row.code)).code)
      local found, answer = false, assert(ask("explain", row.phrase))
      for _, record in ipairs(answer.code and { answer } or answer) do found = found or record.code == row.code end
      assert.is_true(found)
    end)
  end)
end
