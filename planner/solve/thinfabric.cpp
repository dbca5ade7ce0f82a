#include "planner/solve/thinfabric.h"

#include "planner/fabric/fabriccounts.h"
#include "planner/fabric/leafshare.h"
#include "planner/fabric/switchchoice.h"

#include <algorithm>

namespace cw::planner {

std::vector<ThinFabric> thinFabrics(const Offer &offer, const UnitKind &kind, const std::vector<Deployment> &whole,
                                    const Need &need, const catalog::CatalogSnapshot &catalog)
{
    const catalog::System *system = offer.isRented() ? nullptr : catalog.system(offer.system);
    const std::optional<PortWish> wish = system ? portWishOf(*system, catalog) : std::nullopt;
    const catalog::Switch *chosen = wish ? chooseSwitch(catalog, *wish, allowedSwitches(need)) : nullptr;
    if (!chosen || kind.acceleratorsPerUnit <= 0)
        return {};
    const int split = linksPerPort(*chosen, *wish, catalog), radix = chosen->ports * split;
    // Links between switches may be faster than those to servers: then a leaf narrows less than its ports say.
    const double faster = chosen->portOneWay->toBytesPerSecond() / split / wish->speed.toBytesPerSecond();
    const double portsPerAccelerator = double(system->nics) / kind.acceleratorsPerUnit;
    UnitKind thin = kind;
    for (const Deployment &deployment : whole)
        if (unitsFor(deployment.accelerators, kind.acceleratorsPerUnit) * system->nics > radix)
            thin.sizes.push_back(deployment.accelerators);
    if (thin.sizes.empty())
        return {};
    std::vector<ThinFabric> found;
    for (const Oversubscription &leaf : thinRatios(need)) {
        const PortShare share = shareOf(radix, leaf);
        if (share.down < 1 || share.up < 1)
            continue;
        NetworkPlan network;
        network.leafPorts = std::max(1, int(share.down / portsPerAccelerator));
        network.rails = false;
        network.leafOversubscription = share.down / (share.up * faster);
        ThinFabric fabric{leaf, thin};
        fabric.kind.network = networkTiers(network, kind.acceleratorsPerUnit);
        fabric.kind.key += QStringLiteral("|leaf %1 %2").arg(network.leafPorts).arg(network.leafOversubscription);
        for (const int size : fabric.kind.sizes)
            fabric.kind.key += QStringLiteral(" %1").arg(size);
        found.push_back(std::move(fabric));
    }
    return found;
}

Offer offerAt(const Offer &offer, Oversubscription leaf)
{
    Offer thin = offer;
    thin.id = offerIdAt(offer.id, leaf);
    thin.fabricDown = leaf.down;
    thin.fabricUp = leaf.up;
    thin.description += QStringLiteral(", network %1").arg(ratioText(leaf));
    return thin;
}

} // namespace cw::planner
