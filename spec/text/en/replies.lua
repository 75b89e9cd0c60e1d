-- SPDX-License-Identifier: MIT
-- Words for people, in English: what the other side makes of a reply, and what not to send instead.

about { "reply" }
--    situation, contexts           display                     meaning
say { "unknown", "Unavailable", "The caller sees somebody who is not there, and may try again later.", "Do not send 500: it says that this server failed, and has the call tried again in seconds." }
say { "rejected nowhere_else pstn", "Rejected", "The caller hears busy, and a mailbox may take the call.", "Do not send 603: gateways make 21 and then 403 of it, and phones try again." }
say { "rejected nowhere_else upstream_fails_over", "Rejected", "The caller hears busy, and a mailbox may take the call.", "Do not send 603: some carriers try the call again at once." }
say { "rejected nowhere_else", "Declined", "The caller sees that a person declined, and every other branch of the call ends.", "Do not send 486 or 480: the call may go on to a mailbox." }
say { "rejected forked", "Rejected", "The caller hears busy once no other device answers, and these ring on.", "Do not send 600 or 603: they end the ringing of all other devices." }
say { "rejected", "Rejected", "The caller hears busy, and a mailbox may take the call.", "Do not send 603 unless no other device can answer: it ends every branch, and some carriers try again." }
say { "do_not_disturb", "Do not disturb", "The caller sees somebody who is not there, other devices ring on, and a mailbox may take the call.", "Do not send 486, which is seen as busy, nor 603, which ends every branch." }
say { "absent", "Absent", "The caller sees somebody who is not there; a mailbox may take the call.", "Do not send 404: the number exists, and 404 has callers and their systems drop it." }
say { "busy nowhere_else", "Busy everywhere", "The caller hears busy, every other branch of the call ends, and no mailbox takes it.", "Do not send 603: it hides the reason; nor 600 where a mailbox would answer." }
say { "busy", "Busy", "The caller hears busy, other devices ring on, and a mailbox may take the call.", "Do not send 600 unless no other device can answer: it ends every branch." }
say { "no_answer upstream_fails_over", "No answer, next route", "The caller's side tries its next route.", "Do not send 486: Twilio, for one, does not fail over on it; nor Retry-After, which keeps all calls away.", short = "No answer" }
say { "no_answer", "No answer", "The caller sees somebody who does not answer; a mailbox may take the call.", "Do not send 486, which is seen as busy, nor 408, which is seen as a fault of the network." }
say { "answered_elsewhere", "Answered elsewhere", "The device stops ringing and notes no missed call.", "Do not leave the Reason out of the CANCEL, or it is noted as missed; the INVITE is answered by 487.", short = "Answered" }
say { "blocked_number intermediary", "Blocked", "The caller sees that a network blocked the call; Call-Info says where to object.", "Do not send 607: it says that a person pressed a key; nor 603, which says that one declined." }
say { "blocked_number nowhere_else", "Declined", "The caller sees that somebody declined, and every other branch of the call ends.", "Do not send 486 or 480: the call would go to the mailbox, or come again." }
say { "blocked_number", "Blocked", "The caller sees that the call is not allowed, and should not try it again.", "Do not send 607, which a person causes, nor 603 while another device may answer." }
say { "unwanted", "Unwanted", "The caller sees a refusal, every other branch ends, and the provider may note a complaint.", "Do not send it for a list or for analytics: only a person says it." }
say { "unknown_number nowhere_else", "No such number", "The caller hears that the number does not exist, and every other branch of the call ends.", "Do not send 604 for what you only cannot find: others may know the number." }
say { "unknown_number", "No such number", "The caller hears that the number does not exist.", "Do not send 480, which is seen as somebody who is not there, nor 403, which hides the mistake." }
say { "number_incomplete", "Digits missing", "The caller's side dials more digits, or asks for them.", "Do not send 404: it ends dialing digit by digit." }
say { "no_capacity", "No free channel", "The caller's side tries its next route or server.", "Do not send 486, which is seen as a busy callee; Retry-After keeps all calls away, not this one alone." }
say { "overloaded", "Overloaded", "The caller's side tries another server, and sends no call here before Retry-After has passed.", "Do not leave Retry-After out: without it a 503 is a 500, and calls go on coming." }
say { "media_not_acceptable nowhere_else", "No common media", "The caller's side may offer other media, and every other branch of the call ends.", "Do not send 606 where another device may have the codec; a Warning says what is wrong." }
say { "media_not_acceptable", "No common media", "The caller's side may offer other media, or another device may take the call.", "Do not send 415, which is about the type of the body; a Warning says what is wrong." }
say { "unauthenticated_caller intermediary", "Credentials needed", "The caller's device sends the request again with credentials for the proxy.", "Do not send 401, which is for the end of the way, nor 403, after which credentials are no help.", short = "Sign-in needed" }
say { "unauthenticated_caller", "Credentials needed", "The caller's device sends the request again with credentials.", "Do not send 407, which is for proxies, nor 403, after which credentials are no help.", short = "Sign-in needed" }
say { "anonymous_caller", "Caller hidden", "The caller is asked whether to call again without hiding.", "Do not send it where only the identity is missing: hiding is what a caller does on purpose." }
say { "device_fault upstream_fails_over", "Fault, next route", "The caller's side tries its next route.", "Do not send 500: only a 503 has the next server tried; nor 486, which says that somebody is busy.", short = "Device fault" }
say { "device_fault", "Device fault", "The caller hears a failure, and may try again after several seconds.", "Do not send 486 or 480: they say something of the callee, and hide the fault." }
say { "moved", "Number changed", "The caller's side calls the Contact, and notes it for good.", "Do not send 302, which holds for one call, nor 301 without a Contact." }
say { "not_allowed", "Not allowed", "The caller hears that the call is not allowed, and should not try it again.", "Do not send 401 or 407: credentials would not help; nor 603, which says that a person declined." }
say { "analytics in_us", "Network Blocked", "The caller's provider sees that analytics blocked it, and whom to ask: add url, tel or email to the text.", "Do not send 607 or 608 in the US, nor 603 with another phrase: the FCC takes this one alone." }
say { "analytics", "Blocked", "The caller sees that a network blocked the call; Call-Info says where to object.", "Do not send 607: it says that a person pressed a key; nor 603, which says that one declined." }
say { "diverted", "Diverted", "The caller's side calls the Contact, this time.", "Do not send 301: it is noted for good." }
say { "gone", "Out of service", "The caller hears that the number is out of service, and lists may drop it.", "Do not send 410 unless it is for good: 404 is for what is not known." }
say { "canceled", "Canceled", "The caller's device ends the INVITE; it knew already.", "Do not answer the CANCEL with it, which gets 200, nor the INVITE with 486 or 603." }
say { "identity_missing", "No signed caller ID", "The caller's side has to sign the caller ID and call again.", "Do not send 438, which is about a signature that came, nor 433: nobody hid on purpose.", short = "ID not signed" }
say { "identity_invalid", "Signature wrong", "The caller's side may sign again with the full form, and call again.", "Do not send 428, which is for a signature that is missing, nor 403, which hides the reason." }
say { "maintenance", "Maintenance", "The caller's side tries another server, and sends no call here before Retry-After has passed.", "Do not leave Retry-After out: without it a 503 is a 500, and calls go on coming." }
say { "next_hop_failed", "Server behind failed", "The caller hears a failure, and may try again after several seconds.", "Do not pass the 503 on: it says that this server can serve no request at all.", short = "Server failed" }
say { "next_hop_silent", "No response", "The caller sees that nothing answered, and may try again at any time.", "Do not send 480: nobody was reached who could be absent." }
say { "second_invite", "INVITE too soon", "The other side sends its INVITE again after the seconds that Retry-After says.", "Do not send 491, which is for INVITEs that cross; choose the seconds at random." }
say { "glare", "INVITEs crossed", "The other side waits a random time and sends its INVITE again.", "Do not send 500, which is for a second INVITE from the same side, nor end the call." }
say { "rejected_quietly", "Unavailable", "The caller sees somebody who is not there; a mailbox may take the call.", "Do not send 486, which is seen as busy, nor 603, which is seen as a refusal." }
