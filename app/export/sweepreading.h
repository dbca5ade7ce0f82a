// The results of a sweep read back from the `results.sqlite` that `sweep` writes, to be looked at in the window. The
// file is opened for reading alone; what is not such a table, or holds more than a window can show, is refused with a
// sentence.
#pragma once

#include "app/export/sweepresults.h"

namespace cw::app {

struct SweepTable {
    QStringList paths;          ///< what was set, in the order given
    std::vector<SweepRow> rows; ///< by scenario; `values` by path
};

/// The most scenarios read.
inline constexpr int mostSweepScenarios = 100'000;

[[nodiscard]] Result<SweepTable> readSweepDatabase(const QString &file);

} // namespace cw::app
