-- SPDX-License-Identifier: MIT
-- A string pool: texts one after the other, each with a NUL, each stored once. Tables hold offsets
-- into it instead of pointers, so that they need no relocation. A text that ends another one, added
-- before it, is not stored again: "Ringing timeout" is in "487 Ringing timeout".

-- A pool that begins with `first`, where that is given.
return function(first)
  local pool = { size = 0, texts = {} }
  local offsets = {}

  -- The offset of `text`, or nil where the pool does not have it.
  function pool.find(text) return offsets[text] end

  -- The offset of `text`, which is added if it is not there yet.
  function pool.add(text)
    if not offsets[text] then
      pool.texts[#pool.texts + 1] = { offset = pool.size, text = text }
      for from = 1, #text + 1 do
        local tail = text:sub(from)
        offsets[tail] = offsets[tail] or pool.size + from - 1
      end
      pool.size = pool.size + #text + 1
    end
    return offsets[text]
  end

  if first then pool.add(first) end
  return pool
end
