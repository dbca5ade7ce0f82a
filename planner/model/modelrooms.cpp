#include "planner/model/modelbuilder.h"

#include <cmath>

namespace cw::planner {

std::optional<double> usableFeedKw(const OwnSite &site)
{
    if (!site.feedPowerKw)
        return std::nullopt;
    const bool twice = site.powerFeeds == QLatin1String("2N"), spare = site.powerFeeds == QLatin1String("N+1");
    const int feeds = site.feeds.value_or(twice || spare ? 2 : 1);
    return *site.feedPowerKw * (twice ? feeds / 2 : spare ? feeds - 1 : feeds);
}

/// Feeds must carry what the nameplates say, also with one side gone.
void ModelBuilder::addFeed(const OwnSite &site, int period)
{
    const QString rule = site.id + QStringLiteral(".feed_power_kw");
    const std::optional<double> usable = usableFeedKw(site);
    if (!usable || !isKept(rule))
        return;
    Terms power;
    for (const Carrier &carrier : model_.carriers) {
        if (carrier.site == site.id)
            power.add(carrier.active[std::size_t(period)], carrier.figures.nameplateKw);
    }
    if (!power.isEmpty())
        bound(power, QStringLiteral("%1 %2").arg(rule).arg(period), rule, std::nullopt, *usable);
}

void ModelBuilder::addPorts(const OwnSite &site, int period)
{
    const QString rule = site.id + QStringLiteral(".network_ports");
    if (!site.networkPorts || !isKept(rule))
        return;
    Terms ports;
    for (const Carrier &carrier : model_.carriers) {
        if (carrier.site == site.id)
            ports.add(carrier.active[std::size_t(period)], carrier.figures.networkPorts);
    }
    if (!ports.isEmpty())
        bound(ports, QStringLiteral("%1 %2").arg(rule).arg(period), rule, std::nullopt, double(*site.networkPorts));
}

void ModelBuilder::addRooms()
{
    for (const OwnSite &site : plan_.need.ownSites) {
        const QString powerRule = site.id + QStringLiteral(".it_power_kw"),
                      rackRule = site.id + QStringLiteral(".racks");
        for (int p = 0; p < periods_; ++p) {
            addFeed(site, p);
            addPorts(site, p);
            Terms power, room;
            for (const Carrier &carrier : std::vector<Carrier>(model_.carriers)) {
                if (carrier.site != site.id || carrier.active[std::size_t(p)] < 0)
                    continue;
                const int column = carrier.active[std::size_t(p)];
                power.add(column, carrier.figures.itKw);
                const double share = carrier.figures.racks;
                if (!site.racks || !isKept(rackRule) || share <= 0)
                    continue;
                if (carrier.offer < 0 || std::abs(share - std::round(share)) < 1e-9) {
                    room.add(column, share);
                    continue;
                }
                // A rack holds units of one kind only.
                const QString name =
                    QStringLiteral("racks %1 %2").arg(set_.offers[std::size_t(carrier.offer)].id).arg(p);
                const int racks = model_.program.addColumn({name, 0, 0, unlimited, true});
                model_.program.addRow({name, {}, -unlimited, 0, {{column, share}, {racks, -1}}});
                room.add(racks, 1);
            }
            if (site.itPowerKw && isKept(powerRule) && !power.isEmpty())
                bound(power, QStringLiteral("%1 %2").arg(powerRule).arg(p), powerRule, std::nullopt, *site.itPowerKw);
            if (!room.isEmpty())
                bound(room, QStringLiteral("%1 %2").arg(rackRule).arg(p), rackRule, std::nullopt, double(*site.racks));
        }
    }
}

} // namespace cw::planner
