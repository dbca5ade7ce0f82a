// A plan file with its result, for the commands that work on what was solved already.
#pragma once

#include "app/cli/common.h"

namespace cw::app {

struct SolvedFile {
    planner::Plan plan;
    planner::PlanResult result;
};

/// The plan and the result that answers it; what is wrong with either was told.
[[nodiscard]] Or<SolvedFile> openSolved(CommandIo &io, const QString &file);

} // namespace cw::app
