# Linked PRIVATE by every target of ours, never by third-party code.
add_library(homeward_warnings INTERFACE)
add_library(homeward::warnings ALIAS homeward_warnings)

option(HOMEWARD_WERROR "Treat warnings as errors" ON)

target_compile_options(homeward_warnings INTERFACE
    -Wall -Wextra -Wpedantic
    -Wconversion -Wsign-conversion -Wdouble-promotion
    -Wshadow -Wold-style-cast -Wcast-align -Wformat=2
    -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op -Wuseless-cast>
    $<$<BOOL:${HOMEWARD_WERROR}>:-Werror>)

# For QML modules: qmlcachegen writes C++ into the same target, and that code is not ours to fix.
function(homeward_warn_about_sources)
    get_target_property(options homeward_warnings INTERFACE_COMPILE_OPTIONS)
    set_source_files_properties(${ARGN} PROPERTIES COMPILE_OPTIONS "${options}")
endfunction()

option(HOMEWARD_HARDENING "Harden the binaries as the threat model asks (needs an optimised build)" OFF)
if(HOMEWARD_HARDENING)
    add_compile_options(-D_FORTIFY_SOURCE=3 -D_GLIBCXX_ASSERTIONS -fstack-protector-strong
        -fstack-clash-protection -fcf-protection=full -ftrivial-auto-var-init=zero)
    add_link_options(-pie -Wl,-z,relro,-z,now,-z,noexecstack)
endif()
