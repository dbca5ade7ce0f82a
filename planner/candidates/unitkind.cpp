#include "planner/candidates/unitkind.h"

#include "planner/candidates/thinfabric.h"
#include "planner/fabric/topologychoice.h"

#include <algorithm>

namespace cw::planner {

UnitKind unitKindOf(const Offer &offer, const Need &need, const catalog::CatalogSnapshot &catalog)
{
    UnitKind kind;
    const catalog::Accelerator *chip = catalog.accelerator(offer.acceleratorId);
    const catalog::System *system = catalog.system(offer.system);
    kind.acceleratorsPerUnit = offer.acceleratorsPerUnit;
    kind.device = deviceOf(*chip, system, catalog);
    if (!system) {
        const bool torus = kind.device.scaleUpDomain > offer.acceleratorsPerUnit &&
                           deviceOf(*chip, nullptr).scaleUpLink.startsWith(QLatin1String("ICI"));
        if (!torus)
            kind.device.scaleUpDomain = std::max(1, std::min(kind.device.scaleUpDomain, offer.acceleratorsPerUnit));
        // An instance does not state its network: that of a catalog system with the same accelerators stands in.
        for (const catalog::System &other : catalog.systems) {
            if (other.acceleratorId == chip->id && other.accelerators == offer.acceleratorsPerUnit && other.nics > 0 &&
                other.nicOneWay) {
                kind.device.scaleOutBandwidth = deviceOf(*chip, &other).scaleOutBandwidth;
                kind.networkBasis = other.name;
                break;
            }
        }
    }
    kind.key = QStringLiteral("%1|%2|%3|%4")
                   .arg(chip->id)
                   .arg(kind.acceleratorsPerUnit)
                   .arg(kind.device.scaleUpDomain)
                   .arg(kind.device.scaleOutBandwidth, 0, 'g', 12);
    if (!offer.topology.isEmpty())
        joinBy(topologyOf(offer.topology), offer, need, catalog, kind);
    return kind;
}

} // namespace cw::planner
