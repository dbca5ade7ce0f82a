#include "planner/fabric/cableplan.h"

#include "planner/fabric/cablelines.h"
#include "planner/fabric/cagenumbers.h"
#include "planner/fabric/devicepool.h"
#include "planner/fabric/directlinks.h"
#include "planner/fabric/leafports.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>

namespace cw::planner {

namespace {

double metresBetween(const CabledDevice &a, const CabledDevice &b, const CableRouting &routing)
{
    if (a.rack == b.rack)
        return std::abs(a.riseM - b.riseM) + 2 * routing.endSlackM;
    return a.riseM + b.riseM + std::abs(a.xM - b.xM) + std::abs(a.yM - b.yM) + 2 * routing.endSlackM;
}

class Planner {
public:
    Planner(const SiteFabric &fabric, DevicePool &pool, const CableRouting &routing,
            const catalog::CatalogSnapshot &catalog, const CableFilter &isAllowed)
        : fabric_(fabric), pool_(pool), catalog_(catalog), isAllowed_(isAllowed), routing_(routing)
    {
        plan_.site = fabric.site;
        plan_.fabric = fabric.name;
        plan_.protocol = fabric.protocol;
        plan_.switchPart = fabric.switchId;
        plan_.radix = fabric.spec.radix;
        plan_.period = fabric.period;
        plan_.linkGbps = fabric.linkGbps;
        plan_.uplinkGbps = fabric.uplinkGbps;
        plan_.isCompute = fabric.rolePrefix.isEmpty();
        const PortCage ofSwitch = cages_.ofSwitch(fabric.switchId);
        plan_.linksPerCage = fabric.linksPerSwitchPort * ofSwitch.links;
        for (const FabricMember &member : fabric.members) {
            const End end = endOf(member);
            for (int unit = 0; unit < member.units; ++unit)
                addEnd(pool.next(member.role, member.system, fabric.membersIn), end);
        }
        nodes_ = plan_.ends = int(plan_.devices.size());
        const auto switches = [&](const char *role, std::int64_t count) {
            for (std::int64_t i = 0; i < count; ++i)
                plan_.devices.push_back(
                    pool.nextSwitch(fabric.rolePrefix + QLatin1String(role), fabric.switchId, fabric.begins));
        };
        switches("leaf", fabric.counts.leaves);
        switches("spine", fabric.counts.spines);
        switches("core", fabric.counts.cores);
        plan_.kind = fabric.spec.kind;
        betweenSwitches_ =
            addMedia({fabric.uplinkGbps, fabric.protocol, false, wishedLinks(ofSwitch), {}, ofSwitch.form});
        // Ports of Ethernet are cages that may be split; those of InfiniBand are counted two to a cage already.
        if (isInfiniBand() && ofSwitch.form.isEmpty())
            for (const LinkMedium &medium : plan_.media)
                plan_.linksPerCage = std::max(plan_.linksPerCage, medium.linksPerSwitchPart);
    }

    CablePlan run()
    {
        if (!fabric_.problem.isEmpty()) {
            plan_.problems.append(fabric_.problem);
            return std::move(plan_);
        }
        if (!plan_.isCompute)
            sortEnds();
        // The spec counts single ports; here they belong to nodes.
        const bool isRails = plan_.hasRails();
        const std::vector<FabricLink> links =
            wireFabric(fabric_.spec, fabric_.counts, isRails ? std::vector<int>() : ports_);
        plan_.runs.reserve(links.size());
        if (isRails)
            listServers();
        const auto placed = [&](const FabricLink &link) {
            return isRails && link.layer == FabricLayer::NodeLeaf ? ofUnit(link) : link;
        };
        seatLeaves(links, placed);
        nameGroups();
        for (const FabricLink &link : links)
            plan_.runs.push_back(runOf(placed(link)));
        addSuccessors();
        alignAll();
        return std::move(plan_);
    }

private:
    /// How the units of a member hang from the network.
    struct End {
        const FabricMember *member = nullptr;
        PortCage cage;
        int media = 0;
    };

