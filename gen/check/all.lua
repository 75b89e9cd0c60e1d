-- SPDX-License-Identifier: MIT
-- Finds everything wrong with a spec, not just the first thing. Only reads.

local check_causes = require "check.causes"
local check_codes = require "check.codes"
local check_diagnosis = require "check.diagnosis"
local check_evidence = require "check.evidence"
local check_logs = require "check.logs"
local check_methods = require "check.methods"
local check_names = require "check.names"
local check_pages = require "check.pages"
local check_profiles = require "check.profiles"
local check_replies = require "check.replies"
local check_text = require "check.text"
local check_tones = require "check.tones"
local check_vendors = require "check.vendors"
local check_words = require "check.words"
local cite = require "check.cite"
local name = require "common.name"
local suggest = require "check.suggest"

-- What the reader of a document left to a person, and what rows like it have.
local function check_undecided(spec, row, complain)
  if not row.undecided then return end
  local fields = table.concat(row.undecided, ", ") .. (#row.undecided == 1 and " is" or " are")
  complain(row, "%s undecided%s", fields, suggest(spec, row))
end

return function(spec, problems)
  name.each_row(spec, function(row)
    if row.source then cite(spec, row, row.source, problems.complain) end
    if row.codecs_only then cite(spec, row, row.codecs_only, problems.complain) end
    if row.also then cite(spec, row, row.also, problems.complain) end
    if row.older then cite(spec, row, row.older, problems.complain) end
    if row.against then cite(spec, row, row.against, problems.complain) end
  end)
  check_words(spec, problems)
  check_causes(spec, problems)
  local exists = check_codes(spec, problems)
  check_methods(spec.methods, exists, problems)
  check_vendors(spec, exists, problems)
  check_evidence(spec, problems)
  check_logs(spec, exists, problems.complain)
  check_pages(spec, problems)
  check_profiles(spec, exists, problems)
  check_tones(spec, exists, problems)
  check_diagnosis(spec, exists, problems)
  check_replies(spec, exists, problems)
  check_names(spec, problems)
  check_text(spec, problems)
  name.each_row(spec, function(row) check_undecided(spec, row, problems.complain) end)
end
