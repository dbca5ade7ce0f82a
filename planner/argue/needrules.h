// The rules of a need by name: constraints, pins ("pin-1"), requirements of workloads and rooms ("<owner>.<key>"), and
// the need without one of them. Pure.
#pragma once

#include "planner/plan/plan.h"

namespace cw::planner {

enum class RuleKind {
    Constraint,
    Pin,
    Demand,      ///< what a workload asks to be carried: without it the workload is not carried
    Requirement, ///< how well: "chat.ttft_ms", "pretrain.deadline_days"
    Room         ///< what a hall of one's own holds or how it cools: "hall-1.it_power_kw", and the plan's ceiling on
                 ///< a rack's power
};

struct NeedRule {
    QString id;
    RuleKind kind = RuleKind::Constraint;
    bool operator==(const NeedRule &) const = default;
};

/// Every rule the need states, sorted by id. Fixed facts of a workload (its model, its tokens) are no rules.
[[nodiscard]] std::vector<NeedRule> rulesOf(const Plan &plan);
/// The need without the rule. A demand takes its workload along, and what speaks of that workload alone. Absent for a
/// name that is no rule.
[[nodiscard]] std::optional<Plan> withoutRule(Plan plan, const QString &rule);
/// The plan with a rule as another plan has it; absent for what a workload asks to be carried, and for rules that the
/// other plan has not.
[[nodiscard]] std::optional<Plan> withRuleOf(const Plan &known, Plan plan, const QString &rule);
/// Rules in an order in which they can be left out one after the other: pins are named by their place in the plan.
[[nodiscard]] QStringList lastPinsFirst(const Plan &plan, QStringList rules);

/// What a room says of each rack, of its floor or of its cooling: it closes offers that do not fit, and no row of a
/// program says how far it would have to give. So does the plan's ceiling on a rack's power.
[[nodiscard]] bool closesByRoom(const Plan &plan, const QString &rule);

/// Performance is predicted anew without the rule; dropping its rows or closings is not enough.
[[nodiscard]] bool changesPrediction(RuleKind kind);

} // namespace cw::planner
