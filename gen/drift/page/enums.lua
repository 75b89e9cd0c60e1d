-- SPDX-License-Identifier: MIT
-- A source file's enumerations as tables of name, value and words, each under the name that the
-- enumeration has: enum { ... } of C, C++, proto, Java and TypeScript, class X(Enum) and
-- Literal[...] of Python; the #defines of a file under "#define". The words are the comments of a
-- member.
--
-- No compiler: what is not read is passed over, but an enumeration that begins has to end.

local lpeg = require "lpeg"
local refuse = require "drift.page.refuse"
local words = require "drift.page.words"

local C, Cc, Cp, P, R, S = lpeg.C, lpeg.Cc, lpeg.Cp, lpeg.P, lpeg.R, lpeg.S

-- ---- Tokens ----

local rest = (1 - P "\n") ^ 0
local function quoted(mark) return mark * C((P "\\" * 1 + 1 - S "\\\n" - mark) ^ 0) * mark end
local token = Cp() * (
  Cc "define" * C(P "#" * S " \t" ^ 0 * "define") * #S " \t"
  + Cc "comment" * (P "/*" * C((1 - P "*/") ^ 0) * (P "*/" + -1) + (P "//" + "#") * C(rest))
  + Cc "comment" * P '"""' * C((1 - P '"""') ^ 0) * (P '"""' + -1)
  + Cc "text" * (quoted(P '"') + quoted(P "'"))
  + Cc "word" * C((R("az", "AZ", "09") + S "_.") ^ 1)
  + Cc "mark" * C(1)
) * Cp()
local blanks = S " \t\r\n\f\v" ^ 0 * Cp()

-- A function that gives the line of a byte, and the place in it; each is asked for behind the one
-- before.
local function new_places(text)
  local line, from, newline = 1, 1, text:find("\n", 1, true)
  return function(at)
    while newline and newline < at do
      line, from, newline = line + 1, newline + 1, text:find("\n", newline + 1, true)
    end
    return line, at - from
  end
end

-- The words of a comment, without what draws its frame.
local function comment_words(text)
  return words.name((text:gsub("\n%s*%*+", "\n"):gsub("^[*/!<]+", "")))
end

