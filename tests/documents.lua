-- SPDX-License-Identifier: MIT
-- Reads the vendors' documents, apart from the spec and from gen/drift: for each a list of rows
-- with what stands there.

local documents = {}

local function lines_of(text) return text:gmatch("([^\n]*)\n?") end

-- A list of words in one order, to compare it with another.
function documents.sorted(list)
  table.sort(list)
  return table.concat(list, " ")
end

-- ---- Plivo: Markdown tables ----

-- What the older edition of the page says of its first rows: whom, and the SIP code if it is one.
local plivo_older = {
  ["3000"] = { "carrier", "200" }, ["3010"] = { "customer", "200" },
  ["3020"] = { "platform" }, ["3030"] = { "platform", "402" }, ["3040"] = { "platform", "200" },
  ["4000"] = { "platform", "400" }, ["4010"] = { "carrier", "503" },
  ["4020"] = { "customer", "401" },
}

-- Who the code or its description names, in the page's words.
local function plivo_initiator(cause, description)
  local words = cause .. " " .. description
  if words:lower():find("carrier") then return "carrier" end
  for _, pattern in ipairs { "ustomer", "Your PBX", "from user", "^user_cancelled", "_user " } do
    if words:find(pattern) then return "customer" end
  end
  return words:find("Zentrunk") and "platform" or ""
end

function documents.plivo(text)
  local rows, section = {}, nil
  for line in lines_of(text) do
    section = line:match('title="(.-) %(') or section
    local code, cause, description = line:match("^%s*| (%d%d%d%d) | `([%w_]+)`%s*| (.-)%s*|")
    if code then
      local older = plivo_older[code] or {}
      rows[#rows + 1] = {
        title = code .. " " .. cause, code = code, cause = cause, section = section,
        initiator = older[1] or plivo_initiator(cause, description),
        sip = older[2] or description:match("returned (%d%d%d)"),
      }
    end
  end
  return rows
end

