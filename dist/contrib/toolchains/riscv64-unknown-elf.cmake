# SPDX-License-Identifier: MIT
# Generated from gen/packages, VERSION and spec/. Do not edit: change those and run `make dist`.
#
# RISC-V, bare, of 32 bits unless you say: cmake --toolchain FILE -DSIPCAUSE_ARCH=rv64imac -DSIPCAUSE_ABI=lp64.
# Without a C library to link with, no program is tried out.

set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR riscv)
set(CMAKE_C_COMPILER riscv64-unknown-elf-gcc)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
set(CMAKE_TRY_COMPILE_PLATFORM_VARIABLES SIPCAUSE_ARCH SIPCAUSE_ABI)
set(SIPCAUSE_ARCH rv32imac CACHE STRING "What follows -march=")
set(SIPCAUSE_ABI ilp32 CACHE STRING "What follows -mabi=")
set(CMAKE_C_FLAGS_INIT
    "-march=${SIPCAUSE_ARCH} -mabi=${SIPCAUSE_ABI} -mcmodel=medany -ffreestanding -ffunction-sections -fdata-sections")
