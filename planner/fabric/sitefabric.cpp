#include "planner/fabric/sitefabric.h"

#include "planner/fabric/fabricrule.h"
#include "planner/fabric/portneed.h"
#include "planner/fabric/topologychoice.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace cw::planner {

namespace {

constexpr double bitsPerByte = 8;

double gigabits(Bandwidth speed)
{
    return speed.toGigabytesPerSecond() * bitsPerByte;
}

/// Units by system and period of one fabric.
using Members = std::map<QString, std::map<int, int>>;

std::map<PortNeed, Members> membersOf(const Design &design, const catalog::CatalogSnapshot &catalog)
{
    std::map<PortNeed, Members> fabrics;
    for (const DesignUnits &units : design.units) {
        const catalog::System *system =
            units.procurement == QLatin1String("cloud") ? nullptr : catalog.system(units.system);
        const std::optional<PortWish> wish = system ? portWishOf(*system, catalog) : std::nullopt;
        if (!wish || units.active <= 0)
            continue;
        const FabricDesign joined = designOf(units.offer);
        const int rails = railsIn(joined.kind, *system, catalog);
        fabrics[{units.site, wish->speed.base(), wish->infiniBand, wish->ethernet, joined, rails}][units.system]
               [units.period] += units.active;
    }
    return fabrics;
}

/// The period with the most ports; units and ports of it.
SiteFabric fullest(const Members &members, const catalog::CatalogSnapshot &catalog, int &units, int &ports)
{
    std::map<int, std::pair<int, int>> byPeriod;
    for (const auto &[id, periods] : members)
        for (const auto &[period, count] : periods) {
            byPeriod[period].first += count;
            byPeriod[period].second += count * catalog.system(id)->nics;
        }
    SiteFabric fabric;
    units = ports = 0;
    const auto meets = [](const auto &period) { return period.second.first >= 2; };
    if (const auto first = std::find_if(byPeriod.begin(), byPeriod.end(), meets); first != byPeriod.end())
        fabric.begins = first->first;
    for (const auto &[period, sums] : byPeriod)
        if (sums.second > ports) {
            std::tie(units, ports) = sums;
            fabric.period = fabric.membersIn = period;
        }
    for (const auto &[id, periods] : members) {
        const int ofUnit = catalog.system(id)->nics;
        if (const auto at = periods.find(fabric.period); at != periods.end())
            fabric.members.push_back({id, at->second, ofUnit});
        int most = 0;
        for (const auto &[period, count] : periods)
            most = std::max(most, count);
        fabric.others.push_back({id, most, ofUnit});
    }
    return fabric;
}

/// The switch the design bought for such ports at a site.
const catalog::Switch *boughtSwitch(const Design &design, const QString &site, const PortWish &wish,
                                    const catalog::CatalogSnapshot &catalog)
{
    const auto stands = [&](const catalog::Switch &model) {
        return std::any_of(design.extras.begin(), design.extras.end(), [&](const DesignExtra &extra) {
            return extra.site == site && extra.part == model.id && extra.role == QLatin1String("leaf");
        });
    };
    const catalog::Switch *bought = chooseSwitch(catalog, wish, stands);
    return bought ? bought : chooseSwitch(catalog, wish);
}

} // namespace

FabricSpec treeSpec(int ports, int radix, Oversubscription leaf)
{
    FabricSpec spec;
    spec.nodes = ports;
    spec.radix = radix;
    spec.leaf = leaf;
    spec.equalLinks = false;
    return spec;
}

FabricCounts countsOfTree(int ports, int radix, Oversubscription leaf)
{
    const Result<FabricCounts> counts = countFabric(treeSpec(ports, radix, leaf));
    if (counts)
        return counts.value();
    const SwitchCount beyond = switchesFor(ports, radix);
    FabricCounts count;
    count.tiers = 3;
    count.ends = count.nodeCables = ports;
    count.leaves = beyond.leaves;
    count.spines = beyond.spines;
    count.cores = beyond.cores;
    count.leafSpineCables = count.spineCoreCables = count.leaves * (radix / 2);
    return count;
}

std::vector<SiteFabric> siteFabrics(const Design &design, const catalog::CatalogSnapshot &catalog)
{
    std::vector<SiteFabric> fabrics;
    for (const auto &[need, members] : membersOf(design, catalog)) {
        int units = 0, ports = 0;
        SiteFabric fabric = fullest(members, catalog, units, ports);
        if (units < 2)
            continue; // one unit has nobody to talk to
        const PortWish wish =
            wishIn(need.design.kind, {Bandwidth::fromBase(need.speed), need.infiniBand, need.ethernet});
        fabric.site = need.site;
        const auto before = std::count_if(fabrics.begin(), fabrics.end(),
                                          [&](const SiteFabric &other) { return other.site == fabric.site; });
        fabric.name = before == 0 ? QStringLiteral("compute") : QStringLiteral("compute %1").arg(before + 1);
        if (const QString text = designText(need.design); !text.isEmpty())
            fabric.name += QStringLiteral(" %1").arg(text);
        fabric.linkGbps = gigabits(wish.speed);
        if (const catalog::Switch *chosen = boughtSwitch(design, need.site, wish, catalog)) {
            fabric.switchId = chosen->id;
            fabric.protocol = chosen->protocol;
            fabric.linksPerSwitchPort = linksPerPort(*chosen, wish, catalog);
            fabric.uplinkGbps = gigabits(*chosen->portOneWay) / fabric.linksPerSwitchPort;
            const int radix = chosen->ports * fabric.linksPerSwitchPort;
            fabric.spec = designSpec(need.design, ports, radix, need.rails);
            fabric.counts = countsOfDesign(need.design, ports, radix, need.rails);
            if (const Result<FabricCounts> built = countFabric(fabric.spec); !built)
                fabric.problem = built.error().sentence();
        }
        fabrics.push_back(std::move(fabric));
    }
    return fabrics;
}

} // namespace cw::planner
