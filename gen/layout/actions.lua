-- SPDX-License-Identifier: MIT
-- What each action carries for a program, for src/actions.c.

local list = require "common.list"

return function(records)
  local words = records.words
  local facts = list.each(words.action, function(action)
    return { retry = action.retry, acts = action.acts, note = action.word }
  end)
  local nothing = { action = words.action[1], call_id = words.call_id[1], least = 0, most = 0 }
  return {
    name = "action_tables.h", from = "spec/vocabulary.lua",
    {
      kind = "rows", name = "action_facts", type = "struct action_facts",
      columns = "retry=SIPCAUSE_RETRY_ acts=SIPCAUSE_ACTS_", rows = facts,
    },
    {
      kind = "rows", name = "action_waits", type = "struct action_wait",
      heading = "action, call_id, least, most",
      columns = "action=SIPCAUSE_ACTION_ call_id=SIPCAUSE_ least most",
      comment = "The last that fits holds. Behind all of them stands one that says nothing.",
      parts = { { rows = words.wait }, { rows = { nothing } } },
    },
  }
end
