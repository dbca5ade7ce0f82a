// The tables of the answer pages, built from plan and result. Pure; money in all digits, predictions with their band.
#pragma once

#include "app/models/celltable.h"
#include "app/session/answer.h"

namespace cw::app {

/// What, how many, where, from when, how, at what price: one row per part, site and way, with a group row and subtotal
/// per category, payments of several periods added up, and the two sums at the end. `once` chooses one-off or recurring
/// lines.
[[nodiscard]] CellTable lineTable(const planner::PlanResult &result, const planner::Plan &plan, planner::LineKind kind);
/// Where each workload runs and how fast it will be.
[[nodiscard]] CellTable placementTable(const planner::PlanResult &result, const planner::Plan &plan);
[[nodiscard]] CellTable findingTable(const planner::PlanResult &result);
/// Rules that hold the optimum back, with the price of each.
/// What a rule does to the design; in the words of its file where an earlier version wrote it.
[[nodiscard]] QString ruleEffectText(const planner::Binding &binding);
[[nodiscard]] CellTable bindingTable(const planner::PlanResult &result, const planner::Plan &plan);
/// Single rules of a conflict moved alone.
[[nodiscard]] CellTable relaxationTable(const planner::PlanResult &result, const planner::Plan &plan);
/// Every passport of this plan.
[[nodiscard]] CellTable figureTable(const planner::PlanResult &result);
/// Every total of the plan with its band.
[[nodiscard]] CellTable totalTable(const planner::PlanResult &result, const planner::Plan &plan);

/// What is paid in each period, by category, in the plan's currency, undiscounted.
struct CostOverTime {
    std::vector<QString> periods;             ///< "2027 H1" or ISO months
    std::vector<QString> categories;          ///< names for people, biggest first, at most five and "Other"
    std::vector<std::vector<double>> amounts; ///< [category][period]
};
[[nodiscard]] CostOverTime costOverTime(const planner::PlanResult &result, const planner::Plan &plan);
/// A period's name: "2027 H1" for half years, "2027" for years, "2027 Q1", else the ISO month.
[[nodiscard]] QString periodName(const planner::Horizon &horizon, int period);
/// "Dell XE9680, 8 x H200" as its name and the detail after the first comma outside brackets.
struct NameAndDetail {
    QString name, detail;
};
[[nodiscard]] NameAndDetail nameAndDetail(const QString &description);
/// What the bill calls a system, with its detail; its id where nothing of it is billed.
[[nodiscard]] QString billedName(const QString &system, const planner::PlanResult &result);
/// Money per unit of a quantity that has a unit price: source in few words and its shape.
struct PriceBasis {
    Shape shape = Shape::None;
    QString text; ///< "List", "Range", "Ask for a quote"
    QString date; ///< ISO
};
[[nodiscard]] PriceBasis priceBasis(const planner::Line &line, const planner::PlanResult &result);

} // namespace cw::app
