# Tests of the shape of the code: the one-way street, file lengths, and that a run without tests fails.
foreach(check includes lengths hygiene messages words safety translations)
  add_test(NAME structure_${check}
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_LIST_DIR}/check_${check}.py ${CMAKE_SOURCE_DIR})
  add_test(NAME structure_${check}_can_fail
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_LIST_DIR}/check_${check}.py --self-test)
  set_tests_properties(structure_${check} structure_${check}_can_fail PROPERTIES LABELS structure)
endforeach()

# A test run that finds no test must not look like success.
add_test(NAME structure_no_tests_is_an_error
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_LIST_DIR}/check_no_tests.py ${CMAKE_CTEST_COMMAND} ${CMAKE_BINARY_DIR}
    ${CMAKE_SOURCE_DIR}/CMakePresets.json)
set_tests_properties(structure_no_tests_is_an_error PROPERTIES LABELS structure)

# The page of dependencies names what the installer installs.
add_test(NAME structure_dependencies COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tools/dependencies.py --check)
set_tests_properties(structure_dependencies PROPERTIES LABELS structure)
