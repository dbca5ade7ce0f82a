// The languages that report and summary can be written in: texts from the compiled translations (context "Report"),
// numbers and dates as people of that language write them. Safe from any thread once loaded.
#pragma once

#include "planner/plan/plan.h"
#include "planner/report/language.h"

namespace cw::app {

/// `code` of `reportLanguages()`; empty or unknown = English.
[[nodiscard]] planner::Language languageOf(const QString &code);
/// The language of the plan's report; the words of its title stay as they are.
[[nodiscard]] planner::Language languageOf(const planner::Plan &plan);

} // namespace cw::app
