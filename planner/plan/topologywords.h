// How the compute fabrics of owned servers may be built, in the words of a plan file ("topology"). What they mean:
// planner/fabric/topologychoice.h. Values.
#pragma once

#include <QStringList>

namespace cw::planner {

/// "fat-tree", "rail-optimised", "rail-only", "dragonfly-plus", "torus".
[[nodiscard]] const QStringList &topologyWords();
/// One entry of a need: a way to build a network, and the switch model it is built of ("fat-tree@nvidia-qm9700").
struct TopologyEntry {
    QString word;  ///< of `topologyWords`
    QString model; ///< catalog id of a switch; empty: the planner chooses
};
[[nodiscard]] TopologyEntry topologyEntry(const QString &text);
[[nodiscard]] QString textOf(const TopologyEntry &entry);
/// Whether a text is a word with a model behind an @; which models there are, the catalog knows.
[[nodiscard]] bool namesModel(const QString &text);
/// Whether the units of an offer hang from a network of this word, as its id says ("buy/hall-1/dgx-h100/torus").
[[nodiscard]] bool hangsFrom(const QString &offer, const char *word);

} // namespace cw::planner
