-- SPDX-License-Identifier: MIT
-- What other programs write into their logs and records when a call ends, beside messages of SIP: a
-- line is literal text with holes, with samples of it, which are invented. The tool searches a log for
-- all of them at once; nothing in dist/ is of these.
--
-- {code} and {phrase} are those of a response, {key} is one of a vendor's space (or the name of one, to
-- the letter), {cause} one of Q.850. {call}, {method}, {from_tag} and {to_tag} are as in its message:
-- with a {call}, a {code} tells of that call as the message would. {#} is a number, {} anything.

source { "sngrep", "sngrep", "viewer of SIP messages; capture_txt.c, and ui_save.c before it", "https://github.com/irontec/sngrep/blob/master/src/capture/capture_txt.c",
  unchecked = "functions of source files, read at commits 048c990e and b32c2b40" }
source { "homer", "Homer", "capture server; exportwriter.go of homer-app", "https://github.com/sipcapture/homer-app/blob/master/utils/exportwriter/exportwriter.go",
  unchecked = "a function of a source file, read at commit 3564b2cf" }

-- Asterisk. The driver that wrote the first was taken out of version 21.
shape { "asterisk_response", [[Got SIP response {code} "{phrase}" back from]],
  { [[    -- Got SIP response 486 "Busy Here" back from 192.0.2.7:5060]] }, asterisk "chan_sip.c" }
shape { "asterisk_fallthrough", [[Auto fallthrough, channel '{}' status is '{key}']],
  { [[    -- Auto fallthrough, channel 'PJSIP/alice-00000004' status is 'CHANUNAVAIL']] }, asterisk "pbx.c", vendor = "asterisk", space = "dialstatus" }
shape { "asterisk_hangup", [[Span {#}: Channel {#}/{#} got hangup, cause {cause}]],
  { [[    -- Span 1: Channel 0/3 got hangup, cause 17]] }, asterisk "sig_pri.c" }
shape { "asterisk_hangup_request", [[Span {#}: Channel {#}/{#} got hangup request, cause {cause}]],
  { [[    -- Span 1: Channel 0/3 got hangup request, cause 34]] }, asterisk "sig_pri.c" }

-- Its records, Master.csv, where the disposition stands before one of three flags.
shape { "asterisk_cdr", [[,"{key}","DOCUMENTATION"]],
  { [["","1000","2000","internal","""Alice"" <1000>","PJSIP/alice-00000004","PJSIP/bob-00000005","Dial","PJSIP/bob,30","2026-11-28 21:04:05",,"2026-11-28 21:04:11",6,0,"BUSY","DOCUMENTATION"]] },
  asterisk "cdr_csv.c", vendor = "asterisk", space = "disposition" }
shape { "asterisk_cdr_billing", [[,"{key}","BILLING"]],
  { [["","1000","2000","internal","1000","PJSIP/alice-00000006","","Dial","PJSIP/bob,30","2026-11-28 21:05:05",,"2026-11-28 21:05:11",6,0,"FAILED","BILLING"]] },
  asterisk "cdr_csv.c", vendor = "asterisk", space = "disposition" }
shape { "asterisk_cdr_omit", [[,"{key}","OMIT"]],
  { [["","1000","2000","internal","1000","PJSIP/alice-00000008","","Dial","PJSIP/bob,30","2026-11-28 21:06:05",,"2026-11-28 21:06:35",30,0,"NO ANSWER","OMIT"]] },
  asterisk "cdr_csv.c", vendor = "asterisk", space = "disposition" }

record { "asterisk_master", { "accountcode", "src", "dst", "dcontext", "clid", "channel", "dstchannel", "lastapp", "lastdata", "start", "answer", "end", "duration", "billsec", "disposition", "amaflags" },
  { [["","1000","2000","internal","""Alice"" <1000>","PJSIP/alice-00000004","PJSIP/bob-00000005","Dial","PJSIP/bob,30","2026-11-28 21:04:05",,"2026-11-28 21:04:11",6,0,"BUSY","DOCUMENTATION"]],
    [["","1000","2000","internal","1000","PJSIP/alice-0000000a","PJSIP/bob-0000000b","Dial","PJSIP/bob,30","2026-11-28 21:07:05","2026-11-28 21:07:11","2026-11-28 21:09:11",126,120,"ANSWERED","DOCUMENTATION","1764363671.12",""]] },
  asterisk "cdr_csv.c", vendor = "asterisk" }

-- FreeSWITCH, of which each side of a call is a channel: several lines of a log may tell of one.
shape { "freeswitch_hangup", "Hangup {} [CS_{}] [{key}]",
  { "2026-11-28 21:04:05.123456 98.50% [NOTICE] sofia.c:8736 Hangup sofia/external/2000@192.0.2.7 [CS_CONSUME_MEDIA] [USER_BUSY]" },
  freeswitch "switch_channel.c", vendor = "freeswitch", space = "causes" }
shape { "freeswitch_sofia", " hanging up, cause: {key}",
  { "2026-11-28 21:04:05.123456 98.50% [DEBUG] mod_sofia.c:469 Channel sofia/internal/1000@192.0.2.1 hanging up, cause: NO_ROUTE_DESTINATION" },
  freeswitch "mod_sofia.c", vendor = "freeswitch", space = "causes" }
shape { "freeswitch_standard", " Standard HANGUP, cause: {key}",
  { "2026-11-28 21:04:05.123456 98.50% [DEBUG] switch_core_state_machine.c:59 sofia/internal/1000@192.0.2.1 Standard HANGUP, cause: CALL_REJECTED" },
  freeswitch "switch_core_state_machine.c", vendor = "freeswitch", space = "causes" }
shape { "freeswitch_originate", "Originate Failed.  Cause: {key}",
  { "2026-11-28 21:04:05.123456 98.50% [INFO] mod_dptools.c:3637 Originate Failed.  Cause: GATEWAY_DOWN" },
  freeswitch "mod_dptools.c", vendor = "freeswitch", space = "causes" }
shape { "freeswitch_cdr", [["hangup_cause":"{key}"]],
  { [[{"core-uuid":"2d7d9d20","switchname":"fs1","channel_data":{"state":"CS_REPORTING","direction":"inbound"},"variables":{"direction":"inbound","uuid":"5b1f2c34","hangup_cause":"NO_ANSWER","hangup_cause_q850":"19"}}]] },
  freeswitch "mod_json_cdr.c", vendor = "freeswitch", space = "causes" }

-- Kamailio and OpenSIPS: what their module acc writes to a log. OpenSIPS tells of a dialog in one line, too.
shape { "acc_ended", "ACC: call ended: {}method={method};from_tag={from_tag};to_tag={to_tag};call_id={call};code={code};reason={phrase}",
  { "Nov 28 21:04:05 sbc1 /usr/sbin/opensips[812]: ACC: call ended: created=1764363845;call_start_time=1764363850;duration=61;ms_duration=61004;setuptime=5;method=INVITE;from_tag=8f2c;to_tag=77ab;call_id=ended-1@192.0.2.1;code=200;reason=OK" },
  opensips "modules/acc/acc.c", ends = true }
shape { "acc", "ACC: {}method={method};from_tag={from_tag};to_tag={to_tag};call_id={call};code={code};reason={phrase}",
  { "Nov 28 21:04:05 sbc1 kamailio[812]: NOTICE: acc [acc.c:279]: acc_log_request(): ACC: transaction answered: timestamp=1764363845;method=INVITE;from_tag=8f2c;to_tag=;call_id=acc-1@192.0.2.1;code=503;reason=Service Unavailable;src_user=alice",
    "Nov 28 21:04:05 sbc1 kamailio[812]: NOTICE: acc [acc.c:279]: acc_log_request(): ACC: call missed: timestamp=1764363845;method=INVITE;from_tag=8f2c;to_tag=77ab;call_id=acc-2@192.0.2.1;code=486;reason=Busy Here",
    "Nov 28 21:04:05 sbc1 /usr/sbin/opensips[812]: ACC: transaction answered: timestamp=1764363845;method=INVITE;from_tag=8f2c;to_tag=77ab;call_id=acc-3@192.0.2.1;code=404;reason=Not Found" },
  kamailio "src/modules/acc/acc.c", also = opensips "modules/acc/acc.c" }

-- What stands in a line of its own before a message: whatever the one before it said of its length, it has ended.
before { "asterisk_received", "{}<--- Received SIP {} ({#} bytes) from {} --->",
  { "<--- Received SIP response (459 bytes) from UDP:192.0.2.7:5060 --->" }, asterisk "res_pjsip_logger.c" }
before { "asterisk_transmitting", "{}<--- Transmitting SIP {} ({#} bytes) to {} --->",
  { "[2026-11-28 21:04:05] VERBOSE[812] res_pjsip_logger.c: <--- Transmitting SIP request (967 bytes) to UDP:192.0.2.7:5060 --->" }, asterisk "res_pjsip_logger.c" }
before { "sngrep", "{#}/{#}/{#} {#}:{#}:{#}.{#} {} -> {}",
  { "2026/11/28 21:04:05.123456 192.0.2.1:5060 -> 192.0.2.7:5060" }, sngrep "capture_output_txt_write" }
before { "homer", "proto:{} {}  {} ---> {}",
  { "proto:UDP 2026-11-28T21:04:05.123Z  192.0.2.1:5060 ---> 192.0.2.7:5060" }, homer "WriteDataToBuffer" }
