# One INTERFACE target carries warnings and Qt's strictness; every module links it.
add_library(cw_common INTERFACE)
target_compile_options(cw_common INTERFACE
  $<$<COMPILE_LANGUAGE:CXX>:-Wall;-Wextra;-Wpedantic;-Wshadow;-Wnon-virtual-dtor;-Woverloaded-virtual>)
if(CLUSTERWRIGHT_WERROR)
  target_compile_options(cw_common INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-Werror>)
endif()
target_include_directories(cw_common INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(cw_common INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  CLUSTERWRIGHT_VERSION="${PROJECT_VERSION}")
