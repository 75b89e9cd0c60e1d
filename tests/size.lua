-- SPDX-License-Identifier: MIT
-- `make size`: what the library costs, for three targets: each feature and each vendor, from real
-- objects, and how long calls take; beside its peers. Rows are made from the options of the header.
-- Usage: lua5.4 tests/size.lua [--write]. With --write, tests/size.txt, the README and the
-- examples' transcripts take the numbers over.

package.path = "tests/?.lua;tests/size/?.lua;gen/?.lua;" .. package.path
local budget = require "budget"
local files = require "common.files"
local instructions = require "instructions"
local joined = require "common.list".joined
local options = require "options"
local output = require "shell".output
local peers = require "peers"
local readme = require "readme"
local weigh = require "weigh"

local size = {}

size.targets = {
  { name = "Cortex-M0+", cc = "arm-none-eabi-gcc -mcpu=cortex-m0plus -mthumb" },
  -- Where the linker puts what is small enough for .srodata is the firmware's business.
  { name = "RV32IMAC",
    cc = "riscv64-unknown-elf-gcc -march=rv32imac -mabi=ilp32 -msmall-data-limit=0" },
  { name = "MIPS, big-endian", cc = "mips-linux-gnu-gcc -fno-pic -mno-abicalls" },
}

local FIND = { "sipcause_status_find", "sipcause_status_phrase" }
local FIND_PACKED = { FIND[1], "sipcause_status_write_phrase" }
local ONCE = { FIND[1], FIND[2], "sipcause_scan" }
local MAP = { "sipcause_q850_to_sip", "sipcause_sip_to_q850" }
local NAMES = { "sipcause_q850_name" }
local SCAN = { FIND[1], FIND[2], ONCE[3], "sipcause_scanner_start", "sipcause_scanner_feed" }
local ANSWER = { ONCE[3], FIND[1], "sipcause_status_text" }

