// Better designs near the best one: some columns free, all others as they are in it. A neighbourhood starts from the
// best design and never worsens it.
#pragma once

#include "planner/search/searchstate.h"

namespace cw::planner {

class Neighbourhoods {
public:
    Neighbourhoods(const Program &program, SearchContext &context, SearchState &state)
        : program_(program), context_(context), state_(state)
    {
    }

    /// Windows of periods, then groups of parts over all periods, until a round finds nothing. `relaxed` says what is
    /// worth opening in a window besides what is in use.
    void search(const std::vector<char> &isOpen, const Solution &relaxed);
    /// The whole program with the parts that are marked and those of the best design.
    void joinParts(const std::vector<char> &isUsed);

private:
    void reconsider(const std::vector<char> &isFree, long long work);
    [[nodiscard]] std::vector<char> window(int first, const std::vector<char> &isOpen, const Solution &relaxed) const;
    [[nodiscard]] std::vector<char> group(const std::vector<int> &used, std::size_t first) const;

    const Program &program_;
    SearchContext &context_;
    SearchState &state_;
};

} // namespace cw::planner