    End endOf(const FabricMember &member)
    {
        const PortCage cage = cages_.of(member.system, plan_.isCompute ? QStringLiteral("compute") : fabric_.name);
        return {
            &member, cage,
            mediaTowards(cage, cages_.ofSwitch(fabric_.switchId), member.gbps > 0 ? member.gbps : fabric_.linkGbps)};
    }

    /// As the device at the back; `takeAsEnds` brings it before the switches.
    void addEnd(CabledDevice device, const End &end)
    {
        device.linksPerCage = end.cage.links;
        device.gbps = end.member->gbps;
        // What the front of a server says where its cards share cages.
        device.portStem = end.cage.links > 1 ? end.cage.form.section(u' ', 0, 0).toLower() : end.member->portStem;
        plan_.devices.push_back(std::move(device));
        ports_.push_back(end.member->portsPerUnit);
        mediaOf_.push_back(end.media);
    }

    /// Devices that hang from the network at other times than that for which it is wired: those that come after it in
    /// the order in which they come, then those that had left, the last to leave first.
    void addSuccessors()
    {
        const std::size_t first = plan_.devices.size();
        for (const FabricMember &member : fabric_.others)
            for (CabledDevice &device : pool_.left(member.role, member.system))
                addEnd(std::move(device), endOf(member));
        const int added = int(plan_.devices.size() - first);
        if (added == 0)
            return;
        std::rotate(plan_.devices.begin() + nodes_, plan_.devices.begin() + std::ptrdiff_t(first), plan_.devices.end());
        for (CableRun &run : plan_.runs) {
            run.a += run.a >= nodes_ ? added : 0;
            run.b += run.b >= nodes_ ? added : 0;
        }
        std::vector<int> coming;
        for (int end = nodes_; end < nodes_ + added; ++end)
            coming.push_back(end);
        const auto rank = [&](int end) {
            const ServiceSpan &span = plan_.devices[std::size_t(end)].stands;
            return span.from > fabric_.membersIn ? std::pair(0, span.from) : std::pair(1, -span.until);
        };
        std::stable_sort(coming.begin(), coming.end(), [&](int x, int y) { return rank(x) < rank(y); });
        plan_.ends = nodes_ + added;
        LeafPorts free(plan_);
        for (const int end : coming)
            join(end, free);
        std::stable_sort(plan_.runs.begin(), plan_.runs.end(), [](const CableRun &x, const CableRun &y) {
            return x.layer == FabricLayer::NodeLeaf && y.layer != FabricLayer::NodeLeaf;
        });
    }

    void join(int end, LeafPorts &free)
    {
        const CabledDevice &device = plan_.devices[std::size_t(end)];
        const std::vector<LeafPort> ports = free.take(device, ports_[std::size_t(end)]);
        if (ports.empty()) {
            tell(QStringLiteral("%1 finds no free ports on the switches of this network when it comes: it needs one "
                                "more of them")
                     .arg(device.name));
            return;
        }
        pool_.take(device);
        for (int port = 0; port < int(ports.size()); ++port) {
            CableRun run;
            run.a = end;
            run.b = ports[std::size_t(port)].leaf;
            run.portA = port;
            run.portB = ports[std::size_t(port)].port;
            measure(run);
            plan_.runs.push_back(run);
        }
    }

    /// Media of one kind of end, as they stand in the plan's list: nearest reach first.
    struct MediaRange {
        LinkWish wish;
        int first = 0, count = 0;
        double longest = 0; ///< route of a link that none of them reaches
        QString said;
    };

    [[nodiscard]] bool isInfiniBand() const { return fabric_.protocol.startsWith(QLatin1String("InfiniBand")); }

    /// Links a transceiver has to carry; 0 = any, for cages of InfiniBand of which nothing is known.
    [[nodiscard]] int wishedLinks(const PortCage &ofSwitch) const
    {
        return isInfiniBand() && ofSwitch.form.isEmpty() ? 0 : plan_.linksPerCage;
    }

