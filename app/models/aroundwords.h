// What counts and what runs beside the servers, in people's words: costs, what runs the cluster, how networks are
// built. Pure; words that are none come back as they are.
#pragma once

#include "planner/plan/costscope.h"

#include <QString>

namespace cw::app {

[[nodiscard]] QString costScopeName(planner::CostScope scope);
/// "slurm", "kubernetes@1.34".
[[nodiscard]] QString platformName(const QString &word);
/// "rail-only", "fat-tree@nvidia-sn5610".
[[nodiscard]] QString topologyName(const QString &word);

} // namespace cw::app
