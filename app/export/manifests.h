// manifests/<site>/: objects ready to apply to a Kubernetes cluster at each site, with quotas equal to the plan's
// counts, and node-labels.csv with the labels they select by. Where servers are replaced these are the first state of
// the site, for that is what is built, and manifests/2032-01/<site>/ the one that begins in that month. Pure; the same
// plan and catalog give the same bytes.
#pragma once

#include "app/export/outputfile.h"

namespace cw::app {

[[nodiscard]] Result<std::vector<OutputFile>>
manifestFiles(const planner::Plan &plan, const planner::PlanResult &result, const catalog::CatalogSnapshot &catalog);

/// The same below another folder name ("" = none).
[[nodiscard]] Result<std::vector<OutputFile>> manifestFilesIn(const QString &prefix, const planner::Plan &plan,
                                                              const catalog::CatalogSnapshot &catalog);

} // namespace cw::app
