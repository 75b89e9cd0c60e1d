-- SPDX-License-Identifier: MIT
-- Pages in the shapes of the vendors' documents, made of records, words our own: what drift_spec.lua edits at
-- random. A record has a space, a key, a name, its section and what is said of it.

local pages = {}

-- ---- HTML ----

local ENTITIES = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ["'"] = "&#x27;", ["\u{2013}"] = "&ndash;", ["\u{a0}"] = "&nbsp;" }

local function html(text) return (text:gsub("[&<>']", ENTITIES):gsub("\u{2013}", ENTITIES):gsub("\u{a0}", ENTITIES)) end

local function html_page(body)
  return '<!DOCTYPE html>\n<html lang="en">\n<head><title>Codes &amp; more</title><style>td > p { color: red }</style></head>\n'
    .. '<body class="page">\n<script>if (1 < 2) { document.write("<table>"); }</script>\n<!-- a <table> of nothing -->\n<main>\n'
    .. table.concat(body, "\n") .. "\n</main>\n<footer><p>Footer<br>text</p></footer>\n</body>\n</html>\n"
end

-- A table; `spans[row]` rows share the cell of column `at` (0: it stands in an earlier row).
local function html_table(header, rows, at, spans)
  local lines = { '<table class="codes" border=0><thead><tr><th>' .. table.concat(header, "</th><th>") .. "</th></tr></thead><tbody>" }
  for i, row in ipairs(rows) do
    local cells = {}
    for column, cell in ipairs(row) do
      local shown = column % 2 == 0 and "<p><b>" .. html(cell) .. "</b></p>" or html(cell)
      local span = at == column and spans[i]
      if span ~= 0 then cells[#cells + 1] = ("<td%s>%s</td>"):format(span and span > 1 and ' rowspan="' .. span .. '"' or "", shown) end
    end
    lines[#lines + 1] = "<tr>" .. table.concat(cells, "\n  ") .. "</tr>"
  end
  lines[#lines + 1] = "</tbody></table>"
  return table.concat(lines, "\n")
end

local function html_list(items)
  local lines = {}
  for i, item in ipairs(items) do lines[i] = '<li class="bullet"><span>' .. html(item) .. "</span></li>" end
  return "<ul>\n" .. table.concat(lines, "\n") .. "\n</ul>"
end

local function heading(text, level) return ("<h%d id='x'><a href=\"#x\"></a>%s</h%d>"):format(level or 2, html(text), level or 2) end

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
    if record.space == space and (not section or record.section == section) then list[#list + 1] = record end
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

local function plivo_title(rows) return ("%s (%s-%s)"):format(rows[1].section, rows[1].key, rows[#rows].key) end

local function plivo_markdown(records)
  local out = {
    "# Zentrunk codes, in the vendor's shape", "", "## Hangup Sources", "",
    pipes(SOURCES, map(of(records, "initiator"), function(r) return { "**" .. r.name .. "**", r.said } end), ""), "",
    "## Hangup Codes", "", "<AccordionGroup>",
  }
  for _, section in ipairs(sections_of(records, "hangup")) do
    local rows = of(records, "hangup", section)
    out[#out + 1] = '  <Accordion title="' .. plivo_title(rows) .. '">\n    Some words.\n'
    out[#out + 1] = pipes(CODES, map(rows, function(r) return { r.key, "`" .. r.name .. "`", r.said, r.advice } end), "    ")
    out[#out + 1] = "  </Accordion>\n"
  end
  out[#out + 1] = "</AccordionGroup>\n\n***\n\n## Getting Help\n\nFirst:\n"
  for i, item in ipairs(HELP) do out[#out + 1] = i .. ". " .. item:gsub("debug logs", "[%0](/logs/debug)") end
  return table.concat(out, "\n") .. "\n"
end

local function plivo_html(records)
  local out = {
    heading("Hangup Sources"), html_table(SOURCES, map(of(records, "initiator"), function(r) return { r.name, r.said } end)),
    heading("Hangup Codes"),
  }
  for _, section in ipairs(sections_of(records, "hangup")) do
    local rows = of(records, "hangup", section)
    out[#out + 1] = "<details><summary><span>" .. html(plivo_title(rows)) .. "</span></summary><div>Some words."
    out[#out + 1] = html_table(CODES, map(rows, function(r) return { r.key, r.name, r.said, r.advice } end))
    out[#out + 1] = "</div></details>"
  end
  out[#out + 1] = heading("Getting Help") .. "<p>First:</p><ol><li>" .. table.concat(HELP, "</li>\n<li>") .. "</li></ol>"
  return html_page(out)
end

-- ---- DIDWW ----

local CATEGORIES, PARTIES = { "Code", "Category", "Description" }, { "Value", "Description" }
local REASONS = { "Disconnect initiator", "SIP code", "Reason", "Description" }

local function note_cells(r) return { r.name, r.category, r.said } end
local function party_cells(r) return { r.name, r.said } end

local function didww_text(records)
  local last
  local rows = map(of(records, "calllog"), function(r)
    local code, who = r.key:match("^%d+"), table.concat(r.initiators, " / ")
    local cells = code == last and { who, r.name, r.said, "" } or { who, code, r.name, r.said }
    last = code
    return cells
  end)
  return table.concat({
    "SIP response codes, in the vendor's shape", "SIP Response Code Categories", flat(CATEGORIES, map(of(records, "note"), note_cells)),
    "Disconnect Initiator", "Who ended it:", flat(PARTIES, map(of(records, "initiator"), party_cells)), "SIP Response Codes",
    flat(REASONS, rows),
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
    heading("SIP Response Code Categories"), html_table(CATEGORIES, map(of(records, "note"), note_cells)),
    heading("Disconnect Initiator"), html_table(PARTIES, map(of(records, "initiator"), party_cells)), heading("SIP Response Codes"),
    html_table(REASONS, map(list, function(r)
      return { table.concat(r.initiators, " / "), r.key:match("^%d+"), r.name, r.said }
    end), 2, spans),
  }
end

-- ---- Exotel ----

local EXOTEL = {
  "Provisional responses (1xx – informational)", "Successful responses (2xx)", "Client errors (4xx – most common)", "Server errors (5xx)",
  "Global failures (6xx)", "Media (audio) issues – no SIP error shown", "Codec requirements (India)", "API level errors (Exotel)",
  "Before contacting Exotel support", "When to contact Exotel support",
}
local EXOTEL_SIP = { "SIP code", "Meaning", "Likely root cause", "What to check" }
local SYMPTOM, API = { "Symptom", "Likely cause", "What to check" },
  { "API error code", "HTTP status", "Meaning", "What it indicates", "Common endpoints", "What the customer should do" }
local EXOTEL_PROSE = {
  [7] = "Item requirement: G.711 A-law; nothing ahead of it; transcoding off",
  [9] = "Verify SIP signaling port (443 / 5070), UDP 10000–40000, IPs allowed, trunk domain, mode, destination URI, G.711 A-law",
  [10] = "Share trunk SID, CallSid, direction, SIP response code, timestamp, PCAP",
}

local function exotel_cells(section)
  if section <= 5 then return "sip", EXOTEL_SIP, function(r) return { r.key, r.name, r.said, r.advice } end end
  if section == 6 then return "media", SYMPTOM, function(r) return { r.name, r.said, r.advice } end end
  if section == 8 then return "api", API, function(r) return { r.key, tostring(r.http), r.name, r.said, "POST /trunks", r.advice } end end
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
      for _, r in ipairs(of(records, space, tostring(section))) do out[#out + 1] = flattened(table.concat(shape(r), " ")) end
    end
  end
  return "Guide\n1 min\nour own words , in the vendor's shape " .. table.concat(out, " ") .. "\nHave a question?\n"
end

-- ---- 2talk ----

local TALK = { "1xx Informational", "2xx Success", "4xx Request failures", "5xx Server errors", "6xx Global failures" }
local COMMON, SDP, SDP_SAYS = "Common 2talk troubleshooting codes", "SDP and media details", "Compare the offer and the answer."

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
      if r.key:sub(1, 1) == group:sub(1, 1) and not r.alone then items[#items + 1] = ("%s %s: %s"):format(r.key, r.name, r.said) end
    end
    emit.list(items)
  end
  emit.head(SDP)
  emit.words(SDP_SAYS)
  local items = { "m=audio: The codecs and ports." }
  for _, r in ipairs(of(records, "codec")) do items[#items + 1] = ("%s: %s, %s"):format(r.payload_type, r.name, r.said) end
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
    head = function(text) out[#out + 1] = heading(text) end, words = function(text) out[#out + 1] = "<p>" .. html(text) .. "</p>" end,
    list = function(items) out[#out + 1] = html_list(items) end,
    code = function(r) out[#out + 1] = heading(r.key .. " " .. r.name, 3) .. "<div><p>" .. html(r.advice) .. ".</p></div>" end,
  })
  return html_page(out)
end

-- ---- The knowledge-base list, and the registry ----

local KB = {
  "1xx Informational SIP Responses", "2xx Success Responses", "3xx Redirection Responses", "4xx Request Failures", "5xx Server Errors",
  "6xx Global Failures",
}

local function kb_items(records, group)
  return map(of(records, "listed", group), function(r) return ("· %s %s – %s"):format(r.key, r.name, r.said) end)
end

local function kb_text(records)
  local out = { "Reference, in the list's shape\n" }
  for _, group in ipairs(KB) do out[#out + 1] = group .. "\n\n" .. bullets(kb_items(records, group)) .. "\n" end
  return table.concat(out, "\n") .. "    • Related Articles\n\n    • 100 more articles\n"
end

local function kb_html(records)
  local out = { "<h1>Reference</h1>" }
  for _, group in ipairs(KB) do out[#out + 1] = heading(group, 3) .. "\n" .. html_list(kb_items(records, group)) end
  out[#out + 1] = "<h3>Related Articles</h3><ul><li>100 more articles</li></ul>"
  return html_page(out)
end

local function iana_csv(records)
  local out = { "Response Code,Description,Reference" }
  for _, r in ipairs(of(records, "registered")) do
    out[#out + 1] = ('%s,%s,%s'):format(r.key, r.name:find '[,"]' and '"' .. r.name:gsub('"', '""') .. '"' or r.name, r.said)
  end
  return table.concat(out, "\r\n") .. "\r\n"
end

-- Each shape: whose page, how it is made of records. `flat`: order tells what is a row; nothing else does.
pages.shapes = {
  { name = "plivo, Markdown", vendor = "plivo", render = plivo_markdown },
  { name = "plivo, HTML", vendor = "plivo", render = plivo_html },
  { name = "didww, flattened text", vendor = "didww", render = didww_text, flat = true },
  { name = "didww, HTML with row spans", vendor = "didww", render = didww_html, flat = true },
  { name = "exotel, one line", vendor = "exotel", render = exotel_text, flat = true, one_line = true },
  { name = "exotel, HTML", vendor = "exotel", render = exotel_html },
  { name = "2talk, text", vendor = "2talk", render = talk_text },
  { name = "2talk, HTML", vendor = "2talk", render = talk_html },
  { name = "kb, text", vendor = "kb", render = kb_text },
  { name = "kb, HTML", vendor = "kb", render = kb_html },
  { name = "iana, CSV", vendor = "iana", render = iana_csv, flat = true },
}

-- The shape of that name.
function pages.shape(name)
  for _, shape in ipairs(pages.shapes) do
    if shape.name == name then return shape end
  end
  error("no shape is called '" .. name .. "'")
end

local function rows(space, list, names)
  local out = {}
  for i, row in ipairs(list) do
    local record = { space = space }
    for column, name in ipairs(names) do record[name] = row[column] end
    out[i] = record
  end
  return out
end

local function join(...)
  local out = {}
  for _, list in ipairs { ... } do table.move(list, 1, #list, #out + 1, out) end
  return out
end

-- Small documents, whose words are ours: the records of each vendor's page.
pages.records = {
  plivo = join(
    rows("initiator", { { "Customer", "your side" }, { "Carrier", "the far network" }, { "Zentrunk", "the trunk itself" } },
      { "name", "said" }),
    rows("hangup", {
      { "3000", "normal_end", "Quiet Ends", "The carrier put it down", "None - all is well" },
      { "3010", "normal_end", "Quiet Ends", "Put down here", "Don't worry" },
      { "3020", "no_sound", "Quiet Ends", "Silence for <60 seconds", "Open ports (10000-20000 UDP)" },
      { "4070", "no_trunk", "Roads & Ways", "No trunk by that name", "Look up the name" },
      { "4090", "no_place", "Roads & Ways", "No such place", "Dial +14155551234" },
      { "4100", "odd_prefix", "Roads & Ways", "Zentrunk knows no such prefix", "Use another prefix" },
      { "5000", "all_gone", "Servers", "Nobody left", "Wait a while" },
      { "5300", "bad_gate", "Servers", "The gate returned 502", "Look at the gate" },
    }, { "key", "name", "section", "said", "advice" })),
  didww = join(
    rows("note",
      { { "2xx", "Well", "It went well" }, { "4xx", "Yours", "It went wrong here (e.g., 404)" }, { "5xx", "Ours", "It went wrong there" } },
      { "name", "category", "said" }),
    rows("initiator", { { "System", "the platform" }, { "Origination", "the near side" }, { "Destination", "the far side" } },
      { "name", "said" }),
    rows("calllog", {
      { "200 Bye", "Bye", { "Destination", "Origination" }, "All said" },
      { "200 No Sound (Destination)", "No Sound (Destination)", { "System" }, "It went quiet" },
      { "200 Purse Empty", "Purse Empty", { "System" }, "The money is gone" },
      { "302 Moved Temporarily", "Moved Temporarily", { "Destination" }, "It isn't here" },
      { "404 Not Found", "Not Found", { "Destination" }, "Nobody of that name" },
      { "480 Too many for trunk", "Too many for trunk", { "System" }, "The trunk is full" },
      { "480 Away", "Away", { "Destination", "System" }, "Not there" },
      { "603 Decline", "Decline", { "Destination" }, "No" },
    }, { "key", "name", "initiators", "said" })),
  exotel = join(
    rows("sip", {
      { "100", "Trying", "1", "it is under way", "wait" }, { "180", "Ringing", "1", "it rings", "wait" },
      { "200", "OK", "2", "it is answered", "nothing" }, { "400", "Bad Request", "3", "a broken field", "the fields" },
      { "404", "Not Found", "3", "a wrong number", "the book" }, { "480", "Temporarily Unavailable", "3", "nobody near it", "the phone" },
      { "502", "Bad Gateway", "4", "a road is closed", "another road" }, { "504", "Gateway Timeout", "4", "nobody answers", "the wall" },
      { "600", "Busy Everywhere", "5", "all are busy", "later" }, { "604", "Does Not Exist Anywhere", "5", "no such thing", "the name" },
    }, { "key", "name", "section", "said", "advice" }),
    rows("media", {
      { "no-sound-at-all", "No sound at all", "6", "a wall", "udp 10000-40000" },
      { "sound-one-way", "Sound one way", "6", "half a wall", "the address" },
      { "sound-stops", "Sound stops", "6", "a clock", "the clock" },
    }, { "key", "name", "section", "said", "advice" }),
    rows("api", {
      { "1000", "Nowhere", "8", "it is not there", "look at the path", 404 },
      { "1001", "Hole in it", "8", "a part is missing", "fill the hole", 400 },
      { "1008", "Twice", "8", "it is there already", "leave it", 409 },
    }, { "key", "name", "section", "said", "advice", "http" })),
  ["2talk"] = join(
    rows("sip", {
      { "401", "Unauthorized", COMMON, "who are you", "Say who you are" }, { "487", "Request Terminated", COMMON, "", "Given up early" },
      { "100", "Trying", TALK[1], "going on", "" }, { "180", "Ringing", TALK[1], "it rings", "" }, { "200", "OK", TALK[2], "fine", "" },
      { "204", "No Notification", TALK[2], "fine, too", "" }, { "404", "Not Found", TALK[3], "nobody", "" },
      { "408", "Request Timeout", TALK[3], "too late", "" }, { "500", "Internal Server Error", TALK[4], "broken", "" },
      { "503", "Service Unavailable", TALK[4], "too much", "" }, { "603", "Decline", TALK[5], "no", "" },
      { "607", "Unwanted", TALK[5], "never", "" },
    }, { "key", "name", "section", "said", "advice" }),
    rows("codec", { { "PCMU", 0, "old" }, { "PCMA", 8, "old, too" }, { "telephone-event", 101, "digits" } },
      { "name", "payload_type", "said" })),
  kb = rows("listed", {
    { "100", "Trying", KB[1], "under way" }, { "180", "Ringing", KB[1], "it rings" }, { "200", "OK", KB[2], "fine" },
    { "202", "accepted", KB[2], "later" },
    { "301", "Moved Permanently", KB[3], "gone for good" }, { "302", "Moved Temporarily", KB[3], "gone for now" },
    { "404", "Not Found", KB[4], "nobody" },
    { "417", "Uknown Resource-Priority", KB[4], "a misprint" }, { "500", "Server Internal Error", KB[5], "broken" },
    { "504", "Server Time-out", KB[5], "late" }, { "600", "Busy Everywhere", KB[6], "busy" }, { "603", "Decline", KB[6], "no, can't" },
  }, { "key", "name", "section", "said" }),
  iana = rows("registered", {
    { "100", "Trying", "" }, { "199", "Early Dialog Terminated", "[RFC6228]" }, { "404", "Not Found", "" },
    { "439", "First Hop, Lacking", "[RFC5626]" },
    { "486", "Busy Here", "" }, { "608", "Rejected", "[RFC8688]" },
  }, { "key", "name", "said" }),
}

for _, records in pairs(pages.records) do
  for _, record in ipairs(records) do
    record.key = record.key or record.name
    if record.space == "sip" and record.section == COMMON and record.said == "" then record.alone = true end
  end
end
for _, record in ipairs(pages.records["2talk"]) do
  if record.space == "codec" then record.section = SDP end
end

return pages
