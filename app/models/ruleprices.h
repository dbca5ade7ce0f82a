// What every rule of a need costs, dearest first, and the plan with one rule made softer. Pure.
#pragma once

#include "app/models/celltable.h"
#include "planner/plan/planresult.h"

namespace cw::app {

struct RulePrice {
    QString rule;                      ///< id
    QString title;                     ///< with what it holds, "chat: first token within 1,500 ms"
    std::optional<double> price;       ///< in the objective's unit; absent = not settled, or not worked out
    std::optional<double> least, most; ///< proven ends where it is not settled
    bool binds = false;
    QString text; ///< one sentence: what it holds back
};
/// Empty until the rules were priced.
[[nodiscard]] std::vector<RulePrice> rulePrices(const planner::PlanResult &result, const planner::Plan &plan);
[[nodiscard]] CellTable rulePriceTable(const std::vector<RulePrice> &prices, const QString &unit);
/// The answer's figures and one for the price of every rule, its ends included.
[[nodiscard]] planner::PlanResult rulePriceFigures(const planner::PlanResult &result, const planner::Plan &plan);
/// Ids: of the price of a rule, and of what one unit more of it saves.
[[nodiscard]] QString rulePriceFigure(const QString &rule);
[[nodiscard]] QString ruleStepFigure(const QString &rule);
/// "Four of 21 rules cost something; the dearest is …": the prices in one sentence; empty without prices.
[[nodiscard]] QString rulePricesAnswer(const std::vector<RulePrice> &prices, const QString &unit);
/// The unit the prices are in: that of what is minimised.
[[nodiscard]] QString rulePriceUnit(const planner::Plan &plan);

/// The plan with one rule a tenth softer, or by one where it counts things; absent for rules without a number. Of a
/// limit with a ceiling and a floor the end gives that the answer comes up against, the ceiling where that is not said.
[[nodiscard]] std::optional<planner::Plan> loosened(const planner::Plan &plan, const QString &rule,
                                                    const planner::PlanResult *answer = nullptr);
/// The plan without one of its constraints; absent for requirements of a workload, which cannot be dropped.
[[nodiscard]] std::optional<planner::Plan> withoutRule(const planner::Plan &plan, const QString &rule);
/// "5.00 M EUR to 5.50 M EUR": what `loosened` would change.
[[nodiscard]] QString loosenedText(const planner::Plan &plan, const QString &rule,
                                   const planner::PlanResult *answer = nullptr);

} // namespace cw::app
