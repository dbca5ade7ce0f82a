// `explain --price-falls`: what lost on price alone, and how far each price would have to fall, as words or JSON.
#pragma once

#include "app/cli/common.h"
#include "planner/search/solveoptions.h"

namespace cw::app {

/// In the language the thread speaks. The exit code: 0, or that of the error told.
[[nodiscard]] int tellPriceFalls(CommandIo &io, const planner::Plan &plan, const catalog::SnapshotPtr &catalog,
                                 const planner::SolveOptions &options, bool asJson);

} // namespace cw::app
