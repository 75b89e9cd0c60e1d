-- SPDX-License-Identifier: MIT
-- Azure Communication Services: why a call ended, from the two tables of its documentation for calls:
-- `pstn` has the subcodes of calls with the telephone network, `call_end` those of any call, and `code`
-- the rows of the second table that have no subcode, a row for each code that they name.
--
-- A row has no name but its message, which is a sentence: it is called by its code and its result
-- category, as the table has them, and in `code`, where the messages are short, by the message. The code
-- is based on those of SIP, says the document of ParticipantEndReason, so those of `pstn` are stated.
-- The reference of the SDK calls the code one of HTTP: what SIP has as well is inferred, and 410, 481
-- and 490 to 498, which mean something else in SIP or nothing, are not.
--
-- The side that generated a response is told by the subcode, 560 and 540 by an SBC, all others by
-- Microsoft; of that only `pstn` speaks, and of the subcodes of an SDK nobody knows. Whose SBC it is,
-- the reader's or an operator's, is not said: it stands for the telephone network behind it. Teams,
-- which has the same subcodes, ascribes 540 to Microsoft; see teams.lua.
--
-- Who reads them writes the application that places and takes the calls, so any action may be for them.

source { "acs_pstn", "Azure Communication Services, PSTN calls", "Codes and subcodes of calls with the telephone network",
  "https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/communication-services/resources/troubleshooting/voice-video-calling/includes/codes/pstn.md", read = "2026-11-28" }

source { "acs_call_end", "Azure Communication Services, end of a call", "Codes and subcodes that a call can end with",
  "https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/communication-services/resources/troubleshooting/voice-video-calling/includes/codes/call-end.md", read = "2026-11-28" }

source { "acs_failures", "Azure Communication Services, PSTN call failures", "What ParticipantEndReason and ParticipantEndSubCode are",
  "https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/communication-services/concepts/telephony/troubleshooting-pstn-call-failures.md", read = "2026-11-28" }

source { "acs_reason", "CallEndReason of the calling SDK", "The properties that tell a program why a call ended",
  "https://learn.microsoft.com/en-us/javascript/api/azure-communication-services/@azure/communication-calling/callendreason",
  read = "2026-11-28", unchecked = "a reference without sections" }

vendor { unreleased, "acs", "Azure Communication Services", off = true }

initiator { "local participant", customer, near,     acs_pstn "ParticipantEndReason 0" }
initiator { "SBC",               carrier,  network,  acs_failures "ParticipantEndSubCode" }
initiator { "Microsoft",         platform, platform, acs_failures "ParticipantEndSubCode" }

note { "where",       acs_failures "ParticipantEndReason" }
note { "560 and 540", acs_failures "ParticipantEndSubCode" }

conflict { "410 is not Gone",                acs_pstn "ParticipantEndReason 4xx", rfc3261 "21.4.10" }
conflict { "481 is not of a dialog",         acs_call_end "Calling End call codes and subcodes", rfc3261 "21.4.19" }
conflict { "491 is not Request Pending",     acs_call_end "Calling End call codes and subcodes", rfc3261 "21.4.27" }
conflict { "497 or 487 with 560487",         acs_pstn "ParticipantEndReason 4xx", acs_failures "ParticipantEndSubCode" }
conflict { "60486 or 560486",                acs_pstn "ParticipantEndReason 4xx", acs_call_end "Calling End call codes and subcodes" }
conflict { "510403 and why it was blocked",  acs_pstn "ParticipantEndReason 4xx", acs_call_end "Calling End call codes and subcodes" }
conflict { "a code of SIP or of HTTP",       acs_failures "ParticipantEndReason", acs_reason "code" }
conflict { "UnxpectedClientError",           acs_call_end "Calling End call codes and subcodes", acs_call_end "Understanding calling codes and subcodes errors" }

space { "pstn", key = token }

