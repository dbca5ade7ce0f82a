// Opens plan files for window and CLI alike: reads at most 16 MiB, parses, and fills in the model files a plan points
// at. A model path is relative to the plan and may not leave its folder, not even through a link. No catalog is needed;
// the pipeline checks names. Errors name the file and the place in it. Safe from any thread.
#pragma once

#include "planner/plan/planfile.h"

namespace cw::app {

/// Everything wrong with a file at once; `plan` is usable when there are no errors.
struct PlanLoading {
    planner::Plan plan;
    std::vector<Error> errors;
    [[nodiscard]] bool ok() const { return errors.empty(); }
};

[[nodiscard]] PlanLoading loadPlan(const QString &file);

/// Reads the `{"config": …}` models of a plan that lies in `folder`. Errors carry JSON pointers.
[[nodiscard]] std::vector<Error> resolveModelFiles(planner::Plan &plan, const QString &folder);

/// The most a config.json may hold.
inline constexpr qint64 maxModelBytes = 4 * 1024 * 1024;
/// Bytes of a regular file of at most `limit` bytes, else a sentence: missing, a folder, not readable, too large.
[[nodiscard]] Result<QByteArray> readBoundedFile(const QString &file, qint64 limit);

} // namespace cw::app
