# End-to-end tests: the real program, from outside. Python's unittest; python3-jsonschema holds schema and reader together.
set(Python3_FIND_STRATEGY LOCATION)
find_package(Python3 COMPONENTS Interpreter REQUIRED)
foreach(subject samples sweepjobs law governance manifests tradeoff certificate badinput interrupt schema commands prediction cabling quotes report calibration probe pricesofaday around cloudservices clouddata seedsystems netbox losses answerable renewal)
  add_test(NAME e2e_${subject}
    COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_LIST_DIR}/test_${subject}.py)
  set_tests_properties(e2e_${subject} PROPERTIES LABELS e2e TIMEOUT 900
    ENVIRONMENT "CLUSTERWRIGHT_CLI=$<TARGET_FILE:clusterwright-cli>;CLUSTERWRIGHT_SOURCE=${CMAKE_SOURCE_DIR};CLUSTERWRIGHT_CATALOG=${CMAKE_BINARY_DIR}/share/clusterwright/catalog.sqlite;TZ=UTC")
endforeach()