    int addMedia(const LinkWish &wish)
    {
        const std::vector<LinkMedium> media = mediaFor(wish, catalog_, isAllowed_);
        ranges_.push_back({wish, int(plan_.media.size()), int(media.size()), 0, {}});
        plan_.media.insert(plan_.media.end(), media.begin(), media.end());
        return int(ranges_.size()) - 1;
    }

    /// Those from servers with such cages; servers of several models may share them.
    int mediaTowards(const PortCage &cage, const PortCage &ofSwitch, double gbps)
    {
        const auto known = std::find_if(ranges_.begin(), ranges_.end(), [&](const MediaRange &range) {
            return range.wish.node == cage && range.wish.gbps == gbps;
        });
        if (known != ranges_.end())
            return int(known - ranges_.begin());
        return addMedia({gbps, fabric_.protocol, true, wishedLinks(ofSwitch), cage, ofSwitch.form});
    }

    MediaRange &rangeOf(const CableRun &run)
    {
        return ranges_[std::size_t(run.layer == FabricLayer::NodeLeaf ? mediaOf_[std::size_t(run.a)]
                                                                      : betweenSwitches_)];
    }

    [[nodiscard]] int deviceAt(FabricLayer layer, int index, bool lower) const
    {
        const int leaves = nodes_, spines = leaves + int(fabric_.counts.leaves),
                  cores = spines + int(fabric_.counts.spines);
        switch (layer) {
        case FabricLayer::NodeLeaf:
            return lower ? index : leaves + index;
        case FabricLayer::LeafSpine:
            return (lower ? leaves : spines) + index;
        case FabricLayer::SpineCore:
            return (lower ? spines : cores) + index;
        case FabricLayer::Neighbour:
            return leaves + index;
        case FabricLayer::Group:
            break;
        }
        return spines + index;
    }

    /// Ends of a network beside the compute fabric in the order of their racks, whatever they are: a switch of it then
    /// serves rows next to each other.
    void sortEnds()
    {
        std::vector<std::size_t> order(static_cast<std::size_t>(nodes_));
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::stable_sort(order.begin(), order.end(), [&](std::size_t x, std::size_t y) {
            return plan_.devices[x].rackOrder < plan_.devices[y].rackOrder;
        });
        std::vector<CabledDevice> devices;
        std::vector<int> ports, media;
        for (const std::size_t end : order) {
            devices.push_back(std::move(plan_.devices[end]));
            ports.push_back(ports_[end]);
            media.push_back(mediaOf_[end]);
        }
        std::move(devices.begin(), devices.end(), plan_.devices.begin());
        ports_ = std::move(ports);
        mediaOf_ = std::move(media);
    }

    /// Every leaf of the wiring becomes the switch that stands nearest to what it serves: leaves in the order of the
    /// middle of their ends, switches in the order of their racks.
    template <typename Placed>
    void seatLeaves(const std::vector<FabricLink> &links, Placed placed)
    {
        const std::size_t leaves = std::size_t(fabric_.counts.leaves), first = std::size_t(nodes_);
        std::vector<double> sum(leaves, 0), count(leaves, 0);
        for (const FabricLink &link : links)
            if (link.layer == FabricLayer::NodeLeaf) {
                sum[std::size_t(link.b)] += plan_.devices[std::size_t(placed(link).a)].rackOrder;
                ++count[std::size_t(link.b)];
            }
        std::vector<std::size_t> leafAt(leaves);
        std::iota(leafAt.begin(), leafAt.end(), std::size_t(0));
        std::vector<CabledDevice> switches(plan_.devices.begin() + std::ptrdiff_t(first),
                                           plan_.devices.begin() + std::ptrdiff_t(first + leaves));
        const auto middle = [&](std::size_t leaf) { return count[leaf] > 0 ? sum[leaf] / count[leaf] : 0; };
        std::stable_sort(leafAt.begin(), leafAt.end(),
                         [&](std::size_t x, std::size_t y) { return middle(x) < middle(y); });
        std::stable_sort(switches.begin(), switches.end(),
                         [](const CabledDevice &x, const CabledDevice &y) { return x.rackOrder < y.rackOrder; });
        for (std::size_t i = 0; i < leaves; ++i)
            plan_.devices[first + leafAt[i]] = std::move(switches[i]);
    }

