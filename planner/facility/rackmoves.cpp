#include "planner/facility/rackmoves.h"

#include "planner/facility/rowplan.h"

#include <algorithm>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *key = "x-rack-moves";
constexpr double rounding = 1e-9;
constexpr std::int64_t mostUnits = 1000; // far above any rack

Error wrongMoves(std::size_t at)
{
    return Error::invalid(u"A move of a device is an object with site, device, rack and unit"_s,
                          u"/%1/%2"_s.arg(QLatin1String(key)).arg(at));
}

std::optional<RackMove> moveFrom(const Json &json)
{
    if (!json.is_object())
        return std::nullopt;
    RackMove move;
    for (const auto &[name, field] :
         {std::pair{"site", &move.site}, std::pair{"device", &move.device}, std::pair{"rack", &move.rack}}) {
        const auto found = json.find(name);
        if (found == json.end() || !found->is_string())
            return std::nullopt;
        *field = QString::fromStdString(found->get<std::string>());
    }
    const auto unit = json.find("unit");
    if (unit == json.end() || !unit->is_number_integer() || unit->get<std::int64_t>() < 1 ||
        unit->get<std::int64_t>() > mostUnits)
        return std::nullopt;
    move.unit = unit->get<int>();
    return move;
}

const Rack *rackNamed(const Room &room, const QString &name)
{
    const auto found =
        std::find_if(room.layout.racks.begin(), room.layout.racks.end(), [&](const Rack &r) { return r.id == name; });
    if (found != room.layout.racks.end())
        return &*found;
    return room.nextRack && room.nextRack->id == name ? &*room.nextRack : nullptr;
}

/// A place of the hall by its running number, as the packing counts them.
Rack placeAt(int index, int units, const RowPlan &rows)
{
    Rack rack;
    rack.units = units;
    rack.row = index / rows.racksPerRow();
    rack.position = index % rows.racksPerRow();
    rack.id = rackName(rack.row, rack.position);
    rows.place(rack);
    return rack;
}

bool isBefore(const Rack &a, const Rack &b)
{
    return std::pair(a.row, a.position) < std::pair(b.row, b.position);
}

int deviceNamed(const Room &room, const QString &name)
{
    const auto &devices = room.layout.devices;
    const auto found =
        std::find_if(devices.begin(), devices.end(), [&](const RackDevice &device) { return device.name == name; });
    return found == devices.end() ? -1 : int(found - devices.begin());
}

void put(Room &room, int device, const QString &rack, int unit)
{
    if (room.nextRack && room.nextRack->id == rack) {
        room.layout.racks.push_back(*room.nextRack);
        std::sort(room.layout.racks.begin(), room.layout.racks.end(), isBefore);
    }
    const auto place =
        std::find_if(room.layout.racks.begin(), room.layout.racks.end(), [&](const Rack &r) { return r.id == rack; });
    place->slots.push_back({device, unit});
    std::sort(place->slots.begin(), place->slots.end(),
              [](const RackSlot &a, const RackSlot &b) { return a.bottomUnit < b.bottomUnit; });
}

/// A device with the place the packing gave it.
struct Lifted {
    int device = -1;
    QString rack;
    int unit = 0;
};

Lifted lift(Room &room, const QString &name)
{
    Lifted lifted{deviceNamed(room, name), {}, 0};
    for (Rack &rack : room.layout.racks) {
        for (const RackSlot &slot : rack.slots)
            if (slot.device == lifted.device)
                lifted.rack = rack.id, lifted.unit = slot.bottomUnit;
        std::erase_if(rack.slots, [&](const RackSlot &slot) { return slot.device == lifted.device; });
    }
    return lifted;
}

/// Back where the packing had it, else the first place from the floor of the first rack that takes it.
void putBack(Room &room, const Lifted &lifted)
{
    if (fitInRack(room, lifted.device, lifted.rack, lifted.unit).fits()) {
        put(room, lifted.device, lifted.rack, lifted.unit);
        return;
    }
    for (const Rack &rack : room.layout.racks)
        for (int unit = 1; unit <= rack.units; ++unit)
            if (fitInRack(room, lifted.device, rack.id, unit).fits()) {
                put(room, lifted.device, QString(rack.id), unit);
                return;
            }
    room.layout.outside.push_back(lifted.device);
}

} // namespace

Result<std::vector<RackMove>> rackMoves(const Plan &plan)
{
    std::vector<RackMove> moves;
    const auto found = plan.extensions.find(key);
    if (found == plan.extensions.end())
        return moves;
    if (!found->is_array())
        return wrongMoves(0);
    for (std::size_t i = 0; i < found->size(); ++i) {
        std::optional<RackMove> move = moveFrom((*found)[i]);
        if (!move)
            return wrongMoves(i);
        moves.push_back(std::move(*move));
    }
    return moves;
}

