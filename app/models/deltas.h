// How one answer differs from another in the totals people weigh. Pure.
#pragma once

#include "planner/plan/planresult.h"

#include <QString>

#include <vector>

namespace cw::app {

struct Delta {
    QString name; ///< "Total cost"
    QString text; ///< "+84,000 EUR", "±0 kW"
    double value = 0;
    bool isSame = false;
};
/// Totals known on both sides, in the order of the dials; cost and power also where they are the same.
[[nodiscard]] std::vector<Delta> deltasOf(const planner::PlanResult &now, const planner::PlanResult &before,
                                          const planner::Plan &plan);
/// "Total cost +84,000 EUR · IT power ±0 kW"; empty when nothing can be compared.
[[nodiscard]] QString deltaLine(const std::vector<Delta> &deltas);
/// Two proofs within their gap may differ by as much: no change.
[[nodiscard]] bool isSameAmount(double a, double b);

} // namespace cw::app
