// What comes to a site with units of an offer beside the units themselves: servers that its networks and nodes are
// counted by, ports of its compute network, cables and adapters, nodes of storage. Internal to planner/model. Pure.
#pragma once

#include "planner/model/planmodel.h"

namespace cw::planner {

struct BroughtAlong {
    int fabric = -1;            ///< compute network the units hang from, index into `CandidateSet::fabrics`; -1 = none
    int cages = 0;              ///< kind of the cages of their ports there
    double fabricPorts = 0;     ///< of one unit
    double servers = 0;         ///< in one unit
    double managementPorts = 0; ///< out-of-band, of what comes with one unit
    /// Cables and adapters of one unit: those that come with any server, and all that come once several servers stand
    /// at the site.
    UnitFigures first, all;
};

/// By offer. `beside`: the rules of the program that is built (`CandidateSet::beside`).
[[nodiscard]] std::vector<BroughtAlong> broughtAlong(const CandidateSet &set, const std::vector<CompanionRule> &beside,
                                                     double hoursPerMonth);

[[nodiscard]] UnitFigures together(UnitFigures a, const UnitFigures &b);

/// Roles of the storage nodes that a candidate brings to its site: archives, those of checkpoints.
[[nodiscard]] std::set<QString> storageBroughtBy(const Candidate &candidate, const CandidateSet &set,
                                                 const std::vector<CompanionRule> &beside);

} // namespace cw::planner
