// The product's own typefaces, compiled in under ":/fonts": text in "Clusterwright Sans" (regular, medium, semi-bold,
// all digits of one width), formulas, ids and hashes in "Clusterwright Mono". Window and report use the same files, so
// both look alike on every machine. Needs a QGuiApplication; call from the GUI thread.
#pragma once

#include "catalog/base/result.h"

#include <QFont>

namespace cw::app {

/// Registers the fonts on first call; later calls are free. The error names the file that is missing or broken.
Outcome loadFonts();

[[nodiscard]] QString sansFamily(); ///< "Clusterwright Sans"
[[nodiscard]] QString monoFamily(); ///< "Clusterwright Mono"

} // namespace cw::app
