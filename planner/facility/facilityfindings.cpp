#include "planner/facility/facilityfindings.h"

#include "catalog/model/producttitle.h"
#include "planner/facility/powerchain.h"
#include "planner/facility/rackmoves.h"
#include "planner/plan/amount.h"
#include "planner/plan/ownfinding.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

constexpr double wattsPerKilowatt = 1000;

QString kilowatts(double watts)
{
    return QString::number(watts / wattsPerKilowatt, 'f', 1);
}

/// The room in every state it has: one but where servers are replaced.
std::vector<Room> statesOf(const Room &room)
{
    if (!room.isRenewed())
        return {room};
    std::vector<Room> states;
    for (const HallState &state : room.over.states) {
        states.push_back({room.limits, state.layout, room.unknown});
        states.back().shown = state.span;
    }
    return states;
}

/// "2028-01": from when the room is in a state.
QString monthOf(const Plan &plan, const Room &state)
{
    return plan.need.horizon.periodStart(state.shown.from).toIso();
}

void addMisfits(const Room &room, std::vector<Finding> &out)
{
    std::set<QString> told;
    for (const int i : room.ever().outside) {
        const RackDevice &device = room.ever().devices[std::size_t(i)];
        if (device.units == 0)
            continue; // a workstation stands beside racks, not in one
        const QString why = misfit(device, room.limits);
        if (!why.isEmpty() && told.insert(device.part).second)
            out.push_back(ownFinding(u"facility.rack.%1.%2"_s.arg(room.limits.site, device.part), Verdict::Violation,
                                     Severity::High, why,
                                     u"Choose a smaller system, or give the hall racks that carry it"_s));
    }
}

/// The state with the most racks; the hall has to take every one.
void addRackCount(const Plan &plan, const Room &whole, std::vector<Finding> &out)
{
    const std::vector<Room> states = statesOf(whole);
    const Room &room = *std::max_element(states.begin(), states.end(), [](const Room &a, const Room &b) {
        return a.layout.racks.size() < b.layout.racks.size();
    });
    const int needed = int(room.layout.racks.size());
    if (!room.limits.racks || needed <= *room.limits.racks)
        return;
    const QString rule = u"facility.racks.%1"_s.arg(room.limits.site);
    const int missing = needed - *room.limits.racks;
    if (!whole.isRenewed()) {
        out.push_back(ownFinding(
            rule, Verdict::Violation, Severity::High,
            u"%1 has %2 racks; servers, nodes and switches together fill %3, and no packing needs fewer than %4"_s
                .arg(room.limits.name)
                .arg(*room.limits.racks)
                .arg(needed)
                .arg(room.layout.lowerBound),
            u"%1 more racks, or more power per rack"_s.arg(missing)));
        return;
    }
    // What stays keeps its place when others leave; packed anew it may take fewer racks.
    const bool helpsToMove = room.layout.lowerBound <= *room.limits.racks;
    out.push_back(ownFinding(rule, helpsToMove ? Verdict::Conditional : Verdict::Violation,
                             helpsToMove ? Severity::Medium : Severity::High,
                             u"From %1 on %2 needs %3 racks for what stands there, with what stays in its place, and "
                             u"has %4; no packing needs "
                             "fewer than %5"_s.arg(monthOf(plan, room), room.limits.name)
                                 .arg(needed)
                                 .arg(*room.limits.racks)
                                 .arg(room.layout.lowerBound),
                             helpsToMove ? u"Move what stays closer together then, or %1 more racks"_s.arg(missing)
                                         : u"%1 more racks, or more power per rack"_s.arg(missing)));
}

/// A feed that does not hold, and the room in the state in which it has to carry most.
struct WeakFeed {
    PowerStage stage;
    Room state;
};

QString weakFeedText(const Plan &plan, const Room &room, const WeakFeed &weak)
{
    const QString feed = room.limits.feeds <= 1         ? u"The feed"_s
                         : !room.limits.hasSpareFeed    ? u"Each feed"_s
                         : room.limits.hasPairedFeeds() ? u"After the loss of one side, each feed of the other"_s
                                                        : u"After the loss of one, each remaining feed"_s,
                  carries = kilowatts(weak.stage.failoverW), mayCarry = kilowatts(*weak.stage.capacityW);
    return room.isRenewed()
               ? u"The load of %1 is largest from %2 on. %3 has to carry %4 kW then and may carry no more than %5 kW"_s
                     .arg(room.limits.name, monthOf(plan, weak.state), feed, carries, mayCarry)
               : u"%1 of %2 would carry %3 kW and may carry %4 kW"_s.arg(feed, room.limits.name, carries, mayCarry);
}

