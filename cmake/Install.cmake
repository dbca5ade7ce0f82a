# What an installed Clusterwright consists of, relative to its prefix. Programs find their catalog and their help beside
# themselves (../share/clusterwright) and HiGHS through a relative path, so that the whole folder may be moved.
include(GNUInstallDirs)

set(private_libraries ${CMAKE_INSTALL_LIBDIR}/clusterwright)
set_target_properties(clusterwright clusterwright-cli PROPERTIES INSTALL_RPATH "$ORIGIN/../${private_libraries}")
install(TARGETS clusterwright clusterwright-cli clusterwright-probe RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

# HiGHS goes along where it is not the distribution's own.
get_target_property(highs_library highs::highs LOCATION)
get_filename_component(highs_library ${highs_library} REALPATH)
cmake_path(IS_PREFIX CMAKE_SOURCE_DIR ${highs_library} NORMALIZE highs_is_private)
if(highs_is_private)
  install(PROGRAMS ${highs_library} DESTINATION ${private_libraries} RENAME libhighs.so)
endif()

install(FILES ${CMAKE_BINARY_DIR}/share/clusterwright/catalog.sqlite DESTINATION ${CMAKE_INSTALL_DATADIR}/clusterwright)
install(DIRECTORY ${CMAKE_SOURCE_DIR}/resources/samples/ DESTINATION ${CMAKE_INSTALL_DATADIR}/clusterwright/samples)

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
install(CODE "set(folder \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${documents}\")
execute_process(COMMAND gzip -9nc ${CMAKE_SOURCE_DIR}/CHANGELOG.md OUTPUT_FILE \${folder}/changelog.gz
  COMMAND_ERROR_IS_FATAL ANY)")
