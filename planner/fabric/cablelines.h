// Cables that serve several servers one after the other. A cable stays at its port of the leaf when its server leaves;
// who comes there later takes it over where it fits the cages at both ends, and it is ordered as long as the furthest
// of them needs. So a network buys as many cables of a kind as hang from it at a time. Metres. Pure.
#pragma once

#include "planner/fabric/cableplan.h"

#include <functional>
#include <utility>
#include <vector>

namespace cw::planner {

/// Media from which a link may choose, as first and end in the plan's list: links of one range take the same cables.
using MediaOfRun = std::function<std::pair<int, int>(const CableRun &)>;

/// Links at one port of a leaf by cables of one kind, by the time at which they come; only where there are several.
[[nodiscard]] std::vector<std::vector<int>> cableLines(const CablePlan &plan, const MediaOfRun &mediaOf);

/// Gives all links of a line the nearest medium and length that serve each of them, no nearer than any has. Whether
/// some medium is another now.
bool alignLines(CablePlan &plan, const std::vector<std::vector<int>> &lines, const MediaOfRun &mediaOf);

/// Notes whose cable a link takes over: that of the one before it, where medium and length serve it.
void takeOver(CablePlan &plan, const std::vector<std::vector<int>> &lines);

} // namespace cw::planner
