# SPDX-License-Identifier: MIT
# Generated from gen/packages, VERSION and spec/. Do not edit: change those and run `make dist`.
#
# For a CMake build of your own: what to compile, where the header is, what may be left out.

set(SIPCAUSE_FILES "${CMAKE_CURRENT_LIST_DIR}/sipcause.c")
set(SIPCAUSE_INCLUDE_DIRS "${CMAKE_CURRENT_LIST_DIR}")
set(SIPCAUSE_SWITCHES
    SIPCAUSE_VENDOR_PLIVO
    SIPCAUSE_VENDOR_DIDWW
    SIPCAUSE_VENDOR_EXOTEL
    SIPCAUSE_VENDOR_2TALK
    SIPCAUSE_VENDOR_ACS
    SIPCAUSE_VENDOR_AMAZON_CONNECT
    SIPCAUSE_VENDOR_ASTERISK
    SIPCAUSE_VENDOR_CISCO_CUCM
    SIPCAUSE_VENDOR_FREESWITCH
    SIPCAUSE_VENDOR_LIVEKIT
    SIPCAUSE_VENDOR_PLIVO_VOICE
    SIPCAUSE_VENDOR_RETELL
    SIPCAUSE_VENDOR_TEAMS
    SIPCAUSE_VENDOR_TELNYX
    SIPCAUSE_VENDOR_TWILIO
    SIPCAUSE_VENDOR_VAPI
    SIPCAUSE_VENDOR_VONAGE
    SIPCAUSE_VENDOR_YETI
    SIPCAUSE_ALL_VENDORS
    SIPCAUSE_CAUSES_CORE
    SIPCAUSE_CAUSES_SIP
    SIPCAUSE_CAUSES_Q_850
    SIPCAUSE_CAUSES_PREEMPTION
    SIPCAUSE_CAUSES_STIR
    SIPCAUSE_CAUSES_RELEASE_CAUSE
    SIPCAUSE_CAUSES_FAILURE_CAUSE
    SIPCAUSE_CAUSES_EMM
    SIPCAUSE_CAUSES_ESM
    SIPCAUSE_CAUSES_S1AP_RNL
    SIPCAUSE_CAUSES_S1AP_TL
    SIPCAUSE_CAUSES_S1AP_NAS
    SIPCAUSE_CAUSES_S1AP_MISC
    SIPCAUSE_CAUSES_S1AP_PROT
    SIPCAUSE_CAUSES_DIAMETER
    SIPCAUSE_CAUSES_IKEV2
    SIPCAUSE_CAUSES_5GMM
    SIPCAUSE_CAUSES_5GSM
    SIPCAUSE_CAUSES_NGAP_RNL
    SIPCAUSE_CAUSES_NGAP_TL
    SIPCAUSE_CAUSES_NGAP_NAS
    SIPCAUSE_CAUSES_NGAP_MISC
    SIPCAUSE_CAUSES_NGAP_PROT
    SIPCAUSE_SCAN
    SIPCAUSE_PHRASE_POINTERS
    SIPCAUSE_PHRASES
    SIPCAUSE_HEADERS
    SIPCAUSE_ERROR_FIELDS
    SIPCAUSE_METHODS
    SIPCAUSE_POINTERS
    SIPCAUSE_FACTS
    SIPCAUSE_MAPPING
    SIPCAUSE_Q850_NAMES
    SIPCAUSE_REPLIES
    SIPCAUSE_TONES
    SIPCAUSE_CALLS
    SIPCAUSE_WORDS
    SIPCAUSE_SOURCES
    SIPCAUSE_SENTENCES
    SIPCAUSE_MAPPING_RFC3398
    SIPCAUSE_MAPPING_RFC4497
    SIPCAUSE_MAPPING_ASTERISK
    SIPCAUSE_MAPPING_FREESWITCH
)
set(SIPCAUSE_SWITCHES_OFF
    SIPCAUSE_VENDOR_ACS
    SIPCAUSE_VENDOR_AMAZON_CONNECT
    SIPCAUSE_VENDOR_ASTERISK
    SIPCAUSE_VENDOR_CISCO_CUCM
    SIPCAUSE_VENDOR_FREESWITCH
    SIPCAUSE_VENDOR_LIVEKIT
    SIPCAUSE_VENDOR_PLIVO_VOICE
    SIPCAUSE_VENDOR_RETELL
    SIPCAUSE_VENDOR_TEAMS
    SIPCAUSE_VENDOR_TELNYX
    SIPCAUSE_VENDOR_TWILIO
    SIPCAUSE_VENDOR_VAPI
    SIPCAUSE_VENDOR_VONAGE
    SIPCAUSE_VENDOR_YETI
    SIPCAUSE_ALL_VENDORS
    SIPCAUSE_CAUSES_CORE
    SIPCAUSE_CAUSES_EMM
    SIPCAUSE_CAUSES_ESM
    SIPCAUSE_CAUSES_S1AP_RNL
    SIPCAUSE_CAUSES_S1AP_TL
    SIPCAUSE_CAUSES_S1AP_NAS
    SIPCAUSE_CAUSES_S1AP_MISC
    SIPCAUSE_CAUSES_S1AP_PROT
    SIPCAUSE_CAUSES_DIAMETER
    SIPCAUSE_CAUSES_IKEV2
    SIPCAUSE_CAUSES_5GMM
    SIPCAUSE_CAUSES_5GSM
    SIPCAUSE_CAUSES_NGAP_RNL
    SIPCAUSE_CAUSES_NGAP_TL
    SIPCAUSE_CAUSES_NGAP_NAS
    SIPCAUSE_CAUSES_NGAP_MISC
    SIPCAUSE_CAUSES_NGAP_PROT
)
set(SIPCAUSE_OTHER_TEXTS
    OFF
)

