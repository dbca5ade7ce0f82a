#include "planner/fabric/cableplan.h"

#include "planner/fabric/directlinks.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>

namespace cw::planner {

namespace {

/// Devices of a hall by role and part, in their order, each handed out once.
class DevicePool {
public:
    DevicePool(const HallLayout *hall, const CableRouting &routing)
    {
        if (!hall)
            return;
        places_.resize(hall->devices.size());
        for (std::size_t i = 0; i < hall->devices.size(); ++i) {
            const RackDevice &device = hall->devices[i];
            places_[i] = {device.name, device.part, device.title, device.role, {}, 0, device.units, 0, 0, 0, {}};
            byKind_[{device.role == QLatin1String("node") ? QStringLiteral("system") : device.role, device.part}]
                .push_back(int(i));
        }
        int order = 0;
        for (const Rack &rack : hall->racks) {
            for (const RackSlot &slot : rack.slots) {
                CabledDevice &place = places_[std::size_t(slot.device)];
                place.rackOrder = order;
                place.rack = rack.id;
                place.unit = slot.bottomUnit;
                place.xM = rack.xM;
                place.yM = rack.yM;
                const double middle = slot.bottomUnit - 1 + place.height / 2.0;
                place.riseM = (rack.units - middle) * routing.rackUnitM + routing.trayAboveRackM;
            }
            ++order;
        }
    }

    CabledDevice next(const QString &role, const QString &part)
    {
        int &used = used_[{role, part}];
        const auto kind = byKind_.find({role, part});
        if (kind != byKind_.end() && used < int(kind->second.size()))
            return places_[std::size_t(kind->second[std::size_t(used++)])];
        const int number = ++used;
        return {QStringLiteral("%1-%2").arg(role == QLatin1String("system") ? part : role).arg(number),
                part,
                part,
                role,
                {},
                0,
                0,
                0,
                0,
                0,
                {}};
    }

private:
    std::vector<CabledDevice> places_;
    std::map<std::pair<QString, QString>, std::vector<int>> byKind_;
    std::map<std::pair<QString, QString>, int> used_;
};

/// Cages of all devices numbered through, so that what is noted of each stands in one array: a large fabric has a
/// million.
class CageNumbers {
public:
    explicit CageNumbers(const CablePlan &plan)
    {
        int devices = 0;
        for (const CableRun &run : plan.runs)
            devices = std::max({devices, run.a + 1, run.b + 1});
        first_.resize(std::size_t(devices) + 1);
        for (const CableRun &run : plan.runs) {
            int &ofA = first_[std::size_t(run.a) + 1], &ofB = first_[std::size_t(run.b) + 1];
            ofA = std::max(ofA, run.portA + 1); // no more cages than ports
            ofB = std::max(ofB, run.portB + 1);
        }
        std::partial_sum(first_.begin(), first_.end(), first_.begin());
    }

    [[nodiscard]] std::size_t count() const { return std::size_t(first_.back()); }
    [[nodiscard]] std::size_t at(int device, int cage) const
    {
        return std::size_t(first_[std::size_t(device)]) + std::size_t(cage);
    }

private:
    std::vector<int> first_; ///< by device
};

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
        : fabric_(fabric), catalog_(catalog), isAllowed_(isAllowed), routing_(routing)
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
        const PortCages cages(catalog);
        const PortCage ofSwitch = cages.ofSwitch(fabric.switchId);
        plan_.linksPerCage = fabric.linksPerSwitchPort * ofSwitch.links;
        for (const FabricMember &member : fabric.members) {
            const PortCage cage = cages.of(member.system, plan_.isCompute ? QStringLiteral("compute") : fabric.name);
            const int media = mediaTowards(cage, ofSwitch, member.gbps > 0 ? member.gbps : fabric.linkGbps);
            for (int unit = 0; unit < member.units; ++unit) {
                plan_.devices.push_back(pool.next(member.role, member.system));
                CabledDevice &device = plan_.devices.back();
                device.linksPerCage = cage.links;
                device.gbps = member.gbps;
                // What the front of a server says where its cards share cages.
                device.portStem = cage.links > 1 ? cage.form.section(u' ', 0, 0).toLower() : member.portStem;
                ports_.push_back(member.portsPerUnit);
                mediaOf_.push_back(media);
            }
        }
        nodes_ = plan_.ends = int(plan_.devices.size());
        const auto switches = [&](const char *role, std::int64_t count) {
            for (std::int64_t i = 0; i < count; ++i)
                plan_.devices.push_back(pool.next(fabric.rolePrefix + QLatin1String(role), fabric.switchId));
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
        const CageNumbers cages(plan_);
        alignCages(cages);
        alignLegs(cages);
        return std::move(plan_);
    }

private:
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
        const CabledDevice &a = plan_.devices[std::size_t(run.a)], &b = plan_.devices[std::size_t(run.b)];
        if (a.rack.isEmpty() || b.rack.isEmpty()) {
            tell(QStringLiteral("%1 stands in no rack: its cables have no length")
                     .arg(a.rack.isEmpty() ? a.name : b.name));
            return run;
        }
        run.measured = metresBetween(a, b, routing_);
        MediaRange &range = rangeOf(run);
        const std::span<const LinkMedium> media(plan_.media.data() + range.first, std::size_t(range.count));
        const ChosenMedium chosen = chooseMedium(media, *run.measured);
        if (chosen.medium < 0) {
            noteUnreached(range, media, *run.measured);
            return run;
        }
        run.medium = chosen.medium + range.first;
        run.length = chosen.length;
        return run;
    }

