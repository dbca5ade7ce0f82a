// What a place is asked at prices of the linking rows (placedecomposition.h). It is paid for no more than a row asks of
// all: what rows want at least, d, from columns that all add to it holds exactly if shares s_k <= min(d, what place k
// adds) make up d. So a bound from the places is above the relaxation's where whole units are dear at a place: a rack
// that is half used, a server more than is needed.
#pragma once

#include "planner/search/blocksplit.h"

namespace cw::planner {

class PlaceShares {
public:
    /// What a row pays a place for.
    struct Share {
        int row = 0;
        std::vector<Entry> entries; ///< of the row, by column of the place
    };

    /// Both are kept by reference.
    PlaceShares(const Program &program, const BlockSplit &split);

    /// Whether a row pays for shares; other linking rows pay for every unit.
    [[nodiscard]] bool isPaid(int row) const { return isPaid_[std::size_t(row)]; }
    [[nodiscard]] std::vector<Share> of(const Block &block) const;
    /// The columns' costs less what the prices of the other linking rows pay for.
    [[nodiscard]] std::vector<double> costsAt(const std::vector<double> &prices) const;
    /// What a place can do: its columns, then what it is paid for. `costs` as of `costsAt`.
    [[nodiscard]] Program pricedAt(const Block &block, const std::vector<Share> &shares,
                                   const std::vector<double> &prices, const std::vector<double> &costs) const;

private:
    const Program &program_;
    const BlockSplit &split_;
    std::vector<char> isPaid_; ///< by row
};

/// Values of a place's columns with the most that it can be paid for them, in its program at prices.
[[nodiscard]] std::vector<double> withShares(const Program &priced, std::vector<double> values);

} // namespace cw::planner
