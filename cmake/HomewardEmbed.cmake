# Puts files into the program as constants, so that nothing has to be found at run time.
#
# homeward_embed(TARGET HEADER NAMESPACE kName=path ...) writes HEADER (root-relative) with one
# `inline constexpr std::string_view kName` per file, and rebuilds it when a file changes.
function(homeward_embed target header namespace)
    set(out ${PROJECT_BINARY_DIR}/embedded/${header})
    set(inputs)
    foreach(pair ${ARGN})
        string(REGEX REPLACE "^[^=]*=" "" path ${pair})
        list(APPEND inputs ${path})
    endforeach()
    add_custom_command(OUTPUT ${out}
        COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tools/embed.py ${out} ${namespace} ${ARGN}
        DEPENDS ${inputs} ${PROJECT_SOURCE_DIR}/tools/embed.py
        WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}
        VERBATIM)
    target_sources(${target} PRIVATE ${out})
    target_include_directories(${target} PRIVATE ${PROJECT_BINARY_DIR}/embedded)
endfunction()
find_package(Python3 REQUIRED COMPONENTS Interpreter)
