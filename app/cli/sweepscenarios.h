// The scenarios of a sweep: every combination of the values asked for, in a fixed order (the last path runs fastest),
// so that a number names the same scenario in every shard and run. Pure.
#pragma once

#include "catalog/base/result.h"
#include "planner/plan/plan.h"

namespace cw::app {

/// One place of the plan file and the values it takes.
struct SweepAxis {
    QString path;                                        ///< as given
    std::vector<planner::Json> values;                   ///< numbers, texts, lists, as in the plan file
    [[nodiscard]] QString text(std::size_t value) const; ///< for tables: the value without quotes
};

/// "budget.max=10e6,12e6": commas inside brackets, braces or quotes belong to a value. What is no JSON is a text.
[[nodiscard]] Result<SweepAxis> readAxis(const QString &text);

class SweepScenarios {
public:
    SweepScenarios(planner::Plan base, std::vector<SweepAxis> axes);

    [[nodiscard]] const std::vector<SweepAxis> &axes() const { return axes_; }
    [[nodiscard]] std::size_t count() const;
    /// Index of each axis' value.
    [[nodiscard]] std::vector<std::size_t> valuesOf(std::size_t scenario) const;
    /// The scenario that differs from this one only in limits (paths that end in `max` or `min`), each at its loosest
    /// value: what is proven of it often settles the others.
    [[nodiscard]] std::size_t loosestOf(std::size_t scenario) const;
    /// Errors: a path that leads nowhere, a value the plan file does not take; the place is in the plan.
    [[nodiscard]] Result<planner::Plan> planOf(std::size_t scenario) const;

private:
    planner::Plan base_;
    std::vector<SweepAxis> axes_;
};

/// Scenarios of shard `index` (from 1) of `shards`: every `shards`-th one.
[[nodiscard]] std::vector<std::size_t> scenariosOfShard(std::size_t count, int index, int shards);
/// "000042": the folder of a scenario, numbered from 1.
[[nodiscard]] QString scenarioName(std::size_t scenario);

} // namespace cw::app
