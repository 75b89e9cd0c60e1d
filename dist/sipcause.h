/* Generated from include/ and spec/. Do not edit: change the spec and run `make dist`. */
/* SPDX-License-Identifier: MIT
 *
 * sipcause.h - why a SIP call ended, and what may be done about it.
 *
 * Every function here is pure: no allocation, no I/O, no locale, no lock, no global written, no
 * recursion. Call them from any thread or interrupt handler.
 *
 * Every pointer handed back is into const data linked with your program. It is never NULL, it is
 * valid until your program ends, and it is never yours to free. What is not known has a row of its
 * own, so a lookup always has an answer; each says how to tell.
 *
 * Rows may be copied: they hold no pointers, and a copy serves wherever the row does. (Where
 * SIPCAUSE_READ reads another memory, as on AVR, it does not.)
 *
 * Pointers handed in must be valid. A text handed in is `len` bytes, need not be NUL-terminated,
 * and is never read past `len`; with a `len` of 0 its pointer may be NULL. Lengths count bytes and
 * never include a terminating NUL. Texts handed back are NUL-terminated UTF-8.
 */
#ifndef SIPCAUSE_H
#define SIPCAUSE_H

#include <stddef.h>
#include <stdint.h>

/* SPDX-License-Identifier: MIT */
/* Generated from gen/layout/options.lua, spec/vendors, spec/profiles and spec/text. Do not edit: change the spec and run `make dist`. */
#ifndef SIPCAUSE_CONFIG_H
#define SIPCAUSE_CONFIG_H

/* What the library has, and so what it costs: each is 1 or 0, by -D or in a file of yours that
 * -DSIPCAUSE_CONFIG_FILE='"my_sipcause_config.h"' names. What you do not set is on, but for the
 * causes of radio and core networks and for most vendors: ask for those that you meet. Whatever is
 * off takes no byte of flash and is not declared; sipcause_status_find() and
 * sipcause_status_write_phrase() are always there. No struct and no number depends on
 * any of this. */
#ifdef SIPCAUSE_CONFIG_FILE
#include SIPCAUSE_CONFIG_FILE
#endif

/* Vendors. */
#ifndef SIPCAUSE_VENDOR_PLIVO
#define SIPCAUSE_VENDOR_PLIVO 1 /* Plivo Zentrunk */
#endif
#ifndef SIPCAUSE_VENDOR_DIDWW
#define SIPCAUSE_VENDOR_DIDWW 1 /* DIDWW */
#endif
#ifndef SIPCAUSE_VENDOR_EXOTEL
#define SIPCAUSE_VENDOR_EXOTEL 1 /* Exotel */
#endif
#ifndef SIPCAUSE_VENDOR_2TALK
#define SIPCAUSE_VENDOR_2TALK 1 /* 2talk */
#endif
#ifndef SIPCAUSE_VENDOR_ACS
#define SIPCAUSE_VENDOR_ACS SIPCAUSE_ALL_VENDORS /* Azure Communication Services */
#endif
#ifndef SIPCAUSE_VENDOR_AMAZON_CONNECT
#define SIPCAUSE_VENDOR_AMAZON_CONNECT SIPCAUSE_ALL_VENDORS /* Amazon Connect */
#endif
#ifndef SIPCAUSE_VENDOR_ASTERISK
#define SIPCAUSE_VENDOR_ASTERISK SIPCAUSE_ALL_VENDORS /* Asterisk */
#endif
#ifndef SIPCAUSE_VENDOR_CISCO_CUCM
#define SIPCAUSE_VENDOR_CISCO_CUCM SIPCAUSE_ALL_VENDORS /* Cisco CUCM */
#endif
#ifndef SIPCAUSE_VENDOR_FREESWITCH
#define SIPCAUSE_VENDOR_FREESWITCH SIPCAUSE_ALL_VENDORS /* FreeSWITCH */
#endif
#ifndef SIPCAUSE_VENDOR_LIVEKIT
#define SIPCAUSE_VENDOR_LIVEKIT SIPCAUSE_ALL_VENDORS /* LiveKit SIP */
#endif
#ifndef SIPCAUSE_VENDOR_PLIVO_VOICE
#define SIPCAUSE_VENDOR_PLIVO_VOICE SIPCAUSE_ALL_VENDORS /* Plivo Voice API */
#endif
#ifndef SIPCAUSE_VENDOR_RETELL
#define SIPCAUSE_VENDOR_RETELL SIPCAUSE_ALL_VENDORS /* Retell */
#endif
#ifndef SIPCAUSE_VENDOR_TEAMS
#define SIPCAUSE_VENDOR_TEAMS SIPCAUSE_ALL_VENDORS /* Microsoft Teams Direct Routing */
#endif
#ifndef SIPCAUSE_VENDOR_TELNYX
#define SIPCAUSE_VENDOR_TELNYX SIPCAUSE_ALL_VENDORS /* Telnyx */
#endif
#ifndef SIPCAUSE_VENDOR_TWILIO
#define SIPCAUSE_VENDOR_TWILIO SIPCAUSE_ALL_VENDORS /* Twilio */
#endif
#ifndef SIPCAUSE_VENDOR_VAPI
#define SIPCAUSE_VENDOR_VAPI SIPCAUSE_ALL_VENDORS /* Vapi */
#endif
#ifndef SIPCAUSE_VENDOR_VONAGE
#define SIPCAUSE_VENDOR_VONAGE SIPCAUSE_ALL_VENDORS /* Vonage Voice API */
#endif
#ifndef SIPCAUSE_VENDOR_YETI
#define SIPCAUSE_VENDOR_YETI SIPCAUSE_ALL_VENDORS /* Yeti */
#endif
#ifndef SIPCAUSE_ALL_VENDORS
#define SIPCAUSE_ALL_VENDORS 0 /* vendors that are off by themselves, all of them */
#endif

#if SIPCAUSE_VENDOR_PLIVO || SIPCAUSE_VENDOR_DIDWW || SIPCAUSE_VENDOR_EXOTEL || SIPCAUSE_VENDOR_2TALK || SIPCAUSE_VENDOR_ACS || SIPCAUSE_VENDOR_AMAZON_CONNECT || SIPCAUSE_VENDOR_ASTERISK || SIPCAUSE_VENDOR_CISCO_CUCM || SIPCAUSE_VENDOR_FREESWITCH || SIPCAUSE_VENDOR_LIVEKIT || SIPCAUSE_VENDOR_PLIVO_VOICE || SIPCAUSE_VENDOR_RETELL || SIPCAUSE_VENDOR_TEAMS || SIPCAUSE_VENDOR_TELNYX || SIPCAUSE_VENDOR_TWILIO || SIPCAUSE_VENDOR_VAPI || SIPCAUSE_VENDOR_VONAGE || SIPCAUSE_VENDOR_YETI
#define SIPCAUSE_VENDORS 1
#else
#define SIPCAUSE_VENDORS 0 /* nothing of vendors is declared */
#endif

/* Causes of Reason, by protocol. */
#ifndef SIPCAUSE_CAUSES_CORE
#define SIPCAUSE_CAUSES_CORE 0 /* causes of radio and core networks, all of these protocols */
#endif
#ifndef SIPCAUSE_CAUSES_SIP
#define SIPCAUSE_CAUSES_SIP 1 /* SIP causes of Reason */
#endif
#ifndef SIPCAUSE_CAUSES_Q_850
#define SIPCAUSE_CAUSES_Q_850 1 /* Q.850 causes of Reason */
#endif
#ifndef SIPCAUSE_CAUSES_PREEMPTION
#define SIPCAUSE_CAUSES_PREEMPTION 1 /* Preemption causes of Reason */
#endif
#ifndef SIPCAUSE_CAUSES_STIR
#define SIPCAUSE_CAUSES_STIR 1 /* STIR causes of Reason */
#endif
#ifndef SIPCAUSE_CAUSES_RELEASE_CAUSE
#define SIPCAUSE_CAUSES_RELEASE_CAUSE 1 /* RELEASE_CAUSE causes of Reason */
#endif
#ifndef SIPCAUSE_CAUSES_FAILURE_CAUSE
#define SIPCAUSE_CAUSES_FAILURE_CAUSE 1 /* FAILURE_CAUSE causes of Reason */
#endif
#ifndef SIPCAUSE_CAUSES_EMM
#define SIPCAUSE_CAUSES_EMM SIPCAUSE_CAUSES_CORE /* EMM causes of Reason */
#endif
#ifndef SIPCAUSE_CAUSES_ESM
#define SIPCAUSE_CAUSES_ESM SIPCAUSE_CAUSES_CORE /* ESM causes of Reason */
#endif
#ifndef SIPCAUSE_CAUSES_S1AP_RNL
#define SIPCAUSE_CAUSES_S1AP_RNL SIPCAUSE_CAUSES_CORE /* S1AP-RNL causes of Reason */
#endif
#ifndef SIPCAUSE_CAUSES_S1AP_TL
#define SIPCAUSE_CAUSES_S1AP_TL SIPCAUSE_CAUSES_CORE /* S1AP-TL causes of Reason */
#endif
#ifndef SIPCAUSE_CAUSES_S1AP_NAS
#define SIPCAUSE_CAUSES_S1AP_NAS SIPCAUSE_CAUSES_CORE /* S1AP-NAS causes of Reason */
#endif
#ifndef SIPCAUSE_CAUSES_S1AP_MISC
#define SIPCAUSE_CAUSES_S1AP_MISC SIPCAUSE_CAUSES_CORE /* S1AP-MISC causes of Reason */
#endif
#ifndef SIPCAUSE_CAUSES_S1AP_PROT
#define SIPCAUSE_CAUSES_S1AP_PROT SIPCAUSE_CAUSES_CORE /* S1AP-PROT causes of Reason */
#endif
#ifndef SIPCAUSE_CAUSES_DIAMETER
#define SIPCAUSE_CAUSES_DIAMETER SIPCAUSE_CAUSES_CORE /* DIAMETER causes of Reason */
#endif
#ifndef SIPCAUSE_CAUSES_IKEV2
#define SIPCAUSE_CAUSES_IKEV2 SIPCAUSE_CAUSES_CORE /* IKEV2 causes of Reason */
#endif
#ifndef SIPCAUSE_CAUSES_5GMM
#define SIPCAUSE_CAUSES_5GMM SIPCAUSE_CAUSES_CORE /* 5GMM causes of Reason */
#endif
#ifndef SIPCAUSE_CAUSES_5GSM
#define SIPCAUSE_CAUSES_5GSM SIPCAUSE_CAUSES_CORE /* 5GSM causes of Reason */
#endif
#ifndef SIPCAUSE_CAUSES_NGAP_RNL
#define SIPCAUSE_CAUSES_NGAP_RNL SIPCAUSE_CAUSES_CORE /* NGAP-RNL causes of Reason */
#endif
#ifndef SIPCAUSE_CAUSES_NGAP_TL
#define SIPCAUSE_CAUSES_NGAP_TL SIPCAUSE_CAUSES_CORE /* NGAP-TL causes of Reason */
#endif
#ifndef SIPCAUSE_CAUSES_NGAP_NAS
#define SIPCAUSE_CAUSES_NGAP_NAS SIPCAUSE_CAUSES_CORE /* NGAP-NAS causes of Reason */
#endif
#ifndef SIPCAUSE_CAUSES_NGAP_MISC
#define SIPCAUSE_CAUSES_NGAP_MISC SIPCAUSE_CAUSES_CORE /* NGAP-MISC causes of Reason */
#endif
#ifndef SIPCAUSE_CAUSES_NGAP_PROT
#define SIPCAUSE_CAUSES_NGAP_PROT SIPCAUSE_CAUSES_CORE /* NGAP-PROT causes of Reason */
#endif

#if SIPCAUSE_CAUSES_CORE || SIPCAUSE_CAUSES_SIP || SIPCAUSE_CAUSES_Q_850 || SIPCAUSE_CAUSES_PREEMPTION || SIPCAUSE_CAUSES_STIR || SIPCAUSE_CAUSES_RELEASE_CAUSE || SIPCAUSE_CAUSES_FAILURE_CAUSE || SIPCAUSE_CAUSES_EMM || SIPCAUSE_CAUSES_ESM || SIPCAUSE_CAUSES_S1AP_RNL || SIPCAUSE_CAUSES_S1AP_TL || SIPCAUSE_CAUSES_S1AP_NAS || SIPCAUSE_CAUSES_S1AP_MISC || SIPCAUSE_CAUSES_S1AP_PROT || SIPCAUSE_CAUSES_DIAMETER || SIPCAUSE_CAUSES_IKEV2 || SIPCAUSE_CAUSES_5GMM || SIPCAUSE_CAUSES_5GSM || SIPCAUSE_CAUSES_NGAP_RNL || SIPCAUSE_CAUSES_NGAP_TL || SIPCAUSE_CAUSES_NGAP_NAS || SIPCAUSE_CAUSES_NGAP_MISC || SIPCAUSE_CAUSES_NGAP_PROT
#define SIPCAUSE_CAUSES 1
#else
#define SIPCAUSE_CAUSES 0 /* nothing of causes is declared */
#endif

/* Features. */
#ifndef SIPCAUSE_SCAN
#define SIPCAUSE_SCAN 1 /* status lines, one-shot and resumable */
#endif
#ifndef SIPCAUSE_PHRASE_POINTERS
#define SIPCAUSE_PHRASE_POINTERS 1 /* reason phrases as pointers; else packed */
#endif
#ifndef SIPCAUSE_PHRASES
#define SIPCAUSE_PHRASES 1 /* response codes by reason phrase */
#endif
#ifndef SIPCAUSE_HEADERS
#define SIPCAUSE_HEADERS 1 /* Reason, Retry-After and Warning */
#endif
#ifndef SIPCAUSE_ERROR_FIELDS
#define SIPCAUSE_ERROR_FIELDS SIPCAUSE_HEADERS /* AlertMsg-Error, Geolocation-Error, Error-Info, Subscription-State */
#endif
#ifndef SIPCAUSE_METHODS
#define SIPCAUSE_METHODS 1 /* how much of a dialog ends, by the method of the request */
#endif
#ifndef SIPCAUSE_POINTERS
#define SIPCAUSE_POINTERS 1 /* keys and names of vendors' codes as pointers; else packed */
#endif
#ifndef SIPCAUSE_FACTS
#define SIPCAUSE_FACTS SIPCAUSE_VENDORS /* vendors' codecs, ports and checklists */
#endif
#ifndef SIPCAUSE_MAPPING
#define SIPCAUSE_MAPPING 1 /* Q.850 and SIP */
#endif
#ifndef SIPCAUSE_Q850_NAMES
#define SIPCAUSE_Q850_NAMES 1 /* names of Q.850 causes, packed */
#endif
#ifndef SIPCAUSE_REPLIES
#define SIPCAUSE_REPLIES 1 /* which response code to send */
#endif
#ifndef SIPCAUSE_TONES
#define SIPCAUSE_TONES 1 /* the tone that a phone plays */
#endif
#ifndef SIPCAUSE_WORDS
#define SIPCAUSE_WORDS 1 /* the words of the vocabulary */
#endif
#ifndef SIPCAUSE_SOURCES
#define SIPCAUSE_SOURCES 1 /* the document behind each row */
#endif
#ifndef SIPCAUSE_SENTENCES
#define SIPCAUSE_SENTENCES 1 /* meaning and advice beside each display text */
#endif

/* Those that need several others are on where these are. */
#ifndef SIPCAUSE_CALLS
#if SIPCAUSE_PHRASES && SIPCAUSE_HEADERS && SIPCAUSE_METHODS
#define SIPCAUSE_CALLS 1 /* one diagnosis for the messages of a call */
#else
#define SIPCAUSE_CALLS 0
#endif
#endif