# SIPCAUSE_VENDORS, a list such as "plivo;teams": these vendors and no other, but for those whose
# switches are set.
set(SIPCAUSE_KNOWN_VENDORS
    plivo
    didww
    exotel
    2talk
    acs
    amazon_connect
    asterisk
    cisco_cucm
    freeswitch
    livekit
    plivo_voice
    retell
    teams
    telnyx
    twilio
    vapi
    vonage
    yeti
)
foreach(word IN LISTS SIPCAUSE_VENDORS)
    if(NOT word IN_LIST SIPCAUSE_KNOWN_VENDORS)
        message(FATAL_ERROR "SIPCAUSE_VENDORS: no such vendor as ${word}; there are: ${SIPCAUSE_KNOWN_VENDORS}")
    endif()
endforeach()
if(SIPCAUSE_VENDORS)
    foreach(word IN LISTS SIPCAUSE_KNOWN_VENDORS)
        string(TOUPPER "SIPCAUSE_VENDOR_${word}" switch)
        if(NOT DEFINED ${switch} AND word IN_LIST SIPCAUSE_VENDORS)
            set(${switch} ON)
        elseif(NOT DEFINED ${switch})
            set(${switch} OFF)
        endif()
    endforeach()
endif()

# Puts into `result` the definitions for what differs from the header's defaults: switches that are off,
# or on where they are off by themselves, and a text other than the default. Before the names of the variables stands `prefix`: CONFIG_ for Kconfig.
function(sipcause_definitions prefix result)
    set(definitions)
    foreach(switch IN LISTS SIPCAUSE_SWITCHES)
        if(switch IN_LIST SIPCAUSE_SWITCHES_OFF)
            if(${prefix}${switch})
                list(APPEND definitions ${switch}=1)
            endif()
        elseif(NOT ${prefix}${switch})
            list(APPEND definitions ${switch}=0)
        endif()
    endforeach()
    foreach(text IN LISTS SIPCAUSE_OTHER_TEXTS)
        if(${prefix}SIPCAUSE_TEXT_${text})
            list(APPEND definitions SIPCAUSE_TEXT=SIPCAUSE_TEXT_${text})
        endif()
    endforeach()
    set(${result} ${definitions} PARENT_SCOPE)
endfunction()

# Stops at a vendor or a protocol that there is not, in a variable or in a flag: it would be left out of nothing.
function(sipcause_check_options)
    get_cmake_property(names VARIABLES)
    get_directory_property(given COMPILE_DEFINITIONS)
    string(REGEX MATCHALL "SIPCAUSE_(VENDOR|CAUSES)_[A-Z0-9_]+" names "${names};${given};${CMAKE_C_FLAGS}")
    foreach(name IN LISTS names)
        if(NOT name IN_LIST SIPCAUSE_SWITCHES)
            message(FATAL_ERROR "${name}: no such option of sipcause; there are: ${SIPCAUSE_SWITCHES}")
        endif()
    endforeach()
endfunction()
sipcause_check_options()
