#include "planner/search/periodblocks.h"

#include <algorithm>
#include <map>
#include <set>

namespace cw::planner {

namespace {

/// By what is begun: how many periods it serves.
std::map<int, int> lengthsOfTerms(const PeriodLayout &layout)
{
    std::map<int, int> lengths;
    for (const ServiceByTerm &term : layout.terms) {
        for (const int begun : term.begun)
            ++lengths[begun];
    }
    return lengths;
}

} // namespace

std::vector<double> Shortened::expanded(const std::vector<double> &values) const
{
    std::vector<double> whole;
    whole.reserve(placeOf.size());
    for (const int place : placeOf)
        whole.push_back(place < 0 ? 0 : values[std::size_t(place)]);
    return whole;
}

Row Shortened::rowOf(const Row &row) const
{
    std::map<int, double> values;
    for (const Entry &entry : row.entries) {
        if (const int column = placeOf[std::size_t(entry.column)]; column >= 0)
            values[column] += entry.value;
    }
    Row sum{row.name, row.rule, row.low, row.high, {}};
    for (const auto &[column, value] : values) {
        if (value != 0)
            sum.entries.push_back({column, value});
    }
    return sum;
}

std::vector<int> blocksFor(const PeriodLayout &layout, const Program &program)
{
    const std::map<int, int> lengths = lengthsOfTerms(layout);
    std::set<int> starts(layout.starts.begin(), layout.starts.end());
    for (const ServiceByTerm &term : layout.terms) {
        if (term.fresh < 0)
            continue;
        const int period = program.columns[std::size_t(term.service)].period;
        const int group = layout.groupOfPeriod[std::size_t(period)];
        const int first = layout.starts[std::size_t(group)], end = layout.starts[std::size_t(group) + 1];
        const int length = lengths.at(term.fresh);
        // One after the other they fill the group, or one from its beginning and one to its end do together.
        if (period == first && length < end - first && (end - first) % length != 0)
            starts.insert({first + length, end - length});
    }
    return {starts.begin(), starts.end()};
}

Shortened columnsOfBlocks(const Program &program, const PeriodLayout &layout, const std::vector<int> &starts,
                          TermColumns terms)
{
    Shortened held;
    held.placeOf.assign(program.columns.size(), -1);
    Program &columns = held.program;
    columns.offset = program.offset;
    const bool hasStart = program.start.size() == program.columns.size();
    for (std::size_t c = 0; c < program.columns.size(); ++c) {
        Column column = program.columns[c];
        if (layout.isBegun[c] && terms == TermColumns::LeftOut)
            continue;
        if (column.period >= 0) {
            const auto after = std::upper_bound(starts.begin(), starts.end(), column.period);
            const int first = *std::prev(after);
            if (column.period != first) {
                const int own = layout.columns[std::size_t(first)][std::size_t(layout.place[c])];
                const auto place = std::size_t(held.placeOf[std::size_t(own)]);
                held.placeOf[c] = int(place);
                columns.columns[place].cost += column.cost;
                if (hasStart)
                    columns.start[place] = std::max(columns.start[place], program.start[c]);
                continue;
            }
            column.period = int(after - starts.begin()) - 1;
        }
        held.placeOf[c] = columns.addColumn(std::move(column));
        if (hasStart)
            columns.start.push_back(program.start[c]);
    }
    return held;
}

Shortened heldInBlocks(const Program &program, const PeriodLayout &layout, const std::vector<int> &starts)
{
    Shortened held = columnsOfBlocks(program, layout, starts, TermColumns::Kept);
    const auto keep = [&](int r) {
        Row row = held.rowOf(program.rows[std::size_t(r)]);
        if (!row.entries.empty() || row.low > 0 || row.high < 0)
            held.program.addRow(std::move(row));
    };
    for (std::size_t b = 0; b + 1 < starts.size(); ++b)
        std::for_each(layout.rows[std::size_t(starts[b])].begin(), layout.rows[std::size_t(starts[b])].end(), keep);
    for (const std::vector<int> *rows :
         {&layout.termRows, &layout.shared, &layout.between, &layout.within, &layout.sums})
        std::for_each(rows->begin(), rows->end(), keep);
    return held;
}

} // namespace cw::planner
