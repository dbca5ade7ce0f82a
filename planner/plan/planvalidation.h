// Checks a plan against a catalog: unknown models, sites, systems, engines; scopes that name nothing; contradictory or
// absurd values. Also resolves `*` and group tokens. Errors carry the JSON pointer into the plan file.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/planfile.h"

namespace cw::planner {

[[nodiscard]] std::vector<Error> validatePlan(const Plan &plan, const catalog::CatalogSnapshot &catalog);

/// The shape a workload speaks of, or nullptr (validatePlan has said why).
[[nodiscard]] const catalog::ModelShape *modelOf(const Workload &workload, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
