#include "planner/candidates/thinfabric.h"

#include "planner/fabric/leafshare.h"
#include "planner/fabric/switchchoice.h"
#include "planner/plan/serversof.h"

#include <algorithm>

namespace cw::planner {

namespace {

/// What the ports of an offer's units meet on.
struct Ports {
    const catalog::System *system = nullptr;
    const catalog::Switch *chosen = nullptr; ///< nullptr: rented, no known ports, or no switch that carries them
    int radix = 0;
    double faster = 1; ///< links between switches against those to servers
};

Ports portsOf(FabricKind kind, const Offer &offer, const Need &need, const catalog::CatalogSnapshot &catalog)
{
    Ports ports;
    ports.system = offer.isRented() ? nullptr : catalog.system(offer.system);
    std::optional<PortWish> wish = ports.system ? portWishOf(*ports.system, catalog) : std::nullopt;
    if (wish)
        wish = wishIn(kind, *wish);
    ports.chosen = wish ? chooseSwitch(catalog, *wish, allowedSwitches(need)) : nullptr;
    if (!ports.chosen)
        return ports;
    const int split = linksPerPort(*ports.chosen, *wish, catalog);
    ports.radix = ports.chosen->ports * split;
    ports.faster = ports.chosen->portOneWay->toBytesPerSecond() / split / wish->speed.toBytesPerSecond();
    return ports;
}

/// The smallest of the jobs that take more ports than so many; 0 = none does.
int leastBeyond(int most, const UnitKind &kind, const std::vector<Deployment> &whole, const catalog::System &system)
{
    int least = 0;
    for (const Deployment &deployment : whole)
        if (unitsFor(deployment.accelerators, kind.acceleratorsPerUnit) * system.nics > most)
            least = least > 0 ? std::min(least, deployment.accelerators) : deployment.accelerators;
    return least;
}

/// A network that carries less is never faster: smaller jobs are late on it as well.
void askFrom(int accelerators, UnitKind &kind)
{
    kind.leastAccelerators = accelerators;
    kind.key += QStringLiteral(" from %1").arg(accelerators);
}

/// Accelerators below one leaf of a fat tree, or below one row of leaves where a leaf serves one rail of each server.
NetworkTiers tiersOfShare(FabricKind joined, PortShare share, const Ports &ports, const UnitKind &kind,
                          const catalog::CatalogSnapshot &catalog)
{
    NetworkPlan network;
    network.rails = joined == FabricKind::RailOptimised;
    const double portsPerAccelerator = double(ports.system->nics) / kind.acceleratorsPerUnit;
    network.leafPorts = network.rails ? share.down : std::max(1, int(share.down / portsPerAccelerator));
    // Links between switches may be faster than those to servers: then a leaf narrows less than its ports say.
    network.leafOversubscription = share.down / (share.up * ports.faster);
    return networkTiers(network, kind.acceleratorsPerUnit / std::max(1, serversOf(*ports.system, catalog)));
}

/// The network of this kind with leaves of fewer ports up than down, for each ratio of the need.
std::vector<ThinFabric> withThinLeaves(FabricKind joined, const Offer &offer, const UnitKind &kind,
                                       const std::vector<Deployment> &whole, const Need &need,
                                       const catalog::CatalogSnapshot &catalog)
{
    const Ports ports = canBeThin(joined) ? portsOf(joined, offer, need, catalog) : Ports{};
    const int wide = ports.chosen ? leastBeyond(ports.radix, kind, whole, *ports.system) : 0;
    // Traffic to another rail stays below its row of leaves where the scale-up link of the server takes it there;
    // without one it would cross the spines, as on a network without rails.
    const bool staysBelow =
        joined == FabricKind::FatTree ||
        (wide > 0 && unfitReason(joined, *ports.system, *ports.chosen, ports.radix, catalog).isEmpty() &&
         unfitReason(FabricKind::RailOnly, *ports.system, *ports.chosen, ports.radix, catalog).isEmpty());
    std::vector<ThinFabric> found;
    if (wide == 0 || !staysBelow)
        return found;
    for (const Oversubscription &leaf : thinRatios(need)) {
        const PortShare share = shareOf(ports.radix, leaf);
        if (share.down < 1 || share.up < 1)
            continue;
        ThinFabric fabric{{joined, leaf}, kind};
        fabric.kind.network = tiersOfShare(joined, share, ports, kind, catalog);
        const NetworkTier &tier = fabric.kind.network.tiers[0];
        fabric.kind.key += QStringLiteral("|leaf %1 %2").arg(tier.reach).arg(tier.oversubscription);
        askFrom(wide, fabric.kind);
        found.push_back(std::move(fabric));
    }
    return found;
}

} // namespace

std::vector<ThinFabric> thinFabrics(const Offer &offer, const UnitKind &kind, const std::vector<Deployment> &whole,
                                    const Need &need, const catalog::CatalogSnapshot &catalog)
{
    if (kind.acceleratorsPerUnit <= 0)
        return {};
    std::vector<ThinFabric> found = withThinLeaves(topologyOf(offer.topology), offer, kind, whole, need, catalog);
    const std::vector<FabricKind> topologies = topologiesOf(need.topology);
    for (auto other = topologies.begin() + 1; other != topologies.end(); ++other) {
        const Ports own = portsOf(*other, offer, need, catalog);
        if (*other == topologyOf(offer.topology) || !own.chosen ||
            !unfitReason(*other, *own.system, *own.chosen, own.radix, catalog).isEmpty())
            continue;
        ThinFabric fabric{{*other, {}}, kind};
        const int beyond = leastBeyond(portsOfTree(*other, own.radix), kind, whole, *own.system);
        if (beyond == 0)
            continue;
        joinBy(*other, offer, need, catalog, fabric.kind);
        askFrom(beyond, fabric.kind);
        found.push_back(std::move(fabric));
        for (ThinFabric &thin : withThinLeaves(*other, offer, kind, whole, need, catalog))
            found.push_back(std::move(thin));
    }
    return found;
}

Offer offerAt(const Offer &offer, FabricDesign design)
{
    const auto named = [](FabricDesign joined) {
        const QString text = designText(joined);
        return text.isEmpty() ? text : QStringLiteral(", network %1").arg(text);
    };
    Offer other = offer;
    if (const QString before = named(designOf(offer.id)); other.description.endsWith(before))
        other.description.chop(before.size());
    other.id = offerIdWith(offer.id, design);
    other.topology = design.kind == FabricKind::FatTree ? QString() : topologyWord(design.kind);
    other.fabricDown = design.leaf.down;
    other.fabricUp = design.leaf.up;
    other.description += named(design);
    return other;
}

QString unfitTopology(const Offer &offer, const Need &need, const catalog::CatalogSnapshot &catalog)
{
    const FabricKind asked = topologiesOf(need.topology).front();
    if (asked == FabricKind::FatTree || offer.isRented())
        return {};
    const Ports ports = portsOf(asked, offer, need, catalog);
    return ports.chosen ? unfitReason(asked, *ports.system, *ports.chosen, ports.radix, catalog) : QString();
}

FabricKind baseTopology(const Offer &offer, const Need &need, const catalog::CatalogSnapshot &catalog)
{
    const FabricKind asked = topologiesOf(need.topology).front();
    const bool fits = asked != FabricKind::FatTree && portsOf(asked, offer, need, catalog).chosen &&
                      unfitTopology(offer, need, catalog).isEmpty();
    return fits ? asked : FabricKind::FatTree;
}

void joinBy(FabricKind fabric, const Offer &offer, const Need &need, const catalog::CatalogSnapshot &catalog,
            UnitKind &kind)
{
    const Ports ports = portsOf(fabric, offer, need, catalog);
    if (!ports.chosen || kind.acceleratorsPerUnit <= 0 || fabric == FabricKind::FatTree) {
        kind.network = {};
        kind.key += QStringLiteral("|%1").arg(topologyWord(FabricKind::FatTree));
        return;
    }
    kind.network = tiersOfDesign(fabric, ports.radix, double(ports.system->nics) / kind.acceleratorsPerUnit);
    kind.key += QStringLiteral("|%1 %2").arg(topologyWord(fabric)).arg(ports.radix);
}

} // namespace cw::planner
