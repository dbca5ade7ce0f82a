// From the program's numbers back to counts: design, counted units and extras for the costing, placements with
// predictions. What a solution holds beyond what the need asks (a gap allows it) is trimmed. Pure.
#pragma once

#include "planner/cost/costing.h"
#include "planner/model/planmodel.h"
#include "planner/plan/design.h"
#include "planner/search/solver.h"

namespace cw::planner {

struct Decoded {
    Design design;
    std::vector<CountedUnits> units;
    std::vector<CountedExtra> extras;
    std::vector<std::vector<int>> replicas; ///< by candidate and period
    std::vector<bool> hasFabric;            ///< by rule of CandidateSet::fabrics: switches of it are counted
};

[[nodiscard]] Decoded decode(const Plan &plan, const CandidateSet &set, const PlanModel &model,
                             const Solution &solution);

/// Placements of every workload, in the order of the need; predictions get their passports in `book`.
[[nodiscard]] std::vector<WorkloadResult> placementsOf(const Plan &plan, const CandidateSet &set,
                                                       const Decoded &decoded, FigureBook &book);

} // namespace cw::planner
