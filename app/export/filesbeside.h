// The files a plan names beside itself: the config.json of a model, rule packs of its own, the logo of its report. A
// plan without them does not open, so they go where it goes. Safe from any thread.
#pragma once

#include "planner/plan/plan.h"

namespace cw::app {

/// Reads all of them from the folder the plan lies in and puts what they hold into the plan. Errors carry JSON
/// pointers.
[[nodiscard]] std::vector<Error> resolveFilesBeside(planner::Plan &plan, const QString &folder);

/// Puts a copy of each into another folder, before the plan is written there. `from` may be empty: the plan has no
/// folder yet, and what was not read must lie in the other one. Errors: one is nowhere to be found, or a file with its
/// name and another content lies there; nothing was written then.
[[nodiscard]] Outcome carryFilesBeside(const planner::Plan &plan, const QString &from, const QString &to);

} // namespace cw::app
