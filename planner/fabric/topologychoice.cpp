#include "planner/fabric/topologychoice.h"

#include "planner/cost/hardwareunit.h"
#include "planner/fabric/directlinks.h"
#include "planner/fabric/leafshare.h"
#include "planner/fabric/sitefabric.h"
#include "planner/plan/serversof.h"

#include <algorithm>
#include <array>

namespace cw::planner {

namespace {

/// In the order of `topologyWords`.
struct Named {
    FabricKind kind;
    const char *name;
};
constexpr std::array names{
    Named{FabricKind::FatTree, "fat tree"}, Named{FabricKind::RailOptimised, "rail-optimised network"},
    Named{FabricKind::RailOnly, "rail-only network"}, Named{FabricKind::DragonflyPlus, "dragonfly+"},
    Named{FabricKind::LeafTorus, "torus of leaf switches"}};

std::size_t placeOf(FabricKind kind)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const Named &each) { return each.kind == kind; });
    return found == names.end() ? 0 : std::size_t(found - names.begin());
}

constexpr int neighbours = 6; ///< of a leaf of a torus: two in each of three dimensions

} // namespace

QString topologyWord(FabricKind kind)
{
    return topologyWords()[qsizetype(placeOf(kind))];
}

FabricKind topologyOf(const QString &word)
{
    const qsizetype place = topologyWords().indexOf(word);
    return place < 0 ? FabricKind::FatTree : names[std::size_t(place)].kind;
}

