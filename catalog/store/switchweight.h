// The published weight of a switch: a column that few rows have. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"

namespace cw::catalog {

/// Absent when none is published.
[[nodiscard]] std::optional<Mass> switchWeight(const CatalogSnapshot &catalog, const QString &id);

} // namespace cw::catalog
