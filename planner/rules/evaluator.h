// Judges a plan by rules at a date: `evaluate(facts, rules, asOf) -> findings`. Pure: no clock, no file, no network;
// same inputs, same findings in the same order.
//
// - Every period of the plan is judged by the law in force on its last day; a finding names the first period it binds
// in.
// - Law not yet in force on the as-of date but in force within the plan is "upcoming", with the day it begins.
// - Law that waits for an act, and proposals, only inform.
// - A condition over facts that are not known gives a question, never silence.
// - Where role or risk class are not stated, the strictest reading applies and the finding says so ("conditional").
#pragma once

#include "planner/rules/planfacts.h"

namespace cw::planner {

/// A finding with what the window, the dossier and approvals need beside CONTRACT's fields.
struct LawFinding {
    Finding finding;
    const Rule *rule = nullptr; ///< into the rule set; nullptr for a question
    QString subject;            ///< id of the workload, place or part; empty = the plan
    QString subjectLabel;
    std::vector<std::pair<QString, Fact>> used; ///< facts of the condition, by name
    QDate inForceFrom;                          ///< invalid while pending
    QStringList asks;                           ///< facts a question asks for
};

[[nodiscard]] std::vector<LawFinding> evaluate(const PlanFacts &facts, const RuleSet &rules, const QDate &asOf);

} // namespace cw::planner
