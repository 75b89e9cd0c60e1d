#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- Does the tool answer every row of the vendors' documents, with the code, name, initiator and HTTP
-- status that stand there? Asks for those in ../shared/vendor-docs when they are there, and for
-- small ones of the same shape in tests/documents.

package.path = "tests/?.lua;" .. package.path
local documents = require "documents"
local expect = require "expect"
local folder = require "folder"
local json = require "dkjson"

local THEIRS = "../shared/vendor-docs/"

-- The records that the tool prints, be it one alone or an array; one without fields when it does
-- not know.
local function ask_all(...)
  local words = {}
  for i, word in ipairs { ... } do words[i] = "'" .. word:gsub("'", "'\\''") .. "'" end
  local command = "build/sipcause " .. table.concat(words, " ") .. " --json 2>/dev/null"
  local pipe = assert(io.popen(command))
  local value = json.decode(pipe:read("a")) or {}
  pipe:close()
  return value[1] and value or { value }
end

-- The only one.
local function ask(...)
  local records = ask_all(...)
  assert.are.equal(1, #records)
  return records[1]
end

-- Calls check(document) for our small document and for the vendor's, if it stands beside the
-- project: each in a describe of its own, whose name says which.
local function each_document(vendor, ours, theirs, check)
  local function declare(name, path, own)
    describe(vendor .. ", " .. name .. ":", function()
      check { own = own, text = folder.read(path) }
    end)
  end
  declare(ours, "tests/documents/" .. ours, true)
  if io.open(THEIRS .. theirs) then
    declare(theirs, THEIRS .. theirs, false)
  else
    pending(vendor .. ": no " .. THEIRS .. theirs .. " beside the project", function() end)
  end
end

-- A check for each row, and the count: of the vendor's document, and of ours.
local function each_row(document, rows, count, own_count, check)
  for _, row in ipairs(rows) do it(row.title, function() check(row) end) end
  it("has rows, all of them", function()
    assert.are.equal(document.own and own_count or count, #rows)
  end)
end

-- The facts that the tool has of a vendor, of one kind.
local function facts_of(vendor, kind)
  local facts = {}
  for _, fact in ipairs(ask("vendor", vendor).facts) do
    if fact.kind == kind then facts[#facts + 1] = fact end
  end
  return facts
end

-- ---- Plivo ----

local function check_plivo_row(row)
  local answer = ask("explain", "plivo", row.code)
  assert.are.equal(row.code, answer.key)
  assert.are.equal(row.cause, answer.name)
  assert.are.equal(row.section, answer.source.where)
  assert.are.equal(row.initiator, documents.sorted(answer.initiators or {}))
  assert.are.equal(row.sip and "documented" or "inferred", answer.sip_basis or "inferred")
  if row.sip then assert.are.equal(tonumber(row.sip), answer.sip) end
end

each_document("Plivo Zentrunk", "plivo.md", "plivo-zentrunk-hangup-codes.md", function(document)
  each_row(document, documents.plivo(document.text), 80, 6, check_plivo_row)

  it("names its hangup sources, ports, codecs and number format", function()
    local kinds = {}
    for _, fact in ipairs(ask("vendor", "plivo").facts) do
      local value = fact.value
      if fact.kind == "media" then
        value = ("%d-%d %s"):format(fact.low, fact.high, value:upper())
      end
      if value then kinds[value] = fact.kind end
    end
    for _, fact in ipairs(documents.plivo_facts(document.text)) do
      assert.are.equal(fact[2], kinds[fact[1]], fact[1])
    end
  end)
end)

-- ---- DIDWW ----

local function check_didww_row(row)
  local answer = ask("explain", "didww", row.code, row.reason)
  assert.are.equal(tonumber(row.code), answer.sip)
  assert.are.equal("documented", answer.sip_basis)
  assert.are.equal(row.reason, answer.reason)
  assert.are.equal(row.initiators, documents.sorted(answer.initiators))
end

-- The reasons of each code, and how many codes that are.
local function reasons_by_code(rows)
  local reasons, count = {}, 0
  for _, row in ipairs(rows) do
    if not reasons[row.code] then reasons[row.code], count = {}, count + 1 end
    table.insert(reasons[row.code], row.reason)
  end
  return reasons, count
end

each_document("DIDWW", "didww.txt", "didww-call-log-response-codes.txt", function(document)
  local rows = documents.didww(document.text)
  each_row(document, rows, 85, 5, check_didww_row)

  if document.own then return end -- which has not all reasons of a code
  local reasons, count = reasons_by_code(rows)
  it("has so many codes", function() assert.are.equal(61, count) end)
  it("answers a code alone with all its reasons", function()
    for code, list in pairs(reasons) do
      local said = {}
      for i, entry in ipairs(ask_all("explain", "didww", code)) do said[i] = entry.reason end
      assert.are.equal(documents.sorted(list), documents.sorted(said))
    end
  end)
end)

-- ---- Exotel ----

local function check_exotel_row(row)
  local answer = ask("explain", "exotel", row.code)
  assert.are.equal(row.code, answer.key)
  assert.are.equal(tonumber(row.code), answer.sip)
  assert.are.equal(answer.name:lower(), row.text:sub(1, #answer.name))
  assert.are.equal(row.section, answer.source.where)
end

local function check_exotel_api_row(row)
  local answer = ask("explain", "exotel", row.code)
  assert.are.equal("api", answer.space)
  assert.are.equal(row.http, answer.http)
  assert.are.equal(answer.name:lower(), row.text:sub(1, #answer.name))
end

-- The calls that return this error, as the guide would print them.
local function calls_of(row)
  local calls = {}
  for _, call in ipairs(ask("explain", "exotel", row.code).calls) do
    if not call:find("^all ") then calls[#calls + 1] = call:lower() end
  end
  return calls
end

-- The text does not say where a symptom ends, so the names that the tool knows must begin the
-- section and follow each other in it.
local function check_exotel_symptoms(section)
  local body, at, count = section:match("what to check (.*)$"), 1, 0
  for _, entry in ipairs(ask_all("list", "exotel")) do
    if entry.space == "media" then
      local from, to = body:find(entry.name:lower(), at, true)
      assert.is_not_nil(from, entry.name)
      if count == 0 then assert.are.equal(1, from) end
      at, count = to + 1, count + 1
      assert.are.equal(entry.name, ask("explain", "exotel", entry.key).name)
    end
  end
  assert.are.equal(4, count)
end

local function check_exotel_ports(section)
  local ports = {}
  for _, fact in ipairs(facts_of("exotel", "signaling")) do
    ports[#ports + 1] = ("%d"):format(fact.low)
  end
  for _, fact in ipairs(facts_of("exotel", "media")) do
    ports[#ports + 1] = ("%d–%d"):format(fact.low, fact.high)
  end
  local first, second = section:match("port %((%d+) / (%d+)%)")
  local due = { first, second, section:match("udp (%d+–%d+) open") }
  assert.are.equal(documents.sorted(due), documents.sorted(ports))
end

each_document("Exotel", "exotel.txt", "exotel-sip-error-codes.txt", function(document)
  local sections = documents.exotel(document.text)
  local codecs, checklist = sections[7], sections[9]
  each_row(document, documents.exotel_sip(sections), 24, 7, check_exotel_row)

  it("has media symptoms in order", function() check_exotel_symptoms(sections[6]) end)
  it("names its ports", function() check_exotel_ports(checklist) end)
  it("takes one codec", function()
    expect.contains(codecs, "g 711 a law")
    assert.are.equal("PCMA", facts_of("exotel", "codec")[1].value)
    assert.are.equal(1, #facts_of("exotel", "codec"))
    assert.is_false(ask("vendor", "exotel").codecs_only) -- but in India, which the section is about
    assert.are.equal("IN", facts_of("exotel", "only_in")[1].value)
  end)
  it("says what to check", function()
    local checks = {}
    for _, fact in ipairs(facts_of("exotel", "check")) do checks[fact.value] = fact.meaning end
    for key in ("signaling-port media-ports allowed-ips trunk-domain mode destination-uri "
      .. "codec-enabled"):gmatch("%S+") do
      assert.is_string(checks[key], key)
    end
  end)
end)

each_document("Exotel's API", "exotel.txt", "exotel-sip-error-codes.txt", function(document)
  local section = documents.exotel(document.text)[8]
  local rows = documents.exotel_api(section)
  each_row(document, rows, 6, 2, check_exotel_api_row)

  if document.own then return end -- which has not all calls
  it("returns errors to as many calls as the guide prints, each of them printed", function()
    local count = 0
    for _, row in ipairs(rows) do
      for _, call in ipairs(calls_of(row)) do
        expect.contains(section, call)
        count = count + 1
      end
    end
    assert.are.equal(documents.exotel_calls(section), count)
  end)
end)

-- ---- 2talk ----

local function check_talk_row(row)
  local answer = ask("explain", "2talk", row.code)
  assert.are.equal(row.code, answer.key)
  assert.are.equal(row.phrase, answer.name)
  assert.are.equal(tonumber(row.code), answer.sip)
end

each_document("2talk", "2talk.txt", "2talk-sip-error-response-codes.txt", function(document)
  each_row(document, documents.talk(document.text), 19, 3, check_talk_row)

  it("names its payload types", function()
    local due, count, said = documents.talk_payload_types(document.text), 0, {}
    for _, fact in ipairs(facts_of("2talk", "codec")) do said[fact.payload_type] = fact.value end
    for number, codec in pairs(due) do
      assert.are.equal(codec, said[number])
      count = count + 1
    end
    assert.are.equal(document.own and 2 or 4, count)
  end)
end)

-- ---- The knowledge-base list ----

local function check_kb_row(row)
  assert.are.equal(row.code, ask("explain", tostring(row.code)).code)
  local codes = {}
  for _, record in ipairs(ask_all("explain", row.phrase)) do codes[record.code or 0] = true end
  assert.is_true(codes[row.code], row.phrase)
end

each_document("The knowledge-base list", "kb.txt", "kb-sip-response-codes-reference.txt",
  function(document) each_row(document, documents.kb(document.text), 70, 4, check_kb_row) end)

-- ---- Cisco ----

-- The document explains some names behind them.
local function check_cisco_row(row)
  local answer = ask("explain", "cisco_cucm", row.code)
  assert.are.equal(row.code, answer.key)
  assert.are.equal(answer.name, row.name:sub(1, #answer.name))
  assert.are.equal(row.sip, answer.sip)
  if answer.q850 then assert.are.equal(tonumber(row.code) & 0xff, answer.q850) end
end

each_document("Cisco", "cisco_cucm.txt", "more/cisco_cucm_cdr.txt", function(document)
  local rows = documents.cisco_cucm(document.text)
  each_row(document, rows, 146, 146, check_cisco_row)

  it("says that two numbers of a row disagree", function()
    local said = {}
    for _, fact in ipairs(facts_of("cisco_cucm", "conflict")) do said[fact.value] = fact.meaning end
    for _, row in ipairs(rows) do
      if row.other then expect.contains(said[row.other] or "", row.code) end
    end
  end)
end)

-- ---- FreeSWITCH ----

-- By its name and by its number.
local function check_freeswitch_row(row)
  for _, asked in ipairs { row.name, row.code } do
    local answer = ask("explain", "freeswitch", asked)
    assert.are.equal(row.name, answer.key)
    assert.are.equal(row.code, answer.name)
    assert.are.equal(tonumber(row.sip), answer.sip)
    assert.are.equal("documented", answer.sip_basis)
    if answer.q850 then assert.are.equal(tonumber(row.code), answer.q850) end
  end
end

local FREESWITCH = "../facts/vendors/freeswitch.tsv"

each_document("FreeSWITCH", "freeswitch.txt", FREESWITCH, function(document)
  local rows = document.own and documents.freeswitch(document.text)
    or documents.columns(document.text)
  for _, row in ipairs(rows) do
    row.title, row.sip = row.code .. " " .. row.name, row.sip_sent or row.sip
  end
  each_row(document, rows, 82, 82, check_freeswitch_row)
end)

-- ---- Asterisk ----

local function check_asterisk_row(row)
  for _, answer in ipairs(ask_all("explain", "asterisk", row.code)) do
    if answer.space == row.space then
      assert.are.equal(row.code, answer.key)
      return assert.are.equal(row.name, answer.name)
    end
  end
  error("not known")
end

local ASTERISK = "../facts/vendors/asterisk.tsv"

-- The facts, as the document has them: an alias is a key, and the name is of what it stands for.
local function as_in_asterisk(facts)
  local spaces = { hangup_cause = "causes", hangup_cause_alias = "aliases" }
  for _, row in ipairs(facts) do
    local token = row.token ~= "" and row.token or row.name:gsub("^AST_CAUSE_", "")
    local space = spaces[row.space] or row.space
    local alias = space == "aliases"
    row.code, row.name = alias and row.name or row.code, alias and "AST_CAUSE_" .. token or token
    row.space, row.title = space, row.code .. " " .. row.name
  end
  return facts
end

each_document("Asterisk", "asterisk.txt", ASTERISK, function(document)
  local rows = document.own and documents.asterisk(document.text)
    or as_in_asterisk(documents.columns(document.text))
  each_row(document, rows, 66, 73, check_asterisk_row) -- the facts have no records

  it("finds what stands in a record", function()
    for _, row in ipairs(rows) do
      local found = row.space ~= "disposition"
      for _, answer in ipairs(found and {} or ask_all("explain", "asterisk", row.name)) do
        found = found or answer.name == row.name
      end
      assert.is_true(found, row.name)
    end
  end)
end)

-- ---- Kamailio and OpenSIPS ----

-- By the status line that it sends, and by the phrase; what is not registered is its own.
local function check_proxy_row(row)
  local answer = ask("explain", ("SIP/2.0 %s %s (%s/SL)"):format(row.sip, row.phrase, row.sip))
  assert.are.equal(tonumber(row.sip), answer.code)
  assert.is_false(answer.registered)
  local found = false
  for _, record in ipairs(ask_all("explain", row.phrase)) do
    found = found or record.code == tonumber(row.sip)
  end
  assert.is_true(found, row.phrase)
end

-- The facts of both: those with a code that no RFC has.
local function facts_of_proxies(text)
  local rows = {}
  for _, row in ipairs(documents.columns(text)) do
    if row.sip:find "^47" then
      row.phrase = row.phrase_without_suffix
      row.title = row.sip .. " " .. row.phrase
      rows[#rows + 1] = row
    end
  end
  return rows
end

local function check_proxy(name, count)
  each_document(name, name .. ".txt", "../facts/vendors/" .. name .. ".tsv", function(document)
    local read = document.own and documents.proxies or facts_of_proxies
    each_row(document, read(document.text), count, count, check_proxy_row)
  end)
end

check_proxy("kamailio", 3)
check_proxy("opensips", 4)