/* Profiles of SIPCAUSE_MAPPING. */
#ifndef SIPCAUSE_MAPPING_RFC3398
#define SIPCAUSE_MAPPING_RFC3398 1 /* RFC 3398 */
#endif
#ifndef SIPCAUSE_MAPPING_RFC4497
#define SIPCAUSE_MAPPING_RFC4497 1 /* RFC 4497 */
#endif
#ifndef SIPCAUSE_MAPPING_ASTERISK
#define SIPCAUSE_MAPPING_ASTERISK 1 /* Asterisk */
#endif
#ifndef SIPCAUSE_MAPPING_FREESWITCH
#define SIPCAUSE_MAPPING_FREESWITCH 1 /* FreeSWITCH */
#endif

/* The language of the texts for people. */
#define SIPCAUSE_TEXT_OFF 0
#define SIPCAUSE_TEXT_EN 1 /* English */
#ifndef SIPCAUSE_TEXT
#define SIPCAUSE_TEXT SIPCAUSE_TEXT_EN
#endif

/* For targets that would copy constants to RAM: what stands before each constant table, and how a
 * number or letter of one is read. There, read so whatever the library hands you, too: the fields
 * of rows, and texts byte by byte. Elsewhere both are nothing. */
#ifndef SIPCAUSE_ROM
#define SIPCAUSE_ROM
#endif
#ifndef SIPCAUSE_READ
#define SIPCAUSE_READ(value) (value)
#endif

/* A word where a number is due would be 0 to #if, and so leave out what was wanted. */
#define SIPCAUSE_IS_NUMBER(option) SIPCAUSE_IS_NUMBER_(option)
#define SIPCAUSE_IS_NUMBER_(option) SIPCAUSE_NUMBER_##option
#define SIPCAUSE_NUMBER_0 1
#define SIPCAUSE_NUMBER_1 1

#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_VENDOR_PLIVO) || SIPCAUSE_VENDOR_PLIVO > 1
#error "set SIPCAUSE_VENDOR_PLIVO to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_VENDOR_DIDWW) || SIPCAUSE_VENDOR_DIDWW > 1
#error "set SIPCAUSE_VENDOR_DIDWW to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_VENDOR_EXOTEL) || SIPCAUSE_VENDOR_EXOTEL > 1
#error "set SIPCAUSE_VENDOR_EXOTEL to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_VENDOR_2TALK) || SIPCAUSE_VENDOR_2TALK > 1
#error "set SIPCAUSE_VENDOR_2TALK to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_VENDOR_ACS) || SIPCAUSE_VENDOR_ACS > 1
#error "set SIPCAUSE_VENDOR_ACS to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_VENDOR_AMAZON_CONNECT) || SIPCAUSE_VENDOR_AMAZON_CONNECT > 1
#error "set SIPCAUSE_VENDOR_AMAZON_CONNECT to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_VENDOR_ASTERISK) || SIPCAUSE_VENDOR_ASTERISK > 1
#error "set SIPCAUSE_VENDOR_ASTERISK to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_VENDOR_CISCO_CUCM) || SIPCAUSE_VENDOR_CISCO_CUCM > 1
#error "set SIPCAUSE_VENDOR_CISCO_CUCM to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_VENDOR_FREESWITCH) || SIPCAUSE_VENDOR_FREESWITCH > 1
#error "set SIPCAUSE_VENDOR_FREESWITCH to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_VENDOR_LIVEKIT) || SIPCAUSE_VENDOR_LIVEKIT > 1
#error "set SIPCAUSE_VENDOR_LIVEKIT to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_VENDOR_PLIVO_VOICE) || SIPCAUSE_VENDOR_PLIVO_VOICE > 1
#error "set SIPCAUSE_VENDOR_PLIVO_VOICE to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_VENDOR_RETELL) || SIPCAUSE_VENDOR_RETELL > 1
#error "set SIPCAUSE_VENDOR_RETELL to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_VENDOR_TEAMS) || SIPCAUSE_VENDOR_TEAMS > 1
#error "set SIPCAUSE_VENDOR_TEAMS to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_VENDOR_TELNYX) || SIPCAUSE_VENDOR_TELNYX > 1
#error "set SIPCAUSE_VENDOR_TELNYX to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_VENDOR_TWILIO) || SIPCAUSE_VENDOR_TWILIO > 1
#error "set SIPCAUSE_VENDOR_TWILIO to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_VENDOR_VAPI) || SIPCAUSE_VENDOR_VAPI > 1
#error "set SIPCAUSE_VENDOR_VAPI to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_VENDOR_VONAGE) || SIPCAUSE_VENDOR_VONAGE > 1
#error "set SIPCAUSE_VENDOR_VONAGE to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_VENDOR_YETI) || SIPCAUSE_VENDOR_YETI > 1
#error "set SIPCAUSE_VENDOR_YETI to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_ALL_VENDORS) || SIPCAUSE_ALL_VENDORS > 1
#error "set SIPCAUSE_ALL_VENDORS to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_CAUSES_CORE) || SIPCAUSE_CAUSES_CORE > 1
#error "set SIPCAUSE_CAUSES_CORE to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_CAUSES_SIP) || SIPCAUSE_CAUSES_SIP > 1
#error "set SIPCAUSE_CAUSES_SIP to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_CAUSES_Q_850) || SIPCAUSE_CAUSES_Q_850 > 1
#error "set SIPCAUSE_CAUSES_Q_850 to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_CAUSES_PREEMPTION) || SIPCAUSE_CAUSES_PREEMPTION > 1
#error "set SIPCAUSE_CAUSES_PREEMPTION to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_CAUSES_STIR) || SIPCAUSE_CAUSES_STIR > 1
#error "set SIPCAUSE_CAUSES_STIR to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_CAUSES_RELEASE_CAUSE) || SIPCAUSE_CAUSES_RELEASE_CAUSE > 1
#error "set SIPCAUSE_CAUSES_RELEASE_CAUSE to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_CAUSES_FAILURE_CAUSE) || SIPCAUSE_CAUSES_FAILURE_CAUSE > 1
#error "set SIPCAUSE_CAUSES_FAILURE_CAUSE to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_CAUSES_EMM) || SIPCAUSE_CAUSES_EMM > 1
#error "set SIPCAUSE_CAUSES_EMM to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_CAUSES_ESM) || SIPCAUSE_CAUSES_ESM > 1
#error "set SIPCAUSE_CAUSES_ESM to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_CAUSES_S1AP_RNL) || SIPCAUSE_CAUSES_S1AP_RNL > 1
#error "set SIPCAUSE_CAUSES_S1AP_RNL to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_CAUSES_S1AP_TL) || SIPCAUSE_CAUSES_S1AP_TL > 1
#error "set SIPCAUSE_CAUSES_S1AP_TL to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_CAUSES_S1AP_NAS) || SIPCAUSE_CAUSES_S1AP_NAS > 1
#error "set SIPCAUSE_CAUSES_S1AP_NAS to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_CAUSES_S1AP_MISC) || SIPCAUSE_CAUSES_S1AP_MISC > 1
#error "set SIPCAUSE_CAUSES_S1AP_MISC to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_CAUSES_S1AP_PROT) || SIPCAUSE_CAUSES_S1AP_PROT > 1
#error "set SIPCAUSE_CAUSES_S1AP_PROT to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_CAUSES_DIAMETER) || SIPCAUSE_CAUSES_DIAMETER > 1
#error "set SIPCAUSE_CAUSES_DIAMETER to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_CAUSES_IKEV2) || SIPCAUSE_CAUSES_IKEV2 > 1
#error "set SIPCAUSE_CAUSES_IKEV2 to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_CAUSES_5GMM) || SIPCAUSE_CAUSES_5GMM > 1
#error "set SIPCAUSE_CAUSES_5GMM to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_CAUSES_5GSM) || SIPCAUSE_CAUSES_5GSM > 1
#error "set SIPCAUSE_CAUSES_5GSM to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_CAUSES_NGAP_RNL) || SIPCAUSE_CAUSES_NGAP_RNL > 1
#error "set SIPCAUSE_CAUSES_NGAP_RNL to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_CAUSES_NGAP_TL) || SIPCAUSE_CAUSES_NGAP_TL > 1
#error "set SIPCAUSE_CAUSES_NGAP_TL to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_CAUSES_NGAP_NAS) || SIPCAUSE_CAUSES_NGAP_NAS > 1
#error "set SIPCAUSE_CAUSES_NGAP_NAS to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_CAUSES_NGAP_MISC) || SIPCAUSE_CAUSES_NGAP_MISC > 1
#error "set SIPCAUSE_CAUSES_NGAP_MISC to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_CAUSES_NGAP_PROT) || SIPCAUSE_CAUSES_NGAP_PROT > 1
#error "set SIPCAUSE_CAUSES_NGAP_PROT to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_SCAN) || SIPCAUSE_SCAN > 1
#error "set SIPCAUSE_SCAN to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_PHRASE_POINTERS) || SIPCAUSE_PHRASE_POINTERS > 1
#error "set SIPCAUSE_PHRASE_POINTERS to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_PHRASES) || SIPCAUSE_PHRASES > 1
#error "set SIPCAUSE_PHRASES to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_HEADERS) || SIPCAUSE_HEADERS > 1
#error "set SIPCAUSE_HEADERS to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_ERROR_FIELDS) || SIPCAUSE_ERROR_FIELDS > 1
#error "set SIPCAUSE_ERROR_FIELDS to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_METHODS) || SIPCAUSE_METHODS > 1
#error "set SIPCAUSE_METHODS to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_POINTERS) || SIPCAUSE_POINTERS > 1
#error "set SIPCAUSE_POINTERS to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_FACTS) || SIPCAUSE_FACTS > 1
#error "set SIPCAUSE_FACTS to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_MAPPING) || SIPCAUSE_MAPPING > 1
#error "set SIPCAUSE_MAPPING to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_Q850_NAMES) || SIPCAUSE_Q850_NAMES > 1
#error "set SIPCAUSE_Q850_NAMES to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_REPLIES) || SIPCAUSE_REPLIES > 1
#error "set SIPCAUSE_REPLIES to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_TONES) || SIPCAUSE_TONES > 1
#error "set SIPCAUSE_TONES to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_CALLS) || SIPCAUSE_CALLS > 1
#error "set SIPCAUSE_CALLS to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_WORDS) || SIPCAUSE_WORDS > 1
#error "set SIPCAUSE_WORDS to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_SOURCES) || SIPCAUSE_SOURCES > 1
#error "set SIPCAUSE_SOURCES to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_SENTENCES) || SIPCAUSE_SENTENCES > 1
#error "set SIPCAUSE_SENTENCES to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_MAPPING_RFC3398) || SIPCAUSE_MAPPING_RFC3398 > 1
#error "set SIPCAUSE_MAPPING_RFC3398 to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_MAPPING_RFC4497) || SIPCAUSE_MAPPING_RFC4497 > 1
#error "set SIPCAUSE_MAPPING_RFC4497 to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_MAPPING_ASTERISK) || SIPCAUSE_MAPPING_ASTERISK > 1
#error "set SIPCAUSE_MAPPING_ASTERISK to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_MAPPING_FREESWITCH) || SIPCAUSE_MAPPING_FREESWITCH > 1
#error "set SIPCAUSE_MAPPING_FREESWITCH to 0 or 1"
#endif
#if !SIPCAUSE_IS_NUMBER(SIPCAUSE_TEXT) || SIPCAUSE_TEXT > 1
#error "set SIPCAUSE_TEXT to SIPCAUSE_TEXT_OFF or SIPCAUSE_TEXT_EN"
#endif
#if SIPCAUSE_ERROR_FIELDS && !SIPCAUSE_HEADERS
#error "SIPCAUSE_ERROR_FIELDS needs SIPCAUSE_HEADERS: set it to 0, or that to 1"
#endif
#if SIPCAUSE_FACTS && !SIPCAUSE_VENDORS
#error "SIPCAUSE_FACTS needs a vendor: set it to 0, or a SIPCAUSE_VENDOR_ to 1"
#endif
#if SIPCAUSE_CALLS && !(SIPCAUSE_PHRASES && SIPCAUSE_HEADERS && SIPCAUSE_METHODS)
#error "SIPCAUSE_CALLS needs SIPCAUSE_PHRASES, SIPCAUSE_HEADERS, SIPCAUSE_METHODS: set it to 0, or those to 1"
#endif

#endif
/* SPDX-License-Identifier: MIT */
/* Generated from spec/vocabulary.lua, spec/headers.lua, spec/codes.lua, spec/vendors and spec/profiles. Do not edit: change the spec and run `make dist`. */
#ifndef SIPCAUSE_CODES_H
#define SIPCAUSE_CODES_H

#define SIPCAUSE_VERSION_MAJOR 0
#define SIPCAUSE_VERSION_MINOR 1
#define SIPCAUSE_VERSION_PATCH 0
#define SIPCAUSE_VERSION_STRING "0.1.0"

/* What the tables know: the day on which the newest of the documents was read, as a number that #if
 * can compare, and a hash of the whole spec: where it is the same, so is every fact and text. */
#define SIPCAUSE_DATA_VERSION 20261128
#define SIPCAUSE_SPEC_HASH 0xe1034aa6

/* What happened. Append only: the numbers never change their meaning. */
enum sipcause_outcome {
    SIPCAUSE_OUTCOME_UNKNOWN = 0, /* Nothing tells why the call ended. */
    SIPCAUSE_OUTCOME_PROGRESS = 1, /* The call is being set up. */
    SIPCAUSE_OUTCOME_SUCCESS = 2, /* The request succeeded. */
    SIPCAUSE_OUTCOME_ENDED = 3, /* One side hung up: the call ended normally. */
    SIPCAUSE_OUTCOME_REDIRECTED = 4, /* The call should go to another address. */
    SIPCAUSE_OUTCOME_BUSY = 5, /* The called phone is in use, or takes no further call. */
    SIPCAUSE_OUTCOME_NO_ANSWER = 6, /* Nobody answered in the time allowed. */
    SIPCAUSE_OUTCOME_UNAVAILABLE = 7, /* The called party is absent or cannot be reached right now. */
    SIPCAUSE_OUTCOME_NOT_FOUND = 8, /* The number or user does not exist, or is no longer in service. */
    SIPCAUSE_OUTCOME_DECLINED = 9, /* The called party declined the call. */
    SIPCAUSE_OUTCOME_BLOCKED = 10, /* A filter or a block list stopped the call. */
    SIPCAUSE_OUTCOME_FORBIDDEN = 11, /* A rule, a permission or a missing service does not allow the call. */
    SIPCAUSE_OUTCOME_UNAUTHENTICATED = 12, /* Valid credentials are needed first. */
    SIPCAUSE_OUTCOME_IDENTITY_REFUSED = 13, /* The caller ID or its signature was not accepted. */
    SIPCAUSE_OUTCOME_NO_CREDIT = 14, /* The call needs credit or a payment that is missing. */
    SIPCAUSE_OUTCOME_CANCELED = 15, /* The call was given up before it was answered. */
    SIPCAUSE_OUTCOME_MEDIA_MISMATCH = 16, /* The two sides have no media settings in common. */
    SIPCAUSE_OUTCOME_MEDIA_LOST = 17, /* Media stopped arriving during the call. */
    SIPCAUSE_OUTCOME_MALFORMED = 18, /* A message or its session description is malformed. */
    SIPCAUSE_OUTCOME_UNSUPPORTED = 19, /* The other side does not support what the request asks for. */
    SIPCAUSE_OUTCOME_TOO_LARGE = 20, /* The message, its body or its address is too large. */
    SIPCAUSE_OUTCOME_LIMITED = 21, /* A limit on calls, on their rate or on their branches was reached. */
    SIPCAUSE_OUTCOME_TIMEOUT = 22, /* No response came in time. */
    SIPCAUSE_OUTCOME_SERVER_ERROR = 23, /* A server failed while handling the request. */
    SIPCAUSE_OUTCOME_LOOP = 24, /* The request ran in circles or passed too many servers. */
    SIPCAUSE_OUTCOME_NO_DIALOG = 25, /* The call or transaction that the request names is gone. */
    SIPCAUSE_OUTCOME_CONFLICT = 26, /* Another request is still in progress. */
    SIPCAUSE_OUTCOME_MISCONFIGURED = 27, /* The account, trunk or route is not set up correctly. */
    SIPCAUSE_OUTCOME_CONDITION_FAILED = 28, /* A condition that the request depends on was not met. */
    SIPCAUSE_OUTCOME_BAD_NUMBER = 29, /* The number is incomplete, ambiguous or badly written, so nobody could look it up. */
    SIPCAUSE_OUTCOME_CONGESTED = 30, /* A server or network is overloaded, under maintenance, or has no free way for the call. */
    SIPCAUSE_OUTCOME_INTERRUPTED = 31, /* An error in the middle of the call ended it. */
    SIPCAUSE_OUTCOME_TRANSFER_FAILED = 32, /* The call could not be handed over to another phone. */
    SIPCAUSE_OUTCOME_ANSWERED_ELSEWHERE = 33, /* Another phone of the called party took the call. */
    SIPCAUSE_OUTCOME_INTERVAL_TOO_SHORT = 34, /* A timer in the request is below the minimum of the other side. */
    SIPCAUSE_OUTCOME_SECURITY_REQUIRED = 35, /* A secure address or a security agreement is needed first. */
    SIPCAUSE_OUTCOME_PREEMPTED = 36 /* A call of higher priority took the place of this one. */
};

