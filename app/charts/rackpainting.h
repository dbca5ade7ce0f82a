// How racks and their devices look in the window: measures, one rack's frame with its head and sums, one device, the
// bubble beside a device in the hand. Internal to rackview.
#pragma once

#include "app/models/shape.h"
#include "app/widgets/typography.h"
#include "planner/facility/rooms.h"

#include <QRectF>

class QPainter;

namespace cw::app {

struct Theme;

/// Lengths at the present text size.
struct RackSizes {
    double unit = scaled(14), width = scaled(168), gap = scaled(34), left = scaled(26);
    double roomHead = scaled(56), rackHead = scaled(40), rackFoot = scaled(88);
};

enum class DeviceLook { Plain, Selected, Held };

/// Name of the room, its racks and power, and what the colours mean.
void paintRoomHead(QPainter &p, const QRectF &area, const planner::Room &room, const Theme &t);
/// Frame with height units, the rack's name above, power and weight with their limits below.
void paintRack(QPainter &p, const QRectF &body, const planner::Room &room, const planner::Rack &rack, bool isNext,
               const Theme &t);
/// Where `paintRack` says the weight.
[[nodiscard]] QRectF weightRect(const QRectF &body);
void paintRackDevice(QPainter &p, const QRectF &area, const planner::RackDevice &device, DeviceLook look,
                     const Theme &t);
/// A sentence beside `at`, inside `bounds`.
void paintBubble(QPainter &p, const QString &words, const QPointF &at, const QRectF &bounds, Shape shape,
                 const Theme &t);

/// Everything about a device in one sentence, for tips and screen readers.
[[nodiscard]] QString deviceText(const planner::Room &room, const planner::Rack &rack, const planner::RackSlot &slot);
/// What stands beside the racks, what is not published, and moves that no longer fit.
[[nodiscard]] QString roomNotes(const planner::Room &room);
/// Height of notes over a width; 0 without any.
[[nodiscard]] double textHeight(const QString &text, double width);

} // namespace cw::app
