// A rule pack of the planner's own, added without code: a YAML file beside the plan, named under `need.rules.packs`.
// Reads, checks and copies the file; the caller puts the settings into the plan.
#pragma once

#include "app/export/lawbook.h"

namespace cw::app {

/// Reads and checks a pack alone. Every error carries the pack's file name and line.
[[nodiscard]] std::vector<Error> checkPackFile(const QString &packFile, planner::RulePack &pack);

/// The plan's rule settings with the pack added; the file is copied beside the plan where it is not there yet. A plan
/// that named no packs keeps all shipped ones. Errors: the pack is broken (with its line), it clashes with a pack that
/// is there, another file of that name lies beside the plan, the plan has no file.
[[nodiscard]] Result<planner::RuleSettings> addOwnPack(const planner::Plan &plan, const QString &planFile,
                                                       const QString &packFile);

} // namespace cw::app
