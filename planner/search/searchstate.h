// The best design of a search so far beside the bound proven for the whole program, and what is told of both while
// parts of the program are solved. One search, one thread.
#pragma once

#include "planner/search/searchcontext.h"

namespace cw::planner {

class SearchState {
public:
    SearchState(SearchContext &context, const ProgressCallback &progress) : context_(context), progress_(progress) {}

    [[nodiscard]] const Solution &best() const { return best_; }
    [[nodiscard]] bool hasDesign() const { return best_.hasValues; }
    [[nodiscard]] double bound() const { return bound_; }

    /// Where the bound begins, as low as need be.
    void beginAt(double bound) { bound_ = bound; }
    /// A design of the whole program, kept where it is the best; what else was proven with it is not looked at.
    void take(Solution solution);
    /// No design costs less.
    void raiseBound(double bound);

    void tell() const;
    /// Progress of a solve as progress of the search: the bound of a part of the program says nothing of the whole.
    [[nodiscard]] ProgressCallback report(bool isWhole = false) const;

    [[nodiscard]] bool isGoodEnough() const;
    [[nodiscard]] bool isEnded() const;
    /// Ends with the time that is left on the whole program, from which only what no better design holds was closed.
    [[nodiscard]] Solution finishedWith(const Program &whole);
    [[nodiscard]] Solution finished();

private:
    SearchContext &context_;
    const ProgressCallback &progress_;
    Solution best_;
    double bound_ = 0;
};

} // namespace cw::planner
