// The dossier for governance tools, in the shape of NIST OSCAL 1.1.2: the rules that speak as a catalog, the planned
// places and systems as a component definition, the plan as a system security plan, the findings as assessment results.
// Ids are UUIDs of version 5 over the plan's own ids: the same plan gives the same bytes. Pure.
#pragma once

#include "planner/rules/dossier.h"

namespace cw::app {

[[nodiscard]] planner::Json oscalCatalog(const planner::DossierCase &c);
[[nodiscard]] planner::Json oscalComponentDefinition(const planner::DossierCase &c);
[[nodiscard]] planner::Json oscalSecurityPlan(const planner::DossierCase &c);
[[nodiscard]] planner::Json oscalAssessmentResults(const planner::DossierCase &c);

} // namespace cw::app
