// Where the racks of a plan stand in a view of some width and what lies under a point: rooms below each other, racks
// side by side as far as they fit, the next empty place of a hall after them. Logical pixels. Internal to rackview.
#pragma once

#include "planner/facility/rooms.h"

#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace cw::app {

/// One rack with its place; `rack` is -1 for the next empty one.
struct RackPlace {
    int room = 0, rack = 0;
    QRectF body;
};

class RackPlaces {
public:
    /// `shown` are the racks drawn, at one point of time perhaps; `whole` all that is planned.
    void setRooms(planner::Rooms shown, planner::Rooms whole);
    void arrange(double width) { all_ = placesFor(width, nullptr); }
    [[nodiscard]] double heightFor(double width) const;

    [[nodiscard]] const std::vector<RackPlace> &all() const { return all_; }
    [[nodiscard]] int count() const { return int(all_.size()); }
    [[nodiscard]] const RackPlace &at(int place) const { return all_[std::size_t(place)]; }
    [[nodiscard]] const planner::Room &room(const RackPlace &place) const;
    /// The same room with all that is planned and its devices in the same order; nullptr when the plan has none, and in
    /// another state of a room from which servers leave: devices are moved in the fullest, and the others follow.
    [[nodiscard]] const planner::Room *wholeRoom(const RackPlace &place) const;
    [[nodiscard]] const planner::Rack &rack(const RackPlace &place) const;
    [[nodiscard]] const planner::RackDevice &device(const RackPlace &place, int device) const;
    [[nodiscard]] QRectF deviceRect(const RackPlace &place, const planner::RackSlot &slot) const;

    /// -1 = none, head and foot of a rack included.
    [[nodiscard]] int under(const QPointF &at) const;
    [[nodiscard]] const planner::RackSlot *slotUnder(const RackPlace &place, const QPointF &at) const;
    /// Where a device stands; none when it is not shown.
    [[nodiscard]] std::optional<std::pair<int, planner::RackSlot>> find(const QString &site,
                                                                        const QString &device) const;
    /// A height unit of a rack; empty when there is none.
    [[nodiscard]] QRectF unitRect(const QString &site, const QString &rack, int unit) const;

private:
    [[nodiscard]] std::vector<RackPlace> placesFor(double width, double *height) const;
    planner::Rooms shown_, whole_;
    std::vector<RackPlace> all_;
};

} // namespace cw::app
