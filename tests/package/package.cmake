# Slow tests of what leaves the building; run with `ctest -C Package -L package`, never in the default run.
add_test(NAME package_recalculation CONFIGURATIONS Package
  COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_LIST_DIR}/recalculation.py $<TARGET_FILE:clusterwright-cli> ${CMAKE_SOURCE_DIR})
add_test(NAME package_check CONFIGURATIONS Package
  COMMAND ${CMAKE_CURRENT_LIST_DIR}/check ${CMAKE_SOURCE_DIR}/build-package)
set_tests_properties(package_recalculation package_check PROPERTIES LABELS package TIMEOUT 3600
  ENVIRONMENT "CLUSTERWRIGHT_CATALOG=${CMAKE_BINARY_DIR}/share/clusterwright/catalog.sqlite;TZ=UTC")

# The linker's part of the hardening is in every build.
if(NOT CLUSTERWRIGHT_SANITIZE)
  add_test(NAME hardening COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_LIST_DIR}/check_hardening.py
    $<$<BOOL:${CLUSTERWRIGHT_HARDEN}>:--compiled> $<TARGET_FILE:clusterwright-cli> $<TARGET_FILE:clusterwright-probe>)
  set_tests_properties(hardening PROPERTIES LABELS structure)
endif()
