// Devices a planner has put into another place than the packing gave them. A move names the device as drawings and
// cabling name it, its rack and its lowest height unit; the plan keeps moves under "x-rack-moves", so they change no
// figure of the design and never make an answer older. A move that no longer fits is left out and told. Pure.
#pragma once

#include "planner/facility/rooms.h"

namespace cw::planner {

/// Where a device stands by the planner's own word.
struct RackMove {
    QString site, device, rack;
    int unit = 1; ///< the lowest one it takes
    bool operator==(const RackMove &) const = default;
};

/// Moves a plan keeps, in their order; an error where the key holds something else.
[[nodiscard]] Result<std::vector<RackMove>> rackMoves(const Plan &plan);
/// The plan with `move` as the one word on its device; a move back to where the packing puts it is still a word.
void addRackMove(Plan &plan, const RackMove &move);

/// What a device in a place would meet.
struct RackFit {
    enum class Limit { None, NoSuchPlace, ComesAsRack, Height, Occupied, Power, Weight, Heat };
    Limit limit = Limit::None;
    double wanted = 0;  ///< with the device: units above its lowest, watts, kilograms, watts of heat
    double allowed = 0; ///< what the place has
    QString other = {}; ///< name of the device in the way
    [[nodiscard]] bool fits() const { return limit == Limit::None; }
};

/// Whether a device of the room may stand in a rack from a unit up: height, then what stands there, power, weight,
/// heat. The rack is one in use or the room's next empty one. Weights that are not published do not count.
[[nodiscard]] RackFit fitInRack(const Room &room, int device, const QString &rack, int unit);

/// Puts devices where the moves say and drops racks left empty; what does not fit goes to `Room::droppedMoves`.
void applyRackMoves(Room &room, const std::vector<RackMove> &moves, const catalog::CatalogSnapshot &catalog);
/// The first place of the hall without a rack in use, where the hall has room for another.
[[nodiscard]] std::optional<Rack> nextEmptyRack(const Room &room, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
