-- SPDX-License-Identifier: MIT
-- Pages in the shapes of the vendors' documents, made of records, words our own: what
-- drift_spec.lua edits at random. A record has a space, a key, a name, its section and what is said
-- of it.

local pages = {}

-- ---- HTML ----

local ENTITIES = {
  ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ["'"] = "&#x27;", ["\u{2013}"] = "&ndash;",
  ["\u{a0}"] = "&nbsp;",
}

local function html(text)
  return (text:gsub("[&<>']", ENTITIES):gsub("\u{2013}", ENTITIES):gsub("\u{a0}", ENTITIES))
end

local HEAD = [[
<!DOCTYPE html>
<html lang="en">
<head><title>Codes &amp; more</title><style>td > p { color: red }</style></head>
<body class="page">
<script>if (1 < 2) { document.write("<table>"); }</script>
<!-- a <table> of nothing -->
<main>
]]
local FOOT = "\n</main>\n<footer><p>Footer<br>text</p></footer>\n</body>\n</html>\n"

local function html_page(body) return HEAD .. table.concat(body, "\n") .. FOOT end

local function html_cell(cell, column, span)
  local shown = column % 2 == 0 and "<p><b>" .. html(cell) .. "</b></p>" or html(cell)
  local spans = span and span > 1 and ' rowspan="' .. span .. '"' or ""
  return "<td" .. spans .. ">" .. shown .. "</td>"
end

