// The facts most worth refreshing for a plan: prices, electricity, the exchange rate, efficiency factors and lead
// times. Each is moved to the ends of its band, one at a time, and the need is answered again. What changes the design
// comes first, by what deciding on the old fact may cost; then what moves the budget. Prices of parts the plan does not
// use count too: a rival at its low end may win.
#pragma once

#include "planner/solve/pipeline.h"

namespace cw::planner {

struct RefreshOptions {
    int most = 12; ///< facts that are tried; each takes up to two solves
    SolveOptions solving = {};
};

/// One end of a fact's band and what the best answer to the need is there.
struct RefreshEnd {
    double factor = 1;    ///< of the figure in the catalog
    double totalCost = 0; ///< of the best design there
    /// What keeping the plan's choice costs more than that: the same systems at the same places, counted anew, as
    /// counts can still be ordered otherwise once the fact is known. Absent = the choice is the same, if not its
    /// counts.
    std::optional<double> regret;
    QString instead; ///< what would be chosen: "4 × Dell XE9680 …"; empty = the same design
    bool breaksPlan =
        false; ///< the plan's own choice no longer answers the need; nothing does where `instead` is empty
};

struct RefreshFact {
    QString what;     ///< "price", "electricity price", "exchange rate", "efficiency", "lead time"
    QString kind, id; ///< table and row; of an efficiency the family of accelerators
    QString name;
    QString asOf, source;
    std::optional<double> freshness; ///< share of its confidence that is left; absent = undated
    int days = 0;
    bool isUsed = false; ///< the plan buys or rents it
    double swing = 0;    ///< between the best total costs at both ends
    RefreshEnd low, high;

    [[nodiscard]] bool breaksPlan() const { return low.breaksPlan || high.breaksPlan; }
    [[nodiscard]] bool changesDesign() const
    {
        return breaksPlan() || low.regret.has_value() || high.regret.has_value();
    }
    [[nodiscard]] double worstRegret() const { return std::max(low.regret.value_or(0), high.regret.value_or(0)); }
};

struct RefreshList {
    double totalCost = 0;
    std::vector<RefreshFact> facts; ///< most worth refreshing first
    int untried = 0;                ///< facts with a band that were not tried
};

/// `day` counts ages. Errors: the need has no answer, cancelled.
[[nodiscard]] Result<RefreshList> refreshList(const Plan &plan, const catalog::SnapshotPtr &catalog, QDate day,
                                              const RefreshOptions &options, const ProgressCallback &progress = {},
                                              const std::atomic_bool *cancel = nullptr);

} // namespace cw::planner
