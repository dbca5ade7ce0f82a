#include "planner/solve/modelbuilder.h"

#include <cmath>

namespace cw::planner {

void ModelBuilder::addRooms()
{
    for (const OwnSite &site : plan_.need.ownSites) {
        const QString powerRule = site.id + QStringLiteral(".it_power_kw"),
                      rackRule = site.id + QStringLiteral(".racks");
        for (int p = 0; p < periods_; ++p) {
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