/* What may be done about it. Append only. */
enum sipcause_action {
    SIPCAUSE_ACTION_NONE = 0, /* No action is needed. */
    SIPCAUSE_ACTION_WAIT = 1, /* The final response is still to come. */
    SIPCAUSE_ACTION_FOLLOW_CONTACT = 2, /* The response names the address to try instead. */
    SIPCAUSE_ACTION_RETRY_LATER = 3, /* The same call may succeed after a while. */
    SIPCAUSE_ACTION_RETRY_SOON = 4, /* The same request may succeed after a short random wait. */
    SIPCAUSE_ACTION_TRY_NEXT_SERVER = 5, /* Another server may take the same request. */
    SIPCAUSE_ACTION_AUTHENTICATE = 6, /* The request may succeed with valid credentials. */
    SIPCAUSE_ACTION_FIX_NUMBER = 7, /* The dialed number needs a correction. */
    SIPCAUSE_ACTION_ADD_DIGITS = 8, /* The dialed number is not complete yet. */
    SIPCAUSE_ACTION_CHANGE_MEDIA = 9, /* The call needs other codecs or another media offer. */
    SIPCAUSE_ACTION_CHANGE_REQUEST = 10, /* The request may succeed in another form. */
    SIPCAUSE_ACTION_CHANGE_CALLER_ID = 11, /* The call needs a caller ID that is accepted. */
    SIPCAUSE_ACTION_ASK_USER = 12, /* A person must decide how to go on. */
    SIPCAUSE_ACTION_ADD_CREDIT = 13, /* The account needs more credit before the call can go on. */
    SIPCAUSE_ACTION_CHANGE_ACCOUNT = 14, /* The trunk, the account or the console needs other settings. */
    SIPCAUSE_ACTION_CHECK_NETWORK = 15, /* The network, a firewall or NAT may be losing packets. */
    SIPCAUSE_ACTION_CHECK_OWN_SYSTEM = 16, /* The cause is most likely in your own PBX or phone. */
    SIPCAUSE_ACTION_CONTACT_PROVIDER = 17, /* Only the provider can explain or remove the cause. */
    SIPCAUSE_ACTION_REDUCE_RATE = 18, /* The limit allows fewer calls per second or at once. */
    SIPCAUSE_ACTION_DO_NOT_RETRY = 19, /* The same call would fail again or is not wanted. */
    SIPCAUSE_ACTION_END_DIALOG = 20, /* The far end no longer knows the call, so it must end here too. */
    SIPCAUSE_ACTION_CHECK_LOGS = 21, /* The reason stands in a log or a SIP trace and nowhere else. */
    SIPCAUSE_ACTION_RETRY_NOW = 22 /* The same request may be sent again at once. */
};

/* May the same request go again? Append only. */
enum sipcause_retry {
    SIPCAUSE_RETRY_NO = 0, /* The same request is not to be sent again. */
    SIPCAUSE_RETRY_NOW = 1, /* The same request may be sent again at once. */
    SIPCAUSE_RETRY_LATER = 2, /* The same request may be sent again after a while. */
    SIPCAUSE_RETRY_AFTER_CHANGE = 3, /* The same request would fail again; one with a change may succeed. */
    SIPCAUSE_RETRY_NEXT_SERVER = 4, /* The same request may be sent to the next server. */
    SIPCAUSE_RETRY_CONTACT = 5 /* The request may be sent to an address of the response. */
};

/* Who has to act first? Append only. */
enum sipcause_acts {
    SIPCAUSE_ACTS_NOBODY = 0, /* Nobody has to do anything. */
    SIPCAUSE_ACTS_DEVICE = 1, /* The device can do it by itself. */
    SIPCAUSE_ACTS_USER = 2, /* The person at the phone decides. */
    SIPCAUSE_ACTS_ADMINISTRATOR = 3, /* Who runs the phone, the PBX or the account has to change something. */
    SIPCAUSE_ACTS_PROVIDER = 4 /* The provider has to change something. */
};

/* Who may have ended a call, in the words of the vendors' documents; sets of them are added up. */
enum sipcause_party {
    SIPCAUSE_PARTY_CUSTOMER = 1 << 0, /* The customer's own PBX, phone or network. */
    SIPCAUSE_PARTY_CARRIER = 1 << 1, /* The network that carries the call onward. */
    SIPCAUSE_PARTY_PLATFORM = 1 << 2, /* The vendor's own platform. */
    SIPCAUSE_PARTY_ORIGINATION = 1 << 3, /* The side that the call came from. */
    SIPCAUSE_PARTY_DESTINATION = 1 << 4, /* The side that the call was going to. */
    SIPCAUSE_PARTY_SYSTEM = 1 << 5 /* The vendor's system, by its own decision. */
};

/* Which side that was. Append only. */
enum sipcause_side {
    SIPCAUSE_SIDE_UNKNOWN = 0, /* Nothing tells which side ended the call. */
    SIPCAUSE_SIDE_NEAR = 1, /* It was this side: the account or device whose record this is, or its network. */
    SIPCAUSE_SIDE_FAR = 2, /* It was the other side of the call, or the network on that side. */
    SIPCAUSE_SIDE_NETWORK = 3, /* It was a carrier or a server between the two sides. */
    SIPCAUSE_SIDE_PLATFORM = 4 /* It was the platform of the vendor whose record this is. */
};

/* How much a response ends when it answers a request inside a dialog (RFC 5057 section 5.1). */
enum sipcause_effect {
    SIPCAUSE_EFFECT_NOTHING = 0, /* It ends nothing beyond itself. */
    SIPCAUSE_EFFECT_TRANSACTION = 1, /* It ends the request that it answers; the dialog goes on. */
    SIPCAUSE_EFFECT_USAGE = 2, /* It ends the call or subscription that the request belongs to, and leaves the rest of the dialog. */
    SIPCAUSE_EFFECT_DIALOG = 3 /* It ends the dialog with every call and subscription in it. */
};

/* The methods of requests, those that nobody registered as one. Append only. */
enum sipcause_method {
    SIPCAUSE_METHOD_UNKNOWN = 0,
    SIPCAUSE_METHOD_ACK = 1,
    SIPCAUSE_METHOD_BYE = 2,
    SIPCAUSE_METHOD_CANCEL = 3,
    SIPCAUSE_METHOD_INFO = 4,
    SIPCAUSE_METHOD_INVITE = 5,
    SIPCAUSE_METHOD_MESSAGE = 6,
    SIPCAUSE_METHOD_NOTIFY = 7,
    SIPCAUSE_METHOD_OPTIONS = 8,
    SIPCAUSE_METHOD_PRACK = 9,
    SIPCAUSE_METHOD_PUBLISH = 10,
    SIPCAUSE_METHOD_REFER = 11,
    SIPCAUSE_METHOD_REGISTER = 12,
    SIPCAUSE_METHOD_SUBSCRIBE = 13,
    SIPCAUSE_METHOD_UPDATE = 14
};

/* What else is known of a response code; sets of them are added up. */
enum sipcause_flag {
    SIPCAUSE_REGISTERED = 1 << 0, /* The code is in the registry of IANA. */
    SIPCAUSE_RETRY_AFTER = 1 << 1, /* A Retry-After header may say when to try again. */
    SIPCAUSE_STOPS_FORKING = 1 << 2, /* A proxy cancels the other branches and starts no new ones. */
    SIPCAUSE_DEPRECATED = 1 << 3, /* The code is still understood but no longer to be sent. */
    SIPCAUSE_NEXT_SERVER = 1 << 4, /* The next server that DNS gave is to be tried. */
    SIPCAUSE_NEXT_FLOW = 1 << 5, /* A proxy that keeps several flows to the same place tries the next. */
    SIPCAUSE_LOCAL_TIMEOUT = 1 << 6, /* The next server is tried when the own timer ran out before any response came. */
    SIPCAUSE_GENERIC_CODE = 1 << 7 /* Whatever else is known of the call tells more than the code. */
};

/* What a phone lets its user hear. Append only. */
enum sipcause_tone {
    SIPCAUSE_TONE_NONE = 0, /* There is nothing to play. */
    SIPCAUSE_TONE_RINGING = 1, /* The ringing tone says that the called phone rings. */
    SIPCAUSE_TONE_BUSY = 2, /* The busy tone says that the called party takes no call now. */
    SIPCAUSE_TONE_CONGESTION = 3, /* The congestion tone says that the call could not be carried, and may be later. */
    SIPCAUSE_TONE_UNOBTAINABLE = 4 /* Three rising tones say that the call cannot be had as it was dialed. */
};

/* Whose eyes a call is seen with. Append only. */
enum sipcause_role {
    SIPCAUSE_ROLE_OBSERVER = 0, /* between the two, or whoever reads a log */
    SIPCAUSE_ROLE_CALLER = 1, /* the side that sent the INVITE */
    SIPCAUSE_ROLE_CALLEE = 2 /* the side that the INVITE came to */
};

/* How far a call came. Append only; in this order. */
enum sipcause_stage {
    SIPCAUSE_STAGE_NOTHING = 0, /* Neither progress nor an answer was seen. */
    SIPCAUSE_STAGE_TRYING = 1, /* The call is on its way. */
    SIPCAUSE_STAGE_RINGING = 2, /* The called phone rings. */
    SIPCAUSE_STAGE_EARLY = 3, /* Something can be heard before the answer. */
    SIPCAUSE_STAGE_ANSWERED = 4 /* The call was answered. */
};

/* Who ended a call. Append only. */
enum sipcause_by {
    SIPCAUSE_BY_UNKNOWN = 0, /* Nothing says who ended the call. */
    SIPCAUSE_BY_CALLER = 1, /* The side that called ended the call. */
    SIPCAUSE_BY_CALLEE = 2, /* The called side ended the call. */
    SIPCAUSE_BY_NETWORK = 3 /* Something between the two ended the call. */
};

/* Where the same request may go instead. Append only. */
enum sipcause_failover {
    SIPCAUSE_FAILOVER_NONE = 0, /* The request is not to be sent elsewhere. */
    SIPCAUSE_FAILOVER_SERVER = 1, /* The next server that DNS gave may take the request. */
    SIPCAUSE_FAILOVER_BRANCH = 2, /* A proxy may go on with the next target it has. */
    SIPCAUSE_FAILOVER_FLOW = 3 /* A proxy with several flows to the same place may use the next. */
};

/* What a diagnosis goes by. Append only. */
enum sipcause_decider {
    SIPCAUSE_DECIDED_BY_NOTHING = 0, /* Nothing tells why the call ended. */
    SIPCAUSE_DECIDED_BY_VENDOR = 1, /* A vendor's own code said it. */
    SIPCAUSE_DECIDED_BY_REASON = 2, /* A cause in a Reason header field said it. */
    SIPCAUSE_DECIDED_BY_PHRASE = 3, /* The reason phrase or a Warning said it. */
    SIPCAUSE_DECIDED_BY_STATUS = 4, /* The response code said it. */
    SIPCAUSE_DECIDED_BY_PROVISIONAL_REASON = 5, /* A cause in a provisional response said it. */
    SIPCAUSE_DECIDED_BY_CLASS = 6, /* Nobody registered the response code, so its class stands for it. */
    SIPCAUSE_DECIDED_BY_EVENT = 7, /* No message said it, but something that happened. */
    SIPCAUSE_DECIDED_BY_REQUEST = 8 /* The request that ended the call said it. */
};

/* What happens to a call and is in no message. Append only. */
enum sipcause_event {
    SIPCAUSE_EVENT_NONE = 0, /* Nothing happened beside the messages. */
    SIPCAUSE_EVENT_NO_RESPONSE = 1, /* Nothing came back before the time was up. */
    SIPCAUSE_EVENT_TRANSPORT_FAILED = 2, /* The request could not be sent. */
    SIPCAUSE_EVENT_CANCELED_HERE = 3, /* This side gave up before the answer. */
    SIPCAUSE_EVENT_HUNG_UP_HERE = 4, /* This side hung up. */
    SIPCAUSE_EVENT_MEDIA_LOST = 5, /* No sound or picture arrived for a while. */
    SIPCAUSE_EVENT_NO_ACK = 6, /* The answer was never acknowledged. */
    SIPCAUSE_EVENT_SESSION_EXPIRED = 7, /* Nobody refreshed the session in time. */
    SIPCAUSE_EVENT_TRANSFER_FAILED = 8 /* The call could not be handed over to a third party. */
};

/* Which evidence comes first. Append only. */
enum sipcause_prefer {
    SIPCAUSE_PREFER_VENDOR = 0, /* a vendor's code, then causes of Reason */
    SIPCAUSE_PREFER_Q850 = 1, /* a cause of Q.850 */
    SIPCAUSE_PREFER_SIP = 2 /* a cause of SIP in a Reason */
};

