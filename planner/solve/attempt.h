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

/// Whether what no packing can do without is not enough for a hall: its racks, packed, are more than it has.
[[nodiscard]] bool needsMoreRacks(const Plan &plan, const catalog::CatalogSnapshot &catalog, const CandidateSet &set,
                                  const Decoded &decoded);

/// Whether data leave a rented place for another.
[[nodiscard]] bool movesData(const Decoded &decoded);

/// Whether some run may bring storage of its own, and whether one of the design does.
[[nodiscard]] bool mayBringJobStorage(const CandidateSet &set);
[[nodiscard]] bool bringsJobStorage(const CandidateSet &set, const Decoded &decoded);

/// Ranks below the first; at last, among designs that are equal in all of them, the cheapest.
[[nodiscard]] std::vector<std::vector<Entry>> furtherObjectives(const Plan &plan, const PlanModel &model);

/// By the objectives in their order, those below the first as each program states them. Both have values.
[[nodiscard]] bool isLess(const Attempt &a, const std::vector<std::vector<Entry>> &furtherOfA, const Attempt &b,
                          const std::vector<std::vector<Entry>> &furtherOfB);

/// The same with another bound, and proven only where that is within `gap`.
void setBound(Solution &solution, double bound, double gap);

} // namespace cw::planner
