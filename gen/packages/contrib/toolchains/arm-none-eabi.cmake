# SPDX-License-Identifier: MIT
# {{banner}}
#
# Cortex-M, bare: cmake --toolchain FILE -DSIPCAUSE_CPU=cortex-m0plus. Without a C library to link with, no
# program is tried out.

set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR arm)
set(CMAKE_C_COMPILER arm-none-eabi-gcc)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
set(CMAKE_TRY_COMPILE_PLATFORM_VARIABLES SIPCAUSE_CPU)
set(SIPCAUSE_CPU cortex-m3 CACHE STRING "What follows -mcpu=")
set(CMAKE_C_FLAGS_INIT "-mcpu=${SIPCAUSE_CPU} -mthumb -ffunction-sections -fdata-sections")
