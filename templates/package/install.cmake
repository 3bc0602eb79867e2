# What `cmake --install` puts where, and the Debian package that cpack makes of it. The program runs where things are built,
# and what it writes is the same for every machine: nothing here asks for what machine a project is.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set(SUNSETC_TEMPLATES ${CMAKE_INSTALL_DATADIR}/sunsetc/templates)
set(SUNSETC_SCHEMAS ${CMAKE_INSTALL_DATADIR}/sunsetc/schemas)
set(cmake_folder ${CMAKE_INSTALL_DATADIR}/cmake/sunsetc)

configure_package_config_file(templates/package/sunsetcConfig.cmake.in ${PROJECT_BINARY_DIR}/package/sunsetcConfig.cmake
    INSTALL_DESTINATION ${cmake_folder} PATH_VARS CMAKE_INSTALL_BINDIR SUNSETC_TEMPLATES SUNSETC_SCHEMAS)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/package/sunsetcConfigVersion.cmake
    COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
configure_file(templates/package/sunsetc.pc.in package/sunsetc.pc @ONLY)

install(TARGETS sunsetc RUNTIME)
install(DIRECTORY templates/ DESTINATION ${SUNSETC_TEMPLATES} FILES_MATCHING PATTERN "*.mustache")
install(FILES templates/README.md DESTINATION ${SUNSETC_TEMPLATES})
install(DIRECTORY templates/ DESTINATION ${SUNSETC_SCHEMAS} FILES_MATCHING PATTERN "*.schema.json" PATTERN examples EXCLUDE)
install(FILES ${PROJECT_BINARY_DIR}/package/sunsetcConfig.cmake
    ${PROJECT_BINARY_DIR}/package/sunsetcConfigVersion.cmake templates/package/sunsetcHeaders.cmake DESTINATION ${cmake_folder})
install(FILES ${PROJECT_BINARY_DIR}/package/sunsetc.pc DESTINATION ${CMAKE_INSTALL_DATADIR}/pkgconfig)
# Each example is whole; Bazel's holds the rules that are to be copied.
install(FILES templates/package/sunset.bzl DESTINATION ${CMAKE_INSTALL_DATADIR}/sunsetc/examples/bazel)
foreach(kind make make-units ninja ninja-units cmake meson bazel)
    install(DIRECTORY tests/consumers/docs tests/consumers/source tests/consumers/${kind}/
        DESTINATION ${CMAKE_INSTALL_DATADIR}/sunsetc/examples/${kind} USE_SOURCE_PERMISSIONS)
    install(FILES tests/consumers/list.txt.mustache DESTINATION ${CMAKE_INSTALL_DATADIR}/sunsetc/examples/${kind})
endforeach()
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/sunsetc RENAME copyright)
install(FILES ${MANUAL_FOLDER}/sunsetc.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${MANUAL_FOLDER}/sunset-page.5.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man5)
install(FILES ${MANUAL_FOLDER}/sunsetc.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
    RENAME sunsetc)
# Debian's zsh looks into the one below /usr/local and into the other below /usr.
foreach(folder site-functions vendor-completions)
    install(FILES ${MANUAL_FOLDER}/sunsetc.zsh DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/${folder} RENAME _sunsetc)
endforeach()
install(FILES ${MANUAL_FOLDER}/sunsetc.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_CONTACT "The authors of sunsetc <sunsetc@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "compiler from Microsoft Docs pages to data")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Finds deprecation schedules, dated notices, FAQ entries and transitions
in pages of Microsoft Docs, and writes them as JSON, as C headers and as
whatever a template makes of them.")
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
include(CPack)