/* The protocols whose cause a Reason header field can give. Append only. */
enum sipcause_protocol {
    SIPCAUSE_PROTOCOL_UNKNOWN = 0,
    SIPCAUSE_PROTOCOL_SIP = 1, /* RFC 3326, section 2 */
    SIPCAUSE_PROTOCOL_Q_850 = 2, /* RFC 3326, section 2 */
    SIPCAUSE_PROTOCOL_PREEMPTION = 3, /* RFC 4411, section 5 */
    SIPCAUSE_PROTOCOL_STIR = 4, /* RFC 9410, section 3 */
    SIPCAUSE_PROTOCOL_RELEASE_CAUSE = 5, /* IANA SIP parameters, section Reason Protocols */
    SIPCAUSE_PROTOCOL_FAILURE_CAUSE = 6, /* IANA SIP parameters, section Reason Protocols */
    SIPCAUSE_PROTOCOL_EMM = 7, /* IANA SIP parameters, section Reason Protocols */
    SIPCAUSE_PROTOCOL_ESM = 8, /* IANA SIP parameters, section Reason Protocols */
    SIPCAUSE_PROTOCOL_S1AP_RNL = 9, /* IANA SIP parameters, section Reason Protocols */
    SIPCAUSE_PROTOCOL_S1AP_TL = 10, /* IANA SIP parameters, section Reason Protocols */
    SIPCAUSE_PROTOCOL_S1AP_NAS = 11, /* IANA SIP parameters, section Reason Protocols */
    SIPCAUSE_PROTOCOL_S1AP_MISC = 12, /* IANA SIP parameters, section Reason Protocols */
    SIPCAUSE_PROTOCOL_S1AP_PROT = 13, /* IANA SIP parameters, section Reason Protocols */
    SIPCAUSE_PROTOCOL_DIAMETER = 14, /* IANA SIP parameters, section Reason Protocols */
    SIPCAUSE_PROTOCOL_IKEV2 = 15, /* IANA SIP parameters, section Reason Protocols */
    SIPCAUSE_PROTOCOL_5GMM = 16, /* IANA SIP parameters, section Reason Protocols */
    SIPCAUSE_PROTOCOL_5GSM = 17, /* IANA SIP parameters, section Reason Protocols */
    SIPCAUSE_PROTOCOL_NGAP_RNL = 18, /* IANA SIP parameters, section Reason Protocols */
    SIPCAUSE_PROTOCOL_NGAP_TL = 19, /* IANA SIP parameters, section Reason Protocols */
    SIPCAUSE_PROTOCOL_NGAP_NAS = 20, /* IANA SIP parameters, section Reason Protocols */
    SIPCAUSE_PROTOCOL_NGAP_MISC = 21, /* IANA SIP parameters, section Reason Protocols */
    SIPCAUSE_PROTOCOL_NGAP_PROT = 22 /* IANA SIP parameters, section Reason Protocols */
};

/* Where the cause of a Q.850 Reason was set (RFC 8606 section 4). Append only. */
enum sipcause_location {
    SIPCAUSE_NO_LOCATION = 31, /* none is known */
    SIPCAUSE_LOCATION_U = 0, /* RFC 8606, section 4 */
    SIPCAUSE_LOCATION_LPN = 1, /* RFC 8606, section 4 */
    SIPCAUSE_LOCATION_LN = 2, /* RFC 8606, section 4 */
    SIPCAUSE_LOCATION_TN = 3, /* RFC 8606, section 4 */
    SIPCAUSE_LOCATION_RLN = 4, /* RFC 8606, section 4 */
    SIPCAUSE_LOCATION_RPN = 5, /* RFC 8606, section 4 */
    SIPCAUSE_LOCATION_LOC_6 = 6, /* RFC 8606, section 4 */
    SIPCAUSE_LOCATION_INTL = 7, /* RFC 8606, section 4 */
    SIPCAUSE_LOCATION_LOC_8 = 8, /* RFC 8606, section 4 */
    SIPCAUSE_LOCATION_LOC_9 = 9, /* RFC 8606, section 4 */
    SIPCAUSE_LOCATION_BI = 10, /* RFC 8606, section 4 */
    SIPCAUSE_LOCATION_LOC_11 = 11, /* RFC 8606, section 4 */
    SIPCAUSE_LOCATION_LOC_12 = 12, /* RFC 8606, section 4 */
    SIPCAUSE_LOCATION_LOC_13 = 13, /* RFC 8606, section 4 */
    SIPCAUSE_LOCATION_LOC_14 = 14, /* RFC 8606, section 4 */
    SIPCAUSE_LOCATION_LOC_15 = 15 /* RFC 8606, section 4 */
};

/* The profiles by which Q.850 causes and response codes become each other. Append only. */
enum sipcause_profile {
    SIPCAUSE_PROFILE_NONE = 0, /* the caller's own rows alone */
    SIPCAUSE_PROFILE_RFC3398 = 1, /* RFC 3398 */
    SIPCAUSE_PROFILE_RFC4497 = 2, /* RFC 4497 */
    SIPCAUSE_PROFILE_ASTERISK = 3, /* Asterisk */
    SIPCAUSE_PROFILE_FREESWITCH = 4 /* FreeSWITCH */
};

/* What a subscription can be, and why it may be so (RFC 6665). Append only. */
enum sipcause_subscription_state {
    SIPCAUSE_SUBSCRIPTION_STATE_UNKNOWN = 0,
    SIPCAUSE_SUBSCRIPTION_STATE_ACTIVE = 1, /* RFC 6665, section 8.4 */
    SIPCAUSE_SUBSCRIPTION_STATE_PENDING = 2, /* RFC 6665, section 8.4 */
    SIPCAUSE_SUBSCRIPTION_STATE_TERMINATED = 3 /* RFC 6665, section 8.4 */
};
enum sipcause_subscription_reason {
    SIPCAUSE_SUBSCRIPTION_REASON_UNKNOWN = 0,
    SIPCAUSE_SUBSCRIPTION_REASON_DEACTIVATED = 1, /* RFC 6665, section 4.1.3 */
    SIPCAUSE_SUBSCRIPTION_REASON_PROBATION = 2, /* RFC 6665, section 4.1.3 */
    SIPCAUSE_SUBSCRIPTION_REASON_REJECTED = 3, /* RFC 6665, section 4.1.3 */
    SIPCAUSE_SUBSCRIPTION_REASON_TIMEOUT = 4, /* RFC 6665, section 4.1.3 */
    SIPCAUSE_SUBSCRIPTION_REASON_GIVEUP = 5, /* RFC 6665, section 4.1.3 */
    SIPCAUSE_SUBSCRIPTION_REASON_NORESOURCE = 6, /* RFC 6665, section 4.1.3 */
    SIPCAUSE_SUBSCRIPTION_REASON_INVARIANT = 7, /* RFC 6665, section 4.1.3 */
    SIPCAUSE_SUBSCRIPTION_REASON_BADFILTER = 8 /* RFC 6665, section 7.2 */
};

/* The vendors that a row can belong to. Append only. */
enum sipcause_vendor_number {
    SIPCAUSE_NOBODY = 0,
    SIPCAUSE_PLIVO = 1, /* Plivo Zentrunk */
    SIPCAUSE_DIDWW = 2, /* DIDWW */
    SIPCAUSE_EXOTEL = 3, /* Exotel */
    SIPCAUSE_2TALK = 4, /* 2talk */
    SIPCAUSE_ACS = 5, /* Azure Communication Services */
    SIPCAUSE_AMAZON_CONNECT = 6, /* Amazon Connect */
    SIPCAUSE_ASTERISK = 7, /* Asterisk */
    SIPCAUSE_CISCO_CUCM = 8, /* Cisco CUCM */
    SIPCAUSE_FREESWITCH = 9, /* FreeSWITCH */
    SIPCAUSE_LIVEKIT = 10, /* LiveKit SIP */
    SIPCAUSE_PLIVO_VOICE = 11, /* Plivo Voice API */
    SIPCAUSE_RETELL = 12, /* Retell */
    SIPCAUSE_TEAMS = 13, /* Microsoft Teams Direct Routing */
    SIPCAUSE_TELNYX = 14, /* Telnyx */
    SIPCAUSE_TWILIO = 15, /* Twilio */
    SIPCAUSE_VAPI = 16, /* Vapi */
    SIPCAUSE_VONAGE = 17, /* Vonage Voice API */
    SIPCAUSE_YETI = 18 /* Yeti */
};

/* Every response code with a row of its own, the number in the name. */
enum sipcause_code {
    SIPCAUSE_100_TRYING = 100, /* The next server has the request, so it need not be sent again. */
    SIPCAUSE_180_RINGING = 180, /* The called phone is ringing. */
    SIPCAUSE_181_CALL_IS_BEING_FORWARDED = 181, /* The call is on its way to another destination. */
    SIPCAUSE_182_QUEUED = 182, /* The call is in a queue at the far end. */
    SIPCAUSE_183_SESSION_PROGRESS = 183, /* The call is being set up, and audio may arrive early. */
    SIPCAUSE_199_EARLY_DIALOG_TERMINATED = 199, /* One of the early dialogs of the call has ended. */
    SIPCAUSE_200_OK = 200, /* The request succeeded. */
    SIPCAUSE_202_ACCEPTED = 202, /* The request succeeded; this outdated code means the same as 200. */
    SIPCAUSE_204_NO_NOTIFICATION = 204, /* The subscription continues, and its state has not changed. */
    SIPCAUSE_300_MULTIPLE_CHOICES = 300, /* The called party has more than one address. */
    SIPCAUSE_301_MOVED_PERMANENTLY = 301, /* The called party has a new address for good. */
    SIPCAUSE_302_MOVED_TEMPORARILY = 302, /* The called party has another address for now. */
    SIPCAUSE_303_SEE_OTHER = 303, /* This code is not registered; it is taken for a redirect and handled like 300. */
    SIPCAUSE_305_USE_PROXY = 305, /* The destination takes this request only through the proxy in Contact. */
    SIPCAUSE_380_ALTERNATIVE_SERVICE = 380, /* The body of the response lists other ways to get service. */
    SIPCAUSE_400_BAD_REQUEST = 400, /* The request is malformed. */
    SIPCAUSE_401_UNAUTHORIZED = 401, /* The server asks for credentials. */
    SIPCAUSE_402_PAYMENT_REQUIRED = 402, /* SIP gives the code no meaning; providers mostly use it for missing credit. */
    SIPCAUSE_403_FORBIDDEN = 403, /* The server refuses the request, and credentials will not help. */
    SIPCAUSE_404_NOT_FOUND = 404, /* This domain has no user with that number or name. */
    SIPCAUSE_405_METHOD_NOT_ALLOWED = 405, /* This address does not take requests with this method. */
    SIPCAUSE_406_NOT_ACCEPTABLE = 406, /* The server cannot answer in any format that Accept lists. */
    SIPCAUSE_407_PROXY_AUTHENTICATION_REQUIRED = 407, /* A proxy asks for credentials. */
    SIPCAUSE_408_REQUEST_TIMEOUT = 408, /* No final response came in time, or the local transaction timer ran out. */
    SIPCAUSE_409_CONFLICT = 409, /* This code is not registered; it is taken for a conflict and handled like 400. */
    SIPCAUSE_410_GONE = 410, /* The number or user is gone for good and left no new address. */
    SIPCAUSE_411_LENGTH_REQUIRED = 411, /* This code is not registered; it is taken for a missing length and handled like 400. */
    SIPCAUSE_412_CONDITIONAL_REQUEST_FAILED = 412, /* The entity tag in SIP-If-Match fits no published state. */
    SIPCAUSE_413_REQUEST_ENTITY_TOO_LARGE = 413, /* The body of the request exceeds the size limit of the server. */
    SIPCAUSE_414_REQUEST_URI_TOO_LONG = 414, /* The Request-URI exceeds the length limit of the server. */
    SIPCAUSE_415_UNSUPPORTED_MEDIA_TYPE = 415, /* The server cannot read the type, encoding or language of the body. */
    SIPCAUSE_416_UNSUPPORTED_URI_SCHEME = 416, /* The scheme of the Request-URI is not known. */
    SIPCAUSE_417_UNKNOWN_RESOURCE_PRIORITY = 417, /* The server knows none of the values in Resource-Priority. */
    SIPCAUSE_420_BAD_EXTENSION = 420, /* The server does not support an extension that the request requires. */
    SIPCAUSE_421_EXTENSION_REQUIRED = 421, /* The server insists on an extension that the request does not offer. */
    SIPCAUSE_422_SESSION_INTERVAL_TOO_SMALL = 422, /* Session-Expires is below the minimum of a server on the path. */
    SIPCAUSE_423_INTERVAL_TOO_BRIEF = 423, /* The expiration is below the minimum of the server. */
    SIPCAUSE_424_BAD_LOCATION_INFORMATION = 424, /* The location in the request could not be used; Geolocation-Error tells why. */
    SIPCAUSE_425_BAD_ALERT_MESSAGE = 425, /* The alert in the request could not be used; AlertMsg-Error tells why. */
    SIPCAUSE_428_USE_IDENTITY_HEADER = 428, /* The server wants a signed caller identity that it supports. */
    SIPCAUSE_429_PROVIDE_REFERRER_IDENTITY = 429, /* The request does not prove who referred the call. */
    SIPCAUSE_430_FLOW_FAILED = 430, /* A proxy lost this flow to the phone; an endpoint treats the code as 400. */
    SIPCAUSE_433_ANONYMITY_DISALLOWED = 433, /* The call was refused because the caller is anonymous. */
    SIPCAUSE_436_BAD_IDENTITY_INFO = 436, /* The info URI in Identity gave no credential to check the signature with. */
    SIPCAUSE_437_UNSUPPORTED_CREDENTIAL = 437, /* The verifier does not support or trust the credential of the signature. */
    SIPCAUSE_438_INVALID_IDENTITY_HEADER = 438, /* The signature of the caller identity is not valid. */
    SIPCAUSE_439_FIRST_HOP_LACKS_OUTBOUND_SUPPORT = 439, /* The first proxy on the path does not support SIP outbound. */
    SIPCAUSE_440_MAX_BREADTH_EXCEEDED = 440, /* A proxy could not reach all targets of the request within Max-Breadth. */
    SIPCAUSE_469_BAD_INFO_PACKAGE = 469, /* The far end takes no INFO requests of this package. */
    SIPCAUSE_470_CONSENT_NEEDED = 470, /* Not every recipient has agreed to get this request. */
    SIPCAUSE_473_FILTERED_DESTINATION = 473, /* This code is not registered; OpenSIPS sends it when the destination is on its block list. */
    SIPCAUSE_475_BAD_URI = 475, /* This code is not registered; OpenSIPS sends it when it cannot read a URI of the request. */
    SIPCAUSE_476_UNRESOLVABLE_DESTINATION = 476, /* This code is not registered; OpenSIPS sends it when it cannot resolve the next hop. */
    SIPCAUSE_477_SEND_FAILED = 477, /* This code is not registered; a proxy sends it when it could not send to the next hop. */
    SIPCAUSE_478_UNRESOLVABLE_DESTINATION = 478, /* This code is not registered; it is taken for a next hop whose address cannot be resolved. */
    SIPCAUSE_479_BAD_URI = 479, /* This code is not registered; Kamailio sends it when it cannot read a URI of the request. */
    SIPCAUSE_480_TEMPORARILY_UNAVAILABLE = 480, /* The called party cannot be reached right now. */
    SIPCAUSE_481_CALL_TRANSACTION_DOES_NOT_EXIST = 481, /* The call or transaction is unknown to the far end. */
    SIPCAUSE_482_LOOP_DETECTED = 482, /* A server saw the same request twice, through a loop or over two paths. */
    SIPCAUSE_483_TOO_MANY_HOPS = 483, /* The request passed too many servers, and Max-Forwards reached zero. */
    SIPCAUSE_484_ADDRESS_INCOMPLETE = 484, /* The dialed number is not complete yet. */
    SIPCAUSE_485_AMBIGUOUS = 485, /* The number or name fits more than one user. */
    SIPCAUSE_486_BUSY_HERE = 486, /* The called phone is in use, or takes no further call right now. */
    SIPCAUSE_487_REQUEST_TERMINATED = 487, /* A BYE or CANCEL ended the request before it was answered. */
    SIPCAUSE_488_NOT_ACCEPTABLE_HERE = 488, /* The far end cannot use the media that the request offers. */
    SIPCAUSE_489_BAD_EVENT = 489, /* The server does not know the event package of the request. */
    SIPCAUSE_491_REQUEST_PENDING = 491, /* Another request of the same call is still in progress. */
    SIPCAUSE_493_UNDECIPHERABLE = 493, /* The far end has no key to decrypt the body. */
    SIPCAUSE_494_SECURITY_AGREEMENT_REQUIRED = 494, /* The call needs a security agreement first. */
    SIPCAUSE_500_SERVER_INTERNAL_ERROR = 500, /* A server failed while handling the request. */
    SIPCAUSE_501_NOT_IMPLEMENTED = 501, /* The server does not offer this method or function to any user. */
    SIPCAUSE_502_BAD_GATEWAY = 502, /* The next server gave the gateway an answer that it could not use. */
    SIPCAUSE_503_SERVICE_UNAVAILABLE = 503, /* The server cannot take the call right now, through overload or maintenance. */
    SIPCAUSE_504_SERVER_TIME_OUT = 504, /* The server waited too long for another server. */
    SIPCAUSE_505_VERSION_NOT_SUPPORTED = 505, /* The server refuses this version of SIP. */
    SIPCAUSE_513_MESSAGE_TOO_LARGE = 513, /* The whole message exceeds the size limit of the server. */
    SIPCAUSE_555_PUSH_NOTIFICATION_SERVICE_NOT_SUPPORTED = 555, /* The server does not support the push service that REGISTER names. */
    SIPCAUSE_580_PRECONDITION_FAILURE = 580, /* The far end refuses the preconditions of the offer. */
    SIPCAUSE_600_BUSY_EVERYWHERE = 600, /* The called party is busy everywhere and does not wish to take the call. */
    SIPCAUSE_603_DECLINE = 603, /* The called party cannot or does not wish to take the call. */
    SIPCAUSE_604_DOES_NOT_EXIST_ANYWHERE = 604, /* No server anywhere knows the number or user. */
    SIPCAUSE_606_NOT_ACCEPTABLE = 606, /* No phone of the called party can use the media that the request offers. */
    SIPCAUSE_607_UNWANTED = 607, /* The called party says that the call is unwanted. */
    SIPCAUSE_608_REJECTED = 608, /* An intermediary rejected the call for the called party. */
    SIPCAUSE_687_DIALOG_TERMINATED = 687 /* This code is not registered; it is taken for the end of the dialog and handled like 600. */
};

