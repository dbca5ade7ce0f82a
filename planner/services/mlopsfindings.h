// Products of the machine-learning operations that a need names ("mlflow", "azure-ml"): what each brings to the plan.
// From the catalog's mlops. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/planresult.h"

namespace cw::planner {

/// Of the products named, those that run on nodes of one's own; the word "mlops" leaves the product open and does too.
[[nodiscard]] bool namesOwnMlops(const QStringList &platform, const catalog::CatalogSnapshot &catalog);

[[nodiscard]] std::vector<Finding> mlopsFindings(const QStringList &platform, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