-- A file's tokens but for comments, each with those before it and behind it on its line; the first
-- of a line has its `column`. Behind all a mark that is none.
local function tokens_of(text)
  local list, place, pending, at = {}, new_places(text), {}, 1
  while true do
    local from, kind, what, next_at = token:match(text, blanks:match(text, at))
    if not from then break end
    local line, column = place(from)
    local last = list[#list]
    local follows = last and last.line == line
    if kind == "comment" then
      local said = follows and last.after or pending
      said[#said + 1] = comment_words(what)
    else
      list[#list + 1] = {
        kind = kind, text = what, line = line, column = not follows and column or nil,
        before = pending, after = {},
      }
      pending = {}
    end
    at = next_at
  end
  local line = place(#text + 1)
  list[#list + 1] = { kind = "end", text = "", line = line, column = 0, before = pending }
  return list
end

-- How many tokens stand before the members at most.
local MOST_IN_HEAD = 20

-- ---- Members ----

-- What brackets do to the depth.
local OPENS = { ["("] = 1, ["["] = 1, ["{"] = 1, [")"] = -1, ["]"] = -1, ["}"] = -1 }

-- The value of the tokens behind a name: "= 17", "= 0x11", '= "busy"', "(17, ...)".
local function value_of(tokens, at)
  local sign = tokens[at] and tokens[at].text
  local value = (sign == "=" or sign == "(") and tokens[at + 1] or nil
  if not value then return end
  if value.kind == "text" then return value.text end
  local number = value.text:gsub("[uUlL]+$", "")
  return tostring(math.tointeger(tonumber(number)) or value.text)
end

-- Where the name of a member is: behind Java's annotations.
local function name_place(tokens)
  local at = 1
  while tokens[at] and tokens[at].text == "@" do
    at = at + 2
    if tokens[at] and tokens[at].text == "(" then
      repeat at = at + 1 until not tokens[at] or tokens[at - 1].text == ")"
    end
  end
  return at
end

-- The comments among some tokens, and behind the last.
local function words_of(tokens, last)
  local said = {}
  for _, one in ipairs(tokens) do
    table.move(one.before, 1, #one.before, #said + 1, said)
    table.move(one.after, 1, #one.after, #said + 1, said)
  end
  if last then table.move(last.after, 1, #last.after, #said + 1, said) end
  return table.concat(said, " ")
end

-- A row for the tokens of a member, up to the `last`; nil where they are none, but "option x = y"
-- or "reserved 2 to 4".
local function member(tokens, last)
  local at = name_place(tokens)
  local name, next_one = tokens[at], tokens[at + 1]
  if not name or name.kind ~= "word" or next_one and next_one.kind ~= "mark" then return end
  return {
    line = name.line, name.text, value_of(tokens, at + 1) or "", words_of(tokens, last),
  }
end

-- ---- Enumerations ----

local Reading = {}
Reading.__index = Reading

-- A table of some rows under a name.
function Reading:add(name, line, rows)
  local blocks = self.blocks
  blocks[#blocks + 1] = { kind = "heading", text = name, level = 1, line = line }
  blocks[#blocks + 1] = {
    kind = "table", named = true, line = line, header = { "name", "value", "words" }, rows = rows,
  }
end

-- In C a member without a value has the next.
local function count(rows)
  local last = -1
  for _, row in ipairs(rows) do
    if row[2] == "" and last then row[2] = tostring(last + 1) end
    last = math.tointeger(tonumber(row[2]))
  end
end

-- The places of the marks that end the members between the braces that open at `at`; the last is
-- that of the closing brace.
function Reading:ends(at)
  local depth, ends = 0, {}
  for i = at + 1, #self.tokens do
    local one = self.tokens[i]
    local mark = one.kind == "mark" and one.text
    if depth == 0 and (mark == "," or mark == ";" or mark == "}") then ends[#ends + 1] = i end
    if depth == 0 and mark == "}" then return ends end
    depth = depth + (OPENS[mark] or 0)
  end
  refuse(self.tokens[at].line, "the file is cut off: what this { begins has no end")
end

-- The members between the braces that open at `at`, and where these close. Behind the list Java has
-- methods: another mark than the first ends it.
function Reading:members(at)
  local rows, ends, from, separator = {}, self:ends(at), at + 1, nil
  for _, to in ipairs(ends) do
    local mark = self.tokens[to].text
    local tokens = table.move(self.tokens, from, to - 1, 1, {})
    rows[#rows + 1] = member(tokens, self.tokens[to])
    separator, from = separator or mark, to + 1
    if mark ~= separator then break end
  end
  return rows, ends[#ends]
end

-- enum name : type { ... } name;
function Reading:enum(at)
  local name, i = nil, at + 1
  while i < at + MOST_IN_HEAD and (self.tokens[i].kind == "word" or self.tokens[i].text == ":") do
    local word = self.tokens[i].text
    if not name and word ~= "class" and word ~= "struct" then name = word end
    i = i + 1
  end
  if (self.tokens[i] or {}).text ~= "{" then return at end
  local rows, close = self:members(i)
  local behind = self.tokens[close + 1]
  count(rows)
  self:add(name or behind.kind == "word" and behind.text or "enum", self.tokens[at].line, rows)
  return close
end

-- Is it class Name(str, Enum)? Where its members begin, then.
function Reading:is_enum(at)
  local is_enum, i = false, at + 3
  if not self.tokens[at].column or self.tokens[at + 2].text ~= "(" then return end
  while self.tokens[i].kind ~= "end" and self.tokens[i].text ~= ")" and i < at + MOST_IN_HEAD do
    is_enum = is_enum or self.tokens[i].text:find "Enum$" ~= nil
    i = i + 1
  end
  return is_enum and self.tokens[i + 1] and i + 2
end

-- The members of a class, a line each, and what stands deeper on the lines below.
function Reading:class(at)
  local head, i = self.tokens[at], self:is_enum(at)
  if not i then return at end
  local rows, list, column = {}, {}, self.tokens[i].column or 0
  while true do
    local one = self.tokens[i]
    if one.column and one.column <= column then
      if list[2] and list[2].text == "=" then rows[#rows + 1] = member(list) end
      list = {}
    end
    if one.column and one.column <= head.column then break end
    list[#list + 1], i = one, i + 1
  end
  self:add(self.tokens[at + 1].text, head.line, rows)
  return i - 1
end

-- Literal["a", "b"], under the last name that stands before a colon or an equals sign.
function Reading:literal(at)
  if self.tokens[at + 1].text ~= "[" then return at end
  local rows, i = {}, at + 2
  while self.tokens[i].text ~= "]" or self.tokens[i].kind == "text" do
    local one = self.tokens[i]
    if one.kind == "end" then
      refuse(self.tokens[at].line, "the file is cut off: this Literal has no end")
    end
    if one.kind == "text" then
      local said = table.concat(one.before, " ")
      rows[#rows + 1] = { line = one.line, one.text, one.text, said }
    elseif rows[#rows] and one.text == "," then
      rows[#rows][3] = words.name(rows[#rows][3] .. " " .. table.concat(one.after, " "))
    end
    i = i + 1
  end
  self:add(self.name or "Literal", self.tokens[at].line, rows)
  return i
end

-- #define NAME value, all of them in one table.
function Reading:define(at)
  local line, list, i = self.tokens[at].line, {}, at + 1
  while self.tokens[i].kind ~= "end" and self.tokens[i].line == line do
    list[#list + 1] = self.tokens[i]
    i = i + 1
  end
  local name, value = list[1], list[2]
  if name and value then
    table.insert(list, 2, { kind = "mark", text = "=", line = line, before = {}, after = {} })
    self.defines[#self.defines + 1] = member(list)
  end
  return i - 1
end

local READS = { enum = "enum", class = "class", Literal = "literal" }

return function(text)
  local reading = setmetatable({ tokens = tokens_of(text), blocks = {}, defines = {} }, Reading)
  local tokens, at = reading.tokens, 1
  while tokens[at].kind ~= "end" do
    local one, next_one = tokens[at], tokens[at + 1]
    local reads = one.kind == "word" and READS[one.text] or one.kind == "define" and "define"
    local is_named = next_one.text == ":" or next_one.text == "="
    if one.kind == "word" and is_named then reading.name = one.text end
    at = (reads and reading[reads](reading, at) or at) + 1
  end
  local first = reading.defines[1]
  if first then reading:add("#define", first.line, reading.defines) end
  return reading.blocks
end
