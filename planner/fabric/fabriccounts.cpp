#include "planner/fabric/fabriccounts.h"

#include "planner/fabric/directlinks.h"
#include "planner/fabric/torus.h"

#include <algorithm>
#include <limits>

namespace cw::planner {

namespace {

constexpr int mostNodes = 10'000'000, mostPortsPerNode = 1024, leastRadix = 2, mostRadix = 8192;

std::int64_t ceilDiv(std::int64_t a, std::int64_t b)
{
    return (a + b - 1) / b;
}

Error tooMany(const FabricSpec &spec, const FabricCounts &count)
{
    const std::int64_t ends = count.ends;
    if (ends <= mostEnds(spec, spec.mostTiers)) // the ends would fit: it is the leaves of their own that rails ask for
        return Error::invalid(
            QStringLiteral("%1 rails ask for %2 leaves, more than switches of %3 ports join in %4 tiers")
                .arg(spec.portsPerNode)
                .arg(count.leaves)
                .arg(spec.radix)
                .arg(spec.mostTiers),
            {}, QStringLiteral("a switch with more ports, fewer rails, or a fat tree"));
    int fitting = spec.radix;
    for (FabricSpec wider = spec; fitting < mostRadix && mostEnds(wider, spec.mostTiers) < ends;)
        wider.radix = fitting += 2;
    return Error::invalid(
        QStringLiteral("Switches of %1 ports carry at most %2 node ports in %3 tiers, %4 are asked for")
            .arg(spec.radix)
            .arg(mostEnds(spec, spec.mostTiers))
            .arg(spec.mostTiers)
            .arg(ends),
        {}, QStringLiteral("a switch of %1 ports or more, or fewer nodes").arg(fitting));
}

/// Leaves and how much each carries; the tiers above follow from them.
struct Leaves {
    std::int64_t count = 0;
    int endsEach = 0, up = 0;
    int groups = 0;
};

/// Ports of a leaf down and up. Where every leaf must have equally many links to each spine, an odd share may want many
/// more spines than a slightly smaller one (21 uplinks divide by 3 and 7, 20 by 2, 4, 5, 10): the fewest switches
/// decide.
PortShare leafShare(const FabricSpec &spec, std::int64_t ends)
{
    const PortShare most = shareOf(spec.radix, spec.leaf);
    if (!spec.equalLinks || spec.leaf.down == spec.leaf.up)
        return most;
    PortShare best = most;
    std::int64_t fewest = std::numeric_limits<std::int64_t>::max();
    for (int down = most.down; down >= std::max(1, most.down * 3 / 4); --down) {
        const PortShare share{down, int(ceilDiv(std::int64_t(down) * spec.leaf.up, spec.leaf.down))};
        const std::int64_t leaves = ceilDiv(ends, std::int64_t(down) * spec.endsPerPort);
        const int least = int(ceilDiv(leaves * share.up, spec.radix)), spines = divisorFrom(share.up, least);
        if (share.up % spines == 0 && leaves + spines < fewest) {
            fewest = leaves + spines;
            best = share;
        }
    }
    return best;
}

Leaves leavesOf(const FabricSpec &spec, std::int64_t ends)
{
    const PortShare share = leafShare(spec, ends);
    Leaves leaves;
    leaves.endsEach = spec.endsPerLeaf > 0 ? spec.endsPerLeaf : share.down * spec.endsPerPort;
    leaves.up = share.up;
    if (spec.kind == FabricKind::FatTree) {
        leaves.count = ceilDiv(ends, leaves.endsEach);
        leaves.groups = int(std::min<std::int64_t>(leaves.count, std::numeric_limits<int>::max()));
        return leaves;
    }
    const std::int64_t units = std::max(1, spec.units);
    leaves.groups = int(std::min<std::int64_t>(units * ceilDiv(ceilDiv(spec.nodes, units), leaves.endsEach),
                                               std::numeric_limits<int>::max()));
    leaves.count = std::int64_t(spec.portsPerNode) * leaves.groups;
    const std::int64_t places = leaves.count * leaves.endsEach;
    if (places < ends)
        leaves.count += ceilDiv(ends - places, leaves.endsEach);
    return leaves;
}

/// Links an uplink port must be split into so that every leaf reaches a spine of every port; 0 = cannot be.
int splitFor(const FabricSpec &spec, std::int64_t leaves)
{
    for (int split = 1; split <= spec.uplinkSplit; split *= 2)
        if (leaves <= std::int64_t(spec.radix) * split)
            return split;
    return 0;
}

void addSpines(const FabricSpec &spec, FabricCounts &count)
{
    const std::int64_t uplinks = count.leaves * count.uplinksPerLeaf;
    const int least = int(ceilDiv(uplinks, spec.radix));
    const int links = count.uplinksPerLeaf * count.linksPerUplink;
    count.tiers = 2;
    count.spines = spec.equalLinks ? divisorFrom(links, least) : least;
    count.spinesPerPod = int(count.spines);
    count.leafSpineCables = uplinks;
}

/// The fewest cores for so many uplinks of a spine: spines of a pod that share a set of cores reach each of them by
/// equally many links, and so do those of the other pods.
void tryCores(const FabricSpec &spec, int up, FabricCounts &count)
{
    for (int shared = 1; shared <= count.spinesPerPod; ++shared) {
        if (count.spinesPerPod % shared != 0)
            continue;
        const int least = int(ceilDiv(std::int64_t(count.pods) * shared * up, spec.radix));
        const int cores = divisorFrom(up, least);
        const std::int64_t all = std::int64_t(count.spinesPerPod / shared) * cores;
        if (least > up || (count.cores > 0 && all >= count.cores))
            continue;
        count.cores = all;
        count.uplinksPerSpine = up;
        count.coresPerSpine = cores;
        count.spinesPerCoreGroup = shared;
    }
}

/// Pods may hold the leaves of one rail each, where a core has a port for every one of them: traffic along a rail then
/// meets no core.
bool holdsRails(const FabricSpec &spec, int down, FabricCounts &count)
{
    const std::int64_t pods = spec.portsPerNode * ceilDiv(count.groups, down);
    if (spec.kind != FabricKind::RailOptimised || count.leaves != std::int64_t(spec.portsPerNode) * count.groups ||
        pods > spec.radix)
        return false;
    count.podsAreRails = true;
    count.pods = int(pods);
    return true;
}

void addCoresInTurn(const FabricSpec &spec, int up, FabricCounts &count)
{
    count.uplinksPerSpine = up;
    count.spineCoreCables = count.spines * up;
    count.cores = ceilDiv(count.spineCoreCables, spec.radix);
}

/// Pods of leaves and spines under a layer of cores: spine j of every pod meets on one set of cores.
bool addPods(const FabricSpec &spec, FabricCounts &count)
{
    const PortShare share = shareOf(spec.radix, spec.upper);
    const std::int64_t uplinks = count.leaves * count.uplinksPerLeaf;
    count.tiers = 3;
    const std::int64_t pods = ceilDiv(count.leaves, share.down);
    if (pods > spec.radix)
        return false; // a core takes one cable of each pod
    count.pods = int(pods);
    count.leafSpineCables = uplinks;
    if (!spec.equalLinks && holdsRails(spec, share.down, count)) {
        count.spines = 0;
        for (const int leaves : railPods(count, share.down))
            count.spines += spec.portsPerNode * ceilDiv(std::int64_t(leaves) * count.uplinksPerLeaf, share.down);
        addCoresInTurn(spec, share.up, count);
        return true;
    }
    if (!spec.equalLinks) {
        // A pod of as many leaves as a spine has ports down takes a spine per uplink; the last pod what its leaves
        // need.
        count.spines = count.leaves / share.down * count.uplinksPerLeaf +
                       ceilDiv(count.leaves % share.down * count.uplinksPerLeaf, share.down);
        count.spinesPerPod = count.uplinksPerLeaf;
        addCoresInTurn(spec, share.up, count);
        return count.pods <= spec.radix;
    }
    if (spec.kind == FabricKind::RailOptimised && count.leaves == std::int64_t(spec.portsPerNode) * count.groups &&
        count.groups <= share.down) {
        count.pods = spec.portsPerNode;
        count.podsAreRails = true;
    }
    const std::int64_t leavesPerPod = ceilDiv(count.leaves, count.pods);
    const std::int64_t downPerPod = leavesPerPod * count.uplinksPerLeaf;
    count.spinesPerPod = divisorFrom(count.uplinksPerLeaf, int(ceilDiv(downPerPod, share.down)));
    const std::int64_t downUsed = ceilDiv(downPerPod, count.spinesPerPod);
    count.spines = std::int64_t(count.pods) * count.spinesPerPod;
    // An odd number of uplinks may want many more cores than a slightly larger one (19 divides by 19 alone, 20 by 2).
    const int leastUp = int(ceilDiv(downUsed * spec.upper.up, spec.upper.down));
    for (int up = leastUp; up <= std::max(leastUp, share.up); ++up)
        tryCores(spec, up, count);
    count.spineCoreCables = count.spines * count.uplinksPerSpine;
    return count.cores > 0 && count.pods <= spec.radix;
}

Result<FabricCounts> countTree(const FabricSpec &spec)
{
    FabricCounts count;
    count.ends = std::int64_t(spec.nodes) * spec.portsPerNode + spec.extraEnds;
    count.nodeCables = count.ends;
    if (count.ends == 0)
        return count;
    // Rails that all end on one switch need no leaves of their own, but where a design asks for them.
    const bool mayShare = spec.kind == FabricKind::FatTree ||
                          (spec.kind == FabricKind::RailOptimised && !spec.equalLinks && spec.units <= 1);
    const bool oneSwitch = mayShare && spec.leastTiers <= 1 && spec.endsPerLeaf == 0 &&
                           count.ends <= std::int64_t(spec.radix) * spec.endsPerPort;
    const Leaves leaves = leavesOf(spec, count.ends);
    count.groups = leaves.groups;
    if (oneSwitch || (leaves.count == 1 && spec.leastTiers <= 1)) {
        count.tiers = 1;
        count.leaves = 1;
        count.endsPerLeaf = std::max(leaves.endsEach, spec.radix * spec.endsPerPort);
        return count;
    }
    count.leaves = leaves.count;
    count.endsPerLeaf = leaves.endsEach;
    count.uplinksPerLeaf = leaves.up;
    const int split = splitFor(spec, leaves.count);
    if (spec.leastTiers <= 2 && split > 0 && spec.mostTiers >= 2) {
        count.linksPerUplink = split;
        addSpines(spec, count);
        return count;
    }
    if (spec.mostTiers < 3 || !addPods(spec, count))
        return tooMany(spec, count);
    return count;
}

/// Every rail is a fabric of its own.
Result<FabricCounts> countRails(const FabricSpec &spec)
{
    FabricSpec rail = spec;
    rail.kind = FabricKind::FatTree;
    rail.portsPerNode = 1;
    rail.extraEnds = int(ceilDiv(spec.extraEnds, spec.portsPerNode));
    Result<FabricCounts> each = countFabric(rail);
    if (!each)
        return each;
    FabricCounts count = each.value();
    for (std::int64_t *number : {&count.leaves, &count.spines, &count.cores, &count.nodeCables, &count.leafSpineCables,
                                 &count.spineCoreCables, &count.ends})
        *number *= spec.portsPerNode;
    count.pods = spec.portsPerNode;
    return count;
}

Error tooManyGroups(const char *what, int radix, std::int64_t most, std::int64_t endsPerGroup, std::int64_t groups)
{
    return Error::invalid(
        QStringLiteral("A %1 of %2-port switches has at most %3 groups of %4 node ports, %5 groups are needed")
            .arg(QLatin1String(what))
            .arg(radix)
            .arg(most)
            .arg(endsPerGroup)
            .arg(groups),
        {}, QStringLiteral("a switch with more ports, or fewer nodes"));
}

/// Groups as many as told, else as few as their switches allow.
std::int64_t groupsOf(const FabricSpec &spec, std::int64_t ends, std::int64_t endsPerGroup)
{
    return std::max<std::int64_t>(spec.units, ceilDiv(ends, endsPerGroup));
}

/// Cables between groups of so many global ports each, as many for every pair.
std::int64_t globalCables(std::int64_t groups, std::int64_t globalPorts)
{
    return groups < 2 ? 0 : groups * (groups - 1) / 2 * (globalPorts / (groups - 1));
}

Result<FabricCounts> countDragonflyPlus(const FabricSpec &spec)
{
    const std::int64_t half = spec.radix / 2;
    FabricCounts count;
    count.ends = std::int64_t(spec.nodes) * spec.portsPerNode + spec.extraEnds;
    count.nodeCables = count.ends;
    const std::int64_t endsPerLeaf = half * spec.endsPerPort, endsPerGroup = half * endsPerLeaf;
    const std::int64_t groups = groupsOf(spec, count.ends, endsPerGroup);
    // Cells smaller than the switches allow take as many leaves as their nodes fill, and as many spines.
    const std::int64_t leaves = spec.units > 0 ? ceilDiv(ceilDiv(count.ends, groups), endsPerLeaf) : half;
    if (groups > leaves * half + 1)
        return tooManyGroups("dragonfly+", spec.radix, leaves * half + 1, leaves * endsPerLeaf, groups);
    count.groups = int(groups);
    count.tiers = 2;
    count.endsPerLeaf = int(endsPerLeaf);
    count.uplinksPerLeaf = int(half / leaves * leaves);
    count.spinesPerPod = int(leaves);
    count.leaves = count.spines = groups * leaves;
    count.leafSpineCables = count.leaves * count.uplinksPerLeaf;
    count.groupCables = globalCables(groups, leaves * half);
    count.uplinksPerSpine = groups > 1 ? int(half) : 0;
    return count;
}

Result<FabricCounts> countDragonfly(const FabricSpec &spec)
{
    constexpr int quarter = 4;
    const std::int64_t down = std::max(1, spec.radix / quarter), most = std::max(1, spec.radix / 2);
    const std::int64_t global = spec.radix - down - (most - 1); // ports of a switch to other groups
    FabricCounts count;
    count.ends = std::int64_t(spec.nodes) * spec.portsPerNode + spec.extraEnds;
    count.nodeCables = count.ends;
    const std::int64_t endsPerSwitch = down * spec.endsPerPort;
    const std::int64_t groups = groupsOf(spec, count.ends, most * endsPerSwitch);
    const std::int64_t switches =
        spec.units > 0 || groups == 1 ? ceilDiv(ceilDiv(count.ends, groups), endsPerSwitch) : most;
    if (groups > switches * global + 1)
        return tooManyGroups("dragonfly", spec.radix, switches * global + 1, switches * endsPerSwitch, groups);
    count.groups = int(groups);
    count.tiers = 1;
    count.endsPerLeaf = int(endsPerSwitch);
    count.leaves = groups * switches;
    count.groupCables = groups * (switches * (switches - 1) / 2) + globalCables(groups, switches * global);
    return count;
}

Outcome refuse(const FabricSpec &spec)
{
    const auto outside = [](const char *what, int low, int high, int got) {
        return Error::invalid(QStringLiteral("%1 is %2").arg(QLatin1String(what)).arg(got), {},
                              QStringLiteral("%1 to %2").arg(low).arg(high));
    };
    if (spec.nodes < 0 || spec.nodes > mostNodes)
        return outside("The number of nodes", 0, mostNodes, spec.nodes);
    if (spec.portsPerNode < 1 || spec.portsPerNode > mostPortsPerNode)
        return outside("The number of fabric ports of a node", 1, mostPortsPerNode, spec.portsPerNode);
    if (spec.radix < leastRadix || spec.radix > mostRadix)
        return outside("The number of ports of a switch", leastRadix, mostRadix, spec.radix);
    if (spec.leaf.down < 1 || spec.leaf.up < 1 || spec.upper.down < 1 || spec.upper.up < 1)
        return Error::invalid(QStringLiteral("An oversubscription has a side below 1"), {},
                              QStringLiteral("a ratio such as 1:1 or 3:1"));
    const PortShare share = shareOf(spec.radix, spec.leaf);
    if (share.down < 1 || share.up < 1)
        return Error::invalid(QStringLiteral("A switch of %1 ports cannot be shared %2:%3 between nodes and spines")
                                  .arg(spec.radix)
                                  .arg(spec.leaf.down)
                                  .arg(spec.leaf.up),
                              {}, QStringLiteral("a switch of %1 ports or more").arg(spec.leaf.down + spec.leaf.up));
    return Done{};
}

} // namespace

PortShare shareOf(int radix, Oversubscription ratio)
{
    const std::int64_t down = std::int64_t(radix) * ratio.down / (std::int64_t(ratio.down) + ratio.up);
    return {int(down), int(ceilDiv(down * ratio.up, ratio.down))};
}

std::vector<int> railPods(const FabricCounts &counts, int down)
{
    return groupSizes(counts.groups, int(ceilDiv(counts.groups, down)));
}

int divisorFrom(int whole, int least)
{
    for (int candidate = std::max(1, least); candidate < whole; ++candidate)
        if (whole % candidate == 0)
            return candidate;
    return std::max(whole, least);
}

std::int64_t mostEnds(const FabricSpec &spec, int tiers)
{
    const PortShare leaf = shareOf(spec.radix, spec.leaf), upper = shareOf(spec.radix, spec.upper);
    const std::int64_t radix = spec.radix;
    const std::int64_t each = spec.endsPerLeaf > 0 ? spec.endsPerLeaf : std::int64_t(leaf.down) * spec.endsPerPort;
    if (tiers <= 1)
        return radix * spec.endsPerPort;
    if (tiers == 2)
        return radix * spec.uplinkSplit * each;
    return radix * upper.down * each;
}

Result<FabricCounts> countFabric(const FabricSpec &spec)
{
    if (spec.kind == FabricKind::Torus)
        return countTorus(spec.dimensions);
    if (Outcome checked = refuse(spec); !checked)
        return checked.error();
    switch (spec.kind) {
    case FabricKind::RailOnly:
        return countRails(spec);
    case FabricKind::DragonflyPlus:
        return spec.equalLinks ? countDragonflyPlus(spec) : countEvenDragonfly(spec);
    case FabricKind::Dragonfly:
        return countDragonfly(spec);
    case FabricKind::LeafTorus:
        return countLeafTorus(spec);
    default:
        return countTree(spec);
    }
}

} // namespace cw::planner