#endif

/* What sipcause.c must have, too, so that the two are of one version. */
#define SIPCAUSE_STAMP 0xdc5287ef

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Response codes ------------------------------------------------------------------------- */

/* What is known of one response code: 8 bytes, no pointers. The numbers never change their meaning;
 * later versions append to each list. */
struct sipcause_status {
    uint16_t code;      /* 100 to 699, or 0 in the row for what is no response code */
    uint16_t phrase_at; /* private: sipcause_status_write_phrase() has it */
    uint8_t  outcome;   /* enum sipcause_outcome: what happened */
    uint8_t  action;    /* enum sipcause_action: what the caller may do about it */
    uint8_t  effect;    /* enum sipcause_effect: the most it ends inside a dialog (RFC 5057) */
    uint8_t  flags;     /* a set of enum sipcause_flag */
};

/* The row for `code`. A code nobody registered gets the row RFC 3261 section 8.1.3.2 says to treat
 * it as: x00 of its class, 183 for an unknown 1xx; an unknown 6xx gets one with the code 600 that
 * says no more than all of them do. Outside 100..699 the row's code is 0. Compare status->code with
 * `code` to tell. */
const struct sipcause_status *sipcause_status_find(unsigned code);

/* Writes the reason phrase beside the code in its RFC, "Busy Here", into `buffer`, NUL-terminated,
 * as much of it as `size` bytes hold; with a `size` of 0 it may be NULL. ASCII. Returns how many
 * bytes the whole has, the NUL not counted: 0 where the code is 0. */
size_t sipcause_status_write_phrase(const struct sipcause_status *status, char *buffer,
                                    size_t size);

#if SIPCAUSE_PHRASE_POINTERS
/* The phrase as it stands; "" where the code is 0. Without SIPCAUSE_PHRASE_POINTERS phrases are
 * packed, so that they take a third less flash, and can only be written. That is for programs which
 * do nothing else with them: what looks for codes by phrase, SIP causes by name, replies and calls
 * have them plain, and a program that has these links both. */
const char *sipcause_status_phrase(const struct sipcause_status *status);
#endif

/* The enum sipcause_side that says no with this row, seen from where the request came from: 486 is
 * the far side's, 608 the network's, and so is 603 with the phrase "Network Blocked".
 * SIPCAUSE_SIDE_UNKNOWN where the code does not tell, as most do not. */
unsigned sipcause_status_side(const struct sipcause_status *status);

#if SIPCAUSE_METHODS

/* How much of a dialog a response ends: enum sipcause_effect, when it answers a request of this
 * method inside the dialog. `method`: enum sipcause_method; any other number is a method nobody
 * registered.
 *
 * Ask this where you know the method. status->effect is what holds for the method that the dialog
 * lives by, INVITE, and for 489 SUBSCRIBE: there 405 ends the call. To an INFO that the far end
 * does not know it answers 405, too, and the call goes on. */
unsigned sipcause_effect(const struct sipcause_status *status, unsigned method);

/* The method with this name, as the CSeq of a response has it: "INVITE". Letters count as they are
 * (RFC 3261 section 7.1). SIPCAUSE_METHOD_UNKNOWN for a name nobody registered. */
unsigned sipcause_method_find(const char *name, size_t len);

/* "INVITE"; "" for SIPCAUSE_METHOD_UNKNOWN and for a number that is no method. */
const char *sipcause_method_word(unsigned method);

#endif

#if SIPCAUSE_PHRASES
/* Every code with this reason phrase or a known variant of it, ASCII case and runs of blanks
 * ignored. Writes at most `max`, in ascending order, and returns how many there are: "Not
 * Acceptable" is 406 and 606, a phrase nobody knows is 0 of them. */
size_t sipcause_status_by_phrase(const char *phrase, size_t len, uint16_t *codes, size_t max);

/* The row for `code` as it came, with this reason phrase: another than sipcause_status_find() has
 * where the phrase makes another answer of the code, as "Network Blocked" does of 603. The code in
 * it is the same. ASCII case and runs of blanks ignored. */
const struct sipcause_status *sipcause_status_find_phrase(unsigned code, const char *phrase,
                                                          size_t len);
#endif

#if SIPCAUSE_HEADERS
/* The same for a warn code that stands in a Warning header beside it, as 380 does beside 480. */
const struct sipcause_status *sipcause_status_find_warning(unsigned code, unsigned warn_code);
#endif

/* ---- Actions -------------------------------------------------------------------------------- */

/* What a program decides by, of an action of a response code or of a vendor's entry: it needs no
 * list of all actions, which grows. A number nobody defined answers as SIPCAUSE_ACTION_NONE. A
 * Retry-After that came says more than any of this, whatever the action. */

unsigned sipcause_action_retry(unsigned action); /* enum sipcause_retry: may it go again? */
unsigned sipcause_action_acts(unsigned action);  /* enum sipcause_acts: who acts first? */

/* Who made the Call-ID of the dialog, which is who sent its first request. */
enum sipcause_call_id {
    SIPCAUSE_CALL_ID_UNKNOWN = 0, /* nobody says who made it */
    SIPCAUSE_CALL_ID_OWN = 1, /* this side made it */
    SIPCAUSE_CALL_ID_OTHER = 2 /* the other side made it */
};

/* How long to wait before the same request goes again. */
struct sipcause_wait {
    uint32_t min_ms, max_ms; /* milliseconds: take any length between, each time another one */
    uint8_t  stated;         /* 1, or 0 where no document says how long; then the others are 0 */
};

/* The wait of an action: only SIPCAUSE_ACTION_RETRY_SOON has one (RFC 3261 section 14.1: 2,100 to
 * 4,000 ms for who made the Call-ID, 0 to 2,000 ms for the other side, in steps of 10 ms).
 * `call_id`: enum sipcause_call_id; for unknown, and for any other number, 0 to 4,000 ms. */
void sipcause_action_wait(unsigned action, unsigned call_id, struct sipcause_wait *wait);

/* ---- Status lines --------------------------------------------------------------------------- */

#if SIPCAUSE_SCAN

/* What is allowed beyond, or forbidden within, the default: SIP/2.0 in any case, one SP, a code of
 * three digits from 100 to 699, one SP, any bytes but controls (HTAB is no control), DEL, 0xFE and
 * 0xFF, then CRLF. Add the flags up. */
enum sipcause_scan_flag {
    SIPCAUSE_STRICT_PHRASE = 1,     /* a phrase has only what RFC 3261 section 25.1 allows */
    SIPCAUSE_ALLOW_LF = 2,          /* a bare LF ends the line, too */
    SIPCAUSE_ALLOW_NO_PHRASE_SP = 4 /* the code may end the line (RFC 4475 section 3.1.1.13) */
};

/* The most bytes a line may have, its end included, as a power of two to add to the flags:
 * SIPCAUSE_LIMIT(11) is 2,048 bytes. `bits` is 1 to 31, any other stops the compiler; without a
 * limit, it is 31. */
#define SIPCAUSE_LIMIT(bits) \
    ((unsigned)(bits) << 3 | (unsigned)(sizeof(char[(bits) >= 1 && (bits) <= 31 ? 1 : -1]) - 1))

/* What a scan says when it does not return a length. All but SHORT are final: more bytes will not
 * help, and the message is to be dropped. */
enum sipcause_scan_error {
    SIPCAUSE_SHORT = -1, /* all good, but the line has not all arrived: read more */
    SIPCAUSE_BAD_VERSION = -2, /* no "SIP/2.0" and one SP: another protocol, another version */
    SIPCAUSE_BAD_CODE = -3, /* no three digits from 100 to 699 and one SP */
    SIPCAUSE_BAD_PHRASE = -4, /* a byte that may not stand in a reason phrase */
    SIPCAUSE_BAD_LINE_END = -5, /* CR without LF, LF without CR, or an end before the SP of the phrase */
    SIPCAUSE_TOO_LONG = -6 /* the line goes on past its limit */
};

/* A status line taken apart. `phrase` points into the scanned bytes and lives as long as they do;
 * it has `phrase_len` of them, perhaps 0. `error_at` is the offset of the byte that was wrong. */
struct sipcause_line {
    const char *phrase;
    size_t      phrase_len;
    size_t      error_at;
    uint16_t    code; /* 100 to 699 */
};

/* Takes apart the status line (RFC 3261 section 7.2) at the start of `bytes`. `flags`: a sum of
 * enum sipcause_scan_flag. Returns the line's length with its line end, or a negative enum
 * sipcause_scan_error; on an error only line->error_at is written: the offset of the byte that was
 * wrong, or `len` for SIPCAUSE_SHORT. */
ptrdiff_t sipcause_scan(const char *bytes, size_t len, unsigned flags, struct sipcause_line *line);

/* The same, fed in pieces of any size. The state is yours, may be copied at any point and holds no
 * pointer. Offsets count from the first byte of the line. */
struct sipcause_scanner {
    uint32_t offset;     /* bytes of the line seen; after an error, that of the wrong byte */
    uint32_t phrase_at;  /* after the line's end: where the phrase begins */
    uint32_t phrase_len; /* after the line's end: how long it is */
    uint16_t code;       /* after the line's end: 100 to 699 */
    uint8_t  state;      /* private */
    uint8_t  flags;      /* those given to sipcause_scanner_start() */
};

/* Makes a scanner ready for the first byte of a line. */
void sipcause_scanner_start(struct sipcause_scanner *scanner, unsigned flags);

/* Goes on with the next `len` bytes of the line. Returns SIPCAUSE_SHORT while the line goes on,
 * another error, or how many bytes of this piece ended the line (at least 1). After an end or an
 * error the next byte fed is the first of another line. */
ptrdiff_t sipcause_scanner_feed(struct sipcause_scanner *scanner, const char *bytes, size_t len);

#endif

/* ---- Header fields that say more ------------------------------------------------------------- */

#if SIPCAUSE_HEADERS

/* Fields are read as they are written, and what can be read of a value is read: a text without its
 * quotes, or with no closing one where the value ends, goes on to the next semicolon or comma,
 * blanks in it included; a number may stand in quotes, be hexadecimal ("0x11") and have marks
 * behind it, but neither letters nor further digits ("5." is 5, "5s" and "1.5" are no number); what
 * else stands in the way is passed over to the next semicolon or comma.
 *
 * Whoever wants only what the grammar allows looks at `well_formed`. Where it is 0, `error` is the
 * first thing that is wrong, as an enum sipcause_header_error, and `error_at` the offset of its
 * byte, or one past the last byte of the value; where it is 1, both are 0.
 *
 * The readers of lists, whose names end in _next, return 1 for a value, however bad it is, and 0
 * past the last, and *at moves with each: a loop over the values ends, and sees them all. Commas
 * with nothing between them separate nothing. The others, whose names end in _scan, are given all
 * there is; where even what such a value begins with cannot be read, they return the error as a
 * negative number, and only error_at is written. */
enum sipcause_header_error {
    SIPCAUSE_BAD_TOKEN = -10, /* something else was due here: a name, a separator, the end */
    SIPCAUSE_BAD_NUMBER = -11, /* no digit where a number was due, or a number too large */
    SIPCAUSE_BAD_QUOTED = -12, /* no quoted text where one was due, no end to it, or a control in it */
    SIPCAUSE_BAD_COMMENT = -13, /* a comment without an end, or a control in it */
    SIPCAUSE_BAD_URI = -14 /* no URI where one was due, or not between < and > */
};

/* One value of a Reason header field (RFC 3326 section 2). The slices point into the bytes given
 * and live as long as they do. */
struct sipcause_reason {
    const char *protocol;     /* "Q.850"; as it came, known or not */
    const char *text;         /* between the quotes, escapes still in it; see sipcause_unquote() */
    size_t      protocol_len;
    size_t      text_len;
    size_t      error_at;     /* where it is not well formed: the offset of the wrong byte */
    uint16_t    cause;        /* 0 to 65535 */
    uint8_t     known_protocol; /* enum sipcause_protocol */
    uint8_t     location;     /* enum sipcause_location; only where there is one (RFC 8606) */
    uint8_t     has;          /* a sum of enum sipcause_has */
    uint8_t     well_formed;  /* 1, or 0 where something is wrong with it */
    int8_t      error;        /* the first that is: enum sipcause_header_error, or 0 */
};

enum sipcause_has {
    SIPCAUSE_HAS_CAUSE = 1,
    SIPCAUSE_HAS_TEXT = 2,
    SIPCAUSE_HAS_LOCATION = 4, /* only ever with Q.850: elsewhere it is to be ignored */
    SIPCAUSE_HAS_COMMENT = 8,
    SIPCAUSE_HAS_DURATION = 16,
    SIPCAUSE_HAS_REASON = 32,
    SIPCAUSE_HAS_EXPIRES = 64,
    SIPCAUSE_HAS_RETRY_AFTER = 128
};

/* Reads the value at *at of the Reason field value `bytes` (what stands after the colon; folded
 * lines are fine) and moves *at past it; begin with *at at 0. Returns 1 for a value, 0 past the
 * last. Parameters may come in any order; of two with one name the first counts, and those it does
 * not know are passed over. Where there is no text= that can be read, description= is the text;
 * where there is no cause=, reasoncode= is the cause. Where no protocol can be read, protocol_len
 * is 0. */
int sipcause_reason_next(const char *bytes, size_t len, size_t *at, struct sipcause_reason *reason);

/* Writes a value for a Reason field into `buffer`, NUL-terminated: `Q.850;cause=17;text="User
 * busy";location=LN`, of that what `has` names, and a location only with Q.850. The protocol is
 * that of `protocol`, or where protocol_len is 0 that of known_protocol. `text` is as the reader
 * gives it: escapes in it stay, a quote that has none gets one, controls become blanks.
 *
 * Returns how long the whole is, the NUL not counted, or 0 where the protocol is no token. Of what
 * does not fit in `size` bytes first the text is left out, then the location; where the rest does
 * not fit, "" is written. What is written is read back as it was. */
