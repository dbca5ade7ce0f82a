// What the loss of one switch says, from what hangs from it: what trips, what slows, what is left, and what the
// workloads keep. Of the only switch of its kind losses.cpp speaks. Pure.
#pragma once

#include "planner/losses/switchreach.h"
#include "planner/losses/workloadlosses.h"

#include <set>

namespace cw::planner {

/// Units of these offers that remain without those of `parts`, taken in the order of the design; `offers` must outlive
/// it.
[[nodiscard]] WorkloadLosses::UnitsLeft without(std::map<QString, int> parts, const std::set<QString> &offers);

/// A leaf of a compute fabric from which the units of `offers` hang.
void loseLeaf(Loss &loss, const SwitchReach &reach, bool isTorus, const std::set<QString> &offers,
              const WorkloadLosses &work);
/// One of `all` leaves of the storage or the in-band network of a site with these offers.
void loseLeafBeside(Loss &loss, const SwitchReach &reach, int all, const std::set<QString> &offers,
                    const WorkloadLosses &work);
/// One of `all` spines or cores of any network.
void loseAbove(Loss &loss, const SwitchReach &reach, const QString &tier, int all);

/// The same of a network without a list of cables: one of `all` takes 1 / all of the bandwidth. `role` is the switch's.
void loseUnwired(Loss &loss, const QString &role, int all);

} // namespace cw::planner
