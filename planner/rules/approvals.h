// Approvals of findings: named approver, reason, expiry. An approval rests on the facts under its finding; when one
// changes or the day has passed it falls, and the finding says why. Law in force that blocks is not approved away.
#pragma once

#include "planner/rules/evaluator.h"

namespace cw::planner {

/// The facts a finding rests on, as an approval keeps them.
[[nodiscard]] Json factsUnder(const LawFinding &law);
[[nodiscard]] Json factsUnder(const Finding &finding);
/// Sets the status of the findings that are approved; fallen approvals are told in the finding's text.
void applyApprovals(std::vector<LawFinding> &findings, const std::vector<Approval> &approvals, const QDate &asOf);
/// Approvals without facts get those of their finding; so that a later change can be seen.
void stampApprovals(std::vector<Approval> &approvals, const std::vector<LawFinding> &findings);

} // namespace cw::planner
