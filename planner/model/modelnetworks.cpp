// Units that stand idle hang from the network of those that work: what a pin or a floor asks for beyond the work would
// else be bought on whichever network costs them least, on an island of its own or on none.
#include "planner/model/modelbuilder.h"
#include "planner/plan/rulenames.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace cw::planner {

namespace {

using Network = std::tuple<QString, int, int>; ///< topology, ports down and up

Network networkOf(const Offer &offer)
{
    return {offer.topology, offer.fabricDown, offer.fabricUp};
}

} // namespace

/// Whether more units of a system may be asked for at a place than work there.
bool ModelBuilder::mayStandIdle(const Offer &offer) const
{
    for (std::size_t i = 0; i < plan_.pins.size(); ++i) {
        const Pin &pin = plan_.pins[i];
        if (pin.count && isKept(pinRule(int(i))) && (pin.system.isEmpty() || pin.system == offer.system) &&
            (pin.site.isEmpty() || pin.site == offer.site))
            return true;
    }
    return std::any_of(plan_.need.constraints.begin(), plan_.need.constraints.end(), [&](const Constraint &rule) {
        return rule.kind == ConstraintKind::Limit && rule.min && isKept(rule.id);
    });
}

/// Of the networks a system may hang from at a place, one is built.
void ModelBuilder::addNetworks()
{
    std::map<std::pair<QString, QString>, std::map<Network, std::vector<const Carrier *>>> systems;
    for (const Carrier &carrier : model_.carriers) {
        if (carrier.offer < 0)
            continue;
        const Offer &offer = set_.offers[std::size_t(carrier.offer)];
        if (!offer.isRented() && mayStandIdle(offer))
            systems[{offer.site, offer.system}][networkOf(offer)].push_back(&carrier);
    }
    Program &program = model_.program;
    for (const auto &[where, networks] : systems) {
        if (networks.size() < 2)
            continue;
        Terms built;
        for (const auto &[network, carriers] : networks) {
            const QString &first = set_.offers[std::size_t(carriers.front()->offer)].id;
            const int isBuilt = program.addColumn({QStringLiteral("network of ") + first, 0, 0, 1, true});
            built.add(isBuilt, 1);
            for (const Carrier *carrier : carriers)
                for (int p = 0; p < periods_; ++p) {
                    const int column = carrier->active[std::size_t(p)];
                    if (column < 0)
                        continue;
                    Terms within;
                    within.add(column, 1);
                    within.add(isBuilt, -program.columns[std::size_t(column)].high);
                    program.addRow(
                        {QStringLiteral("on the network %1 %2").arg(set_.offers[std::size_t(carrier->offer)].id).arg(p),
                         {},
                         -unlimited,
                         0,
                         within.entries()});
                }
        }
        program.addRow(
            {QStringLiteral("one network %1 %2").arg(where.first, where.second), {}, -unlimited, 1, built.entries()});
    }
}

} // namespace cw::planner
