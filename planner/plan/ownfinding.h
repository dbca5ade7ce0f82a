// A finding that is a rule of its own, under one name: what planners of rooms, storage and software tell. Value in,
// value out.
#pragma once

#include "planner/plan/planresult.h"

namespace cw::planner {

/// `id` names the finding and its rule alike.
[[nodiscard]] Finding ownFinding(const QString &id, Verdict verdict, Severity severity, const QString &text,
                                 const QString &remedy);

} // namespace cw::planner
