#include "planner/facility/switchfabrics.h"

#include "planner/plan/deviceroles.h"

#include <algorithm>
#include <tuple>

namespace cw::planner {

namespace {

/// Units whose ports are alike and hang from one kind of network share a fabric.
struct PortGroup {
    std::set<QString> offers;
    QStringList systems;
    std::map<int, int> ports; ///< period -> ports
};

int most(const std::map<int, int> &ports)
{
    int found = 0;
    for (const auto &[period, count] : ports)
        found = std::max(found, count);
    return found;
}

/// "rail-only" of "buy/hall-1/dgx-h100/rail-only".
QString networkOf(const QString &offer)
{
    constexpr int partsBefore = 3;
    return offer.section(QLatin1Char('/'), partsBefore);
}

std::vector<PortGroup> portGroupsAt(const QString &site, const Design &design, const catalog::CatalogSnapshot &catalog)
{
    std::map<std::tuple<std::int64_t, QString, QString>, PortGroup> groups;
    for (const DesignUnits &units : design.units) {
        const catalog::System *system = catalog.system(units.system);
        if (units.site != site || !system || system->nics < 1 || !system->nicOneWay || system->accelerators == 0 ||
            units.active <= 0)
            continue;
        PortGroup &group = groups[{system->nicOneWay->base(), system->nicId, networkOf(units.offer)}];
        group.offers.insert(units.offer);
        if (!group.systems.contains(units.system))
            group.systems.append(units.system);
        group.ports[units.period] += units.active * system->nics;
    }
    std::vector<PortGroup> list;
    for (auto &[key, group] : groups)
        list.push_back(std::move(group));
    return list;
}

int beginOf(const SwitchFabric &fabric, const Design &whole)
{
    std::map<int, int> units; // by period
    for (const DesignUnits &each : whole.units)
        if (fabric.offers.contains(each.offer))
            units[each.period] += each.active;
    const auto meets = [](const auto &period) { return period.second >= 2; };
    const auto first = std::find_if(units.begin(), units.end(), meets);
    return first == units.end() ? 0 : first->first;
}

} // namespace

std::vector<SwitchFabric> switchFabricsAt(const QString &site, const Design &design, const Design &whole,
                                          const catalog::CatalogSnapshot &catalog)
{
    std::vector<SwitchFabric> fabrics;
    std::map<int, std::size_t> begun; // by period
    for (const DesignExtra &extra : design.extras) {
        const bool isPort = extra.part == QLatin1String("fabric-port");
        if (extra.site != site || (!isPort && !isComputeSwitchRole(extra.role)))
            continue;
        if (extra.role == QLatin1String("leaf"))
            ++begun[extra.period];
        if (begun[extra.period] == 0)
            continue;
        const std::size_t index = begun[extra.period] - 1;
        fabrics.resize(std::max(fabrics.size(), index + 1));
        if (isPort) {
            fabrics[index].ports[extra.period] = extra.active;
        } else {
            int &count = fabrics[index].switches[{extra.role, extra.part}];
            count = std::max(count, extra.active);
        }
    }
    std::vector<PortGroup> groups = portGroupsAt(site, design, catalog);
    for (SwitchFabric &fabric : fabrics) {
        const auto same = std::find_if(groups.begin(), groups.end(),
                                       [&](const PortGroup &group) { return most(group.ports) == most(fabric.ports); });
        if (same != groups.end()) {
            fabric.offers = same->offers;
            fabric.systems = same->systems;
            groups.erase(same);
            continue;
        }
        for (const DesignUnits &units : design.units)
            if (units.site == site)
                fabric.offers.insert(units.offer);
    }
    for (SwitchFabric &fabric : fabrics)
        fabric.begins = beginOf(fabric, whole);
    return fabrics;
}

int fabricOf(const RackDevice &device, const std::vector<RackDevice> &devices, const std::vector<SwitchFabric> &fabrics)
{
    std::vector<const RackDevice *> left; // of its role and part, in the order of their names
    for (const RackDevice &other : devices)
        if (other.role == device.role && other.part == device.part)
            left.push_back(&other);
    const auto hasKind = [&](const SwitchFabric &fabric) {
        return fabric.switches.contains({device.role, device.part});
    };
    if (std::count_if(fabrics.begin(), fabrics.end(), hasKind) == 1) {
        const auto only = std::find_if(fabrics.begin(), fabrics.end(), hasKind);
        const auto place =
            std::find_if(left.begin(), left.end(), [&](const RackDevice *other) { return other->name == device.name; });
        const bool isOfIt = place - left.begin() < only->switches.at({device.role, device.part});
        return isOfIt ? int(only - fabrics.begin()) : -1;
    }
    for (std::size_t i = 0; i < fabrics.size(); ++i) {
        const auto found = fabrics[i].switches.find({device.role, device.part});
        for (int n = 0; found != fabrics[i].switches.end() && n < found->second && !left.empty(); ++n) {
            const auto next = std::min_element(left.begin(), left.end(), [&](const RackDevice *a, const RackDevice *b) {
                return suitsBetter(a->stands, b->stands, fabrics[i].begins); // as the cables are led
            });
            if ((*next)->name == device.name)
                return int(i);
            left.erase(next);
        }
    }
    return -1;
}

} // namespace cw::planner
