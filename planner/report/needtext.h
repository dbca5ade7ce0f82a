// The need in the planner's words: what a workload is, how much of it there is, what was asked of it, and what a rule
// says. For report, summary and window. Pure; numbers as in numberformat.h.
#pragma once

#include "planner/plan/plan.h"

namespace cw::planner {

[[nodiscard]] QString kindWord(WorkloadKind kind);             ///< "Inference", "Fine-tuning", …
[[nodiscard]] QString workloadLoad(const Workload &workload);  ///< "60 requests/s, 1,500 + 400 tokens"
[[nodiscard]] QString workloadAsked(const Workload &workload); ///< "first token within 800 ms, 95 of 100"; may be empty
/// "1.5 million", "2 trillion"; grouped digits below a million.
[[nodiscard]] QString bigCount(double value);

/// What a rule says as a sentence without a stop: "Purchase at most 12,000,000 EUR". `id` may be a constraint or
/// `<owner>.<key>`; an unknown id comes back as it is.
[[nodiscard]] QString ruleText(const Plan &plan, const QString &id);
[[nodiscard]] QString ruleText(const Plan &plan, const Constraint &rule);
/// The upper (or lower) limit on a quantity of the whole plan, the tightest one.
[[nodiscard]] std::optional<double> wholePlanMax(const Plan &plan, PlanQuantity quantity);
/// A value of a plan quantity with its unit: money with all digits, others as they are.
[[nodiscard]] QString quantityText(const Plan &plan, PlanQuantity quantity, double value);
[[nodiscard]] QString unitText(const QString &unit);               ///< "m3" as people write it: "m³"; words spoken
[[nodiscard]] QString procurementWord(const QString &procurement); ///< "bought", "colocation", "leased", "rented"
[[nodiscard]] QString categoryWord(const QString &category);       ///< "Compute", "Network", …

} // namespace cw::planner
