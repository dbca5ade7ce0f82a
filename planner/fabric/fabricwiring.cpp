#include "planner/fabric/fabricwiring.h"

#include "planner/fabric/directlinks.h"

#include <algorithm>

namespace cw::planner {

namespace {

class Wiring {
public:
    Wiring(const FabricSpec &spec, const FabricCounts &counts, const std::vector<int> &portsOfNode)
        : spec_(spec), counts_(counts), ports_(portsOfNode)
    {
        if (ports_.empty())
            ports_.assign(std::size_t(spec.nodes), spec.portsPerNode);
        ports_.insert(ports_.end(), std::size_t(spec.extraEnds), 1);
        links_.reserve(std::size_t(counts.cables()));
    }

    std::vector<FabricLink> run()
    {
        if (spec_.kind == FabricKind::RailOptimised && counts_.tiers > 1)
            joinRails();
        else if (spec_.kind == FabricKind::LeafTorus ||
                 (spec_.kind == FabricKind::DragonflyPlus && !spec_.equalLinks && counts_.groupCables > 0))
            joinServerByServer();
        else
            joinInTurn();
        if (spec_.kind == FabricKind::DragonflyPlus && spec_.equalLinks)
            joinGroups();
        else if (spec_.kind == FabricKind::DragonflyPlus && counts_.groupCables > 0)
            joinEvenGroups();
        else if (spec_.kind == FabricKind::LeafTorus)
            joinNeighbours();
        else if (counts_.tiers == 2)
            joinPod(0, int(counts_.leaves), 0, int(counts_.spines));
        else if (counts_.tiers == 3)
            joinPods();
        return std::move(links_);
    }

private:
    void add(FabricLayer layer, std::int64_t a, std::int64_t portA, std::int64_t b, std::int64_t portB)
    {
        links_.push_back({int(a), int(portA), int(b), int(portB), layer});
    }

    /// First port above those that face the nodes.
    [[nodiscard]] int firstUplink() const
    {
        const int ends = counts_.endsPerLeaf / std::max(1, spec_.endsPerPort);
        return ends * counts_.linksPerUplink;
    }

    void joinRails()
    {
        const int rails = spec_.portsPerNode, places = counts_.endsPerLeaf;
        std::vector<int> used(std::size_t(counts_.leaves), 0);
        for (int node = 0; node < spec_.nodes; ++node)
            for (int rail = 0; rail < rails; ++rail) {
                const int group = node / places;
                const int leaf = counts_.podsAreRails ? rail * counts_.groups + group : group * rails + rail;
                add(FabricLayer::NodeLeaf, node, rail, leaf, used[std::size_t(leaf)]++);
            }
        int leaf = 0;
        for (int extra = 0; extra < spec_.extraEnds; ++extra) {
            while (used[std::size_t(leaf)] >= places)
                ++leaf;
            add(FabricLayer::NodeLeaf, spec_.nodes + extra, 0, leaf, used[std::size_t(leaf)]++);
        }
    }

    void joinInTurn()
    {
        if (counts_.leaves == 0)
            return;
        const int most = ports_.empty() ? 0 : *std::max_element(ports_.begin(), ports_.end());
        std::vector<int> used(std::size_t(counts_.leaves), 0);
        std::int64_t end = 0;
        for (int port = 0; port < most; ++port)
            for (std::size_t node = 0; node < ports_.size(); ++node)
                if (port < ports_[node]) {
                    const std::int64_t leaf = end++ * counts_.leaves / counts_.ends;
                    add(FabricLayer::NodeLeaf, std::int64_t(node), port, leaf, used[std::size_t(leaf)]++);
                }
    }