void addPower(const Plan &plan, const Room &room, const catalog::CatalogSnapshot &catalog, std::vector<Finding> &out)
{
    const std::optional<double> pue = pueOf(plan, catalog, room.limits.site);
    const bool alone = room.limits.feeds <= 1, isSpare = !alone && room.limits.hasSpareFeed;
    std::optional<WeakFeed> weakest;
    for (const Room &state : statesOf(room))
        for (const PowerStage &stage : powerChain(state, catalog, pue).stages)
            if (stage.kind == "feed"_L1 && !stage.holds() &&
                (!weakest || stage.failoverW > weakest->stage.failoverW * (1 + 1e-9)))
                weakest = {stage, state};
    if (weakest)
        out.push_back(ownFinding(u"facility.feed.%1"_s.arg(room.limits.site), Verdict::Violation,
                                 !isSpare || room.limits.feedsCarryEachOther ? Severity::High : Severity::Medium,
                                 weakFeedText(plan, room, *weakest),
                                 u"Feeds of at least %1 kW"_s.arg(kilowattsUp(weakest->stage.failoverW))));
    if (alone && room.limits.isOwn)
        out.push_back(ownFinding(u"facility.single-feed.%1"_s.arg(room.limits.site), Verdict::Conditional,
                                 Severity::Medium,
                                 u"%1 has one power feed: its loss stops everything there"_s.arg(room.limits.name),
                                 u"A second feed (power_feeds 2N)"_s));
    else if (!isSpare && room.limits.isOwn)
        out.push_back(
            ownFinding(u"facility.no-spare-feed.%1"_s.arg(room.limits.site), Verdict::Conditional, Severity::Medium,
                       u"%1 has %2 power feeds and none of them is spare: the loss of one stops what hangs from it"_s
                           .arg(room.limits.name)
                           .arg(room.limits.feeds),
                       u"Feeds of which one may be lost (power_feeds N+1 or 2N)"_s));
}

/// Places a planner gave by hand that the room no longer has, or whose device is gone.
void addDroppedMoves(const Plan &plan, const Room &room, std::vector<Finding> &out)
{
    const Result<std::vector<RackMove>> moves = rackMoves(plan);
    if (room.droppedMoves.isEmpty() || !moves)
        return;
    const auto stands = [&](const HallLayout &layout, const QString &name) {
        return std::any_of(layout.devices.begin(), layout.devices.end(),
                           [&](const RackDevice &device) { return device.name == name; });
    };
    QStringList said;
    for (const RackMove &move : *moves)
        if (move.site == room.limits.site && room.droppedMoves.contains(move.device))
            said.append(!stands(room.ever(), move.device) ? u"%1 (nothing of this name stands there)"_s.arg(move.device)
                        : !stands(room.layout, move.device)
                            ? u"%1 (it stands there at another time than what is drawn)"_s.arg(move.device)
                            : u"%1 (rack %2 does not take it from unit %3 up)"_s.arg(move.device, move.rack,
                                                                                     QString::number(move.unit)));
    out.push_back(
        ownFinding(u"facility.moves.%1"_s.arg(room.limits.site), Verdict::Conditional, Severity::Medium,
                   u"Moves by hand that %1 cannot follow are left out of drawings, cabling and NetBox files: %2"_s.arg(
                       room.limits.name, said.join(u"; "_s)),
                   u"Move the devices anew on the page Rooms, or take these moves out of the plan (x-rack-moves)"_s));
}

void addUnknown(const Room &room, std::vector<Finding> &out)
{
    QStringList heights, weights;
    for (const QString &gap : room.unknown)
        (gap.startsWith("the weight"_L1) ? weights : heights).append(gap);
    if (!heights.isEmpty())
        out.push_back(ownFinding(u"facility.unknown.%1"_s.arg(room.limits.site), Verdict::Unknown, Severity::Medium,
                                 u"Not known of what stands in %1: %2"_s.arg(room.limits.name, heights.join(u", "_s)),
                                 u"Add the figures to your own catalog"_s));
    if (!weights.isEmpty() && room.limits.floorKgPerM2)
        out.push_back(ownFinding(u"facility.floor-unknown.%1"_s.arg(room.limits.site), Verdict::Unknown,
                                 Severity::Medium,
                                 u"Whether the floor of %1 carries its racks is not known, for want of %2"_s.arg(
                                     room.limits.name, weights.join(u", "_s)),
                                 u"Ask the vendor for the weight"_s));
}

