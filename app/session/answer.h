// One answer of the planner, as the window keeps it: the plan it answers, the result, and what was considered. Values;
// `considered` is absent when the answer was read from a file. Shared between threads read-only.
#pragma once

#include "planner/solve/pipeline.h"

namespace cw::app {

struct Answer {
    planner::Plan plan;
    planner::PlanResult result;
    std::shared_ptr<const planner::CandidateSet> considered;
    double seconds = 0;
    bool isQuick = false; ///< found while a hand was on the plan: not the proven one, never written to a file
    bool isAsked = false; ///< a person asked for it and waited: work, while what came by itself can come again
};

/// What a plan asks of the planner. Day and currency belong to it: amounts and rates mean nothing without them.
struct Question {
    QDate asOf;
    Currency currency;
    planner::Need need;
    std::vector<planner::Pin> pins;
};
[[nodiscard]] Question questionOf(const planner::Plan &plan);
/// The plan asks this from now on; title, approvals and what is made of the answer stay.
void putQuestion(planner::Plan &plan, const Question &question);
/// True when both ask the same question: need, pins, dates and currency; title and approvals do not count.
[[nodiscard]] bool asksTheSame(const planner::Plan &a, const planner::Plan &b);

} // namespace cw::app