-- The functions of the API that the header declares with these flags.
local function declared(folder, flags)
  local names = {}
  local text = output(("gcc -E -P %s %s/sipcause.h"):format(flags, folder))
  for name in text:gmatch("(sipcause_[%w_]+)%(") do names[#names + 1] = name end
  table.sort(names)
  return names
end

-- The functions that an option adds to those of `without`.
local function added(with, without)
  local known, list = {}, {}
  for _, name in ipairs(without) do known[name] = true end
  for _, name in ipairs(with) do if not known[name] then list[#list + 1] = name end end
  return list
end

-- Of the causes, who has the ISDN behind a gateway may want no more than this.
local Q850 = { "sipcause_cause_find", "sipcause_cause_name" }

-- Of the vendors' codes, who knows where they stand needs no more than the others.
local EVIDENCE = {
  "sipcause_entry_by_field", "sipcause_entry_by_status", "sipcause_entry_by_column",
}

-- What writes a text that others point to, for who has it packed.
local WRITERS = {
  "sipcause_entry_write_calls", "sipcause_entry_write_key", "sipcause_entry_write_name",
}

-- What has rows of its own beside the first, or none of its own.
local ELSEWHERE = {
  SIPCAUSE_SCAN = true, SIPCAUSE_SENTENCES = true, [options.POINTERS] = true,
  [options.PHRASE_POINTERS] = true,
}
-- What is asked for by row, so it comes for all that has it; and what goes by all there is.
local OF_ALL = { SIPCAUSE_TEXT = true, SIPCAUSE_SOURCES = true, SIPCAUSE_CALLS = true }

-- What a call is read and judged with, which is there for its own sake.
local CALLS = {
  "sipcause_status_find_phrase", "sipcause_status_find_warning", "sipcause_status_side",
  "sipcause_status_tone", "sipcause_effect", "sipcause_method_find", "sipcause_action_retry",
  "sipcause_action_wait", "sipcause_scan", "sipcause_reason_next", "sipcause_retry_after_scan",
  "sipcause_warning_next", "sipcause_location_side", "sipcause_cause_find", "sipcause_cause_side",
  "sipcause_cause_tone", "sipcause_sip_to_q850", "sipcause_entry_by_field",
  "sipcause_entry_by_status", "sipcause_entry_by_reason", "sipcause_entry_by_column",
  "sipcause_entry_side", "sipcause_entry_tone",
}

-- What finds the rows that have sources, which are there for their own sake.
local ROWS = {
  "sipcause_status_find", "sipcause_cause_find", "sipcause_entry_at", "sipcause_q850_to_sip",
  "sipcause_sip_to_q850", "sipcause_reply_find", "sipcause_vendor_fact",
}

-- What a feature has that few ask for: weighed on its own, on top of the rest; and the rest beside
-- others that are there anyway.
local ON_TOP = {
  SIPCAUSE_SOURCES = {
    calls = "sipcause_source_document", title = "the same + title and address",
    beside = "beside the rows themselves", others = ROWS,
  },
}

-- The functions of vendors' codes where they are packed.
local function packed_functions(folder, names, nothing)
  local flags = options.only(names, names[1]) .. " " .. options.PACKED
  return added(added(declared(folder, flags), nothing), EVIDENCE)
end

-- Flags for a full answer alone: the scanner, and the display texts of response codes.
local function answers(names)
  return (options.only(names, "SIPCAUSE_TEXT"):gsub("(SIPCAUSE_SCAN)=0", "%1=1"))
end

-- The functions of each feature: { option, "vendors" or "causes", functions }, and the options that
-- it is compiled with, if any. Texts and sources are those of all that has them; any other feature
-- is what it adds alone, or to what it cannot do without.
local function features_of(folder, names)
  local function with(flags) return declared(folder, flags) end
  local whole, nothing = with "", with(options.only(names, ""))
  local vendors, list = with(options.only(names, names[1])), {}
  for _, name in ipairs(names) do
    if name == "SIPCAUSE_FACTS" then
      list[#list + 1] = { "vendors", added(added(vendors, nothing), joined(EVIDENCE, WRITERS)) }
      list[#list + 1] = { "packed", packed_functions(folder, names, nothing), options.PACKED }
      list[#list + 1] = { "evidence", added(added(vendors, nothing), WRITERS) }
      list[#list + 1] = { name, added(with(options.only(names, name)), vendors) }
    elseif name == "SIPCAUSE_ERROR_FIELDS" then
      local headers = with(options.only(names, "SIPCAUSE_HEADERS"))
      list[#list + 1] = { name, added(with(options.only(names, name)), headers) }
    elseif name == options.CORE then
      list[#list + 1] = { "causes", added(with(options.only(names, "SIPCAUSE_CAUSES")), nothing) }
    elseif OF_ALL[name] then
      local without = with(("-D%s=0"):format(name))
      list[#list + 1] = { name, added(added(whole, without), { "sipcause_diagnosis_text" }) }
    elseif not (options.is_vendor(name) or options.is_profile(name) or options.is_cause(name)
      or ELSEWHERE[name] or name == options.ALL_VENDORS) then
      list[#list + 1] = { name, added(with(options.only(names, name)), nothing) }
    end
  end
  return list
end

local TITLES = {
  vendors = "vendors' codes", packed = "vendors' codes, packed",
  evidence = "that + where messages have them",
  causes = "causes of Reason, by number and name",
}

-- The options whose share of a feature has a row of its own, and what that is called. Tables of a
-- vendor or a profile weigh much the same everywhere, so they are weighed on one target.
local function shares_of(feature, target, names, titles)
  local shares = {}
  for _, name in ipairs(names) do
    local is_part = feature == "vendors" and options.is_vendor(name)
      or feature == "SIPCAUSE_MAPPING" and options.is_profile(name)
    if is_part and target == size.targets[1] then
      shares[#shares + 1] = { option = name, title = titles[name] .. "'s" }
    elseif feature == "SIPCAUSE_TEXT" and name == "SIPCAUSE_SENTENCES" then
      shares[#shares + 1] = { option = name, title = titles[name] }
    end
  end
  return shares
end

-- How many codes the vendors have that are on by themselves.
local function count_codes(folder, scratch)
  output(("gcc -I%s tests/size/codes.c %s/sipcause.c -o %s/codes"):format(folder, folder, scratch))
  return tonumber(output(scratch .. "/codes"))
end

-- What weighs the library for a target, and keeps what it finds as `rows`.
local function new_scale(target, folder, scratch)
  local header = files.read(folder .. "/sipcause.h")
  local names = options.names(header)
  local library, scale = weigh.compile(target, folder, scratch, ""), { names = names, rows = {} }
  local function add(what, weight)
    table.insert(scale.rows, { group = target.name, what = what, table.unpack(weight) })
    return weight
  end
  -- Functions, with options of their own perhaps.
  function scale.row(what, functions, flags)
    local its_library = flags and weigh.compile(target, folder, scratch, flags) or library
    return add(what, weigh.weigh(its_library, functions))
  end
  -- What a feature weighs less without an option; more with it, where that is off by itself.
  function scale.share(option, what, functions, whole)
    local is_on = options.is_on(header, option) and 0 or 1
    local other = weigh.compile(target, folder, scratch, ("-D%s=%d"):format(option, is_on))
    local bytes = math.abs(whole[1] - weigh.weigh(other, functions)[1])
    add((is_on == 0 and "of that, " or "beside that, ") .. what, { bytes, 0, 0 })
  end
  -- What a code weighs of all the vendors', in whole bytes.
  function scale.each(what, whole)
    add(what, { math.ceil(whole[1] / count_codes(folder, scratch)), 0, 0 })
  end
  -- What functions weigh on top of others that are there anyway.
  function scale.beside(what, functions, others)
    local known, all = weigh.weigh(library, others), weigh.weigh(library, joined(others, functions))
    add("of that, " .. what, { all[1] - known[1], 0, math.max(0, all[3] - known[3]) })
  end
  return scale
end

-- { what, flash, RAM, stack } of each feature on a target.
local function weigh_target(target, folder, scratch)
  local scale = new_scale(target, folder, scratch)
  local names, titles = scale.names, options.titles(files.read(folder .. "/sipcause.h"))
  scale.row("find by code, phrase, packed", FIND_PACKED, options.PACKED)
  scale.row("find by code, phrase", FIND)
  scale.row("that + status line, one-shot", ONCE)
  scale.row("that + resumable", SCAN)
  scale.row("a full answer: status line to display text", ANSWER, answers(names))
  local rfc = options.rfc_profiles(names)
  scale.row("Q.850 and SIP by the RFCs, no names", MAP, rfc)
  scale.row("Q.850 and SIP by the RFCs, with names", joined(MAP, NAMES), rfc)
  for _, feature in ipairs(features_of(folder, names)) do
    local name, functions, flags = table.unpack(feature)
    local on_top = ON_TOP[name]
    local whole = scale.row(TITLES[name] or titles[name],
      on_top and added(functions, { on_top.calls }) or functions, flags)
    if on_top then
      scale.beside(on_top.beside, added(functions, { on_top.calls }), on_top.others)
      scale.row(on_top.title, functions)
    end
    if name == "causes" then
      scale.row("causes of Q.850 alone, by number, with names", Q850,
        options.only(names, "SIPCAUSE_CAUSES_Q_850"))
    elseif name == "packed" then
      scale.each("of that, each code", whole)
    elseif name == "SIPCAUSE_CALLS" then
      scale.beside("beside what it reads with", functions, CALLS)
    end
    for _, one in ipairs(shares_of(name, target, names, titles)) do
      scale.share(one.option, one.title, functions, whole)
    end
  end
  scale.row("everything", declared(folder, ""))
  return scale.rows
end

-- Plain and packed size of the English texts, and what xz makes of them: the limit.
local function weigh_texts(_, scratch)
  local texts = {}
  for _, row in ipairs(require "common.load" ("spec", function() end).text.say) do
    if row.its_language.id == "en" then
      for _, field in ipairs { "display", "short", "meaning", "advice" } do
        texts[#texts + 1] = row[field] -- or nothing
      end
    end
  end
  local path = scratch .. "/texts"
  assert(files.write(path, table.concat(texts, "\0") .. "\0"))
  local packed = require "layout.pack".all(texts, {}, function() return 1 end) -- always there
  return { {
    group = "texts", what = "plain, packed, by xz", #table.concat(texts) + #texts,
    #packed.packed + 3 * #packed.rules[1] + #packed.letters,
    tonumber(output("xz -9 -c " .. path .. " | wc -c")),
  } }
end

-- The rows that instructions.lua or peers.lua measures.
local function rows_of(group, measure)
  return function(folder, scratch)
    local rows = {}
    for i, row in ipairs(measure(folder, scratch)) do
      rows[i] = { group = group, what = row[1], table.unpack(row, 2) }
    end
    return rows
  end
end

-- The groups of tests/size.txt, in order: what each needs to be measured, and how it is.
size.groups = {}
for i, target in ipairs(size.targets) do
  size.groups[i] = {
    name = target.name, needs = target.cc:match "%S+",
    measure = function(folder, scratch) return weigh_target(target, folder, scratch) end,
  }
end
table.insert(size.groups, {
  name = "instructions", needs = "arm-none-eabi-gcc qemu-system-arm",
  measure = rows_of("instructions", instructions.of_calls),
})
table.insert(size.groups, {
  name = "instructions, x86-64", needs = "valgrind",
  measure = rows_of("instructions, x86-64", instructions.of_laps),
})
table.insert(size.groups, { name = "texts", needs = "xz", measure = weigh_texts })
table.insert(size.groups, {
  name = "peers", needs = "libosipparser2.a libsofia-sip-ua.a", measure = rows_of("peers", peers),
})

-- The rows of some groups, measured on the library in a folder.
function size.measure(groups, folder)
  local scratch, rows = output("mktemp -d"):gsub("\n", ""), {}
  for _, group in ipairs(groups) do
    for _, row in ipairs(group.measure(folder, scratch)) do rows[#rows + 1] = row end
  end
  output("rm -rf " .. scratch)
  return rows
end

-- A text with what an example weighs, as it prints it, in place of what the text says.
local function with_weight(text, example)
  local printed = output("tests/example/run " .. example)
  for _, what in ipairs { "the whole image", "of that, sipcause" } do
    text = text:gsub("\n" .. what .. "[^\n]*", (printed:match("\n" .. what .. "[^\n]*")))
  end
  return text
end

-- Takes the numbers over wherever they stand.
local function write(rows, text)
  local function edit(path, example)
    assert(files.write(path, with_weight(assert(files.read(path)), example)))
  end
  assert(files.write("tests/size.txt", budget.write(rows)))
  assert(files.write("README.md", readme.with(assert(files.read("README.md")), "make size", text)))
  edit("README.md", "phone")
  edit("tests/example/transcript.txt", "phone")
  edit("tests/gateway/transcript.txt", "gateway")
end

if arg and arg[0] and arg[0]:find("size%.lua$") then
  local rows = size.measure(size.groups, output("pwd"):gsub("\n", "") .. "/dist")
  local text = budget.markdown(rows, size.targets)
  if arg[1] == "--write" then write(rows, text) else io.write(text) end
end

return size
