#include "planner/search/improvement.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

Improvement improvementOf(const Solution &base, const Solution &other, double gap)
{
    Improvement found;
    if (other.ending == SolverEnding::Infeasible) {
        found.isInfeasible = true;
        return found;
    }
    if (other.ending == SolverEnding::Failed) {
        found.isRefused = true;
        found.atMost = unlimited;
        return found;
    }
    const double noise = gap * std::max(std::abs(base.objective), 1e-9);
    // What the other solve did not find it has still bounded.
    found.atMost = std::isfinite(other.bound) ? std::max(0.0, base.objective - other.bound) : unlimited;
    if (!other.hasValues)
        return found;
    found.atLeast = std::max(0.0, base.bound - other.objective);
    found.likely = base.objective - other.objective;
    found.isProven = base.ending == SolverEnding::Optimal && other.ending == SolverEnding::Optimal;
    if (found.isProven && std::abs(found.likely) <= noise)
        found.likely = 0;
    found.likely = std::max(0.0, found.likely);
    return found;
}

} // namespace cw::planner
