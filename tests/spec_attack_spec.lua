#!/usr/bin/env -S busted --lua=/usr/bin/lua5.4 -o TAP
-- SPDX-License-Identifier: MIT
-- Whatever a spec says: it is refused, each complaint with its file and line, or what it says
-- stands in the C within a string or a comment that it cannot end. RUNS=100000 takes that many
-- specs; SEED=1000 begins with others, KEEP_GOING=1 tells all that fail.

package.path = "gen/?.lua;tests/?.lua;" .. package.path
local cases = require "cases"
local check_spec = require "check.all"
local folder = require "folder"
local load_spec = require "common.load"
local lpeg = require "lpeg"
local new_problems = require "common.problems"
local pure = require "pure"
local records_of = require "records"
local shell = require "shell"
local tree = require "tree"

local fill = pure "write.template"
local RUNS = tonumber(os.getenv "RUNS") or 80
local MOST_INSTRUCTIONS, MOST_SECONDS = 2e8, 5

local function check(value, message)
  if not value then error(tostring(message), 2) end
  return value
end

local function one_of(list) return list[math.random(#list)] end

-- ---- Specs that somebody wrote who means no good ----

-- Nothing of ours is written so: where it stands in C, something of a spec does.
local MARKS = { "zQ9x", "Zq9x" }

-- Texts that mean something to C, Lua, re2c, gperf, a shell, a build file, a terminal or an editor.
local NASTY = {
  "*/", "/*", '"', "\\", "??/", "{{stamp}}", "\n", "$(touch PWNED)", "`touch PWNED`", "//", "]]",
  "--]]", "??", "\t", "\r", "{{#vendors}}", "{{/vendors}}", "}}", "'", "\\n", "\0", "\u{feff}",
  "\u{202e}", "\u{200b}", "\u{9b}2J", "\27[2J", "\xff", "\xc3", "#if", "\n#if 0\n", "%}", "%%",
  "%s%n", "%1", "; touch PWNED", "|", "<", ">", "&", ":", "#", ("x"):rep(5000), ("x "):rep(40),
  ("é"):rep(30), "os.exit()", "end", " ", "", ".", "..", "../x", "/", "0", "-1", "65536", "é", "(",
  "99999999999", ("("):rep(90), ("[a]|"):rep(40), "__", "_", "nobody", "text_off", "codes", "en",
}

-- Those that end a string, a comment or a line of C more often than the others.
local function nasty_text()
  local nasty = NASTY[math.random(math.random(2) == 1 and 8 or #NASTY)]
  return one_of {
    nasty, "zQ9x" .. nasty .. "zQ9x", "Zq9x " .. nasty .. " zQ9x.", "Zq9x" .. nasty .. "zQ9x.",
    nasty .. "zQ9x", "zQ9x " .. nasty, "zQ9x" .. nasty .. one_of(NASTY) .. "zQ9x", "zq9x" .. nasty,
  }
end

-- A text as a spec file has it.
local function spelled(text)
  if text:find "\n" and not text:find "]" then return "[[" .. text .. "]]" end
  return '"' .. text:gsub('[\\"]', "\\%0") .. '"'
end

local WORDS = {
  "undecided", "unstated", "inferred", "inferred(404)", "inferred(undecided)", "nobody_knows",
  "true", "number", "word", "sip_code", "code_and_reason", "api_code", "busy", "rfc1", 'rfc1 "1"',
  "talk", 'page "Busy Signals" "1f09ab3c"', "{}", "{ undecided }", "{ nobody_knows }", '""', "0",
  "1", "255", "256", "4010", "65535", "65536", "{", "}", ",", "=", "(", ")", "--", "--[[", "[[",
  "\n", "acme", "customer", "media", "udp", "486", "do", "x = 1", "registered = false",
  'retired = "2026-12-01"', 'unchecked = "why"', 'read = "2026-02-30"', 'name = "x"',
  'talk "zQ9x"',
}

local text_token = lpeg.P '"' * (lpeg.P "\\" * 1 + 1 - lpeg.S '"\n') ^ 0 * '"'
local word_token = lpeg.R("az", "AZ", "09", "__") ^ 1
local tokens_of = lpeg.Ct((lpeg.C(text_token + word_token + lpeg.S " \t" ^ 1 + 1)) ^ 0)

-- What is done to a list of tokens or lines at a place.
local CHANGES = {
  function(list, at) table.remove(list, at) end,
  function(list, at) table.insert(list, at, list[at]) end,
  function(list, at)
    local other = math.random(#list)
    list[at], list[other] = list[other], list[at]
  end,
}

local function change_pieces(list, more)
  if #list == 0 then return end
  local at = math.random(#list)
  local change = math.random(4)
  if change == 4 then list[at] = more(list[at]) else CHANGES[change](list, at) end
end

local function other_token(token)
  if token:find '^"' and math.random(2) == 1 then return spelled(nasty_text()) end
  return math.random(4) == 1 and nasty_text() or one_of(WORDS)
end

local function name_of_file(spec) return one_of(spec.names) end

local ATTACKS = {}

function ATTACKS.tokens(spec)
  local name = name_of_file(spec)
  local list = tokens_of:match(spec.files[name])
  for _ = 1, math.random(3) do change_pieces(list, other_token) end
  spec.files[name] = table.concat(list)
end

function ATTACKS.lines(spec)
  local name, list = name_of_file(spec), {}
  for line in spec.files[name]:gmatch "[^\n]*\n?" do list[#list + 1] = line end
  local other = spec.files[name_of_file(spec)]
  for _ = 1, math.random(2) do
    change_pieces(list, function() return other:match("[^\n]*\n?", math.random(#other + 1)) end)
  end
  spec.files[name] = table.concat(list)
end

function ATTACKS.bytes(spec)
  local name = name_of_file(spec)
  local text = spec.files[name]
  for _ = 1, math.random(4) do
    local at, length = math.random(0, #text), math.random(0, 20)
    local byte = string.char(math.random(0, 255))
    local put = one_of { one_of(NASTY), byte, text:sub(at, at + length) }
    text = text:sub(1, at) .. put .. text:sub(at + 1 + (math.random(2) == 1 and length or 0))
  end
  spec.files[name] = text
end

function ATTACKS.noise(spec)
  local list = {}
  for i = 1, math.random(200) do
    local byte = string.char(math.random(0, 255))
    list[i] = one_of { one_of(NASTY), one_of(WORDS), byte, "sip { ", " }\n", ", " }
  end
  local name = name_of_file(spec)
  spec.files[name] = one_of { "", spec.files[name] } .. table.concat(list)
end

-- The texts of a file, as they stand in it.
local function texts_in(text)
  local list = {}
  for _, token in ipairs(tokens_of:match(text)) do
    if token:find '^"' then list[#list + 1] = token end
  end
  return list
end

-- One text becomes another.
function ATTACKS.text(spec)
  local name = name_of_file(spec)
  local list = tokens_of:match(spec.files[name])
  local places = {}
  for i, token in ipairs(list) do
    if token:find '^"' then places[#places + 1] = i end
  end
  if #places > 0 then list[one_of(places)] = spelled(nasty_text()) end
  spec.files[name] = table.concat(list)
end

local function replaced(text, old, new)
  local out, at = {}, 1
  while true do
    local from, to = text:find(old, at, true)
    if not from then return table.concat(out) .. text:sub(at) end
    out[#out + 1], at = text:sub(at, from - 1) .. new, to + 1
  end
end

-- A text becomes another wherever it stands, in the headings and as a noun, too: what refers to it
-- still does.
local function replace_everywhere(spec, old, new)
  local plain = old:sub(2, -2)
  for _, name in ipairs(spec.names) do
    local text = replaced(spec.files[name], old, spelled(new))
    if name:find "^headings" and #plain > 0 then
      text = replaced("\n" .. text, "\n" .. plain .. "  ", "\n" .. new .. "  "):sub(2)
    elseif plain:find "^%l[%w_]*$" and new:find "^[%w_]+$" then
      text = text:gsub("%f[%w_]" .. plain .. "%f[^%w_\"]", new)
    end
    spec.files[name] = text
  end
end

function ATTACKS.everywhere(spec)
  local texts = texts_in(spec.files[name_of_file(spec)])
  if #texts > 0 then replace_everywhere(spec, one_of(texts), nasty_text()) end
end

local OFTEN = {
  "tokens", "tokens", "lines", "bytes", "noise", "text", "text", "text", "everywhere", "everywhere",
  "everywhere",
}

local function copy_of(base)
  local spec = { names = base.names, files = {} }
  for name, text in pairs(base.files) do spec.files[name] = text end
  return spec
end

-- The files of a spec, as changed by a few attacks.
local function attacked(base, kinds)
  local spec = copy_of(base)
  for _ = 1, kinds and 1 or math.random(2) do ATTACKS[one_of(kinds or OFTEN)](spec) end
  return spec.files
end

-- ---- What is made of them ----

-- Stands for gperf: no numbers of a hash that finds anything, but as many.
local function ask(set)
  set.bytes = {}
  for i, value in ipairs(set.values) do set.bytes[i] = value & 255 end
  set.fields = {
    slot_count = #set.keys, least = 0, low = 1, high = 0, weight_count = 0, width = 1,
    position_count = 0, last_shift = "NO_LAST", counts_length = 0,
  }
end

local TEMPLATES = {}
for path in ("include/sipcause_codes.h include/sipcause_config.h gen/write/api_words.h")
  :gmatch "%S+" do
  TEMPLATES[path] = folder.read(path)
end
local EXPECT, TEXT = folder.read "gen/write/expect.h", folder.read "gen/write/text.h"

local PACKAGES = {}
for _, name in ipairs(tree.paths "gen/packages") do
  if name ~= "sipcause.spdx.json" then PACKAGES[name] = folder.read("gen/packages/" .. name) end
end

-- The files of C by name, and those of build systems.
local function made_of(spec)
  local records, made, built = records_of(spec, "1.2.3"), {}, {}
  local options, tables, texts = pure "layout.all"(records, ask)
  local holes = pure "write.holes"(records, options)
  for _, file in ipairs(tables) do made[file.name] = pure "write.tables"(file) end
  for path, text in pairs(TEMPLATES) do made[path] = fill(text, holes) end
  made["expect.h"] = fill(EXPECT, pure "write.expect"(spec))
  holes.stamp, holes.copyright, holes.license_md5 = "0", "", ""
  for _, text in ipairs(texts) do
    holes.tables = pure "write.tables"(text)
    made[text.name] = fill(TEXT, holes)
  end
  for name, text in pairs(PACKAGES) do built[name] = fill(text, holes) end
  return made, built
end

-- What stands in C outside of strings and comments; nil where one has no end.
local a_comment = "/*" * lpeg.C((1 - lpeg.P "*/") ^ 0) * "*/"
local escaped = lpeg.P "\\" * 1
local a_string = '"' * (escaped + (1 - lpeg.S '"\\\n')) ^ 0 * '"'
local a_character = "'" * (escaped + (1 - lpeg.S "'\\\n")) ^ 1 * "'"
local other = 1 - lpeg.S "\"'"
local code_of = lpeg.Cs((a_comment / " " + a_string / '""' + a_character / "''" + other) ^ 0) * -1
local comments_of = lpeg.Ct((a_comment + a_string + a_character + 1) ^ 0)

-- Controls, those of C1, marks of direction and of byte order.
local CONTROLS = {
  "[\0-\8\11-\31\127]", "\xc2[\x80-\x9f]", "\xe2\x80[\x8b-\x8f\xa8-\xae]", "\xe2\x81[\xa6-\xa9]",
  "\xef\xbb\xbf",
}

-- A text as C reads it first: trigraphs replaced, lines joined.
local function joined(text) return (text:gsub("%?%?/", "\\"):gsub("\\\n", "")) end

local function check_c(name, text)
  local code = check(code_of:match(joined(text)), name .. ": a string or comment has no end")
  for _, mark in ipairs(MARKS) do
    local at = code:find(mark, 1, true) or 0
    check(at == 0, name .. ": in the code: " .. code:sub(math.max(1, at - 200), at + 200))
  end
  check(not code:find "[^\t\n -~]", name .. ": no ASCII in the code")
  for _, comment in ipairs(comments_of:match(text)) do
    check(not comment:find("/*", 1, true), name .. ": a comment in a comment: " .. comment)
    for _, control in ipairs(CONTROLS) do
      check(not comment:find(control), name .. ": a control in: " .. comment)
    end
  end
end

-- Only letters, blanks and a few marks come with what is marked into the file of a build system.
local function check_built(name, text)
  for _, mark in ipairs(MARKS) do
    for line in text:gmatch(mark .. "([^\n]*)") do
      local said = line:match "^(.*)[zZ][qQ]9x" or ""
      check(not said:find "[$`\\{}\"'*<>]", name .. ": " .. line)
    end
  end
end

-- Loads a spec and makes all of it; returns "refused" or "made". Without a code or a vendor there
-- is nothing to make.
local function run(dir)
  local problems = new_problems()
  local spec = load_spec(dir, problems.complain)
  check_spec(spec, problems)
  local lines = problems.lines()
  for _, line in ipairs(lines) do check(line:find("^" .. dir .. "/[%w_/.]+:%d+: ."), line) end
  if #lines > 0 or #spec.codes.sip * #spec.vendors.vendor == 0 then return "refused" end
  local made, built = made_of(spec)
  for name, text in pairs(made) do check_c(name, text) end
  for name, text in pairs(built) do check_built(name, text) end
  return "made"
end

-- The same within limits.
local function run_within_limits(dir)
  local began = os.clock()
  debug.sethook(function() error("it takes too long", 0) end, "", MOST_INSTRUCTIONS)
  local good, result = xpcall(run, debug.traceback, dir)
  debug.sethook()
  if good and os.clock() - began > MOST_SECONDS then return false, "it took too long" end
  return good, result
end

local function write_files(dir, new, old)
  for name, text in pairs(new) do
    if text ~= old[name] then
      local file = assert(io.open(dir .. "/" .. name, "wb"))
      file:write(text)
      file:close()
    end
  end
end

-- What is different in a spec, for whoever has to find out why it fails.
local function differences(new, old)
  local list = {}
  for name, text in pairs(new) do
    if text ~= old[name] then list[#list + 1] = ("---- %s\n%q"):format(name, text:sub(1, 3000)) end
  end
  return table.concat(list, "\n")
end

-- A folder with a good spec, of which the files called so are attacked.
local function new_base(list)
  local base = { dir = folder.new(), files = list, names = {} }
  for name, text in pairs(list) do
    base.names[#base.names + 1] = name
    folder.write(base.dir .. "/" .. name, text)
  end
  table.sort(base.names)
  return base
end

local function small_base()
  local list = cases.read "tests/bad_specs.md"[1].blocks
  list.complaints = nil
  return new_base(list)
end

-- The patterns of its grammar stay as they are: whether they are a scanner is for re2c to say.
local function own_base()
  local list = {}
  for _, name in ipairs(tree.paths "spec") do
    if name ~= "README.md" then list[name] = folder.read("spec/" .. name) end
  end
  local base = new_base(list)
  for i, name in ipairs(base.names) do
    if name == "grammar.lua" then table.remove(base.names, i) end
  end
  return base
end

-- What ends a comment, and what ends a string, goes on in the next line or is a hole, where each
-- text of a spec stands.
local function each_text_of(base)
  local attacks, known = {}, {}
  for _, name in ipairs(base.names) do
    for _, text in ipairs(texts_in(base.files[name])) do
      for _, nasty in ipairs(known[text] and {} or { "Zq9x */ zQ9x.", 'Zq9x"\\??/{{n}}zQ9x.' }) do
        local spec = copy_of(base)
        replace_everywhere(spec, text, nasty)
        attacks[#attacks + 1] = spec.files
      end
      known[text] = true
    end
  end
  return attacks
end

-- Tries a spec for each seed; returns how many had each end. KEEP_GOING=1 tells all that fail.
local function try_many(base, runs, try, attack)
  local ends = { refused = 0, made = 0, failed = 0 }
  for seed = 1, runs do
    math.randomseed(seed + (tonumber(os.getenv "SEED") or 0))
    local changed = attack(base, seed)
    write_files(base.dir, changed, base.files)
    local good, result = try(base.dir)
    if not good then
      local text = ("seed %d: %s\n%s\n"):format(seed, result, differences(changed, base.files))
      if not os.getenv "KEEP_GOING" then error(text, 0) end
      io.stderr:write(text)
    end
    ends[good and result or "failed"] = ends[good and result or "failed"] + 1
    write_files(base.dir, base.files, changed)
  end
  if os.getenv "RUNS" then
    print(("# %d refused, %d made, %d failed"):format(ends.refused, ends.made, ends.failed))
  end
  return ends
end

-- The generator itself, and the compiler. Its complaints come with an exit status of 1.
local function generate_and_compile(dir)
  local said, good, status = shell.run("lua5.4 gen/main.lua %s %s/out", dir, dir)
  if not good then
    local told = status == 1 and said:find(dir .. "/", 1, true) == 1
    return told, told and "refused" or said
  end
  return xpcall(function()
    for _, name in ipairs { "sipcause.h", "sipcause.c", "sipcause_text_en.h" } do
      check_c(name, folder.read(dir .. "/out/dist/" .. name))
    end
    shell.succeeds("gcc -std=c99 -Wall -Wextra -Werror -fsyntax-only %s/out/dist/sipcause.c", dir)
    return "made"
  end, debug.traceback)
end

describe("a spec that means no good is refused, or only says what it says:", function()
  it("a small one, each of its texts in turn", function()
    local base = small_base()
    local attacks = each_text_of(base)
    local ends = try_many(base, #attacks, run_within_limits, function(_, seed)
      return attacks[seed]
    end)
    folder.remove(base.dir)
    assert.is_true(ends.refused > 50 and ends.made > 50)
  end)

  it("a small one, at random", function()
    local base = small_base()
    local ends = try_many(base, RUNS, run_within_limits, function() return attacked(base) end)
    folder.remove(base.dir)
    assert.is_true(ends.refused > RUNS // 5 and ends.made > RUNS // 20)
  end)

  it("the one of this project, by the generator and a compiler", function()
    local base, runs = own_base(), math.max(3, RUNS // 1000)
    local ends = try_many(base, runs, generate_and_compile, function()
      return attacked(base, { "text", "everywhere" })
    end)
    folder.remove(base.dir)
    assert.is_true(ends.made >= 1)
  end)

  it("and nothing of it was run", function() assert.is_nil(io.open "PWNED") end)
end)
