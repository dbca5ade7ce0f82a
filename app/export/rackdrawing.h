// The pieces of a rack elevation: one rack, its devices and its bars, on a canvas. Internal to racksvg.cpp.
#pragma once

#include "app/export/svgcanvas.h"
#include "planner/facility/rooms.h"

namespace cw::app {

/// Measures of the drawing, mm.
namespace rackmeasure {
inline constexpr double unit = 3.3, width = 42, gap = 9, header = 10, footer = 17;
} // namespace rackmeasure

/// Racks filled alike, drawn once.
struct RackGroup {
    std::vector<const planner::Rack *> racks;
};

/// One rack's sums.
struct RackSums {
    int unitsUsed = 0;
    double nameplateW = 0, typicalW = 0, weightKg = 0;
    bool weightKnown = true;
};
[[nodiscard]] RackSums sumsOf(const planner::Rack &rack, const planner::HallLayout &layout);

/// Height of a rack with its name above and its bars below.
[[nodiscard]] double rackHeight(int units);
/// Top left at (x, y); `units` is the height of the row's highest rack, so that all stand on one floor.
void drawRack(SvgCanvas &canvas, double x, double y, int units, const RackGroup &group, const planner::Room &room);
/// What the fills mean, in one line; returns its width.
double drawLegend(SvgCanvas &canvas, double x, double y, bool showsExisting = false);

} // namespace cw::app
