// Compiles catalog CSV files into one SQLite file, atomically (a temporary file renamed at the end).
// Errors name file, line and column. The same CSV bytes give the same rows and the same snapshot hash.
#pragma once

#include "catalog/base/result.h"

namespace cw::catalog {

[[nodiscard]] Outcome compileCatalog(const QString &csvFolder, const QString &databaseFile);

} // namespace cw::catalog
