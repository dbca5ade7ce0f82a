#include "planner/fabric/directlinks.h"

#include "planner/fabric/topologychoice.h"
#include "planner/fabric/torus.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace cw::planner {

namespace {

constexpr int torusDimensions = 3;

std::int64_t ceilDiv(std::int64_t a, std::int64_t b)
{
    return (a + b - 1) / b;
}

/// Where the neighbour of a leaf stands, in one dimension.
struct Step {
    int stride = 1, edge = 1; ///< of a grid: leaves of one line; 0 = as many places on, round about
};

/// A grid where the leaves make one that is nearly even, else a twisted torus.
std::vector<Step> stepsOf(int leaves)
{
    const double even = std::cbrt(double(leaves));
    const std::vector<int> edges = evenDimensions(leaves);
    constexpr double mostUneven = 2;
    if (!edges.empty() && edges.front() > 1 && *std::max_element(edges.begin(), edges.end()) <= mostUneven * even) {
        std::vector<Step> steps;
        int stride = 1;
        for (const int edge : edges) {
            steps.push_back({stride, edge});
            stride *= edge;
        }
        return steps;
    }
    const int s = std::max(1, int(std::lround(even)));
    std::vector<Step> steps;
    for (const int jump : {1, s, s * s})
        steps.push_back({jump % leaves == 0 ? 1 : jump, 0});
    return steps;
}

int neighbourOf(int leaf, const Step &step, int leaves)
{
    if (step.edge == 0)
        return (leaf + step.stride) % leaves;
    const int place = leaf / step.stride % step.edge;
    return leaf + ((place + 1) % step.edge - place) * step.stride;
}

} // namespace

Result<FabricCounts> countEvenDragonfly(const FabricSpec &spec)
{
    FabricSpec tree = spec;
    tree.kind = FabricKind::FatTree;
    tree.mostTiers = 2;
    const std::int64_t half = spec.radix / 2;
    if (const std::int64_t ends = std::int64_t(spec.nodes) * spec.portsPerNode + spec.extraEnds;
        ends <= mostEnds(tree, 2))
        return countFabric(tree);
    FabricCounts count;
    count.ends = count.nodeCables = std::int64_t(spec.nodes) * spec.portsPerNode + spec.extraEnds;
    count.tiers = 2;
    count.leaves = count.spines = ceilDiv(count.ends, half);
    count.groups = int(ceilDiv(count.leaves, half));
    const std::int64_t smallest = count.leaves / count.groups * half; // global ports of the smallest group
    if (count.groups - 1 > smallest)
        return Error::invalid(
            QStringLiteral(
                "A dragonfly+ of %1-port switches has at most %2 groups of %3 node ports, %4 groups are needed")
                .arg(spec.radix)
                .arg(half * half + 1)
                .arg(half * half)
                .arg(count.groups),
            {}, QStringLiteral("a switch with more ports, or fewer nodes"));
    count.endsPerLeaf = count.uplinksPerLeaf = int(half);
    count.spinesPerPod = int(half);
    count.uplinksPerSpine = int(half);
    count.leafSpineCables = count.leaves * half;
    count.groupCables = count.groups == 2 ? smallest : count.spines * half / 2;
    return count;
}

FabricCounts countLeafTorus(const FabricSpec &spec)
{
    const PortShare share = torusShare(spec.radix);
    FabricCounts count;
    count.ends = count.nodeCables = std::int64_t(spec.nodes) * spec.portsPerNode + spec.extraEnds;
    if (count.ends == 0)
        return count;
    count.tiers = 1;
    if (count.ends <= spec.radix || share.up == 0) {
        count.leaves = 1;
        count.endsPerLeaf = spec.radix;
        return count;
    }
    count.leaves = ceilDiv(count.ends, share.down);
    count.endsPerLeaf = share.down;
    count.uplinksPerLeaf = share.up;
    count.groupCables = count.leaves * share.up / 2;
    count.neighbours = torusNeighbours(int(count.leaves));
    return count;
}

std::vector<int> groupSizes(std::int64_t leaves, int groups)
{
    std::vector<int> sizes(std::size_t(std::max(0, groups)), groups > 0 ? int(leaves / groups) : 0);
    for (std::int64_t i = 0; groups > 0 && i < leaves % groups; ++i)
        ++sizes[std::size_t(i)];
    return sizes;
}

std::vector<DirectLink> groupLinks(const std::vector<int> &ports)
{
    const int groups = int(ports.size());
    std::vector<DirectLink> links;
    if (groups < 2)
        return links;
    std::vector<int> used(ports.size(), 0);
    std::map<std::pair<int, int>, int> between;
    const auto join = [&](int a, int b) {
        links.push_back({a, b, used[std::size_t(a)]++, used[std::size_t(b)]++});
        ++between[{a, b}];
    };
    // So many for every pair that the larger groups find partners for what they have more.
    const auto [fewest, most] = std::minmax_element(ports.begin(), ports.end());
    const int each = groups == 2 ? *fewest : std::max(0, 2 * *fewest - *most) / (groups - 1);
    for (int link = 0; link < each; ++link)
        for (int a = 0; a < groups; ++a)
            for (int b = a + 1; b < groups; ++b)
                join(a, b);
    // What is left over: the two groups with most free ports, of equal ones those with the fewest links so far.
    for (;;) {
        const auto free = [&](int g) { return ports[std::size_t(g)] - used[std::size_t(g)]; };
        int a = 0;
        for (int g = 1; g < groups; ++g)
            a = free(g) > free(a) ? g : a;
        int b = -1;
        for (int g = 0; g < groups; ++g) {
            const auto linksTo = [&](int other) { return between[{std::min(a, other), std::max(a, other)}]; };
            if (g != a && (b < 0 || free(g) > free(b) || (free(g) == free(b) && linksTo(g) < linksTo(b))))
                b = g;
        }
        if (free(a) == 0 || free(b) == 0)
            return links;
        join(std::min(a, b), std::max(a, b));
    }
}

std::vector<DirectLink> torusLinks(int leaves, int perLeaf)
{
    std::vector<DirectLink> links;
    if (leaves < 2)
        return links;
    const int each = perLeaf / (2 * torusDimensions); // cables to one neighbour
    links.reserve(std::size_t(leaves) * std::size_t(torusDimensions * each));
    int first = 0; // ports: those to the neighbour further along, then those to the one behind, dimension by dimension
    for (const Step &step : stepsOf(leaves)) {
        for (int leaf = 0; leaf < leaves; ++leaf)
            for (int cable = 0; cable < each; ++cable)
                links.push_back({leaf, neighbourOf(leaf, step, leaves), first + cable, first + each + cable});
        first += 2 * each;
    }
    return links;
}

int torusNeighbours(int leaves)
{
    std::set<int> others;
    if (leaves > 1)
        for (const Step &step : stepsOf(leaves)) {
            others.insert(neighbourOf(0, step, leaves));
            others.insert(step.edge > 0 ? (step.edge - 1) * step.stride : (leaves - step.stride % leaves) % leaves);
        }
    others.erase(0);
    return int(others.size());
}

} // namespace cw::planner
