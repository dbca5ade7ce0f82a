// The law side of a plan in the shape of NIST's OSCAL 1.1: a component definition (places and parts with the rules they
// answer) and assessment results (findings as observations with risks). Identifiers are UUIDs made from the content, so
// that the same plan gives the same bytes. Pure.
#pragma once

#include "planner/rules/dossier.h"

namespace cw::app {

[[nodiscard]] planner::Json oscalComponentDefinition(const planner::DossierCase &c);
[[nodiscard]] planner::Json oscalAssessmentResults(const planner::DossierCase &c);

} // namespace cw::app
