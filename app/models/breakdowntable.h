// A prediction opened into its terms: what the time of a step and the memory of an accelerator consist of, read from
// the passports of a solved plan. The figures are the plan's own: they add up to the prediction. Pure.
#pragma once

#include "app/models/celltable.h"
#include "planner/perf/breakdowngroup.h"

namespace cw::app {

/// One deployment of the answer: the same one in later periods is listed once.
struct BreakdownChoice {
    QString candidate;
    QString title; ///< "pretrain on Dell XE9680, 8 × H200"
    std::size_t workload = 0, placement = 0;
};
[[nodiscard]] std::vector<BreakdownChoice> breakdownChoices(const planner::PlanResult &result);

struct BreakdownPart {
    QString name;
    double value = 0; ///< in the breakdown's unit
    QString formula, passport;
    std::optional<planner::BreakdownGroup> group; ///< time only
};

struct BreakdownView {
    QString unit;                     ///< "s", "ms", "GB"
    double total = 0;                 ///< the prediction; the parts add up to it
    QString passport;                 ///< of the prediction
    QString setup;                    ///< how the job is cut and what it is held against, as the passport says it
    std::vector<BreakdownPart> parts; ///< in the order of the model
    [[nodiscard]] bool isEmpty() const { return parts.empty(); }
};
/// Of one training step, or of one decode step; empty when the plan does not hold it.
[[nodiscard]] BreakdownView timeBreakdown(const planner::PlanResult &result, const planner::Placement &placement);
/// Of one accelerator.
[[nodiscard]] BreakdownView memoryBreakdown(const planner::PlanResult &result, const planner::Placement &placement);

/// A segment of a stacked bar.
struct BreakdownSegment {
    QString name;
    double value = 0;
    int series = 0; ///< pattern and colour
};
/// Time by group, memory by term: the five biggest and "Other".
[[nodiscard]] std::vector<BreakdownSegment> segmentsOf(const BreakdownView &view);

/// Term with its formula and numbers, value, share; time grouped with subtotals; the sum at the end.
[[nodiscard]] CellTable breakdownTable(const BreakdownView &view);
/// Passports of the subtotals of that table.
[[nodiscard]] std::vector<planner::Figure> breakdownFigures(const BreakdownView &view, const planner::Plan &plan);
/// Within a sentence: "compute", "memory traffic"; German nouns keep their capital.
[[nodiscard]] QString breakdownGroupInSentence(planner::BreakdownGroup group);
/// "Compute", "Memory traffic", "Communication", "Bubble", "Overhead"; translated.
[[nodiscard]] QString breakdownGroupName(planner::BreakdownGroup group);

} // namespace cw::app
