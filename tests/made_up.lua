-- SPDX-License-Identifier: MIT
-- Vendors that are made up, as many as are asked for, in a spec that has no other: for what costs
-- grow by. The same number gives the same vendors.

local folder = require "folder"

local made_up = { ROWS = 50 }

local SUBJECTS = {
  "trunk", "carrier", "caller", "gateway", "account", "number", "codec", "proxy", "route", "port",
  "registrar", "callee", "session", "tunnel", "transfer", "channel",
}
-- In a name, on a display, in a sentence; and the outcome.
local FAULTS = {
  { "timeout", "late", "did not respond in time", "timeout" },
  { "busy", "busy", "is in use", "busy" }, { "missing", "gone", "does not exist", "not_found" },
  { "refused", "barred", "is not allowed", "forbidden" },
  { "overloaded", "full", "takes no more for now", "congested" },
  { "lost", "lost", "broke off", "interrupted" },
  { "blocked", "banned", "stands on a list of what is blocked", "blocked" },
  { "misconfigured", "unset", "is not set up as it should be", "misconfigured" },
}
local ADVICE = {
  "Try again later, when the %s may be there again.", "Try again later than %s permits.",
}

-- Numbers below `most`, always the same ones (Knuth's MMIX generator).
local function new_dice(seed)
  local state = seed * 7919 + 1
  return function(most)
    state = state * 6364136223846793005 + 1442695040888963407
    return (state >> 33) % most
  end
end

local HEAD = [[
source { "%s_page", "Error codes of %s", "Codes", "https://%s.example.com/docs/codes",
  unchecked = "made up" }
vendor { %s, "%s", "%s" }
space { "hangup", key = number }
]]

-- The files of vendor number `index`: its rows, and their words.
local function vendor_files(index, rows)
  local dice, id, title = new_dice(index), ("maker%03d"):format(index), "Maker " .. index
  local codes, words, key = {}, {}, 4000
  for i = 1, rows do
    local subject, other = SUBJECTS[1 + dice(#SUBJECTS)], SUBJECTS[1 + dice(#SUBJECTS)]
    local fault = FAULTS[1 + dice(#FAULTS)]
    key = key + 10 * (1 + dice(3)) + dice(2)
    codes[i] = ('code { %d, "%s_%s_%s", inferred(480), unstated, %s, retry_later, %s_page "%s" }')
      :format(key, other, subject, fault[1], fault[4], id, subject:gsub("^.", string.upper))
    words[i] = ('say { %d, "%s %s", "The %s of the %s %s.", "%s" }'):format(key,
      subject:gsub("^.", string.upper), fault[2], subject, other, fault[3],
      ADVICE[1 + dice(#ADVICE)]:format(other))
  end
  local number = index <= 255 and tostring(index) or "unreleased"
  return id, HEAD:format(id, title, id, number, id, title) .. table.concat(codes, "\n") .. "\n",
    ('about { "%s", "hangup" }\n'):format(id) .. table.concat(words, "\n") .. "\n"
end

-- A spec with so many vendors of so many rows, in a folder that is not there yet.
function made_up.spec(path, vendors, rows)
  assert(os.execute(("mkdir -p '%s' && cp -r spec/. '%s'"):format(path, path)))
  for id in assert(io.popen "ls spec/vendors"):read "a":gmatch "([%w_]+)%.lua" do
    os.remove(("%s/text/en/%s.lua"):format(path, id))
  end
  assert(os.execute(("rm -f '%s'/vendors/* '%s'/pages/* '%s'/logs.lua"):format(path, path, path)))
  local codes = folder.read(path .. "/codes.lua")
  folder.write(path .. "/codes.lua", (codes:gsub("[^\n]*%f[%w]exotel%f[%W][^\n]*\n", "")))
  for index = 1, vendors do
    local id, its_rows, words = vendor_files(index, rows or made_up.ROWS)
    folder.write(("%s/vendors/%s.lua"):format(path, id), its_rows)
    folder.write(("%s/text/en/%s.lua"):format(path, id), words)
  end
end

return made_up
