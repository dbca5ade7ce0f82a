// What changes in law: between two days, or if a law applied that does not yet. Pure.
#pragma once

#include "planner/rules/judgement.h"

namespace cw::planner {

/// A finding that stands differently in two readings of the law.
struct LawChange {
    QString id, title, citation;
    QString was, is;                      ///< "not there"; "obligation, high, in force from 2027-12-02"
    std::optional<Finding> before, after; ///< the same as values; absent = not there
};

/// "violation, block, in force from 2025-02-02"; "not there" for none.
[[nodiscard]] QString standingInWords(const Finding *finding);
/// By id of the finding.
[[nodiscard]] std::vector<LawChange> changesBetween(const std::vector<LawFinding> &before,
                                                    const std::vector<LawFinding> &after);

/// The law book with one more law: `name` is a pack (by id or other name) the plan does not name, or a rule or a pack
/// whose rules wait for an act; what waits is read as law in force from `day`. Errors: nobody has such a law, or it is
/// in force already.
[[nodiscard]] Result<LawBook> lawBookWith(const LawBook &law, const LawBook &shipped, const QString &name,
                                          const QDate &day);

} // namespace cw::planner
