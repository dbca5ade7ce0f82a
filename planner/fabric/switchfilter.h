// Which switches, cables and nodes beside the servers a plan may buy: all but those that a rule of exclusion names by
// vendor or part. A rule for some workloads alone leaves them in, since they serve all. Where the need names models for
// a way to build networks, those that carry the ports come before all others. Pure.
#pragma once

#include "planner/fabric/linkmedia.h"
#include "planner/plan/plan.h"

#include <functional>

namespace cw::planner {

using SwitchFilter = std::function<bool(const catalog::Switch &)>;
[[nodiscard]] inline bool anySwitch(const catalog::Switch &)
{
    return true;
}
/// Whether links of this speed end in its ports: fast enough, and of the same kind, for what runs at management speeds
/// comes on twisted pair, which goes into no cage of a data switch.
[[nodiscard]] bool takesLinks(const catalog::Switch &model, Bandwidth speed);
/// Whether the need excludes a vendor or part for all of its workloads: what stands beside servers serves them all.
[[nodiscard]] bool isLeftOut(const Need &need, const QString &vendor, const QString &part);
/// Holds a reference to the need.
[[nodiscard]] SwitchFilter allowedSwitches(const Need &need);
/// Transceivers and cables likewise; empty where the need excludes nothing. Holds a reference to the need.
[[nodiscard]] CableFilter allowedCables(const Need &need);
/// Models the need names for networks of this word ("fat-tree@nvidia-qm9700"), in its order.
[[nodiscard]] QStringList namedModels(const Need &need, const QString &topology);

} // namespace cw::planner
