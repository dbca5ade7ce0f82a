#include "planner/losses/switchreach.h"

#include <algorithm>
#include <tuple>

namespace cw::planner {

namespace {

/// By switch, and by device of the tier below it, the links between them. Of two leaves of a torus, or two spines of a
/// dragonfly+, neither is below the other.
using LinksBelow = std::map<int, std::map<int, int>>;

LinksBelow linksBelow(const CablePlan &plan)
{
    LinksBelow links;
    for (const CableRun &run : plan.runs)
        if (plan.tierOf(run.b) == plan.tierOf(run.a) + 1)
            ++links[run.b][run.a];
    return links;
}

void addReaches(const CablePlan &plan, std::map<QString, SwitchReach> &reaches)
{
    const LinksBelow links = linksBelow(plan);
    std::map<int, int> upwards;                   // links of a device to the tier above
    std::map<int, std::pair<int, int>> tierBelow; // by tier of the switch: links, devices below
    for (const auto &[above, below] : links)
        for (const auto &[device, count] : below) {
            upwards[device] += count;
            tierBelow[plan.tierOf(above)].first += count;
        }
    for (const auto &[device, count] : upwards)
        ++tierBelow[plan.tierOf(device) + 1].second;
    for (const auto &[above, below] : links) {
        SwitchReach reach;
        reach.tier = plan.tierOf(above);
        reach.hanging = int(below.size());
        reach.others = tierBelow[reach.tier].second - reach.hanging;
        int lost = 0;
        for (const auto &[device, count] : below) {
            lost += count;
            if (count == upwards[device]) {
                ++reach.cutOff;
                ++reach.cutParts[plan.devices[std::size_t(device)].part];
                reach.cutNames.append(plan.devices[std::size_t(device)].name);
            } else
                reach.leastKept = std::min(reach.leastKept, 1 - double(count) / upwards[device]);
        }
        reach.shareKept = 1 - double(lost) / tierBelow[reach.tier].first;
        reaches.emplace(plan.devices[std::size_t(above)].name, reach);
    }
}

} // namespace

std::map<QString, SwitchReach> switchReaches(const std::vector<CablePlan> &plans, const QString &site)
{
    std::map<QString, SwitchReach> reaches;
    for (const CablePlan &plan : plans)
        if (plan.site == site)
            addReaches(plan, reaches);
    return reaches;
}

bool isWorse(const SwitchReach &a, const SwitchReach &b)
{
    return std::tuple(a.cutOff, b.leastKept, b.shareKept) > std::tuple(b.cutOff, a.leastKept, a.shareKept);
}

} // namespace cw::planner
