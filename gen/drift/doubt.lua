-- SPDX-License-Identifier: MIT
-- Rows that are missing where a page may have been cut off, or too many of them, are not believed.

local function id_of(record) return record.space .. "\0" .. record.key:lower() end

-- How many records the page had, and the last of each space.
local function live_records(page, records)
  local spaces, lasts, live = page.spaces, {}, 0
  for _, record in ipairs(records) do
    if not (record.retired or record.elsewhere) and (not spaces or spaces[record.space]) then
      live, lasts[record.space] = live + 1, record
    end
  end
  return live, lasts
end

-- Does the spec have the rows of a space in the page's order?
local function is_in_order(space, records, page)
  local places, last = {}, 0
  for i, record in ipairs(records) do places[id_of(record)] = i end
  for _, record in ipairs(page.records) do
    local place = record.space == space and places[id_of(record)] or last
    if place < last then return false end
    last = place
  end
  return true
end

-- Has the page no row of this section any more?
local function is_section_gone(page, old)
  for _, record in ipairs(page.records) do
    if record.space == old.space and record.section == old.section then return false end
  end
  return old.section ~= nil
end

-- The last row of those that may end the page, where it is gone; of a space whose order is not the
-- page's, any that is.
local function find_gone(reader, page, records, changes)
  local live, lasts = live_records(page, records)
  local removed, gone = 0, nil
  for _, change in ipairs(changes) do
    if change.kind == "removed" then
      local ends = page.spaces or reader.last[change.space]
      local is_last = change.old == lasts[change.space]
        or not is_in_order(change.space, records, page)
      removed, gone = removed + 1, ends and is_last and change.old or gone
    end
  end
  return gone, removed, live
end

-- The record that the page ends within, where it has other words.
local function find_unended(page, changes)
  for _, change in ipairs(changes) do
    local is_its = change.kind == "reworded" and change.new == page.unended
    if is_its and change.old.wording then return change.new end
  end
end

-- Why the changes are doubted, or nil. A page of several spaces ends with those of the reader's
-- `last`; where the page itself says which it has, each ends it. A page was cut off where nothing
-- follows its last row, or, but where the reader knows what it is `closed` with, where a section is
-- gone with its last row: its heading may still be there.
return function(reader, page, records, changes)
  local gone, removed, live = find_gone(reader, page, records, changes)
  local is_half = gone and not (page.spaces or reader.closed) and is_section_gone(page, gone)
  if gone and (is_half or page:is_open()) then
    local why = "the page ends here, without %s, the last row it had; was it cut off? If not, say"
    return why:format(gone.key)
  elseif find_unended(page, changes) then
    local why = "the page ends in what it says of %s, in other words; was it cut off? If not, say"
    return why:format(page.unended.key)
  elseif removed * 2 > live then
    local why = "%d of %d records are missing; is it the whole page? If so, say"
    return why:format(removed, live)
  end
end
