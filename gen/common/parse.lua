-- SPDX-License-Identifier: MIT
-- Reads the text of a spec file. It looks like Lua and is read by any editor as such, but nothing
-- in it is ever run: a file is rows, a row is a verb and fields in braces, a field is a text, a
-- whole number, a word, a citation or a list. What is wrong is said in the language of the spec,
-- and reading goes on with the next line that begins a row.

local Parser = {}
Parser.__index = Parser

-- Ends the row that is being read.
function Parser.fail(_, at, message, ...) error({ at = at, message = message:format(...) }, 0) end

local KEYWORDS = {}
for word in ("and break do else elseif end for function goto if in local nil not or repeat "
  .. "return then until while"):gmatch "%a+" do KEYWORDS[word] = true end

-- What ends a statement of Lua that has been complained of.
local ENDS = { ["end"] = true, ["else"] = true, ["elseif"] = true, ["until"] = true }

local DEEPEST = 3 -- braces in braces

-- ---- Tokens: self.kind, self.value, and the bytes self.from to self.to - 1 ----

function Parser:take(kind, value, to)
  self.kind, self.value, self.to = kind, value, to
end

function Parser:quoted(at)
  local out, from = {}, at + 1
  while true do
    local stop = self.text:find('[\\"\n]', from)
    local byte = stop and self.text:sub(stop, stop)
    if not stop or byte == "\n" then
      self:fail(at, "the text that begins here has no closing quote")
    end
    out[#out + 1] = self.text:sub(from, stop - 1)
    if byte == '"' then return self:take("text", table.concat(out), stop + 1) end
    local escaped = self.text:match('^[\\"]', stop + 1)
    if not escaped then self:fail(stop, [[a text has no escapes but \" and \\]]) end
    out[#out + 1], from = escaped, stop + 2
  end
end

function Parser:bracketed(at, level)
  local from = at + #level + 2
  local stop = self.text:find("]" .. level .. "]", from, true)
  if not stop then self:fail(at, "the text that begins here has no closing ]%s]", level) end
  self:take("text", self.text:sub(from, stop - 1), stop + #level + 2)
end

function Parser:numeral(at)
  local digits = self.text:match("^[%w_.]+", at)
  if not digits:find "^[1-9]%d*$" and digits ~= "0" or #digits > 9 then
    self:fail(at, "'%s' is no whole number as a spec writes them: "
      .. "up to nine digits, the first no 0", digits)
  end
  self:take("number", math.tointeger(digits), at + #digits)
end

-- Blanks and comments.
local function skip(text, at)
  while true do
    at = text:match("^%s*()", at)
    if text:sub(at, at + 1) ~= "--" then return at end
    at = text:find("\n", at, true) or #text + 1
  end
end

function Parser:next()
  local at = skip(self.text, self.to)
  self.before, self.from = self.to, at
  local byte = self.text:sub(at, at)
  local level = byte == "[" and self.text:match("^%[(=*)%[", at)
  if byte == "" then return self:take("end", "the end of the file", at) end
  if byte == '"' then return self:quoted(at) end
  if level then return self:bracketed(at, level) end
  if byte:find "%d" then return self:numeral(at) end
  local word = self.text:match("^[%a_][%w_]*", at)
  if word then return self:take("word", word, at + #word) end
  self:take(byte, byte, at + 1)
end

-- How the token looks in a complaint.
function Parser:shown()
  return (self.kind == "text" and '"%s"' or "'%s'"):format(self.value)
end

-- Fails unless the token is of this kind.
function Parser:expect(kind, message)
  if self.kind ~= kind then self:fail(self.from, message, self:shown()) end
end

-- ---- Values ----

-- rfc3261 "21.4.24", inferred(404), busy: what the word means, applied to what follows it.
function Parser:word_value()
  local value, word = self.on.noun(self.value, self.from), self.value
  self:next()
  if self.kind == "(" then
    self:next()
    local inner = self:value_of()
    self:expect(")", "a closing ) is due here, not %s")
    self:next()
    value = self.on.apply(value, inner)
      or self:fail(self.from, "'%s' takes nothing in parentheses", word)
  end
  while self.kind == "text" do
    value = self.on.cite(value, self.value)
      or self:fail(self.from, "a comma is due before %s", self:shown())
    self:next()
  end
  return value
end

function Parser:value_of()
  local value = self.value
  if self.kind == "word" and KEYWORDS[value] then
    self:fail(self.from, "a spec file says facts: '%s' has no place in it", value)
  elseif self.kind == "word" then
    return self:word_value()
  elseif self.kind == "{" then
    return (self:list())
  elseif self.kind ~= "number" then
    self:expect("text", "a text, a number, a word or a list is due here, not %s")
  end
  self:next()
  return value
end

-- A row without its closing brace goes on until the next one begins.
function Parser:is_next_row()
  return self.kind == "end" or self.kind == "word" and self.from > self.row_at
    and self.text:find("^\n[%a_][%w_]* *{", self.from - 1)
end

function Parser:is_assigned() return self.text:find("^%s*=", self.to) end

-- name = value, or the next of the values without a name.
function Parser:field(list, places)
  local from, name = self.from, nil
  if self.kind == "word" and self:is_assigned() then
    name = self.value
    self:next()
    self:next()
    if list[name] ~= nil then self:fail(from, "'%s' is said twice", name) end
  end
  list[name or #list + 1] = self:value_of()
  places[#places + 1] = { from = from, to = self.before, name = name }
end

-- What stands in braces, and where each field does.
function Parser:list()
  local list, places = {}, {}
  self.depth = self.depth + 1
  if self.depth > DEEPEST then self:fail(self.from, "no field has lists in lists in lists") end
  self:next()
  while self.kind ~= "}" do
    if self:is_next_row() then
      self:fail(self.row_at, "the row that begins here has no closing brace")
    end
    self:field(list, places)
    if self.kind ~= "}" and not self:is_next_row() then
      self:expect(",", "a comma is due before %s")
      self:next()
    end
  end
  self.depth = self.depth - 1
  self:next()
  return list, places
end

-- ---- Rows ----

function Parser:row()
  local at, verb = self.from, self.value
  self.row_at, self.depth = at, 0
  self:expect("word", "a row is due here, such as: source { ... }; not %s")
  if KEYWORDS[verb] then self:fail(at, "a spec file says facts: '%s' has no place in it", verb) end
  if self:is_assigned() then self:fail(at, "a spec file may not assign '%s'", verb) end
  if not self.on.verb(verb, at) then error({}, 0) end
  self:next()
  if self.kind ~= "{" then self:fail(at, "%s takes a row in braces", verb) end
  self.on.row(verb, at, self:list())
end

-- Goes on with the next line that begins a row.
function Parser:recover(problem)
  if type(problem) ~= "table" then error(problem, 0) end -- a fault of ours
  if problem.message then self.on.complain(problem.at, problem.message) end
  self.to = math.max(self.row_at, self.from - 1)
  local word
  repeat
    self.to, word = self.text:match("\n()([%a_][%w_]*)", self.to)
  until not ENDS[word]
  self.to = self.to or #self.text + 1
end

-- Reads a text. `on` has what the parser does not know: verb(word, at), is it one; noun(word, at),
-- what a word means; apply(meaning, value) and cite(meaning, text), what a word makes of that, or
-- nil; row(verb, at, values, places), a row that was read, with { from, to, name } of each value;
-- complain(at, message). Returns whether all of it was read.
return function(text, on)
  local parser = setmetatable({ text = text, on = on, to = 1, from = 1, row_at = 1 }, Parser)
  local whole = true
  while true do
    local good, problem = pcall(function()
      parser.row_at, parser.from = parser.to, parser.to
      parser:next()
      while parser.kind ~= "end" do parser:row() end
    end)
    if good then return whole end
    whole = false
    parser:recover(problem)
  end
end
