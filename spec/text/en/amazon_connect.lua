-- SPDX-License-Identifier: MIT
-- Words for people, in English: Amazon Connect.

about { "amazon_connect", "reasons" }
say { "TELECOM_BUSY",                        "Busy",              "The called number is busy.", "Try again later." }
say { "TELECOM_NUMBER_INVALID",              "Number not valid",  "The number is not written in E.164 format, does not exist, or is not in use any more.", "Make sure that the number is in use, and write it in E.164 format." }
say { "TELECOM_POTENTIAL_BLOCKING",          "Probably blocked",  "Several networks answered as if they block calls to this number.", "Ask the carrier of the called number why it blocks the call; AWS cannot unblock it." }
say { "TELECOM_UNANSWERED",                  "Not delivered",     "The call was tried on several routes, and could be delivered on none for now.", "Try again later." }
say { "TELECOM_TIMEOUT",                     "No answer",         "It rang for 60 seconds, and nobody answered.", "Try again later." }
say { "TELECOM_ORIGINATOR_CANCEL",           "Call canceled",     "The caller gave up before the call was connected, or gave up after 60 seconds.", "Do nothing; the call attempt is over." }
say { "TELECOM_PROBLEM",                     "Network failed",    "The network of the called number has a problem, though the number seems to be valid.", "Try again later; AWS Support need not be told." }
say { "CUSTOMER_NEVER_ARRIVED",              "Never connected",   "The customer of a web call did not connect in time.", "Do nothing; the customer may call again." }
say { "THIRD_PARTY_DISCONNECT",              "Call ended",        "The remote side hung up after the call was connected.", "Do nothing; the call ended normally." }
say { "CUSTOMER_DISCONNECT",                 "Call ended",        "The customer's side ended the connected call, on purpose or by bad reception.", "Do nothing; the call ended normally." }
say { "AGENT_DISCONNECT",                    "Call ended",        "The agent's side ended the connected call.", "Do nothing; the call ended normally." }
say { "BARGED",                              "Agent taken off",   "A manager took the agent off the connected call.", "Do nothing; the call ended normally." }
say { "CONTACT_FLOW_DISCONNECT",             "Ended by the flow", "A block of the flow that disconnects ended the contact.", "Do nothing, unless the flow ends calls too early.", short = "Flow ended it" }
say { "OTHER",                               "Other reason",      "None of the other reasons fits; a request to the API may have ended the contact.", "Look for a request to the API that ended the contact." }
say { "OUTBOUND_DESTINATION_ENDPOINT_ERROR", "Not allowed",       "The settings of the instance do not let it call this destination.", "Check whether the instance may call this destination." }
say { "OUTBOUND_RESOURCE_ERROR",             "Wrong settings",    "The instance may not call out, or lacks a resource for it.", "Check the permissions and the resources of the instance for outbound calls." }
say { "OUTBOUND_ATTEMPT_FAILED",             "Attempt failed",    "A parameter was not valid, a permission for the API was missing, or nobody knows what failed.", "Check the parameters and permissions of the request to the API." }
say { "OUTBUND_PREVIEW_DISCARDED",           "Not called",        "The recipient was taken off the list before the call, and will not be called.", "Do nothing; the call is not to be made." }
say { "EXPIRED",                             "Too many calls",    "There were not enough agents or lines for the calls of the campaign.", "Start fewer calls, or add agents and lines." }

about { "amazon_connect", "initiator" }
say { "customer",          "Customer ended", "The customer's side ended the call.",        "Do nothing; bad reception looks the same." }
say { "originating party", "Caller ended",   "Whoever placed the call gave it up.", "Read the direction of the contact: for an outbound call it was your own side." }
say { "flow",              "Flow ended",     "The flow of the contact center ended it.",   "Check the flow, unless it was meant to." }

about { "amazon_connect", "note" }
say { "where",    "Where to look", "The record and the details page of a contact have its DisconnectReason.", "Open the details of the contact." }
say { "blocking", "Blocking",      "That a network blocks a call is an estimate, and now and then it is wrong.", "Read it as a hint, and compare several calls to the same network." }

about { "amazon_connect", "conflict" }
say { "60 seconds without an answer", "60 seconds", "An outbound call that rang for 60 seconds is a TELECOM_TIMEOUT in one place, and canceled in another.", "Take both for a call that nobody answered." }
say { "OUTBUND_PREVIEW_DISCARDED", "A misspelled reason", "The document spells OUTBUND here, where the others of the list have OUTBOUND.", "Look for both spellings in your records.", short = "Misspelled" }
