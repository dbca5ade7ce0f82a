// Better designs near the best one: some columns free, all others as they are in it. A neighbourhood starts from the
// best design and never worsens it.
#pragma once

#include "planner/search/blocksplit.h"
#include "planner/search/searchstate.h"

namespace cw::planner {

class Neighbourhoods {
public:
    Neighbourhoods(const Program &program, SearchContext &context, SearchState &state)
        : program_(program), context_(context), state_(state), periods_(splitByPeriod(program).blocks.size())
    {
    }

    /// Every period by itself, once, with the parts that are cheap for what they give. `relaxed`: values and row duals
    /// of the relaxation, which say what is worth opening besides what is in use.
    void searchPeriods(const Solution &relaxed);
    /// The same, then windows of some periods with few parts, then groups of parts over all periods, until a round
    /// finds nothing.
    void search(const std::vector<char> &isOpen, const Solution &relaxed);
    /// The whole program with the parts that are marked and those of the best design.
    void joinParts(const std::vector<char> &isUsed);

private:
    [[nodiscard]] double gapOfAPeriod() const;
    void searchPeriods(const std::vector<double> &costs);
    void searchWindows(const std::vector<char> &isOpen, const Solution &relaxed);
    void searchGroups();
    void reconsider(const std::vector<char> &isFree, double gap, long long work);
    [[nodiscard]] std::vector<char> onePeriod(int period, const std::vector<double> &costs) const;
    [[nodiscard]] std::vector<char> window(int first, const std::vector<char> &isOpen, const Solution &relaxed) const;
    [[nodiscard]] std::vector<char> group(const std::vector<int> &used, std::size_t first) const;

    const Program &program_;
    SearchContext &context_;
    SearchState &state_;
    std::size_t periods_;
};

} // namespace cw::planner
