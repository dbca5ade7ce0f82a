// A workload whose users no one place reaches within a latency rule, divided by its users: one workload for each part
// that one place does reach, with its share of the demand. Everything that speaks of the workload speaks of the parts.
// Pure.
#pragma once

#include "planner/candidates/candidate.h"
#include "planner/plan/planresult.h"

namespace cw::planner {

struct ServedApart {
    Plan plan;
    std::vector<RelaxationPart> parts; ///< "chat.users": one place for all before, the users of each after
};

/// Every workload of the latency rule that needs it divided, among the places where the rest of the need lets it run.
/// Absent: `rule` is no latency rule, nothing has to be divided, or a limit or a pinned count holds a workload
/// together.
[[nodiscard]] std::optional<ServedApart> servedApart(const Plan &plan, const QString &rule, const CandidateSet &set,
                                                     const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