    /// Leaves of a rail-optimised network take one rail each, spines too where pods hold the leaves of one.
    void nameRails(int leaves)
    {
        const FabricCounts &counts = fabric_.counts;
        for (int i = 0; i < int(counts.leaves); ++i) {
            const RailLeaf place = railLeaf(fabric_.spec, counts, i);
            CabledDevice &leaf = plan_.devices[std::size_t(leaves + i)];
            leaf.group = place.rail;
            leaf.row = place.group;
        }
        const int rails = fabric_.spec.portsPerNode, spines = leaves + int(counts.leaves);
        for (int i = 0; counts.podsAreRails && i < int(counts.spines); ++i)
            plan_.devices[std::size_t(spines + i)].group = int(std::int64_t(i) * rails / counts.spines);
    }

    /// Rails side by side, or the groups of a dragonfly+, which have as many leaves as spines.
    void nameGroups()
    {
        const FabricCounts &counts = fabric_.counts;
        const auto name = [&](int first, std::int64_t count, const std::vector<int> &sizes) {
            int device = first, group = 0;
            for (const int size : sizes) {
                for (int i = 0; i < size && device < first + int(count); ++i)
                    plan_.devices[std::size_t(device++)].group = group;
                ++group;
            }
        };
        const int leaves = nodes_, spines = leaves + int(counts.leaves), cores = spines + int(counts.spines);
        if (fabric_.spec.kind == FabricKind::RailOnly) {
            const int rails = fabric_.spec.portsPerNode;
            name(leaves, counts.leaves, groupSizes(counts.leaves, rails));
            name(spines, counts.spines, groupSizes(counts.spines, rails));
            name(cores, counts.cores, groupSizes(counts.cores, rails));
        } else if (fabric_.spec.kind == FabricKind::RailOptimised && counts.tiers > 1) {
            nameRails(leaves);
        } else if (fabric_.spec.kind == FabricKind::DragonflyPlus && counts.groupCables > 0) {
            name(leaves, counts.leaves, groupSizes(counts.leaves, counts.groups));
            name(spines, counts.spines, groupSizes(counts.spines, counts.groups));
        }
    }

    /// A unit may hold several servers, each with a port on every rail.
    void listServers()
    {
        const int rails = fabric_.spec.portsPerNode;
        for (int unit = 0; unit < nodes_; ++unit)
            for (int port = 0; port + rails <= ports_[std::size_t(unit)]; port += rails)
                servers_.emplace_back(unit, port);
    }

    [[nodiscard]] FabricLink ofUnit(FabricLink link) const
    {
        const auto [unit, firstPort] = servers_[std::size_t(link.a)];
        link.a = unit;
        link.portA += firstPort;
        return link;
    }

    /// What shares a cage takes one module, what follows one another at a port one cable: each may change the other.
    void alignAll()
    {
        const CageNumbers cages(plan_);
        const MediaOfRun mediaOf = [this](const CableRun &run) {
            const MediaRange &range = rangeOf(run);
            return std::pair(range.first, range.first + range.count);
        };
        const std::vector<std::vector<int>> lines =
            plan_.ends == nodes_ ? std::vector<std::vector<int>>() : cableLines(plan_, mediaOf);
        alignLines(plan_, lines, mediaOf);
        do
            alignCages(cages);
        while (alignLines(plan_, lines, mediaOf)); // media only rise in their ranges
        alignLegs(cages);
        takeOver(plan_, lines);
    }

