#include "app/models/roomstate.h"

#include "app/export/racksvg.h"

#include <algorithm>
#include <map>
#include <set>

namespace cw::app {

namespace {

/// By site and part, what stands there in a period; before the first one nothing does.
using Counts = std::map<std::pair<QString, QString>, int>;

Counts countsIn(const planner::Design &design, int period)
{
    Counts counts;
    for (const planner::DesignUnits &units : design.units) {
        if (units.period == period)
            counts[{units.site, units.system}] += units.active;
    }
    for (const planner::DesignExtra &extra : design.extras) {
        if (extra.period == period)
            counts[{extra.site, extra.part}] += extra.active;
    }
    return counts;
}

/// Parts the design counts by period; others stand there from the first delivery on.
std::set<std::pair<QString, QString>> countedParts(const planner::Design &design)
{
    std::set<std::pair<QString, QString>> parts;
    for (const planner::DesignUnits &units : design.units)
        parts.insert({units.site, units.system});
    for (const planner::DesignExtra &extra : design.extras)
        parts.insert({extra.site, extra.part});
    return parts;
}

int countOf(const Counts &counts, const QString &site, const QString &part)
{
    const auto found = counts.find({site, part});
    return found == counts.end() ? 0 : found->second;
}

} // namespace

std::vector<int> deliveryPeriods(const planner::Design &design)
{
    std::set<int> periods;
    for (const planner::DesignUnits &units : design.units) {
        if (units.added > 0)
            periods.insert(units.period);
    }
    return {periods.begin(), periods.end()};
}

namespace {

/// A room whose servers are replaced, with what stands there in the period: every device knows its time.
planner::Room renewedAt(const planner::Room &whole, int period, RoomState state)
{
    const int shown = state == RoomState::Existing ? period - 1 : period;
    planner::Room room = whole;
    room.layout = {};
    for (const planner::HallState &each : whole.over.states)
        if (each.span.contains(shown)) {
            room.layout = each.layout;
            room.shown = each.span;
        }
    if (state == RoomState::Difference)
        for (planner::RackDevice &device : room.layout.devices)
            if (device.stands.contains(period - 1))
                device.workload = inServiceBefore();
    return room;
}

} // namespace

planner::Rooms roomsAt(const planner::Rooms &whole, const planner::Design &design, int period, RoomState state)
{
    const Counts before = countsIn(design, period - 1), after = countsIn(design, period);
    const Counts &shown = state == RoomState::Existing ? before : after;
    const auto counted = countedParts(design);
    const std::vector<int> deliveries = deliveryPeriods(design);
    const bool isFirst = deliveries.empty() || period <= deliveries.front();
    planner::Rooms rooms = whole;
    for (planner::Room &room : rooms.rooms) {
        if (room.isRenewed()) {
            room = renewedAt(room, period, state);
            continue;
        }
        Counts seen; // devices of one part stand in the order of their numbers: the first ones came first
        std::vector<bool> isShown;
        for (planner::RackDevice &device : room.layout.devices) {
            const int number = ++seen[{room.limits.site, device.part}];
            const bool isCounted = counted.contains({room.limits.site, device.part});
            const bool stoodBefore = isCounted ? number <= countOf(before, room.limits.site, device.part) : !isFirst;
            isShown.push_back(isCounted ? number <= countOf(shown, room.limits.site, device.part)
                                        : state != RoomState::Existing || !isFirst);
            if (state == RoomState::Difference && stoodBefore)
                device.workload = inServiceBefore();
        }
        for (planner::Rack &rack : room.layout.racks)
            std::erase_if(rack.slots, [&](const planner::RackSlot &s) { return !isShown[std::size_t(s.device)]; });
        std::erase_if(room.layout.racks, [](const planner::Rack &rack) { return rack.slots.empty(); });
        std::erase_if(room.layout.outside, [&](int device) { return !isShown[std::size_t(device)]; });
    }
    std::erase_if(rooms.rooms,
                  [](const planner::Room &room) { return room.layout.racks.empty() && room.layout.outside.empty(); });
    return rooms;
}

} // namespace cw::app
