// The planner's identifiers in people's words: categories, ways to procure, kinds of figure, workload kinds, metrics.
// Unknown identifiers come back as they are.
#pragma once

#include "planner/plan/planresult.h"

namespace cw::app {

[[nodiscard]] QString categoryName(const QString &category);
[[nodiscard]] QString categoryIcon(const QString &category);
[[nodiscard]] QString procurementName(const QString &procurement);
[[nodiscard]] QString figureKindName(const QString &kind);
[[nodiscard]] QString figureKindIcon(const QString &kind);
[[nodiscard]] QString confidenceName(const QString &confidence);
[[nodiscard]] QString workloadKindName(planner::WorkloadKind kind);
[[nodiscard]] QString workloadKindIcon(planner::WorkloadKind kind);
[[nodiscard]] QString metricName(const QString &metric); ///< "ttft_ms" -> "First token"
[[nodiscard]] QString metricUnit(const QString &metric);
[[nodiscard]] QString quantityName(planner::PlanQuantity quantity);
/// The unit people read: the plan's currency for money.
[[nodiscard]] QString quantityUnit(planner::PlanQuantity quantity, const planner::Plan &plan);
[[nodiscard]] QString constraintKindName(planner::ConstraintKind kind);
/// One line for a rule: "To buy at most", "Data stays in EU".
[[nodiscard]] QString ruleTitle(const planner::Constraint &rule);
[[nodiscard]] QString ruleLimit(const planner::Constraint &rule, const planner::Plan &plan);
/// The rule of an id, also for requirements such as "chat.ttft_ms": its title for people.
[[nodiscard]] QString ruleTitleOf(const QString &id, const planner::Plan &plan);
/// What the planner says it is doing: "Choosing and counting".
[[nodiscard]] QString stageName(const QString &stage);
[[nodiscard]] QString reasonName(const QString &reason);
/// A name that begins with a capital, as it stands inside a sentence: lower-case, but for German nouns and initials.
[[nodiscard]] QString inSentence(const QString &name);

} // namespace cw::app
