/* SPDX-License-Identifier: MIT
 *
 * sipcause_choice.h - what this gateway wants of sipcause: no vendors, Q.850 and its names, one
 * profile, and the display texts for whoever watches it. What else it does not call, the linker
 * drops unasked.
 */
#define SIPCAUSE_VENDOR_PLIVO 0
#define SIPCAUSE_VENDOR_DIDWW 0
#define SIPCAUSE_VENDOR_EXOTEL 0
#define SIPCAUSE_VENDOR_2TALK 0
#define SIPCAUSE_TONES 0
#define SIPCAUSE_SENTENCES 0
#define SIPCAUSE_CAUSES_SIP 0
#define SIPCAUSE_CAUSES_PREEMPTION 0
#define SIPCAUSE_CAUSES_STIR 0
#define SIPCAUSE_CAUSES_RELEASE_CAUSE 0
#define SIPCAUSE_CAUSES_FAILURE_CAUSE 0
#define SIPCAUSE_MAPPING_RFC4497 0
#define SIPCAUSE_MAPPING_ASTERISK 0
#define SIPCAUSE_MAPPING_FREESWITCH 0
