// The options that say what the report of a plan holds and which files are written; `plan` and `report` take them. What
// they set is written into the plan, so that the window and a later call make the same.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/common.h"

namespace cw::app {

[[nodiscard]] std::vector<CommandOption> reportOptions();
/// --outputs, for the command that writes the whole set.
[[nodiscard]] CommandOption outputsOption();

/// What the options say over what the plan says. Words that are not known are refused: see `Arguments::leaveWith`.
struct ReportChoice {
    std::optional<QStringList> chapters, outputs;
    QString company, logo, language;
};
[[nodiscard]] ReportChoice readReportOptions(Arguments &args);
/// 0 when all is well; a logo that cannot be used was told.
[[nodiscard]] int applyReportChoice(CommandIo &io, const ReportChoice &choice, planner::Plan &plan);

} // namespace cw::app
