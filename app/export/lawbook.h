// The rule packs a plan is judged by: those it names, all shipped ones when it names none, and YAML files of its own
// beside it. Shipped packs and the table of sovereignty answers are compiled in; they are read once. A broken pack is
// an error with its line. Safe from any thread.
#pragma once

#include "planner/rules/judgement.h"

namespace cw::app {

[[nodiscard]] Result<planner::LawBookPtr> lawBookFor(const planner::Plan &plan);
/// Every shipped pack.
[[nodiscard]] Result<planner::LawBookPtr> shippedLawBook();
/// A name under `need.rules.packs` that is a file beside the plan, and not the id of a shipped pack.
[[nodiscard]] bool isPackFile(const QString &name);
/// Reads the pack files a plan names, from the plan's folder. Errors carry JSON pointers.
[[nodiscard]] std::vector<Error> resolveRulePacks(planner::Plan &plan, const QString &folder);

} // namespace cw::app