--      key     name         SIP            initiator outcome           action            source
ending { 0,      "0 Success", unstated,      customer, ended,            none,             acs_pstn "ParticipantEndReason 0" "5df8a57d" }
ending { 60486,  "486",       486,           unstated, busy,             retry_later,      acs_pstn "ParticipantEndReason 4xx" "432359ba" }
ending { 500001, "408",       408,           platform, timeout,          check_logs,       acs_pstn "ParticipantEndReason 4xx" "9dcc64a5" }
ending { 510403, "403",       403,           platform, identity_refused, change_caller_id, acs_pstn "ParticipantEndReason 4xx" "94a20314" }
ending { 511404, "404",       404,           platform, not_found,        change_account,   acs_pstn "ParticipantEndReason 4xx" "17325157" }
ending { 511532, "403",       403,           platform, misconfigured,    change_account,   acs_pstn "ParticipantEndReason 4xx" "24bc25e9" }
ending { 531004, "410",       410,           platform, media_lost,       check_network,    acs_pstn "ParticipantEndReason 4xx" "e58425cc" }
ending { 540000, "0 Success", unstated,      carrier,  ended,            none,             acs_pstn "ParticipantEndReason 0" "bd1320a2" }
ending { 540487, "487",       487,           carrier,  canceled,         none,             acs_pstn "ParticipantEndReason 4xx" "3af3c3c3" }
ending { 560000, "0 Success", unstated,      carrier,  ended,            none,             acs_pstn "ParticipantEndReason 0" "bd1320a2" }
ending { 560403, "403",       403,           carrier,  forbidden,        fix_number,       acs_pstn "ParticipantEndReason 4xx" "a738d108" }
ending { 560404, "404",       404,           carrier,  not_found,        fix_number,       acs_pstn "ParticipantEndReason 4xx" "fa8bf67e" }
ending { 560408, "408",       408,           carrier,  no_answer,        check_logs,       acs_pstn "ParticipantEndReason 4xx" "753c230a" }
ending { 560480, "480",       480,           carrier,  no_answer,        retry_later,      acs_pstn "ParticipantEndReason 4xx" "b59662aa" }
ending { 560484, "484",       484,           carrier,  bad_number,       fix_number,       acs_pstn "ParticipantEndReason 4xx" "af972d80" }
ending { 560487, "497",       inferred(487), carrier,  canceled,         none,             acs_pstn "ParticipantEndReason 4xx" "91ca51ff" }
ending { 560500, "500",       500,           carrier,  server_error,     retry_later,      acs_pstn "ParticipantEndReason 5xx" "a7d6c191" }
ending { 560503, "503",       503,           carrier,  congested,        retry_later,      acs_pstn "ParticipantEndReason 5xx" "f0690ed0" }
ending { 560603, "603",       603,           carrier,  declined,         do_not_retry,     acs_pstn "ParticipantEndReason 603" "64703fad" }

space { "call_end", key = token, several = true }

--      key     name                         SIP            initiator outcome            action            source
ending { 0,      "0 Success",                 unstated,      customer, ended,             none,             acs_call_end "Calling End call codes and subcodes" "5df8a57d" }
ending { 0,      "487 Success",               inferred(487), unstated, canceled,          none,             acs_call_end "Calling End call codes and subcodes" "f4516add" }
ending { 0,      "603 Success",               inferred(603), unstated, declined,          none,             acs_call_end "Calling End call codes and subcodes" "8463b48a" }
ending { 3100,   "410 UnxpectedClientError",  unstated,      unstated, media_lost,        check_network,    acs_call_end "Calling End call codes and subcodes" "67056e3c" }
ending { 3101,   "410 UnxpectedClientError",  unstated,      unstated, interrupted,       check_network,    acs_call_end "Calling End call codes and subcodes" "1a8e6318" }
ending { 3112,   "410 ExpectedError",         unstated,      unstated, media_lost,        check_network,    acs_call_end "Calling End call codes and subcodes" "a56b824e" }
ending { 4097,   "0 Success",                 unstated,      unstated, ended,             none,             acs_call_end "Calling End call codes and subcodes" "d4cf745d" }
ending { 4507,   "495 UnexpectedClientError", unstated,      unstated, unauthenticated,   check_own_system, acs_call_end "Calling End call codes and subcodes" "1e1c291f" }
ending { 4521,   "0 ExpectedError",           unstated,      unstated, interrupted,       none,             acs_call_end "Calling End call codes and subcodes" "33f863d6" }
ending { 5000,   "0 Success",                 unstated,      unstated, ended,             none,             acs_call_end "Calling End call codes and subcodes" "1b1a970f" }
ending { 5003,   "0 Success",                 unstated,      unstated, declined,          none,             acs_call_end "Calling End call codes and subcodes" "cb85800c" }
ending { 5300,   "0 Success",                 unstated,      unstated, ended,             none,             acs_call_end "Calling End call codes and subcodes" "1b1a970f" }
ending { 7000,   "0 Success",                 unstated,      platform, ended,             none,             acs_call_end "Calling End call codes and subcodes" "737c516a" }
ending { 10003,  "487 Success",               inferred(487), unstated, answered_elsewhere, none,             acs_call_end "Calling End call codes and subcodes" "e5817c1c" }
ending { 10004,  "487 ExpectedError",         inferred(487), unstated, no_answer,         retry_later,      acs_call_end "Calling End call codes and subcodes" "9dfe41c8" }
ending { 10024,  "487 Success",               inferred(487), unstated, declined,          retry_later,      acs_call_end "Calling End call codes and subcodes" "debe0bb4" }
ending { 10057,  "408 ExpectedError",         inferred(408), unstated, timeout,           retry_later,      acs_call_end "Calling End call codes and subcodes" "a0e10f77" }
ending { 301005, "410 UnexpectedClientError", unstated,      platform, media_lost,        check_network,    acs_call_end "Calling End call codes and subcodes" "8d8ac451" }
ending { 510403, "403 ExpectedError",         inferred(403), unstated, blocked,           change_caller_id, acs_call_end "Calling End call codes and subcodes" "4d42c6dc" }
ending { 540487, "487 Success",               inferred(487), carrier,  canceled,          none,             acs_call_end "Calling End call codes and subcodes" "f4516add" }
ending { 560000, "0 Success",                 unstated,      carrier,  ended,             none,             acs_call_end "Calling End call codes and subcodes" "f194710e" }
ending { 560486, "486",                       inferred(486), carrier,  busy,              retry_later,      acs_call_end "Calling End call codes and subcodes" "a3be44ac" }

