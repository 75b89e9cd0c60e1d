-- SPDX-License-Identifier: MIT
-- A knowledge base's list of response codes, the one that readers of PBX help pages meet: which codes it
-- has and what it calls them. Nothing is made of these rows. They are here so that the checker sees that
-- codes.lua answers every one of them, under the list's own words, and `make drift` that the list changed.

source { "kb", "Knowledge base list", "SIP response codes reference and error codes",
  "http://gu.dimensionsystems.com/3cx-faq-all-about-sip/", read = "2026-11-21",
  unchecked = "a help article whose publisher is not known; one list under five headings" }

--       code  what it is called                     source
listed { 100, "Trying",                              kb "1xx Informational SIP Responses" "1ce0afe0" }
listed { 180, "Ringing",                             kb "1xx Informational SIP Responses" "1faccd2c" }
listed { 181, "Call Is Being Forwarded",             kb "1xx Informational SIP Responses" "fee4c54d" }
listed { 182, "Queued",                              kb "1xx Informational SIP Responses" "12534c0b" }
listed { 183, "Session Progress",                    kb "1xx Informational SIP Responses" "2f71113d" }
listed { 199, "Early Dialog Terminated",             kb "1xx Informational SIP Responses" "074cd654" }
listed { 200, "OK",                                  kb "2xx Success Responses" "73172ae1" }
listed { 202, "accepted",                            kb "2xx Success Responses" "8a52d5bb" }
listed { 204, "No Notification",                     kb "2xx Success Responses" "7919aad6" }
listed { 300, "Multiple Choices",                    kb "3xx Redirection Responses" "2d1553cd" }
listed { 301, "Moved Permanently",                   kb "3xx Redirection Responses" "4465c2b5" }
listed { 302, "Moved Temporarily",                   kb "3xx Redirection Responses" "37d06d2d" }
listed { 305, "Use Proxy",                           kb "3xx Redirection Responses" "26d5d3bb" }
listed { 380, "Alternative Service",                 kb "3xx Redirection Responses" "97fb192d" }
listed { 400, "Bad Request",                         kb "4xx Request Failures" "602b0c9e" }
listed { 401, "Unauthorized",                        kb "4xx Request Failures" "16efd756" }
listed { 402, "Payment Required",                    kb "4xx Request Failures" "afb627be" }
listed { 403, "Forbidden",                           kb "4xx Request Failures" "804364ca" }
listed { 404, "Not Found",                           kb "4xx Request Failures" "a2adf2f2" }
listed { 405, "Method Not Allowed",                  kb "4xx Request Failures" "9a08e905" }
listed { 406, "Not Acceptable",                      kb "4xx Request Failures" "a53b078b" }
listed { 407, "Proxy Authentication Required",       kb "4xx Request Failures" "9eedc9e6" }
listed { 408, "Request Timeout",                     kb "4xx Request Failures" "6fc9033b" }
listed { 409, "Conflict",                            kb "4xx Request Failures" "3dca2213" }
listed { 410, "Gone",                                kb "4xx Request Failures" "fd10b940" }
listed { 411, "Length Required",                     kb "4xx Request Failures" "673c594b" }
listed { 413, "Request Entity Too Large",            kb "4xx Request Failures" "cfdc9c7b" }
listed { 414, "Request URI Too Long",                kb "4xx Request Failures" "ebd93025" }
listed { 415, "Unsupported Media Type",              kb "4xx Request Failures" "8d60713e" }
listed { 416, "Unsupported URI Scheme",              kb "4xx Request Failures" "dfaa2873" }
listed { 417, "Uknown Resource-Priority",            kb "4xx Request Failures" "9941d4d3" }
listed { 420, "Bad Extension",                       kb "4xx Request Failures" "3c0ca839" }
listed { 421, "Extension Required",                  kb "4xx Request Failures" "8148f6cf" }
listed { 422, "Session Interval Too Small",          kb "4xx Request Failures" "31cb0b8c" }
listed { 423, "Interval Too Brief",                  kb "4xx Request Failures" "fa87a135" }
listed { 424, "Bad Location Information",            kb "4xx Request Failures" "e277cf5e" }
listed { 428, "Use Identity Header",                 kb "4xx Request Failures" "8f4c9586" }
listed { 429, "Provide Referrer Identity",           kb "4xx Request Failures" "7b4a1d2b" }
listed { 430, "Flow Failed",                         kb "4xx Request Failures" "04c4ae03" }
listed { 433, "Anonymity Disallowed",                kb "4xx Request Failures" "db686496" }
listed { 436, "Bad Identity Info",                   kb "4xx Request Failures" "52ebe549" }
listed { 437, "Unsupported Certificate",             kb "4xx Request Failures" "514153b1" }
listed { 438, "Invalid Identity Header",             kb "4xx Request Failures" "a9e381f8" }
listed { 439, "First Hop Lacks Outbound Support",    kb "4xx Request Failures" "c513d516" }
listed { 470, "Consent Needed",                      kb "4xx Request Failures" "31ca6ce9" }
listed { 480, "Temporarily Unavailable",             kb "4xx Request Failures" "614fb39b" }
listed { 481, "Call/Transaction Does Not Exist",     kb "4xx Request Failures" "50e88b76" }
listed { 482, "Loop Detected",                       kb "4xx Request Failures" "1f577883" }
listed { 483, "Too Many Hops",                       kb "4xx Request Failures" "728c5bf6" }
listed { 484, "Address Incomplete",                  kb "4xx Request Failures" "8c550ad4" }
listed { 485, "Ambiguous",                           kb "4xx Request Failures" "503e34a8" }
listed { 486, "Busy Here",                           kb "4xx Request Failures" "b9f756d6" }
listed { 487, "Request Terminated",                  kb "4xx Request Failures" "e302e1b1" }
listed { 488, "Not Acceptable Here",                 kb "4xx Request Failures" "9d6e8bc2" }
listed { 489, "Bad Event",                           kb "4xx Request Failures" "bf4379cf" }
listed { 491, "Request Pending",                     kb "4xx Request Failures" "c09a8575" }
listed { 493, "Undecipherable",                      kb "4xx Request Failures" "ba27ced7" }
listed { 494, "Security Agreement Required",         kb "4xx Request Failures" "c9f7578f" }
listed { 500, "Server Internal Error",               kb "5xx Server Errors" "e9ae9438" }
listed { 501, "Not Implemented",                     kb "5xx Server Errors" "21f56e0b" }
listed { 502, "Bad Gateway",                         kb "5xx Server Errors" "e64c857e" }
listed { 503, "Service Unavailable",                 kb "5xx Server Errors" "758c7f1a" }
listed { 504, "Server Time-out",                     kb "5xx Server Errors" "337b3684" }
listed { 505, "Version Not Supported",               kb "5xx Server Errors" "4530ae8d" }
listed { 513, "Message Too Large",                   kb "5xx Server Errors" "c067449b" }
listed { 580, "Precondition Failure",                kb "5xx Server Errors" "e3d61240" }
listed { 600, "Busy Everywhere",                     kb "6xx Global Failures" "7f3d8b63" }
listed { 603, "Decline",                             kb "6xx Global Failures" "cb58da96" }
listed { 604, "Does Not Exist Anywhere",             kb "6xx Global Failures" "5354c3a7" }
listed { 606, "Not Acceptable",                      kb "6xx Global Failures" "a07279e4" }
