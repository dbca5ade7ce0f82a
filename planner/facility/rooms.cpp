#include "planner/facility/rooms.h"

#include "planner/facility/rackmoves.h"
#include "planner/facility/rackpacking.h"
#include "planner/facility/rowplan.h"
#include "planner/plan/deviceroles.h"
#include "planner/plan/keptonce.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

constexpr double wattsPerKilowatt = 1000;

PackSize sizeOf(const RackDevice &device)
{
    return {double(device.units), device.nameplateW, device.weightKg.value_or(0),
            device.isLiquid ? 0 : device.nameplateW};
}

PackSize limitsOf(const HallLimits &hall)
{
    constexpr double none = -1;
    return {hall.rackUnits > 0 ? double(hall.rackUnits) : none, hall.rackPowerW.value_or(none),
            hall.deviceKgPerRack().value_or(none), hall.rackHeatW.value_or(none)};
}

bool isSwitch(const RackDevice &device)
{
    return isSwitchRole(device.role);
}

bool standsAlone(const RackDevice &device)
{
    return device.units == 0; // a workstation, or a size nobody has published
}

/// Fills racks with devices of equal part and role; numbers rise from rack to rack.
class HallFiller {
public:
    HallFiller(const SiteDevices &site, const HallLimits &limits, const catalog::CatalogSnapshot &catalog)
        : limits_(limits), catalog_(catalog)
    {
        layout_.site = site.site;
        layout_.devices = site.devices;
    }

    HallLayout run()
    {
        sortOut();
        fill();
        placeRacks();
        return std::move(layout_);
    }

private:
    void sortOut()
    {
        std::map<std::tuple<QString, QString>, std::size_t> kindOf;
        for (std::size_t i = 0; i < layout_.devices.size(); ++i) {
            const RackDevice &device = layout_.devices[i];
            if (standsAlone(device) || !misfit(device, limits_).isEmpty()) {
                layout_.outside.push_back(int(i));
            } else if (device.isWholeRack) {
                whole_.push_back(int(i));
            } else {
                const auto [at, isNew] = kindOf.try_emplace({device.role, device.part}, kinds_.size());
                if (isNew) {
                    kinds_.push_back({sizeOf(device), 0});
                    members_.emplace_back();
                }
                ++kinds_[at->second].count;
                members_[at->second].push_back(int(i));
            }
        }
    }

    /// A rack before its devices are told apart: kinds of a filling, or one system that is a rack.
    struct PlannedRack {
        const RackFilling *filling = nullptr;
        int whole = -1;   ///< device
        double place = 0; ///< along the hall, by which racks are ordered
    };

    /// What most of a rack is: its system that has the most units there; -1 = switches and nodes alone.
    [[nodiscard]] int mainSystem(const RackFilling &filling) const
    {
        int main = -1;
        for (std::size_t k = 0; k < kinds_.size(); ++k) {
            const bool isSystem = layout_.devices[std::size_t(members_[k].front())].role == "system"_L1;
            if (isSystem && filling.perKind[k] > (main < 0 ? 0 : filling.perKind[std::size_t(main)]))
                main = int(k);
        }
        return main;
    }

    /// Racks of one main system stand together, whole racks behind them; racks without one are spread among all, and
    /// so is every filling within its own, so that switches stand in the rows they serve. Within one row all stays in
    /// the order of the packing.
    [[nodiscard]] std::vector<PlannedRack> plannedRacks(const std::vector<RackFilling> &fillings) const
    {
        std::map<int, int> racksOf; // by main system
        int all = int(whole_.size());
        for (const RackFilling &filling : fillings) {
            racksOf[mainSystem(filling)] += filling.racks;
            all += filling.racks;
        }
        const double withSystem = std::max(1, all - (racksOf.count(-1) > 0 ? racksOf.at(-1) : 0));
        std::map<int, double> firstOf; // share of the hall before the racks of a main system
        double before = 0;
        for (const auto &[main, racks] : racksOf)
            if (main >= 0) {
                firstOf[main] = before / withSystem;
                before += racks;
            }
        std::vector<PlannedRack> planned;
        for (const RackFilling &filling : fillings) {
            const int main = mainSystem(filling);
            const double first = main < 0 ? 0 : firstOf[main], length = main < 0 ? 1 : racksOf[main] / withSystem;
            for (int r = 0; r < filling.racks; ++r)
                planned.push_back({&filling, -1, first + length * (r + 0.5) / filling.racks});
        }
        for (std::size_t w = 0; w < whole_.size(); ++w)
            planned.push_back({nullptr, whole_[w], (before + double(w) + 0.5) / withSystem});
        if (all > RowPlan(all, catalog_).racksPerRow())
            std::stable_sort(planned.begin(), planned.end(),
                             [](const PlannedRack &x, const PlannedRack &y) { return x.place < y.place; });
        return planned;
    }

