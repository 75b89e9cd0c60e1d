-- SPDX-License-Identifier: MIT
-- Exotel's guide: ten numbered sections, most of them with a table. As a web page its tables have cells;
-- in the text that its site offers all is one line of small letters, and nothing stands between the cells.
--
-- In that line a row begins at its code. Where its name ends is told by what is known: the fingerprint of
-- the words that followed the name, or the name itself. A row that has neither is refused, because nobody
-- could tell its name from its meaning; the page saved as HTML tells.

local refuse = require "drift.page.refuse"
local words = require "drift.page.words"

local TITLES = {
  "provisional responses", "successful responses", "client errors", "server errors", "global failures",
  "media (audio) issues", "codec requirements", "api level errors", "before contacting exotel support", "when to contact exotel support",
}
local CLASS = { "1", "2", "4", "5", "6" } -- of the codes of sections 1 to 5
local SIP = { "SIP code", "Meaning", "", "What to check" }
local SYMPTOM = { "Symptom", "Likely cause", "What to check" }
local API = { "API error code", "HTTP status", "Meaning", "What it indicates", "Common endpoints", "What the customer should do" }

-- What the spec took from the sections of prose.
local PROSE = {
  [7] = { "g 711 a law", "ahead of it", "transcoding" },
  [9] = { "signaling port", "udp", "ips allowed", "trunk domain", "mode", "destination uri", "g 711 a law" },
  [10] = { "trunk sid", "callsid", "direction", "response code", "timestamp", "pcap" },
}

-- ---- What both forms share ----

local function note_sip(page, section, line, code, name, said)
  if code:sub(1, 1) ~= CLASS[section] then
    refuse(line, "a code of section %d was due here, not %s", section, code)
  end
  page:note { space = "sip", key = code, name = name, section = tostring(section), line = line, wording = said }
end

