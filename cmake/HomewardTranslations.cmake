# The tools of Debian's qt6-l10n-tools, without the designer that the CMake package of Qt Linguist brings along.
get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
get_filename_component(qt_tools ${qmake} DIRECTORY)
find_program(HOMEWARD_LRELEASE lrelease HINTS ${qt_tools} /usr/lib/qt6/bin REQUIRED)
find_program(HOMEWARD_LUPDATE lupdate HINTS ${qt_tools} /usr/lib/qt6/bin REQUIRED)

# homeward_add_translations(TARGET LANGUAGE...): translations/homeward_LANGUAGE.ts as :/translations/homeward_LANGUAGE.qm
function(homeward_add_translations target)
    foreach(language ${ARGN})
        set(source ${CMAKE_CURRENT_SOURCE_DIR}/translations/homeward_${language}.ts)
        set(catalogue ${CMAKE_CURRENT_BINARY_DIR}/homeward_${language}.qm)
        add_custom_command(
            OUTPUT ${catalogue}
            COMMAND ${HOMEWARD_LRELEASE} -silent ${source} -qm ${catalogue}
            DEPENDS ${source}
            COMMENT "Catalogue ${language}"
            VERBATIM)
        list(APPEND catalogues ${catalogue})
    endforeach()
    qt_add_resources(${target} translations
        PREFIX /translations
        BASE ${CMAKE_CURRENT_BINARY_DIR}
        FILES ${catalogues})
endfunction()
