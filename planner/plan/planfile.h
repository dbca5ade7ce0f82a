// Reads and writes `.cwplan` text. Strict: duplicate or unknown keys, wrong types, units, dates, NaN, depth over 32 and
// files over 16 MiB are errors with a JSON pointer and what was expected; keys that start with "x-" are kept.
// No file access here: callers pass bytes. Writing is canonical: fixed key order, two-space indent, LF at the end;
// read(write(plan)) == plan.
#pragma once

#include "catalog/base/result.h"
#include "planner/plan/plan.h"

#include <QByteArray>

namespace cw::planner {

/// Every problem found, in file order; empty errors mean `plan` is usable.
struct PlanReading {
    Plan plan;
    std::vector<Error> errors;
    [[nodiscard]] bool ok() const { return errors.empty(); }
};

[[nodiscard]] PlanReading readPlan(const QByteArray &json);
[[nodiscard]] QByteArray writePlan(const Plan &plan);
/// The need without design, result, change log and what approvals rested on, as written: what hashes and comparisons
/// use.
[[nodiscard]] Json needToJson(const Plan &plan);
/// One entry of the change log as it stands in the file.
[[nodiscard]] Json changeToJson(const ChangeEntry &change);
/// SHA-256 (hex) of the canonical need: what `PlanResult::needHash` holds.
[[nodiscard]] QString needHashOf(const Plan &plan);

} // namespace cw::planner
