// What hangs from one switch, counted on the wired cables: who has links on it, how many of theirs, and who has none
// elsewhere in its network. Pure.
#pragma once

#include "planner/fabric/cableplan.h"

namespace cw::planner {

struct SwitchReach {
    int tier = 1;                    ///< 1 = leaf: servers and nodes hang from it; 2, 3: the switches below do
    int hanging = 0;                 ///< devices of the tier below with a link on it
    int others = 0;                  ///< devices of that tier with none
    int cutOff = 0;                  ///< of `hanging`, those with no link on another switch
    std::map<QString, int> cutParts; ///< of those, by part
    QStringList cutNames;            ///< their names, in the order of the network
    double leastKept = 1;            ///< smallest share of its links that one of the rest keeps
    double shareKept = 1;            ///< of all links between this tier and the one below
};

/// Every switch of a site by its name, as things stand where `plans` hold what drawings show (shownCables).
[[nodiscard]] std::map<QString, SwitchReach> switchReaches(const std::vector<CablePlan> &plans, const QString &site);

/// Whether losing `a` takes more from those below it than losing `b`.
[[nodiscard]] bool isWorse(const SwitchReach &a, const SwitchReach &b);

} // namespace cw::planner
