#include "planner/companions/companionfabrics.h"

#include "catalog/store/rackparts.h"
#include "planner/companions/companionrule.h"
#include "planner/fabric/companionnetworks.h"
#include "planner/plan/deviceroles.h"
#include "planner/plan/fullestextras.h"
#include "planner/plan/serversof.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cw::planner {

namespace {

constexpr double bitsPerByte = 8;

/// Everything of one site that has ports, as it stands when most of it does.
struct Standing {
    std::map<QString, int> systems;                    ///< units in the period with the most servers
    int period = 0;                                    ///< that one
    std::map<QString, int> others;                     ///< units of each at most, in any period
    std::map<std::pair<QString, QString>, int> beside; ///< role and part -> pieces
};

class FabricsOfSite {
public:
    FabricsOfSite(const QString &site, const Standing &standing, const catalog::CatalogSnapshot &catalog)
        : site_(site), standing_(standing), catalog_(catalog)
    {
    }

    void add(std::vector<SiteFabric> &fabrics) const
    {
        for (const NetworkWords &words : networksBeside) {
            SiteFabric fabric;
            fabric.rolePrefix = QLatin1String(words.key) + QLatin1Char('-');
            int leaves = 0;
            for (const auto &[key, count] : standing_.beside)
                if (key.first == fabric.rolePrefix + QLatin1String("leaf")) {
                    leaves += count;
                    fabric.switchId = key.second;
                }
            const catalog::Switch *model = switchOf(fabric.switchId);
            if (leaves == 0 || !model)
                continue;
            fabric.site = site_;
            fabric.membersIn = standing_.period;
            fabric.name = QLatin1String(words.name);
            fabric.protocol = model->protocol;
            fabric.linkGbps = planned(words.gbps);
            fabric.uplinkGbps = model->portOneWay ? model->portOneWay->toGigabytesPerSecond() * bitsPerByte : 0;
            addMembers(fabric, words);
            layOut(fabric, leaves, model->ports);
            fabrics.push_back(std::move(fabric));
        }
    }

private:
    [[nodiscard]] double planned(const char *id) const
    {
        const catalog::Assumption *found = catalog_.assumption(QLatin1String(id));
        return found ? found->value.likely : 0;
    }

    [[nodiscard]] const catalog::Switch *switchOf(const QString &id) const
    {
        const auto found = std::find_if(catalog_.switches.begin(), catalog_.switches.end(),
                                        [&](const catalog::Switch &each) { return each.id == id; });
        return found == catalog_.switches.end() ? nullptr : &*found;
    }

    void addMembers(SiteFabric &fabric, const NetworkWords &words) const
    {
        const bool isStorage = fabric.rolePrefix == QLatin1String("storage-"),
                   isInBand = fabric.rolePrefix == QLatin1String("inband-");
        const int perServer = int(std::ceil(planned(words.portsPerServer)));
        const auto addTo = [&](std::vector<FabricMember> &members, const QString &part, int count, int ports,
                               const QString &role, const char *stem) {
            if (count > 0 && ports > 0)
                members.push_back({part, count, ports, role, QLatin1String(stem),
                                   isStorage || isInBand ? slowerThan(fabric.linkGbps, catalog_.system(part)) : 0});
        };
        const auto add = [&](const QString &part, int count, int ports, const QString &role, const char *stem) {
            addTo(fabric.members, part, count, ports, role, stem);
        };
        for (const auto &[list, counts] :
             {std::pair(&fabric.members, &standing_.systems), std::pair(&fabric.others, &standing_.others)})
            for (const auto &[system, units] : *counts)
                addTo(*list, system, units,
                      perServer * serversOf(*catalog_.system(system), catalog_) +
                          (isStorage || isInBand ? 0 : catalog::managementPortsOfParts(catalog_, system)),
                      QStringLiteral("system"), words.portStem);
        for (const auto &[key, count] : standing_.beside) {
            const auto &[role, part] = key;
            const catalog::System *node = catalog_.system(part);
            if (node && isStorage && role == QLatin1String("storage"))
                add(part, count, node->nics, role, words.portStem);
            else if (node && !isStorage)
                add(part, count, perServer, role, words.portStem);
            else if (isInBand && role == QLatin1String("oob-leaf"))
                add(part, count, int(planned("network_outofband_uplinks")), role, "up");
            else if (!isStorage && !isInBand && isSwitchRole(role) && role != QLatin1String("oob-leaf"))
                add(part, count, int(std::ceil(planned("network_outofband_ports_per_switch"))), role, "mgmt");
        }
    }