-- Facts that the page names, as { value, kind }.
function documents.plivo_facts(text)
  local facts = {}
  local function note(kind, pattern)
    for value in text:gmatch(pattern) do facts[#facts + 1] = { value, kind } end
  end
  note("initiator", "| %*%*(%a+)%*%*")
  note("media", "%((%d+%-%d+ UDP)%)")
  note("numbers", "(E%.164)")
  for list in text:gmatch("Use (PCM[%w, -]+)") do
    for codec in list:gmatch("%u%u%u%u") do facts[#facts + 1] = { codec, "codec" } end
    facts[#facts + 1] = { "telephone-event", "codec" }
  end
  return facts
end

-- ---- Plivo's Voice API, LiveKit, Vonage ----

function documents.plivo_voice(text)
  local rows, section = {}, nil
  for line in lines_of(text) do
    section = line:match('title="(.-) %(') or section
    local code, cause = line:match("^%s*| (%d+)%s+| `([^`]+)`")
    if code then
      local title = code .. " " .. cause
      rows[#rows + 1] = { title = title, code = code, cause = cause, section = section }
    end
  end
  return rows
end

-- Enums of .proto or Java: { enum = DisconnectReason, name = JOIN_FAILURE, number = "7" or nil }.
function documents.enums(text)
  local rows, enum = {}, nil
  for line in lines_of(text) do
    enum = line:match("enum (%w+) {") or enum
    local name = line:match("^%s+([%u_]+)")
    if name then
      rows[#rows + 1] = {
        title = enum .. " " .. name, enum = enum, name = name, number = line:match("= (%d+);"),
      }
    end
  end
  return rows
end

-- Lines of code and meaning, "486 Busy Here -".
function documents.vonage_sip(text)
  local rows = {}
  for code, phrase in text:gmatch("\n(%d%d%d) ([%a ]+) %-") do
    rows[#rows + 1] = { title = code .. " " .. phrase, code = code, phrase = phrase }
  end
  return rows
end

-- Facts kept in tab-separated columns: a row for each line, by the names in the first.
function documents.columns(text)
  local rows, names = {}, nil
  for line in text:gmatch("[^\n]+") do
    local row, at = {}, 0
    for cell in (line .. "\t"):gmatch("([^\t]*)\t") do
      at = at + 1
      row[names and names[at] or at] = cell
    end
    if names then rows[#rows + 1] = row else names = row end
  end
  return rows
end

-- ---- DIDWW: a table flattened to one cell a line, a code printed once for several rows ----

local function didww_cells(text)
  local cells = {}
  local body = text:match("SIP Response Codes\nDisconnect initiator.*$")
  body = body:match("Description |\n|%-%-%-|%-%-%-|%-%-%-|%-%-%-|\n(.*)$") or ""
  for line in lines_of(body) do
    local cell = line:match("^(.-)%s*|$")
    if cell then cells[#cells + 1] = cell end
  end
  return cells
end

function documents.didww(text)
  local cells, rows = didww_cells(text), {}
  local at, code = 1, nil
  while at < #cells do
    local initiators, reason = {}
    for party in cells[at]:gmatch("%a+") do initiators[#initiators + 1] = party:lower() end
    if cells[at + 1]:find("^%d%d%d$") then
      code, reason = cells[at + 1], cells[at + 2]
    else
      reason = cells[at + 1]
      assert(cells[at + 3] == "", "a row without a code must end in an empty cell: " .. reason)
    end
    at = at + 4
    rows[#rows + 1] = {
      title = code .. " " .. reason, code = code, reason = reason,
      initiators = documents.sorted(initiators),
    }
  end
  return rows
end

-- ---- Exotel: everything in one line of lower case, sections "3\) client errors (4xx ..." ----

-- The bodies of its sections, by number.
function documents.exotel(text)
  local sections = {}
  for number, body in (text:gsub("(%d+)\\%)", "\1%1\2") .. "\1"):gmatch("(%d+)\2(.-)%f[\1]") do
    sections[tonumber(number)] = body
  end
  return sections
end

-- The SIP codes of one section, "4xx", whose rows follow each other.
local function exotel_class(rows, section, number)
  local class, body = section:match("%((%d)xx"), section:match("what to check (.*)$")
  local function add(code, title, rest)
    rows[#rows + 1] = { title = title, code = code, text = rest, section = tostring(number) }
  end
  for code, rest in body:gmatch("%f[%d](" .. class .. "%d%d)%f[%D] (.-)%f[%d]%f[%w]") do
    add(code, code .. " " .. rest, rest)
  end
  -- a row whose text has a number of its own was cut there: the meaning comes before it
  local last = body:match("%f[%d](" .. class .. "%d%d) [^%d]*$")
  if last and (not rows[#rows] or rows[#rows].code ~= last) then
    add(last, last, body:match(last .. " (.*)$"))
  end
end

function documents.exotel_sip(sections)
  local rows = {}
  for number = 1, 5 do exotel_class(rows, sections[number], number) end
  return rows
end

function documents.exotel_api(section)
  local rows = {}
  local pattern = "%f[%d](%d%d%d%d) (%d%d%d) (.-)%f[%d]%f[%w]"
  for code, http, rest in (section .. " 9999 "):gmatch(pattern) do
    local title = code .. " " .. http
    rows[#rows + 1] = { title = title, code = code, http = tonumber(http), text = rest }
  end
  return rows
end

-- How many calls of the API are printed beside the errors.
function documents.exotel_calls(section)
  local _, trunks = section:gsub("p[ou][st]t? /trunks", "")
  local _, others = section:gsub("p[ou][st]t? /[pdw]", "")
  return trunks + others
end

-- ---- 2talk: bullets, and headings that are rows ----

function documents.talk(text)
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

-- Its payload types: { [number] = codec, as SDP has it }.
function documents.talk_payload_types(text)
  local types = {}
  for number, codec in text:gmatch("\n%s*• (%d+): ([%w.-]+%w)") do
    types[tonumber(number)] = codec:gsub("%.", "")
  end
  return types
end

-- ---- Microsoft Teams: a page for each response code, a section for each of its codes ----

function documents.teams(text)
  local rows, page = {}, nil
  for line in lines_of(text) do
    page = line:match("^# SIP response code (%d%d%d)") or page
    local code, sip, name = line:match("^## (%d+) (%d%d%d) (.+)$")
    if code then
      rows[#rows + 1] = { title = code .. " " .. name, name = name, page = page, heading = sip }
    end
    local row = rows[#rows] or {}
    row.code = line:match("^%- Microsoft response code: %**(%d+)") or row.code
    row.sip = line:match("^%- SIP response code: %**(%d+)") or row.sip
  end
  return rows
end

-- ---- Azure: tables of subcodes, codes and result categories ----

local function cells_of(line)
  local cells = {}
  for cell in line:gmatch("|%s*([^|]-)%s*%f[|]") do cells[#cells + 1] = cell end
  return cells
end

-- A row without a subcode is one for each of its codes, and its message is what it is called.
local function azure_codes(rows, codes, message)
  for code in codes:gmatch("%d+") do
    local name = message:gsub("%.$", "")
    rows[#rows + 1] = { title = code .. " " .. name, space = "code", code = code, name = name }
  end
end

function documents.azure(text, space)
  local rows, section = {}, nil
  for line in lines_of(text) do
    section = line:match("^##+ (.-)%s*$") or section
    local subcode, codes, message, category = table.unpack(cells_of(line))
    if subcode == "" and codes and codes:find("%d") then
      azure_codes(rows, codes, message)
    elseif subcode and subcode:find("^%d+$") then
      local name = codes .. (category and category ~= "" and " " .. category or "")
      rows[#rows + 1] = {
        title = subcode .. " " .. name, space = space, code = subcode, name = name,
        section = section,
      }
    end
  end
  return rows
end

-- ---- Lists of identifiers: Amazon's and Vapi's bullets, Retell's class ----

function documents.amazon_connect(text)
  local rows = {}
  for code in text:gmatch("\n%- `([%u_]+)`") do rows[#rows + 1] = { title = code, code = code } end
  return rows
end

function documents.retell(text)
  local rows = {}
  local list = text:match("disconnection_reason: .-%]%s*%]")
  for code in list:gmatch('"([%l_]+)"') do rows[#rows + 1] = { title = code, code = code } end
  return rows
end

function documents.vapi(text)
  local rows, section = {}, nil
  for line in lines_of(text) do
    section = line:match("^##+ (.+)$") or section
    for code in (line:match("^%- (`.+) — ") or ""):gmatch("`([%l%d.-]+)`") do
      rows[#rows + 1] = { title = code, code = code, section = section }
    end
  end
  return rows
end

-- ---- The knowledge-base list: bullets, some misprinted ----

function documents.kb(text)
  local rows = {}
  for line in lines_of((text:gsub("\u{a0}", " "))) do -- the page has no-break spaces
    local code, phrase = line:match("^%s*• · (%d%d%d) (.-) – ")
    if code then
      rows[#rows + 1] = { title = code .. " " .. phrase, code = tonumber(code), phrase = phrase }
    end
  end
  return rows
end

-- ---- Telnyx: Markdown tables, in which a range such as D10-D17 stands for all of its codes ----

-- The codes of a range, in its own width: P05-P06 is P05 and P06.
local function telnyx_codes(first, last)
  local letters, from = first:match("^(%u+)(%d+)$")
  local to, codes = last and last:match("%d+$") or from, {}
  for number = tonumber(from), tonumber(to) do
    codes[#codes + 1] = letters .. ("%0" .. #from .. "d"):format(number)
  end
  return codes
end

function documents.telnyx(text)
  local rows = {}
  for line in lines_of(text) do
    local code, sip, name = line:match("^| ([%u%d-]+)%s+| (%d%d%d)%s+| (.-)%s+|")
    local first, last = (code or ""):match("^(%u+%d+)%-?(%u*%d*)$")
    for _, key in ipairs(first and telnyx_codes(first, last ~= "" and last or nil) or {}) do
      rows[#rows + 1] = { title = key .. " " .. name, code = key, sip = tonumber(sip), name = name }
    end
  end
  return rows
end

-- ---- Twilio: JSON with an object for each error ----

-- The ranges of the errors about accounts, Dial, requests and SIP, and those between that are not.
local twilio_ranges = {
  { 10001, 10005 }, { 13201, 13258 }, { 13802, 13802 }, { 21200, 21263 }, { 32001, 32401 },
}
local twilio_others = { [13216] = true, [13256] = true, [13257] = true }

local function twilio_has(code)
  for _, range in ipairs(twilio_ranges) do
    if code >= range[1] and code <= range[2] then return not twilio_others[code] end
  end
  return false
end

function documents.twilio(text)
  local rows = {}
  for code, name in text:gmatch('"code": (%d+),%s*"message": "(.-)",') do
    if twilio_has(tonumber(code)) then
      rows[#rows + 1] = { title = code .. " " .. name, code = code, name = name }
    end
  end
  return rows
end

-- ---- Yeti: rows that go into a table, and those that are changed later ----

local yeti_namespaces = { ["0"] = "TM", ["1"] = "TS", ["2"] = "SIP", ["3"] = "RADIUS" }

-- The words of an SQL list, without their quotes: "'No routes', NULL, 404".
local function sql_list(text)
  local list = {}
  for quoted, word in (text:gsub("'(.-)'", "\1%1\1") .. ","):gmatch("%s*(\1?)([^\1,]*)\1?%s*,") do
    list[#list + 1] = (quoted ~= "" or word ~= "NULL") and word or false
  end
  return list
end

-- What the sender gets is the rewritten code and phrase, where there are some.
local function yeti_row(values)
  return {
    title = values.id .. " " .. values.reason, id = values.id, sip = values.code,
    reason = values.reason, namespace = yeti_namespaces[values.namespace_id],
    sent = { values.rewrited_code or values.code, values.rewrited_reason or values.reason },
  }
end

function documents.yeti(text)
  local rows, by_id = {}, {}
  for names, list in text:gmatch("INSERT INTO disconnect_code %((.-)%) VALUES %((.-)%);\n") do
    local values, at = {}, 0
    local words = sql_list(list)
    for name in names:gmatch("[%w_]+") do
      at = at + 1
      values[name] = words[at] ~= "" and words[at] or nil
    end
    by_id[values.id] = values
    rows[#rows + 1] = values
  end
  local change = "code=(%d+), reason='(.-)' WHERE id=(%d+)"
  for code, reason, id in text:gmatch(change) do
    local values = by_id[id]
    values.code, values.reason = code, reason
  end
  for i, values in ipairs(rows) do rows[i] = yeti_row(values) end
  return rows
end

-- ---- Cisco: Markdown tables, the second with a column in hexadecimal ----

-- A row that has one number in decimal and another in hexadecimal is two.
function documents.cisco_cucm(text)
  local rows = {}
  local function add(code, name)
    rows[#rows + 1] = {
      title = code .. " " .. name, code = code, name = name:gsub("\u{2014}", " - "),
      sip = tonumber(name:match("^CCM_SIP_+(%d%d%d)_")),
    }
  end
  for line in lines_of(text) do
    local code, rest = line:match("^| (%d+) | (.-) |$")
    local hex, name = (rest or ""):match("^0x(%x+) | (.*)$")
    if code then add(code, name or rest) end
    if hex and tonumber(hex, 16) ~= tonumber(code) then
      add(("%d"):format(tonumber(hex, 16)), name)
      rows[#rows].other = code
    end
  end
  return rows
end

-- ---- FreeSWITCH: an enum in C, and a switch over it ----

function documents.freeswitch(text)
  local rows, by_name, waiting = {}, {}, {}
  local default = tonumber(text:match("default:%s*return (%d+);"))
  for name, number in text:gmatch("SWITCH_CAUSE_([%u_]+) = (%d+)") do
    local row = { title = number .. " " .. name, name = name, code = number, sip = default }
    rows[#rows + 1], by_name[name] = row, row
  end
  for line in lines_of(text) do
    local name = line:match("^%s*case SWITCH_CAUSE_([%u_]+):")
    local sip = tonumber(line:match("^%s*return (%d+);"))
    if name then waiting[#waiting + 1] = by_name[name] end
    for _, row in ipairs(sip and waiting or {}) do row.sip = sip end
    if sip then waiting = {} end
  end
  return rows
end

-- ---- Asterisk: constants in C, one for another; a table of their names; XML; a switch ----

function documents.asterisk(text)
  local rows = {}
  local function add(space, code, name)
    rows[#rows + 1] = { title = code .. " " .. name, space = space, code = code, name = name }
  end
  for name, value in text:gmatch("#define AST_CAUSE_([%u_]+)%s+([%w_]+)") do
    if value:find "^%d" then
      local called = ('{ AST_CAUSE_%s, "%s",'):format(name, name)
      assert(value == "0" or text:find(called, 1, true), name)
      add("causes", value, name)
    else
      add("aliases", "AST_CAUSE_" .. name, value)
    end
  end
  for value in text:gmatch('<value name="(%u+)" />') do add("dialstatus", value, value) end
  for code, name in text:gmatch('case (AST_CDR_%u+):%s*return "([%u ]+)"') do
    add("disposition", code, name)
  end
  return rows
end

-- ---- Kamailio and OpenSIPS: response codes of their own, and their phrases ----

function documents.proxies(text)
  local rows, codes = {}, {}
  for line in lines_of(text) do
    local name, code = line:match("^#define (E_[%u_]+) %-(4%d%d)$")
    if name then codes[name] = code end
    codes.at = codes[line:match("^%s*case (E_[%u_]+):")] or codes.at
    local phrase = line:match('error_txt%s*=%s*"(.-)"')
    if phrase then
      rows[#rows + 1] = { title = codes.at .. " " .. phrase, sip = codes.at, phrase = phrase }
    end
  end
  return rows
end

return documents
