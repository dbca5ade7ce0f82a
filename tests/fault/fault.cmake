# Reliability: the real programs killed and starved (docs/reliability.md). CI runs a short seeded choice; everything is
# `tests/fault/kills.py --kills 500` and `tests/fault/faults.py`, started by tests/fault/run.
add_library(cw_fault_device MODULE fault/faultdevice.cpp)
set_target_properties(cw_fault_device PROPERTIES LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin/tests PREFIX ""
  CXX_VISIBILITY_PRESET default) # its functions stand before those of the system
target_link_libraries(cw_fault_device PRIVATE cw_common ${CMAKE_DL_LIBS})

# The window, driven without a hand on it.
add_executable(cw_window_driver fault/windowdriver.cpp)
set_target_properties(cw_window_driver PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin/tests)
target_link_libraries(cw_window_driver PRIVATE cw_ui cw_resources)

set(fault_environment "CLUSTERWRIGHT_CLI=$<TARGET_FILE:clusterwright-cli>;CLUSTERWRIGHT_SOURCE=${CMAKE_SOURCE_DIR}"
  "CLUSTERWRIGHT_CATALOG=${CMAKE_BINARY_DIR}/share/clusterwright/catalog.sqlite"
  "CLUSTERWRIGHT_CATALOG_COMPILER=$<TARGET_FILE:catalog-compile>"
  "CLUSTERWRIGHT_PROBE=$<TARGET_FILE:clusterwright-probe>" "CLUSTERWRIGHT_WINDOW=$<TARGET_FILE:clusterwright>"
  "CLUSTERWRIGHT_WINDOW_DRIVER=$<TARGET_FILE:cw_window_driver>"
  "CLUSTERWRIGHT_FAULT_DEVICE=$<TARGET_FILE:cw_fault_device>" "TZ=UTC")
if(NOT CLUSTERWRIGHT_SANITIZE) # a sanitizer wants to be the first library that is loaded
  add_test(NAME fault_kills COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_LIST_DIR}/kills.py --kills 70)
  add_test(NAME fault_disk COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_LIST_DIR}/faults.py --tries 44)
  add_test(NAME fault_surroundings COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_LIST_DIR}/test_surroundings.py)
  add_test(NAME fault_slurm COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_LIST_DIR}/test_slurm.py)
  set_tests_properties(fault_kills fault_disk fault_surroundings fault_slurm PROPERTIES LABELS fault TIMEOUT 900
    ENVIRONMENT "${fault_environment}")
endif()