    /// A server's ports stay together: on one leaf of a torus, within one group of a dragonfly+, where they are dealt
    /// out rail after rail as in a tree of their own.
    void joinServerByServer()
    {
        if (counts_.leaves == 0)
            return;
        std::vector<std::pair<int, int>> ends; // node and port
        for (std::size_t node = 0; node < ports_.size(); ++node)
            for (int port = 0; port < ports_[node]; ++port)
                ends.emplace_back(int(node), port);
        std::int64_t firstLeaf = 0, firstEnd = 0;
        const bool isTorus = spec_.kind == FabricKind::LeafTorus;
        for (const int size : groupSizes(counts_.leaves, isTorus ? int(counts_.leaves) : counts_.groups)) {
            const std::int64_t lastEnd = (firstLeaf + size) * counts_.ends / counts_.leaves, count = lastEnd - firstEnd;
            std::stable_sort(ends.begin() + firstEnd, ends.begin() + lastEnd,
                             [](const auto &x, const auto &y) { return x.second < y.second; });
            std::vector<int> used(std::size_t(size), 0);
            for (std::int64_t i = 0; i < count; ++i) {
                const auto [node, port] = ends[std::size_t(firstEnd + i)];
                const std::int64_t leaf = i * size / count;
                add(FabricLayer::NodeLeaf, node, port, firstLeaf + leaf, used[std::size_t(leaf)]++);
            }
            firstLeaf += size;
            firstEnd = lastEnd;
        }
    }

    /// Uplinks of some leaves to some spines: link after link to the next spine.
    void joinPod(int firstLeaf, int leaves, int firstSpine, int spines)
    {
        const int links = counts_.uplinksPerLeaf * counts_.linksPerUplink, first = firstUplink();
        for (int leaf = 0; leaf < leaves; ++leaf)
            for (int link = 0; link < links; ++link) {
                const std::int64_t turn = std::int64_t(leaf) * links + link;
                add(FabricLayer::LeafSpine, firstLeaf + leaf, first + link, firstSpine + turn % spines, turn / spines);
            }
    }

    /// Leaves of each pod.
    [[nodiscard]] std::vector<int> podSizes(int down) const
    {
        std::vector<int> sizes;
        if (counts_.podsAreRails && !spec_.equalLinks) {
            const std::vector<int> ofRail = railPods(counts_, down);
            for (int rail = 0; rail < spec_.portsPerNode; ++rail)
                sizes.insert(sizes.end(), ofRail.begin(), ofRail.end());
            return sizes;
        }
        const int perPod = spec_.equalLinks ? int((counts_.leaves + counts_.pods - 1) / counts_.pods) : down;
        for (std::int64_t leaf = 0; leaf < counts_.leaves; leaf += perPod)
            sizes.push_back(int(std::min<std::int64_t>(perPod, counts_.leaves - leaf)));
        return sizes;
    }

    void joinPods()
    {
        const int down = shareOf(spec_.radix, spec_.upper).down, up = counts_.uplinksPerSpine;
        int firstSpine = 0, leaf = 0, pod = 0;
        for (const int leaves : podSizes(down)) {
            const int spines =
                spec_.equalLinks ? counts_.spinesPerPod : (leaves * counts_.uplinksPerLeaf + down - 1) / down;
            joinPod(leaf, leaves, firstSpine, spines);
            for (int spine = 0; spine < spines; ++spine)
                for (int link = 0; link < up; ++link)
                    joinCore(pod, spine, firstSpine + spine, link, down);
            firstSpine += spines;
            leaf += leaves;
            ++pod;
        }
    }

    void joinCore(int pod, int spine, int device, int link, int down)
    {
        const int up = counts_.uplinksPerSpine;
        if (spec_.equalLinks) {
            const int cores = counts_.coresPerSpine, shared = counts_.spinesPerCoreGroup;
            add(FabricLayer::SpineCore, device, down + link, spine / shared * cores + link % cores,
                (pod * shared + spine % shared) * (up / cores) + link / cores);
            return;
        }
        const std::int64_t turn = std::int64_t(device) * up + link;
        add(FabricLayer::SpineCore, device, down + link, turn % counts_.cores, turn / counts_.cores);
    }

