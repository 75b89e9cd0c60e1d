-- SPDX-License-Identifier: MIT
-- Exotel's guide: ten numbered sections, most of them with a table. As a web page its tables have
-- cells; in the text that its site offers all is one line of small letters, and nothing stands
-- between the cells.
--
-- In that line a row begins at its code. Where its name ends is told by what is known: the
-- fingerprint of the words that followed the name, or the name itself. A row that has neither is
-- refused, because nobody could tell its name from its meaning; the page saved as HTML tells.

local refuse = require "drift.page.refuse"
local words = require "drift.page.words"

local TITLES = {
  "provisional responses", "successful responses", "client errors", "server errors",
  "global failures", "media (audio) issues", "codec requirements", "api level errors",
  "before contacting exotel support", "when to contact exotel support",
}
local CLASS = { "1", "2", "4", "5", "6" } -- of the codes of sections 1 to 5
local SIP = { "SIP code", "Meaning", "", "What to check" }
local SYMPTOM = { "Symptom", "Likely cause", "What to check" }
local API = {
  "API error code", "HTTP status", "Meaning", "What it indicates", "Common endpoints",
  "What the customer should do",
}

-- What the spec took from the sections of prose, in the order of their numbers.
local PROSE = {
  { 7, { "g 711 a law", "ahead of it", "transcoding" } },
  { 9, {
    "signaling port", "udp", "ips allowed", "trunk domain", "mode", "destination uri",
    "g 711 a law",
  } },
  { 10, { "trunk sid", "callsid", "direction", "response code", "timestamp", "pcap" } },
}

local function plain_title(section) return section .. " " .. words.plain(TITLES[section]) end

-- ---- What both forms share ----

local function note_sip(page, section, line, code, name, said)
  if code:sub(1, 1) ~= CLASS[section] then
    refuse(line, "a code of section %d was due here, not %s", section, code)
  end
  page:note {
    space = "sip", key = code, name = name, section = tostring(section), line = line,
    wording = said,
  }
end

local function note_symptom(page, line, key, name, said)
  page:note { space = "media", key = key, name = name, section = "6", line = line, wording = said }
end

local function note_failure(page, line, key, http, name, said, calls)
  if not key:find "^%d%d%d%d$" or not http:find "^[1-5]%d%d$" then
    local due = "an API error code of four digits and an HTTP status were due here, not '%s %s'"
    refuse(line, due, key, http)
  end
  page:note {
    space = "api", key = key, name = name, http = tonumber(http), calls = calls, section = "8",
    line = line, wording = said,
  }
end

-- The spec's key of a symptom, or one made of a name that it does not know.
local function symptom_key(known, name)
  for _, row in ipairs(known.rows "media") do
    if words.plain(row.name) == words.plain(name) then return row.key end
  end
  return (words.plain(name):gsub("[^%w]+", "-"))
end

-- ---- A page with cells ----

local function blocks_of(page, section)
  local next_title = TITLES[section + 1] and plain_title(section + 1)
  return page:section(plain_title(section), function(block)
    return next_title and block.kind ~= "item" and page.begins_with(block, next_title)
  end)
end

local function header_of(section)
  if section <= 5 then return SIP end
  return section == 6 and SYMPTOM or section == 8 and API or nil
end

local function read_row(page, known, section, row)
  if section <= 5 then
    note_sip(page, section, row.line, row[1], row[2], row[3] .. " " .. row[4])
  elseif section == 6 then
    note_symptom(page, row.line, symptom_key(known, row[1]), row[1], row[2] .. " " .. row[3])
  else
    local said = table.concat(row, " ", 4)
    note_failure(page, row.line, row[1], row[2], row[3], said, words.calls(row[5]))
  end
end

