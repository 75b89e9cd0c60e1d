# SPDX-License-Identifier: MIT
# read_kconfig(FILE CONFIGURATION): what kconfiglib makes of a Kconfig file and a configuration, as
# variables CONFIG_... that are y or not there. Whatever kconfiglib warns of is an error.

function(read_kconfig file configuration)
    set(config ${CMAKE_BINARY_DIR}/kconfig.config)
    execute_process(
        COMMAND ${CMAKE_COMMAND} -E env KCONFIG_CONFIG=${config}
            /usr/bin/python3 -m defconfig --kconfig ${file} ${configuration}
        RESULT_VARIABLE result ERROR_VARIABLE complaints)
    if(NOT result EQUAL 0 OR complaints)
        message(FATAL_ERROR "kconfiglib: ${complaints}")
    endif()
    file(STRINGS ${config} lines REGEX "^CONFIG_")
    foreach(line IN LISTS lines)
        string(REGEX MATCH "^([^=]+)=(.*)$" line ${line})
        set(${CMAKE_MATCH_1} ${CMAKE_MATCH_2} PARENT_SCOPE)
    endforeach()
endfunction()
