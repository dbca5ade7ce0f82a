// What a calibration changes, which ones are in use, and the ledger of delivered clusters, as tables. Pure; any thread.
#pragma once

#include "app/export/ledgerentries.h"
#include "app/models/celltable.h"

namespace cw::app {

/// Factors and bands before and after, side by side on one scale.
[[nodiscard]] CellTable calibrationTable(const planner::ProbeCalibration &calibration);
[[nodiscard]] CellTable calibrationsInUse(const std::vector<catalog::StoredCalibration> &stored);
[[nodiscard]] CellTable ledgerTable(const std::vector<LedgerEntry> &entries);
[[nodiscard]] CellTable ledgerErrorTable(const std::vector<LedgerEntry> &entries);

} // namespace cw::app
