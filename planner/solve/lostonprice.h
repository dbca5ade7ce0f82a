// What could be chosen and was not: systems that break no rule and lost on price alone, each with how far its price
// would have to fall (planner/argue/pricefall.h). The need is answered once and each of them asked for in turn; the
// result names them in the order of their falls. Thread-safe.
#pragma once

#include "planner/argue/pricefall.h"
#include "planner/solve/pipeline.h"

namespace cw::planner {

struct LostOnPrice {
    QString name;     ///< "NVIDIA DGX H100, 8 × H100 SXM5 80GB, bought"
    QString system;   ///< catalog id
    double price = 0; ///< of a unit at its cheapest place, or of a month of it, plan's currency
    bool isMonthly = false;
    PriceFall fall;
};

/// Refused where the need minimises anything but total cost, has no design, or its design is not proven the best.
[[nodiscard]] Result<std::vector<LostOnPrice>> lostOnPrice(const Plan &plan, const catalog::SnapshotPtr &catalog,
                                                           const SolveOptions &options,
                                                           const ProgressCallback &progress = {},
                                                           const std::atomic_bool *cancel = nullptr);

} // namespace cw::planner
