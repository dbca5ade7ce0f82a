// The plan's change log: append-only, each entry hashed together with the one before it, so that an edit, a removal or
// a reordering is seen. An entry names who, when, what and why, and the hash of the need it led to. Pure.
#pragma once

#include "planner/plan/plan.h"

namespace cw::planner {

/// Appends an entry when the need differs from that of the last entry; the first entry says the plan was made.
/// `at` empty: the plan's as-of date; `by` empty: "not stated". What changed is worked out from the kept need.
void recordChange(std::vector<ChangeEntry> &changes, const Plan &plan, const QString &at, const QString &by,
                  const QString &why);
/// Appends an entry with words of its own: an approval, a dossier.
void appendChange(std::vector<ChangeEntry> &changes, const Plan &plan, const QString &at, const QString &by,
                  const QString &what, const QString &why);
/// Sentences about what is wrong with the chain; empty when it holds. For a solved plan the last entry must lead to its
/// need.
[[nodiscard]] std::vector<QString> brokenLinks(const Plan &plan);
/// SHA-256 over the entry without its own hash.
[[nodiscard]] QString hashOf(const ChangeEntry &entry);

} // namespace cw::planner