space { "code", key = token }

--      key  name                                               SIP            initiator outcome       action            source
ending { 404, "Call not found",                                  inferred(404), unstated, not_found,    fix_number,       acs_call_end "Calling End call codes and subcodes" "f90f8b27" }
ending { 408, "Call controller timed out",                       inferred(408), unstated, timeout,      check_own_system, acs_call_end "Calling End call codes and subcodes" "83dceace" }
ending { 410, "Local media stack or media infrastructure error", unstated,      unstated, media_lost,   check_own_system, acs_call_end "Calling End call codes and subcodes" "9ddaacb1" }
ending { 430, "Unable to deliver message to client application", inferred(430), unstated, unavailable,  check_own_system, acs_call_end "Calling End call codes and subcodes" "15ffaf49" }
ending { 480, "Remote client endpoint not registered",           inferred(480), unstated, unavailable,  retry_later,      acs_call_end "Calling End call codes and subcodes" "c1865d83" }
ending { 481, "Failed to handle incoming call",                  unstated,      unstated, server_error, contact_provider, acs_call_end "Calling End call codes and subcodes" "fd6a497f" }
ending { 490, "Local endpoint network issues",                   unstated,      unstated, interrupted,  check_network,    acs_call_end "Calling End call codes and subcodes" "051aa5bc" }
ending { 491, "Local endpoint network issues",                   unstated,      unstated, interrupted,  check_network,    acs_call_end "Calling End call codes and subcodes" "051aa5bc" }
ending { 496, "Local endpoint network issues",                   unstated,      unstated, interrupted,  check_network,    acs_call_end "Calling End call codes and subcodes" "051aa5bc" }
ending { 497, "Local endpoint network issues",                   unstated,      unstated, interrupted,  check_network,    acs_call_end "Calling End call codes and subcodes" "051aa5bc" }
ending { 498, "Local endpoint network issues",                   unstated,      unstated, interrupted,  check_network,    acs_call_end "Calling End call codes and subcodes" "051aa5bc" }
ending { 500, "Communication Services infrastructure error",     inferred(500), unstated, server_error, contact_provider, acs_call_end "Calling End call codes and subcodes" "fd6a497f" }
ending { 503, "Communication Services infrastructure error",     inferred(503), unstated, server_error, contact_provider, acs_call_end "Calling End call codes and subcodes" "fd6a497f" }
ending { 504, "Communication Services infrastructure error",     inferred(504), unstated, server_error, contact_provider, acs_call_end "Calling End call codes and subcodes" "fd6a497f" }

column { "ParticipantEndSubCode", "pstn", acs_failures "ParticipantEndSubCode" }
column { "subCode",           "call_end", acs_reason "subCode", named = true }
