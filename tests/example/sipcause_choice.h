/* SPDX-License-Identifier: MIT
 *
 * sipcause_choice.h - what this phone wants of sipcause: one carrier, the causes of telephone
 * networks, a display for 24 characters. What else it does not call, the linker drops unasked.
 */
#define SIPCAUSE_VENDOR_DIDWW 0
#define SIPCAUSE_VENDOR_EXOTEL 0
#define SIPCAUSE_VENDOR_2TALK 0
#define SIPCAUSE_MAPPING 0
#define SIPCAUSE_FACTS 0
#define SIPCAUSE_SENTENCES 0
#define SIPCAUSE_CAUSES_SIP 0
#define SIPCAUSE_CAUSES_PREEMPTION 0
#define SIPCAUSE_CAUSES_STIR 0
#define SIPCAUSE_CAUSES_RELEASE_CAUSE 0
#define SIPCAUSE_CAUSES_FAILURE_CAUSE 0
