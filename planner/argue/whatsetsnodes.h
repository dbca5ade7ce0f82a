// What sets the number of nodes of a data service in a design, where that is not the amount its rule is named after: a
// data set may stand on as many nodes for its reading as its capacity would never take. Pure.
#pragma once

#include "planner/model/decode.h"

namespace cw::planner {

/// A sentence without its end ("its reading (read_gb_s) sets the number of nodes: …"); empty where the demand itself
/// does, or the workload is no data service.
[[nodiscard]] QString whatSetsNodes(const Workload &workload, const CandidateSet &set, const Decoded &decoded,
                                    const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
