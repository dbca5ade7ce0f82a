# Read by cpack once for each kind: the tarball has bin, lib and share at its top, the DEB has them under /usr.
if(CPACK_GENERATOR STREQUAL "TGZ")
  set(CPACK_PACKAGING_INSTALL_PREFIX "")
endif()
