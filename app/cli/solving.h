// Solves a plan for a command: options, progress in words on standard error, endings as exit codes.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/common.h"
#include "planner/rules/changelog.h"
#include "planner/solve/pipeline.h"

namespace cw::app {

/// The options every solving command takes.
[[nodiscard]] std::vector<CommandOption> solveOptions();
[[nodiscard]] planner::SolveOptions readSolveOptions(Arguments &arguments);

/// `--author` and `--why`: who answers for the entry of the change log. With an author the entry bears the time of the
/// clock; without one the file says nothing that differs from run to run.
[[nodiscard]] std::vector<CommandOption> authorOptions();
[[nodiscard]] planner::ChangeAuthor readAuthor(Arguments &arguments);

/// A line when the stage changes, then at most two a second.
[[nodiscard]] planner::ProgressCallback progressLines(CommandIo &io);
[[nodiscard]] Or<planner::SolvedPlan> solveFor(CommandIo &io, const planner::Plan &plan, const QString &file,
                                               const catalog::SnapshotPtr &catalog,
                                               const planner::SolveOptions &options, bool showProgress,
                                               const planner::ChangeAuthor &author = {});
/// 0, 3 or 5: how a solved plan ends (docs/cli.md).
[[nodiscard]] int exitCodeOf(const planner::PlanResult &result);
/// The conflict or the answer in words; the rules that bind and what was left aside, or the ways out.
void explain(CommandIo &io, const planner::Plan &plan, const planner::PlanResult &result);

} // namespace cw::app
