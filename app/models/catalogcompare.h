// Up to four rows of the catalog side by side: a line per column, what differs marked by sign and weight, provenance
// and doubts at the end. Pure.
#pragma once

#include "app/models/catalogindex.h"
#include "app/models/celltable.h"

namespace cw::app {

inline constexpr int mostCompared = 4;

/// `entries` of the index; more than four are cut off. `onlyDifferences` leaves out what all of them share.
[[nodiscard]] CellTable compareTable(const CatalogIndex &index, std::vector<int> entries, bool onlyDifferences);

} // namespace cw::app