-- A table; `spans[row]` rows share the cell of column `at` (0: it stands in an earlier row).
local function html_table(header, rows, at, spans)
  local lines = {
    '<table class="codes" border=0><thead><tr><th>' .. table.concat(header, "</th><th>")
      .. "</th></tr></thead><tbody>",
  }
  for i, row in ipairs(rows) do
    local cells = {}
    for column, cell in ipairs(row) do
      local span = at == column and spans[i]
      if span ~= 0 then cells[#cells + 1] = html_cell(cell, column, span) end
    end
    lines[#lines + 1] = "<tr>" .. table.concat(cells, "\n  ") .. "</tr>"
  end
  lines[#lines + 1] = "</tbody></table>"
  return table.concat(lines, "\n")
end

local function html_list(items)
  local lines = {}
  for i, item in ipairs(items) do
    lines[i] = '<li class="bullet"><span>' .. html(item) .. "</span></li>"
  end
  return "<ul>\n" .. table.concat(lines, "\n") .. "\n</ul>"
end

local function heading(text, level)
  level = level or 2
  return ("<h%d id='x'><a href=\"#x\"></a>%s</h%d>"):format(level, html(text), level)
end

-- ---- Text ----

local function pipes(header, rows, indent)
  local lines = { "| " .. table.concat(header, " | ") .. " |", "|" .. (" ---- |"):rep(#header) }
  for _, row in ipairs(rows) do lines[#lines + 1] = "| " .. table.concat(row, " | ") .. " |" end
  return indent .. table.concat(lines, "\n" .. indent)
end

local function cells_in_lines(rows)
  local lines = {}
  for _, row in ipairs(rows) do
    for _, cell in ipairs(row) do lines[#lines + 1] = cell .. (cell == "" and "|" or " |") end
  end
  return table.concat(lines, "\n")
end

local function flat(header, rows)
  return cells_in_lines { header } .. "\n|" .. ("---|"):rep(#header) .. "\n" .. cells_in_lines(rows)
end

local function bullets(items)
  local lines = {}
  for i, item in ipairs(items) do lines[i] = "  • " .. item end
  return table.concat(lines, "\n")
end

-- ---- Records ----

local function of(records, space, section)
  local list = {}
  for _, record in ipairs(records) do
    local fits = record.space == space and (not section or record.section == section)
    if fits then list[#list + 1] = record end
  end
  return list
end

local function map(list, shape)
  local out = {}
  for i, one in ipairs(list) do out[i] = shape(one) end
  return out
end

local function sections_of(records, space)
  local list, seen = {}, {}
  for _, record in ipairs(of(records, space)) do
    if not seen[record.section] then
      seen[record.section] = true
      list[#list + 1] = record.section
    end
  end
  return list
end

-- ---- Plivo ----

local SOURCES, CODES = { "Source", "Description" }, { "Code", "Cause", "Description", "Next Steps" }
local HELP = { "Read the debug logs", "Save a PCAP", "Send us the Call UUID and the hangup code" }

local function plivo_title(rows)
  return ("%s (%s-%s)"):format(rows[1].section, rows[1].key, rows[#rows].key)
end

local function party_cells(r) return { r.name, r.said } end
local function coded_cells(r) return { r.key, r.name, r.said, r.advice } end

local function plivo_markdown(records)
  local sources = map(of(records, "initiator"), function(r)
    return { "**" .. r.name .. "**", r.said }
  end)
  local out = {
    "# Zentrunk codes, in the vendor's shape", "", "## Hangup Sources", "",
    pipes(SOURCES, sources, ""), "", "## Hangup Codes", "", "<AccordionGroup>",
  }
  for _, section in ipairs(sections_of(records, "hangup")) do
    local rows = of(records, "hangup", section)
    out[#out + 1] = '  <Accordion title="' .. plivo_title(rows) .. '">\n    Some words.\n'
    out[#out + 1] = pipes(CODES, map(rows, function(r)
      return { r.key, "`" .. r.name .. "`", r.said, r.advice }
    end), "    ")
    out[#out + 1] = "  </Accordion>\n"
  end
  out[#out + 1] = "</AccordionGroup>\n\n***\n\n## Getting Help\n\nFirst:\n"
  for i, item in ipairs(HELP) do
    out[#out + 1] = i .. ". " .. item:gsub("debug logs", "[%0](/logs/debug)")
  end
  return table.concat(out, "\n") .. "\n"
end

local function plivo_html(records)
  local out = {
    heading("Hangup Sources"), html_table(SOURCES, map(of(records, "initiator"), party_cells)),
    heading("Hangup Codes"),
  }
  for _, section in ipairs(sections_of(records, "hangup")) do
    local rows = of(records, "hangup", section)
    out[#out + 1] = "<details><summary><span>" .. html(plivo_title(rows))
      .. "</span></summary><div>Some words."
    out[#out + 1] = html_table(CODES, map(rows, coded_cells))
    out[#out + 1] = "</div></details>"
  end
  out[#out + 1] = heading("Getting Help") .. "<p>First:</p><ol><li>"
    .. table.concat(HELP, "</li>\n<li>") .. "</li></ol>"
  return html_page(out)
end

-- ---- DIDWW ----

local CATEGORIES, PARTIES = { "Code", "Category", "Description" }, { "Value", "Description" }
local REASONS = { "Disconnect initiator", "SIP code", "Reason", "Description" }

local function note_cells(r) return { r.name, r.category, r.said } end

local function didww_text(records)
  local last
  local rows = map(of(records, "calllog"), function(r)
    local code, who = r.key:match("^%d+"), table.concat(r.initiators, " / ")
    local cells = code == last and { who, r.name, r.said, "" } or { who, code, r.name, r.said }
    last = code
    return cells
  end)
  return table.concat({
    "SIP response codes, in the vendor's shape", "SIP Response Code Categories",
    flat(CATEGORIES, map(of(records, "note"), note_cells)), "Disconnect Initiator",
    "Who ended it:", flat(PARTIES, map(of(records, "initiator"), party_cells)),
    "SIP Response Codes", flat(REASONS, rows),
  }, "\n") .. "\n"
end

local function didww_html(records)
  local list, spans, first = of(records, "calllog"), {}, nil
  for i, r in ipairs(list) do
    local same = first and list[first].key:match("^%d+") == r.key:match("^%d+")
    spans[i] = same and 0 or 1
    if same then spans[first] = spans[first] + 1 else first = i end
  end
  return html_page {
    heading("SIP Response Code Categories"),
    html_table(CATEGORIES, map(of(records, "note"), note_cells)),
    heading("Disconnect Initiator"),
    html_table(PARTIES, map(of(records, "initiator"), party_cells)),
    heading("SIP Response Codes"),
    html_table(REASONS, map(list, function(r)
      return { table.concat(r.initiators, " / "), r.key:match("^%d+"), r.name, r.said }
    end), 2, spans),
  }
end

-- ---- Exotel ----

local EXOTEL = {
  "Provisional responses (1xx – informational)", "Successful responses (2xx)",
  "Client errors (4xx – most common)", "Server errors (5xx)", "Global failures (6xx)",
  "Media (audio) issues – no SIP error shown", "Codec requirements (India)",
  "API level errors (Exotel)", "Before contacting Exotel support", "When to contact Exotel support",
}
local EXOTEL_SIP = { "SIP code", "Meaning", "Likely root cause", "What to check" }
local SYMPTOM = { "Symptom", "Likely cause", "What to check" }
local API = {
  "API error code", "HTTP status", "Meaning", "What it indicates", "Common endpoints",
  "What the customer should do",
}
local EXOTEL_PROSE = {
  [7] = "Item requirement: G.711 A-law; nothing ahead of it; transcoding off",
  [9] = "Verify SIP signaling port (443 / 5070), UDP 10000–40000, IPs allowed, trunk domain, "
    .. "mode, destination URI, G.711 A-law",
  [10] = "Share trunk SID, CallSid, direction, SIP response code, timestamp, PCAP",
}

local function symptom_cells(r) return { r.name, r.said, r.advice } end

local function api_cells(r)
  return { r.key, tostring(r.http), r.name, r.said, "POST /trunks", r.advice }
end

-- The space of a section's rows, their header and cells; nothing where it is prose.
local function exotel_cells(section)
  if section <= 5 then return "sip", EXOTEL_SIP, coded_cells end
  if section == 6 then return "media", SYMPTOM, symptom_cells end
  if section == 8 then return "api", API, api_cells end
end

local function exotel_html(records)
  local out = { "<h1>Guide</h1><p>Words of our own.</p>" }
  for section, title in ipairs(EXOTEL) do
    out[#out + 1] = heading(section .. ") " .. title)
    local space, header, shape = exotel_cells(section)
    out[#out + 1] = space and html_table(header, map(of(records, space, tostring(section)), shape))
      or "<p>" .. html(EXOTEL_PROSE[section]) .. "</p>"
  end
  return html_page(out)
end

-- As the site gives it: no cells, no capitals, no dots, no hyphens.
local function flattened(text) return (text:lower():gsub("[._-]", " "):gsub(" +", " ")) end

local function exotel_text(records)
  local out = {}
  for section, title in ipairs(EXOTEL) do
    out[#out + 1] = section .. "\\) " .. flattened(title)
    local space, header, shape = exotel_cells(section)
    if not space then
      out[#out + 1] = flattened(EXOTEL_PROSE[section])
    else
      out[#out + 1] = flattened(table.concat(header, " "))
      for _, r in ipairs(of(records, space, tostring(section))) do
        out[#out + 1] = flattened(table.concat(shape(r), " "))
      end
    end
  end
  return "Guide\n1 min\nour own words , in the vendor's shape " .. table.concat(out, " ")
    .. "\nHave a question?\n"
end

-- ---- 2talk ----

local TALK = {
  "1xx Informational", "2xx Success", "4xx Request failures", "5xx Server errors",
  "6xx Global failures",
}
local COMMON, SDP = "Common 2talk troubleshooting codes", "SDP and media details"
local SDP_SAYS = "Compare the offer and the answer."

local function bullet(r) return ("%s %s: %s"):format(r.key, r.name, r.said) end

-- Visits the page's parts in order: head(text), code(record), list(items), words(text).
local function talk(records, emit)
  emit.head "SIP codes, in the vendor's shape"
  emit.head(COMMON)
  for _, r in ipairs(of(records, "sip")) do
    if r.section == COMMON then emit.code(r) end
  end
  emit.head "Response code groups"
  for _, group in ipairs(TALK) do
    emit.head(group)
    local items = {}
    for _, r in ipairs(of(records, "sip")) do
      local fits = r.key:sub(1, 1) == group:sub(1, 1) and not r.alone
      if fits then items[#items + 1] = bullet(r) end
    end
    emit.list(items)
  end
  emit.head(SDP)
  emit.words(SDP_SAYS)
  local items = { "m=audio: The codecs and ports." }
  for _, r in ipairs(of(records, "codec")) do
    items[#items + 1] = ("%s: %s, %s"):format(r.payload_type, r.name, r.said)
  end
  emit.list(items)
end

local function talk_text(records)
  local out = {}
  local function paragraph(text) out[#out + 1] = text .. "\n" end
  talk(records, {
    head = paragraph, words = paragraph, list = function(items) paragraph(bullets(items)) end,
    code = function(r)
      paragraph(r.key .. " " .. r.name)
      paragraph(r.advice .. ".")
    end,
  })
  return table.concat(out, "\n") .. "Table of Contents\n"
end

local function talk_html(records)
  local out = {}
  talk(records, {
    head = function(text) out[#out + 1] = heading(text) end,
    words = function(text) out[#out + 1] = "<p>" .. html(text) .. "</p>" end,
    list = function(items) out[#out + 1] = html_list(items) end,
    code = function(r)
      local words = "<div><p>" .. html(r.advice) .. ".</p></div>"
      out[#out + 1] = heading(r.key .. " " .. r.name, 3) .. words
    end,
  })
  return html_page(out)
end

-- ---- The knowledge-base list, and the registry ----

local KB = {
  "1xx Informational SIP Responses", "2xx Success Responses", "3xx Redirection Responses",
  "4xx Request Failures", "5xx Server Errors", "6xx Global Failures",
}

local function kb_items(records, group)
  return map(of(records, "listed", group), function(r)
    return ("· %s %s – %s"):format(r.key, r.name, r.said)
  end)
end

local function kb_text(records)
  local out = { "Reference, in the list's shape\n" }
  for _, group in ipairs(KB) do
    out[#out + 1] = group .. "\n\n" .. bullets(kb_items(records, group)) .. "\n"
  end
  return table.concat(out, "\n") .. "    • Related Articles\n\n    • 100 more articles\n"
end

local function kb_html(records)
  local out = { "<h1>Reference</h1>" }
  for _, group in ipairs(KB) do
    out[#out + 1] = heading(group, 3) .. "\n" .. html_list(kb_items(records, group))
  end
  out[#out + 1] = "<h3>Related Articles</h3><ul><li>100 more articles</li></ul>"
  return html_page(out)
end

local XML_PART = [[
  <registry id="sip-parameters-%d">
    <title>%s</title>
    <xref type="rfc" data="rfc1"/>
    <note>Words of our own on <xref type="rfc" data="rfc2"/> &amp; more.</note>
%s
    <footnote anchor="1">A footnote.</footnote>
  </registry>
]]

-- The elements for "[RFC3261][3GPP TS 24.301]".
local function xml_references(text)
  return (text:gsub("%[([^%[%]]*)%]", function(one)
    local rfc = one:match "^RFC(%d+)$"
    if rfc then return '<xref type="rfc" data="rfc' .. rfc .. '"/>' end
    return '<xref type="uri" data="http://example.com/">' .. html(one)
      .. '</xref><xref type="note" data="1"/><xref type="person" data="Nobody"/>'
  end))
end

local function iana_xml(records)
  local out = {}
  for i, part in ipairs {
    { "protocol", "Reason Protocols" }, { "method", "Methods and Response Codes" },
    { "warning", "Warning Codes (warn-codes)" }, { "registered", "Response Codes" },
  } do
    local rows = map(of(records, part[1]), function(r)
      local said = r.name == r.key and "" or html(r.name)
      if part[1] == "warning" then said = said .. ": and\n      more" end
      return ("    <record><value>%s</value><description>%s</description>%s</record>"):format(
        html(r.key), said, xml_references(r.said))
    end)
    out[i] = XML_PART:format(i, part[2], table.concat(rows, "\n"))
  end
  return "<?xml version='1.0' encoding='UTF-8'?>\n<!-- <a> -->\n<registry id=\"sip-parameters\">\n"
    .. "  <title>Parameters</title>\n" .. table.concat(out) .. "</registry>\n"
end

local function iana_csv(records)
  local out = { "Response Code,Description,Reference" }
  for _, r in ipairs(of(records, "registered")) do
    local name = r.name:find '[,"]' and '"' .. r.name:gsub('"', '""') .. '"' or r.name
    out[#out + 1] = ("%s,%s,%s"):format(r.key, name, r.said)
  end
  return table.concat(out, "\r\n") .. "\r\n"
end

-- Each shape: whose page, how it is made of records. `flat`: order tells what is a row; nothing
-- else does. `spaces`: those that it has, where it is not all.
pages.shapes = {
  { name = "plivo, Markdown", vendor = "plivo", render = plivo_markdown },
  { name = "plivo, HTML", vendor = "plivo", render = plivo_html },
  { name = "didww, flattened text", vendor = "didww", render = didww_text, flat = true },
  { name = "didww, HTML with row spans", vendor = "didww", render = didww_html, flat = true },
  { name = "exotel, one line", vendor = "exotel", render = exotel_text, flat = true,
    one_line = true },
  { name = "exotel, HTML", vendor = "exotel", render = exotel_html },
  { name = "2talk, text", vendor = "2talk", render = talk_text },
  { name = "2talk, HTML", vendor = "2talk", render = talk_html },
  { name = "kb, text", vendor = "kb", render = kb_text },
  { name = "kb, HTML", vendor = "kb", render = kb_html },
  { name = "iana, CSV", vendor = "iana", render = iana_csv, flat = true,
    spaces = { registered = true } },
  { name = "iana, XML", vendor = "iana", render = iana_xml, flat = true },
}

-- The shape of that name.
function pages.shape(name)
  for _, shape in ipairs(pages.shapes) do
    if shape.name == name then return shape end
  end
  error("no shape is called '" .. name .. "'")
end

-- The columns of the records below, for each space.
local COLUMNS = {
  initiator = "name said", hangup = "key name section said advice", note = "name category said",
  calllog = "key name initiators said", sip = "key name section said advice",
  media = "key name section said advice", api = "key name section said advice http",
  codec = "name payload_type said", listed = "key name section said", registered = "key name said",
  warning = "key name said", protocol = "name said", method = "name said",
}

-- A record of a line: its space, and what is in its columns, with bars between them.
local function record_of(line)
  local space, rest = line:match "^(%g+) +| (.*)$"
  local record, at = { space = space }, 1
  for column in COLUMNS[space]:gmatch "%g+" do
    local from, to = (rest .. " |"):find(" *|", at)
    record[column], at = rest:sub(at, from - 1), to + 2
  end
  return record
end

local function parties_of(text)
  local list = {}
  for party in text:gmatch "%a+" do list[#list + 1] = party end
  return list
end

local function records_of(text)
  local list = {}
  for line in text:gmatch "[^\n]+" do
    local record = record_of(line)
    record.key = record.key or record.name
    record.http, record.payload_type = tonumber(record.http), tonumber(record.payload_type)
    record.initiators = record.initiators and parties_of(record.initiators)
    if record.space == "codec" then record.section = SDP end
    if record.section == COMMON and record.said == "" then record.alone = true end
    list[#list + 1] = record
  end
  return list
end

-- Small documents, whose words are ours: the records of each vendor's page.
pages.records = {
  plivo = records_of [[
initiator | Customer | your side
initiator | Carrier | the far network
initiator | Zentrunk | the trunk itself
hangup | 3000 | normal_end | Quiet Ends | The carrier put it down | None - all is well
hangup | 3010 | normal_end | Quiet Ends | Put down here | Don't worry
hangup | 3020 | no_sound | Quiet Ends | Silence for <60 seconds | Open ports (10000-20000 UDP)
hangup | 4070 | no_trunk | Roads & Ways | No trunk by that name | Look up the name
hangup | 4090 | no_place | Roads & Ways | No such place | Dial +14155551234
hangup | 4100 | odd_prefix | Roads & Ways | Zentrunk knows no such prefix | Use another prefix
hangup | 5000 | all_gone | Servers | Nobody left | Wait a while
hangup | 5300 | bad_gate | Servers | The gate returned 502 | Look at the gate
]],
  didww = records_of [[
note | 2xx | Well | It went well
note | 4xx | Yours | It went wrong here (e.g., 404)
note | 5xx | Ours | It went wrong there
initiator | System | the platform
initiator | Origination | the near side
initiator | Destination | the far side
calllog | 200 Bye | Bye | Destination / Origination | All said
calllog | 200 No Sound (Destination) | No Sound (Destination) | System | It went quiet
calllog | 200 Purse Empty | Purse Empty | System | The money is gone
calllog | 302 Moved Temporarily | Moved Temporarily | Destination | It isn't here
calllog | 404 Not Found | Not Found | Destination | Nobody of that name
calllog | 480 Too many for trunk | Too many for trunk | System | The trunk is full
calllog | 480 Away | Away | Destination / System | Not there
calllog | 603 Decline | Decline | Destination | No
]],
  exotel = records_of [[
sip | 100 | Trying | 1 | it is under way | wait
sip | 180 | Ringing | 1 | it rings | wait
sip | 200 | OK | 2 | it is answered | nothing
sip | 400 | Bad Request | 3 | a broken field | the fields
sip | 404 | Not Found | 3 | a wrong number | the book
sip | 480 | Temporarily Unavailable | 3 | nobody near it | the phone
sip | 502 | Bad Gateway | 4 | a road is closed | another road
sip | 504 | Gateway Timeout | 4 | nobody answers | the wall
sip | 600 | Busy Everywhere | 5 | all are busy | later
sip | 604 | Does Not Exist Anywhere | 5 | no such thing | the name
media | no-sound-at-all | No sound at all | 6 | a wall | udp 10000-40000
media | sound-one-way | Sound one way | 6 | half a wall | the address
media | sound-stops | Sound stops | 6 | a clock | the clock
api | 1000 | Nowhere | 8 | it is not there | look at the path | 404
api | 1001 | Hole in it | 8 | a part is missing | fill the hole | 400
api | 1008 | Twice | 8 | it is there already | leave it | 409
]],
  ["2talk"] = records_of [[
sip | 401 | Unauthorized | Common 2talk troubleshooting codes | who are you | Say who you are
sip | 487 | Request Terminated | Common 2talk troubleshooting codes |  | Given up early
sip | 100 | Trying | 1xx Informational | going on |
sip | 180 | Ringing | 1xx Informational | it rings |
sip | 200 | OK | 2xx Success | fine |
sip | 204 | No Notification | 2xx Success | fine, too |
sip | 404 | Not Found | 4xx Request failures | nobody |
sip | 408 | Request Timeout | 4xx Request failures | too late |
sip | 500 | Internal Server Error | 5xx Server errors | broken |
sip | 503 | Service Unavailable | 5xx Server errors | too much |
sip | 603 | Decline | 6xx Global failures | no |
sip | 607 | Unwanted | 6xx Global failures | never |
codec | PCMU | 0 | old
codec | PCMA | 8 | old, too
codec | telephone-event | 101 | digits
]],
  kb = records_of [[
listed | 100 | Trying | 1xx Informational SIP Responses | under way
listed | 180 | Ringing | 1xx Informational SIP Responses | it rings
listed | 200 | OK | 2xx Success Responses | fine
listed | 202 | accepted | 2xx Success Responses | later
listed | 301 | Moved Permanently | 3xx Redirection Responses | gone for good
listed | 302 | Moved Temporarily | 3xx Redirection Responses | gone for now
listed | 404 | Not Found | 4xx Request Failures | nobody
listed | 417 | Uknown Resource-Priority | 4xx Request Failures | a misprint
listed | 500 | Server Internal Error | 5xx Server Errors | broken
listed | 504 | Server Time-out | 5xx Server Errors | late
listed | 600 | Busy Everywhere | 6xx Global Failures | busy
listed | 603 | Decline | 6xx Global Failures | no, can't
]],
  iana = records_of [[
protocol | SIP | [RFC3261]
protocol | Q.850 | [ITU-T Q.850]
protocol | Preemption | [RFC4411]
protocol | EMM | [3GPP TS 24.301 subclause 9.9.3.9][_3GPP]
method | ACK | [RFC3261]
method | BYE | [RFC3261]
method | INFO | [RFC6086][RFC9999]
warning | 305 | Incompatible media format | [RFC3261]
warning | 370 | Insufficient bandwidth | [RFC3261]
warning | 380 | SIPS Not Allowed | [RFC5630]
warning | 399 | Miscellaneous warning | [RFC3261]
registered | 100 | Trying |
registered | 199 | Early Dialog Terminated | [RFC6228]
registered | 404 | Not Found |
registered | 439 | First Hop, Lacking | [RFC5626]
registered | 486 | Busy Here |
registered | 608 | Rejected | [RFC8688]
]],
}

return pages
