// racks.svg: the front of every rack with height units, devices, power and weight, hall by hall. Racks that are filled
// alike are drawn once when there are many, with the names of all. A plan without rooms of its own says so in the
// drawing. Needs a QGuiApplication (glyph outlines). Pure; the same plan and catalog give the same bytes.
#pragma once

#include "app/export/outputfile.h"

namespace cw::app {

[[nodiscard]] Result<std::vector<OutputFile>> racksSvg(const planner::Plan &plan, const planner::PlanResult &result,
                                                       const catalog::CatalogSnapshot &catalog);

} // namespace cw::app