local function read_tables(page, known, section)
  local header = header_of(section)
  local blocks, heading = blocks_of(page, section)
  if not header then return end
  local last = blocks[#blocks] or heading
  for _, found in ipairs(page.tables_in(blocks, header, last.line)) do
    for _, row in ipairs(found.rows) do read_row(page, known, section, row) end
  end
end

local function read_cells(page, known)
  for section = 1, 8 do read_tables(page, known, section) end
  for _, prose in ipairs(PROSE) do
    local section, marks = table.unpack(prose)
    local blocks, heading = blocks_of(page, section)
    local head = words.plain(heading.text):sub(#plain_title(section) + 1)
    page:note_prose(tostring(section), head, blocks, heading.line, marks)
  end
end

-- ---- All in one line ----

-- The line cut into the bodies of its sections, as plain words.
local function bodies_of(page, block)
  local plain, bodies, at = words.plain(block.text), {}, 1
  for section, title in ipairs(TITLES) do
    local from, to = plain:find(" " .. plain_title(section) .. " ", at, true)
    if not from then
      refuse(block.line, "section '%d) %s' was due, and the line ends without it", section, title)
    end
    if section > 1 then bodies[section - 1] = plain:sub(at, from - 1) end
    at = to + 1
  end
  if page.torn and block.line == page.last_line then
    refuse(block.line, "the page ends in the middle of this line")
  end
  bodies[#TITLES] = plain:sub(at)
  return bodies
end

-- How long a name may be, and what is said of a symptom: nobody looks for its end behind that.
local LONGEST_NAME, LONGEST_WORDS = 80, 1000

-- Each way to cut words in two behind the first `most` bytes or before: cuts(text, most) gives the
-- first and the second part, the longest first part first.
local function cuts(text, most)
  local at = #text <= most and #text + 1 or text:sub(1, most + 1):match ".*() "
  return function()
    if not at then return end
    local first, second = text:sub(1, at - 1), text:sub(at + 1)
    at = first:match ".*() "
    return first, second
  end
end

-- The cuts of a row behind its name; none of a row that is longer than any.
local function name_cuts(text)
  if #text > LONGEST_NAME + LONGEST_WORDS then return function() end end
  return cuts(text, LONGEST_NAME)
end

local function begins_with(text, name) return (text .. " "):sub(1, #name + 1) == name .. " " end

-- The longest of some names that a row's words begin with, and the rest of these, or nil.
local function cut_phrase(text, names)
  local best
  for _, name in ipairs(names) do
    local longer = not best or #name > #best
    if longer and begins_with(text, words.plain(name)) then best = name end
  end
  if best then return best, text:sub(#words.plain(best) + 2) end
end

-- A row's words cut into its name and the rest, or nil. `row` is what the spec has at its key.
local function cut_name(text, row, phrases)
  if not row then return cut_phrase(text, phrases) end
  for name, said in name_cuts(text) do
    if row.wording and words.fingerprint(said) == row.wording then
      return words.plain(row.name) == name and row.name or name, said
    end
  end
  return cut_phrase(text, { row.name, table.unpack(phrases) })
end

local function row_with(rows, key)
  for _, row in ipairs(rows) do
    if row.key == key then return row end
  end
end

local UNCUT = "%s: nothing tells where the name ends in '%s'; save the page as HTML, with its cells"

-- Rows that begin where `pattern` matches; visit(its captures..., the words up to the next).
local function each_start(body, pattern, visit)
  local starts = {}
  for from, first, second, to in (body .. " "):gmatch("()" .. pattern .. "()") do
    starts[#starts + 1] = { from = from, first = first, second = second, to = to }
  end
  for i, start in ipairs(starts) do
    local next_from = starts[i + 1] and starts[i + 1].from or #body + 2
    visit(start.first, start.second, body:sub(start.to, next_from - 2))
  end
  return starts[1] and starts[1].from
end

local function after_header(body, line, section, first, last)
  local from = body:find(words.plain(first), 1, true)
  local _, to = body:find(words.plain(last) .. " ", from or 1, true)
  if not from or not to then
    local due = "section %d was due to have a table from '%s' to '%s'"
    refuse(line, due, section, first, last)
  end
  return body:sub(to + 1)
end

local function read_sip_line(page, known, line, section, body)
  local last, pattern = 0, "%f[%w](" .. CLASS[section] .. "%d%d)() "
  local from = each_start(body, pattern, function(code, _, text)
    if tonumber(code) <= last then
      refuse(line, "%s comes after %d: codes ascend", code, last)
    end
    last = tonumber(code)
    local name, said = cut_name(text, row_with(known.rows "sip", code), known.phrases(last))
    if not name then refuse(line, UNCUT, code, text) end
    note_sip(page, section, line, code, name, said)
  end)
  if from ~= 1 then
    local due = "a code was due at the beginning of section %d, not '%s'"
    refuse(line, due, section, body:sub(1, 30))
  end
end

local function read_api_line(page, known, line, body)
  local pattern = "%f[%w](%d%d%d%d) (%d%d%d) "
  local from = each_start(body, pattern, function(key, http, text)
    local name, said = cut_name(text, row_with(known.rows "api", key), {})
    if not name then refuse(line, UNCUT, key, text) end
    note_failure(page, line, key, http, name, said)
  end)
  if from ~= 1 then
    local due = "an API error code was due at the beginning of section 8, not '%s'"
    refuse(line, due, body:sub(1, 30))
  end
end

-- The symptoms have no code to begin with: what is known of them has to tell all. Returns those
-- that the words have, in order, each with the words up to the next, the rows that are missing, and
-- the words before the first.
local function find_symptoms(rows, body)
  local found, missing, at = {}, {}, 1
  local padded = " " .. body .. " "
  for _, row in ipairs(rows) do
    local from, to = padded:find(" " .. words.plain(row.name) .. " ", at, true)
    if from then
      found[#found + 1] = { row = row, from = from, to = to - 1 }
      at = to -- the blank behind a name may stand before the next
    else
      missing[#missing + 1] = row
    end
  end
  for i, one in ipairs(found) do
    local next_from = found[i + 1] and found[i + 1].from or #body + 2
    one.text = body:sub(one.to + 1, next_from - 2)
  end
  local first = found[1] and found[1].from or #body + 2
  return found, missing, body:sub(1, math.max(0, first - 2))
end

-- Words that belong to no known symptom: one of the missing under another name, or nobody can tell.
local function renamed_symptom(page, line, text, missing)
  for name, said in name_cuts(text) do
    for i, row in ipairs(missing) do
      if row.wording and words.fingerprint(said) == row.wording then
        table.remove(missing, i)
        return note_symptom(page, line, row.key, name, said)
      end
    end
  end
  refuse(line, UNCUT, "section 6", text)
end

-- The words of a symptom, and those behind them, which belong to another; nil where they changed.
local function cut_words(text, row)
  for said, rest in cuts(text, LONGEST_WORDS) do
    if words.fingerprint(said) == row.wording then return said, rest end
  end
end

local function read_symptom_line(page, known, line, body)
  local found, missing, before = find_symptoms(known.rows "media", body)
  if before ~= "" then renamed_symptom(page, line, before, missing) end
  local reworded
  for _, one in ipairs(found) do
    local row = one.row
    local said, rest = cut_words(one.text, row)
    reworded = reworded or not said and row.wording and row.name
    note_symptom(page, line, row.key, row.name, said or one.text)
    if rest and rest ~= "" then renamed_symptom(page, line, rest, missing) end
  end
  if reworded and #missing > 0 then
    local why = "section 6 lacks '%s', and '%s' has other words: nothing tells what belongs to "
      .. "what; save the page as HTML"
    refuse(line, why, missing[1].name, reworded)
  end
end

local function read_line(page, known, block)
  local bodies, line = bodies_of(page, block), block.line
  for section = 1, 5 do
    local body = after_header(bodies[section], line, section, SIP[1], SIP[4])
    read_sip_line(page, known, line, section, body)
  end
  read_symptom_line(page, known, line, after_header(bodies[6], line, 6, SYMPTOM[1], SYMPTOM[3]))
  read_api_line(page, known, line, after_header(bodies[8], line, 8, API[1], API[6]))
  for _, prose in ipairs(PROSE) do
    local section, marks = table.unpack(prose)
    page:note_prose(tostring(section), bodies[section], {}, line, marks)
  end
end

return {
  source = "exotel", file = "vendors/exotel.lua", vendor = "exotel", facts = {}, last = {},
  closed = true,
  spaces = { sip = true, media = true, api = true },
  read = function(page, known)
    local first = " " .. plain_title(1) .. " "
    for _, block in ipairs(page.blocks) do
      if block.kind == "text" and words.plain(block.text):find(first, 1, true) then
        return read_line(page, known, block)
      end
    end
    read_cells(page, known)
  end,
}
