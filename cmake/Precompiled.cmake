# Most of what a file costs to compile is the same headers of Qt and of the standard library again. They are compiled once for
# each of four kinds of targets and reused. Every file still includes what it uses: the sanitizers' builds, which compile without
# this, would not compile otherwise.
set(default_precompiled OFF)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT CLUSTERWRIGHT_SANITIZE AND NOT CLUSTERWRIGHT_REPRODUCIBLE)
  set(default_precompiled ON)
endif()
option(CLUSTERWRIGHT_PRECOMPILE "Compile Qt's and the standard library's headers once" ${default_precompiled})

set(core_headers <algorithm> <array> <cmath> <functional> <map> <memory> <optional> <set> <string> <vector>
  <nlohmann/json.hpp>
  <QByteArray> <QDate> <QDateTime> <QFile> <QHash> <QJsonArray> <QJsonObject> <QList> <QLocale> <QMap> <QRegularExpression> <QSet>
  <QString> <QStringList> <QVariant>)
set(window_headers <QAction> <QApplication> <QComboBox> <QHBoxLayout> <QLabel> <QLineEdit> <QPainter> <QPushButton> <QScrollArea>
  <QTableView> <QTimer> <QVBoxLayout> <QWidget>)

# cw_headers_<kind>: a target that compiles nothing but its headers.
function(cw_add_headers kind)
  cmake_parse_arguments(ARG "" "" "HEADERS;LINK;OPTIONS" ${ARGN})
  set(empty ${CMAKE_BINARY_DIR}/headers/${kind}.cpp)
  file(GENERATE OUTPUT ${empty} CONTENT "// holds nothing: its target compiles headers\n")
  add_library(cw_headers_${kind} OBJECT ${empty})
  target_link_libraries(cw_headers_${kind} PRIVATE cw_common nlohmann_json::nlohmann_json ${ARG_LINK})
  target_compile_options(cw_headers_${kind} PRIVATE ${ARG_OPTIONS})
  target_precompile_headers(cw_headers_${kind} PRIVATE ${ARG_HEADERS})
endfunction()

if(CLUSTERWRIGHT_PRECOMPILE)
  cw_add_headers(core HEADERS ${core_headers} LINK Qt6::Core)
  cw_add_headers(window HEADERS ${core_headers} ${window_headers} LINK Qt6::Widgets)
endif()

# cw_reuse_headers(<target> <kind>): core, window; of tests (tests/CMakeLists.txt) test, windowtest; or none.
function(cw_reuse_headers target kind)
  if(CLUSTERWRIGHT_PRECOMPILE AND NOT kind STREQUAL "none")
    target_precompile_headers(${target} REUSE_FROM cw_headers_${kind})
  endif()
endfunction()
