# SPDX-License-Identifier: MIT
# A stand-in for ESP-IDF, which Debian does not have: of its CMake only what a project and a
# component meet. As ESP-IDF does, it runs each component's CMakeLists.txt twice: first as a script,
# where all that counts is what idf_component_register() requires and no target may be made; then as
# part of the build, with the CONFIG_ variables that kconfiglib reads out of Kconfig and
# sdkconfig.defaults. Builds for the host.

include(${CMAKE_CURRENT_LIST_DIR}/../../../kconfig.cmake)

function(idf_component_register)
    cmake_parse_arguments(component "" "" "SRCS;INCLUDE_DIRS;REQUIRES" ${ARGN})
    add_library(${COMPONENT_LIB} STATIC ${component_SRCS})
    target_include_directories(${COMPONENT_LIB} PUBLIC ${component_INCLUDE_DIRS})
    foreach(name IN LISTS component_REQUIRES)
        target_link_libraries(${COMPONENT_LIB} PUBLIC __idf_${name})
    endforeach()
endfunction()

function(run_as_script folder)
    file(WRITE ${CMAKE_BINARY_DIR}/script.cmake
        "macro(idf_component_register)\nset(registered 1)\nreturn()\nendmacro()\n"
        "set(ESP_PLATFORM 1)\ninclude(${folder}/CMakeLists.txt)\n"
        "if(NOT registered)\nmessage(FATAL_ERROR \"${folder} is no component\")\nendif()\n")
    execute_process(
        COMMAND ${CMAKE_COMMAND} -P ${CMAKE_BINARY_DIR}/script.cmake
        COMMAND_ERROR_IS_FATAL ANY)
endfunction()

macro(project name)
    _project(${name} LANGUAGES C)
    set(ESP_PLATFORM 1)
    file(GLOB components ${CMAKE_SOURCE_DIR}/components/*)
    foreach(folder IN ITEMS ${components} ${CMAKE_SOURCE_DIR}/main)
        get_filename_component(component ${folder} NAME)
        run_as_script(${folder})
        if(EXISTS ${folder}/Kconfig)
            read_kconfig(${folder}/Kconfig ${CMAKE_SOURCE_DIR}/sdkconfig.defaults)
        endif()
        set(COMPONENT_LIB __idf_${component})
        add_subdirectory(${folder} ${component})
    endforeach()
    file(WRITE ${CMAKE_BINARY_DIR}/empty.c "")
    add_executable(${name}.elf ${CMAKE_BINARY_DIR}/empty.c)
    target_link_libraries(${name}.elf -Wl,--whole-archive __idf_main -Wl,--no-whole-archive)
endmacro()
