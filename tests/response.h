/* SPDX-License-Identifier: MIT
 *
 * response.h - a response as trunks send them: 700 bytes, behind which a call ends.
 */
#define RESPONSE_LINE "SIP/2.0 486 Busy Here\r\n"
#define RESPONSE_FIELDS \
    "Via: SIP/2.0/UDP 192.0.2.10:5060;branch=z9hG4bK-524287-1---7c8f4d2a9b61e0f3;rport=5060\r\n" \
    "Record-Route: <sip:198.51.100.7;lr;ftag=9fxced76sl>\r\n" \
    "Contact: <sip:+14155550123@203.0.113.44:5080;transport=udp>\r\n" \
    "To: \"Bob\" <sip:+14155550123@trunk.example.com>;tag=314159-gw7\r\n" \
    "From: \"Alice Example\" <sip:+12125550100@192.0.2.10>;tag=9fxced76sl\r\n" \
    "Call-ID: 3848276298220188511@192.0.2.10\r\n" \
    "CSeq: 2 INVITE\r\n" \
    "Server: Example-SBC/8.4.1 (build 22190)\r\n" \
    "Allow: INVITE, ACK, CANCEL, OPTIONS, BYE, REFER, NOTIFY, INFO, UPDATE, PRACK\r\n" \
    "Supported: timer, 100rel, path, replaces, gruu, tdlg\r\n" \
    "Reason: Q.850;cause=17;text=\"User busy\"\r\n" \
    "X-Trunk-Call: 5f0c2a6e-9d41-4a53-8c7e-0b1d2e3f4a5b\r\n" \
    "Content-Length: 0\r\n" \
    "\r\n"