size_t sipcause_reason_write(const struct sipcause_reason *reason, char *buffer, size_t size);

/* The value of a Retry-After header field (RFC 3261 section 20.33). */
struct sipcause_retry_after {
    const char *comment;     /* between the parentheses, escapes still in it */
    size_t      comment_len;
    size_t      error_at;
    uint32_t    seconds;     /* from now */
    uint32_t    duration;    /* seconds for which the callee can be reached from then on */
    uint8_t     has;         /* a sum of enum sipcause_has: COMMENT, DURATION */
    uint8_t     well_formed;
    int8_t      error;
};

/* Reads the whole value. Returns 1, or a negative enum sipcause_header_error where there are no
 * seconds. A number of more than 32 bits is SIPCAUSE_BAD_NUMBER at the digit that was too many. */
int sipcause_retry_after_scan(const char *bytes, size_t len,
                              struct sipcause_retry_after *retry_after);

/* One value of a Warning header field (RFC 3261 section 20.43). */
struct sipcause_warning {
    const char *agent;     /* who warns: "isi.edu:5060" */
    const char *text;      /* between the quotes, escapes still in it */
    size_t      agent_len;
    size_t      text_len;
    size_t      error_at;
    uint16_t    code;      /* 0 to 999 where it is well formed; 0 where there is none */
    uint8_t     well_formed;
    int8_t      error;
};

/* Reads the value at *at, as sipcause_reason_next() does. */
int sipcause_warning_next(const char *bytes, size_t len, size_t *at,
                          struct sipcause_warning *warning);

/* The name of a protocol: "Q.850". "" for a number that has none. */
const char *sipcause_protocol_word(unsigned protocol);

/* The name of a location: "LN". "" for a number that has none. */
const char *sipcause_location_word(unsigned location);

/* The enum sipcause_side that a location is on: the user of a cause that came is the far one.
 * SIPCAUSE_SIDE_UNKNOWN for a location that has no meaning everywhere, or for a number that is
 * none. */
unsigned sipcause_location_side(unsigned location);

/* What a registered warn code is about: "Incompatible media format". "" for any other. */
const char *sipcause_warning_phrase(unsigned code);

/* Writes the slice of a quoted text or comment without its escapes into `buffer`, NUL-terminated,
 * as much of it as `size` bytes hold, never a part of a UTF-8 sequence. Returns how many bytes the
 * whole has. */
size_t sipcause_unquote(const char *text, size_t len, char *buffer, size_t size);

#endif

/* ---- Q.850 and SIP -------------------------------------------------------------------------- */

#if SIPCAUSE_MAPPING

/* What a mapping can depend on besides the number; sets of them are added up. */
enum sipcause_condition {
    SIPCAUSE_CONDITION_NEW_NUMBER = 1 << 0, /* the new number is known and can be put into a Contact */
    SIPCAUSE_CONDITION_BEARER = 1 << 1 /* a Warning says that another bearer capability could help */
};

/* Why a mapping says what it says. */
enum sipcause_basis {
    SIPCAUSE_BASIS_EXACT = 0, /* the profile has a row for it */
    SIPCAUSE_BASIS_DEFAULT = 1, /* the profile has none, and one for its class or for all others */
    SIPCAUSE_BASIS_OVERRIDE = 2 /* one of the caller's own rows has it */
};

enum sipcause_direction { SIPCAUSE_TO_SIP = 0, SIPCAUSE_TO_Q850 = 1 };

/* A row of your own, in a const table of yours in ordinary memory: it is looked at before the
 * profile. Of several for one number the first counts. */
struct sipcause_override {
    uint16_t from, to;  /* a cause and a response code, or the other way round; 0: no mapping */
    uint8_t  direction; /* enum sipcause_direction */
};

/* What a Q.850 cause or a response code becomes. */
struct sipcause_mapping {
    uint16_t to;         /* the response code or cause; 0 where there is no mapping */
    uint8_t  basis;      /* enum sipcause_basis */
    uint8_t  location;   /* enum sipcause_location to send with the cause, or NO_LOCATION */
    uint8_t  comes_back; /* 1: on the way back, by the same rows, it becomes what it was */
};

/* The response code for a Q.850 cause that came with this location (SIPCAUSE_NO_LOCATION where it
 * came with none). `profile`: enum sipcause_profile; one that there is not has no rows.
 * `conditions`: a sum of enum sipcause_condition. `own`: `count` rows, NULL for 0 of them. The
 * location of the answer is the one that came. No mapping is an answer, too: RFC 3398 has none for
 * cause 16, which becomes BYE or CANCEL. */
void sipcause_q850_to_sip(unsigned profile, unsigned cause, unsigned location, unsigned conditions,
                          const struct sipcause_override *own, size_t count,
                          struct sipcause_mapping *mapping);

/* The Q.850 cause for a response code, and the location to send with it. */
void sipcause_sip_to_q850(unsigned profile, unsigned code, unsigned conditions,
                          const struct sipcause_override *own, size_t count,
                          struct sipcause_mapping *mapping);

/* The name of a profile: "rfc3398". "" for a number that has none, and for one that is off. */
const char *sipcause_profile_word(unsigned profile);

/* The name of a cause that a profile has beyond those of Q.850: "ORIGINATOR_CANCEL". "" for any
 * other. */
const char *sipcause_profile_cause_name(unsigned profile, unsigned cause);

#endif

#if SIPCAUSE_Q850_NAMES

/* Writes what ITU-T Q.850 calls a cause, "User busy", into `buffer`, NUL-terminated, as much of it
 * as `size` bytes hold; with a `size` of 0 it may be NULL. ASCII. A cause that nobody knows has the
 * name of its class: 59 that of 63; 0 and what is above 127 have none, which is "". Returns how
 * many bytes the whole has. It is the name that sipcause_cause_name() has for the row of
 * sipcause_cause_find(), for programs that have no use for such rows: packed, it takes less than
 * half the flash. */
size_t sipcause_q850_name(unsigned cause, char *buffer, size_t size);

#endif

/* ---- Other header fields about errors -------------------------------------------------------- */

#if SIPCAUSE_ERROR_FIELDS

/* The value of an AlertMsg-Error (RFC 8876 section 5.2) or Geolocation-Error header field (RFC 6442
 * section 4.4). */
struct sipcause_coded_error {
    const char *text;     /* message= or code=: between the quotes, escapes still in it */
    size_t      text_len;
    size_t      error_at;
    uint16_t    code;     /* 0 to 999 where it is well formed */
    uint8_t     has;      /* SIPCAUSE_HAS_TEXT, or 0 */
    uint8_t     well_formed;
    int8_t      error;
};

/* Read the whole value. Return 1, or a negative enum sipcause_header_error for want of a code. */
int sipcause_alertmsg_error_scan(const char *bytes, size_t len, struct sipcause_coded_error *error);
int sipcause_geolocation_error_scan(const char *bytes, size_t len,
                                    struct sipcause_coded_error *error);

/* One value of an Error-Info header field (RFC 3261 section 20.18). */
struct sipcause_error_info {
    const char *uri;      /* "sip:not-in-service@example.com"; where to learn more, or hear it */
    size_t      uri_len;
    size_t      error_at;
    uint8_t     well_formed;
    int8_t      error;
};

/* Reads the value at *at, as sipcause_reason_next() does. */
int sipcause_error_info_next(const char *bytes, size_t len, size_t *at,
                             struct sipcause_error_info *info);

/* The value of a Subscription-State header field (RFC 6665 section 8.4). What has no meaning there,
 * by section 4.1.3, is left out: a retry-after where the reason is none to wait or the state is not
 * terminated, and an expires of what is; and the reason of what is not terminated is not known. */
struct sipcause_subscription {
    const char *state;        /* "terminated"; as it came, known or not */
    const char *reason;       /* "noresource"; as it came */
    size_t      state_len;
    size_t      reason_len;
    size_t      error_at;
    uint32_t    expires;      /* seconds that are left */
    uint32_t    retry_after;  /* seconds to wait before another subscription */
    uint8_t     known_state;  /* enum sipcause_subscription_state */
    uint8_t     known_reason; /* enum sipcause_subscription_reason */
    uint8_t     has;          /* a sum of enum sipcause_has: REASON, EXPIRES, RETRY_AFTER */
    uint8_t     well_formed;
    int8_t      error;
};

/* Reads the whole value. Returns 1, or a negative enum sipcause_header_error where there is no
 * state. */
int sipcause_subscription_state_scan(const char *bytes, size_t len,
                                     struct sipcause_subscription *subscription);

/* What is registered for those fields: 6 bytes, no pointers. */
struct sipcause_detail {
    uint16_t code;    /* the field's, or an enum sipcause_subscription_reason; 0 in the row for what
                       * nobody registered */
    uint16_t name_at; /* private: read it with sipcause_detail_name() */
    uint8_t  outcome; /* enum sipcause_outcome: what happened */
    uint8_t  action;  /* enum sipcause_action: what may be done about it */
};

/* The row for a code or reason. A code of Geolocation-Error that nobody registered gets the row
 * that RFC 6442 section 4.4 says: 200 or 300 of its class, else 100. */
const struct sipcause_detail *sipcause_alertmsg_error_find(unsigned code);
const struct sipcause_detail *sipcause_geolocation_error_find(unsigned code);
const struct sipcause_detail *sipcause_subscription_reason_find(unsigned reason);

/* What it is called: "Dereference Failure", "noresource". "" where nobody registered it. */
const char *sipcause_detail_name(const struct sipcause_detail *detail);

#endif

/* ---- Causes of Reason ------------------------------------------------------------------------ */

#if SIPCAUSE_CAUSES

/* A cause that a Reason header field may carry (RFC 3326): of Q.850 or another protocol of enum
 * sipcause_protocol. 8 bytes, no pointers. */
struct sipcause_cause {
    uint16_t cause;    /* of the protocol; in the row for what is not known, 0 */
    uint16_t name_at;  /* private: read it with sipcause_cause_name() */
    uint8_t  protocol; /* enum sipcause_protocol */
    uint8_t  outcome;  /* enum sipcause_outcome: what happened */
    uint8_t  action;   /* enum sipcause_action: what may be done about it */
    uint8_t  flags;    /* a set of enum sipcause_cause_flag, and sipcause_cause_side() */
};

enum sipcause_cause_flag {
    SIPCAUSE_GENERIC = 1,    /* it tells nothing beside a response code: 16 of Q.850 */
    SIPCAUSE_SECOND_HAND = 2 /* known from programs alone; no document of its standard was read */
};

/* The row for this cause. One that nobody knows gets that of its class: in Q.850 the unspecified
 * cause of its class (63 for 59), in SIP what RFC 3261 section 8.1.3.2 says (400 for 499). Without
 * a class, and for a protocol that is off or not known, it is a row whose name is "". Compare
 * `cause` and the name to tell. The causes of SIP are the response codes. */
const struct sipcause_cause *sipcause_cause_find(unsigned protocol, unsigned cause);

/* The protocol's cause at `index`, from 0 in ascending order; past the last, a row whose name is
 * "". */
const struct sipcause_cause *sipcause_cause_at(unsigned protocol, size_t index);

/* Every cause with this name or token: "User busy", "USER_BUSY", "call rejected". ASCII case and
 * whatever stands between its words are ignored. Writes at most `max`, in the order of protocols
 * and causes, and returns how many there are. */
size_t sipcause_cause_by_name(const char *name, size_t len, const struct sipcause_cause **causes,
                              size_t max);

/* What its standard calls it: "User busy". ASCII. */
const char *sipcause_cause_name(const struct sipcause_cause *cause);

/* The enum sipcause_side that set it, where the cause itself says so. */
unsigned sipcause_cause_side(const struct sipcause_cause *cause);

#endif

/* ---- Vendors -------------------------------------------------------------------------------- */

#if SIPCAUSE_VENDORS

/* A vendor: a carrier or platform with codes of its own, in one or more spaces:
 *   "hangup"   hangup codes, keyed by number: "4090"
 *   "calllog"  codes in call logs, keyed by code, one blank and reason: "480 Ringing timeout"
 *   "sip"      response codes as the vendor explains them, keyed by code: "403"
 *   "codes"    codes at the end of a reason phrase: "D1"
 *   "errors"   errors of a platform, keyed by number: "32203"
 *   "media"    symptoms that come with no response code, keyed by a word: "one-way-audio"
 *   "api"      errors of its API, keyed by number: "1001"
 */
struct sipcause_vendor {
    uint16_t entry_count; /* rows in all its spaces */
    uint16_t id_at;       /* private: read it with sipcause_vendor_id() */
    uint16_t title_at;    /* private: read it with sipcause_vendor_title() */
    uint8_t  number;      /* enum sipcause_vendor_number; SIPCAUSE_NOBODY for what is no vendor */
    uint8_t  space_count;
    uint8_t  fact_count;  /* what sipcause_vendor_fact() has */
    uint8_t  flags;       /* a set of enum sipcause_vendor_flag */
};

enum sipcause_vendor_flag {
    SIPCAUSE_CODECS_ONLY = 1 /* it takes the codecs it names and no other, wherever it is */
};

/* What one row of a vendor's document says: 12 bytes, no pointers. */
struct sipcause_entry {
    uint16_t sip;        /* the response code it stands for, 0 where none is known */
    uint16_t key_at;     /* private: read it with sipcause_entry_write_key() */
    uint16_t name_at;    /* private: read it with sipcause_entry_write_name() */
    uint8_t  vendor;     /* enum sipcause_vendor_number; SIPCAUSE_NOBODY for what is no entry */
    uint8_t  space;      /* which of the vendor's spaces, from 0 */
    uint8_t  outcome;    /* enum sipcause_outcome: what happened */
    uint8_t  action;     /* enum sipcause_action: what may be done about it */
    uint8_t  initiators; /* who may have ended the call: a set of enum sipcause_party, or 0 */
    uint8_t  flags;      /* a set of enum sipcause_entry_flag */
};

enum sipcause_entry_flag {
    SIPCAUSE_SIP_INFERRED = 1, /* `sip` is our inference, no document states it */
    SIPCAUSE_RETIRED = 2,      /* no longer in the document; see sipcause_entry_retired() */
    SIPCAUSE_NO_CALL_END = 4,  /* no call ended: a symptom, or an error of an API */
    SIPCAUSE_TELLS_NO_MORE = 8 /* no more than the response code beside it tells */
};

/* The vendor with this id ("plivo"), ASCII case ignored; one whose number is SIPCAUSE_NOBODY and
 * that has no entries when there is none. */
const struct sipcause_vendor *sipcause_vendor_find(const char *id, size_t len);

/* The vendor at `index`, from 0, by ascending number; number SIPCAUSE_NOBODY past the last. */
const struct sipcause_vendor *sipcause_vendor_at(size_t index);

const char *sipcause_vendor_id(const struct sipcause_vendor *vendor);    /* "plivo" */
const char *sipcause_vendor_title(const struct sipcause_vendor *vendor); /* "Plivo Zentrunk" */

/* The name of the vendor's space `index`, from 0: "hangup". "" past the last. */
const char *sipcause_vendor_space(const struct sipcause_vendor *vendor, size_t index);

/* The entry with this key ("4090") in the vendor's space `space`, or in the first of its spaces
 * that has the key when `space` is NULL. ASCII case and runs of blanks are ignored. An entry whose
 * vendor is SIPCAUSE_NOBODY when there is none. */
