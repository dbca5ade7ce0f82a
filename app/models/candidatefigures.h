// Passports of what the page Candidates says of one way considered: its cost down to the prices of the offer, power,
// lead time, accelerators, and the prediction it is judged by. Ids begin with "candidate/". Pure.
#pragma once

#include "app/models/candidatefalls.h"

namespace cw::app {

/// `what`: metric, cost, power, weeks, accelerators, fall.
[[nodiscard]] QString candidateFigure(const QString &candidate, const char *what);
/// Those of the candidate that `figure` belongs to, with the prices they rest on; empty for any other id, and where
/// the answer came from a file, which keeps no costs of what was left out.
[[nodiscard]] planner::PlanResult candidateFigures(const QString &figure, const std::vector<CandidateItem> &items,
                                                   const Answer &answer, const CandidateFalls &falls = {});

} // namespace cw::app
