#include "planner/search/coarseperiods.h"

#include "planner/search/searchcontext.h"

#include <QHash>

#include <algorithm>

namespace cw::planner {

namespace {

constexpr int several = -1;

/// The only period of a row's columns.
int periodOf(const Program &program, const Row &row)
{
    const auto own = [&](const Entry &entry) { return program.columns[std::size_t(entry.column)].period; };
    if (row.entries.empty())
        return several;
    const int first = own(row.entries.front());
    const bool isOne =
        std::all_of(row.entries.begin(), row.entries.end(), [&](const Entry &entry) { return own(entry) == first; });
    return isOne ? first : several;
}

/// By period: whether it is the one in the middle of its block, the later of two.
std::vector<char> middles(const std::vector<int> &blockOf)
{
    std::vector<char> isMiddle(blockOf.size(), 0);
    for (auto first = blockOf.begin(); first != blockOf.end();) {
        const auto end = std::upper_bound(first, blockOf.end(), *first);
        isMiddle[std::size_t((first - blockOf.begin()) + (end - first) / 2)] = 1;
        first = end;
    }
    return isMiddle;
}

Shortened columnsFor(const Program &program, const std::vector<int> &blockOf, const std::vector<char> &isOpen)
{
    Shortened coarse;
    coarse.placeOf.assign(program.columns.size(), -1);
    coarse.program.offset = program.offset;
    QHash<QString, int> known;
    for (std::size_t c = 0; c < program.columns.size(); ++c) {
        if (!isOpen[c])
            continue;
        Column column = program.columns[c];
        if (column.period < 0) {
            coarse.placeOf[c] = coarse.program.addColumn(std::move(column));
            continue;
        }
        column.period = blockOf[std::size_t(column.period)];
        column.name = groupOf(column.name) + QLatin1Char(' ') + QString::number(column.period);
        const auto found = known.constFind(column.name);
        if (found == known.constEnd()) {
            const QString name = column.name;
            coarse.placeOf[c] = coarse.program.addColumn(std::move(column));
            known.insert(name, coarse.placeOf[c]);
            continue;
        }
        coarse.placeOf[c] = *found;
        Column &one = coarse.program.columns[std::size_t(*found)];
        one.cost += column.cost;
        one.low = std::max(one.low, column.low);
        one.high = std::max(one.high, column.high); // what is on offer later is looked at too
    }
    return coarse;
}

} // namespace

int periodsOf(const Program &program)
{
    int periods = 0;
    for (const Column &column : program.columns)
        periods = std::max(periods, column.period + 1);
    return periods;
}

std::vector<int> evenBlocks(int periods, int blocks)
{
    std::vector<int> blockOf;
    for (int p = 0; p < periods; ++p)
        blockOf.push_back(p * std::min(blocks, periods) / periods);
    return blockOf;
}

std::vector<int> growingBlocks(int first, int whole, int periods)
{
    std::vector<int> blockOf(std::size_t(first), 0);
    int block = first > 0 ? 1 : 0;
    for (int length = 1; int(blockOf.size()) < periods; ++block) {
        length = int(blockOf.size()) < first + whole ? 1 : 2 * length;
        blockOf.insert(blockOf.end(), std::size_t(std::min(length, periods - int(blockOf.size()))), block);
    }
    return blockOf;
}

Shortened coarsened(const Program &program, const std::vector<int> &blockOf, const std::vector<char> &isOpen)
{
    Shortened coarse = columnsFor(program, blockOf, isOpen);
    const std::vector<char> isMiddle = middles(blockOf);
    for (const Row &row : program.rows) {
        const int period = periodOf(program, row);
        if (period != several && !isMiddle[std::size_t(period)])
            continue;
        Row own = coarse.rowOf(row);
        if (!own.entries.empty())
            coarse.program.addRow(std::move(own));
    }
    return coarse;
}

} // namespace cw::planner
