-- SPDX-License-Identifier: MIT
-- LiveKit's enumerations of response codes and of the states of a SIP call.

page { livekit_sip, vendor = "livekit", form = enums }

table { "sip_status_code", "name | value", "{name} | {key}", sections = { "SIPStatusCode" } }
table { "sip_call_status", "name | value", "{name} | {key}", sections = { "SIPCallStatus" } }
