// What a search tells while it runs.
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace cw::planner {

struct SolveProgress {
    QString stage; ///< "Predicting candidates", "Choosing and counting", …
    std::optional<double> gap;
    std::optional<double> best, bound;
    double seconds = 0;
};

/// Called in the thread that searches.
using ProgressCallback = std::function<void(const SolveProgress &)>;

} // namespace cw::planner
