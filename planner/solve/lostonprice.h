// What could be chosen and was not: systems that break no rule and lost on price alone, each with how far its price
// would have to fall (planner/argue/pricefall.h). The need is answered once, then both ends of every fall are soon
// known, and the ends are brought together one by one, those that lost by least first. Thread-safe.
#pragma once

#include "planner/argue/pricefall.h"
#include "planner/solve/pipeline.h"

namespace cw::planner {

struct LostOnPrice {
    QString description; ///< "NVIDIA DGX H100, 8 × H100 SXM5 80GB"
    QString system;      ///< catalog id
    Procurement procurement = Procurement::Buy;
    QStringList offers; ///< ids of those that fall together
    double price = 0;   ///< of a unit at its cheapest place, or of a month of it, plan's currency
    bool isMonthly = false;
    PriceFall fall;

    [[nodiscard]] QString name() const; ///< "NVIDIA DGX H100, 8 × H100 SXM5 80GB, bought"
};

/// All as far as they are known, in the order of their falls. From any thread, one call at a time.
using FallListener = std::function<void(const std::vector<LostOnPrice> &)>;

struct FallRequest {
    Plan plan;
    catalog::SnapshotPtr catalog;
    std::shared_ptr<const CandidateSet> considered; ///< of the plan's answer; absent = enumerated anew
    SolveOptions options;
};

/// Refused where the need minimises anything but total cost, has no design, or its design is not proven the best.
[[nodiscard]] Result<std::vector<LostOnPrice>> lostOnPrice(const FallRequest &request,
                                                           const ProgressCallback &progress = {},
                                                           const std::atomic_bool *cancel = nullptr,
                                                           const FallListener &grown = {});

} // namespace cw::planner
