// The facts most worth refreshing for a plan: each price is moved to the ends of its band, one at a time, and the need
// is answered again. What changes the design comes first, by what deciding on the old price may cost; then what moves
// the budget. Prices of parts the plan does not use count too: a rival at its low end may win.
#pragma once

#include "planner/solve/pipeline.h"

namespace cw::planner {

struct RefreshOptions {
    int most = 12; ///< facts that are tried; each takes up to two solves
    SolveOptions solving = {};
};

/// One end of a fact's band and what the best answer to the need is there.
struct RefreshEnd {
    double factor = 1;            ///< of the price in the catalog
    double totalCost = 0;         ///< of the best design at that price
    std::optional<double> regret; ///< what the plan's own design costs more than that; absent = the design is the same
    QString instead;              ///< what would be chosen: "4 x Dell XE9680 …"; empty = the same design
};

struct RefreshFact {
    QString kind, id; ///< table and row
    QString name;
    QString asOf, source;
    std::optional<double> freshness; ///< share of its confidence that is left; absent = undated
    int days = 0;
    bool isUsed = false; ///< the plan buys or rents it
    double swing = 0;    ///< between the best total costs at both ends
    RefreshEnd low, high;

    [[nodiscard]] bool changesDesign() const { return low.regret.has_value() || high.regret.has_value(); }
    [[nodiscard]] double worstRegret() const { return std::max(low.regret.value_or(0), high.regret.value_or(0)); }
};

struct RefreshList {
    double totalCost = 0;
    std::vector<RefreshFact> facts; ///< most worth refreshing first
    int untried = 0;                ///< prices with a band that were not tried
};

/// `day` counts ages. Errors: the need has no answer, cancelled.
[[nodiscard]] Result<RefreshList> refreshList(const Plan &plan, const catalog::SnapshotPtr &catalog, QDate day,
                                              const RefreshOptions &options, const ProgressCallback &progress = {},
                                              const std::atomic_bool *cancel = nullptr);

} // namespace cw::planner