const struct sipcause_entry *sipcause_entry_find(const struct sipcause_vendor *vendor,
                                                 const char *space, const char *key, size_t len);

/* Every entry with this key, in the one space in which sipcause_entry_find() finds the first: some
 * vendors have one code for several things, which its records tell apart by their response codes
 * or words (Microsoft Teams' 510532). Writes at most `max`, in the order of the table, and returns
 * how many there are. */
size_t sipcause_entry_by_key(const struct sipcause_vendor *vendor, const char *space,
                             const char *key, size_t len, const struct sipcause_entry **entries,
                             size_t max);

/* Every entry of the vendor with this name, ASCII case and runs of blanks ignored: one cause name
 * may serve several codes. Writes at most `max`, in the order of their keys, and returns how many
 * there are. */
size_t sipcause_entry_by_name(const struct sipcause_vendor *vendor, const char *name, size_t len,
                              const struct sipcause_entry **entries, size_t max);

/* Every entry of the vendor that its document gives this response code (an inferred code does not
 * count): all the reasons behind a 480. Writes at most `max`, in the order of their keys, and
 * returns how many there are. */
size_t sipcause_entry_by_code(const struct sipcause_vendor *vendor, unsigned code,
                              const struct sipcause_entry **entries, size_t max);

/* The vendor's entry at `index`, from 0 in the order of its spaces and keys; past the last, the
 * entry whose vendor is SIPCAUSE_NOBODY. */
const struct sipcause_entry *sipcause_entry_at(const struct sipcause_vendor *vendor, size_t index);

/* Writes the key, "4090", into `buffer`, NUL-terminated, as much of it as `size` bytes hold; with a
 * `size` of 0 it may be NULL. ASCII. Returns how many bytes the whole has, the NUL not counted: 0
 * for an entry whose vendor is SIPCAUSE_NOBODY. */
size_t sipcause_entry_write_key(const struct sipcause_entry *entry, char *buffer, size_t size);

/* The same for the name: "destination_not_found". */
size_t sipcause_entry_write_name(const struct sipcause_entry *entry, char *buffer, size_t size);

#if SIPCAUSE_POINTERS
/* The key and the name as they stand. Without SIPCAUSE_POINTERS they are packed, so that the codes
 * take a third less flash, can only be written, and are looked for one by one. */
const char *sipcause_entry_key(const struct sipcause_entry *entry);  /* "4090" */
const char *sipcause_entry_name(const struct sipcause_entry *entry); /* "destination_not_found" */
#endif

const struct sipcause_vendor *sipcause_entry_vendor(const struct sipcause_entry *entry);

/* The name of the space it stands in: "hangup". */
const char *sipcause_entry_space(const struct sipcause_entry *entry);

/* The enum sipcause_side of its initiators, which a vendor names in words of its own: DIDWW's
 * "Origination" is the far side. SIPCAUSE_SIDE_UNKNOWN where the document names none, or several
 * that are not on one side. */
unsigned sipcause_entry_side(const struct sipcause_entry *entry);

/* The cause of Q.850, 1 to 127, that the vendor's document gives it; 0 where it gives none. */
unsigned sipcause_entry_q850(const struct sipcause_entry *entry);

/* The HTTP status of an API error, 100 to 599; 0 for any other entry. */
unsigned sipcause_entry_http(const struct sipcause_entry *entry);

/* Writes the calls that return an API error, one to a line, as sipcause_entry_write_key() writes a
 * key: "POST /trunks\nPUT /phone numbers/{id}". Nothing for any other entry. */
size_t sipcause_entry_write_calls(const struct sipcause_entry *entry, char *buffer, size_t size);

#if SIPCAUSE_POINTERS
/* The same as they stand; "" for any other entry. */
const char *sipcause_entry_calls(const struct sipcause_entry *entry);
#endif

/* The day of the vendor's document that first lacked this entry, as the number 20261201; 0 for one
 * that is in the document. Old call records are still explained. */
uint32_t sipcause_entry_retired(const struct sipcause_entry *entry);

/* The entry that a message names, where vendors put their codes into SIP: an X-Twilio-Error, the
 * "D1" at the end of Telnyx's "403 User channel limit exceeded D1". `vendor`: whose codes are
 * looked for, where you know who sent it; NULL, or the row whose number is SIPCAUSE_NOBODY, for any
 * vendor that is recognized by what it writes. Of a vendor that you name, phrases and response
 * codes count, too, that others send as well: DIDWW's "487 Ringing timeout". An entry whose vendor
 * is SIPCAUSE_NOBODY where no vendor is known to have a code there, or none with this one.
 *
 * By a header field: its name, in any case, and its value. Ask for each field of a message: a name
 * that no vendor has costs next to nothing. */
const struct sipcause_entry *sipcause_entry_by_field(const struct sipcause_vendor *vendor,
                                                     const char *name, size_t name_len,
                                                     const char *value, size_t len);

/* By a column of a call record, or a field of one in JSON: its name, in any case, and its value,
 * which is the key, or the name of a code. */
const struct sipcause_entry *sipcause_entry_by_column(const struct sipcause_vendor *vendor,
                                                      const char *name, size_t name_len,
                                                      const char *value, size_t len);

/* By a status line: its code and reason phrase. Of a vendor that you did not name, an entry has the
 * same response code. */
const struct sipcause_entry *sipcause_entry_by_status(const struct sipcause_vendor *vendor,
                                                      unsigned code, const char *phrase,
                                                      size_t len);

#if SIPCAUSE_HEADERS
/* By a value of Reason: its text. */
const struct sipcause_entry *sipcause_entry_by_reason(const struct sipcause_vendor *vendor,
                                                      const struct sipcause_reason *reason);
#endif

#endif

/* ---- What else a vendor's document says ------------------------------------------------------ */

#if SIPCAUSE_FACTS

/* One fact about a vendor, for before a call is made or after it failed: 8 bytes, no pointers. What
 * the value and the numbers are depends on the kind. */
struct sipcause_fact {
    uint16_t low, high;
    uint16_t value_at; /* private: read it with sipcause_fact_value() */
    uint8_t  kind;     /* enum sipcause_fact_kind */
    uint8_t  vendor;   /* enum sipcause_vendor_number */
};

enum sipcause_fact_kind {
    SIPCAUSE_NO_FACT = 0, /* past the last */
    SIPCAUSE_CODEC = 1, /* a codec it takes: "PCMA", and its payload type in `low` */
    SIPCAUSE_SIGNALING_PORTS = 2, /* ports `low` to `high` must be open: "udp", "tcp" or "" if not said */
    SIPCAUSE_MEDIA_PORTS = 3, /* the same, for RTP */
    SIPCAUSE_NUMBER_FORMAT = 4, /* how numbers are to be written: "E.164" */
    SIPCAUSE_INITIATOR = 5, /* its own word for who ended a call: "Zentrunk", the enum sipcause_party in `low`, the enum sipcause_side in `high` */
    SIPCAUSE_CHECK = 6, /* what to check before asking its support: "allowed-ips" */
    SIPCAUSE_REPORT = 7, /* what its support wants to know: "call-uuid" */
    SIPCAUSE_NOTE = 8, /* what else it explains: "2xx" */
    SIPCAUSE_SUPPORT = 9, /* where its support is asked, an address of mail or of the web */
    SIPCAUSE_DTMF = 10, /* how key presses are sent: "RFC 2833" */
    SIPCAUSE_CODECS_ONLY_IN = 11, /* the country in which it takes the codecs that it names and no other: "IN" */
    SIPCAUSE_CONFLICT = 12 /* where two documents disagree: "D10-D17"; a row for each of the two, `low` 0 and 1, with one text */
};

/* `low` of a codec whose payload type the document does not give. */
#define SIPCAUSE_NO_PAYLOAD_TYPE 0xffff

/* The vendor's fact at `index`, from 0, in ascending order of kind; kind SIPCAUSE_NO_FACT past the
 * last. */
const struct sipcause_fact *sipcause_vendor_fact(const struct sipcause_vendor *vendor,
                                                 size_t index);

const char *sipcause_fact_value(const struct sipcause_fact *fact);

/* What a vendor's document says to a yes-or-no question. */
enum sipcause_answer { SIPCAUSE_UNSTATED = -1, SIPCAUSE_NO = 0, SIPCAUSE_YES = 1 };

/* Does the vendor take this codec, by its encoding name in SDP ("PCMA", "telephone-event"; ASCII
 * case ignored), or this RTP payload type (0 to 127)? No only where the document says that it takes
 * no others, everywhere, and never for what carries no speech, as "CN". A static payload type (RFC
 * 3551 section 6) is as its codec; of any other only the document's own are known. */
enum sipcause_answer sipcause_vendor_accepts_codec(const struct sipcause_vendor *vendor,
                                                   const char *codec, size_t len);
enum sipcause_answer sipcause_vendor_accepts_payload_type(const struct sipcause_vendor *vendor,
                                                          unsigned payload_type);

#endif

/* ---- Which code to send ---------------------------------------------------------------------- */

#if SIPCAUSE_REPLIES

/* Why a call is not taken. Append only. */
enum sipcause_situation {
    SIPCAUSE_SITUATION_UNKNOWN = 0, /* nobody knows why */
    SIPCAUSE_SITUATION_REJECTED = 1, /* a person pressed the key that rejects */
    SIPCAUSE_SITUATION_DO_NOT_DISTURB = 2, /* the callee wants no calls now */
    SIPCAUSE_SITUATION_ABSENT = 3, /* the callee is not there: no device is registered */
    SIPCAUSE_SITUATION_BUSY = 4, /* the callee's device takes no further call */
    SIPCAUSE_SITUATION_NO_ANSWER = 5, /* it rang, and nobody answered in time */
    SIPCAUSE_SITUATION_ANSWERED_ELSEWHERE = 6, /* another device of the callee answered */
    SIPCAUSE_SITUATION_BLOCKED_NUMBER = 7, /* the callee's own list blocks this caller */
    SIPCAUSE_SITUATION_UNWANTED = 8, /* a person said that calls of this caller are unwanted */
    SIPCAUSE_SITUATION_UNKNOWN_NUMBER = 9, /* nobody has this number */
    SIPCAUSE_SITUATION_NUMBER_INCOMPLETE = 10, /* the number lacks digits */
    SIPCAUSE_SITUATION_NO_CAPACITY = 11, /* no channel, line or license is free */
    SIPCAUSE_SITUATION_OVERLOADED = 12, /* this server has more to do than it can */
    SIPCAUSE_SITUATION_MEDIA_NOT_ACCEPTABLE = 13, /* no codec or medium of the offer will do */
    SIPCAUSE_SITUATION_UNAUTHENTICATED_CALLER = 14, /* the caller has not shown who he is */
    SIPCAUSE_SITUATION_ANONYMOUS_CALLER = 15, /* the caller hides who he is */
    SIPCAUSE_SITUATION_DEVICE_FAULT = 16, /* the device fails, its sound for example */
    SIPCAUSE_SITUATION_MOVED = 17, /* the callee has another number for good */
    SIPCAUSE_SITUATION_NOT_ALLOWED = 18, /* a rule forbids this call */
    SIPCAUSE_SITUATION_ANALYTICS = 19, /* analytics of a network take the call for unwanted */
    SIPCAUSE_SITUATION_DIVERTED = 20, /* calls go to another address for now */
    SIPCAUSE_SITUATION_GONE = 21, /* the number is out of service, with no new one */
    SIPCAUSE_SITUATION_CANCELED = 22, /* the caller gave up */
    SIPCAUSE_SITUATION_IDENTITY_MISSING = 23, /* a signed caller ID is required, and none came */
    SIPCAUSE_SITUATION_IDENTITY_INVALID = 24, /* the signature of the caller ID is wrong */
    SIPCAUSE_SITUATION_MAINTENANCE = 25, /* this server is down for maintenance */
    SIPCAUSE_SITUATION_NEXT_HOP_FAILED = 26, /* the server behind this one answered 503 */
    SIPCAUSE_SITUATION_NEXT_HOP_SILENT = 27, /* nothing behind this one answered at all */
    SIPCAUSE_SITUATION_SECOND_INVITE = 28, /* an INVITE came before the last had its answer */
    SIPCAUSE_SITUATION_GLARE = 29, /* an INVITE came while this side's was under way */
    SIPCAUSE_SITUATION_REJECTED_QUIETLY = 30 /* a person rejects, and is not to be seen doing so */
};

/* What else is known then; sets of them are added up. */
enum sipcause_context {
    SIPCAUSE_CONTEXT_FORKED = 1 << 0, /* other devices of the callee are ringing, too */
    SIPCAUSE_CONTEXT_NOWHERE_ELSE = 1 << 1, /* no other device of the callee will answer */
    SIPCAUSE_CONTEXT_PSTN = 1 << 2, /* a gateway to the telephone network is on the way */
    SIPCAUSE_CONTEXT_RETRY_WANTED = 1 << 3, /* the caller is to try again later */
    SIPCAUSE_CONTEXT_UPSTREAM_FAILS_OVER = 1 << 4, /* who sent the call has another route to take */
    SIPCAUSE_CONTEXT_INTERMEDIARY = 1 << 5, /* a server in between answers, not the callee's device */
    SIPCAUSE_CONTEXT_IN_US = 1 << 6 /* the rules of the FCC hold here */
};

/* Why a reply is that one. */
enum sipcause_reply_basis {
    SIPCAUSE_REPLY_STATED = 0, /* its document says so */
    SIPCAUSE_REPLY_INFERRED = 1, /* it follows from its document */
    SIPCAUSE_REPLY_PRACTICE = 2 /* no standard says so, those who tried it do */
};

/* Does a Retry-After go with a reply? */
enum sipcause_reply_retry {
    SIPCAUSE_REPLY_RETRY_NONE = 0,   /* none */
    SIPCAUSE_REPLY_RETRY_CHOOSE = 1, /* one, of your choosing: no document says how long */
    SIPCAUSE_REPLY_RETRY_STATED = 2  /* any number from retry_min to retry_max, at random */
};

/* What to send. The texts are ASCII and const data of the library; where SIPCAUSE_READ reads
 * another memory, they are there. */
struct sipcause_reply {
    const char *phrase;      /* behind the code: "Busy Here" */
    const char *reason_text; /* "User busy"; "" where there is no Reason to add */
    uint16_t code;           /* 300 to 699 */
    uint16_t reason_cause;   /* of that protocol */
    uint16_t retry_min;      /* seconds */
    uint16_t retry_max;      /* seconds; 0, as the other, but for SIPCAUSE_REPLY_RETRY_STATED */
    uint16_t contexts;       /* those of the contexts that made it this code */
    uint8_t  reason_protocol; /* enum sipcause_protocol of the Reason to add; UNKNOWN: add none */
    uint8_t  retry;          /* enum sipcause_reply_retry */
    uint8_t  basis;          /* enum sipcause_reply_basis */
    uint8_t  situation;      /* enum sipcause_situation: that asked for, or UNKNOWN */
    uint8_t  row;            /* private */
};

/* Which code should I send? `situation`: enum sipcause_situation; a number that is none gets the
 * reply of SIPCAUSE_SITUATION_UNKNOWN, which is 480 and not 500: by RFC 3398 section 7.2.4.1 what
 * is unspecified becomes 480, while a 500 would blame this side and be tried again. `context`: a
 * sum of enum sipcause_context; bits that nobody defined count for nothing.
 *
 * Of the rows for a situation that which needs the most of what is known counts. A Q.850 cause is
 * there with SIPCAUSE_CONTEXT_PSTN (RFC 6432 section 3), and a Retry-After with
 * SIPCAUSE_CONTEXT_RETRY_WANTED where the code may have one, or where the situation demands it.
 *
 * What else the code demands is yours: the Contact of a 301 or 302, the challenge of a 401 or 407,
 * the Call-Info of a 608. The Reason of SIPCAUSE_SITUATION_ANSWERED_ELSEWHERE belongs into the
 * CANCEL to the other devices, whose INVITE is then answered by the code; to that of a 603 "Network
 * Blocked" add whom the caller may ask. */
