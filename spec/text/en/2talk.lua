-- SPDX-License-Identifier: MIT
-- Words for people, in English: 2talk.

about { "2talk", "sip" }
say { 100, "Connecting",          "The server has the request and works on it.",                                          "Wait for the final response." }
say { 180, "Ringing",             "The called phone is ringing.",                                                         "Wait for the final response." }
say { 183, "In progress",         "The call is being set up, and audio may arrive early.",                                "Wait for the final response." }
say { 200, "Success",             "The request succeeded.",                                                               "Continue; nothing needs to be corrected." }
say { 400, "Bad request",         "The request is malformed.",                                                            "Correct the request before sending it again." }
say { 401, "Sign-in needed",      "2talk asks for credentials, which is normal as the first response.",                   "Send credentials; if the response repeats, check user name, auth ID, password and domain." }
say { 403, "Not allowed",         "2talk refuses the request, often over caller ID, credentials, permissions or credit.", "Check the caller ID, the credentials, the permissions and the credit of the account." }
say { 404, "Number not found",    "The user or the domain does not exist.",                                               "Check the number and the domain before dialing again." }
say { 407, "Sign-in needed",      "A proxy asks for credentials.",                                                        "Check the user name, auth ID and password that the device sends." }
say { 408, "Timed out",           "No response came in time.",                                                            "Try again later." }
say { 487, "Call canceled",       "The call ended before the answer, often because the caller hung up during setup.",     "Do nothing; the call attempt is over." }
say { 500, "Server error",        "A server failed while handling the request.",                                          "Try again later, or after Retry-After if it is given." }
say { 502, "Bad gateway", "The next server gave the gateway an answer that it could not use.", "Try again later." }
say { 503, "Service unavailable", "The server is overloaded or cannot take the call right now.",                          "Try again later, or after Retry-After if it is given.", short = "No service now" }
say { 600, "Busy everywhere",     "Every phone of the called party is in use.",                                           "Try again later, or after Retry-After if it is given." }
say { 603, "Call declined", "The called party declined the call.", "Do not call again, unless Retry-After gives a time." }
say { 604, "Number not found",    "No server anywhere knows the number or user.",                                         "Check the number before dialing again." }
say { 606, "Media not accepted", "The far end cannot use the media that the call offers.", "Compare the SDP of both sides and change the offer.", short = "Media refused" }
say { 607, "Call not wanted",     "The called party says that the call is unwanted.",                                     "Do not call this number again." }

about { "2talk", "note" }
say { "m=audio", "Audio line", "This line of the SDP names the RTP port and lists the codecs.", "Look up the codecs: 0 is PCMU, 8 is PCMA, 18 is G.729, and 101 is telephone-event for DTMF." }

about { "2talk", "check" }
say { "sdp-offer-answer", "SDP offer and answer", "The call is connected, but its audio or DTMF does not work.", "Compare the SDP of both sides: the RTP port, the codecs and the DTMF method.", short = "SDP offer/answer" }
