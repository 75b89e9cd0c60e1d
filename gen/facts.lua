-- SPDX-License-Identifier: MIT
-- The verbs of a vendor's facts: those that have words for people, and those that have not.

return { worded = { "initiator", "check", "report", "note" }, bare = { "codec", "ports", "numbers" } }
