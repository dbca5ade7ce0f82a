// What is left of the workloads of a design when units of its offers fall out. Replicas keep their places as long as
// there are units for them, in the order of the design; spare units take over. Pure.
#pragma once

#include "planner/losses/losses.h"
#include "planner/plan/design.h"
#include "planner/workload/demand.h"

#include <functional>
#include <map>

namespace cw::planner {

/// "37 %", as sentences of a loss say a share.
[[nodiscard]] QString wholePercent(double share);
/// The same of what a share is at least: never more than it is.
[[nodiscard]] QString leastPercent(double share);

/// The period in which each offer has most units in service.
[[nodiscard]] std::map<QString, int> fullestPeriods(const Design &design);

class WorkloadLosses {
public:
    /// Units of an offer that remain; asked once for each, in the order of the design.
    using UnitsLeft = std::function<int(const DesignUnits &)>;
    enum class Who {
        All,
        Served,  ///< those that users or other programs ask over the network of their site
        Spanning ///< replicas of more than one unit: what fits in one goes on where it is
    };

    WorkloadLosses(const Plan &plan, Design design, const catalog::CatalogSnapshot &catalog);

    /// Capacities of the workloads it touches, and a sentence for each, in `loss`.
    void add(Loss &loss, const UnitsLeft &unitsLeft, Who who = Who::All) const;

private:
    [[nodiscard]] int fullestPeriodOf(const QString &offer) const;
    [[nodiscard]] double askedOf(const QString &workload) const;

    const Need &need_; ///< of the plan, which must outlive this
    Design design_;
    std::map<QString, int> fullest_; ///< by offer
    std::vector<Demand> demands_;
};

} // namespace cw::planner
