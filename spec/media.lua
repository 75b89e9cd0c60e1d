-- SPDX-License-Identifier: MIT
-- What RTP says of audio codecs, whoever takes them: the payload types that never change theirs, and
-- what stands among codecs in SDP and carries no speech, so that a list of codecs says nothing of it.
--
--       type  name    source
static {  0, "PCMU",  rfc3551 "6" }
static {  3, "GSM",   rfc3551 "6" }
static {  4, "G723",  rfc3551 "6" }
static {  5, "DVI4",  rfc3551 "6" }
static {  6, "DVI4",  rfc3551 "6" }
static {  7, "LPC",   rfc3551 "6" }
static {  8, "PCMA",  rfc3551 "6" }
static {  9, "G722",  rfc3551 "6" }
static { 10, "L16",   rfc3551 "6" }
static { 11, "L16",   rfc3551 "6" }
static { 12, "QCELP", rfc3551 "6" }
static { 13, "CN",    rfc3551 "6" }
static { 14, "MPA",   rfc3551 "6" }
static { 15, "G728",  rfc3551 "6" }
static { 16, "DVI4",  rfc3551 "6" }
static { 17, "DVI4",  rfc3551 "6" }
static { 18, "G729",  rfc3551 "6" }

not_speech { "CN",              rfc3551 "6" }
not_speech { "telephone-event", rfc4733 "2" }
not_speech { "tone",            rfc4733 "4" }
