#include "planner/search/placeshares.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

PlaceShares::PlaceShares(const Program &program, const BlockSplit &split)
    : program_(program), split_(split), isPaid_(program.rows.size(), 0)
{
    for (const int r : split_.linking) {
        const Row &row = program_.rows[std::size_t(r)];
        isPaid_[std::size_t(r)] = row.low > 0 && std::isinf(row.high) &&
                                  std::all_of(row.entries.begin(), row.entries.end(), [this](Entry entry) {
                                      const Column &column = program_.columns[std::size_t(entry.column)];
                                      return entry.value >= 0 && column.low >= 0 && column.place >= 0;
                                  });
    }
}

std::vector<PlaceShares::Share> PlaceShares::of(const Block &block) const
{
    std::vector<int> at(program_.columns.size(), -1);
    for (std::size_t i = 0; i < block.columns.size(); ++i)
        at[std::size_t(block.columns[i])] = int(i);
    std::vector<Share> shares;
    for (const int r : split_.linking) {
        if (!isPaid_[std::size_t(r)])
            continue;
        Share share{r, {}};
        for (const Entry &entry : program_.rows[std::size_t(r)].entries) {
            if (at[std::size_t(entry.column)] >= 0)
                share.entries.push_back({at[std::size_t(entry.column)], entry.value});
        }
        if (!share.entries.empty())
            shares.push_back(std::move(share));
    }
    return shares;
}

std::vector<double> PlaceShares::costsAt(const std::vector<double> &prices) const
{
    std::vector<double> others = prices;
    for (std::size_t r = 0; r < others.size(); ++r) {
        if (isPaid_[r])
            others[r] = 0;
    }
    return pricedCosts(program_, split_, others);
}

Program PlaceShares::pricedAt(const Block &block, const std::vector<Share> &shares, const std::vector<double> &prices,
                              const std::vector<double> &costs) const
{
    Program priced = std::move(partOf(program_, block.columns, block.rows, costs).program);
    for (const Share &share : shares) {
        const double price = prices[std::size_t(share.row)];
        if (price <= 0)
            continue;
        const int paid =
            priced.addColumn({QStringLiteral("share"), -price, 0, program_.rows[std::size_t(share.row)].low, false});
        Row row{QStringLiteral("share"), {}, -unlimited, 0, {{paid, 1}}};
        for (const Entry &entry : share.entries)
            row.entries.push_back({entry.column, -entry.value});
        priced.addRow(std::move(row));
    }
    return priced;
}

std::vector<double> withShares(const Program &priced, std::vector<double> values)
{
    const std::size_t own = values.size();
    values.resize(priced.columns.size(), 0);
    for (const Row &row : priced.rows) {
        const auto share = std::size_t(row.entries.empty() ? 0 : row.entries.front().column);
        if (share < own)
            continue;
        double amount = 0;
        for (std::size_t e = 1; e < row.entries.size(); ++e)
            amount -= row.entries[e].value * values[std::size_t(row.entries[e].column)];
        values[share] = std::clamp(amount, 0.0, priced.columns[share].high);
    }
    return values;
}

} // namespace cw::planner
