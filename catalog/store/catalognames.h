// What people call a row of the catalog, by its id. An id that the catalog does not know is its own name: halls of the
// planner's own are called as they were typed. Pure; safe on any thread.
#pragma once

#include "catalog/store/catalogsnapshot.h"

namespace cw::catalog {

[[nodiscard]] QString siteName(const CatalogSnapshot &catalog, const QString &id);
/// With its vendor: "Supermicro SYS-A22GA-NBRT".
[[nodiscard]] QString systemName(const CatalogSnapshot &catalog, const QString &id);

} // namespace cw::catalog
