// Why a need has no design: an irreducible set of rules that cannot hold together. An elastic program narrows the rules
// down, a deletion filter (Chinneck and Dravnieks 1991) over what is left makes it irreducible; a conflict that shows
// in fractions of units is found among them first, and whole units only confirm that it is the smallest. Deterministic:
// each question is bounded by simplex iterations. A question that stays open, or a deadline that strikes, leaves a set
// that conflicts but may not be the smallest; `isIrreducible` and `remark` say so.
#pragma once

#include "planner/argue/elastic.h"
#include "planner/argue/variants.h"
#include "planner/search/deadline.h"

namespace cw::planner {

struct Conflict {
    std::vector<QString> rules; ///< sorted
    bool isIrreducible = false;
    QString remark; ///< why it may not be the smallest; empty when it is
    int solves = 0; ///< questions asked
};

/// Absent: the program could not be built, or it was cancelled. `onlyWorkload` leaves the others out.
[[nodiscard]] std::optional<ElasticProgram> elasticProgramOf(const Variants &variants,
                                                             const QString &onlyWorkload = {});
[[nodiscard]] Conflict findConflict(const Variants &variants, const ElasticProgram &elastic, Solver &solver,
                                    const SolveOptions &options, const Deadline &deadline);

} // namespace cw::planner
