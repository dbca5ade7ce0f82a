#include "planner/fabric/companionnetworks.h"

#include "planner/fabric/cagesplits.h"

#include <cmath>
#include <limits>
#include <tuple>

namespace cw::planner {

namespace {

constexpr double bitsPerByte = 8;

std::optional<double> planned(const catalog::CatalogSnapshot &catalog, const char *id)
{
    const catalog::Assumption *row = catalog.assumption(QLatin1String(id));
    return row ? std::optional(row->value.likely) : std::nullopt;
}

} // namespace

const catalog::Switch *slowestSwitch(const catalog::CatalogSnapshot &catalog, Bandwidth speed,
                                     const SwitchFilter &isAllowed)
{
    const CageSplits splits(speed.toGigabytesPerSecond() * bitsPerByte, catalog);
    const catalog::Switch *best = nullptr;
    for (const catalog::Switch &each : catalog.switches) {
        if (!takesLinks(each, speed) || !each.protocol.startsWith(QLatin1String("Ethernet")) || !splits.takes(each) ||
            !isAllowed(each))
            continue;
        const auto key = [](const catalog::Switch &s) { return std::tuple(s.portOneWay->base(), -s.ports, s.id); };
        if (!best || key(each) < key(*best))
            best = &each;
    }
    return best;
}

double slowerThan(double networkGbps, const catalog::System *node)
{
    const double own =
        node && node->accelerators == 0 && node->nicOneWay ? node->nicOneWay->toGigabytesPerSecond() * bitsPerByte : 0;
    return own < networkGbps ? own : 0;
}

std::vector<CompanionNetwork> companionNetworks(int servers, std::int64_t computeSwitches,
                                                const catalog::CatalogSnapshot &catalog)
{
    std::vector<CompanionNetwork> networks;
    for (const NetworkWords &kind : networksBeside) {
        const auto perServer = planned(catalog, kind.portsPerServer), gbps = planned(catalog, kind.gbps);
        if (!perServer || !gbps || servers <= 0)
            continue;
        const double perSwitch = kind.portsPerSwitch ? planned(catalog, kind.portsPerSwitch).value_or(0) : 0;
        const double ports = servers * *perServer + double(computeSwitches) * perSwitch;
        if (ports > std::numeric_limits<int>::max() / 2.0)
            continue;
        CompanionNetwork network{QLatin1String(kind.name), {}, int(std::ceil(ports)), *gbps, {}};
        if (const catalog::Switch *chosen = slowestSwitch(catalog, Bandwidth::fromGigabitsPerSecond(*gbps))) {
            network.switchId = chosen->id;
            FabricSpec spec;
            spec.nodes = network.ports;
            spec.radix = chosen->ports;
            spec.equalLinks = false;
            if (const Result<FabricCounts> counts = countFabric(spec))
                network.counts = counts.value();
        }
        networks.push_back(std::move(network));
    }
    return networks;
}

} // namespace cw::planner
