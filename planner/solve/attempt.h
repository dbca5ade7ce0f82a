// A program with the design found for it, and how two of them compare: one need may be asked of several programs, each
// of which holds a part of its designs. Values.
#pragma once

#include "planner/model/decode.h"
#include "planner/search/solver.h"

namespace cw::planner {

struct Attempt {
    PlanModel model;
    Solution solution;
};

/// Columns that say what runs where.
[[nodiscard]] std::vector<char> placementColumns(const PlanModel &model);

/// Racks of a hall where every kind of server has racks of its own and switches and nodes take their shares, all that
/// ever stands there at once: as many as a packing needs, or more.
[[nodiscard]] double racksOfOneKindEach(const QString &site, const CandidateSet &set, const Decoded &decoded);

/// By the objectives in their order, those below the first as each program states them. Both have values.
[[nodiscard]] bool isLess(const Attempt &a, const std::vector<std::vector<Entry>> &furtherOfA, const Attempt &b,
                          const std::vector<std::vector<Entry>> &furtherOfB);

/// The same with another bound, and proven only where that is within `gap`.
void setBound(Solution &solution, double bound, double gap);

} // namespace cw::planner
