// Facts of a plan, period by period: what rules are asked about. Taken from the need, the design, the result and the
// catalog; what the planner states under `need.rules.facts` comes on top ("org.turnover_eur", "site.hall-1.pue" for one
// place, "workload.chat.base_flop" for one workload). Nothing is guessed: what nobody says is absent, save role and
// risk class, where the strictest reading stands in with kind "assumed". Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/design.h"
#include "planner/rules/rule.h"

namespace cw::planner {

/// One thing rules are asked of; its facts hold those of the plan too.
struct Subject {
    QString id;    ///< empty for the plan; "chat", "hall-1", "hall-1.nvidia-dgx-h200"
    QString label; ///< for people
    FactSet facts;
};

struct PeriodFacts {
    Month start;
    QDate lastDay;
    std::vector<Subject> plan, workloads, sites, parts;

    [[nodiscard]] const std::vector<Subject> &of(RuleScope scope) const;
};

struct PlanFacts {
    std::vector<PeriodFacts> periods; ///< at least one
};

[[nodiscard]] PlanFacts factsOf(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot &catalog);
/// Names and types of the facts the planner states; errors carry JSON pointers.
[[nodiscard]] std::vector<Error> checkStatedFacts(const Plan &plan);
/// A stated value as a fact's value; unknown for null.
[[nodiscard]] FactValue factValueOf(const Json &json);
[[nodiscard]] Json factToJson(const FactValue &value);

} // namespace cw::planner
