-- SPDX-License-Identifier: MIT
-- Rows that are missing where a page may have been cut off, or too many of them, are not believed.

-- Why the changes are doubted, or nil.
return function(reader, page, records, changes)
  local last, live, removed, last_is_gone = nil, 0, 0, false
  for _, record in ipairs(records) do
    if not record.retired then live = live + 1 end
    if record.space == reader.last and not record.retired then last = record end
  end
  for _, change in ipairs(changes) do
    if change.kind == "removed" then
      removed, last_is_gone = removed + 1, last_is_gone or change.old == last
    end
  end
  if last_is_gone and page:is_open() then
    local why = "the page ends here, without %s, the last row it had; was it cut off? If not, say"
    return why:format(last.key)
  elseif removed * 2 > live then
    local why = "%d of %d records are missing; is it the whole page? If so, say"
    return why:format(removed, live)
  end
end