std::vector<FabricKind> topologiesOf(const QStringList &list)
{
    std::vector<FabricKind> kinds;
    for (const QString &text : list)
        if (const FabricKind kind = topologyOf(topologyEntry(text).word);
            std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
            kinds.push_back(kind);
    if (kinds.empty())
        kinds.push_back(FabricKind::FatTree);
    return kinds;
}

QString topologyName(FabricKind kind)
{
    return QLatin1String(names[placeOf(kind)].name);
}

bool canBeThin(FabricKind kind)
{
    return kind == FabricKind::FatTree || kind == FabricKind::RailOptimised;
}

QString offerIdWith(const QString &offer, FabricDesign design)
{
    const FabricDesign before = designOf(offer);
    QString plain = offer.chopped(offerIdAt({}, before.leaf).size());
    if (before.kind != FabricKind::FatTree)
        plain.chop(topologyWord(before.kind).size() + 1);
    if (design.kind != FabricKind::FatTree)
        plain += QLatin1Char('/') + topologyWord(design.kind);
    return offerIdAt(plain, design.leaf);
}

FabricDesign designOf(const QString &offer)
{
    const Oversubscription leaf = leafOf(offer);
    const QString joined = offer.chopped(offerIdAt({}, leaf).size());
    return {topologyOf(joined.section(QLatin1Char('/'), -1)), leaf};
}

QString designText(FabricDesign design)
{
    QStringList parts;
    if (design.kind != FabricKind::FatTree)
        parts << topologyWord(design.kind);
    if (design.leaf.down != design.leaf.up)
        parts << ratioText(design.leaf);
    return parts.join(QLatin1Char(' '));
}

int railsOf(const catalog::System &system, const catalog::CatalogSnapshot &catalog)
{
    const int servers = serversOf(system, catalog);
    return servers > 0 && system.nics % servers == 0 ? system.nics / servers : 0;
}

int railsIn(FabricKind kind, const catalog::System &system, const catalog::CatalogSnapshot &catalog)
{
    const bool hasRails = kind == FabricKind::RailOnly || kind == FabricKind::RailOptimised;
    return hasRails ? std::max(1, railsOf(system, catalog)) : 1;
}

QString unfitReason(FabricKind kind, const catalog::System &system, const catalog::Switch &chosen, int radix,
                    const catalog::CatalogSnapshot &catalog)
{
    switch (kind) {
    case FabricKind::RailOptimised:
    case FabricKind::RailOnly: {
        const int rails = railsOf(system, catalog), servers = serversOf(system, catalog);
        if (rails < 2)
            return servers == 0 ? QStringLiteral("it comes as a pod with a network of its own")
                                : QStringLiteral("its servers have one port each, so there is one rail alone");
        if (kind == FabricKind::RailOptimised)
            return {}; // spines join the rails
        const catalog::Accelerator *chip = catalog.accelerator(system.acceleratorId);
        if (!chip || chip->scaleUpDomain * servers < system.accelerators)
            return QStringLiteral(
                "its accelerators share no scale-up link, which traffic from rail to rail would take");
        return {};
    }
    case FabricKind::DragonflyPlus:
        return radix % 2 == 0
                   ? QString()
                   : QStringLiteral("%1 has an odd number of ports, which no group shares evenly").arg(chosen.name);
    case FabricKind::LeafTorus:
        if (!chosen.protocol.startsWith(QLatin1String("InfiniBand")))
            return QStringLiteral("%1 speaks Ethernet, whose routing cannot keep a torus free of deadlock: it takes "
                                  "InfiniBand adapters and switches")
                .arg(chosen.name);
        return torusShare(radix).up > 0
                   ? QString()
                   : QStringLiteral("%1 has %2 ports: it takes 12 for one cable to each of six neighbours")
                         .arg(chosen.name)
                         .arg(radix);
    default:
        return {};
    }
}

int portsOfTree(FabricKind kind, int radix)
{
    return kind == FabricKind::DragonflyPlus ? radix * (radix / 2) : radix;
}

PortShare torusShare(int radix)
{
    const int each = radix / 2 / neighbours; // cables to one neighbour
    return {radix - neighbours * each, neighbours * each};
}

FabricSpec designSpec(FabricDesign design, int ports, int radix, int rails)
{
    FabricSpec spec = treeSpec(ports, radix, design.leaf);
    spec.kind = design.kind;
    if ((design.kind == FabricKind::RailOnly || design.kind == FabricKind::RailOptimised) && rails > 0) {
        spec.nodes = ports / rails;
        spec.portsPerNode = rails;
    }
    return spec;
}

FabricCounts countsOfDesign(FabricDesign design, int ports, int radix, int rails)
{
    const FabricSpec spec = designSpec(design, ports, radix, rails);
    if (design.kind == FabricKind::FatTree)
        return countsOfTree(ports, radix, design.leaf);
    if (const Result<FabricCounts> counts = countFabric(spec))
        return counts.value();
    if (design.kind == FabricKind::RailOptimised)
        return countsOfTree(ports, radix, design.leaf);
    FabricCounts beyond = countsOfTree(spec.nodes, radix);
    for (std::int64_t *number : {&beyond.ends, &beyond.leaves, &beyond.spines, &beyond.cores, &beyond.nodeCables,
                                 &beyond.leafSpineCables, &beyond.spineCoreCables})
        *number *= spec.portsPerNode;
    return beyond;
}

NetworkTiers tiersOfDesign(FabricKind kind, int radix, double portsPerAccelerator)
{
    NetworkTiers tiers;
    const double half = std::floor(radix / 2.0);
    switch (kind) {
    case FabricKind::RailOnly:
        tiers.railsApart = true;
        break;
    case FabricKind::DragonflyPlus:
        // Traffic between neighbouring groups takes ways over a third group too, two global links for one: half of what
        // the groups could send. An all-to-all is spread evenly and goes the direct way.
        tiers.tiers[0] = {std::max(1.0, half * half / portsPerAccelerator), 2, 1};
        break;
    case FabricKind::LeafTorus: {
        const PortShare share = torusShare(radix);
        tiers.tiers[0] = {std::max(1.0, share.down / portsPerAccelerator), double(share.down) / share.up};
        tiers.torusDimensions = neighbours / 2;
        break;
    }
    default:
        break;
    }
    return tiers;
}

} // namespace cw::planner
