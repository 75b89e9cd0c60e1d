-- SPDX-License-Identifier: MIT
-- Reads the spec files and returns their rows, each stamped with its file and line.
--
-- There are two kinds of words in a spec file: verbs, which say a row, and nouns, which an earlier
-- row defined. A word that is neither is reported where it stands first, and reading goes on, so
-- that one run shows every mistake.

local files = require "common.files"
local freeze = require "common.freeze"
local lfs = require "lfs"
local name_row = require "common.name".row
local nearest = require "common.nearest"
local parse = require "common.parse"
local rows = require "common.rows"
local verbs = require "common.verbs"

-- Stands for a word nobody defined: takes part in anything, and checks pass over it.
local unknown = freeze { kind = "unknown" }

-- Nouns that no row defines: how a space is keyed, with the verb of its rows; how a key is cut out
-- of a message, and for which kind of space, where not for any; the form of a document that is no
-- page; what ports are for; which part of a dialog a request belongs to; what a profile does not
-- map, or maps as what has no row; what goes with a reply; what a person still has to judge.
local function first_nouns()
  return {
    ["true"] = true, ["false"] = false,
    unstated = { kind = "unstated" },
    unreleased = { kind = "unreleased" },
    undecided = { kind = "undecided" },
    unmapped = { kind = "unmapped" },
    default = { kind = "default" },
    any = { kind = "any", word = "any" },
    inferred = { kind = "inference", makes = "inferred" },
    practice = { kind = "custom", makes = "practice" },
    always = { kind = "always", word = "always" },
    never = { kind = "when", word = "never" },
    if_wanted = { kind = "when", word = "if_wanted" },
    number = { kind = "key_kind", word = "number", verb = "code" },
    code_and_reason = { kind = "key_kind", word = "code_and_reason", verb = "reason" },
    sip_code = { kind = "key_kind", word = "sip_code", verb = "response" },
    token = { kind = "key_kind", word = "token", verb = "ending" },
    word = { kind = "key_kind", word = "word", verb = "symptom" },
    api_code = { kind = "key_kind", word = "api_code", verb = "failure" },
    first_number = { kind = "cut", word = "first_number" },
    first_word = { kind = "cut", word = "first_word" },
    last_word = { kind = "cut", word = "last_word" },
    whole = { kind = "cut", word = "whole" },
    code = { kind = "cut", word = "code", of = "sip_code" },
    code_and_phrase = { kind = "cut", word = "code_and_phrase", of = "code_and_reason" },
    signaling = { kind = "use", word = "signaling" },
    media = { kind = "use", word = "media" },
    invite_usage = { kind = "usage_kind", word = "invite_usage" },
    subscription = { kind = "usage_kind", word = "subscription" },
    no_usage = { kind = "usage_kind", word = "no_usage" },
    json = { kind = "form", word = "json" },
    enums = { kind = "form", word = "enums" },
    sql = { kind = "form", word = "sql" },
    rst = { kind = "form", word = "rst" },
    udp = { kind = "transport", word = "udp" },
    tcp = { kind = "transport", word = "tcp" },
  }
end

-- What a row of these verbs means to the files after it: the word that stands in `values`, and its
-- noun.
local define = {
  source = function(row, values) return values[1], { kind = "source", row = row } end,
}
for _, verb in ipairs(rows.nouns) do
  define[verb] = function(row, values)
    return values[2], { kind = verb, word = values[2], row = row }
  end
end

-- inferred(404), practice(...)
local function apply(noun, value)
  if noun == unknown or value == unknown then return unknown end
  return type(noun) == "table" and noun.makes and { kind = noun.makes, value } or nil
end

-- zentrunk "Routing Errors", and with the fingerprint of the document's words: "1f09ab3c".
local function cite(noun, text)
  if noun == unknown then return unknown end
  if type(noun) ~= "table" then return end
  if noun.kind == "source" then
    return { kind = "citation", source = noun.row, section = text }
  elseif noun.kind == "citation" and not noun.wording then
    return { kind = "citation", source = noun.source, section = noun.section, wording = text }
  end
end

