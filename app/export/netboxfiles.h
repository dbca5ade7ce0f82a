// netbox/: what an inventory needs to hold a plan before it is built. Device types of the plan's systems and switches
// (YAML of the device-type library, CC0 form) and CSV files for NetBox's bulk import in this order: sites.csv,
// manufacturers.csv, device-roles.csv, racks.csv, devices.csv, cables.csv. Names and ports are those of cabling.csv.
// Powers are nameplate. Pure; the same plan and catalog give the same bytes.
#pragma once

#include "app/export/outputfile.h"

namespace cw::app {

[[nodiscard]] Result<std::vector<OutputFile>> netboxFiles(const planner::Plan &plan, const planner::PlanResult &result,
                                                          const catalog::CatalogSnapshot &catalog);

} // namespace cw::app
