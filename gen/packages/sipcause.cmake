# SPDX-License-Identifier: MIT
# {{banner}}
#
# For a CMake build of your own: what to compile, where the header is, what may be left out.

set(SIPCAUSE_FILES "${CMAKE_CURRENT_LIST_DIR}/sipcause.c")
set(SIPCAUSE_INCLUDE_DIRS "${CMAKE_CURRENT_LIST_DIR}")
set(SIPCAUSE_SWITCHES
{{#switches}}
    {{macro}}
{{/switches}}
)
set(SIPCAUSE_SWITCHES_OFF
{{#off_switches}}
    {{macro}}
{{/off_switches}}
)
set(SIPCAUSE_OTHER_TEXTS
{{#other_texts}}
    {{name}}
{{/other_texts}}
)

# SIPCAUSE_VENDORS, a list such as "plivo;teams": these vendors and no other, but for those whose
# switches are set.
set(SIPCAUSE_KNOWN_VENDORS
{{#vendor_options}}
    {{vendor_word}}
{{/vendor_options}}
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
