// sitemap.svg: where a plan stands and whom it serves: sites, users' metros, the routes between them along great
// circles with their round trips, measured or estimated, and how far a site reaches within some round trips. Cropped to
// what the plan touches; offline. Needs a QGuiApplication (glyph outlines). Pure; the same plan and catalog give the
// same bytes.
#pragma once

#include "app/export/outputfile.h"
#include "planner/fabric/widearea.h"

namespace cw::app {

/// Workload and site of every placement of a result, each pair once.
[[nodiscard]] std::vector<std::pair<QString, QString>> servedAt(const planner::PlanResult &result);

/// The map alone, without the plan's title above and the list of routes below.
[[nodiscard]] Result<QByteArray> siteMapPicture(const planner::Plan &plan, const planner::PlanResult &result,
                                                const catalog::CatalogSnapshot &catalog);

[[nodiscard]] Result<std::vector<OutputFile>> siteMapSvg(const planner::Plan &plan, const planner::PlanResult &result,
                                                         const catalog::CatalogSnapshot &catalog);

} // namespace cw::app
