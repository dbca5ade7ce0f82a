// Users in a metro that the catalog does not know: how far they are from any place is not known either. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/planresult.h"

namespace cw::planner {

/// One finding for each such metro of a workload, with the names nearest to it.
[[nodiscard]] std::vector<Finding> metroFindings(const Need &need, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
