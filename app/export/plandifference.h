// Two solved plans side by side: what was asked differently, and what follows in totals, parts, performance and rules,
// each with its reason. Money in each plan's
// own currency; plans in two currencies are compared but their money is not subtracted. Values, safe between threads.
#pragma once

#include "planner/plan/planresult.h"

namespace cw::app {

struct PlanSide {
    planner::Plan plan;
    planner::PlanResult result;
};

struct NeedChange {
    QString place; ///< JSON pointer into the need
    QString a, b;  ///< compact JSON; empty = not there
};

struct TotalChange {
    planner::PlanQuantity quantity = planner::PlanQuantity::Capex;
    QString unitA, unitB;
    std::optional<double> a, b;
    QString reason; ///< the part that moved it most, with its own reason; empty for quantities no part adds up to
    /// Absent when a side is unknown or the units differ.
    [[nodiscard]] std::optional<double> delta() const;
};

struct PartChange {
    QString site, part, description;
    double quantityA = 0,
           quantityB = 0; ///< bought or rented pieces (one-off quantities; recurring parts count their lines' sum)
    std::optional<double> moneyA, moneyB; ///< absent = a line without a price
    QString priceSourceA, priceSourceB;
    std::optional<double> unitPriceA, unitPriceB; ///< of the first line of the part
    QString reason;
};

/// A predicted figure of one workload: its worst placement.
struct PerformanceChange {
    QString workload, metric; ///< "ttft_ms"
    std::optional<double> a, b;
    QString reason;
};

/// What a rule or a finding came to in one plan.
struct RuleState {
    enum class Kind { Binds, InConflict, Found };
    Kind kind = Kind::Binds;
    std::optional<double> price = std::nullopt; ///< of a rule that binds, where it was worked out
    planner::Verdict verdict = planner::Verdict::Unknown;
    QString status = {}; ///< of a finding: open, approved
    bool operator==(const RuleState &) const = default;
};
[[nodiscard]] QString toText(const RuleState &state); ///< "binds, costs 12,000", "violation, open"

/// A rule that binds, or a finding, on one side or otherwise than on the other.
struct RuleChange {
    QString rule;                  ///< id of the rule, or "finding " and the finding's id
    QString finding;               ///< what the finding says; empty for a rule
    std::optional<RuleState> a, b; ///< absent = not there
    QString reason;
};

struct PlanDifference {
    bool sameStatus = true;
    QString statusA, statusB;
    std::vector<NeedChange> need;
    std::vector<TotalChange> totals; ///< only those that differ
    std::vector<PartChange> parts;   ///< only those that differ, by site and part
    std::vector<PerformanceChange> performance;
    std::vector<RuleChange> rules;
    [[nodiscard]] bool isEmpty() const
    {
        return sameStatus && need.empty() && totals.empty() && parts.empty() && performance.empty() && rules.empty();
    }
};

[[nodiscard]] PlanDifference compare(const PlanSide &a, const PlanSide &b);
[[nodiscard]] planner::Json toJson(const PlanDifference &difference);
[[nodiscard]] QStringList toLines(const PlanDifference &difference);

} // namespace cw::app