/// Buyable systems with accelerators whose power is known, as devices.
std::vector<RackDevice> acceleratedDevices(const catalog::CatalogSnapshot &catalog)
{
    std::vector<RackDevice> devices;
    for (const catalog::System &system : catalog.systems) {
        const bool isRacked = system.kind == "server"_L1 || system.kind == "rack"_L1;
        QStringList unknown;
        if (isRacked && system.accelerators > 0 && system.powerMax && system.availability == catalog::Availability::Buy)
            if (auto device = deviceOf(system.id, {}, catalog, unknown))
                devices.push_back(std::move(*device));
    }
    return devices;
}

/// "Choose NVIDIA DGX H100 or …, which a rack of hall-1 carries"; the strongest first, at most three.
QString whatFits(const std::vector<RackDevice> &devices, const HallLimits &limits)
{
    constexpr std::size_t most = 3;
    const bool isDry = limits.cooling == u"air"_s || limits.cooling == u"rear_door"_s;
    std::vector<const RackDevice *> fitting;
    for (const RackDevice &device : devices)
        if (misfit(device, limits).isEmpty() && !(isDry && device.isLiquid))
            fitting.push_back(&device);
    if (fitting.empty())
        return {};
    std::sort(fitting.begin(), fitting.end(), [](const RackDevice *a, const RackDevice *b) {
        return std::tuple(-a->nameplateW, a->part) < std::tuple(-b->nameplateW, b->part);
    });
    QStringList names;
    for (std::size_t i = 0; i < std::min(most, fitting.size()); ++i)
        names.append(fitting[i]->title);
    return u". What a rack of %1 carries: %2"_s.arg(limits.site, names.join(u", "_s));
}

/// What a rack of the hall would have to carry for this device, of what it falls short of.
QString whatItTakes(const RackDevice &device, const HallLimits &limits)
{
    QStringList parts;
    if (limits.rackPowerW && device.nameplateW > *limits.rackPowerW)
        parts.append(u"racks of at least %1 kW"_s.arg(kilowattsUp(device.nameplateW)));
    if (limits.rackUnits > 0 && device.units > limits.rackUnits)
        parts.append(u"racks of at least %1 units"_s.arg(device.units));
    if (const auto weight = limits.deviceKgPerRack(); weight && device.weightKg && *device.weightKg > *weight)
        parts.append(u"a floor that carries %1 kg more a rack"_s.arg(std::ceil(*device.weightKg - *weight)));
    if (limits.rackHeatW && !device.isLiquid && device.nameplateW > *limits.rackHeatW)
        parts.append(u"rear doors or liquid"_s);
    return parts.isEmpty() ? u"Stronger racks"_s : u"It takes "_s + parts.join(u", "_s);
}

bool wantsAccelerators(const Need &need)
{
    return std::any_of(need.workloads.begin(), need.workloads.end(), [](const Workload &w) {
        return w.kind == WorkloadKind::Inference || w.kind == WorkloadKind::Training ||
               w.kind == WorkloadKind::FineTuning;
    });
}

/// Floor a device's rack needs, kg/m².
std::optional<double> floorFor(const RackDevice &device, const HallLimits &limits)
{
    if (!device.weightKg || !limits.rackAreaM2)
        return std::nullopt;
    return (*device.weightKg + (device.isWholeRack ? 0 : limits.emptyRackKg.value_or(0))) / *limits.rackAreaM2;
}

