// How much of the time a chosen design serves a workload that states an availability, with its passport. The worst
// period counts: what its places miss together where each could carry everything, or what any of them misses where all
// are needed, whichever is less; a place misses its own share and that too few of its servers serve.
#pragma once

#include "planner/model/decode.h"

namespace cw::planner {

/// Absent where the workload states none, is not served, or a planning value is missing. Pure but for `book`.
[[nodiscard]] std::optional<Predicted> servedTime(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                                                  const CandidateSet &set, const Decoded &decoded,
                                                  const Workload &workload, FigureBook &book);

} // namespace cw::planner
