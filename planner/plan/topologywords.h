// How the compute fabrics of owned servers may be built, in the words of a plan file ("topology"). What they mean:
// planner/fabric/topologychoice.h. Values.
#pragma once

#include <QStringList>

namespace cw::planner {

/// "fat-tree", "rail-only", "dragonfly-plus", "torus".
[[nodiscard]] const QStringList &topologyWords();
/// Whether the units of an offer hang from a network of this word, as its id says ("buy/hall-1/dgx-h100/torus").
[[nodiscard]] bool hangsFrom(const QString &offer, const char *word);

} // namespace cw::planner