    void joinGroups()
    {
        const int half = spec_.radix / 2, groups = counts_.groups;
        for (int group = 0; group < groups; ++group)
            joinPod(group * half, half, group * half, half);
        const int each = groups > 1 ? half * half / (groups - 1) : 0;
        for (int a = 0; a < groups; ++a)
            for (int b = a + 1; b < groups; ++b)
                for (int link = 0; link < each; ++link) {
                    const int fromA = (b - 1) * each + link, fromB = a * each + link;
                    add(FabricLayer::Group, a * half + fromA % half, half + fromA / half, b * half + fromB % half,
                        half + fromB / half);
                }
    }

    /// Groups that differ by one leaf at most; a spine's ports to the leaves come before those to other groups.
    void joinEvenGroups()
    {
        const int half = spec_.radix / 2;
        std::vector<int> first, ports;
        int leaves = 0;
        for (const int size : groupSizes(counts_.leaves, counts_.groups)) {
            joinPod(leaves, size, leaves, size);
            first.push_back(leaves);
            ports.push_back(size * half);
            leaves += size;
        }
        for (const DirectLink &link : groupLinks(ports)) {
            const int spinesA = ports[std::size_t(link.a)] / half, spinesB = ports[std::size_t(link.b)] / half;
            add(FabricLayer::Group, first[std::size_t(link.a)] + link.portA % spinesA, half + link.portA / spinesA,
                first[std::size_t(link.b)] + link.portB % spinesB, half + link.portB / spinesB);
        }
    }

    void joinNeighbours()
    {
        for (const DirectLink &link : torusLinks(int(counts_.leaves), counts_.uplinksPerLeaf))
            add(FabricLayer::Neighbour, link.a, counts_.endsPerLeaf + link.portA, link.b,
                counts_.endsPerLeaf + link.portB);
    }

    const FabricSpec &spec_;
    const FabricCounts &counts_;
    std::vector<int> ports_;
    std::vector<FabricLink> links_;
};

/// Each rail wired alone, its switches after those of the rail before.
std::vector<FabricLink> wireRails(const FabricSpec &spec, const FabricCounts &counts)
{
    FabricSpec rail = spec;
    rail.kind = FabricKind::FatTree;
    rail.portsPerNode = 1;
    rail.extraEnds = 0;
    const Result<FabricCounts> each = countFabric(rail);
    std::vector<FabricLink> all;
    all.reserve(std::size_t(counts.cables()));
    if (!each)
        return all;
    for (int r = 0; r < spec.portsPerNode; ++r)
        for (FabricLink link : wireFabric(rail, each.value())) {
            const int leaves = int(each->leaves) * r, spines = int(each->spines) * r, cores = int(each->cores) * r;
            const bool isNode = link.layer == FabricLayer::NodeLeaf, isLeaf = link.layer == FabricLayer::LeafSpine;
            link.portA = isNode ? r : link.portA;
            link.a += isNode ? 0 : isLeaf ? leaves : spines;
            link.b += isNode ? leaves : isLeaf ? spines : cores;
            all.push_back(link);
        }
    return all;
}

} // namespace

RailLeaf railLeaf(const FabricSpec &spec, const FabricCounts &counts, int leaf)
{
    const int rails = spec.portsPerNode, groups = std::max(1, counts.groups);
    return counts.podsAreRails ? RailLeaf{leaf / groups, leaf % groups} : RailLeaf{leaf % rails, leaf / rails};
}

std::vector<FabricLink> wireFabric(const FabricSpec &spec, const FabricCounts &counts,
                                   const std::vector<int> &portsOfNode)
{
    if (spec.kind == FabricKind::Torus)
        return {};
    if (spec.kind == FabricKind::RailOnly)
        return wireRails(spec, counts);
    return Wiring(spec, counts, portsOfNode).run();
}

} // namespace cw::planner
