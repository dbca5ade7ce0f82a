#pragma once

#include "planner/plan/plan.h"

namespace cw::planner {

/// A rule of the need in words: "capex at most 12,000,000 EUR", "data stays in EU".
[[nodiscard]] QString ruleInWords(const QString &rule, const Plan &plan);

} // namespace cw::planner
