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
        for (const Rack &rack : hall->racks)
            for (const RackSlot &slot : rack.slots) {
                CabledDevice &place = places_[std::size_t(slot.device)];
                place.rack = rack.id;
                place.unit = slot.bottomUnit;
                place.xM = rack.xM;
                place.yM = rack.yM;
                const double middle = slot.bottomUnit - 1 + place.height / 2.0;
                place.riseM = (rack.units - middle) * routing.rackUnitM + routing.trayAboveRackM;
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
        : fabric_(fabric), catalog_(catalog),
          routing_(routing), nodeWish_{fabric.linkGbps, fabric.protocol, true}, switchWish_{fabric.uplinkGbps,
                                                                                            fabric.protocol, false}
    {
        plan_.site = fabric.site;
        plan_.fabric = fabric.name;
        plan_.protocol = fabric.protocol;
        plan_.switchPart = fabric.switchId;
        plan_.radix = fabric.spec.radix;
        plan_.period = fabric.period;
        plan_.linkGbps = fabric.linkGbps;
        plan_.uplinkGbps = fabric.uplinkGbps;
        for (const FabricMember &member : fabric.members)
            for (int unit = 0; unit < member.units; ++unit) {
                plan_.devices.push_back(pool.next(member.role, member.system));
                plan_.devices.back().portStem = member.portStem;
                ports_.push_back(member.portsPerUnit);
            }
        nodes_ = plan_.ends = int(plan_.devices.size());
        plan_.isCompute = fabric.rolePrefix.isEmpty();
        const auto switches = [&](const char *role, std::int64_t count) {
            for (std::int64_t i = 0; i < count; ++i)
                plan_.devices.push_back(pool.next(fabric.rolePrefix + QLatin1String(role), fabric.switchId));
        };
        switches("leaf", fabric.counts.leaves);
        switches("spine", fabric.counts.spines);
        switches("core", fabric.counts.cores);
        // Cages of InfiniBand switches hold twin ports by themselves.
        if (!fabric.protocol.startsWith(QLatin1String("InfiniBand")))
            nodeWish_.linksPerCage = switchWish_.linksPerCage = fabric.linksPerSwitchPort;
        plan_.kind = fabric.spec.kind;
        nameGroups();
        nodeMedia_ = mediaFor(nodeWish_, catalog, isAllowed);
        switchMedia_ = mediaFor(switchWish_, catalog, isAllowed);
        plan_.media = nodeMedia_;
        plan_.media.insert(plan_.media.end(), switchMedia_.begin(), switchMedia_.end());
        // Ports of Ethernet are cages that may be split; those of InfiniBand are counted two to a cage already.
        plan_.linksPerCage = fabric.linksPerSwitchPort;
        if (fabric.protocol.startsWith(QLatin1String("InfiniBand")))
            for (const LinkMedium &medium : plan_.media)
                plan_.linksPerCage = std::max(plan_.linksPerCage, medium.linksPerSwitchPart);
    }

    CablePlan run()
    {
        if (!fabric_.problem.isEmpty()) {
            plan_.problems.append(fabric_.problem);
            return std::move(plan_);
        }
        // The spec counts single ports; here they belong to nodes.
        const bool isRails = fabric_.spec.kind == FabricKind::RailOnly;
        const std::vector<FabricLink> links =
            wireFabric(fabric_.spec, fabric_.counts, isRails ? std::vector<int>() : ports_);
        plan_.runs.reserve(links.size());
        if (isRails)
            listServers();
        for (const FabricLink &link : links)
            plan_.runs.push_back(runOf(isRails && link.layer == FabricLayer::NodeLeaf ? ofUnit(link) : link));
        const CageNumbers cages(plan_);
        alignCages(cages);
        alignLegs(cages);
        return std::move(plan_);
    }

private:
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

    /// Links of one cage share a transceiver: all take the medium of the one that has to reach furthest.
    void alignCages(const CageNumbers &cages)
    {
        const auto cage = [&](const CableRun &run, bool ofA) {
            const int links = plan_.cageLinks(run, ofA);
            return links > 1 && run.medium >= 0
                       ? std::optional(ofA ? cages.at(run.a, run.portA / links) : cages.at(run.b, run.portB / links))
                       : std::nullopt;
        };
        for (bool changed = true; changed;) {
            changed = false;
            std::vector<int> furthest(cages.count(), -1); // medium
            for (const CableRun &run : plan_.runs)
                for (const bool ofA : {true, false})
                    if (const auto place = cage(run, ofA))
                        furthest[*place] = std::max(furthest[*place], run.medium);
            for (CableRun &run : plan_.runs)
                for (const bool ofA : {true, false})
                    if (const auto place = cage(run, ofA))
                        changed = raise(run, furthest[*place]) || changed;
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

    bool raise(CableRun &run, int medium)
    {
        const bool ofNode = run.layer == FabricLayer::NodeLeaf;
        if (medium <= run.medium || (medium < int(nodeMedia_.size())) != ofNode)
            return false;
        const std::vector<double> &lengths = plan_.media[std::size_t(medium)].lengths;
        const auto length = std::lower_bound(lengths.begin(), lengths.end(), *run.measured);
        if (length == lengths.end())
            return false;
        run.medium = medium;
        run.length = *length;
        return true;
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
        const bool toNode = link.layer == FabricLayer::NodeLeaf;
        const std::vector<LinkMedium> &media = toNode ? nodeMedia_ : switchMedia_;
        const ChosenMedium chosen = chooseMedium(media, *run.measured);
        if (chosen.medium < 0) {
            noteUnreached(toNode, *run.measured);
            return run;
        }
        run.medium = chosen.medium + (toNode ? 0 : int(nodeMedia_.size()));
        run.length = chosen.length;
        return run;
    }

    /// One sentence per kind of link, about the longest.
    void noteUnreached(bool toNode, double metres)
    {
        double &longest = toNode ? longestNode_ : longestSwitch_;
        QString &said = toNode ? saidNode_ : saidSwitch_;
        if (metres <= longest)
            return;
        longest = metres;
        plan_.problems.removeAll(said);
        said = noMediumSentence(toNode ? nodeWish_ : switchWish_, toNode ? nodeMedia_ : switchMedia_, metres, catalog_);
        plan_.problems.append(said);
    }

    const SiteFabric &fabric_;
    const catalog::CatalogSnapshot &catalog_;
    CableRouting routing_;
    LinkWish nodeWish_, switchWish_;
    CablePlan plan_;
    std::vector<int> ports_;
    std::vector<std::pair<int, int>> servers_; ///< of a rail-only network: unit and its first port
    int nodes_ = 0;
    std::vector<LinkMedium> nodeMedia_, switchMedia_;
    double longestNode_ = 0, longestSwitch_ = 0;
    QString saidNode_, saidSwitch_;
};

} // namespace

int CablePlan::tierOf(int device) const
{
    if (device < ends)
        return 0;
    const QString &role = devices[std::size_t(device)].role;
    return role.endsWith(QLatin1String("leaf")) ? 1 : role.endsWith(QLatin1String("spine")) ? 2 : 3;
}

QString CablePlan::switchPortName(int port) const
{
    const QString cage = QStringLiteral("p%1").arg(port / linksPerCage + 1);
    return linksPerCage > 1 ? cage + QStringLiteral("/%1").arg(port % linksPerCage + 1) : cage;
}

QString CablePlan::portName(const CableRun &run, bool ofA) const
{
    const int port = ofA ? run.portA : run.portB;
    const bool isNode = ofA && run.layer == FabricLayer::NodeLeaf;
    return isNode ? devices[std::size_t(run.a)].portStem + QString::number(port + 1) : switchPortName(port);
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
    std::vector<char> hasModule(cages.count() *
                                plan.media.size()); ///< by cage, then the end's part as index of the medium
    std::vector<char> hasSplitter(cages.count());   ///< by cage of a switch
    const auto addModule = [&](const CableRun &run, bool atA) {
        const LinkMedium &medium = plan.media[std::size_t(run.medium)];
        const QString &part = atA ? medium.nodePart : medium.switchPart;
        const int device = atA ? run.a : run.b, port = atA ? run.portA : run.portB;
        if (part.isEmpty())
            return;
        const std::size_t cage = cages.at(device, port / plan.cageLinks(run, atA));
        if (!std::exchange(hasModule[cage * plan.media.size() + std::size_t(run.medium)], char(1)))
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
            ++parts.cables[{medium.cablePart, run.length}];
        addModule(run, true);
        addModule(run, false);
    }
    return parts;
}

} // namespace cw::planner
