-- SPDX-License-Identifier: MIT
-- Words for people, in English: Exotel.

about { "exotel", "sip" }
say { 100, "Connecting",           "Exotel has the request and works on it.",                                    "Wait for the final response." }
say { 180, "Ringing",              "The called phone is ringing.",                                               "Wait for the final response." }
say { 183, "In progress", "The call is being set up, and an IVR or announcement may be heard early.", "Wait for the final response; if there is no audio, check the RTP ports." }
say { 200, "Call connected", "The call was answered and is connected.", "Do nothing; if there is no audio, check the RTP ports and the NAT settings." }
say { 400, "Bad request", "The SIP headers or the SDP are malformed.", "Look in the SIP logs for headers that are not valid." }
say { 401, "Sign-in needed",       "Exotel asks for credentials.",                                               "Check the credentials if the trunk uses any." }
say { 403, "Not allowed",          "The source address of the call is not on the list of allowed IP addresses.", "Check the list of allowed IP addresses, and add the address of your PBX." }
say { 404, "Number not found",     "The DID is not valid, or the routing is wrong.",                             "Check the mapping of the phone number." }
say { 408, "Timed out",            "No SIP response came in time.",                                              "Check the firewall, and make sure that your PBX can be reached." }
say { 410, "No longer in service", "The number is inactive or was removed.",                                     "Check the status of the DID.", short = "Out of service" }
say { 415, "Codec not supported",  "The call offers no codec that is supported.",                                "Enable G.711 A-law in your PBX.", short = "Codec refused" }
say { 480, "Not available",        "The endpoint cannot be reached right now.",                                  "Make sure that your PBX is running and can be reached." }
say { 484, "Number incomplete",    "The number is incomplete or has the wrong format.",                          "Write the number in E.164 format, with a plus sign and the country code.", short = "Number too short" }
say { 486, "Busy",                 "The called phone is in use, which is normal.",                               "Try again later, or leave a message." }
say { 488, "Media not accepted",   "The SDP or the codecs of the two sides do not fit together.",                "Offer G.711 A-law and no other codec.", short = "Media refused" }
say { 500, "Server error",         "A server failed while handling the request.",                                "Try again; if it fails again, ask Exotel support for the reason." }
say { 502, "Bad gateway",          "The routing upstream of Exotel failed.",                                     "Try again; if it fails again, ask Exotel support for the reason." }
say { 503, "Service unavailable",  "The destination cannot be reached.",                                         "Check the network and the routing.", short = "No service now" }
say { 504, "Server timed out",     "The upstream side did not respond in time.",                                 "Check the firewall, and look for delays in the network." }
say { 580, "Condition not met",    "The two sides could not agree on the media.",                                "Check the RTP ports and the NAT settings.", short = "Condition unmet" }
say { 600, "Busy everywhere",      "Every phone of the called party is in use.",                                 "Try again later." }
say { 603, "Call declined",        "The endpoint declined the call.",                                            "Check the dial plan of your PBX." }
say { 604, "Number not found",     "The number is not valid anywhere.",                                          "Check the DID before dialing again." }
say { 606, "Media not accepted",   "A media policy does not accept the call.",                                   "Correct the SDP and codec settings of your PBX.", short = "Media refused" }

about { "exotel", "media" }
say { "no-audio",                 "No audio",       "Neither side hears the other, because RTP is blocked.",                     "Let UDP ports 10000 to 40000 through the firewall." }
say { "one-way-audio",            "One-way audio",  "Only one side hears the other, because NAT or a firewall stops the media.", "Make sure that the SDP names the public IP address." }
say { "audio-drops-after-answer", "Audio lost",     "The audio stops after the answer, because RTP timed out.",                  "Check the idle timeout of the firewall, and raise it if needed." }
say { "ivr-but-no-agent-audio",   "No agent audio", "The IVR is heard but the agent is not, because RTP is asymmetric.",         "Turn on symmetric RTP in your PBX." }

about { "exotel", "api" }
say { 1000, "Not found",            "The API answers with HTTP 404, because it has no such resource.",                          "Check the trunk SID, the phone number ID and the path of the API." }
say { 1001, "Field missing",        "The API answers with HTTP 400, because a mandatory field is missing.",                     "Add every mandatory field before sending the request again." }
say { 1002, "Value not valid",      "The API answers with HTTP 400, because the value of a field is not valid or not allowed.", "Check the format of IP addresses, domain names and E.164 numbers." }
say { 1007, "Body not valid",       "The API answers with HTTP 400, because the body is not valid JSON.",                       "Correct the JSON, and look for trailing commas." }
say { 1008, "Exists already",       "The API answers with HTTP 409, because the resource exists already.",                      "Do nothing if the resource has the right settings." }
say { 1011, "Format not supported", "The API answers with HTTP 415, because Content-Type is wrong.",                            "Set Content-Type to application/json before sending the request again.", short = "Unknown format" }

about { "exotel", "check" }
say { "signaling-port",  "Signaling port",    "SIP signaling uses port 443 or 5070.",                                     "Make sure that the port can be reached." }
say { "media-ports",     "Media ports",       "RTP uses UDP ports 10000 to 40000.",                                       "Let UDP ports 10000 to 40000 through the firewall." }
say { "allowed-ips",     "Allowed addresses", "Signaling and media pass only if the IP addresses of Exotel are allowed.", "Check the list of allowed IP addresses.", short = "Allowed IPs" }
say { "trunk-domain",    "Trunk domain",      "The trunk domain is the address for calls to Exotel.",                     "Compare the trunk domain in use with the one in the trunk settings." }
say { "mode",            "Mode",              "The mode is PSTN or Flow.",                                                "Make sure that the right mode is set." }
say { "destination-uri", "Destination URI",   "The destination URI tells where Exotel sends the call.",                   "Make sure that the right destination URI is set." }
say { "codec-enabled",   "Codec",             "G.711 A-law is the only codec that is supported in India.",                "Enable G.711 A-law in your PBX." }
say { "codec-order",     "Codec order",       "Another codec before G.711 A-law makes calls fail with 415 or 488.",       "Put G.711 A-law first in the codec list of your PBX." }
say { "transcoding",     "Transcoding",       "Exotel advises against transcoding.",                                      "Turn off transcoding in your PBX." }

about { "exotel", "report" }
say { "trunk-sid",         "Trunk SID",         "The trunk SID names the trunk at Exotel.",                               "Send the trunk SID to Exotel support." }
say { "call-sid",          "Call SID",          "The call SID names the call at Exotel.",                                 "Send the call SID to Exotel support." }
say { "call-direction",    "Call direction",    "The call direction is inbound or outbound.",                             "Send the call direction to Exotel support." }
say { "sip-response-code", "SIP response code", "The SIP response code tells why the call failed.",                       "Send the SIP response code to Exotel support, if there is one.", short = "SIP code" }
say { "timestamp",         "Time of the call",  "The timestamp tells when the call was made, in which time zone.",        "Send the timestamp with its time zone to Exotel support." }
say { "pbx-logs",          "PBX logs",          "The logs of your PBX or a PCAP file show the SIP messages of the call.", "Send the SIP logs of your PBX or a PCAP file to Exotel support, if there is one." }

about { "exotel", "note" }
say { "before-support", "Check first", "Exotel takes a ticket only after the points to check are verified.", "Check every point of the list before raising a ticket." }
