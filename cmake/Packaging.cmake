# `installer/package` makes a DEB, and a tarball, from what Install.cmake installs. With SOURCE_DATE_EPOCH set, two builds of
# one commit give the same bytes.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME clusterwright)
set(CPACK_PACKAGE_VENDOR "The Clusterwright maintainers")
set(CPACK_PACKAGE_CONTACT "The Clusterwright maintainers <maintainers@clusterwright.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Capacity planner for AI clusters")
set(CPACK_PACKAGE_DESCRIPTION "From a stated need to a procurement report: what to buy or rent, how much,
 where and when, how fast it will be and how sure that is, what it draws,
 weighs, emits and costs. Every number leads to its sources. Works offline.")
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 1)

set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${CMAKE_SOURCE_DIR}/.deps/highs/lib)
# What no linker sees: the reader of the catalog, the platform without a screen, texts beside the report's own letters.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-qpa-plugins, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libqt6sql6-psql, fonts-noto-core, hicolor-icon-theme, shared-mime-info")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
