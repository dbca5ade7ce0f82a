// The dossier of a solved plan as files under "dossier/": one Markdown file for each document, dossier.pdf with all of
// them, audit-map.svg, and OSCAL JSON for tools. Same plan, same rule packs, same bytes. Needs a QGuiApplication.
#pragma once

#include "app/export/outputfile.h"

namespace cw::app {

/// Names begin with "dossier/". An infeasible plan has no dossier: no files.
[[nodiscard]] Result<std::vector<OutputFile>> dossierFiles(const planner::Plan &plan, const planner::PlanResult &result,
                                                           const catalog::CatalogSnapshot &catalog);

} // namespace cw::app
