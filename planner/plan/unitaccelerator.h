// Which accelerators the units of a design have. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/design.h"

namespace cw::planner {

/// Of a system of the catalog or an instance ("aws:p5.48xlarge"); nullptr = none, or not known.
[[nodiscard]] const catalog::Accelerator *acceleratorOf(const QString &system, const catalog::CatalogSnapshot &catalog);

/// Accelerators of one unit of a system or an instance; 0 = none, or not known.
[[nodiscard]] int acceleratorsPerUnit(const QString &system, const catalog::CatalogSnapshot &catalog);

/// Vendors of all accelerators in a design, sorted, each once.
[[nodiscard]] QStringList acceleratorVendors(const Design &design, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
