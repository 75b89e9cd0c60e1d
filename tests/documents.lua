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

return documents