-- A function that gives the line of a byte; asked in no order, but mostly in that of the file.
local function new_lines(text)
  local at, line = 1, 1
  return function(byte)
    if byte < at then at, line = 1, 1 end
    line = line + select(2, text:sub(at, byte - 1):gsub("\n", ""))
    at = byte
    return line
  end
end

local Loader = {}
Loader.__index = Loader

-- Complains of an unknown word, unless it has been, or is one of a row that could not be read.
function Loader:unknown_word(place, word, ...)
  if not self.known[word] and not self.spec.unread then
    self.complain(place, "unknown word '%s'%s", word, nearest.hint(word, ...))
  end
  self.known[word] = true
end

-- Makes a word a noun. One of several closed lists is the last of them, with those `before` it:
-- which is meant, the field that it stands in says.
function Loader:define(word, noun)
  local known = self.nouns[word]
  if known and known ~= true and define[known.kind] and known.kind ~= "source" then
    noun.before = known
  end
  self.nouns[word] = freeze(noun)
end

-- Complains of a word that stands in another list than the field takes, unless it has been.
function Loader:strange_word(row, one)
  local said, words = one.list .. " " .. one.word, {}
  for _, known in ipairs(self.spec.vocabulary[one.list] or {}) do words[known.word or 1] = true end
  if not self.known[said] then
    self.complain(row, "%s must be %s, not %s%s", one.field, one.expected, one.word,
      nearest.hint(one.word, words))
  end
  self.known[said] = true
end

