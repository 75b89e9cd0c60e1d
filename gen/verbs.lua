-- SPDX-License-Identifier: MIT
-- What a spec file may say. For each kind of file its verbs; for each verb its fields in order, as
-- "name:kind" (kinds.lua; a "?" after it: may be left out), then the named exceptions that may
-- follow them, and `under`: the verbs whose last row a row belongs to.

return {
  sources = {
    source = { "id:id", "title:text", "about:text", "address:address", read = "date", unchecked = "text" },
  },
  vocabulary = {
    outcome = { "number:number", "word:id" },
    action = { "number:number", "word:id" },
    party = { "number:bit", "word:id" },
    effect = { "number:number", "word:id" },
    flag = { "number:bit", "word:id" },
  },
  grammar = {
    rule = { "name:id", "pattern:text", "source:citation" },
  },
  codes = {
    sip = {
      "code:code", "name:constant", "phrase:phrase", "outcome:outcome", "action:action", "source:citation",
      registered = "boolean",
    },
    effect = { "code:code", "effect:effect", "source:basis" },
    flag = { "code:code", "flag:flag", "source:basis" },
    variant = { "code:code", "phrase:phrase", "source:citation" },
  },
  vendors = {
    vendor = { "number:number", "id:id", "title:text" },
    space = { "id:id", key = "key_kind", under = { "vendor" } },
    code = {
      "key:key", "name:cause", "sip:sip", "initiator:initiator", "outcome:outcome", "action:action", "source:citation",
      under = { "vendor", "space" },
    },
  },
  text = {
    language = { "id:id", "title:text" },
    about = { "what:id", "space:id?", under = { "language" } },
    say = { "key:text_key", "display:display", "meaning:sentence", "advice:sentence?", under = { "language", "about" } },
  },
}
