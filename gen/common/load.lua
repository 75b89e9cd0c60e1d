-- SPDX-License-Identifier: MIT
-- Reads the spec files and returns their rows, each stamped with its file and line.
--
-- A spec file is Lua, but it runs with only two kinds of words in reach: verbs, which record a row,
-- and nouns, which an earlier file defined. A word that is neither is reported with its line, and
-- reading goes on, so that one run shows every mistake.

local files = require "common.files"
local freeze = require "common.freeze"
local hash = require "common.hash"
local lfs = require "lfs"
local name = require "common.name"
local nearest = require "common.nearest"
local rows = require "common.rows"
local verbs = require "common.verbs"

-- A file that never ends is stopped after this many VM instructions.
local PATIENCE = 10000000

-- Stands for a word nobody defined: takes part in anything, and checks pass over it.
local unknown = setmetatable({ kind = "unknown" }, { __call = function(self) return self end })

-- zentrunk "Routing Errors", and with the fingerprint of the document's words: zentrunk "Routing Errors" "1f09ab3c".
local function citation(source, section, wording)
  return setmetatable({ kind = "citation", source = source, section = section, wording = wording }, {
    __call = function(_, fingerprint) return citation(source, section, fingerprint) end,
  })
end

-- Nouns that no file defines: how a space is keyed, with the verb of its rows; what ports are for; what
-- a person still has to judge.
local function first_nouns()
  return {
    unstated = { kind = "unstated" },
    undecided = { kind = "undecided" },
    number = { kind = "key_kind", word = "number", verb = "code" },
    code_and_reason = { kind = "key_kind", word = "code_and_reason", verb = "reason" },
    sip_code = { kind = "key_kind", word = "sip_code", verb = "response" },
    word = { kind = "key_kind", word = "word", verb = "symptom" },
    api_code = { kind = "key_kind", word = "api_code", verb = "failure" },
    signaling = { kind = "use", word = "signaling" },
    media = { kind = "use", word = "media" },
    udp = { kind = "transport", word = "udp" },
    tcp = { kind = "transport", word = "tcp" },
    inferred = function(value) return value == unknown and unknown or { kind = "inferred", value } end,
  }
end

-- The words that a row of these verbs adds for the files after it: the word that stands in `values`.
local define = {
  source = function(row, values)
    return values[1], setmetatable({ kind = "source", row = row }, {
      __call = function(_, section) return citation(row, section) end,
    })
  end,
}
for _, verb in ipairs(rows.vocabularies) do
  define[verb] = function(row, values)
    return values[2], freeze { kind = verb, word = values[2], number = row.number, row = row }
  end
end

-- The functions a spec file of this kind may call; each appends to lists[verb].
local function verb_functions(kind, path, lists, nouns, complain)
  local functions, heads = {}, {}
  for verb, shape in pairs(verbs[kind]) do
    functions[verb] = function(values)
      local place = { verb = verb, file = path, line = debug.getinfo(2, "l").currentline }
      if type(values) ~= "table" or values.kind then error(("%s takes a row in braces"):format(verb), 0) end
      local row = name.row(place, values, shape, heads, complain)
      table.insert(lists[verb], row)
      heads[verb] = row
      local word, noun
      if define[verb] then word, noun = define[verb](row, values) end
      if type(word) == "string" then nouns[word] = noun end
    end
  end
  return functions
end

-- Runs one file; returns true when it was read to its end, and its bytes.
local function run(kind, path, lists, nouns, complain)
  local functions = verb_functions(kind, path, lists, nouns, complain)
  local function at() return { file = path, line = debug.getinfo(3, "l").currentline } end
  local env = setmetatable({}, {
    __index = function(_, word)
      local meaning = functions[word] or nouns[word]
      if meaning ~= nil then return meaning end
      complain(at(), "unknown word '%s'%s", word, nearest.hint(word, functions, nouns))
      return unknown
    end,
    __newindex = function(_, word) complain(at(), "a spec file may not assign '%s'", word) end,
  })

  local text = files.read(path) or ""
  local chunk, problem = load(text, "@" .. path, "t", env)
  getmetatable("").__index = function(_, method) -- ("x"):rep(1e9) is not a verb
    if debug.getinfo(2, "S").source == "@" .. path then error("a spec file may not call '" .. method .. "'", 0) end
    return string[method]
  end
  debug.sethook(function() error("this file never ends", 0) end, "", PATIENCE)
  local done = chunk and xpcall(chunk, function(message)
    local line = 0
    for level = 2, 20 do
      local info = debug.getinfo(level, "Sl")
      if info and info.source == "@" .. path then line = info.currentline break end
    end
    problem = { line = line, message = message }
  end)
  debug.sethook()
  getmetatable("").__index = string
  if done then return true, text end

  if type(problem) == "string" then
    local line, message = problem:match(":(%d+): (.*)$")
    problem = { line = tonumber(line) or 0, message = message or problem }
  end
  local message = tostring(problem.message):gsub("^.-:%d+: ", "")
  complain({ file = path, line = problem.line }, "%s; the rest of the file was not read", message)
  return false, text
end

local function files_in(dir, ending)
  local names = {}
  if lfs.attributes(dir, "mode") ~= "directory" then return names end
  for file in lfs.dir(dir) do
    if file:sub(-#ending) == ending then names[#names + 1] = dir .. "/" .. file end
  end
  table.sort(names)
  return names
end

-- Section headings of the cited documents: headings[id][section] = heading, in headings/ID.txt.
local function read_headings(dir)
  local headings = {}
  for _, path in ipairs(files_in(dir, ".txt")) do
    local sections = {}
    for line in io.lines(path) do
      local section, heading = line:match("^(.-)  (.+)$")
      if section and not line:find("^#") then sections[section] = heading end
    end
    headings[path:match("([^/]+)%.txt$")] = sections
  end
  return headings
end

-- Reads the spec in folder `dir`. Returns rows as spec[kind of file][verb] = list of rows, the
-- headings, the hash of all that was read, and `unread` when a file could not be read to its end, all of
-- it read-only; calls complain(row, format, ...) for each problem.
return function(dir, complain)
  local spec, nouns, texts = { headings = read_headings(dir .. "/headings") }, first_nouns(), {}
  local function read(kind, paths)
    spec[kind] = {}
    for verb in pairs(verbs[kind]) do spec[kind][verb] = {} end
    for _, path in ipairs(paths) do
      local whole, text = run(kind, path, spec[kind], nouns, complain)
      if not whole then spec.unread = true end
      texts[#texts + 1] = text
    end
  end
  read("sources", { dir .. "/sources.lua" })
  read("vocabulary", { dir .. "/vocabulary.lua" })
  read("grammar", { dir .. "/grammar.lua" })
  read("headers", { dir .. "/headers.lua" })
  read("codes", { dir .. "/codes.lua" })
  read("lists", files_in(dir .. "/lists", ".lua"))
  read("vendors", files_in(dir .. "/vendors", ".lua"))
  read("text", files_in(dir .. "/text", ".lua"))
  spec.hash = hash(table.concat(texts))
  return freeze(spec)
end