-- The calls of a cell, "POST /trunks PUT /numbers/{id}" or "All POST / PUT APIs"; nil where it has none.
local function calls_of(cell)
  local all, calls = cell:lower():find("^all "), {}
  for method, path in cell:gmatch("%f[%w](%u%u+)%f[%W]%s*(/?%g*)") do
    calls[#calls + 1] = all and "all " .. method or path:find("^/.") and method .. " " .. path or nil
  end
  return #calls > 0 and calls or nil
end

local function note_failure(page, line, key, http, name, said, calls)
  if not key:find("^%d%d%d%d$") or not http:find("^[1-5]%d%d$") then
    refuse(line, "an API error code of four digits and an HTTP status were due here, not '%s %s'", key, http)
  end
  page:note { space = "api", key = key, name = name, http = tonumber(http), calls = calls, section = "8", line = line, wording = said }
end

-- The spec's key of a symptom, or one made of a name that it does not know.
local function symptom_key(known, name)
  for _, row in ipairs(known.rows "media") do
    if words.plain(row.name) == words.plain(name) then return row.key end
  end
  return (words.plain(name):gsub("[^%w]+", "-"))
end

-- ---- A page with cells ----

local function is_title(block, section)
  local plain = block.text and block.kind ~= "item" and words.plain(block.text)
  return plain and plain:find(section .. " " .. words.plain(TITLES[section]), 1, true) == 1
end

local function blocks_of(page, section)
  local blocks, heading = page:section(section .. " " .. TITLES[section], function(block)
    return section < #TITLES and is_title(block, section + 1)
  end)
  return blocks, heading
end

local function read_cells(page, known)
  for section = 1, 8 do
    local header = section <= 5 and SIP or section == 6 and SYMPTOM or section == 8 and API
    local blocks, heading = blocks_of(page, section)
    for _, found in ipairs(header and page.tables_in(blocks, header, (blocks[#blocks] or heading).line) or {}) do
      for _, row in ipairs(found.rows) do
        if section <= 5 then
          note_sip(page, section, row.line, row[1], row[2], row[3] .. " " .. row[4])
        elseif section == 6 then
          page:note {
            space = "media", key = symptom_key(known, row[1]), name = row[1], section = "6", line = row.line,
            wording = row[2] .. " " .. row[3],
          }
        else
          note_failure(page, row.line, row[1], row[2], row[3], table.concat(row, " ", 4), calls_of(row[5]))
        end
      end
    end
  end
  for section, marks in pairs(PROSE) do
    local blocks, heading = blocks_of(page, section)
    local title = words.plain(heading.text):sub(#words.plain(section .. " " .. TITLES[section]) + 1)
    page:note_prose(tostring(section), title, blocks, heading.line, marks)
  end
end

-- ---- All in one line ----

-- The line cut into the bodies of its sections, as plain words.
local function bodies_of(page, block)
  local plain, bodies, at = words.plain(block.text), {}, 1
  for section, title in ipairs(TITLES) do
    local from, to = plain:find(" " .. section .. " " .. words.plain(title) .. " ", at, true)
    if not from then refuse(block.line, "section '%d) %s' was due, and the line ends without it", section, title) end
    if section > 1 then bodies[section - 1] = plain:sub(at, from - 1) end
    at = to + 1
  end
  if page.torn and block.line == page.last_line then refuse(block.line, "the page ends in the middle of this line") end
  bodies[#TITLES] = plain:sub(at)
  return bodies
end

-- Each way to cut words in two: cuts(text) gives the first and the second part, the whole first.
local function cuts(text)
  local at = #text + 1
  return function()
    if not at then return end
    local first, second = text:sub(1, at - 1), text:sub(at + 1)
    local before = first:match(".*() ")
    at = before
    return first, second
  end
end

local function begins_with(text, name) return (text .. " "):sub(1, #name + 1) == name .. " " end

-- A row's words cut into its name and the rest, or nil. `row` is what the spec has at its key.
local function cut_name(text, row, phrases)
  for name, said in cuts(text) do
    if row and row.wording and words.fingerprint(said) == row.wording then
      return words.plain(row.name) == name and row.name or name, said
    end
  end
  local best
  for _, phrase in ipairs(row and { row.name, table.unpack(phrases) } or phrases) do
    if begins_with(text, words.plain(phrase)) and (not best or #phrase > #best) then best = phrase end
  end
  if best then return best, text:sub(#words.plain(best) + 2) end
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
    visit(start.first, start.second, (body:sub(start.to, (starts[i + 1] and starts[i + 1].from or #body + 2) - 2)))
  end
  return starts[1] and starts[1].from
end

local function after_header(body, line, section, first, last)
  local from = body:find(words.plain(first), 1, true)
  local _, to = body:find(words.plain(last) .. " ", from or 1, true)
  if not from or not to then refuse(line, "section %d was due to have a table from '%s' to '%s'", section, first, last) end
  return body:sub(to + 1)
end

local function read_sip_line(page, known, line, section, body)
  local last = 0
  local from = each_start(body, "%f[%w](" .. CLASS[section] .. "%d%d)() ", function(code, _, text)
    if tonumber(code) <= last then refuse(line, "%s comes after %d: codes ascend", code, last) end
    last = tonumber(code)
    local name, said = cut_name(text, row_with(known.rows "sip", code), known.phrases(last))
    if not name then refuse(line, UNCUT, code, text) end
    note_sip(page, section, line, code, name, said)
  end)
  if from ~= 1 then refuse(line, "a code was due at the beginning of section %d, not '%s'", section, body:sub(1, 30)) end
end

local function read_api_line(page, known, line, body)
  local from = each_start(body, "%f[%w](%d%d%d%d) (%d%d%d) ", function(key, http, text)
    local name, said = cut_name(text, row_with(known.rows "api", key), {})
    if not name then refuse(line, UNCUT, key, text) end
    note_failure(page, line, key, http, name, said)
  end)
  if from ~= 1 then refuse(line, "an API error code was due at the beginning of section 8, not '%s'", body:sub(1, 30)) end
end

-- The symptoms have no code to begin with: what is known of them has to tell all.
local function find_symptoms(rows, body)
  local found, missing, at = {}, {}, 1
  for _, row in ipairs(rows) do
    local from, to = (" " .. body .. " "):find(" " .. words.plain(row.name) .. " ", at, true)
    if from then
      found[#found + 1], at = { row = row, from = from, to = to - 1 }, to - 1
    else
      missing[#missing + 1] = row
    end
  end
  return found, missing
end

-- Words that belong to no known symptom: one of the missing under another name, or nobody can tell.
local function renamed_symptom(page, line, text, missing)
  for name, said in cuts(text) do
    for i, row in ipairs(missing) do
      if row.wording and words.fingerprint(said) == row.wording then
        table.remove(missing, i)
        return page:note { space = "media", key = row.key, name = name, section = "6", line = line, wording = said }
      end
    end
  end
  refuse(line, UNCUT, "section 6", text)
end

local function read_symptom_line(page, known, line, body)
  local rows, reworded = known.rows "media", nil
  local found, missing = find_symptoms(rows, body)
  local first = found[1] and found[1].from or #body + 2
  if first > 1 then renamed_symptom(page, line, body:sub(1, first - 2), missing) end
  for i, one in ipairs(found) do
    local text, said, rest = body:sub(one.to + 1, (found[i + 1] and found[i + 1].from or #body + 2) - 2), nil, nil
    for head, tail in cuts(text) do
      if words.fingerprint(head) == one.row.wording then said, rest = head, tail break end
    end
    reworded = reworded or not said and one.row.wording and one.row.name
    page:note { space = "media", key = one.row.key, name = one.row.name, section = "6", line = line, wording = said or text }
    if rest and rest ~= "" then renamed_symptom(page, line, rest, missing) end
  end
  if reworded and #missing > 0 then
    refuse(line, "section 6 lacks '%s', and '%s' has other words: nothing tells what belongs to what; save the page as HTML",
      missing[1].name, reworded)
  end
end

local function read_line(page, known, block)
  local bodies = bodies_of(page, block)
  for section = 1, 5 do
    read_sip_line(page, known, block.line, section, after_header(bodies[section], block.line, section, SIP[1], SIP[4]))
  end
  read_symptom_line(page, known, block.line, after_header(bodies[6], block.line, 6, SYMPTOM[1], SYMPTOM[3]))
  read_api_line(page, known, block.line, after_header(bodies[8], block.line, 8, API[1], API[6]))
  for section, marks in pairs(PROSE) do page:note_prose(tostring(section), bodies[section], {}, block.line, marks) end
end

return {
  source = "exotel", file = "vendors/exotel.lua", vendor = "exotel", facts = {},
  read = function(page, known)
    for _, block in ipairs(page.blocks) do
      local in_line = block.kind == "text" and words.plain(block.text):find(" 1 provisional responses ", 1, true)
      if in_line then return read_line(page, known, block) end
    end
    read_cells(page, known)
  end,
}