void addRackMove(Plan &plan, const RackMove &move)
{
    const Result<std::vector<RackMove>> kept = rackMoves(plan);
    std::vector<RackMove> moves = kept.ok() ? kept.value() : std::vector<RackMove>{};
    std::erase_if(moves, [&](const RackMove &m) { return m.site == move.site && m.device == move.device; });
    moves.push_back(move);
    Json json = Json::array();
    for (const RackMove &each : moves)
        json.push_back({{"site", each.site.toStdString()},
                        {"device", each.device.toStdString()},
                        {"rack", each.rack.toStdString()},
                        {"unit", each.unit}});
    plan.extensions[key] = std::move(json);
}

RackFit fitInRack(const Room &room, int device, const QString &rackId, int unit)
{
    using Limit = RackFit::Limit;
    const Rack *rack = rackNamed(room, rackId);
    if (!rack || device < 0 || std::size_t(device) >= room.layout.devices.size())
        return {Limit::NoSuchPlace};
    const RackDevice &moved = room.layout.devices[std::size_t(device)];
    if (moved.isWholeRack || rack->isWholeRack || moved.units <= 0)
        return {Limit::ComesAsRack};
    if (unit < 1 || unit + moved.units - 1 > rack->units)
        return {Limit::Height, double(moved.units), double(std::max(0, rack->units - std::max(1, unit) + 1))};
    double watts = moved.nameplateW, kilograms = moved.weightKg.value_or(0), heat = moved.isLiquid ? 0 : watts;
    for (const RackSlot &slot : rack->slots) {
        if (slot.device == device)
            continue;
        const RackDevice &there = room.layout.devices[std::size_t(slot.device)];
        if (slot.bottomUnit < unit + moved.units && unit < slot.bottomUnit + there.units)
            return {Limit::Occupied, 0, 0, there.name};
        watts += there.nameplateW;
        kilograms += there.weightKg.value_or(0);
        heat += there.isLiquid ? 0 : there.nameplateW;
    }
    const HallLimits &limits = room.limits;
    if (limits.rackPowerW && watts > *limits.rackPowerW * (1 + rounding))
        return {Limit::Power, watts, *limits.rackPowerW};
    if (const auto carries = limits.deviceKgPerRack(); carries && kilograms > *carries * (1 + rounding))
        return {Limit::Weight, kilograms, *carries};
    if (limits.rackHeatW && heat > *limits.rackHeatW * (1 + rounding))
        return {Limit::Heat, heat, *limits.rackHeatW};
    return {};
}

std::optional<Rack> nextEmptyRack(const Room &room, const catalog::CatalogSnapshot &catalog)
{
    const auto &racks = room.layout.racks;
    if (racks.empty() || (room.limits.racks && int(racks.size()) >= *room.limits.racks) || room.limits.rackUnits <= 0)
        return std::nullopt;
    const RowPlan rows(int(racks.size()), catalog);
    for (int index = 0;; ++index) {
        Rack rack = placeAt(index, room.limits.rackUnits, rows);
        if (std::none_of(racks.begin(), racks.end(), [&](const Rack &r) { return r.id == rack.id; }))
            return rack;
    }
}

void applyRackMoves(Room &room, const std::vector<RackMove> &moves, const catalog::CatalogSnapshot &catalog)
{
    room.nextRack = nextEmptyRack(room, catalog);
    // All are lifted before the first is set down, so that two may change places.
    std::vector<std::pair<RackMove, Lifted>> lifted;
    for (const RackMove &move : moves) {
        if (move.site != room.limits.site)
            continue;
        const Lifted each = lift(room, move.device);
        if (each.rack.isEmpty())
            room.droppedMoves.append(move.device); // the design has no such device any more
        else
            lifted.emplace_back(move, each);
    }
    std::vector<Lifted> homeless;
    for (const auto &[move, each] : lifted) {
        if (!fitInRack(room, each.device, move.rack, move.unit).fits()) {
            room.droppedMoves.append(move.device);
            homeless.push_back(each);
            continue;
        }
        put(room, each.device, move.rack, move.unit);
        room.nextRack = nextEmptyRack(room, catalog);
    }
    for (const Lifted &each : homeless)
        putBack(room, each);
    std::erase_if(room.layout.racks, [](const Rack &rack) { return rack.slots.empty(); });
    room.nextRack = nextEmptyRack(room, catalog);
}

} // namespace cw::planner
