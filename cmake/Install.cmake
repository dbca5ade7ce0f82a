# What an installed Clusterwright consists of, relative to its prefix. Programs find their catalog and their help beside
# themselves (../share/clusterwright) and HiGHS through a relative path, so that the whole folder may be moved.
include(GNUInstallDirs)
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON) # installer/package names what it builds

set(private_libraries ${CMAKE_INSTALL_LIBDIR}/clusterwright/solver)
set_target_properties(clusterwright clusterwright-cli PROPERTIES INSTALL_RPATH "$ORIGIN/../${private_libraries}")
set_target_properties(clusterwright-probe PROPERTIES INSTALL_RPATH "")
if(CLUSTERWRIGHT_REPRODUCIBLE) # the path to HiGHS is part of what a build id is made of
  set_target_properties(clusterwright clusterwright-cli clusterwright-probe PROPERTIES BUILD_WITH_INSTALL_RPATH ON)
endif()
install(TARGETS clusterwright clusterwright-cli clusterwright-probe RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

# HiGHS goes along where it is not the distribution's own.
get_target_property(highs_library highs::highs LOCATION)
get_filename_component(highs_library ${highs_library} REALPATH)
cmake_path(IS_PREFIX CMAKE_SOURCE_DIR ${highs_library} NORMALIZE highs_is_private)
if(highs_is_private)
  install(FILES ${highs_library} DESTINATION ${private_libraries} RENAME libhighs.so)
  install(CODE "execute_process(COMMAND ${CMAKE_STRIP} --strip-unneeded
    \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${private_libraries}/libhighs.so\" COMMAND_ERROR_IS_FATAL ANY)")
endif()

install(FILES ${CMAKE_BINARY_DIR}/share/clusterwright/catalog.sqlite DESTINATION ${CMAKE_INSTALL_DATADIR}/clusterwright)
install(DIRECTORY ${CMAKE_SOURCE_DIR}/resources/samples/ DESTINATION ${CMAKE_INSTALL_DATADIR}/clusterwright/samples
  FILES_MATCHING PATTERN "*.cwplan" PATTERN "*.json")

set(share ${CMAKE_SOURCE_DIR}/installer/share)
install(FILES ${share}/clusterwright.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${share}/clusterwright-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME clusterwright.xml)
install(FILES ${share}/clusterwright.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo
  RENAME io.github.clusterwright.Clusterwright.metainfo.xml)
set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable)
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/clusterwright.svg DESTINATION ${icons}/apps)
install(FILES ${share}/application-x-clusterwright-plan.svg DESTINATION ${icons}/mimetypes)

# Made from the registries and docs/: manual pages, completions, and the guide that F1 shows, which lies beside the catalog.
set(reference ${CMAKE_BINARY_DIR}/share/clusterwright)
add_custom_target(reference COMMAND clusterwright-reference ${CMAKE_SOURCE_DIR} ${reference} VERBATIM
  COMMENT "Writing manual pages, completions and the guide")
install(DIRECTORY ${reference}/help DESTINATION ${CMAKE_INSTALL_DATADIR}/clusterwright)
install(CODE "file(GLOB pages \"${reference}/man/*.1\")
foreach(page IN LISTS pages)
  get_filename_component(name \${page} NAME)
  set(folder \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_MANDIR}/man1\")
  file(MAKE_DIRECTORY \${folder})
  execute_process(COMMAND gzip -9nc \${page} OUTPUT_FILE \${folder}/\${name}.gz COMMAND_ERROR_IS_FATAL ANY)
endforeach()")
install(FILES ${reference}/completions/clusterwright-cli.bash
  DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME clusterwright-cli)
install(FILES ${reference}/completions/_clusterwright-cli DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES ${reference}/completions/clusterwright-cli.fish
  DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

set(documents ${CMAKE_INSTALL_DATADIR}/doc/clusterwright)
install(FILES ${share}/copyright ${CMAKE_SOURCE_DIR}/resources/fonts/ClusterwrightSans-LICENSE.txt
  ${CMAKE_SOURCE_DIR}/resources/fonts/ClusterwrightMono-LICENSE.txt ${CMAKE_BINARY_DIR}/clusterwright.spdx.json
  DESTINATION ${documents})
# Debian wants its own form of a changelog beside ours; the day is that of the commit (SOURCE_DATE_EPOCH).
string(TIMESTAMP day "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/changelog CONTENT "clusterwright (${PROJECT_VERSION}) bookworm; urgency=medium

  * What changed for users stands in CHANGELOG.md.gz.

 -- The Clusterwright maintainers <maintainers@clusterwright.example>  ${day}
")
foreach(pair "CHANGELOG.md|${CMAKE_SOURCE_DIR}/CHANGELOG.md" "changelog|${CMAKE_BINARY_DIR}/changelog")
  string(REPLACE "|" ";" pair ${pair})
  list(GET pair 0 name)
  list(GET pair 1 file)
  install(CODE "execute_process(COMMAND gzip -9nc ${file}
    OUTPUT_FILE \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${documents}/${name}.gz\" COMMAND_ERROR_IS_FATAL ANY)")
endforeach()
