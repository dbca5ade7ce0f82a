// The rooms of a solved plan: every site with hardware of ours, its limits, its racks, what fits in none, and what is
// rented elsewhere. One call from plan and catalog; drawings, cabling, manifests and the report start here. A room
// whose servers are replaced is shown in its fullest state, without what has left by then or comes later. Pure; the
// same plan and catalog give the same rooms.
#pragma once

#include "planner/facility/devices.h"
#include "planner/facility/halllimits.h"
#include "planner/facility/hallstates.h"

namespace cw::planner {

struct Room {
    HallLimits limits;
    HallLayout layout;
    QStringList unknown; ///< what the catalog does not say of the devices here
    /// The next empty rack the hall has room for; absent = it is full, or nothing stands in racks.
    std::optional<Rack> nextRack = std::nullopt;
    QStringList droppedMoves = {}; ///< devices whose place by the planner's own word (rackmoves.h) no longer fits
    ServiceSpan shown = {};        ///< periods in which exactly what `layout` holds stands there
    HallStates over = {};          ///< all states of a room from which something is taken out; else empty
    [[nodiscard]] bool isRenewed() const { return !over.states.empty(); }
    /// Everything that ever stands there, each device in its place.
    [[nodiscard]] const HallLayout &ever() const { return isRenewed() ? over.ever : layout; }
};

struct Rooms {
    std::vector<Room> rooms;                     ///< by site id
    std::vector<std::pair<QString, int>> rented; ///< cloud place -> units at most
    [[nodiscard]] const Room *at(const QString &site) const;
    [[nodiscard]] bool isEmpty() const { return rooms.empty(); }
};

/// Rooms of the plan's design; empty for a plan without one. An error only where the design cannot be read.
[[nodiscard]] Result<Rooms> roomsOf(const Plan &plan, const catalog::CatalogSnapshot &catalog);

/// Racks of the state that has most of them.
[[nodiscard]] int mostRacks(const Room &room);
/// Halls that have fewer racks than what stands there fills as it is packed.
[[nodiscard]] bool isShortOfRacks(const Rooms &rooms);

/// Periods in which a room from which servers leave comes into a state other than the one that is shown, ascending.
[[nodiscard]] std::vector<int> otherStates(const Rooms &rooms);
/// The same, rooms from which servers leave in their first state: what is built first.
[[nodiscard]] Rooms firstStates(Rooms rooms);
/// The same as they stand in a period: such rooms in their state of it, others without what comes later.
[[nodiscard]] Rooms roomsIn(Rooms rooms, int period);

/// Racks for devices of one site that stand there at once. Devices that fit no rack are in `outside`.
[[nodiscard]] HallLayout layoutHall(const SiteDevices &devices, const HallLimits &limits,
                                    const catalog::CatalogSnapshot &catalog);

/// Why a device fits no rack of the hall, as a sentence that names the limit and what would fit; empty = it fits.
[[nodiscard]] QString misfit(const RackDevice &device, const HallLimits &limits);

/// Watts as kilowatts with one decimal, never less: what is named as enough has to be.
[[nodiscard]] QString kilowattsUp(double watts);

/// "Z99"-style name of a rack: row letter(s) and position from 1.
[[nodiscard]] QString rackName(int row, int position);

} // namespace cw::planner
