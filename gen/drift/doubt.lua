-- SPDX-License-Identifier: MIT
-- Rows that are missing where a page may have been cut off, or too many of them, are not believed.

-- How many records the page had, and the last of each space.
local function live_records(page, records)
  local spaces, lasts, live = page.spaces, {}, 0
  for _, record in ipairs(records) do
    if not record.retired and (not spaces or spaces[record.space]) then
      live, lasts[record.space] = live + 1, record
    end
  end
  return live, lasts
end

-- Why the changes are doubted, or nil. A page of several spaces ends with those of the reader's
-- `last`; where the page itself says which it has, each ends it.
return function(reader, page, records, changes)
  local live, lasts = live_records(page, records)
  local removed, gone = 0, nil
  for _, change in ipairs(changes) do
    local ends = page.spaces or reader.last[change.space]
    if change.kind == "removed" then
      removed, gone = removed + 1, ends and change.old == lasts[change.space] and change.old or gone
    end
  end
  if gone and page:is_open() then
    local why = "the page ends here, without %s, the last row it had; was it cut off? If not, say"
    return why:format(gone.key)
  elseif removed * 2 > live then
    local why = "%d of %d records are missing; is it the whole page? If so, say"
    return why:format(removed, live)
  end
end
