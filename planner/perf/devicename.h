// Accelerators by the names that published tables print: case, dashes, blanks and the vendor's name before them say
// nothing.
#pragma once

#include "catalog/store/catalogsnapshot.h"

namespace cw::planner {

/// Letters and digits alone, in lower case: "H100-SXM 80GB" and "h100 sxm-80gb" are one name.
[[nodiscard]] QString nameKey(const QString &name);
/// The one part of the catalog whose id, name, or id without its vendor is this name; nullptr where none or several
/// are.
[[nodiscard]] const catalog::Accelerator *acceleratorNamed(const catalog::CatalogSnapshot &catalog,
                                                           const QString &name);

} // namespace cw::planner