    /// The switches that were bought: ends fill leaf after leaf of a tree, and are shared evenly out-of-band.
    static void layOut(SiteFabric &fabric, int leaves, int radix)
    {
        int ports = 0;
        for (const FabricMember &member : fabric.members)
            ports += member.units * member.portsPerUnit;
        const bool isTree = fabric.rolePrefix != QLatin1String("oob-");
        const int room = leaves == 1 || !isTree ? leaves * radix : leaves * radix / 2;
        fabric.spec = treeSpec(isTree ? room : ports, radix);
        if (isTree) {
            fabric.counts = countsOfTree(room, radix);
        } else { // out-of-band switches hang side by side from the in-band network, each with as many devices
            fabric.counts.tiers = 1;
            fabric.counts.leaves = leaves;
            fabric.counts.endsPerLeaf = std::min(radix, (ports + leaves - 1) / std::max(1, leaves));
            fabric.counts.ends = room;
        }
        fabric.counts.nodeCables = ports;
        if (ports > room)
            fabric.problem =
                QStringLiteral("%1 ports of the %2 network of %3 do not fit its %4 switches with %5 places: "
                               "it needs switches with more ports, or one more of them")
                    .arg(ports)
                    .arg(fabric.name, fabric.site)
                    .arg(leaves)
                    .arg(room);
    }

    const QString &site_;
    const Standing &standing_;
    const catalog::CatalogSnapshot &catalog_;
};

} // namespace

std::vector<SiteFabric> companionFabrics(const Design &design, const catalog::CatalogSnapshot &catalog)
{
    std::map<QString, std::map<int, std::map<QString, int>>> units; // site, period, system
    for (const DesignUnits &each : design.units) {
        const catalog::System *system =
            each.procurement == QLatin1String("cloud") ? nullptr : catalog.system(each.system);
        if (system && each.active > 0 && serversOf(*system, catalog) > 0)
            units[each.site][each.period][each.system] += each.active;
    }
    std::map<QString, Standing> sites;
    for (const auto &[place, count] : fullestExtras(design))
        if (isDeviceRole(place.role))
            sites[place.site].beside[{place.role, place.part}] = count;
    std::vector<SiteFabric> fabrics;
    for (auto &[site, standing] : sites) {
        int most = 0;
        for (const auto &[period, systems] : units[site]) {
            int servers = 0;
            for (const auto &[system, count] : systems)
                servers += count * serversOf(*catalog.system(system), catalog);
            for (const auto &[system, count] : systems)
                standing.others[system] = std::max(standing.others[system], count);
            if (servers > most) {
                most = servers;
                standing.systems = systems;
                standing.period = period;
            }
        }
        FabricsOfSite(site, standing, catalog).add(fabrics);
    }
    return fabrics;
}

std::vector<SiteFabric> allFabrics(const Design &design, const catalog::CatalogSnapshot &catalog)
{
    std::vector<SiteFabric> fabrics = siteFabrics(design, catalog);
    for (SiteFabric &companion : companionFabrics(design, catalog))
        fabrics.push_back(std::move(companion));
    std::stable_sort(fabrics.begin(), fabrics.end(),
                     [](const SiteFabric &a, const SiteFabric &b) { return a.site < b.site; });
    return fabrics;
}

} // namespace cw::planner
