// JSON values as YAML text: keys in the order given, strings quoted wherever YAML could read them as something else.
// Deterministic; pure.
#pragma once

#include "planner/plan/plan.h"

#include <QByteArray>

namespace cw::app {

/// One document each, separated by "---", below comment lines (without their "# ").
[[nodiscard]] QByteArray yamlText(const QStringList &comments, const std::vector<planner::Json> &documents);

} // namespace cw::app