    void fill()
    {
        const Packing packing = packRacks(kinds_, limitsOf(limits_));
        layout_.lowerBound = packing.lowerBound + int(whole_.size());
        std::vector<std::size_t> next(kinds_.size(), 0);
        for (const PlannedRack &planned : plannedRacks(packing.fillings)) {
            Rack rack;
            if (planned.filling) {
                rack.units = limits_.rackUnits;
                std::vector<int> devices;
                for (std::size_t k = 0; k < kinds_.size(); ++k)
                    for (int n = 0; n < planned.filling->perKind[k]; ++n)
                        devices.push_back(members_[k][next[k]++]);
                stack(rack, devices);
            } else {
                rack.units = layout_.devices[std::size_t(planned.whole)].units;
                rack.isWholeRack = true;
                rack.slots.push_back({planned.whole, 1});
            }
            layout_.racks.push_back(std::move(rack));
        }
    }

    /// The heavy below, servers upward from the floor, switches downward from the top.
    void stack(Rack &rack, std::vector<int> devices) const
    {
        const auto device = [&](int i) -> const RackDevice & { return layout_.devices[std::size_t(i)]; };
        std::stable_sort(devices.begin(), devices.end(), [&](int a, int b) {
            const auto rank = [&](const RackDevice &d) {
                return std::tuple(isSwitch(d), -d.weightKg.value_or(d.units));
            };
            return rank(device(a)) < rank(device(b));
        });
        int bottom = 1, top = rack.units;
        for (const int i : devices) {
            if (isSwitch(device(i))) {
                top -= device(i).units;
                rack.slots.push_back({i, top + 1});
            } else {
                rack.slots.push_back({i, bottom});
                bottom += device(i).units;
            }
        }
        std::sort(rack.slots.begin(), rack.slots.end(),
                  [](const RackSlot &a, const RackSlot &b) { return a.bottomUnit < b.bottomUnit; });
    }

    void placeRacks()
    {
        const RowPlan rows(int(layout_.racks.size()), catalog_);
        for (std::size_t i = 0; i < layout_.racks.size(); ++i) {
            Rack &rack = layout_.racks[i];
            rack.row = int(i) / rows.racksPerRow();
            rack.position = int(i) % rows.racksPerRow();
            rack.id = rackName(rack.row, rack.position);
            rows.place(rack);
        }
    }

    const HallLimits &limits_;
    const catalog::CatalogSnapshot &catalog_;
    HallLayout layout_;
    std::vector<PackKind> kinds_;
    std::vector<std::vector<int>> members_;
    std::vector<int> whole_;
};

QString kilowatts(double watts)
{
    return QString::number(watts / wattsPerKilowatt, 'f', 1);
}

} // namespace

const Room *Rooms::at(const QString &site) const
{
    const auto found =
        std::find_if(rooms.begin(), rooms.end(), [&](const Room &room) { return room.limits.site == site; });
    return found == rooms.end() ? nullptr : &*found;
}

QString rackName(int row, int position)
{
    constexpr int letters = 26;
    QString name;
    for (int rest = row; rest >= 0; rest = rest / letters - 1)
        name.prepend(QChar(u'A' + rest % letters));
    return name + u"%1"_s.arg(position + 1, 2, 10, QChar(u'0'));
}

QString kilowattsUp(double watts)
{
    constexpr double wattsPerStep = 100, stepsPerKilowatt = 10, rounding = 1e-9;
    return QString::number(std::ceil(watts / wattsPerStep - rounding) / stepsPerKilowatt, 'f', 1);
}

