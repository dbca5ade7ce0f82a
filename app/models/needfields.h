// The editable numbers of a workload and of an own site as described records: label, unit, range and how to read and
// write them. Editors, tests and help are made from these; a field appears for the kinds that use it.
#pragma once

#include "planner/plan/plan.h"

#include <functional>

namespace cw::app {

template <typename Thing>
struct NumberField {
    QString key;   ///< word of the plan file
    QString label; ///< for people, sentence case
    QString unit;
    double low = 0, high = 0;
    int decimals = 0;
    double step = 1;
    bool optional = false; ///< the lowest value means "not stated"
    std::function<std::optional<double>(const Thing &)> get;
    std::function<void(Thing &, std::optional<double>)> set;
    bool isAside = false; ///< rarely changed: without a slider, below the others
};

[[nodiscard]] std::vector<NumberField<planner::Workload>> workloadFields(planner::WorkloadKind kind);
[[nodiscard]] std::vector<NumberField<planner::OwnSite>> siteFields(const QString &currency);

/// One of a few words an own site may hold; the empty one is "not stated".
struct WordField {
    QString key, label;
    std::vector<std::pair<QString, QString>> words; ///< of the plan file, for people
    QString planner::OwnSite::*member;
};
[[nodiscard]] std::vector<WordField> siteWords();

/// A workload of a kind with values that can be planned: what "add" starts from. The id is free in the plan.
[[nodiscard]] planner::Workload newWorkload(planner::WorkloadKind kind, const planner::Plan &plan);
[[nodiscard]] planner::OwnSite newSite(const planner::Plan &plan);
[[nodiscard]] planner::Constraint newRule(planner::ConstraintKind kind, const planner::Plan &plan);
/// A limit of a quantity that the plan just keeps: what it uses, rounded to the safe side. Without an answer a number
/// to begin with.
[[nodiscard]] planner::Constraint newLimit(planner::PlanQuantity quantity, const planner::Plan &plan,
                                           std::optional<double> used = std::nullopt);
/// One line that says what a workload asks for: "llama-3.3-70b · 60 requests/s".
[[nodiscard]] QString workloadSummary(const planner::Workload &workload);
/// Demand in each period of the horizon; steps that hold from a month on.
[[nodiscard]] std::vector<double> demandByPeriod(const std::vector<planner::DemandStep> &steps,
                                                 const planner::Horizon &horizon);
/// The stated steps with another demand in those periods whose value differs from what is stated; the steps of all
/// other periods stay as they are.
[[nodiscard]] std::vector<planner::DemandStep> demandSteps(std::vector<planner::DemandStep> stated,
                                                           const std::vector<double> &byPeriod,
                                                           const planner::Horizon &horizon);

} // namespace cw::app
