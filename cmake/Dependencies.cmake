find_package(Qt6 6.4 REQUIRED COMPONENTS Core Concurrent Gui Widgets Sql Svg SvgWidgets PrintSupport Test LinguistTools)
set(CMAKE_AUTOMOC OFF) # turned on per target: only code with QObjects pays for it
set(CMAKE_AUTOUIC OFF)
qt_standard_project_setup()
set(CMAKE_AUTOMOC OFF)
set(CMAKE_AUTOUIC OFF)

find_package(Eigen3 3.4 REQUIRED NO_MODULE)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(yaml-cpp REQUIRED) # rule packs, device types, manifests
find_package(PkgConfig REQUIRED)
pkg_check_modules(GRAPHVIZ REQUIRED IMPORTED_TARGET libgvc libcgraph) # drawings of the fabric
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip) # workbooks that come in
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto) # signatures of sealed bundles

# HiGHS: a distribution package where there is one, else the private prefix that installer/run made. Only its C interface
# is used: the wheel's library was built with another std::string layout, so its C++ interface would corrupt memory.
list(APPEND CMAKE_PREFIX_PATH ${CMAKE_SOURCE_DIR}/.deps/highs)
if(NOT BLAS_LIBRARIES AND EXISTS ${CMAKE_SOURCE_DIR}/.deps/highs/lib/libopenblas.so)
  set(BLAS_LIBRARIES ${CMAKE_SOURCE_DIR}/.deps/highs/lib/libopenblas.so)
endif()
find_package(highs CONFIG REQUIRED)

find_library(XLSXWRITER_LIBRARY xlsxwriter REQUIRED)
find_path(XLSXWRITER_INCLUDE_DIR xlsxwriter.h REQUIRED)
add_library(xlsxwriter INTERFACE)
target_link_libraries(xlsxwriter INTERFACE ${XLSXWRITER_LIBRARY})
target_include_directories(xlsxwriter SYSTEM INTERFACE ${XLSXWRITER_INCLUDE_DIR})

if(CLUSTERWRIGHT_BENCHMARKS)
  find_package(benchmark REQUIRED)
endif()

if(CLUSTERWRIGHT_TESTS)
  find_package(rapidcheck REQUIRED) # properties of the base types
endif()
