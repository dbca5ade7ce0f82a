// The languages that report and summary can be written in: texts from the compiled translations (context "Report"),
// numbers and dates as people of that language write them. Safe from any thread once loaded.
#pragma once

#include "planner/report/language.h"

namespace cw::app {

/// `code` of `reportLanguages()`; empty or unknown = English.
[[nodiscard]] planner::Language languageOf(const QString &code);

} // namespace cw::app
