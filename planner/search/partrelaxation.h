// The linear relaxation of a program with too many parts to be solved at once. A few promising parts are solved; the
// others are priced one by one against the duals, and those that would pay enter (Dantzig and Wolfe 1960). What a
// closed part could still save at most is known after every round, so the bound is valid before the last.
#pragma once

#include "planner/search/blocksplit.h"
#include "planner/search/searchcontext.h"

#include <limits>

namespace cw::planner {

class PartRelaxation {
public:
    PartRelaxation(const Program &program, SearchContext &context);

    /// Begins with the given parts, if any, instead of those that seem cheapest by themselves.
    void beginWith(const std::vector<char> &isPartOpen);
    /// Whether the open parts are known.
    [[nodiscard]] bool isBegun() const { return perRow_ > 0; }
    /// Solves over the open parts; more are opened while they cannot do it. False: no answer.
    bool solve();
    /// Prices the closed parts and opens those that pay. True when none does: the relaxation is then the whole
    /// program's.
    bool price();

    /// Values and objective of the open parts, duals of all rows, as if of the whole program.
    [[nodiscard]] const Solution &relaxed() const { return relaxed_; }
    /// No design costs less. Known once `price` was asked.
    [[nodiscard]] double bound() const { return bound_; }
    /// By column: whether it takes part in the relaxation.
    [[nodiscard]] std::vector<char> openColumns() const;

private:
    struct Part {
        std::vector<int> columns, rows; ///< rows that hold columns of this part alone
        bool isOpen = false;
    };

    void rank();
    void openBest(std::size_t perRow);
    [[nodiscard]] std::vector<double> costsAtDuals() const;
    [[nodiscard]] double valueOf(const Part &part, const std::vector<double> &costs);

    const Program &program_;
    SearchContext &context_;
    std::vector<Part> parts_;
    std::vector<std::vector<std::pair<double, int>>> ranked_; ///< by row that asks for something: cost and part
    std::size_t perRow_ = 0;
    Solution relaxed_;
    double bound_ = -std::numeric_limits<double>::infinity();
};

} // namespace cw::planner