/// A floor that carries no rack with accelerators leaves workstations on desks: that is said, and what would carry one.
void addWeakFloor(const Room &room, const catalog::CatalogSnapshot &catalog, std::vector<Finding> &out)
{
    const HallLimits &limits = room.limits;
    const auto desks = std::count_if(room.layout.devices.begin(), room.layout.devices.end(),
                                     [](const RackDevice &device) { return device.units == 0 && !device.isWholeRack; });
    const std::optional<double> carried = limits.wholeRackKg();
    if (desks == 0 || !carried)
        return;
    std::optional<std::pair<double, QString>> least; // floor and the system it would carry
    for (const RackDevice &device : acceleratedDevices(catalog)) {
        const std::optional<double> floor = floorFor(device, limits);
        if (floor && (!least || std::pair(*floor, device.title) < *least))
            least.emplace(*floor, device.title);
    }
    if (!least || least->first <= *limits.floorKgPerM2)
        return;
    out.push_back(ownFinding(
        u"facility.floor.%1"_s.arg(limits.site), Verdict::Conditional, Severity::High,
        u"The floor of %1 carries %2 kg/m², %3 kg where a rack stands: too little for any rack with accelerators (an "
        "empty one weighs %4 kg). So the work is planned on %5 workstations beside racks, whatever room they take"_s
            .arg(limits.name, wholeText(*limits.floorKgPerM2), wholeText(*carried),
                 wholeText(limits.emptyRackKg.value_or(0)), wholeText(double(desks))),
        u"A floor of at least %1 kg/m² carries a rack with %2; or a plate that spreads the load, or another room"_s.arg(
            wholeText(std::ceil(least->first)), least->second)));
}

} // namespace

std::vector<Finding> facilityFindings(const Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    std::vector<Finding> out;
    const Result<Rooms> rooms = roomsOf(plan, catalog);
    if (!rooms)
        return out;
    for (const Room &room : rooms->rooms) {
        addMisfits(room, out);
        addRackCount(plan, room, out);
        addPower(plan, room, catalog, out);
        addWeakFloor(room, catalog, out);
        addDroppedMoves(plan, room, out);
        addUnknown(room, out);
    }
    return out;
}

std::vector<Finding> rackFitFindings(const Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    std::vector<Finding> out;
    for (const OwnSite &own : plan.need.ownSites) {
        const std::optional<HallLimits> limits = hallLimits(plan, catalog, own.id);
        if (!limits)
            continue;
        const std::vector<RackDevice> devices = acceleratedDevices(catalog);
        std::set<QString> told; // two pins of one system are one finding
        for (const Pin &pin : plan.pins) {
            const bool isHere = pin.site.isEmpty() || pin.site == own.id;
            if (!isHere || !told.insert(pin.system).second)
                continue;
            QStringList unknown;
            const catalog::System *system = catalog.system(pin.system);
            if (system && system->cooling.startsWith(u"liquid"_s) &&
                (own.cooling == u"air"_s || own.cooling == u"rear_door"_s))
                out.push_back(ownFinding(
                    u"facility.rack.%1.%2.cooling"_s.arg(own.id, pin.system), Verdict::Violation, Severity::High,
                    u"%1 is cooled by liquid alone; %2 cools by %3"_s.arg(
                        catalog::productTitle(system->vendor, system->name), own.id,
                        own.cooling == u"air"_s ? u"air"_s : u"doors at the back of its racks"_s),
                    u"Drop the pin, or give the hall direct liquid cooling"_s + whatFits(devices, *limits)));
            const auto device = deviceOf(pin.system, {}, catalog, unknown);
            if (!device || device->units == 0)
                continue;
            if (const QString why = misfit(*device, *limits); !why.isEmpty())
                out.push_back(ownFinding(
                    u"facility.rack.%1.%2"_s.arg(own.id, pin.system), Verdict::Violation, Severity::High, why,
                    u"Drop the pin, or give the hall racks that carry the system"_s + whatFits(devices, *limits)));
        }
        if (!wantsAccelerators(plan.need))
            continue;
        std::vector<const RackDevice *> misfits;
        for (const RackDevice &device : devices)
            if (!misfit(device, *limits).isEmpty())
                misfits.push_back(&device);
        if (misfits.empty() || misfits.size() < devices.size())
            continue;
        const RackDevice *least = *std::min_element(misfits.begin(), misfits.end(), [](auto *a, auto *b) {
            return std::tuple(a->nameplateW, a->units) < std::tuple(b->nameplateW, b->units);
        });
        out.push_back(ownFinding(u"facility.rack.%1"_s.arg(own.id), Verdict::Violation, Severity::High,
                                 u"A rack of %1 carries none of the %2 accelerated systems of the catalog. The least "
                                 "demanding: %3"_s.arg(own.id)
                                     .arg(devices.size())
                                     .arg(misfit(*least, *limits)),
                                 whatItTakes(*least, *limits) + u", or a workstation beside the racks"_s));
    }
    return out;
}

} // namespace cw::planner
