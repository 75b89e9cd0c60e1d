-- SPDX-License-Identifier: MIT
-- First words that belong to an action. An advice that opens with them is one for these actions; and
-- an action that is here has no advice that opens otherwise. Of two that fit the longer counts. An
-- opening that names no action opens no advice.
--
--      first words            actions

opens { "Do nothing",          { none } }
opens { "Continue",            { none } }
opens { "Keep the state",      { none } }
opens { "Treat the response like 200", { none } }
opens { "Wait for the",        { wait } }
opens { "Free the resources",  { wait } }
opens { "Call the address",    { follow_contact } }
opens { "Try the addresses",   { follow_contact } }
opens { "Send this one request again through", { follow_contact } }
opens { "Try again",           { retry_later } }
opens { "Try again at once",   { retry_now } }
opens { "Wait a random time",  { retry_soon } }
opens { "Wait until",          { retry_soon, reduce_rate } }
opens { "Start fewer",         { reduce_rate } }
opens { "Try the next server", { try_next_server } }
opens { "Ask the user",        { ask_user } }
opens { "Let the user",        { ask_user } }
opens { "Add credit",          { add_credit } }
opens { "Ask",                 { contact_provider } }
opens { "Get credentials",     { contact_provider } }
opens { "Do not",              { do_not_retry } }
opens { "End the call",        { end_dialog } }
opens { "Look",                { check_logs } }
opens { "Call again" }
opens { "Try another" }