void sipcause_reply_find(unsigned situation, unsigned context, struct sipcause_reply *reply);

#if SIPCAUSE_HEADERS
/* Writes the value of the Reason to add into `buffer`, NUL-terminated: `Q.850;cause=17;text="User
 * busy"`. Returns how long it is, the NUL not counted; 0 where there is none to add. Where it does
 * not fit in `size` bytes, "" is written. */
size_t sipcause_reply_reason(const struct sipcause_reply *reply, char *buffer, size_t size);
#endif

#endif

/* ---- Tones ----------------------------------------------------------------------------------- */

#if SIPCAUSE_TONES

/* The enum sipcause_tone that a phone lets its user hear. It plays none while media come from the
 * far end, which may be a tone (RFC 3960 section 3.2). An outcome that nobody defined sounds as one
 * that is unknown, and an entry that is SIPCAUSE_NO_CALL_END does not. */
unsigned sipcause_outcome_tone(unsigned outcome);
unsigned sipcause_status_tone(const struct sipcause_status *status);
#if SIPCAUSE_CAUSES
unsigned sipcause_cause_tone(const struct sipcause_cause *cause);
#endif
#if SIPCAUSE_VENDORS
unsigned sipcause_entry_tone(const struct sipcause_entry *entry);
#endif

#endif

/* ---- Calls ----------------------------------------------------------------------------------- */

#if SIPCAUSE_CALLS

/* What the messages and events of one call have told so far: 96 bytes, no pointers; copy it as you
 * like. All of it is private. Start it, hand it what comes in and goes out, in order, and ask
 * sipcause_diagnose() whenever you want to know: nothing is used up by that.
 *
 * The messages are those of one Call-ID, of either direction; which call a message belongs to is
 * yours to know. What need not be handed in is missed only where it would have told something: of
 * a stack that shows its user agent nothing but responses these are enough. Messages that come
 * twice do no harm. Which INVITE is the later one, the last 16 bits of its CSeq say. */
struct sipcause_said { /* by one message; private */
    uint8_t  method, has, rank, location, sense, text_sense;
    uint16_t code, message, tag, entry, q850, sip, exact;
    uint32_t retry_after;
};
struct sipcause_course { /* how it went; private */
    uint8_t  flags, stage, method, event, role, vendor, early_location;
    uint16_t messages, answered_in, cseq, now_cseq, early_in, early_cause;
    uint32_t caller_tag;
};
struct sipcause_call {
    struct sipcause_course course;
    struct sipcause_said now, final, request;
};

/* Makes a call ready for its first message. `role`: enum sipcause_role. */
void sipcause_call_start(struct sipcause_call *call, unsigned role);

#if SIPCAUSE_VENDORS
/* Says whose platform the call goes over, an enum sipcause_vendor_number, before its first message:
 * response codes and phrases then mean what they mean there, and header fields of other vendors say
 * nothing. Without it, what says itself whose it is counts for any vendor: X-Twilio-Error. */
void sipcause_call_vendor(struct sipcause_call *call, unsigned vendor);

/* A vendor's code, from wherever it came: for the response or request that ended the call where one
 * was handed in, header fields and all; else it ends the call by itself. */
void sipcause_call_entry(struct sipcause_call *call, const struct sipcause_entry *entry);
#endif

#if SIPCAUSE_SCAN

/* One message: a start line and header fields up to the blank line, as RFC 3261 section 7 has them;
 * any order, compact names, folded lines, a bare LF as line end, and line ends before the start
 * line (section 7.5) are fine. A body behind the blank line is not looked at.
 *
 * Returns how many bytes the head has, its blank line included, or a negative enum
 * sipcause_scan_error, and then nothing of it counts: SIPCAUSE_SHORT where the blank line has not
 * come yet, else what is wrong with the start line. */
ptrdiff_t sipcause_call_message(struct sipcause_call *call, const char *bytes, size_t len);

/* Reads heads that arrive in pieces. The buffer is yours and holds a line at a time: one that is
 * longer, folded lines and all, is passed over, so any cutting of a message gives the same call,
 * and so does the whole of it, if its lines fit. 256 bytes do for most, 1,024 for nearly all; it
 * takes 2 to see where a head ends. */
struct sipcause_call_reader {
    char   *buffer;
    size_t  size;
    size_t  len;   /* private */
    uint8_t state; /* private */
};
void sipcause_call_reader_start(struct sipcause_call_reader *reader, char *buffer, size_t size);

/* Goes on with the next `len` bytes of a head. Returns SIPCAUSE_SHORT while it goes on, another
 * negative enum sipcause_scan_error where its start line is wrong, or how many bytes of this piece
 * ended the head (at least 1). After an end or an error the next byte fed is the first of another
 * message: bodies are yours to pass over. */
ptrdiff_t sipcause_call_feed(struct sipcause_call *call, struct sipcause_call_reader *reader,
                             const char *bytes, size_t len);

#endif

/* The same for a stack that has taken its messages apart: one of these two begins a message, and
 * its header fields follow. */
void sipcause_call_status(struct sipcause_call *call, unsigned code, const char *phrase,
                          size_t len);
void sipcause_call_request(struct sipcause_call *call, const char *method, size_t len);

/* A header field of that message; a field with several values may be handed in whole or value by
 * value. Returns 1 where it is one that is looked at, so that a stack can learn which those are:
 * CSeq, From, Reason, Retry-After, To, Warning and the vendors'; and 0 for any other. */
int sipcause_call_header(struct sipcause_call *call, const char *name, size_t name_len,
                         const char *value, size_t value_len);

/* Takes back the message that began last: it was cut off, and what it said does not count. */
void sipcause_call_forget(struct sipcause_call *call);

/* What no message tells. `event`: enum sipcause_event. */
void sipcause_call_event(struct sipcause_call *call, unsigned event);

/* What a diagnosis prefers, and what it goes by: `struct sipcause_policy policy = { 0 };` is the
 * default. */
struct sipcause_policy {
    uint8_t prefer;         /* enum sipcause_prefer: which evidence comes first */
    uint8_t ignore_vendors; /* 1: what vendors' codes say does not count */
#if SIPCAUSE_MAPPING
    uint8_t profile;        /* enum sipcause_profile for the cause to pass on; 0: RFC 3398's */
    const struct sipcause_override *own; /* `own_count` rows that come before the profile's */
    size_t own_count;
#endif
};

/* Why a call ended, or how it goes, and what may be done about it. */
struct sipcause_diagnosis {
    uint8_t outcome;    /* enum sipcause_outcome: what happened */
    uint8_t action;     /* enum sipcause_action: what may be done about it */
    uint8_t decided_by; /* enum sipcause_decider */
    uint8_t by;         /* enum sipcause_by: who ended it */
    uint8_t stage;      /* enum sipcause_stage: how far it came */
    uint8_t over;       /* 1, or 0 where it goes on: a 405 to INFO ends no call */
    uint8_t missed;     /* 1: the callee's phone shows a missed call; 0 for any other role */
    uint8_t forked;     /* 1: several phones or servers responded */
    uint8_t retry;      /* enum sipcause_retry: may the same request go again? */
    uint8_t waits;      /* 1: a document or a Retry-After says how long to wait */
    uint8_t failover;   /* enum sipcause_failover: may it go elsewhere? */
    uint8_t effect;     /* enum sipcause_effect of what ended it or failed */
    uint8_t tone;       /* enum sipcause_tone for the caller to hear; none without SIPCAUSE_TONES */
    uint8_t location;   /* enum sipcause_location to pass on beside q850, or NO_LOCATION */
    uint8_t q850_came;  /* 1: a message had that cause; 0: it follows from the rest */
    uint16_t q850;      /* the cause to pass on, as it came, or by the profile; 0: none */
    uint16_t code;      /* to pass on upstream: 500 for a 503 (RFC 3261 section 16.7); 0: none */
    uint16_t decided_in; /* which message decided, from 1; 0 for an event, and for nothing */
    uint32_t wait_min_ms, wait_max_ms; /* before the same request goes again, where `waits` is 1;
                                        * where `retry` is next_server: to this one */
    const struct sipcause_status *status; /* the response code that stands, with what its phrase
                                           * makes of it; the row with code 0 where there is none */
#if SIPCAUSE_CAUSES
    const struct sipcause_cause *cause; /* what decided, where that was a cause of Reason; else a
                                         * row whose name is "" */
#endif
#if SIPCAUSE_VENDORS
    const struct sipcause_entry *entry; /* what decided, where that was a vendor's code; else the
                                         * entry of nobody */
#endif
};

/* What the call's evidence comes to. The most telling part of it decides, in the order of
 * spec/diagnosis.lua; where nothing tells, outcome and decided_by are 0. `policy` may be NULL. */
void sipcause_diagnose(const struct sipcause_call *call, const struct sipcause_policy *policy,
                       struct sipcause_diagnosis *diagnosis);

#endif

/* ---- Words ---------------------------------------------------------------------------------- */

#if SIPCAUSE_WORDS

/* The words of the spec for a number: "busy", "retry_later", "carrier". "" for a number that has
 * none. */
const char *sipcause_outcome_word(unsigned outcome);
const char *sipcause_action_word(unsigned action);
const char *sipcause_retry_word(unsigned retry);
const char *sipcause_acts_word(unsigned acts);
const char *sipcause_party_word(unsigned bit);  /* the name of the party 1 << bit */
const char *sipcause_side_word(unsigned side);
const char *sipcause_effect_word(unsigned effect);
const char *sipcause_flag_word(unsigned bit);   /* the name of the flag 1 << bit */
const char *sipcause_tone_word(unsigned tone);
const char *sipcause_stage_word(unsigned stage);
const char *sipcause_by_word(unsigned by);
const char *sipcause_failover_word(unsigned failover);
const char *sipcause_decider_word(unsigned decider);
const char *sipcause_event_word(unsigned event);

#endif

/* ---- Sources -------------------------------------------------------------------------------- */

#if SIPCAUSE_SOURCES

/* Which document says so, and where in it. */
struct sipcause_source {
    const char *id;    /* "rfc3261" */
    const char *where; /* "21.4.24" */
};

void sipcause_status_source(const struct sipcause_status *status, struct sipcause_source *source);
#if SIPCAUSE_CAUSES
void sipcause_cause_source(const struct sipcause_cause *cause, struct sipcause_source *source);
#endif
#if SIPCAUSE_VENDORS
void sipcause_entry_source(const struct sipcause_entry *entry, struct sipcause_source *source);
#endif
#if SIPCAUSE_FACTS
void sipcause_fact_source(const struct sipcause_fact *fact, struct sipcause_source *source);
#endif
#if SIPCAUSE_MAPPING
/* That of the row of the profile which a mapping goes by; "" where there is none. */
void sipcause_q850_to_sip_source(unsigned profile, unsigned cause, unsigned location,
                                 unsigned conditions, struct sipcause_source *source);
void sipcause_sip_to_q850_source(unsigned profile, unsigned code, unsigned conditions,
                                 struct sipcause_source *source);
#endif

#if SIPCAUSE_REPLIES
void sipcause_reply_source(const struct sipcause_reply *reply, struct sipcause_source *source);
#endif

/* A document that people can open. */
struct sipcause_document {
    const char *title; /* "RFC 3261" */
    const char *url;   /* "https://www.rfc-editor.org/rfc/rfc3261" */
};

/* The document of a source, as one of the functions above wrote it: its id is looked for where it
 * stands, not by what it says. Both texts are "" where the id is "". A program that does not call
 * this does not link them. */
void sipcause_source_document(const struct sipcause_source *source,
                              struct sipcause_document *document);

#endif

/* ---- Texts for people ------------------------------------------------------------------------ */

#if SIPCAUSE_TEXT

/* In the language that SIPCAUSE_TEXT names. */
enum sipcause_text {
    SIPCAUSE_DISPLAY = 0,   /* fits a phone's screen: at most 24 characters */
#if SIPCAUSE_SENTENCES
    SIPCAUSE_MEANING = 1,   /* one sentence: what happened */
    SIPCAUSE_ADVICE = 2,    /* one sentence: what to do */
#endif
    SIPCAUSE_DISPLAY_16 = 3 /* the same, or a shorter one: at most 16 characters */
};

/* Writes a text into `buffer`, NUL-terminated, as much of it as `size` bytes hold: nothing at all
 * when `size` is 0. One that does not fit ends behind a word, with the ellipsis of the language,
 * which is "..." in English: "Service..."; where no word fits beside that, behind a letter; where
 * no letter does, without it; never within a UTF-8 sequence. Returns how many bytes the whole text
 * has, the NUL not counted, as snprintf does: 0 where there is no such text. */
size_t sipcause_status_text(const struct sipcause_status *status, enum sipcause_text which,
                            char *buffer, size_t size);
#if SIPCAUSE_CAUSES
size_t sipcause_cause_text(const struct sipcause_cause *cause, enum sipcause_text which,
                           char *buffer, size_t size);
#endif
#if SIPCAUSE_VENDORS
size_t sipcause_entry_text(const struct sipcause_entry *entry, enum sipcause_text which,
                           char *buffer, size_t size);
#endif
#if SIPCAUSE_FACTS
size_t sipcause_fact_text(const struct sipcause_fact *fact, enum sipcause_text which, char *buffer,
                          size_t size);
#endif
#if SIPCAUSE_CALLS
/* That of what decided. */
size_t sipcause_diagnosis_text(const struct sipcause_diagnosis *diagnosis, enum sipcause_text which,
                               char *buffer, size_t size);
#endif
#if SIPCAUSE_REPLIES
/* The meaning of a reply is what the other side makes of it; the advice, what not to send instead,
 * and why. */
size_t sipcause_reply_text(const struct sipcause_reply *reply, enum sipcause_text which,
                           char *buffer, size_t size);
#endif

/* The same for a word of the vocabulary, by its number (a party and a flag by its bit): displays
 * and meaning. */
size_t sipcause_outcome_text(unsigned outcome, enum sipcause_text which, char *buffer, size_t size);
size_t sipcause_action_text(unsigned action, enum sipcause_text which, char *buffer, size_t size);
size_t sipcause_retry_text(unsigned retry, enum sipcause_text which, char *buffer, size_t size);
size_t sipcause_acts_text(unsigned acts, enum sipcause_text which, char *buffer, size_t size);
size_t sipcause_party_text(unsigned bit, enum sipcause_text which, char *buffer, size_t size);
size_t sipcause_side_text(unsigned side, enum sipcause_text which, char *buffer, size_t size);
size_t sipcause_effect_text(unsigned effect, enum sipcause_text which, char *buffer, size_t size);
size_t sipcause_flag_text(unsigned bit, enum sipcause_text which, char *buffer, size_t size);
size_t sipcause_tone_text(unsigned tone, enum sipcause_text which, char *buffer, size_t size);
size_t sipcause_stage_text(unsigned stage, enum sipcause_text which, char *buffer, size_t size);
size_t sipcause_by_text(unsigned by, enum sipcause_text which, char *buffer, size_t size);
size_t sipcause_failover_text(unsigned failover, enum sipcause_text which, char *buffer,
                              size_t size);
size_t sipcause_decider_text(unsigned decider, enum sipcause_text which, char *buffer, size_t size);
size_t sipcause_event_text(unsigned event, enum sipcause_text which, char *buffer, size_t size);

#endif

#ifdef __cplusplus
}
#endif

#endif
