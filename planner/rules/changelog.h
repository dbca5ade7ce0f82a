// The plan's change log: append-only, each entry hashed together with the one before it and the whole sealed by its
// length and last hash, so that an edit, a removal, a reordering or a lost end is seen. An entry names who, when, what
// and why, and the hash of the plan it led to. A hash chain without a key shows what was changed beside the program, it
// does not stop a forger who works the whole chain out anew: keep the last hash of a dossier elsewhere. Pure.
#pragma once

#include "planner/plan/planresult.h"

namespace cw::planner {

/// Who answers for an entry. `at` empty: the plan's as-of date, so that files stay equal between runs; `by` empty: "not
/// stated".
struct ChangeAuthor {
    QString by;
    QString why;
    QString at; ///< "2026-11-26" or "2026-11-26T10:15:00Z"
};

/// Appends an entry and seals the log anew. Where the seal did not fit any more, an entry says so first: a new one
/// hides nothing.
void appendChange(Plan &plan, const QString &what, const ChangeAuthor &author);
/// Takes the newest entry away, for a change undone before anybody has seen it; seals the log anew.
void withdrawChange(Plan &plan);
/// An entry for an answer. The same answer to the same need is told once, unless somebody puts his name to it.
void recordAnswer(Plan &plan, const PlanResult &result, const ChangeAuthor &author);
/// Sentences about what is wrong with the log; empty when it holds. For a solved plan the last entry must lead to it.
[[nodiscard]] std::vector<QString> brokenLinks(const Plan &plan);
/// SHA-256 over the entry without its own hash.
[[nodiscard]] QString hashOf(const ChangeEntry &entry);
/// SHA-256 over the hashes of all entries; empty for none.
[[nodiscard]] QString logSealOf(const std::vector<ChangeEntry> &changes);

} // namespace cw::planner
