// The accelerators a plan owns, month by month: how many are in service, and how many of them have work. Machines that
// a job holds work for the days it takes; all others, spares too, work every hour. Values, safe between threads.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/planresult.h"

namespace cw::planner {

using Months = std::vector<double>; ///< one value for each month of the horizon

struct MachineUse {
    QString accelerator;  ///< catalog id of the kind there is most of; empty = none is owned
    Months inService;     ///< accelerators of that kind
    Months atWork;        ///< those that would do if each worked all billed hours of its month
    bool hasJobs = false; ///< some work for the days of a job only

    [[nodiscard]] double most() const; ///< in service at once
};

/// Counts are the design's; a result without one keeps what it buys. `hoursPerMonth` is what a month is billed with.
[[nodiscard]] MachineUse machineUseOf(const Plan &plan, const PlanResult &result,
                                      const catalog::CatalogSnapshot &catalog, double hoursPerMonth);

} // namespace cw::planner