QString misfit(const RackDevice &device, const HallLimits &limits)
{
    if (limits.rackPowerW && device.nameplateW > *limits.rackPowerW * (1 + 1e-9))
        return u"%1 draws %2 kW by its nameplate; a rack of %3 carries %4 kW: it needs racks of at least %5 kW"_s.arg(
            device.title, kilowatts(device.nameplateW), limits.name, kilowatts(*limits.rackPowerW),
            kilowattsUp(device.nameplateW));
    if (!device.isWholeRack && limits.rackUnits > 0 && device.units > limits.rackUnits)
        return u"%1 is %2 units high; a rack of %3 has %4: it needs racks of at least %2 units"_s.arg(
            device.title, QString::number(device.units), limits.name, QString::number(limits.rackUnits));
    if (device.weightKg && !device.isWholeRack && limits.rackStaticKg && *device.weightKg > *limits.rackStaticKg)
        return u"%1 weighs %2 kg; the frame of a rack of %3 carries %4 kg: it needs racks for at least %2 kg of devices"_s
            .arg(device.title, QString::number(std::ceil(*device.weightKg), 'f', 0), limits.name,
                 QString::number(*limits.rackStaticKg, 'f', 0));
    const auto weight = device.isWholeRack ? limits.wholeRackKg() : limits.deviceKgPerRack();
    if (device.weightKg && weight && *device.weightKg > *weight) {
        constexpr double rounding = 1e-9;
        const double floor = (*device.weightKg + (device.isWholeRack ? 0 : limits.emptyRackKg.value_or(0))) /
                             limits.rackAreaM2.value_or(1);
        return u"%1 weighs %2 kg; floor and rack of %3 carry %4 kg of devices: it needs a floor of at least %5 kg/m²"_s
            .arg(device.title, QString::number(*device.weightKg, 'f', 0), limits.name, QString::number(*weight, 'f', 0),
                 QString::number(std::ceil(floor - rounding), 'f', 0)); // a floor that carries it
    }
    if (!device.isLiquid && !device.isWholeRack && limits.rackHeatW &&
        device.nameplateW > *limits.rackHeatW * (1 + 1e-9))
        return u"%1 gives off %2 kW; the air of one rack of %3 takes %4 kW away: it needs rear doors or liquid"_s.arg(
            device.title, kilowatts(device.nameplateW), limits.name, kilowatts(*limits.rackHeatW));
    return {};
}

int mostRacks(const Room &room)
{
    std::size_t most = room.layout.racks.size();
    for (const HallState &state : room.over.states)
        most = std::max(most, state.layout.racks.size());
    return int(most);
}

bool isShortOfRacks(const Rooms &rooms)
{
    return std::any_of(rooms.rooms.begin(), rooms.rooms.end(),
                       [](const Room &room) { return room.limits.racks && mostRacks(room) > *room.limits.racks; });
}

std::vector<int> otherStates(const Rooms &rooms)
{
    std::set<int> periods;
    for (const Room &room : rooms.rooms)
        for (const HallState &state : room.over.states)
            if (state.span != room.shown)
                periods.insert(state.span.from);
    return {periods.begin(), periods.end()};
}

Rooms roomsIn(Rooms rooms, int period)
{
    for (Room &room : rooms.rooms) {
        if (!room.isRenewed()) {
            room.layout = standingIn(room.layout, period);
            room.shown = {period, forGood};
            continue;
        }
        room.layout = {};
        room.shown = {period, period};
        for (const HallState &state : room.over.states)
            if (state.span.contains(period)) {
                room.layout = state.layout;
                room.shown = state.span;
            }
    }
    return rooms;
}

Rooms firstStates(Rooms rooms)
{
    for (Room &room : rooms.rooms)
        if (room.isRenewed()) {
            room.layout = room.over.states.front().layout;
            room.shown = room.over.states.front().span;
        }
    return rooms;
}

HallLayout layoutHall(const SiteDevices &devices, const HallLimits &limits, const catalog::CatalogSnapshot &catalog)
{
    return HallFiller(devices, limits, catalog).run();
}

namespace {

Result<Rooms> makeRooms(const Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    Rooms rooms;
    if (plan.design.is_null() || plan.design.empty())
        return rooms;
    const Result<Design> design = designFromJson(plan.design, plan.need.horizon);
    if (!design)
        return design.error();
    const Result<std::vector<RackMove>> moves = rackMoves(plan);
    if (!moves)
        return moves.error();
    for (const SiteDevices &site : devicesOf(*design, catalog)) {
        const std::optional<HallLimits> limits = hallLimits(plan, catalog, site.site);
        if (!limits)
            continue;
        const bool isRenewed = site.isRenewed();
        Room room{*limits, layoutHall(isRenewed ? standingIn(site, site.shown.from) : site, *limits, catalog),
                  site.unknown};
        room.shown = site.shown;
        applyRackMoves(room, *moves, catalog);
        if (isRenewed) {
            room.over = hallStates(site, room.layout, *limits, catalog);
            room.layout = room.over.states[room.over.shown].layout;
        }
        rooms.rooms.push_back(std::move(room));
    }
    rooms.rented = rentedPlaces(*design);
    return rooms;
}

} // namespace

Result<Rooms> roomsOf(const Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    return KeptOnce<Rooms>::of(plan, catalog, [&] { return makeRooms(plan, catalog); });
}

} // namespace cw::planner
