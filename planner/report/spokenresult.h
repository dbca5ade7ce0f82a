// A result with its sentences in the language spoken. The result itself stays English wherever it is stored; the report
// and the window show this copy. Pure but for the language spoken.
#pragma once

#include "planner/plan/planresult.h"

namespace cw::planner {

/// Numbers, ids and words of the format are untouched; texts for people are passed through `sayRecorded`. Findings stay
/// as they are: chapters say them in parts (findingtext.h).
[[nodiscard]] PlanResult spokenResult(PlanResult result);

} // namespace cw::planner
