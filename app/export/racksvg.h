// racks.svg: the front of every rack with height units, devices, power and weight, hall by hall. Where servers are
// replaced it shows the fullest state, and racks-2032-01.svg the one that begins in that month. Racks that are filled
// alike are drawn once when there are many, with the names of all. A plan without rooms of its own says so in the
// drawing. Needs a QGuiApplication (glyph outlines). Pure; the same plan and catalog give the same bytes.
#pragma once

#include "app/export/outputfile.h"
#include "planner/facility/rooms.h"

namespace cw::app {

/// The racks of one room as pictures for a printed page, three kinds of rack each; racks filled alike are drawn once.
[[nodiscard]] std::vector<QByteArray> rackPictures(const planner::Room &room);

/// The drawing of rooms that are not the plan's whole ones; `note` says which they are, instead of the least number of
/// racks. Devices whose workload is `inServiceBefore()` are drawn as what stood there already.
[[nodiscard]] QByteArray rackElevations(const planner::Plan &plan, const planner::Rooms &rooms, const QString &note);
[[nodiscard]] QString inServiceBefore();

[[nodiscard]] Result<std::vector<OutputFile>> racksSvg(const planner::Plan &plan, const planner::PlanResult &result,
                                                       const catalog::CatalogSnapshot &catalog);

} // namespace cw::app