    /// Links of one cage share a transceiver: all take that of the one that has to reach furthest.
    void alignCages(const CageNumbers &cages)
    {
        const auto cage = [&](const CableRun &run, bool ofA) {
            const int links = plan_.cageLinks(run, ofA);
            return links > 1 && run.medium >= 0
                       ? std::optional(ofA ? cages.at(run.a, run.portA / links) : cages.at(run.b, run.portB / links))
                       : std::nullopt;
        };
        const auto reachesFurther = [&](int medium, int other) {
            const auto reach = [&](int index) { return plan_.media[std::size_t(index)].reach; };
            return other < 0 || std::pair(reach(medium), medium) > std::pair(reach(other), other);
        };
        for (bool changed = true; changed;) {
            changed = false;
            std::vector<int> furthest(cages.count(), -1); // medium
            for (const CableRun &run : plan_.runs)
                for (const bool ofA : {true, false})
                    if (const auto place = cage(run, ofA); place && reachesFurther(run.medium, furthest[*place]))
                        furthest[*place] = run.medium;
            for (CableRun &run : plan_.runs)
                for (const bool ofA : {true, false})
                    if (const auto place = cage(run, ofA))
                        changed = raise(run, furthest[*place], ofA) || changed;
        }
    }

    /// The legs of a splitter are one cable: as long as the longest needs.
    void alignLegs(const CageNumbers &cages)
    {
        const auto isLeg = [&](const CableRun &run) {
            return run.medium >= 0 && plan_.media[std::size_t(run.medium)].linksPerCable > 1;
        };
        if (std::none_of(plan_.runs.begin(), plan_.runs.end(), isLeg))
            return;
        std::vector<double> longest(cages.count(), 0); // metres
        const auto cage = [&](const CableRun &run) { return cages.at(run.b, run.portB / plan_.linksPerCage); };
        for (const CableRun &run : plan_.runs)
            if (isLeg(run))
                longest[cage(run)] = std::max(longest[cage(run)], run.length);
        for (CableRun &run : plan_.runs)
            if (isLeg(run))
                run.length = longest[cage(run)];
    }

    /// What sits in the cage at an end: a transceiver, or the plug of the cable itself.
    static const QString &pluggedIn(const LinkMedium &medium, bool atA)
    {
        const QString &module = atA ? medium.nodePart : medium.switchPart;
        return module.isEmpty() ? medium.cablePart : module;
    }

    /// Takes the next medium of the link's own that puts into the cage what `furthest` puts there.
    bool raise(CableRun &run, int furthest, bool atA)
    {
        const QString &wanted = pluggedIn(plan_.media[std::size_t(furthest)], atA);
        if (furthest == run.medium || pluggedIn(plan_.media[std::size_t(run.medium)], atA) == wanted)
            return false;
        const MediaRange &range = rangeOf(run);
        for (int medium = run.medium + 1; medium < range.first + range.count; ++medium) {
            const std::vector<double> &lengths = plan_.media[std::size_t(medium)].lengths;
            const auto length = std::lower_bound(lengths.begin(), lengths.end(), *run.measured);
            if (length == lengths.end() || pluggedIn(plan_.media[std::size_t(medium)], atA) != wanted)
                continue;
            run.medium = medium;
            run.length = *length;
            return true;
        }
        return false;
    }

    void tell(const QString &problem)
    {
        if (!plan_.problems.contains(problem))
            plan_.problems.append(problem);
    }

    CableRun runOf(const FabricLink &link)
    {
        CableRun run{deviceAt(link.layer, link.a, true),
                     deviceAt(link.layer, link.b, false),
                     link.portA,
                     link.portB,
                     link.layer,
                     -1,
                     {},
                     0};
        measure(run);
        return run;
    }

