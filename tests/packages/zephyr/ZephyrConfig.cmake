# SPDX-License-Identifier: MIT
# A stand-in for Zephyr, which Debian does not have: of its CMake only what an application and a
# module meet. It reads module.yml, has kconfiglib read the module's Kconfig with prj.conf, hands
# the CONFIG_ variables to the module's CMakeLists.txt, and builds for the host.

project(Zephyr LANGUAGES C)
add_executable(app)
add_library(zephyr_interface INTERFACE)
target_link_libraries(app PRIVATE zephyr_interface)

function(zephyr_library_named name)
    add_library(${name} STATIC)
    target_link_libraries(${name} PRIVATE zephyr_interface)
    target_link_libraries(app PRIVATE ${name})
    set(ZEPHYR_CURRENT_LIBRARY ${name} PARENT_SCOPE)
endfunction()
function(zephyr_library_sources)
    target_sources(${ZEPHYR_CURRENT_LIBRARY} PRIVATE ${ARGV})
endfunction()
function(zephyr_include_directories)
    target_include_directories(zephyr_interface INTERFACE ${ARGV})
endfunction()
function(zephyr_compile_definitions)
    target_compile_definitions(zephyr_interface INTERFACE ${ARGV})
endfunction()

include(${CMAKE_CURRENT_LIST_DIR}/../kconfig.cmake)
foreach(module IN LISTS ZEPHYR_EXTRA_MODULES)
    file(STRINGS ${module}/zephyr/module.yml lines)
    foreach(line IN LISTS lines)
        if(line MATCHES "^ *(name|cmake|kconfig): (.+)$")
            set(module_${CMAKE_MATCH_1} ${CMAKE_MATCH_2})
        endif()
    endforeach()
    read_kconfig(${module}/${module_kconfig} ${CMAKE_SOURCE_DIR}/prj.conf)
    add_subdirectory(${module}/${module_cmake} modules/${module_name})
endforeach()