-- What the parser asks while it reads a file.
function Loader:listener(kind, path, text, heads)
  local line_of, strange = new_lines(text), {} -- the row's words that nobody defined
  local shapes, lists = verbs[kind], self.spec[kind]
  local function place(at, verb) return { file = path, line = line_of(at), verb = verb } end
  local on = { apply = apply, cite = cite }
  function on.complain(at, message)
    strange = {}
    self.complain(place(at), "%s", message)
  end
  function on.verb(word, at)
    if not shapes[word] then self:unknown_word(place(at), word, shapes, self.nouns) end
    return shapes[word]
  end
  function on.noun(word, at)
    if self.nouns[word] ~= nil then return self.nouns[word] end
    strange[#strange + 1] = { place = place(at), word = word }
    return unknown
  end
  function on.row(verb, at, values)
    for _, one in ipairs(strange) do
      self:unknown_word(one.place, one.word, shapes, self.nouns)
    end
    strange = {}
    local row = name_row(place(at, verb), values, shapes[verb], heads, self.complain)
    for _, one in ipairs(row.strange or {}) do self:strange_word(row, one) end
    table.insert(verb == "source" and self.spec.sources.source or lists[verb], row)
    heads[verb] = row
    local word, noun
    if define[verb] then word, noun = define[verb](row, values) end
    if type(word) == "string" then self:define(word, noun) end
  end
  return on
end

-- What is wrong with a file before it is looked at.
local function unreadable(text)
  if text:find "^\xef\xbb\xbf" then
    return 1, "the file begins with a byte order mark: save it without one"
  end
  local at = text:find "[^\n\t\x20-\x7e\x80-\xff]" or select(2, utf8.len(text))
  if at then return at, "the file has a byte here that no text has" end
end

-- Of these nothing is in dist/.
local APART = { pages = true, logs = true }

-- Reads a file; returns whether all of it could be read.
function Loader:read_file(kind, path, heads)
  local text, problem = self.extra[path], nil
  if not text then text, problem = files.read(path) end
  self.spec.text_of[path] = text
  if not APART[kind] then table.insert(self.texts, text) end
  local on = self:listener(kind, path, text or "", heads)
  local at, wrong = 1, problem
  if text then at, wrong = unreadable(text) end
  if wrong then on.complain(at, wrong) end
  return not wrong and parse(text, on)
end

-- Reads the files of a kind; their rows stand under `language`, where there is one.
function Loader:read(kind, paths, language)
  local lists = self.spec[kind] or {}
  self.spec[kind] = lists
  for verb in pairs(verbs[kind]) do lists[verb] = lists[verb] or {} end
  local unread = false
  for _, path in ipairs(paths) do
    if not self:read_file(kind, path, { language = language }) then unread = true end
  end
  self.spec.unread = self.spec.unread or unread -- what the next files miss may be there
end

-- What a folder has, in the order of the alphabet; nothing where there is none.
local function names_in(dir)
  local names = {}
  if lfs.attributes(dir, "mode") ~= "directory" then return names end
  for name in lfs.dir(dir) do
    if not name:find "^%.+$" then names[#names + 1] = name end
  end
  table.sort(names)
  return names
end

-- The files of a folder, those that are `extra` among them.
local function files_in(dir, ending, extra)
  local paths = {}
  for _, name in ipairs(names_in(dir)) do
    local path = dir .. "/" .. name
    if name:sub(-#ending) == ending and not extra[path] then paths[#paths + 1] = path end
  end
  for path in pairs(extra) do
    if path:match "^(.*)/[^/]*$" == dir and path:sub(-#ending) == ending then
      paths[#paths + 1] = path
    end
  end
  table.sort(paths)
  return paths
end

-- The words of each language, which stand in the folder of its id.
function Loader:read_languages(dir)
  local known = { ["languages.lua"] = true }
  self:read("text", {})
  for _, language in ipairs(self.spec.languages.language) do
    if language.id then
      known[language.id] = true
      self:read("text", files_in(dir .. "/" .. language.id, ".lua", self.extra), language)
    end
  end
  for _, name in ipairs(names_in(dir)) do
    if not known[name] and not self.spec.unread then
      local at = { file = dir .. "/languages.lua", line = 1 }
      self.complain(at, "text/%s has words, but no language is called '%s'", name, name)
    end
  end
end

-- Section headings of the cited documents: headings[id][section] = heading, in headings/ID.txt.
local function read_headings(dir, extra)
  local headings = {}
  for _, path in ipairs(files_in(dir, ".txt", extra)) do
    local sections = {}
    for line in (extra[path] or files.read(path) or ""):gmatch "[^\n]+" do
      local section, heading = line:match("^(.-)  (.+)$")
      if section and not line:find("^#") then sections[section] = heading end
    end
    headings[path:match("([^/]+)%.txt$")] = sections
  end
  return headings
end

-- Reads the spec in folder `dir`. Returns rows as spec[kind of file][verb] = list of rows, the
-- headings, the `text_of` each file, the `bytes` of those that make dist/, and `unread` when a row
-- could not be read, all of it read-only; calls complain(row, format, ...) for each problem.
-- `extra`: the texts of files that are to be read as if they were there, by their paths.
return function(dir, complain, extra)
  extra = extra or {}
  local headings = read_headings(dir .. "/headings", extra)
  local loader = setmetatable({
    spec = { headings = headings, text_of = {}, unread = false }, extra = extra,
    nouns = first_nouns(), known = {}, texts = {}, complain = complain,
  }, Loader)
  local function in_folder(folder, ending) return files_in(dir .. folder, ending, extra) end
  loader:read("sources", { dir .. "/sources.lua" })
  loader:read("vocabulary", { dir .. "/vocabulary.lua" })
  loader:read("methods", { dir .. "/methods.lua" })
  loader:read("lists", in_folder("/lists", ".lua"))
  loader:read("vendors", in_folder("/vendors", ".lua"))
  loader:read("pages", in_folder("/pages", ".lua"))
  loader:read("logs", in_folder("", "logs.lua")) -- there may be none
  loader:read("grammar", { dir .. "/grammar.lua" })
  loader:read("headers", { dir .. "/headers.lua" })
  loader:read("media", in_folder("", "media.lua")) -- there may be none
  loader:read("causes", in_folder("/causes", ".lua"))
  loader:read("codes", { dir .. "/codes.lua" }) -- whose wordings may be those of a list or a vendor
  loader:read("profiles", in_folder("/profiles", ".lua"))
  loader:read("diagnosis", in_folder("", "diagnosis.lua"))
  loader:read("tones", { dir .. "/tones.lua" })
  loader:read("replies", in_folder("", "replies.lua")) -- there may be none
  loader:read("languages", { dir .. "/text/languages.lua" })
  loader:read_languages(dir .. "/text")
  loader.spec.bytes = table.concat(loader.texts)
  return freeze(loader.spec)
end