    /// Length and medium of a link whose ends are known.
    void measure(CableRun &run)
    {
        const CabledDevice &a = plan_.devices[std::size_t(run.a)], &b = plan_.devices[std::size_t(run.b)];
        if (a.rack.isEmpty() || b.rack.isEmpty()) {
            tell(QStringLiteral("%1 stands in no rack: its cables have no length")
                     .arg(a.rack.isEmpty() ? a.name : b.name));
            return;
        }
        run.measured = metresBetween(a, b, routing_);
        MediaRange &range = rangeOf(run);
        const std::span<const LinkMedium> media(plan_.media.data() + range.first, std::size_t(range.count));
        const ChosenMedium chosen = chooseMedium(media, *run.measured);
        if (chosen.medium < 0) {
            noteUnreached(range, media, *run.measured);
            return;
        }
        run.medium = chosen.medium + range.first;
        run.length = chosen.length;
    }

    /// One sentence per kind of link, about the longest.
    void noteUnreached(MediaRange &range, std::span<const LinkMedium> media, double metres)
    {
        if (metres <= range.longest)
            return;
        range.longest = metres;
        plan_.problems.removeAll(range.said);
        range.said = noMediumSentence(range.wish, media, metres, catalog_, isAllowed_);
        plan_.problems.append(range.said);
    }

    const SiteFabric &fabric_;
    DevicePool &pool_;
    const catalog::CatalogSnapshot &catalog_;
    const CableFilter &isAllowed_;
    CableRouting routing_;
    PortCages cages_{catalog_};
    CablePlan plan_;
    std::vector<int> ports_;
    std::vector<std::pair<int, int>> servers_; ///< of a network of rails: unit and its first port
    int nodes_ = 0;                            ///< ends for which it is wired: those of its fullest period
    std::vector<MediaRange> ranges_;           ///< of the plan's media
    std::vector<int> mediaOf_;                 ///< by end: index of its range
    int betweenSwitches_ = 0;
};

} // namespace

std::optional<CableRouting> cableRouting(const catalog::CatalogSnapshot &catalog)
{
    const catalog::Assumption *slack = catalog.assumption(QStringLiteral("cable_end_slack_m")),
                              *tray = catalog.assumption(QStringLiteral("cable_tray_above_rack_m")),
                              *unit = catalog.assumption(QStringLiteral("rack_unit_m"));
    if (!slack || !tray || !unit)
        return std::nullopt;
    return CableRouting{slack->value.likely, tray->value.likely, unit->value.likely};
}

std::vector<CablePlan> cablePlans(const std::vector<SiteFabric> &fabrics, const std::vector<HallLayout> &halls,
                                  const catalog::CatalogSnapshot &catalog, const CableFilter &isAllowed)
{
    const CableRouting routing = cableRouting(catalog).value_or(CableRouting{});
    const auto hallOf = [&](const SiteFabric &fabric) {
        const auto hall =
            std::find_if(halls.begin(), halls.end(), [&](const HallLayout &h) { return h.site == fabric.site; });
        return hall == halls.end() ? nullptr : &*hall;
    };
    std::map<QString, DevicePool> pools; // by site: compute fabrics share its servers
    std::vector<std::optional<Planner>> compute(fabrics.size());
    for (std::size_t i = 0; i < fabrics.size(); ++i) // all take theirs before one looks for what is left
        if (const SiteFabric &fabric = fabrics[i]; fabric.rolePrefix.isEmpty())
            compute[i].emplace(fabric, pools.try_emplace(fabric.site, hallOf(fabric), routing).first->second, routing,
                               catalog, isAllowed);
    std::vector<CablePlan> plans;
    for (std::size_t i = 0; i < fabrics.size(); ++i) {
        if (compute[i]) {
            plans.push_back(compute[i]->run());
            compute[i].reset();
            continue;
        }
        DevicePool all(hallOf(fabrics[i]), routing); // joins the same devices once more, by ports of their own
        plans.push_back(Planner(fabrics[i], all, routing, catalog, isAllowed).run());
    }
    return plans;
}

} // namespace cw::planner
