// What is wrong with a plan or a file, in the language of the window: translations/errors/errors_<language>.ts. What
// the command line says stays English, and a message no translation fits stays as it is. GUI thread.
#pragma once

#include "catalog/base/result.h"

namespace cw::app {

/// "half.cwplan Zeile 1, Spalte 58: Die Datei ist leer; erwartet: …."
[[nodiscard]] QString shownError(const Error &error);

} // namespace cw::app
