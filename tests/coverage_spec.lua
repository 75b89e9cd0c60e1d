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

-- A vendor's facts as a table of our own, if they stand beside the project.
local function each_fact(vendor, file, check)
  local path = "../shared/facts/vendors/" .. file
  if not io.open(path) then
    return pending(vendor .. ": no " .. path .. " beside the project", function() end)
  end
  describe(vendor .. ", " .. file .. ":", function()
    check(documents.columns(folder.read(path)))
  end)
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

-- ---- Plivo's Voice API ----

local FACTS = "../facts/vendors/" -- from THEIRS

each_document("Plivo Voice", "plivo_voice.md", FACTS .. "plivo_voice.tsv", function(document)
  local read = document.own and documents.plivo_voice or documents.columns
  each_row(document, read(document.text), 53, 53, function(row)
    local answer = ask("explain", "plivo_voice", row.code)
    assert.are.equal(row.code, answer.key)
    assert.are.equal(row.cause, answer.name)
    if row.section then assert.are.equal(row.section, answer.source.where) end
  end)

  it("names who can hang up, but for two that are nobody", function()
    if not document.own then return end
    local due = {}
    for source in document.text:gmatch("| %*%*([%a ]+)%*%*") do
      if source ~= "Error" and source ~= "Unknown" then due[#due + 1] = source end
    end
    local said = {}
    for i, fact in ipairs(facts_of("plivo_voice", "initiator")) do said[i] = fact.value end
    assert.are.equal(documents.sorted(due), documents.sorted(said))
  end)
end)

-- ---- LiveKit ----

-- The space that has the values of an enum.
local SPACES = {
  DisconnectReason = "disconnect_reason", SIPCallStatus = "sip_call_status",
  SIPStatusCode = "sip_status_code",
  CallStatus = "status", CallStatusDetail = "detail", DisconnectedBy = "disconnected_by",
}

each_document("LiveKit", "livekit.proto", FACTS .. "livekit.tsv", function(document)
  local read = document.own and documents.enums or documents.columns
  each_row(document, read(document.text), 98, 98, function(row)
    local answer = ask("explain", "livekit", row.name)
    assert.are.equal(row.number or row.code, answer.key)
    assert.are.equal(row.name, answer.name)
    assert.are.equal(SPACES[row.enum] or row.space, answer.space)
    if answer.space == "sip_status_code" and answer.key ~= "0" then
      assert.are.equal(tonumber(answer.key), answer.sip)
    end
  end)
end)

local function check_livekit_reason(row)
  local words = row.sip:gsub("^(%d)xx$", "any %1xx"):gsub("any 4xx", "any other 4xx")
  for _, fact in ipairs(ask("vendor", "livekit").facts) do
    if fact.value == row.disconnect_reason then return expect.contains(fact.meaning, words) end
  end
  error("nothing is said of " .. row.disconnect_reason)
end

describe("LiveKit's disconnect reasons", function()
  local path = THEIRS .. FACTS .. "livekit_sip_to_reason.tsv"
  if not io.open(path) then
    return pending("no " .. path .. " beside the project", function() end)
  end
  for _, row in ipairs(documents.columns(folder.read(path))) do
    it("tell of " .. row.sip, function() check_livekit_reason(row) end)
  end
end)

-- ---- Vonage ----

each_document("Vonage", "vonage.java", FACTS .. "vonage_voice_api.tsv", function(document)
  local read = document.own and documents.enums or documents.columns
  each_row(document, read(document.text), 27, 27, function(row)
    local value = row.code or row.name:lower()
    local answer = ask("explain", "vonage", value)
    assert.are.equal(value, answer.key)
    assert.are.equal(value:upper(), answer.name)
    assert.are.equal(SPACES[row.enum or row.space], answer.space)
  end)
end)

each_document("Vonage's article", "vonage.txt", FACTS .. "vonage.tsv", function(document)
  local rows = document.own and documents.vonage_sip(document.text)
    or documents.columns(document.text)
  each_row(document, rows, 10, 9, function(row)
    local code = row.code or row.sip
    local answer = ask("explain", "vonage", code)
    assert.are.equal(code, answer.key)
    if row.phrase then assert.are.equal(row.phrase, answer.name) end
    if code ~= "0" then assert.are.equal(tonumber(code), answer.sip) end
  end)

  it("knows what the older edition had in place of a code", function()
    for value in document.text:gmatch("\n(%w+) %- Call") do
      assert.are.equal("callback", ask("explain", "vonage", value).space)
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

-- ---- Codes that serve for several rows, which their names tell apart ----

-- The rows of a vendor that the tool lists, those[space][key][name], and how many a space has.
local function listed(vendor)
  local those, counts = {}, {}
  for _, entry in ipairs(ask_all("list", vendor)) do
    local space = those[entry.space] or {}
    those[entry.space], counts[entry.space] = space, (counts[entry.space] or 0) + 1
    space[entry.key] = space[entry.key] or {}
    space[entry.key][entry.name] = entry
  end
  return those, counts
end

-- The row of that space, key and name.
local function the_row(those, space, key, name)
  local entry = ((those[space] or {})[key] or {})[name]
  assert.is_table(entry, ("%s %s %s"):format(space, key, name))
  return entry
end

-- ---- Microsoft Teams ----

each_document("Teams", "teams.md", "more/teams_direct_routing.md", function(document)
  local rows, those, counts = documents.teams(document.text), listed "teams"
  each_row(document, rows, 54, 54, function(row)
    assert.are.equal(row.heading, row.sip)
    assert.are.equal(row.page, row.sip)
    local entry = the_row(those, "codes", row.code, row.name)
    assert.are.equal(tonumber(row.sip), entry.sip)
    assert.are.equal("documented", entry.sip_basis)
    assert.are.equal(row.page, entry.source.where)
    local generated_by = row.code:find("^560") and "customer" or "platform"
    assert.are.equal(generated_by, documents.sorted(entry.initiators))
  end)
  it("has no others", function() assert.are.equal(#rows, counts.codes) end)
end)

-- ---- Azure Communication Services ----

-- The subcode says whose response code it was. A mistyped one says nothing.
local function azure_initiator(code)
  if code == "60486" then return "" end
  return code == "0" and "customer" or code:find("^5[46]0") and "carrier" or "platform"
end

-- The code is of SIP in the documents of calls to the telephone network alone; 497 is a typo.
local function check_pstn_row(those, row)
  local entry = the_row(those, "pstn", row.code, row.name)
  local sip = tonumber(row.name:match("^%d+"))
  if row.name == "497" then sip = 487 end
  assert.are.equal(sip > 0 and sip or nil, entry.sip)
  local basis = sip > 0 and (row.name == "497" and "inferred" or "documented") or nil
  assert.are.equal(basis, entry.sip_basis)
  assert.are.equal(azure_initiator(row.code), documents.sorted(entry.initiators or {}))
  assert.are.equal(row.section, entry.source.where)
end

each_document("Azure, pstn", "acs_pstn.md", "more/azure_communication_services_pstn.md",
  function(document)
    local rows, those, counts = documents.azure(document.text, "pstn"), listed "acs"
    each_row(document, rows, 19, 19, function(row) check_pstn_row(those, row) end)
    it("has no others", function() assert.are.equal(#rows, counts.pstn) end)
  end)

each_document("Azure, call_end", "acs_call_end.md", "more/azure_communication_services_call_end.md",
  function(document)
    local rows, those, counts = documents.azure(document.text, "call_end"), listed "acs"
    each_row(document, rows, 36, 36, function(row)
      local entry = the_row(those, row.space, row.code, row.name)
      assert.are_not.equal("documented", entry.sip_basis)
      assert.are.equal("acs_call_end", entry.source.id)
    end)
    it("has no others", function()
      assert.are.equal(#rows, counts.call_end + counts.code)
    end)
  end)

-- ---- Amazon Connect, Retell and Vapi: identifiers ----

local function check_identifier(vendor, row)
  local answer = ask("explain", vendor, row.code)
  assert.are.equal("reasons", answer.space)
  assert.are.equal(row.code, answer.key)
  assert.are.equal(row.code, answer.name)
  return answer
end

each_document("Amazon Connect", "amazon_connect.md", "more/amazon_connect.md", function(document)
  local rows = documents.amazon_connect(document.text)
  each_row(document, rows, 19, 19, function(row) check_identifier("amazon_connect", row) end)
  it("has no others", function() assert.are.equal(#rows, #ask_all("list", "amazon_connect")) end)
end)

describe("Retell, retell.txt:", function()
  local rows = documents.retell(folder.read("tests/documents/retell.txt"))
  each_row({ own = true }, rows, 34, 34, function(row) check_identifier("retell", row) end)
  it("has no others", function() assert.are.equal(#rows, #ask_all("list", "retell")) end)
end)

each_fact("Retell", "retell.tsv", function(rows)
  for _, row in ipairs(rows) do
    it(row.code, function() check_identifier("retell", row) end)
  end
end)

-- The page has others as well, which do not tell of telephony; of ours it lacks one.
each_document("Vapi", "vapi.mdx", "more/vapi_call_ended_reason.mdx", function(document)
  local rows, sections = documents.vapi(document.text), {}
  for _, row in ipairs(rows) do sections[row.code] = row.section end
  it("has the sections of ours", function()
    local count = 0
    for _, entry in ipairs(ask_all("list", "vapi")) do
      if entry.source.id == "vapi" then
        count = count + 1
        assert.are.equal(sections[entry.key], entry.source.where, entry.key)
      end
    end
    assert.are.equal(48, count)
  end)
  it("has rows, all of them", function()
    assert.are.equal(document.own and 48 or 86, #rows)
  end)
end)

each_fact("Vapi", "vapi.tsv", function(rows)
  local count = 0
  for _, row in ipairs(rows) do
    if row.group_inferred == "telephony" then
      count = count + 1
      it(row.code, function()
        local answer = check_identifier("vapi", row)
        if row.sip ~= "" then assert.are.equal(tonumber(row.sip), answer.sip) end
      end)
    end
  end
  it("has rows, all of them", function()
    assert.are.equal(count, #ask_all("list", "vapi"))
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

-- ---- Telnyx ----

local function check_telnyx_row(row)
  local answer = ask("explain", "telnyx", row.code)
  assert.are.equal(row.code, answer.key)
  assert.are.equal(row.name, answer.name)
  assert.are.equal(row.sip, answer.sip)
  assert.are.equal("documented", answer.sip_basis)
end

each_document("Telnyx", "telnyx.md", "more/telnyx_sip_codes.md", function(document)
  local rows = documents.telnyx(document.text)
  each_row(document, rows, 76, 76, check_telnyx_row)

  it("has no code that is not on the page but of the article", function()
    local due = {}
    for _, row in ipairs(rows) do due[row.code] = "telnyx" end
    for _, entry in ipairs(ask_all("list", "telnyx")) do
      assert.are.equal(due[entry.key] or "telnyx_support", entry.source.id, entry.key)
    end
  end)
end)

-- ---- Twilio ----

local function check_twilio_row(row)
  local answer = ask("explain", "twilio", row.code)
  assert.are.equal(row.code, answer.key)
  assert.are.equal("errors", answer.space)
  if row.name then assert.are.equal(row.name, answer.name) end
end

-- The edition of 2023 words some names otherwise, and lacks what is newer.
each_document("Twilio", "twilio.json", "more/twilio_error_codes_2023.json", function(document)
  local rows = documents.twilio(document.text)
  if not document.own then
    for _, row in ipairs(rows) do row.name = nil end
  end
  each_row(document, rows, 169, 172, check_twilio_row)

  it("has no others", function() assert.are.equal(172, #ask_all("list", "twilio")) end)
end)

each_fact("Twilio", "twilio.tsv", function(rows)
  local list, spaces = {}, { account = true, sip = true, rest_calls = true, twiml_dial = true }
  for _, row in ipairs(rows) do
    if spaces[row.space] then
      list[#list + 1] = { title = row.code .. " " .. row.name, code = row.code, name = row.name }
    end
  end
  each_row({}, list, 172, 172, check_twilio_row)
end)

-- ---- Yeti ----

local function check_yeti_row(row)
  local answer = ask("explain", "yeti", row.id)
  assert.are.equal(row.id, answer.key)
  assert.are.equal("codes", answer.space)
  assert.are.equal(row.reason, answer.name)
  assert.are.equal(row.namespace, answer.source.where)
  if row.sip == "699" then row.sip = nil end -- no code of anybody else's
  assert.are.equal(tonumber(row.sip), answer.sip)
end

-- Does what the sender gets say more than its code? What ends an answered call is in no response,
-- and a number of the call stands where the phrase has one with $.
local function yeti_says_more(row)
  local code, phrase = row.sent[1], row.sent[2]
  return row.namespace ~= "SIP" and code ~= "200" and not phrase:find("$", 1, true)
    and phrase ~= "Internal Server Error" and phrase ~= ask("explain", code).phrase
end

local function check_yeti_replies(rows)
  local due, count = {}, 0
  for _, row in ipairs(rows) do
    if yeti_says_more(row) then due[table.concat(row.sent, " ")] = row.namespace end
  end
  for _, entry in ipairs(ask_all("list", "yeti")) do
    if entry.space == "replies" then
      count = count + 1
      local key = entry.sip .. " " .. entry.reason
      assert.are.equal(due[key], entry.source.where, key)
    end
  end
  for key in pairs(due) do
    count = count - 1
    assert.are.equal("replies", ask("explain", "yeti", key:match("^(%d+) (.*)$")).space, key)
  end
  assert.are.equal(0, count)
end

describe("Yeti, yeti.sql:", function()
  local rows = documents.yeti(folder.read("tests/documents/yeti.sql"))
  each_row({}, rows, 144, 144, check_yeti_row)
  it("has a row for each phrase that says more than its code", function()
    check_yeti_replies(rows)
  end)
end)

each_fact("Yeti", "yeti.tsv", function(rows)
  local list = {}
  for i, row in ipairs(rows) do
    list[i] = {
      title = row.internal_id .. " " .. row.reason, id = row.internal_id, reason = row.reason,
      sip = row.sip, namespace = row.namespace,
    }
  end
  each_row({}, list, 144, 144, check_yeti_row)
end)

each_fact("DIDWW's ids", "didww_rerouting_ids.tsv", function(rows)
  for _, row in ipairs(rows) do
    it(row.id, function()
      assert.are.equal(tonumber(row.sip), ask("explain", "yeti", row.id).sip)
    end)
  end
end)

-- ---- Cisco ----

-- Causes of Q.850, some of Cisco's own among and behind them, and codes whose low byte is one.
local CISCO_ALONE = { [122] = true, [123] = true, [125] = true, [126] = true }

local function cisco_q850(code)
  local cause = code & 0xff
  local is_own = CISCO_ALONE[code] or cause == 0 or cause > 127
  return not is_own and cause or nil
end

-- The document explains some names behind them.
local function check_cisco_row(row)
  local answer = ask("explain", "cisco_cucm", row.code)
  assert.are.equal(row.code, answer.key)
  assert.are.equal(answer.name, row.name:sub(1, #answer.name))
  assert.are.equal(row.sip, answer.sip)
  assert.are.equal(cisco_q850(tonumber(row.code)), answer.q850)
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
    local number = tonumber(row.code)
    assert.are.equal(number >= 1 and number <= 127 and number or nil, answer.q850)
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
