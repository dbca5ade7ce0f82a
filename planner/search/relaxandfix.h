// Whole columns period by period: those of a few periods are whole while all later ones may be fractions, then they
// stand still and the next few are (relax and fix: Pochet and Wolsey 2006, "Production Planning by Mixed Integer
// Programming", 3.6). What comes later weighs in every step, unlike in rollinghorizon.h, which sees it in prices alone.
#pragma once

#include "planner/search/searchcontext.h"

#include <optional>

namespace cw::planner {

/// How what comes after the whole periods is seen: each period, or blocks that grow with their distance
/// (coarseperiods.h), which takes a fraction of the time.
enum class Later { ByPeriod, InBlocks };

/// The values with every free column (by column, not 0) chosen anew; nothing where a step has no answer. `work` is that
/// of a step to begin with.
[[nodiscard]] std::optional<std::vector<double>> relaxAndFix(const Program &program, const std::vector<char> &isFree,
                                                             std::vector<double> values, long long work, Later later,
                                                             SearchContext &context);

} // namespace cw::planner