    /// One sentence per kind of link, about the longest.
    void noteUnreached(MediaRange &range, std::span<const LinkMedium> media, double metres)
    {
        if (metres <= range.longest)
            return;
        range.longest = metres;
        plan_.problems.removeAll(range.said);
        range.said = noMediumSentence(range.wish, media, metres, catalog_);
        plan_.problems.append(range.said);
    }

    const SiteFabric &fabric_;
    const catalog::CatalogSnapshot &catalog_;
    const CableFilter &isAllowed_;
    CableRouting routing_;
    CablePlan plan_;
    std::vector<int> ports_;
    std::vector<std::pair<int, int>> servers_; ///< of a network of rails: unit and its first port
    int nodes_ = 0;
    std::vector<MediaRange> ranges_; ///< of the plan's media
    std::vector<int> mediaOf_;       ///< by end: index of its range
    int betweenSwitches_ = 0;
};

} // namespace

int CablePlan::tierOf(int device) const
{
    if (device < ends)
        return 0;
    const QString &role = devices[std::size_t(device)].role;
    return role.endsWith(QLatin1String("leaf")) ? 1 : role.endsWith(QLatin1String("spine")) ? 2 : 3;
}

std::optional<int> CablePlan::railOf(const CableRun &run) const
{
    const CabledDevice &lower = devices[std::size_t(run.layer == FabricLayer::NodeLeaf ? run.b : run.a)];
    return hasRails() && lower.group >= 0 ? std::optional(lower.group) : std::nullopt;
}

namespace {
QString cageName(const QString &stem, int port, int links)
{
    const QString cage = stem + QString::number(port / links + 1);
    return links > 1 ? cage + QLatin1Char('/') + QString::number(port % links + 1) : cage;
}
} // namespace

QString CablePlan::switchPortName(int port) const
{
    return cageName(QStringLiteral("p"), port, linksPerCage);
}

QString CablePlan::portName(const CableRun &run, bool ofA) const
{
    const int port = ofA ? run.portA : run.portB;
    if (!ofA || run.layer != FabricLayer::NodeLeaf)
        return switchPortName(port);
    const CabledDevice &end = devices[std::size_t(run.a)];
    return cageName(end.portStem, port, end.linksPerCage);
}

QString CablePlan::transceiver(const CableRun &run, bool atA) const
{
    if (run.medium < 0)
        return {};
    const LinkMedium &medium = media[std::size_t(run.medium)];
    return atA ? medium.nodePart : medium.switchPart;
}

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
    std::map<QString, DevicePool> pools;
    std::vector<CablePlan> plans;
    for (const SiteFabric &fabric : fabrics) {
        const auto hall =
            std::find_if(halls.begin(), halls.end(), [&](const HallLayout &h) { return h.site == fabric.site; });
        if (!fabric.rolePrefix.isEmpty()) { // joins the same devices once more, by ports of their own
            DevicePool all(hall == halls.end() ? nullptr : &*hall, routing);
            plans.push_back(Planner(fabric, all, routing, catalog, isAllowed).run());
            continue;
        }
        auto pool = pools.find(fabric.site);
        if (pool == pools.end())
            pool = pools.emplace(fabric.site, DevicePool(hall == halls.end() ? nullptr : &*hall, routing)).first;
        plans.push_back(Planner(fabric, pool->second, routing, catalog, isAllowed).run());
    }
    return plans;
}

CableParts partsOf(const CablePlan &plan)
{
    CableParts parts;
    const CageNumbers cages(plan);
    // What sits in a cage: one module, though links of several media may share it.
    std::map<QString, std::size_t> numbers;
    std::vector<std::pair<std::size_t, std::size_t>> modulesOf; // by medium: numbers of its parts at both ends
    for (const LinkMedium &medium : plan.media)
        modulesOf.emplace_back(numbers.try_emplace(medium.nodePart, numbers.size()).first->second,
                               numbers.try_emplace(medium.switchPart, numbers.size()).first->second);
    std::vector<char> hasModule(cages.count() * numbers.size());
    std::vector<char> hasSplitter(cages.count()); ///< by cage of a switch
    const auto addModule = [&](const CableRun &run, bool atA) {
        const LinkMedium &medium = plan.media[std::size_t(run.medium)];
        const QString &part = atA ? medium.nodePart : medium.switchPart;
        const int device = atA ? run.a : run.b, port = atA ? run.portA : run.portB;
        if (part.isEmpty())
            return;
        const auto [atNode, atSwitch] = modulesOf[std::size_t(run.medium)];
        const std::size_t cage = cages.at(device, port / plan.cageLinks(run, atA));
        if (!std::exchange(hasModule[cage * numbers.size() + (atA ? atNode : atSwitch)], char(1)))
            ++parts.transceivers[part];
    };
    for (const CableRun &run : plan.runs) {
        if (run.medium < 0) {
            ++parts.withoutPart;
            continue;
        }
        const LinkMedium &medium = plan.media[std::size_t(run.medium)];
        if (medium.linksPerCable == 1 ||
            !std::exchange(hasSplitter[cages.at(run.b, run.portB / plan.linksPerCage)], char(1)))
            parts.cables[{medium.cablePart, run.length}] += medium.cablesPerLink;
        addModule(run, true);
        addModule(run, false);
    }
    return parts;
}

} // namespace cw::planner
