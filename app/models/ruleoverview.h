// Every rule of a need in one table: those that are stated, the promises of its workloads, the limits of its rooms
// and its pins; what each does to the design, what it costs, and what a small step of it saves. Pure.
#pragma once

#include "app/models/celltable.h"
#include "app/session/answer.h"

namespace cw::app {

/// In the order of the table, pins aside: stated rules, then `<workload>.<key>`, then `<room>.<key>`.
[[nodiscard]] QStringList ruleIds(const planner::Plan &plan);
/// `answer` only while it answers the present plan; nullptr: what the rules do is not known. Row ids are rule ids;
/// group rows have none.
[[nodiscard]] CellTable ruleOverview(const planner::Plan &plan, const Answer *answer);

struct RulesText {
    QString first, second;
};
/// "Four of 21 rules cost something; the dearest is …", and what is open.
[[nodiscard]] RulesText rulesText(const planner::Plan &plan, const Answer *answer);

} // namespace cw::app
