// What follows every solve, in window and CLI alike: the law at the plan's date, its sustainability and the change log;
// then the result is sealed. The same plan gives the same bytes.
#pragma once

#include "app/export/lawbook.h"
#include "planner/rules/changelog.h"

namespace cw::app {

/// Completes an answer fresh from the pipeline. Errors: a broken rule pack, facts of law of the wrong type.
[[nodiscard]] Outcome completeAnswer(planner::Plan &plan, planner::PlanResult &result,
                                     const catalog::CatalogSnapshot &catalog, const planner::ChangeAuthor &author = {});

} // namespace cw::app
