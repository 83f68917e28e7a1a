# SPDX-License-Identifier: GPL-3.0-or-later
option(TIDEMARK_WERROR "Treat warnings as errors" ON)

# Includes are written from the root of the repository, so that a line says which room it enters.
function(tidemark_target target)
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR})
    if(TIDEMARK_WERROR AND NOT MSVC)
        target_compile_options(${target} PRIVATE -Werror)
    endif()
    # GCC 12 sees uninitialized values in every std::optional of a struct (GCC bug 80635).
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${target} PRIVATE -Wno-maybe-uninitialized)
    endif()
endfunction()
