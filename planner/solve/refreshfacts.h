// Which facts a plan rests on, how far each may be off, and the catalog with one of them moved. Internal to the list of
// facts worth refreshing (refreshlist.h); pure.
#pragma once

#include "planner/solve/refreshlist.h"

namespace cw::planner {

/// Cells that move together when a fact is somewhere else in its band.
struct MovedRow {
    QString kind, id;
    QStringList columns; ///< multiplied by the factor
    QString low, high;   ///< a pair that becomes its middle times the factor; empty = none
};

struct RefreshTrial {
    RefreshFact fact;
    double stake = 0; ///< money that hangs on it, roughly: the order in which facts are tried
    std::vector<MovedRow> rows;
};

/// Those the plan uses first, by what hangs on them, then prices of rivals by what their work costs.
[[nodiscard]] std::vector<RefreshTrial> refreshTrials(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                                                      const PlanResult &result, const CandidateSet &candidates,
                                                      QDate day);
/// Errors: the catalog refuses the figure.
[[nodiscard]] Result<catalog::SnapshotPtr> movedCatalog(const catalog::SnapshotPtr &catalog, const RefreshTrial &trial,
                                                        double factor);

} // namespace cw::planner
