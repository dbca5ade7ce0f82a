// A way out in the window's words: which rules give, and how far. Pure.
#pragma once

#include "planner/plan/planresult.h"

namespace cw::app {

/// "5.50 M EUR instead of 5.00 M EUR" for one rule with a number; else each rule by its name: "Capital
/// expenditure: 5.50 M EUR instead of 5.00 M EUR; No AWS: AWS allowed again; without “Data stays in DE”".
[[nodiscard]] QString relaxationWords(const planner::Relaxation &way, const planner::Plan &plan);

} // namespace cw::app
